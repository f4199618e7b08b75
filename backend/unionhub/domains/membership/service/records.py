"""Looking after a member's record: by officers, and by the member on the phone (JOIN-29, ORG-29)."""

from collections.abc import Mapping

from unionhub.domains.membership.enums.members import LIVE_STATUSES
from unionhub.domains.membership.errors import NotMember, ProfileStale
from unionhub.domains.membership.events import MemberUpdated
from unionhub.domains.membership.models.members import Member, MemberHistory
from unionhub.domains.membership.models.profiles import MemberProfile
from unionhub.domains.membership.policy.member_fields import BY_KEY, OFFICER_FIELDS, OWN_FIELDS, is_required
from unionhub.domains.membership.policy.member_records import check_changes
from unionhub.domains.membership.policy.member_values import ERROR, Choices, read_value
from unionhub.domains.membership.queries.members import access_member, own_member
from unionhub.domains.membership.service.choices import dictionary_choices
from unionhub.domains.membership.service.profile_values import changed_values, changes_for_audit, current_values, write_values
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, lock_one, transaction
from unionhub.kernel.errors import Conflict, InvalidFields, NotFound
from unionhub.kernel.queue import publish
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.dictionary.ports import names_of

_OFFICER = frozenset(field.key for field in OFFICER_FIELDS)
_OWN = frozenset(field.key for field in OWN_FIELDS)


async def system_profile_of(member_id: int) -> MemberProfile | None:
    """The profile of a member the caller has scoped."""
    return await MemberProfile.get_or_none(member_id=member_id)


async def update_record(actor: Actor, member_id: int, version: int, values: Mapping[str, str | None]) -> Member:
    """An officer puts a record right. Raises NotFound, ProfileStale, InvalidFields."""
    choices = await dictionary_choices()
    async with transaction() as tx:
        member = await lock_one(tx, Member, (await access_member(actor, member_id)).id)
        await _change(tx, actor, member, version, values, _OFFICER, choices, ("membership.member.updated", "更新会员资料"))
    return member


async def correct_own_record(actor: Actor, version: int, values: Mapping[str, str | None]) -> Member:
    """The member corrects what is no key of the membership. Raises NotMember, ProfileStale, InvalidFields."""
    choices = await dictionary_choices()
    async with transaction() as tx:
        found = await own_member(actor)
        if found is None:
            raise NotMember
        member = await lock_one(tx, Member, found.id)
        await _change(tx, actor, member, version, values, _OWN, choices, ("membership.member.corrected", "本人更正资料"))
    return member


async def _change(
    tx: Tx, actor: Actor, member: Member, version: int, values: Mapping[str, str | None], allowed: frozenset[str], choices: Choices,
    words: tuple[str, str],
) -> None:  # fmt: skip
    if member.version != version:
        raise ProfileStale(details={"version": member.version})
    if member.status not in LIVE_STATUSES:
        raise Conflict("这位会员已退会，资料不能再修改")
    profile = await system_profile_of(member.id)
    before = current_values(member, profile)
    changes = changed_values(before, _read(values, allowed, choices, new_form=member.is_new_form))
    if not changes:
        return
    await write_values(tx, member, profile, changes)
    labels = "、".join(BY_KEY[key].label for key in changes)
    await MemberHistory.create(member_id=member.id, title=words[1], note=labels[:200], actor_name=actor.name[:64], unit_id=member.unit_id)
    names = {BY_KEY[key].dictionary: await names_of(BY_KEY[key].dictionary) for key in changes if BY_KEY[key].dictionary}
    await record_audit(
        tx, actor, words[0], object_type="member", object_id=member.id, label=member.name, unit_id=member.unit_id,
        changes=changes_for_audit(before, changes, names),
    )  # fmt: skip
    await publish(
        tx,
        MemberUpdated(
            aggregate_id=member.id, aggregate_version=member.version, unit_id=member.unit_id, biz_date=clock.today().isoformat(),
            fields=tuple(sorted(changes)),
        ),
    )  # fmt: skip


def _read(values: Mapping[str, str | None], allowed: frozenset[str], choices: Choices, *, new_form: bool) -> dict[str, str]:
    """Normalised new values; every wrong field at once."""
    wanted: dict[str, str] = {}
    problems = []
    for key, text in values.items():
        if key not in allowed:
            problems.append((f"values.{key}", "not_editable", "这一项不能在这里修改"))
            continue
        field = BY_KEY[key]
        read = read_value(field, text, choices)
        problems += [(f"values.{key}", one.code, one.message) for one in read.problems if one.severity == ERROR]
        if not read.value and not read.problems and is_required(field, new_form=new_form):
            problems.append((f"values.{key}", "missing", "这一项必填，不能清空"))
        wanted[key] = read.value
    problems += [
        (f"values.{one.field}", one.code, one.message) for one in check_changes(wanted, None, clock.today()) if one.severity == ERROR
    ]
    if problems:
        raise InvalidFields(problems)
    return wanted


async def unmask_record(actor: Actor, member_id: int, keys: list[str], reason: str) -> dict[str, str]:
    """Addresses and cards of a member for a stated reason; each look is an audit record (check 24)."""
    async with transaction() as tx:
        member = await access_member(actor, member_id)
        profile = await system_profile_of(member.id)
        values = current_values(member, profile)
        shown = {key: values[key] for key in keys if values.get(key)}
        if not shown:
            raise NotFound("这位会员没有登记这些资料")
        await record_audit(
            tx, actor, "membership.member.unmasked", object_type="member", object_id=member.id,
            label=f"{member.name}：{'、'.join(BY_KEY[key].label for key in shown)}", unit_id=member.unit_id, reason=reason,
        )  # fmt: skip
    return shown
