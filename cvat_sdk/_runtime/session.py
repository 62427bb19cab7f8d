"""What outlives a call: configuration, headers, cookies, connections and threads."""

from __future__ import annotations

import copy
import os
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from msgspec import UNSET

from cvat_sdk._runtime import checks
from cvat_sdk._runtime.errors import ApiException
from cvat_sdk._runtime.http.auth import Credential, HttpBearer

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
    from http.cookies import SimpleCookie

    from cvat_sdk._runtime.configuration import BaseConfiguration
    from cvat_sdk._runtime.http.request import Request
    from cvat_sdk._runtime.threads import AsyncResult, Threads
    from cvat_sdk._runtime.transport.send import Transport


@contextmanager
def _importing() -> Iterator[None]:
    """Raise an exception of ours when no file descriptor is left to import a module with."""
    try:
        yield
    except (ImportError, OSError) as exc:
        raise ApiException(reason=f"a part of the client cannot be imported: {exc}") from exc


class Connections:
    """The connections and threads of a session, which the sessions derived from it share."""

    def __init__(
        self, configuration: BaseConfiguration, pool_threads: int, pool_manager: Any
    ) -> None:
        self._configuration = configuration
        self._pool_threads = checks.positive("pool_threads", pool_threads)
        self._pool_manager = pool_manager
        self.start()

    def start(self) -> None:
        self._transport: Transport | None = None
        self._threads: Threads | None = None
        self.lock: threading.Lock = threading.Lock()
        _connections.add(self)

    def __getstate__(self) -> dict[str, Any]:
        left_out = ("_transport", "_threads", "lock")
        return {name: value for name, value in vars(self).items() if name not in left_out}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        self.start()

    @property
    def transport(self) -> Transport:
        """What sends requests; it imports urllib3 when it is first needed."""
        if self._transport is None:
            with _importing():
                from cvat_sdk._runtime.transport.send import Transport
            with self.lock:
                if self._transport is None:
                    self._transport = Transport(self._configuration, self._pool_manager)
        return self._transport

    def submit(self, function: Callable[..., Any], *args: Any) -> AsyncResult[Any]:
        with _importing():
            from cvat_sdk._runtime.threads import Threads
        with self.lock:
            if self._threads is None:
                self._threads = Threads(self._pool_threads)
            return self._threads.submit(function, *args)

    def close(self) -> None:
        with self.lock:
            threads, self._threads = self._threads, None
        if threads is not None:
            threads.close()
        if self._transport is not None:
            self._transport.close()


class Session:
    """What outlives a call; threads may share it. Its parameters are those of `BaseClient`."""

    def __init__(
        self,
        configuration: BaseConfiguration,
        headers: Mapping[str, str],
        cookies: Mapping[str, str],
        *,
        pool_threads: int,
        pool_manager: Any,
        keep_cookies: bool,
        api_title: str,
    ) -> None:
        self.configuration = configuration
        self.default_headers: dict[str, str] = dict(headers)
        self.timeout: Any = UNSET  # the configuration's
        self.retries: Any = UNSET
        self._cookies: SimpleCookie | None = None
        self._credentials: tuple[Any, list[Credential]] = (None, [])
        self.connections: Connections = Connections(configuration, pool_threads, pool_manager)
        self.keep_cookies = keep_cookies
        self.api_title = api_title
        for name, value in cookies.items():
            self.cookies[name] = value

    def derive(self, **settings: Any) -> Session:
        """Return a session that has its own default headers and settings, and shares the rest."""
        own = {"default_headers": self.default_headers.copy(), **settings}
        jar = self.cookies  # before it is shared, so that there is one
        derived = copy.copy(self)
        vars(derived).update(own, _cookies=jar)
        return derived

    def submit(self, operation: Any, arguments: tuple[Any, ...], options: Any) -> AsyncResult[Any]:
        """Call an operation on another thread, with the headers that are set now."""
        return self.connections.submit(operation.call, self.derive(), arguments, options)

    @property
    def cookies(self) -> SimpleCookie:
        """The cookies of every request."""
        if self._cookies is None:
            with _importing():
                from http.cookies import SimpleCookie  # here, since few clients have any
            self._cookies = SimpleCookie()
        return self._cookies

    def cookie_values(self) -> dict[str, str]:
        if not self._cookies:
            return {}
        return {name: morsel.coded_value for name, morsel in list(self.cookies.items())}

    def credentials(
        self, schemes: Collection[str] | None, settings: Iterable[Any] | None = None
    ) -> list[Credential]:
        """Return the credentials to send: those given, or those configured for the schemes."""
        if settings is not None:
            return [Credential.from_setting(setting) for setting in settings]
        if schemes is not None and not schemes:
            return []
        source, cookies = self.configuration, self.cookie_values()
        # Nearly every call logs in as the last one did.
        users = source.username, source.password, source.access_token
        login = (schemes, cookies, *users, source.api_key, source.api_key_prefix)
        known, found = self._credentials
        if login != known:
            allowed = [s for s in source.security_schemes if schemes is None or s.name in schemes]
            # CVAT takes access tokens with every operation, which its contract does not say.
            every = [s.credential(source, cookies) for s in (*allowed, HttpBearer(""))]
            found = [credential for credential in every if credential is not None]
            self._credentials = copy.deepcopy(login), found  # a copy, since users change the keys
        return found

    def store_cookies(self, request: Request, response: Any) -> None:
        """Keep the cookies that a response of the configured server sets."""
        from http.cookies import CookieError

        if request.origin != self.configuration.base_url()[0]:
            return
        getlist = getattr(response.headers, "getlist", None)
        single = response.headers.get("Set-Cookie")
        for header in getlist("Set-Cookie") if getlist else [single] if single else []:
            cookie = type(self.cookies)()
            with suppress(CookieError):
                cookie.load(header)
            with self.connections.lock:
                for name, morsel in cookie.items():
                    if morsel["max-age"].startswith(("0", "-")):
                        self.cookies.pop(name, None)
                    else:
                        self.cookies[name] = morsel


_connections: WeakSet[Connections] = WeakSet()


def _start_anew() -> None:
    """Let a forked child open connections of its own: two processes on one would mix it up."""
    for connections in list(_connections):
        connections.start()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_start_anew)
