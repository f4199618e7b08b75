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
    "eJztfet32ziS77+C4y/t3Kv4WPI7ubvnOE56OtNOMht7pnu3PUeCSEhimyLUfFjRzPb/flEgKfEBPqAnieBDpy0SBVFVBFD1q9e/jwLHos4kGJ58pia5J9gj"
    "R2/Qv48cPIU/RLc76AjPZsmbcMnHQ5tTPBPXIXbfYeP79pJg6PkuNnw2YIRtj7BLJvEM15r5bAogu0VAgZxgOiQumhDbRMMFog5BM5caxPNQ4PiWjQYD8m1m"
    "ucTrY38wOIHJTWqw2S1nvOE87Of8EZC+T8fEnxCXzfbbP9llyzHJN+LFH2fP/ZHFpk2xyTJhAn697y9m/No7a/zR8X/kY+Eph32D2sHUWY2fLfwJdZYEluPD"
    "1TFxiIt9YiaY5QS2HTE4vhQ+LbvguwFZPqa5umCSEQ5sYPnR/xsFjgGcRkt5hmI6sUzvxCHzvmX+Z/SQCbJ+//OXx/7Dh8d+/ygnMXikDPOjSwZ1QNrs53ic"
    "SWN4ytc3vd7Z2VXv9Ozy+uL86uri+vSajeU/KX/r6s/wYVYcDafifP34l4+fH+GBKHulwpcOLvzJabCPQyousJWEDJcAT5m085J6z+741pSIZZWmzMjMjEhP"
    "4j/WkWB8YSXC1SKpIUPDpsbziUPnOxNhiTQeP3768PB4++lvMP3U8/6wOUdvHz/AnR6/ushcPb58lRbfchL0y8fHnxB8RP/z5fMHznDq+WOXf+Nq3OP/HMEz"
    "4cCnbKeZ97GZ5Fp8Ob7Ehq5eBNge8q9A4UqNh+9rrcYy2d1C7HXPr86vzy7Pl+tveaVs2cVLbMXJCbVNtk1KbXwrmu0wtM7S2T1L97K3rRi/Orlk97I05aH2"
    "sh0KpO07FWgYo+fECQYXhth4nmPX7Ofu0B4tGpu/Ne1Ns1ewg8dcSMDNPzsJfY+9R3jItLdP2H3mupBAJ8yMqacYTleDK5XCXybYR3PsIRMUOJ8if2KxD9HX"
    "Mq3OIAg7JhpRF2HbzmuD60yg1cDWb5VaDdSba4UaCNtQ/hW4Y9qeWPzx+IzgGXvapwdO8Tdmmjtjf8I+nvVKxPqP2693P91+PT7rvUqJMHEdwR+3d48fviL2"
    "YAh7hmWhuy/390zK4af+0HLSgv4c0ffiiZPSTc0dzfN0dPd0xJZ2Y47HO3cx8ykcgD+Thfh0TA+pOBwNPrjP963naHgNzITT/xCeaIjRddDcZV9DOOjBTi+4"
    "9po4fHbYM9hHdpmdiYNn8sx2+wGCx/beosELcT02gl1A7ISEcZbJRjlCiGVfXys4in8Ledbn7GZDogmO/qnPaH1G6zNaqTM6vdLrntRpqu2c14eGGVIn9uV5"
    "jRP78lx8YrPrm53Y0cSiE5vPnTmxk/KM9+qcMAs33wSFSnjR1iC48DiVWR0rCgVXRqt02aQcI/VJRpAJEgUl2bu4qCFKNkosS7ixmTDjqUXSDGcvESfT2q0X"
    "0h+5dCqrwmRINUTbOA2lMTbofwUkIHcu577A/lzd7pTbnn/AwL4Rj6w0O784BHnGhJiBTU7QLQJK5NI58vDCQ/MJYbac76Hf6RBsOod88xFx+JeYbxFGLpkx"
    "LT1JYBmTpXceHEQetyFtSmd543PfX67RYG1paktTxX08FRQgaWNu17psEBrc7V3X0LvYKLHeBTc207viqUV6Vzh7id4VHwwyokzSKKhItxYsgKN7jY05QbaF"
    "XTlaiE0RrUpbrklsZui4CyF+UaYmZQjX0pcaJtfDhBHZ2FtnhSXI9Apr8grj0ddmf7iQOQ5TRGudhw2TaPo4vLmscRzeXIqPQ3Z9s+Mwmlh0HPK5S45DLpc+"
    "j12XXrBpUr1om7Zom4UovY/O16NiVGk5pFMHWTKTo2uhS+SFOD4PyoOwvQl2TJu4HRR9/p0OxbhQPTJhUAEnjTSKiDAXUvBb+Hv4V7MJ2BHIBvzGdkW2UOBi"
    "ePefGg9quAak8SC9C1eoTsuFXldtWhIoCCG01qsab+QSckyQKCjJdqN7yTO6/imapNJYwbpYAXbHXp7v99QZP5JvBZyPaVSwIssOtw+/PqbOtfh1P/50+2t6"
    "Id1/+fyXeHhiedzdf3mX4bdL2M/2xG978e6VptrfBna0M7VQDSzbJGYwk9InVhRbWT1N8jBdntY5gy5PC84gdmPDMyiaWngG8dnLPEyxsZcW5AcnmJa4mGKi"
    "Pa7IObZ8EMqeZFpLpEUS3VigJfKsWJihHZ+TZ7mxt6LSWFqTrTjs+2Q68wWKy8MU23ahypik21/Y8eluFcaz3tXlUkWED2VK4cOn2/t7gcdIexQU8iiAH4+4"
    "LhUZyBPslnj/llTqifPitI56wka9KhIJv9egVEWO2H8AK/ioGNEP73fqwPlkObQ6QdGJMHnsoVkwtC1vQkx0DAGWNPCH9NsrQXZhPRodl9l6dEHj8FqDa3Rc"
    "ZqMOptbqGYVZf+VKuKKpf9tQw/GYyWDMfro0GJ6lVImz+0bEl6wsfMHrSeIgL/qOjc09ywIUCVnvREyjxFGh3RPaPSHnnmiWefoTd7unzTTxiE4dE3WSGFxd"
    "ZM61fB/SBh2e+RdFAPzgITpnV1zseJir8m/C4nGhcTph1ukEmzzXkIxGxPDZXZcG40k4KppFUJFu19+2dnibtpcbft5pe1nbyxX28oFCZJqmDh1GC9XhZq0P"
    "N2uWVvQ36lmRBIrUouWQWnrRLDm6UjF6ZPoJOz6Zxo4iGxXREcIOWtquYVE/doW6JnGJGSsiXGHxCHHeIl7vO1RjPIRdgqyxQ9nQvGa0+68TqkaJJZhCR7R6"
    "1LKNWKtHWj2qUI/0Cd36E1rj4I3YbGu4d8r4r6hzZw+sb4yG+jM/gD6aZDqjPnGMgnzR/LAKTTVqE2FlKGrljUL9aKYzQrangW3QDEGJZJ9cGvjkBA0GEIob"
    "eIMBFAeDGL8FVACzCcKc4DUbBncCB7TIOV6I80x38zVC7ZT9ZOrGFcH59PAHfNb6aavWrdZPtX5aHbCcXO11NdQUkYI6aqvcaiknabxd1/aPxgQKSrHdlobk"
    "klR3MbZbjENqLvoT7E1khJkiUlCkrd1fQyU7L8ryuMIVlULZ4NuIKmTch0fLsbM8jGpFpUIuyP7jqLxAFOFczfMN4py/c55DT/D1CqmlKXVp/sbZUo0Bx24D"
    "0/K/EoO6BTFtyQGdckAMw9C+uxpbCwoLo8gAi2KTQnBHCEbxNKrh78TwfwD8yfJ5eTTCpuG3uC35g/cGWT4yiWGxidF8QtEUL5BLsMkHhY8ihsZ2/7VPzpMz"
    "GEyxwWY+/unT7d3rh09nEZQWtZ5D/D6YxIPBK2RQQJvBJ+wuEAVoDYVL+i0btwJQVg9qsTWBHR8gvujh4CcVQHS5GnHhzwy3BXjHwo/gUIZicRFX4E58KbTf"
    "sWHQwEne04CeBvQ0oNe+QyhlcFr/gp6eAg0PXoMCezNBU/YCbEf4+ywEUyJZkFbWu8vOPeIYUghakkZBU721dVZEZ5yEt15ArZDxvu/ENc7NGdOJGP/WE0WK"
    "WEtiM0kYeIYNy5dvhCAk19LYTBouteVOnBSVzmnLXD8YOBzKJWFuya6rBKleU5utqYIqDoU1htJUCupxMquqaF2kGW3NZDatcLRym9V5nZ6x5wUtY8837Rh7"
    "Xtww9ryiX2zgEabfjqO6SnWXSZpKOWnKtQAu7OGrE9eVPuSFocel6po47liFY6W1JYIymHldYWbIFJRoa1fmyu0hpXqnyLTava7aHbGR8YQInNzFGkWWTrmT"
    "rlerumevpLpnL6zumdLe1jEytXm5hfe8KGSpvBz7hiFLzT4xWusicAn2hLpc4W61olBun9paFeIkh40JdsZEuo1LgkyJ9bLveLMoFEVGsU2QKMFyRfqJMbFI"
    "SlFRCbbKLGlWUOADwfZRcUggv92pExDoxSNrhQPalvMcB7SxDd1y3kBGqjGJouo8iLybUPY7OnyIaY2hDktIYLno0+1ddAcSIeKJ+KRDMqIuEUcD7uVbdSX4"
    "1mv0OpJOR9JVVYIPpkNR5Zay5bqi2deSVc7CHrl0Ko1tJIh0dY+1Wc8WgyzjlySa7WuznQcZ5tleyPPleJV43uueX51fn12eL1m9vFLG4Tw3pwS2YGnMIUGm"
    "hPm0b8wh1KRljNUVhRIMb7G9mpTjzCUvFhUlORdLMkmjHDDaWkmCuU7WzDvN0urM00abKrIFJnRtieYtVw3aa9BeMQm2di3OAne8FgSYItStupt8ZnJRye64"
    "KSLlVN3W7rihWCT33RSRcrJs1d7bLIfp353Q/Dkqdpouh3TqOE6D5OhazlOXztGMuJHXMuxC4VAE04TuS7QgPjoeDHi5k/9IVCv5wXvVgXoixGWvLZpb/gRc"
    "ntgxkUlsAteGCz6cP5KgXdh+vx5qq/xC3Wf25eEdy0O25fm8JArUYaEjuM7kxSk8hFMPZdDpFFqU2dCrI6zIAs06eEsOy2QzPRN2ISrCon232nerfbfKKneN"
    "OUS+uOMfqQvYtvAAWd2uODyoO+6PViNrHxzHbOfrvgo3yLAGVRhQGYezhHP+4CFvgmcEwYvldZBHoy01DL5ko2ybTQZF5rETFrGCbZwdA8aCSRQZbKNlM02L"
    "T5A9P0dYpsulFCKV/mDnUuiMDytswWV2eHhoMGD8/7tj+SfGxGIvenoov+aSurW39FGhjwp9VLTvqEjXTA83jPxrULhakyTKNFDfyAHfpLMXNvfCk5ffrHHu"
    "BvG4WqcujIYKlIyzPhvcn7FXgrBjBQ6qwYC9jOx9hd4s0B4QTiMYz869WTBkts6EGUVsuIeO4dVmp1AH/fXLx8+vT2+YKcVOPGbyhNWPwpbN4vN2r08QnrTA"
    "3r5n06iOJU4E087Y1zih2QejolY08ffy0WzreiGr096f0+ga8iz2TM7YQw4oDaAcuNDGBiaqXRKTi57XumSWJV/AURFuXeNSH9n6yG75kS1b3Ufhuj7dXp20"
    "PTaqMG2P38tEjkyo60vXUEpTqQeo12H0ZTGfL3Nsjo8mmUzimEbFV7mtecSgL0oXEknQqNBSQRFR2kzlFNWvKJTjkkA9IdZpu1TQdGnTlkvFDZcq2i3NsC8V"
    "CBeP3852ethsnbVPq7z793RT9+9psfv3tFyCJpmJRFjeYWlJpFJGxDY6LC0xbgl0K0Wj4a0sS5ewh8w+kyLaylHRpL2mTaEmqWJ+LsFMSKZc+eUkkXJWTrdO"
    "CFi3IASsu2kIWLc4BKxbEQIWQZwyBmuCRDk57qTsWAwuyyIDWTrluL19bCCF46/D6yWhcsyWiVItijPNFkM2pCJH4/G7Ym0e/d/T5l+r025Ro92N++yWtNmt"
    "MPts6owtPxAd5O+JYTHbocB6T9Jl3QIh4Uk0Qfus+RJZvv9w95EZDMfd006IlTBZWj5Jsvw8tyXZ2F+Lxwmy75DFNxIcLmovXA4JF7YX3uVWH/pq97QttRVN"
    "fMG2ZfahNolgzRR2Y0tT7b4fW2NWTL4hW8gKn8qzL6TZkHkt2m3yvPMM7PR/p5bTJw78HlF4A6U2wU7BtiKizzB0yCbY1UsYK0H7ZeS7L1/u+T4Su8HffcwW"
    "v/j7p3cf2NrP7Op5oAh6wAp7BRQibwmK/eFu3V3t4VvG3YKZuWb0R5pSlzJodGxHGDomXYcqRabLm8uEXOViN7PCyEsC8hessfMzWXBpfOTtq4U9UEWxl+0S"
    "xJ/xqxZfXT2ii+fLQML0G8g4EOa7wZ2vbFF8/XjHeF0cFZtx2bCpBO9/RPnjz18JWFXCk0JdhqcrnlieT11B7vZaTLrjuSbt3fnLeRX167REhdjl2HUXdf5U"
    "iVN7iUePXrCyqPTVO1gnNr1vrIZXhqj/FC4WiMzGPAIbiiJjHzJz59hDBraZes+jtecT4hK4zgioGdU8Rsdfvv7lde/m1VsIMA/TsuKY778+fPkcJuyyyTlX"
    "OhFVB+GRL0owPvjT1AkgTzRLYf/qqPFmqzAdpKPGtWVRYVnocFs1UFXdVKZyae6iwKvulrTr8IqwCTU2eH3nNXuIp6k1ECKnRbS1jXhrw1wO0siwaTt5I6C+"
    "OOF5j0Bf0+RQF+lLvH/SON+Oy5eFu/+RuHCZsWwcUFqyLDGsEll4Cq7N3uVTcHE2uorMeI+9Lx6ynBP0CD2YwnA0xMPRwEh/Ia7Ffs/Smg/TwQERIOZb+BRm"
    "fUPLJcgS58/ioeO4QAvkgruEV34xX+WxhQM/T5gYP6FT0o9ekhCZWGa+zyfUIwibU8uxgLfsazxkU/ocwhMAiHjsf2xYVGfNocilNnmzwkIAI5likwkDip65"
    "Yfp8VFEHhj45Yxc7UGmNuoiwlWSygZ6vK9pooEMDHVV7vwY6VDCNFalqC4F9AvOjOhpw39bHPoMBWyvN5hetaGBl4qKErzRrkwqXnJaSpdwRYKJ+1z5QWwve"
    "8JI0ihWNajmRrd2mZtjz5pSZogU9ZQr3qxyhehURehcXdVDfi4ti1BfuFTA8dFCs1XVCPIXuP9FkLX0aeHEURz8WoODwKgvRLppij1HayyutDdMuyLD84Bju"
    "YsaYVbDkNkqvbNiyyjiGb2rlgN8UJYHf1D69BIJgetg3wSqwGWc+AnNKpBGT7kgih9Mlzs9qyOP8TCwOdn0zXSKaWKRL8LnLdIlYLH2HfBOcarXFuqTXsm2W"
    "bH0s6i35yK6WSTSmUm/vrGPaFhRC2bQOSnEZlIoqKD71Z32PGC4RLNGKYzBDq6BAe2W28ZLDvasCobIbax2GnLHsyUaWO13LJhBOoC2CJlsEXGTgq+t7PpnJ"
    "AVl5Wh37sy6WRaB9VH8qrAtVao+lCbUVJmGF8VfXpmPLWWOvyxHrfa7J+5xOjD7aZmJ02JpBPmM2SaYPi21lzHKu5iWxRiDd35ZTtUsOtRNmky/gBgmzlkkc"
    "fyvpjVGE3MdwQqWyHHU+6Dqc8ogH587GfHoI51GJTXsJZF2uxLKA1uRyrRHY2reS42tEuF5dXg2fgovRxcVTcHkxvIG/T0dvEEa/kDsefDkjjsU71fImhbNZ"
    "B0IvcRRjGkaKhmGaU7zg8ajIcqCr7cOnBwSVZE8QtHCKn6sTThM+rSjE9fAPpONIW67BdJCOI9V2WlUpHpe+sD3AFaHCZSGISTodT9qc0B4vGP5ODKm69QkS"
    "1SK0ur1a1W57ReVuexvXu+2VFLztVVS8DY94GVGuKNTz0rS2AwE/oOTkmCBRzhveWjnqICIdRNTo067lcSaNiyHSotUhRDqEaFUtY92aJRtXK2mcrdgEL1Qi"
    "h39jN1SibEDLRFHXEZV+C1OeqLvbh7vb9x8OV9Fh6WERIuBJ/0sd6NtIjq9T3IHg4VNwTkbmG4SdGAIGsBjzWgOIOlENxw4acYiZI3xoMOAlDnjHu8EAMW56"
    "HEMOXX68tAH/HJUt8CcuyVVFoI69EBZ4aMIzSZaQDJNydRXJZm+oHQ2Ka1C8UwGK66R8lSDxqg49xcu6fpce3VTi4Iu2vI9QlZCrewnpmNJDS9hme510V+YU"
    "kWqwUGux9JWaLiPLNJVqwmztAauRoQMns4BJLM39BJFm/fo1cXRxW42HNkgU28RDs1vMVlj7NZpIUb4mdtWCdIfs7rEVruqCzPXySPYf7N9Me3Dfsf73kLj5"
    "l4DNdCR0ciTud+q5OcJU0PGSpNLT8SO27IBptnHI/AxbLjqOXQvURYHzzCxPB8HDdRCzS9lg79Vb7il4Jouw+xT7g5jItMbE8zvIo1Ct2Se2DVWc/QnjPDo2"
    "JsR4Rj1B5erDPIIO5G+50tPRPgsNjnUqwDG2K8hAKdHw7fgqGgSitBYRG0VnQ16IhbttkmR/duTpbvfTraXM84IRwKK1dsc8tXb/NHr/g8OCyYopUqJQwwph"
    "Z2i1G6hpks7hPoeK1YoKNgiNmFUxhzIDZlU9olZ0Vpfgp+Cqe3YJ8VBD/IYbDi6dQ0zTqrGNQVyf/WWwFxKipMBemE8gUMoC8MAODdoT9JnbFR75xlvvDi3X"
    "n6AFwS7QMEmyP47fX4pb7hzqObT1oq0Xbb2ouKe3q3FGIy2Yeq0z2D4rYxpGw9XLuujWyVYryFXbNA+4OAu43CzkZ2Mfzsa8CB+m7EQtPM3SlAoV/zrrXV0u"
    "Tyn4UHYuPXy6vb/PG4egp4TMkFgYKaI9RnmednemBaTWR51c+YJM+U3z5Iuz5Cty5LlMHEHQX0VaboJOwTOkd1Gn8TsbJZYm3FgrMzfi6nq5uRli1cK7WpvC"
    "mZDLmvm5ohm0eBsmXtkc3SydevpiG7N0YyRmDZM6Q6pB0KYZzBIgaC4sblt1U1sr9X1HvPA4NyFMHEfA1YlyicPuakHFN2aP/du76kGZSPhaE3mE9w2fEXdq"
    "hZFPy4qRgWkRx0gkzUJ74MEATbH77BWmxwqx4b19sQaDNRiswWAVzzYdyqJOKMthwfyWSrAelJ98LAkOZ8iUaze+k6a9oJaIcMWyIgAxjYKYYnvTE5dKpqw0"
    "05TqARytFekwsGzfEmyBpa27ElS6b5dM9+SVEZfn+D11xo/kW3EDoiTpHg+e3/55CFX7w6+PKabHb/vxp9tf08vo/svnv8TDEzK5u//yLg/p6VZam8UFr4Wc"
    "6RY6h0PP4vw6IYCWSL6rg6F5ieE1YLTzURc/BddDM6w9R2eYCQL59Jk4HeT51CUmmmBvQswOgvpLzpjXpfPRlB1kHOGKK/Ch4/c3wmDKXXxFnWp16aRfwm5x"
    "zISN++2IfJtZ7BTmnzWIpkE0DaK1G0Tju0kfdhEZLC1N9V0DMo2C1DQWoYbhatgWEdUoKZfkikrLsjmytEybMOWS/ThTJmszS6ZSBaDtJm96hKzdKTxBqxM3"
    "G62oJAwPSUGnKbWYmy3m2NqUFXKCToekNVzCfWZDClujF+s2aSrtY2mOejMTiLHQwxyOVs6xvH0PfuARt4/HQiugmL1pKuXYvBP/vS5Le+DaqDFILS2BDKFC"
    "uYu6ROrhRVHk0upsWCI12XhpY/ZKuAwb9qbXZW9mkTerJdd7y/A/+mR6JHRALu92yj2QJhvXt+KBlb7HL+DYm1ArjI03mMo8GCCHvBCXXcbOmHhv2XVvYs1m"
    "BALmYWYPGezp0NzyJzx0fuZSMzB8GAiPHXfCeiZk5qGwXQyP0GcfZtj1897JQzzEk/PkDAbsT6bfwJRhFgB8d9ypC74F4SF9gT/jyjIefCnwmPEPuwv4OpeM"
    "4HH53MshYVFMwng+nxCXoGP2/L55Qtgzctf9m153MCj0ov52BIszekvhmUL/aMqxmhjhUZdviuyT9qM2+6TsaD+qRjU6FagGX/F5S63YVxON156a5kAZurrQ"
    "DgGNsUsDKaiIE/Q34nHDVN71l0nRi54JwOWakcwuFFL0N9qMlGFyo/YipqHKCDIarp4Au6endcpxnZ4WFORiNzYsyRVNLSzKxWcvO1GoqEFoyYlC994bdD/I"
    "rZwYC+WQKVgX2VA1Iyri4boGdhaBhZ60gSA4pbqTbbDvfI19trLt1qmO1S0ojtWtXRur6IW/LN53LqsVWemuiSki1coutTais6orcUFmT+2OxO3TD0oECUiA"
    "kH9F7X7LuFfd6ld13kXorQCDLEufTFDp9EmJ9Emdv7dVnSaYmWsis2lKHS/YaNw14VKp7ydJEOm4jW1FDXAW5sSwhk8b3KaP0WQtE0Rdp3biBdygS+XEgiRQ"
    "QSCBXNpx7Kb+x+o4UYTtO84+zjKuNAggwd1asQD9xOleHRPwywT7kCPMHeBzDJ522yYmAhMA/PNLZ+NggKjzBrFHII7J/rQXvDckRi4xqGuCIx0SI8I2K4zK"
    "9Jh5A8500zLBVe6g44f/fnj9q6j9y6EeQuiN5zwMl1jMyaxDXvvdG33WdLTfXet/VfpfS6ymFuXUaS+49oI300FbzwveHmfG/pyobXVkMJ2Xuv31MzTy1DpJ"
    "YN00jYRCLaEZr4hUOmwPi7TEoeJbQVriAPWWCaIu0pJ4AaWRlt2jB4+hRApggxgEq8QLYuitXu7AKhQeQvc9GrgGWYXTw1tjYjDCXf7ZJX8ElkumxPHZZzDw"
    "vWcPjdhdqyAtYMvz62L+Ld/JOtqO13Z8p8KO18X82x2nolGDHaIGuqybGuZsqAvJLJMVhXohwb1aIcG9kpDgXi4kWAdcx6UyagVc90oCrns64PrwxcV52rTA"
    "iFnLwd/Cjf9Anv079n3MIH1PjQAM0yOhiZ4d1Cm31I1weN9Mjq9lsEceK3CLY+STb/4JT2FnBqI3GLxB8wlFmB1FxEQ+5YXCbZO4SyoLnOfP7CYeMwYCKXWt"
    "seWsTHLTGhPPD6ePojfDrxGa9wd9GqGrPzIGitz8vx2R0YjwvIEwJFon3GvAQAMGGjBQwxpqbYqrDt3YduiGb/m2lPmzJFBwXWwfhvGC6RSL4m1L7PcViYIs"
    "3omROaSmgMXl/cNiGiV4XHZK76JxWOSBk83zSpLtMdHrMIzfYp4XMwI9K05ilsmrS9JphtdnONSbM10850yQ43mWdI9sj62/9rPd7of2t8y5KSTWIG2d8zOE"
    "YqQ385hIv+L1X/EMrpRjeUXLghy1zjVtNOQQIpUyqMOKQr3I7daGKsyCoW1B18z+UJQ7WQL3Zil1MPFGEa2HiryMHDdfebLhUZlvJxrSqefZcVej6wViEsNa"
    "ulIcFAWqd5J5kW+4S8Rmb5Pnoxlx0TNZID7MO8mmVFoemk+gNexgYM3YZ8zmAM8Me808CH9nl2ZuWBq5IHDzsM8j35o2AnWhhjL0pmXP47HluLqnHT3N3hE6"
    "2tGjta4qrUv3Zzlw4k9qW5VQlpJkWlNal/vaz6n9nIrsW1vzc2LDFzK0PCJ6RaXg6mhtTLSwf2ChDHX/wGZhKStrTkaKaSotzUNKszGozI+WTb4MfydGQbht"
    "4n6nHI8ZsZF9uhpaC4wBopOoE1UIXkAOqml5MxsvOPbxFoV9oSwf2RbxYAh0iGIyGJM+07sGgw5ysWPSKYc6wmZYPn4mTlgBC/OGU2LoZW/fHvbQWrXEDkN2"
    "Sdgpa7jw2cxjeoL+PrMplN0ysOvC9xNmxPqWDaMWCLPHwL6PjQkxO4jNRV3fQ9ie44WHTFobzEk05ub4jRdwmS3TmePPMb5D5w7J1nPQ/bNaYM1olEejPBUo"
    "j84fTajytRLjLksS4y7zqVvWv0TBLyWbYUyhTPbWnoGbqSV8owuV4ni8cupwu1v4hOlIMoJcUSgnylZZNmmfv8vIpNZjgkTBQ6a1koRCfQI5Vlf32/fm+keA"
    "mT3mW47uVlQl0aURK7M+M2TKlYJprb9DZKbXVztF1Co5QfashUbsDEyLOKLSI+X7Zp5awaOwvRtnBi+rvXNm6HRsanO0mxXkKbVrpul0tMW626VLRoGHbTln"
    "1pJE23tNWUcJ10JOlBVZGSnKLeDKDVtXbQeNG+OvfMTec1kIeeJ+p9xf6bOR0sHjM4sYBCK159R9BtchdsceRFmDj9D0Otzd53Ff4MjGYw8dhy7BMCwP2wh8"
    "Mq/eMkKTOqTP1e1l0DY4+JBLZtzFgtzAQVO8QGOKqCP2Xx7sacCf+ThhXw2a6g/gsJxhw/IXQPpMZj5vLMTrCoODE54O7sCXIMgxDEsSG3TGHx4+8DsTCnWK"
    "Xfg6ieD0Iv8k923GCMSQ/Qru8dRey4ZrBdprqQ+gqiJEwsKs32VR1taqirpozq6LsoIukGdweUWXmEYJHu+7oosG/dQF/TS6fnDFMCuMNROkBMQauNtMErH1"
    "t6YsMuRaGptJQzamL031XYOp9QoShgxzqVB/rTjfYyrt/GmMJRIKhjF13XM9Qar3ro3P9KnlQRamtOkinEAJFXrfdkyLYr1IQMz9HCOttVxWyH5epIUbW5pI"
    "mVj07ZV8pj62pbmaoVLosNgaY6fE8/BYSn9NkCinvJ7VCuI/KylVeZYvVckTNWVVnQSRQu/tnpUczsT1gyQE5DpSosmOKgNaQdv9KPFeuta3iHyPhWKXV1pb"
    "KTb2+kuuswSZrg3b6AUWhYusIeM0pd5GmyzlkeWE9V/XOTJTpFrOTZNzYwILP1PfMsiRMKgwutcpDyh0VqMqYwl/gdg4CHqLnIK8DR+1zbc8Gs6lc2T5HrFH"
    "cXs+y3nNvhpFtk4+GnAL88kXgk06q+OIu+IRLsGmDsFrg8GiQ/D0Vq3LwzZxZSYEsGaYkQ4waiZM75PpDAq8y+ZjZ+kUlGlrPcviOOXy9alwrHJ716aOVd5l"
    "PI249WQxd5VqO5lm7kUtf89Fib/nIu/vsS3nWYa/8Xj1YpR6Fxc12MtGFXd+g3vZ5GW8jkGUINOoVNNMHQlUKhFpQWzrhbgWEbUBjGh//PkrYeqauCJ6Bm96"
    "H863aOGu9mf8tsdXo1f0z31geEu+lWB5Sd5WY3p9Mzm8VqJwSIgopNsCLmdMsAMwAxoMZngBZX7jRNsoSfaFOCZ10Zj4XocnydIgvMFeVfY2e5ClO4bSVn1e"
    "XhgqCFs+mlDGGYSRFwyXjyDOFT70Awngxd9i9oZoQPREIUCYgh2XwWWpIRpDbDBSoTFEfbBWRUdEizn3FpRbyAkyBS2A1hrJbYka1pKskmSkDuRlWR6AnyDb"
    "Yxzmv/88xFa7i7D7hC4lUGHK4sQylDpETCJEDPuAoPsCk+1him272JGVoFMmPv6sd3W51AXhQ5n29/Dp9v4+z9DQbGCcMqXS4zJk6mFP13WQveuCauzXmxZj"
    "vy6uxX5dUYqduC51ZfDDJYF6QuzVwmd7JfhsL4/P8mQbeWsoQaYBxCbbOSmQoz4ykSLTkRJS+EMOv81KIy+KH6lLrLHzM1lwcXxkT47FcRKCsMCWCaIInmWX"
    "XTxfomrpV5BxwCQ2CRWpu9uHu9v3H47+PGy45kMCZTwqgXtT4zq1IF8vS1IJ+/5E54g98QL9Qu4ARI2CKz2ocQiIaxyqgbCzDNP0fMu2EVM06dx7E+KyTCgE"
    "AjjD5nBTy7Fez1zKdPwp+g8+ojAI9BAPIIR101FeqRCVLLirgdxGb6QdDeRqBadKwdHBoAcOBtXBg+oFD7pkyn4S/NCcQAsXVIpGGVRqa8UFgpm55oGVptRJ"
    "oY07jhqTRvbRGdJvj9SkR0JzZHW7wgqxYCBTq6ORtWJO/AkTMfIpMinCQwjXAG09alLSQfOJZUzQkNjUGUN2GBoMotJVg4E4ZmSTCeMS8RAQQlyILDmGmx0E"
    "JdBeIeomrBAIJQnHhT21kQc9rXmReMZAsERCwwSW46q0/JD6EwTx0h4veA9D+OqBhtxj6Lk9GNAZcfqeTaOq9jCjScxgRhD7Hnh+m/CLPn3NfiIbAQTo+H3v"
    "1UlcFH/5i+IJ4AJk0zGmsN/FhEJMaBteO4du9UO5byL2gMYJdAW3zYAsO3bz5xqKyUu6eS+H6+iZpqt22ujSp1xV6YNDtiFrmvqiiM5/wD5kjZPoQQxp3Vmi"
    "/YtIZ2vturOEF0yn2JXK2UqQKFekbydBAWvVI9aViLdwBkQG2FoCyNNqOWwoB4ALZHFtAal6sUitPaAj6azrNRKS62W24TJbb4Wp6ze6qRO9f1MQvX+zafT+"
    "TXH0/o0ieRhHALXuR0FrbSZGiFXLrs00lYJrs3tZy6i5LAimhhubirQ4nDqcvazfSOyTkJFpimgrukw13K7lWUuekWcmJ8yK6O1AB2+3AWbXwfnfgXyHgvO1"
    "zARJEGnDY13DI+ldX4P9GmPZVm7EoUJlfrTp/D2BCt3F4fuZMZ3yoJkRGw2iSQ6vjJx5Ci7N8+5TcIVPh0/BxfAGPwXn5PzmTVgKBaOZSw3ieTxkZEqw4yG2"
    "meQDZjaYpzpsREdsNHpNdZCO2NCqRoWqEa1/WXM+Q7Yde75B1l9rcWzZRrv7b7HbSBnWKwrKjmzrhfSdYDokguzzkpySDJ0Og2+c0vfhhfCU0wJ9L7xdR9Uj"
    "y5GSWt45ueb/ji7f8DDk2Yw45mvq2AtGz0ObLX/Co33hCT22jcCHBZoTlwcMC2rs7eILhMmVVpSZHIf0kj90UqXWFrW2qJi2mFnmEms2TaijQddGqGBrra95"
    "RKNV4vfWMu90J4R0W99eDXX5rCc2edj1zUyeaGKRycPnLjN5mLRk7dckjY7Caoz1yrRQun4Qlohaw/DrHjQhN2XxhDSVcmHV28cUdEz1oV5wzkTZ9ztFpNzr"
    "3e1d18rMuC7JzLjOvuEGnU4jSKQulxMkyvF4J+10wHTPM7i8NnJMowsj1yyM3Ci8clkLsBCyTFYLrEQtreRgefc0eQrOR9fDN8laDOyUwS/Etnm5holLg/GE"
    "334hrgcNONAH6F4CxQoAmAEcBvBGy+OdgUeW6/no+P3ZqxpO7V1/uxDyLClqoKHPlikFGvrU0GeLHOWHVtfVABuik0DenZsn1PiqCKnWxUCUWzO6GEgTQIt9"
    "w0Wa9XCF2VC2ZUBXm7UB6oIZNIa3tje0LYmlbuDENVC1K6/weLGx5/flPNxJEh1Wl10fhP2GdYzXJJ3OFWuaXdooIPIRe89HhSAkv9upAUD68cAa4OPF6PoC"
    "gD/c5eGMAAL2cPcND11kBjdomgB4RB0mwNf/mu2/UD01WXvVJr4HcZAx9Ikm+CWs2MoLrjIKmAFzehEIeYCngPq1g0Fkf66qv7LtLyBAG1qkQACXeSRqWJYW"
    "5iImglK3HmVzIX9OYW7ehiP57QRaMXuTqHZt7fqx2fjPsKRronRsQgXV9V7boWVpUFQfPjoetJlr88DRb41jvSLoWlus2f2VSWqtKduAio2NW6Xfa8nGxglC"
    "je0ysoPkPXf7XVHd3S6nrWFFugaYMvUWdYEo9eyuRoF+/4g20kLc7x+rnbYS+kvsyrKhh1e982t25apnvEHWdBrwiREFJGsWDG3LmxDzbQrgeiZkFqJm0dci"
    "CxrOYhdaJkECdFW84a6+UhhkmAkfiiJOdHxhy7RRDaXpLV3HF35n5ol0XKGOJyy1T3yXCMCx8hyXmEaJdfFd5bh8IrAYvIk1uw2jporrMYqHVmie0yVRH2eo"
    "6nigu5cXkHTSxUwhvDg7ewquh6OrE/QL794JdXWYIDsZVy/ASaEeaBDXt0bwneQHL2wQ+mbl8008D5vKhf889ufxX798/Pz6114HQStQkUP64A8V+qdF3Ulp"
    "NAPTeH36FnqTgk+bzF+zv6ZoTl2mNKD5hHrxaAsqUfromZ2XXF9OTcV92jalzx7CI59Rwi3MFKIOU7xNeIaZjQ0COYT96HfHDVzBb3/RY/8aF2Tlw7/B0S/p"
    "nfIuq0bgukBc8FP495vEsNiLAQUzO0zHn/louOBjwKhhHJywR7GJy5jy0TEDJqhFB0Fnc/jFHUQNI5iF7GTjkEvG/E8XWsrCrHSEfqeWc/J/kGlx/Qq7Frsc"
    "PuXpVWFiUs41n/O8d3g47tTyI+2Ru+kLbmnLQlsW2rJot2XRsLjlGi/DXhHfgzil/nBhl5cWRIpsR1Hj6jPfo4FryPvZl1RKGBOKuNlBmeqvU8krRbjH0AlQ"
    "x3ameKghU53jdLCtMWP3yIlAQKzPqDUFkbNfBaKg1CbYKcCFRfQZaQzZBLtaGcsr+1XO3335cp/Sy999zAJdf//07sPX4y7fndggyy+QgK6kvsOqZx75JuPl"
    "iIarV6mxW6fcVkGHuU37yxV3lys/noeW60/6C4IFvo2HKbbtwgMiTalQ1utZ7+pyeRzAh7ID4OHT7f29IL3YJVi+3GKSSLlSaTIabJEOmtFviCtfkCJFtEcm"
    "n3b3w+Y6Nf+uxZvQ9Yab0HXhJnRdvglxmThUZPUZ7mLGJFEiy5BOwYO6d1EnYpGNEksTbtSUp1AaTOkXHOvvbMabj8CeUpHExDs65A8XRXp+VkMm52dikbDr"
    "m62waGLREuNzV68xEEzfId8EfgQJ0S5n0PJtmnx9bNl52T6yq+VSjenUU8vr2DsFEUebBhwVxxtVhBvNmAyEoHbpebikUvA07N7U0R/ZqAID66Y2BiqQxHpn"
    "YYpU75RN2SmXYlnzHMzTa9k2S7ayZ2CaSp+ATTgBSxLYqhao0mlsrV2aS6msue3m6bVoGyJaKwqJlMHhkjTfNdbZKG99HNIqI8kkjZZkUyS5CkmWkWWaSkuz"
    "KdIk05lNF0S+hVeOUDmZdnt1WvCwUSVtjnIteCCHoc/9cRCjKbOC8pQKcrwWwwuAmE1XUbd4FXUrVhGXTZicIS3SFZly8mztrshWmS3eEMvDRZN0CkKlrZdn"
    "n7xYJnFEYd3FJ52QWLm1upPTrjWl6hLhj3oZlfX1WGX95aRani6WpT1UwtiBMq/blg42tP7VN4WLF8RcFLi3oikTr1qiBXFlC2vxnN91VkmaUpfXavISiWUl"
    "0vmLF0maasNl0h7plqyS4UIafBCQKqeQbT+cnimyntBALVN9PUVt0500WOb7hcvsBDInorSoslycHK3Ow5HIw2H7OlcwPel8tCylQgkHe85GC4vlSAsgRaa5"
    "vy73dZ3jo03riDWmrNUtOwu+8qPggfh++LMFJa3ywzr1y1mtjhtOVaOc1XWXYN6+6DpuaHR5fXYN9aOG5Cm4Gl2SsAlRVMjJMRG2bTQkNp1DbSZeDon3LXJ4"
    "vSjefshyEZRuCgsWdbuvTtC95UGvI17iaDrFrz0yw/wlDEseiUpaNefBqkst6VpJDd9Rda0kbflXWP7NKD1x2ACzg+g4xAFmyFpWCSptU0nYVMviN54MZpCm"
    "UrJmzvahGaaPsC3IoX5/RANRmaJy6CBPrV90GfAgsInUO74kUA4W611c1MoNvih8ufm9TKmmmcnVnzWQXgGpcjzf/nYSc01eU01Taidto/VQDfkcKQP5hOXJ"
    "j0pKl0uAO9MVQQ1cJ6wFfnF+cQ1FrW3rhcRlv6Ny1lEV7zmvEA4XVl+FYLgXVgBPXM3V/u7eFBYk3+fXL1tjW0wwsMuxb5niZ+IhjAAvwufwr9FNPlVc87v7"
    "6i1K0L5YOK4WPqHzE3QbPQDgRxDCFHio10PHf2Nqyis0x5YP1dJRou75Dx57mqI647bl+VH98xC1YrPCFCtMCmqQ14OcctW9A667sM+8qDd/3fhfUEo8dE3r"
    "kt5NN4o1TKXVgwr1IHKsieofFUdfpoi2o2o3KBOytaGX4WkmDTqmyHQh9nVxx2YAvt+lW1sXWNUFVnWBVV1gdV8FVsvLnVWU/9y03FmTUco21no5RLWzpi0N"
    "XexMF8QqXFi62JmWrS52pu4BuEJ7ZTNwg337t3un+9FjWgsBLT0jcjBEimwryv53GHimm8Gps45WXq6cOIvTNlNE33Vys01GviTzEiTfc8Kr5fXBASkug1ca"
    "4Jeh1MF9EsF9uoakKhu3riGpiiR1DUmVpKlrSOoakg3ieEtrSCaCEsW6dXHcVoZUlw1qclRWMoBUZu1m6dRbuXW60nULmtJ1a/ekK1q5l8Ur97KiE7nOtvhO"
    "Fq7OtlAq2+Iny/Mps/JLki7iIZ3auReTBEXt5Isr49x8Ci7OzOun4PJyxLMQhqc8O+DiDWLfTBzzNXXsRQfNLX/CsyDgiT22scGHBZoTlydHOMUpFtv+El3s"
    "ovUeDp1FoI+9elkE+6/qpSPP2RXf8m0pTGVJoKDLcfsB0A4VlTguiS6ney9Nvh/jq1erHGavpBxmT1AO02CakDQqmKZSjtM7yPbX2Sn73J4bZsR8DqoSx6MR"
    "9U0YJ6ifPv7IjAQbez7yiGthG42tF+LwBGzAmXmxPcg0QMfJlGooyte9BFtkdPUGwf/PeAG/bg9dov8LF8jVOerxPy/NcyjoZ5ydo2tB/vgBvl/bPS1fwdru"
    "0XZPpd0zc8nIkkqPW1Eolzd9XUNnuRYj89cbAvPXhbj8dUW8LDsV+uGpIIHZZqj2pxud7nZbVQO3/Su1nP9yufNaqPAk7tdXd/5YEdQAbC+6lxexLnFOrg2m"
    "SxDAUq+uT7tv0BxqCWMErytTQQzsuhbxThBoKT59ZpqJ5SGXKSV0ylUTpqewX0scHx2/756/eosMGjiMMqwzzCsRMwJ4PBGse8hH0UqQVoK0EqS6EsQ3Chkd"
    "aEmgnArU2vC8psJD6oP3rWl/yVQe64XsB/9s7TqKj7bhoo8NrhxJr6rCKTQEu/YiS/BU1tMgINVes1qN5F7YMb+Oepim1IGqTdb9Qln11+kamCFUzoe3E2+p"
    "Z2Cnzw8FCbgqTaTRquzpgGcz2zJ40pA0b4W0msUCFrv0hW3qa/A3Q6iZ21C09YFtM0cViCsf05FEXfteTFUJvX5xCHqxPMun7g8eGlmu5yOb0mfEYU6YDEGd"
    "bDbKxIu3PHo1Gg5IJ0bPZEFMZFpj4kU934wJdtgnNt6yF3mAdR9fKIBRfzuKWBOaBsmu6tH0YXluDbW2x1zRUKtWtyvU7dSir79iU2QaRlgbRkhus/lVKOZ9"
    "kua7rgkTn0s53pWkM65IvnPMJQdyXm5aLu6yuF7cpaBgXGP0zU9L7fArte1gJtY4c6Pq65zuiqBS3bwDo8TjkYTgDOmAkscd5VPC3gQDHb+/evUWzV3L94mD"
    "hgvkBUOYAL6rg1wyDCzbR441nvgi5XL70wtVyYQfJ7lbhV+S0yN/i28kh+teME0/xbR2qbXLVrQsPvQZrTXLwwtBTrNcnUcyPvQVlYK6ZWsd6C/YDgSroLh8"
    "Qjxew8KNgoVvCVtcE7FyHt2rUMnxalSVHl7M4i1HoG6stUYKaHPD2bbi9ynWNQvroxR7iosLpKiwUe+klzYsKwkOR8MV5G63lg++W+KD7+Z98OwbmbktMJb+"
    "+vDlc4GhtCLJamqW4aP/5a1cW8jtEuYCM1KGT8zT40+3v2bZfXf/5V1WY4AJ3h36SPvz/wNFv1dv"
)
