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
    "hZFPy4qRgWkRx0gkzUJ74MEATbH77BWmx3bYcG9izWYkanvO+6/PCYouCrHjxjyYBpM1mKzBZBXPRh0Ko04ozGGdAS2VYD1XQPKxJDicIVOuXflOmv6C2iLC"
    "JcuKCMQ0CmKS7U1vXCqhstJMU6oHkLRWpMPAsn1LsAWWtv5KUOm+XzLdl1dGXp7j99QZP5JvxQ2MkqR7PHh+++chVO0Pvz6mmB6/7cefbn9NL6P7L5//Eg9P"
    "yOTu/su7rPs/NIBlWZ8gU2Hn2jfXdQO0o02judfCO3Xjo8NhnnFWpBD2TKRM1kE+vcTwGuDn+aiLn4LroRlWDKQzzASBfPpMnA7yfOoSE02wNyFmB0HVLGfM"
    "qwn6aMrUB447xnUT0fH7G2EI7C6+ok6NwXSqNmG3OFLFxv12RL7NLKb78M8autTQpYYu2w1d8t2kD7uIDIKZpvquYbBGAZkaAVIDLjBsi4gqy5RLckWlZdkc"
    "WVqmTZhyyX6cKZNrmyVTqW7TdlNuPULW7u+eoNXpto1WVBKGh6Sg05RazM0Wc2xtygo5QacDCRsu4T6zIYUN7Yt1mzSVCviwKurNTCDGQr9+OFo5d/724yYC"
    "j7h9PBZaAcXsTVMpx+adRE3oYsIHrmgbg9TSEsgQKpRxqgvbHl4URS6tzoaFbZPtsjZmr4TLsGFvel32ZhZ5sxqpvbcM/6NPpkdCB+TybqfcA2mycX0rHljp"
    "e/wCjr0JtcKMBYOpzIMBcsgLcdll7IyJ9zadmsBm9pDBng7NLX/CExpmLjUDw4eB8Nhx/7JnQmYeCpv88LwJ9mGGXT/vnTzEQzw5T85gwP5k+k2YcgGzwHfH"
    "/dXgWxAe0hf4M64H5MGXAo8Z/7C7gK9zyQgel8+9HBKWMiWM5/MJcQk6Zs/vmyeEPSN33b/pdQeDQi/qb0ewOKO3FJ4p9I+mHKuJER51+abIPmk/arNPyo72"
    "o2pUo1OBavAVn7fUin010XjtqWkOlKFrQu0Q0Bi7NJCCijhBfyMeN0zlXX+ZFL3ombBnrhnJ7EIhRX+jzUgZJjdqL2Iaqowgo+HqCbB7elqniNrpaUEZNXZj"
    "w0Jq0dTCUmp89rIThYraupacKHTvHV33g9zKibFQDpk8g8iGqhlREQ/XlcuzCCx0Eg4EwSnV/YeDfWfJ7LMBcbdOTbNuQUmzbu2KZkUv/GXxvnNZrchK97pM"
    "EalWLKu1EZ1VvaQLMntq95Fun35QIkhAAoT8K2rSXMa96gbNqvOuMI+vNGm1OI1PJ62WJa3q/L2t6jTBzFwTmU1T6njBRuOuCZdKfT9JgkjHbWwraoCzMCeG"
    "NXza4DZ9jCZrmSDqOrUTL+AGvUUnFiSBCgIJ5NKOYzf1P1bHiSJs33H2cZZxpUEACe7WigXoJ0736piAX6D2IHZCB/gcg6fdtomJwAQA//zS2TgYIOq8QewR"
    "iGOyP+0F7+iJkUsM6prgSIfEiLA5DqMyPWbegDPdtExwlTvo+OG/H17/Kmrac6iHEHrjOQ/DJRZzMuuQ1373Rp81He131/pflf7XEqupRTl12guuveDNdNDW"
    "84K3x5mxPydqWx0ZTOelbn/9DI08tU4SWDdNI6FQS2jGKyKVDtvDIi1xqPhWkJY4QL1lgqiLtCReQGmkZffowWMokQLYIAbBKvGCGHqrlzuwCoWH0H2PBq5B"
    "VuH08NaYGIxwl392yR+B5ZIpcXz2GQx879lDI3bXKkgL2PL8uoVCy3eyjrbjtR3fqbDjdQuFdsepaNRgh6iBLuumhjkb6kIyy2RFoV5IcK9WSHCvJCS4lwsJ"
    "1gHXcamMWgHXvZKA654OuD58cXGeNi0wYtZy8Ldw4z+QZ/+OfR8zSN9TIwDD9EhoomcHdcotdSMc3jeT42sZ7JHHCtziGPnkm3/CU9iZgegNBm/QfEIRZkcR"
    "MZFPeaFw2yTuksoC5/kzu4nHjIFASl1rbDkrk9y0xsTzw+mj6M3wa4Tm/UGfRujqj4yBIjf/b0dkNCI8byAMidYJ9xow0ICBBgzUsIZam+KqQze2HbrhW74t"
    "Zf4sCRRcF9uHYbxgOsWieNsS+31FoiCLd2JkDqkpYHF567CYRgkel53Su2gcFnngZPO8kmR7TPQ6DOO3mOfFjEDPipOYZfLqknSa4fUZDvXmTBfPORPkeJ4l"
    "3SPbY+uv/Wy3+6H9LXNuCok1SFvn/AyhGOnNPCbSr3j9VzyDK+VYXtGyIEetc00bDTmESKUM6rCiUC9yu7WhCrNgaFvQNbM/FOVOlsC9WUodTLxRROuhIi8j"
    "x81Xnmx4VObbiYZ06nl23NXoeoGYxLCWrhQHRYHqnWRe5BvuErHZ2+T5aEZc9EwWiA/zTrIplZaH5hNoDTsYWDP2GbM5wDPDXjMPwt/ZpZkblkYuCNw87PPI"
    "t6aNQF2ooQy9adnzeGw5ru5pR0+zd4SOdvRoratK69L9WQ6c+JPaViWUpSSZ1pTW5b72c2o/pyL71tb8nNjwhQwtj4heUSm4OlobEy3sH1goQ90/sFlYysqa"
    "k5FimkpL85DSbAwq86Nlky/D34lREG6buN8px2NGbGSfrobWAmOA6CTqRBWCF5CDalrezMYLjn28RWFfKMtHtkU8GAIdopgMxqTP9K7BoINc7Jh0yqGOsBmW"
    "j5+JE1bAwrzhlBh62du3hz20Vi2xw5BdEnbKGi58NvOYnqC/z2wKZbcM7Lrw/YQZsb5lw6gFwuwxsO9jY0LMDmJzUdf3ELbneOEhk9YGcxKNuTl+4wVcZst0"
    "5vhzjO/QuUOy9Rx0/6wWWDMa5dEoTwXKo/NHE6p8rcS4y5LEuMt86pb1L1HwS8lmGFMok721Z+Bmagnf6EKlOB6vnDrc7hY+YTqSjCBXFMqJslWWTdrn7zIy"
    "qfWYIFHwkGmtJKFQn0CO1dX99r25/hFgZo/5lqO7FVVJdGnEyqzPDJlypWBa6+8Qmen11U4RtUpOkD1roRE7A9Mijqj0SPm+madW8Chs78aZwctq75wZOh2b"
    "2hztZgV5Su2aaTodbbHudumSUeBhW86ZtSTR9l5T1lHCtZATZUVWRopyC7hyw9ZV20HjxvgrH7H3XBZCnrjfKfdX+mykdPD4zCIGgUjtOXWfwXWI3bEHUdbg"
    "IzS9Dnf3edwXOLLx2EPHoUswDMvDNgKfzKu3jNCkDulzdXsZtA0OPuSSGXexIDdw0BQv0Jgi6oj9lwd7GvBnPk7YV4Om+gM4LGfYsPwFkD6Tmc8bC/G6wuDg"
    "hKeDO/AlCHIMw5LEBp3xh4cP/M6EQp1iF75OIji9yD/JfZsxAjFkv4J7PLXXsuFagfZa6gOoqgiRsDDrd1mUtbWqoi6as+uirKAL5BlcXtElplGCx/uu6KJB"
    "P3VBP42uH1wxzApjzQQpAbEG7jaTRGz9rSmLDLmWxmbSkI3pS1N912BqvYKEIcNcKtRfK873mEo7fxpjiYSCYUxd91xPkOq9a+MzfWp5kIUpbboIJ1BChd63"
    "HdOiWC8SEHM/x0hrLZcVsp8XaeHGliZSJhZ9eyWfqY9taa5mqBQ6LLbG2CnxPDyW0l8TJMopr2e1gvjPSkpVnuVLVfJETVlVJ0Gk0Hu7ZyWHM3H9IAkBuY6U"
    "aLKjyoBW0HY/SryXrvUtIt9jodjlldZWio29/pLrLEGma8M2eoFF4SJryDhNqbfRJkt5ZDlh/dd1jswUqZZz0+TcmMDCz9S3DHIkDCqM7nXKAwqd1ajKWMJf"
    "IDYOgt4ipyBvw0dt8y2PhnPpHFm+R+xR3J7Pcl6zr0aRrZOPBtzCfPKFYJPO6jjirniES7CpQ/DaYLDoEDy9VevysE1cmQkBrBlmpAOMmgnT+2Q6gwLvsvnY"
    "WToFZdpaz7I4Trl8fSocq9zetaljlXcZTyNuPVnMXaXaTqaZe1HL33NR4u+5yPt7bMt5luFvPF69GKXexUUN9rJRxZ3f4F42eRmvYxAlyDQq1TRTRwKVSkRa"
    "ENt6Ia5FRG0AI9off/5KmLomroiewZveh/MtWrir/Rm/7fHV6BX9cx8Y3pJvJVhekrfVmF7fTA6vlSgcEiIK6baAyxkT7ADMgAaDGV5Amd840TZKkn0hjkld"
    "NCa+1+FJsjQIb7BXlb3NHmTpjqG0VZ+XF4YKwpaPJpRxBmHkBcPlI4hzhQ/9QAJ48beYvSEaED1RCBCmYMdlcFlqiMYQG4xUaAxRH6xV0RHRYs69BeUWcoJM"
    "QQugtUZyW6KGtSSrJBmpA3lZlgfgJ8j2GIf57z8PsdXuIuw+oUsJVJiyOLEMpQ4RkwgRwz4g6L7AZHuYYtsudmQl6JSJjz/rXV0udUH4UKb9PXy6vb/PMzQ0"
    "GxinTKn0uAyZetjTdR1k77qgGvv1psXYr4trsV9XlGInrktdGfxwSaCeEHu18NleCT7by+OzPNlG3hpKkGkAscl2TgrkqI9MpMh0pIQU/pDDb7PSyIviR+oS"
    "a+z8TBZcHB/Zk2NxnIQgLLBlgiiCZ9llF8+XqFr6FWQcMIlNQkXq7vbh7vb9h6M/Dxuu+ZBAGY9K4N7UuE4tyNfLklTCvj/ROWJPvEC/kDsAUaPgSg9qHALi"
    "GodqIOwswzQ937JtxBRNOvfehLgsEwqBAM6wOdzUcqzXM5cyHX+K/oOPKAwCPcQDCGHddJRXKkQlC+5qILfRG2lHA7lawalScHQw6IGDQXXwoHrBgy6Zsp8E"
    "PzQn0MIFlaJRBpXaWnGBYGaueWClKXVSaOOOo8akkX10hvTbIzXpkdAcWd2usEIsGMjU6mhkrZgTf8JEjHyKTIrwEMI1QFuPmpR00HxiGRM0JDZ1xpAdhgaD"
    "qHTVYCCOGdlkwrhEPASEEBciS47hZgdBCbRXiLoJKwRCScJxYU9t5EFPa14knjEQLJHQMIHluCotP6T+BEG8tMcL3sMQvnqgIfcYem4PBnRGnL5n06iqPcxo"
    "EjOYEcS+B57fJvyiT1+zn8hGAAE6ft97dRIXxV/+ongCuADZdIwp7HcxoRAT2obXzqFb/VDum4g9oHECXcFtMyDLjt38uYZi8pJu3svhOnqm6aqdNrr0KVdV"
    "+uCQbciapr4oovMfsA9Z4yR6EENad5Zo/yLS2Vq77izhBdMpdqVythIkyhXp20lQwFr1iHUl4i2cAZEBtpYA8rRaDhvKAeACWVxbQKpeLFJrD+hIOut6jYTk"
    "epltuMzWW2Hq+o1u6kTv3xRE799sGr1/Uxy9f6NIHsYRQK37UdBam4kRYtWyazNNpeDa7F7WMmouC4Kp4camIi0Opw5nL+s3EvskZGSaItqKLlMNt2t51pJn"
    "5JnJCbMiejvQwdttgNl1cP53IN+h4HwtM0ESRNrwWNfwSHrX12C/xli2lRtxqFCZH206f0+gQndx+H5mTKc8aGbERoNoksMrI2eegkvzvPsUXOHT4VNwMbzB"
    "T8E5Ob95E5ZCwWjmUoN4Hg8ZmRLseIhtJvmAmQ3mqQ4b0REbjV5THaQjNrSqUaFqROtf1pzPkG3Hnm+Q9ddaHFu20e7+W+w2Uob1ioKyI9t6IX0nmA6JIPu8"
    "JKckQ6fD4Bun9H14ITzltEDfC2/XUfXIcqSklndOrvm/o8s3PAx5NiOO+Zo69oLR89Bmy5/waF94Qo9tI/BhgebE5QHDghp7u/gCYXKlFWUmxyG95A+dVKm1"
    "Ra0tKqYtZpa5xJpNE+po0LURKtha62se0WiV+L21zDvdCSHd1rdXQ10+64lNHnZ9M5Mnmlhk8vC5y0weJi1Z+zVJo6OwGmO9Mi2Urh+EJaLWMPy6B03ITVk8"
    "IU2lXFj19jEFHVN9qBecM1H2/U4RKfd6d3vXtTIzrksyM66zb7hBp9MIEqnL5QSJcjzeSTsdMN3zDC6vjRzT6MLINQsjNwqvXNYCLIQsk9UCK1FLKzlY3j1N"
    "noLz0fXwTbIWAztl8AuxbV6uYeLSYDzht1+I60EDDvQBupdAsQIAZgCHAbzR8nhn4JHlej46fn/2qoZTe9ffLoQ8S4oaaOizZUqBhj419NkiR/mh1XU1wIbo"
    "JJB35+YJNb4qQqp1MRDl1owuBtIE0GLfcJFmPVxhNpRtGdDVZm2AumAGjeGt7Q1tS2KpGzhxDVTtyis8Xmzs+X05D3eSRIfVZdcHYb9hHeM1SadzxZpmlzYK"
    "iHzE3vNRIQjJ73ZqAJB+PLAG+Hgxur4A4A93eTgjgIA93H3DQxeZwQ2aJgAeUYcJ8PW/ZvsvVE9N1l61ie9BHGQMfaIJfgkrtvKCq4wCZsCcXgRCHuApoH7t"
    "YBDZn6vqr2z7CwjQhhYpEMBlHokalqWFuYiJoNStR9lcyJ9TmJu34Uh+O4FWzN4kql1bu35sNv4zLOmaKB2bUEF1vdd2aFkaFNWHj44HbebaPHD0W+NYrwi6"
    "1hZrdn9lklpryjagYmPjVun3WrKxcYJQY7uM7CB5z91+V1R3t8tpa1iRrgGmTL1FXSBKPburUaDfP6KNtBD3+8dqp62E/hK7smzo4VXv/JpdueoZb5A1nQZ8"
    "YkQByZoFQ9vyJsR8mwK4ngmZhahZ9LXIgoaz2IWWSZAAXRVvuKuvFAYZZsKHoogTHV/YMm1UQ2l6S9fxhd+ZeSIdV6jjCUvtE98lAnCsPMclplFiXXxXOS6f"
    "CCwGb2LNbsOoqeJ6jOKhFZrndEnUxxmqOh7o7uUFJJ10MVMIL87OnoLr4ejqBP3Cu3dCXR0myE7G1QtwUqgHGsT1rRF8J/nBCxuEvln5fBPPw6Zy4T+P/Xn8"
    "1y8fP7/+tddB0ApU5JA++EOF/mlRd1IazcA0Xp++hd6k4NMm89fsrymaU5cpDWg+oV482oJKlD56Zucl15dTU3Gftk3ps4fwyGeUcAszhajDFG8TnmFmY4NA"
    "DmE/+t1xA1fw21/02L/GBVn58G9w9Et6p7zLqhG4LhAX/BT+/SYxLPZiQMHMDtPxZz4aLvgYMGoYByfsUWziMqZ8dMyACWrRQdDZHH5xB1HDCGYhO9k45JIx"
    "/9OFlrIwKx2h36nlnPwfZFpcv8KuxS6HT3l6VZiYlHPN5zzvHR6OO7X8SHvkbvqCW9qy0JaFtizabVk0LG65xsuwV8T3IE6pP1zY5aUFkSLbUdS4+sz3aOAa"
    "8n72JZUSxoQibnZQpvrrVPJKEe4xdALUsZ0pHmrIVOc4HWxrzNg9ciIQEOszak1B5OxXgSgotQl2CnBhEX1GGkM2wa5WxvLKfpXzd1++3Kf08ncfs0DX3z+9"
    "+/D1uMt3JzbI8gskoCup77DqmUe+yXg5ouHqVWrs1im3VdBhbtP+csXd5cqP56Hl+pP+gmCBb+Nhim278IBIUyqU9XrWu7pcHgfwoewAePh0e38vSC92CZYv"
    "t5gkUq5UmowGW6SDZvQb4soXpEgR7ZHJp939sLlOzb9r8SZ0veEmdF24CV2Xb0JcJg4VWX2Gu5gxSZTIMqRT8KDuXdSJWGSjxNKEGzXlKZQGU/oFx/o7m/Hm"
    "I7CnVCQx8Y4O+cNFkZ6f1ZDJ+ZlYJOz6Zissmli0xPjc1WsMBNN3yDeBH0FCtMsZtHybJl8fW3Zeto/sarlUYzr11PI69k5BxNGmAUfF8UYV4UYzJgMhqF16"
    "Hi6pFDwNuzd19Ec2qsDAuqmNgQoksd5ZmCLVO2VTdsqlWNY8B/P0WrbNkq3sGZim0idgE07AkgS2qgWqdBpba5fmUiprbrt5ei3ahojWikIiZXC4JM13jXU2"
    "ylsfh7TKSDJJoyXZFEmuQpJlZJmm0tJsijTJdGbTBZFv4ZUjVE6m3V6dFjxsVEmbo1wLHshh6HN/HMRoyqygPKWCHK/F8AIgZtNV1C1eRd2KVcRlEyZnSIt0"
    "RaacPFu7K7JVZos3xPJw0SSdglBp6+XZJy+WSRxRWHfxSSckVm6t7uS0a02pukT4o15GZX09Vll/OamWp4tlaQ+VMHagzOu2pYMNrX/1TeHiBTEXBe6taMrE"
    "q5ZoQVzZwlo853edVZKm1OW1mrxEYlmJdP7iRZKm2nCZtEe6JatkuJAGHwSkyilk2w+nZ4qsJzRQy1RfT1HbdCcNlvl+4TI7gcyJKC2qLBcnR6vzcCTycNi+"
    "zhVMTzofLUupUMLBnrPRwmI50gJIkWnur8t9Xef4aNM6Yo0pa3XLzoKv/Ch4IL4f/mxBSav8sE79clar44ZT1Shndd0lmLcvuo4bGl1en11D/agheQquRpck"
    "bEIUFXJyTIRtGw2JTedQm4mXQ+J9ixxeL4q3H7JcBKWbwoJF3e6rE3RvedDriJc4mk7xa4/MMH8Jw5JHopJWzXmw6lJLulZSw3dUXStJW/4Vln8zSk8cNsDs"
    "IDoOcYAZspZVgkrbVBI21bL4jSeDGaSplKyZs31ohukjbAtyqN8f0UBUpqgcOshT6xddBjwIbCL1ji8JlIPFehcXtXKDLwpfbn4vU6ppZnL1Zw2kV0CqHM+3"
    "v53EXJPXVNOU2knbaD1UQz5HykA+YXnyo5LS5RLgznRFUAPXCWuBX5xfXENRa9t6IXHZ76icdVTFe84rhMOF1VchGO6FFcATV3O1v7s3hQXJ9/n1y9bYFhMM"
    "7HLsW6b4mXgII8CL8Dn8a3STTxXX/O6+eosStC8WjquFT+j8BN1GDwD4EYQwBR7q9dDx35ia8grNseVDtXSUqHv+g8eepqjOuG15flT/PESt2KwwxQqTghrk"
    "9SCnXHXvgOsu7DMv6s1fN/4XlBIPXdO6pHfTjWINU2n1oEI9iBxrovpHxdGXKaLtqNoNyoRsbehleJpJg44pMl2IfV3csRmA73fp1tYFVnWBVV1gVRdY3VeB"
    "1fJyZxXlPzctd9ZklLKNtV4OUe2saUtDFzvTBbEKF5YudqZlq4udqXsArtBe2QzcYN/+7d7pfvSY1kJAS8+IHAyRItuKsv8dBp7pZnDqrKOVlysnzuK0zRTR"
    "d53cbJORL8m8BMn3nPBqeX1wQIrL4JUG+GUodXCfRHCfriGpysata0iqIkldQ1IlaeoakrqGZIM43tIakomgRLFuXRy3lSHVZYOaHJWVDCCVWbtZOvVWbp2u"
    "dN2CpnTd2j3pilbuZfHKvazoRK6zLb6ThauzLZTKtvjJ8nzKrPySpIt4SKd27sUkQVE7+eLKODefgosz8/opuLwc8SyE4SnPDrh4g9g3E8d8TR170UFzy5/w"
    "LAh4Yo9tbPBhgebE5ckRTnGKxba/RBe7aL2HQ2cR6GOvXhbB/qt66chzdsW3fFsKU1kSKOhy3H4AtENFJY5Losvp3kuT78f46tUqh9krKYfZE5TDNJgmJI0K"
    "pqmU4/QOsv11dso+t+eGGTGfg6rE8WhEfRPGCeqnjz8yI8HGno884lrYRmPrhTg8ARtwZl5sDzIN0HEypRqK8nUvwRYZXb1B8P8zXsCv20OX6P/CBXJ1jnr8"
    "z0vzHAr6GWfn6FqQP36A79d2T8tXsLZ7tN1TaffMXDKypNLjVhTK5U1f19BZrsXI/PWGwPx1IS5/XREvy06FfngqSGC2Gar96Uanu91W1cBt/0ot579c7rwW"
    "KjyJ+/XVnT9WBDUA24vu5UWsS5yTa4PpEgSw1Kvr0+4bNIdawhjB68pUEAO7rkW8EwRaik+fmWZiechlSgmdctWE6Sns1xLHR8fvu+ev3iKDBg6jDOsM80rE"
    "jAAeTwTrHvJRtBKklSCtBKmuBPGNQkYHWhIopwK1NjyvqfCQ+uB9a9pfMpXHeiH7wT9bu47io2246GODK0fSq6pwCg3Brr3IEjyV9TQISLXXrFYjuRd2zK+j"
    "HqYpdaBqk3W/UFb9dboGZgiV8+HtxFvqGdjp80NBAq5KE2m0Kns64NnMtgyeNCTNWyGtZrGAxS59YZv6GvzNEGrmNhRtfWDbzFEF4srHdCRR174XU1VCr18c"
    "gl4sz/Kp+4OHRpbr+cim9BlxmBMmQ1Anm40y8eItj16NhgPSidEzWRATmdaYeFHPN2OCHfaJjbfsRR5g3ccXCmDU344i1oSmQbKrejR9WJ5bQ63tMVc01KrV"
    "7Qp1O7Xo66/YFJmGEdaGEZLbbH4VinmfpPmua8LE51KOdyXpjCuS7xxzyYGcl5uWi7ssrhd3KSgY1xh989NSO/xKbTuYiTXO3Kj6Oqe7IqhUN+/AKPF4JCE4"
    "Qzqg5HFH+ZSwN8FAx++vXr1Fc9fyfeKg4QJ5wRAmgO/qIJcMA8v2kWONJ75Iudz+9EJVMuHHSe5W4Zfk9Mjf4hvJ4boXTNNPMa1dau2yFS2LD31Ga83y8EKQ"
    "0yxX55GMD31FpaBu2VoH+gu2A8EqKC6fEI/XsHCjYOFbwhbXRKycR/cqVHK8GlWlhxezeMsRqBtrrZEC2txwtq34fYp1zcL6KMWe4uICKSps1DvppQ3LSoLD"
    "0XAFudut5YPvlvjgu3kfPPtGZm4LjKW/Pnz5XGAorUiymppl+Oh/eSvXFnK7hLnAjJThE/P0+NPtr1l2391/eZfVGGCCd4c+0v78/45c5TQ="
)
