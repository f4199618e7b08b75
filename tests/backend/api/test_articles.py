"""Articles in columns, from a draft to the phone (JOIN-23)."""

import datetime as dt
from typing import Any

import pytest
from backend.api.cells_content import draft, picture, published
from backend.api.stage import later
from backend.api.world import World

from unionhub.platform.audit.models import AuditRecord


async def shown(world: World, column: str = "rights") -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = (await world.anonymous().get("/content/articles", column=column, size=100))["items"]
    return items


@pytest.mark.req("JOIN-23")
async def test_what_an_editor_publishes_in_a_column_everybody_reads_without_signing_in(world: World) -> None:
    editor = await world.officer("city_admin")
    made = await draft(editor, title="会员享有的六项权利", body="<h2>一</h2><p>选举权</p><script>x</script>", source_name="市总工会")
    assert made["title"] not in [one["title"] for one in await shown(world)]
    assert (await world.anonymous().call("GET", f"/content/articles/{made['token']}")).status_code == 404
    done = await editor.post(f"/content/articles/{made['id']}/publish", {"version": made["version"]})
    assert done["state"] == "published" and "withdraw" in done["actions"]
    card = next(one for one in await shown(world) if one["id"] == made["token"])
    assert card["summary"] == "一 选举权" and card["unit_name"] == "青禾市总工会"
    read = await world.anonymous().get(f"/content/articles/{made['token']}")
    assert read["body"] == "<h2>一</h2><p>选举权</p>" and read["column_name"] == "会员权益知识" and read["source_name"] == "市总工会"
    await world.anonymous().get(f"/content/articles/{made['token']}")
    assert (await editor.get(f"/content/articles/{made['id']}"))["view_count"] == 2


@pytest.mark.req("JOIN-23")
async def test_a_withdrawn_article_is_gone_and_can_be_mended_and_published_again(world: World) -> None:
    editor = await world.officer("city_admin")
    made = await published(editor)
    path = f"/content/articles/{made['id']}"
    change = {"column": "rights", "title": "改过的标题", "body": "<p>改</p>", "version": made["version"]}
    refused = await editor.call("PUT", path, change)
    assert (refused.status_code, refused.json()["code"]) == (409, "content.article_not_draft")
    gone = await editor.post(f"{path}/withdraw", {"version": made["version"], "reason": "数据有误"})
    assert gone["state"] == "withdrawn" and gone["withdraw_reason"] == "数据有误"
    assert (await world.anonymous().call("GET", f"/content/articles/{made['token']}")).status_code == 404
    mended = await editor.call("PUT", path, {**change, "version": gone["version"]})
    assert mended.status_code == 200 and mended.json()["title"] == "改过的标题"
    again = await editor.post(f"{path}/publish", {"version": mended.json()["version"]})
    assert again["state"] == "published" and again["withdraw_reason"] == ""
    record = await AuditRecord.filter(object_id=int(made["id"]), action="content.article.withdrawn").first()
    assert record is not None and record.reason == "数据有误"


@pytest.mark.req("JOIN-23")
async def test_a_scheduled_article_appears_when_its_time_comes(world: World) -> None:
    editor = await world.officer("city_admin")
    made = await draft(editor)
    at = (dt.datetime.now(dt.UTC) + dt.timedelta(hours=2)).isoformat()
    waiting = await editor.post(f"/content/articles/{made['id']}/publish", {"version": made["version"], "publish_at": at})
    assert (waiting["state"], waiting["state_name"]) == ("scheduled", "定时发布")
    assert made["token"] not in [one["id"] for one in await shown(world)]
    assert made["id"] in [one["id"] for one in (await editor.get("/content/articles", state="scheduled"))["items"]]
    later(hours=3)
    assert made["token"] in [one["id"] for one in await shown(world)]


async def test_a_time_that_has_passed_cannot_be_scheduled(world: World) -> None:
    editor = await world.officer("city_admin")
    made = await draft(editor)
    body = {"version": made["version"], "publish_at": "2020-01-01T00:00:00+08:00"}
    answer = await editor.call("POST", f"/content/articles/{made['id']}/publish", body)
    assert answer.status_code == 422 and answer.json()["details"]["fields"][0]["field"] == "publish_at"
    assert (await editor.get(f"/content/articles/{made['id']}"))["state"] == "draft"


@pytest.mark.req("JOIN-23")
async def test_a_pinned_article_stands_before_newer_ones(world: World) -> None:
    editor = await world.officer("city_admin")
    first = await published(editor, column="policy")
    second = await published(editor, column="policy")
    await editor.post(f"/content/articles/{first['id']}/pin", {"version": first["version"], "pinned": True})
    order = [one["id"] for one in await shown(world, "policy")]
    assert order.index(first["token"]) < order.index(second["token"])


async def test_a_union_below_the_town_writes_drafts_that_one_above_publishes(world: World) -> None:
    below, above = await world.officer("unit_admin"), await world.officer("city_admin")
    made = await draft(below)
    refused = await below.call("POST", f"/content/articles/{made['id']}/publish", {"version": made["version"]})
    assert (refused.status_code, refused.json()["code"]) == (409, "content.publish_above")
    assert "publish" not in made["actions"]
    done = await above.post(f"/content/articles/{made['id']}/publish", {"version": made["version"]})
    assert done["state"] == "published" and done["unit"]["name"] == "速达快递（青禾）有限公司工会"


async def test_an_empty_article_is_not_published(world: World) -> None:
    editor = await world.officer("city_admin")
    made = await draft(editor, body="<p><br></p>")
    answer = await editor.call("POST", f"/content/articles/{made['id']}/publish", {"version": made["version"]})
    assert answer.status_code == 422 and answer.json()["details"]["fields"][0]["field"] == "body"


async def test_a_viewer_reads_and_does_not_write(world: World) -> None:
    viewer = await world.officer("viewer")
    assert (await viewer.call("GET", "/content/articles")).status_code == 200
    answer = await viewer.call("POST", "/content/articles", {"column": "rights", "title": "标题", "body": ""})
    assert answer.status_code == 403


@pytest.mark.req("JOIN-23")
async def test_a_picture_uploaded_for_an_article_is_seen_by_anybody_with_its_address(world: World) -> None:
    editor = await world.officer("city_admin")
    file_id = await picture(editor, "content.article_image")
    image = await editor.post("/content/images", {"file_id": file_id}, 201)
    made = await published(editor, body=f'<p>图</p><img src="http://test{image["url"]}">', cover_token=image["token"])
    read = await world.anonymous().get(f"/content/articles/{made['token']}")
    assert read["body"] == f'<p>图</p><img src="{image["url"]}">' and read["cover_url"] == image["url"]
    answer = await world.http().get(image["url"])
    assert answer.status_code == 200 and answer.headers["content-type"] == "image/png" and answer.content.startswith(b"\x89PNG")
    assert (await world.http().get("/api/v1/public/content/images/nothing-here")).status_code == 404
    # The upload itself stays its owner's: only what was made a picture of articles is open.
    assert (await (await world.officer("other_admin")).call("GET", f"/file/files/{file_id}")).status_code == 404
