"""Reads behind automatic review: the setting that holds for a union, and what is known of applications."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from unionhub.domains.membership.enums.applications import ApplicationState, FormKind
from unionhub.domains.membership.enums.auto_review import AutoRule
from unionhub.domains.membership.enums.members import LIVE_STATUSES
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.auto_review import AutoReviewSetting
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.models.newform import ApplicationScreenshot
from unionhub.domains.membership.policy.auto_review import Facts, Setting
from unionhub.kernel import codes
from unionhub.platform.account.ports import PersonView, system_persons_by_index
from unionhub.platform.org.ports import UnitRef, system_chain, system_units

LOOK_BACK = dt.timedelta(days=90)
_WORK = {
    "industry": "所在行业",
    "platform": "从业平台",
    "occupation": "职业类别",
    "employer_name": "签约公司",
    "work_area_code": "工作地区",
}


async def system_setting_row(unit_id: int) -> tuple[AutoReviewSetting | None, UnitRef | None]:
    """The setting that holds for a union: its own, or that of the nearest union above which has one; and whose it is."""
    chain = await system_chain(unit_id)
    rows = {row.unit_id: row for row in await AutoReviewSetting.filter(unit_id__in=[unit.id for unit in chain])}
    for unit in reversed(chain):
        if unit.id in rows:
            return rows[unit.id], unit
    return None, None


def setting_of(row: AutoReviewSetting | None) -> Setting:
    """The stored setting as the policy knows it; off when nobody has set anything."""
    if row is None:
        return Setting()
    kinds = frozenset(FormKind(one) for one in row.form_kinds.split(",") if one)
    rules = frozenset(AutoRule(one) for one in row.rules.split(",") if one in set(AutoRule))
    return Setting(row.enabled, kinds, row.allow_not_found, rules)


async def system_facts(applications: Sequence[MembershipApplication]) -> dict[int, Facts]:
    """What is known of each, as it was when it was handed in; a handful of queries however many there are."""
    if not applications:
        return {}
    units = await system_units({row.unit_id for row in applications})
    digests = {row.cert_no_idx for row in applications}
    persons = await system_persons_by_index(digests)
    live = [status.value for status in LIVE_STATUSES]
    members = {row.live_slot: row for row in await Member.filter(live_slot__in=[one.id for one in persons.values()], status__in=live)}
    phones = await _people_by_phone(applications)
    rejections = await _rejections(digests)
    pictured = await _with_screenshots(applications)
    return {
        row.id: _facts(row, units.get(row.unit_id), persons.get(row.cert_no_idx), members, phones, rejections, row.id in pictured)
        for row in applications
    }


def _facts(
    row: MembershipApplication,
    unit: UnitRef | None,
    person: PersonView | None,
    members: Mapping[int | None, Member],
    phones: Mapping[str, set[tuple[int, str]]],
    rejections: Mapping[str, list[dt.datetime]],
    pictured: bool,
) -> Facts:
    member = members.get(person.id) if person else None
    info = codes.check_id_card(row.cert_no.open()).info
    others = {digest for row_id, digest in phones[row.phone_idx] if digest != row.cert_no_idx and row_id < row.id}
    return Facts(
        form_kind=row.form_kind,
        realname=row.realname,
        source=row.source,
        union_works=unit is not None and unit.is_active,
        placement_pending=row.placement_pending,
        has_membership=member is not None and member.id != row.member_id and member.joined_on <= row.biz_date,
        other_name_on_record=person is not None and person.name != row.name,
        missing=missing_materials(row, pictured),
        people_with_phone=len(others),
        age=codes.age_on(info.birth, row.biz_date) if info and info.birth else None,
        rejected_recently=any(row.submitted_at - LOOK_BACK <= at < row.submitted_at for at in rejections[row.cert_no_idx]),
    )


def missing_materials(row: MembershipApplication, pictured: bool) -> tuple[str, ...]:
    """Names of what a new-form worker has not told; the three fields of a union's own code are always there."""
    if row.form_kind is FormKind.UNIT:
        return ()
    told = tuple(name for column, name in _WORK.items() if not getattr(row, column))
    return told if pictured else (*told, "订单截图")


async def _with_screenshots(applications: Sequence[MembershipApplication]) -> set[int]:
    """Those that hold a screenshot of an order (JOIN-07)."""
    wanted = [row.id for row in applications if row.form_kind is FormKind.NEW_FORM]
    if not wanted:
        return set()
    held = await ApplicationScreenshot.filter(application_id__in=wanted).values_list("application_id", flat=True)
    return {int(str(one)) for one in held}


async def _people_by_phone(applications: Sequence[MembershipApplication]) -> dict[str, set[tuple[int, str]]]:
    found: dict[str, set[tuple[int, str]]] = defaultdict(set)
    wanted = {row.phone_idx for row in applications}
    for digest, row_id, cert in await MembershipApplication.filter(phone_idx__in=wanted).values_list("phone_idx", "id", "cert_no_idx"):
        found[digest].add((row_id, cert))
    return found


async def _rejections(digests: Iterable[str]) -> dict[str, list[dt.datetime]]:
    found: dict[str, list[dt.datetime]] = defaultdict(list)
    rows = MembershipApplication.filter(cert_no_idx__in=set(digests), state=ApplicationState.REJECTED, decided_at__isnull=False)
    for digest, at in await rows.values_list("cert_no_idx", "decided_at"):
        found[digest].append(at if at.tzinfo else at.replace(tzinfo=dt.UTC))
    return found
