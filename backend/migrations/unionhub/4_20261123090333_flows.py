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
DROP INDEX IF EXISTS "idx_inbox_todo_done_by_a96021";
ALTER TABLE "inbox_todo"
    ADD COLUMN "task_version" INT,
    ADD COLUMN "batch" BOOL;
UPDATE "inbox_todo" SET "batch" = COALESCE("batch", FALSE) WHERE "batch" IS NULL;
ALTER TABLE "inbox_todo"
    ALTER COLUMN "batch" SET NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_inbox_todo_holder__bc8311" ON "inbox_todo" ("holder_key", "state", "kind", "id");
CREATE INDEX IF NOT EXISTS "idx_inbox_todo_done_by_10f4b9" ON "inbox_todo" ("done_by", "done_unit_id", "state", "done_at");
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
ALTER TABLE `inbox_todo`
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `task_version` INT,
    ADD COLUMN /*M!100000 IF NOT EXISTS */ `batch` BOOL;
UPDATE `inbox_todo` SET `batch` = COALESCE(`batch`, FALSE) WHERE `batch` IS NULL;
ALTER TABLE `inbox_todo`
    MODIFY COLUMN `batch` BOOL NOT NULL;
ALTER TABLE `inbox_todo` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_inbox_todo_holder__bc8311` (`holder_key`, `state`, `kind`, `id`);
ALTER TABLE `inbox_todo` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_inbox_todo_done_by_10f4b9` (`done_by`, `done_unit_id`, `state`, `done_at`);
ALTER TABLE `inbox_todo` DROP INDEX /*M!100000 IF EXISTS */ `idx_inbox_todo_done_by_a96021`;
ALTER TABLE `content_consultation` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_content_con_person__02ddb7` (`person_name`);
ALTER TABLE `content_consultation` ADD KEY /*M!100000 IF NOT EXISTS */ `idx_content_con_title_d30220` (`title`);
""",
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return SQL[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return ""


MODELS_STATE = (
    "eJzsvf2XmziaKPyvcPqXVO51sja2sZ1Mzzk9SWam9/bHbtJzZ/aenEMJEGWmMLgBp9r7/vOvnkcSSCBAuMpJdrfnh56KEZKQnu/P/++b8tc0qeg3r5xv3rx/"
    "990v75xfvvvTD++c7//s/PTzL867f3z/4ZcPzsdv7mmR0dTP8oj6KSUl/fiNc/Mxc9j/Pn6TROxff/r+L9//9Au+9dPffvjB+bf33//43fv/cP7Pu/+YyYFh"
    "QUlFI59U7IVfvv/x3Ydfvvvx3+p36nGwDBuhzfe3n77/97+9q4fs8zSiRXfdegD97ZgUtOxb62P23PmX/+V858BaTnY6BLRw9jSNnODs5Bl1jkUe0rJ0TlmV"
    "pM7tbTPf7e1L53/9y+uPmc2JHUhxj/u83mnBEmzE//3u/Zu/fvf+Zuk+b5+a+Ni/70nlPJDSieADq9yp9gn7B6lIwG6UfXVIHZJFTpwXDklTm68Mi/Oxyn2Y"
    "w7+n56t+J9tmSv2MHKjytd7qeXfkJ1qUSZ61QKh+fE/vfdyd6cjqUQ8FOR6pOsxdrw3jSFgln6gfF/lhaP9vfv7pwy/vv4MNffzmlES+enTi03wSRpvtlk3D"
    "740dpvbVM/XbntcgjEOe8Zt02C3MHLF3gOVqT+G3FzTDBdmr8E/2M4OFW34Stw5MX752bsXk7AeHQQaMSyI2KrOC+F9P9ETZZ+HBX5E46ACwcLcdeK/HluGe"
    "Rqd0FGAy+lvVWrh+FtGU3W9x9pUvqR+mpOx9Eelk5AdnZfWd91x/7iN9Ud8X1/ozQ1G5/ZfskuFcnSJ/cEpyLp2HPWVXVJXOP/MArgo+wKEZXkH02iFOQY/s"
    "ONUXknBfEzWgniWCRprnR/vLlWdx1QvGpcawc88IVYqE1QgIDRv4RLPKeHWkuCthI+/+0fxWULZ4WenUwQgxEbuYowaH3vx5B/wq9sHaGNNM7Fx7IIhUFT0c"
    "K9jmhx+/++EHIzUbBTMAUVoUuXpY6/n8eR9hUq7aF8fnk81qSQKNMDUnO1PvwzCtDjs++2DnzV/fvfk/zs0NnhCj0s7NsweSVEl292zmPCtOWQZ/Pne+++mt"
    "ww/I+f5D/e3PnZ/fO+q7wNDgxYiSqPsWvGGxLbxRuTM++bdOvS1YUgyRc45OeZ8wbio/VZ6XfB13CUDY/TJtqEQpbTh+kkIp8A1k3MDaxWXMHPFvRiR0HP/+"
    "p7fv/tHB8ST6Tbt8/vcqXC+3a3b1P/9kpgMSYWcKMD+fuhaet08I2Ua7obUESs0aOvHcjnThCX1OxrQzIXsjmfQjNLm7K+gdHIdpi4ZhzaR9Y0EyELSu+3CU"
    "6ElBIxNgxiTI4ylIk5JxJ+cGuEh+qoL8t+f2jIRDaHTV++iQ/ku5SA+FxJdrCrmiwXJNrCikFMeLhNF3xsYz5MTiOZPj8gf2S0GyEkTLPHvF5XR+9nt2+HsS"
    "Ie+ncUzDij0t8tPdno8Ss9jfxDEvkyq5ssxmy60tQX8M4HsuDD9VgF7hbwNKo0i7sHqbs85e5KX9wm4qow8MXxyxCyePmdbk1MO5aM1+yQumoTIMEbPi1ZWU"
    "Zq8d1F35hZaMplMnuctyNnSCXplETDLIGfiE1xXGGAjmhVDtBgUiBoNVr1yuqF7n0TFBHp3ZLZX7sSWBF5xU4UghaeUprbrSXXlCEq39Ckp/VwofBSnlHnxx"
    "SP566e3mupSknN+sOaWZPAqDDNG9YB/1dVVkOpWaFME/txYMaunoVHYkCGWoFDlUOQJUPgbPsF5IUoBaAHD2L9z4S+f2ls97ewtaBwinZ1AtUspUDnjhBRsG"
    "T04ZQPgDOduANDlFDC8LGjKMuSowB8l/gr4NIPAWttOFdrYTduKjMju/VRKG+alPu8ARR0Yi8mxgQEiOJEwqs3LJhxT5uP7KR56yZGgzNpaT5KiMWJnMHaeS"
    "0U5yx4WpYcuIvTbFGd2Y8JQH/2T8zq/Ox9HvEENNhyEepSSgqfoJTCMyfG3fkdYUZhBOGFyW2netjauEjEXcUamNmix8YYsEG3ViNmxYggMM50cNmCy+jaMy"
    "SnF4Ms8Ae5MKlQealhQfIQQ9K18xuYNpQSEjTmBSyJ0DOTOSwuQRGMQx2FbTULDeF4jpR0EYuksp/3fogoLAVgqGuoS4dj/cbN112L+EBmQzHZQmLyqO2Hdd"
    "EsYDi9ZgNhNkb/JKgiL53mYVzb3+lbqUy7DkEJkuKUmvq0ahLd4wacu4AgbXYTGxyoef4xn0GYkPFLbRj5NRwjC2GqNDx4J+SnIUUoZFGXaq1EIMARl1XDB6"
    "NL1o9n8q7jp3pj+1WYkPtKJPaZLdgwgCBIXRxYSpP9x2yaG4BAqE5ssZDuHXIF5ICufH796IJ3BQciKcNKAxE7LtBZJTxm/lGtCufDCYaJmcIL6Paw9Z7sDa"
    "wk57ppVzc3uLpPpbhdI+K5/PmPbIGDJbyXlIqj0cDnhwIprSqrH/43dY6YRMhqNZRApGZa+rV/D5NSmsjeAPeXGfZHd9CNrhrWYOHpytBB/Ogsfu6+NpG86X"
    "H0/eerP6eNp42xX8TdcfT+tgPWeQyrZcAuOMcsYgs5xx0Qd2n0zTK9DxVu4T8Mu85pfFbxK+Ai8N+GlJksgp80lXdabkug5GscAQMR7xuNXmotaA+ljXFA50"
    "vdx6r5gmAQtyRMgZZhDGsZiAkp/AGwKCi/RS3Tp3JwIkgdwxOsGoQPWQO5ShLhv/mo2rV729BRsKU22Y1IoqOVwKHv8HNPO+YYwgTFKLQ8+LOx+oSHldU2KR"
    "58BpfzUfl6QaNwxWFs/5QQGInR0OxZLq8Y0+A7AjR3D1hPeMNpY5f0MInWxUmrLJQMkjDGL3DFQBGhkJCs9hCnpgBjMdbGASjgdkmc9pZ124JrQv93lRdTDf"
    "NBKM9GNyPHxXS+1YaJ68T5ousW0eHUm179lBG4ciesSx/ZbhkGnakQEutKPxyzRvyyWtlQg7aT/kQRbNMZr0sihiIFSOEtkwzyomWVqdtxx73DOQGxMcTmWo"
    "ygwLk70ozbO7pDppX7Oaqw6wauhxbUUahIBPJGVyvHDym40HfEiViwGKE5pk/j/zJPNpBp76NhG0JaKnY2SFH0d2vS3D9/t3f373/t1Pb951kJSL/qAtvH33"
    "wzv2We/ZtO+/fyM1XcUwJd/zayhr26S+dZ7xaIhnaGtqxhl9d+yFP/xx6I0ev129D0QYuQf+jz9+6yy4+w//+Qf2z7lq34L3gIVoQMgYCVC821sB7vDvguu9"
    "MP6Z6u5gw0vn5piXjJEwYvqvP3//04v5jslhjHQyzsUNPtyGb6sI198DwO57ZLPbLKQCp98VxwYr3VC/LLIOl9vAPCnH2WmTAs30V4tVtF6bJ+VEdaag16h6"
    "WU/OGdNVWYgNzR8zyljKn7amQhvS2bZGNYdxAYILrPhrUrLl0epLENxfceko4aFiaAWOhHxKwVVROeyFPBLqlHPz8/u/vHB3z0HgEkfGLUrE+dcPbFWGN6ie"
    "xQlNo5l4a+aQuGprJBZwF+5rk8pqTZfbeRv6VOAZtKr0KH7imtL8jpFrlC6vC4e9fpWOtYMk6alAcDRHgUCUBwyyWBUEQZOxQUDEn8VS0hFwJEyvvhFHA8rN"
    "KbvPwEcJIMtukhNNBgAi1IxfPvuDwQ1Xz1HoZIBT0TRFtWjP9Drnhsnz4b3jWrmNOWH9nHJlj53mN5VuNFJEkBTVXqpiHX9UyFT0tgBpEmVwXJZrlnUjbeLj"
    "GHCr21ktO5KeMtCHGDG70RVJVHF29VwVURKGye3DbNTjBSVMMV4svY+nFQ3IK+E84iYO+bYDC7G/QlC+hPubab8p/IPxixQkNrBR/4QAxs4c6Q8eMdcN2TtM"
    "NWF/3Lz1rMBHQO/nZCpGebYdEWYcZAOI+/xA+x0+4KRpzQIrta77SMryIS+itrMVvDndQWYLSWNMPJWS+vrynV5zQEv0X+zc5/rDLmR3nxsAujWoH46rvDoy"
    "RYpdrTaDu2kNYXJinBSH/s/GUUh8mUR47N4EBVe/f+gGtOuUmzOcnjXGjCsdJ6MuDiikc0wYYAgcuR4YYuKNkAPK5C4rGcK9xNAHITc7eL5A6GuUFuJAgu5f"
    "ECnAzMX+laHxCwywjCtwLGQCNDfy8+CHgqKhIXpu7TkSXFrggB+td+GmjhpTUb2FJnZeFTG7gDOfhtQL1sbZFVC9aOpwt9wtveGpBZRbiy5JxJS/pLqu9fZY"
    "5J+SSAvoMZO7EzrPNDPDtkOH8iPN2j5iVebN+59eQkk6ZHCAoJjH9tMVg5zfI6Rrt91GyzfffXjz3dt3NVZuvE3AsDJm6tbJWwc7+Hseg6n07/SNsJOyQ5IS"
    "Gzke0X1LBJ6K9BY0+4HHFnAaeGhwZqLKBwcsQS9RPZbAM+PT8C1ORUs2iS9uzY8380UUtiBch9Hmhq1hXIREfA1y+QCv7tr3yrBIjq1IB3PohI0sQaID4xnd"
    "kY1MekrSKhniG4ekBM7Sr+QKh8XHVswUA7A8yar+98wsq+Eyu8hl/3U3LsAwnGHExDzUE5Vd1eAsonJeoolGfjTTMiHziYcuVPuCsoHwkOmb3GUwg2glvn+u"
    "kSI/e6DSCzNBbqzjdK4KdVbCoWaIHJhMsUYaUlMgY8nCToyH3RpnECSfluopXpDUHAhqnLOhCmM2zSc2pHQtlOF9E9gFR91Kd2iZSevL6EtxaFtJ9RdkZF9z"
    "WZ0MAYZqlASgkcXRKwxWFco84wHEgXODMD8i4n4w/c+pkoOCcDAtQ6KUMuENbQIoU6J/Gv8tPE4mNGTP0/NUHsKOr7b0UHe9XG7aPETDSN3UI/DImp2UtCyv"
    "HQFd5fc0G4pqbeOUDQcI00SPwzOOSiKGRkzXybNo2HwEwcnjUfXDebXNuCzq15rYQ79jP1VZlxaHaFSAJ8QhXok8mWI3zZRJh9UxYW8VLwjD2CDiuJofya8n"
    "SNdlADQTmhUGt9BohtF82R3iMRPtcjC1YuguX8+5ebubrFWVcLnib+rGUUzaqKfii3a4M+3eJ6lEsKoErSCg0cIdXFWFwlE8j5ImavQrlxkneSjK/FSE467w"
    "LNekCrObosyLdiic4jaDE2RnT4ozhoDjuk3cKKO3EIgSgcrBY1p+PbHbOUC+Ck+GKO9LZCtJZSN04X0lFT1c9b5a/u+LLXF3RX46tt03Ki0T/tjueoorKVZv"
    "ca54p1uXt7C9vInubcvAgY4XfNz5XSsQ13R5A3JbkHedEEwQ6HjKRw2XvljP34SMWIMBR8nXl1uZ1TBm8GE3U31hZ3qzEbxBYBpiH81d12ImW0zec/c3HPmH"
    "b+sRqts93OcJ19/gRBjl4FZB4S98rStqbDPgdzzQJkruWOTRKaxgYP1VbOg9pcfS4d/Maxg4jPMV1haL7oV6MXVXNcPTCZF+tRznrD2LyjnXIH892jaCVk9C"
    "1uwIy7j7Gw/FEnebu7gcdz/5YkV/EcTeZqlhb70ZY6mNv4vMPhilescR9Bls17fDYBPyNqEIRxahAoQuUCKDfJm6BBI3d2ZB/kQJSbWQW5FgKkXm3Hz4jw8v"
    "/mHn3GKSfQkcJsrD0+HaWc4W0d4j0Fcl1XhGU3k6HEihLtUT3ptH514rlBBEerkPOzVIfv3U65sBAhQV5AHCtkbHpD5PyB3dMxMH6EOvKsYnsSkpAwaK5C7J"
    "9LNs5A4ZtMRrQ2ho161G08AQBPT7i3CxWYYabtRJjB28ABKvZsM6Ff0Nw6z4l0L4LQQ3k7uCMmxhzAPUGsyBlW9ByEB5D4EmEMoLr/JPa4TMJtCfSAOeWMaO"
    "1qsfKI7Yp/MNndfWaSMada5jlNLLaT5DPuOQYjvgHnxCXO4k7hmZwLg2b1uDAJURGiZq4jU/hJlKbV/xrA92iAxkIPIAwlK47/Flm1AnvJoOWIuTYx0K2GyI"
    "/QTuLtpRXsZhjYFAzfrc2HNXXhvW9NQsXZOu8c3adamuK67d32woWQyuqwBIk5c8BuVxklKRU3dVEG8Hexvj4srkP+kABhySw7gOZZnPdSqOeTnOvWwK/4Ap"
    "hwzmT3UcpQ8ZNQpTBs7Ah1rmMws/rSG1tjPEnAwbn0qSjp2K2XTY5UgKbPkQ5pPpRXlAz8GfsSbPDdwu/sa1HsEn8AeTwqNOLr6p0byUY9Bs683Ht5Ls2y/I"
    "izO8JFU2lWnCZl4KpYaTIrCSREl5TMkZKdnrJuwyTZh+w4ZADn4NObe3M6dgJIsJoJi1gXpVRe6ZCIlSKfeu2RIu9XDkbXlzRj/qnNw23vdZ4uzWkEe0Jcvl"
    "ZtO7hg6esxY0Tl5V4IZP1hvq9a/axTZrba9iwsznEABaVkIj1rXFbbORUKmG9lhiMplKDUgofMBglQQ+xEal5SO79RRaA3qj6urdjrvNrQq/QSjJYA5ylVdM"
    "q1CGNCyNliW501RzI1dDoDZ9Cz4YJMjg4GC3nfpCFOpXowIGrDbO7aIL0sp+Mq6rjDEHBbV89DWYasnxOojdUnLKKt1qKRQ3Pen9mqYP7xMOW25T3IhqP6u9"
    "wljGTuUPx4SG6FyFxFL0xjI0FekpCaRAC6MXFG1NyR0E1iED4BhFUiwJiqH5DbDVIm9B6zqR7BTZh2Js0F3u5NapK+pHSqq6nc+3YSSpapsS2lFVuxV5zbhN"
    "HJCofz2lYFwNp6P0OzkcIX0wIFW4/+IEvDdY4XKKa0MtEVCtxG870dmKJiKzGiqEcjzylHDzc1BvKjIUmFTkD8M0N6MjA+hvSVmVI2Og3ObwEAazA4ap+0Gv"
    "CQK5iarbs4UhamvvdxkM88IKtke0bu4pBHfxirVYFOr2lt+0pGXs9z0MBC1cXDKnU2Geng68ZPHHk7vYueIXpGkId2wczyshKE47AVbDq4zlHvrpioLxIrst"
    "nK9IrTd3CIKS4XZZ8RZ1QU7IaOR6203/igolU+9n8mr82PzVjka7gQ+UWG1LLMP9Kbu/KrEUCw3St4Hk6FHUD/PDAUoy9gs6jbFZRQHwLfRTnGORByk99A3o"
    "WGKV45R/++5uTtd6YTnlMGbyu+uS4CIWxJ3PIfemfMUrgESimD1/FcJH0NVwx0QDUVYBv4QhFJaMPvK4fcrjJgPGUw88KQyCxG5v5Xex4Q/7M+a/3mQ5uP+Y"
    "tGjlt2CvJOF1gzKseKKtYgPFmMGmaFMO0SZ+w8oRImBuuIAYpFeobgc1gQcIsDldC91ZSqA3mtrzNOKZfJC0xegyTWNpgk+yF4w0O4LJ2FJWfstNZB+Nlsva"
    "5q6AQMf+2VzLJMLaWm8RbOfL1fT16mMbpX9iwc9SGx085plWa6LHtGghax3JOc1J1Eu47gomSfloS+oVYmwKlH9iahpKQ1r8y1YJcmlXJ3fVCBjUXHrkFHH0"
    "495j9d6H4/o69Fi5Xvm3H7kLul5o9FjZyky9KINq2AKYbnlPVAaFDsqNmvwMTDorGDr7hppMjnxxJ/9EeW1wsVFgAAIglGB5wHp+fc4drZh0Bs5OKPGJNQF5"
    "4i9IYgqogLNPlugCV90pqLMeJlIMPHEhGnnxcrfVkbi/MHhz9paoq27yy7OjKWymoAeSZANVsuwk+T6gh4NpPFjRYr5Zf9Sr2+okVN96P+irB+7X3yBxoPnh"
    "j986dfmOvzJ+dCDZWaY8CTZUZ4nItdX49pKJOyn0skEhCMGdO8Bk1jEEqr9gkgwD4ANDOhhhZG89km8W5OB1O167BrMF1LCdXO7l6R87uObTmZ9twz1a4ZBW"
    "9pJmEYxb9ds1qM0hGh2hqVder4GgkXG81Rim4HXNWptqWvqg3J1kSq6FqAvP3lNiamUpBZ5+cRApuxiZlB8THmsBD9gOTp4L1ep28/ni+UzU8+AU/uwI2ywf"
    "tVhA/m+0gFzgzcY6fNxwDNtw7Xq16NVClv4TsVehu0vuvDXxtpOXNAl7k9Ylm2i9iGzXtfZnDZGdKo/yq5Kd/wbkopcU8PZx/a4e8Rwz0DpsuD1qKLpRDNHn"
    "MFa3tvMZYQeaNgkzWmUhJbgd0m1qUjTQf2hI9MZn3cAy8aD3YNF0qZkNGw4mbE8G2FGIbgP83ahplJvhu7koXJ/AUGJd3/Aet46yPL/aegMdYNAiCHSA68QK"
    "tOCtu2Hz7IYp1BWGZh//PrNa0pxXSylpfgvOfYqK+WWTmsL5GmNfUe6QAFQO2I0gMzNREjigUPsPjBZqOfNpHEu5St9fuqs4arGPms5quKzkGV7As7RF6TLw"
    "oviCRSc1WzIsHITb5WJxwcKN7fuS7xYw4i/m8SrY9S1f05dZh6a0j0FSqakbkUzL9Zah23sBw8x6Sr5pzNQQprWC8+Xqmqbo9DegQ16SlSZ6XdYl2o3J/V60"
    "YsLjhsyhZEWwI5B3vNoJ2ZTUPQiBEB0oyUCKfbDRtvD4rt/GC0tQZT1WJRs/g03mLjbS7RcsLi0aOEkdqstDauKWsSxZfjjoibZmM/RAm7GO2tTcpi9O3A+J"
    "Nw91tUm7jI6fQ4e1Fd3yHHeP57hjOPALCKJzYoJMQ6YTiaiJkms/D5QX+8ysgVDu6gtjcNsNa8bL68nz44EJ7A7SJATb4BAsW9W9EBnqvVjHpi9K2gN9g+no"
    "ZtDkd9zwiN3WpVSDzREtro8eUsjw3gavVIEG2r19ommKMo9o55Y3SRUvnXdY3ptH2/NC3rzdGzhp4qQoK+fm7dJaV1c/UILZMpzvglr06YK5Do+T2R7I/V8D"
    "2X5qHDATcoNB6dTrRCkpGczeHe+Fa1Zmewc+XqsdyQoxqp6Gwl8DqieUHymm66VmXObxMoLLBF5IV3pmU4fLNBlO3XnDe2VS+NJrqqD4qzwLQ12XdbzF5hNk"
    "gZwPKIxLFoK2QANoYRwHMH3BYHBW97gXdV9QJAPIgeR9/JmbG19zSQ0QQKTaAOPkLQsnkRk8plrViXdu4GlEpiYMHTDuWsrsIr07qy53wXq7m7Jqh7LZLFcH"
    "s7vubj7vWe4SbcJmcQEj/iJYrRqba2vxBqkuPMlwGQSrkfvrGDunsInPkRw9QbAaFqiqgvYLHIOFD8xkin98zZE3ZBGv5xqh6vBguUGztLFxV1v2y8YNXznJ"
    "4XCqII+V0YOQNhXtX2NCsyCAIqOeu31FZmZVuwdAfn6p5uqjp7eTqQ++NKuSznkB4e0xu7VT8bXUZhEpw6N57bIarmV7oScLqBSnBfm0pV5pJUriGHsSYNPv"
    "kIofIMwLM4GwUotInAWWcIO9C1zL8tsFhbmAR8ZJWtHrNhyycnhCYXkbHBZySH98StvlYPQ4QPUstNoMdISjMTmlVVvwAWN/C8gudMorl9D42DymmLRbzuoE"
    "uDmoWX0cBrmmf43lKvI2iwlriBM1LNKBI82Ij3/XLTzwX3/41nHnjV+0ZGpS5PBXkRTxQiBJWVehe2C4cHaOKWGEUoQwigL0orMaBNQJOnfABgZvXZ4hoVwf"
    "hCVj0ABOK55MxJOSVhUPzPjCiKLjyHZyFYUnhFa6XochHYQkzRGOna4ob8XIS4RWwt3dBHm8YncHd/zyD+zVP7Kb4/UL+bUDs2J6tfgVm2IVhBc2hG/moAN9"
    "KuwuN/lEwrMfpnl5bY712NR+K2+iqqeJNUY1tEmmFcviY1jLn80RkXNPWQxd/2pdRI8WFuY5GFQGFLHWk28dxb0Gj+SX9bmzBlaQs2tTtB1dTDYLKZPQdus5"
    "NA8kkAbBQ7QZOcKTh/ReDNLmTXjrMF0Zs10vqlOsioeBwHxAAicWclaOt+Ezm423rgMcTJiggayVfqGuw+P85pt1RL3BVS71f3UXW5LQcze2ixnrGg7TCZE4"
    "+VXTiXGjkXj5qYoWYh8gm56xfGC7Tbdx3QeS8ayNeuXFWiuv16o0uvC2F0dgmGxbBhHPhnCSrHzQa+ibvSrYb7uXwsrHlprIoOnOTGZlLRQzmQUvyzCZbZPN"
    "gTdU6ojpCWV+oCixYbwbjwTgnX7B2aS3MefnCXW0XoseVrKqEIoEGPJ2xiTXgNYpsigaBjlTXyERjefJTCWU7IBqQunt1mS9bVMVlRR0RJ7JBBPWk9WRF/N5"
    "SOjgen2O84vWFbQz2K0W68FVhwm1mXJif1Y2W/nlhKuOrtbfgXLEg24OXWMk8lRWxSj5w97XY4Ns+3MmWVWoXaUY0BiLQJyqfV5AoYVxthCeCixrOuxeVqdo"
    "nZaVa6M8BUqxhT6XDs/aG+85/aSEVJahUsaZveITKG4D/3iuw3XjDbFkQ1XjW4FhihC6iufoPliQpvcfNqKGuljwj4LeJWXFbUlNJ0AUMrH2b8m7h0j5FERO"
    "hooRGAfzCC1Nf/oAXTJfcULLM3h58x+2K0YzbAmucj4CVn03pGuvtra3CIgJoltEUAefUQrFdVGwo/nCuX39pJEhJ3p3+K8FHPpAAPyo4JUXB0NbkUv8/6NE"
    "Au00YL70hVDQh+VXbM6H3ZAN3dK6X/O5uviZRgx1Oxvv22fqk2QQ9T9H6zWTAG3otFQPs+jKZMtTIT8IoHtsXB6GpyNpVTY0joSco/zcrahh5v1QxcW3br6N"
    "o4H0jm+DTZnaQLAc51No35VZFI+359JWLDhI/tOP+IzmJtqWPBqPRCs0PpF7d3RCM+9m/CNnd/ApoQ/9ZQGYCIYHUPbU5ACOMT2MQpcMFGbzmfQw/VfEwqHA"
    "8dYe+VcbBJgjFtMUyar12QwKMQOvtKIhFt5a9s/YrJdL6KIRb14yTRIKg4jPnbXMZjxTFexrSlfSZ9DyMKK/8UgKPHDl61DCES1wuBvtH+7Medt2pfXLMYoU"
    "IU/NZyR5t6yjsQfkjB6BwEqTUxcWgoI/j4JVtLJZWBEtJq8mRQGyjZmgabNaR3iYvqbgi+soUgJABtdUWfLF6+023m5FJ67XbfRot6hsJumRwA2trnFq20rT"
    "alsydyMraB3oZGm3ZG3poIvY7lQny/p2GxE2ai/wllbA9IQr89f93ZLQzdxq7cctiELCNibEtYIoznEvxhfXWy6X8RR84eLlhdALXvMw3Cztobez3Lhy2AgO"
    "V1UO+zvZtWRkmkHwT68MUyt9qjHJnAMCbiYoEODHjPf0C0WnVIuiMbfmkr7lzxlGI7uUr12ylbGT3na5BWkhoExyiD3K68xjZ1K0eLCPxmyzB2xjD4aPPYGe"
    "I03vu6TA/GwuDiwWTBT4AerEoZED8ifIi5IeSYG1FoGLljYeZwWgeNGmLwNLjWL0e6FBcaSjhQY5qPpYLXDArgHpKUwbZJJO2BsE/viahWIzg2NKIPlfvPKh"
    "wPDeTV65MGK4p+H9pVVqr143kekkvKCDkyZBwbuxiTqKnTKKsooiFhUHV6peP/ESTUUUDpx787lbt+czkyhT9UC7RcQV+jSgu4VJJlBXqe/7YqEyXDCx2SQJ"
    "qMtcVuGxKzoypWCzMImO6mLjZR4tecV/g4qMVqT8GlUZ6wEjpCzL2OPQOsxbBYm6tmO8ibetfJSnru1Yl3a0qexYF3a8tK6j8pUpJZ+u7Mud5h3pWuOu4te4"
    "yATZ05nTxgI7Hsn3X9BGew0PKwLkxRbUTsBgDU4XxrhgQaZ512YJqVhYnwznf42cndtBSQoxhaXyFBBNmiHt6zWZTJDE25DAxHMbNH4q46M4ON8LYjc22ZGU"
    "JRWcvdjsuIvnpElvNa/zeIOjlCp2O29LRr7qqkaq7W5HFpvhDTyJE5yhHjeZf2Ve8N/p/P80Om/vBTU5wz+vD5w/P0DBK9ob2PQpIcOir87ZVEx8OgZnQruL"
    "ed12vgo/ntYRXQOXIyv4b7h4BanGe8xYBuG0EhFISnEnIjidTEMW2q9MYVvMnLfbRzE+ugzi0OSU6pC3p+Z/dOdGWxOn6K78FGxwHi4io0m/u9zjuaH0FZFw"
    "vo5MOnZ30SdxTa3JfOtNW+6xvim6peuVySbSXfOqfN8NwnhtB8hPwv6rgmRlfO100N9Z/++sf6SndG4Rssw7lvu8MczwceusVUL5V6A3Du8PzqCUG5QBv2za"
    "5ngUZhx7oUHxFL3Mm6wKLK7YTHB7C8kVEE+TYIIFHkmjjMJPcu71Isbib26EPrQ9gVJvTkkhl1pJQV88jncH8/kyNqk6Gm16ar69duPAaJ7WV30Knh24u9Ui"
    "HF3q8fxaXnIc07U3fqIqzl0e1BFHNDAJJPpaV2Waq91yi911hvfwJAyT/3lVdilgTgtAHuoq3M0OvIRfXjFAuze8+WtU7TiTGWPm0LlihJlbxer/M08ylQ8b"
    "VqJxZeDTSemD11hEQxtv9L9nVDUXhPtFm/r5qPoN8Mz4c/dsH+cFNnJ4gdMANpr8cSqdPzjPVnMuL9RQ1ZE9miffOjW+N7IHm+aP3/bN87dWshAIDOvVevsS"
    "Cy+IkbySAlYA4nGxXEZoWalhuGjEofzaiaZd7C6Opq3b3u925mBBhQCrlO9ybTNYkLkpJE9b6AnU2h1drRcmC7ZxoccqtF7shtuxz+pwZSB8F/vIMeYwjhcu"
    "MdkK1HUvDDcUxNL3FmDvGVlDoawXxzWSzSpwTYKFutAThTTOwzl17cBjejTjPoGW89ftcmOjtlt1zLMqOXJ5/eR2uE6tQ4WrCDunQMk1L0bjZjCHEo3r9Su1"
    "GvHUQsTTFJMw2gUrk7ag3mGPXjIKB3U9vGtW56NxokpoAwnXoiZwkZD0ozGU6hcwFrNBDh/k3DH+w7M3QF5ArRSETmh80/A1iABdeHCV8eYVZJUslxgtunAd"
    "z/nf8APdrBwX/+TV9rxwuXLaWux4iLAs/3B1yxm6BAYRixfbsBjSwpiVEbfadS2wHMek4Bip3MNNuK2CUa1vmmnbr8NkMlEOAv0HmYNBhzwQTsE/LFeAMb5Q"
    "NQIbJ3H8+77COhGQG4QlKHg7Cq1mBDd/iOCbm7fe1Osv2SXSrNznVy4QYwsCx7yUbQn6a+WJ7vW901hd6tILomg+eqnNhhrp050vQvQduYCX6zX+EkHbKhdw"
    "1IupLA7WTDjDRlpFBHEUewJlfOAHckeSbNYa6hwZ14dQC97hEEJisam0dclb9XPFWflku6VGm3wLAprDnUKSEaSvCkE2KI+yWzupt9tryCarHALVbOo65sfh"
    "cowMY7X600YxQBTQ7I835mGZVsGJxq8ZsVtPrq3HdEGQTP2GGg8XiagvxrZMhP6Crvutt1C9frv1sOb0esPwLgjWQp+DWoo1Pc25TRjMAoCQGX14gX+Drk6x"
    "SCn35D7soQg1lp9NU9JtEjoK/sciB7T5UpJpJ8um2meJVi/G3Sq2ozxlFC0s+56jKvCJpIxoVFq5luVOLc9+KikwJh+qv7S5rGphYixreMwnuk9CSL7QFtuo"
    "hjmS3fshKaJuPQPjmAHDGI1OYdv6Y6qeUN4naeqn9JNW98s0ErUBq5HNmVmUbzgk2M72o96drLZJDRQEag3GuhYWCyqjO9ZD0/h/5oFvpQmxGaG9cOPoa74x"
    "j2jqc2wcWW2ERBkMQ9A5csX0H2+9281kC0vpHyI8fvl1E9TBaIDDtW0pmDG2yEW1UjiNMirCm+tyYAzpU5TZEmk0mnszh8eD7KaKYjyv+ao0pMp5G20bg3y5"
    "Z9qJP+WNcfO8dVEXK64mvzo427nklfF2bvNP+UAWDn/s2zrXQ5KNRPErwufYQKxEMJK0gNc3viwfZ714PdxiCwVlHFcrR2GskbCiWyZNbygYKzbb+aLp0ZVD"
    "uSeHEfUiAeEX9GiER1B5GHGM8gMqzwyvDySD6uM3bxeriwy2dcgsZVuqK8qZkfMbk7/RErvxQq6K4t3CSxcEXnxKmNKTF8MYMqhlybIOobfYLvRuWsoOZ9pm"
    "ZurKavFl8eOzUnQZSvP8nvcMwcpeOe9QHJHza940gA/HwovQ4I2RdJ4IxqP6eNH8ko1P0vNEGo3wfu162rjIKK/DqtT5A69zxt/A6mo8TD+JpCcEfntWQvmR"
    "nI8rZa8VXnMERrN50Jognsc5ZFfjoRJo7gxVzicdU8EmOB2vekijMHygVaEJwT16HpN4SgtvYFLRUd8iZif1Klm9OfLv3/353ft3P715B6eYF3dIjTipQSoD"
    "xOjtux/esa98z47j/fdvfrFBQUnT4jBYoaOhQUHNZSIPaqYfRxc3+RFohVH3aFHGXg4MqhgGzhAeYf6ZwyeeOfWkSK1hFudGoi5XwOoRDMVB82Z/keKMTSSY"
    "WFqdL6LpfHl/Pl+R0GSKVoDU/gz0JEw8kFlz81MYQlnl4XXzIuUK/9MRYDPfkdW6HwHEORnuXof4vzKayAQNzIkqKOY6Z0A4G4jHmUwAfwn84mQ+XW/DnQl8"
    "G/gZ/YAO4F4ArpxrfnHfm0XIrNzoqIJhGYVZDyZxpRfKNrbBExRxKBrGUmeI8vCE+rhm9TBHsMqhbdO4EoEDKYemJ1OckEO92MVT2yIqbLSd8mSMQeG3XLds"
    "UW8TjInqjbWjRtouUm45RCsFV/1BIroroKwMQ2VxsIjJwAawUxX/VHyP93ApyRlcM0yEelQKpHSfrhaLxdqUj6Fg4STvaZgz+RCiTosKbG1fjZGBl4Foh0wZ"
    "EattazK2kClPhwPRgsXMqDXYaoYHvXWg2NyQ6RO7AsMXTyBYvDqwnQlDjLUKc7SpWnBMsqzf71C3Z+tDeUCXqCAPtlYQKERlUyPmCaPWdMD3609SSYcIepeP"
    "noFjQv12zWuhqF9iUl6mSVY0UXv6/PWXH39wSApVVM4O9JfJoNUdBLIzgOFDsDsKrBU6oo76NCuG8oG+wCZ/GYdxU1jMhPs64rXCmSVQzDogYBUXpO5IimAB"
    "DaPNdnBHQ+VNholaciBXlkymkLQx5zSY9vV4UiOqjAX8fOccmaIETfgOJKK8twQ/TvBrYToEhByc0U4Nxu094cCG32Kjz8vjhSpTp7T6DMnV5b1tXa8J7WA6"
    "PopJp904eovkLsks83tG6S7GDI2dR0GPaTLSA5mf2SkDEjOoeA0PEZWphmkzNCXq5wXiaXDWv/1iiq2Cnc8nN3TXwt+5z7je3pCTuf8F1cn8cyYjiJ+VtTtZ"
    "JAFjOT695UtESVpK2ZHrhLe3OsBwYs/w8CBDfB4KyN0ANJ1K6tn/+wJX/MV8F3gdwtpBWQNuTYqQVZeWNH1O1qtoM750X9ZMjQOTd8ATZtaMX0bu+PpPsqSM"
    "6J67URRYfLRGoCavxn3K0XLuuvPxtWSjS1uC3pShu6YNW8HeYXqZRKPkcogC9qbGTpCVKz3TZr1a7PpKRCZRb6MbhXiII5aSYXMW3DoP6wE9CGj1QEXmYvWQ"
    "O3AWZTeuj0Dzk7ICoiP3wOgJeKvB0F9CmR4s7mkdIKZAgoQnf7ui3iZqQ5sKK91LtRbV2E6PvIm7H5Ir91UaZ9F3BSNfvXAz6lmwgajfu28MpadNS62qR9sI"
    "aHaDQ3IqR6lORA9EC1XooQsM944kG3WdA+C3QGKgBTiTOopzJ5fMKEu2Qo/MSWItqdQ1mgza2X6mSJymDZOFAFsPNcdoqABT5UO0VWUF9NglA82lnaghGQ56"
    "9jLCebA4TjGUHHCzMep9rd0KamY22iiieZncZUMCM2GK4ECV17T/YZJ9AqH0zkAQFUt0Fg1MUT8e+FCmRpK0OvsjhRjobzQ8IXHv9t5sDbKZBINRhgZWg81+"
    "81MFpSTbeKuqVYyR+Hnc/d4h8zY+60KWrVrT4oA++4SWOvP9T87NM2RNsNSzmVRWfHbZEI3Z/PLsOeovYrd96g789qg5/2Yu9dD+khobdJNavXyDLbKsBFtU"
    "TsL/JWAR/myB3DP8IhPCaZ89vkuxRM8eBzagnhAcboNWnfxWVa7QWy2P708sazBLtvaDxskOXk48jRrZ5Ho6Ctfdd55iLUaRu4o7HtWxyEMmX9aVRjjtHlLf"
    "x15rK/GwAV1XF1ExEWNMRRJWTL8PTkywPIHKrt4f1Bxh4+CnVh2wRESVJ3fsxZIdHUQoNCla3sbFcDaymTHY+vBvL9yFtTFXObo6fXPuruKmLYVJkL6gX4xp"
    "IRrtPLqxXWhKaq+6mkwkjuN51JTcNK42NV/ZtMyKbLYBtVvm0k+q4wzWJCLh4FqX1fA2LbYjcxoNg8WjO+6a1l1sPDcYvjdtXV3X0gNqLt6Et1hFuwkfL8T9"
    "x3/8wo13gf26Uhi9eEHX9YKYTFhQCimTVxR/+24499zhFc3i78WHKzQ2PwzDRTRMfzTl7uIFa8q6WASbYdqgUdZZWxe9HH7dNZ279tc6wYxoBNuQBOEEwtRS"
    "z6dad3ymkGbXzSflguegWbG/4D8JWwlARmUYSpD5BrVZcQqaHk8zXtrH3hQ5U0otEhJ7zVrDRq/R9Eu9nIGuUcWkv8lBJ0JPw0R+jf6OzncU8KGJ0KtvuNN7"
    "AOQ6ngmN4dzgS8FoHPTOwGvODcpdS3ZXTsZgsRAh3xFIgvAh0hkjEmyjHPJ/CvYAhED8GDYiJFmeJSFJnX/9wPAmj3nDpJmF57SND3D0XxgdjLdvsP6RQktX"
    "NRlIILw+SHvDPJlcjjYkmzzSfogI6Ha1ov0QoX9PnW/P5fUaLnilBQ4VddNwiN7E5uJVkqZOSSn4xV9hiwmMF8P0lI0HiSkRFmBgksZp7dG5LJO/9iIJY4sF"
    "gzFwrGJNjeb93XzFW3jB38sF5KK5a/GOa19pUD0Z8cU+Jdud28cmG1AzCF71xc1UkJlC3Y/CbPolIblrYjIZHlvhSHrGKSPb0J1kKESTW5i65p6x+qdmPRjP"
    "Ta/bKRcwN7odLNspzojrxto85jfaivHbusB1lCPYI39i9POBFBFkh6T0jpG9NDkk6HNS+9QK9RnJbFNcC7/PKU6ZKKuFuTlVcqAXKb6CBKyizZKaNI0GCltc"
    "QrnWKVDNPju7ek7POFxrvH3VNb1b0U1K44Bs+ukmrqKlcNTJrBiUwI4CsjliGbUG9xny1FlORMMUQ9zBi8mTsSJyRsqKpSoqcHpCahGJgCyGe2C6kximlD2/"
    "sIvQyjHVTcJWAmqKOzSzolujK2/Zmo27Ny2FerJcbdYDaT18c0rZhCDeQTZ0sJNFS1bxCkUiGMlRG01Z7STn+yx/wCRnwb7mz+El/QNvb7F+Pi+fhx05sUVl"
    "7gR1CpmDTaCmkwOxkL+L3cXWpMRoENM5+MsNLN4ijKLR9Z5STwu8OVntpi05lYW3Xa9fEsnsfLVWqIgFQ0bVIyvE2u1oQHb9iNUs1YidWALlSPMjY4gQ2CUC"
    "MjNHfiJE/coXVSs0pqViz7PSOaYkyXi1khso0hGeP378FzlB+fJ4ft7UMZD260swShpcNqFapn8QRp7I7rGMA7cJAx5ecRixxhWvryBTd4TaDyTyyuvtS+a9"
    "vRVTMlgqkpKK6ENQds9SnGtyndXqYTdYDJUcn5XOu1/InVWRCuVYudfjC9MNVG04svfGWOdZte+V7gsaUqYa9obDyg6rfc+5Q7Dv6ZFWiawKNTwAvbK9Zqqu"
    "Y/4ieuau4mDj9dOz5jRnzcGpxhb8CYgUEB8Y/VL6yjRiBr8wqOKZkHMkgF2fGNBBnA/eU2XISwiZ/MKt666piZAp0NrKeRZfOQHymURB7r+eNIPHRrmlJNCi"
    "hoxh8ePlQ0aKpNiVXKll1I23CWTFUl4KhDj//l6kimO30HtO10Al5VBXUGg1Wtf4IjXpFAUWCTcJhXuGsZnDMwTBhQ/zYVdRFGrnC+GsndsXfDZBIo13dG0y"
    "7CvQM6F+iDJBlYT39LpGdQQ/f0/Kfc89dWr2f0URhb8dk4KWk/XwJpsGe3/VlkNe3wYiaz/8+IEDIHHKPYAaN3uQu/wVVuc8McmFabsiG6cUTUYyLO8IUwoA"
    "5XD2D/vELpM3e+vGUWBSEBToeBK3+XK9XdOV7UKXOs7lpUXRfL02uXPV1dQbniYIiujMz2rf6fB648MBJ9XlQcbtx18qtvhzEoCe8KM6MJdxBml4FTfVsZcq"
    "F1VbTNHCqr7QN7gO9GrMLas51IjdQq/BFVMoeVE6kRAA1tO84P+QU82ce3qsGI+7B5PJ2eFGkzoLiRe9to7wN9kG3SjaxUZ/t4YiRteAJfng3+Jvl4tw6Y2v"
    "pCHHxX78nRcEkYkqtr/rScKkNpFHm54EVqs9NlZqtQyDrUltbh/nU1D+aL71jKEJPWt1P27cjSSu/WtQI39PA/k9DeSzpoEwGeaUjjrZ+Sh/MOxCRiJ3vZT2"
    "iRf6SBuQ/pQPpQIMWrq+U5hdszBKzMj7RLt5JTY3TGlxX77GtFqM5LjLqcjDRbWOG1nrgLTHxNluF7s1NfEsjVo9VaytG2/WJibSu9hjecg6CgOjZqqv+BQs"
    "ZE7cpTGurmepx8bd7twISvGPrfd0sbeuS+nKFIIxsOBV4mDXu91qY/KJDWzkqWJhXRIQY7TzwNoqxXpENGO4iMbB6ykdc3P2sQuTgXFgyf4gymleGrrcxEbp"
    "Vl+7z0EzKoxBvtu1/ST5qUoTlDogRFB5XStCb+KD4s02IzRLCMciPySQcULOvbZ3iHCQA2qRxL7Xb83JFCaVP2TOkRTsmhk/K9suG55eIgzjGE7DP4kbzv9C"
    "cwwvlFkkGEWxT45HrKlJZ07CfYPYKQjNUFDHhT2Z6ripAEC4OPslZW7bMFa74ltQw6i/98bjYyyCXbDDRvUDruBWjEXdcdgjLjRl2mxirufDl8sQit3zVwwQ"
    "xP45IBAeZpom3B/Mn0H14rJuHAPAI8+PvSQgRtT4eVbaAAShDGb3HRhgp/DuL+/eq3fvfPe3X37+/ic224/vTBfZHG6j2axN0c/Ho4q3xpxeUWyAjcMzUHDt"
    "NTtmaMFT3TGB+JtXzjeDX3dPi4ymjFZE0JDhaesM/PL/DEDK04m1GVsmcqixjHEbvTEQRsO1shqcArvVn3/Ee2DHw7/d/LXff3CefefAT8Jg5OxpimZsDBzg"
    "iXMiwOf2tln79vblszHYEesdiGjXcM2ThUUUsAFH2Juff/gBNvfxmzfsSeu8xw6p3jQc0N/bYePVPoFy4BWTaMAwBwFvoJNgCEeajp9MWJyPVQ7CHBG07Zpn"
    "w7aZdqsTrvpOyI4cwkndc9I9fugNMy2g2mnUJgIjb/FGPz4kWAx/a4dGqwctjoFpt9EGjWMNjVZPaKZ++fNeOOleIUclnOrZMw4eQI5njvhoqa2y317QDN9n"
    "a8A/uRfplh/oLW+v+NqpIzYc7F8A45iQcHufWaDeryd6ouzrn9RkZqRobUPMdgTxFFfxnkanTjeYEVAAza+zLcXyAq16i3OPA7tTQk15FQliqxrZzmvtRx/t"
    "I1nU5+uFF+1GAFQgUEKewUsmH8IjDOspIdr6YQ9dK5gc9888gNuH73ZohrNE0IWGFyVQX2B8uibYvFI/QFua50dbeJHHd2WYwcWm0Q2uBxZ2kNawyk+0L42q"
    "uJNioGLZwsJtOk2zAMmIXeFRNwrO2y+1Yd9Q8m9slVO70IQCvKQCaR1TqvqbIE6EcMAWWhRaU481k8b6SK0CQr44eOgkvCSBRmqbO5mp92qYVodJQ1UALMTw"
    "QBJZFKI4ZRCWLwtTnIZqXeC7ssRFREnUfetv5joM7W3h7etVGL516m3BkmKInHN0SiyoUKd9iPPSvIkAvt0v04aqnsp6uPQ42pgW1Pvkf6/C9XJb97oxkAyJ"
    "2TMFXievxWv1EUK2jRHDtJaSny6WHaS8ysuS+uJ5odAGYp0ARewhAf9mhNeWbj51+qoFo+0g7pD41k8TyB3Tk6Ao0LAS3gxrJu0bC3JPr4Y9kcaOcFN57ih5"
    "ZeI+SdmUYubBq/mpCvLfntveprA5Xvk+O7zpaZheD1nGqWqyvKLBEuO4x8nyyA00Z4V6kqhQKgqeiFmeCYtXVZCs5KnUr7gGxS8M7FOQ/gPSDo1jGkIocpGf"
    "7vZ8lJjG9vqUhsDXvL/LJBJLfBvDsp5bxk8Xd1L424BSzEdpbrne9Kyzl7GbVo4Vrhpaq2X0AZIRxGZlB2M5K1dqiDBF0UjeI953SWn22kFTB4cCNFg6yV2W"
    "s6HWpoUkYmJPzkAuvLbMyvPuu3bIkftmYFxZ6keKXn2e+AaY80xhmCOv1V07JX/oupxbAnJ5OnRs8mAvMmlCozCr3KEvjtdfL73dXBcYlZOfNSfapCZ2p+8C"
    "B4bNa9LjqdQEKv7BehiXMkwVppShahDXoDVJh1Mpf4BGL4LkQ5KmmPHGI0DhG8F4y7egptqJWFJ84QUbBk9OGaDRAzmP4w05RYxCFDRkSHlljBkNh4G90Cyc"
    "qAeR8TKKonQc1lPuHxCSIwmTymwr4EPAdj4Npfh7/UUzrKt3JKoRfDVuIjuVUK37jmrNw80G9kv13E4VFAsZNA/+CTWCWt2ELRYTL5oOUTxq5yOYq3/2XoUx"
    "qmaMmrerBKzN3gneL7JXCD6QsMVJLCwgBxJanaCldqcQAl9gqh8FYejWXUA6pGJq/IG6hLgzP9xs3XXYv4QGLzMdDiYv2kRfkDAeWPSyOA91JUGUfG+ziuZe"
    "/0pd4qUt2eUfrSkk5+CoaKxTyA/sWZ1XBR0R05JXXcDl2aNXEB7FyzNiiwFMS4DsfZEgA6vZ8hKoOH5t1RcdU4Zp241UoADToFyt59ab/IoDcXiiq1YvWvPc"
    "3Glk7ljQT0mutU63EdywyruN0AUi/1Sx8KrkqfnyE6bd95o08fn0ffDXJhLLPrwTsC2xDrPJRANSRuOT7JWwunOMwZIHaHiftXK12b+SwvnxuzfiCdyJnAgn"
    "5Vlmtih3yjgAXAftRs5EWVyei8xF5sfA9b4sx14EwhFxppVzc3uLdOpbhcgwWvR8BtGYFOqw1A1RsHUeTWnVOM1wUQsbAJOLaRaRAiJ2rkyW+AqabNumSA95"
    "cc9Dpf70888/WAgUPc3n7AJtRe72BVfbOjW42I+nbThfQv2PDVSm8rYr+JuuIWZlPWeQzz6tBO4SQYBtlkP6JLt4jLkFV7mISXrNL5VfOXysKKrFwIMkkGY+"
    "4UrPlFw7jEAsMcRlRrzite2xfenjhy8Xx9NfUzj39XLrQU4rPKoTWQvC2DgENZ94uRw1t//uxEsy3THyBP3LH3KHRtDcHBzKt/XmoPwKu5MzdLFE40xd2+4D"
    "ejDeMEYYJuno3UDvXSBd5bXN30WeAz1uZ7/1Hqq2MZVQ3TCoWzznZymqH/DOoIIe85dAfir35Aj+0/Ced1jResF3O54jYDOyF56hw19IeGGOcfDW2hd/Rke9"
    "MX0b8lWt+lgaiqqNaXTsO1t6YOctxVept6ho28AadCPVvrVXu/CDiB7xzX7fSLhP0sgAc9qRytJu/bJGa12Iy+x06RiXa0Srx1FWAZFxTMy37EXKx7YTfIzd"
    "VLulq8a2DPXPk+qEX/r23RsGvD/cLOYzJd80JVV7wE59XhsoJ4AZdimQoUJmwxMfUuUf2z0/oHgBNEnyaQZRPB0SbssDzD1JTVh5ZODQcgM9SW9z+Z5fw2jb"
    "+vmt84yHVfGS+M04o8OcvQDV9Pvf6HGW1/tAdJN74P/447fOgvvc8Z9/YP+c2zqn63kBLH2PbHabuvCffmaiqtmkSfHTyDpcbgPzpBMi9OtJgWL6q8UqWq/N"
    "k3KSOlPgfoC3idckZ5Oh4hpKM3EAeNLtrSAe8O+CNmWBnqmeUja+hCpSkGLF+B02pZ7voCAulDmVacXclWfP1J6+C7wJi6YzozETnaVgbmuMtqHGvaHwl1CE"
    "qWgU7mtr2WpNl026sukiewxm/YDavAzw+tekZGdy5kHu8PgVlz5Fm0t0hUSy9m5BeeXdPI+Eluzc/Pz+LxARDwKtuEdjRHyc0DSaibdmvNSuhYotLjPNISsU"
    "xelrQ6+lU7Fj7iJJCgVE+rgQRnDBIKtdgJxrtin1GwSMRwVX/GexNeneOpKkcG7EeFAaTxkUicyQicxkH2t2oyI+lt8m+wMrm4EZRfY4rGiaorrJa5MxBSi8"
    "d1yL2A5OwD6vkG1us07VFOlFn2AbJEW1lyphx0GLeZ4taXpcInt0cvmwaDuccW73bif3u+d4mASWxN2eXwPQWgOAsG4sKPl42iyWHi+38Up4XrkpS07vwL7Y"
    "XyEoxSKs5WEPiTmgXjNKRbgh/ieEY3a1SLfw7rjOzt6BNu4M+t96FlAqUOTz8ksLs2o7YNXiFRtc2OcH2u8tBZ9ma5buuu0KU6QsH/IiaodDgCu0O6jPYtaY"
    "tU+l5F6+fKtXK7ikpk2fWjtQLWHwFVv8qfLqyHRbBjPa7O7muT6ECZRxUnS7DipnhOOQ2TDZ8di9RgpRPrKTovnk8G3ORnqXGbO7dfz9utyk0P/HSk2S7wno"
    "9aP1LtzUsaoqCrcAfNLsMjmehtQL1sbZp+bet6cOd8tdU3XHPLWaa98rAjRUNXKxA0K8EUIddLSEhMSXDkSMCfVE1E5jTL6ms0K2E12MK4gCU4o4gJOESQR8"
    "MaamiNpGqM4UFC1ukT11hXAcJuZU13YQQEm4JNJiBG1I7Qk9uJp5qMPaW1QPqhsOh3OoakZuO/bxBM1YAPAiAWEaeTOoZD36lAb1bcLw5rsPb757+24iXWB3"
    "7otj9uPNfBGFLRTTAbC5khE5W3mLYxuvfrmOoTa7qNMez2PwF/ydvpFVL5NISuHkeMR4ACLwTyR8ol0bIgAAV0FgUWoYvsR6rnJhXk1abMce3UQY1deoQw0I"
    "KV2DcRkWybHdCcoYYjVdwCLRIel0w+2812gHpyStkqxfFKHFISlLUVPYbOMQHrqPrXhOBiV5kvW2ZxqoczAMvQIKBJ/YRS77r7txAVrhFiImPaParmy9BlwR"
    "KfgSbVnyoJjSD1m6POyl2heUDYSHUGcBPWTQnEl8pNLA6aGul2APwTJW8MpQfIGUrZm7BydXrN7G/EfIsJ3szMDLaL01KqM/LXFWXISpOazeOGdDlcbM6k9s"
    "musaycP7JhgVrqHb/Fa1u9cXNdT2tv8FGcbcXN3kzDAFK5o6xu56uawrHBnxxthedIRoKBMIwkFJAAp7HL3CbANhUkoyWTADIgxE6Bum44uuQpJwiK5EKa1K"
    "2RoBghIgTAX/LbzAJnLiQMcue5pR0rK8fhpKbwlmO/43nVGFaaIHGVu8k0QMM5mymWfRsLUS0kJscqfGSmA0Iw193xWixx77HVN/P9fVgrLNzRTtw7CvRAVN"
    "Ye1mAqgj59OIviXcivibunHUtKI1oYV2BjPtuiavKmEiCGi0cAdX7RSG7qc/zXuc/KziBYF68xEnP/mR/HqCiiAMCWdCbcXoPhrNMEg3u0PSxOTrHJwSmOnB"
    "T925ebuzUFmjpAmf/y8mQD/CPVfmpyIcD1dp1fgy++jKvGiH9PbKquppS9cq/MZAgBRnzMjBnTXh1oyNQewWFpbkQW6/nhhwHSCxkSfAlfclcqLEQmPC9ZOK"
    "Hq582634kyey5t4V+enY9nUuVZMBj3YYW13xwsYqDMzbwT19gGAuGmUAhEdFmlwU/tMJTxmPSqnVtCvHogDcW3AjnSJNEHN51l8N4r5Yz9+EjKrq7Wbqrcxq"
    "YDUElzRTfeEol2YjeIlA3cU+muuuhW+2mLzq7m848g/f1iNsRfLuqXoxdVc199UJi36+HC9GXPnqBJIyhvs84Uo5XBGjiWrvZIw3VbRv9ir49g+0CQg+Fnl0"
    "gpZVotOZkM3vKT2WDr8EXgvJIdBmeAL5VMoUXJOMjqDek9DMSyjTeFgKHpIlrjdgczmuf/LFiv4iiL3NUsP2ejOWpbdM11yXaYPqzuyRGkqCSMWAtL5XBmRQ"
    "gwCqckFfH6bWYXgBkRkMTAkEdYR7cCEvqoSqEpAzhb2iaebcfPiPDy/+YePRZUpPCUwvysPT4fplQiYnzIzAcJVUnRxYg8vicCCFunBPHkMenXvNikJy6md0"
    "7BihBMGnfjciUJaoIA+EdxsfGZT6vNrE6LaZ0EIfyt4J+Sx2BepkufkhkaERl2RwHq/ZpKFwt9JdA2eQNeUvwsVmGWp4VufQd3BsjL2ok4vP9el8Q+e1Z8MI"
    "5p2j6cuA6L4seYxaXMKp6G8Y5cgvBHIYIJGE3BWUYTnUeM9ESQn5FoQRlfcQTQb5EFhLF4/f1FCT1GV0cRlrxP4syfRDxoIBF/jVyEInF9yCK3WsJ6PZ1pfU"
    "CrIFZXZtNYd0Y89deW1Q1hN3dUNFjUrWbn11XXFR/mZDyWJwXeVKm4oXw0jUSRaGRF+1QAv/lJnK/ngZaaj2zHAB4p8gBo8721+2OWfCixOCcyU51iHGzWWx"
    "n7AXmpXCGycpFcnhV8agdv6LuX1h8p90AMEOyaGjZo6V7bskKfhUHPOyzXUnRmjZWFmYlEgmJNl2og4eMmoUMw1cjw+9qOKHCIgYLSLRecFc9iE+lSSddrZ9"
    "9uYuL1bg2Ye4v0wvDAjaJf6MdQFvAJ7wN65rCl6EP5jUTHVy8Y2NvqsckubnaQ6jVd2m/YK8ZMNLUlG2FRfUjcqz8+aM1NXFJdp439esz24Nud0tWS43m941"
    "dECatSBl8qoCpn2y3lCvf9Uuloyo2voMkorDry+FpsypMBgVo6Q8puSMRPx1Ey+fJkxpZkOgglCN47e3M6dg1JopQ5iqiMo6NBnNuIbE/fDjNLtiItXnkXpa"
    "hmMLTG2rK2a7sVL99WlJ1WSKOCCy8QGDVYr4EBszAx85Vs+oNbw3MLfe+3iMyQWFbiHOa7AQR5VXTHlThjQMmpYludNMKUaNDlHM9GX4YITcg4+NQUbqC5ln"
    "QGUNGKTbxX0UJoxQtsXbi1twIAU7fXSnmYrm8jLS3Zq5yjrdWmgUNz7p/ZpxDO8TTl1uU1yNahqtwyCwXq8tE1IXkKR6O59vw0iS6jYhGyPVU1bkVWw3cUCi"
    "/vWUErY1pPQwBf1dyRSOCQ0xZgGqMWCQA6NsIs0vgTokwnwKvQlScgeRs0j1OdkhKRapx0SqButqEb+gdZlxBkXsojFI8C5nzGacSSQHaGLsB6QydA/50lxi"
    "vOvMZEJuQ4QRtK30kEu0hgtILXLLoTplxyOvXmJ+DhpnRYZCBYv8YZiUZ3RkAP0tKatyZAxUKR8ewrCQl6wxOv/upYfNzG4A9UzMwp7bDFPvKU66weDL0W5h"
    "DVKKdORwviJNC8M2ziopyRf2wlMW5BSRRq633fSvqJBE9VAmr8YxyF/taLQb+ECJaD1Ut/VC3bbhiE6BPYWIVd6mAapvMjLKMUpSYPb7HgaCrUQgE6euTbMm"
    "5+PJXexc8QtSYtwSG8dTHQlK/k6ABZEr60pRYufh/pTdX5n+iqUGieRAFY1RGhHmhwPUlR4Qsxq/gooo4Cfqp03HIg9Seugb0G331Zyo/Nt3d3O61svVKqcx"
    "kx/e78pqXRMWMhfBQu58DumI5Ste+yoSTZj4GxBfhI6oO8a3RQUg/FwGN9gO5MizZiiPeQ6Y4HDg6bgQGHl7Kz+eDX/YnzHH/ybLwe3MJFoLrxZ7IQmvHZNk"
    "xX4vU9Rkc7vpFZ2nBzNZudAECA8XFoU0KGWQltMIFKkvGXaMcPLbbOJ6abRc1p4d5ao7ZvDm8CexhdZ6i2A7X66mr1d/cg9y1TPVzmElfQUdQHka8ZxzyPtl"
    "5JqmsXQMJdkLRrEdweNtMeJztdCBGItMq5BkZe+dLCEeyTnNSdRLRO8KJv/5aETqpc5WzWk+MV0VhTgtNGzbG/HV7kzjNp1phAmhV9gSNzUe/aBC4nDYbYdZ"
    "KNAg//Yjd0HXC41ZKFuZqbdq0Jdb8NWtaI4aslDMuTmZn4JJkQcTc9/QqcZe9VOFjOfFy91Wx+f+5i3NRw9hsal/C3/i5J8o79giZgJ2KOBWSfsBnOZA5tzR"
    "iolkEAcABdSxMC4vQAHilwLR4GCWJT3BPXwK6gwwa3qgvvQ1sMvLGV9BDyTJuD74qEjDPmSBo2pcstFivll/1BsB6MxA/5R+lFGvwK+/QuJO88Mfv3Xm/ZKa"
    "+T6xng3jHQeSnWXSpWAZdfaa3Kear1IyUS6FXpEo4CHwcvetLDIBiScvmJTGwPHAEBtGWLOiJAtycDgfr98UwwLi2F4msilLf1//m4P7uZZTwTYIqhWrbE4j"
    "6bO88/Bzv90iZNwPbRQPe1WdGoAamdBbjeEjXvSstUlbLmJYchuuXa8WC1tA3b+6vXGiu+TOWxNvO3lJXRC9YF2yidaLyHZdCz+mQdNUJ+WtSlE/TDIlD062"
    "amJDlewFWW2J58YdRGUHDLDMjwkPvYIHbK8nz4VCwbv5fPF8Jmp4ceZ7doSXg49aLKBMRLSAkhGbjYXGyfdf5VF+ZaL235z89JIW3ni63+knnvf0YzdL6eKd"
    "oUhkMUSf0aKzyCWeRezD2Cae/SVjGxP/kXaynMebfA527BxWUfBpN+hTPOi9IrRUaxbihgsLE6ZJRVPof4Nl3XQKVDDgKLjOUB/KUB5y3/Aep6CyPIeLegMd"
    "SNKCXHTY7YSztEC3u2Hz7IYp1BWGZh//PrP+1pxXS3trfgvOfRqd+eWp+lznDnx/6a7iqMUWa0qsYbCS2X0BL9YWpcvAi+ILFp3UedSwcBBul4vFBQs33pJL"
    "vltcrr+Yx6tg17d8TRlmHWrQPgZJYaZuRLIx11uGbu8FDAsh4xn+2nxSo+dyBhMnotwhAWjngCVi4pnothFQqCwN1ju1/41FrClTtvyIgjfuM2jjohO3tZ59"
    "SWItz5Hy6/44Vjmu3WPgqc1etGLS2IbMoaRQsCNQZWG1E8IeqTuLA4U7UJKBWPhgeeifoz8u1mPMeux6Nn6o6aUQsjyyF4UuLRU8ST2sq1dr4uLWWPv9cNCr"
    "FJhdDgPdfDtqY3PXvrgNPyTePNTVRu2iLFxkGgR1QXVFt7wgiMcLgmBQ+wuIh3RigkRDphuKWJiSayMPlJfCtjDl4Q7ktr8ystEODDATg8+l3IwH1rD7SZMQ"
    "TKxDqHBBISRRP6QXvdliRUl7QHmkUIgZ0jlENOxyt3Up1UB9RFG3jaZWFpPgsQznu6CWyLoAqsPRODduz2BkCRTqX2yDVypThq7On2iaIt8WXZvzJm/rpfMO"
    "e6zwfCHeTIV3dQaPW5wUZeXcvF1a6P+4Q1Bwvg4+cl08suEsBhvfqTdfq6RksPbBRGTrsRX0Dnxqo8FIdppRXx8tojmor0MVqeIydd5MPXhUmWCTgRfSlZ6s"
    "2WGTTdJmd97wXpkUvv6aijv+Ks9jcvGwZp+1ohfv3MDTaFmN5x1I69o/L1x1uQvW292UVRUCar9cnZriurv5vGe5abqU/eLikvxFsFo1lvTW4g1kX3iS4TII"
    "ViP31zFhj3MjMYfohhZvsfMcWaCsB/zIJQvBiSippK8NCOcLRgdnDrQlh0qmoiwc6jBwn1CoB3/mFu/XXLWBwxYpkiAq8pb0lkzp89SauFgwHBYIq4L2C0XD"
    "pWfMdI2fRi2obMgiXs81ytYRTeQOR3QAvdiDLp1s3NWW/bJxw1dOcjicKigBwCAipE2Lm9dYG0KQVVFlhEcFiGTxqnZRgM7wUq1fgoEAneol4Jy16DyRF5Cv"
    "ErObPhVfax0vUX1hYqERWT/fskHlE4U5G3o7tI+4zprjv0CdgFIvzhUlcYydjvKCwwn/AQIrMRsOi3uJggBAWW6wI5Jr1WqkoDATMO84SSt67aaVVm546Ioz"
    "nXgIIao/bqvtnDL6pqDwIxqbBpon05ic0qottXUdQS24vTjoRLmkxuPsMR1OD+dtM67mGGf18RgEsv41lqvI2ywmrCFO2LBIB840nw3+XfdYw3/94VvHHQhx"
    "McEt9xSXTMeLHP4j0kVeqSkp65qpDwynzs4xJYy0i+Bj0bRHtAOGAFdBdA/YxemtyxOPlIuHuHkMicFpxZNJ+FbSquIhSl8c4XRc60QymgJlBqrjPCmc0/U6"
    "DOkgDGrBG4Og0hx53WaV8lbpvKZ3JUIHmuinV+zaATxe/oGt8kd26bxQL4cYYLo0TcWv2JG1ILyCLxwQhzro82UDF8knEp79MM3L63Pex5ZoucChreq5YkUL"
    "nXai8cuyzCZ2OWKzROTcU+NX11dbl9OjtYZ5DqalAcW19eRbR3HiwiP5bX1O04EV5OzaFFPdqcp3Nnxms/HWdbiPCUw1aJq8Dg/DnW/WEfUGV7nUa9pdbElC"
    "z93YLtaq82uiL+0JhMwfUibn79Zz6EBOIMGKZ8UwPoL7hxoHmBeDUb1NpL9Mk6kvWGc1FQ9ogvmAd1l3uJDbFJngXzmFGTfXiZevU9QX+zFaF5tpvZaSgLar"
    "tnSGPpCMp4nVu1qsXS1FpmwVrdqa2t89khJby652xJlk5YPeQ8jsqKNhMkjF5QBLXW3QxGom5bIGlJmUg19umJS3SfPAG5dQYLa9mgJ7uzVZb9vkSkXjjkQ0"
    "mRLDerI9wmI+DwkdXK8vjuOidQVRDnarxXpw1T4O0E+Sm9frtKoyP1CU7zFclAduMAKcFFhf4KUapuFwcIZqmq9F21dZow+lQIwYPWOlgYDWdQpQkQjyao95"
    "tTwfcpw6M5WEFmzb5ZcU/ToKq20f9ZGAEHMUKCPKp7IqJpLYcE+SwQ4Ihk+27EefZFWhNhxliGCsyHOq9nkBdW7GmVR4KrCM+HAUhDpF6yQvcHiVp0CpddPn"
    "EuRpyhYA89TEWpb4U8aZwzkmUPUGe/Ckh5vSGCIvh1rStMIorUm5sicBMb4b0rVXO1ZaKG+CqxZ51a+th/Zp08pOEHP0RSxI0766JAk2rUZbckHvEmimjq0g"
    "6mbWKGli04CS91aTQirInYziRGBnziO0N/7pA3Rgf8UJHy8QwFsesm9hNHicAHI1HKyYvoi7+BxpaEMRHt3hvxbwuQPJLhOlxbw4jLZRuyRwZZTqoO0LTMu+"
    "kFt63CbG0L4x8vMUPaMZ5BBDpXHDp34NzaVN4+2b4U5tJ23qdGlQj76uHr4mpWO0j2b90uQOnJfJFpD6CEg57a08DE9H0qoxbPEepFrm5249JrO0BFWzfESL"
    "Vt75YnwlfBdo/NQtsuXS0a7WvW/5FFrKZhbNcS6VcixFmCD5Tz/iK0C7kkfIOHiAWsuTidJPR683yz5MFsjZjX1K6MNALRkm1eIplD0ln4CjTo9J0kUrhRl/"
    "JmVZ/xVRfyhPpbVH/tUGCfCIlZ5FEYH6bAalwIFXpkiCimgjt+ozor1b1okbA8JPj4wyeWEhu/jzKFhFK5uFFWln8mpSAiHbmEmdNqt1ZJbpawo+uo4iJVpq"
    "cE2VvV+83m7j7VZ04npqq/Ipi8p26B4J3NDqGqc2XjettiVzN7KCVmMv9ilL1lYouojtTnWCtjRlI8Ix4QXe0gqYnnBl/rq/WxK6mVut/bgFkVlvY0JcK4ji"
    "fO5ifHG95XIZT8EXLmReCL0QKhGGm6U99CrLddXr3tdF8N/CW8vWi5v1cgkNGOPNS+fve6iMJxjfrOXd4VVbwA0EX5zEMCmF/HYmxtLfeOQg8l5lRVTCRUdY"
    "Hu/zD3fmvLWJ+VE/oZEzrqxq9/clbonuNIN4uH6hp9aaVYOeOeUMnGZQscWPGd8cEKNOqRZMZu6BKqMavnT8WO/tiabDC0ow4nQrY1C97XILYBhQBpKxR3kD"
    "GXYf0H44i8C3iHmKUFWM23z2BLqZNS2GkwIrLXAwWyyev3R+gEqnaN+B5CzyoqRHUmDtXZAZLKJRla/gVQK/FPg1atzvZXSfoowuh3sfa+EOGZYg642pskzo"
    "w9YBPZj56Jq8YjuDY0pgf1+8sq8gGL2bvHLh33BPw/vH1HX/bJWBVRYvSufOvfncrRspm2mLXj93yiLibH0a0N3CJLioq9QXcbHkGy6YbG8SV9RlLqtx3JVv"
    "meayWZjkW3WxoULHgwyqnmS4GjGTc3hZHidNgoJ3LxbViTvFiWVtYuwqAuEWelXiCzjPf4vCwxewgmtUIq4HjBDCLGOPQ/t0DRVw64LG8SbethLRJhU07oeE"
    "i2sb16WNbSob14WNL6trrGw/peTT1QMHpvnKutbHq3iyLrK59jRfn26EHg9q/S9qpr6Gkx6B9GIbcid2tgawK4Vimay2xNuQwCQBNAj4VPZa8Xm+F8RubDK9"
    "KUsquHaxpXYXz0mTpW9e5/E2Winj7Hbelox81VXtetvdjiw2wxuYGnlhmIXr5Lv5fN41CkFqJ5ZPxddeo5TDXQ4khTjuUnkKk0ozj00FQmUrDEO5RemrC6f4"
    "nUX8ziIu9TGbgiC+1tgHPvoAVQ1pf2vuTwmZIr/rvFVF8qdjsSZ8/ozcli6DODQ5Dzsk7amZLt250dbEnrorPwXvnYeLyOh66S73eBYsfXoknK8jk5mhu+iT"
    "uBDXZL71pi33WB8i3dL1ymQW6q55VWHDDcJ4bQfIj5A5WpMJd8B8FX48rSO6BqGDrOC/4eIVVJLYY0EKUFMrEROqVCskQvCQVSaEYUamli9mztvtNDmkKkhW"
    "xtdPMP9dBvldBpkqg1S5RSw/HPyp9HlXsykXoLNqiQdfgSY8vD84kVJuUEbBs2mbw3oMcw/m82VsUsA0OvHUjH3txoHRhK+v+hRMPXB3q0U4utTjGbq8jzim"
    "a2/8RFVYvzw6J45oYJJY9LWuylVXu+UWG9oN7+ERHFWZSHDT2AsNijwWYVETx7Dcb3PQt7eQPwYBIAnmkCHmN8o9/CTnXi9irGbrRuib3xOoXeuUFMqSKLVd"
    "FhOZL//zyqxXYI0WV99PHNssqJsMfAkn/kL5CpYx/P+19VjOAKeJHtAIa0T0uCBz5p95kqnyg2FdGlcG+SIpfQgZEEH+ZkX899yBluTEtIohaa4eMdGCAajH"
    "RJLuJT02jsAo1gjiBPCoCV2n0vmD82w150JSDa4dgat58q1Tk6pG4GLT/PHbvnkuNYSIdfzNbmeOhVXIuko/L1fSgwWZmyJOtYWewBqwo6v1wuRtMC70WDuA"
    "F7vhduyzOrIKkLqLoyswpDaOFy4xmVjUdS+MphUk0PcWYCYbWUOhlxeH7ZLNKnBN4pa60BNF7M7DOXXtwMM2WLd+U6bEggy3Xq23L7HCk0BXXrIJSyby0Fou"
    "trUcMTBctMJTfu0E5C520wNy90lZ5VdvyWpj9bBqBWxVbunyZgGPCQ2TKl8Y7YKVSQ9Tj7qj8Q3CUvOmCkybcBVhozCo7unFaGoL5lAPdr1+pRb7f4o6/8pu"
    "6qKp1y3pSuNElUOta0GIYvdFQtKP00Ocm4qw7KR/AUMkm87h0zl3DA95IDwIN6gwgYAOXdsa/Iag54UHFxNvXjnw/0sMkF64juf8b/iBblaOi3/yMq1euFw5"
    "ExWsuvLNZ7BtopNnEHd5HSKLIS2kXBnRt13UBysVTQrZkkYfuAm3Vcyv9U0zbftWwVv1BjFsKxNlW9CKnTkYc8sjBRW8w7IwGAAP1V2wPyDinfN9hfVcICMD"
    "S8XwLj9abReuw4tgsJu33jRAKdl106zc51evwGULLMe8lN11+munYiD7wDRW17/0giiaj15/s6FLhGaxU59st9TodGndQPNp45CmvcppvztfhOhacYG0rNf4"
    "SwRtI10gM15MZUHJ5ktn2MmyiCDqY0+gvhz8QO5Iks1aQ50jE90gMIQ3f4ZQdahtOjHFAsH/yvBmQ0pQKm5XAWADWyxjek0MCLqcXjE4Pw4X+mW4r7VlMEo3"
    "olBzf3pRKUKgbcJ2LT51xJVxQfFVph2DguA3LGG4gE59i7YldPQXVG14ENsk1IrMui00ddluPSyuv94wFAuCtZDCoUpvTdNzblwFawzgXkYfXuDfYAahWEab"
    "+zQf9lBtH6uspymxa5WubO9Y5ICJX05U72TOVfss0Qp2uVvFmJinjKqGZd9zVN0+kZSRzkqrgrXcNYP2+amkwBx9KKrVlglUqx9jm8NjPtF9EkJ2lLbYZtGM"
    "CEh274ekiLqlWoxjrA2ZNDqFbaPbeNGY8j5JUz+ln7TijuPvoSJ1wXvNWU+ub3NI7gqSybyqrtXQurBb61UsGTR5N8q7HRPy+Nv/zAPfShdl8xdn1TPdHEce"
    "0dTn6D9p7VFiakPGGjrRNj1AQ+kV0xO99W43k62tpVOI8PyD100oBqNXDrfkSEGWSSNctC2FpyijIj2hLnPIlk5Rxk2kWWLuzRwexbGbJrryghBXpndVfk/t"
    "jOEdR8KeaYH+5e+PO5cuLNh1AZOX5xWc7cJYlPF2oSaf8sFkPz7Atw1JCUk2kvCjiPljA7Hmyki2E171+LJ8nPXi9XCLLRSUyRVa4Z0LdJU6HJ4ymlAXPzWj"
    "3De6136Q5NSvdYsSrOiW6SsbCvapzXa+aJqm5lAB0GG8tEiYeuGAsQWRCbRdxk2i/IAWFkaiDiSDtiQ3bxerSygIXtyVyUi3VN8FgUyfEqaI5sXHCUrFoB4s"
    "a/CE3mK70DuNKvudaVubqfuwEpv1Q5aZl2IOqCrBWxmmeX7PW01hDUeUm6kTkfNr3mmIj8eSt9BIlzEdnkDLowV5N52SjU/S8yQYQKy6ft8LXOaxrFvZa90w"
    "In/g9S/5/FgelOduJJH0HcBv7KCh6kfOB5ayoxcv9QHD2URoThLP4xyqVeAdkCxnsxSTTrVgr5+OVz7TUYQ50KrQNBAr1Z1JhuVkD3hS0Ym+dkys7FWbe8uT"
    "vH/353fv3/305h2ceF7cIdHmFBmJMYDO23c/vGMLv2dH9/77N7/Y0AJJ+uMwWKH/rqEFmidSHulMP6oukeAHconFjC/hz+crEpocJQps2W9HT1DHvc2aSxhH"
    "vXrRunL3Hl0o2OKKYRMjVDNERFho5vB9zZx6T8irYF3nRlI4rvXXI4AUgt2I/UmKMzbXYppKdZ5oz63y8NrJ43KN37HKFqs28x1ZrfuxSpyoAYovRyOc06fr"
    "bbgzYVEDKKOrd/DHGmvkIoA0f2XshElqmGRYUCykkAHPaZAGR5twZhpDR1Hgy5nBJihw9VYnam8XhX3Xr5K40ptiWDQtFrRuKMTNUjmL8vCEthfNiGYOp5dD"
    "294eJawOcrhNT6Y4+Yc6ENfPbetssdF2eqoxHoxDRN2HTr1rMGOrN3gZa+VBCKvFYrE2JZQpyDMtBqF+cSgEgVvH0TDGTUYgeN4VUA2Nob24bcR6YNzYdJSf"
    "Pr7HO+CV5AwuUCapTsg/DnMmHEPQflGBkfertRnxojHtsEgLBG1bJLdGu8jpcCBaIKkZRQe76fH42A4umHtXfmLwM3oaEwgm70lgZ4MSY22Q9oJqNcckywac"
    "bHXn3H66AggQFeTB1qoFZfVsios9aaCqjjd+/VkqhRLJPfLRM/C8qd+vueUsiZaysC+Qwl/GYdzUzTShtI4/rSQPeWOzzvVM3pEU6wIaRpvt4I7MhbG6pLT7"
    "stTwxS+8TKKoKqV1dPzrLz/+4JAUKlmdHeglmEHDZkj4YIjHh2B3Nvjm0BHdZ2ytZXJfyYFcXai6nG6OhYOAC0oPTJ+PNxUdi/7rv0R5WLwD7JEpddBI+UAi"
    "yjs18RsFzy9m3kBg0Bm9I+BS2RN+X3ga9hcEpRBPafVZ6mqU97alKfu74k1kaN4j7qsJsCiSuySzzK2cyBAwrnD87Ap6TBPz6bXO95QBRg+qssNDRKnFYZ4B"
    "XSKHuJR4HpyHTuNivqICrc+XMjQyxd956Ea93aFYj/4X/jYh80HZoy8g3l/Md4HXIfgd1DNgyKTIfXVpyWvmZL2KNuNL9+U41vA5eQc8vXHNGEfkjq//JEvK"
    "TJO5G0WBxUdrZGbyajwiIlrOXXc+vpZsKj7MAlrvSWbONwqmPhkeJMobYP1jvd1fRElaSj2J20pub3USxrk74xoHGTb6UEBGKTAVe9bR1GS9rgdEwfVh6ptE"
    "E4nvEDXtLYIwQUGo9AzG9Wqx66uunESdzn7mzU8kQ+ySJFD52xX1NlEbVNVr7J62pfzZTCJBVvwi5c9mWu5mgqMBIAxo9UBFHnH1kDtwiWU3QJlAd7eyAkiX"
    "x8WAGMJIwGNVQhEyLOFtEVDKXjnSkLMOcvVGleNCw13ByHQvtI06q6bLSL+3DTPNec2U48E8V9scWRsR1W5wSE7lREoZ0QPRAoZ6aBlDwiPJRkNUAPFaINgL"
    "t22ljXHA4txJAbaQtFuhizaZvS15vn+TLTuXalKzaDQm21ZaKQL1YHNUlQqiVW7PV1SmSI8m4tYAw4ka8p1LWoE8dJh8MeJFcsBPiVGXb32LoNlmG56iAJXJ"
    "XTaslhCm0A+Wh0+HHifZJxC/7ozEX3F7ZNHgNPWAgU9mKj5Jq7M/WoaI/kbDE7KzsQbxrVfsJsWws+GhTAIY3GF+qqBkdJt6qMotY6d+HndPYdjHgk+7kGir"
    "TrYkAZ99RkuN/P4n5+YZMmhY6tlMKok+AwSIMW9+efYc9Uax3z41E3571Jx/Mxc8an9JjS+6wbVevsEnWVyJLSon4f8SMAp/tkDxGX6RCSW1zx7fpViiZ48D"
    "G1BPCA63QbhOwQNVutK2Z7E/sazBaN3aD5quO/g68TRqlJPr6Yhd9xV8irUYBe8aTPCojkUeMsm9rrfFaf2Q2WTstSnGE2Wfdcb+3F3FTaMtk/R+QQc800I0"
    "2nl0Y7vQlGoO6mqydkQcz6OmIrZxtaklKkzLrMhmG1C7ZS79pDpcZU0iEg6udVnDD9NiOzKn0TBY9Nm0HrXuYuO5wfC9aevq6p0eYXbxJrzFKtpN+Hgh8T/+"
    "4xduvAvs15WS4sULuq4XxGTCglIimLyi+Nt3w7nnDq9olkYvPlyhtPlhGC6iYfqj6XcXL1hT1sUi2AzTBo2yztrq6OXw667p3LW/1gkWWiPYhiQIJxCmlr7e"
    "Y/vqziNtX/BP3SgrQqojprsVSQhh1U5wKig5gXFWJRFQdo8NhJ9atWwTkQ+a3LEXSyYeQJRnUwrC27iYEUE2M3Y6H/7thbuw8NN2hJBPNLt2Sj+XUActuf0t"
    "hEjYyni00MmhsKE/qssr/uTxwdNsyfZRZUXONOHJGeC91sNh26JFNrxeGEdX22LS32KpE96q0R8OAP6OzncUqEAT3lrDhkXjoz7YlVjIi15gnge4ODAgDJ0m"
    "MNq5QSRZrp7PnIy9WYhckAjwFj5b+khEyYIoh9TFgj0AjMVPZyNCkuVZEpLU+dcPbGd5zBtHzibjHVzUF0c7I7QYjKuk0OoJjFt4IAsnQL98T22BJEObmV2i"
    "fz9ABXS7WtF+gNI/8BKlRMzgU7LduX28urlNg/RXn8VMvRNLEBcT8wAR5BE1ePMqQhy4ZxgM+bCnEDMNbKSskjR1SkohRuQVNunCYFDgHkyghXy6CIsLMaHy"
    "tPboXHZ7WXuRRJXFgqEKBA5g9afm/d18xTuywt/LBWQDu2vxjmtTf0j5yKOwTH9ZPBizo5mssq1YPL1IAGMn0GRtKAyam9C6tqyxoudmJR/PUS/NLReo7Qj2"
    "lbnFiXHFX5vH/MajtH6Byqtos6QmNasBkRazUM54HJvkLIBJb+vmAVGOqIGMnLGKB1JEkPKW0jtG4dPkkKADUu15LeQ65ChNkT2c3SlOmSivh/mJVXKgk5CB"
    "LZ99hgzDcXTQxJHVmEPDilJTGgdk00+pcU0r1t+cUp1iVVcNwMgG9hyyrWIZ6whXEvIaBZxWhinmj4BXmueURuSMBBRLFVXgxIaURxIB9Qv3TESYcotSl7jy"
    "NU6uKW3jexwrsKHEjBV3aMFGj1NX0rS1yHcBRqpwZLnarAcSDPlWL6E4Yu/+LnYXW5OSqN1g51MvN2B5izCKRtd7Sj048OZktZu2pJ10okwgkvWDeAclQYKd"
    "LCi2ilcoXMNNccqJGmy70sd9lj9gpQ8hQcyfw0v6qd/eYusXXqU0hjwQbPqeM3VZph0D3b0IT6Wa9mWR1c6RfwFKYxGriQqmFYLudjQgu34EbRa+BEmljWwT"
    "qj2IBq/viUxVyzhwm2D94RX7cNUKdeQ8XLjH+mVHmh+ZSAHBeSIEPHPkcAjVl2eqGpiwuAH25i2dY0qSjFcQu4HCWeH5X+Tr5cvj+XlTrUcapqZZjL6SGggj"
    "bMbKgDBeIkEeUW+ZhNtbsT67jiIpqQjCBOPCWcqUTdEJtTDnDVZmJkcwC777hdxNU5q4RfCLkyxUdTll6c2myLNq36sCFTSkTIntDUyPkwyTb/qec5dw39Mj"
    "rRJZJ3F4APrle+2P3ZCNi8ilu4qDjddPLpvTnDUHdwnllAtuXXdNTZRTAZ9WzQax6Cjy1DPUsZ/wJhAhIC/wJS+llVsjVvALgDxP454jheuas4HQ4YTwoiqj"
    "T0ISJjmQ+683E+mxYaIpCbTgNmNi5XilqdGKWnYVuh4BpjTe0bXJM6Rc4GgNKdNrXCzdeJtAVjTndaOI8+/vRWUN7HJ/z4k0KPkcSgt6zIuqrsNJakYgCjET"
    "bogL94z6ZA5PuoaAFJgPrAlcjp0vhFtmblNKX/mAKgnv6bVdMgi4/p6Ueyu5sNP06L9kUO5vx6Sg5QUmkgvAu25N4sZRYNLAlGt+kriP5Xq7pivbhS6N/JBn"
    "GEXz9doUj6Cuph74OOLWb4psSOzzWVu7eW07CPv/8OMHjr7EKfeAqNwMR+7yV1gD/cTkXRLJbMpS9CPLsFY1TCnQm2PpP2xyWzWxUYQ7f2YjXUdoMT4ccKM+"
    "VdZA+/HXnyzwdZKjnli9OpqeMR5pyBew0LG/K6BQW+DRYq++0De4jop8hMnejaJdbAwn0bCk5fSaRNz4rv3tchEuvfGVNOy4OExm5wVBZKLZ7e96kijETeTR"
    "psuT1WqPDUVcLcNgazJxtI/zKfhSNN96xsifnrXUjxtR4ZsJhA1yNYemBlvoHb2igShXLDLSwGOTF/wfEk5mzj09VkwKvAc74tnhlsQm+ZK3cZmWYybn/jr0"
    "89/zzH7PM/sflGfGBL5TOjFYhb/jD4Y+yYSDrr/ePj9LH2kTHPYpH84EGjR/XsKLtovdmpr4rEbUnir83o03axPj613ssXxvHYWB0dagr/gUbG9O3KUx1LZn"
    "qceG4u/cCHr5jK33dOH4rkvpyhQQNbDgVULj17vdamNy4w5s5KnC410SEGMCxMDaKil5RIBzuIjGwespfclz9rELkz15YElTXPUlXkC63MRGiVxfu+sAHI4J"
    "al4WNodaLGxoNdoPUEoMzp2Q7jClxX35GutuYEzpXU5FoQ60EXIPXp0+MEmOhCzZ6/va8lOVJij4QFSvMoHWcGeciYp52lzU3Nj5WOSHBLLSyLnXOwNhPHJA"
    "LQeNSzWXewSb8+bAoN5z/pA5R1IwIGYwUbYdgjywXzo2MGKMnwb3fPyF5hgsLAP4McponxyPWBOazpyEO2+xGSRatqC0F3sy0W4M0M8F+i+rd1wW0m5XKBKq"
    "2vU3Pnt81FGwC3YuWFEHghos49SU+6gjZEIIv43B20Vc6Ni52cRcIYUzkwEwu+evGAiJb+UgRHi4eZpwVz9/Bu0NyrolH4CdPHn2koA1UTAO3NWjsEQoA/d9"
    "B3w+vHv//Xc/DINPc/CN5rc29eQ8HlXiYKxfKSrMsHHwzX/ScJjdwTeHc/lr+s0r55uBj7m9p0VGU0aNImhhxVT/W/lVt0l0a4EStw1G3KLAD0hx09Vmb2GJ"
    "Ww3edGfJLbROoEVnTfm4MZKb12Gf7cBpfffml3fv2WX84pyqeHsIVjVCiX/7AQMFAZLfQkAJUBJuwHD2NEXbOUZ/8MxdEYZ1q27gdgxI5LkeCPSkutqZwvS3"
    "ulNVOwFShklSfz/+C7++dQMXHt3f2wkk1T6BjiEVE/bAhgTBpCAUYHxOmo6eWVicj1UOYi5B5LzWqbH9pbzg7q1OeCednZxNhraYSCkDg3uIynvEFcmZHgoo"
    "Ga5MhYTjsrl470Yfsr8GT0rQdnbEzi0wAvWCxCEyRT7abLfsrtRjnTXH8vxivMT5Pn58xkEKiPjMEacgRUz22wua4bbYWvBP7girzx37b79WLgm7HcE4JpXc"
    "3mfjiPzriZ4o+3J4+VqUUYNEaNp4GRrL+UoIxT6lTwLdoG23P0A+i2iaQAiX35yHfCQqFRpfQzYDpp1mfzvPcn/aHD5SZm2NC4ENQnPkqb10vnPgujHMrYQM"
    "iIc9NMliguc/8wDAB87EoRlCRgT9+3iZFvUFJh/U/IO3BAJwTfP8aAlw8myvBnS4zFMQJq6mF48C4JrHf8Jqvx1wIsVdeev88PNPf1GUr1vozEvLSiOwl0N6"
    "xG7/qOIhVsi1mqqFfpAie6vrhJft6PT/t/e1zY4ayZp/hdgv7o5V9wICJLrtifC6e2Z8w2Pv2jNxZyMmAhVQHDFHAg2gPj43Yv/7VmZVQfGOAPWxZ/uLfVpA"
    "UVRl5Xs+SfvOEClAay7YovS19F7nmMExplmWKttrM2W0Rz4opOuJrfTIztoSH+RDubmbimjkSDgEODXUIfjfVmBv9zYMwEl2Uy7M4MMcZJUQsg9deJjvykYS"
    "fgcUTP3gdSDBIPjOE4klEFB2TaDARoIRXYfwjfBZCWsUUhK2n/pbN/ZOc1pIpnXknW+0clrwSnGLHHN0SATRKavhxC7VguJw/tpfVrtVDbiXt8vA+VyejG9A"
    "/RE0TEE02MkJ/s3Y8URuiuN8Jvk9+ZD1a5K9Z5o8PGQUMNa8jk9o31QO2HMn6FUVW21dXoe/ztX/ErH7JK+aH/B88PRa+Omvo04fsffCjXy33W/KrHsKyG6G"
    "iy8oGa5F/a1NehnuXFtPwCALrA0xHGrn4PMrMpLkHIHiHTcD+eaBgw7qA0F7olFEA8j0z9Lrw5HfJcaZuJWXNEe38932ck1dZtJZHTmh3fuNyyDoOvP2PqUh"
    "kHc5+03j5XP3HDrEJvQJymbEPNEHl2jl6NzaIsKzRkO5n7jvOaXJew2dOpwa0HOrxQ9Jmo2XikoPShwyRSdlpBfcTxfmKCTocliuRzLqLpaZc5Xz4HmVccCx"
    "iSnMa3we75hVyahKWEByQJeSnl9BPDZ/B09bhwE3dgIUqvDEtnn21nF1VDGrjdzIjdjwdezQgtoEhvUtNaXvmtf0IP6R9SRC5TZVB1JuVVMI52pC4LIQZSMB"
    "OZ2wjJNn6cJXgk9bbIxSPyryffGBN+w2uHJN4Dg+jdeIHMg1ZFwmowE723c7eTKsfejMrcI5sI1ZxZoiDVyylo0pUD+x8UHf5YBcSBAXXS4PfgNEFtY4Znw0"
    "CX3V+aq2A7M5SHyprluzvYXXHFpvPKAGPRS1WNke59rEGnp16v8T8OuK58sqWyOGa2+LuIAVR8pSdQRvDj0bK5nocmrnuCt1q711k2jyPWACnElQl4vz/URs"
    "qBVWv7T1FfbkCS7ihX4QmFsQBCVfafkI1OfEhnnBbm/aATynkspG3erBcapUHxJEOI7c3w1yzMGHBV/ynJ0V6k4lxRROJUZZID74YepE3uPfiJo8LzeEPsmn"
    "nOO14FTg2jtI3eCoutgfBStIADVEVIKBlJgoUqBxxf1scYzjtYesu+gQ925ALedYCn1XcV+64z2igefAieJ16GvwoUtGP8Up6GIraHXYTGSCPnZYS4/8zXGW"
    "w+WKSBo9Hle8utaM+WAL572AHWA1p+iXzoRAzIx2HrPgBxlRRjBssWlgJ7B/xZn2l2+/E1eAGuRAOCiv8pzICa4Jp7vVucGCpZHgBnwluIGbpNhtR0RynmnB"
    "mPQBeeg3CvsDNvl6A0lsFPC2ykZT2H6XnmhRxS3xs8e9Hkxxp0lIMkjvuhvHxLFr2neDWT6l2WOcPBw6IQpbikanuiPSuIe1VYH+sPam/uO6D/QtIO7sAI7P"
    "2VvwN7Uhz8jWGeGzz8tB6IWQkpikUL3MNh2zFCG5QWSgvef7ybcbPlkgCTLSIDFAVkzfzWdK7pcSwgcfkH2D+Qqlp7Wx27PX3qaw6vZ270BBOUyurCLPCNMt"
    "IAn0itBhNZSQhytHmHtgvIlxHuh/RRnHSCGn8KDM8oBZgs/QAhv9TyUq6S8YGPmOSeogPo3tTJo9eMC28vvFCLI0Bc3nX4dmuuUSPvWKEZ7xmi+oAFPh7c4F"
    "R+bfhKpdfiQXCEAHj7yHmIK3krP7Tic2HALyCZAoIG7G9oJn6JQbEI6VM0risJCgRH62VIkOXoO1zk1203EfRL3WsLTgm+um5eSxqlDtJ9VinOroKw8tKY71"
    "b12UPhLSC4zXG4QKjvEpbNOyukUcBHKGblOfCST6Yj8rdctn+xN4n+YRSQVJlczomUA/8k6sTKkrhW0PSqBoesZsRy4gnsfFFdbjw8fv2CH64ZWhb5TMGlI0"
    "LrvKVem5XU7y2I1HSR/ruaFID2oJ2AFRVqAzoUcTyO1qCplJEqrqyT7MKS6MeLr8fIoD+BA9epJjVX+4+4BsMWXhjz/9/PH7P/2IZvsrZcDX2s8f//jx548/"
    "fvexzvPQSocs5w8ff/jIluXnj+xV338nX12a/+W7gDA8h+zcnYFeA6CTlrOgvBtPFrGD7d6Hu5FE++8G/uZZhhXamDyB7G5TUkGHP7z+HsSrbbjCv9G+4qmD"
    "vJVNdV9n0gN7ALrg9D/Rk/BQzgMZkZwD/8cfvtEMnjeB//ya/VNf4heRdQj1w3xA8XcoWcYBA1cS0gzlaRWSZg/kACIHVTBMtv7HT9//+EZ3ATwdsKRFjbQM"
    "lE6WoB6XzXcTpGtJv3EX4iQDYZpzfpwpN/yqzeujh1+3qOW7ttM8/HLc9Y5+cCzdhpZNt3u9w204k7D/HOdstZ55wQQM+Y7rxaKjMcaPQgmEnlEOg56moTDe"
    "tVc//fwnqK4AVVvub1d1RRTTU7gRT2047vm45S/2+JRCuTTq+fcj8mUR3abTkMQnAMrplkuYKge3TJgXqOGd3raZG/5HMTMZIbyQONNeiZUG0/aaAHhsgvyX"
    "bRRna2x/RQ4131v2B4I5gq9H9hku6OmERjFHY2SGWvCojeN0HTjX+0xmQJczIae/KuztRoXaj7PiKMz0Zpwbq6zr+v5sfU5UbKthtfmMuKr+VoJ+23mKd7OU"
    "fL0RAbBBGe3GjWGaYRzFbQKZ7xoyKPnHdWdsHQ6E8k7E1LkPUL5Og9mzvwLwKYgMqKcjVKKBd4KxU8KjKz/i8WKkh8wVqYi7PNgzzI5mf7z64IwfHnFwP5Ps"
    "n+/FbiQ6zx9o/Dgf0zPti4ZDfLo+wvSZ1In0QvL8Kc3CRrIMBLtbt/R4K8uYxDWXOpwnn+kxdxoGJOKp3Gb/S2yEGce0Ncbc814faNkxL9Li4uWU0bM6E3M3"
    "Zxim2Udxdu7fKbwLpTfT4C9N4qKQvoatm3t2D5/kykzPC4Ydrj35Jg1NVWpN4nbTIYSY/rZlo5aj1RXVUhxPVVPl+8S580LbDXaYR187ie3AtpynQPegAXV8"
    "tD8rIh19KHC37tapPcSpcgGfD03s4hPthC4M/bChJvitBlmOwvwTWIpMGyo5v1CJY0yeArUaIgEligGEvJjqxOfPrEABg4XmYkbReRpO5veQicY0wuJ+oR7A"
    "hoxDNb91AfO/Yt7ArATFOtcFQNlZKUOK0ZcuG+FFWXBTCC3lxJ3jLWPIbcN8xLKWD5R/7KLAtyLTaHIsZeQ6y6qUoCbP+u7bX7779sPHPi7CCNwTFOFFO90I"
    "ZUIO0sh8FsIBku0IOnaI7h2RHkFU6z/pdxIYOQ6lDUYuF0ylIYKpiAJzjLtA7gwwINALFaDWtxq4pCQX4C0IxFdN5iE8//B3YU/3a32tgEQeZPGlng7YmYG4"
    "lmZLwnPMm4vPGK20Iq/xqYiTPq2PZuc4B8VgyHkmgs/t9GlGXmmcFEPPduod8yWoG5rsv+bOBJKHvQuZpYN+IOVTSuoXibtv0YtaLuZBA8QCnndWHDPKboSL"
    "ACCDwWDoICk/ueoy+VTCwEw+BjJP925HYTXbpxlL6XthPaTSLKmGcv6VYm64W/Wx5tpT42KDI7EMXL/NodsSO/7WcG3f8VcXO2Mv9kzf1PVgt2++WX5w52sl"
    "+x5R0/teXjqXd7YR6TtIL7uTG1s5Z1WDAtPebncNNzY/Jx1RnuCxSqYH8m3U2jZCTSWB99XXNiNN9QdkUUZF3IvLUxkvpMQHr1EUvsOiKOFujRMJUwQ5QiKn"
    "FiFQeKPDkiOKRoknWuSy2xCkFUGSGf5bJHF08UkNGo1OZoY5zfN7Vs1VPRJW1A7WEuXBKa5VLswfKQ7Zyc0psxXDoRgAlL2NF42OgBmV9yVhv+eCXfSa0bWb"
    "tRS1RqTL8za5+mMCs++vnhljp4FpO5ZOyUvw8cgyd7RluKjf0s3LFR3kRhMmB8oQf1MzCiNyqH/rRqGMXncKjCLpzPdpaJhYFFxR3nzWZ0UGgWYxIWd96YX8"
    "6woIUIwPbISXBFODabjB0oPkAdkis3xSCB1iERtfHO3VB3fcQxLGZf3O79y0WTv+nqfXLBhLicOu7cMB+DzNitVyE2G7mMAh2TMWJvIplgUnTGBDGiyCfvJ0"
    "2n9dGUmeoV6c1xPnjzlKzHjc7kXKiAt6vhtl1PPP7hnkeMjS68VrhTIaGU0z51OlY0QKtehTkwW7SakLmLCDlFSjaZ0MtBWTDJsGWLfB1TLI75e5BnxuQIo2"
    "K6LLE+CJB71dwPgz+s/lUBtBxh16OEg9OYQn+azn2CRyjV3LbpID1iWeyp6nWhDtaTsRNS3SmDYSU72KTpl8NcgL56xVE0GyAcEm5lGRV2mJsJdJ4mr/hnd+"
    "/U15x5LstuCYxtwHg7t/EFELkdPzvu5sYZOH3KAzrQodLlkaXqGv50E5cAftkdJLrvE14gh7GpPm2Q3MukKmuRPTHjyIiznxenxsLO8NF2sOL/jkiUc9w4+c"
    "HRbFysFUdMYpDAH+sKPt3tGjsMkQ5JgdDEFI5T6GsAR0FLDC2ehqOhuem4NKIAcNwGgALxJaDjKDGZOaiKzsYuY12Gs8QQMqWRkVY+FbGGNRa6K9+uX//PLm"
    "7xMSNphJmINoDtPger4n0tRK5YeDp6OIiyaEQTv2dz6T7HlEpQTYkRF0Kab29YlStqAA9vOpL+4OTCrMyBMkko/dcvI49tDIhJl6RZ/ynsH4CJNgUw+8F8yS"
    "eKTMLkb4vhpLaGGyVrQH1ameERi7LYa8BAxK86iXElh9UnydR/Ud1fHpxvcuEUMqeJBW0F8x41os9uEd1tCRh4yyQwwNARIBGSSfgtzE/BESVqEYDEHj+fJ2"
    "tPYmJV48vmbqub0zyMkEz0gv7MjnOPFNpI354qzpTJo3yqo4Ii1yZ5tdClwzckzLaTtXxNHpynBRhxG75u12lHCFu9pHiTu0xIymQayibvEpblSRxpskAHo+"
    "OwCQsgjZvDwb5W1TGsYcyRZibGyfZI2DstgH3jx0itkdxScq4DM+V61fV7p/Hv8X7T1T5/jcNFXn0eOKkA3X7JLmq6DQrIYyC+46shzaoJnU85TQLsW2LSv5"
    "jSsCPYnMpLl4P81hulB6omsOGCbLd7EnDtBkOspxK126js54zrbp0h16Un7Rnmy3OwzU1ZZqU/vmwZHEpnnE3lEHR2rtd6/Nro4DSdFJHcsWzG/8GaFsX8Eh"
    "xt+4MS5EPf7QZYd3fG7lEFA+thYVrL66gezWfECSesdD0pOwhN/D5N8KW5vza3CChnF+OZFnZPfvq4qdU8zMbnbLoXaA2bJnjK8zUwgLuNHchzbvCbePeOLG"
    "KHcvmMJ1b6Wo7gCff4Ia5kqn/7sOH/4ZWNCN3K9X++OXB0Dn+A3jDg1+30xwuvogPVn45ZdMyWpaDSEdUhsH4JiKtGDGX3VDqRrQPCcPqnOnyx5EZtL+Uvx5"
    "mHEfAsIo6eQJ5arXyPXZWZmSapR1nKhqOgk3FUdkiHKoS/691/V9EE7g352jcIj1XeQTjj9bQqzLz+pg0OrzGMLUOjDWeWeFNsS68qltDE6KC3fT8yXTHp4n"
    "bLicpqAJ1W9bJqwgvPsSAXCJaYB5H4BJg4kiwLh49XEMYEzC2Qo9dU7kARLOkcNz/kFO2CgFyzaVgyEV/4yWnSrYqrOFwTTUh5QJllGBEJ8vAKrhkyI4/uYl"
    "wkjK2K3MeZy5Ik1MsFbWsyNWY6AoPYcBIC8XBH/qvQMM4oIMp6Jm6dMQm07o4GX6a5wX+eAd0KJi6AbGoYAJdwYlH0VEr1OAABtoi4Cp8mOQM08OCA45b0rG"
    "rBxRAf0Q6BZxVOiHEVBKdQTO2mloOvtdjbUrcx4cgNO6Z7k0dHESgvgXdei5oJv+SCHtmHfkASBjxu4EGQtOyX4/wo3g6ZD0i1ywageo/eNqGq4pfkGOyed3"
    "ECXPBLVxzUes+mIqrJ1YgeB4TR7vxifFSwYYVy82z8g5DNLzGWD+e9WVukf/JuWRETFEhYa4xCVL/RM9D9zSdH4r6y3/9kxXp7aPgadyoTZ8TWb3IhOJS6au"
    "Q21w/o4D+IWiNSB/D+Q6YdjogclegWbGv/igYVeoCy8Yozyp3We6xZmX7EOC6KH6+gO74RnRQ14lKcSBmQo5HoNi98fB/fKjJojLNQ0o2RN0LVD+tdKtJgTH"
    "+CEZxF2GssHu8mJgcGOKPN/pKjWShlse8Klr7+V29LD7xjCGv9e31vAwcnazm4hgmVRV1YQBnPQUciAKqLpnvJueIhnYiZM3jH1rQtpOPAL3b50G+ROJCti2"
    "xPm6kiJ3Ic+nlIQD3PUhY0qah86gHvY+oanYJ2azoaal5qDtb00ia3QUM6uOYtxw6dGXxP5OT4dQCEL+7YWmQW1E26qG21R72pMQIUeSf9DQ2jvU0pvpENWY"
    "9YSIkjtPzARWZy50MSfauvuaLjYw58ZRaDe2QINV2Mncs8oXvsuuBm9r361r+D35ZLX0E+V9vcR3gQyVZF0VgwFf4FSoPdCC6XgQ5YfmFghXzpFtQJ9Tyf3w"
    "rgQ0hhDx1S/rCafyFPWZl5Sxa8vFjJ5JnKCBtyBlsefcwaJVodbQ0Hd2W77UvqifktUN8MpZS5KufvjDN9psQLg/MwF0JsmzLOgVcqcsapRTVat9cqYAnqC7"
    "MaqFSL08QCxxYqBs5w3T7Rg9ntmZgzumyrM48VMIOF/u2flolOTYHH4DUbne8QZm/jlDDNNSourZ053lNt3edZ5D7zU6Qs2OaA+omS0TqyTCSuN0rM6jDJSy"
    "qc217SJoj7YPbNPpUDzFaJ2eivYormMTZ987Sqm5ThiK7ELbCNtDDQVLZze5RoMwTpQCwLKnHpuYUg8hMdh4VeBZwJhgAmR6iXnuFFxgnOLqmABy7uq68Xoj"
    "cP645HzWRDCB32UYgIkSGoCPstuN25h8sYo0TO9XV/2FTfQygSMmxvUF4MRVrC+epx00RurPShY31N4yvz3TetFA7HvbYJK3w2GX7v8LbRbCz+4JPdDKecji"
    "wWutFFD+cw8ZoMda9RiXcpwHb7osvwY3hAPuiT32tqYVhXuO/FTuelnYPciga+PQre+E0cA4fU2dO8byg/3WMAbGkh7vkbmJ5fUMPbJ8RLeSC75pLHJtomLD"
    "hkaWbMd0toEZjaTaDJXJq2M2q1vQhgMq5WZZSa9DNfJ9t/eEQVuLX06gxSRqKTV1VtVKnmnwqvaEu0fvGEJ9w9Do49/XbSJX69UwkKvf/Oc+o7n74TVMZq4L"
    "MJEfphrxwfyF2Qua2ohmPj4FwHhwsal9v8ZzO5kt44UUold3NXeZURQwS2ipKXtz6S0vXPJkp7BV0HGc0GJa1I7oABHluwRwISxXKGlEE5+KkaczJQmoc0/T"
    "NuK+rcsRvzQZdKr1R5PWgmhI0nCpyjILP3y6+VXC4jfg7roCaDWkhE73/3Db9aYBVlGBJ3bLC4ijB2iAqfu3MMhVJ2KL7jm4icPBTTDl/A3kIGoRQRYjiwRF"
    "TkrO7YsnypHyxz1r+F1y/r91JtMIxXcyjxc0YcZSXtj2neIAHKL9R2Q1RCuBgtLDNNjrs5wOxCmGIE86zwanoUrlcvcmpTdnNysjSZrZBrrro+qrUlGlra0l"
    "LSgAauz9d6oM14qMfKKnE4r5I2Yh4GVBgG+1j9jviZfu8L5OoBTkGEWL4iwvtFcftuMmPX432AwvK2I+/5FZIHTa7rRrT2VVTskAFMIqp63bKdB32+fwDgzW"
    "mnUZ1XOBYweMakDaymZY3J0MhieBCdnrOwG1gg7Z21tnWY1R2sKRa/qOYr+qZqZ6FCaMtXV9e+/2jFWzKjsGKStCTNPV9VvN1I4Bxbp7hm9Z3Klb7sSEbwm2"
    "vm+p69JwwA5gyVWDAYXd00zGX+VXrQAjZ0d77EVJDNS3QCSYxBDCgJJCRp+AYb1hnGajHekJO4kKmDm0MGDXAVAHf+aO5Pfc8IDtE0WEoK6hJplPkwv3RmlY"
    "WTkbUsqKjA4pHYOwLp1Mga9NqSvsiBHZeoeuICa1jrKwM609+2VnBu+0+Hy+FlD9zqgjoFVDqveIjiB4k8Dq4EFzUU9dlEEA0OHfqiggGCdvYYBA6HK840ua"
    "Qa1FxHb+mv1ecLoEBsEqUB6yIcSkXreLUn+XlJjx7YGa+7yOvBXGUYQNzNKMExT/AbIasXQMkbtEcT2wo1fY6Myc0gsoozAQSMooPhX0fr1vJ0SzoXfVWvyG"
    "qzG9uVKNeFBXOAiwJNHJNtgxnkbkeioaWtP0eEud5GemdCibWEVuHWZq+e1AabnGG7FGfdpV16BbK3R4N8T+QfnKdigCLVKrOc3x77KDIP7r6280c3a+yLda"
    "zmy0UOOvQkbKAZLivARwfWJn61m7nAiTCSIDWHTXEp3FIV1UcOkzNl/7YPIKHnXXDyLDBIcVV245dzktCkzyebmDVztzkzMGx1LQV0pY6iJEatsBT9lrY0Ms"
    "cd0DvwWVgOOnFyKmX6UUvWObD0Ty9mv2pj+wrefYwZxuQFbT00n8ij2eM8JBhXFlkPagSd8E6og/keDZC05pfk+BvQT8ZLXIsGJ1ijmMWpI3+aWmIGxiAzA2"
    "Qkieu+GDS8NI2ZqK1+52jt1MSmmZVOqTPG1U39khdWppo32B1vbDWxI4Zr3+pwU7WzfDGlTVY4wFaQqOrQF7rHHlG02JBMIlOY2+yNvAG+TotSGWxuSYUh5Q"
    "ppq7tq6/054I1CDx4pCDXO+DKA/BPNUq/11Wi1QkWmP2Bc/ygfFAekxtByL3QRQg/yZP95jLSjz4+bB0sZ/pUhyU+mAn4quFAl2zfyIJVlyV8zfs2zFd6yDg"
    "hrN/+WycDk/fXJ11CnsmSf5U62zVGXmjQTzAxeXlSSbcpKpM5RyWrNxxbWJ3pCoOMXR4XvZZMHQ9ILSzz8KEUQRn913LsIfEQjdfl2hR3XwdYoTDfL3Jpwee"
    "WMKOsdAoT88UtWvMn+RZEoz5xhmWyb9VcyI0Tj0A//he9EqWqHOofWEK5TMWzPu0LLdHNd5PiyOWnfKSwFHOzOwBmrHlzF9E5Woag9BwvjrrNzeyHcy96EyA"
    "ZKz6mhfZKiw2OJJ4TuuD9oKJPu/DClycFJnSq5cdwy6omWtxTDMAaxkTb8E1QzzvoZQD5fH6Sq8WPsqvfgXY0hOa4zXBo2S3JnOV0HcjmRSTeHB14jyxO54Z"
    "UNtBb217v1RmWvv4bs6ojI4++ME2Nh35cENNbBrJbQu0UyvSMbxgkKoXfE5i7ACPLuGMPjADk/v7qs7wqH0iXn/Om9NJxRV0UcaOQnAXpyF6A//nL2909/U7"
    "zhB5XT1vhMm+ggmNUcbIrWJwMXoiXeG+xVYDKRGtm/+VwVf21mWsoi+m2Xlux7mb80FGeA+6q8Ar7An53FMw+oJt2BlhkTZAd/tD/y27tXeMsrRt8zr92Wf3"
    "UW0bf/9uPa07zKG5HV3LoVbqELumTgYFksDK1hgrDYLrhdSxieePBsWb6XML0KlTSwX8LQ9ZTL3S3Zj9dhwRhOw6H8Omdprb875vLI9Cc+hktJvQurrnJNXS"
    "j//LC/GtcNdczROWXu3lcpNG2vSxdOqjTJtM2S5/iulTL4gOszTwu/NOXCnQgW7MqSoVXUWDkiqUx1iwu+XhtC6Fp+UqUMcQWo+nh74VYjJPpQcNPijVC7KP"
    "mMYJDzYVjuHHhSyyw1CkNqnictKj7s5xLdp4VDSRH3petqB3iG8G1kjf+q4H90Q3Q6Ord/3Q06VrhxqR1eva6bRGOscTvn/Hd7ZuzclzwxD8Ts/dErqTqWET"
    "n0Vuso8IMXEJ8XBN2jbT2W63kbptKHQnrDxEo4OA9zlRxHW3zabYF5/Jk1X/FSliqCypMUf+uR2m5QUB2wUsR8k8Bs3LgUcW5rEZji07A+7s7Rb6A0a7t9p/"
    "HgFITSzPphHp4JgcEBKBDY8j+GKKFdBMKaG/8iw43CJlPdD6FN1SeRrK382N9mFCKopqY1as+m42Zp8Z1tC/aAJpXH3yojQM82EBhUEjgN7wIsbde6XP9aSm"
    "O3V28pRB9N9sJhMjLYMSTJTcy9RJZ7/dA8n5lJFf5FDeDoTtAHThTUKIqWFBHGBMcb/GkUD7qqrTbpxh2T2nKMN4/Vb7AXAn0YcBhT3kTU4vJEP4VBCD40mU"
    "CrlxjLjPTmmlKv0F87Sel3V/zFN+MDwEL+13oUBFFTMymHYEnTS6j+wi8FQxjYE7cpDWLwa/KvjH58ZmDY40eJwNqr0udKuqzQjcVN3RddNUcVOHHhIr4VGf"
    "ugaqT3JtJmmdgcG03W1D6xx7mKuYTMneGXUVU0WIXR3slakFHOdEO8V+xhvMyvPcxH4tjzE0UoBofB309Xbu/bvFdV2Ndb44AKy8ZZDZJAm7GEzN5leJusSQ"
    "jXbRPnh5DNlqzSYgyFarNwc/VlmGEyWf7hidviXw0nKIrB3quN3x090+ey2f2Fim4u/KZ7ZmFLfLuUWcHfGjec4tQVme40dmhA6bitYmObfcSCe8Ovgm55YU"
    "uq7r7Imxlqtn77rE2I27euo+Bjzosz0grRzNcgE/U5YPQpzpbZ8DFMEh9CLO5z0qBdzvQU6Q9pkrV2ERpRNhAgKasvKMarm/4jcTpf7CLP8/Z5arhoVmx3Jr"
    "A/w7hXD5GGfAUaN9bYI/xWQFRXtQ6tGtHwVkmdSjrhnu50g9PTBC7tW/SerJ8AgJdDvczomr2ETfO3PjKnRPbctcS9iafhDZ5FZhq8qL9WRuFwl8NvG7163g"
    "H1c7pDYIXmLBfwPjHdSdH7F8HYyWQqSbKWhkRAhfWZMubHlZU2pstA/7m2RxkZEkj+5ZWfpFDn+Rw9PlcJGOpv/C4l9zjzcWWmETBkWGr+vbaLdMZNhm5HPn"
    "4o0iwzddywhuFhlyDaOI2rzHrLKq06LpUUh9ay2ub7nbPe8rdAvXl5zpN2BlDc8PliiXE5SJx2zYatEXyInICTrMNMQVUKswEKhS2eUDFGNA9DjGggxcwsp0"
    "g5/k2LYRIeaiGWKw70gAYVHLKRTYK3AFxm1ihf95N6EidlJNKV3cd7tVbXez7HnBpN5lSahfLJjxnuYodFYB+QMI1SGRv1pi/D/TOFFkensmNCpaEj/OPYiL"
    "8kzUTkPtS9Lr/ZNeucnTr6+V19exmhljYkKvSQp3C9UKVuvtXFck7VXMd5pN6xuEo67daAy71LKN/Vxj2InMYK93qEWMM0wI/GJyXxQZJtlOS+4TB9hzDPBc"
    "wDPVkZ6UFUh2ls9xZm7PCtQDnZrKUg1kBQpxDJytpqhdc+1r7StL54pVyfhaSlp15RutpIRKSWPD/OGbvnGW2eFcs7Ite/8WwUMkaz7IRnoiWY4rUw3nN9wu"
    "Whcpv7ZS7Az35hS7Y5wX6R378I3b2RPaNU5A7pgJHj2JiUjrKghdn8NKKtbVQoLYBVaIDV4AM86J0D3j64A4aNvvVEjnFdCclW+SMHx3Aw2kUaxoZEuLlgVc"
    "cRaT0yrJiX8FhxYbU+Njag/sfPGUVZCtaJ6A9gsdeKpzCzmLhgObFe3eafD/LeY3GqbmaP8dfqA7SzPxTw4I6ARbS7vNnJEQCff1kaF/c+BMcmCM0Rvqx83q"
    "OpYNxIcbgDNuyQmRPhTYIJMqPhT5oRvlm2ZnhyQCggDdo4mGCXM8a0k5nIi9gAmtgFSAzZ/wcGrfF4hNANnUCHvA20PUcAq4CS1yTl59cG6inJzRAE3yY3pH"
    "JJlp1HNJc9GVohd3D1NT+4eYstdbxw9DvXuvyxkM6h9iEh7Z7ymPFchpzefqpm4E6Gg3gUHYNv4SQiMvE5iFE1GJJFZNeoPNxbIQ4uBHApBH8AN5IMwobNyq"
    "XZhaBqFy3ksT0kKxCfpNec5IsncjknGmgNppo8yS3VZn+WuVWUNu1lpgkullDAeSnWkVNbtLUxGAnn3J/zmmoN8VjnzQLT7RFKur5WAseJVMGAZYKLd/KsRC"
    "/YFlari9Byj//d5BPGd7x06m79tCtQZsx5J/p9yPCT4DOLIJfXqDf4MJzkFYeWDs6QgAzwjmezqRSQ1rlbN4yVI4vy+gfzcLXIpjEqtAM5MR3yu2f2JMN8iX"
    "jIHG4ydyYly5UHFctu6NAx3Ta05B1noAHLMIuYsZX0xSLx/nEz3GAVRkqB+2u9k3S5JHLyBZOBPmoGuchR5LGl6DhjdsNoBD/hifTt6JflIh2WaPhrblaqNV"
    "NLUSWsU5xg7YXBK03IFLgZ/qAyJUyErzVkZseqtnj/nP1PcmuALYO6FVehl+LpcyDenJ47x5hdmMScEV3EDQ0NVi9r5ju+5G9paVYTPCM9HfV2kYTMxo3Ccn"
    "bQ2m7nPrIxextISKRPUSVY2JlhOaIbF0EenORuMZHO5N1gWvKr+bmCpS6AG/XogtPzJD3lt71LGw3Kr4QKupe3IP/OcpiTHK3VNSWD6lAxVa/LI3LdElIMlg"
    "xYhi5A3fhrXTg6U2SBxjL+R3TXxtefPoyzPKNMkOXInhRHTK2IathgPWqQG36J5ZqzsKfsfdXjeqZogpAI1pTD/IYmZcauAww9MEDgoms8L0jF4yxrLOJIHe"
    "BK8+GNYMjoLbcDe20sIEuzWZ6VOcx0WarWA8Drk0JIhH4Bh7jvhZTXyjzHFTTWhJ2Z4YA0v4eRuyU5o+8h41iBSX8l7nIXl+z9uS8AcQcBP6YzIZxEseeeIg"
    "76qRs/vj0/MtJIDH5J6Y9/iC9cU4QsSnTxxhj78CcQB5GUMcypAO/AarDAALKb8zl32AOKoC3M9GQu+fuB6lABKAG0CgoTzNblnSjD19vdxtQUeOy5kWmWpE"
    "LnHbMPUyXynCHhd0lbg/1un1uE2GVYOh0y+ZfBT4Fo+9KjFfsaIbdUUaLAG/riNceogey/d4afbAXxRGxN9HAMLyx59+/vj9n37ESSmCRfv54x8//vzxx+8+"
    "MsqSj2GZJVz86Uftw8cfPrJl+vkje9H33w3KLz57T9ctEojA2ejnqPXN8GUbue6LgIaPGErDvjjsBDLOtsHTCy/baHxWG62cE8o2eLv2SrJE7uwp70DmCb5F"
    "9jfJnrElDzOLiufbfPZFGtyvWFmM/uUwzjiMO90llt1KwIAFbRLvbecviGxr61v6Zzl/OGGP2vvADXhWbO8H1E/eshP3Zya/mFqIFX4ZxaL/BIRcdeJwIl0H"
    "7ib1AfWOF0xdGC0REBNcxxhcMxNdDkiiogbIP7/FqeCv/TmAk6zAMA2u6FdSnZudFQDyxkYksXTaYtls+/fpeSIDHUjl1WngS+zeSSbwYO6JZRiG3VMM1pki"
    "xWlPRmJq9AMBFnX/185h4dEU9NRxXxVouQ8ZIF6xIy82Dk88yHzshcgXFJ/jfbZy8gzhcaYWTy/8DVKmiUPVRFaAo/1346ziWCeNjM75R7HhRd13OVuu5zNR"
    "82o7D+NIHy+ePtw8AZ0d9D4xgpy7alOZLUeJn+LiEndOSKJfC5PlEidJb8S37Arax23gDIUZeZrmSAO0vHGwqZVybZUj5wky9rZREHGQR5Ww1bIesRybxre3"
    "kjXU0aVi5tMg3O37gZBUZljnB175MpUriroceekriEOrs6oFqRf4C8QkOOSdQDeqdYT781//8oNGToCo9KxBI7IE+sQeBLfBW7DDFMwt0EQ7jIluN7kS8Znc"
    "UWFamy+OJAkdznEtX16f3bCwj7XM7jl5YYYhtHA9k5Dy7jR89yFrAAukIIHsGUM0ENc5Er63uICTNxMA7q6n4s7gFvnjNFDCyZ3AmkG+DhY2ipSYxQ9xMql8"
    "cxX2jemnYyuV0csp7lyr+lpeEzjiA4br0A0COG+Iv0Nbv35ZIq76zzPWZZZkYP/3BBF5hu76Du+q1SSrnqIGdRQpAXRiW+Gur2RU7tXgULxa1GZMNDRr1aKT"
    "npZFJboZhv5OKSrprrNQH+UJCeFWN01MXeztktt1yD2+ee3sKv47T5Yqt38ou6r/gSXZVT8lsooBvWMyk0rACSDMa72jV0jJKZcmAncRHJqHGwUfY5JnmU37"
    "lEE5L/DQyZyyhJu8W5hB2aQhhhSHq/CjfhbTA0YwWeMtavWPtmVMzbtqx8K58G427Jo1WOsosQ2VJ8PbW9TZhVzdrG+D4CkLqFkQjlTaquF5pAdWC8jTp8UT"
    "FXXPxVOqwT7n7YxuAi2c8gLOQLk6B0zqgKBRDpBYiGE8nszLnrjQgPMEcscudWMS9iFj/LiH5kZCReO0+KWXz5dePguSEm+oqi3vHdc5p9wakGu+Cp8P6Zmo"
    "yURL+DHjLBeSjKSxADOpH7mb0x0aNhxTArLnZrHyfEW8nsm5oAq5bhrc/pl1J9gKGYdVc78JlkZ5a2dOl3KMinQtGQxKB710CI2SWK+0Vded0wL03fNK2y+G"
    "I2f84AicDfUvFnKx0w1YWWF5/JAMWUgkPg+hjp/6L8bJJ9B5H7qEaxUpScKBIcrLvR95oQk5Fc/eCNAS/ZUGV1QRZvberg805UWYLDd0Y1G2pu+6nl4LQEue"
    "xe8UK5ypNl4aNVdtKJyD15q0O8nKVRSxshReN62o3iCnEzSg61Eaug7dTWuJpD4vQQeiSA+jemejaQ9aZLf36RS0AvXpMljOLGkSTACn73rYJToNm2kvg62y"
    "u0Yxdo7pN6F6a+qpmmYyaUjHsEK3OTEu22+ZmGFGrt8YRfDKSQOYpuNHpDmAoNjBEcTfnhnojokjdPLHCR8jtB4vCAKDu15UPWjCAOXZMAx/1+z5BQOo403b"
    "HdOmehMustsB07ktAfGDJsnWdcYOr0zD7vIYO2t4Y77/UXv1FdIdbNFXG+lrYZPAsqbql69eo/tF8KU+bw38tmjMv3XDijW/pKSMemykfH1FORLCjL1UDsL/"
    "JSQX/NkQUV/hF3URX+2zx2cpXtEzx4EJqCsEi1sJ4RZEiMo0atObMD/x2o74UmM+GGVqyfEbV6MUvPJ9dZFf9jVb412MY7X9jrhUlywNKNOpJKod521D3sex"
    "x5b6IGHCdUejyMcNmdqcxQHm5Gr+NaPkCh7Hmpg44J3wUwMQNRb1oPEDezBniw3ZfhUOhLMzMZWe7DaMGn/5X29MYzwu19rRTzS5X/k+P+gzWpeQoF7dN99c"
    "AjhBb67xVcUZZw9xgyt1aqZQljKTZKUC8x5X2pCbbbQcv4adM0OjjshgQ5hmMmVN6nOC81yquxRltSTBhY1a4JRz/AwsQICwAOYPYaAB3qG9wjO4tV5vtISd"
    "qkwUKYTAF3BJRFxBACmEKZTYZewCMAT+yQc2UpImcUBO2n/88tOP4AXGnnKbW4817N+Lneou4mm7/0hWrGGhQ6WID+HdbmyDGDsXD3zNFGry6d4SfWMraqp9"
    "5aAGKO70KNm7JuqyTTNBfsSmWtzZmDFckpRUyoGGOI1uMAXu6UghSxaETV7Ep5OWUwrZAO+wOxDm54GMYfYNlGuFiD/kRgAlQnXZXMN2QknxhsEoHuLHCBpV"
    "Pe/qFu+5CH9vDSg+NW3xjDkBokhZwQt3b74QOc90Zoymo84o6GdCCNpB9ae8cm9H07EwgsTdbT8J2rfC3ZYaTU5azWNYk8Odq6Mcyyl2N8EdBDkWM+DaXW2c"
    "7ieWqnYfSqT6MMXDgZKb8fwnkoVQV3WiD4xVn+JzjDE2tYetUABRNFQIe7geWnZNBLYeVsAV8ZnechzY25O71rCNHQhV9bDm+p+nMF5KI5/sGsQHr19UmVMW"
    "q2Nwny0mFOlEMhMONibgpfGcZzIzDioHIPzKaxdD8oyMFPGQCojWQnUdCYELBkcm8W/YS+kAeLGA6oRg1UxYiCqDKHtA1wGGBm7pYT9EItKtQrbWzm76zHDG"
    "gzJZTMpzI9PYi0Kx2jSneRIdIwjD2S4h39GJ5XZ4MeeXWvuRCwAPvivBwKzIQhUUlwTZEpqRTdyGxyR9QtwGIaD11/BQY00O2MSD439iO2nsmpwym1UWjgJT"
    "m0P+wup5oTMwJcQ64ZwgatQ6dtkUyndd6pMm9ZRzmORd3QWyZ83N3tBt5JutrGhO+rM1V0TyutD0wqQlJF2JTNZEk7OD7OTyCxUnC1aGY8fLXLucSJxwEK1X"
    "ABAVPP8P+Xj+9vL8ukI+kc6Zm5wmL11APsg3V6wul4vTX2F+KOdw0LI4pyKvDmzfZ6kpVcX6KgTlKwQbJhf0in38K3m4yRrg/rCXzUDCU96XJJ4mxbG3JC2g"
    "zCDrybWV/aWH0my7r11oEQukwMHL6M/vcbm1wr9zmJJpRf7O6YqKwZJt5OpMYjF707RpMw4lnl+SYgcjALcAPgBTeys9sjWuAr8ggfL6UR15Udv3CiyJz+lQ"
    "VxFvIWkmYMnj76dMYkmS3on4akJNVzL+GE7OCAbQLXhCg/RHI5fatYDffMVs5+x8ibTNcW+I9r9/FpX+2L/5kXNLsCE5AWYUmj+XcJCkZMkC+5dwT09wZGwh"
    "0XihJUSZYDzs84yanG6I6IA+AaZdWYUiDh7p/SIDSJLekeTHJdpSs83Nl+TE/pSaS5zR/Fbbf0omx96MQt+dkQKytfc2tW5NAZFfEoa6zQ0/5dvm6568N2Hp"
    "NuWwWpAg/ctffuHHlGj5EQ4k9+aQh/QdwmtfmW7JbH9RgJWLTlMJIirDkOIY89P49wmlczVtU6RQfi5fT1Nh6LjUG7O7a351Y4gvadV9zObfhGEN+qTNMHSj"
    "WjxmmN9wYvb2WyPY8m6xCnlPyiJyHd8P3VkZdrvQobyxzrwMO2sb+Pv9HPYa6nvHHGCvPckXZdo2Uzqk016sc8vXrixk6W1H77z6QN/NZZrLfHeXpQP2/R4a"
    "zlrUFzinongGPO9pxv8hX73RHumlYOrWI7isnjXutFJKyHibkpvqYeTYX2pivtTEfFE7v9TELK6JYVrk9bRKcgQfyVuckSOTF5uB5al1IfX7xpnOp3SozmB2"
    "nvzecG3qzMuTN6OdvUCK22Hg2+YMKa4Tc7ubnSfvmqFPmjnLU138pkmp1Sx7X5bhbruutWsmQd+c4W4Sn7Sy/xUanZiPHRiILz4vdqezSRhN52R3OvdgCIZu"
    "dxHXLGshmPl2bKnpVIcObVJUfPzndlpqcKLZY/4eC+Ixce0hpaKCHh1MPART5lLfohpB+dQ9gyXptTjFIHtlrmA1QL4G/xTjNxhop/S6ZOk5hrRl8tzjhIdM"
    "A3G5FKeza+PWDP98W6eH9CnRLiRjFMyIJ2/Gf3gSc+kYx7QXsQvoOv8TTTF1UWYrY5LEMb5cEAmVbrSYh+kItL1Dvwpg0bArt3kn4bCgWvtCOveaObhT8MwA"
    "vWmoDdTSNArf9V3TWjOci8kIZRN2h5jQnnC3i7hBBusncw3c1+8YFclvPHDQbySiU8zjuvwaAIHnZecyoLxyFw6aIDcBcoQRyjF6IpTR/LFOQn30o337t7/+"
    "5H3/IxsPPq+17JV1ZHd2sWugRrU3GGEmDvyzZ53n9//t//4/4qNJUg=="
)
