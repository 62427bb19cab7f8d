"""Checks of what a user sets: each returns the value to keep, or raises what would be right."""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import Callable, Mapping
from typing import Annotated, Any, TypeAlias, cast
from urllib.parse import urlsplit

from msgspec import Meta

from cvat_sdk._runtime.errors import ApiTypeError, ApiValueError
from cvat_sdk._runtime.redact import MASK
from cvat_sdk._runtime.schema.codec import encode

Timeout: TypeAlias = "float | tuple[float | None, float | None] | None"
# Sockets and locks overflow if they are to wait for longer.
_SECONDS = Annotated[float, Meta(gt=0, lt=1e9)] | None


class InsecureWarning(UserWarning):
    """The identity of the server is not checked."""


def typed(tp: Any) -> Callable[[str, Any], Any]:
    """Return a check for a type, which may have constraints, as a field of a model may."""
    return lambda name, value: encode(value, tp, name)


positive = typed(Annotated[int, Meta(ge=1)])
text = typed(str | None)
texts = typed(dict[str, str] | None)
changes = typed(dict[str, str | None] | None)  # None: to leave out
names = typed(list[str] | dict[str, Any] | None)  # in a mapping they are the keys


def pairs(name: str, value: Any) -> list[tuple[str, Any]]:
    """Return the items of a mapping, or of an iterable of pairs; None has none."""
    try:
        items = value.items() if isinstance(value, Mapping) else value or ()
        return [(encode(key, str, name), item) for key, item in items]
    except (TypeError, ValueError):
        expected = "a mapping, or pairs of names and values, each name a str"
        raise ApiTypeError(f"{name}: expected {expected}, got {type(value).__name__}") from None


def url(name: str, value: Any) -> str:
    given: str = encode(value, str, name).strip()
    try:
        parts = urlsplit(given)
        valid = parts.scheme in ("http", "https") and parts.hostname is not None
        _ = parts.port
    except ValueError:  # brackets without an IPv6 address in them, or a port that cannot be one
        valid = False
    # urlsplit drops line breaks and tabs, instead of refusing them.
    if not valid or not given.isprintable() or " " in given:
        example = "http://proxy.example:3128" if name == "proxy" else "https://app.cvat.ai"
        # A proxy's may be nothing but credentials, and a query may hold some.
        shown = MASK if name == "proxy" else re.split("[?#]", given.rpartition("@")[2])[0]
        raise ApiValueError(
            f"{name}: expected a URL such as {example!r}, with http:// or https://, a host, and a "
            f"port from 0 to 65535 if any, got {shown!r}"
        )
    if name != "proxy" and "@" in urlsplit(given).netloc:
        raise ApiValueError(f"{name}: give the user and password as username= and password=")
    return given


def host(name: str, value: Any) -> str:
    """Return the URL of a server, without credentials, query and fragment."""
    given = url(name, value)
    if "?" in given or "#" in given:
        raise ApiValueError(f"{name}: expected no query and no fragment in {given.split('?')[0]!r}")
    return given.rstrip("/")


def file(name: str, value: Any) -> Any:
    """Return the path of a file that exists, or None."""
    # Not by pathlib, which takes longer to import than the rest of the client.
    if value is None or (isinstance(value, (str, os.PathLike)) and os.path.isfile(value)):  # noqa: PTH113
        return value
    # What is no path may be the key itself.
    shown = MASK if isinstance(value, bytes) or "\n" in str(value) else repr(value)
    raise ApiValueError(f"{name}: there is no file {shown}")


def username(name: str, value: Any) -> Any:
    checked = text(name, value)
    if ":" in (checked or ""):
        raise ApiValueError(f"{name}: HTTP basic authentication allows no colon in it")
    return checked


def token(name: str, value: Any) -> Any:
    checked = text(name, value)
    if checked is None or (checked and checked.isascii() and checked.isprintable()):
        return checked
    raise ApiValueError(f"{name}: expected one or more visible ASCII characters, no line break")


def verification(name: str, value: Any) -> Any:
    """Return `verify_ssl` or an `ssl_context`; warn if it turns verification off."""
    mode = encode(value, bool, name) if name == "verify_ssl" else getattr(value, "verify_mode", 1)
    if not mode:  # False, or ssl.CERT_NONE, which is 0
        message = f"{name} turns verification off: the server's identity is not checked"
        warnings.warn(message, InsecureWarning, stacklevel=4)  # where the configuration is made
    return value


def timeout(name: str, value: Any) -> Timeout:
    if isinstance(value, (tuple, list)):
        if len(value) != 2:
            raise ApiTypeError(f"{name}: expected seconds or a pair, got {len(value)} values")
        return (encode(value[0], _SECONDS, name), encode(value[1], _SECONDS, name))
    return cast("float | None", encode(value, _SECONDS, name))
