"""Keeping secrets out of everything that is printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

MASK = "***"


def masked_url(url: str) -> str:
    """The URL with the user information before its host masked."""
    scheme, separator, rest = url.partition("://")
    authority, slash, path = rest.partition("/")
    if not separator or "@" not in authority:
        return url
    return f"{scheme}://{MASK}@{authority.rpartition('@')[2]}{slash}{path}"


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


def secrets_in(value: Any, declared: Any = None) -> Iterator[str]:
    """Every secret text that a body holds, so that an exception's text can be cleared of it.

    :param value: a model, a mapping of the same shape, or a list of them
    :param declared: the model class that a mapping stands for
    """
    names: Mapping[str, tuple[str, ...] | None]
    names = getattr(declared if isinstance(value, Mapping) else value, "__secrets__", None) or {}
    for name, visible in names.items():
        secret = value.get(name) if isinstance(value, Mapping) else getattr(value, name, None)
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
    """The text with every occurrence of a secret masked, the longest first."""
    for secret in sorted({s for s in secrets if len(s) > 2}, key=len, reverse=True):
        text = text.replace(secret, MASK)
    return text
