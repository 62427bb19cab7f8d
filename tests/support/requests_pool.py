"""Sends a client's requests through `requests`, where the package `responses` can judge them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import requests

if TYPE_CHECKING:
    from urllib3 import HTTPResponse


class RequestsPoolManager:
    """Answers like `urllib3.PoolManager`; for `ApiClient(…, pool_manager=…)`."""

    def __init__(self) -> None:
        self._session = requests.Session()
        self._session.trust_env = False
        # What is sent is what the client says, and no more.
        self._session.headers.clear()

    def request(
        self, method: str, url: str, body: Any = None, headers: Any = None, **_options: Any
    ) -> HTTPResponse:
        """Sends one request; the answer is urllib3's, its body unread."""
        if hasattr(body, "read"):
            body = body.read()
        answer = self._session.request(
            method, url, data=body, headers=headers, stream=True, allow_redirects=False
        )
        raw: HTTPResponse = answer.raw
        return raw

    def clear(self) -> None:
        """Closes the connections."""
        self._session.close()
