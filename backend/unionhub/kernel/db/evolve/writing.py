"""The SQL of a plan, for each database."""

from collections.abc import Callable

from unionhub.kernel.db.evolve import mysql, postgres, sqlite
from unionhub.kernel.db.evolve.plan import Plan

WRITERS: dict[str, Callable[[Plan], list[str]]] = {
    "sqlite": sqlite.statements,
    "postgres": postgres.statements,
    "mysql": mysql.statements,
}


def statements(dialect: str, plan: Plan) -> list[str]:
    """Statements without their semicolons, in the order they must run."""
    return WRITERS[dialect](plan)
