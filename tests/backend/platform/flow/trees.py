"""Random process trees and forests: every kind of node, every mode, officers who are there or not."""

import random
from typing import Any

ROLES = ("clerk", "chair")
MODES = ["any", "any", "all", "sequential", "ratio"]
LEVELS = {"p": "20", "a": "30", "a1": "40", "a11": "50", "a111": "70"}


class Grower:
    """Grows one sound tree from a source of chance."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.count = 0
        self.begun = False  # whether an approve node stands first, so that every other has one before it

    def tree(self) -> dict[str, Any]:
        """A tree whose every path asks somebody: an approve node stands first or last."""
        first = self.approve()
        self.begun = self.chance.random() < 0.5
        sequence = self.sequence(0, parallel=False)
        return {"sequence": [first, *sequence] if self.begun else [*sequence, first]}

    def sequence(self, depth: int, *, parallel: bool) -> list[dict[str, Any]]:
        return [self.node(depth, parallel=parallel) for _ in range(self.chance.randint(0 if depth else 1, 3))]

    def node(self, depth: int, *, parallel: bool) -> dict[str, Any]:
        kinds = ["approve"] * 5 + ["copy"]
        if not parallel:
            kinds.append("auto_review")
        if depth < 3:
            kinds += ["branch", "parallel", "parallel"]
        kind = self.chance.choice(kinds)
        if kind == "approve":
            return self.approve()
        if kind == "branch":
            return self.branch(depth, parallel=parallel)
        key = self.key()
        if kind == "parallel":
            arms = [self.arm(depth, parallel=True) for _ in range(self.chance.randint(1, 3))]
            return {"kind": "parallel", "key": key, "name": key, "branches": arms}
        if kind == "copy":
            return {"kind": "copy", "key": key, "name": key, "to": {"role": self.chance.choice(ROLES), "at": "subject_unit"}}
        return {"kind": "auto_review", "key": key, "name": key}

    def branch(self, depth: int, *, parallel: bool) -> dict[str, Any]:
        key = self.key()
        conditions = [
            self.arm(depth, parallel=parallel) | {"when": [{"variable": "v", "op": "eq", "value": at}]}
            for at in range(self.chance.randint(1, 2))
        ]
        otherwise = self.sequence(depth + 1, parallel=parallel)
        return {"kind": "branch", "key": key, "name": key, "conditions": conditions, "otherwise": otherwise}

    def arm(self, depth: int, *, parallel: bool) -> dict[str, Any]:
        key = self.key()
        return {"key": key, "name": key, "sequence": self.sequence(depth + 1, parallel=parallel)}

    def approve(self) -> dict[str, Any]:
        chance, key = self.chance, self.key()
        places: list[Any] = ["subject_unit", "subject_unit", {"ancestor": chance.randint(0, 4)}]
        places += [{"ancestor_level": chance.sample(["50", "40", "30"], 2)}, *(["previous"] if self.begun else [])]
        at = chance.choice(places)
        nobody = chance.choice(["escalate", "escalate", "wait", "skip", "administrator"])
        node: dict[str, Any] = {"kind": "approve", "key": key, "name": key, "mode": chance.choice(MODES)}
        if node["mode"] == "ratio":
            node["ratio"] = chance.choice([1, 34, 50, 67, 100])
        node["assignee"] = {"role": chance.choice(ROLES), "at": at, "nobody": nobody}
        if chance.random() < 0.2:
            node["assignee"] = {"accounts": chance.sample(range(101, 108), chance.randint(1, 3)), "nobody": nobody}
        if chance.random() < 0.3:
            node["assignee"]["applicant"] = chance.choice(["absent", "skip", "escalate"])
        if chance.random() < 0.4:
            node["deadline"] = {
                "days": 3,
                "remind_before_days": 1,
                "calendar": chance.choice(["working", "natural"]),
                "on_overdue": chance.choice(["remind", "escalate", "pass", "reject"]),
            }
        return node

    def key(self) -> str:
        self.count += 1
        return f"n{self.count}"
