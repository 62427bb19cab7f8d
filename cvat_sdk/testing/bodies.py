"""Reads the bodies of HTTP/1.1 requests, and refuses those that are malformed or too large."""

from __future__ import annotations

import re
from email.errors import FirstHeaderLineIsContinuationDefect, MissingHeaderBodySeparatorDefect
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from email.message import Message
    from io import BufferedIOBase

_HEADER_DEFECTS = (MissingHeaderBodySeparatorDefect, FirstHeaderLineIsContinuationDefect)
_MAX_LINE_BYTES = 65536
_MAX_TRAILERS = 100


class RefusedRequest(Exception):
    """A request that the HTTP server refuses with this status, and closes the connection."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


def malformed(message: str) -> RefusedRequest:
    """The refusal of what violates HTTP."""
    return RefusedRequest(400, f"Invalid HTTP request received: {message}.")


def read_body(stream: BufferedIOBase, headers: Message, max_bytes: int) -> bytes:
    """Read the body of a request with these headers.

    :param stream: what follows the header block
    :param headers: the request's headers
    :param max_bytes: the size of the largest body; larger ones are refused with 413
    :raises RefusedRequest: the body is malformed or too large
    """
    # The parser stops at a line that is no header, and takes the rest for a body. Other defects
    # are those of e-mail, such as a multipart type without parts.
    if any(isinstance(defect, _HEADER_DEFECTS) for defect in headers.defects):
        raise malformed("a header line has no valid name")
    lengths = headers.get_all("Content-Length", [])
    codings = headers.get_all("Transfer-Encoding", [])
    if len(lengths) + len(codings) > 1:
        raise malformed("the length of the body is given twice")
    if lengths:
        return _read_exactly(stream, _size(lengths[0], 10, max_bytes))
    if not codings:
        return b""
    if codings[0].strip().lower() != "chunked":
        raise malformed("the only known Transfer-Encoding is chunked")
    return _read_chunks(stream, max_bytes)


def _size(text: str, base: int, max_bytes: int) -> int:
    # int() alone accepts signs, underscores and the digits of other scripts.
    digits = text.strip(" \t")
    if not re.fullmatch("[0-9]+" if base == 10 else "[0-9a-fA-F]+", digits):
        raise malformed("a size is not a number")
    # int() raises for thousands of digits, and 20 exceed every limit.
    size = int(digits.lstrip("0")[:20] or "0", base)
    if size > max_bytes:
        raise RefusedRequest(413, "The body is too large.")
    return size


def _read_exactly(stream: BufferedIOBase, size: int) -> bytes:
    data = stream.read(size)
    if len(data) < size:
        raise malformed("the body is shorter than announced")
    return data


def _read_chunks(stream: BufferedIOBase, max_bytes: int) -> bytes:
    body = bytearray()
    while size := _size(_read_line(stream).partition(";")[0], 16, max_bytes - len(body)):
        body += _read_exactly(stream, size)
        if _read_line(stream):
            raise malformed("a chunk is longer than announced")
    for _ in range(_MAX_TRAILERS):
        if not _read_line(stream):
            return bytes(body)
    raise RefusedRequest(431, "There are too many trailers.")


def _read_line(stream: BufferedIOBase) -> str:
    line = stream.readline(_MAX_LINE_BYTES)
    if not line.endswith(b"\n"):
        raise malformed("a line of the chunked body is cut off or too long")
    return line.decode("latin-1").rstrip("\r\n")
