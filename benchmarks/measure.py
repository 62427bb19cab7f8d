"""Take the samples: each subject in its own process, all subjects in every round."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections import defaultdict
from contextlib import ExitStack, contextmanager
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from benchmarks.environments import generate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from benchmarks.environments import Environment

HERE = Path(__file__).resolve().parent
PAGE = 1000
BIG_PAGE = 100 * PAGE
THREADS = 32
POLYGONS = 10_000
BIG_POLYGONS = 10 * POLYGONS
RECTANGLES = 1_000_000

CLIENTS = ("raw", "ours", "peer", "stock", "openapi_python_client", "httpx_pydantic")
# The subjects of each measurement. Measurements that are compared follow each other, so that the
# machine's speed changes little in between.
MEASUREMENTS: dict[str, tuple[str, ...]] = {
    "startup": (*CLIENTS, "documented"),
    "first call": ("ours", "documented"),
    "models": ("ours", "peer"),
    "retrieve": CLIENTS,
    "big page": ("ours", "raw"),
    "loads": ("raw",),
    "transfer": ("raw",),
    "page": CLIENTS,
    "unknown loads": ("raw",),
    "unknown page": CLIENTS,
    "big polygons": ("ours", "raw"),
    "polygons": ("ours", "raw", "peer"),
    "save": ("ours", "raw"),
    "save model": ("ours",),
    "threads": CLIENTS,
    "threads without timeouts": ("ours",),
    "memory": CLIENTS,
    "polygons memory": ("ours", "raw", "peer"),
    "rectangles": ("ours", "raw"),
    "stream": CLIENTS,
    "generate": ("ours",),
}
# For CPU time: the worker's method and its arguments before the number of calls.
COMMANDS: dict[str, tuple[Any, ...]] = {
    "retrieve": ("cpu", "retrieve", []),
    "page": ("cpu", "page", [PAGE]),
    "transfer": ("cpu", "transfer", [PAGE]),
    "loads": ("loads", [PAGE]),
    "unknown page": ("cpu", "page", [PAGE, "unknown"]),
    "unknown loads": ("loads", [PAGE, "unknown"]),
    "big page": ("cpu", "page", [BIG_PAGE]),
    "polygons": ("cpu", "polygons", [POLYGONS]),
    "big polygons": ("cpu", "polygons", [BIG_POLYGONS]),
}
# The same for memory, each in a process of its own. It does not vary from round to round.
FRESH: dict[str, tuple[Any, ...]] = {
    "memory": ("memory", "items", PAGE),
    "polygons memory": ("memory", "polygons", POLYGONS),
    "rectangles": ("rectangles", RECTANGLES),
    "stream": ("stream", 2**30),
}
# CPU time of a script less that of bare Python: the name of the script in the subject's module.
SCRIPTS = {"startup": "STARTUP", "first call": "FIRST_CALL", "models": "MODELS"}
# Measurements that take seconds, in fewer rounds.
SLOW = {"models", "polygons", "big polygons", "save", "save model"}


class SubjectError(Exception):
    """A subject failed at a measurement."""


class Worker:
    """A subject's process, which takes commands and returns results as lines of JSON."""

    def __init__(self, environment: Environment, subject: str, url: str) -> None:
        self._process = subprocess.Popen(
            [environment.python, HERE / "worker.py", subject, url],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, method: str, *arguments: Any) -> Any:
        """Call a method of the worker and return its result."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([method, *arguments]) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        response = json.loads(line) if line else {"error": "the process died"}
        if "error" in response:
            raise SubjectError(response["error"])
        return response["value"]

    def close(self) -> None:
        """End the process."""
        with self._process:
            assert self._process.stdin is not None
            self._process.stdin.close()


@contextmanager
def canned_server() -> Iterator[str]:
    """The URL of a server with canned responses, in a process of its own."""
    with subprocess.Popen(
        [sys.executable, HERE / "server.py"], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.terminate()


class Samples:
    """The samples: for each measurement and subject one value per round, or a problem."""

    def __init__(self) -> None:
        self.values: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
        self.problems: dict[tuple[str, str], str] = {}
        self.versions: dict[str, dict[str, str]] = {}

    def of(self, measurement: str, subject: str) -> list[float]:
        """The samples of a measurement and subject; empty when there are none."""
        return self.values.get((measurement, subject), [])


class Bench:
    """One run of the benchmarks."""

    def __init__(self, environments: Mapping[str, Environment], url: str, *, quick: bool) -> None:
        self._environments = environments
        self._url = url
        self._rounds = 3 if quick else 31
        self._slow_rounds = 1 if quick else 3
        self._seconds = 0.05 if quick else 0.1
        self._calls_each = 10 if quick else 25
        self._counts: dict[tuple[str, str], int] = {}
        self._workers: dict[str, Worker] = {}
        self.samples = Samples()

    def run(self, measurements: set[str]) -> Samples:
        """Take the measurements. The first round is a warm-up and does not count."""
        with ExitStack() as stack:
            for subject, environment in self._environments.items():
                self._start(subject, environment, stack)
            for round_number in range(self._rounds + 1):
                print(f"round {round_number} of {self._rounds}", file=sys.stderr, flush=True)
                for measurement, subjects in MEASUREMENTS.items():
                    if measurement not in measurements:
                        continue
                    if round_number not in self._rounds_of(measurement):
                        continue
                    for subject in subjects:
                        self._sample(measurement, subject, counts=round_number > 0)
        return self.samples

    def _rounds_of(self, measurement: str) -> range:
        if measurement in FRESH or measurement == "generate":
            return range(1, 2)
        return range(1 + (self._slow_rounds if measurement in SLOW else self._rounds))

    def _start(self, subject: str, environment: Environment, stack: ExitStack) -> None:
        worker = Worker(environment, subject, self._url)
        stack.callback(worker.close)
        try:
            self.samples.versions[subject] = worker.ask("versions")
            worker.ask("connect")
        except SubjectError as error:
            self.samples.problems["everything", subject] = str(error)
        else:
            self._workers[subject] = worker

    def _sample(self, measurement: str, subject: str, *, counts: bool) -> None:
        key = (measurement, subject)
        if subject not in self._workers or key in self.samples.problems:
            return
        try:
            value = self._measure(measurement, subject)
        except SubjectError as error:
            self.samples.problems[key] = str(error)
        else:
            if counts:
                self.samples.values[key].append(value)

    def _measure(self, measurement: str, subject: str) -> float:
        if measurement in SCRIPTS:
            return self._script(measurement, subject)
        if measurement in FRESH:
            return self._in_fresh_process(measurement, subject)
        if measurement == "generate":
            return _generate()
        worker = self._workers[subject]
        if measurement in ("threads", "threads without timeouts"):
            timeouts = measurement == "threads"
            calls: float = worker.ask("threads", THREADS, self._calls_each, timeouts)
            return calls
        if measurement in ("save", "save model"):
            cpu: float = worker.ask("save", BIG_POLYGONS, measurement == "save model")
            return cpu
        command = COMMANDS[measurement]
        key = (measurement, subject)
        if key not in self._counts:
            once: float = worker.ask(*command, 1)
            once = min(once, worker.ask(*command, 1))
            self._counts[key] = max(1, round(self._seconds / once))
        seconds: float = worker.ask(*command, self._counts[key])
        return seconds

    def _script(self, measurement: str, subject: str) -> float:
        """CPU seconds of a script of the subject, less those of bare Python."""
        python = self._environments[subject].python
        module = import_module(f"benchmarks.subjects.{subject}")
        code = getattr(module, SCRIPTS[measurement])
        return _cpu_of(python, code, self._url) - _cpu_of(python, "pass", self._url)

    def _in_fresh_process(self, measurement: str, subject: str) -> float:
        worker = Worker(self._environments[subject], subject, self._url)
        try:
            worker.ask("connect")
            memory: float = worker.ask(*FRESH[measurement])
            return memory
        finally:
            worker.close()


def _generate() -> float:
    """Seconds of wall-clock time in which `make generate` writes all files."""
    with TemporaryDirectory() as folder:
        start = time.perf_counter()
        try:
            generate(Path(folder))
        except subprocess.CalledProcessError as error:
            raise SubjectError(f"make generate: {error.stderr.decode().strip()[-300:]}") from None
        return time.perf_counter() - start


def _cpu_of(python: Path, code: str, url: str) -> float:
    with subprocess.Popen([python, "-I", "-c", code, url], stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        errors = process.stderr.read()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SubjectError(errors.decode(errors="replace").strip().splitlines()[-1][:300])
    return used.ru_utime + used.ru_stime
