"""Fills a PostgreSQL database with a province of unions, members and applications by SQL alone, to look at plans and times (JOIN-32).

Names, days, states and new-form facts vary as real ones do; certificates and phones are noise that opens to nothing: lists, figures
and searches never open them.
"""

import time
from collections.abc import Callable
from typing import Any

from tortoise.connection import get_connections
from tortoise.models import Model

from unionhub.domains.membership.enums.applications import ApplicationSource, ApplicationState, RealnameOutcome
from unionhub.domains.membership.enums.members import MemberSource
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.members import Member
from unionhub.kernel import clock
from unionhub.kernel.db import insert_rows, transaction
from unionhub.kernel.ids import new_id
from unionhub.platform.org.enums import UnitKind
from unionhub.platform.org.models import OrgUnit

CITIES, DISTRICTS, STREETS, UNIONS = 5, 6, 4, 5
_LEVELS = ("20", "30", "40", "50", "70")
_SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗"
_GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平"
Say = Callable[[str], None]


async def plant(prefix: str = "900001") -> dict[int, list[int]]:
    """A forest of its own below one root; ids by level (1 the province … 5 the unions)."""
    by_level: dict[int, list[int]] = {level: [] for level in range(1, 6)}
    rows: list[dict[str, Any]] = []

    def add(level: int, parent: int | None, path: str, name: str) -> int:
        row_id = new_id()
        rows.append(
            {
                "id": row_id, "name": name, "kind": UnitKind.UNION, "level": _LEVELS[level - 1], "parent_id": parent, "path": path,
                "depth": level, "name_slot": f"big{row_id}", "area_code": f"99{path[6:8] or '00'}{path[16:18] or '00'}",
                "valid_from": clock.today(), "updated_at": clock.now(),
            }
        )  # fmt: skip
        by_level[level].append(row_id)
        return row_id

    root = add(1, None, prefix, "容量省总工会")
    for city in range(1, CITIES + 1):
        city_id = add(2, root, f"{prefix}{city:06d}", f"容量{city}市总工会")
        for district in range(1, DISTRICTS + 1):
            district_path = f"{prefix}{city:06d}{district:06d}"
            district_id = add(3, city_id, district_path, f"容量{city}市{district}区总工会")
            for street in range(1, STREETS + 1):
                street_path = f"{district_path}{street:06d}"
                street_id = add(4, district_id, street_path, f"{district}区{street}街道总工会")
                for number in range(1, UNIONS + 1):
                    add(5, street_id, f"{street_path}{number:06d}", f"{street}街道第{number}工会")
    async with transaction() as tx:
        await insert_rows(tx, OrgUnit, rows)
    return by_level


async def fill(unions: list[int], members: int, applications: int, say: Say = lambda text: None) -> None:
    """Members and applications spread over the unions; one statement each."""
    began = time.monotonic()
    await _spread(Member, await _member(unions[0]), members, unions, _member_columns())
    say(f"会员 {members} 名，{time.monotonic() - began:.1f} 秒")
    await _spread(MembershipApplication, await _application(unions[0]), applications, unions, _application_columns())
    connection = get_connections().get("default")
    for model in (Member, MembershipApplication, OrgUnit):
        await connection.execute_script(f"VACUUM ANALYZE {model._meta.db_table}")
    say(f"申请 {applications} 件，共 {time.monotonic() - began:.1f} 秒")


async def _member(unit_id: int) -> int:
    row_id = new_id()
    row = {
        "id": row_id, "member_no": f"x{row_id}"[:32], "person_id": row_id, "live_slot": row_id, "unit_id": unit_id, "name": "容量样本",
        "source": MemberSource.IMPORT, "joined_on": clock.today(), "updated_at": clock.now(),
    }  # fmt: skip
    async with transaction() as tx:
        await insert_rows(tx, Member, [row])
    return row_id


async def _application(unit_id: int) -> int:
    row_id = new_id()
    row = {
        "id": row_id, "applicant_account_id": 0, "source": ApplicationSource.QRCODE, "unit_id": unit_id, "name": "容量样本",
        "realname": RealnameOutcome.MATCH, "submitted_at": clock.now(), "biz_date": clock.today(), "open_slot": f"big{row_id}",
        "state": ApplicationState.PENDING, "cert_no": "-", "phone": "-",
    }  # fmt: skip
    async with transaction() as tx:
        names = [name for name in MembershipApplication._meta.fields_db_projection if name not in ("cert_no", "phone")]
        probe = MembershipApplication(**{key: value for key, value in row.items() if key not in ("cert_no", "phone")})
        values = [MembershipApplication._meta.fields_map[name].to_db_value(getattr(probe, name), probe) for name in names]
        listed = [MembershipApplication._meta.fields_db_projection[name] for name in names] + ["cert_no", "phone"]
        record = (*values, "-", "-")
        await tx.connection._connection.copy_records_to_table("membership_application", records=[record], columns=listed)
    return row_id


_INDEXES = """
    SELECT c.relname AS name, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
    WHERE i.indrelid = $1::text::regclass AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)
"""


async def _spread(model: type[Model], template: int, count: int, unions: list[int], special: dict[str, str]) -> None:
    table, base = model._meta.db_table, new_id()
    columns = list(model._meta.fields_db_projection.values())
    chosen = {
        "id": f"{base} + g",
        "unit_id": f"(ARRAY[{','.join(map(str, unions))}])[1 + (g / 11) % {len(unions)}]",
        **special,
    }
    values = ", ".join(f"({chosen[column]})" if column in chosen else f"t.{column}" for column in columns)
    rows = f"SELECT {values} FROM generate_series(1, {count}) AS g, {table} AS t WHERE t.id = {template}"  # noqa: S608
    sql = f"INSERT INTO {table} ({', '.join(columns)}) {rows}"
    connection = get_connections().get("default")
    indexes = await connection.execute_query_dict(_INDEXES, [table])
    async with transaction() as tx:  # indexes are made after the rows: many times faster than with each row
        await tx.connection.execute_script("SET LOCAL maintenance_work_mem = '256MB'; SET LOCAL synchronous_commit = off")
        for row in indexes:
            await tx.connection.execute_script(f'DROP INDEX "{row["name"]}"')
        await tx.connection.execute_query(sql)
        for row in indexes:
            await tx.connection.execute_script(row["definition"])


def _pick(letters: str, every: int) -> str:
    return f"substr('{letters}', 1 + (g / {every}) % {len(letters)}, 1)"


_DIGEST = "substr(translate(encode(sha256(('{0}' || g)::bytea), 'base64'), '+/=', '-_'), 1, 43)"
_DAY = "(DATE '2023-01-01' + (g * 31) % 1400)"
_NAME = f"{_pick(_SURNAMES, 1)} || {_pick(_GIVEN, 20)} || CASE WHEN g % 3 = 0 THEN '' ELSE {_pick(_GIVEN, 400)} END"
_SEALED = "'v1:sm4gcm:k1:' || " + _DIGEST.format("sealed")


def _member_columns() -> dict[str, str]:
    person = f"{new_id()} + g"
    return {
        "member_no": "'99' || lpad(g::text, 14, '0')", "person_id": person,
        "live_slot": f"CASE WHEN g % 50 = 0 THEN NULL ELSE {person} END",
        "status": "CASE WHEN g % 50 = 0 THEN '40' ELSE '20' END", "name": _NAME, "sex": "(1 + g % 2)::text",
        "birth_year": "1960 + (g * 17) % 45", "cert_no_tail": "lpad((((g % 9967) * 7907) % 10000)::text, 4, '0')",
        "phone_tail": "lpad((((g % 9973) * 7919) % 10000)::text, 4, '0')", "phone_idx": _DIGEST.format("phone"), "joined_on": _DAY,
        "is_new_form": "g % 10 < 7", "occupation": "CASE WHEN g % 10 < 7 THEN lpad((1 + g % 18)::text, 2, '0') ELSE '' END",
        "platform": "CASE WHEN g % 10 < 7 THEN (ARRAY['WM','KD','WYC','HY','DJ','QT'])[1 + g % 6] ELSE '' END",
        "industry": "CASE WHEN g % 10 < 7 THEN (ARRAY['52','54','59','60','62','99'])[1 + g % 6] ELSE '' END",
        "verified_at": "CASE WHEN g % 4 = 0 THEN now() END",
    }  # fmt: skip


def _application_columns() -> dict[str, str]:
    state = "CASE WHEN g % 20 = 0 THEN 'pending' WHEN g % 20 = 1 THEN 'rejected' WHEN g % 20 = 2 THEN 'withdrawn' ELSE 'approved' END"
    return {
        "state": state, "open_slot": f"CASE WHEN g % 20 = 0 THEN {_DIGEST.format('slot')} END",
        "member_id": "CASE WHEN g % 20 > 2 THEN g END", "name": _NAME, "cert_no": _SEALED, "phone": _SEALED,
        "cert_no_idx": _DIGEST.format("cert"), "phone_idx": _DIGEST.format("phone"),
        "cert_no_tail": "lpad((((g % 9967) * 7907) % 10000)::text, 4, '0')",
        "phone_tail": "lpad((((g % 9973) * 7919) % 10000)::text, 4, '0')",
        "submitted_at": f"({_DAY} + TIME '02:00') AT TIME ZONE 'UTC' + (g % 36000) * INTERVAL '1 second'", "biz_date": _DAY,
        "decided_at": f"CASE WHEN g % 20 > 0 THEN ({_DAY} + TIME '06:00') AT TIME ZONE 'UTC' END",
        "decided_on": f"CASE WHEN g % 20 > 0 THEN {_DAY} END", "form_kind": "CASE WHEN g % 10 < 7 THEN 'new_form' ELSE 'unit' END",
        "applicant_account_id": "g", "source": "(ARRAY['qrcode','share','self'])[1 + g % 3]",
    }  # fmt: skip
