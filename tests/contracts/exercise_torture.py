"""Calls of the torture contract's client, over a real socket; `test_torture.py` runs this file.

It is a test module of its own process, for its client has the name of ours.
"""

from __future__ import annotations

import datetime
import decimal
import io
import json
import re
import threading
import uuid
import warnings
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

import cvat_sdk

GOLDEN = Path(__file__).parent / "torture" / "golden"
cvat_sdk.__path__.insert(0, str(GOLDEN / "cvat_sdk"))

from cvat_sdk.api_client import ApiClient, Configuration, exceptions, models  # noqa: E402
from cvat_sdk.api_client.models import (  # noqa: E402
    Cat,
    Closed,
    Color,
    Company,
    Dog,
    Everything,
    EverythingInlineEnum,
    EverythingInner,
    EverythingInnerB,
    Faded,
    Guarded,
    Keywords,
    Kitten,
    Level,
    More,
    Nothing,
    Odd,
    Open,
    Person,
    Point,
    Puppy,
    ShapeSquare,
    Shared,
    Tree,
    Twins,
    Typed,
    Upload,
    Wide,
)


class Server(ThreadingHTTPServer):
    """Keeps each request; answers with what was put into `answers`, or else with the body."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.requests: list[Any] = []
        self.answers: list[tuple[int, str, bytes]] = []


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def answer(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        body = self.rfile.read(length)
        self.server.requests.append((self.command, self.path, self.headers, body))
        if self.server.answers:
            status, content_type, content = self.server.answers.pop(0)
        else:
            status, content_type, content = 200, self.headers.get("Content-Type", ""), body
            status = 204 if not body else 200
        self.send_response(status)
        if status != 204:
            self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if status != 204:
            self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def server() -> Any:
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def client(server: Server) -> Any:
    configuration = Configuration(host=f"http://127.0.0.1:{server.server_port}")
    with ApiClient(configuration) as client:
        yield client


def target(server: Server) -> str:
    return server.requests[-1][1]


def headers(server: Server) -> Any:
    return server.requests[-1][2]


def body(server: Server) -> Any:
    return json.loads(server.requests[-1][3])


POINT = {"x": 1, "y": 2}


def test_each_style_of_the_path_is_written_as_openapi_says(client: Any, server: Server) -> None:
    client.styles_api.in_path([1, 2], POINT, [3, 4], POINT, [5, 6], POINT, Point(x=7))
    assert target(server) == "/styles/1,2/x=1,y=2/.3,4/.x=1.y=2/;matrix=5,6/;x=1;y=2/x,7"


@pytest.mark.parametrize(
    ("argument", "query"),
    [
        ({"form": ["a b", "c&d"]}, "form=a%20b&form=c%26d"),
        ({"form_joined": ["a", "b,c"]}, "form_joined=a,b%2Cc"),
        ({"spaces": ["a", "b"]}, "spaces=a%20b"),
        ({"pipes": ["a", "b"]}, "pipes=a%7Cb"),
        ({"deep": POINT}, "deep%5Bx%5D=1&deep%5By%5D=2"),
        ({"object": POINT}, "x=1&y=2"),
        ({"object_joined": Point(x=1, y=2)}, "object_joined=x,1,y,2"),
        ({"reserved": "a/b?c:d e"}, "reserved=a/b?c:d%20e"),
        ({"document": POINT}, "document=%7B%22x%22%3A1%2C%22y%22%3A2%7D"),
        ({"flag": False}, "flag=false"),
        (
            {"since": datetime.datetime(2020, 2, 29, 12, tzinfo=datetime.timezone.utc)},
            "since=2020-02-29T12%3A00%3A00Z",
        ),
        ({"price": decimal.Decimal("1.10")}, "price=1.10"),
        ({"serial": uuid.UUID(int=1)}, "serial=00000000-0000-0000-0000-000000000001"),
        ({"color": Color.DARK_BLUE}, "color=dark-blue"),
        ({"color": "red"}, "color=red"),
        ({"level": 2}, "level=2"),
        ({"colors": ["red", Color.GREEN]}, "colors=red&colors=green"),
    ],
)
def test_each_style_of_the_query_is_written_as_openapi_says(
    client: Any, server: Server, argument: dict[str, Any], query: str
) -> None:
    client.styles_api.in_query(**argument)
    assert target(server) == f"/styles/query?{query}"


@pytest.mark.parametrize(
    "argument",
    [{"level": 4}, {"form": "text"}, {"form": [1]}, {"flag": "yes"}, {"deep": {"y": 1}}],
)
def test_what_the_contract_does_not_allow_is_not_sent(
    client: Any, server: Server, argument: dict[str, Any]
) -> None:
    with pytest.raises((exceptions.ApiTypeError, exceptions.ApiValueError)):
        client.styles_api.in_query(**argument)
    assert server.requests == []


def test_headers_and_cookies_take_arrays_and_objects(client: Any, server: Server) -> None:
    client.styles_api.elsewhere(
        x_numbers=[1, 2], x_point=POINT, crumb="a b", crumbs=[1, 2], cookie_point=POINT
    )
    sent = headers(server)
    assert (sent["X-Numbers"], sent["X-Point"]) == ("1,2", "x=1,y=2")
    assert sent["Cookie"] == "crumb=a%20b; crumbs=1,2; cookie%20point=x,1,y,2"


def everything() -> dict[str, Any]:
    return {
        "text": "abc",
        "maybe": None,
        "a_date": datetime.date(2020, 2, 29),
        "a_datetime": datetime.datetime(2020, 2, 29, 12, 30, tzinfo=datetime.timezone.utc),
        "a_time": datetime.time(12, 30),
        "a_duration": datetime.timedelta(hours=1, seconds=5),
        "a_uuid": uuid.UUID(int=5),
        "a_uri": "https://example.org",
        "some_bytes": b"\x00\xff",
        "a_decimal": decimal.Decimal("1.10"),
        "a_float": 0.5,
        "a_double": 1e300,
        "a_number": 1.5,
        "an_int32": -5,
        "an_int64": 2**62,
        "a_huge_int": 2**63,
        "a_whole_step": 2,
        "blank_or_null": None,
        "a_bool": True,
        "a_color": Color.RED,
        "a_color_or_null": None,
        "an_oddity": Odd.BACK_SLASH,
        "a_level": Level.VALUE_10,
        "a_mix": 2,
        "inline_enum": EverythingInlineEnum.NO,
        "inline_enum_or_null": None,
        "with_defaults": ["x"],
        "rows": [[[1.0, 2.5]], []],
        "maps": {"a": {"b": [Point(x=1)]}},
        "colors": [Color.GREEN],
        "numbers": [1, 2],
        "anything": {"deep": [1, None]},
        "anything_or_null": None,
        "free": {"a": 1},
        "open": Open(known=1, other_name="o", more=[1]),
        "typed": Typed(known="k", p=Point(x=1)),
        "closed": Closed(known="k"),
        "nothing": Nothing(),
        "pet": Dog(kind="dog", bark=True),
        "pets": [Cat(kind="Cat", lives=9), Dog(kind="dog", bark=False)],
        "shape": ShapeSquare(side=2.0),
        "number_or_text": "5",
        "point_or_numbers": [1],
        "date_or_text": datetime.date(2020, 1, 1),
        "inner": EverythingInner(a="a", b=EverythingInnerB(c=1)),
        "kitten": Kitten(kind="cat", lives=9),
        "puppy": Puppy(kind="dog", bark=True, weeks=3),
        "keywords": Keywords(from_="f", none="n", self_="s", list=["l"], str="s", at="@"),
        "twins": Twins(convMaskToPoly=True, conv_mask_to_poly=False, a_dash_b=1, a_b=2),
        "person": Person(employer=Company(staff=[Person(name="p")])),
        "shared": Shared(more=More(n=1), again=Shared(), point=Point(x=1)),
    }


def test_every_kind_of_value_goes_out_and_comes_back_the_same(client: Any, server: Server) -> None:
    sent = Everything(**everything())
    data, _ = client.values_api.send(sent)
    assert data == sent
    wire = body(server)
    assert wire["a_datetime"] == "2020-02-29T12:30:00Z"
    assert wire["some_bytes"] == "AP8="
    assert wire["open"] == {"known": 1, "other-name": "o", "more": [1]}
    assert wire["keywords"]["None"] == "n"
    assert wire["twins"] == {"convMaskToPoly": True, "conv_mask_to_poly": False, "a-b": 1, "a_b": 2}
    assert "with_default" not in wire


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("text", ""),
        ("text", "x" * 11),
        ("text", "ABC"),
        ("a_float", 0),
        ("an_int32", 6),
        ("a_number", 0.7),
        ("a_whole_step", 0),
        ("a_whole_step", 3),
        ("blank_or_null", 5),
        ("numbers", []),
        ("a_mix", 3),
        ("inner", {}),
        ("rows", [[["a"]]]),
        ("maps", {"a": {"b": [{}]}}),
        ("a_date", "yesterday"),
        ("a_uuid", "x"),
        ("typed", {"p": 1}),
        ("pet", {"kind": "bird"}),
        ("shape", 5),
        ("a_color", None),
    ],
)
def test_a_value_outside_its_limits_is_refused_before_it_is_sent(
    client: Any, server: Server, field: str, value: Any
) -> None:
    with pytest.raises((exceptions.ApiTypeError, exceptions.ApiValueError)) as caught:
        client.values_api.send({"text": "a", "maybe": None, field: value})
    assert f"everything.{field}" in str(caught.value)
    assert server.requests == []


def test_alternatives_are_told_apart_by_their_discriminator(client: Any) -> None:
    data, _ = client.media_types_api.json({"kind": "cat", "lives": 3})
    assert data == Cat(kind="cat", lives=3)
    data, _ = client.media_types_api.json(Dog(kind="Dog", bark=True))
    assert type(data) is Dog


@pytest.mark.parametrize("value", [{"radius": 1.0}, {"side": 2.0}, "round"])
def test_alternatives_without_one_are_tried(client: Any, value: Any) -> None:
    data, _ = client.values_api.shape(value)
    assert (data if isinstance(data, str) else data.to_dict()) == value


@pytest.mark.parametrize(
    "value",
    [
        {"open_or_text": "a"},
        {"open_or_text": {"known": 1, "further": [1]}},
        {"level_or_number": 7},
        {"branches": {"a": {"leaf": True, "b": {}}}},
        {"step": {"steps": [{"x": 1}, {"steps": []}]}},
    ],
)
def test_alternatives_that_msgspec_cannot_tell_apart_are_read(client: Any, value: Any) -> None:
    assert client.values_api.mingled(value)[0].to_dict() == value


@pytest.mark.parametrize(("value", "name"), [({"x": 1}, "Point"), ({"x": 1, "label": "a"}, "Pin")])
def test_of_alternatives_that_fit_the_one_that_knows_most_is_read(
    client: Any, value: Any, name: str
) -> None:
    data, _ = client.values_api.nearest(value)
    assert (type(data).__name__, data.to_dict()) == (name, value)


@pytest.mark.parametrize(
    "value", [1.5, "a", [1.0, [True], {"a": ["b"]}], {"a": {"b": "c"}}, [None, {"a": None}]]
)
def test_recursive_alternatives_are_read(client: Any, value: Any) -> None:
    assert client.values_api.json(value)[0] == value


def test_recursive_models_are_read(client: Any) -> None:
    leaf = Tree(value=3, children=[])
    tree = Tree(value=1, children=[Tree(value=2, children=[leaf])], parent=leaf)
    assert client.values_api.tree(tree)[0] == tree


def test_each_body_goes_as_its_media_type(client: Any, server: Server) -> None:
    client.media_types_api.json(
        Dog(kind="dog", bark=True), _content_type="application/vnd.torture+json"
    )
    assert headers(server)["Content-Type"] == "application/vnd.torture+json"
    assert client.media_types_api.text("häh")[0] == "häh"
    assert headers(server)["Content-Type"].startswith("text/plain")
    assert client.media_types_api.bytes(b"\x00\xff")[0] == b"\x00\xff"
    assert client.media_types_api.bytes(io.BytesIO(b"stream"))[0] == b"stream"
    server.answers.append((200, "application/json", b"5"))
    assert client.media_types_api.form(POINT)[0] == 5
    assert server.requests[-1][3] == b"x=1&y=2"


def test_a_form_holds_files_lists_of_files_and_json_parts(client: Any, server: Server) -> None:
    server.answers.append((200, "application/json", b'{"files": 3}'))
    upload = Upload(
        file=b"one",
        files=[io.BytesIO(b"two"), io.BytesIO(b"three")],
        tags=["a", "b"],
        point=Point(x=1),
        note="# hi",
        count=2,
    )
    assert client.media_types_api.multipart(upload)[0] == {"files": 3}
    _, _, sent, raw = server.requests[-1]
    message = BytesParser(policy=HTTP).parsebytes(
        b"Content-Type: " + sent["Content-Type"].encode() + b"\r\n\r\n" + raw
    )
    parts = [
        (part.get_param("name", header="content-disposition"), part.get_content_type(),
         part.get_payload(decode=True))
        for part in message.iter_parts()
    ]  # fmt: skip
    by_name = {name: (kind, payload) for name, kind, payload in parts}
    assert by_name["file"][1] == b"one"
    assert sorted(payload for name, _, payload in parts if str(name).startswith("files")) == [
        b"three", b"two",
    ]  # fmt: skip
    assert by_name["point"] == ("application/json", b'{"x":1}')
    assert by_name["note"] == ("text/markdown", b"# hi")
    assert by_name["count"][1] == b"2"


@pytest.mark.parametrize(
    ("status", "content", "data"),
    [(200, b'{"kind": "cat"}', "Cat"), (202, b'{"x": 1}', "Point"), (204, b"", "NoneType")],
)
def test_each_2xx_answer_is_read_as_its_own_type(
    client: Any, server: Server, status: int, content: bytes, data: str
) -> None:
    server.answers.append((status, "application/json", content))
    assert type(client.media_types_api.several(want="x")[0]).__name__ == data


def test_the_default_answer_is_read_when_no_other_is_told(client: Any, server: Server) -> None:
    server.answers.append((200, "application/json", b'{"x": 1}'))
    assert client.media_types_api.default()[0] == Point(x=1)


def test_answers_of_two_media_types_are_read_by_what_arrives(client: Any, server: Server) -> None:
    server.answers.append((200, "application/json", b'{"x": 1}'))
    assert client.media_types_api.either()[0] == Point(x=1)
    server.answers.append((200, "text/plain", b"one step right"))
    assert client.media_types_api.either()[0] == "one step right"


@pytest.mark.parametrize(
    ("status", "content_type", "content", "data"),
    [
        (200, "application/json", b'{"x": 1}', Point(x=1)),
        (200, "application/pdf", b"%PDF\xff", b"%PDF\xff"),
        (202, "application/json", b'{"x": 1}', Point(x=1)),
        (202, "application/zip", b"PK\xff", b"PK\xff"),
        (203, "text/html", b"<p>hi", "<p>hi"),
        (206, "application/x-ndjson", b"1\n2\n", "1\n2\n"),
        (207, "application/json", b'{"kind": "cat"}', Cat(kind="cat")),
    ],
)
def test_files_and_texts_are_read_as_such_beside_json(
    client: Any, server: Server, status: int, content_type: str, content: bytes, data: Any
) -> None:
    server.answers.append((status, content_type, content))
    assert client.media_types_api.file_or_json()[0] == data
    assert "application/xml" not in headers(server)["Accept"]


def test_a_page_is_not_taken_for_the_file_that_is_due(client: Any, server: Server) -> None:
    server.answers.append((200, "text/plain", b"not a page"))
    assert client.media_types_api.file_or_json()[0] == b"not a page"
    server.answers.append((200, "text/html", b"<form>log in"))
    with pytest.raises(exceptions.ApiException, match="got text/html"):
        client.media_types_api.either()


def test_a_body_of_any_media_type_goes_as_bytes_and_any_answer_is_read(
    client: Any, server: Server
) -> None:
    server.answers.append((200, "application/json", b'{"a": [1]}'))
    assert client.media_types_api.range(b"\x00")[0] == {"a": [1]}
    assert headers(server)["Content-Type"] == "application/octet-stream"


def test_one_schema_in_several_media_types_is_one_class(client: Any, server: Server) -> None:
    client.media_types_api.same({"a": 1}, _content_type="application/x-www-form-urlencoded")
    assert server.requests[-1][3] == b"a=1"
    with pytest.raises(exceptions.ApiValueError):
        client.media_types_api.same({"a": 1}, _content_type="application/xml")


def test_names_that_python_keeps_for_itself_are_reached(client: Any, server: Server) -> None:
    server.answers.append((200, "application/json", b'[{"from": "a", "None": "b"}]'))
    (one,), _ = client.class_api.list(
        1, "c", from_="f", async_=True, self_="s", none="n", list=[1, 2], type="t", str="u",
        kwargs_="k", parse_response="p", convMaskToPoly=True, conv_mask_to_poly=False,
        id_in_header="h", größe=1.5, filter_name="x", param_2fa="y", limit=3,
    )  # fmt: skip
    assert (one.from_, one.none) == ("a", "b")
    assert target(server) == (
        "/names/1/c?from=f&async=true&self=s&None=n&list=1&list=2&type=t&str=u&kwargs=k"
        "&_parse_response=p&convMaskToPoly=true&conv_mask_to_poly=false&gr%C3%B6%C3%9Fe=1.5"
        "&filter%5Bname%5D=x&2fa=y&%24top=3"
    )
    assert headers(server)["id"] == "h"
    server.answers.append((200, "application/json", b'["a"]'))
    assert client.class_api.import_(1, "c")[0] == ["a"]
    server.answers.append((200, "application/json", b'{"x": 1}'))
    assert client.class_api.models()[0] == Point(x=1)
    server.answers.append((200, "application/json", b'"2020-02-29T12:00:00Z"'))
    noon = datetime.datetime(2020, 2, 29, 12, tzinfo=datetime.timezone.utc)
    assert client.class_api.datetime()[0] == noon
    server.answers.append((200, "application/json", b'{"a": [1]}'))
    assert client.class_api.none(1, "c")[0] == {"a": [1]}


def test_operations_without_tag_or_name_are_there(client: Any, server: Server) -> None:
    client.default_api.get()
    client.default_api.post_untagged_by_thing_id_run(uuid.UUID(int=1))
    assert target(server) == "/untagged/00000000-0000-0000-0000-000000000001/run"


def test_what_is_deprecated_warns_when_it_is_used(client: Any, server: Server) -> None:
    server.answers.append((200, "application/json", b"{}"))
    with pytest.warns(DeprecationWarning, match="call") as caught:
        client.old_api.call(old="x")
    assert [str(warning.message) for warning in caught] == [
        "call is deprecated",
        "old of call is deprecated",
    ]
    with pytest.warns(DeprecationWarning, match="stale"):
        client.old_api.send(Faded(stale="x"))


@pytest.fixture
def keyed(server: Server) -> Any:
    configuration = Configuration(
        host=f"http://127.0.0.1:{server.server_port}",
        username="u",
        password="p",
        api_key={"key in header": "h", "query_key": "q", "cookie-key": "c"},
    )
    with ApiClient(configuration) as client:
        yield client


def test_an_operation_uses_its_own_security_and_no_other(keyed: Any, server: Server) -> None:
    keyed.secured_api.nothing()
    assert not {"Authorization", "X-Key", "Cookie"} & set(headers(server))
    keyed.styles_api.in_query()
    assert (headers(server)["X-Key"], headers(server)["Cookie"]) == ("Key h", "key=c")


def test_an_operation_has_servers_of_its_own(keyed: Any) -> None:
    operation = type(keyed.secured_api).all_endpoint
    assert [server.resolved() for server in operation.servers] == [
        "https://main.auth.example.org",
        "http://localhost:9",
    ]


def test_the_servers_have_variables() -> None:
    assert Configuration.servers[0].resolved() == "https://eu.example.org:443/v1"
    assert Configuration.servers[0].resolved({"region": "us"}).startswith("https://us.")
    with pytest.raises(exceptions.ApiValueError):
        Configuration.servers[0].resolved({"region": "moon"})


def test_read_only_fields_are_not_asked_of_what_is_sent(client: Any, server: Server) -> None:
    client.values_api.send({"text": "a", "maybe": None, "guarded": {"secret": "s"}})
    assert body(server)["guarded"] == {"secret": "s"}


def test_secrets_are_masked() -> None:
    shown = repr(Guarded(id=1, secret="hush", query="region=eu&token=hush"))
    assert "hush" not in shown
    assert "region=eu" in shown


def test_all_300_fields_are_there(client: Any, server: Server) -> None:
    server.answers.append((200, "application/json", json.dumps({"field_299": True}).encode()))
    data, _ = client.values_api.wide()
    assert data.field_299 is True
    assert len(Wide.__struct_fields__) == 300


def test_every_class_can_be_imported() -> None:
    assert all(hasattr(models, name) for name in models.__all__)


PAGES = sorted((GOLDEN / "docs" / "apis").glob("*.md"))


@pytest.mark.parametrize("page", PAGES, ids=[page.stem for page in PAGES])
def test_the_examples_of_the_reference_are_sent_as_they_stand(
    server: Server, page: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"content")
    found = re.findall(r"### Example\n\n```python\n(.*?)```", page.read_text(), flags=re.DOTALL)
    here = [example for example in found if not re.search(r"[._]all\(", example)]  # elsewhere
    assert here
    for example in here:
        code = re.sub('host = ".*"', f'host = "http://127.0.0.1:{server.server_port}"', example)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            exec(code.replace("/path/to/file", str(tmp_path / "file")), {})
    assert len(server.requests) == len(here)
