"""Cookies: those of a session log-in, those the server sets, and the CSRF token beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk.api_client import ApiClient, Configuration
from tests.support.samples import OK, STORAGE, create, retrieve
from tests.support.scripted import respond

if TYPE_CHECKING:
    from tests.conftest import Connect, Serve

LOGIN = respond(
    {"key": "abc"},
    headers=[
        ("Set-Cookie", "sessionid=s1; HttpOnly; Path=/; Max-Age=1209600"),
        ("Set-Cookie", "csrftoken=c1; Path=/; SameSite=Lax"),
    ],
)


def log_in(client: ApiClient) -> None:
    client.call_api("/api/auth/login", "POST", body={"username": "ann", "password": "secret"})


def test_cookies_of_the_server_are_not_kept_by_default(serve: Serve, connect: Connect) -> None:
    server = serve(LOGIN, OK)
    client = connect(server, username="ann", password="secret")

    log_in(client)
    create(client)

    sent = server.requests[1].headers
    assert sent["authorization"].startswith("Basic ")
    assert not {"cookie", "x-csrftoken"} & sent.keys()


def test_cookies_are_kept_on_request_and_sent_with_their_csrf_token(serve: Serve) -> None:
    server = serve(LOGIN, OK)
    with ApiClient(Configuration(host=server.url), keep_cookies=True) as client:
        log_in(client)
        create(client)

    sent = server.requests[1].headers
    assert sent["cookie"] == "sessionid=s1; csrftoken=c1"
    assert sent["x-csrftoken"] == "c1"
    assert sent["origin"] == server.url


def test_a_cookie_that_the_server_deletes_is_dropped(serve: Serve) -> None:
    deleted = 'sessionid=""; expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/'
    server = serve(LOGIN, respond(STORAGE, headers=[("Set-Cookie", deleted)]), OK)
    with ApiClient(Configuration(host=server.url), keep_cookies=True) as client:
        log_in(client)
        retrieve(client)
        retrieve(client)

    assert server.requests[2].headers["cookie"] == "csrftoken=c1"


def test_cookies_of_redirects_are_kept_and_those_of_other_hosts_are_not(serve: Serve) -> None:
    other = serve(
        respond(STORAGE, headers=[("Set-Cookie", "sessionid=evil"), ("Set-Cookie", "x=1")])
    )
    redirecting = respond(
        b"", 302, headers=[("Location", f"{other.url}/x"), ("Set-Cookie", "sessionid=good")]
    )
    server = serve(redirecting, OK)
    with ApiClient(Configuration(host=server.url), keep_cookies=True) as client:
        retrieve(client)
        retrieve(client)

    assert server.requests[1].headers["cookie"] == "sessionid=good"


@pytest.mark.parametrize(
    "line",
    ["", "=", ";", "a b=c", "sessionid", "\x01=1", "a=b\x01", "é=1", 'a="b', "a=" + "x" * 9000],
    ids=lambda line: ascii(line)[:12],
)
def test_a_malformed_cookie_fails_no_call(serve: Serve, line: str) -> None:
    server = serve(respond(STORAGE, headers=[("Set-Cookie", line)]), OK)
    with ApiClient(Configuration(host=server.url), keep_cookies=True) as client:
        for _ in range(2):
            assert retrieve(client)[0].id == 7


def test_a_server_cannot_make_the_client_keep_or_parse_cookies_without_end(serve: Serve) -> None:
    # Python 3.11 takes minutes to take the quotes of these apart.
    long = [("Set-Cookie", f'l{number}="' + '\\"' * 30_000 + '"') for number in range(80)]
    many = [("Set-Cookie", f"n{number}=1") for number in range(95)]
    server = serve(LOGIN, respond(STORAGE, headers=long), respond(STORAGE, headers=many), OK)
    with ApiClient(Configuration(host=server.url), keep_cookies=True) as client:
        log_in(client)
        for _ in range(3):
            retrieve(client)

    kept = server.requests[3].headers["cookie"].split("; ")
    assert kept == ["sessionid=s1", "csrftoken=c1", *(f"n{number}=1" for number in range(48))]


@pytest.mark.parametrize("more", [{}, {"csrfHeaderAuth": "c1"}], ids=["two keys", "three keys"])
@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
def test_a_session_is_sent_with_the_csrf_header_and_origin_that_django_checks(
    serve: Serve,
    connect: Connect,
    secure: bool,
    more: dict[str, str],
    tls: Any,
    authority: str,
) -> None:
    server = serve(OK, tls=tls if secure else None)
    keys = {"sessionAuth": "s1", "csrfAuth": "c1", **more}

    create(connect(server, api_key=keys, ssl_ca_cert=authority))

    sent = server.requests[0].headers
    assert sorted(sent["cookie"].split("; ")) == ["csrftoken=c1", "sessionid=s1"]
    assert (sent["x-csrftoken"], sent["origin"]) == ("c1", server.url)
    assert sent["origin"].endswith("//" + sent["host"])


@pytest.mark.parametrize(
    ("host", "origin"),
    [
        ("https://CVAT.example:443/sub", "https://cvat.example"),
        ("http://cvat.example:80", "http://cvat.example"),
        ("https://cvat.example:80", "https://cvat.example:80"),
        ("http://[::1]:8080/", "http://[::1]:8080"),
    ],
)
def test_the_origin_is_written_as_a_browser_writes_it(host: str, origin: str) -> None:
    headers: dict[str, str] = {}
    with ApiClient(Configuration(host=host, api_key={"csrfAuth": "c1"})) as client:
        client.update_params_for_auth(headers, [])

    assert headers["Origin"] == origin


def test_a_cookie_header_of_the_callers_own_is_joined_with_the_session(
    serve: Serve, connect: Connect
) -> None:
    server = serve(OK)
    client = connect(server, api_key={"sessionAuth": "s1"})
    client.set_default_header("Cookie", "theme=dark; sessionid=old")

    retrieve(client)

    assert server.requests[0].headers["cookie"] == "theme=dark; sessionid=s1"
