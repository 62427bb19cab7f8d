"""Waiting for work that the server does in the background: when to look, and what ends a wait."""

from __future__ import annotations

import logging
import math
import time
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Protocol

from cvat_sdk._runtime.schema.codec import encode
from cvat_sdk.api_client import exceptions
from cvat_sdk.core.progress import Progress, reporting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from typing_extensions import Self

    from cvat_sdk.api_client import ApiClient
    from cvat_sdk.core.helpers import T

_log = logging.getLogger("cvat_sdk")

FIRST_DELAY, GROWTH, MAX_DELAY = 0.1, 1.5, 10.0
"""Seconds between the first two looks, the factor by which they grow, and the most of them."""
MAX_OUTAGE = 600.0
"""Seconds for which a wait tolerates a server that does not respond as it should."""
PENDING = frozenset({"queued", "deferred", "scheduled", "started"})
"""The statuses of work that goes on. With any other one, known or not, it has ended."""


class Clock:
    """The system's clock. Tests set `client.clock` to one on which hours pass at once."""

    def monotonic(self) -> float:
        """Return seconds that only ever increase."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait for so many seconds."""
        time.sleep(seconds)


class Connection(Protocol):
    """What waiting needs of a `Client`."""

    api_client: ApiClient
    clock: Clock


class RunError(exceptions.ApiException):
    """Waiting for `run` cannot succeed. The message masks secrets and shortens long lines."""

    def __init__(self, run: Run | None, message: str, reason: str | None = None) -> None:
        printable = str if run is None else run._client.api_client.printable
        super().__init__(reason=reason and printable(reason), message=printable(message))
        self.run = run


class RunFailedError(RunError):
    """It failed, was stopped, or has an unknown status; with the last line of its traceback."""


class RunGoneError(RunError):
    """The server has no such run any more: it was cancelled, or its result has expired."""


class ForeignRunError(RunError):
    """The request id belongs to another run, which `run` is."""


class WaitTimeoutError(exceptions.OpenApiException, TimeoutError):
    """The timeout expired. The run, `run`, goes on."""

    # In this order, since exceptions are unpickled with their message alone.
    def __init__(self, message: str, run: Run | None = None) -> None:
        super().__init__(run._client.api_client.printable(message) if run else message)
        self.run = run


class Polling:
    """When to look at the server again, and for how long it has been failing.

    As a context manager it suppresses what its block raises, if that may pass and has not for long.

    :param period: seconds between looks; None: at first short ones, then longer
    """

    def __init__(self, clock: Clock, period: float | None = None) -> None:
        self._period: float = max(0, encode(period, float | None, "status_check_period") or 0)
        self._clock, self._delay = clock, FIRST_DELAY
        self._asked = 0.0  # the longest Retry-After since the last look
        self.end_outage()

    def sleep(self, limit: float = math.inf) -> None:
        """Wait until it is time for the next look, for so many seconds at most."""
        self._clock.sleep(min(max(self._period or self._delay, self._asked), limit))
        self._asked = 0.0
        self._delay = min(self._delay * GROWTH, MAX_DELAY)

    def restart(self) -> None:
        """Begin with short delays again."""
        self._delay = FIRST_DELAY

    def end_outage(self) -> None:
        """Forget the failures, since there is progress."""
        self._since, self._failures = math.inf, 0
        self.error: exceptions.ApiException | None = None

    def persist(self, call: Callable[[], object]) -> None:
        """Call until it succeeds, or has failed for too long."""
        while True:
            with self:
                call()
                return
            self.sleep()

    def __enter__(self) -> None:
        pass

    def __exit__(self, _type: object, error: BaseException | None, _traceback: object) -> bool:
        if not (isinstance(error, exceptions.ApiException) and may_pass(error)):
            self.end_outage()
            return False
        now = self._clock.monotonic()
        self._since, self.error = min(self._since, now), error
        self._asked = min(max(self._asked, error.retry_after or 0), MAX_OUTAGE)
        self._failures += 1
        if self._failures == 2:  # one alone is common in hours
            _log.warning("Trying again for %d minutes at most: %s", MAX_OUTAGE / 60, error)
        return now - self._since < MAX_OUTAGE


def may_pass(error: exceptions.ApiException) -> bool:
    """Tell whether the same request may succeed later, without any change to it."""
    if not isinstance(error, exceptions.ApiStatusError):
        return isinstance(error, (exceptions.ApiConnectionError, exceptions.ContentTypeError))
    status = error.status or 0
    # Without this header it is not CVAT that responds but its proxy, while CVAT restarts.
    if error.request_id is None:
        return status in (404, 429) or status >= 500
    # CVAT responds with 500 while its database restarts, but also to a start that cannot succeed.
    return status == 429 or (status >= 500 and error.method != "POST")


def unless_gone(operation: Callable[[str], T], request_id: str, run: Run | None = None) -> T:
    """Call an operation on a request; raise `RunGoneError` where CVAT responds with 404."""
    try:
        return operation(request_id)
    except exceptions.NotFoundException as error:
        if error.request_id is None:  # it is not CVAT that responds
            raise
        message = f"no request {request_id!r}: it was cancelled, or its result has expired"
        raise RunGoneError(run, message) from error


class Run(ABC):
    """Work that the server does in the background. Its attributes are those of the last look."""

    id: str
    """The id of the request."""
    status: str | None = None
    """One of queued, started, finished, failed, or another one."""
    progress: int | None = None
    """The progress in percent; None until the first update. It need not reach 100."""
    failure: str = ""
    """The server's message or traceback, if it failed."""

    def __init__(self, client: Connection, id: str) -> None:
        self._client, self.id = client, id

    def __repr__(self) -> str:
        return self._client.api_client.printable(f"<{type(self).__name__}: {self}, {self.status}>")

    def __str__(self) -> str:
        return f"request {self.id!r}"

    @abstractmethod
    def refresh(self, **options: Any) -> Self:
        """Look at the server, and return the run itself.

        :param options: those of every operation, such as `_request_timeout`
        :raises RunGoneError: it was cancelled, or its result has expired
        :raises ForeignRunError: another run took its place
        :raises ApiException: the request failed, or the response reports an error
        """

    @property
    def done(self) -> bool:
        """Whether it has ended: finished, failed, or with another status."""
        return self.status not in PENDING

    def _until_finished(self, polling: Polling) -> Iterator[None]:
        """Look until it has finished; the caller sleeps between the looks. Raise as `wait`."""
        while True:
            with polling:
                if self.refresh(_retries=False).done:  # the next look is the retry
                    break
            yield
        if self.status != "finished":
            raise RunFailedError(self, self._ending(), self.status)

    def _ending(self) -> str:  # not in the frame that raises: tracebacks show its variables
        ended = f"{self}: the status is {self.status and str(self.status)!r}"
        return "\n".join([*self.failure.rstrip().splitlines()[-1:], ended])

    def wait(
        self, timeout: float | None = None, progress: Progress = None, *,
        status_check_period: float | None = None,
    ) -> Self:  # fmt: skip
        """Wait for the end, and return the run itself, finished.

        Failures of the network and the server may last ten minutes before they end the wait. After
        a timeout or Ctrl-C the run goes on, and can be waited for again.

        :param timeout: seconds to wait at most; None: no limit
        :param progress: True for a progress bar, or a function of the percent done and 100
        :param status_check_period: seconds between looks; None: at first short ones, then longer
        :raises RunFailedError: it failed, was stopped, or has an unknown status
        :raises RunGoneError, ForeignRunError: as `refresh`
        :raises WaitTimeoutError: it has not ended yet
        :raises ApiException: the server could not be asked
        """
        clock = self._client.clock
        polling = Polling(clock, status_check_period)
        limit = encode(timeout, float | None, "timeout")
        deadline = math.inf if limit is None else clock.monotonic() + limit
        with reporting(progress, self._client.api_client.printable(str(self)), 100) as report:
            for _ in self._until_finished(polling):
                report(int(self.progress or 0), 100)
                left = deadline - clock.monotonic()
                if not left > 0:
                    message = f"{self}: not ended after {timeout} seconds, {self.status}"
                    raise WaitTimeoutError(message, self) from polling.error
                polling.sleep(left)
            report(100, 100)
        return self
