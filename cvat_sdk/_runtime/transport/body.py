"""Reading response bodies: in bounded pieces, within the call's time limit."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import urllib3

from cvat_sdk._runtime.errors import ResponseTooLargeError
from cvat_sdk._runtime.transport.connection import Response

if TYPE_CHECKING:
    from cvat_sdk._runtime.transport.timeouts import TimeLimit

_PIECE = 64 * 1024


class BodyError(Exception):
    """The body of a response could not be read, for the reason in `__cause__`."""

    def __init__(self, response: Any) -> None:
        super().__init__()
        self.response = response


def read_body(response: Any, most: int, limit: TimeLimit) -> None:
    """Read the body, of `most` bytes at most when decompressed, so that `response.data` holds it.

    :raises ResponseTooLargeError: it has more
    :raises BodyError: it cannot be read to its end, or not in time
    """
    if not isinstance(response, Response):
        return  # of another library, which reads it when `data` is asked for
    length = response.length_remaining
    try:
        if length is not None and length > most:
            raise _too_large(response, most)
        # What fits into one piece needs no bound, and the socket's timeout is limit enough.
        small = length is not None and length <= _PIECE and limit.deadline is None
        if small and "Content-Encoding" not in response.headers:
            response.read(cache_content=True)
        else:
            response.set_data(_read_pieces(response, most, limit))
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
    """Drop a response, keeping its connection if little of the body is left to be read."""
    length = response.headers.get("Content-Length") or ""
    is_read = isinstance(response, Response) and response.has_data()
    little = is_read or (length.isdigit() and int(length) <= _PIECE)
    with suppress(Exception):  # nothing of it is wanted any more
        if little or not isinstance(response, urllib3.BaseHTTPResponse):
            response.drain_conn()
        else:
            response.close()
