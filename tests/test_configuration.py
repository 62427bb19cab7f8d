"""Configurations: hosts, credentials, and settings that are refused where they are made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk.api_client import ApiClient, Configuration, exceptions
from tests.support.samples import OK, retrieve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import Connect, Serve


@pytest.fixture
def default() -> Iterator[None]:
    """Forgets the default configuration in the end."""
    yield
    Configuration.set_default(None)


def test_the_host_is_that_of_the_contract_by_default() -> None:
    assert Configuration().host == "http://localhost"


def test_requests_go_below_the_path_of_the_host(serve: Serve, connect: Connect) -> None:
    server = serve(OK)

    retrieve(connect(f"{server.url}/cvat/"))

    assert server.requests[0].target == "/cvat/api/cloudstorages/7"


def test_a_changed_host_is_used_from_the_next_call(serve: Serve, connect: Connect) -> None:
    server, other = serve(OK), serve(OK)
    client = connect(server)
    retrieve(client)

    client.configuration.host = other.url
    retrieve(client)

    assert len(server.requests) == len(other.requests) == 1


@pytest.mark.parametrize(
    "host",
    [
        "",
        "cvat.example",
        "ftp://cvat.example",
        "http://",
        "http://:80",
        "http://cvat.example:port",
        "http://cvat.example:99999",
        "http://cvat.example?a=b",
        "http://cvat.example#a",
        "http://cvat example",
        "http://ann:secret@cvat.example",
    ],
)
def test_a_host_that_is_no_http_url_is_refused(host: str) -> None:
    with pytest.raises(exceptions.ApiValueError, match="host"):
        Configuration(host=host)


@pytest.mark.parametrize(
    ("settings", "authorization"),
    [
        ({"username": "user", "password": "password"}, "Basic dXNlcjpwYXNzd29yZA=="),
        ({"username": "üser", "password": "pass:wörd"}, "Basic w7xzZXI6cGFzczp3w7ZyZA=="),
        ({"api_key": {"tokenAuth": "key"}}, "Token key"),
        (
            {"api_key": {"tokenAuth": "key"}, "api_key_prefix": {"tokenAuth": None}},
            "key",
        ),
        (
            {"api_key": {"tokenAuth": "key"}, "api_key_prefix": {"tokenAuth": "Custom"}},
            "Custom key",
        ),
        ({"access_token": "key"}, "Bearer key"),
    ],
    ids=[
        "basic",
        "basic in UTF-8",
        "token",
        "token without a prefix",
        "token with a prefix",
        "bearer",
    ],
)
def test_credentials_become_the_authorization_header(
    serve: Serve, connect: Connect, settings: dict[str, Any], authorization: str
) -> None:
    server = serve(OK)

    retrieve(connect(server, **settings))

    assert server.requests[0].headers["authorization"] == authorization


def test_changed_credentials_are_sent_from_the_next_call(serve: Serve, connect: Connect) -> None:
    server = serve(OK)
    client = connect(server, access_token="old")
    retrieve(client)

    client.configuration.access_token = "new"
    retrieve(client)

    assert [r.headers["authorization"] for r in server.requests] == ["Bearer old", "Bearer new"]


def test_auth_settings_describe_the_configured_credentials() -> None:
    configuration = Configuration(username="user", password="password", api_key={"csrfAuth": "c"})

    settings = configuration.auth_settings()

    assert settings.keys() == {"basicAuth", "csrfAuth"}
    assert settings["basicAuth"]["value"] == "Basic dXNlcjpwYXNzd29yZA=="
    assert (settings["csrfAuth"]["in"], settings["csrfAuth"]["value"]) == ("cookie", "c")


@pytest.mark.usefixtures("default")
def test_a_client_without_a_configuration_uses_a_copy_of_the_default() -> None:
    given = Configuration(host="http://cvat.example", username="ann", password="s")
    Configuration.set_default(given)
    given.username = "bob"

    with ApiClient() as client, ApiClient() as other:
        client.configuration.host = "http://other.example"

        assert client.configuration.username == "ann"
        assert other.configuration.host == "http://cvat.example"


@pytest.mark.parametrize("given", [{"username": "ann"}, {"password": "s3cr3t"}])
def test_half_of_basic_credentials_warns_and_sends_none(
    serve: Serve, connect: Connect, given: dict[str, str]
) -> None:
    server = serve(OK)

    with pytest.warns(UserWarning, match="both username and password") as warned:
        client = connect(server, **given)
    retrieve(client)

    assert len(warned) == 1
    assert "s3cr3t" not in str(warned[0].message)
    assert "authorization" not in server.requests[0].headers
    assert client.configuration.get_basic_auth_token() is None


WRONG: list[tuple[dict[str, Any], type[Exception]]] = [
    ({"host": 5}, exceptions.ApiTypeError),
    ({"username": "a:b"}, exceptions.ApiValueError),
    ({"username": b"a"}, exceptions.ApiTypeError),
    ({"access_token": "a\n"}, exceptions.ApiValueError),
    ({"api_key": {"unknown": "a"}}, exceptions.ApiValueError),
    ({"api_key": "a"}, exceptions.ApiTypeError),
    ({"verify_ssl": "no"}, exceptions.ApiTypeError),
    ({"timeout": 0}, exceptions.ApiValueError),
    ({"timeout": "3"}, exceptions.ApiTypeError),
    ({"connection_pool_maxsize": -1}, exceptions.ApiValueError),
    ({"max_response_bytes": 1.5}, exceptions.ApiTypeError),
    ({"retries": "3"}, exceptions.ApiTypeError),
    ({"proxy": "socks5://proxy.example"}, exceptions.ApiValueError),
]


@pytest.mark.parametrize(("settings", "error"), WRONG, ids=lambda value: str(value)[:40])
def test_a_setting_that_cannot_work_is_refused_by_name(
    settings: dict[str, Any], error: type[Exception]
) -> None:
    [name] = settings

    with pytest.raises(error, match=name):
        Configuration(**settings)


def test_a_setting_is_checked_when_it_is_changed_too() -> None:
    configuration = Configuration()

    with pytest.raises(exceptions.ApiValueError, match="timeout"):
        configuration.timeout = -1
    assert configuration.timeout == (10, 60)


def test_something_else_is_refused_as_configuration() -> None:
    wrong: Any = "http://cvat.example"

    with pytest.raises(exceptions.ApiTypeError, match="Configuration"):
        ApiClient(wrong)
    with pytest.raises(exceptions.ApiTypeError, match="Configuration"):
        Configuration.set_default(wrong)
