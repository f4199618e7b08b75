"""63-bit time-ordered ids (D15): 41 bits of ms since 2026-01-01 · 10 bits node · 12 bits sequence.

Ids are no secret; scope checks are what protects a row. JSON carries them as strings. The node number is leased from the
database (see :mod:`unionhub.kernel.db.node`), so two processes never share one. A clock that goes back is waited for.
"""

import threading
import time

EPOCH_MS = 1_767_225_600_000  # 2026-01-01T00:00:00Z
MAX_NODE = 1023
_MAX_SEQUENCE = 4095


class IdMaker:
    """Makes ids for one node; thread-safe."""

    def __init__(self, node: int) -> None:
        if not 0 <= node <= MAX_NODE:
            raise ValueError(f"node must be 0…{MAX_NODE}, not {node}")
        self.node = node
        self._lock = threading.Lock()
        self._last_ms = 0
        self._sequence = 0

    def _clock_ms(self) -> int:
        return time.time_ns() // 1_000_000

    def next(self) -> int:
        """A new id, greater than every one this maker made before."""
        with self._lock:
            present = self._clock_ms()
            while present < self._last_ms:  # the clock went back: wait, never repeat
                time.sleep((self._last_ms - present) / 1000)
                present = self._clock_ms()
            if present == self._last_ms:
                self._sequence += 1
                if self._sequence > _MAX_SEQUENCE:
                    while (present := self._clock_ms()) <= self._last_ms:
                        time.sleep(0.0002)
                    self._sequence = 0
            else:
                self._sequence = 0
            self._last_ms = present
            return ((present - EPOCH_MS) << 22) | (self.node << 12) | self._sequence


_maker = IdMaker(0)


def set_node(node: int) -> None:
    """Use this node number from now on; called once after the lease is held."""
    global _maker
    _maker = IdMaker(node)


def new_id() -> int:
    """A new id of this process's node."""
    return _maker.next()
