"""Progress: on terminals, in notebooks, in log files, and as a function."""

from __future__ import annotations

import io
import sys
from contextlib import redirect_stderr
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk import exceptions
from cvat_sdk.core import Client, RunFailedError, WaitTimeoutError

if TYPE_CHECKING:
    from cvat_sdk.testing import CvatServer


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def without_tqdm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tqdm", None)


def wait(client: Client, progress: Any = True) -> None:
    client.functions.retrieve("detector").start(1).wait(progress=progress)


# --- functions ----------------------------------------------------------------------------------


def test_a_function_gets_the_percent_done_and_at_the_end_the_total(
    timed_client: Client, timed_server: CvatServer
) -> None:
    seen: list[tuple[int, int]] = []
    wait(timed_client, lambda *reported: seen.append(reported))

    assert seen == [(0, 100), (25, 100), (75, 100), (100, 100)]


def test_a_function_sees_no_progress_that_decreases(
    timed_client: Client, timed_server: CvatServer
) -> None:
    timed_server.tasks[1].run_steps = [
        ("queued", None), ("started", 60), ("started", 20), ("started", None), ("finished", 66),
    ]  # fmt: skip
    seen: list[int] = []
    wait(timed_client, lambda done, _total: seen.append(done))

    assert seen == [0, 60, 100]


def test_the_total_is_not_reported_if_the_run_fails(
    timed_client: Client, timed_server: CvatServer
) -> None:
    timed_server.tasks[1].failure = "ValueError"
    seen: list[int] = []
    with pytest.raises(RunFailedError):
        wait(timed_client, lambda done, _total: seen.append(done))

    assert seen == [0]


def test_an_error_of_the_function_ends_the_wait_and_leaves_the_run(
    timed_client: Client, timed_server: CvatServer
) -> None:
    def fail(_done: int, _total: int) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        wait(timed_client, fail)

    assert len(timed_server.runs) == 1


def test_for_many_tasks_it_counts_those_that_have_ended(
    timed_client: Client, timed_server: CvatServer
) -> None:
    timed_server.tasks[1].failure = "ValueError"
    seen: list[tuple[int, int]] = []

    list(
        timed_client.functions.annotate(
            "detector", [1, 2, 99], progress=lambda *reported: seen.append(reported)
        )
    )

    assert seen == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_for_an_iterator_the_total_is_the_number_of_tasks_taken(timed_client: Client) -> None:
    seen: list[tuple[int, int]] = []

    list(
        timed_client.functions.annotate(
            "detector",
            (task for task in [1, 2]),
            max_in_flight=1,
            progress=lambda *reported: seen.append(reported),
        )
    )

    assert seen == [(0, 1), (1, 1), (1, 2), (2, 2)]


# --- log files ----------------------------------------------------------------------------------


def test_a_log_file_gets_lines_without_control_characters(timed_client: Client) -> None:
    with redirect_stderr(io.StringIO()) as log:
        wait(timed_client)

    assert log.getvalue().splitlines() == [
        "function 'detector' on task 1: 0 of 100",
        "function 'detector' on task 1: 25 of 100",
        "function 'detector' on task 1: 75 of 100",
        "function 'detector' on task 1: 100 of 100",
    ]
    assert log.getvalue().replace("\n", "").isprintable()


def test_a_log_file_gets_few_lines_for_many_tasks(
    timed_client: Client, timed_server: CvatServer
) -> None:
    for _ in range(28):
        timed_server.add_task()
    with redirect_stderr(io.StringIO()) as log:
        list(
            timed_client.functions.annotate(
                "detector", range(1, 31), max_in_flight=30, progress=True
            )
        )

    lines = log.getvalue().splitlines()
    assert lines[0] == "function 'detector': 0 of 30"
    assert lines[-1] == "function 'detector': 30 of 30"
    assert len(lines) <= 11


@pytest.mark.usefixtures("without_tqdm")
def test_a_log_file_needs_no_tqdm(timed_client: Client) -> None:
    with redirect_stderr(io.StringIO()) as log:
        wait(timed_client)

    assert "100 of 100" in log.getvalue()


def test_a_process_without_stderr_can_wait(timed_client: Client) -> None:
    with redirect_stderr(None):
        wait(timed_client)


# --- bars ---------------------------------------------------------------------------------------


def test_a_terminal_shows_a_bar(timed_client: Client) -> None:
    with redirect_stderr(Terminal()) as terminal:
        wait(timed_client)

    assert "\rfunction 'detector' on task 1: 100%|" in terminal.getvalue()


def test_a_bar_stays_where_it_was_when_the_wait_ends_early(timed_client: Client) -> None:
    run = timed_client.functions.retrieve("detector").start(1)
    with redirect_stderr(Terminal()) as terminal, pytest.raises(WaitTimeoutError):
        run.wait(timeout=60, progress=True)

    assert "| 25/100" in terminal.getvalue().rpartition("\r")[2]


def test_a_notebook_shows_a_bar(timed_client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ipykernel", sys)
    with redirect_stderr(io.StringIO()) as log:
        list(timed_client.functions.annotate("detector", [1, 2], progress=True))

    assert "\rfunction 'detector': 100%|" in log.getvalue()


def test_a_bar_of_an_iterator_shows_what_is_done(timed_client: Client) -> None:
    with redirect_stderr(Terminal()) as terminal:
        list(timed_client.functions.annotate("detector", (i for i in (1, 2)), progress=True))

    assert "function 'detector': 2it [" in terminal.getvalue()


@pytest.mark.usefixtures("without_tqdm")
def test_a_bar_without_tqdm_is_an_error_that_says_what_to_install(
    timed_client: Client,
) -> None:
    message = "pip install tqdm"
    with redirect_stderr(Terminal()):
        with pytest.raises(exceptions.ApiValueError, match=message):
            next(timed_client.functions.annotate("detector", [1], progress=True))
        with pytest.raises(exceptions.ApiValueError, match=message):
            wait(timed_client)
