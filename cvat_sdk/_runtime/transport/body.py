"""Reading response bodies: in bounded pieces, within the time limit of the call."""

from __future__ import annotations

import time
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

import urllib3
from msgspec import Struct

from cvat_sdk._runtime import defaults
from cvat_sdk._runtime.errors import ResponseTooLargeError
from cvat_sdk._runtime.transport.connection import Response

if TYPE_CHECKING:
    from cvat_sdk._runtime.checks import Timeout

_PIECE = 64 * 1024
_LARGE_PIECE = 16 * 1024 * 1024
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


class BodyError(Exception):
    """The body of a response could not be read, for the reason in `__cause__`."""

    def __init__(self, response: Any) -> None:
        super().__init__()
        self.response = response


def read_body(response: Any, most: int, limit: TimeLimit) -> None:
    """Read the body, of `most` bytes at most once decompressed, and keep it as `response.data`."""
    if not isinstance(response, Response):
        return  # of another library, which reads it when `data` is asked for
    length = response.length_remaining
    try:
        if length is not None and length > most:
            raise _too_large(response, most)
        if length is None or limit.deadline or "Content-Encoding" in response.headers:
            body = _read_pieces(response, most, limit)
        # The length is known, and the socket's timeout is limit enough: no need to look at either
        # after each packet.
        elif length > _LARGE_PIECE:
            body = b"".join(iter(partial(response.read, _LARGE_PIECE), b""))
        else:
            body = response.read()
        response.set_data(body)
    except BaseException as exc:
        response.close()
        if isinstance(exc, ResponseTooLargeError) or not isinstance(exc, Exception):
            raise
        raise BodyError(response) from exc


def _read_pieces(response: Response, most: int, limit: TimeLimit) -> bytes:
    pieces: list[bytes] = []
    size = 0
    while True:
        if not limit.allows(0):
            raise TimeoutError
        left = limit.left()
        if left is not None:
            response.set_timeout(left)
        # read1 waits for one packet at most, so that the limit is looked at after each.
        piece = response.read1(_PIECE)
        if not piece:
            return b"".join(pieces)
        size += len(piece)
        if size > most:
            raise _too_large(response, most)
        pieces.append(piece)


def _too_large(response: Response, most: int) -> ResponseTooLargeError:
    return ResponseTooLargeError(
        http_resp=response,
        message=f"the response is larger than {most} bytes; see max_response_bytes, or stream it",
    )


def read_error_body(response: Any) -> None:
    """Read the beginning of a body that was to be streamed, but is that of an error."""
    if not isinstance(response, Response) or response.has_data():
        return
    body = b""
    with suppress(Exception):  # the status is what matters, and has arrived
        body = response.read1(_PIECE)
    response.close()
    response.set_data(body)


def discard(response: Any) -> None:
    """Drop a response; its connection is kept if the body has been read."""
    with suppress(Exception):  # nothing of it is wanted any more
        response.close()
