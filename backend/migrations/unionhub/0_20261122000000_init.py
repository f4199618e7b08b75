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
    "ended_at" TIMESTAMP,
    CONSTRAINT "uid_flow_instan_subject_2982ee" UNIQUE ("subject_type", "subject_id")
) /* 流程实例: one subject travelling through one version. Every action locks this row first (D3). */;
CREATE TABLE IF NOT EXISTS "flow_task" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "instance_id" BIGINT NOT NULL,
    "node_key" VARCHAR(64) NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "holder_unit_id" BIGINT NOT NULL,
    "holder_role_key" VARCHAR(64) NOT NULL,
    "version" INT NOT NULL,
    "open_slot" VARCHAR(96) UNIQUE,
    "done_at" TIMESTAMP,
    CONSTRAINT ck_flow_task_open CHECK ((state = 'open' AND open_slot IS NOT NULL) OR (state <> 'open' AND open_slot IS NULL))
) /* 待审任务: the projection of one node-run. ``open_slot`` lets an instance have one open run of a node. */;
CREATE INDEX IF NOT EXISTS "idx_flow_task_instanc_e060d6" ON "flow_task" ("instance_id", "state");
CREATE INDEX IF NOT EXISTS "idx_flow_task_holder__39b589" ON "flow_task" ("holder_unit_id", "state");
CREATE TABLE IF NOT EXISTS "flow_version" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "process_key" VARCHAR(64) NOT NULL,
    "number" INT NOT NULL,
    "tree" TEXT NOT NULL,
    CONSTRAINT "uid_flow_versio_process_7a1f50" UNIQUE ("process_key", "number")
) /* 流程版本: immutable once published; an instance keeps the version it started with. */;
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
CREATE TABLE IF NOT EXISTS "membership_qrcode" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "token" VARCHAR(32) NOT NULL UNIQUE,
    "unit_id" BIGINT NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "created_by_account_id" BIGINT NOT NULL,
    "created_by_name" VARCHAR(64) NOT NULL,
    "revoked_at" TIMESTAMP,
    "revoke_reason" VARCHAR(200) NOT NULL,
    "scan_count" INT NOT NULL,
    "application_count" INT NOT NULL,
    "approved_count" INT NOT NULL
) /* 入会二维码: what a poster carries. The token is random and permanent (D14); counters are of this code. */;
CREATE INDEX IF NOT EXISTS "idx_membership__unit_id_9ef1a5" ON "membership_qrcode" ("unit_id");
CREATE TABLE IF NOT EXISTS "membership_qrcode_scan" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "qrcode_id" BIGINT NOT NULL,
    "biz_date" DATE NOT NULL,
    "visitor" VARCHAR(64) NOT NULL,
    CONSTRAINT "uid_membership__qrcode__c61815" UNIQUE ("qrcode_id", "biz_date", "visitor")
) /* One visitor's first look at a code on one day; the visitor is a keyed digest that changes daily. */;
CREATE TABLE IF NOT EXISTS "membership_rollup" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "biz_date" DATE NOT NULL,
    "metric" VARCHAR(32) NOT NULL,
    "value" INT NOT NULL,
    CONSTRAINT "uid_membership__unit_id_e54d0a" UNIQUE ("unit_id", "biz_date", "metric")
) /* Counts per unit, day and metric (D7); written by subscribers, rebuilt nightly. */;
CREATE INDEX IF NOT EXISTS "idx_membership__metric_f6c66e" ON "membership_rollup" ("metric", "biz_date");
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
    "ended_at" TIMESTAMPTZ,
    CONSTRAINT "uid_flow_instan_subject_2982ee" UNIQUE ("subject_type", "subject_id")
);
COMMENT ON TABLE "flow_instance" IS '流程实例: one subject travelling through one version. Every action locks this row first (D3).';
CREATE TABLE IF NOT EXISTS "flow_task" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "instance_id" BIGINT NOT NULL,
    "node_key" VARCHAR(64) COLLATE "C" NOT NULL,
    "state" VARCHAR(32) COLLATE "C" NOT NULL,
    "holder_unit_id" BIGINT NOT NULL,
    "holder_role_key" VARCHAR(64) COLLATE "C" NOT NULL,
    "version" INT NOT NULL,
    "open_slot" VARCHAR(96) COLLATE "C" UNIQUE,
    "done_at" TIMESTAMPTZ,
    CONSTRAINT ck_flow_task_open CHECK ((state = 'open' AND open_slot IS NOT NULL) OR (state <> 'open' AND open_slot IS NULL))
);
CREATE INDEX IF NOT EXISTS "idx_flow_task_instanc_e060d6" ON "flow_task" ("instance_id", "state");
CREATE INDEX IF NOT EXISTS "idx_flow_task_holder__39b589" ON "flow_task" ("holder_unit_id", "state");
COMMENT ON TABLE "flow_task" IS '待审任务: the projection of one node-run. ``open_slot`` lets an instance have one open run of a node.';
CREATE TABLE IF NOT EXISTS "flow_version" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "process_key" VARCHAR(64) COLLATE "C" NOT NULL,
    "number" INT NOT NULL,
    "tree" TEXT NOT NULL,
    CONSTRAINT "uid_flow_versio_process_7a1f50" UNIQUE ("process_key", "number")
);
COMMENT ON TABLE "flow_version" IS '流程版本: immutable once published; an instance keeps the version it started with.';
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
    "name" VARCHAR(64) NOT NULL,
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
    "name" VARCHAR(64) NOT NULL,
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
CREATE TABLE IF NOT EXISTS "membership_qrcode" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "token" VARCHAR(32) COLLATE "C" NOT NULL UNIQUE,
    "unit_id" BIGINT NOT NULL,
    "state" VARCHAR(32) COLLATE "C" NOT NULL,
    "created_by_account_id" BIGINT NOT NULL,
    "created_by_name" VARCHAR(64) NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "revoke_reason" VARCHAR(200) NOT NULL,
    "scan_count" INT NOT NULL,
    "application_count" INT NOT NULL,
    "approved_count" INT NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_membership__unit_id_9ef1a5" ON "membership_qrcode" ("unit_id");
COMMENT ON TABLE "membership_qrcode" IS '入会二维码: what a poster carries. The token is random and permanent (D14); counters are of this code.';
CREATE TABLE IF NOT EXISTS "membership_qrcode_scan" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "qrcode_id" BIGINT NOT NULL,
    "biz_date" DATE NOT NULL,
    "visitor" VARCHAR(64) COLLATE "C" NOT NULL,
    CONSTRAINT "uid_membership__qrcode__c61815" UNIQUE ("qrcode_id", "biz_date", "visitor")
);
COMMENT ON TABLE "membership_qrcode_scan" IS 'One visitor''s first look at a code on one day; the visitor is a keyed digest that changes daily.';
CREATE TABLE IF NOT EXISTS "membership_rollup" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "biz_date" DATE NOT NULL,
    "metric" VARCHAR(32) COLLATE "C" NOT NULL,
    "value" INT NOT NULL,
    CONSTRAINT "uid_membership__unit_id_e54d0a" UNIQUE ("unit_id", "biz_date", "metric")
);
CREATE INDEX IF NOT EXISTS "idx_membership__metric_f6c66e" ON "membership_rollup" ("metric", "biz_date");
COMMENT ON TABLE "membership_rollup" IS 'Counts per unit, day and metric (D7); written by subscribers, rebuilt nightly.';
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
    `ended_at` DATETIME(6),
    UNIQUE KEY `uid_flow_instan_subject_2982ee` (`subject_type`, `subject_id`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='流程实例: one subject travelling through one version. Every action locks this row first (D3).';
CREATE TABLE IF NOT EXISTS `flow_task` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `instance_id` BIGINT NOT NULL,
    `node_key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `state` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `holder_unit_id` BIGINT NOT NULL,
    `holder_role_key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `version` INT NOT NULL,
    `open_slot` VARCHAR(96) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
    `done_at` DATETIME(6),
    KEY `idx_flow_task_instanc_e060d6` (`instance_id`, `state`),
    KEY `idx_flow_task_holder__39b589` (`holder_unit_id`, `state`),
    CONSTRAINT ck_flow_task_open CHECK ((state = 'open' AND open_slot IS NOT NULL) OR (state <> 'open' AND open_slot IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='待审任务: the projection of one node-run. ``open_slot`` lets an instance have one open run of a node.';
CREATE TABLE IF NOT EXISTS `flow_version` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `process_key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `number` INT NOT NULL,
    `tree` LONGTEXT NOT NULL,
    UNIQUE KEY `uid_flow_versio_process_7a1f50` (`process_key`, `number`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='流程版本: immutable once published; an instance keeps the version it started with.';
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
    `updated_at` DATETIME(6) NOT NULL,
    `version` INT NOT NULL,
    KEY `idx_membership__person__799f4e` (`person_id`),
    KEY `idx_membership__phone_i_8b1a00` (`phone_idx`),
    KEY `idx_membership__phone_i_9e4518` (`phone_idx_next`),
    KEY `idx_membership__unit_id_6f2c80` (`unit_id`, `status`, `id`),
    KEY `idx_membership__name_ff12a3` (`name`),
    KEY `idx_membership__joined__61e3bf` (`joined_on`),
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
CREATE TABLE IF NOT EXISTS `membership_qrcode` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `token` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    `unit_id` BIGINT NOT NULL,
    `state` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `created_by_account_id` BIGINT NOT NULL,
    `created_by_name` VARCHAR(64) NOT NULL,
    `revoked_at` DATETIME(6),
    `revoke_reason` VARCHAR(200) NOT NULL,
    `scan_count` INT NOT NULL,
    `application_count` INT NOT NULL,
    `approved_count` INT NOT NULL,
    KEY `idx_membership__unit_id_9ef1a5` (`unit_id`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='入会二维码: what a poster carries. The token is random and permanent (D14); counters are of this code.';
CREATE TABLE IF NOT EXISTS `membership_qrcode_scan` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `qrcode_id` BIGINT NOT NULL,
    `biz_date` DATE NOT NULL,
    `visitor` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE KEY `uid_membership__qrcode__c61815` (`qrcode_id`, `biz_date`, `visitor`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One visitor\'s first look at a code on one day; the visitor is a keyed digest that changes daily.';
CREATE TABLE IF NOT EXISTS `membership_rollup` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `unit_id` BIGINT NOT NULL,
    `biz_date` DATE NOT NULL,
    `metric` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `value` INT NOT NULL,
    UNIQUE KEY `uid_membership__unit_id_e54d0a` (`unit_id`, `biz_date`, `metric`),
    KEY `idx_membership__metric_f6c66e` (`metric`, `biz_date`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='Counts per unit, day and metric (D7); written by subscribers, rebuilt nightly.';
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
    "eJztfet32ziy57+C4y/t7Co5lvxMsnfPcR49nRknnpt4Znq3PUeCSEhimyLUfFjRvdv/+6JAUuIDpEg9SaQ+dNoiURBVRQD1+FXVf58EjsWdSTB89YWb7I5R"
    "j528If994tAp/KG63SEndDZL3oRLPh3akuKJuQ6z+44Y37eXBEPPd6nhiwEjantMXDKZZ7jWzBdTANktAQriBNMhc8mE2SYZLgh3GJm53GCeRwLHt2wyGLDv"
    "M8tlXp/6g8ErmNzkhpjdcsZbziN+zh8B6/t8zPwJc8Vsv/1bXLYck31nXvxx9tQfWWLaFJssEyaQ1/v+YiavvbPGnxz/ZzkWnnLYN7gdTJ3V+NnCn3BnSWA5"
    "PlwdM4e51GdmgllOYNsRg+NL4dOKC74bsOVjmqsLJhvRwAaWn/yvUeAYwGmylGcopleW6b1y2Lxvmf87esgEWb//5f6h/+3jQ79/kpMYPFKG+dElgzsgbfFz"
    "PMmkMTzly9e93vn5de/s/Orm8uL6+vLm7EaMlT8pf+v6z/BhVhwNp5J8/fSXT18e4IG4eKXClw4u/ClpqE9DKimwlYQMlwFPhbTzkvog7vjWlKlllabMyMyM"
    "SF/Ff2wiwfjCSoSrRVJBhobNjadXDp/vTYQl0nj49Pnjt4fbz3+H6aee94ctOXr78BHu9OTVRebq6dWLtPiWk5B/fXr4hcBH8n/vv3yUDOeeP3blN67GPfzf"
    "E3gmGvhc7DTzPjWTXIsvx5fE0NWLANtD/hUoXKnx8EOt1Vgm+1uIve7F9cXN+dXFcv0tr5Qtu3iJrTg54bYptslaG9+KZjcMrbJ09s/Sg+xtK8avTq66e1ma"
    "8lh72R4F0vadCjSM0VPiBIMLQ2o8zalr9nN3eI8Xjc3fmvam2SvUoWMpJODmn52EvifeIzoU2ttn6j5JXUihE2bGVFMMp6vBa5XCf02oT+bUIyYocD4n/sQS"
    "H6KvFVqdwQh1TDLiLqG2ndcGN5kA1cDWb5WoBuLmukYNhG0o/wq8F9qeWvzx+IzgBXvapwdO6XdhmjtjfyI+nvdKxPrP26/vf7n9enree5ESYeI6gT9u3z98"
    "/ErEgxHqGZZF3t/f3Qkph5/6Q8tJC/pLRN+LJ05KNzV3NM/jyfvHE7G0G3M8vncXM5/DAfg3tlCfjukhaw5HQw7uy33rKRpewWci6X8KTzQi6Dpk7oqvYdLp"
    "IU4vuPaSOXJ22DPER3FZnImDJ/YkdvsBgcf23pLBM3M9MUJcIOKEhHGWKUY5ShfLob5WcRT/FvKsL9kthkQTnPwbz2g8o/GM1uqMTq/0qid1mmo35/Wx3Qyp"
    "E/vqosKJfXWhPrHF9e1O7Ghi1Ykt586c2El5xnt1TpiFm2+CQid/0c5ccOFxWmd1rCg0XBmt0mWTcozUpzqCTJBoKMne5WUFUYpRalnCje2EGU+tkmY4e4k4"
    "hdZuPbP+yOXTuipMhhRdtI3TUBpjg/5nwAL23pXcV9ifq9udctvzDxjYN+KRa83Oe4cRz5gwM7DZK3JLgJK4fE48uvDIfMKELed75Hc+BJvOYd99whz5JeZb"
    "QonLZkJLTxJYxmQZnYcAkSdtSJvzWd74PPSXozcYLU20NHXcx1OggJo25m6tywZ5g7u9mwp6lxil1rvgxnZ6Vzy1Su8KZy/Ru+KDoY4okzQaKtKtdRbA0b3B"
    "xpwg28GuHC3EpohWpy3XZLYwdNyF0n9RpiZlCDfSlxom1+PAiGzqbbLCEmS4wpq8wiT62uwPF3WOwxTRRudhwySaPg5fX1U4Dl9fqY9DcX274zCaWHUcyrlL"
    "jkMpl77ErtdesGlSXLRNW7TN8ih9iM7Xk2Kv0nJIp4pnyUyOruRdYs/M8SUoD2B7E+qYNnM7JPr8Ox+q/ULVyJSgAkkaaRQRYQ5S8Fv4e+RXiwnEESgG/CZ2"
    "RbFQ4GJ499/oD2q4BoT+INyF16hOy4VeVW1aEmjoQmhtVDXeyGvIMUGioSTb7d1LntHVT9EkFfoKNvUVUHfs5fl+x53xA/tewPmYRgcrsuxw+/jrQ+pci1/3"
    "08+3v6YX0t39l7/EwxPL4/3d/bsMv10mfranftuLd6801eE2sJO9qYV6+LJNZgazWvrEimInq6dJEaarsypn0NVZwRkkbmx5BkVTK88gOXtZhCk29tKC/OgE"
    "05IQU0x0wBU5p5YPQjmQTCuJtEiiWwu0RJ5rFmZox+fkWW7srajQl9ZkK476PpvOfIXi8m1KbbtQZUzSHQ52fLZfhfG8d321VBHhQ5lS+O3z7d2dImKEEQWN"
    "IgoQx2Ouy1UG8oS6JdG/JZV+4rw8q6KeiFEvikQi7zUoVVF67D+CFXxS7NEP73equPPZcuj6BEUn8slTj8yCoW15E2aSUwBY8sAf8u8vFNmF1WgQl9l67wL6"
    "4VGDazQus1EHU2v1jMKsv3IlXNPUv12o4XQsZDAWP722MzxLqRNnD+0RX7Ky8AWvJomjvOh7NjYPLAtQJOpGJ2IaLY4KDE9geKJeeKJZ5ukvMuyeNtPUIzpV"
    "TNRJYvD6InOu5fuQNujIzL8IAfCTR/hcXHGp41Gpyr8Ji8eFxulEWKcTaspcQzYaMcMXd10ejCfhqGgWRUW6fX/bxvA2tJcbft6hvYz28hp7+UgQmaapQ8fR"
    "QhFu1nq4WbO0or9zz4okUKQWLYdU0otmydFrFaMHoZ+I41No7CSyUQkfEeqQpe0aFvUTV7hrMpeZsSIiFRaPMectkfW+QzXGI9RlxBo7XAzNa0b7/zqlapRY"
    "ginvCKpHLduIUT1C9WiNeoQndOtPaPSDN2KzrRDeKeO/psGdA7C+MRrq3+QB9Mlk0xn3mWMU5Ivmh63RVKM2EVaGolLeKNSPFjojZHsa1AbNEJRI8cnlgc9e"
    "kcEAoLiBNxhAcTDA+C2gApjNCJUEL8UwuBM4oEXO6UKdZ7qfr1Fqp+InczeuCC6nhz/gM+qnrVq3qJ+ifroesJxc7VU11BSRhjpqq8JqqSBpvF1Xjo/GBBpK"
    "sd2WRs0lqe9ibLcYh9xc9CfUm9QRZopIQ5G2dn8Nley8KMtxhSsqjbLBd4EqFNyHR8uxsxxGtaLSIRfk8DgqL1AhnNfzfAuc8w/Oc+gJvlkhtTQlluZvnC3V"
    "GOfYbWBa/ldmcLcA05Yc0Cl3iFEY2ndXYyu5wkIUGfiixKQA7gidUTKNavg7M/yfwP9k+bI8GhPTyFvSlvzJe0Msn5jMsMTEZD7hZEoXxGXUlIPCR1G7xvb/"
    "tY/OozMYTKkhZj795fPt+5ffPp9HrrSo9RyR98EkHgxeEIODtxliwu6CcHCtkXBJvxXjVg6U1YNaYk1QxwcXX/Rw8JMKXHS5GnHhzwy3BXjHwo8QUIZicRFX"
    "4E58KbTfqWHwwEneQ4ceOvTQode+QyhlcFr/BT09FRoevAYF9maCpuwF2I3wD1kIpkSyIK1sdFece8wxannQkjQamuqtrbOiOuNqROsV1BoZ74dOXJPcnAmd"
    "SPBvM1GkiFES20nCoDNqWH79RghKcpTGdtJwuV3vxElRYU5b5vrRnMOhXBLmVt11lSDFNbXdmiqo4lBYYyhNpaEeV2dVFa2LNKOtWZ1NKxyt3WZ1UaVn7EVB"
    "y9iLbTvGXhQ3jL1Y0y828JjQb8dRXaWqyyRNpZ0067UALuzhi4nrWh/ySuhxqbqmxh3rcKy0tkRQxmdeVZgZMg0l2tqVuQp71FK9U2Sodm+qdkdsFDxhiiB3"
    "sUaRpdPupOtVqu7ZK6nu2Qure6a0t02MTDQvd/CeF0GWysuxbwlZavaJ0doQgcuop9TlCnerFYV2+9TOqhAnOWxMqDNmtdu4JMi0WC+HxptFUJQ6im2CRAuW"
    "a9JPTIilphQ1lWCrzJJmgQK/MWqfFEMC5e1OFUCgF4+sBAe0LecpBrSJDd1y3kBGqjGJUHUeIO8mXPyOjhxiWmOowxISWC75fPs+ugOJEPFEctIhG3GXqdGA"
    "B/lWrATfeo0ekXSIpFtXCT6YDlWVW8qW64rmUEtWOwt75PJpbd9Gggire2zMerEY6jJ+SYJs35jtEmSYZ3shz5fjdeJ5r3txfXFzfnWxZPXyShmH89ycMtiC"
    "a/scEmRamE+H9jmEmnQdY3VFoQXDW2yvJuU4c9mzxVVJzsWSTNJo5xhtrSTBXGcb5p1maTHztNGmSt0CE1hbonnLFZ326LTXTIKtXYuzwB1v5AJMEWKr7iaf"
    "mVJUdXfcFJF2qm5rd9xQLDX33RSRdrJs1d7brIDpP5zQ/DkpDpouh3SqBE6D5OhKwVOXz8mMuVHUMuxC4XAC04ThS7JgPjkdDGS5k/9IVCv5yXvRgXoizBWv"
    "LZlb/gRCntQxiclsBteGCzlcPpKiXdhhvx5qq/yLu0/iy8M7lkdsy/NlSRSow8JHcF3IS1J4hKYeyuDTKbQos6FXR1iRBZp1yJYclilmemLiQlSEBWO3GLvF"
    "2K22yl1jDpF7d/wzd8G3rTxAVrfXHB7cHfdHq5GVD45TsfN1X4QbZFiDKgRUxnCWcM6fPOJN6IwReLG8DvF4tKWG4EsxyrbFZFBknjphESvYxsUxYCyERIkh"
    "Nlox07T4BDnwc4RlulzOAan0hziXwmB8WGELLovDwyODgeD/PxzLf2VMLPGip4fKay6rWnsLjwo8KvCoaN9Rka6ZHm4Y+degcLUmSbRpoL5VAL5JZy9s7oUn"
    "r7xZ4dwN4nGVTl0YDRUoBWd9Mbg/E68EE8cKHFSDgXgZxfsKvVmgPSCcRjBenHuzYChsnYkwisRwj5zCqy1OoQ756/2nLy/PXgtTSpx4wuQJqx+FLZvV5+1B"
    "nyA8aYG9fc/mUR1LmgDTzsTXOKHZB6OiVjTx98rRYut6ZqvT3p/z6BrxLPFMztgjDigNoBy40MYGJqpcElOKXta6FJalXMBREW6scYlHNh7ZLT+y61b30biu"
    "T7dXJW1PjCpM25P3MsiRCXf92jWU0lT6OdSrMPqqmM9XOTbHR1OdTOKYRsdXua15xKAv1i4kkqDRoaWCJqK0hcqpql9RKMclgX5CrNJ2qaDp0rYtl4obLq1p"
    "tzSjfi0gXDx+N9vpcbN1Nj6t8uHfs23Dv2fF4d+zcgmabKYSYXmHpSWRThkRu+iwtPRx1/BupWjQvZVl6dLtUWefSRHt5Kho0l7TJqhJqpify6gQklmv/HKS"
    "SDsrp1sFAtYtgIB1t4WAdYshYN01ELDIxVnHYE2QaCfHvZQdi53LdT0DWTrtuL1730DKj78Jr5eE2jG7Dkq1CGeaLYZs1EKOxuP3xdq89/9Am3+lTrtFjXa3"
    "7rNb0mZ3jdlnc2ds+YHqIP/ADEvYDgXWe5IuGxYICV9FE7TPmi+R5YeP7z8Jg+G0e9YJfSVClpbPkiy/yG1JNvU34nGC7Adk8esaHC5qL1zuEi5sL7zPrT6M"
    "1R5oW2qrN/GZ2pbZh9okijVT2I0tTbX/fmyNWTH5hmwhK3xen30hzZbMa9Fuk+edZ1Cn/zu3nD5z4Peo4A2c24w6BduKij7D0KGYYF8vYawEHZaR7+7v7+Q+"
    "EofB333KFr/4x+d3H8Xaz+zqeUcR9IBV9goo9LwlKA7nd+vuaw/fsd8tmJkboj/SlFjKoNHYjhA6VrsOVYoMy5vXgVzlsJtZYeQlAfkL1tj5G1tIaXyS7auV"
    "PVBV2Mt2CeLP+FWLr64e0aXzJZAw/QYKDoT5bnDnq1gUXz+9F7wuRsVmQjZiKsX7H1H+/LevDKwq5UmhL8PTFU8sz+euInd7Iya9l7km7d35y3kV9eu0VIXY"
    "67HrfdT5UydOHQSPHr1gZaj01TtYBZveN1bD10LUfwkXCyCzqURgQ1Fk6kNm7px6xKC2UO8lWns+YS6D64KAm1HNY3J6//UvL3uvX7wFgHmYlhVjvv/67f5L"
    "mLArJpdc6URUHUJHvirB+OhPUwVAnmiWIv5F1HizVZgOQdQ4WhZrLAuE2+rhVcWmMmuX5j4KvGK3pH3DK8Im1NSQ9Z037CGepkZHSD0toq1txFsLczlKI8Om"
    "7eSNcPXFCc8HdPQ1TQ5VPX2J96+2n2/P5cvC3f9EXbjMWDYOKC1Zlhi21rPwGNyYvavH4PJ8dB2Z8Z54XzxiOa/IA/RgCuFoRMLRwEh/Zq4lfs/Smg/TwcEj"
    "wMy38CnM+oaWS5AlLp/FI6dxgRbIBXeZrPxivsj7Fo78PGFi/IRPWT96SULPxDLzfT7hHiPUnFqOBbwVX+MRm/On0D0BDhFP/E8Mi+qsOZy43GZvVr4Q8JFM"
    "qSmEAUXP3DB9PqqoA0MfnbFLHai0xl3CxEoyxUDPx4o26OhAR8e6vR8dHTqYxppUtQVgn8L8WI8GPLT1cUgwYGul2fyiFQ2sTFyU8JVmbVLhqqelZCn35DDR"
    "v2sfqK0Fb3hJGsWKRrecyNZuUzPqeXMuTNGCnjKF+1WOUL+KCL3Lyype38vLYq8v3CtgeBig2KjrhHoK7D/RZC19GngxiqMfC1BxeJVBtIumOCBKe3mltTDt"
    "ggzLj47hLmaCWQVLbqv0yoYtq0xg+HWlHPDXRUngryufXgpBCD3su2IV2IIzn4A5JdKISfckkePpEhfnFeRxca4Wh7i+nS4RTazSJeTcZbpELJa+w74rTrXK"
    "Yl3So2ybJVufqnpLPoirZRKNqfTbO6uYtgWFULatg1JcBmVNFRSf+7O+xwyXKZbommMwQ6uhQHtltvGSw73rAqGKGxsdhpKx4slGljvdyCZQToAWQZMtAiky"
    "iNX1PZ/N6jmy8rSI/dnUl8WgfVR/qqwLVWqPpQnRCqthhclX1+Zjy9lgr8sR4z7X5H0OE6NPdpkYHbZmqJ8xmyTDw2JXGbOSq3lJbACk+/tyqnbJoXLCbPIF"
    "3CJh1jKZ4+8kvTFCyH0KJ9QqyxHzQTfhlMc8OHe25tO3cB6d2HQQIOtyJZYBWpPLtQKwtW8lx1dAuF5fXQ8fg8vR5eVjcHU5fA1/n43eEEr+xd5L8OWMOZbs"
    "VCubFM5mHYBe0ghjGiJFQ5jmlC4kHpVYDnS1/fb5G4FKsq8ItHCKn6sTThM+rQrievwHQhxpyzWYDkEcKdpp60rxuPxZ7AGuyitcBkFM0iGetDnQHi8Y/s6M"
    "WnXrEyS6IbS6vUrVbntF5W57W9e77ZUUvO2tqXgbHvF1RLmi0C9K09oOBPKAqifHBIl20fDWyhFBRAgiavRp13KcSeMwRChahBAhhGhVLWPTmiVbVytpnK3Y"
    "hChUIod/6zBUomxAy0RRNRCVfgtTkaj3t9/e3374eLyKDssIi9IDnoy/VHF9G8nxVYo7MDp8DC7YyHxDqBO7gMFZTGWtAcKdqIZjh4yki1l6+MhgIEscyI53"
    "gwER3PSkDzkM+cnSBvJzVLbAn7gsVxWBO/ZCWeChCc9Us4RkmJSLVSSbvaF20CmOTvHOGqc4JuXr5BJf16GneFlX79KDTSWOvmjL+witE/L6XkKIKT22hG2x"
    "19Xuypwi0s0t1Fpf+kpNryPLNJVuwmztAYueoSMns4BJXJv7CSJk/eY1cbC4LfpDGySKXfpDs1vMTlj7NZpIU74mdtWCdIfs7rETrmJB5mp5JIcH+zfTHjw0"
    "1v8OEjf/EoiZTpRBjsT9TrUwR5gKOl6SrI10/EwtOxCabQyZn1HLJadxaIG7JHCehOXpEHi4DhF2qRjsvXgrIwVPbBF2nxJ/MJOY1ph5fod4HKo1+8y2oYqz"
    "PxGcJ6fGhBlPpKeoXH2cR0Agf8uVng7GLNA51lnjHBO7Qh1XSjR8N7GKBjlRWusRG0VnQ16IhbttkuRwduTZfvfTnaXMy4IRwKKNdsc8NYZ/Gr3/wWEhZCUU"
    "KRXUcI2wM7QYBmqapHN+n2NhtaKCDUojZlXMocyAWVWPqITO6jL6GFx3z68ADzWkb6Th4PI5YJpWjW0M5vriL0O8kICSAnthPgGglAXOAzs0aF+RL9Ku8Nh3"
    "2Xp3aLn+hCwYdYFGSFL8cfrhSt1y51jPgdYLWi9ovei4p7ercUYjLZhqrTPEPlvHNIyG65d10a2SrVaQq7ZtHnBxFnC5WSjPxj6cjXkRfpuKE7XwNEtTalT8"
    "67x3fbU8peBD2bn07fPt3V3eOAQ9JWRGjYWRIjogyvOsuzctILU+quTKF2TKb5snX5wlvyZHXsrEUYD+1qTlJug0PEN6l1Uav4tRamnCjY0ycyOubpabmyHW"
    "Dd7V2hTOhFw2zM9VzYDibZh46+boZun00xfbmKUbe2I2MKkzpOgEbZrBXMMJmoPF7apuamulfmjEi8S5Kd3EMQKuCsolht1VchW/Nnvi3951D8pEwteaxGOy"
    "b/iMuVMrRD4tK0YGpsUcI5E0C+2BBwMype6TV5ge2xHDvYk1m7Go7bnsvz5nJLqo9B035sHQmYzOZHQm63g2IhRGHyjMcYMBLZVgtVBA8rFqcDhDpl278r00"
    "/QW1ReWXLCsiENNo6JNsb3rjUgmtK800pX4OktaKdBhYtm8ptsDS1l8JKuz7Vaf78srIy3P8jjvjB/a9uIFRkvSAB89v/z6Gqv3x14cU0+O3/fTz7a/pZXR3"
    "/+Uv8fCETN7f3b/Lhv9DA7gu6xNkOuxch+Y6NkA72RbNvZG/ExsfHc/nGWdFKt2eiZTJKp5PLzG8gvPzYtSlj8HN0AwrBvIZFYIgPn9iTod4PneZSSbUmzCz"
    "Q6BqljOW1QR9MhXqg/Q7xnUTyemH10oI7D6+okqNwXSqNhO3pKdKjPvthH2fWUL3kZ/RdYmuS3Rdttt1KXeTPuwidTyYaaof2g3WKEcmeoD0cBcYtsVUlWXK"
    "JbmiQlk2R5aWaTOhXIofZ9bJtc2S6VS3abcptx5jG/d3T9Bium2jFZWE4VFT0GlKFHOzxRxbm3WFnKBDIGHDJdwXNqSyoX2xbpOm0sE/rIt6M1OIsTCuH47W"
    "Lpy/e9xE4DG3T8dKK6CYvWkq7di8F9QEFhM+ckXb2EldWwIZQo0yTrGw7fFFURTS6mxZ2DbZLmtr9tYIGTbsTa/K3swib1YjtQ+W4X/y2fREGYBc3u2URyBN"
    "Ma5vxQPXxh7vIbA34VaYsWAIlXkwIA57Zq64TJ0x896mUxPEzB4xxNORueVPZELDzOVmYPgwEB477l/2xNjMI2GTH5k3IT7MqOvno5PHeIhH59EZDMSfQr8J"
    "Uy5gFvjuuL8afAuhQ/4Mf8b1gDz4UuCx4B91F/B1LhvB48q5l0PCUqZM8Hw+YS4jp+L5ffMVE88oQ/dvet3BoDCK+tsJLM7oLYVnCuOjqcBqYoTHXbkpik8Y"
    "R232SdnBOCp6NTprvBpyxectteJYTTQeIzXNcWVgTag9OjTGLg9quYokQX8rHjdM5d18mRS96BnYs9SM6uxCIUV/q81IGyY3ai8SGmodQUbD9RNg9+ysShG1"
    "s7OCMmrixpaF1KKplaXU5OxlJwpXtXUtOVH4wTu6HsZzW0+MhXLI5BlENlRFREU8HCuXZz2w0Ek4UIBT1vcfDg6dJXPIBsTdKjXNugUlzbqVK5oVvfBXxfvO"
    "1XpFtnavyxSRbsWyWovoXNdLuiCzp3If6fbpByWCBE+Akn9FTZrLuLe+QbPuvCvM4ytNWi1O48Ok1bKkVczf26lOE8zMDT2zaUrECzba75oIqVSPkySIELex"
    "K9SAZGFODBvEtCFs+hBN1jJBVA1qJ17ALXqLTixIAlUACeqlHcdh6n+ujhNN2L7n7OMs40pBAAnuVsIC9BOn+3pMwL+g9iB1wgD4nEKk3baZScAEgPj8Mtg4"
    "GBDuvCHiEZhjij/thezoSYnLDO6aEEiHxIiwOY6gMj1h3kAw3bRMCJU75PTb//n28ldV055jPYQyGi95GC6xmJPZgDzG3Rt91nQw7o763zr9ryVWU4ty6jAK"
    "jlHwZgZoq0XB2xPMOFwQta2BDKHzcre/eYZGnhqTBDZN00go1DU04xWRToftcT0tMVR8J56WGKDeMkFU9bQkXsDanpb9ew8eQokUuA1iJ9haf0HsequWO7CC"
    "wgN03+OBa7AVnB7eGpOCEe7Kzy77I7BcNmWOLz6Dge89eWQk7loFaQE7nh9bKLR8J+ugHY92fGeNHY8tFNqNU0GvwR69BljWTQ9zNtSF6iyTFYV+kOBeJUhw"
    "rwQS3MtBghFwHZfKqAS47pUArnsIuD5+cXGZNq0wYjYK8Ldw4z9SZP+9+D5hkH7gRgCG6YnSRM8O6pRb6kY4vG8mx1cy2KOIFYTFKfHZd/+VTGEXBqI3GLwh"
    "8wknVBxFzCQ+l4XCbZO5SyoLgudP4iYdCwYCKXetseWsTHLTGjPPD6eP0Jvh1yjN+6M+jTLUHxkDRWH+307YaMRk3kAIicaEe3QYoMMAHQZ6WEOtTXFF6Mau"
    "oRu+5du1zJ8lgYbrYvduGC+YTqkKb1tiv69INGTxXozMITcVLC5vHRbTaMHjslN6H43Doghc3TyvJNkBE72Ow/gd5nkJI9Cz4iTmOnl1STpkeHWGQ70506Vz"
    "yYR6PM+SHpDtsfXXfrbb/dD+rnNuKonRSVvl/AxdMbU385gIX/Hqr3jGr5Rj+ZqWBTlqzDVttMsh9FTW8TqsKPRDbrcWqjALhrYFXTP7Q1XuZIm7N0uJYOKt"
    "EK3HQl5GgZuvMtnwpCy2Ew3pVIvsuKvR1YCYzLCWoRSHRED1TjIv8o0MidjibfJ8MmMueWILIod5r7IplZZH5hNoDTsYWDPxmYo5IDIjXjMP4O/i0swNSyMX"
    "ADeP+zz1W9NGTl2ooQy9acXzeGI5ru5hoKfZO0IHAz2oda3TurA/y5ETf1Lbag1lKUmGmtKm3Mc4J8Y5Ndm3dhbnpIavZGg5InpFpeHqaC0mWtk/sFCG2D+w"
    "Wb6UlTVXR4ppKpTmMaXZGK/Mz5bN7oe/M6MAbpu43yn3x4zEyD5fDa3kjAGiV1EnqtB5ATmopuXNbLqQvo+3JOwLZfnEtpgHQ6BDlJDBmPWF3jUYdIhLHZNP"
    "pasjbIbl0yfmhBWwqGw4pXa9HOzbwx5aq5bYIWSXhZ2yhgtfzDzmr8g/ZjaHslsGdV34fiaMWN+yYdSCUPEY1PepMWFmh4i5uOt7hNpzuvCIySs7cxKNuaX/"
    "xgukzJbpzPHn2L/D5w7L1nPA/lktsGbQy4NenjVeHswfTajylRLjrkoS467yqVvWf6nALyWbYUyhTfbWgR03U0v5RhcqxfF47dThdrfwCdOR6ghyRaGdKFtl"
    "2aRj/q4gq7UeEyQaHjKtlSQU6lPIcX11v0Nvrn8EVNhjvuVgt6J1El0asXXWZ4ZMu1IwrY13qMz06mqnilqnIMiBtdCInYFpMUdVeqR838xTa3gUtnfjzPjL"
    "Ku+cGTrEpjZHu1m5PGvtmmk6RFtsul26bBR41K4XzFqSoL3XlHWUCC3kRLkmKyNFuQO/csPWVdudxo2JVz5Q76kMQp643ymPV/piZG3w+MxiBgOk9py7TxA6"
    "pO7YA5Q1xAhNryPDfZ6MBY5sOvbIaRgSDGF51CYQk3nxVhCa3GF9qW4vQdsQ4CMum8kQC3EDh0zpgow54Y46fnm0p4F45sNEfDVoqj9BwHJGDctfAOkTm/my"
    "sZCsKwwBTng6uANfQiDHMCxJbPCZfHj4IO9MONQpduHraoDTi+KTMrYZeyCG4lfIiCdGLRuuFWDUEg+gdUWIlIVZf8iirK1VFbFozr6LsoIukGdweUWXmEYL"
    "Hh+6ogs6/fR1+qF3/eiKYVYYGyZIKYjRcbedJGLrb0NZZMhRGttJoy6mL031QztTqxUkDBnmcqX+uuZ8j6kw+NMYSyQUjGDqpud6ghT3rq3P9KnlQRZmbdNF"
    "OYEWKvSh7ZgWYb1YwMzDHCOttVxWnv28SAs3tjSRNlj03ZV85j61a3M1Q6XRYbEzxk6Z59FxLf01QaKd8npeCcR/XlKq8jxfqlImatZVdRJEGr23B1ZyJBM3"
    "B0koyBEp0eRAlQGtoO1+lHhfu9a3ivyAhWKXV1pbKTaO+tdcZwkyrA3b6AUWwUU2kHGaErfRJkt5ZDlh/ddNjswUKcq5aXJuDLDwC/ctg50oQYXRvU45oNBZ"
    "jVqLJfwXYOMA9BYFBWUbPm6bbyUazuVzYvkes0dxez7LeSm+mkS2Th4NuIP56heCTQarY8Rd8QiXURMheG0wWBCCh1s1lodt4spMCGBDmBECjJrppvfZdAYF"
    "3uvmY2fpNJRpayPLapxy+frUGKvc3rWJWOV94mnUrSeLuatV28k0cy8rxXsuS+I9l/l4j205T3X4G4/XD6PUu7yswF4xqrjzG9zLJi/TTQyiBBl6pZpm6tTw"
    "SiWQFsy2nplrMVUbwIj25799ZUJdU1dEz/ibPoTzLVq4q/0Zv+3x1egV/fMQPrwl30p8eUnervfp9c3k8EqJwiEh4ZBuC345Y0IdcDOQwWBGF1DmN060jZJk"
    "n5ljcpeMme91ZJIsD8Ib4lUVb7MHWbpjKG3Vl+WFoYKw5ZMJF5whlHjBcPkI6lzhYz+Qwr34W8ze0BsQPVHoIEy5HZfgstQQ9CE22FOBPkQ8WNehI6LFnHsL"
    "yi3kBJmGFkBrjeS2oIZRkuskGakDeVmWA/ATZAfEYf73n8fYavcBu0/oUgoVpgwnlqFEiFgNiBj1wYPuK0y2b1Nq28WBrASdNvj489711VIXhA9l2t+3z7d3"
    "d3mGhmaD4JRZKz0uQ6af7+mmimfvpqAa+822xdhvimux36wpxc5cl7t1/IdLAv2E2Kvkn+2V+Gd7ef+sTLapbw0lyNCB2GQ7J+XkqO6ZSJEhUqKW/yHnv81K"
    "Iy+Kn7nLrLHzN7aQ4vgknpyqcRIKWGDLBFHknhWXXTpfetXSr6DggMlsFipS72+/vb/98PHkz+PCNb8lvIwnJe7e1LhOJZevlyVZ6/b9hc+JeOIF+Rd7D07U"
    "CFzpQY1D8LjGUA1CnSVM0/Mt2yZC0eRz703olxVCYQDgDJvDTS3HejlzudDxp+Q/5IhCEOgxHkDp1k2jvFIQlaxzFx25jd5IO+jIRQVnnYKDYNAjg0ERPKgf"
    "eNBlU/GT4IfmBFq4oFI02nildlZcIJiZGx5YaUpMCm3ccdSYNLJPzpB/f+AmP1GaI6vba6wQCwYKtToaWQlz4k+EiInPickJHQJcA7T1qElJh8wnljEhQ2Zz"
    "ZwzZYWQwiEpXDQZqzMg2E8Yl4gEQwlxAlpzCzQ6BEmgvCHcTVghAScJxYU9t4kFPa1kkXjAQLJHQMIHluCotP+T+hABe2pMF72GIXD3QkHsMPbcHAz5jTt+z"
    "eVTVHmY0mRnMGBHfA89vM3nR5y/FTxQjgICcfui9eBUXxV/+ongCuADZdIIp4ncJoTAT2oZXzqFb/VAZm4gjoHECXcFtM2DLjt3yuYZq8pJu3svhiJ5pumqH"
    "RheecutKHxyzDVnT1BdNdP4j9iFrnESPYkhjZ4n2LyLM1tp3ZwkvmE6pWytnK0GiXZG+vYACNqpHjJWId3AGRAbYRgLI06IctpQDuAvq+rUVpPphkVp7QEfS"
    "2TRqpCTHZbblMttshekbN3pdBb3/ugC9/3pb9P7rYvT+a03yME7A1XoYBa21mRihr7ru2kxTabg2u1eVjJqrAjA13NhWpMVw6nD2sn4jcUyijkxTRDvRZda7"
    "21GeleQZRWZywlyD3g4QvN0GNzuC838A+Q4V52uZCZIgQsNjU8MjGV3fgP3oY9lVbsSxoDI/23z+gUGF7mL4fmZMpxw0MxKjQTTJ4WuRM4/BlXnRfQyu6dnw"
    "MbgcvqaPwQW7eP0mLIVCyczlBvM8CRmZMup4RGwmecDMFvOsh40gYqPRa6pDELGBqsYaVSNa/3XN+QzZbuz5Bll/rfVj1220e/gWu42UYbWioOLItp5Z3wmm"
    "Q6bIPi/JKcnQIQy+cUrfx2cmU04L9L3wdhVVjy1H1tTyLtiN/Hd09UbCkGcz5pgvuWMvBL2ENlv+RKJ94Qk9sY3AhwWZM1cChhU19vbxBcrkSivKTI4hvewP"
    "TKpEbRG1Rc20xcwyr7Fm04SIBt3YQwVba3XNIxqtE793lnmHnRDSbX17FdTl857a5BHXtzN5oolVJo+cu8zkEdKqa78maRCF1RjrVWihfHMQlooa3fCbHjQh"
    "N+v6E9JU2sGqd+9TQEz1sV5wycS673eKSLvXu9u7qZSZcVOSmXGTfcMNPp1GLpGqXE6QaMfjvbTTAdM9z+Dy2sgxDRZGrlgYuVH+ymUtwEKXZbJa4FqvpZUc"
    "XD88zR6Di9HN8E2yFoM4Zegzs21ZrmHi8mA8kbefmetBAw7yEbqXQLECcMyAHwb8jZYnOwOPLNfzyemH8xcVgtr7/naly7OkqAG6PlumFKDrE12fLQqUH1td"
    "18PZEJ0E9cO5eUL0r6o81VgMRLs1g8VAmuC0OLS7CFkPV4QNZVsGdLXZ2EFdMAP68DaOhrYlsdQNnLgGKobyCo8Xm3p+v16EO0mCsLrs+mDiN2xivCbpMFes"
    "aXZpoxyRD9R7Oil0Qsq7nQoOSD8eWMH5eDm6uQTHH+1KOCM4AXu0+0ZCF4XBDZomODyiDhMQ638p9l+onpqsvWoz3wMcZOz6JBP6HFZslQVXBQXMQCW9ygl5"
    "hKeA+rWDQWR/rqq/iu0vYEAbWqRAAJclEjUsSwtzMZNAqVuPi7mIP+cwt2zDkfx2Bq2YvUlUu7Zy/dgs/jMs6ZooHZtQQbHeazu0LHSK4uGDeNBmrs0jo98a"
    "x3pNvGttsWYPVyaptaZsAyo2Nm6V/qglGxsnCD22y8gOqh+5O+yK6u53Oe3MV4Q1wLSpt4gFovSzuxrl9PtntJEW+v3+udpp17r+ErtyXejhde/iRly57hlv"
    "iDWdBnJiwsGTNQuGtuVNmPk25eB6YmwWes2iryUWNJylLrRMggTodXjDfX2lEmSYgQ9FiBPEF7ZMG0VXGm7piC/8wcyT2rhCxBOW2ie+yxTOsfIcl5hGi3Xx"
    "Q+W4/J27PrV/Fmdc4DK1npkeskbTnMnB/VFidKX+pREBmU+4x4jL/ggsl0FyGjGt0Ujocx1oGyrVv/ACMztk5PJpGJmdWLOZ0PIgnnv61/tPX172eoqMln1+"
    "EdZxRPUR1Ufd1ceaaiPWbWyYshjt917d6F+STgslR5MuKcYE+n2b/eGidokBBal2SfB7qKMxMzc8CdOUxzoJ0fNd6ZzDmN+JNmVXPzPwd4DlchsmxhSX3FcP"
    "7ZSbfNMlUZ9mqKqAjLtXl1BXoEsfg+vL8/PH4GY4un5F/jWxbEagdKoQVCeD5gXEQOjqN5jrWyP4TvaTR+S78mYF6008j5jKhf888Wdouf3a65APKjOxCQ8V"
    "QpAjaMoKgiwFEM4grFCfvyUjYa1SIqywl+KvKZlzVyj2kXUbjrag2YBPnsRalyGR1FQStmxz/uQROvIFJdyiwmjpEOqY8AwzmxrSQO5Hv1s8jUcXHgFo9mVP"
    "/GtcshVM+zWNDeOzFwDCNgLXBeKCnyK/32SGJV4M6InQIU9s5pPhQo6BuJXgoDipTZu5gimfHDMQglp0iHgsH36xMNcNI5iF7BTjhEk/ln8KG9/gMCsfkd+5"
    "5bz6H8KglzYQdS1xOXzKs+uq5vtvyfy+JRrMC4ZTy4/ONYnELriF1j9a/2j9t1sralhqaoWX4aAugqPgDv9wYZevLYgU2Z4Sg/VnvscD16gPpV5SaehKaS2S"
    "GpSp/ibFmlOEB3ShgDp2GDdKa2WKZSyOtjVm7J56IlAQ4xm1oSBy9qtCFJzbjDoF0B8VfUYaQzHBvlbG8sphlfN39/d3Kb383acsluEfn999/HralbuTGGT5"
    "BRLAZll7dMh77HudiGQ0XL9i/N0qEayCANa28avi8FX58Ty0XH/SXzCqgK99m1LbLjwg0pQaFTY6711fLY8D+FB2AHz7fHt3p6gg5TJav6J+kki7QGAdDbZI"
    "B83oN8ytX3MwRXRAJp91D8PmKmXdb9Sb0M2Wm9BN4SZ0syaEDjJxuMrqM9zFTEiiRJYhnYYHde+yCiRCjFJLE25UlKdSGkLpVxzr72zBm0/AnlKRxMR7OuSP"
    "Bzu6OK8gk4tztUjE9e1WWDSxaonJudevMRBM32HfFXGEGqJdzoDybZp8fWrZedk+iKvlUo3p9FPLq9g7BTjBbWGCxSjBNSDBmZCB0qldeh4uqTQ8Dbuvq+iP"
    "YlSBgfW6sg9UIYnNzsIUKe6UTdkpl2LZ8BzM06NsmyXbumdgmgpPwCacgCU1StYtUK0rlbR2aS6lsuG2m6dH0TZEtFYEiazjh0vS/NC+zkZF62NIax1JJmlQ"
    "kk2R5AqSXEeWaSqUZlOkyaYzmy9Y/S7NOULtZNrtVemyKkaVdLLNdVmFHIa+jMcBRrPOCspTasjxSgwvcMRsu4q6xauou2YVSdmEyRm1Rboi006erd0VxSqz"
    "1RviulTqFZ2GrtLWy7PPni2TOSpYd/FJpyTWbq3u5bRrTTXyBPwRl1FZ68ZV1l9OquXpYllaTJJvdDrY0PqvvqlcvCDmIuDeiqZMvHqJFsSVrZ0sc343WSVp"
    "Sqyg3OQlEstKpfMXL5I01ZbLpD3SLVklG9S3UZBqp5DtHk4vFFlPaaCWqb6eprbp5VkVfVeMKmSwvJdBZ8N+4Qo7gc2ZKi2qLBcnR4t5ODXycMS+LhVMr3Y+"
    "WpZSo4SDA2ejhcVyagsgRYbc35T7WNbqRJuyVrfiLPgqj4JvzPfDn60oaZUf1qlezmp13EiqCuWsbrqMyg61N3HP2qub8xuoHzVkj8H16IqFfWajQk6OSaht"
    "kyGz+RxqM8lySLI1rSPrRckOs5ZLoHRTWLCo233xitxZHrSzlSWOplP60mMzKl/CsOSRqqRVcx4MKyW3fkfFWklo+a+x/JtReuK4ALOj6DjMAWbUtawSVGhT"
    "1bCplsVvFCWli30GaSota+bs3jUj9BGxBTnc7494oCpTVO46yFPji17HeRDYqrLpJX6xmEA7t1jv8rJSbvBl4cst76kLa2/g6VWQasdzrGTejBhF6/RQdPmc"
    "aOPyuWP0mX1lgquef6L09qRGdCo7emwgq+rieX12dpYvDh6XrA5nfUss8IPMZi5/pjZhTlQZfPWdcb3va2UB8r18B9a4Rr8N+m3wvMQa161YrA0IGiL3G+PJ"
    "/CHjtVhEtyGCwBKuiDk7kHOtEuasV4I56+UxZ5hjoVWORVl5kpIDoaw0yWZHwQ8YXsT8lh/GFMT8FsxvwSWC+S2Y36JP1BO4po6HlXO6ICLWfhbvJccFg44n"
    "2gQdw57I/2Ru2NF3Te/k1LhO5QDkc5asCtT87MJ4DC5NdgnRQXoB/xrdN4QSWVIzbNIrcduWL4Hczlh85uJ++MURiJvY1tCl7iJu2yteig83yqDkfr8QOh7f"
    "xz2S3TCEK/sjR1GEDvF4OLvDh9xcEIM65ImxmZwTTsHl1wSygTD1nsSjk5Hlej50IpYPueo/LGz/YdTv2KC2zdxHByKpsq2y7OX8dhVbnbuWzzyJg+eJGCtG"
    "VTGqilFVjKpiVLU9ixWjqs3gPkZVMar6o68BjKpiVBWjqhhVxagqRlUxqvqDmIIYVcWoKi4RjKpiVBWjqhhVxajqQaOqWMBfX/vtGG1rG3ZMYtfapvlV9eix"
    "h11rdZctdq1tf9faUCZT6hsTVami0vJQOVosDlWjONSzRRWmT6EGGQ3XzurpXlXRN64K1I2rbXuzXRX3ZrvKr5zGACwfXOp4I+behgiXYoSlamCnMsTSj6gl"
    "SRV45ejKUJRgGbl8SgaDKPw9GAAicDDweX955S2ZTyybAVrQ8kI44woyCJfiuS+7IzH3BeuZst7uhHrE4cRj4h0zCQAqo8K6BWjMpj0fAiERCIlASHTtIxCy"
    "FYsVgZDN4D4CIREI+aOvAQRCIhDyMCY6AiERCIlAyOaeBAiE/GFMQQRCIhASlwgCIREIiUBIBEIiEPJoQMhVcKyewp+mQw/oxjq/sIQDrz9kI+5uZEaniDX0"
    "CbXKkm4MriAsyHRSUqwJflZF9MB0RVABOxBG5S8vLm+g8JBtPTPpGFgVH5qJabkTBeIzTVtguPdGBtgTV6ESUkQVhd1fd8iHnhIacMivh7JNg0FYv0paFeJb"
    "pvSJeYSSZJmo5FMtKz+9eEsStM8WFcSyitSEz1+R20TdqHCZk16PnP79/v7uBZlT6H5jOUmsw0+eeJrgcnTZE/8alwz+vrmEfsevqfhdnk/EJrHscSxmhSlW"
    "HYx7ZxsDGQKJGROfJX5Bvm7yr9+55YSaOKIXmn4gIXoB7fE19ngU8na4wr4p1FBSRLvRTo7rGG6vbpJCC8vTrLbSnyJDnR9RD61jPQbb9+gA85gi66vEemX7"
    "zPQ6Zu5dFSR8ARB+Wxx8MQy+/EQYWq4/6S8YdfMi/Daltl24MaUp9wQDOsbWdN67vlpuRvChbPv59vn27k6BsmKuL7SfghSr4rWRpdPON9zaHCuVjw6TjDHJ"
    "uBEGScsTUTHJWF/ZYpJx+w/Albe3fpTqwFpM7+wwekxrXUDLyEg9N0SKDIGeGwZ9eeAa9aO9SyoNvRGtXUerKFdOnMUotRTRD43ltNnIr8m8BMmPjO+zvD4E"
    "IEfcnSq28LJ6HxlKrPZRo9qH+HWB+NZFHWdOkkY7R05rN+6ZTX314imWZJIGJdkUSXLDCGbLkihVZZmmQmk2RZpsOrP5AkADNWN1OULtZNrtVQFUi1GFQTt5"
    "L83vOXef+tRlVLDSVDG8cAXlKTXkeCWGF/i3t11F3eJV1F2zihKgRLVuXYzbypBillSTUVlJAGmdtZul02/ltqkeXQodNDM3BFymKTEDuOkLF/OYtGqT/Yvl"
    "+VxY+SVJF/GQTuXci0mConLyxbVxYT4Gl+fmzWNwdTWSWQjDM5kdcPkGOjszx3zJHXvRIXPLn4QtocUTe2Jjgw8LMmeuTI5wilMsdv0l6zMPMIug4REOzCLA"
    "Y69aFgHW2ztK4NG3fLuWT2VJoGHIcfcAaIerKrqUoMv5watgHcb42kulMaH68PpewTSVdpze/UuM2SkH3Z4bZsR8CdYljkcjqpswTlA9ffxBGAk29XziMdei"
    "Nhlbz8yRCdjgZ5al2CHTgJwmU6qFLTLqXoEtMrp+Q+D/53Cn1+2RK/I/4QK7viA9+eeVedEV/xrnF0RVWv4I3492T8tXMNo9aPestXtmLhtZtdLjVhTa5U3f"
    "VNBZbtSe+ZstHfM3hX75mzV4WXEq9MNToYbPNkN1ON3obL/bqh5+279yy/lPVwavlQpP4n51deePFUEFh+1l9+oy1iUu2I0hdAkGvtTrm7PuGzKfUJ9QAq+r"
    "UEEM6roW814R0FJ8/iQ0E8sjrlBK+FSqJkJPEb+WOT45/dC9ePGWyB4R4rlAe4GaL/5EEMDjqdy6x3wUVIJQCUIlSHclSG4UdXSgJYF2KlBr4XlNdQ/p77xv"
    "TacFofJYz+ww/s/WrqP4aBsuNu4GVjgFumA3XmQJntaNNChIMWpWqUfPszjmN1EP05QIVG2y7hfKqr9JQ6YMoXYxvP30ZTKo05eHQg13VZoIvVXZ04Guui/X"
    "5q2SFlmsYLHLn8WmvgF/M4TI3IZ6W7+JbeZkjcdVjunU9Lr2vZhqrev13mHk2fIsn7s/eWRkuZ5PbM6fiHRzwmQE6mSLUSZdvJXo1Wg4eDopeWILZhLTGjNB"
    "6INz1JhQR3wS4y17kXewHuILFW7U304i1oSmQbKJVDR9WJ4bXa3tMVfQ1Yrq9hp1O7Xoq6/YFBm6ETZ2I2B/vy0qm8TnUo53JemMK5If3OeSc3JebVsu7qq4"
    "XtyVomBcY/TNz0vt8Cu37WCm1jhzo6rrnO6KYK26+R6MEk8iCSEY0gElTwbKp0y8CQY5/XD94i2Zu9DD1SHDBfGCIUwA39UhLhsGlu0TxxpPfJVyufvplapk"
    "Io6T3K3CL8npkb/FN5LDsRdM008x1C5Ru1yjXTY1CIyaJWqWZZrl6jyqE0NfUWmoW7Y2gP5M7UCxCorLJ8Tj0S3cKLdwqIC/l77MMhU9GlFdPTdWBBtXTgh7"
    "QTLHdxdhFQPomjh2hbZtCh2bG8EUIK6gaMP++Vb8JTQLE2jgvyfGZh40dRTCJB6PWi3+el3SuPKQD4Cg29brBairo66OFRcatyzRUmoA61fnfx1lf0WFyn5z"
    "lP1cp/u6GOgUMUq2cZKlI58pIj6VBLukRbk2R64TWQGudmeMDNkP7a3aBCt7eJDswZbCXmCysQmt7mteyOgMmXaQ5N2j/JccG1l2fVyKilqjVrMH1oxtRp/r"
    "yyBJhbzflPftqmLWSIhL1Tpm4AbdpIx2khCTiprs24pEtUGyXp4Sz/BKS2qDDK4MmXaM3pli2piY3Hvu+ELbunV9K3xWRVQuM6ZTHpczwtF9mhheKUcjIoCS"
    "MZAlAe/UKzIYDLm5GAwgM+KXh893hNri/TIXxICud8x8K0bI2hHhEIiZzYKhbRlEbC5i//HCqjTqJI29fuOj8+jchre8CTOXXyZovAmfO2Tk8qmYazlCnENi"
    "Sl61RvpvJ+ETL1vyrAoAWI54TvlXYu4TQZ/C9Yl/EaLXdHUSw36oGmGtHe19qJmtvKokM2QaWoutlSgW4E+WAa2iNt8Ua803+aIHwXRKlc15CxmcIEHDpIrH"
    "HPTgPIPvuDN+YN8L9MCYRgMOl+kIH399SKkHMR9PP9/+mt6L7u6//CUenuD7+7v7d9lXmgeuwWr7NzJkGjA+49yo8mZfFb/YV7n32uDPzO3XVpsyZBsxumEe"
    "Qk3OWoReHS/IEQjWuRsXtlOSozi2FUftoFOaTL8zZOcO8taU6DRdOvIPw+XWNuJdOUwzOxfn4PNVCzPhZU1Lcyio9iXO5ZXD6rvv7u/vUvruu09ZhfYfn999"
    "FJyWMhCDLL9gh0q5pHMcL3dcZmkxZNtkvyQkMYndZ75BHFFBqt2ZtBeT/dli89r19NJEmDSZy+zAPu0/wn6Ffdq3XjVNgzV8mtKiVOPUiE41SIO1HLwW0HBL"
    "ZpbhBy4jU2oyMuJuDADwOoTPmEN8TqizAH8pmU84mdAQSyD9S3m4wg7mwyTg1hv6iAbAUwzRANr7szdKnNg2X6JpquVxHKhTS+k5La4YZGkL1O9WMlC7kYGa"
    "d+iJG1t69KKplS49OTvGhJqyhpqk+XuChzRilVrzX42oqPkbWZpKiOaZsA+585NHxMvgwQ1PaumhhgNI4+h9GwyIycQ0cd0fIg73jrjNXWtsOf3VKMsD3X4K"
    "Q+ZCv4+rfPpcjW8+4PcD2nkwoJ7Q2cR4AEyL4VCsKPqS5TXpZwp7jELhew6mCPEsYdOAxeLwsFQ+4KX9ykDo8GvTQURAN2cAz8vwi+zVGyOi81fRDGr0VoNm"
    "EJpBa80g1ZZQA5agoEaFYGOlOjyHaqMSMmTaRYB2j0pA0PFegYNoUxxtC0mrovUkkKdFQWwsiNYAn+AMNw+zkbcW+BSbPDV15QQZxrQbrQa7bGZbWyjCanqs"
    "CbMxPjfhIMlLYo09siJDjI6y+mptvmaokK25cAjzPDpmtSFlOTpkba5orc29zTxVSUKEwDb5+I1ENVSkUa6pTZwk1C/TrLUKM2IEt94DmxQphNje5/CoOilD"
    "CcZjOtWihdPE8EqBwoggLkS0ijW+DTF87LsPsbch8+cM4m0TRvw5l2EzrwPtPix532PUlpEzIl5rHwJ8ESjEGwzI79xyPCL+hqaABp9OqaeOGh7zYaqVPVo9"
    "EpYyao8VhFE71JfW6Uv5pV193SqI0c+7uZ/XUpUiWuPmtbStQ9RajXXjEDh6/NrbFgg5/wZrIRwOdSAsAtVRYbiLmWBRAfIgItLwrLi86L6uwGMYpj4v5J2K"
    "J4Yyc8BTvPCFp3aSRru3vV6WdU4Sva1B7L0SEHtPBWJvjH/klrmWMTlR+kWie51yfwhdjVrnBikW747TFrc2+6Oztbk5UDuJUxQb64Uu0OIjtdgHqsN237u8"
    "rLLFXF4WF3KAexnlRSyrOkpLOFxD7tbLQipMI8pWAJSO2jyH//rt/kuhdyEmybqZLMMn/4/YltdG70IJc4EZKc9RrspltqBl5pyDCd4d+0j78/8DybPPpQ=="
)
