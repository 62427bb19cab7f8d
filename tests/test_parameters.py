"""Hostile input: it stays where it belongs, or is refused before anything is sent."""

from __future__ import annotations

import gc
import io
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cvat_sdk import RetryPolicy
from cvat_sdk.api_client import ApiClient, Configuration, exceptions, models
from cvat_sdk.runtime import defaults
from tests.support.samples import CALL, NEW, OK, QUICK, STORAGE, create, retrieve
from tests.support.scripted import ScriptedServer, respond

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.conftest import Connect, Serve

SEGMENTS = [
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


@pytest.mark.parametrize("value", SEGMENTS, ids=[ascii(value)[:30] for value in SEGMENTS])
def test_a_path_parameter_stays_in_its_segment(serve: Serve, connect: Connect, value: str) -> None:
    server = serve(respond(CALL))
    client = connect(server)
    client.lambda_api.retrieve_requests(value)
    client.call_api("/api/lambda/requests/{id}", "GET", path_params={"id": value})
    first, second = server.requests
    for request in (first, second):
        before, _, segment = request.target.rpartition("/")
        assert before == "/api/lambda/requests"
        assert unquote(segment) == value
        assert not set(segment) & set("?#\\ \r\n\0")
        assert "x-evil" not in request.headers


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text())
def test_any_text_stays_in_its_segment_or_is_refused(value: str) -> None:
    server, client = _shared()
    server.requests.clear()
    try:
        client.lambda_api.retrieve_requests(value)
    except exceptions.ApiValueError:
        assert value in ("", ".", "..") or any("\ud800" <= c <= "\udfff" for c in value)
        assert server.requests == []
        return
    (request,) = server.requests
    before, _, segment = request.target.rpartition("/")
    assert before == "/api/lambda/requests"
    assert unquote(segment) == value


_running: list[Any] = []


def _shared() -> tuple[ScriptedServer, ApiClient]:
    if not _running:
        server = ScriptedServer(respond(CALL))
        server.__enter__()
        _running.extend((server, ApiClient(Configuration(host=server.url))))
    return _running[0], _running[1]


@pytest.fixture(scope="module", autouse=True)
def _end() -> Any:
    yield
    if _running:
        _running[1].close()
        _running[0].__exit__(None, None, None)
        _running.clear()


@pytest.mark.parametrize("value", ["", ".", "..", ["..", ], [""]], ids=repr)  # fmt: skip
def test_a_path_parameter_that_names_nothing_is_refused(
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


@pytest.mark.parametrize("value", SEGMENTS, ids=[ascii(value)[:30] for value in SEGMENTS])
def test_a_query_parameter_is_one_parameter(serve: Serve, connect: Connect, value: str) -> None:
    server = serve(respond({"count": 0, "next": None, "previous": None, "results": []}))
    connect(server).cloudstorages_api.list(search=value, name="n")
    (request,) = server.requests
    path, _, query = request.target.partition("?")
    assert path == "/api/cloudstorages"
    pairs = [part.partition("=")[::2] for part in query.split("&")]
    assert {name: unquote(text) for name, text in pairs} == {"search": value, "name": "n"}


HEADERS = ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b", "a\x1bb", "a\x7fb", "ünï", "😀", "\ud800"]


@pytest.mark.parametrize("value", HEADERS, ids=ascii)
def test_a_header_value_that_cannot_be_is_refused(
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
def test_a_header_name_that_cannot_be_is_refused(serve: Serve, connect: Connect, name: str) -> None:
    server = serve(OK)
    client = connect(server)
    client.set_default_header(name, "x")
    with pytest.raises(exceptions.ApiValueError, match="header"):
        retrieve(client)
    with pytest.raises(exceptions.ApiValueError, match="header"):
        client.request("GET", "/x", headers={name: "x"})
    assert server.requests == []


@pytest.mark.parametrize("value", HEADERS, ids=ascii)
def test_a_default_header_or_user_agent_that_cannot_be_is_refused(
    serve: Serve, connect: Connect, value: str
) -> None:
    server = serve(OK)
    for attribute in ("default", "agent"):
        client = connect(server)
        if attribute == "default":
            client.set_default_header("X-Own", value)
        else:
            client.user_agent = value
        with pytest.raises(exceptions.ApiValueError, match=r"header (X-Own|User-Agent)"):
            retrieve(client)
    assert server.requests == []


@pytest.mark.parametrize("value", [5, None, b"x", ["x"]], ids=repr)
def test_a_header_that_is_no_text_is_refused(serve: Serve, connect: Connect, value: Any) -> None:
    client = connect(serve(OK))
    client.set_default_header("X-Own", value)
    with pytest.raises(exceptions.ApiTypeError, match="X-Own"):
        retrieve(client)


@pytest.mark.parametrize("method", ["", "GET /x", "GE\r\nT", "brew", "CONNECT"], ids=ascii)
def test_a_method_that_cannot_be_is_refused(serve: Serve, connect: Connect, method: str) -> None:
    with pytest.raises(exceptions.ApiValueError, match="method"):
        connect(serve(OK)).request(method, "/x")


@pytest.mark.parametrize(
    "path",
    [
        "/x y",
        "/x\r\nX-Evil: 1\r\n",
        "/ü",
        "/\0",
        "x",
        "//evil.example/x",
        "/\ud800",
        "@evil.example/",
    ],
    ids=ascii,
)
def test_a_path_of_ones_own_injects_nothing_and_stays_on_the_server(
    serve: Serve, connect: Connect, path: str
) -> None:
    server = serve(OK)
    client = connect(server)
    with suppress(exceptions.OpenApiException):
        client.request("GET", path)
    with suppress(exceptions.OpenApiException):
        client.call_api(path, "GET")
    with ScriptedServer(OK) as proxy:
        proxied = connect("http://cvat.example", proxy=proxy.url, retries=0)
        with suppress(exceptions.OpenApiException):
            proxied.call_api(path, "GET")
    for request in server.requests + proxy.requests:
        assert "x-evil" not in request.headers
        assert request.method == "GET"
        assert request.headers["host"].partition(":")[0] in ("127.0.0.1", "cvat.example")
        assert request.target.startswith(("/", "http://cvat.example/"))


@pytest.mark.parametrize("path", ["x", "@evil.example/", ":80/", ".evil.example/"])
def test_a_path_has_to_begin_with_a_slash(serve: Serve, connect: Connect, path: str) -> None:
    client = connect(serve(OK))
    for call in (client.request, lambda method, path: client.call_api(path, method)):
        with pytest.raises(exceptions.ApiValueError, match="begin with '/'"):
            call("GET", path)


# --- bodies -------------------------------------------------------------------------------------


def _cyclic() -> Any:
    body: dict[str, Any] = dict(NEW)
    body["owner"] = {"username": "ann", "self": body}
    return body


def _cyclic_list() -> Any:
    items: list[Any] = []
    items.append(items)
    return {"task": 1, "shapes": items}


def _cyclic_model() -> Any:
    model = models.OnlineFunctionCallRequest(task=1)
    model["again"] = [model]
    return model


def _deep() -> Any:
    body: Any = {}
    for _ in range(100_000):
        body = {"x": body}
    return {"task": 1, "deep": body}


@pytest.mark.parametrize("make", [_cyclic_list, _cyclic_model, _deep])
@pytest.mark.parametrize("validate", [True, False])
@pytest.mark.timeout(20)
def test_a_body_within_itself_or_too_deep_is_refused(
    serve: Serve, connect: Connect, make: Any, validate: bool
) -> None:
    server = serve(respond({}))
    client = connect(server)
    with pytest.raises(exceptions.ApiValueError, match=r"nested|deep"):
        client.lambda_api.create_functions("yolo", make(), _validate_inputs=validate)
    with pytest.raises(exceptions.ApiValueError, match=r"nested|deep"):
        client.call_api("/x", "POST", body=make())
    assert server.requests == []


@pytest.mark.parametrize("validate", [True, False])
def test_a_mapping_within_itself_is_refused(serve: Serve, connect: Connect, validate: bool) -> None:
    server = serve(OK)
    with pytest.raises(exceptions.OpenApiException):
        connect(server).cloudstorages_api.create(_cyclic(), _validate_inputs=validate)
    assert server.requests == []


@pytest.mark.parametrize(
    "value",
    [float("nan"), float("inf"), -float("inf"), 1 << 20_000, "\ud800"],
    ids=["NaN", "inf", "-inf", "huge", "surrogate"],
)
@pytest.mark.parametrize("validate", [True, False])
def test_what_json_cannot_hold_is_refused(
    serve: Serve, connect: Connect, value: Any, validate: bool
) -> None:
    server = serve(respond({}))
    client = connect(server)
    with pytest.raises(exceptions.ApiValueError):
        client.lambda_api.create_functions(
            "yolo", {"task": 1, "x": [value]}, _validate_inputs=validate
        )
    with pytest.raises(exceptions.ApiValueError):
        client.call_api("/x", "POST", body={"x": value})
    assert server.requests == []


@pytest.mark.parametrize("value", [object(), b"x", lambda: 1, type, io.BytesIO()], ids=repr)
def test_what_has_no_json_is_refused(serve: Serve, connect: Connect, value: Any) -> None:
    server = serve(respond({}))
    with pytest.raises(exceptions.OpenApiException) as raised:
        connect(server).lambda_api.create_functions("yolo", {"task": 1, "x": value})
    assert isinstance(raised.value, (TypeError, ValueError))
    assert server.requests == []


def test_an_oversized_body_is_refused(
    serve: Serve, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(defaults, "MAX_REQUEST_BYTES", 1000)
    server = serve(OK)
    client = connect(server)
    calls: list[Any] = [
        lambda: client.cloudstorages_api.create({**NEW, "description": "x" * 1000}),
        lambda: client.call_api("/x", "POST", body={"x": "x" * 1000}),
        lambda: client.call_api(
            "/x", "POST", body={"x": "x" * 1000},
            header_params={"Content-Type": "application/x-www-form-urlencoded"},
        ),
    ]  # fmt: skip
    for call in calls:
        with pytest.raises(exceptions.ApiValueError, match="1000"):
            call()
    assert server.requests == []
    client.cloudstorages_api.create({**NEW, "description": "x" * 700})
    client.cloudstorages_api.create({**NEW, "key_file": io.BytesIO(b"x" * 5000)})
    assert len(server.requests) == 2


def test_the_caller_s_containers_are_neither_kept_nor_changed(
    serve: Serve, connect: Connect
) -> None:
    manifests = ["a.jsonl"]
    body = {**NEW, "manifests": manifests, "owner": {"username": "ann"}}
    before = repr(body)
    connect(serve(respond(STORAGE, 201))).cloudstorages_api.create(body)
    assert repr(body) == before


@pytest.mark.parametrize(
    "name", ['a"; x="b.txt', "a\r\nX-Evil: 1\r\n\r\n", "ünï.json", "a\0b", "../../x", "\u2028"]
)
def test_a_file_s_name_injects_nothing(serve: Serve, connect: Connect, name: str) -> None:
    file = io.BytesIO(b"content")
    file.name = name
    server = serve(respond(STORAGE, 201))
    connect(server).cloudstorages_api.create({**NEW, "key_file": file})
    (request,) = server.requests
    assert b"\r\nX-Evil" not in request.body
    assert request.body.count(b'filename="') == 1
    assert b"../" not in request.body


def test_a_text_cannot_end_its_part_of_a_form(serve: Serve, connect: Connect) -> None:
    server = serve(respond(STORAGE, 201))
    client = connect(server)
    evil = '--\r\n\r\n--x\r\nContent-Disposition: form-data; name="resource"\r\n\r\nevil'
    for _ in range(2):
        client.cloudstorages_api.create({**NEW, "description": evil, "key_file": b"x"})
    boundaries = {r.headers["content-type"].partition("boundary=")[2] for r in server.requests}
    assert len(boundaries) == 2
    for request, boundary in zip(server.requests, boundaries, strict=True):
        assert boundary not in evil
        assert len(request.headers["content-type"]) > 50


def test_a_refused_call_leaves_no_file_open(serve: Serve, connect: Connect, tmp_path: Path) -> None:
    path = tmp_path / "key.json"
    path.write_bytes(b"{}")
    client = connect(serve(OK))
    wrong: Any = 5
    api = client.cloudstorages_api
    calls: list[Any] = [
        lambda: api.create({**NEW, "key_file": path}, org=wrong),
        lambda: api.create({**NEW, "key_file": path}, _request_auths=[wrong]),
        lambda: client.call_api("/x", "POST", files={"key": path}, _request_auths=[wrong]),
    ]
    for call in calls:
        with pytest.raises(exceptions.ApiTypeError):
            call()
        gc.collect()  # tells of a file left open


def test_two_times_nothing_is_kept_of_a_refused_call(serve: Serve, connect: Connect) -> None:
    server = serve(respond(STORAGE, 201))
    client = connect(server, retries=QUICK, username="ann", password="secret")
    with pytest.raises(exceptions.OpenApiException):
        client.cloudstorages_api.create({**NEW, "nope": 1})
    create(client)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("made", "error", "words"),
    [
        (lambda: ApiClient(Configuration(), pool_threads=0), exceptions.ApiValueError, "1 or more"),
        (lambda: ApiClient(Configuration(), pool_threads="2"), exceptions.ApiTypeError, "got str"),  # type: ignore[arg-type]
        (lambda: RetryPolicy("3"), exceptions.ApiTypeError, "expected a number, got str"),  # type: ignore[arg-type]
        (lambda: Configuration.set_default("x"), exceptions.ApiTypeError, "expected Configuration"),  # type: ignore[arg-type]
    ],
)
def test_settings_that_cannot_work_are_refused_where_they_are_made(
    made: Callable[[], object], error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        made()
