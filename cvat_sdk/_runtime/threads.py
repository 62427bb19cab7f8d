"""Calls on other threads."""

from __future__ import annotations

import atexit
import sys
import threading
import time
from collections import deque
from concurrent import futures
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from cvat_sdk._runtime import defaults

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
_NAME = "cvat_sdk call"  # of the threads


class AsyncResult(futures.Future[T], Generic[T]):
    """The future result of a call on another thread: a `concurrent.futures.Future` with `get()`.

    In a coroutine, ``await asyncio.wrap_future(result)``.
    """

    def get(self, timeout: float | None = None) -> T:
        """Wait for the call and return its result, or raise what it raised.

        :param timeout: seconds to wait at most
        :raises TimeoutError: the call is still running
        """
        self.wait(timeout)
        if not self.done():
            raise TimeoutError("the call is still running")
        return self.result()

    def wait(self, timeout: float | None = None) -> None:
        """Wait for the call, for `timeout` seconds at most."""
        # Of a cancelled call futures.wait() learns only when a thread comes across it.
        if not self.done():
            futures.wait([self], timeout)

    def ready(self) -> bool:
        """Tell whether the call is over."""
        return self.done()

    def successful(self) -> bool:
        """Tell whether the call, which has to be over, raised nothing."""
        if not self.done():
            raise ValueError("the call is still running")
        return self.exception() is None


class Threads:
    """Threads that make calls, and end when there are none left to make.

    The interpreter would wait at its end for those of a `ThreadPoolExecutor`, however long they
    hang. For these it waits a few seconds.
    """

    def __init__(self, count: int) -> None:
        self._count = count
        self._lock = threading.Lock()
        self._threads: set[threading.Thread] = set()
        self._calls: deque[Any] = deque()

    def submit(self, function: Callable[..., T], *args: Any) -> AsyncResult[T]:
        result: AsyncResult[T] = AsyncResult()
        with self._lock:
            self._calls.append((result, function, args))
            call_here = sys.is_finalizing()  # since no other thread runs any more
            if len(self._threads) < self._count and not call_here:
                thread = threading.Thread(target=self._work, name=_NAME, daemon=True)
                try:
                    thread.start()
                    self._threads.add(thread)
                except RuntimeError:  # the interpreter is ending, and starts no more
                    call_here = not self._threads
        if call_here:
            self._work()
        return result

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._calls:
                    self._threads.discard(threading.current_thread())
                    return
                result, function, args = self._calls.popleft()
            if not result.set_running_or_notify_cancel():
                continue
            try:
                value = function(*args)
            except BaseException as exc:  # noqa: BLE001 - raised where the result is asked for
                # Without this frame, whose variables tools that show locals would show.
                traceback = exc.__traceback__ and exc.__traceback__.tb_next
                result.set_exception(exc.with_traceback(traceback))
            else:
                result.set_result(value)

    def join(self) -> None:
        """Wait for all calls."""
        for thread in list(self._threads):
            # A thread that closes its own client cannot wait for itself.
            if thread is not threading.current_thread():
                thread.join()


@atexit.register
def _join_running() -> None:
    deadline = time.monotonic() + defaults.EXIT_TIMEOUT
    for thread in threading.enumerate():
        if thread.name == _NAME:
            thread.join(max(deadline - time.monotonic(), 0))
