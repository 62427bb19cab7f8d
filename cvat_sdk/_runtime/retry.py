"""When a failed request is retried, and after which delay."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Annotated, SupportsIndex

from msgspec import Meta, Struct

from cvat_sdk._runtime import defaults
from cvat_sdk._runtime.errors import ApiTypeError, parse_retry_after
from cvat_sdk._runtime.schema.codec import encode

if TYPE_CHECKING:
    from urllib3 import Retry

_COUNT = Annotated[int, Meta(ge=0)]
_NUMBER = Annotated[float, Meta(ge=0)]


class RetryPolicy(Struct):
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
    :raises ApiTypeError: a value of the wrong type
    :raises ApiValueError: a number below 0
    """

    total: int = defaults.RETRIES
    statuses: Collection[int] = defaults.RETRY_STATUSES
    methods: Collection[str] = defaults.RETRY_METHODS
    backoff: float = defaults.BACKOFF
    backoff_max: float = defaults.BACKOFF_MAX
    retry_after_max: float = defaults.RETRY_AFTER_MAX

    def __post_init__(self) -> None:
        self.total = encode(self.total, _COUNT, "total")
        for name in ("backoff", "backoff_max", "retry_after_max"):
            setattr(self, name, encode(getattr(self, name), _NUMBER, name))
        self.statuses = frozenset(encode(self.statuses, list[int], "statuses"))
        # Sent twice, these could do twice what they do.
        methods = encode(self.methods, list[str], "methods")
        self.methods = frozenset(method.upper() for method in methods) - {"POST", "PATCH"}

    @classmethod
    def of(cls, name: str, retries: RetryPolicy | Retry | int | bool | None) -> RetryPolicy:
        """Return the policy that a setting stands for."""
        if isinstance(retries, RetryPolicy):
            return retries
        if retries is None or retries is True:
            return _DEFAULT
        if isinstance(retries, (int, SupportsIndex)):  # NumPy's, too
            return cls(encode(int(retries), _COUNT, name))  # False is 0
        # By its attributes, since urllib3 is imported at the first request only.
        if not (hasattr(retries, "status_forcelist") and hasattr(retries, "allowed_methods")):
            expected = "a number, False, a RetryPolicy or a urllib3.Retry"
            raise ApiTypeError(f"{name}: expected {expected}, got {type(retries).__name__}")
        counts = (retries.total, retries.connect, retries.read, retries.status, retries.other)
        # Not every urllib3 that we allow has it, and its default is hours.
        longest = min(getattr(retries, "retry_after_max", 1e9), defaults.RETRY_AFTER_MAX)
        return cls(
            min((int(n) for n in counts if n is not None), default=defaults.RETRIES),
            statuses=retries.status_forcelist or (),
            methods=retries.allowed_methods or defaults.RETRY_METHODS,
            backoff=retries.backoff_factor,
            backoff_max=retries.backoff_max,
            retry_after_max=longest if retries.respect_retry_after_header else 0,
        )

    def delay(self, attempt: int, retry_after: str | None = None) -> float | None:
        """Return the seconds to wait; None: give up, or the server asks to wait for too long."""
        from random import random  # here, since start-up would pay for what few calls need

        if attempt > self.total:
            return None
        # Bounded twice, since a float cannot hold 2 to the 1024th.
        delay = min(self.backoff * 2.0 ** min(attempt - 1, 60), self.backoff_max)
        share = defaults.JITTER * random()
        asked = parse_retry_after(retry_after) if self.retry_after_max else None
        if asked is None:
            return delay * (1 - share)
        # The server decides when it is asked again at the earliest; chance, that not everybody who
        # waits for the same instant asks at once.
        return max(delay, asked) * (1 + share) if asked <= self.retry_after_max else None


_DEFAULT = RetryPolicy()
