"""Clients of the layer that knows CVAT."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk import Client, Configuration, make_client
from tests.support.samples import QUICK

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cvat_sdk.testing import CvatServer
    from tests.support.scripted import ScriptedServer

    Open = Callable[..., Client]


@pytest.fixture
def cvat(server: CvatServer) -> Iterator[Client]:
    """A client of `server`, logged in as its administrator."""
    with make_client(server.url, credentials=(server.username, server.password)) as client:
        server.requests_seen.clear()
        yield client


@pytest.fixture
def open_client() -> Iterator[Open]:
    """Makes a client of a server, with settings of the configuration; it ends with the test."""
    with ExitStack() as stack:

        def make(server: ScriptedServer | CvatServer, **settings: Any) -> Client:
            config = Configuration(**{"retries": QUICK, **settings})
            return stack.enter_context(Client(server.url, config))

        yield make
