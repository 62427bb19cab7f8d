"""Time-outs: a number is the whole call, a pair is connecting and silence, and all of them hold."""

from __future__ import annotations

import io
import time
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk.api_client import ApiClient, Configuration, exceptions
from cvat_sdk.api_client.api.cloudstorages_api import CloudstoragesApi
from cvat_sdk.api_client.api.lambda_api import LambdaApi
from cvat_sdk.runtime import defaults
from cvat_sdk.runtime.retry import RetryPolicy
from tests.support.samples import NEW, OK, STORAGE, create, retrieve
from tests.support.scripted import (
    Peer,
    respond,
    drip,
    endless,
    hang,
    header_block,
    on_connect,
    send,
    http_response,
)

if TYPE_CHECKING:
    from tests.conftest import Connect, Serve

LIMIT = 0.4
AMPLE = 2.0
"""Seconds in which a call that may take LIMIT is over even on a busy machine."""


class _Noting:
    """A pool manager that only notes the time-outs."""

    def __init__(self) -> None:
        self.limits: list[Any] = []

    def request(self, *args: Any, timeout: Any, **options: Any) -> Any:
        self.limits.append((timeout.connect_timeout, timeout.read_timeout))
        raise OSError


@pytest.mark.parametrize(
    ("call", "limits"),
    [
        (retrieve, (10, 60)),
        (lambda c: retrieve(c, _request_timeout=(1, 2)), (1, 2)),
        (lambda c: retrieve(c, _request_timeout=(None, 2)), (None, 2)),
        (lambda c: retrieve(c, _request_timeout=None), (None, None)),
        (lambda c: c.cloudstorages_api.retrieve_preview(7, _request_timeout=(1, 2)), (1, 2)),
    ],
)
def test_urllib3_is_told_how_long_to_wait(call: Any, limits: Any) -> None:
    manager = _Noting()
    client = ApiClient(Configuration(retries=0), pool_manager=manager)
    with client, pytest.raises(exceptions.ApiException):
        call(client)
    assert manager.limits == [limits]


@pytest.mark.parametrize(
    ("api", "operation"),
    [
        (CloudstoragesApi, "retrieve_preview"),
        (CloudstoragesApi, "retrieve_content_v2"),
        (LambdaApi, "create_functions"),
    ],
)
def test_what_takes_long_on_the_server_may_take_long(api: Any, operation: str) -> None:
    patience = getattr(api, f"{operation}_endpoint").timeout
    assert patience > defaults.READ_TIMEOUT
    manager = _Noting()
    with ApiClient(Configuration(retries=0), pool_manager=manager) as client:
        arguments: Any = ("yolo", {"task": 1}) if api is LambdaApi else (7,)
        with pytest.raises(exceptions.ApiException):
            getattr(api(client), operation)(*arguments)
    assert manager.limits == [(10, patience)]


def _until_timeout(call: Any) -> float:
    started = time.monotonic()
    with pytest.raises(exceptions.ApiTimeoutError):
        call()
    return time.monotonic() - started


SLOW = {
    "a server that never answers": hang,
    "headers that drip in": drip(header_block(200, X_Long="x" * 10_000)),
    "a body that drips in": drip(http_response(b"x" * 10_000)),
    "chunks that drip in": drip(header_block(transfer_encoding="chunked") + b"1\r\nx\r\n" * 10_000),
    "interim answers that drip in": drip(b"HTTP/1.1 100 Continue\r\n\r\n" * 10_000),
    "a compressed body that drips in": drip(
        header_block(content_encoding="gzip", content_length=10_000) + b"\x1f\x8b" + b"\0" * 9998
    ),
    "a body without length or end": endless(header_block(content_type="application/json"), b" ", 10**6),
    "an error whose body drips in": drip(http_response(b"x" * 10_000, 500)),
    "trailers that drip in": drip(
        header_block(transfer_encoding="chunked") + b"0\r\n" + b"a: b\r\n" * 10_000
    ),
}


@pytest.mark.parametrize("step", [pytest.param(step, id=name) for name, step in SLOW.items()])
def test_a_number_limits_the_whole_call(serve: Serve, connect: Connect, step: Any) -> None:
    if step is SLOW["a body without length or end"]:
        step = endless(header_block(content_type="application/json") + b"[", b" " * 100)
    client = connect(serve(step), max_response_bytes=10**12)
    assert LIMIT * 0.9 < _until_timeout(lambda: retrieve(client, _request_timeout=LIMIT)) < AMPLE


def test_a_number_limits_all_tries_together(serve: Serve, connect: Connect) -> None:
    server = serve(respond(b"", 503))
    client = connect(server, retries=RetryPolicy(100, backoff=0.1, backoff_max=0.1))
    started = time.monotonic()
    with pytest.raises(exceptions.ServiceException) as raised:
        retrieve(client, _request_timeout=LIMIT)
    assert raised.value.status == 503
    assert time.monotonic() - started < AMPLE
    assert 2 <= len(server.requests) < 15


def test_the_configuration_s_number_limits_calls_too(serve: Serve, connect: Connect) -> None:
    client = connect(serve(hang), timeout=LIMIT)
    assert _until_timeout(lambda: retrieve(client)) < AMPLE


def test_a_call_s_time_out_takes_precedence(serve: Serve, connect: Connect) -> None:
    client = connect(serve(hang), timeout=None, retries=0)
    assert _until_timeout(lambda: retrieve(client, _request_timeout=(5, LIMIT))) < AMPLE


def test_a_pair_s_second_number_is_seconds_of_silence(serve: Serve, connect: Connect) -> None:
    dripping = serve(drip(http_response(STORAGE), every=0.02, size=20))
    assert retrieve(connect(dripping), _request_timeout=(1, 0.3))[0].id == 7
    silent = connect(serve(send(header_block(content_length=10))), retries=0)
    assert _until_timeout(lambda: retrieve(silent, _request_timeout=(1, 0.3))) < AMPLE


def test_connecting_is_limited(connect: Connect, serve: Serve) -> None:
    # Nothing answers a TLS greeting here.
    server = serve(on_connect(hang))
    client = connect(server.url.replace("http:", "https:"), retries=0)
    assert _until_timeout(lambda: retrieve(client, _request_timeout=LIMIT)) < AMPLE
    assert _until_timeout(lambda: retrieve(client, _request_timeout=(LIMIT, 60))) < AMPLE


def _reads_slowly(peer: Peer) -> None:
    while peer.wait(0.02) and peer.sock.recv(4096):
        pass


@pytest.mark.parametrize("streamed", [True, False])
def test_a_number_limits_sending_to_a_server_that_reads_slowly(
    serve: Serve, connect: Connect, streamed: bool
) -> None:
    server = serve(on_connect(_reads_slowly))
    client = connect(server)
    body: Any = {**NEW, "description": "x" * 20_000_000}
    if streamed:
        body = {**NEW, "key_file": io.BytesIO(b"x" * 20_000_000)}

    def call() -> None:
        client.cloudstorages_api.create(body, _request_timeout=LIMIT)

    assert _until_timeout(call) < AMPLE


def test_sending_may_take_longer_than_connecting(serve: Serve, connect: Connect) -> None:
    def step(peer: Peer) -> None:
        received = 0
        # Slower than the time-out for connecting, though never silent for long.
        while received < 3_000_000:
            received += len(peer.sock.recv(65536))
            peer.wait(0.02)
        peer.send(http_response(STORAGE, 201))
        peer.wait(0.5)

    body = {**NEW, "description": "x" * 3_000_000}
    client = connect(serve(on_connect(step)))
    data, _ = client.cloudstorages_api.create(body, _request_timeout=(0.3, 5))
    assert data.id == 7


def test_a_stream_that_is_read_later_keeps_to_the_call_s_time(
    serve: Serve, connect: Connect
) -> None:
    def step(peer: Peer) -> None:
        peer.send(header_block(content_length=10_000))
        drip(b"x" * 10_000)(peer)

    client = connect(serve(step))
    _, response = retrieve(client, _parse_response=False, _request_timeout=LIMIT)
    started = time.monotonic()
    with pytest.raises(Exception, match="timed out"):
        response.read()
    assert time.monotonic() - started < AMPLE


def test_a_time_limit_ends_with_its_call(serve: Serve, connect: Connect) -> None:
    client = connect(serve(OK, drip(http_response(STORAGE), every=0.05, size=20), OK))
    retrieve(client, _request_timeout=LIMIT)
    started = time.monotonic()
    assert retrieve(client)[0].id == 7
    assert time.monotonic() - started > LIMIT
    assert retrieve(client, _request_timeout=None)[0].id == 7


def test_waiting_for_a_free_connection_is_limited(serve: Serve, connect: Connect) -> None:
    client = connect(serve(OK), connection_pool_maxsize=1)
    _, unread = retrieve(client, _parse_response=False)
    elapsed = _until_timeout(lambda: create(client, _request_timeout=LIMIT))
    assert LIMIT * 0.9 < elapsed < AMPLE
    unread.close()
    assert retrieve(client)[0].id == 7


@pytest.mark.parametrize("wrong", [0, -1, float("nan"), 1e12, True, "3", (1,), (1, 2, 3), (0, 1)])
def test_a_time_out_that_cannot_be_is_refused(serve: Serve, connect: Connect, wrong: Any) -> None:
    server = serve(OK)
    with pytest.raises((exceptions.ApiTypeError, exceptions.ApiValueError), match="_timeout"):
        retrieve(connect(server), _request_timeout=wrong)
    assert server.requests == []
