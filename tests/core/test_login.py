"""Accounts: log-in and log-out, access tokens, the environment, and what keeps them secret."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk import Client, Configuration, exceptions, make_client
from cvat_sdk.core import AccessToken
from tests.support import recordings
from tests.support.replay import recorded_response
from tests.support.samples import PAGE
from tests.support.scripted import respond

if TYPE_CHECKING:
    from cvat_sdk.testing import CvatServer
    from tests.conftest import Serve
    from tests.core.conftest import Open

RECORDED = {exchange.number: exchange for exchange in recordings.copies()}
PASSWORD = "a-planted-password"
KEY = "a-planted-key-of-40-characters"


def authorizations(server: CvatServer) -> list[str]:
    return [
        request.headers.get("Authorization", "").split(" ")[0] for request in server.requests_seen
    ]


def test_a_log_in_gets_a_token_that_later_requests_send(server: CvatServer) -> None:
    with make_client(server.url, credentials=("user1", "user1-password")) as client:
        client.cloud_storages.list()

    assert [request.path for request in server.requests_seen] == [
        "/api/auth/login",
        "/api/cloudstorages",
    ]
    assert authorizations(server) == ["", "Token"]
    assert server.requests_seen[1].headers.get("Cookie") is None


def test_a_log_in_as_recorded_gets_the_token_of_the_response(
    serve: Serve, open_client: Open
) -> None:
    server = serve(recorded_response(RECORDED["008"]), respond(PAGE))
    client = open_client(server)

    client.login(("admin", PASSWORD))
    client.cloud_storages.list()

    key = RECORDED["008"].response.json()["key"]
    assert server.requests[1].headers["authorization"] == f"Token {key}"


@pytest.mark.parametrize("number", ["009", "011"])
def test_a_refused_log_in_raises_the_message_of_the_server(serve: Serve, number: str) -> None:
    server = serve(recorded_response(RECORDED[number]))

    with pytest.raises(exceptions.BadRequestException) as caught:
        make_client(server.url, credentials=("admin", PASSWORD))

    assert "log in" in caught.value.message or "must include" in caught.value.message.lower()


def test_a_log_in_whose_response_holds_no_token_is_an_error(serve: Serve) -> None:
    server = serve(respond({"detail": "a second factor is needed"}))

    with pytest.raises(exceptions.ResponseValidationError, match="holds no key"):
        make_client(server.url, credentials=("admin", PASSWORD))


@pytest.mark.parametrize("credentials", ["admin:password", ("admin",), {"admin": "password"}, 5])
def test_credentials_that_are_no_pair_are_refused(credentials: Any) -> None:
    with pytest.raises(exceptions.ApiTypeError, match="expected a username and password"):
        make_client("localhost", credentials=credentials)


def test_a_log_in_replaces_every_other_credential(server: CvatServer) -> None:
    config = Configuration(username="user1", password="wrong", access_token="stale")

    with Client(server.url, config) as client:
        client.login((server.username, server.password))
        client.cloud_storages.list()
        client.login(AccessToken(server.add_access_token("user1")))
        client.cloud_storages.list()

    assert authorizations(server) == ["", "Token", "Bearer"]


def test_an_organization_that_does_not_exist_does_not_prevent_a_log_in(server: CvatServer) -> None:
    account = (server.username, server.password)
    with make_client(server.url, credentials=account, organization="nowhere") as client:
        assert client.organization_slug == "nowhere"
        with pytest.raises(exceptions.NotFoundException, match="nowhere"):
            client.cloud_storages.list()
        client.login(account)

    logins = [request for request in server.requests_seen if request.path == "/api/auth/login"]
    assert ["X-Organization" in request.headers for request in logins] == [False, False]


def test_a_log_in_holds_for_clones_made_before_it(server: CvatServer) -> None:
    with Client(server.url) as client:
        clone = client.with_options(timeout=20)
        client.login((server.username, server.password))

        assert len(clone.cloud_storages.list()) == 1


def test_a_log_out_makes_the_server_revoke_the_token(server: CvatServer) -> None:
    with make_client(server.url, credentials=(server.username, server.password)) as client:
        before = server.users[server.username].token
        client.logout()

        with pytest.raises(exceptions.UnauthorizedException):
            client.cloud_storages.list()
    assert server.users[server.username].token != before


def test_a_log_out_of_a_token_that_is_revoked_already_raises_nothing(
    server: CvatServer, cvat: Client
) -> None:
    server.users[server.username].token = "another"

    cvat.logout()

    assert cvat.api_client.configuration.auth_settings() == {}


def test_a_log_out_that_the_server_fails_forgets_the_account_all_the_same(
    server: CvatServer, cvat: Client
) -> None:
    server.fail_next(500)

    with pytest.raises(exceptions.ServiceException):
        cvat.logout()

    assert cvat.api_client.configuration.auth_settings() == {}


def test_an_access_token_is_forgotten_but_not_revoked(server: CvatServer) -> None:
    token = server.add_access_token("user1")
    with make_client(server.url, access_token=token) as client:
        client.cloud_storages.list()
        client.logout()

    assert authorizations(server) == ["Bearer"]
    assert token in server.access_tokens


def test_closing_a_client_leaves_the_log_in_valid_for_others(server: CvatServer) -> None:
    account = (server.username, server.password)
    with make_client(server.url, credentials=account) as first:
        with make_client(server.url, credentials=account):
            pass
        assert len(first.cloud_storages.list()) == 1


@pytest.mark.parametrize(
    ("variables", "scheme"),
    [
        ({"CVAT_USERNAME": "user1", "CVAT_PASSWORD": "user1-password"}, "Token"),
        ({"CVAT_ACCESS_TOKEN": "<token>"}, "Bearer"),
        ({"CVAT_ACCESS_TOKEN": "<token>", "CVAT_USERNAME": "user1"}, "Bearer"),
        ({"CVAT_ACCESS_TOKEN": "", "CVAT_USERNAME": ""}, ""),
    ],
)
def test_credentials_come_from_the_environment_if_they_are_left_out(
    server: CvatServer, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], scheme: str
) -> None:
    token = server.add_access_token("user1")
    for name, value in variables.items():
        monkeypatch.setenv(name, value.replace("<token>", token))

    with make_client(server.url) as client:
        client.get_server_version()

    assert authorizations(server)[-1] == scheme


def test_given_credentials_take_precedence_over_the_environment(
    server: CvatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CVAT_ACCESS_TOKEN", "of-the-environment")
    config = Configuration(username=server.username, password=server.password)

    for options in ({"credentials": ("user1", "user1-password")}, {"config": config}):
        arguments: dict[str, Any] = dict(options)
        with make_client(server.url, **arguments) as client:
            client.cloud_storages.list()

    assert authorizations(server) == ["", "Token", "Basic"]


def test_a_username_without_a_password_in_the_environment_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CVAT_USERNAME", "user1")

    with pytest.raises(exceptions.ApiValueError, match="both CVAT_USERNAME and CVAT_PASSWORD"):
        make_client("localhost")


def test_no_secret_shows_in_what_is_printed_logged_or_raised(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    message = {"non_field_errors": [f"Unable to log in with {PASSWORD}."]}
    server = serve(respond({"key": KEY}), respond(message, 400))

    with make_client(server.url, credentials=("admin", PASSWORD)) as client:
        shown = [repr(client), repr(client.api_client.configuration), repr(AccessToken(KEY))]
        with pytest.raises(exceptions.BadRequestException) as caught:
            client.login(("admin", PASSWORD))
    shown += [*traceback.format_exception(caught.value), caplog.text, caught.value.message]

    assert not [text for text in shown if PASSWORD in text or KEY in text]
