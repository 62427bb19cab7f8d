"""Mangled responses: headers, encodings, charsets, bodies, chunks and status lines, by chance."""

from __future__ import annotations

import gzip
import json
import socket
import threading
import zlib
from encodings.aliases import aliases
from typing import TYPE_CHECKING

from tests.support.samples import PAGE, STORAGE

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random
    from types import TracebackType

    from typing_extensions import Self

CHARSETS = [*sorted(set(aliases.values())), "idna", "undefined", "nope", "", "utf-8\x00", "x" * 999]
MEDIA = [
    "application/json",
    "application/vnd.cvat+json",
    "text/plain",
    "text/html",
    "image/png",
    "",
]
STATUSES = [200] * 12 + [201, 204, 205, 206, 301, 302, 304, 307, 400, 401, 403, 404, 405, 409, 413,
                         429, 500, 501, 503, 599, 799, 999, 101]  # fmt: skip
LINES = ["HTTP/1.1", "HTTP/1.1 ", "HTTP/1.1 ab", "HTTP/1.1 -200 OK", "HTTP/9.9 200 OK", "22",
         "HTTP/1.0 200 OK", "HTTP/1.1 2e2", "", "\x15\x03\x01",
         "HTTP/1.1 100 Continue"]  # fmt: skip
# Some of these change where a response ends, so that a client may wait for more of it.
FRAMING = [
    "no colon", " : ", "X-A: b\r c", "X-A: b\n c", "Content-Length: 5", "Transfer-Encoding: gzip",
    "Connection: upgrade",
]  # fmt: skip
HEADERS = [
    "Location: ", "Location: /", "Location: //[", "Location: http://127.0.0.1:1/", "Location: \xff",
    "Location: ftp://x", "Set-Cookie: a", "Set-Cookie: =;=;\x00", "Set-Cookie: a=b; max-age=-",
    "X-Request-Id: \x1b[31m", "Retry-After: 99999999999", "Retry-After: Fri, 99",
    "Content-Type: a", "Content-Encoding: " + "gzip, " * 9, "X: " + "y" * 9999, "Connection: close",
]  # fmt: skip
SIZES = ["-1", "-5", "zz", "", "1_0", "0x5", " 7 ", "7;a=b", "9" * 40, "F" * 16, "1" * 70_000]


def body(random: Random) -> bytes:
    valid = json.dumps(random.choice([STORAGE, PAGE, "AVAILABLE", ["read"], None, 5])).encode()
    match random.randrange(8):
        case 0 | 1 | 2:
            return valid
        case 3:
            return valid[: random.randrange(len(valid))]
        case 4:
            return random.randbytes(random.randrange(100))
        case 5:
            return b"[" * random.randrange(1000)
        case 6:
            return b"<html><title>" + valid + b"<script" * random.randrange(5)
        case _:
            return damaged(valid, random)


def damaged(data: bytes, random: Random) -> bytes:
    """The bytes with some of them changed, left out or repeated."""
    changed = bytearray(data)
    for _ in range(random.randrange(1, 4)):
        at = random.randrange(len(changed) + 1)
        new = random.choice([b"", b"\r\n", b"\x00", b"\xff", b" ", random.randbytes(2)])
        changed[at : at + random.randrange(4)] = new
    return bytes(changed)


def encoded(data: bytes, random: Random) -> tuple[str, bytes]:
    name = random.choice(
        ["gzip", "deflate", "br", "zstd", "x-gzip", "identity", "nope", "gzip,gzip"]
    )
    packed = gzip.compress(data) if name == "gzip" else zlib.compress(data)
    return f"Content-Encoding: {name}", random.choice([data, packed, packed, packed[:-3]])


def chunked(data: bytes, wrong: str | None, random: Random) -> bytes:
    middle = len(data) // 2
    sizes = [f"{middle:x}", f"{len(data) - middle:x}", "0"]
    if wrong is not None:
        sizes[random.randrange(3)] = wrong
    parts = zip(sizes, (data[:middle], data[middle:], b""), strict=True)
    return b"".join(size.encode() + b"\r\n" + part + b"\r\n" for size, part in parts)


def response(random: Random) -> tuple[bytes, bool]:
    """The bytes of a response, and whether its connection can be used again after it."""
    status, data = random.choice(STATUSES), body(random)
    lines = [f"HTTP/1.1 {status} {random.choice(['OK', '', 'x' * 500, chr(255)])}"]
    media = random.choice(MEDIA)
    lines.append(f"Content-Type: {media}; charset={random.choice(CHARSETS)}")
    if random.random() < 0.3:
        header, data = encoded(data, random)
        lines.append(header)
    lines += random.choices(HEADERS, k=random.choice([0, 0, 1, 2]))
    framed = False
    match random.randrange(16):
        case 0:
            lines.append(random.choice(FRAMING))
        case 1:
            lines[0] = random.choice(LINES)
        case 2:
            wrong = [len(data) + 9, len(data) // 2, -5, "abc", "9" * 30, "1, 2"]
            lines.append(f"Content-Length: {random.choice(wrong)}")
        case 3:
            lines.append("Transfer-Encoding: chunked")
            data = chunked(data, random.choice(SIZES), random)
        case 4 | 5 | 6 if data:
            framed = True
            lines.append("Transfer-Encoding: chunked")
            data = chunked(data, None, random)
        case _:
            framed = status != 101
            lines.append(f"Content-Length: {len(data)}")
    raw = "\r\n".join([*lines, "", ""]).encode("latin-1", "replace") + data
    return (damaged(raw, random), False) if random.random() < 0.1 else (raw, framed)


class MangledServer:
    """Responds to every request with what `make` makes; its `connections` are served in turn."""

    def __init__(self, make: Callable[[], tuple[bytes, bool]]) -> None:
        self._make = make
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._accept, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            with sock:
                sock.settimeout(30)
                self._serve(sock)

    def _serve(self, sock: socket.socket) -> None:
        try:
            while sock.recv(65536):  # a GET arrives at once
                data, keep = self._make()
                sock.sendall(data)
                if not keep:
                    return
        except OSError:  # the client refused the rest
            return
