"""Three faces: from migration 2, for SQLite, PostgreSQL and MariaDB/MySQL.

Made by:
    python -m unionhub makemigration three_faces
"""

from tortoise import BaseDBAsyncClient

SQL = {
    "sqlite": r"""
CREATE TABLE IF NOT EXISTS "import_batch" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "kind" VARCHAR(64) NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "owner_account_id" BIGINT NOT NULL,
    "owner_name" VARCHAR(64) NOT NULL,
    "file_name" VARCHAR(160) NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "titles" TEXT NOT NULL,
    "mapping" TEXT NOT NULL,
    "constants" TEXT NOT NULL,
    "row_count" INT NOT NULL,
    "new_count" INT NOT NULL,
    "exists_count" INT NOT NULL,
    "error_count" INT NOT NULL,
    "added" INT NOT NULL,
    "skipped" INT NOT NULL,
    "task_id" BIGINT,
    "message" VARCHAR(300) NOT NULL,
    "finished_at" TIMESTAMP,
    "updated_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL
) /* One spreadsheet on its way. ``titles`` are its heads, ``mapping`` is column key → column; ``digest`` tells a file brought before. */;
CREATE INDEX IF NOT EXISTS "idx_import_batc_kind_4c04a6" ON "import_batch" ("kind", "unit_id", "id");
CREATE INDEX IF NOT EXISTS "idx_import_batc_state_ed2687" ON "import_batch" ("state", "updated_at");
CREATE INDEX IF NOT EXISTS "idx_import_batc_digest_49ed96" ON "import_batch" ("digest");
CREATE TABLE IF NOT EXISTS "import_chunk" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "import_id" BIGINT NOT NULL,
    "seq" INT NOT NULL,
    "row_count" INT NOT NULL,
    "committed" INT NOT NULL,
    "body" TEXT,
    "verdicts" TEXT NOT NULL,
    "problems" TEXT NOT NULL,
    CONSTRAINT "uid_import_chun_import__290e5b" UNIQUE ("import_id", "seq")
) /* At most 200 rows: sealed until imported, then gone. ``verdicts`` says per line what becomes of it, ``problems`` why not (no values). */;
CREATE TABLE IF NOT EXISTS "preference_filter" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "account_id" BIGINT NOT NULL,
    "list_key" VARCHAR(64) NOT NULL,
    "slot" SMALLINT NOT NULL,
    "title" VARCHAR(20) NOT NULL,
    "conditions" TEXT NOT NULL,
    "default_slot" VARCHAR(96) UNIQUE,
    "updated_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_preference__account_86982b" UNIQUE ("account_id", "list_key", "slot"),
    CONSTRAINT "uid_preference__account_34d671" UNIQUE ("account_id", "list_key", "title"),
    CONSTRAINT preference_filter_slot CHECK (slot >= 1 AND slot <= 20)
) /* A saved filter. ``slot`` is one of twenty places per list, so that nobody keeps more (D2); ``default_slot`` allows one default. */;
CREATE TABLE IF NOT EXISTS "preference_setting" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "account_id" BIGINT NOT NULL,
    "key" VARCHAR(80) NOT NULL,
    "body" TEXT NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_preference__account_e55cce" UNIQUE ("account_id", "key")
) /* One remembered setting of an account: ``list.<key>`` for a list, ``shell`` for the frame. ``body`` is JSON. */;
CREATE TABLE IF NOT EXISTS "privacy_closure" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "account_id" BIGINT NOT NULL,
    "person_id" BIGINT,
    "state" VARCHAR(16) NOT NULL,
    "open_slot" BIGINT UNIQUE,
    "due_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP,
    "note" VARCHAR(200) NOT NULL,
    "cleared_days" INT NOT NULL,
    CONSTRAINT ck_privacy_closure_open CHECK ((state = 'cooling' AND open_slot IS NOT NULL AND open_slot = account_id AND ended_at IS NULL) OR (state <> 'cooling' AND open_slot IS NULL AND ended_at IS NOT NULL))
) /* 注销: waits until ``due_at``, then the account is gone. ``open_slot`` allows one that waits per account. */;
CREATE INDEX IF NOT EXISTS "idx_privacy_clo_account_87765d" ON "privacy_closure" ("account_id");
CREATE INDEX IF NOT EXISTS "idx_privacy_clo_state_075de6" ON "privacy_closure" ("state", "due_at");
CREATE INDEX IF NOT EXISTS "idx_privacy_clo_state_3ac627" ON "privacy_closure" ("state", "ended_at");
CREATE TABLE IF NOT EXISTS "privacy_request" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "account_id" BIGINT NOT NULL,
    "person_id" BIGINT,
    "unit_id" BIGINT NOT NULL,
    "person_name" VARCHAR(64) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "field_key" VARCHAR(32) NOT NULL,
    "field_label" VARCHAR(64) NOT NULL,
    "wanted" VARCHAR(1152),
    "reason" VARCHAR(1686) NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "open_slot" VARCHAR(96) UNIQUE,
    "due_at" TIMESTAMP NOT NULL,
    "answer" VARCHAR(300) NOT NULL,
    "decided_at" TIMESTAMP,
    "decided_by_name" VARCHAR(64) NOT NULL,
    "version" INT NOT NULL,
    CONSTRAINT ck_privacy_request_open CHECK ((state = 'pending' AND open_slot IS NOT NULL) OR (state <> 'pending' AND open_slot IS NULL))
) /* What somebody asks about their data. ``unit_id`` answers it; what is asked for and why may be personal, so both are sealed. */;
CREATE INDEX IF NOT EXISTS "idx_privacy_req_account_695a58" ON "privacy_request" ("account_id", "id");
CREATE INDEX IF NOT EXISTS "idx_privacy_req_unit_id_100cae" ON "privacy_request" ("unit_id", "state", "id");
CREATE INDEX IF NOT EXISTS "idx_privacy_req_state_3b9415" ON "privacy_request" ("state", "due_at");
CREATE TABLE IF NOT EXISTS "enterprise" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "account_id" BIGINT NOT NULL UNIQUE,
    "uscc" VARCHAR(18) NOT NULL UNIQUE,
    "name" VARCHAR(120) NOT NULL,
    "industry" VARCHAR(32) NOT NULL,
    "chain" VARCHAR(32) NOT NULL,
    "address" VARCHAR(200) NOT NULL,
    "intro" VARCHAR(1000) NOT NULL,
    "authority_unit_id" BIGINT NOT NULL,
    "current_unit_id" BIGINT,
    "unit_id" BIGINT UNIQUE,
    "state" VARCHAR(32) NOT NULL,
    "submissions" INT NOT NULL,
    "submitted_at" TIMESTAMP NOT NULL,
    "decided_at" TIMESTAMP,
    "decided_by_name" VARCHAR(64) NOT NULL,
    "decision" VARCHAR(500) NOT NULL,
    "version" INT NOT NULL,
    CONSTRAINT ck_enterprise_unit CHECK ((state = 'active' AND unit_id IS NOT NULL) OR (state <> 'active' AND unit_id IS NULL))
) /* 企业: what it said when it registered, and where that stands. One account per credit code (JOBS-09): both columns are unique. */;
CREATE INDEX IF NOT EXISTS "idx_enterprise_authori_2ce560" ON "enterprise" ("authority_unit_id", "state", "submitted_at");
CREATE TEMP TABLE "unionhub_no_loose_rows" (loose INT CHECK (loose = 0));
INSERT INTO "unionhub_no_loose_rows" SELECT COUNT(*) FROM pragma_foreign_key_check;
DROP TABLE "unionhub_no_loose_rows";
""",
    "postgres": r"""
CREATE TABLE IF NOT EXISTS "import_batch" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(64) COLLATE "C" NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "owner_account_id" BIGINT NOT NULL,
    "owner_name" VARCHAR(64) NOT NULL,
    "file_name" VARCHAR(160) NOT NULL,
    "digest" VARCHAR(64) COLLATE "C" NOT NULL,
    "state" VARCHAR(16) COLLATE "C" NOT NULL,
    "titles" TEXT NOT NULL,
    "mapping" TEXT NOT NULL,
    "constants" TEXT NOT NULL,
    "row_count" INT NOT NULL,
    "new_count" INT NOT NULL,
    "exists_count" INT NOT NULL,
    "error_count" INT NOT NULL,
    "added" INT NOT NULL,
    "skipped" INT NOT NULL,
    "task_id" BIGINT,
    "message" VARCHAR(300) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_import_batc_kind_4c04a6" ON "import_batch" ("kind", "unit_id", "id");
CREATE INDEX IF NOT EXISTS "idx_import_batc_state_ed2687" ON "import_batch" ("state", "updated_at");
CREATE INDEX IF NOT EXISTS "idx_import_batc_digest_49ed96" ON "import_batch" ("digest");
COMMENT ON TABLE "import_batch" IS 'One spreadsheet on its way. ``titles`` are its heads, ``mapping`` is column key → column; ``digest`` tells a file brought before.';
CREATE TABLE IF NOT EXISTS "import_chunk" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "import_id" BIGINT NOT NULL,
    "seq" INT NOT NULL,
    "row_count" INT NOT NULL,
    "committed" BOOL NOT NULL,
    "body" TEXT,
    "verdicts" TEXT NOT NULL,
    "problems" TEXT NOT NULL,
    CONSTRAINT "uid_import_chun_import__290e5b" UNIQUE ("import_id", "seq")
);
COMMENT ON TABLE "import_chunk" IS 'At most 200 rows: sealed until imported, then gone. ``verdicts`` says per line what becomes of it, ``problems`` why not (no values).';
CREATE TABLE IF NOT EXISTS "preference_filter" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "account_id" BIGINT NOT NULL,
    "list_key" VARCHAR(64) COLLATE "C" NOT NULL,
    "slot" SMALLINT NOT NULL,
    "title" VARCHAR(20) NOT NULL,
    "conditions" TEXT NOT NULL,
    "default_slot" VARCHAR(96) COLLATE "C" UNIQUE,
    "updated_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_preference__account_86982b" UNIQUE ("account_id", "list_key", "slot"),
    CONSTRAINT "uid_preference__account_34d671" UNIQUE ("account_id", "list_key", "title"),
    CONSTRAINT preference_filter_slot CHECK (slot >= 1 AND slot <= 20)
);
COMMENT ON TABLE "preference_filter" IS 'A saved filter. ``slot`` is one of twenty places per list, so that nobody keeps more (D2); ``default_slot`` allows one default.';
CREATE TABLE IF NOT EXISTS "preference_setting" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "account_id" BIGINT NOT NULL,
    "key" VARCHAR(80) COLLATE "C" NOT NULL,
    "body" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_preference__account_e55cce" UNIQUE ("account_id", "key")
);
COMMENT ON TABLE "preference_setting" IS 'One remembered setting of an account: ``list.<key>`` for a list, ``shell`` for the frame. ``body`` is JSON.';
CREATE TABLE IF NOT EXISTS "privacy_closure" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "account_id" BIGINT NOT NULL,
    "person_id" BIGINT,
    "state" VARCHAR(16) COLLATE "C" NOT NULL,
    "open_slot" BIGINT UNIQUE,
    "due_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "note" VARCHAR(200) NOT NULL,
    "cleared_days" INT NOT NULL,
    CONSTRAINT ck_privacy_closure_open CHECK ((state = 'cooling' AND open_slot IS NOT NULL AND open_slot = account_id AND ended_at IS NULL) OR (state <> 'cooling' AND open_slot IS NULL AND ended_at IS NOT NULL))
);
CREATE INDEX IF NOT EXISTS "idx_privacy_clo_account_87765d" ON "privacy_closure" ("account_id");
CREATE INDEX IF NOT EXISTS "idx_privacy_clo_state_075de6" ON "privacy_closure" ("state", "due_at");
CREATE INDEX IF NOT EXISTS "idx_privacy_clo_state_3ac627" ON "privacy_closure" ("state", "ended_at");
COMMENT ON TABLE "privacy_closure" IS '注销: waits until ``due_at``, then the account is gone. ``open_slot`` allows one that waits per account.';
CREATE TABLE IF NOT EXISTS "privacy_request" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "account_id" BIGINT NOT NULL,
    "person_id" BIGINT,
    "unit_id" BIGINT NOT NULL,
    "person_name" VARCHAR(64) NOT NULL,
    "kind" VARCHAR(16) COLLATE "C" NOT NULL,
    "field_key" VARCHAR(32) COLLATE "C" NOT NULL,
    "field_label" VARCHAR(64) NOT NULL,
    "wanted" VARCHAR(1152),
    "reason" VARCHAR(1686) NOT NULL,
    "state" VARCHAR(16) COLLATE "C" NOT NULL,
    "open_slot" VARCHAR(96) COLLATE "C" UNIQUE,
    "due_at" TIMESTAMPTZ NOT NULL,
    "answer" VARCHAR(300) NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "decided_by_name" VARCHAR(64) NOT NULL,
    "version" INT NOT NULL,
    CONSTRAINT ck_privacy_request_open CHECK ((state = 'pending' AND open_slot IS NOT NULL) OR (state <> 'pending' AND open_slot IS NULL))
);
CREATE INDEX IF NOT EXISTS "idx_privacy_req_account_695a58" ON "privacy_request" ("account_id", "id");
CREATE INDEX IF NOT EXISTS "idx_privacy_req_unit_id_100cae" ON "privacy_request" ("unit_id", "state", "id");
CREATE INDEX IF NOT EXISTS "idx_privacy_req_state_3b9415" ON "privacy_request" ("state", "due_at");
COMMENT ON TABLE "privacy_request" IS 'What somebody asks about their data. ``unit_id`` answers it; what is asked for and why may be personal, so both are sealed.';
CREATE TABLE IF NOT EXISTS "enterprise" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "account_id" BIGINT NOT NULL UNIQUE,
    "uscc" VARCHAR(18) COLLATE "C" NOT NULL UNIQUE,
    "name" VARCHAR(120) NOT NULL,
    "industry" VARCHAR(32) COLLATE "C" NOT NULL,
    "chain" VARCHAR(32) COLLATE "C" NOT NULL,
    "address" VARCHAR(200) NOT NULL,
    "intro" VARCHAR(1000) NOT NULL,
    "authority_unit_id" BIGINT NOT NULL,
    "current_unit_id" BIGINT,
    "unit_id" BIGINT UNIQUE,
    "state" VARCHAR(32) COLLATE "C" NOT NULL,
    "submissions" INT NOT NULL,
    "submitted_at" TIMESTAMPTZ NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "decided_by_name" VARCHAR(64) NOT NULL,
    "decision" VARCHAR(500) NOT NULL,
    "version" INT NOT NULL,
    CONSTRAINT ck_enterprise_unit CHECK ((state = 'active' AND unit_id IS NOT NULL) OR (state <> 'active' AND unit_id IS NULL))
);
CREATE INDEX IF NOT EXISTS "idx_enterprise_authori_2ce560" ON "enterprise" ("authority_unit_id", "state", "submitted_at");
COMMENT ON TABLE "enterprise" IS '企业: what it said when it registered, and where that stands. One account per credit code (JOBS-09): both columns are unique.';
""",
    "mysql": r"""
CREATE TABLE IF NOT EXISTS `import_batch` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `kind` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `unit_id` BIGINT NOT NULL,
    `owner_account_id` BIGINT NOT NULL,
    `owner_name` VARCHAR(64) NOT NULL,
    `file_name` VARCHAR(160) NOT NULL,
    `digest` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `state` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `titles` LONGTEXT NOT NULL,
    `mapping` LONGTEXT NOT NULL,
    `constants` LONGTEXT NOT NULL,
    `row_count` INT NOT NULL,
    `new_count` INT NOT NULL,
    `exists_count` INT NOT NULL,
    `error_count` INT NOT NULL,
    `added` INT NOT NULL,
    `skipped` INT NOT NULL,
    `task_id` BIGINT,
    `message` VARCHAR(300) NOT NULL,
    `finished_at` DATETIME(6),
    `updated_at` DATETIME(6) NOT NULL,
    `version` INT NOT NULL,
    KEY `idx_import_batc_kind_4c04a6` (`kind`, `unit_id`, `id`),
    KEY `idx_import_batc_state_ed2687` (`state`, `updated_at`),
    KEY `idx_import_batc_digest_49ed96` (`digest`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One spreadsheet on its way. ``titles`` are its heads, ``mapping`` is column key → column; ``digest`` tells a file brought before.';
CREATE TABLE IF NOT EXISTS `import_chunk` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `import_id` BIGINT NOT NULL,
    `seq` INT NOT NULL,
    `row_count` INT NOT NULL,
    `committed` BOOL NOT NULL,
    `body` LONGTEXT CHARACTER SET ascii COLLATE ascii_bin,
    `verdicts` LONGTEXT NOT NULL,
    `problems` LONGTEXT NOT NULL,
    UNIQUE KEY `uid_import_chun_import__290e5b` (`import_id`, `seq`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='At most 200 rows: sealed until imported, then gone. ``verdicts`` says per line what becomes of it, ``problems`` why not (no values).';
CREATE TABLE IF NOT EXISTS `preference_filter` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `account_id` BIGINT NOT NULL,
    `list_key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `slot` SMALLINT NOT NULL,
    `title` VARCHAR(20) NOT NULL,
    `conditions` LONGTEXT NOT NULL,
    `default_slot` VARCHAR(96) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
    `updated_at` DATETIME(6) NOT NULL,
    UNIQUE KEY `uid_preference__account_86982b` (`account_id`, `list_key`, `slot`),
    UNIQUE KEY `uid_preference__account_34d671` (`account_id`, `list_key`, `title`),
    CONSTRAINT preference_filter_slot CHECK (slot >= 1 AND slot <= 20)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='A saved filter. ``slot`` is one of twenty places per list, so that nobody keeps more (D2); ``default_slot`` allows one default.';
CREATE TABLE IF NOT EXISTS `preference_setting` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `account_id` BIGINT NOT NULL,
    `key` VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `body` LONGTEXT NOT NULL,
    `updated_at` DATETIME(6) NOT NULL,
    UNIQUE KEY `uid_preference__account_e55cce` (`account_id`, `key`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='One remembered setting of an account: ``list.<key>`` for a list, ``shell`` for the frame. ``body`` is JSON.';
CREATE TABLE IF NOT EXISTS `privacy_closure` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `account_id` BIGINT NOT NULL,
    `person_id` BIGINT,
    `state` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `open_slot` BIGINT UNIQUE,
    `due_at` DATETIME(6) NOT NULL,
    `ended_at` DATETIME(6),
    `note` VARCHAR(200) NOT NULL,
    `cleared_days` INT NOT NULL,
    KEY `idx_privacy_clo_account_87765d` (`account_id`),
    KEY `idx_privacy_clo_state_075de6` (`state`, `due_at`),
    KEY `idx_privacy_clo_state_3ac627` (`state`, `ended_at`),
    CONSTRAINT ck_privacy_closure_open CHECK ((state = 'cooling' AND open_slot IS NOT NULL AND open_slot = account_id AND ended_at IS NULL) OR (state <> 'cooling' AND open_slot IS NULL AND ended_at IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='注销: waits until ``due_at``, then the account is gone. ``open_slot`` allows one that waits per account.';
CREATE TABLE IF NOT EXISTS `privacy_request` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `account_id` BIGINT NOT NULL,
    `person_id` BIGINT,
    `unit_id` BIGINT NOT NULL,
    `person_name` VARCHAR(64) NOT NULL,
    `kind` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `field_key` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `field_label` VARCHAR(64) NOT NULL,
    `wanted` VARCHAR(1152) CHARACTER SET ascii COLLATE ascii_bin,
    `reason` VARCHAR(1686) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `state` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `open_slot` VARCHAR(96) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
    `due_at` DATETIME(6) NOT NULL,
    `answer` VARCHAR(300) NOT NULL,
    `decided_at` DATETIME(6),
    `decided_by_name` VARCHAR(64) NOT NULL,
    `version` INT NOT NULL,
    KEY `idx_privacy_req_account_695a58` (`account_id`, `id`),
    KEY `idx_privacy_req_unit_id_100cae` (`unit_id`, `state`, `id`),
    KEY `idx_privacy_req_state_3b9415` (`state`, `due_at`),
    CONSTRAINT ck_privacy_request_open CHECK ((state = 'pending' AND open_slot IS NOT NULL) OR (state <> 'pending' AND open_slot IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='What somebody asks about their data. ``unit_id`` answers it; what is asked for and why may be personal, so both are sealed.';
CREATE TABLE IF NOT EXISTS `enterprise` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `account_id` BIGINT NOT NULL UNIQUE,
    `uscc` VARCHAR(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    `name` VARCHAR(120) NOT NULL,
    `industry` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `chain` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `address` VARCHAR(200) NOT NULL,
    `intro` VARCHAR(1000) NOT NULL,
    `authority_unit_id` BIGINT NOT NULL,
    `current_unit_id` BIGINT,
    `unit_id` BIGINT UNIQUE,
    `state` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `submissions` INT NOT NULL,
    `submitted_at` DATETIME(6) NOT NULL,
    `decided_at` DATETIME(6),
    `decided_by_name` VARCHAR(64) NOT NULL,
    `decision` VARCHAR(500) NOT NULL,
    `version` INT NOT NULL,
    KEY `idx_enterprise_authori_2ce560` (`authority_unit_id`, `state`, `submitted_at`),
    CONSTRAINT ck_enterprise_unit CHECK ((state = 'active' AND unit_id IS NOT NULL) OR (state <> 'active' AND unit_id IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='企业: what it said when it registered, and where that stands. One account per credit code (JOBS-09): both columns are unique.';
""",
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return SQL[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return ""


MODELS_STATE = (
    "eJzsvWuTnDiaKPxXiP7i8jlpbyZ5t8cT4bW9M72nL7t2z5nZE46gBIhKukjIBrKqc98//+p5JIEEAkRWpu3d7fnQU06EJKTnfv3/vit+S+KSfvfK+e7dxw9v"
    "f/ng/PL2n3/44Hz/L85PP//ifPjH959++eR8/u6e5ilNvDQLqZdQUtDP3zk3n1OH/e/zd3HI/vXP3//l+59+wbd++tsPPzj/9vH7H99+/A/n/3z4j4kcGOSU"
    "lDT0SMle+OX7Hz98+uXtj/9WvVONg2XYCG2+v/30/b//7UM1ZJclIc3b61YD6O+HOKdF11qf0+fOP/0v560Daznpce/T3NnRJHT8k5Ol1DnkWUCLwjmmZZw4"
    "t7f1fLe3L53/9U+vP6c2J7Yn+T3u83qnBUuwEf/37cd3f3378WbuPm+emvjYv+9I6TySwgnhA8vMKXcx+wcpic9ulH11QB2Shk6U5Q5JEpuvDPLTocw8mMO7"
    "p6erfifbZkK9lOyp8rWrxfP2yAeaF3GWNkCoenxP7z3cnenIqlGPOTkcqDrMXS4N40hQxg/Ui/Js37f/dz//9OmXj29hQ5+/O8ahpx6d+DSPBOF6s2HT8Htj"
    "h6l99UT9tucVCOOQZ/wmHXYLE0fsHWC53FH47QVNcUH2KvyT/cxg4ZafxK0D0xevnVsxOfvBYZAB4+KQjUqtIP63Iz1S9ll48FckDjoAzNxNC96rsUWwo+Ex"
    "GQSYlP5eNhaunoU0YfebnzzlS6qHCSk6X0Q6GXr+SVl9u3quP/eQvqjvi2v9maGo3P5Ldslwrk6ePToFORXO446yKyoL59fMh6uCD3BoilcQvnaIk9MDO071"
    "hTjYVUQNqGeBoJFk2cH+cuVZXPWCcakh7NwxQpUgYTUCQs0GHmhaGq+O5HcFbOTDP+rfcsoWL0qdOhghJmQXc9DgcDV93gK/kn2wNsY0EzvXDggiZUn3hxK2"
    "+enHtz/8YKRmg2AGIErzPFMPazmdPu8iTMpVe+L4PLJezImvEab6ZCfqfRim1WHHYx/svPvrh3f/x7m5wRNiVNq5efZI4jJO755NnGf5MU3hz+fO25/eO/yA"
    "nO8/Vd/+3Pn5o6O+CwwNXgwpCdtvwRsW28IblTvjk79xqm3BkmKInHNwyvuYcVP5qfK85Ou4SwDC9pdpQyVKacPxkxRKgW8g4wbWLi5j4oh/MyKh4/j3P73/"
    "8I8Wjsfh79rl878XwXK+WbKr//knMx2QCDtRgPn52LXwvD1CyCbc9q0lUGpS04nndqQLT+hLMqatCdlryaQbocndXU7v4DhMWzQMqyftGguSgaB17YeDRE8K"
    "GqkAMyZBHo5+EheMOzk3wEWyY+lnvz+3ZyQcQsOr3keL9J/LRTooJL5cUcgF9edLYkUhpTiex4y+MzaeIicWz5kclz2yX3KSFiBaZukrLqfzs9+xw9+REHk/"
    "jSIalOxpnh3vdnyUmMX+Jg5ZEZfxlWU2W25tCfpDAN9xYfipAvRyb+NTGobahVXbnLT2Ii/tF3ZTKX1k+OKIXThZxLQmpxrORWv2S5YzDZVhiJgVr66gNH3t"
    "oO7KL7RgNJ068V2asaEj9Mo4ZJJBxsAnuK4wxkAwy4Vq1ysQMRgsO+VyRfU6DY7xs/DEbqnYDS0JvOCoCkcKSSuOSdmW7oojkmjtV1D621L4IEgp9+CJQ/KW"
    "89V2qktJyvlN6lOayKMwyBDtC/ZQX1dFpmOhSRH8cyvBoJKOjkVLglCGSpFDlSNA5WPwDOsFJAGoBQBn/8KNv3Rub/m8t7egdYBwegLVIqFM5YAXXrBh8OSY"
    "AoQ/kpMNSJNjyPAypwHDmKsCsx//J+jbAALvYTttaGc7YSc+KLPzWyVBkB27tAsccWAkIkt7BgTkQIK4NCuXfEieDeuvfOQxjfs2Y2M5iQ/KiIXJ3HEsGO0k"
    "d1yY6reM2GtTnNENCU+Z/yvjd155Ogx+hxhqOgzxKCE+TdRPYBqR4Wu7jrSiML1wwuCy0L5raVwlYCzijkpt1GThCxok2KgTs2H9EhxgOD9qwGTxbRyVUYrD"
    "k3kG2BuXqDzQpKD4CCHoWfGKyR1MCwoYcQKTQubsyYmRFCaPwCCOwbaahoL1nkBML/SDwJ1L+b9FFxQEtlIw1CXEtXvBeuMug+4lNCCb6KA0elFxxJ7rkiDq"
    "WbQCs4kge6NXEhTJW60X4XTVvVKbchmW7CPTBSXJddUotMUbJm0YV8Dg2i8mlln/czyDLiPxnsI2unEyjBnGlkN06JDThzhDIaVflGGnSi3EEJBRhwWjJ9OL"
    "ev/H/K51Z/pTm5X4QCv6lMTpPYggQFAYXYyZ+sNtlxyKC6BAaL6c4BB+DeKFOHd+fPtOPIGDkhPhpD6NmJBtL5AcU34r14B25YPBRMvkBPF9XHtIMwfWFnba"
    "Ey2dm9tbJNVvFEr7rHg+YdojY8hsJecxLndwOODBCWlCy9r+j99hpRNm+Z0Hp1Rc11SSZxlQkt8ayNc4lZs4dGbP+YlQMAE5nFHKW+UbZfyq2JEDmLKDe3b3"
    "RcbfEEyVjUoSNhkIsSTN2Hs5HhE74uAUJCDnpjDT3vZ4gFZ/WQeHSWQodlletkQ600gwQg7JKfBdDbFqpnkqHjRZaVM/OpBy17GDJsEO6QHHdlu+AqZJhAa4"
    "0I7GK5KsSXcbKzGVmngBdyLXx2iSO8OQgZBKnc1iYJClJeOcVuctxx52DOSGCOOxCFSaODPpw0mW3sXlUfuaxVQ18Jd9jystuRcCHkjC5BThxDQrR3xImYkB"
    "ipONpN6vWZx6NAVPZNh1ewNu2eMhtMKPA7vehmHv44d/+fDxw0/vPrSQlIs2IA29//DDB/ZZH9m0H79/JyV5RfGW73kVlDV17jfOM+7tfYa6dD3O6JtgL/zp"
    "z31vdPglqn0gwsg98H/8+Y0z4+4N/Oef2D+nqv4O74FsrwEhYxtA8W5vBbjDv3Mu18P4Z6o5lw0vnJtDVpTssibOv/78/U8vplvGZxjpZDo+V2i5jdJW0K++"
    "B4DdW5H1dj2TAqp+VxwbrGRf/bLIMphvfPOkHGfHTQo001vMFuFyaZ6UE9WJgl6D4nM1OWdMV2UhNjR/SOls6a5m0mhrCrEhnU1tuz6MMxBcYMVf44Itj1Yt"
    "guAO8iQTD2IeCoNWrhDx45GJBhR+Zy9koRAXnZufP/7lhbt9/hqwih8Z15iJ86+f2KoMb1D8jGKahBPx1sQhUdmUuCzgLthVKuNiSeebaRP6VODp1Ro7BFtx"
    "TUl2x8j13ZFc2eDWbTduaXMkTo45gqPZyw1ebBhksSoIgiZlSkDEv4ilpKHzQJjecCOOBqwex/Q+BR8MgCy7SU40GQCIUBp++ewPBjdc/UChkwFOSZOkAEq5"
    "i9M75ybY0eDeca3cYpywfkm5skMP/V2lG7UU4cd5ufNOlOQme3vAVJCmAGkSZXBcmmmWQyNt4uMYcKvbWcxbkp4y0IMYGLvRJYlVcXbxXBVRYobJzcMUkPP5"
    "uJlR8vm4ns1Xn48L6pNXwjjOVTj5tgMLsb8CcAcJ994j0+XgH4xfJCCxgQ3uJwQwduZIf/CIHThieIepJuyPm/crK/AR0PslmYpRnm1GvBgH2QDiLtvTboM2"
    "GKEbs8BKjes+kKJ4ZHpy05kE1ur2IE5ZO20d+2Mhqa8n3+kiVk3Rf7Z1n+sP25Ddfm4A6Magbjgus/LAFCl2tdoM7roxhMmJUZzvuz8bRyHxZRLhoX0TFFyZ"
    "3r4dsKtTbs5wOtYY0AvaThRdHFBI55AwwBA4dBnqLufRWsgBRXyXFgzhXqJrV8jNDp4vEPoKpYU4EKN7C0QKiLNj/0rBMoEGJsYVOBYyAZobMblzN6doaAif"
    "W1vGBZcWOOCFy22wrqJiVFRvoImd1VjMLuDMowFd+Uvj7AqonjV1sJ1v56v+qQWUW4succiUv7i8rtf7kGcPcagFLJjJ3RGdA5qZYdOiQ9mBpk0fmCrzZt1P"
    "z6EkLTLYQ1DMY7vpikHO7xDStdtuouW7t5/evX3/ocLK9WrtM6yMmLp1XC39Lfw9jV4xMevv9B1gKT9CKbGRwwHdU0TgqQjfR7MfeKQAp4GH+icmqnxywBL0"
    "EtVjCTwTPg3f4li0ZJN44ta8aD2dhUEDwnUYrW/YGsaFy/dbkMt7eHXbvlcEeXxoeHLNrmEbWYKEe8Yz2iNrmfQYJ2Xcxzf2cQGcpVvJLXaxCPLXYkIYgGVx"
    "Wna/Z2ZZNZfZhi77r7t2AYbhDEMm5qGeqOyqAmcRdfASTTTyo5mWCZkd3DVb7nLKBsJDpm/mhPGfYgLRGHz/XCNFfvZIHfHjCLmxikO4KtRZCYeaIbJnMsUa"
    "aQi9h4wMCzsxHnZjnEGQvCzVU7wgiTnQzThnTRWGbJoXNqS0LZTBfR24AkfdCOdumEmry+gK4W5aSfUXZORSfVmtCGiGapT4oJFF4SsMxhPKPOMBxIFzgzAm"
    "IuIaML3JKeO9gnAwLUOihDLhDW0CKFOi/w3/LTxOJjRkz5PTWB7Cjq+y9FB3OZ+vmzxEw0jd1CPwyJqdFLQorh3hWWb3NO2L2mvilA0HCJJYjzMyjopDhkZM"
    "18nSsN98BMGXw1HD/XmD9bg07Naa2EOvZT9VWZcWZ2VUgEfEWV2JPJli08yUSYfVIWFvEc0Iw1g/5LiaHchvR0hHZAA0EZoVOu9pOMFopfQO8ZiJdhmYWjE0"
    "ka/n3LzfjtaqCrhc8Td1ozAiTdRT8UU73Il276NUIlhVgpbv03Dm9q6qQuEgnodxHRX3jcuMozwURXbMg2FXeJppUoXZTVFkeTPUR3GbwQmysyf5CUNccd06"
    "Lo7R2zQkeQgqB4+++O3IbmcP8fg82Lu4L5CtxKWN0IX3FZd0f9X7avi/z7bE3eXZ8dB036i0TPhj2+sprqRIvcWp4p1uXN7M9vJGurctAwdaXvBh53elQFzT"
    "5Q3IbUHedUIwQqDjIe0VXHpiPW8dMGINBhwlH1luZVLBmMGHXU/1lZ3p9UbwBoFpiH3Ud12JmWwxec/t33Dkn95UI1S3e7DLYq6/wYkwysGtgsJf+FpX1Nhm"
    "wO+4pzxkCyjKIc/CY1DCwOqr2NB7Sg+Fw7+Z52g7jPPl1haL9oWuIuouKoanEyL9ajnOWXsWlXOuQP56tG0ArS5C1uwIy7D7Gw/FEnfruzgfdx88saI386PV"
    "eq5hb7UZYymBv4vMJRilescR9BlsV7fDYBPy0qDIQBqiAoQuUCKDGJm6BBI3d2ZBfHgBSYMQOx5jqHjq3Hz6j08v/mHn3GKSfQEcJsyC4/7aWZwW0awD0FfG"
    "5XDGRnHc70muLmWWWyAZqtMKJQSRTu7DTg2S+x46fTNAgMKcPELY1uCYxOMJh4N7ZuIAfexUxfgkNiUzwEAR38Wpfpa13CGDlnjuu4Z27WobNQxBwLI3C2br"
    "eaDhRpWk1cILIPFqtp9T0t8xzIp/6e3tK0yGIHc5ZdjCmAeoNZjjJ9+CkIHiHgJN7kiM2Rf802ohsw5kJtKAJ5axo/XqB4oj9uh0TaeVddqIRq3rGKT0cpov"
    "kK/Vp9j2uAcviMutxCQjExjW5m1zrFEZoUGsJpbyQ5io1PYVj2pnh8hABiIPICyF+x5fNgl1zKuFgLU4PlShgPWG2E/g7qIt5WUY1hgIVKzPjVbuYtWENT31"
    "RNekK3yzdl2q64pr99ZrSma96yoAUuddDkF5FCdU5AxdFcSbwd7GuLgi/k/agwH7eD+sQ1nmqxzzQ1YMcy+bwiZgyiG9+SEtR+ljSo3ClIEz8KGW+ZrCT2tI"
    "HWwNMSf7RceCJEOnYjYdtjmSAlsehPmketER0HPwZ6w5cgO3i79xrUfwCfzBpPCok4tvqjUv5Rg023r98Y0k4uYL8uIML0mVTWWasJmXQqnhpAisJGFcHBJy"
    "Qkr2ug67TGKm37AhkGNcQc7t7cTJGcliAihmbaBeVZJ7JkKiVMq9a7aESz0ceVurKaMfVc5hE++7LHF2a8gj2pD5fL3uXEMHz0kDGkevKnDDI8s1XXWv2sY2"
    "a22vZMLMlxAAGlZCI9Y1xW2zkVCp9vRUYjKaSvVIKHxAbxY4H2Kj0vKR7XzxxoDOqLpqt8Nuc6vCVhBK0ptjWWYl0yqUITVLo0VB7jTV3MjVEKhN34IPegky"
    "ODjYbSeeEIW61SifAauNcztvg7Syn5TrKkPMQUEtD30NplpZvM5bu1SWskq7GgTFTY96v6Lp/fuEw5bbFDei2s8qrzCW6VL5wyGmATpXH7P8Hr2xDE1FekoM"
    "KZ7C6AVFKRNyB4F1yAA4RpEESx5iaH4NbJXIm9OqDh47RfahGBt0lzmZdeqK+pGSqm6m000QSqrapIR2VNVuRV4Tax35JOxeTymIVcHpIP2O9wdIH/RJGey+"
    "OgHvDFY4n+LaUEsEVCvx2050tqKJyKz6Cj0cDgwbO5+DelOSvsCkPHvsp7kpHRhAf4+LshgYA+UE+4cwmO0xTN33ek0QyE1U3Z4t9FFbe79Lb5gXVug8oHVz"
    "RyG4i1fkxKI3t7f8piUtY7/vYCBo4eKSOZ0KsuS45yVZPx/d2dYVvyBNQ7hj43heCUFx2vGx2ldpTGfvpisKxovstmC6IJXe3CIISobbecUp1AU5IaOhu9qs"
    "u1dUKJl6P6NX48fmLbY03PZ8oMRqW2IZ7I7p/VWJpViol771JEcPon6Q7fdQcq5b0KmNzSoKgG+hm+Ic8sxP6L5rQMsSqxyn/Ntzt1O61AtnKYcxkd9dlTwW"
    "sSDudAq5N8UrXuEgFMW6+asQPoKuhjsmGgBGyi9hCIUlcQ88bp/yuEmf8dQ9TwqDILHbW/ldbPjj7oT5rzdpBu4/Ji1a+S3YK3Fw3aAMK55oq9hAsVmwKdqU"
    "e7OJ37ByhAiY6y+QBOkVqttBTeABAmxO10J3lhLojab2LAl5Jh8kbTG6TJNImuDj9AUjzY5gMraUld9yHdlHw/m8srkrINCyf9bXMoqwNtab+ZvpfDF+verY"
    "BumfWPCL1H4Gj3mq1ZroMC1ayFoHckoyEnYSrrucSVIe2pI6hRibAswPTE1DaUiLf9koQS7N6suuGgGDmkuHnCKOfth7rN57f1xfix4r1yv/9kJ3RpczjR4r"
    "W5moF2VQDRsA0y5fiMqg0EG5UZOfgUlnBUNn11CTyZEv7mQPlNc+FhsFBiAAQgmWB6zn1+fc0ZJJZ+DshBKGWPOMJ/6CJKaACjj7ZAkicNUd/SrrYSTFwBMX"
    "otEqmm83OhJ3Fz6uz94SddVNfn12NIbN5HRP4pSrRE+IoOoCejiY2oMVzqbr5We9eqdOQvWtd4O+euBe9Q0SB+of/vzGqcp3/JXxoz1JTzLlSbChKktErq3G"
    "txdM3EmgVwcKQQju3AEms44hUP0Fk2QYAO8Z0sEII3vrkHxTP/vdK7MwuyrUdHtnusf2QtjlzMa2YRqdNlXep6bb5iqeYypICx+ao/rCjMQQfQ5jGU074y2W"
    "um9MZzaPQG5eM7bS1A2hp9FBHw/EZ+0ID/Gg42AVlKyBuB2GiIwI9s95S/UlfZkqXcM77KTK8vyKqg20LlVzyemA03K+NeCmvWHz7IYp1BX6Zh/+PjOfr8+r"
    "weXr3/xTF+c3v2zi+7zmRpmxgQ7xgYfDbgS5mIgagj6FYlqgBaj1T61tKM2r9Ly5u4jCinE36KWGk0rizjg7SntROvdXYXTGoqO6MzQull2SR7arqTvrWrhC"
    "1At8qiTz7moeuJ2f2u83HZMqFTEOygQusBteXUgSTXh6xJ9zEipEG6qqeqoxL3UVLmafj2syhWxrf0sgZW6xFZUQSNUeCFB+T0kKtWwebQQFPL7rd9jA6ilp"
    "h0JkYyKzSTrDHnfdrPjcelc2ng/9QV+jK82mp+eImS0oPR1AWsJxfZueOHEvIKtpoMvG2mW0THQ6rC3ohqdnrnh6JkayvYD4DyciSJ5lJLxw+KFB5uQ8Ul6n"
    "LrUGQrmrr4zBTQ+CGS+vJwEP+9TYHSRxAGptHyxbpWyL5MpOrGPT5wXtgL7eTEozaPI7rnnEduNSqsHmQEBNFz2kkJy48V+pogN0YnmgSYLShei0ktXxwC+d"
    "D1iZlgeK8hq0vBML2BejOC9K5+b93DpLUf1ACWbzYLr1KyGjDeY6PI5me+Bt+xbI9qVxwEzIDTaGY6f9r6CkN/FsuE2dWf3rHPh0PXAgoNmorBlq1vQoa5A5"
    "n4/X5My4zF29gsv4q4Au9KD8Fpepg/Pb8wb3yqTwpddU9vBXeRaGkgTLaLMEqkJmyPmAwrhkJmgL9GYUdh0A0xcMBidV+1lRsgBFMoAcyDvFn3nYy2suqQEC"
    "iChxYJy8m9AoMoPHVCkV0db1VxqRqQhDC4wnLXy1C1JsrTrf+svNdsyqLcpms1wVh+m62+m0Y7lztAmbxQWMeDN/sVgtOhavkerMkwzmvr8YuL+mOXMUm/gS"
    "eX0jBKt+garMabfA0ZuzayZT/OMrjrwms2g51QhViwfLDZqljbW72LBf1m7wyon3+yP28OUtmKu8pteYiycIoEgG5R4LkVQEBmBSFf9/qaaZopOilWQKZmCr"
    "aqRZDpGZEbu1Y/6tlBUQ2W6DKZmykKN/slPCLhULJE4LUsEKvUhAGEcRltPGfpwBFT9AhAIGsWORAZHzBSzhBstuu5aVY3MKcwGPjOKkvHKzcSsPD9REtsFh"
    "IYd0u1abRnqjjR4Kv6DVpqdZC43IMSmbgg+YxxtAdqY/SbmEispuVkwxaXaD0wlwfVCT6jg6+/Ka1pgvwtV6NmINcaKGRVpwpJnL8e+q+jz+609vHHdadyEv"
    "mJoUOvxVJEU8hz0uqgJKjwwXTs4hIYxQiugbUTtZND2BWBBB5/ZYe/u9y4N7leuDiDr0d+G04slIPCloWXKf4ldGFB1HNqMTgC8IrXS5DALaC0nc6ak2aaG8"
    "SxKvboeVerScxVfs7uCOX/6JvfpndnO89Ba/dmBWTK8Wv2I/l5zwmlzwzRx0oMS63eXGDyQ4eUGSFdfmWE/NSrXyv6l6mlhjUEMbZVqxrJuDZajZHCE5dWR0"
    "6/pX4yI6tLAgyxJsqt2piDWevHEURxY8kl/W5TjqWUHOrk3RdCkx2SygTELbLqfTVw40AS9EdCEjR3jykJmG8YW8P14VYSbDDatFdYqFpI7PByRwZA1S5Xhr"
    "PrNer5ZVgoAJEzSQtdIv1HV4iMp0vQzpqneVcz1N7cXmJFi5a9vFjCW5+umEyPn5punEsNFIvHypelvYwsKmnRsf2OygaVz3kaQ84LhaebbUKkM1iuTNVpuz"
    "YxZMti2DiGdDOElaPOrln81eFWyF2Ulh5WNLTaTXdGcmszKN30xmwcvST2abZLPnDZU6YmRtke0pSmxY/oz73HkTPnA26R1G+XlCCZjXov2KLIiBIgF2Xzlh"
    "fpZPq+wuFA39jKmvkEPBQ7zHEkp2QBWhXG2XZLlpUhWVFLREntEEE9aThT1n02lAaO96JtvW2esK2ulvF7Nl76r9hNpMOZnsTnM2W/H1hKuWrtbdPG3Ag24O"
    "9mIk8liU+SD5w7aUQ4NsW8vFaZmrDVEY0Bjzl4/lLsshR3iYLQTHHCvy9buX1Skap2Xl2iiOvpIn3OXS4Qkng9d+WUIqK6go48xe8REUt4Z/PNf+kseGqK2+"
    "gseNECxFCF1EU3QfzEjdtqogMTarQgNgTu9i6NWGxVKrJlYoZGLZyuKl6PrM5VMQORkqhmAczEK0NP3zJ2jw9ooTWp58xvtWsF0xmmFLcJXzEbDquQFdripr"
    "e4OAmCC6QQR18BmkUKJj7y4+eMK5ff145z4nenv4bzkculkpbNY6NQteWb43VMQ/x/8/SCTQTgPmS08IBV1YfsW+UtjI09Dop/01X6oBlWlEX6Oe4ZZTphYf"
    "BlH/S3QNMgnQhiYh1TCLhiK2PBVC2wG6h8ZlQXA8kEZRLuNICJfPTu1kcDPvhwIEnnXfWBwNpHd4G2zKxAaC5TiPQueZ1KLusT2XtmLBfvyfXshnNPd/teTR"
    "eCRajdyR3LulE5p5N+MfmQft1eljd0YrE8HwAIqOdHLgGOPDKHTJQGE2X0gP039FLOwL0W7skX+1QYA5YB04kWdVnU2vENPzSiMaYrZaytLv6+V8DgXgo/VL"
    "pklCTrv43EnDbMaTrLATfN1Q7xl06wrp7zySAg9c+TqUcET3Bu5G+4c7cd43XWndcowiRchT8xhJ3s6ruOceOaNDILDS5NSFhaDgTUN/ES5sFlZEi9GrSVGA"
    "bCImaNqs1hIexq8p+OIyDJUAkN41VZZ89nrb9Wq7oCPXa/cos1tU9kFbEd8NrK5xbMc102obMnVDK2jtacJmt2Rl6aCzyO5UR8v6dhsRNuqVv5pbAdMFV+av"
    "e9s5oeup1dpPWxCFhE1EiGsFUSPaX5vwxV3N5/NoDL5w8fJM6AWveRCs5/bQ21puWDmsBYerKofdTZgaMjJNIfinU4aplD7VmGTOAQE3E+S2ehHjPd1C0THR"
    "omjMXWWkb/lLhtHIBrtLl2xk7ORqM9+AtOBTJjlEK1p18oaWTmkIvjXM63rEDsxg+NgRKJdft22Kc2hXL8SB2YyJAj9AiSM0ckD+BHlR0APJsUwYcNHCxuOs"
    "ABSvN/J1YKlWjP6okSWOdLBGFgdVDwtd9dg1ID2FaYNM0gk6g8CfXm5LbKZ3TAEk/6sX7RIY3rnJK9f0wm7q5xZYvHrJL6aTlBmvyh37OW8kJEqAtSqAyQJg"
    "WA8XXKl66a9zNBVR82q6mk7dqrOUmUSZCl/ZLSKu0KM+3c5MMoG6SnXfZwuVwYyJzSZJQF3mvOJkbdGRKQXrmUl0VBcbrlBmySv+GxQTsyLl1ygoVg0YIGVp"
    "yh4H1mHeKkhUZcmidbRp5KNcuixZVZXMpihZVZPs3JJkylcmlDxc2Zc7zjvStsZdxa9xlgmyo6mcjQV2OJLvv6CN9hoeVgTIsy2orYDBCpzOjHH5fNxOp9O2"
    "zRJSsbC0Ds7/Gjk7t4OSBGIKC+UpIJo0Q66fZIIkqzXxTTy3RuNLGR/FwXkrP3Ijkx1JWVLB2bPNjttoSur0VvM6Tzc4Sqliu11tyMBXXdVItdluyWzdv4GL"
    "OMEZ6nGT+TfmBf+Dzv9Po/P2XlCTM/zL+sD58z3UCaadgU0PMekXfXXOpmLi5RicCe3O5nWb6SL4fFyGdAlcjizgv8HsFaQa7zBjGYTTUkQgKWWUiOB0Mg1Z"
    "aL8yhW02cd5vnsT46NyPApNTqkXeLs3/6NYNNyZO0V75EmxwGsxCo0m/vdzTuaH0FZFgugxNOnZ70Yu4ppZkulmNW+6pvim6ocuFySbSXvOqfN/1g2hpB8gX"
    "Yf9lTtIiunY66B+s/w/WP9AONbMIWebNdj3e06D/uHXWKqH8G9Ab+/cHZ1DIDcqAXzZtfTwKM45WgUHxFG1466wKLGNYT3B7C8kVEE8TY4IFHkmtjMJPcu7l"
    "LMLib26IPrQdgVJvTkEhl1pJQZ89jXf70+k8Mqk6Gm26NN9eupFvNE/rq16CZ/vudjELBpd6Or+WlxxFdLkaPlEV584P6ohC6psEEn2tqzLNxXa+wcYQ/Xu4"
    "CMPkf16VXQqY0wKQ+xpitrMDz+GXVwzQ7gxv/hZVu1ZHd3M1Oyij2c/MrWL1f83iVOXDhpVoVBr4dFx44DUW0dDGG/3vGVXNBeFu0aZ6Pqh+Azwz/tw+26d5"
    "gY0cXuA0gI0mfxwL50/Os8WUywsVVLVkj/rJG6fC91r2YNP8+U3XPH9rJAuBwLBcLDcvsfCCGFn3GBdxsVxGaFipYbioIa/82oqmnW3PjqatOjZvt+ZgQYUA"
    "q5TvfG3Tn5GpKSRPW+gCau2WLpYzkwXbuNBTFdpV5Aaboc9qcWUgfGf7yDHmMIpmLjHZCtR1zww3FMTSW83A3jOwhkJZz45rJOuF75oEC3WhC4U0ToMpde3A"
    "Y3w04y6GbsnX7cpjo7ZbNXuyKjlyfv3kZrhOpUMFi5ARxnkIJddWERo3/SmUaFwuX6nViMcWIh6nmATh1l+YtAX1Djv0kkE4qOrhXbM6H41iVULrSbgWNYHz"
    "GNumG+7mFzAWs0EOH+TcMf7DszdAXkCtFIRO9jkKX4MI0NkKrjJav4Kskvkco0VnrrNy/jf8QNcLx8U/ebW9VTBfOE0tdjhEWJZ/uLrlDF0CvYjFi21YDGlg"
    "zMKIW826FliOY1RwjFTu4SbcRsGoxjdNtO1XYTKpKAeB/oPUwaBDHgin4B+WK8AYX6ga4TxyTGT4932JdSIgNwhLUPDGD1rNCG7+EME3N+9XY6+/YJdI02KX"
    "XblAjC0IHLJCtiXorpXXbIV91qXOV34YTgcvtd5QLX2601mAviMX8HK5xF8Y2V25LuDoKqKyOFg94QT6FGV5CHEUO4LdrtkP5I7E6aQx1Dkwrg+hFrw5F4TE"
    "Yj9U65K36ueKs/LIZkONNvkGBNSHO4YkI0hfFYJsUB5lt2ZSb7s7j01WOQSq2dR1zA795RgZxmr1p41igCig2R1vzMMyrYITjV8zYLceXVuP6YIgmXo1Ne4v"
    "ElFdjG2ZCP0FXfdbbqB6/WazwprTyzXDO99fCn0OailW9DTjNmEwCwBCpvTxBf4NujrFIqXck/u4gyLUWH42SUi7v90g+B/yDNDma0mmrSybcpfGWr0Yd6PY"
    "jrKEUbSg6HqOqsADSRjRKLVyLfOtWp79WFBgTB5Uf2lyWdXCxFhW/5gHuosDSL7QFlurhjmS3nsBycN2PQPjmB7DGA2PQdP6Y6qeUNzHSeIl9EGr+2UaidqA"
    "1cj6zCzKN+xj7MTIUbZtk+opCNQYjHUtLBZURresh6bxv2a+Z6UJsRmhM2bt6Ku/MQtp4nFsHFhtgEQZDEOMRIQLpv+sltvtBIkDSNzCP0R4/PLrOqiD0QCH"
    "a9tSMGNskYtqhXAapVSEN1flwBjSJyizxdJoNF1NHB4Psh0rivG85qvSkDLjHWBtDPLFjmkn3pg3hs3z1kVdrLia/Gpo12XjklfG27nNH7KeLBz+2LN1rgck"
    "HYjiV4TPoYFYiWAgaQGvb3hZPs568Wq4xRZyyjiuVo7CWCNhQTdMml5TMFasN9NZ3aMrg3JPDiPqeQzCL+jRCI+g8jDiGGZ7VJ4ZXu9JCtXHb97PFmcZbKuQ"
    "Wcq2VFWUMyPndyZ/oyV244VcFcXbhZfOCLx4iJnSo/VxNmBIr5YlyzoEq9lmpnfTUnY40TYzUVdWiy+LH58VostQkmX3vGcIVvZCSY86ITnxdudiOBZehAZv"
    "jKTzRDAe1ceL5hdsfJycRtJohPdr19PGRQZ5HValzh55nTP+BlZX42H6cSg9IfDbswLKj2R8XCF7rfCaIzCazYPWBPE8yiC7mveTTzM2ST7ymHI2wfFw1UMa"
    "hOE9LXNNCO7Q85jEU1h4A+OSDvoWMTupU8nqzJHX2ptn+R1So8/GBucf2XF8/P6dofdrGwUlTYsCf4GOhhoFNZeJPKiJfhxt3ORHoBVG3aFFGXs5MKhiGDhB"
    "eIT5Jw6feOJUkyK1hlmcG4m6XAGrRjAUB82b/UXyEzaRgKb0p7NoOl/em04XJDCZohUgtT8DPQkTD2RS3/wYhlCUWXDdvEi5wv90BFhPt2Sx7EYAcU6Gu9ch"
    "vmpbXmLlSch1ToFw1hCPM5kA/hz4xck8utwEWxP41vAz+AEtwD0DXDnX/Oq+N4uQWbnRQQXDMgqzGkyiUi+UbWyDJyhiXzSMpc4QZsER9XHN6mGOYJVDm6Zx"
    "JQIHUg5NT8Y4Ifu6l4untkVU2Gg75ckYg8JvuWrZot4mGBPVG2tGjTRdpNxyiFYKrvqDRHSXQ1kZhsriYBGTgQ1gpyr+qfge7+FSkBO4ZpgI9aQUSOk+Xcxm"
    "s6UpH0PBwlHe0yBj8iFEneYl2Nq+GSMDLwPRDJkyIlbT1mRsIVMc93uiBYuZUau31QwPemtBsbkh0wO7AsMXjyBYvDqwnQlDjLUKc7SpWnCI07Tb71C1Z+tC"
    "eUCXMCePtlYQKERlUyPmglFrOuB71SeppEMEvctHz8AxoX675rVQ1C8xKS/TJCuaqD19/vrLjz84JIEqKicH+suk0OoOAtkZwPAh2B0F1gocUUd9nBVD+UBP"
    "YJM3j4KoLixmwn0d8RrhzBIoJi0QsIoLUnckRTCfBuF607ujvvIm/UQt3pMrSyZjSNqQcxpM+3o8qRFVhgJ+3joHpihBE749CSnvLcGPE/xamA4BIQcntFOD"
    "cXtHOLDht9jo8/J4ocrUMSm/QHJ1cW9b12tEO5iWj2LUadeO3jy+i1PL/J5BuosxQ0PnkdNDEg/0QOZndkyBxPQqXv1DRGWqftoMTYm6eYF46p/0bz+bYqtg"
    "5/HJDd218HfuM6621+dk7n5BdTL/nMoI4mdF5U4WScBYjk9v+RJSkhRSduQ64e2tDjCc2DM83MsQn8cccjcATceSevb/nsAVbzbd+qsWYW2hrAG3RkXIqktL"
    "mj4ly0W4Hl66K2umwoHRO+AJM0vGL0N3eP2BJfuJX12y7Zr2XgXS+2lLHA6Slj5q0ZlGOkKuLPWslOVitu0qpxiHnU1hFEQTRyylqPosuCUb1gPc8Wn5SEWW"
    "X/mYOXAWRTsGjkCjkKIEBJV7YLgHnl0wihdQ0gYLYVoHUymQIIHL2yzoah02QU+FlfalWos1bKcH3vDcC8iVexANs7O7nKF6J9wMWuFtIOqPThV9qVzj0pCq"
    "0TbCjN3ggByLQaoT0j3R3PoddIHh3oGkg25mAPwGSPS0y2YcOj+18q6MclcjTMecUNWQ4Fyjet3MjDNFrdQtiyyEvWqoOZ5BBZgy66OtKiughzYZqC/tSA2J"
    "Y9DflhHOvcVxiqFkj5uNUEdq7FZQM7OBQxFji/gu7RMuCVOaeiqiJt0P4/QBBLg7A0FUrLZp2DNF9bjnQ5nKRZLy5A0ULaC/0+CIxL3dp7IxyGYSDNzoG1j2"
    "NsbNjiWUXWziraqCMEbiZVH7e/tMwfisDVm2KkCDA3rsExqi//c/OTfPkDXBUs8mUrD32GVD5GL9y7PnKOuL3XapBvDbk+b8m7ksQvNLKmzQzU/V8jW2yBIM"
    "bFE5Cf+XgEX4swFyz/CLTAinffbwLsUSHXvs2YB6QnC4NVq1ckFVuUJvSzy8P7GswYTX2A8a8lp4OfI0KmST6+koXHWqucRajCK3lVw8qkOeBUy+rKpycNrd"
    "p+oOvdZUeGEDul4rIkhCxpjyOCiZLuwfmWB5BPVWvT+oz8HGwU+NmlmxiMCO79iLBTs68ObX6UyrtYuhX2Q9YbD16d9euDNrw6dydFWq49RdRHULB5MgfUZv"
    "FdNCNNyu6Np2oTFpsOpqMuk2iqZhXZ7SuNrY3F7TMguy3vjUbplzP6nyyTPtnQS9a51X79q02JZMadgPFk/uTmtad7ZeuX7/vWnr6rqWHnxy9iZWs0W4HfHx"
    "Qtx/+sfP3Gjr268rhdGzF3TdlR+REQtKIWX0iuJvzw2mK7d/RbP4e/bhCo3NC4JgFvbTH025O3vBirLOZv66nzZolHXS1EXPh193Saeu/bWOSMs3gm1A/GAE"
    "YWqo52OtOx5TSNPr5l5ywbPXrNhdHJ8EjWQZozIM5bo8g9qsONBMj8cZL+3jVPKMKaUWyXudZq1+o9dgqqKe+q9rVBHpbgjQimbTMJFfo7el0y0FfKij2aob"
    "btXpB7mOZw1j6DP4HTByBT0Z8Jpzg3LXnN2VkzJYzEV4dAiSIHyIdFyIZNQwg1yZnD0AIRA/ho0ISJqlcUAS518/MbzJIt5caGLhZWziAxz9V0YH4+0brH8k"
    "11I7TQYSCEX3k86QSCaXow3JJueyGyJ8ulksaDdE6N9T5aZzeb2CC16VgENF1WAbIh2xEXcZJ4lTUAo+5FfYjgFjqzCVY72CJI4QixUwSeO4XNGpLCm/XIUS"
    "xmYzBmPghMT6E/X72+mCt7uCv+czyNtyl+Id174qn3oy4os9SjZbt4tN1qBmELyqi5uoIDOGuh+E2fRrQnLbxGQyPDZCd/TsTEa2oZNHXzgjtzC1zT1DtULN"
    "ejCem17jUi5gbgrbW+JSnBHXjbV5zG80FeP3VTHoMEOw583ly+yR5CFkUiT0jpG9JN7H6HNSe7oK9RnJbF2ICr/PyY+pKEGFeSxlvLduP28iAYtwPacmTaOG"
    "wgaXUK51DFSzz06vnv8yDNcab1+0Te9WdJPSyCfrbrqJq2jpDlXiJzrw2VFA5kMkI7zgPgOeZsqJaJBgODh4MXniUkhOSFmxrEMJTk9IwyEhkMVgB0x3FMOU"
    "sudXdhFaOabaCctK8El+h2ZWdGu05S1bs3H7pqVQT+aL9bInBYZvTikx4EdbyBz2t7LAxyJaoEgEIzlqoymrmRB8n2aPmBAs2Nf0Obykf+DtLdaa56XmsHsl"
    "tnPMHL9Kt3KwYdJ4ciAW8raRO9uYlBgNYloHf76BZTULwnBwvUvqaf5qShbbcUuOZeFN1+vXRDI7X60VKmJxjUH1yAqxtlvqk203YtVL1WInlgs50OzAGCIE"
    "QYngxdSRnwgRsvJF1QqNKZzYH6xwDgmJU17Z4wYKWgSnz5//SU5QvDycntc5/9J+fQ5GSYPLOlBL2vfCyIXsHvPId+uQ2f4V+xFrWPH6BrJaB6h9T9KrvN6u"
    "xNfbWzElg6U8LqiI1ANl9yTFuTovWK20dYOFQ8nhWeF8+IXcWRV0UI6Vez2+Mt1A1YYje2c8cpaWu07pPqcBZaphZ+io7Eba9Zw7BLueHmgZywpK/QPQK9tp"
    "pmo75s+iZ+4i8terbnpWn+akPjjV2II/AZEC4gOjX0pfmUbM4BcGVTxrcIoEsO0TAzqI88F7qgx5DiGTX7hx3SU1ETIFWhv5weIrR0A+kyjI/bcTkv/UKLeE"
    "+FrUkDGEfLjUxkBBEbvyJJWMul6tfVndk5fNIM6/fxRp1dhZ857TNVBJOdTlFNpyVvWwSEU6RTFCwk1CwY5hbOrwbDpw4cN82IEThdrpTDhrp/bFkU2QSKMt"
    "XZoM+wr0jKi1oUxQxsE9va5RHcHP25Fi13FPrfr231BE4e+HOKfFaD28zjzBPlmV5ZDXgoHI2k8/fuIASJxiB6DGzR7kLnuFlSyPTHJh2q7IXClEQ44USyHC"
    "lAJAOZz9wz4JyuTN3rhR6JsUBAU6LuI2ny83S7qwXehcx7m8tDCcLpcmd666mnrD4wRBEZ35Re07LV5vfNjjpDo/yLj5+GvFFn9JAtARflQF5jLOIA2v4qZa"
    "9lLloiqLKVpY1Re6BleBXrW5ZTGFeqob6Mu3YAolL+AmEgLAeprl/B9yqolzTw8l43H3YDI5OdxoUmXs8ALR1hH+JtugG4bbyOjv1lDE6BqwJB/8W7zNfBbM"
    "V8Mrachxth9/u/L90EQVm991kTCpdbiidf1+q9WeGiu1mAf+xqQ2N4/zEpQ/nG5WxtCEjrXaHzfsRhLX/i2okX+kgfyRBvJF00CYDHNMBp3sfJTXG3YhI5Hb"
    "Xkr7xAt9pA1IP2R9qQC9lq63CrOrF0aJGXmfaM2uxOYGCc3vi9eYgoqRHHcZFTmrqNZxI2sVkPaUONvNbLukJp6lUatLxdq60XppYiKdiz2VhyzDwDdqpvqK"
    "l2AhU+LOjXF1HUs9Ne5264ZQtn5ovcvF3roupQtTCEbPgleJg11ut4u1ySfWs5FLxcK6xCfGaOeetVWK9YRoxmAWDoPXJR1zU/axM5OBsWfJ7iDKcV4aOl9H"
    "RulWX7vLQTMojEG+27X9JNmxTGKUOiBEUHldK9hu4oPizSYjNEsIhzzbx5BxQk6dtneIcJADKpHEvi9uxckUJpU9ps6B5OyaGT8rmi4bnl4iDOMYTsM/iRvO"
    "/0IzDC+UWSQYRbGLDwesP0knTsx9g9hVB81QUPOEPRnruCkBQLg4+zVlbtswVrtCVVDvp7tPxdNjLPytv8Wm7j2u4EaMRdWdd0VcaGC0Xkdcz4cvlyEU2+ev"
    "GCCI/XNAIDzMNIm5P5g/g0q/RdVkBYBHnh97SUCMqIfzrLABCEIZzO5aMMBO4cNfPnxU7955+7dffv7+Jzbbjx9MF1kfbq3ZLE3Rz4eDirfGnF5RbICNwzNQ"
    "cO01O2ZoV1PeMYH4u1fOd71fd0/zlCaMVoTQvOCydQZ++X8GIOXpxNqMDRM51CPGuI3OGAij4VpZDU6B3erPP+I9sOPh327+2u8/Oc/eOvCTMBg5O5qgGRsD"
    "B3jinAjwub2t1769fflsCHbEensiWhtc82RhEQVswBH27ucffoDNff7uHXvSOO+hQ6o2DQf092bYeLmLoXR2ySQaMMxBwBvoJBjCkSTDJxPkp0OZgTBHBG27"
    "5tmwbSbtSn6LrhOyI4dwUvecdA8fes1Mc6gMGjaJwMBbvCmOBwkW/d/aotHqQYtjYNptuEbjWE2j1ROaqF/+vBNO2lfIUQmnevaMgweQ44kjPlpqq+y3FzTF"
    "99ka8E/uRbrlB3rLWxG+dqqIDQdr/cM4JiTc3qcWqPfbkR4p+/qLmsyMFK1piNkMIJ7iKt7R8NjqnDIACqD5tbalWF6grW1+6nBgt8qNKa8iQWxU7tquGvvR"
    "R3tIFvX5OuFFuxEAFQiUkGfwksmH8AjDegqItn7cQYcHJsf9mvlw+/DdDk1xlhA6tvCiBOoLjE9XBJtXtQdoS7LsYAsv8viuDDO42Di6wfXA3A7Salb5QLvS"
    "qPI7KQYqli0scqbTNAuQDNkVHnSj4LT5UhP2DeXxhlY5NgtNKMBLSpDWMaWqu2HgSAgHbKF5rjXAWDJprIvUKiDkiYOHrrtz4muktr6TiXqvhml1mDRUBcBC"
    "DI8klkUh8mMKYfmyMMWxr9YFvitLXISUhO23/mauw9DcFt6+XoXhjVNtC5YUQ+Scg1NiQYUq7UOcl+ZNBPBtf5k2VPVUVsOlx9HGtKDeJ/97ESznm6ovjIFk"
    "SMyeKPA6ei1e144QsqmNGKa1lPx0sWwv5VVeltQXzwuFNhDrBChivwX4NyO8tnTz0umrFoy2hbh94ls3TSB3TE+CokD9Sng9rJ60ayzIPZ0a9kgaO8BN5bmj"
    "5JWK+yRFXbaYB69mx9LPfn9ue5vC5njl+2zxpsswvQ6yjFNVZHlB/TnGcQ+T5YEbqM8K9SRRzVMUPBGzPBMWrzInacFTqV9xDYpfGNinIP0HpB0aRTSAUOQ8"
    "O97t+Cgxje31Kc1zr3l/50kklvg2hGUdt4yfLu4k9zY+pZiPUt9ytelJay9DN60cK1w1tCFL6SMkI4jNym6/clau1BBhiqKhvEe874LS9LWDpg4OBWiwdOK7"
    "NGNDrU0LccjEnoyBXHBtmZXn3bftkAP3zcC4tNSPFL36NPINMOeZwjAHXqs6XEr+0HY5NwTk4rhv2eTBXmTShAZhVrlDTxyvt5yvtlNdYFROflKfaJ2a2J6+"
    "DRwYNq9Jj8dCE6j4B+thXMowVZhShqpBXL3WJB1OpfwBGr0Ikg9IkmDGG48AhW8E4y3fgppqJ2JJ8YUXbBg8OaaARo/kNIw35BgyCpHTgCHllTFmMBwG9kLT"
    "YKQeRIbLKIrScVgcvXtAQA4kiEuzrYAPAdv5OJTi73UXzbCu3hGrRvDFsInsWEBl6zuqNdo2G9jP1XNbVVAsZNDM/xVqBDU671osJl40HaJ41MxHMFf/7LwK"
    "Y1TNEDVvVglYmr0TvLdipxC8J0GDk1hYQPYksDpBS+1OIQSewFQv9IPArTpmtEjF2PgDdQlxZ16w3rjLoHsJDV4mOhyMXrSOviBB1LPoeXEe6kqCKHmr9SKc"
    "rrpXahMvbck2/2hMITkHR0VjnUJ+YM+qvCroHpgUvOoCLs8evYLwKF6eEcvxY1oCZO+LBBlYzZaXQMXxa6u+6JgyTNtsOgIFmHrlaj233uRX7InDEx2oOtGa"
    "5+aOI3OHnD7EmdZm3EZwwyrvNkIXiPxjxcKrkqf6y4+Ydt9p0sTn4/fBXxtJLLvwTsC2xDrMJhPNOhmNj9NXwurOMQZLHqDhfdLI1Wb/inPnx7fvxBO4EzkR"
    "TsqzzGxR7phyALgO2g2cibK4PBeZi8yPget9aYa9CIQj4kRL5+b2FunUG4XIMFr0fALRmBTqsFTNQ7DNHE1oWTvNcFELGwA0zoSzLK5tj8uzDACkmY7TeXra"
    "xtSTu4lDZ/acn5pIx+Zt/QSA8JeAoBc7cgCHTnDPWz5ojZzb7YrxGNk9BCdozxUQXinA7gir3qNf0HNozCeFBDqrJnSGKk9DIib7zoZg2npLcZ7oNfObSnlN"
    "gEi5a+zVzh8a0gO+2W2sDZjuFxpgTjtSWWuqm/g11oVAsVbbgGFCK/q0DQrgEKrD5A7LRoJ8bDPjwNgKsV1LZ2jLUJA5Lo/4pe8/vGPA+8PNbDpREuASUjYH"
    "bNXnlcVkBJhh2XQZu9DRaR6HlNnnZhMCyKaGri0eTSGsAJHw559/GB2qYW4oaMLKAwOHhl36Io2J5XteBaNNc8wb5xmP8+A1uutxRg8eewHKe3e/0eG9q/aB"
    "6Cb3wP/x5zfOjDsB8Z9/Yv+c2nrLqnkBLL0VWW/XVSUy/cxEmaVRk+KnkWUw3/jmSUeEDFeTAsX0FrNFuFyaJ+UkdaLAfQ9vE69JziZjVzWUZtwfeNLtrSAe"
    "8O+c1nVKnqmuGza+gLI2kPPB+B12lJ1uoUIn1F2UeY7ct2DP1C7fwtmEReOZ0ZDNwLK3qK11zIYaX7RV+Vg0CnaV+r5Y0nmdP2m6yA4NvhtQ65cBXv8aF+xM"
    "TjzqFh6/4qVeRY86tM2GshhoTnkp0CwLhdju3Pz88S8QogulSsQ9GkN0o5gm4US8NeG1Py1kfnGZSQZpandHcnXLra2Xo6V/kziBigZdXAhDSmCQ1S5AzjUr"
    "ud0aivGo4Ir/RWxN2tsPhClkN2I82EiOKVStS5GJTGQTWnajImCP3yb7A0stgV4nm66VNEkKoEm8WFKwo8G941o4mzkB+7JCtrlHMlVzNmddgq0f5+XOO1GS"
    "fzZ4jDDxrCFND0tkT8527Rdt+1Ng7d5tJaN2HA+TwOKo3YSoB1orAAAA/XzczCj0ZZ/NVzz//5VwBXHdWk7vwL7YXwF4WIWf/XEHmQJMiy4ZpSLcMvgTwjG7"
    "WqRbeHcO3B28Az2YGfS/X1lAqUCRL8svLew8zQg6i1dscGGX7Wm3+wacLI1Z2us2S96QonjM8rDpnwXfTHuQKL/WbRbbHwvJvTz5VqdWcE6RjS61tid9u/cV"
    "W/wps/LAdFsGM9rs7vq5PoQJlFGct9ugKWeE45DZMNnx0L5GCmEHsrWb+eTwbc5GOpcZ0LnaDkhdblLo/1OlJsn3BPR64XIbrKvgORWFGwA+anaZrUsDuvKX"
    "xtnHJgM3pw62821dBsQ8tZr82ykC1FQ1dLEke7QWQh202IMMqZcOhLAI9UQUc2JMvqKzQrYTbVVLCEtRssrBasskAr4YU1NEsRVUZ3KKFrfQnrpCfAATc8pr"
    "B7FAjao41IKWbEjtEV1KmnmoxdobVA/KrfX7l1U1I7Md+3SCZqxIdpaAMI689TV01+mCBvVNwvDu7ad3b99/GEkX2J174pi9aD2dhUEDxXQArK9kQM5W3uLY"
    "xsvxLSMoFi0KR0fTCIry/Z2+k2X44lBK4eRwQAclEfgnMtDQrg0uScBVEFiUomovscCkXJiXtxXbsUc3EdfxLepQPUJK22BcBHl8aLamMcZ8jBewSLiPW+05"
    "W+/V2sExTso47RZFaL6Pi0IUOTXbOEQa8+dGgBmDkixOO/vF9CRe90OvgALBJ7ahy/7rrl2AVriFkEnPqLYrW68AV4QuvURbljwopvRD2iD3w5e7nLKB8BAS"
    "vwnjIAV0ixEfqXSUeawSuO0hWAYvXRmKz5CyNXN37+SK1duYkAUpf6OdGXgZjbcGZfTLEmfFRZiY43yNc9ZUacisfmHTXNtIHtzX0XFwDe1unKrdvbqovj6c"
    "3S/IuMr66kanqihYURdWdZfzeVVyxYg3xn6HA0RDmUAQDkp8UNij8BWGPwuTUpzKDP4sFVbFCc8PFm1OJOEQbVISWhayVju0RAC/Of5beIFN5MSBFkL2NKOg"
    "RXH9uPjOmrB2/G88owqSWI96tHgnDhlmMmUzS8N+ayXEqdskcwzl5NcjDY2oFaLHHnstU38319WiRM3d3ezjQq9EBU1xtmYCqCPnZUTfAm5F/E3dKKx7Y5rQ"
    "QjuDiXZdo1eVMOH7NJy5vau2KtV205/6PU5+FtGMQAHskJOf7EB+O0KJAoaEE6G2YrgRDScYNZjeIWli8nUGTgkMPeen7ty831qorGFcx/P+FxOgn+CeK7Jj"
    "HgyHqzSKDpl9dEWWN2MMO2VV9bSlaxV+YyBA8hOmCODO6vhPxsbSkORY6Y4HWv12ZMC1h0wrnpFT3BfIiWILjQnXj0u6v/JtN+JPLmTNvcuz46Hp65yrJgMe"
    "7TC0uuKFjVQYmDaDe7oAwVzFxgAIT4o0OSv8pxWeMhyVUqlpV45FAbi34EY6RRoh5vI0pArEPbGetw4YVdX7X1RbmVTAagguqaf6ylEu9UbwEoG6i33U110J"
    "32wxedXt33Dkn95UI2xF8vapriLqLiruqxMW/Xw5Xgy48tUJJGUMdlnMlXK4IkYT1WauUFFF1b7Zq+Db31MedopdCfMsPEIPHdF6Scjm95QeCodfAi/O4hDo"
    "ezqCfCp509ckowOodxGaeQ5lGg5LwUOyxPUabM7H9QdPrOjN/Gi1nmvYXm3GshaQ6ZqrulFQbpY9UkNJEKkYkFb3yoAMkqKhTBA0GmFqHYYXEBlSzZRAUEe4"
    "BxcSNQpIc4ckDmxeS1Pn5tN/fHrxDxuPLlN6CmB6YRYc99evWzA6gn8Ahsu4bCXlGVwW+z3J1YXNohgkznaaFYXk1M3o2DFCTvRDtxsRKEuYk0fC2x8PDEo8"
    "nv4+uG0mtNDHonNCPotdxSxZ/7pPZKjFJRmcx4vIaCjcLr1VwxmkcXizYLaeBxqeVUm9LRwbYi/q5OJzPTpd02nl2TCCeetouop7tV+WPEbNdndK+jtGOfIL"
    "gZ6WkE1F7nLKsByKTqcix12+BWFExT1Ek92RGBO4+PGbOvyRqq4nLmON2F8ku7fPWNDjAr8aWWglp1pwpZb1ZDD985ziJbagzK6t4pButHIXqyYo65mEuqGi"
    "QiVrt766rrgob72mZNa7rnKldQp+PxK1shch81CtGME/ZaKyP17XFsrPMlyA+CeIwePO9pdNzhnzamngXIkPVYhxfVnsJ2zOZKXwRnFCRbbqlTGomf9i7qcW"
    "/yftQbB9vG+pmUN1xM7JUjzmh6xoct2REVo2VhYmJZIRWX+tqIPHlBrFTAPX40PPKkEgAiIGs9pbL5jz0KNjQZJxZ9tlb27zYgWePYj7S/VKZaBd4s9YqOwG"
    "4Al/47qm4EX4g0nNVCcX31jru8ohaX6e+jAa5TaaL8hLNrwkFWVbcUHdqDy71ZSRuirbvYn3Xd3D7NaQ292Q+Xy97lxDB6RJA1JGrypg2iPLNV11r9rGkgFV"
    "W59BUnH49aXQlDkVBqNiGBeHhJyQiL+u4+WTmCnNbAiUNKlw/PZ24uSMWjNlCFMVUVmHrocp15C4H36YZpdMpPoyUk/DcGyBqU11xWw3VspRXpZUjaaIPSIb"
    "H9BbNoUPsTEz8JFDBVYawzsDc6u9D8eYnFF5E+K8eisDlFnJlDdlSM2gaVGQO82UYtToEMVMX4YPBsg9+NgYZCSekHl6VFafQbpd3EduwghlW7zfsQUHUrDT"
    "Q3eaqYonr2vbLuKprNMuzkRx46PerxhH/z7h1OU2xdWoptEqDAILiNoyIXUBSao30+kmCCWpbhKyIVI9ZkVeVnMd+STsXk+pqVlBSgdT0N+VTOEQ0wBjFh6z"
    "/B6DHBhlE2l+MRRGEOZTKJaekDuInEWqz8kOSbBqNiZS1VhXifg5reoeMyhiF41BgncZYzbDTCLeQ1dVzyeloZ3B1+YSw20wRhNyGyKMoG2lh5yjNZxBapFb"
    "9hVOOhx45xnzc9A4S9IXKphnj/2kPKUDA+jvcVEWA2OgbHL/EIaF3f3gi3vpYTOzG0A9E7Ow5zb91HuMk643+HKwfVGNlCIdOZguSN1TrYmzSkrymc25lAU5"
    "RaShu9qsu1dUSKJ6KKNX4xjkLbY03PZ8oES0DqrbeKGqI39Ap8COQsQqrxsP5QAZGeUYJSkw+30HA8FWIpCJU9e6e4zz+ejOtq74BSkxbomN46mOBCV/x8cK"
    "raV16Rqx82B3TO+vTH/FUr1EsqeKxiCNCLL9Hgrd9ohZtV9BRRTwE3XTpkOe+Qnddw1o9x+qT1T+7bnbKV3q9TOV05jID+92ZTWuCSsri2AhdzqFdMTiFS/G"
    "E4quMPwNiC9CR9Qd49sAePJzGdxgf4IDz5qhPObZZ4LDnqfjQmDk7a38eDb8cXfCHP+bNAO3M5NoLbxa7IU4uHZMkhX7PU9Rk922xpeYHR/MZOVCEyDcX+kQ"
    "0qCUQVpOI1CkrmTYIcLJb7OO66XhfF55dpSrbpnB68MfxRYa6838zXS+GL9e9ckdyFXNVDmHlfQVdABlSchzziHvl5FrmkTSMRSnLxjFdgSPt8WIL9XTA2Is"
    "Uq1CkpW9d7SEeCCnJCNhJxG9y5n856ERqZM6W3XLeGC6KgpxWmjYpjPiq9kqw61bZQgTQqewJW5qOPpBhcT+sNsWs1CgQf7the6MLmcas1C2MlFv1aAvN+Cr"
    "XWIZNWShmHNzMj8FkyIPJuauoWONveqnChlvFc23Gx2fu7tJ1B/dh8WmhhL8iZM9UN5CQswE7FDArZL2AzjNgcy5oyUTySAOACo6Y6VOXoACxC8FosHBLGsM"
    "gnv46FcZYNb0QH3pW2CX5zO+nO5JnHJ98EmRhl3IAkdVu2TD2XS9/KxXJteZgf4p3SijXoFXfYXEnfqHP79xpt2Smvk+sZ4N4x17kp5k0qVgGVX2mtynmq9S"
    "MFEugeZ1KOAh8HL3rSwyAYknL5iUxsBxzxAbRlizojj1s9+9MguzK0OcrWeu+81eWL2W+d82XKnT/s2bRnbbx8Xzjl6qZoYm3ukL2hND9BktqoKfY4THHkqN"
    "pQyNttrWsANtJQQON+jq7bbVz83xaTs+SjzouCKFSNTI0g4gRpYKX8S5ZPVtfZl3XcM7zODK8vx6qw20AEJz6+og2HLgNiCwvWHz7IYp1BX6Zh/+PrPEUp9X"
    "Q16pf/NPXTKM+eWxEkzrDjxv7i6isBJhGgRVQ0Qll3Fky/bWonTur8LojEVHNf9q3Ag7XY9sV1N31rVwhWEX+FRJ993VPHA7P7XfUT+cParNJ6VFXjGszBio"
    "OMQHyQ/gUUw8EaWlfQpVS0EzVIu9W8QxMUbORFSw9H4BSU+0nbSW4c5J2hJNYKti8Fb5U+1j4Glzq3Ax+3xckymUq/C3BDJ4F1tRIoZUbTSBluwpSaHA26Pl"
    "oX+JZnBY6yvt0BltbJzj02yxa7St7HBuGUpjBmtnNS5ZGVWTrzbGusL7vZ4BazZn9bSua+kI9V174ja8gKymga4iaBdlYX7VIKgNqgu64cnmK55sjgGTLyDW"
    "xokIEg2ZyiL8rGg6OjmPlJdZtVATcQdy298Y2Wg6nczE4EtpA8NOW3Y/SRyA+t6HCmcU2RC56Z3ozRbLC9oBygNJ6GZI5xBRs8vtxqVUA/WBYDbbSD1lMQke"
    "82C69SvZpw2gOhwNc+PmDEaWQCG3euO/UpkytDB8oEmCfFu0KMzqnICXzges389j0Xmhft7CEKy5UZwXpXPzfm7hzcAdgpv32+Aj18UjG85isP4cO3MBCkp6"
    "82rH9p42K9edAy+tZQ9kPhgV3MECbb0KLlQoyc/Tf83Ug0csCDbprwK60BOBWmyyTghqzxvcK5PC119TRcZf5XmMLkxT77NSqaKt6680WlbheQvSJi3kO3PV"
    "+dZfbrZjVlUIqP1yVdiz626n047lxulS9ouLS/Jm/mKxWnQsXkP2mScZzH1/MXB/TbuwBTcSc3BOtIw2S+BBZIayHvAjl8wEJ6KklHZcIJwvGB2cONCDE6rk"
    "iZJDqMPAfUIRCPyZx9e95qoNHLZIvwFRkfdftWRKXyaP+WzBsF8gLHPaLRT1lzUw0zV+GpWgsiazaDnVKFtLNJE7HNAB9ERiXTpZu4sN+2XtBq+ceL8/lpBe"
    "yiAioHX7hNeYdyzIqshg5x4nkYgIJn9SdV16qebGo5OplRkPhn+LquZZDrHQEbvpY/6t1ogRmb0jk9hlbWb/ZKe3XiaEzlA3vHnEVUYG/wVyUAu98EsYRxF2"
    "0cDe9gEVP0DQDmZaYOEYkWwKlOUGu224VmXscwozAfOO4qRE5PvqTkXouDCeeAghqjsmoOnNMTpzoKgYGpt6OgXSiByTsim1tT0nDbg926GpXFLFnTYrpsM1"
    "Wy3rjKs+xkl1PAaBrHuN+SJcrWcj1hAnbFikBWeadwT/rvr34L/+9MZxe9ynJrjFaDenYDpe6PAfkS7yKiBxUdXje2Q4dXIOCWGkXQS2iYYQovcdBE8JorvH"
    "DiHvXR7Urlw8xGSiuxWnFU9G4VtBy5K7v786wum41oqS6Y2QvKDj3gSDdLkMAtoLg9xfbwMq9ZFXLfwo7wvK68VigTUtrfkVu3YAj5d/Yqv8mV06LwLJIQaY"
    "Lk0S8St2+8sJrw4JB8ShDnrI2MBF/ECCkxckWXF9zvvU9P8zPMCqnitWtNBpRxq/LEu4YQcNNktITh31I3V9tXE5HVprkGVgWupRXBtP3jiKuxQeyW/rck/2"
    "rCBn16YY67hUvrPmM+v1almlHJnAVIOm0evwEK/pehnSVe8q5/on24vNSbBy17aLNWpImuhLcwIh8weUyfnb5XT6ynkkELzPI64ZH8H9Q/4sxlzz3s5VFKkM"
    "wa4uWGc1yKP4fMC7rKuny22KLMNvnMIMm+vEy9cpGIm9vsa3L+avNVvbG/f0SFKeglDtarZ0tfDrolEQZWNqrfRESmwtu9oRZ5IWj3p/CrOjDnuX91BxOcBS"
    "V+s1sZpJuawvYibl4JfrJ+VN0tzzxjkUmG2vosCr7ZIsN01ypaJxSyIaTYlhPVl6ezadBoT2rmcyNp69riDK/nYxW/au2sUBukly/XoVsl9ke4ryPRZS5YEb"
    "vME3uI9fqmEaDgdnqNT2WrQUlPWfUArEjoInzGL1aZUDi4qEn5U7zNniuTbD1JmpJDRn2y6+pujXUlhte/QOBISYwyYZUT4WZT6SxGLn9nGv2PY6jtMyV5vZ"
    "MUQwVns4lrsshxoKw0wqOOZYorY/CkKdonGSZzi8iqOv1FHocgnyFDgLgLk0sZblo5Rx5nCOEVS9xh486f6GB4YYx752B42ARWtSruxJQIznBnS5qhwrDZQ3"
    "wVWDvOrX1kH7tGlllfEp+iJmpG6NWpAYG6KiLTmndzE06sUy41WjVJQ0sSB1wfv2SCEV5E5GcUKwM2ch2hv/+RN0933FCR9PPuXttNi3MBo8TAC5Gg5WTE/E"
    "XXyJFIe+CI/28N9y+FyzRtysMG4jLWb5frBFzzmBK4NUB21fYFr2hNzS4TYxhvYNkZ9L9CPFrvaGXo3tT/0WGpeaxts3WhzbqtTURc2gHn1b/SFNSsdgj7bq"
    "pdHd3c6TLSCtBpBy3FtZEBwPpFG/0uI9SOPJTu1aH2ZpCSqyeIgWjZzG2fBK+C7Q+LFbZMslgx1TO9/yKLQrTC0aL5wr5ViKMH78n17IV4BS+E+QcfAAtXL6"
    "I6Wfll5vln2YLJCxG3uI6WNPnQIm1eIpFB3lRICjjo9J0kUrhRl/IWVZ/xVRvy8jpLFH/tUGCfCAVURFgmp1Nr1SYM8rYyRBRbSRW/UY0d7OqxSJHuGnQ0YZ"
    "vbCQXbxp6C/Chc3CirQzejUpgZBNxKROm9VaMsv4NQUfXYahEi3Vu6bK3s9eb7tebRd05HpqG9wxi8pWuyviu4HVNY5t6mtabUOmbmgFrcY+v2OWrKxQdBbZ"
    "neoIbWnMRoRjYuWv5lbAdMGV+evedk7oemq19tMWRGa9iQhxrSCK87mz8cVdzefzaAy+cCHzTOiFUIkgWM/toVdZrq1ed74ugv9mq6Vs67VezufQ3Ctav3T+"
    "voOqS4LxTRreHV4RANxA8MVxBJPSZ8+gz3VIf+eRg8h7lRVRCRfdBnm8zz/cifPeJuZH/YRazriyqt3d87IhutMU4uG6hZ5Ka1YNeuaUM3CaQTUAL2J8s0eM"
    "OiZaMJm5v56Mavja8WOdtycaWs4owYjTjYxBXW3mGwBDnzKQjFaUNyfAJtFo7GHHhHmKULGG23x2BDrl1O0r49zJHiWYzWbPXzo/QBU9tO9AchZ5UdADybGu"
    "I8gMFtGoylfwClRfC/xqNe6PEo2XKNHI4d7DOot9hiXIemOqLBP6sCx1B2Y+ud6j2E7vmALY31evGikIRucmr1xUMtjR4P4pNYO/WNVJlcWLsozT1XTqVk06"
    "zbRFr804ZhFxth716XZmElzUVaqLOFvyDWZMtjeJK+oy59XPbMu3THNZz0zyrbpYXxHNXgZVTdJf6ZLJOWXGW4bEfs47Y4rKl63Cl7LuJVash3ALveLlGZzn"
    "v0VRyzNYwTWqXFYDBghhmrLHgX26hgq4VbHMaB1tGoloo4pldkPC2XUzq7KZNlUzq6KZ59XMVLafUPJw9cCBcb6ytvXxKp6ss2yuHY19xxuhh4Na/4uaqa/h"
    "pEcgPduG3IqdrQDsSqFYJqstWa2Jb5IAagS8lL1WfJ638iM3MpnelCUVXDvbUruNpqTO0jev83QbrZRxttvVhgx81VXtepvtlszW/RsYG3lhmIXr5NvpdNo2"
    "CkFqJ5bmw9deo5TDXQ4kgTjuQnkKk0ozz3ocb2AYyi1K31w4xR8s4g8Wca6P2RQE8a3GPvDReyj6T7vbvj7EZIz8rvNWFckvx2JN+PwFuS2d+1Fgch62SNql"
    "mS7duuHGxJ7aK1+C906DWWh0vbSXezoLlj49EkyXocnM0F70Ii7EJZluVuOWe6oPkW7ocmEyC7XXvKqw4fpBtLQD5CfIHI3JhDtgugg+H5chXYLQQRbw32D2"
    "CipJ7LAgBaippYgJVaoVEiF4yCoTwjAjU8tnE+f9ZpwcUuYkLaLrJ5j/IYP8IYOMlUHKzCKWHw7+WHi8Y86YC9BZtcSDb0AT7t8fnEghNyij4Nm09WE9hbn7"
    "0+k8MilgGp24NGNfupFvNOHrq16CqfvudjELBpd6OkOX9xFFdLkaPlEV1s+PzolC6pskFn2tq3LVxXa+wWZJ/Xt4AkdVJhLcNFoFBkUei7CoiWNY7rc+6Ntb"
    "yB+DAJAYc8gQ82vlHn6Scy9nEVazdUP0ze8I1K51CgplSZTaLrORzJf/eWXWK7BGi6u37/7dTgY+hxN/pXwFyxj+/9p6LGeA40QPaLIyIHqckTnzaxanqvxg"
    "WJdGpUG+iAsPQgZEkL9ZEf8jd6AhOTGtok+aq0aMtGAA6jGRpH1JT40jMIo1gjgBPGpC17Fw/uQ8W0y5kFSBa0vgqp+8cSpSVQtcbJo/v+ma51xDiFjHW2+3"
    "5lhYhayr9PN8Jd2fkakp4lRb6ALWgC1dLGcmb4NxoafaAVaRG2yGPqslqwCpOzu6AkNqo2jmEpOJRV33zGhaQQK91QzMZANrKPTy7LBdsl74rkncUhe6UMTu"
    "NJhS1w48bIN1qzdlSizIcMvFcvMSKzwJdOUlm7BkIg+t5WJbwxEDw0WbJeXXVkDubDs+IHcXF2V29XZ/NlYPqzaTVuWWzm8W8JTQMKnyBeHWX5j0MPWoWxpf"
    "LyzVb6rAtA4WIQOpeQjVPVcRmtr8KdSDXS5fqcX+L1HnX9lNVTT1uiVdaRSrcqh1LQhR7D6PSfJ5fIhzXRGWnfQvYIhk0zl8OueO4SEPhAfhBhUmENDZQSj4"
    "DUHPsxVcTLR+5cD/zzFAeuY6K+d/ww90vXBc/JOXaV0F84UzUsGqKt98AdsmOnl6cZfXIbIY0kDKhRF9m0V9sFLRqJAtafSBm3Abxfwa3zTRtm8VvFVtEMO2"
    "UlG2Ba3YqYMxtzxSUME7LAuDAfBQ3cV55BiYvnS+L7GeC2RkYKkY3uVHq+3CdXgRDHbzfjUOUAp23TQtdtnVK3DZAsshK2R3ne7aqRjI3jON1fXPV34YTgev"
    "v97QOUKz2KlHNhtqdLo0bqD+tGFI017ltN+dzgJ0rbhAWpZL/IXxgZXrAplZRVQWlKy/dAJdGbM8hKiPHYH6cvADuSNxOmkMdQ5MdIPAEN5YFELVsYH7uBQL"
    "BP8rw5sNKUGpuFkFgA1ssIzxNTEg6HJ8xeDs0F/ol+G+1pbBKN2IQs3d6UWFCIG2Cdu1+NQBV8YZxVeZdgwKglezhP4COtUt2pbQ0V9QteFebJNQKzLrNtDU"
    "ZbNZYXH95ZqhmO8vhRQOVXormp5x4ypYYwD3Uvr4Av8GMwjFMtrcp/m4g2r7WGU9SYhdG15le4c8A0z8eqJ6K3Ou3KWxVrDL3SjGxCxhVDUoup6j6vZAEkY6"
    "S60K1nxbD9plx4ICc/SgqFZTJlCtfoxt9o95oLs4gOwobbH1rB7hk/TeC0getku1GMdYGzJpeAyaRrfhojHFfZwkXkIftOKOw++hInXGe/VZj65vs4+x7bQg"
    "SW2roXVht8arWDJo9G6Ud1sm5OG3f818z0oXZfNDH/PaM10fRxbSxOPoP2rtQWJqQ8ZqOtE0PTByFi6YnrhabrcTJGSgywinEOH5B6/rUAxGrxxuyZGCLJNG"
    "uGhbCE9RSkV6QlXmkC2doIwbS7PEdDVxeBTHdpzoygtCXJneldk9tTOGtxwJO6YFeue/P+xcOrNg1xlMXp4XNFO1CWNRxtuFmjxkvcl+fIBnG5ISkHQg4UcR"
    "84cGYs2VgWwnvOrhZfk468Wr4RZbyCmTK7TCO2foKlU4PGU0oSp+aka573SvfS/JqV5rFyVY0A3TV9YU7FPrzXRWN03NoAKgw3hpHjP1wgFjCyITaLuMm4TZ"
    "Hi0sjETtSQptSW7ezxbnUBC8uCuTkXapvjMCmR5ipohm+ecRSkWvHixr8ASr2WamdxpV9jvRtjZR92ElNuuHLDMvxRxQVYK3Mkyy7J63msIajig3Uyckp9e8"
    "0xAfjyVvoZEuYzo8gZZHC/JuOgUbHyenUTCAWHX9vhe4zFNZt7LXqmFE9sjrX/L5sTwoz92IQ+k7gN/YQUPVj4wPLGRHL17qA4azidCcJJ5HGVSrwDsgacZm"
    "yUedas5ePx6ufKaDCLOnZa5pIFaqO5MMi9Ee8LikI33tmFjZqTZ3lif5+OFfPnz88NO7D3DiWX6HRJtTZCTGADrvP/zwgS38kR3dx+/f/WJDCyTpjwJ/gf67"
    "mhZonkh5pBP9qNpEgh/IORYzvoQ3nS5IYHKUKLBlvx09QR33NqkvYRj1qkWryt07dKFgiyuGTYxQTRARYaGJw/c1cao9Ia+CdZ0bSeG41l+NAFIIdiP2J8lP"
    "2FyLaSrlaaQ9t8yCayePyzX+wCpbrFpPt2Sx7MYqcaIGKD4fjXBOjy43wdaERTWgDK7ewh9rrJGLANL8lbETJqlhkmFOsZBCCjynRhocbcKZcQwdRYGvZwYb"
    "ocBVWx2pvZ0V9l29SqJSb4ph0bRY0Lq+EDdL5SzMgiPaXjQjmjmcXg5tenuUsDrI4TY9GePk7+tAXD23rbPFRtvpqcZ4MA4RVR869a7BjK3e4HmslQchLGaz"
    "2dKUUKYgz7gYhOrFvhAEbh1Hwxg3GYHgeZdDNTSG9uK2EeuBcWPTUX76+B7vgFeQE7hAmaQ6Iv84yJhwDEH7eQlG3m/WZsSLxjTDIi0QtGmR3BjtIsf9nmiB"
    "pGYU7e2mx+NjW7hg7l35wOBn8DRGEEzek8DOBiXG2iDtGdVqDnGa9jjZqs653XQFECDMyaOtVQvK6tkUF7tooKqON171WSqFEsk98tEz8Lyp36+55SyJlrKw"
    "J5DCm0dBVNfNNKG0jj+NJA95Y5PW9YzekRTrfBqE603vjsyFsdqktP2y1PDFL7xMoqgqpXV0/OsvP/7gkAQqWZ0c6CWYQsNmSPhgiMeHYHc2+ObAEd1nbK1l"
    "cl/xnlxdqDqfbg6Fg4ALSg9Mnw43FR2K/uu+RHlYvAPsgSl10Eh5T0LKOzXxGwXPL2beQGDQCb0j4FLZEX5feBr2FwSlEI9J+UXqahT3tqUpR3TFaznVTETQ"
    "om5mHt/FqWX+5Eiij7GDw+eT00MSm0+ocYbHFLC2V13tHyLKKfbzBegE2ceJxHP/1HcaZ/MOFTA9vpShWSn+zsMzqu32xXN0v/C3EdkNyh49AdXebLr1Vy2i"
    "3kIvAxaMis5Xl5b8ZEqWi3A9vHRXHmMFn6N3wFMYl4w5hO7w+p1LdpPExiSSuXH6AKYvGS4j0v2xHrDe/i6kJCmk3sBtB7e3Orpzbseo6F6GUT7mkGEJRNae"
    "lNY1Sq/rEVDwop9SxeFIQtVHeTqLAowQmEs9o2+5mG27qg3HYavTnXnzI1GWXZIEKm+zoKt12IRb9Rrbp20pj9WTSJAVv0h5rJ6Wu13gaAAIfVo+UpFXWz5m"
    "Dlxi0Q7YJdDtrCgB0uVxMSCGsArw4BRQlAtLWlsEWLJXDjTgZJZcvXHjMIO9yxlJ64S2QefN+NTZP9pomea8Zgpub96nbc6ojThnNzggx2IkpQzpnmgBNB20"
    "jCHhgaSDIRuAeA0Q7ITbphLDOGB+aqXEWkiljVA+m0zXhuzbvcmG3Uc1MVk03pJtHK2E5mqwOcpIBdEys+crKlOkBxNxq4HhSA35vwUtIWJyP/pixItkj58S"
    "oW7b+BZBs802LUVZKOK7tF+EJ0zB7S2XnvQ9jtMHEL/ujMRfcQOkYe801YCeT2YqL0nKkzdYlof+ToMjsrOhhumNV+wmxTCs/qFMAujdYXYsoYRyk3qoiiBj"
    "p14WtU+h3+eAT9uQaKt6NSQBj31GQ+X6/ifn5hkyaFjq2UQqVB4DBIi5rn959hx1LLHfLpUMfnvSnH8zFwBqfkmFL7oBslq+xidZbIgtKifh/xIwCn82QPEZ"
    "fpEJJbXPHt6lWKJjjz0bUE8IDrdGuFYBAFW60rZnsT+xrMGI29gPmnJb+DryNCqUk+vpiF312bvEWoyCt40LeFSHPAuY5F7Vn+K0vs/EMPTaGEODss8qg33q"
    "LqK68ZRJej+jI5xpIRpuV3Rtu9CY6gbqarKWQhRNw7pCtHG1sSUbTMssyHrjU7tlzv2kKnxjSUIS9K51XgMM02JbMqVhP1h02X+etO5svXL9/nvT1tXVOz3i"
    "6uxNrGaLcDvi44XE//SPn7nR1rdfV0qKZy/ouis/IiMWlBLB6BXF354bTFdu/4pmafTswxVKmxcEwSzspz+afnf2ghVlnc38dT9t0CjrpKmOng+/7pJOXftr"
    "HVFtxQi2AfGDEYSpoa932L7a80jbF/xTN8qKEOOQ6W55HECYseMfc0qOYJxVSQSUoWMD4adGbddY5EfGd+zFgokHEPVYl0ZYrV3MECDrCTudT//2wp1Z+C1b"
    "QsgDTa+d4s4l1F5LbndLHRI0MgAtdHIo9OcN6vKKf3V48Dhbsn2UVZ4xTXh0RnSn9bDftmiRHa4XitHVtoh0txxqhXtq9IcDgLel0y0FKlCHe1awYdEIqAt2"
    "JRbyIhCY9wAuDgyQQqcJjHZuEEnmi+cTJ2Vv5iI3IgS8hc+WPhKRwh9mkMqXsweAsfjpbERA0iyNA5I4//qJ7SyLeCPFyWi8g4v66mhnhBaDcZXkWn79sIUH"
    "slJ89Fp35NrHvN28XeJ7N0D5dLNY0G6A0j/wHKVEzOBRstm6Xby6vk2D9FedxUS9E0sQFxPzgAnkERV486o6HLgnGBz4uKMQQwxspCjjJHEKSiFm4hU2rcLg"
    "SOAeTKCF/LIQi+0wofK4XNGp7H6yXIUSVWYzhirgZMdqSPX72+mCdyiFv+czyI51l+Id16Yej/KRB2GZ/rp4MGRHM1llG7FpetI8YyfQdKwvLJib0Nq2rKEi"
    "4GYlH89RL1UtF6jsCPaVqsWJccVfm8f8xpO0foHKi3A9pyY1qwaRBrNQzngYm+QsgEnvq2L6YYaogYycsYpHkoeQApbQO0bhk3gfowNS7QEt5DrkKHXROZzd"
    "yY+pKDeH+XplvKejkIEtn36BjLthdNDEkcWQQ8OKUlMa+WTdTalxTSvWX59SlXJUZdFjZAN7DtlHkYz9gysJeM4+p5VBgvkU4JXmOZYhOSEBxdI9JTixIQWQ"
    "hED9gh0TEcbcotQlrnyNo2ss2/gehwpOKPFV+R1asNHj1JY0bS3ybYCRKhyZL9bLnoQ7vtVzKI7Yu7eN3NnGpCRqN9j61PMNWKtZEIaD611SD/ZXU7LYjlvS"
    "TjpRJhDJ6360hRIZ/lYW2FpECxSu4aY45UQNtln54j7NHrHyhZAgps/hJf3Ub2+xFQqv2old4rEJesbUZZmGC3T3LDyVatrXRVY7R/4ZKI1FnUYqmFYIut1S"
    "n2y7EbRe+BwklTaydaD25Om9vguZquaR79bB6/0rduGqFerIebhwj/W8DjQ7MJECgvNESHTqyOEQui7PVDUwYbI/9qotnENC4pRX1LqBQlLB6Z/k68XLw+l5"
    "Xb1GGqbGWYy+kZoAA2zGyoAwXDJAHlFn2YDbW7E+u448LqgIwgTjwknKlHURBrVQ5Q1WKiYHMAt++IXcjVOauEXwq5MsVHU5ZenMLsjSctepAuU0oEyJ7Qzi"
    "lq3su55zl3DX0wMtY1k3sH8A+uU77Y/tkI2zyKW7iPz1qptc1qc5qQ/uHMopF9y47pKaKKcCPo0aBmLRQeSpZqhiP+FNIEJAXuBLXkort0as4BcAeZ7WPEUK"
    "1zZnA6HDCeFFVUYfhSRMciD3325mzlPDRBPia8FtxqyQ4cpLgxWm7CpWPQFMabSlS5NnSLnAwZpKpte4WLperX1Z4ZvXUSLOv38UlSaw6/s9J9Kg5HMozSm0"
    "jK/qUpKKEYjCxIQb4oIdoz6pw5OQISAF5sPu8CjHTmfCLTO1KS2vfEAZB/f02i4ZBFxvR4qdlVzYagL0XzIo9/dDnNPiDBPJGeBdtepwo9A3aWDKNV8k7mO+"
    "3CzpwnahcyM/5BmG4XS5NMUjqKupBz6MuNWbIjsQ+15W1m5e6w3C/j/9+ImjL3GKHSAqN8ORu+wV1gQ/MnmXhDK7sBD9uVKs3QxTCvTmWPoPm1xPTWwU4c5f"
    "2EjXElqMD3vcqJfKGmg+/vaTBb5NctQRq1dF0zPGIw35AhZa9ncFFCoLPFrs1Re6BldRkU8w2bthuI2M4SQaljScXqOIG9+1t5nPgvlqeCUNO84Ok9mufD80"
    "0ezmd10kCnEdrmjd9chqtaeGIi7mgb8xmTiax3kJvhRONytj5E/HWurHDajw9QTCBrmYQpH/DfRSXlBflO8VGWngscly/g8JJxPnnh5KJgXegx3x5HBLYp18"
    "yduajMsxk3N/G/r5H3lmf+SZ/Q/KM2MC3zEZGazC3/F6Q59kwkHbX2+fn6WPtAkOe8j6M4F6zZ/n8KLNbLukJj6rEbVLhd+70XppYnydiz2V7y3DwDfaGvQV"
    "L8H2psSdG0NtO5Z6aij+1g2ht83QepcLx3ddShemgKieBa8SGr/cbhdrkxu3ZyOXCo93iU+MCRA9a6uk5AkBzsEsHAavS/qSp+xjZyZ7cs+Sprjqc7yAdL6O"
    "jBK5vnbbAdgfE1S/LGwOlVhY02q0H6CU6J9aId1BQvP74jXW3cCY0ruMikIdaCPkHrwqfWCUHAlZstf3tWXHMolR8IGoXmUCrQHNMBMV8zS5qLnR8SHP9jFk"
    "pZFTp3cGwnjkgEoOGpZqzvcI1ufNgUG95+wxdQ4kZ0DMYKJoOgR5YL90bGDEGD8N7vn4C80wWFgG8GOU0S4+HLBGMp04MXfeYnNEtGxBqSv2ZKTdGKCfC/Rf"
    "V+84L6TdrnAiVHnrbgT29Kgjf+tvXbCi9gQ1WMapKfdRRcgEEH4bgbeLuNDBcr2OuEIKZyYDYLbPXzEQEt/KQYjwcPMk5q5+/gzK/RdVizoAO3ny7CUBa6KA"
    "GrirB2GJUAbuuxb4fPrw8fu3P/SDT33wtea3NPWoPBxU4mCs5ygqzLBx8M3/rOEwu4Pv9qfit+S7V853PR9ze0/zlCaMGoXQ0omp/rfyq27j8NYCJW5rjLhF"
    "gR+Q4qatzd7CErcavOnOkltoJUDz1prycW0kN6/DPtuB03r77pcPH9ll/OIcy2iz9xcVQol/ez4DBQGSbyCgBCgJN2A4O5qg7RyjP3jmrgjDulU3cDsEJPJc"
    "9wR6NF3tTGH6W92pqp0AKYI4rr4f/4Vf37iBM4/u780EknIXQweNkgl7YEOCYFIQCjA+J0kGzyzIT4cyAzGXIHJe69TY/hJegPZWJ7yjzk7OJkNbTKSUgcE9"
    "ROU94YrkTI85lNBWpkLCcd5cvJehB9lfvSclaDs7YucWGIF6QeIQmSIfrjcbdlfqsU7qY3l+Nl7ifJ8/P+MgBUR84ohTkCIm++0FTXFbbC34J3eEVeeO/ahf"
    "K5eE3X9gHJNKbu/TYUT+7UiPlH05vHwtyqhBIjQxPA+N5XwFhGIfk4tAN2jbzQ+Qz0IKjePzk1efh3wkqvoZX0M2A6aden/bleX+tDk8pMzaGmcCG4TmyFN7"
    "6bx14LoxzK2ADIjHHTSNYoLnr5kP4ANn4tAUISOEfna8TIv6ApMPKv7BW+QAuCZZdrAEOHm2VwM6XOYShImr6fmTALji8Q9Y/bYFTiS/K26dH37+6S+K8nUL"
    "nWppUWoE9nxID9ntH1Q8BMnabqoG+kGK7K2uE563oyPtwiFSgtRcskPpanF9GTQDNKZ5ninXu2TCaAd/UEDXE1fpkfViTnzgD9XlTmqgkTPhFGDUUKfgfy+C"
    "5XyzhAk4yE6qg+l9mRckJYRswi28zG9lIgHfUApGRzxDJRgsvvNIYlkIKD+mkGAjixEd++ob4buyrFFISdh+62/m2jvNbSGY6pV33jjVtmBJMUTOOTglFtGp"
    "suHELWlOccC/9pdpQ1WHezVcOs7Ppcm4AsqPIGEKoMHORvBvRo4tqSnO84X4tzWSdUuSnThN7u5yCjXWPMMntAdVE3aMBLmqJqutx5ehr+fKf6m4fVLUzQB4"
    "PHh2LP3s90Gjj7h7YUa+2u03edY1GaSZ4OICFcFdUH++JJ0E91xdT5RBFrU2xHQonYPNr8xJWvAKFK+4GsgvDwx0kB8I0hONIhpApH+eHe92fJSYx/IqD1mB"
    "Zuer3eUlZRkrXB3AUPN94zEIuM69jU9pCOBd7X7SWPzcO4eOqSl9hLQZsU+0waVONTvXtoiwrNFQ3ifee0Fp+tpBow6HBrTcOvFdmuXDqaLSghKHTNDJGOgF"
    "15OFeRUSNDk8XY5k0F0+TZ2rjQeni8wDhk0MYb7E5/EOUjWPqpkFBAeYhPTiCOyx+TtY2gwK3BAGKFDhiWvzlvPVdooiZn2RE3kRE36OBimoDWCY36IJfcdC"
    "k4P4R+pBhMowVQZShqohhOdKQmCyEGkjAUkSTOPkUbrwlWDTFhej5I+KeF984QUbBk+OKaDj43COyC05hozK5DRguH01zJNu7VtjbBXugV3MRbQp0qhL1tIx"
    "RdVP7DfS9TggBxLEpcnkwQeAZ+ESaMZnk6WvjEu1DZjNSeJD/XxxtrXwWECbijuUoPu8FhfWx7k0cQm5OvN/hfp15elwkasR07WvRTzAjCPlqAzOm9uOi5VE"
    "9OnQzuuu6Fp7a5Boet2jAuxJoPPF8+1EbKoLnH6l6yvkyRNUxAv9IHDnwAgqutKyEajviQvzgvXGXQbwngoqE/Wqe+epQ31IEOE88n4nSDF7XxZ0yVutF+F0"
    "VXMxhVKJWZ7APjgyGSvv8W9ESZ6nG0Lf4KTg9VpwK/DsFYRu8Kq62B8FM0igaojIBAMuYclSoHHF9XRx9OO1p9RNdFj3rkcs57UUup7ivZj9PaKhZQ9G8Tz0"
    "S9Chw//f3tc2OWpk6f4V4n5xOa7cFxAg0e2eCN/u8ow3PPZuezZ2NsIRKIGkxJYkNICqXBtx//vNczITkncEqMue7S92tYAkyTx53s9zUvoUJ6CLLaDVYTOR"
    "EfrYbik98nfHWXbnCyJpdHhc8epSM+aDzZz3DHaA1ZyifzgTAjEz2nnMgh9kRBnBsMWqhp3A/hWn2l+/+yCuADXIgXBQXuU5khNcTpzuFucGM5ZGghvwleAG"
    "7inBbjsikvNCc8akd8hD3yvsD9jk1ytIYqOAt1U0msJ2tPRA8zJuiZ897PWAPuKwnNntfJdpkgBH/seungY2Z/3u4lAzvuZrJ0AeeFtiQSn8m1DkZHtyhsBY"
    "8Mh7Gyk4EBm773BgwyFQmACvgcVk2xG8QEfLgHAMj1ELCcLts4VwW5QtrMGsK+0t94E3fgkNEL65qvKOHqsMIT2pmuxYB0TB5Ui+r37rrLB2SM8wXqdzPGDm"
    "btikZXWLODjdBJ5bnQkkIGKfHXXLJ9s5vJ/qgMEAyV5MGRtBP/JOzJivCqumZRcoEsiY7GACJOY4v8B6fLz/wA7Rj3eGvlIi/iSvXXaVq9KjNJ/ksUuIktbS"
    "cUOe7NTSlB2iP0DHNI+eIOcEWEMLGmt/pk/ZO7mfU5wZ8bT5HxTH1C569CTHKv9wtwFZYyj1+58/3f/w55/QnLhTBvxa+3T//f2n+58+3Fd5HloPkH358f7H"
    "e7Ysn+7Zq374IF9dmCXFu4AwPIds3I2B1gzQScOIKe7Gk0XsYL314W4k0e67gb95lmGFNgZ1kd2tCipo8dNV34M4mjUX3XvtK57SxFtslPe1BmPZA9Cdo/uJ"
    "jkBsMQ9kRHIO/B9/eq8ZPJ6L//yW/VOfY6/J/OjqYd6h+NsVLGOHDnUJtYTytAyVsQcyALeC7HwmW7HXve4CqDNg3IraTRnAGS1BPS6bbyZIl5J+w66Nuoek"
    "le2OcxoOM+Wav6d+ffDw6xa1fNd26odfjrvc0Q/2hTvDsul6q7e4MyYS9l/ijK3WC0/khiHfchRx0WkV/dqhBGhOKYdnTpJQGBXa3c+f/gxZ34B7JPe3Les7"
    "iukhXImnVhyPedgiEXt8SKCM8+FCbuj1nhlpqjszSHwAAI92uYQpPHDLiHmBGt7qBZi44d+LmcnIxZkw4/FOrDT4mS4nALU8If9dyc7ybH9FbiffW/YHgsyB"
    "DSr7n+b0cMiAk3GUuGBPg0dtGD9ox7neZzID2lzyGf1NYW9XKtR+nOZ774WStBl/w+rPqr4/WZ8TlaSqu386Iy6rUpVgxHqa4l0vcV1uRCgkV0a7cmOYZhhH"
    "cZNAJp6bXy9bg5JfLxtj7XCAhrci1sd9E/J1Gsye/RVAKF5kZjzvoUImPjFN53Ag3Ov7Ex4vRnrIXJGKNKAieIbZ0eyPu4/O8OERB/czyf7p3rVaAub0gYaP"
    "8z450q4oHcTNqiOMn0mVSM8ky56TNKwF8SEI17hFYGh2uTGPl0zqcJ58psPcqRmQiPNwnf0va7YnHNPGGFPPe3Wgecc8T/Kzl1FGz+pMzM2UYZhmH8XpsXun"
    "8C6U3kyDP9eJi0JaDbaU7dg9fJIrMx0v6DVnu+LgNU1Vak3idtMhhJj+umGjFqNVFdVCHI9VU+X7xLnzQtsNNpjfWzmJzYCbnKdAHaABdXy0P0siHXwocNfu"
    "2qk8xKlyBp8PTewuEm2ELgx9eqFW8Y0G2VfC/BMYb0wbKji/UIlFK/gcMqqU6mpwxTPVic+fWYECngfNxZSi8zQcze8hQ4ZphPnt8q8Asy4O1by7Gcz/gvHM"
    "SYlTVa4LQJeTUhkUoy+ZN8KrsuC6EJrLiVvHm8eQm4b5gGUtHyj+2ESBb0WmUedYyshVllUqQXWe9eG7Xz589/G+i4swAvcERXjRRjdCmSiANDKdhXDgVjuC"
    "TgKiq0CkRwDf+h/0gwRsjUNpg5HzGUP8RDAVUfiKcReI6QMDAr1QAZB8o4FLSnIBDo0uvmo0D+F5UX8Ie7pb62sEJLIgjc/VNKXWzKilNFsSHmPe9HjCaIUV"
    "eYkPeXzq0vpoeowzUAz6nGcClqGZ1snIK4lPed+zrXrHdAnqhib7r7kxgeRh70Jm6aAfSPmUgvpFQuEb9KIWi7nToJKa58Pk+5SyG+EiAFsQJlsz6GwnP7ns"
    "fvdcwFOMPgYyf/BmR2Ex26ceS+l6YTWkUi/1hDLjhWJuuFvVsabaU8NigyNE9Fy/zqHbEDv+2nBt3/EXFztDL/ZM39T1YLOtv1l+cOtrJfseUNO7Xl44lze2"
    "EekbSHu5kRtbOWclcLppr9ebmhubn5OWKE/wWCb5Avk2u8GrgaOCwPv6wHc/IJPFS+KeXTbHeCElPniNovAtFmsId2t8kvApyUn431ccmoE3YCs4omjgdqB5"
    "JrugQDchSH7Bf4skjjY+qUEDxNHMMKNZdstqnhK7fUHtYClRHhziSkb19JHikJ3cjDJbMeyLAUA5znAx2wDISnHfKez2XLCLXj26drWWouaut3neRmelj2D2"
    "3Vn9Q+w0MG3H0il5DT4eWeaGNgwX9Vvaebmig1xpwmRAGeJvakZhRHbVb10plNHpToFRJJ35Pg0NE4sVS8qbzvqsyCDQxCLkrC85k39cAJmG8YGV8JJgyiIN"
    "V5gSfXpAtsgsnwRCh1hcwxdHu/voDntIwrioK/iDmzZLx9+z5JIGQylx2E26PwCfJWm+WG4ibBcTOCR9wYIpPsUiEZ4J7FNIUgQj5Fmd/7gwkjxCHSuvc8we"
    "M5SY8bDdi5QR5/R4M8qo5p/dMsjxkCaXs9cIZdQymibOp0zHiBRq0ccmC7aTUhtgWgspqUbTMhloCyYZ1g2wdoOrYZDfLnMN+FyPFK1XahYnwBMPepuA8Wf0"
    "n8uhVoKMW/RwkHpyCE/yWc+xSeQam4bdJAesSjyVPY+1IJrTdiJqWqQ2bSSmanWPMvlykFfOWSsngmQDgk3MoySvwhJhL5PE1fwN7/z2fXHHnOy2YJ/E3AeD"
    "u78TUQuR0/Ou6mxhk4fcoCPlCfXYRTpNwgv0G9wpB26nPVJ6zjS+Rhz5S2PSPL2CWZeIGTdi2r0HcTYnXo6PDeW94WJN4QVPnnjUM/zI2WCxnhxMRY0bwxDg"
    "Dztabx09CusMQY7ZwhCEVO5iCHPAEAHDmI2uprPhudmpBLLTACQDcOygFRozmDGpiciKE2Zeg73GEzSgwo5RMRbkhDEW2520u1/+85dv/j4iYYOZhBmI5jAJ"
    "LsdbIuAsVBbVezryOK+XVjdjf8cjSV8GVEqAQxhAvWFqX5coZQsKICRPXXF3YFJhSp4hkXzoloPHMVEGJszUK/qcdQzGRxgF57jjPSrmxCNldjHCilVYQgMr"
    "sqQ9qJrzjMDYrDHkJeAZ6ke9kMDqk+LrPKpvqI5P1753jhhSQU20nP6GGddisXdvscqVPKSUHWIAKj8JKBP5FOQmZo+QsPpAYiytFcvb0nKYFDjW+Jqx5/bG"
    "4AsjPCOdcAif48TXEQCmi7O6M2naKIviGzTInW12IXDNyDEtp+lcEUenLcNFHUbsmrfZUMIV7nIfJR7KHDOaBrGKBsSnuFJFGgdvB1RvdgAgZRGyeXk2ypu6"
    "NIw5wibE2Ng+yRoHZbF3vKnhGLM7ig9UlPV/rlq/tnT/LP5v2nmmjvGxbqpOo8cFS8kv6TnJFkHHWAz9Etx1ZH7JdT2p5/lE2xTbpqzkNy4IQCMyk6bikNSH"
    "aUMPiS4ZYCvM38WOOECd6SjHrXDpOjrjOeu6S7fvSflFW7JebzBQV1mqVeWbe0cSm+YRe0MdHKmx3502uzoOJEWfqhibYH7jzwixeQeHGH/jxrgQ9fhDmx3e"
    "8rmlQ0D52EpUsPzqGuJU/QFJ6i0PSU/CHH4Pk38jbG3Or8EJGsbZ+UBekN2/Kyt2DjEzu9ktu8oBZsueMr7OTCEs4EZzH9pPn7h9xBM3Brl7zhSuWytFVQf4"
    "9BNUM1da/d9VWOPPwIKu5H6d2h+/3AOGxW8Ydmjw+yaCZlUH6cjCL75kTFbTYsjNkNrYAxOTJzkz/sobCtWAZhl5UJ07bfYgMpPml+LP/Yx7FxBGSQdPKFed"
    "Rq7PzsqYVKO05USV0zlxU3FAhiiHuuDfW13fBuEI/t06Cod+3kQ+4biYBfSz/KwWBq0+jyHMNuxnjvjehH5WPrWJDUhx4a56vmDa/fOEDZfTFDSh+m2LhBWE"
    "nZ4jAM4xDTDv4zlJHzFRBBgXrz6OASRGOFuh18eBPEDCOXJ4zj/IARs4YNmmcjCk4p/SAkGfrTpbGExDfUiYYBkUCPERWpR7PsmD/e9eIgykjF3LnIeZK9LE"
    "CGtlOTtiMQaK0rMfmO58Zgeo5w4wiHPSn4qaJs99bPpEey/T3+Isz3rvAOj8vhsYhwIm3BqUfBQRvVYBAmygKQLGyo9ezjw6INjnvCkYs3JEBfRDoFvEUaEf"
    "BsDy1BE4a6eh6Ww3FdauzLl3AE7rnuXS0MVJCOKf1TnkjG76PYW0Y94pBABWGbsTZCw4Jft9DzeCp0PSL3LBsk2Z9uvFNFxT/IIck89vJ0qeCWrjmo8Y2vlY"
    "uC2xAsH+cnq8GZ8UL+lhXJ3YPAPnMEiOR4Af71RXqh79q5RHRsQQFerjEuc08Q/02HNL3fmtrLf82zNdndo+Bp6KhVrxNZncI0kkLpm6DrXB2VsOLBaKlmX8"
    "PZDrhGGjByZ7gSiLL95p2K3mzAvGKE9q95luceQl+5Aguiu/fsdueEH0kLtTAnFgpkIOx6DY/XFwu/yoEeJySQNK9ipcCix8qXSrEcExfkh68WChbLC9vBgY"
    "3JAiz3e6TI2k4ZoHfKrae7EdHey+Nozhb/W11T+MnN3k5gZYJlVWNWEAJzmEHIgCqu4Z76aHSAZ24tM3jH1rQtqOPAK3b+kE+RMnFbBtjvN1IUXuTF4OCQl7"
    "uOtDypQ0D51BHex9RLOjJ2azoaal5qBtr00iq3U6MstOR9xw6dCXxP6OT4dQCEL+7YWmQW1E2yqHW5V72pEQIUeSf9DQ2jrU0uvpEOWY1YSIgjuPzARWZy50"
    "MSdau9uKLtYz59pRaALuo8Eq7GTuWeUL32ZXg7e169Yl/J58slryRHm/IfFdIEMlWZfFYMAXOBVqDzRnOh5E+QF0H2GUObIN6HMque/eFkCrECK++EU94Vie"
    "oj7zmjJ2abmY0iOJT2jgzUhZ7Dh3sGhlqDU09I3dlC+VL+qmZHUDvGLWkqTLH/70XpsMCPcXJoCO5PQiC3qF3CmKGuVU1WqfjCmAB+i6imohUi8PEEucGCjb"
    "+Ybpdowej+zMwR1j5Vl88pPfvDwJk9uVMc6LlXWO10PCn9PxPy5RqcOjzfskd/m7xdWiw/V0t7oYqTsJUNxQecv0Lg3LOd+x/V11Wlc0c2x42860Xnc6uTVk"
    "T0fHPgUDrzUyrvjP7WRQ+j6Ks+qJ7fLWphWFW46ZUmxgURLZ5YRpjkPXvhNGPeN0tWlUxhJf5hHX0U3UfuS3XjEhebhNZx2Y0UD8uK/2Ux2znrKNignQAtc1"
    "CqroK/zsur3Dt99Y42ICjaNYiRNXGUIjIlzjCM0Jt4/eMoT6hr7Rh7+vXe8r16um9ZW/+S9dmmD7w0vogRxkME/YwBrxQaeD2QuaWgnkfJ8CCjLYjWqTjeGE"
    "JSagmToMLtmb6nCiGfFc/ezqejLRaly25VgE8sEJLePXy4bogHviuwSKnS1XACiRou8yUOORkhPgRD6P24jb9glFUL5Tr6XY7SJdqu74xEzkmYrBJFDcthLe"
    "Dtw8ifVcw3Bq8wpXyn9bfVr9PU7rFkJJBZ7YLS8gjh6ggaDu30zPbZWILbrlFfsOr9jHPMpvILFGiwiyGFn5IgKt6IZ60Z4ph38eNhfxu+T8f+9MphZfamUe"
    "r2goDMVx2fYd4gCs/O4jshhMiyjt72Aa7PVpRnucb311/K1ng9NQqXK5W5PSq1P2lJEkzawD3fVRK1WpqNTWlpIWFKrEt/5bVYZD+9onejigmBftaZOyQOCN"
    "do9NTHg+Om9WwtvXgms4itMs1+4+rodjIfjdELp9XRHz+Y/MDKHTdA1dOsoFMkp66nsXOW3tpnfXbZ/DBu8toGgzXaeiIfaYrgAfk06wa1sZDM9sELLXdwJq"
    "BS2yt7N4qByjMFMj1/QdxUxVUYDUozBirLXr21u3Y6yKVdkySJHmbJqurl9rprYMKNbdM3zLcjBEVuzEiG8J1r5vqetS9X/2ASSVgwGF3dJMxl/lVy2AjWRH"
    "WxvEADFQ3wKRYBJDCANKculSBYb1DeM0Kw36FAMYosBOQgsDdh1QIvBnnuT2jhsesH2iMgbUNd72epxcuHXp8cLKWZ9Slqe0T+noxSpoZQp8bQpdYUOMyNZb"
    "dAUxqWWUhY1pbdkvGzN4q8XH4yWHkk5GHQEtu6y8w5JfwZtEATqPBIkiQfDEk6Id3Bu1tB2DP43CdvDHD7cxSFJIII7Yzl/SPwr4jCisXaQ+XaKc+y9j7Mw5"
    "+Wxz6ib49kAhaVaFkwnjKMKuPEnKCYr/AKk6WA+BcDSiYhTY0R127zHHNLhIKQwEkjKKDzmc0NeLCkJDlqX4DVdjOhMAalGXtqALAKShk623PSuNyOWQ17Sm"
    "8VGNKslPjFMqm1hI5a3DTC2/Gacs1ngl1qhLu2obdG2FDm/x1T0oX9kWRaBBahWnOf5dtMXCf337XjMnB0G/0zJmo4UafxUyUo76EWcFKuEzO1sv2vlAmEwQ"
    "aW2iZYxo4wk5UIJLH7Gj0EeTp6Wru74TYVMcVly55txlNM8xcv16B69y5kanwQzlVS4UhW8jRGrbAc9DaRY8z3HdA78FlYCDAiPgW6Vo+S3bfCCSN9+yN/2J"
    "bT0HxOR0A7KaHg7iV2xcmhKOlIkrg7QHnadGUEf8RIIXLzgk2S0F9pyK/sXir4rVKeYwaEle5ZcaAxuHXW3YCCF5acfELAwjZWtKXrvZOHZYo8aGSaU+yXOh"
    "9I0dUqeSC9UVA20+vCaBY1aT2htYilUzrEZVHcZYkCTg2Oqxx2pX3mtKJBAuyWl0Rd563iBHrwwxNybHlPKAMtXctXX9rfZMILGeZzzv5HrvRM4z72FfJHXK"
    "FOiSRCvMHqUEHw+kx1iMe7kPoqrud3m6h1xW4sHPBxCJTfqW6qfOBzsQX81+bZv9MzlhGUExf8O+HqiwimxrONvXz3lp8fRN1VnHsGdyyp4r7VpaI280iHu4"
    "uLw8yoQbVWqknMOClTuuTextU7HoY+jwvAQPN3Q9ILQVPHzEKIKz+65l2H1ioZ2vSwiUdr4OMcJ+vl7n0z1PzGHHmD2fJUeK2jWCpPIsCcZ84xRrP9+oOREa"
    "px7ANHsnGoBKKCXUvrD/5wtWgfq0qCFFNd5P8j3WUvE6l0HOzOwBmrLlzF5F5aobgzO7bffmXrSmGTJWfcnydBEWG+xJPAXPu7lgo/qdx6c8VRpQsmPYhp9w"
    "yfdJCggEQ+ItuKQIUtuXcqA8Xl3pxcJH2cUvUQg6QnO80G2Q7JZkrhLPaSCTYhQPLk+cJ3bHMwNqO+itbe6XykwrH9/OGZXR0Qff25uhJR+urzNDLblthnZq"
    "RTqGFwxSNjjOSIxtjdElnNKHGNpyIwx50e4YtU8Eoc54xyWpuIIuythRCO7iJERv4P/9BXp5v+UMkReL8u5u7CuY0BhkjNwqBhejJ9IVbltB0JMS0bj5Hyl8"
    "ZZuFWsMUn6EvJulxahulq/NBBngPuqvAK+wJ+dxRBfWKvYUZYZEm6mzzQ/8pWxC3jDK3F+kyTYcnNwdsGn//bI1aW8yhqW0Ki6EWanu4pE4GVT/AypYYKwmC"
    "y5lUATenjwYVSclLA6WkVUsFUBkPWUy1fNOY/HYcEYTsMh/DpnaY2si5ayyPQsfT02CLjGV1z1GqpR//txfiW+GuqZonLL3aoOAqjbTuY2nVR5k2mbBdforp"
    "cycyBLM08LuzVrAU0IGuzKkqFF1Fg5IqlMdYsLvm4bQ2hafhKlDHEFqPp4e+FWIyT6kH9T4o1QuyjZjGCQ/WFY7+x4UsssNQpDap4nLUo+7GcS1ae1R0Ru57"
    "XvZVdohvBtZAM+a2B7dEN0OjrSFz39OFa4cakdXp2mm1RlrHE75/x3fWbsXJc8UQ/E7PXRO6kalhI59FbrKNCDFxCfFwjdo201mv15G6bSh0R6w8RKODgIP3"
    "K+K63WZT7IvP5Mmq/ooU0VeWVJsj/9wW0/KMKMSi1rxgHr3mZc8jM/PYDMeW7a429noNTa+izRvtP/aADiSWZ1WLdPBCcwiJwIbHEXwx/fXXr6DfeEh/41lw"
    "uEXKeqD1KVoA8jSUv5sr7eOIVBTVxixZ9c1szC4zrKZ/0ROkcXXJi8IwzPoFFAaNoJ7cixh375Q+l4Oa7tTank4G0X+3mUyMtAxKMFFyK1Mnne16CyTnU0Z+"
    "kUM5xj32skaHBlseLIgD4BTu19gT6MlSto+MUy15lhRlGF+/0X4EMDX0YUBhD/kmo2eSIiYgiMHhJEqF3Djw0WentEKV/gLkV83Luj2QHz8YHiLydbtQoKKK"
    "GRlMOwJ4+PYjOwsRUEyj544MpPWrYQoK/vG5AQeDPQ0eJyPFLotHqGozAgxQd3TdNFUwwL6HxEp41KeugeqTXJtRWmdgMG13XdM6hx7mKiZTsjdGVcVUYQ8X"
    "RzBkakGe8EYOsZ/yronyPNcBDYtjDOjgEI2vIhlez73/sGCFi7HOV0c1lLf0MpvTiV0Mxmbzq0RdACNGm2gbvD4wYrlmI2ARy9WbAoqoLMOBkqcbRqevCbw0"
    "HCJLhzqud/y094Rdyic2lKn4h/KZLRnFbXNuEWdD/Giac0tQluf4kRmhw6aktVHOLTfSCa8Ovsq5JYWu6zpbYizl6tm6LjE2w66eqo8BD/pkD0gjR7NYwM+U"
    "5fPrxdV1velzgCI4xBPD+bxDpYD7PcgB0j4z5SosonQibK7ikoxqub/idxOl/sIs/4czy0XDQpNjuZUB/plCuHyMI3R2oF29L59isoCi3Sv16NqPAjJP6lHX"
    "DLdTpJ4eGCH36l8l9WR4hAS6Ha6nxFVsom+dqXEVuqW2ZS4lbE0/iGxyrbBV5cVyMreNBD6b+N3qVvDrxQ6pDYKXWPDfwHgLded7LF8HoyUX6WYKGhkRwlfW"
    "pAtbXtaUGivt4/YqWZyn5JRFt6ws/SKHv8jh8XI4TwbTf3ljdI93y1hgE3pFhq/r62gzT2TYZuRz5+KVIsM3XcsIrhYZcg2jiNq8caKyquOi6VFIfWsprm+5"
    "6y1vlnEN15ec6XdgZfXPD5YokxOUicds2HLRZ8iJyAlazDTRh76swkCgSmWXd1CMAdHjGAsycAlL0w1+kmPbRoSYi2aIwb49AYRFLaNQYK/AFRjXiRX+582E"
    "ithJNaV0djPZRrXd1bLnFZN65yWhfrFghhv1otBZBOQPIFT7RP5iifH/lcQnRaY3Z0KjvCHx48yDuCjPRG011L4kvd4+6ZWbPN36WnF9GauZMSYm9OqkcLNQ"
    "bdHS3nVF0l7JfMfZtL5BOOralcawSy3b2E41hp3IDLZ6i1rEOMOIwC8m90WRYZL1uOQ+cYA9xwDPBTxTHulRWYFkY/kcZ+b6rEA90KmpLFVPVqAQx8DZKora"
    "JdO+1b6ydK5YFYyvoaSVV95rBSWUShob5k/vu8aZZ4dzzcq27O0bBA+RrHknu0OJZDmuTNWc33C76Meh/NpIsTPcq1Ps9jH0275dc6lhO3tED7IRyB0TwaNH"
    "MRFpXQWh63NYScW6mkkQm8AKGVmsQ8CMcyJ0z/g6IA7a9lsV0nkBNGflmyQM381AA2kUKxrZ3KJlAVecxuSwSHLi38ChxcbU+JjaAztfPGUVZCuaJ6D9suVR"
    "zi3kLBoObFa0eavB/9eY32iYmqP9b/iBbizNxD85IKATrC3tOnNGQiTc1keG/s2eM8mBMQZvqB43q+1Y1hAfrgDOuCYnRPpQYINMqvhQ5IeulG+anB1yEhAE"
    "6B49aZgwx7OWlMOJ2AuY0ApIBdozP6anN9oPOWITQDY1wh7w9hAVnAJuQouck7uPzlWUkzEaoKdsn9wQSWYc9ZyTTHSl6MTdq/Win7LXa8cPQ719r4sZ9Oof"
    "YhIe2W4pjxXIaU3n6qZuBOhoN4FB2Db+wji8Y5rALJyISiSxctIraK6VpCHEwfcEu8izH8gDYUZh7VbtzNQyCJXzBnGQFoqdfa/Kc0aSvRmRDDMF1E5rZZbs"
    "tirLX6rMGnKzlgKTTM5DOJDsTKuo2W2aigD07Er+zzAF/aZw5L1u8ZGmWFUtB2PBK2VCP8BCsf1jIRaqD8xTw+0tQPlvtw7iOdsbdjJ93xaqNWA7Fvw74X5M"
    "8BnAkT3R52/wbzDBOQgrD4w97wHgGcF8DwcyqgujchbPaQLn9xX073qBS74/xSrQzGjE95LtHxjTDbI5Y6Dx+EQOjCvnKo7L2r1yoH1yySjIWg+AY2YhdzHj"
    "i0nq+eM80X0cQEWG+mGbq32z5PToBSQNJ8IctI0z02NJw0tQ84ZNBnDIHuPDwTvQJxWSbfJoaFsuNlpJUwuhVRxjbOvKJUHDHTgX+Kk6IEKFLDRvZcS6t3ry"
    "mP+V+N4IVwB7J/T/LcLPxVImIT14nDcvMJshKbiAG4hJodBi9r5ju+4K5Q/YnyJsRngm+rsyDYOJGY375KStwdR9bn1kIpZ2oiJRvUBVY6LlgGZILF1EurPS"
    "eAaHe5V1wavKbyam8gT7eC8WYsv2zJD3lh51KCy3KD7QYuqe3APolzmcGKPcPSaF5SnpqdDil71xiS4BOfVWjChGXv9tWDvdW2qDxDH0Qn7XyNcWNw++PKVM"
    "k2zBlehPRKeMbdhqOGCZGnCLbpm1uqHgd9xsdaNshpgA0JjG9IM0ZsalBg4zPE3goGAyK0yO6CVjLOtITtCb4O6jYU3gKLgNN2MrDUywa5OZnuIszpN0AeOx"
    "z6UhQTwCx9hyxM9y4itljqtyQnPK9sQYWMLP25AdkuSR96hBpDi0fqgWkpd3vC0JfwABN6E/JpNBvOSRJw7yrhoZuz8+vFxDAnhMbol5jy9YXowjRHzyzBH2"
    "+CsQB5CXMcShDOnAb7DKALCQ8Dsz2QeIoyrA/Wwk9P6J61ECIAG4AeSUsGHSa5Y0ZU9fzjdb0IHjcqR5qhqRc9w2TL3MFoqwxzldJO6PdXodbpN+1aDv9Esm"
    "HwW+xWOvSsxXrOhKXZEaS8CvawmX7qLH4j1ekj7wF4UR8bcRgLB8//On+x/+/BNOShEs2qf77+8/3f/04Z5RlnwMyyzh4s8/aR/vf7xny/Tpnr3ohw+98ovP"
    "3tN1iwQicDb4OWp9M3zZSq77LKDhPYbSsC8OO4GMs63w9MLLVhqf1Uor5oSyDd6u3UmWyJ09xR3IPMG3yP4m6Qu25GFmUf5ync8+T4LbFSuL0b8cxgmHcaO7"
    "xLIbCRiwoHXive78BZFtrX1L/yznDyfsUXsbuAHPiu38gOrJm3fi/sLkF1MLscIvpVj0fwIhV544nEjbgbtKfUC94xVTFwZLBMQElzEGl8xElwOSKK8A8k9v"
    "cSr4a3cO4CgrMEyCC/qVVOdmawWAvLEWSSyctlg22/x9fJ5ITwdSeXUc+BK7d5QJ3Jt7YhmGYXcUg7WmSHHak5GYCv1AgEXd/6VzWHg0BT113FcFWu5DCohX"
    "7MiLjcMTDzIfeyHyBcXneJ+tjLxAeJypxeMLf4OEaeJQNZHm4Gj/wzirONZJLaNz+lGseVG3bc6Wy/FI1Lza1sM40MeLpw/XT0BrB70nRpBTV20ss+Uo8WNc"
    "XOLOEUn0S2GynOPTqTPiW3QF7eI2cIbClDyPc6QBWt4w2NRCubbKkfMEGXvrKIg4yKNK2GpZj1iOVe3bG8ka6uhSMfNpEG623UBIKjOs8gOveJnKFUVdjrz0"
    "FcSh1VlVgtQz/AViEhzyTqAbVTrC/eVvf/1RIwdAVHrRoBHZCfrE7gS3wVuwwxTMLdBEO4yRbje5EvGR3FBhWpovDiQJ7Y5xJV9en9ywsIu1TO45eWaGIbRw"
    "PZKQ8u40fPchawALpCCB7AVDNBDX2RO+t7iAozcTAO4uh/zG4BbZ4zhQwtGdwOpBvhYWNoiUmMYP8WlU+eYi7BvTT4dWKqXnQ9y6VtW1vJzgiPcYrn03COC8"
    "Pv4Obf26ZYm46r9MWJdJkoH93xNE5Bm66zu8q1adrDqKGtRRpATQiW2Fm66SUblXvUPxalGbMdHQrFSL1p9ukSbqsfP4cjbznfjvPH2p2JC+fKfuB+bkO/18"
    "knUF6K+SuU2iwB+BV6s9tkJKDplU2rnRvqsfNxRFjG0dZX7rcwoFtsDVRvOuAgDyZo5/ZZP6WEQcLsIhug99BzzAaB00r1Qk2pYxNhOqGZ3m4rTeQmvSYI1T"
    "xTZUngxva1FnE3IFsLoN4pTPoGZBOFKNKofnsRdYLSBPn+bPVFQi58+JBvucNXOsCTRVynI4A8Xq7DDNAsI4GYBUIarwcHote+JMA84TyA37xg3JvIeUccgO"
    "mhsI3gzT4pfuOl+668xIE7yizrW4d1gLHHNrQC7ZInw+pEeipvfM4ceMs5zJaSCxBJhJ9chdnYBQs6qYEpC+1MuHp6vG1dzKGXXBVWX9+s+suqUWyAEs2+2N"
    "0P2LW1uzrJRjlCdLyWBQOui5RWgUxHqhjUpraGfPBN1xoe0Xw5EjfnAE5n/1i4VcbHXMlXZRFj+c+mwWwiz9HhzwQ/fF+PQEOu9Dm3AtYxensGeI4nLnRzKT"
    "nhzyF28A+oj+RoMLqggTu2FXBxrzIkxf67sxL5rFt11PLjngF0/id4pdzFQbL4nqq9YXYMFrddodZXcqilhRnK6bVlRtWdNaxt/2KA1dh27GNSlSn5cwAFGk"
    "h1G119C4By2y2fp0DH6A+nQRvma2LQlGwMW3PewSnYb1RJTe5tVtoxgbx/Tr4LkV9VRN/Bg1pGNYoVufGJft10zMMCPXr40ieOWoAUzT8SNSH0BQbO8I4m/P"
    "DHTHxBFa+eOIjxFajxcEgcGdIaoeNGKA4mwYhr+pd+GCAdTxxu2OaVO9DuDYDj3Rui0B8YM6yVZ1xhavTM3u8hg7q3ljfvhJu/sK6Q626KuV9LWwSWChUfnL"
    "V1+j+0XwpS5vDfw2a8x/bwf6qn9JQRnVaEXx+pJyJKgYe6kchP9LSC74syaivsIvaiO+ymcPz1K8omOOPRNQVwgWtxTCDdAOlWlUpjdifuK1LRGf2nww7tOQ"
    "41euRiF45fuqIr/oNLbEuxjHavodcanOaRJQplNJnDnO2/q8j0OPzfVBwoSrjkaRIRsytTmNA8yS1fxLSskFPI4VMbHDO+GnGkRpLCo04wf2YMYWG/LvSmQG"
    "Z2NicjvZrBg1/vKv35jGcKSssaNP9HS7gnp+0Cc0EyFBtd5uurkEAH/eVOOrjPxNHuIKV+rY3J00YSbJQiXfHa60PjfbYIF8Bc1mgkYdkd4WLfX0xorU5wTn"
    "uVR3KcpqSYIzW6fAKeeIFlgSAGEBzOjBQAO8Q7vDM7i2vl5pJ3aqUlE2EAJfwCURcQUBbRAmUPSWsgvAEPgn79hIp+QUB+Sg/csvP/8EXmDs8ra69ljD/r3a"
    "qW4jnqb7j6T5EhY61G74EHBtRxuIsZdwz9eMoSafbi3RybWkpspX9mqA4k6Pkq1roi5bNxPkR6zKxZ2M4sIlSUGlHPqH0+gKk9Ke9xTyVkHYZHl8OGgZpRCf"
    "f4v9ejBjDmQMs2+ggCpERCA3AnAPqst2F7YTSoo3DEbxENFFGKfyeVe3eBdE+HttQDmoaYtnzBGgQcoKnrl785XIeaIzYzBBdEKJPRNC0KCpOwmVezvqjoUB"
    "bOx2+0nQvhVu1tSoc9JyHv2aHO5cFXdYTrG9LW0v7LCYAdfuKuO0PzFXtftYYMeHCR4OlNyM5z+TNIRKpwN9YKz6EB9jjLGpXWWFAoiiocS8w/XQ0stJoN1h"
    "TVoeH+k1x4G9/XTTqrKhA6GqHtZU//MYxktp5JNNjfjg9bNqZYrycQzus8WEsplI5qbBxgS8WJ3zTGbGQS4/hF95NWFIXpCRIkJRDtFaqHcjIXDBYM8k/hV7"
    "KR0ArxZQHRGsmgjUUOb0pA/oOsDQwDVd5ftIRLpVyNra2HWfGc64VyaLSXluZBpbUbpVmeY4T6JjBGE42SXkOzqx3BYv5vTiZz9yAXLBdyU8lxVZqILikiBb"
    "QjOyjqTweEqeEUlBCGj9a3iotiY7bKvBETmxwTP2MU6YzSpLOYGpTSF/YfW80hkYE2IdcU4Qx2kZu2wM5bsu9Umdeoo5jPKubgLZReZqb+g68s1GnjIn/cma"
    "K2JrnWlyZtISkq5EbulJk7ODfOHiCxUnC9ZqYw/KTDsfSHzisFZ3ANkUvPwf+Xj25vzydYlFIp0zVzlNXruku5dvLljvLRenu+Z7V8xhp6VxRkVeHdi+L1JT"
    "KsvnVVDIO4T/JWf0it3/jTxcZQ1wf9jrZiDhKe9K205O+b6zSCygzCDryH6VHZ/7El/br51pHgvsvt7L6M/vcLk1wr9TmJJpRf7GaYuKwZKt5OqMYjFb07Rp"
    "PQ4lnp+TYgcjALcAPgBTeyM9shWuAr8ggfKKTh15UdP3CiyJz2lXVRGvIWkmYMnjH6dwYU6S3oH4akJNW3r8EHLNACrPNQg/vfRHI5falYDfdMVs42x8iX3N"
    "kWiI9m+fRO09dlR+5NwSbEhOgCmFdswFQCMpWLJA4yXc0xPsGVs4abz0EaJMMB52XkZNTjdEdEAfAZyurEIeB4/0dpEBJElvT7L9HG2p3njmS3Jid0rNOU5p"
    "dq3tPyaTY2tGoe9OSAFZ21ubWtemgMgvCUPd5oaf8m3TdU/eLbBwm3KgK0iQ/uWvv/BjSrRsDweSe3PIQ/IWAa8vTLdktr8oicpE76cTYhzDkOIY89P49xHF"
    "bBVtU6RQfi5fT11haLnUGbO7aX51bYgvadVdzOafhGH1+qTNMHSjSjymn99wYva2ayNY8/6tCnmPyiJyHd8P3UkZdpvQobzVzbQMO2sd+NvtFPYa6lvH7GGv"
    "HckXRdo2Uzqk016sc8PXrixk4W1H77z6QNfNRZrLdHeXpQMa/RZawFrUF8ijongGPO9Jyv8hX73SHuk5Z+rWI7isXjTutFJKyHjjkKvqYeTYX2pivtTEfFE7"
    "v9TEzK6JYVrk5bBIcgQfyZudkSOTF+uB5bF1IdX7hpnOU9JXZzA5T35ruDZ1puXJm9HGniHF7TDwbXOCFNeJud5MzpN3zdAn9ZzlsS5+06TUqheiz8twt13X"
    "2tSToK/OcDeJTxrZ/wqNjszHDgxE/J4Wu9PZJIy6c7I9nbs3BEPXm4hrlpUQzHQ7ttB0ykOHNikqPv5LMy01OND0MXuHBfGYuPaQUFFBjw4mHoIpcqmvUY2g"
    "fOqWwZLkkh9ikL0yV7AcIFuCf4rxawy0VXqd0+QYQ9oyeelwwkOmgbhciNPJtXFLhn++q9JD8nzSziRlFMyIJ6vHf3gSc+EYx7QXsQvoOv8zTTB1UWYrY5LE"
    "Pj6fEZuUrrSYh+kINKJDvwqgw7Ar13kn4bCgWvtKOveSObhjEMYAT6mvMdPcNArf9V2z3qd+VjgXkxGKtugOMaFh4GYTcYMM1k/mGrhfv2VUJL9xx2G4kYgO"
    "MY/r8msAzZ0VvcSA8opd2GmC3ATsEEYoh+iJUEbz+yoJddGP9t2//+1n74ef2HjweY1lL60ju7WvXA3HqbnBCDOx45896Ty/+1//7/8DoqiUBA=="
)
