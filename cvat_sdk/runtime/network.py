"""What the transport needs of urllib3 and of what lies below it."""

from __future__ import annotations

import contextlib
import http
import http.client
import io
import logging
import socket
import ssl
import threading
import time
from email.errors import MissingHeaderBodySeparatorDefect
from typing import TYPE_CHECKING, Any, NamedTuple, cast
from urllib.parse import urljoin

import urllib3
from urllib3 import exceptions as u3
from urllib3.connection import HTTPConnection, HTTPSConnection

from cvat_sdk.runtime import defaults, heads
from cvat_sdk.runtime.errors import (
    ApiConnectionError,
    ApiException,
    ApiProxyError,
    ApiResponseError,
    ApiTimeoutError,
    ApiTlsError,
    ResponseTooLargeError,
)
from cvat_sdk.runtime.request import Request, split_origin, with_query

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
_SMALL = _BLOCK = 64 * 1024
_MOST_INTERIM = 20
_NOT_GZIP = 2
_NO_BODY = frozenset({204, 304})
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
    left = _left(deadline)
    return urllib3.Timeout(connect=left, read=left)


def patience(timeout: Timeout, deadline: float | None) -> Any:
    """Seconds to wait for a connection that other threads use."""
    if deadline is not None:
        return _left(deadline)
    connect, read = timeout if isinstance(timeout, tuple) else (None, None)
    return None if connect is None or read is None else connect + read


def _left(deadline: float) -> float:
    return max(deadline - time.monotonic(), 0.001)


class _Moment(threading.local):
    """What this thread's connections need to know of the call that it makes.

    :ivar deadline: when the whole call has to be over, on the monotonic clock
    :ivar silence: seconds that one block of the body may take to be sent
    :ivar secret_query: credentials that belong to the query; urllib3, which logs URLs, never sees
        them
    :ivar answer: what was read last, a proxy's perhaps
    """

    deadline: float | None = None
    silence: float | None = None
    secret_query: list[tuple[str, str]] | None = None
    answer: http.client.HTTPResponse | None = None


moment = _Moment()


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
    """An answer with all its headers, whose interim answers and trailers end some day."""

    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        self._to_head = kwargs.get("method") == "HEAD"
        moment.answer = self
        deadline = moment.deadline
        if deadline is not None:
            self.fp.close()
            self.fp = io.BufferedReader(_DeadlineReader(sock, deadline))

    def begin(self) -> None:
        source = self.fp
        for _ in range(_MOST_INTERIM):
            lines = heads.lines_of(source)
            if not heads.is_interim(lines):
                break
        else:
            raise http.client.HTTPException("too many interim answers")
        usual = heads.usual(lines)
        if usual is not None:
            self.version, self.chunked, self.will_close = 11, False, False
            self.status, self.reason, self.headers, self.length = usual
            self.code, self.msg = self.status, self.headers
            if self._to_head or self.status in _NO_BODY:
                self.length = 0
            return
        self.fp = cast("io.BufferedReader", io.BytesIO(b"".join(lines)))
        try:
            super().begin()
        finally:
            if self.fp is None:
                source.close()
            else:
                self.fp = source
        if any(isinstance(d, MissingHeaderBodySeparatorDefect) for d in self.headers.defects):
            raise http.client.HTTPException("malformed headers")

    def _read_and_discard_trailer(self) -> None:
        http.client.parse_headers(self.fp)


class _Answer(urllib3.HTTPResponse):
    """An answer that gives its place in the pool back when it is closed unread."""

    def close(self) -> None:
        super().close()
        self.release_conn()


# --- connections --------------------------------------------------------------------------------


class _Connection(HTTPConnection):
    response_class = _Response

    def connect(self) -> None:
        moment.answer = None
        try:
            super().connect()
        except Exception as exc:
            exc.unsent = True  # type: ignore[attr-defined]
            # Until Python 3.12 a proxy's refusal is left open.
            if moment.answer is not None:
                moment.answer.close()
            raise

    def putrequest(self, method: str, url: str, *args: Any, **options: Any) -> None:
        if moment.secret_query:
            url = with_query(url, moment.secret_query)
        super().putrequest(method, url, *args, **options)

    def send(self, data: Any) -> None:
        if isinstance(data, bytes) and len(data) > _BLOCK:
            for start in range(0, len(data), _BLOCK):
                self.send(data[start : start + _BLOCK])
            return
        if self.sock is not None:
            limit = moment.silence
            if moment.deadline is not None:
                limit = _left(moment.deadline)
            self.sock.settimeout(limit)
        super().send(data)

    def getresponse(self) -> urllib3.HTTPResponse:  # type: ignore[override]
        response = super().getresponse()
        response.__class__ = _Answer
        return response


class _TlsConnection(_Connection, HTTPSConnection):
    pass


class _Pool(urllib3.HTTPConnectionPool):
    ConnectionCls: Any = _Connection


class _TlsPool(urllib3.HTTPSConnectionPool):
    ConnectionCls: Any = _TlsConnection


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
    context = configuration.ssl_context
    proxy = proxy_for(origin, configuration)
    if origin.startswith("https:") or (proxy or "").startswith("https:"):
        options["cert_reqs"] = "CERT_REQUIRED" if configuration.verify_ssl else "CERT_NONE"
        options["ca_certs"] = configuration.ssl_ca_cert
        options["cert_file"] = configuration.cert_file
        options["key_file"] = configuration.key_file
        options["ssl_context"] = context
        options["assert_hostname"] = configuration.assert_hostname
        options = {name: value for name, value in options.items() if value is not None}
        if context is not None:
            options.pop("cert_reqs")
    manager: urllib3.PoolManager
    if proxy is None:
        manager = urllib3.PoolManager(num_pools=1, **options)
    else:
        manager = _proxied(proxy, configuration, options)
    verified = configuration.verify_ssl if context is None else context.verify_mode != 0
    manager.pool_classes_by_scheme = {
        "http": _Pool,
        "https": _TlsPool if verified else _UnverifiedTlsPool,
    }
    return manager, proxy is None


def _proxied(
    proxy: str, configuration: BaseConfiguration, options: dict[str, Any]
) -> urllib3.PoolManager:
    headers = dict(configuration.proxy_headers or {})
    userinfo, _, address = proxy.partition("://")[2].rpartition("@")
    if userinfo and not any(name.lower() == "proxy-authorization" for name in headers):
        from urllib.parse import unquote

        headers |= urllib3.make_headers(proxy_basic_auth=unquote(userinfo))
    url = f"{proxy.partition('://')[0]}://{address}"
    try:
        return urllib3.ProxyManager(url, num_pools=1, proxy_headers=headers, **options)
    except (u3.HTTPError, ValueError) as exc:
        raise u3.ProxyError(f"not the URL of an HTTP proxy: {url}", exc) from exc


def secrets_of_proxy(origin: str, configuration: BaseConfiguration) -> list[str]:
    """Every secret text that goes to the proxy."""
    secrets = list((configuration.proxy_headers or {}).values())
    userinfo = (proxy_for(origin, configuration) or "").partition("://")[2].rpartition("@")[0]
    if userinfo:
        from urllib.parse import unquote

        whole = unquote(userinfo)
        encoded = urllib3.make_headers(proxy_basic_auth=whole)["proxy-authorization"]
        secrets += [userinfo, whole, whole.partition(":")[2], encoded.partition(" ")[2]]
    return secrets


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
        if not isinstance(manager, urllib3.PoolManager):
            continue
        for pool in list(manager.pools._container.values()):
            for connection in getattr(pool.pool, "queue", []):
                if connection is not None:
                    connection.close()


# --- answers ------------------------------------------------------------------------------------


def load(response: Any, limit: int) -> None:
    """Read the body, so that `response.data` holds it.

    :param limit: bytes at most, decompressed
    :raises TooLarge: there are more. As any failure to read, it has the response as `answer`.
    """
    if not isinstance(response, urllib3.HTTPResponse):
        return
    try:
        length = response.length_remaining
        if length is not None and length > limit:
            raise TooLarge(f"the answer is larger than {limit} bytes")
        if length is not None and not response.headers.get("Content-Encoding"):
            response.read(cache_content=True)
            return
        parts: list[bytes] = []
        size = 0
        while part := response.read(_SMALL):
            size += len(part)
            if size > limit:
                raise TooLarge(f"the answer is larger than {limit} bytes")
            parts.append(part)
        if _is_cut_off(response):
            raise u3.DecodeError("the compressed body ends too early")
        response._body = b"".join(parts)
    except BaseException as exc:
        exc.answer = response  # type: ignore[attr-defined]
        response.close()
        raise


def _is_cut_off(response: Any) -> bool:
    """Whether a compressed body ended before its end, which urllib3 lets pass."""
    decoder = response._decoder
    at_end = getattr(getattr(decoder, "_obj", None), "eof", True)
    # After a first member of gzip, what is no other member may follow.
    return not at_end and response.tell() > 0 and getattr(decoder, "_state", 0) != _NOT_GZIP


def load_what_fits(response: Any) -> None:
    """Read the beginning of the body of an answer that was to be streamed but tells of an error."""
    if not isinstance(response, urllib3.HTTPResponse) or response._body is not None:
        return
    with contextlib.suppress(*FAILURES):
        response._body = response.read(_SMALL)
    response.close()
    if not response._body:
        response._fp = None  # else `data` would try to read it once more


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
    origin, target = location(request, response)
    if not origin.startswith(("http://", "https://")):
        return None
    path, _, query = target.partition("?")
    parts = [(*part.partition("=")[::2], part) for part in query.split("&")]
    secret = {s["key"] for s in configuration.auth_settings().values() if s["in"] == "query"}
    kept = "&".join(part for name, _, part in parts if name not in secret)
    onward = Request(request.method, request.path, origin, f"{path or '/'}{kept and '?'}{kept}")
    onward.headers = request.headers
    onward.secret_source = request.secret_source
    if origin == request.origin:
        onward.secret_query = [(name, text) for name, text, _ in parts if name in secret]
    else:
        onward.headers = {
            name: value
            for name, value in request.headers.items()
            if name.lower() in defaults.CROSS_ORIGIN_HEADERS
        }
    return onward


def location(request: Request, response: Any) -> tuple[str, str]:
    """Where an answer redirects to: scheme, host and port, and the rest; empty for nowhere."""
    given = response.headers.get("Location")
    if not given:
        return "", ""
    try:
        url = urljoin(request.origin + request.shown_target, given).partition("#")[0]
    except ValueError:
        return "", ""
    origin, target = split_origin(url)
    scheme, _, authority = origin.partition("://")
    return f"{scheme}://{authority.rpartition('@')[2]}", target


def about_redirects(request: Request, response: Any) -> str | None:
    """What an error tells of a redirect that was not followed, or led to a place unknown to us."""
    if response.status in (401, 403) and request.strayed_to:
        return (
            f"the server redirected to {request.strayed_to}, where no credentials were sent; "
            f"if that is the server, give host={request.strayed_to!r} to the configuration"
        )
    if not 300 <= response.status < 400:
        return None
    origin, _ = location(request, response)
    if not origin:
        return None
    if not origin.startswith(("http://", "https://")):
        return "the server redirects to something that is not HTTP"
    if request.method in ("GET", "HEAD"):
        return f"redirected more than {defaults.REDIRECTS} times, at last to {origin}"
    return (
        f"the server redirects to {origin}, and a {request.method} follows no redirect; "
        f"if that is the server, give host={origin!r} to the configuration"
    )


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
    chain = _chain(exc)
    root = chain[-1]
    words = _words(root)
    failure = _before_sending(exc, root, words, origin)
    failure = failure or _after_sending(exc, root, words, origin)
    unsent = any(getattr(link, "unsent", False) for link in chain)
    return failure._replace(sent=False) if unsent else failure


def _before_sending(
    exc: BaseException, root: BaseException, words: str, origin: str
) -> Failure | None:
    refused = "Tunnel connection failed" in words
    if refused or isinstance(exc, u3.ProxyError):
        lasting = refused or isinstance(root, u3.LocationValueError)
        return Failure(ApiProxyError, f"the proxy failed: {words}", False, not lasting)
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
    strange = isinstance(root, http.client.HTTPException) and not isinstance(root, _CUT_OFF)
    if strange or isinstance(exc, u3.InvalidHeader):
        words = f"not an HTTP answer: {type(root).__name__}"
        return Failure(ApiResponseError, f"{origin}: {words}", True, False)
    if isinstance(exc, (u3.HTTPError, OSError, http.client.HTTPException)):
        return Failure(ApiConnectionError, f"{origin}: connection lost: {words}", True, True)
    return Failure(ApiConnectionError, f"{origin}: {type(exc).__name__}", True, False)


def _chain(exc: BaseException) -> list[BaseException]:
    """The exception, what it was made of, and so on."""
    chain: list[BaseException] = []
    link: BaseException | None = exc
    while link is not None and link not in chain:
        chain.append(link)
        inner = link.__cause__ or getattr(link, "original_error", None)
        link = inner or next((arg for arg in link.args if isinstance(arg, BaseException)), None)
    return chain


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
