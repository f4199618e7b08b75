"""A union given while the application is approved, and two given at once: the member belongs where the application says (JOIN-20)."""

from collections import Counter
from typing import Any

import pytest
from backend.api.world import Client, World
from backend.concurrency.crowd import applied, many, together

from unionhub.domains.membership.enums.applications import FormKind
from unionhub.domains.membership.enums.members import MemberStatus
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.members import Member
from unionhub.platform.audit.models import AuditRecord

pytestmark = pytest.mark.commits


async def without_a_union(world: World, token: str) -> MembershipApplication:
    """An undecided application of somebody whose union is not known."""
    _, _, application = await applied(world, token)
    await MembershipApplication.filter(id=int(application["id"])).update(placement_pending=True, form_kind=FormKind.NEW_FORM)
    return await MembershipApplication.get(id=int(application["id"]))


def given(client: Client, row: MembershipApplication, unit_id: int) -> Any:
    item = {"id": str(row.id), "version": row.version}
    return client.call("POST", "/membership/placements/assign", {"kind": "application", "unit_id": str(unit_id), "items": [item]})


@pytest.mark.req("JOIN-19", "JOIN-20")
async def test_a_union_given_in_the_instant_of_approval_is_the_members_or_is_refused(world: World) -> None:
    code, admin, city = await world.qrcode(), await world.officer("unit_admin"), await world.officer("city_admin")
    home, target, rounds = world.units["a111"], world.units["a112"], many(30, 8)
    rows = [await without_a_union(world, code["token"]) for _ in range(rounds)]
    versions = [(await admin.get(f"/membership/applications/{row.id}"))["version"] for row in rows]
    calls = []
    for number, row in enumerate(rows):
        approving = admin.call("POST", f"/membership/applications/{row.id}/approve", {"version": versions[number]})
        calls += [approving, given(city, row, target)] if number % 2 else [given(city, row, target), approving]
    await together(calls)
    stories: Counter[str] = Counter()
    for row in rows:
        application = await MembershipApplication.get(id=row.id)
        member = await Member.get(id=application.member_id)
        assert member.unit_id == application.unit_id, "the member belongs where the application says"
        waits = member.status is MemberStatus.POOL
        assert (member.unit_id, waits) in ((target, False), (home, True))
        assert waits == application.placement_pending
        assert await AuditRecord.filter(action="membership.application.assigned", object_id=row.id).count() == (0 if waits else 1)
        stories["waits" if waits else "placed"] += 1
    assert sum(stories.values()) == rounds


@pytest.mark.req("JOIN-20")
async def test_of_two_officers_who_give_a_union_at_once_one_is_told_that_the_other_was_quicker(world: World) -> None:
    code, city, root = await world.qrcode(), await world.officer("city_admin"), await world.officer("root_admin")
    for _ in range(many(10, 3)):
        row = await without_a_union(world, code["token"])
        answers = await together([given(city, row, world.units["a112"]), given(root, row, world.units["a11"])])
        results = sorted((one.json()["done"], [refused["code"] for refused in one.json()["failed"]]) for one in answers)
        assert results == [(0, ["request.stale_version"]), (1, [])]
        assert not (await MembershipApplication.get(id=row.id)).placement_pending
