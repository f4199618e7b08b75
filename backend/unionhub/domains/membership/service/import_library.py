"""Rows against the library: who is new, who is there already, whose record would change (ORG-X3, JOIN-29)."""

from collections.abc import Sequence
from dataclasses import dataclass

from tortoise.expressions import Q

from unionhub.domains.membership.enums.imports import Verdict
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.models.profiles import MemberProfile
from unionhub.domains.membership.policy.import_rows import ReadRow
from unionhub.domains.membership.policy.member_records import editable
from unionhub.domains.membership.policy.member_values import Problem
from unionhub.domains.membership.service.profile_values import changed_values, current_values
from unionhub.platform.account.ports import PersonKnown, system_find_persons


@dataclass(slots=True)
class Judged:
    """A row, what becomes of it, and for a member in the library what would change."""

    row: ReadRow
    verdict: Verdict
    member: Member | None = None
    profile: MemberProfile | None = None
    before: dict[str, str] | None = None
    changes: dict[str, str] | None = None


async def judge(rows: Sequence[ReadRow], unit_ids: frozenset[int], *, update_existing: bool) -> list[Judged]:
    """What becomes of each row now. ``unit_ids`` are the unions of the officer's branch; four queries whatever the number of rows."""
    persons = await system_find_persons([row.values["cert_no"] for row in rows if row.values.get("cert_no") and row.ok])
    numbers = [row.values["member_no"] for row in rows if row.updates]
    wanted = Q(live_slot__in=[one.id for one in persons.values()]) if persons else Q()
    wanted = (wanted | Q(member_no__in=numbers)) if persons and numbers else (Q(member_no__in=numbers) if numbers else wanted)
    members = await Member.filter(wanted) if persons or numbers else []
    by_person = {one.live_slot: one for one in members if one.live_slot is not None}
    by_number = {one.member_no: one for one in members}
    profiles = await _profiles([one.id for one in members])
    judged = []
    for row in rows:
        if row.updates:
            judged.append(_update(row, by_number.get(row.values["member_no"]), profiles, unit_ids))
        else:
            judged.append(_new(row, persons.get(row.values.get("cert_no", "")), by_person, profiles, unit_ids, update_existing))
    return judged


async def _profiles(member_ids: Sequence[int]) -> dict[int, MemberProfile]:
    rows = await MemberProfile.filter(member_id__in=member_ids) if member_ids else []
    return {row.member_id: row for row in rows}


def _update(row: ReadRow, member: Member | None, profiles: dict[int, MemberProfile], unit_ids: frozenset[int]) -> Judged:
    if member is None or member.unit_id not in unit_ids:
        row.problems.append(Problem("member_no", "unknown", "没有这个会员编号，或不在您的管理范围内"))
    elif member.live_slot is None:
        row.problems.append(Problem("member_no", "left", "这位会员已退会，不能更新"))
    if member is None or not row.ok:
        return Judged(row, Verdict.ERROR)
    return _compared(row, member, profiles.get(member.id), {key: value for key, value in row.values.items() if key != "member_no"})


def _new(
    row: ReadRow,
    person: PersonKnown | None,
    by_person: dict[int, Member],
    profiles: dict[int, MemberProfile],
    unit_ids: frozenset[int],
    update_existing: bool,
) -> Judged:
    if person is not None and row.ok:
        if person.name != row.values.get("name"):
            row.problems.append(Problem("name", "differs", "与该证件号码在库中登记的姓名不一致，请核对"))
        member = by_person.get(person.id)
        if member is not None and member.unit_id not in unit_ids:
            row.problems.append(Problem("cert_no", "elsewhere", "已是其他工会的会员，请引导本人办理转会"))
        elif member is not None and row.ok:
            if not update_existing:
                return Judged(row, Verdict.EXISTS, member)
            return _compared(row, member, profiles.get(member.id), editable(row.values))
    return Judged(row, Verdict.NEW if row.ok else Verdict.ERROR)


def _compared(row: ReadRow, member: Member, profile: MemberProfile | None, wanted: dict[str, str]) -> Judged:
    before = current_values(member, profile)
    changes = changed_values(before, wanted)
    return Judged(row, Verdict.UPDATE if changes else Verdict.SAME, member, profile, before, changes)
