"""A forward proxy on loopback: plain requests are passed on, CONNECT makes a tunnel."""

from __future__ import annotations

import base64
import contextlib
import select
import socket
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tests.support.scripted import Peer, ReceivedRequest, ScriptedServer, http_response

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

    def _allowed(self, request: ReceivedRequest) -> bool:
        if self._login is None:
            return True
        expected = "Basic " + base64.b64encode(self._login.encode()).decode()
        return request.headers.get("proxy-authorization") == expected

    def _pass_on(self, peer: Peer) -> None:
        request = peer.request
        if not self._allowed(request):
            peer.send(http_response(b"", 407, reason="Proxy Authentication Required"))
            return
        tunnel = request.method == "CONNECT"
        parts = urlsplit(f"//{request.target}" if tunnel else request.target)
        assert parts.hostname is not None
        host, port = parts.hostname, parts.port or 80
        if self._to is not None:
            host, port = "127.0.0.1", self._to
        try:
            upstream = socket.create_connection((host, port))
        except OSError:
            peer.send(http_response(b"", 502, reason="Bad Gateway"))
            return
        with upstream:
            if tunnel:
                peer.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
            else:
                line = f"{request.method} {parts.path or '/'}{'?' if parts.query else ''}"
                headers = "".join(
                    f"{name}: {value}\r\n"
                    for name, value in request.headers.items()
                    if not name.startswith("proxy-")
                )
                upstream.sendall(f"{line}{parts.query} HTTP/1.1\r\n{headers}\r\n".encode())
                upstream.sendall(request.body)
            _relay(peer.sock, upstream)
        peer.close()


def _relay(client: socket.socket, upstream: socket.socket) -> None:
    """Copies both ways until one end closes."""
    other = {client: upstream, upstream: client}
    with contextlib.suppress(OSError, ValueError):
        while True:
            # What TLS has already decrypted does not make its socket readable.
            ready = [sock for sock in other if getattr(sock, "pending", int)()]
            for source in ready or select.select(list(other), [], [])[0]:
                data = source.recv(65536)
                if not data:
                    return
                other[source].sendall(data)
