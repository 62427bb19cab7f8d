"""Sends the requests of a client with `requests`, where the package `responses` compares them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import requests
from requests.structures import CaseInsensitiveDict

if TYPE_CHECKING:
    from urllib3 import HTTPResponse


class RequestsPoolManager:
    """As much of `urllib3.PoolManager` as `ApiClient(…, pool_manager=…)` needs."""

    def __init__(self) -> None:
        self._session = requests.Session()

    def request(
        self, method: str, url: str, body: Any = None, headers: Any = None, **_options: Any
    ) -> HTTPResponse:
        """Sends one request; returns urllib3's response, its body unread."""
        if body is not None and not isinstance(body, bytes):
            body = b"".join(body)
        prepared = requests.Request(method, url, data=body).prepare()
        # Only the headers of the client are sent, and none that requests would add.
        prepared.headers = CaseInsensitiveDict(headers)
        response = self._session.send(prepared, stream=True, allow_redirects=False)
        raw: HTTPResponse = response.raw
        return raw

    def clear(self) -> None:
        """Closes the connections."""
        self._session.close()
