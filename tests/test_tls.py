"""TLS with an authority of one's own, client certificates, forward proxies: all of them real."""

from __future__ import annotations

import ssl
import warnings
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk.api_client import ApiClient, Configuration, exceptions
from cvat_sdk.runtime.configuration import InsecureWarning
from tests.support.samples import OK, QUICK, create, retrieve
from tests.support.proxy import ForwardProxy
from tests.support.scripted import on_connect, send, http_response

if TYPE_CHECKING:
    from pathlib import Path

    import trustme

    from tests.conftest import Connect, Serve


# --- TLS ----------------------------------------------------------------------------------------


def test_the_system_s_authorities_are_trusted_and_no_other(
    serve: Serve, connect: Connect, tls: ssl.SSLContext
) -> None:
    server = serve(OK, tls=tls)
    with pytest.raises(exceptions.ApiTlsError, match="certificate") as raised:
        create(connect(server))
    assert raised.value.__cause__ is not None
    assert server.connections == 1
    assert server.requests == []


def test_an_authority_of_one_s_own_is_trusted(
    serve: Serve, connect: Connect, tls: ssl.SSLContext, authority: str
) -> None:
    server = serve(OK, tls=tls)
    client = connect(server, ssl_ca_cert=authority)
    for _ in range(3):
        assert retrieve(client)[0].id == 7
    assert server.connections == 1


def test_a_certificate_of_another_host_is_refused(
    serve: Serve, connect: Connect, certificates: trustme.CA, authority: str
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificates.issue_cert("cvat.example").configure_cert(context)
    server = serve(OK, tls=context)
    with pytest.raises(exceptions.ApiTlsError):
        retrieve(connect(server, ssl_ca_cert=authority))
    for expected in ("cvat.example", False):
        client = connect(server, ssl_ca_cert=authority, assert_hostname=expected)
        assert retrieve(client)[0].id == 7
    with pytest.raises(exceptions.ApiTlsError):
        retrieve(connect(server, ssl_ca_cert=authority, assert_hostname="other.example"))


def test_a_server_that_speaks_no_tls_is_a_tls_error(serve: Serve, connect: Connect) -> None:
    server = serve(on_connect(send(http_response(b"", 400))))
    with pytest.raises(exceptions.ApiTlsError, match="TLS failed"):
        retrieve(connect(server.url.replace("http:", "https:")), _request_timeout=3)


def test_turning_verification_off_warns_once_and_not_at_each_request(
    serve: Serve, tls: ssl.SSLContext
) -> None:
    server = serve(OK, tls=tls)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        configuration = Configuration(host=server.url, verify_ssl=False)
        with ApiClient(configuration) as client:
            for _ in range(3):
                retrieve(client)
            client.close()
            retrieve(client)
    assert [warning.category for warning in caught] == [InsecureWarning]
    assert "identity is not checked" in str(caught[0].message)
    assert caught[0].filename == __file__


def test_a_context_of_one_s_own_is_used(
    serve: Serve, connect: Connect, tls: ssl.SSLContext, authority: str
) -> None:
    server = serve(OK, tls=tls)
    context = ssl.create_default_context(cafile=authority)
    assert retrieve(connect(server, ssl_context=context))[0].id == 7
    with pytest.raises(exceptions.ApiTlsError):
        retrieve(connect(server, ssl_context=ssl.create_default_context()))


def test_a_context_that_verifies_nothing_warns_once(serve: Serve, tls: ssl.SSLContext) -> None:
    server = serve(OK, tls=tls)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with ApiClient(Configuration(host=server.url, ssl_context=context)) as client:
            for _ in range(2):
                retrieve(client)
    assert [warning.category for warning in caught] == [InsecureWarning]


@pytest.mark.parametrize("files", ["one", "two"])
def test_a_client_certificate_is_shown(
    serve: Serve, connect: Connect, certificates: trustme.CA, authority: str, tmp_path: Path,
    files: str,
) -> None:  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificates.issue_cert("127.0.0.1").configure_cert(context)
    certificates.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    mine = certificates.issue_cert("ann@cvat.example")
    cert, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    settings = {"cert_file": str(cert)}
    if files == "one":
        mine.private_key_and_cert_chain_pem.write_to_path(str(cert))
    else:
        mine.cert_chain_pems[0].write_to_path(str(cert))
        mine.private_key_pem.write_to_path(str(key))
        settings["key_file"] = str(key)
    server = serve(OK, tls=context)
    assert retrieve(connect(server, ssl_ca_cert=authority, **settings))[0].id == 7
    with pytest.raises(exceptions.ApiConnectionError):
        retrieve(connect(server, ssl_ca_cert=authority))


@pytest.mark.parametrize("setting", ["ssl_ca_cert", "cert_file"])
def test_a_file_that_is_not_there_or_wrong_is_a_clear_error(
    serve: Serve, connect: Connect, tls: ssl.SSLContext, tmp_path: Path, setting: str
) -> None:
    wrong = tmp_path / "wrong.pem"
    wrong.write_text("this is no certificate")
    server = serve(OK, tls=tls)
    for path in (tmp_path / "missing.pem", wrong):
        settings: dict[str, Any] = {setting: str(path)}
        with pytest.raises(exceptions.OpenApiException):
            retrieve(connect(server, **settings))


# --- proxies ------------------------------------------------------------------------------------


def test_plain_requests_go_through_the_proxy(serve: Serve, connect: Connect) -> None:
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


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_s_log_in_is_taken_from_its_url_and_goes_nowhere_else(
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


def test_a_proxy_that_refuses_is_told_by_its_answer(connect: Connect) -> None:
    with ForwardProxy(login="ann:secret") as proxy:
        with pytest.raises(exceptions.ApiStatusError, match="407"):
            retrieve(connect("http://cvat.example", proxy=proxy.url))
        with pytest.raises(exceptions.ApiProxyError, match="407"):
            retrieve(connect("https://cvat.example", proxy=proxy.url))


def test_a_proxy_that_is_not_there_is_a_proxy_error(connect: Connect) -> None:
    for scheme in ("http", "https"):
        with pytest.raises(exceptions.ApiProxyError, match="the proxy failed"):
            create(connect(f"{scheme}://cvat.example", proxy="http://127.0.0.1:1"))


def test_a_proxy_is_given_headers_of_its_own(serve: Serve, connect: Connect) -> None:
    server = serve(OK)
    with ForwardProxy(to=server.port) as proxy:
        settings: dict[str, Any] = {"proxy": proxy.url, "proxy_headers": {"X-Proxy": "1"}}
        retrieve(connect("http://cvat.example", **settings))
        assert proxy.requests[0].headers["x-proxy"] == "1"


@pytest.mark.parametrize("name", ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"])
def test_the_environment_names_a_proxy(
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
def test_some_hosts_are_reached_without_the_proxy(
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


def test_a_subdomain_is_reached_without_the_proxy_as_its_domain_is(connect: Connect) -> None:
    settings = {"proxy": "http://127.0.0.1:1", "no_proxy": ".cvat.example,other"}
    with pytest.raises(exceptions.ApiConnectionError, match="no such host"):
        retrieve(connect("http://eu.cvat.example", **settings))
    with pytest.raises(exceptions.ApiProxyError):
        retrieve(connect("http://cvat.example.evil", **settings))


def test_a_proxy_may_be_spoken_to_by_tls(
    serve: Serve, connect: Connect, tls: ssl.SSLContext, authority: str
) -> None:
    server = serve(OK)
    with ForwardProxy(to=server.port, tls=tls) as proxy:
        client = connect("http://cvat.example", proxy=proxy.url, ssl_ca_cert=authority)
        assert retrieve(client)[0].id == 7


def test_a_client_of_one_s_own_pool_manager_needs_no_settings(serve: Serve) -> None:
    import urllib3

    server = serve(OK)
    with urllib3.PoolManager() as manager:
        configuration = Configuration(host=server.url, retries=QUICK)
        with ApiClient(configuration, pool_manager=manager) as client:
            assert retrieve(client)[0].id == 7
        assert retrieve(client)[0].id == 7
    assert server.connections == 1
