"""Request bodies: JSON and forms, what is refused unsent, and bodies that are sent again."""

from __future__ import annotations

import gc
import io
import json
from datetime import datetime, timezone
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk.api_client import exceptions, models
from tests.support.samples import NEW, OK, STORAGE, create
from tests.support.scripted import Peer, http_response, on_connect, respond

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Connect, Serve

CREATED = respond(STORAGE, 201)

# --- JSON ---------------------------------------------------------------------------------------


def list_within_itself() -> Any:
    items: list[Any] = []
    items.append(items)
    return {"task": 1, "shapes": items}


def model_within_itself() -> Any:
    model = models.OnlineFunctionCallRequest(task=1)
    model["again"] = [model]
    return model


def deeply_nested() -> Any:
    body: Any = {}
    for _ in range(100_000):
        body = {"x": body}
    return {"task": 1, "deep": body}


@pytest.mark.parametrize("make", [list_within_itself, model_within_itself, deeply_nested])
@pytest.mark.parametrize("validate", [True, False])
def test_a_body_within_itself_or_nested_too_deeply_is_refused(
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
    body: dict[str, Any] = dict(NEW)
    body["owner"] = {"username": "ann", "self": body}
    server = serve(OK)

    with pytest.raises(exceptions.OpenApiException):
        connect(server).cloudstorages_api.create(body, _validate_inputs=validate)
    assert server.requests == []


@pytest.mark.parametrize(
    "value",
    [float("nan"), float("inf"), -float("inf"), Decimal("sNaN"), 1 << 20_000, "\ud800"],
    ids=["NaN", "inf", "-inf", "signaling NaN", "huge", "surrogate"],
)
@pytest.mark.parametrize("validate", [True, False])
def test_a_value_that_json_cannot_hold_is_refused(
    serve: Serve, connect: Connect, value: Any, validate: bool
) -> None:
    server = serve(respond({}))
    client = connect(server)
    body = {"task": 1, "x": [value]}

    with pytest.raises(exceptions.ApiValueError):
        client.lambda_api.create_functions("yolo", body, _validate_inputs=validate)
    with pytest.raises(exceptions.ApiValueError):
        client.call_api("/x", "POST", body={"x": value})
    assert server.requests == []


def test_a_decimal_that_was_set_in_the_place_of_a_text_is_refused(
    serve: Serve, connect: Connect
) -> None:
    server = serve(respond({}))
    tag: Any = models.LabeledImageRequest(frame=0, label_id=1)
    annotations = models.PatchedLabeledDataRequest(tags=[tag])
    tag.source = Decimal("1.5")

    with pytest.raises(exceptions.ApiTypeError, match=r"tags\[0\].source: expected str"):
        connect(server).tasks_api.partial_update_annotations("create", 1, annotations)
    assert server.requests == []


@pytest.mark.parametrize(
    "value", [object(), b"x", lambda: 1, type, io.BytesIO()], ids=lambda value: type(value).__name__
)
def test_an_object_that_has_no_json_form_is_refused(
    serve: Serve, connect: Connect, value: Any
) -> None:
    server = serve(respond({}))

    with pytest.raises(exceptions.OpenApiException) as raised:
        connect(server).lambda_api.create_functions("yolo", {"task": 1, "x": value})

    assert isinstance(raised.value, (TypeError, ValueError))
    assert server.requests == []


def test_scalars_and_arrays_of_numpy_are_numbers_and_lists(serve: Serve, connect: Connect) -> None:
    np = pytest.importorskip("numpy")
    server = serve(respond([]))
    client = connect(server)
    points = np.array([[1.5, 2], [3, 4]], dtype=np.float32)
    body = {
        "task": np.int64(5),
        "frame": np.uint8(0),
        "threshold": np.float32(0.5),
        "pos_points": points,
        "neg_points": list(points),
        "obj_bbox": np.arange(4),
        "mask": points > 2,
        "size": np.array(3),
        "nested": {"of": [np.float64(1), np.bool_(True), np.str_("x"), np.zeros((0, 2))]},
    }
    for call in (body, models.OnlineFunctionCallRequest(**body)):
        client.lambda_api.create_functions("yolo", call)
        assert json.loads(server.requests[-1].body) == {
            "task": 5,
            "frame": 0,
            "threshold": 0.5,
            "pos_points": [[1.5, 2], [3, 4]],
            "neg_points": [[1.5, 2], [3, 4]],
            "obj_bbox": [0, 1, 2, 3],
            "mask": [[False, False], [True, True]],
            "size": 3,
            "nested": {"of": [1, True, "x", []]},
        }
    client.cloudstorages_api.create(
        {**NEW, "manifests": np.array(["a", "b"])}, _parse_response=False
    )
    assert json.loads(server.requests[-1].body)["manifests"] == ["a", "b"]
    client.lambda_api.create_functions("yolo", models.OnlineFunctionCallRequest(task=5, tolist=1))
    assert json.loads(server.requests[-1].body) == {"task": 5, "tolist": 1}
    wrongs = [np.float64("nan"), np.float32("inf"), np.array([1, np.inf]), np.array([object()])]
    for wrong in wrongs:
        with pytest.raises((exceptions.ApiTypeError, exceptions.ApiValueError)):
            client.lambda_api.create_functions("yolo", {"task": 5, "x": wrong})
    with pytest.raises(exceptions.ApiTypeError, match="expected int"):
        client.lambda_api.create_functions("yolo", {"task": np.array([5])})


def test_a_datetime_without_a_zone_is_refused_with_what_gives_it_one(
    serve: Serve, connect: Connect
) -> None:
    server = serve(OK)
    client = connect(server)
    naive = datetime(2026, 11, 21, 17)  # noqa: DTZ001
    with pytest.raises(exceptions.ApiValueError, match=r"body.since: .* zone.*astimezone\(\)"):
        client.call_api("/x", "POST", body={"since": naive})
    with pytest.raises(exceptions.ApiValueError, match="zone"):
        client.call_api("/x", "GET", query_params={"since": naive})
    assert server.requests == []
    client.call_api("/x", "POST", body={"since": naive.replace(tzinfo=timezone.utc)})
    assert server.requests[0].body == b'{"since":"2026-11-21T17:00:00Z"}'


def test_a_wrong_value_of_an_enumeration_is_shown_with_the_nearest_right_one(
    serve: Serve, connect: Connect
) -> None:
    client = connect(serve(OK))
    expected = "got 'AWS_S3_BUCKT', did you mean 'AWS_S3_BUCKET'"
    with pytest.raises(exceptions.ApiValueError, match=expected):
        client.cloudstorages_api.create({**NEW, "provider_type": "AWS_S3_BUCKT"})
    with pytest.raises(exceptions.ApiValueError) as raised:
        client.cloudstorages_api.create({**NEW, "provider_type": "x" * 10_000})
    assert len(str(raised.value)) < 400


def test_a_body_beyond_100_megabytes_is_refused(serve: Serve, connect: Connect) -> None:
    server = serve(OK)
    client = connect(server)
    body = {"x": "x" * (100 << 20)}

    for call in (
        lambda: client.lambda_api.create_functions("yolo", body),
        lambda: client.call_api("/x", "POST", body=body),
    ):
        with pytest.raises(exceptions.ApiValueError, match=str(100 << 20)):
            call()
    assert server.requests == []


def test_a_call_neither_keeps_nor_changes_the_containers_of_its_caller(
    serve: Serve, connect: Connect
) -> None:
    body = {**NEW, "manifests": ["a.jsonl"], "owner": {"username": "ann"}}
    before = repr(body)

    connect(serve(CREATED)).cloudstorages_api.create(body)

    assert repr(body) == before


def test_a_refused_call_leaves_nothing_for_the_next_one(serve: Serve, connect: Connect) -> None:
    server = serve(CREATED)
    client = connect(server, username="ann", password="secret")

    with pytest.raises(exceptions.OpenApiException):
        client.cloudstorages_api.create({**NEW, "resource": 5})
    create(client)

    assert len(server.requests) == 1


# --- files --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    ['a"; x="b.txt', "a\r\nX-Evil: 1\r\n\r\n", "ünï.json", "a\0b", "../../x", "\u2028"],
    ids=ascii,
)
def test_the_name_of_a_file_injects_nothing_into_the_form(
    serve: Serve, connect: Connect, name: str
) -> None:
    file = io.BytesIO(b"content")
    file.name = name
    server = serve(CREATED)

    connect(server).cloudstorages_api.create({**NEW, "key_file": file})

    (request,) = server.requests
    assert b"\r\nX-Evil" not in request.body
    assert request.body.count(b'filename="') == 1
    assert b"../" not in request.body


def test_a_text_cannot_end_its_part_of_a_form(serve: Serve, connect: Connect) -> None:
    text = '--\r\n\r\n--x\r\nContent-Disposition: form-data; name="resource"\r\n\r\nevil'
    server = serve(CREATED)
    client = connect(server)

    for _ in range(2):
        client.cloudstorages_api.create({**NEW, "description": text, "key_file": b"x"})

    boundaries = {r.headers["content-type"].partition("boundary=")[2] for r in server.requests}
    assert len(boundaries) == 2
    assert all(len(boundary) >= 24 and boundary not in text for boundary in boundaries)


def test_a_refused_call_leaves_no_file_open(serve: Serve, connect: Connect, tmp_path: Path) -> None:
    path = tmp_path / "key.json"
    path.write_bytes(b"{}")
    client = connect(serve(OK))
    wrong: Any = 5
    create = client.cloudstorages_api.create
    calls: list[Any] = [
        lambda: create({**NEW, "key_file": path}, org=wrong),
        lambda: create({**NEW, "key_file": path}, _request_auths=[wrong]),
        lambda: client.call_api("/x", "POST", files={"key": path}, _request_auths=[wrong]),
    ]

    for call in calls:
        with pytest.raises(exceptions.ApiTypeError):
            call()
        # A file that was left open raises a ResourceWarning here.
        gc.collect()


def test_a_file_that_cannot_be_read_fails_its_call_and_leaves_the_client_usable(
    serve: Serve, connect: Connect
) -> None:
    class Failing(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise OSError("the disk is gone")

    client = connect(serve(OK), connection_pool_maxsize=1)

    for _ in range(2):
        with pytest.raises(exceptions.ApiValueError, match="key_file"):
            client.cloudstorages_api.create({**NEW, "key_file": Failing(b"x" * 100_000)})
    assert client.cloudstorages_api.retrieve(7)[0].id == 7


# --- bodies that are sent again -------------------------------------------------------------------


class Unseekable(io.RawIOBase):
    """A stream that gives its bytes once."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._data.readinto(buffer)

    def seek(self, offset: int, whence: int = 0) -> int:
        raise OSError("cannot go back")

    def seekable(self) -> bool:
        return False


def read_in_part() -> io.BytesIO:
    stream = io.BytesIO(b"already read: the file")
    stream.seek(14)
    return stream


FILES: dict[str, Any] = {
    "bytes": lambda path: b"the file",
    "a path": lambda path: path,
    "an open file": lambda path: path.open("rb"),
    "a stream": lambda path: io.BytesIO(b"the file"),
    "a stream that was read in part": lambda path: read_in_part(),
    "a stream that cannot be rewound": lambda path: Unseekable(b"the file"),
}


@pytest.mark.parametrize("make", FILES.values(), ids=FILES)
def test_a_file_is_sent_whole_with_every_attempt(
    serve: Serve, connect: Connect, tmp_path: Path, make: Any
) -> None:
    path = tmp_path / "key.json"
    path.write_bytes(b"the file")
    server = serve(respond(b"", 429), respond(b"", 429), respond(STORAGE, 201))

    connect(server).cloudstorages_api.create({**NEW, "key_file": make(path)})

    assert len(server.requests) == 3
    assert len({request.body for request in server.requests}) == 1
    assert b"\r\n\r\nthe file\r\n" in server.requests[0].body


def test_a_file_that_was_closed_meanwhile_is_not_sent_again(serve: Serve, connect: Connect) -> None:
    file = io.BytesIO(b"the file")

    def closing(peer: Peer) -> None:
        file.close()
        peer.send(http_response({"detail": "busy"}, 429))

    server = serve(closing, respond(STORAGE, 201))

    with pytest.raises(exceptions.RateLimitException, match="busy"):
        connect(server).cloudstorages_api.create({**NEW, "key_file": file})

    assert len(server.requests) == 1


def test_json_is_the_same_with_every_attempt(serve: Serve, connect: Connect) -> None:
    server = serve(respond(b"", 429), respond(b"", 429), respond(STORAGE, 201))

    create(connect(server))

    assert len({(r.body, tuple(r.headers.items())) for r in server.requests}) == 1


def test_an_error_sent_before_the_upload_ends_is_the_response(
    serve: Serve, connect: Connect
) -> None:
    def early(peer: Peer) -> None:
        peer.sock.recv(1000)
        peer.send(http_response({"detail": "too large"}, 413))
        # A server that closes without reading on resets the connection.
        peer.until_client_closes()

    client = connect(serve(on_connect(early)))

    with pytest.raises(exceptions.ApiStatusError, match="too large") as raised:
        client.cloudstorages_api.create({**NEW, "key_file": io.BytesIO(b"x" * 3_000_000)})

    assert raised.value.status == 413
