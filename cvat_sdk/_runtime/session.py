"""What outlives a call: configuration, headers, cookies, connections and threads."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import astuple, replace

from cvat_sdk._runtime.configuration import BaseConfiguration
from cvat_sdk._runtime.errors import ApiException
from cvat_sdk._runtime.http.auth import Credential, HttpAuth, credentials_of

if TYPE_CHECKING:
    from collections.abc import Collection
    from http.cookies import SimpleCookie

    from cvat_sdk._runtime.transport.send import Transport


class Session(Struct):
    """What outlives a call; threads may share it. `BaseClient` describes most of it."""

    configuration: BaseConfiguration
    default_headers: dict[str, str]
    pool_threads: int
    pool_manager: Any
    keep_cookies: bool
    api_title: str
    options: dict[str, Any] = {}  # of every call, unless it has others
    _cookies: Any = None  # a SimpleCookie, once one is needed
    _transports: dict[int, Any] = {}  # for the id of a process its own

    # Without headers and cookies, since tracebacks and debuggers show it.
    def __repr__(self) -> str:
        return f"<Session of {self.configuration.host}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), astuple(self)[:-1]  # another process opens connections of its own

    def derive(self, **settings: Any) -> Session:
        """Return a session that has its own default headers and settings, and shares the rest."""
        # The jar is made before it is shared, so that there is one.
        own = {"default_headers": self.default_headers.copy(), "_cookies": self.cookies}
        return replace(self, **{**own, **settings})

    @property
    def transport(self) -> Transport:
        """What sends requests; it imports urllib3 when it is first needed.

        A forked process opens connections of its own: two processes on one would mix it up.
        """
        process = os.getpid()
        transport: Transport | None = self._transports.get(process)
        if transport is not None:
            return transport
        try:
            from cvat_sdk._runtime.transport.send import Transport
        except (ImportError, OSError) as exc:  # no file descriptor may be left
            raise ApiException(reason=f"a part of the client cannot be imported: {exc}") from exc
        opened = Transport(self.configuration, self.pool_manager, self.pool_threads)
        # Threads that come here at once get the same.
        shared: Transport = self._transports.setdefault(process, opened)
        for inherited in self._transports.keys() - {process}:
            self._transports.pop(inherited, None)
        return shared

    def close(self) -> None:
        if (transport := self._transports.get(os.getpid())) is not None:
            transport.close()

    @property
    def cookies(self) -> SimpleCookie:
        """The cookies of every request."""
        if self._cookies is None:
            from http.cookies import SimpleCookie  # here, since few clients have any

            self._cookies = SimpleCookie()
        return self._cookies  # type: ignore[no-any-return]

    def cookie_values(self) -> dict[str, str]:
        if not self._cookies:
            return {}
        # A list, since another thread may keep a cookie meanwhile.
        return {name: morsel.coded_value for name, morsel in list(self._cookies.items())}

    def credentials(
        self, schemes: Collection[str] | None, given: Any = None, argument: str = "_request_auths"
    ) -> list[Credential]:
        """Return the credentials to send: those given, or those configured for the schemes."""
        if given is not None:
            return credentials_of(argument, given)
        source, cookies = self.configuration, self.cookie_values()
        allowed = [s for s in source.security_schemes if schemes is None or s.name in schemes]
        # Servers take access tokens with every operation, also if the contract does not say so.
        if schemes is None or schemes:
            allowed.append(HttpAuth("", "bearer"))
        return [c for s in allowed if (c := s.credential(source, cookies)) is not None]
