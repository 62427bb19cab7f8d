"""A client for a scripted server."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk.api_client import ApiClient, Configuration
from tests.reliability.common import QUICK
from tests.support.scripted import ScriptedServer, Step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Connect = Callable[..., ApiClient]
    Serve = Callable[..., ScriptedServer]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts a server that follows the given steps; it ends with the test."""
    with ExitStack() as stack:

        def start(*steps: Step, **options: Any) -> ScriptedServer:
            return stack.enter_context(ScriptedServer(*steps, **options))

        yield start


@pytest.fixture
def connect() -> Iterator[Connect]:
    """Makes a client of a server, with settings of the configuration; it is closed in the end."""
    with ExitStack() as stack:

        def make(server: ScriptedServer | str, **settings: Any) -> ApiClient:
            url = server if isinstance(server, str) else server.url
            configuration = Configuration(**{"host": url, "retries": QUICK, **settings})
            return stack.enter_context(ApiClient(configuration))

        yield make
