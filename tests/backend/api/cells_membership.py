"""Cells of the public, the phone's and the portal's routes, and of membership."""

from typing import Any

from backend.api.cells import Call, Cell
from backend.api.cells_platform import INSTALLATION, OWN, READ_MARK, new_notice, upload
from backend.api.stage import PURPOSE, Stage, fresh_ip
from backend.api.world import PASSWORD, Client
from yarl import URL

from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.models.qrcodes import JoinQrcode
from unionhub.kernel.authz import Audience
from unionhub.platform.account.models import Account
from unionhub.platform.file.models import FileObject
from unionhub.platform.notice.models import Notice

ANYBODY = "open to anybody"


async def _nothing(stage: Stage) -> Call:
    return Call()


async def _captcha(stage: Stage) -> Call:
    return Call(by=stage.world.anonymous("public", fresh_ip()))


async def _sms_code(stage: Stage) -> Call:
    made = await stage.world.person()
    return Call(body={"phone": made.phone, "scene": "login"}, by=stage.world.anonymous("public", fresh_ip()))


async def _document(stage: Stage) -> Call:
    return Call(path={"key": "privacy", "version": "3"})


async def _choices(stage: Stage) -> Call:
    return Call(query={"type": "std.ethnic"})


async def _landing(stage: Stage) -> Call:
    return Call(path={"token": (await stage.world.qrcode())["token"]})


async def _wechat_sign_in(stage: Stage) -> Call:
    made = await stage.world.person()
    return Call(body={"code": await stage.world.simulator.login_code(made.user_id)}, by=stage.world.anonymous("member", fresh_ip()))


async def sms_code(stage: Stage, phone: str, scene: str) -> str:
    """A code sent to this phone, asked for from an address of its own."""
    await stage.world.anonymous("public", fresh_ip()).post("/account/sms-codes", {"phone": phone, "scene": scene}, 202)
    listed = await stage.world.simulator.control("GET", f"/sms?phone={phone}")
    return "".join(letter for letter in listed["items"][0]["text"].split("验证码")[-1] if letter.isdigit())[:6]


async def _sms_sign_in(stage: Stage) -> Call:
    made = await stage.world.person()
    code = await sms_code(stage, made.phone, "login")
    return Call(body={"phone": made.phone, "code": code}, by=stage.world.anonymous("member", fresh_ip()))


async def _begin_oauth(stage: Stage) -> Call:
    return Call(query={"return_to": "/m/#/pages/me/index"}, by=stage.world.anonymous("member", fresh_ip()))


async def agreed(stage: Stage, client: Client, user_id: str, return_to: str = "/m/") -> dict[str, str]:
    """The query WeChat sends the browser back with, after this user agreed."""
    begun = await client.get("/account/wechat-oauth", return_to=return_to)
    url = URL(begun["authorize_url"]).without_query_params()
    query = {**URL(begun["authorize_url"]).query, "simulator_user": user_id}
    async with stage.world.simulator.http.get(url.with_query(query), allow_redirects=False) as reply:
        assert reply.status == 302, await reply.text()
        return dict(URL(reply.headers["Location"]).query)


async def _finish_oauth(stage: Stage) -> Call:
    made = await stage.world.person()
    client = stage.world.anonymous("member", fresh_ip())
    return Call(query=await agreed(stage, client, made.user_id), by=client)


async def newcomer(stage: Stage) -> tuple[Any, Client]:
    """Somebody on the phone, with nothing yet."""
    made = await stage.world.person()
    return made, await stage.world.phone_of(made)


async def _member(stage: Stage) -> Call:
    return Call(by=(await newcomer(stage))[1])


async def _elder(stage: Stage) -> Call:
    _, client = await newcomer(stage)
    return Call(by=client, body={"elder_mode": True}, watch=((Account, int(client.me["account"]["id"])),))


async def _bind_wechat(stage: Stage) -> Call:
    made, client = await newcomer(stage)
    return Call(by=client, body={"code": await stage.world.simulator.phone_code(made.user_id)})


async def _bind_sms(stage: Stage) -> Call:
    made, client = await newcomer(stage)
    return Call(by=client, body={"phone": made.phone, "code": await sms_code(stage, made.phone, "bind")})


async def _consenting(stage: Stage) -> Call:
    return Call(by=(await newcomer(stage))[1], body={"items": await stage.world.consents()})


async def _consented(stage: Stage, path: dict[str, str] | None = None) -> Call:
    _, client = await newcomer(stage)
    await client.post("/consent/records", {"items": await stage.world.consents()}, 201)
    return Call(by=client, path=path or {}, mine=None if path else '"key":"privacy"')


async def _withdraw_consent(stage: Stage) -> Call:
    return await _consented(stage, {"key": "sensitive_id"})


async def _member_file(stage: Stage) -> Call:
    _, client = await newcomer(stage)
    file = await upload(client)
    return Call(by=client, path={"file_id": file["id"]}, watch=((FileObject, int(file["id"])),))


async def _hr_file(stage: Stage) -> Call:
    hr = await stage.world.hr()
    file = await upload(hr)
    return Call(by=hr, path={"file_id": file["id"]}, watch=((FileObject, int(file["id"])),))


async def _upload(stage: Stage) -> Call:
    return Call(query={"purpose": PURPOSE}, upload=True, by=(await newcomer(stage))[1])


async def _hr_upload(stage: Stage) -> Call:
    return Call(query={"purpose": PURPOSE}, upload=True)


async def _notified(stage: Stage) -> tuple[Client, int]:
    _, client = await newcomer(stage)
    return client, await new_notice(int(client.me["account"]["id"]), Audience.MEMBER)


async def _member_notices(stage: Stage) -> Call:
    client, notice_id = await _notified(stage)
    return Call(by=client, mine=str(notice_id))


async def _member_notice(stage: Stage) -> Call:
    client, notice_id = await _notified(stage)
    return Call(by=client, path={"notice_id": str(notice_id)}, watch=((Notice, notice_id),))


async def _member_all_notices(stage: Stage) -> Call:
    client, notice_id = await _notified(stage)
    return Call(by=client, watch=((Notice, notice_id),))


async def _subscribe(stage: Stage) -> Call:
    return Call(by=(await newcomer(stage))[1], body={"template_keys": ["join_result"]})


async def _form(stage: Stage) -> Call:
    made, client = await newcomer(stage)
    await client.post("/account/phone/wechat", {"code": await stage.world.simulator.phone_code(made.user_id)})
    return Call(by=client, body=await stage.world.form(made, (await stage.world.qrcode())["token"]))


async def _own_application(stage: Stage, body: Any = None) -> Call:
    _, client, application = await stage.applicant()
    row = int(application["id"])
    return Call(by=client, path={"application_id": application["id"]}, body=body, watch=((MembershipApplication, row),))


async def _own_applications(stage: Stage) -> Call:
    _, client, application = await stage.applicant()
    return Call(by=client, mine=application["id"])


async def _withdraw(stage: Stage) -> Call:
    return await _own_application(stage, {"version": 1})


async def _card(stage: Stage) -> Call:
    return Call(by=(await stage.world.member())[1])


async def _own_membership(stage: Stage) -> Call:
    _, client, application = await stage.applicant()
    return Call(by=client, mine=application["id"])


async def _application(stage: Stage, body: Any = None, query: Any = None) -> Call:
    _, _, application = await stage.applicant()
    row = int(application["id"])
    return Call(path={"application_id": application["id"]}, body=body, watch=((MembershipApplication, row),))


async def _reviewed(stage: Stage, **body: Any) -> Call:
    call = await _application(stage)
    admin = await stage.world.officer("unit_admin")
    review = await admin.get(f"/membership/applications/{call.path['application_id']}")
    return Call(path=call.path, body={"version": review["version"], **body}, watch=call.watch)


async def _reject(stage: Stage) -> Call:
    return await _reviewed(stage, reason="请使用本人手机号")


async def _batch(stage: Stage) -> Call:
    call = await _reviewed(stage)
    item = {"id": call.path["application_id"], "version": call.body["version"]}
    return Call(body={"items": [item]}, watch=call.watch, mine='"done":1')


async def _unmask_application(stage: Stage) -> Call:
    return await _application(stage, {"fields": ["cert_no", "phone"], "reason": "电话核实本人意愿"})


async def _applications(stage: Stage) -> Call:
    made, _, application = await stage.applicant()
    return Call(query={"q": made.name, "sort": "-submitted_at", "size": 100}, mine=application["id"])


async def _a_member(stage: Stage, body: Any = None) -> Call:
    _, _, decided = await stage.world.member()
    return Call(path={"member_id": decided["member_id"]}, body=body, watch=((Member, int(decided["member_id"])),))


async def _members(stage: Stage) -> Call:
    made, _, decided = await stage.world.member()
    return Call(query={"q": made.name, "sort": "-id", "size": 100}, mine=decided["member_id"])


async def _unmask_member(stage: Stage) -> Call:
    return await _a_member(stage, {"fields": ["cert_no", "phone"], "reason": "电话核实本人意愿"})


async def _export(stage: Stage) -> Call:
    client = (await stage.staff("union_admin", "a111")).client
    return Call(by=client, body={"unit_id": str(stage.world.units["a111"])})


async def _overview(stage: Stage) -> Call:
    return Call(query={"unit_id": str(stage.world.units["a111"])})


async def _qrcode(stage: Stage, body: Any = None) -> Call:
    code = await stage.world.qrcode()
    return Call(path={"qrcode_id": code["id"]}, body=body, watch=((JoinQrcode, int(code["id"])),))


async def _qrcodes(stage: Stage) -> Call:
    code = await stage.world.qrcode()
    return Call(query={"sort": "-id", "size": 100}, mine=code["id"])


async def _new_qrcode(stage: Stage) -> Call:
    return Call(body={"unit_id": str(stage.world.units["a111"])})


async def _revoke(stage: Stage) -> Call:
    return await _qrcode(stage, {"reason": "海报破损"})


async def _hr_sign_in(stage: Stage) -> Call:
    return Call(body={"username": "hr", "password": PASSWORD}, by=stage.world.anonymous("enterprise", fresh_ip()))


async def _hr_password(stage: Stage) -> Call:
    from unionhub.platform.account.enums import AccountKind

    staff = await stage.staff([], "e", kind=AccountKind.ENTERPRISE)
    body = {"old_password": PASSWORD, "new_password": "Liuqiao#77fresh"}
    return Call(by=staff.client, body=body, watch=((Account, staff.id),))


async def _hr_session(stage: Stage) -> Call:
    return Call(by=await stage.world.hr())


__all__ = ["FACES", "agreed", "newcomer", "sms_code"]
FACES: dict[str, Cell] = {
    "public.site.get_site": Cell("anonymous", _nothing, None, ANYBODY),
    "public.account.create_captcha": Cell("anonymous", _captcha, None, ANYBODY, silent="changes nothing but a passing picture"),
    "public.account.create_sms_code": Cell("anonymous", _sms_code, None, ANYBODY, silent="nobody is known yet; the SMS port logs it"),
    "public.consent.list_documents": Cell("anonymous", _nothing, None, ANYBODY),
    "public.consent.get_document": Cell("anonymous", _document, None, ANYBODY),
    "public.dictionary.list_choices": Cell("anonymous", _choices, None, ANYBODY),
    "public.membership.get_landing": Cell("anonymous", _landing, None, ANYBODY),
    "public.membership.open_poster": Cell("anonymous", _landing, None, ANYBODY),
    "enterprise.account.open_enterprise_session": Cell("anonymous", _hr_sign_in, None, OWN, audit="account.session.opened"),
    "enterprise.account.me": Cell("hr", _nothing, None, OWN),
    "enterprise.account.close_session": Cell("hr", _hr_session, None, OWN, audit="account.session.closed"),
    "enterprise.account.change_password": Cell("hr", _hr_password, None, OWN, audit="account.password.changed"),
    "enterprise.file.upload_file": Cell("hr", _hr_upload, None, OWN, audit="file.object.uploaded"),
    "enterprise.file.read_file": Cell("hr", _hr_file),
    "member.account.sign_in_wechat": Cell("anonymous", _wechat_sign_in, None, OWN, audit="account.session.opened"),
    "member.account.sign_in_sms": Cell("anonymous", _sms_sign_in, None, OWN, audit="account.session.opened"),
    "member.account.begin_oauth": Cell("anonymous", _begin_oauth, None, OWN),
    "member.account.finish_oauth": Cell("anonymous", _finish_oauth, None, OWN, audit="account.session.opened"),
    "member.account.me": Cell("member", _member, None, OWN),
    "member.account.update_me": Cell("member", _elder, None, OWN, audit="account.profile.updated", changes=True),
    "member.account.bind_phone_wechat": Cell("member", _bind_wechat, None, OWN, audit="account.phone.bound"),
    "member.account.bind_phone_sms": Cell("member", _bind_sms, None, OWN, audit="account.phone.bound"),
    "member.account.close_session": Cell("member", _member, None, OWN, audit="account.session.closed"),
    "member.consent.list_records": Cell("member", _consented, 200),
    "member.consent.give": Cell("member", _consenting, None, OWN, audit="consent.record.given"),
    "member.consent.withdraw": Cell("member", _withdraw_consent, 409, audit="consent.record.withdrawn"),
    "member.file.upload_file": Cell("member", _upload, None, OWN, audit="file.object.uploaded"),
    "member.file.read_file": Cell("member", _member_file),
    "member.notice.list_notices": Cell("member", _member_notices, 200),
    "member.notice.summary": Cell("member", _member, None, OWN),
    "member.notice.mark_read": Cell("member", _member_notice, silent=READ_MARK),
    "member.notice.mark_all_read": Cell("member", _member_all_notices, 200, silent=READ_MARK),
    "member.notice.list_templates": Cell("member", _member, None, INSTALLATION),
    "member.notice.record_grants": Cell("member", _subscribe, None, OWN, silent="counts a message WeChat was allowed to send"),
    "member.membership.my_membership": Cell("member", _own_membership, 200),
    "member.membership.create_application": Cell("member", _form, None, OWN, audit="membership.application.submitted"),
    "member.membership.list_applications": Cell("member", _own_applications, 200),
    "member.membership.get_application": Cell("member", _own_application),
    "member.membership.withdraw": Cell("member", _withdraw, audit="membership.application.withdrawn", changes=True),
    "member.membership.get_card": Cell("member", _card),
    "staff.membership.list_applications": Cell("unit_admin", _applications, 200),
    "staff.membership.get_application": Cell("unit_admin", _application),
    "staff.membership.approve_application": Cell("unit_admin", _reviewed, audit="membership.application.approved", changes=True),
    "staff.membership.reject_application": Cell("unit_admin", _reject, audit="membership.application.rejected", changes=True),
    "staff.membership.batch_approve_application": Cell("unit_admin", _batch, 200, audit="membership.application.approved", changes=True),
    "staff.membership.unmask_application_numbers": Cell(
        "unit_admin", _unmask_application, audit="membership.application.unmasked", unmasks=True
    ),
    "staff.membership.list_members": Cell("unit_admin", _members, 200),
    "staff.membership.get_member": Cell("unit_admin", _a_member),
    "staff.membership.unmask_member_numbers": Cell("unit_admin", _unmask_member, audit="membership.member.unmasked", unmasks=True),
    "staff.membership.export_members": Cell("unit_admin", _export, audit="membership.member.exported"),
    "staff.membership.get_overview": Cell("unit_admin", _overview),
    "staff.membership.list_qrcodes": Cell("unit_admin", _qrcodes, 200),
    "staff.membership.create_qrcode": Cell("unit_admin", _new_qrcode, audit="membership.qrcode.created"),
    "staff.membership.get_qrcode": Cell("unit_admin", _qrcode),
    "staff.membership.revoke_qrcode": Cell("unit_admin", _revoke, audit="membership.qrcode.revoked"),
    "staff.membership.qrcode_image": Cell("unit_admin", _qrcode),
    "staff.membership.qrcode_poster": Cell("unit_admin", _qrcode),
}
