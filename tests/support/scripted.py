"""A server that misbehaves as told: on raw sockets, each request answered by the next step.

A step is a function of a `Peer`. The last step answers every further request. A step made with
`on_connect` runs as soon as a connection is accepted, before anything is read from it.
"""

from __future__ import annotations

import contextlib
import json
import select
import socket
import struct
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import ssl
    from types import TracebackType

    from typing_extensions import Self

JSON = "application/vnd.cvat+json"


@dataclass(frozen=True)
class Received:
    """One request, and the number of the connection it came over."""

    connection: int
    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    raw: bytes = field(repr=False, default=b"")

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]


class Peer:
    """The other end of a connection, for a step to act upon."""

    def __init__(self, sock: socket.socket, stop: threading.Event, number: int) -> None:
        self.sock = sock
        self.number = number
        self.request: Received | None = None
        self.open = True
        self._stop = stop
        self._buffer = b""

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def wait(self, seconds: float) -> bool:
        """Waits; False when the server is being closed."""
        return not self._stop.wait(seconds)

    def close(self) -> None:
        self.open = False
        with contextlib.suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)
        self.sock.close()

    def reset(self) -> None:
        """Ends the connection with a RST instead of a FIN."""
        self.open = False
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def gone(self, seconds: float) -> bool:
        """Whether the client closes the connection within so many seconds."""
        ready, _, _ = select.select([self.sock], [], [], seconds)
        return bool(ready) and self.sock.recv(1, socket.MSG_PEEK) == b""

    def _more(self) -> bool:
        data = self.sock.recv(65536)
        self._buffer += data
        return bool(data)

    def _until(self, mark: bytes) -> bytes | None:
        while mark not in self._buffer:
            if not self._more():
                return None
        taken, self._buffer = self._buffer.split(mark, 1)
        return taken

    def _exactly(self, count: int) -> bytes:
        while len(self._buffer) < count and self._more():
            pass
        taken, self._buffer = self._buffer[:count], self._buffer[count:]
        return taken

    def read_request(self) -> Received | None:
        head = self._until(b"\r\n\r\n")
        if head is None:
            return None
        line, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = line.split(" ", 2)
        headers: dict[str, str] = {}
        for header in lines:
            name, _, value = header.partition(":")
            headers[name.strip().lower()] = value.strip()
        if headers.get("transfer-encoding") == "chunked":
            body = self._chunks()
        else:
            body = self._exactly(int(headers.get("content-length", "0")))
        self.request = Received(self.number, method, target, headers, body, head)
        return self.request

    def _chunks(self) -> bytes:
        body = b""
        while size := int(self._until(b"\r\n") or b"0", 16):
            body += self._exactly(size + 2)[:-2]
        self._until(b"\r\n")
        return body


Step = Callable[[Peer], None]


class ScriptedServer:
    """Listens on loopback from `with` on; `requests` holds what arrived.

    :param steps: how to answer, in turn
    :param tls: speaks TLS with it
    """

    def __init__(self, *steps: Step, tls: ssl.SSLContext | None = None) -> None:
        self.steps = list(steps)
        self.requests: list[Received] = []
        self.connections = 0
        self.peers: list[Peer] = []
        self._tls = tls
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port = self._listener.getsockname()[1]

    @property
    def url(self) -> str:
        return f"{'http' if self._tls is None else 'https'}://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stop.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for peer in list(self.peers):
            peer.close()
        for thread in list(self._threads):
            thread.join(10)

    def open_connections(self) -> int:
        """How many connections neither end has closed."""
        return sum(peer.open for peer in list(self.peers))

    def _start(self, target: Callable[..., None], *args: Any) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._stop.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._start(self._serve, sock, self.connections)

    def _serve(self, sock: socket.socket, number: int) -> None:
        peer = Peer(sock, self._stop, number)
        self.peers.append(peer)
        # A client that goes away is what many a test is about.
        with contextlib.suppress(OSError):
            if self._tls is not None and not self._next_is_on_connect():
                peer.sock = self._tls.wrap_socket(sock, server_side=True)
            while peer.open and not self._stop.is_set():
                if self._next_is_on_connect():
                    self._next()(peer)
                    continue
                request = peer.read_request()
                if request is None:
                    break
                self.requests.append(request)
                self._next()(peer)
        peer.open = False
        peer.sock.close()

    def _next_is_on_connect(self) -> bool:
        with self._lock:
            return getattr(self.steps[0], "on_connect", False)

    def _next(self) -> Step:
        with self._lock:
            return self.steps.pop(0) if len(self.steps) > 1 else self.steps[0]


# --- steps --------------------------------------------------------------------------------------


def on_connect(step: Step) -> Step:
    """The step, run before anything is read."""

    def early(peer: Peer) -> None:
        step(peer)
        if peer.open:
            peer.close()

    early.on_connect = True  # type: ignore[attr-defined]
    return early


def head(status: int = 200, reason: str = "OK", **headers: object) -> bytes:
    """The status line and the headers; ``content_type`` stands for ``Content-Type``."""
    lines = [f"HTTP/1.1 {status} {reason}"]
    lines += [f"{name.replace('_', '-').title()}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def whole(
    body: bytes | str | Any = b"",
    status: int = 200,
    *,
    reason: str = "OK",
    content_type: str | None = JSON,
    headers: Iterable[tuple[str, str]] = (),
) -> bytes:
    """The bytes of a well-formed answer; what is neither bytes nor text is sent as JSON."""
    if not isinstance(body, (bytes, str)):
        body = json.dumps(body)
    if isinstance(body, str):
        body = body.encode()
    lines = [f"HTTP/1.1 {status} {reason}", f"Content-Length: {len(body)}"]
    if content_type is not None:
        lines.append(f"Content-Type: {content_type}")
    lines += [f"{name}: {value}" for name, value in headers]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def answer(*args: Any, **options: Any) -> Step:
    """Answers well-formed, as `whole` does, and keeps the connection."""
    return send(whole(*args, **options))


def send(data: bytes) -> Step:
    """Sends the bytes and keeps the connection."""
    return lambda peer: peer.send(data)


def send_and_close(data: bytes) -> Step:
    """Sends the bytes and closes the connection without having said that it would."""

    def step(peer: Peer) -> None:
        peer.send(data)
        peer.close()

    return step


def close(peer: Peer) -> None:
    """Closes the connection without an answer."""
    peer.close()


def reset(peer: Peer) -> None:
    """Resets the connection without an answer."""
    peer.reset()


def hang(peer: Peer) -> None:
    """Never answers."""
    peer.wait(60)
    peer.close()


def drip(data: bytes, every: float = 0.05, size: int = 1) -> Step:
    """Sends the bytes a few at a time, then closes."""

    def step(peer: Peer) -> None:
        for start in range(0, len(data), size):
            peer.send(data[start : start + size])
            if not peer.wait(every):
                break
        peer.close()

    return step


def endless(start: bytes, chunk: bytes, most: int = 1 << 30) -> Step:
    """Sends `start`, then `chunk` over and over."""

    def step(peer: Peer) -> None:
        peer.send(start)
        sent = 0
        while sent < most and peer.wait(0):
            peer.send(chunk)
            sent += len(chunk)
        peer.close()

    return step


def echo(status: int = 400, content_type: str = "text/plain") -> Step:
    """Answers with everything that arrived, as an error message would."""

    def step(peer: Peer) -> None:
        assert peer.request is not None
        words = peer.request.raw + b" " + peer.request.body
        peer.send(whole(words.replace(b"\r\n", b" "), status, content_type=content_type))

    return step
