"""The head of an HTTP answer: what http.client reads, read faster where it is well-formed.

http.client parses headers as those of an e-mail, which costs a sixth of a small call. It goes on
doing so for heads that are odd in any way, and goes on deciding how a body ends.
"""

from __future__ import annotations

import http.client
from typing import Any

__all__ = ["framing", "headers_of", "is_interim", "lines_of"]

_MOST_LINES = 100
_LONGEST_LINE = 65536
_FRAMING = (
    b"connection:",
    b"content-length:",
    b"keep-alive:",
    b"proxy-conn",
    b"transfer-encoding:",
)


def lines_of(source: Any) -> list[bytes]:
    """The lines of a head: the status line, the headers, the empty line.

    :param source: what the connection is read from
    :raises http.client.HTTPException: the head is none, is cut off, or has no end
    """
    lines: list[bytes] = []
    while True:
        line: bytes = source.readline(_LONGEST_LINE + 1)
        if len(line) > _LONGEST_LINE:
            raise http.client.LineTooLong("header line")
        if not line.endswith(b"\n"):
            raise http.client.RemoteDisconnected("the connection ended before the body")
        if not lines and not line.startswith(b"HTTP/"):
            raise http.client.BadStatusLine("")
        lines.append(line)
        if line in (b"\r\n", b"\n"):
            return lines
        if len(lines) > _MOST_LINES + 1:
            raise http.client.HTTPException(f"got more than {_MOST_LINES} headers")


def is_interim(lines: list[bytes]) -> bool:
    """Whether another head follows: 1xx, but for 101, which ends HTTP on the connection."""
    status = lines[0].split(None, 2)[1:2]
    return bool(status) and len(status[0]) == 3 and status[0][:1] == b"1" and status[0] != b"101"


def framing(lines: list[bytes]) -> bytes:
    """The part of a well-formed head that tells where the answer ends."""
    told = [line for line in lines[1:-1] if line[:18].lower().startswith(_FRAMING)]
    return b"".join([lines[0], *told, b"\r\n"])


def headers_of(lines: list[bytes]) -> http.client.HTTPMessage | None:
    """The headers among the lines of a head; None if it is odd."""
    message = http.client.HTTPMessage()
    for line in lines[1:-1]:
        name, colon, value = line.decode("iso-8859-1").partition(":")
        value = value.lstrip(" \t").rstrip("\r\n")
        if not colon or not name or not name.isprintable() or " " in name or "\r" in value:
            return None
        message.set_raw(name, value)
    return message
