"""What SEMANTICS.md says, written a second time and as plainly as can be: from the tree and the facts, which nodes are open now.

It shares nothing with the engine but the JSON: no fold, no frontier, no list of voided runs is taken from there.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

Json = Mapping[str, Any]


class Told(NamedTuple):
    """A fact as it is stored."""

    kind: str
    node: str | None
    data: Json


def arms_of(node: Json) -> list[Json]:
    """The sequences a node holds."""
    if node["kind"] == "branch":
        return [*node["conditions"], {"key": "otherwise", "sequence": node.get("otherwise", [])}]
    return list(node.get("branches", []))


def keys_in(node: Json) -> list[str]:
    """The node and everything inside it."""
    return [node["key"], *(key for arm in arms_of(node) for inner in arm["sequence"] for key in keys_in(inner))]


def trail(sequence: list[Json], key: str) -> list[tuple[list[Json], int]] | None:
    """The sequences that hold the node, outermost first, with the place in each."""
    for at, node in enumerate(sequence):
        if node["key"] == key:
            return [(sequence, at)]
        for arm in arms_of(node):
            inner = trail(arm["sequence"], key)
            if inner is not None:
                return [(sequence, at), *inner]
    return None


def later(sequence: list[Json], key: str, *, itself: bool) -> set[str]:
    """Everything that runs after the node, and itself if wanted."""
    places = trail(sequence, key)
    assert places is not None
    found: set[str] = set()
    for depth, (holding, at) in enumerate(places):
        first = at if itself and depth == len(places) - 1 else at + 1
        found |= {inner for node in holding[first:] for inner in keys_in(node)}
    return found


class Oracle:
    """Walks through the facts."""

    def __init__(self, tree: Json) -> None:
        self.tree: list[Json] = list(tree["sequence"])
        self.done: dict[str, str] = {}  # node → the arm taken, or ""
        self.seats: dict[str, list[str]] = {}  # open node → what became of each seat
        self.modes: dict[str, str] = {}
        self.before: dict[str, tuple[list[str], str]] = {}  # node → its seats before the last act
        self.state = "running"
        self.with_applicant = False
        self.yes: set[str] = set()

    def hear(self, told: Iterable[Told]) -> "Oracle":
        for one in told:
            getattr(self, f"_{one.kind}", lambda _one: None)(one)
        return self

    def open_nodes(self) -> set[str]:
        """The nodes that people are asked about."""
        if self.state != "running" or self.with_applicant:
            return set()
        return {node["key"] for node in self._due(self.tree)}

    def _due(self, sequence: list[Json]) -> list[Json]:
        for node in sequence:
            if node["kind"] == "parallel":
                due = [one for arm in arms_of(node) for one in self._due(arm["sequence"])]
            elif node["key"] not in self.done:
                due = [node]
            elif node["kind"] == "branch":
                due = self._due(next(arm["sequence"] for arm in arms_of(node) if arm["key"] == self.done[node["key"]]))
            else:
                due = []
            if due:
                return due
        return []

    def expected_open(self) -> dict[str, int]:
        """How many open tasks each open node has."""
        found = {}
        for key in self.open_nodes():
            seats = self.seats.get(key, [])
            left = [one for one in seats if one in ("open", "waiting")]
            found[key] = min(len(left), 1) if self.modes.get(key) == "sequential" else len(left)
        return found

    def _task_opened(self, one: Told) -> None:
        assert one.node is not None
        if "seats" in one.data:
            self.seats[one.node] = ["waiting"] * len(one.data["seats"])
            self.modes[one.node] = one.data["mode"]
        self.seats[one.node][one.data["seat"]] = "open"

    def _approved(self, one: Told) -> None:
        assert one.node is not None
        self.before[one.node] = (list(self.seats[one.node]), self.modes[one.node])
        self.seats[one.node][one.data["seat"]] = "done"
        self._complete(one.node)

    def _complete(self, key: str) -> None:
        left = [seat for seat in self.seats[key] if seat in ("open", "waiting")]
        if "done" in self.seats[key] and (self.modes[key] == "any" or not left):
            self.done[key] = ""
            self.yes.add(key)

    def _escalated(self, one: Told) -> None:
        assert one.node is not None
        self.before[one.node] = (list(self.seats[one.node]), self.modes[one.node])
        self.seats[one.node], self.modes[one.node] = ["open"], "any"

    def _reassigned(self, one: Told) -> None:
        assert one.node is not None
        self.before[one.node] = (list(self.seats[one.node]), self.modes[one.node])

    def _released(self, one: Told) -> None:
        assert one.node is not None
        self.seats[one.node][one.data["seat"]] = "void"
        self._complete(one.node)

    def _skipped(self, one: Told) -> None:
        self.done[one.node or ""] = ""

    _copied = _skipped

    def _reviewed(self, one: Told) -> None:
        self.done[one.node or ""] = ""
        if one.data["result"] == "pass":
            self.yes.add(one.node or "")

    def _branched(self, one: Told) -> None:
        self.done[one.node or ""] = one.data["arm"]

    def _returned(self, one: Told) -> None:
        if one.data["target"] == "applicant":
            self.with_applicant = True
            self._forget({key for node in self.tree for key in keys_in(node)})
        else:
            self._forget(later(self.tree, one.data["target"], itself=True))

    def _resubmitted(self, one: Told) -> None:
        self.with_applicant = False

    def _recalled(self, one: Told) -> None:
        assert one.node is not None
        self._forget(later(self.tree, one.node, itself=False))
        self.done.pop(one.node, None)
        self.yes.discard(one.node)
        self.seats[one.node], self.modes[one.node] = list(self.before[one.node][0]), self.before[one.node][1]

    def _forget(self, keys: set[str]) -> None:
        for key in keys:
            self.done.pop(key, None)
            self.seats.pop(key, None)
            self.yes.discard(key)

    def _ended(self, one: Told) -> None:
        self.state = one.data["state"]
