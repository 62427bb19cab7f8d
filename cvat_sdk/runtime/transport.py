"""Requests over urllib3: connections, tries and redirects. Imported with the first request."""

from __future__ import annotations

import os
import threading
import time
from typing import TYPE_CHECKING, Any, TypeVar, cast

from cvat_sdk.runtime import defaults, network
from cvat_sdk.runtime.errors import ApiException, OpenApiException
from cvat_sdk.runtime.redact import cleared, secrets_in

if TYPE_CHECKING:
    from urllib3 import HTTPConnectionPool, HTTPResponse, PoolManager

    from cvat_sdk.runtime.configuration import BaseConfiguration, Timeout
    from cvat_sdk.runtime.request import Request
    from cvat_sdk.runtime.retry import RetryPolicy

E = TypeVar("E", bound=ApiException)

__all__ = ["Transport"]


class Transport:
    """Sends requests; keeps the connections of one client.

    Threads may share it. A forked child opens connections of its own.

    :param configuration: what the connections need to know
    :param pool_manager: sends the requests instead of urllib3: anything with urllib3's
        `PoolManager.request`
    """

    def __init__(self, configuration: BaseConfiguration, pool_manager: Any = None) -> None:
        self._configuration = configuration
        self._given = pool_manager
        self._reset()

    def _reset(self) -> None:
        self._lock = threading.Lock()
        self._pid = os.getpid()
        self._pools: dict[str, HTTPConnectionPool | None] = {}
        self._managers: dict[str, PoolManager] = {}

    def close(self) -> None:
        """Close every connection that is not in use. The next request opens new ones."""
        with self._lock:
            managers, self._managers, self._pools = self._managers, {}, {}
        for manager in managers.values():
            manager.clear()

    def send(
        self,
        request: Request,
        timeout: Timeout,
        policy: RetryPolicy,
        *,
        stream: bool = False,
    ) -> HTTPResponse:
        """Send a request, again where that is safe, and return the last answer.

        :param request: what to send
        :param timeout: a number: seconds for the whole call; a pair: seconds for connecting and
            seconds of silence; None: no limit
        :param policy: when to send again
        :param stream: leave the body unread
        :raises ApiException: no answer, or only a part of it
        """
        if os.getpid() != self._pid:
            network.abandon(self._managers.values())
            self._reset()
        deadline = None if timeout is None or isinstance(timeout, tuple) else timeout
        if deadline is not None:
            deadline += time.monotonic()
        attempt = 1
        redirects = 0
        while True:
            started = time.monotonic()
            network.moment.deadline = deadline
            try:
                response = self._attempt(request, timeout, deadline, stream)
            except OpenApiException:
                raise
            except network.FAILURES as exc:
                failure = network.classified(exc, request.origin)
                why = failure.words
                network.log_attempt(request, why, started, attempt)
                pause = policy.pause(attempt)
                again = failure.transient and (
                    not failure.sent or policy.may_resend(request.method)
                )
                if not (again and _goes_on(request, policy, attempt, pause, deadline)):
                    error = self.error(failure.error, request, why)
                    raise error from self._shown(exc, request)
            else:
                network.log_attempt(request, response.status, started, attempt)
                onward = network.redirected(request, response, self._configuration)
                if onward is not None and redirects < defaults.REDIRECTS:
                    network.discard(response)
                    redirects += 1
                    request = onward
                    continue
                if not policy.wants(request.method, response.status):
                    return response
                why = f"{response.status} {response.reason or ''}".strip()
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
        origin, target = request.origin, request.full_target
        limits = network.limits(timeout, deadline)
        try:
            pool = self._pools[origin]
        except KeyError:
            pool = self._opened(origin)
        options: dict[str, Any] = {
            "body": request.body,
            "headers": request.headers,
            "timeout": limits,
            "retries": network.NO_RETRIES,
            "redirect": False,
            "preload_content": False,
        }
        response: Any
        if pool is not None:
            response = pool.urlopen(
                request.method,
                target or "/",
                assert_same_host=False,
                pool_timeout=network.patience(timeout),
                **options,
            )
        else:
            manager = self._given or self._managers[origin]
            response = manager.request(request.method, origin + (target or "/"), **options)
        if not stream:
            network.load(response, self._configuration.max_response_bytes)
        return cast("HTTPResponse", response)

    def _opened(self, origin: str) -> HTTPConnectionPool | None:
        with self._lock:
            if origin not in self._pools:
                if self._given is not None:
                    self._pools[origin] = None
                else:
                    manager, straight = network.manager_for(origin, self._configuration)
                    self._managers[origin] = manager
                    self._pools[origin] = manager.connection_from_url(origin) if straight else None
            return self._pools[origin]

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
        return kind(
            reason=message,
            http_resp=response,
            message=message,
            method=request.method,
            path=request.path,
            secrets=self.secrets(request),
        )

    def _shown(self, cause: BaseException, request: Request) -> BaseException | None:
        """The cause of an error, unless its own text would tell a secret."""
        text = str(cause)
        return cause if cleared(text, self.secrets(request)) == text else None

    def secrets(self, request: Request) -> list[str]:
        """Every text that nothing may show about this request."""
        texts = self._configuration.secrets()
        if request.secret_source is not None:
            texts.extend(secrets_in(*request.secret_source))
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
