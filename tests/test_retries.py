"""Retries: what is sent again, after which delay, and what never is."""

from __future__ import annotations

import time
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import urllib3

from cvat_sdk import Configuration, RetryPolicy
from cvat_sdk.api_client import exceptions
from tests.support.samples import (
    OK,
    OPERATIONS,
    STORAGE,
    create,
    destroy,
    retrieve,
    update,
)
from tests.support.scripted import (
    Peer,
    Step,
    close,
    header_block,
    http_response,
    on_connect,
    reset,
    respond,
    send_and_close,
)

if TYPE_CHECKING:
    from tests.conftest import Connect, Serve

CHUNKED = header_block(transfer_encoding="chunked", content_type="application/json")
LOST: dict[str, Step] = {
    "closed before the response": close,
    "reset before the response": reset,
    "closed within the body": send_and_close(http_response(STORAGE)[:-5]),
    "closed within a chunk": send_and_close(CHUNKED + b"ff\r\n{"),
    "closed between chunks": send_and_close(CHUNKED + b"1\r\n{\r\n"),
}
lost = pytest.mark.parametrize("step", LOST.values(), ids=LOST)


@lost
@pytest.mark.parametrize("call", [retrieve, destroy])
def test_an_idempotent_request_is_sent_again_when_its_response_is_lost(
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


@pytest.mark.parametrize(
    "retries",
    [
        RetryPolicy(3, methods=["POST", "GET"], backoff=0.01),
        urllib3.Retry(3, allowed_methods=None, backoff_factor=0.01),
    ],
    ids=repr,
)
def test_no_policy_makes_a_post_be_sent_twice(serve: Serve, connect: Connect, retries: Any) -> None:
    server = serve(close, OK)

    with pytest.raises(exceptions.ApiConnectionError):
        create(connect(server, retries=retries))

    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [502, 503, 504])
def test_only_idempotent_requests_are_sent_again_to_a_busy_server(
    serve: Serve, connect: Connect, status: int
) -> None:
    busy = respond(b"", status)
    server = serve(busy, busy, busy, OK)

    assert retrieve(connect(server))[0].id == 7
    assert len(server.requests) == 4
    for call in (create, update):
        server = serve(busy, OK)
        with pytest.raises(exceptions.ServiceException):
            call(connect(server))
        assert len(server.requests) == 1


@pytest.mark.parametrize("call", [retrieve, create, update, destroy])
def test_any_request_is_sent_again_after_429(serve: Serve, connect: Connect, call: Any) -> None:
    server = serve(respond(b"", 429), OK)

    call(connect(server))

    assert len(server.requests) == 2


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 500, 501])
def test_other_statuses_are_not_retried(serve: Serve, connect: Connect, status: int) -> None:
    server = serve(respond({"detail": "no"}, status), OK)

    with pytest.raises(exceptions.ApiStatusError):
        retrieve(connect(server))

    assert len(server.requests) == 1


# --- connecting ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_retries_a_refused_connection(
    serve: Serve, connect: Connect, delays: list[float], name: str
) -> None:
    client = connect(serve(OK, listening=False))

    with pytest.raises(exceptions.ApiConnectionError, match=r"refused \(tried 4 times\)") as raised:
        OPERATIONS[name](client)

    assert type(raised.value) is exceptions.ApiConnectionError
    assert (len(delays), raised.value.attempts) == (3, 4)


def test_a_post_reaches_a_server_that_comes_up_after_its_first_attempt(
    serve: Serve, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve(respond(STORAGE, 201), listening=False)
    monkeypatch.setattr(time, "sleep", lambda seconds: server.listen())

    assert create(connect(server))[0].id == 7
    assert len(server.requests) == 1


def test_a_post_whose_tls_handshake_was_cut_is_sent_again(
    serve: Serve, connect: Connect, authority: Any, tls: Any
) -> None:
    def cut(peer: Peer) -> None:
        # Cut any earlier, Python's ssl leaves the client's socket open.
        assert peer.sock.recv(1)
        peer.reset()

    server = serve(on_connect(cut), on_connect(cut), respond(STORAGE, 201), tls=tls)

    assert create(connect(server, ssl_ca_cert=authority))[0].id == 7
    assert len(server.requests) == 1


def test_an_unknown_host_is_not_retried(connect: Connect, delays: list[float]) -> None:
    with pytest.raises(exceptions.ApiConnectionError, match=r"no-such-host\.invalid"):
        retrieve(connect("http://no-such-host.invalid"))

    assert delays == []


# --- how often ----------------------------------------------------------------------------------


def test_after_the_last_attempt_the_caller_gets_the_servers_response(
    serve: Serve, connect: Connect
) -> None:
    server = serve(respond({"detail": "busy"}, 503))
    client = connect(server)

    with pytest.raises(exceptions.ServiceException, match="busy") as raised:
        retrieve(client)
    assert raised.value.status == 503
    assert len(server.requests) == 4

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
        (RetryPolicy(2), 3),
        (RetryPolicy(2, statuses=[404]), 1),
        (urllib3.Retry(2, status_forcelist=[503]), 3),
        (urllib3.Retry(5, status=1, status_forcelist=[503]), 2),
        (urllib3.Retry(False), 1),
        (urllib3.Retry(3, allowed_methods=["PUT"], status_forcelist=[503]), 1),
    ],
)
@pytest.mark.usefixtures("delays")
def test_retries_are_set_for_a_client_and_for_a_call(
    serve: Serve, connect: Connect, retries: Any, requests: int
) -> None:
    server = serve(respond(b"", 503))

    with pytest.raises(exceptions.ServiceException):
        retrieve(connect(server, retries=retries))
    assert len(server.requests) == requests

    with pytest.raises(exceptions.ServiceException):
        retrieve(connect(server, retries=7), _retries=retries)
    assert len(server.requests) == 2 * requests


@pytest.mark.parametrize(
    "wrong", [-1, "3", 1.5, [], RetryPolicy, {"total": 3}], ids=lambda value: repr(value)[:20]
)
def test_retries_that_are_no_number_or_policy_are_refused(connect: Connect, wrong: Any) -> None:
    with pytest.raises((exceptions.ApiTypeError, exceptions.ApiValueError), match="retries"):
        connect("http://127.0.0.1:1", retries=wrong)


@pytest.mark.parametrize("name", ["total", "backoff", "backoff_max", "retry_after_max"])
@pytest.mark.parametrize("wrong", [-1, float("nan"), float("inf"), "3"])
def test_a_policy_refuses_what_is_not_a_number_from_0(name: str, wrong: Any) -> None:
    with pytest.raises((exceptions.ApiTypeError, exceptions.ApiValueError)):
        RetryPolicy(**{name: wrong})


@pytest.mark.parametrize("half", [Decimal("0.5"), np.float64(0.5)], ids=type)
def test_the_numbers_of_a_policy_may_be_of_any_numeric_type(half: Any) -> None:
    three: Any = np.int64(3)

    policy = RetryPolicy(three, backoff=half, backoff_max=half)

    assert policy == RetryPolicy(3, backoff=0.5, backoff_max=0.5)
    assert 0 < (policy.delay(1) or 0) <= 0.5


def test_a_number_of_retries_may_be_that_of_numpy() -> None:
    three: Any = np.int64(3)

    assert Configuration(retries=three).retries == 3


def test_methods_of_a_policy_may_be_in_lower_case() -> None:
    assert RetryPolicy(methods=["get", "post"]).methods == {"GET"}


# --- delays -------------------------------------------------------------------------------------


def test_delays_double_up_to_a_limit_and_vary_by_chance(
    serve: Serve, connect: Connect, delays: list[float]
) -> None:
    client = connect(serve(respond(b"", 503)), retries=RetryPolicy(7))

    for _ in range(5):
        with pytest.raises(exceptions.ServiceException):
            retrieve(client)

    assert len(delays) == 35
    for delay, longest in zip(delays, [0.5, 1, 2, 4, 8, 8, 8] * 5, strict=True):
        assert longest * 0.75 <= delay <= longest
    assert len(set(delays)) > 10


def http_date(seconds: float) -> str:
    return format_datetime(datetime.now(timezone.utc) + timedelta(seconds=seconds), usegmt=True)


@pytest.mark.parametrize(
    ("header", "shortest", "longest"),
    [
        ("12", 12, 15),
        (" 0 ", 0.5, 0.625),
        (http_date(-1000), 0.5, 0.625),
        ("-5", 0.375, 0.5),
        ("1.5", 0.375, 0.5),
        ("soon", 0.375, 0.5),
        ("", 0.375, 0.5),
        ("Fri, 99 Foo 2026 99:99:99 GMT", 0.375, 0.5),
    ],
    ids=["seconds", "0", "past", "negative", "fraction", "word", "empty", "no date"],
)
def test_retry_after_is_a_number_of_seconds_or_a_date_and_otherwise_ignored(
    serve: Serve,
    connect: Connect,
    delays: list[float],
    header: str,
    shortest: float,
    longest: float,
) -> None:
    server = serve(respond(b"", 503, headers=[("Retry-After", header)]), OK)

    assert retrieve(connect(server, retries=1))[0].id == 7
    assert shortest <= sum(delays) <= longest


@pytest.mark.parametrize("header", ["0", "1", http_date(-1000)], ids=["0", "1", "past"])
def test_clients_that_are_asked_to_wait_do_not_come_back_at_once_or_together(
    serve: Serve, connect: Connect, delays: list[float], header: str
) -> None:
    client = connect(serve(respond(b"", 429, headers=[("Retry-After", header)])), retries=1)

    for _ in range(20):
        with pytest.raises(exceptions.RateLimitException):
            create(client)

    assert min(delays) >= max(0.5, int(header) if header.isdigit() else 0)
    assert len(set(delays)) > 10
    assert max(delays) - min(delays) > 0.01


def test_a_retry_after_of_0_does_not_undercut_the_growing_backoff(
    serve: Serve, connect: Connect, delays: list[float]
) -> None:
    client = connect(serve(respond(b"", 503, headers=[("Retry-After", "0")])), retries=4)

    with pytest.raises(exceptions.ServiceException, match="tried 5 times"):
        retrieve(client)

    assert [delay >= backoff for delay, backoff in zip(delays, [0.5, 1, 2, 4], strict=True)]
    assert delays == sorted(delays)


def test_retry_after_as_a_date_is_counted_from_now(
    serve: Serve, connect: Connect, delays: list[float]
) -> None:
    policy = RetryPolicy(1, retry_after_max=5000)
    server = serve(respond(b"", 503, headers=[("Retry-After", http_date(4000))]), OK)

    retrieve(connect(server, retries=policy))

    assert 3900 < sum(delays) <= 5000


@pytest.mark.parametrize(
    "header", ["61", "9" * 5000, http_date(100_000)], ids=["seconds", "huge", "date"]
)
@pytest.mark.parametrize("status", [429, 503])
def test_a_retry_after_beyond_the_limit_is_not_waited_for(
    serve: Serve, connect: Connect, delays: list[float], status: int, header: str
) -> None:
    server = serve(respond({"detail": "later"}, status, headers=[("Retry-After", header)]), OK)

    with pytest.raises(exceptions.ApiStatusError, match="later") as raised:
        retrieve(connect(server))

    assert (raised.value.status, len(server.requests), delays) == (status, 1, [])


def test_a_retry_after_beyond_the_timeout_of_the_call_is_not_waited_for(
    serve: Serve, connect: Connect, delays: list[float]
) -> None:
    server = serve(respond(b"", 503, headers=[("Retry-After", "50")]), OK)

    with pytest.raises(exceptions.ServiceException):
        retrieve(connect(server), _request_timeout=40)

    assert delays == []
