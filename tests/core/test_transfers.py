"""Uploads and downloads go on after a lost connection; over sockets that break."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk import Client, Configuration, exceptions
from cvat_sdk.core import uploads
from cvat_sdk.core.downloads import download
from cvat_sdk.core.files import replacing
from tests.support.scripted import ScriptedServer, close, respond, send_and_close

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from tests.support.clock import FakeClock
    from tests.support.scripted import Step

REQUEST_ID = ("X-Request-Id", "1")
STARTED = respond(b"", 202, content_type=None)
CREATED = respond(
    b"", 201, content_type=None, headers=[("Location", "http://wrong.example/api/x/2_abc")]
)
TAKEN = respond(b"", 204, content_type=None)
COMPLETE = respond(b"", 404, content_type=None, headers=[REQUEST_ID])
FAILED = respond(b"", 400, content_type=None, headers=[REQUEST_ID])


def received(count: int) -> Step:
    return respond(b"", content_type=None, headers=[("Upload-Offset", str(count)), REQUEST_ID])


def client_of(server: ScriptedServer, clock: FakeClock) -> AbstractContextManager[Client]:
    configuration = Configuration(access_token="secret", retries=False)
    client = Client(f"{server.url}/cvat", configuration)
    client.clock = clock
    return client


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of ten bytes, to be sent in chunks of four."""
    monkeypatch.setattr(uploads, "CHUNK_BYTES", 4)
    (tmp_path / "ä.bin").write_bytes(b"0123456789")
    return tmp_path / "ä.bin"


def uploaded(file: Path, clock: FakeClock, *steps: Step) -> list[Any]:
    """The requests of an upload to a server that responds so."""
    with ScriptedServer(STARTED, CREATED, *steps) as server, client_of(server, clock) as client:
        uploads.upload(client, 5, uploads.local_files([file]), None)
    return server.requests


def test_a_file_is_sent_in_chunks(file: Path, clock: FakeClock) -> None:
    first, created, *chunks = uploaded(file, clock, TAKEN)

    assert first.headers["upload-start"] == "true"
    assert created.headers["upload-length"] == "10"
    name = base64.b64encode("ä.bin".encode()).decode()
    assert created.headers["upload-metadata"] == f"filename {name}"
    assert [(each.method, each.headers["upload-offset"], each.body) for each in chunks] == [
        ("PATCH", "0", b"0123"), ("PATCH", "4", b"4567"), ("PATCH", "8", b"89"),
    ]  # fmt: skip


def test_the_origin_is_the_server_and_of_the_location_only_the_last_part_counts(
    file: Path, clock: FakeClock
) -> None:
    _, created, chunk, *_ = uploaded(file, clock, TAKEN)

    assert created.path == "/cvat/api/tasks/5/data/"
    assert created.headers["origin"] == f"http://{created.headers['host']}"
    assert chunk.path == "/cvat/api/tasks/5/data/2_abc"


@pytest.mark.parametrize("arrived", [4, 6, 8])
def test_after_a_lost_connection_the_upload_goes_on_where_the_server_got_to(
    file: Path, clock: FakeClock, arrived: int
) -> None:
    _, _, *sent = uploaded(file, clock, TAKEN, close, close, received(arrived), TAKEN)

    methods = [each.method for each in sent[:5]]
    assert methods == ["PATCH", "PATCH", "HEAD", "HEAD", "PATCH"]
    assert sent[4].headers["upload-offset"] == str(arrived)
    assert sent[4].body == b"0123456789"[arrived : arrived + 4]


def test_an_upload_that_the_server_has_forgotten_is_complete_after_the_last_chunk(
    file: Path, clock: FakeClock
) -> None:
    _, _, *sent = uploaded(file, clock, TAKEN, TAKEN, close, COMPLETE, FAILED)

    assert [each.method for each in sent] == ["PATCH", "PATCH", "PATCH", "HEAD"]


def test_an_upload_that_the_server_has_forgotten_before_is_an_error(
    file: Path, clock: FakeClock
) -> None:
    with pytest.raises(exceptions.NotFoundException):
        uploaded(file, clock, TAKEN, close, COMPLETE)


def test_a_server_that_stays_away_for_ten_minutes_ends_the_upload(
    file: Path, clock: FakeClock
) -> None:
    with pytest.raises(exceptions.ApiConnectionError):
        uploaded(file, clock, TAKEN, close)

    assert 600 <= clock.monotonic() < 630


def test_a_chunk_that_the_server_refuses_ends_the_upload_at_once(
    file: Path, clock: FakeClock
) -> None:
    with pytest.raises(exceptions.BadRequestException):
        uploaded(file, clock, FAILED)

    assert clock.delays == []


def test_a_file_that_becomes_shorter_is_an_error(
    file: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    # More than what Python reads ahead.
    monkeypatch.setattr(uploads, "CHUNK_BYTES", 1 << 20)
    file.write_bytes(bytes(2 << 20))

    def shorten(peer: Any) -> None:
        file.write_bytes(b"01")
        TAKEN(peer)

    with pytest.raises(exceptions.ApiValueError, match="became shorter"):
        uploaded(file, clock, shorten, TAKEN)


# --- downloads ----------------------------------------------------------------------------------

DATE = "Thu, 01 Jan 2026 00:00:00 GMT"
BLOCK = (
    f"HTTP/1.1 200 OK\r\nContent-Length: 10\r\nContent-Type: application/zip\r\n"
    f"Last-Modified: {DATE}\r\n\r\n"
)
CUT_OFF = send_and_close(BLOCK.encode() + b"0123")
WHOLE = respond(b"abcdefghij", content_type="application/zip", headers=[("Last-Modified", DATE)])
REST = respond(b"456789", 206, content_type="application/zip", headers=[("Last-Modified", DATE)])


@pytest.fixture
def reports() -> list[tuple[int, int]]:
    return []


def downloaded(
    path: Path, clock: FakeClock, reports: list[tuple[int, int]], *steps: Step
) -> Iterator[Any]:
    with ScriptedServer(*steps) as server, client_of(server, clock) as client:
        url = "https://wrong.example/cvat/api/tasks/5/backup/download?rq_id=action%3Dexport%26a"
        with replacing(path) as file:
            download(client, url, file, lambda *of: reports.append(of))
    yield from server.requests


def test_of_the_url_only_path_and_query_are_used(
    tmp_path: Path, clock: FakeClock, reports: list[tuple[int, int]]
) -> None:
    [request] = downloaded(tmp_path / "a", clock, reports, WHOLE)

    assert request.path == "/cvat/api/tasks/5/backup/download"
    assert request.args == [("rq_id", "action=export&a")]
    assert request.headers["authorization"] == "Bearer secret"
    assert (tmp_path / "a").read_bytes() == b"abcdefghij"
    assert reports == [(10, 10), (10, 10)]


def test_a_download_that_is_cut_off_is_continued(
    tmp_path: Path, clock: FakeClock, reports: list[tuple[int, int]]
) -> None:
    _, second = downloaded(tmp_path / "a", clock, reports, CUT_OFF, REST)

    assert second.headers["range"] == "bytes=4-"
    assert second.headers["if-range"] == DATE
    assert (tmp_path / "a").read_bytes() == b"0123456789"
    assert reports == [(4, 10), (10, 10), (10, 10)]


def test_a_download_is_begun_anew_where_the_server_cannot_continue_it(
    tmp_path: Path, clock: FakeClock, reports: list[tuple[int, int]]
) -> None:
    list(downloaded(tmp_path / "a", clock, reports, CUT_OFF, close, WHOLE))

    assert (tmp_path / "a").read_bytes() == b"abcdefghij"
    assert reports[-1] == (10, 10)


def test_a_download_that_fails_for_ten_minutes_leaves_no_file(
    tmp_path: Path, clock: FakeClock, reports: list[tuple[int, int]]
) -> None:
    with pytest.raises(exceptions.ApiConnectionError, match="the download was cut off"):
        list(downloaded(tmp_path / "a", clock, reports, CUT_OFF))

    assert 600 <= clock.monotonic() < 630
    assert list(tmp_path.iterdir()) == []
