"""The head of an answer, read in the fast way and by http.client."""

from __future__ import annotations

import http.client
import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvat_sdk.runtime import heads

NAMES = [
    "Content-Length",
    "content-length",
    "Connection",
    "Transfer-Encoding",
    "X-A",
    "x a",
    "",
    "é",
]
VALUES = ["3", "0", "-1", "+3", "3, 3", "keep-alive", "close", "chunked", "a:b", " \t", "é", "a\rb"]
LINES = st.one_of(
    st.builds("{}: {}\r\n".format, st.sampled_from(NAMES), st.sampled_from(VALUES)),
    st.builds("{}:{}\n".format, st.sampled_from(NAMES), st.text("ab: \t\x0b\x85\xa0", max_size=4)),
    st.sampled_from([" folded\r\n", "no colon\r\n", "\tx: y\r\n"]),
)
STATUS = st.sampled_from(
    [
        "HTTP/1.1 200 OK",
        "HTTP/1.1 204",
        "HTTP/1.0 200 OK",
        "HTTP/1.1 404 Not  Found ",
        "HTTP/1.1 99 x",
    ]
)


class Connection:
    """As much of a socket as http.client reads."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def makefile(self, *_: Any) -> io.BytesIO:
        return io.BytesIO(self._data)


@given(STATUS, st.lists(LINES, max_size=5))
def test_a_usual_head_is_what_http_client_makes_of_it(status: str, lines: list[str]) -> None:
    head = (status + "\r\n" + "".join(lines) + "\r\n").encode("iso-8859-1")
    found = heads.usual(heads.lines_of(io.BytesIO(head)))

    if found is not None:
        theirs = http.client.HTTPResponse(Connection(head))  # type: ignore[arg-type]
        theirs.begin()
        code, reason, headers, length = found
        assert (code, reason, headers.items()) == (
            theirs.status,
            theirs.reason,
            theirs.headers.items(),
        )
        assert theirs.length == (0 if code == http.HTTPStatus.NO_CONTENT else length)
        assert not theirs.will_close
        assert not theirs.chunked


@pytest.mark.parametrize("connection", ["", "Connection: keep-alive\r\n"])
def test_a_head_with_a_length_is_usual(connection: str) -> None:
    head = f"HTTP/1.1 201 Created\r\nX: y\r\n{connection}Content-Length: 12\r\n\r\n".encode()
    found = heads.usual(heads.lines_of(io.BytesIO(head)))

    assert found is not None
    assert found[:2] == (201, "Created")
    assert found[2]["x"] == "y"
    assert found[3] == 12
