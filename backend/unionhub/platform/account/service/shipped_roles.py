"""The shipped roles: what is missing is inserted, and rights that are new in a release reach the roles that exist.

A role remembers what was shipped to it. Only what is new since then is added, so a right the operators took away stays away, and a role
they renamed keeps its name. The three administrators are renewed as a whole: their rights are fixed (check 10). So is whom a role
appoints (decision 0006).
"""

import json
from importlib.resources import files
from typing import Any

from unionhub.kernel.db import Tx, ensure_tx, insert_once
from unionhub.platform.account.enums import AccountKind, AdminKind
from unionhub.platform.account.models import Role
from unionhub.platform.audit.ports import Change, record_audit


async def install_default_roles(tx: Tx) -> None:
    """Called by every migrate; safe to repeat."""
    ensure_tx(tx)
    first = _read("roles_first.json")  # roles of the first release hold no note of what was shipped to them
    for one in _read("roles.json"):
        permissions = sorted(one["permissions"])
        row = Role(
            key=one["key"],
            name=one["name"],
            description=one["description"],
            kind=AccountKind(one["kind"]),
            admin_kind=AdminKind(one["admin_kind"]) if one.get("admin_kind") else None,
            builtin=True,
            permissions=json.dumps(permissions),
            shipped=json.dumps(permissions),
            appoints=json.dumps(one.get("appoints", [])),
        )
        if not await insert_once(tx, row):
            await _renew(tx, await Role.get(key=one["key"]), permissions, first.get(one["key"], []), row.appoints)


async def _renew(tx: Tx, role: Role, shipped: list[str], first: list[str], appoints: str) -> None:
    known = set(first) if role.shipped is None else set(json.loads(role.shipped))
    held = set(json.loads(role.permissions))
    wanted = set(shipped) if role.admin_kind else held | (set(shipped) - known)
    if wanted != held:
        role.permissions = json.dumps(sorted(wanted))
        role.version += 1
        added = "、".join(sorted(wanted - held))
        await record_audit(
            tx,
            None,
            "account.role.updated",
            object_type="role",
            object_id=role.id,
            label=role.name,
            changes=[Change("permissions_added", "新增权限", None, added)] if added else [],
            reason="升级带来的新权限",
        )
    role.shipped, role.appoints = json.dumps(shipped), appoints
    await role.save(update_fields=["permissions", "shipped", "appoints", "version"])


def _read(name: str) -> Any:
    return json.loads(files("unionhub.platform.account").joinpath(f"defaults/{name}").read_text("utf-8"))
