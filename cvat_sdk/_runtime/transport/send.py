"""Sending a request: attempts, retries and redirects, and what becomes of their failures."""

from __future__ import annotations

import logging
import time
from contextlib import suppress
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import urllib3
from msgspec.structs import replace

from cvat_sdk._runtime import checks, defaults, errors
from cvat_sdk._runtime.http.headers import decode_text
from cvat_sdk._runtime.http.messages import hint, one_line, server_message
from cvat_sdk._runtime.http.secrets import clear, secrets_of
from cvat_sdk._runtime.threads import Threads
from cvat_sdk._runtime.transport.connection import Response
from cvat_sdk._runtime.transport.failures import Failure, classify
from cvat_sdk._runtime.transport.limits import TimeLimit, discard, read_body
from cvat_sdk._runtime.transport.pools import Pools, proxy_for
from cvat_sdk._runtime.transport.redirects import next_request, redirect_message

if TYPE_CHECKING:
    from cvat_sdk._runtime.configuration import BaseConfiguration
    from cvat_sdk._runtime.http.request import Request
    from cvat_sdk._runtime.retry import RetryPolicy

log = logging.getLogger("cvat_sdk")
log.addHandler(logging.NullHandler())


def _without_headers(record: logging.LogRecord) -> bool:
    """Keep what urllib3 could not parse of a header block, which may be secret, out of its log."""
    if "parse headers" in str(record.msg):
        record.msg, record.args, record.exc_info = "Failed to parse headers", (), None
    return True


logging.getLogger("urllib3.connection").addFilter(_without_headers)

_IN_QUERIES = "%!$&'()*+,;=:@/?[]~"
# urllib3 repeats nothing: which requests may be repeated is decided here, once.
_NO_RETRIES = urllib3.Retry(False, redirect=False)


class Transport:
    """Sends the requests of one session; threads may share it."""

    def __init__(self, configuration: BaseConfiguration, pool_manager: Any, threads: int) -> None:
        self.threads: Threads = Threads(threads)
        self._configuration = configuration
        self._pool_manager = pool_manager
        self._pools = Pools(configuration)

    def close(self) -> None:
        """Wait for calls on other threads, then close idle connections; requests open new ones."""
        self.threads.join()
        self._pools.close()

    def send(
        self,
        request: Request,
        timeout: checks.Timeout,
        policy: RetryPolicy,
        *,
        unread: range | tuple[()],
        jar: SimpleCookie | None = None,
    ) -> tuple[Any, Request]:
        """Send a request, repeat it where that is safe, and follow redirects.

        :param unread: the statuses whose body is left to the caller
        :param jar: for the cookies that the configured server sets, in redirects too
        :returns: the last response, and the request that it belongs to
        """
        limit = TimeLimit.start(timeout)
        redirects = 0
        while True:
            response, failure = self._attempt(request, limit, unread)
            if failure is None:
                if jar is not None and request.origin == self._configuration.base_url()[0]:
                    _store_cookies(jar, response)
                redirect = next_request(request, response)
                if redirect is not None and redirects < defaults.REDIRECTS:
                    discard(response)
                    request = redirect
                    redirects += 1
                    continue
                if response.status not in policy.statuses:
                    return response, request
                processed = response.status not in defaults.UNPROCESSED_STATUSES
                failure = Failure(f"status {response.status}", processed, transient=True)
            delay = None
            # What the server may have processed must not be done twice.
            if failure.transient and (not failure.processed or request.method in policy.methods):
                asked = None if failure.error else response.headers.get("Retry-After")
                delay = policy.delay(request.attempts, asked)
            is_repeatable = getattr(request.body, "is_repeatable", True)
            if delay is None or not limit.allows(delay) or not is_repeatable:
                if failure.error:
                    raise failure.error
                return response, request
            discard(response)
            if log.isEnabledFor(logging.INFO):
                reason = clear(failure.reason, self._secrets(request))
                parts = (request.method, request.path, reason, request.attempts, policy.total)
                log.info("%s %s: %s; retry %d of %d in %.2f s", *parts, delay)
            time.sleep(delay)
            request = replace(request, attempts=request.attempts + 1)

    def _attempt(
        self, request: Request, limit: TimeLimit, unread: range | tuple[()]
    ) -> tuple[Any, Failure | None]:
        """Return the response, and the failure to get or to read it, if any."""
        started = time.monotonic()
        response: Any = None
        failure = None
        try:
            response = self._urlopen(request, limit)
            if response.status not in unread:
                read_body(response, self._configuration.max_response_bytes, limit)
        except Exception as exc:  # noqa: BLE001 - classified, and raised unless it is retried
            failure = classify(exc, request, response)
        except BaseException:
            # An interrupt can strike anywhere, and leave a place in a pool taken for good.
            self._pools.close()
            raise
        # One line for each request: never its URL, headers or body.
        if log.isEnabledFor(logging.DEBUG):
            outcome = clear(failure.reason, self._secrets(request)) if failure else response.status
            milliseconds = (time.monotonic() - started) * 1000
            parts = (request.method, request.path, outcome, milliseconds, request.attempts)
            log.debug("%s %s: %s in %.0f ms, attempt %d", *parts)
        return response, failure

    def _urlopen(self, request: Request, limit: TimeLimit) -> Any:
        wait = limit.wait()
        connect = limit.connect if limit.deadline is None else wait
        options: dict[str, Any] = {
            "body": request.body,
            "headers": request.headers,
            "timeout": urllib3.Timeout(connect=connect, read=wait),
            "retries": _NO_RETRIES,
            "redirect": False,
            "preload_content": False,
        }
        target = request.target or "/"
        if self._pool_manager is not None:
            url = request.origin + target
            return Response.adopt(self._pool_manager.request(request.method, url, **options))
        options["pool_timeout"] = wait
        path, _, query = target.partition("?")
        # urllib3 would do so, too, were it to see the query.
        options["limit_and_query"] = limit, quote(query, safe=_IN_QUERIES)
        # A pool would refuse the whole URL of another host, which is what a proxy is sent.
        options["assert_same_host"] = False
        via, prefix = self._pools.route_to(request.origin, request.redirected_from is not None)
        return via.urlopen(request.method, prefix + path, **options)

    def translate(self, exc: Exception, request: Request, title: str) -> errors.OpenApiException:
        """Return what the caller sees of an exception: one of our tree, without secrets."""
        if isinstance(exc, errors.ApiException):
            error = exc
        elif isinstance(exc, errors.OpenApiException):
            return exc
        else:
            reason = f"the response cannot be read: {type(exc).__name__}"
            error = errors.ApiResponseError(reason=reason)
            error.__cause__ = exc
        if error.response is not None:
            _add_body(error, request)
        secrets = self.describe(error, request)
        error.hint = one_line(hint(error, request, title), secrets, 500) or None
        # A traceback shows the texts of the causes too.
        link = error.__cause__
        while link is not None:
            if clear(str(link), secrets) != str(link):
                error.__cause__ = None
            link = link.__cause__ or link.__context__
        return error

    def describe(self, error: errors.ApiException, request: Request) -> set[str]:
        """Say in an error which request it is of, and clear it of the secrets, which it returns."""
        secrets = self._secrets(request)
        error.method, error.path = request.method, request.path
        if error.url is None:  # of a response, which the last request brought
            error.url, error.attempts = request.url, request.attempts
        error.url = one_line(error.url, secrets)
        error.reason = one_line(error.reason, secrets) or None
        error.message = one_line(error.message, secrets) or error.reason or ""
        error.request_id = one_line(error.request_id, secrets, 100) or None
        error.args = (error.status, error.reason)
        if isinstance(error, errors.ResponseValidationError):
            error.location = one_line(error.location, secrets)
        return secrets

    def printable(self, text: str, request: Request) -> str:
        """Return the first lines of a text, shortened, without the secrets of a request."""
        secrets = self._secrets(request)
        return "\n".join(one_line(line, secrets) for line in text.splitlines()[:100])

    def _secrets(self, request: Request) -> set[str]:
        """Return every text that nothing may show of this request."""
        _, proxy_headers = proxy_for(request.origin, self._configuration)
        return secrets_of(request, proxy_headers.values())


def _store_cookies(jar: SimpleCookie, response: Any) -> None:
    """Keep the cookies that a response sets, and drop those that it deletes."""
    for header in response.headers.getlist("Set-Cookie"):
        if len(header) <= defaults.MAX_COOKIE_BYTES:  # parsing a longer one can take seconds
            with suppress(CookieError):
                jar.load(header)
    for name in list(jar)[defaults.MAX_COOKIES :]:
        del jar[name]
    for name, morsel in list(jar.items()):
        if morsel["max-age"].startswith(("0", "-")):
            jar.pop(name, None)


def _add_body(error: errors.ApiException, request: Request) -> None:
    response: Any = error.response
    content_type = response.headers.get("Content-Type") or ""
    data = response.data
    error.body = data if isinstance(data, str) else decode_text(data or b"", content_type)
    if isinstance(error, errors.ApiStatusError):
        redirect = redirect_message(request, response)
        error.message = redirect or server_message(error.body, content_type)
