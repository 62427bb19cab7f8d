"""HTTP/1.1 messages: framing that is read, framing that is refused, and how much of it is read."""

from __future__ import annotations

import gzip
import json
import sys
import tracemalloc
from itertools import cycle
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk.api_client import ApiClient, Configuration, exceptions
from tests.support.interpreter import run_python
from tests.support.mangled import MangledServer
from tests.support.mangled import response as mangled_response
from tests.support.samples import NEW, OK, OPERATIONS, STORAGE, retrieve
from tests.support.scripted import (
    JSON,
    TEST_TIMEOUT,
    Peer,
    Step,
    drip,
    endless,
    header_block,
    http_response,
    send,
    send_and_close,
)

if TYPE_CHECKING:
    from tests.conftest import Connect, Serve

MEGABYTE = 1 << 20
VALID = json.dumps(STORAGE).encode()
CHUNKED = header_block(content_type=JSON, transfer_encoding="chunked")

# --- what is read -------------------------------------------------------------------------------


def test_chunks_with_extensions_and_trailers_are_read(serve: Serve, connect: Connect) -> None:
    def step(peer: Peer) -> None:
        peer.send(CHUNKED)
        for start in range(0, len(VALID), 100):
            chunk = VALID[start : start + 100]
            peer.send(b"%x;ext=1\r\n%s\r\n" % (len(chunk), chunk))
        peer.send(b"0\r\nX-Trailer: 1\r\n\r\n")

    server = serve(step)
    client = connect(server)

    for _ in range(2):
        assert retrieve(client)[0].id == 7
    assert server.connections == 1


def test_a_response_of_http_1_0_ends_with_its_connection(serve: Serve, connect: Connect) -> None:
    old = b"HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n" + VALID

    assert retrieve(connect(serve(send_and_close(old))))[0].id == 7


def test_a_response_that_arrives_in_small_pieces_is_read(serve: Serve, connect: Connect) -> None:
    client = connect(serve(drip(http_response(STORAGE, 201), every=0.001, size=7)))

    assert client.cloudstorages_api.create(NEW)[0].id == 7


def test_a_100_continue_is_skipped(serve: Serve, connect: Connect) -> None:
    server = serve(send(b"HTTP/1.1 100 Continue\r\n\r\n" + http_response(STORAGE)))
    client = connect(server)

    for _ in range(2):
        assert retrieve(client)[0].id == 7
    assert server.connections == 1


def test_a_folded_header_line_belongs_to_the_header_before_it(
    serve: Serve, connect: Connect
) -> None:
    folded = b"HTTP/1.1 200 OK\r\nX-Note: a\r\n Content-Length: 3\r\n"
    data = http_response(STORAGE).replace(b"HTTP/1.1 200 OK\r\n", folded)

    assert retrieve(connect(serve(send(data))))[0].id == 7


SMUGGLED = http_response({**STORAGE, "id": 666})


def test_bytes_after_a_response_are_not_taken_for_the_next_one(
    serve: Serve, connect: Connect
) -> None:
    client = connect(serve(send(http_response(STORAGE) + SMUGGLED), OK))

    for _ in range(3):
        assert retrieve(client)[0].id == 7


def test_a_body_after_204_is_not_taken_for_the_next_response(
    serve: Serve, connect: Connect
) -> None:
    client = connect(serve(send(b"HTTP/1.1 204 No Content\r\n\r\n" + SMUGGLED), OK))

    assert client.cloudstorages_api.destroy(7)[0] is None
    assert retrieve(client)[0].id == 7


# --- what is refused ----------------------------------------------------------------------------

GARBAGE: dict[str, bytes] = {
    "noise": b"\xde\xad\xbe\xef" * 100 + b"\r\n\r\n",
    "another protocol": b"220 smtp.example ESMTP\r\n",
    "no status": b"HTTP/1.1\r\n\r\n",
    "a status of letters": b"HTTP/1.1 abc OK\r\n\r\n",
    "a small status": b"HTTP/1.1 42 OK\r\n\r\n",
    "another version": b"HTTP/3.0 200 OK\r\n\r\n",
    "a TLS alert": b"\x15\x03\x01\x00\x02\x02\x28" * 10 + b"\n",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
    "chunks of letters": CHUNKED + b"zz\r\n{}\r\n",
}


@pytest.mark.parametrize("data", GARBAGE.values(), ids=GARBAGE)
def test_what_is_not_http_raises_an_api_exception_and_logs_no_warning(
    serve: Serve, connect: Connect, data: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(exceptions.ApiException):
        retrieve(connect(serve(send_and_close(data))))

    assert not [record for record in caplog.records if record.levelname == "WARNING"]


@pytest.mark.parametrize("length", ["abc", "", "-5", "9" * 5000, "7, 7"], ids=lambda v: v[:4])
def test_a_content_length_that_is_no_number_is_ignored_or_refused(
    serve: Serve, connect: Connect, length: str
) -> None:
    data = header_block(content_type=JSON, content_length=length) + b'"four"x'

    with pytest.raises(exceptions.ApiException):
        retrieve(connect(serve(send_and_close(data)), retries=0))


# --- how much is read ---------------------------------------------------------------------------

BOMB = gzip.compress(b" " * (100 * MEGABYTE), 9)
ZIPPED: dict[str, Any] = {
    "content_type": JSON,
    "content_encoding": "gzip",
    "content_length": len(BOMB),
}
LARGE: dict[str, Step] = {
    "a body without end": endless(header_block(content_type=JSON) + b"[", b" " * 65536),
    "a length beyond the limit": send(
        header_block(content_type=JSON, content_length=1 << 60) + b"[" * 99
    ),
    "a compressed bomb": send(header_block(**ZIPPED) + BOMB),
    "a chunk of a negative size": endless(CHUNKED + b"-1\r\n", b" " * 65536),
    "chunks without end": endless(CHUNKED, b"10000\r\n" + b" " * 65536 + b"\r\n"),
    "a bomb with an error status": send(header_block(500, **ZIPPED) + BOMB),
}


@pytest.mark.parametrize("step", LARGE.values(), ids=LARGE)
def test_a_response_beyond_the_limit_is_refused_before_it_fills_the_memory(
    serve: Serve, connect: Connect, step: Step
) -> None:
    limit = 4 * MEGABYTE
    server = serve(OK, step, OK)
    client = connect(server, max_response_bytes=limit, connection_pool_maxsize=1)
    retrieve(client)
    tracemalloc.start()
    try:
        with pytest.raises(exceptions.ResponseTooLargeError, match=str(limit)):
            retrieve(client)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert peak < 5 * limit
    assert len(server.requests) == 2
    assert retrieve(client)[0].id == 7


ENDLESS: dict[str, Step] = {
    "headers": endless(b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n"),
    "a header": endless(b"HTTP/1.1 200 OK\r\nX-A: ", b"b" * 10_000),
    "a status line": endless(b"HTTP/1.1 200 ", b"OK" * 10_000),
    "the size of a chunk": endless(CHUNKED, b"1" * 10_000),
}


@pytest.mark.parametrize("step", ENDLESS.values(), ids=ENDLESS)
@pytest.mark.timeout(60)
def test_a_part_of_a_message_without_end_is_given_up_before_it_fills_the_memory(
    serve: Serve, connect: Connect, step: Step
) -> None:
    client = connect(serve(OK, step), retries=0)
    retrieve(client)
    tracemalloc.start()
    try:
        with pytest.raises(exceptions.ApiException):
            retrieve(client)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert peak < 8 * MEGABYTE


@pytest.mark.skipif(sys.platform != "linux", reason="limits its address space as Linux can")
def test_a_large_content_length_needs_no_memory_before_the_body_arrives(serve: Serve) -> None:
    script = """
import pathlib, resource, sys
from cvat_sdk.api_client import ApiClient, Configuration, exceptions
with ApiClient(Configuration(host=sys.argv[1], retries=0)) as client:
    client.cloudstorages_api.retrieve(7)
    pages = int(pathlib.Path("/proc/self/statm").read_text().split()[0])
    used = pages * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + (100 << 20), resource.RLIM_INFINITY))
    for timeout in (10, (10, 10)):
        try:
            client.cloudstorages_api.retrieve(7, _request_timeout=timeout)
        except exceptions.ApiConnectionError as error:
            print(error.message)
"""
    short = send_and_close(header_block(content_type=JSON, content_length=500_000_000) + b"[")
    message = "connection lost: the body ended after 1 of 500000000 bytes\n"
    assert run_python(script, serve(OK, short).url) == message * 2


CALLS = ["list", "retrieve", "retrieve_status", "retrieve_preview", "retrieve_actions"]
CALL_OPTIONS: list[dict[str, Any]] = [{}] * 4 + [
    {"_check_status": False},
    {"_parse_response": False},
]


EXPECTED = {
    getattr(exceptions, name)
    for name in exceptions.__all__
    if issubclass(getattr(exceptions, name), exceptions.ApiException)
}  # each but those that have no place here
EXPECTED -= {exceptions.ApiException, exceptions.ApiTimeoutError, exceptions.ApiTlsError}
EXPECTED -= {exceptions.ApiProxyError}


@pytest.mark.slow
@pytest.mark.timeout(300)  # half a minute of CPU
def test_20000_mangled_responses_are_data_or_api_exceptions_and_lose_no_connection() -> None:
    random = Random(20_000)
    responses = 0
    failures: list[exceptions.ApiException] = []

    def make() -> tuple[bytes, bool]:
        nonlocal responses
        responses += 1
        return mangled_response(random)

    settings: dict[str, Any] = {"retries": 0, "connection_pool_maxsize": 1, "timeout": TEST_TIMEOUT}
    with MangledServer(make) as server:
        client = ApiClient(Configuration(host=server.url, **settings), keep_cookies=True)
        with client:
            for name, options in zip(cycle(CALLS), cycle(CALL_OPTIONS), strict=False):
                try:
                    _, response = OPERATIONS[name](client, **options)
                    response.close()
                except exceptions.ApiException as error:
                    failures.append(error)
                if responses >= 20_000:
                    break

    # A place in the pool that was lost would be waited for.
    assert [str(e) for e in failures if isinstance(e, exceptions.ApiTimeoutError)] == []
    assert all(str(error).isprintable() for error in failures)
    assert {type(error) for error in failures} == EXPECTED


def test_a_large_response_is_streamed_in_bounded_memory(serve: Serve, connect: Connect) -> None:
    size = 50 * MEGABYTE

    def step(peer: Peer) -> None:
        peer.send(header_block(content_type="video/mp4", content_length=size))
        for _ in range(50):
            peer.send(b"x" * MEGABYTE)

    client = connect(serve(OK, step))
    retrieve(client)
    tracemalloc.start()
    try:
        _, response = client.call_api("/api/x", "GET", _parse_response=False)
        received = sum(len(chunk) for chunk in response.stream(65536))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert received == size
    assert peak < 8 * MEGABYTE
