"""Everything a call can raise; docs/guides/reliability.md draws the tree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from urllib3 import HTTPResponse

__all__ = [
    "ApiAttributeError", "ApiConnectionError", "ApiException", "ApiKeyError", "ApiProxyError",
    "ApiResponseError", "ApiStatusError", "ApiTimeoutError", "ApiTlsError", "ApiTypeError",
    "ApiValueError", "BadRequestException", "ConflictException", "ContentTypeError",
    "ForbiddenException", "NotFoundException", "OpenApiException", "RateLimitException",
    "RedirectException", "ResponseTooLargeError", "ResponseValidationError", "ServiceException",
    "UnauthorizedException",
]  # fmt: skip


class OpenApiException(Exception):
    """The root of everything that a call can raise."""


class ApiTypeError(OpenApiException, TypeError):
    """An argument, or a part of one, is of the wrong type; nothing was sent."""


class ApiValueError(OpenApiException, ValueError):
    """An argument, a part of one, or a setting has an invalid value; nothing was sent."""


class ApiAttributeError(OpenApiException, AttributeError):
    """An attribute that does not exist."""


class ApiKeyError(OpenApiException, KeyError):
    """A key that does not exist."""


class ApiException(OpenApiException):
    """The network or the server failed a call.

    :ivar status: the HTTP status, or None when no response arrived
    :ivar reason: the HTTP reason phrase, or in a few words what went wrong
    :ivar headers: the response's headers, or None
    :ivar body: the response's body as text, or None; undecodable bytes are replaced
    :ivar message: the server's message, or what went wrong
    :ivar method: the HTTP method of the call
    :ivar path: the call's path template, e.g. ``/api/cloudstorages/{id}``
    :ivar url: the URL that was sent, without its query
    :ivar attempts: how often the request was tried
    :ivar hint: what may help, or None
    :ivar request_id: the response's ``X-Request-Id``, or None
    :ivar response: the response, or None; it is not pickled
    """

    headers: Mapping[str, str] | None = None
    body: str | None = None
    message: str
    method: str | None = None
    path: str | None = None
    url: str | None = None
    attempts: int = 1
    hint: str | None = None
    request_id: str | None = None

    def __init__(
        self,
        status: int | None = None,
        reason: str | None = None,
        http_resp: HTTPResponse | None = None,
        *,
        message: str | None = None,
    ) -> None:
        self.status = status
        self.response = http_resp
        if http_resp is not None:
            self.status = http_resp.status
            reason = reason or http_resp.reason
            self.headers = http_resp.headers
            self.request_id = http_resp.headers.get("X-Request-Id")
        self.reason = reason
        self.message = message or reason or ""
        super().__init__(self.status, self.reason)
        if describe := getattr(http_resp, "describe", None):  # a call has returned it
            describe(self)

    @property
    def retry_after(self) -> float | None:
        """The seconds that the server asks to wait for, or None."""
        return parse_retry_after((self.headers or {}).get("Retry-After"))

    def __str__(self) -> str:
        where = f"{self.method} {self.url or self.path}: " if self.path else ""
        status = "" if self.status is None else f"{self.status} {self.reason or ''}".strip()
        message = "" if status and self.message == self.reason else self.message
        text = where + ": ".join(str(part) for part in (status, message) if part)
        details = [f"tried {self.attempts} times"] if self.attempts > 1 else []
        details += [f"request id {self.request_id}"] if self.request_id else []
        if details:
            text += f" ({', '.join(details)})"
        return f"{text.removesuffix('.')}. {self.hint}" if self.hint else text

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        # A response holds a connection, which no other process can use.
        return type(self), (self.status, self.reason), {**self.__dict__, "response": None}


class ApiConnectionError(ApiException):
    """No response arrived, or only a part of it. `__cause__` is what urllib3 raised."""


class ApiTimeoutError(ApiConnectionError, TimeoutError):
    """The timeout for connecting, for reading or for the whole call expired."""


class ApiTlsError(ApiConnectionError):
    """The TLS handshake failed: an unknown authority, a wrong host name, an expired certificate."""


class ApiProxyError(ApiConnectionError):
    """The proxy could not be reached, or refused."""


class ApiStatusError(ApiException):
    """The response's status is not 2xx."""


class RedirectException(ApiStatusError):
    """3xx: a redirect that is not followed, such as one of a POST."""


class BadRequestException(ApiStatusError):
    """400: the server refused the request's content."""


class UnauthorizedException(ApiStatusError):
    """401: no credentials, or wrong ones."""


class ForbiddenException(ApiStatusError):
    """403: these credentials do not allow the call."""


class NotFoundException(ApiStatusError):
    """404: the object does not exist, or the user may not see it."""


class ConflictException(ApiStatusError):
    """409: the object's state does not allow the call, such as a function that is running."""


class RateLimitException(ApiStatusError):
    """429: too many requests."""


class ServiceException(ApiStatusError):
    """5xx: the server, or something it depends on, failed."""


class ApiResponseError(ApiException):
    """The response is 2xx but cannot be understood."""


class ContentTypeError(ApiResponseError):
    """The response is not of the documented media type: a login page, for example."""


class ResponseValidationError(ApiResponseError):
    """The response's body does not fit the documented model.

    :ivar location: where in the body, e.g. ``results[3].owner.id``; empty for the whole of it
    """

    location: str = ""


class ResponseTooLargeError(ApiResponseError):
    """The response is larger than `Configuration.max_response_bytes`."""


_BY_STATUS: dict[int, type[ApiStatusError]] = {
    3: RedirectException, 5: ServiceException,  # 3xx, and 5xx and above
    400: BadRequestException, 401: UnauthorizedException, 403: ForbiddenException,
    404: NotFoundException, 409: ConflictException, 429: RateLimitException,
}  # fmt: skip


def status_error(status: int) -> type[ApiStatusError]:
    return _BY_STATUS.get(status) or _BY_STATUS.get(min(status // 100, 5), ApiStatusError)


def parse_retry_after(header: str | None) -> float | None:
    """Return the seconds that a ``Retry-After`` header asks for, or None."""
    header = (header or "").strip()
    if header.isascii() and header.isdigit():
        return float(header[:9])
    # Here, since it costs start-up 6 ms and dates are rare: most servers send seconds.
    import time
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(header).timestamp() - time.time())
    except (TypeError, ValueError, OverflowError):
        return None
