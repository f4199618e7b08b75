"""Which unions have joining by code open, and opening it for more of them (JOIN-35)."""

from tortoise.functions import Count, Sum

from unionhub.domains.membership.enums.qrcodes import QrcodeState
from unionhub.domains.membership.models.qrcodes import JoinQrcode
from unionhub.domains.membership.schemas.phone import UnitName
from unionhub.domains.membership.schemas.pilots import PilotFilter, PilotOut, PilotSwitch
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.kernel.http import Page
from unionhub.platform.org.ports import ensure_in_scope, list_unions, switch_scan_join, system_path_names, to_ref


async def list_pilots(actor: Actor, query: PilotFilter) -> Page[PilotOut]:
    """One page of the unions of the actor's branch, with what their codes brought."""
    path = (await ensure_in_scope(actor, query.unit_id)).path if query.unit_id is not None else actor.unit_path or ":"
    rows, total = await list_unions(
        actor,
        path,
        text=query.q,
        opened=query.opened,
        level=query.level,
        order_by=query.order_by(),
        offset=query.offset,
        limit=query.size,
    )
    units = [to_ref(row) for row in rows]
    names = await system_path_names([unit.id for unit in units])
    figures = await _figures([unit.id for unit in units])
    items = [
        PilotOut(
            id=unit.id,
            unit=UnitName(id=unit.id, name=unit.name),
            full_name=names[unit.id],
            level_name=unit.level_name,
            opened=unit.scan_join_enabled,
            own=unit.id == actor.unit_id and unit.parent_id is not None,
            **figures.get(unit.id, {"codes": 0, "scans": 0, "applications": 0, "approved": 0}),
        )
        for unit in units
    ]
    return Page(items=items, total=total, page=query.page, size=query.size)


async def _figures(unit_ids: list[int]) -> dict[int, dict[str, int]]:
    """Working codes per union, and what all its codes brought."""
    if not unit_ids:
        return {}
    codes = JoinQrcode.filter(unit_id__in=unit_ids)
    sums = codes.annotate(
        scans=Sum("scan_count"), shares=Sum("share_scan_count"), applications=Sum("application_count"), approved=Sum("approved_count")
    ).group_by("unit_id")
    found = {
        row["unit_id"]: {
            "codes": 0,
            "scans": int(row["scans"] or 0) + int(row["shares"] or 0),
            "applications": int(row["applications"] or 0),
            "approved": int(row["approved"] or 0),
        }
        for row in await sums.values("unit_id", "scans", "shares", "applications", "approved")
    }
    working = codes.filter(state=QrcodeState.ACTIVE).annotate(many=Count("id")).group_by("unit_id")
    for row in await working.values("unit_id", "many"):
        found[row["unit_id"]]["codes"] = row["many"]
    return found


async def switch_pilots(actor: Actor, body: PilotSwitch) -> int:
    """Open or close joining by code; returns how many unions changed. Raises UnitNotFound, ScanJoinByUpper, InvalidFields."""
    async with transaction() as tx:
        return await switch_scan_join(tx, actor, body.unit_ids, body.opened, with_below=body.with_below, reason=body.reason)
