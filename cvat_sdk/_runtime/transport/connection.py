"""Where the SDK leans on private parts of urllib3 and http.client: here, and nowhere else.

==================================  ===========================  ================================
hook                                promise                      why no public way serves
==================================  ===========================  ================================
`HTTPConnectionPool._make_request`  a call's time limit holds    connections outlive calls, and
                                    while its body is sent       nothing else gets both
`HTTPConnectionPool.ConnectionCls`  all below                    pools have no such parameter
`HTTPConnection.connect`            what was never sent may be   its exceptions are those of a
                                    repeated, a POST too         connection that was lost later
`HTTPConnection.putrequest`         urllib3's log shows no       it logs the URL that it is given
                                    credentials of the query
`HTTPConnection.send`               a large body that nobody     it sends all of it at once, each
                                    reads times out              byte extending the timeout
`HTTPConnection.getresponse`        the three of `Response`      the class is not a parameter
`HTTPResponse.close`                a stream closed early gives  it closes the connection but
                                    its place in the pool back   keeps the place
`HTTPResponse._body`, `_fp`         `response.data` after a      only an unbounded `read` may set
                                    bounded read                 it
`HTTPSConnectionPool._validate_conn`  one warning of             urllib3 warns at every request
                                    `verify_ssl=False`
==================================  ===========================  ================================

Tried with urllib3 2.6 to 2.8; a test pins each hook.
"""

from __future__ import annotations

import time
from contextlib import suppress
from typing import Any

import urllib3
from msgspec import Struct
from urllib3.connection import HTTPConnection, HTTPSConnection

from cvat_sdk._runtime.http.request import append_query

_BLOCK = 64 * 1024  # bytes that are sent at once


class NotSent(Exception):
    """Connecting failed, for the reason in `__cause__`: the server received no request.

    No exception class that urllib3 knows, so that it passes through unchanged.

    :ivar at_proxy: whether it was the proxy that could not be reached
    """

    def __init__(self, at_proxy: bool) -> None:
        super().__init__()
        self.at_proxy = at_proxy


class SendOptions(Struct, frozen=True):
    """What a connection has to know of the request that it sends.

    :param deadline: when the call has to be over, on the monotonic clock
    :param timeout: seconds that a block of the body may take
    :param secret_query: credentials to append to the query
    """

    deadline: float | None = None
    timeout: float | None = None
    secret_query: tuple[tuple[str, str], ...] = ()


class Response(urllib3.HTTPResponse):
    """A response that frees its place in the pool when it is closed unread."""

    _socket: Any = None

    def __repr__(self) -> str:
        return f"<HTTPResponse [{self.status} {self.reason or ''}]>".replace(" ]", "]")

    @classmethod
    def adopt(cls, response: Any, socket: Any = None) -> Any:
        """Make a response of urllib3's one of these; leave those of other libraries alone."""
        if type(response) is urllib3.HTTPResponse:
            response.__class__ = cls
            response._socket = socket
        return response

    def close(self) -> None:
        """Close the connection, unless the body was read to its end."""
        super().close()
        self.release_conn()

    def set_timeout(self, seconds: float) -> None:
        """Limit the wait for the next bytes of the body."""
        if self._socket is not None:
            with suppress(OSError):  # closed, with the last bytes in a buffer
                self._socket.settimeout(seconds)

    def set_data(self, body: bytes) -> None:
        """Keep the body, which has been read, as `data`."""
        self._body = body
        if not body:
            self._fp = None  # else `data` would try to read it once more

    @property
    def has_data(self) -> bool:
        """Whether the body has been read and kept."""
        return self._body is not None


class _Connection(HTTPConnection):
    send_options = SendOptions()

    def connect(self) -> None:
        try:
            super().connect()
        except Exception as exc:
            raise NotSent(bool(self.proxy) and not self.has_connected_to_proxy) from exc

    def putrequest(self, method: str, url: str, *args: Any, **kwargs: Any) -> None:
        url = append_query(url, self.send_options.secret_query)
        super().putrequest(method, url, *args, **kwargs)

    def send(self, data: Any) -> None:
        blocks = [data]
        if isinstance(data, bytes) and len(data) > _BLOCK:
            blocks = [data[start : start + _BLOCK] for start in range(0, len(data), _BLOCK)]
        for block in blocks:
            if self.sock is not None:
                deadline, timeout = self.send_options.deadline, self.send_options.timeout
                if deadline is not None:
                    timeout = max(deadline - time.monotonic(), 0.001)
                self.sock.settimeout(timeout)
            super().send(block)

    def getresponse(self) -> urllib3.HTTPResponse:  # type: ignore[override]
        # http.client forgets the socket when the response ends the connection.
        socket = self.sock
        response: urllib3.HTTPResponse = Response.adopt(super().getresponse(), socket)
        return response


class _TlsConnection(_Connection, HTTPSConnection):
    pass


class _SendOptionsMixin:
    def _make_request(self, conn: Any, *args: Any, send_options: SendOptions, **kwargs: Any) -> Any:
        conn.send_options = send_options
        return super()._make_request(conn, *args, **kwargs)  # type: ignore[misc]


class Pool(_SendOptionsMixin, urllib3.HTTPConnectionPool):
    """urllib3's pool, whose `urlopen` takes `send_options`."""

    ConnectionCls: Any = _Connection


class TlsPool(_SendOptionsMixin, urllib3.HTTPSConnectionPool):
    """The same for TLS."""

    ConnectionCls: Any = _TlsConnection


class UnverifiedTlsPool(TlsPool):
    """The same where the configuration has warned that nothing is verified."""

    def _validate_conn(self, conn: Any) -> None:
        if conn.is_closed:
            conn.connect()
