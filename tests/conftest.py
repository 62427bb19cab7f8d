"""What every test stands on: a clean environment, no network but loopback, a server, a client."""

from __future__ import annotations

import ipaddress
import os
import re
import socket
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cvat_sdk.api_client import ApiClient
    from cvat_sdk.testing import CvatServer

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


@pytest.fixture
def server() -> Iterator[CvatServer]:
    """An in-memory CVAT of the test's own."""
    from cvat_sdk.testing import CvatServer

    with CvatServer() as server:
        yield server


@pytest.fixture
def client(server: CvatServer) -> Iterator[ApiClient]:
    """A client of `server`, logged in as its administrator."""
    from cvat_sdk.api_client import ApiClient, Configuration

    configuration = Configuration(
        host=server.url, username=server.username, password=server.password
    )
    with ApiClient(configuration) as client:
        yield client
