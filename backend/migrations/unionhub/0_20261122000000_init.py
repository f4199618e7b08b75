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
    "eJztfeuX2zay57+C01/Sviv7tNRve++e49jOxDN2PDf2TLI3PUeCSEhimiIUgmxZczf/+6JAUuIDpEjqRdL1IU43iQLZVQRQj19V/c+Z71jcmfnjFz9xk31g"
    "VLCzl+R/zhw6hx90t3vkjC4W8ZtwyaNjW1E8Mtdh9tCR44f2mmAsPJcanhwwobZg8pLJhOFaC09OAWSvCVAQx5+PmUtmzDbJeEW4w8jC5QYTgviOZ9lkNGJf"
    "F5bLxJB6o9ELmNzkhpzdcqY7ziP/nD98NvT4lHkz5srZfvuXvGw5JvvKRPTr4nE4seS0CTZZJkygrg+91UJd+96avne8H9RYeMvx0OC2P3c24xcrb8adNYHl"
    "eHB1yhzmUo+ZMWY5vm2HDI4uBW8rL3iuz9avaW4umGxCfRtYfva/J75jAKfJWp6BmF5YpnjhsOXQMv9P+JIxsuHwp09fhp/ffRkOzzISg1dKMT+8ZHAHpC3/"
    "HKGYNIW3fH4/GFxe3g4uLm/urq9ub6/vLu7kWPUnZW/d/hm8zIajwVSKr+//8v6nL/BCXH5SwUcHF/5UNNSjAZUS2EZChsuAp1LaWUm9lXc8a870skpSpmRm"
    "hqQvoh/qSDC6sBHhZpGUkKFhc+PxhcOXBxNhgTS+vP/47vOX1x//DtPPhfjDVhx9/eUd3Bmoq6vU1fObZ0nxrSchv7z/8iOBX8l/f/rpnWI4F97UVU/cjPvy"
    "32fwTtT3uNxplkNqxrkWXY4uyaGbDwG2h+wnkLtSo+HHWquRTA63EAf9q9uru8ubq/X6W18pWnbREttwcsZtU26TlTa+Dc1+GFpm6RyepUfZ2zaM35xcVfey"
    "JOWp9rIDCqTtOxVoGJPH2AkGF8bUeFxS1xxm7vABzxubvTUfzNNXqEOnSkjAzT97MX1Pfkd0LLW3j9R9VLqQRidMjSmnGM43g7cqhb/MqEeWVBATFDiPE29m"
    "yV/Cx0qtzmCEOiaZcJdQ285qg3UmQDWw9VslqoG4uW5RA2Ebyn4Cb6S2pxd/ND4leMme9umBc/pVmubO1JvJXy8HBWL95+uf3/z4+ufzy8GzhAhj1wn88PrN"
    "l3c/E/lihArDssibTx8+SCkHvw3HlpMU9E8h/SCaOC7dxNzhPA9nbx7O5NJuzPH4xl0tPA4H4N/YSn86JodsORwNNXio9q3HcHgJn4mi/y440Yik65GlKx/D"
    "lNNDnl5w7Tlz1OywZ8hf5WV5Jo4e2aPc7UcEXlu8IqMn5go5Ql4g8oSEcZYpRzlaF8uxHqs5in8LeDZU7JZDwgnO/oVnNJ7ReEZ36oxOrvSyJ3WSaj/n9and"
    "DIkT++aqxIl9c6U/seX13U7scGLdia3mTp3YcXlGe3VGmLmbb4yiS/6ivbngguO0yurYUHRwZbRKl43LMVSfqggyRtJBSQ6ur0uIUo7SyxJu7CbMaGqdNIPZ"
    "C8QptXbriQ0nLp9XVWFSpOiibZyG0hgb9L985rM3ruK+xv7c3O4V255/wMChEY3canZ+chgRxoyZvs1ekNcEKInLl0TQlSDLGZO2nCfI73wMNp3DvnqEOeoh"
    "5itCicsWUkuPE1jGbB2dhwCRUDakzfkia3we++HoDUZLEy3NLu7jCVBARRtzv9Zlg7zB/cFdCb1LjtLrXXBjN70rmlqndwWzF+hd0cFQRZRxmg4q0q11FsDR"
    "XWNjjpHtYVcOF2JTRNulLddktjR03JXWf1GkJqUIa+lLDZPraWBENhV1VliMDFdYk1eYQl+bw/GqynGYIKp1HjZMosnj8P6mxHF4f6M/DuX13Y7DcGLdcajm"
    "LjgOlVyGCrteecEmSXHRNm3RNsuj9DY8X8/yvUrrIb0yniUzPrqUd4k9McdToDyA7c2oY9rM7ZHw99/5WO8XKkemBRUo0lCjCAkzkILfgr9HPVpOII9AOeA3"
    "uSvKhQIXg7v/Qn9QwzUg9AfhLrxFdVov9LJq05qggy6E1kZVo428ghxjJB2UZLu9e/EzuvwpGqdCX0FdXwF1pyLL9w/cmX5hX3M4H9F0wYosOtze/folca5F"
    "n/v5x9e/JhfSh08//SUaHlsebz58+j7Fb5fJP1vov/b83StJdbwN7OxgamE3fNkmM/1FJX1iQ7GX1dOkCNPNRZkz6OYi5wySN3Y8g8KptWeQmr0owhQZe0lB"
    "vnP8eUGIKSI64opcUssDoRxJpqVEmifRnQVaIM8tCzOw4zPyLDb2NlToS2uyFUc9j80XnkZx+Tyntp2rMsbpjgc7vjiswng5uL1Zq4jwS5FS+Pnj6w8fNBEj"
    "jCh0KKIAcTzmulxnIM+oWxD9W1N1T5zXF2XUEznqWZ5I1L0GpSoqj/07sILP8j36wf1eGXc+Ww/dnqDohD55KsjCH9uWmDGTnAPAkvvemH99pskuLEeDuMzW"
    "exfQD48aXKNxmY06mFqrZ+Rm/RUr4R1N/duHGk6nUgZT+adXdoanKbvE2WN7xNeszP3Ay0niJB/6gY3NI8sCFImq0YmIphNHBYYnMDxRLTzRLPP0RxV2T5pp"
    "+hG9MibqLDZ4e5E51/I8SBt0VOZfiAD4ThC+lFdc6giqVPmXQfG4wDidSet0Rk2Va8gmE2Z48q7L/eksGBXOoqlId+in1Ya3ob3c8PMO7WW0l7fYyyeCyDRN"
    "HTqNFopws9bDzZqlFf2dCyuUQJ5atB5SSi9axEdvVYy+SP1EHp9SYyehjUr4hFCHrG3XoKifvMJdk7nMjBQRpbAIxpxXRNX7DtQYQajLiDV1uBya1YwO/zit"
    "ahRbggnvCKpHLduIUT1C9WiLeoQndOtPaPSDN2KzLRHeKeJ/R4M7R2B9YzTUv6kD6L3J5gvuMcfIyRfNDtuiqYZtIqwURam8UagfLXVGyPY0qA2aISiR8jeX"
    "+x57QUYjgOL6YjSC4mCA8VtBBTCbEaoInsthcMd3QItc0pU+z/Qwj9Fqp/JP5m5UEVxNDz/A76iftmrdon6K+ul2wHJ8tZfVUBNEHdRRWxVWSwRJo+26dHw0"
    "IuigFNttaVRckt1djO0W45ibq+GMilkVYSaIOijS1u6vgZKdFWUxrnBD1aFs8H2gCiX34dUy7CyGUW2oupALcnwclfB1COftPN8B5/yN8xx6gtcrpJakxNL8"
    "jbOlGuMce+2blvczM7ibg2mLD+gVO8QoDB26m7GlXGEBigx8UXJSAHcEziiVRjX+nRned+B/sjxVHo3JadQtZUt+J14SyyMmMyw5MVnOOJnTFXEZNdWg4FX0"
    "rrHDP/bBeXBGozk15MznP358/eb554+XoSstbD1H1H0wiUejZ8Tg4G2GmLC7IhxcayRY0q/kuI0DZfOillwT1PHAxRe+HPxJOS66TI244M8MtgX4xoJfIaAM"
    "xeJCrsCd6FJgv1PD4L4Tv4cOPXTooUOvfYdQwuC0/g09PTUaHnwGOfZmjKboA9iP8I9ZCKZAsiCtdHRXnnvMMSp50OI0HTTVW1tnRXfGVYjWa6g7ZLwfO3FN"
    "cXMhdSLJv3qiSBCjJHaThEEX1LC86o0QtOQojd2k4XK72omToMKcttT1kzmHA7nEzK2q6ypGimtqtzWVU8Uht8ZQkqqDelyVVZW3LpKMthZVNq1gdOc2q6sy"
    "PWOvclrGXu3aMfYqv2Hs1ZZ+sb5gUr+dhnWVyi6TJFXnpFmtBXBuD19MXO/0Ia+FHheqa3rccReOldaWCEr5zMsKM0XWQYm2dmVuwh6VVO8EGardddXukI2S"
    "J0wT5M7XKNJ0nTvpBqWqew4KqnsOguqeCe2tjpGJ5uUevvM8yFJxOfYdIUvNPjFaGyJwGRVaXS53t9pQdG6f2lsV4jiHjRl1pqxyG5cYWSfWy7HxZiEUpYpi"
    "GyPpBMs70k9MiqWiFDsqwVaZJc0CBX5m1D7LhwSq270ygEARjSwFB7Qt5zECtMkN3XJeQkaqMQtRdQKQdzMu/46eGmJaU6jDEhBYLvn4+k14BxIhoonUpGM2"
    "4S7TowGP8lSsBN96jR6RdIik21YJ3p+PdZVbipbrhuZYS7ZzFvbE5fPKvo0YEVb3qM16uRiqMn5NgmyvzXYFMsyyPZfn6/Fd4vmgf3V7dXd5c7Vm9fpKEYez"
    "3Jwz2IIr+xxiZJ0wn47tcwg06SrG6oaiEwxvsb0al+PCZU8W1yU550syTtM5x2hrJQnmOquZd5qmxczTRpsqVQtMYG2J5i1XdNqj075jEmztWlz47rSWCzBB"
    "iK26m3xmKlFV3XETRJ1TdVu74wZiqbjvJog6J8tW7b3NCpj+wwnMn7P8oOl6SK9M4NSPjy4VPHX5kiyYG0Ytgy4UDicwTRC+JCvmkfPRSJU7+c9YtZLvxLMe"
    "1BNhrvxsydLyZhDypI5JTGYzuDZeqeHqlTTtwo77eKit8gt3H+XDgzuWILYlPFUSBeqw8Alcl/JSFILQxEsZfD6HFmU29OoIKrJAsw7VksMy5UyPTF4Ii7Bg"
    "7BZjtxi77axy15hD5JM7/YG74NvWHiCb21sOD+5Oh5PNyNIHx7nc+frPgg0yqEEVACojOEsw53eCiBldMAIflugRwcMtNQBfylG2LSeDIvPUCYpYwTYujwFj"
    "JSVKDLnRypnm+SfIkd8jKNPlcg5IpT/kuRQE44MKW3BZHh6CjEaS//9wLO+FMbPkh54cqq65rGztLTwq8KjAo6J9R0WyZnqwYWQ/g9zVGifpTAP1nQLwTTp7"
    "YXPPPXnVzRLnrh+NK3XqwmioQCk568nBw4X8JJg8VuCgGo3kxyi/V+jNAu0B4TSC8fLcW/hjaevMpFEkhwtyDp+2PIV65K+f3v/0/OJemlLyxJMmT1D9KGjZ"
    "rD9vj/oGwUkL7B0Km4d1LGkMTLuQj3ECsw9Gha1ooueq0XLremKb095b8vAaEZZ8J2cqiANKAygHLrSxgYlKl8RUole1LqVlqRZwWIQba1zikY1HdsuP7KrV"
    "fTpc16c/KJO2J0flpu2peynkyIy7XuUaSkmq7jnUyzD6Jp/PNxk2R0dTlUziiKaLn3Jb84hBX6xcSCRG04WWCh0RpS1VTl39ilw5rgm6J8QybZdymi7t2nIp"
    "v+HSlnZLC+pVAsJF4/eznZ42W6f2aZUN/17sGv69yA//XhRL0GQLnQiLOyytibqUEbGPDktrH3cF71aCBt1baZau3R5V9pkE0V6OiibtNW2CmiSK+bmMSiGZ"
    "1covx4k6Z+X0y0DA+jkQsP6uELB+PgSsvwUCFro4qxisMZLOyfEgZcci53JVz0CarnPc3r9vIOHHr8PrNWHnmF0FpZqHM00XQzYqIUej8Ydibdb7f6TNv1Sn"
    "3bxGuzv32S1os7vF7LO5M7U8X3eQv2WGJW2HHOs9TpcOCwSEL8IJ2mfNF8jy7bs376XBcN6/6AW+EilLy2Nxll9ltiSberV4HCP7Bll8X4HDee2Fi13Cue2F"
    "D7nVB7HaI21LbfUmPlHbModQm0SzZnK7sSWpDt+PrTErJtuQLWCFx6uzL6DZkXkt2m2yvBMGdYa/c8sZMgf+Hh28gXObUSdnW9HRpxg6lhMc6iOMlKDjMvL7"
    "T58+qH0kCoN//z5d/OIfH79/J9d+alfPOoqgB6y2V0Cu5y1GcTy/W/9Qe/ie/W7+wqyJ/khSYimDRmM7AuhY5TpUCTIsb14FcpXBbqaFkZUE5C9YU+dvbKWk"
    "8V61r9b2QNVhL9sliD+jTy26unlFly7XQMLkFyg5EOS7wZ2f5aL4+f0byet8VGwqZCOn0nz/IeUPf/uZgVWlPSm6y/BkxRNLeNzV5G7XYtIblWvS3p2/mFdh"
    "v05LV4i9GrvehJ0/u8Spo+DRww+sCJW++QbLYNOHxmb4Voj6j8FiAWQ2VQhsKIpMPcjMXVJBDGpL9V6htZcz5jK4Lgm4GdY8Jueffv7L88H9s1cAMA/SsiLM"
    "918/f/opSNiVkyuu9EKqHqETT5dgfPK3KQMgjzVLkf8iarzZKkyPIGocLYstlgXCbbvhVcWmMluX5iEKvGK3pEPDK4Im1NRQ9Z1r9hBPUqMjpJoW0dY24q2F"
    "uZykkWHTdvJGuPqihOcjOvqaJoeynr7Y91fZz3fg8mXB7n+mL1xmrBsHFJYsiw3b6ll48O/Mwc2Df305uQ3NeCG/F0Es5wX5Aj2YAjgaUXA0MNKfmGvJv2dt"
    "zQfp4OARYOYr+C3I+oaWS5Alrt5FkPOoQAvkgrtMVX4xn2V9Cyd+nyAxfsbnbBh+JIFnYp35vpxxwQg155ZjAW/lYwSxOX8M3BPgEBHyf3JYWGfN4cTlNnu5"
    "8YWAj2ROTSkMKHrmBunzYUUdGPrgTF3qQKU17hImV5IpBwoPK9qgowMdHdv2fnR0dME07khVWwD2acyP7WjAY1sfxwQDtlaazS9a0cDKxHkJX0nWxhWualpK"
    "mvJADpPud+0DtTXnCy9Io9jQdC0nsrXb1IIKseTSFM3pKZO7X2UIu1cRYXB9Xcbre32d7/WFezkMDwIUtbpO6KfA/hNN1tLnvohQHMNIgJrDqwiinTfFEVHa"
    "6yuthWnnZFi+cwx3tZDMyllyO6VXNmxZpQLD96VywO/zksDvS59eGkFIPeyrZhXYkjPvgTkF0ohIDySR0+kSV5cl5HF1qReHvL6bLhFOrNMl1NxFukQklqHD"
    "vmpOtdJiXdOjbJslW4/qekt+kVeLJBpRdW/vLGPa5hRC2bUOSn4ZlC1VUDzuLYaCGS7TLNEtx2CKtoMCHRTZxmsOD25zhCpv1DoMFWPlm00sd17LJtBOgBZB"
    "ky0CJTKI1Q2FxxbVHFlZWsT+1PVlMWgfNZxr60IV2mNJQrTCKlhh6tO1+dRyaux1GWLc55q8z2Fi9Nk+E6OD1gzVM2bjZHhY7CtjVnE1K4kaQLq/r6dqlxxK"
    "J8zGP8AdEmYtkzneXtIbQ4Tc+2DCTmU5Yj5oHU4JJuDc2ZlPn4N5usSmowBZ1yuxCNAaX64lgK1DKz6+BML19uZ2/OBfT66vH/yb6/E9/HwxeUko+YW9UeDL"
    "BXMs1alWNSlcLHoAvaQhxjRAigYwzTldKTwqsRzoavv542cClWRfEGjhFL1XL5gmeFsdxPX0L4Q40pZrMD2COFK007aV4nH5k9wDXJ1XuAiCGKdDPGlzoD3C"
    "H//OjEp162MkXUNo9Qelqt0O8srdDnaudzsoKHg72FLxNjjiq4hyQ9G9KE1rOxCoA6qaHGMknYuGt1aOCCJCEFGjT7uW40wahyFC0SKECCFEm2oZdWuW7Fyt"
    "pHG2YhOiULEc/p3DULGyAS0TRdlAVPIrTESi3rz+/Ob123enq+iwjrBoPeDx+EsZ17cRH1+muAOj4wf/ik3Ml4Q6kQsYnMVU1Rog3AlrOPbIRLmYlYePjEaq"
    "xIHqeDcaEclNoXzIQchPlTZQv4dlC7yZyzJVEbhjr7QFHprwThVLSAZJuVhFstkbag+d4ugU721ximNSfpdc4ts69OQv6/JderCpxMkXbXEfoW1C3t5LCDGl"
    "p5awLfe6yl2ZE0Rdcwu11pe+UdOryDJJ1TVhtvaARc/QiZNZwCSuzP0YEbK+fk0cLG6L/tAGiWKf/tD0FrMX1v4cTtRRvsZ21Zx0h/TusReuYkHmcnkkxwf7"
    "N9MePDbW/wMkbv7FlzOdaYMcsfu9cmGOIBV0uibZGun4gVq2LzXbCDK/oJZLzqPQAneJ7zxKy9Mh8HI9Iu1SOVg8e6UiBY9sFXSfkj8wk5jWlAmvRwSHas0e"
    "s22o4uzNJOfJuTFjxiMZaCpXn+YVEMjfcqWnhzELdI71tjjH5K5QxZUSDt9PrKJBTpTWesQm4dmQFWLubhsnOZ4deXHY/XRvKfOqYASwqNbumKXG8E+j9z84"
    "LKSspCKlgxpuEXaKFsNATZN0xu9zKqxWWLBBa8RsijkUGTCb6hGl0Fl9Rh/82/7lDeChxvSlMhxcvgRM06axjcFcT/5kyA8SUFJgLyxnAJSywHlgBwbtC/KT"
    "sisE+6pa744t15uRFaMu0EhJyh/O397oW+6c6j3QekHrBa2XLu7p7Wqc0UgLplzrDLnPVjENw+Hdy7rol8lWy8lV2zUPOD8LuNgsVGfjEM7GrAg/z+WJmnua"
    "JSk7VPzrcnB7sz6l4Jeic+nzx9cfPmSNQ9BTAmZUWBgJoiOiPC/6B9MCEuujTK58Tqb8rnny+VnyW3LklUwcDehvS1pujK6DZ8jgukzjdzlKL024USszN+Rq"
    "vdzcFHHX4F2tTeGMyaVmfq5uBhRvw8RbNUc3Tdc9fbGNWbqRJ6aGSZ0iRSdo0wzmCk7QDCxuX3VTWyv1YyNeFM5N6yaOEHBlUC4R7K6Uq/jeHMh/B7cDKBMJ"
    "jzWJYKpv+IK5cytAPq0rRvqmxRwjljQL7YFHIzKn7qPITY/tyeFiZi0WLGx7rvqvLxkJL2p9x415MXQmozMZncldPBsRCtMdKMxpgwEtlWC5UED8tSpwOEXW"
    "uXblB2n6C2qLzi9ZVEQgoumgT7K96Y1rJbSqNJOU3XOQtFakY9+yPUuzBRa2/opRYd+vKt2XN0ZeluMfuDP9wr7mNzCKkx7x4PntX6dQtd/9+iXB9OhrP//4"
    "+tfkMvrw6ae/RMNjMnnz4dP36fB/YABXZX2MrAs717G5jg3QznZFc9fyd2Ljo9P5PKOsSK3bM5YyWcbzKWLDSzg/ryZ9+uDfjc2gYiBfUCkI4vFH5vSI8LjL"
    "TDKjYsbMHoGqWc5UVRP0yFyqD8rvGNVNJOdv77UQ2EM8okyNwWSqNpO3lKdKjvvtjH1dWFL3Ub+j6xJdl+i6bLfrUu0mQ9hFqngwk1TftBusUY5M9AB1w11g"
    "2BbTVZYpluSGCmXZHFlaps2kcin/OLNKrm2arEt1m/abcisYq93fPUaL6baNVlRihkdFQScpUczNFnNkbVYVcowOgYQNl/BQ2pDahvb5uk2Sqgv+4a6oNwuN"
    "GHPj+sHozoXz94+b8AVzh3SqtQLy2Zuk6hybD4KawGLCJ65oGzmpK0sgRdihjFMsbHt6UeSFtHo7FraNt8vamb0VQoYN+9LLsje1yJvVSO2tZXjvPTY/0wYg"
    "13d7xRFIU44bWtHArbHHTxDYm3EryFgwpMo8GhGHPTFXXqbOlIlXydQEObMghnw7srS8mUpoWLjc9A0PBsJrR/3LHhlbCBI0+VF5E/KXBXW9bHTyFC/x4Dw4"
    "o5H8Ueo3QcoFzALPjvqrwVMIHfMn+DGqByTgocBjyT/qruBxLpvA66q510OCUqZM8nw5Yy4j5/L9PfMFk++oQvcvB/3RKDeK+tsZLM7wK4V3CuKjicBqbITg"
    "rtoU5W8YR232SdnDOCp6NXpbvBpqxWcttfxYTTgeIzXNcWVgTagDOjSmLvcruYoUwXAnHjdM5a2/TPI+9BTsWWlGVXahgGK402bUGSY3ai+SGmoVQYbDuyfA"
    "/sVFmSJqFxc5ZdTkjR0LqYVTa0upqdmLThSua+tacKLwo3d0PY7ntpoYc+WQyjMIbaiSiIpoOFYuT3tgoZOwrwGnbO8/7B87S+aYDYj7ZWqa9XNKmvVLVzTL"
    "++Bv8vedm+2KbOVelwmirhXLai2ic1sv6ZzMntJ9pNunHxQIEjwBWv7lNWku4t72Bs1d511uHl9h0mp+Gh8mrRYlrWL+3l51Gn9h1vTMJikRL9hov2sspFI+"
    "ThIjQtzGvlADioUZMdSIaUPY9Es4WcsEUTaoHfsAd+gtOrMgCVQDJKiWdhyFqf+5OU46wvYDZx+nGVcIAohxtxQWYBg73bdjAn6B2oPUCQLgSwqRdttmJgET"
    "AOLz62DjaES485LIV2COKX+0V6qjJyUuM7hrQiAdEiOC5jiSyhTSvIFgummZECp3yPnn//v5+a+6pj2negltNF7xMFhiESfTAXmMuzf6rOlh3B31v236X0us"
    "phbl1GEUHKPgzQzQlouCtyeYcbwgalsDGVLn5e6wfoZGlhqTBOqmacQU6gqa8YaoS4ftaT0tEVR8L56WCKDeMkGU9bTEPsDKnpbDew++BBLJcRtETrCt/oLI"
    "9VYud2ADhQfovuC+a7ANnB6+GpOCEe6q3132h2+5bM4cT/4OBr54FGQi71o5aQF7nh9bKLR8J+uhHY92fG+LHY8tFNqNU0GvwQG9BljWrRvmbKALVVkmG4ru"
    "QYIHpSDBgwJI8CADCUbAdVQqoxTgelAAuB4g4Pr0xcVV2rTGiKkV4G/hxn+iyP4b+TxpkL7lhg+G6ZnWRE8P6hVb6kYwfGjGx5cy2MOIFYTFKfHYV++FSmGX"
    "BqIYjV6S5YwTKo8iZhKPq0LhtsncNZUFwfNHeZNOJQOBlLvW1HI2JrlpTZnwgulD9GbwGK15f9K30Yb6Q2MgL8z/2xmbTJjKGwgg0Zhwjw4DdBigw6Ab1lBr"
    "U1wRurFv6IZneXYl82dN0MF1sX83jPDnc6rD2xbY7xuSDrL4IEbmmJsaFhe3DotoOsHjolP6EI3Dwghc1TyvONkRE71Ow/g95nlJI1BYURJzlby6OB0yvDzD"
    "od6c6dKlYkI1nqdJj8j2yPprP9vtYWB/Vzk3tcTopC1zfgaumMqbeUSEn3j5TzzlV8qwfEvLggw15po22uUQeCqreB02FN1DbrcWqrDwx7YFXTOHY13uZIG7"
    "N02JYOKdEK2nQl6GgZufVbLhWVFsJxzSKxfZcTejywExmWGtQykOCYHqvXhe5EsVErHl1yQ8smAueWQrooaJF+mUSkuQ5Qxaw45G1kL+TuUcEJmRn5kA+Lu8"
    "tHCD0sg5wM3Tvk/11rShUxdqKENvWvk+Qi7HzT0M9DR7R+hhoAe1rm1aF/ZnOXHiT2JbraAsxclQU6rLfYxzYpyzI/vW3uKc1PC0DC1GRG+oOrg6WouJ1vYP"
    "zJUh9g9sli9lY81VkWKSCqV5Smk2xivzg2WzT+PfmZEDt43d7xX7YyZy5JBvhpZyxgDRi7ATVeC8gBxU0xILm66U7+MVCfpCWR6xLSZgCHSIkjKYsqHUu0aj"
    "HnGpY/K5cnUEzbA8+sicoAIWVQ2n9K6Xoz096KG1aYkdQHZZ0ClrvPLkzFP+gvxjYXMou2VQ14XnM2nEepYNo1aEytegnkeNGTN7RM7FXU8Qai/pShCTl3bm"
    "xBpzK/+N8JXM1unM0e+Rf4cvHZau54D9s1pgzaCXB708W7w8mD8aU+VLJcbdFCTG3WRTt6x/68AvBZthRNGZ7K0jO27mlvaLzlWKo/GdU4fb3cInSEeqIsgN"
    "RedE2SrLJhnzdyVZpfUYI+ngIdNaSUKhPo0ct1f3O/bm+odPpT3mWQ52K9om0bURW2V9psg6VwqmtfEOnZleXu3UUXcpCHJkLTRkp29azNGVHineN7PUHTwK"
    "27txpvxlpXfOFB1iU5uj3WxcnpV2zSQdoi3qbpcum/iC2tWCWWsStPeaso5ioYWMKLdkZSQo9+BXbti6arvTuDHxyi9UPBZByGP3e8XxSk+OrAweX1jMYIDU"
    "XnL3EUKH1J0KQFlDjNAUPRXuEyoWOLHpVJDzICQYwPKoTSAm8+yVJDS5w4ZK3V6DtiHAR1y2UCEW4voOmdMVmXLCHX388mRvA/HMLzP5aNBUv4OA5YIalrcC"
    "0ke28FRjIVVXGAKc8HZwBx5CIMcwKEls8IV6efhF3ZlxqFPswuMqgNPz4pMqthl5IMbyr1ART4xaNlwrwKglHkDbihBpC7N+k0VZW6sqYtGcQxdlBV0gy+Di"
    "ii4RTSd4fOyKLuj0667TD73rJ1cM08KomSClIUbH3W6SiKy/mrJIkaM0dpNGVUxfkuqbdqaWK0gYMMzlWv11y/keUWHwpzGWSCAYydS653qMFPeunc/0uSUg"
    "C7Oy6aKdoBMq9LHtmBZhvZjPzOMcI621XDae/axIcze2JFFnsOj7K/nMPWpX5mqKqkOHxd4YO2dC0Gkl/TVG0jnl9bIUiP+yoFTlZbZUpUrUrKrqxIg69N0e"
    "WclRTKwPktCQI1KiyYEqA1pB28Mw8b5yrW8d+RELxa6vtLZSbBT1r7jOYmRYG7bRCyyEi9SQcZISt9EmS3liOUH91zpHZoIU5dw0OTcGWPgT9yyDnWlBheG9"
    "XjGg0NmM2ool/AWwcQB6C4OCqg0ft81XCg3n8iWxPMHsSdSez3Key0eT0NbJogH3MF/1QrDxYHWEuMsf4TJqIgSvDQYLQvBwq8bysE1cmTEB1IQZIcComW56"
    "j80XUOC9aj52mq6DMm1tZFmPUy5enx3GKrd3bSJW+ZB4Gn3ryXzudqrtZJK516XiPdcF8Z7rbLzHtpzHKvyNxncPozS4vi7BXjkqv/Mb3EsnL9M6BlGMDL1S"
    "TTN1KnilYkgLZltPzLWYrg1gSPvD335mUl3TV0RP+ZveBvOtWrir/Rl97dHV8BP98xg+vDXfCnx5cd5u9+kNzfjwUonCASHhkG4LfjljRh1wM5DRaEFXUOY3"
    "SrQNk2SfmGNyl0yZJ3oqSZb7wQ35qcqvWUCW7hRKWw1VeWGoIGx5ZMYlZwglwh+vX0GfK3zqF9K4F3+L2Bt4A8I3ChyECbfjGlyWGII+xAZ7KtCHiAfrNnRE"
    "uJgzX0GxhRwj66AF0FojuS2oYZTkNkmG6kBWlsUA/BjZEXGY//PnKbbaQ8DuY7qURoUpwomlKBEiVgEiRj3woHsak+3znNp2fiArRtcZfPzl4PZmrQvCL0Xa"
    "3+ePrz98yDI0MBskp8xK6XEpsu75nu7KePbucqqx3+1ajP0uvxb73ZZS7Mx1uVvFf7gm6J4QB6X8s4MC/+wg659VyTbVraEYGToQm2znJJwc5T0TCTJESlTy"
    "P2T8t2lpZEXxA3eZNXX+xlZKHO/lm1M9TkIDC2yZIPLcs/KyS5drr1ryE5QcMJnNAkXqzevPb16/fXf252nhmp9jXsazAndvYlyvlMtXpEm2un1/5Esi33hF"
    "fmFvwIkagisF1DgEj2sE1SDUWcM0hWfZNpGKJl+Kl4FfVgqFAYAzaA43txzr+cLlUsefk/9UI3JBoKd4Aa1bN4nySkBU0s5ddOQ2eiPtoSMXFZxtCg6CQU8M"
    "BkXwYPfAgy6byz8J/tCMQHMXVIKmM16pvRUX8BdmzQMrSYlJoY07jhqTRvbeGfOvX7jJz7TmyOb2FivEgoFSrQ5HlsKceDMpYuJxYnJCxwDXAG09bFLSI8uZ"
    "ZczImNncmUJ2GBmNwtJVo5EeM7LLhFGJeACEMBeQJedws0egBNozwt2YFQJQkmBc0FObCOhprYrESwaCJRIYJrAcN6Xlx9ybEcBLC1XwHoao1QMNuafQc3s0"
    "4gvmDIXNw6r2MKPJTH/BiHwOvL/N1EWPP5d/ohwBBOT87eDZi6go/voviiaAC5BNJ5ki/y4pFGZC2/DSOXSbP1TFJqIIaJRAl3Pb9Nm6Y7d6r7GevKCb93o4"
    "omeartqh0YWn3LbSB6dsQ9Y09aUjOv8J+5A1TqInMaSxs0T7FxFmax26s4Tw53PqVsrZipF0rkjfQUABteoRYyXiPZwBoQFWSwBZWpTDjnIAd0FVv7aGtHtY"
    "pNYe0KF06kaNtOS4zHZcZvVWWHfjRvdl0Pv3Oej9+13R+/f56P37juRhnIGr9TgKWmszMQJfddW1maTq4Nrs35Qyam5ywNRwY1eR5sOpg9mL+o1EMYkqMk0Q"
    "7UWX2e5uR3mWkmcYmckIcwt620fwdhvc7AjO/wbkO9acr0UmSIwIDY+6hkc8ul6D/ehj2VduxKmgMj/YfPmWQYXufPh+akyvGDQzkaNBNPHhW5EzD/6NedV/"
    "8G/pxfjBvx7f0wf/il3dvwxKoVCycLnBhFCQkTmjjiByM8kCZnaYZztsBBEbjV5TPYKIDVQ1tqga4fqvas6nyPZjzzfI+mutH7tqo93jt9htpAzLFQWVR7b1"
    "xIaOPx8zTfZ5QU5Jig5h8I1T+t49MZVymqPvBbfLqHpsPbKilnfF7tS/k5uXCoa8WDDHfM4deyXpFbTZ8mYK7QtvKOQ2Ar+syJK5CjCsqbF3iAdokyutMDM5"
    "gvSyPzCpErVF1BY7pi2mlnmFNZskRDRobQ8VbK3lNY9wdJf4vbfMO+yEkGzrOyihLl8O9CaPvL6byRNOrDN51NxFJo+UVlX7NU6DKKzGWK9SC+X1QVg6anTD"
    "1z1oAm5W9SckqToHq96/TwEx1af6wBUTq37fCaLOfd79wV2pzIy7gsyMu/QXbvD5PHSJlOVyjKRzPD5IOx0w3bMMLq6NHNFgYeSShZEb5a9c1wLMdVnGqwVu"
    "9Vpa8cHVw9Pswb+a3I1fxmsxyFOGPjHbVuUaZi73pzN1+4m5AhpwkHfQvQSKFYBjBvww4G+0hOoMPLFc4ZHzt5fPSgS1D/10rcuzoKgBuj5bphSg6xNdny0K"
    "lJ9aXe+GsyE8CaqHc7OE6F/VeaqxGEjn1gwWA2mC0+LY7iJkPVyRNpRtGdDVpraDOmcG9OHVjoa2JbHU9Z2oBiqG8nKPF5sKb1gtwh0nQVhden0w+TfUMV7j"
    "dJgr1jS7tFGOyC9UPJ7lOiHV3V4JB6QXDSzhfLye3F2D44/2FZwRnIAD2n+poIvS4AZNExweYYcJiPU/l/svVE+N1161mScABxm5PsmMPgUVW1XBVUkBM1BF"
    "r3NCnuAtoH7taBTan5vqr3L78xnQBhYpEMBlhUQNytLCXMwkUOpWcDkX8ZYc5lZtOOJPZ9CKWczC2rWl68em8Z9BSddY6diYCor1XtuhZaFTFA8fxIM2c22e"
    "GP3WONZ3xLvWFmv2eGWSWmvKNqBiY+NW6bdasrFxgujGdhnaQdUjd8ddUf3DLqe9+YqwBlhn6i1igaju2V2Ncvr9M9xIc/1+/9zstFtdf7FduSr08HZwdSev"
    "3A6Ml8Saz301MeHgyVr4Y9sSM2a+Sji4HhlbBF6z8LHEgoaz1IWWSZAAvQ1veKhHakGGKfhQiDhBfGHLtFF0peGWjvjCb8w8qYwrRDxhoX3iuUzjHCvOcYlo"
    "OrEuvqkcl79z16P2D/KM812m1zOTQ7Zomgs1eDiJjS7VvzQkIMsZF4y47A/fchkkpxHTmkykPteDtqFK/QsuMLNHJi6fB5HZmbVYSC0P4rnnf/30/qfng4Em"
    "o+WQD8I6jqg+ovrYdfWxotqIdRsbpiyG+72oGv2L03VCyelIlxRjBv2+zeF4VbnEgIa0c0nwB6ijsTBrnoRJylOdhOj5LnXOYczvrDNlVz8y8HeA5fI6SIzJ"
    "L7mvH9orNvnma6IhTVGVARn3b66hrkCfPvi315eXD/7deHL7gvwys2xGoHSqFFQvheYFxEDg6jeY61kTeCb7ThD1rbzcwHpj7yOncuE/IX8MLLdfBz3yVmcm"
    "NuGlAghyCE3ZQJCVAIIZpBXq8VdkIq1VSqQV9lz+NCdL7krFPrRug9EWNBvwyKNc6yokkphKwZZtzh8FoRNPUsItKo2WHqGOCe+wsKmhDORh+HfLtxF0JQhA"
    "s68H8l/jmm1g2vc0MowvngEI2/BdF4hz/hT1fJMZlvwwoCdCjzyyhUfGKzUG4laSg/KkNm3mSqa8d0xfCmrVI/K1PPiLpbluGP4iYKccJ036qfpR2vgGh1n5"
    "hPzOLefFf0iDXtlA1LXk5eAtL27Lmu+/xfP71mgw4Y/nlheeawqJnXMLrX+0/tH6b7dW1LDU1BIfw1FdBCfBHf7hwi5fWRAJsgMlBnef+YL7rlEdSr2m6qAr"
    "pbVIalCmhnWKNScIj+hCAXXsOG6U1soUy1icbGtM2T3VRKAhxjOqpiAy9qtGFJzbjDo50B8dfUoaYznBoVbG+spxlfPvP336kNDLv3+fxjL84+P3734+76vd"
    "SQ6yvBwJYLOsAzrkBftaJSIZDu9eMf5+mQhWTgBr1/hVfviq+HgeW643G64Y1cDXPs+pbeceEEnKDhU2uhzc3qyPA/il6AD4/PH1hw+aClIuo9Ur6seJOhcI"
    "rKLB5umgKf2GudVrDiaIjsjki/5x2FymrPudfhO623ETusvdhO62hNBBJg7XWX2Gu1pISRTIMqDr4EE9uC4DiZCj9NKEGyXlqZWGVPo1x/r3tuTNe2BPoUgi"
    "4gMd8qeDHV1dlpDJ1aVeJPL6bissnFi3xNTc29cYCGbosK+aOEIF0a5nQPk2Tb4eteysbL/Iq8VSjei6p5aXsXdycIK7wgTzUYJbQIILKQOtU7vwPFxTdfA0"
    "7N+X0R/lqBwD6760D1QjiXpnYYIUd8qm7JRrsdQ8B7P0KNtmybbqGZikwhOwCSdgQY2SbQu005VKWrs011Kpue1m6VG0DRGtFUIiq/jh4jTftK+zUdH6CNJa"
    "RZJxGpRkUyS5gSRXkWWSCqXZFGmy+cLmK1a9S3OGsHMy7Q/KdFmVowo62Wa6rEIOw1DF4wCjWWUFZSk7yPFSDM9xxOy6ivr5q6i/ZRUp2QTJGZVFuiHrnDxb"
    "uyvKVWbrN8RtqdQbug66SlsvzyF7skzm6GDd+Sedlrhza/Ugp11rqpHH4I+4jIpaN26y/jJSLU4XS9Niknyj08HG1r+HpnbxgpjzgHsbmiLxdku0IK507WSV"
    "81tnlSQpsYJyk5dIJCudzp+/SJJUOy6T9ki3YJXUqG+jIe2cQrZ/OL1UZIXWQC1SfUVHbdPrizL6rhyVy2B1L4XOhv3ClXYCWzJdWlRRLk6GFvNwKuThyH1d"
    "KZiicj5amrJDCQdHzkYLiuVUFkCCDLlfl/tY1uqsM2WtXsuz4Gd1FHxmnhf82ZqSVtlhvfLlrDbHjaIqUc7qrs+o6lB7F/Wsvbm7vIP6UWP24N9ObljQZzYs"
    "5OSYhNo2GTObL6E2kyqHpFrTOqpelOowa7kESjcFBYv6/WcvyAdLQDtbVeJoPqfPBVtQ9REGJY90Ja2a82JYKbn1OyrWSkLLf4vl34zSE6cFmJ1Ex2EOMKOq"
    "ZRWjQpuqgk21Ln6jKSmd7zNIUnWyZs7+XTNSH5FbkMO94YT7ujJFxa6DLDV+6FWcB76tK5te4BeLCDrnFhtcX5fKDb7O/bjVPX1h7RqeXg1p53iOlcybEaNo"
    "nR6KLp+zzrh8gvLk7+fQZOqsoIB5OKJX2tFjbQhKdasSC2msmmLGmEdUn1FBlnRFJNO5qlttW2OXuqsXZORZnjwGR8olAsNmQNcjo7l8M6ilDdWw1d9PHvxB"
    "/35Agu9Q37vq8I9VZcejUt3JSt18Qly+FIEnCBivPEEvyBsoYxv4fMIhr8jItKZMeCPiMduW9+SzbBZQLqkgY5f705lHxkwqwqxO/W35b7LYdmxPxlLbTTdW"
    "0X2Ex3Yr3EffZJCMLyWTalc411GjMHYURlWLMEmFxuBWYxD0k8pcThB1MJWhf1MK7n5TAHe/ycB/As1Qw+ZcrPuG4lA8xkaKlRsptiZrwV/YnJrMPM7O1NpG"
    "ioHBmBXolr7fa6ojSvS3f51Cgd5X5+8EGCywxqtyPUZ2RLb/z59dYbt6PIWHV2R8ghBZX4P1gZtmyL5awtN++YUxPA01xvAqxPC4Y68kO12XGboaQEWsT5Mi"
    "36vETvlyqOzhClGIBM3xDOiLQ6lJe4hDJHpKsOosTdAgS9MsDXfXqlxNkyFjM13SIDG+KluTRMjUDMwNlABRma1pMmRshrGuy93qfE1SIVszTUlMUwfKzO8U"
    "Go1HVuoPqirMjFEgOzPH06O1WFRiZ4wC2Zlmp0fFY+WoWYwIG/3VTq0Ugk4rRXBiJJ0Lkl2WSt6+LEjevswmbxszZjzWw2ckKLFqR5PBFxPLscSslphTpCjn"
    "JssZIdDfhJgRAr2zgtdICPSbme88nm3FQQfDehXB0ENjTbYVEv3aI3P5zZLBxYUCAL8kglGbmcR3PMsmwYTM7AGa2CFTBRseyW/MtAxPjIigK0EWzCW25TCy"
    "BJTwmBlcKmeAKLa8HhktXC5fdC4HL2cr4nCPnDucPFHbZ+JZFix96hcCGDUAtiXfHEEDPGjwUDmDvD6mnjFTSfbqUYKTGXMlYwUPQNKUuGyh8KzE9eEF4ckO"
    "WVreTCGyoQkDOX8rV8zbwbM8/PRvZ6EkA7tCsD8CaDQm2rfHukGkNJ7uW073xCKvsGLjZAjQre11gG21vGIVju4Sv/fmOGtRlLxFXG0NUHNJrQjUgzjNXJzm"
    "mJuaTk/r1qT52LWIsHsN9gb9y8vLq/59GSxbGrFWqytpZChk5VAMH4zTIV62BnowMrqqMj5Oh4yvz/jKx3OGDsOFGVyA40jmGNVL4cbpEI25BY3ZGP/dB0af"
    "2M9M8lvklDBIjOiV9trZQFbOXffg319cXDz4V5M+ffBvry8voQzk5JaMV8q7FMz6ShUOkE93+RO1CXNMEbsLzwwLP/56q/HAHegZFcsErPXYRGeNZOWA5C30"
    "iDXc8kaPGHrEtnjE5H5iWwZ1vNpJ7HkzHEp9+RbAOSeqe47cf4nVNE7IesN3XSY3kFoi0BAjPLCmIKpWd+hwYQdsm3NYh2Qp5OWgAHk5yCIvW+PHxzaRpTrE"
    "SzYNhc11ebhF1ZXiZHs5Cr7BCunYovObMQWxRSe26MQlgi06j7BKsEXnkWwN4Joez17M6RxEe/tZfJA2nZg0cNaxpIF/MteaWAYNWZGbNZAY1ysdgHxKk5Xp"
    "lndxZTz41ya7huggvYJ/jf5LQsliBjh5hY5XiHjLU73onKn8ncv7wYPDPnRR4fMwWDgAXPydNih52AdGsH+w0ogbhHBVHkEYRdgA/B0OeCxiUIc8MrZQc8Ip"
    "uH6M70GklIpH+epkYrnCe0FGI/WSo3Vhdmn7w2D40aC2zdwHByKpzIRXnnHbfLWJrS5dy2NCtfLjsRgrRlUxqopRVYyqYlS1PYsVo6rN4D5GVTGq+q2vAYyq"
    "YlQVo6oYVcWoKkZVMar6jZiCGFXFqCouEYyqYlQVo6oYVcWo6smSZ6W5a+u3h2ILLk7XQU9Ea+03Fd/UCTMsb5GTZR5Rda+2Rf++jCjlqJxKJfelhakRxNAy"
    "v2oMaVty5j0wp0AaEemBJHK6ho1XlyXkcXWpF4e8vtvSCifWLS0197alBWIZQvHAHcS6pkfZNku2HrXsrFy/yKtFEo2ourd3llGRczqr7tpYNb+v6pa2qoFM"
    "5lAeVNeNs7AiSIYWq4JU6NH2ZFGN6ZOrQYbDO2f1tKowWmMAll+gzu+Eua8DhEs+wlI3sFcaYumF1IqkDLxycmNoSrBMXD4no1EY/h6NABE4Gnl8uL7yiixn"
    "ls0ALWiJAM64gQzCpWju6/5Ezn3FBqaqZjyjgjicCCa/MVNVOg4Akv0cNGbT3g+BkAiERCAkuvYRCNmKxYpAyGZwH4GQCIT81tcAAiERCHkcEx2BkAiERCBk"
    "c08CBEJ+M6YgAiERCIlLBIGQCIREICQCIREIeTIg5CY4Vk3hT9KhB7S2zi8tYV8Mx2zC3VpmdIK4gz6hVlnSjcEVBAWZzgqKNcGfVRI9MN8QlMAOBFH566vr"
    "Oyg8ZFtPTDkGNsWHFnJa6EmsAvGppi0wXLxUAfbYVaiEFFKFYff7TQPjFDTgmI+Hsk2jUVC/SlkV8ilz+sgEoSReJir+VuvKT89ekRjtk0VHYf/oGV++IK9j"
    "daOCZU4GA3L+90+fPjwj0PFQEMuJYx2+E/Jt/OvJ9UD+a1wz+PnuWv47vqfy7xIekZuEfC8l7KAbtSB8Gf1Jg4tnwC/BmCN15w23bCopTbqKs84XUCgKfg9K"
    "X0ldUf4zdeRVy+kRNl94K/W05Yw/OA6TfyRx2VS+A3MDSjfCTwzunr0KwRiPbBGUriLCH8M3BX89YC9MaGINjbLlFiFYwDQ40EejutALX6Hc5O8KcaEWiPrp"
    "d245ge2AeIumH6GIt0APwhYPQhikd7jGIsvVqRJE+9GnTuvKbq82lcA3q6OnspmSIEMrBXEarWM9wgMO6LITTJOnVmBvs0Pmpp0yW7AMdj8Hur8rcj8fuL+l"
    "obnlerPhilE3K8LPc2rbuRtTkvJAwKVTbE2Xg9ub9WYEvxRtP58/vv7wQYMLY64ntZ+cpLD8tZGm65w3u7VZYTqvIqZFY1p0IwySlqfOYlp0d2WLadHtPwA3"
    "3t7qcbUjazGDi+PoMa11Aa1jOdXcEAkyhKbWDFNz3zWqx6fXVB30RrR2HW2iXBlx5uPqEkTfNPrUZhOvIvNiJN8yItESQwhATrg712zhRRVKUpRYn6RCfRL5"
    "1/nyqasqzpw4TeccOa3duBc29fSLJ1+ScRqUZFMkyQ3DX6yLuJSVZZIKpdkUabL5wuYrAA1UjNVlCDsn0/6gDARcjsoN2ql7SX4vufs4pC6jkpWmjuG5KyhL"
    "2UGOl2J4jn9711XUz19F/S2rKAaj1OvW+bitFCnmdTUZlRWHvFZZu2m67q3cNlXQS6IoFGi4ikUcI/mWLWJ/YdaEqiYpMdu76Vse5qx1qiX6j5bwuLs6K0iw"
    "iYb0SufZzGIUpRNtbo0r88G/vjTvHvybm4nKOBlfqEyQ65fQxZs55nPu2KseWVreLGj/Ld9YyCMBflmRJaRjyJ+c/HSafT9ke84G5l80PDaE+Rd47JXLv8Da"
    "iicJ2XqWZ1fyRq0JOhis3T903OG66j0FuHx+9IpnxzFbD1JVTqo+vLo/NUnVOU7v/yPGvJ6jbs8NM2J+8rcVCQhHlDdhHL98qYAvUXq5YK5FbTK1npijku3B"
    "Q69SvyFHg5zH0+elLTLp34AtMrl9SeD/l3Bn0B+QG/K/4AK7vSID9eONedWX/xqXV0TXRuAEz0e7p+UrGO0etHu22j0Ll02sSomFG4rOZZzfldBZ7vQxjbsd"
    "Qxp3uRGNuy1IY3kqDINToYLPNkV1PN3o4rDbapf8tn93+cRSf0OuzhMNKa/0LGIUlQokPfh35tWVVBGu7+97quoQaB9h4R/qkbn8dF8RGl1ZzjgJcLiRl9Vl"
    "jAQcCDsUySl8x7NsIvicjbm5krdtW6gSO1Gpn4ubHgmK79xvqaDUgPeDEku/zOSzPAbj+EQ+Lijq8J38zbWmUHFIfrdPljq5RI/M5Mzyjnw5h62gsJBg1Jav"
    "dP5Wzvv393//QAZSGyOwGQvQ9IIKS+aL/yBmMAd1LSZQXUN1DdW1b0Jda46b+htMLJIbq2MZWc5vSVHfkHUvz7I/KKMzy1F5GL7SenMKXs5ty7MMbbZkcb2A"
    "GCGKY1/iUAU1nqhtyUdqKphtkUmGuoOCubwvI5jL+xzByBu1BDPjvmAzLp8oDxlN8ZktksmSd1A0/etSMGQ5LEc4cKeWdGzrSb5nPdGkaFEue5TLE5tZUgvQ"
    "VmPcIpYkaQelcluq/tZtXgWu29I1uFIVtKjzODTAt1JDKGni7ollcF0GkC1H6cUCN3YWS+UiJFri7smmjbVImOkblXP+EkSdQzS0MTggHi3bln/CE6tUHy9F"
    "hqJsgCgV4q26KFNkKMoGiHJjVSk5VJBmlhIF2gCBzq2pSx1draeiQiExqnpFQhqm9RynRMg6D90XhsYXW6CdpAk7t3T6pZx/eb6/XVdPP3/59Lesn0A0c+jS"
    "XnVH1JB2Tq5t3BJjcsmra1hKqCcpb4hiza/HNh5WTtZIEHVOjPtHusvv3l1VbrmcpPqWM9XncmOxh1A/hWn86gXtdFJ0nftU27jjYNmBOquiFcCWxuAt/8ot"
    "579cVWZJC7aM3e+VRlr+sSEoAbS87t9cR3DGK3ZnPPi3DHLXb+8u+i/JElCFlADTmUsM6irYH4GsEI8/Mgegg9KWNPlcpYIsmCv/WnkgkPO3/atnr4jBfUdS"
    "rjGE3kwSwOvpMJWnfBVEMbYeL4UoRtzst6AY1UZRyYsdEXQu5aS1hSSbmo7bfRgquERqtV8/tv0tVR7riR3HtGntOoqOtvFqSA2lHFVeVblTYMp77UUW42nV"
    "yg4aUqxSUsLt5bIneczXUQ+TlFhStcm6XyCroVwjQosuyl1WGcLOuecOUp1GGNQZqkMhy+zcEyVJhNnB6dOBLha2FWDdKvNWS4ss1rDY5U9yU6/B3xQhMrdR"
    "2e0bb+pnuc2cbfG4qjG9il7XoYiotrpePzmMPFnC8rj7nSATyxUesTl/JMrNCZMR7qh8cpOuXqlqoeFw8HRS8shWzCSmNWWS0APnqDGjjvxNjrfsVdbBeowH"
    "atyov52FrAlMg7H173WsMJz+7F/oam2XuYKuVlS3t6jbiUVffsUmyNCNUNuNEN9mywI54jTfdPfC6FzK8K6g8caG5Bv3uWScnDe7JhPd5GcT3WjSiRqjb35c"
    "a4dvwCII2J1bUikxrrzeacRJSimdLl+qEkVBQNyEc857RSxPEMsETQ8UP7j2nXhBfpnxYBwogHCRQBKAUKPlPD0i1vcn3LblzKA/UoeD9qdXQY/7eIzrt/5Q"
    "Q2UTlc0tyma4l9T5EBKUiNVrnJgbeJr/LI8af7HtLA9HlT/J3Q3B1nNcVfubqZ4y8giV+wcFp01PHaxwTvbInMnvwugRU362DrRJUqg4y2Nzch55eybqsF2P"
    "+E5sqvvJubhL2HzhrTT1D4//eK1jKYbqCJ6nXjSaL+1tgodnXE2/laGMPUdNIv//RG25uv+FygMqD6g8tO9UaQOgDL1U6KU6K/BSbQ6uKni8DVUH/VStBeMl"
    "VI8q4kwQHhGY4nEvqOCOQs0VaqQrlvUhR+M7hy9qrQQDLT8jwvyOtNF4RH40Cvmxsco/e1I1PttiugeDeqUtd7Eev9Vw/5EviXzRFZi+LlO5aA44sjeWs5pM"
    "ZzhnzfBdJ9tmVK//rsQpk2NHFwzuJfRlNJ3boaaj6YymM5rOzVqT8WSscLutlowVEqHt1xwlE22/DgoVbb+2SxBtvy7Zfm8UVP2swPALR/TKI682BKUb2t0a"
    "Vyb0wzXvHvybm8nVSwVYUhW0gnZwgGyautx3TGm1ccOHWnTKaAOd+JX8SWqsJtDAf4+MLQQRdCWFCVCooDXcr7cFHeuO+QKIvWq9vok2INqArekMlxV792ty"
    "oAV+ukoN6/O/itG2oUIbvDnKflDtdzhmE+7WKnGTIEbJNk6ydOLparKWEuyaFuXaHLlG6NOhzm+Wjx5KkX3TAKI6pVCOXwPlaEvhIFVQIhNa2z0un9Epss55"
    "BfdfxGnNsYllV0871lHXUo0bVsDpNJqxzehTdRnEqZD3dXlPDY+7lUvHJak6uLnvf8MJ3KB1ysPHCbFmXJN9W6GoatRizFLiGV5qSdUo0Jci6xyj96aYNiYm"
    "94Y7ntS2XrueFbyrJiqXGtMrjssZweghjQ0vVQ0hJIBsRMhLhG/qBRmNxtxcjUZQj+DHLx8/EGrL78tcEQO66jHzlRyhSoMHQyBmtvDHtmUQaIvOhAiaDugL"
    "IBz0iQ/Og/M6uCVmzFw/TNKIGV86ZOLyuZxrPUKeQ3JK7pSM2P12FrzxMOoxsanvbDnyPdVPsbnPJH0CUyr/Rehn09VJDPuhaoStFDrvQ01t5WUlmSLroLXY"
    "WolWbpF4gvaIR5PiXRm1+S5fa77L1rT253PqrqowOEaChkkZjznowVkGf+DO9Av7mqMHRjQd4HCRjvDu1y8J9SDi4/nH178m96IPn376SzQ8xvc3Hz59n/6k"
    "ue8arLJ/I0XWAcannBtlvuyb/A/7JvNdG/yJucPKalOKrBajG+Yh7MhZi9Cr0wU5fMk6t3bfIi05imNXcVQOOiXJuneG7N1B3poObKZLJ95xuNy/KcHl/o3+"
    "/JDXdzs/wol154eau+D82DhMUzsX5+Dz1Qsz5mVNSnMsqQ4lzvWV4+q733/69CGh737/Pq3Q/uPj9+8kp5UM5CDLy9mhEi7pDMeLHZdpWgzZNtkvCUlMcvdZ"
    "1ogjakg7dyYdxGR/stiycrukJBEmTWYyOxZmzUhLkhJrGjd6v5LWvT73P3/hbCiOt2r6DV41TYM1vJ/TvFTjxIheOUiDtR68FdDwmiwsw/NdRubUZGTC3QgA"
    "IHqEL5hDPE6oswJ/KVnOOJnRAEug/EtZuMIe5sMk4NYb+ogGwFMM0QCd92fXSpzYNV+iaarlaRyoc0vrOc0v4mx1FqjfL2Wg9kMDNevQkzd29OiFU2tdemp2"
    "jAk1ZQ01SfMXkoc0ZJVe89+MKKn5G2maUojmhbQPVTcV+TEIuCGUlh5oOIA0Dr+30YiYTE4T1f0JaseORty1ppYz3IyyBOj2cxiylPr90rU8T6n+enzzEZ8P"
    "aOfRiAqps8nxAJiWw6FYUfiQ9TXlZ5KzUE/1nFH94YiwpE0DFovDg07IgJf2SgOhg8cmg4iAbk4BntfhF5sKb42Izl5FM6jRWw2aQWgGbTWDdFtCBViChhoV"
    "gtpKdXAOVUYlpMg6FwHaPyoBQccHBQ6iTXGyLSSpilaTQJYWBVFbEK0BPsEZbh5nI28t8CkyeSrqyjEyjGk3Wg122cK2dlCE9fRYE6Y2PjfmIMlKYos9siFD"
    "jI62+mplvqaokK2ZcAgTgk5ZZUhZhg5Zmylaa3NRz1MVJ0QIbJOP31BUY00a5ZbaxHHC7mWatVZhRozgzntgkyKFENv7GBxVZ0UowWhMr1y0cB4bXipQGBJE"
    "hYg2scZXAYaPffUg9jZm3pJBvG3GiLfkKmwmetDuw1L3BaO2ipwR+Vl7EOALQSFiNCK/c8sRRP5Mxiv5jPmcCn3U8JQvU67s0eaVsJRRe6wgjNqhvrRNX8ou"
    "7fLrVkOMft76fl5LV4poi5vX6mwdotZqrLVD4Ojxa29bIOT8S6yFcDzUgbQIdEeF4a4WkkU5yIOQqINnxfVV/74Ej2GY/rxQd0qeGNrMAaH54HNP7ThN5772"
    "alnWGUkMdgaxDwpA7AMdiL0x/pHXzLWM2ZnWLxLe6xX7Q+hm1DY3SL5495y2uLPZH56tzc2B2kucIt9Yz3WB5h+p+T7QLmz3g+vrMlvM9XV+IQe4l1Je5LKq"
    "orQEwzvI3WpZSLlpROkKgMpRm+XwXz9/+inXuxCRpN1MluGR/0dsS7TRu1DAXGBGwnOUqXKZLmiZOudggu9PfaT9+f8Ba+hP9A=="
)
