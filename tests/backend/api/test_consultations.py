"""A member's questions to the union, and its answers (JOIN-30)."""

import asyncio
import json
import uuid
from typing import Any

import pytest
from backend.api.cells_content import answered, asked, picture
from backend.api.stage import Stage, later, stage_of
from backend.api.world import Client, World
from tortoise.connection import get_connections

from unionhub.domains.content.models.consultations import Consultation, ContentMessage
from unionhub.domains.content.service.answering import close_stale
from unionhub.domains.membership.models.members import Member
from unionhub.platform.notice.enums import Channel, DeliveryState
from unionhub.platform.notice.models import Notice, NoticeDelivery


@pytest.fixture
async def stage(world: World) -> Stage:
    return await stage_of(world)


async def officers_view(stage: Stage, thread: dict[str, Any], officer: str = "unit_admin") -> dict[str, Any]:
    found: dict[str, Any] = await (await stage.world.officer(officer)).get(f"/content/consultations/{thread['id']}")
    return found


async def todos(client: Client, thread: dict[str, Any]) -> list[dict[str, Any]]:
    items = await client.every("/inbox/todos")
    return [one for one in items if one["link"] == {"name": "content_consultation", "id": thread["id"]}]


@pytest.mark.req("JOIN-30")
async def test_a_member_asks_the_own_union_and_hears_its_answer(stage: Stage) -> None:
    client, thread = await asked(stage)
    assert (thread["state"], thread["state_name"]) == ("asked", "待回复")
    assert thread["unit"]["name"] == "速达快递（青禾）有限公司工会"
    admin = await stage.world.officer("unit_admin")
    [todo] = await todos(admin, thread)
    assert "待回复" in todo["title"] and todo["due_at"]
    seen = await officers_view(stage, thread)
    assert seen["messages"][0]["text"] == "入职两年，今年能休几天？" and seen["unread"] == 1
    assert seen["actions"] == ["reply", "reassign"]
    done = await admin.post(f"/content/consultations/{thread['id']}/replies", {"text": "累计工作满一年可休五天。"}, 201)
    assert done["state"] == "answering" and done["unread"] == 0
    assert await todos(admin, thread) == []
    assert (await client.get("/content/consultations/summary"))["unread"] == 1
    notice = (await client.get("/notice/notices"))["items"][0]
    assert notice["title"] == "工会回复了您的咨询" and notice["link"].endswith(thread["id"])
    mine = await client.get(f"/content/consultations/{thread['id']}")
    assert [one["side"] for one in mine["messages"]] == ["member", "union"]
    # The member hears the union, not one officer's name.
    assert mine["messages"][1]["author_name"] == "" and mine["messages"][1]["unit_name"] == "速达快递（青禾）有限公司工会"
    await client.post(f"/content/consultations/{thread['id']}/read", None, 204)
    assert (await client.get("/content/consultations/summary"))["unread"] == 0


@pytest.mark.req("JOIN-30")
async def test_an_answer_is_on_its_way_to_the_asker_in_wechat_without_its_words(stage: Stage) -> None:
    client, thread = await asked(stage)
    offered = {one["key"] for one in (await client.get("/notice/templates"))["items"]}
    assert "consultation_reply" in offered
    await client.post("/notice/subscriptions", {"template_keys": ["consultation_reply"]}, 200)
    admin = await stage.world.officer("unit_admin")
    for text in ("累计工作满一年可休五天。", "满十年可休十天。"):
        await admin.post(f"/content/consultations/{thread['id']}/replies", {"text": text}, 201)
    notices = await Notice.filter(template_key="consultation_answered", link__endswith=thread["id"]).order_by("id")
    rows = [await NoticeDelivery.get(notice_id=one.id, channel=Channel.WECHAT) for one in notices]
    assert len(rows) == 2 and all(row.state is DeliveryState.QUEUED for row in rows)
    payload = json.loads(rows[0].payload)
    assert payload["subscription"] == "consultation_reply" and payload["page"].endswith(thread["id"])
    assert payload["data"]["thing1"].startswith("年休假怎么算") and "五天" not in rows[0].payload, "what was answered stays in the platform"


@pytest.mark.req("JOIN-30")
async def test_a_further_question_puts_it_before_the_union_again_and_tells_who_answered(stage: Stage) -> None:
    client, thread = await answered(stage)
    admin = await stage.world.officer("unit_admin")
    again = await client.post(f"/content/consultations/{thread['id']}/messages", {"text": "补充：我是劳务派遣。"}, 201)
    assert again["state"] == "asked" and len(again["messages"]) == 3
    assert len(await todos(admin, thread)) == 1
    notices = (await admin.get("/notice/notices"))["items"]
    assert any(one["title"] == "会员在咨询中继续提问" and one["link"] == f"/content/consultations/{thread['id']}" for one in notices)


@pytest.mark.req("JOIN-30")
async def test_the_union_passes_it_to_the_one_above_and_both_sides_can_follow_it(stage: Stage) -> None:
    client, thread = await asked(stage)
    admin, city = await stage.world.officer("unit_admin"), await stage.world.officer("city_admin")
    seen = await officers_view(stage, thread)
    assert [one["name"] for one in seen["upper_units"]] == ["柳桥街道总工会", "临溪区总工会", "青禾市总工会", "示例省总工会"]
    body = {"version": seen["version"], "unit_id": str(stage.world.units["a"]), "reason": "涉及全市政策"}
    await admin.post(f"/content/consultations/{thread['id']}/reassign", body, 204)
    assert await todos(admin, thread) == [] and len(await todos(city, thread)) == 1
    kept = await officers_view(stage, thread)
    assert kept["unit"]["name"] == "青禾市总工会" and kept["actions"] == []
    refused = await admin.call("POST", f"/content/consultations/{thread['id']}/replies", {"text": "我来答"})
    assert (refused.status_code, refused.json()["code"]) == (409, "content.not_the_holder")
    await city.post(f"/content/consultations/{thread['id']}/replies", {"text": "全市统一按新办法。"}, 201)
    mine = await client.get(f"/content/consultations/{thread['id']}")
    assert [one["side"] for one in mine["messages"]] == ["member", "system", "union"]
    assert "转交青禾市总工会办理" in mine["messages"][1]["text"] and mine["messages"][2]["unit_name"] == "青禾市总工会"
    assert any(one["title"] == "您的咨询已转交办理" for one in (await client.get("/notice/notices"))["items"])


async def test_a_union_of_another_branch_is_no_place_to_pass_it_to(stage: Stage) -> None:
    _, thread = await asked(stage)
    admin = await stage.world.officer("unit_admin")
    seen = await officers_view(stage, thread)
    body = {"version": seen["version"], "unit_id": str(stage.world.units["b11"]), "reason": "转给别的城市"}
    assert (await admin.call("POST", f"/content/consultations/{thread['id']}/reassign", body)).status_code == 404
    assert (await Consultation.get(id=int(thread["id"]))).unit_id == stage.world.units["a111"]


@pytest.mark.req("JOIN-30")
async def test_where_nobody_is_there_to_answer_the_union_above_gets_it_and_the_member_is_told(stage: Stage) -> None:
    _, client, decided = await stage.world.member()
    await Member.filter(id=int(decided["member_id"])).update(unit_id=stage.world.units["a2"])
    thread = await client.post("/content/consultations", {"title": "怎么换会员证", "text": "卡丢了。"}, 201)
    assert thread["unit"]["name"] == "青禾市总工会"
    assert [one["side"] for one in thread["messages"]] == ["member", "system"]
    assert "望岭县总工会暂无在线办理人员" in thread["messages"][1]["text"]
    assert len(await todos(await stage.world.officer("city_admin"), thread)) == 1


@pytest.mark.req("JOIN-30")
async def test_pictures_go_to_both_sides_and_to_nobody_else(stage: Stage) -> None:
    _, client, _ = await stage.world.member()
    file_id = await picture(client, "content.consultation_image")
    thread = await client.post("/content/consultations", {"title": "工资条看不懂", "text": "见图", "file_ids": [file_id]}, 201)
    [url] = thread["messages"][0]["image_urls"]
    assert (await client.call("GET", url)).status_code == 200
    seen = await officers_view(stage, thread)
    [for_officer] = seen["messages"][0]["image_urls"]
    assert (await (await stage.world.officer("unit_admin")).call("GET", for_officer)).status_code == 200
    assert (await (await stage.world.officer("other_admin")).call("GET", for_officer)).status_code == 404
    assert (await stage.stranger.call("GET", url)).status_code == 404
    reused = await client.call("POST", "/content/consultations", {"title": "再问一次", "text": "同一张图", "file_ids": [file_id]})
    assert reused.status_code == 409


@pytest.mark.req("JOIN-30")
async def test_a_closed_consultation_takes_no_more_messages(stage: Stage) -> None:
    client, thread = await asked(stage)
    admin = await stage.world.officer("unit_admin")
    path = f"/content/consultations/{thread['id']}"
    early = await admin.call("POST", f"{path}/close", {"version": (await officers_view(stage, thread))["version"]})
    assert early.status_code == 409 and "先回复" in early.json()["message"]
    answer = await admin.post(f"{path}/replies", {"text": "请看会员手册第三章。"}, 201)
    closed = await admin.post(f"{path}/close", {"version": answer["version"]})
    assert (closed["state"], closed["actions"]) == ("closed", [])
    for who, url in ((client, f"{path}/messages"), (admin, f"{path}/replies")):
        refused = await who.call("POST", url, {"text": "还有一句"})
        assert (refused.status_code, refused.json()["code"]) == (409, "content.consultation_closed")
    assert not (await client.get(path))["can_write"]


async def test_an_answer_nobody_asks_on_about_closes_by_itself_after_fifteen_days(stage: Stage) -> None:
    _, thread = await answered(stage)
    _, waiting = await asked(stage)
    assert await close_stale() == 0
    later(days=16)
    await close_stale()
    assert (await Consultation.get(id=int(thread["id"]))).state == "closed"
    assert (await Consultation.get(id=int(waiting["id"]))).state == "asked", "what waits for the union never closes by itself"


async def test_what_was_written_lies_sealed_in_the_database(stage: Stage) -> None:
    await asked(stage)
    rows = await get_connections().get("default").execute_query_dict(f"SELECT text FROM {ContentMessage._meta.db_table}")
    assert len(rows) > 0 and not any("入职" in row["text"] for row in rows)


@pytest.mark.req("JOIN-30")
async def test_six_open_questions_of_one_person_are_one_too_many(stage: Stage) -> None:
    _, client, _ = await stage.world.member()
    for turn in range(5):
        await client.post("/content/consultations", {"title": f"问题{turn}", "text": "请问？"}, 201)
    refused = await client.call("POST", "/content/consultations", {"title": "问题六", "text": "请问？"})
    assert (refused.status_code, refused.json()["code"]) == (429, "content.too_many_open")


async def test_the_same_question_sent_twice_is_one(stage: Stage) -> None:
    _, client, _ = await stage.world.member()
    key = {"Idempotency-Key": str(uuid.uuid4())}
    body = {"title": "只问一次", "text": "网络不好，点了两下。"}
    first = await client.call("POST", "/content/consultations", body, key)
    second = await client.call("POST", "/content/consultations", body, key)
    assert first.status_code == second.status_code == 201 and first.json()["id"] == second.json()["id"]


async def test_two_officers_replying_at_once_are_both_heard_and_the_to_do_is_done(stage: Stage) -> None:
    client, thread = await asked(stage)
    admins = [await stage.world.officer(name) for name in ("unit_admin", "unit_admin2")]
    answers = await asyncio.gather(
        *(one.call("POST", f"/content/consultations/{thread['id']}/replies", {"text": "收到"}) for one in admins)
    )
    assert [one.status_code for one in answers] == [201, 201]
    mine = await client.get(f"/content/consultations/{thread['id']}")
    assert (mine["state"], len(mine["messages"]), mine["unread"]) == ("answering", 3, 2)
    assert await todos(admins[0], thread) == []
