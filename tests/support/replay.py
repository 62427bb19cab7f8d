"""A server that answers with a recorded response, and keeps what it was sent."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from werkzeug.datastructures import Headers
from werkzeug.formparser import FormDataParser
from werkzeug.http import parse_options_header
from werkzeug.wrappers import Request, Response

from cvat_sdk.testing.web import WebServer

if TYPE_CHECKING:
    from types import TracebackType

    from tests.support.recordings import Exchange

_HOP_BY_HOP = {"content-length", "transfer-encoding", "connection", "date", "server"}
Part = tuple[str, bytes, bool]
"""A part of a form: its name, its content, and whether it is a file."""


@dataclass(frozen=True)
class Sent:
    method: str
    path: str
    query: str
    headers: Headers
    body: bytes

    @property
    def args(self) -> list[tuple[str, str]]:
        return parse_qsl(self.query, keep_blank_values=True)


class ReplayServer:
    def __init__(self) -> None:
        self.sent: list[Sent] = []
        self._exchange: Exchange | None = None
        self._web = WebServer(self._answer, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._web.server_address[1]}"

    def __enter__(self) -> ReplayServer:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._web.stop()

    def play(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self.sent.clear()

    def _answer(self, request: Request) -> Response:
        path, _, query = str(request.environ["RAW_URI"]).partition("?")
        headers = Headers(request.environ["cvat_sdk.headers"])
        self.sent.append(Sent(request.method, path, query, headers, request.get_data()))
        exchange = self._exchange
        assert exchange is not None
        response = Response(exchange.response.body, exchange.status)
        response.headers = Headers(
            [
                (name, value)
                for name, value in exchange.response.headers.items()
                if name not in _HOP_BY_HOP
            ]
        )
        return response


def form_parts(content_type: str, body: bytes) -> list[Part]:
    """The parts of a multipart body, in the order of their names."""
    media_type, options = parse_options_header(content_type)
    _, fields, files = FormDataParser().parse(io.BytesIO(body), media_type, len(body), options)
    parts = [(name, value.encode(), False) for name, value in fields.items(multi=True)]
    for name, file in files.items(multi=True):
        parts.append((name, file.read(), True))
        file.close()
    return sorted(parts)
