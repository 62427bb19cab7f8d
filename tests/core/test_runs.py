"""Runs: how they are started, waited for and cancelled, and what ends a wait."""

from __future__ import annotations

import pickle
import re
import traceback
from base64 import b64encode
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk import exceptions
from cvat_sdk.core import (
    AccessToken,
    Client,
    ForeignRunError,
    FunctionRun,
    RunFailedError,
    RunGoneError,
    WaitTimeoutError,
)
from tests.support.samples import CALL
from tests.support.scripted import respond

if TYPE_CHECKING:
    from cvat_sdk.core import Function
    from cvat_sdk.testing import CvatServer
    from tests.conftest import Serve
    from tests.core.conftest import Open
    from tests.support.clock import FakeClock

ID = "action=autoannotate&target=task&target_id=1"
TRACEBACK = 'Traceback (most recent call last):\n  File "x.py", line 1\nValueError: no frames\n'


@pytest.fixture
def detector(timed_client: Client) -> Function:
    return timed_client.functions.retrieve("detector")


def posts(server: CvatServer) -> list[Any]:
    """The bodies of the requests that start runs."""
    return [
        request.json()
        for request in server.requests_seen
        if (request.method, request.path) == ("POST", "/api/lambda/requests")
    ]


# --- start --------------------------------------------------------------------------------------


def test_a_started_run_has_what_the_server_reported(
    detector: Function, timed_server: CvatServer
) -> None:
    run = detector.start(1)

    assert (run.id, run.status, run.progress, run.done) == (ID, "queued", None, False)
    assert (run.call.function.id, run.call.function.task) == ("detector", 1)
    assert run.enqueued == timed_server.runs[ID].enqueued
    assert repr(run) == "<FunctionRun: function 'detector' on task 1, queued>"


def test_the_options_of_a_run_are_sent_as_given_and_those_that_are_none_are_not(
    detector: Function, timed_server: CvatServer
) -> None:
    mapping = {"person": {"name": "car"}}

    detector.start(1, job=1, cleanup=True, threshold=0.5, mapping=mapping, conv_mask_to_poly=None)

    assert posts(timed_server) == [
        {"function": "detector", "task": 1, "job": 1, "cleanup": True, "threshold": 0.5,
         "mapping": mapping}
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"treshold": 0.5}, "treshold.*did you mean 'threshold'"),
        ({"threshold": "high"}, "threshold: expected float"),
        ({"mapping": {"person": {}}}, "name"),
        ({"if_running": "wait"}, "if_running: expected one of 'raise', 'attach'"),
        ({"job": "first"}, "job: expected int"),
    ],
)
def test_an_option_that_is_not_allowed_is_an_error_before_anything_is_sent(
    detector: Function, timed_server: CvatServer, options: dict[str, Any], message: str
) -> None:
    with pytest.raises(exceptions.OpenApiException, match=message):
        detector.start(1, **options)

    assert posts(timed_server) == []


def test_a_task_that_has_a_run_takes_no_second_one(detector: Function) -> None:
    detector.start(1)

    with pytest.raises(exceptions.ConflictException, match="task #1"):
        detector.start(1)


def test_start_attaches_to_the_run_of_the_same_function_if_asked_to(
    detector: Function, timed_server: CvatServer
) -> None:
    first = detector.start(1)
    second = detector.start(1, if_running="attach")

    assert second.enqueued == first.enqueued
    assert second.wait().status == "finished"


@pytest.mark.parametrize(
    ("other", "job", "name"),
    [("tracker", None, "function 'tracker' on task 1,"), ("detector", 1, r"task 1 \(job 1\),")],
)
def test_start_does_not_attach_to_a_run_that_does_something_else(
    detector: Function, timed_server: CvatServer, other: str, job: int | None, name: str
) -> None:
    run = timed_server.add_run(other, 1, job=job)

    with pytest.raises(ForeignRunError, match=name) as caught:
        detector.start(1, if_running="attach")

    assert re.search(r"enqueued 2026-11-21 12:00:00", str(caught.value))
    assert isinstance(caught.value.run, FunctionRun)
    assert caught.value.run.enqueued == run.enqueued


def test_a_finished_task_can_be_annotated_again_under_the_same_id(detector: Function) -> None:
    first = detector.start(1).wait()
    second = detector.start(1)

    assert second.id == first.id
    assert first.enqueued is not None
    assert second.enqueued is not None
    assert second.enqueued > first.enqueued


# --- wait ---------------------------------------------------------------------------------------


def test_wait_returns_the_run_itself_finished(detector: Function, clock: FakeClock) -> None:
    run = detector.start(1)

    assert run.wait() is run
    assert (run.status, run.progress, run.done) == ("finished", 100, True)
    assert 100 <= clock.monotonic() < 110


def test_wait_looks_at_once_and_then_at_intervals_that_grow_to_ten_seconds(
    detector: Function, timed_server: CvatServer, clock: FakeClock
) -> None:
    timed_server.run_seconds = 7200
    detector.start(1).wait()

    assert clock.delays[0] == 0.1
    assert clock.delays == sorted(clock.delays)
    assert clock.delays[-1] == 10
    assert len(clock.delays) < 750


def test_a_run_that_has_ended_is_not_waited_for(
    detector: Function, timed_client: Client, clock: FakeClock
) -> None:
    detector.start(1)
    clock.advance(200)

    assert FunctionRun.attach(timed_client, ID).wait().status == "finished"
    assert clock.delays == []


def test_a_timeout_leaves_the_run_going_on(
    detector: Function, timed_client: Client, clock: FakeClock
) -> None:
    run = detector.start(1)

    with pytest.raises(WaitTimeoutError, match=r"not ended after 45 seconds, started") as caught:
        run.wait(timeout=45)

    assert isinstance(caught.value, TimeoutError)
    assert isinstance(caught.value, exceptions.OpenApiException)
    assert caught.value.run is run
    assert clock.monotonic() == pytest.approx(45)
    assert FunctionRun.attach(timed_client, run.id).wait().status == "finished"


@pytest.mark.parametrize("timeout", [0, -1])
def test_a_timeout_that_leaves_no_time_expires_after_one_look(
    detector: Function, clock: FakeClock, timeout: float
) -> None:
    with pytest.raises(WaitTimeoutError):
        detector.start(1).wait(timeout=timeout)

    assert clock.delays == []


def test_a_timeout_of_zero_suffices_for_a_run_that_has_ended(
    detector: Function, clock: FakeClock
) -> None:
    run = detector.start(1)
    clock.advance(200)

    assert run.wait(timeout=0).status == "finished"


def test_ctrl_c_leaves_the_run_going_on(
    detector: Function, timed_client: Client, clock: FakeClock
) -> None:
    def press() -> None:
        raise KeyboardInterrupt

    clock.at(30, press)
    with pytest.raises(KeyboardInterrupt):
        detector.start(1).wait()

    assert FunctionRun.attach(timed_client, ID).wait().status == "finished"


def test_a_failure_raises_with_the_last_line_of_the_traceback_first(
    detector: Function, timed_server: CvatServer
) -> None:
    timed_server.tasks[1].failure = TRACEBACK
    run = detector.start(1)

    with pytest.raises(RunFailedError) as caught:
        run.wait()

    assert str(caught.value).splitlines() == [
        "ValueError: no frames",
        "function 'detector' on task 1: the status is 'failed'",
    ]
    assert isinstance(caught.value, exceptions.ApiException)
    assert (caught.value.run, caught.value.reason) == (run, "failed")
    assert run.failure == TRACEBACK


def test_the_traceback_of_an_earlier_run_is_not_taken_for_a_failure(
    detector: Function, timed_server: CvatServer
) -> None:
    timed_server.tasks[1].failure = TRACEBACK
    with pytest.raises(RunFailedError):
        detector.start(1).wait()
    timed_server.tasks[1].failure = None

    run = detector.start(1)

    assert run.call.exc_info == TRACEBACK
    assert run.failure == ""
    assert run.wait().status == "finished"


@pytest.mark.parametrize("status", ["stopped", "canceled", "paused", None])
def test_a_status_that_is_not_known_to_go_on_ends_the_wait_with_its_value(
    detector: Function, timed_server: CvatServer, status: Any
) -> None:
    timed_server.tasks[1].run_steps = [("queued", None), ("started", 5), (status, 5)]

    with pytest.raises(RunFailedError, match=f"the status is {status!r}") as caught:
        detector.start(1).wait()

    assert caught.value.reason == status


def test_a_run_that_waits_for_others_is_waited_for(serve: Serve, clock: FakeClock) -> None:
    later = "2026-11-21T17:02:51.285213Z"
    server = serve(
        respond({**CALL, "status": "deferred"}),
        respond({**CALL, "status": "scheduled"}),
        respond({**CALL, "status": "started", "enqueued": later}),
        respond({**CALL, "status": "finished", "enqueued": later}),
    )
    with Client(server.url) as client:
        client.clock = clock
        assert FunctionRun.attach(client, CALL["id"]).wait().status == "finished"


# --- gone, replaced -----------------------------------------------------------------------------


def test_a_run_that_somebody_cancels_ends_the_wait(
    detector: Function, timed_server: CvatServer, clock: FakeClock
) -> None:
    clock.at(30, timed_server.runs.clear)

    run = detector.start(1)
    with pytest.raises(RunGoneError, match="was cancelled, or its result has expired") as caught:
        run.wait()

    assert caught.value.run is run


@pytest.mark.parametrize(
    ("failure", "kept"), [(None, timedelta(minutes=30)), (TRACEBACK, timedelta(hours=3))]
)
def test_a_result_that_has_expired_is_reported_as_such(
    detector: Function,
    timed_server: CvatServer,
    clock: FakeClock,
    failure: str | None,
    kept: timedelta,
) -> None:
    timed_server.tasks[1].failure = failure
    run = detector.start(1)
    clock.advance(200)
    run.refresh()
    clock.advance(kept.total_seconds() - 10)
    assert run.refresh().done
    clock.advance(20)

    with pytest.raises(RunGoneError, match="its result has expired"):
        run.refresh()


@pytest.mark.parametrize("function", ["detector", "tracker"])
def test_a_run_that_replaces_the_one_waited_for_is_an_error_that_names_it(
    detector: Function, timed_server: CvatServer, clock: FakeClock, function: str
) -> None:
    clock.at(30, lambda: timed_server.add_run(function, 1))

    with pytest.raises(ForeignRunError) as caught:
        detector.start(1).wait()

    assert f"replaced by function '{function}' on task 1, enqueued" in str(caught.value)
    assert caught.value.run is not None
    assert caught.value.run.wait().status == "finished"


# --- outages ------------------------------------------------------------------------------------


def test_a_server_that_restarts_does_not_end_the_wait(
    detector: Function, timed_server: CvatServer, clock: FakeClock
) -> None:
    timed_server.run_seconds = 1000
    clock.at(300, timed_server.stop)
    clock.at(800, timed_server.start)

    assert detector.start(1).wait().status == "finished"


def test_a_server_that_stays_away_for_ten_minutes_ends_the_wait(
    detector: Function, timed_server: CvatServer, clock: FakeClock
) -> None:
    clock.at(30, timed_server.stop)

    with pytest.raises(exceptions.ApiConnectionError):
        detector.start(1).wait()

    assert 630 <= clock.monotonic() < 660


def test_a_timeout_names_the_outage_that_it_fell_into(
    detector: Function, timed_server: CvatServer, clock: FakeClock
) -> None:
    clock.at(30, timed_server.stop)

    with pytest.raises(WaitTimeoutError) as caught:
        detector.start(1).wait(timeout=60)

    assert isinstance(caught.value.__cause__, exceptions.ApiConnectionError)


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_status_that_may_pass_does_not_end_the_wait(
    detector: Function, timed_server: CvatServer, status: int
) -> None:
    run = detector.start(1)
    timed_server.fail_next(status, times=3)

    assert run.wait().status == "finished"


def test_an_outage_that_ends_leaves_room_for_the_next_one(
    detector: Function, timed_server: CvatServer, clock: FakeClock
) -> None:
    timed_server.run_seconds = 2000
    for begin in (100, 700, 1300):
        clock.at(begin, timed_server.stop)
        clock.at(begin + 500, timed_server.start)

    assert detector.start(1).wait().status == "finished"


def test_a_page_or_a_404_of_a_proxy_does_not_end_the_wait(
    detector: Function, timed_server: CvatServer
) -> None:
    run = detector.start(1)
    timed_server.respond_next(404, "404 page not found", proxy=True)
    timed_server.respond_next(200, "<html>", headers={"Content-Type": "text/html"}, proxy=True)

    assert run.wait().status == "finished"


@pytest.mark.parametrize("status", [400, 401, 403])
def test_an_error_that_will_not_pass_ends_the_wait_at_once(
    detector: Function, timed_server: CvatServer, clock: FakeClock, status: int
) -> None:
    run = detector.start(1)
    timed_server.fail_next(status)

    with pytest.raises(exceptions.ApiStatusError) as caught:
        run.wait()

    assert caught.value.status == status
    assert clock.delays == []


# --- cancel -------------------------------------------------------------------------------------


def test_a_cancelled_run_is_gone(detector: Function, timed_server: CvatServer) -> None:
    run = detector.start(1)
    run.cancel()

    assert timed_server.runs == {}
    with pytest.raises(RunGoneError):
        run.wait()


def test_a_run_that_is_gone_can_be_cancelled_again(detector: Function) -> None:
    run = detector.start(1)
    run.cancel()
    run.cancel()


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_a_404_of_a_proxy_does_not_pass_for_a_cancelled_run(
    detector: Function, timed_server: CvatServer, method: str
) -> None:
    run = detector.start(1)
    timed_server.respond_next(404, "404 page not found", method=method, proxy=True)

    with pytest.raises(exceptions.NotFoundException):
        run.cancel()

    run.cancel()
    assert timed_server.runs == {}


def test_a_run_that_ends_between_the_requests_of_cancel_is_cancelled(
    detector: Function, timed_server: CvatServer
) -> None:
    run = detector.start(1)
    timed_server.respond_next(404, "not found", method="DELETE")

    run.cancel()


def test_cancel_leaves_alone_the_run_that_took_its_place(
    detector: Function, timed_server: CvatServer
) -> None:
    run = detector.start(1)
    timed_server.add_run("tracker", 1)

    with pytest.raises(ForeignRunError):
        run.cancel()

    assert timed_server.runs[ID].function == "tracker"


# --- errors -------------------------------------------------------------------------------------


def test_a_request_id_of_no_run_is_an_error_that_names_it(timed_client: Client) -> None:
    with pytest.raises(RunGoneError, match="no request 'nothing'"):
        FunctionRun.attach(timed_client, "nothing")


@pytest.mark.parametrize("way", ["wait", "annotate", "background request"])
def test_errors_show_no_secret_of_the_client_and_little_of_what_the_server_reported(
    timed_client: Client, timed_server: CvatServer, way: str
) -> None:
    token = timed_server.add_access_token(timed_server.username, read_only=False)
    timed_client.login(AccessToken(token))
    encoded = b64encode(token.encode()).decode()
    failure = f"Traceback\nOSError: {token} {encoded}\a{'x' * 1_000_000}"

    if way == "background request":
        rq_id = timed_client.api_client.tasks_api.create_backup_export(1)[0].rq_id
        _, response = timed_client.api_client.requests_api.retrieve(rq_id)
        failed = {**response.json(), "status": "failed", "message": failure}
        timed_server.respond_next(200, failed, method="GET")
        with pytest.raises(RunFailedError) as caught:
            timed_client.wait_for_completion(rq_id)
        error: Any = caught.value
    elif way == "annotate":
        timed_server.tasks[1].failure = failure
        (outcome,) = timed_client.functions.annotate("detector", [1])
        error = outcome.error
    else:
        timed_server.tasks[1].failure = failure
        with pytest.raises(RunFailedError) as caught:
            timed_client.functions.retrieve("detector").start(1).wait()
        error = caught.value

    cause, ended = str(error).splitlines()
    assert cause.startswith("OSError: *** ***")
    assert cause.isprintable()
    assert len(cause) == 300
    assert ended.endswith(": the status is 'failed'")
    assert token not in repr(error) + str(vars(error))


@pytest.mark.parametrize("error_type", [RunFailedError, ForeignRunError, WaitTimeoutError])
def test_an_id_or_status_in_an_error_is_shortened_too_and_shows_no_secret(
    serve: Serve, open_client: Open, error_type: type[Exception]
) -> None:
    secret = "s3cret-of-the-client"
    function = {**CALL["function"], "id": f"{secret}{'x' * 10_000}"}
    status = "started" if error_type is WaitTimeoutError else f"{secret}{'x' * 10_000}"
    call = {**CALL, "function": function, "status": status, "enqueued": "2030-01-01T00:00:00Z"}
    calls = [call, call]
    if error_type is ForeignRunError:
        calls[1] = {**call, "enqueued": "2031-01-01T00:00:00Z"}
    client = open_client(serve(*map(respond, calls)), access_token=secret)

    with pytest.raises(error_type) as caught:
        FunctionRun.attach(client, ID).wait(timeout=0)

    assert len(str(caught.value)) <= 601
    assert "***" in str(caught.value)
    assert secret not in str(caught.value)
    assert secret not in str(caught.value.args)


def test_nothing_that_shows_a_run_shows_a_secret_of_the_client(
    serve: Serve, open_client: Open, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = "s3cret-of-the-client"
    function = {**CALL["function"], "id": secret}
    call = {**CALL, "function": function, "status": "failed", "exc_info": f"Error: {secret}"}
    run = FunctionRun.attach(open_client(serve(respond(call)), access_token=secret), ID)

    with pytest.raises(RunFailedError) as caught:
        run.wait(progress=True)

    shown = [repr(run), *capsys.readouterr()]
    for frame, _ in traceback.walk_tb(caught.value.__traceback__):
        if frame.f_globals["__name__"].startswith("cvat_sdk"):
            shown += map(repr, frame.f_locals.values())
    assert "***" in shown[0]
    assert secret not in "".join(shown)


def test_errors_can_be_pickled(detector: Function, timed_server: CvatServer) -> None:
    run = detector.start(1)
    with pytest.raises(WaitTimeoutError) as timed_out:
        run.wait(timeout=1)
    timed_server.runs.clear()
    with pytest.raises(RunGoneError) as gone:
        run.wait()

    for error in (timed_out.value, gone.value):
        copy = pickle.loads(pickle.dumps(error))
        assert str(copy) == str(error)
        assert copy.run.id == run.id
