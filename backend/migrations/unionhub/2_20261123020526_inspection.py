"""Inspection: from migration 1, for SQLite, PostgreSQL and MariaDB/MySQL.

Made by:
    python -m unionhub makemigration inspection
"""

from tortoise import BaseDBAsyncClient

SQL = {
    "sqlite": r"""
CREATE TABLE IF NOT EXISTS "inspection_case" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "grid_unit_id" BIGINT,
    "biz_date" DATE NOT NULL,
    "name" VARCHAR(64) NOT NULL,
    "cert_no" VARCHAR(256) NOT NULL,
    "cert_no_idx" VARCHAR(43),
    "cert_no_idx_next" VARCHAR(43),
    "cert_no_tail" VARCHAR(4),
    "phone" VARCHAR(192) NOT NULL,
    "phone_idx" VARCHAR(43),
    "phone_idx_next" VARCHAR(43),
    "phone_tail" VARCHAR(4),
    "employer_name" VARCHAR(120) NOT NULL,
    "employer_id" BIGINT NOT NULL,
    "origin_employer_id" BIGINT NOT NULL,
    "cause" VARCHAR(16) NOT NULL,
    "demand" VARCHAR(5419) NOT NULL,
    "companion_count" INT NOT NULL,
    "case_no" VARCHAR(24) NOT NULL UNIQUE,
    "query_code" VARCHAR(16) NOT NULL,
    "level" VARCHAR(16) NOT NULL,
    "state" VARCHAR(24) NOT NULL,
    "source" VARCHAR(8) NOT NULL,
    "registered_at" TIMESTAMP NOT NULL,
    "registered_by_account_id" BIGINT,
    "photo_ids" VARCHAR(200) NOT NULL,
    "accepted_at" TIMESTAMP,
    "due_on" DATE,
    "settle_mode" VARCHAR(16) NOT NULL,
    "settle_amount_fen" BIGINT,
    "inspector_account_id" BIGINT,
    "assigned_at" TIMESTAMP,
    "claimed_at" TIMESTAMP,
    "filed_at" TIMESTAMP,
    "investigated_at" TIMESTAMP,
    "handled_at" TIMESTAMP,
    "handled_amount_fen" BIGINT,
    "penalty_decided_at" TIMESTAMP,
    "execution_kind" VARCHAR(16),
    "executed_at" TIMESTAMP,
    "execution_applied_at" TIMESTAMP,
    "extended_at" TIMESTAMP,
    "outcome" VARCHAR(5419),
    "repeat_of" BIGINT,
    "done_at" TIMESTAMP,
    "done_on" DATE,
    "version" INT NOT NULL,
    CONSTRAINT inspection_case_end CHECK ((state IN ('grid_done', 'closed_invalid', 'closed') AND done_at IS NOT NULL) OR (state NOT IN ('grid_done', 'closed_invalid', 'closed') AND done_at IS NULL)),
    CONSTRAINT inspection_case_inspector CHECK (state NOT IN ('inspector_pending', 'inspecting', 'handled', 'penalty_decided') OR inspector_account_id IS NOT NULL),
    CONSTRAINT inspection_case_handled CHECK (state NOT IN ('handled', 'penalty_decided', 'closed') OR (handled_at IS NOT NULL AND grid_unit_id IS NOT NULL)),
    CONSTRAINT inspection_case_penalty CHECK (state <> 'penalty_decided' OR penalty_decided_at IS NOT NULL),
    CONSTRAINT inspection_case_execution CHECK (execution_kind IS NULL OR penalty_decided_at IS NOT NULL),
    CONSTRAINT inspection_case_due CHECK ((state = 'grid_processing' AND due_on IS NOT NULL) OR (state <> 'grid_processing' AND due_on IS NULL))
) /* One case. ``unit_id`` is the district's bureau, ``grid_unit_id`` the grid it belongs to in the figures (empty: 区本级, INSP-21). */;
CREATE INDEX IF NOT EXISTS "idx_inspection__cert_no_024f3f" ON "inspection_case" ("cert_no_idx");
CREATE INDEX IF NOT EXISTS "idx_inspection__cert_no_ed96e7" ON "inspection_case" ("cert_no_idx_next");
CREATE INDEX IF NOT EXISTS "idx_inspection__phone_i_ff0df1" ON "inspection_case" ("phone_idx");
CREATE INDEX IF NOT EXISTS "idx_inspection__phone_i_4a78be" ON "inspection_case" ("phone_idx_next");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_75adac" ON "inspection_case" ("unit_id", "id");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_9a0edf" ON "inspection_case" ("unit_id", "state", "id");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_1762b1" ON "inspection_case" ("unit_id", "grid_unit_id", "biz_date");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_614d9f" ON "inspection_case" ("unit_id", "cause", "id");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_112f9b" ON "inspection_case" ("unit_id", "due_on");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_226bfa" ON "inspection_case" ("unit_id", "done_on");
CREATE INDEX IF NOT EXISTS "idx_inspection__inspect_2c062a" ON "inspection_case" ("inspector_account_id", "id");
CREATE INDEX IF NOT EXISTS "idx_inspection__employe_ccc1d7" ON "inspection_case" ("employer_id", "id");
CREATE INDEX IF NOT EXISTS "idx_inspection__cert_no_011b7e" ON "inspection_case" ("cert_no_idx", "employer_id");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_625e02" ON "inspection_case" ("unit_id", "name");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_1cabcc" ON "inspection_case" ("unit_id", "employer_name");
CREATE TABLE IF NOT EXISTS "inspection_case_event" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "case_id" BIGINT NOT NULL,
    "seq" INT NOT NULL,
    "action" VARCHAR(24) NOT NULL,
    "from_state" VARCHAR(24),
    "to_state" VARCHAR(24) NOT NULL,
    "account_id" BIGINT,
    "actor_name" VARCHAR(64) NOT NULL,
    "role_key" VARCHAR(64) NOT NULL,
    "unit_id" BIGINT,
    "grid_unit_id" BIGINT,
    "at" TIMESTAMP NOT NULL,
    "note" VARCHAR(5419),
    "facts" TEXT NOT NULL,
    CONSTRAINT "uid_inspection__case_id_9e09e2" UNIQUE ("case_id", "seq")
) /* One thing that was done to a case (INSP-34), never changed. ``note`` is what the doer wrote, ``facts`` canonical JSON of codes, */;
CREATE TABLE IF NOT EXISTS "inspection_case_grid" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "case_id" BIGINT NOT NULL,
    "grid_unit_id" BIGINT NOT NULL,
    "part" VARCHAR(16) NOT NULL,
    "visible" INT NOT NULL,
    "since" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_inspection__case_id_be844e" UNIQUE ("case_id", "grid_unit_id")
) /* A grid that was given a case, and whether it still sees it: not after 其他原因退回 (INSP-11), read-only after 处置失败 (INSP-28). */;
CREATE INDEX IF NOT EXISTS "idx_inspection__grid_un_ea8927" ON "inspection_case_grid" ("grid_unit_id", "visible", "case_id");
CREATE TABLE IF NOT EXISTS "inspection_pause" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "case_id" BIGINT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "reason" VARCHAR(1152),
    "started_on" DATE NOT NULL,
    "ended_on" DATE,
    "open_slot" BIGINT UNIQUE,
    CONSTRAINT inspection_pause_open CHECK ((ended_on IS NULL AND open_slot IS NOT NULL AND open_slot = case_id) OR (ended_on IS NOT NULL AND open_slot IS NULL))
) /* Days that do not count towards a legal limit. ``open_slot`` is the case while the pause runs: one at a time. */;
CREATE INDEX IF NOT EXISTS "idx_inspection__case_id_4d73e1" ON "inspection_pause" ("case_id", "started_on");
CREATE TABLE IF NOT EXISTS "inspection_warning" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "case_id" BIGINT NOT NULL,
    "key" VARCHAR(48) NOT NULL,
    CONSTRAINT "uid_inspection__case_id_eefba7" UNIQUE ("case_id", "key")
) /* What somebody was warned of already: once per case, clock, its first day and the stage it had reached. */;
CREATE TABLE IF NOT EXISTS "inspection_employer" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "uscc" VARCHAR(18),
    "merged_into_id" BIGINT,
    "version" INT NOT NULL,
    CONSTRAINT "uid_inspection__unit_id_a3475f" UNIQUE ("unit_id", "uscc")
) /* 对方单位. ``uscc`` is empty until somebody knows it (INSP-20). ``merged_into_id``: a person found it to be another one. */;
CREATE INDEX IF NOT EXISTS "idx_inspection__merged__9f218c" ON "inspection_employer" ("merged_into_id");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_961cdd" ON "inspection_employer" ("unit_id", "name");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_b60a49" ON "inspection_employer" ("unit_id", "id");
CREATE TABLE IF NOT EXISTS "inspection_employer_name" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "employer_id" BIGINT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "name_key" VARCHAR(64) NOT NULL,
    CONSTRAINT "uid_inspection__unit_id_99eba9" UNIQUE ("unit_id", "name_key")
) /* A name people write for an employer; ``name_key`` is the digest of its plain form (policy\/employers.py), one per district. */;
CREATE INDEX IF NOT EXISTS "idx_inspection__employe_7ccf5a" ON "inspection_employer_name" ("employer_id");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_3fb278" ON "inspection_employer_name" ("unit_id", "name");
CREATE TABLE IF NOT EXISTS "inspection_counting" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "counted_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL
) /* One row per counted district; its id is the unit's. ``version`` rises with every count that changed something (the map's ETag). */;
CREATE TABLE IF NOT EXISTS "inspection_figure" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "grid_key" BIGINT NOT NULL,
    "month" DATE NOT NULL,
    "received" INT NOT NULL,
    "finished" INT NOT NULL,
    "closed" INT NOT NULL,
    "petitions" INT NOT NULL,
    "petitions_done" INT NOT NULL,
    "amount_fen" BIGINT NOT NULL,
    CONSTRAINT "uid_inspection__unit_id_24fb76" UNIQUE ("unit_id", "grid_key", "month")
) /* One month of one grid. ``grid_key`` is the grid's unit, 0 for 区本级; ``month`` its first day. */;
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_8225ea" ON "inspection_figure" ("unit_id", "month");
CREATE TABLE IF NOT EXISTS "inspection_intake" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "token" VARCHAR(32) NOT NULL UNIQUE,
    "unit_id" BIGINT NOT NULL,
    "grid_unit_id" BIGINT,
    "label" VARCHAR(60) NOT NULL,
    "scan_count" INT NOT NULL,
    "revoked_at" TIMESTAMP,
    "created_by_name" VARCHAR(64) NOT NULL
) /* 登记码: a QR code or link that opens the report form of a district, with a grid chosen beforehand or not (INSP-01, INSP-02). */;
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_ef9e52" ON "inspection_intake" ("unit_id");
CREATE TABLE IF NOT EXISTS "inspection_ticket" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "phone" VARCHAR(192) NOT NULL,
    "phone_idx" VARCHAR(43),
    "phone_idx_next" VARCHAR(43),
    "phone_tail" VARCHAR(4),
    "expires_at" TIMESTAMP NOT NULL,
    "case_id" BIGINT
) /* A phone that was proved by SMS code a short while ago: may upload pictures and hand in one report (INSP-X4). */;
CREATE INDEX IF NOT EXISTS "idx_inspection__phone_i_82fdb9" ON "inspection_ticket" ("phone_idx");
CREATE INDEX IF NOT EXISTS "idx_inspection__phone_i_3585e4" ON "inspection_ticket" ("phone_idx_next");
CREATE INDEX IF NOT EXISTS "idx_inspection__expires_dd055f" ON "inspection_ticket" ("expires_at");
CREATE TABLE IF NOT EXISTS "inspection_companion" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "case_id" BIGINT,
    "petition_id" BIGINT,
    "seq" INT NOT NULL,
    "name" VARCHAR(64) NOT NULL,
    "cert_no" VARCHAR(256),
    "cert_no_idx" VARCHAR(43),
    "cert_no_idx_next" VARCHAR(43),
    "cert_no_tail" VARCHAR(4),
    "phone" VARCHAR(192),
    "phone_idx" VARCHAR(43),
    "phone_idx_next" VARCHAR(43),
    "phone_tail" VARCHAR(4),
    CONSTRAINT inspection_companion_of CHECK ((case_id IS NOT NULL AND petition_id IS NULL) OR (case_id IS NULL AND petition_id IS NOT NULL))
) /* 同行人员 of a case or of a petition, kept like any other person's numbers. */;
CREATE INDEX IF NOT EXISTS "idx_inspection__case_id_2dd9fe" ON "inspection_companion" ("case_id");
CREATE INDEX IF NOT EXISTS "idx_inspection__petitio_831c36" ON "inspection_companion" ("petition_id");
CREATE INDEX IF NOT EXISTS "idx_inspection__cert_no_96bbd9" ON "inspection_companion" ("cert_no_idx");
CREATE INDEX IF NOT EXISTS "idx_inspection__cert_no_7d6e80" ON "inspection_companion" ("cert_no_idx_next");
CREATE INDEX IF NOT EXISTS "idx_inspection__phone_i_43cb88" ON "inspection_companion" ("phone_idx");
CREATE INDEX IF NOT EXISTS "idx_inspection__phone_i_3d0862" ON "inspection_companion" ("phone_idx_next");
CREATE TABLE IF NOT EXISTS "inspection_petition" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "grid_unit_id" BIGINT,
    "biz_date" DATE NOT NULL,
    "name" VARCHAR(64) NOT NULL,
    "cert_no" VARCHAR(256) NOT NULL,
    "cert_no_idx" VARCHAR(43),
    "cert_no_idx_next" VARCHAR(43),
    "cert_no_tail" VARCHAR(4),
    "phone" VARCHAR(192) NOT NULL,
    "phone_idx" VARCHAR(43),
    "phone_idx_next" VARCHAR(43),
    "phone_tail" VARCHAR(4),
    "employer_name" VARCHAR(120) NOT NULL,
    "employer_id" BIGINT NOT NULL,
    "origin_employer_id" BIGINT NOT NULL,
    "cause" VARCHAR(16) NOT NULL,
    "demand" VARCHAR(5419) NOT NULL,
    "companion_count" INT NOT NULL,
    "result" VARCHAR(16) NOT NULL,
    "result_note" VARCHAR(5419),
    "handled_on" DATE,
    "registered_by_account_id" BIGINT,
    "registered_by_name" VARCHAR(64) NOT NULL,
    "voided_at" TIMESTAMP,
    "version" INT NOT NULL
) /* A petition, registered and kept by the district's clerks; it never goes to a grid or an inspector. */;
CREATE INDEX IF NOT EXISTS "idx_inspection__cert_no_8195e6" ON "inspection_petition" ("cert_no_idx");
CREATE INDEX IF NOT EXISTS "idx_inspection__cert_no_e2f750" ON "inspection_petition" ("cert_no_idx_next");
CREATE INDEX IF NOT EXISTS "idx_inspection__phone_i_5dcb52" ON "inspection_petition" ("phone_idx");
CREATE INDEX IF NOT EXISTS "idx_inspection__phone_i_0a237e" ON "inspection_petition" ("phone_idx_next");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_92dba2" ON "inspection_petition" ("unit_id", "id");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_22ee47" ON "inspection_petition" ("unit_id", "grid_unit_id", "biz_date");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_59947c" ON "inspection_petition" ("unit_id", "cause", "id");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_2abaac" ON "inspection_petition" ("unit_id", "handled_on");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_1cc1de" ON "inspection_petition" ("unit_id", "name");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_02ab1a" ON "inspection_petition" ("unit_id", "employer_name");
CREATE INDEX IF NOT EXISTS "idx_inspection__employe_e37fd9" ON "inspection_petition" ("employer_id");
CREATE TABLE IF NOT EXISTS "inspection_setting" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "outline" TEXT,
    "crs" VARCHAR(16) NOT NULL,
    "outline_note" VARCHAR(120) NOT NULL,
    "promise_days" INT NOT NULL,
    "warn_days" VARCHAR(40) NOT NULL,
    "version" INT NOT NULL
) /* A district's own parameters; its id is the bureau's unit. ``outline`` is GeoJSON (empty: the shipped one, if its area code has one). */;
CREATE TABLE IF NOT EXISTS "inspection_template" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "role_key" VARCHAR(64) NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "columns" TEXT NOT NULL,
    "version" INT NOT NULL,
    CONSTRAINT "uid_inspection__unit_id_b9b924" UNIQUE ("unit_id", "name")
) /* 导出模板 of a role (INSP-29): ``columns`` is a JSON list of column keys in order. ``role_key`` empty: anybody's. */;
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
    "appoints" TEXT NOT NULL,
    "version" INT NOT NULL
) /* 角色: a named set of permissions of one audience. ``admin_kind`` marks the three administrators, ``shipped`` is what we shipped. */;
INSERT INTO "unionhub_rebuilt" ("id", "created_at", "key", "name", "description", "kind", "admin_kind", "builtin", "permissions", "shipped", "appoints", "version")
    SELECT "id", "created_at", "key", "name", "description", "kind", "admin_kind", "builtin", "permissions", "shipped", '[]', "version" FROM "account_role";
DROP TABLE "account_role";
ALTER TABLE "unionhub_rebuilt" RENAME TO "account_role";
CREATE TEMP TABLE "unionhub_no_loose_rows" (loose INT CHECK (loose = 0));
INSERT INTO "unionhub_no_loose_rows" SELECT COUNT(*) FROM pragma_foreign_key_check;
DROP TABLE "unionhub_no_loose_rows";
""",
    "postgres": r"""
CREATE TABLE IF NOT EXISTS "inspection_case" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "grid_unit_id" BIGINT,
    "biz_date" DATE NOT NULL,
    "name" VARCHAR(64) COLLATE "C" NOT NULL,
    "cert_no" VARCHAR(256) NOT NULL,
    "cert_no_idx" VARCHAR(43) COLLATE "C",
    "cert_no_idx_next" VARCHAR(43) COLLATE "C",
    "cert_no_tail" VARCHAR(4) COLLATE "C",
    "phone" VARCHAR(192) NOT NULL,
    "phone_idx" VARCHAR(43) COLLATE "C",
    "phone_idx_next" VARCHAR(43) COLLATE "C",
    "phone_tail" VARCHAR(4) COLLATE "C",
    "employer_name" VARCHAR(120) COLLATE "C" NOT NULL,
    "employer_id" BIGINT NOT NULL,
    "origin_employer_id" BIGINT NOT NULL,
    "cause" VARCHAR(16) COLLATE "C" NOT NULL,
    "demand" VARCHAR(5419) NOT NULL,
    "companion_count" INT NOT NULL,
    "case_no" VARCHAR(24) COLLATE "C" NOT NULL UNIQUE,
    "query_code" VARCHAR(16) COLLATE "C" NOT NULL,
    "level" VARCHAR(16) COLLATE "C" NOT NULL,
    "state" VARCHAR(24) COLLATE "C" NOT NULL,
    "source" VARCHAR(8) COLLATE "C" NOT NULL,
    "registered_at" TIMESTAMPTZ NOT NULL,
    "registered_by_account_id" BIGINT,
    "photo_ids" VARCHAR(200) COLLATE "C" NOT NULL,
    "accepted_at" TIMESTAMPTZ,
    "due_on" DATE,
    "settle_mode" VARCHAR(16) COLLATE "C" NOT NULL,
    "settle_amount_fen" BIGINT,
    "inspector_account_id" BIGINT,
    "assigned_at" TIMESTAMPTZ,
    "claimed_at" TIMESTAMPTZ,
    "filed_at" TIMESTAMPTZ,
    "investigated_at" TIMESTAMPTZ,
    "handled_at" TIMESTAMPTZ,
    "handled_amount_fen" BIGINT,
    "penalty_decided_at" TIMESTAMPTZ,
    "execution_kind" VARCHAR(16) COLLATE "C",
    "executed_at" TIMESTAMPTZ,
    "execution_applied_at" TIMESTAMPTZ,
    "extended_at" TIMESTAMPTZ,
    "outcome" VARCHAR(5419),
    "repeat_of" BIGINT,
    "done_at" TIMESTAMPTZ,
    "done_on" DATE,
    "version" INT NOT NULL,
    CONSTRAINT inspection_case_end CHECK ((state IN ('grid_done', 'closed_invalid', 'closed') AND done_at IS NOT NULL) OR (state NOT IN ('grid_done', 'closed_invalid', 'closed') AND done_at IS NULL)),
    CONSTRAINT inspection_case_inspector CHECK (state NOT IN ('inspector_pending', 'inspecting', 'handled', 'penalty_decided') OR inspector_account_id IS NOT NULL),
    CONSTRAINT inspection_case_handled CHECK (state NOT IN ('handled', 'penalty_decided', 'closed') OR (handled_at IS NOT NULL AND grid_unit_id IS NOT NULL)),
    CONSTRAINT inspection_case_penalty CHECK (state <> 'penalty_decided' OR penalty_decided_at IS NOT NULL),
    CONSTRAINT inspection_case_execution CHECK (execution_kind IS NULL OR penalty_decided_at IS NOT NULL),
    CONSTRAINT inspection_case_due CHECK ((state = 'grid_processing' AND due_on IS NOT NULL) OR (state <> 'grid_processing' AND due_on IS NULL))
);
CREATE INDEX IF NOT EXISTS "idx_inspection__cert_no_024f3f" ON "inspection_case" ("cert_no_idx");
CREATE INDEX IF NOT EXISTS "idx_inspection__cert_no_ed96e7" ON "inspection_case" ("cert_no_idx_next");
CREATE INDEX IF NOT EXISTS "idx_inspection__phone_i_ff0df1" ON "inspection_case" ("phone_idx");
CREATE INDEX IF NOT EXISTS "idx_inspection__phone_i_4a78be" ON "inspection_case" ("phone_idx_next");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_75adac" ON "inspection_case" ("unit_id", "id");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_9a0edf" ON "inspection_case" ("unit_id", "state", "id");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_1762b1" ON "inspection_case" ("unit_id", "grid_unit_id", "biz_date");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_614d9f" ON "inspection_case" ("unit_id", "cause", "id");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_112f9b" ON "inspection_case" ("unit_id", "due_on");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_226bfa" ON "inspection_case" ("unit_id", "done_on");
CREATE INDEX IF NOT EXISTS "idx_inspection__inspect_2c062a" ON "inspection_case" ("inspector_account_id", "id");
CREATE INDEX IF NOT EXISTS "idx_inspection__employe_ccc1d7" ON "inspection_case" ("employer_id", "id");
CREATE INDEX IF NOT EXISTS "idx_inspection__cert_no_011b7e" ON "inspection_case" ("cert_no_idx", "employer_id");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_625e02" ON "inspection_case" ("unit_id", "name");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_1cabcc" ON "inspection_case" ("unit_id", "employer_name");
COMMENT ON TABLE "inspection_case" IS 'One case. ``unit_id`` is the district''s bureau, ``grid_unit_id`` the grid it belongs to in the figures (empty: 区本级, INSP-21).';
CREATE TABLE IF NOT EXISTS "inspection_case_event" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "case_id" BIGINT NOT NULL,
    "seq" INT NOT NULL,
    "action" VARCHAR(24) COLLATE "C" NOT NULL,
    "from_state" VARCHAR(24) COLLATE "C",
    "to_state" VARCHAR(24) COLLATE "C" NOT NULL,
    "account_id" BIGINT,
    "actor_name" VARCHAR(64) NOT NULL,
    "role_key" VARCHAR(64) COLLATE "C" NOT NULL,
    "unit_id" BIGINT,
    "grid_unit_id" BIGINT,
    "at" TIMESTAMPTZ NOT NULL,
    "note" VARCHAR(5419),
    "facts" TEXT NOT NULL,
    CONSTRAINT "uid_inspection__case_id_9e09e2" UNIQUE ("case_id", "seq")
);
COMMENT ON TABLE "inspection_case_event" IS 'One thing that was done to a case (INSP-34), never changed. ``note`` is what the doer wrote, ``facts`` canonical JSON of codes,';
CREATE TABLE IF NOT EXISTS "inspection_case_grid" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "case_id" BIGINT NOT NULL,
    "grid_unit_id" BIGINT NOT NULL,
    "part" VARCHAR(16) COLLATE "C" NOT NULL,
    "visible" BOOL NOT NULL,
    "since" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_inspection__case_id_be844e" UNIQUE ("case_id", "grid_unit_id")
);
CREATE INDEX IF NOT EXISTS "idx_inspection__grid_un_ea8927" ON "inspection_case_grid" ("grid_unit_id", "visible", "case_id");
COMMENT ON TABLE "inspection_case_grid" IS 'A grid that was given a case, and whether it still sees it: not after 其他原因退回 (INSP-11), read-only after 处置失败 (INSP-28).';
CREATE TABLE IF NOT EXISTS "inspection_pause" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "case_id" BIGINT NOT NULL,
    "kind" VARCHAR(16) COLLATE "C" NOT NULL,
    "reason" VARCHAR(1152),
    "started_on" DATE NOT NULL,
    "ended_on" DATE,
    "open_slot" BIGINT UNIQUE,
    CONSTRAINT inspection_pause_open CHECK ((ended_on IS NULL AND open_slot IS NOT NULL AND open_slot = case_id) OR (ended_on IS NOT NULL AND open_slot IS NULL))
);
CREATE INDEX IF NOT EXISTS "idx_inspection__case_id_4d73e1" ON "inspection_pause" ("case_id", "started_on");
COMMENT ON TABLE "inspection_pause" IS 'Days that do not count towards a legal limit. ``open_slot`` is the case while the pause runs: one at a time.';
CREATE TABLE IF NOT EXISTS "inspection_warning" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "case_id" BIGINT NOT NULL,
    "key" VARCHAR(48) COLLATE "C" NOT NULL,
    CONSTRAINT "uid_inspection__case_id_eefba7" UNIQUE ("case_id", "key")
);
COMMENT ON TABLE "inspection_warning" IS 'What somebody was warned of already: once per case, clock, its first day and the stage it had reached.';
CREATE TABLE IF NOT EXISTS "inspection_employer" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "name" VARCHAR(120) COLLATE "C" NOT NULL,
    "uscc" VARCHAR(18) COLLATE "C",
    "merged_into_id" BIGINT,
    "version" INT NOT NULL,
    CONSTRAINT "uid_inspection__unit_id_a3475f" UNIQUE ("unit_id", "uscc")
);
CREATE INDEX IF NOT EXISTS "idx_inspection__merged__9f218c" ON "inspection_employer" ("merged_into_id");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_961cdd" ON "inspection_employer" ("unit_id", "name");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_b60a49" ON "inspection_employer" ("unit_id", "id");
COMMENT ON TABLE "inspection_employer" IS '对方单位. ``uscc`` is empty until somebody knows it (INSP-20). ``merged_into_id``: a person found it to be another one.';
CREATE TABLE IF NOT EXISTS "inspection_employer_name" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "employer_id" BIGINT NOT NULL,
    "name" VARCHAR(120) COLLATE "C" NOT NULL,
    "name_key" VARCHAR(64) COLLATE "C" NOT NULL,
    CONSTRAINT "uid_inspection__unit_id_99eba9" UNIQUE ("unit_id", "name_key")
);
CREATE INDEX IF NOT EXISTS "idx_inspection__employe_7ccf5a" ON "inspection_employer_name" ("employer_id");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_3fb278" ON "inspection_employer_name" ("unit_id", "name");
COMMENT ON TABLE "inspection_employer_name" IS 'A name people write for an employer; ``name_key`` is the digest of its plain form (policy/employers.py), one per district.';
CREATE TABLE IF NOT EXISTS "inspection_counting" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "counted_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL
);
COMMENT ON TABLE "inspection_counting" IS 'One row per counted district; its id is the unit''s. ``version`` rises with every count that changed something (the map''s ETag).';
CREATE TABLE IF NOT EXISTS "inspection_figure" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "grid_key" BIGINT NOT NULL,
    "month" DATE NOT NULL,
    "received" INT NOT NULL,
    "finished" INT NOT NULL,
    "closed" INT NOT NULL,
    "petitions" INT NOT NULL,
    "petitions_done" INT NOT NULL,
    "amount_fen" BIGINT NOT NULL,
    CONSTRAINT "uid_inspection__unit_id_24fb76" UNIQUE ("unit_id", "grid_key", "month")
);
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_8225ea" ON "inspection_figure" ("unit_id", "month");
COMMENT ON TABLE "inspection_figure" IS 'One month of one grid. ``grid_key`` is the grid''s unit, 0 for 区本级; ``month`` its first day.';
CREATE TABLE IF NOT EXISTS "inspection_intake" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "token" VARCHAR(32) COLLATE "C" NOT NULL UNIQUE,
    "unit_id" BIGINT NOT NULL,
    "grid_unit_id" BIGINT,
    "label" VARCHAR(60) NOT NULL,
    "scan_count" INT NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "created_by_name" VARCHAR(64) NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_ef9e52" ON "inspection_intake" ("unit_id");
COMMENT ON TABLE "inspection_intake" IS '登记码: a QR code or link that opens the report form of a district, with a grid chosen beforehand or not (INSP-01, INSP-02).';
CREATE TABLE IF NOT EXISTS "inspection_ticket" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "token_hash" VARCHAR(64) COLLATE "C" NOT NULL UNIQUE,
    "phone" VARCHAR(192) NOT NULL,
    "phone_idx" VARCHAR(43) COLLATE "C",
    "phone_idx_next" VARCHAR(43) COLLATE "C",
    "phone_tail" VARCHAR(4) COLLATE "C",
    "expires_at" TIMESTAMPTZ NOT NULL,
    "case_id" BIGINT
);
CREATE INDEX IF NOT EXISTS "idx_inspection__phone_i_82fdb9" ON "inspection_ticket" ("phone_idx");
CREATE INDEX IF NOT EXISTS "idx_inspection__phone_i_3585e4" ON "inspection_ticket" ("phone_idx_next");
CREATE INDEX IF NOT EXISTS "idx_inspection__expires_dd055f" ON "inspection_ticket" ("expires_at");
COMMENT ON TABLE "inspection_ticket" IS 'A phone that was proved by SMS code a short while ago: may upload pictures and hand in one report (INSP-X4).';
CREATE TABLE IF NOT EXISTS "inspection_companion" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "case_id" BIGINT,
    "petition_id" BIGINT,
    "seq" INT NOT NULL,
    "name" VARCHAR(64) COLLATE "C" NOT NULL,
    "cert_no" VARCHAR(256),
    "cert_no_idx" VARCHAR(43) COLLATE "C",
    "cert_no_idx_next" VARCHAR(43) COLLATE "C",
    "cert_no_tail" VARCHAR(4) COLLATE "C",
    "phone" VARCHAR(192),
    "phone_idx" VARCHAR(43) COLLATE "C",
    "phone_idx_next" VARCHAR(43) COLLATE "C",
    "phone_tail" VARCHAR(4) COLLATE "C",
    CONSTRAINT inspection_companion_of CHECK ((case_id IS NOT NULL AND petition_id IS NULL) OR (case_id IS NULL AND petition_id IS NOT NULL))
);
CREATE INDEX IF NOT EXISTS "idx_inspection__case_id_2dd9fe" ON "inspection_companion" ("case_id");
CREATE INDEX IF NOT EXISTS "idx_inspection__petitio_831c36" ON "inspection_companion" ("petition_id");
CREATE INDEX IF NOT EXISTS "idx_inspection__cert_no_96bbd9" ON "inspection_companion" ("cert_no_idx");
CREATE INDEX IF NOT EXISTS "idx_inspection__cert_no_7d6e80" ON "inspection_companion" ("cert_no_idx_next");
CREATE INDEX IF NOT EXISTS "idx_inspection__phone_i_43cb88" ON "inspection_companion" ("phone_idx");
CREATE INDEX IF NOT EXISTS "idx_inspection__phone_i_3d0862" ON "inspection_companion" ("phone_idx_next");
COMMENT ON TABLE "inspection_companion" IS '同行人员 of a case or of a petition, kept like any other person''s numbers.';
CREATE TABLE IF NOT EXISTS "inspection_petition" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "grid_unit_id" BIGINT,
    "biz_date" DATE NOT NULL,
    "name" VARCHAR(64) COLLATE "C" NOT NULL,
    "cert_no" VARCHAR(256) NOT NULL,
    "cert_no_idx" VARCHAR(43) COLLATE "C",
    "cert_no_idx_next" VARCHAR(43) COLLATE "C",
    "cert_no_tail" VARCHAR(4) COLLATE "C",
    "phone" VARCHAR(192) NOT NULL,
    "phone_idx" VARCHAR(43) COLLATE "C",
    "phone_idx_next" VARCHAR(43) COLLATE "C",
    "phone_tail" VARCHAR(4) COLLATE "C",
    "employer_name" VARCHAR(120) COLLATE "C" NOT NULL,
    "employer_id" BIGINT NOT NULL,
    "origin_employer_id" BIGINT NOT NULL,
    "cause" VARCHAR(16) COLLATE "C" NOT NULL,
    "demand" VARCHAR(5419) NOT NULL,
    "companion_count" INT NOT NULL,
    "result" VARCHAR(16) COLLATE "C" NOT NULL,
    "result_note" VARCHAR(5419),
    "handled_on" DATE,
    "registered_by_account_id" BIGINT,
    "registered_by_name" VARCHAR(64) NOT NULL,
    "voided_at" TIMESTAMPTZ,
    "version" INT NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_inspection__cert_no_8195e6" ON "inspection_petition" ("cert_no_idx");
CREATE INDEX IF NOT EXISTS "idx_inspection__cert_no_e2f750" ON "inspection_petition" ("cert_no_idx_next");
CREATE INDEX IF NOT EXISTS "idx_inspection__phone_i_5dcb52" ON "inspection_petition" ("phone_idx");
CREATE INDEX IF NOT EXISTS "idx_inspection__phone_i_0a237e" ON "inspection_petition" ("phone_idx_next");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_92dba2" ON "inspection_petition" ("unit_id", "id");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_22ee47" ON "inspection_petition" ("unit_id", "grid_unit_id", "biz_date");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_59947c" ON "inspection_petition" ("unit_id", "cause", "id");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_2abaac" ON "inspection_petition" ("unit_id", "handled_on");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_1cc1de" ON "inspection_petition" ("unit_id", "name");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_02ab1a" ON "inspection_petition" ("unit_id", "employer_name");
CREATE INDEX IF NOT EXISTS "idx_inspection__employe_e37fd9" ON "inspection_petition" ("employer_id");
COMMENT ON TABLE "inspection_petition" IS 'A petition, registered and kept by the district''s clerks; it never goes to a grid or an inspector.';
CREATE TABLE IF NOT EXISTS "inspection_setting" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "outline" TEXT,
    "crs" VARCHAR(16) COLLATE "C" NOT NULL,
    "outline_note" VARCHAR(120) NOT NULL,
    "promise_days" INT NOT NULL,
    "warn_days" VARCHAR(40) COLLATE "C" NOT NULL,
    "version" INT NOT NULL
);
COMMENT ON TABLE "inspection_setting" IS 'A district''s own parameters; its id is the bureau''s unit. ``outline`` is GeoJSON (empty: the shipped one, if its area code has one).';
CREATE TABLE IF NOT EXISTS "inspection_template" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "role_key" VARCHAR(64) COLLATE "C" NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "columns" TEXT NOT NULL,
    "version" INT NOT NULL,
    CONSTRAINT "uid_inspection__unit_id_b9b924" UNIQUE ("unit_id", "name")
);
COMMENT ON TABLE "inspection_template" IS '导出模板 of a role (INSP-29): ``columns`` is a JSON list of column keys in order. ``role_key`` empty: anybody''s.';
ALTER TABLE "account_role"
    ADD COLUMN "appoints" TEXT;
UPDATE "account_role" SET "appoints" = COALESCE("appoints", '[]') WHERE "appoints" IS NULL;
ALTER TABLE "account_role"
    ALTER COLUMN "appoints" SET NOT NULL;
""",
    "mysql": r"""
CREATE TABLE IF NOT EXISTS `inspection_case` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `unit_id` BIGINT NOT NULL,
    `grid_unit_id` BIGINT,
    `biz_date` DATE NOT NULL,
    `name` VARCHAR(64) NOT NULL,
    `cert_no` VARCHAR(256) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `cert_no_idx` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `cert_no_idx_next` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `cert_no_tail` VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin,
    `phone` VARCHAR(192) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `phone_idx` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `phone_idx_next` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `phone_tail` VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin,
    `employer_name` VARCHAR(120) NOT NULL,
    `employer_id` BIGINT NOT NULL,
    `origin_employer_id` BIGINT NOT NULL,
    `cause` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `demand` VARCHAR(5419) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `companion_count` INT NOT NULL,
    `case_no` VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    `query_code` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `level` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `state` VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `source` VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `registered_at` DATETIME(6) NOT NULL,
    `registered_by_account_id` BIGINT,
    `photo_ids` VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `accepted_at` DATETIME(6),
    `due_on` DATE,
    `settle_mode` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `settle_amount_fen` BIGINT,
    `inspector_account_id` BIGINT,
    `assigned_at` DATETIME(6),
    `claimed_at` DATETIME(6),
    `filed_at` DATETIME(6),
    `investigated_at` DATETIME(6),
    `handled_at` DATETIME(6),
    `handled_amount_fen` BIGINT,
    `penalty_decided_at` DATETIME(6),
    `execution_kind` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
    `executed_at` DATETIME(6),
    `execution_applied_at` DATETIME(6),
    `extended_at` DATETIME(6),
    `outcome` VARCHAR(5419) CHARACTER SET ascii COLLATE ascii_bin,
    `repeat_of` BIGINT,
    `done_at` DATETIME(6),
    `done_on` DATE,
    `version` INT NOT NULL,
    KEY `idx_inspection__cert_no_024f3f` (`cert_no_idx`),
    KEY `idx_inspection__cert_no_ed96e7` (`cert_no_idx_next`),
    KEY `idx_inspection__phone_i_ff0df1` (`phone_idx`),
    KEY `idx_inspection__phone_i_4a78be` (`phone_idx_next`),
    KEY `idx_inspection__unit_id_75adac` (`unit_id`, `id`),
    KEY `idx_inspection__unit_id_9a0edf` (`unit_id`, `state`, `id`),
    KEY `idx_inspection__unit_id_1762b1` (`unit_id`, `grid_unit_id`, `biz_date`),
    KEY `idx_inspection__unit_id_614d9f` (`unit_id`, `cause`, `id`),
    KEY `idx_inspection__unit_id_112f9b` (`unit_id`, `due_on`),
    KEY `idx_inspection__unit_id_226bfa` (`unit_id`, `done_on`),
    KEY `idx_inspection__inspect_2c062a` (`inspector_account_id`, `id`),
    KEY `idx_inspection__employe_ccc1d7` (`employer_id`, `id`),
    KEY `idx_inspection__cert_no_011b7e` (`cert_no_idx`, `employer_id`),
    KEY `idx_inspection__unit_id_625e02` (`unit_id`, `name`),
    KEY `idx_inspection__unit_id_1cabcc` (`unit_id`, `employer_name`),
    CONSTRAINT inspection_case_end CHECK ((state IN ('grid_done', 'closed_invalid', 'closed') AND done_at IS NOT NULL) OR (state NOT IN ('grid_done', 'closed_invalid', 'closed') AND done_at IS NULL)),
    CONSTRAINT inspection_case_inspector CHECK (state NOT IN ('inspector_pending', 'inspecting', 'handled', 'penalty_decided') OR inspector_account_id IS NOT NULL),
    CONSTRAINT inspection_case_handled CHECK (state NOT IN ('handled', 'penalty_decided', 'closed') OR (handled_at IS NOT NULL AND grid_unit_id IS NOT NULL)),
    CONSTRAINT inspection_case_penalty CHECK (state <> 'penalty_decided' OR penalty_decided_at IS NOT NULL),
    CONSTRAINT inspection_case_execution CHECK (execution_kind IS NULL OR penalty_decided_at IS NOT NULL),
    CONSTRAINT inspection_case_due CHECK ((state = 'grid_processing' AND due_on IS NOT NULL) OR (state <> 'grid_processing' AND due_on IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One case. ``unit_id`` is the district\'s bureau, ``grid_unit_id`` the grid it belongs to in the figures (empty: 区本级, INSP-21).';
CREATE TABLE IF NOT EXISTS `inspection_case_event` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `case_id` BIGINT NOT NULL,
    `seq` INT NOT NULL,
    `action` VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `from_state` VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin,
    `to_state` VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `account_id` BIGINT,
    `actor_name` VARCHAR(64) NOT NULL,
    `role_key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `unit_id` BIGINT,
    `grid_unit_id` BIGINT,
    `at` DATETIME(6) NOT NULL,
    `note` VARCHAR(5419) CHARACTER SET ascii COLLATE ascii_bin,
    `facts` LONGTEXT NOT NULL,
    UNIQUE KEY `uid_inspection__case_id_9e09e2` (`case_id`, `seq`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One thing that was done to a case (INSP-34), never changed. ``note`` is what the doer wrote, ``facts`` canonical JSON of codes,';
CREATE TABLE IF NOT EXISTS `inspection_case_grid` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `case_id` BIGINT NOT NULL,
    `grid_unit_id` BIGINT NOT NULL,
    `part` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `visible` BOOL NOT NULL,
    `since` DATETIME(6) NOT NULL,
    UNIQUE KEY `uid_inspection__case_id_be844e` (`case_id`, `grid_unit_id`),
    KEY `idx_inspection__grid_un_ea8927` (`grid_unit_id`, `visible`, `case_id`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='A grid that was given a case, and whether it still sees it: not after 其他原因退回 (INSP-11), read-only after 处置失败 (INSP-28).';
CREATE TABLE IF NOT EXISTS `inspection_pause` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `case_id` BIGINT NOT NULL,
    `kind` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `reason` VARCHAR(1152) CHARACTER SET ascii COLLATE ascii_bin,
    `started_on` DATE NOT NULL,
    `ended_on` DATE,
    `open_slot` BIGINT UNIQUE,
    KEY `idx_inspection__case_id_4d73e1` (`case_id`, `started_on`),
    CONSTRAINT inspection_pause_open CHECK ((ended_on IS NULL AND open_slot IS NOT NULL AND open_slot = case_id) OR (ended_on IS NOT NULL AND open_slot IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='Days that do not count towards a legal limit. ``open_slot`` is the case while the pause runs: one at a time.';
CREATE TABLE IF NOT EXISTS `inspection_warning` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `case_id` BIGINT NOT NULL,
    `key` VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE KEY `uid_inspection__case_id_eefba7` (`case_id`, `key`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='What somebody was warned of already: once per case, clock, its first day and the stage it had reached.';
CREATE TABLE IF NOT EXISTS `inspection_employer` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `unit_id` BIGINT NOT NULL,
    `name` VARCHAR(120) NOT NULL,
    `uscc` VARCHAR(18) CHARACTER SET ascii COLLATE ascii_bin,
    `merged_into_id` BIGINT,
    `version` INT NOT NULL,
    UNIQUE KEY `uid_inspection__unit_id_a3475f` (`unit_id`, `uscc`),
    KEY `idx_inspection__merged__9f218c` (`merged_into_id`),
    KEY `idx_inspection__unit_id_961cdd` (`unit_id`, `name`),
    KEY `idx_inspection__unit_id_b60a49` (`unit_id`, `id`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='对方单位. ``uscc`` is empty until somebody knows it (INSP-20). ``merged_into_id``: a person found it to be another one.';
CREATE TABLE IF NOT EXISTS `inspection_employer_name` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `unit_id` BIGINT NOT NULL,
    `employer_id` BIGINT NOT NULL,
    `name` VARCHAR(120) NOT NULL,
    `name_key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE KEY `uid_inspection__unit_id_99eba9` (`unit_id`, `name_key`),
    KEY `idx_inspection__employe_7ccf5a` (`employer_id`),
    KEY `idx_inspection__unit_id_3fb278` (`unit_id`, `name`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='A name people write for an employer; ``name_key`` is the digest of its plain form (policy/employers.py), one per district.';
CREATE TABLE IF NOT EXISTS `inspection_counting` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `counted_at` DATETIME(6) NOT NULL,
    `version` INT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One row per counted district; its id is the unit\'s. ``version`` rises with every count that changed something (the map\'s ETag).';
CREATE TABLE IF NOT EXISTS `inspection_figure` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `unit_id` BIGINT NOT NULL,
    `grid_key` BIGINT NOT NULL,
    `month` DATE NOT NULL,
    `received` INT NOT NULL,
    `finished` INT NOT NULL,
    `closed` INT NOT NULL,
    `petitions` INT NOT NULL,
    `petitions_done` INT NOT NULL,
    `amount_fen` BIGINT NOT NULL,
    UNIQUE KEY `uid_inspection__unit_id_24fb76` (`unit_id`, `grid_key`, `month`),
    KEY `idx_inspection__unit_id_8225ea` (`unit_id`, `month`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One month of one grid. ``grid_key`` is the grid\'s unit, 0 for 区本级; ``month`` its first day.';
CREATE TABLE IF NOT EXISTS `inspection_intake` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `token` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    `unit_id` BIGINT NOT NULL,
    `grid_unit_id` BIGINT,
    `label` VARCHAR(60) NOT NULL,
    `scan_count` INT NOT NULL,
    `revoked_at` DATETIME(6),
    `created_by_name` VARCHAR(64) NOT NULL,
    KEY `idx_inspection__unit_id_ef9e52` (`unit_id`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='登记码: a QR code or link that opens the report form of a district, with a grid chosen beforehand or not (INSP-01, INSP-02).';
CREATE TABLE IF NOT EXISTS `inspection_ticket` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `token_hash` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    `phone` VARCHAR(192) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `phone_idx` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `phone_idx_next` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `phone_tail` VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin,
    `expires_at` DATETIME(6) NOT NULL,
    `case_id` BIGINT,
    KEY `idx_inspection__phone_i_82fdb9` (`phone_idx`),
    KEY `idx_inspection__phone_i_3585e4` (`phone_idx_next`),
    KEY `idx_inspection__expires_dd055f` (`expires_at`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='A phone that was proved by SMS code a short while ago: may upload pictures and hand in one report (INSP-X4).';
CREATE TABLE IF NOT EXISTS `inspection_companion` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `case_id` BIGINT,
    `petition_id` BIGINT,
    `seq` INT NOT NULL,
    `name` VARCHAR(64) NOT NULL,
    `cert_no` VARCHAR(256) CHARACTER SET ascii COLLATE ascii_bin,
    `cert_no_idx` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `cert_no_idx_next` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `cert_no_tail` VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin,
    `phone` VARCHAR(192) CHARACTER SET ascii COLLATE ascii_bin,
    `phone_idx` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `phone_idx_next` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `phone_tail` VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin,
    KEY `idx_inspection__case_id_2dd9fe` (`case_id`),
    KEY `idx_inspection__petitio_831c36` (`petition_id`),
    KEY `idx_inspection__cert_no_96bbd9` (`cert_no_idx`),
    KEY `idx_inspection__cert_no_7d6e80` (`cert_no_idx_next`),
    KEY `idx_inspection__phone_i_43cb88` (`phone_idx`),
    KEY `idx_inspection__phone_i_3d0862` (`phone_idx_next`),
    CONSTRAINT inspection_companion_of CHECK ((case_id IS NOT NULL AND petition_id IS NULL) OR (case_id IS NULL AND petition_id IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='同行人员 of a case or of a petition, kept like any other person\'s numbers.';
CREATE TABLE IF NOT EXISTS `inspection_petition` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `unit_id` BIGINT NOT NULL,
    `grid_unit_id` BIGINT,
    `biz_date` DATE NOT NULL,
    `name` VARCHAR(64) NOT NULL,
    `cert_no` VARCHAR(256) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `cert_no_idx` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `cert_no_idx_next` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `cert_no_tail` VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin,
    `phone` VARCHAR(192) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `phone_idx` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `phone_idx_next` VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin,
    `phone_tail` VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin,
    `employer_name` VARCHAR(120) NOT NULL,
    `employer_id` BIGINT NOT NULL,
    `origin_employer_id` BIGINT NOT NULL,
    `cause` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `demand` VARCHAR(5419) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `companion_count` INT NOT NULL,
    `result` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `result_note` VARCHAR(5419) CHARACTER SET ascii COLLATE ascii_bin,
    `handled_on` DATE,
    `registered_by_account_id` BIGINT,
    `registered_by_name` VARCHAR(64) NOT NULL,
    `voided_at` DATETIME(6),
    `version` INT NOT NULL,
    KEY `idx_inspection__cert_no_8195e6` (`cert_no_idx`),
    KEY `idx_inspection__cert_no_e2f750` (`cert_no_idx_next`),
    KEY `idx_inspection__phone_i_5dcb52` (`phone_idx`),
    KEY `idx_inspection__phone_i_0a237e` (`phone_idx_next`),
    KEY `idx_inspection__unit_id_92dba2` (`unit_id`, `id`),
    KEY `idx_inspection__unit_id_22ee47` (`unit_id`, `grid_unit_id`, `biz_date`),
    KEY `idx_inspection__unit_id_59947c` (`unit_id`, `cause`, `id`),
    KEY `idx_inspection__unit_id_2abaac` (`unit_id`, `handled_on`),
    KEY `idx_inspection__unit_id_1cc1de` (`unit_id`, `name`),
    KEY `idx_inspection__unit_id_02ab1a` (`unit_id`, `employer_name`),
    KEY `idx_inspection__employe_e37fd9` (`employer_id`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='A petition, registered and kept by the district\'s clerks; it never goes to a grid or an inspector.';
CREATE TABLE IF NOT EXISTS `inspection_setting` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `outline` LONGTEXT,
    `crs` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `outline_note` VARCHAR(120) NOT NULL,
    `promise_days` INT NOT NULL,
    `warn_days` VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `version` INT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='A district\'s own parameters; its id is the bureau\'s unit. ``outline`` is GeoJSON (empty: the shipped one, if its area code has one).';
CREATE TABLE IF NOT EXISTS `inspection_template` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `unit_id` BIGINT NOT NULL,
    `role_key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `name` VARCHAR(60) NOT NULL,
    `columns` LONGTEXT NOT NULL,
    `version` INT NOT NULL,
    UNIQUE KEY `uid_inspection__unit_id_b9b924` (`unit_id`, `name`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='导出模板 of a role (INSP-29): ``columns`` is a JSON list of column keys in order. ``role_key`` empty: anybody\'s.';
ALTER TABLE `account_role`
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `appoints` LONGTEXT;
UPDATE `account_role` SET `appoints` = COALESCE(`appoints`, '[]') WHERE `appoints` IS NULL;
ALTER TABLE `account_role`
    MODIFY COLUMN `appoints` LONGTEXT NOT NULL;
""",
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return SQL[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return ""


MODELS_STATE = (
    "eJzsfWuXnDiW4F/h1Bend8OeCOJtt/scj+3u9mw9Zuyq7Z49PocQIDKoJCAKCGfl7J9f3SsJJBAgIiNs9071h2pnICQh3ffz/35X/JbEJf3uhfPdmw/vXv/8"
    "zvn59b9+/855/xfnx59+dt794/3Hnz86n767o3lKEy/NQuollBT003fOzafUYf/79F0csr/+9f1f3//4M7714y/ff+/8+4f3P7z+8J/O/3r3nxM5MMgpKWno"
    "kZK98PP7H959/Pn1D/9evVONg2XYCG2+X358/x+/vKuG7LMkpHl73WoA/f0Y57ToWutT+tT5l//hvHZgLSc9HXyaO3uahI7/4GQpdY55FtCicE5pGSfOblfP"
    "t9s9d/7Hv7z8lNqc2IHkd7jP650WLMFG/O/XH9787fWHm7n7tHlq4mP/vielc08KJ4QPLDOn3MfsD1ISn90o++qAOiQNnSjLHZIkNl8Z5A/HMvNgDu+OPlz1"
    "O9k2E+ql5ECVr10tnrZHfqZ5EWdpA4Sqx3f0zsPdmY6sGnWfk+ORqsPc5dIwjgRl/Jl6UZ4d+vb/5qcfP/784TVs6NN3pzj01KMTn+aRIFxvNmwafm/sMLWv"
    "nqjf9rQCYRzyhN+kw25h4oi9AyyXewq/PaMpLshehT/ZzwwWdvwkdg5MX7x0dmJy9oPDIAPGxSEblVpB/G8neqLss/Dgr0gcdACYuZsWvFdji2BPw1MyCDAp"
    "/b1sLFw9C2nC7jd/8JQvqR4mpOh8Eelk6PkPyurb1VP9uYf0RX1fXOtPDEXl9p+zS4ZzdfLs3inIQ+Hc7ym7orJwfs18uCr4AIemeAXhS4c4OT2y41RfiIN9"
    "RdSAehYIGkmWHe0vV57FVS8YlxrCzj0jVAkSViMg1GzgM01L49WR/LaAjbz7R/1bTtniRalTByPEhOxijhocrqZPW+BXsg/WxphmYufaAUGkLOnhWMI2P/7w"
    "+vvvjdRsEMwARGmeZ+phLafTp12ESblqTxyfR9aLOfE1wlSf7ES9D8O0Oux47IOdN3979+Z/OTc3eEKMSjs3T+5JXMbp7ZOJ8yQ/pSn886nz+se3Dj8g5/3H"
    "6tufOj99cNR3gaHBiyElYfsteMNiW3ijcmd88ldOtS1YUgyRcw5OeRczbio/VZ6XfB13CUDY/jJtqEQpbTh+kkIp8A1k3MDaxWVMHPE3IxI6jr//8e27f7Rw"
    "PA5/1y6f/3sRLOebJbv6n3400wGJsBMFmJ+OXQvP2yOEbMJt31oCpSY1nXhqR7rwhL4kY9qakL2WTLoRmtze5vQWjsO0RcOwetKusSAZCFrXfjhI9KSgkQow"
    "YxLk8eQnccG4k3MDXCQ7lX72+1N7RsIhNLzqfbRI/7lcpINC4ssVhVxQf74kVhRSiuN5zOg7Y+MpcmLxnMlx2T37JSdpAaJllr7gcjo/+z07/D0JkffTKKJB"
    "yZ7m2el2z0eJWexv4pgVcRlfWWaz5daWoD8E8B0Xhp8qQC/3Nj6lYahdWLXNSWsv8tJ+ZjeV0nuGL47YhZNFTGtyquFctGa/ZDnTUBmGiFnx6gpK05cO6q78"
    "QgtG06kT36YZGzpCr4xDJhlkDHyC6wpjDASzXKh2vQIRg8GyUy5XVK+HwTF+Fj6wWyr2Q0sCLzipwpFC0opTUralu+KEJFr7FZT+thQ+CFLKPXjikLzlfLWd"
    "6lKScn6T+pQm8igMMkT7gj3U11WR6VRoUgT/3EowqKSjU9GSIJShUuRQ5QhQ+Rg8w3oBSQBqAcDZX7jx585ux+fd7UDrAOH0AVSLhDKVA154xobBk1MKEH5P"
    "HmxAmpxChpc5DRjGXBWY/fi/QN8GEHgL22lDO9sJO/FBmZ3fKgmC7NSlXeCIIyMRWdozICBHEsSlWbnkQ/JsWH/lI09p3LcZG8tJfFRGLEzmjlPBaCe55cJU"
    "v2XEXpvijG5IeMr8Xxm/88qH4+B3iKGmwxCPEuLTRP0EphEZvrbrSCsK0wsnDC4L7buWxlUCxiJuqdRGTRa+oEGCjToxG9YvwQGG86MGTBbfxlEZpTg8mSeA"
    "vXGJygNNCoqPEIKeFC+Y3MG0oIARJzApZM6BPDCSwuQRGMQx2FbTULDeE4jphX4QuHMp/7fogoLAVgqGuoS4di9Yb9xl0L2EBmQTHZRGLyqO2HNdEkQ9i1Zg"
    "NhFkb/RKgiJ5q/UinK66V2pTLsOSfWS6oCS5rhqFtnjDpA3jChhc+8XEMut/jmfQZSQ+UNhGN06GMcPYcogOHXP6Oc5QSOkXZdipUgsxBGTUYcHo0fSi3v8p"
    "v23dmf7UZiU+0Io+JXF6ByIIEBRGF2Om/nDbJYfiAigQmi8nOIRfg3ghzp0fXr8RT+Cg5EQ4qU8jJmTbCySnlN/KNaBd+WAw0TI5QXwf1x7SzIG1hZ32gZbO"
    "zW6HpPqVQmmfFE8nTHtkDJmt5NzH5R4OBzw4IU1oWdv/8TusdMIsv/XglIrrmkryLANK8lsD+RqnchOHzuwpPxEKJiCHM0p5q3yjjF8Ve3IEU3Zwx+6+yPgb"
    "gqmyUUnCJgMhlqQZey/HI2JHHDwECci5Kcx0sD0eoNVf1sFhEhmKfZaXLZHONBKMkENyCnxXQ6yaaZ6Kz5qstKkfHUm579hBk2CH9Ihjuy1fAdMkQgNcaEfj"
    "FUnWpLuNlZhKTbyAO5HrYzTJnWHIQEilzmYxMMjSknFOq/OWY497BnJDhPFUBCpNnJn04SRLb+PypH3NYqoa+Mu+x5WW3AsBn0nC5BThxDQrR3xImYkBipON"
    "pN6vWZx6NAVPZNh1ewNu2dMxtMKPI7vehmHvw7u/vPvw7sc371pIykUbkIbevvv+HfusD2zaD+/fSEleUbzle14FZU2d+5XzhHt7n6AuXY8z+ibYC3/6c98b"
    "HX6Jah+IMHIP/I8/v3Jm3L2Bf/6J/TlV9Xd4D2R7DQgZ2wCKt9sJcIe/cy7Xw/gnqjmXDS+cm2NWlOyyJs6//fT+x2fTLeMzjHQyHZ8rtNxGaSvoV98DwO6t"
    "yHq7nkkBVb8rjg1Wsq9+WWQZzDe+eVKOs+MmBZrpLWaLcLk0T8qJ6kRBr0HxuZqcM6arshAbmj+kdLZ0VzNptDWF2JDOprZdH8YZCC6w4m9xwZZHqxZBcAd5"
    "kokHMQ+FQStXiPhxz0QDCr+zF7JQiIvOzU8f/vrM3T59CVjFj4xrzMT5t49sVYY3KH5GMU3CiXhr4pCobEpcFnAX7CuVcbGk8820CX0q8PRqjR2CrbimJLtl"
    "5Pr2RK5scOu2G7e0ORInpxzB0ezlBi82DLJYFQRBkzIlIOIvYilp6DwSpjfciKMBq8cpvUvBBwMgy26SE00GACKUhl8++weDG65+oNDJAKekSVIApdzH6a1z"
    "E+xpcOe4Vm4xTli/pFzZoYf+rtKNWorw47zcew+U5CZ7e8BUkKYAaRJlcFyaaZZDI23i4xhwq9tZzFuSnjLQgxgYu9EliVVxdvFUFVFihsnNwxSQ8+m0mVHy"
    "6bSezVefTgvqkxfCOM5VOPm2AwuxfwXgDhLuvXumy8EfjF8kILGBDe5HBDB25kh/8IgdOGJ4h6km7B83b1dW4COg90syFaM824x4MQ6yAcR9dqDdBm0wQjdm"
    "gZUa130kRXHP9OSmMwms1e1BnLJ22joOp0JSX0++00WsmqL/bOs+1R+2Ibv93ADQjUHdcFxm5ZEpUuxqtRncdWMIkxOjOD90fzaOQuLLJMJj+yYouDK9Qztg"
    "V6fcnOF0rDGgF7SdKLo4oJDOIWGAIXDoMtRdzqO1kAOK+DYtGMI9R9eukJsdPF8g9BVKC3EgRvcWiBQQZ8f+SsEygQYmxhU4FjIBmhsxuXM3p2hoCJ9aW8YF"
    "lxY44IXLbbCuomJUVG+giZ3VWMwu4MyjAV35S+PsCqieNXWwnW/nq/6pBZRbiy5xyJS/uLyu1/uYZ5/jUAtYMJO7EzoHNDPDpkWHsiNNmz4wVebNup+eQ0la"
    "ZLCHoJjHdtMVg5zfIaRrt91EyzevP755/fZdhZXr1dpnWBkxdeu0Wvpb+Pc0esHErL/TN4Cl/AilxEaOR3RPEYGnInwfzX7gkQKcBh7qPzBR5aMDlqDnqB5L"
    "4JnwafgWx6Ilm8QTt+ZF6+ksDBoQrsNofcPWMC5cvt+CXN7Dq9v2vSLI42PDk2t2DdvIEiQ8MJ7RHlnLpKc4KeM+vnGIC+As3UpusY9FkL8WE8IALIvTsvs9"
    "M8uqucw2dNl/3bULMAxnGDIxD/VEZVcVOIuog+doopEfzbRMyOzgrtlyn1M2EB4yfTMnjP8UE4jG4PvnGinys3vqiB9HyI1VHMJVoc5KONQMkT2TKdZIQ+g9"
    "ZGRY2InxsBvjDILkZame4gVJzIFuxjlrqjBk07ywIaVtoQzu6sAVOOpGOHfDTFpdRlcId9NKqr8gI5fqy2pFQDNUo8QHjSwKX2AwnlDmGQ8gDpwbhDEREdeA"
    "6U1OGR8UhINpGRIllAlvaBNAmRL9b/i38DiZ0JA9Tx7G8hB2fJWlh7rL+Xzd5CEaRuqmHoFH1uykoEVx7QjPMrujaV/UXhOnbDhAkMR6nJFxVBwyNGK6TpaG"
    "/eYjCL4cjhruzxusx6Vht9bEHnot+6nKurQ4K6MCPCLO6krkyRSbZqZMOqwOCXuLaEYYxvohx9XsSH47QToiA6CJ0KzQeU/DCUYrpbeIx0y0y8DUiqGJfD3n"
    "5u12tFZVwOWKf1M3CiPSRD0VX7TDnWj3PkolglUlaPk+DWdu76oqFA7ieRjXUXHfuMw4ykNRZKc8GHaFp5kmVZjdFEWWN0N9FLcZnCA7e5I/YIgrrlvHxTF6"
    "m4YkD0Hl4NEXv53Y7RwgHp8Hexd3BbKVuLQRuvC+4pIernpfDf/32Za42zw7HZvuG5WWCX9sez3FlRSptzhVvNONy5vZXt5I97Zl4EDLCz7s/K4UiGu6vAG5"
    "Lci7TghGCHQ8pL2CS0+s560DRqzBgKPkI8utTCoYM/iw66m+sjO93gjeIDANsY/6risxky0m77n9G47806tqhOp2D/ZZzPU3OBFGObhVUPgLX+qKGtsM+B0P"
    "lIdsAUU55ll4CkoYWH0VG3pH6bFw+DfzHG2Hcb7c2mLRvtBVRN1FxfB0QqRfLcc5a8+ics4VyF+Ptg2g1UXImh1hGXZ/46FY4m59F+fj7mdPrOjN/Gi1nmvY"
    "W23GWErg7yJzCUap3nEEfQbb1e0w2IS8NCgykIaoAKELlMggRqYugcTNnVkQH15A0iDEjscYKp46Nx//8+Ozf9g5t5hkXwCHCbPgdLh2FqdFNOsA9JVxOZyx"
    "UZwOB5KrS5nlFkiG6rRCCUGkk/uwU4Pkvs+dvhkgQGFO7iFsa3BM4vGEw8E9M3GA3neqYnwSm5IZYKCIb+NUP8ta7pBBSzz3XUO7drWNGoYgYNmbBbP1PNBw"
    "o0rSauEFkHg1288p6e8YZsW/dLd7gckQ5DanDFsY8wC1BnP85FsQMlDcQaDJLYkx+4J/Wi1k1oHMRBrwxDJ2tF79QHHEHp2u6bSyThvRqHUdg5ReTvMF8rX6"
    "FNse9+AFcbmVmGRkAsPavG2ONSojNIjVxFJ+CBOV2r7gUe3sEBnIQOQBhKVw3+PzJqGOebUQsBbHxyoUsN4Q+wncXbSlvAzDGgOBivW50cpdrJqwpqee6Jp0"
    "hW/Wrkt1XXHt3npNyax3XQVA6rzLISiP4oSKnKGrgngz2NsYF1fE/0V7MOAQH4Z1KMt8lVN+zIph7mVT2ARMOaQ3P6TlKL1PqVGYMnAGPtQyX1P4aQ2pg60h"
    "5mS/6FSQZOhUzKbDNkdSYMuDMJ9ULzoCeg7+jDVHbuB28Teu9Qg+gT+YFB51cvFNtealHINmW68/vpFE3HxBXpzhJamyqUwTNvNcKDWcFIGVJIyLY0IekJK9"
    "rMMuk5jpN2wI5BhXkLPbTZyckSwmgGLWBupVJbljIiRKpdy7Zku41MORt7WaMvpR5Rw28b7LEme3hjyiDZnP1+vONXTwnDSgcfSqAjc8slzTVfeqbWyz1vZK"
    "Jsx8CQGgYSU0Yl1T3DYbCZVqT48lJqOpVI+Ewgf0ZoHzITYqLR/ZzhdvDOiMqqt2O+w2typsBaEkvTmWZVYyrUIZUrM0WhTkVlPNjVwNgdr0LfiglyCDg4Pd"
    "duIJUahbjfIZsNo4t/M2SCv7SbmuMsQcFNTy0NdgqpXF67y1S2Upq7SrQVDc9Kj3K5rev084bLlNcSOq/azyCmOZLpU/HGMaoHP1Psvv0BvL0FSkp8SQ4imM"
    "XlCUMiG3EFiHDIBjFEmw5CGG5tfAVom8Oa3q4LFTZB+KsUG3mZNZp66oHymp6mY63QShpKpNSmhHVe1W5DWx1pFPwu71lIJYFZwO0u80K+Pguu4iK/poS3Kh"
    "DB5oOzaFaGw8S1YmGmF66S/dAIGfqkFEDS0Gw5c5kBwNbUoIGhoBsiTkOQYQTh6XBU0iaRyI02dM+3MEVbSFXn7LdcwBDefzyhqggEBLM6uvZRTsNtab+Zvp"
    "fDF+verYLMH4y1SlBFt+qmXBdig9FpzxSB6SjMioM5NtmrDTQSm30zBhUxryM2MgUGRG98xtFPdbsy6kq/rmkKZ28DNx9MN2bfXe+yMOWjY75Xrlv73QndHl"
    "TLPbKVuZqBdlYFoNgGkXVkI2JbgjV7f4GZi4KahgXUNNyhBf3Mk+U16VUWwU2J4ACCWMD7CeX59zS0vGCcEMC8WVsBoLT0kCvqeACpghZXEEMCKe/CoecyTF"
    "wBPn3Ieuovl2oyNxd0nG+uwtUVfd5NdnR2PYTE4PJAbRqQtD7Xy7XUAPB1Pb1sLZdL38pNcV00movvVu0FcP3Ku+QeJA/cOfXzlVYvHfGD86kPRBBmMLNlTF"
    "r8q11ci7ooyTBKqIZ/cFT5ISpjmZDwUhdM+OecYA+MCQDkYY2ZsZfOLUz5iwlIXZVaGm227UPbYXwi6n0No6kDq1PV5Bv1sbFM8xSLWFD81RfQ5QMUSfw1jg"
    "y06txCK8jenMdlPIGmhGfZjqNPeUYO7jgfis7XsSDzoOVkHJGojbARLIiGD/nLdUX9IXQ9s1vEODU5bnV1RtoHWpmrFQB5yWWbABN+0Nm2c3TKGu0Df78PeZ"
    "+Xx9Xg0uX//mP3RxfvPLJr7Ps4HLjA10iA88HHYjyMVEVDfyKZT5AC1Arcxmy7dbV+l5c3cRhRXjbtBLDSeVkOJR4r5hUTr3V2F0xqKj6kY3LpZdkke2q6k7"
    "61q4QtQLfKok8+5qHridn9pv0R0TxB0xDsoELrDMXF1IEu0BesSfc0I9RYOMqq6bMWNmFS5mn05rMoU8MH9LIJh/sRU5mqRqXAAof6AkhSz7extBAY/v+rW/"
    "Ma877VCIlHiMzspGNuHw2H2nmxWfW4nDGH3emXkta65oAoox1z87HPTodbMFpac2eUs4rm/TEyfuBWQ1DXTZWLuMiTz3p0ZYW9ANTxxZ8cQR9LE/A8+UExEk"
    "zzJGT5gi0SDz4NxTXkEntQZCuauvjMHNyAczXl5PAu5MTaqh9HhM4gDU2j5YtkomE2kfnVjHps8L2gF9vTkeZtDkd1zziO3GpVSDzQFXXxc9pJA2sfFfqKID"
    "1Ij/TJMEpQtRAz6rI5WeO++wZh4PYeHV8XiNeLAvRnFelM7N27l1/oT6gRLM5sF061dCRhvMdXgczfbA2P0tkO1L44CZkBtsDKdO+19BSW9I/HADHbP61znw"
    "8XrgQKiVUVkzZNP3KGuQ05eP1+TMuIyeFsll/FVAF3q4YIvL1GGD7XmDO2VS+NJrKnv4qzwLQ7LkMtosgaqQGXI+oDAumQnaAl2jhF0HwPQZg8FJ1RhPJFOi"
    "SAaQAxkx+DN3yL3kkhoggIhfA8bJ+xyMIjN4TJVSEW1df6URmYowtMB40sJXu/CJ1qrzrb/cbMes2qJsNstVESKuu51OO5Y7R5uwWVzAiDfzF4vVomPxGqnO"
    "PMlg7vuLgftrmjNHsYkvkXEwQrDqF6jKnHYLHL3ZRGYyxT++4shrMouWU41QtXiw3KBZ2li7iw37Ze0GL5z4cDhhd0HeHLKKuH6JWQKCAIo0Fe6xEOHOYAAm"
    "VVni52oCDDopWukvYAa2qpOW5RAzErFbO+XfSsKjiMMfTBaRJab8BzslzDI7rLcYBYbh8dOCIPVCT18M4yjCQp/YKSyg4gdIvcXwOkx/FNHowBJusCCoa1fT"
    "TpRQZ697Qqa/vpunT3doD/8tB9+oWb9oJp8apSgoHG0oUXKO2hOccsyj7FS9jwkJ8NY80FF7PE9XLPSHlZUNldfaX/OlKgKaRvRVThuuAWiquWRgCF+ijJtJ"
    "JjZUbaqGWVR4YrB6Ksp8MDECPHoA3UPjsiA4HUkjS8I4EryE2UM7ltHs34KIMM+6kDeOzumtxTbYlIkNBMtxHoVSYKlFIrqV3sUktwP0fbtAtyLeiKUz5FA+"
    "xiPRkpblE0s+ZNnFhpzKzIN+F/S+O5YS+ubAARRGEsc5xnjtUde0FGbToWsJAjpC3ep5Q2pcOhb2eaYae+RfbSiic8TEHBFeUp1NbxmdnlcaSuBstZS1ONbL"
    "+RwqckTr587fsZuX+FxIGqo+a7dT+gYrFU6fQPnEkP7OFUg8cOXrMD1JlNPh0sM/3InztilBdCsUihQhT81jJHk7r9w9PXJGh0BgpcmoCwtBwZuG/iJc2Cys"
    "iBajV5OiANlEdEZsVmsJD+PXFHxxGYaK3tu7psqSz15vu15tF3Tkeu2ikXaLysKUK+K7gdU1ji2BaVptQ6ZuaAWtPVUx7ZaUNaVmdBbZnarJhjFp8anRG+HR"
    "Y9OVv5pbAdMFV+ave9s5oeup1dqPWxCFhE1EiGsFUSP6EZjwxV3N5/NoDL5w8fJM6C29zSoI1nN76G0tN6wc1oLDVZXD7qp4DRl5oI9JpfQNtvXC+DcI6fMi"
    "xnu6haJTohkPzGW+pDngS1oPZMXzpUs20mS82sw3IC34lEkO0YpWrRWgxl4aQtAfhrPcY0l88N/vCdQvqevoxTn2OObiwGzGRIHv40K0wgW3MXlW0CPJMW8D"
    "uGgx0toQH468YtBXgKVaMRqbJmZzqZhdY5UzbJfvaxVxhwGJfd0pj0dujTA/h8DPkvRVU+Wg6tHfGRT02DXAK8+0QSbpBJ2+r5zhW2/OWUoHBojN9I4pgOT3"
    "jsBvKQbGQPB9/xASht10SGB45ybvektTcf+WUQmzy73D9hbnZrxd0LpZHLHCzJ5Cgd0UO6Pfkwemk5SZaP7n57yyGwdkkV7Ghu3hPabjCAjmCcrQx4XRPZfp"
    "GIz4JKeDdfS8yj05+jEBaDp1q1J/ZhJVoepoFi2u0KM+3c5MMoG6SnXfZwuVwYyJzSZJQF3mvFambdGRKQXrmUl0VBdTpEYVnMYIH3w6L9if0ivHGvCFzg0Q"
    "GyRsVqRcKSekIhhUj+omz8c8Y+LQYXDAAClLU/Y4sPZuqSAhzs5zo3W0abjh62NthXq9FjVD3ekUgl6KF7wTZuhgayCHvwq+DixJdcsEFEYk5HHsnII8FGi+"
    "SOKU8khEnzL5hGc+QCnhnTyaHXv8gD3SbtIMSsSdaDHWR5JQ8vnKOZnjvCNta9xV/BpnmSA7qnzaWGBVo7rYdEP+/ye00cqiQYNW2hF2VATIsy2ojSevamvk"
    "ONuqYrPcTqfTts1Sdrnl879Ezs7toCRx2NSF8hQQTZoh148yQZLVmvgmnluj8aWMj+LgvJUfuZHJjqQsqeDs2WbHbTQldVSfeZ3HGxylVLHdrjZk4KuuaqTa"
    "bLdktu7fgM2agwSe9xL69rzgf9D5/2503t4L+vVbmfHnB1IyfbOzqOTnmPSLvjpnUzHxcgzOhHZn87rNdBF8Oi1DugQuRxbw32D2oup5hMJpKTqZKtljRHA6"
    "GX0ptF8ZuTObOG83j2J8dO5Hgckp1SJvl+Z/dOuGGxOnaK98CTY4DWah0aTfXu7x3FD6ikgwXYYmHbu96EVcU0sy3azGLfdY3xTd0OXCZBNpr3lVvu/6QbS0"
    "A+SLsP8yJ2kRYWToH6z/D9b/1Vh/mVlkffDq5x7vetl/3DprlVD+DeiN/fuDMyjkBmWqOZu2Ph6FGUerwKB4irroVbo2z96uJ9jtoLwlxNPwtqF4JLUyCj/J"
    "uZezCHNeXd6LfE8gw9XhXY2UyNvZ43i3P53OI5Oqo9GmS/PtpRv5RvO0vuoleLbvbhezYHCpx/NreclRRJer4RNVce78oI4opL5JINHXuirTXGznm6U/uIeL"
    "MEz+z6uySwFzWgByX4ViQy/iM/jltTuxm8Kbv0XVrtViw5zEqzRz7GDmVrH6v2ZxqvJhw0o0Kg18Oi488BqLaGjjjf7/GVUtm1/3NO7mzwfVb4Bnxp/bZ/s4"
    "L7CRwwucbjWmhBZCzpPFtKcrZePJK6fCd60T0Z9fdc2j6/BcYFgulhvIgKpG1k0fRFwslxEaVmoYLkpnKb+2omln27OjaasS+tutOVhQIcAq5Ttf2/RnZGoK"
    "ydMWuoBau6WL5cxkwTYu9FiFdhW5wWbos1pcGQjf2T5yjDmMoplLTLYCdd0zww0FsfRWM7D3DKyhUNaz4xrJeuG7JsFCXehCIY3TYEpdO/AYH824j6F8/XWL"
    "kdqo7VY1bq16J55fNqYZrlPpUMEiZIRxHkKm6SpC46Y/5R3gX6hFWMbWXxmnmATh1l+YtAX1Djv0kkE4qNKAr5mUTKNYldA23ZKrKIWSx9jHwnA3P2NHmaJ0"
    "+CDnlvEfnr0B8gJqpdjO60blaxABOlvBVUbrF5BVMp9jtOjMdVbO/4Qf6HrhuPhPnmS8CuYLp6nFDocIp8X9l7GcoUugF7EwQsxmSANjFkbckh9WCU+zZa+J"
    "pR0cI5V7uAlXrzbT/KaJtv0qTAbidmEbonUVBh3yQDgF/7BIPsb4Yie3e46JDP/el1hYHXtlF9mB8np3skQ7Nobj5g8RfHPz1q7tm/KNBbtEmhb77LpBvdYg"
    "cMwKWY2tu/pyszfBWZc6X/lhOB281HpDtfTpTmcB+o5cwMvlEn9hZHfluoCjq4jKDlP1hBMoz5rlIcRR7Am2H4Dey9C0bNIY6hwZ14dQC16TGEJisd+LdaUP"
    "9XPFWXlks6FGm3wDAurDHUOSEaSvCkE2KG/qRbtoFyW1ySrHro8WJSkyrPfbHcDHMFYru9PR1m+g2+BAl95BBf0izXJ1XRAkU6+mxoYcS/sWtNSmA22dX7mB"
    "ol2bzQpL7SzXDO98fyn0uSxX6GnGbcJgFgCETOn9M/w36Oq8NgP35N7vofYOVt1IEtIu6z0I/sc8A7T5WpJpK8um3KdxoNkgNortKEsYRQuKrueoCihdmatB"
    "861alepUUGBMHpRMb3JZ1cLEWFb/mM90HweQfKEttlYNcyS98wKSh+16BsYxPYYxGp6CpvXHVD2huIuTxEvoZ60xgWkkagNWI+szsyjfcIixAP0nvXtPZZM6"
    "FYF2waYp+GCsa2GxoDK6ZT00jf818z0rTYjNCA0Bakdf/Y1ZSBOPY+PAagMkymAYYiQiXDD9Z7XcbidIHEDiFv4hwuOXX9ZBHdBmlGvbUjBjbJGLaoVwGrEp"
    "eHgzyGIQ7w1cOUGZLZZGo+lq4vB4kO1YUYznNV+VhpQZb3xhY5Av9kw78ca8MWyety7qYsXV5FdDlWIbl7wy3s5t/jnrycLhjz1b53pA0oEofkX4HBqIlQgG"
    "khbw+oaX5eOsF6+GW2yB9/BV78RYI2FBN0yaXlMwVqw301ldmphhKPR6J3keg/ALejTCI6g8SutC6KtGUii6dPN2tjjLYFuFzFK2paVBSlaQ8zuTv9ESu/FC"
    "rori7cJLZwRefI6Z0qO1rzFgSK+WJcs6BKvZZqYXEVZ2ONE2M1FX1jpE8x+fFKK4apJld7xUIszkoKRHnZA88C5PYji2hoa61oyki96eGNXHa4UVbHycPIyk"
    "0QjvPJHyig2RYJFBXgcHA/VmgauJN7ByJA/Tj0PpCYHfnhRQfiQTjYxliUlecwRGs3nQmiCeRxlkV/M2WmnGJslHHlPOJjgdr3pIgzB8oGWuCcEdet4BWrkP"
    "ewPjkg76FjE7qVPJ6syR17o6ZfktUqNPxr5OH9hxfHj/prMZu4mmRYG/QEdDjYKay0Qe1EQ/jjZu8iN4qnZa26NFGUvYMahiGDhBeIT5Jw6feOJUkyK1hlmc"
    "G4m6kWjRLkYwFAfNm/2L5A9YOw96cT2cRdP58t50uiCByRStAKn9GehJmHggk/rmxzCEosyC6+ZFyhX+uyPAeroli2U3AohzMty9DvFVt6aSt8DMofTCvQrx"
    "OJMJ4M+BX5zMo8tNsDWBbw0/gx/QAtwzwJVzza/ue7MImZUbHVQwLKMwq8EkKjU91Vz9W1DEvmgYS50hzIIT6uOa1cMcwSqHdrbt5SmHj+1d0de0STy1LaLC"
    "RtspT8YYFH7Lanv36jbBmKjeWDNqpOki5ZZDtFJw1R8kotscysowVBYHi5gMbAAL9PJPxfd4id6CPIBrholQj0qBlO7TxWw2W5ryMRQsHOU9DTImH0LUaV6C"
    "re2bMTLwMhDNkCkjYjVtTZvH9G5TsvVN5nYIemtBsbFSB/ScNBlJRhAscir35vYynWOtwhyt+qXGadrtd6iqUnehPKBLmJN7WysIFKKyqRFzwag1HfC96pNU"
    "0iGC3uWjJ+CYUL9d81oo6peYlJdpkhVNdjsALh6J9reff/jeIQlUUXlw2EiSQoVvCGTHrqIwBIgNrhXI5qPjrBjKB3oCm7x5FER1YTET7uuI1whnlkAxaYGA"
    "VVyQuiMpgvk0CNeb3h31lTfpJ2rxgVxZMhlD0oac02Da1+NJrbpLNtX/186RKUpQe/xAQvRxSXAEvxamQ0DIwQPaqcG4vScc2PBbbPR5ebxQZeqUlF8gubq4"
    "s63rJWImbehgy0cx6rRrR28e38apZX7PIN3FmKGh88jpMYkHWr/wMzulQGJ6Fa/+IaIyVT9tDpKs6OYF4qmvNw99ejbFVsHO45O3ncz8d+4zrrbX52TufuGX"
    "RnNJDmJPisqdLJKAsRzfcy05KaQkKaTsyHXC3U4HGNmAOjvIEJ/7HHI3AE3Hknr2/57AFW823fqrFmFtoawBt0ZFyKpLS5o+JctFuB5euitrpsKB0TvgCTNL"
    "xi9Dd3j9gSX7iV9dsu2a9l4F0vtpSxwOkpY+atGZRjpCriz1rJTlYrbtKqcYa3U8NZFQQTRxxFKKqs+CW7JhPcAdn5b3VGT5lfeZA2dRtGPgGDYzIaoEBJV7"
    "YLgHnl0wihdQ0gYLYVoHUymQIIHL2yzoah02QU+FlfalWos1bKdH3ufJC0hxXdAbZme3OUP1TrgZtMLbQNQfnSr6UrnGpSFVo22EGbvBATkVg1QnpAeiufU7"
    "6ALDvSNJB93MAPgNkOjpEsQ4dP7Qyrsyyl2NMB1zQlVDgnON6nUzM84UtQJ9M8CHbYGJylBzPIMKMGXWR1tVVkCPbTJQX9qJGhLHClpCRNPB4jjFUHLAzUao"
    "IzV2K6jZUP/coohv0z7hkjClqaciatL9ME4/gwB3ayCIitU2DXumqB73fChTuUhSPngDRQvo7zQ4IXFvxMGosjIfZDMJBm70DSx7Wq0yQnAqoexiE29VFYQx"
    "Ei+L2t/bZwrGZ23IslUBGhzQY5/QEP3f/+jcPEHWBEs9mUjB3mOXDZGL9S9Pnna2kldUA/jtUXP+Yi6L0PySCht081O1fI0tsgQDW1ROwv8SsAj/bIDcE/wi"
    "E8Jpnz28S7FExx57NqCeEBxujVatXFBVrtC2Z7E/sazBhNfYDxryWng58jQqZJPr6Shcdaq5xFqMIreVXDwq0WuwqsrBaXefqjv0WlPhhQ3oeq2IIAkZY8rj"
    "oGS6sH9iguUJ1Fv1/qA+BxsHPzVqZsUiAju+ZS8W7OjAm1+nM0EvRAj9IusJg62P//7MnVkbPpWjq1Idp+4iqls4mATpM3qrmBai4XZF17YLjUmDVVeTSbdR"
    "NA3r8pTG1cbm9pqWWZD1xqd2y5z7SZVPnmnvJOhd67x616bFtmRKw36w6DJSPGrd2Xrl+v33pq2r61p68MnZm1jNFuF2xMcLcf/xHz9zo61vv64URs9e0HVX"
    "fkRGLCiFlNErin97bjBduf0rmsXfsw9XaGxeEASzsJ/+aMrd2QtWlHU289f9tEGjrJOmLno+/LpLOnXtr3VEWr4RbAPiByMIU0M9H2vd8bCH93XNiyh49poV"
    "u4vjk6CRLGNUhqFcl2dQmxUHmunxOOOlfZwKtFK3Sd7rNGv1G70GUxX11H9do4pId0OAVjSbhon8Gr0tnW4p4EMdzVbdcKtOP8h1PGsYQ5/B74CRK+jJgNec"
    "G5S75uyunJTBYi7Co0OQBOFDpONCJKOGGeTK5OwBCIH4MWxEQNIsjQOSOP/2keFNFvHmQhMLL2MTH+DovzI6GG/fYP0juZbaaTKQQCi6n3SGRDK5HG1INjmX"
    "3RDh081iQbshQv+eKjedy+sVXPCqBBwqJhjudL+nEOnIe47HSeIUlIIP+QW2Y8DYKkzlWK8giSPEYgVM0jgtV3QqS8ovV6GEsdmMwRg4IbH+RP3+drrg7a7g"
    "3/MZ5G25S/GOa1+VTz0Z8cUeJZut28Uma1AzCF7VxU1UkBlD3Y/CbPo1IbltYjIZHhuhO3p2pug23xfOyC1MbXPPUK1Qsx6M56bXuJQLmJvC9pa4FGfEdWNt"
    "HvMbTcX4bVUMOswQ7JE/Mfp5T/IQMikSesvIXhIfYvQ5qT1dhfqMZLYuRIXf5+SnVJSgwjyWMj7QsxRfQQIW4XpOTZpGDYUNLqFc6xioZp+dXj3/ZRiuNd6+"
    "aJveregmpZFP1t10E1fR0h2qxE904LOjgMyHSEZ4wX0GPM2UE9EgwXBw8GLyxKWQPCBlxbIOJTg9IQ2HhEAWgz0w3VEMU8qeX9lFaOWYaicsK8En+S2aWdGt"
    "0Za3bM3G7ZuWQj2ZL9bLnhQYvjmlxIAfbSFz2N/KAh+LaIEiEYzkqI2mrGZC8F2a3WNCsGBf06fwkv6Bux3Wmuel5rB7JbZzzBy/SrdysGHSeHIgFvK2kTvb"
    "mJQYDWJaB3++gWU1C8JwcL1L6mn+akoW23FLjmXhTdfr10QyO1+tFSpicY1B9cgKsbZb6pNtN2LVS9ViJ5YLOdLsyBgiBEGJ4MXUkZ8IEbLyRdUKjSmc2B+s"
    "cI4JiVNe2eMGCloED58+/YucoHh+fHha5/xL+/U5GCUNLutALWnfCyMXsnvMI9+tQ2b7V+xHrGHF6xvIah2g9j1Jr/J6uxJfdzsxJYOlPC6oiNQDZfdBinN1"
    "XrBaaesGC4eS45PCefczubUq6KAcK/d6fGW6gaoNR/bOeOQsLfed0n1OA8pUw87QUdmNtOs5dwh2PT3SMpYVlPoHoFe200zVdsyfRc/cReSvV930rD7NSX1w"
    "qrEFfwIiBcQHRj+XvjKNmMEvDKp41uAUCWDbJwZ0EOeD91QZ8hxCJr9w47pLaiJkCrQ28oPFV46AfCZRkLtvJyT/sVFuCfG1qCFjCPlwqY2BgiJ25UkqGXW9"
    "Wvuyuicvm0Gc//gg0qqxs+Ydp2ugknKoyym05azqYZGKdIpihISbhII9w9jU4dl04MKH+bADJwq105lw1k7tiyObIJFGW7o0GfYV6BlRa0OZoIyDO3pdozqC"
    "n7cnxb7jnlr17b+hiMLfj3FOi9F6eJ15gn2yKsshrwUDkbUff/jIAZA4xR5AjZs9yG32AitZnpjkwrRdkblSiIYcKZZChCkFgHI4+4d9EpTJm71xo9A3KQgK"
    "dFzEbT5fbpZ0YbvQuY5zeWlhOF0uTe5cdTX1hscJgiI684vad1q83viwx0l1fpBx8/HXii3+kgSgI/yoCsxlnEEaXsVNteylykVVFlO0sKovdA2uAr1qc8ti"
    "CvVUN9CXb8EUSl7ATSQEgPU0y/kfcqqJc0ePJeNxd2AyeXC40aTK2OEFoq0j/E22QTcMt5HR362hiNE1YEk++Ld4m/ksmK+GV9KQ42w//nbl+6GJKja/6yJh"
    "UutwRev6/VarPTZWajEP/I1JbW4e5yUofzjdrIyhCR1rtT9u2I0krv1bUCP/SAP5Iw3ki6aBMBnmlAw62fkorzfsQkYit72U9okX+kgbkP6c9aUC9Fq6XivM"
    "rl4YJWbkfaI1uxKbGyQ0vyteYgoqRnLcZlTkrKJax42sVUDaY+JsN7Ptkpp4lkatLhVr60brpYmJdC72WB6yDAPfqJnqK16ChUyJOzfG1XUs9di4260bQtn6"
    "ofUuF3vrupQuTCEYPQteJQ52ud0u1iafWM9GLhUL6xKfGKOde9ZWKdYjohmDWTgMXpd0zE3Zx85MBsaeJbuDKMd5aeh8HRmlW33tLgfNoDAG+W7X9pNkpzKJ"
    "UeqAEEHlda1gu4kPijebjNAsIRzz7BBDxgl56LS9Q4SDHFCJJPZ9cStOpjCp7D51jiRn18z4WdF02fD0EmEYx3Aa/knccP5XmmF4ocwiwSiKfXw8Yv1JOnFi"
    "7hvErjpohoKaJ+zJWMdNCQDCxdmvKXPbhrHaFaqCej/dfSoeH2Phb/0tNnXvcQU3Yiyq7rwr4kIDo/U64no+fLkModg+fcEAQeyfAwLhYaZJzP3B/BlU+i2q"
    "JisAPPL82EsCYkQ9nCeFDUAQymB234IBdgrv/vrug3r3zutffv7p/Y9sth/emS6yPtxas1maop+PRxVvjTm9otgAG4dnoODaS3bM0K6mvGUC8XcvnO96v+6O"
    "5ilNGK0IoXnBZesM/Px/DEDK04m1GRsmcqhHjHEbnTEQRsO1shqcArvVn37Ae2DHw7/d/LXvPzpPXjvwkzAYOXuaoBkbAwd44pwI8Nnt6rV3u+dPhmBHrHcg"
    "orXBNU8WFlHABhxhb376/nvY3Kfv3rAnjfMeOqRq03BAf2+GjZf7GEpnl0yiAcMcBLyBToIhHEkyfDJB/nAsMxDmiKBt1zwbts2kXclv0XVCduQQTuqOk+7h"
    "Q6+ZaQ6VQcMmERh4izfF8SDBov9bWzRaPWhxDEy7DddoHKtptHpCE/XLn3bCSfsKOSrhVE+ecPAAcjxxxEdLbZX99oym+D5bA/7kXqQdP9Adb0X40qkiNhys"
    "9Q/jmJCwu0stUO+3Ez1R9vUXNZkZKVrTELMZQDzFVbyn4anVOWUAFEDza21LsbxAW9v8ocOB3So3pryKBLFRuWu7auxHH+0hWdTn64QX7UYAVCBQQp7BcyYf"
    "wiMM6ykg2vp+Dx0emBz3a+bD7cN3OzTFWULo2MKLEqgvMD5dEWxe1R6gLcmyoy28yOO7MszgYuPoBtcDcztIq1nlZ9qVRpXfSjFQsWxhkTOdplmAZMiu8Kgb"
    "BafNl5qwbyiPN7TKqVloQgFeUoK0jilV3Q0DR0I4YAvNc60BxpJJY12kVgEhTxw8dN2dE18jtfWdTNR7NUyrw6ShKgAWYrgnsSwKkZ9SCMuXhSlOfbUu8F1Z"
    "4iKkJGy/9Yu5DkNzW3j7ehWGV061LVhSDJFzDk6JBRWqtA9xXpo3EcC3/WXaUNVTWQ2XHkcb04J6n/zfi2A531R9YQwkQ2L2RIHX0WvxunaEkE1txDCtpeSn"
    "i2V7Ka/ysqS+eF4otIFYJ0AR+y3A34zw2tLNS6evWjDaFuL2iW/dNIHcMj0JigL1K+H1sHrSrrEg93Rq2CNp7AA3leeOklcq7pMUddliHryanUo/+/2p7W0K"
    "m+OV77PFmy7D9DrIMk5VkeUF9ecYxz1MlgduoD4r1JNENU9R8ETM8kRYvMqcpAVPpX7BNSh+YWCfgvQfkHZoFNEAQpHz7HS756PENLbXpzTPveb9nSeRWOLb"
    "EJZ13DJ+uriT3Nv4lGI+Sn3L1aYnrb0M3bRyrHDV0IYspfeQjCA2K7v9ylm5UkOEKYqG8h7xvgtK05cOmjo4FKDB0olv04wNtTYtxCETezIGcsG1ZVaed9+2"
    "Qw7cNwPj0lI/UvTqh5FvgDnPFIY58FrV4VLyh7bLuSEgF6dDyyYP9iKTJjQIs8odeuJ4veV8tZ3qAqNy8pP6ROvUxPb0beDAsHlNejwVmkDFP1gP41KGqcKU"
    "MlQN4uq1JulwKuUP0OhFkHxAkgQz3ngEKHwjGG/5FtRUOxFLii88Y8PgySkFNLonD8N4Q04hoxA5DRhSXhljBsNhYC80DUbqQWS4jKIoHYfF0bsHBORIgrg0"
    "2wr4ELCdj0Mp/l530Qzr6h2xagRfDJvITgVUtr6lWqNts4H9XD23VQXFQgbN/F+hRlCj867FYuJF0yGKR818BHP1z86rMEbVDFHzZpWApdk7wXsrdgrBBxI0"
    "OImFBeRAAqsTtNTuFELgCUz1Qj8I3KpjRotUjI0/UJcQd+YF6427DLqX0OBlosPB6EXr6AsSRD2Lnhfnoa4kiJK3Wi/C6ap7pTbx0pZs84/GFJJzcFQ01ink"
    "B/akyquC7oFJwasu4PLs0QsIj+LlGbEcP6YlQPa+SJCB1Wx5CVQcv7bqi44pw7TNpiNQgKlXrtZz601+xZ44PNGBqhOteW7uODJ3zOnnONPajNsIbljl3Ubo"
    "ApF/rFh4VfJUf/kJ0+47TZr4fPw++GsjiWUX3gnYlliH2WSiWSej8XH6QljdOcZgyQM0vE8audrsrzh3fnj9RjyBO5ET4aQ8y8wW5U4pB4DroN3AmSiLy3OR"
    "ucj8GLjel2bYi0A4Ih5o6dzsdkinXilEhtGipxOIxqRQh6VqHoJt5mhCy9pphota2ACgcSacZXFte1yeZQAgzXScztPTNqae3E0cOrOn/NREOjZv6ycAhL8E"
    "BL3YkyM4dII73vJBa+TcbleMx8juIXiA9lwB4ZUC7I6w6j36BT2HxnxSSKCzakJnqPI0JGKy72wIpq23FOeJXjO/qZTXBIiU+8Ze7fyhIT3im93G2oDpfqEB"
    "5rQjlbWmuolfY10IFGu1DRgmtKJP26AADqE6TO6wbCTIxzYzDoytENu1dIa2DAWZ4/KEX/r23RsGvN/fzKYTJQEuIWVzwFZ9XllMRoAZlk2XsQsdneZxSJl9"
    "ajYhgGxq6Nri0RTCChAJf/rp+9GhGuaGgiasPDJwaNilL9KYWL7nVTDaNMe8cp7wOA9eo7seZ/TgsRegvHf3Gx3eu2ofiG5yD/yPP79yZtwJiH/+if05tfWW"
    "VfMCWHorst6uq0pk+pmJMkujJsVPI8tgvvHNk44IGa4mBYrpLWaLcLk0T8pJ6kSB+x7eJl6TnE3Grmoozbg/8KTdThAP+DundZ2SJ6rrho0voKwN5Hwwfocd"
    "ZadbqNAJdRdlniP3Ldgztcu3cDZh0XhmNGQzsOwtamsds6HGF21VPhaNgn2lvi+WdF7nT5ouskOD7wbU+mWA17/FBTuTBx51C49f8FKvokcd2mZDWQw0p7wU"
    "aJaFQmx3bn768FcI0YVSJeIejSG6UUyTcCLemvDanxYyv7jMJIM0tdsTubrl1tbL0dK/SZxARYMuLoQhJTDIahcg55qV3G4NxXhUcMV/EVuT9vYjYQrZjRgP"
    "NpJTClXrUmQiE9mElt2oCNjjt8n+gaWWQK+TTddKmiQF0CReLCnY0+DOcS2czZyAfVkh29wjmao5m7MuwdaP83LvPVCSfzJ4jDDxrCFND0tkj8527Rdt+1Ng"
    "7d5tJaN2HA+TwOKo3YSoB1orAAAA/XTazCj0ZZ/NVzz//4VwBXHdWk7vwL7YvwLwsAo/+/0eMgWYFl0ySkW4ZfBHhGN2tUi38O4cuDt4B3owM+h/u7KAUoEi"
    "X5ZfWth5mhF0Fq/Y4MI+O9Bu9w04WRqztNdtlrwhRXGf5WHTPwu+mfYgUX6t2yx2OBWSe3nyrU6t4JwiG11qbU/6du8rtvhTZuWR6bYMZrTZ3fVTfQgTKKM4"
    "b7dBU84IxyGzYbLjsX2NFMIOZGs388nh25yNdC4zoHO1HZC63KTQ/8dKTZLvCej1wuU2WFfBcyoKNwB81OwyW5cGdOUvjbOPTQZuTh1s59u6DIh5ajX5t1ME"
    "qKlq6GJJ9mgthDposQcZUs8dCGER6oko5sSYfEVnhWwn2qqWEJaiZJWD1ZZJBHwxpqaIYiuozuQULW6hPXWF+AAm5pTXDmKBGlVxqAUt2ZDaE7qUNPNQi7U3"
    "qB6UW+v3L6tqRmY79vEEzViR7CwBYRx562vortMFDeqbhOHN649vXr99N5IusDv3xDF70Xo6C4MGiukAWF/JgJytvMWxjZfjW0ZQLFoUjo6mERTl+zt9I8vw"
    "xaGUwsnxiA5KIvBPZKChXRtckoCrILAoRdWeY4FJuTAvbyu2Y49uIq7jW9SheoSUtsG4CPL42GxNY4z5GC9gkfAQt9pztt6rtYNTnJRx2i2K0PwQF4Uocmq2"
    "cYg05k+NADMGJVmcdvaL6Um87odeAQWCT2xDl/3XXbsArXALIZOeUW1Xtl4Brghdeo62LHlQTOmHtEHuhy/3OWUD4SEkfhPGQQroFiM+Uukoc18lcNtDsAxe"
    "ujIUnyFla+bu3skVq7cxIQtS/kY7M/AyGm8NyuiXJc6KizAxx/ka56yp0pBZ/cKmubaRPLiro+PgGtrdOFW7e3VRfX04u1+QcZX11Y1OVVGwoi6s6i7n86rk"
    "ihFvjP0OB4iGMoEgHJT4oLBH4QsMfxYmpTiVGfxZKqyKE54fLNqcSMIh2qQktCxkrXZoiQB+c/xbeIFN5MSBFkL2NKOgRXH9uPjOmrB2/G88owqSWI96tHgn"
    "DhlmMmUzS8N+ayXEqdskcwzl5NcjDY2oFaLHHnstU38319WiRM3d3ezjQq9EBU1xtmYCqCPnZUTfAm5F/Ju6UVj3xjShhXYGE+26Rq8qYcL3aThze1dtVart"
    "pj/1e5z8LKIZgQLYISc/2ZH8doISBQwJJ0JtxXAjGk4wajC9RdLE5OsMnBIYes5P3bl5u7VQWcO4juf9JxOgH+GeK7JTHgyHqzSKDpl9dEWWN2MMO2VV9bSl"
    "axV+YyBA8gdMEcCd1fGfjI2lIcmx0h0PtPrtxIDrAJlWPCOnuCuQE8UWGhOuH5f0cOXbbsSfXMiae5tnp2PT1zlXTQY82mFodcULG6kwMG0G93QBgrmKjQEQ"
    "HhVpclb4Tys8ZTgqpVLTrhyLAnBvwY10ijRCzOVpSBWIe2I9bx0wqqr3v6i2MqmA1RBcUk/1laNc6o3gJQJ1F/uor7sSvtli8qrbv+HIP72qRtiK5O1TXUXU"
    "XVTcVycs+vlyvBhw5asTSMoY7LOYK+VwRYwmqs1coaKKqn2zV8G3f6A87BS7EuZZeIIeOqL1kpDN7yg9Fg6/BF6cxSHQ93QE+VTypq9JRgdQ7yI08xzKNByW"
    "godkies12JyP6589saI386PVeq5he7UZy1pApmuu6kZBuVn2SA0lQaRiQFrdKwMySIqGMkHQaISpdRheQGRINVMCQR3hHlxI1CggzR2SOLB5LU2dm4//+fHZ"
    "P2w8ukzpKYDphVlwOly/bsHoCP4BGC7jspWUZ3BZHA4kVxc2i2KQONtpVhSSUzejY8cIOdGfu92IQFnCnNwT3v54YFDi8fT3wW0zoYXeF50T8lnsKmbJ+td9"
    "IkMtLsngPF5ERkPhdumtGs4gjcObBbP1PNDwrErqbeHYEHtRJxef69Hpmk4rz4YRzFtH01Xcq/2y5DFqtrtT0t8xypFfCPS0hGwqcptThuVQdDoVOe7yLQgj"
    "Ku4gmuyWxJjAxY/f1OGPVHU9cRlrxP4i2b19xoIeF/jVyEIrOdWCK7WsJ4Ppn+cUL7EFZXZtFYd0o5W7WDVBWc8k1A0VFSpZu/XVdcVFees1JbPedZUrrVPw"
    "+5Golb0ImYdqxQj+KROV/fG6tlB+luECxD9BDB53tj9vcs6YV0sD50p8rEKM68tiP2FzJiuFN4oTKrJVr4xBzfwXcz+1+L9oD4Id4kNLzRyqI3ZOluIpP2ZF"
    "k+uOjNCysbIwKZGMyPprRR3cp9QoZhq4Hh96VgkCERAxmNXeesGchx6dCpKMO9sue3ObFyvw7EHcX6pXKgPtEn/GQmU3AE/4G9c1BS/CH0xqpjq5+MZa31UO"
    "SfPz1IfRKLfRfEFesuElqSjbigvqRuXZraaM1FXZ7k287+oeZreG3O6GzOfrdecaOiBNGpAyelUB0x5Zrumqe9U2lgyo2voMkorDr8+FpsypMBgVw7g4JuQB"
    "ifjLOl4+iZnSzIZASZMKx3e7iZMzas2UIUxVRGUduh6mXEPifvhhml0ykerLSD0Nw7EFpjbVFbPdWClHeVlSNZoi9ohsfEBv2RQ+xMbMwEcOFVhpDO8MzK32"
    "PhxjckblTYjz6q0MUGYlU96UITWDpkVBbjVTilGjQxQzfRk+GCD34GNjkJF4QubpUVl9Bul2cR+5CSOUbfF+xxYcSMFOD91ppiqevK5tu4insk67OBPFjY96"
    "v2Ic/fuEU5fbFFejmkarMAgsIGrLhNQFJKneTKebIJSkuknIhkj1mBV5Wc115JOwez2lpmYFKR1MQX9XMoVjTAOMWbjP8jsMcmCUTaT5xVAYQZhPoVh6Qm4h"
    "chapPic7JMGq2ZhIVWNdJeLntKp7zKCIXTQGCd5mjNkMM4k0K+Pg2k5LK0J7HiWX7TjG16Ab7+20srEJ21l/KSSIk1bNWWrSA9gxu7JlhiCb32Yd+EPD+bwy"
    "/ShX3dKT68MfhUmN9Wb+ZjpfjF+v+uQOpKpmqqzHSnwrWoiyJORJaZAYFJcFTSJpOYrTZ0yDdgTLscWIL1X0G5wwqVZCwUohHM2tj+QB2it3CgC3TOJkEjfh"
    "jdPNXNKqnPZnxsygjJzuO950uoSbtbTdupa2kDE6ua24qWH3iAqJ/XE5LXOtAg3y317ozuhypplsla1M1Fs1MNQGfLVrMCILFZyb65v8FEycHnTQrqFjtUH1"
    "UzlbpKtovt3o+Nxdbrr+6D4sNlWc5k+c7DPlNabFTMAoBdwqccGA0xzInFtaFrw9PZR8xFJePEMVOKUC0WCBlkWIwH588qsQcWt6oL70LbDL8xlfTg8kTnmr"
    "skeFInQhCxxVbbMNZ9P18pNeulRnBvqndKOMegVe9RUSd+of/vzKmXZ7Jc33iQnvjHccoGW0yMoQLKMKb5f7VANaizJOEuhuk90XPDVV2HdlFipEpj475hkD"
    "xwNDbBhhzYri1M+YuJqF2ZUhztZ01/1mL6xeyz5g68/sVJB5V6luBVo872i2ZmZo4p0+r74Yos9oUTb0HC0dmyw0ljJ04mhbIo60lTEw3MGjtx1HPzfHp20H"
    "qnjQcUVav3qJLO0II2Sp8EWcS1bf1hea3zW8Q09WlufXW22gBRCa3VcHwZaFtwGB7Q2bZzdMoa7QN/vw95kllvq8GvJK/Zv/0CXDmF8eK8G07sDz5u4iCpWW"
    "7xpB1RBRSXYY2dO1tSid+6swOmPRUd1BGjeCHaq3q6k761q4wrALfKqk++5qHridn9pvyR9OL9Hmk9IiLylSZgxUHOKD5AfwKCaeiNqTPoWyZtjiWqkGa+Ho"
    "ZIyciahgIPsCkp7oS2Utw50T1S26xFXVYq0CrNvHwOPqV+Fi9um0JlPIZ/W3BFJ8FluRQ06qPltASw6UpFAB5t7y0L9EtxgsBpJ26IxKAFNnKcHxeTjYVtJW"
    "dji3TpUxxaWzXIcsnabJVxtj4cHDQU+RMZuzenrbtHSE+q49cRteQFbTQFcRtIuayDvpFuo1CGqD6oJueDbaimejYUTFM3DGORFBoiFjXYUhFk1HD8495XXY"
    "LNRE3IHc9jdGNprRQmZi8KW0geHmxux+kjgA9b0PFc7IwhXJa53ozRbLC9oBygNZamZI5xBRs8vtxqVUA/UBb7etK19ZTILHPJhu/Ur2aQOoDkfD3Lg5g5El"
    "UEi+2vgvVKYMPY4+0yRBvi16GGV10OBz5x0W+OXBarySL+9xBNbcKM6L0rl5O7cI4sUdggvm2+Aj18UjG85isP6cOoMFC0p6E2/GNqc0K9edAy+tZQ+ERhoV"
    "3MEKLr0KLqQw5+fpv2bqgd5EySb9VUAXeqRwi03WEcPteYM7ZVL4+muqyPirPI/Rmev1PiuVKtq6/kqjZRWetyBt0kK+M1edb/3lZjtmVYWA2i9XxUW57nY6"
    "7VhunC5lv7i4JG/mLxarRcfiNWSfeZLB3PcXA/fXtAtbcCMxB+dEy2izBB5EZijrAT9yyUxwIugKLOy4QDifMTo4qZq6i5oEqMPAfUKWKP7MHfAvuWoDhy3i"
    "c0FU5A3aLJnSl0l0Olsw7BcIy5x2C0X9eY9musZPoxJU1mQWLacaZWuJJnKHAzqAnmmkSydrd7Fhv6zd4IUTHw4n7EnO29RXKRwvMTFJkFWR4sY9TiJTAUz+"
    "pGrL8FxNnkMnUyt1Dgz/FmVPsxyCpSJ206f8W00iF6k/I7PcZPFG/8FOb7VOhB1Z4Kh1xFXIJv8FklQKPTM8jKMIy2xj89uAih+gagCGYmJmuchGAcpyg+W4"
    "XZs6t6JtDnvZE+rOl/As9ilW7eG/5eDGNytfzcx/C4EQ+mwMls46R18MTjkmrHeaPI4JCfBGPVD8uevTHONggNDBrkMXqBOM3SYMNVTbn/otFBQ2jbcvgDq2"
    "hLCpuqGB9X1bdVtN2sVg7cTqpdFVFxlSnYoyH5k8Bt5sQMpxb2VBcDqSRl6ZxXvgPc8e2oHQZt8uREp6ZzZhwXdzejt6i2y5ZLCScedbHoUyoqlFQZQztGkm"
    "7B+gjfRFeozyJnc9gcxyAB6gVuZCPrHk5pa9IcmpzDxo+kbve8K0oTklnEJhJPKco443BegqssKMO5RkwUJG6Mk9b0hVWUf9PkdsY4/8qw2l6I6Y3Sfiwqqz"
    "6S1G1/PKGO1dEW3kVj1GtLfzyjPZI/x0yCijFxayizcN/UW4sFlYkXZGryYlELKJ6IzYrNaSWcavKfjoMgwVI0Xvmip7P3u97Xq1XdCR66nlqccsKktgr4jv"
    "BlbXOLbYtmm1DZm6oRW0Gutvj1lSFmac0Vlkd6omg9OkxSFGb4SHfE5X/mpuBUwXXJm/7m3nhK6nVms/bkFk1puIENcKokZ0kTLhi7uaz+fRGHzhQuaZ0Ft6"
    "m1UQrOf20Kss19aaO18XNrfZainL7a2X8zkU3YvWz52/Y0N2wfggB71icLudCMTFfqF12w7oWcXEWPo7N9gh71VWxHR3UQWUq9n/cCfO27Gqdi1nXFnV7q5F"
    "2xDdh3rYVVpzsxtuW4iCKFQIwvUixjd7xKhTotlwzHUvpR3ma5ttOm9P7Q+zdMlGmn5Xm/kGwNCnDCSjFa0aWEHJ2TSEYF0MD7rHPkUQuLInUMGqLisb59A9"
    "TYDZbPb0ufN9XJS8jQHERJBnBT2SHPOtQGawMAIrXxEfjrzC3VcBv1qNG5sDawMFmBVoVcLhnIILZ8S/YiBxX8/545Gbg8zPIZi7JH1V1jnce/R3BiF9hiUI"
    "NmGqLBP6MF28AzMZ/vam1KZ0YIDYTu+YAthf7wj8mmJgDCTu9A8hYcg7IvdkGXRu8k66FcwuCfSMGrVAu9Ri7Ej2mFzei5G8MSyeYw2T0qZTtyqea6YtFYaN"
    "XkScrUd9up2ZBBd1leoizpZ8gxmT7U3iirqMuZXhePmWaS7rmUm+VRdTRFv1jocZVDWJdC0URyxLt6fQMwG8R4VzTx6YnFNmos25n/OKtZxQiZRgNmwP7zHB"
    "SVAoXkkCOiU6n04u06YZ40lOB4vAtNb2vGB/Sq8eIcOXOjfOcpAQnsEKlKp2KmJClcJu8n7MMyadHQYHDBDCNGWPA3svqQq44ig9N1pHm0b8R33KFkGS3ZAA"
    "4PpaFL92p1OIuype8ObyoYOtJh3+Bni+sLDiLZOWGNTK89s5BXkoUEZP4pTyeGCfMmGJp09Bmf+dPMsde/yA/Wpv0gxKqJ5oMU6MTyj5fPWk9XG+srb18Sqe"
    "rLNsrh0Ft8cboVWvhviEhjbzT2qmlrXXBg3VIyzJCKRn25AbT17V9thx1uVHWW3Jak18kwRQI+Cl7LXi87yVH7mRyfSmLKng2tmW2m00JXVwrHmdx9topYyz"
    "3a42ZOCrrmrX22y3ZLbu30D/mr38RM7CdfLtdDptG4UgogozYvG1lyjlcJcDSRwGw4XyFCaVZp71ON7AWxV+i+EUf7CIP1jEuT7mf6aetXz0gZRMx+4ux/w5"
    "JmPkd523qkh+ORZrwucvyG3p3I8Ck/OwRdIuzXTp1g03JvbUXvkSvHcazEKj66W93ONZsPTpkWC6DE1mhvaiF3EhLsl0sxq33GN9iHRDlwuTWai95lWFDdcP"
    "oqUdID9C5mhMJtwB00Xw6bQM6RKEDrKA/wazF1UvVVRT0egfl2qSMBGChwzuFoYZGdE5mzhvN+PkkDInaRFhUPUfMsgfMsg3JYOUmUVaFu9o4vGO32MuQGfV"
    "Eg++AU24f39wIoXcoKyWwaatD+sxzN2fTueRSQHT6MSlGfvSjXyjCV9f9RJM3Xe3i1kwuNTjGbq8jyiiy9Xwiaqwfn50ThRS3ySx6GtdlasutvPN0h/cwyM4"
    "qjKR4KbRKjAo8qJRT1VWg1fZqA96t4Ma1xAAEmN5RsT8WrmHn+Tcy1mERSTcEH3zewIlIxzeg1RJqZiNZL78n1dmvQJrtLh6+6r87ZLS53Dir5SvYBnD/8+t"
    "x7ZaetlUGFDac3eIHmdkzvyaxakqPxjWpVFpkC/iwoOQARHkb1bE/8gdaEhOTKvok+aqESMtGIB6TCRpX9Jj4wiMYo0gTq0+5dA70XmymPY0KW88eeVUpEpr"
    "wfjnV13znGsIqfrtbLfmWFiFrKv083wl3Z+RqSniVFvoAtaALV0sZyZvg3Ghx9oBVpEbbIY+qyWrAKk7O7oCQ2qjaOYSk4lFXffMaFpBAr3VDMxkA2so9PLs"
    "sF2yXviuSdxSF7pQxO40mFLXDjxsg3WrN9WG2MvFcgMpyxW61g3WRGgtF9sajhgYLqqbKr+2AnJn2/EBufsYOp9cu8q2jdXDqrq7VSfr82t0PSY0TKp8Qbj1"
    "FyY9TD3qlsbXC0v1myowrYNFyEBqHkJS/SpCU5s/hTIMy+ULtcbWJcprKbupahVct5ICjWJVDu1Msm3Kd6LGVB5j96qxIc51IQZ20j9js7eidPh0zi3DQx4I"
    "D8INKkzY+vRGxW8Iep6t4GKi9QsH/n+OAdIz11k5/xN+oOuF4+I/eXWEVTBfOCMVLKYo3n8p2yY6eXpxFwPjbIY0kHJhRF/5aZVkN1u2M457Q7ak0QduwtXL"
    "fTW/aaJt3yp4q9oghm1BUDv8LRprYswtjxRU8A4b4GAAPPbHvecYmD533pfYLQQyMpwiO1BeXFP2HcF2u1yHF8FgN29tmukqmy3YddO02GfXjni3BpZjVsii"
    "lt1tDJqdh866/vnKD8Pp4PXXGzpHaBY79chmQ41Ol8YN1J82DGnaq5z2u9NZgK4VF0jLcom/MD6wcl0gM6uIyv6V9ZdOoBh6locQ9bEn2OyI/YC9XieNoc6R"
    "iW4QGMLr+UOoOrZUG5digeB/ZXizISVVu/TGwAbLGF8TA1trj67yk2G1++5YVob7WjW0ji7LQ/2fRQj0hcrIDbgyzmhWwLRjUBC8miUY0qexai5Xbqtb7E2e"
    "7nxB1YZ7sU1Crcis20Atxc1mhTWtlmuGYr6/FFJ4lis0PePGVbDGAO6l9P4Z/hvMIBSr13Cf5v0eilxhcaMkIXbdL5TtHfMMMPHrieqtzLlyn8aBZt7ZKMbE"
    "LGFUNSi6nqPq9pkkjHSWqgV3Nt/Wg/bZqaDAHD3oLNKUCVSrH2Ob/WM+030cQHaUtth6Vo/wSXrnBSQP26VajGOsDZk0PAVNo9tw0ZjiLk4SL6GftfZEw++h"
    "InXGe/VZj65vc4ix24sgSW2r4akINDgZnpG/iiWDRu9GebdlQh5++9fM96x0UTY/tA+qPdP1cWQhTTyO/qPWHiSmNmSsphNN0wMjZ+GC6Ymr5XY7QUIGuoxw"
    "ChGef/CyDsWApvHckiMFWSaNcNG2EJ4iNgVPTwDZFRI8QFhIUMaNpVliupo4PIpjO0505QUhrkzvyoy33BrvQCr2TAv0zn9/2Ll0ZsGuM5i8PC/oYWATxqKM"
    "tws1+Zz1JvvxAZ5tSEpA0oGEH0XMHxqINVcGsp3wqoeX5eOsF6+GW2whp0yu0ArvnKGrVOHwlNGEpUFXUVDuO91r30tyqtfaRQkWdMP0lTUF+9R6M53VvQoY"
    "sWFEhvHSPGbqhQPGFkQm0HaV/svQPpekUA3w5u1scQ4FwYu7Mhlpl+o7I5Dpc8wUUa0b36BS0asHyxo8wWq2mekF/pX9TrStTdR9WInN+iHLzEsxB1SV4BXE"
    "kyy74xVeYbiDcjN1QvLAG0eK8XD5BPpXMKYj+rxjtCAvYlmw8XHyMAoGEKt4ZvhVG0nCMo9l3cpe5TlCCXbg0mJ+LI/LczfiUPoO4Dd20FD1I+MDC1lIl5f6"
    "gOFsIjQniedRBtUqeCPPNGOz5KNONWevn45XPtNBhDnQMtc0ECvVnUmGxWgPeFzSkb52TKzsVJs7y5NonTOz/BaJ9idj78wP7Og+vH9jaMbVpgWS9EeBv0D/"
    "XU0LNE+kPNKJflRtIsEP5ByLGV/Cm04XJDA5ShTYst+OnqCOe5vUlzCMetWiVY/bPbpQsLIswyZGqCaIiLDQxOH7mjjVnpBXwbrOjaRwXOuvRgApBLsR+yfJ"
    "H7CmLbRzfRhpzy2z4NrJ43KNP7DKFqvW0y1ZLLuxSpyoAYrPRyOc06PLTbA1YVENKIOrt/DHGmvkIlr7zpL3RM+hps+9ijQ42oQz4xg6igJfzww2QoGrtjpS"
    "ezsr7Lt6lUSlZnew6RUiaF1fiJulchZmwQltL5oRzRxOL4c2vT1KWB3kcD+2EVd/40vx3LbOFhttp6ca48E4REh7t3bXYMZWb/A81sqDEBaz2WxpSihTkGdc"
    "DEL1Yl8IAreOo2GMm4xA8LzNoRoaQ3tx24j1wLix1j8/fXyPV/svyAO4QJmkOiL/OMiYcAxB+3kJRt5v1mbEi8Y0wyItELRpkdw8ph+vUonF5D6C+NgWLhhr"
    "OEHH8GEL2AiCSU7l3tyBr3OsDdKeUa3mGKdpj5OtaljRTVcAAcKc3NtataCsnk1xsYsGqup441WfpVIokdwjHz0Bz5v6/ZpbzpJoKQt7Aim8eRREdd1ME0rr"
    "+NNI8pA3Nmldz+gdSbHOp0G43vTuyFwYq01K2y9LDV/8wsskiqpSzm4HSMrDA//28w/fOySBSlYPDhtJUuiTAgkfDPH4EKCz+M0BBKDk0APU0lom9xUfyNWF"
    "qvPp5lA4CLig9MD06XCL7aHov+5LlIeFAUDOkSl10L/kQEL0AssbBc8vZt5AYNADekfApbIn/L7wNOwvCEohnpLyi9TVKO5sS1OKKHAbItxyqtm0ijcEUeTx"
    "bZxa5k+OJPoYOzh8Pjk9JvFA9zt+hqcUsLZXXe0fIsop9vOFIMmKPk4knvsPfadxNu9QAdPjS7XjOfjvPDyj2m5fPEf3C7+MyG5Q9ugJqPZm062/ahH1FnoZ"
    "sGBUdL66tOQnU7JchOvhpbvyGCv4HL0DnsK4ZMwhdIfX71yymyQ2JpHMjdMHMH3JcBmR7o/1gJ9rWYwhJUkh9QZuO9jtdHTn3I5R0YMMo7zPIcMSiKw9Ka1r"
    "lF7XI6DgRT+lisORhKqP8nQWBRghMJd6Rt9yMdt2VRuOtcLYbjffHYmy7JIkUHmbBV2twybcqtfYPm1LeayeRIKs+EXKY/W03O0CRwNA6NPynoq82vI+c+AS"
    "i3bALiNaTBwrAdLlcTEghrAK8OAUUJQLS1pbBFiyV468BaIXkOLa4DvMYG9zRtI6oW3QeTM+dfaPNlqmOa+Zgtub92mbM2ojztkNDsipGEkpQ3ogWgBNBy1j"
    "SHgk6WDIBiBeAwSt2zcyDpg/tFJiLaTSRiifTaZrQ/bt3mTD7qOamCwab93GEMRhRU+UweYoIxVEy8yer6hMkR5NxK0GhhM15P8WtISIycPoixEvkgN+SoS6"
    "beNbBM0227QUZaGIb9N+EZ4wBbe3XHrS9zhOP4P4dWsk/oobIA17p6kG9HwyU3lJUj54g2V56O80OCE7a8S4desm/BW7STEMq38okwB6d5idSiih3KQeqiLI"
    "2KmXRe1T6Pc54NM2JNqqXg1JwGOf0VC53v/o3DxBBg1LPZlIhcpjgAAx1/UvT56ijiX226WSwW+PmvMXcwGg5pdU+KIbIKvla3ySxYbYonIS/peAUfhnAxSf"
    "4BeZUFL77OFdiiU69tizAfWE4HBrhGsVAFClK217FvsTyxqMuI39oCm3ha8jT6NCObmejthVn71LrMUoeNu4gEclOlZX9ac4re8zMQy9NsbQoOyzymCfuouo"
    "bjxlkt7P6AhnWoiG2xVd2y40prqBupqspRBF07CuEG1cbWzJBtMyC7Le+NRumXM/qQrfWJKQBL1rndcAw7TYlkxp2A8WXfafR607W69cv//etHV19U6PuDp7"
    "E6vZItyO+Hgh8T/+42dutPXt15WS4tkLuu7Kj8iIBaVEMHpF8W/PDaYrt39FszR69uEKpc0LgmAW9tMfTb87e8GKss5m/rqfNmiUddJUR8+HX3dJp679tY6o"
    "tmIE24D4wQjC1NDXO2xf7Xmk7Qv+1I2yIsQ4ZLpbHgcQZuz4p5ySExhnVRIBZejYQPipUds1FvmR8S17sWDiAUQ91qURVmsXMwTIesJO5+O/P3NnFn7LlhDy"
    "mabXTnHnEmqvJbe7pQ4JGhmAFjo5FPrzBnV5xb86PHicLdk+yirPmCY8OiO603rYb1u0yA7XC8XoaltEulsOtcI9NfrDAcDb0umWAhWowz0r2LBoBNQFuxIL"
    "eREIzHsAFwcGSKHTBEY7N4gk88XTiZOyN3ORGxEC3sJnSx+JSOEPM0jly9kDwFj8dDYiIGmWxgFJnH/7yHaWRbyR4mQ03sFFfXW0M0KLwbhKci2/ftjCA1kp"
    "PnqtO3LtY95u3i7xvRugfLpZLGg3QOkfeI5SImbwKNls3S5eXd+mQfqrzmKi3okliIuJecAE8ogKvHlVHQ7cEwwOvN9TiCEGNlKUcZI4BaUQM/ECm1ZhcCRw"
    "DybQQn5ZiMV2mFB5Wq7oVHY/Wa5CiSqzGUMVcLJjNaT6/e10wTuUwr/nM8iOdZfiHdemHo/ykUdhmf66eDBkRzNZZRuxaXrSPGMn0HSsLyyYm9DatqyhIuBm"
    "JR/PUS9VLReo7Aj2larFiXHFX5vH/MajtH6ByotwPacmNasGkQazUM54GJvkLIBJb6ti+mGGqIGMnLGKe5KHkAKW0FtG4ZP4EKMDUu0BLeQ65Ch10Tmc3clP"
    "qSg3h/l6ZXygo5CBLZ9+gYy7YXTQxJHFkEPDilJTGvlk3U2pcU0r1l+fUpVyVGXRY2QDew7ZR5GM/YMrCXjOPqeVQYL5FOCV5jmWIXlAAoqle0pwYkMKIAmB"
    "+gV7JiKMuUWpS1z5GkfXWLbxPQ4VnFDiq/JbtGCjx6ktadpa5NsAI1U4Ml+slz0Jd3yr51AcsXdvG7mzjUlJ1G6w9annG7BWsyAMB9e7pB7sr6ZksR23pJ10"
    "okwgktf9aAslMvytLLC1iBYoXMNNccqJGmyz8sVdmt1j5QshQUyfwkv6qe922AqFV+3ELvHYBD1j6rJMwwW6exaeSjXt6yKrnSP/DJTGok4jFUwrBN1uqU+2"
    "3QhaL3wOkkob2TpQe/L0Xt+FTFXzyHfr4PX+Fbtw1Qp15DxcuMd6XkeaHZlIAcF5IiQ6deRwCF2XZ6oamDDZH3vVFs4xIXHKK2rdQCGp4OFf5OvF8+PD07p6"
    "jTRMjbMYfSM1AQbYjJUBYbhkgDyizrIBu51Yn11HHhdUBGGCceFBypR1EQa1UOUNViomRzALvvuZ3I5TmrhF8KuTLFR1OWXpzC7I0nLfqQLlNKBMie0M4pat"
    "7Luec5dw19MjLWNZN7B/APrlO+2P7ZCNs8ilu4j89aqbXNanOakP7hzKKRfcuO6SmiinAj6NGgZi0UHkqWaoYj/hTSBCQF7gS55LK7dGrOAXAHme1jxFCtc2"
    "ZwOhwwnhRVVGH4UkTHIgd99uZs5jw0QT4mvBbcaskOHKS4MVpuwqVj0CTGm0pUuTZ0i5wMGaSqbXuFi6Xq19WeGb11Eizn98EJUmsOv7HSfSoORzKM0ptIyv"
    "6lKSihGIwsSEG+KCPaM+qcOTkCEgBebD7vAox05nwi0ztSktr3xAGQd39NouGQRcb0+KvZVc2GoC9E8ZlPv7Mc5pcYaJ5Azwrlp1uFHomzQw5ZovEvcxX26W"
    "dGG70LmRH/IMw3C6XJriEdTV1AMfRtzqTZEdiH0vK2s3r/UGYf8ff/jI0Zc4xR4QlZvhyG32AmuCn5i8S0KZXViI/lwp1m6GKQV6cyz9h02upyY2inDnL2yk"
    "awktxoc9btRLZQ00H3/7yQLfJjnqiNWroukZ45GGfAELLfu7AgqVBR4t9uoLXYOrqMhHmOzdMNxGxnASDUsaTq9RxI3v2tvMZ8F8NbyShh1nh8lsV74fmmh2"
    "87suEoW4Dle07npktdpjQxEX88DfmEwczeO8BF8Kp5uVMfKnYy314wZU+HoCYYNcTKHI/wZ6KS+oL8r3iow08NhkOf9DwsnEuaPHkkmBd2BHfHC4JbFOvuRt"
    "TcblmMm5vw39/I88sz/yzP4b5Zkxge+UjAxW4e94vaFPMuGg7a+3z8/SR9oEh33O+jOBes2f5/CizWy7pCY+qxG1S4Xfu9F6aWJ8nYs9lu8tw8A32hr0FS/B"
    "9qbEnRtDbTuWemwo/tYNobfN0HqXC8d3XUoXpoCongWvEhq/3G4Xa5Mbt2cjlwqPd4lPjAkQPWurpOQRAc7BLBwGr0v6kqfsY2cme3LPkqa46nO8gHS+jowS"
    "ub522wHYHxNUvyxsDpVYWNNqtB+glOg/tEK6g4Tmd8VLrLuBMaW3GRWFOtBGyD14VfrAKDkSsmSv72vLTmUSo+ADUb3KBFoDmmEmKuZpclFzo+Njnh1iyEoj"
    "D53eGQjjkQMqOWhYqjnfI1ifNwcG9Z6z+9Q5kpwBMYOJoukQ5IH90rGBEWP8NLjn4680w2BhGcCPUUb7+HjEGsl04sTceYvNEdGyBaWu2JORdmOAfi7Qf129"
    "47yQdrvCiVDlrbsR2OOjjvytv3XBitoT1GAZp6bcRxUhE0D4bQTeLuJCB8v1OuIKKZyZDIDZPn3BQEh8KwchwsPNk5i7+vkzKPdfVC3qAOzkybOXBKyJAmrg"
    "rh6EJUIZuO9b4PPx3Yf3r7/vB5/64GvNb2nqUXk8qsTBWM9RVJhh4+Cb/1XDYXYH3x0eit+S71443/V8zO6O5ilNGDUKoaUTU/138qt2cbizQIldjRE7FPgB"
    "KW7a2uwOlthp8KY7S3bQSoDmrTXl49pIbl6HfbYDp/X6zc/vPrDL+Nk5ldHm4C8qhBJ/ez4DBQGSryCgBCgJN2A4e5qg7RyjP3jmrgjD2qkb2A0BiTzXA4Ee"
    "TVc7U5h+pztVtRMgRRDH1ffjX/j1jRs48+j+3kwgKfcxdNAombAHNiQIJgWhAONzkmTwzIL84VhmIOYSRM5rnRrbX8IL0O50wjvq7ORsMrTFREoZGNxBVN4j"
    "rkjOdJ9DCW1lKiQc583Fexl6kP3Ve1KCtrMjdnbACNQLEofIFPlwvdmwu1KPdVIfy9Oz8RLn+/TpCQcpIOITR5yCFDHZb89oittia8Gf3BFWnTv2o36pXBJ2"
    "/4FxTCrZ3aXDiPzbiZ4o+3J4+VqUUYNEaGJ4HhrL+QoIxT4lF4Fu0LabHyCfhRQax+cPXn0e8pGo6md8DdkMmHbq/W1XlvvT5vCQMmtrnAlsEJojT+2589qB"
    "68YwtwIyIO730DSKCZ6/Zj6AD5yJQ1OEjBD62fEyLeoLTD6o+AdvkQPgmmTZ0RLg5NleDehwmUsQJq6m548C4IrHf8bqty1wIvltsXO+/+nHvyrK1w461dKi"
    "1Ajs+ZAests/qngIkrXdVA30gxTZna4TnrejE+3CIVKC1FyyQ+lqcX0ZNAM0pnmeKde7ZMJoB39QQNcTV+mR9WJOfOAP1eVOaqCRM+EUYNRQp+D/XgTL+WYJ"
    "E3CQnVQH0/syL0hKCNmEW3iZ38pEAr6hFIyOeIZKMFh8557EshBQfkohwUYWIzr11TfCd2VZo5CSsP3WL+baO81tIZjqlXdeOdW2YEkxRM45OCUW0amy4cQt"
    "aU5xwL/2l2lDVYd7NVw6zs+lybgCyo8gYQqgwc5G8Dcjx5bUFOf5QvzbGsm6JclOnCa3tzmFGmue4RPag6oJO0aCXFWT1dbjy9DXc+W/VNw+KepmADwePDuV"
    "fvb7oNFH3L0wI1/t9ps865oM0kxwcYGK4C6oP1+SToJ7rq4nyiCLWhtiOpTOweZX5iQteAWKF1wN5JcHBjrIDwTpiUYRDSDSP89Ot3s+SsxjeZXHrECz89Xu"
    "8pKyjBWuDmCo+b7xGARc597GpzQE8K52P2ksfu6dQ8fUlN5D2ozYJ9rgUqeanWtbRFjWaCjvE++9oDR96aBRh0MDWm6d+DbN8uFUUWlBiUMm6GQM9ILrycK8"
    "CgmaHB4vRzLoLh+nztXGg4eLzAOGTQxhvsTn8Q5SNY+qmQUEB5iE9OIE7LH5O1jaDArcEAYoUOGJa/OW89V2iiJmfZETeRETfo4GKagNYJjfogl9p0KTg/hH"
    "6kGEyjBVBlKGqiGE50pCYLIQaSMBSRJM4+RRuvCVYNMWF6Pkj4p4X3zhGRsGT04poOP9cI7IjpxCRmVyGjDcvhrmSbf2zhhbhXtgF3MRbYo06pK1dExR9RP7"
    "jXQ9DsiRBHFpMnnwAeBZuASa8dlk6SvjUm0DZnOS+Fg/X5xtLTwV0KbiFiXoPq/FhfVxLk1cQq7O/F+hfl35cLzI1Yjp2tciHmDGkXJUBufNruNiJRF9PLTz"
    "uiu61t4aJJpe96gABxLofPF8OxGb6gKnX+n6CnnyBBXxQj8I3DkwgoqutGwE6nviwrxgvXGXAbyngspEvereeepQHxJEOI+83wlSzN6XBV3yVutFOF3VXEyh"
    "VGKWR7APjkzGynv8G1GS5+mG0Dc4KXi9FtwKPHsBoRu8qi72R8EMEqgaIjLBgEtYshRoXHE9XRz9eO0pdRMd1r3rEct5LYWup3gvZn+PaGjZg1E8D/0SdOiY"
    "089xBrLYBaQ6bCZiIY/tLiVHfnOUZXc8YSWNDosrPr3Ujvlkj9z3I8gBZnOK/uGMCcRMaec+C47IWGUE3RaTRu0E9lecOz+8fiOeADTIiXBSnuVpSQlOKYe7"
    "i1ODRxyNLG7AT4IruGmG3XaEJ+eBloxI75CGvlLIH5DJpxMIYqNQb6tqNIXtaGlCy9pviZ89bPWAPuJwnMX1bJd5lgFF/m3XDAN7zPndxKEze8rPThR54G2J"
    "BaTwb0KWU+zJERxjwR3vbaTUgSjYuCRh02GhMFG8Bg6TXUfwAB0tA8JreFgdJDC3L+bCNQhbmIPZFNoN48AafwkJEL5ZF3mt56pdSJ9VSdbWAFFROVLu9W99"
    "lFs7pEeYr9M4HjB1N2zDsnpFvDjdGTRX3wkEIGKfHfXKz9ZzeD/VAYUBgr2YMGYBP3IkRszrzKqt2QUKB5qdbWCCSsxxeYLzePvuDUOi729m04ni8Sdl4/FW"
    "eSotSo8HeewSooS1dAwos52amrLD6g/QMc2jKcScAGkwVGPtj/Speyf3U4ojAx6T/UExTO2iO09SrPof201A5uhK/ctPH969/+uPqE7cKBM+dT68+8u7D+9+"
    "fPNOp3moPUD05dt3379jx/LhHVvq/Ru5dKWWVGsBYHgrst6uZ6jNAJy0lJhqNGIWWQbzjQ+jEUS7RwN98xazRbhEpy6Su0kFBQY7nb4O1tFsmOheOU94SBNv"
    "sVGPMzpj2QvQnaP7jQ5HbLUPJERyD/yPP79yZtyfi3/+if05fYy+JuOjdWTeIfvbVSRjhwZ1WWoJ+WntKmMvFFDcCqLzGW/FXvfTLRR1hhq3IndTOnCsOajH"
    "efPVGOmluN+waaNpITGSXTuj4TBRbth7ms8HkX+6oAt/u1w1kV/OeznUD/aVOWOxpPPN1GDOOBOw/xYX7LQeeCA3TPmCVxEXnVbRrh3KAs055eWZsywUSoVz"
    "89OHv0LUN9Q9kvdrivqOYpqEE/HWhNdjHtZIxB0nGaRx3p7IFa3ej/Q0NY0ZJE6ggIeZL2EIDwyx2BeI4UYrwJkX/hexM+m5OBKmPN6IkwY70ymFopYp0t+J"
    "7CzP7lfEdvK7Zf/AInOgg8r+pyVNkgIoGa8SF+xpcOcM1w/acar3hdQAk0m+oL8r5G2kQO3Hebn3HijJ2/43zP7U5f2z5TmRSaqa+88nxHVWquKMmJ8neDdT"
    "XC83IySSK7ONvBgmGcZR3AaQM/Hm02kzo+TTaT2br3iBhhfC18dtE3I5B3bP/hWAK15EZtzvIUMmTpmkkySEW31/RPRioIfEFaHIASiCd5gezf5x83Y1jDwC"
    "cb8Q7z/futYIwDx/omF03mcH2uWlA7+ZPoP9TnQgPZKiuM/ysOHEBydca4ioodllxjycCinDefKdDnWnoUBinYdx+r/M2T4DTVtznIvv+kSPQ/MyK49eQRk8"
    "qztx1+dMwyT7KM4P3TeFo5B7Mwn+2AQuCmE12FK24/bwTS7MdCzQq852+cEbkqqUmsRwd0UIcf15S0etZtMF1Yod24qpcj2Bd1643AZrjO/VMLHtcJP7FFUH"
    "aEBXPuqfNZAOvhRs59v5SnuJQ+Uj6HzoYneRaC1kYejTC7mKzx2IvhLqn6jxxqShivILkVi0gi8hokrJrgZTPBOd+P6ZFijK86C6mFM0nobW9B4iZJhEWF4v"
    "/gpq1sWhGnf3COJ/Qn/mWYFTOtWFQpdnhTIoSl/2uBm+KgluMqHHUmLjfI8jyG3FfECzli9U/1hHgb+I3FmTYikz6ySrFoKaNOvN649vXr9910VFGIB7AiK8"
    "aD2dhTJQAGHkfBLCC7cuI+gkILoKRNMIyrf+nb6RBVvjUOpg5HhEFz8RREUkvqLfBXz6QIBALlQKSD53wCQlqQAvjS6+ypqG8Liofwp9ulvqazkkiiCPj3qY"
    "kjEy6lKSLQkPMW96fMZslRZ5ipMyTrukPpof4gIEgz7jmSjL0A7rZOCVxWnZ965R7jifg25Dl/3XXbsA8nB3IdN00A6kfEoF/SKg8DlaUavD3DmQSc3jYcp9"
    "TtlAeAiFLQjjrQV0tpOfXHe/u6/KU1ijgYwfvBoqXEz3afpSuhbUXSrNVE9IM76Qzw1vS5/rXH1qmG3wChE9z8cZdFtsx5/Ptkt/5V+c7Qwt7Lm+O50G601z"
    "ZfnBxmUl+R4Q07sWr4zL6+Usmq4h7OVKZmwFz+rC6e5yPl83zNgcTwxenuCuDvIF8G13g1cdRxWA9/WB735BBovXwP3otDlGCynxwWoUhS8wWUOYW+NUlk/J"
    "UmF/n/DSDLwBW0URRQO3hJaF7IIC3YQg+AX/FkEcJjrpQANEa2JY0KK4ZjZPXbv9gtLBpVh5kMRaRPX5M8Uhw9yCMl0x7PMBQDrOcDLbQJGValwadlsu2EOv"
    "6V0bLaWosesmy5t1VLoFse+O6h8ip4G7XC2mlHwNOh4t3DVtKS7qt5hpuSKDjFRhCoAM8W/qRmFEdvq3ThTI6DSnwCwSznyfhjMXkxVryDuf9C2iGYEmFiEn"
    "fdmR/HaCyjSMDkyElQRDFmk4+X/tXWuPpEh2/SvIX6ZHzm4DCSR0e1ZauVf2WPuwd2bltbQSGUBQxVZmkgtk15Ql/3fHvREBwfuZXTPr+jJTnQmRQRBxn+ee"
    "i5DoywOKReb5pJA6xOIavjjau8/eeIQkSsq6gl+4a7N1/j1Pb1k4BonDbtLDCfg8zYrNsInwupjCIdkLFkzxKZZAeKawLxHJkIyQozr/dmNb8gx1rLzOMX/K"
    "UWMm434v7oykoOe77Yw6/uyeSY6HLL1d/VYqo4FoWjifCo4RK7tFnwoW7N5KXYRpHVtJdZq2QaBtCDJsOmDdDlfLIb8fcg3k3IAWbVZqlifAFzf6h5DJZ4yf"
    "y6F2Yht32OGg9eQQvpSzvmOT2DMOLb9JDljXeKp4nupBtKftxNS0SGPauJnq1T3K5KtBXhmzVk0Etw0oNjGPanuVngj7Mbm52p/hlf/8XXnFGnRb+JgmPAaD"
    "b/8oshYC0/OpHmxhkwds0JlyQD12kc7S6Ab9Bo/KgTtqT5Rec42vEWf+0pg2z2YI64ox405Ce/AgrpbE28mxMdwbLtYSWfDFF7f6RhA7ByzWk4OprHFTBAL8"
    "Ycd719HjqCkQ5JgdAkFo5T6BsIYMETiM2egqnA3PzVHdIEcNSDKAxw5aoTGHGUFNRFacMPca/DUO0IAKO7aLsSAnSrDY7qK9++G/f3j/5wmADeYS5qCaozS8"
    "ne/JgLNRWdTg6SiSolla3c79nc8kexkxKYEOYYT1hpl9faqULSiQkHzpy7uDkIoy8gxA8rFLTj7nRBmZMDOv6HPeMxgfYRKd45H3qFiTj5ToYqQVq4mEFldk"
    "tfegas43QuOwx5SXoGdoHvVSA6t3iqfzqX6gOt7deN41akglNdEK+hMirsViHz9ilSt5yCg7xEBUfhFUJvIuwCbmTwBYfSAJltaK5e1oOUxKHmv8mann9s7k"
    "CxMiI710CF/jxDcZAJars2Ywadkom/IbtLY7e9mlwjVjx7ScdnBFHJ0uhIs6jHhr/uFACTe4q/co+VDWuNE0TFQ2ID7FnarSOHk7sHqzAwCQRUDzcjTKh6Y2"
    "TDjDJuTY2HuSNQ7KYh95U8MpbnecnKgo6/9atX5dcP88+R/ae6bOybnpqi7bjxuWkt+ya5pvwo6xGfslhOvI+pLrJqjn+UK7DNu2ruQXbkhAI5BJS3lImsN0"
    "sYfEtxy4Fda/xZ48QFPoKMetDOk6OpM5+2ZId+hO+UQu2e8PmKirLdWu9syDI4mX5hP7QB0cqfW+e312dRwARV/qHJvgfuPHSLH5Dg4xfsadcaHq8YMuP7zj"
    "cauAgPKwtaxg9dQNxqnmDXKrd9wkIwlr5D1M/oPwtbm8hiBolOTXE3lBcf+pqtg5JcztZpccaweYLXvG5DpzhbCAG919aD994f4RB26MSveCGVz3NorqAfDl"
    "J6jhrnTGv+u0xl9BBM2Ufr3WH/96gAyLXzAe0ODXLSTNqg/Sg8Ivn2QKqmkz5maANg7QxBRpwZy/6oLSNKB5Th7U4E6XP4jCpP2k+PGw4D6GhO2kky+Mq14n"
    "N2BnZQrUKOs4UdV0LtxVHNEhyqEu5ber624YTZDfnaNw6udDHBDOi1lSP8vH6hDQ6v2YwuzifuaM723qZ+VR29yAFBdu1v2l0B6eJ7xwOU2xJ9S4bQlYQdrp"
    "NQrgmtAQcR/PafaEQBEQXLz6OAGSGBFshV4fJ/IAgHOU8Fx+kBM2cMCyTeVgSMM/oyWDPlt1tjAIQ31ImWIZVQiXtEjC+yVfJwjKLaWzbIS0FRPpVrncCZE3"
    "HlMbJJuDmoTu2iUIco5JCf6mK9wFjfY8mlQXDeXr6BETjWGMwNX31vAwcnaLmZMRg11BpjE6lJ4iXuUKJX1JkdNTLKNGyeU9c6Q1oQomHoH794uA5MxFZYNZ"
    "49ltpGav5OWUkmhAoz8wq5MZymBp9qi6CZ0UvjCFANyftQS3OzdD3WijYFZtFLhU7FGj4v1Oz7UoG0L+7UemQW2k8qiG21XvtCfbIkeSf9DIch1q6c1cSzVm"
    "PdtSSueJMCN15lyHUyfee25Nhw/MuXEU2my+qA2FEuZuG1/4LqUNrlzfpVs4VXyyWvqF8mYG4rlAu8ptXSHNQS7wXag90IIpXEghAKMvcjTysnlQr+p2P34s"
    "Wdwg/nwLymKFqTJFvec1dezWejGjZ5KA+bUKD9Fz7mDRqjhuZOgHu61fak/Uv5PVF+CXs5ZbuvrgV99pi9lm/o0poDO5vMhqIaF3yooJOVUVSpwXyekELd3S"
    "55xXpovosyxCB0zw+2uWsv14ZmcOrpiqz5JLkDJzPo3S+9VIrAvE9Y43sIW/ZlRhWha0x13mTRj7nGnxbdk+c7nPLkbqRxiIC2q/spwCejvPHnvr1Kc1o1NU"
    "K/5xpc2ilsV9pwbaRQ0ZGPhdK53LP+7eBqXCrs6qL16XvzetOHJ5QXb5Ast6ix6rvGMcug+cKB4Yp68HlDKWeDKfeI5uovUjn3XGhOThNp19aMYjwemhwhJ1"
    "zCYeDA0T2Avc1ih3xVBVSd/lPYGD1hqXE2gdxVoQui4QWuHmhkRoT7h79I4h1F8YGn38+brtvmq9GlZf9Vnw0mcJdt+8hR3IGYyKlA2skQBsOpi92FM7Qcsb"
    "UKBYxIbpCoP3eDaUKWhmDkN46a42nOh0uNY+mw1WF31MJef3JvWkTmQZf7kdiA5F1YFHoJLK8gQ7AymbOsJuPFNyARKq52kv4r5NyJDx5zLoKR57uVG3KmrC"
    "NtLrDINFjHtd9UE9pDySSLJBENFG15/PtdqizpjWcAO1podQ7QJfvC0/JI4eooOgvr8df1XL62DUTWxRl5cDOrwcEEEa7yFrp8UERYyE1YooLoahXrRnyrkl"
    "x91FfC45/5+7kGkgjzqFxys6CiN1xVBff0pC8PL7j8hmNeCibrBHaLCfz3I6EHwbKhLsPBt8D1Uml+ealM7GAygjyT2zD3UvQKtU3UWVtbaVtqBQguYGH1Ud"
    "Dr3xvtDTCdW86H2XVujDD9pvkCGdg904EzrvjQeh4TjJ8kJ793k/DvbF54b00OuqmK9/ZFYonXZo6NaDRcwpGSge2qaRcqfr3XfZ1/DBB9GZXa7rUqqlAdcV"
    "atOzBX5tp4DB7KnUvYETUivs0L29yORqjNJNjT0zcBQ3VaUYUI/ChLH2XmC7Xs9YNa+yY5ASQ2Wanq7PdVM7BhTr7huBZTmYIivfxIRnCfdBYKnrUo9/DrEv"
    "VIPBDrunm4yfyqfagHjBjl0b1AAx0N4ClWASQygDaBAvQqogsN4zSbPToAkiMC0JYgb0MOCtQwkqfswz6J+44wGvT8BuwVzjPTWn6YV71zVtbJwNGWVFRoeM"
    "jsFCyE6hwNemtBUOxIhtvcNWEJPaxlg4mJbLPjmY4UctOZ9vBdSLsN0R0orC/RPWEwnZJKrbeCZIVCBAJJ6UvWY+qHVzmPxpVc1BPH6cIznNAJ0Uszd/y34p"
    "le2iameT4jdJoRq8TPEzJ1bPbsl6haBM/nqgSiWv16pHSRwj5T+2SQ+p+AA4DxBsibXuohwFxNE7bA1gTmDPFt3N2L2+8EPumxoc8HVaF/8tg/x8lzfUYCJY"
    "bqBBq6Gl5GuzHb3wlmFZfU8c43oiIb5uH9x5zGV2whtekZEcu+S0CZBbD/p3SVzeMcpaBuNtqMoXU4q2df7fG71zh0ezlNy0HGojslQmdG55kW3TfPBEChBl"
    "W4yVhuHtSuplestHA6hB+tICjndmuQGK6pMtG3HhiBl92Ohh2NROS+nf+8byKfAkX0aJdTaLSTCn8ZwUG3Ty5q1je8Hi8mtYepXWRH4+yRSb1POY3IrUh86p"
    "9LkX/g5tmOG58w7Fy22gmcGS0lNWLChpQvlMBHt7TE93Gjwtb1sdQ1g9vh4FVoReemUHDd4ozQvixtRAcpOmwTF8u9BFdhSJmIWqLifd6h0cz6KNWwWf+tD9"
    "ko3dIYEZWiMU7l03ukQ3I6OLxn3obskmaVAj5tNuhWd2jfMyOB4HOOpO4Oy9GsBxxhD8St/bE3qQMZ+J96I0cWNCTKu/Z1vXazOd/X4fq68Nle6ElS981wlD"
    "TvmhqOvuKJDiX/TEgYTdOyMUNHCHjAbV9fYQ3qAxR/64HWShV6xdFiDSUngM0oUO3LIyQGU4tiTJO9j7PVDlxYcP2n89QiWJWB6ow64soaNAkGKn4KrbDPaN"
    "Y0YJ/YmHt/AVKeuBNd+COJT7l382d9rnmT5mJarv5mP2uWEN+2u4MWTpGObDCgoRkwAU9WMm3Xu1z+2kxjE6SS1l1OFnG6KQLYxsk7gyJuq4exe2XEDZ9osd"
    "WjaCA0LaSwSAUkS6PGOHL8BbPBJgcqpIZ5MMmhWKHWUY337QfpvkBe9rARl78j6nV5JhJRGowfHoqLLdkvMVGeK+8k4rTel5tZnjrx1LwiaQFWxHI7AZyhJh"
    "rkOVmmcmazDo0XsFIJILMsxEzw+GT39im6g/hAJQCeZkMOsISCW6jyw71gPlnhc6+LWYxsAVOWjrge/xCfLBK6D6ZOgCEkUg3wYA8T1TexLx9s5YPebbOmzo"
    "KWWu2NRvcX3pOqk3ZM3w88JMN103kbpWHKBBE0ishE8D6hloPsm1mWR1hgazdvcdrTjHTUxmZB+MuompLM0a6GJ+RXqyRwrtFiAdkWvP5IWZBUXK6V+SIONc"
    "q/I8Y8Eou+wR7tspxxg4BaBrp/aXm8n8ISa8T7fzOPKoJb398PF2uSMCgv/IEojdiIjYTHQ22M1mBcDYUQCGvCGRyUxTZgidJ1wyKGwuF/ZlODVNp25q8Qp8"
    "Mz7ELs/ely9lJW7u14IH2tR1AN/kHyFrCxx+2BBV478DaRRk4XtgZskHdc1y8pKj3XtKLpTjRQPKrBJeSwNs+8rqPT++YCPmd5cUKDVvNJ9lGp8o+XLHuuc5"
    "iZdWQGTrVMf8wE83k/RWMTElTCweqO4r/KJiZpLLayRqtji4RZwDCeJlwS2xs3wniM0YAzbVXpsU3PJinXDY36zgllS6nue4xNgq1ON6HjEO46GeeowBD/ri"
    "CEjjm++qaMK82MiKmIOn63o75gDoFiwUxPl8QqOAxz3ISWNTyZVvYRFlEOEwS0rybok/pyz1m7D8fy4sN00LvXXo7R7jTArmPPYx5n5JyAaG9qDWo/sgDsk6"
    "rUc9M3KXaD09NCIe1Z+l9WR6hIS6He2X5FVsorud7XGnKFvqUtsyt1K2ZhDGNpmrbFV9sZ3O7doCX039uroV/uVmR9QGxUss+G9ofCzbf6LTgrHWpFDLDIlQ"
    "vhJsKnx5CRYzdtpnd5YuLjJyyWMAdb7p4Tc9/Pp6uEhHKy14OwWft9re4CUMqoxA1/fxYZ3KsM044MHFmSojMD3LCGerDLmGcUxtTreqrOq0bHoc0cDaSupb"
    "3t61g7lSX0qmn4GXNTw/WKJcTlCWy7Nhq0VfoSdiJ+xw00T3irLknFegK2/5CNSvkD3mnehxCSvXDT6SY9tGjMXUZoTJvkcCpdMa71uo4JCNeWqF/3k3pSLe"
    "pAopXU1B3WJVna17XhHUuw6E+ubBjNN7N3r4rKjerZovd6v8zYDxf02Ti6LT2zOhcdHS+EnuQ16UI1E7HbU30Ov9Qa/c5em318rvt/Gaj9iFtrkV7paqLRth"
    "eJ4A7VXCd5pPGxiEl1POdIY9atmGu9QZdmIzdPUOs4hJhgmJXwT3xbFhkv00cJ84wL5jQOQC7qmO9CRUIDlYgRksQwXqoU5NZakGUIFCHbf6ckN7PO0bSx9o"
    "yt345jut3Am1Lnu/+q5vnHV+OLesbMt2oUyvEs1lsyABluPGVCP4DZcLoj3l0xbEzvBmQ+weE2Dpvx9r7LifPYFceEKb2IWsMJOEiPSuwsgLeL244l2t3BCH"
    "0IrYtthHUAzqxBieCXQoJbbtjypXywY0Lcozyfrau1UD0zhRLLLZ9VwNS0XwkGQJNDfZAJz4I/YmyguNj6k9sPPFIaugW9E9we5779RzC5hFw4GXFR8+avD/"
    "PeIbDVNztH+ED+jB0kz8k1f6OuHe0ua5M8zTe75/jAzjmwNnEqE44xfUj5vVdSzF45R2g2EvtVSGMCEyhgIvyKRKDEU+6E55psXoEACpwuOIbnAImOOoJeVw"
    "Yl8FBLRiz8ZnfkwvH7TvC+S1BzS1lqdnynnfJEM+toDkLrTAnLz7PKHBo7IIOdsD9JI/pvdDsE7cPdc0F3RzvYzajQ4WS9713gmiSO9+1+UMBu0PMQmfuC7l"
    "uQI5reVS3dSNEAPtJggI28ZPmIR3TBOEhRNT2TStmvQOWHPTLII8+CPB3hPQlB66Cu4al2pXZpZBqpwzPwMsFLvzzMI545b9St3RuoRCR49suKwu8rcqs8aO"
    "rxuxUqRIxDwEfWNnWqXD6W7mOdxedLBJ+Sbe+hbNwOtmOTgLfqUTOqpgpne6plMaXS+vgHGBo8t1HSRqsQ/sZAaBLUzrNFPkd8rjmBAzgCN7oc/v8W9wwTm7"
    "Ak+MPT8CcwuydJxOZBK9unIWr1kK5/cV7O9mgUvxeEnCJVROldg/MaEb5mvGQOexanBfDrT3Zg70mN5yCrrWB3b8RQaIEkZjmnr9OF/oYxJCRYb6YIfZsVly"
    "efJDkkULaQ66xlkZsaTRLWxEwxYTOORPyenkn+gXtdPI4tHQt9xstGpPbcRWcU6wXwPXBK1w4C0P1fO4+Ff4gEgVstG8lRGb0erFY/41DfwJoQD2m9DYo0w/"
    "l0uZRvTkc9m8wWzGtOAGYSCmhSKL+fuO7Xk71D/gf4q0GeFI9E8VDAOaUfOYnPQ1mLnPvY9c5NLYEByoDu4FlAGAaXhCNySRISLd2WkcweHN8i54Vfnd1FSR"
    "YoOezVJs+SNz5P2tRx1Ly23KD7SZuSffARDhjwNjlKunQFi+pAMVWvxrfxrQJSSXwYoRxckbvgxrpwdLbXBzjP0gv2riz5YXj/44by8/0FOhE4hOmdiw1XTA"
    "NjXgFnWZt3qgEHc8uLpRsZwz4cOEDrMPsoQ5lxoEzPA0QYBCaeQKbTXJBUjH3n02rAUSBV/D3cRKixNsLpjpS5Inhdq1a7HzOBTSkCQeoWO4hl0n8dgpc9xV"
    "E1pTtifGwBJ+zi98StMnTj4JP6uh90O1iLzwHnXiBnj3BIjvmQ4S/Y4ROMjp8nJ2fXJ6mbMF8Jhg+d+9etbBD2yvxmERgZwZFLb4CWTt5GUMSSRTOvAZrDIQ"
    "LKT8ylwSfHJWBbiejYTRP/F9nAJJAG8YeEnZMNmcJc3Y3bfr3RZ05LicaZGpTuSasA0zL/ONMuxJQTfJ+2OdXk/YZNg0GDr9UsjHYWDx3KuS8xUrulNXpCES"
    "8Ol6OvjJ3/HT7IH/UBSTwI2BhKXew69ULLUOfvK2jh5+f/wN+6Hv/2VQf/HZ+7pukVAkzkYfR61vhifbyXVf1X/zEVNpSHjJTiCTbDs8vfBjO43PaqeVc0Ld"
    "Br+uvZMikQd7yitQeEJskf1Nshfk2oQ2ki/zYvZFGt6vWFmM/nYYFxzGg+4Ry24BMGBBm5t33vkLY9vaB+0emnc5fzhhn9pu6IUcFdv7APWTt+7ElS0FC97d"
    "OQMOl2f1xOFEug7cLPMB7Y5XhC6MlgiICW7jDG6JRJcDkrhQ4yUrehcI+dqPAZzkBUZpeMO4khrc7KwAkBc2Moll0BbLZtd0DxpqmSe+nUa+xK6d5AIPYk8s"
    "wzDsnmKwTogU33syE1PbP5BgUd//1hgWnk3BSB2PVYGV+5AB4xU78uLF4YkHnY8k53xB8T5Oc56TF0iPM7N4euFvmDJLHKomsgIC7b+YYBXnOmkgOpcfxUYU"
    "1V3cIbTBJNLOVAJ8uHkCunh8oMfx4mDcVGFLbsVjZ+OwvisngOg361OeXC69Gd+S7r9P2sAZijLyPC2QBmx542RTG2FtlSPni23s7+Mw5iSP6sZWy3rEcuwa"
    "z94Ca6ijS8MsoGF0cPuJkFRhWJcHfvljqlQUdTnyq28gD63OqpakXhEvEJPglHeC3Ug78jOGGNB/+/F3v9XICRiVXjR2JblAA4ijkDZ4CchRnFsoe35PDLvJ"
    "lUjO5I4G09ZycQQkdDwnNby8vrgJb59oWQoU067MMYTeDGcSIYJAvn1ADWCBFADIXjBFA3mdR8LfLS7g5JcJBHe3U3Fncov8aRopoUBTjwvVZpJvvDV1G4eT"
    "JQ/JZVL55ibiG+GnYyuV0espGeymxdfydoEjPuC4Dl0giPOG5Ht4SvN+XSK+DV4WrMsizcD+74tN5Bu6Fzgou1vbqqeoQR1FagCd2FZ06CsZle9qcCheLWoz"
    "IRqZtWrR5t0d2kQ9dj5fzjbeiX/O4UvlCxnCO/XfsAbv9IeLrCvAeJXENokCfyRe/VCr7owoOeXSaOdO+7F53FAVMbF1lvjW5wwKbEGqTZZdJQHk3QL/yksa"
    "EhFJtImE6D/0PfQAk23QolaRaFvGVCRUOzvN1WnesB8XDdY6VeyFypPhuxZ1DhE3AOuvQZzyFbtZbBxpRlXD89wLrBZsz4AWz1RUIhfPqQbvOW9jrNkRY1ZU"
    "AWegXJ0jwiwgjZMDSRWyCo/Da9kdV96dzQ9Jfr+NPabzHjImIXv23EjyZnwvvnXXeeuuswImOKPOtbx23AqccmlIbvkmcj6iZ6LCe9bIYyZZruQyAiwBYVI/"
    "cmsb5TEjIHtplg8vN43r2MoVdcF1Y33+Y9bDUhtgAKETEKBgJkhl5dJOlJVyjIp0Kx0MRge9diiNcrPeaKvSOqcFQGLPG71+MRw54wPH4P7Xn1joxc7AXOUX"
    "5cnDZchnIczTH+ABP/V/mVy+gM370KVcq9zFJRoYovy69yGZS09OxYs/Qn1Ef6LhDU2EOkZwtgPGB5ryQwhfG7qwGOrRfkxvBfAXL5J3il/MTBs/jZurNpRg"
    "we+ae3eS36kYYmVxum5acb1lTWcZf9etNPIcepjWpEi9X9IAxLEexfVeQ9NutMjBDegU/gD17jJ9zXxbEk6gi++62SM6jZpAlNJFnjqKcXDMoEmeWzNPVeDH"
    "pCEdw4q85sS4bp8zMcOMvaAxipCVkwYwTSeISXMAsWMHRxB/+2aoOyYRncfb8nHCwwirxw/D0ODBENUOmjBAeTYMIzg0u3DBAOp4096OaVO9SeDYTT3R+VpC"
    "EoTNLVu3GTuiMg2/y2firBGN+f732rtvcN/BK/pmJ2MtbBJYaFR98s23GH4RcqkvWgOfrRrzT91EX80nKXdGPVtR/ny1cySpGPtROQj/l9Bc8GdDRX2DT9S1"
    "+WqPPT5L8RM9cxyYgLpCsLiVEm6RdqhCoza9CfMTP9uR8WnMB/M+LT0+czVKxSt/r67yy05jW/wWk1jtuCMulWhbXvLMcdk2FH0cu21tDBImXA80CoRsxMzm"
    "LAkRJasFt4ySG0Qca2riiFfCRw2K0kRUaCYP7MacLTbg7ypmBuitDuB2ctix3fjDf7w3jfFMWeuNfqGX+xXU84O+oJkICev1dsvdJSD485c6X1Xmb/EQM0Kp"
    "U7E7Wcpcko1KvntCaUNhttEC+RqbzQKLOiaDLVqa8Maa1ucbzveo7lHU1XILrmydAqecM1pgSQCkBRDRg4kG+A3tHZ7BvfXtTruwU5WJsoEI5AIuicgrCGqD"
    "KIWit4x9AQKBP/KRjXRJL0lITtq///CH30MUGLu87eYea3h/r3aquzZPO/xHsmILDx1qNwJIuHazDSTYS3jgaabspoC6lujkWu2m2lMOWoDiSp8S1zPRlm26"
    "CfIhdtXiLmZx4Zqk3KWc+ofv0R2C0p4fKeBWQdnkRXI6aTmlkJ//iP16EDEHOob5N1BAFSEjkBcDuQfVZbsL24nkjjcMtuMho4s0TtX9nm7xLojw996AclDT"
    "FveYE0iDlBW88vDmK23nhcGMUYDoghJ7poSgQVM/CJVHO5qBhRFu7G7/Sex9KzrsqdGUpNU8hi05fHN13mE5xe62tIO0w2IG3LqrjdN9x1rT7nPJHR+leDhQ"
    "czOZ/0yyCCqdTvSBiepTck4wx6Z2lRUGIKqGivMO10PLbhfBdoc1aUVypnOOA/v1y12rysYOhGp6WEvjz1MEL6VxQA6NzQc/v6pWpiwfx+Q+W0wom4klNg1e"
    "TMiL1bnMZG4cYPkh/cqrCSPygoIUGYoKyNZCvRuJQAqGj0zjz3iXMgDwagnVCcmqhUQNFaYne8DQAaYG5nSVH9oiMqxC9tbBbsbMcMaDOllMyvdi03BF6VZt"
    "mtMiiY4RRtHikFDg6MTyOqKYy4ufg9gDyoXAk/RcVmyhCYpLgmIJ3cgmk8LTJX1GJgWhoPVv4abGmhyxrQZn5MQGz9jHOGU+qyzlBKG2ZPsLr+eVzsCUFOuE"
    "c4I8Ttv4ZVN2vufRgDR3TzmHSdHVQyi7yMyOhu7jwGzhlPnWX2y5IrfWlaZXpi0BdCWwpRdNzg7wwuUTKkEWrNXGHpS5dj2R5MJprd4BZVP48k/y9vzD9eXb"
    "iotEBmdmBU1eu6R7UG5uWO8tF6e/5vtYzuGoZUlOBa4OfN8XaSlV5fMqKeQ7pP8lV4yK/eZH8jDLG+DxsNdFIOEp74Ntp5fisbdILKTMIetBv8qOz0PA1+7v"
    "rrRIBHff4NcYz+8JubXSv0uEkmnFwcHpyorBku3k6kwSMa5p2rSZhxL3r4HYwQggLUAOwNQ+yIhsTarAJ7hBeUWnjrKoHXsFkcTndKybiHO2NFOw5OmXU7iw"
    "BqR3IoEKqOmCx48x14yw8sxh+BncfzT2qF1L+C03zA7OIZDc15yJhmj/+UdRe48dlZ+4tAQfkm/AjEI75pKgkZQiWbDxEh7pCR+ZWLhovPQRskwwHnZeRktO"
    "N0R2QJ9AnK6sQpGET/R+mQHckv4jyR/XWEvNxjNv4MR+SM01yWg+1/efguRwzTgKvAUQkL3t2tSaCwGRTxJFus0dP+XZltuevFtgGTblRFcAkP7hdz/wY0q0"
    "/BEOJI/mkIf0IxJe35htyXx/URKVi95PF+Q4hiHFMean8c8Titlq1qaAUH6tWE/TYOj4qjdnd1d8dWOIN1h1n7D5OxFYgzFpM4q8uJaPGZY3fDP77t4I97x/"
    "q7K9J6GIPCcIIm8Rwu4QOZS3ulmGsLP2YeC6S8RrpLuOOSBee8AXJWybGR0yaC/WuRVrVxayjLZjdF69oe/iEuayPNxl6cBG70ILWIsGgnlUFM9A5D3N+D/k"
    "T++0J3otmLn1BCGrF40HrZQSMt44ZFY9jBz7rSbmrSbmzex8q4lZXRPDrMjbaRNwBB/JX43IkeDFZmJ5al1I/bpxofMlHaozWIyTdw3Pps4ynLwZH+wVWtyO"
    "wsA2F2hxnZj7w2KcvGdGAWlilqeG+E2TUqtZiL4O4W57nnVogqBnI9xNEpAW+l/ZoxPx2KGBjN/Lcnc6m4TRDE52w7kHUzB0f4i5ZVlLwSz3Y0tLpzp06JOi"
    "4RO8tGGp4YlmT/knLIhH4NpDSkUFPQaYeAqmxFLPMY2gfOqeyZL0VpwS0L0SK1gNkG8hP8X4DQHaqb2uWXpOALZMXnqC8IA0EF+X6nRxbdyW6Z9f1/dD+nzR"
    "riRjO5htnryZ/+Eg5jIwjrAX8RYwdP6vNEXookQrI0jiMblekZuU7rSEp+kINKLDuAqww7Bv5kUn4bCgWftKNveWGNwpDGPApzTUmGktjCLwAs9s9qlflc5F"
    "MELZFt0hJjQMPBxi7pDB+kmsgfftR7aL5DMeOQ03bqJTwvO6/Dug5s7LXmKw88q3cNTEdhO0Q5ihHNtPhLI9/1jfQn37R/v1n378g//979l48HitZa+8I7uz"
    "r1yDx6n9gpFm4sgfe9F5/vQP//t/qjY+yQ=="
)
