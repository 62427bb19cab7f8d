"""`examples/annotate_on_dask.py` on a cluster of two processes, both of which are killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest

from cvat_sdk.testing import RUN_STEPS, Bucket
from tests.support.interpreter import ROOT, run_python
from tests.support.scripted import TEST_TIMEOUT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from cvat_sdk.testing import CvatServer

pytestmark = pytest.mark.slow

EXAMPLE = ROOT / "examples" / "annotate_on_dask.py"
RUNS = "/api/lambda/requests"
# In an interpreter of its own, since Dask leaves threads behind. The workers start before the
# variables are set, and so know no credentials but those of the client that they are sent. Each
# has threads for all tasks, so none waits for another.
CLUSTER = """
import os, runpy, sys
import dask
from distributed import LocalCluster
host, username, password, *sys.argv = sys.argv[1:]
with LocalCluster(n_workers=2, threads_per_worker=4, dashboard_address=None) as cluster:
    print(*(nanny.process.pid for nanny in cluster.workers.values()), flush=True)
    os.environ.update(CVAT_HOST=host, CVAT_USERNAME=username, CVAT_PASSWORD=password)
    with dask.config.set({"scheduler-address": cluster.scheduler_address}):
        runpy.run_path(sys.argv[0], run_name="__main__")
"""


class Script:
    """The example, which runs, and the process ids of its workers."""

    def __init__(self, process: subprocess.Popen[str], errors: Path) -> None:
        assert process.stdout is not None
        self._process, self._printed, self._errors = process, process.stdout, errors
        self.workers = [int(pid) for pid in self._printed.readline().split()]
        assert len(self.workers) == 2, errors.read_text()

    def until(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + TEST_TIMEOUT
        while not condition():
            assert self._process.poll() is None, self._errors.read_text()
            assert time.monotonic() < deadline, self._errors.read_text()
            time.sleep(0.02)

    def kill(self, worker: int) -> None:
        os.kill(worker, signal.SIGKILL)
        self.until(lambda: not exists(worker))

    def lines(self) -> list[str]:
        """What it prints until its end."""
        printed = self._printed.read()
        assert self._process.wait(TEST_TIMEOUT) == 0, self._errors.read_text()
        return printed.splitlines()


@contextmanager
def running(server: CvatServer, folder: Path, *arguments: str) -> Iterator[Script]:
    command = [sys.executable, "-c", CLUSTER, server.url, server.username, server.password]
    errors = folder / "errors.txt"
    # Dask neither reads nor writes files of the user's.
    environment = {"DASK_CONFIG": str(folder), "DASK_TEMPORARY_DIRECTORY": str(folder)}
    with (
        errors.open("w") as stderr,
        subprocess.Popen(
            [*command, str(EXAMPLE), *arguments],
            cwd=ROOT,
            env={**os.environ, **environment},
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
            start_new_session=True,
        ) as process,
    ):
        try:
            yield Script(process, errors)
        finally:
            with suppress(ProcessLookupError):  # all have ended, the workers too
                os.killpg(process.pid, signal.SIGKILL)


def exists(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def started_tasks(server: CvatServer) -> list[int]:
    """The tasks of all requests to start a run."""
    return [each.json()["task"] for each in server.requests_seen if each.path == RUNS]


def retrieved_tasks(server: CvatServer, since: int) -> set[int]:
    """The tasks whose runs were retrieved, by this request and later ones."""
    recent = [unquote(each.path) for each in server.requests_seen[since:] if each.method == "GET"]
    return {int(path.rpartition("=")[2]) for path in recent if path.startswith(f"{RUNS}/")}


def finish_runs(server: CvatServer) -> None:
    server.run_steps = RUN_STEPS
    for run in list(server.runs.values()):
        run.steps = RUN_STEPS
        run.advance_to(len(RUN_STEPS), server.now())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not stop processes")
def test_workers_killed_in_the_middle_lose_no_task_and_start_none_twice(
    server: CvatServer, tmp_path: Path
) -> None:
    for _ in range(2):
        server.add_task()
    server.tasks[4].failure = "ValueError: no frames"
    for task in (1, 2):
        server.add_run("detector", task)
    finish_runs(server)
    server.run_steps = RUN_STEPS[:1]  # so no run ends by itself
    with running(server, tmp_path, "annotate", "detector", "1", "2", "3", "4") as script:
        script.until(lambda: len(started_tasks(server)) == 4)
        script.kill(script.workers[0])
        since = len(server.requests_seen)
        # Until the other worker waits for the runs of the one that was killed, too.
        script.until(lambda: retrieved_tasks(server, since) == {1, 2, 3, 4})

        # The runs end while their worker no longer looks, and before another one does.
        os.kill(script.workers[1], signal.SIGSTOP)
        finish_runs(server)
        script.kill(script.workers[1])
        printed = script.lines()

    outcomes = sorted(line for line in printed if "\t" in line)
    assert outcomes == [
        "1\tfinished\t", "2\tfinished\t", "3\tfinished\t", "4\tfailed\tValueError: no frames",
    ]  # fmt: skip
    assert sorted(started_tasks(server)) == [1, 2, 3, 4]
    assert [each.path for each in server.requests_seen].count("/api/auth/login") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no process groups")
def test_the_files_of_a_bucket_are_listed_by_its_directories(
    server: CvatServer, tmp_path: Path
) -> None:
    paths = ["a/1.png", "a/deep/2.png", "b/3.png", "c/4.png", "top.txt"]
    server.buckets["scans"] = Bucket(dict.fromkeys(paths, b""))
    storage = server.add_storage("scans")

    with running(server, tmp_path, "list", str(storage.id)) as script:
        assert sorted(script.lines()) == paths


def test_without_dask_the_example_says_what_to_install() -> None:
    script = """
import runpy, sys
sys.modules["distributed"] = None
try:
    runpy.run_path(sys.argv[1], run_name="__main__")
except SystemExit as error:
    print(error)
"""
    printed = run_python(script, str(EXAMPLE))

    assert printed == "This example needs Dask: pip install 'dask[distributed]'\n"
