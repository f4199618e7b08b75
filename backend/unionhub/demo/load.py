"""Loading the demonstration: two roots, their unions and grids, members, applications in every state, and accounts to try.

Passwords are made afresh, printed once and written to UNIONHUB_DEMO_FILE. Runs once, before the API starts (D13).
"""

import datetime as dt
import importlib
import json
import os
import pkgutil
import sys
import time
from pathlib import Path
from typing import Any

from unionhub import demo
from unionhub.demo import inspectorate, members
from unionhub.demo.stage import Places, Stage
from unionhub.demo.units import BUREAU_NAME, demo_units
from unionhub.domains.inspection.service.counting import rebuild_figures
from unionhub.domains.membership.models.qrcodes import JoinQrcode
from unionhub.domains.membership.service.qrcodes import join_url
from unionhub.domains.membership.service.rollup import rebuild_rollup
from unionhub.kernel import clock
from unionhub.kernel.db import transaction
from unionhub.kernel.queue.models import QueueDelivery
from unionhub.platform.account.enums import AccountKind
from unionhub.platform.account.models import Account, Capacity, Role
from unionhub.platform.account.service import passwords
from unionhub.platform.notice.enums import DeliveryState
from unionhub.platform.notice.models import NoticeDelivery
from unionhub.platform.org.enums import UnitKind, UnitStatus
from unionhub.platform.org.models import OrgUnit
from unionhub.platform.org.ports import UnitSeed, system_add_units
from unionhub.settings import Settings

ENTERPRISE = UnitSeed(
    "demo-enterprise", None, "速达快递(青禾)有限公司", kind=UnitKind.ENTERPRISE, uscc="91320404MA1ABC238L", address="青禾市示范路 8 号"
)


def _say(text: str) -> None:
    print(f"[{time.strftime('%H:%M:%S')}] {text}", file=sys.stderr, flush=True)


async def load_demo(settings: Settings) -> None:
    """Everything, in the order in which it depends on itself; does nothing when demo accounts are there already."""
    if await Account.filter(username="sysadmin").exists():
        _say("演示数据已经载入过")
        return
    began = time.monotonic()
    units = await _plant()
    _say(f"组织 {len(units)} 个")
    unions = await OrgUnit.filter(kind=UnitKind.UNION, level="70", status=UnitStatus.ACTIVE, scan_join_enabled=True).order_by("path")
    home = next((one for one in unions if "快递" in one.name), unions[0])
    accounts = await _accounts(home)
    count = await members.load(unions)
    _say(f"会员 {count} 名")
    code = await _codes(home, unions)
    stage = Stage(settings=settings, places=await _places(home), home=home, unions=unions, code=code)
    for story in _stories():
        told = time.monotonic()
        _say(f"{await story.tell(stage)}（{time.monotonic() - told:.1f} 秒）")
    await _forget_deliveries()
    await rebuild_rollup()
    await rebuild_figures()
    _write(settings, accounts, code, await inspectorate.open_report_url())
    _say(f"演示数据已载入，用时 {time.monotonic() - began:.1f} 秒")


async def _plant() -> dict[str, int]:
    rows = demo_units()
    seeds = [UnitSeed(**{**row, "kind": UnitKind(row["kind"])}) for row in rows] + [ENTERPRISE]
    known: dict[str, int] = {}
    for start in range(0, len(seeds), 200):
        async with transaction() as tx:
            known = await system_add_units(tx, seeds[start : start + 200], known)
    return known


def _stories() -> list[Any]:
    """Every module beside this one that tells a story, in its order."""
    found = [importlib.import_module(f"unionhub.demo.{one.name}") for one in pkgutil.iter_modules(demo.__path__)]
    return sorted((one for one in found if hasattr(one, "tell")), key=lambda one: (getattr(one, "ORDER", 50), one.__name__))


async def _places(home: OrgUnit) -> Places:
    province, city, district, street = await OrgUnit.filter(
        path__in=[home.path[:length] for length in range(6, len(home.path), 6)], kind=UnitKind.UNION
    ).order_by("path")
    below = OrgUnit.filter(kind=UnitKind.UNION, path__startswith=district.path, status=UnitStatus.ACTIVE).order_by("path")
    federation, joint = await below.filter(level="56").first(), await below.filter(level="71").first()
    assert federation is not None and joint is not None
    return Places(province, city, district, street, federation, joint)


async def _accounts(home: OrgUnit) -> list[dict[str, Any]]:
    places = await _places(home)
    province, city, district = places.province, places.city, places.district
    bureau_unit = await OrgUnit.get(name=BUREAU_NAME)
    wanted = [
        ("sysadmin", "系统管理员", "system_admin", province),
        ("secadmin", "安全管理员", "security_admin", province),
        ("auditadmin", "审计管理员", "audit_admin", province),
        ("province", "方致远", "union_admin", province),
        ("flow", "苏文清", "flow_admin", province),
        ("city", "沈知行", "union_admin", city),
        ("district", "陆明溪", "union_admin", district),
        ("street", "纪长风", "union_admin", places.street),
        ("federation", "温若兰", "union_admin", places.federation),
        ("joint", "戚小川", "union_admin", places.joint),
        ("union", "王守诚", "union_admin", home),
        ("viewer", "顾小满", "union_viewer", city),
        ("bureau", "钟楼经办员", "hrss_clerk", bureau_unit),
        *await inspectorate.desks(bureau_unit),
    ]
    listed = []
    for username, name, role_key, unit in wanted:
        listed.append(await _account(username, name, AccountKind.STAFF, role_key, unit))
    enterprise = await OrgUnit.get(name=ENTERPRISE.name, kind=UnitKind.ENTERPRISE)
    listed.append(await _account("hr", "速达人事", AccountKind.ENTERPRISE, "enterprise_hr", enterprise))
    return listed


async def _account(username: str, name: str, kind: AccountKind, role_key: str, unit: OrgUnit) -> dict[str, Any]:
    password = passwords.new_initial_password()
    digest = await passwords.hash_password(password)
    role = await Role.get(key=role_key)
    async with transaction():
        account = await Account.create(kind=kind, username=username, name=name, password_hash=digest, password_changed_at=clock.now())
        await Capacity.create(
            account_id=account.id,
            role_id=role.id,
            unit_id=unit.id,
            valid_from=clock.now() - dt.timedelta(days=730),
            live_slot=f"{account.id}:{role.id}:{unit.id}",
            admin_slot=f"a{account.id}" if role.admin_kind else None,
        )
    return {"audience": kind.value, "username": username, "password": password, "role": role.name, "unit": unit.name, "name": name}


async def _codes(home: OrgUnit, unions: list[OrgUnit]) -> JoinQrcode:
    creator = await Account.get(username="union")
    chosen = [home, *[one for one in unions[:40] if one.id != home.id]]
    rows = [
        JoinQrcode(token=os.urandom(9).hex(), unit_id=unit.id, created_by_account_id=creator.id, created_by_name=creator.name)
        for unit in chosen
    ]
    async with transaction():
        await JoinQrcode.bulk_create(rows)
    return rows[0]


async def _forget_deliveries() -> None:
    """The stories above are past: nobody is told of them now, and the figures are counted from the rows themselves."""
    async with transaction():
        await QueueDelivery.all().delete()
        await NoticeDelivery.filter(state=DeliveryState.QUEUED).update(state=DeliveryState.SKIPPED, done_at=clock.now())


def _write(settings: Settings, accounts: list[dict[str, Any]], code: JoinQrcode, report: str) -> None:
    base = f"http://{settings.host}:{settings.port}"
    content = {"base_url": base, "join_url": join_url(code.token), "report_url": report, "accounts": accounts}
    text = json.dumps(content, ensure_ascii=False, indent=2)
    if settings.demo_file is not None:
        path = Path(settings.demo_file)
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text + "\n")
    for one in accounts:
        print(f"{one['role']}\t{one['username']}\t{one['password']}\t{one['unit']}")
