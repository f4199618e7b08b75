"""What the review drawer shows: check results above the fold, the course, what may be done (JOIN-08)."""

from typing import Literal

from unionhub.domains.membership import queries, views
from unionhub.domains.membership.enums.applications import REALNAME_NAMES, ApplicationState, RealnameOutcome
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.newform_view import new_form_shown
from unionhub.domains.membership.process.join import SUBJECT_TYPE
from unionhub.domains.membership.schemas.staff import ApplicationReview, CheckResult, ConsentShown, Neighbours
from unionhub.domains.membership.timeline import timeline
from unionhub.kernel import clock, codes
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.crypto import by_index
from unionhub.kernel.masking import mask_id_card, mask_mobile
from unionhub.platform.account.ports import find_person
from unionhub.platform.consent.ports import system_given
from unionhub.platform.flow.ports import flow_out, system_view
from unionhub.platform.org.ports import system_path_names

Result = Literal["pass", "warn", "fail", "unknown"]
_REALNAME: dict[RealnameOutcome, tuple[Result, str]] = {
    RealnameOutcome.MATCH: ("pass", "姓名与身份证号经实名核验一致"),
    RealnameOutcome.MISMATCH: ("fail", "姓名与身份证号不一致，请向本人核实后再决定"),
    RealnameOutcome.NOT_FOUND: ("warn", "实名库中没有此证件，可能是新办证件，请核对原件"),
    RealnameOutcome.UNAVAILABLE: ("unknown", "提交时实名核验服务没有响应，请人工核对"),
}


async def application_review(actor: Actor, application: MembershipApplication) -> ApplicationReview:
    """Everything an officer needs to decide, numbers masked."""
    view = await system_view(SUBJECT_TYPE, application.id)
    flow = await flow_out(actor, SUBJECT_TYPE, application.id)
    assert view is not None and flow is not None
    row = {column: getattr(application, column) for column in queries.applications.APPLICATION_COLUMNS}
    item = (await views.application_items(actor, [row]))[0]
    previous, following = await queries.applications.neighbours(actor, application)
    consents = await system_given(application.applicant_account_id, application.submitted_at)
    cert_no = application.cert_no.open()
    facts = item.model_dump()
    return ApplicationReview(
        **facts,
        cert_masked=mask_id_card(cert_no),
        phone_masked=mask_mobile(application.phone.open()),
        sex_name=views.SEX_NAMES.get(application.sex or "", "未知"),
        birth_year=application.birth_year,
        area_name=application.area_name,
        unit_full_name=(await system_path_names([application.unit_id]))[application.unit_id],
        reason=application.reason or None,
        checks=await _checks(application, cert_no),
        timeline=timeline(application, view, for_applicant=False),
        flow=flow,
        neighbours=Neighbours(previous=previous, next=following),
        consents=[ConsentShown(title=one.title, version=one.version, at=one.at) for one in consents],
        member_id=application.member_id,
        new_form=await new_form_shown(application, Audience.STAFF),
        placement_version=application.version if _may_be_placed(actor, application) else None,
    )


def _may_be_placed(actor: Actor, application: MembershipApplication) -> bool:
    """Whether the actor may give it to a union (JOIN-20)."""
    waits = application.placement_pending and application.state is ApplicationState.PENDING
    return waits and "membership.application.assign" in actor.permissions


async def _checks(application: MembershipApplication, cert_no: str) -> list[CheckResult]:
    return [_realname(application), await _duplicate(application, cert_no), await _phone(application), _age(application, cert_no)]


def _realname(application: MembershipApplication) -> CheckResult:
    result, evidence = _REALNAME[application.realname]
    name = REALNAME_NAMES[application.realname]
    shown = f"{evidence}（核验编号 {application.realname_evidence}）" if application.realname_evidence else evidence
    return CheckResult(key="realname", title="实名核对", result=result, result_name=name, evidence=shown)


async def _duplicate(application: MembershipApplication, cert_no: str) -> CheckResult:
    person = await find_person(cert_no)
    member = await queries.members.system_live_member_of(person.id) if person else None
    if member is not None and application.state is not ApplicationState.APPROVED:
        return CheckResult(
            key="duplicate", title="重复入会", result="fail", result_name="已在会", evidence="会员库中已有此人的有效会籍，应办理转会"
        )
    if person is not None and person.name != application.name:
        return CheckResult(
            key="duplicate", title="会员库比对", result="fail", result_name="核对不一致", evidence="会员库中同一证件号登记的姓名不同"
        )
    earlier = await MembershipApplication.filter(by_index(MembershipApplication, "cert_no", cert_no), id__lt=application.id).count()
    if earlier:
        return CheckResult(
            key="duplicate", title="重复入会", result="pass", result_name="无重复会籍", evidence=f"此前有 {earlier} 次申请，均已结束"
        )
    return CheckResult(
        key="duplicate", title="重复入会", result="pass", result_name="无重复", evidence="会员库中没有此人的会籍，也没有其他申请"
    )


async def _phone(application: MembershipApplication) -> CheckResult:
    others = await MembershipApplication.filter(by_index(MembershipApplication, "phone", application.phone.open())).exclude(
        cert_no_idx=application.cert_no_idx
    )
    people = len({row.cert_no_idx for row in others})
    if people:
        return CheckResult(
            key="phone", title="手机号", result="warn", result_name="多人使用", evidence=f"这个手机号还出现在另外 {people} 人的申请中"
        )
    return CheckResult(key="phone", title="手机号", result="pass", result_name="已验证", evidence="本人手机号已通过短信或微信验证")


def _age(application: MembershipApplication, cert_no: str) -> CheckResult:
    info = codes.check_id_card(cert_no).info
    years = codes.age_on(info.birth, clock.biz_date(application.submitted_at)) if info and info.birth else None
    if years is None:
        return CheckResult(key="age", title="年龄", result="unknown", result_name="未知", evidence="证件号中读不出出生日期")
    if years < 18:
        return CheckResult(
            key="age", title="年龄", result="warn", result_name="未成年工", evidence=f"{years} 周岁，满 16 周岁可入会，请按未成年工管理"
        )
    return CheckResult(key="age", title="年龄", result="pass", result_name="符合", evidence=f"{years} 周岁")
