"""Requests over urllib3: connections, tries and redirects. Imported with the first request."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast
from urllib.parse import unquote

from cvat_sdk.runtime import defaults, network
from cvat_sdk.runtime.errors import ApiException, OpenApiException
from cvat_sdk.runtime.redact import cleared, secrets_in, secrets_in_headers

if TYPE_CHECKING:
    from collections.abc import Callable

    from urllib3 import HTTPConnectionPool, HTTPResponse, PoolManager

    from cvat_sdk.runtime.configuration import BaseConfiguration, Timeout
    from cvat_sdk.runtime.request import Request
    from cvat_sdk.runtime.retry import RetryPolicy

E = TypeVar("E", bound=ApiException)

__all__ = ["Transport"]


class _Route(NamedTuple):
    """How to reach an origin: by its pool if connections go straight there, else by the manager."""

    manager: PoolManager
    pool: HTTPConnectionPool | None


class Transport:
    """Sends requests; keeps the connections of one client.

    Threads may share it.

    :param configuration: what the connections need to know
    :param pool_manager: sends the requests instead of urllib3: anything with urllib3's
        `PoolManager.request`
    """

    def __init__(self, configuration: BaseConfiguration, pool_manager: Any = None) -> None:
        self._configuration = configuration
        self._given = pool_manager
        self._lock = threading.Lock()
        self._routes: dict[str, _Route] = {}

    def abandon(self) -> None:
        """Close a forked child's copies of its parent's connections."""
        network.abandon(route.manager for route in self._routes.values())

    def close(self) -> None:
        """Close every connection that is not in use. The next request opens new ones."""
        with self._lock:
            routes, self._routes = self._routes, {}
        for route in routes.values():
            if route.manager is not self._given:
                route.manager.clear()

    def send(
        self,
        request: Request,
        timeout: Timeout,
        policy: RetryPolicy,
        *,
        stream: bool = False,
        seen: Callable[[Request, HTTPResponse], None] | None = None,
    ) -> HTTPResponse:
        """Send a request, again where that is safe, and return the last answer.

        :param request: what to send
        :param timeout: a number: seconds for the whole call; a pair: seconds for connecting and
            seconds of silence; None: no limit
        :param policy: when to send again
        :param stream: leave the body unread
        :param seen: is told of every answer, those of redirects too
        :raises ApiException: no answer, or only a part of it
        """
        deadline = None if timeout is None or isinstance(timeout, tuple) else timeout
        if deadline is not None:
            deadline += time.monotonic()
        first = request
        attempt = 1
        redirects = 0
        while True:
            started = time.monotonic()
            try:
                response = self._attempt(request, timeout, deadline, stream)
            except OpenApiException:
                raise
            except network.FAILURES as exc:
                failure = network.classified(exc, request.origin)
                why = cleared(failure.words, self.secrets(request))
                network.log_attempt(request, why, started, attempt)
                pause = policy.pause(attempt)
                again = failure.transient and (
                    not failure.sent or policy.may_resend(request.method)
                )
                if not (again and _goes_on(request, policy, attempt, pause, deadline)):
                    answer = getattr(exc, "answer", None)
                    error = self.error(failure.error, request, why, answer)
                    raise error from self._shown(exc, request)
            else:
                network.log_attempt(request, response.status, started, attempt)
                if seen is not None:
                    seen(request, response)
                onward = network.redirected(request, response, self._configuration)
                if onward is not None and redirects < defaults.REDIRECTS:
                    network.discard(response)
                    redirects += 1
                    if onward.origin != request.origin:
                        first.strayed_to = onward.origin
                    request = onward
                    continue
                if not policy.wants(request.method, response.status):
                    return response
                why = f"status {response.status}"
                pause = policy.pause(attempt, response.headers.get("Retry-After"))
                if not _goes_on(request, policy, attempt, pause, deadline):
                    return response
                network.discard(response)
            network.log_retry(request, why, attempt, policy.total, pause)
            time.sleep(pause or 0.0)
            attempt += 1

    def _attempt(
        self, request: Request, timeout: Timeout, deadline: float | None, stream: bool
    ) -> HTTPResponse:
        origin = request.origin
        route = self._routes.get(origin) or self._opened(origin)
        moment = network.moment
        moment.deadline = deadline
        moment.silence = timeout[1] if isinstance(timeout, tuple) else None
        options: dict[str, Any] = {
            "body": request.body,
            "headers": request.headers,
            "timeout": network.limits(timeout, deadline),
            "retries": network.NO_RETRIES,
            "redirect": False,
            "preload_content": False,
        }
        response: Any
        if route.manager is self._given:
            target = request.full_target or "/"
            response = route.manager.request(request.method, origin + target, **options)
        else:
            moment.secret_query = request.secret_query
            options["assert_same_host"] = False
            options["pool_timeout"] = network.patience(timeout, deadline)
            target = request.shown_target or "/"
            if route.pool is not None:
                response = route.pool.urlopen(request.method, target, **options)
            else:
                response = route.manager.urlopen(request.method, origin + target, **options)
        if not stream:
            network.load(response, self._configuration.max_response_bytes)
        return cast("HTTPResponse", response)

    def _opened(self, origin: str) -> _Route:
        with self._lock:
            if origin not in self._routes:
                if self._given is not None:
                    route = _Route(self._given, None)
                else:
                    manager, straight = network.manager_for(origin, self._configuration)
                    pool = manager.connection_from_url(origin) if straight else None
                    route = _Route(manager, pool)
                self._routes[origin] = route
            return self._routes[origin]

    def error(
        self,
        kind: type[E],
        request: Request,
        message: str | None = None,
        response: HTTPResponse | None = None,
    ) -> E:
        """The exception for a request, holding none of its secrets.

        :param kind: its class
        :param request: what was asked
        :param message: what is wrong; the server's words when left out
        :param response: the answer, if there is one; its body is read
        """
        if response is not None:
            network.load_what_fits(response)
            if message is None:
                message = network.about_redirects(request, response)
        return kind(
            reason=message,
            http_resp=response,
            message=message,
            method=request.method,
            path=request.path,
            secrets=self.secrets(request),
        )

    def _shown(self, cause: BaseException, request: Request) -> BaseException | None:
        """The cause of an error, unless a traceback with it would tell a secret."""
        secrets = self.secrets(request)
        link: BaseException | None = cause
        while link is not None:
            text = str(link)
            if cleared(text, secrets) != text:
                return None
            link = link.__cause__ or link.__context__
        return cause

    def secrets(self, request: Request) -> list[str]:
        """Every text that nothing may show about this request."""
        texts = self._configuration.secrets()
        texts += network.secrets_of_proxy(request.origin, self._configuration)
        texts += secrets_in_headers(request.headers)
        texts += [unquote(text) for _, text in request.secret_query]
        if request.secret_source is not None:
            texts += secrets_in(*request.secret_source)
        return texts


def _goes_on(
    request: Request,
    policy: RetryPolicy,
    attempt: int,
    pause: float | None,
    deadline: float | None,
) -> bool:
    """Whether there is a try left, time for it, and a body to send."""
    if attempt > policy.total or pause is None:
        return False
    return (deadline is None or time.monotonic() + pause < deadline) and request.rewind()
