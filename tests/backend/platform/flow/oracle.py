"""What SEMANTICS.md says, written a second time and as plainly as can be: from the tree and the facts, which nodes are open now.

It shares nothing with the engine but the JSON: no fold, no frontier, no list of voided runs is taken from there.
"""

import math
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

Json = Mapping[str, Any]


DECIDED = ("approved", "rejected", "returned", "escalated", "delegated", "sign_added")
LEFT = ("open", "waiting")


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
        self.shares: dict[str, int] = {}  # node → percentage that must say yes
        self.signs: dict[str, dict[int, tuple[str, int]]] = {}  # node → added signers: where they are asked, by which seat
        self.unheard = ""  # an approval that did not wait for who was asked before, or a decision of an added signer
        self.before: dict[str, tuple[list[str], str, dict[int, tuple[str, int]], set[int]]] = {}  # node → its seats before the last act
        self.state = "running"
        self.with_applicant = False
        self.yes: set[str] = set()
        self.delegated: dict[str, set[int]] = {}

    def hear(self, told: Iterable[Told]) -> "Oracle":
        for one in told:
            if one.kind in DECIDED and one.data["seat"] in self.signs[one.node or ""]:
                self.unheard = f"an added signer decided at {one.node}"
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
            seats, signs = self.seats.get(key, []), self.signs.get(key, {})
            left = [at for at, one in enumerate(seats) if one in LEFT and at not in signs]
            heard = [at for at, (place, by) in signs.items() if seats[at] in LEFT and (place != "after" or seats[by] == "done")]
            if self.modes.get(key) == "sequential":
                pending = any(seats[signs[at][1]] == "done" for at in heard)
                left = [at for at in left[:1] if seats[at] == "open" or not pending]
            found[key] = len(left) + len(heard)
        return found

    def _task_opened(self, one: Told) -> None:
        assert one.node is not None
        if "seats" in one.data:
            self.seats[one.node] = ["waiting"] * len(one.data["seats"])
            self.modes[one.node] = one.data["mode"]
            self.shares[one.node] = one.data.get("ratio", 0)
            self.signs[one.node] = {}
            self.delegated[one.node] = set()
        self.seats[one.node][one.data["seat"]] = "open"

    def _approved(self, one: Told) -> None:
        assert one.node is not None
        self._keep(one.node)
        seats = self.seats[one.node]
        waited = one.data.get("by") != "deadline"  # the clock waits for nobody
        if waited and any(
            by == one.data["seat"] and place == "before" and seats[at] in LEFT for at, (place, by) in self.signs[one.node].items()
        ):
            self.unheard = f"seat {one.data['seat']} of {one.node} approved before those asked before it had spoken"
        self.seats[one.node][one.data["seat"]] = "done"
        self._complete(one.node)

    def _rejected(self, one: Told) -> None:
        assert one.node is not None
        if self.modes[one.node] == "ratio":
            self._keep(one.node)
            self.seats[one.node][one.data["seat"]] = "refused"
            self._complete(one.node)

    def _keep(self, key: str) -> None:
        self.before[key] = (list(self.seats[key]), self.modes[key], dict(self.signs[key]), set(self.delegated[key]))

    def tally(self, key: str) -> tuple[int, int, int]:
        """How many said yes, how many still may, how many it takes."""
        mine = [one for at, one in enumerate(self.seats[key]) if at not in self.signs[key] and one != "void"]
        yes, left = mine.count("done"), sum(one in LEFT for one in mine)
        if self.modes[key] == "any":
            return yes, left, 1
        share = self.shares[key] if self.modes[key] == "ratio" else 100
        return yes, left, max(1, math.ceil(share * len(mine) / 100 - 1e-9))

    def hopeless(self) -> list[str]:
        """Nodes whose votes cannot be won any more."""
        return [key for key in self.open_nodes() if self.modes.get(key) == "ratio" and sum(self.tally(key)[:2]) < self.tally(key)[2]]

    def _complete(self, key: str) -> None:
        seats, signs = self.seats[key], self.signs[key]
        for at, (_, by) in signs.items():
            if seats[at] in LEFT and seats[by] == "void":
                seats[at] = "void"
        yes, _, wanted = self.tally(key)
        if yes < wanted:
            return
        for at, one in enumerate(seats):
            heard = at in signs and signs[at][0] != "before" and seats[signs[at][1]] == "done"
            if one in LEFT and not heard:
                seats[at] = "void"
        if not any(one in LEFT for one in seats):
            self.done[key] = ""
            self.yes.add(key)

    def _sign_added(self, one: Told) -> None:
        assert one.node is not None
        for _ in one.data["seats"]:
            self.signs[one.node][len(self.seats[one.node])] = (one.data["place"], one.data["seat"])
            self.seats[one.node].append("waiting")

    def _opined(self, one: Told) -> None:
        assert one.node is not None
        self.seats[one.node][one.data["seat"]] = "done"
        self._complete(one.node)

    def _sign_removed(self, one: Told) -> None:
        assert one.node is not None
        self.seats[one.node][one.data["seat"]] = "void"
        self._complete(one.node)

    def _delegated(self, one: Told) -> None:
        assert one.node is not None
        self._keep(one.node)
        self.delegated[one.node].add(one.data["seat"])

    def _escalated(self, one: Told) -> None:
        assert one.node is not None
        self._keep(one.node)
        self.seats[one.node], self.modes[one.node], self.signs[one.node], self.delegated[one.node] = ["open"], "any", {}, set()

    def _reassigned(self, one: Told) -> None:
        assert one.node is not None
        self._keep(one.node)
        self.delegated[one.node].discard(one.data["seat"])

    def _released(self, one: Told) -> None:
        assert one.node is not None
        if one.data["seat"] in self.delegated[one.node]:
            self.delegated[one.node].discard(one.data["seat"])
            return
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
        seats, mode, signs, delegated = self.before[one.node]
        self.seats[one.node], self.modes[one.node] = list(seats), mode
        self.signs[one.node], self.delegated[one.node] = dict(signs), set(delegated)

    def _forget(self, keys: set[str]) -> None:
        for key in keys:
            self.done.pop(key, None)
            self.seats.pop(key, None)
            self.yes.discard(key)

    def _ended(self, one: Told) -> None:
        self.state = one.data["state"]
