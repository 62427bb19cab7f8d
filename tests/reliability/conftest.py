"""A client for a scripted server."""

from __future__ import annotations

import ssl
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest
import trustme

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
