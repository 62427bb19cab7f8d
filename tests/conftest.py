"""What every test stands on: a clean environment, no network but loopback, servers, clients."""

from __future__ import annotations

import ipaddress
import multiprocessing
import os
import re
import signal
import socket
import ssl
import threading
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest
import trustme

from cvat_sdk.api_client import ApiClient, Configuration
from cvat_sdk.testing import CvatServer
from tests.support.samples import QUICK
from tests.support.scripted import TEST_TIMEOUT, ScriptedServer, Step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Connect = Callable[..., ApiClient]
    Serve = Callable[..., ScriptedServer]

# How long an example takes says something about the machine only.
hypothesis.settings.register_profile("no deadline", deadline=None)
hypothesis.settings.load_profile("no deadline")


# A shell that starts the tests in the background makes them, and what they start, ignore Ctrl-C.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files of slow tests, so that no core waits at the end for another one."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


# What a developer's shell may hold and a client obeys.
_FROM_THE_SHELL = re.compile(
    r".*_proxy|cvat_.*|netrc|ssl_cert_.*|sslkeylogfile|.*_ca_bundle", re.IGNORECASE
)


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if _FROM_THE_SHELL.fullmatch(name):
            monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever connects elsewhere fails the test; a name other than localhost does not resolve."""
    connect, connect_ex, getaddrinfo = (
        socket.socket.connect,
        socket.socket.connect_ex,
        socket.getaddrinfo,
    )

    def refuse_others(family: int, address: Any) -> None:
        if family in {socket.AF_INET, socket.AF_INET6} and not _is_loopback(address[0]):
            pytest.fail(f"the test tried to reach {address[0]}, which is not this machine")

    def guarded_connect(self: socket.socket, address: Any) -> None:
        refuse_others(self.family, address)
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        refuse_others(self.family, address)
        return connect_ex(self, address)

    def guarded_getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:
        if host is not None and not _is_numeric(host) and host not in {"localhost", b"localhost"}:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return getaddrinfo(host, *args, **kwargs)

    monkeypatch.setattr(socket.socket, "connect", guarded_connect)
    monkeypatch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
    monkeypatch.setattr(socket, "getaddrinfo", guarded_getaddrinfo)


def _is_numeric(host: str | bytes) -> bool:
    try:
        ipaddress.ip_address(host.decode() if isinstance(host, bytes) else host)
    except ValueError:
        return False
    return True


def _is_loopback(host: str) -> bool:
    return host in {"", "localhost"} or (
        _is_numeric(host) and ipaddress.ip_address(host).is_loopback
    )


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """A test ends its threads and processes; servers see to their own."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        if thread.name != "scripted server":
            thread.join(TEST_TIMEOUT)
            assert not thread.is_alive(), f"{thread.name} goes on"
    assert multiprocessing.active_children() == []


@pytest.fixture
def server() -> Iterator[CvatServer]:
    """An in-memory CVAT of the test's own."""
    with CvatServer() as server:
        yield server


@pytest.fixture
def client(server: CvatServer) -> Iterator[ApiClient]:
    """A client of `server`, logged in as its administrator."""
    configuration = Configuration(
        host=server.url, username=server.username, password=server.password
    )
    with ApiClient(configuration) as client:
        yield client


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts a server that follows the given steps; it ends with the test."""
    with ExitStack() as stack:

        def start(*steps: Step, **options: Any) -> ScriptedServer:
            return stack.enter_context(ScriptedServer(*steps, **options))

        yield start


@pytest.fixture
def connect() -> Iterator[Connect]:
    """Makes a client of a server, with settings of the configuration; it ends with the test."""
    with ExitStack() as stack:

        def make(server: ScriptedServer | str, **settings: Any) -> ApiClient:
            url = server if isinstance(server, str) else server.url
            configuration = Configuration(**{"host": url, "retries": QUICK, **settings})
            return stack.enter_context(ApiClient(configuration))

        yield make


@pytest.fixture
def delays(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The delays before retries, in seconds; nobody waits for them."""
    slept: list[float] = []
    monkeypatch.setattr(time, "sleep", slept.append)
    return slept


@pytest.fixture(scope="session")
def certificates() -> trustme.CA:
    """An authority that nobody but us trusts."""
    return trustme.CA()


@pytest.fixture(scope="session")
def authority(certificates: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The file with that authority's certificate."""
    path = tmp_path_factory.mktemp("tls") / "authority.pem"
    certificates.cert_pem.write_to_path(str(path))
    return str(path)


@pytest.fixture(scope="session")
def tls(certificates: trustme.CA) -> ssl.SSLContext:
    """What a server of this machine speaks TLS with."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificates.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    return context
