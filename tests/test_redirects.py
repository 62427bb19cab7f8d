"""Redirects: which are followed, and that no credentials leave the origin of the server."""

from __future__ import annotations

import gc
import ssl
from contextlib import nullcontext, suppress
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk.api_client import ApiClient, Configuration, exceptions
from tests.support.samples import OK, QUICK, create, destroy, retrieve, update
from tests.support.scripted import Peer, http_response, redirect, respond

if TYPE_CHECKING:
    from pathlib import Path

    import trustme

    from tests.conftest import Connect, Serve

EVERYTHING: dict[str, Any] = {
    "access_token": "s3cr3t-bearer",
    "api_key": {
        "sessionAuth": "s3cr3t-session",
        "csrfAuth": "s3cr3t-csrf",
        "signatureAuth": "s3cr3t-sign",
    },
}


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_within_the_server_is_followed_with_credentials(
    serve: Serve, connect: Connect, status: int
) -> None:
    server = serve(redirect("/elsewhere?a=1", status), OK)
    assert retrieve(connect(server, **EVERYTHING))[0].id == 7
    first, second = server.requests
    assert second.target == "/elsewhere?a=1"
    assert second.headers["authorization"] == "Bearer s3cr3t-bearer"
    assert second.headers["cookie"] == first.headers["cookie"]
    assert second.headers["accept"] == first.headers["accept"]


@pytest.mark.parametrize("elsewhere", ["port", "name", "scheme"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_another_origin_carries_neither_credentials_nor_own_headers(
    serve: Serve, connect: Connect, elsewhere: str, status: int, authority: str, tls: Any
) -> None:
    other = serve(OK)
    locations = {
        "port": f"{other.url}/x?sign=s3cr3t-sign&a=1&sign=s3cr3t-2",
        "name": f"http://localhost:{other.port}/x?a=1&sign=s3cr3t-sign",
        "scheme": f"http://127.0.0.1:{other.port}/x?a=1",
    }
    server = serve(
        redirect(locations[elsewhere], status), tls=tls if elsewhere == "scheme" else None
    )
    configuration = Configuration(
        host=server.url, ssl_ca_cert=authority, retries=QUICK, **EVERYTHING
    )
    headers = {"X-Custom": "s3cr3t-custom", "X-CSRFToken": "s3cr3t-x"}
    with ApiClient(configuration, headers=headers, cookies={"own": "s3cr3t-own"}) as client:
        assert client.cloudstorages_api.retrieve(7)[0].id == 7
    assert b"s3cr3t-bearer" in server.requests[0].raw
    assert b"s3cr3t-custom" in server.requests[0].raw
    (request,) = other.requests
    assert b"s3cr3t" not in request.raw
    assert request.target == "/x?a=1"
    assert request.headers.keys() == {"host", "accept", "user-agent", "accept-encoding"}


@pytest.mark.parametrize("target", ["/x", "/x?", "/x?a", "/x?a=1&&b&c=", "/x?a=%2f&b=ö"])
@pytest.mark.parametrize("elsewhere", [False, True])
def test_the_target_of_a_redirect_is_kept_as_it_is(
    serve: Serve, connect: Connect, target: str, elsewhere: bool
) -> None:
    other = serve(OK)
    server = serve(redirect((other.url if elsewhere else "") + target), OK)
    assert retrieve(connect(server, **EVERYTHING))[0].id == 7
    request = other.requests[0] if elsewhere else server.requests[1]
    assert request.target == target.removesuffix("?").replace("ö", "%C3%B6")


@pytest.mark.parametrize("setting", ["cert_file", "ssl_context"])
def test_a_client_certificate_is_presented_to_the_configured_server_only(
    serve: Serve, connect: Connect, certificates: trustme.CA, authority: str, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, setting: str,
) -> None:  # fmt: skip
    presented: list[tuple[str, bool]] = []

    def asking(name: str, step: Any) -> Any:
        def noted(peer: Peer) -> None:
            presented.append((name, bool(peer.sock.getpeercert())))  # type: ignore[attr-defined]
            step(peer)

        return noted

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificates.issue_cert("127.0.0.1").configure_cert(context)
    certificates.configure_trust(context)
    context.verify_mode = ssl.CERT_OPTIONAL
    mine = tmp_path / "mine.pem"
    certificates.issue_cert("ann@cvat.example").private_key_and_cert_chain_pem.write_to_path(mine)
    other = serve(asking("other", OK), tls=context)
    server = serve(asking("own", redirect(f"{other.url}/x")), tls=context)
    monkeypatch.setenv("SSL_CERT_FILE", authority)
    settings: dict[str, Any] = {"cert_file": str(mine)}
    if setting == "ssl_context":
        settings = {"ssl_context": ssl.create_default_context(cafile=authority)}
        settings["ssl_context"].load_cert_chain(mine)
    client = connect(server, **settings)
    for _ in range(2):
        assert retrieve(client)[0].id == 7
    assert presented == [("own", True), ("other", False)] * 2


@pytest.mark.parametrize("name", ["sign", "%73ign", "sig%6e", "k", "%6B"])
def test_a_key_in_the_query_reaches_no_other_origin_by_any_spelling(
    serve: Serve, connect: Connect, name: str
) -> None:
    other = serve(OK)
    back = f"/again?a=1&{name}=s3cr3t%2Fkey"
    server = serve(redirect(back), redirect(f"{other.url}/x?a=1&{name}=s3cr3t/key&b=2&{name}=2"))
    key = "sign" if "s" in name else "k"
    auths = [{"in": "query", "key": key, "value": "s3cr3t/key"}]
    assert retrieve(connect(server), _request_auths=auths)[0].id == 7
    assert server.requests[1].target == back
    assert [request.target for request in other.requests] == ["/x?a=1&b=2"]


def test_the_token_of_a_header_does_not_go_on_in_the_query_of_a_redirect(
    serve: Serve, connect: Connect
) -> None:
    other = serve(OK)
    for secret in ("bearer", "session", "csrf", "sign"):
        server = serve(redirect(f"{other.url}/x?t=s3cr3t-{secret}&X-Amz-Signature=1"))
        assert retrieve(connect(server, **EVERYTHING))[0].id == 7
    assert {request.target for request in other.requests} == {"/x?X-Amz-Signature=1"}


@pytest.mark.parametrize("status", [401, 403])
def test_a_refusal_after_a_redirect_to_another_origin_names_the_host_to_configure(
    serve: Serve, connect: Connect, status: int
) -> None:
    other = serve(respond({"detail": "Authentication credentials were not provided."}, status))
    server = serve(redirect(f"{other.url}/x"))
    with pytest.raises(exceptions.ApiStatusError) as raised:
        retrieve(connect(server, **EVERYTHING))
    assert f"host={other.url!r}" in raised.value.message
    assert "not provided" in str(raised.value.body)


def test_a_redirect_back_to_the_server_carries_no_credentials_either(
    serve: Serve, connect: Connect
) -> None:
    back: list[str] = []
    other = serve(lambda peer: peer.send(http_response(b"", 302, headers=[("Location", back[0])])))
    server = serve(redirect(f"{other.url}/x"), OK)
    back.append(f"{server.url}/back")
    assert retrieve(connect(server, **EVERYTHING))[0].id == 7
    assert b"s3cr3t" not in server.requests[1].raw


@pytest.mark.parametrize(
    "location",
    [
        "//127.0.0.1:{port}/x",
        "http://ann:pw@127.0.0.1:{port}/x",
        "HTTP://127.0.0.1:{port}/x",
        "http://127.0.0.1:{port}\\@127.0.0.1/x",
        "http://127.0.0.1:{port}?x",
        "http://127.0.0.1:{port}#x",
    ],
)
def test_no_way_of_writing_a_location_makes_credentials_leave_the_origin(
    serve: Serve, connect: Connect, location: str
) -> None:
    other = serve(OK)
    server = serve(redirect(location.format(port=other.port)), OK)
    ambiguous = "\\" in location
    with suppress(exceptions.ApiException) if ambiguous else nullcontext():
        assert retrieve(connect(server, **EVERYTHING))[0].id == 7
    assert ambiguous or len(other.requests) == 1
    for request in other.requests:
        assert b"s3cr3t" not in request.raw
        assert b"ann" not in request.raw


@pytest.mark.parametrize("call", [create, update, destroy])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_only_get_and_head_follow_redirects(
    serve: Serve, connect: Connect, call: Any, status: int
) -> None:
    other = serve(OK)
    server = serve(redirect(f"{other.url}/api/cloudstorages?x=1", status))
    with pytest.raises(exceptions.RedirectException) as raised:
        call(connect(server))
    assert other.requests == []
    assert len(server.requests) == 1
    assert f"host={other.url!r}" in str(raised.value)
    assert raised.value.status == status


def test_a_redirect_loop_ends_after_5_redirects(serve: Serve, connect: Connect) -> None:
    server = serve(redirect("/again"))
    with pytest.raises(exceptions.RedirectException, match="5"):
        retrieve(connect(server))
    assert len(server.requests) == 6
    data, response = retrieve(connect(server), _check_status=False)
    assert (data, response.status) == (None, 302)


@pytest.mark.parametrize(
    "location",
    [
        "file:///etc/passwd",
        "ftp://127.0.0.1/x",
        "javascript:alert(1)",
        "data:,x",
        "",
        "http://",
        "http:///x",
        "http://[::1",
        "http://h:99999/",
        "http://h:abc/",
        "https://",
        "http://%zz/",
        "\x01",
        "http://ex ample/",
        "http://\xff\xfe/",
    ],
    ids=repr,
)
def test_a_location_that_is_no_http_url_is_an_error(
    serve: Serve, connect: Connect, location: str
) -> None:
    client = connect(serve(redirect(location)))
    for options in ({}, {"_parse_response": False}):
        with pytest.raises(exceptions.ApiException):
            retrieve(client, **options)


def test_a_redirect_without_a_location_is_an_error(serve: Serve, connect: Connect) -> None:
    client = connect(serve(respond({"detail": "moved"}, 302)))
    with pytest.raises(exceptions.RedirectException, match="moved"):
        retrieve(client)


def test_a_redirect_gives_its_connection_back_to_the_pool(serve: Serve, connect: Connect) -> None:
    for step in (redirect("/x"), redirect("/x", body=b"x" * 200_000)):
        server = serve(step, OK, step, OK, step, OK)
        client = connect(server, connection_pool_maxsize=1)
        for _ in range(3):
            assert retrieve(client, _request_timeout=60)[0].id == 7


def test_redirects_are_limited_by_the_timeout_of_the_call(serve: Serve, connect: Connect) -> None:
    def slow(peer: Peer) -> None:
        peer.pace(0.1)
        redirect("/again")(peer)

    with pytest.raises(exceptions.ApiTimeoutError):
        retrieve(connect(serve(slow)), _request_timeout=0.25)


def test_the_link_to_the_next_page_is_not_followed_by_itself(
    serve: Serve, connect: Connect
) -> None:
    other = serve(OK)
    page = {"count": 0, "next": f"{other.url}/api/cloudstorages?page=2", "previous": None}
    client = connect(serve(respond({**page, "results": []})), **EVERYTHING)
    data, _ = client.cloudstorages_api.list()
    assert data.next is not None
    assert other.requests == []


def test_a_custom_request_to_another_host_carries_only_what_it_was_given(
    serve: Serve, connect: Connect
) -> None:
    other = serve(OK)
    client = connect(serve(OK), **EVERYTHING)
    client.request("GET", f"{other.url}/x", headers={"X-Own": "1"})
    (request,) = other.requests
    assert b"s3cr3t" not in request.raw
    assert request.headers["x-own"] == "1"


def test_redirects_to_many_origins_keep_few_connections_open(
    serve: Serve, connect: Connect
) -> None:
    targets = [serve(OK) for _ in range(15)]
    client = connect(serve(*[redirect(f"{target.url}/x") for target in targets]))

    for _ in targets:
        assert retrieve(client)[0].id == 7
    gc.collect()

    for target in targets[:5]:
        target.wait_for(lambda server: not server.open_connections)
