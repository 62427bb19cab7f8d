"""Measures one subject, in its own environment: a line of JSON in, a line of JSON out.

Runs beside nothing but the subject's packages, so it imports the standard library only.
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
    """Does what the lines ask for, each a method's name and its arguments."""

    def __init__(self, name: str, url: str) -> None:
        self.module = importlib.import_module(f"subjects.{name}")
        self.url = url
        self.subject: Any = None
        self.shared: Any = None

    def versions(self) -> dict[str, str]:
        """The versions of the packages that do the subject's work."""
        return {name: metadata.version(name) for name in self.module.DISTRIBUTIONS}

    def connect(self) -> None:
        """Makes the client that the calls below go by, from one thread."""
        self.subject = self.module.Subject(self.url)

    def cpu(self, call: str, arguments: list[Any], count: int) -> float:
        """CPU seconds a call."""
        method = getattr(self.subject, call)
        start = time.process_time()
        for _ in range(count):
            method(*arguments)
        return (time.process_time() - start) / count

    def loads(self, arguments: list[Any], count: int) -> float:
        """CPU seconds that the standard library's `json.loads` takes for a page."""
        data = self.subject.transfer(*arguments)
        start = time.process_time()
        for _ in range(count):
            json.loads(data)
        return (time.process_time() - start) / count

    def threads(self, threads: int, count: int) -> float:
        """Calls a second, by the clock, of that many threads on one client."""
        self.shared = self.shared or self.module.Subject(self.url, threads)
        barrier = Barrier(threads + 1, timeout=60)

        def work() -> None:
            self.shared.retrieve()
            barrier.wait()
            for _ in range(count):
                self.shared.retrieve()

        with ThreadPoolExecutor(threads) as pool:
            workers = [pool.submit(work) for _ in range(threads)]
            barrier.wait()
            start = time.perf_counter()
            for worker in workers:
                worker.result()
            return threads * count / (time.perf_counter() - start)

    def memory(self, size: int) -> float:
        """Bytes that each item of a page holds once all else of the answer is gone."""
        self.subject.items(1)
        gc.collect()
        tracemalloc.start()
        before, _ = tracemalloc.get_traced_memory()
        items = self.subject.items(size)
        gc.collect()
        after, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return (after - before) / len(items)

    def stream(self) -> list[int]:
        """Bytes read from a streamed body, and the most memory the process ever had."""
        if not hasattr(self.subject, "stream"):
            raise LookupError("no call leaves the body unread")
        read = sum(len(chunk) for chunk in self.subject.stream())
        return [read, peak_memory()]


def peak_memory() -> int:
    """The most resident memory this process has had, in bytes."""
    status = Path("/proc/self/status")
    if status.exists():
        # Unlike getrusage's, this one starts anew at exec.
        for line in status.read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def main() -> None:
    """Serves until the input ends."""
    worker = Worker(*sys.argv[1:])
    answers, sys.stdout = sys.stdout, sys.stderr
    for line in sys.stdin:
        method, *arguments = json.loads(line)
        try:
            answer = {"value": getattr(worker, method)(*arguments)}
        except Exception as error:  # noqa: BLE001 - a subject that fails is a result
            answer = {"error": " ".join(f"{type(error).__name__}: {error}".split())[:200]}
        print(json.dumps(answer), file=answers, flush=True)


if __name__ == "__main__":
    main()
