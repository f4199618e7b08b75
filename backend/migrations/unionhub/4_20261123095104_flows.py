"""Flows: from migration 3, for SQLite, PostgreSQL and MariaDB/MySQL.

Made by:
    python -m unionhub makemigration flows
"""

from tortoise import BaseDBAsyncClient

SQL = {
    "sqlite": r"""
CREATE TABLE IF NOT EXISTS "calendar_day" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "day" DATE NOT NULL UNIQUE,
    "working" INT NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "by_name" VARCHAR(64) NOT NULL,
    "changed_at" TIMESTAMP NOT NULL
) /* 调整的日子: works or does not, whatever was shipped; with the reason and who said so. */;
CREATE TABLE IF NOT EXISTS "calendar_year" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "year" INT NOT NULL UNIQUE,
    "version" INT NOT NULL,
    "published" INT NOT NULL
) /* 年历: a year that operators touched. ``version`` guards against two editors; ``published``: they entered what the State Council */;
CREATE TABLE IF NOT EXISTS "inbox_copy" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "account_id" BIGINT NOT NULL,
    "box" VARCHAR(16) NOT NULL,
    "subject_type" VARCHAR(64) NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "kind" VARCHAR(64) NOT NULL,
    "title" VARCHAR(120) NOT NULL,
    "summary" VARCHAR(200) NOT NULL,
    "note" VARCHAR(64) NOT NULL,
    "unit_id" BIGINT,
    "source_key" VARCHAR(120) NOT NULL,
    "read_at" TIMESTAMP,
    CONSTRAINT "uid_inbox_copy_account_c64075" UNIQUE ("account_id", "box", "source_key")
) /* A line in one person's own box that asks nothing of them: what was copied to them (抄送), and what they started (我发起). */;
CREATE INDEX IF NOT EXISTS "idx_inbox_copy_account_8c5264" ON "inbox_copy" ("account_id", "box", "id");
CREATE INDEX IF NOT EXISTS "idx_inbox_copy_account_965a68" ON "inbox_copy" ("account_id", "box", "read_at");
CREATE INDEX IF NOT EXISTS "idx_inbox_copy_account_a7d51d" ON "inbox_copy" ("account_id", "subject_type", "subject_id");
CREATE TABLE IF NOT EXISTS "flow_draft" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "process_key" VARCHAR(64) NOT NULL UNIQUE,
    "tree" TEXT NOT NULL,
    "version" INT NOT NULL,
    "based_on" INT NOT NULL,
    "saved_at" TIMESTAMP NOT NULL,
    "saved_by" BIGINT NOT NULL,
    "saved_by_name" VARCHAR(64) NOT NULL
) /* 流程草稿: what operators are making of a process, one each; it may be unsound. ``based_on`` is the version it began from. */;
CREATE TABLE "unionhub_rebuilt" (
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
    "task_version" INT,
    "batch" INT NOT NULL,
    CONSTRAINT inbox_todo_slot CHECK ((state = 'open' AND open_slot IS NOT NULL) OR (state <> 'open' AND open_slot IS NULL)),
    CONSTRAINT inbox_todo_holder CHECK ((holder_account_id IS NULL AND holder_unit_id IS NOT NULL AND holder_role_key IS NOT NULL) OR (holder_account_id IS NOT NULL AND holder_unit_id IS NULL AND holder_role_key IS NULL)),
    CONSTRAINT inbox_todo_done CHECK ((state = 'open' AND done_at IS NULL AND done_by IS NULL) OR (state <> 'open' AND done_at IS NOT NULL))
) /* One thing to do about one subject, which belongs to ``unit_id``. */;
INSERT INTO "unionhub_rebuilt" ("id", "created_at", "subject_type", "subject_id", "kind", "title", "summary", "unit_id", "holder_unit_id", "holder_role_key", "holder_account_id", "holder_key", "state", "dedupe_key", "open_slot", "due_at", "done_at", "done_by", "done_unit_id", "task_version", "batch")
    SELECT "id", "created_at", "subject_type", "subject_id", "kind", "title", "summary", "unit_id", "holder_unit_id", "holder_role_key", "holder_account_id", "holder_key", "state", "dedupe_key", "open_slot", "due_at", "done_at", "done_by", "done_unit_id", NULL, FALSE FROM "inbox_todo";
DROP TABLE "inbox_todo";
ALTER TABLE "unionhub_rebuilt" RENAME TO "inbox_todo";
CREATE INDEX IF NOT EXISTS "idx_inbox_todo_holder__324fd8" ON "inbox_todo" ("holder_key", "state", "id");
CREATE INDEX IF NOT EXISTS "idx_inbox_todo_holder__e3b6df" ON "inbox_todo" ("holder_key", "state", "due_at");
CREATE INDEX IF NOT EXISTS "idx_inbox_todo_holder__bc8311" ON "inbox_todo" ("holder_key", "state", "kind", "id");
CREATE INDEX IF NOT EXISTS "idx_inbox_todo_done_by_10f4b9" ON "inbox_todo" ("done_by", "done_unit_id", "state", "done_at");
CREATE INDEX IF NOT EXISTS "idx_inbox_todo_subject_263c2f" ON "inbox_todo" ("subject_type", "subject_id", "state");
CREATE TABLE "unionhub_rebuilt" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "process_key" VARCHAR(64) NOT NULL,
    "number" INT NOT NULL,
    "tree" TEXT NOT NULL,
    "shipped" INT NOT NULL,
    "note" VARCHAR(200) NOT NULL,
    "published_by" BIGINT,
    "published_by_name" VARCHAR(64) NOT NULL,
    CONSTRAINT "uid_flow_versio_process_7a1f50" UNIQUE ("process_key", "number")
) /* 流程版本: immutable once published; an instance keeps the version it started with. ``shipped``: it came with the program. */;
INSERT INTO "unionhub_rebuilt" ("id", "created_at", "process_key", "number", "tree", "shipped", "note", "published_by", "published_by_name")
    SELECT "id", "created_at", "process_key", "number", "tree", "shipped", '', NULL, '' FROM "flow_version";
DROP TABLE "flow_version";
ALTER TABLE "unionhub_rebuilt" RENAME TO "flow_version";
CREATE TABLE "unionhub_rebuilt" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "account_id" BIGINT NOT NULL UNIQUE,
    "uscc" VARCHAR(18) UNIQUE,
    "void_uscc" VARCHAR(18) NOT NULL,
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
    CONSTRAINT ck_enterprise_unit CHECK ((state = 'active' AND unit_id IS NOT NULL) OR (state <> 'active' AND unit_id IS NULL)),
    CONSTRAINT ck_enterprise_code CHECK ((state <> 'void' AND uscc IS NOT NULL AND void_uscc = '') OR (state = 'void' AND uscc IS NULL AND void_uscc <> ''))
) /* 企业: what it said when it registered, and where that stands. One account per credit code (JOBS-09): both columns are unique. */;
INSERT INTO "unionhub_rebuilt" ("id", "created_at", "account_id", "uscc", "void_uscc", "name", "industry", "chain", "address", "intro", "authority_unit_id", "current_unit_id", "unit_id", "state", "submissions", "submitted_at", "decided_at", "decided_by_name", "decision", "version")
    SELECT "id", "created_at", "account_id", "uscc", '', "name", "industry", "chain", "address", "intro", "authority_unit_id", "current_unit_id", "unit_id", "state", "submissions", "submitted_at", "decided_at", "decided_by_name", "decision", "version" FROM "enterprise";
DROP TABLE "enterprise";
ALTER TABLE "unionhub_rebuilt" RENAME TO "enterprise";
CREATE INDEX IF NOT EXISTS "idx_enterprise_void_us_65a602" ON "enterprise" ("void_uscc");
CREATE INDEX IF NOT EXISTS "idx_enterprise_authori_2ce560" ON "enterprise" ("authority_unit_id", "state", "submitted_at");
CREATE INDEX IF NOT EXISTS "idx_content_con_person__02ddb7" ON "content_consultation" ("person_name");
CREATE INDEX IF NOT EXISTS "idx_content_con_title_d30220" ON "content_consultation" ("title");
CREATE TEMP TABLE "unionhub_no_loose_rows" (loose INT CHECK (loose = 0));
INSERT INTO "unionhub_no_loose_rows" SELECT COUNT(*) FROM pragma_foreign_key_check;
DROP TABLE "unionhub_no_loose_rows";
""",
    "postgres": r"""
CREATE TABLE IF NOT EXISTS "calendar_day" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "day" DATE NOT NULL UNIQUE,
    "working" BOOL NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "by_name" VARCHAR(64) NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "calendar_day" IS '调整的日子: works or does not, whatever was shipped; with the reason and who said so.';
CREATE TABLE IF NOT EXISTS "calendar_year" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "year" INT NOT NULL UNIQUE,
    "version" INT NOT NULL,
    "published" BOOL NOT NULL
);
COMMENT ON TABLE "calendar_year" IS '年历: a year that operators touched. ``version`` guards against two editors; ``published``: they entered what the State Council';
CREATE TABLE IF NOT EXISTS "inbox_copy" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "account_id" BIGINT NOT NULL,
    "box" VARCHAR(16) COLLATE "C" NOT NULL,
    "subject_type" VARCHAR(64) COLLATE "C" NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "kind" VARCHAR(64) COLLATE "C" NOT NULL,
    "title" VARCHAR(120) NOT NULL,
    "summary" VARCHAR(200) NOT NULL,
    "note" VARCHAR(64) NOT NULL,
    "unit_id" BIGINT,
    "source_key" VARCHAR(120) COLLATE "C" NOT NULL,
    "read_at" TIMESTAMPTZ,
    CONSTRAINT "uid_inbox_copy_account_c64075" UNIQUE ("account_id", "box", "source_key")
);
CREATE INDEX IF NOT EXISTS "idx_inbox_copy_account_8c5264" ON "inbox_copy" ("account_id", "box", "id");
CREATE INDEX IF NOT EXISTS "idx_inbox_copy_account_965a68" ON "inbox_copy" ("account_id", "box", "read_at");
CREATE INDEX IF NOT EXISTS "idx_inbox_copy_account_a7d51d" ON "inbox_copy" ("account_id", "subject_type", "subject_id");
COMMENT ON TABLE "inbox_copy" IS 'A line in one person''s own box that asks nothing of them: what was copied to them (抄送), and what they started (我发起).';
CREATE TABLE IF NOT EXISTS "flow_draft" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "process_key" VARCHAR(64) COLLATE "C" NOT NULL UNIQUE,
    "tree" TEXT NOT NULL,
    "version" INT NOT NULL,
    "based_on" INT NOT NULL,
    "saved_at" TIMESTAMPTZ NOT NULL,
    "saved_by" BIGINT NOT NULL,
    "saved_by_name" VARCHAR(64) NOT NULL
);
COMMENT ON TABLE "flow_draft" IS '流程草稿: what operators are making of a process, one each; it may be unsound. ``based_on`` is the version it began from.';
DROP INDEX IF EXISTS "idx_inbox_todo_done_by_a96021";
ALTER TABLE "inbox_todo"
    ADD COLUMN "task_version" INT,
    ADD COLUMN "batch" BOOL;
UPDATE "inbox_todo" SET "batch" = COALESCE("batch", FALSE) WHERE "batch" IS NULL;
ALTER TABLE "inbox_todo"
    ALTER COLUMN "batch" SET NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_inbox_todo_holder__bc8311" ON "inbox_todo" ("holder_key", "state", "kind", "id");
CREATE INDEX IF NOT EXISTS "idx_inbox_todo_done_by_10f4b9" ON "inbox_todo" ("done_by", "done_unit_id", "state", "done_at");
ALTER TABLE "flow_version"
    ADD COLUMN "note" VARCHAR(200),
    ADD COLUMN "published_by" BIGINT,
    ADD COLUMN "published_by_name" VARCHAR(64);
UPDATE "flow_version" SET "note" = COALESCE("note", ''), "published_by_name" = COALESCE("published_by_name", '') WHERE "note" IS NULL OR "published_by_name" IS NULL;
ALTER TABLE "flow_version"
    ALTER COLUMN "note" SET NOT NULL,
    ALTER COLUMN "published_by_name" SET NOT NULL;
ALTER TABLE "enterprise"
    ADD COLUMN "void_uscc" VARCHAR(18) COLLATE "C";
UPDATE "enterprise" SET "void_uscc" = COALESCE("void_uscc", '') WHERE "void_uscc" IS NULL;
ALTER TABLE "enterprise"
    ALTER COLUMN "void_uscc" SET NOT NULL,
    ALTER COLUMN "uscc" DROP NOT NULL;
ALTER TABLE "enterprise" ADD CONSTRAINT "ck_enterprise_code" CHECK ((state <> 'void' AND uscc IS NOT NULL AND void_uscc = '') OR (state = 'void' AND uscc IS NULL AND void_uscc <> ''));
CREATE INDEX IF NOT EXISTS "idx_enterprise_void_us_65a602" ON "enterprise" ("void_uscc");
ALTER TABLE "content_consultation"
    ALTER COLUMN "person_name" TYPE VARCHAR(64) COLLATE "C" USING "person_name"::VARCHAR(64),
    ALTER COLUMN "title" TYPE VARCHAR(60) COLLATE "C" USING "title"::VARCHAR(60);
CREATE INDEX IF NOT EXISTS "idx_content_con_person__02ddb7" ON "content_consultation" ("person_name");
CREATE INDEX IF NOT EXISTS "idx_content_con_title_d30220" ON "content_consultation" ("title");
""",
    "mysql": r"""
CREATE TABLE IF NOT EXISTS `calendar_day` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `day` DATE NOT NULL UNIQUE,
    `working` BOOL NOT NULL,
    `reason` VARCHAR(200) NOT NULL,
    `by_name` VARCHAR(64) NOT NULL,
    `changed_at` DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='调整的日子: works or does not, whatever was shipped; with the reason and who said so.';
CREATE TABLE IF NOT EXISTS `calendar_year` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `year` INT NOT NULL UNIQUE,
    `version` INT NOT NULL,
    `published` BOOL NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='年历: a year that operators touched. ``version`` guards against two editors; ``published``: they entered what the State Council';
CREATE TABLE IF NOT EXISTS `inbox_copy` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `account_id` BIGINT NOT NULL,
    `box` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `subject_type` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `subject_id` BIGINT NOT NULL,
    `kind` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `title` VARCHAR(120) NOT NULL,
    `summary` VARCHAR(200) NOT NULL,
    `note` VARCHAR(64) NOT NULL,
    `unit_id` BIGINT,
    `source_key` VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    `read_at` DATETIME(6),
    UNIQUE KEY `uid_inbox_copy_account_c64075` (`account_id`, `box`, `source_key`),
    KEY `idx_inbox_copy_account_8c5264` (`account_id`, `box`, `id`),
    KEY `idx_inbox_copy_account_965a68` (`account_id`, `box`, `read_at`),
    KEY `idx_inbox_copy_account_a7d51d` (`account_id`, `subject_type`, `subject_id`)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='A line in one person\'s own box that asks nothing of them: what was copied to them (抄送), and what they started (我发起).';
CREATE TABLE IF NOT EXISTS `flow_draft` (
    `id` BIGINT NOT NULL PRIMARY KEY,
    `created_at` DATETIME(6) NOT NULL,
    `process_key` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    `tree` LONGTEXT NOT NULL,
    `version` INT NOT NULL,
    `based_on` INT NOT NULL,
    `saved_at` DATETIME(6) NOT NULL,
    `saved_by` BIGINT NOT NULL,
    `saved_by_name` VARCHAR(64) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT='流程草稿: what operators are making of a process, one each; it may be unsound. ``based_on`` is the version it began from.';
ALTER TABLE `inbox_todo`
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `task_version` INT,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `batch` BOOL;
UPDATE `inbox_todo` SET `batch` = COALESCE(`batch`, FALSE) WHERE `batch` IS NULL;
ALTER TABLE `inbox_todo`
    MODIFY COLUMN `batch` BOOL NOT NULL;
ALTER TABLE `inbox_todo` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_inbox_todo_holder__bc8311` (`holder_key`, `state`, `kind`, `id`);
ALTER TABLE `inbox_todo` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_inbox_todo_done_by_10f4b9` (`done_by`, `done_unit_id`, `state`, `done_at`);
ALTER TABLE `inbox_todo` DROP INDEX /*M!100000 IF EXISTS */ `idx_inbox_todo_done_by_a96021`;
ALTER TABLE `flow_version`
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `note` VARCHAR(200),
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `published_by` BIGINT,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `published_by_name` VARCHAR(64);
UPDATE `flow_version` SET `note` = COALESCE(`note`, ''), `published_by_name` = COALESCE(`published_by_name`, '') WHERE `note` IS NULL OR `published_by_name` IS NULL;
ALTER TABLE `flow_version`
    MODIFY COLUMN `note` VARCHAR(200) NOT NULL,
    MODIFY COLUMN `published_by_name` VARCHAR(64) NOT NULL;
ALTER TABLE `enterprise`
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `void_uscc` VARCHAR(18) CHARACTER SET ascii COLLATE ascii_bin;
UPDATE `enterprise` SET `void_uscc` = COALESCE(`void_uscc`, '') WHERE `void_uscc` IS NULL;
ALTER TABLE `enterprise`
    MODIFY COLUMN `void_uscc` VARCHAR(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    MODIFY COLUMN `uscc` VARCHAR(18) CHARACTER SET ascii COLLATE ascii_bin;
ALTER TABLE `enterprise` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_enterprise_void_us_65a602` (`void_uscc`);
ALTER TABLE `enterprise` ADD CONSTRAINT /*M!100000 IF NOT EXISTS */ ck_enterprise_code CHECK ((state <> 'void' AND uscc IS NOT NULL AND void_uscc = '') OR (state = 'void' AND uscc IS NULL AND void_uscc <> ''));
ALTER TABLE `content_consultation` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_content_con_person__02ddb7` (`person_name`);
ALTER TABLE `content_consultation` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_content_con_title_d30220` (`title`);
""",
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return SQL[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return ""


MODELS_STATE = (
    "eJzsvW2XnLi5KPpXWPPF7XNqvCnq3c5krYntJJMzmdnbntxk3+W1aAGiizQFFaC6p/b981fPIwkkECCqu2zvfSYfJu1CSEJ63l//v2/Kf6VJRb957Xzz9sP7"
    "73957/zy/R9+fO/88Efnp59/cd7/44ePv3x0Pn1zT4uMpn6WR9RPKSnpp2+cm0+Zw/736ZskYv/6ww9/+uGnX/Ctn/7244/Ov3/44a/ff/hP5/+8/8+ZHBgW"
    "lFQ08knFXvjlh7++//jL93/99/qdehwsw0Zo8/3tpx/+42/v6yH7PI1o0V23HkB/PSYFLfvW+pS9dP7tfznfO7CWk50OAS2cPU0jJzg7eUadY5GHtCydU1Yl"
    "qXN728x3e/vK+V//9uZTZnNiB1Lc4z6vd1qwBBvx/3z/4e2fv/9ws/Betk9NfOzf96RyHknpRPCBVe5U+4T9g1QkYDfKvjqkDskiJ84Lh6SpzVeGxflY5T7M"
    "4d/T81W/k20zpX5GDlT52vXyZXfkAy3KJM9aIFQ/vqf3Pu7OdGT1qMeCHI9UHeatVoZxJKySB+rHRX4Y2v/bn3/6+MuH72FDn745JZGvHp34NJ+E0Wa7ZdPw"
    "e2OHqX31TP22lzUI45AX/CYddgszR+wdYLnaU/jtW5rhguxV+Cf7mcHCLT+JWwemL984t2Jy9oPDIAPGJREblVlB/L9O9ETZZ+HBX5E46AAw97YdeK/HluGe"
    "Rqd0FGAy+mvVWrh+FtGU3W9x9pUvqR+mpOx9Eelk5AdnZfXd+qX+3Ef6or4vrvVnhqJy+6/YJcO5OkX+6JTkXDqPe8quqCqdf+YBXBV8gEMzvILojUOcgh7Z"
    "caovJOG+JmpAPUsEjTTPj/aXK8/iqheMS41h554RqhQJqxEQGjbwQLPKeHWkuCthI+//0fxWULZ4WenUwQgxEbuYowaHa/dlB/wq9sHaGNNM7Fx7IIhUFT0c"
    "K9jmx79+/+OPRmo2CmYAorQocvWwVq77so8wKVfti+PzyWa5IIFGmJqTnan3YZhWhx2ffbDz9s/v3/4f5+YGT4hRaefmxSNJqiS7ezFzXhSnLIM/Xzrf//TO"
    "4Qfk/PCx/vaXzs8fHPVdYGjwYkRJ1H0L3rDYFt6o3Bmf/Dun3hYsKYbIOUenvE8YN5WfKs9Lvo67BCDsfpk2VKKUNhw/SaEU+AYybmDt4jJmjvg3IxI6jv/w"
    "07v3/+jgeBL9ql0+/3sZrhbbFbv6n38y0wGJsDMFmF9OXQvP2yeEbKPd0FoCpWYNnXhpR7rwhD4nY9qZkL2RTPoRmtzdFfQOjsO0RcOwZtK+sSAZCFrXfThK"
    "9KSgkQkwYxLk8RSkScm4k3MDXCQ/VUH+60t7RsIhNLrqfXRI/6VcpIdC4ss1hVzSYLEiVhRSiuNFwug7Y+MZcmLxnMlx+SP7pSBZCaJlnr3mcjo/+z07/D2J"
    "kPfTOKZhxZ4W+eluz0eJWexv4piXSZVcWWaz5daWoD8G8D0Xhp8qQK/wtwGlUaRdWL3NWWcv8tJ+YTeV0UeGL47YhZPHTGty6uFctGa/5AXTUBmGiFnx6kpK"
    "szcO6q78QktG06mT3GU5GzpBr0wiJhnkDHzC6wpjDATzQqh2gwIRg8GqVy5XVK/z6Jggj87slsr92JLAC06qcKSQtPKUVl3prjwhidZ+BaW/K4WPgpRyD744"
    "JH+1WO9cXUpSzm/WnNJMHoVBhuhesI/6uioynUpNiuCfWwsGtXR0KjsShDJUihyqHAEqH4NnWC8kKUAtADj7F278lXN7y+e9vQWtA4TTM6gWKWUqB7zwLRsG"
    "T04ZQPgjOduANDlFDC8LGjKMuSowB8l/gb4NIPAOttOFdrYTduKjMju/VRKG+alPu8ARR0Yi8mxgQEiOJEwqs3LJhxT5uP7KR56yZGgzNpaT5KiMWJrMHaeS"
    "0U5yx4WpYcuIvTbFGd2Y8JQH/2T8zq/Ox9HvEENNhyEepSSgqfoJTCMyfG3fkdYUZhBOGFyW2netjKuEjEXcUamNmix8YYsEG3ViNmxYggMM50cNmCy+jaMy"
    "SnF4Mi8Ae5MKlQealhQfIQS9KF8zuYNpQSEjTmBSyJ0DOTOSwuQRGMQx2FbTULDeF4jpR0EYegsp/3fogoLAVgqGuoS4dj/cbL1V2L+EBmQzHZQmLyqO2Pc8"
    "EsYDi9ZgNhNkb/JKgiL5680yctf9K3Upl2HJITJdUpJeV41CW7xh0pZxBQyuw2JilQ8/xzPoMxIfKGyjHyejhGFsNUaHjgV9SHIUUoZFGXaq1EIMARl1XDB6"
    "Mr1o9n8q7jp3pj+1WYkPtKJPaZLdgwgCBIXRxYSpP9x2yaG4BAqE5ssZDuHXIF5ICuev378VT+Cg5EQ4aUBjJmTbCySnjN/KNaBd+WAw0TI5QXwf1x6y3IG1"
    "hZ32TCvn5vYWSfV3CqV9Ub6cMe2RMWS2kvOYVHs4HPDgRDSlVWP/x++w0gmZDEeziBSMyl5Xr+Dza1JYG8Ef8+I+ye76ELTDW80cPDhbCT6cBY/d16fTNnQX"
    "n07r1Wb56bRZb5fwN119Oq2ClcsglW25BMYZ5YxBZjnjoo/sPpmmV6Djrdwn4Jd5wy+L3yR8BV4a8NOSJJFT5pOu6kzJdR2MYoEhYjzicavNRa0B9bGuKBzo"
    "arFdv2aaBCzIESFnmEEYx2ICSn4CbwgILtJLdevcnQiQBHLH6ASjAtVj7lCGumz8GzauXvX2FmwoTLVhUiuq5HApePwf0cz7ljGCMEktDj0v7nygIuV1TYlF"
    "ngOn/Zf5uCTVuGGwMn/JDwpA7OxwKJZUj2/0BYAdOYKrJ7xntLHM+RtC6GSj0pRNBkoeYRC7Z6AK0MhIUHgOU9ADM5jpYAOTcDwgy3xOO+vcM6F9uc+LqoP5"
    "ppFgpB+T4+G7WmrHXPPkPWi6xLZ5dCTVvmcHbRyK6BHH9luGQ6ZpRwa40I7GL9O8LZe0ViLspP2QB1k0x2jSy6KIgVA5SmTDPKuYZGl13nLscc9AbkxwOJWh"
    "KjPMTfaiNM/ukuqkfc3SVR1g1dDj2oo0CAEPJGVyvHDym40HfEiViwGKE5pk/j/zJPNpBp76NhG0JaKnY2SFH0d2vS3D94f3f3z/4f1Pb993kJSL/qAtvHv/"
    "43v2WR/YtB9+eCs1XcUwJd/zayhr26S+c17waIgXaGtqxhl9d+yF3/1+6I0ev129D0QYuQf+j99/58y5+w//+Tv2T1e1b8F7wEI0IGSMBCje7a0Ad/h3wfVe"
    "GP9CdXew4aVzc8xLxkgYMf3Lzz/89K27Y3IYI52Mc3GDD7fh2yrC9fcAsPtrstlt5lKB0++KY4OVbqhfFlmFi21gnpTj7LRJgWb6y/kyWq3Mk3KiOlPQa1S9"
    "rCfnjOmqLMSG5o8ZZSzlT1tToQ3pbFujmsO4AMEFVvw5KdnyaPUlCO6vuXSU8FAxtAJHQj6l4KqoHPZCHgl1yrn5+cOfvvV2L0HgEkfGLUrE+ctHtirDG1TP"
    "4oSm0Uy8NXNIXLU1Egu4C/e1SWW5oout24Y+FXgGrSo9ip+4pjS/Y+QapcvrwmGvX6Vj7SBJeioQHM1RIBDlAYMsVgVB0GRsEBDxR7GUdAQcCdOrb8TRgHJz"
    "yu4z8FECyLKb5ESTAYAINeOXz/5gcMPVcxQ6GeBUNE1RLdozvc65YfJ8eO94Vm5jTlg/p1zZY6f5VaUbjRQRJEW1l6pYxx8VMhW9LUCaRBkcl+WaZd1Im/g4"
    "BtzqdpaLjqSnDPQhRsxudEUSVZxdvlRFlIRhcvswG/V4TglTjOeL9afTkgbktXAecROHfNuBhdhfIShfwv3NtN8U/sH4RQoSG9iof0IAY2eO9AePmOuG7B2m"
    "mrA/bt6trcBHQO/nZCpGebYdEWYcZAOI+/xA+x0+4KRpzQIrta77SMryMS+itrMVvDndQWYLSWNMPJWS+vrynV5zQEv0n++8l/rDLmR3nxsAujWoH46rvDoy"
    "RYpdrTaDt2kNYXJinBSH/s/GUUh8mUR47N4EBVe/f+gGtOuUmzOcnjXGjCsdJ6MuDiikc0wYYAgceWswxMQbIQeUyV1WMoR7haEPQm528HyB0NcoLcSBBN2/"
    "IFKAmYv9K0PjFxhgGVfgWMgEaG7k58EPBUVDQ/TS2nMkuLTAAT9a7cJNHTWmonoLTey8KmJ2AWc+Dek6WBlnV0D1oqnD3WK3WA9PLaDcWnRJIqb8JdV1rbfH"
    "In9IIi2gx0zuTug808wM2w4dyo80a/uIVZk37396CSXpkMEBgmIe209XDHJ+j5Cu3XYbLd9+//Ht9+/e11i5WW8ChpUxU7dO61Wwg7/dGEylf6dvhZ2UHZKU"
    "2MjxiO5bIvBUpLeg2Q88toDTwEODMxNVPjpgCXqF6rEEnhmfhm9xKlqySXxxa368cedR2IJwHUabG7aGcRES8TXI5QO8umvfK8MiObYiHcyhEzayBIkOjGd0"
    "RzYy6SlJq2SIbxySEjhLv5IrHBafWjFTDMDyJKv63zOzrIbL7CKP/dfbeADDcIYRE/NQT1R2VYOziMp5hSYa+dFMy4TMJx66UO0LygbCQ6ZvcpfBDKKV+P65"
    "Ror87JFKL8wEubGO07kq1FkJh5ohcmAyxRppSE2BjCULOzEedmucQZB8XqqneEFScyCocc6GKozZNJ/ZkNK1UIb3TWAXHHUr3aFlJq0voy/FoW0l1V+QkX3N"
    "ZXUyBBiqURKARhZHrzFYVSjzjAcQB84NwvyIiPvB9D+nSg4KwsG0DIlSyoQ3tAmgTIn+afy38DiZ0JA9T89TeQg7vtrSQ73VYrFp8xANI3VTj8Aja3ZS0rK8"
    "dgR0ld/TbCiqtY1TNhwgTBM9Ds84KokYGjFdJ8+iYfMRBCePR9UP59U247KoX2tiD/2O/VRlXVocolEBnhCHeCXyZIrdNFMmHVbHhL1lPCcMY4OI42p+JP86"
    "QbouA6CZ0KwwuIVGM4zmy+4Qj5lol4OpFUN3+XrOzbvdZK2qhMsVf1MvjmLSRj0VX7TDnWn3PkklglUlaAUBjebe4KoqFI7ieZQ0UaNfucw4yUNR5qciHHeF"
    "Z7kmVZjdFGVetEPhFLcZnCA7e1KcMQQc123iRhm9hUCUCFQOHtPyrxO7nQPkq/BkiPK+RLaSVDZCF95XUtHDVe+r5f++2BJ3V+SnY9t9o9Iy4Y/trqe4kmL1"
    "Fl3FO926vLnt5U10b1sGDnS84OPO71qBuKbLG5DbgrzrhGCCQMdTPmq49MV6/iZkxBoMOEq+vtzKrIYxgw+7meoLO9ObjeANAtMQ+2juuhYz2WLynru/4cjf"
    "fVePUN3u4T5PuP4GJ8IoB7cKCn/hG11RY5sBv+OBNlFyxyKPTmEFA+uvYkPvKT2WDv9mXsPAYZyvsLZYdC90HVNvWTM8nRDpV8txztqzqJxzDfLXo20jaPUs"
    "ZM2OsIy7v/FQLHG3uYvLcffBFyv68yBebxYa9tabMZba+LvI7INRqnccQZ/Bdn07DDYhbxOKcGQRKkDoAiUyyJepSyBxc2cW5E+UkFQLuRUJplJkzs3H//z4"
    "7T/snFtMsi+Bw0R5eDpcO8vZItp7BPqqpBrPaCpPhwMp1KV6wnvz6NxrhRKCSC/3YacGya8Pvb4ZIEBRQR4hbGt0TOrzhNzRPTNxgD72qmJ8EpuSMmCgSO6S"
    "TD/LRu6QQUu8NoSGdt1qNA0MQUC/Pw/nm0Wo4UadxNjBCyDxajasU9FfMcyKfymE30JwM7krKMMWxjxArcEcWPkWhAyU9xBoAqG88Cr/tEbIbAL9iTTgiWXs"
    "aL36geKIfepuqFtbp41o1LmOUUovp/kM+YxDiu2Ae/AZcbmTuGdkAuPavG0NAlRGaJioidf8EGYqtX3Nsz7YITKQgcgDCEvhvsdXbUKd8Go6YC1OjnUoYLMh"
    "9hO4u2hHeRmHNQYCNevz4rW3XLdhTU/N0jXpGt+sXZfquuLa/c2GkvngugqANHnJY1AeJykVOXVXBfF2sLcxLq5M/osOYMAhOYzrUJb5XKfimJfj3Mum8A+Y"
    "cshg/lTHUfqYUaMwZeAMfKhlPrPw0xpSaztDzMmw8akk6dipmE2HXY6kwJYPYT6ZXpQH9Bz8GWvy3MDt4m9c6xF8An8wKTzq5OKbGs1LOQbNtt58fCvJvv2C"
    "vDjDS1JlU5kmbOaVUGo4KQIrSZSUx5SckZK9acIu04TpN2wI5ODXkHN7O3MKRrKYAIpZG6hXVeSeiZAolXLvmi3hUg9H3tbaZfSjzslt432fJc5uDXlEW7JY"
    "bDa9a+jgOWtB4+RVBW74ZLWh6/5Vu9hmre1VTJj5HAJAy0poxLq2uG02EirV0J5KTCZTqQEJhQ8YrJLAh9iotHxkt55Ca0BvVF2923G3uVXhNwglGcxBrvKK"
    "aRXKkIal0bIkd5pqbuRqCNSmb8EHgwQZHBzstlNfiEL9alTAgNXGuV10QVrZT8Z1lTHmoKCWj74GUy05XgexW0pOWaVbLYXipie9X9P04X3CYcttihtR7We1"
    "VxjL2Kn84ZjQEJ2rkFiK3liGpiI9JYEUaGH0gqKtKbmDwDpkAByjSIolQTE0vwG2WuQtaF0nkp0i+1CMDbrLndw6dUX9SElVt667DSNJVduU0I6q2q3Ia8Zt"
    "4oBE/espBeNqOB2l38nhCOmDAanC/Rcn4L3BCpdTXBtqiYBqJX7bic5WNBGZ1VAhlOORp4Sbn4N6U5GhwKQifxymuRkdGUB/TcqqHBkD5TaHhzCYHTBM3Q96"
    "TRDITVTdni0MUVt7v8tgmBdWsD2idXNPIbiLV6zFolC3t/ymJS1jv+9hIGjh4pI5nQrz9HTgJYs/nbz5zhO/IE1DuGPjeF4JQXHaCbAaXmUs99BPVxSMF9lt"
    "obsktd7cIQhKhttlxVvUBTkho5G33m76V1QomXo/k1fjx+YvdzTaDXygxGpbYhnuT9n9VYmlWGiQvg0kR4+ifpgfDlCSsV/QaYzNKgqAb6Gf4hyLPEjpoW9A"
    "xxKrHKf82/d2Ll3pheWUw5jJ765LgotYEM91IfemfM0rgESimD1/FcJH0NVwx0QDUVYBv4QhFJaMPvK4fcrjJgPGUw88KQyCxG5v5Xex4Y/7M+a/3mQ5uP+Y"
    "tGjlt2CvJOF1gzKseKKtYgPFmMGmaFMO0SZ+w8oRImBuuIAYpFeobgc1gQcIsDldC91ZSqA3mtrzNOKZfJC0xegyTWNpgk+ybxlpdgSTsaWs/JabyD4aLRa1"
    "zV0BgY79s7mWSYS1td482LqL5fT16mMbpX9iwc9SGx085plWa6LHtGghax3JOc1J1Eu47gomSfloS+oVYmwKlD8wNQ2lIS3+ZasEubSrk3tqBAxqLj1yijj6"
    "ce+xeu/DcX0deqxcr/zbj7w5Xc01eqxsZaZelEE1bAFMt7wnKoNCB+VGTX4GJp0VDJ19Q00mR764kz9QXhtcbBQYgAAIJVgesJ5fn3NHKyadgbMTSnxiTUCe"
    "+AuSmAIq4OyTJbrAVXcK6qyHiRQDT1yIRut4sdvqSNxfGLw5e0vUVTf55dnRFDZT0ANJsoEqWXaSfB/Qw8E0Hqxo7m5Wn/TqtjoJ1bfeD/rqgfv1N0gcaH74"
    "/XdOXb7jz4wfHUh2lilPgg3VWSJybTW+vWTiTgq9bFAIQnDnDjCZdQyB6t8ySYYB8IEhHYwwsrceyTcLcvC6Ha9dg9kCathOLvfy9I8dXPP5zM+24R6tcEgr"
    "e0mzCMat+u0a1OYQjY7Q1Cuv10DQyDjr5Rim4HXNWptqWvqg3J1kSq6FqAvP3lNiamUpBZ5+cRApuxiZlB8THmsBD9gOTmsPqtXtXHf+cibqeXAKf3aEbZaP"
    "ms8h/zeaQy7wZmMdPm44hm248ta16NVClv4TsVehu0vu1iuy3k5e0iTsTVqXbKLVPLJd19qfNUR2qjzKr0p2/geQi15SwNvH9bt6xHPMQOuw4faooehGMUSf"
    "w1jd2s5nhB1o2iTMaJWFlOB2SLepSdFA/6Eh0RufdQPLxIPeg0XTpWY2bDiYsD0ZYEchug3wd6OmUW6G7+aicH0CQ4l1fcN73DrK8vxq6w10gEGLINABrhMr"
    "0IK37obNsxumUFcYmn38+8xqSXNeLaWk+S049ykq5pdNagrna4x9RblDAlA5YDeCzMxESeCAQu0/MFqo5cyncSzlKn1/4S3jqMU+ajqr4bKSZ3gBz9IWpYtg"
    "HcUXLDqp2ZJh4SDcLubzCxZubN+XfLeAEX/uxstg17d8TV9mHZrSPgZJpaZuRDItb70Ivd4LGGbWU/JNY6aGMK0VnC9X1zRFp78BHfKSrDTR67Iu0W5M7l9H"
    "SyY8bogLJSuCHYG84+VOyKak7kEIhOhASQZS7KONtsWPryDxdSMOp59cVVDZVcbWRaYwPWje1/+8JA82ohqOUrhx/5Ah36/xCreL5Q7+XsTiCpuazOC6O5B7"
    "oYHUV8urh1AS7rECEEQVBFBKk6k6GRZwlh/dRHfXceDgaLgjPHjNGiiu39sN65JlPaZGG+eTTTo3dlfulzYvrSQ5SUeua4ZqMrixVl1+OOjZ12bfxEDvuY4u"
    "3dymL07cD8naDXVdWruMjvNLh94l3fLCB2te+ABjxL+FyEonJihJyBwzEUpTcpX4kfIKsJk1EMpdfWHi1CY8ZmJ9PSVvPFqF3UGahGAwHoJlq2IoomxBL9ax"
    "6YuynzYP1Cgwgya/40Zw2G09JP0NbI6o9n1MkkLa/zZ4rUq50APwgaYpCsKix1/eZNq8ct5jzXeegsGru/MegOC5i5OirJybdwtrA476gRLMFqG7C2p5uAvm"
    "OjxOloVAGfwayPZz44CZkBusjKd+vk/JYEr3eINks4Wjd+DTTR0jko7RHmGoBjdgj4CaNMV0Y4UZl3kQleAywTqkSz3drcNlmrS37rzhvTIpfOk17RL4qzwL"
    "Q7GfVbzFjiRkjpwPKIxH5oK2QFdw4TEBMP2WweDMgR6IUA1OFANCOR0gByo64M/cBv2Gy3iAACL/Chgn72M5iczgMdX6b7zzgrVGZGrC0AHjrvnULvy/s+pi"
    "F6y2uymrdiibzXJ1hoPn7Vy3Z7lLVEybxQWM+PNguWwM8a3FG6S68CTDRRAsR+6vYwGfwiY+R8b8BMFqWKAaVAZHqmFYVWoZSuvVn1poAmbSyA+8lgI2ZB6v"
    "XI04dvi+PBSzhLPxllv2y8YLXzvJ4XCqIKGa0aCQNq0V3mBmvSC6orRDSzWUfiqQ2V+pRSMw5KBTMgKcula1xfMC8ixiBimn4mspEiRy10cLLMiyzJZ9rp4t"
    "slecFiR2l3rJnyiJY2yOgd3nQyp+gHhDTEnDkkEigxvY0A020fAs68AXFOYCvhwnaUWv2/nKyvMOHQ5s6IaQffoDpdq+L6PrC8q4oflwoDUhjckprdrCFnid"
    "WkB2YXSIcgmNs3fNlKF272Od6DcHNauPwyBL9a+xWEbrzXzCGuJEDYt04EjzJuHfdS8Z/NfvvnM8t3HQoznN4a8iKeIVaZKyLof4yHDh7BxTwgiliKUVnRBE"
    "iz+I7BR07oCdNN55PFVHuT6Ij8foFZxWPJmIJyWtKh4h9IURRceR7eRyHs8IrXS1CkM6CElaRAa2XKO8JyivVVtJq2cdbfSa3R3c8avfsVd/z26OF9Lk1w7M"
    "iuny4lfszlYQXmETvpmDDjRMsbvc5IGEZz9M8/LaHOupNSas3NqqbijWGNUKJ5lzLGUrbCrB5ojIuac+i67ztS6iR/ML8xyMOAPKX+vJd47i54VH8sv6/KoD"
    "K8jZtSnaHlcmm4WUSWi7lQtdLAnk4/BcAUaO8OQhzxyzBXg36DpeXCYP1IvqFKvi8UgwH5DAiRXFleNt+Mxms17VkTYmTNBA1kqnUdfhAafuZhXR9eAqlzpi"
    "u4stSLj2NraLGQtsDtMJkcH7VdOJcUOVePm5qmdiQyqb5sV8YLtfvHHdR5Lx9KF65flKq/PYKnk7X28vDgUy2dMMIp4N4SRZ+ag3czB7crDxey+FlY8tNZFB"
    "c6GZzMqiPGYyC56dYTLbJpsDb6jUEfNkyvxAUWLDwEseksJbToOD65UagOLw84SCbm9EMzVZ3gpFAoy9PEu/qMzVRtEwyJn6Cm5VnrA1lVCyA6oJ5Xq3Iqtt"
    "m6qopKAj8kwmmLCeLNM9d92Q0MH1+iI4LlpX0M5gt5yvBlcdJtRmyomNgtls5ZcTrjq6WrcVars6a86uwaZjqlUHXUZCT2VVjJJHbNI+Nsi2kWySVYXa/owB"
    "lbFayana5wVUBBlnG+GpwPq7wy5vdYrWsVq5W8pToFQF6XMz8fTS8eboz0poZb00ZZzZUz+BIjf4gec63ODAEPQ41N6gFcFoilLUdwCZZa0dwJyADmJGhhMd"
    "cbvGFtjuC3VD3xnf7b4nakwphdtd9LjMSdNDExu6Q305+EdB75Ky4qawpqMmyshYQ7vkXXikeA0SM6MkEdg24RNv/vLzHz5Ct9nXnE/wTHgehsMOjZE8W36h"
    "HJ74HB8C59266HqL/qmkxYpQKwsIXPW9kK7Wbt8CBoxuMQkdfUYpONfVwc7oi4CD62d3DQU2dIf/q4BbHchUGRVM8+Jg6P9zSUzGKJFEOxaYd30hNPX6MK7X"
    "RRPblhvaGna/5nO12zSNGGpLON5g09TQzKAKfY4eiSYFw9ASrR5m0T7NVqaARD6A7rFxeRiejqRVgtQ4EpID83O39I1Z9oFySz6CWytreW6aG0cDbR/fBpsy"
    "tYFgOc6n0Gcvs+jyYC+lWIkgQfJffsRnNHe7t5RR8Ei0jgATpZeOzmyWXRj/yNkdPCT0sd+/ykRQPICyp3gOcIzpoS26XKIwm8+kp+q/IhaOyE7qHvlXGwS4"
    "I1a9FVJQfTaDQtzAK60Ilfl6JRvdbFaLBbS7iTevmKYNFXzE585aZkWeUg72R6V98AvoTRrRX3l0Cx648nUoQoleVdzN+A9v5rxruxr75RhFipCn5jOSvFvU"
    "aRMDckaPQGAlQKkLC0HBd6NgGS1tFlZEi8mrSVGAbGMmydqs1hEepq8p+OIqipSgnME1VZZ88Xq7zXq3pBPX63ZktVtUdn1dk8ALra5xan9Z02pb4nqRFbQO"
    "tJy1W7K2BNF5bHeqk2V9u40IG/46WC+sgOkZV+av+7sFoRvXau2nLYhCwjYmxLOCKM5xL8YXb71YLOIp+MLFywuhF6IKwnCzsIfeznLjymEjOFxVOexvOdmS"
    "kWkGwVG9Mkyt9KnGNHOyFrjhoJKHH0PiTa9QdEq1KCNzDz3pe/+cYUZMKphTgtGrWxnPut4utiAtBJRJDvGa8sQjbCGMJhX20ZgWCrWruGVlT6A5UNOkMimw"
    "kAIXB+ZzJgr8CAUd0YoCOS3k25IeSYFFUYGLljYeeQWgeHW1LwNLjWL0W0VQcaSjFUE5qPpY1nPArgEpQ0wbZJJO2BuY//TiomIzg2NKIPlfvESpwPDeTV65"
    "gmm4p+H9peWkr17glOkkvPKKkyZBwdsmioKnnXqnstwpVv8HV7Ne6PQSTUVU+HTXruvVJl0ziTKV+bRbRFyhTwO6m5tkAnWV+r4vFirDORObTZKAusxlpVi7"
    "oiNTCjZzk+ioLjZej9WSV/wPKJ1qRcqvUT61HjBCyrKMPQ77CFInZlAFiboIa7yJt60coecuwlrXYLUpwVpXYL20AKvylSklD1f2dU/zjnStcVfxa1xkguxp"
    "oWtjgR2PdPxvaKO9hocZAfJiC2onoLIGpwtjgLBymtu1WUJ6HBYSxPnfIGfndlCSQsxlqTwFRJNmSPvCaiYTJFlvSGDiuQ0aP5fxURycvw5iLzbZkZQlFZy9"
    "2Oy4i13SpByb13m6wVFKFbvdektGvuqqRqrtbkfmm+ENPIsTnKEeN5l/ZV7w3+j8/2103t4LanKGf14fOH9+gMp0tDew6yEhw6KvztlUTHw+BmdCu4t53dZd"
    "hp9Oq4iugMuRJfw3nL+G9O89ZpGDcFqJECelChsRnE6mhgvtV6b4zWfOu+2TGB9dBHFockp1yNtz8z+686KtiVN0V34ONuiG88ho0u8u93RuKH1FJHRXkUnH"
    "7i76LK6pFXG362nLPdU3Rbd0tTTZRLprXpXve0EYr+wA+VnYf1WQrIyvnS77G+v/jfWPNH/PLUK24ZhPpc87OA0ft85aJZR/BXrj8P7gDEq5QRnwzKZtjkdh"
    "xvE6NCiemEuvZp1gFdRmgttbSD6BeJoEE1DwSBplFH6Sc6/mMVZp9CL0oe0J1GR0Sgq55kqK/vxpvDtw3UVsUnU02vTcfHvlxYHRPK2v+hw8O/B2y3k4utTT"
    "+bW85Dimq/X4iao4d3lQRxzRwCSQ6GtdlWkud4sttsEa3sOzMEz+51XZpYA5LQB5qP13N3vyEn55xQDt3vDmr1G140xmjJlDi5kRZm4Vq//PPMlUPmxYicaV"
    "gU8npQ9eYxENbbzR/5lR1VwQ7hdt6uej6jfAM+PP3bN9mhfYyOEFTgPYaPLHqXR+57xYulxeqKGqI3s0T75zanxvZA82ze+/65tH1+G5wLBarravsDCFGNnU"
    "3BVxsVxGaFmpYbjomKP82ommne8ujqYVH+dvdjtzsKBCgFXKd7m2GcyJawrJ0xZ6BrV2R5erucmCbVzoqQrtOvbC7dhndbgyEL6LfeQYcxjHc4+YbAXquheG"
    "Gwpi6a/nYO8ZWUOhrBfHNZLNMvBMgoW60DOFNLqhSz078JgezbhPyiq/cg9CG7XdqrWlVUmWy2tat8N1ah0qXEbY4ghK0q1jNG4GLpTNXK1eqxWipxaHnqaY"
    "hNEuWJq0BfUOe/SSUTioaxRes2IijRNVQtv2S66iTnORkPSTMZTqFzAWs0EOH+TcMf7DszdAXkCtFIRO6FDV8DWIAJ2v4SrjzWvIKlksMFp07jlr53/DD3Sz"
    "dDz8k1cjXIeLpdPWYsdDhGV5jKtbztAlMIhYvBiJxZAWxiyNuNWu+4HlSiYFx0jlHm7CaxXUan3TTNt+HSaTiXIZ6D/IHAw65IFwCv5hOQeM8YWqGtjhjOPf"
    "D7y/AOQGYYkO3jdGq6nBzR8i+Obm3Xrq9ZfsEmlW7vMrF9CxBYFjXsr+If21BDFWd2Aaq0tdrIMockcvtdlQI3167jxE35EHeLla4S8R9JfzAEfXMZXF05oJ"
    "Z9jxroggjmJPoMwR/EDuSJLNWkOdI+P6EGrBW5FCSCx2f7cuQ6x+rjgrn2y31GiTb0FAc7hTSDKC9FUhyAblUXZrJ/V2m4LZZJVDoJpN3cv8OFyukmGsVhPc"
    "KAaIAqP98cY8LNMqONH4NSN268m1B5kuCJKp31Dj4SIZ9cXYlsnQX9B1v9UWOgpst2usA77aMLwLgpXQ56DWZE1Pc24TBrMAIGRGH7/Fv0FXp1jElXtyH/dQ"
    "GBzL86Yp6XbzHQX/Y5ED2nwpybSTZVPts0QrlONtFdtRnjKKFpZ9z1EVeCApIxqVVq5msVNL5p9KCozJh+o3bS6rWpgYyxoe80D3SQjJF9piG9UwR7J7PyRF"
    "1K1nYBwzYBij0SlsW39M1RPK+yRN/ZQ+aHXRTCNRG7Aa2ZyZRfmGQ4J9pz/pbQRrm5RNJSQ+GOtaWCyojO5YD03j/5kHvpUmxGaEPuCNo6/5xjyiqc+xcWS1"
    "ERJlMAxBi9cl03/Wq91uJnvNSv8Q4fHLb5qgDkYDHK5tS8GMsUUuqpXCaZRREd5cl0tjSJ+izJZIo5G7njk8HmQ3VRTjec1XpSFVzvvd2xjkyz3TTvwpb4yb"
    "562LulhxNfnVwdnOJa+Mt3ObP+QDWTj8sW/rXA9JNhLFrwifYwOxEsFI0gJe3/iyfJz14vVwiy0UlHFcrRyFsUbCkm6ZNL2hYKzYbN1500wvh3pSDiPqRQLC"
    "L+jRCI+g8jDiGOUHVJ4ZXh9IBtXZb97NlxcZbOuQWcq2VFfcMyPnNyZ/oyV244VcFcW7hZcuCLx4SJjSkxfDGDKoZcmyDuF6vp3rHc6UHc60zczUldXi1OLH"
    "F6Xo/JTm+T3v44Klw3LeSjwi5ze8qQIfjoUpoRMjI+k8EYxH9fGmAiUbn6TniTQa4f3a9cZxkVFeh1W780deSI2/gdXleJh+EklPCPz2ooTyIzkfV8r+N7zm"
    "CIxm86A1QTyPc8iuxkMl0IUdqsBPOqaCTXA6XvWQRmH4QKtCE4J79Dwm8ZQW3sCkoqO+RcxO6lWyenPkP7z/4/sP7396+x5OMS/ukBpxUoNUBojRu/c/vmdf"
    "+YEdx4cf3v5ig4KSpsVhsERHQ4OCmstEHtRMP44ubvIj0ArH7tGijL0uGFQxDJwhPML8M4dPPHPqSZFawyzOjURdroDVIxiKg+bN/iLFGZtsMLG0Ol9E0/ny"
    "vusuSWgyRStAan8GehImHsisufkpDKGs8vC6eZFyhf/bEWDj7shy1Y8A4pwMd69D/J8ZTWSCBuZEFRRznTMgnA3E40wmgL8EfnEyn6624c4Evg38jH5AB3Av"
    "AFfONb+4780iZFZudFTBsIzCrAeTuNILiRtbEwqKOBQNY6kzRHl4Qn1cs3qYI1jl0LZpXInAgZRD05MpTsj+PoT1U9siKmy0nfJkjEHht1y3tFFvE4yJ6o21"
    "o0baLlJuOUQrBVf9QSK6K6CsDENlcbCIycAGsJMX/1R8j/e4KckZXDNMhHpSCqR0ny7n8/nKlI+hYOEk72mYM/kQok6LCmxtX42RgZeBaIdMGRGrbWsyttgp"
    "T4cD0YLFzKg12IqHB711oNjcsOqBXYHhiycQLF4d2M6EIcZahTnaVC04JlnW73do+u31oDygS1SQR1srCBSisqkR84xRazrg+/UnqaRDBL3LRy/AMaF+u+a1"
    "UNQvMSkv0yQrmqg9j/78y19/dEgKVVTODvTfyaAVIASyM4DhQ7B7DKwVOqKO/DQrhvKBvsAmfxGHcVNYzIT7OuK1wpklUMw6IGAVF6TuSIpgAQ2jzXZwR0Pl"
    "TYaJWnIgV5ZMppC0Mec0mPb1eFIjqowF/HzvHJmiBE0KDySivPcGP07wa2E6BIQcnNFODcbtPeHAht9io8/L44UqU6e0+gzJ1eW9bV2vCe1yOj6KSafdOHqL"
    "5C7JLPN7RukuxgyNnUdBj2ky0pean9kpAxIzqHgNDxGVqYZpMzRt6ucF4mlw1r/9Yoqtgp3PJzd0H8Pfuc+43t6Qk7n/BdXJ/HMmI4hflLU7WSQBYzk+vSVO"
    "RElaStmR64S3tzrAcGLP8PAgQ3weC8jdADSdSurZ//sCV/y5uwvWHcLaQVkDbk2KkFWXljTdJatltBlfui9rpsaByTvgCTMrxi8jb3z9Z1lSRnS7XhQFFh+t"
    "EajJq3GfcrRwPc8dX0s2ArUl6E0ZumvasBXsHaaXSTRKLocoYG9q7ARZudIzbVbL+a6vRGQS9Tb6UYiHOGIpGTZnwa3zsB7Qg4BWj1RkLlaPuQNnUXbj+gh0"
    "VykrIDpyD4yegLcaDP0llOnB4p7WAWIKJEh48rdLut5EbWhTYaV7qdaiGtvpkYaclJMr950aZ9F3BTR86YObUc+CDUT91n1jKD1tWmpVPdpGQLMbHJJTOUp1"
    "InogWqhCD11guHck2ajrHAC/BRIDLdKZ1FGcO7lkRlmyFXpkThJrSaWe0WTQzvYzReI0fZ4sBNh6qDlGQwWYKh+irSoroMcuGWgu7UQNyXDQ05gRzoPFcYqh"
    "5ICbjVHva+1WUDOz0UYRzcvkLhsSmAlTBAeqvKb9D5PsAYTSOwNBVCzRWTQwRf144EOZGknS6uyPFGKgv9LwhMS925u0NchmEgxGGRpYDTZDzk8VlJJs462q"
    "VjFG4udx93uHzNv4rAtZtmpNiwP67BNa6swPPzk3L5A1wVIvZlJZ8dllQzRm88uLl6i/iN32qTvw25Pm/Ju51EP7S2ps0E1q9fINtsiyEmxROQn/l4BF+LMF"
    "crx3nQnhtM8e36VYomePAxtQTwgOt0GrTn6rKlforajH9yeWNZglW/tB42QHLyeeRo1scj0dhevuO8+xFqPIXcUdj+pY5CGTL+tKI5x2D6nvY6+1lXjYgK6r"
    "i6iYiDGmIgkrpt8HJyZYnkBlV+8Pao6wcfBTqw5YIqLKkzv2YsmODiIUmhSt9cbDcDaymTHY+vjv33pza2OucnR1+qbrLeOmLYVJkL6gX4xpIRrt1nRju9CU"
    "1F51NZlIHMdu1JTcNK42NV/ZtMySbLYBtVvm0k+q4wxWJCLh4FqX1fA2LbYjLo2GweLJHYlN6843ay8YvjdtXV3X0gNqLt7Eer6MdhM+Xoj7T//4uRfvAvt1"
    "pTB68YKetw5iMmFBKaRMXlH87Xuhu/aGVzSLvxcfrtDY/DAM59Ew/dGUu4sXrCnrfB5shmmDRllnbV30cvj1VrTpRzt+rRPMiEawDUkQTiBMLfV8qnXHZwpp"
    "dt18Ui54DpoV+wv+k7CVAGRUhqEEmW9QmxWnoOnxNOOlfexNkTOl1CIhsdesNWz0Gk2/1MsZ6BpVTPqbHHQi9DRM5Nfo76i7o4APTYRefcOd3gMg1/FMaAzn"
    "Bl8KRuOgdwZec25Q7lqwu3IyBouFCPmOQBKED5HOGJFgG+WQ/1OwByAE4sewESHJ8iwJSer85SPDmzzmDZNmFp7TNj7A0X9hdDDevsH6RwotXdVkIIHw+iDt"
    "DfNkcjnakGzySPshIqDb5ZL2Q4T+PXW+PZfXa7jglRY4VNRdySF6E7uXV0maOiWl4Bd/jS0mMF4M01M2a0hMibAAA5M0Tqs1dWWZ/NU6kjA2nzMYA8cq1tRo"
    "3t+5S97CC/5ezCEXzVuJdzz7SoPqyYgv9inZ7rw+NtmAmkHwqi9upoLMFOp+FGbTLwnJXROTyfDYCkfSM04Z2YbuJEMhmtzC1DX3jNU/NevBeG563U65gLnR"
    "7WDZTnFGXDfW5jG/0VaM39UFrqMcwR75E6Ofj6SIIDskpXeM7KXJIUGfk9qnVqjPSGab4lr4fU5xykRZLczNqZIDvUjxFSRgGW0W1KRpNFDY4hLKtU6BavbZ"
    "2dVzesbhWuPty67p3YpuUhoHZNNPN3EVLYWjTmbFoAR2FJDNEcuoNbjPkKfOciIaphjiDl5MnowVkTNSVixVUYHTE1KLSARkMdwD053EMKXs+YVdhFaOqW4S"
    "thJQU9yhmRXdGl15y9Zs3L1pKdSTxXKzGkjr4ZtTyiYE8Q6yoYOdLFqyjJcoEsFIjtpoymonOd9n+SMmOQv25b6El/QPvL3F+vm8fB525MQWlbkT1ClkDjaB"
    "mk4OxEL+LvbmW5MSo0FM5+AvN7Cs52EUja73nHpasHbJcjdtyaksvO16/ZJIZuertUJFLBgyqh5ZIdZuRwOy60esZqlG7MQSKEeaHxlDhMAuEZCZOfITIepX"
    "vqhaoTEtFXuelc4xJUnGq5XcQJGO8Pzp07/JCcpXx/PLpo6BtF9fglHS4LIJ1TL9gzDyTHaPRRx4TRjw8IrDiDWueH0Fmboj1H4gkVdeb18y7+2tmJLBUpGU"
    "VEQfgrJ7luJck+usVg+7wWKo5PiidN7/Qu6silQox8q9Hl+YbqBqw5G9N8Y6z6p9r3Rf0JAy1bA3HFZ2WO17zh2CfU+PtEpkVajhAeiV7TVTdR3zF9EzbxkH"
    "m3U/PWtOc9YcnGpswZ+ASAHxgdGvpK9MI2bwC4MqngnpIgHs+sSADuJ88J4qQ15CyOQXbj1vRU2ETIHWVs6z+MoJkM8kCnL/9aQZPDXKLSWBFjVkDIsfLx8y"
    "UiTFruRKLaNu1ptAVizlpUCI8x8fRKo4dgu953QNVFIOdQWFVqN1jS9Sk05RYJFwk1C4ZxibOTxDEFz4MB92FUWh1p0LZ61rX/DZBIk03tGVybCvQM+E+iHK"
    "BFUS3tPrGtUR/Pw9Kfc999Sp2f8VRRT+ekwKWk7Ww5tsGuz9VVsOeX0biKz9+NePHACJU+4B1LjZg9zlr7E654lJLkzbFdk4pWgykmF5R5hSACiHs3/YJ3aZ"
    "vNlbL44Ck4KgQMezuM0Xq+2KLm0XutRxLi8titzVyuTOVVdTb3iaICiiMz+rfafD640PB5xUlwcZtx9/qdjiz0kAesKP6sBcxhmk4VXcVMdeqlxUbTFFC6v6"
    "Qt/gOtCrMbcsXagRu4Veg0umUPKidCIhAKynecH/IaeaOff0WDEedw8mk7PDjSZ1FhIvem0d4W+yDXpRtIuN/m4NRYyuAUvywb/F3y7m4WI9vpKGHBf78Xfr"
    "IIhMVLH9Xc8SJrWJ1rTpSWC12lNjpZaLMNia1Ob2cT4H5Y/c7doYmtCzVvfjxt1I4tq/BjXytzSQ39JAPmsaCJNhTumok52P8gfDLmQkctdLaZ94oY+0AemH"
    "fCgVYNDS9b3C7JqFUWJG3ifazSuxuWFKi/vyDabVYiTHXU5FHi6qddzIWgekPSXOdjvfraiJZ2nU6rlibb14szIxkd7FnspDVlEYGDVTfcXnYCEu8RbGuLqe"
    "pZ4ad7vzIijFP7be88Xeeh6lS1MIxsCCV4mDXe12y43JJzawkeeKhfVIQIzRzgNrqxTrCdGM4TwaB6/ndMy57GPnJgPjwJL9QZTTvDR0sYmN0q2+dp+DZlQY"
    "g3y3a/tJ8lOVJih1QIig8rpWhN7EB8WbbUZolhCORX5IIOOEnHtt7xDhIAfUIol9r9+akylMKn/MnCMp2DUzfla2XTY8vUQYxjGchn8SN5z/ieYYXiizSDCK"
    "Yp8cj1hTk86chPsGsVMQmqGgjgt7MtVxUwGAcHH2S8rctmGsdsW3oIZRf++Np8dYBLtgh43qB1zBrRiLuuPwmnjQlGmzibmeD18uQyh2L18zQBD754BAeJhp"
    "mnB/MH8G1YvLunEMAI88P/aSgBhR4+dFaQMQhDKY3XdggJ3C+z+9/6DevfP93375+Yef2Gx/fW+6yOZwG81mZYp+Ph5VvDXm9IpiA2wcnoGCa2/YMUMLnuqO"
    "CcTfvHa+Gfy6e1pkNGW0IoKGDM9bZ+CX/9cApDydWJuxZSKHGssYt9EbA2E0XCurwSmwW/35r3gP7Hj4t5u/9oePzovvHfhJGIycPU3RjI2BAzxxTgT43N42"
    "a9/evnoxBjtivQMR7RquebKwiAI24Ah7+/OPP8LmPn3zlj1pnffYIdWbhgP6eztsvNonUA68YhINGOYg4A10EgzhSNPxkwmL87HKQZgjgrZd82zYNtNudcJl"
    "3wnZkUM4qXtOuscPvWGmBVQ7jdpEYOQt3ujHhwSL4W/t0Gj1oMUxMO022qBxrKHR6gnN1C9/2Qsn3SvkqIRTvXjBwQPI8cwRHy21VfbbtzTD99ka8E/uRbrl"
    "B3rL2yu+ceqIDQf7F8A4JiTc3mcWqPevEz1R9vXPajIzUrS2IWY7gniKq3hPo1OnG8wIKIDm19mWYnmBVr3FuceB3SmhpryKBLFVjWy3bu1HH+0jWdTn64UX"
    "7UYAVCBQQp7BKyYfwiMM6ykh2vpxD10rmBz3zzyA24fvdmiGs0TQhYYXJVBfYHy6Jti8Uj9AW5rnR1t4kcd3ZZjBxabRDa4HFnaQ1rDKB9qXRlXcSTFQsWxh"
    "4TadplmAZMSu8KgbBd32S23YN5T8G1vl1C40oQAvqUBax5Sq/iaIEyEcsIUWhdbUY8WksT5Sq4CQLw4eOgkvSKCR2uZOZuq9GqbVYdJQFQALMTySRBaFKE4Z"
    "hOXLwhSnoVoX+K4scRFREnXf+pu5DkN7W3j7ehWG75x6W7CkGCLnHJ0SCyrUaR/ivDRvIoBv98u0oaqnsh4uPY42pgX1Pvnfy3C12Na9bgwkQ2L2TIHXyWvx"
    "Wn2EkG1jxDCtpeSni2UHKa/ysqS+eF4otIFYJ0ARe0jAvxnhtaWbz52+asFoO4g7JL710wRyx/QkKAo0rIQ3w5pJ+8aC3NOrYU+ksSPcVJ47Sl6ZuE9SNqWY"
    "efBqfqqC/NeXtrcpbI5Xvs8Ob3oeptdDlnGqmiwvabDAOO5xsjxyA81ZoZ4kKpSKgidilhfC4lUVJCt5KvVrrkHxCwP7FKT/gLRD45iGEIpc5Ke7PR8lprG9"
    "PqUh8DXv7zKJxBLfxrCs55bx08WdFP42oBTzUZpbrjc96+xl7KaVY4WrhtZqGX2EZASxWdnBWM7KlRoiTFE0kveI911Smr1x0NTBoQANlk5yl+VsqLVpIYmY"
    "2JMzkAuvLbPyvPuuHXLkvhkYV5b6kaJXnye+AeY8UxjmyGt1107JH7ou55aAXJ4OHZs82ItMmtAozCp36Ivj9VeL9c7VBUbl5GfNiTapid3pu8CBYfOa9Hgq"
    "NYGKf7AexqUMU4UpZagaxDVoTdLhVMofoNGLIPmQpClmvPEIUPhGMN7yLaipdiKWFF/4lg2DJ6cM0OiRnMfxhpwiRiEKGjKkvDLGjIbDwF5oFk7Ug8h4GUVR"
    "Og7rKfcPCMmRhEllthXwIWA7n4ZS/L3+ohnW1TsS1Qi+HDeRnUqo1n1HtebhZgP7pXpupwqKhQyaB/+EGkGtbsIWi4kXTYcoHrXzEczVP3uvwhhVM0bN21UC"
    "VmbvBO8X2SsEH0jY4iQWFpADCa1O0FK7UwiBLzDVj4Iw9OouIB1SMTX+QF1C3JkfbrbeKuxfQoOXmQ4Hkxdtoi9IGA8selmch7qSIEr+erOM3HX/Sl3ipS3Z"
    "5R+tKSTn4KhorFPID+xFnVcFHRHTklddwOXZo9cQHsXLM2KLAUxLgOx9kSADq9nyEqg4fm3VFx1ThmnbjVSgANOgXK3n1pv8igNxeKKrVi9a89zcaWTuWNCH"
    "JNdap9sIbljl3UboApF/qlh4VfLUfPkJ0+57TZr4fPo++GsTiWUf3gnYlliH2WSiASmj8Un2WljdOcZgyQM0vM9audrsX0nh/PX7t+IJ3ImcCCflWWa2KHfK"
    "OABcB+1GzkRZXJ6LzEXmx8D1vizHXgTCEXGmlXNze4t06juFyDBa9HIG0ZgU6rDUDVGwdR5NadU4zXBRCxsAk4tpFpECInauTJb4Cpps26ZIj3lxz0Ol/vDz"
    "zz9aCBQ9zefsAm1F7vYFV9s6NbjYT6dt6C6g/scGKlOtt0v4m64gZmXlMshnn1YCd4kgwDbLIX2SXTzG3IKrXMQkveGXyq8cPlYU1WLgQRJIM59wpWdKrh1G"
    "IJYY4jIjXvHa9ti+9PHDl4vj6a8onPtqsV1DTis8qhNZC8LYOAQ1n3i5HDW3/+7ESzLdMfIE/csfc4dG0NwcHMq39eag/Aq7kzN0sUTjTF3b7iN6MN4yRhgm"
    "6ejdQO9dIF3ltc3fRZ4DPW5nv/UeqrYxlVDdMKibv+RnKaof8M6ggh7zl0B+KvfkCP7T8J53WNF6wXc7niNgM7IXnqHDX0h4YY5x8NbaF39GR70xfRvyVa36"
    "WBqKqo1pdOw7W3pg5y3FV6m3qGjbwBp0I9W+tVe78IOIHvHNft9IuE/SyABz2pHK0m79skZrXYjL7HTpGJdrRKvHUVYBkXFMzLfsRcrHthN8jN1Uu6WrxrYM"
    "9c+T6oRf+u79Wwa8P97M3ZmSb5qSqj1gpz6vDZQTwAy7FMhQIbPhiQ+p8k/tnh9QvACaJPk0gyieDgm35QHmnqQmrDwycGi5gZ6lt7l8z69htG39/M55wcOq"
    "eEn8ZpzRYc5egGr6/W/0OMvrfSC6yT3wf/z+O2fOfe74z9+xf7q2zul6XgBLf002u01d+E8/M1HVbNKk+GlkFS62gXnSCRH69aRAMf3lfBmtVuZJOUmdKXA/"
    "wNvEa5KzyVBxDaWZOAA86fZWEA/4d0GbskAvVE8pG19CFSlIsWL8DptSuzsoiAtlTmVaMXfl2TO15+8Cb8Ki6cxozERnKZjbGqNtqHFvKPwlFGEqGoX72lq2"
    "XNFFk65susgeg1k/oDYvA7z+OSnZmZx5kDs8fs2lT9HmEl0hkay9W1BeeTfPI6ElOzc/f/gTRMSDQCvu0RgRHyc0jWbirRkvtWuhYovLTHPICkVx+trQa+lU"
    "7Ji7SJJCAZE+LoQRXDDIahcg55ptSv0GAeNRwRX/UWxNureOJCmcGzEelMZTBkUiM2QiM9nHmt2oiI/lt8n+wMpmYEaRPQ4rmqaobvLaZEwBCu8dzyK2gxOw"
    "zytkm9usUzVFet4n2AZJUe2lSthx0GKeZ0uaHpfInpxcPizaDmec273byf3uOR4mgSVxt+fXALTWACCsG3NKPp0288Wal9t4LTyv3JQlp3dgX+yvEJRiEdby"
    "uIfEHFCvGaUi3BD/E8Ixu1qkW3h3XGdn70Abdwb979YWUCpQ5PPySwuzajtg1eIVG1zY5wfa7y0Fn2Zrlu667QpTpCwf8yJqh0OAK7Q7qM9i1pi1T6XkXr58"
    "q1cruKSmTZ9aO1AtYfAVW/yp8urIdFsGM9rs3ualPoQJlHFSdLsOKmeE45DZMNnx2L1GClE+spOi+eTwbc5GepcZs7t1/P263KTQ/6dKTZLvCej1o9Uu3NSx"
    "qioKtwB80uwyOZ6GdB2sjLNPzb1vTx3uFrum6o55ajXXvlcEaKhq5GEHhHgjhDroaAkJia8ciBgT6omoncaYfE1nhWwnuhhXEAWmFHEAJwmTCPhiTE0RtY1Q"
    "nSkoWtwie+oK4ThMzKmu7SCAknBJpMUI2pDaE3pwNfNQh7W3qB5UNxwO51DVjNx27NMJmrEA4EUCwjTyZlDJevQpDerbhOHt9x/ffv/u/US6wO7cF8fsxxt3"
    "HoUtFNMBsLmSETlbeYtjG69+uYqhNruo0x67MfgL/k7fyqqXSSSlcHI8YjwAEfgnEj7Rrg0RAICrILAoNQxfYT1XuTCvJi22Y49uIozqa9ShBoSUrsG4DIvk"
    "2O4EZQyxmi5gkeiQdLrhdt5rtINTklZJ1i+K0OKQlKWoKWy2cQgP3adWPCeDkjzJetszDdQ5GIZeAQWCT+wij/3X23gArXALEZOeUW1Xtl4DrogUfIW2LHlQ"
    "TOmHLF0e9lLtC8oGwkOos4AeMmjOJD5SaeD0WNdLsIdgGSt4ZSi+QMrWzN2DkytWb2P+I2TYTnZm4GW03hqV0Z+XOCsuwtQcVm+cs6FKY2b1ZzbNdY3k4X0T"
    "jArX0G1+q9rd64saanvb/4IMY26ubnJmmIIVTR1jb7VY1BWOjHhjbC86QjSUCQThoCQAhT2OXmO2gTApJZksmAERBiL0DdPxRVchSThEV6KUVqVsjQBBCRCm"
    "gv8WXmATOXGgY5c9zShpWV4/DaW3BLMd/5vOqMI00YOMLd5JIoaZTNnMs2jYWglpITa5U2MlMJqRhr7vCtFjj/2Oqb+f62pB2eZmivZh2FeigqawdjMB1JHz"
    "eUTfEm5F/E29OGpa0ZrQQjuDmXZdk1eVMBEENJp7g6t2CkP305/mPU5+lvGcQL35iJOf/Ej+dYKKIAwJZ0Jtxeg+Gs0wSDe7Q9LE5OscnBKY6cFP3bl5t7NQ"
    "WaOkCZ//byZAP8E9V+anIhwPV2nV+DL76Mq8aIf09sqq6mlL1yr8xkCAFGfMyMGdNeHWjI1B7BYWluRBbv86MeA6QGIjT4Ar70vkRImFxoTrJxU9XPm2W/En"
    "z2TNvSvy07Ht61yoJgMe7TC2uuKFjVUYcNvBPX2AYC4aZQCEJ0WaXBT+0wlPGY9KqdW0K8eiANxbcCOdIk0Qc3nWXw3ivljP34SMqurtZuqtzGpgNQSXNFN9"
    "4SiXZiN4iUDdxT6a666Fb7aYvOrubzjyd9/VI2xF8u6prmPqLWvuqxMW/Xw5Xoy48tUJJGUM93nClXK4IkYT1d7JGG+qaN/sVfDtH2gTEHws8ugELatEpzMh"
    "m99Teiwdfgm8FpJDoM3wBPKplCm4JhkdQb1noZmXUKbxsBQ8JEtcb8Dmclx/8MWK/jyI15uFhu31ZixLb5muuS7TBtWd2SM1lASRigFpfa8MyKAGAVTlgr4+"
    "TK3D8AIiMxiYEgjqCPfgQl5UCVUlIGcKe0XTzLn5+J8fv/2HjUeXKT0lML0oD0+H65cJmZwwMwLDVVJ1cmANLovDgRTqwj15DHl07jUrCsmpn9GxY4QSBA/9"
    "bkSgLFFBHgnvNj4yKPV5tYnRbTOhhT6WvRPyWewK1Mly80MiQyMuyeA8XrNJQ+FupbsGziBryp+H880i1PCszqHv4NgYe1EnF5/rU3dD3dqzYQTzztH0ZUB0"
    "X5Y8Ri0u4VT0V4xy5BcCOQyQSELuCsqwHGq8Z6KkhHwLwojKe4gmg3wIrKWLx29qqEnqMrq4jDVif5Zk+iFjwYAL/GpkoZMLbsGVOtaT0WzrS2oF2YIyu7aa"
    "Q3rx2luu26CsJ+7qhooalazd+uq64qL8zYaS+eC6ypU2FS+GkaiTLAyJvmqBFv4pM5X98TLSUO2Z4QLEP0EMHne2v2pzzoQXJwTnSnKsQ4yby2I/YS80K4U3"
    "TlIqksOvjEHt/Bdz+8Lkv+gAgh2SQ0fNHCvbd0lS8Kk45mWb606M0LKxsjApkUxIsu1EHTxm1ChmGrgeH3pRxQ8REDFaRKLzgrnsQ3wqSTrtbPvszV1erMCz"
    "D3F/mV4YELRL/BnrAt4APOFvXNcUvAh/MKmZ6uTiGxt9Vzkkzc/THEaruk37BXnJhpekomwrLqgblWe3dhmpq4tLtPG+r1mf3Rpyu1uyWGw2vWvogDRrQcrk"
    "VQVM+2S1oev+VbtYMqJq6zNIKg6/vhKaMqfCYFSMkvKYkjMS8TdNvHyaMKWZDYEKQjWO397OnIJRa6YMYaoiKuvQZDTjGhL3w4/T7IqJVJ9H6mkZji0wta2u"
    "mO3GSvXX5yVVkynigMjGBwxWKeJDbMwMfORYPaPW8N7A3Hrv4zEmFxS6hTivwUIcVV4x5U0Z0jBoWpbkTjOlGDU6RDHTl+GDEXIPPjYGGakvZJ4BlTVgkG4X"
    "91GYMELZFm8vbsGBFOz00Z1mKprLy0h3a+Yq63RroVHc+KT3a8YxvE84dblNcTWqabQOg8B6vbZMSF1Akuqt627DSJLqNiEbI9VTVuRVbDdxQKL+9ZQStjWk"
    "9DAF/V3JFI4JDTFmAaoxYJADo2wizS+BOiTCfAq9CVJyB5GzSPU52SEpFqnHRKoG62oRv6B1mXEGReyiMUjwLmfMZpxJJAdoYuwHpDJ0D/nSXGK868xkQm5D"
    "hBG0rfSQS7SGC0gtcsuhOmXHI69eYn4OGmdFhkIFi/xxmJRndGQA/TUpq3JkDFQpHx7CsJCXrDE6/+6lh83MbgD1TMzCntsMU+8pTrrB4MvRbmENUop05NBd"
    "kqaFYRtnlZTkC3vhKQtyikgjb73d9K+okET1UCavxjHIX+5otBv4QIloPVS39ULdtuGIToE9hYhV3qYBqm8yMsoxSlJg9vseBoKtRCATp65Nsybn08mb7zzx"
    "C1Ji3BIbx1MdCUr+ToAFkSvrSlFi5+H+lN1fmf6KpQaJ5EAVjVEaEeaHA9SVHhCzGr+CiijgJ+qnTcciD1J66BvQbffVnKj82/d2Ll3p5WqV05jJD+93ZbWu"
    "CQuZi2Ahz3UhHbF8zWtfRaIJE38D4ovQEXXH+LaoAISfy+AG24EcedYM5THPARMcDjwdFwIjb2/lx7Phj/sz5vjfZDm4nZlEa+HVYi8k4bVjkqzY72WKmmxu"
    "N72i8/RgJisXmgDh4cKikAalDNJyGoEi9SXDjhFOfptNXC+NFovas6NcdccM3hz+JLbQWm8ebN3Fcvp69Sf3IFc9U+0cVtJX0AGUpxHPOYe8X0auaRpLx1CS"
    "fcsotiN4vC1GfK4WOhBjkWkVkqzsvZMlxCM5pzmJeonoXcHkPx+NSL3U2ao5zQPTVVGI00LDtr0RX+3ONF7TmUaYEHqFLXFT49EPKiQOh912mIUCDfJvP/Lm"
    "dDXXmIWylZl6qwZ9uQVf3YrmqCELxZybk/kpmBR5MDH3DZ1q7FU/Vch463ix2+r43N+8pfnoISw29W/hT5z8gfKOLWImYIcCbpW0H8BpDmTOHa2YSAZxAFBA"
    "HQvj8gIUIH4pEA0OZlnSE9zDp6DOALOmB+pLXwO7vJzxFfRAkozrg0+KNOxDFjiqxiUbzd3N6pPeCEBnBvqn9KOMegV+/RUSd5offv+d4/ZLaub7xHo2jHcc"
    "SHaWSZeCZdTZa3Kfar5KyUS5FHpFooCHwMvdt7LIBCSefMukNAaOB4bYMMKaFSVZkIPD+Xj9phgWEMf2MpFNWfr7+t8c3M+1nAq2QVCtWGVzGkmf5Z2Hn/vt"
    "FiHjfmijeNir6tQA1MiE6+UYPuJFz1qbtOUihiW34cpb12JhC6j7V7c3TnSX3K1XZL2dvKQuiF6wLtlEq3lku66FH9OgaaqT8lalqB8mmZIHJ1s1saFK9oKs"
    "tsRz4w6isgMGWObHhIdewQO219Pag0LBO9edv5yJGl6c+Z4d4eXgo+ZzKBMRzaFkxGZjoXHy/Vd5lF+ZqP0PJz+9pIU3nu53+onnPf3YzVK6eGcoElkM0We0"
    "6CxyiWcR+zC2iWd/ydjGxH+knSzn8Safgx07h1UUfNoN+hQPeq8ILdWahbjhwsKEaVLRFPrfYFk3nQIVDDgKrjPUhzKUh9w3vMcpqCzP4aLeQAeStCAXHXY7"
    "4Swt0O1u2Dy7YQp1haHZx7/PrL8159XS3prfgnOfRmd+eao+17kD3194yzhqscWaEmsYrGR2X8CLtUXpIlhH8QWLTuo8alg4CLeL+fyChRtvySXfLS7Xn7vx"
    "Mtj1LV9ThlmHGrSPQVKYqRuRbMxbL0Kv9wKGhZDxDH9tPqnRczmDiRNR7pAAtHPAEjHxTHTbCChUlgbrndr/xiLWlClbfkTBG/cZtHHRidtaz74ksZbnSPl1"
    "fxyrHNfuMfDU5nW0ZNLYhrhQUijYEaiysNwJYY/UncWBwh0oyUAsfLQ99ILE147vfep5VwWVrQ1tva4Kc4XG2v3PS/JgJ3riOIXv9w8ZCjgYuXpxGd1b3y6W"
    "O/h7EYtbb3pNgDvzQO6FFlBDAy8IRUm4x2JtEB8SQHFppgFm2JhCnkyTcFGnZoBX6o7w2ENLOPocfZaxrmfWYx+28WdOL6mR5ZG9SH1pyelJZoa6CrqmdmyN"
    "PQQOB73ahdl1NdAVumN+aO7aF7fhh2Tthrr5QbsoC1erBkFd4F/SLS8ss+aFZTA54luIq3VigsxHpq2KmKqSa7WPlJdUtzAJ4w7ktr8yctgmdWam8rmU5PEA"
    "LXY/aRKCqX4IFS4oqCXq0PSiN1usKPs5xWDBGTOkc4hoxK7d1kNW1ID6iMHHNipfWUyCxyJ0d0Et2XcBVIejcamuPYNRtKBQR2UbvFaFO+gO/kDTFOU/0f07"
    "b/L/XjnvsVcPzzvjTXl4d3Dw3MZJUVbOzbuFhR0JdwiK8tfBR66LRzacxWArPvVLMpQM1tCYiGw9Nqfegc9tfBqR64x2n9FirIN2H6hGVlxmFjJTDx6dKNhk"
    "sA7pUk/67bDJJvm3O294r0wKX39NAxD+Ks9jchG6Zp+1wSDeecFao2U1nncgrWtHv3DVxS5YbXdTVlUIqP1ydYqT5+1ct2e5aTq5/eLikvx5sFw2HpnW4g1k"
    "X3iS4SIIliP313GFjHMjMYfoqhdvsYMhmaOsB/zII3PBiSippM8WCOe3jA7OHGhvDxVxRXlB1IXhPqHgE/7MPSdvuFIEhy1SbUFURHGztGRKn6dmycWC4bBA"
    "OKg+j5UwsqrjNVQNQX9qofuYaSm/gVo42pB5vHI1atoRh+SpjOgdeqESXSLaeMst+2Xjha+d5HA4VVC+gkFhSJv2TG+wrokg5aJCTkublu410FNeqbV3MIil"
    "U3kHAgssuqbkBeRaxQy6TsXXWoNOVA6ZWCRH9n6wbK76TCH6hr4k7SOuMz75L1DjotQLy0VJHGOXrrzgcMJ/gKBgzOTEwnSimAVQsxvs5uVZtckpKMwEAkOc"
    "pBW9dsNVqxAS6Og0nWAJwa0/5rDtWDX6VaFoKRpKBxp/05ic0qotKXadmC24vThgSrmkJlpizfRGPRS9zSybY5zVx2MQAvvXWCyj9WY+YQ1xwoZFOnCm+Rvx"
    "77o/IP7rd9853kB4lglueZQDWkwd/iPSRV5lLCnrer+PDKfOzjEljLSLwHnRcEq0sobgbEF0D9iB7J3Hk+aUi4ecDwznwmnFk0n4VtKq4uF1XxzhdFzrROGa"
    "grwGKjs9K5zT1SoM6SAMaoFHg6DSHHndIphRWODovB59JQ3edeTea3btAB6vfsdW+T27dF5kmkMMMF2apuJX7CZcEF59Gg6IQx30qLOBi+SBhGc/TPPy+pz3"
    "qeWFLgjGUHVrsaKFHj3R4GYpWmKHLjZLRM499al1Hbl1OT2acpjnYM4aUJZbT75zlAAEeCS/rc/hP7CCnF2bYmoogPKdDZ/ZbNarOlTNBKYaNE1eh4eQu5tV"
    "RNeDq1zq8e8utiDh2tvYLtaqUW2iL+0JhMwfUibn71au+9p5JJAcyDO6GB/B/UN9Dszpwoj0JktFpnjVF6yzmooH48F8wLusu7PIbYoqBl85hRk3EYqXr1OQ"
    "GnuJWhdKar2WkoC2Kw51hj6SjKc41ruarzwtvatsFVzbmlo3PpESW8uudsSZZOWj3v/K7BykYTJIxeUAS11t0KxrJuWyfpmZlIMvcJiUt0nzwBuXUGC2vZoC"
    "r3crstq2yZWKxh2JaDIlhvVka4+564aEDq7XF4N00bqCKAe75Xw1uGofB+gnyc3rdUpgmR8oyvcY6syDjhgBTgqsjfFKDTFyODhDJdg3omWxrC+JUiBGO59l"
    "FISssYGKRJBXewyi4Lm849SZqSS0YNsuv6To11FYsZd6Q1vGPCEPOQOf0Ze65sB24IGJZjASfiqrYiJBDvckGez1YTggnhs2KkQmWVWorXUZ2hhrT52qfV5A"
    "RadxlhaeCiyYPxynoU7RuoALXHLlKVCqOvU5LXlCvgV4PTdpl8UslXHmgJMJPKDBNTzp4fZLhhjjoeZLrYBhU1CwvgPIgG3tAOYEVBIzMnzqKBE1psF2X6gb"
    "+s74bvc9UXXQki8pGxZT+JA649aNV1r0SyUFUxcQGON7IV2t3b4FDHjVYkY62PZwCm1a2fPFRW/RnDSN6kuSYHt6tLwX9I6p/9z+2rStR7kc24OUvIuiFOlB"
    "Smf0OQKrPFz2zV9+/sPHb93dy9ecTfBSIDzmjn0L41jj7IIbLcDm64vImM+RcDoUg9Md/q8CPncgrW2ibJ0Xh9GGiZeEFo1SXbQUgiHeF1Lep17HVpeijZHf"
    "5+gOzyCHGHoKGD71a2gjbxpv3/Z6auN4U09bgzL5dXXrNqloox1z65cm99q9TLaCJGdAymlv5WF4OpJWNXGL9yCpOj93K6+ZpUWoj+cjWrQqTMzHV8J3gcZP"
    "3SJbLh3tX9/7lk+heXRm0QbrUinPUoQLkv/yI74CNCZ6goyHB6g1N5oo/XWsIGbZj8kCObuxh4Q+DkQdMKkeT6HsKe4GHHV61Jgu2CnM+DOZFvRfEfVHhE91"
    "j/yrDRLwEWu6CzGyPptBKXjglSkmEEW0kVv1GdHeLeoUrQHhp0dGmbywkF18NwqW0dJmYUXambyalEDINmZSp81qHZll+pqCj66iSIlnG1xTZe8Xr7fbrHdL"
    "OnE9wdEmLyoYtb8mgRdaXaMiCFy82pa4XmQFrW1BYvKStc2OzmO7U52gLU3ZiHDjrIP1wgqYnnFl/rq/WxC6ca3WftqCyKy3MSGeFURxPncxvnjrxWIRT8EX"
    "LmReCL0QWBKGm4U99CrLddXr3tdFeOZ8vZJNVjerxQJarcabV87f91ADUzC+WcsXxuszgdMMvjiJYVIKlSyYGEt/5bGdyHuVFVEJF72feXTUP7yZ884mQkr9"
    "hEbOuLKq3d+BvCW60wyiB/uFnlprVg2a5uRScDFCbSY/hmy+fjHqlGqhd+ZuxzIG5EtH2/XenmgvPqcEY4K3Mkp4vV1sAQwDykAyXlOe/8juAxqNZxF4YjEj"
    "GeoHcpvPnkDfwqaZeFJgTRUOZvP5y1fOj1DTGO07kD5Hvi3pkRRYZRtkBot4YeUreD3QLwV+jRr3W8Hs5yiYzeHex6rXQ4YlyEtkqiwT+rBJSA9mPrn6ttjO"
    "4JgS2N8Xr+EtCEbvJq9c4jvc0/D+KR0cPlsNcJXFiyLZ7tp1vdpyb6YteqXsKYuIs/VpQHdzk+CirlJfxMWSbzhnsr1JXFGXuayaeVe+ZZrLZm6Sb9XFhkqa"
    "DzKoepLhuuNMzuEFuJw0CQrep1zUIe+UIZdVyLF/EASn6PXHL+A8/yNKjF/ACq5Rc7weMEIIs4w9DnulvE4crQq4denyeBNvW6mCk0qX90PCxVXM6yLmNjXM"
    "6xLml1UwV7afUvJw9TCLab6yrvXxKp6si2yu5vCHC4zQ4yHA/03N1NcIUkAgvdiG3Ik0rgHsSoFrJqstWW9IYJIAGgR8Lnut+Dx/HcRebDK9KUsquHaxpXYX"
    "u6Spo2Be5+k2Winj7HbrLRn5qqva9ba7HZlvhjcwNfLCMAvXyXeu63aNQpB8i4WS8bU3KOVwlwNJIeq9VJ7CpNLMY1NrVNkKw1BuUfrqwil+YxG/sYhLfcym"
    "IIivNfaBjz5A/VI0vZhtHQ8JmSK/67xVRfLnY7EmfP6M3JYugjg0OQ87JO25mS7dedHWxJ66Kz8H73XDeWR0vXSXezoLlj49ErqryGRm6C76LC7EFXG362nL"
    "PdWHSLd0tTSZhbprXlXY8IIwXtkB8hNkjtZkwh3gLsNPp1VEVyB0kCX8N5y/hlofeywZAmpqJWJClbqkRAgesg6IMMzIRPz5zHm3nSaHVAXJyvj66fi/ySC/"
    "ySBTZZAqt8hlgIM/lT7vXzjlAnRWLfHgK9CEh/cHJ1LKDcosADZtc1hPYe6B6y5ikwKm0YnnZuwrLw6MJnx91edg6oG3W87D0aWeztDlfcQxXa3HT1SF9cuj"
    "c+KIBiaJRV/rqlx1uVtssXXl8B6ewFGViQQ3jdehQZHHkjVqmh0W9m4O+vYWsu0gACTBjDvE/Ea5h5/k3Kt5jHWrvQh983sCVaqdkkIRF6USznwi8+V/Xpn1"
    "CqzR4ur7iWObBXVTpy/hxF8oX8Eyhv+/tx7LGeA00QNa3o2IHhdkzvwzTzJVfjCsS+PKIF8kpQ8hAyLI36yI/5Y70JKcmFYxJM3VIyZaMAD1mEjSvaSnxhEY"
    "xRpBnAAeNaHrVDq/c14sXS4k1eDaEbiaJ985NalqBC42ze+/65vnUkOIWMff7HbmWFiFrKv083IlPZgT1xRxqi30DNaAHV2u5iZvg3Ghp9oB1rEXbsc+qyOr"
    "AKm7OLoCQ2rjeO4Rk4lFXffCaFpBAv31HMxkI2so9PLisF2yWQaeSdxSF3qmiF03dKlnBx62wbr1mzIlFmS41XK1fYX1sAS6Nl0eRGgtF9tajhgYLppeKr92"
    "AnLnu+kBufukrPKrN1+2sXpYNf22Kk51eTuHp4SGSZUvjHbB0qSHqUfd0fgGYal5UwWmTbiMsCUg1EJdx2hqC1yo2LtavVbbMTxHJwZlN3VZ2+sW3aVxosqh"
    "vUm2bflOtCMoEpJ+mh7i3NTsZSf9Cxgi2XQOn865Y3jIA+FBuEGFCQR06M/Y4DcEPc/XcDHx5rUD/7/AAOm556yd/w0/0M3S8fBPXtR2HS6WzkQFq64T9Bls"
    "m+jkGcRdXrXJYkgLKZdG9G2XQMK6TpNCtqTRB27Ca5U+bH3TTNu+VfBWvUEM28pEkRu0YmcOxtzySEEF77CIDgbAQy0c7ASKeOf8wHsAQUYGFtbh/by0Sjhc"
    "hxfBYDfv1tMApWTXTbNyn1+9XpktsBzzUvbR6q80i4HsA9NYXf9iHUSRO3r9zYYuEZrFTn2y3VKj06V1A82njUOa9iqn/Z47D9G14gFpWa3wlwgaxHpAZtYx"
    "leU3my+dYc/aIoKojz2BanzwA7kjSTZrDXWOTHSDwBDe5h1C1aES7MQUCwT/K8ObDSlBqbhdBYANbLGM6TUxIOhyen3l/DhcFpnhvtY4wyjdiLLW/elFpQiB"
    "tgnbtfjUEVfGBaVqmXYMCoLfsIThAkL1LdqWENJfULXhQWyTUCsy67bQdme7XWP7g9WGoVgQrIQUDjWNa5qec+MqWGMA9zL6+C3+DWYQikXHuU/zcQ/9ELAm"
    "fZoitk1CqmORAyZ+OVG9kzlX7bNEq1TmbRVjYp4yqhqWfc9RdXsgKSOdlVYFbLFrBu3zU0mBOfpQVKwtE6hWP8Y2h8c80H0SQnaUtthm3owISHbvh6SIuqVa"
    "jGOsDZk0OoVto9t40ZjyPklTP6UPWinM8fdQkbrgveasJ9e3OSR3BclkXlXXaji9oh1/FUsGTd6N8m7HhDz+9j/zwLfSRdn8xVn1TDfHkUc09Tn6T1p7lJja"
    "kLGGTrRND9A6fsn0xPVqt5vJJvbSKUR4/sGbJhSD0SuHW3KkIMukES7alsJTlFGRnlAXhWRLpyjjJtIs4a5nDo/i2E0TXXlBiCvTuyq/p3bG8I4jYc+0QP/y"
    "98edSxcW7LqAycvzCs52YSzKeLtQk4d8MNmPD/BtQ1JCko0k/Chi/thArLkyku2EVz2+LB9nvXg93GILBWVyhVZ45wJdpQ6Hp4wm1KVizSj3je61HyQ59Wvd"
    "ogRLumX6yoaCfWqzdedNe+QcKgA6jJcWCVMvHDC2IDKBtsu4SZQf0MLCSNSBZNDE5ebdfHkJBcGLuzIZ6ZbquyCQ6SFhimhefJqgVAzqwbIGT7ieb+d6L1hl"
    "vzNtazN1H1Zis37IMvNSzAFVJXizyTTP73kzMKzhiHIzdSJyfsP7MvHxWCAYWmYzpsMTaHm0IO89VLLxSXqeBAOIVdfvEoLLPJV1K3ut22vkj7z+JZ8fy6Py"
    "3I0kkr4D+I0dNFT9yPnAUvZc46U+YDibCM1J4nmcQ7UKvAOS5WyWYtKpFuz10/HKZzqKMAdaFZoGYqW6M8mwnOwBTyo60deOiZW9anNveZIP7//4/sP7n96+"
    "hxPPizsk2pwiIzEG0Hn3/sf3bOEP7Og+/PD2FxtaIEl/HAZL9N81tEDzRMojnelH1SUS/EAusZjxJXzXXZLQ5ChRYMt+O3qCOu5t1lzCOOrVi9Z1zvfoQsGG"
    "YAybGKGaISLCQjOH72vm1HtCXgXrOjeSwnGtvx4BpBDsRuxPUpyxFRnTVKrzRHtulYfXTh6Xa/yGVbZYtXF3ZLnqxypxogYovhyNcE6frrbhzoRFDaCMrt7B"
    "H2uskYsA0vyZsRMmqWGSYUGxkEIGPKdBGhxtwplpDB1FgS9nBpugwNVbnai9XRT2Xb9K4kpvIWLRVlrQuqEQN0vlLMrDE9peNCOaOZxeDm17e5SwOsjhNj2Z"
    "4uQf6hFdP7ets8VG2+mpxngwDhF11z71rsGMrd7gZayVByEs5/P5ypRQpiDPtBiE+sWhEARuHUfDGDcZgeB5V0A1NIb24rYR64FxY4tWfvr4Hu8XWJIzuECZ"
    "pDoh/zjMmXAMQftFBUber9ZmxIvGtMMiLRC0bZHcGu0ip8OBaIGkZhQd7D3I42M7uGDu9PnA4Gf0NCYQTN6TwM4GJcbaIO0F1WqOSZYNONma7sm9dAUQICrI"
    "o61VC8rq2RQXe9ZAVR1v/PqzVAolknvkoxfgeVO/X3PLWRItZWFfIIW/iMO4qZtpQmkdf1pJHvLGZp3rmbwjKdYFNIw228EdmQtjdUlp92Wp4YtfeJlEUVVK"
    "63/551/++qNDUqhkdXag82IG7a0h4YMhHh+Cvezgm0NHdN+xtZbJfSUHcnWh6nK6ORYOAi4oPTDdHW/BOhb913+J8rB4v9wjU+qg7fSBRJT3teI3Cp5fzLyB"
    "wKAzekfApbIn/L7wNOwvCEohntLqs9TVKO9tS1P29xCcyNDWT7ivJsCiSO6SzDK3ciJDwLjC8bMr6DFNzKfXOt9TBhg9qMoODxGlFod5BvTUHOJS4nlwHjqN"
    "i/mKCrQ+X8rQ9hV/56Eb9XaHYj36X/jbhMwHZY++gHh/7u6CdYfgd1DPgCGTIvfVpSWvcclqGW3Gl+7Lcazhc/IOeHrjijGOyBtf/1mWlJkmrhdFgcVHa2Rm"
    "8mo8IiJauJ7njq8lW7APs4DWe5KZ842CqU+GB4nyBlj/WG+OGFGSllJP4raS21udhHHuzrjGQYaNPhaQUQpMxZ51NDVZr+sBUXB9mPom0UTiO0RNe4sgTFAQ"
    "Kj2DcbWc7/qqKydRp7OhefMTyRC7JAlU/nZJ15uoDarqNXZP21L+bCaRICt+kfJnMy13M8HRABAGtHqkIo+4eswduMSyG6BMoLtbWQGky+NiQAxhJOCxKqEI"
    "GZbwtggoZa8cachZB7l6W89xoeGugI58fdA26qyaLiP91jbMNOc1U44H81xtc2RtRFS7wSE5lRMpZUQPRAsY6qFlDAmPJBsNUQHEa4FgL9y2lTbGAYtzJwXY"
    "QtJuhS7aZPa25Pn+TbbsXKpJzaLRmGxbaaUI1IPNUVUqiFa5PV9RmSI9mohbAwwnash3LmkF8tBh8sWIF8kBPyVGXb71LYJmm214igJUJnfZsFpCmEI/WB4+"
    "HXqcZA8gft0Zib/i9siiwWnqAQOfzFR8klZnf7QMEf2VhidkZ62Yvn59i79iNymGnQ0PZRLA4A7zUwUlo9vUQ1VuGTv187h7CsM+FnzahURbdbIlCfjsM1pq"
    "5A8/OTcvkEHDUi9mUkn0GSBAjHnzy4uXqDeK/fapmfDbk+b8m7ngUftLanzRDa718g0+yeJKbFE5Cf+XgFH4swWKvK2xCSW1zx7fpViiZ48DG1BPCA63QbhO"
    "wQNVutK2Z7E/sazBaN3aD5quO/g68TRqlJPr6Yhd9xV8jrUYBe8aTPCojkUeMsm9rrfFaf2Q2WTstSnGE2Wfdca+6y3jptGWSXq/oAOeaSEa7dZ0Y7vQlGoO"
    "6mqydkQcu1FTEdu42tQSFaZllmSzDajdMpd+Uh2usiIRCQfXuqzhh2mxHXFpNAwWfTatJ60736y9YPjetHV19U6PMLt4E+v5MtpN+Hgh8T/94+devAvs15WS"
    "4sULet46iMmEBaVEMHlF8bfvhe7aG17RLI1efLhCafPDMJxHw/RH0+8uXrCmrPN5sBmmDRplnbXV0cvh11tR17O/1gkWWiPYhiQIJxCmlr7eY/vqziNtX/BP"
    "3SgrQqojprsVSQhh1U5wKig5gXFWJRFQdo8NhJ9atWwTkQ+a3LEXSyYeQJRnUwpivfEwI4JsZux0Pv77t97cwk/bEUIeaHbtlH4uoQ5acvtbCJGwlfFooZND"
    "YUN/VJdX/Mnjg6fZku2jyoqcacKTM8B7rYfDtkWLbHi9MI6utsWkv8VSJ7xVoz8cAPwddXcUqEAT3lrDhkXjoz7YlVjIi15gnge4ODAgDJ0mMNq5QSRZLF/O"
    "nIy9WYhckAjwFj5b+khEyYIoh9TFgj0AjMVPZyNCkuVZEpLU+ctHtrM85o0jZ5PxDi7qi6OdEVoMxlVSaPUExi08kIUToF++p7ZAkqHNzC7Rvx+gArpdLmk/"
    "QOkfeIlSImbwKdnuvD5e3dymQfqrz2Km3okliIuJeYAI8ogavHkVIQ7cMwyGfNxTiJkGNlJWSZo6JaUQI/Iam3RhMChwDybQQj5dhMWFmFB5Wq2pK7u9rNaR"
    "RJX5nKEKBA5g9afm/Z275B1Z4e/FHLKBvZV4x7OpP6R85FFYpr8sHozZ0UxW2VYsnl4kgLETaLI2FAbNTWhdW9ZY0XOzko/nqJfmlgvUdgT7ytzixLjir81j"
    "fuNJWr9A5WW0WVCTmtWASItZKGc8jk1yFsCkd3XzgChH1EBGzljFIykiSHlL6R2j8GlySNABqfa8FnIdcpSmyB7O7hSnTJTXw/zEKjnQScjAls8+Q4bhODpo"
    "4shyzKFhRakpjQOy6afUuKYV629OqU6xqqsGYGQDew7ZVrGMdYQrCXmNAk4rwxTzR8ArzXNKI3JGAoqliipwYkPKI4mA+oV7JiJMuUWpS1z5GifXlLbxPY4V"
    "2FBixoo7tGCjx6kradpa5LsAI1U4slhuVgMJhnyrl1AcsXd/F3vzrUlJ1G6w86mXG7DW8zCKRtd7Tj04WLtkuZu2pJ10okwgkvWDeAclQYKdLCi2jJcoXMNN"
    "ccqJGmy70sd9lj9ipQ8hQbgv4SX91G9vsfULr1IaQx4INn3Pmbos046B7l6Ep1JN+7LIaufIvwClsYjVRAXTCkF3OxqQXT+CNgtfgqTSRrYJ1R5Eg9f3TKaq"
    "RRx4TbD+8Ip9uGqFOnIeLtxj/bIjzY9MpIDgPBECnjlyOITqyzNVDUxY3AB785bOMSVJxiuI3UDhrPD8b/L18tXx/LKp1iMNU9MsRl9JDYQRNmNlQBgvkSCP"
    "qLdMwu2tWJ9dR5GUVARhgnHhLGXKpuiEWpjzBiszkyOYBd//Qu6mKU3cIvjFSRaqupyy9GZT5Fm171WBChpSpsT2BqbHSYbJN33PuUu47+mRVomskzg8AP3y"
    "vfbHbsjGReTSW8bBZt1PLpvTnDUHdwnllAtuPW9FTZRTAZ9WzQax6Cjy1DPUsZ/wJhAhIC/wJa+klVsjVvALgDxP43aRwnXN2UDocEJ4UZXRJyEJkxzI/deb"
    "ifTUMNGUBFpwmzGxcrzS1GhFLbsKXU8AUxrv6MrkGVIucLSGlOk1LpZu1ptAVjTndaOI8x8fRGUN7HJ/z4k0KPkcSgt6zIuqrsNJakYgCjETbogL94z6ZA5P"
    "uoaAFJgPrAlcjnXnwi3j2pTSVz6gSsJ7em2XDAKuvyfl3kou7DQ9+m8ZlPvrMSloeYGJ5ALwrluTeHEUmDQw5ZqfJe5jsdqu6NJ2oUsjP+QZRpG7WpniEdTV"
    "1AMfR9z6TZENiX0+a2s3r20HYf8f//qRoy9xyj0gKjfDkbv8NdZAPzF5l0Qym7IU/cgyrFUNUwr05lj6D5vcVk1sFOHOn9lI1xFajA8H3KjPlTXQfvz1Jwt8"
    "neSoJ1avjqZnjEca8gUsdOzvCijUFni02Ksv9A2uoyKfYLL3omgXG8NJNCxpOb0mETe+a3+7mIeL9fhKGnZcHCazWwdBZKLZ7e96lijETbSmTZcnq9WeGoq4"
    "XITB1mTiaB/nc/ClyN2ujZE/PWupHzeiwjcTCBvk0oWmBlvoHb2kgShXLDLSwGOTF/wfEk5mzj09VkwKvAc74tnhlsQm+ZK3cZmWYybn/jr089/yzH7LM/u/"
    "KM+MCXyndGKwCn/HHwx9kgkHXX+9fX6WPtImOOwhH84EGjR/XsKLtvPdipr4rEbUniv83os3KxPj613sqXxvFYWB0dagr/gcbM8l3sIYatuz1FND8XdeBL18"
    "xtZ7vnB8z6N0aQqIGljwKqHxq91uuTG5cQc28lzh8R4JiDEBYmBtlZQ8IcA5nEfj4PWcvmSXfezcZE8eWNIUV32JF5AuNrFRItfX7joAh2OCmpeFzaEWCxta"
    "jfYDlBKDcyekO0xpcV++wbobGFN6l1NRqANthNyDV6cPTJIjIUv2+r62/FSlCQo+ENWrTKA13BlnomKeNhc1N3Y+Fvkhgaw0cu71zkAYjxxQy0HjUs3lHsHm"
    "vDkwqPecP2bOkRQMiBlMlG2HIA/sl44NjBjjp8E9H3+iOQYLywB+jDLaJ8cj1oSmMyfhzltsBomWLSjtxZ5MtBsD9HOB/svqHZeFtNsVioSqdv2Nz54edRTs"
    "gp0HVtSBoAbLODXlPuoImRDCb2PwdhEPOnZuNjFXSOHMZADM7uVrBkLiWzkIER5unibc1c+fQXuDsm7JB2AnT569JGBNFIwDd/UoLBHKwH3fAZ+P7z/88P2P"
    "w+DTHHyj+a1MPTmPR5U4GOtXigozbBx88x80HGZ38M3hXP4r/ea1883Ax9ze0yKjKaNGEbSwYqr/rfyq2yS6tUCJ2wYjblHgB6S46Wqzt7DErQZvurPkFlon"
    "0KKzpnzcGMnN67DPduC0vn/7y/sP7DJ+cU5VvD0EyxqhxL/9gIGCAMnvIKAEKAk3YDh7mqLtHKM/eOauCMO6VTdwOwYk8lwPBHpSXe1MYfpb3amqnQApwySp"
    "vx//hV/fuoELj+7v7QSSap9Ax5CKCXtgQ4JgUhAKMD4nTUfPLCzOxyoHMZcgcl7r1Nj+Ul5w91YnvJPOTs4mQ1tMpJSBwf/f3tc+u2lkff4r1H6JXSt7AQES"
    "9niqsrFnJlMZZzeZqWe2KlWogeaKuRJoAPnmPlX7v2+f093QvCNAdvKsvyTXApqm+/R5P7/zCFl5C7ZIjvSUAWS4MhQyjnlj8d6NHlR/Da6U4O1sibUDCAJ1"
    "g8QiMkM+3O33bK/UZd1Uy/Jy9rnE8X755RtOUsDEN5pYBalist9e0QSnxd4F/+SBsHLdsf/2W2WTsNsR3Me0ksNjMn6Q/32lV8q+HB6+F2esUSI0bZx3jOV4"
    "OaRiX0+rUDdY280PkNdCeoohhcur1kNeEkiFnY+hmAHXTjU/15k4v9oYHnLm2jtmEhuk5shVe619q8F2Y5pbDhUQT0doksUUz3+lPpAPrIlGE6SMEPr3cZgW"
    "9QGmH5Tyg7cEAnI9pellIsHJtb0b0eFr1mBM3EzPFhFwKeM/Idpvi5xI9pAftB9+/Phnxfg6QGdemhc1Bjuf0kO2+xf1HCJC7qShGscPSmQPdZtw3oyutO8M"
    "kQK05oItSl9L73WOGRxjmmWpsr02U0Z75INCup7YSo/srC3xQT6Um7upiEaOhEOAU0Mdgv9tBfZ2b8MAnGQ35cIMPsxBVgkh+9CFh/mubCThd0DB1A9eBxIM"
    "gu88kVgCAWXXBApsJBjRdQjfCJ+VsEYhJWH7qX90Y+80p4VkWkfeeaeV04JXilvkmKNDIohOWQ0ndqkWFIfz1/6y2q1qwL28XQbO5/JkfAPqj6BhCqLBTk7w"
    "b8aOJ3JTHOczye/Jh6xfk+w90+ThIaOAseZ1fEL7pnLAnjtBr6rYauvyOvx1rv6XiN0nedX8gOeDp9fCT38ddfqIvRdu5LvtflNm3VNAdjNcfEHJcC3qb23S"
    "y3Dn2noCBllgbYjhUDsHn1+RkSTnCBRvuBnINw8cdFAfCNoTjSIaQKZ/ll4fjvwuMc7ErbykObqd77aXa+oyk87qyAnt3m9cBkHXmbf3KQ2BvMvZbxovn7vn"
    "0CE2oU9QNiPmiT64RCtH59YWEZ41Gsr9xH3PKU3eaujU4dSAnlstfkjSbLxUVHpQ4pApOikjveB+ujBHIUGXw3I9klF3scycq5wHz6uMA45NTGFe4/N4x6xK"
    "RlXCApIDupT0/Arisfk7eNo6DLixE6BQhSe2zbO3jqujillt5EZuxIavY4cW1CYwrG+pKX3XvKYH8Y+sJxEqt6k6kHKrmkI4VxMCl4UoGwnI6YRlnDxLF74S"
    "fNpiY5T6UZHviw+8YrfBlWsCx/FpvEbkQK4h4zIZDdjZvtvJk2HtQ2duFc6Bbcwq1hRp4JK1bEyB+omND/ouB+RCgrjocnnwGyCysMYx46NJ6KvOV7UdmM1B"
    "4kt13ZrtLbzm0HrjATXooajFyvY41ybW0KtT/1+AX1c8X1bZGjFce1vEBaw4UpaqI3hz6NlYyUSXUzvHXalb7a2bRJPvARPgTIK6XJzvJ2JDrbD6pa2vsCdP"
    "cBEv9IPA3IIgKPlKy0egPic2zAt2e9MO4DmVVDbqVg+OU6X6kCDCceT+bpBjDj4s+JLn7KxQdyoppnAqMcoC8cEPUyfyHv9G1OR5uSH0ST7lHK8FpwLX3kDq"
    "BkfVxf4oWEECqCGiEgykxESRAo0r7meLYxyvPWTdRYe4dwNqOcdS6LuK+9Id7xENPAdOFK9DX4MPXTL6KU5BF1tBq8NmIhP0scNaeuRvjrMcLldE0ujxuOLV"
    "tWbMB1s47wXsAKs5Rb90JgRiZrTzmAU/yIgygmGLTQM7gf0rzrS/ffuduALUIAfCQXmV50ROcE043a3ODRYsjQQ34CvBDdwkxW47IpLzTAvGpA/IQ98p7A/Y"
    "5MsNJLFRwNsqG01h+116okUVt8TPHvd6MMWdJiHJIL3rbhwTx65p3w1m+ZRmj3HycOiEKGwpGp3qjkjjHtZWBfrD2pv6y3Uf6FtA3NkBHJ+zt+BvakOeka0z"
    "wmefl4PQCyElMUmhepltOmYpQnKDyEB7y/eTbzd8skASZKRBYoCsmL6bz5TcLyWEDz4g+wbzFUpPa2O3Z6+9TWHV7e3egYJymFxZRZ4RpltAEugVocNqKCEP"
    "V44w98B4E+M80P+KMo6RQk7hQZnlAbMEn6EFNvqfSlTSnzEw8h2T1EF8GtuZNHvwgG3l94sRZGkKms+/D810yyV86gUjPOMlX1ABpsLbnQuOzL8JVbv8SC4Q"
    "gA4eeQ8xBW8lZ/edTmw4BOQTIFFA3IztBc/QKTcgHCtnlMRhIUGJ/GypEh28Bmudm+ym4z6Ieq1hacE3103LyWNVodpPqsU41dFXHlpSHOvfuih9JKQXGK83"
    "CBUc41PYpmV1izgI5Azdpj4TSPTFflbqls/2J/A+zSOSCpIqmdEzgX7knViZUlcK2x6UQNH0jNmOXEA8j4srrMf7D9+xQ/TDC0PfKJk1pGhcdpWr0nO7nOSx"
    "G4+SPtZzQ5Ee1BKwA6KsQGdCjyaQ29UUMpMkVNWTfZhTXBjxdPn5FAfwIXr0JMeq/nD3AdliysKffvzpw/d//ohm+wtlwJfaTx/+9OGnDx+/+1DneWilQ5bz"
    "+w8/fGDL8tMH9qrvv5OvLs3/8l1AGJ5Ddu7OQK8B0EnLWVDejSeL2MF278PdSKL9dwN/8yzDCm1MnkB2tympoMMfXn8P4tU2XOHvtG946iBvZVPd15n0wB6A"
    "Ljj9T/QkPJTzQEYk58D/8cd3msHzJvCff2D/1Jf4RWQdQv0wH1D8HUqWccDAlYQ0Q3lahaTZAzmAyEEVDJOtf/3x+4+vdBfA0wFLWtRIy0DpZAnqcdl8N0G6"
    "lvQbdyFOMhCmOefHmXLDr9q8Pnr4dYtavms7zcMvx13v6AfH0m1o2XS71zvchjMJ+y9xzlbrmRdMwJBvuF4sOhpj/CiUQOgZ5TDoaRoK41178eNPf4bqClC1"
    "5f52VVdEMT2FG/HUhuOej1v+Yo9PKZRLo55/PyJfFtFtOg1JfAKgnG65hKlycMuEeYEa3ultm7nhfxIzkxHCC4kz7YVYaTBtrwmAxybIf9lGcbbG9lfkUPO9"
    "ZX8gmCP4emSf4YKeTmgUczRGZqgFj9o4TteBc73PZAZ0ORNy+qvC3m5UqP04K47CTG/GubHKuq7vz9bnRMW2Glabz4ir6m8l6Ledp3g3S8nXGxEAG5TRbtwY"
    "phnGUdwmkPmuIYOSX647Y+twIJQ3IqbOfYDydRrMnv0VgE9BZEA9HaESDbwTjJ0SHl35iMeLkR4yV6Qi7vJgzzA7mv3x4r0zfnjEwf1Msn++F7uR6Dx/oPHj"
    "fEzPtC8aDvHp+gjTZ1In0gvJ86c0CxvJMhDsbt3S460sYxLXXOpwnnymx9xpGJCIp3Kb/S+xEWYc09YYc897faBlx7xIi4uXU0bP6kzM3ZxhmGYfxdm5f6fw"
    "LpTeTIO/NImLQvoatm7u2T18kiszPS8Ydrj25Js0NFWpNYnbTYcQYvrblo1ajlZXVEtxPFVNle8T584LbTfYYR597SS2A9tyngLdgwbU8dH+rIh09KHA3bpb"
    "p/YQp8oFfD40sYtPtBO6MPTDhprg1xpkOQrzT2ApMm2o5PxCJY4xeQrUaogElCgGEPJiqhOfP7MCBQwWmosZRedpOJnfQyYa0wiL+4V6ABsyDtX81gXM/4p5"
    "A7MSFOtcFwBlZ6UMKUZfumyEL8qCm0JoKSfuHG8ZQ24b5iOWtXyg/GMXBb4VmUaTYykj11lWpQQ1edZ33/783bfvP/RxEUbgnqAIL9rpRigTcpBG5rMQDpBs"
    "R9CxQ3TviPQIolr/Qb+TwMhxKG0wcrlgKg0RTEUUmGPcBXJngAGBXqgAtb7WwCUluQBvQSC+ajIP4fmHvwt7ul/rawUk8iCLL/V0wM4MxLU0WxKeY95cfMZo"
    "pRV5jU9FnPRpfTQ7xzkoBkPOMxF8bqdPM/JK46QYerZT75gvQd3QZP81dyaQPOxdyCwd9AMpn1JSv0jcfY1e1HIxDxogFvC8s+KYUXYjXAQAGQwGQwdJ+clV"
    "l8mnEgZm8jGQebp3Owqr2T7NWErfC+shlWZJNZTzrxRzw92qjzXXnhoXGxyJZeD6bQ7dltjxt4Zr+46/utgZe7Fn+qauB7t9883ygztfK9n3iJre9/LSubyz"
    "jUjfQXrZndzYyjmrGhSY9na7a7ix+TnpiPIEj1UyPZBvo9a2EWoqCbyvvrYZaao/IIsyKuJeXJ7KeCElPniNovANFkUJd2ucSJgiyBESObUIgcIbHZYcUTRK"
    "PNEil92GIK0Ikszw3yKJo4tPatBodDIzzGme37NqruqRsKJ2sJYoD05xrXJh/khxyE5uTpmtGA7FAKDsbbxodATMqLwvCfs9F+yi14yu3aylqDUiXZ63ydUf"
    "E5h9f/XMGDsNTNuxdEq+BB+PLHNHW4aL+i3dvFzRQW40YXKgDPE3NaMwIof6t24Uyuh1p8Aoks58n4aGiUXBFeXNZ31WZBBoFhNy1pdeyL+vgADF+MBGeEkw"
    "NZiGGyw9SB6QLTLLJ4XQIRax8cXRXrx3xz0kYVzW7/zOTZu14+95es2CsZQ47No+HIDP06xYLTcRtosJHJI9Y2Ein2JZcMIENqTBIugnT6f995WR5BnqxXk9"
    "cf6Yo8SMx+1epIy4oOe7UUY9/+yeQY6HLL1evFYoo5HRNHM+VTpGpFCLPjVZsJuUuoAJO0hJNZrWyUBbMcmwaYB1G1wtg/x+mWvA5wakaLMiujwBnnjQ2wWM"
    "P6P/XA61EWTcoYeD1JNDeJLPeo5NItfYtewmOWBd4qnseaoF0Z62E1HTIo1pIzHVq+iUyVeDfOGctWoiSDYg2MQ8KvIqLRH2Mklc7d/wzj+8K+9Ykt0WHNOY"
    "+2Bw9w8iaiFyet7WnS1s8pAbdKZVocMlS8Mr9PU8KAfuoD1Sesk1vkYcYU9j0jy7gVlXyDR3YtqDB3ExJ16Pj43lveFizeEFnzzxqGf4kbPDolg5mIrOOIUh"
    "wB92tN07ehQ2GYIcs4MhCKncxxCWgI4CVjgbXU1nw3NzUAnkoAEYDeBFQstBZjBjUhORlV3MvAZ7jSdoQCUro2IsfAtjLGpNtBc//5+fX/1zQsIGMwlzEM1h"
    "GlzP90SaWqn8cPB0FHHRhDBox/7OZ5I9j6iUADsygi7F1L4+UcoWFMB+PvXF3YFJhRl5gkTysVtOHsceGpkwU6/oU94zGB9hEmzqgfeCWRKPlNnFCN9XYwkt"
    "TNaK9qA61TMCY7fFkJeAQWke9VICq0+Kr/OovqM6Pt343iViSAUP0gr6K2Zci8U+vMEaOvKQUXaIoSFAIiCD5FOQm5g/QsIqFIMhaDxf3o7W3qTEi8fXTD23"
    "dwY5meAZ6YUd+Rwnvom0MV+cNZ1J80ZZFUekRe5ss0uBa0aOaTlt54o4Ol0ZLuowYte83Y4SrnBX+yhxh5aY0TSIVdQtPsWNKtJ4kwRAz2cHAFIWIZuXZ6O8"
    "bkrDmCPZQoyN7ZOscVAW+8Cbh04xu6P4RAV8xueq9etK98/j/6S9Z+ocn5um6jx6XBGy4Zpd0nwVFJrVUGbBXUeWQxs0k3qeEtql2LZlJb9xRaAnkZk0F++n"
    "OUwXSk90zQHDZPku9sQBmkxHOW6lS9fRGc/ZNl26Q0/KL9qT7XaHgbraUm1q3zw4ktg0j9g76uBIrf3utdnVcSApOqlj2YL5jT8jlO0LOMT4GzfGhajHH7rs"
    "8I7PrRwCysfWooLVVzeQ3ZoPSFLveEh6Epbwe5j8a2Frc34NTtAwzi8n8ozs/m1VsXOKmdnNbjnUDjBb9ozxdWYKYQE3mvvQ5j3h9hFP3Bjl7gVTuO6tFNUd"
    "4PNPUMNc6fR/1+HDPwMLupH79Wp//PIA6By/Ydyhwe+bCU5XH6QnC7/8kilZTashpENq4wAcU5EWzPirbihVA5rn5EF17nTZg8hM2l+KPw8z7kNAGCWdPKFc"
    "9Rq5PjsrU1KNso4TVU0n4abiiAxRDnXJv/e6vg/CCfy7cxQOsb6LfMLxZ0uIdflZHQxafR5DmFoHxjrvrNCGWFc+tY3BSXHhbnq+ZNrD84QNl9MUNKH6bcuE"
    "FYR3XyIALjENMO8DMGkwUQQYF68+jgGMSThboafOiTxAwjlyeM4/yAkbpWDZpnIwpOKf0bJTBVt1tjCYhvqQMsEyKhDi8wVANXxSBMffvEQYSRm7lTmPM1ek"
    "iQnWynp2xGoMFKXnMADk5YLgT713gEFckOFU1Cx9GmLTCR28TH+N8yIfvANaVAzdwDgUMOHOoOSjiOh1ChBgA20RMFV+DHLmyQHBIedNyZiVIyqgHwLdIo4K"
    "/TACSqmOwFk7DU1nv6uxdmXOgwNwWvcsl4YuTkIQ/6IOPRd00x8ppB3zjjwAZMzYnSBjwSnZ70e4ETwdkn6RC1btALVfrqbhmuIX5Jh8fgdR8kxQG9d8xKov"
    "psLaiRUIjtfk8W58UrxkgHH1YvOMnMMgPZ8B5r9XXal79G9SHhkRQ1RoiEtcstQ/0fPALU3nt7Le8m/PdHVq+xh4Khdqw9dkdi8ykbhk6jrUBudvOIBfKFoD"
    "8vdArhOGjR6Y7BVoZvyLDxp2hbrwgjHKk9p9pluceck+JIgeqq8/sBueET3kRZJCHJipkOMxKHZ/HNwvP2qCuFzTgJI9QdcC5V8r3WpCcIwfkkHcZSgb7C4v"
    "BgY3psjzna5SI2m45QGfuvZebkcPu28MY/h7fWsNDyNnN7uJCJZJVVVNGMBJTyEHooCqe8a76SmSgZ04ecXYtyak7cQjcP/WaZA/kaiAbUucryspchfyfEpJ"
    "OMBdHzKmpHnoDOph7xOain1iNhtqWmoO2v7WJLJGRzGz6ijGDZcefUns7/R0CIUg5N9eaBrURrStarhNtac9CRFyJPkHDa29Qy29mQ5RjVlPiCi588RMYHXm"
    "Qhdzoq27r+liA3NuHIV2Yws0WIWdzD2rfOG77Grwtvbduobfk09WSz9R3tdLfBfIUEnWVTEY8AVOhdoDLZiOB1F+aG6BcOUc2Qb0OZXcD29KQGMIEV/9sp5w"
    "Kk9Rn/mSMnZtuZjRM4kTNPAWpCz2nDtYtCrUGhr6zm7Ll9oX9VOyugFeOWtJ0tUPf3ynzQaE+wsTQGeSPMuCXiF3yqJGOVW12idnCuAJuhujWojUywPEEicG"
    "ynZeMd2O0eOZnTm4Y6o8ixM/hYDz5Z6dj0ZJjs3hNxCV6x1vYOafM8QwLSWqnj3dWW7T7V3nOfReoyPU7Ij2gJrZMrFKIqw0TsfqPMpAKZvaXNsugvZo+8A2"
    "nQ7FU4zW6aloj+I6NnH2vaOUmuuEocgutI2wPdRQsHR2k2s0CONEKQAse+qxiSn1EBKDjVcFngWMCSZAppeY507BBcYpro4JIOeurhsvNwLnj0vOZ00EE/hd"
    "hgGYKKEB+Ci73biNyRerSMP0fnXVX9lELxM4YmJcXwBOXMX64nnaQWOk/qxkcUPtLfPbM60XDcS+tw0meTscdun+v9BmIfzsntADrZyHLB681koB5T/3kAF6"
    "rFWPcSnHefCmy/JrcEM44J7YY29rWlG458hP5a6Xhd2DDLo2Dt36ThgNjNPX1LljLD/Ybw1jYCzp8R6Zm1hez9Ajy0d0K7ngm8Yi1yYqNmxoZMl2TGcbmNFI"
    "qs1Qmbw6ZrO6BW04oFJulpX0OlQj33d7Txi0tfjlBFpMopZSU2dVreSZBq9qT7h79I4h1DcMjT7+fd0mcrVeDQO5+s1/7jOaux9ew2TmugAT+WGqER/MX5i9"
    "oKmNaObjUwCMBxeb2vdrPLeT2TJeSCF6dVdzlxlFAbOElpqyN5fe8sIlT3YKWwUdxwktpkXtiA4QUb5LABfCcoWSRjTxqRh5OlOSgDr3NHEjMhLdL8f2PntQ"
    "ZJTeCkxUiamczbvvak4+TVEi8a5KbvbeMBDcX4UU9lvLhb+3kSCFqu0NRCrP5FGo9CWJcNQvSoIjwgxCioYPsPPMqEqwR065PmX5Q1koAUGlB8JT/aYRF7Zl"
    "vl+gEhMDBj22/aHKtfA/kjRcqg/PAqefbtuXPRcaWIpd0dkaDEdnbAlSgKYHUCsq8MRueQFx9ACte3X/FkZQ68fConuOnONw5BysZ3gFCa5aRFB+yQpUkfCU"
    "c+P1ifI2DONuW/wuOf/fOvds8MVOyfQF7eOxfCq2fac4AG97/xFZDS5NQOz0MA32+iwfEj1DeDqdZ4PTUKXPu3uT0ptT55WRJM1sA9310a5SqagyBdZSRSig"
    "tez9N6qCqBUZE4CnE+qQR0xxwcuCAF9rH7CZGK8L403DQOPMMUQbxVleaC/eb8f9RfjdYJB+WRHz+Y/MAqHT9tVe+3QhSgZwNlY5bd0ep77bPofraVB37PLY"
    "zEUlHvDYAIxbNsOd08lgeIahkL2+E1Ar6JC9vUW81RiloyVyTd9RnCOqD0M9ChPG2rq+vXd7xqq5LDoGKcuNTNPV9Vt9IB0DinX3DN+yeMSg3IkJ3xJsfd9S"
    "16Xh3R8AKqwGAwq7pw8Gf5VftQJGoR3tsdEpMVDfApFgEkMIA0oKGdoEhvWKcZqNdqQnbFMrMAzRfIVdB7Qm/JlHKd5ykwW2T1SogrqGmmQ+TS7cGwJkZeVs"
    "SCkbsXeHMYMmgHMNwAHUro3bIJ0siO9EqZnsiBHZeodmIpZgHdVkZ1p79svODN5o8fl8LQDIgdFiQKveam8R6ENwQgE707B4ZTwLLIbXKqANpny04GwgCj/e"
    "vCjNoGwoYnR2zX4vkHMCTmMVVBrZ22RS2+ZFWexLqiX59gB8RF4HkQvjKMJefGnGCYr/AAm6WAWJIHQCJwKY3wvs2WdOaWuVURgI5HIUnwp6vzbOExIzoA3b"
    "WtyNK029aX+N0GZXZBNgUdFfPJThHdKIXE9FQ0ebHjqsk/zM7CRlE6skBIcZdn475l+u8UasUZ8u1zXo1god3tizf1C+sh1qR4vUavEf/Ltshon/+sM7zZyd"
    "+vSthi5Rjb8KGSnH+orzEov4iZ2tZ+1yIkwmiGR20SgOsxSSFDKfBZc+Yx/B9yYvRlN3/SCSpXBYceWWc5fTosB8tS938GpnbnLya0+ieO9ZWZG6qW0HPPu0"
    "DXOyJAoF/BZUAt4KoJC+7DI77g3bfCCS139gb/oj23oOg83pBmQ1PZ3Er9iuPCMcHxtXBmkP+k1OoI74EwmeveCU5vcU2EtwfFZLclBsXDGHUbv1Ji/YFH0U"
    "e9mxEULy3I2EXZphytZUvHa3c+xmflXLgFOf5BnQ+s4OqVPLgO7LGWg/vCWBY9ZL2VoIynWjr0FVPaZfkKbgRhuw/hpX3mlKUBsuyWn0BZEH3iBHrw2xNLzM"
    "lPKAMtXctXX9jfZEoJyO1zkd5HofRKUTplxXpRyy8Kki0RqzL3jCGowH0mNqZxu5D6KW/jd5usccZOLBzwcLja15l0L61Ac7EV+teema/RNJsHiwnL9h3w5P"
    "XMezN5z9l08s6/ArztVZp7BnkuRPtSZtnXE+GsQDXFxenmTCTSowVs5hycod1yZ2R9btEEOH52XLEEPXA0I7W4ZMGEVwdt+1DHtILHTzdQl81s3XISI5zNeb"
    "fHrgiSXsGGvm8vRMUbvGVGCe8MOYb5wh4sNrNb1H49QDSKZvRdtvCaCI2hdmAz/LxAKJHIFqvJ8WR8xL4NWto5yZ2QM0Y8uZfxGVq2kM5kGgnPWZXv9PKaPK"
    "uUO1PHuNmH7HKWbs/poX2SpsOjiSeE4nkPai8yqqESUwTopMaV3NjnIX8tK1OKYZYBeNicjgmiG8/VCShPJ4fdtWC3jlV7/CL+oJJvIS+VHSXZNBSyTIkdyP"
    "SXy8OrWeoHZAe3d07A5S0X+L8yrPiV31zIDaDnqK2/usMvLaonVzZWV0jDYMdoPqSCsd6gXVyBHtygOtzwDKWxszgDFhccSIbIVaOn65djDdb9QJvet8tv2c"
    "gLVb0JZFxziPQUS6GTjISRwi7if8I6MPzPbmrlAuCXhGDSl4V46ct6CUOj2o6YxTh+BJhyV58dcf/+fPr3T35RsuKzh6Bs9lY4vM5OmozOAOA/C+eiJv5L4l"
    "lQO5Ka2b/53BV/ZWX62iSqfZeW5fyZsTc0ZYKnrywGHuCdWlL0A1yp5yqpYI3qjx+3FWHD1AYa8c0OX2sW1uw/C3P5RmzfSO2UIbx0oUwWba8+MofKyZfYE7"
    "RlnanF0Otawb8OxuyW27+L9a5/oOS3Fu3+ZyqJX6QK+pakIZNLCyNcZKg+B6IXUE8vmjQYl2+tyCbetUvgFlz0MWU8ezMGa/HUcEIbvOx7Cpndrcb9lYHoUW"
    "8Mloz7B1VepJGrMf/6cX4lvhrrkKNSy92rHpJkW76X7qVLOZspuyXf4U06ferA5mQOF3553ocaAD3ZjcVurhigYlVSiPsWB3yyONXQpPS5dXxxBaj6eHvhVi"
    "VlWlBw0+KNULso+YxgkPNhWO4ceFLLLDUOSYqeJy0qPuznEt2niUs8vB54XI8BzimwF+ciWIJj24J7oZGrUHJ7y29HpRI7J6vV6dxlLneCIs4vjO1q35v24Y"
    "gt/puVtCdzJHb+KzyE32ESEmLiEerknbZjrb7TZStw2F7oSVh0B9EPBuRoq47jboFPviMzn56r8iRYwYneoc+ed2WL4XbMsgzMeSeQxavwOPLEwoNBxb9v/c"
    "2dstdAGNdq+1/zgCXKJYnk0jCMSRdyBaBBseR/DFFHEOmFJCf+XpiLhFynqg9Sl6IvMMnX+aG+39hCwd1casWPXdbMw+M6yhf9EEMtz65EVpGObDAgrjaQCw"
    "40VQEdYnfa4nNROss1+vzC/4zSZ5MdIyKMGM1b3MYXX22z2QnE8Z+UUO5bVzbAeg13YSQrgRy14BSY77NY4EmtRV/bTjDME1OEUZxsvX2g+ALos+DKiwIq9y"
    "eiEZgiSDGBzPZlXIjSNBfnZKK1Xpr8jG9ZS1+yMb84PhIURxvwsFStuYkcG0I+iX031kF0Eki2kM3JGDtP5iIMuCf3xuBObgSIPH2dD56wI0q9qMQEfWHV03"
    "TRUdeeghsRIe9alroPok12aS1hkYTNvdNrTOsYe5ismU7J1RVzFVHOjVIZ2ZWsDRjLRT7Ge8jbQ8z02E5/IYQ7sUSFSoQzvfzr1/t+jNq7HOLw7zLG8ZZDZJ"
    "wi4GfQpVMy1SJeoSKTraRfvgyyNFV2s2ASe6Wr05KNHKMpwo+XTHwP0tgZeWQ2TtUMftjp/OkPdqPrGxJM7flc9szeB0l3OLODviR/OcW4KyPMePzAgdNhWt"
    "TXJuuZFOeJn2Tc4tKXRd19kTYy1Xz951ibEbd/XUfQx40Gd7QFrpq+UCfqYEKAQy1Ns+B6hGRIBVnM9bVAq434OcICM2V67CIkonwgScQ2XlGdVyf8VvJkr9"
    "lVn+f84sVw0LzY7l1gb4rxTC5WOcAS2R9jUD/xSTFRTtQalHt34UkGVSj7pmuJ8j9fTACLlX/yapJ8MjJNDtcDsnrmITfe/MjavQPbUtcy1ha/pBZJNbha0q"
    "L9aTuV0k8NnE7163gl+udkhtELzEgv8GxhsAADgijgAYLYVIN1MwB4kQvhIcQNjystzW2Gjv9zfJ4iIjSR7ds+j2qxz+Koeny+EiHc1qhsW/5h5vH7bCJgyK"
    "DF/Xt9FumciwzcjnzsUbRYZvupYR3Cwy5BpGEbV5J2llVadF06OQ+tZaXN9yt3vePewWri8502/AyhqeHyxRLico86LZsNWiL5ATkRN0mGkIuaAWqCAcrbLL"
    "B6hTgehxjLUquISV6QY/ybFtI0JkVTPEYN+RAI6qllPAHlCQHIzbxAr/825CReykmlJ6+/FvsNpWIeLNsucLJvUuS0L9asGMjsGFzipoiwCUPCTyV0uM/1ca"
    "J4pMb8+ERkVL4se5B3FRnonaaah9TXq9f9IrN3n69bXy+jpWM2NMTOg1SeFuoVrBar2d64qkvYr5TrNpfYNw+LsbjWGXWraxn2sMO5EZ7PUOtYhxhgmBX0zu"
    "iyLDJNtpyX3iAHuOAZ4LeKY60pOyAsnO8jkEz+1ZgXqgU1NZqoGsQCGOgbPVFLVrrv1B+8bSuWJVMr6WklZdeaeVlFApaWyYP77rG2eZHc41K9uy968RV0Wy"
    "5hIIXCTLcWWq4fyG20WDMuXXVoqd4d6cYneM8yK9Y7fNcTt7QlPWCaAmM1G8JzERaV0FoetzfE/FulpIELvACrGNE8DpORG6Z3wdoB9t+42Krb0CrLbyTRIP"
    "8W7ojTSKFY3s5nquhqYicKOzmJxWSU78Ozi02JgaH1N7YOeLp6yCbEXzBLRf6LNVnVvIWTQc2Kxo90aD/28xv9EwNUf77/AD3VmaiX9yrEQn2FrabeaMRI+4"
    "r48M/ZsDZ5JjhozeUD9uVtexbIBh3IApcktOiPShwAaZVPGhyA/dKN80OzskEegM6B5NNEyY41lLyuFEWApMaAUQB2zxhodT+573g4BsakSE4E1gahAO3IQW"
    "OScv3js3UU7OaIAm+TG9I8jONOq5pLnoPdMLSYipqf1DTNnrreOHod691+UMBvUPMQmP7PeUxwrktOZzdVM3AnS0m8AgbBt/CaFdnwnMwomoBFmrJr3BFoJZ"
    "CHHwIwE0KPiBPBBmFDZu1S5MLYNQOe+YC2mhgPp3W54zkuzdiGScKaB22iizZLfVWf5aZdaQm7UWzmZ6GYPIZGdahS/v0lQE1mlf8n+OKeh3xYUfdItPNMXq"
    "ajkYC14lE4bxH8rtn4oAUX9gmRpu76Gnwn7vILC2vWMn0/dtoVoD7GXJv1PuxwSfARzZhD69wr/BBOf4tDww9nQEpG3EOT6dyKS21MpZvGQpnN8voH83C1yK"
    "YxKrwDmTofcrtn9iTDfIl4yBxuMncmJcuVDhabbujQMd02tOQdZ6gIezCNSMGV9MUi8f5xM9xgFUZKgftrvZN0uSRy8gWTgT5qBrnIUeSxpeg4Y3bDaAQ/4Y"
    "n07eiX5S0epmj4a25WqjVTS1ElrFOcY+91wStNyBawFZ8QERKmSleSsjNr3Vs8f8V+p7E1wB7J3ZsxJ+LpcyDenJ47x5hdmMScEV3EDQttli9r5ju+5GdpCW"
    "YTPCM9HfVmkYTMxo3CcnbQ2m7nPrIxextISKRPUScI6JlhOaIbF0EenORuMZHO5N1gWvKr+bmCrSR7rImd4MbRyZIe+tPepYWG5VfKDV1D25B/7zlMQY5e4p"
    "KSyf0oEKLX7Zm5boEpBksGJEMfKGb8Pa6cFSGySOsRfyuya+trx59OUZZZpkB67EcCI6ZWzDVsMB69SAW3TPrNUdBb/jbq8bVcvTFIDGNKYfZDEzLjVwmOFp"
    "AgcFk1lhekYvGWNZZ5JA24YX7w1rBkfBbbgbW2lhgt2azPQpzuMizVYwHodcGhLEI3CMPQdDrSa+Uea4qSa0pGxPjIEl/Lwf3ClNH3mzIESKQ+uHaiF5fss7"
    "tvAHEIsUuuAyGcRLHnniIG84krP749PzLSSAx+Se7QDwBeuLcUTPT584wh5/BcIU8jKGOJQhHfgNVhkAFlJ+Zy4bMnFUBbifjYTeP3E9SgEkADeAJCkbJrtl"
    "STP29PVytwUdOS5nWmSqEbnEbcPUy3ylCHtc0FXi/lin1+M2GVYNhk6/ZPJR4Fs89qrEfMWKbtQVabAE/LqOcOkheizf46XZA39RGBF/HwEIy59+/OnD93/+"
    "iJNSBIv204c/ffjpw8fvPjDKko9hmSVc/PGj9v7DDx/YMv30gb3o++8G5RefvafrFglE4Gz0c9T6ZviyjVz3RRjMRwylYcsgdgIZZ9vg6YWXbTQ+q41Wzgll"
    "G7xdeyFZInf2lHcg8wTfIvubZM/YrYiZRcXzbT77Ig3uV6wsRv96GGccxp3uEstuJWDAgjaJ97bzF0S2tfUt/bOcP5ywR+194AY8K7b3A+onb9mJ+wuTX0wt"
    "xAq/jGLRfwJCrjpxOJGuA3eT+oB6xxdMXRgtERATXMcYXDMTXQ5IoqLWq2B+r1nBX/tzACdZgWEaXNGvpDo3OysA5I2NSGLptMWy2fbv0/NEBlrByqvTwJfY"
    "vZNM4MHcE8swDLunGKwzRYrTnozE1OgHAizq/q+dw8KjKeip474q0HIfMkC8YkdebByeeJD52CaSLyg+x1uQ5eQZwuNMLZ5e+BukTBOHqomsAEf778ZZxbFO"
    "Ghmd849iw4u673K2XM9noubVdh7GkRZnPH24eQI6mwt+YgQ5d9WmMlsOYj/FxSXunJBEvxYmyyVOkt6Ib9UDtofbwBkKM/I0zZEGaHnjYFMr5doqR84TZOxt"
    "oyDiII8qYatlPWI5No1vbyVrqKNLxcynQbjb9wMhqcywzg+88mUqVxR1OfLSNxCHVmdVC1Iv8BeISXDIO4FuVGuW95e//+0HjZwAUelZgx5tCbTQPQhug7dg"
    "8y2YW6CJLh8T3W5yJeIzuaPCtDZfHEkSOpzjWr68PruXYx9rmd2O88IMQ+hueyYh5Y17+O5D1gAWSEEC2TOGaCCucyR8b3EBJ28mANxdT8WdwS3yx2mghJOb"
    "pDWDfB0sbBQpMYsf4mRS+eYq7BvTT8dWKqOXU9y5VvW1vCZwxAcM16EbBHDeEH+Hjof9skRc9Z9nrMssycD+7wki8gzd9R3ecKxJVj1FDeooUgLoxLbCXV/J"
    "qNyrwaF4tajNmGho1qpFJz0ti0p0Mwz9nVJU0l1noT7KExLCrW6amLrY20C465B7fPPa2VX8d54sVW7/UHZV/wNLsqt+TGQVA3rHZCaVgBNAmNd6s7OQklMu"
    "TQTuIjg0DzcKPsYkzzKb9imDcl7goZM5ZQk3ebcwg7JJQwwpDlfhR/0spgeMYLLGW9TqH23LmJp31Y6Fc+Hd7EM2a7DWUWIbKk+Gt7eoswu5ulnfBsFTFlCz"
    "IByptFXD80gPrBaQp0+LJyrqnounVIN9ztsZ3QRaOOUFnIFydQ6Y1AFBoxwgsRDDeDyZlz1xoQHnCeSODfzGJOxDBs2vumluJFQ0Totfe/l87eWzICnxhqra"
    "8t5xnXPKrQG55qvw+ZCeiZpMtIQfM85yIclIGgswk/qRuzndoWHDMSUge24WK89XxOuZnAuqkOumwe2fWXeCrZBxWDX3m2BplLd25nQpx6hI15LBoHTQS4fQ"
    "KIn1Slt13TktQN89r7T9Yjhyxg+OwNlQ/2IhFzvdgJUVlscPyZCFROLzEOr4qf9inHwCnfehS7hWkZIkHBiivNz7kReakFPx7I0ALdFfaXBFFWFmW/L6QFNe"
    "hMlyQzcWstd95/X0WgBa8ix+p1jhTLXx0qi5akPhHLzWpN1JVq6iiJWl8LppRfUGOZ2gAV2P0tB16G5aSyT1eQk6EEV6GNU7G0170CK7vU+noBWoT5fBcmZJ"
    "k2ACOH3Xwy7RadhMexnsIt41irFzTL8J1VtTT9U0k0lDOoYVus2Jcdl+y8QMM3L9xiiCV04awDQdPyLNAQTFDo4g/vbMQHdMHKGTP074GKH1eEEQGNz1oupB"
    "EwYoz4Zh+Ltmzy8YQB1v2u6YNtWbcJHdDpjObQmIHzRJtq4zdnhlGnaXx9hZwxvz/UftxTdId7BF32ykr4VNAsuaql++eYnuF8GX+rw18NuiMf/RDSvW/JKS"
    "MuqxkfL1FeVICDP2UjkI/5eQXPBnQ0TxdspdxFf77PFZilf0zHFgAuoKweJWQrgFEaIyjdr0JsxPvLYjvtSYD0aZWnL8xtUoBa98X13kl33N1ngX41htvyMu"
    "1SVLA8p0Kolqx3nbkPdx7LGlPkiYcN3RKPJxQ6Y2Z3GAObmaf80ouYLHsSYmDngn/NQARI1FPWj8wB7M2WJDtl+FA+HsTEylJ7sNo8af/9cr0xiPy7V29BNN"
    "7le+zw/6jNYlJKhX9803lwBO0JtrfFVxxtlD3OBKnZoplKXMJFmpwLzHlTbkZhstx69h58zQqCMy2BCmmUxZk/qc4DyX6i5FWS1JcGGjFjjlHD8DCxAgLID5"
    "QxhogHdoL/AMbq2XGy1hpyoTRQoh8AVcEhFXEEAKYQoldhm7AAyBf/KBjZSkSRyQk/bXn3/8CF5g7Cm3ufVYw/59sVPdRTxt9x/JijUsdKgU8SG8241tEGPn"
    "4oGvmUJNPt1bom9sRU21rxzUAMWdHiV710RdtmkmyI/YVIs7GzOGS5KSSjnQEKfRDabAPR0pZMmCsMmL+HTSckohG+ANdgfC/DyQMcy+gXKtEPGH3AigRKgu"
    "m2vYTigp3jAYxUP8GEGjqudd3eI9F+HvrQHFp6YtnjEnQBQpK3jh7s0vRM4znRmj6agzCvqZEIJ2UP0pr9zb0XQsjCBxd9tPgvatcLelRpOTVvMY1uRw5+oo"
    "x3KK3U1wB0GOxQy4dlcbp/uJpard+xKpPkzxcKDkZjz/iWQh1FWd6ANj1af4HGOMTe1hKxRAFA0Vwh6uh5ZdE4GthxVwRXymtxwH9vbkrjVsYwdCVT2suf7n"
    "KYyX0sgnuwbxwesXVeaUxeoY3GeLCUU6kcyEg40JeGk855nMjIPKAQi/8trFkDwjI0U8pAKitVBdR0LggsGRSfwb9lI6AL5YQHVCsGomLESVQZQ9oOsAQwO3"
    "9LAfIhHpViFba2c3fWY440GZLCbluZFp7EWhWG2a0zyJjhGE4WyXkO/oxHI7vJjzS639yAWAB9+VYGBWZKEKikuCbAnNyCZuw2OSPiFugxDQ+kt4qLEmB2zi"
    "wfE/sZ00dk1Omc0qC0eBqc0hf2H1fKEzMCXEOuGcIGrUOnbZFMp3XeqTJvWUc5jkXd0FsmfNzd7QbeSbraxoTvqzNVdE8rrQ9MKkJSRdiUzWRJOzg+zk8gsV"
    "JwtWhmPHy1y7nEiccBCtFwAQFTz/D/l4/vry/LJCPpHOmZucJl+6gHyQb65YXS4Xp7/C/FDO4aBlcU5FXh3Yvs9SU6qK9VUIyhcINkwu6BX78HfycJM1wP1h"
    "XzYDCU95X5J4mhTH3pK0gDKDrCfXVvaXHkqz7b52oUUskAIHL6M/v8fl1gr/zmFKphX5O6crKgZLtpGrM4nF7E3Tps04lHh+SYodjADcAvgATO219MjWuAr8"
    "ggTK60d15EVt3yuwJD6nQ11FvIWkmYAlj7+fMoklSXon4qsJNV3J+GM4OSMYQLfgCQ3SH41catcCfvMVs52z8yXSNse9Idr//klU+mP/5kfOLcGG5ASYUWj+"
    "XMJBkpIlC+xfwj09wZGxhUTjhZYQZYLxsM8zanK6IaID+gSYdmUVijh4pPeLDCBJekeSH5doS802N1+TE/tTai5xRvNbbf8pmRx7Mwp9d0YKyNbe29S6NQVE"
    "fkkY6jY3/JRvm6978t6EpduUw2pBgvTPf/uZH1Oi5Uc4kNybQx7SNwivfWW6JbP9RQFWLjpNJYioDEOKY8xP4z8nlM7VtE2RQvm5fD1NhaHjUm/M7q751Y0h"
    "vqZV9zGb/yIMa9AnbYahG9XiMcP8hhOzt98awZZ3i1XIe1IWkev4fujOyrDbhQ7ljXXmZdhZ28Df7+ew11DfO+YAe+1JvijTtpnSIZ32Yp1bvnZlIUtvO3rn"
    "1Qf6bi7TXOa7uywdsO/30HDWor7AORXFM+B5TzP+D/nqjfZILwVTtx7BZfWscaeVUkLG25TcVA8jx/5aE/O1Juar2vm1JmZxTQzTIq+nVZIj+Eje4owcmbzY"
    "DCxPrQup3zfOdD6lQ3UGs/Pk94ZrU2denrwZ7ewFUtwOA982Z0hxnZjb3ew8edcMfdLMWZ7q4jdNSq1m2fuyDHfbda1dMwn65gx3k/iklf2v0OjEfOzAQHzx"
    "ebE7nU3CaDonu9O5B0MwdLuLuGZZC8HMt2NLTac6dGiTouLjP7fTUoMTzR7zt1gQj4lrDykVFfToYOIhmDKX+hbVCMqn7hksSa/FKQbZK3MFqwHyNfinGL/B"
    "QDul1yVLzzGkLZPnHic8ZBqIy6U4nV0bt2b459s6PaRPiXYhGaNgRjx5M/7Dk5hLxzimvYhdQNf5n2mKqYsyWxmTJI7x5YJIqHSjxTxMR6DtHfpVAIuGXbnN"
    "OwmHBdXaL6Rzr5mDOwXPDNCbhtpALU2j8F3fNa01w7mYjFA2YXeICe0Jd7uIG2SwfjLXwH35hlGR/MYDB/1GIjrFPK7LrwEQeF52LgPKK3fhoAlyEyBHGKEc"
    "oydCGc0f6yTURz/at//4+4/e9x/ZePB5rWWvrCO7s4tdAzWqvcEIM3Hgnz3rPL/9b//3/wEjesCG"
)
