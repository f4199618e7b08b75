"""How often a route may be called; enforced by the dispatcher through kernel.ratelimit."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Rate:
    """At most ``limit`` calls per ``seconds`` for each caller address (``ip``) or signed-in account (``actor``)."""

    limit: int
    seconds: int
    by: Literal["ip", "actor"] = "ip"
