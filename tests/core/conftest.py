"""Clients of the layer that knows CVAT, and a server on a clock of its own."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk import Client, Configuration, make_client
from cvat_sdk.testing import CvatServer
from tests.support.clock import FakeClock
from tests.support.samples import QUICK

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def timed_server(clock: FakeClock) -> Iterator[CvatServer]:
    """A server that goes by the clock, on which a run takes 100 seconds."""
    with CvatServer(clock=clock.datetime, run_seconds=100) as server:
        yield server


@pytest.fixture
def timed_client(timed_server: CvatServer, clock: FakeClock) -> Iterator[Client]:
    """A client of it on the same clock, which leaves retries to who waits."""
    configuration = Configuration(
        username=timed_server.username, password=timed_server.password, retries=False
    )
    with Client(timed_server.url, configuration) as client:
        client.clock = clock
        yield client
