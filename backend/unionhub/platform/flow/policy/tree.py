"""The process tree: nodes, and where each stands."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any, Literal

from unionhub.platform.flow.enums import Action, Mode, Nobody

APPLICANT = "applicant"
"""Key of the place before the tree: what is returned to the applicant waits there. No node may be called so."""


class ApplicantPolicy(StrEnum):
    """What happens where the only one who could decide is the applicant."""

    ABSENT = "absent"
    SKIP = "skip"
    ESCALATE = "escalate"


@dataclass(frozen=True, slots=True)
class Assignee:
    """Who is asked: a role at a place, named accounts, or the account that a variable of the process names (``person_fact``).

    ``levels``: the nearest unit at or above the subject's of one of these levels. ``fact``: the variable that holds the id of another
    unit than the subject's (转会: the union joined). ``previous``: the unit above the one that decided the approve node before.
    ``applicant``: what happens where the only holder is the applicant.
    """

    role: str = ""
    levels: tuple[str, ...] = ()
    ancestor: int = 0
    fact: str = ""
    accounts: tuple[int, ...] = ()
    nobody: Nobody = Nobody.WAIT
    previous: bool = False
    person_fact: str = ""
    applicant: ApplicantPolicy = ApplicantPolicy.ABSENT


@dataclass(frozen=True, slots=True)
class Deadline:
    """Days to decide in, counted from the opening."""

    days: int
    working: bool = True
    remind_before_days: int = 0
    on_overdue: Literal["remind", "escalate", "pass", "reject"] = "remind"


@dataclass(frozen=True, slots=True)
class ApproveNode:
    """One approval. ``ratio``: the percentage of seats that must approve, where the mode is a ratio."""

    key: str
    name: str
    assignee: Assignee
    mode: Mode
    deadline: Deadline | None
    allow: frozenset[Action]
    ratio: int | None = None


@dataclass(frozen=True, slots=True)
class AutoReviewNode:
    """The process's own rules decide, or leave it to people."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class CopyNode:
    """抄送: tells people and goes on."""

    key: str
    name: str
    to: Assignee


@dataclass(frozen=True, slots=True)
class Test:
    """One comparison of a condition."""

    variable: str
    op: str
    value: Any


@dataclass(frozen=True, slots=True)
class Arm:
    """One way through a branch or parallel. The last arm of a branch has no tests: otherwise. ``match``: whether all or any must hold."""

    key: str
    name: str
    sequence: "Sequence"
    when: tuple[Test, ...] = ()
    match: Literal["all", "any"] = "all"


@dataclass(frozen=True, slots=True)
class BranchNode:
    """The first arm whose tests hold is taken."""

    key: str
    name: str
    arms: tuple[Arm, ...]


@dataclass(frozen=True, slots=True)
class ParallelNode:
    """All arms run."""

    key: str
    name: str
    arms: tuple[Arm, ...]


Node = ApproveNode | AutoReviewNode | CopyNode | BranchNode | ParallelNode
Sequence = tuple[Node, ...]
KINDS: dict[type, str] = {
    ApproveNode: "approve",
    AutoReviewNode: "auto_review",
    CopyNode: "copy",
    BranchNode: "branch",
    ParallelNode: "parallel",
}
Place = tuple[Sequence, int]


@dataclass(frozen=True)
class Definition:
    """A sound tree."""

    sequence: Sequence
    raw: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def places(self) -> dict[str, tuple[Place, ...]]:
        """For every node its place in every sequence that holds it, from the root inward."""
        return dict(_places(self.sequence, ()))

    @cached_property
    def nodes(self) -> dict[str, Node]:
        """Every node by key, in the order of the tree."""
        return {node.key: node for node in walk(self.sequence)}

    def node(self, key: str) -> Node:
        """The node of this key."""
        return self.nodes[key]

    def approve_node(self, key: str) -> ApproveNode:
        """The approve node of this key."""
        node = self.nodes[key]
        assert isinstance(node, ApproveNode)
        return node


def walk(sequence: Sequence) -> Iterator[Node]:
    """Every node, outer before inner, in order."""
    for node in sequence:
        yield node
        if isinstance(node, BranchNode | ParallelNode):
            for arm in node.arms:
                yield from walk(arm.sequence)


def _places(sequence: Sequence, outside: tuple[Place, ...]) -> Iterator[tuple[str, tuple[Place, ...]]]:
    for at, node in enumerate(sequence):
        here = (*outside, (sequence, at))
        yield node.key, here
        if isinstance(node, BranchNode | ParallelNode):
            for arm in node.arms:
                yield from _places(arm.sequence, here)
