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
    """The time limits of one call, its retries included.

    :param connect: seconds for connecting, or None
    :param read: seconds to wait for the next bytes, or None
    :param deadline: when the call has to be over, on the monotonic clock, or None
    """

    connect: float | None
    read: float | None
    deadline: float | None = None

    @classmethod
    def start(cls, timeout: Timeout) -> TimeLimit:
        """Return the limits that a timeout sets from now on."""
        if isinstance(timeout, tuple):
            return cls(*timeout)
        return cls(None, None, None if timeout is None else time.monotonic() + timeout)

    def left(self) -> float | None:
        """Return the seconds until the deadline, never 0, which sockets take for "do not wait"."""
        return None if self.deadline is None else max(self.deadline - time.monotonic(), 0.001)

    def is_over(self) -> bool:
        """Tell whether the deadline has passed."""
        return self.deadline is not None and time.monotonic() >= self.deadline

    def allows(self, delay: float) -> bool:
        """Tell whether the call is not over after a delay."""
        return self.deadline is None or time.monotonic() + delay < self.deadline

    def for_urllib3(self) -> urllib3.Timeout:
        """Return the limits as urllib3 takes them."""
        if self.deadline is not None:
            left = self.left()
            return urllib3.Timeout(connect=left, read=left)
        if (self.connect, self.read) == defaults.TIMEOUT:
            return _DEFAULT
        return urllib3.Timeout(connect=self.connect, read=self.read)

    def for_pool(self) -> float | None:
        """Return the seconds to wait for a connection that other threads use."""
        if self.deadline is not None:
            return self.left()
        if self.connect is None or self.read is None:
            return None
        return self.connect + self.read
