"""Keeping secrets out of everything that is printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from cvat_sdk.runtime import defaults

MASK = "***"


def masked_url(url: str) -> str:
    """The URL with the user information before its host masked, even where it is no proper URL."""
    before, at, after = url.rpartition("@")
    if not at:
        return url
    scheme, separator, _ = before.partition("://")
    return f"{scheme}://{MASK}@{after}" if separator else f"{MASK}@{after}"


def masked_query(text: str, visible: Iterable[str]) -> str:
    """The query string with every value masked whose key is not among the visible ones."""
    shown = frozenset(visible)
    pairs = (part.partition("=") for part in text.split("&"))
    return "&".join(
        f"{key}{equals}{masked_url(value) if key in shown else MASK}"
        if equals
        else (key if key in shown or not key else MASK)
        for key, equals, value in pairs
    )


def is_secret_name(name: str) -> bool:
    """Whether a header, or a field that the contract does not know, holds a secret by its name."""
    name = name.lower()
    return any(word in name for word in defaults.SECRET_WORDS)


def secrets_in_headers(headers: Mapping[str, str]) -> Iterator[str]:
    """Every secret text that headers hold: tokens without their schemes, the values of cookies."""
    for name, value in headers.items():
        if not is_secret_name(name):
            continue
        yield value
        if name.lower().endswith("cookie"):
            yield from (pair.partition("=")[2].strip() for pair in value.split(";"))
        elif name.lower().endswith("authorization"):
            yield value.partition(" ")[2]


def secrets_in(value: Any, declared: Any = None) -> Iterator[str]:
    """Every secret text that a body holds, so that an exception's text can be cleared of it.

    :param value: a model or a mapping
    :param declared: the model class that a mapping stands for
    """
    known = getattr(declared if isinstance(value, Mapping) else value, "__secrets__", None)
    if known is None:
        if not isinstance(value, Mapping):
            return
        known = {name: None for name in value if isinstance(name, str) and is_secret_name(name)}
    names: Mapping[str, tuple[str, ...] | None] = known
    for name, visible in names.items():
        secret = value.get(name) if isinstance(value, Mapping) else getattr(value, name, None)
        if isinstance(secret, (bytes, bytearray)):
            secret = secret.decode("utf-8", "replace")
        if not isinstance(secret, str) or not secret:
            continue
        if visible is None:
            yield secret
        else:
            for part in secret.split("&"):
                key, _, text = part.partition("=")
                if text and key not in visible:
                    yield text


def cleared(text: str, secrets: Iterable[str]) -> str:
    """The text with every occurrence of a secret masked, the longest first.

    Servers echo what they were sent in other clothes too: escaped for a URL, for HTML, for JSON.
    """
    from html import escape
    from json import dumps
    from urllib.parse import quote, quote_plus

    shapes: set[str] = set()
    for secret in secrets:
        if len(secret) > 2:
            sent = secret.encode("utf-8", "replace")
            shapes |= {secret, quote(sent, safe=""), quote_plus(sent), escape(secret)}
            shapes |= {dumps(secret)[1:-1], " ".join(secret.split())}
    for shape in sorted(shapes, key=len, reverse=True):
        if len(shape) > 2:
            text = text.replace(shape, MASK)
    return text
