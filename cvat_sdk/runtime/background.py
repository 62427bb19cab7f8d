"""Calls on other threads. Imported with the first `_async_call`."""

from __future__ import annotations

import threading
from concurrent import futures
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["AsyncResult", "Background"]

T = TypeVar("T")


class AsyncResult(Future[T], Generic[T]):
    """What a call on another thread will return: a `concurrent.futures.Future` with `get()`."""

    def get(self, timeout: float | None = None) -> T:
        """Wait for the call and return its result, or raise what it raised.

        :param timeout: seconds to wait at most
        :raises TimeoutError: the call is still going on
        """
        try:
            return self.result(timeout)
        except futures.TimeoutError as exc:  # until Python 3.10 not the built-in one
            if self.done():
                raise
            raise TimeoutError("the call is still going on") from exc

    def wait(self, timeout: float | None = None) -> None:
        """Wait for the call.

        :param timeout: seconds to wait at most
        """
        wait([self], timeout)

    def ready(self) -> bool:
        """Whether the call is over."""
        return self.done()

    def successful(self) -> bool:
        """Whether the call, which is over, raised nothing."""
        if not self.done():
            raise ValueError("the call is not over yet")
        return self.exception() is None


class Background:
    """The threads of one client.

    :param threads: how many
    """

    def __init__(self, threads: int) -> None:
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix="cvat_sdk")

    def submit(self, function: Callable[..., T], *args: Any) -> AsyncResult[T]:
        """Call a function on one of the threads."""
        result: AsyncResult[T] = AsyncResult()
        self._executor.submit(_run, result, function, args)
        return result

    def close(self) -> None:
        """Wait for the calls that go on, then end the threads."""
        mine = threading.current_thread() in self._executor._threads
        self._executor.shutdown(wait=not mine)


def _run(result: AsyncResult[T], function: Callable[..., T], args: tuple[Any, ...]) -> None:
    if not result.set_running_or_notify_cancel():
        return
    try:
        value = function(*args)
    except BaseException as exc:  # noqa: BLE001 - it is raised where the result is asked for
        result.set_exception(exc)
    else:
        result.set_result(value)
