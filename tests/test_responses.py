"""Answers that are none: a clear error, quickly, and with bounded memory."""

from __future__ import annotations

import gzip
import json
import time
import tracemalloc
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk.api_client import exceptions
from tests.support.samples import NEW, OK, OPERATIONS, STORAGE, retrieve
from tests.support.scripted import (
    JSON,
    Peer,
    Step,
    respond,
    drip,
    endless,
    header_block,
    send,
    send_and_close,
    http_response,
)

if TYPE_CHECKING:
    from tests.conftest import Connect, Serve

PAGE = b"<!DOCTYPE html><html><head><title>Please log in</title></head><body>...</body></html>"
VALID = json.dumps(STORAGE).encode()


@pytest.mark.parametrize("name", OPERATIONS)
def test_a_page_with_200_is_asked_whether_this_is_the_server(
    serve: Serve, connect: Connect, name: str
) -> None:
    server = serve(respond(PAGE, content_type="text/html; charset=utf-8"))
    with pytest.raises(exceptions.ContentTypeError) as raised:
        OPERATIONS[name](connect(server))
    words = str(raised.value)
    assert "text/html" in words
    assert f"is {server.url} the address of the CVAT" in words
    assert "log-in proxy" in words
    assert raised.value.body == PAGE.decode()


@pytest.mark.parametrize("name", ["destroy", "delete_requests", "list_functions"])
def test_an_empty_page_means_nothing_where_nothing_is_due(
    serve: Serve, connect: Connect, name: str
) -> None:
    assert OPERATIONS[name](connect(serve(respond(b"", content_type="text/html"))))[0] is None


BODIES: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "empty, where JSON is due"),
    "spaces": (b" \r\n ", "empty"),
    "not UTF-8": (b'{"resource": "\xff\xfe"}', "UTF-8"),
    "UTF-16": (VALID.decode().encode("utf-16"), ""),
    "cut off": (VALID[:-20], ""),
    "followed by more": (VALID + b"}", ""),
    "200 000 brackets": (b"[" * 200_000, ""),
    "200 000 objects": (b'{"id":' * 200_000, ""),
    "brackets in an unknown field": (b'{"x":' + b"[" * 200_000 + b"]" * 200_000 + b"}", ""),
    "NaN": (VALID.replace(b'"id": 7', b'"id": NaN'), ""),
    "Infinity": (VALID.replace(b'"id": 7', b'"id": -Infinity'), ""),
    "5 000 digits": (VALID.replace(b'"id": 7', b'"id": ' + b"7" * 5000), ""),
    "a huge exponent": (VALID.replace(b'"id": 7', b'"id": 1e999999'), ""),
    "a list": (b"[]", ""),
    "a text": (b'"hello"', ""),
    "null": (b"null", ""),
    "a number": (b"5", ""),
    "no JSON": (b"hello", ""),
    "a single quote": (b"{'id': 7}", ""),
    "null bytes": (b"\0" * 100, ""),
}


@pytest.mark.parametrize(
    ("body", "words"), BODIES.values(), ids=[name.replace(" ", "-") for name in BODIES]
)
@pytest.mark.parametrize("strict", [True, False])
@pytest.mark.timeout(10)
def test_a_body_that_is_no_storage_is_refused(
    serve: Serve, connect: Connect, body: bytes, words: str, strict: bool
) -> None:
    client = connect(serve(respond(body)), strict_responses=strict)
    started = time.monotonic()
    with pytest.raises(exceptions.ResponseValidationError, match="does not fit") as raised:
        retrieve(client)
    assert words in str(raised.value)
    assert len(str(raised.value)) < 600
    assert raised.value.status == 200
    assert time.monotonic() - started < 2


@pytest.mark.parametrize("name", ["list", "retrieve_content_v2", "list_requests", "create"])
@pytest.mark.parametrize("body", [b"5", b'"x"', b"", b"[" * 200_000])
def test_other_operations_refuse_such_bodies_too(
    serve: Serve, connect: Connect, name: str, body: bytes
) -> None:
    with pytest.raises(exceptions.ResponseValidationError):
        OPERATIONS[name](connect(serve(respond(body))))


@pytest.mark.parametrize(
    "media", ["text/html", "image/png", "application/xml", "application/octet-stream", "nonsense"]
)
def test_another_media_type_is_refused(serve: Serve, connect: Connect, media: str) -> None:
    with pytest.raises(exceptions.ContentTypeError, match=media):
        retrieve(connect(serve(respond(VALID, content_type=media))))


@pytest.mark.parametrize(
    "media", [None, JSON, "application/json", "application/json; charset=utf-8",
              "APPLICATION/VND.CVAT+JSON ; version=2.0", "text/plain"]
)  # fmt: skip
def test_json_is_read_however_it_is_labelled(
    serve: Serve, connect: Connect, media: str | None
) -> None:
    assert retrieve(connect(serve(respond(VALID, content_type=media))))[0].id == 7


def test_a_byte_order_mark_does_no_harm(serve: Serve, connect: Connect) -> None:
    assert retrieve(connect(serve(respond(b"\xef\xbb\xbf" + VALID))))[0].id == 7


@pytest.mark.parametrize("charset", ["utf-8", "latin-1", "nonsense", '"utf-8"'])
def test_a_text_is_decoded_as_labelled_or_as_well_as_possible(
    serve: Serve, connect: Connect, charset: str
) -> None:
    body = "né".encode("latin-1" if charset == "latin-1" else "utf-8")
    client = connect(serve(respond(body, content_type=f"text/plain; charset={charset}")))
    assert client.cloudstorages_api.retrieve_actions(7)[0] == "né"


# --- encodings ----------------------------------------------------------------------------------


def _encoded(body: bytes, encoding: str) -> Step:
    return respond(body, headers=[("Content-Encoding", encoding)])


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
def test_compressed_answers_are_read(
    serve: Serve, connect: Connect, body: bytes, encoding: str
) -> None:
    assert retrieve(connect(serve(_encoded(body, encoding))))[0].id == 7


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
def test_a_wrong_compression_is_refused(
    serve: Serve, connect: Connect, body: bytes, encoding: str
) -> None:
    server = serve(_encoded(body, encoding), OK)
    client = connect(server, connection_pool_maxsize=1)
    with pytest.raises(exceptions.ApiResponseError) as raised:
        retrieve(client)
    assert raised.value.status == 200
    assert raised.value.headers is not None
    assert len(server.requests) == 1
    assert retrieve(client)[0].id == 7


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "identity"])
@pytest.mark.parametrize("body", [b"", b"\xff" * 100])
def test_an_error_s_body_that_cannot_be_read_is_still_that_error(
    serve: Serve, connect: Connect, body: bytes, encoding: str
) -> None:
    step = respond(body, 500, headers=[("Content-Encoding", encoding)])
    with pytest.raises(exceptions.ServiceException) as raised:
        retrieve(connect(serve(step)), _parse_response=False)
    assert raised.value.status == 500


def test_a_text_whose_compression_is_cut_off_is_not_taken_for_all(
    serve: Serve, connect: Connect
) -> None:
    body = gzip.compress(b'["write","read"]' * 100)[:-12]
    step = respond(body, content_type="text/plain", headers=[("Content-Encoding", "gzip")])
    with pytest.raises(exceptions.ApiResponseError):
        connect(serve(step)).cloudstorages_api.retrieve_actions(7)


# --- memory -------------------------------------------------------------------------------------

MEGABYTE = 1 << 20
BOMB = gzip.compress(b" " * (300 * MEGABYTE), 9)
LARGE: dict[str, Step] = {
    "a body without end": endless(header_block(content_type=JSON) + b"[", b" " * 65536),
    "a length that is too much": send(header_block(content_type=JSON, content_length=1 << 60) + b"[" * 99),
    "a compressed bomb": send(
        header_block(content_type=JSON, content_encoding="gzip", content_length=len(BOMB)) + BOMB
    ),
    "chunks without end": endless(
        header_block(content_type=JSON, transfer_encoding="chunked"), b"10000\r\n" + b" " * 65536 + b"\r\n"
    ),
    "a bomb of an error": send(
        header_block(500, content_type=JSON, content_encoding="gzip", content_length=len(BOMB)) + BOMB
    ),
}


@pytest.mark.parametrize("step", [pytest.param(s, id=name) for name, s in LARGE.items()])
@pytest.mark.timeout(20)
def test_an_answer_that_is_too_large_is_given_up(
    serve: Serve, connect: Connect, step: Step
) -> None:
    limit = 4 * MEGABYTE
    server = serve(step, OK)
    client = connect(server, max_response_bytes=limit, connection_pool_maxsize=1)
    client.cloudstorages_api  # noqa: B018 - imported before memory is measured
    tracemalloc.start()
    try:
        with pytest.raises(exceptions.ResponseTooLargeError, match=str(limit)):
            retrieve(client)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 5 * limit
    assert len(server.requests) == 1
    assert retrieve(client)[0].id == 7


ENDLESS: dict[str, Step] = {
    "headers": endless(b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n"),
    "one header": endless(b"HTTP/1.1 200 OK\r\nX-A: ", b"b" * 10_000),
    "a status line": endless(b"HTTP/1.1 200 ", b"OK" * 10_000),
    "interim answers": endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "interim headers": endless(b"HTTP/1.1 103 Early Hints\r\n", b"X-A: b\r\n"),
    "a chunk's size": endless(header_block(content_type=JSON, transfer_encoding="chunked"), b"1" * 10_000),
    "trailers": endless(
        header_block(content_type=JSON, transfer_encoding="chunked") + b"0\r\n", b"X-A: b\r\n"
    ),
}


@pytest.mark.parametrize("step", [pytest.param(s, id=name) for name, s in ENDLESS.items()])
@pytest.mark.timeout(20)
def test_what_never_ends_is_given_up_soon(serve: Serve, connect: Connect, step: Step) -> None:
    server = serve(step)
    client = connect(server, retries=0)
    tracemalloc.start()
    try:
        started = time.monotonic()
        with pytest.raises(exceptions.ApiException):
            retrieve(client)
        assert time.monotonic() - started < 5
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 8 * MEGABYTE


GARBAGE: dict[str, bytes] = {
    "noise": b"\xde\xad\xbe\xef" * 100 + b"\r\n\r\n",
    "another protocol": b"220 smtp.example ESMTP\r\n",
    "no status": b"HTTP/1.1\r\n\r\n",
    "a status of letters": b"HTTP/1.1 abc OK\r\n\r\n",
    "a small status": b"HTTP/1.1 42 OK\r\n\r\n",
    "another version": b"HTTP/3.0 200 OK\r\n\r\n",
    "TLS": b"\x15\x03\x01\x00\x02\x02\x28" * 10 + b"\n",
    "no colon": b"HTTP/1.1 200 OK\r\nno colon here\r\nContent-Length: 2\r\n\r\n{}",
    "a name of two words": b"HTTP/1.1 200 OK\r\nof length: 1\r\nContent-Length: 2\r\n\r\n{}",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
    "chunks of letters": header_block(content_type=JSON, transfer_encoding="chunked") + b"zz\r\n{}\r\n",
}


@pytest.mark.parametrize("data", [pytest.param(d, id=name) for name, d in GARBAGE.items()])
@pytest.mark.timeout(20)
def test_what_is_not_http_is_said_to_be_none(
    serve: Serve, connect: Connect, data: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(send_and_close(data))
    with pytest.raises(exceptions.ApiException, match=r"not an HTTP answer|connection lost"):
        retrieve(connect(server), _request_timeout=5)
    assert not [record for record in caplog.records if record.levelname == "WARNING"]


@pytest.mark.parametrize("length", ["abc", "", "-5", "9" * 5000, "7, 7"])
def test_a_length_that_is_none_is_disregarded_or_refused(
    serve: Serve, connect: Connect, length: str
) -> None:
    data = header_block(content_type=JSON, content_length=length) + b'"four"x'
    with pytest.raises(exceptions.ApiException):
        retrieve(connect(serve(send_and_close(data)), retries=0))


def test_an_interim_answer_is_not_the_answer(serve: Serve, connect: Connect) -> None:
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"
    server = serve(send(early + http_response(STORAGE)))
    client = connect(server)
    for _ in range(2):
        assert retrieve(client)[0].id == 7
    assert server.connections == 1


def test_a_folded_line_is_no_header_of_its_own(serve: Serve, connect: Connect) -> None:
    folded = b"HTTP/1.1 200 OK\r\nX-Note: a\r\n Content-Length: 3\r\n"
    server = serve(send(http_response(STORAGE).replace(b"HTTP/1.1 200 OK\r\n", folded)))
    assert retrieve(connect(server))[0].id == 7


def test_bytes_after_an_answer_are_not_the_next_answer(serve: Serve, connect: Connect) -> None:
    smuggled = http_response({**STORAGE, "id": 666})
    server = serve(send(http_response(STORAGE) + smuggled), OK)
    client = connect(server)
    for _ in range(3):
        assert retrieve(client)[0].id == 7


def test_a_body_after_no_content_is_not_the_next_answer(serve: Serve, connect: Connect) -> None:
    server = serve(send(b"HTTP/1.1 204 No Content\r\n\r\n" + http_response({**STORAGE, "id": 666})), OK)
    client = connect(server)
    assert client.cloudstorages_api.destroy(7)[0] is None
    assert retrieve(client)[0].id == 7


def test_chunks_and_trailers_are_read(serve: Serve, connect: Connect) -> None:
    def step(peer: Peer) -> None:
        peer.send(header_block(content_type=JSON, transfer_encoding="chunked"))
        for start in range(0, len(VALID), 100):
            part = VALID[start : start + 100]
            peer.send(b"%x;ext=1\r\n%s\r\n" % (len(part), part))
        peer.send(b"0\r\nX-Trailer: 1\r\n\r\n")

    server = serve(step)
    client = connect(server)
    for _ in range(2):
        assert retrieve(client)[0].id == 7
    assert server.connections == 1


def test_an_answer_of_http_1_0_is_read(serve: Serve, connect: Connect) -> None:
    old = b"HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n" + VALID
    assert retrieve(connect(serve(send_and_close(old))))[0].id == 7


def test_an_answer_that_drips_in_is_read(serve: Serve, connect: Connect) -> None:
    data = http_response(STORAGE, 201)
    client = connect(serve(drip(data, every=0.001, size=7)))
    assert client.cloudstorages_api.create(NEW)[0].id == 7


@pytest.mark.parametrize("name", OPERATIONS)
def test_noise_with_200_is_data_or_an_api_exception_for_every_operation(
    serve: Serve, connect: Connect, name: str
) -> None:
    bodies: list[Any] = [b"\x00\xff" * 50, b"[1, 2", b'{"count": 1}', b"[" * 100_000]
    client = connect(serve(*(respond(body) for body in bodies)))
    for _ in bodies:
        with suppress(exceptions.ApiException):
            assert OPERATIONS[name](client)[1].status == 200
