"""Sending a request: attempts, retries and redirects."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any

import urllib3

from cvat_sdk._runtime import defaults
from cvat_sdk._runtime.errors import ApiException, ApiStatusError, OpenApiException
from cvat_sdk._runtime.http.error_body import server_message
from cvat_sdk._runtime.http.headers import decode_text
from cvat_sdk._runtime.http.request import append_query
from cvat_sdk._runtime.http.secrets import clear, one_line, secrets_of
from cvat_sdk._runtime.transport.body import discard, read_body, read_error_body
from cvat_sdk._runtime.transport.connection import Response, SendOptions
from cvat_sdk._runtime.transport.failures import AttemptFailed, classify
from cvat_sdk._runtime.transport.pools import Pools, proxy_secrets
from cvat_sdk._runtime.transport.redirects import is_redirect, next_request, redirect_message
from cvat_sdk._runtime.transport.timeouts import TimeLimit

if TYPE_CHECKING:
    from collections.abc import Callable

    from cvat_sdk._runtime.checks import Timeout
    from cvat_sdk._runtime.configuration import BaseConfiguration
    from cvat_sdk._runtime.http.request import Request
    from cvat_sdk._runtime.retry import RetryPolicy

log = logging.getLogger("cvat_sdk")
log.addHandler(logging.NullHandler())

# urllib3 repeats nothing: which requests may be repeated is decided here, once.
_NO_RETRIES = urllib3.Retry(False, redirect=False)


class Transport:
    """Sends the requests of one session over its connections.

    Threads may share it.

    :param configuration: TLS, proxy and pool settings
    :param pool_manager: sends the requests instead of our own pools: anything with the `request`
        of `urllib3.PoolManager`
    """

    def __init__(self, configuration: BaseConfiguration, pool_manager: Any = None) -> None:
        self._configuration = configuration
        self._pool_manager = pool_manager
        self._pools = Pools(configuration)

    def close(self) -> None:
        """Close every connection that is not in use. The next request opens new ones."""
        self._pools.close()

    def send(
        self,
        request: Request,
        timeout: Timeout,
        policy: RetryPolicy,
        *,
        stream: bool = False,
        on_response: Callable[[Request, Any], None] | None = None,
    ) -> tuple[Any, Request]:
        """Send a request, repeat it where that is safe, and return the last response.

        :param request: what to send
        :param timeout: seconds for the whole call, a pair (connect, read) of seconds, or None
        :param policy: when to repeat it
        :param stream: leave the body unread
        :param on_response: called with every response, those of redirects included
        :returns: the response, and the request that it belongs to, which a redirect may have made
        :raises ApiException: no response, or only a part of it
        """
        limit = TimeLimit.start(timeout)
        attempt = 1
        redirects = 0
        while True:
            try:
                response = self._attempt(request, limit, stream, attempt)
            except AttemptFailed as failed:
                failure = failed.failure
                delay = None
                if failure.transient and policy.may_repeat(request.method, sent=failure.sent):
                    delay = _delay(request, policy, attempt, limit)
                if delay is None:
                    raise failure.to_exception() from failed.__cause__
                reason = failure.message
            else:
                if on_response is not None:
                    on_response(request, response)
                redirect = (
                    self._redirect(request, response) if redirects < defaults.REDIRECTS else None
                )
                if redirect is not None:
                    discard(response)
                    request = redirect
                    redirects += 1
                    continue
                delay = _delay_after(request, response, policy, attempt, limit)
                if delay is None:
                    return response, request
                reason = f"status {response.status}"
                discard(response)
            self._log_retry(request, reason, attempt, policy.total, delay)
            time.sleep(delay)
            attempt += 1

    def _redirect(self, request: Request, response: Any) -> Request | None:
        if not is_redirect(request, response):
            return None
        return next_request(request, response, self._configuration.secret_query_keys())

    def _attempt(self, request: Request, limit: TimeLimit, stream: bool, attempt: int) -> Any:
        started = time.monotonic()
        try:
            response = self._urlopen(request, limit)
            if not stream:
                read_body(response, self._configuration.max_response_bytes, limit)
        except OpenApiException:
            raise  # a body that cannot be read while it is sent, or is too large
        except Exception as exc:
            failure = classify(exc, request.origin)
            self._log_attempt(request, failure.message, started, attempt)
            raise AttemptFailed(failure) from exc
        self._log_attempt(request, response.status, started, attempt)
        return response

    def _urlopen(self, request: Request, limit: TimeLimit) -> Any:
        options: dict[str, Any] = {
            "body": request.body,
            "headers": request.headers,
            "timeout": limit.for_urllib3(),
            "retries": _NO_RETRIES,
            "redirect": False,
            "preload_content": False,
        }
        if self._pool_manager is not None:
            url = request.origin + append_query(request.target or "/", request.secret_query)
            return Response.adopt(self._pool_manager.request(request.method, url, **options))
        return self._pools.manager_for(request.origin).urlopen(
            request.method,
            request.origin + (request.target or "/"),
            pool_timeout=limit.for_pool(),
            send_options=SendOptions(limit.deadline, limit.read, request.secret_query),
            **options,
        )

    def translate(self, exc: Exception, request: Request) -> OpenApiException:
        """Return what the caller is to see of an exception that any part of a call raised.

        It is of our tree, says what the call was and what the server says, and holds no secret.

        :param request: the last one that was sent
        """
        if isinstance(exc, ApiException):
            error = exc
        elif isinstance(exc, OpenApiException):
            return exc
        else:
            error = classify(exc, request.origin).to_exception()
            error.__cause__ = exc
        secrets = self.secrets(request)
        if error.response is not None:
            _add_body(error, request)
        error.method = request.method
        error.path = request.path
        error.reason = one_line(error.reason, secrets) or None
        error.message = one_line(error.message, secrets) or error.reason or ""
        error.request_id = one_line(error.request_id, secrets, 100) or None
        error.args = (error.status, error.reason)
        if _shows_secret(error.__cause__, secrets):
            error.__cause__ = None
        return error

    def secrets(self, request: Request) -> list[str]:
        """Return every text that nothing may show of this request."""
        return [
            *self._configuration.secrets(),
            *proxy_secrets(request.origin, self._configuration),
            *secrets_of(request),
        ]

    def _log_attempt(self, request: Request, outcome: object, started: float, attempt: int) -> None:
        """Log one line for each request: never its URL, headers or body."""
        if log.isEnabledFor(logging.DEBUG):
            milliseconds = (time.monotonic() - started) * 1000
            shown = clear(str(outcome), self.secrets(request))
            log.debug(
                "%s %s: %s in %.0f ms, attempt %d",
                request.method, request.path, shown, milliseconds, attempt,
            )  # fmt: skip

    def _log_retry(
        self, request: Request, reason: str, attempt: int, total: int, delay: float
    ) -> None:
        """Log one line for each retry, with its reason."""
        if log.isEnabledFor(logging.INFO):
            log.info(
                "%s %s: %s; retry %d of %d in %.2f s",
                request.method, request.path, clear(reason, self.secrets(request)),
                attempt, total, delay,
            )  # fmt: skip


def _add_body(error: ApiException, request: Request) -> None:
    response: Any = error.response
    read_error_body(response)
    content_type = response.headers.get("Content-Type") or ""
    data = response.data
    error.body = data if isinstance(data, str) else decode_text(data or b"", content_type)
    if isinstance(error, ApiStatusError):
        redirect = redirect_message(request, response)
        error.message = redirect or server_message(error.body, content_type)


def _delay(
    request: Request,
    policy: RetryPolicy,
    attempt: int,
    limit: TimeLimit,
    retry_after: str | None = None,
) -> float | None:
    """Return the seconds until the next attempt, or None if there is to be none."""
    delay = policy.delay(attempt, retry_after)
    if attempt > policy.total or delay is None or not limit.allows(delay) or not request.rewind():
        return None
    return delay


def _delay_after(
    request: Request, response: Any, policy: RetryPolicy, attempt: int, limit: TimeLimit
) -> float | None:
    if not policy.retries_status(request.method, response.status):
        return None
    return _delay(request, policy, attempt, limit, response.headers.get("Retry-After"))


def _shows_secret(link: BaseException | None, secrets: list[str]) -> bool:
    """Tell whether a traceback with this exception and its causes would show a secret."""
    while link is not None:
        text = str(link)
        if clear(text, secrets) != text:
            return True
        link = link.__cause__ or link.__context__
    return False
