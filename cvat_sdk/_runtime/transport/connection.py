"""Where the SDK leans on private parts of urllib3 and http.client: here, and nowhere else.

==============================  ================================  ==================================
hook                            promise that needs it             why no public way serves
==============================  ================================  ==================================
`_make_request` of pools        a call's timeout holds while its  a connection outlives calls, and
                                body is sent                      nothing else gets both
`connect`                       what never left may be repeated,  it raises what a connection lost
                                a POST too                        later raises, too
`putrequest`                    urllib3's log lines show no       urllib3 logs the URL it is given
                                query, which may hold secrets
`send`                          a body that the server does not   all of it is sent at once, and
                                read times out                    every byte extends the timeout
`getresponse`                   the three of `Response`           its class is no parameter
`close`, `_body` of responses   an unread response gives back     close keeps the place, and only an
                                its place; `data` is bounded      unbounded read sets `data`
==============================  ================================  ==================================

Tried with urllib3 2.6 to 2.8; tests/unit/test_connection.py tests each.
"""

from __future__ import annotations

from typing import Any

import urllib3.connection

from cvat_sdk._runtime.transport.idle import IdleConnections

_SMALL, _BLOCK = 4096, 64 * 1024  # bytes that are sent at once


class NotSent(Exception):  # no class that urllib3 knows, so that it passes through unchanged
    """Connecting failed, for the reason in `__cause__`: the server received no request."""

    def __init__(self, at_proxy: bool) -> None:
        super().__init__()
        self.at_proxy = at_proxy


class Response(urllib3.HTTPResponse):
    """A response that gives back its place in the pool when it is closed unread."""

    socket: Any = None

    def __repr__(self) -> str:
        return f"<HTTPResponse [{self.status}]>"

    @classmethod
    def adopt(cls, response: Any, socket: Any = None) -> Any:
        """Make a response of urllib3's one of these; leave those of other libraries alone."""
        if type(response) is urllib3.HTTPResponse:
            response.__class__ = cls
            response.socket = socket  # type: ignore[attr-defined]
        return response

    def close(self) -> None:
        """Close the connection, unless the body was read to its end."""
        try:
            super().close()
        finally:
            self.release_conn()

    def set_timeout(self, seconds: float | None) -> None:
        """Limit the wait for the next bytes of the body."""
        if self.socket is not None and self.socket.fileno() >= 0:  # else closed
            self.socket.settimeout(seconds)

    def set_data(self, body: bytes) -> None:
        """Keep the body, which has been read, as `data`."""
        self._body = body

    @property
    def data(self) -> Any:
        """The body; urllib3 would read an empty one again."""
        return super().data if self._body is None else self._body


class _Connection(urllib3.connection.HTTPConnection):
    limit: Any = None  # the `TimeLimit` of the call, once a request is sent
    query = ""  # to append to the path; it may hold credentials

    def connect(self) -> None:
        try:
            super().connect()
        except Exception as exc:
            raise NotSent(bool(self.proxy) and not self.has_connected_to_proxy) from exc
        # If it is not, the configuration has warned. urllib3 would do so at each request.
        self.is_verified = True

    def putrequest(self, method: str, url: str, *args: Any, **kwargs: Any) -> None:
        url = f"{url}?{self.query}" if self.query else url
        super().putrequest(method, url, *args, **kwargs)

    def send(self, data: Any) -> None:
        for start in range(0, len(data), _BLOCK):
            block = data[start : start + _BLOCK]
            # What is small fits into the socket's buffer, so that nothing has to wait for it.
            if self.limit and self.sock is not None and len(block) > _SMALL:
                self.sock.settimeout(self.limit.wait())
            super().send(block)

    def getresponse(self) -> Any:
        socket = self.sock  # which http.client forgets when the response ends the connection
        return Response.adopt(super().getresponse(), socket)


class _TlsConnection(_Connection, urllib3.connection.HTTPSConnection):
    pass


class Pool(urllib3.HTTPConnectionPool):
    """urllib3's pool, whose `urlopen` takes the limit and the query of a request, too."""

    ConnectionCls: Any = _Connection
    QueueCls: Any = IdleConnections

    def _make_request(self, conn: Any, *args: Any, **kwargs: Any) -> Any:
        conn.limit, conn.query = kwargs.pop("limit_and_query")
        return super()._make_request(conn, *args, **kwargs)


class TlsPool(Pool, urllib3.HTTPSConnectionPool):
    ConnectionCls: Any = _TlsConnection
