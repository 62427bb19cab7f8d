"""The idle connections of a pool."""

from __future__ import annotations

from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any


class IdleConnections:
    """A `queue.LifoQueue` as far as urllib3 uses one, which survives interrupts.

    An interrupt at a bad time leaves the lock of a `LifoQueue`, which is written in Python, held
    for ever, or makes urllib3 put a connection back twice, which replaces the KeyboardInterrupt by
    a FullPoolError.
    """

    _closed = False

    def __init__(self, _maxsize: int) -> None:
        self._connections: list[Any] = []  # None for each that has yet to be made
        self._places: SimpleQueue[None] = SimpleQueue()  # one for each of them

    def put(self, connection: Any, block: bool = True) -> None:  # noqa: ARG002 - never full
        if connection is not None and self._closed:
            connection.close()
        if connection is None or connection not in self._connections:
            self._connections.append(connection)
            self._places.put(None)

    def get(self, block: bool = True, timeout: float | None = None) -> Any:
        if not block:
            # urllib3 closes all of them, at the end of the interpreter too: a call made by another
            # atexit function still needs the places.
            for index, connection in enumerate(self._connections):
                if connection is not None:
                    self._connections[index] = None
                    return connection
            raise Empty
        self._places.get(block, timeout)
        return self._connections.pop()

    def close(self) -> None:
        """Close the connections, those in use when they are put back."""
        self._closed = True
        with suppress(Empty):
            while True:
                self.get(block=False).close()
