"""Flows: from migration 3, for SQLite, PostgreSQL and MariaDB/MySQL.

Made by:
    python -m unionhub makemigration flows
"""

from tortoise import BaseDBAsyncClient

SQL = {
    "sqlite": r"""
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
    "eJzsvWuXnDiWKPpXWPXF6XPCngjibZd7LY/t7q459Zixq2/33OW1SAEig04CooDIrJz756/2lgQSCBBkhu2ZU/2hOh0ISUj7/fz/vit+S+KSfvfK+e7dxw9v"
    "f/3g/Pr2X3/84PzwZ+fnX351Pvzjh0+/fnI+f3dL85QmXpqF1EsoKejn75yrz6nD/vf5uzhk//rXH/7yw8+/4ls//+3HH51///jDT28//qfzfz7850wODHJK"
    "Shp6pGQv/PrDTx8+/fr2p3+v3qnGwTJshDbf337+4T/+9qEacsiSkObtdasB9PdTnNOia63P6XPnX/6X89aBtZz0fPRp7hxoEjr+g5Ol1DnlWUCLwjmnZZw4"
    "19f1fNfXL53/9S+vP6c2J3Yk+S3u83KnBUuwEf/P24/v/vr249XSfd48NfGxfz+Q0rknhRPCB5aZUx5i9g9SEp/dKPvqgDokDZ0oyx2SJDZfGeQPpzLzYA7v"
    "lj5c9DvZNhPqpeRIla/drJ63R97RvIiztAFC1eNbeuvh7kxHVo26z8npRNVh7nptGEeCMr6jXpRnx779v/vl50+/fnwLG/r83TkOPfXoxKd5JAi3ux2bht8b"
    "O0ztq2fqtz2vQBiHPOM36bBbmDli7wDL5YHCby9oiguyV+Gf7GcGC9f8JK4dmL547VyLydkPDoMMGBeHbFRqBfG/nemZss/Cg78gcdABYOHuWvBejS2CAw3P"
    "ySDApPT3srFw9SykCbvf/MFTvqR6mJCi80Wkk6HnPyir7zfP9ece0hf1fXGtvzAUldt/yS4ZztXJs3unIA+Fc3+g7IrKwvln5sNVwQc4NMUrCF87xMnpiR2n"
    "+kIcHCqiBtSzQNBIsuxkf7nyLC56wbjUEHYeGKFKkLAaAaFmA3c0LY1XR/KbAjby4R/1bzllixelTh2MEBOyizlpcLiZP2+BX8k+WBtjmomdawcEkbKkx1MJ"
    "2/z009sffzRSs0EwAxCleZ6ph7Wez593ESblqj1xfB7ZrpbE1whTfbIz9T4M0+qw47EPdt799cO7/+NcXeEJMSrtXD27J3EZpzfPZs6z/Jym8Odz5+3P7x1+"
    "QM4Pn6pvf+788tFR3wWGBi+GlITtt+ANi23hjcqd8cnfONW2YEkxRM45OOVtzLip/FR5XvJ13CUAYfvLtKESpbTh+EkKpcA3kHEDaxeXMXPEvxmR0HH8h5/f"
    "f/hHC8fj8Hft8vnfq2C93K3Z1f/ys5kOSISdKcD8fOxaeN4eIWQX7vvWEig1q+nEczvShSf0JRnT3oTstWTSjdDk5ianN3Acpi0ahtWTdo0FyUDQuvbDQaIn"
    "BY1UgBmTIE9nP4kLxp2cK+Ai2bn0s9+f2zMSDqHhRe+jRfqncpEOCokvVxRyRf3lmlhRSCmO5zGj74yNp8iJxXMmx2X37JecpAWIlln6isvp/OwP7PAPJETe"
    "T6OIBiV7mmfnmwMfJWaxv4lTVsRlfGGZzZZbW4L+EMB3XBh+qgC93Nv5lIahdmHVNmetvchL+5XdVErvGb44YhdOFjGtyamGc9Ga/ZLlTENlGCJmxasrKE1f"
    "O6i78gstGE2nTnyTZmzoCL0yDplkkDHwCS4rjDEQzHKh2vUKRAwGy065XFG9HgbH+Fn4wG6pOAwtCbzgrApHCkkrzknZlu6KM5Jo7VdQ+ttS+CBIKffgiUPy"
    "1svNfq5LScr5zepTmsmjMMgQ7Qv2UF9XRaZzoUkR/HMrwaCSjs5FS4JQhkqRQ5UjQOVj8AzrBSQBqAUAZ//Cjb90rq/5vNfXoHWAcPoAqkVCmcoBL7xgw+DJ"
    "OQUIvycPNiBNziHDy5wGDGMuCsx+/F+gbwMIvIfttKGd7YSd+KDMzm+VBEF27tIucMSJkYgs7RkQkBMJ4tKsXPIheTasv/KR5zTu24yN5SQ+KSNWJnPHuWC0"
    "k9xwYarfMmKvTXFGNyQ8Zf4/Gb/zyofT4HeIoabDEI8S4tNE/QSmERm+tutIKwrTCycMLgvtu9bGVQLGIm6o1EZNFr6gQYKNOjEb1i/BAYbzowZMFt/GURml"
    "ODyZZ4C9cYnKA00Kio8Qgp4Vr5jcwbSggBEnMClkzpE8MJLC5BEYxDHYVtNQsN4TiOmFfhC4Syn/t+iCgsBWCoa6hLh2L9ju3HXQvYQGZDMdlEYvKo7Yc10S"
    "RD2LVmA2E2Rv9EqCInmb7Sqcb7pXalMuw5J9ZLqgJLmsGoW2eMOkDeMKGFz7xcQy63+OZ9BlJD5S2EY3ToYxw9hyiA6dcnoXZyik9Isy7FSphRgCMuqwYPRo"
    "elHv/5zftO5Mf2qzEh9oRZ+SOL0FEQQICqOLMVN/uO2SQ3EBFAjNlzMcwq9BvBDnzk9v34kncFByIpzUpxETsu0FknPKb+US0K58MJhomZwgvo9rD2nmwNrC"
    "TvtAS+fq+hpJ9RuF0j4rns+Y9sgYMlvJuY/LAxwOeHBCmtCytv/jd1jphFl+48EpFZc1leRZBpTktwbyNU7lKg6dxXN+IhRMQA5nlPJW+UYZvyoO5ASm7OCW"
    "3X2R8TcEU2WjkoRNBkIsSTP2Xo5HxI44eAgSkHNTmOloezxAq7+sg8MkMhSHLC9bIp1pJBghh+QU+K6GWLXQPBV3mqy0qx+dSHno2EGTYIf0hGO7LV8B0yRC"
    "A1xoR+MVSdaku42VmEpNvIA7ketjNMmdYchASKXOZjEwyNKScU6r85ZjTwcGckOE8VwEKk1cmPThJEtv4vKsfc1qrhr4y77HlZbcCwF3JGFyinBimpUjPqTM"
    "xADFyUZS759ZnHo0BU9k2HV7A27Z8ym0wo8Tu96GYe/jhz9/+Pjh53cfWkjKRRuQht5/+PED+6yPbNqPP7yTkryieMv3vArKmjr3G+cZ9/Y+Q126Hmf0TbAX"
    "vv9T3xsdfolqH4gwcg/8H3964yy4ewP/+T3751zV3+E9kO01IGRsAyje9bUAd/h3zuV6GP9MNeey4YVzdcqKkl3WzPm3X374+cV8z/gMI51Mx+cKLbdR2gr6"
    "1fcAsHsbst1vF1JA1e+KY4OV7KtfFlkHy51vnpTj7LhJgWZ6q8UqXK/Nk3KiOlPQa1B8ribnjOmiLMSG5g8pnS3d1UwabU0hNqSzqW3XhzEBwQVW/DUu2PJo"
    "1SII7iBPMvEg5qEwaOUKET/umWhA4Xf2QhYKcdG5+uXjX164++evAav4kXGNmTj/9omtyvAGxc8opkk4E2/NHBKVTYnLAu6CQ6UyrtZ0uZs3oU8Fnl6tsUOw"
    "FdeUZDeMXN+cyYUNbt1245Y2R+LknCM4mr3c4MWGQRargiBoUqYERPxZLCUNnSfC9IYrcTRg9Tintyn4YABk2U1yoskAQITS8MtnfzC44eoHCp0McEqaJAVQ"
    "ykOc3jhXwYEGt45r5RbjhPVLypUdeujvKt2opQg/zsuD90BJbrK3B0wFaQqQJlEGx6WZZjk00iY+jgG3up3VsiXpKQM9iIGxG12SWBVnV89VESVmmNw8TAE5"
    "n8+7BSWfz9vFcvP5vKI+eSWM41yFk287sBD7KwB3kHDv3TNdDv7B+EUCEhvY4H5GAGNnjvQHj9iBI4Z3mGrC/rh6v7ECHwG9X5KpGOXZZsSLcZANIB6yI+02"
    "aIMRujELrNS47hMpinumJzedSWCtbg/ilLXT1nE8F5L6evKdLmLVFP0Xe/e5/rAN2e3nBoBuDOqG4zIrT0yRYlerzeBuG0OYnBjF+bH7s3EUEl8mEZ7aN0HB"
    "lekd2wG7OuXmDKdjjQG9oO1E0cUBhXQOCQMMgUOXoe56GW2FHFDEN2nBEO4lunaF3Ozg+QKhr1BaiAMxurdApIA4O/avFCwTaGBiXIFjIROguRGTO3dzioaG"
    "8Lm1ZVxwaYEDXrjeB9sqKkZF9Qaa2FmNxewCzjwa0I2/Ns6ugOqkqYP9cr/c9E8toNxadIlDpvzF5WW93qc8u4tDLWDBTO7O6BzQzAy7Fh3KTjRt+sBUmTfr"
    "fjqFkrTIYA9BMY/tpisGOb9DSNduu4mW795+evf2/YcKK7ebrc+wMmLq1nmz9vfw9zx6xcSsv9N3gKX8CKXERk4ndE8RgacifB/NfuCRApwGHuo/MFHlkwOW"
    "oJeoHkvgmfFp+BbHoiWbxBO35kXb+SIMGhCuw2h9w9YwLly+34Jc3sOr2/a9IsjjU8OTa3YN28gSJDwyntEeWcuk5zgp4z6+cYwL4CzdSm5xiEWQvxYTwgAs"
    "i9Oy+z0zy6q5zD502X/drQswDGcYMjEP9URlVxU4i6iDl2iikR/NtEzI7OCu2fKQUzYQHjJ9MyeM/xQziMbg++caKfKze+qIH0fIjVUcwkWhzko41AyRPZMp"
    "1khD6D1kZFjYifGwG+MMguTTUj3FC5KYA92Mc9ZUYcim+cSGlLaFMritA1fgqBvh3A0zaXUZXSHcTSup/oKMXKovqxUBzVCNEh80sih8hcF4QplnPIA4cG4Q"
    "xkREXAOmNzllfFQQDqZlSJRQJryhTQBlSvS/4b+Fx8mEhux58jCWh7Djqyw91F0vl9smD9EwUjf1CDyyZicFLYpLR3iW2S1N+6L2mjhlwwGCJNbjjIyj4pCh"
    "EdN1sjTsNx9B8OVw1HB/3mA9Lg27tSb20GvZT1XWpcVZGRXgEXFWFyJPptg0M2XSYXVI2FtFC8Iw1g85rmYn8tsZ0hEZAM2EZoXOexrOMFopvUE8ZqJdBqZW"
    "DE3k6zlX7/ejtaoCLlf8Td0ojEgT9VR80Q53pt37KJUIVpWg5fs0XLi9q6pQOIjnYVxHxX3jMuMoD0WRnfNg2BWeZppUYXZTFFneDPVR3GZwguzsSf6AIa64"
    "bh0Xx+htGpI8BJWDR1/8dma3c4R4fB7sXdwWyFbi0kbowvuKS3q86H01/N+TLXE3eXY+Nd03Ki0T/tj2eoorKVJvca54pxuXt7C9vJHubcvAgZYXfNj5XSkQ"
    "l3R5A3JbkHedEIwQ6HhIewWXnljP2waMWIMBR8lHlluZVTBm8GHXU31lZ3q9EbxBYBpiH/VdV2ImW0zec/s3HPn9m2qE6nYPDlnM9Tc4EUY5uFVQ+Atf64oa"
    "2wz4HY+Uh2wBRTnlWXgOShhYfRUbekvpqXD4N/McbYdxvtzaYtG+0E1E3VXF8HRCpF8txzlrz6JyzhXIX462DaDVk5A1O8Iy7P7GQ7HE3foupuPunSdW9BZ+"
    "tNkuNeytNmMsJfB3kbkEo1TvOII+g+3qdhhsQl4aFBlIQ1SA0AVKZBAjU5dA4ubOLIgPLyBpEGLHYwwVT52rT//56cU/7JxbTLIvgMOEWXA+XjqL0yKadQD6"
    "yrgcztgozscjydWlzHILJEN1WqGEINLJfdipQXLfXadvBghQmJN7CNsaHJN4POFwcM9MHKD3naoYn8SmZAYYKOKbONXPspY7ZNASz33X0K5dbaOGIQhY9hbB"
    "YrsMNNyokrRaeAEkXs32c0r6O4ZZ8S+9vn6FyRDkJqcMWxjzALUGc/zkWxAyUNxCoMkNiTH7gn9aLWTWgcxEGvDEMna0Xv1AccQenW/pvLJOG9GodR2DlF5O"
    "8wXytfoU2x734BPicisxycgEhrV52xxrVEZoEKuJpfwQZiq1fcWj2tkhMpCByAMIS+G+x5dNQh3zaiFgLY5PVShgvSH2E7i7aEt5GYY1BgIV63OjjbvaNGFN"
    "Tz3RNekK36xdl+q64tq97ZaSRe+6CoDUeZdDUB7FCRU5QxcF8WawtzEuroj/i/ZgwDE+DutQlvkq5/yUFcPcy6awCZhySG9+SMtRep9SozBl4Ax8qGW+pvDT"
    "GlIHW0PMyX7RuSDJ0KmYTYdtjqTAlgdhPqledAT0HPwZa45cwe3ib1zrEXwCfzApPOrk4ptqzUs5Bs22Xn98I4m4+YK8OMNLUmVTmSZs5qVQajgpAitJGBen"
    "hDwgJXtdh10mMdNv2BDIMa4g5/p65uSMZDEBFLM2UK8qyS0TIVEq5d41W8KlHo68rc2c0Y8q57CJ912WOLs15BHtyHK53XauoYPnrAGNo1cVuOGR9ZZuuldt"
    "Y5u1tlcyYeZLCAANK6ER65rittlIqFR7eiwxGU2leiQUPqA3C5wPsVFp+ch2vnhjQGdUXbXbYbe5VWErCCXpzbEss5JpFcqQmqXRoiA3mmpu5GoI1KZvwQe9"
    "BBkcHOy2E0+IQt1qlM+A1ca5nbdBWtlPynWVIeagoJaHvgZTrSxe561dKktZpV0NguKmR71f0fT+fcJhy22KG1HtZ5VXGMt0qfzhFNMAnav3WX6L3liGpiI9"
    "JYYUT2H0gqKUCbmBwDpkAByjSIIlDzE0vwa2SuTNaVUHj50i+1CMDbrJnMw6dUX9SElVd/P5LgglVW1SQjuqarcir4m1jXwSdq+nFMSq4HSQfsfHE6QP+qQM"
    "Dl+dgHcGK0ynuDbUEgHVSvy2E52taCIyq75CD6cTw8bO56DelKQvMCnP7vtpbkoHBtDf46IsBsZAOcH+IQxmewxTt71eEwRyE1W3Zwt91Nbe79Ib5oUVOk9o"
    "3TxQCO7iFTmx6M31Nb9pScvY7wcYCFq4uGROp4IsOR95SdbPZ3exd8UvSNMQ7tg4nldCUJx2fKz2VRrT2bvpioLxIrstmK9IpTe3CIKS4TatOIW6ICdkNHQ3"
    "u233igolU+9n9Gr82LzVnob7ng+UWG1LLIPDOb29KLEUC/XSt57k6EHUD7LjEUrOdQs6tbFZRQHwLXRTnFOe+Qk9dg1oWWKV45R/e+5+Ttd64SzlMGbyu6uS"
    "xyIWxJ3PIfemeMUrHISiWDd/FcJH0NVww0QDwEj5JQyhsCTuicftUx436TOeeuRJYRAkdn0tv4sNvz88YP7rVZqB+49Ji1Z+C/ZKHFw2KMOKJ9oqNlBsFmyK"
    "NuXebOI3rBwhAub6CyRBeoXqdlATeIAAm9O10J2lBHqjqT1LQp7JB0lbjC7TJJIm+Dh9wUizI5iMLWXlt1xH9tFwuaxs7goItOyf9bWMIqyN9Rb+br5cjV+v"
    "OrZB+icW/CK1n8Fjnmq1JjpMixay1ok8JBkJOwnXTc4kKQ9tSZ1CjE0B5jumpqE0pMW/7JQgl2b1ZVeNgEHNpUNOEUc/7D1W770/rq9Fj5XrlX97obug64VG"
    "j5WtzNSLMqiGDYBply9EZVDooNyoyc/ApLOCobNrqMnkyBd3sjvKax+LjQIDEAChBMsD1vPrc25oyaQzcHZCCUOsecYTf0ESU0AFnH2yBBG46s5+lfUwkmLg"
    "iQvRaBMt9zsdibsLH9dnb4m66ia/Pjsaw2ZyeiRxylWiR0RQdQE9HEztwQoX8+36s169Uyeh+ta7QV89cK/6BokD9Q9/euNU5Tv+yvjRkaQPMuVJsKEqS0Su"
    "rca3F0zcSaBXBwpBCO7cASazjiFQ/QWTZBgAHxnSwQgje+uQfFM/A6/b6dI1Zi2ghu1kupene2zvmk9nfrYN92iEQ1rZS+pFMG7Va9bYNYdotISmTnm9AoJa"
    "xtmshjAFr2vW2FTdsgTl7jhVci1E3Wv2nhJTK0sp8PSLo0jZxcik7BTzWAt4wHZw3ri71efzfj5fPJ+Jeh6cwj84wjbLRy0WkP8bLiAXeLu1Dh83HMMuWLub"
    "SvRqIEv3idir0O0l95s12exGL2kS9katS7bhehHarmvtz+ojO2UWZhclO/8DyEUnKeDtsbpdPeI5ZqC12HBzVF90oxiiz2Gs3mvnM8IOG00SZrTKQkpwM6Tb"
    "1ISlp79Kn+iNz9qBZeJB58Gi6VIzG9YcTNieDLCjEN0a+NtR0yg3w3dzUbg6gb7Euq7hHW4dZXl+tdUGWsCgRRDoANeKFWjAW3vD5tkNU6gr9M0+/H1mtaQ+"
    "r4ZSUv/mP3QpKuaXTWoK52uMfYWZQ3xQOWA3gszMRMlTn0LtPzBaqOWax3Es5So9b+muorDBPio6q+Gykmc4gWdpi9KlvwmjCYuOaiZjWNgPdsvFYsLCte17"
    "yncLGPEW82jl77uWr+jLrEVTmscgqdTYjUim5W6Wgdt5Af3Meky+acTUEKa1gvPl4pqm6GTWo0NOyUoTvfyqEtTG5P5NuGLC45bMoWSFvyeQd7zaC9mUVD3W"
    "gBAdKUlBir230bbw+C7fpghLUKUdViUbP4NN5i42Cu0WLKYWDRylDlXlITVxy1iWLDse9URbsxm6p41SS22qb9MTJ+4FZDMPdLVJu4yWn0OHtRXd8Rz3Dc9x"
    "x3DgFxBE50QEmYZMJxJREwXXfu4pL/aZWgOh3NVXxuCmG9aMl5eT54cDE9gdJHEAtsE+WLaqeyEy1Duxjk2fF7QD+nrT0c2gye+45hH7nUupBpsDWlwXPaSQ"
    "4b3zX6kCDbSzuqNJgjKPaFeV1UkVL50PWN6bR9vzQt68nRU4aaI4L0rn6v3SWldXP1CC2TKY7/1K9GmDuQ6Po9keyP3fAtl+ahwwE3KDQenc6UQpKOnN3h3u"
    "9WlWZjsHPl6rHcgKMaqehsJfPaonlB/Jx+ulZlzm8TKCy/ibgK70zKYWl6kznNrzBrfKpPCll1RB8Vd5Foa6LutotwaqQhbI+YDCuGQhaAs0uBXGcQDTFwwG"
    "Z1UPb1H3BUUygBxI3sefubnxNZfUAAFEqg0wTt6SbRSZwWOqVJ1o7/objchUhKEFxm1LmV2kd2vV5d5f7/ZjVm1RNpvlqmB2193P5x3LTdEmbBYXMOIt/NWq"
    "trk2Fq+RauJJBkvfXw3cX8vYOYZNfInk6BGCVb9AVea0W+DoLXxgJlP84yuOvCWLaD3XCFWLB8sNmqWNrbvasV+2bvDKiY/HMzZC533sq+TQ15jQLAigyKjn"
    "bl+RmVlW7gGQn1+qufro6W1l6oMvzaqkc5ZDeHvEbu2cfyu1WUTK8GBeu6yG6z/YKWFPFVApTgvyaQu90koYRxH2JMCmxgEVP0CYF2YCYaUWkTgLLOEKexe4"
    "luW3cwpzAY+M4qREnPjKDk8oLG+Dw0IO6Y5PabocjB4HqJ6FVpuejlc0IuekbAo+YOxvANlEp7xyCbWPbcMUk2ZLTZ0A1wc1q46js7m5aY3lKtxsFyPWECdq"
    "WKQFR5oRH/+uWnjgv75/47jz2i9aMDUpdPirSIp4IZC4qKrQ3TNceHBOCWGEUoQwigL0onMUBNQJOnfEBgbvXZ4hoVwfhCVj0ABOK56MxJOCliUPzPjKiKLj"
    "yG50FYUnhFa6XgcB7YUkzRGOna4obzXHS4SWwt1dB3m8YncHd/zye/bqn9jN8fqF/NqBWTG9WvyKTbFywgsbwjdz0IE+FXaXG9+R4MELkqy4NMd6bGq/lTdR"
    "1dPEGoMa2ijTimXxMazlz+YIyUNHWQxd/2pcRIcWFmQZGFR6FLHGkzeO4l6DR/LLutxZPSvI2bUpmo4uJpsFlElo+/V8/sq5J5AGwUO0GTnCk4f0XgzS5k1G"
    "qzBdGbNdLapTrJKHgcB8QAJHFnJWjrfmM9vtZl0FOJgwQQNZK/1CXYfH+c2365BueleZ6v9qL7Ykwcbd2i5mrGvYTydE4uQ3TSeGjUbi5acqWoh9gGx6YvKB"
    "zTbExnXvScqzNqqVF2utvF6j0uhis5scgWGybRlEPBvCSdLiXq+hb/aqYD/hTgorH1tqIr2mOzOZlbVQzGQWvCz9ZLZJNnveUKkjpicU2ZGixIbxbjwSgHcy"
    "BWeT3qaZnyfU0XoteljJqkIoEmDI2wMmufq0SpFF0dDPmPoKiWg8T2YsoWQHVBHKzX5N1rsmVVFJQUvkGU0wYT1ZHXkxnweE9q7X5TiftK6gnf5+tVj3rtpP"
    "qM2Uk8nuNGezFV9PuGrpat0dKAc86ObQNUYiz0WZD5I/7O07NMi2P2eclrnaVYoBjbEIxLk8ZDkUWhhmC8E5x7Km/e5ldYrGaVm5NoqzrxRb6HLp8Ky9wWt/"
    "WkIqy1Ap48xe8REUt4Z/PNf+uvGGWLK+qvGNwDBFCF1Fc3QfLEjd+68gMXb8QwNgTm9iaHiJFaerToAoZGLt34J3D5HyKYicDBVDMA5mIVqa/vUTdMl8xQkt"
    "z+DlzX/YrhjNsCW4yvkIWPXcgK43lbW9QUBMEN0ggjr4DFIo0fb8EJ884dy+fNJInxO9Pfy3HA69JwB+UPDK8qOhrcgU//8gkUA7DZgvPSEUdGH5BZvzYTdk"
    "Q7e09td8qS5+phF93c6G+/aZ+iQZRP0v0XrNJEAbOi1Vwyy6MtnyVMgPAugeGpcFwflEGpUNjSMh5yh7aFfUMPN+qOLiWTffxtFAeoe3waZMbCBYjvMotO9K"
    "LYrH23NpKxbsx//lhXxGcxNtSx6NR6IVGh/JvVs6oZl3M/6RsTu4i+l9d1kAJoLhARQdNTmAY4wPo9AlA4XZfCE9TP8VsbAvcLyxR/7VBgHmhMU0RbJqdTa9"
    "QkzPK41oiMVmLftnbNfLJXTRiLYvmSYJhUHE584aZjOeqQr2NaUr6TNoeRjS33kkBR648nUo4YgWONyN9g935rxvutK65RhFipCn5jGSvF9W0dg9ckaHQGCl"
    "yakLC0HBm4f+KlzZLKyIFqNXk6IA2UVM0LRZrSU8jF9T8MV1GCoBIL1rqix58nr77Wa/oiPXazd6tFtUNpPcEN8NrK5xbNtK02o7MndDK2jt6WRpt2Rl6aCL"
    "yO5UR8v6dhsRNuqNv1laAdMTrsxf9/ZLQrdzq7UftyAKCbuIENcKojjHnYwv7ma5XEZj8IWLlxOhF7zmQbBd2kNva7lh5bAWHC6qHHZ3smvIyDSF4J9OGaZS"
    "+lRjkjkHBNxMUCDAixjv6RaKzokWRWNuzSV9y18yjEZ2KV+7ZCdjJze75Q6kBZ8yySHaUF5nHjuTosWDfTRmm91jG3swfBwI9Bype9/FOeZnc3FgsWCiwI9Q"
    "Jw6NHJA/QV4U9ERyrLUIXLSw8TgrAMWLNn0dWKoVoz8KDYojHSw0yEHVw2qBPXYNSE9h2iCTdILOIPDH1ywUm+kdUwDJ/+qVDwWGd27ywoURgwMNbqdWqb14"
    "3USmk/CCDk4S+znvxibqKLbKKMoqilhUHFypev3EKZqKKBw438znbtWez0yiTNUD7RYRV+hRn+4XJplAXaW678lCZbBgYrNJElCXmVbhsS06MqVguzCJjupi"
    "w2UeLXnF/4CKjFak/BJVGasBA6QsTdnjwDrMWwWJqrZjtI12jXyUp67tWJV2tKnsWBV2nFrXUfnKhJK7C/tyx3lH2ta4i/g1JpkgOzpz2lhghyP5/hvaaC/h"
    "YUWAnGxBbQUMVuA0McYFCzLN2zZLSMXC+mQ4/2vk7NwOShKIKSyUp4Bo0gxpX6/JZIIkmy3xTTy3RuOnMj6Kg/M2fuRGJjuSsqSCs5PNjvtoTur0VvM6jzc4"
    "Sqliv9/syMBXXdRItdvvyWLbv4EncYIz1OMm82/MC/4Hnf+/jc7be0FNzvAv6wPnz49Q8Ip2BjbdxaRf9NU5m4qJT8fgTGg3mdft5qvg83kd0jVwObKC/waL"
    "V5BqfMCMZRBOSxGBpBR3IoLTyTRkof3KFLbFzHm/exTjo0s/CkxOqRZ5e2r+R/duuDNxivbKT8EG58EiNJr028s9nhtKXxEJ5uvQpGO3F30S19SazHebccs9"
    "1jdFd3S9MtlE2mtelO+7fhCt7QD5Sdh/mZO0iC6dDvoH6/+D9Q/0lM4sQpZ5x3KPN4bpP26dtUoo/wb0xv79wRkUcoMy4JdNWx+PwoyjTWBQPEUv8zqrAosr"
    "1hNcX0NyBcTTxJhggUdSK6Pwk5x7vYiw+Jsbog/tQKDUm1NQyKVWUtAXj+Pd/ny+jEyqjkabnppvr93IN5qn9VWfgmf77n61CAaXejy/lpccRXS9GT5RFeem"
    "B3VEIfVNAom+1kWZ5mq/3GF3nf49PAnD5H9elF0KmNMCkPu6CrezA6fwywsGaHeGN3+Lqh1nMkPMHDpXDDBzq1j9f2ZxqvJhw0o0Kg18Oi488BqLaGjjjf7P"
    "jKrmgnC3aFM9H1S/AZ4Zf26f7eO8wEYOL3AawEaTP86F873zbDXn8kIFVS3Zo37yxqnwvZY92DR/etM1z98ayUIgMKxX691LLLwgRvJKClgBiMfFchmhYaWG"
    "4aIRh/JrK5p2sZ8cTVu1vd/vzcGCCgFWKd90bdNfkLkpJE9b6AnU2j1drRcmC7ZxoccqtJvIDXZDn9XiykD4JvvIMeYwihYuMdkK1HUnhhsKYultFmDvGVhD"
    "oayT4xrJduW7JsFCXeiJQhrnwZy6duAxPprxEEPL+ct2ubFR26065lmVHJleP7kZrlPpUMEqxM4pUHJtE6Fx059Dicb1+pVajXhsIeJxikkQ7v2VSVtQ77BD"
    "LxmEg6oe3iWr89EoViW0noRrURM4j0ny2RhK9SsYi9kghw9ybhj/4dkbIC+gVgpCJzS+qfkaRIAuNnCV0fYVZJUslxgtunCdjfO/4Qe6XTku/smr7W2C5cpp"
    "arHDIcKy/MPFLWfoEuhFLF5sw2JIA2NWRtxq1rXAchyjgmOkcg834TYKRjW+aaZtvwqTSUU5CPQfpA4GHfJAOAX/sFwBxvhC1QhsnMTx74cS60RAbhCWoODt"
    "KLSaEdz8IYJvrt5vxl5/wS6RpsUhu3CBGFsQOGWFbEvQXStPdK/vnMbqUpcbPwzng5dab6iWPt35IkDfkQt4uV7jLyG0rXIBRzcRlcXB6gln2EgrDyGO4kCg"
    "jA/8QG5InM4aQ50T4/oQasE7HEJILDaVti55q36uOCuP7HbUaJNvQEB9uGNIMoL0RSHIBuVRdmsm9bZ7DdlklUOgmk1dx+zUX46RYaxWf9ooBogCmt3xxjws"
    "0yo40fg1A3br0bX1mC4IkqlXU+P+IhHVxdiWidBf0HW/9Q6q1+92G6w5vd4yvPP9tdDnoJZiRU8zbhMGswAgZErvX+DfoKtTLFLKPbn3ByhCjeVnk4S0m4QO"
    "gv8pzwBtvpZk2sqyKQ9prNWLcXeK7ShLGEULiq7nqArckYQRjVIr17Lcq+XZzwUFxuRB9Zcml1UtTIxl9Y+5o4c4gOQLbbGtapgj6a0XkDxs1zMwjukxjNHw"
    "HDStP6bqCcVtnCReQu+0ul+mkagNWI2sz8yifMMxxna2n/XuZJVNqqcgUGMw1rWwWFAZ3bIemsb/M/M9K02IzQjthWtHX/2NWUgTj2PjwGoDJMpgGILOkSum"
    "/2zW+/1MtrCU/iHC45df10EdjAY4XNuWghlji1xUK4TTKKUivLkqB8aQPkGZLZZGo/lm5vB4kP1YUYznNV+UhpQZb6NtY5AvDkw78ca8MWyety7qYsXV5Ff7"
    "D3YueWW8ndv8LuvJwuGPPVvnekDSgSh+RfgcGoiVCAaSFvD6hpfl46wXr4ZbbCGnjONq5SiMNRJWdMek6S0FY8V2N1/UPboyKPfkMKKexyD8gh6N8AgqDyOO"
    "YXZE5Znh9ZGkUH386v1iNclgW4XMUralqqKcGTm/M/kbLbEbL+SiKN4uvDQh8OIuZkpPlvdjSK+WJcs6BJvFbqF301J2ONM2M1NXVosvix+fFaLLUJJlt7xn"
    "CFb2yniH4pA8vOZNA/hwLLwIDd4YSeeJYDyqjxfNL9j4OHkYSaMR3i9dTxsXGeR1WJU6u+d1zvgbWF2Nh+nHofSEwG/PCig/kvFxhey1wmuOwGg2D1oTxPMo"
    "g+xqPFQCzZ2hyvmoY8rZBOfTRQ9pEIaPtMw1IbhDz2MST2HhDYxLOuhbxOykTiWrM0f+44c/f/j44ed3H+AUs/wGqREnNUhlgBi9//DjB/aVH9lxfPzh3a82"
    "KChpWhT4K3Q01CiouUzkQc3042jjJj8CrTDqAS3K2MuBQRXDwBnCI8w/c/jEM6eaFKk1zOJcSdTlClg1gqE4aN7sL5I/YBMJJpaWD5NoOl/em89XJDCZohUg"
    "tT8DPQkTD2RW3/wYhlCUWXDZvEi5wv/tCLCd78lq3Y0A4pwMd69D/F8ZTWSCBuZE5RRznVMgnDXE40wmgJ8CvziZR9e7YG8C3xp+Bj+gBbgTwJVzza/ue7MI"
    "mZUbHVQwLKMwq8EkKvVC2cY2eIIi9kXDWOoMYRacUR/XrB7mCFY5tGkaVyJwIOXQ9GSME7KvF7t4altEhY22U56MMSj8lquWLeptgjFRvbFm1EjTRcoth2il"
    "4Ko/SEQ3OZSVYagsDhYxGdgAdqrin4rv8R4uBXkA1wwToR6VAindp6vFYrE25WMoWDjKexpkTD6EqNO8BFvbN2Nk4GUgmiFTRsRq2pqMLWSK8/FItGAxM2r1"
    "tprhQW8tKDY3ZLpjV2D44hEEi1cHtjNhiLFWYY42VQtOcZp2+x2q9mxdKA/oEubk3tYKAoWobGrEPGHUmg74XvVJKukQQe/y0TNwTKjfrnktFPVLTMrLNMmK"
    "JmpPn7/++tOPDkmgisqDA/1lUmh1B4HsDGD4EOyOAmsFjqijPs6KoXygJ7DJW0ZBVBcWM+G+jniNcGYJFLMWCFjFBak7kiKYT4Nwu+vdUV95k36iFh/JhSWT"
    "MSRtyDkNpn09ntSIKkMBP2+dE1OUoAnfkYSU95bgxwl+LUyHgJCDB7RTg3H7QDiw4bfY6PPyeKHK1Dkpv0BydXFrW9drRDuYlo9i1GnXjt48volTy/yeQbqL"
    "MUND55HTUxIP9EDmZ3ZOgcT0Kl79Q0Rlqn7aDE2JunmBeOo/6N8+mWKrYOfxyQ3dtfB37jOuttfnZO5+QXUy/5LKCOJnReVOFknAWI5Pb/kSUpIUUnbkOuH1"
    "tQ4wnNgzPDzKEJ/7HHI3AE3Hknr2/57AFW8x3/ubFmFtoawBt0ZFyKpLS5o+J+tVuB1euitrpsKB0TvgCTNrxi9Dd3j9J1lSRnTP3TD0LT5aI1CjV+M+5XA5"
    "d9358Fqy0aUtQa/L0F3Shq1gbz+9jMNBctlHATtTY0fIyqWeabNeLfZdJSLjsLPRjUI8xBFLybA+C26dh/WAHvi0vKcic7G8zxw4i6Id10eg+UlRAtGRe2D0"
    "BLzVYOgvoEwPFve0DhBTIEHCk7db0c02bEKbCivtS7UW1dhOT7yJuxeQC/dVGmbRNzkjX51wM+hZsIGoP7pv9KWnjUutqkbbCGh2gwNyLgapTkiPRAtV6KAL"
    "DPdOJB10nQPgN0CipwU4kzryh1YumVGWbIQemZPEGlKpazQZNLP9TJE4dRsmCwG2GmqO0VABpsz6aKvKCuipTQbqSztTQzIc9OxlhPNocZxiKDniZiPU+xq7"
    "FdTMbLRRRPMivkn7BGbCFMGeKq9J98M4vQOh9MZAEBVLdBr2TFE97vlQpkaSpHzwBgox0N9pcEbi3u692RhkMwkGo/QNLHub/WbnEkpJNvFWVasYI/GyqP29"
    "feZtfNaGLFu1psEBPfYJDXXmh5+dq2fImmCpZzOprHjssiEas/7l2XPUX8Ruu9Qd+O1Rc/7NXOqh+SUVNugmtWr5GltkWQm2qJyE/0vAIvzZALln+EUmhNM+"
    "e3iXYomOPfZsQD0hONwarVr5rapcobdaHt6fWNZglmzsB42TLbwceRoVssn1dBSuuu88xVqMIrcVdzyqU54FTL6sKo1w2t2nvg+91lTiYQO6ri6iYkLGmPI4"
    "KJl+75+ZYHkGlV29P6g5wsbBT406YLGIKo9v2IsFOzqIUKhTtDZbF8PZyHbGYOvTv79wF9bGXOXoqvTNubuK6rYUJkF6Qr8Y00I03G/o1nahMam96moykTiK"
    "5mFdctO42th8ZdMyK7Ld+dRumamfVMUZrElIgt61ptXwNi22J3Ma9oPFozvumtZdbDeu339v2rq6rqUH1EzexGaxCvcjPl6I+4//+IUb7X37daUwOnlB1934"
    "ERmxoBRSRq8o/vbcYL5x+1c0i7+TD1dobF4QBIuwn/5oyt3kBSvKulj4237aoFHWWVMXnQ6/7prOXftrHWFGNIJtQPxgBGFqqOdjrTseU0jTy+aTcsGz16zY"
    "XfCfBI0EIKMyDCXIPIParDgFTY/HGS/tY2/yjCmlFgmJnWatfqPXYPqlXs5A16gi0t3koBWhp2Eiv0ZvT+d7CvhQR+hVN9zqPQByHc+ExnBu8KVgNA56Z+A1"
    "5wrlriW7KydlsJiLkO8QJEH4EOmMEQm2YQb5Pzl7AEIgfgwbEZA0S+OAJM6/fWJ4k0W8YdLMwnPaxAc4+q+MDsbbN1j/SK6lq5oMJBBe7yedYZ5MLkcbkk0e"
    "aTdE+HS3WtFuiNC/p8q35/J6BRe80gKHiqppOERvYnPxMk4Sp6AU/OKvsMUExothesp2A4kpIRZgYJLGeb2hc1kmf70JJYwtFgzGwLGKNTXq9/fzFW/hBX8v"
    "F5CL5q7FO659pUH1ZMQXe5Ts9m4Xm6xBzSB4VRc3U0FmDHU/CbPp14TktonJZHhshCPpGaeMbEN3kr4QTW5hapt7huqfmvVgPDe9bqdcwNzotrdspzgjrhtr"
    "85jfaCrG76sC12GGYI/8idHPe5KHkB2S0BtG9pL4GKPPSe1TK9RnJLN1cS38Pic/p6KsFubmlPGRTlJ8BQlYhdslNWkaNRQ2uIRyrWOgmn12evGcnmG41nj7"
    "qm16t6KblEY+2XbTTVxFS+GoklkxKIEdBWRzRDJqDe4z4KmznIgGCYa4gxeTJ2OF5AEpK5aqKMHpCalFJASyGByA6Y5imFL2/MouQivHVDsJWwmoyW/QzIpu"
    "jba8ZWs2bt+0FOrJcrVd96T18M0pZRP8aA/Z0P5eFi1ZRSsUiWAkR200ZTWTnG/T7B6TnAX7mj+Hl/QPvL7G+vm8fB525MQWlZnjVylkDjaBGk8OxELePnIX"
    "O5MSo0FM6+CnG1g2iyAMB9d7Sj3N38zJaj9uybEsvOl6/ZpIZuertUJFLBgyqB5ZIdZ+T32y70aseqla7MQSKCeanRhDhMAuEZCZOvITIepXvqhaoTEtFXue"
    "Fc4pIXHKq5VcQZGO4OHz53+RExQvTw/P6zoG0n49BaOkwWUbqGX6e2Hkiewey8h36zDg/hX7EWtY8foGMnUHqH1PIq+83q5k3utrMSWDpTwuqIg+BGX3QYpz"
    "da6zWj3sCouhktOzwvnwK7mxKlKhHCv3enxluoGqDUf2zhjrLC0PndJ9TgPKVMPOcFjZYbXrOXcIdj090TKWVaH6B6BXttNM1XbMT6Jn7iryt5tuelaf5qw+"
    "ONXYgj8BkQLiA6NfSl+ZRszgFwZVPBNyjgSw7RMDOojzwXuqDDmFkMkv3LnumpoImQKtjZxn8ZUjIJ9JFOT220kzeGyUW0J8LWrIGBY/XD5koEiKXcmVSkbd"
    "bra+rFjKS4EQ5z8+ilRx7BZ6y+kaqKQc6nIKrUarGl+kIp2iwCLhJqHgwDA2dXiGILjwYT7sKopC7XwhnLVz+4LPJkik0Z6uTYZ9BXpG1A9RJijj4JZe1qiO"
    "4OcdSHHouKdWzf5vKKLw91Oc02K0Hl5n02Dvr8pyyOvbQGTtp58+cQAkTnEAUONmD3KTvcLqnGcmuTBtV2TjFKLJSIrlHWFKAaAczv5hn9hl8mbv3Cj0TQqC"
    "Ah1P4jZfrndrurJdaKrjXF5aGM7Xa5M7V11NveFxgqCIzvyi9p0Wrzc+7HFSTQ8ybj7+WrHFX5IAdIQfVYG5jDNIw6u4qZa9VLmoymKKFlb1ha7BVaBXbW5Z"
    "zaFG7A56Da6YQsmL0omEALCeZjn/h5xq5tzSU8l43C2YTB4cbjSpspB40WvrCH+TbdANw31k9HdrKGJ0DViSD/4t3m65CJab4ZU05Jjsx99vfD80UcXmdz1J"
    "mNQ23NC6J4HVao+NlVotA39nUpubx/kUlD+c7zbG0ISOtdofN+xGEtf+LaiRf6SB/JEG8kXTQJgMc04Gnex8lNcbdiEjkdteSvvEC32kDUjfZX2pAL2WrrcK"
    "s6sXRokZeZ9oN6/E5gYJzW+L15hWi5EcNxkVebio1nEjaxWQ9pg4291iv6YmnqVRq6eKtXWj7drERDoXeywPWYeBb9RM9RWfgoXMibs0xtV1LPXYuNu9G0Ip"
    "/qH1ni721nUpXZlCMHoWvEgc7Hq/X21NPrGejTxVLKxLfGKMdu5ZW6VYj4hmDBbhMHg9pWNuzj52YTIw9izZHUQ5zktDl9vIKN3qa3c5aAaFMch3u7SfJDuX"
    "SYxSB4QIKq9rRehNfFC82WSEZgnhlGfHGDJOyEOn7R0iHOSASiSx7/VbcTKFSWX3qXMiObtmxs+KpsuGp5cIwziG0/BP4obzv9AMwwtlFglGURzi0wlratKZ"
    "E3PfIHYKQjMU1HFhT8Y6bkoAEC7Ofk2Z2zaM1a74FtQw6u698fgYC3/v77FRfY8ruBFjUXUc3hAXmjJttxHX8+HLZQjF/vkrBghi/xwQCA8zTWLuD+bPoHpx"
    "UTWOAeCR58deEhAjavw8K2wAglAGs4cWDLBT+PCXDx/Vu3fe/u3XX374mc320wfTRdaHW2s2a1P08+mk4q0xp1cUG2Dj8AwUXHvNjhla8JQ3TCD+7pXzXe/X"
    "3dI8pQmjFSE0ZHjaOgO//r8GIOXpxNqMDRM51FjGuI3OGAij4VpZDU6B3eovP+E9sOPh327+2h8+Oc/eOvCTMBg5B5qgGRsDB3jinAjwub6u176+fvlsCHbE"
    "ekci2jVc8mRhEQVswBH27pcff4TNff7uHXvSOO+hQ6o2DQf092bYeHmIoRx4ySQaMMxBwBvoJBjCkSTDJxPkD6cyA2GOCNp2ybNh20za1QlXXSdkRw7hpG45"
    "6R4+9JqZ5lDtNGwSgYG3eKMfDxIs+r+1RaPVgxbHwLTbcIvGsZpGqyc0U7/8eSectK+QoxJO9ewZBw8gxzNHfLTUVtlvL2iK77M14J/ci3TND/Sat1d87VQR"
    "Gw72L4BxTEi4vk0tUO+3Mz1T9vVPajIzUrSmIWY3gHiKq/hAw3OrG8wAKIDm19qWYnmBVr35Q4cDu1VCTXkVCWKjGtl+09iPPtpDsqjP1wkv2o0AqECghDyD"
    "l0w+hEcY1lNAtPX9AbpWMDnun5kPtw/f7dAUZwmhCw0vSqC+wPh0RbB5pX6AtiTLTrbwIo/vwjCDi42jG1wPzO0grWaVd7QrjSq/kWKgYtnCwm06TbMAyZBd"
    "4Uk3Cs6bLzVh31Dyb2iVc7PQhAK8pARpHVOqupsgjoRwwBaa51pTjzWTxrpIrQJCnjh46CS8JL5Gaus7man3aphWh0lDVQAsxHBPYlkUIj+nEJYvC1Oc+2pd"
    "4LuyxEVISdh+62/mOgzNbeHt61UY3jjVtmBJMUTOOTglFlSo0j7EeWneRADf9pdpQ1VPZTVcehxtTAvqffK/V8F6uat63RhIhsTsmQKvo9fitfoIIbvaiGFa"
    "S8lPF8v2Ul7lZUl98bxQaAOxToAi9pCAfzPCa0s3nzp91YLRthC3T3zrpgnkhulJUBSoXwmvh9WTdo0FuadTwx5JYwe4qTx3lLxScZ+kqEsx8+DV7Fz62e/P"
    "bW9T2BwvfJ8t3vQ0TK+DLONUFVleUX+JcdzDZHngBuqzQj1JVCgVBU/ELM+ExavMSVrwVOpXXIPiFwb2KUj/AWmHRhENIBQ5z843Bz5KTGN7fUpD4Eve3zSJ"
    "xBLfhrCs45bx08Wd5N7OpxTzUepbrjY9a+1l6KaVY4WrhtZqKb2HZASxWdnBWM7KlRoiTFE0lPeI911Qmr520NTBoQANlk58k2ZsqLVpIQ6Z2JMxkAsuLbPy"
    "vPu2HXLgvhkYl5b6kaJXP4x8A8x5pjDMgdeqrp2SP7Rdzg0BuTgfWzZ5sBeZNKFBmFXu0BPH662Xm/1cFxiVk5/VJ1qnJranbwMHhs1r0uO50AQq/sF6GJcy"
    "TBWmlKFqEFevNUmHUyl/gEYvguQDkiSY8cYjQOEbwXjLt6Cm2olYUnzhBRsGT84poNE9eRjGG3IOGYXIacCQ8sIYMxgOA3uhaTBSDyLDZRRF6Tisp9w9ICAn"
    "EsSl2VbAh4DtfBxK8fe6i2ZYV++IVSP4athEdi6gWvcN1ZqHmw3sU/XcVhUUCxk08/8JNYIa3YQtFhMvmg5RPGrmI5irf3ZehTGqZoiaN6sErM3eCd4vslMI"
    "PpKgwUksLCBHElidoKV2pxACT2CqF/pB4FZdQFqkYmz8gbqEuDMv2O7cddC9hAYvMx0ORi9aR1+QIOpZdFqch7qSIEreZrsK55vuldrES1uyzT8aU0jOwVHR"
    "WKeQH9izKq8KOiImBa+6gMuzR68gPIqXZ8QWA5iWANn7IkEGVrPlJVBx/NKqLzqmDNM2G6lAAaZeuVrPrTf5FXvi8ERXrU605rm548jcKad3caa1TrcR3LDK"
    "u43QBSL/WLHwouSp/vIzpt13mjTx+fh98NdGEssuvBOwLbEOs8lEA1JG4+P0lbC6c4zBkgdoeJ81crXZv+Lc+entO/EE7kROhJPyLDNblDunHAAug3YDZ6Is"
    "Ls9F5iLzY+B6X5phLwLhiHigpXN1fY106o1CZBgtej6DaEwKdViqhijYOo8mtKydZriohQ0AmoHCWRaXtsflWQYA0kzH6Tw9bWPqyV3FobN4zk9NpGPzVoUC"
    "QPhLQNCLAzmBQye45S0ftObU7RbMeIzsHoIHaDkWEF4pwO4Iq36qX9BzaMwnhQQ6q8Z6hipPQyIm+86GYNp6S3Ge6DXzm0p5TYBIeWjs1c4fGtITvtltrA2Y"
    "7hcaYE47Ullrqpv4NdaFQLFW24BhQit6zw0K4BCqw+QOy+aIfGwz48DY3rFdS2doy1CQOS7P+KXvP7xjwPvj1WI+UxLgElI2B+zV55XFZASYYdl0Gbtg1oT5"
    "kDL73GxCANnU0LXFoymEFSAS/vLLj6NDNcxNEk1YeWLg0LBLP0mzZfmeV8Fo0xzzxnnG4zx4je56nNGDx16A8t7db3R476p9ILrJPfB//OmNs+BOQPzn9+yf"
    "c1tvWTUvgKW3Idv9tqpEpp+ZKLM0alL8NLIOljvfPOmIkOFqUqCY3mqxCtdr86ScpM4UuO/hbeI1ydlk7KqG0oz7A0+6vhbEA/6d07pOyTPVdcPGF1DWBnI+"
    "GL/DLrnzPVTohLqLMs+R+xbsmdrTt6U2YdF4ZjRkM7Dsl2prHbOhxk/afn0sGgWHSn1fremyzp80XWSHBt8NqPXLAK9/jQt2Jg886hYev+KlXkXfPbTNhrIY"
    "aE55KdAsC4XY7lz98vEvEKILpUrEPRpDdKOYJuFMvDXjtT8tZH5xmUkGaWo3Z3Jxy62tl6Olf5M4gYoGXVwIQ0pgkNUuQM41K7ndGorxqOCK/yy2Ju3tJ8IU"
    "sisxHmwk5xSq1qXIRGaysS67URGwx2+T/YGllkCvk03XSpokBdAkXiwpONDg1nEtnM2cgH1ZIdvc95mqOZuLLsHWj/Py4D1Qkn82eIww8awhTQ9LZI/Odu0X"
    "bftTYO3ebSWjdhwPk8DiqN2EqAdaKwAAAP183i0o9JpfLDc8//+VcAVx3VpO78C+2F8BeFiFn/3+AJkCTIsuGaUi3DL4M8Ixu1qkW3h3DtwdvAN9pRn0v99Y"
    "QKlAkS/LLy3sPM0IOotXbHDhkB1pt/sGnCyNWdrrNkvekKK4z/Kw6Z8F30x7kCi/1m0WO54Lyb08+VanVjClyEaXWtuTvt37ii3+lFl5Yrotgxltdnf7XB/C"
    "BMoozttt0JQzwnHIbJjseGpfI4WwA9nazXxy+DZnI53LDOhcbQekLjcp9P+xUpPkewJ6vXC9D7ZV8JyKwg0AHzW7zNalAd34a+PsY5OBm1MH++W+LgNinlpN"
    "/u0UAWqqGrpYkj3aCqEOWuxBhtRLB0JYhHoiijkxJl/RWSHbibaqJYSlKFnlYLVlEgFfjKkpotgKqjM5RYtbaE9dIT6AiTnlpYNYoEZVHGpBSzak9owuJc08"
    "1GLtDaoH5db6/cuqmpHZjn08QTNWJJskIIwjb31N6nW6oEF9kzC8e/vp3dv3H0bSBXbnnjhmL9rOF2HQQDEdAOsrGZCzlbc4tvFyfOsIikWLwtHRPIKifH+n"
    "72QZvjiUUjg5ndBBSQT+iQw0tGuDSxJwFQQWpajaSywwKRfm5W3FduzRTcR1fIs6VI+Q0jYYF0Een5qtaYwxH+MFLBIe41Z7ztZ7tXZwjpMyTrtFEZof46IQ"
    "RU7NNg6Rxvy5EWDGoCSL085+MT2J1/3QK6BA8Il96LL/ulsXoBVuIWTSM6rtytYrwBWhSy/RliUPiin9kDbI/fDlIadsIDyExG/COEgB3WLERyodZe6rBG57"
    "CJbBSxeG4glStmbu7p1csXobE7Ig5W+0MwMvo/HWoIz+tMRZcREm5jhf45w1VRoyqz+xaa5tJA9u6+g4uIZ2N07V7l5dVF8fzu4XZFxlfXWjU1UUrKgLq7rr"
    "5bIquWLEG2O/wwGioUwgCAclPijsUfgKw5+FSSlOZQZ/lgqr4oznB4s2J5JwiDYpCS0LWasdWiKA3xz/LbzAJnLiQAshe5pR0KK4fFx8Z01YO/43nlEFSaxH"
    "PVq8E4cMM5mymaVhv7US4tRtkjmGcvLrkYZG1ArRY4+9lqm/m+tqUaLm7m72caEXooKmOFszAdSR82lE3wJuRfxN3Sise2Oa0EI7g5l2XaNXlTDh+zRcuL2r"
    "tirVdtOf+j1OflbRgkAB7JCTn+xEfjtDiQKGhDOhtmK4EQ1nGDWY3iBpYvJ1Bk4JDD3np+5cvd9bqKxhXMfz/jcToB/hniuycx4Mh6s0ig6ZfXRFljdjDDtl"
    "VfW0pWsVfmMgQPIHTBHAndXxn4yNpSHJsdIdD7T67cyA6wiZVjwjp7gtkBPFFhoTrh+X9Hjh227EnzyRNfcmz86npq9zqZoMeLTD0OqKFzZSYWDeDO7pAgRz"
    "FRsDIDwq0mRS+E8rPGU4KqVS0y4ciwJwb8GNdIo0QszlaUgViHtiPW8bMKqq97+otjKrgNUQXFJP9ZWjXOqN4CUCdRf7qK+7Er7ZYvKq27/hyO/fVCNsRfL2"
    "qW4i6q4q7qsTFv18OV4MuPLVCSRlDA5ZzJVyuCJGE9VmrlBRRdW+2avg2z9SHnaKXQnzLDxDDx3ReknI5reUngqHXwIvzuIQ6Hs6gnwqedOXJKMDqPckNHMK"
    "ZRoOS8FDssT1Gmym4/qdJ1b0Fn602S41bK82Y1kLyHTNVd0oKDfLHqmhJIhUDEire2VABknRUCYIGo0wtQ7DC4gMqWZKIKgj3IMLiRoFpLlDEgc2r6Wpc/Xp"
    "Pz+9+IeNR5cpPQUwvTALzsfL1y0YHcE/AMNlXLaS8gwui+OR5OrCZlEMEmc7zYpCcupmdOwYISf6rtuNCJQlzMk94e2PBwYlHk9/H9w2E1rofdE5IZ/FrmKW"
    "rH/dJzLU4pIMzuNFZDQUbpfequEM0ji8RbDYLgMNz6qk3haODbEXdXLxuR6db+m88mwYwbx1NF3FvdovSx6jZrs7Jf0doxz5hUBPS8imIjc5ZVgORadTkeMu"
    "34IwouIWosluSIwJXPz4TR3+SFXXE5exRuwvkt3bZyzocYFfjCy0klMtuFLLejKY/jmleIktKLNrqzikG23c1aYJynomoW6oqFDJ2q2vrisuyttuKVn0rqtc"
    "aZ2C349ErexFyDxUK0bwT5mp7I/XtYXyswwXIP4JYvC4s/1lk3PGvFoaOFfiUxViXF8W+wmbM1kpvFGcUJGtemEMaua/mPupxf9FexDsGB9bauZQHbEpWYrn"
    "/JQVTa47MkLLxsrCpEQyIuuvFXVwn1KjmGngenzopBIEIiBiMKu99YI5Dz06FyQZd7Zd9uY2L1bg2YO4v1SvVAbaJf6MhcquAJ7wN65rCl6EP5jUTHVy8Y21"
    "vqsckubnqQ+jUW6j+YK8ZMNLUlG2FRfUjcqz28wZqauy3Zt439U9zG4Nud0dWS632841dECaNSBl9KoCpj2y3tJN96ptLBlQtfUZJBWHX18KTZlTYTAqhnFx"
    "SsgDEvHXdbx8EjOlmQ2BkiYVjl9fz5ycUWumDGGqIirr0PUw5RoS98MP0+ySiVRfRuppGI4tMLWprpjtxko5yqclVaMpYo/Ixgf0lk3hQ2zMDHzkUIGVxvDO"
    "wNxq78MxJhMqb0KcV29lgDIrmfKmDKkZNC0KcqOZUowaHaKY6cvwwQC5Bx8bg4zEEzJPj8rqM0i3i/vITRihbIv3O7bgQAp2euhOM1Xx5HVt20U8lXXaxZko"
    "bnzU+xXj6N8nnLrcprga1TRahUFgAVFbJqQuIEn1bj7fBaEk1U1CNkSqx6zIy2puI5+E3espNTUrSOlgCvq7kimcYhpgzMJ9lt9ikAOjbCLNL4bCCMJ8CsXS"
    "E3IDkbNI9TnZIQlWzcZEqhrrKhE/p1XdYwZF7KIxSPAmY8xmmEnER+iq6vmkNLQz+NpcYrgNxmhCbkOEEbSt9JApWsMEUovcsq9w0unEO8+Yn4PGWZK+UME8"
    "u+8n5SkdGEB/j4uyGBgDZZP7hzAs7O4HX9xKD5uZ3QDqmZiFPbfpp95jnHS9wZeD7YtqpBTpyMF8Reqeak2cVVKSJzbnUhbkFJGG7ma37V5RIYnqoYxejWOQ"
    "t9rTcN/zgRLROqhu44WqjvwJnQIHChGrvG48lANkZJRjlKTA7PcDDARbiUAmTl3r7jHO57O72LviF6TEuCU2jqc6EpT8HR8rtJbWpWvEzoPDOb29MP0VS/US"
    "yZ4qGoM0IsiORyh02yNm1X4FFVHAT9RNm0555if02DWg3X+oPlH5t+fu53St189UTmMmP7zbldW4JqysLIKF3Pkc0hGLV7wYTyi6wvA3IL4IHVE3jG8D4MnP"
    "ZXCD/QlOPGuG8phnnwkOR56OC4GR19fy49nw+8MD5vhfpRm4nZlEa+HVYi/EwaVjkqzY7zRFTXbbGl9idnwwk5ULTYBwf6VDSINSBmk5jUCRupJhhwgnv806"
    "rpeGy2Xl2VGuumUGrw9/FFtorLfwd/Plavx61Sd3IFc1U+UcVtJX0AGUJSHPOYe8X0auaRJJx1CcvmAU2xE83hYjvlRPD4ixSLUKSVb23tES4ok8JBkJO4no"
    "Tc7kPw+NSJ3U2apbxh3TVVGI00LDdp0RX81WGW7dKkOYEDqFLXFTw9EPKiT2h922mIUCDfJvL3QXdL3QmIWylZl6qwZ9uQFf7RLLqCELxZybk/kpmBR5MDF3"
    "DR1r7FU/Vch4m2i53+n43N1Nov7oPiw2NZTgT5zsjvIWEmImYIcCbpW0H8BpDmTODS2ZSAZxAFDRGSt18gIUIH4pEA0OZlljENzDZ7/KALOmB+pL3wK7nM74"
    "cnokccr1wUdFGnYhCxxV7ZINF/Pt+rNemVxnBvqndKOMegVe9RUSd+of/vTGmXdLaub7xHo2jHccSfogky4Fy6iy1+Q+1XyVgolyCTSvQwEPgZe7b2WRCUg8"
    "ecGkNAaOR4bYMMKaFcWpn4HD+XT5Kv0WEMf2MpJNWfr7ut/s3c+lnAq2QVCNWGVzGkmX5Z2Hn3vNngXDfmijeNip6lQAVMuEm9UQPuJFzxqbtOUihiV3wdrd"
    "VGJhA6i7V7c3TrSX3G/WZLMbvaQuiE5Yl2zD9SK0XdfCj2nQNNVJee9E1A/jVMmDk71j2FAle0FWW+K5cUdR2QEDLLNTzEOv4AHb63nj7lafz/v5fPF8Jmp4"
    "ceb74AgvBx+1WECZiHABJSO2WwuNk++/zMLswkTtfzj56SQtvBNut9NPPO9oEG2W0sU7fZHIYog+o0WrgymeRWwM1ySe3SVjaxP/ibaynIe7Dva2EOxXUfBp"
    "O+hTPOi8IrRUaxbimgsLE6ZJRVPof41l7XQKVDDgKLjOUB1KXx5y1/AOp6CyPIeLagMtSNKCXHTYbYWzNEC3vWHz7IYp1BX6Zh/+PrP+Vp9XQ3urf/MfujQ6"
    "88tj9bnWHXje0l1FYYMtVpRYw2Als3sCL9YWpUt/E0YTFh3VCtGwsB/slovFhIVrb8mU7xaX6y3m0crfdy1fUYZZixo0j0FSmLEbkWzM3SwDt/MC+oWQ4Qx/"
    "bT6p0XM5g4kTYeYQH7RzwBIx8UyU//cpVJYG653akMMi1pQpW15IwRv3BbRx0RrYWs+eklgrGnVXDTusclzbx8BTmzfhikljWzKHkkL+nkCVhdVeCHukanUM"
    "FO5ISQpi4b3loX+Jhp1YjzHtsOvZ+KHGl0JIs9BeFJpaKniUelhVr9bExZ2x9vvxqFcpMLscetqLttTG+q49cRteQDbzQFcbtYuycJFpENQG1RXd8YIgG14Q"
    "BIPaX0A8pBMRJBoy3VDEwhRcG7mnvBS2hSkPdyC3/Y2RjWZggJkYfCnlZjiwht1PEgdgYu1DhQmFkET9kE70ZovlBe0A5YFCIWZI5xBRs8v9zqVUA/UBRd02"
    "mlpZTILHMpjv/UoiawOoDkfD3Lg5g5ElUKh/sfNfqUwZ2sze0SRBvi3ayGZ13tZL5wP2WOH5QryZCm8zCx63KM6L0rl6v7TQ/3GHoOB8G3zksnhkw1kMNr5z"
    "Z75WQUlv7YORyNZhK+gc+NRGg4HsNKO+PlhEs1dfhypS+TR13kw9eFSZYJP+JqArPVmzxSbrpM32vMGtMil8/SUVd/xVnsfo4mH1PitFL9q7/kajZRWetyCt"
    "bf+cuOpy7693+zGrKgTUfrkqNcV19/N5x3LjdCn7xcUleQt/taot6Y3Fa8ieeJLB0vdXA/fXMmEPcyMxB+dE62i3Bh5EFijrAT9yyUJwIkpK6WsDwvmC0cGZ"
    "A32SoZKpKAuHOgzcJxTqwZ+5xfs1V23gsEWKJIiKvEe2JVP6MrUmJguG/QJhmdNuoai/9IyZrvHTqASVLVlE67lG2VqiidzhgA6gF3vQpZOtu9qxX7Zu8MqJ"
    "j8dzCSUAGEQEtG5x8xprQwiyKqqM8KgAkSxeVi4K0BleqvVLMBCgVb0EnLMWnSeyHPJVInbT5/xbreMlqi+MLDQi6+f7D3Z669OEORt6OzSPuMqa479AnYBC"
    "L84VxlGEnY6ynMMJ/wECKzEbDot7iYIAQFmusCOSa9VqJKcwEzDvKE5KRL6v7oaHrjjjiYcQorrjtprOKaNvCgo/orGpp5srjcg5KZtSW9sR1IDbyUEnyiXV"
    "HucN0+H0cN4m46qPcVYdj0Eg615juQo328WINcQJGxZpwZnms8G/qx5r+K/v3zhuT4iLCW65p7hgOl7o8B+RLvJKTXFR1Uy9Zzj14JwSwki7CD4WTXtEf1II"
    "cBVE94hdnN67PPFIuXiIm8eQGJxWPBmFbwUtSx6i9NURTse1ViSjKVCmpzrOk8I5Xa+DgPbCoBa80Qsq9ZFXbVYp793Ma3qXInSgjn56xa4dwOPl92yVP7FL"
    "54V6OcQA06VJIn7Fjqw54RV84YA41EGfLxu4iO9I8OAFSVZcnvM+tkTLBIe2queKFS102pHGL8sym9jliM0SkoeOGr+6vtq4nA6tNcgyMC31KK6NJ28cxYkL"
    "j+S3dTlNe1aQs2tTjHWnKt9Z85ntdrOuwn1MYKpB0+h1eBjufLsO6aZ3lale0/ZiSxJs3K3tYo06vyb60pxAyPwBZXL+fj2fv3LuCSRY8awYxkdw/1DjAPNi"
    "MKq3jvSXaTLVBeuspuQBTTAf8C7rDhdymyIT/BunMMPmOvHyZYr6Yj/G8S3m+WsJ8Wmzaktr6D1JeZpYtavF2tVSZIpG0aqdqf3dIymxtexqR5xJWtzrPYTM"
    "jjoaxL1UXA6w1NV6TaxmUi5rQJlJOfjl+kl5kzT3vDGFArPtVRR4s1+T9a5JrlQ0bklEoykxrCfbIyzm84DQ3vW64jgmrSuIsr9fLda9q3ZxgG6SXL9epVUV"
    "2ZGifI/hojxwgxHgOMf6Ai/VMA2HgzNU03wt2r7KGn0oBWLE6ANWGvBpVacAFQk/Kw+YV8vzIYepM1NJaM62XXxN0a+lsNr2UR8ICDFHgTKifC7KfCSJDQ4k"
    "7u2AYPhky370cVrmasNRhgjGijzn8pDlUOdmmEkF5xzLiPdHQahTNE5ygsOrOPtKrZsulyBPU7YAmKcm1rLEnzLOHM4xgqrX2IMn3d+UxhB52deSphFGaU3K"
    "lT0JiPHcgK43lWOlgfImuGqQV/3aOmifNq3sBDFHX8SC1O2rCxJj02q0Jef0JoZm6tgKompmjZImNg0oeG81KaSC3MkoTgh25ixEe+O/foIO7K844eMFAnjL"
    "Q/YtjAYPE0CuhoMV0xNxF18iDa0vwqM9/LccPrcn2WWktJjlx8E2alMCVwapDtq+wLTsCbmlw21iDO0bIj9P0TOaQQ4xVBo3fOq30FzaNN6+Ge7YdtKmTpcG"
    "9ejb6uFrUjoG+2hWL43uwDlNtoDUR0DKcW9lQXA+kUaNYYv3INUye2jXYzJLS1A1y0O0aOSdL4ZXwneBxo/dIlsuGexq3fmWR6GlbGrRHGeqlGMpwvjxf3kh"
    "XwHalTxCxsED1FqejJR+Wnq9WfZhskDGbuwupvc9tWSYVIunUHSUfAKOOj4mSRetFGb8hZRl/VdE/b48lcYe+VcbJMATVnoWRQSqs+mVAnteGSMJKqKN3KrH"
    "iPZ+WSVu9Ag/HTLK6IWF7OLNQ38VrmwWVqSd0atJCYTsIiZ12qzWklnGryn46DoMlWip3jVV9j55vf12s1/RkeuprcrHLCrboW+I7wZW1zi28bpptR2Zu6EV"
    "tBp7sY9ZsrJC0UVkd6ojtKUxGxGOiY2/WVoB0xOuzF/39ktCt3OrtR+3IDLrXUSIawVRnM9Nxhd3s1wuozH4woXMidALoRJBsF3aQ6+yXFu97nxdBP8tNmvZ"
    "enG7Xi6hAWO0fen8/QCV8QTjmzW8O7xqC7iB4IvjCCalkN/OxFj6O48cRN6rrIhKuOgIy+N9/uHOnPc2MT/qJ9RyxoVV7e6+xA3RnaYQD9ct9FRas2rQM6ec"
    "gdMMKrZ4EeObPWLUOdGCycw9UGVUw9eOH+u8PdF0eEEJRpzuZAzqZrfcARj6lIFktKG8gQy7D2g/nIbgW8Q8Ragqxm0+BwLdzOoWw3GOlRY4mC0Wz186P0Kl"
    "U7TvQHIWeVHQE8mx9i7IDBbRqMpX8CqBXwv8ajXujzK6T1FGl8O9h7Vw+wxLkPXGVFkm9GHrgA7MfHRNXrGd3jEFsL+vXtlXEIzOTV648G9woMHtY+q6f7HK"
    "wCqLF6Vz55v53K0aKZtpi14/d8wi4mw96tP9wiS4qKtUFzFZ8g0WTLY3iSvqMtNqHLflW6a5bBcm+VZdrK/QcS+Dqibpr0bM5BxelsdJYj/n3YtFdeJWcWJZ"
    "mxi7ikC4hV6VeALn+R9ReHgCK7hEJeJqwAAhTFP2OLBP11ABtypoHG2jXSMRbVRB425ImFzbuCptbFPZuCpsPK2usbL9hJK7iwcOjPOVta2PF/FkTbK5djRf"
    "H2+EHg5q/W9qpr6Ekx6BdLINuRU7WwHYhUKxTFZbstkS3yQB1Aj4VPZa8Xnexo/cyGR6U5ZUcG2ypXYfzUmdpW9e5/E2Winj7PebHRn4qova9Xb7PVls+zcw"
    "NvLCMAvXyffz+bxtFILUTiyfiq+9RimHuxxIAnHchfIUJpVmHpsKhMpWGIZyi9I3F07xB4v4g0VM9TGbgiC+1dgHPvoIVQ1pd2vuu5iMkd913qoi+dOxWBM+"
    "f0FuS5d+FJichy2S9tRMl+7dcGdiT+2Vn4L3zoNFaHS9tJd7PAuWPj0SzNehyczQXvRJXIhrMt9txi33WB8i3dH1ymQWaq95UWHD9YNobQfIj5A5GpMJd8B8"
    "FXw+r0O6BqGDrOC/weIVVJI4YEEKUFNLEROqVCskQvCQVSaEYUamli9mzvvdODmkzElaRJdPMP9DBvlDBhkrg5SZRSw/HPy58HhXszEXoLNqiQffgCbcvz84"
    "kUJuUEbBs2nrw3oMc/fn82VkUsA0OvHUjH3tRr7RhK+v+hRM3Xf3q0UwuNTjGbq8jyii683wiaqwPj06Jwqpb5JY9LUuylVX++UOG9r17+ERHFWZSHDTaBMY"
    "FHkswqImjmG53/qgr68hfwwCQGLMIUPMr5V7+EnOvV5EWM3WDdE3fyBQu9YpKJQlUWq7LEYyX/7nhVmvwBotrr6bODZZUDsZeAon/kr5CpYx/P+99VjOAMeJ"
    "HtAIa0D0mJA5888sTlX5wbAujUqDfBEXHoQMiCB/syL+R+5AQ3JiWkWfNFeNGGnBANRjIkn7kh4bR2AUawRxAnjUhK5z4XzvPFvNuZBUgWtL4KqfvHEqUlUL"
    "XGyaP73pmmeqIUSs4233e3MsrELWVfo5XUn3F2RuijjVFnoCa8CertYLk7fBuNBj7QCbyA12Q5/VklWA1E2OrsCQ2ihauMRkYlHXnRhNK0igt1mAmWxgDYVe"
    "Tg7bJduV75rELXWhJ4rYnQdz6tqBh22wbvWmTIkFGW69Wu9eYoUnga68ZBOWTOShtVxsazhiYLhohaf82grIXezHB+Qe4qLMLt6S1cbqYdUK2Krc0vRmAY8J"
    "DZMqXxDu/ZVJD1OPuqXx9cJS/aYKTNtgFWKjMKjuuYnQ1ObPoR7sev1KLfb/FHX+ld1URVMvW9KVRrEqh1rXghDF7vOYJJ/HhzjXFWHZSf8Khkg2ncOnc24Y"
    "HvJAeBBuUGECAR26ttX4DUHPiw1cTLR95cD/LzFAeuE6G+d/ww90u3Jc/JOXad0Ey5UzUsGqKt98AdsmOnl6cZfXIbIY0kDKlRF9m0V9sFLRqJAtafSBm3Ab"
    "xfwa3zTTtm8VvFVtEMO2UlG2Ba3YqYMxtzxSUME7LAuDAfBQ3QX7AyLeOT+UWM8FMjKwVAzv8qPVduE6vAgGu3q/GQcoBbtumhaH7OIVuGyB5ZQVsrtOd+1U"
    "DGTvmcbq+pcbPwzng9dfb2iK0Cx26pHdjhqdLo0bqD9tGNK0Vzntd+eLAF0rLpCW9Rp/CaFtpAtkZhNRWVCy/tIZdrLMQ4j6OBCoLwc/kBsSp7PGUOfERDcI"
    "DOHNnyFUHWqbjkyxQPC/MLzZkBKUiptVANjABssYXxMDgi7HVwzOTv2Ffhnua20ZjNKNKNTcnV5UiBBom7Bdi08dcGVMKL7KtGNQELyaJfQX0Klu0baEjv6C"
    "qg33YpuEWpFZt4OmLrvdBovrr7cMxXx/LaRwqNJb0fSMG1fBGgO4l9L7F/g3mEEoltHmPs37A1TbxyrrSULsWqUr2zvlGWDi1xPVW5lz5SGNtYJd7k4xJmYJ"
    "o6pB0fUcVbc7kjDSWWpVsJb7etAhOxcUmKMHRbWaMoFq9WNss3/MHT3EAWRHaYttF/UIn6S3XkDysF2qxTjG2pBJw3PQNLoNF40pbuMk8RJ6pxV3HH4PFakJ"
    "79VnPbq+zTG+yUkq86raVkPrwm6NV7Fk0OjdKO+2TMjDb/8z8z0rXZTNnz+onun6OLKQJh5H/1FrDxJTGzJW04mm6QEaSq+YnrhZ7/cz2dpaOoUIzz94XYdi"
    "MHrlcEuOFGSZNMJF20J4ilIq0hOqMods6QRl3FiaJeabmcOjOPbjRFdeEOLC9K7MbqmdMbzlSDgwLdCb/v6wc2liwa4JTF6el/9gF8aijLcLNbnLepP9+ADP"
    "NiQlIOlAwo8i5g8NxJorA9lOeNXDy/Jx1otXwy22kFMmV2iFdyboKlU4PGU0oSp+aka573SvfS/JqV5rFyVY0R3TV7YU7FPb3XxRN03NoAKgw3hpHjP1wgFj"
    "CyITaLuMm4TZES0sjEQdSQptSa7eL1ZTKAhe3IXJSLtU34RApruYKaJZ/nmEUtGrB8saPMFmsVvonUaV/c60rc3UfViJzfohy8xLMQdUleCtDJMsu+WtprCG"
    "I8rN1AnJw2veaYiPx5K30EiXMR2eQMujBXk3nYKNj5OHUTCAWHX5vhe4zGNZt7LXqmFEds/rX/L5sTwoz92IQ+k7gN/YQUPVj4wPLGRHL17qA4azidCcJJ5H"
    "GVSrwDsgacZmyUedas5eP58ufKaDCHOkZa5pIFaqO5MMi9Ee8LikI33tmFjZqTZ3lif5+OHPHz5++PndBzjxLL9Bos0pMhJjAJ33H378wBb+yI7u4w/vfrWh"
    "BZL0R4G/Qv9dTQs0T6Q80pl+VG0iwQ9kisWML+HN5ysSmBwlCmzZb0dPUMe9zepLGEa9atGqcvcBXSjY4ophEyNUM0REWGjm8H3NnGpPyKtgXedKUjiu9Vcj"
    "gBSC3Yj9SfIHbK7FNJXyYaQ9t8yCSyePyzX+wCpbrNrO92S17sYqcaIGKJ6ORjinR9e7YG/CohpQBldv4Y811shFAGn+ytgJk9QwyTCnWEghBZ5TIw2ONuHM"
    "OIaOosDXM4ONUOCqrY7U3iaFfVevkqjUm2JYNC0WtK4vxM1SOQuz4Iy2F82IZg6nl0Ob3h4lrA5yuE1Pxjj5+zoQV89t62yx0XZ6qjEejENE1YdOvWswY6s3"
    "OI218iCE1WKxWJsSyhTkGReDUL3YF4LAreNoGOMmIxA8b3KohsbQXtw2Yj0wbmw6yk8f3+Md8AryAC5QJqmOyD8OMiYcQ9B+XoKR95u1GfGiMc2wSAsEbVok"
    "d0a7yPl4JFogqRlFe7vp8fjYFi6Ye1feMfgZPI0RBJP3JLCzQYmxNkg7oVrNKU7THidb1Tm3m64AAoQ5ube1akFZPZviYk8aqKrjjVd9lkqhRHKPfPQMPG/q"
    "92tuOUuipSzsCaTwllEQ1XUzTSit408jyUPe2Kx1PaN3JMU6nwbhdte7I3NhrDYpbb8sNXzxCy+TKKpKaR0d//rrTz86JIFKVg8O9BJMoWEzJHwwxONDsDsb"
    "fHPgiO4zttYyua/4SC4uVE2nm0PhIOCC0gPT58NNRYei/7ovUR4W7wB7YkodNFI+kpDyTk38RsHzi5k3EBj0gN4RcKkcCL8vPA37C4JSiOek/CJ1NYpb29KU"
    "3V3xRjK0zSPuqw6wyOObOLXMrRzJEDCucPjscnpKYvPpNc73nAJG96qy/UNEqcV+ngFdIvu4lHjuP/SdxmS+ogKtx5cyNDLF33noRrXdvliP7hf+NiLzQdmj"
    "JyDeW8z3/qZF8FuoZ8CQUZH76tKS18zJehVuh5fuynGs4HP0Dnh645oxjtAdXv9JlpSZJnM3DH2Lj9bIzOjVeEREuJy77nx4LdlUvJ8FNN6TzJxvFEx9MjxI"
    "lDfA+sd6u7+QkqSQehK3lVxf6ySMc3fGNY4ybPQ+h4xSYCr2rKOuyXpZD4iC6/3UNw5HEt8+atpZBGGEglDqGYzr1WLfVV05Dlud/cybH0mG2CVJoPJ2K7rZ"
    "hk1QVa+xfdqW8mc9iQRZ8YuUP+tpuZsJjgaA0KflPRV5xOV95sAlFu0AZQLd3YoSIF0eFwNiCCMBj1UBRciwhLdFQCl75UQDzjrIxRtVDgsNNzkj053QNuis"
    "Gi8j/dE2zDTnJVOOe/NcbXNkbURUu8EBORcjKWVIj0QLGOqgZQwJTyQdDFEBxGuAYCfcNpU2xgHzh1YKsIWk3QhdtMnsbcjz3Zts2LlUk5pFozHZttJKEagG"
    "m6OqVBAtM3u+ojJFejIRtxoYztSQ71zQEuSh4+iLES+SI35KhLp841sEzTbb8BQFqIhv0n61hDCFvrc8fNL3OE7vQPy6MRJ/xe2Rhr3TVAN6Ppmp+CQpH7zB"
    "MkT0dxqckZ0NNYhvvGI3KYad9Q9lEkDvDrNzCSWjm9RDVW4ZO/WyqH0K/T4WfNqGRFt1siEJeOwzGmrkDz87V8+QQcNSz2ZSSfQYIECMef3Ls+eoN4r9dqmZ"
    "8Nuj5vybueBR80sqfNENrtXyNT7J4kpsUTkJ/5eAUfizAYrP8ItMKKl99vAuxRIde+zZgHpCcLg1wrUKHqjSlbY9i/2JZQ1G68Z+0HTdwteRp1GhnFxPR+yq"
    "r+BTrMUoeNtggkd1yrOASe5VvS1O6/vMJkOvjTGeKPusMvbn7iqqG22ZpPcJHfBMC9Fwv6Fb24XGVHNQV5O1I6JoHtYVsY2rjS1RYVpmRbY7n9otM/WTqnCV"
    "NQlJ0LvWtIYfpsX2ZE7DfrDosmk9at3FduP6/femraurd3qE2eRNbBarcD/i44XE//iPX7jR3rdfV0qKkxd03Y0fkRELSolg9Irib88N5hu3f0WzNDr5cIXS"
    "5gVBsAj76Y+m301esKKsi4W/7acNGmWdNdXR6fDrrunctb/WERZaI9gGxA9GEKaGvt5h+2rPI21f8E/dKCtCqkOmu+VxAGHVjn/OKTmDcVYlEVB2jw2Enxq1"
    "bGORDxrfsBcLJh5AlGddCmKzdTEjgmxn7HQ+/fsLd2Hhp20JIXc0vXRKP5dQey253S2ESNDIeLTQyaGwoTeoyyv+5OHB42zJ9lFlecY04dEZ4J3Ww37bokU2"
    "vF4YR1fbItLdYqkV3qrRHw4A3p7O9xSoQB3eWsGGReOjLtiVWMiLXmCeB7g4MCAMnSYw2rlCJFmuns+clL2Zi1yQEPAWPlv6SETJgjCD1MWcPQCMxU9nIwKS"
    "ZmkckMT5t09sZ1nEG0fORuMdXNRXRzsjtBiMqyTX6gkMW3ggC8dHv3xHbYE4RZuZXaJ/N0D5dLda0W6A0j9wilIiZvAo2e3dLl5d36ZB+qvOYqbeiSWIi4l5"
    "gAjyiAq8eRUhDtwzDIa8P1CImQY2UpRxkjgFpRAj8gqbdGEwKHAPJtBCPl2IxYWYUHleb+hcdntZb0KJKosFQxUIHMDqT/X7+/mKd2SFv5cLyAZ21+Id16b+"
    "kPKRJ2GZ/rp4MGRHM1llG7F4epEAxk6gyVpfGDQ3obVtWUNFz81KPp6jXppbLlDZEewrc4sT44q/No/5jUdp/QKVV+F2SU1qVg0iDWahnPEwNslZAJPeV80D"
    "wgxRAxk5YxX3JA8h5S2hN4zCJ/ExRgek2vNayHXIUeoiezi7k59TUV4P8xPL+EhHIQNbPv0CGYbD6KCJI6shh4YVpaY08sm2m1Ljmlasvz6lKsWqqhqAkQ3s"
    "OWRbRTLWEa4k4DUKOK0MEswfAa80zykNyQMSUCxVVIITG1IeSQjULzgwEWHMLUpd4sLXOLqmtI3vcajAhhIzlt+gBRs9Tm1J09Yi3wYYqcKR5Wq77kkw5Fud"
    "QnHE3r195C52JiVRu8HWp043YG0WQRgOrveUerC/mZPVftySdtKJMoFI1vejPZQE8feyoNgqWqFwDTfFKSdqsM1KH7dpdo+VPoQEMX8OL+mnfn2NrV94ldII"
    "8kCw6XvG1GWZdgx0dxKeSjXt6yKrnSN/AkpjEauRCqYVgu731Cf7bgStF56CpNJGtg3UHkS91/dEpqpl5Lt1sH7/il24aoU6ch4u3GP9shPNTkykgOA8EQKe"
    "OnI4hOrLM1UNTFjcAHvzFs4pIXHKK4hdQeGs4OFf5OvFy9PD87pajzRMjbMYfSM1EAbYjJUBYbhEgjyizjIJ19difXYdeVxQEYQJxoUHKVPWRSfUwpxXWJmZ"
    "nMAs+OFXcjNOaeIWwa9OslDV5ZSlM5siS8tDpwqU04AyJbYzMD2KU0y+6XrOXcJdT0+0jGWdxP4B6JfvtD+2QzYmkUt3FfnbTTe5rE9zVh/cFMopF9y57pqa"
    "KKcCPo2aDWLRQeSpZqhiP+FNIEJAXuBLXkort0as4BcAeZ7GPUcK1zZnA6HDCeFFVUYfhSRMciC3324m0mPDRBPia8FtxsTK4UpTgxW17Cp0PQJMabSna5Nn"
    "SLnAwRpSpte4WLrdbH1Z0ZzXjSLOf3wUlTWwy/0tJ9Kg5HMozekpy8uqDiepGIEoxEy4IS44MOqTOjzpGgJSYD6wJnA5dr4Qbpm5TSl95QPKOLill3bJIOB6"
    "B1IcrOTCVtOj/5ZBub+f4pwWE0wkE8C7ak3iRqFv0sCUa36SuI/leremK9uFpkZ+yDMMw/l6bYpHUFdTD3wYcas3RTYk9vmsrN28th2E/X/66RNHX+IUB0BU"
    "boYjN9krrIF+ZvIuCWU2ZSH6kaVYqxqmFOjNsfQfNrmtmtgowp2/sJGuJbQYH/a4UZ8qa6D5+NtPFvg2yVFHrF4VTc8YjzTkC1ho2d8VUKgs8GixV1/oGlxF"
    "RT7CZO+G4T4yhpNoWNJweo0ibnzX3m65CJab4ZU07JgcJrPf+H5ootnN73qSKMRtuKF1lyer1R4birhaBv7OZOJoHudT8KVwvtsYI3861lI/bkCFrycQNsjV"
    "HJoa7KB39Ir6olyxyEgDj02W839IOJk5t/RUMinwFuyIDw63JNbJl7yNy7gcMzn3t6Gf/5Fn9kee2f9FeWZM4DsnI4NV+Dteb+iTTDho++vt87P0kTbBYXdZ"
    "fyZQr/lzCi/aLfZrauKzGlF7qvB7N9quTYyvc7HH8r11GPhGW4O+4lOwvTlxl8ZQ246lHhuKv3dD6OUztN7TheO7LqUrU0BUz4IXCY1f7/errcmN27ORpwqP"
    "d4lPjAkQPWurpOQRAc7BIhwGr6f0Jc/Zxy5M9uSeJU1x1VO8gHS5jYwSub522wHYHxNUvyxsDpVYWNNqtB+glOg/tEK6g4Tmt8VrrLuBMaU3GRWFOtBGyD14"
    "VfrAKDkSsmQv72vLzmUSo+ADUb3KBFrDnWEmKuZpclFzY+dTnh1jyEojD53eGQjjkQMqOWhYqpnuEazPmwODes/ZfeqcSM6AmMFE0XQI8sB+6djAiDF+Gtzz"
    "8ReaYbCwDODHKKNDfDphTWg6c2LuvMVmkGjZgtJe7MlIuzFAPxfov67eMS2k3a5QJFS162589vioI3/v712wovYENVjGqSn3UUXIBBB+G4G3i7jQsXO7jbhC"
    "CmcmA2D2z18xEBLfykGI8HDzJOaufv4M2hsUVUs+ADt58uwlAWuiYBy4qwdhiVAG7ocW+Hz68PGHtz/2g0998LXmtzb15DydVOJgrF8pKsywcfDN/6rhMLuD"
    "744PxW/Jd6+c73o+5vqW5ilNGDUKoYUVU/2v5Vddx+G1BUpc1xhxjQI/IMVVW5u9hiWuNXjTnSXX0DqB5q015ePaSG5eh322A6f19t2vHz6yy/jVOZfR7uiv"
    "KoQS//Z8BgoCJN9AQAlQEm7AcA40Qds5Rn/wzF0RhnWtbuB6CEjkuR4J9KS62JnC9Ne6U1U7AVIEcVx9P/4Lv75xAxOP7u/NBJLyEEPHkJIJe2BDgmBSEAow"
    "PidJBs8syB9OZQZiLkHkvNSpsf0lvODutU54R52dnE2GtphIKQODW4jKe8QVyZnucygZrkyFhGPaXLx3owfZX70nJWg7O2LnGhiBekHiEJkiH253O3ZX6rHO"
    "6mN5Phkvcb7Pn59xkAIiPnPEKUgRk/32gqa4LbYW/JM7wqpzx/7br5VLwm5HMI5JJde36TAi/3amZ8q+HF6+FGXUIBGaNk5DYzlfAaHY5+RJoBu07eYHyGch"
    "TWII4fLq85CPRKVC42vIZsC0U+9vv7HcnzaHh5RZW2MisEFojjy1l85bB64bw9wKyIC4P0CTLCZ4/jPzAXzgTByaImSE0L+Pl2lRX2DyQcU/eEsgANcky06W"
    "ACfP9mJAh8s8BWHianr+KACuePwdVvttgRPJb4pr58dffv6LonxdQ2deWpQagZ0O6SG7/ZOKh1gh12qqBvpBiuy1rhNO29GZduEQKUFqLtmhdLX0fho0AzSm"
    "eZ4p17tmwmgHf1BA1xNX6ZHtakl84A/V5c5qoJEz4RRg1FCn4H+vgvVyt4YJOMjOqoPpfZkXWSWE7MI9vMxvZSYB31AKRkc8QyUYLL5zT2JZCCg/p5BgI4sR"
    "nfvqG+G7sqxRSEnYfutv5to7zW0hmOqVd9441bZgSTFEzjk4JRbRqbLhxC1pTnHAv/aXaUNVh3s1XDrOp9JkXAHlR5AwBdBgJyf4NyPHltQU5/lC/Nsaybol"
    "yU6cJjc3OYUaa57hE9qDqgk7RoJcVZPV1uOnoa9T5b9U3D4p6uYHPB48O5d+9vug0UfcvTAjX+z2mzzrkgzSTHBxgYrgrqi/XJNOgjtV1xNlkEWtDTEdSudg"
    "8ytzkha8AsUrrgbyywMDHeQHgvREo4gGEOmfZ+ebAx8l5rG8ylNWoNn5Ynf5lLLM/9/e1zZJaiRp/hXsvqjbLrsPSF6SbmnMdOrWjNY0rV1p1nbOTGZkAEEV"
    "U5lJDpBVqjW7/37hHhEQvJNAdklz/UWqTiAIIjz83R+fdFZHTmj3fuMyCLrO/F1AaQTkXc5+03j53D2HDrEn+gRlM2Ke6IM7aeXo3NoiwrNGI7mfuO85paf3"
    "Gjp1ODWg51ZL7k5pNl4qKj0oScQUnZSRXng7XZijkKDLYbkeyai7WGbOVc6D51XGAccmpjCv8Xm8Y1YloyphAckBXUp6fgHx2PwdPG0dBtzYCVCowhfb5ttb"
    "x9NRxaw2ciM3YsPXsUMLahMY1rfUlL5LXtOD+EfWkwiV21QdSLlVTSGcqwmBy0KUjYTkcMAyTp6lC18JPm2xMUr9qMj3xQfesNvgyuUEx/FpvEZkTy4R4zIZ"
    "DdnZvtnJk2HtfWduFc6Bbcwq1hRp4JK1bEyB+omND/ouh+RMwqTocnnwGyCysMYx46NJ6KvOV7UdmM1BknN13ZrtLbzk0HrjDjXooajFyvY41ybW0KvT4B+A"
    "X1c8n1fZGjFce1vEBaw4UpaqI3iz79lYyUSXUzvHXalb7a2bRJPvARPgSMK6XJzvJ2JDrbD6pa2vsCdfcBE/CsLQ3IIgKPlKy0egPic2zA/dnWmH8JxKKht1"
    "qwfHqVJ9SBjjOHJ/N8gxBx8WfMl3XCvSnUqKKZxKjLJAfPDD1Im8x78RNXlebgh9kg85x2vBqcC1d5C6wVF1sT8KVpAAaoioBAMpMVGkQOOK29niGMdrD1l3"
    "0SHu3YBazrEU+q7ivnTHe0QDz4ETxevQ1+BD54w+JinoYitoddhMZII+tl9Lj/zdcZb9+YJIGj0eV7y61oz5YAvnvYAdYDWn6JfOhEDCjHYes+AHGVFGMGyx"
    "aWAnsH8lmfbXb78TV4Aa5EA4KK/ynMgJLidOd6tzgwVLI8EN+EpwA/eUYrcdEcl5pgVj0nvkod8o7A/Y5OsNJLFRwNsqG01h+116oEUVt8TPHvd6QN90WM78"
    "dr7LLE2BI/9z30wDW7J+r5JIM17ztRMgD7wNs6AU/k0ocvJ7cobAWPjAexspOBA5u+9wYMMhUJgAr4HFZNsRPkMHz5BwDI9JCwnC7bOFcDuULazBbCrtHfeB"
    "N34NDRC+ua7yTh6rCiE9qprsVAdEyeVIcV//1kVh7YieYbxe53jIzN2oTcvqFnFwuhk8tz4TSEDEPjvqls+2c3j/2BGDAZK9mDI2gX7knZgxXxdWbcsuVCSQ"
    "MdvBBEjMSXGB9fjw8Tt2iH58ZegbJeJPisZlT7kqPUrLSR67hChpLT03FOleLU3ZI/oDdEzz6QlyToA1dKCxDmf6VL2ihznFmRFPl/9BcUzt4wdfcqzqD28X"
    "ki2GUr//6eePP/z5E5oTr5QBX2s/f/z+488fP333sc7z0HqA7MsPH3/8yJbl54/sVT98J19dmiXlu4AwfIe4nmugNQN00jJiyrvxZBE73O4CuBtJtP9u4G++"
    "ZViRjUFdZHebkgo6/HT19yCOZsNF9432FU9p4i02qvs6g7HsAejO0f9ETyC2nAcyIjkH/o8/faMZPJ6L//ya/VNfYq/J/Oj6Yd6j+NuXLGOPDnUJtYTytAqV"
    "sQdyALeC7HwmW//tpx8+vdE9AHUGjFtRuykDOJMlqM9l880E6VrSb9y10fSQdLLdaU7Dcabc8Pc0r48eft2iVuDZTvPwy3HXO/rhfenOsGy63ekd7oyZhP2X"
    "JGer9cwTuWHIdxxFXHRaRb92JAGaM8rhmdM0EkaF9uqnn/8MWd+AeyT3tyvrO07oIdqIpzYcj3ncIhF7fEihjPPuQm7o9V4YaWo6M0hyAACPbrmEKTxwy4R5"
    "gRre6QWYueHfi5nJyMWZMOPxlVhp8DNdTgBqeUL+yzaKszW2vyK3k+8t+wNB5sAGlf1PC3o45MDJOEpceE/DB20cP2jPud5nMgO6XPI5/U1hb1cq1EGSFff+"
    "MyVZO/6G1Z91fX+2PicqSVV3/3xGXFWlKsGI7TzFu1niut6IUEiujHblxjDNMImTNoHMPDe/XnYGJb9eXGPrcICGdyLWx30T8nUazJ79FUIoXmRmPN1DhUxy"
    "YprO4UC41/cTHi9GeshckYo0oCJ4htnR7I9XH5zxwyMO7meS/fO9a40EzPkDjR/n+/RI+6J0EDerjzB9JnUiPZM8f0qzqBHEhyBc6xaBodnnxjxecqnD+fKZ"
    "HnOnYUAizsN19r+s2Z5xTFtjzD3v9YGWHfMiLc5+Thk9qzMx3TnDMM0+TrJj/07hXSi9mQZ/bhIXhbQabCnbs3v4JFdmel4waM72xcEbmqrUmsTtpkMIMYNt"
    "y0YtR6srqqU4nqqmyveJc+dHthe6mN9bO4ntgJucp0AdoCF1ArQ/KyIdfSj0tt7WqT3EqXIBn49M7C4Su0IXhj69UKv4VoPsK2H+CYw3pg2VnF+oxKIVfAEZ"
    "VUp1NbjimerE58+sQAHPg+ZiRtF5Gk3m95AhwzTC4nb5V4BZl0Rq3t0C5n/BeOasxKk61wWgy1mpDIrRly4b4UVZcFMILeXEneMtY8htw3zEspYPlH+4cRhY"
    "sWk0OZYycp1lVUpQk2d99+0v33374WMfF2EE7guK8GNXNyKZKIA0Mp+FcOBWO4ZOAqKrQKzHAN/6X/Q7CdiaRNIGI+czhviJYCqi8BXjLhDTBwYEeqECIPlW"
    "A5eU5AIcGl181WQewvOi/hD2dL/W1wpI5GGWnOtpSp2ZUWtptiQ6Jrzp8YzRSivykhyK5NSn9dHsmOSgGAw5zwQsQzutk5FXmpyKoWc79Y75EtSLTPZf0zWB"
    "5GHvImbpoB9I+ZSS+kVC4Vv0opaLudegkprnwxT3GWU3wkUAtiBMtubQ2U5+ctX97qmEp5h8DGT+4M2Owmq2TzOW0vfCekilWeoJZcYrxdxwt+pjzbWnxsUG"
    "R4gYuH6dQ7cldoKt4dmBE6wudsZe7JuBqeuhu2u+WX5w52sl+x5R0/teXjqXXduIdRfSXm7kxlbOWQWcbtrbrdtwY/Nz0hHlCR+qJF8g33Y3eDVwVBL4UB/4"
    "/gdksnhF3IvL5hgvpCQAr1EcvcNiDeFuTU4SPiU9Cf/7hkMz8AZsJUcUDdwOtMhlFxToJgTJL/hvkcTRxSc1aIA4mRnmNM9vWc1TYbevqB2sJcrDQ1LLqJ4/"
    "UhKxk5tTZitGQzEAKMcZL2YbAVkp7ztF/Z4LdtFvRteu1lLU3PUuz9vkrPQJzL4/q3+MnYam7Vg6JS/Bx2PLdGnLcFG/pZuXKzrIlSZMDpQh/qZmHMVkX//W"
    "jUIZve4UGEXSWRDQyDCxWLGivPmsz4oNAk0sIs760jP55wWQaRgf2AgvCaYs0miDKdGnO2SLzPJJIXSIxTV8cbRXH7xxD0mUlHUFf3DTZu34e55esnAsJQ67"
    "SQ8H4PM0K1bLTYTtYgKHZM9YMMWnWCbCM4F9ikiGYIQ8q/OfF0aSR6hj5XWO+UOOEjMZt3uRMpKCHm9GGfX8s1sGOe6y9HL2W6GMRkbTzPlU6RixQi361GTB"
    "blLqAkzrICXVaFonA23FJMOmAdZtcLUM8ttlrgGfG5CizUrN8gT44kHfDRl/Rv+5HGojyLhDDwepJ4fwJZ/1HZvEnuG27CY5YF3iqex5qgXRnrYTU9MijWkj"
    "MdWre5TJV4O8cM5aNREkGxBsYh4VeZWWCHuZJK72b3jn19+UdyzJbgvv04T7YHD39yJqIXJ63tedLWzykBt0pDyhHrtIZ2l0gX6De+XA7bUHSs+5xteII39p"
    "TJpnVzDrCjHjRkx78CAu5sTr8bGxvDdcrDm84NEXj/pGEDsuFuvJwVTUuCkMAf6w4+3O0eOoyRDkmB0MQUjlPoawBAwRMIzZ6Go6G56bvUogew1AMgDHDlqh"
    "MYMZk5qIrDhh5jXYazxBAyrsGBVjQU6UYLHdSXv1y//55c3fJyRsMJMwB9EcpeHleEsEnJXKogZPR5EUzdLqduzveCTZ84hKCXAII6g3TO3rE6VsQQGE5LEv"
    "7g5MKsrIEySSj91y8DkmysiEmXpFn/KewfgIk+Ac97xHxZJ4pMwuRlixGktoYUVWtAdVc74RGu4WQ14CnqF51EsJrD4pvs6nukt1fLrxvUvEkApqohX0N8y4"
    "Fou9f4dVruQuo+wQA1D5SUCZyKcgNzF/gITVO5Jgaa1Y3o6Ww6TEscbXTD23NwZfmOAZ6YVD+BwnvokAMF+cNZ1J80ZZFd+gRe5ss0uBa8aOaTlt54o4Ol0Z"
    "LuowYtd816WEK9zVPko8lCVmNA0TFQ2IT3GjijQO3g6o3uwAQMoiZPPybJS3TWmYcIRNiLGxfZI1Dspi73lTwylmd5wcqCjr/1y1fl3p/nny37T3TB2TY9NU"
    "nUePK5aSX7Jzmq+CjrEa+iW468jykutmUs/TiXYptm1ZyW9cEYBGZCbNxSFpDtOFHhJfcsBWWL6LPXGAJtNRjlvp0nV0xnO2TZfu0JPyi3Zku3UxUFdbqk3t"
    "mwdHEpvmE9ulDo7U2u9em10dB5KiT3WMTTC/8WeE2HwFhxh/48a4EPX4Q5cd3vG5lUNA+dhaVLD66gbiVPMBSeodD0lPwhJ+D5N/K2xtzq/BCRol+flAnpHd"
    "v68qdg4JM7vZLfvaAWbLnjG+zkwhLOBGcx/aT5+4fcQTN0a5e8EUrlsrRXUH+PwT1DBXOv3fdVjjz8CCruR+vdofvzwAhsVvGHdo8PtmgmbVB+nJwi+/ZEpW"
    "02rIzZDaOAATU6QFM/6qG0rVgOY5uVOdO132IDKT9pfiz8OMex8SRkkHXyhXvUZuwM7KlFSjrONEVdM5cVNxRIYoh7rk3ztd34XRBP7dOQqHfnbjgHBczBL6"
    "WX5WB4NWn8cQZhf2M0d8b0M/K5/axgakuHBXPV8y7eF5wobLaQqaUP22ZcIKwk4vEQDnhIaY9/GUZg+YKAKMi1cfJwASI5yt0OvjQO4g4Rw5POcf5IANHLBs"
    "UzkYUvHPaImgz1adLQymod6lTLCMCoTkCC3K/YAU4f3vXiKMpIxdy5zHmSvSxARrZT07YjUGitJzGJjufGYHaOAOMIgLMpyKmqVPQ2z6RAcv09+SvMgH7wDo"
    "/KEbGIcCJtwZlHwQEb1OAQJsoC0CpsqPQc48OSA45LwpGbNyRAX0Q6hbxFGhH0bA8tQROGunkens3BprV+Y8OACndd/yaOThJATxL+occkY3/T2FtGPeKQQA"
    "Vhm7E2QsOCX7/R5uBE+HpF/kglWbMu3Xi2l4pvgFOSaf316UPBPUxrUAMbSLqXBbYgXC+8vp4WZ8UrxkgHH1YvOMnMMwPR4BfrxXXal79K9SHhkRQ1RoiEuc"
    "szQ40OPALU3nt7Le8m/f9HRqBxh4Khdqw9dkdo8kkbhk6jrUBufvOLBYJFqW8fdArhOGje6Y7AWiLL94r2G3mjMvGKM8qT1gusWRl+xDgui++vo9u+EZ0UNe"
    "nVKIAzMVcjwGxe5PwtvlR00Ql2saULJX4Vpg4WulW00IjvFDMogHC2WD3eXFwODGFHm+01VqJI22POBT197L7ehh941hjGCnb63hYeTsZjc3wDKpqqoJAzjp"
    "IeJAFFB1z3g3PcQysJOc3jD2rQlpO/EI3L6lE+RPnFTAtiXO15UUuTN5PqQkGuCudxlT0nx0BvWw9wnNjh6ZzYaalpqDtrs2iazR6cisOh1xw6VHXxL7Oz0d"
    "QiEI+bcfmQa1EW2rGm5T7WlPQoQcSf5BI2vnUEtvpkNUY9YTIkruPDETWJ250MWceOvtarrYwJwbR6ENuI8Gq7CTuWeVL3yXXQ3e1r5b1/B78slq6SPl/YbE"
    "d4EMlWRdFYMBX+BUqN3Rgul4EOUH0H2EUebINqDPqeS+f1cCrUKI+BKU9YRTeYr6zEvK2LXlYkaPJDmhgbcgZbHn3MGiVaHWyNBduy1fal/UT8nqBvjlrCVJ"
    "Vz/86RttNiDcX5gAOpLTsyzoFXKnLGqUU1WrfXKmAB6g6yqqhUi9PEAscWKgbOcN0+0YPR7ZmYM7psqz5BSkEHA+37IjyyjJsTn8DqJyveMNzPxzhhimpUTV"
    "s6c7y226ves8h95vdKqZHdEeUDNbJlZJhJXG6VidRxkoZVOba9tF0B5tF9qm06F4itE6PRXtUTzHJs6ud5RSc50wFHEj24jaQw0FS2c330WDMDkpBYBlry82"
    "MaUeQmKw8arAo4AxwQTI9Jzw3Cm4wDjFxTF31q8XT9eN1xuB88cl57Mmggn8LsMATJTIAHwU1x23MfliFWmU3q6u+gub6GUCvHF7XwBOXMX64nnaQWOk/qxk"
    "cUPtLfPbxqwXDcR+nA0meT0cdun+P9NmIfzsXrUDLWaHLB681koB5T/3kAF6rFWPcSnHefCmy/JrcEM44L7YY39rWnG048hP5a6Xhd2DDLo2Dt0GThQPjNPX"
    "bLZjrCDcbQ1jYCzp8R6Zm1he39BjK0B0K7ngm8Yi1yYqNmxoZMl2TGcbmvFIqs1Qmbw6ZrO6BW04oFJulpX0OlQj33d7Txi0tfjlBFpMopZSU2dVreSZBq9q"
    "T7h79I4h1DcMjT7+fd0mcrVeDQO5+i147jOaux9ew2TmugAT+VGqkQDMX5i9oKmNaDISUACMBxeb2o9oPLeT2TJ+RCF6dVNzV/RtX2rKXl16ywuXfNnBaBV0"
    "HCeymBblEh0gogKPAC6E5QkljZQt6oEaj5ScQJ17mrYRt22pjPilp0GnWn80aS2IhlMaLVVZZuGHTze/Slj8BtxdVwCthpTQ6f4fbgfdNMAqKvDFbvkhcfQQ"
    "DTB1/xYGuepEbNEdBzdxOLgJppy/gRxELSbIYmSRoMhJybl98UQ5Uv64Zw2/S87/985kGqH4TubxgibMWMoL275DEoJDtP+IrIZoJVBQepgGe32W04E4xRDk"
    "SefZ4DRUqVzezqT06uxmZSRJM9tQ9wJUfVUqqrS1taQFBUCNXfBOleHQ6fuRHg4o5kUn77SqpXqrfcR+T7x0h/d14p2+IYoWJ1leaK8+bMdNevxusBleVsR8"
    "/iOzQOi03WmXnsqqnJIBKIRVTlu3U6Dvts/hHRisNesyqucCxw4Y1YC0lc2wuDsZDE8CE7I3cEJqhR2yt7fOshqjtIVjzwwcxX5VzUz1KEwYa+sF9s7rGatm"
    "VXYMUlaEmKan69eaqR0DinX3jcCyuFO33IkJ3xJug8BS16XhgB3AkqsGAwq7pZmMv8qvWgFGzo53NogBYqC+BSLBJIYQBpQUMvoEDOsN4zQbDVq6A26sgJlD"
    "CwN2HQB18GfuSH7PDQ/YPlFECOoaapL5NLlwa5SGlZWzIaWsyOiQ0jEI69LJFPjalLqCS4zY1jt0BTGpdZQF17R27BfXDN9pyfF4KaD6nVFHSKuGVO8RHUHw"
    "JoHVwYPmop66KIMAoMO/VVFAME7ewgCB0OV4x5c0g1qLmO38Jfuj4HQJDIJVoDxkQ4jgeYqduST1d0mJGd8eqLnP68hbURLH2MAszThB8R8gqxFLxxC5SxTX"
    "Azt6hY3OzCm9gDIKA4GkjJNDASf05aLZ0LtqLX7D1ZjeXKlGPKgrHARYkuhkG+xkTWNyORQNrWl6vKVO8jNTOpRNrCK3DjO1gnagtFzjjVijPu2qa9CtFTm8"
    "G2L/oHxlOxSBFqnVnOb4d9lBEP/19TeaOTtf5FstZzZapPFXISPlAElJXgK4PrGz9aydD4TJBJEBLLpriY7HkC4quPQRm699MHkFj7rre5FhgsOKK9ecu5wW"
    "BSb5vNzBq525yRmDYynoKyUsdREite2Qp+y1sSGWuO6B34JKwPHTCxHTr1KK3rHNByJ5+zV705/Y1nPsYE43IKvp4SB+xR7PGeGgwrgySHvQpG8CdSSPJHz2"
    "w0Oa31JgLwE/WS0yrFidYg6jluRVfqkpCJvYAIyNEJHnbvjg0jBStqbita7r2M2klJZJpT7J00Z1146oU0sb7Qu0th/ektAx6/U/LdjZuhnWoKoeYyxMU3Bs"
    "DdhjjSvfaEokEC7JafRF3gbeIEevDbE0JseU8pAy1dyzdf2d9kSgBokXh+zleu9FeQjmqVb577JapCLRGrMveJYPjAfSY2o7ELkPogD5d3m6x1xW4sHPh6WL"
    "/UyX4qDUBzuQQC0U6Jr9EzlhxVU5f8O+HtO1DgJuOLuXz8bp8PTN1VmnsGdyyp9qna06I280TAa4uLw8yYSbVJWpnMOSlTueTeyOVMUhhg7Pyz4Lhq6HhHb2"
    "WZgwiuDsgWcZ9pBY6ObrEi2qm69DjHCYrzf59MATS9gxFhrl6ZGido35kzxLgjHfJMMy+bdqToTGqQfgH9+LXskSdQ61L0yhfMaC+YCW5faoxgdpcY9lp7wk"
    "cJQzM3uAZmw58xdRuZrGIDScr8761Y1sB3MvOhMgGau+5EW2CosN70kyp/VBe8FEn/dhBS45FZnSq5cdwy6omUtxn2YA1jIm3sJLhnjeQykHyuP1lV4tfJRf"
    "ggqwpSc0x2uCR8luTeYqoe9GMikm8eDqxPlid3wzpLaD3tr2fqnMtPbx3ZxRGR198INtbDry4Yaa2DSS2xZop1asY3jBIFUv+Jwk2AEeXcIZvWMGJvf3VZ3h"
    "UftEvP6cN6eTiivooowdReAuTiP0Bv7vX97o3ut3nCHyunreCJN9BRMao4yRW8XgYvRFusJti60GUiJaN/8zg6/srctYRV9Ms+PcjnNX54OM8B50V4FX2Bfy"
    "uadg9AXbsDPCIm2A7vaH/kt2a+8YZWnb5nX6s8/uo9o2/v7Velp3mENzO7qWQ63UIXZNnQwKJIGVrTFWGoaXM6ljE88fDYo30+cWoFOnlgr4Wz6ymHqluzH7"
    "7TgiCNl1PoZN7TC3533fWD6F5tCn0W5C6+qek1TLIPlvP8K3wl1zNU9YerWXy1UaadPH0qmPMm0yZbv8mNCnXhAdZmngd+eduFKgA12ZU1UquooGJVUon7Fg"
    "b8vDaV0KT8tVoI4htB5fjwIrwmSeSg8afFCqF2QXM40THmwqHMOPC1lkR5FIbVLF5aRHPdfxLNp4VDSRH3petqB3SGCG1kjf+q4Hd0Q3I6Ord/3Q06Vrhxqx"
    "1eva6bRGOscTvn8ncLZezclzxRD8Tt/bEurK1LCJzyI32cWEmLiEeLgmbZvpbLfbWN02FLoTVh6i0WHI+5wo4rrbZlPsi8/kyar/ihQxVJbUmCP/3A7T8oyA"
    "7QKWo2Qeg+blwCML89gMx5adAV17u4X+gLH7VvuvewBSE8uzaUQ6OCYHhERgw5MYvphiBTRTSuhvPAsOt0hZD7Q+RbdUnobyd3OjfZiQiqLamBWrvpmN2WeG"
    "NfQveoI0rj55URqG+bCAwqARQG/4MePuvdLnclDTnTo7ecog+u82k4mRlkEJJkruZOqks9vugOQCysgvdihvB8J2ALrwniKIqWFBHGBMcb/GPYH2VVWn3STD"
    "sntOUYbx+q32I+BOog8DCnvIm5yeSYbwqSAGx5MoFXLjGHGfndJKVfoL5mk9L+v2mKf8YPgIXtrvQoGKKmZkMO0IOml0H9lF4KliGgN35CCtXwx+VfCPz43N"
    "Gt7T8GE2qPa60K2qNiNwU3VH101TxU0dekishE8D6hmoPsm1maR1hgbTdrcNrXPsYa5iMiXbNeoqpooQuzrYK1MLOM6JdkiCjDeYlee5if1aHmNopADR+Dro"
    "6/Xc+w+L67oa63xxAFh5yyCzOZ3YxXBqNr9K1CWGbOzGu/DlMWSrNZuAIFut3hz8WGUZDpQ83jA6fU3gpeUQWTvUcb3jp7t99lo+sbFMxT+Uz2zNKG6Xc4s4"
    "Lgniec4tQVm+E8RmjA6bitYmObe8WCe8Ovgq55YUup7n7Iixlqtn53nEcMddPXUfAx702R6QVo5muYCfKcsHIc70ts8BiuAQehHn8x6VAu73IAdI+8yVq7CI"
    "0okwAQFNWXlGtdxf8buJUn9hlv+fM8tVw0KzY7m1Af6VQrh8jCPgqNG+NsGPCVlB0R6UenQbxCFZJvWoZ0a7OVJPD42Ie/WvknoyPEJC3Y62c+IqNtF3zty4"
    "Ct1R2zLXErZmEMY2uVbYqvJiPZnbRQKfTfzudCv89WJH1AbBSyz4b2i8g7rzeyxfB6OlEOlmChoZEcJX1qQLW17WlBob7cPuKllcZOSUx7esLP0ih7/I4ely"
    "uEhH039h8S+5zxsLrbAJgyIj0PVt7C4TGbYZB9y5eKXICEzPMsKrRYZcwzimNu8xq6zqtGh6HNHAWovrW952x/sKXcP1JWf6HVhZw/ODJcrlBGXiMRu2WvQF"
    "ciJ2wg4zDXEF1CoMBKpUdnkPxRgQPU6wIAOXsDLd4Cc5tm3EiLloRhjsuyeAsKjlFArsFbgC4zqxwv+8mVARO6mmlC7uu92qtrta9rxgUu+yJNQvFsx4T3MU"
    "OquA/AGE6pDIXy0x/h9pclJkensmNC5aEj/JfYiL8kzUTkPtS9Lr7ZNeucnTr6+V19exmhljYkKvSQo3C9UKVuu7nieS9irmO82mDQzCUdeuNIY9atnGbq4x"
    "7MRmuNM71CLGGSYEfjG5L44Nk2ynJfeJA+w7Bngu4JnqSE/KCiSuFXCcmeuzAvVQp6ayVANZgUIcA2erKWqXXPta+8rSuWJVMr6WklZd+UYrKaFS0tgwf/qm"
    "b5xldjjXrGzL3r1F8BDJmveykZ5IluPKVMP5DbeL1kXKr60UO8O7OsXuPsmL9IZ9+Mbt7AntGicgd8wEj57ERKR1FUZewGElFetqIUG4oRVhgxfAjHNidM8E"
    "OiAO2vY7FdJ5BTRn5ZskDN/NQANpnCga2dKiZQFXnCXksEpy4t/AocXG1PiY2h07XzxlFWQrmieg/UIHnurcQs6i4cBmxe47Df6/xfxGw9Qc7X/CD9S1NBP/"
    "5ICATri1tOvMGQmRcFsfGfo3B84kB8YYvaF+3KyuY9lAfLgCOOOanBDpQ4ENMqniQ5EfulG+aXZ2yElAEKB79KRhwhzPWlIOJ2IvYEIrIBVg8yc8nNoPBWIT"
    "QDY1wh7w9hA1nAJuQouck1cfnKsoJ2c0QE/5fXpDJJlp1HNOc9GVohd3D1NT+4eYstdbJ4givXuvyxkM6h9iEj7Z7SiPFchpzefqpm6E6Gg3gUHYNv4SQSMv"
    "E5iFE1OJJFZNeoPNxbII4uD3BCCP4AdyR5hR2LhVOzO1DELlvJcmpIViE/Sr8pyRZG9GJONMAbXTRpklu63O8tcqs4bcrLXAJNPzGA4kO9MqanaXpiIAPfuS"
    "/3NMQb8pHPmgW3yiKVZXy8FY8CuZMAywUG7/VIiF+gPL1HB7B1D+u52DeM62y05mENhCtQZsx5J/p9yPCT4DOLIn+vQG/wYTnIOw8sDY0z0APCOY7+FAJjWs"
    "Vc7iOUvh/L6A/t0scCnuT4kKNDMZ8b1i+wfGdMN8yRhoPD6SA+PKhYrjsvWuHOg+veQUZK0PwDGLkLuY8cUk9fJxHul9EkJFhvph7tW+WXJ68EOSRTNhDrrG"
    "WeixpNElbHjDZgM45A/J4eAf6KMKyTZ7NLQtVxutoqmV0CqOCXbA5pKg5Q5cCvxUHxChQlaatzJi01s9e8x/pIE/wRXA3gmt0svwc7mUaUQPPufNK8xmTAqu"
    "4AaChq4Ws/cd2/M2sresDJsRnon+vkrDYGJG4z45aWswdZ9bH7mIpZ2oSFQvUdWYaDmgGZJIF5HubDSeweFdZV3wqvKbiakihR7w64XY8ntmyPtrjzoWllsV"
    "H2g1dU/uQfA8JTFGuXtKCstjOlChxS/70xJdQnIarBhRjLzh27B2erDUBolj7IX8romvLW8efXlGmSbZgSsxnIhOGduw1XDAOjXgFt0xa9Wl4Hd0d7pRNUNM"
    "AWhMY/pBljDjUgOHGZ4mcFAwmRWlR/SSMZZ1JCfoTfDqg2HN4Ci4DTdjKy1MsGuTmR6TPCnSbAXjccilIUE8QsfYccTPauIbZY6bakJLyvbEGFjCz9uQHdL0"
    "gfeoQaS4lPc6j8jze96WhD+AgJvQH5PJIF7yyBMHeVeNnN2fHJ6vIQE8JrfEvMcXrC/GESI+feIIe/wViAPIyxiSSIZ04DdYZQBYSPmduewDxFEV4H42Enr/"
    "xPU4BZAA3AACDeVpds2SZuzpy/lmCzpyXI60yFQjconbhqmX+UoR9qSgq8T9sU6vx20yrBoMnX7J5OMwsHjsVYn5ihXdqCvSYAn4dR3h0n38UL7HT7M7/qIo"
    "JsEuBhCW73/6+eMPf/6Ek1IEi/bzx+8//vzx03cfGWXJx7DMEi7+9En78PHHj2yZfv7IXvTDd4Pyi8/e13WLhCJwNvo5an0zfNlGrvsioOF7DKVhXxx2Ahln"
    "2+DphZdtND6rjVbOCWUbvF17JVkid/aUdyDzBN8i+5tkz9iSh5lFxfN1PvsiDW9XrCxG/3IYZxxGV/eIZbcSMGBBm8R73fkLY9vaBpb+Wc4fTtin9i70Qp4V"
    "2/sB9ZO37MT9hckvphZihV9Gsej/BEKuOnE4ka4Dd5X6gHrHC6YujJYIiAmuYwyumYkuByRxUQPkn9/iVPDX/hzASVZglIYX9Cupzs3OCgB5YyOSWDptsWy2"
    "/fv0PJGBDqTy6jTwJXbvJBN4MPfEMgzD7ikG60yR4rQnIzE1+oEAi7r/a+ew8GgKeuq4rwq03LsMEK/YkRcbhyceZD72QuQLis/xPls5eYbwOFOLpxf+hinT"
    "xKFqIivA0f6HcVZxrJNGRuf8o9jwou66nC2X45GoebWdh3GkjxdPH26egM4Oeo+MIOeu2lRmy1Hip7i4xJ0TkujXwmQ5J6dTb8S37Arax23gDEUZeZrmSAO0"
    "vHGwqZVybZUj5wsy9rdxGHOQR5Ww1bIesRybxre3kjXU0aViFtAwcnf9QEgqM6zzA798mcoVRV2OvPQVxKHVWdWC1Av8BWISHPJOoBvVOsL95W9//VEjB0BU"
    "etagEdkJ+sTuBbfBW7DDFMwt1EQ7jIluN7kSyZHcUGFamy+OJAntj0ktX16f3bCwj7XM7jl5ZoYhtHA9kojy7jR89yFrAAukIIHsGUM0ENe5J3xvcQEnbyYA"
    "3F0OxY3BLfKHaaCEkzuBNYN8HSxsFCkxS+6S06TyzVXYN6afjq1URs+HpHOt6mt5OcERHzBch24QwHlD/B3a+vXLEnE1eJ6xLrMkA/u/L4jIN3QvcHhXrSZZ"
    "9RQ1qKNICaAT24rcvpJRuVeDQ/FqUZsx0cisVYtOeloWlehmFAWuUlTSXWehPsoTEqKtbpqYutjbJbfrkPt889rZVfx3nixVbv9QdlX/A0uyq346ySoG9I7J"
    "TCoBJ4Awr/WOXhElh1yaCNxFsG8ebhR8jEkeZTbtUwblvMBDJ3PKEm7yZmEGZZOGGFISrcKP+llMDxjBZI23qNU/2pYxNe+qHQvnwrvZsGvWYK2jxDZUngx/"
    "Z1HHjbi6Wd8GwVMWULMgHKm0VcPzSA+sFpBnQIsnKuqei6dUg33O2xndBFo45QWcgXJ19pjUAUGjHCCxEMN4PJmXPXGmIecJ5IZd6sYk7F3G+HEPzY2EisZp"
    "8Usvny+9fBYkJV5RVVveO65zTrk1JJd8FT4f0SNRk4mW8GPGWc7kNJLGAsykfuSuTndo2HBMCciem8XK8xXxeibngirkumlw/WfWnWArZBxWzf0mWBrlrZ05"
    "XcoxKtK1ZDAoHfTcITRKYr3QVl13TgvQd48rbb8Yjhzxg2NwNtS/WMjFTjdgZYXlyd1pyEIiyXEIdfzQfzE5PYLOe9clXKtIySkaGKK83PuRZ3oih+LZHwFa"
    "or/R8IIqwsze2/WBprwIk+WGbizK1vRd19NLAWjJs/idYoUz1cZP4+aqDYVz8FqTdidZuYoiVpbC66YV1xvkdIIGdD1KI8+h7rSWSOrzEnQgjvUornc2mvag"
    "RdxdQKegFahPl8FyZkmTcAI4fdfDHtFp1Ex7GWyV3TWK4Tpm0ITqramnaprJpCEdw4q85sS4bL9mYoYZe0FjFMErJw1gmk4Qk+YAgmIHRxB/+2aoOyaO0Mkf"
    "J3yM0Hr8MAwN7npR9aAJA5RnwzACt9nzCwZQx5u2O6ZN9SZcZLcDpnNbQhKETZKt64wdXpmG3eUzdtbwxvzwSXv1FdIdbNFXG+lrYZPAsqbql69eo/tF8KU+"
    "bw38tmjM/+yGFWt+SUkZ9dhI+fqKciSEGXupHIT/S0gu+LMhor7CL+oivtpnj89SvKJnjgMTUFcIFrcSwi2IEJVp1KY3YX7itR3xpcZ8MMrUkuNXrkYpeOX7"
    "6iK/7Gu2xrsYx2r7HXGpzlkaUqZTSVQ7ztuGvI9jjy31QcKE645GkY8bMbU5S0LMydWCS0bJBTyONTGxxzvhpwYgaiLqQZM79mDOFhuy/SocCMc1MZWeuBtG"
    "jb/8+xvTGI/LtXb0kZ5uV77PD/qM1iUkrFf3zTeXAE7Qn2t8VXHG2UNc4UqdmimUpcwkWanAvMeVNuRmGy3Hr2HnzNCoYzLYEKaZTFmT+pzgfI/qHkVZLUlw"
    "YaMWOOUcPwMLECAsgPlDGGiAd2iv8Axurdcb7cROVSaKFCLgC7gkIq4ggBSiFErsMnYBGAL/5D0b6ZSekpActH/75adP4AXGnnKba4817N+Lneou4mm7/0hW"
    "rGGhQ6VIAOHdbmyDBDsXD3zNFGoK6M4SfWMraqp95aAGKO70Kdl5JuqyTTNBfsSmWtzZmDFckpRUyoGGOI1uMAXu6Z5CliwIm7xIDgctpxSyAd5hdyDMzwMZ"
    "w+wbKNeKEH/IiwFKhOqyuYbtRJLiDYNRPMSPETSqet7TLd5zEf7eGlB8atriGXMCRJGygmfu3nwhcp7pzBhNR51R0M+EELSD6k955d6OpmNhBIm7234StG9F"
    "7pYaTU5azWNYk8Odq6Mcyyl2N8EdBDkWM+DaXW2c7ieWqnYfSqT6KMXDgZKb8fwnkkVQV3Wgd4xVH5JjgjE2tYetUABRNFQIe7geWnY5CWw9rIArkiO95jiw"
    "t59uWsM2diBU1cOa63+ewngpjQPiNogPXr+oMqcsVsfgPltMKNKJZSYcbEzIS+M5z2RmHFQOQPiV1y5G5BkZKeIhFRCtheo6EgEXDO+ZxL9iL6UD4MUCqhOC"
    "VTNhIaoMouwOXQcYGrimh/0QiUi3Ctlart30meGMB2WymJTvxaaxE4VitWlO8yQ6RhhFs11CgaMTy+vwYs4vtQ5iDwAeAk+CgVmxhSooLgmyJTQjm7gND6f0"
    "CXEbhIDWX8NDjTXZYxMPjv+J7aSxa3LKbFZZOApMbQ75C6vnhc7AlBDrhHOCqFHr2GVTKN/zaECa1FPOYZJ31Q1lz5qrvaHbODBbWdGc9GdrrojkdabpmUlL"
    "SLoSmawnTc4OspPLL1ScLFgZjh0vc+18IMmJg2i9AoCo8Pl/ycfzt+fn1xXyiXTOXOU0eekC8kG+uWJ1uVyc/grzfTmHvZYlORV5dWD7PktNqSrWVyEoXyHY"
    "MDmjV+zj38jdVdYA94e9bAYSnvK+JPH0VNz3lqSFlBlkPbm2sr/0UJpt97UzLRKBFDh4Gf35PS63Vvh3DlMyrThwna6oGCzZRq7OJBazM02bNuNQ4vklKXYw"
    "AnAL4AMwtbfSI1vjKvALEiivH9WRF7V9r8CS+Jz2dRXxGpJmApY8/HHKJJYk6R1IoCbUdCXjj+HkjGAAXYMnNEh/NPaoXQv4zVfMXMcNJNI2x70h2n/8LCr9"
    "sX/zA+eWYENyAswoNH8u4SBJyZIF9i/hnp7wnrGFk8YLLSHKBONhn2fU5HRDRAf0CTDtyioUSfhAbxcZQJL070l+v0Rbara5+ZKc2J9Sc04yml9r+0/J5NiZ"
    "cRR4M1JAtvbOpta1KSDyS6JIt7nhp3zbfN2T9yYs3aYcVgsSpH/56y/8mBItv4cDyb055C59h/DaF6ZbMttfFGDlotPUCRGVYUhxjPlp/PuE0rmatilSKD+X"
    "r6epMHRc6o3Z3TS/ujHEl7TqPmbzL8KwBn3SZhR5cS0eM8xvODH7u60Rbnm3WIW8J2UReU4QRN6sDDs3cihvrDMvw87ahsFuN4e9RvrOMQfYa0/yRZm2zZQO"
    "6bQX69zytSsLWXrb0TuvPtB3c5nmMt/dZemAfb+DhrMWDQTOqSieAc97mvF/yFdvtAd6Lpi69QAuq2eNO62UEjLepuSqehg59peamC81MV/Uzi81MYtrYpgW"
    "eTmskhzBR/IXZ+TI5MVmYHlqXUj9vnGm85gO1RnMzpPfGZ5NnXl58mbs2gukuB2FgW3OkOI6Mbfu7Dx5z4wC0sxZnuriN01KrWbZ+7IMd9vzLLeZBH11hrtJ"
    "AtLK/ldodGI+dmggvvi82J3OJmE0nZPd6dyDIRi6dWOuWdZCMPPt2FLTqQ4d2qSo+ATP7bTU8ECzh/w9FsRj4tpdSkUFPTqYeAimzKW+RjWC8qlbBkvSS3FI"
    "QPbKXMFqgHwN/inGbzDQTul1ztJjAmnL5LnHCQ+ZBuJyKU5n18atGf75tk4P6dNJO5OMUTAjnrwZ/+FJzKVjHNNexC6g6/zPNMXURZmtjEkS98n5jEiodKMl"
    "PExHoO0d+lUAi4Zduc47CYcF1doX0rnXzMGdgmcG6E1DbaCWplEEXuCZ1prhXExGKJuwO8SE9oSuG3ODDNZP5hp4r98xKpLfuOeg30hEh4THdfk1AALPy85l"
    "QHnlLuw1QW4C5AgjlGP0RCij+fs6CfXRj/btf/7tJ/+HT2w8+LzWslfWkd3Zxa6BGtXeYISZ2PPPnnWe3/+P//v/AJRvQK8="
)
