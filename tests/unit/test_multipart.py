"""Forms with files, as they go over the wire."""

from __future__ import annotations

import gzip
import io
import os
import socket
import tempfile
import threading
import tracemalloc
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
import urllib3
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.formparser import parse_form_data

from cvat_sdk._runtime.errors import ApiTypeError, ApiValueError
from cvat_sdk._runtime.http.multipart import Multipart, Stream
from cvat_sdk._runtime.schema.codec import encode
from tests.unit.sample_models import Secretive, Upload

if TYPE_CHECKING:
    from pathlib import Path


@dataclass
class Part:
    content: bytes
    file_name: str | None = None
    content_type: str | None = None


def file_body(file: Any) -> Stream:
    body = Stream(file)
    body.add_file(file, "body")
    return body


def read(body: Stream) -> bytes:
    return b"".join(body)


def parsed(body: Stream) -> dict[str, Part]:
    """What a server makes of a form."""
    data = read(body)
    assert len(data) == len(body) == int(body.headers["Content-Length"])
    environ = {
        "wsgi.input": io.BytesIO(data),
        "CONTENT_LENGTH": str(len(data)),
        "CONTENT_TYPE": body.headers["Content-Type"],
        "REQUEST_METHOD": "POST",
    }
    _, fields, files = parse_form_data(environ, silent=False)
    parts = {name: Part(value.encode()) for name, value in fields.items()}
    for name, file in files.items():
        with file.stream:
            parts[name] = Part(file.stream.read(), file.filename, file.content_type)
    return parts


def test_every_kind_of_field_is_written_as_servers_read_it() -> None:
    model = Upload(
        title="Ünïcode",
        file=io.BytesIO(b"\x00\xff\r\n"),
        tags=["a", "b"],
        owner=Secretive(name="me"),
        size=0.5,
        public=True,
    )
    parts = parsed(Multipart(encode(model, Upload, "body")))
    assert parts == {
        "title": Part("Ünïcode".encode()),
        "file": Part(b"\x00\xff\r\n", "file", "application/octet-stream"),
        "tags[0]": Part(b"a"),
        "tags[1]": Part(b"b"),
        "owner": Part(b'{"name":"me"}'),
        "size": Part(b"0.5"),
        "public": Part(b"true"),
    }


def test_nested_objects_say_that_they_are_json() -> None:
    data = read(Multipart({"owner": {"a": [1]}, "many": [{"b": 1}]}))
    assert b'name="owner"\r\nContent-Type: application/json\r\n\r\n{"a":[1]}\r\n' in data
    assert b'name="many[0]"\r\nContent-Type: application/json\r\n\r\n{"b":1}\r\n' in data


def test_several_files_are_numbered_like_any_list(tmp_path: Path) -> None:
    (tmp_path / "b.json").write_bytes(b"{}")
    body = Multipart({"files": [b"a", tmp_path / "b.json"]})
    parts = parsed(body)
    body.close_files()
    assert parts == {
        "files[0]": Part(b"a", "files[0]", "application/octet-stream"),
        "files[1]": Part(b"{}", "b.json", "application/json"),
    }


@pytest.mark.parametrize("name", ["ключ.json", "a b.json", "x.png"])
def test_files_keep_their_names(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    with (tmp_path / name).open("rb") as file:
        for given_file in (file, tmp_path / name):
            body = Multipart({"file": given_file})
            part = parsed(body)["file"]
            body.close_files()
            assert part.file_name == name
            assert part.content_type == ("image/png" if "png" in name else "application/json")


class Named(io.BytesIO):
    def __init__(self, name: Any) -> None:
        super().__init__(b"content")
        self.name = name


@pytest.mark.parametrize("name", [None, 3, "", object()])
def test_a_stream_without_a_name_gets_that_of_its_field(name: Any) -> None:
    assert parsed(Multipart({"key_file": Named(name)}))["key_file"].file_name == "key_file"


@given(st.text(min_size=1), st.text(min_size=1))
def test_no_name_can_break_out_of_its_header(name: str, file_name: str) -> None:
    data = read(Multipart({name: Named(file_name)}))
    headers, _, rest = data.partition(b"\r\n\r\n")
    assert headers.count(b"\r\n") == headers.count(b"\n") == 2
    assert headers.count(b'"') == 4
    assert headers.count(b"\r") == 2
    assert rest.startswith(b"content\r\n--")


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\\%/")))
def test_a_name_is_read_as_it_was_written(name: str) -> None:
    file_name = f"a{name}"
    parts = parsed(Multipart({"file": Named(f"folder/{file_name}")}))
    assert parts["file"].file_name == file_name


class Unseekable(io.RawIOBase):
    def __init__(self, data: bytes) -> None:
        self.rest = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self.rest.readinto(buffer)


class OnlyRead:
    def read(self) -> bytes:
        return b"content"


@pytest.mark.parametrize(
    "make",
    [
        lambda: b"content",
        lambda: bytearray(b"content"),
        lambda: memoryview(b"content"),
        lambda: io.BytesIO(b"content"),
        lambda: Unseekable(b"content"),
        OnlyRead,
        lambda: gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(b"content"))),
    ],
)
def test_files_of_every_sort_are_sent_byte_for_byte_and_again(make: Any) -> None:
    body = Multipart(encode(Upload(title="a", file=make()), Upload, "body"))
    first = read(body)
    assert b"\r\n\r\ncontent\r\n" in first
    assert body.is_repeatable
    assert read(body) == first
    raw = file_body(make())
    assert raw.headers == {"Content-Length": "7"}
    assert read(raw) == b"content"


def test_a_file_is_sent_from_where_it_stands() -> None:
    file = io.BytesIO(b"skipped content")
    file.seek(8)
    body = Multipart({"file": file, "again": file})
    for _ in range(2):
        assert read(body).count(b"\r\n\r\ncontent\r\n") == 2
        assert body.is_repeatable


def test_files_on_disk_are_closed_and_those_in_memory_left_open(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"x")
    on_disk, in_memory = path.open("rb"), io.BytesIO(b"x")
    body = Multipart({"a": on_disk, "b": in_memory, "c": path})
    assert read(body)
    assert not on_disk.closed
    body.close_files()
    assert on_disk.closed
    assert not in_memory.closed
    assert not body.is_repeatable


def test_a_form_that_cannot_be_made_leaves_no_file_open(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"x")
    with pytest.raises(ApiValueError, match=r"b: the file cannot be read: .*missing"):
        Multipart({"a": path, "b": tmp_path / "missing"})
    with pytest.raises(ApiValueError, match=r"a: the file cannot be read"):
        Multipart({"a": tmp_path})


def test_what_a_form_cannot_hold_is_refused() -> None:
    with pytest.raises(ApiValueError, match=r"tags\[0\]: a form cannot hold null"):
        Multipart({"tags": [None]})
    with pytest.raises(ApiTypeError, match=r"owner: a file within an object"):
        Multipart({"owner": {"file": b"x"}})


def test_a_file_that_cannot_be_read_as_bytes_is_refused_before_anything_is_sent(
    tmp_path: Path,
) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"x")
    with pytest.raises(ApiTypeError, match="binary mode, StringIO gave str"):
        Multipart({"file": io.StringIO("text")})
    with path.open() as text, pytest.raises(ApiTypeError, match="TextIOWrapper gave str"):
        Multipart({"file": text})
    with path.open("rb") as closed:
        pass
    with pytest.raises(ApiValueError, match=r"file: the file cannot be read: .*closed"):
        Multipart({"file": closed})
    with path.open("wb") as writer, pytest.raises(ApiValueError, match="cannot be read"):
        Multipart({"file": writer})


def test_a_file_that_changes_while_it_is_sent_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"content")
    with path.open("rb") as file:
        body = file_body(file)
        os.truncate(path, 3)
        with pytest.raises(ApiValueError, match="became shorter"):
            read(body)
        path.write_bytes(b"content and more")
        assert body.is_repeatable
        assert read(body) == b"content"
    assert not body.is_repeatable
    with pytest.raises(ApiValueError, match="can no longer be read"):
        read(body)


def received(listener: socket.socket, into: dict[str, int]) -> None:
    """Take one request and count its body."""
    connection, _ = listener.accept()
    with connection:
        data = b""
        while b"\r\n\r\n" not in data:
            data += connection.recv(2**16)
        headers, _, rest = data.partition(b"\r\n\r\n")
        into["announced"] = int(headers.lower().partition(b"content-length: ")[2].split(b"\r\n")[0])
        into["read"] = len(rest)
        while into["read"] < into["announced"]:
            into["read"] += len(connection.recv(2**16))
        connection.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")


def test_a_large_file_is_streamed_with_little_memory_and_its_length_announced() -> None:
    counted: dict[str, int] = {}
    with (
        tempfile.TemporaryFile() as file,
        socket.create_server(("127.0.0.1", 0)) as listener,
        urllib3.PoolManager() as pool,
    ):
        thread = threading.Thread(target=received, args=(listener, counted))
        thread.start()
        file.truncate(64 * 2**20)
        body: Any = Multipart({"file": file})
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        tracemalloc.start()
        pool.request("POST", url, body=body, headers=body.headers)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        thread.join()
    assert counted == {"announced": len(body), "read": len(body)}
    assert len(body) > 64 * 2**20
    assert peak < 4 * 2**20
