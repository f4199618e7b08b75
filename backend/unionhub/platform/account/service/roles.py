"""Roles and their permissions (SYS-16; checks 9, 10)."""

import json

from unionhub.kernel import services
from unionhub.kernel.authz import Actor, PermissionCatalogue
from unionhub.kernel.db import Tx, insert_once, lock_one, transaction
from unionhub.kernel.errors import InvalidFields, StaleVersion
from unionhub.kernel.idempotency import remember
from unionhub.kernel.ids import new_id
from unionhub.platform.account.enums import AccountKind, CapacityState
from unionhub.platform.account.errors import BeyondOwnRights, RoleBuiltin, RoleInUse, RoleNameTaken
from unionhub.platform.account.models import Capacity, Role
from unionhub.platform.audit.ports import diff, record_audit


def _known(permissions: list[str]) -> list[str]:
    known = services.get(PermissionCatalogue).keys()
    unknown = [key for key in permissions if key not in known]
    if unknown:
        raise InvalidFields([("permissions", "unknown", f"没有这项权限：{'、'.join(unknown)}")])
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
            raise RoleNameTaken()
        await record_audit(tx, actor, "account.role.created", object_type="role", object_id=role.id, label=name)
        await remember(tx, 201, {"role_id": role.id})
    return role


async def update_role(actor: Actor, role_id: int, version: int, changes: dict[str, object]) -> Role:
    """Change name, description or permissions. Nobody changes a role they act in, nor an administrator's role (checks 9, 10)."""
    async with transaction() as tx:
        role = await lock_one(tx, Role, role_id)
        if role.version != version:
            raise StaleVersion()
        permissions = changes.get("permissions")
        if permissions is not None:
            await _ensure_not_own(actor, role)
        before = {"name": role.name, "description": role.description, "permissions": _names(role.permissions)}
        await _apply(tx, role, changes)
        after = {"name": role.name, "description": role.description, "permissions": _names(role.permissions)}
        labels = {"name": "名称", "description": "说明", "permissions": "权限"}
        await record_audit(
            tx, actor, "account.role.updated", object_type="role", object_id=role.id, label=role.name, changes=diff(before, after, labels)
        )
        return role


async def _apply(tx: Tx, role: Role, changes: dict[str, object]) -> None:
    if changes.get("name") is not None and changes["name"] != role.name:
        if await Role.filter(name=str(changes["name"])).exists():
            raise RoleNameTaken()
        role.name = str(changes["name"])
    if changes.get("description") is not None:
        role.description = str(changes["description"])
    permissions = changes.get("permissions")
    if isinstance(permissions, list):
        role.permissions = json.dumps(_known(permissions))
    role.version += 1
    await role.save(update_fields=["name", "description", "permissions", "version"])


async def _ensure_not_own(actor: Actor, role: Role) -> None:
    if role.admin_kind is not None:
        raise BeyondOwnRights("三员角色的权限由系统固定，不能修改")
    held = await Capacity.filter(account_id=actor.account_id, role_id=role.id, state=CapacityState.ACTIVE).exists()
    if held:
        raise BeyondOwnRights()


def _names(stored: str) -> str:
    return "、".join(json.loads(stored))


async def delete_role(actor: Actor, role_id: int) -> None:
    """Remove a role nobody holds; shipped roles stay."""
    async with transaction() as tx:
        role = await lock_one(tx, Role, role_id)
        if role.builtin:
            raise RoleBuiltin()
        if await Capacity.filter(role_id=role.id).exists():
            raise RoleInUse()
        await role.delete()
        await record_audit(tx, actor, "account.role.deleted", object_type="role", object_id=role.id, label=role.name)
