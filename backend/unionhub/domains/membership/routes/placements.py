"""The 归属待定 list: who waits for a union of their own, and giving them one (JOIN-20)."""

from typing import Any

from unionhub.domains.membership import permissions as P
from unionhub.domains.membership.enums.placements import PlacementKind
from unionhub.domains.membership.queries.placements import list_placements as read_placements
from unionhub.domains.membership.schemas.placements import (
    PlacementAssign,
    PlacementCounts,
    PlacementFilter,
    PlacementItem,
    PlacementPage,
)
from unionhub.domains.membership.service import placements
from unionhub.domains.membership.views import unit_name
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http.routes import Routes
from unionhub.platform.dictionary.ports import names_of
from unionhub.platform.flow.ports import BatchRefusal, BatchResult
from unionhub.platform.org.ports import system_units

route = Routes("membership", Audience.STAFF)


@route.get("/placements", permission=P.APPLICATION_READ, query=PlacementFilter, returns=PlacementPage, summary="归属待定清单")
async def list_placements(actor: Actor, query: PlacementFilter) -> PlacementPage:
    rows, counts = await read_placements(actor, query)
    units = await system_units({row["unit_id"] for row in rows})
    words = {key: await names_of(f"join.{key}") for key in ("new_industry", "platform", "occupation")}
    able = P.APPLICATION_ASSIGN.key in actor.permissions
    items = [_item(query.kind, row, unit_name(units[row["unit_id"]]), words, able) for row in rows]
    return PlacementPage(items=items, total=counts[query.kind.value], page=query.page, size=query.size, counts=PlacementCounts(**counts))


def _item(kind: PlacementKind, row: dict[str, Any], unit: Any, words: dict[str, dict[str, str]], able: bool) -> PlacementItem:
    return PlacementItem(
        id=row["id"],
        kind=kind,
        name=row["name"],
        cert_tail=row["cert_no_tail"] or "",
        phone_tail=row["phone_tail"] or "",
        unit=unit,
        employer_name=row["employer_name"],
        industry_name=words["new_industry"].get(row["industry"], ""),
        platform_name=words["platform"].get(row["platform"], ""),
        occupation_name=words["occupation"].get(row["occupation"], ""),
        since=row["created_at"],
        version=row["version"],
        can_assign=able,
    )


@route.post("/placements/assign", permission=P.APPLICATION_ASSIGN, body=PlacementAssign, returns=BatchResult, summary="指定归属")
async def assign_placements(actor: Actor, body: PlacementAssign) -> BatchResult:
    items = [(one.id, one.version) for one in body.items]
    done, refused = await placements.assign(actor, body.kind, body.unit_id, items, body.note)
    return BatchResult(done=done, failed=[BatchRefusal(id=one.id, code=one.code, message=one.message) for one in refused])
