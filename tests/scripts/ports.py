"""Ports for programs under test: below the range the system hands out by itself, so nobody takes them in between."""

import random
import socket


def free_pair() -> int:
    """A port that is free together with the next one."""
    while True:
        port = random.randrange(20_000, 30_000, 2)
        with socket.socket() as first, socket.socket() as second:
            try:
                first.bind(("127.0.0.1", port))
                second.bind(("127.0.0.1", port + 1))
            except OSError:
                continue
            return port
