"""TLS: whose certificates are trusted, client certificates, and turning verification off."""

from __future__ import annotations

import ssl
import warnings
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk.api_client import ApiClient, Configuration, exceptions
from tests.support.samples import OK, create, retrieve
from tests.support.scripted import http_response, on_connect, respond, send, send_and_close

if TYPE_CHECKING:
    from pathlib import Path

    import trustme

    from tests.conftest import Connect, Serve


def test_an_authority_that_the_system_does_not_trust_is_refused(
    serve: Serve, connect: Connect, tls: ssl.SSLContext
) -> None:
    server = serve(OK, tls=tls)
    with pytest.raises(exceptions.ApiTlsError, match="certificate") as raised:
        create(connect(server))
    assert raised.value.__cause__ is not None
    assert server.connections == 1
    assert server.requests == []


def test_the_configured_authority_is_trusted(
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
    before = server.connections
    with pytest.raises(exceptions.ApiTlsError, match=r"other\.example"):
        retrieve(connect(server, ssl_ca_cert=authority, assert_hostname="other.example"))
    assert server.connections == before + 1


@pytest.mark.parametrize("call", [retrieve, create])
def test_https_to_a_port_that_speaks_http_is_tried_once_and_says_so(
    serve: Serve, connect: Connect, call: Any
) -> None:
    server = serve(on_connect(send(http_response(b"", 400))))
    with pytest.raises(exceptions.ApiTlsError, match=r"this port speaks http, not https"):
        call(connect(server.url.replace("http:", "https:")), _request_timeout=60)
    assert server.connections == 1


ALERT = b"\x15\x03\x01\x00\x02\x02\x46"
WORDS = "Client sent an HTTP request to an HTTPS server."


@pytest.mark.parametrize(
    "step",
    [send_and_close(ALERT), respond(WORDS, 400, content_type="text/plain")],
    ids=["TLS alert", "status 400"],
)
@pytest.mark.parametrize("call", [retrieve, create])
def test_http_to_a_port_that_speaks_https_is_tried_once_and_says_so(
    serve: Serve, connect: Connect, call: Any, step: Any
) -> None:
    server = serve(step)
    with pytest.raises(exceptions.ApiException, match=r"(?i)this port speaks https, not http"):
        call(connect(server))
    assert len(server.requests) == 1


def test_turning_verification_off_warns_once_and_not_with_each_request(
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
    [warning] = caught
    assert "verify_ssl" in str(warning.message)
    assert warning.filename == __file__


def test_the_configured_ssl_context_is_used(
    serve: Serve, connect: Connect, tls: ssl.SSLContext, authority: str
) -> None:
    server = serve(OK, tls=tls)
    context = ssl.create_default_context(cafile=authority)
    assert retrieve(connect(server, ssl_context=context))[0].id == 7
    with pytest.raises(exceptions.ApiTlsError):
        retrieve(connect(server, ssl_context=ssl.create_default_context()))


def test_an_ssl_context_that_verifies_nothing_warns_once(serve: Serve, tls: ssl.SSLContext) -> None:
    server = serve(OK, tls=tls)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with ApiClient(Configuration(host=server.url, ssl_context=context)) as client:
            for _ in range(2):
                retrieve(client)
    [warning] = caught
    assert "ssl_context" in str(warning.message)


@pytest.mark.parametrize("files", ["one", "two"])
def test_a_client_certificate_is_presented_to_a_server_that_asks_for_one(
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


@pytest.mark.parametrize("setting", ["ssl_ca_cert", "cert_file", "key_file"])
@pytest.mark.parametrize("name", ["missing.pem", ""], ids=["missing", "a folder"])
def test_a_certificate_file_that_does_not_exist_is_refused_by_name_at_once(
    tmp_path: Path, setting: str, name: str
) -> None:
    settings: dict[str, Any] = {setting: str(tmp_path / name)}
    with pytest.raises(exceptions.ApiValueError, match=setting) as raised:
        Configuration(**settings)
    assert settings[setting] in str(raised.value)
    configuration = Configuration()
    with pytest.raises(exceptions.ApiValueError, match=setting):
        setattr(configuration, setting, tmp_path / name)


@pytest.mark.parametrize("setting", ["ssl_ca_cert", "cert_file"])
def test_a_file_without_a_certificate_fails_the_call_at_its_first_attempt(
    serve: Serve, connect: Connect, tls: ssl.SSLContext, tmp_path: Path, setting: str,
    delays: list[float],
) -> None:  # fmt: skip
    wrong = tmp_path / "wrong.pem"
    wrong.write_text("this is no certificate")
    settings: dict[str, Any] = {setting: str(wrong)}
    with pytest.raises(exceptions.ApiTlsError, match=setting):
        retrieve(connect(serve(OK, tls=tls), **settings))
    assert delays == []


@pytest.mark.parametrize("setting", ["verify_ssl", "ssl_ca_cert", "ssl_context"])
def test_a_changed_tls_setting_takes_effect_with_the_next_call(
    serve: Serve, connect: Connect, tls: ssl.SSLContext, authority: str, setting: str
) -> None:
    client = connect(serve(OK, tls=tls), ssl_ca_cert=authority)
    assert retrieve(client)[0].id == 7
    client.configuration.ssl_ca_cert = None
    with pytest.raises(exceptions.ApiTlsError):
        retrieve(client)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        context = ssl.create_default_context(cafile=authority)
        values = {"verify_ssl": False, "ssl_ca_cert": authority, "ssl_context": context}
        setattr(client.configuration, setting, values[setting])
    assert retrieve(client)[0].id == 7


def test_a_changed_client_certificate_takes_effect_with_the_next_call(
    serve: Serve, connect: Connect, certificates: trustme.CA, authority: str, tmp_path: Path
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificates.issue_cert("127.0.0.1").configure_cert(context)
    certificates.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    mine = tmp_path / "mine.pem"
    certificates.issue_cert("ann@cvat.example").private_key_and_cert_chain_pem.write_to_path(mine)
    client = connect(serve(OK, tls=context), ssl_ca_cert=authority)
    with pytest.raises(exceptions.ApiConnectionError):
        retrieve(client)
    client.configuration.cert_file = str(mine)
    assert retrieve(client)[0].id == 7
    client.configuration.cert_file = None
    with pytest.raises(exceptions.ApiConnectionError):
        retrieve(client)


def test_unchanged_settings_keep_the_connection(
    serve: Serve, connect: Connect, tls: ssl.SSLContext, authority: str
) -> None:
    server = serve(OK, tls=tls)
    client = connect(server, ssl_ca_cert=authority)
    for _ in range(3):
        client.configuration.ssl_ca_cert = str(authority)
        retrieve(client)
    assert server.connections == 1
