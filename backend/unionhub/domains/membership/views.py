"""Answers of membership: rows with names, masked details, timelines."""

import asyncio
import base64
from typing import Any

from unionhub.domains.membership import queries
from unionhub.domains.membership.enums.applications import (
    APPLICATION_STATE_NAMES,
    FORM_KIND_NAMES,
    REALNAME_NAMES,
    SOURCE_NAMES,
    ApplicationSource,
    ApplicationState,
)
from unionhub.domains.membership.enums.members import MEMBER_SOURCE_NAMES, MEMBER_STATUS_NAMES
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.models.qrcodes import JoinQrcode
from unionhub.domains.membership.process.join import SUBJECT_TYPE
from unionhub.domains.membership.schemas.phone import (
    ApplicationCard,
    ApplicationDetail,
    CurrentUnit,
    LandingOut,
    LandingUnit,
    MemberCard,
    UnitName,
)
from unionhub.domains.membership.schemas.staff import ApplicationItem, HistoryItem, MemberItem, MemberOut, QrcodeOut
from unionhub.domains.membership.service.qrcodes import Landing, join_url
from unionhub.domains.membership.timeline import next_hint, timeline
from unionhub.kernel.authz import Actor
from unionhub.kernel.masking import mask_id_card, mask_mobile, mask_name
from unionhub.kernel.qr import qr_png
from unionhub.platform.account.ports import system_cert_no
from unionhub.platform.flow.ports import FlowView, OpenTask, system_open_tasks, system_view
from unionhub.platform.org.ports import UnitRef, system_chain, system_get_unit, system_path_names, system_units

SEX_NAMES = {"1": "男", "2": "女"}


def unit_name(unit: UnitRef) -> UnitName:
    """A unit in an answer."""
    return UnitName(id=unit.id, name=unit.name)


async def landing_out(landing: Landing) -> LandingOut:
    """What a visitor of a code sees; facts of the unit only."""
    unit = landing.unit
    full = (await system_path_names([unit.id]))[unit.id]
    shown = LandingUnit(
        id=unit.id, name=unit.name, full_name=full, address=unit.address, level_name=unit.level_name, contact_phone=unit.contact_phone
    )
    return LandingOut(
        token=landing.code.share_token if landing.shared else landing.code.token,
        state=landing.state,
        message=landing.message,
        unit=shown,
        form_kind=landing.code.form_kind,
        share_token=landing.code.share_token,
    )


async def application_card(application: MembershipApplication, view: FlowView | None = None) -> ApplicationCard:
    """The short form for its applicant, with who has it now (JOIN-16)."""
    view = view or await system_view(SUBJECT_TYPE, application.id)
    unit = await system_get_unit(application.unit_id)
    holder = await system_get_unit(view.holder_unit_id) if view and view.holder_unit_id else None
    return ApplicationCard(
        id=application.id,
        state=application.state,
        state_name=APPLICATION_STATE_NAMES[application.state],
        unit=unit_name(unit),
        submitted_at=application.submitted_at,
        decided_at=application.decided_at,
        current_unit=CurrentUnit(id=holder.id, name=holder.name, contact_phone=holder.contact_phone) if holder else None,
        form_kind=application.form_kind,
        placement_pending=application.placement_pending,
    )


async def application_detail(application: MembershipApplication) -> ApplicationDetail:
    """The long form for its applicant."""
    view = await system_view(SUBJECT_TYPE, application.id)
    assert view is not None
    card = await application_card(application, view)
    code = await JoinQrcode.get_or_none(id=application.qrcode_id) if application.qrcode_id else None
    pending = application.state is ApplicationState.PENDING
    return ApplicationDetail(
        **card.model_dump(),
        name_masked=mask_name(application.name),
        cert_masked=mask_id_card(application.cert_no.open()),
        phone_masked=mask_mobile(application.phone.open()),
        qr_token=_token_of(application, code),
        reason=application.reason or None,
        version=application.version,
        can_withdraw=pending,
        can_resubmit=application.state in (ApplicationState.REJECTED, ApplicationState.WITHDRAWN),
        can_remind=view.may_remind,
        timeline=timeline(application, view, for_applicant=True),
        next_hint=next_hint(application, card.current_unit),
    )


def _token_of(application: MembershipApplication, code: JoinQrcode | None) -> str | None:
    if code is None:
        return None
    token: str = code.share_token if application.source is ApplicationSource.SHARE else code.token
    return token


async def member_card(member: Member) -> MemberCard:
    """电子会员证, for its holder."""
    chain = await system_chain(member.unit_id)
    picture = await asyncio.to_thread(qr_png, member.member_no, size=320)
    return MemberCard(
        member_no=member.member_no,
        name=member.name,
        sex_name=SEX_NAMES.get(member.sex or "", "未知"),
        photo_url=None,
        unit=unit_name(chain[-1]),
        unit_chain=[unit_name(unit) for unit in chain],
        joined_on=member.joined_on,
        status=member.status,
        status_name=MEMBER_STATUS_NAMES[member.status],
        qr="data:image/png;base64," + base64.b64encode(picture).decode("ascii"),
    )


async def application_items(actor: Actor, rows: list[dict[str, Any]]) -> list[ApplicationItem]:
    """A page of the officers' list."""
    tasks = await system_open_tasks(SUBJECT_TYPE, [row["id"] for row in rows if row["state"] == ApplicationState.PENDING])
    units = await system_units([row["unit_id"] for row in rows] + [task.holder_unit_id for task in tasks.values()])
    return [_item(actor, row, units, tasks.get(row["id"])) for row in rows]


def _item(actor: Actor, row: dict[str, Any], units: dict[int, UnitRef], task: OpenTask | None) -> ApplicationItem:
    holder = units.get(task.holder_unit_id) if task else None
    return ApplicationItem(
        id=row["id"],
        name=row["name"],
        cert_tail=row["cert_no_tail"] or "",
        phone_tail=row["phone_tail"] or "",
        unit=unit_name(units[row["unit_id"]]),
        current_unit=unit_name(holder) if holder else None,
        state=row["state"],
        state_name=APPLICATION_STATE_NAMES[row["state"]],
        source=row["source"].value,
        source_name=SOURCE_NAMES[row["source"]],
        realname_result=row["realname"],
        realname_name=REALNAME_NAMES[row["realname"]],
        submitted_at=row["submitted_at"],
        decided_at=row["decided_at"],
        version=task.version if task else row["version"],
        can_review=can_review(actor, task.holder_unit_id if task else None),
        form_kind=row["form_kind"],
        form_kind_name=FORM_KIND_NAMES[row["form_kind"]],
        placement_pending=row["placement_pending"],
        auto_reviewed=row["auto_reviewed"],
    )


def can_review(actor: Actor, holder_id: int | None) -> bool:
    """Whether this capacity may decide now: it holds the right and stands on the deciding unit."""
    return holder_id is not None and holder_id == actor.unit_id and "membership.application.review" in actor.permissions


def member_item(row: dict[str, Any], units: dict[int, UnitRef]) -> MemberItem:
    """A row of the member list; tails only."""
    return MemberItem(
        id=row["id"],
        member_no=row["member_no"],
        name=row["name"],
        sex_name=SEX_NAMES.get(row["sex"] or "", "未知"),
        birth_year=row["birth_year"],
        cert_tail=row["cert_no_tail"] or "",
        phone_tail=row["phone_tail"] or "",
        unit=unit_name(units[row["unit_id"]]),
        status=row["status"],
        status_name=MEMBER_STATUS_NAMES[row["status"]],
        joined_on=row["joined_on"],
        source_name=MEMBER_SOURCE_NAMES[row["source"]],
    )


async def member_out(member: Member) -> MemberOut:
    """A member in detail, masked."""
    chain = await system_chain(member.unit_id)
    row = {column: getattr(member, column) for column in queries.members.MEMBER_COLUMNS}
    history = await queries.members.system_history_of(member)
    return MemberOut(
        **member_item(row, {unit.id: unit for unit in chain}).model_dump(),
        cert_masked=mask_id_card(await system_cert_no(member.person_id)),
        phone_masked=mask_mobile(member.phone.open()) if member.phone is not None else "",
        unit_chain=[unit_name(unit) for unit in chain],
        history=[HistoryItem(at=one.created_at, title=one.title, note=one.note, actor_name=one.actor_name) for one in history],
        version=member.version,
    )


def qrcode_out(code: JoinQrcode, unit: UnitRef) -> QrcodeOut:
    """A join code for its officers."""
    return QrcodeOut(
        id=code.id,
        token=code.token,
        unit=unit_name(unit),
        url=join_url(code.token),
        state=code.state,
        scan_count=code.scan_count,
        application_count=code.application_count,
        approved_count=code.approved_count,
        form_kind=code.form_kind,
        form_kind_name=FORM_KIND_NAMES[code.form_kind],
        share_url=join_url(code.share_token),
        share_scan_count=code.share_scan_count,
        share_application_count=code.share_application_count,
        share_approved_count=code.share_approved_count,
        renews_id=code.renews_id,
        created_at=code.created_at,
        created_by_name=code.created_by_name,
        revoked_at=code.revoked_at,
        revoke_reason=code.revoke_reason,
    )
