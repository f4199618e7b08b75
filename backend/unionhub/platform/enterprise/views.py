"""Answers about enterprises: for their contact, and for the officers of their authority."""

from typing import Any

from unionhub.kernel.authz import Actor, Caller
from unionhub.platform.account.ports import enterprises as accounts
from unionhub.platform.consent.ports import system_asked
from unionhub.platform.dictionary import ports as dictionary
from unionhub.platform.enterprise import permissions as P
from unionhub.platform.enterprise import schemas as S
from unionhub.platform.enterprise.audit import FIELDS
from unionhub.platform.enterprise.enums import CHAINS, INDUSTRIES, STATE_NAMES, EnterpriseState
from unionhub.platform.enterprise.models import Enterprise
from unionhub.platform.enterprise.policy import uscc_remark
from unionhub.platform.enterprise.process import PROCESS, SUBJECT_TYPE
from unionhub.platform.enterprise.queries import system_namesakes
from unionhub.platform.enterprise.service.facts import facts_of
from unionhub.platform.enterprise.service.registering import CONSENT
from unionhub.platform.flow.ports import FlowOut, flow_out, system_open_tasks
from unionhub.platform.org.ports import UnitRef, system_authorities, system_get_unit, system_units


def _authority(unit: UnitRef) -> S.Authority:
    return S.Authority(id=unit.id, name=unit.name, contact_phone=unit.contact_phone)


async def options() -> S.RegistrationOptions:
    """What the registration form needs first."""
    asked = await system_asked(CONSENT)
    consent = S.ConsentAsked(key=asked.key, version=asked.version, title=asked.title, summary=asked.summary)
    return S.RegistrationOptions(authorities=[_authority(unit) for unit in await system_authorities()], consents=[consent])


async def _named(row: Enterprise) -> dict[str, Any]:
    """The facts with the names of their codes."""
    industries, chains = await dictionary.names_of(INDUSTRIES), await dictionary.names_of(CHAINS)
    names = {"industry_name": industries.get(row.industry, row.industry), "chain_name": chains.get(row.chain, row.chain)}
    return {**facts_of(row), **names, "uscc": row.code, "version": row.version}


async def sent(row: Enterprise, authority: UnitRef, ticket: str) -> S.RegistrationSent:
    """The answer to a registration."""
    return S.RegistrationSent(ticket=ticket, name=row.name, authority=_authority(authority), submitted_at=row.submitted_at)


async def registration_out(row: Enterprise) -> S.RegistrationOut:
    """A registration for its contact."""
    contact = (await accounts.system_contacts([row.account_id]))[row.account_id]
    return S.RegistrationOut(
        **await _named(row),
        state=row.state,
        state_name=STATE_NAMES[row.state],
        decision=row.decision,
        username=contact.username,
        contact_name=contact.name,
        phone_tail=contact.phone_tail or "",
        authority=_authority(await system_get_unit(row.authority_unit_id)),
        submitted_at=row.submitted_at,
        decided_at=row.decided_at,
        submissions=row.submissions,
        flow=await flow_out(accounts.actor_of(row.account_id, "", Caller()), SUBJECT_TYPE, row.id, for_applicant=True),
    )


async def profile_out(row: Enterprise) -> S.ProfileOut:
    """One's own enterprise."""
    return S.ProfileOut(
        **await _named(row),
        id=row.id,
        authority=_authority(await system_get_unit(row.authority_unit_id)),
        approved_at=row.decided_at,
        missing=[FIELDS[field] for field, value in facts_of(row).items() if not value.strip()],
    )


async def items(actor: Actor, rows: list[Enterprise]) -> list[dict[str, Any]]:
    """What every row of the officers' list shows."""
    tasks = await system_open_tasks(SUBJECT_TYPE, [row.id for row in rows if row.state is EnterpriseState.PENDING], actor)
    units = await system_units({row.authority_unit_id for row in rows})
    contacts = await accounts.system_contacts([row.account_id for row in rows])
    industries = await dictionary.names_of(INDUSTRIES)
    listed = []
    for row in rows:
        task, contact = tasks.get(row.id), contacts[row.account_id]
        listed.append(
            {
                "id": row.id,
                "name": row.name,
                "uscc": row.code,
                "industry_name": industries.get(row.industry, row.industry),
                "contact_name": contact.name,
                "phone_tail": contact.phone_tail or "",
                "authority_name": units[row.authority_unit_id].name,
                "state": row.state,
                "state_name": STATE_NAMES[row.state],
                "account_active": contact.active,
                "submissions": row.submissions,
                "submitted_at": row.submitted_at,
                "decided_at": row.decided_at,
                "version": task.version if task else row.version,
                "can_review": task is not None and task.holder_unit_id == actor.unit_id and actor.can(P.REGISTRATION_REVIEW),
            }
        )
    return listed


async def review(actor: Actor, row: Enterprise) -> S.RegistrationReview:
    """Everything an officer needs to decide; the phone shows its tail."""
    listed = (await items(actor, [row]))[0]
    named = await _named(row)
    flow = await flow_out(actor, SUBJECT_TYPE, row.id) or _opened_by_hand()
    if not actor.can(P.REGISTRATION_REVIEW):
        flow.my_actions = []
    contact = (await accounts.system_contacts([row.account_id]))[row.account_id]
    return S.RegistrationReview(
        **listed,
        username=contact.username,
        chain_name=named["chain_name"],
        address=row.address,
        intro=row.intro,
        decision=row.decision,
        row_version=row.version,
        can_void=actor.can(P.ACCOUNT_UPDATE) and row.state is not EnterpriseState.VOID,
        checks=await _checks(row),
        flow=flow,
    )


def _opened_by_hand() -> FlowOut:
    """The empty course of an enterprise that was there before enterprises registered themselves."""
    return FlowOut(
        state="approved", state_name="由受理部门开通", process_name=PROCESS.name, definition_number=0, task_version=None, holder_unit_name="",
        due_at=None, overdue=False, nodes=[], drawing=[], steps=[], my_actions=[], return_targets=[],
    )  # fmt: skip


async def _checks(row: Enterprise) -> list[S.RegistrationCheck]:
    sound, remark = uscc_remark(row.code)
    namesakes = await system_namesakes(row)
    others = "、".join(str(one["uscc"]) for one in namesakes)
    return [
        S.RegistrationCheck(title="信用代码", same=sound, text=remark),
        S.RegistrationCheck(
            title="同名企业", same=not namesakes, text=f"另有同名企业，信用代码 {others}，请核对" if namesakes else "没有同名的企业"
        ),
        S.RegistrationCheck(title="联系人手机", same=True, text="注册时已用短信验证码核验"),
        S.RegistrationCheck(title="工商登记", same=None, text="没有接入工商登记库，名称与代码是否一致请到“国家企业信用信息公示系统”核对"),
    ]
