"""Everything a call can raise.

::

    OpenApiException
     ├─ ApiTypeError (TypeError)            an argument of the wrong type, an unknown keyword
     ├─ ApiValueError (ValueError)          an argument or setting with a value that cannot be
     ├─ ApiAttributeError (AttributeError)
     ├─ ApiKeyError (KeyError)
     └─ ApiException                        caused by the network or the server
         ├─ ApiConnectionError              no answer arrived, or not all of it
         │   ├─ ApiTimeoutError (TimeoutError)
         │   ├─ ApiTlsError                 certificates and handshakes
         │   └─ ApiProxyError               the proxy could not be reached or refused
         ├─ ApiStatusError                  an answer whose status is not 2xx
         │   ├─ RedirectException           3xx that was not followed
         │   ├─ BadRequestException         400
         │   ├─ UnauthorizedException       401
         │   ├─ ForbiddenException          403
         │   ├─ NotFoundException           404
         │   ├─ ConflictException           409
         │   ├─ RateLimitException          429
         │   └─ ServiceException            5xx
         └─ ApiResponseError                a 2xx answer that cannot be understood
             ├─ ContentTypeError            not the documented media type, a log-in page say
             ├─ ResponseValidationError     the body does not fit the documented model
             └─ ResponseTooLargeError
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from cvat_sdk.runtime import defaults
from cvat_sdk.runtime.redact import cleared

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from urllib3 import HTTPResponse

__all__ = [
    "ApiAttributeError",
    "ApiConnectionError",
    "ApiException",
    "ApiKeyError",
    "ApiProxyError",
    "ApiResponseError",
    "ApiStatusError",
    "ApiTimeoutError",
    "ApiTlsError",
    "ApiTypeError",
    "ApiValueError",
    "BadRequestException",
    "ConflictException",
    "ContentTypeError",
    "ForbiddenException",
    "NotFoundException",
    "OpenApiException",
    "RateLimitException",
    "RedirectException",
    "ResponseTooLargeError",
    "ResponseValidationError",
    "ServiceException",
    "UnauthorizedException",
]


class OpenApiException(Exception):
    """The root of everything that a call can raise."""


class ApiTypeError(OpenApiException, TypeError):
    """An argument, or a part of one, is of the wrong type; nothing was sent."""


class ApiValueError(OpenApiException, ValueError):
    """An argument, a part of one, or a setting has a value that cannot be; nothing was sent."""


class ApiAttributeError(OpenApiException, AttributeError):
    """An attribute that is not there."""


class ApiKeyError(OpenApiException, KeyError):
    """A key that is not there."""


class ApiException(OpenApiException):
    """The network or the server let a call down.

    :ivar status: the HTTP status, or None when no answer arrived
    :ivar reason: the HTTP reason phrase, or what went wrong in a few words
    :ivar headers: the answer's headers, or None
    :ivar body: the answer's body as text, or None; undecodable bytes are replaced
    :ivar message: the server's own words, or what went wrong
    :ivar method: the HTTP method of the call
    :ivar path: the call's path template, e.g. ``/api/cloudstorages/{id}``
    :ivar request_id: the answer's ``X-Request-Id``, or None
    :ivar response: the answer itself, or None; it is not pickled along
    """

    status: int | None
    reason: str | None
    headers: Mapping[str, str] | None
    body: str | None
    message: str
    method: str | None
    path: str | None
    request_id: str | None
    response: HTTPResponse | None

    def __init__(
        self,
        status: int | None = None,
        reason: str | None = None,
        http_resp: HTTPResponse | None = None,
        *,
        message: str | None = None,
        method: str | None = None,
        path: str | None = None,
        secrets: Iterable[str] = (),
    ) -> None:
        """
        :param status: the HTTP status, where there is no `http_resp`
        :param reason: the HTTP reason phrase, where there is no `http_resp`
        :param http_resp: the answer, its body already read
        :param message: what went wrong; taken from the answer's body when left out
        :param method: the HTTP method of the call
        :param path: the call's path template
        :param secrets: texts that must not be shown
        """
        hidden = tuple(secrets)
        self.status = status
        self.headers = self.body = self.request_id = None
        self.method = method
        self.path = path
        self.response = http_resp
        if http_resp is not None:
            self.status = http_resp.status
            reason = http_resp.reason
            self.headers = http_resp.headers
            self.request_id = _line(http_resp.headers.get("X-Request-Id"), hidden, 100)
            data = http_resp.data
            self.body = data if isinstance(data, str) else (data or b"").decode("utf-8", "replace")
            if message is None:
                message = server_words(self.body, http_resp.headers.get("Content-Type") or "")
        self.reason = _line(reason, hidden)
        self.message = _line(message, hidden) or self.reason or ""
        super().__init__(self.status, self.reason)

    def __str__(self) -> str:
        where = f"{self.method} {self.path}: " if self.path else ""
        parts = [self.message]
        if self.status is not None:
            parts = [f"{self.status} {self.reason or ''}".strip()]
            if self.message not in (self.reason, ""):
                parts.append(self.message)
        request = f" (request id {self.request_id})" if self.request_id else ""
        return where + ": ".join(parts) + request

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return (_restored, (type(self), {**self.__dict__, "response": None}))


class ApiConnectionError(ApiException):
    """No answer arrived, or only a part of it. `__cause__` is what urllib3 raised."""


class ApiTimeoutError(ApiConnectionError, TimeoutError):
    """The time allowed for connecting, for reading or for the whole call has run out."""


class ApiTlsError(ApiConnectionError):
    """The TLS handshake failed: an unknown authority, a wrong host name, an expired certificate."""


class ApiProxyError(ApiConnectionError):
    """The proxy could not be reached, or refused."""


class ApiStatusError(ApiException):
    """The server answered with a status other than 2xx."""


class RedirectException(ApiStatusError):
    """3xx: a redirect that is not followed, such as one of a POST."""


class BadRequestException(ApiStatusError):
    """400: the server refused the request's content."""


class UnauthorizedException(ApiStatusError):
    """401: no credentials, or wrong ones."""


class ForbiddenException(ApiStatusError):
    """403: these credentials do not allow the call."""


class NotFoundException(ApiStatusError):
    """404: there is no such object, or the user may not know of it."""


class ConflictException(ApiStatusError):
    """409: the object's state does not allow the call, such as a run that is going on already."""


class RateLimitException(ApiStatusError):
    """429: too many requests.

    :ivar retry_after: the seconds the server asks to wait for, or None
    """

    @property
    def retry_after(self) -> float | None:
        """The seconds the server asks to wait for, or None."""
        from cvat_sdk.runtime.retry import retry_after

        return retry_after((self.headers or {}).get("Retry-After"))


class ServiceException(ApiStatusError):
    """5xx: the server, or something it depends on, failed."""


class ApiResponseError(ApiException):
    """The server answered 2xx with something that cannot be understood."""


class ContentTypeError(ApiResponseError):
    """The answer is not of the documented media type: a log-in page, say."""


class ResponseValidationError(ApiResponseError):
    """The answer's body does not fit the documented model.

    :ivar location: where in the body, e.g. ``results[3].owner.id``; empty for the whole of it
    """

    location: str = ""


class ResponseTooLargeError(ApiResponseError):
    """The answer is larger than `Configuration.max_response_bytes`."""


_LONG = 1_000_000
"""Characters of a body that are looked at for the server's words."""

_BY_STATUS: dict[int, type[ApiStatusError]] = {
    400: BadRequestException,
    401: UnauthorizedException,
    403: ForbiddenException,
    404: NotFoundException,
    409: ConflictException,
    429: RateLimitException,
}


def status_error(status: int) -> type[ApiStatusError]:
    """The exception class for a status that is not 2xx."""
    if status >= 500:
        return ServiceException
    if 300 <= status < 400:
        return RedirectException
    return _BY_STATUS.get(status, ApiStatusError)


def _line(text: str | None, secrets: Iterable[str], limit: int = 0) -> str | None:
    """The text as one printable line without secrets, and not too long."""
    if text is None:
        return None
    text = cleared(" ".join(text.split()), secrets)
    if not text.isprintable():
        text = "".join(c if c.isprintable() else "\ufffd" for c in text)
    limit = limit or defaults.MESSAGE_CHARACTERS
    return text if len(text) <= limit else text[: limit - 1] + "…"


def server_words(body: str, content_type: str = "") -> str:
    """What an error body says, in every form that servers use.

    :param body: the answer's body
    :param content_type: its Content-Type
    """
    text = body[:_LONG].strip()
    if text[:1] in ('"', "{", "["):
        import json

        with suppress(ValueError, RecursionError):
            text = "; ".join(_words(json.loads(text), ""))
    elif "html" in content_type and "<" in text:
        text = _html_words(text)
    return text


def _words(value: Any, name: str) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            plain = key in ("detail", "message", "non_field_errors", "error", "title")
            if key == "code" and "message" in value:
                continue
            yield from _words(inner, name if plain else f"{name}.{key}" if name else str(key))
    elif isinstance(value, list):
        if any(isinstance(item, (dict, list)) for item in value):
            for index, item in enumerate(value):
                yield from _words(item, f"{name}[{index}]")
        elif value:
            text = ", ".join(str(item) for item in value)
            yield f"{name}: {text}" if name else text
    elif value not in (None, ""):
        yield f"{name}: {value}" if name else str(value)


def _html_words(text: str) -> str:
    from html import unescape

    before, *pieces = text.split("<")
    shown = [before]
    for piece in pieces:
        tag, _, inner = piece.partition(">")
        if tag[:5].lower() == "title" and inner.strip():
            return unescape(inner)
        if not tag.lower().startswith(("script", "style")):
            shown.append(inner)
    return unescape(" ".join(shown))


def _restored(cls: type[ApiException], state: dict[str, Any]) -> ApiException:
    error = cls.__new__(cls, state["status"], state["reason"])
    error.__dict__.update(state)
    return error
