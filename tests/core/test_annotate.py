"""A function on many tasks: every outcome is reported, and nothing is started twice."""

from __future__ import annotations

from collections import Counter
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvat_sdk import Configuration, exceptions
from cvat_sdk.core import Client, ForeignRunError, Outcome, RunFailedError, RunGoneError
from cvat_sdk.testing import CvatServer
from tests.support.clock import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

REQUESTS = "/api/lambda/requests"


@pytest.fixture
def tasks(timed_server: CvatServer) -> list[int]:
    """Five tasks."""
    for _ in range(3):
        timed_server.add_task()
    return list(timed_server.tasks)


def started(server: CvatServer) -> list[int]:
    """The tasks of the requests that start runs, in their order."""
    return [
        request.json()["task"]
        for request in server.requests_seen
        if (request.method, request.path) == ("POST", REQUESTS)
    ]


def going_on(server: CvatServer) -> int:
    """How many runs go on now."""
    for run in server.runs.values():
        server.advance(run)
    return sum(not run.has_ended for run in server.runs.values())


def statuses(outcomes: Iterable[Outcome]) -> dict[int, str | None]:
    return {outcome.task: outcome.status for outcome in outcomes}


# --- outcomes -----------------------------------------------------------------------------------


def test_every_task_is_annotated_and_its_outcome_reported(
    timed_client: Client, timed_server: CvatServer, tasks: list[int]
) -> None:
    outcomes = list(timed_client.functions.annotate("detector", tasks))

    assert statuses(outcomes) == dict.fromkeys(tasks, "finished")
    assert sorted(started(timed_server)) == tasks
    assert all(outcome.error is None for outcome in outcomes)
    assert {outcome.run.call.function.task for outcome in outcomes if outcome.run} == set(tasks)


def test_a_task_that_fails_stops_no_other(
    timed_client: Client, timed_server: CvatServer, tasks: list[int]
) -> None:
    timed_server.tasks[3].failure = "Traceback\nValueError: no frames\n"

    outcomes = {o.task: o for o in timed_client.functions.annotate("detector", tasks)}

    failed = outcomes.pop(3)
    assert isinstance(failed.error, RunFailedError)
    assert str(failed.error).startswith("ValueError: no frames\n")
    assert failed.run is not None
    assert statuses(outcomes.values()) == dict.fromkeys([1, 2, 4, 5], "finished")


def test_an_outcome_is_reported_as_soon_as_its_run_has_ended(
    timed_client: Client, timed_server: CvatServer, tasks: list[int]
) -> None:
    timed_server.tasks[1].run_steps = [("started", 0)] * 200 + [("finished", 100)]
    timed_server.run_seconds = None

    ended = [o.task for o in timed_client.functions.annotate("detector", tasks, max_in_flight=2)]

    assert ended == [2, 3, 4, 5, 1]


def test_a_task_that_cannot_be_started_is_an_outcome_too(
    timed_client: Client, timed_server: CvatServer
) -> None:
    nonsense: Any = "first"
    outcomes = list(timed_client.functions.annotate("detector", [99, nonsense, 1]))

    missing, wrong, finished = outcomes
    assert (missing.task, missing.status, missing.run) == (99, None, None)
    assert isinstance(missing.error, exceptions.BadRequestException)
    assert isinstance(wrong.error, exceptions.ApiTypeError)
    assert finished.status == "finished"
    assert started(timed_server) == [99, 1]


def test_a_run_that_is_cancelled_or_replaced_is_an_outcome_too(
    timed_client: Client, timed_server: CvatServer, tasks: list[int], clock: FakeClock
) -> None:
    def interfere() -> None:
        del timed_server.runs[next(id for id, run in timed_server.runs.items() if run.task == 1)]
        timed_server.add_run("tracker", 2)

    clock.at(30, interfere)
    outcomes = {o.task: o for o in timed_client.functions.annotate("detector", tasks)}

    assert isinstance(outcomes[1].error, RunGoneError)
    assert isinstance(outcomes[2].error, ForeignRunError)
    assert [outcomes[task].status for task in (3, 4, 5)] == ["finished"] * 3


def test_a_run_of_another_function_is_left_alone(
    timed_client: Client, timed_server: CvatServer, tasks: list[int]
) -> None:
    timed_server.add_run("tracker", 2)

    outcomes = {o.task: o for o in timed_client.functions.annotate("detector", tasks)}

    assert isinstance(outcomes[2].error, ForeignRunError)
    assert "function 'tracker' on task 2" in str(outcomes[2].error)
    assert 2 not in started(timed_server)


def test_the_options_apply_to_every_task(
    timed_client: Client, timed_server: CvatServer, tasks: list[int]
) -> None:
    list(timed_client.functions.annotate("detector", tasks, threshold=0.5, cleanup=True))

    bodies = [r.json() for r in timed_server.requests_seen if r.method == "POST"]
    assert {(body["threshold"], body["cleanup"]) for body in bodies} == {(0.5, True)}


# --- arguments ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"function": "nothing"}, exceptions.NotFoundException),
        ({"treshold": 0.5}, exceptions.ApiTypeError),
    ],
)
def test_a_wrong_argument_is_an_error_at_once(
    timed_client: Client,
    timed_server: CvatServer,
    arguments: dict[str, Any],
    error: type[Exception],
) -> None:
    annotate: Any = timed_client.functions.annotate
    with pytest.raises(error):
        annotate(**{"function": "detector", "tasks": [1], **arguments})

    assert started(timed_server) == []


def test_no_more_runs_go_on_than_allowed(
    timed_client: Client, timed_server: CvatServer, tasks: list[int], clock: FakeClock
) -> None:
    seen: list[int] = []
    for second in range(1, 400, 3):
        clock.at(second, lambda: seen.append(going_on(timed_server)))

    list(timed_client.functions.annotate("detector", tasks, max_in_flight=2))

    assert max(seen) == 2


def test_tasks_are_taken_as_there_is_room_for_them(
    timed_client: Client, timed_server: CvatServer, tasks: list[int]
) -> None:
    taken: list[int] = []

    def generate() -> Iterator[int]:
        for task in tasks:
            taken.append(task)
            yield task

    outcomes = timed_client.functions.annotate("detector", generate(), max_in_flight=2)

    assert taken == []
    next(outcomes)
    assert taken == [1, 2]
    assert len(list(outcomes)) == 4


def test_tasks_without_end_can_be_left(timed_client: Client, timed_server: CvatServer) -> None:
    for outcome in timed_client.functions.annotate("detector", count(1)):
        if isinstance(outcome.error, exceptions.BadRequestException):
            break

    assert len(started(timed_server)) < 10


def test_a_function_object_serves_as_well_as_its_id(timed_client: Client) -> None:
    detector = timed_client.functions.retrieve("detector")

    assert [o.status for o in timed_client.functions.annotate(detector, [1])] == ["finished"]


# --- interruptions ------------------------------------------------------------------------------


def test_after_an_interruption_it_attaches_to_the_runs_that_go_on(
    timed_client: Client, timed_server: CvatServer, tasks: list[int], clock: FakeClock
) -> None:
    def press() -> None:
        raise KeyboardInterrupt

    clock.at(30, press)
    with pytest.raises(KeyboardInterrupt):
        list(timed_client.functions.annotate("detector", tasks))
    outcomes = list(timed_client.functions.annotate("detector", tasks))

    assert statuses(outcomes) == dict.fromkeys(tasks, "finished")
    assert sorted(started(timed_server)) == tasks


def test_a_server_that_restarts_loses_and_repeats_nothing(
    timed_client: Client, timed_server: CvatServer, tasks: list[int], clock: FakeClock
) -> None:
    clock.at(30, timed_server.stop)
    clock.at(330, timed_server.start)

    outcomes = list(timed_client.functions.annotate("detector", tasks))

    assert statuses(outcomes) == dict.fromkeys(tasks, "finished")
    assert sorted(started(timed_server)) == tasks


def test_a_server_that_stays_away_fails_the_remaining_tasks_without_another_ten_minutes_each(
    timed_client: Client, timed_server: CvatServer, tasks: list[int], clock: FakeClock
) -> None:
    clock.at(30, timed_server.stop)

    outcomes = list(timed_client.functions.annotate("detector", tasks, max_in_flight=1))

    assert all(isinstance(o.error, exceptions.ApiConnectionError) for o in outcomes)
    assert [outcome.status for outcome in outcomes] == ["started", None, None, None, None]
    assert clock.monotonic() < 700


def test_a_task_that_is_throttled_is_not_asked_about_before_the_server_wants(
    timed_client: Client, timed_server: CvatServer, tasks: list[int], clock: FakeClock
) -> None:
    path = "/api/lambda/requests/action=autoannotate&target=task&target_id=1"
    timed_server.fail_next(429, times=2, retry_after=100, path=path)

    outcomes = list(timed_client.functions.annotate("detector", tasks))

    assert statuses(outcomes) == dict.fromkeys(tasks, "finished")
    assert clock.delays[:2] == [100, 100]


@pytest.mark.parametrize("status", [502, 503, 504])
def test_a_start_whose_response_was_lost_is_not_repeated_if_it_took_effect(
    timed_client: Client, timed_server: CvatServer, clock: FakeClock, status: int
) -> None:
    timed_server.respond_next(status, "Bad Gateway", method="POST", proxy=True)
    clock.at(0.05, lambda: timed_server.add_run("detector", 1))

    [outcome] = timed_client.functions.annotate("detector", [1])

    assert outcome.status == "finished"
    assert started(timed_server) == [1]


def test_a_run_that_ended_before_its_lost_start_was_looked_into_is_not_repeated(
    timed_client: Client, timed_server: CvatServer, clock: FakeClock
) -> None:
    timed_client.functions.retrieve("detector").start(1).wait()
    timed_server.requests_seen.clear()
    timed_server.respond_next(504, "Gateway Timeout", method="POST", proxy=True)
    clock.at(clock.monotonic() + 0.05, lambda: timed_server.add_run("detector", 1))
    clock.at(clock.monotonic() + 0.06, lambda: clock.advance(200))

    [outcome] = timed_client.functions.annotate("detector", [1])

    assert outcome.status == "finished"
    assert started(timed_server) == [1]


def test_a_start_that_took_no_effect_is_repeated(
    timed_client: Client, timed_server: CvatServer
) -> None:
    timed_client.functions.retrieve("detector").start(1).wait()
    timed_server.requests_seen.clear()
    timed_server.respond_next(503, method="POST", times=2, proxy=True)

    [outcome] = timed_client.functions.annotate("detector", [1])

    assert outcome.status == "finished"
    assert started(timed_server) == [1, 1, 1]


@pytest.mark.parametrize("status", [500, 503])
def test_a_start_that_cvat_itself_fails_is_not_repeated(
    timed_client: Client, timed_server: CvatServer, status: int
) -> None:
    timed_server.fail_next(status, method="POST")

    [outcome] = timed_client.functions.annotate("detector", [1])

    assert isinstance(outcome.error, exceptions.ServiceException)
    assert started(timed_server) == [1]


def test_a_gateway_that_is_down_fails_every_task_without_a_wait(
    timed_client: Client, timed_server: CvatServer, tasks: list[int], clock: FakeClock
) -> None:
    detector = timed_client.functions.retrieve("detector")
    timed_server.gateway_down = True

    outcomes = list(timed_client.functions.annotate(detector, tasks))

    assert {type(outcome.error) for outcome in outcomes} == {exceptions.ServiceException}
    assert clock.monotonic() < 1


# --- whatever happens ---------------------------------------------------------------------------


@settings(max_examples=15, deadline=None)
@given(
    failing=st.sets(st.integers(1, 8)),
    missing=st.sets(st.integers(100, 104)),
    max_in_flight=st.integers(1, 10),
    outage=st.none() | st.tuples(st.integers(1, 300), st.integers(1, 500)),
)
def test_each_task_has_one_outcome_and_at_most_one_run(
    failing: set[int], missing: set[int], max_in_flight: int, outage: tuple[int, int] | None
) -> None:
    clock = FakeClock()
    with CvatServer(clock=clock.datetime, run_seconds=100, contract=False) as server:
        for _ in range(6):
            server.add_task()
        for task in failing:
            server.tasks[task].failure = "ValueError"
        if outage is not None:
            clock.at(outage[0], server.stop)
            clock.at(sum(outage), server.start)
        configuration = Configuration(
            username=server.username, password=server.password, retries=False
        )
        with Client(server.url, configuration) as client:
            client.clock = clock
            tasks = [*range(1, 9), *missing]
            outcomes = list(
                client.functions.annotate("detector", tasks, max_in_flight=max_in_flight)
            )

        assert Counter(outcome.task for outcome in outcomes) == Counter(tasks)
        assert max(Counter(started(server)).values()) == 1
        for outcome in outcomes:
            if outcome.task in missing:
                assert isinstance(outcome.error, exceptions.BadRequestException)
            else:
                assert outcome.status == ("failed" if outcome.task in failing else "finished")
