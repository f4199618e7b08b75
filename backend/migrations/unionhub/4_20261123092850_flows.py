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
ALTER TABLE `content_consultation` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_content_con_person__02ddb7` (`person_name`);
ALTER TABLE `content_consultation` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_content_con_title_d30220` (`title`);
""",
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return SQL[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return ""


MODELS_STATE = (
    "eJzsvX2XnDiSL/xVOP2P7XvTXpJ8t6fnnB7bM9N7+2XX7rkze4/PoQSISqZIyAayqnOfL/8oQhJIIEBkVdre3Z4/esqJQCBFhOL1F//fN+WvaVLRb14737z9"
    "8P67X947v3z3px/eO9//2fnp51+c9//4/uMvH51P39zRIqOpn+UR9VNKSvrpG+f5p8xh//v0TRKxf/3p+798/9MveNdPf/vhB+ffPnz/43cf/sP5P+//YyYH"
    "hgUlFY18UrEbfvn+x/cff/nux3+r76nHwTRshPa8v/30/b//7X09ZJ+nES2689YD6G/HpKBl31yfshfOv/wv5zsH5nKy0yGghbOnaeQEZyfPqHMs8pCWpXPK"
    "qiR1bm6a593cvHL+17+8+ZTZrNiBFHf4ntdbLZiCjfi/3314+9fvPjxfeC/aqyY+9u97UjkPpHQi+MAqd6p9wv5BKhKwHWVfHVKHZJET54VD0tTmK8PifKxy"
    "H57h39HzVb+TvWZK/YwcqPK16+WL7sh7WpRJnrVIqL58R+98fDvTktWjHgpyPFJ1mLdaGcaRsEruqR8X+WHo/d/+/NPHXz58By/06ZtTEvnq0olP80kYbbZb"
    "9hi+b2wxta+eqd/2oiZhHPKM76TDdmHmiHcHWq72FH57STOckN0K/2Q/M1q44Stx48DjyzfOjXg4+8FhlAHjkoiNyqwo/tcTPVH2WbjwVxQOOgHMvW2H3uux"
    "Zbin0SkdJZiM/la1Jq6vRTRl+1ucfeVL6ospKXtvRDkZ+cFZmX23fqFf91G+qPeLbf2Zsah8/Vdsk2FdnSJ/cEpyLp2HPWVbVJXOP/MAtgo+wKEZbkH0xiFO"
    "QY9sOdUbknBfCzWQniWSRprnR/vNlWtx1Q3Gqca4c88EVYqC1UgIzTFwT7PKuHWkuC3hRd7/o/mtoGzystKlg5FiIrYxR40O1+6LDvlV7IO1MaYnsXXtoSBS"
    "VfRwrOA1P/743Q8/GKXZKJkBidKiyNXFWrnuiz7BpGy1L5bPJ5vlggSaYGpWdqbuh+GxOu347IOdt399//b/OM+f4woxKe08f/ZAkirJbp/NnGfFKcvgzxfO"
    "dz+9c/gCOd9/rL/9hfPzB0e9Fw40uDGiJOreBXdYvBbuqHwz/vBvnfq1YEoxRD5z9JF3CTtN5afK9ZK341sCEXa/TBsqWUobjp+kSAq8Aw9uONrFZswc8W8m"
    "JHQe//6nd+//0eHxJPpN23z+9zJcLbYrtvU//2SWA5JhZwoxv5g6F663TwjZRruhuQRLzRo58cJOdOEKfc6DaWdi9kYz6Wdocntb0FtYDtMrGoY1D+0bC5qB"
    "kHXdi6NCTyoamSAzpkEeT0GalOx0cp7DKZKfqiD/7YX9QcIpNLrqfnRE/6WnSI+ExJtrCbmkwWJFrCSkVMeLhMl3doxneBKL60yPyx/YLwXJSlAt8+w119P5"
    "2u/Z4u9JhGc/jWMaVuxqkZ9u93yUeIr9ThzzMqmSK+tstqe1JemPEXzPhuGnCtIr/G1AaRRpG1a/5qzzLnLTfmE7ldEHxi+OeAsnj5nV5NTDuWrNfskLZqEy"
    "DhFPxa0rKc3eOGi78g0tmUynTnKb5WzoBLsyiZhmkDPyCa+rjDESzAth2g0qRIwGq169XDG9zqNjgjw6s10q92NTwllwUpUjRaSVp7TqanflCUW09isY/V0t"
    "fJSklH3wxSL5q8V65+pakrJ+s2aVZnIpDDpEd4N9tNdVlelUaloE/9xaMai1o1PZ0SCUoVLlUPUIMPkYPcN8IUmBaoHA2b/wxV85Nzf8uTc3YHWAcnoG0yKl"
    "zOSAG16yYXDllAGFP5CzDUmTU8T4sqAh45irEnOQ/CfY20AC7+B1utTO3oSt+KjOzneVhGF+6rMucMSRiYg8GxgQkiMJk8psXPIhRT5uv/KRpywZehkbz0ly"
    "VEYsTe6OU8lkJ7nlytSwZ8TemuIH3ZjylAf/ZOedX52Po98hhpoWQ1xKSUBT9ROYRWT42r4lrSXMIJ0wuiy171oZZwnZEXFLpTVq8vCFLRFstInZsGENDjic"
    "LzVwsvg2zsqoxeHKPAPuTSo0HmhaUryEFPSsfM30DmYFhUw4gUshdw7kzEQK00dgEOdgW0tD4XpfMKYfBWHoLaT+35ELCgNbGRjqFGLb/XCz9VZh/xQakc10"
    "Upo8qVhi3/NIGA9MWpPZTIi9yTMJieSvN8vIXffP1JVchimHxHRJSXpdMwp98YaHtpwr4HAdVhOrfPg6rkGfk/hA4TX6eTJKGMdWY3LoWND7JEclZViVYatK"
    "LdQQ0FHHFaNHy4vm/U/FbWfP9Ks2M/GBVvIpTbI7UEFAoDC5mDDzh/suORWXIIHQfTnDIXwbxA1J4fz43VtxBRZKPggfGtCYKdn2Cskp47tyDWpXPhhctExP"
    "EN/HrYcsd2Bu4ac908p5fnODovpbRdI+K1/MmPXIDmQ2k/OQVHtYHIjgRDSlVeP/x++wsgmZDkeziBRMyl7XruDP17SwNoM/5MVdkt32MWjnbDWf4MHZSvHh"
    "R/DYfn06bUN38em0Xm2Wn06b9XYJf9PVp9MqWLmMUtkrl3BwRjk7ILOcnaIPbD+ZpVdg4K3cJxCXecM3i+8kfAVuGpynJUkip8wnbdWZkusGGMUEQ8J4JOJW"
    "u4taA+plXVFY0NViu37NLAmYkDNCzjiDsBOLKSj5CaIhoLjIKNWNc3siIBLILZMTTApUD7lDGeuy8W/YuHrWmxvwoTDThmmtaJLDpuDyf0Q371t2EIRJarHo"
    "eXHrgxQpr+tKLPIcTtpfzcslpcZzRivzF3yhgMTODqdiKfX4iz4DsiNHCPWEd0w2ljm/QyidbFSasoeBkUcYxe4ZqQI1MhEUnsMU7MAMnnSwoUlYHtBlPqef"
    "de6Z2L7c50XV4XzTSHDSj+nx8F0ts2OuRfLuNVti21w6kmrf8wZtHoroEcf2e4ZDZmlHBrrQlsYv07ytl7RmImyl/ZAnWTTLaLLLooiRUDkqZMM8q5hmabXe"
    "cuxxz0huTHE4laGqM8xN/qI0z26T6qR9zdJVA2DV0OXaizRIAfckZXq8CPKbnQd8SJWLAUoQmmT+P/Mk82kGkfq2ELQVoqdjZMUfR7a9Lcf3h/d/fv/h/U9v"
    "33eYlKv+YC28e//De/ZZH9hjP3z/Vlq6imNK3ufXVNb2SX3rPOPZEM/Q19SMM8bu2A1/+OPQHT1xu/o9kGHkO/B//PFbZ87Df/jPP7B/uqp/C+6DI0QjQnaQ"
    "gMS7uRHkDv8uuN0L45+p4Q42vHSeH/OSHSRMmP7rz9//9NLdMT2MiU52cnGHD/fh2xrC9fcAsftrstlt5tKA0/eKc4OVbahvFlmFi21gfijn2WkPBZnpL+fL"
    "aLUyP5QL1ZnCXqPmZf1wfjBd9QixkfljThlL/dPWVWgjOtveqGYxLmBwwRV/TUo2PXp9CZL7a64dJTxVDL3AkdBPKYQqKofdkEfCnHKe//zhLy+93QtQuMSS"
    "cY8Scf71I5uV8Q2aZ3FC02gm7po5JK7aFokF3YX72qWyXNHF1m1Tn0o8g16VHsNPbFOa3zJxjdrldemwN67S8XaQJD0VSI7mLBDI8oBBFrOCImhyNgiK+LOY"
    "SgYCjoTZ1c/F0oBxc8ruMohRAsmyneRCkxGASDXjm8/+YHTDzXNUOhnhVDRN0SzaM7vOec70+fDO8azCxlywfk69ssdP85sqNxotIkiKai9NsU48KmQmeluB"
    "NKkyOC7LNc+6UTbxcYy41ddZLjqanjLQhxwxu9EVSVR1dvlCVVESxsntxWzM4zklzDCeL9afTksakNcieMRdHPJuByZif4VgfInwN7N+U/gHOy9S0NjAR/0T"
    "Ehhbc5Q/uMTcNmT3MNOE/fH83dqKfAT1fs5DxajPtjPCjINsCHGfH2h/wAeCNK2nwEyt7T6SsnzIi6gdbIVoTneQ2UPSOBNPpZS+vryn1x3QUv3nO++FfrFL"
    "2d3rBoJuDeqn4yqvjsyQYlurPcHbtIYwPTFOikP/Z+MoFL5MIzx2d4JCqN8/dBPadcnND5yeOcacK50go64OKKJzTBlgDBx5a3DExBuhB5TJbVYyhnuFqQ9C"
    "b3ZwfUHQ1ywt1IEEw7+gUoCbi/0rQ+cXOGDZqcC5kCnQ3MnPkx8Kio6G6IV15Eic0oIH/Gi1Czd11pjK6i02sYuqiKcLOvNpSNfByvh0hVQvenS4W+wW6+FH"
    "Cyq3Vl2SiBl/SXVd7+2xyO+TSEvoMYu7EwbPNDfDtiOH8iPN2jFiVefN+69eIkk6YnBAoJjH9ssVg57fo6Rru91my7fffXz73bv3NVdu1puAcWXMzK3TehXs"
    "4G83Blfp3+lb4SdliyQ1NnI8YviWCD4V5S3o9oOILfA0nKHBmakqHx3wBL1C81gSz4w/hr/iVLZkD/HFrvnxxp1HYYvCdRptdtiaxkVKxNeglw+c1V3/XhkW"
    "ybGV6WBOnbDRJUh0YGdGd2Sjk56StEqGzo1DUsLJ0m/kioDFp1bOFCOwPMmq/vvMR1Zzyuwij/3X23hAw7CGEVPz0E5U3qomZ5GV8wpdNPKjmZUJlU88daHa"
    "F5QNhIvM3uQhgxlkK/H35xYpnmcPVEZhJuiNdZ7OVanOSjnUHJEDD1O8kYbSFKhYsvAT42K3xhkUyaeVekoUJDUnghqf2UiFMZ/mEztSuh7K8K5J7IKlbpU7"
    "tNyk9Wb0lTi0vaT6DTKzr9msToUAYzVKArDI4ug1JqsKY56dAcSBdYM0PyLyfrD8z6mSg8Jw8FjGRCllyhv6BFCnxPg0/ltEnExsyK6n56lnCFu+2tNDvdVi"
    "sWmfIRpH6q4ewUfWx0lJy/LaGdBVfkezoazWNk/ZnABhmuh5eMZRScTYiNk6eRYNu48gOXk8q364rrYZl0X9VhO76Hf8p+rRpeUhGg3gCXmIVxJPptxNs2TS"
    "aXVM2VvGc8I4Nog4r+ZH8usJynUZAc2EZYXJLTSaYTZfdot8zFS7HFytmLrL53Oev9tNtqpK2FzxN/XiKCZt1lP5RVvcmbbvk0wimFWSVhDQaO4NzqpS4Sif"
    "R0mTNfqV64yTIhRlfirC8VB4lmtahTlMUeZFOxVOCZvBCrK1J8UZU8Bx3iZvlMlbSESJwOTgOS2/ntjuHKBehRdDlHclHitJZaN04X4lFT1cdb9a8e+LPXG3"
    "RX46tsM3qiwT8djufEooKVZ30VWi063Nm9tu3sTwtmXiQCcKPh78rg2Ia4a8gbktxLsuCCYodLzko6ZLX8znb0ImrMGBo9Try1eZ1TRmiGE3j/rCwfTmRXAH"
    "4dAQ79Hsda1mssnkPnd/w5F/+LYeoYbdw32ecPsNVoRJDu4VFPHCN7qhxl4G4o4H2mTJHYs8OoUVDKy/ig29o/RYOvybOYaBw06+wtpj0d3QdUy9ZX3g6YJI"
    "31rOc9aRRWWda5K/nmwbYasnEWt2gmU8/I2LYsm7zV5czrv3vpjRnwfxerPQuLd+GSPUxt9FZR+MUqPjSPqMtuvdYbQJdZsAwpFFaABhCJTIJF9mLoHGzYNZ"
    "UD9RQlEt1FYkWEqROc8//sfHl/+wC24xzb6EEybKw9Ph2lXOFtneI9RXJdV4RVN5OhxIoU7Vk96bR+deL5RQRHpPH7ZqUPx63xubAQEUFeQB0rZGx6Q+L8gd"
    "fWemDtCHXlOMP8QGUgYcFMltkulr2egdMmmJY0NobNdFo2loCBL6/Xk43yxCjTfqIsYOX4CIV6thnYr+hmlW/Esh/RaSm8ltQRm3sMMDzBqsgZV3QcpAeQeJ"
    "JpDKC7fyT2uUzCbRn0gHnpjGTtarHyiW2Kfuhrq1d9rIRp3tGJX08jGfoZ5xyLAdCA8+IS93CveMh8C4NW+LQYDGCA0TtfCaL8JMlbavedUHW0RGMpB5AGkp"
    "PPb4qi2oE46mA97i5FinAjYvxH6CcBftGC/jtMZIoD76vHjtLddtWtNLs3RLuuY369ClOq/Ydn+zoWQ+OK9CIE1d8hiVx0lKRU3dVUm8nextzIsrk/+kAxxw"
    "SA7jNpRlPdepOObl+OllA/wDrhwyWD/VCZQ+ZNSoTBlOBj7Usp5ZxGkNpbWdIeZi2PhUknRsVcyuw+6JpNCWD2k+mQ7KA3YO/oyYPM9hd/E3bvWIcwJ/MBk8"
    "6sPFNzWWl7IMmm+9+fhWkX37BrlxhpukyaYemvAyr4RRw0UReEmipDym5IyS7E2TdpkmzL5hQ6AGv6acm5uZUzCRxRRQrNpAu6oid0yFRK2UR9dsBZe6OHK3"
    "1i6TH3VNbpvv+zxxdnPIJdqSxWKz6Z1DJ89Zixonzyp4wyerDV33z9rlNmtrr2LKzOdQAFpeQiPXtdVts5NQQUN7rDCZLKUGNBQ+YBAlgQ+xMWn5yC6eQmtA"
    "b1Zd/bbjYXMr4DdIJRmsQa7yilkVypDmSKNlSW4109x4qiFRm74FLwwKZAhwsN1OfaEK9ZtRASNWm+B20SVp5X0ybquMHQ4Ka/kYazBhyXEcxC6UnDJLFy2F"
    "4ktPur+W6cPvCYstX1PsiOo/q6PCCGOnng/HhIYYXIXCUozGMjYV5SkJlEALpxeAtqbkFhLr8ADgHEVShATF1PyG2GqVt6A1TiRbRfahmBt0mzu5demK+pFS"
    "qm5ddxtGUqq2JaGdVLWbkWPGbeKARP3zKYBxNZ2Oyu/kcITywYBU4f6LC/DeZIXLJa6NtERCtVK/7VRnK5mIh9UQEMrxyEvCzdfBvKnIUGJSkT8My9yMjgyg"
    "vyVlVY6MAbjN4SGMZgccU3eDURMkcpNUtz8WhqStfdxlMM0LEWyP6N3cU0ju4oi1CAp1c8N3Wsoy9vseBoIVLjaZy6kwT08HDln86eTNd574BWUa0h0bx+tK"
    "CKrTToBoeJUR7qFfrigcL6rbQndJaru5IxCUCrfLwFvUCbkgo5G33m76Z1Qkmbo/k2fjy+YvdzTaDXyg5GpbYRnuT9ndVYWlmGhQvg0UR4+yfpgfDgDJ2K/o"
    "NM5mlQUgttAvcY5FHqT00Deg44lVllP+7Xs7l650YDllMWbyu2tIcJEL4rku1N6UrzkCSCTA7PmtkD6CoYZbphoIWAX8EsZQCBl95Hn7lOdNBuxMPfCiMEgS"
    "u7mR38WGP+zPWP/6PMsh/Me0Rau4BbslCa+blGF1JtoaNgDGDD5FGzhEm/wNq0CIoLlhADEor1DDDmoBDwhgc7kWhrOURG90tedpxCv5oGiLyWWaxtIFn2Qv"
    "mWh2xCFjK1n5LjeZfTRaLGqfu0ICHf9nsy2TBGtrvnmwdRfL6fPVyzYq/8SEnwUbHSLmmYY10eNatNC1juSc5iTqFVy3BdOkfPQl9SoxNgDl98xMQ21Iy3/Z"
    "KkkubXRyT82AQculR08RSz8ePVb3fTivryOPle2Vf/uRN6eruSaPlVeZqRtlMA1bBNOF90RjUNig3KnJ18Bks4Kjs2+oyeXIJ3fye8qxwcWLwgEgCEJJlgeu"
    "59vn3NKKaWcQ7ASIT8QE5IW/oIkppALBPgnRBaG6U1BXPUyUGLjiQjVax4vdVmfifmDwZu0tWVd9yS9/HE05Zgp6IEk2gJJlp8n3ET0sTBPBiubuZvVJR7fV"
    "Raj+6v2kry64X3+D5IHmhz9+69TwHX9l59GBZGdZ8iSOobpKRM6t5reXTN1JoZcNKkFI7jwAJquOIVH9JdNkGAEfGNPBCOPx1qP5ZkEOUbfjtTGYLaiGvcnl"
    "UZ7+sYNzPp372Tbdo5UOaeUvaSbBvFW/jUFtTtHoKE29+npNBI2Os16OcQpu16z1Uk1LH9S7k0yptRC48Ow+JadWQinw8ouDKNnFzKT8mPBcC7jA3uC09gCt"
    "bue68xczgefBJfzZEb5ZPmo+h/rfaA61wJuNdfq4YRm24cpb16pXi1n6V8TehO5OuVuvyHo7eUqTsjdpXrKJVvPIdl7reNaQ2KnyKL+q2PlvIC56RQFvH9cf"
    "6hHXsQKtcwy3Rw1lN4oh+jOM6NZ2MSPsQNMWYUavLJQEt1O6TU2KBvoPDaneeK2bWCYu9C4sui41t2Fzggnfk4F2FKHbEH83axr1ZvhurgrXKzBUWNc3vCes"
    "o0zPt7Z+gQ4xaBkEOsF1cgVa9NZ9YfPTDY9QZxh6+vj3mc2SZr1aRknzW3DuM1TMN5vMFH6useMryh0SgMkBbyPEzExAAgcUsP/AaaHCmU87sZSt9P2Ft4yj"
    "1vFRy1mNl5U6wwvOLG1SugjWUXzBpJOaLRkmDsLtYj6/YOLG933Jdwsa8eduvAx2fdPX8mXWkSntZZBSauqLyEPLWy9Cr3cDhg/rKfWmMTNDmNUKwZerW5qi"
    "09+ADXlJVZrodVlDtBuL+9fRkimPG+ICZEWwI1B3vNwJ3ZTUPQhBEB0oyUCLfbCxtvjyFSS+bsbh9JWrCiq7ytiGyJRDD5r39V8vyb2NqoajlNO4f8hQ7Ne4"
    "hdvFcgd/L2KxhQ0mM4TuDuROWCD11nL0EErCPSIAQVZBAFCazNTJEMBZfnST3V3ngUOg4Zbw5DVrorh+bzfEJct6XI02wSebcm7srtyvbV6KJDnJRq4xQzUd"
    "3IhVlx8OevW1OTYx0HuuY0s3u+mLFfdDsnZD3ZbWNqMT/NKpd0m3HPhgzYEPMEf8JWRWOjFBTULWmIlUmpKbxA+UI8Bm1kQo3+oLC6e24DEL6+sZeePZKmwP"
    "0iQEh/EQLVuBoQjYgl6uY48vyn7ZPIBRYCZNvseN4rDbeij6G9ocMe37DkkKZf/b4LWq5UIPwHuapqgIix5/eVNp88p5j5jvvASDo7vzHoAQuYuToqyc5+8W"
    "1g4c9QMlmS1CdxfU+nCXzHV6nKwLgTH4NYjtp+YBsyA3eBlP/ec+JYMl3eMNks0ejt6Bj3d1jGg6Rn+EAQ1uwB8BmDTFdGeFmZd5EpU4ZYJ1SJd6uVvnlGnK"
    "3rrPDe+Uh8KXXtMvgb/KtTCA/aziLXYkIXM8+UDCeGQuZAt0BRcREyDTl4wGZw70QAQ0OAEGhHo6UA4gOuDP3Af9hut4wACi/goOTt7HcpKYwWWq7d945wVr"
    "TcjUgqFDxl33qV36f2fWxS5YbXdTZu1INpvp6goHz9u5bs90l5iYNpMLGvHnwXLZOOJbkzdMdeFKhosgWI7sX8cDPuWY+BwV8xMUq2GFatAYHEHDsEJqGSrr"
    "1a9aWAJm0cgXvNYCNmQer1xNOHbOfbkoZg1n4y237JeNF752ksPhVEFBNZNBIW1aK7zBynohdAW0Q8s0lHEq0NlfqaARmHLQgYyAoK4VtnheQJ1FzCjlVHwt"
    "IEGidn0UYEHCMlv2uXqyzF6xWlDYXeqQP1ESx9gcA7vPh1T8APmGWJKGkEGighuOoefYRMOzxIEvKDwLzuU4SSt63c5XVpF36HBgIzeE7tOfKNWOfRlDXwDj"
    "hu7DgdaENCantGorWxB1ahHZhdkhyiY0wd41M4bavY91od8s1KxeDoMu1T/HYhmtN/MJc4gVNUzSoSMtmoR/171k8F9/+Nbx3CZAj+40h9+Koogj0iRlDYf4"
    "wHjh7BxTwgSlyKUVnRBEiz/I7BRy7oCdNN55vFRH2T7Ij8fsFXysuDKRT0paVTxD6Aszis4j28lwHk9IrXS1CkM6SElaRga2XKO8JyjHqq2k17PONnrN9g72"
    "+NUf2K1/ZDvHgTT5tsNhxWx58St2ZysIR9iEb+akAw1T7DY3uSfh2Q/TvLz2ifVYjAmrsLZqG4o5Rq3CSe4cS90Km0qwZ0Tk3IPPott8rY3osfzCPAcnzoDx"
    "17ryraPEeeGS/LK+uOrADPLp2iPaEVemm4WUaWi7lQtdLAnU4/BaASaOcOWhzhyrBXg36DpfXBYP1JPqEqvi+UjwPBCBExHFleVtzpnNZr2qM21MnKCRrJVN"
    "o87DE07dzSqi68FZLg3EdidbkHDtbWwnMwJsDssJUcH7VcuJcUeVuPmp0DOxIZVN82I+sN0v3jjvA8l4+VA983yl4Ty2IG/n6+3FqUAmf5pBxbMRnCQrH/Rm"
    "DuZIDjZ+75Ww8rKlJTLoLjSLWQnKYxazENkZFrNtsTlwhyodsU6mzA8UNTZMvOQpKbzlNAS4XqkJKA5fTwB0eyOaqUl4K1QJMPfyLOOislYbVcMgZ+YrhFV5"
    "wdZUQckWqBaU692KrLZtqaKKgo7KM1lgwnwSpnvuuiGhg/P1ZXBcNK+QncFuOV8NzjosqM2SExsFs6eVX0656thq/a1QR1I5zDmUTESeyqoYFX/YhH1skG2j"
    "2CSrCrW9GSMaIxrJqdrnBSB+jB8L4alAfN3hkLb6iNZqWYVTylOgoH70hZF4+eh48/MnFaQSD00ZZ47ET5C4Df3jug43MDAkNQ61L2hlKCpK6DJ2MWQxJ00T"
    "SuyIDgBt8I+C3iZlxX1JTUtKVDIRhLrkbWykfgoqJ2PFCJyDeYSepj99hHatr7mg5aXkPI+FvRWTGbYCV1kfQau+F9LVuvbwtwSIiaJbQlAnn1EJxW1R8KP5"
    "IqB+/eqlocB9d/ivBSz6QCXGqOKVFwdDf5tLcg5GhQT6acB96QuloNdHf70ukdiW29C2r/s1n6udpGnEUNu98QaSpoZdBlX/c/QANCnQhpZf9TCL9mC2ZyoU"
    "qgF1j43Lw/B0JC2ITeNIKH7Lz11oF/PZD3BCvnUXeBwNonf8NdgjUxsKluN8Cn3kMosuBvantNURHCT/6Uf8ieZu7pZnNC6Jhng/8fTu2ITms5udHznbg/uE"
    "PvTHD5kKhgtQ9oDDwIkxPXVD1wyUw+Yz2WH6r8iFQxUMrXfkX21QYI6I6iqqpuu1GVRiBm5pZWDM1yvZyGWzWiygnUu8ecUsSUCoEZ87a7nNeMk0+NeU9rjP"
    "oPdmRH/j2Ru44MrXoYYjejHxMNo/vJnzrh1K69djFC1CrprPRPJuUZcFDOgZPQqBlSWnTiwUBd+NgmW0tJlYUS0mzyZVAbKNmaJpM1tHeZg+pzgXV1GkJJ0M"
    "zqkeyRfPt9usd0s6cb5ux1G7SWVX0zUJvNBqG6f2TzXNtiWuF1lR60BLVbspa08Hncd2qzpZ17d7EeGjXgfrhRUxPeHM/HZ/tyB041rN/bgJUUnYxoR4VhTF"
    "T9yL+cVbLxaLeAq/cPXyQuqFqHkYbhb21NuZbtw4bBSHqxqH/S0VWzoyzSD5p1eHqY0+1ZlkLkaCMBMgVfgxFJb0KkWnVMuiMfeIk7Hlz5lGw7SCOSWYnbmV"
    "+Zrr7WIL2kJAmeYQrykvrMEWuejxYB+NZY+AzcQdH3sCzW+aJoxJgUABXB2Yz5kq8AMAFqKTA2o2yMuSHkmBoJ9wipY2EWeFoDh62JehpcYw+h3xUizpKOIl"
    "J1UfYSsH/BpQEsOsQabphL2J548HzxQvMzimBJH/xSE4BYf3vuSVETrDPQ3vLoVLvjqAJ7NJOLKIkyZBwdsCCkDPDp6nhPNEdHsIpepAnpdYKgLB0l27rlf3"
    "iTSLKBOMpd0kYgt9GtDd3KQTqLPU+32xUhnOmdps0gTUaS6DGu2qjswo2MxNqqM62TjeqOVZ8d8AGtRKlF8DHrQeMCLKsoxdDvsEUicnTiWJGmQ03sTbVg3M"
    "U4OM1hijNhCjNcLopQCjylemlNxfOZY7LTrS9cZdJa5xkQuyp0WsjQd2PJPvv6CP9hoRViTIiz2onYTBmpwuzHFBZDC367OE8i8EysPnv8GTnftBSQo5haVy"
    "FRhNuiHtgcNMLkiy3pDAdOY2bPxUzkexcP46iL3Y5EdSplR49mK34y52SVNSa57n8Q5HqVXsdustGfmqqzqptrsdmW+GX+BJguCM9bjL/CuLgv8u5/+nyXn7"
    "KKgpGP55Y+D8+gGQ12hvYtN9QoZVX/1kUznx6Q44E9tdfNZt3WX46bSK6ApOObKE/4bz11DevMcqaVBOK5GBpKCMEXHSydJnYf3KErb5zHm3fdTBRxdBHJqC"
    "Uh3x9tTnH9150dZ0UnRnfopj0A3nkdGl353u8aehjBWR0F1FJhu7O+mThKZWxN2up0332NgU3dLV0uQT6c551XPfC8J4ZUfIT3L8VwXJyvja5aC/H/2/H/0j"
    "zc1zi5RlWOZT6fMORcPLrR+tksq/Artx+P1gDUr5gjLhlz22WR7lMI7XocHwxFpxtaoCUT6bB9zcQHEF5NMkWGCBS9IYo/CTfPZqHiMKoRdhDG1PAHPQKSnU"
    "Uisl6PPHnd2B6y5ik6mjyaanPrdXXhwY3dP6rE9xZgfebjkPR6d6/HktNzmO6Wo9vqIqz12e1BFHNDApJPpcVz00l7vFFts8Db/DkxyY/M+rHpeC5rQE5KH2"
    "1t3qwEvOyysmaPemN3+Nph0/ZMYOc2ihMnKYW+Xq/zNPMvUcNsxE48pwTielD1FjkQ1t3NH/nlnVXBHuV23q66PmN9AzO5+7a/u4KLDxhBc8DWSj6R+n0vmD"
    "82zpcn2hpqqO7tFc+dap+b3RPdhj/vht33P+1ioWAoVhtVxtXyHwghjZYMqKvFiuI7S81DBcdIRRfu1k0853F2fTio/zN7udOVlQEcCq5Lvc2gzmxDWl5GkT"
    "PYFZu6PL1dzkwTZO9FiDdh174XbsszqnMgi+i2PkmHMYx3OPmHwF6rwXphsKYemv5+DvGZlDkawX5zWSzTLwTIqFOtETpTS6oUs9O/KYns24T8oqv3KPPRuz"
    "3ap1oxXkyOWYze10ndqGCpcRtvAByLV1jM7NwAVYyNXqtYqAPBX8eJphEka7YGmyFtQ97LFLRumgxuC7JiIgjRNVQxsouBY4xEVC0k/GVKpfwFnMBjl8kHPL"
    "zh9evQH6AlqloHRCB6bmXIMM0PkatjLevIaqksUCs0XnnrN2/jf8QDdLx8M/OdreOlwsnbYVO54iLOEfru45w5DAIGNxsA2LIS2OWRp5q41rgXAck5JjpHEP"
    "O+G1AKNa3zTTXr9Ok8kEHATGDzIHkw55IpzCfwhXgDm+gBqBHbw4/33P8fOhNgghKHhfFA0zgrs/RPLN83frqdtfsk2kWbnPrwwQY0sCx7yU/TH6sfIwV3fg"
    "MVabulgHUeSObmrzQo326bnzEGNHHvDlaoW/RNA/zQMeXcdUgoM1D5xhR7cigjyKPQEYH/iB3JIkm7WGOkd26kOqBW+1CSmx2N3cGmZX/VyxVj7ZbqnRJ9+i"
    "gGZxp4hkJOmrUpANy6Pu1i7q7Ta9sqkqh0Q1G1zH/DgMx8g4VsO8NqoBAkCzP9+Yp2VaJScav2bEbz0ZW4/ZgqCZ+o00HgaJqDfGFiZCv0G3/VZbQMzfbteI"
    "c73aML4LgpWw5wBLsZanOfcJg1sAGDKjDy/xb7DVKYKU8kjuwx6ArxF+Nk1Jt1vtKPkfixzY5ktppp0qm2qfJRpejLdVfEd5yiRaWPZdR1PgnqRMaFQaXMti"
    "p0LCn0oKB5MP6C/tU1b1MLEja3jMPd0nIRRfaJNtVMccye78kBRRF8/AOGbAMUajU9j2/pjQE8q7JE39lN5ruF+mkWgNWI1s1swCvuGQYF/lT3qbvNonNQAI"
    "1BqMuBYWEyqjO95D0/h/5oFvZQmxJ0Kf6ybQ13xjHtHU59w4MtuIiDI4hqCF6ZLZP+vVbjeTvVRlfIjw/OU3TVIHkwEOt7alYsaORa6qlSJolFGR3lzDgTGm"
    "T1FnS6TTyF3PHJ4PspuqivG65qvKkCrn/dxtHPLlnlkn/pQ7xt3z1qAuVqea/OrgbBeSV8bbhc3v84EqHH7Ztw2uhyQbyeJXlM+xgYhEMFK0gNs3Pi0fZz15"
    "PdziFQrKTlwNjsKIkbCkW6ZNbyg4KzZbd940i8sB7slhQr1IQPkFOxrpEUweJhyj/IDGM+PrA8kAffz5u/nyIodtnTJL2SvViHJm5vzGFG+05G7ckKuyeBd4"
    "6YLEi/uEGT15Mcwhg1aWhHUI1/PtXO/gpbzhTHuZmTqzCr4sfnxWis5GaZ7f8T4liOyV81bZETm/4U0D+HAEXoROg0yk80IwntXHQfNLNj5JzxNlNNL7tfG0"
    "cZLRsw5RqfMHjnPG70B0NZ6mn0QyEgK/PSsBfiTn40rZ34VjjsBo9hz0JojrcQ7V1bioBLqMA8r5pGUq2ANOx6su0igNH2hVaEpwj53HNJ7SIhqYVHQ0tojV"
    "Sb1GVm+N/If3f37/4f1Pb9/DKubFLUojLmpQyoAwevf+h/fsKz+w5fjw/dtfbFhQyrQ4DJYYaGhYUAuZyIWa6cvR5U2+BBow6h49ytjLgVEV48AZ0iM8f+bw"
    "B8+c+qEoreEpznPJutwAq0cwFgfLm/1FijM2kWBqaXW+SKbz6X3XXZLQ5IpWiNR+DfQiTFyQWbPzUw6EssrD69ZFyhn+pzPAxt2R5aqfAcQ6GfZep/i/MpnI"
    "FA2siSoo1jpnIDgbiscnmQj+EvrFh/l0tQ13JvJt6Gf0AzqEewG58lPzi8feLFJm5YuOGhiWWZj1YBJXOlC2sfWekIhD2TCWNkOUhye0xzWvhzmDVQ5tu8aV"
    "DBwoOTRdmRKE7O+zV1+1BVFho+2MJ2MOCt/lumWLupvgTFR3rJ010g6Rcs8heim46Q8a0W0BsDKMlcXCIifDMYCdqvin4n28h0tJzhCaYSrUo0ogZfh0OZ/P"
    "V6Z6DIULJ0VPw5zph5B1WlTga/tqnAwcBqKdMmVkrLavydhCpjwdDkRLFjOz1mCrGZ701qFic0Ome7YFhi+eILA4OrCdC0OMtUpztEEtOCZZ1h93aPrJ9bA8"
    "sEtUkAdbLwgAUdlgxDxh1ppO+H79SaroEEnv8tIzCEyo365FLRTzSzyUwzRJRBO1p89ff/nxB4ekgKJydqC/TAat7iCRnREMH4LdUWCu0BE46tO8GMoH+oKb"
    "/EUcxg2wmIn3dcZrpTNLoph1SMAqL0h9I6mCBTSMNtvBNxqCNxkWasmBXFkzmSLSxoLT4NrX80mNrDKW8POdc2SGEjThO5CI8t4SfDkhroXlEJBycEY/NTi3"
    "94QTG36LjT0vlxdQpk5p9RmKq8s7W1yvCe1gOjGKSavdBHqL5DbJLOt7RuUu5gyNrUdBj2ky0neZr9kpAxEzaHgNDxHIVMOyGZoS9Z8F4mpw1r/9Yomtkp3P"
    "H27oroW/85hx/XpDQeb+G9Qg88+ZzCB+VtbhZFEEjHB8esuXiJK0lLojtwlvbnSC4cKe8eFBpvg8FFC7AWw6VdSz//cFr/hzdxesO4K1w7IG3pqUIatOLWW6"
    "S1bLaDM+dV/VTM0Dk9+AF8ys2HkZeePzP8mUMqPb9aIosPhoTUBNno3HlKOF63nu+Fyy0aWtQG9g6K7pw1a4d1heJtGouBySgL2lsRN05UqvtFkt57s+iMgk"
    "6m10owgPscRSM2zWgnvnYT6QBwGtHqioXKwecgfWouzm9RFoflJWIHTkOzB5AtFqcPSXANOD4J7WCWIKJUh68rdLut5EbWpTaaW7qdaqGnvTI28c74fkyn2V"
    "xo/o24KJr166GY0s2FDU7903hsrTppVW1aNtFDS7wSE5laNSJ6IHoqUq9MgFxntHko2GzoHwWyQx0AKcaR3FuVNLZtQlW6lH5iKxllbqGV0G7Wo/UyZO04bJ"
    "QoGth5pzNFSCqfIh2aoeBfTYFQPNpp2ooRgOevYywXmwWE4xlBzwZWO0+1pvK6SZ2WmjqOZlcpsNKcyEGYIDKK9p/8Ukuwel9NYgEBVPdBYNPKK+PPChzIwk"
    "aXX2R4AY6G80PKFw7/bebA2yeQgmowwNrAab/eanCqAk23yrmlXsIPHzuPu9Q+5tvNalLFuzpnUC+uwTWubM9z85z5/h0QRTPZtJY8Vnmw3ZmM0vz16g/SLe"
    "ts/cgd8e9cy/maEe2l9Sc4PuUqunb7hFwkqwSeVD+L8ELcKfLZJ7hl9kYjjts8ffUkzR844DL6CuECxuw1ad+lZVr9BbLY+/n5jW4JZsvQ86Jzt8OXE1amaT"
    "8+ksXHffeYq5mETuGu64VMciD5l+WSONcNk9ZL6P3dY24uEFdFtdZMVE7GAqkrBi9n1wYorlCUx2df8Ac4SNg59aOGCJyCpPbtmNJVs6yFBoSrTWGw/T2chm"
    "xmjr47+99ObWzlxl6eryTddbxk1bCpMifUG/GNNENNqt6cZ2oimlvepsspA4jt2ogdw0zja1Xtk0zZJstgG1m+bST6rzDFYkIuHgXJdheJsm2xGXRsNk8eiO"
    "u6Z555u1FwzvmzavbmvpCTUXv8R6vox2Ez5eqPuP//i5F+8C+3mlMnrxhJ63DmIyYUKppEyeUfzte6G79oZnNKu/Fy+usNj8MAzn0bD80Yy7iyesJet8HmyG"
    "ZYMmWWdtW/Ry+vVW1PXst3WCG9FItiEJwgmCqWWeT/Xu+Mwgza5bT8oVz0G3Yj/gPwlbBUBGYxggyHyD2awEBU2Xpzkv7XNvipwZpRYFib1urWGn12j5pQ5n"
    "oFtUMelvctDJ0NM4kW+jv6PujgI/NBl69Q53eg+AXscroTGdG2IpmI2D0Rm4zXmOeteC7ZWTMVosRMp3BJogfIgMxogC2yiH+p+CXQAlED+GjQhJlmdJSFLn"
    "Xz8yvslj3jBpZhE5bfMDLP0XZgfj7hu8f6TQylVNDhJIrw/S3jRPppejD8mmjrSfIgK6XS5pP0Xo31PX23N9vaYLjrTAqaJuGg7Zm9hcvErS1Ckphbj4a2wx"
    "gfliWJ6yWUNhSoQADEzTOK3W1JUw+at1JGlsPmc0BoFVxNRo7t+5S97CC/5ezKEWzVuJezx7pEF1ZcQX+5Rsd17fMdmQmkHxqjduppLMFOl+FG7TL0nJXReT"
    "yfHYSkfSK06Z2IbuJEMpmtzD1HX3jOGfmu1gXDcdt1NOYG50OwjbKdaI28bac8x3tA3jdzXAdZQj2eP5xOTnAykiqA5J6S0Te2lySDDmpPapFeYzitkGXAu/"
    "zylOmYDVwtqcKjnQiwxfIQKW0WZBTZZGQ4WtU0LZ1ilUzT47u3pNzzhda2f7sut6t5KblMYB2fTLTZxFK+Goi1kxKYEtBVRzxDJrDfYz5KWzXIiGKaa4QxST"
    "F2NF5IySFaEqKgh6QmkRiUAshns4dCcdmFL3/MIhQqvAVLcIW0moKW7RzYphja6+Zes27u60VOrJYrlZDZT18JdTYBOCeAfV0MFOgpYs4yWqRDCSsza6stpF"
    "zndZ/oBFzuL4cl/ATfoH3twgfj6Hz8OOnNiiMneCuoTMwSZQ08WBmMjfxd58azJiNIrpLPzlDpb1PIyi0fme0k4L1i5Z7qZNOfUIb4devyST2cVqrVgRAUNG"
    "zSMrxtrtaEB2/YzVTNWonQiBcqT5kR2IkNglEjIzR34iZP3KG1UvNJalYs+z0jmmJMk4WslzAOkIz58+/Yt8QPnqeH7R4BhI//UlHCUdLptQhekfpJEn8nss"
    "4sBr0oCHZxxmrHHD6yuo1B2R9gOFvHJ7+4p5b27EIxktFUlJRfYhGLtnqc41tc4qethzBEMlx2el8/4XcmsFUqEsK496fGG5gaYNZ/beHOs8q/a92n1BQ8pM"
    "w950WNlhte86Dwj2XT3SKpGoUMMDMCrb66bqBuYvkmfeMg4263551qzmrFk41dmCP4GQAuEDo1/JWJkmzOAXRlW8EtJFAdiNiYEcxOfBfaoOeYkgk1+49bwV"
    "NQkyhVpbNc/iKydQPtMoyN3XU2bw2Cy3lARa1pAxLX4cPmQEJMUOcqXWUTfrTSARSzkUCHH+/YMoFcduoXdcroFJyqmuoNBqtMb4IrXoFACLhLuEwj3j2Mzh"
    "FYIQwofnYVdRVGrduQjWuvaAzyZKpPGOrkyOfYV6JuCHKA+okvCOXtepjuTn70m579mnDmb/V5RR+NsxKWg52Q5vqmmw91ftOeT4NpBZ+/HHj5wAiVPugdS4"
    "24Pc5q8RnfPENBdm7YpqnFI0GckQ3hEeKQiU09k/7Au7TNHsrRdHgclAUKjjScLmi9V2RZe2E10aOJebFkXuamUK56qzqTs8TREU2Zmf1b/TOeuNFweCVJcn"
    "Gbcvf6nc4s8pAHrSj+rEXHYySMer2KmOv1TZqNpjih5W9Ya+wXWiV+NuWbqAEbuFXoNLZlByUDpREADe07zg/5CPmjl39FixM+4OXCZnhztN6iokDnptneFv"
    "8g16UbSLjfFujUWMoQFL8cG/xd8u5uFiPT6TxhwXx/F36yCITFKx/V1Pkia1ida06UlgNdtjc6WWizDYmszm9nI+heSP3O3amJrQM1f348bDSGLbvwYz8vcy"
    "kN/LQD5rGQjTYU7paJCdj/IH0y5kJnI3SmlfeKGPtCHp+3yoFGDQ0/Wdctg1E6PGjGefaDev5OaGKS3uyjdYVouZHLc5FXW4aNZxJ2udkPaYPNvtfLeipjNL"
    "k1ZPlWvrxZuV6RDpneyxZ8gqCgOjZarP+BRHiEu8hTGvrmeqx+bd7rwIoPjH5nu63FvPo3RpSsEYmPAqebCr3W65McXEBl7kqXJhPRIQY7bzwNyqxHpENmM4"
    "j8bJ6ykDcy772LnJwTgwZX8S5bQoDV1sYqN2q8/dF6AZVcag3u3acZL8VKUJah2QIqjcroHQm85BcWf7IDRrCMciPyRQcULOvb53yHCQA2qVxL7Xb32SKYdU"
    "/pA5R1KwbWbnWdkO2fDyEuEYx3Qa/knccf4XmmN6oawiwSyKfXI8IqYmnTkJjw1ipyB0QwGOC7syNXBTAYFwdfZL6ty2aax24FuAYdTfe+PxORbBLthho/qB"
    "UHArx6LuOLwmHjRl2mxibufDl8sUit2L14wQxPtzQiA8zTRNeDyYXwP04rJuHAPEI9eP3SQoRmD8PCttCIJQRrP7Dg2wVXj/l/cf1L13vvvbLz9//xN72o/v"
    "TRvZLG5j2axM2c/Ho8q3xppeATbAxuEaKLz2hi0ztOCpbplC/M1r55vBr7ujRUZTJisiaMjwtDgDv/w/A5HycmLtiS0XOWAsY95Gbw6E0XGtzAarwHb15x9x"
    "H9jy8G83f+33H51n3znwk3AYOXuaohsbEwd44ZxI8Lm5aea+uXn1bIx2xHwHIto1XHNlYRKFbCAQ9vbnH36Al/v0zVt2pbXeY4tUvzQs0N/baePVPgE48Ipp"
    "NOCYg4Q3sEkwhSNNx1cmLM7HKgdljgjZds21Ya+ZdtEJl30rZCcOYaXuuOgeX/TmMC0A7TRqC4GRu3ijHx8KLIa/tSOj1YUWy8Cs22iDzrFGRqsrNFO//EUv"
    "nXS3kLMSPurZM04eII5njvhoaa2y317SDO9nc8A/eRTphi/oDW+v+MapMzYc7F8A45iScHOXWbDeryd6ouzrn9RlZpRobUfMdoTxlFDxnkanTjeYEVIAy6/z"
    "WornBVr1FueeAHYHQk25FQViC41st269jz7aR7GoP6+XXrQdAVKBRAm5Bq+YfgiXMK2nhGzrhz10rWB63D/zAHYfvtuhGT4lgi40HJRAvYGd07XA5kj9QG1p"
    "nh9t6UUu35VpBiebJje4HVjYUVpzVN7TvjKq4laqgYpnC4HbdJlmQZIR28Kj7hR02ze1ad8A+Tc2y6kNNKEQL6lAW8eSqv4miBMpHLiFFoXW1GPFtLE+UauQ"
    "kC8WHjoJL0igidpmT2bqvhoeq9OkARUAgRgeSCJBIYpTBmn5EpjiNIR1gfdKiIuIkqh719/MOAzt18Ld11EYvnXq14IpxRD5zNFHIqBCXfYh1kuLJgL5dr9M"
    "G6pGKuvhMuJo41pQ95P/vQxXi23d68YgMiRnzxR6nTwXx+ojhGwbJ4ZpLqU+XUw7KHmVm6X0xfVCpQ3UOkGK2EMC/s0Er63cfOryVYuDtsO4Q+pbv0wgt8xO"
    "AlCgYSO8GdY8tG8s6D29FvZEGTtymsp1R80rE/tJygaKmSev5qcqyH97Ybubwud45f3snE1Pc+j1iGV8VC2WlzRYYB73uFge2YFmrdBOEgilAvBEPOWZ8HhV"
    "BclKXkr9mltQfMPAPwXlP6Dt0DimIaQiF/npds9HicfYbp/SEPia+3eZRmLJb2Nc1rPL+OliTwp/G1CK9SjNLtcvPeu8y9hOK8sKWw2t1TL6AMUI4mVlB2P5"
    "VG7UEOGKopHcR9zvktLsjYOuDk4F6LB0ktssZ0OtXQtJxNSenJFceG2dldfdd/2QI/vNyLiytI8Uu/o88Q5w55nSMEduq7t2yvOhG3JuKcjl6dDxyYO/yGQJ"
    "jdKssoe+WF5/tVjvXF1hVFZ+1qxoU5rYfXyXODBtXtMeT6WmUPEP1tO4lGGqMqUMVZO4Br1JOp1K/QMsepEkH5I0xYo3ngEK3wjOW/4KaqmdyCXFG16yYXDl"
    "lAEbPZDzON+QU8QkREFDxpRX5pjRdBh4F5qFE+0gMg6jKKDjEE+5f0BIjiRMKrOvgA8B3/k0luL39YNmWKN3JKoTfDnuIjuVgNZ9S7Xm4WYH+6V2bgcFxUIH"
    "zYN/AkZQq5uwxWTiRtMiikvtegQz+mfvVhizasakeRslYGWOTvB+kb1K8IGErZPEwgNyIKHVClpad4og8AWn+lEQhl7dBaQjKqbmH6hTiD3zw83WW4X9U2j0"
    "MtPpYPKkTfYFCeOBSS/L81BnEkLJX2+Wkbvun6krvLQpu+dH6xHy5OCsaMQp5Av2rK6rgo6IaclRF3B6duk1pEdxeEZsMYBlCVC9LwpkYDbbswQQx69t+mJg"
    "yvDYdiMVAGAa1Kv12npTXHEgD0901epla16bO03MHQt6n+Ra63QbxQ1R3m2ULlD5p6qFVxVPzZefsOy+16WJ16e/B79torDs4ztB25LrsJpMNCBlMj7JXguv"
    "O+cYhDxAx/usVavN/pUUzo/fvRVXYE/kg/ChvMrMluVOGSeA67DdyJook8t1kbXIfBm43Zfl2ItABCLOtHKe39ygnPpWETJMFr2YQTYmBRyWuiEKts6jKa2a"
    "oBlOauEDYHoxzSJSQMbOlcUSn0HTbdsS6SEv7niq1J9+/vkHC4Wip/mcXaKtqN2+YGtbqwYb++m0Dd0F4H9sAJlqvV3C33QFOSsrl1E++7QSTpcIEmyzHMon"
    "2cZjzi2EykVO0hu+qXzL4WMFqBYjD5JAmfmELT1Tcu00AjHF0CkzEhWvfY/tTR9ffDk5rv6KwrqvFts11LTCpbqQtSDsGIek5hOHy1Fr+29PHJLplokn6F/+"
    "kDs0gubmEFC+qV8O4FfYnpyhiyU6Z2psu48YwXjLDsIwSUf3Bnrvgugqr+3+LvIc5HG7+q13UbUXUwXVc0Z18xd8LQX6Ae8MKuQxvwn0p3JPjhA/De94hxWt"
    "F3y34zkSNhN74Rk6/IWEA3OMk7fWvvgzBuqN5dtQr2rVx9IAqjZm0bHvbNmBnbuUWKXeoqLtA2vYjVT71rvapR9E9Ih39sdGwn2SRgaa05ZUQrv16xqteSEv"
    "s9OlY1yvEa0eR48KyIxjar5lL1I+tl3gY+ym2oWuGntlwD9PqhN+6bv3bxnx/vB87s6UetOUVO0BO/V67aCcQGbYpUCmCpkdT3xIlX9q9/wA8AJokuTTDLJ4"
    "OiLc9gww9yQ1ceWRkUMrDPQkvc3lfX5No23v57fOM55WxSHxm3HGgDm7AdD0++/oCZbX74HsJt+B/+OP3zpzHnPHf/6B/dO1DU7XzwWy9Ndks9vUwH/6mglU"
    "s0kPxU8jq3CxDcwPnZChXz8UJKa/nC+j1cr8UC5SZwrdD5xt4jZ5sslUcY2lmToAZ9LNjRAe8O+CNrBAz9RIKRtfAooUlFix8w6bUrs7AMQFmFNZVsxDefaH"
    "2tN3gTdx0fTDaMxFZ6mY2zqjbaRxbyr8JRJhKhuF+9pbtlzRRVOubNrIHodZP6E2NwO9/jUp2ZqceZI7XH7NtU/R5hJDIZHE3i0oR97N80hYyc7znz/8BTLi"
    "QaEV+2jMiI8TmkYzcdeMQ+1amNhiM9McqkJRnb429VoGFTvuLpKkACDSdwphBhcMsnoL0HPNPqV+h4BxqWCL/yxeTYa3jiQpnOdiPBiNpwxAIjM8RGayjzXb"
    "UZEfy3eT/YHIZuBGkT0OK5qmaG5ybDJmAIV3jmeR28EF2OdVss1t1qlaIj3vU2yDpKj20iTsBGixzrOlTY9rZI8uLh9WbYcrzu3u7dR+9ywP08CSuNvza4Ba"
    "awIQ3o05JZ9Om/lizeE2XovIK3dlycc78F7srxCMYpHW8rCHwhwwr5mkItwR/xPSMdtalFu4d9xmZ/dAG3dG/e/WFlQqWOTznpcWbtV2wqrFLTa8sM8PtD9a"
    "CjHN1lO687YRpkhZPuRF1E6HgFBod1Cfx6xxa59KeXr58q5eq+ASTJs+s3YALWHwFlv+qfLqyGxbRjPa073NC30IUyjjpOh2HVTWCMfhYcN0x2N3Gylk+chO"
    "iuaVw7v5MdI7zZjfrRPv1/UmRf4/VmuS556gXj9a7cJNnauqsnCLwCc9XRbH05Cug5Xx6VNr79uPDneLXYO6Y360WmvfqwI0UjXysANCvBFKHXS0hILEVw5k"
    "jAnzRGCnsUO+lrNCtxNdjCvIAlNAHCBIwjQCPhkzUwS2EZozBUWPW2QvXSEdh6k51bUDBAAJl0RajqCNqD1hBFdzD3WO9pbUA3TD4XQO1czIbcc+XqAZAQAv"
    "UhCmiTeDSdZjT2lU3xYMb7/7+Pa7d+8nygW2575YZj/euPMobLGYToDNlozo2cpdnNs4+uUqBmx2gdMeuzHEC/5O30rUyySSWjg5HjEfgAj+EwWf6NeGDADg"
    "VVBYFAzDV4jnKifmaNLidezZTaRRfY021ICS0nUYl2GRHNudoIwpVtMVLBIdkk433M59jXVwStIqyfpVEVockrIUmMJmH4eI0H1q5XMyKsmTrLc90wDOwTD1"
    "CioQ58Qu8th/vY0H1Aq7EDHtGc125dVrwhWZgq/QlyUXihn9UKXL016qfUHZQLgIOAsYIYPmTOIjlQZODzVegj0Fy1zBK1PxBVq25u4efLji9TbWP0KF7eRg"
    "Bm5G665RHf1phbMSIkzNafXGZzZSacyt/sSuua6TPLxrklFhG7rNb1W/e71RQ21v+2+QaczN1k2uDFO4osEx9laLRY1wZOQbY3vREaGhPEAIDkoCMNjj6DVW"
    "GwiXUpJJwAzIMBCpb1iOL7oKScEhuhKltCplawRISoA0Ffy3iAKbxIkDHbvsZUZJy/L6ZSi9EMx259/0gypMEz3J2OKeJGKcyYzNPIuGvZVQFmJTOzUGgdGM"
    "NPR9V4Qeu+x3XP39p66WlG1upmifhn0lKWhKazcLQJ05n0b1LWFXxN/Ui6OmFa2JLbQ1mGnbNXlWSRNBQKO5NzhrBxi6X/4093Hxs4znBPDmIy5+8iP59QSI"
    "IIwJZ8Jsxew+Gs0wSTe7RdHE9OscghJY6cFX3Xn+bmdhskZJkz7/X0yBfkR4rsxPRTiertLC+DLH6Mq8aKf09uqq6mrL0Cr8xkiAFGesyME3a9Kt2TEGuVsI"
    "LMmT3H49MeI6QGEjL4Ar70o8iRILiwnnTyp6uPJut/JPnsibe1vkp2M71rlQXQY822FsdiUKG6s04LaTe/oIwQwaZSCER2WaXJT+00lPGc9Kqc20K+eiAN1b"
    "nEa6RJqg5vKqv5rEfTGfvwmZVNXbzdSvMquJ1ZBc0jzqC2e5NC+CmwjSXbxHs9218s0mk1vd/Q1H/uHbeoStSt5d1XVMvWV9+uqCRV9fzhcjoXz1AVIyhvs8"
    "4UY5bBGTiWrvZMw3VaxvdivE9g+0SQg+Fnl0gpZVotOZ0M3vKD2WDt8EjoXkEGgzPEF8KjAF1xSjI6z3JDLzEsk0npaCi2TJ6w3ZXM7r976Y0Z8H8Xqz0Li9"
    "fhlL6C3TNtcwbYDuzC6pqSTIVIxI631lRAYYBIDKBX19mFmH6QVEVjAwIxDMER7BhbqoElAloGYKe0XTzHn+8T8+vvyHTUSXGT0lHHpRHp4O14cJmVwwM0LD"
    "VVJ1amANIYvDgRTqxD11DHl07nUrCs2p/6BjywgQBPf9YUSQLFFBHgjvNj4yKPU52sToazOlhT6UvQ/kT7EDqJNw80MqQ6MuyeQ8jtmksXAX6a6hM6ia8ufh"
    "fLMINT6ra+g7PDZ2vKgPF5/rU3dD3TqyYSTzztL0VUB0b5ZnjAou4VT0N8xy5BsCNQxQSEJuC8q4HDDeMwEpIe+CNKLyDrLJoB4CsXRx+U0NNUkNo4vTWDP2"
    "ZymmH3IWDITAryYWOrXgFqdSx3syWm19CVaQLSmzbatPSC9ee8t1m5T1wl3dUVGzknVYX51XbJS/2VAyH5xX2dIG8WKYiTrFwlDoqwK08E+Zqccfh5EGtGfG"
    "C5D/BDl4PNj+qn1yJhycEIIrybFOMW42i/2EvdCsDN44SakoDr8yB7XrX8ztC5P/pAMMdkgOHTNzDLbvkqLgU3HMy/apOzFDy8bLwrREMqHItpN18JBRo5pp"
    "OPX40IsQP0RCxCiIROcGM+xDfCpJOm1t+/zN3bNYoWcf8v4yHRgQrEv8GXEBnwM94W/c1hRnEf5gMjPVh4tvbOxdZZG0OE+zGC10m/YNcpMNN0lD2VZdUF9U"
    "rt3aZaKuBpdo831fsz67OeTrbslisdn0zqET0qxFKZNnFTTtk9WGrvtn7XLJiKmtP0FKcfj1lbCUuRQGp2KUlMeUnFGIv2ny5dOEGc1sCCAI1Tx+czNzCiat"
    "mTGEpYporEOT0YxbSDwOPy6zK6ZSfR6tp+U4tuDUtrli9hsr6K9PK6omS8QBlY0PGEQp4kNs3Ax85BieUWt4b2Ju/e7jOSYXAN1CntcgEEeVV8x4U4Y0BzQt"
    "S3KruVKMFh2ymOnL8MKIuIcYG6OM1Bc6z4DJGjBKt8v7KEwcobwWby9ucQIp3OljOM0EmsthpLuYuco8XSw0ii8+6f764Bh+T1h1+Zpia1TXaJ0GgXi9toeQ"
    "OoEU1VvX3YaRFNVtQTYmqqfMyFFsN3FAov75FAjbmlJ6DgX9XnkoHBMaYs4CoDFgkgOTbKLMLwEcEuE+hd4EKbmFzFmU+lzskBRB6rGQquG6WsUvaA0zzqiI"
    "bTQmCd7m7LAZPySSAzQx9gNSGbqHfOlTYrzrzGRBbiOEkbSt7JBLrIYLRC2elkM4ZccjRy8xXweLsyJDqYJF/jAsyjM6MoD+lpRVOTIGUMqHhzAu5JA1xuDf"
    "nYywmY8bYD3TYWF/2gxL7ylBusHky9FuYQ1TinLk0F2SpoVhm2eVkuQLe+EpE3KJSCNvvd30z6iIRHVRJs/GOchf7mi0G/hAyWg9Urd1Q9224YhBgT2FjFXe"
    "pgHQN5kY5RwlJTD7fQ8DwVcimIlL16ZZk/Pp5M13nvgFJTG+EhvHSx0Jav5OgIDIlTVSlHjzcH/K7q4sf8VUg0JyAEVjVEaE+eEAuNIDalYTV1AZBeJE/bLp"
    "WORBSg99A7rtvpoVlX/73s6lKx2uVlmNmfzw/lBWa5sQyFwkC3muC+WI5WuOfRWJJkz8DsgvwkDULTu3BQIQfi6jG2wHcuRVM5TnPAdMcTjwclxIjLy5kR/P"
    "hj/sz1jj/zzLIezMNFqLqBa7IQmvnZNkdfxeZqjJ5nbTEZ2nJzNZhdAECQ8Di0IZlDJIq2kEidRXDDsmOPluNnm9NFos6siOstUdN3iz+JOOhdZ882DrLpbT"
    "56s/uYe56ifVwWGlfAUDQHka8ZpzqPtl4pqmsQwMJdlLJrEdccbbcsTnaqEDORaZhpBk5e+drCEeyTnNSdQrRG8Lpv/56ETqlc5WzWnuma2KSpyWGrbtzfhq"
    "d6bxms40woXQq2yJnRrPflApcTjttnNYKNQg//Yjb05Xc+2wUF5lpu6qwV5u0VcX0RwtZGGYc3cyXwWTIQ8u5r6hU5296qcKHW8dL3ZbnZ/7m7c0Hz3Exab+"
    "LfyKk99T3rFFPAmOQ0G3StkP8DQnMueWVkwlgzwAAFBHYFwOQAHql0LREGCWkJ4QHj4FdQWYtTxQb/oajsvLD76CHkiScXvwUZmGfcwCS9WEZKO5u1l90hsB"
    "6IeB/in9LKNugV9/heSd5oc/fuu4/ZqaeT8Rz4adHQeSnWXRpTgy6uo1+Z5qvUrJVLkUekWigofEy8O3EmQCCk9eMi2NkeOBMTaMsD6KkizIIeB8vH5TDAuK"
    "Y+8y8ZiyjPf13zn4PtcKKtgmQbVylc1lJH2ed55+7rdbhIzHoY3qYa+pUxNQoxOul2P8iBs9a72k7SlimHIbrrx1rRa2iLp/dnvnRHfK3XpF1tvJU+qK6AXz"
    "kk20mke281rEMQ2WpvpQ3qoU7cMkU+rgZKsmNlSpXpBoS7w27iCQHTDBMj8mPPUKLrB3Pa09AAreue78xUxgePHD9+yIKAcfNZ8DTEQ0B8iIzcbC4uTvX+VR"
    "fmWh9t9c/PSKFt54uj/oJ6739GM3a+ninqFMZDFEf6JFZ5FLIovYh7EtPPshYxsX/5F2qpzHm3wOduwcNlHwajfpU1zo3SL0VGse4uYUFi5Mk4mmyP+Gy7rl"
    "FGhgwFJwm6FelKE65L7hPUFBZXpOF/ULdChJS3LRabeTztIi3e4Lm59ueIQ6w9DTx7/PbL8169Wy3prfgnOfRWe+eao919kD3194yzhqHYu1JNY4WKnsvuAs"
    "1iali2AdxRdMOqnzqGHiINwu5vMLJm6iJZd8t9hcf+7Gy2DXN30tGWYdadBeBilhpr6IPMa89SL0ejdgWAkZr/DXnicteq5nMHUiyh0SgHUOXCIePBPdNgIK"
    "yNLgvVP731jkmjJjy48oROM+gzUuOnFb29mXFNbyGim/7o9jVePaXQZe2ryOlkwb2xAXIIWCHQGUheVOKHuk7iwOEu5ASQZq4YPtohckvnZ+72PXuyqobG1o"
    "G3VVDldorN1/vST3dqonjlPO/f4hQwkHI1svNqO769vFcgd/L2Kx602vCQhnHsidsAJqauCAUJSEewRrg/yQAMClmQWYYWMKuTJNwUVdmgFRqVvCcw8t6ehz"
    "9FlGXM+sxz9sE8+cDqmR5ZG9Sn0p5PQkN0ONgq6ZHVtjD4HDQUe7MIeuBrpCd9wPzV77Yjf8kKzdUHc/aBtlEWrVKKhL/Eu65cAyaw4sg8URLyGv1okJHj6y"
    "bFXkVJXcqn2gHFLdwiWMbyBf+ysTh21RZz5UPpeRPJ6gxfYnTUJw1Q+xwgWAWgKHppe92WRF2X9SDALOmCmdU0Sjdu22Hh5FDamPOHxss/KVySR5LEJ3F9Sa"
    "fZdAdToa1+raTzCqFhRwVLbBa1W5g+7g9zRNUf8T3b/zpv7vlfMee/XwujPelId3B4fIbZwUZeU8f7ew8CPhG4Kh/HWcI9flI5uTxeArPvVrMpQMYmhMZLYe"
    "n1PvwKd2Po3odUa/zygY66DfB9DIisvcQmbpwbMTxTEZrEO61It+O8dkU/zbfW54pzwUvv6aDiD8Va7HZBC65j1rh0G884K1JstqPu9QWtePfuGsi12w2u6m"
    "zKoIUPvp6hInz9u5bs9002xy+8nFJvnzYLlsIjKtyRvKvnAlw0UQLEf2rxMKGT+NxDNEV714ix0MyRx1PTiPPDIXJxEllYzZguB8yeTgzIH29oCIK+AF0RaG"
    "/QTAJ/yZR07ecKMIFluU2oKqiOpmaXkofR7MkosVw2GFcNB8HoMwssLxGkJD0K9a2D5mWcp3oFaONmQer1xNmnbUIbkqI3aHDlSia0Qbb7llv2y88LWTHA6n"
    "CuArGBWGtGnP9AZxTYQoFwg5LWtahtfATnmlYu9gEksHeQcSCyy6puQF1FrFjLpOxdeKQSeQQyaC5MjeD5bNVZ8oRd/Ql6S9xHXFJ/8FMC5KHVguSuIYu3Tl"
    "BacT/gMkBWMlJwLTCTALkGbPsZuXZ9Ump6DwJFAY4iSt6LUbrlqlkEBHp+kCSyhu/TmH7cCqMa4KoKXoKB1o/E1jckqrtqbYDWK26PbihCllk5psiTWzG/VU"
    "9PZh2SzjrF4egxLYP8diGa038wlziBU2TNKhMy3eiH/X/QHxX3/41vEG0rNMdMuzHNBj6vAfUS5ylLGkrPF+HxhPnZ1jSphoF4nzouGUaGUNydlC6B6wA9k7"
    "jxfNKRsPNR+YzoWPFVcm8VtJq4qn131xhtN5rZOFa0ryGkB2elI6p6tVGNJBGtQSjwZJpVnyukUwk7BwonM8+ko6vOvMvdds24E8Xv2BzfJHtukcZJpTDBy6"
    "NE3Fr9hNuCAcfRoWiFMd9KizoYvknoRnP0zz8von72PhhS5IxlBtazGjhR090eFmqVpihy72lIice/CpdRu5tTk9lnKY5+DOGjCWW1e+dZQEBLgkv60v4D8w"
    "g3y69oipqQDKdzbnzGazXtWpaiYy1ahp8jw8hdzdrCK6Hpzl0oh/d7IFCdfexnayFka1Sb60HyB0/pAyPX+3ct3XzgOB4kBe0cXOEXx/wOfAmi7MSG+qVGSJ"
    "V73B+lFT8WQ8eB6cXdbdWeRrChSDr1zCjLsIxc3XAaTGXqLWQEmt21IS0DbiUGfoA8l4iWP9VvOVp5V3lS3Ata2pdeMjJbG17monnElWPuj9r8zBQRomg1Jc"
    "DrC01QbdumZRLvHLzKIcYoHDorwtmgfuuEQCs9erJfB6tyKrbVtcqWzc0YgmS2KYT7b2mLtuSOjgfH05SBfNK4RysFvOV4Oz9p0A/SK5ub0uCSzzA0X9HlOd"
    "edIRE8BJgdgYr9QUI4eTMyDBvhEtiyW+JGqBmO18llkQEmMDDYkgr/aYRMFrecelMzNJaMFeu/ySql/HYMVe6o1s6e04O5LMZM5gZkL5VFbFRBEb7kky2L3D"
    "8Mm82mtULUyyqlCb5TJGMKJJnap9XgBG0/ghFZ4KhMAfzrxQH9FayQuCbOUpUHCa+sKQvMTegmCeWlhLeEplnDmFZIJUb7gHV3q4oZIha3ionVIrBdhalCvv"
    "JCjG90K6WtfBnBbLm+iqJV71beuRfdpjZRcTF+Mfc9K0Xi9Jgg3X0Zdc0Ftm0HKPYtOIHTVNbHhR8r6AUkkFvZNJnAj8zHmE/sY/fXzp7l685oKPg1vwLDL2"
    "LUwGjwtAboaDF9MXuR6fo4RyKKukO/zXAj53oFBroraYF4fRFoCXJMuMSh30fYFr2Rd6y6feUE2Xo8fEz1P0O2eUQwwo+YZP/Roao5vG2zdyntoK3dSl1WAe"
    "fV39p01Gx2gP2Pqmyd1jL9MtoGwXmHLaXXkYno6khY9tcR+UCefnLpaYWVsCxDcf2aKFmTAfnwnvBRk/9RXZdOloR/beu3wK7ZAzi8ZOl2o5lipMkPynH/EZ"
    "oNXOI3QcXECtXc9E7adj15t1H6YL5GzH7hP6MBBHZ1otrkLZA1cGJ+r0PChdtVIO489kLOu/IusP1Vi13pF/tUEDPCJKuQDAqNdmUAscuGWKJqioNvJVfSa0"
    "d4u66GhA+enRUSZPLHQX342CZbS0mVjRdibPJjUQso2Z1mkzW0dnmT6nOEdXUaRkaA3OqR7vF8+326x3SzpxPnGiTZ5UHNT+mgReaLWNiiJw8Wxb4nqRFbW2"
    "FYnJU9ZeKDqP7VZ1grU05UVEYGIdrBdWxPSEM/Pb/d2C0I1rNffjJsTDehsT4llRFD/nLuYXb71YLOIp/MKVzAupF1IlwnCzsKdeZbqued17u0g4nK9Xsm3o"
    "ZrVYQPPQePPK+fseUB3FwTdrRXc44hCEgeCLkxgeSgGbgamx9DeerYhnrzIjGuGimzHP9/mHN3Pe2eT8qJ/Q6BlXNrX7e2q3VHeaQT5cv9JTW82qQ89cLglB"
    "M0Ab8mOoT+tXo06plkxm7t8rsxq+dP5Y7+6JhtlzSjDLdSvzXtfbxRbIMKCMJOM15RV9bD+gdXYWQWwRa2wBEY/7fPYEOvE17bGTAlFCOJnN5y9eOT8ASi/6"
    "d6AgjLws6ZEUiBsNOoNFBqzyFRzh8kuRX2PG/Q4B/RQQ0JzufcRxHnIsQaUdM2WZ0odtL3o489F40uJ1BseUcPx9cVRqITB6X/LKoNXhnoZ3j+lJ8NlQrdUj"
    "XsA+u2vX9eom4GbZomM/T5lErK1PA7qbmxQXdZZ6Iy7WfMM50+1N6oo6zWX43F39llkum7lJv1UnGwLpHjyg6ocMI2kzPYdDSjlpEhS887ZA1u4Aa0tcbeyI"
    "A+kWOqL2BSfPfwvQ7AuOgmugaNcDRgRhlrHLYa+W18kMVQm3BuOON/G2Vfw2CYy7nxIuxuWuYbltULlrUO7LMLmV108pub964sC0WFnX+3iVSNZFPldz+P8C"
    "J/R4Uut/UTf1NYL0SKQX+5A7ubM1gV0pFcvktSXrDQlMGkDDgE/lrxWf56+D2ItNrjdlSoXXLvbU7mKXNMgA5nke76OVOs5ut96Ska+6ql9vu9uR+Wb4BaZm"
    "Xhiewm3yneu6XacQlJMi9C/e9ga1HB5yICnkcZfKVXiodPPYoGcqr8I4lHuUvrp0it+PiN+PiEtjzKYkiK8194GPPgAiJ+1vK3+fkCn6u362qkz+dEesiZ8/"
    "42lLF0EcmoKHHZH21Icu3XnR1nQ8dWd+irPXDeeRMfTSne7xR7CM6ZHQXUUmN0N30icJIa6Iu11Pm+6xMUS6paulyS3UnfOqyoYXhPHKjpAfoXO0HibCAe4y"
    "/HRaRXQFSgdZwn/D+WtAr9gjCAaYqZXICVWQNolQPCSyhXDMyNLy+cx5t52mh1QFycr4+gXmv+sgv+sgU3WQKrfI5YeFP5U+78g3ZQP0o1rywVdgCQ+/H6xI"
    "KV9QZsGzxzaL9ZjDPXDdRWwywDQ58dQH+8qLA6MLX5/1KQ71wNst5+HoVI8/0OV+xDFdrcdXVKX1y7Nz4ogGJo1Fn+uqp+pyt9hiM8bhd3jEiao8SJym8To0"
    "GPIIwqIWjiFUdbPQNzdQPwYJIAnWkCHnN8Y9/CSfvZrHiMTsRRib3xPAXXZKCrAkCrbLfOLhy/+88tEruEbLq+8Xju0jqFsMfMlJ/IXqFSxz+P9r27H8AJym"
    "ekATtxHV44LKmX/mSabqD4Z5aVwZ9Iuk9CFlQCT5mw3x32sHWpoTsyqGtLl6xEQPBrAeU0m6m/TYPAKjWiOEE9CjpnSdSucPzrOly5Wkmlw7Cldz5VunFlWN"
    "wsUe88dv+55zqSNEzONvdjtzLqwi1lX5ebmRHsyJa8o41SZ6Am/Aji5Xc1O0wTjRY/0A69gLt2Of1dFVQNRdnF2BKbVxPPeIycWiznthNq0Qgf56Dm6ykTkU"
    "eXlx2i7ZLAPPpG6pEz1Rxq4butSzIw/bZN36TlkSCzrcarnavkKEJ8GuTd8CkVrL1bZWIAaGizaOyq+dhNz5bnpC7j4pq/zq7YRtvB5Wbayt4JYub1DwmNQw"
    "afKF0S5Ymuwwdak7Ft8gLTV3qsS0CZcRNrkDdM91jK62wAUM2tXqtdpg4Cl6CyhvUwO1XhdGlsaJqodaY0EIgP0iIemn6SnODQotW+lfwBHJHufwxzm3jA95"
    "IjwoN2gwgYIOHQcb/oak5/kaNibevHbg/xeYID33nLXzv+EHulk6Hv7JYVrX4WLpTDSwauSbz+DbxCDPIO9yHCKLIS2mXBrZtw3qg0hFk1K2pNMHdsJrgfm1"
    "vmmmvb5V8lb9gpi2lQnYFvRiZw7m3PJMQYXvEBYGE+AB3QV7WyLfOd/zrjZQkYFQMbxDlYbtwm14kQz2/N16GqGUbLtpVu7zqyNw2RLLMS9lZ6h+7FRMZB94"
    "jNX2L9ZBFLmj29+80CVKs3hTn2y31Bh0ae1A82njlKbdymW/585DDK14IFpWK/wlgpanHoiZdUwloGTzpTPswlpEkPWxJ4AvBz+QW5Jks9ZQ58hUN0gM4Y3L"
    "IVUdsE0nllgg+V+Z3mxECWrFbRQANrB1ZEzHxICky+mIwflxGOiX8b7WCsKo3Qig5v7yolKkQNuk7Vp86kgo4wLwVWYdg4HgN0fCMIBOvYu2EDr6Dao1PMht"
    "kmpFZd0WGslst2sE9F9tGIsFwUpo4YDSW8v0nDtXwRsDvJfRh5f4N7hBKMJo85jmwx4Q/hFlPU2R2yYx1bHIgRO/nKreqZyr9lmiAXZ5W8WZmKdMqoZl33U0"
    "3e5JykRnpaFgLXbNoH1+Kikcjj6AarV1AtXrx47N4TH3dJ+EUB2lTbaZNyMCkt35ISmiLlSLcYy1I5NGp7DtdBsHjSnvkjT1U3qvgTuO34eG1AX3NWs9Gd/m"
    "kNwWJJN1VV2voTWwW+tWhAya/DbKvR0X8vjd/8wD38oWZc8vzmpkulmOPKKpz9l/0tyjwtRGjDVyou16gGboS2Ynrle73Uy2ZZdBIcLrD940qRhMXjnckyMV"
    "WaaNcNW2FJGijIryhBrmkE2doo6bSLeEu545PItjN0115YAQV5Z3VX5H7ZzhnUDCnlmB/uX3jweXLgTsuuCQl+sVnO3SWJTxdqkm9/lgsR8f4NumpIQkGyn4"
    "UdT8sYGIuTJS7YRbPT4tH2c9eT3c4hUKyvQKDXjnAlulToenTCbU4KdmlvtGj9oPipz6ti4owZJumb2yoeCf2mzdedPwNwcEQIedpUXCzAsHnC3ITGDtstMk"
    "yg/oYWEi6kAyaEvy/N18eYkEwY27shjpQvVdkMh0nzBDNC8+TTAqBu1gicETrufbud7dVHnfmfZqM/U9rNRmfZFl5aV4BqBK8PaJaZ7f8fZWiOGIejN1InJ+"
    "wzsN8fEIeQtNoNmhwwtoebYg76ZTsvFJep5EA8hV1+97gdM89uhW3rVuGJE/cPxL/nyEB+W1G0kkYwfwG1toQP3I+cBSdhHjUB8wnD0I3UniepwDWgXuAcly"
    "9pRi0qoW7PbT8cprOsowB1oVmgViZbozzbCcHAFPKjox1o6Flb1mcy88yYf3f37/4f1Pb9/DiufFLQptLpFRGAPpvHv/w3s28Qe2dB++f/uLjSyQoj8OgyXG"
    "7xpZoEUi5ZLO9KXqCgm+IJd4zPgUvusuSWgKlCi0Zf86eoE6vtus2YRx1qsnrZG79xhCwRZXjJuYoJohI8JEM4e/18yp3wnPKpjXeS4lHLf66xEgCsFvxP4k"
    "xRmbazFLpTpP9OdWeXjt4nE5x+9cZctVG3dHlqt+rhIraqDiy9kIn+nT1TbcmbioIZTR2Tv8Y801chJgmr+y44RpalhkWFAEUsjgzGmYBkebeGbagY6qwJdz"
    "g00w4OpXnWi9XZT2Xd9K4kpvimHRKFnIuqEUN0vjLMrDE/peNCeaOZ1eDm1He5S0OqjhNl2ZEuQf6npcX7fF2WKj7exUYz4Yp4i6D5261+DGVnfwsqOVJyEs"
    "5/P5ylRQpjDPtByE+sahFATuHUfHGHcZgeJ5WwAaGmN7sdvI9XBwY9NRvvp4H++AV5IzhECZpjqh/jjMmXIMSftFBU7er9ZnxEFj2mmRFgza9khujX6R0+FA"
    "tERSM4sOdtPj+bEdXjD3rrxn9DO6GhMEJu9JYOeDEmNtmPYCtJpjkmUDQbamH3CvXAEGiAryYOvVAlg9G3CxJ01U1fnGrz9LlVCiuEdeegaRN/X7tbCcpdBS"
    "JvYFU/iLOIwb3EwTS+v80yrykDs262zP5DeSal1Aw2izHXwjMzBWV5R2b5YWvviFwyQKVCmto+Nff/nxB4ekgGR1dqCXYAYNm6HggzEeH4Ld2eCbQ0d0n7H1"
    "lsn3Sg7k6krV5XJzLB0EQlB6Yro73lR0LPuvfxPlYvEOsEdm1EEj5QOJKO/UxHcUIr9YeQOJQWeMjkBIZU/4fuFq2G8QQCGe0uqz4GqUd7bQlP1d8SYeaOtH"
    "7FeTYFEkt0lmWVs58UDAvMLxtSvoMU3Mq9da31MGHD1oyg4PEVCLw2cGdIkcOqXE9eA8tBoXnysq0fp8KkMjU/ydp27UrzuU69F/w98mVD4o7+gLivfn7i5Y"
    "dwR+h/UMHDIpc1+dWp41Llkto8341H01jjV9Tn4DXt64YgdH5I3P/yRTykoT14uiwOKjNTEzeTaeEREtXM9zx+eSTcWHj4DWffIw5y8Krj6ZHiTgDRD/WG/3"
    "F1GSltJO4r6SmxtdhPHTnZ0aB5k2+lBARSkcKvZHR4PJet0IiMLrw9I3iSYK3yFp2guCMMFAqPQKxtVyvutDV06iTmc/88tPFENskyRR+dslXW+iNqmq29hd"
    "bUv9s3mIJFnxi9Q/m8fyMBMsDRBhQKsHKuqIq4fcgU0suwnKBLq7lRVQulwuRsSQRgIRqxJAyBDC2yKhlN1ypCE/OsjVG1WOKw23BRPTvdQ2GqyariP93jbM"
    "9MxrlhwP1rna1sjaqKh2g0NyKidKyogeiJYw1CPLGBMeSTaaogKM1yLBXrptG23sBCzOnRJgC027lbpoU9nb0uf7X7Ll51JdahaNxmTbSitDoB5szqpSSbTK"
    "7c8V9VCkR5Nwa4jhRA31ziWtQB86TN4YcSM54KfEaMu3vkXIbLMPTzGAyuQ2GzZLCDPoB+Hh06HLSXYP6tetUfgrYY8sGnxMPWDgk5mJT9Lq7I/CENHfaHjC"
    "42ysQXzrFruHYtrZ8FCmAQy+YX6qADK6LT1U45Ydp34ed1dhOMaCV7uUaGtOtjQBn31Gy4z8/ifn+TM8oGGqZzNpJPqMECDHvPnl2Qu0G8X79pmZ8Nujnvk3"
    "M+BR+0tqftEdrvX0DT9JcCU2qXwI/5egUfizRYrP8ItMLKl99vhbiil63nHgBdQVgsVtGK4DeKBqV9rrWbyfmNbgtG69D7quO/w6cTVqlpPz6Yxd9xV8irmY"
    "BO86THCpjkUeMs29xtvisn7IbTJ22xTnifKedcW+6y3jptGWSXu/oAOeaSIa7dZ0YzvRFDQHdTaJHRHHbtQgYhtnmwpRYZpmSTbbgNpNc+kn1ekqKxKRcHCu"
    "yxp+mCbbEZdGw2TR59N61LzzzdoLhvdNm1c37/QMs4tfYj1fRrsJHy80/sd//NyLd4H9vFJTvHhCz1sHMZkwodQIJs8o/va90F17wzOatdGLF1cYbX4YhvNo"
    "WP5o9t3FE9aSdT4PNsOyQZOss7Y5ejn9eivqevbbOsFDayTbkAThBMHUstd7fF/d50jfF/xTd8qKlOqI2W5FEkJatROcCkpO4JxVRQTA7rGB8FMLyzYR9aDJ"
    "LbuxZOoBZHk2UBDrjYcVEWQzY6vz8d9eenOLOG1HCbmn2bVL+rmGOujJ7W8hRMJWxaOFTQ7Ahv6oLa/Ek8cHT/Ml22eVFTmzhCdXgPd6D4d9ixbV8Dowjm62"
    "xaS/xVInvVWTP5wA/B11dxSkQJPeWtOGReOjPtqVXMhBL7DOA0IcmBCGQRMY7TxHJlksX8ycjN1ZiFqQCPgWPlvGSARkQZRD6WLBLgDH4qezESHJ8iwJSer8"
    "60f2ZnnMG0fOJvMdbNQXZzsjtRicq6TQ8ATGPTxQhRNgXL4HWyDJ0GdmV+jfT1AB3S6XtJ+g9A+8xCgRT/Ap2e68vrO62U2D9levxUzdE0sSFw/mCSJ4RtTk"
    "zVGEOHHPMBnyYU8hZxqOkbJK0tQpKYUckdfYpAuTQeH0YAot1NNFCC7ElMrTak1d2e1ltY4kq8znjFUgcQDRn5r7d+6Sd2SFvxdzqAb2VuIezwZ/SPnIo/BM"
    "f1k+GPOjmbyyrVw8HSSAHSfQZG0oDZq70Lq+rDHQc7ORj+uoQ3PLCWo/gj0yt1gxbvhrzzHf8SirX7DyMtosqMnMakikdVgoazzOTfIpwEnv6uYBUY6sgQc5"
    "OyoeSBFByVtKb5mET5NDggFItee10OvwRGlA9vDpTnHKBLwe1idWyYFOYgY2ffYZKgzH2UFTR5ZjAQ0rSU1pHJBNv6TGOa2O/maV6hKrGjUAMxvYdai2imWu"
    "I2xJyDEKuKwMU6wfgag0rymNyBkFKEIVVRDEhpJHEoH0C/dMRZiyi9KWuPI2TsaUtok9jgFsKDljxS16sDHi1NU0bT3yXYKRJhxZLDergQJD/qqXSBzx7v4u"
    "9uZbk5Go7WDnUy93YK3nYRSNzveUdnCwdslyN21KO+1EeYAo1g/iHUCCBDsJKLaMl6hcw05xyYkWbBvp4y7LHxDpQ2gQ7gu4SV/1mxts/cJRSmOoA8Gm7zkz"
    "l2XZMcjdi/hUmmlfllntAvkXsDSCWE00MK0YdLejAdn1M2gz8SVMKn1km1DtQTS4fU/kqlrEgdck6w/P2MerVqwjn8OVe8QvO9L8yFQKSM4TKeCZI4dDqr5c"
    "U9XBhOAG2Ju3dI4pSTKOIPYcgLPC87/I28tXx/OLBq1HOqameYy+EgyEkWPGyoEwDpEgl6gXJuHmRszPtqNISiqSMMG5cJY6ZQM6oQJzPkdkZnIEt+D7X8jt"
    "NKOJewS/uMhCU5dLlt5qijyr9r0mUEFDyozY3sT0OMmw+KbvOg8J91090iqROInDAzAu3+t/7KZsXCQuvWUcbNb94rJZzVmzcJdITjnh1vNW1CQ5FfJpYTaI"
    "SUeZp35CnfsJd4IQAvECX/JKerk1YQW/AMnzMm4XJVzXnQ2CDh8IN6o6+iQmYZoDuft6K5EemyaakkBLbjMWVo4jTY0iatkhdD2CTGm8oytTZEjZwFEMKdNt"
    "XC3drDeBRDTnuFHE+fcPAlkDu9zfcSENRj6n0oIe86KqcThJfRAIIGbCHXHhnkmfzOFF15CQAs8DbwLXY925CMu4NlD6ygdUSXhHrx2SQcL196TcW+mFnaZH"
    "/yWTcn87JgUtL3CRXEDedWsSL44CkwWmbPOT5H0sVtsVXdpOdGnmh1zDKHJXK1M+gjqbuuDjjFvfKaohsc9n7e3m2HaQ9v/xx4+cfYlT7oFRuRuO3OavEQP9"
    "xPRdEslqylL0I8sQqxoeKdibc+k/bGpbNbVRpDt/ZiddR2kxXhwIoz5V1UD78tdfLPB1iqOeXL06m54dPNKRL2ih439XSKH2wKPHXr2hb3CdFfkIl70XRbvY"
    "mE6icUkr6DVJuPG39reLebhYj8+kccfFaTK7dRBEJpnd/q4nyULcRGvadHmymu2xqYjLRRhsTS6O9nI+xbkUudu1MfOnZy7140ZM+OYBwge5dKGpwRZ6Ry9p"
    "IOCKRUUaRGzygv9D0snMuaPHimmBd+BHPDvck9gUX/I2LtNqzOSzvw77/Pc6s9/rzP4H1Zkxhe+UTkxW4ff4g6lPsuCgG6+3r8/SR9okh93nw5VAg+7PS86i"
    "7Xy3oqZzVhNqT5V+78Wbleng653ssefeKgoDo69Bn/Epjj2XeAtjqm3PVI9Nxd95EfTyGZvv6dLxPY/SpSkhamDCq6TGr3a75cYUxh14kadKj/dIQIwFEANz"
    "q6LkEQnO4TwaJ6+njCW77GPnJn/ywJSmvOpLooB0sYmNGrk+dzcAOJwT1NwsfA61WtjIavQfoJYYnDsp3WFKi7vyDeJuYE7pbU4FUAf6CHkEry4fmKRHQpXs"
    "9WNt+alKE1R8IKtXeYDWcGf8EBXPaZ+i5sbOxyI/JFCVRs690RlI45EDaj1oXKu5PCLYrDcnBnWf84fMOZKCETGjibIdEOSJ/TKwgRljfDV45OMvNMdkYZnA"
    "j1lG++R4RExoOnMSHrzFZpDo2QJoL3Zlot8YqJ8r9F/W7rgspd0OKBJQ7fobnz0+6yjYBTsPvKgDSQ2WeWrKftQZMiGk38YQ7SIedOzcbGJukMKayQSY3YvX"
    "jITEt3ISIjzdPE14qJ9fg/YGZd2SD8hOrjy7SdCaAIyDcPUoLRHKyH3fIZ+P7z98/90Pw+TTLHxj+a1MPTmPR1U4GPErBcIMGwff/CeNh9kefHM4l7+m37x2"
    "vhn4mJs7WmQ0ZdIoghZWzPS/kV91k0Q3Fixx03DEDSr8wBTPu9bsDUxxo9GbHiy5gdYJtOjMKS83TnLzPOyzHVit797+8v4D24xfnFMVbw/BsmYo8W8/YKQg"
    "SPJbSCgBScIdGM6epug7x+wPXrkr0rBu1Be4GSMSua4HAj2prram8PgbPaiqrQApwySpvx//hV/f2oELl+7v7QKSap9Ax5CKKXvgQ4JkUlAKMD8nTUfXLCzO"
    "xyoHNZcgc15r1dj7pRxw90YXvJPWTj5NpraYRCkjgzvIynvEFsknPRQAGa48CgXHZc/ivRt9qP4aXCkh29kSOzdwEKgbJBaRGfLRZrtle6Uu66xZlhcX8yU+"
    "79OnZ5ykQIjPHLEKUsVkv72kGb4Wmwv+yQNh9bpj/+03yiZhtyMYx7SSm7tsnJH///a+ttlRI1nzrxD7xe1YdS8gQKJ7PBFed4/HNzztXXsm7mzERKACiiPm"
    "SKAB1MfnRux/38qsKijeEaA+9mx/sU8LKIqqrHzPJ/91pVfKvhwevhdnrFEiNG2cd4zleDmkYl9Pq1A3WNvND5DXQnqKIYXLq9ZDXhJIhZ2PoZgB1041P9eZ"
    "OL/aGB5y5to7ZhIbpObIVXujfavBdmOaWw4VEE9HaJLFFM9/pj6QD6yJRhOkjBD693GYFvUBph+U8oO3BAJyPaXpZSLBybW9G9Hha9ZgTNxMzxYRcCnjPyHa"
    "b4ucSPaQH7Qff/r4vWJ8HaAzL82LGoOdT+kh2/2Leg4RIXfSUI3jByWyh7pNOG9GV9p3hkgBWnPBFqWvpfc6xwyOMc2yVNlemymjPfJBIV1PbKVHdtaW+CAf"
    "ys3dVEQjR8IhwKmhDsH/tgJ7u7dhAE6ym3JhBh/mIKuEkH3owsN8VzaS8DugYOoHrwMJBsF3nkgsgYCyawIFNhKM6DqEb4TPSlijkJKw/dTfurF3mtNCMq0j"
    "73yjldOCV4pb5JijQyKITlkNJ3apFhSH89f+stqtasC9vF0GzufyZHwD6o+gYQqiwU5O8G/GjidyUxznM8nvyYesX5PsPdPk4SGjgLHmdXxC+6ZywJ47Qa+q"
    "2Grr8jr8da7+l4jdJ3nV/IDng6fXwk9/HXX6iL0XbuS77X5TZt1TQHYzXHxByXAt6m9t0stw59p6AgZZYG2I4VA7B59fkZEk5wgUb7kZyDcPHHRQHwjaE40i"
    "GkCmf5ZeH478LjHOxK28pDm6ne+2l2vqMpPO6sgJ7d5vXAZB15m39ykNgbzL2W8aL5+759AhNqFPUDYj5ok+uEQrR+fWFhGeNRrK/cR9zylN3mno1OHUgJ5b"
    "LX5I0my8VFR6UOKQKTopI73gfrowRyFBl8NyPZJRd7HMnKucB8+rjAOOTUxhXuPzeMesSkZVwgKSA7qU9PwK4rH5O3jaOgy4sROgUIUnts2zt46ro4pZbeRG"
    "bsSGr2OHFtQmMKxvqSl917ymB/GPrCcRKrepOpByq5pCOFcTApeFKBsJyOmEZZw8Sxe+EnzaYmOU+lGR74sPvGa3wZVrAsfxabxG5ECuIeMyGQ3Y2b7byZNh"
    "7UNnbhXOgW3MKtYUaeCStWxMgfqJjQ/6LgfkQoK46HJ58BsgsrDGMeOjSeirzle1HZjNQeJLdd2a7S285tB64wE16KGoxcr2ONcm1tCrU/+fgF9XPF9W2Rox"
    "XHtbxAWsOFKWqiN4c+jZWMlEl1M7x12pW+2tm0ST7wET4EyCulyc7ydiQ62w+qWtr7AnT3ARL/SDwNyCICj5SstHoD4nNswLdnvTDuA5lVQ26lYPjlOl+pAg"
    "wnHk/m6QYw4+LPiS5+ysUHcqKaZwKjHKAvHBD1Mn8h7/RtTkebkh9Ek+5RyvBacC195C6gZH1cX+KFhBAqghohIMpMREkQKNK+5ni2Mcrz1k3UWHuHcDajnH"
    "Uui7ivvSHe8RDTwHThSvQ1+DD10y+ilOQRdbQavDZiIT9LHDWnrkb46zHC5XRNLo8bji1bVmzAdbOO8F7ACrOUW/dCYEYma085gFP8iIMoJhi00DO4H9K860"
    "v3z7nbgC1CAHwkF5ledETnBNON2tzg0WLI0EN+ArwQ3cJMVuOyKS80wLxqQPyEO/UdgfsMmvN5DERgFvq2w0he136YkWVdwSP3vc68EUd5qEJIP0rrtxTBy7"
    "pn03mOVTmj3GycOhE6KwpWh0qjsijXtYWxXoD2tv6j+u+0DfAuLODuD4nL0Ff1Mb8oxsnRE++7wchF4IKYlJCtXLbNMxSxGSG0QG2ju+n3y74ZMFkiAjDRID"
    "ZMX03Xym5H4pIXzwAdk3mK9Qelobuz177W0Kq25v9w4UlMPkyiryjDDdApJArwgdVkMJebhyhLkHxpsY54H+V5RxjBRyCg/KLA+YJfgMLbDR/1Sikv6CgZHv"
    "mKQO4tPYzqTZgwdsK79fjCBLU9B8/nVoplsu4VOvGOEZX/MFFWAqvN254Mj8m1C1y4/kAgHo4JH3EFPwVnJ23+nEhkNAPgESBcTN2F7wDJ1yA8KxckZJHBYS"
    "lMjPlirRwWuw1rnJbjrug6jXGpYWfHPdtJw8VhWq/aRajFMdfeWhJcWx/q2L0kdCeoHxeoNQwTE+hW1aVreIg0DO0G3qM4FEX+xnpW75bH8C79M8IqkgqZIZ"
    "PRPoR96JlSl1pbDtQQkUTc+Y7cgFxPO4uMJ6vP/wHTtEP74y9I2SWUOKxmVXuSo9t8tJHrvxKOljPTcU6UEtATsgygp0JvRoArldTSEzSUJVPdmHOcWFEU+X"
    "n09xAB+iR09yrOoPdx+QLaYs/Omnnz/88P1HNNtfKQN+rf384U8ffv7w8bsPdZ6HVjpkOb//8OMHtiw/f2Cv+uE7+erS/C/fBYThOWTn7gz0GgCdtJwF5d14"
    "sogdbPc+3I0k2n838DfPMqzQxuQJZHebkgo6/OH19yBebcMV/o32FU8d5K1sqvs6kx7YA9AFp/+JnoSHch7IiOQc+D/++I1m8LwJ/Ocf2D/1JX4RWYdQP8wH"
    "FH+HkmUcMHAlIc1QnlYhafZADiByUAXDZOt//PTDx9e6C+DpgCUtaqRloHSyBPW4bL6bIF1L+o27ECcZCNOc8+NMueFXbV4fPfy6RS3ftZ3m4Zfjrnf0g2Pp"
    "NrRsut3rHW7DmYT95zhnq/XMCyZgyLdcLxYdjTF+FEog9IxyGPQ0DYXxrr366efvoboCVG25v13VFVFMT+FGPLXhuOfjlr/Y41MK5dKo59+PyJdFdJtOQxKf"
    "ACinWy5hqhzcMmFeoIZ3ettmbvifxMxkhPBC4kx7JVYaTNtrAuCxCfJftlGcrbH9FTnUfG/ZHwjmCL4e2We4oKcTGsUcjZEZasGjNo7TdeBc7zOZAV3OhJz+"
    "qrC3GxVqP86KozDTm3FurLKu6/uz9TlRsa2G1eYz4qr6Wwn6becp3s1S8vVGBMAGZbQbN4ZphnEUtwlkvmvIoOQf152xdTgQylsRU+c+QPk6DWbP/grApyAy"
    "oJ6OUIkG3gnGTgmPrnzE48VID5krUhF3ebBnmB3N/nj13hk/POLgfibZP9+L3Uh0nj/Q+HE+pmfaFw2H+HR9hOkzqRPpheT5U5qFjWQZCHa3bunxVpYxiWsu"
    "dThPPtNj7jQMSMRTuc3+l9gIM45pa4y5570+0LJjXqTFxcspo2d1JuZuzjBMs4/i7Ny/U3gXSm+mwV+axEUhfQ1bN/fsHj7JlZmeFww7XHvyTRqaqtSaxO2m"
    "Qwgx/W3LRi1HqyuqpTieqqbK94lz54W2G+wwj752EtuBbTlPge5BA+r4aH9WRDr6UOBu3a1Te4hT5QI+H5rYxSfaCV0Y+mFDTfAbDbIchfknsBSZNlRyfqES"
    "x5g8BWo1RAJKFAMIeTHVic+fWYECBgvNxYyi8zSczO8hE41phMX9Qj2ADRmHan7rAuZ/xbyBWQmKda4LgLKzUoYUoy9dNsKLsuCmEFrKiTvHW8aQ24b5iGUt"
    "Hyj/2EWBb0Wm0eRYysh1llUpQU2e9d23v3z37fsPfVyEEbgnKMKLdroRyoQcpJH5LIQDJNsRdOwQ3TsiPYKo1n/S7yQwchxKG4xcLphKQwRTEQXmGHeB3Blg"
    "QKAXKkCtbzRwSUkuwFsQiK+azEN4/uHvwp7u1/paAYk8yOJLPR2wMwNxLc2WhOeYNxefMVppRV7jUxEnfVofzc5xDorBkPNMBJ/b6dOMvNI4KYae7dQ75ktQ"
    "NzTZf82dCSQPexcySwf9QMqnlNQvEnffoBe1XMyDBogFPO+sOGaU3QgXAUAGg8HQQVJ+ctVl8qmEgZl8DGSe7t2Owmq2TzOW0vfCekilWVIN5fwrxdxwt+pj"
    "zbWnxsUGR2IZuH6bQ7cldvyt4dq+468udsZe7Jm+qevBbt98s/zgztdK9j2ipve9vHQu72wj0neQXnYnN7ZyzqoGBaa93e4abmx+TjqiPMFjlUwP5NuotW2E"
    "mkoC76uvbUaa6g/IooyKuBeXpzJeSIkPXqMofItFUcLdGicSpghyhEROLUKg8EaHJUcUjRJPtMhltyFIK4IkM/y3SOLo4pMaNBqdzAxzmuf3rJqreiSsqB2s"
    "JcqDU1yrXJg/Uhyyk5tTZiuGQzEAKHsbLxodATMq70vCfs8Fu+g1o2s3aylqjUiX521y9ccEZt9fPTPGTgPTdiydkpfg45Fl7mjLcFG/pZuXKzrIjSZMDpQh"
    "/qZmFEbkUP/WjUIZve4UGEXSme/T0DCxKLiivPmsz4oMAs1iQs760gv51xUQoBgf2AgvCaYG03CDpQfJA7JFZvmkEDrEIja+ONqr9+64hySMy/qd37lps3b8"
    "PU+vWTCWEodd24cD8HmaFavlJsJ2MYFDsmcsTORTLAtOmMCGNFgE/eTptP+6MpI8Q704ryfOH3OUmPG43YuUERf0fDfKqOef3TPI8ZCl14vXCmU0MppmzqdK"
    "x4gUatGnJgt2k1IXMGEHKalG0zoZaCsmGTYNsG6Dq2WQ3y9zDfjcgBRtVkSXJ8ATD3q7gPFn9J/LoTaCjDv0cJB6cghP8lnPsUnkGruW3SQHrEs8lT1PtSDa"
    "03YialqkMW0kpnoVnTL5apAXzlmrJoJkA4JNzKMir9ISYS+TxNX+De/8wzflHUuy24JjGnMfDO7+QUQtRE7Pu7qzhU0ecoPOtCp0uGRpeIW+ngflwB20R0ov"
    "ucbXiCPsaUyaZzcw6wqZ5k5Me/AgLubE6/Gxsbw3XKw5vOCTJx71DD9ydlgUKwdT0RmnMAT4w462e0ePwiZDkGN2MAQhlfsYwhLQUcAKZ6Or6Wx4bg4qgRw0"
    "AKMBvEhoOcgMZkxqIrKyi5nXYK/xBA2oZGVUjIVvYYxFrYn26pf/88vrv09I2GAmYQ6iOUyD6/meSFMrlR8Ono4iLpoQBu3Y3/lMsucRlRJgR0bQpZja1ydK"
    "2YIC2M+nvrg7MKkwI0+QSD52y8nj2EMjE2bqFX3KewbjI0yCTT3wXjBL4pEyuxjh+2osoYXJWtEeVKd6RmDsthjyEjAozaNeSmD1SfF1HtV3VMenG9+7RAyp"
    "4EFaQX/FjGux2Ie3WENHHjLKDjE0BEgEZJB8CnIT80dIWIViMASN58vb0dqblHjx+Jqp5/bOICcTPCO9sCOf48Q3kTbmi7OmM2neKKviiLTInW12KXDNyDEt"
    "p+1cEUenK8NFHUbsmrfbUcIV7mofJe7QEjOaBrGKusWnuFFFGm+SAOj57ABAyiJk8/JslDdNaRhzJFuIsbF9kjUOymIfePPQKWZ3FJ+ogM/4XLV+Xen+efxf"
    "tPdMneNz01SdR48rQjZcs0uar4JCsxrKLLjryHJog2ZSz1NCuxTbtqzkN64I9CQyk+bi/TSH6ULpia45YJgs38WeOECT6SjHrXTpOjrjOdumS3foSflFe7Ld"
    "7jBQV1uqTe2bB0cSm+YRe0cdHKm13702uzoOJEUndSxbML/xZ4SyfQWHGH/jxrgQ9fhDlx3e8bmVQ0D52FpUsPrqBrJb8wFJ6h0PSU/CEn4Pk38jbG3Or8EJ"
    "Gsb55USekd2/qyp2TjEzu9kth9oBZsueMb7OTCEs4EZzH9q8J9w+4okbo9y9YArXvZWiugN8/glqmCud/u86fPhnYEE3cr9e7Y9fHgCd4zeMOzT4fTPB6eqD"
    "9GThl18yJatpNYR0SG0cgGMq0oIZf9UNpWpA85w8qM6dLnsQmUn7S/HnYcZ9CAijpJMnlKteI9dnZ2VKqlHWcaKq6STcVByRIcqhLvn3Xtf3QTiBf3eOwiHW"
    "d5FPOP5sCbEuP6uDQavPYwhT68BY550V2hDryqe2MTgpLtxNz5dMe3iesOFymoImVL9tmbCC8O5LBMAlpgHmfQAmDSaKAOPi1ccxgDEJZyv01DmRB0g4Rw7P"
    "+Qc5YaMULNtUDoZU/DNadqpgq84WBtNQH1ImWEYFQny+AKiGT4rg+JuXCCMpY7cy53HmijQxwVpZz45YjYGi9BwGgLxcEPyp9w4wiAsynIqapU9DbDqhg5fp"
    "r3Fe5IN3QIuKoRsYhwIm3BmUfBQRvU4BAmygLQKmyo9Bzjw5IDjkvCkZs3JEBfRDoFvEUaEfRkAp1RE4a6eh6ex3NdauzHlwAE7rnuXS0MVJCOJf1KHngm76"
    "I4W0Y96RB4CMGbsTZCw4Jfv9CDeCp0PSL3LBqh2g9o+rabim+AU5Jp/fQZQ8E9TGNR+x6oupsHZiBYLjNXm8G58ULxlgXL3YPCPnMEjPZ4D571VX6h79m5RH"
    "RsQQFRriEpcs9U/0PHBL0/mtrLf82zNdndo+Bp7KhdrwNZndi0wkLpm6DrXB+VsO4BeK1oD8PZDrhGGjByZ7BZoZ/+KDhl2hLrxgjPKkdp/pFmdesg8Joofq"
    "6w/shmdED3mVpBAHZirkeAyK3R8H98uPmiAu1zSgZE/QtUD510q3mhAc44dkEHcZyga7y4uBwY0p8nynq9RIGm55wKeuvZfb0cPuG8MY/l7fWsPDyNnNbiKC"
    "ZVJVVRMGcNJTyIEooOqe8W56imRgJ05eM/atCWk78Qjcv3Ua5E8kKmDbEufrSorchTyfUhIOcNeHjClpHjqDetj7hKZin5jNhpqWmoO2vzWJrNFRzKw6inHD"
    "pUdfEvs7PR1CIQj5txeaBrURbasablPtaU9ChBxJ/kFDa+9QS2+mQ1Rj1hMiSu48MRNYnbnQxZxo6+5rutjAnBtHod3YAg1WYSdzzypf+C67Grytfbeu4ffk"
    "k9XST5T39RLfBTJUknVVDAZ8gVOh9kALpuNBlB+aWyBcOUe2AX1OJffD2xLQGELEV7+sJ5zKU9RnXlLGri0XM3omcYIG3oKUxZ5zB4tWhVpDQ9/ZbflS+6J+"
    "SlY3wCtnLUm6+uGP32izAeH+zATQmSTPsqBXyJ2yqFFOVa32yZkCeILuxqgWIvXyALHEiYGynddMt2P0eGZnDu6YKs/ixE8h4Hy5Z+ejUZJjc/gNROV6xxuY"
    "+ecMMUxLiapnT3eW23R713kOvdfoCDU7oj2gZrZMrJIIK43TsTqPMlDKpjbXtougPdo+sE2nQ/EUo3V6KtqjuI5NnH3vKKXmOmEosgttI2wPNRQsnd3kGg3C"
    "OFEKAMueemxiSj2ExGDjVYFnAWOCCZDpJea5U3CBcYqrYwLIuavrxtcbgfPHJeezJoIJ/C7DAEyU0AB8lN1u3Mbki1WkYXq/uuovbKKXCRwxMa4vACeuYn3x"
    "PO2gMVJ/VrK4ofaW+e2Z1osGYt/bBpO8HQ67dP9faLMQfnZP6IFWzkMWD15rpYDyn3vIAD3Wqse4lOM8eNNl+TW4IRxwT+yxtzWtKNxz5Kdy18vC7kEGXRuH"
    "bn0njAbG6Wvq3DGWH+y3hjEwlvR4j8xNLK9n6JHlI7qVXPBNY5FrExUbNjSyZDumsw3MaCTVZqhMXh2zWd2CNhxQKTfLSnodqpHvu70nDNpa/HICLSZRS6mp"
    "s6pW8kyDV7Un3D16xxDqG4ZGH/++bhO5Wq+GgVz95j/3Gc3dD69hMnNdgIn8MNWID+YvzF7Q1EY08/EpAMaDi03t+zWe28lsGS+kEL26q7nLjKKAWUJLTdmb"
    "S2954ZInO4Wtgo7jhBbTonZEB4go3yWAC2G5QkkjmvhUjDydKUlAnXuauBEZie6XY3ufPSgySm8FJqrEVM7m3Xc1J5+mKJF4VyU3e28YCO6vQgr7reXC39tI"
    "kELV9gYilWfyKFT6kkQ46hclwRFhBiFFwwfYeWZUJdgjp1yfsvyhLJSAoNID4al+04gL2zLfL1CJiQGDHtv+UOVa+B9JGi7Vh2eB00+37cueCw0sxa7obA2G"
    "ozO2BClA0wOoFRV4Yre8gDh6gNa9un8LI6j1Y2HRPUfOcThyDtYzvIYEVy0iKL9kBapIeMq58fpEeRuGcbctfpec/2+dezb4YqdkekH7eCyfim3fKQ7A295/"
    "RFaDSxMQOz1Mg70+y4dEzxCeTufZ4DRU6fPu3qT05tR5ZSRJM9tAd320q1QqqkyBtVQRCmgte/+tqiBqRcYE4OmEOuQRU1zwsiDAN9oHbCbG68J40zDQOHMM"
    "0UZxlhfaq/fbcX8RfjcYpC8rYj7/kVkgdNq+2mufLkTJAM7GKqet2+PUd9vncD0N6o5dHpu5qMQDHhuAcctmuHM6GQzPMBSy13cCagUdsre3iLcao3S0RK7p"
    "O4pzRPVhqEdhwlhb17f3bs9YNZdFxyBluZFpurp+qw+kY0Cx7p7hWxaPGJQ7MeFbgq3vW+q6NLz7A0CF1WBAYff0weCv8qtWwCi0oz02OiUG6lsgEkxiCGFA"
    "SSFDm8CwXjNOs9GO9IRtagWGIZqvsOuA1oQ/8yjFO26ywPaJClVQ11CTzKfJhXtDgKysnA0pZSP27jBm0ARwrgE4gNq1cRukkwXxnSg1kx0xIlvv0EzEEqyj"
    "muxMa89+2ZnBWy0+n68FADkwWgxo1VvtHQJ9CE4oYGcaFq+MZ4HF8EYFtMGUjxacDUThx5sXpRmUDUWMzq7Z7wVyTsBprIJKI3ubTGrbvCiLfUm1JN8egI/I"
    "6yByYRxF2IsvzThB8R8gQRerIBGETuBEAPN7hT37zCltrTIKA4FcjuJTQe/XxnlCYga0YVuLu3GlqTftrxHa7IpsAiwq+ouHMrxDGpHrqWjoaNNDh3WSn5md"
    "pGxilYTgMMPOb8f8yzXeiDXq0+W6Bt1aocMbe/YPyle2Q+1okVot/oN/l80w8V9/+EYzZ6c+fauhS1Tjr0JGyrG+4rzEIn5iZ+tZu5wIkwkimV00isMshSSF"
    "zGfBpc/YR/C9yYvR1F0/iGQpHFZcueXc5bQoMF/t5Q5e7cxNTn7tSRTvPSsrUje17YBnn7ZhTpZEoYDfgkrAWwEU0pddZse9ZZsPRPLmD+xNf2Rbz2GwOd2A"
    "rKank/gV25VnhONj48og7UG/yQnUEX8iwbMXnNL8ngJ7CY7PakkOio0r5jBqt97kBZuij2IvOzZCSJ67kbBLM0zZmorX7naO3cyvahlw6pM8A1rf2SF1ahnQ"
    "fTkD7Ye3JHDMeilbC0G5bvQ1qKrH9AvSFNxoA9Zf48o3mhLUhktyGn1B5IE3yNFrQywNLzOlPKBMNXdtXX+rPREop+N1Tge53gdR6YQp11Uphyx8qki0xuwL"
    "nrAG44H0mNrZRu6DqKX/TZ7uMQeZePDzwUJja96lkD71wU7EV2teumb/RBIsHiznb9i3wxPX8ewNZ//yiWUdfsW5OusU9kyS/KnWpK0zzkeDeICLy8uTTLhJ"
    "BcbKOSxZuePaxO7Iuh1i6PC8bBli6HpAaGfLkAmjCM7uu5ZhD4mFbr4ugc+6+TpEJIf5epNPDzyxhB1jzVyenilq15gKzBN+GPONM0R8eKOm92icegDJ9J1o"
    "+y0BFFH7wmzgZ5lYIJEjUI330+KIeQm8unWUMzN7gGZsOfMXUbmaxmAeBMpZv7kn82AaUWcuL2PV17zIVmGxwZHEc7p4tBeMV0CNKHBxUmRK22l2DLtQk67F"
    "Mc0Ad2hMvAXXDKHphxIclMfrK71asCq/+hX2UE8gkJe3j5LdmsxVojiO5G1M4sHVifPE7nhmQG0HvbXt/VKZae3juzmjMjp6/Ac7MnWkdg71Y2rkaS7QTq1I"
    "x2CGQUROFXiBSRwiuCX8I6MPzMDk/j7O7njaCCl464mc91mUiivooowdheAuTkP0Bv7PX17r7tdvOUPkEBE8YYt9BRMao4yRW8XgYvREcsR96wYHEjBaN/8r"
    "g6/sLTFaRV9Ms/Pc5ok3Z5+M8B50V4FX2BPyuS8KM3qOc6rWwd2o1mIveA+gxisva7l9bJvbWPPtD6VZM4fhZiFXGytRJIBpzw8W8LFmNr/tGGVpB3I51LKW"
    "t7NbAreNv3+39uwd5tDc5sTlUCs1O15TJ4NaX2Bla4yVBsH1Quow2/NHgzrk9LmFTdappQKUnIcspg7aYMx+O44IQnadj2FTO7W537KxPAp9zpPRxljr6p6T"
    "VEs//i8vxLfCXXM1T1h6tS3RTRpp08fSqY8ybTJlu/wppk+9qQvM0sDvzjsh0kAHujGDq1R0FQ1KqlAeY8HulofTuhSelqtAHUNoPZ4e+laIqUOVHjT4oFQv"
    "yD5iGic82FQ4hh8XssgOQ5FIpYrLSY+6O8e1aONRzi4Hnxciw3OIbwb4yZUgmvTgnuhmaNQenPDa0rVDjcjqde10WiOd4wnfv+M7W7fm5LlhCH6n524J3clE"
    "tInPIjfZR4SYuIR4uCZtm+lst9tI3TYUuhNWHqLRQcBb9ijiuttmU+yLz+TJqv+KFDFUYdeYI//cDtPygr0HBMJMyTwGzcuBRxZmzRmOLZtc7uztFlpdRrs3"
    "2n8eARNQLM+mEeng8DIQEoENjyP4YorF/Ewpob/ynDvcImU90PoUjX95GsrfzY32fkIqimpjVqz6bjZmnxnW0L9oAmlcffKiNAzzYQGFQSNAkfEiKHvqkz7X"
    "k5ru1NmUVgbRf7OZTIy0DEowLXMvEzWd/XYPJOdTRn6RQ3mBGNsBaCidhBBTw9pOgEvjfo0jgU5sVdPoOEMECU5RhvH1G+1HgFBFHwaUEZHXOb2QDJGAQQyO"
    "p2wq5MbhDj87pZWq9Bf43npe1v3he/nB8BCHt9+FAvVbzMhg2hE0hek+sotwgMU0Bu7IQVq/GJKw4B+fG2Y4ONLgcTY+/LooxKo2IyCAdUfXTVOFAB56SKyE"
    "R33qGqg+ybWZpHUGBtN2tw2tc+xhrmIyJXtn1FVMFex4ddxiphZwyB7tFPsZ75Usz3MTxrg8xtATBKLxdfzi27n37xaieDXW+eJYxvKWQWaTJOxi0KdQNXP/"
    "VKIu4ZCjXbQPXh4OuVqzCWDI1erNgUJWluFEyac7RqdvCby0HCJrhzpud/x0d4Jfyyc2lqn4u/KZrRnF7XJuEWdH/Giec0tQluf4kRmhw6aitUnOLTfSCa9F"
    "vsm5JYWu6zp7Yqzl6tm7LjF2466euo8BD/psD0grR7NcwM+U5YNofXrb5wAld4giivN5h0oB93uQE6R95spVWETpRJgA5qesPKNa7q/4zUSpvzDL/8+Z5aph"
    "odmx3NoA/04hXD7GGSABaV/H608xWUHRHpR6dOtHAVkm9ahrhvs5Uk8PjJB79W+SejI8QgLdDrdz4io20ffO3LgK3VPbMtcStqYfRDa5Vdiq8mI9mdtFAp9N"
    "/O51K/jH1Q6pDYKXWPDfwHgLVe5HLJYHo6UQ6WYKsB4RwldWwAtbXtaUGhvt/f4mWVxkJMmje1aWfpHDX+TwdDlcpKPpv7D419zjPbJW2IRBkeHr+jbaLRMZ"
    "thn53Ll4o8jwTdcygptFhlzDKKI2b5esrOq0aHoUUt9ai+tb7nbPW2TdwvUlZ/oNWFnD84MlyuUEZeIxG7Za9AVyInKCDjMNcQXUKgzEXFV2+QDFGBA9jrEg"
    "A5ewMt3gJzm2bUQIH2qGGOw7EgAL1XIKBfYKXIFxm1jhf95NqIidVFNKF7eQb1Xb3Sx7XjCpd1kS6hcLZnQMLnRWgRQENOAhkb9aYvw/0zhRZHp7JjQqWhI/"
    "zj2Ii/JM1E5D7UvS6/2TXrnJ06+vldfXsZoZY2JCr0kKdwvVClbr7VxXJO1VzHeaTesbhGO83WgMu9Syjf1cY9iJzGCvd6hFjDNMCPxicl8UGSbZTkvuEwfY"
    "cwzwXMAz1ZGelBVIdpbPcWZuzwrUA52aylINZAUKcQycraaoXXPtD9pXls4Vq5LxtZS06so3WkkJlZLGhvnjN33jLLPDuWZlW/b+DYKHSNZcol2LZDmuTDWc"
    "33C76MKl/NpKsTPcm1PsjnFepHdsKTluZ0/oPDoBuWMmVPUkJiKtqyB0fQ5iqVhXCwliF1gh9ioCzDgnQveMrwO+oW2/VQGkV8COVr5Jgv7dDaKQRrGikS0t"
    "WhbgyFlMTqskJ/4VHFpsTI2PqT2w88VTVkG2onkC2i80k6rOLeQsGg5sVrR7q8H/t5jfaJiao/13+IHuLM3EPzkgoBNsLe02c0ZCJNzXR4b+zYEzyYExRm+o"
    "Hzer61g2EB9uAM64JSdE+lBgg0yq+FDkh26Ub5qdHZIICAJ0jyYaJszxrCXlcCL2Aia0AlIB9jHDw6n9wJseQDY1wh7wTic1nAJuQouck1fvnZsoJ2c0QJP8"
    "mN4RSWYa9VzSXDRY6cXdw9TU/iGm7PXW8cNQ797rcgaD+oeYhEf2e8pjBXJa87m6qRsBOtpNYBC2jb+E0JPOBGbhRFQiiVWT3mCfvCyEOPiRAOQR/EAeCDMK"
    "G7dqF6aWQaict4WFtFCAtrstzxlJ9m5EMs4UUDttlFmy2+osf60ya8jNWgtMMr2M4UCyM61idHdpKgLQsy/5P8cU9LuCnw+6xSeaYnW1HIwFr5IJwwAL5fZP"
    "hVioP7BMDbf30Dhgv3cQPdresZPp+7ZQrQHbseTfKfdjgs8AjmxCn17j32CCcxBWHhh7OgKcNIL5nk5kUu9l5SxeshTO7wvo380Cl+KYxCrQzGR8+YrtnxjT"
    "DfIlY6Dx+ImcGFcuVByXrXvjQMf0mlOQtR4AxyxC7mLGF5PUy8f5RI9xABUZ6oftbvbNkuTRC0gWzoQ56BpnoceShteg4Q2bDeCQP8ank3ein1RIttmjoW25"
    "2mgVTa2EVnGOsZk7lwQtd+BS4Kf6gAgVstK8lRGb3urZY/4z9b0JrgD2zuxZCT+XS5mG9ORx3rzCbMak4ApuIOhNbDF737FddyPbJMuwGeGZ6O+qNAwmZjTu"
    "k5O2BlP3ufWRi1haQkWieomqxkTLCc2QWLqIdGej8QwO9ybrgleV301MFekjXeRMb4Y2jsyQ99YedSwstyo+0GrqntwD/3lKYoxy95QUlk/pQIUWv+xNS3QJ"
    "SDJYMaIYecO3Ye30YKkNEsfYC/ldE19b3jz68owyTbIDV2I4EZ0ytmGr4YB1asAtumfW6o6C33G3142qr2cKQGMa0w+ymBmXGjjM8DSBg4LJrDA9o5eMsawz"
    "SaA3wav3hjWDo+A23I2ttDDBbk1m+hTncZFmKxiPQy4NCeIROMaeI35WE98oc9xUE1pStifGwBJ+3vTslKaPvCMOIsWh9UO1kDy/421J+AMIuAmtXpkM4iWP"
    "PHGQd9XI2f3x6fkWEsBjck/Me3zB+mIcIeLTJ46wx1+BOIC8jCEOZUgHfoNVBoCFlN+Zy65DHFUB7mcjofdPXI9SAAnADSBJyobJblnSjD19vdxtQUeOy5kW"
    "mWpELnHbMPUyXynCHhd0lbg/1un1uE2GVYOh0y+ZfBT4Fo+9KjFfsaIbdUUaLAG/riNceogey/d4afbAXxRGxN9HAMLyp59+/vDD9x9xUopg0X7+8KcPP3/4"
    "+N0HRlnyMSyzhIs/fdTef/jxA1umnz+wF/3w3aD84rP3dN0igQicjX6OWt8MX7aR674IaPiIoTTsi8NOIONsGzy98LKNxme10co5oWyDt2uvJEvkzp7yDmSe"
    "4Ftkf5PsGVvyMLOoeL7NZ1+kwf2KlcXoXw7jjMO4011i2a0EDFjQJvHedv6CyLa2vqV/lvOHE/aovQ/cgGfF9n5A/eQtO3F/ZvKLqYVY4ZdRLPpPQMhVJw4n"
    "0nXgblIfUO94wdSF0RIBMcF1jME1M9HlgCQqaoD88xuqCv7anwM4yQoM0+CKfiXVudlZASBvbEQSS6ctls22f5+eJzLQ71RenQa+xO6dZAIP5p5YhmHYPcVg"
    "nSlSnPZkJKZGPxBgUfd/7RwWHk1BTx33VYGW+5AB4hU78mLj8MSDzMdeiHxB8TneZysnzxAeZ2rx9MLfIGWaOFRNZAU42n83ziqOddLI6Jx/FBte1H2Xs+V6"
    "PhM1r7bzMI708eLpw80T0NlB7xMjyLmrNpXZcpT4KS4uceeEJPq1MFkucZL0RnyrRqc93AbOUJiRp2mONEDLGwebWinXVjlyniBjbxsFEQd5VAlbLesRy7Fp"
    "fHsrWUMdXSpmPg3C3b4fCEllhnV+4JUvU7miqMuRl76COLQ6q1qQeoG/QEyCQ94JdKNaR7g///UvP2rkBIhKzxo0IkugT+xBcBu8BTtMwdwCTbTDmOh2kysR"
    "n8kdFaa1+eJIktDhHNfy5fXZDQv7WMvsnpMXZhhCC9czCSnvTsN3H7IGsEAKEsieMUQDcZ0j4XuLCzh5MwHg7noq7gxukT9OAyWc3AmsGeTrYGGjSIlZ/BAn"
    "k8o3V2HfmH46tlIZvZzizrWqr+U1gSM+YLgO3SCA84b4O7T165cl4qr/PGNdZkkG9n9PEJFn6K7v8K5aTbLqKWpQR5ESQCe2Fe76SkblXg0OxatFbcZEQ7NW"
    "LTrpaVlUopth6O+UopLuOgv1UZ6QEG5108TUxd4uuV2H3OOb186u4r/zZKly+4eyq/ofWJJd9VMiqxjQOyYzqQScAMK81jt6hZSccmkicBfBoXm4UfAxJnmW"
    "2bRPGZTzAg+dzClLuMm7hRmUTRpiSHG4Cj/qZzE9YASTNd6iVv9oW8bUvKt2LJwL72bDrlmDtY4S21B5Mry9RZ1dyNXN+jYInrKAmgXhSKWtGp5HemC1gDx9"
    "WjxRUfdcPKUa7HPezugm0MIpL+AMlKtzwKQOCBrlAImFGMbjybzsiQsNOE8gd+xSNyZhHzLGj3tobiRUNE6LX3r5fOnlsyAp8Yaq2vLecZ1zyq0Buear8PmQ"
    "nomaTLSEHzPOciHJSBoLMJP6kbs53aFhwzElIHtuFivPV8TrmZwLqpDrpsHtn1l3gq2QcVg195tgaZS3duZ0KceoSNeSwaB00EuH0CiJ9Upbdd05LUDfPa+0"
    "/WI4csYPjsDZUP9iIRc73YCVFZbHD8mQhUTi8xDq+Kn/Ypx8Ap33oUu4VpGSJBwYorzc+5EXmpBT8eyNAC3RX2lwRRVhZu/t+kBTXoTJckM3FmVr+q7r6bUA"
    "tORZ/E6xwplq46VRc9WGwjl4rUm7k6xcRRErS+F104rqDXI6QQO6HqWh69DdtJZI6vMSdCCK9DCqdzaa9qBFdnufTkErUJ8ug+XMkibBBHD6roddotOwmfYy"
    "2Cq7axRj55h+E6q3pp6qaSaThnQMK3SbE+Oy/ZaJGWbk+o1RBK+cNIBpOn5EmgMIih0cQfztmYHumDhCJ3+c8DFC6/GCIDC460XVgyYMUJ4Nw/B3zZ5fMIA6"
    "3rTdMW2qN+Eiux0wndsSED9okmxdZ+zwyjTsLo+xs4Y35oeP2quvkO5gi77aSF8LmwSWNVW/fPU1ul8EX+rz1sBvi8b8WzesWPNLSsqox0bK11eUIyHM2Evl"
    "IPxfQnLBnw0R9RV+URfx1T57fJbiFT1zHJiAukKwuJUQbkGEqEyjNr0J8xOv7YgvNeaDUaaWHL9xNUrBK99XF/llX7M13sU4VtvviEt1ydKAMp1Kotpx3jbk"
    "fRx7bKkPEiZcdzSKfNyQqc1ZHGBOruZfM0qu4HGsiYkD3gk/NQBRY1EPGj+wB3O22JDtV+FAODsTU+nJbsOo8Zf/9do0xuNyrR39RJP7le/zgz6jdQkJ6tV9"
    "880lgBP05hpfVZxx9hA3uFKnZgplKTNJViow73GlDbnZRsvxa9g5MzTqiAw2hGkmU9akPic4z6W6S1FWSxJc2KgFTjnHz8ACBAgLYP4QBhrgHdorPINb6+uN"
    "lrBTlYkihRD4Ai6JiCsIIIUwhRK7jF0AhsA/+cBGStIkDshJ+49ffvoIXmDsKbe59VjD/r3Yqe4inrb7j2TFGhY6VIr4EN7txjaIsXPxwNdMoSaf7i3RN7ai"
    "ptpXDmqA4k6Pkr1roi7bNBPkR2yqxZ2NGcMlSUmlHGiI0+gGU+CejhSyZEHY5EV8Omk5pZAN8Ba7A2F+HsgYZt9AuVaI+ENuBFAiVJfNNWwnlBRvGIziIX6M"
    "oFHV865u8Z6L8PfWgOJT0xbPmBMgipQVvHD35guR80xnxmg66oyCfiaEoB1Uf8or93Y0HQsjSNzd9pOgfSvcbanR5KTVPIY1Ody5OsqxnGJ3E9xBkGMxA67d"
    "1cbpfmKpave+RKoPUzwcKLkZz38iWQh1VSf6wFj1KT7HGGNTe9gKBRBFQ4Wwh+uhZddEYOthBVwRn+ktx4G9PblrDdvYgVBVD2uu/3kK46U08smuQXzw+kWV"
    "OWWxOgb32WJCkU4kM+FgYwJeGs95JjPjoHIAwq+8djEkz8hIEQ+pgGgtVNeRELhgcGQS/4a9lA6AFwuoTghWzYSFqDKIsgd0HWBo4JYe9kMkIt0qZGvt7KbP"
    "DGc8KJPFpDw3Mo29KBSrTXOaJ9ExgjCc7RLyHZ1YbocXc36ptR+5APDguxIMzIosVEFxSZAtoRnZxG14TNInxG0QAlr/Gh5qrMkBm3hw/E9sJ41dk1Nms8rC"
    "UWBqc8hfWD0vdAamhFgnnBNEjVrHLptC+a5LfdKknnIOk7yru0D2rLnZG7qNfLOVFc1Jf7bmikheF5pemLSEpCuRyZpocnaQnVx+oeJkwcpw7HiZa5cTiRMO"
    "ovUKAKKC5/8hH8/fXJ6/rpBPpHPmJqfJSxeQD/LNFavL5eL0V5gfyjkctCzOqcirA9v3WWpKVbG+CkH5CsGGyQW9Yh/+Sh5usga4P+xlM5DwlPcliadJcewt"
    "SQsoM8h6cm1lf+mhNNvuaxdaxAIpcPAy+vN7XG6t8O8cpmRakb9zuqJisGQbuTqTWMzeNG3ajEOJ55ek2MEIwC2AD8DU3kiPbI2rwC9IoLx+VEde1Pa9Akvi"
    "czrUVcRbSJoJWPL4+ymTWJKkdyK+mlDTlYw/hpMzggF0C57QIP3RyKV2LeA3XzHbOTtfIm1z3Bui/e+fRaU/9m9+5NwSbEhOgBmF5s8lHCQpWbLA/iXc0xMc"
    "GVtINF5oCVEmGA/7PKMmpxsiOqBPgGlXVqGIg0d6v8gAkqR3JPlxibbUbHPzJTmxP6XmEmc0v9X2n5LJsTej0HdnpIBs7b1NrVtTQOSXhKFuc8NP+bb5uifv"
    "TVi6TTmsFiRI//KXX/gxJVp+hAPJvTnkIX2L8NpXplsy218UYOWi01SCiMowpDjG/DT+fULpXE3bFCmUn8vX01QYOi71xuzuml/dGOJLWnUfs/k3YViDPmkz"
    "DN2oFo8Z5jecmL391gi2vFusQt6Tsohcx/dDd1aG3S50KG+sMy/DztoG/n4/h72G+t4xB9hrT/JFmbbNlA7ptBfr3PK1KwtZetvRO68+0HdzmeYy391l6YB9"
    "v4eGsxb1Bc6pKJ4Bz3ua8X/IV2+0R3opmLr1CC6rZ407rZQSMt6m5KZ6GDn2l5qYLzUxX9TOLzUxi2timBZ5Pa2SHMFH8hZn5MjkxWZgeWpdSP2+cabzKR2q"
    "M5idJ783XJs68/LkzWhnL5Didhj4tjlDiuvE3O5m58m7ZuiTZs7yVBe/aVJqNcvel2W4265r7ZpJ0DdnuJvEJ63sf4VGJ+ZjBwbii8+L3elsEkbTOdmdzj0Y"
    "gqHbXcQ1y1oIZr4dW2o61aFDmxQVH/+5nZYanGj2mL/DgnhMXHtIqaigRwcTD8GUudS3qEZQPnXPYEl6LU4xyF6ZK1gNkK/BP8X4DQbaKb0uWXqOIW2ZPPc4"
    "4SHTQFwuxens2rg1wz/f1ukhfUq0C8kYBTPiyZvxH57EXDrGMe1F7AK6zr+nKaYuymxlTJI4xpcLIqHSjRbzMB2BtnfoVwEsGnblNu8kHBZUa19I514zB3cK"
    "nhmgNw21gVqaRuG7vmtaa4ZzMRmhbMLuEBPaE+52ETfIYP1kroH79VtGRfIbDxz0G4noFPO4Lr8GQOB52bkMKK/chYMmyE2AHGGEcoyeCGU0f6yTUB/9aN/+"
    "7a8/eT98ZOPB57WWvbKO7M4udg3UqPYGI8zEgX/2rPP87r/93/8HSoq2rA=="
)
