"""Waiting for background requests, by the id that the operation responded with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from cvat_sdk.core import RunFailedError, RunGoneError, WaitTimeoutError

if TYPE_CHECKING:
    from cvat_sdk import Client
    from cvat_sdk.testing import CvatServer
    from tests.support.clock import FakeClock


@pytest.fixture
def rq_id(timed_client: Client) -> str:
    """The id of an export that was just started."""
    return timed_client.api_client.tasks_api.create_backup_export(1)[0].rq_id


def test_the_finished_request_is_returned_with_the_response(
    timed_client: Client, rq_id: str
) -> None:
    request, response = timed_client.wait_for_completion(rq_id)

    assert (request.id, request.status, response.status) == (rq_id, "finished", 200)
    assert request.result_url is not None


def test_the_delays_grow_unless_a_period_is_given(
    timed_client: Client, clock: FakeClock, rq_id: str
) -> None:
    timed_client.wait_for_completion(rq_id)
    assert clock.delays == [0.1]

    again, _ = timed_client.api_client.tasks_api.create_backup_export(1)
    timed_client.wait_for_completion(again.rq_id, status_check_period=5)
    assert clock.delays == [0.1, 5]


def test_progress_goes_from_0_to_100_percent(
    timed_client: Client, timed_server: CvatServer, rq_id: str
) -> None:
    _, response = timed_client.api_client.requests_api.retrieve(rq_id)
    timed_server.respond_next(200, {**response.json(), "progress": 0.294}, method="GET")
    timed_server.respond_next(200, {**response.json(), "progress": None}, method="GET")
    reports: list[tuple[int, int]] = []

    timed_client.wait_for_completion(rq_id, progress=lambda *of: reports.append(of))

    assert reports == [(29, 100), (100, 100)]


def test_a_timeout_leaves_the_request_alive(timed_client: Client, rq_id: str) -> None:
    with pytest.raises(WaitTimeoutError, match="not ended after 0 seconds, started"):
        timed_client.wait_for_completion(rq_id, timeout=0)

    assert timed_client.wait_for_completion(rq_id)[0].status == "finished"


def test_a_period_below_0_is_left_out(timed_client: Client, clock: FakeClock, rq_id: str) -> None:
    timed_client.wait_for_completion(rq_id, status_check_period=-1)

    assert clock.delays == [0.1]


def test_a_failure_raises_the_last_line_of_the_message(
    timed_client: Client, timed_server: CvatServer, rq_id: str
) -> None:
    _, response = timed_client.api_client.requests_api.retrieve(rq_id)
    failed = {"status": "failed", "message": "Traceback:\n  line 1\nOSError: no space left\n"}
    timed_server.respond_next(200, {**response.json(), **failed}, method="GET")

    with pytest.raises(RunFailedError, match=r"^OSError: no space left\nrequest 'action=export"):
        timed_client.wait_for_completion(rq_id)


def test_a_request_that_the_server_does_not_have_is_gone(timed_client: Client) -> None:
    with pytest.raises(RunGoneError, match="no request 'action=export&target=task&target_id=7'"):
        timed_client.wait_for_completion("action=export&target=task&target_id=7")


def test_a_server_that_restarts_does_not_end_the_wait(
    timed_client: Client, timed_server: CvatServer, rq_id: str
) -> None:
    timed_server.fail_next(503, times=20)

    assert timed_client.wait_for_completion(rq_id)[0].status == "finished"


def test_an_outage_is_logged_once(
    timed_client: Client,
    timed_server: CvatServer,
    rq_id: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    timed_server.fail_next(503, times=20)

    timed_client.wait_for_completion(rq_id)

    [line] = [each for each in caplog.messages if "Trying again" in each]
    assert re.search(r"for 10 minutes at most: GET http://\S+/api/requests/\S+: 503 ", line)


def test_the_timeout_of_a_wait_holds_although_the_server_asks_for_more(
    timed_client: Client, timed_server: CvatServer, clock: FakeClock, rq_id: str
) -> None:
    timed_server.requests_seen.clear()
    timed_server.fail_next(503, times=20, retry_after=10)

    with pytest.raises(WaitTimeoutError):
        timed_client.wait_for_completion(rq_id, timeout=2)
    assert clock.monotonic() == 2
    assert len(timed_server.requests_seen) == 2


def test_a_wait_asks_no_earlier_than_the_server_wants(
    timed_client: Client, timed_server: CvatServer, clock: FakeClock, rq_id: str
) -> None:
    timed_server.fail_next(429, times=3, retry_after=100)

    assert timed_client.wait_for_completion(rq_id)[0].status == "finished"
    assert clock.delays[0] == 100
