"""`call_api` and `request`: requests to paths that the contract does not describe."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk.api_client import ApiClient, Configuration, exceptions, models
from tests.support.samples import NEW, OK, STORAGE
from tests.support.scripted import hang, respond

if TYPE_CHECKING:
    from tests.conftest import Connect, Serve

ANN: dict[str, Any] = {"username": "ann", "password": "secret"}


def test_call_api_fills_in_path_query_headers_and_credentials(
    serve: Serve, connect: Connect
) -> None:
    server = serve(OK)

    connect(server, **ANN).call_api(
        "/api/tasks/{id}/data",
        "GET",
        path_params={"id": "a/b"},
        query_params={"type": "chunk", "number": 0, "left_out": None},
        header_params={"X-Own": "1", "X-Left-Out": None},
    )

    (request,) = server.requests
    assert request.target == "/api/tasks/a%2Fb/data?type=chunk&number=0"
    assert request.headers["x-own"] == "1"
    assert request.headers["authorization"].startswith("Basic ")
    assert "x-left-out" not in request.headers


def test_a_header_of_call_api_that_is_none_leaves_out_the_default_one(
    serve: Serve, connect: Connect
) -> None:
    server = serve(OK)
    client = connect(server)
    client.set_default_header("X-Organization", "team")

    client.call_api("/x", "GET", header_params={"x-organization": None})
    client.call_api("/x", "GET")

    first, second = server.requests
    assert "x-organization" not in first.headers
    assert second.headers["x-organization"] == "team"


def test_call_api_repeats_the_name_for_several_values_whatever_their_collection_format(
    serve: Serve, connect: Connect
) -> None:
    server = serve(OK)

    connect(server).call_api(
        "/x", "GET", query_params={"a": [1, 2]}, collection_formats={"a": "csv"}
    )

    assert server.requests[0].target == "/x?a=1&a=2"


def test_call_api_sends_query_pairs_in_their_order(serve: Serve, connect: Connect) -> None:
    server = serve(OK)

    connect(server).call_api("/x", "GET", query_params=[("b", "1"), ("a", "2"), ("b", "3")])

    assert server.requests[0].target == "/x?b=1&a=2&b=3"


@pytest.mark.parametrize("body", [NEW, models.CloudStorageWriteRequest(**NEW), [1, None]], ids=type)
def test_call_api_sends_a_body_as_json(serve: Serve, connect: Connect, body: Any) -> None:
    server = serve(OK)

    connect(server).call_api("/x", "POST", body=body)

    (request,) = server.requests
    assert request.headers["content-type"] == "application/json"
    assert json.loads(request.body) == (body if isinstance(body, list) else NEW)


def test_call_api_sends_fields_and_files_as_a_form(serve: Serve, connect: Connect) -> None:
    server = serve(OK)

    connect(server).call_api(
        "/x", "POST", post_params={"name": "n"}, files={"file": [io.BytesIO(b"content")]}
    )

    (request,) = server.requests
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="name"\r\n\r\nn\r\n' in request.body
    assert b'name="file"; filename="file"' in request.body
    assert b"\r\n\r\ncontent\r\n" in request.body


def test_a_url_in_a_query_is_no_host(serve: Serve, connect: Connect) -> None:
    server = serve(OK)

    connect(server).request("GET", "/x?next=http://other.example/")

    assert server.requests[0].target == "/x?next=http://other.example/"


@pytest.mark.parametrize(
    "other", [{"body": {}}, {"header_params": {"content-type": "application/json"}}], ids=str
)
def test_call_api_sends_a_form_as_such_or_not_at_all(
    serve: Serve, connect: Connect, other: dict[str, Any]
) -> None:
    server = serve(OK)

    with pytest.raises(exceptions.ApiValueError, match="post_params: sent as multipart/form-data"):
        connect(server).call_api("/x", "POST", post_params={"a": "b"}, **other)
    assert server.requests == []


STORAGE_READ = models.CloudStorageRead


@pytest.mark.parametrize(
    ("schema", "body", "kind"),
    [
        (STORAGE_READ, STORAGE, STORAGE_READ),
        ((STORAGE_READ,), STORAGE, STORAGE_READ),
        (list[STORAGE_READ], [STORAGE], list),
        (([STORAGE_READ],), [STORAGE], list),
        ((models.FunctionCall, STORAGE_READ), STORAGE, STORAGE_READ),
        (io.BytesIO, STORAGE, io.BytesIO),
        (({str: (STORAGE_READ,)},), {"a": STORAGE}, dict),
        (None, STORAGE, type(None)),
    ],
    ids=str,
)
def test_call_api_reads_the_response_by_the_given_schema(
    serve: Serve, connect: Connect, schema: Any, body: Any, kind: type
) -> None:
    data, response = connect(serve(respond(body))).call_api("/x", "GET", response_schema=schema)

    assert type(data) is kind
    assert response.status == 200


def test_call_api_keeps_to_the_control_keywords(serve: Serve, connect: Connect) -> None:
    client = connect(serve(respond({"detail": "no"}, 404), OK, OK, hang))

    data, response = client.call_api("/x", "GET", _check_status=False)
    assert (data, response.status) == (None, 404)
    data, response = client.call_api("/x", "GET", response_schema=dict, _parse_response=False)
    assert (data, json.loads(response.read())) == (None, STORAGE)
    data, _ = client.call_api("/x", "GET", response_schema=dict, _async_call=True).get(60)
    assert data == STORAGE
    with pytest.raises(exceptions.ApiTimeoutError):
        client.call_api("/x", "GET", _request_timeout=0.1)


def test_call_api_sends_to_the_named_host(serve: Serve, connect: Connect) -> None:
    server, other = serve(OK), serve(OK)

    connect(server).call_api("/x", "GET", _host=f"{other.url}/base/")

    assert server.requests == []
    assert other.requests[0].target == "/base/x"


@pytest.mark.parametrize("nothing", [{"auth_settings": []}, {"_request_auths": []}], ids=str)
def test_call_api_sends_no_credentials_when_it_is_told_so(
    serve: Serve, connect: Connect, nothing: dict[str, Any]
) -> None:
    server = serve(OK)
    client = connect(server, **ANN, access_token="t", api_key={"sessionAuth": "s"})

    client.call_api("/x", "GET", **nothing)

    assert not {"authorization", "cookie"} & server.requests[0].headers.keys()


def test_call_api_uses_only_the_named_security_schemes(serve: Serve, connect: Connect) -> None:
    server = serve(OK)
    client = connect(server, **ANN, api_key={"sessionAuth": "s"})

    client.call_api("/x", "GET", auth_settings=["sessionAuth"])

    assert server.requests[0].headers["cookie"] == "sessionid=s"
    assert "authorization" not in server.requests[0].headers


def test_credentials_are_chosen_by_what_auth_settings_returns(
    serve: Serve, connect: Connect
) -> None:
    server = serve(OK)
    client = connect(server, **ANN, api_key={"sessionAuth": "s"})
    settings = client.configuration.auth_settings()
    del settings["sessionAuth"]
    headers: dict[str, str] = {}

    client.call_api("/x", "GET", auth_settings=settings)
    client.call_api("/x", "GET", _request_auths=settings.values())
    client.update_params_for_auth(headers, [], settings)

    sent = [request.headers for request in server.requests]
    assert [each["authorization"] for each in sent] == [headers["Authorization"]] * 2
    assert [each.get("cookie") for each in [*sent, headers]] == [None] * 3


@pytest.mark.parametrize("argument", ["path_params", "query_params", "header_params"])
@pytest.mark.parametrize("value", [b"x", Path("a"), io.BytesIO(b"x"), [b"x"]], ids=type)
def test_bytes_and_files_are_refused_where_text_is_sent(
    serve: Serve, connect: Connect, argument: str, value: Any
) -> None:
    server = serve(OK)
    arguments: dict[str, Any] = {argument: {"name": value}}

    with pytest.raises(exceptions.ApiTypeError, match=r"^name: expected text, got bytes or a file"):
        connect(server).call_api("/x/{name}", "GET", **arguments)
    assert server.requests == []


def test_request_adds_neither_credentials_nor_default_headers(
    serve: Serve, connect: Connect
) -> None:
    server = serve(OK)
    client = connect(server, **ANN)
    client.set_default_header("X-Default", "1")

    response = client.request("GET", "/x", query_params={"a": "b c"}, headers={"X-Own": "1"})

    (request,) = server.requests
    assert response.json() == STORAGE
    assert request.target == "/x?a=b%20c"
    assert request.headers["x-own"] == "1"
    assert not {"authorization", "x-default"} & request.headers.keys()


def test_request_with_the_common_headers_and_credentials_is_like_any_other(
    serve: Serve,
) -> None:
    server = serve(OK)
    configuration = Configuration(host=server.url, **ANN)
    with ApiClient(configuration, headers={"X-Own": "1"}, cookies={"a": "b"}) as client:
        headers = client.get_common_headers()
        queries: list[tuple[str, Any]] = []
        client.update_params_for_auth(headers, queries)
        client.request("GET", "/x", headers=headers, query_params=queries)
        client.call_api("/x", "GET")

    by_hand, by_call_api = server.requests
    assert by_hand.target == by_call_api.target
    assert by_hand.headers == by_call_api.headers


def test_request_sends_a_form_or_json(serve: Serve, connect: Connect) -> None:
    server = serve(OK)
    client = connect(server)

    client.request("POST", "/x", post_params={"a": "b"})
    client.request("PUT", "/x", body={"a": 1})

    form, other = server.requests
    assert form.headers["content-type"].startswith("multipart/form-data")
    assert (other.headers["content-type"], other.body) == ("application/json", b'{"a":1}')


def test_request_raises_the_exception_of_the_status(serve: Serve, connect: Connect) -> None:
    client = connect(serve(respond({"detail": "no"}, 404)))

    with pytest.raises(exceptions.NotFoundException, match="no"):
        client.request("GET", "/x")
    assert client.request("GET", "/x", _check_status=False).status == 404
