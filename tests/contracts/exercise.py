"""Calls of the client of dialect.yaml over a real socket; `test_golden.py` runs this file.

It is a test module of its own process, for its client has the name of ours.
"""

from __future__ import annotations

import datetime
import json
import threading
import uuid
import warnings
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import cvat_sdk

cvat_sdk.__path__.insert(0, str(Path(__file__).parent / "golden" / "cvat_sdk"))

from cvat_sdk.api_client import ApiClient, Configuration, exceptions, models  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

ID = uuid.UUID("01234567-89ab-4cde-8fff-000000000000")
PET = {"id": 1, "name": "Rex", "kind": "dog", "owner": None}


class Handler(BaseHTTPRequestHandler):
    """Keeps the last request and responds with what `response` holds."""

    protocol_version = "HTTP/1.1"
    response: tuple[int, str, bytes] = (200, "application/json", b"{}")
    request: tuple[str, str, dict[str, str], bytes]

    def respond(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        Handler.request = (self.command, self.path, dict(self.headers), body)
        status, media, content = Handler.response
        self.send_response(status)
        self.send_header("Content-Type", media)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(b"" if self.command == "HEAD" else content)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_HEAD = do_TRACE = respond

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture(scope="module")
def host() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture
def client(host: str) -> Iterator[ApiClient]:
    keys = {"keyInHeader": "secret", "keyInQuery": "q", "keyInCookie": "c"}
    with ApiClient(Configuration(host=host, api_key=keys)) as client:
        yield client


def respond(content: Any, status: int = 200, media: str = "application/json") -> None:
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    Handler.response = (status, media, body)


def test_parameters_go_where_the_contract_says(client: ApiClient) -> None:
    respond({"count": 1, "results": [PET]})
    page, _ = client.pets_api.list(
        "t",
        page=2,
        kind=models.Kind.DOG,
        level=models.Level.VALUE_2,
        order='do"wn',
        size="m",
        ids=[1, 2],
        names=["a", "b"],
        born=datetime.date(2020, 2, 29),
        price="1.50",
        _from="x y",
        _class="c",
        x_many=["p", "q"],
    )
    method, path, headers, _ = Handler.request
    assert method == "GET"
    assert path == (
        "/pets?page=2&kind=dog&level=2&order=do%22wn&size=m&ids=1&ids=2&names=a&names=b"
        "&born=2020-02-29&price=1.50&from=x%20y&class=c&sign=q"
    )
    assert (headers["X-Trace"], headers["X-Many"]) == ("t", "p,q")
    assert headers["Authorization"] == "Token secret"
    assert headers["Accept"] == "application/json, application/problem+json"
    assert page.results[0].kind is models.Kind.DOG


@pytest.mark.parametrize(
    "bad",
    [{"page": 0}, {"page": 101}, {"order": "left"}, {"ratio": 0.0}, {"ratio": 1.0},
     {"names": []}, {"kind": "cow"}],
)  # fmt: skip
def test_parameters_outside_their_constraints_are_refused(
    client: ApiClient, bad: dict[str, Any]
) -> None:
    with pytest.raises(exceptions.ApiValueError):
        client.pets_api.list("t", **bad)


def test_a_deprecated_parameter_warns(client: ApiClient) -> None:
    respond({"count": 0, "results": []})
    with pytest.warns(DeprecationWarning, match="exact"):
        client.pets_api.list("t", exact=True)


def test_a_model_is_sent_by_its_names_on_the_wire_and_read_again(client: ApiClient) -> None:
    respond([PET])
    pet = models.PetRequest(
        name="Rex", kind=models.Kind.DOG, level=models.Level.VALUE_1, self_="s", camel_case="c",
        other_name="r", convMask=True, conv_mask=False, json="j", uuid=ID, blob=b"\0",
        born=None, parts=[["a", None], []], map={"k": None}, size="s", number=2,
        any=[1], free={"x": {}}, inline=models.PetRequestInline(a="a", list_=[1], str_="s"),
        open=models.Open(known="k", more=3), anything=models.Anything(a=1, b="x"),
    )  # fmt: skip
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        pets, _ = client.pets_api.replace(ID, pet)
    assert json.loads(Handler.request[3]) == {
        "name": "Rex", "kind": "dog", "level": "1", "self": "s", "camelCase": "c",
        "other-name": "r", "convMask": True, "conv_mask": False, "json": "j", "uuid": str(ID),
        "blob": "AA==", "born": None, "parts": [["a", None], []], "map": {"k": None}, "size": "s",
        "number": 2, "any": [1], "free": {"x": {}},
        "inline": {"a": "a", "list": [1], "str": "s"},
        "open": {"known": "k", "more": 3}, "anything": {"a": 1, "b": "x"},
    }  # fmt: skip
    assert pets[0].name == "Rex"


@pytest.mark.parametrize(
    "bad",
    [{"name": ""}, {"name": "x" * 11}, {"name": "-"}, {"kind": "cow"}, {"level": "9"},
     {"parts": [[]]}, {"weight": 2.0}, {"link": "a"}, {"size": "x"}, {"alias": ["toolong"]},
     {"open": {"known": "k", "more": -1}}],
)  # fmt: skip
def test_a_body_outside_its_constraints_is_refused(client: ApiClient, bad: dict[str, Any]) -> None:
    with pytest.raises(exceptions.ApiValueError):
        client.pets_api.replace(ID, {"name": "Rex", "kind": "dog", "level": "1", **bad})


def test_a_body_with_a_file_is_a_form(client: ApiClient) -> None:
    respond([])
    body = {"name": "Rex", "kind": "dog", "level": "1", "file": b"bytes"}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        client.pets_api.replace(ID, body)
    assert Handler.request[2]["Content-Type"].startswith("multipart/form-data")
    assert b"bytes" in Handler.request[3]


@pytest.mark.parametrize(
    ("status", "content", "kind"),
    [
        (201, PET, models.Pet),
        (202, {"job": str(ID)}, models.PetsCreate202Response),
        (202, b"", type(None)),
        (204, b"", type(None)),
    ],
)
def test_a_success_is_what_its_status_says(
    client: ApiClient, status: int, content: Any, kind: type
) -> None:
    respond(content, status)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        body = {"name": "Rex", "kind": "dog", "level": "1"}
        assert isinstance(client.pets_api.create("t", body)[0], kind)


def test_values_of_responses_are_what_the_contract_says(client: ApiClient) -> None:
    pet = {
        **PET,
        "kind": "horse",
        "owner": {"name": "A", "pets": [PET], "friend": {"name": "B"}},
        "choice": "",
        "maybe": None,
        "shape": {"form": "x", "side": 1},
        "like": {"a": "b"},
    }
    respond(pet, media="application/vnd.pets+json")
    with pytest.warns(DeprecationWarning, match="retrieve"):
        read, _ = client.pets_api.retrieve(ID)
    assert (read.kind.value, read.choice, read.maybe) == ("horse", "", None)
    assert read.owner
    assert isinstance(read.owner.friend, models.Person)
    assert isinstance(read.shape, models.Square)
    assert isinstance(read.like, models.OtherNameX)
    assert "Authorization" not in Handler.request[2]


def test_maps_files_texts_and_nothing_are_sent_and_read(client: ApiClient) -> None:
    respond({"a": PET})
    tagged, _ = client.pets_api.tag(ID, body={"x": [models.Kind.CAT]})
    assert json.loads(Handler.request[3]) == {"x": ["cat"]}
    assert isinstance(tagged["a"], models.Pet)
    respond(b"text", media="text/plain")
    assert client.pets_api.call_datetime(ID)[0] == "text"
    respond(b"\x89PNG", media="image/png")
    picture = client.odd_ones_api.picture(1)[0]
    assert picture.read() == b"\x89PNG"
    respond(7)
    assert client.odd_ones_api.upload(1, b"bytes")[0] == 7
    assert Handler.request[2]["Content-Type"] == "application/octet-stream"
    assert Handler.request[3] == b"bytes"
    respond("word")
    assert client.odd_ones_api.paint(1, b"i", title="a b")[0] == "word"
    assert Handler.request[2]["Content-Type"].startswith("multipart/form-data")
    respond({"read": 2})
    read, _ = client.odd_ones_api.twice(models.OddOnesTwiceRequest(sent=1))
    assert isinstance(read, models.OddOnesTwice200Response)
    assert json.loads(Handler.request[3]) == {"sent": 1}
    respond({"any": [1]})
    assert client.default_api.probe()[0] == {"any": [1]}
    respond(b"", 204)
    assert client.pets_api.destroy(ID)[0] is None
    assert client.pets_api.decimal(ID)[0] is None
    assert client.pets_api.uuid(ID)[0] is None
    assert Handler.request[0] == "TRACE"


def test_secrets_are_masked_in_every_text() -> None:
    pet = models.PetRequest(
        name="n", kind=models.Kind.CAT, level=models.Level.VALUE_1, word="hush", pin=1234,
        attributes="a=shown&c=hush",
    )  # fmt: skip
    assert "hush" not in repr(pet)
    assert "1234" not in repr(pet)
    assert "shown" in repr(pet)


def test_servers_and_schemes_are_the_contract_s() -> None:
    configuration = Configuration()
    assert configuration.host == "http://localhost/base"
    names = [scheme.name for scheme in configuration.security_schemes]
    assert sorted(names) == [
        "basic", "bearer", "connect", "flows", "keyInCookie", "keyInHeader", "keyInQuery"
    ]  # fmt: skip
    assert models.NullEnum is None
