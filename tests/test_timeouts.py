"""Timeouts: a number limits the whole call, a pair limits connecting and each read."""

from __future__ import annotations

import gzip
import io
import random
import time
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk import RetryPolicy
from cvat_sdk.api_client import exceptions
from tests.support.samples import NEW, OK, OPERATIONS, STORAGE, create, retrieve
from tests.support.scripted import (
    Peer,
    drip,
    endless,
    hang,
    header_block,
    http_response,
    on_connect,
    respond,
    send,
)
from tests.support.timeouts import timeouts_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.conftest import Connect, Serve

SHORT = 0.3
"""Seconds after which calls time out that would otherwise last for minutes."""
SOON = 30
"""Seconds after which they are over even on a slow machine; other timeouts last for 60."""
# Where a limit fails to end a call, this does.
pytestmark = pytest.mark.timeout(60)


@pytest.mark.parametrize(
    ("options", "timeouts"),
    [
        ({}, (10, 60)),
        ({"_request_timeout": (1, 2)}, (1, 2)),
        ({"_request_timeout": (None, 2)}, (None, 2)),
        ({"_request_timeout": None}, (None, None)),
    ],
    ids=str,
)
def test_the_timeouts_of_a_call_take_precedence_over_the_defaults(
    options: dict[str, Any], timeouts: Any
) -> None:
    assert timeouts_of(lambda client: retrieve(client, **options)) == timeouts


@pytest.mark.parametrize("name", ["retrieve_preview", "retrieve_content_v2", "create_functions"])
def test_an_operation_that_takes_long_on_the_server_has_a_longer_read_timeout(name: str) -> None:
    call = OPERATIONS[name]

    assert timeouts_of(call) == (10, 300)
    assert timeouts_of(lambda client: call(client, _request_timeout=(1, 2))) == (1, 2)


def until_timeout(call: Callable[[], object]) -> float:
    """The seconds that a call takes to time out."""
    started = time.monotonic()
    with pytest.raises(exceptions.ApiTimeoutError):
        call()
    elapsed = time.monotonic() - started
    assert elapsed < SOON
    return elapsed


SLOW = {
    "no response": hang,
    "a body that drips in": drip(http_response(b"x" * 10_000)),
    "chunks that drip in": drip(header_block(transfer_encoding="chunked") + b"1\r\nx\r\n" * 10_000),
    "a compressed body that drips in": drip(
        header_block(content_encoding="gzip", content_length=10_000)
        + gzip.compress(random.Random(0).randbytes(10_000))[:10_000]
    ),
    "a body without end": endless(header_block(content_type="application/json") + b"[", b" " * 100),
    "an error whose body drips in": drip(http_response(b"x" * 10_000, 500)),
}


@pytest.mark.parametrize("step", SLOW.values(), ids=SLOW)
def test_a_number_limits_the_whole_call(serve: Serve, connect: Connect, step: Any) -> None:
    client = connect(serve(step), max_response_bytes=10**12)

    assert until_timeout(lambda: retrieve(client, _request_timeout=SHORT)) > SHORT * 0.9


def test_a_number_limits_all_attempts_together(serve: Serve, connect: Connect) -> None:
    server = serve(respond(b"", 503))
    client = connect(server, retries=RetryPolicy(10**6, backoff=0.02, backoff_max=0.02))

    started = time.monotonic()

    # The response to the last attempt, or a timeout if time runs out within that.
    with pytest.raises((exceptions.ServiceException, exceptions.ApiTimeoutError)):
        retrieve(client, _request_timeout=SHORT)

    assert time.monotonic() - started < SOON


def test_the_number_of_the_configuration_limits_every_call(serve: Serve, connect: Connect) -> None:
    client = connect(serve(hang), timeout=SHORT)

    until_timeout(lambda: retrieve(client))


def test_the_timeout_of_a_call_limits_it_where_the_configuration_has_none(
    serve: Serve, connect: Connect
) -> None:
    client = connect(serve(hang), timeout=None, retries=0)

    until_timeout(lambda: retrieve(client, _request_timeout=(5, SHORT)))


def test_the_read_timeout_of_a_pair_limits_each_read_and_not_their_sum(
    serve: Serve, connect: Connect
) -> None:
    slow_but_steady = connect(serve(drip(http_response(STORAGE), every=0.1, size=25)))
    silent = connect(serve(send(header_block(content_length=10))), retries=0)
    started = time.monotonic()

    assert retrieve(slow_but_steady, _request_timeout=(1, 1))[0].id == 7
    assert time.monotonic() - started > 1
    until_timeout(lambda: retrieve(silent, _request_timeout=(1, SHORT)))


@pytest.mark.parametrize("timeout", [SHORT, (SHORT, 60)], ids=["number", "pair"])
def test_a_tls_handshake_without_a_response_times_out(
    connect: Connect, serve: Serve, timeout: Any
) -> None:
    server = serve(on_connect(hang))
    client = connect(server.url.replace("http:", "https:"), retries=0)

    until_timeout(lambda: retrieve(client, _request_timeout=timeout))


def reads_slowly(peer: Peer) -> None:
    while peer.pace(0.02) and peer.sock.recv(4096):
        pass


@pytest.mark.parametrize("field", ["description", "key_file"])
def test_a_number_limits_sending_to_a_server_that_reads_slowly(
    serve: Serve, connect: Connect, field: str
) -> None:
    large: Any = "x" * 20_000_000
    if field == "key_file":
        large = io.BytesIO(large.encode())
    client = connect(serve(on_connect(reads_slowly)))

    until_timeout(
        lambda: client.cloudstorages_api.create({**NEW, field: large}, _request_timeout=SHORT)
    )


def test_sending_may_take_longer_than_connecting(serve: Serve, connect: Connect) -> None:
    def reads_late(peer: Peer) -> None:
        peer.pace(SHORT * 2)
        peer.read_request()
        peer.send(http_response(STORAGE, 201))
        peer.until_client_closes()

    body = {**NEW, "description": "x" * 20_000_000}
    client = connect(serve(on_connect(reads_late)))

    data, _ = client.cloudstorages_api.create(body, _request_timeout=(SHORT, 30))

    assert data.id == 7


def test_a_time_limit_ends_with_its_call(serve: Serve, connect: Connect) -> None:
    client = connect(serve(OK, drip(http_response(STORAGE), every=0.1, size=25), OK))
    retrieve(client, _request_timeout=1)
    started = time.monotonic()

    assert retrieve(client)[0].id == 7
    assert time.monotonic() - started > 1
    assert retrieve(client, _request_timeout=None)[0].id == 7


def test_waiting_for_a_connection_of_the_pool_is_limited(serve: Serve, connect: Connect) -> None:
    client = connect(serve(OK), connection_pool_maxsize=1)
    _, unread = retrieve(client, _parse_response=False)

    until_timeout(lambda: create(client, _request_timeout=SHORT))

    unread.close()
    assert retrieve(client)[0].id == 7


@pytest.mark.parametrize("wrong", [0, -1, float("nan"), 1e12, True, "3", (1,), (1, 2, 3), (0, 1)])
def test_a_timeout_that_is_no_number_of_seconds_is_refused(
    serve: Serve, connect: Connect, wrong: Any
) -> None:
    server = serve(OK)

    with pytest.raises((exceptions.ApiTypeError, exceptions.ApiValueError), match="_timeout"):
        retrieve(connect(server), _request_timeout=wrong)

    assert server.requests == []
