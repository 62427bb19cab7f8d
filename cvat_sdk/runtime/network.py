"""What the transport needs of urllib3 and of what lies below it."""

from __future__ import annotations

import contextlib
import http.client
import io
import logging
import socket
import ssl
import threading
import time
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urljoin

import urllib3
from urllib3 import exceptions as u3
from urllib3.connection import HTTPConnection, HTTPSConnection

from cvat_sdk.runtime import defaults
from cvat_sdk.runtime.errors import (
    ApiConnectionError,
    ApiException,
    ApiProxyError,
    ApiResponseError,
    ApiTimeoutError,
    ApiTlsError,
    ResponseTooLargeError,
)
from cvat_sdk.runtime.request import Request, split_origin

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cvat_sdk.runtime.configuration import BaseConfiguration, Timeout

log = logging.getLogger("cvat_sdk")
log.addHandler(logging.NullHandler())

FAILURES = (u3.HTTPError, OSError, http.client.HTTPException, UnicodeError, ValueError)
"""Everything that sending a request and reading its answer can raise."""

NO_RETRIES = urllib3.Retry(False, redirect=False)
"""Retrying is the transport's: it knows which requests may be sent twice."""

_DEFAULT_LIMITS = urllib3.Timeout(connect=defaults.CONNECT_TIMEOUT, read=defaults.READ_TIMEOUT)
_CUT_OFF = (http.client.RemoteDisconnected, http.client.IncompleteRead, u3.IncompleteRead)
_SMALL = 64 * 1024
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class TooLarge(u3.HTTPError):
    """The answer's body is larger than the configuration allows."""


# --- time ---------------------------------------------------------------------------------------


def limits(timeout: Timeout, deadline: float | None) -> urllib3.Timeout:
    """urllib3's form of a time-out.

    :param timeout: as the call has it
    :param deadline: when the whole call has to be over, on the monotonic clock
    """
    if timeout == defaults.TIMEOUT:
        return _DEFAULT_LIMITS
    if isinstance(timeout, tuple):
        return urllib3.Timeout(connect=timeout[0], read=timeout[1])
    if deadline is None:
        return urllib3.Timeout(connect=None, read=None)
    left = max(deadline - time.monotonic(), 0.001)
    return urllib3.Timeout(connect=left, read=left)


def patience(timeout: Timeout) -> Any:
    """Seconds to wait for a connection that other threads use."""
    if not isinstance(timeout, tuple):
        return timeout
    connect, read = timeout
    return None if connect is None or read is None else connect + read


class _Moment(threading.local):
    deadline: float | None = None


moment = _Moment()
"""When the call that this thread makes has to be over, on the monotonic clock."""


class _DeadlineReader(io.RawIOBase):
    """Reads a socket; no read outlasts the deadline, however slowly the bytes drip in."""

    def __init__(self, sock: socket.socket, deadline: float) -> None:
        self._sock = sock
        self._source: Any = sock.makefile("rb", buffering=0)
        self._deadline = deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("the time allowed for the whole call has run out")
        with contextlib.suppress(OSError):
            self._sock.settimeout(left)
        return int(self._source.readinto(buffer) or 0)

    def close(self) -> None:
        self._source.close()
        super().close()


class _Response(http.client.HTTPResponse):
    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        deadline = moment.deadline
        if deadline is not None:
            self.fp.close()
            self.fp = io.BufferedReader(_DeadlineReader(sock, deadline))


# --- connections --------------------------------------------------------------------------------


class _Connection(HTTPConnection):
    response_class = _Response


class _TlsConnection(HTTPSConnection):
    response_class = _Response


class _Pool(urllib3.HTTPConnectionPool):
    ConnectionCls = _Connection


class _TlsPool(urllib3.HTTPSConnectionPool):
    ConnectionCls = _TlsConnection


class _UnverifiedTlsPool(_TlsPool):
    def _validate_conn(self, conn: Any) -> None:
        """Connect without urllib3's warning at each request: the configuration has warned."""
        if conn.is_closed:
            conn.connect()


def manager_for(origin: str, configuration: BaseConfiguration) -> tuple[urllib3.PoolManager, bool]:
    """A pool manager for an origin, and whether its connections go straight there.

    :param origin: scheme, host and port
    :param configuration: TLS, proxy and pool settings
    """
    options: dict[str, Any] = {
        "maxsize": configuration.connection_pool_maxsize,
        "block": True,
        "socket_options": configuration.socket_options,
    }
    if configuration.socket_options is None:
        del options["socket_options"]
    if origin.startswith("https:"):
        options["cert_reqs"] = "CERT_REQUIRED" if configuration.verify_ssl else "CERT_NONE"
        options["ca_certs"] = configuration.ssl_ca_cert
        options["cert_file"] = configuration.cert_file
        options["key_file"] = configuration.key_file
        options["ssl_context"] = configuration.ssl_context
        options["assert_hostname"] = configuration.assert_hostname
        options = {name: value for name, value in options.items() if value is not None}
        if configuration.ssl_context is not None:
            options.pop("cert_reqs")
    proxy = proxy_for(origin, configuration)
    manager: urllib3.PoolManager
    if proxy is None:
        manager = urllib3.PoolManager(num_pools=1, **options)
    else:
        proxy_headers = dict(configuration.proxy_headers or {})
        userinfo = urllib3.util.parse_url(proxy).auth
        if userinfo and not any(name.lower() == "proxy-authorization" for name in proxy_headers):
            from urllib.parse import unquote

            proxy_headers |= urllib3.make_headers(proxy_basic_auth=unquote(userinfo))
        manager = urllib3.ProxyManager(proxy, num_pools=1, proxy_headers=proxy_headers, **options)
    verified = configuration.verify_ssl or configuration.ssl_context is not None
    manager.pool_classes_by_scheme = {
        "http": _Pool,
        "https": _TlsPool if verified else _UnverifiedTlsPool,
    }
    return manager, proxy is None


def proxy_for(origin: str, configuration: BaseConfiguration) -> str | None:
    """The proxy to reach an origin through: the configuration's, else the environment's."""
    from urllib.request import getproxies_environment

    environment = getproxies_environment()
    scheme, _, authority = origin.partition("://")
    proxy = configuration.proxy
    if proxy is None:
        proxy = environment.get(scheme) or environment.get("all")
    if not proxy:
        return None
    no_proxy = configuration.no_proxy
    if no_proxy is None:
        no_proxy = environment.get("no", "")
    if bypasses(authority, no_proxy):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def bypasses(authority: str, no_proxy: str) -> bool:
    """Whether a host is among those to reach without a proxy.

    :param authority: host, and port if it has one
    :param no_proxy: host names, which stand for their subdomains too, addresses or networks,
        separated by commas; ``*`` stands for all
    """
    import ipaddress
    from urllib import request as urllib_request

    entries = [entry.strip() for entry in no_proxy.split(",") if entry.strip()]
    by_name: Any = getattr(urllib_request, "proxy_bypass_environment")  # noqa: B009 - untyped
    if by_name(authority, {"no": ",".join(entries)}):
        return True
    host = authority.rpartition(":")[0] if authority.rpartition("]")[2].count(":") else authority
    try:
        address = ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    for entry in entries:
        with contextlib.suppress(ValueError):
            if address in ipaddress.ip_network(entry.strip("[]"), strict=False):
                return True
    return False


def abandon(managers: Iterable[urllib3.PoolManager]) -> None:
    """Close a forked child's copies of its parent's sockets.

    Without the pools' locks, which another thread of the parent may have held.
    """
    for manager in managers:
        for pool in list(manager.pools._container.values()):
            waiting: list[Any] = getattr(pool.pool, "queue", [])
            while waiting:
                connection = waiting.pop()
                if connection is not None:
                    connection.close()


# --- answers ------------------------------------------------------------------------------------


def load(response: Any, limit: int) -> None:
    """Read the body, so that `response.data` holds it.

    :param limit: bytes at most, decompressed
    :raises TooLarge: there are more
    """
    if not isinstance(response, urllib3.HTTPResponse):
        return
    length = response.headers.get("Content-Length")
    if length is not None and not response.headers.get("Content-Encoding"):
        if not (length.isascii() and length.isdigit() and int(length) <= limit):
            response.close()
            raise TooLarge(f"the answer is larger than {limit} bytes")
        response.read(cache_content=True)
        return
    parts: list[bytes] = []
    size = 0
    for part in response.stream(_SMALL, decode_content=True):
        size += len(part)
        if size > limit:
            response.close()
            raise TooLarge(f"the answer is larger than {limit} bytes")
        parts.append(part)
    response._body = b"".join(parts)


def load_what_fits(response: Any) -> None:
    """Read the beginning of the body of an answer that was to be streamed but tells of an error."""
    if not isinstance(response, urllib3.HTTPResponse) or response._body is not None:
        return
    try:
        response._body = response.read(_SMALL)
    except FAILURES:
        response._body = b""
    response.close()


def discard(response: Any) -> None:
    """Get rid of an answer, keeping its connection where that is cheap."""
    length = response.headers.get("Content-Length") or ""
    try:
        if getattr(response, "_body", None) is None and not (
            length.isdigit() and int(length) <= _SMALL
        ):
            response.close()
        else:
            response.drain_conn()
    except (*FAILURES, AttributeError):
        with contextlib.suppress(*FAILURES, AttributeError):
            response.close()


def redirected(request: Request, response: Any, configuration: BaseConfiguration) -> Request | None:
    """The request that a redirect asks for, or None where it is not followed.

    Only GET and HEAD are: sending anything else to a place that nobody named could do it twice, or
    as a GET do nothing. To another scheme, host or port goes nothing that tells who is asking.
    """
    if response.status not in _REDIRECTS or request.method not in ("GET", "HEAD"):
        return None
    location = response.headers.get("Location")
    if not location:
        return None
    url = urljoin(request.origin + request.full_target, location).partition("#")[0]
    if not url.startswith(("http://", "https://")):
        return None
    origin, target = split_origin(url)
    onward = Request(request.method, request.path, origin, target or "/")
    onward.headers = request.headers
    onward.secret_source = request.secret_source
    if _effective(origin) != _effective(request.origin):
        onward.headers = {
            name: value
            for name, value in request.headers.items()
            if name.lower() in defaults.CROSS_ORIGIN_HEADERS
        }
        secret = {s["key"] for s in configuration.auth_settings().values() if s["in"] == "query"}
        path, _, query = onward.target.partition("?")
        kept = [part for part in query.split("&") if part.partition("=")[0] not in secret]
        onward.target = f"{path}?{'&'.join(kept)}" if any(kept) else path
    return onward


def _effective(origin: str) -> str:
    default = ":443" if origin.startswith("https:") else ":80"
    return origin.removesuffix(default)


# --- failures -----------------------------------------------------------------------------------


class Failure(NamedTuple):
    """What a failed attempt means."""

    error: type[ApiException]
    words: str
    sent: bool
    """Whether the server may have received the request."""
    transient: bool
    """Whether another try may do better."""


def classified(exc: BaseException, origin: str) -> Failure:
    """What an exception of urllib3, or of what lies below, means for the call."""
    root = _root(exc)
    words = _words(root)
    return _before_sending(exc, root, words, origin) or _after_sending(exc, root, words, origin)


def _before_sending(
    exc: BaseException, root: BaseException, words: str, origin: str
) -> Failure | None:
    refused = "Tunnel connection failed" in words
    if refused or isinstance(exc, u3.ProxyError):
        return Failure(ApiProxyError, f"the proxy failed: {words}", False, not refused)
    if isinstance(exc, u3.EmptyPoolError):
        words = "every connection of the pool was in use for too long; see connection_pool_maxsize"
        return Failure(ApiTimeoutError, words, False, False)
    if isinstance(exc, u3.NameResolutionError):
        again = isinstance(root, socket.gaierror) and root.errno == socket.EAI_AGAIN
        return Failure(ApiConnectionError, f"{origin}: no such host: {words}", False, again)
    if isinstance(exc, (u3.NewConnectionError, u3.ClosedPoolError)):
        return Failure(ApiConnectionError, f"{origin}: could not connect: {words}", False, True)
    if isinstance(exc, u3.ConnectTimeoutError):
        return Failure(ApiTimeoutError, f"{origin}: timed out while connecting", False, True)
    if isinstance(exc, (u3.LocationValueError, UnicodeError)):
        return Failure(ApiConnectionError, f"{origin}: not a URL that can be reached", False, False)
    return None


def _after_sending(exc: BaseException, root: BaseException, words: str, origin: str) -> Failure:
    if isinstance(exc, TooLarge):
        return Failure(ResponseTooLargeError, words, True, False)
    if isinstance(exc, u3.DecodeError):
        return Failure(ApiResponseError, "the body cannot be decompressed", True, False)
    if isinstance(exc, u3.ReadTimeoutError) or isinstance(root, TimeoutError):
        return Failure(ApiTimeoutError, f"{origin}: timed out while reading", True, False)
    if isinstance(exc, u3.SSLError) or isinstance(root, ssl.SSLError):
        lasting = isinstance(root, (ssl.SSLCertVerificationError, FileNotFoundError))
        lasting = lasting or "certificate" in words.lower()
        return Failure(ApiTlsError, f"{origin}: TLS failed: {words}", True, not lasting)
    if isinstance(root, http.client.HTTPException) and not isinstance(root, _CUT_OFF):
        words = f"not an HTTP answer: {type(root).__name__}"
        return Failure(ApiResponseError, f"{origin}: {words}", True, False)
    if isinstance(exc, (u3.HTTPError, OSError, http.client.HTTPException)):
        return Failure(ApiConnectionError, f"{origin}: connection lost: {words}", True, True)
    return Failure(ApiConnectionError, f"{origin}: {type(exc).__name__}", True, False)


def _root(exc: BaseException) -> BaseException:
    seen: set[int] = set()
    while id(exc) not in seen:
        seen.add(id(exc))
        inner = exc.__cause__ or getattr(exc, "original_error", None)
        if inner is None:
            inner = next((arg for arg in exc.args if isinstance(arg, BaseException)), None)
        if inner is None:
            break
        exc = inner
    return exc


def _words(exc: BaseException) -> str:
    if isinstance(exc, OSError) and exc.strerror:
        return exc.strerror
    text = str(exc.args[0] if len(exc.args) == 1 else exc)
    text = " ".join(text.split()) or type(exc).__name__
    return text[: defaults.MESSAGE_CHARACTERS]


# --- log lines ----------------------------------------------------------------------------------


def log_attempt(request: Request, outcome: object, started: float, attempt: int) -> None:
    """One line for each request: never its URL, headers or body."""
    if log.isEnabledFor(logging.DEBUG):
        log.debug(
            "%s %s: %s in %.0f ms, attempt %d",
            request.method,
            request.path,
            outcome,
            (time.monotonic() - started) * 1000,
            attempt,
        )


def log_retry(request: Request, why: str, attempt: int, total: int, pause: float | None) -> None:
    """One line for each retry, with its reason."""
    log.info(
        "%s %s: %s; retry %d of %d in %.2f s",
        request.method,
        request.path,
        why,
        attempt,
        total,
        pause or 0.0,
    )
