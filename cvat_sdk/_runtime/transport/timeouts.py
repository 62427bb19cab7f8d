"""The time limits of one call."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import urllib3
from msgspec import Struct

from cvat_sdk._runtime import defaults

if TYPE_CHECKING:
    from cvat_sdk._runtime.checks import Timeout

_DEFAULT = urllib3.Timeout(connect=defaults.CONNECT_TIMEOUT, read=defaults.READ_TIMEOUT)


class TimeLimit(Struct, frozen=True):
    """The time limits of one call: seconds to connect and to wait, and when it has to be over."""

    connect: float | None
    read: float | None
    deadline: float | None = None  # on the monotonic clock

    @classmethod
    def start(cls, timeout: Timeout) -> TimeLimit:
        """Return the limits that a timeout sets from now on."""
        if isinstance(timeout, tuple):
            return cls(*timeout)
        return cls(None, None, None if timeout is None else time.monotonic() + timeout)

    def left(self) -> float | None:
        """Return the seconds until the deadline, never 0, which sockets take for "do not wait"."""
        return None if self.deadline is None else max(self.deadline - time.monotonic(), 0.001)

    def allows(self, delay: float) -> bool:
        """Tell whether the deadline is further away than a delay."""
        return self.deadline is None or time.monotonic() + delay < self.deadline

    def for_urllib3(self) -> urllib3.Timeout:
        """Return the limits as urllib3 takes them."""
        if (self.connect, self.read) == defaults.TIMEOUT:
            return _DEFAULT
        left = self.left()
        return urllib3.Timeout(connect=left or self.connect, read=left or self.read)

    def for_pool(self) -> float | None:
        """Return the seconds to wait for a connection that other threads use."""
        if self.connect is None or self.read is None:
            return self.left()
        return self.connect + self.read
