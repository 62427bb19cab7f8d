"""A server on raw sockets that follows a script: each step responds to one request.

A step is a function of a `Peer`. The last step responds to all requests after it. A step made with
`on_connect` runs as soon as a connection is accepted, before anything is read from it.
"""

from __future__ import annotations

import contextlib
import json
import socket
import struct
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

if TYPE_CHECKING:
    import ssl
    from types import TracebackType

    from typing_extensions import Self

JSON = "application/vnd.cvat+json"
TEST_TIMEOUT = 60
"""Seconds within which anything that is to happen in a test happens, even on a slow machine."""


@dataclass(frozen=True)
class ReceivedRequest:
    """One request, and the number of the connection it came over."""

    connection: int
    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    raw: bytes = field(repr=False, default=b"")
    """The header block as it was received."""

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def args(self) -> list[tuple[str, str]]:
        return parse_qsl(self.target.partition("?")[2], keep_blank_values=True)

    @property
    def number(self) -> int:
        """The number that the path ends with."""
        return int(self.path.rpartition("/")[2])


class Peer:
    """The server's end of a connection, for a step to act upon."""

    def __init__(self, sock: socket.socket, stop: threading.Event, number: int) -> None:
        self.sock = sock
        self.number = number
        self.open = True
        self._request: ReceivedRequest | None = None
        self._stop = stop
        self._buffer = b""

    @property
    def request(self) -> ReceivedRequest:
        assert self._request is not None
        return self._request

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def pace(self, seconds: float) -> bool:
        """Lets time pass between two chunks; False when the server is being closed."""
        return not self._stop.wait(seconds)

    def until_client_closes(self) -> None:
        while self.sock.recv(65536):
            pass

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)
        self.sock.close()
        self.open = False  # last, since tests wait for it

    def reset(self) -> None:
        """Ends the connection with a RST instead of a FIN."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()
        self.open = False

    def read_request(self) -> ReceivedRequest | None:
        """Reads a request; None when the client has closed the connection."""
        block = self._until(b"\r\n\r\n")
        if block is None:
            return None
        line, *lines = block.decode("latin-1").split("\r\n")
        method, target, _ = line.split(" ", 2)
        headers: dict[str, str] = {}
        for header in lines:
            name, _, value = header.partition(":")
            headers[name.strip().lower()] = value.strip()
        if headers.get("transfer-encoding") == "chunked":
            body = self._chunks()
        else:
            body = self._exactly(int(headers.get("content-length", "0")))
        self._request = ReceivedRequest(self.number, method, target, headers, body, block)
        return self._request

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
        chunks = [self._buffer[:count]]
        self._buffer = self._buffer[count:]
        missing = count - len(chunks[0])
        while missing and (data := self.sock.recv(min(missing, 1 << 20))):
            chunks.append(data)
            missing -= len(data)
        return b"".join(chunks)

    def _chunks(self) -> bytes:
        body = b""
        while size := int(self._until(b"\r\n") or b"0", 16):
            body += self._exactly(size + 2)[:-2]
        self._until(b"\r\n")
        return body


Step = Callable[[Peer], None]


class ScriptedServer:
    """Listens on loopback within its `with` block; `requests` holds what arrived.

    :param steps: how to respond, in turn
    :param tls: speaks TLS with it
    :param listening: False refuses connections until `listen` is called
    """

    def __init__(
        self, *steps: Step, tls: ssl.SSLContext | None = None, listening: bool = True
    ) -> None:
        self.steps = list(steps)
        self.requests: list[ReceivedRequest] = []
        self.connections = 0
        self._peers: list[Peer] = []
        self._tls = tls
        self._listening = listening
        self._changed = threading.Condition()
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []
        self._listener = socket.socket()
        # Who listens on a port that was just in use would otherwise be refused.
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listener.bind(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]

    @property
    def url(self) -> str:
        return f"{'http' if self._tls is None else 'https'}://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        if self._listening:
            self.listen()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stop.set()
        # What blocks in accept or recv ends when its socket is shut down.
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for peer in list(self._peers):
            peer.close()
        for thread in list(self._threads):
            thread.join(TEST_TIMEOUT)
            assert not thread.is_alive(), f"{thread.name} goes on"

    def listen(self) -> None:
        """Accepts connections from now on."""
        self._listener.listen(128)
        self._start(self._accept)

    def wait_for(self, condition: Callable[[ScriptedServer], object]) -> None:
        """Blocks until the condition holds; it is asked again whenever something arrives."""
        with self._changed:
            assert self._changed.wait_for(lambda: condition(self), TEST_TIMEOUT)

    def wait_for_request(self, number: int) -> None:
        """Blocks until a request has arrived whose path ends with the number."""
        self.wait_for(lambda server: any(r.path.endswith(f"/{number}") for r in server.requests))

    @property
    def open_connections(self) -> int:
        """How many connections neither end has closed."""
        return sum(peer.open for peer in self._peers)

    def _start(self, target: Callable[..., None], *args: Any) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True, name="scripted server")
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._stop.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            peer = Peer(sock, self._stop, self.connections + 1)
            with self._changed:
                self.connections += 1
                self._peers.append(peer)
                self._changed.notify_all()
            self._start(self._serve, peer)

    def _serve(self, peer: Peer) -> None:
        # A client that goes away is what many a test is about.
        with contextlib.suppress(OSError):
            if self._tls is not None and not self._next_is_on_connect():
                peer.sock = self._tls.wrap_socket(peer.sock, server_side=True)
            while peer.open and not self._stop.is_set():
                if self._next_is_on_connect():
                    self._next()(peer)
                    continue
                request = peer.read_request()
                if request is None:
                    break
                with self._changed:
                    self.requests.append(request)
                    self._changed.notify_all()
                self._next()(peer)
        peer.sock.close()
        with self._changed:
            peer.open = False
            self._changed.notify_all()

    def _next_is_on_connect(self) -> bool:
        with self._changed:
            return getattr(self.steps[0], "on_connect", False)

    def _next(self) -> Step:
        with self._changed:
            return self.steps.pop(0) if len(self.steps) > 1 else self.steps[0]


# --- bytes --------------------------------------------------------------------------------------


def header_block(status: int = 200, reason: str = "OK", **headers: object) -> bytes:
    """The status line and the headers; ``content_type`` stands for ``Content-Type``."""
    lines = [f"HTTP/1.1 {status} {reason}"]
    lines += [f"{name.replace('_', '-').title()}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def http_response(
    body: bytes | str | Any = b"",
    status: int = 200,
    *,
    reason: str = "OK",
    content_type: str | None = JSON,
    headers: Iterable[tuple[str, str]] = (),
) -> bytes:
    """The bytes of a well-formed response; what is neither bytes nor text is sent as JSON."""
    if not isinstance(body, (bytes, str)):
        body = json.dumps(body)
    if isinstance(body, str):
        body = body.encode()
    lines = [f"HTTP/1.1 {status} {reason}", f"Content-Length: {len(body)}"]
    if content_type is not None:
        lines.append(f"Content-Type: {content_type}")
    lines += [f"{name}: {value}" for name, value in headers]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


# --- steps --------------------------------------------------------------------------------------


def on_connect(step: Step) -> Step:
    """The step, run before anything is read."""

    def early(peer: Peer) -> None:
        step(peer)
        if peer.open:
            peer.close()

    early.on_connect = True  # type: ignore[attr-defined]
    return early


def respond(*args: Any, **options: Any) -> Step:
    """Sends a well-formed response, as `http_response` makes it, and keeps the connection."""
    return send(http_response(*args, **options))


def redirect(location: str, status: int = 302, body: bytes = b"") -> Step:
    """Redirects to the location."""
    return respond(body, status, headers=[("Location", location)])


def send(data: bytes) -> Step:
    """Sends the bytes and keeps the connection."""
    return lambda peer: peer.send(data)


def send_and_close(data: bytes) -> Step:
    """Sends the bytes and closes the connection without having announced it."""

    def step(peer: Peer) -> None:
        peer.send(data)
        peer.close()

    return step


def close(peer: Peer) -> None:
    """Closes the connection without a response."""
    peer.close()


def reset(peer: Peer) -> None:
    """Resets the connection without a response."""
    peer.reset()


def hang(peer: Peer) -> None:
    """Never responds; ends when the client closes the connection."""
    peer.until_client_closes()


def drip(data: bytes, every: float = 0.05, size: int = 1) -> Step:
    """Sends a header block, if there is one, and the rest a few bytes at a time, then closes."""

    def step(peer: Peer) -> None:
        at_once = data.find(b"\r\n\r\n") + 4 if data.startswith(b"HTTP/") else 0
        if at_once:
            peer.send(data[:at_once])
        for start in range(at_once, len(data), size):
            peer.send(data[start : start + size])
            if not peer.pace(every):
                break
        peer.close()

    return step


def endless(start: bytes, chunk: bytes) -> Step:
    """Sends `start`, then `chunk` over and over, until the client closes the connection."""

    def step(peer: Peer) -> None:
        peer.send(start)
        while peer.pace(0):
            peer.send(chunk)
        peer.close()

    return step


def echo(status: int = 400, content_type: str = "text/plain") -> Step:
    """Responds with everything that arrived, as an error message may."""

    def step(peer: Peer) -> None:
        text = peer.request.raw + b" " + peer.request.body
        peer.send(http_response(text.replace(b"\r\n", b" "), status, content_type=content_type))

    return step
