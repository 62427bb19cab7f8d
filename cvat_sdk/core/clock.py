"""The clock that waiting goes by."""

from __future__ import annotations

import time


class Clock:
    """The system's clock. Tests set `client.clock` to one on which hours pass at once."""

    def monotonic(self) -> float:
        """Return seconds that only ever increase."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait for so many seconds."""
        time.sleep(seconds)
