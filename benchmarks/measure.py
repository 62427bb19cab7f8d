"""Takes the samples: all subjects side by side in each round, each in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import defaultdict
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from benchmarks.environments import Environment

HERE = Path(__file__).resolve().parent
PAGE = 1000
BIG_PAGE = 100 * PAGE
THREADS = 32

# The subjects that each measurement takes; None: all of them. What is compared stands together.
MEASUREMENTS: dict[str, tuple[str, ...] | None] = {
    "startup": None,
    "retrieve": None,
    "big page": ("ours", "raw"),
    "loads": ("raw",),
    "transfer": ("raw",),
    "page": None,
    "unknown loads": ("raw",),
    "unknown page": None,
    "threads": None,
    "memory": None,
    "stream": None,
}
# What a worker is asked for CPU seconds: its method and the arguments before the count.
QUESTIONS: dict[str, tuple[Any, ...]] = {
    "retrieve": ("cpu", "retrieve", []),
    "page": ("cpu", "page", [PAGE]),
    "transfer": ("cpu", "transfer", [PAGE]),
    "loads": ("loads", [PAGE]),
    "unknown page": ("cpu", "page", [PAGE, "unknown"]),
    "unknown loads": ("loads", [PAGE, "unknown"]),
    "big page": ("cpu", "page", [BIG_PAGE]),
}
# Those that do not vary from round to round.
ONCE = {"memory", "stream"}


class CannotDoThisError(Exception):
    """The subject failed at what was asked of it; the message says how."""


class Worker:
    """A subject's process, asked by lines of JSON."""

    def __init__(self, environment: Environment, subject: str, url: str) -> None:
        self._process = subprocess.Popen(
            [environment.python, HERE / "worker.py", subject, url],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, method: str, *arguments: Any) -> Any:
        """What the worker's method returns."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([method, *arguments]) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        answer = json.loads(line) if line else {"error": "the process died"}
        if "error" in answer:
            raise CannotDoThisError(answer["error"])
        return answer["value"]

    def close(self) -> None:
        """Ends the process."""
        with self._process:
            assert self._process.stdin is not None
            self._process.stdin.close()


@contextmanager
def canned_server() -> Iterator[str]:
    """The URL of a server with canned answers, in a process whose CPU time nobody counts."""
    with subprocess.Popen(
        [sys.executable, HERE / "server.py"], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.terminate()


class Samples:
    """What was measured: for each measurement and subject one value a round, or a problem."""

    def __init__(self) -> None:
        self.values: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
        self.problems: dict[tuple[str, str], str] = {}
        self.versions: dict[str, dict[str, str]] = {}

    def of(self, measurement: str, subject: str) -> list[float]:
        """The samples, empty where there are none."""
        return self.values.get((measurement, subject), [])


class Bench:
    """One run over the environments that could be made."""

    def __init__(self, environments: Mapping[str, Environment], url: str, *, quick: bool) -> None:
        self._environments = environments
        self._url = url
        self._rounds = 3 if quick else 31
        self._seconds = 0.05 if quick else 0.1
        self._calls_each = 10 if quick else 25
        self._counts: dict[tuple[str, str], int] = {}
        self._workers: dict[str, Worker] = {}
        self.samples = Samples()

    def run(self, measurements: set[str]) -> Samples:
        """Measures; the first round warms up and does not count."""
        with ExitStack() as stack:
            for subject, environment in self._environments.items():
                self._start(subject, environment, stack)
            for round_number in range(self._rounds + 1):
                print(f"round {round_number} of {self._rounds}", file=sys.stderr, flush=True)
                for measurement, subjects in MEASUREMENTS.items():
                    if measurement not in measurements:
                        continue
                    if measurement in ONCE and round_number > 1:
                        continue
                    for subject in subjects or self._environments:
                        self._sample(measurement, subject, counts=round_number > 0)
        return self.samples

    def _start(self, subject: str, environment: Environment, stack: ExitStack) -> None:
        worker = Worker(environment, subject, self._url)
        stack.callback(worker.close)
        try:
            self.samples.versions[subject] = worker.ask("versions")
            worker.ask("connect")
        except CannotDoThisError as error:
            self.samples.problems["everything", subject] = str(error)
        else:
            self._workers[subject] = worker

    def _sample(self, measurement: str, subject: str, *, counts: bool) -> None:
        key = (measurement, subject)
        if subject not in self._workers or key in self.samples.problems:
            return
        try:
            value = self._measure(measurement, subject)
        except CannotDoThisError as error:
            self.samples.problems[key] = str(error)
        else:
            if counts:
                self.samples.values[key].append(value)

    def _measure(self, measurement: str, subject: str) -> float:
        if measurement == "startup":
            return self._startup(subject)
        if measurement in ONCE:
            return self._in_fresh_process(measurement, subject)
        worker = self._workers[subject]
        if measurement == "threads":
            calls: float = worker.ask("threads", THREADS, self._calls_each)
            return calls
        question = QUESTIONS[measurement]
        key = (measurement, subject)
        if key not in self._counts:
            once: float = worker.ask(*question, 1)
            once = min(once, worker.ask(*question, 1))
            self._counts[key] = max(1, round(self._seconds / once))
        seconds: float = worker.ask(*question, self._counts[key])
        return seconds

    def _startup(self, subject: str) -> float:
        """CPU seconds of a process that starts the subject up, over one that does nothing."""
        python = self._environments[subject].python
        return _cpu_of(python, _startup_of(subject)) - _cpu_of(python, "pass")

    def _in_fresh_process(self, measurement: str, subject: str) -> float:
        worker = Worker(self._environments[subject], subject, self._url)
        try:
            worker.ask("connect")
            if measurement == "memory":
                held: float = worker.ask("memory", PAGE)
                return held
            read, peak = worker.ask("stream")
            if read < 2**30:
                raise CannotDoThisError(f"only {read} bytes arrived")
            return float(peak)
        finally:
            worker.close()


def _startup_of(subject: str) -> str:
    namespace: dict[str, Any] = {}
    exec((HERE / "subjects" / f"{subject}.py").read_text(), namespace)
    code: str = namespace["STARTUP"]
    return code


def _cpu_of(python: Path, code: str) -> float:
    with subprocess.Popen([python, "-I", "-c", code], stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        said = process.stderr.read()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise CannotDoThisError(said.decode(errors="replace").strip().splitlines()[-1][:300])
    return used.ru_utime + used.ru_stime
