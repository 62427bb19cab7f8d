"""Masking secrets in what is shown: names that hold them, URLs and query strings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime import defaults

if TYPE_CHECKING:
    from collections.abc import Iterable

MASK = "***"


def masked_url(url: str) -> str:
    """Mask the user information before a URL's host, even where it is no proper URL."""
    before, at, after = url.rpartition("@")
    if not at:
        return url
    scheme, separator, _ = before.partition("://")
    return f"{scheme}://{MASK}@{after}" if separator else f"{MASK}@{after}"


def masked_query(text: str, visible: Iterable[str]) -> str:
    """Mask every value of a query string whose key is not among the visible ones."""
    shown = frozenset(visible)
    pairs = (part.partition("=") for part in text.split("&"))
    return "&".join(
        f"{key}{equals}{masked_url(value) if key in shown else MASK}"
        if equals
        else (key if key in shown or not key else MASK)
        for key, equals, value in pairs
    )


def is_secret_name(name: str) -> bool:
    """Tell by its name whether a header, or a field that the contract does not know, is secret."""
    name = name.lower()
    return any(word in name for word in defaults.SECRET_WORDS)
