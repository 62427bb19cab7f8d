"""The time limit of a call."""

from __future__ import annotations

import time

import urllib3
from msgspec import Struct

from cvat_sdk._runtime import checks, defaults

_DEFAULT = urllib3.Timeout(connect=defaults.CONNECT_TIMEOUT, read=defaults.READ_TIMEOUT)


class TimeLimit(Struct, frozen=True):
    """The seconds to wait at most, for a connection and for bytes, and when a call has to be over.

    Without a deadline, only the single waits are limited.
    """

    connect: float | None = None
    read: float | None = None
    deadline: float | None = None  # on the monotonic clock

    @classmethod
    def start(cls, timeout: checks.Timeout) -> TimeLimit:
        """Return the limit that a timeout sets from now on."""
        if timeout is None or isinstance(timeout, tuple):
            return cls(*(timeout or ()))
        return cls(timeout, timeout, time.monotonic() + timeout)

    def allows(self, delay: float) -> bool:
        """Tell whether the deadline is further away than a delay."""
        return self.deadline is None or time.monotonic() + delay < self.deadline

    def wait(self) -> float | None:
        """Return the seconds to wait for bytes, or for a connection that other threads use.

        They are never 0, which sockets take for "do not wait".
        """
        if self.deadline is None:
            return self.read
        return max(self.deadline - time.monotonic(), 0.001)

    def for_urllib3(self) -> urllib3.Timeout:
        """Return the limit as urllib3 takes it."""
        if (self.connect, self.read) == defaults.TIMEOUT:
            return _DEFAULT
        wait = self.wait()
        return urllib3.Timeout(connect=self.connect if self.deadline is None else wait, read=wait)
