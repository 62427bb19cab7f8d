"""Ways to send requests to the testing server."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

import pytest
import urllib3

from tests.server.caller import Caller

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cvat_sdk.testing import CvatServer


@pytest.fixture
def pool() -> Iterator[urllib3.PoolManager]:
    with urllib3.PoolManager(retries=False) as pool:
        yield pool


@pytest.fixture
def ask(server: CvatServer, pool: urllib3.PoolManager) -> Any:
    """Send a request as the administrator."""

    def ask(method: str, path: str, **options: Any) -> urllib3.BaseHTTPResponse:
        given = options.pop("headers", {})
        headers = {"Authorization": basic(server.username, server.password), **given}
        return pool.request(method, server.url + path, headers=headers, **options)

    return ask


@pytest.fixture
def call(server: CvatServer) -> Iterator[Caller]:
    """Call the server as the administrator, with a client of ours."""
    caller = Caller(server)
    with caller.client:
        yield caller


def basic(username: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{username}:{password}".encode()).decode()
