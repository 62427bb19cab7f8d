"""Responses: which media types, encodings and bodies are read as data, and which are refused."""

from __future__ import annotations

import gzip
import json
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from cvat_sdk.api_client import exceptions
from cvat_sdk.api_client.model_utils import file_type
from tests.support.samples import OK, OPERATIONS, STORAGE, retrieve
from tests.support.scripted import JSON, Step, respond

if TYPE_CHECKING:
    from cvat_sdk.api_client import ApiClient
    from tests.conftest import Connect, Serve

PAGE = b"<!DOCTYPE html><html><head><title>Please log in</title></head><body>...</body></html>"
VALID = json.dumps(STORAGE).encode()

# --- media types --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_html_page_with_status_200_raises_an_error_that_names_the_address(
    serve: Serve, connect: Connect, name: str
) -> None:
    server = serve(respond(PAGE, content_type="text/html; charset=utf-8"))

    with pytest.raises(exceptions.ContentTypeError, match="text/html") as raised:
        OPERATIONS[name](connect(server))

    assert server.url in str(raised.value)
    assert "CVAT" in str(raised.value)
    assert raised.value.body == PAGE.decode()


@pytest.mark.parametrize("name", ["destroy", "delete_requests", "list_functions"])
def test_an_empty_html_page_is_accepted_where_no_data_is_documented(
    serve: Serve, connect: Connect, name: str
) -> None:
    client = connect(serve(respond(b"", content_type="text/html")))

    assert OPERATIONS[name](client)[0] is None


@pytest.mark.parametrize(
    "media", ["text/html", "image/png", "application/xml", "application/octet-stream", "nonsense"]
)
def test_a_media_type_other_than_json_is_refused_where_a_model_is_documented(
    serve: Serve, connect: Connect, media: str
) -> None:
    with pytest.raises(exceptions.ContentTypeError, match=media):
        retrieve(connect(serve(respond(VALID, content_type=media))))


@pytest.mark.parametrize(
    "media",
    [
        None,
        JSON,
        "application/json",
        "application/json; charset=utf-8",
        "APPLICATION/VND.CVAT+JSON ; version=2.0",
        "text/plain",
    ],
)
def test_json_is_read_whichever_way_it_is_labelled(
    serve: Serve, connect: Connect, media: str | None
) -> None:
    assert retrieve(connect(serve(respond(VALID, content_type=media))))[0].id == 7


@pytest.mark.parametrize(
    "charset", ["utf-8", "latin-1", "nonsense", '"utf-8"', "idna", "undefined", "zip"]
)
def test_text_is_decoded_with_the_labelled_charset_or_as_utf_8(
    serve: Serve, connect: Connect, charset: str
) -> None:
    body = "né".encode("latin-1" if charset == "latin-1" else "utf-8")
    client = connect(serve(respond(body, content_type=f"text/plain; charset={charset}")))

    assert client.cloudstorages_api.retrieve_actions(7)[0] == "né"


def test_a_response_without_a_documented_schema_is_none_and_its_bytes(
    serve: Serve, connect: Connect
) -> None:
    client = connect(serve(respond(b"\xff\xd8\xff", content_type="image/jpeg")))

    data, response = client.cloudstorages_api.retrieve_preview(7)

    assert (data, response.data) == (None, b"\xff\xd8\xff")


@pytest.mark.parametrize("content_type", [JSON, "text/plain", None])
def test_an_empty_body_is_an_empty_text_where_a_text_is_documented(
    serve: Serve, connect: Connect, content_type: str | None
) -> None:
    client = connect(serve(respond(b"", content_type=content_type)))
    data, response = client.cloudstorages_api.retrieve_actions(7)
    assert (data, response.status) == ("", 200)


@pytest.mark.parametrize("charset", ["ISO-8859-1", '"windows-1252"', "utf-16"])
def test_the_message_of_an_error_is_decoded_with_the_labelled_charset(
    serve: Serve, connect: Connect, charset: str
) -> None:
    for media, text in (
        ("application/json", '{"detail": "paramètre"}'),
        ("text/plain", "paramètre"),
        ("text/html", "<title>paramètre</title>"),
    ):
        body = text.encode(charset.strip('"'))
        client = connect(serve(respond(body, 400, content_type=f"{media}; charset={charset}")))
        with pytest.raises(exceptions.BadRequestException) as raised:
            retrieve(client)
        assert raised.value.message == "paramètre"


def test_a_response_to_head_ends_with_its_headers(client: ApiClient) -> None:
    headers = client.get_common_headers()
    client.update_params_for_auth(headers, [])

    response = client.request("HEAD", "/api/cloudstorages/1", headers=headers)

    assert response.data == b""
    assert int(response.headers["Content-Length"]) > 0
    assert client.cloudstorages_api.retrieve(1)[0].id == 1


# --- bodies -------------------------------------------------------------------------------------


def test_a_byte_order_mark_is_skipped(serve: Serve, connect: Connect) -> None:
    assert retrieve(connect(serve(respond(b"\xef\xbb\xbf" + VALID))))[0].id == 7


BODIES: dict[str, bytes] = {
    "empty": b"",
    "spaces": b" \r\n ",
    "not UTF-8": b'{"resource": "\xff\xfe"}',
    "UTF-16": VALID.decode().encode("utf-16"),
    "cut off": VALID[:-20],
    "followed by more": VALID + b"}",
    "200 000 brackets": b"[" * 200_000,
    "200 000 objects": b'{"id":' * 200_000,
    "brackets in an unknown field": b'{"x":' + b"[" * 200_000 + b"]" * 200_000 + b"}",
    "NaN": VALID.replace(b'"id": 7', b'"id": NaN'),
    "Infinity": VALID.replace(b'"id": 7', b'"id": -Infinity'),
    "5 000 digits": VALID.replace(b'"id": 7', b'"id": ' + b"7" * 5000),
    "a huge exponent": VALID.replace(b'"id": 7', b'"id": 1e999999'),
    "a list": b"[]",
    "a text": b'"hello"',
    "null": b"null",
    "a number": b"5",
    "no JSON": b"hello",
    "single quotes": b"{'id': 7}",
    "null bytes": b"\0" * 100,
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
@pytest.mark.parametrize("strict", [True, False])
def test_a_body_that_is_no_storage_is_refused_with_a_short_message(
    serve: Serve, connect: Connect, body: bytes, strict: bool
) -> None:
    client = connect(serve(respond(body)), strict_responses=strict)

    with pytest.raises(exceptions.ResponseValidationError) as raised:
        retrieve(client)

    assert raised.value.status == 200
    assert len(str(raised.value)) < 600


@pytest.mark.parametrize("name", ["list", "retrieve_content_v2", "list_requests", "create"])
@pytest.mark.parametrize("body", [b"5", b'"x"', b"", b"[" * 200_000], ids=lambda body: body[:3])
def test_every_operation_with_a_model_refuses_bodies_of_another_kind(
    serve: Serve, connect: Connect, name: str, body: bytes
) -> None:
    if body or name != "create":
        with pytest.raises(exceptions.ResponseValidationError):
            OPERATIONS[name](connect(serve(respond(body))))


@pytest.mark.parametrize("media", [None, JSON, "text/html"])
def test_a_success_without_a_body_is_none_but_an_error_for_get(
    serve: Serve, connect: Connect, media: str | None
) -> None:
    client = connect(serve(*[respond(b"", 202, content_type=media)] * 2))

    data, response = OPERATIONS["create"](client)

    assert (data, response.status) == (None, 202)
    with pytest.raises(exceptions.ApiException, match=r"empty body|text/html"):
        OPERATIONS["retrieve"](client)


@pytest.mark.parametrize("media", ["image/png", "application/json", "text/html"])
@pytest.mark.parametrize("body", [b"\x89PNG", b""])
def test_a_binary_response_is_an_open_file(
    serve: Serve, connect: Connect, media: str, body: bytes
) -> None:
    client = connect(serve(respond(body, content_type=media)))

    data, _ = client.call_api("/file", "GET", response_schema=(file_type,))

    assert isinstance(data, file_type)
    assert (data.read(), data.seek(0)) == (body, 0)


@pytest.mark.parametrize("name", OPERATIONS)
def test_noise_with_status_200_is_data_or_an_api_exception_for_every_operation(
    serve: Serve, connect: Connect, name: str
) -> None:
    bodies = [b"\x00\xff" * 50, b"[1, 2", b'{"count": 1}', b"[" * 100_000]
    client = connect(serve(*(respond(body) for body in bodies)))
    for _ in bodies:
        with suppress(exceptions.ApiException):
            assert OPERATIONS[name](client)[1].status == 200


# --- content encodings --------------------------------------------------------------------------


def encoded(body: bytes, encoding: str, status: int = 200) -> Step:
    return respond(body, status, headers=[("Content-Encoding", encoding)])


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        (gzip.compress(VALID), "gzip"),
        (zlib.compress(VALID), "deflate"),
        (gzip.compress(VALID[:50]) + gzip.compress(VALID[50:]), "gzip"),
        (VALID, "identity"),
    ],
    ids=["gzip", "deflate", "two members", "identity"],
)
def test_a_compressed_body_is_decompressed(
    serve: Serve, connect: Connect, body: bytes, encoding: str
) -> None:
    assert retrieve(connect(serve(encoded(body, encoding))))[0].id == 7


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        (VALID, "gzip"),
        (b"\x1f\x8b\x08" + b"\xff" * 100, "gzip"),
        (gzip.compress(VALID)[:-30], "gzip"),
        (gzip.compress(VALID)[:40], "gzip"),
        (zlib.compress(VALID)[:-20], "deflate"),
        (b"\xff" * 100, "deflate"),
    ],
    ids=["not gzip", "broken", "cut off", "cut off early", "deflate cut off", "not deflate"],
)
def test_a_body_that_cannot_be_decompressed_is_refused_and_not_asked_for_again(
    serve: Serve, connect: Connect, body: bytes, encoding: str
) -> None:
    server = serve(encoded(body, encoding), OK)
    client = connect(server, connection_pool_maxsize=1)

    with pytest.raises(exceptions.ApiResponseError) as raised:
        retrieve(client)

    assert raised.value.status == 200
    assert raised.value.headers is not None
    assert len(server.requests) == 1
    assert retrieve(client)[0].id == 7


@pytest.mark.parametrize("body", [b"garbage garbage", b"\xff" * 50], ids=["text", "noise"])
def test_a_body_that_is_no_brotli_is_refused_where_brotli_is_installed(
    serve: Serve, connect: Connect, body: bytes
) -> None:
    pytest.importorskip("brotli")

    with pytest.raises(exceptions.ApiResponseError, match="cannot be decompressed"):
        retrieve(connect(serve(encoded(body, "br"))))


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "identity"])
@pytest.mark.parametrize("body", [b"", b"\xff" * 100], ids=["empty", "noise"])
@pytest.mark.parametrize("parse", [True, False])
def test_an_error_whose_body_cannot_be_read_is_raised_with_its_status(
    serve: Serve, connect: Connect, encoding: str, body: bytes, parse: bool
) -> None:
    with pytest.raises(exceptions.ApiException) as raised:
        retrieve(connect(serve(encoded(body, encoding, 500))), _parse_response=parse)

    assert raised.value.status == 500
