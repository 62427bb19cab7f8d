"""Sends a client's requests through `requests`, where the package `responses` can judge them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import requests
from requests.structures import CaseInsensitiveDict

if TYPE_CHECKING:
    from urllib3 import HTTPResponse


class RequestsPoolManager:
    """Answers like `urllib3.PoolManager`; for `ApiClient(…, pool_manager=…)`."""

    def __init__(self) -> None:
        self._session = requests.Session()

    def request(
        self, method: str, url: str, body: Any = None, headers: Any = None, **_options: Any
    ) -> HTTPResponse:
        """Sends one request; the answer is urllib3's, its body unread."""
        if hasattr(body, "read"):
            body = body.read()
        prepared = requests.Request(method, url, data=body).prepare()
        # What is sent is what the client says, and nothing that requests would add.
        prepared.headers = CaseInsensitiveDict(headers)
        answer = self._session.send(prepared, stream=True, allow_redirects=False)
        raw: HTTPResponse = answer.raw
        return raw

    def clear(self) -> None:
        """Closes the connections."""
        self._session.close()
