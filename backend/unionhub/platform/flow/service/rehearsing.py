"""Who would get it: a definition played through for a subject, or for a unit with values made up.

The engine's own rules are asked, step by step, and every seat is taken to approve. Nothing is written and nobody is told.
"""

import datetime as dt
import json
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import Any

from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.kernel.errors import InvalidFields, NotFound
from unionhub.platform.account.ports import system_officers, system_role_names
from unionhub.platform.flow.definition_schemas import HolderOut, PassedOut, SimulateOut, StepOut
from unionhub.platform.flow.enums import EventKind, InstanceState
from unionhub.platform.flow.errors import DefinitionUnsound
from unionhub.platform.flow.models import FlowEvent, FlowInstance
from unionhub.platform.flow.policy.frontier import NextSeat, next_need
from unionhub.platform.flow.policy.ledger import Ledger
from unionhub.platform.flow.policy.parsing import read_tree
from unionhub.platform.flow.policy.state import FlowState
from unionhub.platform.flow.policy.tree import KINDS, ApproveNode, AutoReviewNode, BranchNode, CopyNode, Definition, Node
from unionhub.platform.flow.registry import Facts, Process, Subject
from unionhub.platform.flow.service.advancing import ask_copy, open_next, open_run, take_arm
from unionhub.platform.flow.service.assigning import Asked, applicant_person
from unionhub.platform.flow.service.course import Course, holder_facts
from unionhub.platform.flow.service.subjects import subject_of
from unionhub.platform.flow.service.vocabulary import issues_of
from unionhub.platform.org.ports import ensure_in_scope, scope_q

MOST_STEPS = 1000
AUTOMATIC = "符合自动审核条件的直接通过，不再往下走；下面是转人工审核以后"


@dataclass
class Rehearsal(Course):
    """A course that is never saved. ``given`` stands in for what the process knows of the subject."""

    given: Facts | None = None

    @property
    def process(self) -> Process:
        """The process, with the values made up."""
        known, given = super().process, self.given
        if given is None:
            return known

        async def facts(_: int) -> Facts:
            return given

        return replace(known, facts=facts)


async def rehearse_subject(actor: Actor, process: Process, tree: dict[str, Any], subject_id: int) -> SimulateOut:
    """Play the tree for a subject of the actor's branch. Raises NotFound, DefinitionUnsound."""
    real = await FlowInstance.get_or_none(scope_q(actor), process_key=process.key, subject_id=subject_id)
    if real is None:
        raise NotFound
    return await _rehearse(process, tree, await subject_of(real.id), real.applicant_account_id, None)


async def rehearse_unit(actor: Actor, process: Process, tree: dict[str, Any], unit_id: int, given: Facts) -> SimulateOut:
    """Play the tree for a subject that nobody handed in. Raises UnitNotFound, InvalidFields, DefinitionUnsound."""
    unknown = sorted(set(given) - {one.key for one in process.variables})
    if unknown:
        raise InvalidFields([(f"variables.{unknown[0]}", "unknown", "这项业务没有这一项，请重新选择")])
    subject = Subject(process.subject_type, 0, await ensure_in_scope(actor, unit_id), "试走", "")
    return await _rehearse(process, tree, subject, None, given)


async def _rehearse(process: Process, tree: dict[str, Any], subject: Subject, applicant: int | None, given: Facts | None) -> SimulateOut:
    reading = read_tree(tree)
    issues = await issues_of(process, reading)
    if issues:
        raise DefinitionUnsound(issues)
    instance = FlowInstance(
        process_key=process.key,
        version_number=0,
        subject_type=subject.type,
        subject_id=subject.id,
        unit_id=subject.unit.id,
        applicant_account_id=applicant,
        state=InstanceState.RUNNING,
    )
    async with transaction() as tx:
        course = Rehearsal(tx, instance, Definition(reading.sequence, tree), subject, Ledger(FlowState()), given=given)
        return await _Play(course, await system_role_names()).run()


class _Play:
    """One rehearsal while it runs."""

    def __init__(self, course: Rehearsal, roles: dict[str, str]) -> None:
        self.course = course
        self.roles = roles
        self.steps: list[StepOut] = []

    async def run(self) -> SimulateOut:
        """Until the tree is walked through."""
        for _ in range(MOST_STEPS):
            need = next_need(self.course.tree, self.course.state)
            if need is None:
                seat = next(iter(self.course.seats()), None)
                if seat is None:
                    break
                self.course.emit(EventKind.APPROVED, node=seat.node_key, data={"run": seat.number, "seat": seat.seat})
            elif isinstance(need, NextSeat):
                open_next(self.course, need)
            else:
                await self._meet(need)
        return SimulateOut(steps=self.steps, end="approved")

    async def _meet(self, node: Node) -> None:
        if isinstance(node, BranchNode):
            await take_arm(self.course, node)
            self._add(node, "arm", arm_name=self._last().comment)
        elif isinstance(node, AutoReviewNode):
            data = {"run": self.course.state.next_number(node.key), "result": "manual", "evidence": []}
            self.course.emit(EventKind.REVIEWED, node=node.key, data=data)
            self._add(node, "automatic", note=AUTOMATIC)
        elif isinstance(node, CopyNode):
            asked = await ask_copy(self.course, node)
            self.course.emit(EventKind.COPIED, node=node.key, data={"run": self.course.state.next_number(node.key)})
            self._add(node, "copied", note=asked.note, holders=await self._holders(*_told(asked)))
        elif isinstance(node, ApproveNode):
            await open_run(self.course, node)
            await self._opened(node)

    async def _opened(self, node: ApproveNode) -> None:
        event = self._last()
        data: dict[str, Any] = json.loads(event.data)
        if event.kind is EventKind.SKIPPED:
            self._add(node, "skipped", note=event.comment)
            return
        due = dt.datetime.fromisoformat(data["due_at"]) if data.get("due_at") else None
        holders = await self._holders(data["seats"], data.get("passed", []))
        self._add(node, "asked", note=event.comment, due_at=due, holders=holders)

    def _last(self) -> FlowEvent:
        return self.course.events[-1]

    def _add(self, node: Node, outcome: str, **more: Any) -> None:
        facts = {"node_key": node.key, "name": node.name, "kind": KINDS[type(node)], "outcome": outcome}
        blank: dict[str, Any] = {"arm_name": "", "note": "", "due_at": None, "holders": []}
        self.steps.append(StepOut.model_validate({**blank, **facts, **more}))

    async def _holders(self, seats: list[dict[str, Any]], passed: list[dict[str, Any]]) -> list[HolderOut]:
        """Seats by unit and role, with the people in them; units passed over stand with the first."""
        grouped: dict[tuple[int, str, str], list[str]] = defaultdict(list)
        for seat in seats:
            people = [seat["name"]] if seat.get("account_id") else await self._people(seat["unit_id"], seat["role"])
            grouped[(seat["unit_id"], seat["unit_name"], seat["role"])] += people
        over = [PassedOut(unit_name=one["unit_name"], reason=one["why"]) for one in passed]
        return [
            HolderOut(unit_name=unit, role_name=self.roles.get(role, ""), people=list(dict.fromkeys(people)), passed=[] if place else over)
            for place, ((_, unit, role), people) in enumerate(grouped.items())
        ]

    async def _people(self, unit_id: int, role: str) -> list[str]:
        applicant, person = self.course.instance.applicant_account_id, await applicant_person(self.course)
        found = await system_officers(units=[unit_id], role=role)
        return [one.name for one in found if one.account_id != applicant and (person is None or one.person_id != person)]


def _told(asked: Asked) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    over = [{"unit_name": one.unit_name, "why": one.why} for one in asked.passed]
    return [holder_facts(one) for one in asked.holders], over
