"""The people of 快办: users, passwords, roles, and the grid each grid officer belongs to (INSP-37, INSP-38; decision 0006)."""

from unionhub.domains.inspection.errors import GridUnavailable
from unionhub.domains.inspection.models.cases import InspCase
from unionhub.domains.inspection.queries.districts import OPEN_STATES, district_of
from unionhub.domains.inspection.schemas.officers import (
    OfficerCreate,
    OfficerFilter,
    OfficerOut,
    OfficerRole,
    OfficerRoleGrant,
    OfficerRoleOption,
    OfficerUpdate,
)
from unionhub.domains.inspection.service.registering import get_open_grid
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.kernel.errors import InvalidFields
from unionhub.kernel.http import Page
from unionhub.kernel.idempotency import remember
from unionhub.platform.account.ports import appointing

GRID_ROLE = "grid_officer"
INSPECTOR_ROLE = "inspector"


async def list_roles(actor: Actor) -> list[OfficerRoleOption]:
    """The roles the administrator of 快办 gives (INSP-35)."""
    roles = await appointing.appointable_roles(actor)
    return [OfficerRoleOption(key=one.key, name=one.name, description=one.description, on_grid=one.key == GRID_ROLE) for one in roles]


async def list_officers(actor: Actor, query: OfficerFilter) -> Page[OfficerOut]:
    """A page of the district's officers."""
    wanted = appointing.AppointedFilter(query.q, query.role, query.grid_unit_id, query.state)
    rows, total = await appointing.list_appointed(actor, wanted, query.order_by(), query.offset, query.size)
    return Page(items=[_out(row) for row in rows], total=total, page=query.page, size=query.size)


async def get_officer(actor: Actor, account_id: int) -> OfficerOut:
    """One officer, with the cases that wait at an inspector by name: they have to be handed over before the person leaves (INSP-X8)."""
    officer = _out(await appointing.get_appointed(actor, account_id))
    if any(one.role == INSPECTOR_ROLE for one in officer.roles):
        held = InspCase.filter(inspector_account_id=account_id, unit_id=(await district_of(actor)).id, state__in=OPEN_STATES)
        officer.open_cases = await held.count()
    return officer


async def add_officer(actor: Actor, body: OfficerCreate) -> tuple[int, str]:
    """A user with a role from the start; returns the account and its first password. Raises UsernameTaken, InvalidFields."""
    unit_id = await _unit_for(actor, body.role, body.grid_unit_id)
    initial, digest = await appointing.new_first_password()
    async with transaction() as tx:
        account_id = await appointing.add_appointed(tx, actor, body.username, body.name, body.phone, digest, body.role, unit_id)
        await remember(tx, 201, {"account_id": account_id})
    return account_id, initial


async def change_officer(actor: Actor, account_id: int, body: OfficerUpdate) -> None:
    """Name and phone. Raises StaleVersion, UserNotAppointed."""
    changes = body.model_dump(exclude_unset=True, exclude={"version"})
    async with transaction() as tx:
        await appointing.change_appointed(tx, actor, account_id, body.version, changes)


async def reset_officer(actor: Actor, account_id: int) -> str:
    """A first password anew, which the officer must change. Raises UserNotAppointed."""
    initial, digest = await appointing.new_first_password()
    async with transaction() as tx:
        await appointing.reset_appointed(tx, actor, account_id, digest)
    return initial


async def disable_officer(actor: Actor, account_id: int, reason: str) -> None:
    """The officer is signed out and cannot sign in. Raises UserNotAppointed."""
    async with transaction() as tx:
        await appointing.switch_appointed(tx, actor, account_id, active=False, reason=reason)


async def enable_officer(actor: Actor, account_id: int) -> None:
    """The officer may sign in again. Raises UserNotAppointed."""
    async with transaction() as tx:
        await appointing.switch_appointed(tx, actor, account_id, active=True)


async def give_role(actor: Actor, account_id: int, body: OfficerRoleGrant) -> None:
    """One more role, or one more grid. Raises RoleNotAppointed, CapacityHeld, GridUnavailable."""
    unit_id = await _unit_for(actor, body.role, body.grid_unit_id)
    async with transaction() as tx:
        await appointing.appoint(tx, actor, account_id, body.role, unit_id)
        await remember(tx, 201, {"account_id": account_id})


async def take_role(actor: Actor, account_id: int, capacity_id: int) -> None:
    """Take a role back. Raises RoleNotAppointed."""
    async with transaction() as tx:
        await appointing.dismiss(tx, actor, account_id, capacity_id)


async def _unit_for(actor: Actor, role: str, grid_unit_id: int | None) -> int:
    """A grid officer works for a street grid of the district, everybody else for the bureau (INSP-38)."""
    district = await district_of(actor)
    if role != GRID_ROLE:
        if grid_unit_id is not None:
            raise InvalidFields([("grid_unit_id", "unexpected", "只有网格员需要选择所属网格")])
        return district.id
    if grid_unit_id is None:
        raise InvalidFields([("grid_unit_id", "missing", "网格员须选择所属网格")])
    try:
        return (await get_open_grid(district.id, grid_unit_id)).id
    except GridUnavailable:
        raise InvalidFields([("grid_unit_id", "unavailable", "所选网格不存在或已停用，请重新选择")]) from None


def _out(row: appointing.Appointed) -> OfficerOut:
    roles = [
        OfficerRole(
            capacity_id=one.capacity_id, role=one.role_key, role_name=one.role_name, unit_id=one.unit_id, unit_name=one.unit_name,
            own=one.own,
        )
        for one in row.roles
    ]  # fmt: skip
    return OfficerOut(
        id=row.id, username=row.username, name=row.name, phone_tail=row.phone_tail, state=row.state, roles=roles,
        last_login_at=row.last_login_at, managed=row.managed, version=row.version,
    )  # fmt: skip
