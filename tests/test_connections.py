"""Connections: when they are used again, given back to the pool, and closed."""

from __future__ import annotations

import gc
import signal
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
import urllib3

from cvat_sdk.api_client import ApiClient, Configuration, exceptions
from tests.support.interpreter import ROOT
from tests.support.interrupts import interrupt_at
from tests.support.samples import OK, OPERATIONS, QUICK, STORAGE, create, retrieve
from tests.support.scripted import (
    TEST_TIMEOUT,
    Peer,
    Step,
    close,
    hang,
    header_block,
    http_response,
    respond,
    send,
    send_and_close,
)

if TYPE_CHECKING:
    from tests.conftest import Connect, Serve


def test_one_connection_serves_all_calls(serve: Serve, connect: Connect) -> None:
    server = serve(OK)
    client = connect(server)

    for call in OPERATIONS.values():
        assert call(client, _parse_response=False)[1].data

    assert (server.connections, len(server.requests)) == (1, len(OPERATIONS))


@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
def test_a_connection_that_the_server_closed_while_idle_fails_no_call(
    serve: Serve, connect: Connect, secure: bool, tls: Any, authority: str
) -> None:
    server = serve(send_and_close(http_response(STORAGE)), tls=tls if secure else None)
    client = connect(server, retries=0, ssl_ca_cert=authority)

    for _ in range(5):
        assert create(client)[0].id == 7
        server.wait_for(lambda server: not server.open_connections)

    assert (server.connections, len(server.requests)) == (5, 5)


def test_a_connection_that_the_server_closes_on_the_next_request_fails_no_get(
    serve: Serve, connect: Connect
) -> None:
    client = connect(serve(OK, close, OK, close, OK))

    for _ in range(3):
        assert retrieve(client)[0].id == 7


def test_a_connection_whose_close_was_announced_is_not_used_again(
    serve: Serve, connect: Connect
) -> None:
    step = send_and_close(http_response(STORAGE, headers=[("Connection", "close")]))
    client = connect(serve(step), retries=0)

    for _ in range(5):
        assert create(client)[0].id == 7


# --- the pool -----------------------------------------------------------------------------------


def close_unread(client: ApiClient) -> None:
    retrieve(client, _parse_response=False)[1].close()


def leave_with_block(client: ApiClient) -> None:
    with retrieve(client, _parse_response=False)[1] as response:
        assert response.read(3)


def drop(client: ApiClient) -> None:
    retrieve(client, _parse_response=False)
    gc.collect()


def release(client: ApiClient) -> None:
    retrieve(client, _parse_response=False)[1].release_conn()


def read_to_the_end(client: ApiClient) -> None:
    assert retrieve(client, _parse_response=False)[1].data


LEAVE = [close_unread, leave_with_block, drop, release, read_to_the_end]


@pytest.mark.parametrize("leave", LEAVE, ids=lambda function: function.__name__)
@pytest.mark.parametrize("step", [OK, respond(b"x" * 300_000)], ids=["small", "large"])
def test_a_streamed_response_frees_its_place_in_the_pool(
    serve: Serve, connect: Connect, leave: Any, step: Step
) -> None:
    client = connect(serve(step), connection_pool_maxsize=1, timeout=TEST_TIMEOUT)

    for _ in range(3):
        leave(client)


FAILURES: dict[str, Step] = {
    "no response": close,
    "an error": respond(b"<", 500),
    "a large error": respond(b"x" * 300_000, 404),
    "no JSON": respond(b"[" * 300_000),
    "half a body": send(header_block(content_length=10) + b"x"),
    "no HTTP": send_and_close(b"\0" * 100),
    "no gzip": respond(b"x" * 100, headers=[("Content-Encoding", "gzip")]),
}


@pytest.mark.parametrize("step", FAILURES.values(), ids=FAILURES)
@pytest.mark.parametrize(
    "options", [{}, {"_parse_response": False}, {"_check_status": False}], ids=str
)
def test_a_failed_call_frees_its_place_in_the_pool(
    serve: Serve, connect: Connect, step: Step, options: dict[str, Any]
) -> None:
    server = serve(step, step, OK)
    client = connect(server, connection_pool_maxsize=1, retries=0, timeout=(TEST_TIMEOUT, 0.2))

    for _ in range(2):
        with suppress(exceptions.ApiException):
            retrieve(client, **options)[1].close()

    assert retrieve(client, _request_timeout=TEST_TIMEOUT)[0].id == 7
    assert len(server.requests) == 3


INTERRUPTED = """
import sys
from cvat_sdk.api_client import ApiClient, Configuration
client = ApiClient(Configuration(host=sys.argv[1], connection_pool_maxsize=1, retries=0))
client.cloudstorages_api.retrieve(1)
for number in (2, 3, 4):
    try:
        client.cloudstorages_api.retrieve(number)
    except KeyboardInterrupt:
        print("interrupted", flush=True)
print(client.cloudstorages_api.retrieve(5)[0].id)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_an_interrupted_call_leaves_a_client_that_works(serve: Serve) -> None:
    def headers_only(peer: Peer) -> None:
        peer.send(header_block(content_length=100))
        peer.until_client_closes()

    def part_of_the_body(peer: Peer) -> None:
        peer.send(http_response(STORAGE)[:-10])
        peer.until_client_closes()

    server = serve(OK, hang, headers_only, part_of_the_body, OK)
    command = [sys.executable, "-W", "error", "-c", INTERRUPTED, server.url]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        for number in (2, 3, 4):
            server.wait_for_request(number)
            process.send_signal(signal.SIGINT)
            if process.stdout.readline() != "interrupted\n":
                pytest.fail(process.communicate(timeout=TEST_TIMEOUT)[1])
        stdout, stderr = process.communicate(timeout=TEST_TIMEOUT)

    assert (stdout, stderr, process.returncode) == ("7\n", "", 0)


# An interrupt within a finalizer, which Python only reports, ends no call.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("step", [OK, close], ids=["data", "failure"])
def test_an_interrupt_at_any_line_leaves_a_client_that_works(
    serve: Serve, connect: Connect, step: Step
) -> None:
    def eighth(peer: Peer) -> None:
        (step if peer.request.number == 8 else OK)(peer)

    settings = {"connection_pool_maxsize": 1, "retries": 0, "timeout": TEST_TIMEOUT}
    client = connect(serve(eighth), **settings)
    retrieve(client)
    line, struck = 1, ["before the first"]
    while struck:
        with interrupt_at(line) as struck, suppress(exceptions.ApiConnectionError):
            client.cloudstorages_api.retrieve(8)
        # With one connection at most, this would wait for ever if its place were lost.
        assert retrieve(client)[0].id == 7
        line += 3  # not every line, since each takes some milliseconds

    assert line > 500


# --- the end of a client ------------------------------------------------------------------------


def test_closing_a_client_closes_its_connections(serve: Serve) -> None:
    server = serve(OK)
    with ApiClient(Configuration(host=server.url)) as client:
        _, response = retrieve(client)
        assert server.open_connections == 1

    server.wait_for(lambda server: not server.open_connections)
    assert response.status == 200


def test_a_client_that_is_no_longer_referenced_closes_its_connections(serve: Serve) -> None:
    server = serve(OK)
    client = ApiClient(Configuration(host=server.url))
    retrieve(client)
    assert server.open_connections == 1

    del client
    gc.collect()

    server.wait_for(lambda server: not server.open_connections)


def test_a_pool_manager_of_the_callers_own_sends_the_requests_and_stays_open(
    serve: Serve,
) -> None:
    server = serve(OK)
    with urllib3.PoolManager() as manager:
        configuration = Configuration(host=server.url, retries=QUICK)
        with ApiClient(configuration, pool_manager=manager) as client:
            assert retrieve(client)[0].id == 7
        assert retrieve(client)[0].id == 7

    assert server.connections == 1
