"""催办: the applicant asks the union that has it to hurry, once a day, and the officers who can act are told (JOIN-16)."""

import pytest
from backend.api.matters import transferring
from backend.api.stage import stage_of
from backend.api.world import World

from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.notice.models import Notice


async def told(title: str) -> int:
    return await Notice.filter(template_key="flow_reminded", title__contains=title).count()


@pytest.mark.req("JOIN-16")
async def test_an_applicant_urges_once_a_day_and_the_reviewing_officers_are_told(world: World) -> None:
    made, phone, application = await (await stage_of(world)).applicant()
    url = f"/membership/applications/{application['id']}"
    assert (await phone.get(url))["can_remind"] is True
    before = await told(made.name)
    urged = await phone.post(f"{url}/remind", {})
    assert (urged["state"], urged["can_remind"]) == ("pending", False)
    after = await told(made.name)
    assert after > before
    again = await phone.call("POST", f"{url}/remind", {})
    assert (again.status_code, again.json()["code"]) == (409, "flow.reminded_today")
    assert await told(made.name) == after, "a second tap tells nobody twice"
    assert await AuditRecord.filter(action="membership.application.reminded", object_id=application["id"]).count() == 1


async def test_a_stranger_can_urge_nothing_and_a_withdrawn_application_is_not_urged(world: World) -> None:
    made, phone, application = await (await stage_of(world)).applicant()
    url = f"/membership/applications/{application['id']}"
    _, stranger, _ = await world.member()
    refused = await stranger.call("POST", f"{url}/remind", {})
    assert (refused.status_code, await told(made.name)) == (404, 0)
    withdrawn = await phone.post(f"{url}/withdraw", {})
    assert withdrawn["can_remind"] is False
    late = await phone.call("POST", f"{url}/remind", {})
    assert (late.status_code, await told(made.name)) == (409, 0)


async def test_a_transfer_is_urged_at_the_union_that_has_it(world: World) -> None:
    made, phone, _, asked = await transferring(world)
    assert asked["can_remind"] is True
    urged = await phone.post(f"/membership/transfers/{asked['id']}/remind", {})
    assert urged["can_remind"] is False
    assert await told(made.name) > 0
