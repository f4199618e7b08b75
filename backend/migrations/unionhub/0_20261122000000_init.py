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
    "eJztfXuT2zay71dBzT8ZnytPjTRv+55bNbGdjXfHdk7s3eSeTEqCSEhihiIUPkbWnpvvftEAKfEBUqSeJN1Vu86IQoNUNwH049fd/3MSOBZ3JsHw7CM32QOj"
    "Hjt5Rf7nxKFT+EP3dYec0Nks/iVc8unQlhRPzHWY3XfE+L69JBh6vksNXwwYUdtj4pLJPMO1Zr6YAsjuCVAQJ5gOmUsmzDbJcEG4w8jM5QbzPBI4vmWTwYB9"
    "nVku8/rUHwzOYHKTG2J2yxlvOY/4OX8GrO/zMfMnzBWz/fa7uGw5JvvKvOjj7Kk/ssS0CTZZJkwgr/f9xUxe+94av3f8H+RYeMph3+B2MHVW42cLf8KdJYHl"
    "+HB1zBzmUp+ZMWY5gW2HDI4uqacVF3w3YMvHNFcXTDaigQ0sP/nfo8AxgNNkKU8lpjPL9M4cNu9b5v8JHzJG1u9//PSl//ndl37/JCMxeKQU88NLBndA2uLn"
    "eJJJY3jKl3e93sXFTe/84vr26vLm5ur2/FaMlT8p+9XNX+phVhxVU0m+vv/b+49f4IG4eKXUSwcX/pI01KeKSgpsJSHDZcBTIe2spN6Kb3xryvSySlKmZGaG"
    "pGfRH5tIMLqwEuFqkZSQoWFz4+nM4fO9ibBAGl/ef3j3+cv9h59g+qnn/WlLjt5/eQff9OTVRerq6fWLpPiWk5Bf3n/5kcBH8t+fPr6TDOeeP3blHVfjvvz3"
    "CTwTDXwudpp5n5pxrkWXo0ti6OpFgO0h+wrkrtRo+KHWaiST/S3EXvfy5vL24vpyuf6WV4qWXbTEVpyccNsU22SljW9FsxuGllk6+2fpQfa2FeNXJ1fVvSxJ"
    "eay9bI8CafpOBRrG6Cl2gsGFITWe5tQ1+5lveI/njc1+Ne1N01eoQ8dSSMDNvzoxfU+8R3QotLcP1H2SupBGJ0yNKacYTleD1yqFv0yoT+bUIyYocD4n/sQS"
    "H8LbCq3OYIQ6Jhlxl1DbzmqDm0yAamDjt0pUA3FzXaMGwjaUfQXeCG1PL/5ofErwgj3N0wOn9KswzZ2xPxEfL3oFYv3X/c9vfrz/+fSi9yIhwth1An/cv/ny"
    "7mciHoxQz7As8ubTw4OQsvrUH1pOUtAfQ/peNHFcuom5w3keT948noilXZvj8Y27mPkcDsB/sIX+dEwOWXM4GnJwX+5bT+HwEj4TSf+dOtGIoOuQuStuw6TT"
    "Q5xecO0lc+TssGeIj+KyOBMHT+xJ7PYDAo/tvSaDZ+Z6YoS4QMQJCeMsU4xytC6WQ91WcxT/pnjWl+wWQ8IJTn7HMxrPaDyjW3VGJ1d62ZM6SbWb8/rYbobE"
    "iX19WeLEvr7Un9ji+nYndjix7sSWc6dO7Lg8o706I8zczTdG0SZ/0c5ccOo4rbI6VhQtXBmN0mXjcgzVpyqCjJG0UJK9q6sSohSj9LKEL7YTZjS1Tppq9gJx"
    "Cq3demb9kcunVVWYFCm6aGunodTGBv2vgAXsjSu5r7E/V193im3PP2Fg34hGrjU7PzmMeMaEmYHNzsg9AUri8jnx6MIj8wkTtpzvkT/4EGw6h331CXPkTczX"
    "hBKXzYSWHiewjMkyOg8BIk/akDbns6zxeeibozcYLU20NNu4jydAARVtzN1alzXyBnd7tyX0LjFKr3fBF9vpXdHUOr1LzV6gd0UHQxVRxmlaqEg31lkAR/cG"
    "G3OMbAe7crgQ6yLaNm25JrOFoeMutP6LIjUpRbiRvlQzuR4HRmRTb5MVFiPDFVbnFSbR12Z/uKhyHCaINjoPaybR5HF4d13iOLy71h+H4vp2x2E4se44lHMX"
    "HIdSLn2JXa+8YJOkuGjrtmjr5VF6G56vJ/lepeWQThnPkhkfXcq7xJ6Z40tQHsD2JtQxbeZ2SPj5Dz7U+4XKkWlBBZI01ChCwgyk4Df1e+StxQTiCBQDfhO7"
    "olgocFF9+zv6g2quAaE/CHfhNarTcqGXVZuWBC10ITQ2qhpt5BXkGCNpoSSb7d2Ln9HlT9E4FfoKNvUVUHfsZfn+wJ3xF/Y1h/MRTRusyKLD7d2vXxLnWvS6"
    "n364/zW5kB4+ffxbNDy2PN48fPo+xW+XiZ/t6d/2/N0rSXW4Dexkb2phO3zZJjODWSV9YkWxk9VTpwjT9XmZM+j6POcMEl9seQaFU2vPIDl7UYQpMvaSgnzn"
    "BNOCEFNEdMAVOaeWD0I5kExLiTRPolsLtECeaxamsuMz8iw29lZU6EursxVHfZ9NZ75Gcfk8pbadqzLG6Q4HOz7fr8J40bu5XqqI8KFIKfz84f7hQRMxwohC"
    "iyIKEMdjrst1BvKEugXRvyVV+8R5dV5GPRGjXuSJRH5Xo1RF6bF/B1bwSb5HX33fKePOZ8uh6xMUndAnTz0yC4a25U2YSU4BYMkDf8i/vtBkF5ajQVxm470L"
    "6IdHDa7WuMxaHUyN1TNys/6KlfCWpv7tQg2nYyGDsfjplZ3haco2cfbQHvElK3Nf8HKSOMqLvmdj88CyAEWianQiomnFUYHhCQxPVAtP1Ms8/VGG3ZNmmn5E"
    "p4yJOokNXl9kzrV8H9IGHZn5FyIAvvMIn4srLnU8KlX5V6p4nDJOJ8I6nVBT5hqy0YgZvvjW5cF4okaFs2gq0u37bhvD29Bervl5h/Yy2str7OUjQWTqpg4d"
    "RwtFuFnj4Wb10op+4p4VSiBPLVoOKaUXzeKj1ypGX4R+Io5PobGT0EYlfESoQ5a2qyrqJ65w12QuMyNFRCosHmPOayLrfSs1xiPUZcQaO1wMzWpG+7+dVjWK"
    "LcGEdwTVo4ZtxKgeoXq0Rj3CE7rxJzT6wWux2ZYI7xTxv6XBnQOwvjYa6j/kAfTeZNMZ95lj5OSLZoet0VTDNhFWiqJU3ijUjxY6I2R7GtQGzRCUSPHJ5YHP"
    "zshgAFDcwBsMoDgYYPwWUAHMZoRKgpdiGHwTOKBFzulCn2e6n9totVPxk7kbVQSX08Mf8Bn100atW9RPUT9dD1iOr/ayGmqCqIU6aqPCaokgabRdl46PRgQt"
    "lGKzLY2KS7K9i7HZYhxyc9GfUG9SRZgJohaKtLH7q1Kys6IsxhWuqFqUDb4LVKHgPjxahp3FMKoVVRtyQQ6Po/ICHcJ5Pc+3wDl/4zyHnuCbFVJLUmJp/trZ"
    "UrVxjt0HpuX/zAzu5mDa4gM6xQ4xCkP77mpsKVeYQpGBL0pMCuAO5YySaVTDP5jhfwf+J8uX5dGYmEZ+JW3J77xXxPKJyQxLTEzmE06mdEFcRk05SD2K3jW2"
    "/9s+Oo/OYDClhpj59McP929efv5wEbrSwtZzRH4PJvFg8IIYHLzNEBN2F4SDa42oJf1ajFs5UFYPaok1QR0fXHzhw8FPynHRZWrEqZ+ptgV4x9RHCChDsbiQ"
    "K/BNdEnZ79QweODEv0OHHjr00KHXvEMoYXBa/4aenhoND16DHHszRlP0AuxG+IcsBFMgWZBWOrorzj3mGJU8aHGaFprqja2zojvjKkTrNdQtMt4PnbgmuTkT"
    "OpHg32aiSBCjJLaThEFn1LD86o0QtOQoje2k4XK72omToMKcttT1ozmHlVxi5lbVdRUjxTW13ZrKqeKQW2MoSdVCPa7KqspbF0lGW7Mqm5Ya3brN6rJMz9jL"
    "nJaxl9t2jL3Mbxh7uaZfbOAxod+Ow7pKZZdJkqp10qzWAji3hy8mrrf6kNdCjwvVNT3uuA3HSmNLBKV85mWFmSJroUQbuzJXYY9KqneCDNXuTdXukI2CJ0wT"
    "5M7XKNJ0rTvpeqWqe/YKqnv2VHXPhPa2iZGJ5uUO3vM8yFJxOfYtIUv1PjEaGyJwGfW0ulzubrWiaN0+tbMqxHEOGxPqjFnlNi4xslasl0PjzUIoShXFNkbS"
    "Cpa3pJ+YEEtFKbZUgo0yS+oFCvzMqH2SDwmUX3fKAAK9aGQpOKBtOU8RoE1s6JbzCjJSjUmIqvMAeTfh4nd05BDTGkMdFkVgueTD/ZvwG0iEiCaSkw7ZiLtM"
    "jwY8yF2xEnzjNXpE0iGSbl0l+GA61FVuKVquK5pDLdnWWdgjl08r+zZiRFjdY2PWi8VQlfFLEmT7xmyXIMMs23N5vhzfJp73upc3l7cX15dLVi+vFHE4y80p"
    "gy24ss8hRtYK8+nQPgelSVcxVlcUrWB4g+3VuBxnLnu2uC7JOV+ScZrWOUYbK0kw19mGeadpWsw8rbWpUrXABNaWqN9yRac9Ou1bJsHGrsVZ4I43cgEmCLFV"
    "d53PTCmqqjtugqh1qm5jd1wllor7boKodbJs1N5br4DpPx1l/pzkB02XQzplAqdBfHSp4KnL52TG3DBqqbpQOJzANCp8SRbMJ6eDgSx38p+xaiXfeS86UE+E"
    "ueK1JXPLn0DIkzomMZnN4NpwIYfLR9K0Czvs7aG2yi/cfRI3V99YHrEtz5clUaAOCx/BdSEvSeERmngog0+n0KLMhl4dqiILNOuQLTksU8z0xMSFsAgLxm4x"
    "doux29Yqd7U5RD654x+4C75t7QGy+nrN4cHdcX+0Gln64DgVO1/3hdogVQ0qBaiM4Cxqzu884k3ojBF4sbwO8Xi4pSrwpRhl22IyKDJPHVXECrZxcQwYCyFR"
    "YoiNVsw0zT9BDvwcqkyXyzkglf4U55IKxqsKW3BZHB4eGQwE///pWP6ZMbHEi54cKq+5rGztLTwq8KjAo6J5R0WyZrraMLKvQe5qjZO0poH6VgH4Op29sLnn"
    "nrzyyxLnbhCNK3XqwmioQCk464vB/Zl4JZg4VuCgGgzEyyjeV+jNAu0B4TSC8eLcmwVDYetMhFEkhnvkFF5tcQp1yN8/vf/48vxOmFLixBMmj6p+pFo268/b"
    "gz6BOmmBvX3P5mEdSxoD087EbRxl9sGosBVNdF85Wmxdz2x12vtzHl4jniWeyRl7xAGlAZQDF9rYwESlS2JK0ctal8KylAs4LMKNNS7xyMYju+FHdtXqPi2u"
    "69PtlUnbE6Ny0/bkdynkyIS7fuUaSkmq9jnUyzD6Op/P1xk2R0dTlUziiKaNr3JT84hBX6xcSCRG04aWCi0RpS1UTl39ilw5LgnaJ8QybZdymi5t23Ipv+HS"
    "mnZLM+pXAsJF43eznR43W2fj0yob/j3fNvx7nh/+PS+WoMlmOhEWd1haErUpI2IXHZaWPu4K3q0EDbq30ixduj2q7DMJop0cFXXaa5oENUkU83MZFUIyq5Vf"
    "jhO1zsrploGAdXMgYN1tIWDdfAhYdw0ELHRxVjFYYyStk+Neyo5FzuWqnoE0Xeu4vXvfQMKPvwmvl4StY3YVlGoezjRdDNmohByNxu+LtVnv/4E2/1KddvMa"
    "7W7dZ7egze4as8/mztjyA91B/pYZlrAdcqz3OF06LKAIz8IJmmfNF8jy7bs374XBcNo97yhfiZCl5bM4yy8zW5JN/Y14HCP7Bll8V4HDee2Fi13Cue2F97nV"
    "q1jtgbalpnoTn6ltmX2oTaJZM7nd2JJU++/HVpsVk23Ipljh8+rsUzRbMq9Bu02Wd55Bnf4f3HL6zIHfo4M3cG4z6uRsKzr6FEOHYoJ9vYSREnRYRn7/6dOD"
    "3EeiMPj379PFL/754ft3Yu2ndvWsowh6wGp7BeR63mIUh/O7dfe1h+/Y7xbMzA3RH0lKLGVQa2yHgo5VrkOVIMPy5lUgVxnsZloYWUlA/oI1dv7BFlIa72X7"
    "am0PVB32slmC+Ct61aKrq0d06XwJJEy+gYIDKt8NvvlZLIqf378RvM5HxaZCNmIqzfsfUv7wj58ZWFXak6K9DE9WPLE8n7ua3O2NmPRG5po0d+cv5lXYr9PS"
    "FWKvxq43YefPNnHqIHj08AUrQqWv3sEy2PS+sRq+FqL+o1osgMymEoENRZGpD5m5c+oRg9pCvZdo7fmEuQyuCwJuhjWPyemnn//2snf34jUAzFVaVoT5/vvn"
    "Tx9Vwq6YXHKlE1J1CB35ugTjoz9NGQB5rFmK+BdR4/VWYToEUeNoWayxLBBu2w6vKjaVWbs091HgFbsl7RteoZpQU0PWd96wh3iSGh0h1bSIprYRbyzM5SiN"
    "DOu2k9fC1RclPB/Q0Vc3OZT19MXev8p+vj2XL1O7/4m+cJmxbBxQWLIsNmytZ+ExuDV714/B1cXoJjTjPfG+eMRyzsgX6MGk4GhEwtHASH9mriV+z9KaV+ng"
    "4BFg5mv4pLK+oeUSZInLZ/HIaVSgBXLBXSYrv5gvsr6FIz+PSoyf8Cnrhy+J8kwsM9/nE+4xQs2p5VjAW3Ebj9icPyn3BDhEPPEfMSyss+Zw4nKbvVr5QsBH"
    "MqWmEAYUPXNV+nxYUQeGPjpjlzpQaY27hImVZIqBno8VbdDRgY6OdXs/OjraYBq3pKotAPs05sd6NOChrY9DggEbK836F62oYWXivISvJGvjClc1LSVNuSeH"
    "Sfu79oHamvOGF6RRrGjalhPZ2G1qRj1vzoUpmtNTJne/yhC2ryJC7+qqjNf36irf6wvf5TBcBSg26jqhnwL7T9RZS58GXoTi6EcC1BxeRRDtvCkOiNJeXmks"
    "TDsnw/KdY7iLmWBWzpLbKr2yZssqFRi+K5UDfpeXBH5X+vTSCELoYV81q8AWnHkPzCmQRkS6J4kcT5e4vCghj8sLvTjE9e10iXBinS4h5y7SJSKx9B32VXOq"
    "lRbrkh5lWy/Z+lTXW/KLuFok0YiqfXtnGdM2pxDKtnVQ8sugrKmC4nN/1veY4TLNEl1zDKZoWyjQXpFtvORw7yZHqOKLjQ5DyVjxZCPLnW5kE2gnQIugzhaB"
    "FBnE6vqez2bVHFlZWsT+bOrLYtA+qj/V1oUqtMeShGiFVbDC5Ktr87HlbLDXZYhxn6vzPoeJ0Se7TIxWrRmqZ8zGyfCw2FXGrORqVhIbAOl+Wk7VLDmUTpiN"
    "v4BbJMxaJnP8naQ3hgi592rCVmU5Yj7oJpzymAfnztZ8+qzmaRObDgJkXa7EIkBrfLmWALb2rfj4EgjXm+ub4WNwNbq6egyur4Z38Pf56BWh5Bf2RoIvZ8yx"
    "ZKda2aRwNusA9JKGGFOFFFUwzSldSDwqsRzoavv5w2cClWTPCLRwip6ro6ZRT6uDuB7/gRBH2nANpkMQR4p22rpSPC5/FnuAq/MKF0EQ43SIJ60PtMcLhn8w"
    "o1Ld+hhJ2xBa3V6pare9vHK3va3r3fYKCt721lS8VUd8FVGuKNoXpWlsBwJ5QFWTY4ykddHwxsoRQUQIIqr1addwnEntMEQoWoQQIYRoVS1j05olW1crqZ2t"
    "WIcoVCyHf+swVKxsQMNEUTYQlXwLE5GoN/ef39y/fXe8ig7LCIvWAx6Pv5RxfRvx8WWKOzA6fAwu2ch8RagTuYDBWUxlrQHCnbCGY4eMpItZevjIYCBLHMiO"
    "d4MBEdz0pA9ZhfxkaQP5OSxb4E9clqmKwB17oS3wUIdnqlhCUiXlYhXJem+oHXSKo1O8s8Ypjkn5bXKJr+vQk7+sy3fpwaYSR1+0xX2E1gl5fS8hxJQeW8K2"
    "2Osqd2VOELXNLdRYX/pKTa8iyyRV24TZ2AMWPUNHTmYBk7gy92NEyPrNa+JgcVv0h9ZIFLv0h6a3mJ2w9udwopbyNbar5qQ7pHePnXAVCzKXyyM5PNi/nvbg"
    "obH+D5C4+bdAzHSiDXLEvu+UC3OoVNDxkmRtpOMHatmB0GwjyPyMWi45jUIL3CWB8yQsT4fAw3WIsEvFYO/FaxkpeGIL1X1K/MFMYlpj5vkd4nGo1uwz24Yq"
    "zv5EcJ6cGhNmPJGepnL1cR4BgfwNV3o6GLNA51hnjXNM7ApVXCnh8N3EKmrkRGmsR2wUng1ZIebutnGSw9mR5/vdT3eWMi8LRgCLNtods9QY/qn1/geHhZCV"
    "UKR0UMM1wk7RYhiobpLO+H2OhdUKCzZojZhVMYciA2ZVPaIUOqvL6GNw0724BjzUkL6ShoPL54BpWjW2MZjri78M8UICSgrshfkEgFIWOA9sZdCekY/SrvDY"
    "V9l6d2i5/oQsGHWBRkhS/HH69lrfcudYz4HWC1ovaL20cU9vVuOMWlow5VpniH22imkYDm9f1kW3TLZaTq7atnnA+VnAxWahPBv7cDZmRfh5Kk7U3NMsSdmi"
    "4l8XvZvr5SkFH4rOpc8f7h8essYh6CmKGRUWRoLogCjP8+7etIDE+iiTK5+TKb9tnnx+lvyaHHkpE0cD+luTlhuja+EZ0rsq0/hdjNJLE77YKDM35Opmubkp"
    "4rbBuxqbwhmTy4b5uboZULw1E2/VHN00Xfv0xSZm6UaemA1M6hQpOkHrZjBXcIJmYHG7qpvaWKkfGvEicW5aN3GEgCuDcolgd6VcxXdmT/zbu+lBmUi4rUk8"
    "JvuGz5g7tRTyaVkxMjAt5hixpFloDzwYkCl1n7zc9NiOGO5NrNmMhW3PZf/1OSPhRa3vuDYPhs5kdCajM7mNZyNCYdoDhTluMKChEiwXCog/VgUOp8ha1658"
    "L01/QW3R+SWLighENC30STY3vXGphFaVZpKyfQ6Sxop0GFi2b2m2wMLWXzEq7PtVpfvyysjLcvyBO+Mv7Gt+A6M46QEPnt9+P4aq/e7XLwmmR2/76Yf7X5PL"
    "6OHTx79Fw2MyefPw6ft0+F8ZwFVZHyNrw851aK5jA7STbdHcG/k7sfHR8XyeUVak1u0ZS5ks4/n0YsNLOD8vR136GNwOTVUxkM+oEATx+RNzOsTzuctMMqHe"
    "hJkdAlWznLGsJuiTqVAfpN8xqptITt/eaSGw+7hFmRqDyVRtJr6Sniox7rcT9nVmCd1HfkbXJbou0XXZbNel3E36sItU8WAmqb5pN1itHJnoAWqHu8CwLaar"
    "LFMsyRUVyrI+srRMmwnlUvw4s0qubZqsTXWbdpty6zG2cX/3GC2m29ZaUYkZHhUFnaREMddbzJG1WVXIMToEEtZcwn1hQ2ob2ufrNkmqNviH26LezDRizI3r"
    "q9GtC+fvHjcReMzt07HWCshnb5KqdWzeC2oCiwkfuaJt5KSuLIEUYYsyTrGw7fFFkRfS6mxZ2DbeLmtr9lYIGdbsTS/L3tQir1cjtbeW4b/32fREG4Bcftsp"
    "jkCaYlzfigaujT1+gsDehFsqY8EQKvNgQBz2zFxxmTpj5r1OpiaImT1iiKcjc8ufyISGmcvNwPBhIDx21L/sibGZR1STH5k3IT7MqOtno5PHeIhH59EZDMSf"
    "Qr9RKRcwC9w76q8GdyF0yJ/hz6gekAc3BR4L/lF3Abdz2QgeV869HKJKmTLB8/mEuYyciuf3zTMmnlGG7l/1uoNBbhT1txNYnOFbCs+k4qOJwGpshMdduSmK"
    "TxhHrfdJ2cE4Kno1Omu8GnLFZy21/FhNOB4jNfVxZWBNqD06NMYuDyq5iiRBfyse10zl3XyZ5L3oKdiz1Iyq7EKKor/VZtQaJtdqLxIaahVBhsPbJ8Du+XmZ"
    "Imrn5zll1MQXWxZSC6fWllKTsxedKFzX1rXgROEH7+h6GM9tNTHmyiGVZxDaUCURFdFwrFye9sBCJ+FAA05Z3384OHSWzCEbEHfL1DTr5pQ065auaJb3wl/n"
    "7zvX6xXZyr0uE0RtK5bVWETnul7SOZk9pftIN08/KBAkeAK0/Mtr0lzEvfUNmtvOu9w8vsKk1fw0PkxaLUpaxfy9neo0wczc0DObpES8YK39rrGQSvk4SYwI"
    "cRu7Qg1IFmbEsEFMG8KmX8LJGiaIskHt2Au4RW/RiQVJoBogQbW04yhM/a/VcdIStu85+zjNuEIQQIy7pbAA/djpvh4T8AvUHqSOCoDPKUTabZuZBEwAiM8v"
    "g42DAeHOKyIegTmm+NNeyI6elLjM4K4JgXRIjFDNcQSV6QnzBoLppmVCqNwhp5//7+eXv+qa9hzrIbTReMlDtcQiTqYD8hh3r/VZ08G4O+p/6/S/hlhNDcqp"
    "wyg4RsHrGaAtFwVvTjDjcEHUpgYyhM7L3f7mGRpZakwS2DRNI6ZQV9CMV0RtOmyP62mJoOI78bREAPWGCaKspyX2Alb2tOzfe/BFSSTHbRA5wdb6CyLXW7nc"
    "gRUUHqD7Hg9cg63g9PDWmBSMcFd+dtmfgeWyKXN88RkMfO/JIyPxrZWTFrDj+bGFQsN3sg7a8WjHd9bY8dhCodk4FfQa7NFrgGXd2mHOKl2oyjJZUbQPEtwr"
    "BQnuFUCCexlIMAKuo1IZpQDXvQLAdQ8B18cvLi7TpjVGzEYB/gZu/EeK7L8R9xMG6VtuBGCYnmhN9PSgTrGlbqjhfTM+vpTBHkasICxOic+++mcyhV0YiN5g"
    "8IrMJ5xQcRQxk/hcFgq3TeYuqSwInj+JL+lYMBBIuWuNLWdlkpvWmHm+mj5Eb6rbaM37oz6NNtQfGgN5Yf7fTthoxGTegIJEY8I9OgzQYYAOg3ZYQ41NcUXo"
    "xq6hG77l25XMnyVBC9fF7t0wXjCdUh3etsB+X5G0kMV7MTKH3NSwuLh1WETTCh4XndL7aBwWRuCq5nnFyQ6Y6HUcxu8wz0sYgZ4VJTFXyauL0yHDyzMc6s2Z"
    "Lp1LJlTjeZr0gGyPrL/ms93uK/u7yrmpJUYnbZnzU7liKm/mERG+4uVf8ZRfKcPyNS0LMtSYa1prl4PyVFbxOqwo2ofcbixUYRYMbQu6ZvaHutzJAndvmhLB"
    "xFshWo+FvAwDNz/LZMOTothOOKRTLrLjrkaXA2Iyw1qGUhwSAtU78bzIVzIkYou3yfPJjLnkiS2IHOadpVMqLY/MJ9AadjCwZuIzFXNAZEa8Zh7A38WlmatK"
    "I+cAN4/7PNVb04ZOXaihDL1pxfN4YjmuvsNAT713hA4GelDrWqd1YX+WIyf+JLbVCspSnAw1pU25j3FOjHO2ZN/aWZyTGr6WocWI6BVVC1dHYzHR2v6BuTLE"
    "/oH18qWsrLkqUkxSoTSPKc3aeGV+sGz2afgHM3LgtrHvO8X+mJEY2eeroaWcMUB0FnaiUs4LyEE1LW9m04X0fbwmqi+U5RPbYh4MgQ5RQgZj1hd612DQIS51"
    "TD6Vrg7VDMunT8xRFbCobDild70c7O6qh9aqJbaC7DLVKWu48MXMY35G/jmzOZTdMqjrwv2ZMGJ9y4ZRC0LFY1Dfp8aEmR0i5uKu7xFqz+nCIyYv7cyJNeaW"
    "/hsvkDJbpjNHnyP/Dp87LF3PAftnNcCaQS8PennWeHkwfzSmypdKjLsuSIy7zqZuWf/WgV8KNsOIojXZWwd23Ewt7RudqxRH41unDje7hY9KR6oiyBVF60TZ"
    "KMsmGfN3BVml9RgjaeEh01hJQqE+jRzXV/c79Ob6Z0CFPeZbDnYrWifRpRFbZX2myFpXCqax8Q6dmV5e7dRRtykIcmAtNGRnYFrM0ZUeKd43s9QtPAqbu3Gm"
    "/GWld84UHWJT66PdrFyelXbNJB2iLTbdLl02CjxqVwtmLUnQ3qvLOoqFFjKiXJOVkaDcgV+5Zuuq6U7j2sQrv1DvqQhCHvu+Uxyv9MXIyuDxmcUMBkjtOXef"
    "IHRI3bEHKGuIEZpeR4b7PBkLHNl07JFTFRJUsDxqE4jJvHgtCE3usL5Ut5egbQjwEZfNZIiFuIFDpnRBxpxwRx+/PNrTQDzzy0TcGjTV7yBgOaOG5S+A9InN"
    "fNlYSNYVhgAnPB18AzchkGOoShIbfCYfHj7IbyYc6hS7cLsK4PS8+KSMbUYeiKH4FTLiiVHLmmsFGLXEA2hdESJtYdZvsihrY1VFLJqz76KsoAtkGVxc0SWi"
    "aQWPD13RBZ1+7XX6oXf96IphWhgbJkhpiNFxt50kIutvQ1mkyFEa20mjKqYvSfVNO1PLFSRUDHO5Vn9dc75HVBj8qY0logQjmLrpuR4jxb1r6zN9anmQhVnZ"
    "dNFO0AoV+tB2TIOwXixg5mGOkcZaLivPflakuRtbkqg1WPTdlXzmPrUrczVF1aLDYmeMnTLPo+NK+muMpHXK60UpEP9FQanKi2ypSpmoWVXViRG16L09sJIj"
    "mbg5SEJDjkiJOgeqDGgFbffDxPvKtb515AcsFLu80thKsVHUv+I6i5FhbdhaL7AQLrKBjJOUuI3WWcojy1H1Xzc5MhOkKOe6ybk2wMKP3LcMdqIFFYbfdYoB"
    "hc5q1Fos4S+AjQPQWxgUlG34uG2+lmg4l8+J5XvMHkXt+Sznpbg1CW2dLBpwB/NVLwQbD1ZHiLv8ES6jJkLwmmCwIAQPt2osD1vHlRkTwIYwIwQY1dNN77Pp"
    "DAq8V83HTtO1UKaNjSzrccrF67PFWOXmrk3EKu8TT6NvPZnP3Va1nUwy96pUvOeqIN5zlY332JbzVIW/0fj2YZR6V1cl2CtG5Xd+g+/Syct0E4MoRoZeqbqZ"
    "OhW8UjGkBbOtZ+ZaTNcGMKT94R8/M6Gu6Suip/xNb9V8iwbuan9Fb3t0NXxF/zqED2/JtwJfXpy36316fTM+vFSisCIkHNJtwS9nTKgDbgYyGMzoAsr8Rom2"
    "YZLsM3NM7pIx872OTJLlgfpCvKribfYgS3cMpa36srwwVBC2fDLhgjOEEi8YLh9Bnyt87AfSuBd/i9irvAHhEykHYcLtuASXJYagD7HGngr0IeLBug4dES7m"
    "zFtQbCHHyFpoATTWSG4KahgluU6SoTqQlWUxAD9GdkAc5v/8dYytdh+w+5gupVFhinBiKUqEiFWAiFEfPOi+xmT7PKW2nR/IitG1Bh9/0bu5XuqC8KFI+/v8"
    "4f7hIctQZTYITpmV0uNSZO3zPd2W8ezd5lRjv922GPttfi322zWl2JnrcreK/3BJ0D4h9kr5Z3sF/tle1j8rk22qW0MxMnQg1tnOSTg5ynsmEmSIlKjkf8j4"
    "b9PSyIriB+4ya+z8gy2kON6LJ6d6nIQGFtgwQeS5Z8Vll86XXrXkKyg4YDKbKUXqzf3nN/dv3538dVy45ueYl/GkwN2bGNcp5fL10iRr3b4/8jkRT7wgv7A3"
    "4EQNwZUe1DgEj2sE1SDUWcI0Pd+ybSIUTT73Xim/rBAKAwCnag43tRzr5czlQsefkv+UI3JBoMd4AK1bN4nySkBU0s5ddOTWeiPtoCMXFZx1Cg6CQY8MBkXw"
    "YPvAgy6bip8EPzQj0NwFlaBpjVdqZ8UFgpm54YGVpMSk0NodR7VJI3vvDPnXL9zkJ1pzZPX1GivEgoFCrQ5HlsKc+BMhYuJzYnJChwDXAG09bFLSIfOJZUzI"
    "kNncGUN2GBkMwtJVg4EeM7LNhFGJeACEMBeQJafwZYdACbQXhLsxKwSgJGqc6qlNPOhpLYvECwaCJaIME1iOq9LyQ+5PCOClPVnwHobI1QMNucfQc3sw4DPm"
    "9D2bh1XtYUaTmcGMEXEfeH6byYs+fyl+ohgBBOT0be/FWVQUf/mLogngAmTTCaaI3yWEwkxoG146h271Q2VsIoqARgl0OV+bAVt27JbPNdSTF3TzXg5H9Ezd"
    "VTs0uvCUW1f64JhtyOqmvrRE5z9iH7LaSfQohjR2lmj+IsJsrX13lvCC6ZS6lXK2YiStK9K3F1DARvWIsRLxDs6A0ADbSABZWpTDlnIAd0FVv7aGtH1YpMYe"
    "0KF0No0aaclxmW25zDZbYe2NG92VQe/f5aD377ZF79/lo/fvWpKHcQKu1sMoaI3NxFC+6qprM0nVwrXZvS5l1FzngKnhi21Fmg+nVrMX9RuJYhJVZJog2oku"
    "s97djvIsJc8wMpMR5hr0doDg7Sa42RGc/w3Id6g5X4tMkBgRGh6bGh7x6PoG7Ecfy65yI44FlfnB5vO3DCp058P3U2M6xaCZkRgNookPX4uceQyuzcvuY3BD"
    "z4ePwdXwjj4Gl+zy7pUqhULJzOUG8zwJGZky6nhEbCZZwMwW86yHjSBio9ZrqkMQsYGqxhpVI1z/Vc35FNlu7PkaWX+N9WNXbbR7+Ba7tZRhuaKg4si2nlnf"
    "CaZDpsk+L8gpSdEhDL52St+7ZyZTTnP0PfV1GVWPLUdW1PIu2a38d3T9SsKQZzPmmC+5Yy8EvYQ2W/5Eon3hCT2xjcCHBZkzVwKGNTX29nEDbXKlFWYmR5Be"
    "9icmVaK2iNpiy7TF1DKvsGaThIgG3dhDBVtrec0jHN0mfu8s8w47ISTb+vZKqMsXPb3JI65vZ/KEE+tMHjl3kckjpFXVfo3TIAqrNtar0EL55iAsHTW64Tc9"
    "aBQ3q/oTklStg1Xv3qeAmOpjveCSiVXf7wRR617vbu+2VGbGbUFmxm36DTf4dBq6RMpyOUbSOh7vpZ0OmO5ZBhfXRo5osDByycLItfJXLmsB5ros49UC13ot"
    "rfjg6uFp9hhcjm6Hr+K1GMQpQ5+ZbctyDROXB+OJ/PqZuR404CDvoHsJFCsAxwz4YcDfaHmyM/DIcj2fnL69eFEiqL3Pu0PJiMFAqJSux1b1FkbcNqGCHZRc"
    "kA5f6S39++dPH8mpDKrDI4iJXyhPq7oJdFfyoB8JMFv8DRPAZOKuQmla5HtXC+onZPuSpEJzWF2hGXoJel/R+9qgWP2xLYZ2+DvCw6h6RDlLiC5enbMc65G0"
    "bs1gPZI6+E0O7bFC1sMVYcbZlgGNdTb2kefMgG7EjQOyTcltdQMnKsOK0cTc48Wmnt+vFmSPkyCyL70+lOukqnNyRYXuyQ36tjHxMzfxGMTpMEewbs6AWjmg"
    "v1Dv6STX+Sy/7ZRwPPvRwBJO56vR7RU4fGlXwljB+duj3dDty6gf9RQBdMdLcdx1yET8IDJcECor/BKZ8iRr5XJXXZ4JQ5o7r0ncaRv5ZZVjV+d/Ps6DKFd0"
    "aPqvfNHKB5AYq2oRQ34+MwnUN/Y4+J0VrFd6uaOnVC7vwIFqwUDrnpF79aWcYsyZLKLs8SkbcnNBmBCNuPGjQx0ODmoC8oO6xPGqxjbzZbttmGbIVP1i7hgM"
    "xsHO4YodJmrszVRHF+kJJBPqyVtlazxb/pkq3bxUYL/zCJ878v7k9DG4Oz8/F2K4NmUwgIl/r68u7l7IKSWXhCjE7Zfk4v7UMVU9Z2UZiglBIqVBzqEgNC74"
    "bMWthEPh91hJ5fgY5akvXTAZBkbcTMyZ1OwxANAMiwIDAHjmI/y6nmuzyR7lGiLj0J9cX7v/wOvpKODt2m1l7VhJwoyo4DULRx9u4XT3u3B2F7RkOkWvIMVH"
    "q901dwfaHSOb4pk/XNXJxrrla1AAu3anBlbArocc2nF6YwXsOi2zyLlYXg+IUbRpe9uZNoAlbrfL9smWuBVfbFniNpxaW+JWzo4lbr9RV+cysFFRvnE6lHCd"
    "JYxFjNsn31oBFP4VKkS5GIV/rTSmtTCFmHZVNT3upnd5K67c9IxXxJpOAzmxjIeTWTC0LW/CzNeQJhZFacgTYzMVtQ5vC8F78Z0LbX2hSBcE0r2JNZsxczB4"
    "Bd8a0JN4Wb9r5vKxS6frUueO/GTaIHsqWyVMcMBiYg2zZDCajQcEprN9Yy6kymlsmL5W6LLwXVYZOB3RtGJdHBo2HWouGhWCc5tRJydktKJKcX0oyPbF9uWV"
    "w/L9+0+fHhJ8//59mrH//PD9u59Pu1IIYpDlxzSD2lgIP3HXp/YPQqMIXKa3EZJD1lgJMzm4P4qNXmsnfHIYCQnIfMI9Rlz2Z2C5DIrfENMajYSS3QGIsNTJ"
    "1QVmdsjI5VMFXVWvngQbn/790/uPL3s9TcWMfd4I+0Sgso7KetuV9YpKOvaFqJlqHu73XlaIxXCYOF0rVMqWdGE1JtQRmk1/uKhcwlBD+k2jkUvW6ZyZG56E"
    "ScpjnYQYtSh1zjUEd1FnLGttTLwPDLxLYLncq6y//JZ++qGdYpNvuiTq0xRVmWTW7vUVpCp26WNwc3Vx8RjcDkc3Z+SXiWUzAq1ZhKA6qcxKQFmp+IvBXN8a"
    "wT3Zdx6R74rKP5XZlrHngczSMLs0tNx+7XXIW52ZWIeHUkmuIVZzleQqBaBmEFaoz1/LhFVKhBX2Uvw1JXPuCsU+tG7VaAuaGfrkyYE8USi7GJ9KprfanD95"
    "hI58SGSF5FJhtHQgLxSeYWZTQxrI/fB3i6fx6MIjkP971RP/GldslQt8RyPD+PwFRMGMwHWBOOenyPubzLDEiwE9Fzvkic18yAWW9SVtPhccFCe1aTNXMOW9"
    "YwZCUIsOEY/lwy8W5rphBDPFTkhlddlY/ilsfIPDrHxE/uCWc/YfwqCXNhB1LXFZPeX5TVnz/bd48Z4lPNoLhlPLD881lbRa8FXmilyB8i94Z8R23PepZasr"
    "swnE+NVn9B2g7wB9B83WqWpWtarEy3BQB8NR8MV/unBGVBZEgmxP6O72M9/jgWtUz0xaUrXQEdPYxCRQxfqbtJJKEB7QAQPK3GGcMI2VKVa4PNrWmLKaqolA"
    "Q4xn1IaCyFi/GlEUgSK09AiPWAOPWN/K+yPNs5qwlXehOz/nLFhbHoR9rRL4DIe3L6+1WyZQlhMn2zZMlh8lK5bd0HL9SX/BqAaT+HlKbTv3JElStiiN9aJ3"
    "c708N+BD0Unx+cP9w4OmCrXLaPXGgHGi1sUbq6i6ecpqShECt2jVKlMJogMy+bx7GDaXyVfNyVbdNlc1P1N1TZ5q6N/WmYeGu5gJSRTIUtG18ETvXZVBXohR"
    "emnCFyXlqZWGsA40x/r3tuDNe2BPoUgi4j0d8sdDN11elJDJ5YVeJOL6dissnFi3xOTc69cYCKbvsK+agEMF0S5nQPnWTb4yJpiR7RdxtViqEV371PIyhlEO"
    "HHFbNGK+TbXGpJLx3crn4ZKqhadh966M/ihG5RhYd6WdpRpJbHYWJkhxp6zLTrkUy4bnYJYeZVsv2VY9A5NUeALW4QQsqEW1boG2uiJVY5fmUiobbrtZehRt"
    "TURrhcjLKn64OM037eusVVg/Qs5WkWScBiVZF0mukM9VZJmkQmnWRZpsOrP5grmVY0oZwtbJtNs7L1Wi8zw3siS/S/IbUiX6Mh4HYM4qKyhL2UKOl2J4XknU"
    "rSuiFhRELV5FUjYqB6SySFdkrZNnY3dFscps/Ya4LmN7RddCV2nj5dlnz5bJHB3+O/+k0xK3bq3u5bRrTBeQGE4Sl1FRu65VKmFGqsV5ZWlazMWvdd7Y0Pp3"
    "39QuXhBzHnBvRVMk3naJFsSVLo8vU4s3WSVJSiyyXeclEslKp/PnL5Ik1ZbLpDnSLVglG5TR0ZC2TiHbfRkdoch6WgO1SPX1WmqbXp2X0XfFqFwGy+9S6GzY"
    "L1xhJ7B55UqmGVpM2KmQsCP2dalgepUT19KULUo4OHDamqrJU1kACTLk/qbcx+pZJ62pnnUvzoKf5VHwmfm++tmaylnZYZ3yVbNWx42kKlE167bL6GNw1aO3"
    "UHOJdh+D69uLWyhTNWSPwc3omkHZIxrVi3JMQm2bDJnN51ACSlZdmtBnRhxZlmoE1ZYsl0CFKFUXqdt9cUYeLM/3wkpK0yl96bEZlS+hqqykq5xVnwfDgsyN"
    "31GxqBJa/mss/3rUqDguwOwoOg5zgBlVLasYFdpUFWyqZZUcTeXqfJ9BkqqVxXV275oR+ojYghzu90c80NUzKnYdZKnxRa/iPAhsXXX2Ar9YRNA6t1jv6qpU"
    "bvBV7sstv9PX797A06shbR3PsWB6PWIUjdND0eVz0hqXj6qC/n4KvaxOCuqkhyM6pR091oqgVFMsbyaMVdObMOYT2WPWI3O6IILpXJbHtq2hS93FGRn4li+O"
    "wYF0icCwCdB1yGAqngxKdkPRbfn7yWPQ6971iHoP9S2y9n9bWd08qgieLAjOR8Tlc095goDx0hN0Rt5AvVvl8wmHvCYD0xozzx8Qn9m2+E7cy2aKck49MnR5"
    "MJ74ZMiEIsw2KfMt/v09UdM7tidjTe66G6voPsJjuxHuo28ySMbngkkbl0LXUaMwthRGVYswSYXG4FpjEPSTylxOELUwlaF7XQrufl0Ad7/OwH+UZqhhcy7W"
    "fUWxLx5jv8bqZWebkrUQzGxOTWYeZmdqbL9GZTBmBbqmmfuS6oAS/e33YyjQ+2jnHlrjVbkeIzsg2//nr7awXd6ews0rMj5BiKzfgPXKTdNnXy3P1775hTE8"
    "DTXG8CrE8LhjLwQ7XZcZuhpARaxPkyLfq8RO+bwv7eEKUYgEzeEM6PN9qUk7iEMkmk+w6ixN0CBL0ywNd9eqXE2TIWMz7dQgMb4qW5NEyNQMzA2UAK8yW9Nk"
    "yNgMY12Xu9X5mqRCtmaakpimDpSZ31I0Go+s1B9UVZgZo0B2Zo6nJ2s2q8TOGAWyM81On3pPlaNmMSLsCLhxaqXn0XGlCE6MpHVBsotSydsXBcnbF9nkbWPC"
    "jKfN8BkJSqzaUWfwxchyLG+ykZhTpCjnOssZIdDfhJgRAr21gldLCPSbSeA8nazFQathnYpg6L6xJFsLib73yVS8s6R3fi4BwK+Ix6jNTBI4vmUTNSEzO4Am"
    "dshYwoYH4h0zLcP3BsSjC4/MmEtsy2FkDijhITO4UM4AUWz5HTKYuVw86FQMnk8WxOE+OXU4eaZ2wLwXWbD0sR8IYNQA2BZ8czyq8KDqpmIGcX1IfWMik+zl"
    "rTxOJswVjPW4AklT4rKZxLMSN4AHhDs7ZG75E4nIhiYM5PStWDFvey/y8NO/nYSSVHaFx/5U0GhMtG+OdYNIaTzd15zuiUVeYcXGyRCgu7HXAbbV8opVOLpN"
    "/N6Z46xBUfIGcbUxQM05tSJQD+I0c3GaQ25qOj0tW5PmY9ciwvY12Ot1Ly4uLrt3ZbBsacTaRl1JI0MhK4di+GCcDvGyG6AHI6OrKuPjdMj4zRlf+XjO0GG4"
    "MIMLcBzBHKN6Kdw4HaIx16Axa+O/e2D0mf3MBL+9nBIGiRGd0l47G8jKueseg7vz8/PH4HLUpY/BzdXFBZSBHN2Q4UJ6l9Ssr2XhAHF3lz9TmzDH9GLfwj3D"
    "wo+/3mg8cHu6R8UyAUs9NtFZI1k5IPkVesRqbnmjRww9Yms8YmI/sS2DOv7GSex5M+xLffkWwDlHqnuO3H+F1TSOyHojcF0mNpCNRKAhRnjghoKoWt2hxYUd"
    "sG3Ofh2SpZCXvQLkZS+LvGyMHx/bRJbqEC/Y1PdsrsvDLaquFCfbyVHwDVZIxxad34wpiC06sUUnLhFs0XmAVYItOg9kawDX9Hj2Yk7nINqbz+K9tOnEpIGT"
    "liUN/Iu51sgyaMiK3KyBxLhO6QDkc5qsTLe880vjMbgy2RVEB+kl/Gt0XxFKZhPAyUt0vETEW77sReeMxWcuvlc3DvvQRYXPw2BhD3Dxt9qg5H5vGMH+wUoj"
    "rgrhyjyCMIqwAvg7HPBYxKAOeWJsJueEU3B5m8CHSCn1nsSjk5Hlev4ZGQzkQw6WhdmF7Q+D4U+D2jZzHx2IpDITHnnCbfP1KrY6dy2febKVH4/FWDGqilFV"
    "jKpiVBWjqs1ZrBhVrQf3MaqKUdVvfQ1gVBWjqhhVxagqRlUxqopR1W/EFMSoKkZVcYlgVBWjqhhVxagqRlWPljwrzF1bvz0UW3BxuhZ6Ihprv8n4pk6YYXmL"
    "nCzziKp9tS26d2VEKUblVCq5Ky1MjSD6lvlVY0jbgjPvgTkF0ohI9ySR4zVsvLwoIY/LC704xPXtllY4sW5pybnXLS0QSx+KB24h1iU9yrZesvWpZWfl+kVc"
    "LZJoRNW+vbOMipzTWXXbxqr5fVXXtFVVMplCeVBdN87CiiAZWqwKUqFH27NFNaZPrgYZDm+d1dOowmi1AVh+gTq/I+beK4RLPsJSN7BTGmLph9SSpAy8cnRt"
    "aEqwjFw+JYNBGP4eDAAROBj4vL+88prMJ5bNAC1oeQrOuIIMwqVo7qvuSMx9yXqmrGY8oR5xOPGYeMdMWelYASS7OWjMuj0fAiERCIlASHTtIxCyEYsVgZD1"
    "4D4CIREI+a2vAQRCIhDyMCY6AiERCIlAyPqeBAiE/GZMQQRCIhASlwgCIREIiUBIBEIiEPJoQMhVcKyawp+kQw/oxjq/sIQDrz9kI+5uZEYniFvoE2qUJV0b"
    "XIEqyHRSUKwJflZJ9MB0RVACO6Ci8leXV7dQeMi2npl0DKyKD83EtNCTWAbiU01bYLj3SgbYY1ehElJIFYbd71YNjFPQgEPeHso2DQaqfpW0KsRdpvSJeYSS"
    "eJmo+FMtKz+9eE1itM8WHYT9oyd8fkbuY3Wj1DInvR45/enTp4cXBDoeesRy4liH7zzxNMHV6Kon/jWuGPx9eyX+Hd5R8bs8n4hNQjyXFLbqRu0RPo9+Uu/8"
    "BfDLY8wRuvOKWzYVlCZdxFkXeFAoCj6r0ldCVxT/jB1x1XI6hE1n/kLebT7hj47DxI8kLhuLZ2CuonQj/ETv9sXrEIzxxGaqdBXxgiG8U/DrAXthQhNraJQt"
    "tgiPKabBgT4YbAq9CCTKTXyWiAu5QORff3DLUbaD/Ggw1xfmiUI6yisx5CMiMup+yCIiA30Ma3wMYRjf4RqbLVfrShDtRuM6rrO7ufpWAgEtD6fKhkyCDO0Y"
    "RHI0jvV6795HmneGIYCg0KmXs/1cr0nA8Jgm5a3AdGf7THM7ZuJhmTSAnCyAbZMA8nMA1vRGt1x/0l8w6mZF+HlKbTt3B0tS7gkDdYw97KJ3c73cteBD0T71"
    "+cP9w4MGYha3nyqsjTRd6xzjjU0w0zkoMcMaM6xrYbk0PAsXM6zbK1vMsG7+AbhyHFcP0R1Yi+mdH0aPaayvaBkWquavSJAhynXDiDcPXKN6qHtJ1UK3RWPX"
    "0SpglhFnPkQvQfRNA1ltNvIrMi9G8i2DGy2vD5HKEXenmi28qNhJihJLnVQodSJ+XSDuuqjizInTtM6R09iNe2ZTX7948iUZp0FJ1kWS3DCC2bIeTFlZJqlQ"
    "mnWRJpvObL4AdEFFyH6GsHUy7fbKoMnFqNzonvwuye85d5/61GVUsNLUMTx3BWUpW8jxUgzP8W9vu4q6+auou2YVxRCZet06H+CVIsUUsTrDt+Lo2SprN03X"
    "vpXbpGJ8SRSFxB9XsYhjJN+yRRzMzA0xrUlKTByv+5aH6W+t6q7+o+X53F2cFOTqREM6pVN2JjGK0jk7N8al+RhcXZi3j8H19UgmrwzPZVLJ1StoCM4c8yV3"
    "7EWHzC1/ojqJiyf2xJEAHxZkDpkd4i8nPzNn1zdZn/6BiRo1jw1hogYee+USNbBM41FCtr7l25W8UUuCFgZrd184wuG6QkAFFQD5wYunHcZs3UuBOqH68Or+"
    "1CRV6zi9+5cYE4AOuj3XzIj5GKyrNxCOKG/COEH5qgNfokx1j7kWtcnYemaOzNsHD73MIoccDXIaz8QXtsioew22yOjmFYH/XsA3vW6PXJP/BRfYzSXpyT+v"
    "zcuu+Ne4uCS6jgRHuD/aPQ1fwWj3oN2z1u6ZuWxkVUosXFG0LjX9toTOcquPadxuGdK4zY1o3K5BGotToa9OhQo+2xTV4XSj8/1uq+3w28Z6MN073jxP78kO"
    "K6/80BXBWuXn3iFqOLQ7ouKDaTKTyF8T86GKd8CTGzL1oODOXHlTnTPy3idTuiATbpvE41OhTQhBhqV+qBClx8MCPR6jtpj49O21RgM61kNo1KDfojYpcKeE"
    "SQIVf1BJQiUJlaRWKUl5y73Mss3SoiNiYz/xcpetJII4FTJ/S+ZX9XMmqVrorr8s41K+zPcoX2YdykvdLJ3AVlgKYUXWQi53u1elwKJiWA7oDL4pXQ+hjqbA"
    "Z6FVMMebcH+tORAbWt4k8JJEJVAdvfOuIcuQQknQi6srecV8DK57PXA0Xo8Y1AEFZX31aB0oK8pdk7mvyYQ6pqzpSeiYQmXP5FAy4/AyEOpL3d4TP1go/Dbz"
    "dOCPoz5LSSNB6CWW5B4aCQ07BdFIQCMBjYQ6r9CYSzvaZTMiKC61FqdrE/t3UWkNjroN7K4lEUKjGhl7/7tQen7IKCWar8trmaPl+BIK5tXtHRNK3e21rDN/"
    "dSPUueHwKqyfz92Yv1f8D/QySB8GPU+oHi/l35BFJ+7cgYswYD7hNhNanueLrUBuuDpl8iD3heL+98RjNjOEUimr+kPJfGPCLUP8PXL5lFBiWvJwpu6CnA4G"
    "8Kn/xBaDwQuhuKoxgwGXLPMGA3JKyd8/f/qo6vHDrdlX33sB1f4l38HBrcrlm+K2YuF1Hh2AQou7eCArUzrCwUeujEkoms9m8AMsd/mboYw/vApR2wMYIhRj"
    "8ZjPSyT1jLo+oghQ90Xd95vQfbHF9B7dgcu9tiqH8yqJbVbfr0Y4jd3z+En8LJ3DtahiWETTwpe4seUtIv1Is1Ry5Rin+aZx2BlJXm9bC3OLcvehTpsV5AN3"
    "xl+EWqsXZozsgLL87fdjaAnvfv2SUBAivp9+uP81KdCHTx//Fg2PyenNw6fvU2yfhApz2XMmGt+6hdMtlSrSLUgV6WZTRVz2Z2C5TGfYFJWUi5NhPbkK9eQ8"
    "7mre5lwLMhqOcEhdF9GNuoceOrtJuSEOs0U0VkvCGg87XRxYGWUj9aUJTo7aeOJVjttPLoegyklBGlw0pFPaIz+LUVRqv/sY3JqXl4/B9dXdXUf6xiEhLWwr"
    "S30yFQJ4TWh0ZT7hRJVmjvDaLmPKL+2RCYUWrGKKwPEtW0K0h9xcAMbCllBuK2oke37dIaq1692a/rw1eD7w8f8yAdAIg3GAQAlB59+JT641BqSJWDPPysvv"
    "dchEzAyu/am42SIJSO+Qn97/9EB6ty/OCJy6HiT/qf695tl/rCIFVj4qBX3v6HtH33vjj6V6Vi75BntNiI3VsQydYVQI1V2Rta/1TrdXJo1SjMor61o6lTIN"
    "+7Et3zK0DXSKW8jFCFEcuxKH7LH4TG1L3FLT/XqNTDLULRTMxV0ZwVzc5QhGfLGRYCY88BjkQcIhUz3LIEveQtEcNtkg1ThKPOdmoknRolx2KJdnNrGEFiC0"
    "sMpiSZK2UCo3pVoy3+Q1Zb4p3ZY51VSZOk99A3wrGwglTdw+sfSuytToFqP0YoEvthZL5b6UWuL2yaaJ7SmZGRiV28AkiFoXI25ivRjvybJt8ROeWaWW6Sky"
    "FGUNRCmLoFYXZYoMRVkDUa6sKimHCtLMUqJAayDQqTV2qQ5KVQj0iVFthvOpmdZzGJTPsjVZ4BkaX2yBdpImbN3S6ZZy/uX5/rZdPd385dNds36UaKbM8Svv"
    "iBrS1sm1iVtiTC55re5LCfUoHe9RrPktuof9yvX7E0StE+Pui5+L995d9KM2Y9lof86iSVB9y83LpmJjsfsqKbfKtpOma92r2sQdB/GWm6yKRgBbaoO3hNIG"
    "/+XKzru5pQ/C7zulkZZ/rgjKFD/oQvkBBWe8ZLfGY3DDoJ3Zze159xWZA6qQEmA6c4lBXQn7I9AowOdPzAHooLAlTSgi4JgAOhS/VhwI5PRt91ILnNzr/QAI"
    "ORhAaYQ+5E0OBsSjC0/MahkTVT3B8gmfMcd7JeslJMCXEjYpmQuoyblDgI0dQEnK2gtCdhLdqam/ALUKPKGFAApSPORg8OhYqsyCbTlPcGMyo54HtYD5EsB5"
    "8eLV8mlW1b5m4lXpEOaI51mWG1bPAb9XzGrwwBEbRVj8AG5sUKcvr4qfK/8rbsv5E1QRe3QiengaZo9ex6uNeXJOccHlz+L1UMRkyMVt54JtHXFz7jEyXBD4"
    "cerpjbA0hapIYbnAKHgKV+xgc69vAc8t9Xtc9iy4YT468v7+RFwG/gnFGn6dYArCRxE+ivDR1p6yiSAC7IuVwgcRQevaPzQ2nyt2wlWK6SXJDiVP3dIVaoMQ"
    "ine2UpbOpOnlnSmdSe3K8lH3tzG342Woa5+09oPBl9ptlvfFibIJwgO6GEDquJqKt1ZMfG6RNCPddbjoU0MaVZV3ytwp2lQy9MAbZ4ynVSuJaUhbWI9p9wGF"
    "0AWwgf2XpNyB/decwELjjDslq75YI54Wt5m7rDKErQt87KUV9Mrjl2V2ftWZBBHWnkmfDvHi6FV5q6VFFmtY7PJnsalvwN8UITI3UztJulk22xo0pMhgPYO3"
    "2SYKZkB257J7sy0jjxwZnWb0MnJXzUJNkG3E1Zpp5N9o4wUFL/gsNv+TNRAEOaZTEYYgj5VyWIRPDiPPlmf53P3OIyPL9XwZyCYSEiCDyLIVAiMmXbyWIeZw"
    "OEScKXliC2YS0xozD9pnCSpjQh3xSYy37EUWjHCIG2p7doWsUWtnaP17CZ4Lp8fOXc1a0B0MgaOXpLPGS5JY9OVXbIIMvb8be3/j22xZZHOcZktcc92EUA3Y"
    "HJ1LGd7lR6diJN+4q/zoBe9ro29+WGqHb8AeU+zOrTGaGFde7zTiJKWUTpfPZc3OCFoJAevXEr5pmRGYEa59552RXyY8AllKsKhPICtWgT3FPLKzVfj9iNu2"
    "mBn0R+pw0P70Kuhhb494y8YfaqhsorK5RtkM95JNXoQEJSav1E7MNTzNfxZHTTBbd5aHo8qf5O6KYO05LstfT8TEDCpri/2DgtOmIw9WOCc7ZMrEe2F0iCle"
    "WwfaDKiMCp9NoZ+l8vaoLprLEd95scaYMhOETWf+QpPXcvjbax1LMYClup980Gi+tLcJbp5xNf1WhjJ2HzmJ+O8ztcXq/h2VB1QeUHlo3qnSBGw3eqnQS3VS"
    "4KVaHVxVYNQrqhb6qRqLoU6oHlXEmSA8IJ7Q5z6196YgtEOoka5Y1occjW8dLLSxElRafkaE+R3dovGIu6kV8mNllX/2hWp8ssZ0V4M6pS13bzl+reH+I58T"
    "8aALMH1dJntNOeDIXlnOcjKd4Zw1w7edbJ1RvfxdiVMmx44uGNxJ6MtoOjdDTUfTGU1nNJ3rtSbjObThdlsthzYkQtuvPkom2n4tFCrafk2XINp+bbL93kio"
    "+kmB4ReO6JRHXq0ISnd4vjEuzcfg6sK8fQyur0eXryRgSZaUVQXwANk0dnngmMJq40YAxZml0QY68Wvxl9BYTVmXT/z/ibGZBzX/oFidx8NSe7/eFLRwPuQD"
    "IPaq8fom2oBoAzamVXJW7O0vj4UW+PEK7CzP/ypG24oKbfD6KPuq/UV/yEbc3agyWYIYJVs7ydKRr2tSUEqwS1qUa33kGqFP+zq/WT56KEX2TQOINqlgdfjS"
    "VQdbCnspXhWZ0Np2yvmMTpG1ziu4+9p7S46NLLt62rGOGqt8bKoZ24w+V5dBnAp5vynvqeFzt3LFzyRVCzf33W84yg26Sb+kOCGW+qyzbysU1QYldLOUeIaX"
    "WlIb1FVNkbWO0TtTTGsTk3vDHV9oW/eub6ln1UTlUmM6xXE5Q43u09jwUtUQQgLVDku9U9DgacjNhert9OOXDw+E2uL9MhfEgDbTzHwtRoS9r0jY+moWDG3L"
    "IGJzEfuPl9cQbO93hJZg9+orbwJ9s8KbCRpvAl2+Ri6firmWI8Q5JKbkTsmI3W8n6on7UdO1VVl+yxHPKf+KzX0i6BOYUvEvQj/rrk5i2A9VI2xx1Xofamor"
    "LyvJFFkLrcXGSrRyz/Aj9As/mBRvy6jNt/la8222FUEwnVJ3UYXBMRI0TMp4zEEPzjL4gTvjL+xrjh4Y0bSAw0U6wrtfvyTUg4iPpx/uf03uRQ+fPv4tGh7j"
    "+5uHT9+nX2keuAar7N9IkbWA8SnnRpk3+zr/xb7OvNcGf2Zu9X6SKbKNGF0zD2FLzlqEXh0vyBEI1rkbt5vTkqM4thVH5aBTkqx9Z8jOHeSNaZxpunR0oC6o"
    "3esSXO5e688PcX278yOcWHd+yLkLzo+VwzS1c3EOPl+9MGNe1qQ0h4JqX+JcXjmsvvv9p08PCX33+/dphfafH75/JzgtZSAGWX7ODpVwSWc4Xuy4TNNiyLbO"
    "fklIYhK7z3yDOKKGtHVn0l5M9meLzSu3rEoSYdJkJrNjZm4YaUlSYk3jWu9XwrrX5/7nL5wVxeFWTbfGq6ZusIb3U5qXapwY0SkHabCWg9cCGu7JzDL8wGVk"
    "Sk1GRtyNAABeh/AZc4jPCXUW4C8l8wknE6qwBNK/lIUr7GA+TAJuvKGPaAA8xRAN0Hp/9kaJE9vmS9RNtTyOA3VqaT2n+UWcrdYC9bulDNRuaKBmHXriiy09"
    "euHUWpeenB1jQnVZQ3XS/D3BQxqySq/5r0aU1PyNNE0pRPNM2Ieym4p4GTz4wpNautJwAGkcvm+DATGZmCaq+6Nqxw4G3LXGltNfjbI80O2nMGQu9Pu5a/m+"
    "VP31+OYD3h/QzoMB9YTOJsYDYFoMh2JF4U2W16SfScxCfdlzRvaHI54lbBqwWByuOiEDXtovDYRWt00GEQHdnAI8L8MvNvX8JSI6exXNoFpvNWgGoRm01gzS"
    "bQkVYAkaalQINlaq1TlUGZWQImtdBGj3qAQEHe8VOIg2xdG2kKQqWk0CWVoUxMaCaAzwCc5w8zAbeWOBT5HJU1FXjpFhTLvWarDLZra1hSKsp8eaMBvjc2MO"
    "kqwk1tgjKzLE6Girr1bma4oK2ZoJhzDPo2NWGVKWoUPWZorW2tzbzFMVJ0QIbJ2P31BUQ00a5ZraxHHC9mWaNVZhRozg1ntgnSKFENv7oI6qkyKUYDSmUy5a"
    "OI0NLxUoDAmiQkSrWONrheFjX32IvQ2ZP2cQb5sw4s+5DJt5HWj3YcnvPUZtGTkj4rX2IcAXgkK8wYD8wS3HI+JvMlyIe0yn1NNHDY/5MOXKHq0eCUsZNccK"
    "wqgd6kvr9KXs0i6/bjXE6Ofd3M9r6UoRrXHzWq2tQ9RYjXXjEDh6/JrbFgg5/wprIRwOdSAsAt1RYbiLmWBRDvIgJGrhWXF12b0rwWMYpj8v5DclTwxt5oCn"
    "eeFzT+04Teve9mpZ1hlJ9LYGsfcKQOw9HYi9Nv6Re+ZaxuRE6xcJv+sU+0PoatQ6N0i+eHectri12R+erfXNgdpJnCLfWM91geYfqfk+0DZs972rqzJbzNVV"
    "fiEH+C6lvIhlVUVpUcNbyN1qWUi5aUTpCoDSUZvl8N8/f/qY612ISNJuJsvwyf8jtuU10btQwFxgRsJzlKlymS5omTrnYILvj32k/fX/AdgZ9eo="
)
