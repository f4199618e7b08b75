"""Narrowing queries to branches of the forest, and grouping them by branch (D7). A branch is one range of the path index."""

from collections.abc import Collection
from typing import Any

from tortoise.expressions import Q, RawSQL, Subquery

from unionhub.kernel.authz import Actor
from unionhub.kernel.db import BaseModel
from unionhub.platform.org.models import OrgUnit
from unionhub.platform.org.policy import SEGMENT, is_within, path_end
from unionhub.platform.org.refs import UnitRef


def units_in_scope(path: str) -> Subquery:
    """Ids of the unit at ``path`` and all below it, for ``field__in``; one range of the path index."""
    return Subquery(OrgUnit.filter(path__gte=path, path__lt=path_end(path)).values("id"))


def scope_q(actor: Actor, field: str = "unit_id") -> Q:
    """Narrows a query to rows whose ``field`` is a unit of the actor's branch; an actor without a unit sees nothing."""
    return _among(field, units_in_scope(actor.unit_path) if actor.unit_path else [])


def scope_range(actor: Actor) -> Q:
    """Narrows a query of units themselves to the actor's branch; an actor without a unit sees nothing."""
    return Q(path__gte=actor.unit_path, path__lt=path_end(actor.unit_path)) if actor.unit_path else _among("id", [])


def branch_q(unit: UnitRef, field: str = "unit_id") -> Q:
    """Narrows a query to one unit and all below it (a filter by unit, after ensure_in_scope)."""
    return _among(field, units_in_scope(unit.path))


def outside_q(unit: UnitRef, tops: Collection[str], field: str = "unit_id") -> Q:
    """Narrows a query to the units of a branch that stand in none of the branches whose paths are ``tops``."""
    units = OrgUnit.filter(path__gte=unit.path, path__lt=path_end(unit.path))
    for top in tops:
        units = units.filter(Q(path__lt=top) | Q(path__gte=path_end(top)))
    return _among(field, Subquery(units.values("id")))


def branch_at(model: type[BaseModel], depth: int) -> RawSQL:
    """The first ``depth`` levels of the path of a row's ``unit_id``, to group sums by branch in the database."""
    table, length = model._meta.db_table, int(depth * SEGMENT)
    return RawSQL(f"(SELECT SUBSTR(org_unit.path, 1, {length}) FROM org_unit WHERE org_unit.id = {table}.unit_id)")  # noqa: S608 - ours


def in_scope(actor: Actor, unit: UnitRef) -> bool:
    """Whether the unit stands in the actor's branch."""
    return is_within(unit.path, actor.unit_path)


def _among(field: str, units: Any) -> Q:
    condition: dict[str, Any] = {f"{field}__in": units}
    return Q(**condition)
