"""When a failed request is sent again, and after which pause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cvat_sdk.runtime import defaults
from cvat_sdk.runtime.errors import ApiTypeError, ApiValueError

if TYPE_CHECKING:
    from collections.abc import Collection

    from urllib3 import Retry

__all__ = ["RetryPolicy", "retry_after"]

_YEAR = 365 * 24 * 3600


class RetryPolicy:
    """How often, when and after which pause a failed request is sent again.

    A request that the server cannot have received, or has refused with 429, may be sent again
    whatever its method. Any other only if its method is idempotent, so that nothing is done twice.

    :param total: retries at most, after the first try
    :param statuses: statuses that are worth a retry
    :param methods: methods that may be sent again although the server may have received them;
        POST and PATCH never may
    :param backoff: seconds before the first retry; each further pause is twice as long
    :param backoff_max: seconds that one pause lasts at most
    :param retry_after_max: seconds that ``Retry-After`` may ask for; an answer that asks for more
        is returned at once. 0 disregards the header.
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
        """The policy that a `retries` setting stands for.

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
        methods = retries.allowed_methods
        return cls(
            min((int(n) for n in counts if n is not None), default=defaults.RETRIES),
            statuses=retries.status_forcelist or (),
            methods=methods or defaults.RETRY_METHODS,
            backoff=retries.backoff_factor,
            backoff_max=retries.backoff_max,
            retry_after_max=(
                min(getattr(retries, "retry_after_max", defaults.RETRY_AFTER_MAX),
                    defaults.RETRY_AFTER_MAX)
                if retries.respect_retry_after_header
                else 0
            ),
        )  # fmt: skip

    def may_resend(self, method: str) -> bool:
        """Whether a request that may have arrived may be sent again."""
        return method in self.methods

    def wants(self, method: str, status: int) -> bool:
        """Whether an answer with this status is worth another try."""
        return status in self.statuses and (
            method in self.methods or status in defaults.REFUSED_STATUSES
        )

    def pause(self, attempt: int, header: str | None = None) -> float | None:
        """Seconds to wait after a failed attempt, or None when the server asks for too long.

        :param attempt: 1 for the first
        :param header: the answer's ``Retry-After``
        """
        asked = retry_after(header) if self.retry_after_max else None
        if asked is not None:
            return asked if asked <= self.retry_after_max else None
        import random

        pause = min(self.backoff * 2.0 ** min(attempt - 1, 60), self.backoff_max)
        return pause * (1 - defaults.JITTER * random.random())


_DEFAULT = RetryPolicy()


def retry_after(header: str | None) -> float | None:
    """The seconds that a ``Retry-After`` header asks for, or None.

    :param header: a number of seconds or an HTTP date
    """
    if header is None:
        return None
    header = header.strip()
    if header.isascii() and header.isdigit():
        return float(header[:9])
    import time
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(header).timestamp() - time.time())
    except (TypeError, ValueError, OverflowError):
        return None
