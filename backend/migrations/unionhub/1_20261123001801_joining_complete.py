"""Joining complete: from migration 0, for SQLite, PostgreSQL and MariaDB/MySQL.

Made by:
    python -m unionhub makemigration joining_complete \
        --fill "flow_version.shipped=TRUE" \
        --fill "membership_application.current_unit_id=CASE WHEN state = 'pending' THEN unit_id END" \
        --fill "membership_member.verified_at=(SELECT MIN(membership_application.decided_at) FROM membership_application WHERE membership_application.member_id = membership_member.id AND membership_application.realname = 'match')" \
        --fill "membership_member.verified_via=CASE WHEN EXISTS (SELECT 1 FROM membership_application WHERE membership_application.member_id = membership_member.id AND membership_application.realname = 'match') THEN 'application' ELSE '' END" \
        --fill "mysql:membership_qrcode.share_token=LOWER(HEX(RANDOM_BYTES(9)))" \
        --fill "postgres:membership_qrcode.share_token=REPLACE(GEN_RANDOM_UUID()::TEXT, '-', '')" \
        --fill "sqlite:membership_qrcode.share_token=LOWER(HEX(RANDOMBLOB(9)))"
"""

from tortoise import BaseDBAsyncClient

SQL = {
    "sqlite": r"""
CREATE TABLE IF NOT EXISTS "portal_feature" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "key" VARCHAR(64) NOT NULL UNIQUE,
    "requires" VARCHAR(16) NOT NULL,
    "changed_by_name" VARCHAR(64) NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL
) /* One feature whose requirement differs, or once differed, from the shipped one (JOIN-22). */;
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
CREATE TABLE IF NOT EXISTS "membership_counting" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "counted_at" TIMESTAMP NOT NULL
) /* One row per counted unit; its id is the unit's. Who counts a unit holds its row, so counts follow one another. */;
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
CREATE TABLE "unionhub_rebuilt" (
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
INSERT INTO "unionhub_rebuilt" ("id", "created_at", "key", "name", "description", "kind", "admin_kind", "builtin", "permissions", "shipped", "version")
    SELECT "id", "created_at", "key", "name", "description", "kind", "admin_kind", "builtin", "permissions", NULL, "version" FROM "account_role";
DROP TABLE "account_role";
ALTER TABLE "unionhub_rebuilt" RENAME TO "account_role";
CREATE TABLE "unionhub_rebuilt" (
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
INSERT INTO "unionhub_rebuilt" ("id", "created_at", "process_key", "version_number", "subject_type", "subject_id", "unit_id", "applicant_account_id", "state", "last_seq", "course", "ended_at")
    SELECT "id", "created_at", "process_key", "version_number", "subject_type", "subject_id", "unit_id", "applicant_account_id", "state", "last_seq", '{}', "ended_at" FROM "flow_instance";
DROP TABLE "flow_instance";
ALTER TABLE "unionhub_rebuilt" RENAME TO "flow_instance";
CREATE INDEX IF NOT EXISTS "idx_flow_instan_process_3c09b8" ON "flow_instance" ("process_key", "state");
CREATE TABLE "unionhub_rebuilt" (
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
INSERT INTO "unionhub_rebuilt" ("id", "created_at", "instance_id", "subject_type", "subject_id", "node_key", "run", "seat", "state", "holder_unit_id", "holder_role_key", "holder_account_id", "version", "open_slot", "due_at", "timer_at", "done_at")
    SELECT "id", "created_at", "instance_id", '', 0, "node_key", 1, 0, "state", "holder_unit_id", "holder_role_key", NULL, "version", "open_slot", NULL, NULL, "done_at" FROM "flow_task";
DROP TABLE "flow_task";
ALTER TABLE "unionhub_rebuilt" RENAME TO "flow_task";
CREATE INDEX IF NOT EXISTS "idx_flow_task_holder__ef92b6" ON "flow_task" ("holder_unit_id", "subject_type");
CREATE INDEX IF NOT EXISTS "idx_flow_task_holder__39b589" ON "flow_task" ("holder_unit_id", "state");
CREATE INDEX IF NOT EXISTS "idx_flow_task_subject_822900" ON "flow_task" ("subject_type", "subject_id", "state");
CREATE INDEX IF NOT EXISTS "idx_flow_task_timer_a_1b4464" ON "flow_task" ("timer_at");
CREATE INDEX IF NOT EXISTS "idx_flow_task_holder__c3bb46" ON "flow_task" ("holder_account_id", "state");
CREATE TABLE "unionhub_rebuilt" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "process_key" VARCHAR(64) NOT NULL,
    "number" INT NOT NULL,
    "tree" TEXT NOT NULL,
    "shipped" INT NOT NULL,
    CONSTRAINT "uid_flow_versio_process_7a1f50" UNIQUE ("process_key", "number")
) /* 流程版本: immutable once published; an instance keeps the version it started with. ``shipped``: it came with the program. */;
INSERT INTO "unionhub_rebuilt" ("id", "created_at", "process_key", "number", "tree", "shipped")
    SELECT "id", "created_at", "process_key", "number", "tree", TRUE FROM "flow_version";
DROP TABLE "flow_version";
ALTER TABLE "unionhub_rebuilt" RENAME TO "flow_version";
CREATE TABLE "unionhub_rebuilt" (
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
INSERT INTO "unionhub_rebuilt" ("id", "created_at", "applicant_account_id", "qrcode_id", "source", "form_kind", "unit_id", "current_unit_id", "placement_pending", "name", "sex", "birth_year", "area_name", "cert_type", "cert_no", "cert_no_idx", "cert_no_idx_next", "cert_no_tail", "phone", "phone_idx", "phone_idx_next", "phone_tail", "open_slot", "open_slot_next", "industry", "platform", "occupation", "employer_name", "work_area_code", "work_region", "realname", "realname_evidence", "state", "submitted_at", "biz_date", "decided_at", "decided_on", "decided_by_name", "reason", "auto_reviewed", "resubmits_id", "member_id", "version")
    SELECT "id", "created_at", "applicant_account_id", "qrcode_id", "source", 'unit', "unit_id", CASE WHEN state = 'pending' THEN unit_id END, FALSE, "name", "sex", "birth_year", "area_name", "cert_type", "cert_no", "cert_no_idx", "cert_no_idx_next", "cert_no_tail", "phone", "phone_idx", "phone_idx_next", "phone_tail", "open_slot", "open_slot_next", '', '', '', '', '', '', "realname", "realname_evidence", "state", "submitted_at", "biz_date", "decided_at", "decided_on", "decided_by_name", "reason", FALSE, NULL, "member_id", "version" FROM "membership_application";
DROP TABLE "membership_application";
ALTER TABLE "unionhub_rebuilt" RENAME TO "membership_application";
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
CREATE TABLE "unionhub_rebuilt" (
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
INSERT INTO "unionhub_rebuilt" ("id", "created_at", "member_no", "person_id", "unit_id", "name", "sex", "birth_year", "cert_no_tail", "phone", "phone_idx", "phone_idx_next", "phone_tail", "status", "live_slot", "source", "joined_on", "left_on", "is_new_form", "industry", "platform", "occupation", "employer_name", "work_area_code", "verified_at", "verified_via", "seen_on", "updated_at", "version")
    SELECT "id", "created_at", "member_no", "person_id", "unit_id", "name", "sex", "birth_year", "cert_no_tail", "phone", "phone_idx", "phone_idx_next", "phone_tail", "status", "live_slot", "source", "joined_on", NULL, FALSE, '', '', '', '', '', (SELECT MIN(membership_application.decided_at) FROM membership_application WHERE membership_application.member_id = membership_member.id AND membership_application.realname = 'match'), CASE WHEN EXISTS (SELECT 1 FROM membership_application WHERE membership_application.member_id = membership_member.id AND membership_application.realname = 'match') THEN 'application' ELSE '' END, NULL, "updated_at", "version" FROM "membership_member";
DROP TABLE "membership_member";
ALTER TABLE "unionhub_rebuilt" RENAME TO "membership_member";
CREATE INDEX IF NOT EXISTS "idx_membership__person__799f4e" ON "membership_member" ("person_id");
CREATE INDEX IF NOT EXISTS "idx_membership__phone_i_8b1a00" ON "membership_member" ("phone_idx");
CREATE INDEX IF NOT EXISTS "idx_membership__phone_i_9e4518" ON "membership_member" ("phone_idx_next");
CREATE INDEX IF NOT EXISTS "idx_membership__unit_id_6f2c80" ON "membership_member" ("unit_id", "status", "id");
CREATE INDEX IF NOT EXISTS "idx_membership__name_ff12a3" ON "membership_member" ("name");
CREATE INDEX IF NOT EXISTS "idx_membership__joined__61e3bf" ON "membership_member" ("joined_on");
CREATE INDEX IF NOT EXISTS "idx_membership__cert_no_a74b2b" ON "membership_member" ("cert_no_tail");
CREATE INDEX IF NOT EXISTS "idx_membership__phone_t_0c0e28" ON "membership_member" ("phone_tail");
CREATE TABLE "unionhub_rebuilt" (
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
INSERT INTO "unionhub_rebuilt" ("id", "created_at", "token", "share_token", "unit_id", "form_kind", "state", "created_by_account_id", "created_by_name", "revoked_at", "revoke_reason", "scan_count", "application_count", "approved_count", "share_scan_count", "share_application_count", "share_approved_count", "renews_id")
    SELECT "id", "created_at", "token", LOWER(HEX(RANDOMBLOB(9))), "unit_id", 'unit', "state", "created_by_account_id", "created_by_name", "revoked_at", "revoke_reason", "scan_count", "application_count", "approved_count", 0, 0, 0, NULL FROM "membership_qrcode";
DROP TABLE "membership_qrcode";
ALTER TABLE "unionhub_rebuilt" RENAME TO "membership_qrcode";
CREATE INDEX IF NOT EXISTS "idx_membership__unit_id_9ef1a5" ON "membership_qrcode" ("unit_id");
CREATE TABLE "unionhub_rebuilt" (
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
INSERT INTO "unionhub_rebuilt" ("id", "created_at", "biz_date", "metric", "dimension", "item", "value", "unit_id")
    SELECT "id", "created_at", "biz_date", "metric", 'total', '', "value", "unit_id" FROM "membership_rollup";
DROP TABLE "membership_rollup";
ALTER TABLE "unionhub_rebuilt" RENAME TO "membership_rollup";
CREATE INDEX IF NOT EXISTS "idx_membership__metric_004acc" ON "membership_rollup" ("metric", "dimension", "biz_date", "unit_id", "item", "value");
CREATE TEMP TABLE "unionhub_no_loose_rows" (loose INT CHECK (loose = 0));
INSERT INTO "unionhub_no_loose_rows" SELECT COUNT(*) FROM pragma_foreign_key_check;
DROP TABLE "unionhub_no_loose_rows";
""",
    "postgres": r"""
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
CREATE TABLE IF NOT EXISTS "membership_counting" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "counted_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "membership_counting" IS 'One row per counted unit; its id is the unit''s. Who counts a unit holds its row, so counts follow one another.';
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
ALTER TABLE "account_role"
    ADD COLUMN "shipped" TEXT;
COMMENT ON TABLE "account_role" IS '角色: a named set of permissions of one audience. ``admin_kind`` marks the three administrators, ``shipped`` is what we shipped.';
ALTER TABLE "flow_instance"
    ADD COLUMN "course" TEXT;
UPDATE "flow_instance" SET "course" = COALESCE("course", '{}') WHERE "course" IS NULL;
ALTER TABLE "flow_instance"
    ALTER COLUMN "course" SET NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_flow_instan_process_3c09b8" ON "flow_instance" ("process_key", "state");
ALTER TABLE "flow_task" DROP CONSTRAINT "ck_flow_task_open";
DROP INDEX IF EXISTS "idx_flow_task_instanc_e060d6";
ALTER TABLE "flow_task"
    ADD COLUMN "subject_type" VARCHAR(64) COLLATE "C",
    ADD COLUMN "subject_id" BIGINT,
    ADD COLUMN "run" INT,
    ADD COLUMN "seat" INT,
    ADD COLUMN "holder_account_id" BIGINT,
    ADD COLUMN "due_at" TIMESTAMPTZ,
    ADD COLUMN "timer_at" TIMESTAMPTZ;
ALTER TABLE "flow_task"
    ALTER COLUMN "open_slot" TYPE VARCHAR(128) COLLATE "C" USING "open_slot"::VARCHAR(128);
UPDATE "flow_task" SET "subject_type" = COALESCE("subject_type", ''), "subject_id" = COALESCE("subject_id", 0), "run" = COALESCE("run", 1), "seat" = COALESCE("seat", 0) WHERE "subject_type" IS NULL OR "subject_id" IS NULL OR "run" IS NULL OR "seat" IS NULL;
ALTER TABLE "flow_task"
    ALTER COLUMN "subject_type" SET NOT NULL,
    ALTER COLUMN "subject_id" SET NOT NULL,
    ALTER COLUMN "run" SET NOT NULL,
    ALTER COLUMN "seat" SET NOT NULL,
    ALTER COLUMN "holder_role_key" DROP NOT NULL;
ALTER TABLE "flow_task" ADD CONSTRAINT "uid_flow_task_instanc_b6ce4c" UNIQUE ("instance_id", "version");
ALTER TABLE "flow_task" ADD CONSTRAINT "ck_flow_task_open" CHECK ((state = 'open' AND open_slot IS NOT NULL) OR (state <> 'open' AND open_slot IS NULL AND timer_at IS NULL));
CREATE INDEX IF NOT EXISTS "idx_flow_task_holder__ef92b6" ON "flow_task" ("holder_unit_id", "subject_type");
CREATE INDEX IF NOT EXISTS "idx_flow_task_subject_822900" ON "flow_task" ("subject_type", "subject_id", "state");
CREATE INDEX IF NOT EXISTS "idx_flow_task_timer_a_1b4464" ON "flow_task" ("timer_at");
CREATE INDEX IF NOT EXISTS "idx_flow_task_holder__c3bb46" ON "flow_task" ("holder_account_id", "state");
COMMENT ON TABLE "flow_task" IS '待审任务: one seat of one node-run, held by a role at a unit or by a person; a projection of the events.';
ALTER TABLE "flow_version"
    ADD COLUMN "shipped" BOOL;
UPDATE "flow_version" SET "shipped" = COALESCE("shipped", TRUE) WHERE "shipped" IS NULL;
ALTER TABLE "flow_version"
    ALTER COLUMN "shipped" SET NOT NULL;
COMMENT ON TABLE "flow_version" IS '流程版本: immutable once published; an instance keeps the version it started with. ``shipped``: it came with the program.';
ALTER TABLE "membership_application"
    ADD COLUMN "form_kind" VARCHAR(32) COLLATE "C",
    ADD COLUMN "current_unit_id" BIGINT,
    ADD COLUMN "placement_pending" BOOL,
    ADD COLUMN "industry" VARCHAR(32) COLLATE "C",
    ADD COLUMN "platform" VARCHAR(32) COLLATE "C",
    ADD COLUMN "occupation" VARCHAR(32) COLLATE "C",
    ADD COLUMN "employer_name" VARCHAR(120),
    ADD COLUMN "work_area_code" VARCHAR(12) COLLATE "C",
    ADD COLUMN "work_region" VARCHAR(32) COLLATE "C",
    ADD COLUMN "auto_reviewed" BOOL,
    ADD COLUMN "resubmits_id" BIGINT;
ALTER TABLE "membership_application"
    ALTER COLUMN "name" TYPE VARCHAR(64) COLLATE "C" USING "name"::VARCHAR(64);
UPDATE "membership_application" SET "form_kind" = COALESCE("form_kind", 'unit'), "current_unit_id" = COALESCE("current_unit_id", CASE WHEN state = 'pending' THEN unit_id END), "placement_pending" = COALESCE("placement_pending", FALSE), "industry" = COALESCE("industry", ''), "platform" = COALESCE("platform", ''), "occupation" = COALESCE("occupation", ''), "employer_name" = COALESCE("employer_name", ''), "work_area_code" = COALESCE("work_area_code", ''), "work_region" = COALESCE("work_region", ''), "auto_reviewed" = COALESCE("auto_reviewed", FALSE) WHERE "form_kind" IS NULL OR "current_unit_id" IS NULL OR "placement_pending" IS NULL OR "industry" IS NULL OR "platform" IS NULL OR "occupation" IS NULL OR "employer_name" IS NULL OR "work_area_code" IS NULL OR "work_region" IS NULL OR "auto_reviewed" IS NULL;
ALTER TABLE "membership_application"
    ALTER COLUMN "form_kind" SET NOT NULL,
    ALTER COLUMN "placement_pending" SET NOT NULL,
    ALTER COLUMN "industry" SET NOT NULL,
    ALTER COLUMN "platform" SET NOT NULL,
    ALTER COLUMN "occupation" SET NOT NULL,
    ALTER COLUMN "employer_name" SET NOT NULL,
    ALTER COLUMN "work_area_code" SET NOT NULL,
    ALTER COLUMN "work_region" SET NOT NULL,
    ALTER COLUMN "auto_reviewed" SET NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_membership__current_a8fe1a" ON "membership_application" ("current_unit_id");
CREATE INDEX IF NOT EXISTS "idx_membership__submitt_93ae70" ON "membership_application" ("submitted_at");
CREATE INDEX IF NOT EXISTS "idx_membership__name_8faa24" ON "membership_application" ("name");
CREATE INDEX IF NOT EXISTS "idx_membership__cert_no_26333f" ON "membership_application" ("cert_no_tail");
CREATE INDEX IF NOT EXISTS "idx_membership__phone_t_86cc73" ON "membership_application" ("phone_tail");
ALTER TABLE "membership_member"
    ADD COLUMN "left_on" DATE,
    ADD COLUMN "is_new_form" BOOL,
    ADD COLUMN "industry" VARCHAR(32) COLLATE "C",
    ADD COLUMN "platform" VARCHAR(32) COLLATE "C",
    ADD COLUMN "occupation" VARCHAR(32) COLLATE "C",
    ADD COLUMN "employer_name" VARCHAR(120),
    ADD COLUMN "work_area_code" VARCHAR(12) COLLATE "C",
    ADD COLUMN "verified_at" TIMESTAMPTZ,
    ADD COLUMN "verified_via" VARCHAR(16) COLLATE "C",
    ADD COLUMN "seen_on" DATE;
ALTER TABLE "membership_member"
    ALTER COLUMN "name" TYPE VARCHAR(64) COLLATE "C" USING "name"::VARCHAR(64);
UPDATE "membership_member" SET "is_new_form" = COALESCE("is_new_form", FALSE), "industry" = COALESCE("industry", ''), "platform" = COALESCE("platform", ''), "occupation" = COALESCE("occupation", ''), "employer_name" = COALESCE("employer_name", ''), "work_area_code" = COALESCE("work_area_code", ''), "verified_at" = COALESCE("verified_at", (SELECT MIN(membership_application.decided_at) FROM membership_application WHERE membership_application.member_id = membership_member.id AND membership_application.realname = 'match')), "verified_via" = COALESCE("verified_via", CASE WHEN EXISTS (SELECT 1 FROM membership_application WHERE membership_application.member_id = membership_member.id AND membership_application.realname = 'match') THEN 'application' ELSE '' END) WHERE "is_new_form" IS NULL OR "industry" IS NULL OR "platform" IS NULL OR "occupation" IS NULL OR "employer_name" IS NULL OR "work_area_code" IS NULL OR "verified_at" IS NULL OR "verified_via" IS NULL;
ALTER TABLE "membership_member"
    ALTER COLUMN "is_new_form" SET NOT NULL,
    ALTER COLUMN "industry" SET NOT NULL,
    ALTER COLUMN "platform" SET NOT NULL,
    ALTER COLUMN "occupation" SET NOT NULL,
    ALTER COLUMN "employer_name" SET NOT NULL,
    ALTER COLUMN "work_area_code" SET NOT NULL,
    ALTER COLUMN "verified_via" SET NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_membership__cert_no_a74b2b" ON "membership_member" ("cert_no_tail");
CREATE INDEX IF NOT EXISTS "idx_membership__phone_t_0c0e28" ON "membership_member" ("phone_tail");
ALTER TABLE "membership_qrcode"
    ADD COLUMN "share_token" VARCHAR(32) COLLATE "C",
    ADD COLUMN "form_kind" VARCHAR(32) COLLATE "C",
    ADD COLUMN "share_scan_count" INT,
    ADD COLUMN "share_application_count" INT,
    ADD COLUMN "share_approved_count" INT,
    ADD COLUMN "renews_id" BIGINT;
UPDATE "membership_qrcode" SET "share_token" = COALESCE("share_token", REPLACE(GEN_RANDOM_UUID()::TEXT, '-', '')), "form_kind" = COALESCE("form_kind", 'unit'), "share_scan_count" = COALESCE("share_scan_count", 0), "share_application_count" = COALESCE("share_application_count", 0), "share_approved_count" = COALESCE("share_approved_count", 0) WHERE "share_token" IS NULL OR "form_kind" IS NULL OR "share_scan_count" IS NULL OR "share_application_count" IS NULL OR "share_approved_count" IS NULL;
ALTER TABLE "membership_qrcode"
    ALTER COLUMN "share_token" SET NOT NULL,
    ALTER COLUMN "form_kind" SET NOT NULL,
    ALTER COLUMN "share_scan_count" SET NOT NULL,
    ALTER COLUMN "share_application_count" SET NOT NULL,
    ALTER COLUMN "share_approved_count" SET NOT NULL;
ALTER TABLE "membership_qrcode" ADD UNIQUE ("share_token");
COMMENT ON TABLE "membership_qrcode" IS '入会二维码: what a poster carries. The token is random and permanent (D14).';
ALTER TABLE "membership_rollup" DROP CONSTRAINT "uid_membership__unit_id_e54d0a";
DROP INDEX IF EXISTS "idx_membership__metric_f6c66e";
ALTER TABLE "membership_rollup"
    ADD COLUMN "dimension" VARCHAR(32) COLLATE "C",
    ADD COLUMN "item" VARCHAR(32) COLLATE "C";
UPDATE "membership_rollup" SET "dimension" = COALESCE("dimension", 'total'), "item" = COALESCE("item", '') WHERE "dimension" IS NULL OR "item" IS NULL;
ALTER TABLE "membership_rollup"
    ALTER COLUMN "dimension" SET NOT NULL,
    ALTER COLUMN "item" SET NOT NULL;
ALTER TABLE "membership_rollup" ADD CONSTRAINT "uid_membership__unit_id_fcb4bf" UNIQUE ("unit_id", "metric", "dimension", "biz_date", "item");
ALTER TABLE "membership_rollup" ADD FOREIGN KEY ("unit_id") REFERENCES "org_unit" ("id") ON DELETE RESTRICT;
CREATE INDEX IF NOT EXISTS "idx_membership__metric_004acc" ON "membership_rollup" ("metric", "dimension", "biz_date", "unit_id", "item", "value");
COMMENT ON TABLE "membership_rollup" IS 'What happened on a day, per unit, metric, dimension and item (a code of the dimension''s dictionary, or empty).';
""",
    "mysql": r"""
CREATE TABLE IF NOT EXISTS `portal_feature` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    `requires` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `changed_by_name` VARCHAR(64) NOT NULL,
    `updated_at` DATETIME(6) NOT NULL,
    `version` INT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One feature whose requirement differs, or once differed, from the shipped one (JOIN-22).';
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
CREATE TABLE IF NOT EXISTS `membership_counting` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `counted_at` DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One row per counted unit; its id is the unit\'s. Who counts a unit holds its row, so counts follow one another.';
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
ALTER TABLE `account_role`
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `shipped` LONGTEXT;
ALTER TABLE `account_role` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='角色: a named set of permissions of one audience. ``admin_kind`` marks the three administrators, ``shipped`` is what we shipped.';
ALTER TABLE `flow_instance`
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `course` LONGTEXT;
UPDATE `flow_instance` SET `course` = COALESCE(`course`, '{}') WHERE `course` IS NULL;
ALTER TABLE `flow_instance`
    MODIFY COLUMN `course` LONGTEXT NOT NULL;
ALTER TABLE `flow_instance` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_flow_instan_process_3c09b8` (`process_key`, `state`);
ALTER TABLE `flow_task` DROP CONSTRAINT /*M!100000 IF EXISTS */ `ck_flow_task_open`;
ALTER TABLE `flow_task`
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `subject_type` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `subject_id` BIGINT,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `run` INT,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `seat` INT,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `holder_account_id` BIGINT,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `due_at` DATETIME(6),
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `timer_at` DATETIME(6);
UPDATE `flow_task` SET `subject_type` = COALESCE(`subject_type`, ''), `subject_id` = COALESCE(`subject_id`, 0), `run` = COALESCE(`run`, 1), `seat` = COALESCE(`seat`, 0) WHERE `subject_type` IS NULL OR `subject_id` IS NULL OR `run` IS NULL OR `seat` IS NULL;
ALTER TABLE `flow_task`
    MODIFY COLUMN `subject_type` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    MODIFY COLUMN `subject_id` BIGINT NOT NULL,
    MODIFY COLUMN `run` INT NOT NULL,
    MODIFY COLUMN `seat` INT NOT NULL,
    MODIFY COLUMN `holder_role_key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    MODIFY COLUMN `open_slot` VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin;
ALTER TABLE `flow_task` ADD UNIQUE KEY /*M!100000 IF NOT EXISTS */ `uid_flow_task_instanc_b6ce4c` (`instance_id`, `version`);
ALTER TABLE `flow_task` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_flow_task_holder__ef92b6` (`holder_unit_id`, `subject_type`);
ALTER TABLE `flow_task` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_flow_task_subject_822900` (`subject_type`, `subject_id`, `state`);
ALTER TABLE `flow_task` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_flow_task_timer_a_1b4464` (`timer_at`);
ALTER TABLE `flow_task` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_flow_task_holder__c3bb46` (`holder_account_id`, `state`);
ALTER TABLE `flow_task` ADD CONSTRAINT /*M!100000 IF NOT EXISTS */ ck_flow_task_open CHECK ((state = 'open' AND open_slot IS NOT NULL) OR (state <> 'open' AND open_slot IS NULL AND timer_at IS NULL));
ALTER TABLE `flow_task` DROP INDEX /*M!100000 IF EXISTS */ `idx_flow_task_instanc_e060d6`;
ALTER TABLE `flow_task` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='待审任务: one seat of one node-run, held by a role at a unit or by a person; a projection of the events.';
ALTER TABLE `flow_version`
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `shipped` BOOL;
UPDATE `flow_version` SET `shipped` = COALESCE(`shipped`, TRUE) WHERE `shipped` IS NULL;
ALTER TABLE `flow_version`
    MODIFY COLUMN `shipped` BOOL NOT NULL;
ALTER TABLE `flow_version` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='流程版本: immutable once published; an instance keeps the version it started with. ``shipped``: it came with the program.';
ALTER TABLE `membership_application`
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `form_kind` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `current_unit_id` BIGINT,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `placement_pending` BOOL,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `industry` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `platform` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `occupation` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `employer_name` VARCHAR(120),
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `work_area_code` VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `work_region` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `auto_reviewed` BOOL,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `resubmits_id` BIGINT;
UPDATE `membership_application` SET `form_kind` = COALESCE(`form_kind`, 'unit'), `current_unit_id` = COALESCE(`current_unit_id`, CASE WHEN state = 'pending' THEN unit_id END), `placement_pending` = COALESCE(`placement_pending`, FALSE), `industry` = COALESCE(`industry`, ''), `platform` = COALESCE(`platform`, ''), `occupation` = COALESCE(`occupation`, ''), `employer_name` = COALESCE(`employer_name`, ''), `work_area_code` = COALESCE(`work_area_code`, ''), `work_region` = COALESCE(`work_region`, ''), `auto_reviewed` = COALESCE(`auto_reviewed`, FALSE) WHERE `form_kind` IS NULL OR `current_unit_id` IS NULL OR `placement_pending` IS NULL OR `industry` IS NULL OR `platform` IS NULL OR `occupation` IS NULL OR `employer_name` IS NULL OR `work_area_code` IS NULL OR `work_region` IS NULL OR `auto_reviewed` IS NULL;
ALTER TABLE `membership_application`
    MODIFY COLUMN `form_kind` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    MODIFY COLUMN `placement_pending` BOOL NOT NULL,
    MODIFY COLUMN `industry` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    MODIFY COLUMN `platform` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    MODIFY COLUMN `occupation` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    MODIFY COLUMN `employer_name` VARCHAR(120) NOT NULL,
    MODIFY COLUMN `work_area_code` VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    MODIFY COLUMN `work_region` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    MODIFY COLUMN `auto_reviewed` BOOL NOT NULL;
ALTER TABLE `membership_application` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_membership__current_a8fe1a` (`current_unit_id`);
ALTER TABLE `membership_application` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_membership__submitt_93ae70` (`submitted_at`);
ALTER TABLE `membership_application` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_membership__name_8faa24` (`name`);
ALTER TABLE `membership_application` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_membership__cert_no_26333f` (`cert_no_tail`);
ALTER TABLE `membership_application` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_membership__phone_t_86cc73` (`phone_tail`);
ALTER TABLE `membership_member`
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `left_on` DATE,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `is_new_form` BOOL,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `industry` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `platform` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `occupation` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `employer_name` VARCHAR(120),
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `work_area_code` VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `verified_at` DATETIME(6),
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `verified_via` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `seen_on` DATE;
UPDATE `membership_member` SET `is_new_form` = COALESCE(`is_new_form`, FALSE), `industry` = COALESCE(`industry`, ''), `platform` = COALESCE(`platform`, ''), `occupation` = COALESCE(`occupation`, ''), `employer_name` = COALESCE(`employer_name`, ''), `work_area_code` = COALESCE(`work_area_code`, ''), `verified_at` = COALESCE(`verified_at`, (SELECT MIN(membership_application.decided_at) FROM membership_application WHERE membership_application.member_id = membership_member.id AND membership_application.realname = 'match')), `verified_via` = COALESCE(`verified_via`, CASE WHEN EXISTS (SELECT 1 FROM membership_application WHERE membership_application.member_id = membership_member.id AND membership_application.realname = 'match') THEN 'application' ELSE '' END) WHERE `is_new_form` IS NULL OR `industry` IS NULL OR `platform` IS NULL OR `occupation` IS NULL OR `employer_name` IS NULL OR `work_area_code` IS NULL OR `verified_at` IS NULL OR `verified_via` IS NULL;
ALTER TABLE `membership_member`
    MODIFY COLUMN `is_new_form` BOOL NOT NULL,
    MODIFY COLUMN `industry` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    MODIFY COLUMN `platform` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    MODIFY COLUMN `occupation` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    MODIFY COLUMN `employer_name` VARCHAR(120) NOT NULL,
    MODIFY COLUMN `work_area_code` VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    MODIFY COLUMN `verified_via` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
ALTER TABLE `membership_member` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_membership__cert_no_a74b2b` (`cert_no_tail`);
ALTER TABLE `membership_member` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_membership__phone_t_0c0e28` (`phone_tail`);
ALTER TABLE `membership_qrcode`
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `share_token` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `form_kind` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `share_scan_count` INT,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `share_application_count` INT,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `share_approved_count` INT,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `renews_id` BIGINT;
UPDATE `membership_qrcode` SET `share_token` = COALESCE(`share_token`, LOWER(HEX(RANDOM_BYTES(9)))), `form_kind` = COALESCE(`form_kind`, 'unit'), `share_scan_count` = COALESCE(`share_scan_count`, 0), `share_application_count` = COALESCE(`share_application_count`, 0), `share_approved_count` = COALESCE(`share_approved_count`, 0) WHERE `share_token` IS NULL OR `form_kind` IS NULL OR `share_scan_count` IS NULL OR `share_application_count` IS NULL OR `share_approved_count` IS NULL;
ALTER TABLE `membership_qrcode`
    MODIFY COLUMN `share_token` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    MODIFY COLUMN `form_kind` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    MODIFY COLUMN `share_scan_count` INT NOT NULL,
    MODIFY COLUMN `share_application_count` INT NOT NULL,
    MODIFY COLUMN `share_approved_count` INT NOT NULL;
ALTER TABLE `membership_qrcode` ADD UNIQUE KEY /*M!100000 IF NOT EXISTS */ `share_token` (`share_token`);
ALTER TABLE `membership_qrcode` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='入会二维码: what a poster carries. The token is random and permanent (D14).';
ALTER TABLE `membership_rollup`
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `dimension` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `item` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin;
UPDATE `membership_rollup` SET `dimension` = COALESCE(`dimension`, 'total'), `item` = COALESCE(`item`, '') WHERE `dimension` IS NULL OR `item` IS NULL;
ALTER TABLE `membership_rollup`
    MODIFY COLUMN `dimension` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    MODIFY COLUMN `item` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
ALTER TABLE `membership_rollup` ADD UNIQUE KEY /*M!100000 IF NOT EXISTS */ `uid_membership__unit_id_fcb4bf` (`unit_id`, `metric`, `dimension`, `biz_date`, `item`);
ALTER TABLE `membership_rollup` ADD CONSTRAINT `fk_membersh_org_unit_dfab8f73` FOREIGN KEY /*M!100000 IF NOT EXISTS */ (`unit_id`) REFERENCES `org_unit` (`id`) ON DELETE RESTRICT;
ALTER TABLE `membership_rollup` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_membership__metric_004acc` (`metric`, `dimension`, `biz_date`, `unit_id`, `item`, `value`);
ALTER TABLE `membership_rollup` DROP INDEX /*M!100000 IF EXISTS */ `uid_membership__unit_id_e54d0a`;
ALTER TABLE `membership_rollup` DROP INDEX /*M!100000 IF EXISTS */ `idx_membership__metric_f6c66e`;
ALTER TABLE `membership_rollup` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='What happened on a day, per unit, metric, dimension and item (a code of the dimension\'s dictionary, or empty).';
""",
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return SQL[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return ""


MODELS_STATE = (
    "eJzsvWuTnDi2KPpXiP7i8jlpn4R82+OJ8LY9M71PP87t7rkz+4YjSAGiki4SsoF0de3z56/WkgQCBAgy0/bs3fOhp5wISUjr/fy/3+S/xVFBv3llffPupw9v"
    "f/lg/fL23777YH37F+uHH3+xPvzz259/+dn6+M0DzRIau0kaUDemJKcfv7HuPiYW+9/Hb6KA/evfvv3rtz/8gm/98PfvvrP+z0/ffv/2p/+w/veH/5jJgX5G"
    "SUEDlxTshV++/f7Dz7+8/f7/lO+U42AZNqI2399/+Pb/+fuHcsghjQOatdctB9DfT1FG8661PibPrf/1P6y3FqxlJeejRzPrQOPA8p6sNKHWKUt9mufWOSmi"
    "2Nrvq/n2+5fW//hfrz8mJid2JNkD7vN2pwVLsBH/79uf3v3t7U93C+d589TEx/7jQArrkeRWAB9YpFZxiNg/SEE8dqPsq31qkSSwwjSzSBybfKWfPZ2K1IU5"
    "3Af6dNPvZNuMqZuQI1W+dr183h75iWZ5lCYNECofP9AHF3enO7Jy1GNGTieqDnNWK8044hfRJ+qGWXrs2/+7H3/4+Zef3sKGPn5zjgJXPTrxaS7xg812y6bh"
    "98YOs/bVM/XbnpcgjEOe8Zu02C3MLLF3gOXiQOG3FzTBBdmr8E/2M4OFPT+JvQXT56+tvZic/WAxyIBxUcBGJUYQ/9uZnin7LDz4GxKHOgDYzrYF7+XY3D/Q"
    "4BwPAkxCfy8aC5fPAhqz+82eXOVLyocxyTtfRDoZuN6Tsvpu/bz+3EX6or4vrvVHhqJy+y/ZJcO5Wln6aOXkKbceD5RdUZFbv6YeXBV8gEUTvILgtUWsjJ7Y"
    "caovRP6hJGpAPXMEjThNT+aXK8/ipheMSw1h54ERqhgJqxYQKjbwiSaF9upIdp/DRj78s/oto2zxvKhTBy3EBOxiTjU4XM+ft8CvYB9cG6ObiZ1rBwSRoqDH"
    "UwHb/Pn7t999p6Vmg2AGIEqzLFUPazWfP+8iTMpVu+L4XLJZLohXI0zVyc7U+9BMW4cdl32w9e5vH979b+vuDk+IUWnr7tkjiYoouX82s55l5ySBP59bb394"
    "b/EDsr79ufz259aPP1nqu8DQ4MWAkqD9FrxhsC28UbkzPvkbq9wWLCmGyDkHp3yIGDeVnyrPS76OuwQgbH9ZbahEqdpw/CSFUuAbyLiBtYvLmFni34xI1HH8"
    "2x/ef/hnC8ej4Pfa5fO/l/5qsV2xq//xBz0dkAg7U4D5+di18LxdQsg22PWtJVBqVtGJ52akC0/oczKmnQ7ZK8mkG6HJ/X1G7+E4dFvUDKsm7RoLkoGgde2H"
    "g0RPChqJADMmQZ7OXhzljDtZd8BF0nPhpb8/N2ckHEKDm95Hi/RP5SIdFBJfLinkknqLFTGikFIczyJG3xkbT5ATi+dMjksf2S8ZSXIQLdPkFZfT+dkf2OEf"
    "SIC8n4Yh9Qv2NEvP9wc+SsxifhOnNI+K6MYymym3NgT9IYDvuDD8VAF6mbv1KA2C2oWV25y19iIv7Rd2Uwl9ZPhiiV1Yaci0JqsczkVr9kuaMQ2VYYiYFa8u"
    "pzR5baHuyi80ZzSdWtF9krKhI/TKKGCSQcrAx7+tMMZAMM2EatcrEDEYLDrlckX1ehoc46XBE7ul/DC0JPCCsyocKSQtP8dFW7rLz0iia7+C0t+WwgdBSrkH"
    "VxySu1qsd/O6lKSc36w6pZk8Co0M0b5gF/V1VWQ65zUpgn9uKRiU0tE5b0kQylApcqhyBKh8DJ5hPZ/EALUA4OxfuPGX1n7P593vQesA4fQJVIuYMpUDXnjB"
    "hsGTcwIQ/kieTECanAOGlxn1GcbcFJi96D9B3wYQeA/baUM72wk78UGZnd8q8f303KVd4IgTIxFp0jPAJyfiR4VeueRDsnRYf+Ujz0nUtxkTy0l0UkYsdeaO"
    "c85oJ7nnwlS/ZcRcm+KMbkh4Sr1fGb9zi6fT4HeIobrDEI9i4tFY/QSmEWm+tutISwrTCycMLvPad620q/iMRdxTqY3qLHx+gwRrdWI2rF+CAwznRw2YLL6N"
    "ozJKcXgyzwB7owKVBxrnFB8hBD3LXzG5g2lBPiNOYFJIrSN5YiSFySMwiGOwqaahYL0rENMNPN93FlL+b9EFBYGNFAx1CXHtrr/ZOiu/e4kakM3qoDR6UXHE"
    "ruMQP+xZtASzmSB7o1cSFMldb5bBfN29UptyaZbsI9M5JfFt1Si0xWsmbRhXwODaLyYWaf9zPIMuI/GRwja6cTKIGMYWQ3TolNFPUYpCSr8ow06VGoghIKMO"
    "C0YX04tq/+fsvnVn9acmK/GBRvQpjpIHEEGAoDC6GDH1h9suORTnQIHQfDnDIfwaxAtRZn3/9p14AgclJ8JJPRoyIdtcIDkn/FZuAe3KB4OJlskJ4vu49pCk"
    "Fqwt7LRPtLDu9nsk1W8USvssfz5j2iNjyGwl6zEqDnA44MEJaEyLyv6P32GkE6bZvQunlN/WVJKlKVCS3xrI1ziVuyiw7Of8RCiYgCzOKOWt8o0yfpUfyAlM"
    "2f4Du/s85W8IpspGxTGbDIRYkqTsvQyPiB2x/+THIOcmMNPR9HiAVn9eB4dOZMgPaVa0RDrdSDBCDskp8F0NscqueSo+1WSlbfXoRIpDxw6aBDugJxzbbfny"
    "mSYRaOCidjRuHqdNuttYianUxPW5E7k6Rp3cGQQMhFTqrBcD/TQpGOc0Om859nRgIDdEGM+5r9JEW6cPx2lyHxXn2tcs56qBv+h7XGrJvRDwicRMThFOTL1y"
    "xIcUqRigONlI4v6aRolLE/BEBl23N+CWPZ8CI/w4settGPZ++vCXDz99+OHdhxaSctEGpKH3H777wD7rJzbtT9++k5K8onjL99wSypo69xvrGff2PkNduhqn"
    "9U2wF/705743OvwS5T4QYeQe+D/+/MayuXsD//kn9s+5qr/DeyDb14CQsQ2gePu9AHf4d8blehj/TDXnsuG5dXdK84Jd1sz69x+//eHFfMf4DCOdTMfnCi23"
    "UZoK+uX3ALC7a7LZbWwpoNbvimODkexbvyyy8hdbTz8px9lxkwLNdJf2Mlit9JNyojpT0GtQfC4n54zppizEhOYPKZ0t3VVPGk1NISaks6ltV4cxAcEFVvwt"
    "ytnyaNUiCO4gTzLxIOKhMGjlChA/HploQOF39kIaCHHRuvvxp7++cHbPXwNW8SPjGjOx/v1ntirDGxQ/w4jGwUy8NbNIWDQlLgO48w+lyrhc0cV23oQ+FXh6"
    "tcYOwVZcU5zeM3J9fyY3Nrh1241b2hyJ4nOG4Kj3coMXGwYZrAqCoE6ZEhDxF7GUNHSeCNMb7sTRgNXjnDwk4IMBkGU3yYkmAwARSsMvn/3B4IarHyh0MsAp"
    "aBznQCkPUXJv3fkH6j9YjpFbjBPWzylXduihv6t0o5IivCgrDu4TJZnO3u4zFaQpQOpEGRyXpDXLoZY28XEMuNXtLBctSU8Z6EIMjNnogkSqOLt8roooEcPk"
    "5mEKyPl43tqUfDxv7MX643lJPfJKGMe5CifftmAh9pcP7iDh3ntkuhz8g/GLGCQ2sMH9gADGzhzpDx6xBUcM7zDVhP1x935tBD4Cej8nU9HKs82IF+0gE0A8"
    "pEfabdAGI3RjFlipcd0nkuePTE9uOpPAWt0exClrp63jeM4l9XXlO13Eqin62zvnef1hG7LbzzUA3RjUDcdFWpyYIsWutjaDs2kMYXJiGGXH7s/GUUh8mUR4"
    "at8EBVeme2wH7NYpN2c4HWsM6AVtJ0pdHFBI55AwwBA4cBjqrhbhRsgBeXSf5AzhXqJrV8jNFp4vEPoSpYU4EKF7C0QKiLNj/0rAMoEGJsYVOBYyAZobMblz"
    "N6NoaAieG1vGBZcWOOAGq52/KaNiVFRvoImZ1VjMLuDMpT5deyvt7AqoTpra3y12i3X/1ALKjUWXKGDKX1Tc1ut9ytJPUVALWNCTuzM6B2pmhm2LDqUnmjR9"
    "YKrMm3Y/nUJJWmSwh6Dox3bTFY2c3yGk1267iZbv3v787u37DyVWbtYbj2FlyNSt83rl7eDvefiKiVn/oO8AS/kRSomNnE7oniICT0X4Ppr9wCMFOA081Hti"
    "osrPFliCXqJ6LIFnxqfhWxyLlmwSV9yaG27mduA3ILwOo9UNG8O4cPl+DXJ5D69u2/dyP4tODU+u3jVsIkuQ4Mh4RntkJZOeo7iI+vjGMcqBs3QrufkhEkH+"
    "tZgQPUeqmMgucNh/nY0DIApHFDApDtVAZdESWkVQwUu0wMhvYkokJG5wz2txyCgbCA+ZOpkRxl7yGQRb8O1xhRPZ1SO1xI8jxMIyzOCmQGUk+9XsjD2TKcZG"
    "TWQ9JFwYmIHxsBvjNHLidYma4uSI9XFs2jkrpB8yWV7ZTtI2QPoPVVwKHHUjWrthBS0voytCu2kErb8gA5Oqy2oFODNUo8QDhSsMXmGsndDVGYknFpwbRCkR"
    "EbaA2UtWER0VhINpGRLFlMlmqPKjyIjuNfy3cCjp0JA9j5/Gsgh2fKUhhzqrxWLTZBE1jKxbcgQeGXOLnOb5rQM4i/SBJn1BeU2cMiHwfhzVw4i0o6KAoRFT"
    "ZdIk6LcOQWzlcFBwf1pgNS4JupUi9tBtmUdVzlQLo9LqtyPCqG5EnnShZ3rKVIfVIVluGdqEYawXcFxNT+S3M2QbMgCaCcUJffM0mGEwUnKPeMwktxQsqRh5"
    "yNez7t7vRitNOVyu+Js6YRCSJuqp+FI73Fnt3kdpPLCqBC3Po4Ht9K6qQuEgngdRFfT2lYuEoxwQeXrO/GFPd5LWpAq9FyJPs2Ykj+IVgxNkZ0+yJ4xgxXWr"
    "sDdGb5OAZAFoFDy44rczu50jhNvzWO78IUe2EhUmQhfeV1TQ403vq+Henmxou8/S86npnVFpmXC3ttdTPEWheotzxfncuDzb9PJGeq8N4wJaTu5h33apH9zS"
    "ow3IbUDe64RghEDHI9ZLuHTFeu7GZ8Qa7DNKurHcyqyEMY2LuprqC/vKq43gDQLTEPuo7roUM9li8p7bv+HIP70pR6hedf+QRlx/gxNhlIMb/YQ78HVdUWOb"
    "AbfikfKILKAopywNzn4BA8uvYkMfKD3lFv9mnoJtMc6XGRsk2he6DqmzLBlenRDVr5bjnLHjUDnnEuRvR9sG0OoqZM2MsAx7t/FQDHG3uovpuPvJFSu6theu"
    "N4sa9pab0VYK+IdITIJRqvMbQZ/Bdnk7DDYh7QxqCCQBKkDo4SQyRpGpSyBxc18VhH/nkBMIoeERRoIn1t3P//Hzi3+a+a6YZJ8DhwlS/3y8dZKmQbDqAPQV"
    "UTGckJGfj0eSqUvp5RbIdeo0TglBpJP7sFOD3L1Pna4XIEBBRh4hKmtwTOzyfMLBPTNxgD52qmJ8EpOKGGCgiO6jpH6WldwhY5J4ansN7drFNCoYgnhk1/bt"
    "zcKv4UaZg9XCCyDxajKfVdDfMYqKf+l+/wpzHch9Rhm2MOYBag2m8Mm3ICIgf4A4knsSYXIF/7RKyKzilIk04IllzGi9+oHiiF0639B5aXzWolHrOgYpvZzm"
    "M6Rj9Sm2Pd6/K+JyK+9IywSGtXnTFGpURqgfqXmj/BBmKrV9xYPW2SEykIHAAog64a7Fl01CHfFiIGAtjk5lpF+1IfYTeLNoS3kZhjUGAiXrc8K1s1w3Ya2e"
    "WVLXpEt8M/ZMquuKa3c3G0rs3nUVAKnSKoegPIxiKlKCbgrizVhubdhbHv0n7cGAY3Qc1qEM01HO2SnNh7mXSd0SMOWQ3vSPlh/0MaFaYUrDGfhQw3RM4YbV"
    "ZAa2huhz+cJzTuKhU9GbDtscSYEtF6J4knpNEdBz8GcsKXIHt4u/ca1H8An8QafwqJOLb6o0L+UYarb16uMbOcLNF+TFaV6SKpvKNGEzL4VSw0kRWEmCKD/F"
    "5Akp2esqqjKOmH7DhkAKcQk5+/3MyhjJYgIoJmWgXlWQByZColTKvWumhEs9HHlb6zmjH2VKYRPvuyxxZmvII9qSxWKz6VyjDp6zBjSOXlXghktWG7ruXrWN"
    "bcbaXsGEmc8hADSshFqsa4rbeiOhUszpUmIymkr1SCh8QG+SNx9iotLyke108MaAzqC5crfDXnGjulUQKdKbQlmkBdMqlCEVS6N5Tu5rqrmWqyFQ674FH/QS"
    "ZHBwsNuOXSEKdatRHgNWE+d21gZpZT8J11WGmIOCWi76GnSlsHgZt3YlLGWVdrEHipse9X5J0/v3CYcttyluRLWflV5hrMKl8odTRH10rj6m2QN6YxmaiuyT"
    "CDI4hdELak7G5B7i5pABcIwiMVY0xMj7CthKkTejZZk7dorsQzH05z61UuPMFPUjJVXdzudbP5BUtUkJzaiq2Yq85NUm9EjQvZ5S76qE00H6naRF5N/WXWRE"
    "H01JLlS5A23HpM6MiWfJyEQjTC/9lRkgrlM1iKiRw2D40seJo6FNiTBDI0AaBzyFAKLFoyKncSiNA1Hygml/lqCKptDLb7mKOaDBYlFaAxQQaGlm1bWMgt3G"
    "era3nS+W49crj80QjD9P0Umw5Se1JNcOpceAM57IU5wSGVSms00Tdjoo5XYaJkwqP35iDARqyNQ9c1vF/dYs++iovjmkqR38TBz9sF1bvff+iIOWzU65Xvm3"
    "Gzg2Xdk1u52ylZl6URqm1QCYdt0kZFOCO3J1i5+BjpuCCtY1VKcM8cWt9BPlRRfFRoHtCYBQwvgA6/n1Wfe0YJwQzLBQOwmLrfCMI+B7CqiAGVLWPgAj4tkr"
    "wy1HUgw8cc596Dpc7LZ1JO6uuFidvSHqqpv88uxoDJvJ6JFEIDp1YaiZb7cL6OFgKttaYM83q4/1smF1Elrfejfoqwfult8gcaD64c9vrDJv+G+MHx1J8iRj"
    "rQUbKuNX5dpq5F1eRHEMRcLTx5znQAnTnEx3ghC6F6csZQB8ZEgHI7TsTQ8+UeKlTFhKg/SmUNNtN+oe2wth11NoTR1IndoeL5DfrQ2K5xik2sKH5qg+B6gY"
    "Up9DW7/LTK3EGruN6fR2U0gKaEZ96Mow91RY7uOB+KztexIPOg5WQckKiNsBEsiIYP+ct5Rf0hdD2zW8Q4NTludXVG6gdak1Y2EdcFpmwQbctDesn10zhbpC"
    "3+zD36fn89V5Nbh89Zv31MX59S/r+D5P9i1SNtAiHvBw2I0gFzNRvMijUMUDtAC18Jop325dpesunGUYlIy7QS9rOKmEFI8S9zWL0oW3DsIJi44qC924WHZJ"
    "Ltmt547dtXCJqFf4VEnmnfXCdzo/td+iOyaIO2QclAlcYJm5uZAkqv/3iD9TQj1F/4uybJs2Y2YdLO2P5w2ZQ5qXtyMQzL/ciRRMUvYlAJQ/UpJAEv2jiaCA"
    "x3f70t6Ytp10KERKPEZn4SKTcHhsrtPNiqcW2tBGn3cmVsuSKjUBRZvKnx6P9eh1vQWlp/R4SziubtMVJ+76ZD3367Jx7TJm8tyfa2FtSbc8cWTNE0fQx/4C"
    "PFNWSJA8yxg9YYpEg8yT9Uh5gZzEGAjlrr4wBjcjH/R4eTsJuDM1qYLS0ymOfFBr+2DZKJlMpH10Yh2bPstpB/T15njoQZPfccUjdluH0hpsDrj6uughhbSJ"
    "rfdKFR2gBPwnGscoXYgS72kVqfTS+oAl8XgICy9+x0vAg30xjLK8sO7eL4zzJ9QPlGC28Oc7rxQy2mBeh8fRbA+M3V8D2b42DugJucbGcO60/+WU9IbED/fH"
    "0at/nQMv1wMHQq20ypomWb5HWYOcvmy8JqfHZfS0SC7jrX26rIcLtrhMFTbYntd/UCaFL72lsoe/yrPQJEuuwu0KqAqxkfMBhXGILWgLNIUSdh0A0xcMBmdl"
    "3zuRTIkiGUAOZMTgz9wh95pLaoAAIn4NGCdvYzCKzOAxlUpFuHO8dY3IlIShBcazFr6ahU+0Vl3svNV2N2bVFmUzWa6MEHGc3XzesdwUbcJkcQEjru0tl+tl"
    "x+IVUk08SX/hecuB+2uaM0exic+RcTBCsOoXqIqMdgscvdlEejLFP77kyBtih6t5jVC1eLDcoF7a2DjLLftl4/ivrOh4PGPzQN77sYy4fo1ZAoIAijQV7rEQ"
    "4c5gACZl1eGXagIMOila6S9gBjYqg5ZmEDMSsls7Z19LwqOIwx9MFpEVpLwnMyXMMDustxgFhuHx04Ig9byevhhEYYh1PLERmE/FD5B6i+F1mP4ootGBJdxh"
    "vU/HrGSdqJDOXneFTH97N0+f7tAe/lsGvlG9ftFMPtVKUVAXWlOBZIra458zzKPsVL1PMfHx1lzQUXs8Tzes44eFkzWF1dpf87kK/ulG9BVGGy7xpyuppGEI"
    "n6NKm04m1hRlKocZFHBisHrOi2wwMQI8egDdQ+NS3z+fSCNLQjsSvITpUzuWUe/fgogw17hON47O6L3BNtiUsQkEy3EuhUpfiUEiupHexSS3I7R1u0IzIt5n"
    "pTPkUD7GI6klLcsnhnzIsEkNORepC+0s6GN3LCW0xYEDyLUkjnOM8dpjXdNSmE2HriUI6Ah1q+cNqXHVsbDPM9XYI/9qTRGdEybmiPCS8mx6y+j0vNJQAu31"
    "Stbi2KwWC6jIEW5eWv/AZl3icyFpqPys/V5pC6wUMH0G1RED+jtXIPHAla/D9CRRTodLD/90Ztb7pgTRrVAoUoQ8NZeR5N2idPf0yBkdAoGRJqMuLAQFdx54"
    "y2BpsrAiWoxeTYoCZBtSm5is1hIexq8p+OIqCBS9t3dNlSVPXm+3We+WdOR67ZqQZovKupNr4jm+0TWOrXCpW21L5k5gBK09RS/NlpQ1pWxqh2anqrNhzFp8"
    "avRGePTYfO2tF0bAdMWV+evubkHoZm609mULopCwDQlxjCBqRLsBHb4468ViEY7BFy5eToTewt2ufX+zMIfe1nLDymElONxUOeyuiteQkQfalJRK32DXLox/"
    "g5A+N2S8p1soOsc144G+zJc0B3xO64EsaL5yyFaajNfbxRakBY8yySFc07JzAtTYSwII+sNwlkeseA/++wOB+iVVHb0owxbGXBywbSYKfBflotMtuI3Ji5ye"
    "SIZ5G8BF85HWhuh44hWDvgAsVYrR2DQxk0vF7BqjnGGzfF+jiDsMSOxrPnk6cWuE/jkEfhZMAuuegYOqS39nUNBj1wCvPNMGmaTjd/q+MoZvvTlnCR0YIDbT"
    "OyYHkt87Ar8lHxgDwff9Q0gQdNMhgeGdm3zoLU3F/VtaJcws9w67V0zNeLuidTM/YYWZA4UCuwk2Pn8kT0wnKVLR28/LeGU3DsgivYwNO8B7TMcREMwTlKFN"
    "C6N7DtMxGPGJz0fj6HmVe3L0YwLQfO6Upf70JKpE1dEsWlyhSz26s3UygbpKed+ThUrfZmKzThJQl5nWqbQtOjKlYGPrREd1MUVqVMFpjPDBp3P9wzm5cawB"
    "X2hqgNggYTMi5Uo5IRXBoHpUN3k+ZSkTh46DAwZIWZKwx76xd0sFCXF2rhNuwm3DDV8dayvU662oGerM5xD0kr/ijS4DCzv/WPxV8HVgSap7JqAwIiGPY2/l"
    "5ClH80UcJZRHInqUySc88wFKCe/l0ezZ4ydsgXaXpFAi7kzzsT6SmJJPN87JHOcdaVvjbuLXmGSC7KjyaWKBVY3qYtMN+f9f0EYriwYNWmlH2FERICdbUBtP"
    "3lTWyHG2VcVmuZvP522bpWxiy+d/jZyd20FJbLGpc+UpIJo0Q24uMkGS9YZ4Op5bofG1jI/i4Ny1Fzqhzo6kLKng7GSz4y6ckyqqT7/O5QZHKVXsdustGfiq"
    "mxqptrsdsTf9GzBZc5DA81ZBX58X/A86/9+Nzpt7Qb98pzL+/EgKpm92FpX8FJF+0bfO2VRMvB6D06HdZF63nS/9j+dVQFfA5cgS/uvbr8qWRiicFqJRqZI9"
    "RgSnqzrbo/YrI3fsmfV+exHjowsv9HVOqRZ5uzb/ozsn2Oo4RXvla7DBuW8HWpN+e7nLuaH0FRF/vgp0OnZ70au4plZkvl2PW+5S3xTd0tVSZxNpr3lTvu94"
    "frgyA+SrsP8iI0keYmToH6z/D9b/xVh/kRpkffDq5y5vatl/3HXWKqH8K9Ab+/cHZ5DLDcpUczZtdTwKMw7XvkbxFHXRy3Rtnr1dTbDfQ3lLiKfhXUHxSCpl"
    "FH6Sc6/sEHNeHd5q/EAgw9XiXY2UyFv7Mt7tzeeLUKfq1GjTtfn2ygk9rXm6vuo1eLbn7Ja2P7jU5fxaXnIY0tV6+ERVnJse1BEG1NMJJPW1bso0l7vFduUN"
    "7uEqDJP/eVN2KWCuFoDcV6FY02p4Ar+8daN1XXjz16jatVps6JN4lWaOHczcKFb/1zRKVD6sWYmGhYZPR7kLXmMRDa290f+aUdUdze7bzwfVb4Bnxp/bZ3uZ"
    "F1jL4QVOtxpTQgsh69ly3tOVsvHkjVXie60T0Z/fdM1T1+G5wLBarraQAVWOrJo+iLhYLiM0rNQwXJTOUn5tRdPau8nRtGUJ/d1OHyyoEGCV8k3XNj2bzHUh"
    "ebWFrqDW7uhyZess2NqFLlVo16Hjb4c+q8WVgfBN9pFjzGEY2g7R2QrUdSeGGwpi6a5tsPcMrKFQ1slxjWSz9BydYKEudKWQxrk/p44ZeIyPZjxEUL7+tsVI"
    "TdR2oxq3Rr0Tp5eNaYbrlDqUvwwYYVwEkGm6DtG46c15g/dXahGWsfVXxikmfrDzljptQb3DDr1kEA7KNOBbJiXTMFIltG235CpKoWQR9rHQ3M0v2FEmLyw+"
    "yLpn/Idnb4C8gFoptvO6U/kaRIDaa7jKcPMKskoWC4wWtR1rbf1P+IFulpaDf/Ik47W/WFpNLXY4RDjJHz+P5QxdAr2IhRFiJkMaGLPU4pb8sFJ4sle9JpZ2"
    "cIxU7uEmnHq1meY3zWrbL8NkIG4XtiFaV2HQIQ+EU/APi+RjjC92cnvkmMjw79sCC6tjr+w8PVJe706WaMfGcNz8IYJv7t6btX1TvjFnl0iT/JDeNqjXGARO"
    "aS6rsXVXX272Jph0qYu1FwTzwUutNlRJn87c9tF35ABerlb4CyO7a8cBHF2HVHaYqiacQXnWNAsgjuJAsP0A9F6GpmWzxlDrxLg+hFrwmsQQEov9Xowrfaif"
    "K87KJdst1drkGxBQHe4YkowgfVMIMkF5XS/aZbsoqUlWOXZ9NChJkWK93+4APoaxtbI7HW39BroNDnTpHVTQr9Ist64LgmTqVtRYk2Np3oKWmnSgrfIrt1C0"
    "a7tdY6md1YbhneethD6XZgo9TblNGMwCgJAJfXyBf4OuzmszcE/u4wFq72DVjTgm7bLeg+B/ylJAmy8lmbaybIpDEvk1G8RWsR2lMaNoft71HFUBpStzOWix"
    "U6tSnXMKjMmFkulNLqtamBjL6h/ziR4iH5IvaottVMMcSR5cn2RBu56BdkyPYYwGZ79p/dFVT8gfojh2Y/qp1phANxK1AaOR1ZkZlG84RliA/mO9e09pkzrn"
    "fu2CdVPwwVjXwmBBZXTLeqgb/2vquUaaEJsRGgJUjr7qG9OAxi7HxoHVBkiUxjDESESwZPrPerXbzZA4gMQt/EOExy+/roI6oM0o17alYMbYIhfVcuE0YlPw"
    "8GaQxSDeG7hyjDJbJI1G8/XM4vEgu7GiGM9rvikNKVLe+MLEIJ8fmHbijnlj2DxvXNTFiKvJr4YqxSYueWW8mdv8U9qThcMfu6bOdZ8kA1H8ivA5NBArEQwk"
    "LeD1DS/LxxkvXg432ALv4aveibZGwpJumTS9oWCs2GzndlWamGEo9HonWRaB8At6NMIjqDxK60Loq0YSKLp0995eTjLYliGzlG1ppZGSFeT8RudvNMRuvJCb"
    "oni78NKEwItPEVN6au1rNBjSq2XJsg7+2t7a9SLCyg5ntc3M1JVrHaL5j89yUVw1TtMHXioRZrJQ0qNWQJ54lycxHFtDQ11rRtJFb0+M6uO1wnI2PoqfRtJo"
    "hHeeSHnDhkiwyCCvg4OBerPA1cQbWDmSh+lHgfSEwG/Pcig/kopGxrLEJK85AqPZPGhNEM/DFLKreRutJGWTZCOPKWMTnE83PaRBGD7SIqsJwR163hFauQ97"
    "A6OCDvoWMTupU8nqzJGvdXVKs3ukRh+1fZ1+Ysfx07fvOpux62ha6HtLdDRUKFhzmciDmtWPo42b/Aieq53WDmhRxhJ2DKoYBs4QHmH+mcUnnlnlpEitYRbr"
    "TqJuKFq0ixEMxUHzZn+R7Alr50EvrqdJNJ0v787nS+LrTNEKkJqfQT0JEw9kVt38GIaQF6l/27xIucJ/dwTYzHdkuepGAHFOmruvQ3zZrangLTAzKL3wqEI8"
    "zqQD+Cnwi5O5dLX1dzrwreBn8ANagDsBXDnX/OK+N4OQWbnRQQXDMAqzHEzCoqan6qt/C4rYFw1jqDMEqX9Gfbxm9dBHsMqhnW17ecrhpb0r+po2iaemRVTY"
    "aDPlSRuDwm9Zbe9e3iYYE9Uba0aNNF2k3HKIVgqu+oNEdJ9BWRmGyuJgEZOBDWCBXv6p+B4v0ZuTJ3DNMBHqohRI6T5d2ra90uVjKFg4ynvqp0w+hKjTrABb"
    "21djZOBlIJohU1rEatqatpf0blOy9XXmdgh6a0GxtlIH9JzUGUlGECxyLg769jKdY43CHI36pUZJ0u13KKtSd6E8oEuQkUdTKwgUojKpEXPFqLU64LvlJ6mk"
    "QwS9y0fPwDGhfnvNa6GoX2JSXqZJVjTZ7wG4eCTa3375/juLxFBF5cliI0kCFb4hkB27isIQIDa4li+bj46zYigf6ApschehH1aFxXS4X0e8RjizBIpZCwSM"
    "4oLUHUkRzKN+sNn27qivvEk/UYuO5MaSyRiSNuScBtN+PZ7UqLtkU/1/a52YogS1x48kQB+XBEfwa2E6BIQcPKGdGozbB8KBDb/FRJ+XxwtVps5x8RmSq/MH"
    "07peImbShA62fBSjTrty9GbRfZQY5vcM0l2MGRo6j4ye4mig9Qs/s3MCJKZX8eofIipT9dNmP07zbl4gnnr15qHPJ1NsFexcPnnbycx/5z7jcnt9TubuF/7e"
    "aC7JQexZXrqTRRIwluN7WUtOCiiJcyk7cp1wv68DjGxAnR5liM9jBrkbgKZjST37f1fgimvPd966RVhbKKvBrVERsurSkqbPyWoZbIaX7sqaKXFg9A54wsyK"
    "8cvAGV5/YMl+4leVbLulvVeB9H7aEgWDpKWPWnSmkY6QK4t6Vspqae+6yilGtTqeNZFQQTRxxFKKqs6CW7JhPcAdjxaPVGT5FY+pBWeRt2PgGDYzIaoABJV7"
    "YLgHnl0wiudQ0gYLYRoHUymQIIHL3S7pehM0QU+FlfalGos1hGaRf2hBHLuuD3/98JMKadbbv//CtE022/cftLUbSpLbX/+UnE6D8oj4SDbu339mX63c42v2"
    "aRAmV9yzg//mlfVN79cxMpTQ2MVGbUwgzq+JWr/8f+19J1y17AuX4Z2SetCO/n6CJjTdq8EpsFv98Xu8B3Y8/Nv1X8uYzbO32ALM4pHMZRMwDFIQ/Vh5pMF+"
    "X6293798NgQ7Yj2mAz9cNahXd7KwSEMmfvfjd9/B5j5+8449aZz30CGVm4YDQu8CsEk0tGC9yQhcdgXx2CnyjjpgkkG5N46HT8bPnk5FCpZ8IuL6bnk22NpJ"
    "R071J2QmJMFJicKiw4de6egZEcVKa0Rg4C3RWhjysPu/tWWBVw9aHAOTO5j2t61Z4NUTqvf464ST9hVyVMKpnj3j4AEO35klPloWMGO/vaAJvg9Weeh1jK7g"
    "PT/QPU+BeI0lCmEX7AdgKTAuCtioxAD1mJh4ZgJ0dlUlSUvRND2CexFPCUJhivy5FbE1AAqQw9XaVmV5ppBOlz3pjc5tNUd5FQliQ2PYrRv7qY92kSzW5+uE"
    "l9qNAKhgTVtxBi+ZBg2P0IeOJX8eoVQlSBy/ph7cPvYaoQnOAn3ZmFxxgh6OygvQX14S7KqDR5ymJ1N4kcd3Y5jBxcbRDQhSj+sJFN2QVrFK3kJaJ2Jm9zJM"
    "WtFwUbmq0zQDkAzYFZ7qkvC8+VIT9jVq+dAqrX6oCvASprwdT1jbtTtRYSSEA7Zg6WpVvmbSWBepVUBI9u6GbL8F8WqktrqTmXqvmmnrMOmyA2io3N/+YN09"
    "eyQRxMA8m1nPsnOSwJ/PUaHmB9alfuO7wM7hRaYyB+23/q4vLtLcFt5+3YD7xiq3BUuKIXLOwSkhJrH8VHletR5EAL7tL6sNlahaGy7NCiaqhnqf/O+lv1ps"
    "y3g0DcmQmD1T4HX0WlyfJoRsg13fWoomLZbtpbzKy5L64nmh0AZinQBF0SORAuE1pZs40edltC3E7RPfumkCuWd60j0ceL+npxxWTdo1FuSej13erJE0doCb"
    "ynNHySsR90nyyl1i3QELTM+Fl/7+3PQ2OSBcM4FId58t3nQdptdBlnGqkiwvqbfA9KthsjxwA9VZoZ4krIgRN4yIWUAYhj4gWDqGt6l/xTUofmHgCziQAKUd"
    "GobY8l70ucdRYhrT61OS9m55f9MkEkN8G8KyjlvGTxd3krlbj9IgqN1yuelZay9DN60cK1w1hD8n9BHiWGU3YJFlKGflSg0ReYY0kPeI9w1lQl5baOoQjcN5"
    "t4b7JGVDjU0LUcDEnpSBnH9rmZXHpbRz8Abum4FxYagfKXr108g3wK3Grj0/jNtcmVnTKi8E7Rvjoi0g5+cjbf4K9iKdJjQIs8oduuJ43dVivZvXBUbl5GfV"
    "ic7kQWnEqTZwuGi4aVSJUQUq/sGljKRWgWkKU8pQKX11444WTqX8ARo9QxrYmk9iQA0RPI7fiN20cQvcXYOxp6KGDMEXXrBh8OScABo9kqdhvCHngFGIjPoM"
    "KW+MMYMx0bCXZsPVYamGg0OvFxJHtEt4NQb45ET8qNDbCviQLB1rnuDvdXs2jKPbItUIvhw2kZ1z8Kjd01qCr97APlXP5ax7nAyaer8yft7M+DNYTLyoO0Tx"
    "KCZeLclRH+TTeRUliRsBe4YdckVOR6cQfCR+g5MYWEDYS2NE5iGNSyEErsBUN/B8v2r80yIVCkaPXkLcmetvts7K716iBi+zOhyMXlT6hh2H+GHPotN6Gakr"
    "CaLkrjfLYL7uXqlNvGpLtvlHYwrJOTgq1v3+IsOGHxjI3DwKHLIW4pyXHcPl2aNX4KXkZWkxDAALe0BEBo7iq5nyEvB03lr1lSV2BjLNwT8wUCwpHQjX7os4"
    "EZGvnWitbcU3gNUn6IeZnpsdJocEN/QumwhdIPKPFQtvSp6qLz9n95rbrz8fvw/+2khi2YV3ArYl1sVR8iCThBiNj5JXwurOMQZzr9HwPhN5RJjmV/bC/P7t"
    "O/EE7qQq3M8m5bHipih3TjgA3AbtBs5EWVyei0z848fA9T6sakxi4Yh4ooV1t98jnXqjEBlGi55DLRomvBQy1z0S4e00pkXlNMNFDWwAkLADZ5nf2h6XpSkA"
    "SLORW+fp1TamntxdFFj2c35qFCyUIidUAgh/CQh6fiAncOj4DzzUpJZA2k6TxGNk9+A/QViwzzRxyHg3O8Iy5+kzeg61IfQH6PpmEvzeSOQ3kObgOxuCaest"
    "xXnSKqmhH3gixaGxVzN/aEBP+Ga3sdZnul+ggbnakTZLDrWJX2PdrjKxQ9oAjw8fFMAhVIfJHYYJDHxss2SxNgVDU3RkYMvQPCUqzvil7z+8Y8D73Z09nylh"
    "oVBvpzFgpz5v1SIxADNevEbELnRkuFf1bWolSbBgAtY2qlpV/9uPP343OlRDn8igw8oTyZp26askRMr33KqYUsMcM65KE1T5HS7T1LMPRDe5B/6PP7+xbO4E"
    "xH/+if1zbuotK+cFsHTXZLPblClT9TPjcDtuUvw0svIXW08/6Yjyr+WkQDHdpb0MViv9pJykqoVse3ibeE1yNvgn6Cc1lGbcH3jSfi+Ix5736C0LAzxTXTds"
    "fG7d8bIbuahjM98xcQHabxIZEc19C+ZM7fqpozosGs+MhmwGhjlNptYxE2p81RTpsWjkH0r1fbmii6rusu4iOzT4bkCtXgZ4/RsvA1s2uC9E0RcRG4+2Wd6v"
    "4xFzrdnv7IU0EGK7dffjT3+FEkuQTCXukevjhIenMoBGNUCU2uRvzSzMBzWQ+cVlxilE8N+fyc0tt6Zejpb+TaL4nHV3b8OQEhhktAuQc/VKbreGoj0quOK/"
    "iK1Je/uJMIXsTowHG8k5eUjASQmIMZPJb89fy4C9dvkWGexdUKi6BRI35NzeYbd0yzFwNnMC9nmFbKMWFB2CrUFDinZhtyGqxwt9q2RtpUsjkAXBW40q+kVb"
    "5TVN/wqzd9sdNvTH09FEoQdaSwAAAP143toU8sHtxRqqUHnklXAFcd1aTm/BvnjbMir97LqKkT8gHLOrRbqFd8frOrN3IPcz4/V5TanP5+WXBnYeXU22odBR"
    "A1w4pEfa7b4BJ4umm2YvHJ1Inj+mWdD0z4Jvpj2Is48es9jxnEvu5cq3OrWCKa1futTankYwva+Y4k+RFiem2zKYqc3ubJ7XhzCBMoyyY98Z4TheCL2gp/Y1"
    "Ugg7cI9c5dWfHL7N2UjnMgM6l6aHUE1uUuj/pVKT5HsCet1gtfM3ZfCcisINAB81u+y6QX269lba2cc29WhO7e8Wu8W6f2q1jUenCFBR1cAp69ajUJdH95B8"
    "lfAKfkI9sXizVcbkSzorZDuRzlVAWMprTKgEGx1abZlE4IsaZXfcRcGDWDKKFrfAnLpCfAATc4pbB7FAncQoaJWNGSK1Z3Qp1cxDLdbeoHqQ893vX1bVjNR0"
    "7OUErUWejema/k1T8taXSF6nCzWobxKGd29/fvf2/YeRdIHduSuO2Q03czvwGyhWB8DqSgbkbOUtjm2b9cbj7T2g1K23g7/nIXQz/gd9B9jH4UJK4eR0Qgel"
    "bHYsMtDQrg0uScBVEFi8JyZw/oxF2l5ilqZcmJfSFdsxRzcR1/E16lA9QkrbYJz7WXQqTJIqxwtYJDgy5jf0XqUdnKO4iJJuUYRmxyjPe8vTQ1EhnhxWCzDT"
    "89lBJVBcsmADu8Bh/3U2DgAjHHLAhGPUypWdlXApIpNeoqlKngPT6SErkLvZeUVmfMi0+4wwBpFDor34BplhD3mD1BI/mgOojE26MZBOEKJr1uzeyRWjtjbf"
    "Smn3Z+6rwMtovDUogl+X9ioewI7aKto5K6IzZDW/eXFC/6EKfmu1z2u1S9B20Otrl9BqlcdzUMqrG52JomBF1V3cWS0WZb0HLd5oaz0MEA1lAkE4KPFAHw+D"
    "VxjdLCxG0C3FghvltUZ5qA2m/1pFdFQIh2gEGFMmJaZlIQ/eRQertoWd5MSCzljmNCOneX77sHcs2GMea2zQ7WTIRBRH9aBGg3eigGEmb6rcb4zEbpUGuRpD"
    "KffVyKTdIlwheuxxuzpZN1OtBYHqCxeah33eiArqwmj1BLCOnNeRbHO4FfE3dcIgJE2SoKJF7QxmtesavaqECc+jge30rqqCzwD9qd7j5IcXidx6ASc/6Yn8"
    "dhZ152dCK8VoIhrMMCgwuUfSxBtKiMhyfurW3fudgUaKrYaEHfdfTD6+wPvW6iysj0YxaqOo6Y/UKauqpy09p1XJacwAwJ1V4Z2MjSUByQJQm3gcFXZrwqqg"
    "POEmf8iRE0UGChGuL2op3/K2NSU1r2CshbKop6YrUy13KYIZhlZXnKyhCgPzZuxOFyDoi9QMNcoaG0gyKbqnFX0yHHRSamE3DjUBuDfgRnWKNLoGdwnirljP"
    "3fhLaGZZq/8htzIrgVUTO1JN9YWDWKqN4CUCdRf7qK67FL7ZYvKq27/hyD+9KUeYiuTtU12H1FmW3LdOWOrny/FiwFOvTiApo39II66UwxUxmshtscLl/rqu"
    "fbNXwXV/pFVry1OWBme/gIHlMbOhvGgyvwTZfpZRjjHkU0mLviUZHUC9q9DMKZRpOOoED8kQ1yuwmY7rn1yxomt74RrLz1bYXm7GsNSP7prLslAk4U0klEgR"
    "RCoGpOW9MiCDnGfe8NjiDY/zFIu4YMQ0UwKxJS86aCEPIxfdV4MIUzIS6+7n//j5xT9NHLZQ6g2YnqwV/lnlOBMDUj8MGzVxu0phbaXPpZ7R5dC7AIhC5whZ"
    "cRpiM4cHxS7Pbh/cNm9V1Tkhn8WsIJYsFdsnMlTiUlleGWvE1FC4XVmrgjPI0nBt394s/BqelTm7LRwzKHNYTi4+16XzDZ2XjgstmLeOpqt2V/tlyWPUZHas"
    "9gjshl/Ifv8Kk6XIfUYZlvMmyjyFXb4FUUL5AwSLQSvdl2Xh1Up+r5JCiDQL82WMEfuzJO+OqXuso/fXJgut3FMDrtSyngxmd06pTWIKyuzaSg7phGtnuW6C"
    "cj1RsG6oKFFpTJHccl1xUe5mQ4ndu65ypVWGfT8StZITIbFQLQjBP2Wmsr9XPPWJASPDBQhvghA77kt/2eScES+GBs6V6FRGEFeXxX7C/n9GCi9WYU2lP/tz"
    "prdoQ2zz6D9pD4LparMPlQmbkoR4zk5pPjJBe0IJM7BXkRFJfa2ggsfEtCS7GDqpwoCIdxhMWm+9oE8zD885icedbZe9uc2LFXh2saVDu5ME/ox1yO4AnvA3"
    "rmsKXoQ/6NRMdXLxjZW+qxxSzc9THUajmkbzBXnJmpekomwqLqgblWe3njNSVyazN/G+bZMds4bc7pYsFptN5xp1QJo1IGX0qgKmXbLa0HX3qm0sGVC16zNI"
    "Kg6/vhSaMqfCYFQMovwUkyck4q+rcPg4YkozGwIVS0oc3+9namNUrqwXBFqmoobE/fDDNLtgItXnkXoahmMDTG2qK3q7sVJt8rqkajRF7BHZ+IDeqih8iImZ"
    "gY8cqp/SGN4Zd1vufTiEZEJhTQjj6k38L9KCKW/KkIpBl0XWS26m1eg6G6HhgwFyDz42BhmxK2SeHpXVY5BuFveR6TBC2Vaia7Wk40AKdrroTtMV6eRla9s1"
    "OpV12rWXKG581Psl4+jfJ5y63Ka4GtU0WoZBYH1QUyakLiBJ9XY+3/qBJNVNQjZEqsesyKtmbkKPBN3rKSUzS0jpYAr1dyVTOEXUx5iFxzR7wCAHRtlEFl8E"
    "dQ+E+RRqocfkHgJjkepzskNiLIqNeVIV1pUiPnSxFGWNGRSxi8YYwPuUMZthJpGkReTf2mlp2BVtCiWH+r2gD40vMTfe22lkYxO2s/5KRxAGrZqz1JwGsGN2"
    "JcMMQTa/zSrwhwaLRWn6Ua66pSdXhz8Kkxrr2d52vliOX6/85A6kKmcqrcdK+CpaiNI44DlnkPcTFTmNQ2k5ipIXTIOWDUpMMeJz1fQGJ0xSq5BgpBCO5tYn"
    "8hSnRMaI6vwbhF0PSpmdXNKoWvYnxsygSlzdd7ztdAk3S2U7ValsIWN0cltxU8PuERUS++NyWuZaBRrk327g2BQbe1YmW2UrM/VWNQy1AV/tEovIQgXn5vom"
    "PwUdpwcdtGvoWG1Q/VTOFuk6XOy2dXzuriZdfXQfFusKSvMnFrTh5LE3fCZglAJulbhgwGkOZNY9LRjvBEcBVHTESl08ARU4pQLRYIGWNYbAfnz2yghwY3qg"
    "vvQ1sMvpjC+jRxKBMNglt5uGInQhCxxVZbMN7Pmm3re7yQzqn9KNMuoVuOVXSNypfvjzG2ve7ZXU3yfms8vW4CLpQrCMMrxd7lMNaM2LKI6heU36mPPMU2Hf"
    "lUmmEJn64pSlDByPDLHTqlfWMOhFiZcycTUN0htDnKnprvvNXli9lX3A1J/ZqSDzplHdCrR4jhHrA3jWfKfPqy+G1Gc0qAo6RUvHHgqNpTSNNtqWiBNtZQwM"
    "N+jo7bbRz81F3/H2aeGDjitSiESFLO0II2Sp8EWcS5bf1hea3zW8Q09WlufXW26gBRA1u28dBFsW3gYEtjesn10zhbpC3+zD36eXWKrzasgr1W/eU5cMo395"
    "rATTugPXXTjLMChFmAZBrSFio7GlsQ6kWZQuvHUQTlh0VPOPxo2w03XJbj137K6FSwy7wqdKuu+sF77T+an9lvzh9JLafFJa5BVDipSBikU8kPwAHsXEM1Fa"
    "0qNQtQy7vSrFXg0cnYyRMxEVDGSfQdITbaeMZbgpUd2iCVxZDNYowLp9DDyufh0s7Y/nDZlDuqq3I5Dis9yJFHFSttECWnKkJIECL4+Gh/45msFgrY+kQ2dU"
    "Apg6KwWOz8PBrpGmssPUMlTaFJfOahyyMlpNvtpq6woej/UUGb05q6d1TUtHqO7aFbfh+mQ99+sqQu2iZvJOuoX6GgS1QXVJtzwbbc2z0TCi4gU446yQINGQ"
    "sa7CEIumoyfrkfIyawZqIu5AbvsrIxvNaCE9Mfhc2sBw93V2P3Hkg/rehwoTsnBF8lonerPFspx2gPJAlpoe0jlEVOxyt3UorYH6gLfb1JWvLCbBY+HPd14p"
    "+7QBtA5Hw9y4OYOWJVBIvtp6r1SmDC2MPtE4Rr4tWhSlVdDgS+sD1u/lwWq8UC9vYQTW3DDK8sK6e78wCOLFHYIL5uvgI7fFIxPOorH+nDuDBXNKehNvxvae"
    "1CvXnQOvrWUPhEZqFdzBAi29Ci6kMGfT9F899UBvomST3tqny3qkcItNVhHD7Xn9B2VS+Ppbqsj4qzyP0Znr1T5LlSrcOd66RstKPG9B2qyFfBNXXey81XY3"
    "ZlWFgJovV8ZFOc5uPu9YbpwuZb64uCTX9pbL9bJj8QqyJ56kv/C85cD9Ne3CBtxIzME50SrcroAHERtlPeBHDrEFJ4Kmv8KOC4TzBaODs7Jnu6hJgDoM3Cdk"
    "ieLP3AH/mqs2cNgiPhdERd5/zZApfZ5Ep8mCYb9AWGS0Wyjqz3vU0zV+GqWgsiF2uJrXKFtLNJE7HNAB6plGdelk4yy37JeN47+youPxjC3HeRf6MoXjNSYm"
    "CbIqUty4x0lkKoDJn5RdF16qyXPoZGqlzoHh36CqaZpBsFTIbvqcfa1J5CL1Z2SWm6zN6D2Z6a3GibAjCxy1jrgM2eS/QJJKXs8MD6IwxCra2NvWp+IHqBqA"
    "oZiYWS6yUYCy3GG1bcekjK3oisNedoW68zk8i32KVXv4bxm48fXKVzPz30AghDYag5WxpuiL/jnDhPVOk8cpJj7eqAuKP3d96mMcNBA62FToCmWAsZmEpkRq"
    "+1O/hnrBuvHm9U3HVgjWFS/UsL6vqyyrTrsYLI1YvjS6qCJDqnNeZCOTx8CbDUg57q3U988n0sgrM3gPvOfpUzsQWu/bhUhJd2KPFXw3o/ejt8iWiwcLFXe+"
    "5VKoEpoYFESZoE0zYf8IXaKv0kKU97DrCWSWA/AAa2Uu5BNDbm7Y+pGci9SFnm70sSdMG3pPwinkWiLPOep4U0BdRVaYcYeSLFjICD255w2pKtdRv88R29gj"
    "/2pNKboTZveJuLDybHqL0fW8MkZ7V0QbuVWXEe3dovRM9gg/HTLK6IWF7OLOA28ZLE0WVqSd0atJCYRsQ2oTk9VaMsv4NQUfXQWBYqToXVNl75PX223WuyUd"
    "uZ5afXrMorLC9Zp4jm90jWNraetW25K5ExhBq7a89pglZWFGm9qh2anqDE6zFocYvREe8jlfe+uFETBdcWX+urtbELqZG6192YLIrLchIY4RRI1oEqXDF2e9"
    "WCzCMfjChcyJ0Fu427Xvbxbm0Kss19aaO18XNjd7vZLl9jarxQKK7oWbl9Y/sN+6YHyQg14yuP1eBOJiO9CqKwe0pGJiLP2dG+yQ9yorYrq7qALK1ex/OjPr"
    "/VhVu5Izbqxqd9eibYjuQy3qSq252ey2LURBFCoE4boh45s9YtQ5rtlw9HUvpR3mS5ttOm9Pbf+ycshWmn7X28UWwNCjDCTDNS37U0HJ2SSAYF0MD3rENkQQ"
    "uHIgUMGqKisbZdAcTYCZbT9/aX0X5QXvUgAxEeRFTk8kw3wrkBkMjMDKV0THE69w90XAr1LjxubAmkABZgUalXCYUnBhQvwrBhL3tZQ/nbg5SP8cgrkLJot2"
    "z8Dh3qW/MwjpMyxBsAlTZZnQh+niHZjJ8Lc3pTahAwPEdnrH5MD+ekfg1+QDYyBxp38ICQLe8Lgny6Bzkw/SraB3SaBnVKsFmqUWY8OxS3J5r0byxrB4jjVM"
    "SpvPnbJ4rp62lBg2ehFxti716M7WCS7qKuVFTJZ8fZvJ9jpxRV1G36lwvHzLNJeNrZNv1cUU0Va942EGVU4iXQv5CcvSHSj0TADvUW49kicm5xSp6GLuZbxi"
    "LSdUIiWYDTvAe0xwEhSKV5KARojWx7PDtGnGeOLz0SAwrbU91z+ck5tHyPClpsZZDhLCCaxAqWqnIiZUKewm76csZdLZcXDAACFMEvbYN/eSqoArjtJ1wk24"
    "bcR/VKdsECTZDQkArm9F8WtnPoe4q/wV7x0fWNhJ0uJvgOcLCyveM2mJQa08v72Vk6ccZfQ4SiiPB/YoE5Z4+hSU+d/Ls9yzx0/YjvYuSaGE6pnm48T4mJJP"
    "N09aH+cra1sfb+LJmmRz7Si4Pd4IrXo1xCc0tJl/UTO1rL02aKgeYUlGIJ1sQ248eVPZY8dZly+y2pL1hng6CaBCwGvZa8XnuWsvdEKd6U1ZUsG1yZbaXTgn"
    "VXCsfp3LbbRSxtnt1lsy8FU3tettdztib/o30L9mLz+Rs3CdfDefz9tGIYiowoxYfO01Sjnc5UBii8FwrjyFSaWZZzOON/BOhF9jOMUfLOIPFjHVx/yv1JKW"
    "jz6SgunY3eWYP0VkjPxe560qkl+Pxerw+TNyW7rwQl/nPGyRtGszXbpzgq2OPbVXvgbvnft2oHW9tJe7nAVLnx7x56tAZ2ZoL3oVF+KKzLfrcctd6kOkW7pa"
    "6sxC7TVvKmw4nh+uzAD5ApmjMZlwB8yX/sfzKqArEDrIEv7r26/KVqmopqLRPyrUJGEiBA8Z3C0MMzKi055Z77fj5JAiI0keYlD1HzLIHzLIVyWDFKlBWhbv"
    "aOLyht5jLqDOqiUefAWacP/+4ERyuUFZLYNNWx3WJczdm88XoU4Bq9GJazP2lRN6WhN+fdVrMHXP2S1tf3Cpyxm6vI8wpKv18ImqsD49OicMqKeTWOpr3ZSr"
    "LneL7cob3MMFHFWZSHDTcO1rFHnRqKcsq8GrbFQHvd9DjWsIAImwPCNifqXcw09y7pUdYhEJJ0Df/IFAyQiL9yBVUirskcyX/3lj1iuwphZXb16Vv11Segon"
    "/kL5CoYx/P/aemyrpZdJhQGlPXeH6DEhc+bXNEpU+UGzLg0LjXwR5S6EDIggf70i/kfuQENyYlpFnzRXjhhpwQDUYyJJ+5IujSPQijWCOLX6lEPvROvZct7T"
    "pLzx5I1VkqpaC8Y/v+maZ6ohpOy3s9vpY2EVsq7Sz+lKumeTuS7itLbQFawBO7pc2Tpvg3ahS+0A69Dxt0Of1ZJVgNRNjq7AkNowtB2iM7Go606MphUk0F3b"
    "YCYbWEOhl5PDdslm6Tk6cUtd6EoRu3N/Th0z8DAN1i3fVBtir5arLaQsl+haNVgTobVcbGs4YmC4qG6q/NoKyLV34wNyDxF0Prl1lW0Tq4dRdXejTtbTa3Rd"
    "EhomVT4/2HlLnR6mHnVL4+uFpepNFZg2/jJgILUIIKl+HaKpzZtDGYbV6pVaY+sa5bWU3ZS1Cm5bSYGGkSqHdibZNuU7UWMqi7B71dgQ56oQAzvpX7DZW15Y"
    "fDrrnuEhD4QH4QYVJmx9eqfiNwQ922u4mHDzyoL/X2CAtO1Ya+t/wg90s7Qc/JNXR1j7i6U1UsFiiuLj57JtopOnF3cxMM5kSAMpl1r0lZ9WSnb2qp1x3Buy"
    "JY0+cBNOvdxX85tmte0bBW+VG8SwLQhqh3+LxpoYc8sjBRW8wwY4GACP/XEfOQYmL61vC+wWAhkZVp4eKS+uKfuOYLtdrsOLYLC79ybNdJXN5uy6aZIf0ltH"
    "vBsDyynNZVHL7jYGzc5Dk65/sfaCYD54/dWGpgjNYqcu2W6p1unSuIHq04YhrfYqp/3O3PbRteIAaVmt8BfGB9aOA2RmHVLZv7L60hkUQ0+zAKI+DgSbHbEf"
    "sNfrrDHUOjHRDQJDeD1/CFXHlmrjUiwQ/G8MbyakpGyX3hjYYBnja2Jga+3RVX5SrHbfHcvKcL9WDa2jy/JQ/2cRAn2lMnIDrowJzQqYdgwKgluxBE36NFbN"
    "5cpteYu9ydOdL6jacC+2SagVmXVbqKW43a6xptVqw1DM81ZCCk8zhaan3LgK1hjAvYQ+vsC/wQxCsXoN92k+HqDIFRY3imNi1v1C2d4pSwETv5yo3sqcKw5J"
    "5NfMO1vFmJjGjKr6eddzVN0+kZiRzkK14NqLXTXokJ5zCszRhc4iTZlAtfoxttk/5hM9RD5kR9UW29jVCI8kD65PsqBdqkU7xtiQSYOz3zS6DReNyR+iOHZj"
    "+qnWnmj4PVSkJrxXnfXo+jbHCLu9CJLUthqec78GJ8Mz8lexZNDo3SjvtkzIw2//mnqukS7K5of2QZVnujqONKCxy9F/1NqDxNSEjFV0oml6YOQsWDI9cb3a"
    "7WZIyECXEU4hwvMPXlehGNA0nltypCDLpBEu2ubCU8Sm4OkJILtCggcICzHKuJE0S8zXM4tHcezGia68IMSN6V2R8pZb4x1I+YFpge7094edSxMLdk1g8vK8"
    "oIeBSRiLMt4s1ORT2pvsxwe4piEpPkkGEn4UMX9oINZcGch2wqseXpaPM168HG6whYwyuaJWeGeCrlKGw1NGE1YaXUVBuW/qXvteklO+1i5KsKRbpq9sKNin"
    "Ntu5XfUqYMSGERnGS7OIqRcWGFsQmUDbVfovQ/tckkA1wLv39nIKBcGLuzEZaZfqmxDI9CliimitG9+gUtGrB8saPP7a3tr1Av/Kfme1rc3UfRiJzfVDlpmX"
    "Yg6oKsEriMdp+sArvMJwC+VmagXkiTeOFOPh8gn0r2BMR/R5x2hBXsQyZ+Oj+GkUDCBW8czwmzaShGUuZd3KXuU5Qgl24NJifiyPy3M3okD6DuA3dtBQ9SPl"
    "A3NZSJeX+oDhbCI0J4nnYQrVKngjzyRls2SjTjVjr59PNz7TQYQ50iKraSBGqjuTDPPRHvCooCN97ZhY2ak2d5YnqXXOTLN7JNoftb0zf2JH99O37zTNuNq0"
    "QJL+0PeW6L+raEHNEymPdFY/qjaR4AcyxWLGl3Dn8yXxdY4SBbbMt1NPUMe9zapLGEa9ctGyx+0BXShYWZZhEyNUM0REWGhm8X3NrHJPyKtgXetOUjiu9Zcj"
    "gBSC3Yj9SbInrGkL7VyfRtpzi9S/dfK4XOMPrDLFqs18R5arbqwSJ6qB4ulohHO6dLX1dzosqgBlcPUW/hhjjVyk1r6z4D3RM6jp86giDY7W4cw4ho6iwJcz"
    "g41Q4MqtjtTeJoV9l6+SsKjZHUx6hQha1xfiZqicBal/RttLzYimD6eXQ5veHiWsDnK4L23E1d/4Ujw3rbPFRpvpqdp4MA4R0t5du2swY6s3OI218iCEpW3b"
    "K11CmYI842IQyhf7QhC4dRwNY9xkBILnfQbV0Bjai9tGrAfGjbX++enje7zaf06ewAXKJNUR+cd+yoRjCNrPCjDyfrU2I140phkWaYCgTYvk9pJ+vEolFp37"
    "COJjW7igreEEHcOHLWAjCCY5Fwd9B77OsSZIO6FazSlKkh4nW9mwopuuAAIEGXk0tWpBWT2T4mJXDVSt441bfpZKoURyj3z0DDxv6vfX3HKGREtZ2BVI4S5C"
    "P6zqZupQuo4/jSQPeWOz1vWM3pEU6zzqB5tt7470hbHapLT9stTwxS+8TKKoKmXt94CkPDzwb798/51FYqhk9WSxkSSBPimQ8MEQjw8BOovf7EMASgY9QA2t"
    "ZXJf0ZHcXKiaTjeHwkHABVUPTJ8Pt9geiv7rvkR5WBgAZJ2YUgf9S44kQC+wvFHw/GLmDQQGPaF3BFwqB8LvC0/D/IKgFOI5Lj5LXY38wbQ0pYgCNyHCLaea"
    "Sat4TRBFFt1HiWH+5Eiij7GDw+eT0VMcDXS/42d4TgBre9XV/iGinGI/X/DjNO/jROK599R3GpN5hwqYLl+qHc/Bf+fhGeV2++I5ul/4+4jsBmWProBq157v"
    "vHWLqLfQS4MFo6Lz1aUlP5mT1TLYDC/dlcdYwufoHfAUxhVjDoEzvH7nkt0ksTGJZG6cPoDpS4bLiHR/rAf8spbFGFAS51Jv4LaD/b6O7pzbMSp6lGGUjxlk"
    "WAKRNSelVY3S23oEFLzop1RRMJJQ9VGezqIAIwTmop7Rt1rau65qw1GtMLbTzXdHoiy7JAlU7nZJ15ugCbfqNbZP21AeqyaRICt+kfJYNS13u8DRABB6tHik"
    "Iq+2eEwtuMS8HbDLiBYTxwqAdHlcDIghrAI8ODkU5cKS1gYBloRmkX9oQe3PH3769u13/VBb0fT+ouPkdGoKUTq4Lnij73//+ccf/q12v+zUvzk+5b/F37yy"
    "vun5mD0jrQmNXeyhyyTanO7lV+0Zlhtg4r5CxD0arAAX79pNtfawxL7GyurC5Z53v2ytKR/T30/Qc69zHfbZFpzW23e/fPiJXcYv1rkIt0dvWaKB+LfrRYkl"
    "IPENExthYxbPNygbYWJMDm+9KAJr9uoG9kNAIs/1SCD26GZnCtPv62J87QRI7kdR+f34L/z6xg1MPDr0zgDtR8sRVvKNwDNcEI8BEm8UCDYmFMXjePDM/Ozp"
    "VKTgSyIQ03uzU8N+l0h+9zXqO+7s5GwCpfc6KY2BARSFvuSK5EyPGcHumnXCMW0uHqPrQvmC3pMSThR2xNYePC7qBYlDZHIZ08y37K7UY51Vx/J8Ml7ifB8/"
    "PuMgBbEIM0ucgiyhyH57QRPcFrgx2D95lEJ57phn9Vq5JIxqgXFRwEYlw4jMxKUzE/szePlWlLEGibz39hQ0lvPl/oEG5/gq0A0ZuM0PkM8CCgmR2ZNbnYd8"
    "JKRV7WvIZkALqva3WxvurzaHi5S5tsZEYMMS5eLUXlpvLbhujPjAMlmPUOgZRI5fUw/ABzuT0QQhAxrlMsHiBG2VlReYfFDyj6rLS5ymJ0OAk2d7M6DDZa5B"
    "mCCRJQYedwEAlzz+E1p1WuBEsvt8b3334w9/VaqW7yEDA7oAqAR2OqQH7PZPKh6CXcRsqgb6gdK2r2sR03Z0pl04RJiudTxBvfGu1K3roBmgMTa4qCaBQlsd"
    "/EEBXVdcJaSPL4gH/KG83FkFNHImnAK0DnUK/vfSXy22K5iAg+ysPJjel7miTQjZBjt4md/KTAK+pgZWHfFctkjDfPLtD9bds0cSQWTYs5n1LDsnCfz5HI0j"
    "fFNdphR8F+QkeJEp2EH7rb/rS3M1t4VgWncLvLHKbcGSYoicc3BKiGwuP1XeUq0rI+Bf+8tqQyVJqg2XJqKpNBlXQPkRJEwBNKILNQVybEhNcZ7PxL+Nkaxb"
    "kuzEaXJ/n9F7AGzNJ7QHlRN2jAS5qiKrrcfXoa9T5b9E3D7JKyeXdQdsND0XXvr7oE9F3D2HmuBmt9/kWbdkkHqCiwuUBHdJvcWKdBLcqbqeMO9F3NAipkPp"
    "HFqEYcU0gjF1r7gayC8PfCwHEqD0RMOQ+hBGnKXn+wMfJeYxvEqZIHyzu7ymLGOEqwMYqr9vPAYB15m79SgNALzL3c8ai0+9c8gESOgjxH6LfcqUZjk717aI"
    "SGqmgbxPvHeo8vTaQqMOhwbeOC66T1I21NSCEgVM0EkZ6Pm3k4V5DBOaHC6XIxl0F5epc5Xx4Okq84DHk4FLfrjG5/HIqH2zFN4eelLHhU5Iz8/AHpu/g6VN"
    "o8ANYYACFa64Nne1WO/mKGJWFzmTFzHj56iRgtoA5qIhq1ElTJWD+EeWoo1aBawpAylDpdB0iSQEJguGfLA/n8SAYiJxA78SrNriYtAxg/HMooYRwRdesGHw"
    "5JwAOj6SwdyNPTkHjMpk1Ge4fTPMk7Hje22sI+4BGslfQ5visFE5bFo6Jj4vq6npH/vkRPyo0Jk8+IAsvY7dhc8mvW3apdoGzOYk0al6vpxsLTzn4H69Rwm6"
    "z2txZX2cSxPXkKtT71cmeGD+8jU2JqZrX4t4EBOPxspRaZw3+46LlUT0cmjnsW51rb01SCRz9agAR+LX+eJ0OxGb6gqnX+r6CnlyBRVxA8/3nQUwgpKutGwE"
    "6nviwlx/s3VWPryngspMvereeWRYgeMQP8R55P3OkGL2vizokrveLIP5uuJiCqUSs1zAPjgy1d38ImmNfyNK8jw7APJh4pwXv8OtwLNX4E3lVdrR74/VkiBg"
    "BodxLmHIUsAheztdHP147SnrJjrwfPSJ5UXa9xTvRe/vEYHaPRjFkymvQYdO0AE6BVnsClIdOskN5LH9teTIr46y7E/n7L4NYbWn19oxn+zCfV9ADuIoeZB5"
    "cYwJRMkr4bPgiIx1I9BtMROpc5gAXDYF//7tO/EEoKFqFcIm5SkUhpTgnHC4uzo1uOBoZJ4vPwmu4GIldhILT84TLRiR3iMNfaOQPyCTz6HEF5OXClmrIxJp"
    "FjSmReW3xM8etnpAfhwcZ34722WWpkCRf6uTswvP7y4KLPs5PzsKJmaRNi4hhX8Tspz8QE7gGPMfeMxOLcm8nRuNh8muw3+CSG2fJFjtyegggbl9NheuRtjK"
    "D9BptiG0a8aBNf4aEiB8c13kNZ6rciF9UiVZUwNESeVIcah/60Vu7YCeYL5O47jP1N2gDcvqFfFavxNobn0nZUl19con6zk8T2BAYYBgLyaMGcCPHIllkuvM"
    "qq3Z+QoHsicbmKB7VFSc4Tzef3jHkOi7O3s+Uzz+pGg83ilPpUXpcpDnVcyqsJaOAUW6V+tE7bGeDFbCownEnABp0CQb9Uf6VDlB/ZTiRDKtj1sxTO3DB1dS"
    "rOqP3dYnC3Sl/uXHnz58+9cfUJ24UyZ8rmZXqzQPtYfuzOpSLSnXAsBw12Sz29iozQCctJSYcjRiFln5i60HoxFEu0cDfXOX9jJYoVMXyd2shAKNna6+DpYT"
    "bJjoxtUphMr/w4UKe/aBhEjugf/jz28sm/tz8Z9/Yv+cX6KvwTqgrdWReY/sb1+SjD0a1GXlEeSnlauMvZBbd7y6Ty4qf813TECBhuNEBIRLB44xBxX5pzdj"
    "pNfifsOmjaaFREt2zYyGw0S5Ye9pPh9E/vmSLr3dat1Efjnv9VDfP5TmjOWKLrZzjTljImD/jZdP5wHdMKWoQSUyCNCuzdsfPWLlAvY7eyENhFJh3f3401+h"
    "eB3k3Mn73fNCRRABzRQQrqSIos/8rZmFSdzDGom44ziFNIf7M7mh1ftCT1PTmEGi+JwBrGvDgCCEB4YY7AvEcK0VYOKF/0XsTHouToQpj3fipMHOdE4eEnAf"
    "AwLNZMbk89cytrNdhErG9RcUqhuCTgA56nf+gfoP1nDLhT2nep9JDdCZ5HP6u0LeRgrUVS+qtv8Ny7jW5f3J8pzo5qGa+6cTYtEZhBEZxRmxmCZ4K5Nhb5jr"
    "zQglZJXZRl6M0izpGnjz8by1KZR1sBdrqNznkVfC18dtE3I5C3bPe79SGZmhKW5s/YDoxUAPiStCEW+YwN6BPObMqJy9JJGfifdPt641AjCnTzSMzof0SLu8"
    "dOA3q89gvpM6kJ5Inj+mWdBw4oMTrjWEM8ZOM+bxnEsZzpXvdKg7DQUSOtSN1P9lH6cJaNqaYyq+1ye6DM2LtDi5OWXwrO7E2UyZhkn2YZQdu28KR/EmKgU9"
    "NYGLQliNe0QbhPb28E0uzHQs0KvOdvnBG5KqlJrEcGdNCHG8RUtHLWerC6olOzYVU+V6Au/cYLXzNxjfW8PEtsNN7lP0IaM+XXuof1ZAOviSv1vsFuvaSxwq"
    "L6DzgVO2qEFZOI/uISEx4XVYhfpn8Z7dTBoqKb8QiUWKYwERVa8xWxfsrWiKZ6KTL2pM3nGvGI+/yigaTwNjeg8RMkwiLG4XfwV1d6NAjbu7gPif0Z85KXCq"
    "TnWhZsSkUAZF6Usvm+GLkuAmE7qUEmvnu4wgtxXzAc1avlD+sYE6nKFjNymWMnOdZFVCUJNmvXv787u37z90UREG4K6ACDfczO1ABgogjEwnIZv1xuPNxqCg"
    "vLeDv+fhK6Y4/YO+A5LC4VjqYOR0Qhc/EURFJL6i3wV8+kCAQC70npiK8TNW0HxpgUlKUgFesF58lTEN4XFR/xL6dLfU13JI5H4WnephStrIqGtJtiQ4Mn4+"
    "cbZSizxHcRElXVIfzY5RDoJBn/EMStFhNmozrFMrVExnj7vAYf91Ng7AM1xMwNQYNPIo+yxBW0QLvkQTaXlSewvSpHmwC2+dgA+jvMgIY5w5VLeQ3yPKWkBe"
    "M7XEj8YwLoMDbwbnV1Nsmo6SrgXr/pJmHmfZPPNyhxreVn2uqcrSME/YAzHqez7OWtviKd7C3q28tXd1njK0sOt4znzub7bNleUHa5eVtHlABu9avLQcb1Z2"
    "ON9ATMuNbNQKnpU2auqsFotNw0bN8UTjwvEfqgjeVkfoVr8rbVPovn5Xre7PPBuuBO6Lc+IYLaTEA5NQGLzCTAxhS4U2chbcIy+SzQP5sO6CVURHhSKKZrcx"
    "ZWpBWtYF4n0Psf5n2EknLehhakwMc5rnt0zVwaptF2c1NGjHtfi0H0e1cOnpM0UBw9ycMkUw6DPwY0f1wUy1gQoq5TjoTNhlNWAP3abrbLQIogam68xqxiHn"
    "BsS+O2R/iJz6zmq9nFPyJeh4uHQ2tKWVqN+ip+WKDDJSP8kBMsTf1AmDkOzr3zpTIKPTVgKzSDjzPBrYDmYiVpA3nfTxUsdbL+CkLz2R386iVc1MmEAwHpEG"
    "M4x3Tu6RLPJ2WiJzhh+Odfd+uAXWHntLco/Kv7jecm3nOi9NPBDvBi3CB7zr0CHzaoGHVUsHzIbiWyyj3BnDTgKSBaD68pBN7N6JdbB5EmP+kCPHjIaVWoQM"
    "qJd/M8ioB5fd0oMBVcFPbstP0QhXmrifKtYiVKBlbhoJqAclXTU0DSipStN1wsuuGEHYVMD0CldL275dWBrQuR4u2kzDLDHAFS+6G5/RZzSOy6lmAow1cjhw"
    "PTmFK+msu16RcGdvWnqTnLDO8VTybKpBtLe9DqmzJI1tIzDVU3eUzVeTfOGAtGojCDbA2MQ+KvAqNRG2mASu9m848k9vyhGXhK75hzTiNhi8/b1wSYiAndd1"
    "YwvbPAT+HGnVov2UpcHZL2BghXB70ZSAnxEv62Uxbp6NINZVOYwbEe1eRLyYEl+Pjg0FteFhTaEFn1zxqmt74XqDmXhyMrUknAlBgD9W4WK7nodBkyDIOTUE"
    "QXDlLoJwSaVDkvC+UkqsGuLNXgWQvQUVMLCLS4AKM0YsEZlOwtRr0Nd49AWkzzEoxmybIMJMusS6+/k/fn7xT4NoDKiICqxZtvP4PFLqBTbHPuzAmuQDkVO8"
    "qcaASInV+vtL2kDT9g5WmkM/JKAwHc9lKwmIEh8aEru84MnAhnk/0Y7J+AxGtRpFgeZLnI1lrwaoGVYjCa1CkBXsQUqca/v2ZoH+LFF7oYnqJQdW3xRf59L5"
    "hs7x7cb3XsKG1IolWCsYOJI47P0rTGEl9xllSIxtAUSdEvkWBB7mDxCNek8izJsVx1sqFFVOHJGOAr6MKd7euLKCgWWks9bB58D4Znr/dHbWNCZNm+WqxQta"
    "4M4uu2S4Trh2luu2cUWgji58RZ1G3Jq72VDCBe7qHmWxk0vUaOpHaqkfvsWZytJe8XRPBoYMASAeEUJ1eajJyyY3jHj5TPCxsXuSCQzKYe8t7LpsonZj3e5U"
    "hHd8nkQ+XSx/Hv0n7cQpaH8yRdVtTXTFPPFzdkrzq5S+uFppSzDXkcvzqZsRO48J1Qm2bV7JB16xuowIO5paZKQ5ja40SHjOoXDC5bfY4QdoEh0F3UqT7nrO"
    "aM6iadLte1N+0ZYsFht01NWOalb75t6ZxKW5ZLWha5ypdd+dOrs6D3Zuslp9tfBnrJ95B0iMv3FlXLB6/EGnh2s+tzIIKB9b8wpWX90oJ9V8QYK65iVpSbiE"
    "3sPmXwpdm9NrMIIGUX6KyROS+9dVOk4cMbWbDdnXEJgdu9Innqv7BYEO8qgf8cCNQepeMIHr1kJR3QA+HYMa6orW/l2vWfwZSNBI6tcp/fHHPZWu+IBhgwYf"
    "N7EiVn2SjhD78ktMQpauVpYZ4hZ7asAUacGUv2pAKRrwfiYKv9Ppg6I5SfNL8ed+wr33CYOk2BXCVaeS6zFcMQk1yjQYVW0nkW39enmIgtQl/d7O51s/MKDf"
    "2ll4XedN6BFe9LKs6yw/S0Og1ffRhakr7MzLubfrOiuf2i78R/HgRr1fEu3+fcKFy20KmFDttmXACtaUvoQBnCLqY9zHY5o9YKAIEC6eWhxBBRhhbIVGHjG5"
    "h2hypPCcfpAYuzNgTqaCGFLwh/7Tojw+O3V2MBhjep8yxjLIEJK0iPzbOV8NCOU1qTPUaweV6VplRq/lyzWwvHGbWm8lOUg40CcmgZFziErwm67iLmiw4Nak"
    "Omkor6ODTDSmsb3tfLHsn0bubnJZZAywruKh0TqUxgFPYYV8vajIaRxKq1GUvGCKtGxtZYgCt28GAc6ZRC31colmdyU2eyJPcUqCHo5+z6ROJiiDpNnB6gza"
    "JHxiDAEKe9Yc3NuxHupGjwSn6pGwF03PtWxU3K+5r0UBCPm3Gzg2XWGdjmq6WXWnHd4WOZP8gwbL7Zou501fSzVn3dtSUmfDMCN155yH03W42G1rPLxnzw1U"
    "aJfqRW4omDBX2/jB65g2qHJdQ6+hVPHNWtCWmwce8e8C7irBuoo0B7rAodC6pwVjuOBCgHK9WICR58QDe1XBff+qLNEG9uezV2YimNIU9Z0vyWOvzRczeiQR"
    "iF8XxUN04B0cWmXHDez5ZtXmL7Uv6oZk9QLcctcSpKsf/vzGmlxK5m+MAR1J8iRTgQTfKTMm5FbVUOK8iOIY+rWljzlPOxfWZ5lhDjHBL05ZyuDxyHAurVo1"
    "DsJelHgpE+fTIL1djsRlhrjO+XpA+HNaFcy8oB3qMu+w2KVMi6eYKzANGRszdUcYiAG1VabXd76eZo+Nc+rbGtEGqmX/ONFmUsvkplI9vaD6BAx81nLn8p/1"
    "YFAy7ApXXXFd7sJZhsGWZ1uXF1jmW3RI5Zp56MJbB2HPPF0NnpS5xJe5ZLeeOyj9yG8dsSGJ3M564TvhgHG6L7FEnbMZD4aCCcAClzVKqOjLKuka3mE4aJ1x"
    "uYEWKtaM0HWC0DI3NyhCe8P62TVTqCv0zT78fXq5rzqvhtRX/eY9dUmC+pevIQfy8kRFyia2iAcyHexewNRM1Nz1KNRPxHbcSnnuYW8oY9BMHAbz0k1lONHG"
    "8FL5bHSwumhSKgt6XyWfdB0s7Y/nDZlDxrS3I5BJtdyJ0guk7NgI0HikJIEKU49mF3HbDmNYzifp1RT3nYVPr5XUhD2iLxMMJpXT0+UHdVTckVUiG9Uf2tH1"
    "x2Mtt0hr0+rvjtbUECoocMVtuT5Zz31UENT7m/Grmp4HowLxkm55OuCapwNikMYL8NpZIUESI8NqhRUXzVBP1iPlhSOH1UX8Lrn/r53INCKPtMTjCyoKA3nF"
    "e3Z9ceSDlt+NIlfLARd5gx1Egy2f5bTH+NaXJKjFDQ5Dlci12zqUjo4HUGaSMLPw5zsPpVIViipp7VrcgkIK2tZ7pfJwaHz3icYxsnnR2C6tog9fWh+w/DkP"
    "duNlznnjOzANh1GWF9bd+8VwsC9+N7iHviyL+fwocwHTaZuGzh2xiDklPclD1+mSrFW9u4Z9Dh28NzpTp7pOraPUo7pCbno2Qa/VEhj0nkre6619uvQ1vLcz"
    "Mrmao1RTw53jrRU1VS0xoKKCwVyLnbfa7jrmqmmVmknKGCrH2c3nY9VUzYTi3F3bWy7X6CIrb8LgW/yF5y3Vc6nbP/uqL1STAYTdUk3GX+VXXaHwwircroAN"
    "EBvlLWAJDrEFM4Du78KkCgTrBaM0Mws6HEIZJVGYATUMuHVIQcWfuQf9NVc84PpE2C2Ia7xhphlfuHVe05WFsz6hrMhon9DRmwipJQr8bEpZYUPscDXXyApi"
    "U9cRFjbOcst+2Tj+Kys6Hs8F5Isw6PBpVZ/9NeYTCdokstu4J0hkIIAlnpSNZF6qeXPo/GllzYE9frgAcppBdFLIbv6c/atktousnaskv8n6qN6TiZ5pmD17"
    "zapXGJTJrweyVPJ6rnoQhSHW88ce6D4VP0DNAwy2xFx3kY4C5OgO6/47BqWxResy9q4r9JDbugZ7dJ3W4N8y8M/rtKFGJYLpAhr0EZpaWW20ouefM0yr77Bj"
    "nGLi43W7oM6jL1Mb3vAFy41jC5x2dePWh/6XrEqumeXS8sTXqUM+uV5om+f/V6vdrNFoplYuLae6UiVURnTOeZFdp7NgTAogZdeYK/X984nU0/SmzwahBulT"
    "K3Bc6+WGUFSXXLPLFs6Y0fsrfQzbWjy1tnvXXC6FIsjJYGGdq9kkmNJ4jIortOnmfWE7g8XlYzh6tayJ/N1IFDNqaEzORepCW1T62Bn+Dj2W4btzDePlMtBI"
    "Y0mpKSsSlBShXEaCdwt0T2sFnpa2rc4hpB53HnjLALX0Sg7qfVGKF2QbUhuLmzQFjv7XBS9aBYGwWajs0ujV3Wa9W9LGq6JYet/7stT6mniOvxyoz657cUvm"
    "TmDrarT3vS2rSdrUDvm2W+aZWQNfeufjAY7ztbde7GoBjiOm4CPd3YLQjbT5GL6L1GQbEuIsuxuy6a7NWS8Wi1C9NmS6BidfuNu17/OSHwq71luBFP2iww4k"
    "5N4RpqCeN6Q1qM63++INGnvkn6spFnrC3GURRFoSj95yoT2vXGigstcrWSRvs1osoFReuHlp/eMAmSTieCAPu5KE9iKCFNsAV61ksCkcE0ro79y8hVeknAfm"
    "fIvCoVy//Kczs96P1DErUn0zHbNLDWvIX/1dH0vFMO9nUBgxCYGibsioeyf3OceqHUNb1FJaHb5aE4XsT7RyyFbaRNfbxRZAzqMM/MI1Lbu8QUHaJICAUox0"
    "ecT2XRBvcSBQyakqOhtl0IlQQJRtP39pfRflBW9aAR578iKnJ5JhJhGwwWHrqAJu0fGEFeI+M6SVovS43Mzha8eUMINiBdcrI3C1KEsMc+3L1DwyWoNGj84R"
    "EJFcMFGqbxaOGC79nQFRtwkFQiWYksGkIygqoUdZhtY96Z4J7X0sttEzIgdu3fMcvyDvHQHZJ30DSBAAfesJiO/Y2oOwt2tt9ehv08jQJmmu2LFvcn7pZVSv"
    "T5rh+MJEt/ncwdK1AoF6RSBxEi716M5G8UmejZHU6dtM2l1o+mwOi5hMyN7YdRFTOZpLQhfzE5YnO1BotwDuiNx6JE9MLChSXv4l8jJea1XiMyaMsmEHeG+m"
    "oDHUFICWnNbHs8P0IUa84/NxOPKoRb1d/3BObhgBwReZEmI3QCKuRjob1c1GGcAYKkCFvD6SyURTJggdDYb0EpskYQ99UzedCtTiClwn3IRb7r0vL+XCuLm3"
    "og60M59D8E3+Cry2UMMPu51afB1wo2AVvnsmlrxUzywnTznKvXGUUB4v6lEmlfBcGqi2r5ze4+EJuyzfJSmU1DzTfJRoHFPy6YZ5z2McLy2DyLVdHeMNP/pK"
    "0teyiSlmYvFBdV3hX8pmJmt5DVjNJhu3yHpDvHCacUtAlrv2QidEg00Fa0bGrV04Jzzsb5RxSzLd3W69Jfa1TD3b3Y7Ym2FTT93GgIg+2QLSePKmsiaMs41c"
    "YHPYzefzts0BolswURD38xqFAm73ILHFtpIrT+EQpRFhM4pK8laIX5OX+g9i+d+cWF7VLfRH+139HEdSMOWxq2Lup4hcQdDu5Xp04YU+uYzr0Z0TbKdwvblv"
    "B9yqP4rrSfcI8eerYDHFr7Ii8622960Js6Vbulo612K2jueHKzKW2ar84no8VwcCn439budL/+N5FdAVMF6yhP/69quytycqLWhrjQo1zZAI5iuDTYUuL4PF"
    "7Jn1fjuKFxcZSfIQgjr/4MN/8OEvz4eLdDDTgrdTcHkf7StcQi/L8ObzRbi5jGWsnNDjxsWRLMNzdkvbH80y5BmGIV3xcqvKqZp508OAestrUf3lbrFdeWOp"
    "vqRMX4GW1b8/OKJcblCmy7Npq0O/gE+Ea1+jponuFWXKOc9AV255D6VfwXvM28zjEVaqG/wk517ZISZTOwE6+w4EUqct3rdQiUO2x7EV/ufNmIq4STWk9OIS"
    "1K2qqqN5zxcM6r0sCPUPDWa4vHejh88F2btV82U9y79aYPyvaZQoPL29ExoWLY4f5S74RXkkqlZR+yPo9fZBr1zl6ZbXyufX0Zr32IW2CQo3c9WWjTB2OxG0"
    "VxFfM53WswlPpxypDO/ocmVvpyrD69Dxt3ONWMQog4HjF4P7wtB2yMIsuE8gsLu2wXIB71QobRQVSDZLz/GmRQXO/Tl1lKPqiQoU7LjVlxva41nPlvOeptyN"
    "J2+sEhJqXfb+/KZrnsv0cC5ZrZarLaTpVaS5bBYkguW4MNUwfsNwUWhP+bUVYmfvRofYHSKo0n+7qrHDerZBcWGDNrETq8IYERGpXfnBzuP54op2dSFAbPxl"
    "wMBiEUAy6DpE84w3h1Ti1eqVWqvlCmValG+S+bU3ywamYaRIZKPzuRqSiqhDkkXQ3OQKwYm/YG+ivLD4nNY9wy8esgq8FdUT7L53p+ItxCzaa7iscPPKgv9f"
    "YHyj7Vhr63/CD3SztBz8k2f6rv3F0hqnzjBN7/H2NjK0b/bgJIbiDA+oo9tSh5bic0q5wV5NlVT6YkKkDQUuyKGKDUV+6Ez5psnRIRCkCp8jusFhwByPWlKQ"
    "E/sqYEAr9mx85GiavLS+LbCuPURTW3l6pLzum6yQjy0guQotYk7u3hs0eFQOIWcwQJP8kN4ugtUQek5pLsrNdVbUbnSwmHLXi7UXBHP9XZc76JU/xCZcst1S"
    "7iuQ25pO1Z257aOh3QECsVrhL4zCrx0HiMU6pLJpWrXpGVTNTbMA/OAHgr0noCk9dBWcNYZaJyaWgaucV36GsFDszjMqzhlB9jN1R9MRBU2PbBhWJ/nXSrPG"
    "jq9XqkqRYiHmvtA3htNqORx9M8/+9qK9Tcqvoq1foxl4XSwHZcGteIImC8a80zU1aXQ9PQNmCzW6tts1FmpZbRhmet5KiNZpptDvlNsxwWYAKJvQxxf4N6jg"
    "vLoCd4w9HqByC1bpiGNiVF5dwcVTlgL+fgH5u5ngUhySyJ9Syqki+zEjun5+yRyoPFYN7suJFruREx3Sc06B17pQHX+SAKKY0RinvnyeT/QQ+ZCRoX7YZrRt"
    "liQPrk+yYGKZA908F1osaXD2G9awyQUc8ocojt2YflI7jUyeDXXLq81WwdSVqlUcI+zXwDlByxx4zn0VHyevwifEUiFX2rcyY9NaPXnOX1PPNTAFsDWhsUfp"
    "fi6PMg1o7HLafIXdDHHBK5iBGBcKlkzfX692uxnyH9A/hduM8Ej011UYBjSj5jY5qWswcZ9rH7nwpbEpeKA6qBeQBgCiYYxqSCRNRPP1zOIRHLtR2gXPKr8Z"
    "mypSbNBzNRdbfmCKvHvtWYfccletD3Q1cU/eARTCHw6MUUabhLB8SnsytPhj1yzQxSdJb8aIouT1D8Pc6d5UGwSOoQX5KMNly8GDi/P28j09FbSB6JSRjZXq"
    "DrhODviSbpm2uqFgd9xs53ZV5ZwRH0Z0mHyQRUy5tMBghtgEBgqlkSu01SQJFB27e28vJ1AUvIabkZVWTbCxwUyfojwq1K5dk5XHPpOGLOLhr+2tvaoX8Zgp"
    "e5xVG7okbU/MgSn8vL5wnKYPvPgkLGuh9kOtgDzxHnXiBbh7AoXvGQ8S/Y4xcJCXy8vZ+Ch+GgMCiCaY/nernnWwwPXZOBwiFGcGhi2WwKqdPI0hCqRLB36D"
    "U4YCCykfmcsCn7yqAoxnM6H1TzwPUygSwBsGJimbJhtzpBl7+3y62YEOoMuRFpmqRF5itmHiZX4lD3tU0Kv4/TFPr8Ns0i8a9GG/JPKh7y2571Xx+YoTnakn"
    "0iAJ+HUdHfzkOm6a3fOFgpB42xCKsNR7+JWMpdbBT76m6eH30we20LfvevkX3707ny+JLxxng5+j5jfDl83kuV/Uf/OArjQseMkwkFG2GWIvLDaz+K5mVrkn"
    "5G2wunUnSSI39pQjkHiCbZH9TbInrLUJbSSfxtns///2rmDHTRiI/grqpZeqCl3YJNpTb23Vbg7dnsEYskGbkAiIohz67/WMbWpsDF4gqirtaaVgvMb2jMcz"
    "b97UR3q7ZGXR+5swjhDG5WJNgtAAYMCE6pv3dfJHt2Fwl5g1NG8ifzjgKAtXdE05Ktb6AW3JmyZxTUnBmld3LoHD5aJKHA6kS+BeZT6g3fEPoQuDKQJigPNc"
    "BudEossOybZW/SUTahcI/WrHADrdAtMjPaNfSXVudmYAyIZaJLFx2mLa7JTqQX0l88RTN/Il1tbpCtyLPQl83w8tyWCdECm+92QkprV/IMCirv/cGBYeTUFP"
    "HfdVgZX7XALjFRN5sXAo8XDmI8k5n1B8j9OcV+QK4XFmFrsn/tIjs8Qha6KswdH+3zirONeJhugcL4qaF3U1ukKoxiRiRioBPqxLQBePD9Q4Hu2Mc1W25Fzv"
    "OguH2Vo6gOhnq1OeF4U14tvQ/du0DchQWpKLmyMN2PKGyaZmwtoqIheJbRzdbemWkzyqG1tN6xHT8UH7dgOsofYuDbMko+lyZSdCUpVhWx9EzT9TtaLIy5GP"
    "3kMcWh1VK0g9wV8gBsEp7wS7kRdzGUMM6JenH989sgdGpavHWpICCkDEQttgE9CjODYqa347ut3kTOQHckODaW69OAASig95Cy+/GF2E16ZaxgLFvBO7GEJt"
    "hgNJEUEgVx9QA5ggBQCyK4ZoIK6zI3xtcQKdFxMI7s77+sbkFtWLGymhQFMPK1U9yDdcmtrE4ZT5c144pW/Oor4Rfjo0U2V22ue91bT4XJ4LEPGei2tfA0Gc"
    "16ff6f5Y2c8S8TS5jpiXUScD+xuJTRT5i3Vyj7rb2FaWpAa1F3kCLEgYpEtbyqhcq96ueLZoyJRo+qmVLaq/3XGaqGIX8ek08U78dw5fahakD+9kf2EK3mlT"
    "yLwC9FdJbJNI8Efi1Y+t7M40I/tKGu380h7r4oZHEVNbB4lvvZSQYAtazVl3NQSQN3P8K4vUpyLydBYNYRd6Cz2Asw1atzISw8B3RUKZ0Wl+nFaa/TiqM0Oq"
    "2IJKyYhWQXa/TLkB2F4GIeUTdrPYONKM+ts9j73AbMH2TLL6kolM5Ppy9GCdKxNjzUSMWVE1yEAzOzHCLCCMUwFJFbIKD8NrSVbmdNfez7bN7H3+9bSJvj6y"
    "/uDDDLXaS/xMTqcBgKlYktj79nPzOM6WeXj3+w+IelzG"
)
