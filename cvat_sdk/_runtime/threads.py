"""Calls on other threads."""

from __future__ import annotations

import threading
from concurrent import futures
from typing import TYPE_CHECKING, Any, Generic, TypeVar

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
    def __init__(self, count: int) -> None:
        self._prefix = f"cvat_sdk-{id(self):x}"
        self._executor = futures.ThreadPoolExecutor(count, thread_name_prefix=self._prefix)

    def submit(self, function: Callable[..., T], *args: Any) -> AsyncResult[T]:
        result: AsyncResult[T] = AsyncResult()
        self._executor.submit(_run, result, function, args)
        return result

    def close(self) -> None:
        # A thread that closes its own client cannot wait for itself.
        own = threading.current_thread().name.startswith(f"{self._prefix}_")
        self._executor.shutdown(wait=not own)


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
