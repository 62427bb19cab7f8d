"""Checks of what a user sets: each returns the value to keep, or says what would be right."""

from __future__ import annotations

import warnings
from typing import Any, TypeAlias

from cvat_sdk._runtime.errors import ApiTypeError, ApiValueError
from cvat_sdk._runtime.redact import masked_url

Timeout: TypeAlias = "float | tuple[float | None, float | None] | None"


class InsecureWarning(UserWarning):
    """The identity of the server is not checked."""


def url(name: str, given: Any) -> str:
    """Return an absolute HTTP URL.

    :raises ApiTypeError: it is no text
    :raises ApiValueError: it has no scheme or no host, or an invalid port
    """
    if not isinstance(given, str):
        raise ApiTypeError(f"{name}: expected str, got {type(given).__name__}")
    value = given.strip()
    scheme, separator, rest = value.partition("://")
    example = "'https://app.cvat.ai'" if name == "host" else "'http://proxy.example:3128'"
    if not value:
        raise ApiValueError(f"{name}: expected a URL such as {example}, got nothing")
    if not separator or scheme.lower() not in ("http", "https"):
        raise ApiValueError(
            f"{name}: expected a URL that begins with http:// or https://, such as {example}, "
            f"got {masked_url(value)!r}"
        )
    authority = rest.partition("/")[0].rpartition("@")[2]
    # A colon within brackets belongs to an IPv6 address.
    _, colon, port = authority.rpartition("]")[2].rpartition(":")
    if not authority or authority.startswith(":") or any(c.isspace() or c < " " for c in value):
        raise ApiValueError(f"{name}: no host in {masked_url(value)!r}")
    if colon and not (port.isascii() and port.isdigit() and int(port) < 65536):
        raise ApiValueError(f"{name}: expected a port from 0 to 65535 in {masked_url(value)!r}")
    return value


def host(name: str, value: Any) -> str:
    """Return the URL of a server, without credentials, query and fragment."""
    checked = url(name, value)
    if "@" in checked.partition("://")[2].partition("/")[0]:
        raise ApiValueError("host: give the user and password as username= and password=")
    if "?" in checked or "#" in checked:
        raise ApiValueError(f"host: expected no query and no fragment in {checked.split('?')[0]!r}")
    return checked.rstrip("/")


def proxy(name: str, value: Any) -> str | None:
    """Return the URL of a proxy, empty for none, or None for the environment's."""
    return value if value in (None, "") else url(name, value)


def text(name: str, value: Any) -> str | None:
    """Return a text that UTF-8 can hold, or None."""
    if value is not None and not isinstance(value, str):
        raise ApiTypeError(f"{name}: expected str, got {type(value).__name__}")
    if value is not None and any("\ud800" <= character <= "\udfff" for character in value):
        raise ApiValueError(f"{name}: expected text that UTF-8 can hold")
    return value


def username(name: str, value: Any) -> str | None:
    """Return a user name for HTTP basic authentication, or None."""
    checked = text(name, value)
    if checked and ":" in checked:
        raise ApiValueError(f"{name}: HTTP basic authentication allows no colon in it")
    return checked


def token(name: str, value: Any) -> str | None:
    """Return a token that a header can hold, or None."""
    checked = text(name, value)
    if checked is not None and not (checked.isascii() and checked.isprintable() and checked):
        raise ApiValueError(
            f"{name}: expected visible ASCII characters; an environment variable or file may have "
            "left a line break in it"
        )
    return checked


def verify(name: str, value: Any) -> bool:
    """Return whether certificates are verified; warn if not."""
    if not isinstance(value, bool):
        raise ApiTypeError(f"{name}: expected True or False, got {type(value).__name__}")
    if not value:
        _warn_of_no_verification(name)
    return value


def ssl_context(name: str, value: Any) -> Any:
    """Return an `ssl.SSLContext`, or None; warn if it verifies nothing."""
    if value is not None and value.verify_mode == 0:
        _warn_of_no_verification(name)
    return value


def _warn_of_no_verification(name: str) -> None:
    warnings.warn(
        f"{name} turns verification off: the server's identity is not checked",
        InsecureWarning,
        stacklevel=5,
    )


def positive(name: str, value: Any) -> int:
    """Return a whole number of 1 or more.

    :raises ApiTypeError: it is no whole number
    :raises ApiValueError: it is less
    """
    if isinstance(value, bool) or not isinstance(value, int):
        raise ApiTypeError(f"{name}: expected int, got {type(value).__name__}")
    if value < 1:
        raise ApiValueError(f"{name}: expected 1 or more, got {value}")
    return value


def timeout(name: str, value: Any) -> Timeout:
    """Return a timeout: seconds, a pair (connect, read) of seconds, or None.

    :raises ApiTypeError: anything else
    :raises ApiValueError: seconds that are not above 0
    """
    if isinstance(value, (tuple, list)):
        if len(value) != 2:
            raise ApiValueError(
                f"{name}: expected (connect, read) in seconds, got {len(value)} values"
            )
        return (_seconds(name, value[0]), _seconds(name, value[1]))
    return _seconds(name, value)


def _seconds(name: str, value: Any) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ApiTypeError(
            f"{name}: expected seconds, a pair (connect, read) of seconds, or None, "
            f"got {type(value).__name__}"
        )
    if not 0 < value < 1e9:
        raise ApiValueError(f"{name}: expected seconds above 0, got {value}")
    return value
