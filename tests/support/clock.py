"""A clock on which hours pass at once."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from cvat_sdk.core import Clock

if TYPE_CHECKING:
    from collections.abc import Callable

_START = datetime(2026, 11, 21, 12, tzinfo=timezone.utc)


class FakeClock(Clock):
    """Time passes only while somebody sleeps on it, and then things happen that were planned."""

    def __init__(self) -> None:
        self.delays: list[float] = []
        self._now = 0.0
        self._plans: list[tuple[float, Callable[[], object]]] = []

    def monotonic(self) -> float:
        return self._now

    def datetime(self) -> datetime:
        """The time, for `CvatServer(clock=…)`."""
        return _START + timedelta(seconds=self._now)

    def sleep(self, seconds: float) -> None:
        self.delays.append(seconds)
        self.advance(seconds)

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        end = self._now + seconds
        while self._plans and self._plans[0][0] <= end:
            self._now, action = self._plans.pop(0)
            action()
        self._now = end

    def at(self, seconds: float, action: Callable[[], object]) -> None:
        """Plan something for a time, in seconds from the beginning."""
        self._plans.append((seconds, action))
        self._plans.sort(key=lambda plan: plan[0])
