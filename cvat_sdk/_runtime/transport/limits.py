"""Reading response bodies: in bounded pieces, within the time limit of the call."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from cvat_sdk._runtime.errors import ResponseTooLargeError
from cvat_sdk._runtime.transport.connection import Response

if TYPE_CHECKING:
    from cvat_sdk._runtime.transport.limit import TimeLimit

_PIECE = 64 * 1024
_LARGE_PIECE = 16 * 1024 * 1024


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
    except BaseException:
        response.set_data(b"")
        response.close()
        raise


def _read_pieces(response: Response, most: int, limit: TimeLimit) -> bytes:
    pieces: list[bytes] = []
    size = 0
    while True:
        if not limit.allows(0):
            raise TimeoutError
        response.set_timeout(limit.wait())
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


def discard(response: Any) -> None:
    """Drop a response; its connection is kept if the body has been read."""
    with suppress(Exception):  # nothing of it is wanted any more
        response.close()
