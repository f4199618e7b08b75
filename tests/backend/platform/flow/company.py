"""The real engine on a real database: units, officers and subjects of its own, and many hands at once."""

import asyncio
import datetime as dt
import json
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from backend.databases import fresh_database, own_orm
from backend.platform.flow.oracle import Oracle, Told
from backend.platform.flow.trees import LEVELS, ROLES, Grower
from tortoise import Tortoise

from unionhub.kernel import clock, services
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.db import Tx, lock_one, transaction
from unionhub.kernel.db.config import tortoise_config
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.kernel.errors import AppError
from unionhub.kernel.ids import new_id
from unionhub.kernel.queue import HandlerRegistry
from unionhub.platform.account.enums import AccountKind
from unionhub.platform.account.models import Account, Capacity, Role
from unionhub.platform.flow import tasks as flow_tasks
from unionhub.platform.flow.enums import TaskState
from unionhub.platform.flow.models import FlowDefinition, FlowEvent, FlowInstance, FlowTask, FlowVersion
from unionhub.platform.flow.policy.state import dump_state, load_state
from unionhub.platform.flow.ports import AutoOutcome, Process, Subject, register_process, start
from unionhub.platform.flow.service.definitions import publish_definition
from unionhub.platform.flow.service.rebuilding import rebuild
from unionhub.platform.inbox.models import InboxTodo
from unionhub.platform.inbox.ports import AccountHolder, open_todo
from unionhub.platform.org.models import OrgForest
from unionhub.platform.org.ports import UnitRef, UnitSeed, system_add_units, system_get_unit

MODULES = [
    "unionhub.kernel.queue.models", "unionhub.kernel.idempotency", "unionhub.kernel.crypto.models", "unionhub.platform.audit.models",
    "unionhub.platform.calendar.models",
    "unionhub.platform.org.models", "unionhub.platform.account.models", "unionhub.platform.notice.models", "unionhub.platform.inbox.models",
    "unionhub.platform.flow.models",
]  # fmt: skip
KEY = "play.company"
EFFECT = "play_effect"
SEEDS = [
    UnitSeed("p", None, "省总", level="20"), UnitSeed("a", "p", "市总", level="30"), UnitSeed("a1", "a", "区总", level="40"),
    UnitSeed("a11", "a1", "街道总", level="50"), UnitSeed("a111", "a11", "快递工会", level="70"), UnitSeed("a112", "a11", "食品工会", level="70"),
]  # fmt: skip
refuses: dict[int, str] = {}  # subjects whose handler refuses, and with what


def _handler(state: str) -> Callable[[Tx, Actor, int, str], Awaitable[None]]:
    async def handler(tx: Tx, actor: Actor, subject_id: int, comment: str) -> None:
        if subject_id in refuses:
            raise AppError(refuses[subject_id])
        await open_todo(
            tx,
            subject_type=EFFECT,
            subject_id=subject_id,
            kind=state,
            title=state,
            holder=AccountHolder(1),
            dedupe_key=f"{EFFECT}:{new_id()}",
        )

    return handler


async def _nothing(*_given: Any) -> None:
    """Told of a return."""


async def _facts(subject_id: int) -> dict[str, int]:
    return {"v": subject_id % 3}


async def _auto(tx: Tx, subject_id: int) -> AutoOutcome:
    return AutoOutcome("manual" if subject_id % 9 else "pass")


register_process(
    Process(
        key=KEY,
        name="演练",
        subject_type="play",
        todo_kind="play",
        on_approved=_handler("approved"),
        on_rejected=_handler("rejected"),
        on_withdrawn=_handler("withdrawn"),
        facts=_facts,
        auto_review=_auto,
        on_returned=_nothing,
        on_moved=_nothing,
    )
)


@asynccontextmanager
async def open_company(folder: Path) -> AsyncIterator["Company"]:
    """Tables of their own, a forest, and two officers of each role at most units."""
    async with fresh_database(folder) as url, own_orm(tortoise_config(url, MODULES)) as orm:
        await orm.generate_schemas()
        registry = HandlerRegistry()
        registry.collect(flow_tasks)
        kept = dict(services._bound)
        services.bind(HandlerRegistry, registry)
        try:
            async with transaction():
                await OrgForest.create(id=1)
            async with transaction() as tx:
                units = await system_add_units(tx, SEEDS, {})
            company = Company(url, units, {})
            await company.hire()
            yield company
        finally:
            clock.set_source(None)
            services._bound.clear()
            services._bound.update(kept)


async def connect(url: str) -> None:
    """The same tables from another process."""
    registry = HandlerRegistry()
    registry.collect(flow_tasks)
    services.bind(HandlerRegistry, registry)
    await Tortoise.init(config=tortoise_config(url, MODULES), _enable_global_fallback=True)


@dataclass
class Company:
    """Who is there."""

    url: str
    units: dict[str, int]
    refs: dict[str, UnitRef]
    officers: list[Actor] = field(default_factory=list)
    versions: dict[str, int] = field(default_factory=dict)
    _subjects: int = 1000

    async def hire(self) -> None:
        self.refs = {name: await system_get_unit(unit_id) for name, unit_id in self.units.items()}
        roles = {}
        async with transaction():
            for key in ROLES:
                roles[key] = await Role.create(key=key, name=key, kind=AccountKind.STAFF)
            for name, unit in self.refs.items():
                for key in ROLES:
                    for number in range(0 if (name, key) in {("a1", "clerk"), ("a11", "chair")} else 2):
                        await self.officer(roles[key], unit, f"{name}{key}{number}")

    async def officer(self, role: Role, unit: UnitRef, name: str) -> Actor:
        account = await Account.create(kind=AccountKind.STAFF, name=name)
        await Capacity.create(
            account_id=account.id,
            role_id=role.id,
            unit_id=unit.id,
            valid_from=dt.datetime(2020, 1, 1, tzinfo=dt.UTC),
            live_slot=f"{account.id}:{role.id}:{unit.id}",
        )
        made = Actor(Audience.STAFF, account.id, 0, name=name, role_key=role.key, unit_id=unit.id, unit_path=unit.path)
        self.officers.append(made)
        return made

    def at(self, unit: str, role: str = "clerk") -> list[Actor]:
        """The officers of a unit in a role."""
        return [one for one in self.officers if one.unit_id == self.units[unit] and one.role_key == role]

    def applicant(self, subject: Subject) -> Actor:
        return Actor(Audience.MEMBER, subject.id * 10, 0, name="申请人")

    async def begin(self, tree: dict[str, Any], applicant: Actor | None = None) -> Subject:
        """A new subject whose flow has this tree."""
        text = json.dumps(tree, sort_keys=True)
        if text not in self.versions:
            async with transaction() as tx:
                self.versions[text] = await publish_definition(tx, KEY, "演练", tree)
        async with transaction():
            await FlowDefinition.filter(process_key=KEY).update(active_number=self.versions[text])
        self._subjects += 1
        subject = Subject("play", self._subjects, self.refs["a111"], f"第{self._subjects}件", "")
        async with transaction() as tx:
            await start(tx, applicant or self.applicant(subject), KEY, subject)
        return subject

    async def begin_as(self, applicant: Actor, tree: dict[str, Any]) -> Subject:
        """The same for somebody who may be an officer."""
        return await self.begin(tree, applicant)

    async def do(self, act: Callable[..., Awaitable[Any]], actor: Actor, subject: Subject, *given: Any, **named: Any) -> str:
        """One act in its own transaction: ``ok`` or the refusal's code."""

        async def body() -> None:
            async with transaction() as tx:
                await act(tx, actor, subject, *given, **named)

        try:
            await rerun_on_conflict(body)
        except AppError as error:
            return error.code
        return "ok"

    async def tasks(self, subject: Subject) -> list[FlowTask]:
        """Its open tasks."""
        return list(await FlowTask.filter(subject_type="play", subject_id=subject.id, state=TaskState.OPEN).order_by("version"))

    def may(self, task: FlowTask) -> list[Actor]:
        """Who may decide on it."""
        if task.holder_account_id is not None:
            return [one for one in self.officers if one.account_id == task.holder_account_id]
        return [one for one in self.officers if one.unit_id == task.holder_unit_id and one.role_key == task.holder_role_key]


async def verify(subjects: list[Subject]) -> None:
    """Every invariant, from the rows alone."""
    for subject in subjects:
        instance = await FlowInstance.get(subject_type="play", subject_id=subject.id)
        tree = json.loads((await FlowVersion.get(process_key=KEY, number=instance.version_number)).tree)
        events = await FlowEvent.filter(instance_id=instance.id).order_by("seq")
        assert [one.seq for one in events] == list(range(1, instance.last_seq + 1)), "a fact is missing or there twice"
        told = Oracle(tree).hear(Told(one.kind.value, one.node_key, json.loads(one.data)) for one in events)
        tasks = await FlowTask.filter(instance_id=instance.id, state=TaskState.OPEN)
        counts: dict[str, int] = {}
        for one in tasks:
            counts[one.node_key] = counts.get(one.node_key, 0) + 1
        running = instance.state.value == "running"
        assert told.state == instance.state.value
        assert counts == ({"applicant": 1} if told.with_applicant and running else told.expected_open()), "open tasks are not the frontier"
        assert bool(tasks) == running, "it is running and nobody is asked"
        assert instance.state.value != "approved" or told.yes
        effects = await InboxTodo.filter(subject_type=EFFECT, subject_id=subject.id).values_list("kind", flat=True)
        assert list(effects) == ([] if running else [instance.state.value]), "the handler did not run exactly once"
        keys = await InboxTodo.filter(subject_type="play", subject_id=subject.id, state="open").values_list("dedupe_key", flat=True)
        assert sorted(keys) == sorted(f"flow:{instance.id}:{one.version}" for one in tasks if one.node_key != "applicant")
        assert dump_state(load_state(instance.course)) == instance.course
        async with transaction() as tx:
            differs = await rebuild(tx, await lock_one(tx, FlowInstance, instance.id), only_check=True)
        assert not differs, "tasks, state and to-dos are not what the events make of them"


async def together(acts: list[Awaitable[str]]) -> list[str]:
    """All at once; what each was answered."""
    return list(await asyncio.wait_for(asyncio.gather(*acts), 60))


def random_tree(seed: int) -> dict[str, Any]:
    return Grower(random.Random(seed)).tree()


__all__ = ["LEVELS", "Company", "connect", "open_company", "random_tree", "refuses", "together", "verify"]
