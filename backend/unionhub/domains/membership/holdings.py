"""What membership holds of somebody, what it may let go, and what an officer puts right on request (check 30)."""

from unionhub.domains.membership.enums.applications import APPLICATION_STATE_NAMES, ApplicationState
from unionhub.domains.membership.enums.members import LIVE_STATUSES, MEMBER_STATUS_NAMES
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.matters import LeaveRequest, MemberVerification, TransferApplication
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.record_view import officer_record
from unionhub.domains.membership.service.correcting import check_cert_no, check_name, correct_cert_no, correct_name
from unionhub.domains.membership.service.letting_go import drop_applications, forget_verified_phone
from unionhub.kernel import clock
from unionhub.kernel.masking import mask_mobile
from unionhub.platform.org.ports import system_units
from unionhub.platform.privacy.ports import (
    Amends,
    Correction,
    DataSubject,
    Fact,
    Holding,
    Kept,
    OpenMatter,
    Record,
    Source,
    register_source,
)

_REFUSED_DAYS = 2 * 365
"""purposes.json, retention ``membership``: two years for an application that was refused or taken back."""
_MATTERS = (
    (TransferApplication, "转会申请", "/packages/membership/transfer"),
    (MemberVerification, "会员认证申请", "/packages/membership/verify"),
    (LeaveRequest, "退会申请", "/packages/membership/leave"),
)


async def _members(subject: DataSubject) -> list[Member]:
    return await Member.filter(person_id=subject.person_id).order_by("-id") if subject.person_id is not None else []


async def _read(subject: DataSubject) -> list[Holding]:
    found = []
    for member in (await _members(subject))[:1]:
        shown = await officer_record(member)
        status = Fact("会籍状态", MEMBER_STATUS_NAMES[member.status])
        records = tuple(
            Record(section.title, tuple(Fact(one.label, one.text) for one in section.fields if one.text)) for section in shown.sections
        )
        kept = (Record("", (status,)), *(one for one in records if one.facts))
        fields = ("membership", "profile", "work")
        found.append(Holding("member", "会员资料", fields, kept, Amends.SELF, "/packages/membership/record"))
    return [*found, await _applications(subject)]


async def _applications(subject: DataSubject) -> Holding:
    rows = await MembershipApplication.filter(applicant_account_id=subject.account_id).order_by("-id")
    units = await system_units([row.unit_id for row in rows])
    records = tuple(
        Record(
            f"{clock.local(row.submitted_at):%Y-%m-%d} 向{units[row.unit_id].name if row.unit_id in units else '工会'}申请入会",
            (
                Fact("姓名", row.name),
                Fact("证件号码", f"尾号 {row.cert_no_tail}"),
                Fact("手机号码", mask_mobile(row.phone.open())),
                Fact("结果", APPLICATION_STATE_NAMES[row.state]),
            ),
        )
        for row in rows
    )
    fields = ("name", "cert_no", "phone", "area", "order_screenshot", "added_answer")
    return Holding("application", "入会申请", fields, records, Amends.NEVER, "/packages/membership/applications")


async def _open(subject: DataSubject) -> list[OpenMatter]:
    how = "等待审核结果，或先撤销这项申请"
    found = []
    if await MembershipApplication.exists(applicant_account_id=subject.account_id, state=ApplicationState.PENDING):
        found.append(OpenMatter("入会申请", how, "/packages/membership/applications"))
    for model, title, page in _MATTERS:
        if await model.exists(applicant_account_id=subject.account_id, state=ApplicationState.PENDING):
            found.append(OpenMatter(title, how, page))
    return found


async def _kept(subject: DataSubject) -> list[Kept]:
    kept = []
    for member in (await _members(subject))[:1]:
        if member.status in LIVE_STATUSES:
            why = "注销账号不等于退会，您的会籍继续有效，会员资料由所属工会依照《中国工会章程》保管。要退会请先在“会员资料”中申请退会。"
        else:
            why = "会籍已经终止，会员资料按工会档案管理规定保存，期满删除。"
        kept.append(Kept("会员资料和会籍记录", why))
    ended = (ApplicationState.REJECTED, ApplicationState.WITHDRAWN)
    if await MembershipApplication.exists(applicant_account_id=subject.account_id, state__in=ended):
        kept.append(Kept("没有通过或已撤销的入会申请", "供您和工会查证，自注销之日起最多再保存 2 年，到期删除。"))
    return kept


async def _unit_of(subject: DataSubject) -> int | None:
    members = await _members(subject)
    if members:
        return int(members[0].unit_id)
    last = await MembershipApplication.filter(applicant_account_id=subject.account_id).order_by("-id").first()
    return int(last.unit_id) if last is not None else None


async def _holds_person(person_id: int) -> bool:
    return await Member.exists(person_id=person_id)


register_source(
    Source(
        key="membership",
        read=_read,
        let_go=forget_verified_phone,
        open_matters=_open,
        kept=_kept,
        later=((_REFUSED_DAYS, drop_applications),),
        corrections=(
            Correction("name", "姓名", "与身份证上的姓名一致", check_name, correct_name),
            Correction("cert_no", "证件号码", "居民身份证上的 18 位号码", check_cert_no, correct_cert_no, secret=True),
            Correction("joined_on", "入会时间", "例如 2019 年 5 月，请在说明里写明依据"),
            Correction("union", "所属工会", "写明正确的工会名称；换了单位请改用“转会”"),
            Correction("other", "其他内容", "写明哪一项、应当是什么"),
        ),
        unit_of=_unit_of,
        holds_person=_holds_person,
    )
)
