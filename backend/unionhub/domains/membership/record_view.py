"""A member's record for those who look after it: in sections, personal numbers masked."""

from collections.abc import Callable

from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.policy.member_fields import FIELDS, SECTIONS, Kind, MemberField, is_required
from unionhub.domains.membership.schemas.records import MemberRecord, RecordField, RecordSection
from unionhub.domains.membership.service.profile_values import current_values
from unionhub.domains.membership.service.records import system_profile_of
from unionhub.kernel.masking import mask
from unionhub.platform.account.ports import system_cert_no, system_persons
from unionhub.platform.dictionary.ports import names_of
from unionhub.platform.org.ports import system_path_names

_LEFT_OUT = frozenset(("birth", "cert_type"))  # asked for by the import only
_OPEN_TO_OWNER = frozenset(("household_addr", "living_addr", "cert_valid_to", "vehicle_no"))


async def officer_record(member: Member) -> MemberRecord:
    """The whole record, masked; values of masked fields are not sent for editing."""
    return await _record(member, lambda field: field.officer, lambda field: bool(field.mask))


async def own_record(member: Member) -> MemberRecord:
    """The member's own record: their addresses in clear, their card and numbers masked."""
    return await _record(member, lambda field: field.own, lambda field: bool(field.mask) and field.key not in _OPEN_TO_OWNER)


async def _record(member: Member, editable: Callable[[MemberField], bool], masked: Callable[[MemberField], bool]) -> MemberRecord:
    values = await _values(member)
    sections: dict[str, list[RecordField]] = {}
    missing = []
    for field in FIELDS:
        if field.key in _LEFT_OUT:
            continue
        value = values.get(field.key, "")
        required = is_required(field, new_form=member.is_new_form)
        if required and not value:
            missing.append(field.label)
        hidden = masked(field) and bool(value)
        text = await _text(field, value)
        shown = RecordField(
            key=field.key,
            label=field.label,
            kind=field.kind.value,
            dictionary=field.dictionary,
            value="" if hidden else value,
            text=mask(field.mask, value) if hidden else text,
            masked=hidden,
            required=required,
            editable=editable(field),
            hint=field.hint,
            max_chars=field.max_chars,
        )
        sections.setdefault(field.section, []).append(shown)
    listed = [
        RecordSection(title=title, fields=fields) for title, fields in sorted(sections.items(), key=lambda one: SECTIONS.index(one[0]))
    ]
    return MemberRecord(member_id=member.id, version=member.version, complete=not missing, missing=missing, sections=listed)


async def _values(member: Member) -> dict[str, str]:
    person = (await system_persons([member.person_id]))[member.person_id]
    return current_values(member, await system_profile_of(member.id)) | {
        "member_no": member.member_no,
        "name": person.name,
        "cert_no": await system_cert_no(member.person_id),
        "sex": member.sex or "",
        "union": (await system_path_names([member.unit_id])).get(member.unit_id, ""),
        "join_date": member.joined_on.isoformat(),
    }


async def _text(field: MemberField, value: str) -> str:
    if not value:
        return ""
    if field.dictionary:
        return (await names_of(field.dictionary)).get(value, value)
    if field.kind is Kind.FLAG:
        return "是" if value == "1" else "否"
    if field.kind is Kind.DATE and value.startswith("9999"):
        return "长期"
    return value
