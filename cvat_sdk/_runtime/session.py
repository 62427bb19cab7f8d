"""What outlives a call: configuration, headers, cookies, connections and threads."""

from __future__ import annotations

import copy
import os
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from msgspec import UNSET, Struct
from msgspec.structs import replace

from cvat_sdk._runtime import checks
from cvat_sdk._runtime.configuration import BaseConfiguration
from cvat_sdk._runtime.errors import ApiException
from cvat_sdk._runtime.http.auth import Credential, HttpBearer

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from http.cookies import SimpleCookie

    from cvat_sdk._runtime.threads import AsyncResult
    from cvat_sdk._runtime.transport.send import Transport


class Connections:
    """The connections and threads of a session, which the sessions derived from it share."""

    def __init__(
        self, configuration: BaseConfiguration, pool_manager: Any, pool_threads: int
    ) -> None:
        checks.positive("pool_threads", pool_threads)
        self._settings = (configuration, pool_manager, pool_threads)
        self.start()

    def start(self) -> None:
        self._opened: dict[str, Transport] = {}  # at most one
        _connections.add(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self._settings

    @property
    def transport(self) -> Transport:
        """What sends requests; it imports urllib3 when it is first needed."""
        transport = self._opened.get("transport")
        if transport is None:
            try:
                from cvat_sdk._runtime.transport.send import Transport
            except (ImportError, OSError) as exc:  # no file descriptor may be left
                reason = f"a part of the client cannot be imported: {exc}"
                raise ApiException(reason=reason) from exc
            # Of threads that come here at once, all get the same.
            transport = self._opened.setdefault("transport", Transport(*self._settings))
        return transport

    def close(self) -> None:
        if self._opened:
            self.transport.close()


class Session(Struct):
    """What outlives a call; threads may share it. `BaseClient` describes most of it."""

    configuration: BaseConfiguration
    connections: Connections
    default_headers: dict[str, str]
    keep_cookies: bool
    api_title: str
    timeout: Any = UNSET  # the configuration's
    retries: Any = UNSET
    _cookies: Any = None  # a SimpleCookie, once one is needed
    _credentials: tuple[Any, list[Credential]] = (None, [])

    # Without headers and cookies, since tracebacks and debuggers show it.
    def __repr__(self) -> str:
        return f"<Session of {self.configuration.host}>"

    def derive(self, **settings: Any) -> Session:
        """Return a session that has its own default headers and settings, and shares the rest."""
        headers = settings.pop("default_headers", self.default_headers)
        # The jar is made before it is shared, so that there is one.
        return replace(self, default_headers=dict(headers), _cookies=self.cookies, **settings)

    def submit(self, operation: Any, arguments: tuple[Any, ...], options: Any) -> AsyncResult[Any]:
        """Call an operation on another thread, with the headers that are set now."""
        threads = self.connections.transport.threads
        return threads.submit(operation.call, self.derive(), arguments, options)

    @property
    def cookies(self) -> SimpleCookie:
        """The cookies of every request."""
        if self._cookies is None:
            from http.cookies import SimpleCookie  # here, since few clients have any

            self._cookies = SimpleCookie()
        jar: SimpleCookie = self._cookies
        return jar

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


_connections: WeakSet[Connections] = WeakSet()


def _start_anew() -> None:
    """Let a forked child open connections of its own: two processes on one would mix it up."""
    for connections in list(_connections):
        connections.start()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_start_anew)
