"""The head of an HTTP answer, read faster than by http.client where it has its usual form.

http.client parses headers as those of an e-mail, which costs a sixth of a small call. It goes on
doing so, and deciding where the body ends, for every head that is unusual in any way.
"""

from __future__ import annotations

import http.client
import re
from typing import Any

__all__ = ["is_interim", "lines_of", "usual"]

_MOST_LINES = 100
_LONGEST_LINE = 65536
_STATUS = re.compile(rb"HTTP/1\.1 ([2-9][0-9][0-9])(?: ([^\r\n]*))?\r?\n")
_LENGTH = re.compile(r"[0-9]{1,18}")
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


def usual(lines: list[bytes]) -> tuple[int, str, http.client.HTTPMessage, int] | None:
    """Status, reason, headers and length of body of an answer in its usual form, else None.

    That is HTTP/1.1, every line well-formed, one length given and nothing else that bears on where
    the body ends.
    """
    status = _STATUS.fullmatch(lines[0])
    fields = _FIELD.findall(b"".join(lines[1:-1]).decode("iso-8859-1"))
    if status is None or len(fields) != len(lines) - 2:
        return None
    headers = http.client.HTTPMessage()
    length = None
    for name, value in fields:
        headers.set_raw(name, value)
        key = name.lower()
        if key == "content-length":
            if length is not None or _LENGTH.fullmatch(value) is None:
                return None
            length = int(value)
        elif key == "transfer-encoding" or (key == "connection" and value.lower() != "keep-alive"):
            return None
    if length is None:
        return None
    return int(status[1]), (status[2] or b"").decode("iso-8859-1").strip(), headers, length
