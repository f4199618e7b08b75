"""Finding unions: by name for people who want to join (JOIN-09), by area, and for an upper union that opens joining (JOIN-35).

What the public finds are published facts of unions: names, addresses, telephone numbers. A search reads a bounded number of rows.
"""

from collections.abc import Collection
from typing import Any

from tortoise.expressions import Q

from unionhub.kernel.authz import Actor
from unionhub.platform.org.enums import UnitKind, UnitStatus
from unionhub.platform.org.models import OrgUnit
from unionhub.platform.org.policy import path_end

MOST_FOUND = 100
_UNIONS = Q(kind=UnitKind.UNION, status=UnitStatus.ACTIVE)


async def system_search_unions(text: str, area: str, levels: Collection[str]) -> list[OrgUnit]:
    """At most ``MOST_FOUND`` working unions of these levels whose name holds ``text`` and whose area code begins with ``area``.

    Names that begin with the text come first.
    """
    wanted = OrgUnit.filter(_UNIONS, level__in=list(levels))
    if area:
        wanted = wanted.filter(area_code__startswith=area)
    if not text:
        return await wanted.order_by("name", "id").limit(MOST_FOUND)
    found = await wanted.filter(name__startswith=text).order_by("name", "id").limit(MOST_FOUND)
    if len(found) < MOST_FOUND:
        more = (
            wanted.filter(name__contains=text).exclude(id__in=[unit.id for unit in found]) if found else wanted.filter(name__contains=text)
        )
        found += await more.order_by("name", "id").limit(MOST_FOUND - len(found))
    return found


async def system_unions_of_levels(levels: Collection[str]) -> list[dict[str, Any]]:
    """Working unions of these levels in tree order: id, level, area code, name."""
    return await OrgUnit.filter(_UNIONS, level__in=list(levels)).order_by("path").values("id", "level", "area_code", "name")


async def list_unions(
    actor: Actor, path: str, *, text: str, opened: bool | None, level: str | None, order_by: list[str], offset: int, limit: int
) -> tuple[list[OrgUnit], int]:
    """One page of the working unions at or below ``path`` inside the actor's branch, and their number."""
    top = actor.unit_path or ":"
    wanted = OrgUnit.filter(_UNIONS, path__gte=top, path__lt=path_end(top)).filter(path__gte=path, path__lt=path_end(path))
    if text:
        wanted = wanted.filter(name__contains=text)
    if opened is not None:
        wanted = wanted.filter(scan_join_enabled=opened)
    if level:
        wanted = wanted.filter(level=level)
    return await wanted.order_by(*order_by).offset(offset).limit(limit), await wanted.count()
