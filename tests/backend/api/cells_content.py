"""Cells of articles, consultations, the requirements of features, and places."""

from typing import Any

from backend.api.cells import Call, Cell
from backend.api.cells_platform import INSTALLATION, OWN, READ_MARK
from backend.api.stage import PNG, Stage, number
from backend.api.world import Client

from unionhub.domains.content.models.articles import ContentArticle
from unionhub.domains.content.models.consultations import Consultation

ANYBODY = "open to anybody"
PUBLISHED_FACTS = "a unit's address is published for everybody"


async def picture(client: Client, purpose: str) -> str:
    """The caller's own clean upload for this purpose."""
    answer = await client.http.post(
        client.url("/file/files"), files={"file": ("probe.png", PNG, "image/png")}, params={"purpose": purpose}, headers=client.headers()
    )
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


async def draft(client: Client, **changes: Any) -> dict[str, Any]:
    """A new draft of the caller's unit."""
    body = {"column": "rights", "title": f"会员有哪些权利{number()}", "body": "<p>参加选举，提出建议。</p>", **changes}
    made: dict[str, Any] = await client.post("/content/articles", body, 201)
    return made


async def published(client: Client, **changes: Any) -> dict[str, Any]:
    """A published article."""
    made = await draft(client, **changes)
    shown: dict[str, Any] = await client.post(f"/content/articles/{made['id']}/publish", {"version": made["version"]})
    return shown


async def asked(stage: Stage, unit: str = "a111") -> tuple[Client, dict[str, Any]]:
    """A member who wrote to their union."""
    _, client, _ = await stage.world.member(unit)
    body = {"title": f"年休假怎么算{number()}", "text": "入职两年，今年能休几天？"}
    thread: dict[str, Any] = await client.post("/content/consultations", body, 201)
    return client, thread


async def answered(stage: Stage) -> tuple[Client, dict[str, Any]]:
    """A consultation the unit has replied to."""
    client, thread = await asked(stage)
    await (await stage.world.officer("unit_admin")).post(f"/content/consultations/{thread['id']}/replies", {"text": "五天。"}, 201)
    return client, thread


async def _nothing(stage: Stage) -> Call:
    return Call()


async def _features(stage: Stage) -> Call:
    return Call()


async def _feature(stage: Stage) -> Call:
    admin = await stage.world.officer("sysadmin")
    [found] = [one for one in (await admin.get("/portal/features"))["items"] if one["key"] == "org.place"]
    wanted = "member" if found["requires"] == "none" else "none"
    return Call(path={"key": "org.place"}, body={"requires": wanted, "version": found["version"]})


async def _phone(stage: Stage) -> Call:
    return Call(by=await stage.world.phone_of(await stage.world.person()))


async def _place(stage: Stage) -> Call:
    return Call(by=(await _phone(stage)).by, path={"unit_id": str(stage.world.units["a111"])})


async def _public_articles(stage: Stage) -> Call:
    made = await published(await stage.world.officer("city_admin"))
    return Call(query={"column": "rights"}, mine=made["title"])


async def _public_article(stage: Stage) -> Call:
    made = await published(await stage.world.officer("city_admin"))
    return Call(path={"token": made["token"]}, mine=made["title"])


async def _image(stage: Stage) -> Call:
    admin = await stage.world.officer("city_admin")
    made = await admin.post("/content/images", {"file_id": await picture(admin, "content.article_image")}, 201)
    return Call(path={"token": made["token"]})


async def _articles(stage: Stage) -> Call:
    made = await draft(await stage.world.officer("city_admin"))
    return Call(query={"q": made["title"], "sort": "-updated_at"}, mine=made["id"])


async def _article(stage: Stage, body: Any = None, *, open_: bool = False) -> Call:
    admin = await stage.world.officer("city_admin")
    made = await (published if open_ else draft)(admin)
    sent = None if body is None else {"version": made["version"], **body}
    return Call(path={"article_id": made["id"]}, body=sent, watch=((ContentArticle, int(made["id"])),))


async def _new_article(stage: Stage) -> Call:
    return Call(body={"column": "rights", "title": "会员有哪些义务", "body": "<p>执行决议。</p>"})


async def _changed_article(stage: Stage) -> Call:
    return await _article(stage, {"column": "rights", "title": "会员的权利与义务", "body": "<p>改过的正文</p>"})


async def _publish(stage: Stage) -> Call:
    return await _article(stage, {})


async def _withdraw(stage: Stage) -> Call:
    return await _article(stage, {"reason": "内容有更新"}, open_=True)


async def _pin(stage: Stage) -> Call:
    return await _article(stage, {"pinned": True}, open_=True)


async def _new_image(stage: Stage) -> Call:
    client = (await stage.staff("union_admin", "a")).client
    return Call(by=client, body={"file_id": await picture(client, "content.article_image")})


async def _question(stage: Stage) -> Call:
    _, client, _ = await stage.world.member()
    return Call(by=client, body={"title": "加班费怎么算", "text": "法定节假日加班，工资按几倍发？"})


async def _own(stage: Stage, body: Any = None, *, after_answer: bool = False) -> Call:
    client, thread = await (answered if after_answer else asked)(stage)
    if body is not None and "version" in body:
        body = {**body, "version": (await client.get(f"/content/consultations/{thread['id']}"))["version"]}
    watch = ((Consultation, int(thread["id"])),)
    return Call(by=client, path={"consultation_id": thread["id"]}, body=body, watch=watch)


async def _own_list(stage: Stage) -> Call:
    client, thread = await asked(stage)
    return Call(by=client, mine=thread["id"])


async def _own_message(stage: Stage) -> Call:
    return await _own(stage, {"text": "补充一下，我是上夜班的。"}, after_answer=True)


async def _own_close(stage: Stage) -> Call:
    return await _own(stage, {"version": 0})


async def _own_read(stage: Stage) -> Call:
    return await _own(stage, after_answer=True)


async def _unread(stage: Stage) -> Call:
    return Call(by=(await answered(stage))[0], mine='"unread":1')


async def _consultations(stage: Stage) -> Call:
    _, thread = await asked(stage)
    return Call(query={"q": thread["title"], "sort": "-last_at"}, mine=thread["id"])


async def _consultation(stage: Stage, body: Any = None, *, after_answer: bool = False) -> Call:
    _, thread = await (answered if after_answer else asked)(stage)
    if body is not None and "version" in body:
        admin = await stage.world.officer("unit_admin")
        body = {**body, "version": (await admin.get(f"/content/consultations/{thread['id']}"))["version"]}
    return Call(path={"consultation_id": thread["id"]}, body=body, watch=((Consultation, int(thread["id"])),))


async def _reply(stage: Stage) -> Call:
    return await _consultation(stage, {"text": "按不低于工资的百分之三百支付。"})


async def _reassign(stage: Stage) -> Call:
    return await _consultation(stage, {"version": 0, "unit_id": str(stage.world.units["a"]), "reason": "请市总工会答复"})


async def _close(stage: Stage) -> Call:
    return await _consultation(stage, {"version": 0}, after_answer=True)


__all__ = ["CONTENT", "answered", "asked", "draft", "picture", "published"]
CONTENT: dict[str, Cell] = {
    "public.content.list_articles": Cell("anonymous", _public_articles, None, ANYBODY),
    "public.content.get_article": Cell("anonymous", _public_article, None, ANYBODY),
    "public.content.get_image": Cell("anonymous", _image, None, ANYBODY),
    "member.portal.my_features": Cell("member", _phone, None, INSTALLATION),
    "member.org.get_place": Cell("member", _place, None, PUBLISHED_FACTS),
    "member.content.list_consultations": Cell("member", _own_list, 200),
    "member.content.unread_answers": Cell("member", _unread, 200),
    "member.content.create_consultation": Cell("member", _question, None, OWN, audit="content.consultation.asked"),
    "member.content.get_consultation": Cell("member", _own),
    "member.content.ask_on": Cell("member", _own_message, 403, audit="content.consultation.followed", changes=True),
    "member.content.close_consultation": Cell("member", _own_close, audit="content.consultation.closed", changes=True),
    "member.content.mark_read": Cell("member", _own_read, silent=READ_MARK),
    "staff.portal.list_features": Cell("sysadmin", _features, None, INSTALLATION),
    "staff.portal.change_feature": Cell("sysadmin", _feature, None, INSTALLATION, audit="portal.feature.changed", changes=True),
    "staff.content.list_articles": Cell("city_admin", _articles, 200),
    "staff.content.create_article": Cell("city_admin", _new_article, None, OWN, audit="content.article.created"),
    "staff.content.get_article": Cell("city_admin", _article),
    "staff.content.update_article": Cell("city_admin", _changed_article, audit="content.article.updated", changes=True),
    "staff.content.publish_article": Cell("city_admin", _publish, 409, audit="content.article.published", changes=True),
    "staff.content.withdraw_article": Cell("city_admin", _withdraw, 409, audit="content.article.withdrawn", changes=True),
    "staff.content.pin_article": Cell("city_admin", _pin, 409, audit="content.article.pinned", changes=True),
    "staff.content.add_image": Cell("city_admin", _new_image, audit="content.image.added"),
    "staff.content.list_consultations": Cell("unit_admin", _consultations, 200),
    "staff.content.get_consultation": Cell("unit_admin", _consultation),
    "staff.content.mark_consultation_read": Cell("unit_admin", _consultation, silent=READ_MARK),
    "staff.content.reply_consultation": Cell("unit_admin", _reply, audit="content.consultation.answered", changes=True),
    "staff.content.reassign_consultation": Cell("unit_admin", _reassign, audit="content.consultation.reassigned", changes=True),
    "staff.content.close_consultation": Cell("unit_admin", _close, audit="content.consultation.closed", changes=True),
}
