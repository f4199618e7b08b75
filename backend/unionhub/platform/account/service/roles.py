"""Roles and their permissions (SYS-16; checks 9, 10)."""

import json
from typing import Any

from tortoise.exceptions import IntegrityError

from unionhub.kernel import services
from unionhub.kernel.authz import Actor, PermissionCatalogue
from unionhub.kernel.db import Tx, insert_once, lock_one, savepoint, transaction
from unionhub.kernel.db.failures import is_unique_violation
from unionhub.kernel.errors import InvalidFields, StaleVersion
from unionhub.kernel.idempotency import remember
from unionhub.kernel.ids import new_id
from unionhub.platform.account.enums import AccountKind, CapacityState
from unionhub.platform.account.errors import (
    BeyondOwnRights,
    PermissionReserved,
    RoleBeyondScope,
    RoleBuiltin,
    RoleInUse,
    RoleNameTaken,
)
from unionhub.platform.account.models import Capacity, Role
from unionhub.platform.account.policy import reserved
from unionhub.platform.account.service.sessions import forget_after
from unionhub.platform.audit.ports import Change, diff, record_audit
from unionhub.platform.org.ports import scope_q

_LABELS = {"name": "名称", "description": "说明"}


def _known(permissions: list[str]) -> list[str]:
    known = services.get(PermissionCatalogue).keys()
    unknown = [number for number, key in enumerate(permissions) if key not in known]
    if unknown:
        raise InvalidFields([(f"permissions.{number}", "unknown", "没有这项权限，请刷新后重选") for number in unknown])
    if kept := reserved(permissions):
        raise PermissionReserved(details={"permissions": kept})
    return sorted(set(permissions))


async def create_role(actor: Actor, name: str, description: str, permissions: list[str]) -> Role:
    """Add a role. Keys are made by the system; names are unique."""
    role_id = new_id()
    role = Role(
        id=role_id,
        key=f"custom_{role_id}",
        name=name,
        description=description,
        kind=AccountKind.STAFF,
        permissions=json.dumps(_known(permissions)),
    )
    async with transaction() as tx:
        if not await insert_once(tx, role):
            raise RoleNameTaken
        changes = _changes(None, role)
        await record_audit(tx, actor, "account.role.created", object_type="role", object_id=role.id, label=name, changes=changes)
        await remember(tx, 201, {"role_id": role.id})
    return role


async def update_role(actor: Actor, role_id: int, version: int, changes: dict[str, object]) -> Role:
    """Change name, description or permissions. Nobody changes a role they act in, an administrator's role, or one that is held
    outside their branch (checks 9, 10)."""
    async with transaction() as tx:
        role = await lock_one(tx, Role, role_id)
        if role.version != version:
            raise StaleVersion
        await _ensure_own_branch(actor, role)
        if changes.get("permissions") is not None:
            await _ensure_not_own(actor, role)
        before = _facts(role)
        await _apply(tx, role, changes)
        forget_after(tx)
        difference = _changes(before, role)
        await record_audit(tx, actor, "account.role.updated", object_type="role", object_id=role.id, label=role.name, changes=difference)
        return role


def _facts(role: Role) -> dict[str, Any]:
    return {"name": role.name, "description": role.description, "permissions": set(json.loads(role.permissions))}


def _changes(before: dict[str, Any] | None, role: Role | None) -> list[Change]:
    """What an auditor reads: permissions one by one, so that a long list never hides what was added to it."""
    old, new = before or {}, _facts(role) if role is not None else {}
    was, now = old.get("permissions", set()), new.get("permissions", set())
    changes = diff({name: old.get(name) for name in _LABELS}, {name: new.get(name) for name in _LABELS}, _LABELS)
    if added := _names(now - was):
        changes.append(Change("permissions_added", "新增权限", None, added))
    if removed := _names(was - now):
        changes.append(Change("permissions_removed", "移除权限", removed, None))
    return changes


def _names(keys: set[str]) -> str:
    known = {one.key: one.name for _, _, listed in services.get(PermissionCatalogue).groups() for one in listed}
    return "、".join(known.get(key, key) for key in sorted(keys))


async def _ensure_own_branch(actor: Actor, role: Role) -> None:
    held = Capacity.filter(role_id=role.id, state=CapacityState.ACTIVE)
    if await held.count() != await held.filter(scope_q(actor)).count():
        raise RoleBeyondScope


async def _apply(tx: Tx, role: Role, changes: dict[str, object]) -> None:
    if changes.get("name") is not None and changes["name"] != role.name:
        role.name = str(changes["name"])
    if changes.get("description") is not None:
        role.description = str(changes["description"])
    permissions = changes.get("permissions")
    if isinstance(permissions, list):
        role.permissions = json.dumps(_known(permissions))
    role.version += 1
    try:
        async with savepoint(tx):
            await role.save(update_fields=["name", "description", "permissions", "version"])
    except IntegrityError as error:
        if is_unique_violation(error):
            raise RoleNameTaken from None
        raise


async def _ensure_not_own(actor: Actor, role: Role) -> None:
    if role.admin_kind is not None:
        raise BeyondOwnRights("三员角色的权限由系统固定，不能修改")
    held = await Capacity.filter(account_id=actor.account_id, role_id=role.id, state=CapacityState.ACTIVE).exists()
    if held:
        raise BeyondOwnRights


async def delete_role(actor: Actor, role_id: int) -> None:
    """Remove a role nobody holds; shipped roles stay."""
    async with transaction() as tx:
        role = await lock_one(tx, Role, role_id)
        if role.builtin:
            raise RoleBuiltin
        if await Capacity.filter(role_id=role.id).exists():
            raise RoleInUse
        await role.delete()
        changes = _changes(_facts(role), None)
        await record_audit(tx, actor, "account.role.deleted", object_type="role", object_id=role.id, label=role.name, changes=changes)
