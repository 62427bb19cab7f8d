"""What is sent again, when, and what never is."""

from __future__ import annotations

import io
import socket
import time
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

import pytest
import urllib3

from cvat_sdk.api_client import exceptions
from cvat_sdk.runtime import defaults
from cvat_sdk.runtime.retry import RetryPolicy, retry_after
from tests.support.samples import (
    NEW,
    OK,
    OPERATIONS,
    QUICK,
    STORAGE,
    create,
    destroy,
    retrieve,
    update,
)
from tests.support.scripted import (
    Peer,
    Step,
    respond,
    close,
    header_block,
    on_connect,
    reset,
    send_and_close,
    http_response,
)

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Connect, Serve

LOST: dict[str, Step] = {
    "closed before an answer": close,
    "reset before an answer": reset,
    "closed within the headers": send_and_close(b"HTTP/1.1 200 OK\r\nContent-"),
    "closed within the body": send_and_close(http_response(STORAGE)[:-5]),
    "closed within a chunk": send_and_close(
        header_block(transfer_encoding="chunked", content_type="application/json") + b"ff\r\n{"
    ),
    "closed between chunks": send_and_close(
        header_block(transfer_encoding="chunked", content_type="application/json") + b"1\r\n{\r\n"
    ),
}
lost = pytest.mark.parametrize("step", [pytest.param(s, id=name) for name, s in LOST.items()])


@lost
@pytest.mark.parametrize("call", [retrieve, destroy])
def test_a_lost_answer_is_asked_for_again(
    serve: Serve, connect: Connect, step: Step, call: Any
) -> None:
    server = serve(step, step, OK)
    call(connect(server))
    assert len(server.requests) == 3


@lost
@pytest.mark.parametrize("call", [create, update])
def test_a_post_or_patch_that_may_have_arrived_is_never_sent_again(
    serve: Serve, connect: Connect, step: Step, call: Any
) -> None:
    server = serve(step, OK)
    with pytest.raises(exceptions.ApiConnectionError):
        call(connect(server))
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [502, 503, 504])
def test_a_busy_server_is_asked_again_by_what_is_idempotent(
    serve: Serve, connect: Connect, status: int
) -> None:
    server = serve(respond(b"", status), respond(b"", status), respond(b"", status), OK)
    assert retrieve(connect(server))[0].id == 7
    assert len(server.requests) == 4
    for call in (create, update):
        server = serve(respond(b"", status), OK)
        with pytest.raises(exceptions.ServiceException):
            call(connect(server))
        assert len(server.requests) == 1


def test_429_did_nothing_so_everything_is_sent_again(serve: Serve, connect: Connect) -> None:
    for call in (retrieve, create, update, destroy):
        server = serve(respond(b"", 429), OK)
        call(connect(server))
        assert len(server.requests) == 2


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 500, 501])
def test_other_errors_are_answers(serve: Serve, connect: Connect, status: int) -> None:
    server = serve(respond({"detail": "no"}, status), OK)
    with pytest.raises(exceptions.ApiStatusError):
        retrieve(connect(server))
    assert len(server.requests) == 1


def _late_listener(delay: float) -> tuple[str, Any]:
    """An address where nobody listens until `open` is called."""
    sock = socket.socket()
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.bind(("127.0.0.1", 0))
    return f"http://127.0.0.1:{sock.getsockname()[1]}", sock


@pytest.mark.parametrize("name", OPERATIONS)
def test_whatever_was_refused_a_connection_is_tried_again(connect: Connect, name: str) -> None:
    url, sock = _late_listener(0)
    try:
        client = connect(url, retries=RetryPolicy(2, backoff=0.02))
        started = time.monotonic()
        with pytest.raises(exceptions.ApiConnectionError, match="could not connect"):
            OPERATIONS[name](client)
        # Two pauses: 0.02 s and 0.04 s, each up to a quarter shorter.
        assert time.monotonic() - started > 0.04
    finally:
        sock.close()


def test_a_post_reaches_a_server_that_comes_up_late(connect: Connect) -> None:
    import threading

    from tests.support.scripted import ScriptedServer

    url, sock = _late_listener(0)
    server = ScriptedServer(respond(STORAGE, 201))
    server._listener.close()
    server._listener = sock
    timer = threading.Timer(0.05, sock.listen)
    timer.start()
    timer_started = threading.Thread(target=timer.join)
    timer_started.start()
    try:
        client = connect(url, retries=RetryPolicy(50, backoff=0.02, backoff_max=0.02))
        threading.Timer(0.06, server._start, [server._accept]).start()
        assert create(client)[0].id == 7
        assert len(server.requests) == 1
    finally:
        timer_started.join()
        server.__exit__(None, None, None)


def test_a_post_whose_tls_handshake_was_cut_is_sent_again(
    serve: Serve, connect: Connect, authority: Any, tls: Any
) -> None:
    def cut(peer: Peer) -> None:
        # Earlier, and Python's ssl leaves its socket open.
        assert peer.sock.recv(1)
        peer.reset()

    server = serve(on_connect(cut), on_connect(cut), respond(STORAGE, 201), tls=tls)
    assert create(connect(server, ssl_ca_cert=authority))[0].id == 7
    assert len(server.requests) == 1


def test_an_unknown_host_is_not_asked_for_again(connect: Connect) -> None:
    client = connect("http://no-such-host.invalid", retries=RetryPolicy(3, backoff=10))
    started = time.monotonic()
    with pytest.raises(exceptions.ApiConnectionError, match="no such host"):
        retrieve(client)
    assert time.monotonic() - started < 5


def test_after_the_last_try_the_caller_gets_the_servers_answer(
    serve: Serve, connect: Connect
) -> None:
    server = serve(respond({"detail": "busy"}, 503))
    client = connect(server)
    with pytest.raises(exceptions.ServiceException, match="busy") as raised:
        retrieve(client)
    assert raised.value.status == 503
    assert len(server.requests) == 1 + defaults.RETRIES
    data, response = retrieve(client, _check_status=False)
    assert (data, response.status, response.data) == (None, 503, b'{"detail": "busy"}')
    _, response = retrieve(client, _check_status=False, _parse_response=False)
    assert response.read() == b'{"detail": "busy"}'


@pytest.mark.parametrize(
    ("retries", "requests"),
    [
        (0, 1),
        (False, 1),
        (1, 2),
        (None, 4),
        (True, 4),
        (RetryPolicy(2, backoff=0.01), 3),
        (RetryPolicy(2, statuses=[404]), 1),
        (urllib3.Retry(2, status_forcelist=[503], backoff_factor=0.01), 3),
        (urllib3.Retry(5, status=1, status_forcelist=[503], backoff_factor=0.01), 2),
        (urllib3.Retry(False), 1),
        (urllib3.Retry(3, allowed_methods=["PUT"], status_forcelist=[503]), 1),
    ],
    ids=repr,
)
def test_retries_are_set_per_client_and_per_call(
    serve: Serve, connect: Connect, retries: Any, requests: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    server = serve(respond(b"", 503))
    with pytest.raises(exceptions.ServiceException):
        retrieve(connect(server, retries=retries))
    assert len(server.requests) == requests
    with pytest.raises(exceptions.ServiceException):
        retrieve(connect(server, retries=7), _retries=retries)
    assert len(server.requests) == 2 * requests


def test_posts_are_not_sent_again_even_if_asked_for(serve: Serve, connect: Connect) -> None:
    server = serve(close, OK)
    for retries in (
        RetryPolicy(3, methods=["POST", "GET"], backoff=0.01),
        urllib3.Retry(3, allowed_methods=None, backoff_factor=0.01),
    ):
        server = serve(close, OK)
        with pytest.raises(exceptions.ApiConnectionError):
            create(connect(server, retries=retries))
        assert len(server.requests) == 1


# --- pauses -------------------------------------------------------------------------------------


def test_pauses_double_up_to_a_limit_and_vary() -> None:
    policy = RetryPolicy()
    pauses = [policy.pause(attempt) for attempt in range(1, 8)]
    for pause, longest in zip(pauses, [0.5, 1, 2, 4, 8, 8, 8], strict=True):
        assert pause is not None
        assert longest * 0.75 <= pause <= longest
    assert len({policy.pause(1) for _ in range(20)}) > 10
    assert policy.pause(100_000) is not None


def test_retry_after_is_obeyed(serve: Serve, connect: Connect) -> None:
    client = connect(serve(respond(b"", 503, headers=[("Retry-After", "1")]), OK))
    started = time.monotonic()
    assert retrieve(client)[0].id == 7
    assert 0.9 < time.monotonic() - started < 3


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_beyond_the_cap_gives_the_answer_at_once(
    serve: Serve, connect: Connect, status: int
) -> None:
    server = serve(respond({"detail": "later"}, status, headers=[("Retry-After", "61")]), OK)
    started = time.monotonic()
    with pytest.raises(exceptions.ApiStatusError, match="later") as raised:
        retrieve(connect(server))
    assert (raised.value.status, len(server.requests)) == (status, 1)
    assert time.monotonic() - started < 5


def test_retry_after_beyond_the_call_s_time_gives_the_answer_at_once(
    serve: Serve, connect: Connect
) -> None:
    server = serve(respond(b"", 503, headers=[("Retry-After", "20")]), OK)
    started = time.monotonic()
    with pytest.raises(exceptions.ServiceException):
        retrieve(connect(server), _request_timeout=5)
    assert time.monotonic() - started < 4


def _date(seconds: float) -> str:
    return format_datetime(datetime.now(timezone.utc) + timedelta(seconds=seconds), usegmt=True)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("0", 0.0),
        (" 12 ", 12.0),
        ("9" * 5000, 999_999_999.0),
        ("-5", None),
        ("1.5", None),
        ("soon", None),
        ("", None),
        ("Fri, 99 Foo 2026 99:99:99 GMT", None),
        ("٣", None),
        (None, None),
    ],
)
def test_retry_after_is_seconds_or_a_date_or_disregarded(
    header: str | None, seconds: float | None
) -> None:
    given = retry_after(header)
    assert given == (seconds if seconds is None else pytest.approx(seconds, abs=60))


def test_retry_after_as_a_date_is_counted_from_now() -> None:
    assert retry_after(_date(-100)) == 0
    assert retry_after(_date(1000)) == pytest.approx(1000, abs=60)


@pytest.mark.parametrize("header", ["soon", "-5", "1.5", "Fri, 99 Foo 2026"])
def test_a_retry_after_that_says_nothing_costs_the_usual_pause(
    serve: Serve, connect: Connect, header: str
) -> None:
    server = serve(respond(b"", 503, headers=[("Retry-After", header)]), OK)
    assert retrieve(connect(server))[0].id == 7


@pytest.mark.parametrize(
    "wrong", [-1, "3", 1.5, [], RetryPolicy, {"total": 3}], ids=lambda value: repr(value)[:20]
)
def test_retries_that_cannot_be_are_refused(connect: Connect, wrong: Any) -> None:
    with pytest.raises((exceptions.ApiTypeError, exceptions.ApiValueError), match="retries"):
        connect("http://127.0.0.1:1", retries=wrong)


@pytest.mark.parametrize("name", ["total", "backoff", "backoff_max", "retry_after_max"])
@pytest.mark.parametrize("wrong", [-1, float("nan"), float("inf")])
def test_a_policy_that_cannot_be_is_refused(name: str, wrong: Any) -> None:
    with pytest.raises(exceptions.ApiValueError, match="0 or more"):
        RetryPolicy(**{name: wrong})


# --- bodies -------------------------------------------------------------------------------------


class _Unseekable(io.RawIOBase):
    """Gives its bytes once."""

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


def _files(path: Path) -> dict[str, Any]:
    path.write_bytes(b"the file")
    opened = path.open("rb")
    begun = io.BytesIO(b"already read: the file")
    begun.seek(14)
    return {
        "bytes": b"the file",
        "path": path,
        "open file": opened,
        "stream": io.BytesIO(b"the file"),
        "stream that was begun": begun,
        "stream that cannot go back": _Unseekable(b"the file"),
    }


@pytest.mark.parametrize(
    "kind",
    ["bytes", "path", "open file", "stream", "stream that was begun", "stream that cannot go back"],
)
def test_a_file_is_sent_whole_with_every_try(
    serve: Serve, connect: Connect, tmp_path: Path, kind: str
) -> None:
    server = serve(respond(b"", 429), respond(b"", 429), respond(STORAGE, 201))
    files = _files(tmp_path / "key.json")
    try:
        connect(server).cloudstorages_api.create({**NEW, "key_file": files[kind]})
    finally:
        files["open file"].close()
    assert len(server.requests) == 3
    for request in server.requests:
        assert b"\r\n\r\nthe file\r\n" in request.body
    assert len({request.body for request in server.requests}) == 1


def test_a_file_that_was_closed_meanwhile_is_not_sent_again(serve: Serve, connect: Connect) -> None:
    file = io.BytesIO(b"the file")

    def closing(peer: Peer) -> None:
        file.close()
        peer.send(http_response({"detail": "busy"}, 429))

    server = serve(closing, respond(STORAGE, 201))
    with pytest.raises(exceptions.RateLimitException, match="busy"):
        connect(server).cloudstorages_api.create({**NEW, "key_file": file})
    assert len(server.requests) == 1


def test_a_file_that_fails_while_it_is_sent_leaves_a_client_that_works(
    serve: Serve, connect: Connect
) -> None:
    class Failing(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise OSError("the disk is gone")

    server = serve(OK)
    client = connect(server, connection_pool_maxsize=1)
    for _ in range(2):
        with pytest.raises(exceptions.ApiValueError, match="key_file"):
            client.cloudstorages_api.create({**NEW, "key_file": Failing(b"x" * 100_000)})
    assert retrieve(client)[0].id == 7


def test_json_is_the_same_with_every_try(serve: Serve, connect: Connect) -> None:
    server = serve(respond(b"", 429), respond(b"", 429), respond(STORAGE, 201))
    create(connect(server))
    assert len({(r.body, tuple(r.headers.items())) for r in server.requests}) == 1


def test_an_early_error_to_a_large_upload_is_an_answer(serve: Serve, connect: Connect) -> None:
    def early(peer: Peer) -> None:
        peer.sock.recv(1000)
        peer.send(http_response({"detail": "too large"}, 413))
        # Reading on, as a server that closes in peace does.
        while peer.sock.recv(1 << 20):
            pass

    server = serve(on_connect(early))
    with pytest.raises(exceptions.ApiStatusError, match="too large") as raised:
        connect(server).cloudstorages_api.create(
            {**NEW, "key_file": io.BytesIO(b"x" * 3_000_000)}, _retries=QUICK
        )
    assert raised.value.status == 413
