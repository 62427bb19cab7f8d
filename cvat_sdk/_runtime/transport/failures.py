"""What a failure of urllib3, or of what lies below it, means for a call."""

from __future__ import annotations

import http.client
import socket
import ssl
from typing import Any

from msgspec import Struct
from urllib3 import exceptions as u3
from urllib3.util.ssl_match_hostname import CertificateError

from cvat_sdk._runtime.errors import (
    ApiConnectionError,
    ApiException,
    ApiProxyError,
    ApiResponseError,
    ApiTimeoutError,
    ApiTlsError,
)
from cvat_sdk._runtime.transport.body import BodyError
from cvat_sdk._runtime.transport.connection import NotSent

_ENDED_EARLY = (http.client.RemoteDisconnected, http.client.IncompleteRead, u3.IncompleteRead)
# What urllib3 raises before a request is sent. Our own connections raise NotSent instead, which is
# sure; these come from a pool manager of the caller's.
_BEFORE_SENDING = (
    u3.EmptyPoolError,
    u3.NewConnectionError,
    u3.ConnectTimeoutError,
    u3.LocationValueError,
    UnicodeError,
)
_TUNNEL_REFUSED = "Tunnel connection failed"  # how http.client reports a proxy's refusal


class Failure(Struct, frozen=True):
    """What a failed attempt means.

    :ivar error: the class of the exception to raise
    :ivar message: what went wrong; nothing in it was sent by the server
    :ivar sent: whether the server may have received the request
    :ivar transient: whether another attempt may succeed
    :ivar response: the response whose body could not be read, or None
    """

    error: type[ApiException]
    message: str
    sent: bool
    transient: bool
    response: Any = None

    def to_exception(self) -> ApiException:
        """Return the exception to raise."""
        return self.error(reason=self.message, http_resp=self.response, message=self.message)


class AttemptFailed(Exception):
    """An attempt failed, for the reason in `__cause__`.

    :ivar failure: what that means
    """

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.message)
        self.failure = failure


def classify(exc: BaseException, origin: str) -> Failure:
    """Return what an exception means.

    :param exc: whatever was raised while the request was sent or the body read
    :param origin: scheme, host and port of the request
    """
    response = exc.response if isinstance(exc, BodyError) else None
    chain = _chain(exc)
    at_proxy = any(isinstance(link, NotSent) and link.at_proxy for link in chain)
    chain = [link for link in chain if not isinstance(link, (NotSent, BodyError))] or chain
    outer, root = chain[0], chain[-1]
    refused = _TUNNEL_REFUSED in str(root)
    if isinstance(outer, u3.ProxyError) and isinstance(root, u3.LocationValueError):
        return Failure(ApiProxyError, f"the proxy failed: {outer.args[0]}", False, False)
    # urllib3 raises ProxyError for a connection that a proxy lost later, too.
    unsent = refused or any(isinstance(link, (NotSent, *_BEFORE_SENDING)) for link in _chain(exc))
    if refused or at_proxy or isinstance(outer, u3.ProxyError):
        message = f"the proxy failed: {_reason(root)}"
        return Failure(ApiProxyError, message, not unsent, not refused, response)
    error, message, transient = (_not_sent(outer, root) if unsent else None) or _sent(outer, root)
    return Failure(error, f"{origin}: {message}", not unsent, transient, response)


_Meaning = tuple[type[ApiException], str, bool]


def _not_sent(outer: BaseException, root: BaseException) -> _Meaning | None:
    if isinstance(outer, u3.EmptyPoolError):
        message = "every connection was in use for too long; see connection_pool_maxsize"
        return ApiTimeoutError, message, False
    if isinstance(outer, u3.NameResolutionError):
        again = isinstance(root, socket.gaierror) and root.errno == socket.EAI_AGAIN
        return ApiConnectionError, f"no such host: {_reason(root)}", again
    if isinstance(outer, u3.ConnectTimeoutError):
        return ApiTimeoutError, "timed out while connecting", True
    if isinstance(outer, (u3.LocationValueError, UnicodeError)):
        return ApiConnectionError, "not a URL that can be reached", False
    if isinstance(outer, (u3.NewConnectionError, u3.ClosedPoolError)):
        return ApiConnectionError, f"could not connect: {_reason(root)}", True
    return None


def _sent(outer: BaseException, root: BaseException) -> _Meaning:
    if isinstance(outer, u3.DecodeError):
        return ApiResponseError, "the body cannot be decompressed", False
    if isinstance(outer, u3.ReadTimeoutError) or isinstance(root, TimeoutError):
        return ApiTimeoutError, "timed out while reading", True
    if isinstance(outer, u3.SSLError) or isinstance(root, (ssl.SSLError, CertificateError)):
        reason = _reason(root)
        lasting = isinstance(
            root, (ssl.SSLCertVerificationError, CertificateError, FileNotFoundError)
        )
        lasting = lasting or "certificate" in reason.lower()
        return ApiTlsError, f"TLS failed: {reason}", not lasting
    not_http = isinstance(root, http.client.HTTPException) and not isinstance(root, _ENDED_EARLY)
    if not_http or isinstance(outer, u3.InvalidHeader):
        return ApiResponseError, f"not an HTTP response: {type(root).__name__}", False
    if isinstance(outer, (u3.HTTPError, OSError, http.client.HTTPException)):
        return ApiConnectionError, f"connection lost: {_reason(root)}", True
    return ApiConnectionError, type(outer).__name__, False


def _chain(exc: BaseException) -> list[BaseException]:
    """Return the exception, what caused it, and so on."""
    chain: list[BaseException] = []
    link: BaseException | None = exc
    while link is not None and link not in chain:
        chain.append(link)
        inner = link.__cause__ or getattr(link, "original_error", None)
        link = inner or next((arg for arg in link.args if isinstance(arg, BaseException)), None)
    return chain


def _reason(exc: BaseException) -> str:
    """Return what an exception says, without bytes that the server sent."""
    if isinstance(exc, (http.client.IncompleteRead, u3.IncompleteRead)):
        return _incomplete(exc)
    if isinstance(exc, OSError) and exc.strerror:
        return exc.strerror
    text = str(exc.args[0] if len(exc.args) == 1 else exc)
    return " ".join(text.split()) or type(exc).__name__


def _incomplete(exc: http.client.IncompleteRead) -> str:
    size = exc.partial if isinstance(exc.partial, int) else len(exc.partial)
    if exc.expected is None:
        return "the body ended early"
    return f"the body ended after {size} of {size + exc.expected} bytes"
