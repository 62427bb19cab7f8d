"""The hooks into urllib3 and http.client: each test fails if a newer version has moved one."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any

import pytest
import urllib3

from cvat_sdk._runtime.transport.connection import NotSent, Pool, Response
from cvat_sdk._runtime.transport.limits import TimeLimit
from tests.support.samples import OK, STORAGE
from tests.support.scripted import Peer, http_response, on_connect, send

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import Serve

ONCE = urllib3.Retry(False)


@pytest.fixture
def pools() -> Iterator[list[Pool]]:
    made: list[Pool] = []
    yield made
    for pool in made:
        pool.close()


def pool_of(server: Any, pools: list[Pool]) -> Pool:
    pool = Pool("127.0.0.1", server.port, maxsize=1, block=True, retries=ONCE)
    pools.append(pool)
    return pool


def read_nothing(peer: Peer) -> None:
    peer.pace(30)


def get(pool: Pool, query: str = "", **kwargs: Any) -> Any:
    return pool.urlopen(
        "GET", "/", preload_content=False, limit_and_query=(TimeLimit(), query), **kwargs
    )


def test_a_response_is_of_our_class_and_knows_its_socket(serve: Serve, pools: list[Pool]) -> None:
    response = get(pool_of(serve(OK), pools))

    assert type(response) is Response
    response.set_timeout(5)
    assert response.socket.gettimeout() == 5
    response.close()


def test_a_response_that_ends_its_connection_still_knows_its_socket(
    serve: Serve, pools: list[Pool]
) -> None:
    closing = http_response(STORAGE, headers=[("Connection", "close")])
    response = get(pool_of(serve(send(closing)), pools))

    response.set_timeout(5)

    assert response.socket.gettimeout() == 5
    assert response.read1()
    response.close()


def test_an_unread_response_gives_back_its_place_when_it_is_closed(
    serve: Serve, pools: list[Pool]
) -> None:
    pool = pool_of(serve(OK), pools)

    get(pool).close()

    # With one place and no second to wait, urllib3 raises EmptyPoolError if it was not given back.
    get(pool, pool_timeout=0.01).close()


def test_data_is_the_body_that_was_set_and_an_empty_one_is_not_read_again(
    serve: Serve, pools: list[Pool]
) -> None:
    pool = pool_of(serve(OK), pools)
    for body in (b"set", b""):
        response = get(pool)
        response.set_data(body)
        assert response.data == body
        response.close()


def test_a_failure_to_connect_is_distinguished_from_a_connection_lost_later(
    serve: Serve, pools: list[Pool]
) -> None:
    with pytest.raises(urllib3.exceptions.ProtocolError):
        get(pool_of(serve(on_connect(lambda peer: peer.close())), pools))

    unused = Pool("127.0.0.1", 1, retries=ONCE)
    pools.append(unused)
    with pytest.raises(NotSent) as raised:
        get(unused)
    assert isinstance(raised.value.__cause__, urllib3.exceptions.NewConnectionError)
    assert not raised.value.at_proxy


def test_credentials_of_the_query_are_sent_but_not_logged(
    serve: Serve, pools: list[Pool], caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(OK)
    with caplog.at_level(logging.DEBUG):
        get(pool_of(server, pools), "sign=s3cr3t").close()

    assert server.requests[0].target == "/?sign=s3cr3t"
    assert "urllib3" in {record.name.partition(".")[0] for record in caplog.records}
    assert "s3cr3t" not in caplog.text


def test_the_deadline_of_a_call_ends_the_sending_of_its_body(
    serve: Serve, pools: list[Pool]
) -> None:
    pool = pool_of(serve(on_connect(read_nothing)), pools)

    with pytest.raises(urllib3.exceptions.HTTPError):
        pool.urlopen(
            "POST",
            "/",
            body=b"x" * 50_000_000,
            timeout=30,
            limit_and_query=(TimeLimit(deadline=time.monotonic() + 0.2), ""),
        )


def test_options_of_one_request_do_not_reach_the_next(serve: Serve, pools: list[Pool]) -> None:
    server = serve(OK)
    pool = pool_of(server, pools)

    get(pool, "sign=s3cr3t").read()
    get(pool).read()

    assert [request.target for request in server.requests] == ["/?sign=s3cr3t", "/"]
    assert server.connections == 1
