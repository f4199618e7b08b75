"""What is wrong with a definition, all of it at once, each thing with the place a designer shows it at."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Issue:
    """One thing to mend. ``path`` leads to it in the JSON; ``node_key`` is empty where it concerns the whole process."""

    path: str
    node_key: str
    field: str
    message: str


@dataclass(frozen=True, slots=True)
class Spot:
    """Where reading stands: the way there, the node, and what the node is called in messages."""

    path: str
    node_key: str = ""
    name: str = "流程"

    def to(self, step: str | int) -> "Spot":
        """One step deeper in the same node."""
        return Spot(f"{self.path}.{step}" if self.path else str(step), self.node_key, self.name)


class Issues:
    """Collects what is wrong."""

    def __init__(self) -> None:
        self.found: list[Issue] = []

    def add(self, spot: Spot, field: str, message: str) -> None:
        """This field of the node at this spot is wrong."""
        self.found.append(Issue(spot.to(field).path if field else spot.path, spot.node_key, field, message))
