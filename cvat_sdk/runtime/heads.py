"""The head of an HTTP answer: what http.client reads, read faster where it is well-formed.

http.client parses headers as those of an e-mail, which costs a sixth of a small call. It goes on
doing so for heads that are odd in any way, and goes on deciding how a body ends.
"""

from __future__ import annotations

import http.client
import re
from typing import Any

__all__ = ["framing", "headers_of", "is_interim", "lines_of"]

_MOST_LINES = 100
_LONGEST_LINE = 65536
_FRAMING = {"connection", "content-length", "keep-alive", "proxy-connection", "transfer-encoding"}
_FIELD = re.compile(r"^([!-9;-~]+):[ \t]*([^\r\n]*)\r?\n", re.MULTILINE)


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


def headers_of(lines: list[bytes]) -> http.client.HTTPMessage | None:
    """The headers among the lines of a head; None if it is odd."""
    fields = _FIELD.findall(b"".join(lines[1:-1]).decode("iso-8859-1"))
    if len(fields) != len(lines) - 2:
        return None
    message = http.client.HTTPMessage()
    for name, value in fields:
        message.set_raw(name, value)
    return message


def framing(lines: list[bytes], headers: http.client.HTTPMessage) -> bytes:
    """The part of a well-formed head that tells where the answer ends."""
    head = lines[:1]
    for line, name in zip(lines[1:], headers.keys(), strict=False):
        if name.lower() in _FRAMING:
            head.append(line)
    return b"".join([*head, b"\r\n"])
