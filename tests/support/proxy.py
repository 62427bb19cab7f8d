"""A forward proxy on loopback: plain requests are passed on, CONNECT makes a tunnel."""

from __future__ import annotations

import base64
import contextlib
import select
import socket
import threading
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tests.support.scripted import Peer, Received, ScriptedServer, whole

if TYPE_CHECKING:
    import ssl


class ForwardProxy(ScriptedServer):
    """Passes requests on.

    :param login: ``user:password`` that clients have to send
    :param to: where every host name leads, a port of loopback; names need not resolve
    :param tls: speaks TLS with it
    """

    def __init__(
        self, login: str | None = None, to: int | None = None, tls: ssl.SSLContext | None = None
    ) -> None:
        super().__init__(self._pass_on, tls=tls)
        self._login = login
        self._to = to

    def _allowed(self, request: Received) -> bool:
        if self._login is None:
            return True
        expected = "Basic " + base64.b64encode(self._login.encode()).decode()
        return request.headers.get("proxy-authorization") == expected

    def _pass_on(self, peer: Peer) -> None:
        request = peer.request
        assert request is not None
        if not self._allowed(request):
            peer.send(whole(b"", 407, reason="Proxy Authentication Required"))
            return
        tunnel = request.method == "CONNECT"
        parts = urlsplit(f"//{request.target}" if tunnel else request.target)
        assert parts.hostname is not None
        host, port = parts.hostname, parts.port or 80
        if self._to is not None:
            host, port = "127.0.0.1", self._to
        try:
            onward = socket.create_connection((host, port))
        except OSError:
            peer.send(whole(b"", 502, reason="Bad Gateway"))
            return
        with onward:
            if tunnel:
                peer.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
            else:
                line = f"{request.method} {parts.path or '/'}{'?' if parts.query else ''}"
                hop = "".join(
                    f"{name}: {value}\r\n"
                    for name, value in request.headers.items()
                    if not name.startswith("proxy-")
                )
                onward.sendall(f"{line}{parts.query} HTTP/1.1\r\n{hop}\r\n".encode())
                onward.sendall(request.body)
            _relay(peer.sock, onward)
        peer.close()


def _relay(one: socket.socket, other: socket.socket) -> None:
    threads = [threading.Thread(target=_copy, args=pair) for pair in ((one, other), (other, one))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _copy(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError, ValueError):
        while True:
            pending = getattr(source, "pending", lambda: 0)()
            if not pending and not select.select([source], [], [], 0.05)[0]:
                if sink.fileno() < 0:
                    return
                continue
            data = source.recv(65536)
            if not data:
                break
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
