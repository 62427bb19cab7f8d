"""Calls of the modern contract's client, over a real socket; `test_torture.py` runs this file.

It is a test module of its own process, for its client has the name of ours.
"""

from __future__ import annotations

import datetime
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

import cvat_sdk

cvat_sdk.__path__.insert(0, str(Path(__file__).parent / "modern" / "golden" / "cvat_sdk"))

from cvat_sdk.api_client import ApiClient, Configuration, exceptions  # noqa: E402
from cvat_sdk.api_client.models import (  # noqa: E402
    Owner,
    Team,
    Thing,
)

THING = {
    "kind": "thing",
    "name": None,
    "size": 1.5,
    "either": "5",
    "tags": None,
    "owner": {"name": "o", "boss": {"name": "b"}, "team": {"members": [{"name": "m"}]}},
    "blob": "AP8=",
    "anything": [1, {"a": None}],
    "choice": None,
    "flags": {"a": None, "b": True},
}


class Handler(BaseHTTPRequestHandler):
    """Keeps each request and answers with its body, or with the number 7."""

    seen: list[tuple[str, str, bytes]] = []

    def answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.seen.append((self.path, self.headers.get("Content-Type", ""), body))
        content = body if self.command == "POST" else b"7" if self.command == "PUT" else b"[]"
        self.send_response(200 if self.command != "POST" else 201)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = answer

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def client() -> Any:
    Handler.seen.clear()
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        with ApiClient(Configuration(host=f"http://127.0.0.1:{server.server_port}")) as client:
            yield client
        server.shutdown()
        thread.join()


def test_type_lists_constants_and_references_with_words_beside_are_understood(client: Any) -> None:
    data, _ = client.things_api.create(THING)
    assert json.loads(Handler.seen[0][2]) == THING
    assert data == Thing.from_dict(THING)
    assert data.owner == Owner(
        name="o",
        boss=Owner(name="b"),
        team=Team(members=[Owner(name="m")]),
    )


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "other"},
        {"version": 4},
        {"size": 0},
        {"size": 10},
        {"name": ""},
        {"either": 1.5},
        {"choice": 1},
    ],
)
def test_what_they_exclude_is_refused(client: Any, wrong: dict[str, Any]) -> None:
    with pytest.raises((exceptions.ApiTypeError, exceptions.ApiValueError)) as caught:
        client.things_api.create({**THING, **wrong})
    assert f"thing.{next(iter(wrong))}" in str(caught.value)
    assert Handler.seen == []


def test_parameters_take_them_too(client: Any) -> None:
    client.things_api.list(since=datetime.date(2020, 1, 1), mode="fast", ids=[1, "a"])
    assert Handler.seen[0][0] == "/things?since=2020-01-01&mode=fast&ids=1,a"
    with pytest.raises((exceptions.ApiTypeError, exceptions.ApiValueError)):
        client.things_api.list(mode="slow")


def test_paths_may_stand_elsewhere(client: Any) -> None:
    assert client.owners_api.list()[0] == []
    assert client.things_api.retrieve_endpoint.path == "/things/{id}"


def test_a_body_without_a_schema_is_a_file(client: Any) -> None:
    data, _ = client.things_api.upload(5, b"\x89PNG")
    assert data == 7
    assert Handler.seen[0] == ("/things/5/file", "image/png", b"\x89PNG")
