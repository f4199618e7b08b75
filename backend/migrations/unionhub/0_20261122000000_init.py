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
    "version" INT NOT NULL
) /* 角色: a named set of permissions of one audience. ``admin_kind`` marks the three administrators. */;
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
    "version" INT NOT NULL
);
COMMENT ON TABLE "account_role" IS '角色: a named set of permissions of one audience. ``admin_kind`` marks the three administrators.';
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
    `version` INT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='角色: a named set of permissions of one audience. ``admin_kind`` marks the three administrators.';
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
    "eJztfet32ziS77+C4y/t3Kv4WPLbubvnOE56OtNJPBt7pnu3M0eCSEhimyLUfFjRzPb/flEgKfEBPqAnieBDpy0SBVFVBFD1q9e/jwLHos4kGJ58pib5SLBH"
    "jm7Rv48cPIU/RLc76AjPZsmbcMnHQ5tTPBPXIXbfYeP79pJg6PkuNnw2YIRtj7BLJvEM15r5bAogu0NAgZxgOiQumhDbRMMFog5BM5caxPNQ4PiWjQYD8m1m"
    "ucTrY38wOIHJTWqw2S1nvOE87Of8EZC+T8fEnxCXzfbbP9llyzHJN+LFH2fP/ZHFpk2xyTJhAn697y9m/Npba/zB8X/kY+Eph32D2sHUWY2fLfwJdZYEluPD"
    "1TFxiIt9YiaY5QS2HTE4vhQ+LbvguwFZPqa5umCSEQ5sYPnR/xsFjgGcRkt5hmI6sUzvxCHzvmX+Z/SQCbJ+//PDU//x/VO/f5STGDxShvnRJYM6IG32czzO"
    "pDE85eubXu/s7Kp3enZ5fXF+dXVxfXrNxvKflL919Wf4MCuOhlNxvn74y4fPT/BAlL1S4UsHF/7kNNjHIRUX2EpChkuAp0zaeUm9Y3d8a0rEskpTZmRmRqQn"
    "8R/rSDC+sBLhapHUkKFhU+P5xKHznYmwRBpPHz69f3y6+/Q3mH7qeX/YnKN3T+/hTo9fXWSuHl++SotvOQn65cPTTwg+ov95+PyeM5x6/tjl37ga9/Q/R/BM"
    "OPAp22nmfWwmuRZfji+xoasXAbaH/CtQuFLj4ftaq7FMdrcQe93zq/Prs8vz5fpbXilbdvESW3FyQm2TbZNSG9+KZjsMrbN0ds/SvextK8avTi7ZvSxNeai9"
    "bIcCaftOBRrG6DlxgsGFITae59g1+7k7tEeLxuZvTXvT7BXs4DEXEnDzz05C32PvER4y7e0Tdp+5LiTQCTNj6imG09XgSqXwlwn20Rx7yAQFzqfIn1jsQ/S1"
    "TKszCMKOiUbURdi289rgOhNoNbD1W6VWA/XmWqEGwjaUfwXumbYnFn88PiN4xp726YFT/I2Z5s7Yn7CPZ70Ssf7j7sv9T3dfjs96r1IiTFxH8Mfd/dP7L4g9"
    "GMKeYVno/uHjRybl8FN/aDlpQX+O6HvxxEnppuaO5vl6dP/1iC3txhyP9+5i5lM4AH8mC/HpmB5ScTgafHCf71vP0fAamAmn/yE80RCj66C5y76GcNCDnV5w"
    "7TVx+OywZ7CP7DI7EwfP5Jnt9gMEj+29QYMX4npsBLuA2AkJ4yyTjXKEEMu+vlZwFP8W8qzP2c2GRBMc/VOf0fqM1me0Umd0eqXXPanTVNs5rw8NM6RO7Mvz"
    "Gif25bn4xGbXNzuxo4lFJzafO3NiJ+UZ79U5YRZuvgkKlfCirUFw4XEqszpWFAqujFbpskk5RuqTjCATJApKsndxUUOUbJRYlnBjM2HGU4ukGc5eIk6mtVsv"
    "pD9y6VRWhcmQaoi2cRpKY2zQ/wpIQO5dzn2B/bm63Sm3Pf+AgX0jHllpdj44BHnGhJiBTU7QHQJK5NI58vDCQ/MJYbac76Hf6RBsOod88xFx+JeYbxBGLpkx"
    "LT1JYBmTpXceHEQetyFtSmd543PfX67RYG1paktTxX08FRQgaWNu17psEBrc7V3X0LvYKLHeBTc207viqUV6Vzh7id4VHwwyokzSKKhItxYsgKN7jY05QbaF"
    "XTlaiE0RrUpbrklsZui4CyF+UaYmZQjX0pcaJtfDhBHZ2FtnhSXI9Apr8grj0ddmf7iQOQ5TRGudhw2TaPo4vLmscRzeXIqPQ3Z9s+Mwmlh0HPK5S45DLpc+"
    "j12XXrBpUr1om7Zom4UovYvO16NiVGk5pFMHWTKTo2uhS+SFOD4PyoOwvQl2TJu4HRR9/p0OxbhQPTJhUAEnjTSKiDAXUvBb+Hv4V7MJ2BHIBvzGdkW2UOBi"
    "ePefGg9quAak8SC9C1eoTsuFXldtWhIoCCG01qsab+QSckyQKCjJdqN7yTO6/imapNJYwbpYAXbHXp7vH6kzfiLfCjgf06hgRZYdbu9/fUqda/Hrfvzp7tf0"
    "Qvr48Pkv8fDE8rj/+PA2w2+XsJ/tid/24t0rTbW/DexoZ2qhGli2ScxgJqVPrCi2snqa5GG6PK1zBl2eFpxB7MaGZ1A0tfAM4rOXeZhiYy8tyPdOMC1xMcVE"
    "e1yRc2z5IJQ9ybSWSIskurFAS+RZsTBDOz4nz3Jjb0WlsbQmW3HY98l05gsUl8cptu1ClTFJt7+w49PdKoxnvavLpYoIH8qUwsdPdx8/CjxG2qOgkEcB/HjE"
    "danIQJ5gt8T7t6RST5wXp3XUEzbqVZFI+L0GpSpyxP49WMFHxYh+eL9TB84ny6HVCYpOhMljD82CoW15E2KiYwiwpIE/pN9eCbIL69HouMzWowsah9caXKPj"
    "Mht1MLVWzyjM+itXwhVN/duGGo7HTAZj9tOlwfAspUqc3TcivmRl4QteTxIHedF3bGzuWRagSMh6J2IaJY4K7Z7Q7gk590SzzNOfuNs9baaJR3TqmKiTxODq"
    "InOu5fuQNujwzL8oAuAHD9E5u+Jix8Nclb8Ni8eFxumEWacTbPJcQzIaEcNnd10ajCfhqGgWQUW6XX/b2uFt2l5u+Hmn7WVtL1fYywcKkWmaOnQYLVSHm7U+"
    "3KxZWtHfqGdFEihSi5ZDaulFs+ToSsXoiekn7PhkGjuKbFRERwg7aGm7hkX92BXqmsQlZqyIcIXFI8R5g3i971CN8RB2CbLGDmVD85rR7r9OqBollmAKHdHq"
    "Ucs2Yq0eafWoQj3SJ3TrT2iNgzdis63h3injv6LOnT2wvjEa6s/8APpgkumM+sQxCvJF88MqNNWoTYSVoaiVNwr1o5nOCNmeBrZBMwQlkn1yaeCTEzQYQChu"
    "4A0GUBwMYvwWUAHMJghzgtdsGNwJHNAi53ghzjPdzdcItVP2k6kbVwTn08Mf8Fnrp61at1o/1fppdcBycrXX1VBTRArqqK1yq6WcpPF2Xds/GhMoKMV2WxqS"
    "S1LdxdhuMQ6puehPsDeREWaKSEGRtnZ/DZXsvCjL4wpXVAplg28jqpBxHx4tx87yMKoVlQq5IPuPo/ICUYRzNc83iHP+znkOPcHXK6SWptSl+RtnSzUGHLsL"
    "TMv/QgzqFsS0JQd0ygExDEP77mpsLSgsjCIDLIpNCsEdIRjF06iGvxPD/wHwJ8vn5dEIm4bf4rbkD94tsnxkEsNiE6P5hKIpXiCXYJMPCh9FDI3t/mu/Ol+d"
    "wWCKDTbz8U+f7u5fP346i6C0qPUc4vfBJB4MXiGDAtoMPmF3gShAayhc0m/YuBWAsnpQi60J7PgA8UUPBz+pAKLL1YgLf2a4LcA7Fn4EhzIUi4u4AnfiS6H9"
    "jg2DBk7yngb0NKCnAb32HUIpg9P6F/T0FGh48BoU2JsJmrIXYDvC32chmBLJgrSy3l127hHHkELQkjQKmuqtrbMiOuMkvPUCaoWM930nrnFuzphOxPi3nihS"
    "xFoSm0nCwDNsWL58IwQhuZbGZtJwqS134qSodE5b5vrBwOFQLglzS3ZdJUj1mtpsTRVUcSisMZSmUlCPk1lVResizWhrJrNphaOV26zO6/SMPS9oGXu+acfY"
    "8+KGsecV/WIDjzD9dhzVVaq7TNJUyklTrgVwYQ9fnbiu9CEvDD0uVdfEcccqHCutLRGUwczrCjNDpqBEW7syV24PKdU7RabV7nXV7oiNjCdE4OQu1iiydMqd"
    "dL1a1T17JdU9e2F1z5T2to6Rqc3LLbznRSFL5eXYNwxZavaJ0VoXgUuwJ9TlCnerFYVy+9TWqhAnOWxMsDMm0m1cEmRKrJd9x5tFoSgyim2CRAmWK9JPjIlF"
    "UoqKSrBVZkmzggIfCbaPikMC+e1OnYBALx5ZKxzQtpznOKCNbeiWcwsZqcYkiqrzIPJuQtnv6PAhpjWGOiwhgeWiT3f30R1IhIgn4pMOyYi6RBwNuJdv1ZXg"
    "W6/R60g6HUlXVQk+mA5FlVvKluuKZl9LVjkLe+TSqTS2kSDS1T3WZj1bDLKMX5Jotq/Ndh5kmGd7Ic+X41Xiea97fnV+fXZ5vmT18koZh/PcnBLYgqUxhwSZ"
    "EubTvjGHUJOWMVZXFEowvMX2alKOM5e8WFSU5FwsySSNcsBoayUJ5jpZM+80S6szTxttqsgWmNC1JZq3XDVor0F7xSTY2rU4C9zxWhBgilC36m7ymclFJbvj"
    "poiUU3Vbu+OGYpHcd1NEysmyVXtvsxymf3dC8+eo2Gm6HNKp4zgNkqNrOU9dOkcz4kZey7ALhUMRTBO6L9GC+Oh4MODlTv4jUa3kB+9VB+qJEJe9tmhu+RNw"
    "eWLHRCaxCVwbLvhw/kiCdmH7/XqorfILdZ/Zl4d3LA/ZlufzkihQh4WO4DqTF6fwEE49lEGnU2hRZkOvjrAiCzTr4C05LJPN9EzYhagIi/bdat+t9t0qq9w1"
    "5hB5cMc/UhewbeEBsrpdcXhQd9wfrUbWPjiO2c7XfRVukGENqjCgMg5nCef8wUPeBM8IghfL6yCPRltqGHzJRtk2mwyKzGMnLGIF2zg7BowFkygy2EbLZpoW"
    "nyB7fo6wTJdLKUQq/cHOpdAZH1bYgsvs8PDQYMD4/3fH8k+MicVe9PRQfs0ldWtv6aNCHxX6qGjfUZGumR5uGPnXoHC1JkmUaaC+kQO+SWcvbO6FJy+/WePc"
    "DeJxtU5dGA0VKBlnfTa4P2OvBGHHChxUgwF7Gdn7Cr1ZoD0gnEYwnp17s2DIbJ0JM4rYcA8dw6vNTqEO+uvDh8+vT2+YKcVOPGbyhNWPwpbN4vN2r08QnrTA"
    "3r5n06iOJU4E087Y1zih2QejolY08ffy0WzreiGr096f0+ga8iz2TM7YQw4oDaAcuNDGBiaqXRKTi57XumSWJV/AURFuXeNSH9n6yG75kS1b3Ufhuj7dXp20"
    "PTaqMG2P38tEjkyo60vXUEpTqQeo12H0ZTGfL3Nsjo8mmUzimEbFV7mtecSgL0oXEknQqNBSQRFR2kzlFNWvKJTjkkA9IdZpu1TQdGnTlkvFDZcq2i3NsC8V"
    "CBeP3852ethsnbVPq7z793RT9+9psfv3tFyCJpmJRFjeYWlJpFJGxDY6LC0xbgl0K0Wj4a0sS5ewh8w+kyLaylHRpL2mTaEmqWJ+LsFMSKZc+eUkkXJWTrdO"
    "CFi3IASsu2kIWLc4BKxbEQIWQZwyBmuCRDk57qTsWAwuyyIDWTrluL19bCCF46/D6yWhcsyWiVItijPNFkM2pCJH4/G7Ym0e/d/T5l+r025Ro92N++yWtNmt"
    "MPts6owtPxAd5O+IYTHbocB6T9Jl3QIh4Uk0Qfus+RJZvnt//4EZDMfd006IlTBZWj5Jsvw8tyXZ2F+Lxwmy75DFNxIcLmovXA4JF7YX3uVWH/pq97QttRVN"
    "fMG2ZfahNolgzRR2Y0tT7b4fW2NWTL4hW8gKn8qzL6TZkHkt2m3yvPMM7PR/p5bTJw78HlF4A6U2wU7BtiKizzB0yCbY1UsYK0H7ZeTbh4ePfB+J3eBvP2SL"
    "X/z909v3bO1ndvU8UAQ9YIW9AgqRtwTF/nC37q728C3jbsHMXDP6I02pSxk0OrYjDB2TrkOVItPlzWVCrnKxm1lh5CUB+QvW2PmZLLg0PvD21cIeqKLYy3YJ"
    "4s/4VYuvrh7RxfNlIGH6DWQcCPPd4M4Xtii+fLhnvC6Ois24bNhUgvc/ovzx5y8ErCrhSaEuw9MVTyzPp64gd3stJt3zXJP27vzlvIr6dVqiQuxy7LqPOn+q"
    "xKm9xKNHL1hZVPrqHawTm943VsMrQ9R/ChcLRGZjHoENRZGxD5m5c+whA9tMvefR2vMJcQlcZwTUjGoeo+OHL3953bt59QYCzMO0rDjm+6+PD5/DhF02OedK"
    "J6LqIDzyRQnGB3+aOgHkiWYp7F8dNd5sFaaDdNS4tiwqLAsdbqsGqqqbylQuzV0UeNXdknYdXhE2ocYGr++8Zg/xNLUGQuS0iLa2EW9tmMtBGhk2bSdvBNQX"
    "JzzvEehrmhzqIn2J908a59tx+bJw9z8SFy4zlo0DSkuWJYZVIgtfg2uzd/k1uDgbXUVmvMfeFw9Zzgl6gh5MYTga4uFoYKS/ENdiv2dpzYfp4IAIEPMNfAqz"
    "vqHlEmSJ82fx0HFcoAVywV3CK7+Yr/LYwoGfJ0yMn9Ap6UcvSYhMLDPf5xPqEYTNqeVYwFv2NR6yKX0O4QkARDz2PzYsqrPmUORSm9yusBDASKbYZMKAomdu"
    "mD4fVdSBoV+dsYsdqLRGXUTYSjLZQM/XFW000KGBjqq9XwMdKpjGilS1hcA+gflRHQ24b+tjn8GArZVm84tWNLAycVHCV5q1SYVLTkvJUu4IMFG/ax+orQVv"
    "eEkaxYpGtZzI1m5TM+x5c8pM0YKeMoX7VY5QvYoIvYuLOqjvxUUx6gv3ChgeOijW6johnkL3n2iylj4NvDiKox8LUHB4lYVoF02xxyjt5ZXWhmkXZFi+dwx3"
    "MWPMKlhyG6VXNmxZZRzDN7VywG+KksBvap9eAkEwPeybYBXYjDMfgDkl0ohJdySRw+kS52c15HF+JhYHu76ZLhFNLNIl+NxlukQslr5DvglOtdpiXdJr2TZL"
    "tj4W9ZZ8YlfLJBpTqbd31jFtCwqhbFoHpbgMSkUVFJ/6s75HDJcIlmjFMZihVVCgvTLbeMnh3lWBUNmNtQ5Dzlj2ZCPLna5lEwgn0BZBky0CLjLw1fU9n8zk"
    "gKw8rY79WRfLItA+qj8V1oUqtcfShNoKk7DC+Ktr07HlrLHX5Yj1PtfkfU4nRh9tMzE6bM0gnzGbJNOHxbYyZjlX85JYI5Dub8up2iWH2gmzyRdwg4RZyySO"
    "v5X0xihC7kM4oVJZjjofdB1OecSDc2djPj2G86jEpr0Esi5XYllAa3K51ghs7VvJ8TUiXK8ur4Zfg4vRxcXX4PJieAN/n45uEUa/kHsefDkjjsU71fImhbNZ"
    "B0IvcRRjGkaKhmGaU7zg8ajIcqCr7eOnRwSVZE8QtHCKn6sTThM+rSjE9fAPpONIW67BdJCOI9V2WlUpHpe+sD3AFaHCZSGISTodT9qc0B4vGP5ODKm69QkS"
    "1SK0ur1a1W57ReVuexvXu+2VFLztVVS8DY94GVGuKNTz0rS2AwE/oOTkmCBRzhveWjnqICIdRNTo067lcSaNiyHSotUhRDqEaFUtY92aJRtXK2mcrdgEL1Qi"
    "h39jN1SibEDLRFHXEZV+C1OeqPu7x/u7d+8PV9Fh6WERIuBJ/0sd6NtIjq9T3IHg4dfgnIzMW4SdGAIGsBjzWgOIOlENxw4acYiZI3xoMOAlDnjHu8EAMW56"
    "HEMOXX68tAH/HJUt8CcuyVVFoI69EBZ4aMIzSZaQDJNydRXJZm+oHQ2Ka1C8UwGK66R8lSDxqg49xcu6fpce3VTi4Iu2vI9QlZCrewnpmNJDS9hme510V+YU"
    "kWqwUGux9JWaLiPLNJVqwmztAauRoQMns4BJLM39BJFm/fo1cXRxW42HNkgU28RDs1vMVlj7JZpIUb4mdtWCdIfs7rEVruqCzPXySPYf7N9Me3Dfsf4fIXHz"
    "LwGb6Ujo5Ejc79Rzc4SpoOMlSaWn40ds2QHTbOOQ+Rm2XHQcuxaoiwLnmVmeDoKH6yBml7LB3qs33FPwTBZh9yn2BzGRaY2J53eQR6Fas09sG6o4+xPGeXRs"
    "TIjxjHqCytWHeQQdyN9ypaejfRYaHOtUgGNsV5CBUqLh2/FVNAhEaS0iNorOhrwQC3fbJMn+7MjT3e6nW0uZ5wUjgEVr7Y55au3+afT+B4cFkxVTpEShhhXC"
    "ztBqN1DTJJ3DfQ4VqxUVbBAaMatiDmUGzKp6RK3orC7BX4Or7tklxEMN8S03HFw6h5imVWMbg7g++8tgLyRESYG9MJ9AoJQF4IEdGrQn6DO3KzzyjbfeHVqu"
    "P0ELgl2gYZJkfxy/uxS33DnUc2jrRVsv2npRcU9vV+OMRlow9VpnsH1WxjSMhquXddGtk61WkKu2aR5wcRZwuVnIz8Y+nI15ET5O2YlaeJqlKRUq/nXWu7pc"
    "nlLwoexcevx09/Fj3jgEPSVkhsTCSBHtMcrztLszLSC1Purkyhdkym+aJ1+cJV+RI89l4giC/irSchN0Cp4hvYs6jd/ZKLE04cZambkRV9fLzc0Qqxbe1doU"
    "zoRc1szPFc2gxdsw8crm6Gbp1NMX25ilGyMxa5jUGVINgjbNYJYAQXNhcduqm9paqe874oXHuQlh4jgCrk6USxx2VwsqvjF77N/eVQ/KRMLXmsgjvG/4jLhT"
    "K4x8WlaMDEyLOEYiaRbaAw8GaIrdZ68wPVaIDe/tizUYrMFgDQareLbpUBZ1QlkOC+a3VIL1oPzkY0lwOEOmXLvxnTTtBbVEhCuWFQGIaRTEFNubnrhUMmWl"
    "maZUD+BorUiHgWX7lmALLG3dlaDSfbtkuievjLg8xz9SZ/xEvhU3IEqS7vHg+e2fh1C13//6lGJ6/LYff7r7Nb2MPj58/ks8PCGT+48Pb/OQnm6ltVlc8FrI"
    "mW6hczj0LM6vEwJoieS7OhialxheA0Y7H3Xx1+B6aIa15+gMM0Egnz4Tp4M8n7rERBPsTYjZQVB/yRnzunQ+mrKDjCNccQU+dPzuRhhMuYuvqFOtLp30S9gt"
    "jpmwcb8dkW8zi53C/LMG0TSIpkG0doNofDfpwy4ig6Wlqb5rQKZRkJrGItQwXA3bIqIaJeWSXFFpWTZHlpZpE6Zcsh9nymRtZslUqgC03eRNj5C1O4UnaHXi"
    "ZqMVlYThISnoNKUWc7PFHFubskJO0OmQtIZLuM9sSGFr9GLdJk2lfSzNUW9mAjEWepjD0co5lrfvwQ884vbxWGgFFLM3TaUcm3fiv9dlaQ9cGzUGqaUlkCFU"
    "KHdRl0g9vCiKXFqdDUukJhsvbcxeCZdhw970uuzNLPJmteR6Zxn+B59Mj4QOyOXdTrkH0mTj+lY8sNL3+ACOvQm1wth4g6nMgwFyyAtx2WXsjIn3hl33JtZs"
    "RiBgHmb2kMGeDs0tf8JD52cuNQPDh4Hw2HEnrGdCZh4K28XwCH32YYZdP++dPMRDfHW+OoMB+5PpNzBlmAUA3x136oJvQXhIX+DPuLKMB18KPGb8w+4Cvs4l"
    "I3hcPvdySFgUkzCezyfEJeiYPb9vnhD2jNx1f9vrDgaFXtTfjmBxRm8pPFPoH005VhMjPOryTZF90n7UZp+UHe1H1ahGpwLV4Cs+b6kV+2qi8dpT0xwoQ1cX"
    "2iGgMXZpIAUVcYL+RjxumMq7/jIpetEzAbhcM5LZhUKK/kabkTJMbtRexDRUGUFGw9UTYPf0tE45rtPTgoJc7MaGJbmiqYVFufjsZScKFTUILTlR6N57g+4H"
    "uZUTY6EcMgXrIhuqZkRFPFzXwM4isNCTNhAEp1R3sg32na+xz1a23TrVsboFxbG6tWtjFb3wl8X7zmW1IivdNTFFpFrZpdZGdFZ1JS7I7Kndkbh9+kGJIAEJ"
    "EPKvqN1vGfeqW/2qzrsIvRVgkGXpkwkqnT4pkT6p8/e2qtMEM3NNZDZNqeMFG427Jlwq9f0kCSIdt7GtqAHOwpwY1vBpg9v0KZqsZYKo69ROvIAbdKmcWJAE"
    "KggkkEs7jt3U/1gdJ4qwfcfZx1nGlQYBJLhbKxagnzjdq2MCfplgH3KEuQN8jsHTbtvERGACgH9+6WwcDBB1bhF7BOKY7E97wXtDYuQSg7omONIhMSJss8Ko"
    "TI+ZN+BMNy0TXOUOOn7878fXv4ravxzqIYTeeM7DcInFnMw65LXfvdFnTUf73bX+V6X/tcRqalFOnfaCay94Mx209bzg7XFm7M+J2lZHBtN5qdtfP0MjT62T"
    "BNZN00go1BKa8YpIpcP2sEhLHCq+FaQlDlBvmSDqIi2JF1Aaadk9evAUSqQANohBsEq8IIbe6uUOrELhIXTfo4FrkFU4Pbw1JgYj3OWfXfJHYLlkShyffQYD"
    "33v20IjdtQrSArY8vy7m3/KdrKPteG3HdyrseF3Mv91xKho12CFqoMu6qWHOhrqQzDJZUagXEtyrFRLcKwkJ7uVCgnXAdVwqo1bAda8k4LqnA64PX1ycp00L"
    "jJi1HPwt3PgP5Nm/Z9/HDNJ31AjAMD0SmujZQZ1yS90Ih/fN5PhaBnvksQK3OEY++eaf8BR2ZiB6g8Etmk8owuwoIibyKS8UbpvEXVJZ4Dx/ZjfxmDEQSKlr"
    "jS1nZZKb1ph4fjh9FL0Zfo3QvD/o0whd/ZExUOTm/+2IjEaE5w2EIdE64V4DBhow0ICBGtZQa1NcdejGtkM3fMu3pcyfJYGC62L7MIwXTKdYFG9bYr+vSBRk"
    "8U6MzCE1BSwu7x8W0yjB47JTeheNwyIPnGyeV5Jsj4leh2H8FvO8mBHoWXESs0xeXZJOM7w+w6HenOniOWeCHM+zpHtke2z9tZ/tdj+0v2XOTSGxBmnrnJ8h"
    "FCO9mcdE+hWv/4pncKUcyytaFuSoda5poyGHEKmUQR1WFOpFbrc2VGEWDG0Lumb2h6LcyRK4N0upg4k3img9VORl5Lj5wpMNj8p8O9GQTj3PjrsaXS8QkxjW"
    "0pXioChQvZPMi7zlLhGbvU2ej2bERc9kgfgw7ySbUml5aD6B1rCDgTVjnzGbAzwz7DXzIPydXZq5YWnkgsDNwz6PfGvaCNSFGsrQm5Y9j8eW4+qedvQ0e0fo"
    "aEeP1rqqtC7dn+XAiT+pbVVCWUqSaU1pXe5rP6f2cyqyb23Nz4kNX8jQ8ojoFZWCq6O1MdHC/oGFMtT9A5uFpaysORkppqm0NA8pzcagMj9aNnkY/k6MgnDb"
    "xP1OOR4zYiP7dDW0FhgDRCdRJ6oQvIAcVNPyZjZecOzjDQr7Qlk+si3iwRDoEMVkMCZ9pncNBh3kYsekUw51hM2wfPxMnLACFuYNp8TQy96+PeyhtWqJHYbs"
    "krBT1nDhs5nH9AT9fWZTKLtlYNeF7yfMiPUtG0YtEGaPgX0fGxNidhCbi7q+h7A9xwsPmbQ2mJNozM3xGy/gMlumM8efY3yHzh2Sreeg+2e1wJrRKI9GeSpQ"
    "Hp0/mlDlayXGXZYkxl3mU7esf4mCX0o2w5hCmeytPQM3U0v4RhcqxfF45dThdrfwCdORZAS5olBOlK2ybNI+f5eRSa3HBImCh0xrJQmF+gRyrK7ut+/N9Y8A"
    "M3vMtxzdrahKoksjVmZ9ZsiUKwXTWn+HyEyvr3aKqFVyguxZC43YGZgWcUSlR8r3zTy1gkdhezfODF5We+fM0OnY1OZoNyvIU2rXTNPpaIt1t0uXjAIP23LO"
    "rCWJtveaso4SroWcKCuyMlKUW8CVG7au2g4aN8Zf+YS957IQ8sT9Trm/0mcjpYPHZxYxCERqz6n7DK5D7I49iLIGH6Hpdbi7z+O+wJGNxx46Dl2CYVgethH4"
    "ZF69YYQmdUifq9vLoG1w8CGXzLiLBbmBg6Z4gcYUUUfsvzzY04A/82nCvho01R/AYTnDhuUvgPSZzHzeWIjXFQYHJzwd3IEvQZBjGJYkNuiMPzx84HcmFOoU"
    "u/B1EsHpRf5J7tuMEYgh+xXc46m9lg3XCrTXUh9AVUWIhIVZv8uirK1VFXXRnF0XZQVdIM/g8oouMY0SPN53RRcN+qkL+ml0/eCKYVYYayZICYg1cLeZJGLr"
    "b01ZZMi1NDaThmxMX5rquwZT6xUkDBnmUqH+WnG+x1Ta+dMYSyQUDGPquud6glTvXRuf6VPLgyxMadNFOIESKvS+7ZgWxXqRgJj7OUZaa7mskP28SAs3tjSR"
    "MrHo2yv5TH1sS3M1Q6XQYbE1xk6J5+GxlP6aIFFOeT2rFcR/VlKq8ixfqpInasqqOgkihd7bPSs5nInrB0kIyHWkRJMdVQa0grb7UeK9dK1vEfkeC8Uur7S2"
    "Umzs9ZdcZwkyXRu20QssChdZQ8ZpSr2NNlnKI8sJ67+uc2SmSLWcmybnxgQWfqa+ZZAjYVBhdK9THlDorEZVxhL+ArFxEPQWOQV5Gz5qm294NJxL58jyPWKP"
    "4vZ8lvOafTWKbJ18NOAW5pMvBJt0VscRd8UjXIJNHYLXBoNFh+DprVqXh23iykwIYM0wIx1g1EyY3ifTGRR4l83HztIpKNPWepbFccrl61PhWOX2rk0dq7zL"
    "eBpx68li7irVdjLN3Ita/p6LEn/PRd7fY1vOswx/4/HqxSj1Li5qsJeNKu78Bveyyct4HYMoQaZRqaaZOhKoVCLSgtjWC3EtImoDGNH++PMXwtQ1cUX0DN70"
    "Lpxv0cJd7c/4bY+vRq/on/vA8JZ8K8HykrytxvT6ZnJ4rUThkBBRSLcFXM6YYAdgBjQYzPACyvzGibZRkuwLcUzqojHxvQ5PkqVBeIO9quxt9iBLdwylrfq8"
    "vDBUELZ8NKGMMwgjLxguH0GcK3zoBxLAi7/F7A3RgOiJQoAwBTsug8tSQzSG2GCkQmOI+mCtio6IFnPuLSi3kBNkCloArTWS2xI1rCVZJclIHcjLsjwAP0G2"
    "xzjMf/95iK12F2H3CV1KoMKUxYllKHWImESIGPYBQfcFJtvjFNt2sSMrQadMfPxZ7+pyqQvChzLt7/HT3cePeYaGZgPjlCmVHpchUw97uq6D7F0XVGO/3rQY"
    "+3VxLfbrilLsxHWpK4MfLgnUE2KvFj7bK8Fne3l8lifbyFtDCTINIDbZzkmBHPWRiRSZjpSQwh9y+G1WGnlR/EhdYo2dn8mCi+MDe3IsjpMQhAW2TBBF8Cy7"
    "7OL5ElVLv4KMAyaxSahI3d893t+9e3/052HDNR8TKONRCdybGtepBfl6WZJK2PcnOkfsiRfoF3IPIGoUXOlBjUNAXONQDYSdZZim51u2jZiiSefebYjLMqEQ"
    "COAMm8NNLcd6PXMp0/Gn6D/4iMIg0EM8gBDWTUd5pUJUsuCuBnIbvZF2NJCrFZwqBUcHgx44GFQHD6oXPOiSKftJ8ENzAi1cUCkaZVCprRUXCGbmmgdWmlIn"
    "hTbuOGpMGtkHZ0i/PVGTHgnNkdXtCivEgoFMrY5G1oo58SdMxMinyKQIDyFcA7T1qElJB80nljFBQ2JTZwzZYWgwiEpXDQbimJFNJoxLxENACHEhsuQYbnYQ"
    "lEB7haibsEIglCQcF/bURh70tOZF4hkDwRIJDRNYjqvS8kPqTxDES3u84D0M4asHGnKPoef2YEBnxOl7No2q2sOMJjGDGUHse+D5bcIv+vQ1+4lsBBCg43e9"
    "VydxUfzlL4ongAuQTceYwn4XEwoxoW147Ry61Q/lvonYAxon0BXcNgOy7NjNn2soJi/p5r0crqNnmq7aaaNLn3JVpQ8O2YasaeqLIjr/AfuQNU6iBzGkdWeJ"
    "9i8ina21684SXjCdYlcqZytBolyRvp0EBaxVj1hXIt7CGRAZYGsJIE+r5bChHAAukMW1BaTqxSK19oCOpLOu10hIrpfZhstsvRWmrt/opk70/k1B9P7NptH7"
    "N8XR+zeK5GEcAdS6HwWttZkYIVYtuzbTVAquze5lLaPmsiCYGm5sKtLicOpw9rJ+I7FPQkamKaKt6DLVcLuWZy15Rp6ZnDArorcDHbzdBphdB+d/B/IdCs7X"
    "MhMkQaQNj3UNj6R3fQ32a4xlW7kRhwqV+dGm83cEKnQXh+9nxnTKg2ZGbDSIJjm8MnLma3Bpnne/Blf4dPg1uBje4K/BOTm/uQ1LoWA0c6lBPI+HjEwJdjzE"
    "NpN8wMwG81SHjeiIjUavqQ7SERta1ahQNaL1L2vOZ8i2Y883yPprLY4t22h3/y12GynDekVB2ZFtvZC+E0yHRJB9XpJTkqHTYfCNU/revxCeclqg74W366h6"
    "ZDlSUss7J9f839HlLQ9Dns2IY76mjr1g9Dy02fInPNoXntBj2wh8WKA5cXnAsKDG3i6+QJhcaUWZyXFIL/lDJ1VqbVFri4ppi5llLrFm04Q6GnRthAq21vqa"
    "RzRaJX5vLfNOd0JIt/Xt1VCXz3pik4dd38zkiSYWmTx87jKTh0lL1n5N0ugorMZYr0wLpesHYYmoNQy/7kETclMWT0hTKRdWvX1MQcdUH+oF50yUfb9TRMq9"
    "3t3eda3MjOuSzIzr7Btu0Ok0gkTqcjlBohyPd9JOB0z3PIPLayPHNLowcs3CyI3CK5e1AAshy2S1wErU0koOlndPk6/B+eh6eJusxcBOGfxCbJuXa5i4NBhP"
    "+O0X4nrQgAO9h+4lUKwAgBnAYQBvtDzeGXhkuZ6Pjt+dvarh1N71twshz5KiBhr6bJlSoKFPDX22yFF+aHVdDbAhOgnk3bl5Qo2vipBqXQxEuTWji4E0AbTY"
    "N1ykWQ9XmA1lWwZ0tVkboC6YQWN4a3tD25JY6gZOXANVu/IKjxcbe35fzsOdJNFhddn1QdhvWMd4TdLpXLGm2aWNAiKfsPd8VAhC8rudGgCkHw+sAT5ejK4v"
    "APjDXR7OCCBgD3dveegiM7hB0wTAI+owAb7+12z/heqpydqrNvE9iIOMoU80wS9hxVZecJVRwAyY04tAyAM8BdSvHQwi+3NV/ZVtfwEB2tAiBQK4zCNRw7K0"
    "MBcxEZS69SibC/lzCnPzNhzJbyfQitmbRLVra9ePzcZ/hiVdE6VjEyqorvfaDi1Lg6L68NHxoM1cmweOfmsc6xVB19pize6vTFJrTdkGVGxs3Cr9Xks2Nk4Q"
    "amyXkR0k77nb74rq7nY5bQ0r0jXAlKm3qAtEqWd3NQr0+0e0kRbifv9Y7bSV0F9iV5YNPbzqnV+zK1c94xZZ02nAJ0YUkKxZMLQtb0LMNymA65mQWYiaRV+L"
    "LGg4i11omQQJ0FXxhrv6SmGQYSZ8KIo40fGFLdNGNZSmt3QdX/idmSfScYU6nrDUPvFdIgDHynNcYhol1sV3lePyicBi8CbW7C6MmiquxygeWqF5TpdEfZyh"
    "quOB7l5eQNJJFzOF8OLs7GtwPRxdnaBfePdOqKvDBNnJuHoBTgr1QIO4vjWC7yQ/eGGD0NuVzzfxPGwqF/7z2J/Hf3348Pn1r70OglagIof0wR8q9E+LupPS"
    "aAam8fr0DfQmBZ82mb9mf03RnLpMaUDzCfXi0RZUovTRMzsvub6cmor7tG1Knz2ERz6jhFuYKUQdpnib8AwzGxsEcgj70e+OG7iC3/6ix/41LsjKh3+Do1/S"
    "O+VdVo3AdYG44Kfw7zeJYbEXAwpmdpiOP/PRcMHHgFHDODhhj2ITlzHlg2MGTFCLDoLO5vCLO4gaRjAL2cnGIZeM+Z8utJSFWekI/U4t5+T/INPi+hV2LXY5"
    "fMrTq8LEpJxrPud57/Bw3KnlR9ojd9MX3NKWhbYstGXRbsuiYXHLNV6GvSK+B3FK/eHCLi8tiBTZjqLG1We+RwPXkPezL6mUMCYUcbODMtVfp5JXinCPoROg"
    "ju1M8VBDpjrH6WBbY8bukROBgFifUWsKIme/CkRBqU2wU4ALi+gz0hiyCXa1MpZX9qucv314+JjSy99+yAJdf//09v2X4y7fndggyy+QgK6kvsOqZx75JuPl"
    "iIarV6mxW6fcVkGHuU37yxV3lys/noeW60/6C4IFvo3HKbbtwgMiTalQ1utZ7+pyeRzAh7ID4PHT3cePgvRil2D5cotJIuVKpclosEU6aEa/Ia58QYoU0R6Z"
    "fNrdD5vr1Py7Fm9C1xtuQteFm9B1+SbEZeJQkdVnuIsZk0SJLEM6BQ/q3kWdiEU2SixNuFFTnkJpMKVfcKy/tRlvPgB7SkUSE+/okD9cFOn5WQ2ZnJ+JRcKu"
    "b7bCoolFS4zPXb3GQDB9h3wT+BEkRLucQcu3afL1sWXnZfvErpZLNaZTTy2vY+8URBxtGnBUHG9UEW40YzIQgtql5+GSSsHTsHtTR39kowoMrJvaGKhAEuud"
    "hSlSvVM2ZadcimXNczBPr2XbLNnKnoFpKn0CNuEELElgq1qgSqextXZpLqWy5rabp9eibYhorSgkUgaHS9J811hno7z1cUirjCSTNFqSTZHkKiRZRpZpKi3N"
    "pkiTTGc2XRD5Fl45QuVk2u3VacHDRpW0Ocq14IEchj73x0GMpswKylMqyPFaDC8AYjZdRd3iVdStWEVcNmFyhrRIV2TKybO1uyJbZbZ4QywPF03SKQiVtl6e"
    "ffJimcQRhXUXn3RCYuXW6k5Ou9aUqkuEP+plVNbXY5X1l5NqebpYlvZQCWMHyrxuWzrY0PpX3xQuXhBzUeDeiqZMvGqJFsSVLazFc37XWSVpSl1eq8lLJJaV"
    "SOcvXiRpqg2XSXukW7JKhgtp8EFAqpxCtv1weqbIekIDtUz19RS1TXfSYJnvFy6zE8iciNKiynJxcrQ6D0ciD4ft61zB9KTz0bKUCiUc7DkbLSyWIy2AFJnm"
    "/rrc13WOjzatI9awslZHJXWsgFM1C1dNVwQ1alaFhaEuzi+uocKRbb2QuAZUVNsoKuk05+Wi4MLqqxAM98JyUImruUJQ3ZvC6lT7/PplnySLCQZsLvYtU/xM"
    "PIQRVMXC5/Cv0U0+VVwAqvvqDUrQvlg4Lh01ofMTdBc9ABRoAjwr8FCvh47/xg68V2iO2WmDLAclimD94LGnKSo6ZVueHxXDCitLsVlhCih6tSpIdbRcilKl"
    "ngIP/oJ+9FDhib9u/C+oKxXaKbq+U9NPAV3fSaMVFWhFpGWJkuGKofgU0XZMwAaFxbUWhw9PM2lFO0Wmq3Ktq2jrwjOHa2Omq23oahu62oautrGnahvlua8V"
    "tSA2zX1tMnrexsSfQ6S+Nm1p6MxXnR1ZuLB05quWrc58VfcAXKG9suGYIdUetZje6X70mNZCQEvPiBwMkSLbirJ/WDxPVwZvxnbY2nW08nLlxFkcw5ci+q4j"
    "XW0y8iWZlyD5nqMfLa8PDkhxTnRpoFiGUoeJSYSJ6YICqmzcuqCAKpLUBQVUkqYuKKALCjSI4y0tKJAIShTr1sVxWxlSnUPW5KisZACpzNrN0qm3cuuUKO8W"
    "VCjv1i5QXrRyL4tX7mVFW6qZuWbAZZpS50c3feHqbAulsi1+sjyfMiu/JOkiHtKpnXsxSVDUTr64Ms7Nr8HFmXn9Nbi8HPEshOEpzw64uIUG2cQxX1PHXnTQ"
    "3PInPAsCnthjGxt8WKA5cXlyhFOcYrHtL6nOPNBZBA33cOgsAn3s1csi2H+Kp448Z1d8y7elMJUlgYIux+0HQDtUVO+mJLqc7r1O1X6Mr16t2gi9ktoIPUFt"
    "BINpQvKt61JUynF6+y+xzk7Z6/bcMCPmc1CVOB6NqG/COEH99PEnZiTY2PORR1wL22hsvRCHJ2ADzoywYyLINEDHyZRqZouMupdgi4yubhH8/wzu9Lo9dIn+"
    "L1wgV+eox/+8NM+77F/j7BxdC/LHD/D92u5p+QrWdo+2eyrtnplLRpZUetyKQrm86TZ2goVToR+eChKYbYZqf7rR6W63VTVw279Sy/kvlzuvhQpP4n59deeP"
    "FUENwPaie3kR6xLn5NpgugQBLPXq+rR7i+YT7COM4HVlKoiBXdci3gkCLcWnz0wzsTzkMqWETrlqwvQU9muJ46Pjd93zV2+QQQOHUXqgvUDNF3/CCODxRLDu"
    "IR9FK0FaCdJKkOpKEN8oZHSgJYFyKlBrw/OaCg+pD963phcCU3msF7If/LO16yg+2oaLPja4ciS9qgqn0BDs2osswVNZT4OAVHvNalUVf2HH/DrqYZpSB6o2"
    "WfcLZdVfp4R8hlA5H95OvKWegZ0+PxQk4Ko0kUarsqcDns1sy+BJQ9K8FdJqFgtY7NIXtqmvwd8MoWZuQ9HWR7bNHFUgrnxMRxJ17XsxVSX0+uAQ9GJ5lk/d"
    "Hzw0slzPRzalz4jDnDAZgjrZbJSJF2949Go0HJBOjJ7JgpjItMaEEfoAjhoT7LBPbLxlL/IA6z6+UACj/nYUsSY0DZIttqLpw/LcGmptj7mioVatbleo26lF"
    "X3/Fpsg0jLA2jKC7H25Q2SQ+l3K8K0lnXJF855hLDuS83LRc3GVxvbhLQcG4xuibn5ba4Rdq28FMrHHmRtXXOd0VQaW6eQ9GiccjCcEZ0gEljzvKp4S9CQY6"
    "fnf16g2au9Dh1kHDBfKCIUwA39VBLhkGlu0jxxpPfJFyuf3phapkwo+T3K3CL8npkb/FN5LDdS+Ypp9iWrvU2mWFdtlUJ7DWLLVmWaZZrs4jGR/6ikpB3bK1"
    "DvQXbAeCVVBcPiEer2HhRsHCd4QtrolYOY/uVajkeDWqSg8vZvGWI1A31lojBbS54Wxb8fsU65qF9VGKPcXFBVJU2Kh7Fxd1vMQXF8VeYriX87bJcDgariB3"
    "u7V88N0SH3w374Nn38jMbYGx9NfHh88FhtKKJKupWYaP/pe3cm0ht0uYC8xIGT4xT48/3f2aZff9x4e3WY0BJnh76CPtz/8P24KfhQ=="
)
