"""Connection pools: TLS, proxies, and which origin is reached through which."""

from __future__ import annotations

import ipaddress
import threading
import urllib.request
from contextlib import suppress
from operator import attrgetter
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

import urllib3

from cvat_sdk._runtime.transport.connection import Pool, TlsPool, UnverifiedTlsPool

if TYPE_CHECKING:
    from cvat_sdk._runtime.configuration import BaseConfiguration

_MOST_ROUTES = 10
# What a connection is made by. Whoever changes it means the next call.
_settings_of = attrgetter(
    "proxy", "no_proxy", "verify_ssl", "ssl_ca_cert", "cert_file", "key_file", "ssl_context",
    "assert_hostname", "connection_pool_maxsize", "socket_options",
)  # fmt: skip


class Pools:
    """The connection pools of one session: those of the origins it used last; threads may share it.

    A pool that is forgotten closes its connections once no call uses it any more.
    """

    def __init__(self, configuration: BaseConfiguration) -> None:
        self._configuration = configuration
        self._lock = threading.Lock()
        # A pool or a manager of urllib3's, and what stands before the path.
        self._routes: dict[tuple[str, bool], tuple[Any, str]] = {}
        self._settings: tuple[Any, ...] = ()

    def route_to(self, origin: str, redirected: bool = False) -> tuple[Any, str]:
        """Return the pool or manager for an origin, and what to put before the path."""
        headers = dict(self._configuration.proxy_headers or {})
        settings = (_settings_of(self._configuration), headers)
        if settings != self._settings:
            with self._lock:
                self._settings, self._routes = settings, {}
        if (route := self._routes.get((origin, redirected))) is None:
            with self._lock:
                while len(self._routes) >= _MOST_ROUTES:
                    del self._routes[next(iter(self._routes))]
                opened = self._open_route(origin, redirected)
                route = self._routes.setdefault((origin, redirected), opened)
        return route

    def _open_route(self, origin: str, redirected: bool) -> tuple[Any, str]:
        proxy = proxy_for(origin, self._configuration)
        manager = _manager(proxy, self._configuration, redirected)
        if proxy is None:
            return manager.connection_from_url(origin), ""
        # Only the manager knows which requests a proxy forwards, with the whole URL in them.
        return manager, origin

    def close(self) -> None:
        """Close every connection that is not in use, and others once they are not."""
        with self._lock:
            self._routes = {}


def _manager(
    proxy: str | None, configuration: BaseConfiguration, redirected: bool
) -> urllib3.PoolManager:
    # It may hold a client certificate, which is for the configured host alone.
    context = None if redirected else configuration.ssl_context
    verified = configuration.verify_ssl if context is None else context.verify_mode != 0
    options: dict[str, Any] = {
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
    manager: urllib3.PoolManager
    if proxy is None:
        manager = urllib3.PoolManager(1, block=True, **options)
    else:
        manager = _proxy_manager(proxy, configuration, options)
    https = TlsPool if verified else UnverifiedTlsPool
    manager.pool_classes_by_scheme = {"http": Pool, "https": https}
    return manager


def _proxy_manager(
    proxy: str, configuration: BaseConfiguration, options: dict[str, Any]
) -> urllib3.ProxyManager:
    scheme, _, rest = proxy.partition("://")
    url = f"{scheme}://{rest.rpartition('@')[2]}"
    headers = _proxy_headers(proxy, configuration)
    try:
        return urllib3.ProxyManager(url, 1, block=True, proxy_headers=headers, **options)
    except (urllib3.exceptions.HTTPError, ValueError) as exc:
        raise urllib3.exceptions.ProxyError(f"not the URL of an HTTP proxy: {url}", exc) from exc


def _proxy_headers(proxy: str, configuration: BaseConfiguration) -> dict[str, str]:
    headers = dict(configuration.proxy_headers or {})
    userinfo = proxy.partition("://")[2].rpartition("@")[0]
    if userinfo and not any(name.lower() == "proxy-authorization" for name in headers):
        headers |= urllib3.make_headers(proxy_basic_auth=unquote(userinfo))
    return headers


def proxy_secrets(origin: str, configuration: BaseConfiguration) -> list[str]:
    """Return the texts that hold the secrets that the proxy of an origin is sent."""
    proxy = proxy_for(origin, configuration) or ""
    userinfo = proxy.partition("://")[2].rpartition("@")[0]
    return [userinfo, userinfo.partition(":")[2], *_proxy_headers(proxy, configuration).values()]


def proxy_for(origin: str, configuration: BaseConfiguration) -> str | None:
    """Return the URL of the proxy for an origin: the configuration's, else the environment's."""
    environment = urllib.request.getproxies_environment()
    scheme, _, authority = origin.partition("://")
    if (proxy := configuration.proxy) is None:
        proxy = environment.get(scheme) or environment.get("all")
    if not proxy:
        return None
    if (no_proxy := configuration.no_proxy) is None:
        no_proxy = environment.get("no", "")
    if bypasses_proxy(authority, no_proxy):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def bypasses_proxy(authority: str, no_proxy: str) -> bool:
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
