"""Narrowing queries to branches of the forest, and grouping them by branch (D7). A branch is one range of the path index."""

from collections.abc import Collection
from functools import partial
from typing import Any

from tortoise.expressions import Function, Q, Subquery

from unionhub.kernel.authz import Actor
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


class _Substr(Function):
    """SUBSTR(column, start, length), alike on all three databases."""

    database_func = partial(Function.database_func, "SUBSTR")  # type: ignore[assignment]


def branch_at(depth: int, path: str = "unit__path") -> Function:
    """The first ``depth`` levels of a unit's path, to group by branch in the database; ``path`` leads to it from the row."""
    return _Substr(path, 1, depth * SEGMENT)


def within_q(unit: UnitRef, path: str = "unit__path") -> Q:
    """As branch_q, for rows joined with their unit: one range of the path index."""
    return Q(**{f"{path}__gte": unit.path, f"{path}__lt": path_end(unit.path)})


def in_scope(actor: Actor, unit: UnitRef) -> bool:
    """Whether the unit stands in the actor's branch."""
    return is_within(unit.path, actor.unit_path)


def _among(field: str, units: Any) -> Q:
    condition: dict[str, Any] = {f"{field}__in": units}
    return Q(**condition)
