"""The first schema, for SQLite, PostgreSQL and MariaDB/MySQL."""

from tortoise import BaseDBAsyncClient

SQL = {
    "sqlite": r"""
CREATE TABLE IF NOT EXISTS "kernel_node_lease" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "node" INT NOT NULL UNIQUE,
    "holder" BIGINT NOT NULL,
    "expires_at" TIMESTAMP NOT NULL
) /* A node number held by one process until ``expires_at``. */;
CREATE TABLE IF NOT EXISTS "kernel_marker" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "mark" VARCHAR(32) NOT NULL UNIQUE
) /* What was done to this database once and for all. */;
CREATE TABLE IF NOT EXISTS "crypto_data_key" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "table_name" VARCHAR(64) NOT NULL,
    "version" INT NOT NULL,
    "kek_id" VARCHAR(32) NOT NULL,
    "wrapped" VARCHAR(255) NOT NULL,
    "active_from" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_crypto_data_table_n_acd788" UNIQUE ("table_name", "version")
) /* A table's data key, wrapped by the key-encryption key that `kek_id` names; `version` n is key id `kn`. */;
CREATE TABLE IF NOT EXISTS "queue_cron" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "name" VARCHAR(128) NOT NULL UNIQUE,
    "schedule" VARCHAR(64) NOT NULL,
    "next_at" TIMESTAMP,
    "delivery_id" BIGINT,
    "last_at" TIMESTAMP,
    "leased_by" VARCHAR(96),
    "lease_until" TIMESTAMP
) /* One schedule. A cron row says when its job is next enqueued; a repeat row says which process holds the loop. */;
CREATE TABLE IF NOT EXISTS "queue_delivery" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "queue" VARCHAR(32) NOT NULL,
    "handler" VARCHAR(128) NOT NULL,
    "event_id" BIGINT,
    "args" TEXT,
    "request_id" VARCHAR(64) NOT NULL,
    "dedupe" VARCHAR(160) UNIQUE,
    "state" VARCHAR(16) NOT NULL,
    "due_at" TIMESTAMP,
    "attempts" SMALLINT NOT NULL,
    "leased_by" VARCHAR(96),
    "last_error" VARCHAR(500),
    CONSTRAINT "uid_queue_deliv_event_i_a743ab" UNIQUE ("event_id", "handler"),
    CONSTRAINT queue_delivery_due CHECK ((state IN ('waiting', 'running') AND due_at IS NOT NULL) OR (state IN ('done', 'dead') AND due_at IS NULL)),
    CONSTRAINT queue_delivery_dedupe CHECK (state = 'waiting' OR dedupe IS NULL),
    CONSTRAINT queue_delivery_kind CHECK ((event_id IS NULL AND args IS NOT NULL) OR (event_id IS NOT NULL AND args IS NULL))
) /* One event for one handler, or one job. */;
CREATE INDEX IF NOT EXISTS "idx_queue_deliv_queue_4c5385" ON "queue_delivery" ("queue", "due_at");
CREATE INDEX IF NOT EXISTS "idx_queue_deliv_state_aaa8d9" ON "queue_delivery" ("state", "queue");
CREATE TABLE IF NOT EXISTS "queue_event" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "name" VARCHAR(96) NOT NULL,
    "version" SMALLINT NOT NULL,
    "aggregate_id" BIGINT NOT NULL,
    "aggregate_version" BIGINT NOT NULL,
    "data" TEXT NOT NULL,
    "request_id" VARCHAR(64) NOT NULL
) /* An event as published (the outbox). */;
CREATE TABLE IF NOT EXISTS "queue_handled" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "event_id" BIGINT NOT NULL,
    "handler" VARCHAR(128) NOT NULL,
    CONSTRAINT "uid_queue_handl_event_i_4eb35a" UNIQUE ("event_id", "handler")
) /* Written in the handler's own transaction: this event has had its effect through this handler. */;
CREATE TABLE IF NOT EXISTS "queue_position" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "handler" VARCHAR(128) NOT NULL,
    "aggregate_id" BIGINT NOT NULL,
    "version" BIGINT NOT NULL,
    CONSTRAINT "uid_queue_posit_handler_8beedd" UNIQUE ("handler", "aggregate_id")
) /* The newest version of an aggregate that an ordered handler has seen; older events are ignored. */;
CREATE TABLE IF NOT EXISTS "kernel_idempotency" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "actor_key" VARCHAR(64) NOT NULL,
    "route" VARCHAR(128) NOT NULL,
    "key" VARCHAR(128) NOT NULL,
    "body_hash" VARCHAR(64) NOT NULL,
    "status" SMALLINT,
    "result" TEXT,
    "resume" TEXT,
    "held_until" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_kernel_idem_actor_k_53690b" UNIQUE ("actor_key", "route", "key"),
    CONSTRAINT kernel_idempotency_done CHECK ((status IS NULL AND result IS NULL) OR (status IS NOT NULL AND result IS NOT NULL))
) /* One key of one caller on one route. ``status`` is empty while a call-out is under way. */;
CREATE TABLE IF NOT EXISTS "audit_record" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "biz_date" DATE NOT NULL,
    "audience" VARCHAR(16) NOT NULL,
    "actor_account_id" BIGINT,
    "actor_person_id" BIGINT,
    "actor_capacity_id" BIGINT,
    "actor_role" VARCHAR(64) NOT NULL,
    "actor_unit_id" BIGINT,
    "actor_name" VARCHAR(64) NOT NULL,
    "ip" VARCHAR(45) NOT NULL,
    "user_agent" VARCHAR(255) NOT NULL,
    "request_id" VARCHAR(64) NOT NULL,
    "action" VARCHAR(96) NOT NULL,
    "object_type" VARCHAR(64) NOT NULL,
    "object_id" BIGINT,
    "object_label" VARCHAR(200) NOT NULL,
    "unit_id" BIGINT,
    "result" VARCHAR(16) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "changes" TEXT NOT NULL,
    "mac_key" VARCHAR(32) NOT NULL,
    "mac" VARCHAR(64) NOT NULL
) /* One action. ``unit_id`` is the object's unit, or else the actor's: it decides who may read the record. */;
CREATE INDEX IF NOT EXISTS "idx_audit_recor_biz_dat_dbcc23" ON "audit_record" ("biz_date");
CREATE INDEX IF NOT EXISTS "idx_audit_recor_object__c7825c" ON "audit_record" ("object_type", "object_id");
CREATE INDEX IF NOT EXISTS "idx_audit_recor_unit_id_22acfc" ON "audit_record" ("unit_id", "id");
CREATE INDEX IF NOT EXISTS "idx_audit_recor_actor_a_674d06" ON "audit_record" ("actor_account_id", "id");
CREATE TABLE IF NOT EXISTS "audit_seal" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "number" BIGINT NOT NULL UNIQUE,
    "from_id" BIGINT NOT NULL,
    "to_id" BIGINT NOT NULL,
    "count" INT NOT NULL,
    "members" TEXT NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "previous" VARCHAR(64) NOT NULL,
    "sealed_until" TIMESTAMP NOT NULL,
    "hash" VARCHAR(64) NOT NULL,
    "mac_key" VARCHAR(32) NOT NULL,
    "mac" VARCHAR(64) NOT NULL,
    "purged_at" TIMESTAMP,
    "purge_key" VARCHAR(32) NOT NULL,
    "purge_mac" VARCHAR(64) NOT NULL
) /* One link of the chain: which records it holds, the digest of their MACs, the hash of the link before. */;
CREATE TABLE IF NOT EXISTS "audit_unsealed" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL
) /* One row per record that no seal holds yet (``id`` = the record's), inserted with it and deleted by the sealer. */;
CREATE TABLE IF NOT EXISTS "org_forest" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "root_seq" INT NOT NULL
) /* One row (id 1) that every change of the forest's shape locks, so that changes follow one another and no cycle can form. */;
CREATE TABLE IF NOT EXISTS "org_unit" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "short_name" VARCHAR(60) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "org_type" VARCHAR(16),
    "level" VARCHAR(8),
    "path" VARCHAR(60) NOT NULL UNIQUE,
    "depth" SMALLINT NOT NULL,
    "child_seq" INT NOT NULL,
    "name_slot" VARCHAR(64) UNIQUE,
    "area_code" VARCHAR(12) NOT NULL,
    "address" VARCHAR(200) NOT NULL,
    "contact_name" VARCHAR(60) NOT NULL,
    "contact_phone" VARCHAR(32) NOT NULL,
    "uscc" VARCHAR(18) NOT NULL,
    "longitude" VARCHAR(40),
    "latitude" VARCHAR(40),
    "status" VARCHAR(16) NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "scan_join_enabled" INT NOT NULL,
    "version" INT NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "parent_id" BIGINT REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    CONSTRAINT org_unit_name_slot CHECK ((status = 'active' AND name_slot IS NOT NULL) OR (status <> 'active' AND name_slot IS NULL)),
    CONSTRAINT org_unit_depth CHECK (depth >= 1 AND depth <= 10)
) /* One unit. ``contact_phone`` and ``address`` are the unit's published ones (posters, JOIN-09), not a person's own. */;
CREATE INDEX IF NOT EXISTS "idx_org_unit_uscc_6a7971" ON "org_unit" ("uscc");
CREATE INDEX IF NOT EXISTS "idx_org_unit_name_a5c38b" ON "org_unit" ("name");
CREATE INDEX IF NOT EXISTS "idx_org_unit_kind_414d55" ON "org_unit" ("kind", "status");
CREATE TABLE IF NOT EXISTS "org_unit_change" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "changes" TEXT NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "actor_account_id" BIGINT,
    "actor_name" VARCHAR(60) NOT NULL,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT
) /* History of a unit: what it was called and where it stood before (ORG-29); ``changes`` is a JSON list of field, before, after. */;
CREATE INDEX IF NOT EXISTS "idx_org_unit_ch_unit_id_45e380" ON "org_unit_change" ("unit_id", "id");
CREATE TABLE IF NOT EXISTS "account_login_guard" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "key" VARCHAR(64) NOT NULL UNIQUE,
    "failures" INT NOT NULL,
    "last_failed_at" TIMESTAMP NOT NULL,
    "locked_until" TIMESTAMP
) /* Failures of one pair (account or unknown name, address); the key is a keyed digest, so it tells nothing (check 2). */;
CREATE TABLE IF NOT EXISTS "person" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "name" VARCHAR(64) NOT NULL,
    "sex" VARCHAR(1),
    "birth_year" SMALLINT,
    "cert_type" VARCHAR(8) NOT NULL,
    "cert_no" VARCHAR(256) NOT NULL,
    "cert_no_idx" VARCHAR(43) UNIQUE,
    "cert_no_idx_next" VARCHAR(43) UNIQUE,
    "cert_no_tail" VARCHAR(4),
    "verified_at" TIMESTAMP
) /* 自然人: one row per verified certificate in the whole installation. Name, sex and birth year in clear (D6). */;
CREATE TABLE IF NOT EXISTS "account" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "name" VARCHAR(64) NOT NULL,
    "home_unit_id" BIGINT,
    "username" VARCHAR(32) UNIQUE,
    "password_hash" VARCHAR(255),
    "password_changed_at" TIMESTAMP,
    "must_change_password" INT NOT NULL,
    "phone" VARCHAR(192),
    "phone_idx" VARCHAR(43),
    "phone_idx_next" VARCHAR(43),
    "phone_tail" VARCHAR(4),
    "totp_secret" VARCHAR(427),
    "totp_confirmed_at" TIMESTAMP,
    "totp_last_step" BIGINT,
    "elder_mode" INT NOT NULL,
    "last_login_at" TIMESTAMP,
    "version" INT NOT NULL,
    "person_id" BIGINT REFERENCES "person" ("id") ON DELETE RESTRICT
) /* 账号: what signs in. The contact phone is verified before it is stored; it never links accounts (numbers are recycled). */;
CREATE INDEX IF NOT EXISTS "idx_account_home_un_d59c79" ON "account" ("home_unit_id");
CREATE INDEX IF NOT EXISTS "idx_account_phone_i_ece6b5" ON "account" ("phone_idx");
CREATE INDEX IF NOT EXISTS "idx_account_phone_i_c93936" ON "account" ("phone_idx_next");
CREATE TABLE IF NOT EXISTS "account_identity" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "provider" VARCHAR(32) NOT NULL,
    "subject" VARCHAR(128) UNIQUE,
    "openid" VARCHAR(64),
    "unionid" VARCHAR(64),
    "phone" VARCHAR(192),
    "phone_idx" VARCHAR(43) UNIQUE,
    "phone_idx_next" VARCHAR(43) UNIQUE,
    "phone_tail" VARCHAR(4),
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
) /* 登录方式: a WeChat openid of one app, or a phone number that may sign in by SMS code. One identity, one account. */;
CREATE INDEX IF NOT EXISTS "idx_account_ide_unionid_f701dc" ON "account_identity" ("unionid");
CREATE TABLE IF NOT EXISTS "account_role" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "key" VARCHAR(64) NOT NULL UNIQUE,
    "name" VARCHAR(64) NOT NULL UNIQUE,
    "description" VARCHAR(255) NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "admin_kind" VARCHAR(32),
    "builtin" INT NOT NULL,
    "permissions" TEXT NOT NULL,
    "shipped" TEXT,
    "version" INT NOT NULL
) /* 角色: a named set of permissions of one audience. ``admin_kind`` marks the three administrators, ``shipped`` is what we shipped. */;
CREATE TABLE IF NOT EXISTS "account_capacity" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "valid_from" TIMESTAMP NOT NULL,
    "valid_to" TIMESTAMP,
    "live_slot" VARCHAR(64) UNIQUE,
    "admin_slot" VARCHAR(32) UNIQUE,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "role_id" BIGINT NOT NULL REFERENCES "account_role" ("id") ON DELETE RESTRICT,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    CONSTRAINT ck_capacity_live CHECK ((state = 'active' AND live_slot IS NOT NULL) OR (state <> 'active' AND live_slot IS NULL AND admin_slot IS NULL))
) /* 身份: an account in a role on a unit, for a time. ``admin_slot`` lets one person hold one of the three administrators only. */;
CREATE INDEX IF NOT EXISTS "idx_account_cap_unit_id_e25337" ON "account_capacity" ("unit_id", "state");
CREATE TABLE IF NOT EXISTS "account_session" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "kind" VARCHAR(32) NOT NULL,
    "client" VARCHAR(32) NOT NULL,
    "idle_seconds" INT NOT NULL,
    "last_seen_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP,
    "end_reason" VARCHAR(32),
    "ip" VARCHAR(64) NOT NULL,
    "user_agent" VARCHAR(255) NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "capacity_id" BIGINT REFERENCES "account_capacity" ("id") ON DELETE CASCADE
) /* 会话: an opaque token, stored hashed, acting in at most one capacity (D9). */;
CREATE INDEX IF NOT EXISTS "idx_account_ses_account_e2fdfa" ON "account_session" ("account_id", "ended_at");
CREATE INDEX IF NOT EXISTS "idx_account_ses_expires_bbed12" ON "account_session" ("expires_at");
CREATE TABLE IF NOT EXISTS "dict_type" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "key" VARCHAR(64) NOT NULL UNIQUE,
    "name" VARCHAR(64) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "source" VARCHAR(120) NOT NULL,
    "note" VARCHAR(200) NOT NULL,
    "sort" INT NOT NULL
) /* One dictionary. ``source`` is the standard or the requirement that asks for it. */;
CREATE TABLE IF NOT EXISTS "dict_item" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "code" VARCHAR(32) NOT NULL,
    "name" VARCHAR(64) NOT NULL,
    "group_name" VARCHAR(32),
    "parent_code" VARCHAR(32),
    "ref" VARCHAR(100),
    "note" VARCHAR(100) NOT NULL,
    "sort" INT NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "name_slot" VARCHAR(64) UNIQUE,
    "valid_from" DATE,
    "valid_to" DATE,
    "shipped" INT NOT NULL,
    "version" INT NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "type_id" BIGINT NOT NULL REFERENCES "dict_type" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_dict_item_type_id_7c4f16" UNIQUE ("type_id", "code"),
    CONSTRAINT dict_item_name_slot CHECK ((status = 'active' AND name_slot IS NOT NULL) OR (status <> 'active' AND name_slot IS NULL)),
    CONSTRAINT dict_item_validity CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) /* One choice. ``code`` never changes; ``shipped`` items came with the product; ``name_slot`` keeps active names apart. */;
CREATE INDEX IF NOT EXISTS "idx_dict_item_type_id_6fe24a" ON "dict_item" ("type_id", "sort", "id");
CREATE TABLE IF NOT EXISTS "dict_item_version" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "name" VARCHAR(64) NOT NULL,
    "group_name" VARCHAR(32),
    "status" VARCHAR(16) NOT NULL,
    "actor_account_id" BIGINT,
    "item_id" BIGINT NOT NULL REFERENCES "dict_item" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_dict_item_v_item_id_1bf673" UNIQUE ("item_id", "version")
) /* What an item was called from ``created_at`` on: append only, so a record of last year reads as it did then (SYS-X6). */;
CREATE TABLE IF NOT EXISTS "consent_document" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "key" VARCHAR(32) NOT NULL,
    "version" INT NOT NULL,
    "title" VARCHAR(64) NOT NULL,
    "summary" VARCHAR(200) NOT NULL,
    "body" TEXT NOT NULL,
    "required" INT NOT NULL,
    "sensitive" INT NOT NULL,
    "withdrawable" INT NOT NULL,
    "withdrawal_effect" VARCHAR(200) NOT NULL,
    "renews" INT NOT NULL,
    "effective_from" TIMESTAMP NOT NULL,
    "origin" VARCHAR(64),
    "published_by" BIGINT,
    CONSTRAINT "uid_consent_doc_key_1c173c" UNIQUE ("key", "version")
) /* One version of a text. ``renews``: who agreed to an older version is asked again. ``origin`` is the digest of a shipped text. */;
CREATE INDEX IF NOT EXISTS "idx_consent_doc_effecti_e07e0c" ON "consent_document" ("effective_from");
CREATE TABLE IF NOT EXISTS "consent_record" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "account_id" BIGINT NOT NULL,
    "person_id" BIGINT,
    "key" VARCHAR(32) NOT NULL,
    "version" INT NOT NULL,
    "action" VARCHAR(16) NOT NULL,
    "ip" VARCHAR(64) NOT NULL,
    "request_id" VARCHAR(64) NOT NULL
) /* One decision of an account, append only: the latest per key counts. ``created_at`` is when, ``ip`` and ``request_id`` prove it. */;
CREATE INDEX IF NOT EXISTS "idx_consent_rec_account_2f6246" ON "consent_record" ("account_id", "key", "id");
CREATE INDEX IF NOT EXISTS "idx_consent_rec_person__77ea16" ON "consent_record" ("person_id", "key");
CREATE TABLE IF NOT EXISTS "file_object" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "name" VARCHAR(160) NOT NULL,
    "size" BIGINT NOT NULL,
    "mime" VARCHAR(100) NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "purpose" VARCHAR(64) NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "storage_key" VARCHAR(32) NOT NULL UNIQUE,
    "owner_account_id" BIGINT NOT NULL,
    "owner_audience" VARCHAR(16) NOT NULL,
    "subject_type" VARCHAR(64),
    "subject_id" BIGINT,
    "refusal" VARCHAR(64) NOT NULL,
    "expires_at" TIMESTAMP,
    CONSTRAINT file_object_clean CHECK (state <> 'clean' OR (mime <> '' AND digest <> '')),
    CONSTRAINT file_object_subject CHECK ((subject_type IS NULL AND subject_id IS NULL) OR (subject_type IS NOT NULL AND subject_id IS NOT NULL))
) /* One file. ``name`` is for display only; where it lies is ``storage_key``, random and never taken from a name. */;
CREATE INDEX IF NOT EXISTS "idx_file_object_expires_60a163" ON "file_object" ("expires_at");
CREATE INDEX IF NOT EXISTS "idx_file_object_subject_8a3377" ON "file_object" ("subject_type", "subject_id");
CREATE INDEX IF NOT EXISTS "idx_file_object_owner_a_a57e67" ON "file_object" ("owner_account_id", "id");
CREATE TABLE IF NOT EXISTS "task_record" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "kind" VARCHAR(64) NOT NULL,
    "title" VARCHAR(120) NOT NULL,
    "args" TEXT NOT NULL,
    "owner_audience" VARCHAR(16) NOT NULL,
    "owner_account_id" BIGINT NOT NULL,
    "owner_person_id" BIGINT,
    "owner_capacity_id" BIGINT,
    "owner_name" VARCHAR(64) NOT NULL,
    "owner_role" VARCHAR(64),
    "owner_unit_id" BIGINT,
    "owner_permissions" TEXT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "done_count" INT NOT NULL,
    "total_count" INT,
    "message" VARCHAR(300) NOT NULL,
    "file_id" BIGINT,
    "file_expires_at" TIMESTAMP,
    "cancel_requested" INT NOT NULL,
    "beat_at" TIMESTAMP NOT NULL,
    "started_at" TIMESTAMP,
    "finished_at" TIMESTAMP,
    CONSTRAINT task_record_ended CHECK ((state IN ('queued', 'running') AND finished_at IS NULL) OR (state NOT IN ('queued', 'running') AND finished_at IS NOT NULL)),
    CONSTRAINT task_record_file CHECK (file_id IS NULL OR state = 'done')
) /* One piece of work. ``args`` are ids, names and flags (never personal data); ``done_count`` is where a repeated run may go on. */;
CREATE INDEX IF NOT EXISTS "idx_task_record_owner_a_8008cd" ON "task_record" ("owner_account_id", "id");
CREATE INDEX IF NOT EXISTS "idx_task_record_state_7fbadd" ON "task_record" ("state", "beat_at");
CREATE TABLE IF NOT EXISTS "notice" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "account_id" BIGINT NOT NULL,
    "audience" VARCHAR(16) NOT NULL,
    "template_key" VARCHAR(64) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "title" VARCHAR(64) NOT NULL,
    "body" VARCHAR(500) NOT NULL,
    "link" VARCHAR(255),
    "read_at" TIMESTAMP
) /* What one account is told; the row itself is the in-app message. */;
CREATE INDEX IF NOT EXISTS "idx_notice_account_ced33c" ON "notice" ("account_id", "audience", "id");
CREATE INDEX IF NOT EXISTS "idx_notice_account_1b8034" ON "notice" ("account_id", "audience", "read_at");
CREATE TABLE IF NOT EXISTS "notice_delivery" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "channel" VARCHAR(16) NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "payload" TEXT NOT NULL,
    "grant_taken" INT NOT NULL,
    "attempts" SMALLINT NOT NULL,
    "vendor_code" VARCHAR(80),
    "error" VARCHAR(200),
    "done_at" TIMESTAMP,
    "notice_id" BIGINT NOT NULL REFERENCES "notice" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notice_deli_notice__d21e51" UNIQUE ("notice_id", "channel"),
    CONSTRAINT notice_delivery_done CHECK ((state = 'queued' AND done_at IS NULL) OR (state <> 'queued' AND done_at IS NOT NULL))
) /* One notice over one channel. ``payload`` is what the vendor gets, without the address; ``grant_taken``: it holds a subscription. */;
CREATE INDEX IF NOT EXISTS "idx_notice_deli_state_e6f398" ON "notice_delivery" ("state", "channel");
CREATE TABLE IF NOT EXISTS "notice_subscription" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "account_id" BIGINT NOT NULL,
    "template_key" VARCHAR(64) NOT NULL,
    "remaining" INT NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_notice_subs_account_2d1075" UNIQUE ("account_id", "template_key"),
    CONSTRAINT notice_subscription_remaining CHECK (remaining >= 0)
) /* How many WeChat messages of one template an account still allows: one consent in the mini-program = one message. */;
CREATE TABLE IF NOT EXISTS "inbox_todo" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "subject_type" VARCHAR(64) NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "kind" VARCHAR(64) NOT NULL,
    "title" VARCHAR(120) NOT NULL,
    "summary" VARCHAR(200) NOT NULL,
    "unit_id" BIGINT,
    "holder_unit_id" BIGINT,
    "holder_role_key" VARCHAR(64),
    "holder_account_id" BIGINT,
    "holder_key" VARCHAR(96) NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "dedupe_key" VARCHAR(160) NOT NULL,
    "open_slot" VARCHAR(160) UNIQUE,
    "due_at" TIMESTAMP,
    "done_at" TIMESTAMP,
    "done_by" BIGINT,
    "done_unit_id" BIGINT,
    CONSTRAINT inbox_todo_slot CHECK ((state = 'open' AND open_slot IS NOT NULL) OR (state <> 'open' AND open_slot IS NULL)),
    CONSTRAINT inbox_todo_holder CHECK ((holder_account_id IS NULL AND holder_unit_id IS NOT NULL AND holder_role_key IS NOT NULL) OR (holder_account_id IS NOT NULL AND holder_unit_id IS NULL AND holder_role_key IS NULL)),
    CONSTRAINT inbox_todo_done CHECK ((state = 'open' AND done_at IS NULL AND done_by IS NULL) OR (state <> 'open' AND done_at IS NOT NULL))
) /* One thing to do about one subject, which belongs to ``unit_id``. */;
CREATE INDEX IF NOT EXISTS "idx_inbox_todo_holder__324fd8" ON "inbox_todo" ("holder_key", "state", "id");
CREATE INDEX IF NOT EXISTS "idx_inbox_todo_holder__e3b6df" ON "inbox_todo" ("holder_key", "state", "due_at");
CREATE INDEX IF NOT EXISTS "idx_inbox_todo_done_by_a96021" ON "inbox_todo" ("done_by", "state", "id");
CREATE INDEX IF NOT EXISTS "idx_inbox_todo_subject_263c2f" ON "inbox_todo" ("subject_type", "subject_id", "state");
CREATE TABLE IF NOT EXISTS "flow_definition" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "process_key" VARCHAR(64) NOT NULL UNIQUE,
    "name" VARCHAR(64) NOT NULL,
    "active_number" INT NOT NULL
) /* 流程定义: what a process key means now. */;
CREATE TABLE IF NOT EXISTS "flow_event" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "instance_id" BIGINT NOT NULL,
    "seq" INT NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "node_key" VARCHAR(64),
    "actor_account_id" BIGINT,
    "actor_name" VARCHAR(64) NOT NULL,
    "unit_id" BIGINT,
    "unit_name" VARCHAR(128) NOT NULL,
    "comment" VARCHAR(500) NOT NULL,
    "data" TEXT NOT NULL,
    CONSTRAINT "uid_flow_event_instanc_ca60c5" UNIQUE ("instance_id", "seq")
) /* 流程事件: an append-only fact, with the names as they were then. */;
CREATE TABLE IF NOT EXISTS "flow_instance" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "process_key" VARCHAR(64) NOT NULL,
    "version_number" INT NOT NULL,
    "subject_type" VARCHAR(64) NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "applicant_account_id" BIGINT,
    "state" VARCHAR(32) NOT NULL,
    "last_seq" INT NOT NULL,
    "course" TEXT NOT NULL,
    "ended_at" TIMESTAMP,
    CONSTRAINT "uid_flow_instan_subject_2982ee" UNIQUE ("subject_type", "subject_id")
) /* 流程实例: one subject travelling through one version. Every action locks this row first (D3). */;
CREATE INDEX IF NOT EXISTS "idx_flow_instan_process_3c09b8" ON "flow_instance" ("process_key", "state");
CREATE TABLE IF NOT EXISTS "flow_task" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "instance_id" BIGINT NOT NULL,
    "subject_type" VARCHAR(64) NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "node_key" VARCHAR(64) NOT NULL,
    "run" INT NOT NULL,
    "seat" INT NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "holder_unit_id" BIGINT NOT NULL,
    "holder_role_key" VARCHAR(64),
    "holder_account_id" BIGINT,
    "version" INT NOT NULL,
    "open_slot" VARCHAR(128) UNIQUE,
    "due_at" TIMESTAMP,
    "timer_at" TIMESTAMP,
    "done_at" TIMESTAMP,
    CONSTRAINT "uid_flow_task_instanc_b6ce4c" UNIQUE ("instance_id", "version"),
    CONSTRAINT ck_flow_task_open CHECK ((state = 'open' AND open_slot IS NOT NULL) OR (state <> 'open' AND open_slot IS NULL AND timer_at IS NULL))
) /* 待审任务: one seat of one node-run, held by a role at a unit or by a person; a projection of the events. */;
CREATE INDEX IF NOT EXISTS "idx_flow_task_holder__ef92b6" ON "flow_task" ("holder_unit_id", "subject_type");
CREATE INDEX IF NOT EXISTS "idx_flow_task_holder__39b589" ON "flow_task" ("holder_unit_id", "state");
CREATE INDEX IF NOT EXISTS "idx_flow_task_subject_822900" ON "flow_task" ("subject_type", "subject_id", "state");
CREATE INDEX IF NOT EXISTS "idx_flow_task_timer_a_1b4464" ON "flow_task" ("timer_at");
CREATE INDEX IF NOT EXISTS "idx_flow_task_holder__c3bb46" ON "flow_task" ("holder_account_id", "state");
CREATE TABLE IF NOT EXISTS "flow_version" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "process_key" VARCHAR(64) NOT NULL,
    "number" INT NOT NULL,
    "tree" TEXT NOT NULL,
    "shipped" INT NOT NULL,
    CONSTRAINT "uid_flow_versio_process_7a1f50" UNIQUE ("process_key", "number")
) /* 流程版本: immutable once published; an instance keeps the version it started with. ``shipped``: it came with the program. */;
CREATE TABLE IF NOT EXISTS "portal_feature" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "key" VARCHAR(64) NOT NULL UNIQUE,
    "requires" VARCHAR(16) NOT NULL,
    "changed_by_name" VARCHAR(64) NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL
) /* One feature whose requirement differs, or once differed, from the shipped one (JOIN-22). */;
CREATE TABLE IF NOT EXISTS "membership_application" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "applicant_account_id" BIGINT NOT NULL,
    "qrcode_id" BIGINT,
    "source" VARCHAR(32) NOT NULL,
    "form_kind" VARCHAR(32) NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "current_unit_id" BIGINT,
    "placement_pending" INT NOT NULL,
    "name" VARCHAR(64) NOT NULL,
    "sex" VARCHAR(1),
    "birth_year" SMALLINT,
    "area_name" VARCHAR(32) NOT NULL,
    "cert_type" VARCHAR(8) NOT NULL,
    "cert_no" VARCHAR(256) NOT NULL,
    "cert_no_idx" VARCHAR(43),
    "cert_no_idx_next" VARCHAR(43),
    "cert_no_tail" VARCHAR(4),
    "phone" VARCHAR(192) NOT NULL,
    "phone_idx" VARCHAR(43),
    "phone_idx_next" VARCHAR(43),
    "phone_tail" VARCHAR(4),
    "open_slot" VARCHAR(43) UNIQUE,
    "open_slot_next" VARCHAR(43) UNIQUE,
    "industry" VARCHAR(32) NOT NULL,
    "platform" VARCHAR(32) NOT NULL,
    "occupation" VARCHAR(32) NOT NULL,
    "employer_name" VARCHAR(120) NOT NULL,
    "work_area_code" VARCHAR(12) NOT NULL,
    "work_region" VARCHAR(32) NOT NULL,
    "realname" VARCHAR(32) NOT NULL,
    "realname_evidence" VARCHAR(120) NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "submitted_at" TIMESTAMP NOT NULL,
    "biz_date" DATE NOT NULL,
    "decided_at" TIMESTAMP,
    "decided_on" DATE,
    "decided_by_name" VARCHAR(64) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "auto_reviewed" INT NOT NULL,
    "resubmits_id" BIGINT,
    "member_id" BIGINT,
    "version" INT NOT NULL,
    CONSTRAINT ck_application_open CHECK ((state = 'pending' AND open_slot IS NOT NULL) OR (state <> 'pending' AND open_slot IS NULL AND open_slot_next IS NULL)),
    CONSTRAINT ck_application_member CHECK ((state = 'approved' AND member_id IS NOT NULL) OR (state <> 'approved' AND member_id IS NULL))
) /* 入会申请. While pending, ``open_slot`` holds the certificate's index: one open application per person (JOIN-X2, D2). */;
CREATE INDEX IF NOT EXISTS "idx_membership__applica_192931" ON "membership_application" ("applicant_account_id");
CREATE INDEX IF NOT EXISTS "idx_membership__qrcode__0db4d4" ON "membership_application" ("qrcode_id");
CREATE INDEX IF NOT EXISTS "idx_membership__current_a8fe1a" ON "membership_application" ("current_unit_id");
CREATE INDEX IF NOT EXISTS "idx_membership__cert_no_5dd589" ON "membership_application" ("cert_no_idx");
CREATE INDEX IF NOT EXISTS "idx_membership__cert_no_97694e" ON "membership_application" ("cert_no_idx_next");
CREATE INDEX IF NOT EXISTS "idx_membership__phone_i_6ab2c4" ON "membership_application" ("phone_idx");
CREATE INDEX IF NOT EXISTS "idx_membership__phone_i_8a02d1" ON "membership_application" ("phone_idx_next");
CREATE INDEX IF NOT EXISTS "idx_membership__unit_id_1e1f4e" ON "membership_application" ("unit_id", "state", "submitted_at");
CREATE INDEX IF NOT EXISTS "idx_membership__state_06b639" ON "membership_application" ("state", "submitted_at");
CREATE INDEX IF NOT EXISTS "idx_membership__submitt_93ae70" ON "membership_application" ("submitted_at");
CREATE INDEX IF NOT EXISTS "idx_membership__name_8faa24" ON "membership_application" ("name");
CREATE INDEX IF NOT EXISTS "idx_membership__cert_no_26333f" ON "membership_application" ("cert_no_tail");
CREATE INDEX IF NOT EXISTS "idx_membership__phone_t_86cc73" ON "membership_application" ("phone_tail");
CREATE TABLE IF NOT EXISTS "membership_auto_review" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "unit_id" BIGINT NOT NULL UNIQUE,
    "enabled" INT NOT NULL,
    "form_kinds" VARCHAR(64) NOT NULL,
    "allow_not_found" INT NOT NULL,
    "rules" VARCHAR(255) NOT NULL,
    "updated_by_name" VARCHAR(64) NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL
) /* 自动审核设置 of a union and all below it that have none of their own (JOIN-11). Lists are comma-separated codes. */;
CREATE TABLE IF NOT EXISTS "membership_import" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "owner_account_id" BIGINT NOT NULL,
    "owner_name" VARCHAR(64) NOT NULL,
    "file_name" VARCHAR(160) NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "titles" TEXT NOT NULL,
    "mapping" TEXT NOT NULL,
    "constants" TEXT NOT NULL,
    "update_existing" INT NOT NULL,
    "only_correct" INT NOT NULL,
    "row_count" INT NOT NULL,
    "new_count" INT NOT NULL,
    "update_count" INT NOT NULL,
    "same_count" INT NOT NULL,
    "exists_count" INT NOT NULL,
    "error_count" INT NOT NULL,
    "added" INT NOT NULL,
    "updated" INT NOT NULL,
    "skipped" INT NOT NULL,
    "task_id" BIGINT,
    "message" VARCHAR(300) NOT NULL,
    "checked_at" TIMESTAMP,
    "finished_at" TIMESTAMP,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL
) /* One spreadsheet on its way into the library. `titles` are its heads, `mapping` is field → column. */;
CREATE INDEX IF NOT EXISTS "idx_membership__digest_060022" ON "membership_import" ("digest");
CREATE INDEX IF NOT EXISTS "idx_membership__task_id_ebe91f" ON "membership_import" ("task_id");
CREATE INDEX IF NOT EXISTS "idx_membership__unit_id_c1ab23" ON "membership_import" ("unit_id", "id");
CREATE INDEX IF NOT EXISTS "idx_membership__state_94e719" ON "membership_import" ("state", "updated_at");
CREATE TABLE IF NOT EXISTS "membership_import_chunk" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "import_id" BIGINT NOT NULL,
    "seq" INT NOT NULL,
    "row_count" INT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "body" TEXT,
    "verdicts" TEXT NOT NULL,
    "problems" TEXT NOT NULL,
    "problem_count" INT NOT NULL,
    "announced" INT NOT NULL,
    CONSTRAINT "uid_membership__import__2f7f8c" UNIQUE ("import_id", "seq")
) /* At most 200 rows: sealed until imported, then gone. `verdicts` says per line what becomes of it, `problems` why not (no values). */;
CREATE TABLE IF NOT EXISTS "membership_leave" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "applicant_account_id" BIGINT NOT NULL,
    "member_id" BIGINT NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "current_unit_id" BIGINT,
    "name" VARCHAR(64) NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "open_slot" BIGINT UNIQUE,
    "submitted_at" TIMESTAMP NOT NULL,
    "biz_date" DATE NOT NULL,
    "decided_at" TIMESTAMP,
    "decided_on" DATE,
    "decided_by_name" VARCHAR(64) NOT NULL,
    "decision" VARCHAR(500) NOT NULL,
    "version" INT NOT NULL,
    CONSTRAINT ck_leave_open CHECK ((state = 'pending' AND open_slot IS NOT NULL AND open_slot = member_id) OR (state <> 'pending' AND open_slot IS NULL))
) /* 退会申请 by the member; its approval ends the membership (JOIN-X7). */;
CREATE INDEX IF NOT EXISTS "idx_membership__applica_a67abf" ON "membership_leave" ("applicant_account_id");
CREATE INDEX IF NOT EXISTS "idx_membership__member__6bf2f1" ON "membership_leave" ("member_id");
CREATE INDEX IF NOT EXISTS "idx_membership__current_9f0ab8" ON "membership_leave" ("current_unit_id");
CREATE INDEX IF NOT EXISTS "idx_membership__unit_id_9968a1" ON "membership_leave" ("unit_id", "state", "submitted_at");
CREATE INDEX IF NOT EXISTS "idx_membership__state_899a17" ON "membership_leave" ("state", "submitted_at");
CREATE TABLE IF NOT EXISTS "membership_verification" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "applicant_account_id" BIGINT NOT NULL,
    "member_id" BIGINT NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "current_unit_id" BIGINT,
    "name" VARCHAR(64) NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "open_slot" BIGINT UNIQUE,
    "submitted_at" TIMESTAMP NOT NULL,
    "biz_date" DATE NOT NULL,
    "decided_at" TIMESTAMP,
    "decided_on" DATE,
    "decided_by_name" VARCHAR(64) NOT NULL,
    "decision" VARCHAR(500) NOT NULL,
    "version" INT NOT NULL,
    "realname" VARCHAR(32) NOT NULL,
    "phone" VARCHAR(192),
    "phone_idx" VARCHAR(43),
    "phone_idx_next" VARCHAR(43),
    "phone_tail" VARCHAR(4),
    "phone_matches" INT NOT NULL,
    "via" VARCHAR(16) NOT NULL,
    CONSTRAINT ck_verification_open CHECK ((state = 'pending' AND open_slot IS NOT NULL AND open_slot = applicant_account_id) OR (state <> 'pending' AND open_slot IS NULL))
) /* 职工认证: a phone says that it belongs to a member of the library (JOIN-21, D8). */;
CREATE INDEX IF NOT EXISTS "idx_membership__applica_e3bfca" ON "membership_verification" ("applicant_account_id");
CREATE INDEX IF NOT EXISTS "idx_membership__member__e92d81" ON "membership_verification" ("member_id");
CREATE INDEX IF NOT EXISTS "idx_membership__current_0c1d24" ON "membership_verification" ("current_unit_id");
CREATE INDEX IF NOT EXISTS "idx_membership__phone_i_ac05d3" ON "membership_verification" ("phone_idx");
CREATE INDEX IF NOT EXISTS "idx_membership__phone_i_85a086" ON "membership_verification" ("phone_idx_next");
CREATE INDEX IF NOT EXISTS "idx_membership__unit_id_e8e542" ON "membership_verification" ("unit_id", "state", "submitted_at");
CREATE INDEX IF NOT EXISTS "idx_membership__state_2bcf5a" ON "membership_verification" ("state", "submitted_at");
CREATE TABLE IF NOT EXISTS "membership_transfer" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "applicant_account_id" BIGINT NOT NULL,
    "member_id" BIGINT NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "current_unit_id" BIGINT,
    "name" VARCHAR(64) NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "open_slot" BIGINT UNIQUE,
    "submitted_at" TIMESTAMP NOT NULL,
    "biz_date" DATE NOT NULL,
    "decided_at" TIMESTAMP,
    "decided_on" DATE,
    "decided_by_name" VARCHAR(64) NOT NULL,
    "decision" VARCHAR(500) NOT NULL,
    "version" INT NOT NULL,
    "to_unit_id" BIGINT NOT NULL,
    "status_before" VARCHAR(32) NOT NULL,
    CONSTRAINT ck_transfer_open CHECK ((state = 'pending' AND open_slot IS NOT NULL AND open_slot = member_id) OR (state <> 'pending' AND open_slot IS NULL)),
    CONSTRAINT ck_transfer_units CHECK (unit_id <> to_unit_id)
) /* 转会申请 from ``unit_id`` to ``to_unit_id``; while it is open the member is 转出中 and has no second one (JOIN-18). */;
CREATE INDEX IF NOT EXISTS "idx_membership__applica_b003f7" ON "membership_transfer" ("applicant_account_id");
CREATE INDEX IF NOT EXISTS "idx_membership__member__52fb1f" ON "membership_transfer" ("member_id");
CREATE INDEX IF NOT EXISTS "idx_membership__current_b2941c" ON "membership_transfer" ("current_unit_id");
CREATE INDEX IF NOT EXISTS "idx_membership__to_unit_ffe567" ON "membership_transfer" ("to_unit_id");
CREATE INDEX IF NOT EXISTS "idx_membership__unit_id_1fdeb4" ON "membership_transfer" ("unit_id", "state", "submitted_at");
CREATE INDEX IF NOT EXISTS "idx_membership__state_49385b" ON "membership_transfer" ("state", "submitted_at");
CREATE TABLE IF NOT EXISTS "membership_member" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "member_no" VARCHAR(32) NOT NULL UNIQUE,
    "person_id" BIGINT NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "name" VARCHAR(64) NOT NULL,
    "sex" VARCHAR(1),
    "birth_year" SMALLINT,
    "cert_no_tail" VARCHAR(4) NOT NULL,
    "phone" VARCHAR(192),
    "phone_idx" VARCHAR(43),
    "phone_idx_next" VARCHAR(43),
    "phone_tail" VARCHAR(4),
    "status" VARCHAR(32) NOT NULL,
    "live_slot" BIGINT UNIQUE,
    "source" VARCHAR(32) NOT NULL,
    "joined_on" DATE NOT NULL,
    "left_on" DATE,
    "is_new_form" INT NOT NULL,
    "industry" VARCHAR(32) NOT NULL,
    "platform" VARCHAR(32) NOT NULL,
    "occupation" VARCHAR(32) NOT NULL,
    "employer_name" VARCHAR(120) NOT NULL,
    "work_area_code" VARCHAR(12) NOT NULL,
    "verified_at" TIMESTAMP,
    "verified_via" VARCHAR(16) NOT NULL,
    "seen_on" DATE,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    CONSTRAINT ck_member_live CHECK ((status < '40' AND live_slot IS NOT NULL AND live_slot = person_id) OR (status >= '40' AND live_slot IS NULL))
) /* 会员. ``live_slot`` is the person while the membership lives: one membership per person (JOIN-19, D2). */;
CREATE INDEX IF NOT EXISTS "idx_membership__person__799f4e" ON "membership_member" ("person_id");
CREATE INDEX IF NOT EXISTS "idx_membership__phone_i_8b1a00" ON "membership_member" ("phone_idx");
CREATE INDEX IF NOT EXISTS "idx_membership__phone_i_9e4518" ON "membership_member" ("phone_idx_next");
CREATE INDEX IF NOT EXISTS "idx_membership__unit_id_6f2c80" ON "membership_member" ("unit_id", "status", "id");
CREATE INDEX IF NOT EXISTS "idx_membership__name_ff12a3" ON "membership_member" ("name");
CREATE INDEX IF NOT EXISTS "idx_membership__joined__61e3bf" ON "membership_member" ("joined_on");
CREATE INDEX IF NOT EXISTS "idx_membership__cert_no_a74b2b" ON "membership_member" ("cert_no_tail");
CREATE INDEX IF NOT EXISTS "idx_membership__phone_t_0c0e28" ON "membership_member" ("phone_tail");
CREATE TABLE IF NOT EXISTS "membership_history" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "member_id" BIGINT NOT NULL,
    "title" VARCHAR(64) NOT NULL,
    "note" VARCHAR(200) NOT NULL,
    "actor_name" VARCHAR(64) NOT NULL,
    "unit_id" BIGINT NOT NULL
) /* 会籍变更记录: append-only, with the names as they were then. */;
CREATE INDEX IF NOT EXISTS "idx_membership__member__cd9b4c" ON "membership_history" ("member_id");
CREATE TABLE IF NOT EXISTS "membership_number" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "prefix" VARCHAR(8) NOT NULL UNIQUE,
    "last_serial" INT NOT NULL
) /* The last serial given per area and year (会员编号: 区划 6 + 年 2 + 流水 8). */;
CREATE TABLE IF NOT EXISTS "membership_answer" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "application_id" BIGINT NOT NULL,
    "field_id" BIGINT NOT NULL,
    "field_name" VARCHAR(40) NOT NULL,
    "answer" VARCHAR(1152) NOT NULL,
    CONSTRAINT "uid_membership__applica_7f162e" UNIQUE ("application_id", "field_id")
) /* An answer to an added field, with the question as it was then. It may hold something personal, so it is sealed (D6). */;
CREATE TABLE IF NOT EXISTS "membership_screenshot" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "application_id" BIGINT NOT NULL,
    "position" SMALLINT NOT NULL,
    "file_id" BIGINT NOT NULL,
    CONSTRAINT "uid_membership__applica_36bdd0" UNIQUE ("application_id", "position")
) /* “订单”截图 of an application, in order; handed in again, an application points at the same files. */;
CREATE INDEX IF NOT EXISTS "idx_membership__file_id_a88e5a" ON "membership_screenshot" ("file_id");
CREATE TABLE IF NOT EXISTS "membership_field" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "name" VARCHAR(40) NOT NULL,
    "name_slot" VARCHAR(40) UNIQUE,
    "kind" VARCHAR(32) NOT NULL,
    "dict_key" VARCHAR(64) NOT NULL,
    "options" TEXT NOT NULL,
    "hint" VARCHAR(100) NOT NULL,
    "required" INT NOT NULL,
    "sort" INT NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "version" INT NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    CONSTRAINT ck_join_field_name CHECK ((state = 'active' AND name_slot IS NOT NULL) OR (state <> 'active' AND name_slot IS NULL))
) /* 增补字段: one more question on the form of new-form workers, of the whole installation. */;
CREATE TABLE IF NOT EXISTS "membership_profile" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "member_id" BIGINT NOT NULL UNIQUE,
    "ethnic" VARCHAR(128),
    "politics" VARCHAR(128),
    "cert_valid_to" VARCHAR(139),
    "household_addr" VARCHAR(1152),
    "living_addr" VARCHAR(1152),
    "vehicle_no" VARCHAR(171),
    "bank_card_no" VARCHAR(256),
    "bank_card_no_tail" VARCHAR(4),
    "education" VARCHAR(8) NOT NULL,
    "skill_level" VARCHAR(8) NOT NULL,
    "title_level" VARCHAR(8) NOT NULL,
    "household_type" VARCHAR(8) NOT NULL,
    "migrant" INT,
    "employer_uscc" VARCHAR(18) NOT NULL,
    "employment_type" VARCHAR(8) NOT NULL,
    "employment_status" VARCHAR(8) NOT NULL,
    "job_title" VARCHAR(64) NOT NULL,
    "entry_date" DATE,
    "model_worker" VARCHAR(8) NOT NULL,
    "updated_at" TIMESTAMP NOT NULL
) /* 会员资料, one per member at most; a member who joined with three fields has none until somebody fills it in (JOIN-06, JOIN-29). */;
CREATE TABLE IF NOT EXISTS "membership_qrcode" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "token" VARCHAR(32) NOT NULL UNIQUE,
    "share_token" VARCHAR(32) NOT NULL UNIQUE,
    "unit_id" BIGINT NOT NULL,
    "form_kind" VARCHAR(32) NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "created_by_account_id" BIGINT NOT NULL,
    "created_by_name" VARCHAR(64) NOT NULL,
    "revoked_at" TIMESTAMP,
    "revoke_reason" VARCHAR(200) NOT NULL,
    "scan_count" INT NOT NULL,
    "application_count" INT NOT NULL,
    "approved_count" INT NOT NULL,
    "share_scan_count" INT NOT NULL,
    "share_application_count" INT NOT NULL,
    "share_approved_count" INT NOT NULL,
    "renews_id" BIGINT
) /* 入会二维码: what a poster carries. The token is random and permanent (D14). */;
CREATE INDEX IF NOT EXISTS "idx_membership__unit_id_9ef1a5" ON "membership_qrcode" ("unit_id");
CREATE TABLE IF NOT EXISTS "membership_qrcode_scan" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "qrcode_id" BIGINT NOT NULL,
    "biz_date" DATE NOT NULL,
    "visitor" VARCHAR(64) NOT NULL,
    CONSTRAINT "uid_membership__qrcode__c61815" UNIQUE ("qrcode_id", "biz_date", "visitor")
) /* One visitor's first look at a code on one day; the visitor is a keyed digest that changes daily. */;
CREATE TABLE IF NOT EXISTS "membership_counting" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "counted_at" TIMESTAMP NOT NULL
) /* One row per counted unit; its id is the unit's. Who counts a unit holds its row, so counts follow one another. */;
CREATE TABLE IF NOT EXISTS "membership_rollup" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "biz_date" DATE NOT NULL,
    "metric" VARCHAR(32) NOT NULL,
    "dimension" VARCHAR(32) NOT NULL,
    "item" VARCHAR(32) NOT NULL,
    "value" INT NOT NULL,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_membership__unit_id_fcb4bf" UNIQUE ("unit_id", "metric", "dimension", "biz_date", "item")
) /* What happened on a day, per unit, metric, dimension and item (a code of the dimension's dictionary, or empty). */;
CREATE INDEX IF NOT EXISTS "idx_membership__metric_004acc" ON "membership_rollup" ("metric", "dimension", "biz_date", "unit_id", "item", "value");
CREATE TABLE IF NOT EXISTS "membership_stock" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "stock" VARCHAR(32) NOT NULL,
    "dimension" VARCHAR(32) NOT NULL,
    "item" VARCHAR(32) NOT NULL,
    "value" INT NOT NULL,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_membership__unit_id_709a45" UNIQUE ("unit_id", "stock", "dimension", "item")
) /* How many there are now, per unit, stock, dimension and item. */;
CREATE INDEX IF NOT EXISTS "idx_membership__stock_e58c9c" ON "membership_stock" ("stock", "dimension", "item", "unit_id", "value");
CREATE TABLE IF NOT EXISTS "membership_change" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "member_id" BIGINT NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "change" VARCHAR(32) NOT NULL,
    "status_before" VARCHAR(32) NOT NULL,
    "status_after" VARCHAR(32) NOT NULL,
    "happened_on" DATE NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "document_no" VARCHAR(64) NOT NULL,
    "document_file_id" BIGINT,
    "leave_id" BIGINT,
    "actor_name" VARCHAR(64) NOT NULL,
    "undone_at" TIMESTAMP,
    "undone_by_name" VARCHAR(64) NOT NULL,
    "undo_reason" VARCHAR(200) NOT NULL,
    CONSTRAINT ck_member_change CHECK (status_before <> status_after)
) /* 会籍变更: one entry with its ground, document and date; an undone one keeps saying so (JOIN-X7). */;
CREATE INDEX IF NOT EXISTS "idx_membership__member__411151" ON "membership_change" ("member_id");
CREATE TABLE IF NOT EXISTS "content_article" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "token" VARCHAR(32) NOT NULL UNIQUE,
    "column_code" VARCHAR(32) NOT NULL,
    "title" VARCHAR(80) NOT NULL,
    "summary" VARCHAR(200) NOT NULL,
    "body" TEXT NOT NULL,
    "source_name" VARCHAR(60) NOT NULL,
    "cover_token" VARCHAR(32),
    "unit_id" BIGINT NOT NULL,
    "author_account_id" BIGINT NOT NULL,
    "author_name" VARCHAR(64) NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "pinned" INT NOT NULL,
    "published_at" TIMESTAMP,
    "withdraw_reason" VARCHAR(200) NOT NULL,
    "view_count" INT NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    CONSTRAINT content_article_published CHECK (state <> 'published' OR published_at IS NOT NULL)
) /* One article of a column. ``body`` is HTML already cleaned; ``token`` is its public address (D14). */;
CREATE INDEX IF NOT EXISTS "idx_content_art_column__3fcf73" ON "content_article" ("column_code", "state", "pinned", "published_at");
CREATE INDEX IF NOT EXISTS "idx_content_art_unit_id_becd78" ON "content_article" ("unit_id", "id");
CREATE TABLE IF NOT EXISTS "content_image" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "token" VARCHAR(32) NOT NULL UNIQUE,
    "file_id" BIGINT NOT NULL,
    "mime" VARCHAR(100) NOT NULL,
    "unit_id" BIGINT NOT NULL
) /* A picture made for articles, open to anybody who has its token. */;
CREATE TABLE IF NOT EXISTS "content_consultation" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "asker_account_id" BIGINT NOT NULL,
    "person_name" VARCHAR(64) NOT NULL,
    "title" VARCHAR(60) NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "origin_unit_id" BIGINT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "last_at" TIMESTAMP NOT NULL,
    "replier_account_id" BIGINT,
    "asker_unread" INT NOT NULL,
    "unit_unread" INT NOT NULL,
    "message_count" INT NOT NULL,
    "closed_at" TIMESTAMP,
    "closed_by" VARCHAR(16),
    "version" INT NOT NULL,
    CONSTRAINT content_consultation_closed CHECK ((state = 'closed' AND closed_at IS NOT NULL) OR (state <> 'closed' AND closed_at IS NULL))
) /* One person's questions to a union. ``unit_id`` deals with it now, ``origin_unit_id`` is whom it was written to. */;
CREATE INDEX IF NOT EXISTS "idx_content_con_asker_a_109b68" ON "content_consultation" ("asker_account_id", "id");
CREATE INDEX IF NOT EXISTS "idx_content_con_unit_id_0a54d7" ON "content_consultation" ("unit_id", "state", "last_at");
CREATE INDEX IF NOT EXISTS "idx_content_con_state_5addd2" ON "content_consultation" ("state", "last_at");
CREATE TABLE IF NOT EXISTS "content_message" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "consultation_id" BIGINT NOT NULL,
    "side" VARCHAR(16) NOT NULL,
    "account_id" BIGINT,
    "unit_id" BIGINT,
    "author_name" VARCHAR(64) NOT NULL,
    "text" VARCHAR(5419) NOT NULL,
    "file_ids" VARCHAR(200) NOT NULL
) /* One message of a consultation; its text is between the two sides, so it is sealed at rest. ``file_ids`` joins ids by commas. */;
CREATE INDEX IF NOT EXISTS "idx_content_mes_consult_84e67d" ON "content_message" ("consultation_id", "id");
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
);
""",
    "postgres": r"""
CREATE TABLE IF NOT EXISTS "kernel_node_lease" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "node" INT NOT NULL UNIQUE,
    "holder" BIGINT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "kernel_node_lease" IS 'A node number held by one process until ``expires_at``.';
CREATE TABLE IF NOT EXISTS "kernel_marker" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "mark" VARCHAR(32) COLLATE "C" NOT NULL UNIQUE
);
COMMENT ON TABLE "kernel_marker" IS 'What was done to this database once and for all.';
CREATE TABLE IF NOT EXISTS "crypto_data_key" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "table_name" VARCHAR(64) COLLATE "C" NOT NULL,
    "version" INT NOT NULL,
    "kek_id" VARCHAR(32) COLLATE "C" NOT NULL,
    "wrapped" VARCHAR(255) COLLATE "C" NOT NULL,
    "active_from" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_crypto_data_table_n_acd788" UNIQUE ("table_name", "version")
);
COMMENT ON TABLE "crypto_data_key" IS 'A table''s data key, wrapped by the key-encryption key that `kek_id` names; `version` n is key id `kn`.';
CREATE TABLE IF NOT EXISTS "queue_cron" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "name" VARCHAR(128) COLLATE "C" NOT NULL UNIQUE,
    "schedule" VARCHAR(64) COLLATE "C" NOT NULL,
    "next_at" TIMESTAMPTZ,
    "delivery_id" BIGINT,
    "last_at" TIMESTAMPTZ,
    "leased_by" VARCHAR(96) COLLATE "C",
    "lease_until" TIMESTAMPTZ
);
COMMENT ON TABLE "queue_cron" IS 'One schedule. A cron row says when its job is next enqueued; a repeat row says which process holds the loop.';
CREATE TABLE IF NOT EXISTS "queue_delivery" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "queue" VARCHAR(32) COLLATE "C" NOT NULL,
    "handler" VARCHAR(128) COLLATE "C" NOT NULL,
    "event_id" BIGINT,
    "args" TEXT,
    "request_id" VARCHAR(64) COLLATE "C" NOT NULL,
    "dedupe" VARCHAR(160) COLLATE "C" UNIQUE,
    "state" VARCHAR(16) COLLATE "C" NOT NULL,
    "due_at" TIMESTAMPTZ,
    "attempts" SMALLINT NOT NULL,
    "leased_by" VARCHAR(96) COLLATE "C",
    "last_error" VARCHAR(500),
    CONSTRAINT "uid_queue_deliv_event_i_a743ab" UNIQUE ("event_id", "handler"),
    CONSTRAINT queue_delivery_due CHECK ((state IN ('waiting', 'running') AND due_at IS NOT NULL) OR (state IN ('done', 'dead') AND due_at IS NULL)),
    CONSTRAINT queue_delivery_dedupe CHECK (state = 'waiting' OR dedupe IS NULL),
    CONSTRAINT queue_delivery_kind CHECK ((event_id IS NULL AND args IS NOT NULL) OR (event_id IS NOT NULL AND args IS NULL))
);
CREATE INDEX IF NOT EXISTS "idx_queue_deliv_queue_4c5385" ON "queue_delivery" ("queue", "due_at");
CREATE INDEX IF NOT EXISTS "idx_queue_deliv_state_aaa8d9" ON "queue_delivery" ("state", "queue");
COMMENT ON TABLE "queue_delivery" IS 'One event for one handler, or one job.';
CREATE TABLE IF NOT EXISTS "queue_event" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "name" VARCHAR(96) COLLATE "C" NOT NULL,
    "version" SMALLINT NOT NULL,
    "aggregate_id" BIGINT NOT NULL,
    "aggregate_version" BIGINT NOT NULL,
    "data" TEXT NOT NULL,
    "request_id" VARCHAR(64) COLLATE "C" NOT NULL
);
COMMENT ON TABLE "queue_event" IS 'An event as published (the outbox).';
CREATE TABLE IF NOT EXISTS "queue_handled" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "event_id" BIGINT NOT NULL,
    "handler" VARCHAR(128) COLLATE "C" NOT NULL,
    CONSTRAINT "uid_queue_handl_event_i_4eb35a" UNIQUE ("event_id", "handler")
);
COMMENT ON TABLE "queue_handled" IS 'Written in the handler''s own transaction: this event has had its effect through this handler.';
CREATE TABLE IF NOT EXISTS "queue_position" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "handler" VARCHAR(128) COLLATE "C" NOT NULL,
    "aggregate_id" BIGINT NOT NULL,
    "version" BIGINT NOT NULL,
    CONSTRAINT "uid_queue_posit_handler_8beedd" UNIQUE ("handler", "aggregate_id")
);
COMMENT ON TABLE "queue_position" IS 'The newest version of an aggregate that an ordered handler has seen; older events are ignored.';
CREATE TABLE IF NOT EXISTS "kernel_idempotency" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "actor_key" VARCHAR(64) COLLATE "C" NOT NULL,
    "route" VARCHAR(128) COLLATE "C" NOT NULL,
    "key" VARCHAR(128) COLLATE "C" NOT NULL,
    "body_hash" VARCHAR(64) COLLATE "C" NOT NULL,
    "status" SMALLINT,
    "result" TEXT,
    "resume" TEXT,
    "held_until" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_kernel_idem_actor_k_53690b" UNIQUE ("actor_key", "route", "key"),
    CONSTRAINT kernel_idempotency_done CHECK ((status IS NULL AND result IS NULL) OR (status IS NOT NULL AND result IS NOT NULL))
);
COMMENT ON TABLE "kernel_idempotency" IS 'One key of one caller on one route. ``status`` is empty while a call-out is under way.';
CREATE TABLE IF NOT EXISTS "audit_record" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "biz_date" DATE NOT NULL,
    "audience" VARCHAR(16) COLLATE "C" NOT NULL,
    "actor_account_id" BIGINT,
    "actor_person_id" BIGINT,
    "actor_capacity_id" BIGINT,
    "actor_role" VARCHAR(64) COLLATE "C" NOT NULL,
    "actor_unit_id" BIGINT,
    "actor_name" VARCHAR(64) NOT NULL,
    "ip" VARCHAR(45) COLLATE "C" NOT NULL,
    "user_agent" VARCHAR(255) NOT NULL,
    "request_id" VARCHAR(64) COLLATE "C" NOT NULL,
    "action" VARCHAR(96) COLLATE "C" NOT NULL,
    "object_type" VARCHAR(64) COLLATE "C" NOT NULL,
    "object_id" BIGINT,
    "object_label" VARCHAR(200) NOT NULL,
    "unit_id" BIGINT,
    "result" VARCHAR(16) COLLATE "C" NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "changes" TEXT NOT NULL,
    "mac_key" VARCHAR(32) COLLATE "C" NOT NULL,
    "mac" VARCHAR(64) COLLATE "C" NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_audit_recor_biz_dat_dbcc23" ON "audit_record" ("biz_date");
CREATE INDEX IF NOT EXISTS "idx_audit_recor_object__c7825c" ON "audit_record" ("object_type", "object_id");
CREATE INDEX IF NOT EXISTS "idx_audit_recor_unit_id_22acfc" ON "audit_record" ("unit_id", "id");
CREATE INDEX IF NOT EXISTS "idx_audit_recor_actor_a_674d06" ON "audit_record" ("actor_account_id", "id");
COMMENT ON TABLE "audit_record" IS 'One action. ``unit_id`` is the object''s unit, or else the actor''s: it decides who may read the record.';
CREATE TABLE IF NOT EXISTS "audit_seal" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "number" BIGINT NOT NULL UNIQUE,
    "from_id" BIGINT NOT NULL,
    "to_id" BIGINT NOT NULL,
    "count" INT NOT NULL,
    "members" TEXT NOT NULL,
    "digest" VARCHAR(64) COLLATE "C" NOT NULL,
    "previous" VARCHAR(64) COLLATE "C" NOT NULL,
    "sealed_until" TIMESTAMPTZ NOT NULL,
    "hash" VARCHAR(64) COLLATE "C" NOT NULL,
    "mac_key" VARCHAR(32) COLLATE "C" NOT NULL,
    "mac" VARCHAR(64) COLLATE "C" NOT NULL,
    "purged_at" TIMESTAMPTZ,
    "purge_key" VARCHAR(32) COLLATE "C" NOT NULL,
    "purge_mac" VARCHAR(64) COLLATE "C" NOT NULL
);
COMMENT ON TABLE "audit_seal" IS 'One link of the chain: which records it holds, the digest of their MACs, the hash of the link before.';
CREATE TABLE IF NOT EXISTS "audit_unsealed" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "audit_unsealed" IS 'One row per record that no seal holds yet (``id`` = the record''s), inserted with it and deleted by the sealer.';
CREATE TABLE IF NOT EXISTS "org_forest" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "root_seq" INT NOT NULL
);
COMMENT ON TABLE "org_forest" IS 'One row (id 1) that every change of the forest''s shape locks, so that changes follow one another and no cycle can form.';
CREATE TABLE IF NOT EXISTS "org_unit" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "short_name" VARCHAR(60) NOT NULL,
    "kind" VARCHAR(16) COLLATE "C" NOT NULL,
    "org_type" VARCHAR(16) COLLATE "C",
    "level" VARCHAR(8) COLLATE "C",
    "path" VARCHAR(60) COLLATE "C" NOT NULL UNIQUE,
    "depth" SMALLINT NOT NULL,
    "child_seq" INT NOT NULL,
    "name_slot" VARCHAR(64) COLLATE "C" UNIQUE,
    "area_code" VARCHAR(12) COLLATE "C" NOT NULL,
    "address" VARCHAR(200) NOT NULL,
    "contact_name" VARCHAR(60) NOT NULL,
    "contact_phone" VARCHAR(32) NOT NULL,
    "uscc" VARCHAR(18) COLLATE "C" NOT NULL,
    "longitude" DECIMAL(10,6),
    "latitude" DECIMAL(9,6),
    "status" VARCHAR(16) COLLATE "C" NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "scan_join_enabled" BOOL NOT NULL,
    "version" INT NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "parent_id" BIGINT REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    CONSTRAINT org_unit_name_slot CHECK ((status = 'active' AND name_slot IS NOT NULL) OR (status <> 'active' AND name_slot IS NULL)),
    CONSTRAINT org_unit_depth CHECK (depth >= 1 AND depth <= 10)
);
CREATE INDEX IF NOT EXISTS "idx_org_unit_uscc_6a7971" ON "org_unit" ("uscc");
CREATE INDEX IF NOT EXISTS "idx_org_unit_name_a5c38b" ON "org_unit" ("name");
CREATE INDEX IF NOT EXISTS "idx_org_unit_kind_414d55" ON "org_unit" ("kind", "status");
COMMENT ON TABLE "org_unit" IS 'One unit. ``contact_phone`` and ``address`` are the unit''s published ones (posters, JOIN-09), not a person''s own.';
CREATE TABLE IF NOT EXISTS "org_unit_change" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(16) COLLATE "C" NOT NULL,
    "changes" TEXT NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "actor_account_id" BIGINT,
    "actor_name" VARCHAR(60) NOT NULL,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_org_unit_ch_unit_id_45e380" ON "org_unit_change" ("unit_id", "id");
COMMENT ON TABLE "org_unit_change" IS 'History of a unit: what it was called and where it stood before (ORG-29); ``changes`` is a JSON list of field, before, after.';
CREATE TABLE IF NOT EXISTS "account_login_guard" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "key" VARCHAR(64) COLLATE "C" NOT NULL UNIQUE,
    "failures" INT NOT NULL,
    "last_failed_at" TIMESTAMPTZ NOT NULL,
    "locked_until" TIMESTAMPTZ
);
COMMENT ON TABLE "account_login_guard" IS 'Failures of one pair (account or unknown name, address); the key is a keyed digest, so it tells nothing (check 2).';
CREATE TABLE IF NOT EXISTS "person" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "name" VARCHAR(64) NOT NULL,
    "sex" VARCHAR(1) COLLATE "C",
    "birth_year" SMALLINT,
    "cert_type" VARCHAR(8) COLLATE "C" NOT NULL,
    "cert_no" VARCHAR(256) NOT NULL,
    "cert_no_idx" VARCHAR(43) COLLATE "C" UNIQUE,
    "cert_no_idx_next" VARCHAR(43) COLLATE "C" UNIQUE,
    "cert_no_tail" VARCHAR(4) COLLATE "C",
    "verified_at" TIMESTAMPTZ
);
COMMENT ON TABLE "person" IS '自然人: one row per verified certificate in the whole installation. Name, sex and birth year in clear (D6).';
CREATE TABLE IF NOT EXISTS "account" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(32) COLLATE "C" NOT NULL,
    "state" VARCHAR(32) COLLATE "C" NOT NULL,
    "name" VARCHAR(64) NOT NULL,
    "home_unit_id" BIGINT,
    "username" VARCHAR(32) COLLATE "C" UNIQUE,
    "password_hash" VARCHAR(255),
    "password_changed_at" TIMESTAMPTZ,
    "must_change_password" BOOL NOT NULL,
    "phone" VARCHAR(192),
    "phone_idx" VARCHAR(43) COLLATE "C",
    "phone_idx_next" VARCHAR(43) COLLATE "C",
    "phone_tail" VARCHAR(4) COLLATE "C",
    "totp_secret" VARCHAR(427),
    "totp_confirmed_at" TIMESTAMPTZ,
    "totp_last_step" BIGINT,
    "elder_mode" BOOL NOT NULL,
    "last_login_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "person_id" BIGINT REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_account_home_un_d59c79" ON "account" ("home_unit_id");
CREATE INDEX IF NOT EXISTS "idx_account_phone_i_ece6b5" ON "account" ("phone_idx");
CREATE INDEX IF NOT EXISTS "idx_account_phone_i_c93936" ON "account" ("phone_idx_next");
COMMENT ON TABLE "account" IS '账号: what signs in. The contact phone is verified before it is stored; it never links accounts (numbers are recycled).';
CREATE TABLE IF NOT EXISTS "account_identity" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "provider" VARCHAR(32) COLLATE "C" NOT NULL,
    "subject" VARCHAR(128) COLLATE "C" UNIQUE,
    "openid" VARCHAR(64) COLLATE "C",
    "unionid" VARCHAR(64) COLLATE "C",
    "phone" VARCHAR(192),
    "phone_idx" VARCHAR(43) COLLATE "C" UNIQUE,
    "phone_idx_next" VARCHAR(43) COLLATE "C" UNIQUE,
    "phone_tail" VARCHAR(4) COLLATE "C",
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_account_ide_unionid_f701dc" ON "account_identity" ("unionid");
COMMENT ON TABLE "account_identity" IS '登录方式: a WeChat openid of one app, or a phone number that may sign in by SMS code. One identity, one account.';
CREATE TABLE IF NOT EXISTS "account_role" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "key" VARCHAR(64) COLLATE "C" NOT NULL UNIQUE,
    "name" VARCHAR(64) NOT NULL UNIQUE,
    "description" VARCHAR(255) NOT NULL,
    "kind" VARCHAR(32) COLLATE "C" NOT NULL,
    "admin_kind" VARCHAR(32) COLLATE "C",
    "builtin" BOOL NOT NULL,
    "permissions" TEXT NOT NULL,
    "shipped" TEXT,
    "version" INT NOT NULL
);
COMMENT ON TABLE "account_role" IS '角色: a named set of permissions of one audience. ``admin_kind`` marks the three administrators, ``shipped`` is what we shipped.';
CREATE TABLE IF NOT EXISTS "account_capacity" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "state" VARCHAR(32) COLLATE "C" NOT NULL,
    "valid_from" TIMESTAMPTZ NOT NULL,
    "valid_to" TIMESTAMPTZ,
    "live_slot" VARCHAR(64) COLLATE "C" UNIQUE,
    "admin_slot" VARCHAR(32) COLLATE "C" UNIQUE,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "role_id" BIGINT NOT NULL REFERENCES "account_role" ("id") ON DELETE RESTRICT,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    CONSTRAINT ck_capacity_live CHECK ((state = 'active' AND live_slot IS NOT NULL) OR (state <> 'active' AND live_slot IS NULL AND admin_slot IS NULL))
);
CREATE INDEX IF NOT EXISTS "idx_account_cap_unit_id_e25337" ON "account_capacity" ("unit_id", "state");
COMMENT ON TABLE "account_capacity" IS '身份: an account in a role on a unit, for a time. ``admin_slot`` lets one person hold one of the three administrators only.';
CREATE TABLE IF NOT EXISTS "account_session" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "token_hash" VARCHAR(64) COLLATE "C" NOT NULL UNIQUE,
    "kind" VARCHAR(32) COLLATE "C" NOT NULL,
    "client" VARCHAR(32) COLLATE "C" NOT NULL,
    "idle_seconds" INT NOT NULL,
    "last_seen_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "end_reason" VARCHAR(32) COLLATE "C",
    "ip" VARCHAR(64) NOT NULL,
    "user_agent" VARCHAR(255) NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "capacity_id" BIGINT REFERENCES "account_capacity" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_account_ses_account_e2fdfa" ON "account_session" ("account_id", "ended_at");
CREATE INDEX IF NOT EXISTS "idx_account_ses_expires_bbed12" ON "account_session" ("expires_at");
COMMENT ON TABLE "account_session" IS '会话: an opaque token, stored hashed, acting in at most one capacity (D9).';
CREATE TABLE IF NOT EXISTS "dict_type" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "key" VARCHAR(64) COLLATE "C" NOT NULL UNIQUE,
    "name" VARCHAR(64) NOT NULL,
    "kind" VARCHAR(16) COLLATE "C" NOT NULL,
    "source" VARCHAR(120) NOT NULL,
    "note" VARCHAR(200) NOT NULL,
    "sort" INT NOT NULL
);
COMMENT ON TABLE "dict_type" IS 'One dictionary. ``source`` is the standard or the requirement that asks for it.';
CREATE TABLE IF NOT EXISTS "dict_item" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "code" VARCHAR(32) COLLATE "C" NOT NULL,
    "name" VARCHAR(64) NOT NULL,
    "group_name" VARCHAR(32),
    "parent_code" VARCHAR(32) COLLATE "C",
    "ref" VARCHAR(100) COLLATE "C",
    "note" VARCHAR(100) NOT NULL,
    "sort" INT NOT NULL,
    "status" VARCHAR(16) COLLATE "C" NOT NULL,
    "name_slot" VARCHAR(64) COLLATE "C" UNIQUE,
    "valid_from" DATE,
    "valid_to" DATE,
    "shipped" BOOL NOT NULL,
    "version" INT NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "type_id" BIGINT NOT NULL REFERENCES "dict_type" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_dict_item_type_id_7c4f16" UNIQUE ("type_id", "code"),
    CONSTRAINT dict_item_name_slot CHECK ((status = 'active' AND name_slot IS NOT NULL) OR (status <> 'active' AND name_slot IS NULL)),
    CONSTRAINT dict_item_validity CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
);
CREATE INDEX IF NOT EXISTS "idx_dict_item_type_id_6fe24a" ON "dict_item" ("type_id", "sort", "id");
COMMENT ON TABLE "dict_item" IS 'One choice. ``code`` never changes; ``shipped`` items came with the product; ``name_slot`` keeps active names apart.';
CREATE TABLE IF NOT EXISTS "dict_item_version" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "name" VARCHAR(64) NOT NULL,
    "group_name" VARCHAR(32),
    "status" VARCHAR(16) COLLATE "C" NOT NULL,
    "actor_account_id" BIGINT,
    "item_id" BIGINT NOT NULL REFERENCES "dict_item" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_dict_item_v_item_id_1bf673" UNIQUE ("item_id", "version")
);
COMMENT ON TABLE "dict_item_version" IS 'What an item was called from ``created_at`` on: append only, so a record of last year reads as it did then (SYS-X6).';
CREATE TABLE IF NOT EXISTS "consent_document" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "key" VARCHAR(32) COLLATE "C" NOT NULL,
    "version" INT NOT NULL,
    "title" VARCHAR(64) NOT NULL,
    "summary" VARCHAR(200) NOT NULL,
    "body" TEXT NOT NULL,
    "required" BOOL NOT NULL,
    "sensitive" BOOL NOT NULL,
    "withdrawable" BOOL NOT NULL,
    "withdrawal_effect" VARCHAR(200) NOT NULL,
    "renews" BOOL NOT NULL,
    "effective_from" TIMESTAMPTZ NOT NULL,
    "origin" VARCHAR(64) COLLATE "C",
    "published_by" BIGINT,
    CONSTRAINT "uid_consent_doc_key_1c173c" UNIQUE ("key", "version")
);
CREATE INDEX IF NOT EXISTS "idx_consent_doc_effecti_e07e0c" ON "consent_document" ("effective_from");
COMMENT ON TABLE "consent_document" IS 'One version of a text. ``renews``: who agreed to an older version is asked again. ``origin`` is the digest of a shipped text.';
CREATE TABLE IF NOT EXISTS "consent_record" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "account_id" BIGINT NOT NULL,
    "person_id" BIGINT,
    "key" VARCHAR(32) COLLATE "C" NOT NULL,
    "version" INT NOT NULL,
    "action" VARCHAR(16) COLLATE "C" NOT NULL,
    "ip" VARCHAR(64) COLLATE "C" NOT NULL,
    "request_id" VARCHAR(64) COLLATE "C" NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_consent_rec_account_2f6246" ON "consent_record" ("account_id", "key", "id");
CREATE INDEX IF NOT EXISTS "idx_consent_rec_person__77ea16" ON "consent_record" ("person_id", "key");
COMMENT ON TABLE "consent_record" IS 'One decision of an account, append only: the latest per key counts. ``created_at`` is when, ``ip`` and ``request_id`` prove it.';
CREATE TABLE IF NOT EXISTS "file_object" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "name" VARCHAR(160) NOT NULL,
    "size" BIGINT NOT NULL,
    "mime" VARCHAR(100) COLLATE "C" NOT NULL,
    "digest" VARCHAR(64) COLLATE "C" NOT NULL,
    "purpose" VARCHAR(64) COLLATE "C" NOT NULL,
    "state" VARCHAR(16) COLLATE "C" NOT NULL,
    "storage_key" VARCHAR(32) COLLATE "C" NOT NULL UNIQUE,
    "owner_account_id" BIGINT NOT NULL,
    "owner_audience" VARCHAR(16) COLLATE "C" NOT NULL,
    "subject_type" VARCHAR(64) COLLATE "C",
    "subject_id" BIGINT,
    "refusal" VARCHAR(64) COLLATE "C" NOT NULL,
    "expires_at" TIMESTAMPTZ,
    CONSTRAINT file_object_clean CHECK (state <> 'clean' OR (mime <> '' AND digest <> '')),
    CONSTRAINT file_object_subject CHECK ((subject_type IS NULL AND subject_id IS NULL) OR (subject_type IS NOT NULL AND subject_id IS NOT NULL))
);
CREATE INDEX IF NOT EXISTS "idx_file_object_expires_60a163" ON "file_object" ("expires_at");
CREATE INDEX IF NOT EXISTS "idx_file_object_subject_8a3377" ON "file_object" ("subject_type", "subject_id");
CREATE INDEX IF NOT EXISTS "idx_file_object_owner_a_a57e67" ON "file_object" ("owner_account_id", "id");
COMMENT ON TABLE "file_object" IS 'One file. ``name`` is for display only; where it lies is ``storage_key``, random and never taken from a name.';
CREATE TABLE IF NOT EXISTS "task_record" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(64) COLLATE "C" NOT NULL,
    "title" VARCHAR(120) NOT NULL,
    "args" TEXT NOT NULL,
    "owner_audience" VARCHAR(16) COLLATE "C" NOT NULL,
    "owner_account_id" BIGINT NOT NULL,
    "owner_person_id" BIGINT,
    "owner_capacity_id" BIGINT,
    "owner_name" VARCHAR(64) NOT NULL,
    "owner_role" VARCHAR(64) COLLATE "C",
    "owner_unit_id" BIGINT,
    "owner_permissions" TEXT NOT NULL,
    "state" VARCHAR(16) COLLATE "C" NOT NULL,
    "done_count" INT NOT NULL,
    "total_count" INT,
    "message" VARCHAR(300) NOT NULL,
    "file_id" BIGINT,
    "file_expires_at" TIMESTAMPTZ,
    "cancel_requested" BOOL NOT NULL,
    "beat_at" TIMESTAMPTZ NOT NULL,
    "started_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ,
    CONSTRAINT task_record_ended CHECK ((state IN ('queued', 'running') AND finished_at IS NULL) OR (state NOT IN ('queued', 'running') AND finished_at IS NOT NULL)),
    CONSTRAINT task_record_file CHECK (file_id IS NULL OR state = 'done')
);
CREATE INDEX IF NOT EXISTS "idx_task_record_owner_a_8008cd" ON "task_record" ("owner_account_id", "id");
CREATE INDEX IF NOT EXISTS "idx_task_record_state_7fbadd" ON "task_record" ("state", "beat_at");
COMMENT ON TABLE "task_record" IS 'One piece of work. ``args`` are ids, names and flags (never personal data); ``done_count`` is where a repeated run may go on.';
CREATE TABLE IF NOT EXISTS "notice" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "account_id" BIGINT NOT NULL,
    "audience" VARCHAR(16) COLLATE "C" NOT NULL,
    "template_key" VARCHAR(64) COLLATE "C" NOT NULL,
    "kind" VARCHAR(16) COLLATE "C" NOT NULL,
    "title" VARCHAR(64) NOT NULL,
    "body" VARCHAR(500) NOT NULL,
    "link" VARCHAR(255),
    "read_at" TIMESTAMPTZ
);
CREATE INDEX IF NOT EXISTS "idx_notice_account_ced33c" ON "notice" ("account_id", "audience", "id");
CREATE INDEX IF NOT EXISTS "idx_notice_account_1b8034" ON "notice" ("account_id", "audience", "read_at");
COMMENT ON TABLE "notice" IS 'What one account is told; the row itself is the in-app message.';
CREATE TABLE IF NOT EXISTS "notice_delivery" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "channel" VARCHAR(16) COLLATE "C" NOT NULL,
    "state" VARCHAR(16) COLLATE "C" NOT NULL,
    "payload" TEXT NOT NULL,
    "grant_taken" BOOL NOT NULL,
    "attempts" SMALLINT NOT NULL,
    "vendor_code" VARCHAR(80) COLLATE "C",
    "error" VARCHAR(200),
    "done_at" TIMESTAMPTZ,
    "notice_id" BIGINT NOT NULL REFERENCES "notice" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notice_deli_notice__d21e51" UNIQUE ("notice_id", "channel"),
    CONSTRAINT notice_delivery_done CHECK ((state = 'queued' AND done_at IS NULL) OR (state <> 'queued' AND done_at IS NOT NULL))
);
CREATE INDEX IF NOT EXISTS "idx_notice_deli_state_e6f398" ON "notice_delivery" ("state", "channel");
COMMENT ON TABLE "notice_delivery" IS 'One notice over one channel. ``payload`` is what the vendor gets, without the address; ``grant_taken``: it holds a subscription.';
CREATE TABLE IF NOT EXISTS "notice_subscription" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "account_id" BIGINT NOT NULL,
    "template_key" VARCHAR(64) COLLATE "C" NOT NULL,
    "remaining" INT NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_notice_subs_account_2d1075" UNIQUE ("account_id", "template_key"),
    CONSTRAINT notice_subscription_remaining CHECK (remaining >= 0)
);
COMMENT ON TABLE "notice_subscription" IS 'How many WeChat messages of one template an account still allows: one consent in the mini-program = one message.';
CREATE TABLE IF NOT EXISTS "inbox_todo" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "subject_type" VARCHAR(64) COLLATE "C" NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "kind" VARCHAR(64) COLLATE "C" NOT NULL,
    "title" VARCHAR(120) NOT NULL,
    "summary" VARCHAR(200) NOT NULL,
    "unit_id" BIGINT,
    "holder_unit_id" BIGINT,
    "holder_role_key" VARCHAR(64) COLLATE "C",
    "holder_account_id" BIGINT,
    "holder_key" VARCHAR(96) COLLATE "C" NOT NULL,
    "state" VARCHAR(16) COLLATE "C" NOT NULL,
    "dedupe_key" VARCHAR(160) COLLATE "C" NOT NULL,
    "open_slot" VARCHAR(160) COLLATE "C" UNIQUE,
    "due_at" TIMESTAMPTZ,
    "done_at" TIMESTAMPTZ,
    "done_by" BIGINT,
    "done_unit_id" BIGINT,
    CONSTRAINT inbox_todo_slot CHECK ((state = 'open' AND open_slot IS NOT NULL) OR (state <> 'open' AND open_slot IS NULL)),
    CONSTRAINT inbox_todo_holder CHECK ((holder_account_id IS NULL AND holder_unit_id IS NOT NULL AND holder_role_key IS NOT NULL) OR (holder_account_id IS NOT NULL AND holder_unit_id IS NULL AND holder_role_key IS NULL)),
    CONSTRAINT inbox_todo_done CHECK ((state = 'open' AND done_at IS NULL AND done_by IS NULL) OR (state <> 'open' AND done_at IS NOT NULL))
);
CREATE INDEX IF NOT EXISTS "idx_inbox_todo_holder__324fd8" ON "inbox_todo" ("holder_key", "state", "id");
CREATE INDEX IF NOT EXISTS "idx_inbox_todo_holder__e3b6df" ON "inbox_todo" ("holder_key", "state", "due_at");
CREATE INDEX IF NOT EXISTS "idx_inbox_todo_done_by_a96021" ON "inbox_todo" ("done_by", "state", "id");
CREATE INDEX IF NOT EXISTS "idx_inbox_todo_subject_263c2f" ON "inbox_todo" ("subject_type", "subject_id", "state");
COMMENT ON TABLE "inbox_todo" IS 'One thing to do about one subject, which belongs to ``unit_id``.';
CREATE TABLE IF NOT EXISTS "flow_definition" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "process_key" VARCHAR(64) COLLATE "C" NOT NULL UNIQUE,
    "name" VARCHAR(64) NOT NULL,
    "active_number" INT NOT NULL
);
COMMENT ON TABLE "flow_definition" IS '流程定义: what a process key means now.';
CREATE TABLE IF NOT EXISTS "flow_event" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "instance_id" BIGINT NOT NULL,
    "seq" INT NOT NULL,
    "kind" VARCHAR(32) COLLATE "C" NOT NULL,
    "node_key" VARCHAR(64) COLLATE "C",
    "actor_account_id" BIGINT,
    "actor_name" VARCHAR(64) NOT NULL,
    "unit_id" BIGINT,
    "unit_name" VARCHAR(128) NOT NULL,
    "comment" VARCHAR(500) NOT NULL,
    "data" TEXT NOT NULL,
    CONSTRAINT "uid_flow_event_instanc_ca60c5" UNIQUE ("instance_id", "seq")
);
COMMENT ON TABLE "flow_event" IS '流程事件: an append-only fact, with the names as they were then.';
CREATE TABLE IF NOT EXISTS "flow_instance" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "process_key" VARCHAR(64) COLLATE "C" NOT NULL,
    "version_number" INT NOT NULL,
    "subject_type" VARCHAR(64) COLLATE "C" NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "applicant_account_id" BIGINT,
    "state" VARCHAR(32) COLLATE "C" NOT NULL,
    "last_seq" INT NOT NULL,
    "course" TEXT NOT NULL,
    "ended_at" TIMESTAMPTZ,
    CONSTRAINT "uid_flow_instan_subject_2982ee" UNIQUE ("subject_type", "subject_id")
);
CREATE INDEX IF NOT EXISTS "idx_flow_instan_process_3c09b8" ON "flow_instance" ("process_key", "state");
COMMENT ON TABLE "flow_instance" IS '流程实例: one subject travelling through one version. Every action locks this row first (D3).';
CREATE TABLE IF NOT EXISTS "flow_task" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "instance_id" BIGINT NOT NULL,
    "subject_type" VARCHAR(64) COLLATE "C" NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "node_key" VARCHAR(64) COLLATE "C" NOT NULL,
    "run" INT NOT NULL,
    "seat" INT NOT NULL,
    "state" VARCHAR(32) COLLATE "C" NOT NULL,
    "holder_unit_id" BIGINT NOT NULL,
    "holder_role_key" VARCHAR(64) COLLATE "C",
    "holder_account_id" BIGINT,
    "version" INT NOT NULL,
    "open_slot" VARCHAR(128) COLLATE "C" UNIQUE,
    "due_at" TIMESTAMPTZ,
    "timer_at" TIMESTAMPTZ,
    "done_at" TIMESTAMPTZ,
    CONSTRAINT "uid_flow_task_instanc_b6ce4c" UNIQUE ("instance_id", "version"),
    CONSTRAINT ck_flow_task_open CHECK ((state = 'open' AND open_slot IS NOT NULL) OR (state <> 'open' AND open_slot IS NULL AND timer_at IS NULL))
);
CREATE INDEX IF NOT EXISTS "idx_flow_task_holder__ef92b6" ON "flow_task" ("holder_unit_id", "subject_type");
CREATE INDEX IF NOT EXISTS "idx_flow_task_holder__39b589" ON "flow_task" ("holder_unit_id", "state");
CREATE INDEX IF NOT EXISTS "idx_flow_task_subject_822900" ON "flow_task" ("subject_type", "subject_id", "state");
CREATE INDEX IF NOT EXISTS "idx_flow_task_timer_a_1b4464" ON "flow_task" ("timer_at");
CREATE INDEX IF NOT EXISTS "idx_flow_task_holder__c3bb46" ON "flow_task" ("holder_account_id", "state");
COMMENT ON TABLE "flow_task" IS '待审任务: one seat of one node-run, held by a role at a unit or by a person; a projection of the events.';
CREATE TABLE IF NOT EXISTS "flow_version" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "process_key" VARCHAR(64) COLLATE "C" NOT NULL,
    "number" INT NOT NULL,
    "tree" TEXT NOT NULL,
    "shipped" BOOL NOT NULL,
    CONSTRAINT "uid_flow_versio_process_7a1f50" UNIQUE ("process_key", "number")
);
COMMENT ON TABLE "flow_version" IS '流程版本: immutable once published; an instance keeps the version it started with. ``shipped``: it came with the program.';
CREATE TABLE IF NOT EXISTS "portal_feature" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "key" VARCHAR(64) COLLATE "C" NOT NULL UNIQUE,
    "requires" VARCHAR(16) COLLATE "C" NOT NULL,
    "changed_by_name" VARCHAR(64) NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL
);
COMMENT ON TABLE "portal_feature" IS 'One feature whose requirement differs, or once differed, from the shipped one (JOIN-22).';
CREATE TABLE IF NOT EXISTS "membership_application" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "applicant_account_id" BIGINT NOT NULL,
    "qrcode_id" BIGINT,
    "source" VARCHAR(32) COLLATE "C" NOT NULL,
    "form_kind" VARCHAR(32) COLLATE "C" NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "current_unit_id" BIGINT,
    "placement_pending" BOOL NOT NULL,
    "name" VARCHAR(64) COLLATE "C" NOT NULL,
    "sex" VARCHAR(1) COLLATE "C",
    "birth_year" SMALLINT,
    "area_name" VARCHAR(32) NOT NULL,
    "cert_type" VARCHAR(8) COLLATE "C" NOT NULL,
    "cert_no" VARCHAR(256) NOT NULL,
    "cert_no_idx" VARCHAR(43) COLLATE "C",
    "cert_no_idx_next" VARCHAR(43) COLLATE "C",
    "cert_no_tail" VARCHAR(4) COLLATE "C",
    "phone" VARCHAR(192) NOT NULL,
    "phone_idx" VARCHAR(43) COLLATE "C",
    "phone_idx_next" VARCHAR(43) COLLATE "C",
    "phone_tail" VARCHAR(4) COLLATE "C",
    "open_slot" VARCHAR(43) COLLATE "C" UNIQUE,
    "open_slot_next" VARCHAR(43) COLLATE "C" UNIQUE,
    "industry" VARCHAR(32) COLLATE "C" NOT NULL,
    "platform" VARCHAR(32) COLLATE "C" NOT NULL,
    "occupation" VARCHAR(32) COLLATE "C" NOT NULL,
    "employer_name" VARCHAR(120) NOT NULL,
    "work_area_code" VARCHAR(12) COLLATE "C" NOT NULL,
    "work_region" VARCHAR(32) COLLATE "C" NOT NULL,
    "realname" VARCHAR(32) COLLATE "C" NOT NULL,
    "realname_evidence" VARCHAR(120) NOT NULL,
    "state" VARCHAR(32) COLLATE "C" NOT NULL,
    "submitted_at" TIMESTAMPTZ NOT NULL,
    "biz_date" DATE NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "decided_on" DATE,
    "decided_by_name" VARCHAR(64) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "auto_reviewed" BOOL NOT NULL,
    "resubmits_id" BIGINT,
    "member_id" BIGINT,
    "version" INT NOT NULL,
    CONSTRAINT ck_application_open CHECK ((state = 'pending' AND open_slot IS NOT NULL) OR (state <> 'pending' AND open_slot IS NULL AND open_slot_next IS NULL)),
    CONSTRAINT ck_application_member CHECK ((state = 'approved' AND member_id IS NOT NULL) OR (state <> 'approved' AND member_id IS NULL))
);
CREATE INDEX IF NOT EXISTS "idx_membership__applica_192931" ON "membership_application" ("applicant_account_id");
CREATE INDEX IF NOT EXISTS "idx_membership__qrcode__0db4d4" ON "membership_application" ("qrcode_id");
CREATE INDEX IF NOT EXISTS "idx_membership__current_a8fe1a" ON "membership_application" ("current_unit_id");
CREATE INDEX IF NOT EXISTS "idx_membership__cert_no_5dd589" ON "membership_application" ("cert_no_idx");
CREATE INDEX IF NOT EXISTS "idx_membership__cert_no_97694e" ON "membership_application" ("cert_no_idx_next");
CREATE INDEX IF NOT EXISTS "idx_membership__phone_i_6ab2c4" ON "membership_application" ("phone_idx");
CREATE INDEX IF NOT EXISTS "idx_membership__phone_i_8a02d1" ON "membership_application" ("phone_idx_next");
CREATE INDEX IF NOT EXISTS "idx_membership__unit_id_1e1f4e" ON "membership_application" ("unit_id", "state", "submitted_at");
CREATE INDEX IF NOT EXISTS "idx_membership__state_06b639" ON "membership_application" ("state", "submitted_at");
CREATE INDEX IF NOT EXISTS "idx_membership__submitt_93ae70" ON "membership_application" ("submitted_at");
CREATE INDEX IF NOT EXISTS "idx_membership__name_8faa24" ON "membership_application" ("name");
CREATE INDEX IF NOT EXISTS "idx_membership__cert_no_26333f" ON "membership_application" ("cert_no_tail");
CREATE INDEX IF NOT EXISTS "idx_membership__phone_t_86cc73" ON "membership_application" ("phone_tail");
COMMENT ON TABLE "membership_application" IS '入会申请. While pending, ``open_slot`` holds the certificate''s index: one open application per person (JOIN-X2, D2).';
CREATE TABLE IF NOT EXISTS "membership_auto_review" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "unit_id" BIGINT NOT NULL UNIQUE,
    "enabled" BOOL NOT NULL,
    "form_kinds" VARCHAR(64) NOT NULL,
    "allow_not_found" BOOL NOT NULL,
    "rules" VARCHAR(255) NOT NULL,
    "updated_by_name" VARCHAR(64) NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL
);
COMMENT ON TABLE "membership_auto_review" IS '自动审核设置 of a union and all below it that have none of their own (JOIN-11). Lists are comma-separated codes.';
CREATE TABLE IF NOT EXISTS "membership_import" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "owner_account_id" BIGINT NOT NULL,
    "owner_name" VARCHAR(64) NOT NULL,
    "file_name" VARCHAR(160) NOT NULL,
    "digest" VARCHAR(64) COLLATE "C" NOT NULL,
    "state" VARCHAR(16) COLLATE "C" NOT NULL,
    "titles" TEXT NOT NULL,
    "mapping" TEXT NOT NULL,
    "constants" TEXT NOT NULL,
    "update_existing" BOOL NOT NULL,
    "only_correct" BOOL NOT NULL,
    "row_count" INT NOT NULL,
    "new_count" INT NOT NULL,
    "update_count" INT NOT NULL,
    "same_count" INT NOT NULL,
    "exists_count" INT NOT NULL,
    "error_count" INT NOT NULL,
    "added" INT NOT NULL,
    "updated" INT NOT NULL,
    "skipped" INT NOT NULL,
    "task_id" BIGINT,
    "message" VARCHAR(300) NOT NULL,
    "checked_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_membership__digest_060022" ON "membership_import" ("digest");
CREATE INDEX IF NOT EXISTS "idx_membership__task_id_ebe91f" ON "membership_import" ("task_id");
CREATE INDEX IF NOT EXISTS "idx_membership__unit_id_c1ab23" ON "membership_import" ("unit_id", "id");
CREATE INDEX IF NOT EXISTS "idx_membership__state_94e719" ON "membership_import" ("state", "updated_at");
COMMENT ON TABLE "membership_import" IS 'One spreadsheet on its way into the library. `titles` are its heads, `mapping` is field → column.';
CREATE TABLE IF NOT EXISTS "membership_import_chunk" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "import_id" BIGINT NOT NULL,
    "seq" INT NOT NULL,
    "row_count" INT NOT NULL,
    "state" VARCHAR(16) COLLATE "C" NOT NULL,
    "body" TEXT,
    "verdicts" TEXT NOT NULL,
    "problems" TEXT NOT NULL,
    "problem_count" INT NOT NULL,
    "announced" BOOL NOT NULL,
    CONSTRAINT "uid_membership__import__2f7f8c" UNIQUE ("import_id", "seq")
);
COMMENT ON TABLE "membership_import_chunk" IS 'At most 200 rows: sealed until imported, then gone. `verdicts` says per line what becomes of it, `problems` why not (no values).';
CREATE TABLE IF NOT EXISTS "membership_leave" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "applicant_account_id" BIGINT NOT NULL,
    "member_id" BIGINT NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "current_unit_id" BIGINT,
    "name" VARCHAR(64) NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "state" VARCHAR(32) COLLATE "C" NOT NULL,
    "open_slot" BIGINT UNIQUE,
    "submitted_at" TIMESTAMPTZ NOT NULL,
    "biz_date" DATE NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "decided_on" DATE,
    "decided_by_name" VARCHAR(64) NOT NULL,
    "decision" VARCHAR(500) NOT NULL,
    "version" INT NOT NULL,
    CONSTRAINT ck_leave_open CHECK ((state = 'pending' AND open_slot IS NOT NULL AND open_slot = member_id) OR (state <> 'pending' AND open_slot IS NULL))
);
CREATE INDEX IF NOT EXISTS "idx_membership__applica_a67abf" ON "membership_leave" ("applicant_account_id");
CREATE INDEX IF NOT EXISTS "idx_membership__member__6bf2f1" ON "membership_leave" ("member_id");
CREATE INDEX IF NOT EXISTS "idx_membership__current_9f0ab8" ON "membership_leave" ("current_unit_id");
CREATE INDEX IF NOT EXISTS "idx_membership__unit_id_9968a1" ON "membership_leave" ("unit_id", "state", "submitted_at");
CREATE INDEX IF NOT EXISTS "idx_membership__state_899a17" ON "membership_leave" ("state", "submitted_at");
COMMENT ON TABLE "membership_leave" IS '退会申请 by the member; its approval ends the membership (JOIN-X7).';
CREATE TABLE IF NOT EXISTS "membership_verification" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "applicant_account_id" BIGINT NOT NULL,
    "member_id" BIGINT NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "current_unit_id" BIGINT,
    "name" VARCHAR(64) NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "state" VARCHAR(32) COLLATE "C" NOT NULL,
    "open_slot" BIGINT UNIQUE,
    "submitted_at" TIMESTAMPTZ NOT NULL,
    "biz_date" DATE NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "decided_on" DATE,
    "decided_by_name" VARCHAR(64) NOT NULL,
    "decision" VARCHAR(500) NOT NULL,
    "version" INT NOT NULL,
    "realname" VARCHAR(32) COLLATE "C" NOT NULL,
    "phone" VARCHAR(192),
    "phone_idx" VARCHAR(43) COLLATE "C",
    "phone_idx_next" VARCHAR(43) COLLATE "C",
    "phone_tail" VARCHAR(4) COLLATE "C",
    "phone_matches" BOOL NOT NULL,
    "via" VARCHAR(16) COLLATE "C" NOT NULL,
    CONSTRAINT ck_verification_open CHECK ((state = 'pending' AND open_slot IS NOT NULL AND open_slot = applicant_account_id) OR (state <> 'pending' AND open_slot IS NULL))
);
CREATE INDEX IF NOT EXISTS "idx_membership__applica_e3bfca" ON "membership_verification" ("applicant_account_id");
CREATE INDEX IF NOT EXISTS "idx_membership__member__e92d81" ON "membership_verification" ("member_id");
CREATE INDEX IF NOT EXISTS "idx_membership__current_0c1d24" ON "membership_verification" ("current_unit_id");
CREATE INDEX IF NOT EXISTS "idx_membership__phone_i_ac05d3" ON "membership_verification" ("phone_idx");
CREATE INDEX IF NOT EXISTS "idx_membership__phone_i_85a086" ON "membership_verification" ("phone_idx_next");
CREATE INDEX IF NOT EXISTS "idx_membership__unit_id_e8e542" ON "membership_verification" ("unit_id", "state", "submitted_at");
CREATE INDEX IF NOT EXISTS "idx_membership__state_2bcf5a" ON "membership_verification" ("state", "submitted_at");
COMMENT ON TABLE "membership_verification" IS '职工认证: a phone says that it belongs to a member of the library (JOIN-21, D8).';
CREATE TABLE IF NOT EXISTS "membership_transfer" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "applicant_account_id" BIGINT NOT NULL,
    "member_id" BIGINT NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "current_unit_id" BIGINT,
    "name" VARCHAR(64) NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "state" VARCHAR(32) COLLATE "C" NOT NULL,
    "open_slot" BIGINT UNIQUE,
    "submitted_at" TIMESTAMPTZ NOT NULL,
    "biz_date" DATE NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "decided_on" DATE,
    "decided_by_name" VARCHAR(64) NOT NULL,
    "decision" VARCHAR(500) NOT NULL,
    "version" INT NOT NULL,
    "to_unit_id" BIGINT NOT NULL,
    "status_before" VARCHAR(32) COLLATE "C" NOT NULL,
    CONSTRAINT ck_transfer_open CHECK ((state = 'pending' AND open_slot IS NOT NULL AND open_slot = member_id) OR (state <> 'pending' AND open_slot IS NULL)),
    CONSTRAINT ck_transfer_units CHECK (unit_id <> to_unit_id)
);
CREATE INDEX IF NOT EXISTS "idx_membership__applica_b003f7" ON "membership_transfer" ("applicant_account_id");
CREATE INDEX IF NOT EXISTS "idx_membership__member__52fb1f" ON "membership_transfer" ("member_id");
CREATE INDEX IF NOT EXISTS "idx_membership__current_b2941c" ON "membership_transfer" ("current_unit_id");
CREATE INDEX IF NOT EXISTS "idx_membership__to_unit_ffe567" ON "membership_transfer" ("to_unit_id");
CREATE INDEX IF NOT EXISTS "idx_membership__unit_id_1fdeb4" ON "membership_transfer" ("unit_id", "state", "submitted_at");
CREATE INDEX IF NOT EXISTS "idx_membership__state_49385b" ON "membership_transfer" ("state", "submitted_at");
COMMENT ON TABLE "membership_transfer" IS '转会申请 from ``unit_id`` to ``to_unit_id``; while it is open the member is 转出中 and has no second one (JOIN-18).';
CREATE TABLE IF NOT EXISTS "membership_member" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "member_no" VARCHAR(32) COLLATE "C" NOT NULL UNIQUE,
    "person_id" BIGINT NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "name" VARCHAR(64) COLLATE "C" NOT NULL,
    "sex" VARCHAR(1) COLLATE "C",
    "birth_year" SMALLINT,
    "cert_no_tail" VARCHAR(4) COLLATE "C" NOT NULL,
    "phone" VARCHAR(192),
    "phone_idx" VARCHAR(43) COLLATE "C",
    "phone_idx_next" VARCHAR(43) COLLATE "C",
    "phone_tail" VARCHAR(4) COLLATE "C",
    "status" VARCHAR(32) COLLATE "C" NOT NULL,
    "live_slot" BIGINT UNIQUE,
    "source" VARCHAR(32) COLLATE "C" NOT NULL,
    "joined_on" DATE NOT NULL,
    "left_on" DATE,
    "is_new_form" BOOL NOT NULL,
    "industry" VARCHAR(32) COLLATE "C" NOT NULL,
    "platform" VARCHAR(32) COLLATE "C" NOT NULL,
    "occupation" VARCHAR(32) COLLATE "C" NOT NULL,
    "employer_name" VARCHAR(120) NOT NULL,
    "work_area_code" VARCHAR(12) COLLATE "C" NOT NULL,
    "verified_at" TIMESTAMPTZ,
    "verified_via" VARCHAR(16) COLLATE "C" NOT NULL,
    "seen_on" DATE,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    CONSTRAINT ck_member_live CHECK ((status < '40' AND live_slot IS NOT NULL AND live_slot = person_id) OR (status >= '40' AND live_slot IS NULL))
);
CREATE INDEX IF NOT EXISTS "idx_membership__person__799f4e" ON "membership_member" ("person_id");
CREATE INDEX IF NOT EXISTS "idx_membership__phone_i_8b1a00" ON "membership_member" ("phone_idx");
CREATE INDEX IF NOT EXISTS "idx_membership__phone_i_9e4518" ON "membership_member" ("phone_idx_next");
CREATE INDEX IF NOT EXISTS "idx_membership__unit_id_6f2c80" ON "membership_member" ("unit_id", "status", "id");
CREATE INDEX IF NOT EXISTS "idx_membership__name_ff12a3" ON "membership_member" ("name");
CREATE INDEX IF NOT EXISTS "idx_membership__joined__61e3bf" ON "membership_member" ("joined_on");
CREATE INDEX IF NOT EXISTS "idx_membership__cert_no_a74b2b" ON "membership_member" ("cert_no_tail");
CREATE INDEX IF NOT EXISTS "idx_membership__phone_t_0c0e28" ON "membership_member" ("phone_tail");
COMMENT ON TABLE "membership_member" IS '会员. ``live_slot`` is the person while the membership lives: one membership per person (JOIN-19, D2).';
CREATE TABLE IF NOT EXISTS "membership_history" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "member_id" BIGINT NOT NULL,
    "title" VARCHAR(64) NOT NULL,
    "note" VARCHAR(200) NOT NULL,
    "actor_name" VARCHAR(64) NOT NULL,
    "unit_id" BIGINT NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_membership__member__cd9b4c" ON "membership_history" ("member_id");
COMMENT ON TABLE "membership_history" IS '会籍变更记录: append-only, with the names as they were then.';
CREATE TABLE IF NOT EXISTS "membership_number" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "prefix" VARCHAR(8) COLLATE "C" NOT NULL UNIQUE,
    "last_serial" INT NOT NULL
);
COMMENT ON TABLE "membership_number" IS 'The last serial given per area and year (会员编号: 区划 6 + 年 2 + 流水 8).';
CREATE TABLE IF NOT EXISTS "membership_answer" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "application_id" BIGINT NOT NULL,
    "field_id" BIGINT NOT NULL,
    "field_name" VARCHAR(40) NOT NULL,
    "answer" VARCHAR(1152) NOT NULL,
    CONSTRAINT "uid_membership__applica_7f162e" UNIQUE ("application_id", "field_id")
);
COMMENT ON TABLE "membership_answer" IS 'An answer to an added field, with the question as it was then. It may hold something personal, so it is sealed (D6).';
CREATE TABLE IF NOT EXISTS "membership_screenshot" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "application_id" BIGINT NOT NULL,
    "position" SMALLINT NOT NULL,
    "file_id" BIGINT NOT NULL,
    CONSTRAINT "uid_membership__applica_36bdd0" UNIQUE ("application_id", "position")
);
CREATE INDEX IF NOT EXISTS "idx_membership__file_id_a88e5a" ON "membership_screenshot" ("file_id");
COMMENT ON TABLE "membership_screenshot" IS '“订单”截图 of an application, in order; handed in again, an application points at the same files.';
CREATE TABLE IF NOT EXISTS "membership_field" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "name" VARCHAR(40) NOT NULL,
    "name_slot" VARCHAR(40) UNIQUE,
    "kind" VARCHAR(32) COLLATE "C" NOT NULL,
    "dict_key" VARCHAR(64) COLLATE "C" NOT NULL,
    "options" TEXT NOT NULL,
    "hint" VARCHAR(100) NOT NULL,
    "required" BOOL NOT NULL,
    "sort" INT NOT NULL,
    "state" VARCHAR(32) COLLATE "C" NOT NULL,
    "version" INT NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT ck_join_field_name CHECK ((state = 'active' AND name_slot IS NOT NULL) OR (state <> 'active' AND name_slot IS NULL))
);
COMMENT ON TABLE "membership_field" IS '增补字段: one more question on the form of new-form workers, of the whole installation.';
CREATE TABLE IF NOT EXISTS "membership_profile" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "member_id" BIGINT NOT NULL UNIQUE,
    "ethnic" VARCHAR(128),
    "politics" VARCHAR(128),
    "cert_valid_to" VARCHAR(139),
    "household_addr" VARCHAR(1152),
    "living_addr" VARCHAR(1152),
    "vehicle_no" VARCHAR(171),
    "bank_card_no" VARCHAR(256),
    "bank_card_no_tail" VARCHAR(4) COLLATE "C",
    "education" VARCHAR(8) COLLATE "C" NOT NULL,
    "skill_level" VARCHAR(8) COLLATE "C" NOT NULL,
    "title_level" VARCHAR(8) COLLATE "C" NOT NULL,
    "household_type" VARCHAR(8) COLLATE "C" NOT NULL,
    "migrant" BOOL,
    "employer_uscc" VARCHAR(18) COLLATE "C" NOT NULL,
    "employment_type" VARCHAR(8) COLLATE "C" NOT NULL,
    "employment_status" VARCHAR(8) COLLATE "C" NOT NULL,
    "job_title" VARCHAR(64) NOT NULL,
    "entry_date" DATE,
    "model_worker" VARCHAR(8) COLLATE "C" NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "membership_profile" IS '会员资料, one per member at most; a member who joined with three fields has none until somebody fills it in (JOIN-06, JOIN-29).';
CREATE TABLE IF NOT EXISTS "membership_qrcode" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "token" VARCHAR(32) COLLATE "C" NOT NULL UNIQUE,
    "share_token" VARCHAR(32) COLLATE "C" NOT NULL UNIQUE,
    "unit_id" BIGINT NOT NULL,
    "form_kind" VARCHAR(32) COLLATE "C" NOT NULL,
    "state" VARCHAR(32) COLLATE "C" NOT NULL,
    "created_by_account_id" BIGINT NOT NULL,
    "created_by_name" VARCHAR(64) NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "revoke_reason" VARCHAR(200) NOT NULL,
    "scan_count" INT NOT NULL,
    "application_count" INT NOT NULL,
    "approved_count" INT NOT NULL,
    "share_scan_count" INT NOT NULL,
    "share_application_count" INT NOT NULL,
    "share_approved_count" INT NOT NULL,
    "renews_id" BIGINT
);
CREATE INDEX IF NOT EXISTS "idx_membership__unit_id_9ef1a5" ON "membership_qrcode" ("unit_id");
COMMENT ON TABLE "membership_qrcode" IS '入会二维码: what a poster carries. The token is random and permanent (D14).';
CREATE TABLE IF NOT EXISTS "membership_qrcode_scan" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "qrcode_id" BIGINT NOT NULL,
    "biz_date" DATE NOT NULL,
    "visitor" VARCHAR(64) COLLATE "C" NOT NULL,
    CONSTRAINT "uid_membership__qrcode__c61815" UNIQUE ("qrcode_id", "biz_date", "visitor")
);
COMMENT ON TABLE "membership_qrcode_scan" IS 'One visitor''s first look at a code on one day; the visitor is a keyed digest that changes daily.';
CREATE TABLE IF NOT EXISTS "membership_counting" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "counted_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "membership_counting" IS 'One row per counted unit; its id is the unit''s. Who counts a unit holds its row, so counts follow one another.';
CREATE TABLE IF NOT EXISTS "membership_rollup" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "biz_date" DATE NOT NULL,
    "metric" VARCHAR(32) COLLATE "C" NOT NULL,
    "dimension" VARCHAR(32) COLLATE "C" NOT NULL,
    "item" VARCHAR(32) COLLATE "C" NOT NULL,
    "value" INT NOT NULL,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_membership__unit_id_fcb4bf" UNIQUE ("unit_id", "metric", "dimension", "biz_date", "item")
);
CREATE INDEX IF NOT EXISTS "idx_membership__metric_004acc" ON "membership_rollup" ("metric", "dimension", "biz_date", "unit_id", "item", "value");
COMMENT ON TABLE "membership_rollup" IS 'What happened on a day, per unit, metric, dimension and item (a code of the dimension''s dictionary, or empty).';
CREATE TABLE IF NOT EXISTS "membership_stock" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "stock" VARCHAR(32) COLLATE "C" NOT NULL,
    "dimension" VARCHAR(32) COLLATE "C" NOT NULL,
    "item" VARCHAR(32) COLLATE "C" NOT NULL,
    "value" INT NOT NULL,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_membership__unit_id_709a45" UNIQUE ("unit_id", "stock", "dimension", "item")
);
CREATE INDEX IF NOT EXISTS "idx_membership__stock_e58c9c" ON "membership_stock" ("stock", "dimension", "item", "unit_id", "value");
COMMENT ON TABLE "membership_stock" IS 'How many there are now, per unit, stock, dimension and item.';
CREATE TABLE IF NOT EXISTS "membership_change" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "member_id" BIGINT NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "change" VARCHAR(32) COLLATE "C" NOT NULL,
    "status_before" VARCHAR(32) COLLATE "C" NOT NULL,
    "status_after" VARCHAR(32) COLLATE "C" NOT NULL,
    "happened_on" DATE NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "document_no" VARCHAR(64) NOT NULL,
    "document_file_id" BIGINT,
    "leave_id" BIGINT,
    "actor_name" VARCHAR(64) NOT NULL,
    "undone_at" TIMESTAMPTZ,
    "undone_by_name" VARCHAR(64) NOT NULL,
    "undo_reason" VARCHAR(200) NOT NULL,
    CONSTRAINT ck_member_change CHECK (status_before <> status_after)
);
CREATE INDEX IF NOT EXISTS "idx_membership__member__411151" ON "membership_change" ("member_id");
COMMENT ON TABLE "membership_change" IS '会籍变更: one entry with its ground, document and date; an undone one keeps saying so (JOIN-X7).';
CREATE TABLE IF NOT EXISTS "content_article" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "token" VARCHAR(32) COLLATE "C" NOT NULL UNIQUE,
    "column_code" VARCHAR(32) COLLATE "C" NOT NULL,
    "title" VARCHAR(80) NOT NULL,
    "summary" VARCHAR(200) NOT NULL,
    "body" TEXT NOT NULL,
    "source_name" VARCHAR(60) NOT NULL,
    "cover_token" VARCHAR(32) COLLATE "C",
    "unit_id" BIGINT NOT NULL,
    "author_account_id" BIGINT NOT NULL,
    "author_name" VARCHAR(64) NOT NULL,
    "state" VARCHAR(16) COLLATE "C" NOT NULL,
    "pinned" BOOL NOT NULL,
    "published_at" TIMESTAMPTZ,
    "withdraw_reason" VARCHAR(200) NOT NULL,
    "view_count" INT NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    CONSTRAINT content_article_published CHECK (state <> 'published' OR published_at IS NOT NULL)
);
CREATE INDEX IF NOT EXISTS "idx_content_art_column__3fcf73" ON "content_article" ("column_code", "state", "pinned", "published_at");
CREATE INDEX IF NOT EXISTS "idx_content_art_unit_id_becd78" ON "content_article" ("unit_id", "id");
COMMENT ON TABLE "content_article" IS 'One article of a column. ``body`` is HTML already cleaned; ``token`` is its public address (D14).';
CREATE TABLE IF NOT EXISTS "content_image" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "token" VARCHAR(32) COLLATE "C" NOT NULL UNIQUE,
    "file_id" BIGINT NOT NULL,
    "mime" VARCHAR(100) COLLATE "C" NOT NULL,
    "unit_id" BIGINT NOT NULL
);
COMMENT ON TABLE "content_image" IS 'A picture made for articles, open to anybody who has its token.';
CREATE TABLE IF NOT EXISTS "content_consultation" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "asker_account_id" BIGINT NOT NULL,
    "person_name" VARCHAR(64) NOT NULL,
    "title" VARCHAR(60) NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "origin_unit_id" BIGINT NOT NULL,
    "state" VARCHAR(16) COLLATE "C" NOT NULL,
    "last_at" TIMESTAMPTZ NOT NULL,
    "replier_account_id" BIGINT,
    "asker_unread" INT NOT NULL,
    "unit_unread" INT NOT NULL,
    "message_count" INT NOT NULL,
    "closed_at" TIMESTAMPTZ,
    "closed_by" VARCHAR(16) COLLATE "C",
    "version" INT NOT NULL,
    CONSTRAINT content_consultation_closed CHECK ((state = 'closed' AND closed_at IS NOT NULL) OR (state <> 'closed' AND closed_at IS NULL))
);
CREATE INDEX IF NOT EXISTS "idx_content_con_asker_a_109b68" ON "content_consultation" ("asker_account_id", "id");
CREATE INDEX IF NOT EXISTS "idx_content_con_unit_id_0a54d7" ON "content_consultation" ("unit_id", "state", "last_at");
CREATE INDEX IF NOT EXISTS "idx_content_con_state_5addd2" ON "content_consultation" ("state", "last_at");
COMMENT ON TABLE "content_consultation" IS 'One person''s questions to a union. ``unit_id`` deals with it now, ``origin_unit_id`` is whom it was written to.';
CREATE TABLE IF NOT EXISTS "content_message" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "consultation_id" BIGINT NOT NULL,
    "side" VARCHAR(16) COLLATE "C" NOT NULL,
    "account_id" BIGINT,
    "unit_id" BIGINT,
    "author_name" VARCHAR(64) NOT NULL,
    "text" VARCHAR(5419) NOT NULL,
    "file_ids" VARCHAR(200) COLLATE "C" NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_content_mes_consult_84e67d" ON "content_message" ("consultation_id", "id");
COMMENT ON TABLE "content_message" IS 'One message of a consultation; its text is between the two sides, so it is sealed at rest. ``file_ids`` joins ids by commas.';
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
""",
    "mysql": r"""
CREATE TABLE IF NOT EXISTS `kernel_node_lease` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `node` INT NOT NULL UNIQUE,
    `holder` BIGINT NOT NULL,
    `expires_at` DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='A node number held by one process until ``expires_at``.';
CREATE TABLE IF NOT EXISTS `kernel_marker` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `mark` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='What was done to this database once and for all.';
CREATE TABLE IF NOT EXISTS `crypto_data_key` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `table_name` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `version` INT NOT NULL,
    `kek_id` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `wrapped` VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `active_from` DATETIME(6) NOT NULL,
    UNIQUE KEY `uid_crypto_data_table_n_acd788` (`table_name`, `version`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='A table\'s data key, wrapped by the key-encryption key that `kek_id` names; `version` n is key id `kn`.';
CREATE TABLE IF NOT EXISTS `queue_cron` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `name` VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    `schedule` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `next_at` DATETIME(6),
    `delivery_id` BIGINT,
    `last_at` DATETIME(6),
    `leased_by` VARCHAR(96) CHARACTER SET ascii COLLATE ascii_bin,
    `lease_until` DATETIME(6)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One schedule. A cron row says when its job is next enqueued; a repeat row says which process holds the loop.';
CREATE TABLE IF NOT EXISTS `queue_delivery` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `queue` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `handler` VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `event_id` BIGINT,
    `args` LONGTEXT,
    `request_id` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `dedupe` VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
    `state` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `due_at` DATETIME(6),
    `attempts` SMALLINT NOT NULL,
    `leased_by` VARCHAR(96) CHARACTER SET ascii COLLATE ascii_bin,
    `last_error` VARCHAR(500),
    UNIQUE KEY `uid_queue_deliv_event_i_a743ab` (`event_id`, `handler`),
    KEY `idx_queue_deliv_queue_4c5385` (`queue`, `due_at`),
    KEY `idx_queue_deliv_state_aaa8d9` (`state`, `queue`),
    CONSTRAINT queue_delivery_due CHECK ((state IN ('waiting', 'running') AND due_at IS NOT NULL) OR (state IN ('done', 'dead') AND due_at IS NULL)),
    CONSTRAINT queue_delivery_dedupe CHECK (state = 'waiting' OR dedupe IS NULL),
    CONSTRAINT queue_delivery_kind CHECK ((event_id IS NULL AND args IS NOT NULL) OR (event_id IS NOT NULL AND args IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One event for one handler, or one job.';
CREATE TABLE IF NOT EXISTS `queue_event` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `name` VARCHAR(96) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `version` SMALLINT NOT NULL,
    `aggregate_id` BIGINT NOT NULL,
    `aggregate_version` BIGINT NOT NULL,
    `data` LONGTEXT NOT NULL,
    `request_id` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='An event as published (the outbox).';
CREATE TABLE IF NOT EXISTS `queue_handled` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `event_id` BIGINT NOT NULL,
    `handler` VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE KEY `uid_queue_handl_event_i_4eb35a` (`event_id`, `handler`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='Written in the handler\'s own transaction: this event has had its effect through this handler.';
CREATE TABLE IF NOT EXISTS `queue_position` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `handler` VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `aggregate_id` BIGINT NOT NULL,
    `version` BIGINT NOT NULL,
    UNIQUE KEY `uid_queue_posit_handler_8beedd` (`handler`, `aggregate_id`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='The newest version of an aggregate that an ordered handler has seen; older events are ignored.';
CREATE TABLE IF NOT EXISTS `kernel_idempotency` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `actor_key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `route` VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `key` VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `body_hash` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `status` SMALLINT,
    `result` LONGTEXT,
    `resume` LONGTEXT,
    `held_until` DATETIME(6) NOT NULL,
    UNIQUE KEY `uid_kernel_idem_actor_k_53690b` (`actor_key`, `route`, `key`),
    CONSTRAINT kernel_idempotency_done CHECK ((status IS NULL AND result IS NULL) OR (status IS NOT NULL AND result IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One key of one caller on one route. ``status`` is empty while a call-out is under way.';
CREATE TABLE IF NOT EXISTS `audit_record` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `biz_date` DATE NOT NULL,
    `audience` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `actor_account_id` BIGINT,
    `actor_person_id` BIGINT,
    `actor_capacity_id` BIGINT,
    `actor_role` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `actor_unit_id` BIGINT,
    `actor_name` VARCHAR(64) NOT NULL,
    `ip` VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `user_agent` VARCHAR(255) NOT NULL,
    `request_id` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `action` VARCHAR(96) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `object_type` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `object_id` BIGINT,
    `object_label` VARCHAR(200) NOT NULL,
    `unit_id` BIGINT,
    `result` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `reason` VARCHAR(500) NOT NULL,
    `changes` LONGTEXT NOT NULL,
    `mac_key` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `mac` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY `idx_audit_recor_biz_dat_dbcc23` (`biz_date`),
    KEY `idx_audit_recor_object__c7825c` (`object_type`, `object_id`),
    KEY `idx_audit_recor_unit_id_22acfc` (`unit_id`, `id`),
    KEY `idx_audit_recor_actor_a_674d06` (`actor_account_id`, `id`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One action. ``unit_id`` is the object\'s unit, or else the actor\'s: it decides who may read the record.';
CREATE TABLE IF NOT EXISTS `audit_seal` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `number` BIGINT NOT NULL UNIQUE,
    `from_id` BIGINT NOT NULL,
    `to_id` BIGINT NOT NULL,
    `count` INT NOT NULL,
    `members` LONGTEXT NOT NULL,
    `digest` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `previous` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `sealed_until` DATETIME(6) NOT NULL,
    `hash` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `mac_key` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `mac` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `purged_at` DATETIME(6),
    `purge_key` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `purge_mac` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One link of the chain: which records it holds, the digest of their MACs, the hash of the link before.';
CREATE TABLE IF NOT EXISTS `audit_unsealed` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One row per record that no seal holds yet (``id`` = the record\'s), inserted with it and deleted by the sealer.';
CREATE TABLE IF NOT EXISTS `org_forest` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `root_seq` INT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One row (id 1) that every change of the forest\'s shape locks, so that changes follow one another and no cycle can form.';
CREATE TABLE IF NOT EXISTS `org_unit` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `name` VARCHAR(120) NOT NULL,
    `short_name` VARCHAR(60) NOT NULL,
    `kind` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `org_type` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
    `level` VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin,
    `path` VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    `depth` SMALLINT NOT NULL,
    `child_seq` INT NOT NULL,
    `name_slot` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
    `area_code` VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `address` VARCHAR(200) NOT NULL,
    `contact_name` VARCHAR(60) NOT NULL,
    `contact_phone` VARCHAR(32) NOT NULL,
    `uscc` VARCHAR(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `longitude` DECIMAL(10,6),
    `latitude` DECIMAL(9,6),
    `status` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `valid_from` DATE NOT NULL,
    `valid_to` DATE,
    `scan_join_enabled` BOOL NOT NULL,
    `version` INT NOT NULL,
    `updated_at` DATETIME(6) NOT NULL,
    `parent_id` BIGINT,
    CONSTRAINT `fk_org_unit_org_unit_98ca33ab` FOREIGN KEY (`parent_id`) REFERENCES `org_unit` (`id`) ON DELETE RESTRICT,
    KEY `idx_org_unit_uscc_6a7971` (`uscc`),
    KEY `idx_org_unit_name_a5c38b` (`name`),
    KEY `idx_org_unit_kind_414d55` (`kind`, `status`),
    CONSTRAINT org_unit_name_slot CHECK ((status = 'active' AND name_slot IS NOT NULL) OR (status <> 'active' AND name_slot IS NULL)),
    CONSTRAINT org_unit_depth CHECK (depth >= 1 AND depth <= 10)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One unit. ``contact_phone`` and ``address`` are the unit\'s published ones (posters, JOIN-09), not a person\'s own.';
CREATE TABLE IF NOT EXISTS `org_unit_change` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `kind` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `changes` LONGTEXT NOT NULL,
    `reason` VARCHAR(200) NOT NULL,
    `actor_account_id` BIGINT,
    `actor_name` VARCHAR(60) NOT NULL,
    `unit_id` BIGINT NOT NULL,
    CONSTRAINT `fk_org_unit_org_unit_04e4b956` FOREIGN KEY (`unit_id`) REFERENCES `org_unit` (`id`) ON DELETE RESTRICT,
    KEY `idx_org_unit_ch_unit_id_45e380` (`unit_id`, `id`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='History of a unit: what it was called and where it stood before (ORG-29); ``changes`` is a JSON list of field, before, after.';
CREATE TABLE IF NOT EXISTS `account_login_guard` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    `failures` INT NOT NULL,
    `last_failed_at` DATETIME(6) NOT NULL,
    `locked_until` DATETIME(6)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='Failures of one pair (account or unknown name, address); the key is a keyed digest, so it tells nothing (check 2).';
CREATE TABLE IF NOT EXISTS `person` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `name` VARCHAR(64) NOT NULL,
    `sex` VARCHAR(1) CHARACTER SET ascii COLLATE ascii_bin,
    `birth_year` SMALLINT,
    `cert_type` VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `cert_no` VARCHAR(256) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `cert_no_idx` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
    `cert_no_idx_next` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
    `cert_no_tail` VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin,
    `verified_at` DATETIME(6)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='自然人: one row per verified certificate in the whole installation. Name, sex and birth year in clear (D6).';
CREATE TABLE IF NOT EXISTS `account` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `kind` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `state` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `name` VARCHAR(64) NOT NULL,
    `home_unit_id` BIGINT,
    `username` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
    `password_hash` VARCHAR(255),
    `password_changed_at` DATETIME(6),
    `must_change_password` BOOL NOT NULL,
    `phone` VARCHAR(192) CHARACTER SET ascii COLLATE ascii_bin,
    `phone_idx` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `phone_idx_next` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `phone_tail` VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin,
    `totp_secret` VARCHAR(427) CHARACTER SET ascii COLLATE ascii_bin,
    `totp_confirmed_at` DATETIME(6),
    `totp_last_step` BIGINT,
    `elder_mode` BOOL NOT NULL,
    `last_login_at` DATETIME(6),
    `version` INT NOT NULL,
    `person_id` BIGINT,
    CONSTRAINT `fk_account_person_26aaa2b3` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`) ON DELETE RESTRICT,
    KEY `idx_account_home_un_d59c79` (`home_unit_id`),
    KEY `idx_account_phone_i_ece6b5` (`phone_idx`),
    KEY `idx_account_phone_i_c93936` (`phone_idx_next`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='账号: what signs in. The contact phone is verified before it is stored; it never links accounts (numbers are recycled).';
CREATE TABLE IF NOT EXISTS `account_identity` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `provider` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `subject` VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
    `openid` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    `unionid` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    `phone` VARCHAR(192) CHARACTER SET ascii COLLATE ascii_bin,
    `phone_idx` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
    `phone_idx_next` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
    `phone_tail` VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin,
    `account_id` BIGINT NOT NULL,
    CONSTRAINT `fk_account__account_7fcb4f21` FOREIGN KEY (`account_id`) REFERENCES `account` (`id`) ON DELETE CASCADE,
    KEY `idx_account_ide_unionid_f701dc` (`unionid`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='登录方式: a WeChat openid of one app, or a phone number that may sign in by SMS code. One identity, one account.';
CREATE TABLE IF NOT EXISTS `account_role` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    `name` VARCHAR(64) NOT NULL UNIQUE,
    `description` VARCHAR(255) NOT NULL,
    `kind` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `admin_kind` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
    `builtin` BOOL NOT NULL,
    `permissions` LONGTEXT NOT NULL,
    `shipped` LONGTEXT,
    `version` INT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='角色: a named set of permissions of one audience. ``admin_kind`` marks the three administrators, ``shipped`` is what we shipped.';
CREATE TABLE IF NOT EXISTS `account_capacity` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `state` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `valid_from` DATETIME(6) NOT NULL,
    `valid_to` DATETIME(6),
    `live_slot` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
    `admin_slot` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
    `account_id` BIGINT NOT NULL,
    `role_id` BIGINT NOT NULL,
    `unit_id` BIGINT NOT NULL,
    CONSTRAINT `fk_account__account_b3195b6b` FOREIGN KEY (`account_id`) REFERENCES `account` (`id`) ON DELETE CASCADE,
    CONSTRAINT `fk_account__account__2b200c78` FOREIGN KEY (`role_id`) REFERENCES `account_role` (`id`) ON DELETE RESTRICT,
    CONSTRAINT `fk_account__org_unit_751f07ac` FOREIGN KEY (`unit_id`) REFERENCES `org_unit` (`id`) ON DELETE RESTRICT,
    KEY `idx_account_cap_unit_id_e25337` (`unit_id`, `state`),
    CONSTRAINT ck_capacity_live CHECK ((state = 'active' AND live_slot IS NOT NULL) OR (state <> 'active' AND live_slot IS NULL AND admin_slot IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='身份: an account in a role on a unit, for a time. ``admin_slot`` lets one person hold one of the three administrators only.';
CREATE TABLE IF NOT EXISTS `account_session` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `token_hash` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    `kind` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `client` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `idle_seconds` INT NOT NULL,
    `last_seen_at` DATETIME(6) NOT NULL,
    `expires_at` DATETIME(6) NOT NULL,
    `ended_at` DATETIME(6),
    `end_reason` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
    `ip` VARCHAR(64) NOT NULL,
    `user_agent` VARCHAR(255) NOT NULL,
    `account_id` BIGINT NOT NULL,
    `capacity_id` BIGINT,
    CONSTRAINT `fk_account__account_c25640ea` FOREIGN KEY (`account_id`) REFERENCES `account` (`id`) ON DELETE CASCADE,
    CONSTRAINT `fk_account__account__2bf427e1` FOREIGN KEY (`capacity_id`) REFERENCES `account_capacity` (`id`) ON DELETE CASCADE,
    KEY `idx_account_ses_account_e2fdfa` (`account_id`, `ended_at`),
    KEY `idx_account_ses_expires_bbed12` (`expires_at`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='会话: an opaque token, stored hashed, acting in at most one capacity (D9).';
CREATE TABLE IF NOT EXISTS `dict_type` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    `name` VARCHAR(64) NOT NULL,
    `kind` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `source` VARCHAR(120) NOT NULL,
    `note` VARCHAR(200) NOT NULL,
    `sort` INT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One dictionary. ``source`` is the standard or the requirement that asks for it.';
CREATE TABLE IF NOT EXISTS `dict_item` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `code` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `name` VARCHAR(64) NOT NULL,
    `group_name` VARCHAR(32),
    `parent_code` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
    `ref` VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin,
    `note` VARCHAR(100) NOT NULL,
    `sort` INT NOT NULL,
    `status` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `name_slot` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
    `valid_from` DATE,
    `valid_to` DATE,
    `shipped` BOOL NOT NULL,
    `version` INT NOT NULL,
    `updated_at` DATETIME(6) NOT NULL,
    `type_id` BIGINT NOT NULL,
    UNIQUE KEY `uid_dict_item_type_id_7c4f16` (`type_id`, `code`),
    CONSTRAINT `fk_dict_ite_dict_typ_65af917b` FOREIGN KEY (`type_id`) REFERENCES `dict_type` (`id`) ON DELETE RESTRICT,
    KEY `idx_dict_item_type_id_6fe24a` (`type_id`, `sort`, `id`),
    CONSTRAINT dict_item_name_slot CHECK ((status = 'active' AND name_slot IS NOT NULL) OR (status <> 'active' AND name_slot IS NULL)),
    CONSTRAINT dict_item_validity CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One choice. ``code`` never changes; ``shipped`` items came with the product; ``name_slot`` keeps active names apart.';
CREATE TABLE IF NOT EXISTS `dict_item_version` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `version` INT NOT NULL,
    `name` VARCHAR(64) NOT NULL,
    `group_name` VARCHAR(32),
    `status` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `actor_account_id` BIGINT,
    `item_id` BIGINT NOT NULL,
    UNIQUE KEY `uid_dict_item_v_item_id_1bf673` (`item_id`, `version`),
    CONSTRAINT `fk_dict_ite_dict_ite_5f3860fd` FOREIGN KEY (`item_id`) REFERENCES `dict_item` (`id`) ON DELETE RESTRICT
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='What an item was called from ``created_at`` on: append only, so a record of last year reads as it did then (SYS-X6).';
CREATE TABLE IF NOT EXISTS `consent_document` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `key` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `version` INT NOT NULL,
    `title` VARCHAR(64) NOT NULL,
    `summary` VARCHAR(200) NOT NULL,
    `body` LONGTEXT NOT NULL,
    `required` BOOL NOT NULL,
    `sensitive` BOOL NOT NULL,
    `withdrawable` BOOL NOT NULL,
    `withdrawal_effect` VARCHAR(200) NOT NULL,
    `renews` BOOL NOT NULL,
    `effective_from` DATETIME(6) NOT NULL,
    `origin` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    `published_by` BIGINT,
    UNIQUE KEY `uid_consent_doc_key_1c173c` (`key`, `version`),
    KEY `idx_consent_doc_effecti_e07e0c` (`effective_from`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One version of a text. ``renews``: who agreed to an older version is asked again. ``origin`` is the digest of a shipped text.';
CREATE TABLE IF NOT EXISTS `consent_record` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `account_id` BIGINT NOT NULL,
    `person_id` BIGINT,
    `key` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `version` INT NOT NULL,
    `action` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `ip` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `request_id` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY `idx_consent_rec_account_2f6246` (`account_id`, `key`, `id`),
    KEY `idx_consent_rec_person__77ea16` (`person_id`, `key`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One decision of an account, append only: the latest per key counts. ``created_at`` is when, ``ip`` and ``request_id`` prove it.';
CREATE TABLE IF NOT EXISTS `file_object` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `name` VARCHAR(160) NOT NULL,
    `size` BIGINT NOT NULL,
    `mime` VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `digest` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `purpose` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `state` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `storage_key` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    `owner_account_id` BIGINT NOT NULL,
    `owner_audience` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `subject_type` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    `subject_id` BIGINT,
    `refusal` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `expires_at` DATETIME(6),
    KEY `idx_file_object_expires_60a163` (`expires_at`),
    KEY `idx_file_object_subject_8a3377` (`subject_type`, `subject_id`),
    KEY `idx_file_object_owner_a_a57e67` (`owner_account_id`, `id`),
    CONSTRAINT file_object_clean CHECK (state <> 'clean' OR (mime <> '' AND digest <> '')),
    CONSTRAINT file_object_subject CHECK ((subject_type IS NULL AND subject_id IS NULL) OR (subject_type IS NOT NULL AND subject_id IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One file. ``name`` is for display only; where it lies is ``storage_key``, random and never taken from a name.';
CREATE TABLE IF NOT EXISTS `task_record` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `kind` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `title` VARCHAR(120) NOT NULL,
    `args` LONGTEXT NOT NULL,
    `owner_audience` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `owner_account_id` BIGINT NOT NULL,
    `owner_person_id` BIGINT,
    `owner_capacity_id` BIGINT,
    `owner_name` VARCHAR(64) NOT NULL,
    `owner_role` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    `owner_unit_id` BIGINT,
    `owner_permissions` LONGTEXT NOT NULL,
    `state` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `done_count` INT NOT NULL,
    `total_count` INT,
    `message` VARCHAR(300) NOT NULL,
    `file_id` BIGINT,
    `file_expires_at` DATETIME(6),
    `cancel_requested` BOOL NOT NULL,
    `beat_at` DATETIME(6) NOT NULL,
    `started_at` DATETIME(6),
    `finished_at` DATETIME(6),
    KEY `idx_task_record_owner_a_8008cd` (`owner_account_id`, `id`),
    KEY `idx_task_record_state_7fbadd` (`state`, `beat_at`),
    CONSTRAINT task_record_ended CHECK ((state IN ('queued', 'running') AND finished_at IS NULL) OR (state NOT IN ('queued', 'running') AND finished_at IS NOT NULL)),
    CONSTRAINT task_record_file CHECK (file_id IS NULL OR state = 'done')
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One piece of work. ``args`` are ids, names and flags (never personal data); ``done_count`` is where a repeated run may go on.';
CREATE TABLE IF NOT EXISTS `notice` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `account_id` BIGINT NOT NULL,
    `audience` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `template_key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `kind` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `title` VARCHAR(64) NOT NULL,
    `body` VARCHAR(500) NOT NULL,
    `link` VARCHAR(255),
    `read_at` DATETIME(6),
    KEY `idx_notice_account_ced33c` (`account_id`, `audience`, `id`),
    KEY `idx_notice_account_1b8034` (`account_id`, `audience`, `read_at`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='What one account is told; the row itself is the in-app message.';
CREATE TABLE IF NOT EXISTS `notice_delivery` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `channel` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `state` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `payload` LONGTEXT NOT NULL,
    `grant_taken` BOOL NOT NULL,
    `attempts` SMALLINT NOT NULL,
    `vendor_code` VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin,
    `error` VARCHAR(200),
    `done_at` DATETIME(6),
    `notice_id` BIGINT NOT NULL,
    UNIQUE KEY `uid_notice_deli_notice__d21e51` (`notice_id`, `channel`),
    CONSTRAINT `fk_notice_d_notice_ed486e40` FOREIGN KEY (`notice_id`) REFERENCES `notice` (`id`) ON DELETE CASCADE,
    KEY `idx_notice_deli_state_e6f398` (`state`, `channel`),
    CONSTRAINT notice_delivery_done CHECK ((state = 'queued' AND done_at IS NULL) OR (state <> 'queued' AND done_at IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One notice over one channel. ``payload`` is what the vendor gets, without the address; ``grant_taken``: it holds a subscription.';
CREATE TABLE IF NOT EXISTS `notice_subscription` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `account_id` BIGINT NOT NULL,
    `template_key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `remaining` INT NOT NULL,
    `updated_at` DATETIME(6) NOT NULL,
    UNIQUE KEY `uid_notice_subs_account_2d1075` (`account_id`, `template_key`),
    CONSTRAINT notice_subscription_remaining CHECK (remaining >= 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='How many WeChat messages of one template an account still allows: one consent in the mini-program = one message.';
CREATE TABLE IF NOT EXISTS `inbox_todo` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `subject_type` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `subject_id` BIGINT NOT NULL,
    `kind` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `title` VARCHAR(120) NOT NULL,
    `summary` VARCHAR(200) NOT NULL,
    `unit_id` BIGINT,
    `holder_unit_id` BIGINT,
    `holder_role_key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    `holder_account_id` BIGINT,
    `holder_key` VARCHAR(96) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `state` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `dedupe_key` VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `open_slot` VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
    `due_at` DATETIME(6),
    `done_at` DATETIME(6),
    `done_by` BIGINT,
    `done_unit_id` BIGINT,
    KEY `idx_inbox_todo_holder__324fd8` (`holder_key`, `state`, `id`),
    KEY `idx_inbox_todo_holder__e3b6df` (`holder_key`, `state`, `due_at`),
    KEY `idx_inbox_todo_done_by_a96021` (`done_by`, `state`, `id`),
    KEY `idx_inbox_todo_subject_263c2f` (`subject_type`, `subject_id`, `state`),
    CONSTRAINT inbox_todo_slot CHECK ((state = 'open' AND open_slot IS NOT NULL) OR (state <> 'open' AND open_slot IS NULL)),
    CONSTRAINT inbox_todo_holder CHECK ((holder_account_id IS NULL AND holder_unit_id IS NOT NULL AND holder_role_key IS NOT NULL) OR (holder_account_id IS NOT NULL AND holder_unit_id IS NULL AND holder_role_key IS NULL)),
    CONSTRAINT inbox_todo_done CHECK ((state = 'open' AND done_at IS NULL AND done_by IS NULL) OR (state <> 'open' AND done_at IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One thing to do about one subject, which belongs to ``unit_id``.';
CREATE TABLE IF NOT EXISTS `flow_definition` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `process_key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    `name` VARCHAR(64) NOT NULL,
    `active_number` INT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='流程定义: what a process key means now.';
CREATE TABLE IF NOT EXISTS `flow_event` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `instance_id` BIGINT NOT NULL,
    `seq` INT NOT NULL,
    `kind` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `node_key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    `actor_account_id` BIGINT,
    `actor_name` VARCHAR(64) NOT NULL,
    `unit_id` BIGINT,
    `unit_name` VARCHAR(128) NOT NULL,
    `comment` VARCHAR(500) NOT NULL,
    `data` LONGTEXT NOT NULL,
    UNIQUE KEY `uid_flow_event_instanc_ca60c5` (`instance_id`, `seq`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='流程事件: an append-only fact, with the names as they were then.';
CREATE TABLE IF NOT EXISTS `flow_instance` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `process_key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `version_number` INT NOT NULL,
    `subject_type` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `subject_id` BIGINT NOT NULL,
    `unit_id` BIGINT NOT NULL,
    `applicant_account_id` BIGINT,
    `state` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `last_seq` INT NOT NULL,
    `course` LONGTEXT NOT NULL,
    `ended_at` DATETIME(6),
    UNIQUE KEY `uid_flow_instan_subject_2982ee` (`subject_type`, `subject_id`),
    KEY `idx_flow_instan_process_3c09b8` (`process_key`, `state`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='流程实例: one subject travelling through one version. Every action locks this row first (D3).';
CREATE TABLE IF NOT EXISTS `flow_task` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `instance_id` BIGINT NOT NULL,
    `subject_type` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `subject_id` BIGINT NOT NULL,
    `node_key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `run` INT NOT NULL,
    `seat` INT NOT NULL,
    `state` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `holder_unit_id` BIGINT NOT NULL,
    `holder_role_key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    `holder_account_id` BIGINT,
    `version` INT NOT NULL,
    `open_slot` VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
    `due_at` DATETIME(6),
    `timer_at` DATETIME(6),
    `done_at` DATETIME(6),
    UNIQUE KEY `uid_flow_task_instanc_b6ce4c` (`instance_id`, `version`),
    KEY `idx_flow_task_holder__ef92b6` (`holder_unit_id`, `subject_type`),
    KEY `idx_flow_task_holder__39b589` (`holder_unit_id`, `state`),
    KEY `idx_flow_task_subject_822900` (`subject_type`, `subject_id`, `state`),
    KEY `idx_flow_task_timer_a_1b4464` (`timer_at`),
    KEY `idx_flow_task_holder__c3bb46` (`holder_account_id`, `state`),
    CONSTRAINT ck_flow_task_open CHECK ((state = 'open' AND open_slot IS NOT NULL) OR (state <> 'open' AND open_slot IS NULL AND timer_at IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='待审任务: one seat of one node-run, held by a role at a unit or by a person; a projection of the events.';
CREATE TABLE IF NOT EXISTS `flow_version` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `process_key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `number` INT NOT NULL,
    `tree` LONGTEXT NOT NULL,
    `shipped` BOOL NOT NULL,
    UNIQUE KEY `uid_flow_versio_process_7a1f50` (`process_key`, `number`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='流程版本: immutable once published; an instance keeps the version it started with. ``shipped``: it came with the program.';
CREATE TABLE IF NOT EXISTS `portal_feature` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    `requires` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `changed_by_name` VARCHAR(64) NOT NULL,
    `updated_at` DATETIME(6) NOT NULL,
    `version` INT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One feature whose requirement differs, or once differed, from the shipped one (JOIN-22).';
CREATE TABLE IF NOT EXISTS `membership_application` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `applicant_account_id` BIGINT NOT NULL,
    `qrcode_id` BIGINT,
    `source` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `form_kind` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `unit_id` BIGINT NOT NULL,
    `current_unit_id` BIGINT,
    `placement_pending` BOOL NOT NULL,
    `name` VARCHAR(64) NOT NULL,
    `sex` VARCHAR(1) CHARACTER SET ascii COLLATE ascii_bin,
    `birth_year` SMALLINT,
    `area_name` VARCHAR(32) NOT NULL,
    `cert_type` VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `cert_no` VARCHAR(256) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `cert_no_idx` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `cert_no_idx_next` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `cert_no_tail` VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin,
    `phone` VARCHAR(192) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `phone_idx` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `phone_idx_next` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `phone_tail` VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin,
    `open_slot` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
    `open_slot_next` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
    `industry` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `platform` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `occupation` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `employer_name` VARCHAR(120) NOT NULL,
    `work_area_code` VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `work_region` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `realname` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `realname_evidence` VARCHAR(120) NOT NULL,
    `state` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `submitted_at` DATETIME(6) NOT NULL,
    `biz_date` DATE NOT NULL,
    `decided_at` DATETIME(6),
    `decided_on` DATE,
    `decided_by_name` VARCHAR(64) NOT NULL,
    `reason` VARCHAR(500) NOT NULL,
    `auto_reviewed` BOOL NOT NULL,
    `resubmits_id` BIGINT,
    `member_id` BIGINT,
    `version` INT NOT NULL,
    KEY `idx_membership__applica_192931` (`applicant_account_id`),
    KEY `idx_membership__qrcode__0db4d4` (`qrcode_id`),
    KEY `idx_membership__current_a8fe1a` (`current_unit_id`),
    KEY `idx_membership__cert_no_5dd589` (`cert_no_idx`),
    KEY `idx_membership__cert_no_97694e` (`cert_no_idx_next`),
    KEY `idx_membership__phone_i_6ab2c4` (`phone_idx`),
    KEY `idx_membership__phone_i_8a02d1` (`phone_idx_next`),
    KEY `idx_membership__unit_id_1e1f4e` (`unit_id`, `state`, `submitted_at`),
    KEY `idx_membership__state_06b639` (`state`, `submitted_at`),
    KEY `idx_membership__submitt_93ae70` (`submitted_at`),
    KEY `idx_membership__name_8faa24` (`name`),
    KEY `idx_membership__cert_no_26333f` (`cert_no_tail`),
    KEY `idx_membership__phone_t_86cc73` (`phone_tail`),
    CONSTRAINT ck_application_open CHECK ((state = 'pending' AND open_slot IS NOT NULL) OR (state <> 'pending' AND open_slot IS NULL AND open_slot_next IS NULL)),
    CONSTRAINT ck_application_member CHECK ((state = 'approved' AND member_id IS NOT NULL) OR (state <> 'approved' AND member_id IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='入会申请. While pending, ``open_slot`` holds the certificate\'s index: one open application per person (JOIN-X2, D2).';
CREATE TABLE IF NOT EXISTS `membership_auto_review` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `unit_id` BIGINT NOT NULL UNIQUE,
    `enabled` BOOL NOT NULL,
    `form_kinds` VARCHAR(64) NOT NULL,
    `allow_not_found` BOOL NOT NULL,
    `rules` VARCHAR(255) NOT NULL,
    `updated_by_name` VARCHAR(64) NOT NULL,
    `updated_at` DATETIME(6) NOT NULL,
    `version` INT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='自动审核设置 of a union and all below it that have none of their own (JOIN-11). Lists are comma-separated codes.';
CREATE TABLE IF NOT EXISTS `membership_import` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `unit_id` BIGINT NOT NULL,
    `owner_account_id` BIGINT NOT NULL,
    `owner_name` VARCHAR(64) NOT NULL,
    `file_name` VARCHAR(160) NOT NULL,
    `digest` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `state` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `titles` LONGTEXT NOT NULL,
    `mapping` LONGTEXT NOT NULL,
    `constants` LONGTEXT NOT NULL,
    `update_existing` BOOL NOT NULL,
    `only_correct` BOOL NOT NULL,
    `row_count` INT NOT NULL,
    `new_count` INT NOT NULL,
    `update_count` INT NOT NULL,
    `same_count` INT NOT NULL,
    `exists_count` INT NOT NULL,
    `error_count` INT NOT NULL,
    `added` INT NOT NULL,
    `updated` INT NOT NULL,
    `skipped` INT NOT NULL,
    `task_id` BIGINT,
    `message` VARCHAR(300) NOT NULL,
    `checked_at` DATETIME(6),
    `finished_at` DATETIME(6),
    `updated_at` DATETIME(6) NOT NULL,
    `version` INT NOT NULL,
    KEY `idx_membership__digest_060022` (`digest`),
    KEY `idx_membership__task_id_ebe91f` (`task_id`),
    KEY `idx_membership__unit_id_c1ab23` (`unit_id`, `id`),
    KEY `idx_membership__state_94e719` (`state`, `updated_at`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One spreadsheet on its way into the library. `titles` are its heads, `mapping` is field → column.';
CREATE TABLE IF NOT EXISTS `membership_import_chunk` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `import_id` BIGINT NOT NULL,
    `seq` INT NOT NULL,
    `row_count` INT NOT NULL,
    `state` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `body` LONGTEXT CHARACTER SET ascii COLLATE ascii_bin,
    `verdicts` LONGTEXT NOT NULL,
    `problems` LONGTEXT NOT NULL,
    `problem_count` INT NOT NULL,
    `announced` BOOL NOT NULL,
    UNIQUE KEY `uid_membership__import__2f7f8c` (`import_id`, `seq`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='At most 200 rows: sealed until imported, then gone. `verdicts` says per line what becomes of it, `problems` why not (no values).';
CREATE TABLE IF NOT EXISTS `membership_leave` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `applicant_account_id` BIGINT NOT NULL,
    `member_id` BIGINT NOT NULL,
    `unit_id` BIGINT NOT NULL,
    `current_unit_id` BIGINT,
    `name` VARCHAR(64) NOT NULL,
    `reason` VARCHAR(200) NOT NULL,
    `state` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `open_slot` BIGINT UNIQUE,
    `submitted_at` DATETIME(6) NOT NULL,
    `biz_date` DATE NOT NULL,
    `decided_at` DATETIME(6),
    `decided_on` DATE,
    `decided_by_name` VARCHAR(64) NOT NULL,
    `decision` VARCHAR(500) NOT NULL,
    `version` INT NOT NULL,
    KEY `idx_membership__applica_a67abf` (`applicant_account_id`),
    KEY `idx_membership__member__6bf2f1` (`member_id`),
    KEY `idx_membership__current_9f0ab8` (`current_unit_id`),
    KEY `idx_membership__unit_id_9968a1` (`unit_id`, `state`, `submitted_at`),
    KEY `idx_membership__state_899a17` (`state`, `submitted_at`),
    CONSTRAINT ck_leave_open CHECK ((state = 'pending' AND open_slot IS NOT NULL AND open_slot = member_id) OR (state <> 'pending' AND open_slot IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='退会申请 by the member; its approval ends the membership (JOIN-X7).';
CREATE TABLE IF NOT EXISTS `membership_verification` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `applicant_account_id` BIGINT NOT NULL,
    `member_id` BIGINT NOT NULL,
    `unit_id` BIGINT NOT NULL,
    `current_unit_id` BIGINT,
    `name` VARCHAR(64) NOT NULL,
    `reason` VARCHAR(200) NOT NULL,
    `state` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `open_slot` BIGINT UNIQUE,
    `submitted_at` DATETIME(6) NOT NULL,
    `biz_date` DATE NOT NULL,
    `decided_at` DATETIME(6),
    `decided_on` DATE,
    `decided_by_name` VARCHAR(64) NOT NULL,
    `decision` VARCHAR(500) NOT NULL,
    `version` INT NOT NULL,
    `realname` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `phone` VARCHAR(192) CHARACTER SET ascii COLLATE ascii_bin,
    `phone_idx` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `phone_idx_next` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `phone_tail` VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin,
    `phone_matches` BOOL NOT NULL,
    `via` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY `idx_membership__applica_e3bfca` (`applicant_account_id`),
    KEY `idx_membership__member__e92d81` (`member_id`),
    KEY `idx_membership__current_0c1d24` (`current_unit_id`),
    KEY `idx_membership__phone_i_ac05d3` (`phone_idx`),
    KEY `idx_membership__phone_i_85a086` (`phone_idx_next`),
    KEY `idx_membership__unit_id_e8e542` (`unit_id`, `state`, `submitted_at`),
    KEY `idx_membership__state_2bcf5a` (`state`, `submitted_at`),
    CONSTRAINT ck_verification_open CHECK ((state = 'pending' AND open_slot IS NOT NULL AND open_slot = applicant_account_id) OR (state <> 'pending' AND open_slot IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='职工认证: a phone says that it belongs to a member of the library (JOIN-21, D8).';
CREATE TABLE IF NOT EXISTS `membership_transfer` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `applicant_account_id` BIGINT NOT NULL,
    `member_id` BIGINT NOT NULL,
    `unit_id` BIGINT NOT NULL,
    `current_unit_id` BIGINT,
    `name` VARCHAR(64) NOT NULL,
    `reason` VARCHAR(200) NOT NULL,
    `state` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `open_slot` BIGINT UNIQUE,
    `submitted_at` DATETIME(6) NOT NULL,
    `biz_date` DATE NOT NULL,
    `decided_at` DATETIME(6),
    `decided_on` DATE,
    `decided_by_name` VARCHAR(64) NOT NULL,
    `decision` VARCHAR(500) NOT NULL,
    `version` INT NOT NULL,
    `to_unit_id` BIGINT NOT NULL,
    `status_before` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY `idx_membership__applica_b003f7` (`applicant_account_id`),
    KEY `idx_membership__member__52fb1f` (`member_id`),
    KEY `idx_membership__current_b2941c` (`current_unit_id`),
    KEY `idx_membership__to_unit_ffe567` (`to_unit_id`),
    KEY `idx_membership__unit_id_1fdeb4` (`unit_id`, `state`, `submitted_at`),
    KEY `idx_membership__state_49385b` (`state`, `submitted_at`),
    CONSTRAINT ck_transfer_open CHECK ((state = 'pending' AND open_slot IS NOT NULL AND open_slot = member_id) OR (state <> 'pending' AND open_slot IS NULL)),
    CONSTRAINT ck_transfer_units CHECK (unit_id <> to_unit_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='转会申请 from ``unit_id`` to ``to_unit_id``; while it is open the member is 转出中 and has no second one (JOIN-18).';
CREATE TABLE IF NOT EXISTS `membership_member` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `member_no` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    `person_id` BIGINT NOT NULL,
    `unit_id` BIGINT NOT NULL,
    `name` VARCHAR(64) NOT NULL,
    `sex` VARCHAR(1) CHARACTER SET ascii COLLATE ascii_bin,
    `birth_year` SMALLINT,
    `cert_no_tail` VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `phone` VARCHAR(192) CHARACTER SET ascii COLLATE ascii_bin,
    `phone_idx` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `phone_idx_next` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `phone_tail` VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin,
    `status` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `live_slot` BIGINT UNIQUE,
    `source` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `joined_on` DATE NOT NULL,
    `left_on` DATE,
    `is_new_form` BOOL NOT NULL,
    `industry` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `platform` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `occupation` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `employer_name` VARCHAR(120) NOT NULL,
    `work_area_code` VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `verified_at` DATETIME(6),
    `verified_via` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `seen_on` DATE,
    `updated_at` DATETIME(6) NOT NULL,
    `version` INT NOT NULL,
    KEY `idx_membership__person__799f4e` (`person_id`),
    KEY `idx_membership__phone_i_8b1a00` (`phone_idx`),
    KEY `idx_membership__phone_i_9e4518` (`phone_idx_next`),
    KEY `idx_membership__unit_id_6f2c80` (`unit_id`, `status`, `id`),
    KEY `idx_membership__name_ff12a3` (`name`),
    KEY `idx_membership__joined__61e3bf` (`joined_on`),
    KEY `idx_membership__cert_no_a74b2b` (`cert_no_tail`),
    KEY `idx_membership__phone_t_0c0e28` (`phone_tail`),
    CONSTRAINT ck_member_live CHECK ((status < '40' AND live_slot IS NOT NULL AND live_slot = person_id) OR (status >= '40' AND live_slot IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='会员. ``live_slot`` is the person while the membership lives: one membership per person (JOIN-19, D2).';
CREATE TABLE IF NOT EXISTS `membership_history` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `member_id` BIGINT NOT NULL,
    `title` VARCHAR(64) NOT NULL,
    `note` VARCHAR(200) NOT NULL,
    `actor_name` VARCHAR(64) NOT NULL,
    `unit_id` BIGINT NOT NULL,
    KEY `idx_membership__member__cd9b4c` (`member_id`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='会籍变更记录: append-only, with the names as they were then.';
CREATE TABLE IF NOT EXISTS `membership_number` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `prefix` VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    `last_serial` INT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='The last serial given per area and year (会员编号: 区划 6 + 年 2 + 流水 8).';
CREATE TABLE IF NOT EXISTS `membership_answer` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `application_id` BIGINT NOT NULL,
    `field_id` BIGINT NOT NULL,
    `field_name` VARCHAR(40) NOT NULL,
    `answer` VARCHAR(1152) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE KEY `uid_membership__applica_7f162e` (`application_id`, `field_id`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='An answer to an added field, with the question as it was then. It may hold something personal, so it is sealed (D6).';
CREATE TABLE IF NOT EXISTS `membership_screenshot` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `application_id` BIGINT NOT NULL,
    `position` SMALLINT NOT NULL,
    `file_id` BIGINT NOT NULL,
    UNIQUE KEY `uid_membership__applica_36bdd0` (`application_id`, `position`),
    KEY `idx_membership__file_id_a88e5a` (`file_id`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='“订单”截图 of an application, in order; handed in again, an application points at the same files.';
CREATE TABLE IF NOT EXISTS `membership_field` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `name` VARCHAR(40) NOT NULL,
    `name_slot` VARCHAR(40) UNIQUE,
    `kind` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `dict_key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `options` LONGTEXT NOT NULL,
    `hint` VARCHAR(100) NOT NULL,
    `required` BOOL NOT NULL,
    `sort` INT NOT NULL,
    `state` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `version` INT NOT NULL,
    `updated_at` DATETIME(6) NOT NULL,
    CONSTRAINT ck_join_field_name CHECK ((state = 'active' AND name_slot IS NOT NULL) OR (state <> 'active' AND name_slot IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='增补字段: one more question on the form of new-form workers, of the whole installation.';
CREATE TABLE IF NOT EXISTS `membership_profile` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `member_id` BIGINT NOT NULL UNIQUE,
    `ethnic` VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin,
    `politics` VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin,
    `cert_valid_to` VARCHAR(139) CHARACTER SET ascii COLLATE ascii_bin,
    `household_addr` VARCHAR(1152) CHARACTER SET ascii COLLATE ascii_bin,
    `living_addr` VARCHAR(1152) CHARACTER SET ascii COLLATE ascii_bin,
    `vehicle_no` VARCHAR(171) CHARACTER SET ascii COLLATE ascii_bin,
    `bank_card_no` VARCHAR(256) CHARACTER SET ascii COLLATE ascii_bin,
    `bank_card_no_tail` VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin,
    `education` VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `skill_level` VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `title_level` VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `household_type` VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `migrant` BOOL,
    `employer_uscc` VARCHAR(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `employment_type` VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `employment_status` VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `job_title` VARCHAR(64) NOT NULL,
    `entry_date` DATE,
    `model_worker` VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `updated_at` DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='会员资料, one per member at most; a member who joined with three fields has none until somebody fills it in (JOIN-06, JOIN-29).';
CREATE TABLE IF NOT EXISTS `membership_qrcode` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `token` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    `share_token` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    `unit_id` BIGINT NOT NULL,
    `form_kind` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `state` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `created_by_account_id` BIGINT NOT NULL,
    `created_by_name` VARCHAR(64) NOT NULL,
    `revoked_at` DATETIME(6),
    `revoke_reason` VARCHAR(200) NOT NULL,
    `scan_count` INT NOT NULL,
    `application_count` INT NOT NULL,
    `approved_count` INT NOT NULL,
    `share_scan_count` INT NOT NULL,
    `share_application_count` INT NOT NULL,
    `share_approved_count` INT NOT NULL,
    `renews_id` BIGINT,
    KEY `idx_membership__unit_id_9ef1a5` (`unit_id`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='入会二维码: what a poster carries. The token is random and permanent (D14).';
CREATE TABLE IF NOT EXISTS `membership_qrcode_scan` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `qrcode_id` BIGINT NOT NULL,
    `biz_date` DATE NOT NULL,
    `visitor` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE KEY `uid_membership__qrcode__c61815` (`qrcode_id`, `biz_date`, `visitor`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One visitor\'s first look at a code on one day; the visitor is a keyed digest that changes daily.';
CREATE TABLE IF NOT EXISTS `membership_counting` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `counted_at` DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One row per counted unit; its id is the unit\'s. Who counts a unit holds its row, so counts follow one another.';
CREATE TABLE IF NOT EXISTS `membership_rollup` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `biz_date` DATE NOT NULL,
    `metric` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `dimension` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `item` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `value` INT NOT NULL,
    `unit_id` BIGINT NOT NULL,
    UNIQUE KEY `uid_membership__unit_id_fcb4bf` (`unit_id`, `metric`, `dimension`, `biz_date`, `item`),
    CONSTRAINT `fk_membersh_org_unit_dfab8f73` FOREIGN KEY (`unit_id`) REFERENCES `org_unit` (`id`) ON DELETE RESTRICT,
    KEY `idx_membership__metric_004acc` (`metric`, `dimension`, `biz_date`, `unit_id`, `item`, `value`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='What happened on a day, per unit, metric, dimension and item (a code of the dimension\'s dictionary, or empty).';
CREATE TABLE IF NOT EXISTS `membership_stock` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `stock` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `dimension` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `item` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `value` INT NOT NULL,
    `unit_id` BIGINT NOT NULL,
    UNIQUE KEY `uid_membership__unit_id_709a45` (`unit_id`, `stock`, `dimension`, `item`),
    CONSTRAINT `fk_membersh_org_unit_cf543b40` FOREIGN KEY (`unit_id`) REFERENCES `org_unit` (`id`) ON DELETE RESTRICT,
    KEY `idx_membership__stock_e58c9c` (`stock`, `dimension`, `item`, `unit_id`, `value`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='How many there are now, per unit, stock, dimension and item.';
CREATE TABLE IF NOT EXISTS `membership_change` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `member_id` BIGINT NOT NULL,
    `unit_id` BIGINT NOT NULL,
    `change` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `status_before` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `status_after` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `happened_on` DATE NOT NULL,
    `reason` VARCHAR(200) NOT NULL,
    `document_no` VARCHAR(64) NOT NULL,
    `document_file_id` BIGINT,
    `leave_id` BIGINT,
    `actor_name` VARCHAR(64) NOT NULL,
    `undone_at` DATETIME(6),
    `undone_by_name` VARCHAR(64) NOT NULL,
    `undo_reason` VARCHAR(200) NOT NULL,
    KEY `idx_membership__member__411151` (`member_id`),
    CONSTRAINT ck_member_change CHECK (status_before <> status_after)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='会籍变更: one entry with its ground, document and date; an undone one keeps saying so (JOIN-X7).';
CREATE TABLE IF NOT EXISTS `content_article` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `token` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    `column_code` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `title` VARCHAR(80) NOT NULL,
    `summary` VARCHAR(200) NOT NULL,
    `body` LONGTEXT NOT NULL,
    `source_name` VARCHAR(60) NOT NULL,
    `cover_token` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
    `unit_id` BIGINT NOT NULL,
    `author_account_id` BIGINT NOT NULL,
    `author_name` VARCHAR(64) NOT NULL,
    `state` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `pinned` BOOL NOT NULL,
    `published_at` DATETIME(6),
    `withdraw_reason` VARCHAR(200) NOT NULL,
    `view_count` INT NOT NULL,
    `updated_at` DATETIME(6) NOT NULL,
    `version` INT NOT NULL,
    KEY `idx_content_art_column__3fcf73` (`column_code`, `state`, `pinned`, `published_at`),
    KEY `idx_content_art_unit_id_becd78` (`unit_id`, `id`),
    CONSTRAINT content_article_published CHECK (state <> 'published' OR published_at IS NOT NULL)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One article of a column. ``body`` is HTML already cleaned; ``token`` is its public address (D14).';
CREATE TABLE IF NOT EXISTS `content_image` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `token` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    `file_id` BIGINT NOT NULL,
    `mime` VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `unit_id` BIGINT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='A picture made for articles, open to anybody who has its token.';
CREATE TABLE IF NOT EXISTS `content_consultation` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `asker_account_id` BIGINT NOT NULL,
    `person_name` VARCHAR(64) NOT NULL,
    `title` VARCHAR(60) NOT NULL,
    `unit_id` BIGINT NOT NULL,
    `origin_unit_id` BIGINT NOT NULL,
    `state` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `last_at` DATETIME(6) NOT NULL,
    `replier_account_id` BIGINT,
    `asker_unread` INT NOT NULL,
    `unit_unread` INT NOT NULL,
    `message_count` INT NOT NULL,
    `closed_at` DATETIME(6),
    `closed_by` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
    `version` INT NOT NULL,
    KEY `idx_content_con_asker_a_109b68` (`asker_account_id`, `id`),
    KEY `idx_content_con_unit_id_0a54d7` (`unit_id`, `state`, `last_at`),
    KEY `idx_content_con_state_5addd2` (`state`, `last_at`),
    CONSTRAINT content_consultation_closed CHECK ((state = 'closed' AND closed_at IS NOT NULL) OR (state <> 'closed' AND closed_at IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One person\'s questions to a union. ``unit_id`` deals with it now, ``origin_unit_id`` is whom it was written to.';
CREATE TABLE IF NOT EXISTS `content_message` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `consultation_id` BIGINT NOT NULL,
    `side` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `account_id` BIGINT,
    `unit_id` BIGINT,
    `author_name` VARCHAR(64) NOT NULL,
    `text` VARCHAR(5419) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `file_ids` VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY `idx_content_mes_consult_84e67d` (`consultation_id`, `id`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One message of a consultation; its text is between the two sides, so it is sealed at rest. ``file_ids`` joins ids by commas.';
CREATE TABLE IF NOT EXISTS `aerich` (
    `id` INT NOT NULL PRIMARY KEY AUTO_INCREMENT,
    `version` VARCHAR(255) NOT NULL,
    `app` VARCHAR(100) NOT NULL,
    `content` JSON NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
""",
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return SQL[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return ""


MODELS_STATE = (
    "eJztfXmT2ziy51dB1D9dfitXlFS3vbsR1bZ72jNle9b2TPe+rg4JIiGJXRSh5lGy3tv+7osESIkHSJE6STojZtwlCglSmQSQxy8z//skcCzuTILh2UdusgdG"
    "PXbyivz3iUOn8Ifu6w45obNZ/Eu45NOhLSmemOswu++I8X17STD0fJcavhgworbHxCWTeYZrzXwxBZDdE6AgTjAdMpdMmG2S4YJwh5GZyw3meSRwfMsmgwH7"
    "NrNc5vWpPxicweQmN8TsljPech7xc/4MWN/nY+ZPmCtm++13cdlyTPaNedHH2VN/ZIlpE2yyTJhAXu/7i5m89qM1fu/4P8mx8JTDvsHtYOqsxs8W/oQ7SwLL"
    "8eHqmDnMpT4zY8xyAtsOGRxdUk8rLvhuwJaPaa4umGxEAxtYfvI/R4FjAKfJUp5KTGeW6Z05bN63zP8dPmSMrN//+Olr/8u7r/3+SUZi8Egp5oeXDO6AtMXP"
    "8SSTxvCUL+96vYuLm975xfXt1eXNzdXt+a0YK39S9qubv9TDrDiqppJ8ff+39x+/wgNx8Uqplw4u/CVpqE8VlRTYSkKGy4CnQtpZSb0V3/jWlOlllaRMycwM"
    "Sc+iPzaRYHRhJcLVIikhQ8PmxtOZw+d7E2GBNL6+//Duy9f7D/+E6aee96ctOXr/9R1805NXF6mrp9cvkuJbTkJ+ef/1ZwIfyX9++vhOMpx7/tiVd1yN+/qf"
    "J/BMNPC52GnmfWrGuRZdji6JoasXAbaH7CuQu1Kj4Ydaq5FM9rcQe93Lm8vbi+vL5fpbXiladtESW3Fywm1TbJOVNr4VzW4YWmbp7J+lB9nbVoxfnVxV97Ik"
    "5bH2sj0KpOk7FWgYo6fYCQYXhtR4mlPX7Ge+4T2eNzb71bQ3TV+hDh1LIQE3/+rE9D3xHtGh0N4+UPdJ6kIanTA1ppxiOF0NXqsU/jKhPplTj5igwPmc+BNL"
    "fAhvK7Q6gxHqmGTEXUJtO6sNbjIBqoGN3ypRDcTNdY0aCNtQ9hV4I7Q9vfij8SnBC/Y0Tw+c0m/CNHfG/kR8vOgViPXf95/f/Hz/+fSi9yIhwth1An/cv/n6"
    "7jMRD0aoZ1gWefPp4UFIWX3qDy0nKeiPIX0vmjgu3cTc4TyPJ28eT8TSrs3x+MZdzHwOB+A/2EJ/OiaHrDkcDTm4L/etp3B4CZ+JpP9BnWhE0HXI3BW3YdLp"
    "IU4vuPaSOXJ22DPER3FZnImDJ/YkdvsBgcf2XpPBM3M9MUJcIOKEhHGWKUY5WhfLoW6rOYp/UzzrS3aLIeEEJ7/jGY1nNJ7RrTqjkyu97EmdpNrNeX1sN0Pi"
    "xL6+LHFiX1/qT2xxfbsTO5xYd2LLuVMndlye0V6dEWbu5hujaJO/aGcuOHWcVlkdK4oWroxG6bJxOYbqUxVBxkhaKMne1VUJUYpRelnCF9sJM5paJ001e4E4"
    "hdZuPbP+yOXTqipMihRdtLXTUGpjg/6fgAXsjSu5r7E/V193im3PP2Fg34hGrjU7PzmMeMaEmYHNzsg9AUri8jnx6MIj8wkTtpzvkT/4EGw6h33zCXPkTczX"
    "hBKXzYSWHiewjMkyOg8BIk/akDbns6zxeeibozcYLU20NNu4jydAARVtzN1alzXyBnd7tyX0LjFKr3fBF9vpXdHUOr1LzV6gd0UHQxVRxmlaqEg31lkAR/cG"
    "G3OMbAe7crgQ6yLaNm25JrOFoeMutP6LIjUpRbiRvlQzuR4HRmRTb5MVFiPDFVbnFSbR12Z/uKhyHCaINjoPaybR5HF4d13iOLy71h+H4vp2x2E4se44lHMX"
    "HIdSLn2JXa+8YJOkuGjrtmjr5VF6G56vJ/lepeWQThnPkhkfXcq7xJ6Z40tQHsD2JtQxbeZ2SPj5Dz7U+4XKkWlBBZI01ChCwgyk4Df1e+StxQTiCBQDfhO7"
    "olgocFF9+zv6g2quAaE/CHfhNarTcqGXVZuWBC10ITQ2qhpt5BXkGCNpoSSb7d2Ln9HlT9E4FfoKNvUVUHfsZfn+wJ3xV/Yth/MRTRusyKLD7d2vXxPnWvS6"
    "n364/zW5kB4+ffxbNDy2PN48fPoxxW+XiZ/t6d/2/N0rSXW4Dexkb2phO3zZJjODWSV9YkWxk9VTpwjT9XmZM+j6POcMEl9seQaFU2vPIDl7UYQpMvaSgnzn"
    "BNOCEFNEdMAVOaeWD0I5kExLiTRPolsLtECeaxamsuMz8iw29lZU6EursxVHfZ9NZ75GcfkypbadqzLG6Q4HOz7fr8J40bu5XqqI8KFIKfzy4f7hQRMxwohC"
    "iyIKEMdjrst1BvKEugXRvyVV+8R5dV5GPRGjXuSJRH5Xo1RF6bF/B1bwSb5HX33fKePOZ8uh6xMUndAnTz0yC4a25U2YSU4BYMkDf8i/vdBkF5ajQVxm470L"
    "6IdHDa7WuMxaHUyN1TNys/6KlfCWpv7tQg2nYyGDsfjplZ3haco2cfbQHvElK3Nf8HKSOMqLvmdj88CyAEWianQiomnFUYHhCQxPVAtP1Ms8/VmG3ZNmmn5E"
    "p4yJOokNXl9kzrV8H9IGHZn5FyIAfvAIn4srLnU8KlX5V6p4nDJOJ8I6nVBT5hqy0YgZvvjW5cF4okaFs2gq0u37bhvD29Bervl5h/Yy2str7OUjQWTqpg4d"
    "RwtFuFnj4Wb10or+yT0rlECeWrQcUkovmsVHr1WMvgr9RByfQmMnoY1K+IhQhyxtV1XUT1zhrslcZkaKiFRYPMac10TW+1ZqjEeoy4g1drgYmtWM9n87rWoU"
    "W4IJ7wiqRw3biFE9QvVojXqEJ3TjT2j0g9disy0R3inif0uDOwdgfW001H/IA+i9yaYz7jPHyMkXzQ5bo6mGbSKsFEWpvFGoHy10Rsj2NKgNmiEokeKTywOf"
    "nZHBAKC4gTcYQHEwwPgtoAKYzQiVBC/FMPgmcECLnNOFPs90P7fRaqfiJ3M3qggup4c/4DPqp41at6ifon66HrAcX+1lNdQEUQt11EaF1RJB0mi7Lh0fjQha"
    "KMVmWxoVl2R7F2OzxTjk5qI/od6kijATRC0UaWP3V6VkZ0VZjCtcUbUoG3wXqELBfXi0DDuLYVQrqjbkghweR+UFOoTzep5vgXP+znkOPcE3K6SWpMTS/LWz"
    "pWrjHLsPTMv/zAzu5mDa4gM6xQ4xCkP77mpsKVeYQpGBL0pMCuAO5YySaVTDP5jh/wD+J8uX5dGYmEZ+JW3JH7xXxPKJyQxLTEzmE06mdEFcRk05SD2K3jW2"
    "/9s+Oo/OYDClhpj59OcP929efvlwEbrSwtZzRH4PJvFg8IIYHLzNEBN2F4SDa42oJf1ajFs5UFYPaok1QR0fXHzhw8FPynHRZWrEqZ+ptgV4x9RHCChDsbiQ"
    "K/BNdEnZ79QweODEv0OHHjr00KHXvEMoYXBa/wU9PTUaHrwGOfZmjKboBdiN8A9ZCKZAsiCtdHRXnHvMMSp50OI0LTTVG1tnRXfGVYjWa6hbZLwfOnFNcnMm"
    "dCLBv81EkSBGSWwnCYPOqGH51RshaMlRGttJw+V2tRMnQYU5banrR3MOK7nEzK2q6ypGimtquzWVU8Uht8ZQkqqFelyVVZW3LpKMtmZVNi01unWb1WWZnrGX"
    "OS1jL7ftGHuZ3zD2ck2/2MBjQr8dh3WVyi6TJFXrpFmtBXBuD19MXG/1Ia+FHheqa3rccRuOlcaWCEr5zMsKM0XWQok2dmWuwh6VVO8EGardm6rdIRsFT5gm"
    "yJ2vUaTpWnfS9UpV9+wVVPfsqeqeCe1tEyMTzcsdvOd5kKXicuxbQpbqfWI0NkTgMuppdbnc3WpF0bp9amdViOMcNibUGbPKbVxiZK1YL4fGm4VQlCqKbYyk"
    "FSxvST8xIZaKUmypBBtlltQLFPiFUfskHxIov+6UAQR60chScEDbcp4iQJvY0C3nFWSkGpMQVecB8m7Cxe/oyCGmNYY6LIrAcsmH+zfhN5AIEU0kJx2yEXeZ"
    "Hg14kLtiJfjGa/SIpEMk3bpK8MF0qKvcUrRcVzSHWrKts7BHLp9W9m3EiLC6x8asF4uhKuOXJMj2jdkuQYZZtufyfDm+TTzvdS9vLm8vri+XrF5eKeJwlptT"
    "BltwZZ9DjKwV5tOhfQ5Kk65irK4oWsHwBturcTnOXPZscV2Sc74k4zStc4w2VpJgrrMN807TtJh5WmtTpWqBCawtUb/lik57dNq3TIKNXYuzwB1v5AJMEGKr"
    "7jqfmVJUVXfcBFHrVN3G7rhKLBX33QRR62TZqL23XgHTfznK/DnJD5ouh3TKBE6D+OhSwVOXz8mMuWHUUnWhcDiBaVT4kiyYT04HA1nu5H/FqpX84L3oQD0R"
    "5orXlswtfwIhT+qYxGQ2g2vDhRwuH0nTLuywt4faKr9w90ncXH1jecS2PF+WRIE6LHwE14W8JIVHaOKhDD6dQosyG3p1qIos0KxDtuSwTDHTExMXwiIsGLvF"
    "2C3Gblur3NXmEPnkjn/iLvi2tQfI6us1hwd3x/3RamTpg+NU7HzdF2qDVDWoFKAygrOoOX/wiDehM0bgxfI6xOPhlqrAl2KUbYvJoMg8dVQRK9jGxTFgLIRE"
    "iSE2WjHTNP8EOfBzqDJdLueAVPpTnEsqGK8qbMFlcXh4ZDAQ/P+XY/lnxsQSL3pyqLzmsrK1t/CowKMCj4rmHRXJmulqw8i+BrmrNU7SmgbqWwXg63T2wuae"
    "e/LKL0ucu0E0rtSpC6OhAqXgrC8G92filWDiWIGDajAQL6N4X6E3C7QHhNMIxotzbxYMha0zEUaRGO6RU3i1xSnUIX//9P7jy/M7YUqJE0+YPKr6kWrZrD9v"
    "D/oE6qQF9vY9m4d1LGkMTDsTt3GU2QejwlY00X3laLF1PbPVae/PeXiNeJZ4JmfsEQeUBlAOXGhjAxOVLokpRS9rXQrLUi7gsAg31rjEIxuP7IYf2VWr+7S4"
    "rk+3VyZtT4zKTduT36WQIxPu+pVrKCWp2udQL8Po63w+X2fYHB1NVTKJI5o2vspNzSMGfbFyIZEYTRtaKrRElLZQOXX1K3LluCRonxDLtF3Kabq0bcul/IZL"
    "a9otzahfCQgXjd/NdnrcbJ2NT6ts+Pd82/DveX7497xYgiab6URY3GFpSdSmjIhddFha+rgreLcSNOjeSrN06faoss8kiHZyVNRpr2kS1CRRzM9lVAjJrFZ+"
    "OU7UOiunWwYC1s2BgHW3hYB18yFg3TUQsNDFWcVgjZG0To57KTsWOZeregbSdK3j9u59Awk//ia8XhK2jtlVUKp5ONN0MWSjEnI0Gr8v1ma9/wfa/Et12s1r"
    "tLt1n92CNrtrzD6bO2PLD3QH+VtmWMJ2yLHe43TpsIAiPAsnaJ41XyDLt+/evBcGw2n3vKN8JUKWls/iLL/MbEk29TficYzsO2TxXQUO57UXLnYJ57YX3udW"
    "r2K1B9qWmupNfKa2ZfahNolmzeR2Y0tS7b8fW21WTLYhm2KFz6uzT9FsybwG7TZZ3nkGdfp/cMvpMwd+jw7ewLnNqJOzrejoUwwdign29RJGStBhGfnjp08P"
    "ch+JwuA/vk8Xv/jXhx/fibWf2tWzjiLoAavtFZDreYtRHM7v1t3XHr5jv1swMzdEfyQpsZRBrbEdCjpWuQ5VggzLm1eBXGWwm2lhZCUB+QvW2PkHW0hpvJft"
    "q7U9UHXYy2YJ4q/oVYuurh7RpfMlkDD5BgoOqHw3+OazWBSf378RvM5HxaZCNmIqzfsfUv70j88MrCrtSdFehicrnliez11N7vZGTHojc02au/MX8yrs12np"
    "CrFXY9ebsPNnmzh1EDx6+IIVodJX72AZbHrfWA1fC1H/WS0WQGZTicCGosjUh8zcOfWIQW2h3ku09nzCXAbXBQE3w5rH5PTT57+97N29eA0Ac5WWFWG+//7l"
    "00eVsCsml1zphFQdQke+LsH46E9TBkAea5Yi/kXUeL1VmA5B1DhaFmssC4TbtsOrik1l1i7NfRR4xW5J+4ZXqCbU1JD1nTfsIZ6kRkdINS2iqW3EGwtzOUoj"
    "w7rt5LVw9UUJzwd09NVNDmU9fbH3r7Kfb8/ly9Tuf6IvXGYsGwcUliyLDVvrWXgMbs3e9WNwdTG6Cc14T7wvHrGcM/IVejApOBqRcDQw0p+Za4nfs7TmVTo4"
    "eASY+Ro+qaxvaLkEWeLyWTxyGhVogVxwl8nKL+aLrG/hyM+jEuMnfMr64UuiPBPLzPf5hHuMUHNqORbwVtzGIzbnT8o9AQ4RT/xHDAvrrDmcuNxmr1a+EPCR"
    "TKkphAFFz1yVPh9W1IGhj87YpQ5UWuMuYWIlmWKg52NFG3R0oKNj3d6Pjo42mMYtqWoLwD6N+bEeDXho6+OQYMDGSrP+RStqWJk4L+Erydq4wlVNS0lT7slh"
    "0v6ufaC25rzhBWkUK5q25UQ2dpuaUc+bc2GK5vSUyd2vMoTtq4jQu7oq4/W9usr3+sJ3OQxXAYqNuk7op8D+E3XW0qeBF6E4+pEANYdXEUQ7b4oDorSXVxoL"
    "087JsHznGO5iJpiVs+S2Sq+s2bJKBYbvSuWA3+Ulgd+VPr00ghB62DfNKrAFZ94DcwqkEZHuSSLH0yUuL0rI4/JCLw5xfTtdIpxYp0vIuYt0iUgsfYd905xq"
    "pcW6pEfZ1ku2PtX1lvwqrhZJNKJq395ZxrTNKYSybR2U/DIoa6qg+Nyf9T1muEyzRNccgynaFgq0V2QbLzncu8kRqvhio8NQMlY82chypxvZBNoJ0CKos0Ug"
    "RQaxur7ns1k1R1aWFrE/m/qyGLSP6k+1daEK7bEkIVphFaww+erafGw5G+x1GWLc5+q8z2Fi9MkuE6NVa4bqGbNxMjwsdpUxK7malcQGQLp/LqdqlhxKJ8zG"
    "X8AtEmYtkzn+TtIbQ4TcezVhq7IcMR90E055zINzZ2s+fVHztIlNBwGyLldiEaA1vlxLAFv7Vnx8CYTrzfXN8DG4Gl1dPQbXV8M7+Pt89IpQ8gt7I8GXM+ZY"
    "slOtbFI4m3UAeklDjKlCiiqY5pQuJB6VWA50tf3y4QuBSrJnBFo4Rc/VUdOop9VBXI//QIgjbbgG0yGII0U7bV0pHpc/iz3A1XmFiyCIcTrEk9YH2uMFwz+Y"
    "UalufYykbQitbq9UtdteXrnb3tb1bnsFBW97ayreqiO+iihXFO2L0jS2A4E8oKrJMUbSumh4Y+WIICIEEdX6tGs4zqR2GCIULUKIEEK0qpaxac2SrauV1M5W"
    "rEMUKpbDv3UYKlY2oGGiKBuISr6FiUjUm/svb+7fvjteRYdlhEXrAY/HX8q4vo34+DLFHRgdPgaXbGS+ItSJXMDgLKay1gDhTljDsUNG0sUsPXxkMJAlDmTH"
    "u8GACG560oesQn6ytIH8HJYt8Ccuy1RF4I690BZ4qMMzVSwhqZJysYpkvTfUDjrF0SneWeMUx6T8NrnE13XoyV/W5bv0YFOJoy/a4j5C64S8vpcQYkqPLWFb"
    "7HWVuzIniNrmFmqsL32lpleRZZKqbcJs7AGLnqEjJ7OASVyZ+zEiZP3mNXGwuC36Q2skil36Q9NbzE5Y+zmcqKV8je2qOekO6d1jJ1zFgszl8kgOD/avpz14"
    "aKz/AyRu/i0QM51ogxyx7zvlwhwqFXS8JFkb6fiJWnYgNNsIMj+jlktOo9ACd0ngPAnL0yHwcB0i7FIx2HvxWkYKnthCdZ8SfzCTmNaYeX6HeByqNfvMtqGK"
    "sz8RnCenxoQZT6SnqVx9nEdAIH/DlZ4OxizQOdZZ4xwTu0IVV0o4fDexiho5URrrERuFZ0NWiLm7bZzkcHbk+X73052lzMuCEcCijXbHLDWGf2q9/8FhIWQl"
    "FCkd1HCNsFO0GAaqm6Qzfp9jYbXCgg1aI2ZVzKHIgFlVjyiFzuoy+hjcdC+uAQ81pK+k4eDyOWCaVo1tDOb64i9DvJCAkgJ7YT4BoJQFzgNbGbRn5KO0Kzz2"
    "TbbeHVquPyELRl2gEZIUf5y+vda33DnWc6D1gtYLWi9t3NOb1TijlhZMudYZYp+tYhqGw9uXddEtk62Wk6u2bR5wfhZwsVkoz8Y+nI1ZEX6ZihM19zRLUrao"
    "+NdF7+Z6eUrBh6Jz6cuH+4eHrHEIeopiRoWFkSA6IMrzvLs3LSCxPsrkyudkym+bJ5+fJb8mR17KxNGA/tak5cboWniG9K7KNH4Xo/TShC82yswNubpZbm6K"
    "uG3wrsamcMbksmF+rm4GFG/NxFs1RzdN1z59sYlZupEnZgOTOkWKTtC6GcwVnKAZWNyu6qY2VuqHRrxInJvWTRwh4MqgXCLYXSlX8Z3ZE//2bnpQJhJuaxKP"
    "yb7hM+ZOLYV8WlaMDEyLOUYsaRbaAw8GZErdJy83PbYjhnsTazZjYdtz2X99zkh4Ues7rs2DoTMZncnoTG7j2YhQmPZAYY4bDGioBMuFAuKPVYHDKbLWtSvf"
    "S9NfUFt0fsmiIgIRTQt9ks1Nb1wqoVWlmaRsn4OksSIdBpbtW5otsLD1V4wK+35V6b68MvKyHH/gzvgr+5bfwChOesCD57ffj6Fqv/v1a4Lp0dt++uH+1+Qy"
    "evj08W/R8JhM3jx8+jEd/lcGcFXWx8jasHMdmuvYAO1kWzT3Rv5ObHx0PJ9nlBWpdXvGUibLeD692PASzs/LUZc+BrdDU1UM5DMqBEF8/sScDvF87jKTTKg3"
    "YWaHQNUsZyyrCfpkKtQH6XeM6iaS07d3WgjsPm5RpsZgMlWbia+kp0qM++2EfZtZQveRn9F1ia5LdF0223Upd5M+7CJVPJhJqu/aDVYrRyZ6gNrhLjBsi+kq"
    "yxRLckWFsqyPLC3TZkK5FD/OrJJrmyZrU92m3abceoxt3N89RovptrVWVGKGR0VBJylRzPUWc2RtVhVyjA6BhDWXcF/YkNqG9vm6TZKqDf7htqg3M40Yc+P6"
    "anTrwvm7x00EHnP7dKy1AvLZm6RqHZv3gprAYsJHrmgbOakrSyBF2KKMUyxse3xR5IW0OlsWto23y9qavRVChjV708uyN7XI69VI7a1l+O99Nj3RBiCX33aK"
    "I5CmGNe3ooFrY4+fILA34ZbKWDCEyjwYEIc9M1dcps6Yea+TqQliZo8Y4unI3PInMqFh5nIzMHwYCI8d9S97YmzmEdXkR+ZNiA8z6vrZ6OQxHuLReXQGA/Gn"
    "0G9UygXMAveO+qvBXQgd8mf4M6oH5MFNgceCf9RdwO1cNoLHlXMvh6hSpkzwfD5hLiOn4vl984yJZ5Sh+1e97mCQG0X97QQWZ/iWwjOp+GgisBob4XFXbori"
    "E8ZR631SdjCOil6NzhqvhlzxWUstP1YTjsdITX1cGVgTao8OjbHLg0quIknQ34rHNVN5N18meS96CvYsNaMqu5Ci6G+1GbWGybXai4SGWkWQ4fD2CbB7fl6m"
    "iNr5eU4ZNfHFloXUwqm1pdTk7EUnCte1dS04UfjBO7oexnNbTYy5ckjlGYQ2VElERTQcK5enPbDQSTjQgFPW9x8ODp0lc8gGxN0yNc26OSXNuqUrmuW98Nf5"
    "+871ekW2cq/LBFHbimU1FtG5rpd0TmZP6T7SzdMPCgQJngAt//KaNBdxb32D5rbzLjePrzBpNT+ND5NWi5JWMX9vpzpNMDM39MwmKREvWGu/ayykUj5OEiNC"
    "3MauUAOShRkxbBDThrDp13CyhgmibFA79gJu0Vt0YkESqAZIUC3tOApT/3t1nLSE7XvOPk4zrhAEEONuKSxAP3a6r8cE/AK1B6mjAuBzCpF222YmARMA4vPL"
    "YONgQLjziohHYI4p/rQXsqMnJS4zuGtCIB0SI1RzHEFlesK8gWC6aZkQKnfI6Zf/++Xlr7qmPcd6CG00XvJQLbGIk+mAPMbda33WdDDujvrfOv2vIVZTg3Lq"
    "MAqOUfB6BmjLRcGbE8w4XBC1qYEMofNyt795hkaWGpMENk3TiCnUFTTjFVGbDtvjeloiqPhOPC0RQL1hgijraYm9gJU9Lfv3HnxVEslxG0ROsLX+gsj1Vi53"
    "YAWFB+i+xwPXYCs4Pbw1JgUj3JWfXfZnYLlsyhxffAYD33vyyEh8a+WkBex4fmyh0PCdrIN2PNrxnTV2PLZQaDZOBb0Ge/QaYFm3dpizSheqskxWFO2DBPdK"
    "QYJ7BZDgXgYSjIDrqFRGKcB1rwBw3UPA9fGLi8u0aY0Rs1GAv4Eb/5Ei+2/E/YRB+pYbARimJ1oTPT2oU2ypG2p434yPL2WwhxErCItT4rNv/plMYRcGojcY"
    "vCLzCSdUHEXMJD6XhcJtk7lLKguC50/iSzoWDARS7lpjy1mZ5KY1Zp6vpg/Rm+o2WvP+qE+jDfWHxkBemP+3EzYaMZk3oCDRmHCPDgN0GKDDoB3WUGNTXBG6"
    "sWvohm/5diXzZ0nQwnWxezeMF0ynVIe3LbDfVyQtZPFejMwhNzUsLm4dFtG0gsdFp/Q+GoeFEbiqeV5xsgMmeh2H8TvM8xJGoGdFScxV8uridMjw8gyHenOm"
    "S+eSCdV4niY9INsj66/5bLf7yv6ucm5qidFJW+b8VK6Yypt5RISvePlXPOVXyrB8TcuCDDXmmtba5aA8lVW8DiuK9iG3GwtVmAVD24Kumf2hLneywN2bpkQw"
    "8VaI1mMhL8PAzWeZbHhSFNsJh3TKRXbc1ehyQExmWMtQikNCoHonnhf5SoZEbPE2eT6ZMZc8sQWRw7yzdEql5ZH5BFrDDgbWTHymYg6IzIjXzAP4u7g0c1Vp"
    "5Bzg5nGfp3pr2tCpCzWUoTeteB5PLMfVdxjoqfeO0MFAD2pd67Qu7M9y5MSfxLZaQVmKk6GmtCn3Mc6Jcc6W7Fs7i3NSw9cytBgRvaJq4epoLCZa2z8wV4bY"
    "P7BevpSVNVdFikkqlOYxpVkbr8xPls0+Df9gRg7cNvZ9p9gfMxIj+3w1tJQzBojOwk5UynkBOaim5c1supC+j9dE9YWyfGJbzIMh0CFKyGDM+kLvGgw6xKWO"
    "yafS1aGaYfn0iTmqAhaVDaf0rpeD3V310Fq1xFaQXaY6ZQ0Xvph5zM/Iv2Y2h7JbBnVduD8TRqxv2TBqQah4DOr71Jgws0PEXNz1PULtOV14xOSlnTmxxtzS"
    "f+MFUmbLdOboc+Tf4XOHpes5YP+sBlgz6OVBL88aLw/mj8ZU+VKJcdcFiXHX2dQt67904JeCzTCiaE321oEdN1NL+0bnKsXR+Napw81u4aPSkaoIckXROlE2"
    "yrJJxvxdQVZpPcZIWnjINFaSUKhPI8f11f0Ovbn+GVBhj/mWg92K1kl0acRWWZ8pstaVgmlsvENnppdXO3XUbQqCHFgLDdkZmBZzdKVHivfNLHULj8Lmbpwp"
    "f1npnTNFh9jU+mg3K5dnpV0zSYdoi023S5eNAo/a1YJZSxK09+qyjmKhhYwo12RlJCh34Feu2bpqutO4NvHKr9R7KoKQx77vFMcrfTGyMnh8ZjGDAVJ7zt0n"
    "CB1Sd+wByhpihKbXkeE+T8YCRzYde+RUhQQVLI/aBGIyL14LQpM7rC/V7SVoGwJ8xGUzGWIhbuCQKV2QMSfc0ccvj/Y0EM/8OhG3Bk31BwhYzqhh+QsgfWIz"
    "XzYWknWFIcAJTwffwE0I5BiqksQGn8mHhw/ymwmHOsUu3K4COD0vPiljm5EHYih+hYx4YtSy5loBRi3xAFpXhEhbmPW7LMraWFURi+bsuygr6AJZBhdXdIlo"
    "WsHjQ1d0Qadfe51+6F0/umKYFsaGCVIaYnTcbSeJyPrbUBYpcpTGdtKoiulLUn3XztRyBQkVw1yu1V/XnO8RFQZ/amOJKMEIpm56rsdIce/a+kyfWh5kYVY2"
    "XbQTtEKFPrQd0yCsFwuYeZhjpLGWy8qznxVp7saWJGoNFn13JZ+5T+3KXE1Rteiw2Bljp8zz6LiS/hojaZ3yelEKxH9RUKryIluqUiZqVlV1YkQtem8PrORI"
    "Jm4OktCQI1KizoEqA1pB2/0w8b5yrW8d+QELxS6vNLZSbBT1r7jOYmRYG7bWCyyEi2wg4yQlbqN1lvLIclT9102OzAQpyrlucq4NsPAj9y2DnWhBheF3nWJA"
    "obMatRZL+Atg4wD0FgYFZRs+bpuvJRrO5XNi+R6zR1F7Pst5KW5NQlsniwbcwXzVC8HGg9UR4i5/hMuoiRC8JhgsCMHDrRrLw9ZxZcYEsCHMCAFG9XTT+2w6"
    "gwLvVfOx03QtlGljI8t6nHLx+mwxVrm5axOxyvvE0+hbT+Zzt1VtJ5PMvSoV77kqiPdcZeM9tuU8VeFvNL59GKXe1VUJ9opR+Z3f4Lt08jLdxCCKkaFXqm6m"
    "TgWvVAxpwWzrmbkW07UBDGl/+sdnJtQ1fUX0lL/prZpv0cBd7a/obY+uhq/oX4fw4S35VuDLi/N2vU+vb8aHl0oUVoSEQ7ot+OWMCXXAzUAGgxldQJnfKNE2"
    "TJJ9Zo7JXTJmvteRSbI8UF+IV1W8zR5k6Y6htFVflheGCsKWTyZccIZQ4gXD5SPoc4WP/UAa9+JvEXuVNyB8IuUgTLgdl+CyxBD0IdbYU4E+RDxY16EjwsWc"
    "eQuKLeQYWQstgMYayU1BDaMk10kyVAeysiwG4MfIDojD/O+/jrHV7gN2H9OlNCpMEU4sRYkQsQoQMeqDB93XmGxfptS28wNZMbrW4OMvejfXS10QPhRpf18+"
    "3D88ZBmqzAbBKbNSelyKrH2+p9synr3bnGrst9sWY7/Nr8V+u6YUO3Nd7lbxHy4J2ifEXin/bK/AP9vL+mdlsk11ayhGhg7EOts5CSdHec9EggyREpX8Dxn/"
    "bVoaWVH8xF1mjZ1/sIUUx3vx5FSPk9DAAhsmiDz3rLjs0vnSq5Z8BQUHTGYzpUi9uf/y5v7tu5O/jgvX/BLzMp4UuHsT4zqlXL5emmSt2/dnPifiiRfkF/YG"
    "nKghuNKDGofgcY2gGoQ6S5im51u2TYSiyefeK+WXFUJhAOBUzeGmlmO9nLlc6PhT8r/kiFwQ6DEeQOvWTaK8EhCVtHMXHbm13kg76MhFBWedgoNg0CODQRE8"
    "2D7woMum4ifBD80INHdBJWha45XaWXGBYGZueGAlKTEptHbHUW3SyN47Q/7tKzf5idYcWX29xgqxYKBQq8ORpTAn/kSImPicmJzQIcA1QFsPm5R0yHxiGRMy"
    "ZDZ3xpAdRgaDsHTVYKDHjGwzYVQiHgAhzAVkySl82SFQAu0F4W7MCgEoiRqnemoTD3payyLxgoFgiSjDBJbjqrT8kPsTAnhpTxa8hyFy9UBD7jH03B4M+Iw5"
    "fc/mYVV7mNFkZjBjRNwHnt9m8qLPX4qfKEYAATl923txFhXFX/6iaAK4ANl0ginidwmhMBPahpfOoVv9UBmbiCKgUQJdztdmwJYdu+VzDfXkBd28l8MRPVN3"
    "1Q6NLjzl1pU+OGYbsrqpLy3R+Y/Yh6x2Ej2KIY2dJZq/iDBba9+dJbxgOqVupZytGEnrivTtBRSwUT1irES8gzMgNMA2EkCWFuWwpRzAXVDVr60hbR8WqbEH"
    "dCidTaNGWnJcZlsus81WWHvjRndl0Pt3Oej9u23R+3f56P27luRhnICr9TAKWmMzMZSvuuraTFK1cG12r0sZNdc5YGr4YluR5sOp1exF/UaimEQVmSaIdqLL"
    "rHe3ozxLyTOMzGSEuQa9HSB4uwludgTnfwfyHWrO1yITJEaEhsemhkc8ur4B+9HHsqvciGNBZX6y+fwtgwrd+fD91JhOMWhmJEaDaOLD1yJnHoNr87L7GNzQ"
    "8+FjcDW8o4/BJbu8e6VKoVAyc7nBPE9CRqaMOh4Rm0kWMLPFPOthI4jYqPWa6hBEbKCqsUbVCNd/VXM+RbYbe75G1l9j/dhVG+0evsVuLWVYriioOLKtZ9Z3"
    "gumQabLPC3JKUnQIg6+d0vfumcmU0xx9T31dRtVjy5EVtbxLdiv/HV2/kjDk2Yw55kvu2AtBL6HNlj+RaF94Qk9sI/BhQebMlYBhTY29fdxAm1xphZnJEaSX"
    "/YlJlagtorbYMm0xtcwrrNkkIaJBN/ZQwdZaXvMIR7eJ3zvLvMNOCMm2vr0S6vJFT2/yiOvbmTzhxDqTR85dZPIIaVW1X+M0iMKqjfUqtFC+OQhLR41u+E0P"
    "GsXNqv6EJFXrYNW79ykgpvpYL7hkYtX3O0HUute727stlZlxW5CZcZt+ww0+nYYukbJcjpG0jsd7aacDpnuWwcW1kSMaLIxcsjByrfyVy1qAuS7LeLXAtV5L"
    "Kz64eniaPQaXo9vhq3gtBnHK0Gdm27Jcw8TlwXgiv35mrgcNOMg76F4CxQrAMQN+GPA3Wp7sDDyyXM8np28vXpQIau/z7lAyYjAQKqXrsVW9hRG3TahgByUX"
    "pMNXekv//uXTR3Iqg+rwCGLiF8rTqm4C3ZU86EcCzBZ/wwQwmbirUJoW+d7VgvoJ2b4kqdAcVldohl6C3lf0vjYoVn9si6Ed/o7wMKoeUc4SootX5yzHeiSt"
    "WzNYj6QOfpNDe6yQ9XBFmHG2ZUBjnY195DkzoBtx44BsU3Jb3cCJyrBiNDH3eLGp5/erBdnjJIjsS68P5Tqp6pxcUaF7coO+bUz8zE08BnE6zBGsmzOgVg7o"
    "r9R7Osl1PstvOyUcz340sITT+Wp0ewUOX9qVMFZw/vZoN3T7MupHPUUA3fFSHHcdMhE/iAwXhMoKv0SmPMlaudxVl2fCkObOaxJ32kZ+WeXY1fmfj/MgyhUd"
    "mv4rX7TyASTGqlrEkJ/PTAL1jT0OfmcF65Ve7ugplcs7cKBaMNC6Z+RefSmnGHMmiyh7fMqG3FwQJkQjbvzoUIeDg5qA/KAucbyqsc182W4bphkyVb+YOwaD"
    "cbBzuGKHiRp7M9XRRXoCyYR68lbZGs+Wf6ZKNy8V2B88wueOvD85fQzuzs/PhRiuTRkMYOLf66uLuxdySsklIQpx+yW5uD91TFXPWVmGYkKQSGmQcygIjQs+"
    "W3Er4VD4PVZSOT5GeepLF0yGgRE3E3MmNXsMADTDosAAAJ75CL+u59psske5hsg49CfX1+4/8Ho6Cni7dltZO1aSMCMqeM3C0YdbON39LpzdBS2ZTtErSPHR"
    "anfN3YF2x8imeOYPV3WysW75GhTArt2pgRWw6yGHdpzeWAG7Tsssci6W1wNiFG3a3namDWCJ2+2yfbIlbsUXW5a4DafWlriVs2OJ2+/U1bkMbFSUb5wOJVxn"
    "CWMR4/bJt1YAhX+HClEuRuHfK41pLUwhpl1VTY+76V3eiis3PeMVsabTQE4s4+FkFgxty5sw8zWkiUVRGvLE2ExFrcPbQvBefOdCW18o0gWBdG9izWbMHAxe"
    "wbcG9CRe1u+auXzs0um61LkjP5k2yJ7KVgkTHLCYWMMsGYxm4wGB6WzfmQupchobpq8Vuix8l1UGTkc0rVgXh4ZNh5qLRoXg3GbUyQkZrahSXB8Ksn2xfXnl"
    "sHz/8dOnhwTff3yfZuy/Pvz47vNpVwpBDLL8mGZQGwvhn9z1qf2T0CgCl+lthOSQNVbCTA7uj2Kj19oJnxxGQgIyn3CPEZf9GVgug+I3xLRGI6FkdwAiLHVy"
    "dYGZHTJy+VRBV9WrJ8HGp3//9P7jy15PUzFjnzfCPhGorKOy3nZlvaKSjn0haqaah/u9lxViMRwmTtcKlbIlXViNCXWEZtMfLiqXMNSQftdo5JJ1Omfmhidh"
    "kvJYJyFGLUqdcw3BXdQZy1obE+8DA+8SWC73Kusvv6Wffmin2OSbLon6NEVVJpm1e30FqYpd+hjcXF1cPAa3w9HNGfllYtmMQGsWIahOKrMSUFYq/mIw17dG"
    "cE/2g0fku6LyT2W2Zex5ILM0zC4NLbdfex3yVmcm1uGhVJJriNVcJblKAagZhBXq89cyYZUSYYW9FH9NyZy7QrEPrVs12oJmhj55ciBPFMouxqeS6a02508e"
    "oSMfElkhuVQYLR3IC4VnmNnUkAZyP/zd4mk8uvAI5P9e9cS/xhVb5QLf0cgwPn8BUTAjcF0gzvkp8v4mMyzxYkDPxQ55YjMfcoFlfUmbzwUHxUlt2swVTHnv"
    "mIEQ1KJDxGP58IuFuW4YwUyxE1JZXTaWfwob3+AwKx+RP7jlnP2HMOilDURdS1xWT3l+U9Z8/y1evGcJj/aC4dTyw3NNJa0WfJW5Ileg/AveGbEd931q2erK"
    "bAIxfvUZfQfoO0DfQbN1qppVrSrxMhzUwXAUfPGfLpwRlQWRINsTurv9zPd44BrVM5OWVC10xDQ2MQlUsf4mraQShAd0wIAydxgnTGNlihUuj7Y1pqymaiLQ"
    "EOMZtaEgMtavRhRFoAgtPcIj1sAj1rfy/kjzrCZs5V3ozs85C9aWB2HfqgQ+w+Hty2vtlgmU5cTJtg2T5UfJimU3tFx/0l8wqsEkfplS2849SZKULUpjvejd"
    "XC/PDfhQdFJ8+XD/8KCpQu0yWr0xYJyodfHGKqpunrKaUoTALVq1ylSC6IBMPu8ehs1l8lVzslW3zVXNz1Rdk6ca+rd15qHhLmZCEgWyVHQtPNF7V2WQF2KU"
    "XprwRUl5aqUhrAPNsf6jLXjzHthTKJKIeE+H/PHQTZcXJWRyeaEXibi+3QoLJ9YtMTn3+jUGguk77Jsm4FBBtMsZUL51k6+MCWZk+1VcLZZqRNc+tbyMYZQD"
    "R9wWjZhvU60xqWR8t/J5uKRq4WnYvSujP4pROQbWXWlnqUYSm52FCVLcKeuyUy7FsuE5mKVH2dZLtlXPwCQVnoB1OAELalGtW6CtrkjV2KW5lMqG226WHkVb"
    "E9FaIfKyih8uTvNd+zprFdaPkLNVJBmnQUnWRZIr5HMVWSapUJp1kSabzmy+YG7lmFKGsHUy7fbOS5XoPM+NLMnvkvyGVIm+jMcBmLPKCspStpDjpRieVxJ1"
    "64qoBQVRi1eRlI3KAaks0hVZ6+TZ2F1RrDJbvyGuy9he0bXQVdp4efbZs2UyR4f/zj/ptMStW6t7Oe0a0wUkhpPEZVTUrmuVSpiRanFeWZoWc/FrnTc2tP6r"
    "b2oXL4g5D7i3oikSb7tEC+JKl8eXqcWbrJIkJRbZrvMSiWSl0/nzF0mSastl0hzpFqySDcroaEhbp5DtvoyOUGQ9rYFapPp6LbVNr87L6LtiVC6D5XcpdDbs"
    "F66wE9i8ciXTDC0m7FRI2BH7ulQwvcqJa2nKFiUcHDhtTdXkqSyABBlyf1PuY/Wsk9ZUz7oXZ8FneRR8Yb6vframclZ2WKd81azVcSOpSlTNuu0y+hhc9egt"
    "1Fyi3cfg+vbiFspUDdljcDO6ZlD2iEb1ohyTUNsmQ2bzOZSAklWXJvSZEUeWpRpBtSXLJVAhStVF6nZfnJEHy/O9sJLSdEpfemxG5UuoKivpKmfV58GwIHPj"
    "d1QsqoSW/xrLvx41Ko4LMDuKjsMcYEZVyypGhTZVBZtqWSVHU7k632eQpGplcZ3du2aEPiK2IIf7/REPdPWMil0HWWp80as4DwJbV529wC8WEbTOLda7uiqV"
    "G3yV+3LL7/T1uzfw9GpIW8dzLJhejxhF4/RQdPmctMblo6qgv59CL6uTgjrp4YhOaUePtSIo1RTLmwlj1fQmjPlE9pj1yJwuiGA6l+WxbWvoUndxRga+5Ytj"
    "cCBdIjBsAnQdMpiKJ4OS3VB0W/5+8hj0unc9ot5DfYus/d9WVjePKoInC4LzEXH53FOeIGC89ASdkTdQ71b5fMIhr8nAtMbM8wfEZ7YtvhP3spminFOPDF0e"
    "jCc+GTKhCLNNynyLf39P1PSO7clYk7vuxiq6j/DYboT76LsMkvG5YNLGpdB11CiMLYVR1SJMUqExuNYYBP2kMpcTRC1MZehel4K7XxfA3a8z8B+lGWrYnIt1"
    "X1Hsi8fYr7F62dmmZC0EM5tTk5mH2Zka269RGYxZga5p5r6kOqBEf/v9GAr0Ptq5h9Z4Va7HyA7I9v/+qy1sl7encPOKjE8QIus3YL1y0/TZN8vztW9+YQxP"
    "Q40xvAoxPO7YC8FO12WGrgZQEevTpMj3KrFTPu9Le7hCFCJBczgD+nxfatIO4hCJ5hOsOksTNMjSNEvD3bUqV9NkyNhMOzVIjK/K1iQRMjUDcwMlwKvM1jQZ"
    "MjbDWNflbnW+JqmQrZmmJKapA2XmtxSNxiMr9QdVFWbGKJCdmePpyZrNKrEzRoHsTLPTp95T5ahZjAg7Am6cWul5dFwpghMjaV2Q7KJU8vZFQfL2RTZ525gw"
    "42kzfEaCEqt21Bl8MbIcy5tsJOYUKcq5znJGCPR3IWaEQG+t4NUSAv1mEjhPJ2tx0GpYpyIYum8sydZCou99MhXvLOmdn0sA8CviMWozkwSOb9lETcjMDqCJ"
    "HTKWsOGBeMdMy/C9AfHowiMz5hLbchiZA0p4yAwulDNAFFt+hwxmLhcPOhWD55MFcbhPTh1OnqkdMO9FFix97AcCGDUAtgXfHI8qPKi6qZhBXB9S35jIJHt5"
    "K4+TCXMFYz2uQNKUuGwm8azEDeAB4c4OmVv+RCKyoQkDOX0rVszb3os8/PRvJ6EklV3hsT8VNBoT7Ztj3SBSGk/3Nad7YpFXWLFxMgTobux1gG21vGIVjm4T"
    "v3fmOGtQlLxBXG0MUHNOrQjUgzjNXJzmkJuaTk/L1qT52LWIsH0N9nrdi4uLy+5dGSxbGrG2UVfSyFDIyqEYPhinQ7zsBujByOiqyvg4HTJ+c8ZXPp4zdBgu"
    "zOACHEcwx6heCjdOh2jMNWjM2vjvHhh9Zp+Z4LeXU8IgMaJT2mtnA1k5d91jcHd+fv4YXI669DG4ubq4gDKQoxsyXEjvkpr1tSwcIO7u8mdqE+aYXuxbuGdY"
    "+PHXG40Hbk/3qFgmYKnHJjprJCsHJL9Cj1jNLW/0iKFHbI1HTOwntmVQx984iT1vhn2pL98DOOdIdc+R+6+wmsYRWW8ErsvEBrKRCDTECA/cUBBVqzu0uLAD"
    "ts3Zr0OyFPKyV4C87GWRl43x42ObyFId4gWb+p7NdXm4RdWV4mQ7OQq+wwrp2KLzuzEFsUUntujEJYItOg+wSrBF54FsDeCaHs9ezOkcRHvzWbyXNp2YNHDS"
    "sqSBfzPXGlkGDVmRmzWQGNcpHYB8TpOV6ZZ3fmk8Blcmu4LoIL2Ef43uK0LJbAI4eYmOl4h4y5e96Jyx+MzF9+rGYR+6qPB5GCzsAS7+VhuU3O8NI9g/WGnE"
    "VSFcmUcQRhFWAH+HAx6LGNQhT4zN5JxwCi5vE/gQKaXek3h0MrJczz8jg4F8yMGyMLuw/WEw/GlQ22buowORVGbCI0+4bb5exVbnruUzT7by47EYK0ZVMaqK"
    "UVWMqmJUtTmLFaOq9eA+RlUxqvq9rwGMqmJUFaOqGFXFqCpGVTGq+p2YghhVxagqLhGMqmJUFaOqGFXFqOrRkmeFuWvrt4diCy5O10JPRGPtNxnf1AkzLG+R"
    "k2UeUbWvtkX3rowoxaicSiV3pYWpEUTfMr9pDGlbcOY9MKdAGhHpniRyvIaNlxcl5HF5oReHuL7d0gon1i0tOfe6pQVi6UPxwC3EuqRH2dZLtj617Kxcv4qr"
    "RRKNqNq3d5ZRkXM6q27bWDW/r+qatqpKJlMoD6rrxllYESRDi1VBKvRoe7aoxvTJ1SDD4a2zehpVGK02AMuvUOd3xNx7hXDJR1jqBnZKQyz9kFqSlIFXjq4N"
    "TQmWkcunZDAIw9+DASACBwOf95dXXpP5xLIZoAUtT8EZV5BBuBTNfdUdibkvWc+U1Ywn1CMOJx4T75gpKx0rgGQ3B41Zt+dDICQCIREIia59BEI2YrEiELIe"
    "3EcgJAIhv/c1gEBIBEIexkRHICQCIREIWd+TAIGQ340piEBIBELiEkEgJAIhEQiJQEgEQh4NCLkKjlVT+JN06AHdWOcXlnDg9YdsxN2NzOgEcQt9Qo2ypGuD"
    "K1AFmU4KijXBzyqJHpiuCEpgB1RU/ury6hYKD9nWM5OOgVXxoZmYFnoSy0B8qmkLDPdeyQB77CpUQgqpwrD73aqBcQoacMjbQ9mmwUDVr5JWhbjLlD4xj1AS"
    "LxMVf6pl5acXr0mM9tmig7B/9ITPz8h9rG6UWuak1yOn//z06eEFgY6HHrGcONbhB088TXA1uuqJf40rBn/fXol/h3dU/C7PJ2KTEM8lha26UXuEz6Of1Dt/"
    "AfzyGHOE7rzilk0FpUkXcdYFHhSKgs+q9JXQFcU/Y0dctZwOYdOZv5B3m0/4o+Mw8SOJy8biGZirKN0IP9G7ffE6BGM8sZkqXUW8YAjvFPx6wF6Y0MQaGmWL"
    "LcJjimlwoA8Gm0IvAolyE58l4kIuEPnXH9xylO0gPxrM9YV5opCO8koM+YiIjLofsojIQB/DGh9DGMZ3uMZmy9W6EkS70biO6+xurr6VQEDLw6myIZMgQzsG"
    "kRyNY73eu/eR5p1hCCAodOrlbD/XaxIwPKZJeSsw3dk+09yOmXhYJg0gJwtg2ySA/ByANb3RLdef9BeMulkRfplS287dwZKUe8JAHWMPu+jdXC93LfhQtE99"
    "+XD/8KCBmMXtpwprI03XOsd4YxPMdA5KzLDGDOtaWC4Nz8LFDOv2yhYzrJt/AK4cx9VDdAfWYnrnh9FjGusrWoaFqvkrEmSIct0w4s0D16ge6l5StdBt0dh1"
    "tAqYZcSZD9FLEH3XQFabjfyKzIuRfM/gRsvrQ6RyxN2pZgsvKnaSosRSJxVKnYhfF4i7Lqo4c+I0rXPkNHbjntnU1y+efEnGaVCSdZEkN4xgtqwHU1aWSSqU"
    "Zl2kyaYzmy8AXVARsp8hbJ1Mu70yaHIxKje6J79L8nvO3ac+dRkVrDR1DM9dQVnKFnK8FMNz/NvbrqJu/irqrllFMUSmXrfOB3ilSDFFrM7wrTh6tsraTdO1"
    "b+U2qRhfEkUh8cdVLOIYyfdsEQczc0NMa5ISE8frvuVh+luruqv/bHk+dxcnBbk60ZBO6ZSdSYyidM7OjXFpPgZXF+btY3B9PZLJK8NzmVRy9QoagjPHfMkd"
    "e9Ehc8ufqE7i4ok9cSTAhwWZQ2aH+MvJz8zZ9U3Wp39gokbNY0OYqIHHXrlEDSzTeJSQrW/5diVv1JKghcHa3ReOcLiuEFBBBUB+8OJphzFb91KgTqg+vLo/"
    "NUnVOk7v/iXGBKCDbs81M2I+BuvqDYQjypswTlC+6sDXKFPdY65FbTK2npkj8/bBQy+zyCFHg5zGM/GFLTLqXoMtMrp5ReC/F/BNr9sj1+R/wAV2c0l68s9r"
    "87Ir/jUuLomuI8ER7o92T8NXMNo9aPestXtmLhtZlRILVxStS02/LaGz3OpjGrdbhjRucyMat2uQxuJU6KtToYLPNkV1ON3ofL/bajv8trEeTPeON8/Te7LD"
    "yis/dEWwVvm5d4gaDu2OqPhgmswk8tfEfKjiHfDkhkw9KLgzV95U54y898mULsiE2ybx+FRoE0KQYakfKkTp8bBAj8eoLSY+fXut0YCO9RAaNei3qE0K3Clh"
    "kkDFH1SSUElCJalVSlLeci+zbLO06IjY2E+83GUriSBOhczfkvlV/ZxJqha66y/LuJQv8z3Kl1mH8lI3SyewFZZCWJG1kMvd7lUpsKgYlgM6g29K10Oooynw"
    "RWgVzPEm3F9rDsSGljcJvCRRCVRH77xryDKkUBL04upKXjEfg+teDxyN1yMGdUBBWV89WgfKinLXZO5rMqGOKWt6EjqmUNkzOZTMOLwMhPpSt/fEDxYKv808"
    "HfjjqM9S0kgQeokluYdGQsNOQTQS0EhAI6HOKzTm0o522YwIikutxenaxP5dVFqDo24Du2tJhNCoRsbe/y6Unp8ySonm6/Ja5mg5voSCeXV7x4RSd3st68xf"
    "3Qh1bji8Cuvnczfm7xX/A70M0odBzxOqx0v5N2TRiTt34CIMmE+4zYSW5/liK5Abrk6ZPMh9obj/PfGYzQyhVMqq/lAy35hwyxB/j1w+JZSYljycqbsgp4MB"
    "fOo/scVg8EIormrMYMAly7zBgJxS8vcvnz6qevxwa/bN915AtX/Jd3Bwq3L5pritWHidRweg0OIuHsjKlI5w8JErYxKK5rMZ/ADLXf5mKOMPr0LU9gCGCMVY"
    "PObzEkk9o66PKALUfVH3/S50X2wxvUd34HKvrcrhvEpim9X3qxFOY/c8fhI/S+dwLaoYFtG08CVubHmLSD/SLJVcOcZpvmscdkaS19vWwtyi3H2o02YF+cCd"
    "8Veh1uqFGSM7oCx/+/0YWsK7X78mFISI76cf7n9NCvTh08e/RcNjcnrz8OnHFNsnocJc9pyJxrdu4XRLpYp0C1JFutlUEZf9GVgu0xk2RSXl4mRYT65CPTmP"
    "u5q3OdeCjIYjHFLXRXSj7qGHzm5SbojDbBGN1ZKwxsNOFwdWRtlIfWmCk6M2nniV4/ZPl0NQ5aQgDS4a0intkZ/FKCq1330Mbs3Ly8fg+ururiN945CQFraV"
    "pT6ZCgG8JjS6Mp9wokozR3htlzHll/bIhEILVjFF4PiWLSHaQ24uAGNhSyi3FTWSPb/uENXa9W5Nf94aPB/4+H+ZAGiEwThAoISg8x/EJ9caA9JErJln5eX3"
    "OmQiZgbX/lTcbJEEpHfIP9//84H0bl+cETh1PUj+U/17zbP/WEUKrHxUCvre0feOvvfGH0v1rFzyHfaaEBurYxk6w6gQqrsia1/rnW6vTBqlGJVX1rV0KmUa"
    "9mNbvmVoG+gUt5CLEaI4diUO2WPxmdqWuKWm+/UamWSoWyiYi7sygrm4yxGM+GIjwUx44DHIg4RDpnqWQZa8haI5bLJBqnGUeM7NRJOiRbnsUC7PbGIJLUBo"
    "YZXFkiRtoVRuSrVkvslrynxTui1zqqkydZ76BvhWNhBKmrh9YuldlanRLUbpxQJfbC2Wyn0ptcTtk00T21MyMzAqt4FJELUuRtzEejHek2Xb4ic8s0ot01Nk"
    "KMoaiFIWQa0uyhQZirIGolxZVVIOFaSZpUSB1kCgU2vsUh2UqhDoE6PaDOdTM63nMCifZWuywDM0vtgC7SRN2Lql0y3l/Mvz/W27err5y6e7Zv0o0UyZ41fe"
    "ETWkrZNrE7fEmFzyWt2XEupROt6jWPNbdA/7lev3J4haJ8bdFz8X77276EdtxrLR/pxFk6D6npuXTcXGYvdVUm6VbSdN17pXtYk7DuItN1kVjQC21AZvCaUN"
    "/o8rO+/mlj4Iv++URlr+uSIoU/ygC+UHFJzxkt0aj8ENg3ZmN7fn3VdkDqhCSoDpzCUGdSXsj0CjAJ8/MQegg8KWNKGIgGMC6FD8WnEgkNO33UstcHKv9wMg"
    "5GAApRH6kDc5GBCPLjwxq2VMVPUEyyd8xhzvlayXkABfStikZC6gJucOATZ2ACUpay8I2Ul0p6b+AtQq8IQWAihI8ZCDwaNjqTILtuU8wY3JjHoe1ALmSwDn"
    "xYtXy6dZVfuaiVelQ5gjnmdZblg9B/xeMavBA0dsFGHxA7ixQZ2+vCp+rvyvuC3nT1BF7NGJ6OFpmD16Ha825sk5xQWXP4vXQxGTIRe3nQu2dcTNucfIcEHg"
    "x6mnN8LSFKoiheUCo+ApXLGDzb2+BTy31O9x2bPghvnoyPv7E3EZ+CcUa/h1gikIH0X4KMJHW3vKJoIIsC9WCh9EBK1r/9DYfK7YCVcpppckO5Q8dUtXqA1C"
    "KN7ZSlk6k6aXd6Z0JrUry0fd38bcjpehrn3S2g8GX2q3Wd4XJ8omCA/oYgCp42oq3lox8blF0ox01+GiTw1pVFXeKXOnaFPJ0ANvnDGeVq0kpiFtYT2m3QcU"
    "QhfABvZfknIH9l9zAguNM+6UrPpijXha3GbussoQti7wsZdW0CuPX5bZ+VVnEkRYeyZ9OsSLo1flrZYWWaxhscufxaa+AX9ThMjcTO0k6WbZbGvQkCKD9Qze"
    "ZpsomAHZncvuzbaMPHJkdJrRy8hdNQs1QbYRV2umkX+njRcUvOCL2PxP1kAQ5JhORRiCPFbKYRE+OYw8W57lc/cHj4ws1/NlIJtISIAMIstWCIyYdPFahpjD"
    "4RBxpuSJLZhJTGvMPGifJaiMCXXEJzHeshdZMMIhbqjt2RWyRq2dofVfS/BcOD127mrWgu5gCBy9JJ01XpLEoi+/YhNk6P3d2Psb32bLIpvjNFvimusmhGrA"
    "5uhcyvAuPzoVI/nOXeVHL3hfG33zw1I7fAP2mGJ3bo3RxLjyeqcRJymldLp8Lmt2RtBKCFi/lvBNy4zAjHDtB++M/DLhEchSgkV9AlmxCuwp5pGdrcLvR9y2"
    "xcygP1KHg/anV0EPe3vEWzb+UENlE5XNNcpmuJds8iIkKDF5pXZiruFp/lkcNcFs3Vkejip/krsrgrXnuCx/PRETM6isLfYPCk6bjjxY4ZzskCkT74XRIaZ4"
    "bR1oM6AyKnw2hX6WytujumguR/zgxRpjykwQNp35C01ey+Fvr3UsxQCW6n7yQaP50t4muHnG1fRbGcrYfeQk4r/P1Bar+3dUHlB5QOWheacKuko2Ea0uB3y5"
    "e1bB8q6oWugsaSyQN3H+VRFngvCAoDaf+9Te2ynVDqFGCktZR2Y0vnXYxMZKUKmaGRHmtxWLxiP4I9NUrKZpXC0NSGVs96QksmL4ibvMGjv/YAspivcOZM8b"
    "upd5qfJ+csf/CudqmBz+il606OrJ0lJz6XxpU8bfP8EAk9lM1ez7LDTfz+/fCEYf3yXyxRcWx8kaj4ga1CntEPGW49f6Q37mcyIedAEeBZfJFl4OxAdWDgk5"
    "mc4fkfVubDvZOl/F8ncl9KYc90TB4E7i3UCPRBO2xA56JNAj0VnjkViu+Wr5sSERmtT10d3RpG6hUNGkbroE0aRGk7qZ+iOa1N+DSf1GJlacFNjT4YhOeZzg"
    "iqB0P/Ib49J8DK4uzNvH4Pp6dPlKwutkAWRVrhFweGOXB44pjGFuBFBKXNrCYGq8Fn8JQ8CUVSTF/58Ym3lQoRJKK3o8LAz5601Bw/FDPgAiBRu+NXbQtEbT"
    "urPGtK5PY++s2NtfzA2VxeOVg1qe/1XcECsq9CrVx3xVzVr6QzYSyn11P2GKGCVbO8nSka9rqVFKsEtalGt95Bphpfs6T3A+zDBF9l0jDTept3b4QmsHWwp7"
    "KbUWmdDa5t/5jE6Rtc7PvftKkUuOjSy7epK8jhpr0myqGduMPleXQZwKeb8p76nhc7dyfdokVQs3991vOMoNukl3rzghFqats28rFNUGBZ+zlHiGl1pSG1QB"
    "TpG1jtE7U0xrk/n7hju+0LbuXd9Sz6qJyqXGdIrjcoYa3aex4aVqd4QEqnmbeqegHdmQmwvVieznrx8eCLXF+2UuiAFN0Zn5WowIO7WRsFHbLBjalkHE5iL2"
    "Hy+vfd3e7wgN7O7VV94EuryFNxM03gR60o1cPhVzLUeIc0hMyZ2SEbvfTtQT96MWgasmEpYjnlP+FZv7RNAnoLriX0TU1l2dxLAfqkbYkK31PtTUVl5Wkimy"
    "FlqLjZVo5Q73R+hufzAp3pZRm2/ztebbbOOMYDql7qIKg2MkaJiU8ZiDHpxl8AN3xl/Ztxw9MKJpAYeLdIR3v35NqAcRH08/3P+a3IsePn38WzQ8xvc3D59+"
    "TL/SPHANVtm/kSJrAeNTzo0yb/Z1/ot9nXmvDf7M3OrdT1NkGzG6Zh7Clpy1CL06XpAjEKxzN26OqCVHcWwrjspBpyRZ+86QnTvIG9Pm1XTp6EA9e7vXJbjc"
    "vdafH+L6dudHOLHu/JBzF5wfK4dpaufiHHy+emHGvKxJaQ4F1b7EubxyWH33x0+fHhL67o/v0wrtvz78+E5wWspADLL8nB0q4ZLOcLzYcZmmxZBtnf2SkMRk"
    "Qmpa9TiihrR1Z9JeTPZni80rN1hLEmEacCazY2ZuGGlJUmIF7lrvV8K611ezyF84K4rDrZpujVdN3WAN76c0L9U4MaJTDtJgLQevBTTck5ll+IHLyJSajIy4"
    "GwEAvA7hM+YQnxPqLMBfSuYTTiZUYQmkfykLV9jBfJgE3HhDH9EAeIohGqD1/uyNEie2zZeom2p5HAfq1NJ6TvOrvVutBep3Sxmo3dBAzTr0xBdbevTCqbUu"
    "PTk7xoTqsobqpPl7goc0ZJVe81+NKKn5G2maUojmmbAPZe8f8TJ48IUntXSl4QDSOHzfBgNiMjFNVPdHleQdDLhrjS2nvxpleaDbT2HIXOj3c9fyfan66/HN"
    "B7w/oJ0HA+oJnU2MB8C0GA7FisKbLK9JP5OYhfqyQ5LsZkg8S9g0YLE4XPXtBry0XxoIrW6bDCICujkFeF6GX2zq+UtEdPYqmkG13mrQDEIzaK0ZpNsSKsAS"
    "NNSoEGysVKtzqDIqIUXWugjQ7lEJCDreK3AQbYqjbSFJVbSaBLK0KIiNBdEY4BOc4eZhNvLGAp8ik6eirhwjw5h2rdVgl81sawtFWE+PNWE2xufGHCRZSayx"
    "R1ZkiNHRVl+tzNcUFbI1Ew5hnkfHrDKkLEOHrM0UrbW5t5mnKk6IENg6H7+hqIaaNMo1tYnjhO3LNGuswowYwa33wDpFCiG290EdVSdFKMFoTKdctHAaG14q"
    "UBgSRIWIVrHG1wrDx775EHsbMn/OIN42YcSfcxk28zrQ7sOS33uM2jJyRsRr7UOALwSFeIMB+YNbjkfE32S4EPeYTqmnjxoe82HKlT1aPRKWMmqOFYRRO9SX"
    "1ulL2aVdft1qiNHPu7mf19KVIlrj5rVaW4eosRrrxiFw9Pg1ty0Qcv4V1kI4HOpAWAS6o8JwFzPBohzkQUjUwrPi6rJ7V4LHMEx/XshvSp4Y2swBT/PC557a"
    "cZrWve3VsqwzkuhtDWLvFYDYezoQe238I/fMtYzJidYvEn7XKfaH0NWodW6QfPHuOG1xa7M/PFvrmwO1kzhFvrGe6wLNP1LzfaBt2O57V1dltpirq/xCDvBd"
    "SnkRy6qK0qKGt5C71bKQctOI0hUApaM2y+G/f/n0Mde7EJGk3UyW4ZP/R2zLa6J3oYC5wIyE5yhT5TJd0DJ1zsEEPx77SPvr/wPr6tpN"
)
