"""Malformed and too large HTTP requests: each gets a response, and none is logged."""

from __future__ import annotations

import json
import re
import socket
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk.testing import CvatServer
from tests.server.conftest import basic

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMIT = 100_000
GOOD = b"GET /api/server/about HTTP/1.1\r\nHost: cvat\r\n\r\n"


@pytest.fixture
def server() -> Iterator[CvatServer]:
    with CvatServer(contract=False, max_body_bytes=LIMIT) as server:
        yield server


@pytest.fixture(autouse=True)
def nothing_is_logged(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> Iterator[None]:
    yield
    assert [each for each in caplog.records if each.name == "cvat_sdk.testing"] == []
    assert capfd.readouterr() == ("", "")


def exchange(server: CvatServer, request: bytes, *, end: bool = True) -> bytes:
    """Send bytes and read until the server closes the connection."""
    with socket.create_connection((server.host, server.port), timeout=10) as connection:
        connection.sendall(request)
        if end:
            connection.shutdown(socket.SHUT_WR)
        received = b""
        while part := connection.recv(65536):
            received += part
    return received


def post(*headers: bytes, body: bytes = b"") -> bytes:
    lines = [b"POST /api/auth/login HTTP/1.1", b"Host: cvat", b"Content-Type: application/json"]
    return b"\r\n".join([*lines, *headers, b"", body])


def status(response: bytes) -> int:
    return int(response.split(b" ", 2)[1])


@pytest.mark.parametrize(
    "length",
    [b"x", b"", b"-1", b"+1", b"1_0", b"0x10", b"1.0", b"5, 5", b"5\r\nContent-Length: 6",
     "\u0663".encode(), b"5\r\nTransfer-Encoding: chunked"],
)  # fmt: skip
def test_a_wrong_content_length_is_a_400(server: CvatServer, length: bytes) -> None:
    response = exchange(server, post(b"Content-Length: " + length, body=b"{}   "), end=False)

    assert status(response) == 400
    assert b"Connection: close" in response


@pytest.mark.parametrize("coding", [b"gzip", b"gzip, chunked", b"xchunked", b"chunked, chunked"])
def test_an_unknown_transfer_encoding_is_a_400(server: CvatServer, coding: bytes) -> None:
    assert status(exchange(server, post(b"Transfer-Encoding: " + coding), end=False)) == 400


@pytest.mark.parametrize(
    "chunks",
    [
        b"x\r\n{}\r\n0\r\n\r\n",
        b"-1\r\n{}\r\n0\r\n\r\n",
        b"0x2\r\n{}\r\n0\r\n\r\n",
        b"\r\n",
        b"1\r\n{}\r\n0\r\n\r\n",
        b";name=value\r\n{}\r\n0\r\n\r\n",
        b"2" + b" " * 70_000 + b"\r\n{}\r\n0\r\n\r\n",
    ],
)
def test_a_wrong_chunk_is_a_400(server: CvatServer, chunks: bytes) -> None:
    request = post(b"Transfer-Encoding: chunked", body=chunks)

    assert status(exchange(server, request, end=False)) == 400


@pytest.mark.parametrize(
    ("header", "body"),
    [
        (b"Content-Length: 10", b"{}"),
        (b"Transfer-Encoding: chunked", b""),
        (b"Transfer-Encoding: chunked", b"a\r\n{}"),
        (b"Transfer-Encoding: chunked", b"2\r\n{}"),
        (b"Transfer-Encoding: chunked", b"2\r\n{}\r\n"),
        (b"Transfer-Encoding: chunked", b"2\r\n{}\r\n0\r\n"),
    ],
)
def test_a_body_that_is_cut_off_is_a_400(server: CvatServer, header: bytes, body: bytes) -> None:
    assert status(exchange(server, post(header, body=body))) == 400


def test_a_body_that_does_not_arrive_is_a_408(
    server: CvatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cvat_sdk.testing.web._BODY_TIMEOUT", 0.05)

    assert status(exchange(server, post(b"Content-Length: 5"), end=False)) == 408


@pytest.mark.parametrize(
    ("header", "body"),
    [
        (b"Content-Length: 100001", b" " * 100_001),
        (b"Content-Length: 100001", b""),
        (b"Content-Length: " + b"9" * 5000, b""),
        (b"Transfer-Encoding: chunked", b"186a1\r\n" + b" " * 100_001),
        (b"Transfer-Encoding: chunked", b"c350\r\n" + b" " * 50_000 + b"\r\nc351\r\n"),
        (b"Transfer-Encoding: chunked", b"f" * 5000 + b"\r\n"),
    ],
)
def test_a_body_that_is_too_large_is_a_413(server: CvatServer, header: bytes, body: bytes) -> None:
    assert status(exchange(server, post(header, body=body), end=False)) == 413


def test_a_client_that_sends_all_of_a_large_body_reads_the_413(ask: Any) -> None:
    response = ask("POST", "/api/cloudstorages", body=b" " * 20 * LIMIT)

    assert response.status == 413


def test_a_body_up_to_the_limit_is_read(ask: Any) -> None:
    body = json.dumps({"username": "admin", "password": "admin-password"}).ljust(LIMIT)

    response = ask(
        "POST", "/api/auth/login", body=body, headers={"Content-Type": "application/json"}
    )

    assert response.status == 200


def test_bodies_are_limited_unless_told_otherwise() -> None:
    with CvatServer() as server:
        response = exchange(server, post(b"Content-Length: 104857601"), end=False)

    assert status(response) == 413


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (b"X: " + b"x" * 70_000, 431),
        (b"\r\n".join(b"X%d: x" % number for number in range(200)), 431),
        (b"Content-Length : 5", 400),
        (b"no header", 400),
    ],
)
def test_headers_have_limits(server: CvatServer, block: bytes, expected: int) -> None:
    assert status(exchange(server, post(block), end=False)) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (b"GET /" + b"x" * 70_000 + b" HTTP/1.1", 414),
        (b"GET / HTTP/3.0", 505),
        (b"GET / x HTTP/1.1", 400),
        (b"GET /\xff HTTP/1.1", 400),
        (b"GET /?\xc3\xa4 HTTP/1.1", 400),
        (b"nonsense / nonsense", 400),
    ],
)
def test_a_wrong_request_line_gets_a_response(
    server: CvatServer, line: bytes, expected: int
) -> None:
    response = exchange(server, line + b"\r\nHost: cvat\r\n\r\n", end=False)

    # To a line without a version, the response is that of HTTP/0.9: a page alone.
    assert re.match(rb"HTTP/1.1 %d |(?s:.*)Error code: %d" % (expected, expected), response)


def test_trailers_are_limited(server: CvatServer) -> None:
    trailers = b"".join(b"X%d: x\r\n" % number for number in range(200))
    request = post(b"Transfer-Encoding: chunked", body=b"0\r\n" + trailers + b"\r\n")

    assert status(exchange(server, request, end=False)) == 431


def test_trailers_and_chunk_extensions_are_ignored(server: CvatServer) -> None:
    chunks = b"2;name=value\r\n{}\r\n0\r\nX-Trailer: x\r\n\r\n"
    request = post(b"Transfer-Encoding: Chunked", b"Connection: close", body=chunks)

    assert status(exchange(server, request)) == 400
    assert server.requests_seen[0].body == b"{}"


def test_what_is_refused_does_not_stop_the_server(server: CvatServer) -> None:
    exchange(server, post(b"Content-Length: x"))

    assert status(exchange(server, GOOD)) == 200
    assert len(server.requests_seen) == 1


def form(*parts: bytes, end: bytes = b"--b--\r\n") -> bytes:
    return b"".join(b"--b\r\n" + part + b"\r\n" for part in parts) + end


def send_form(server: CvatServer, ask: Any, body: bytes, boundary: str = "b") -> Any:
    content_type = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
    return ask("PATCH", "/api/cloudstorages/1", body=body, headers=content_type)


PART = b'Content-Disposition: form-data; name="x"\r\n\r\nx'


def test_too_many_parts_are_a_413(server: CvatServer, ask: Any) -> None:
    assert send_form(server, ask, form(*[PART] * 1001)).status == 413
    assert send_form(server, ask, form(*[PART] * 1000)).status == 200


def test_a_part_may_be_as_large_as_the_body() -> None:
    description = "x" * 2_000_000
    body = form(
        b'Content-Disposition: form-data; name="description"\r\n\r\n' + description.encode()
    )
    with CvatServer() as server:
        headers = (
            f"PATCH /api/cloudstorages/1 HTTP/1.1\r\nHost: cvat\r\nContent-Length: {len(body)}\r\n"
            f"Authorization: {basic(server.username, server.password)}\r\nConnection: close\r\n"
            "Content-Type: multipart/form-data; boundary=b\r\n\r\n"
        )
        assert status(exchange(server, headers.encode() + body)) == 200
        assert server.storages[1].description == description


@pytest.mark.parametrize(
    ("body", "boundary"),
    [
        (form(PART), ""),
        (form(PART), "\xe9"),
        (form(PART), "other"),
        (form(b"X: x\r\n\r\nx"), "b"),
        (form(PART, end=b""), "b"),
        (form(b"Content-Disposition: form-data; name=\xff\r\n\r\nx"), "b"),
        (b"nonsense", "b"),
    ],
)
def test_a_malformed_form_is_a_400_and_changes_nothing(
    server: CvatServer, ask: Any, body: bytes, boundary: str
) -> None:
    response = send_form(server, ask, body, boundary)

    assert response.status == 400
    assert response.json()["detail"].startswith("Multipart form parse error - ")
    assert server.storages[1].manifests == ["manifest.jsonl"]


@pytest.mark.parametrize(
    ("content_type", "body", "expected"),
    [
        ("multipart/form-data; boundary=b", b"\0", 400),
        ("multipart/form-data", b"{}", 400),
        ("application/json", b"[" * 50_000, 500),
    ],
)
def test_what_cannot_be_read_violates_the_contract(
    content_type: str, body: bytes, expected: int
) -> None:
    headers = f"Content-Type: {content_type}\r\nContent-Length: {len(body)}\r\nConnection: close"
    with CvatServer() as server:
        authorization = basic(server.username, server.password)
        request = f"PATCH /api/cloudstorages/1 HTTP/1.1\r\nAuthorization: {authorization}\r\n"
        response = exchange(server, f"{request}{headers}\r\n\r\n".encode() + body)

        assert status(response) == expected
        assert server.contract_violations.pop().startswith("PATCH /api/cloudstorages/1: ")


def test_a_part_without_a_name_is_ignored(server: CvatServer, ask: Any) -> None:
    assert send_form(server, ask, form(b"Content-Disposition: form-data\r\n\r\nx")).status == 200
