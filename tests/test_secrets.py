"""Secrets appear in no repr, str, log record, exception, traceback or warning."""

from __future__ import annotations

import io
import logging
import traceback
import warnings
from base64 import b64encode
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

from cvat_sdk.api_client import ApiClient, Configuration, exceptions, models
from tests.support.proxy import ForwardProxy
from tests.support.samples import NEW, OK, PAGE, QUICK, STORAGE, create, retrieve
from tests.support.scripted import (
    Peer,
    ScriptedServer,
    close,
    echo,
    http_response,
    respond,
    send_and_close,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.conftest import Connect, Serve

S = "s3cr3t"
"""Every planted secret contains it."""
AWKWARD = f'{S} pa"ss/wörd+<&>=\\'


def assert_hidden(text: str) -> None:
    for form in (S, quote(S), b64encode(S.encode()).decode()[:-4]):
        assert form not in text, text


@pytest.fixture
def watched(caplog: pytest.LogCaptureFixture) -> Iterator[Callable[[BaseException], None]]:
    """Checks the texts of an exception; at the end, of all log records and warnings too."""
    caplog.set_level(logging.DEBUG)

    def check(error: BaseException) -> None:
        assert_hidden(str(error))
        assert_hidden(repr(error))
        assert_hidden(repr(error.args))
        assert_hidden("".join(traceback.format_exception(type(error), error, error.__traceback__)))

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield check
    for warning in caught:
        assert_hidden(str(warning.message))
    for record in caplog.get_records("call"):
        assert_hidden(record.getMessage())
        assert_hidden(repr(record.args))
        assert_hidden(repr(record.exc_info))


CONFIGURED: dict[str, dict[str, Any]] = {
    "password": {"username": "ann", "password": AWKWARD},
    "access token": {"access_token": f"{S}-token"},
    "token": {"api_key": {"tokenAuth": f"{S}-token"}},
    "session": {"api_key": {"sessionAuth": f"{S}-session", "csrfAuth": f"{S}-csrf"}},
    "signature": {"api_key": {"signatureAuth": f"{S}/sign=="}},
}
configured = pytest.mark.parametrize(
    "settings", [pytest.param(settings, id=name) for name, settings in CONFIGURED.items()]
)
FAILURES = {
    "echo as text": echo(400),
    "echo as page": echo(500, "text/html"),
    "echo as JSON": lambda peer: peer.send(
        http_response({"detail": [peer.request.target, *peer.request.headers.values()]}, 403)
    ),
    "echo in the reason": lambda peer: peer.send(
        http_response(
            b"", 400, reason=" ".join([peer.request.target, *peer.request.headers.values()])
        )
    ),
    "echo as request id": lambda peer: peer.send(
        http_response(b"", 409, headers=[("X-Request-Id", " ".join(peer.request.headers.values()))])
    ),
    "echo with 200": echo(200),
    "lost": close,
    "garbage": lambda peer: send_and_close(peer.request.raw)(peer),
    "echo as length": lambda peer: peer.send(
        http_response(b"x", headers=[("Content-Length", " ".join(peer.request.headers.values()))])
    ),
    "redirect": lambda peer: peer.send(
        http_response(b"", 302, headers=[("Location", "ftp://u:s3cr3t@h" + peer.request.target)])
    ),
    "limited": echo(429),
}


@configured
@pytest.mark.parametrize("step", [pytest.param(s, id=name) for name, s in FAILURES.items()])
@pytest.mark.parametrize("post", [False, True])
def test_credentials_are_in_no_text_whatever_the_server_does(
    serve: Serve, connect: Connect, settings: dict[str, Any], step: Any, post: bool, watched: Any
) -> None:
    server = serve(step)
    client = connect(server, **settings)
    call = create if post else retrieve
    with pytest.raises(exceptions.ApiException) as raised:
        call(client, _request_timeout=60)
    watched(raised.value)
    sent = server.requests[0]
    assert sent.headers.keys() & {"authorization", "cookie"} or "sign=" in sent.target


@configured
def test_the_repr_of_configurations_and_clients_hides_credentials(settings: dict[str, Any]) -> None:
    configuration = Configuration(**settings, proxy=f"http://ann:{S}@proxy.example:3128")
    assert "***" in repr(configuration)
    with ApiClient(configuration, cookies={"sessionid": S}, headers={"X-Token": S}) as client:
        for shown in (configuration, client, client.cloudstorages_api):
            assert_hidden(repr(shown))
            assert_hidden(str(shown))
        assert_hidden(repr(client.cloudstorages_api.create_endpoint))


SECRET_BODY: dict[str, Any] = {
    **NEW,
    "key": f"{S}-key",
    "secret_key": f"{S}-secret",
    "session_token": f"{S}-session/+=",
    "connection_string": f"AccountKey={S};x",
    "specific_attributes": f"endpoint_url=http://ann:{S}@bucket&region=eu&password={S}-attr",
    "description": "text",
}
BODIES: dict[str, Any] = {
    "mapping": lambda: SECRET_BODY,
    "model": lambda: models.CloudStorageWriteRequest(**SECRET_BODY),
    "form": lambda: {**SECRET_BODY, "key_file": f"{S}-file".encode()},
    "form of a model": lambda: models.CloudStorageWriteRequest(
        **SECRET_BODY, key_file=io.BytesIO(f"{S}-file".encode())
    ),
}


@pytest.mark.parametrize("body", [pytest.param(make, id=name) for name, make in BODIES.items()])
@pytest.mark.parametrize("step", [echo(400), echo(500, "text/html"), echo(200), close])
def test_secrets_in_a_body_are_in_no_text(
    serve: Serve, connect: Connect, body: Any, step: Any, watched: Any
) -> None:
    with pytest.raises(exceptions.ApiException) as raised:
        connect(serve(step)).cloudstorages_api.create(body())
    watched(raised.value)


def test_a_secret_is_hidden_even_where_the_message_is_cut_within_it(
    serve: Serve, connect: Connect
) -> None:
    for padding in range(280, 302):
        text = "x" * padding + f"{S}-secret" + "y" * 300
        server = serve(respond({"detail": text}, 400))
        with pytest.raises(exceptions.BadRequestException) as raised:
            connect(server).cloudstorages_api.create(SECRET_BODY)
        assert S[:3] not in str(raised.value)


def test_the_repr_of_a_page_hides_the_signatures_in_its_links(
    serve: Serve, connect: Connect
) -> None:
    link = "http://ann:{0}@127.0.0.1/api/cloudstorages?page=2&{1}={0}%2F{0}&page_size=1"
    for name in ("sign", "%73ign", "sig", "X-Amz-Signature", "access_token"):
        page = {**PAGE, "next": link.format(S, name), "previous": link.format(S, name)}
        data, _ = connect(serve(respond(page))).cloudstorages_api.list()
        assert S in str(data.next)
        assert_hidden(repr(data))
        assert_hidden(repr(list(data.__rich_repr__())))
        assert f"page=2&{name}=***&page_size=1" in repr(data)


def test_the_repr_of_an_open_model_hides_what_has_the_name_of_a_secret() -> None:
    model = models.OnlineFunctionCallRequest(
        task=5,
        frame=7,
        token=S,
        nested={"api_key": S, "x": [{"password": S, "shown": 1}]},
        links=[f"https://ann:{S}@bucket/x?sig={S}"],
        storage=models.CloudStorageWriteRequest(**NEW, secret_key=S),
    )
    model.nested["x"][0][5] = "five"
    for shown in (repr(model), str(model), repr(list(model.__rich_repr__()))):
        assert_hidden(shown)
        assert "frame" in shown
        assert "'shown': 1" in shown
    assert (model.token, model.to_dict()["nested"]["api_key"]) == (S, S)


def test_the_password_of_a_url_is_hidden_in_a_text_of_any_length() -> None:
    text = f"see https://ann:{S}=&@host/ and ann@example.com, {'x' * 2_000_000}"
    shown = repr(models.CommentWriteRequest(issue=1, message=text))
    assert_hidden(shown)
    assert "see https://***@host/ and ann@example.com, xxx" in shown


@pytest.mark.parametrize("make", [BODIES["model"], BODIES["form of a model"]])
def test_the_repr_of_a_model_hides_its_secrets(make: Any) -> None:
    model = make()
    for shown in (repr(model), str(model), model.to_str(), f"{model!r}", repr([model])):
        assert_hidden(shown)
        assert "secret_key='***'" in shown or "'secret_key': '***'" in shown
        assert "region=eu" in shown
    assert_hidden(repr(list(model.__rich_repr__())))


def test_the_value_of_a_refused_argument_is_in_no_text(
    serve: Serve, connect: Connect, watched: Any
) -> None:
    client = connect(serve(OK))
    retrieve(client)
    wrong: list[dict[str, Any]] = [
        {"secret_key": S * 100},
        {"key": [S]},
        {"session_token": {S: S}},
        {"connection_string": S.encode()},
        {"manifests": [S * 500]},
        {"secret_key": S + "\ud800"},
        {"specific_attributes": S * 500},
    ]
    for fields in wrong:
        with pytest.raises(exceptions.OpenApiException) as raised:
            client.cloudstorages_api.create({**NEW, **fields})
        watched(raised.value)


@pytest.mark.parametrize(
    "call",
    [
        lambda c: c.call_api(
            "/api/auth/login", "POST", body={"username": "ann", "password": f"{S}-pw"}
        ),
        lambda c: c.call_api("/api/x", "GET", header_params={"X-Api-Token": f"{S}-header"}),
        lambda c: c.call_api("/api/x", "GET", header_params={"Authorization": f"Custom {S}"}),
        lambda c: c.request("GET", "/api/x", headers={"Cookie": f"a={S}-cookie; b={S}-b"}),
        lambda c: c.request("POST", "/api/x", post_params={"password": f"{S}-form"}),
        lambda c: retrieve(
            c,
            _request_auths=[
                {"in": "header", "key": "Authorization", "value": f"Token {S}-auth"},
                {"in": "query", "key": "sign", "value": f"{S}/sign"},
                {"in": "cookie", "key": "sessionid", "value": f"{S}-cookie"},
            ],
        ),
    ],
)
def test_credentials_given_to_a_single_call_are_in_no_text(
    serve: Serve, connect: Connect, call: Any, watched: Any
) -> None:
    for step in (echo(400), echo(500, "application/json"), close):
        with pytest.raises(exceptions.ApiException) as raised:
            call(connect(serve(step)))
        watched(raised.value)


def test_default_headers_and_cookies_of_a_client_are_in_no_text(serve: Serve, watched: Any) -> None:
    configuration = Configuration(host=serve(echo(400)).url, retries=QUICK)
    headers = {"X-Access-Key": f"{S}-key"}
    cookies = {"sessionid": f"{S}-a", "csrftoken": f"{S}-b"}
    with ApiClient(configuration, headers=headers, cookies=cookies) as client:
        client.set_default_header("Authorization", f"Token {S}-c")
        with pytest.raises(exceptions.BadRequestException) as raised:
            retrieve(client)
    watched(raised.value)


def test_the_signature_in_a_query_is_not_logged(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(
        lambda peer: peer.send(
            http_response(b"", 302, headers=[("Location", peer.request.target)])
        ),
        OK,
    )
    caplog.set_level(logging.DEBUG)
    client = connect(server, api_key={"signatureAuth": f"{S}/sign"})
    client.cloudstorages_api.retrieve(7)
    assert [r.target for r in server.requests] == [
        f"/api/cloudstorages/7?sign={quote(S, safe='')}%2Fsign"
    ] * 2
    assert caplog.records
    for record in caplog.records:
        assert_hidden(record.getMessage())


def test_cookies_that_the_server_sets_are_in_no_text(serve: Serve, watched: Any) -> None:
    step = respond({"detail": "no"}, 400, headers=[("Set-Cookie", f"sessionid={S}; Path=/")])
    with ApiClient(Configuration(host=serve(step).url), keep_cookies=True) as client:
        with pytest.raises(exceptions.BadRequestException) as raised:
            retrieve(client)
        watched(raised.value)
        assert_hidden(repr(client))


@pytest.mark.parametrize("step", ["refuses", "no proxy", "lost", "socks"])
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("environment", [False, True])
def test_the_credentials_of_a_proxy_are_in_no_text(
    connect: Connect,
    watched: Any,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    scheme: str,
    environment: bool,
) -> None:
    def refuses(peer: Peer) -> None:
        text = " ".join(peer.request.headers.values()) + f" ann:{S}"
        peer.send(http_response(text, 407, reason=f"no {text}", content_type="text/plain"))

    with ScriptedServer(refuses if step == "refuses" else close) as proxy:
        port = 1 if step == "no proxy" else proxy.port
        url = f"http://ann:{S}@127.0.0.1:{port}"
        settings: dict[str, Any] = {"proxy_headers": {"X-Proxy-Token": f"{S}-t"}}
        if step == "socks":
            environment, url = True, f"socks5h://ann:{S}@127.0.0.1:{port}"
        if environment:
            monkeypatch.setenv(f"{scheme}_proxy", url)
        else:
            settings["proxy"] = url
        client = connect(f"{scheme}://cvat.example", **settings)
        with pytest.raises(exceptions.ApiException) as raised:
            retrieve(client)
        watched(raised.value)


def test_credentials_that_a_proxy_refuses_are_in_no_traceback(connect: Connect) -> None:
    with ForwardProxy(login="bob:other") as proxy:
        client = connect("https://cvat.example", proxy=f"http://ann:{S}@127.0.0.1:{proxy.port}")
        with pytest.raises(exceptions.ApiProxyError, match="407") as raised:
            retrieve(client)
    assert_hidden("".join(traceback.format_exception(raised.value)))


@pytest.mark.parametrize(
    "settings",
    [
        {"host": f"https://ann:{S}@cvat.example"},
        {"host": f"ann:{S}@cvat.example"},
        {"host": f"https:/ann:{S}@cvat.example"},
        {"host": f"https://ann:{S}/x@cvat.example:1"},
        {"host": f"https://cvat.example?token={S}"},
        {"proxy": f"socks5://ann:{S}@proxy.example"},
        {"proxy": f"ann:{S}@proxy.example"},
        {"proxy": f"http://ann:{S}@proxy.example:99999"},
        {"username": f"ann:{S}"},
        {"access_token": f"{S}\n"},
        {"access_token": S.encode()},
        {"password": [S]},
        {"password": f"{S}\ud800"},
        {"api_key": {"nope": S}},
        {"api_key": {"tokenAuth": [S]}},
        {"api_key": S},
        {"api_key": {S: "tokenAuth"}},
        {"host": f"https//cvat.example/?{S}"},
        {"host": f"https//cvat.example/#{S}"},
        {"proxy": f"ann {S}"},
        {"key_file": f"-----BEGIN PRIVATE KEY-----\n{S}\n"},
        {"cert_file": f"-----BEGIN CERTIFICATE-----\n{S}\n".encode()},
    ],
    ids=repr,
)
def test_the_error_of_a_wrong_setting_hides_its_value(settings: dict[str, Any]) -> None:
    with pytest.raises(exceptions.OpenApiException) as raised:
        Configuration(**settings)
    assert_hidden("".join(traceback.format_exception(raised.value)))


@pytest.mark.parametrize(
    "call",
    [
        lambda c: c.call_api("/x", "GET", header_params={f"Token {S}": "Authorization"}),
        lambda c: c.call_api("/x", "GET", header_params={f"{S}\n": "Authorization"}),
        lambda c: c.call_api("GET", f"/x?token={S}"),
        lambda c: c.call_api(f"x?token={S}", "GET"),
        lambda c: c.call_api("/x", "GET", _host=f"http://ann:{S}@127.0.0.1:1"),
        lambda c: c.request("GET", f"http://ann:{S}@127.0.0.1:1/x"),
        lambda c: c.request("GET", f"ftp://ann:{S}@127.0.0.1:1/x?token={S}"),
        lambda c: retrieve(c, _request_auths=[{"in": S, "key": "sign", "value": "x"}]),
        lambda c: retrieve(c, _request_auths=[{"in": "header", "key": f"{S} x", "value": "y"}]),
        lambda c: retrieve(c, _request_auths=[{"in": "header", "key": "X", "value": f"{S}\n"}]),
        lambda c: retrieve(c, _request_auths=[{S: "x"}]),
        lambda c: retrieve(c, _request_auths={S: "x"}),
        lambda c: retrieve(c, _request_auths=[S]),
        lambda c: ApiClient(c.configuration, cookies={f"{S} x": "sessionid"}),
    ],
)
def test_the_refusal_of_mixed_up_arguments_hides_them(
    serve: Serve, connect: Connect, call: Any, watched: Any
) -> None:
    server = serve(OK)
    with pytest.raises((exceptions.ApiTypeError, exceptions.ApiValueError)) as raised:
        call(connect(server))
    watched(raised.value)
    assert server.requests == []


_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
_BODY = f'{{"password": "{S}"}}'.encode()


@pytest.mark.parametrize(
    "sent",
    [
        _HEAD + b"Content-Length: 400\r\n\r\n" + _BODY,
        _HEAD + b"Transfer-Encoding: chunked\r\n\r\n40\r\n" + _BODY,
        _HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + _BODY + b"\r\n",
        _HEAD + b"Content-Encoding: gzip\r\n\r\n" + _BODY,
        _HEAD + b"\r\n" + _BODY + b"}",
        _BODY + b"\r\n\r\n",
        b"HTTP/" + _BODY + b" 200 OK\r\n\r\n",
        b"HTTP/1.1 " + _BODY + b"\r\n\r\n",
    ],
)
def test_no_byte_of_a_body_that_cannot_be_read_is_in_any_text(
    serve: Serve, connect: Connect, sent: bytes, watched: Any
) -> None:
    with pytest.raises(exceptions.ApiException) as raised:
        retrieve(connect(serve(send_and_close(sent))))
    watched(raised.value)


def test_values_that_deviate_from_the_contract_are_in_no_text(
    serve: Serve, connect: Connect, watched: Any
) -> None:
    odd = {**STORAGE, "provider_type": S, "credentials_type": 5, "id": f"{S}", "owner": S}
    with pytest.raises(exceptions.ResponseValidationError) as raised:
        retrieve(connect(serve(respond(odd))))
    watched(raised.value)
    with pytest.raises(exceptions.ResponseValidationError) as raised:
        retrieve(connect(serve(respond({**STORAGE, "resource": [S]})), strict_responses=True))
    watched(raised.value)
