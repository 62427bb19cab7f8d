"""The server to test against: CVAT_TEST_HOST, or an in-memory one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from cvat_sdk.api_client import ApiClient, Configuration
from cvat_sdk.testing import CvatServer
from tests.live.visit import Visit

if TYPE_CHECKING:
    from collections.abc import Iterator

# A variable of its own: a developer's CVAT_HOST must not make `make test` use that server.
HOST = os.environ.get("CVAT_TEST_HOST", "")
# Read before the fixtures of the other tests clean the environment.
SETTINGS = {name: value for name, value in os.environ.items() if name.startswith("CVAT_") and value}
IN_MEMORY = {
    "CVAT_BUCKET": "images",
    "CVAT_BUCKET_KEY": "key",
    "CVAT_BUCKET_SECRET_KEY": "secret",
    "CVAT_BUCKET_MANIFEST": "manifest.jsonl",
    "CVAT_TASK": "1",
}


if HOST:

    @pytest.fixture(autouse=True)
    def loopback_only() -> None:
        """The server may be on another machine."""


@pytest.fixture(autouse=True)
def nothing_left_running() -> None:
    """The connection outlives the tests, and with it a thread of the in-memory server."""


@pytest.fixture(scope="session")
def settings() -> Iterator[dict[str, str]]:
    """The environment variables that `examples/quickstart.py` documents."""
    if HOST:
        yield {**SETTINGS, "CVAT_HOST": HOST}
        return
    with CvatServer() as server:
        account = {"CVAT_USERNAME": server.username, "CVAT_PASSWORD": server.password}
        yield {**IN_MEMORY, **account, "CVAT_HOST": server.url}


@pytest.fixture(scope="session")
def visit(settings: dict[str, str]) -> Iterator[Visit]:
    configuration = Configuration(
        host=settings["CVAT_HOST"],
        username=settings.get("CVAT_USERNAME"),
        password=settings.get("CVAT_PASSWORD"),
        access_token=settings.get("CVAT_ACCESS_TOKEN"),
    )
    with ApiClient(configuration) as client, Visit(client, settings) as visit:
        yield visit
