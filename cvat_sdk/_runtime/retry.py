"""When a failed request is retried, and after which delay."""

from __future__ import annotations

from random import random
from typing import TYPE_CHECKING, Any

from cvat_sdk._runtime import defaults
from cvat_sdk._runtime.errors import ApiTypeError, ApiValueError, parse_retry_after

if TYPE_CHECKING:
    from collections.abc import Collection

    from urllib3 import Retry

_YEAR = 365 * 24 * 3600


class RetryPolicy:
    """How often, when and after which delay a failed request is retried.

    A request that the server cannot have received, or refused with 429, may be repeated whatever
    its method. Any other only if its method is idempotent, so that nothing is done twice.

    :param total: retries at most, after the first attempt
    :param statuses: statuses that are worth a retry
    :param methods: methods that may be repeated although the server may have received the request;
        POST and PATCH never may
    :param backoff: seconds before the first retry; the delay doubles with each further one
    :param backoff_max: the longest delay, in seconds
    :param retry_after_max: the longest ``Retry-After`` that is obeyed, in seconds; a response that
        asks for more is returned at once. 0 ignores the header.
    :raises ApiTypeError: a number of the wrong type
    :raises ApiValueError: a number below 0
    """

    __slots__ = ("backoff", "backoff_max", "methods", "retry_after_max", "statuses", "total")

    def __init__(
        self,
        total: int = defaults.RETRIES,
        *,
        statuses: Collection[int] = defaults.RETRY_STATUSES,
        methods: Collection[str] = defaults.RETRY_METHODS,
        backoff: float = defaults.BACKOFF,
        backoff_max: float = defaults.BACKOFF_MAX,
        retry_after_max: float = defaults.RETRY_AFTER_MAX,
    ) -> None:
        for name, value in (
            ("retries", total),
            ("backoff", backoff),
            ("backoff_max", backoff_max),
            ("retry_after_max", retry_after_max),
        ):
            if isinstance(value, bool) or not isinstance(value, (int, float)):
                raise ApiTypeError(f"{name}: expected a number, got {type(value).__name__}")
            if not 0 <= value < _YEAR:
                raise ApiValueError(f"{name}: expected 0 or more, got {value}")
        self.total = total
        self.statuses = frozenset(statuses)
        self.methods = frozenset(methods) - {"POST", "PATCH"}
        self.backoff = backoff
        self.backoff_max = backoff_max
        self.retry_after_max = retry_after_max

    def __repr__(self) -> str:
        return f"RetryPolicy({self.total})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, RetryPolicy):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    __hash__ = None  # type: ignore[assignment]

    @classmethod
    def of(cls, retries: RetryPolicy | Retry | int | bool | None) -> RetryPolicy:
        """Return the policy that a `retries` setting stands for.

        :param retries: a policy, a number of retries, False for none, None for the default, or a
            `urllib3.Retry`
        :raises ApiTypeError: anything else
        """
        if retries is None or retries is True:
            return _DEFAULT
        if isinstance(retries, RetryPolicy):
            return retries
        if isinstance(retries, int):
            return cls(int(retries))
        if hasattr(retries, "status_forcelist") and hasattr(retries, "allowed_methods"):
            return cls._of_urllib3(retries)
        raise ApiTypeError(
            "retries: expected a number, False, None, a RetryPolicy or a urllib3.Retry, "
            f"got {type(retries).__name__}"
        )

    @classmethod
    def _of_urllib3(cls, retries: Any) -> RetryPolicy:
        counts = (retries.total, retries.connect, retries.read, retries.status, retries.other)
        longest = min(
            getattr(retries, "retry_after_max", defaults.RETRY_AFTER_MAX),
            defaults.RETRY_AFTER_MAX,
        )
        return cls(
            min((int(n) for n in counts if n is not None), default=defaults.RETRIES),
            statuses=retries.status_forcelist or (),
            methods=retries.allowed_methods or defaults.RETRY_METHODS,
            backoff=retries.backoff_factor,
            backoff_max=retries.backoff_max,
            retry_after_max=longest if retries.respect_retry_after_header else 0,
        )

    def may_repeat(self, method: str, sent: bool) -> bool:
        """Tell whether a request may be sent once more after it failed without a response.

        :param method: its HTTP method
        :param sent: whether the server may have received it
        """
        return not sent or method in self.methods

    def retries_status(self, method: str, status: int) -> bool:
        """Tell whether a response with this status is worth a retry."""
        return status in self.statuses and (
            method in self.methods or status in defaults.UNPROCESSED_STATUSES
        )

    def delay(self, attempt: int, retry_after: str | None = None) -> float | None:
        """Return the seconds to wait after a failed attempt, or None if the server asks for more.

        :param attempt: 1 for the first
        :param retry_after: the response's ``Retry-After``
        """
        asked = parse_retry_after(retry_after) if self.retry_after_max else None
        if asked is not None:
            return asked if asked <= self.retry_after_max else None
        delay = min(self.backoff * 2.0 ** min(attempt - 1, 60), self.backoff_max)
        return delay * (1 - defaults.JITTER * random())


_DEFAULT = RetryPolicy()
