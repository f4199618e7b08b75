"""Who is asked: the holders of an approve node, found in the forest of units and among their officers. The applicant counts as nobody."""

from dataclasses import dataclass, field, replace

from unionhub.platform.account.ports import Officer, system_officers, system_person_of_account, system_roles_with
from unionhub.platform.flow.enums import Mode, Nobody, SeatState
from unionhub.platform.flow.models import FlowInstance
from unionhub.platform.flow.policy.state import Holder
from unionhub.platform.flow.policy.tree import ApplicantPolicy, ApproveNode, Assignee, walk
from unionhub.platform.flow.registry import Subject
from unionhub.platform.flow.service.course import Course
from unionhub.platform.org.ports import UnitRef, system_chain, system_find_unit, system_units

NO_OFFICER = "暂无审核员"
NO_LEVEL = "没有这一级工会"
OWN = "审核员就是申请人"
MANAGE = "flow.instance.manage"
"""The right of a process's administrators."""


@dataclass(frozen=True, slots=True)
class Passed:
    """A unit that was passed over, and why."""

    unit_id: int
    unit_name: str
    why: str


@dataclass(frozen=True, slots=True)
class Asked:
    """The outcome: who gets seats (nobody: the node is skipped), which unit the definition meant, what a reader is told."""

    holders: tuple[Holder, ...]
    home: UnitRef
    note: str = ""
    passed: tuple[Passed, ...] = ()


@dataclass(slots=True)
class Found:
    """The officers of some units in a role, without the applicant; ``own`` are the units where the applicant is one."""

    by_unit: dict[int, list[Officer]] = field(default_factory=dict)
    own: set[int] = field(default_factory=set)

    def at(self, unit: UnitRef) -> list[Officer]:
        """Those of one unit; a unit that does not work has none."""
        return self.by_unit.get(unit.id, []) if unit.is_active else []


async def ask(course: Course, node: ApproveNode) -> Asked:
    """Find the holders of a node's run."""
    rule = node.assignee
    chain = await chain_of(course, await _unit_meant(course, node))
    home = place(rule, chain)
    if rule.accounts or rule.person_fact:
        return await _named(course, node, chain, home or chain[-1])
    officers = await officers_of(course, chain, rule.role)
    if home is not None and officers.at(home):
        return Asked(holders(home, rule.role, officers.at(home), node.mode), home)
    wanted = home or chain[-1]
    if home is not None and home.id in officers.own and rule.applicant is not ApplicantPolicy.ABSENT:
        if rule.applicant is ApplicantPolicy.SKIP:
            return Asked((), home, f"{home.name}的审核员就是申请人，本环节跳过")
        return _climb(node, chain, home, officers, OWN)
    if rule.nobody is Nobody.SKIP:
        return Asked((), wanted, f"{wanted.name}{NO_OFFICER}，本环节跳过" if home else f"{NO_LEVEL}，本环节跳过")
    if rule.nobody is Nobody.ADMINISTRATOR:
        return await ask_administrators(course, node, chain, wanted)
    if home is not None and rule.nobody is Nobody.WAIT:
        return wait_for(node, home, f"{home.name}{NO_OFFICER}，等待配备后办理")
    return _climb(node, chain, home, officers, NO_OFFICER if home else NO_LEVEL)


async def _unit_meant(course: Course, node: ApproveNode) -> int:
    """The subject's unit; the one that a variable of the process names (a name of no unit means the subject's); or the one above
    the unit that decided before."""
    rule = node.assignee
    if rule.previous:
        decided = _decided_before(course, node)
        return course.subject.unit.id if decided is None else (await chain_of(course, decided))[-2:][0].id
    named = await _fact(course, rule.fact)
    unit = await system_find_unit(int(named)) if named.isdecimal() else None
    return unit.id if unit is not None else course.subject.unit.id


def _decided_before(course: Course, node: ApproveNode) -> int | None:
    """The unit whose officer approved last on the way to this node, nearest first."""
    for sequence, at in reversed(course.tree.places[node.key]):
        for before in reversed(list(walk(sequence[:at]))):
            run = course.state.runs.get(before.key)
            done = [seat for seat in run.seats if seat.state is SeatState.DONE] if run is not None else []
            if done:
                return done[-1].holder.unit_id
    return None


async def _fact(course: Course, key: str) -> str:
    """A variable of the process in text; empty where it has none."""
    if not key or course.process.facts is None:
        return ""
    return str((await course.process.facts(course.subject.id)).get(key, ""))


def _climb(node: ApproveNode, chain: list[UnitRef], home: UnitRef | None, officers: Found, why: str) -> Asked:
    """The nearest unit above where somebody can act; nobody anywhere: it waits where it belongs."""
    wanted = home or chain[-1]
    passed = [Passed(wanted.id, wanted.name, why)]
    for unit in reversed([one for one in chain if len(one.path) < len(wanted.path)]):
        if officers.at(unit):
            note = f"{wanted.name if home else ''}{why}，已由上级{unit.name}受理"
            return Asked(holders(unit, node.assignee.role, officers.at(unit), node.mode), wanted, note, tuple(passed))
        passed.append(Passed(unit.id, unit.name, NO_OFFICER))
    return replace(wait_for(node, wanted, f"{wanted.name}及各上级{NO_OFFICER}，等待配备后办理"), passed=tuple(passed))


async def ask_administrators(course: Course, node: ApproveNode, chain: list[UnitRef], wanted: UnitRef, why: str = "") -> Asked:
    """流程管理员: who may step into flows, at the unit or the nearest above; nobody anywhere: it waits where it belongs."""
    note = why or f"{wanted.name}{NO_OFFICER}"
    roles = sorted(await system_roles_with(MANAGE))
    line = [unit for unit in chain if len(unit.path) <= len(wanted.path)]
    there = await others(course, await system_officers(units=[unit.id for unit in line])) if roles else []
    for unit in reversed(line):
        found = next((one for one in there if one.unit_id == unit.id and one.role_key in roles), None)
        if found is not None and unit.is_active:
            return Asked((role_holder(unit, found.role_key),), wanted, f"{note}，转{unit.name}的流程管理员办理")
    if not node.assignee.role and not node.assignee.accounts:
        return Asked((role_holder(wanted, roles[0] if roles else ""),), wanted, f"{note}，等待流程管理员办理")
    return wait_for(node, wanted, f"{note}，等待配备后办理")


async def _named(course: Course, node: ApproveNode, chain: list[UnitRef], home: UnitRef) -> Asked:
    """Named people who can act now, each at the unit of their oldest capacity."""
    rule = node.assignee
    fact = await _fact(course, rule.person_fact)
    accounts = rule.accounts or ((int(fact),) if fact.isdecimal() else ())
    known = await system_officers(accounts=list(accounts)) if accounts else []
    found = await others(course, known)
    first: dict[int, Officer] = {}
    for one in found:
        first.setdefault(one.account_id, one)
    units = await system_units({one.unit_id for one in first.values()})
    seats = tuple(person_holder(units[one.unit_id], one) for one in (first[key] for key in accounts if key in first))
    if seats:
        return Asked(seats, home)
    if known and len(known) > len(found) and rule.applicant is not ApplicantPolicy.ABSENT:
        if rule.applicant is ApplicantPolicy.SKIP:
            return Asked((), home, "指定的审核人就是申请人，本环节跳过")
        return await ask_administrators(course, node, chain, home, "指定的审核人就是申请人")
    if rule.nobody is Nobody.SKIP:
        return Asked((), home, "指定的审核人均不在岗，本环节跳过")
    if rule.nobody is Nobody.ADMINISTRATOR or not accounts:
        return await ask_administrators(course, node, chain, home, "指定的审核人均不在岗")
    return Asked(tuple(Holder(home.id, home.name, home.path, "", one) for one in accounts), home, "指定的审核人均不在岗，等待办理")


def wait_for(node: ApproveNode, home: UnitRef, note: str) -> Asked:
    """It waits where it belongs, for whoever comes."""
    if node.assignee.accounts:
        return Asked(tuple(Holder(home.id, home.name, home.path, "", one) for one in node.assignee.accounts), home, note)
    return Asked((role_holder(home, node.assignee.role),), home, note)


def place(rule: Assignee, chain: list[UnitRef]) -> UnitRef | None:
    """The unit the rule means, on the chain from the root to the subject's unit; None when there is no such level."""
    if rule.levels:
        return next((unit for unit in reversed(chain) if unit.level in rule.levels), None)
    return chain[max(len(chain) - 1 - rule.ancestor, 0)]


def holders(unit: UnitRef, role: str, officers: list[Officer], mode: Mode) -> tuple[Holder, ...]:
    """或签 is one seat for whoever has the role; 会签 and 依次 a seat for each person who has it now."""
    if mode is Mode.ANY:
        return (role_holder(unit, role),)
    return tuple(person_holder(unit, one) for one in {one.account_id: one for one in officers}.values())


def role_holder(unit: UnitRef, role: str) -> Holder:
    """Whoever has the role at the unit."""
    return Holder(unit.id, unit.name, unit.path, role)


def person_holder(unit: UnitRef, officer: Officer) -> Holder:
    """One person, acting at the unit."""
    return Holder(unit.id, unit.name, unit.path, officer.role_key, officer.account_id, officer.name)


async def chain_of(course: Course, unit_id: int) -> list[UnitRef]:
    """From the root to the unit, read once per action."""
    key = ("chain", unit_id)
    if key not in course.memo:
        course.memo[key] = await system_chain(unit_id)
    found: list[UnitRef] = course.memo[key]
    return found


async def officers_of(course: Course, chain: list[UnitRef], role: str) -> Found:
    """Who has the role along the chain, read once per action."""
    key = ("officers", tuple(unit.id for unit in chain), role)
    if key not in course.memo:
        everybody = await system_officers(units=[unit.id for unit in chain], role=role)
        there = await others(course, everybody)
        found = Found(own={one.unit_id for one in everybody if one not in there})
        for one in there:
            found.by_unit.setdefault(one.unit_id, []).append(one)
        course.memo[key] = found
    kept: Found = course.memo[key]
    return kept


async def others(course: Course, officers: list[Officer]) -> list[Officer]:
    """These without the applicant, by whatever account."""
    person = await applicant_person(course)
    applicant = course.instance.applicant_account_id
    return [one for one in officers if one.account_id != applicant and (person is None or one.person_id != person)]


async def applicant_person(course: Course) -> int | None:
    """The person it is about: as the subject says, or behind the applicant's account."""
    if "person" not in course.memo:
        course.memo["person"] = (await applicant_of(course.instance, course.subject))[1]
    found: int | None = course.memo["person"]
    return found


async def applicant_of(instance: FlowInstance, subject: Subject) -> tuple[int | None, int | None]:
    """Account and person of whoever it is about."""
    applicant, known = instance.applicant_account_id, subject.person_id
    return applicant, known if known is not None else await system_person_of_account(applicant) if applicant else None


async def next_above(course: Course, holder: Holder) -> tuple[Asked | None, list[Passed]]:
    """The nearest unit above the holder's where somebody has its role, and the units passed over on the way."""
    chain = await chain_of(course, holder.unit_id)
    officers = await officers_of(course, chain, holder.role)
    passed: list[Passed] = []
    for unit in reversed(chain[:-1]):
        if officers.at(unit):
            return Asked((role_holder(unit, holder.role),), unit), passed
        passed.append(Passed(unit.id, unit.name, NO_OFFICER))
    return None, passed
