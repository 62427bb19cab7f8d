"""Parameters: whatever the text, it stays in its place of the request or is refused."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cvat_sdk.api_client import ApiClient, Configuration, exceptions
from tests.support.samples import CALL, OK, OPERATIONS, PAGE, retrieve
from tests.support.scripted import ScriptedServer, respond

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import Connect, Serve

TEXTS = [
    "a/b",
    "/",
    "../../admin",
    "..\\..\\admin",
    "a?b=c",
    "?",
    "#",
    "a#b",
    "%2e%2e",
    "%2E%2E%2F",
    "%",
    "%zz",
    "...",
    ".hidden",
    ";a=b",
    "a b",
    "a\r\nX-Evil: 1",
    "\r\n\r\nGET /evil HTTP/1.1\r\n",
    "\0",
    "ünï",
    "😀",
    "{id}",
    "action=autoannotate&target=task&target_id=5",
    "//evil.example/x",
    "http://evil.example/",
    "@evil.example",
    " ",
    "\u2028",
    "x" * 5000,
]
texts = pytest.mark.parametrize("text", TEXTS, ids=[ascii(text)[:30] for text in TEXTS])

# --- path and query -----------------------------------------------------------------------------


@texts
def test_a_path_parameter_stays_in_its_segment(serve: Serve, connect: Connect, text: str) -> None:
    server = serve(respond(CALL))
    client = connect(server)

    client.lambda_api.retrieve_requests(text)
    client.call_api("/api/lambda/requests/{id}", "GET", path_params={"id": text})

    for request in server.requests:
        before, _, segment = request.target.rpartition("/")
        assert before == "/api/lambda/requests"
        assert unquote(segment) == text
        assert not set(segment) & set("?#\\ \r\n\0")
        assert "x-evil" not in request.headers
    assert len(server.requests) == 2


@pytest.fixture(scope="module")
def shared() -> Iterator[tuple[ScriptedServer, ApiClient]]:
    with (
        ScriptedServer(respond(CALL)) as server,
        ApiClient(Configuration(host=server.url)) as client,
    ):
        yield server, client


@settings(
    max_examples=100,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(st.text())
def test_any_text_stays_in_its_segment_or_is_refused(
    shared: tuple[ScriptedServer, ApiClient], text: str
) -> None:
    server, client = shared
    server.requests.clear()
    try:
        client.lambda_api.retrieve_requests(text)
    except exceptions.ApiValueError:
        assert text in ("", ".", "..") or any("\ud800" <= c <= "\udfff" for c in text)
        assert server.requests == []
        return
    (request,) = server.requests
    before, _, segment = request.target.rpartition("/")
    assert before == "/api/lambda/requests"
    assert unquote(segment) == text


def test_a_number_of_numpy_is_a_number(serve: Serve, connect: Connect) -> None:
    np = pytest.importorskip("numpy")
    server = serve(OK)
    client = connect(server)
    client.cloudstorages_api.retrieve(np.int64(7), _request_timeout=np.float32(60))
    client.call_api("/x", "GET", query_params={"ids": np.array([1, 2])})
    assert [r.target for r in server.requests] == ["/api/cloudstorages/7", "/x?ids=1&ids=2"]
    with pytest.raises(exceptions.ApiTypeError):
        client.cloudstorages_api.retrieve(np.float64(7.5))


@pytest.mark.parametrize("value", ["", ".", "..", [".."], [""]], ids=repr)
def test_a_path_parameter_that_would_leave_its_segment_is_refused(
    serve: Serve, connect: Connect, value: Any
) -> None:
    server = serve(OK)
    client = connect(server)
    calls: list[Any] = [
        lambda: client.lambda_api.retrieve_requests(value),
        lambda: client.lambda_api.retrieve_requests(value, _validate_inputs=False),
        lambda: client.call_api("/a/{id}", "DELETE", path_params={"id": value}),
    ]

    for call in calls:
        with pytest.raises((exceptions.ApiValueError, exceptions.ApiTypeError)):
            call()
    assert server.requests == []


@texts
def test_a_query_parameter_is_one_parameter(serve: Serve, connect: Connect, text: str) -> None:
    server = serve(respond(PAGE))

    connect(server).cloudstorages_api.list(search=text, name="n")

    (request,) = server.requests
    assert request.path == "/api/cloudstorages"
    pairs = [part.partition("=")[::2] for part in request.target.partition("?")[2].split("&")]
    assert {name: unquote(value) for name, value in pairs} == {"search": text, "name": "n"}


# --- headers ------------------------------------------------------------------------------------

HEADERS = ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b", "a\x1bb", "a\x7fb", "ünï", "😀", "\ud800"]
headers = pytest.mark.parametrize("value", HEADERS, ids=ascii)


@headers
def test_a_header_value_that_http_does_not_allow_is_refused_and_not_shown(
    serve: Serve, connect: Connect, value: str
) -> None:
    server = serve(OK)
    client = connect(server)
    calls: list[Any] = [
        lambda: client.cloudstorages_api.list(x_organization=value),
        lambda: client.cloudstorages_api.list(x_organization=value, _validate_inputs=False),
        lambda: client.call_api("/x", "GET", header_params={"X-Own": value}),
        lambda: client.request("GET", "/x", headers={"X-Own": value}),
        lambda: client.request("GET", "/x", headers={"Content-Type": value}, body={}),
        lambda: retrieve(client, _request_auths=[{"in": "header", "key": "X-Own", "value": value}]),
        lambda: retrieve(client, _request_auths=[{"in": "cookie", "key": "own", "value": value}]),
    ]

    for call in calls:
        with pytest.raises(exceptions.ApiValueError) as raised:
            call()
        assert value not in str(raised.value)
    assert server.requests == []


@pytest.mark.parametrize("name", ["a b", "a:b", "a\r\nb", "", "é", "a\0", "(a)"], ids=ascii)
def test_a_header_name_that_http_does_not_allow_is_refused(
    serve: Serve, connect: Connect, name: str
) -> None:
    server = serve(OK)
    client = connect(server)
    client.set_default_header(name, "x")

    with pytest.raises(exceptions.ApiValueError, match="header"):
        retrieve(client)
    with pytest.raises(exceptions.ApiValueError, match="header"):
        client.request("GET", "/x", headers={name: "x"})
    assert server.requests == []


@headers
@pytest.mark.parametrize("name", ["X-Own", "User-Agent"])
def test_a_default_header_that_http_does_not_allow_is_refused(
    serve: Serve, connect: Connect, value: str, name: str
) -> None:
    server = serve(OK)
    client = connect(server)
    client.default_headers[name] = value

    with pytest.raises(exceptions.ApiValueError, match=name):
        retrieve(client)
    assert server.requests == []


@pytest.mark.parametrize("value", [5, None, b"x", ["x"]], ids=repr)
def test_a_default_header_that_is_no_text_is_refused(
    serve: Serve, connect: Connect, value: Any
) -> None:
    client = connect(serve(OK))
    client.default_headers["X-Own"] = value

    with pytest.raises(exceptions.ApiTypeError, match="X-Own"):
        retrieve(client)


def test_a_header_is_sent_once_whichever_way_its_name_is_written(
    serve: Serve, connect: Connect
) -> None:
    server = serve(OK)
    client = connect(server, username="ann", password="secret")
    for name in ("user-agent", "authorization", "x-organization", "CONTENT-TYPE"):
        client.set_default_header(name, "mine")

    OPERATIONS["create"](client, x_organization="theirs")

    (request,) = server.requests
    lines = request.raw.decode().lower().splitlines()[1:]
    names = [line.partition(":")[0] for line in lines]
    assert len(names) == len(set(names))
    assert {"user-agent: mine", "x-organization: theirs"} <= set(lines)
    assert request.headers["authorization"].startswith("Basic ")
    assert request.headers["content-type"] == "application/json"


# --- methods and paths of custom calls ----------------------------------------------------------


@pytest.mark.parametrize("method", ["", "GET /x", "GE\r\nT", "brew", "CONNECT"], ids=ascii)
def test_an_unknown_method_is_refused(serve: Serve, connect: Connect, method: str) -> None:
    client = connect(serve(OK))

    for call in (client.request, lambda method, path: client.call_api(path, method)):
        with pytest.raises(exceptions.ApiValueError, match="method"):
            call(method, "/x")


PATHS = [
    "/x y",
    "/x\r\nX-Evil: 1\r\n",
    "/ü",
    "/\0",
    "x",
    "//evil.example/x",
    "/\ud800",
    "@evil.example/",
]


@pytest.mark.parametrize("path", PATHS, ids=ascii)
def test_the_path_of_a_custom_call_injects_nothing_and_stays_on_the_server(
    serve: Serve, connect: Connect, path: str
) -> None:
    server, proxy = serve(OK), serve(OK)
    client = connect(server)
    proxied = connect("http://cvat.example", proxy=proxy.url, retries=0)
    calls: list[Any] = [
        lambda: client.request("GET", path),
        lambda: client.call_api(path, "GET"),
        lambda: proxied.call_api(path, "GET"),
    ]

    for call in calls:
        with suppress(exceptions.OpenApiException):
            call()

    for request in server.requests + proxy.requests:
        assert "x-evil" not in request.headers
        assert request.method == "GET"
        assert request.headers["host"].partition(":")[0] in ("127.0.0.1", "cvat.example")
        assert request.target.startswith(("/", "http://cvat.example/"))


@pytest.mark.parametrize("path", ["x", "@evil.example/", ":80/", ".evil.example/"])
def test_the_path_of_a_custom_call_begins_with_a_slash(
    serve: Serve, connect: Connect, path: str
) -> None:
    client = connect(serve(OK))

    for call in (client.request, lambda method, path: client.call_api(path, method)):
        with pytest.raises(exceptions.ApiValueError, match=r"^(url|resource_path): expected"):
            call("GET", path)
