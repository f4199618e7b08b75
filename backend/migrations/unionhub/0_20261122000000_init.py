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
    "unit_id" BIGINT NOT NULL,
    "biz_date" DATE NOT NULL,
    "metric" VARCHAR(32) NOT NULL,
    "dimension" VARCHAR(32) NOT NULL,
    "item" VARCHAR(32) NOT NULL,
    "value" INT NOT NULL,
    CONSTRAINT "uid_membership__unit_id_fcb4bf" UNIQUE ("unit_id", "metric", "dimension", "biz_date", "item")
) /* What happened on a day, per unit, metric, dimension and item (a code of the dimension's dictionary, or empty). */;
CREATE INDEX IF NOT EXISTS "idx_membership__metric_004acc" ON "membership_rollup" ("metric", "dimension", "biz_date", "unit_id", "item", "value");
CREATE TABLE IF NOT EXISTS "membership_stock" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "stock" VARCHAR(32) NOT NULL,
    "dimension" VARCHAR(32) NOT NULL,
    "item" VARCHAR(32) NOT NULL,
    "value" INT NOT NULL,
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
    "unit_id" BIGINT NOT NULL,
    "biz_date" DATE NOT NULL,
    "metric" VARCHAR(32) COLLATE "C" NOT NULL,
    "dimension" VARCHAR(32) COLLATE "C" NOT NULL,
    "item" VARCHAR(32) COLLATE "C" NOT NULL,
    "value" INT NOT NULL,
    CONSTRAINT "uid_membership__unit_id_fcb4bf" UNIQUE ("unit_id", "metric", "dimension", "biz_date", "item")
);
CREATE INDEX IF NOT EXISTS "idx_membership__metric_004acc" ON "membership_rollup" ("metric", "dimension", "biz_date", "unit_id", "item", "value");
COMMENT ON TABLE "membership_rollup" IS 'What happened on a day, per unit, metric, dimension and item (a code of the dimension''s dictionary, or empty).';
CREATE TABLE IF NOT EXISTS "membership_stock" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "stock" VARCHAR(32) COLLATE "C" NOT NULL,
    "dimension" VARCHAR(32) COLLATE "C" NOT NULL,
    "item" VARCHAR(32) COLLATE "C" NOT NULL,
    "value" INT NOT NULL,
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
    `unit_id` BIGINT NOT NULL,
    `biz_date` DATE NOT NULL,
    `metric` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `dimension` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `item` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `value` INT NOT NULL,
    UNIQUE KEY `uid_membership__unit_id_fcb4bf` (`unit_id`, `metric`, `dimension`, `biz_date`, `item`),
    KEY `idx_membership__metric_004acc` (`metric`, `dimension`, `biz_date`, `unit_id`, `item`, `value`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='What happened on a day, per unit, metric, dimension and item (a code of the dimension\'s dictionary, or empty).';
CREATE TABLE IF NOT EXISTS `membership_stock` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `unit_id` BIGINT NOT NULL,
    `stock` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `dimension` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `item` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `value` INT NOT NULL,
    UNIQUE KEY `uid_membership__unit_id_709a45` (`unit_id`, `stock`, `dimension`, `item`),
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
    "eJztfXuT20aS51ep6H/c2qM6muy3dHsRbUkea6YleS3N2LduB1kEiiTcIIpGAU1x9vzdr7IAkHgUQIBPAMqIXY8aqCyAmaiqfPwy839OfMfizsQfnn3kJntg"
    "VLCTV+R/Thw6hX/obnfICZ3N4jfhkkeHtqJ4Yq7D7L4jx/ftJcFQeC41PDlgRG3B5CWTCcO1Zp6cAsjuCVAQx58OmUsmzDbJcEG4w8jM5QYTgviOZ9lkMGBf"
    "Z5bLRJ96g8EZTG5yQ85uOeMt55E/50+f9T0+Zt6EuXK2336Xly3HZF+ZiP6cPfVHlpw2wSbLhAnU9b63mKlr31vj9473gxoLbznsG9z2p85q/GzhTbizJLAc"
    "D66OmcNc6jEzxizHt+2QwdGl4G3lBc/12fI1zdUFk42obwPLT/73yHcM4DRZyjMQ05llijOHzfuW+X/Cl4yR9fsfP33pf373pd8/yUgMXinF/PCSwR2Qtvw5"
    "QjFpDG/58q7Xu7i46Z1fXN9eXd7cXN2e38qx6idlb938FbzMiqPBVIqv7//2/uMXeCEuP6ngo4MLfyka6tGASglsJSHDZcBTKe2spN7KO541ZXpZJSlTMjND"
    "0rPoH5tIMLqwEuFqkZSQoWFz4+nM4fO9ibBAGl/ef3j3+cv9h59g+qkQf9qKo/df3sGdnrq6SF09vX6RFN9yEvLL+y8/EviT/Penj+8Uw7nwxq564mrcl/8+"
    "gXeivsflTjPvUzPOtehydEkOXX0IsD1kP4HclRoNP9RajWSyv4XY617eXN5eXF8u19/yStGyi5bYipMTbptym6y08a1odsPQMktn/yw9yN62Yvzq5Kq6lyUp"
    "j7WX7VEgTd+pQMMYPcVOMLgwpMbTnLpmP3OH93je2OytaW+avkIdOlZCAm7+1Ynpe/I7okOpvX2g7pPShTQ6YWpMOcVwuhq8Vin8ZUI9MqeCmKDAeZx4E0v+"
    "ET5WanUGI9QxyYi7hNp2VhvcZAJUAxu/VaIaiJvrGjUQtqHsJ/BGant68UfjU4KX7GmeHjilX6Vp7oy9ifzzolcg1n/d//zmx/ufTy96LxIijF0n8I/7N1/e"
    "/UzkixEqDMsibz49PEgpB3/1h5aTFPTHkL4XTRyXbmLucJ7HkzePJ3Jp1+Z4fOMuZh6HA/AfbKE/HZND1hyOhhrcV/vWUzi8hM9E0X8XnGhE0nXI3JWPYcrp"
    "IU8vuPaSOWp22DPkn/KyPBMHT+xJ7vYDAq8tXpPBM3OFHCEvEHlCwjjLlKMcrYvlUI/VHMW/BTzrK3bLIeEEJ7/jGY1nNJ7RrTqjkyu97EmdpNrNeX1sN0Pi"
    "xL6+LHFiX1/qT2x5fbsTO5xYd2KruVMndlye0V6dEWbu5hujaJO/aGcuuOA4rbI6VhQtXBmN0mXjcgzVpyqCjJG0UJK9q6sSopSj9LKEG9sJM5paJ81g9gJx"
    "Sq3demb9kcunVVWYFCm6aGunodTGBv0vn/nsjau4r7E/V7c7xbbnnzCwb0Qj15qdnxxGhDFhpm+zM3JPgJK4fE4EXQgynzBpy3mC/MGHYNM57KtHmKMeYr4m"
    "lLhsJrX0OIFlTJbReQgQCWVD2pzPssbnoR+O3mC0NNHSbOM+ngAFVLQxd2td1sgb3O3dltC75Ci93gU3ttO7oql1elcwe4HeFR0MVUQZp2mhIt1YZwEc3Rts"
    "zDGyHezK4UKsi2jbtOWazJaGjrvQ+i+K1KQU4Ub6Us3kehwYkU3FJissRoYrrM4rTKGvzf5wUeU4TBBtdB7WTKLJ4/DuusRxeHetPw7l9e2Ow3Bi3XGo5i44"
    "DpVc+gq7XnnBJklx0dZt0dbLo/Q2PF9P8r1KyyGdMp4lMz66lHeJPTPHU6A8gO1NqGPazO2Q8O8/+FDvFypHpgUVKNJQowgJM5CC34Lfox4tJ5BHoBzwm9wV"
    "5UKBi8Hd39EfVHMNCP1BuAuvUZ2WC72s2rQkaKELobFR1WgjryDHGEkLJdls7178jC5/isap0Fewqa+AumOR5fsDd8Zf2Ncczkc0bbAiiw63d79+SZxr0ed+"
    "+uH+1+RCevj08W/R8NjyePPw6fsUv10mf7bQf+35u1eS6nAb2Mne1MJ2+LJNZvqzSvrEimInq6dOEabr8zJn0PV5zhkkb2x5BoVTa88gNXtRhCky9pKCfOf4"
    "04IQU0R0wBU5p5YHQjmQTEuJNE+iWwu0QJ5rFmZgx2fkWWzsrajQl1ZnK456HpvOPI3i8nlKbTtXZYzTHQ52fL5fhfGid3O9VBHhjyKl8POH+4cHTcQIIwot"
    "iihAHI+5LtcZyBPqFkT/llTtE+fVeRn1RI56kScSda9GqYrKY/8OrOCTfI9+cL9Txp3PlkPXJyg6oU+eCjLzh7YlJswkpwCw5L435F9faLILy9EgLrPx3gX0"
    "w6MGV2tcZq0OpsbqGblZf8VKeEtT/3ahhtOxlMFY/vTKzvA0ZZs4e2iP+JKVuR94OUkc5UPfs7F5YFmAIlE1OhHRtOKowPAEhieqhSfqZZ7+qMLuSTNNP6JT"
    "xkSdxAavLzLnWp4HaYOOyvwLEQDfCcLn8opLHUGVKv8qKB4XGKcTaZ1OqKlyDdloxAxP3nW5P54Eo8JZNBXp9v20jeFtaC/X/LxDexnt5TX28pEgMnVTh46j"
    "hSLcrPFws3ppRT9xYYUSyFOLlkNK6UWz+Oi1itEXqZ/I41Nq7CS0UQkfEeqQpe0aFPWTV7hrMpeZkSKiFBbBmPOaqHrfgRojCHUZscYOl0OzmtH+H6dVjWJL"
    "MOEdQfWoYRsxqkeoHq1Rj/CEbvwJjX7wWmy2JcI7RfxvaXDnAKyvjYb6D3UAvTfZdMY95hg5+aLZYWs01bBNhJWiKJU3CvWjpc4I2Z4GtUEzBCVS/uVy32Nn"
    "ZDAAKK4vBgMoDgYYvwVUALMZoYrgpRwGd3wHtMg5XejzTPfzGK12Kn8yd6OK4Gp6+Af8jfppo9Yt6qeon64HLMdXe1kNNUHUQh21UWG1RJA02q5Lx0cjghZK"
    "sdmWRsUl2d7F2GwxDrm56E+omFQRZoKohSJt7P4aKNlZURbjCldULcoG3wWqUHIfXi3DzmIY1YqqDbkgh8dRCV+HcF7P8y1wzt84z6En+GaF1JKUWJq/drZU"
    "bZxj975peT8zg7s5mLb4gE6xQ4zC0L67GlvKFRagyMAXJScFcEfgjFJpVMM/mOF9B/4ny1Pl0ZicRt1StuR34hWxPGIyw5ITk/mEkyldEJdRUw0KXkXvGtv/"
    "Yx+dR2cwmFJDznz644f7Ny8/f7gIXWlh6zmi7oNJPBi8IAYHbzPEhN0F4eBaI8GSfi3HrRwoqxe15JqgjgcuvvDl4CfluOgyNeKCnxlsC/CNBX9CQBmKxYVc"
    "gTvRpcB+p4bBfSd+Dx166NBDh17zDqGEwWn9G3p6ajQ8+Axy7M0YTdEHsBvhH7IQTIFkQVrp6K4895hjVPKgxWlaaKo3ts6K7oyrEK3XULfIeD904pri5kzq"
    "RJJ/m4kiQYyS2E4SBp1Rw/KqN0LQkqM0tpOGy+1qJ06CCnPaUteP5hwO5BIzt6quqxgprqnt1lROFYfcGkNJqhbqcVVWVd66SDLamlXZtILRrdusLsv0jL3M"
    "aRl7uW3H2Mv8hrGXa/rF+oJJ/XYc1lUqu0ySVK2TZrUWwLk9fDFxvdWHvBZ6XKiu6XHHbThWGlsiKOUzLyvMFFkLJdrYlbkKe1RSvRNkqHZvqnaHbJQ8YZog"
    "d75GkaZr3UnXK1Xds1dQ3bMXVPdMaG+bGJloXu7gO8+DLBWXY98SslTvE6OxIQKXUaHV5XJ3qxVF6/apnVUhjnPYmFBnzCq3cYmRtWK9HBpvFkJRqii2MZJW"
    "sLwl/cSkWCpKsaUSbJRZUi9Q4GdG7ZN8SKC63SkDCBTRyFJwQNtyniJAm9zQLecVZKQakxBVJwB5N+Hyd3TUENMaQx2WgMByyYf7N+EdSISIJlKTDtmIu0yP"
    "BjzIU7ESfOM1ekTSIZJuXSV4fzrUVW4pWq4rmkMt2dZZ2COXTyv7NmJEWN1jY9bLxVCV8UsSZPvGbFcgwyzbc3m+HN8mnve6lzeXtxfXl0tWL68UcTjLzSmD"
    "LbiyzyFG1grz6dA+h0CTrmKsrihawfAG26txOc5c9mxxXZJzviTjNK1zjDZWkmCusw3zTtO0mHlaa1OlaoEJrC1Rv+WKTnt02rdMgo1dizPfHW/kAkwQYqvu"
    "Op+ZSlRVd9wEUetU3cbuuIFYKu67CaLWybJRe2+9Aqb/dALz5yQ/aLoc0ikTOPXjo0sFT10+JzPmhlHLoAuFwwlME4QvyYJ55HQwUOVO/jNWreQ78aID9USY"
    "Kz9bMre8CYQ8qWMSk9kMrg0Xarh6JU27sMM+Hmqr/MLdJ/nw4I4liG0JT5VEgTosfATXpbwUhSA08VIGn06hRZkNvTqCiizQrEO15LBMOdMTkxfCIiwYu8XY"
    "LcZuW6vc1eYQ+eSOf+Au+La1B8jq9prDg7vj/mg1svTBcSp3vu6LYIMMalAFgMoIzhLM+Z0gYkJnjMCHJTpE8HBLDcCXcpRty8mgyDx1giJWsI3LY8BYSIkS"
    "Q260cqZp/gly4PcIynS5nANS6U95LgXB+KDCFlyWh4cgg4Hk/z8dyzszJpb80JND1TWXla29hUcFHhV4VDTvqEjWTA82jOxnkLta4yStaaC+VQC+TmcvbO65"
    "J6+6WeLc9aNxpU5dGA0VKCVnPTm4P5OfBJPHChxUg4H8GOX3Cr1ZoD0gnEYwXp57M38obZ2JNIrkcEFO4dOWp1CH/P3T+48vz++kKSVPPGnyBNWPgpbN+vP2"
    "oG8QnLTA3r6weVjHksbAtDP5GCcw+2BU2Iomeq4aLbeuZ7Y67b05D68RYcl3csaCOKA0gHLgQhsbmKh0SUwlelXrUlqWagGHRbixxiUe2XhkN/zIrlrdp8V1"
    "fbq9Mml7clRu2p66l0KOTLjrVa6hlKRqn0O9DKOv8/l8nWFzdDRVySSOaNr4KTc1jxj0xcqFRGI0bWip0BJR2lLl1NWvyJXjkqB9QizTdimn6dK2LZfyGy6t"
    "abc0o14lIFw0fjfb6XGzdTY+rbLh3/Ntw7/n+eHf82IJmmymE2Fxh6UlUZsyInbRYWnp467g3UrQoHsrzdKl26PKPpMg2slRUae9pklQk0QxP5dRKSSzWvnl"
    "OFHrrJxuGQhYNwcC1t0WAtbNh4B110DAQhdnFYM1RtI6Oe6l7FjkXK7qGUjTtY7bu/cNJPz4m/B6Sdg6ZldBqebhTNPFkI1KyNFo/L5Ym/X+H2jzL9VpN6/R"
    "7tZ9dgva7K4x+2zujC3P1x3kb5lhSdshx3qP06XDAgHhWThB86z5Alm+fffmvTQYTrvnncBXImVpeSzO8svMlmRTbyMex8i+QRbfVeBwXnvhYpdwbnvhfW71"
    "Qaz2QNtSU72Jz9S2zD7UJtGsmdxubEmq/fdjq82KyTZkC1jh8ersC2i2ZF6Ddpss74RBnf4f3HL6zIHfo4M3cG4z6uRsKzr6FEOHcoJ9fYSREnRYRn7/6dOD"
    "2keiMPj379PFL/754ft3cu2ndvWsowh6wGp7BeR63mIUh/O7dfe1h+/Y7+bPzA3RH0lKLGVQa2xHAB2rXIcqQYblzatArjLYzbQwspKA/AVr7PyDLZQ03qv2"
    "1doeqDrsZbME8Vf0qUVXV6/o0vkSSJj8AiUHgnw3uPOzXBQ/v38jeZ2Pik2FbORUmu8/pPzhHz8zsKq0J0V7GZ6seGIJj7ua3O2NmPRG5Zo0d+cv5lXYr9PS"
    "FWKvxq43YefPNnHqIHj08AMrQqWvvsEy2PS+sRq+FqL+Y7BYAJlNFQIbiiJTDzJz51QQg9pSvVdo7fmEuQyuSwJuhjWPyemnn//2snf34jUAzIO0rAjz/ffP"
    "nz4GCbtycsWVTkjVIXTk6RKMj/42ZQDksWYp8r+IGq+3CtMhiBpHy2KNZYFw23Z4VbGpzNqluY8Cr9gtad/wiqAJNTVUfecNe4gnqdERUk2LaGob8cbCXI7S"
    "yLBuO3ktXH1RwvMBHX11k0NZT1/s+6vs59tz+bJg9z/RFy4zlo0DCkuWxYat9Sw8+rdm7/rRv7oY3YRmvJDfiyCWc0a+QA+mAI5GFBwNjPRn5lry9yyt+SAd"
    "HDwCzHwNfwVZ39ByCbLE1bsIchoVaIFccJepyi/mi6xv4cjvEyTGT/iU9cOPJPBMLDPf5xMuGKHm1HIs4K18jCA250+BewIcIkL+jxwW1llzOHG5zV6tfCHg"
    "I5lSUwoDip65Qfp8WFEHhj46Y5c6UGmNu4TJlWTKgcLDijbo6EBHx7q9Hx0dbTCNW1LVFoB9GvNjPRrw0NbHIcGAjZVm/YtW1LAycV7CV5K1cYWrmpaSptyT"
    "w6T9XftAbc35wgvSKFY0bcuJbOw2NaNCzLk0RXN6yuTuVxnC9lVE6F1dlfH6Xl3le33hXg7DgwDFRl0n9FNg/4k6a+lTX0Qojn4kQM3hVQTRzpvigCjt5ZXG"
    "wrRzMizfOYa7mElm5Sy5rdIra7asUoHhu1I54Hd5SeB3pU8vjSCkHvZVswpsyZn3wJwCaUSke5LI8XSJy4sS8ri80ItDXt9Olwgn1ukSau4iXSISS99hXzWn"
    "WmmxLulRtvWSrUd1vSW/yKtFEo2o2rd3ljFtcwqhbFsHJb8MypoqKB73Zn3BDJdpluiaYzBF20KB9ops4yWHezc5QpU3NjoMFWPlm40sd7qRTaCdAC2COlsE"
    "SmQQq+sLj82qObKytIj92dSXxaB9VH+qrQtVaI8lCdEKq2CFqU/X5mPL2WCvyxDjPlfnfQ4To092mRgdtGaonjEbJ8PDYlcZs4qrWUlsAKT7aTlVs+RQOmE2"
    "/gFukTBrmczxdpLeGCLk3gcTtirLEfNBN+GUYALOna359DmYp01sOgiQdbkSiwCt8eVaAtjat+LjSyBcb65vho/+1ejq6tG/vhrewb/PR68IJb+wNwp8OWOO"
    "pTrVqiaFs1kHoJc0xJgGSNEApjmlC4VHJZYDXW0/f/hMoJLsGYEWTtF7dYJpgrfVQVyP/0KII224BtMhiCNFO21dKR6XP8s9wNV5hYsgiHE6xJPWB9oj/OEf"
    "zKhUtz5G0jaEVrdXqtptL6/cbW/rere9goK3vTUVb4MjvoooVxTti9I0tgOBOqCqyTFG0rpoeGPliCAiBBHV+rRrOM6kdhgiFC1CiBBCtKqWsWnNkq2rldTO"
    "VqxDFCqWw791GCpWNqBhoigbiEp+hYlI1Jv7z2/u3747XkWHZYRF6wGPx1/KuL6N+PgyxR0YHT76l2xkviLUiVzA4CymqtYA4U5Yw7FDRsrFrDx8ZDBQJQ5U"
    "x7vBgEhuCuVDDkJ+qrSB+jssW+BNXJapisAde6Et8FCHd6pYQjJIysUqkvXeUDvoFEeneGeNUxyT8tvkEl/XoSd/WZfv0oNNJY6+aIv7CK0T8vpeQogpPbaE"
    "bbnXVe7KnCBqm1uosb70lZpeRZZJqrYJs7EHLHqGjpzMAiZxZe7HiJD1m9fEweK26A+tkSh26Q9NbzE7Ye3P4UQt5WtsV81Jd0jvHjvhKhZkLpdHcniwfz3t"
    "wUNj/R8gcfNvvpzpRBvkiN3vlAtzBKmg4yXJ2kjHD9SyfanZRpD5GbVcchqFFrhLfOdJWp4OgZfrEGmXysHixWsVKXhii6D7lPwHM4lpjZnwOkRwqNbsMduG"
    "Ks7eRHKenBoTZjyRnqZy9XFeAYH8DVd6OhizQOdYZ41zTO4KVVwp4fDdxCpq5ERprEdsFJ4NWSHm7rZxksPZkef73U93ljKvCkYAizbaHbPUGP6p9f4Hh4WU"
    "lVSkdFDDNcJO0WIYqG6Szvh9joXVCgs2aI2YVTGHIgNmVT2iFDqry+ijf9O9uAY81JC+UoaDy+eAaVo1tjGY68l/GfKDBJQU2AvzCQClLHAe2IFBe0Y+KrtC"
    "sK+q9e7Qcr0JWTDqAo2UpPzH6dtrfcudY70HWi9ovaD10sY9vVmNM2ppwZRrnSH32SqmYTi8fVkX3TLZajm5atvmAednARebheps7MPZmBXh56k8UXNPsyRl"
    "i4p/XfRurpenFPxRdC59/nD/8JA1DkFPCZhRYWEkiA6I8jzv7k0LSKyPMrnyOZny2+bJ52fJr8mRVzJxNKC/NWm5MboWniG9qzKN3+UovTThxkaZuSFXN8vN"
    "TRG3Dd7V2BTOmFw2zM/VzYDirZl4q+bopunapy82MUs38sRsYFKnSNEJWjeDuYITNAOL21Xd1MZK/dCIF4Vz07qJIwRcGZRLBLsr5Sq+M3vyv72bHpSJhMea"
    "RDDVN3zG3KkVIJ+WFSN902KOEUuahfbAgwGZUvdJ5KbHduRwMbFmMxa2PVf91+eMhBe1vuPavBg6k9GZjM7kNp6NCIVpDxTmuMGAhkqwXCgg/loVOJwia127"
    "8r00/QW1ReeXLCoiENG00CfZ3PTGpRJaVZpJyvY5SBor0qFv2Z6l2QILW3/FqLDvV5XuyysjL8vxB+6Mv7Cv+Q2M4qQHPHh++/0Yqva7X78kmB597acf7n9N"
    "LqOHTx//Fg2PyeTNw6fv0+H/wACuyvoYWRt2rkNzHRugnWyL5t7I34mNj47n84yyIrVuz1jKZBnPp4gNL+H8vBx16aN/OzSDioF8RqUgiMefmNMhwuMuM8mE"
    "igkzOwSqZjljVU3QI1OpPii/Y1Q3kZy+vdNCYPfxiDI1BpOp2kzeUp4qOe63E/Z1ZkndR/2Nrkt0XaLrstmuS7Wb9GEXqeLBTFJ9026wWjky0QPUDneBYVtM"
    "V1mmWJIrKpRlfWRpmTaTyqX8cWaVXNs0WZvqNu025VYwtnF/9xgtptvWWlGJGR4VBZ2kRDHXW8yRtVlVyDE6BBLWXMJ9aUNqG9rn6zZJqjb4h9ui3sw0YsyN"
    "6wejWxfO3z1uwhfM7dOx1grIZ2+SqnVs3gtqAosJH7mibeSkriyBFGGLMk6xsO3xRZEX0upsWdg23i5ra/ZWCBnW7Esvy97UIq9XI7W3luG999j0RBuAXN7t"
    "FEcgTTmub0UD18YeP0Fgb8KtIGPBkCrzYEAc9sxceZk6YyZeJ1MT5MyCGPLtyNzyJiqhYeZy0zc8GAivHfUve2JsJkjQ5EflTcg/ZtT1stHJY7zEo/PoDAby"
    "n1K/CVIuYBZ4dtRfDZ5C6JA/wz+jekACHgo8lvyj7gIe57IRvK6aezkkKGXKJM/nE+Yycirf3zPPmHxHFbp/1esOBrlR1N9OYHGGXym8UxAfTQRWYyMEd9Wm"
    "KP/COGq9T8oOxlHRq9FZ49VQKz5rqeXHasLxGKmpjysDa0Lt0aExdrlfyVWkCPpb8bhmKu/myyTvQ0/BnpVmVGUXCij6W21GrWFyrfYiqaFWEWQ4vH0C7J6f"
    "lymidn6eU0ZN3tiykFo4tbaUmpq96EThurauBScKP3hH18N4bquJMVcOqTyD0IYqiaiIhmPl8rQHFjoJ+xpwyvr+w/6hs2QO2YC4W6amWTenpFm3dEWzvA/+"
    "On/fuV6vyFbudZkgaluxrMYiOtf1ks7J7CndR7p5+kGBIMEToOVfXpPmIu6tb9Dcdt7l5vEVJq3mp/Fh0mpR0irm7+1Up/Fn5oae2SQl4gVr7XeNhVTKx0li"
    "RIjb2BVqQLEwI4YNYtoQNv0STtYwQZQNasc+wC16i04sSALVAAmqpR1HYep/rY6TlrB9z9nHacYVggBi3C2FBejHTvf1mIBfoPYgdYIA+JxCpN22mUnABID4"
    "/DLYOBgQ7rwi8hWYY8p/2gvV0ZMSlxncNSGQDokRQXMcSWUKad5AMN20TAiVO+T08//9/PJXXdOeY72ENhqveBgssYiT6YA8xt1rfdZ0MO6O+t86/a8hVlOD"
    "cuowCo5R8HoGaMtFwZsTzDhcELWpgQyp83K3v3mGRpYakwQ2TdOIKdQVNOMVUZsO2+N6WiKo+E48LRFAvWGCKOtpiX2AlT0t+/cefAkkkuM2iJxga/0Fkeut"
    "XO7ACgoP0H3BfddgKzg9fDUmBSPcVX+77E/fctmUOZ78Gwx88STISN61ctICdjw/tlBo+E7WQTse7fjOGjseWyg0G6eCXoM9eg2wrFs7zNlAF6qyTFYU7YME"
    "90pBgnsFkOBeBhKMgOuoVEYpwHWvAHDdQ8D18YuLq7RpjRGzUYC/gRv/kSL7b+TzpEH6lhs+GKYnWhM9PahTbKkbwfC+GR9fymAPI1YQFqfEY1+9M5XCLg1E"
    "MRi8IvMJJ1QeRcwkHleFwm2TuUsqC4LnT/ImHUsGAil3rbHlrExy0xoz4QXTh+jN4DFa8/6ob6MN9YfGQF6Y/7cTNhoxlTcQQKIx4R4dBugwQIdBO6yhxqa4"
    "InRj19ANz/LsSubPkqCF62L3bhjhT6dUh7ctsN9XJC1k8V6MzCE3NSwubh0W0bSCx0Wn9D4ah4URuKp5XnGyAyZ6HYfxO8zzkkagsKIk5ip5dXE6ZHh5hkO9"
    "OdOlc8WEajxPkx6Q7ZH113y22/3A/q5ybmqJ0Ulb5vwMXDGVN/OICD/x8p94yq+UYfmalgUZasw1rbXLIfBUVvE6rCjah9xuLFRh5g9tC7pm9oe63MkCd2+a"
    "EsHEWyFaj4W8DAM3P6tkw5Oi2E44pFMusuOuRpcDYjLDWoZSHBIC1TvxvMhXKiRiy69JeGTGXPLEFkQNE2fplEpLkPkEWsMOBtZM/k3lHBCZkZ+ZAPi7vDRz"
    "g9LIOcDN475P9da0oVMXaihDb1r5PkIux9U9DPTUe0foYKAHta51Whf2Zzly4k9iW62gLMXJUFPalPsY58Q4Z0v2rZ3FOanhaRlajIheUbVwdTQWE63tH5gr"
    "Q+wfWC9fysqaqyLFJBVK85jSrI1X5gfLZp+GfzAjB24bu98p9seM5Mg+Xw0t5YwBorOwE1XgvIAcVNMSM5sulO/jNQn6QlkesS0mYAh0iJIyGLO+1LsGgw5x"
    "qWPyqXJ1BM2wPPrEnKACFlUNp/Sul4M9PeihtWqJHUB2WdApa7jw5Mxjfkb+ObM5lN0yqOvC85k0Yj3LhlELQuVrUM+jxoSZHSLn4q4nCLXndCGIyUs7c2KN"
    "uZX/RvhKZst05ujvyL/D5w5L13PA/lkNsGbQy4NenjVeHswfjanypRLjrgsS466zqVvWv3Xgl4LNMKJoTfbWgR03U0v7RecqxdH41qnDzW7hE6QjVRHkiqJ1"
    "omyUZZOM+buSrNJ6jJG08JBprCShUJ9Gjuur+x16c/3Tp9Ie8ywHuxWtk+jSiK2yPlNkrSsF09h4h85ML6926qjbFAQ5sBYastM3LeboSo8U75tZ6hYehc3d"
    "OFP+stI7Z4oOsan10W5WLs9Ku2aSDtEWm26XLhv5gtrVgllLErT36rKOYqGFjCjXZGUkKHfgV67Zumq607g28covVDwVQchj9zvF8UpPjqwMHp9ZzGCA1J5z"
    "9wlCh9QdC0BZQ4zQFB0V7hMqFjiy6ViQ0yAkGMDyqE0gJvPitSQ0ucP6St1egrYhwEdcNlMhFuL6DpnSBRlzwh19/PJobwPxzC8T+WjQVL+DgOWMGpa3ANIn"
    "NvNUYyFVVxgCnPB2cAceQiDHMChJbPCZenn4Q92ZcKhT7MLjKoDT8+KTKrYZeSCG8leoiCdGLWuuFWDUEg+gdUWItIVZv8mirI1VFbFozr6LsoIukGVwcUWX"
    "iKYVPD50RRd0+rXX6Yfe9aMrhmlhbJggpSFGx912koisvw1lkSJHaWwnjaqYviTVN+1MLVeQMGCYy7X665rzPaLC4E9tLJFAMJKpm57rMVLcu7Y+06eWgCzM"
    "yqaLdoJWqNCHtmMahPViPjMPc4w01nJZefazIs3d2JJErcGi767kM/eoXZmrKaoWHRY7Y+yUCUHHlfTXGEnrlNeLUiD+i4JSlRfZUpUqUbOqqhMjatF3e2Al"
    "RzFxc5CEhhyREnUOVBnQCtruh4n3lWt968gPWCh2eaWxlWKjqH/FdRYjw9qwtV5gIVxkAxknKXEbrbOUR5YT1H/d5MhMkKKc6ybn2gALP3LPMtiJFlQY3usU"
    "Awqd1ai1WMJfABsHoLcwKKja8HHbfK3QcC6fE8sTzB5F7fks56V8NAltnSwacAfzVS8EGw9WR4i7/BEuoyZC8JpgsCAED7dqLA9bx5UZE8CGMCMEGNXTTe+x"
    "6QwKvFfNx07TtVCmjY0s63HKxeuzxVjl5q5NxCrvE0+jbz2Zz91WtZ1MMveqVLznqiDec5WN99iW81SFv9H49mGUeldXJdgrR+V3foN76eRluolBFCNDr1Td"
    "TJ0KXqkY0oLZ1jNzLaZrAxjS/vCPn5lU1/QV0VP+prfBfIsG7mp/RV97dDX8RP86hA9vybcCX16ct+t9en0zPrxUonBASDik24JfzphQB9wMZDCY0QWU+Y0S"
    "bcMk2WfmmNwlY+aJjkqS5X5wQ36q8msWkKU7htJWfVVeGCoIWx6ZcMkZQonwh8tX0OcKH/uFNO7F3yL2Bt6A8I0CB2HC7bgElyWGoA+xxp4K9CHiwboOHREu"
    "5sxXUGwhx8haaAE01khuCmoYJblOkqE6kJVlMQA/RnZAHOb//HWMrXYfsPuYLqVRYYpwYilKhIhVgIhRDzzonsZk+zyltp0fyIrRtQYff9G7uV7qgvBHkfb3"
    "+cP9w0OWoYHZIDllVkqPS5G1z/d0W8azd5tTjf1222Lst/m12G/XlGJnrsvdKv7DJUH7hNgr5Z/tFfhne1n/rEq2qW4NxcjQgVhnOyfh5CjvmUiQIVKikv8h"
    "479NSyMrih+4y6yx8w+2UOJ4L9+c6nESGlhgwwSR556Vl106X3rVkp+g5IDJbBYoUm/uP7+5f/vu5K/jwjU/x7yMJwXu3sS4TimXr0iTrHX7/sjnRL7xgvzC"
    "3oATNQRXCqhxCB7XCKpBqLOEaQrPsm0iFU0+F68Cv6wUCgMAZ9Acbmo51suZy6WOPyX/qUbkgkCP8QJat24S5ZWAqKSdu+jIrfVG2kFHLio46xQcBIMeGQyK"
    "4MH2gQddNpU/CX5oRqC5CypB0xqv1M6KC/gzc8MDK0mJSaG1O45qk0b23hnyr1+4yU+05sjq9horxIKBUq0OR5bCnHgTKWLicWJyQocA1wBtPWxS0iHziWVM"
    "yJDZ3BlDdhgZDMLSVYOBHjOyzYRRiXgAhDAXkCWncLNDoATaC8LdmBUCUJJgXNBTmwjoaa2KxEsGgiUSGCawHFel5YfcmxDASwtV8B6GqNUDDbnH0HN7MOAz"
    "5vSFzcOq9jCjyUx/xoh8Dry/zdRFj7+UP1GOAAJy+rb34iwqir/8RdEEcAGy6SRT5O+SQmEmtA0vnUO3+qEqNhFFQKMEupzbps+WHbvVew315AXdvJfDET1T"
    "d9UOjS485daVPjhmG7K6qS8t0fmP2IesdhI9iiGNnSWav4gwW2vfnSWEP51St1LOVoykdUX69gIK2KgeMVYi3sEZEBpgGwkgS4ty2FIO4C6o6tfWkLYPi9TY"
    "AzqUzqZRIy05LrMtl9lmK6y9caO7Muj9uxz0/t226P27fPT+XUvyME7A1XoYBa2xmRiBr7rq2kxStXBtdq9LGTXXOWBquLGtSPPh1MHsRf1GophEFZkmiHai"
    "y6x3t6M8S8kzjMxkhLkGve0jeLsJbnYE538D8h1qztciEyRGhIbHpoZHPLq+AfvRx7Kr3IhjQWV+sPn8LYMK3fnw/dSYTjFoZiRHg2jiw9ciZx79a/Oy++jf"
    "0PPho381vKOP/iW7vHsVlEKhZOZygwmhICNTRh1B5GaSBcxsMc962AgiNmq9pjoEERuoaqxRNcL1X9WcT5Htxp6vkfXXWD921Ua7h2+xW0sZlisKKo9s65n1"
    "HX86ZJrs84KckhQdwuBrp/S9e2Yq5TRH3wtul1H12HJkRS3vkt2q/46uXykY8mzGHPMld+yFpFfQZsubKLQvvKGQ2wj8sSBz5irAsKbG3j4eoE2utMLM5AjS"
    "y/7EpErUFlFbbJm2mFrmFdZskhDRoBt7qGBrLa95hKPbxO+dZd5hJ4RkW99eCXX5oqc3eeT17UyecGKdyaPmLjJ5pLSq2q9xGkRh1cZ6lVoo3xyEpaNGN/ym"
    "B03Azar+hCRV62DVu/cpIKb6WB+4YmLV7ztB1LrPu9u7LZWZcVuQmXGb/sINPp2GLpGyXI6RtI7He2mnA6Z7lsHFtZEjGiyMXLIwcq38lctagLkuy3i1wLVe"
    "Sys+uHp4mj36l6Pb4at4LQZ5ytBnZtuqXMPE5f54om4/M1dAAw7yDrqXQLECcMyAHwb8jZZQnYFHlis8cvr24kWJoPY+nw4lIwYDqVK6gq3qLYy4bUIFOyi5"
    "oBy+ylv698+fPpJTFVSHV5ATvwg8rcFDoLuSgH4kwGz5b5gAJpNPlUrTIt+7WlA/IduXJBWaw+oKzdBL0PuK3tcGxeqPbTG0w98RHkbVI8pZQnTx6pzlWI+k"
    "dWsG65HUwW9yaI8Vsh6uSDPOtgxorLOxjzxnBnQjbhyQbUpuq+s7URlWjCbmHi82FV6/WpA9ToLIvvT6CFwnVZ2TKyp0T27Qt43Jn7mJxyBOhzmCdXMG1MoB"
    "/YWKp5Nc57O62ynhePaigSWczlej2ytw+NKugrGC87dHu6Hbl1Ev6ikC6I6X8rjrkIn8QWS4IFRV+CUq5UnVyuVucHkmDWnuvCZxp23klw0cuzr/83FeJHBF"
    "h6b/yhcd+AASY4NaxJCfz0wC9Y0FB79zAOtVXu7oLQOXt+9AtWCgdc/IfXBTTTHmTBVRFnzKhtxcECZFIx/86FCHg4OagPygLnG8qrHNPNVuG6YZsqB+MXcM"
    "BuNg53DlDhM19mZBRxflCSQTKtSjsjWeLe8sKN28VGC/E4TPHfV8cvro352fn0sxXJsqGMDkf6+vLu5eqCkVl6Qo5OOX5PL51DGDes6BZSgnBImUBjmHgtC4"
    "4LMVtxIOhd9jJZXjYwJPfemCyTAw4mZizqRmjwGAZlgUGADAMx/h1/Vcm032KNcQGYf+5Pra/QdeT0cBb9duK2vHSpJmRAWvWTj6cAunu9+Fs7ugJdMpegUp"
    "Plrtrrk70O4Y2RTP/OGqTjbWLV+DAti1OzWwAnY95NCO0xsrYNdpmUXOxfJ6QIyiTdvbzrQBLHG7XbZPtsStvLFlidtwam2JWzU7lrj9Rl2dy8BGRfnG6VDC"
    "dZYwFjFun3xrBVD4V6gQ5WIU/rXSmNbCFGLaVdX0uJve5a28ctMzXhFrOvXVxCoeTmb+0LbEhJmvIU0sitKQJ8ZmQdQ6fCwE7+U9F9r6QpEuCKSLiTWbMXMw"
    "eAV3DehJvKzfNXP52KXTdalzR34zbZA9la0SJjhgMbGGWTIYzcYDAtPZvjEXUuU0NkxfK3RZeC6rDJyOaFqxLg4Nmw41F40KwbnNqJMTMlpRpbg+lGT7Yvvy"
    "ymH5/v2nTw8Jvn//Ps3Yf374/t3Pp10lBDnI8mKaQW0shJ+461H7B6lR+C7T2wjJIWushJka3B/FRq+1Ez45jIQEZD7hghGX/elbLoPiN8S0RiOpZHcAIqx0"
    "8uACMztk5PJpAF0NPj0FNj79+6f3H1/2epqKGft8EPaJQGUdlfW2K+sVlXTsC1Ez1Tzc70VWiMVwmDhdK1TKlnRhNSbUkZpNf7ioXMJQQ/pNo5FL1umcmRue"
    "hEnKY52EGLUodc41BHdRZyxrbUy8Dwy8S2C53AdZf/kt/fRDO8Um33RJ1KcpqjLJrN3rK0hV7NJH/+bq4uLRvx2Obs7ILxPLZgRas0hBdVKZlYCyCuIvBnM9"
    "awTPZN8Jor6VIP9UZVvG3gcyS8Ps0tBy+7XXIW91ZmIdXipIcg2xmqskVyWAYAZphXr8tUpYpURaYS/lv6Zkzl2p2IfWbTDagmaGHnlyIE8Uyi7Gp1LprTbn"
    "T4LQkQeJrJBcKo2WDuSFwjvMbGooA7kf/m75NoIuBIH836ue/K9xxVa5wHc0MozPX0AUzPBdF4hzfop6vskMS34Y0HOxQ57YzINcYFVf0uZzyUF5Ups2cyVT"
    "3jumLwW16BD5Wh78YmmuG4Y/C9gJqawuG6t/Shvf4DArH5E/uOWc/Yc06JUNRF1LXg7e8vymrPn+W7x4zxIeLfzh1PLCcy1IWtXfQusfrX+0/putFdWs7lSJ"
    "j+GgLoKjIIT/dGGXryyIBNme8NntZ77gvmtUzy1aUrXQldLY1CJQpvqbNINKEB7QhQLq2GHcKI2VKdaoPNrWmLJ7qolAQ4xn1IaCyNivGlEUwRq09AhwWANw"
    "wGbcB3LIC/a1SkQyHN6+hNNumQhWTgBr2/hVfviq+HgeWq436S8Y1YAFP0+pbeceEEnKFuWXXvRurpfHAfxRdAB8/nD/8KApD+0yWr1jX5yodYHAKhpsng6a"
    "0m+YW738U4LogEw+7x6GzWUSSXPSSLdNIs1PIV2TQKpk4nCd1We4i5mURIEsA7oWHtS9qzKQCDlKL024UVKeWmlIpV9zrH9vS968B/YUiiQi3tMhfzzY0eVF"
    "CZlcXuhFIq9vt8LCiXVLTM29fo2BYPoO+6qJI1QQ7XIGlG/d5OtRy87K9ou8WizViK59ankZeycHJ7gtTDAfJbgGJDiTMtA6tQvPwyVVC0/D7l0Z/VGOyjGw"
    "7kr7QDWS2OwsTJDiTlmXnXIplg3PwSw9yrZesq16Biap8ASswwlYUCRq3QJtdamoxi7NpVQ23Haz9CjamojWCiGRVfxwcZpv2tdZq2h9BGmtIsk4DUqyLpJc"
    "QZKryDJJhdKsizTZdGbzBXMrx5QyhK2Tabd3Xqp25nluZEndS/Ibchj6Kh4HGM0qKyhL2UKOl2J4Xq3SrUuVFlQqLV5FSjZBckZlka7IWifPxu6KcpXZ+g1x"
    "XSr1iq6FrtLGy7PPni2TOTpYd/5JpyVu3Vrdy2nXmPYcMfgjLqOiPlqrrL+MVIvTxdK0mCRf63SwofXvvqldvCDmPODeiqZIvO0SLYgrXbde5fxuskqSlFj9"
    "us5LJJKVTufPXyRJqi2XSXOkW7BKNqhvoyFtnUK2ezi9VGSF1kAtUn1FS23Tq/My+q4clctgdS+Fzob9wpV2AptXLjGaocU8nAp5OHJfVwqmqJyPlqZsUcLB"
    "gbPRgmI5lQWQIEPub8p9LGt10pqyVvfyLPhZHQWfmecFP1tT0io7rFO+nNXquFFUJcpZ3XYZffSvevQWiiHR7qN/fXtxC/WjhuzRvxldM6hHRKNCTo5JqG2T"
    "IbP5HGozqXJIE/rMiKPqRY2gDJLlEijdFBQs6nZfnJEHS3giLHE0ndKXgs2o+giDkke6klb1eTGslNz4HRVrJaHlv8byr0fpieMCzI6i4zAHmFHVsopRoU1V"
    "waZaFr/RlJTO9xkkqVpZM2f3rhmpj8gtyOFef8R9XZmiYtdBlho/9CrOA9/WlU0v8ItFBK1zi/WurkrlBl/lftzqnr6w9gaeXg1p63iOlczrEaNonB6KLp+T"
    "1rh8gvLk76fQZOqkoIB5OKJT2tFjrQhKdasSM2msmmLCmEdU81dB5nRBJNO5qlttW0OXuoszMvAsTx6DA+USgWEToOuQwVS+GdTShmrY6veTR7/XveuR4DvU"
    "967a/2NV2fGoVHeyUjcfEZfPReAJAsYrT9AZeQNlbAOfTzjkNRmY1pgJb0A8ZtvynnyWzQLKORVk6HJ/PPHIkElFmG1Sf1v+N1lsO7YnY6ntuhur6D7CY7sR"
    "7qNvMkjG55JJG1c411GjMLYURlWLMEmFxuBaYxD0k8pcThC1MJWhe10K7n5dAHe/zsB/As1Qw+ZcrPuKYl88xkaKlRspNiZrwZ/ZnJrMPMzO1NhGioHBmBXo"
    "mi7rS6oDSvS334+hQO+jz3pojVfleozsgGz/n7/awnb1eAoPr8j4BCGyfgPWB26aPvtqCU/75RfG8DTUGMOrEMPjjr2Q7HRdZuhqABWxPk2KfK8SO+XzvrKH"
    "K0QhEjSHM6DP96Um7SAOkegpwaqzNEGDLE2zNNxdq3I1TYaMzXRJg8T4qmxNEiFTMzA3UAJEZbamyZCxGca6Lner8zVJhWzNNCUxTR0oM79TaDQeWak/qKow"
    "M0aB7MwcT0/WbFaJnTEKZGeanR4VT5WjZjEibPS3cWqlEHRcKYITI2ldkOyiVPL2RUHy9kU2eduYMONpM3xGghKrdtQZfDGyHEtMNhJzihTlXGc5IwT6mxAz"
    "QqC3VvBqCYF+M/Gdp5O1OOhgWKciGLpvLMnWQqLvPTKV3yzpnZ8rAPArIhi1mUl8x7NsEkzIzA6giR0yVrDhgfzGTMvwxIAIuhBkxlxiWw4jc0AJD5nBpXIG"
    "iGLL65DBzOXyRady8HyyIA73yKnDyTO1fSZeZMHSx34hgFEDYFvyzRE0wIMGD5UzyOtD6hkTlWSvHiU4mTBXMlbwACRNictmCs9KXB9eEJ7skLnlTRQiG5ow"
    "kNO3csW87b3Iw0//dhJKMrArBPszgEZjon1zrBtESuPpvuZ0TyzyCis2ToYA3Y29DrCtlleswtFt4vfOHGcNipI3iKuNAWrOqRWBehCnmYvTHHJT0+lp2Zo0"
    "H7sWEbavwV6ve3Fxcdm9K4NlSyPWNupKGhkKWTkUwwfjdIiX3QA9GBldVRkfp0PGb874ysdzhg7DhRlcgONI5hjVS+HG6RCNuQaNWRv/3QOjz+xnJvktckoY"
    "JEZ0SnvtbCAr56579O/Oz88f/ctRlz76N1cXF1AGcnRDhgvlXQpmfa0KB8inu/yZ2oQ5pojdhWeGhR9/vdF44Pb0jIplApZ6bKKzRrJyQPIWesRqbnmjRww9"
    "Yms8YnI/sS2DOt7GSex5M+xLffkWwDlHqnuO3H+F1TSOyHrDd10mN5CNRKAhRnjghoKoWt2hxYUdsG3Ofh2SpZCXvQLkZS+LvGyMHx/bRJbqEC/Z1Bc21+Xh"
    "FlVXipPt5Cj4BiukY4vOb8YUxBad2KITlwi26DzAKsEWnQeyNYBrejx7MadzEO3NZ/Fe2nRi0sBJy5IG/sVca2QZNGRFbtZAYlyndADyOU1Wplve+aXx6F+Z"
    "7Aqig/QS/mt0XxFKZhPAySt0vELEW57qReeM5d9c3g8eHPahiwqfh8HCHuDib7VByf0+MIL9g5VG3CCEq/IIwijCCuDvcMBjEYM65ImxmZoTTsHlY3wPIqVU"
    "PMlXJyPLFd4ZGQzUSw6Whdml7Q+D4Z8GtW3mPjoQSWUmvPKE2+brVWx17loeE6qVH4/FWDGqilFVjKpiVBWjqs1ZrBhVrQf3MaqKUdVvfQ1gVBWjqhhVxagq"
    "RlUxqopR1W/EFMSoKkZVcYlgVBWjqhhVxagqRlWPljwrzV1bvz0UW3BxuhZ6Ihprv6n4pk6YYXmLnCzziKp9tS26d2VEKUflVCq5Ky1MjSD6lvlVY0jbkjPv"
    "gTkF0ohI9ySR4zVsvLwoIY/LC7045PXtllY4sW5pqbnXLS0QSx+KB24h1iU9yrZesvWoZWfl+kVeLZJoRNW+vbOMipzTWXXbxqr5fVXXtFUNZDKF8qC6bpyF"
    "FUEytFgVpEKPtmeLakyfXA0yHN46q6dRhdFqA7D8AnV+R8y9DxAu+QhL3cBOaYilF1IrkjLwytG1oSnBMnL5lAwGYfh7MABE4GDg8f7yymsyn1g2A7SgJQI4"
    "4woyCJeiua+6Izn3JeuZqprxhAricCKY/MZMVek4AEh2c9CYdXs/BEIiEBKBkOjaRyBkIxYrAiHrwX0EQiIQ8ltfAwiERCDkYUx0BEIiEBKBkPU9CRAI+c2Y"
    "ggiERCAkLhEEQiIQEoGQCIREIOTRgJCr4Fg1hT9Jhx7QjXV+aQn7oj9kI+5uZEYniFvoE2qUJV0bXEFQkOmkoFgT/KyS6IHpiqAEdiCIyl9dXt1C4SHbembK"
    "MbAqPjST00JPYhWITzVtgeHilQqwx65CJaSQKgy7360aGKegAYd8PJRtGgyC+lXKqpBPmdInJggl8TJR8bdaVn568ZrEaJ8tOgj7R0/4/Izcx+pGBcuc9Hrk"
    "9KdPnx5eEOh4KIjlxLEO3wn5Nv7V6Kon/2tcMfj37ZX87/COyt8lPCI3CfleSthBN2pB+Dz6Sb3zF8AvwZgjdecVt2wqKU26iLPOF1AoCv4OSl9JXVH+Z+zI"
    "q5bTIWw68xbqafMJf3QcJn8kcdlYvgNzA0o3wk/0bl+8DsEYT2wWlK4iwh/CNwW/HrAXJjSxhkbZcosQLGAaHOiDwabQC1+h3OTfCnGhFoj61x/ccgLbAfEW"
    "dT9CEW+BHoQ1HoQwSO9wjUWWq1MliHajTx3Xld1cbSqBb1ZHT2UzJUGGVgriNBrHeoQH7NFlJ5gmT63A3mb7zE07ZrZgGex+DnR/W+R+PnB/TUNzy/Um/QWj"
    "blaEn6fUtnM3piTlnoBLx9iaLno318vNCP4o2n4+f7h/eNDgwpjrSe0nJyksf22k6VrnzW5sVpjOq4hp0ZgWXQuDpOGps5gW3V7ZYlp08w/Albe3elztwFpM"
    "7/wwekxjXUDLWE41N0SCDKGpG4apue8a1ePTS6oWeiMau45WUa6MOPNxdQmibxp9arORV5F5MZJvGZFoiT4EIEfcnWq28KIKJSlKrE9SoT6J/HW+fOqiijMn"
    "TtM6R05jN+6ZTT394smXZJwGJVkXSXLD8GfLIi5lZZmkQmnWRZpsOrP5AkADFWN1GcLWybTbKwMBl6Nyg3bqXpLfc+4+9anLqGSlqWN47grKUraQ46UYnuPf"
    "3nYVdfNXUXfNKorBKPW6dT5uK0WKeV11RmXFIa9V1m6arn0rt0kV9JIoCgUarmIRx0i+ZYvYn5kbQlWTlJjtXfctD3PWWtUS/UdLeNxdnBQk2ERDOqXzbCYx"
    "itKJNjfGpfnoX12Yt4/+9fVIZZwMz1UmyNUr6OLNHPMld+xFh8wtbxK0/5ZvLOSRAH8syBzSMeS/nPx0ml0/ZH3OBuZf1Dw2hPkXeOyVy7/A2opHCdl6lmdX"
    "8kYtCVoYrN09dNzhuuo9Bbh8fvCKZ4cxW/dSVU6qPry6PzVJ1TpO7/4jxryeg27PNTNiPvrrigSEI8qbMI5fvlTAlyi9XDDXojYZW8/MUcn24KFXqd+Qo0FO"
    "4+nz0hYZda/BFhndvCLwvxdwp9ftkWvyv+ACu7kkPfXPa/OyK/9rXFwSXRuBIzwf7Z6Gr2C0e9DuWWv3zFw2siolFq4oWpdxfltCZ7nVxzRutwxp3OZGNG7X"
    "II3lqdAPToUKPtsU1eF0o/P9bqvt8NvGGifdO2Kep/dkh5VXfuiKYK3yc++QYDj0KKLyD9NkJlG/JuZDld+AUBsyFVAlZx54U50z8t4jU7ogE26bRPCp1Cak"
    "IMP6PFSKUvCwqo5g1JYTn7691mhAx3oJjRr0W9TbBJ6UMEmgTA8qSagkoZLUKiUpb7mXWbZZWnREbOwnXu6ylUQQp0Lmb8n8qn7OJFUL3fWXZVzKl/ke5cus"
    "Q3mpm6UT2ApLIazIWsjlbveqFFhUDssBncGd0vUQ6mgKfJZaBXPEhHtrzYHY0PImgUgSlUB19M67hqodCnU8L66u1BXz0b/u9cDReD1iULwTlPXVq3WgFih3"
    "Tea+JhPqmKoQJ6FjCuU4k0PJjMPHQKindHshf7BU+G0mdOCPo75LSSNB6iWW4h4aCQ07BdFIQCMBjYQ6r9CYSzvaZTMiKC61FqdrE/t3UWkNjroN7K4lEUKj"
    "Ghl7/7tUen7IKCWa2+W1zNFyfAkF8+r2jkml7vZaFYe/upHq3HB4FRa9527M3yv/D/QySB8GPU+qHi/VvyGLTj65AxdhwHzCbSa1POHJrUBtuDpl8iDPhYr8"
    "90QwmxlSqVSl+KHOvTHhliH/PXL5lFBiWupwpu6CnA4G8Ff/iS0GgxdScQ3GDAZcsUwMBuSUkr9//vQxKKIPj2ZfPfECSvQrvoODO6hxb8rHyoXXeXQACi2f"
    "IkBWpnKEg488MCah0j2bwQ+w3OVvhtr78ClEvQpgiFSM5Ws+L5HUM+p6iCJA3Rd1329C98XCz3t0By732qoczqsktll9vxrhNHbP4yf5s3QO16KKYRFNCz/i"
    "xpa3iPQjzVLJlWOc5pvGYWckeb1tLczr/GKY12uqYYY6bVaQD9wZf5FqrV6YMbIDyvK334+hJbz79UtCQYj4fvrh/tekQB8+ffxbNDwmpzcPn75PsX0SKsxl"
    "z5lofOsWTrdUqki3IFWkm00VcdmfvuUynWFTVFIuTob15CrUkxPc1XzNuRZkNBzhkLrWnxu1/Dx0dlPghjjMFtFYLQlrPOx0cWBllI3UlyY4OWrjiQ9y3H5y"
    "OQRVTgrS4KIhndIe+VmMolLP3Ef/1ry8fPSvr+7uOso3DglpYS9Y6pGpFMBrQqMr8wknQWnmCK/tMhb4pQWZUOibKqfwHc+yFUR7yM0FYCxsBeW2ou6v59cd"
    "EvRjvVvTVLcG7wc+/l8mABphMA4QKCHo/Dv5l2uNAWki18xz4OUXHTKRM4NrfyoftkgC0jvkp/c/PZDe7YszAqeugOS/oOmuefYfq0iBlY9KQd87+t7R9974"
    "Y6melUu+wV4TcmN1LENnGBVCdVdk7Wu90+2VSaOUo/LKupZOpUzDfmzLswxtA53iFnIxQhTHrsSheiw+U9uSj9Q0tV4jkwx1CwVzcVdGMBd3OYKRNzYSzIT7"
    "gkEeJBwy1bMMsuQtFM1hkw1SjaPke24mmhQtymWHcnlmE0tqAVILqyyWJGkLpXJTqiXzTV5T5pvSbZlTTZWp89Q3wLeygVDSxO0TS++qTI1uOUovFrixtVgq"
    "96XUErdPNk1sT8lM36jcBiZB1LoYcRPrxYgny7blT3hmlVqmp8hQlDUQpSqCWl2UKTIUZQ1EubKqlBwqSDNLiQKtgUCn1tilOihVIdAnRrUZzqdmWs9hUD7L"
    "1mS+MDS+2ALtJE3YuqXTLeX8y/P9bbt6uvnLp7tm/QSimTLHq7wjakhbJ9cmbokxueS1ui8l1KN0vEex5rfoHvYr1+9PELVOjLsvfi6/e3fRj9qMZaP9OYsm"
    "QfUtNy+byo3F7gdJuVW2nTRd6z7VJu44iLfcZFU0AthSG7wllDb4L1d13s0tfRDe75RGWv65IihT/KAL5QcCOOMluzUe/RsG7cxubs+7r8gcUIWUANOZSwzq"
    "KtgfgUYBHn9iDkAHpS1pQhEBxwTQofy18kAgp2+7l1rg5F6fB0DIwQBKI/Qhb3IwIIIuhJzVMiZB9QTLI3zGHPFK1UtIgC8VbFIxF1CTc4cAGzuAklS1F6Ts"
    "FLpTU38BahUIqYUAClK+5GDw6FhBmQXbcp7gwWRGhYBawHwJ4Lx48Wr5NqtqXzP5qXQIc+T7LMsNB+8Bv1fOanDfkRtFWPwAHmxQp6+uyp+r/lc+lvMnqCL2"
    "6ET08DbMHr2OVxsTak55weXP8vMIiMmQy8fOJds68uFcMDJcEPhxwdsbYWmKoCKF5QKj4C1cuYPNRd8CnlvB73HZs+SG+eio53sTeRn4JxVr+HWSKQgfRfgo"
    "wkdbe8omggiwL1YKH0QErWv/0Nh8rtgJVymmlyQ7lDx1S1eqDVIo4mylLJ0p00ucBTpTsCurV93fxtyOj6GufdLaDwZfardZ3hcnyiYID+hiAKnjaireWjHx"
    "uUXSjHTX4aJPDWVUVd4pc6doU8nQA2+cMZ5WrSSmIW1hPabdBxRCF8AG9l+Scgf2X3MCC40z7gJZ9eUaEVrcZu6yyhC2LvCxl1bQK49fltn5VWcSRFh7Jn06"
    "xIujV+WtlhZZrGGxy5/lpr4Bf1OEyNxM7STlZtlsa9CQIoP1DN5mmyiYAdmdy+7Ntow8cmR0mtHLyF01CzVBthFXa6aRf6ONFwJ4wWe5+Z+sgSCoMZ2KMAR1"
    "rJTDInxyGHm2hOVx9ztBRpYrPBXIJgoSoILIqhUCIyZdvFYh5nA4RJwpeWILZhLTGjMB7bMklTGhjvxLjrfsRRaMcIgHant2hawJ1s7Q+vcSPBdOj527mrWg"
    "OxgCRy9JZ42XJLHoy6/YBBl6fzf2/sa32bLI5jjNlrjmugmhGrA5OpcyvMuPTsVIvnFX+dEL3tdG3/yw1A7fgD0WsDu3xmhiXHm904iTlFI6XT5XNTsjaCUE"
    "rF8r+KZlRmBGuPadOCO/THgEslRgUY9AVmwA9pTzqM5W4f0Rt205M+iP1OGg/elV0MM+HvGWjT/UUNlEZXONshnuJZt8CAlKTF6pnZhreJr/LI8af7buLA9H"
    "lT/J3RXB2nNclb+eyIkZVNaW+wcFp01HHaxwTnbIlMnvwugQU362DrQZCDIqPDaFfpaBtyfoorkc8Z2INcZUmSBsOvMWmryWwz9e61iKASyD56kXjeZLe5vg"
    "4RlX029lKGPPUZPI/32mtlzdv6PygMoDKg/NO1WagO1GLxV6qU4KvFSrg6sKjHpF1UI/VWMx1AnVo4o4E4QHxBN63KP23hSEdgg10hXL+pCj8a2DhTZWgoGW"
    "nxFhfke3aDzibmqF/FhZ5Z89qRqfrDHdg0Gd0pa7WI5fa7j/yOdEvugCTF+XqV5TDjiyV5azmkxnOGfN8G0nW2dUL39X4pTJsaMLBncS+jKazs1Q09F0RtMZ"
    "Ted6rcl4Dm243VbLoQ2J0Parj5KJtl8LhYq2X9MliLZfm2y/NwqqflJg+IUjOuWRVyuC0h2eb4xL89G/ujBvH/3r69HlKwVYUiVlgwJ4gGwau9x3TGm1ccOH"
    "4szKaAOd+LX8l9RYTVWXT/7/E2MzATX/oFid4GGpvV9vClo4H/IFEHvVeH0TbUC0ARvTKjkr9vaXx0IL/HgFdpbnfxWjbUWFNnh9lP2g/UV/yEbc3agyWYIY"
    "JVs7ydKRp2tSUEqwS1qUa33kGqFP+zq/WT56KEX2TQOINqlgdfjSVQdbCnspXhWZ0Np2yvmMTpG1ziu4+9p7S46NLLt62rGOGqt8bKoZ24w+V5dBnAp5vynv"
    "qeFxt3LFzyRVCzf33W84gRt0k35JcUIs9Vln31Yoqg1K6GYp8QwvtaQ2qKuaImsdo3emmNYmJveGO57Utu5dzwreVROVS43pFMfljGB0n8aGl6qGEBIE7bCC"
    "bwoaPA25uQh6O/345cMDobb8vswFMaDNNDNfyxFh7ysStr6a+UPbMojcXOT+I/Iagu39idAS7D64JSbQNyt8mKQRE+jyNXL5VM61HCHPITkld0pG7H47Cd64"
    "HzVdW5Xltxz5nupfsblPJH0CUyr/i9DPuquTGPZD1QhbXLXeh5raystKMkXWQmuxsRKt3DP8CP3CDybF2zJq822+1nybbUXgT6fUXVRhcIwEDZMyHnPQg7MM"
    "fuDO+Av7mqMHRjQt4HCRjvDu1y8J9SDi4+mH+1+Te9HDp49/i4bH+P7m4dP36U+a+67BKvs3UmQtYHzKuVHmy77O/7CvM9+1wZ+ZW72fZIpsI0bXzEPYkrMW"
    "oVfHC3L4knXuxu3mtOQojm3FUTnolCRr3xmycwd5Yxpnmi4dHagLave6BJe71/rzQ17f7vwIJ9adH2rugvNj5TBN7Vycg89XL8yYlzUpzaGk2pc4l1cOq+9+"
    "/+nTQ0Lf/f59WqH954fv30lOKxnIQZaXs0MlXNIZjhc7LtO0GLKts18Skpjk7jPfII6oIW3dmbQXk/3ZYvPKLauSRJg0mcnsmJkbRlqSlFjTuNb7lbTu9bn/"
    "+QtnRXG4VdOt8aqpG6zh/ZTmpRonRnTKQRqs5eC1gIZ7MrMMz3cZmVKTkRF3IwCA6BA+Yw7xOKHOAvylZD7hZEIDLIHyL2XhCjuYD5OAG2/oIxoATzFEA7Te"
    "n71R4sS2+RJ1Uy2P40CdWlrPaX4RZ6u1QP1uKQO1GxqoWYeevLGlRy+cWuvSU7NjTKgua6hOmr+QPKQhq/Sa/2pESc3fSNOUQjTPpH2ouqnIj0HADaG09EDD"
    "AaRx+L0NBsRkcpqo7k9QO3Yw4K41tpz+apQlQLefwpC51O/nruV5SvXX45sP+HxAOw8GVEidTY4HwLQcDsWKwocsryk/k5yFeqrnjOoPR4QlbRqwWBwedEIG"
    "vLRXGggdPDYZRAR0cwrwvAy/2FR4S0R09iqaQbXeatAMQjNorRmk2xIqwBI01KgQbKxUB+dQZVRCiqx1EaDdoxIQdLxX4CDaFEfbQpKqaDUJZGlREBsLojHA"
    "JzjDzcNs5I0FPkUmT0VdOUaGMe1aq8Eum9nWFoqwnh5rwmyMz405SLKSWGOPrMgQo6OtvlqZrykqZGsmHMKEoGNWGVKWoUPWZorW2lxs5qmKEyIEts7Hbyiq"
    "oSaNck1t4jhh+zLNGqswI0Zw6z2wTpFCiO19CI6qkyKUYDSmUy5aOI0NLxUoDAmiQkSrWOPrAMPHvnoQexsyb84g3jZhxJtzFTYTHWj3Yan7glFbRc6I/Kw9"
    "CPCFoBAxGJA/uOUIIv9Nhgv5jOmUCn3U8JgvU67s0eqVsJRRc6wgjNqhvrROX8ou7fLrVkOMft7N/byWrhTRGjev1do6RI3VWDcOgaPHr7ltgZDzr7AWwuFQ"
    "B9Ii0B0VhruYSRblIA9CohaeFVeX3bsSPIZh+vNC3Sl5YmgzB4Tmg889teM0rfvaq2VZZyTR2xrE3isAsfd0IPba+EfumWsZkxOtXyS81yn2h9DVqHVukHzx"
    "7jhtcWuzPzxb65sDtZM4Rb6xnusCzT9S832gbdjue1dXZbaYq6v8Qg5wL6W8yGVVRWkJhreQu9WykHLTiNIVAJWjNsvhv3/+9DHXuxCRpN1MluGR/0dsSzTR"
    "u1DAXGBGwnOUqXKZLmiZOudggu+PfaT99f8BfeG/jg=="
)
