"""Names are found through their index on PostgreSQL and MariaDB: a prefix is a range, not a LIKE over a cast (JOIN-32)."""

import pytest
from backend.api.world import World
from tortoise.connection import get_connections

from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.queries.scope import people_matching


@pytest.mark.req("JOIN-32")
@pytest.mark.parametrize("model", [Member, MembershipApplication])
async def test_a_name_search_is_a_range_of_the_index_of_names(world: World, model: type[Member]) -> None:
    sql = model.filter(people_matching(model, "欧阳")).only("id").sql(params_inline=True)
    assert "LIKE" not in sql.upper() and "CAST" not in sql.upper()
    connection = get_connections().get("default")
    if connection.capabilities.dialect == "postgres":
        await connection.execute_script("SET enable_seqscan = off")
        plan = str(await connection.execute_query_dict(f"EXPLAIN {sql}"))
        await connection.execute_script("SET enable_seqscan = on")
        assert "Index" in plan and "name" in plan and ">= '欧阳'" in plan, plan
        return
    plan = await connection.execute_query_dict(f"EXPLAIN {'QUERY PLAN ' if connection.capabilities.dialect == 'sqlite' else ''}{sql}")
    assert "name" in str(plan[0].get("possible_keys", plan[0].get("detail"))), plan
