"""Forward proxies: which requests go through them, by which settings, with which credentials."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk.api_client import exceptions
from tests.support.proxy import ForwardProxy
from tests.support.samples import OK, create, retrieve, update
from tests.support.scripted import Step, close, http_response, reset, respond, send_and_close

if TYPE_CHECKING:
    import trustme

    from tests.conftest import Connect, Serve


def test_http_requests_name_their_host_to_the_proxy(serve: Serve, connect: Connect) -> None:
    server = serve(OK)
    with ForwardProxy(to=server.port) as proxy:
        client = connect("http://cvat.example:8080", proxy=proxy.url, access_token="t")
        assert retrieve(client)[0].id == 7
        (request,) = proxy.requests
    assert request.target == "http://cvat.example:8080/api/cloudstorages/7"
    assert server.requests[0].headers["host"] == "cvat.example:8080"


def test_tls_goes_through_a_tunnel_that_learns_no_credentials(
    serve: Serve, connect: Connect, certificates: trustme.CA, authority: str
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificates.issue_cert("cvat.example").configure_cert(context)
    server = serve(OK, tls=context)
    with ForwardProxy(to=server.port) as proxy:
        client = connect(
            "https://cvat.example", proxy=proxy.url, ssl_ca_cert=authority, access_token="hush"
        )
        for _ in range(2):
            assert retrieve(client)[0].id == 7
        client.close()
        (request,) = proxy.requests
    assert (request.method, request.target) == ("CONNECT", "cvat.example:443")
    assert b"hush" not in request.raw
    assert server.requests[0].headers["authorization"] == "Bearer hush"


def test_a_changed_proxy_takes_effect_with_the_next_call(serve: Serve, connect: Connect) -> None:
    server = serve(OK)
    with ForwardProxy(to=server.port) as first, ForwardProxy(login="a:b", to=server.port) as second:
        client = connect(server, proxy=first.url)
        retrieve(client)
        client.configuration.proxy = second.url
        client.configuration.proxy_headers = {"X-Own": "1"}
        assert retrieve(client, _check_status=False)[1].status == 407
        client.configuration.proxy_headers["Proxy-Authorization"] = "Basic YTpi"
        retrieve(client)
        client.configuration.no_proxy = "127.0.0.1"
        retrieve(client)
        client.close()
        assert len(first.requests) == 1
        assert [r.headers.get("x-own") for r in second.requests] == ["1", "1"]
    assert len(server.requests) == 3


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_the_credentials_in_the_url_of_a_proxy_are_sent_to_it_alone(
    serve: Serve, connect: Connect, certificates: trustme.CA, authority: str, scheme: str
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificates.issue_cert("cvat.example").configure_cert(context)
    server = serve(OK, tls=context if scheme == "https" else None)
    with ForwardProxy(login="ann:p@ss/w", to=server.port) as proxy:
        client = connect(
            f"{scheme}://cvat.example",
            proxy=f"http://ann:p%40ss%2Fw@127.0.0.1:{proxy.port}",
            ssl_ca_cert=authority,
        )
        assert retrieve(client)[0].id == 7
        client.close()
    assert b"proxy-authorization" not in server.requests[0].raw.lower()


def test_a_proxy_that_refuses_is_an_error_with_its_status(connect: Connect) -> None:
    with ForwardProxy(login="ann:secret") as proxy:
        with pytest.raises(exceptions.ApiStatusError, match="407"):
            retrieve(connect("http://cvat.example", proxy=proxy.url))
        with pytest.raises(exceptions.ApiProxyError, match="407"):
            retrieve(connect("https://cvat.example", proxy=proxy.url))


def test_a_proxy_that_cannot_be_reached_is_a_proxy_error(connect: Connect) -> None:
    for scheme in ("http", "https"):
        with pytest.raises(exceptions.ApiProxyError, match="proxy"):
            create(connect(f"{scheme}://cvat.example", proxy="http://127.0.0.1:1"))


def test_proxy_headers_are_sent_to_the_proxy(serve: Serve, connect: Connect) -> None:
    server = serve(OK)
    with ForwardProxy(to=server.port) as proxy:
        settings: dict[str, Any] = {"proxy": proxy.url, "proxy_headers": {"X-Proxy": "1"}}
        retrieve(connect("http://cvat.example", **settings))
        assert proxy.requests[0].headers["x-proxy"] == "1"


@pytest.mark.parametrize("name", ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"])
def test_the_environment_names_a_proxy_unless_the_configuration_does(
    serve: Serve, connect: Connect, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    server = serve(OK)
    with ForwardProxy(to=server.port) as proxy:
        monkeypatch.setenv(name, proxy.url)
        assert retrieve(connect("http://cvat.example"))[0].id == 7
        assert len(proxy.requests) == 1
        # The configuration takes precedence.
        assert retrieve(connect(server, proxy=""))[0].id == 7
        assert len(proxy.requests) == 1


@pytest.mark.parametrize(
    ("no_proxy", "direct"),
    [
        ("127.0.0.1", True),
        ("cvat.example, 127.0.0.1", True),
        ("127.0.0.0/8", True),
        ("*", True),
        ("", False),
        ("cvat.example", False),
        ("10.0.0.0/8", False),
    ],
)
@pytest.mark.parametrize("environment", [True, False])
def test_no_proxy_lists_the_hosts_that_are_reached_directly(
    serve: Serve, connect: Connect, monkeypatch: pytest.MonkeyPatch, no_proxy: str, direct: bool,
    environment: bool,
) -> None:  # fmt: skip
    server = serve(OK)
    with ForwardProxy() as proxy:
        if environment:
            monkeypatch.setenv("http_proxy", proxy.url)
            monkeypatch.setenv("no_proxy", no_proxy)
            client = connect(server)
        else:
            client = connect(server, proxy=proxy.url, no_proxy=no_proxy)
        assert retrieve(client)[0].id == 7
        assert len(proxy.requests) == (0 if direct else 1)


def test_no_proxy_with_a_domain_includes_its_subdomains(connect: Connect) -> None:
    settings = {"proxy": "http://127.0.0.1:1", "no_proxy": ".cvat.example,other"}
    with pytest.raises(exceptions.ApiConnectionError, match=r"eu\.cvat\.example") as raised:
        retrieve(connect("http://eu.cvat.example", **settings))
    assert not isinstance(raised.value, exceptions.ApiProxyError)
    with pytest.raises(exceptions.ApiProxyError):
        retrieve(connect("http://cvat.example.evil", **settings))


def test_a_proxy_may_speak_tls(
    serve: Serve, connect: Connect, tls: ssl.SSLContext, authority: str
) -> None:
    server = serve(OK)
    with ForwardProxy(to=server.port, tls=tls) as proxy:
        client = connect("http://cvat.example", proxy=proxy.url, ssl_ca_cert=authority)
        assert retrieve(client)[0].id == 7


LOST: dict[str, Step] = {
    "closed": close,
    "reset": reset,
    "closed within the header block": send_and_close(b"HTTP/1.1 200 OK\r\nX-A: "),
    "closed within the body": send_and_close(http_response({"id": 7})[:-2]),
}


@pytest.mark.parametrize("step", LOST.values(), ids=LOST)
@pytest.mark.parametrize("call", [create, update])
@pytest.mark.parametrize("proxy_tls", [False, True], ids=["http proxy", "https proxy"])
@pytest.mark.parametrize("tunnel", [False, True], ids=["forwarded", "CONNECT"])
def test_a_post_or_patch_that_is_lost_behind_a_proxy_is_sent_once_and_is_no_fault_of_the_proxy(
    serve: Serve, connect: Connect, tls: ssl.SSLContext, authority: str, step: Step, call: Any,
    proxy_tls: bool, tunnel: bool,
) -> None:  # fmt: skip
    server = serve(step, OK, tls=tls if tunnel else None)
    with ForwardProxy(to=server.port, tls=tls if proxy_tls else None) as proxy:
        client = connect(
            server.url.replace("127.0.0.1", "localhost"), proxy=proxy.url, ssl_ca_cert=authority
        )
        with pytest.raises(exceptions.ApiException) as raised:
            call(client)
        client.close()
    assert not isinstance(raised.value, exceptions.ApiProxyError)
    assert len(server.requests) == 1


def test_a_connect_that_a_proxy_refuses_is_not_tried_again(serve: Serve, connect: Connect) -> None:
    proxy = serve(respond(b"", 502, reason="Bad Gateway"))
    with pytest.raises(exceptions.ApiProxyError, match=r"502 Bad Gateway\. Check proxy="):
        retrieve(connect("https://cvat.example", proxy=proxy.url))
    assert len(proxy.requests) == 1


def test_a_proxy_whose_certificate_is_not_trusted_is_tried_once(
    serve: Serve, connect: Connect, tls: ssl.SSLContext, delays: list[float]
) -> None:
    proxy = serve(OK, tls=tls)
    with pytest.raises(exceptions.ApiProxyError, match="certificate"):
        retrieve(connect("http://cvat.example", proxy=proxy.url))
    assert delays == []
