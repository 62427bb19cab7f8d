"""What a failure of urllib3, or of what lies below it, means for a call."""

from __future__ import annotations

import http.client
import socket
import ssl
from typing import TYPE_CHECKING, Any, TypeAlias

from msgspec import Struct
from urllib3 import exceptions as u3
from urllib3.util.ssl_match_hostname import CertificateError

from cvat_sdk._runtime import errors
from cvat_sdk._runtime.transport.connection import NotSent

if TYPE_CHECKING:
    from cvat_sdk._runtime.http.request import Request

_ENDED_EARLY = (http.client.RemoteDisconnected, http.client.IncompleteRead)
# What is raised before a request is sent. Our own connections raise NotSent, which is sure; the
# others come from a pool manager of the caller's.
_BEFORE_SENDING = (
    NotSent,
    UnicodeError,
    u3.EmptyPoolError,
    u3.NewConnectionError,
    u3.ConnectTimeoutError,
    u3.LocationValueError,
)
# They quote what the server sent.
_QUOTING = (http.client.BadStatusLine, http.client.UnknownProtocol, u3.InvalidChunkLength)
# Only these TLS failures are those of a connection, not of certificates, protocols or settings.
_LOST_TLS = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError)
# How different versions of OpenSSL name a response to the handshake that is not TLS.
_NOT_TLS = ("wrong version number", "unknown protocol", "record layer failure")


class Failure(Struct, frozen=True):
    """What a failed attempt means."""

    reason: str  # holds no byte of a response
    processed: bool  # whether the server may have received the request
    transient: bool  # whether another attempt may succeed
    error: errors.OpenApiException | None = None  # None: there is a response


def classify(exc: BaseException, request: Request, response: Any) -> Failure:
    """Return what an exception means that was raised while a request was sent.

    :param response: the response whose body was being read, or None
    """
    # A file that cannot be read while it is sent, or a response that is too large.
    if isinstance(exc, errors.OpenApiException):
        return Failure(str(exc), processed=True, transient=False, error=exc)
    chain = _chain(exc)
    root = chain[-1]
    # How http.client reports that a proxy refused to connect.
    refused = "Tunnel connection failed" in str(root)
    not_sent = refused or any(isinstance(link, _BEFORE_SENDING) for link in chain)
    sent = response is not None or not not_sent
    # urllib3 raises ProxyError for a connection that was lost behind a proxy, too, and wraps
    # others of its own in it.
    at_proxy = refused or any(
        isinstance(link, u3.ProxyError) or (isinstance(link, NotSent) and link.at_proxy)
        for link in chain
    )
    outer = next((link for link in chain if not isinstance(link, (NotSent, u3.ProxyError))), exc)
    kind, message, transient = (None if sent else _not_sent(outer, root)) or _sent(outer, root)
    if at_proxy and not sent:
        kind, transient = errors.ApiProxyError, transient and not refused
        message = f"the proxy failed: {_reason(root) if refused else message}"
    error = kind(reason=message, http_resp=response, message=message)
    error.url, error.attempts = request.url, request.attempts
    # The error of int() quotes the length of a chunk.
    if not any(type(x) in _QUOTING or type(x.__context__) is ValueError for x in chain):
        error.__cause__ = exc
    return Failure(message, sent, transient, error)


_Meaning: TypeAlias = "tuple[type[errors.ApiException], str, bool]"


def _not_sent(outer: BaseException, root: BaseException) -> _Meaning | None:
    if isinstance(outer, u3.EmptyPoolError):
        message = "every connection was in use for too long; see connection_pool_maxsize"
        return errors.ApiTimeoutError, message, False
    if isinstance(outer, u3.NameResolutionError):
        again = isinstance(root, socket.gaierror) and root.errno == socket.EAI_AGAIN
        return errors.ApiConnectionError, f"no such host: {_reason(root)}", again
    if isinstance(outer, (u3.LocationValueError, UnicodeError)):
        return errors.ApiConnectionError, "not a URL that can be reached", False
    if isinstance(outer, u3.NewConnectionError):
        return errors.ApiConnectionError, f"could not connect: {_reason(root)}", True
    # Of this class NewConnectionError is a subclass.
    if isinstance(outer, u3.ConnectTimeoutError) or isinstance(root, TimeoutError):
        return errors.ApiTimeoutError, "timed out while connecting", True
    return None


def _sent(outer: BaseException, root: BaseException) -> _Meaning:
    if isinstance(outer, u3.DecodeError):
        return errors.ApiResponseError, "the body cannot be decompressed", False
    if isinstance(outer, u3.ReadTimeoutError) or isinstance(root, TimeoutError):
        return errors.ApiTimeoutError, "timed out while reading", True
    if isinstance(outer, u3.SSLError) or isinstance(root, (ssl.SSLError, CertificateError)):
        reason = _reason(root)
        if any(words in reason.lower().replace("_", " ") for words in _NOT_TLS):
            reason = f"this port speaks http, not https: use http:// ({reason})"
        return errors.ApiTlsError, f"TLS failed: {reason}", isinstance(root, _LOST_TLS)
    # How a TLS alert begins.
    if isinstance(root, http.client.BadStatusLine) and str(root).startswith("\x15\x03"):
        return errors.ApiResponseError, "this port speaks https, not http: use https://", False
    not_http = isinstance(root, http.client.HTTPException) and not isinstance(root, _ENDED_EARLY)
    if not_http or isinstance(outer, u3.InvalidHeader):
        return errors.ApiResponseError, f"not an HTTP response: {type(root).__name__}", False
    if isinstance(outer, (u3.HTTPError, OSError, http.client.HTTPException)):
        transient = not isinstance(root, FileNotFoundError)
        return errors.ApiConnectionError, f"connection lost: {_reason(root)}", transient
    return errors.ApiConnectionError, type(outer).__name__, False


def _chain(exc: BaseException) -> list[BaseException]:
    """Return the exception, what caused it, and so on; urllib3 has causes among arguments, too."""
    chain: list[BaseException] = []
    link: BaseException | None = exc
    while link is not None and link not in chain:
        chain.append(link)
        causes = (link.__cause__, *link.args)
        link = next((cause for cause in causes if isinstance(cause, BaseException)), None)
    return chain


def _reason(exc: BaseException) -> str:
    if isinstance(exc, http.client.IncompleteRead):
        size = exc.partial if isinstance(exc.partial, int) else len(exc.partial)
        whole = "" if exc.expected is None else f" of {size + exc.expected}"
        return f"the body ended after {size}{whole} bytes"
    if isinstance(exc, OSError) and exc.strerror:
        return exc.strerror
    text = str(exc.args[0] if len(exc.args) == 1 else exc)
    return " ".join(text.split()) or type(exc).__name__
