"""`make_client` and `Client`: where the server is, and settings that differ between clones."""

from __future__ import annotations

import pickle
import ssl
import threading
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from cvat_sdk import Client, Configuration, RetryPolicy, exceptions, make_client
from cvat_sdk.core import Clock
from tests.support.interpreter import ROOT
from tests.support.samples import PAGE, STORAGE
from tests.support.scripted import respond

if TYPE_CHECKING:
    from cvat_sdk.testing import CvatServer
    from tests.conftest import Serve
    from tests.core.conftest import Open


@pytest.mark.parametrize(
    ("host", "port", "url"),
    [
        ("cvat.example.com", None, "https://cvat.example.com"),
        ("cvat.example.com", 8443, "https://cvat.example.com:8443"),
        ("cvat.example.com:8443", None, "https://cvat.example.com:8443"),
        ("http://localhost", 8080, "http://localhost:8080"),
        ("http://localhost", "8080", "http://localhost:8080"),
        ("http://localhost/behind/a/path", 8080, "http://localhost:8080/behind/a/path"),
        ("https://[::1]", 8443, "https://[::1]:8443"),
        ("[::1]", None, "https://[::1]"),
    ],
)
def test_a_host_without_a_scheme_is_https(host: str, port: int | str | None, url: str) -> None:
    with make_client(host, port=port) as client:
        assert client.api_client.configuration.host == url


def test_the_host_comes_from_the_environment_if_it_is_left_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CVAT_HOST", "cvat.example.com")

    with make_client() as from_environment, make_client("other.example.com") as given:
        assert from_environment.api_client.configuration.host == "https://cvat.example.com"
        assert given.api_client.configuration.host == "https://other.example.com"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "host: give it, or set CVAT_HOST"),
        ({"host": "cvat.example.com:80", "port": 81}, "has one already"),
        ({"host": "cvat.example.com", "port": 70_000}, "port from 0 to 65535"),
        ({"host": "not a host"}, "host: expected a URL"),
        ({"host": "https://user:secret@example.com"}, "give the user and password"),
        ({"host": "user:secret@example.com", "port": 81}, "give the user and password"),
        ({"host": "a", "credentials": ("b", "c"), "access_token": "d"}, "not both"),
    ],
)
def test_a_host_and_credentials_that_cannot_work_are_refused(
    arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(exceptions.ApiValueError, match=message) as caught:
        make_client(**arguments)

    assert "secret" not in str(caught.value)


def test_https_to_a_port_that_speaks_http_says_so_at_once(
    server: CvatServer, delays: list[float]
) -> None:
    with (
        make_client("127.0.0.1", port=server.port) as client,
        pytest.raises(exceptions.ApiTlsError, match="use http://"),
    ):
        client.cloud_storages.list()

    assert delays == []


def test_the_configuration_is_copied_and_its_host_replaced() -> None:
    tls = ssl.create_default_context()
    config = Configuration("http://elsewhere", timeout=3, ssl_context=tls)

    with Client("http://localhost", config) as client:
        assert client.api_client.configuration.timeout == 3
        assert client.api_client.configuration.ssl_context is tls
        assert config.host == "http://elsewhere"


def test_a_clone_has_settings_of_its_own_on_the_same_connection(
    serve: Serve, open_client: Open
) -> None:
    server = serve(respond(STORAGE))
    client = open_client(server)
    client.organization_slug = "ours"
    clone = client.with_options(organization="team")

    for each in (client, clone, client, clone.with_options(organization=None)):
        each.cloud_storages.retrieve(7)

    slugs = [request.headers.get("x-organization") for request in server.requests]
    assert slugs == ["ours", "team", "ours", None]
    assert server.connections == 1


def test_a_clone_has_its_own_retries_and_timeout(serve: Serve, open_client: Open) -> None:
    server = serve(respond({}, 503))
    client = open_client(server, retries=RetryPolicy(2, backoff=0))

    for each, attempts in [(client, 3), (client.with_options(retries=0), 1), (client, 3)]:
        server.requests.clear()
        with pytest.raises(exceptions.ServiceException):
            each.cloud_storages.retrieve(7)
        assert len(server.requests) == attempts


def test_a_clone_times_out_by_its_own_timeout(serve: Serve, open_client: Open) -> None:
    server = serve(lambda peer: peer.until_client_closes())
    client = open_client(server, retries=0).with_options(timeout=0.05)

    with pytest.raises(exceptions.ApiTimeoutError):
        client.cloud_storages.retrieve(7)


@pytest.mark.parametrize("options", [{"timeout": -1}, {"retries": "x"}, {"timeout": "soon"}])
def test_a_clone_with_settings_that_cannot_work_is_refused(options: dict[str, Any]) -> None:
    with (
        Client("localhost") as client,
        pytest.raises(
            (exceptions.ApiValueError, exceptions.ApiTypeError), match=next(iter(options))
        ),
    ):
        client.with_options(**options)


def test_threads_use_clones_for_different_organizations_at_once(
    server: CvatServer, cvat: Client
) -> None:
    slugs = [f"team{number}" for number in range(4)]
    for slug in slugs:
        organization = server.add_organization(slug)
        server.add_storage("images", display_name=slug, organization=organization.id)
    found: dict[str, set[str]] = {slug: set() for slug in slugs}

    def look(slug: str) -> None:
        clone = cvat.with_options(organization=slug)
        for _ in range(5):
            found[slug].update(each.display_name for each in clone.cloud_storages.list())

    threads = [threading.Thread(target=look, args=(slug,)) for slug in slugs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert found == {slug: {slug} for slug in slugs}


def test_a_closed_clone_leaves_the_client_usable(cvat: Client) -> None:
    with cvat.with_options(timeout=5):
        pass

    assert len(cvat.cloud_storages.list()) == 1


def test_a_pickled_client_keeps_its_log_in_and_opens_a_connection_of_its_own(
    serve: Serve, open_client: Open
) -> None:
    server = serve(respond({"key": "a-token"}), respond(STORAGE))
    client = open_client(server)
    client.login(("ann", "hush"))
    client.organization_slug = "team"
    storage = client.cloud_storages.retrieve(7)

    pickled = pickle.dumps([client, client.functions, storage])
    with pickle.loads(pickled)[0] as other:
        assert other.cloud_storages.retrieve(7).id == 7

    assert b"hush" not in pickled
    assert "a-token" not in repr(other)
    login, before, after = server.requests
    assert after.headers == before.headers
    assert after.headers["authorization"] == "Token a-token"
    assert (login.connection, before.connection, after.connection) == (1, 1, 2)


def test_a_pickled_storage_and_run_go_on(server: CvatServer, cvat: Client) -> None:
    run = cvat.functions.retrieve("detector").start(1)
    storage = cvat.cloud_storages.retrieve(1)

    other, other_run, other_storage = pickle.loads(pickle.dumps((cvat, run, storage)))

    with other:
        assert other_run.wait().status == "finished"
        assert len([*other_storage.iter_content(recursive=True)]) == 21


def test_the_supported_version_is_that_of_the_contract(cvat: Client) -> None:
    contract = yaml.safe_load((ROOT / "openapi.yaml").read_text(encoding="utf-8"))

    assert cvat.get_server_version() == "2.54.1"
    assert cvat.check_server_version()
    assert cvat.get_server_version().startswith(contract["info"]["version"])


def test_another_version_of_the_server_is_worth_a_warning(serve: Serve, open_client: Open) -> None:
    client = open_client(serve(respond({"version": "2.60.0"})))

    with pytest.warns(UserWarning, match=r"version 2\.60\.0, this package supports 2\.54"):
        assert not client.check_server_version()


def test_a_server_that_reports_no_version_is_an_error(serve: Serve, open_client: Open) -> None:
    client = open_client(serve(respond({"name": "CVAT"})))

    with pytest.raises(exceptions.ResponseValidationError, match="no version"):
        client.get_server_version()


def test_nothing_is_sent_before_a_client_is_used(serve: Serve) -> None:
    server = serve(respond(PAGE))

    with make_client(server.url, access_token="abc") as client:
        assert server.requests == []
        client.cloud_storages.list()
        assert len(server.requests) == 1


def test_waiting_goes_by_the_clock_of_the_client() -> None:
    class Fast(Clock):
        def sleep(self, seconds: float) -> None:
            slept.append(seconds)

    slept: list[float] = []
    with Client("localhost") as client:
        assert client.clock.monotonic() <= client.clock.monotonic()
        client.clock.sleep(0)
        client.clock = Fast()
        client.with_options(timeout=1).clock.sleep(3600)

    assert slept == [3600]
