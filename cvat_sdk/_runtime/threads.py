"""Calls on other threads."""

from __future__ import annotations

import sys
import threading
import time
from concurrent import futures
from contextlib import suppress
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from weakref import finalize

from cvat_sdk._runtime import defaults

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class AsyncResult(futures.Future[T], Generic[T]):
    """The future result of a call on another thread: a `concurrent.futures.Future` with `get()`.

    In a coroutine, ``await asyncio.wrap_future(result)``.
    """

    def get(self, timeout: float | None = None) -> T:
        """Wait for the call and return its result, or raise what it raised.

        :param timeout: seconds to wait at most
        :raises TimeoutError: the call is still running
        """
        if not self.done():
            self.wait(timeout)
        if not self.done():
            raise TimeoutError("the call is still running")
        return self.result()

    def wait(self, timeout: float | None = None) -> None:
        """Wait for the call, for `timeout` seconds at most."""
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
    """Threads that make calls.

    The interpreter would wait at its end for those of a `ThreadPoolExecutor`, however long they
    hang. For these it waits a few seconds.
    """

    def __init__(self, count: int) -> None:
        self._count = count
        self._threads: list[threading.Thread] = []
        self._calls: SimpleQueue[Any] = SimpleQueue()
        # Runs at the end of the interpreter, and before when nothing uses this object any more.
        self._at_end = finalize(self, _end, self._calls, self._threads, defaults.EXIT_TIMEOUT)

    def submit(self, function: Callable[..., T], *args: Any) -> AsyncResult[T]:
        result: AsyncResult[T] = AsyncResult()
        if len(self._threads) < self._count:
            thread = threading.Thread(target=_work, args=(self._calls,), daemon=True)
            with suppress(RuntimeError):  # the interpreter is ending, and starts no more
                thread.start()
                self._threads.append(thread)
        if self._threads and not sys.is_finalizing():
            self._calls.put((result, function, args))
        else:
            _run(result, function, args)
        return result

    def close(self) -> None:
        """Wait for all calls."""
        self._at_end.detach()
        _end(self._calls, self._threads, None)


def _end(calls: SimpleQueue[Any], threads: list[threading.Thread], timeout: float | None) -> None:
    deadline = None if timeout is None else time.monotonic() + timeout
    for _ in threads:
        calls.put(None)
    for thread in threads:
        # A thread that closes its own client cannot wait for itself.
        if thread is not threading.current_thread():
            thread.join(None if deadline is None else max(deadline - time.monotonic(), 0))
    threads.clear()  # so that a later call starts new ones


def _work(calls: SimpleQueue[Any]) -> None:
    while call := calls.get():
        _run(*call)
        del call  # which would keep the client alive until the next one comes


def _run(result: AsyncResult[T], function: Callable[..., T], args: tuple[Any, ...]) -> None:
    if not result.set_running_or_notify_cancel():
        return
    try:
        value = function(*args)
    except BaseException as exc:  # noqa: BLE001 - raised where the result is asked for
        # Without this frame, whose arguments tools that show locals would show.
        result.set_exception(exc.with_traceback(exc.__traceback__ and exc.__traceback__.tb_next))
    else:
        result.set_result(value)
