"""One instance while an action works on it: locked, its state read from the projection, its new facts kept until all is decided."""

import json
from dataclasses import asdict, dataclass, field
from typing import Any

from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, ensure_tx, lock_where
from unionhub.kernel.errors import StaleVersion
from unionhub.platform.flow.enums import EventKind, InstanceState
from unionhub.platform.flow.errors import AlreadyDecided
from unionhub.platform.flow.models import FlowEvent, FlowInstance
from unionhub.platform.flow.policy.folding import Fact
from unionhub.platform.flow.policy.ledger import Ledger
from unionhub.platform.flow.policy.state import FlowState, Holder, OpenSeat, load_state, open_seats
from unionhub.platform.flow.policy.tree import Definition
from unionhub.platform.flow.registry import Process, Subject, process_of
from unionhub.platform.flow.service.definitions import definition_of
from unionhub.platform.flow.service.projecting import project
from unionhub.platform.org.ports import UnitRef


@dataclass
class Course:
    """What an action knows and writes."""

    tx: Tx
    instance: FlowInstance
    tree: Definition
    subject: Subject
    ledger: Ledger
    events: list[FlowEvent] = field(default_factory=list)
    held_by: int | None = None
    verdict: str | None = None  # why the process's own rules ended it
    memo: dict[Any, Any] = field(default_factory=dict)

    @property
    def state(self) -> FlowState:
        """The fold of everything so far."""
        return self.ledger.state

    @property
    def process(self) -> Process:
        """The process it belongs to."""
        return process_of(self.instance.process_key)

    def seats(self) -> list[OpenSeat]:
        """The open tasks."""
        return open_seats(self.state)

    def seat(self, version: int) -> OpenSeat:
        """The open task of this version. Raises StaleVersion: it is done, moved or void."""
        for one in self.seats():
            if one.version == version:
                return one
        raise StaleVersion

    def deciding_unit(self) -> int | None:
        """The unit that decides now: that of the task opened first, whoever it lies with; None while nobody at a unit does."""
        return next((one.decider.unit_id for one in self.seats() if one.decider is not None), None)

    def emit(
        self,
        kind: EventKind,
        *,
        actor: Actor | None = None,
        unit: UnitRef | Holder | None = None,
        node: str | None = None,
        comment: str = "",
        data: dict[str, Any] | None = None,
    ) -> None:
        """Record a fact and fold it."""
        self.instance.last_seq += 1
        account_id = actor.account_id if actor is not None and actor.account_id else None
        facts = data or {}
        self.events.append(
            FlowEvent(
                instance_id=self.instance.id,
                seq=self.instance.last_seq,
                kind=kind,
                node_key=node,
                actor_account_id=account_id,
                actor_name=(actor.name if actor else "")[:64],
                unit_id=_unit_id(unit),
                unit_name=_unit_name(unit)[:128],
                comment=comment[:500],
                data=json.dumps(facts, ensure_ascii=False, sort_keys=True),
            )
        )
        self.ledger.add(Fact(self.instance.last_seq, kind, node, account_id, facts))

    async def save(self, by: Actor | None) -> None:
        """Write the facts, and bring everything derived from them in line."""
        await FlowEvent.bulk_create(self.events)
        self.events = []
        await project(self.tx, self.instance, self.ledger, self.subject, self.process, by, self.tree)


def _unit_id(unit: UnitRef | Holder | None) -> int | None:
    return unit.unit_id if isinstance(unit, Holder) else unit.id if unit is not None else None


def _unit_name(unit: UnitRef | Holder | None) -> str:
    return unit.unit_name if isinstance(unit, Holder) else unit.name if unit is not None else ""


def holder_facts(holder: Holder) -> dict[str, Any]:
    """A holder as a fact keeps it."""
    return asdict(holder)


async def take_up(tx: Tx, subject: Subject) -> Course:
    """Lock the subject's instance and read where it stands (D3). Raises NotFound, AlreadyDecided."""
    ensure_tx(tx)
    instance = await lock_where(tx, FlowInstance, subject_type=subject.type, subject_id=subject.id)
    if instance.state is not InstanceState.RUNNING:
        raise AlreadyDecided
    tree = await definition_of(instance.process_key, instance.version_number)
    course = Course(tx, instance, tree, subject, Ledger(load_state(instance.course)))
    course.held_by = course.deciding_unit()
    return course
