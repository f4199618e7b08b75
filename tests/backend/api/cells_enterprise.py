"""Cells of enterprises: registering, reviewing, maintaining, their own pages."""

from typing import Any

from backend.api import enterprises as firms
from backend.api.cells import Call, Cell
from backend.api.stage import Stage

from unionhub.kernel.authz import Audience
from unionhub.kernel.db import transaction
from unionhub.platform.account.models import Account
from unionhub.platform.enterprise.models import Enterprise
from unionhub.platform.notice.enums import NoticeKind
from unionhub.platform.notice.models import Notice

ANYBODY = "open to anybody"
BY_TICKET = "opens one registration, by a ticket nobody else has"
OWN = "answers about the caller's own enterprise or account only"


async def _nothing(stage: Stage) -> Call:
    return Call()


async def _form(stage: Stage) -> Call:
    return Call(body=await firms.form(stage.world))


async def _ticket(stage: Stage) -> Call:
    firm = await firms.register(stage.world)
    return Call(body={"ticket": firm.ticket}, watch=((Enterprise, int(firm.id)),))


async def _correct(stage: Stage) -> Call:
    firm = await firms.register(stage.world)
    returned = await firms.decide(stage.world, firm, "return", reason="地址与营业执照不一致")
    kept = {key: firm.body[key] for key in ("name", "industry", "chain", "intro", "contact_name")}
    body = {"ticket": firm.ticket, "version": returned["row_version"], "address": "钟楼区示范路 18 号", **kept}
    return Call(body=body, watch=((Enterprise, int(firm.id)),))


async def _own(stage: Stage, body: Any = None) -> Call:
    firm = await firms.approved(stage.world)
    return Call(by=firm.client, body=body, watch=((Enterprise, int(firm.id)),))


async def _change_profile(stage: Stage) -> Call:
    call = await _own(stage)
    assert call.by is not None
    version = (await call.by.get("/enterprise/profile"))["version"]
    return Call(by=call.by, body={"version": version, "intro": "新的公司简介，足够十个字。"}, watch=call.watch)


async def _rename(stage: Stage) -> Call:
    return await _own(stage, {"name": "王人事"})


async def _new_phone(stage: Stage) -> Call:
    firm = await firms.approved(stage.world)
    phone = "197" + firm.phone[3:]
    return Call(by=firm.client, body={"phone": phone, "code": await stage.world.sms_code(phone, "bind")})


async def _recover(stage: Stage) -> Call:
    firm = await firms.approved(stage.world)
    code = await stage.world.sms_code(firm.phone, "reset")
    body = {"username": firm.username, "phone": firm.phone, "code": code, "new_password": "Xinmima#2026ok"}
    return Call(body=body, by=stage.world.anonymous("enterprise"))


async def _list(stage: Stage) -> Call:
    firm = await firms.register(stage.world)
    return Call(query={"q": firm.body["uscc"]}, mine=firm.id)


async def _one(stage: Stage, **more: Any) -> Call:
    firm = await firms.register(stage.world)
    return Call(path={"registration_id": firm.id}, watch=((Enterprise, int(firm.id)),), **more)


async def _open(stage: Stage, **body: Any) -> Call:
    call = await _one(stage)
    clerk = await stage.world.officer("clerk")
    version = (await clerk.get(f"/enterprise/registrations/{call.path['registration_id']}"))["version"]
    return Call(path=call.path, watch=call.watch, body={"version": version, **body})


async def _return(stage: Stage) -> Call:
    return await _open(stage, reason="地址与营业执照不一致")


async def _deadline(stage: Stage) -> Call:
    return await _open(stage, change="extend", days=2, reason="等待市场监管部门回函")


async def _batch(stage: Stage) -> Call:
    call = await _open(stage)
    return Call(body={"items": [{"id": call.path["registration_id"], "version": call.body["version"]}]}, watch=call.watch)


async def _unmask(stage: Stage) -> Call:
    return await _one(stage, body={"reason": "电话核实企业信息"})


async def _correct_uscc(stage: Stage) -> Call:
    other = (await firms.form(stage.world, sms_code="000000"))["uscc"]
    return await _one(stage, body={"version": 1, "uscc": other, "reason": "企业填错了代码"})


async def _switched(stage: Stage, active: bool) -> Call:
    firm = await firms.approved(stage.world)
    row = await Enterprise.get(id=int(firm.id))
    if not active:
        await Account.filter(id=row.account_id).update(state="disabled")
    return Call(path={"registration_id": firm.id}, body={"reason": "企业已注销"}, watch=((Enterprise, row.id), (Account, row.account_id)))


async def _disable(stage: Stage) -> Call:
    return await _switched(stage, active=True)


async def _enable(stage: Stage) -> Call:
    return await _switched(stage, active=False)


async def _void(stage: Stage) -> Call:
    return await _one(stage, body={"version": 1, "reason": "冒用信用代码"})


async def _comment(stage: Stage) -> Call:
    return await _one(stage, body={"comment": "已电话核实"})


async def _remind(stage: Stage) -> Call:
    """By a colleague of the authority who is not asked."""
    colleague = await stage.staff(["enterprise.registration.read", "enterprise.registration.review"], "g")
    call = await _one(stage, body={"comment": "请尽快办理"})
    return Call(path=call.path, watch=call.watch, body=call.body, by=colleague.client)


async def _notice(stage: Stage) -> Call:
    firm = await firms.approved(stage.world)
    account_id = (await Enterprise.get(id=int(firm.id))).account_id
    async with transaction():
        row = await Notice.create(
            account_id=account_id, audience=Audience.ENTERPRISE, template_key="probe", kind=NoticeKind.SYSTEM, title="试验", body="试验消息"
        )
    return Call(path={"notice_id": str(row.id)}, by=firm.client, watch=((Notice, row.id),))


PUBLIC_SIDE: dict[str, Cell] = {
    "public.enterprise.get_options": Cell("anonymous", _nothing, None, ANYBODY),
    "public.enterprise.create_registration": Cell("anonymous", _form, None, ANYBODY, audit="enterprise.registration.submitted"),
    "public.enterprise.ask_progress": Cell(
        "anonymous", _ticket, None, BY_TICKET, silent="a read; the ticket goes in the body, not in an address"
    ),
    "public.enterprise.correct_registration": Cell(
        "anonymous", _correct, None, BY_TICKET, audit="enterprise.registration.resubmitted", changes=True
    ),
    "enterprise.account.recover_password": Cell("anonymous", _recover, None, ANYBODY, audit="account.password.recovered"),
}
PORTAL: dict[str, Cell] = {
    "enterprise.enterprise.get_profile": Cell("hr", _own, 404),
    "enterprise.enterprise.update_profile": Cell("hr", _change_profile, 404, audit="enterprise.profile.updated", changes=True),
    "enterprise.account.update_me": Cell("hr", _rename, None, OWN, audit="account.profile.updated", changes=True),
    "enterprise.account.change_phone": Cell("hr", _new_phone, None, OWN, audit="account.phone.bound"),
    "enterprise.notice.list_notices": Cell("hr", _nothing, None, OWN),
    "enterprise.notice.summary": Cell("hr", _nothing, None, OWN),
    "enterprise.notice.mark_read": Cell("hr", _notice, 404, silent="reading one's own message"),
    "enterprise.notice.mark_all_read": Cell("hr", _nothing, None, OWN, silent="reading one's own messages"),
}
DESK: dict[str, Cell] = {
    "staff.enterprise.list_enterprises": Cell("clerk", _list, 200),
    "staff.enterprise.get_registration": Cell("clerk", _one),
    "staff.enterprise.get_registration_flow": Cell("clerk", _one),
    "staff.enterprise.print_registration": Cell("clerk", _one, audit="enterprise.registration.printed"),
    "staff.enterprise.unmask_contact": Cell("clerk", _unmask, audit="enterprise.registration.unmasked", unmasks=True),
    "staff.enterprise.correct_uscc": Cell("clerk", _correct_uscc, audit="enterprise.profile.uscc_corrected", changes=True),
    "staff.enterprise.disable_enterprise": Cell("clerk", _disable, audit="account.user.disabled", changes=True),
    "staff.enterprise.enable_enterprise": Cell("clerk", _enable, audit="account.user.enabled", changes=True),
    "staff.enterprise.void_enterprise": Cell("clerk", _void, audit="enterprise.registration.voided", changes=True),
    "staff.enterprise.approve_registration": Cell("clerk", _open, audit="enterprise.registration.approved", changes=True),
    "staff.enterprise.return_registration": Cell("clerk", _return, audit="enterprise.registration.returned", changes=True),
    "staff.enterprise.deadline_registration": Cell("clerk", _deadline, audit="enterprise.registration.deadline_changed", changes=True),
    "staff.enterprise.comment_registration": Cell("clerk", _comment, audit="enterprise.registration.commented"),
    "staff.enterprise.remind_registration": Cell("clerk", _remind, audit="enterprise.registration.reminded"),
    "staff.enterprise.batch_approve_registration": Cell("clerk", _batch, 200, audit="enterprise.registration.approved"),
}
