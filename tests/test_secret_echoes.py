"""Whatever a server repeats of the secrets that it was sent, the client's messages mask it."""

from __future__ import annotations

import gc
import html
import io
import json
import logging
import re
import weakref
from base64 import b64encode, urlsafe_b64encode
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, quote_plus
from uuid import UUID

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cvat_sdk.api_client import ApiClient, Configuration, exceptions, models
from tests.support.samples import NEW, OK, QUICK, retrieve
from tests.support.scripted import Peer, ScriptedServer, http_response, redirect, respond

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.conftest import Connect, Serve

START, END = "Zq7kX9w", "Wv3mP5t"
SECRET = f"{START} a\"b/c+d=e&f<g>\\h'ö{END}"

FORMS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "as JSON": json.dumps,
    "as JSON in UTF-8": lambda text: json.dumps(text, ensure_ascii=False),
    "as JSON in JSON": lambda text: json.dumps(json.dumps(text)),
    "percent-encoded": lambda text: quote(text, safe=""),
    "percent-encoded as a path": quote,
    "percent-encoded in lower case": lambda text: re.sub(
        "%..", lambda match: match[0].lower(), quote(text, safe="")
    ),
    "percent-encoded in a form": quote_plus,
    "in HTML": html.escape,
    "in HTML, quoted by number": lambda text: html.escape(text).replace("&#x27;", "&#39;"),
    "in Python": repr,
    "in Python, encoded": lambda text: repr(text.encode()),
    "as base64": lambda text: b64encode(text.encode()).decode(),
    "as base64 for a URL": lambda text: urlsafe_b64encode(text.encode()).decode(),
    "within base64": lambda text: b64encode(f"u:{text}!".encode()).decode(),
    "late within base64": lambda text: b64encode(f"u.:{text}".encode()).decode(),
}


class Echo:
    """A server that responds with the errors it is given, and a client of it."""

    text = ""

    def __init__(self, server: ScriptedServer, client: ApiClient) -> None:
        self.server = server
        self.client = client

    def message(self, call: Callable[[ApiClient], Any], text: str) -> str:
        """The error of a call whose response says the text."""
        self.text = text
        with pytest.raises(exceptions.BadRequestException) as raised:
            call(self.client)
        return str(raised.value)


@contextmanager
def echoing(**settings: Any) -> Iterator[Echo]:
    def step(peer: Peer) -> None:
        peer.send(http_response({"detail": f"{known.text} is wrong"}, 400))

    with ScriptedServer(step) as server:
        configuration = Configuration(host=server.url, retries=QUICK, **settings)
        with ApiClient(configuration) as client:
            known = Echo(server, client)
            yield known


@pytest.fixture(scope="module")
def echo() -> Iterator[Echo]:
    with echoing() as echo:
        yield echo


def assert_masked(message: str, text: str) -> None:
    """The message says that the text is wrong, without the text."""
    assert "*** is wrong" in message or "***" in message.rpartition(" is wrong")[0]
    assert START not in message
    assert END not in message
    assert text not in message


def create(**fields: Any) -> Callable[[ApiClient], Any]:
    return lambda client: client.cloudstorages_api.create({**NEW, **fields})


def post(body: Any) -> Callable[[ApiClient], Any]:
    return lambda client: client.call_api("/api/x", "POST", body=body)


def key(secret: str) -> bytes:
    """The file of a service account, as Google makes it."""
    return json.dumps({"type": "service_account", "keys": [{"private_key": secret}]}).encode()


PLACES: dict[str, Callable[[str], Callable[[ApiClient], Any]]] = {
    "a field": lambda s: create(secret_key=s),
    "a model": lambda s: (
        lambda client: client.cloudstorages_api.create(
            models.CloudStorageWriteRequest(**NEW, session_token=s)
        )
    ),
    "a query string, encoded": lambda s: create(
        specific_attributes=f"region=eu&password={quote(s, safe='')}"
    ),
    "a query string with JSON": lambda s: create(specific_attributes=json.dumps({"password": s})),
    "a connection string": lambda s: create(connection_string=f"AccountName=x;AccountKey={s}"),
    "a file as bytes": lambda s: create(key_file=s.encode()),
    "a file as bytearray": lambda s: create(key_file=bytearray(s.encode())),
    "a file as memoryview": lambda s: create(key_file=memoryview(s.encode())),
    "a file in memory": lambda s: create(key_file=io.BytesIO(s.encode())),
    "JSON in a file": lambda s: create(key_file=io.BytesIO(key(s))),
    "a mapping": lambda s: post({"password": s}),
    "a nested mapping": lambda s: post({"x": [{"y": {"api_key": s}}]}),
    "a list": lambda s: post({"tokens": [[s]]}),
    "a mapping within a secret": lambda s: post({"credentials": {"x": [s]}}),
    "a model within a mapping": lambda s: post(
        {"x": models.CloudStorageWriteRequest(**NEW, secret_key=s)}
    ),
    "an additional property": lambda s: (
        lambda client: client.lambda_api.create_functions(
            "yolo", models.OnlineFunctionCallRequest(task=5, frame=0, api_token=s)
        )
    ),
    "JSON within a text": lambda s: post({"attributes": json.dumps({"password": s})}),
    "a text that is the body": lambda s: post(f"token={quote(s, safe='')}"),
    "a form": lambda s: (
        lambda client: client.request("POST", "/api/x", post_params={"password": s})
    ),
    "a file of a form": lambda s: (
        lambda client: client.call_api("/api/x", "POST", files={"key": io.BytesIO(s.encode())})
    ),
    "one of several files": lambda s: (
        lambda client: client.call_api("/api/x", "POST", files={"keys": [b"x", s.encode()]})
    ),
    "a query": lambda s: lambda client: client.call_api("/x", "GET", query_params={"token": s}),
    "the query of a path": lambda s: (
        lambda client: client.call_api(f"/x?a=1&sig={quote(s, safe='')}", "GET")
    ),
    "the query of a URL": lambda s: (
        lambda client: client.request(
            "GET", f"{client.configuration.host}/x?token={quote(s, safe='')}"
        )
    ),
    "a path": lambda s: (
        lambda client: client.call_api("/api/{token}/x", "GET", path_params={"token": s})
    ),
    "a URL in a body": lambda s: post({"location": f"https://ann:{quote(s, safe='')}@h/x"}),
    "a credential of the call": lambda s: (
        lambda client: retrieve(client, _request_auths=[{"in": "query", "key": "k", "value": s}])
    ),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("place", PLACES)
def test_a_secret_is_masked_wherever_it_was_sent_and_however_it_is_repeated(
    echo: Echo, place: str, form: str
) -> None:
    secret = SECRET.replace("&", "") if place == "a connection string" else SECRET
    text = FORMS[form](secret)
    assert_masked(echo.message(PLACES[place](secret), text), text)


@pytest.mark.parametrize(
    "configured",
    [
        {"username": "ann", "password": SECRET},
        {"access_token": f"{START}-/+{END}"},
        {"api_key": {"tokenAuth": f"{START}-/+{END}"}},
        {"api_key": {"sessionAuth": f"{START}-/+{END}", "csrfAuth": "x"}},
        {"api_key": {"signatureAuth": f"{START}-/+{END}"}},
    ],
)
def test_a_credential_of_the_configuration_is_masked_however_it_is_repeated(
    configured: dict[str, Any],
) -> None:
    secret = SECRET if "password" in configured else f"{START}-/+{END}"
    with echoing(**configured) as echo:
        for form in FORMS.values():
            assert_masked(echo.message(retrieve, form(secret)), form(secret))


HEADERS = {
    "Authorization": "Token {}",
    "X-Api-Key": "{}",
    "Cookie": "a=b; c={}; d=e",
    "Referer": "https://ann:{}@cvat.example/x",
    "X-Link": "https://cvat.example/x?token={}",
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", HEADERS)
def test_the_secret_of_a_header_is_masked_however_it_is_repeated(
    echo: Echo, name: str, form: str
) -> None:
    secret = f"{START}+/=%-{END}" if name == "Cookie" or "X-A" in name else f"{START}+=-{END}"
    text = FORMS[form](secret)
    headers = {name: HEADERS[name].format(secret)}
    message = echo.message(lambda c: c.call_api("/x", "GET", header_params=headers), text)
    assert_masked(message, text)


def test_the_password_of_a_basic_header_is_masked(echo: Echo) -> None:
    headers = {"Authorization": "Basic " + b64encode(f"ann:{SECRET}".encode()).decode()}
    message = echo.message(lambda c: c.call_api("/x", "GET", header_params=headers), SECRET)
    assert_masked(message, SECRET)


@pytest.mark.parametrize("kind", ["path", "open", "unbuffered"])
def test_what_a_file_on_disk_holds_is_masked(echo: Echo, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "key.json"
    path.write_bytes(key(SECRET))
    for text in (SECRET, key(SECRET).decode()):
        if kind == "path":
            message = echo.message(create(key_file=path), text)
        else:
            with path.open("rb", buffering=0 if kind == "unbuffered" else -1) as file:
                message = echo.message(create(key_file=file), text)
        assert_masked(message, text)


def test_a_file_that_can_be_read_only_once_is_masked(echo: Echo) -> None:
    class Once:
        read = io.BytesIO(SECRET.encode()).read

    assert_masked(echo.message(create(key_file=Once()), SECRET), SECRET)


def test_a_file_that_was_not_sent_is_left_where_it_was(connect: Connect) -> None:
    file = io.BytesIO(b"xx" + key(SECRET))
    file.seek(2)
    client = connect("http://127.0.0.1:1")
    with pytest.raises(exceptions.ApiConnectionError):
        client.cloudstorages_api.create({**NEW, "key_file": file})
    assert file.tell() == 2


@pytest.mark.parametrize("secret", [123456789, UUID(int=2**100 + 7)])
def test_secrets_that_are_no_texts_are_masked(echo: Echo, secret: Any) -> None:
    assert_masked(echo.message(post({"token": secret}), str(secret)), str(secret))


def test_a_long_message_shows_no_part_of_a_secret_wherever_it_is_cut(echo: Echo) -> None:
    secret = START * 200
    for padding in range(0, 1400, 100):
        text = "x" * padding + (secret + " ") * 60
        assert START[:4] not in echo.message(post({"token": secret}), text)
    assert "x" * 200 in echo.message(post({"token": START}), "x" * 100_000)


def test_what_is_not_secret_is_shown(echo: Echo) -> None:
    shown = "ANONYMOUS_ACCESS images eu https://bucket.example 0.25"
    call = create(
        credentials_type="ANONYMOUS_ACCESS",
        resource="images",
        specific_attributes="region=eu&endpoint_url=https://bucket.example",
        secret_key=SECRET,
    )
    assert shown in echo.message(call, shown)
    assert shown in echo.message(post({"keypoints": [0.25, True, None], "name": "eu"}), shown)


@settings(max_examples=300, deadline=None)
@given(
    middle=st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=20),
    form=st.sampled_from(sorted(FORMS)),
    before=st.text(max_size=5),
)
@example(middle="", form="as base64", before="")
@example(middle="\U0001f511", form="as JSON", before="\\")
@example(middle="%41", form="percent-encoded", before="%")
@example(middle=" \\n ", form="in Python", before="")
def test_any_secret_is_masked_in_any_form(echo: Echo, middle: str, form: str, before: str) -> None:
    secret = f"{START}{middle}{END}"
    text = FORMS[form](secret)
    message = echo.message(post({"x": {"password": secret}}), f"{before} {text}")
    assert_masked(message, text)


def test_a_lost_call_and_its_log_lines_mask_what_the_server_repeats(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    def garbage(peer: Peer) -> None:
        peer.send(f"{SECRET.encode().hex()} {START}\r\n\r\n".encode())
        peer.close()

    caplog.set_level(logging.DEBUG)
    client = connect(serve(garbage), access_token=START)
    with pytest.raises(exceptions.ApiException) as raised:
        retrieve(client)
    assert START not in str(raised.value)
    assert START not in caplog.text


@pytest.mark.parametrize(
    "sent",
    [
        {"body": {"password": START}},
        {"post_params": {"password": START}},
        {"files": {"key_file": io.BytesIO(START.encode())}},
    ],
    ids=["JSON", "form", "file"],
)
def test_an_error_about_a_returned_response_masks_what_the_body_held(
    serve: Serve, connect: Connect, sent: dict[str, Any]
) -> None:
    client = connect(serve(respond(b"", 200, reason=f"OK {START}")))
    _, response = client.call_api("/x", "POST", **sent)

    error = exceptions.ApiException(http_resp=response)

    assert str(error) == f"POST {client.configuration.host}/x: 200 OK ***"


def test_a_response_keeps_no_large_body_of_its_request(serve: Serve, connect: Connect) -> None:
    class File(io.BytesIO):
        pass

    file = File(bytes(2 << 20))
    kept = weakref.ref(file)
    client = connect(serve(respond(b"", 200, reason=f"OK {START}")), access_token=START)
    _, response = client.call_api("/x", "POST", files={"file": file})
    del file
    gc.collect()

    assert kept() is None
    error = exceptions.ApiException(http_resp=response)
    assert str(error) == f"POST {client.configuration.host}/x: 200 OK ***"


def test_the_location_of_an_invalid_value_is_masked(serve: Serve, connect: Connect) -> None:
    client = connect(serve(respond({START: "no number"})), access_token=START)

    with pytest.raises(exceptions.ResponseValidationError) as raised:
        client.call_api("/x", "GET", response_schema=dict[str, int])

    assert raised.value.location == "***"
    assert START not in str(raised.value)


SIGNED = "/bucket/x.jpg?X-Amz-Expires=60&X-Amz-Signature={0}&sig={0}&sv={0}"


def test_the_query_of_a_redirect_to_a_storage_is_masked(connect: Connect, serve: Serve) -> None:
    def step(peer: Peer) -> None:
        peer.send(http_response({"detail": f"{START} is wrong"}, 403))

    storage = serve(step)
    server = serve(redirect(storage.url + SIGNED.format(START)))
    with pytest.raises(exceptions.ForbiddenException) as raised:
        retrieve(connect(server))
    assert storage.requests[0].target == SIGNED.format(START)
    assert START not in str(raised.value)


def test_the_log_of_urllib3_shows_no_query(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    storage = serve(OK)
    server = serve(redirect(storage.url + SIGNED.format(START)), OK)
    caplog.set_level(logging.DEBUG)
    client = connect(server)
    assert retrieve(client)[0].id == 7
    client.call_api(f"/x?token={START} ö", "GET", query_params={"password": START})
    client.request("GET", f"{server.url}/y?apikey={START}")
    targets = [request.target for request in server.requests[1:]]
    assert targets == [f"/x?token={START}%20%C3%B6&password={START}", f"/y?apikey={START}"]
    urllib3_lines = [r.getMessage() for r in caplog.records if r.name.startswith("urllib3")]
    assert any('"GET /bucket/x.jpg' in line for line in urllib3_lines)
    assert START not in caplog.text
