"""Measures one subject in its own environment. Commands and results are lines of JSON.

The environment has only the subject's packages, so this module uses only the standard library.
"""

from __future__ import annotations

import gc
import importlib
import json
import sys
import time
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from importlib import metadata
from pathlib import Path
from threading import Barrier
from typing import Any


class Worker:
    """Its methods are the commands."""

    def __init__(self, name: str, url: str) -> None:
        self.module = importlib.import_module(f"subjects.{name}")
        self.url = url
        self.subject: Any = None
        self.shared: dict[bool, Any] = {}

    def versions(self) -> dict[str, str]:
        """The versions of the subject's packages."""
        return {name: metadata.version(name) for name in self.module.DISTRIBUTIONS}

    def connect(self) -> None:
        """Create the client for the single-threaded measurements."""
        self.subject = self.module.Subject(self.url)

    def cpu(self, call: str, arguments: list[Any], count: int) -> float:
        """CPU seconds per call."""
        method = getattr(self.subject, call)
        start = time.process_time()
        for _ in range(count):
            method(*arguments)
        return (time.process_time() - start) / count

    def loads(self, arguments: list[Any], count: int) -> float:
        """CPU seconds of `json.loads` for a page."""
        data = self.subject.transfer(*arguments)
        start = time.process_time()
        for _ in range(count):
            json.loads(data)
        return (time.process_time() - start) / count

    def threads(self, threads: int, count: int, timeouts: bool = True) -> float:
        """Calls per second of this many threads on one client, in wall-clock time."""
        if timeouts not in self.shared:
            settings = {} if timeouts else {"timeout": None}
            self.shared[timeouts] = self.module.Subject(self.url, threads, **settings)
        shared = self.shared[timeouts]
        barrier = Barrier(threads + 1, timeout=60)

        def work() -> None:
            shared.retrieve()
            barrier.wait()
            for _ in range(count):
                shared.retrieve()

        with ThreadPoolExecutor(threads) as pool:
            workers = [pool.submit(work) for _ in range(threads)]
            barrier.wait()
            start = time.perf_counter()
            for worker in workers:
                worker.result()
            return threads * count / (time.perf_counter() - start)

    def save(self, count: int, in_model: bool) -> float:
        """CPU seconds to send this many polygons, in a mapping or in a model made before."""
        annotations: Any = {"version": 0, "tags": [], "tracks": [], "shapes": polygons(count)}
        if in_model:
            annotations = self.subject.model(annotations)
        start = time.process_time()
        received = self.subject.save(annotations)
        seconds = time.process_time() - start
        if received < 400 * count:
            raise EOFError(f"only {received} bytes arrived at the server")
        return seconds

    def memory(self, call: str, size: int) -> float:
        """Bytes per item of a parsed response, once the rest of the response is freed."""
        method = getattr(self.subject, call)
        method(1)
        gc.collect()
        tracemalloc.start()
        before, _ = tracemalloc.get_traced_memory()
        items = method(size)
        gc.collect()
        after, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return (after - before) / len(items)

    def rectangles(self, count: int) -> float:
        """The peak memory of the process that reads rectangles, relative to the response's size."""
        shapes, size = self.subject.rectangles(count)
        if len(shapes) != count:
            raise EOFError(f"only {len(shapes)} rectangles arrived")
        return peak_memory() / int(size)

    def stream(self, size: int) -> int:
        """The peak memory of the process that streams a body, in bytes."""
        if not hasattr(self.subject, "stream"):
            raise LookupError("the client cannot stream a body")
        read = sum(len(chunk) for chunk in self.subject.stream())
        if read < size:
            raise EOFError(f"only {read} bytes arrived")
        return peak_memory()


def polygons(count: int) -> list[dict[str, Any]]:
    """Shapes to send, of 20 points each: those that the server responds with, without ids."""
    # By its name as a script, since this process has no package around it.
    shape = importlib.import_module("server").shape
    shapes = [shape(number, 20) for number in range(1, count + 1)]
    return [{key: value for key, value in one.items() if key != "id"} for one in shapes]


def peak_memory() -> int:
    """The peak resident memory of this process, in bytes."""
    status = Path("/proc/self/status")
    if status.exists():
        # getrusage would include the peak of the parent process from before exec.
        for line in status.read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def main() -> None:
    """Run commands until the input ends."""
    worker = Worker(*sys.argv[1:])
    # What a subject prints must not mix with the results.
    results, sys.stdout = sys.stdout, sys.stderr
    for line in sys.stdin:
        method, *arguments = json.loads(line)
        try:
            result = {"value": getattr(worker, method)(*arguments)}
        except Exception as error:  # noqa: BLE001 - a subject that fails is a result
            result = {"error": " ".join(f"{type(error).__name__}: {error}".split())[:200]}
        print(json.dumps(result), file=results, flush=True)


if __name__ == "__main__":
    main()
