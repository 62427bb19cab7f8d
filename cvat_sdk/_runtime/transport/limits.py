"""The limits of a call: of its time, and of the size of its response."""

from __future__ import annotations

import time
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from cvat_sdk._runtime.errors import ResponseTooLargeError
from cvat_sdk._runtime.transport.connection import Response

if TYPE_CHECKING:
    from cvat_sdk._runtime import checks

_CHUNK = 64 * 1024
_LARGE_CHUNK = 16 * 1024 * 1024


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


def read_body(response: Any, most: int, limit: TimeLimit) -> None:
    """Read the body, of `most` bytes at most once decompressed, and keep it as `response.data`."""
    if not isinstance(response, Response):
        return  # of another library, which reads it when `data` is asked for
    length = response.length_remaining
    try:
        if length is not None and length > most:
            raise _too_large(response, most)
        if length is None or limit.deadline or "Content-Encoding" in response.headers:
            body = _read_chunks(response, most, limit)
        # The length is known, and the socket's timeout is limit enough: no need to look at either
        # after each packet.
        elif length > _LARGE_CHUNK:
            body = b"".join(iter(partial(response.read, _LARGE_CHUNK), b""))
        else:
            body = response.read()
        response.set_data(body)
    except BaseException:
        # Else `data` would go on reading, of a body whose beginning is lost.
        response.set_data(b"")
        response.close()
        raise


def _read_chunks(response: Response, most: int, limit: TimeLimit) -> bytes:
    chunks: list[bytes] = []
    size = 0
    while limit.allows(0):
        response.set_timeout(limit.wait())
        # read1 waits for one packet at most, so that the limit is looked at after each.
        chunk = response.read1(_CHUNK)
        if not chunk:
            return b"".join(chunks)
        size += len(chunk)
        if size > most:
            raise _too_large(response, most)
        chunks.append(chunk)
    raise TimeoutError


def _too_large(response: Response, most: int) -> ResponseTooLargeError:
    message = f"the response is larger than {most} bytes; see max_response_bytes, or stream it"
    return ResponseTooLargeError(http_resp=response, message=message)


def discard(response: Any) -> None:
    """Drop a response; its connection is kept if the body has been read."""
    with suppress(Exception):  # nothing of it is wanted any more
        response.close()
