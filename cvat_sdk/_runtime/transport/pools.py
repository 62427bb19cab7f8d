"""Connection pools: TLS, proxies, and which origin is reached through which."""

from __future__ import annotations

import ipaddress
import urllib.request
from contextlib import suppress
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import unquote, urlsplit

import urllib3

from cvat_sdk._runtime.transport.connection import Pool, TlsPool

if TYPE_CHECKING:
    from cvat_sdk._runtime.configuration import BaseConfiguration

# A pool or a manager of urllib3's, what stands before the path, and the pool.
_Route: TypeAlias = tuple[Any, str, Any]
_MOST_ROUTES = 10
# What a connection is made by. Whoever changes it means the next call.
_settings_of = attrgetter(
    "proxy", "no_proxy", "verify_ssl", "ssl_ca_cert", "cert_file", "key_file", "ssl_context",
    "assert_hostname", "connection_pool_maxsize", "socket_options",
)  # fmt: skip


class Pools:
    """The connection pools of one session: those of the origins it used last; threads may share it.

    A pool that is forgotten closes its connections, those in use once they are not. It cannot wait
    to be freed: responses and exceptions that a script keeps refer to it.
    """

    def __init__(self, configuration: BaseConfiguration) -> None:
        self._configuration = configuration
        self._routes: dict[tuple[str, bool], _Route] = {}
        self._settings: tuple[Any, ...] = ()

    def route_to(self, origin: str, redirected: bool = False) -> tuple[Any, str]:
        """Return the pool or manager for an origin, and what to put before the path."""
        settings = _settings_of(self._configuration), dict(self._configuration.proxy_headers or {})
        if settings != self._settings:
            self.close()
            self._settings = settings
        if (route := self._routes.get((origin, redirected))) is None:
            # No lock, which an interrupt could leave held: threads that come here at once get the
            # same route.
            route = _open_route(self._configuration, origin, redirected)
            route = self._routes.setdefault((origin, redirected), route)
            self.close(keep=_MOST_ROUTES)
        return route[:2]

    def close(self, keep: int = 0) -> None:
        """Close all routes but the last: idle connections now, and others once they are idle."""
        for origin in list(self._routes)[: -keep or None]:
            if route := self._routes.pop(origin, None):
                route[2].pool.close()


def _open_route(configuration: BaseConfiguration, origin: str, redirected: bool) -> _Route:
    # It may hold a client certificate, which is for the configured host alone.
    context = None if redirected else configuration.ssl_context
    verified = configuration.verify_ssl if context is None else context.verify_mode != 0
    options: dict[str, Any] = {
        "block": True,
        "maxsize": configuration.connection_pool_maxsize,
        "socket_options": configuration.socket_options,
        "ca_certs": configuration.ssl_ca_cert,
        "cert_file": None if redirected else configuration.cert_file,
        "key_file": None if redirected else configuration.key_file,
        "ssl_context": context,
        "assert_hostname": configuration.assert_hostname,
        "cert_reqs": "CERT_REQUIRED" if verified else "CERT_NONE",
    }
    options = {name: value for name, value in options.items() if value is not None}
    manager = urllib3.PoolManager(1, **options)
    proxy, headers = proxy_for(origin, configuration)
    if proxy:
        try:
            manager = urllib3.ProxyManager(proxy, 1, proxy_headers=headers, **options)
        except (urllib3.exceptions.HTTPError, ValueError) as exc:
            message = f"not the URL of an HTTP proxy: {proxy}"
            raise urllib3.exceptions.ProxyError(message, exc) from exc
    manager.pool_classes_by_scheme = {"http": Pool, "https": TlsPool}
    pool = manager.connection_from_url(origin)
    # Only the manager knows which requests a proxy forwards, with the whole URL in them.
    return (manager, origin, pool) if proxy else (pool, "", pool)


def proxy_for(origin: str, configuration: BaseConfiguration) -> tuple[str, dict[str, str]]:
    """Return the URL of the proxy for an origin, empty for none, and the headers for it.

    It is the configuration's, else the environment's.
    """
    environment = urllib.request.getproxies_environment()
    scheme, _, authority = origin.partition("://")
    proxy, no_proxy = configuration.proxy, configuration.no_proxy
    if proxy is None:
        proxy = environment.get(scheme) or environment.get("all")
    if no_proxy is None:
        no_proxy = environment.get("no", "")
    if not proxy or _bypasses_proxy(authority, no_proxy):
        return "", {}
    scheme, _, rest = proxy.rpartition("://")
    userinfo, _, address = rest.rpartition("@")
    headers = dict(configuration.proxy_headers or {})
    if userinfo and not any(name.lower() == "proxy-authorization" for name in headers):
        headers |= urllib3.make_headers(proxy_basic_auth=unquote(userinfo))
    return f"{scheme or 'http'}://{address}", headers


def _bypasses_proxy(authority: str, no_proxy: str) -> bool:
    """Tell whether a host is reached without a proxy: by its name, address or network."""
    host = urlsplit(f"//{authority}").hostname or ""
    for entry in no_proxy.split(","):
        with suppress(ValueError):  # a name
            network = ipaddress.ip_network(entry.strip(" []"), strict=False)
            if ipaddress.ip_address(host) in network:
                return True
    # Neither documented nor typed, but what urllib itself and requests go by.
    by_name: Any = getattr(urllib.request, "proxy_bypass_environment")  # noqa: B009
    return bool(by_name(authority, {"no": no_proxy.strip()}))
