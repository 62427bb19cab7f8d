"""Uploads and downloads go on after a lost connection; over sockets that break."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk import Client, Configuration, exceptions
from cvat_sdk.core import transfers
from cvat_sdk.core.transfers import download, replacing
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
COMPLETE = respond(b"", 404, content_type=None, headers=[REQUEST_ID])
CONFLICT = respond(b"", 409, content_type=None, headers=[REQUEST_ID])
FAILED = respond(b"", 400, content_type=None, headers=[REQUEST_ID])


def taken(peer: Any) -> None:
    end = int(peer.request.headers["upload-offset"]) + len(peer.request.body)
    respond(b"", 204, content_type=None, headers=[("Upload-Offset", str(end))])(peer)


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
    monkeypatch.setattr(transfers, "CHUNK_BYTES", 4)
    (tmp_path / "ä.bin").write_bytes(b"0123456789")
    return tmp_path / "ä.bin"


def uploaded(file: Path, clock: FakeClock, *steps: Step) -> list[Any]:
    """The requests of an upload to a server that responds so."""
    with ScriptedServer(STARTED, CREATED, *steps) as server, client_of(server, clock) as client:
        transfers.upload(client, 5, transfers.local_files([file]), None)
    return server.requests


def test_a_file_is_sent_in_chunks(file: Path, clock: FakeClock) -> None:
    first, created, *chunks = uploaded(file, clock, taken)

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
    _, created, chunk, *_ = uploaded(file, clock, taken)

    assert created.path == "/cvat/api/tasks/5/data/"
    assert created.headers["origin"] == f"http://{created.headers['host']}"
    assert chunk.path == "/cvat/api/tasks/5/data/2_abc"


@pytest.mark.parametrize("arrived", [4, 6, 8])
def test_after_a_lost_connection_the_upload_goes_on_where_the_server_got_to(
    file: Path, clock: FakeClock, arrived: int
) -> None:
    _, _, *sent = uploaded(file, clock, taken, close, received(arrived), taken)

    assert [each.method for each in sent[:4]] == ["PATCH", "PATCH", "HEAD", "PATCH"]
    assert sent[3].headers["upload-offset"] == str(arrived)
    assert sent[3].body == b"0123456789"[arrived : arrived + 4]


@pytest.mark.parametrize("arrived", [6, 8])
def test_a_server_that_was_away_refuses_what_has_arrived_and_says_where_it_got_to(
    file: Path, clock: FakeClock, arrived: int
) -> None:
    steps = [taken, close, close, CONFLICT, received(arrived), taken]

    _, _, *sent = uploaded(file, clock, *steps)

    methods = [each.method for each in sent[:6]]
    assert methods == ["PATCH", "PATCH", "HEAD", "PATCH", "HEAD", "PATCH"]
    assert sent[5].headers["upload-offset"] == str(arrived)


def test_an_upload_that_the_server_has_forgotten_is_complete_after_the_last_chunk(
    file: Path, clock: FakeClock
) -> None:
    _, _, *sent = uploaded(file, clock, taken, taken, close, COMPLETE, FAILED)

    assert [each.method for each in sent] == ["PATCH", "PATCH", "PATCH", "HEAD"]


def test_an_upload_that_the_server_has_forgotten_before_is_an_error(
    file: Path, clock: FakeClock
) -> None:
    with pytest.raises(exceptions.NotFoundException):
        uploaded(file, clock, taken, close, COMPLETE)


def test_a_server_that_stays_away_for_ten_minutes_ends_the_upload(
    file: Path, clock: FakeClock
) -> None:
    with pytest.raises(exceptions.ApiConnectionError):
        uploaded(file, clock, taken, close)

    assert 600 <= clock.monotonic() < 630


def test_a_chunk_that_the_server_refuses_ends_the_upload_at_once(
    file: Path, clock: FakeClock
) -> None:
    with pytest.raises(exceptions.BadRequestException):
        uploaded(file, clock, FAILED)

    assert clock.delays == []


def test_a_chunk_that_arrives_after_the_server_was_asked_for_it_is_not_sent_again(
    file: Path, clock: FakeClock
) -> None:
    _, _, *sent = uploaded(file, clock, taken, close, received(4), CONFLICT, received(8), taken)

    assert [(each.method, each.body) for each in sent] == [
        ("PATCH", b"0123"), ("PATCH", b"4567"), ("HEAD", b""), ("PATCH", b"4567"), ("HEAD", b""),
        ("PATCH", b"89"),
    ]  # fmt: skip


def test_a_conflict_that_brings_no_progress_ends_the_upload(file: Path, clock: FakeClock) -> None:
    with pytest.raises(exceptions.ConflictException):
        uploaded(file, clock, taken, CONFLICT, received(4))


@pytest.mark.parametrize("offset", ["0", "9", "-1", "x", "", "9" * 5000])
def test_an_offset_at_which_bytes_would_be_lost_is_an_error(
    file: Path, clock: FakeClock, offset: str
) -> None:
    elsewhere = respond(b"", content_type=None, headers=[("Upload-Offset", offset), REQUEST_ID])

    with pytest.raises(exceptions.ApiResponseError, match="no Upload-Offset from 4 to 8"):
        uploaded(file, clock, taken, close, elsewhere)


LOGIN_PAGE = respond("<h1>Log in</h1>", content_type="text/html")


@pytest.mark.parametrize(
    "response", [LOGIN_PAGE, received(4), received(9)], ids=["page", "none", "too many"]
)
def test_a_chunk_is_taken_only_if_the_response_says_so(
    file: Path, clock: FakeClock, response: Step
) -> None:
    with pytest.raises(exceptions.ApiResponseError, match=r"no Upload-Offset from [45] to 8"):
        uploaded(file, clock, taken, response)


def test_a_chunk_is_taken_if_only_its_response_does_not_say_so(
    file: Path, clock: FakeClock
) -> None:
    _, _, *sent = uploaded(file, clock, taken, LOGIN_PAGE, received(8), taken)

    assert [each.method for each in sent] == ["PATCH", "PATCH", "HEAD", "PATCH"]


def test_a_login_page_in_passing_does_not_end_an_upload(file: Path, clock: FakeClock) -> None:
    _, _, *sent = uploaded(file, clock, taken, LOGIN_PAGE, received(4), taken)

    assert [(each.method, each.body) for each in sent[3:]] == [
        ("PATCH", b"4567"), ("PATCH", b"89"),
    ]  # fmt: skip


@pytest.mark.parametrize("status", [400, 403, 404, 410, 413, 500])
def test_a_last_chunk_that_cvat_refuses_is_not_taken_for_complete(
    file: Path, clock: FakeClock, status: int
) -> None:
    refused = respond(b"", status, content_type=None, headers=[REQUEST_ID])

    with pytest.raises(exceptions.ApiStatusError, match=f"PATCH .*: ({status}|404) "):
        uploaded(file, clock, taken, taken, refused, COMPLETE)


def test_a_chunk_that_a_proxy_refuses_is_the_error_although_it_allows_no_head(
    file: Path, clock: FakeClock
) -> None:
    refused, not_allowed = (respond(b"", status, content_type=None) for status in (413, 405))

    with pytest.raises(exceptions.ApiStatusError, match=r"PATCH .*: 413 "):
        uploaded(file, clock, taken, refused, not_allowed)


def test_an_upload_without_a_location_is_an_error(file: Path, clock: FakeClock) -> None:
    with ScriptedServer(STARTED, LOGIN_PAGE) as server, client_of(server, clock) as client:
        with pytest.raises(exceptions.ApiResponseError, match="no Location of an upload"):
            transfers.upload(client, 5, transfers.local_files([file]), None)

        assert len(server.requests) == 2


def test_an_upload_waits_for_as_long_as_the_server_asks(file: Path, clock: FakeClock) -> None:
    busy = respond(b"", 429, content_type=None, headers=[("Retry-After", "30"), REQUEST_ID])

    uploaded(file, clock, taken, busy, busy, taken)

    assert clock.delays == [30]


def test_a_server_that_takes_no_chunk_for_ten_minutes_ends_the_upload_although_it_responds(
    file: Path, clock: FakeClock
) -> None:
    def refuse(peer: Any) -> None:
        (received(0) if peer.request.method == "HEAD" else close)(peer)

    with pytest.raises(exceptions.ApiConnectionError):
        uploaded(file, clock, refuse)

    assert 600 <= clock.monotonic() < 630


def test_a_file_that_becomes_longer_is_an_error(file: Path, clock: FakeClock) -> None:
    def lengthen(peer: Any) -> None:
        file.write_bytes(b"0123456789ab")
        taken(peer)

    with pytest.raises(exceptions.ApiValueError, match="changed its size"):
        uploaded(file, clock, taken, lengthen, taken)


def test_a_file_that_becomes_shorter_is_an_error(
    file: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    # More than what Python reads ahead.
    monkeypatch.setattr(transfers, "CHUNK_BYTES", 1 << 20)
    file.write_bytes(bytes(2 << 20))

    def shorten(peer: Any) -> None:
        file.write_bytes(b"01")
        taken(peer)

    with pytest.raises(exceptions.ApiValueError, match="changed its size"):
        uploaded(file, clock, shorten, taken)


TASK = {"id": 5, "name": "Street"}
NO_REQUEST = respond("no such request", 404, content_type="text/html", headers=[REQUEST_ID])
LOST_ENDS = {
    "connection": close,
    "gateway timeout": respond("<h1>Timeout</h1>", 504, content_type="text/html"),
}


def ended(file: Path, clock: FakeClock, *steps: Step) -> tuple[Any, list[str]]:
    """The task after an upload whose end the server responds to so, and the paths after it."""
    upload = [respond(TASK), STARTED, CREATED, taken, taken, taken]
    with ScriptedServer(*upload, *steps) as server, client_of(server, clock) as client:
        task = client.tasks.retrieve(5)
        try:
            return task.upload_data([file]), [each.path for each in server.requests[7:]]
        finally:
            assert server.requests[6].headers["upload-finish"] == "true"


@pytest.mark.parametrize("lost", LOST_ENDS.values(), ids=LOST_ENDS)
def test_an_end_of_an_upload_whose_response_is_lost_is_waited_for(
    file: Path, clock: FakeClock, lost: Step
) -> None:
    started, finished = (
        respond({"id": "a", "status": status}, headers=[REQUEST_ID])
        for status in ("started", "finished")
    )

    task, paths = ended(file, clock, lost, close, started, finished, respond({**TASK, "size": 1}))

    assert task.size == 1
    request = "/cvat/api/requests/action%3Dcreate%26target%3Dtask%26target_id%3D5"
    assert paths == [request] * 3 + ["/cvat/api/tasks/5"]


@pytest.mark.parametrize(
    "found",
    [
        NO_REQUEST,
        respond({"id": "a", "status": "failed"}, headers=[REQUEST_ID]),
    ],
    ids=["none", "earlier"],
)
def test_an_end_of_an_upload_that_may_not_have_arrived_is_an_error_and_not_repeated(
    file: Path, clock: FakeClock, found: Step
) -> None:
    with pytest.raises(exceptions.ApiConnectionError):
        ended(file, clock, close, found)

    assert 60 <= clock.monotonic() < 75


def test_an_end_of_an_upload_that_the_server_is_still_at_is_waited_for(
    file: Path, clock: FakeClock
) -> None:
    finished = respond({"id": "a", "status": "finished"}, headers=[REQUEST_ID])
    steps = [close, NO_REQUEST, NO_REQUEST, finished, respond({**TASK, "size": 1})]

    assert ended(file, clock, *steps)[0].size == 1


# --- downloads ----------------------------------------------------------------------------------

DATE = "Thu, 01 Jan 2026 00:00:00 GMT"
BLOCK = (
    f"HTTP/1.1 200 OK\r\nContent-Length: 10\r\nContent-Type: application/zip\r\n"
    f"Last-Modified: {DATE}\r\n\r\n"
)
CUT_OFF = send_and_close(BLOCK.encode() + b"0123")
WHOLE = respond(b"abcdefghij", content_type="application/zip", headers=[("Last-Modified", DATE)])


def rest(content_range: str = "bytes 4-9/10", modified: str = DATE) -> Step:
    headers = [("Last-Modified", modified), ("Content-Range", content_range)]
    return respond(b"456789", 206, content_type="application/zip", headers=headers)


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
    _, second = downloaded(tmp_path / "a", clock, reports, CUT_OFF, rest())

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


@pytest.mark.parametrize(
    "other",
    [
        rest("bytes 0-5/10"),
        rest("bytes 4-9/20"),
        rest("bytes 4-6/10"),
        rest(modified="Fri, 02 Jan 2026 00:00:00 GMT"),
        respond("<h1>Please wait</h1>", content_type="text/html"),
        respond(b"", 204, content_type=None),
    ],
    ids=["other range", "other size", "a part of it", "other file", "page", "nothing"],
)
def test_what_is_not_the_rest_of_the_file_is_not_saved(
    tmp_path: Path, clock: FakeClock, reports: list[tuple[int, int]], other: Step
) -> None:
    *_, third = downloaded(tmp_path / "a", clock, reports, CUT_OFF, other, WHOLE)

    assert "range" not in third.headers
    assert (tmp_path / "a").read_bytes() == b"abcdefghij"


def part(length: str, body: bytes) -> Step:
    return send_and_close(
        f"HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 4-9/10\r\n{length}\r\n".encode()
        + body
    )


@pytest.mark.parametrize(
    "other",
    [
        part("", b"456"),
        part("Content-Length: 3\r\n", b"456"),
        part("Content-Length: 0\r\n", b""),
        part("Content-Length: 8\r\n", b"456789ab"),
    ],
    ids=["cut off", "short", "empty", "long"],
)
def test_a_rest_that_is_not_as_long_as_it_says_is_not_saved(
    tmp_path: Path, clock: FakeClock, reports: list[tuple[int, int]], other: Step
) -> None:
    list(downloaded(tmp_path / "a", clock, reports, CUT_OFF, other, WHOLE))

    assert (tmp_path / "a").read_bytes() == b"abcdefghij"


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("/cvat/api/x?next=http://other.example/y", "/cvat/api/x?next=http://other.example/y"),
        ("https://wrong.example/cvat2/api/x", "/cvat/cvat2/api/x"),
        ("//wrong.example/api/x", "/cvat/wrong.example/api/x"),
    ],
)
def test_a_file_is_asked_for_below_the_path_of_the_server(
    tmp_path: Path, clock: FakeClock, url: str, target: str
) -> None:
    with ScriptedServer(WHOLE) as server, client_of(server, clock) as client:
        with replacing(tmp_path / "a") as file:
            download(client, url, file, lambda *_: None)

        assert server.requests[0].target == target


def test_a_file_that_is_replaced_keeps_its_mode_and_a_link_to_it_stays(tmp_path: Path) -> None:
    target, link = tmp_path / "a", tmp_path / "link"
    target.write_bytes(b"old")
    target.chmod(0o600)
    link.symlink_to(target)

    with replacing(link) as file:
        file.write(b"new")

    assert link.is_symlink()
    assert (target.read_bytes(), target.stat().st_mode & 0o777) == (b"new", 0o600)


def exported(tmp_path: Path, clock: FakeClock, *steps: Step) -> list[tuple[str, str]]:
    """The requests of an export that the server responds to so, until the file is saved."""
    started = respond({"rq_id": "a"}, 202)
    with ScriptedServer(respond(TASK), started, *steps) as server, client_of(server, clock) as cvat:
        cvat.tasks.retrieve(5).download_backup(tmp_path / "a")
    return [(each.method, each.path.rpartition("/")[2]) for each in server.requests[1:]]


def result(status: str, created: str = "2026-01-01T00:00:00Z") -> Step:
    url = "https://wrong.example/cvat/api/tasks/5/backup/download?rq_id=a"
    fields = {"id": "a", "status": status, "created_date": created, "result_url": url}
    return respond(fields, headers=[REQUEST_ID])


def test_an_export_that_somebody_starts_again_before_the_download_is_waited_for_once_more(
    tmp_path: Path, clock: FakeClock
) -> None:
    later = "2026-01-01T00:00:01Z"
    busy = respond("<h1>Bad gateway</h1>", 502, content_type="text/html")
    again = [busy, result("started", later), result("finished", later)]

    sent = exported(tmp_path, clock, result("finished"), FAILED, *again, WHOLE)

    assert sent == [
        ("POST", "export"), ("GET", "a"), ("GET", "download"), ("GET", "a"), ("GET", "a"),
        ("GET", "a"), ("GET", "download"),
    ]  # fmt: skip
    assert (tmp_path / "a").read_bytes() == b"abcdefghij"


def test_an_export_that_is_started_again_for_ever_ends_with_the_error(
    tmp_path: Path, clock: FakeClock
) -> None:
    dates = (f"2026-01-01T00:00:{second:02}Z" for second in range(60))

    def respond_next(peer: Any) -> None:
        is_download = peer.request.path.endswith("download")
        (FAILED if is_download else result("finished", next(dates)))(peer)

    with pytest.raises(exceptions.BadRequestException):
        exported(tmp_path, clock, respond_next)


def test_a_result_that_the_server_refuses_is_not_asked_for_again(
    tmp_path: Path, clock: FakeClock
) -> None:
    with pytest.raises(exceptions.BadRequestException):
        exported(tmp_path, clock, result("finished"), FAILED, result("finished"), WHOLE)

    assert list(tmp_path.iterdir()) == []


TOO_SHORT = respond(b"", 416, headers=[("Content-Range", "bytes */3"), REQUEST_ID])


def test_a_download_of_a_file_that_is_shorter_now_is_begun_anew(
    tmp_path: Path, clock: FakeClock, reports: list[tuple[int, int]]
) -> None:
    shorter = respond(b"abc", content_type="application/zip")

    _, second, third = downloaded(tmp_path / "a", clock, reports, CUT_OFF, TOO_SHORT, shorter)

    assert second.headers["range"] == "bytes=4-"
    assert "range" not in third.headers
    assert (tmp_path / "a").read_bytes() == b"abc"
    assert reports[-1] == (3, 3)


def test_a_server_that_refuses_every_range_for_ten_minutes_ends_the_download(
    tmp_path: Path, clock: FakeClock, reports: list[tuple[int, int]]
) -> None:
    with pytest.raises(exceptions.ApiException, match=r"cut off|not the rest of it"):
        list(downloaded(tmp_path / "a", clock, reports, *[CUT_OFF, TOO_SHORT] * 100, WHOLE))

    assert 600 <= clock.monotonic() < 630
    assert list(tmp_path.iterdir()) == []


def test_a_server_that_refuses_a_range_that_it_was_not_asked_for_is_not_asked_again(
    tmp_path: Path, clock: FakeClock, reports: list[tuple[int, int]]
) -> None:
    with pytest.raises(exceptions.ApiStatusError, match="416"):
        list(downloaded(tmp_path / "a", clock, reports, TOO_SHORT, WHOLE))

    assert clock.delays == []


def test_a_download_that_is_begun_anew_again_and_again_ends_after_ten_minutes(
    tmp_path: Path, clock: FakeClock, reports: list[tuple[int, int]]
) -> None:
    block = f"Content-Length: 6\r\nContent-Range: bytes 4-9/10\r\nLast-Modified: {DATE}\r\n\r\n"
    one_byte = send_and_close(b"HTTP/1.1 206 Partial Content\r\n" + block.encode() + b"4")

    with pytest.raises(exceptions.ApiConnectionError, match="the download was cut off"):
        list(downloaded(tmp_path / "a", clock, reports, *[CUT_OFF, one_byte] * 100, WHOLE))

    assert 600 <= clock.monotonic() < 630


def test_a_compressed_download_that_is_cut_off_is_begun_anew(
    tmp_path: Path, clock: FakeClock, reports: list[tuple[int, int]]
) -> None:
    block = BLOCK.replace("\r\n\r\n", "\r\nContent-Encoding: identity-ish\r\n\r\n")
    cut_off = send_and_close(block.encode() + b"0123")

    _, second = downloaded(tmp_path / "a", clock, reports, cut_off, WHOLE)

    assert "range" not in second.headers


def test_a_length_that_is_no_number_is_no_reason_to_fail(
    tmp_path: Path, clock: FakeClock, reports: list[tuple[int, int]]
) -> None:
    odd = send_and_close(BLOCK.replace(": 10", ": ten").encode() + b"0123")

    list(downloaded(tmp_path / "a", clock, reports, odd))

    assert (tmp_path / "a").read_bytes() == b"0123"


def test_a_download_that_is_cut_off_every_five_minutes_gets_to_its_end(
    tmp_path: Path, clock: FakeClock, reports: list[tuple[int, int]]
) -> None:
    def piece(start: int) -> Step:
        block = (
            f"HTTP/1.1 206 Partial Content\r\nContent-Length: {10 - start}\r\n"
            f"Content-Range: bytes {start}-9/10\r\n\r\n"
        )

        def step(peer: Any) -> None:
            clock.advance(300)
            send_and_close(block.encode() + str(start).encode())(peer)

        return step

    list(downloaded(tmp_path / "a", clock, reports, CUT_OFF, *map(piece, range(4, 10))))

    assert (tmp_path / "a").read_bytes() == b"0123456789"


def test_a_download_that_fails_for_ten_minutes_leaves_no_file(
    tmp_path: Path, clock: FakeClock, reports: list[tuple[int, int]]
) -> None:
    with pytest.raises(exceptions.ApiConnectionError, match="the download was cut off"):
        list(downloaded(tmp_path / "a", clock, reports, CUT_OFF))

    assert 600 <= clock.monotonic() < 630
    assert list(tmp_path.iterdir()) == []
