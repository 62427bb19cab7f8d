"""The message in an error's body, in each of the forms that servers use."""

from __future__ import annotations

from contextlib import suppress
from html import unescape
from typing import TYPE_CHECKING, Any

from msgspec import json

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST = 1_000_000  # characters of a body that are looked at
# Names that Django REST framework gives to messages about the request as a whole.
_GENERIC = ("detail", "message", "non_field_errors", "error", "title")


def server_message(body: str, content_type: str) -> str:
    """Return what an error's body says: the texts of its JSON, a page's title, or its text."""
    text = body[:_MOST].strip()
    if text[:1] in ('"', "{", "["):
        with suppress(ValueError, RecursionError):
            return "; ".join(_messages(json.decode(text), ""))
    elif "html" in content_type and "<" in text:
        return _page_message(text)
    return text


def _messages(value: Any, name: str) -> Iterator[str]:
    """Yield the texts in a JSON value, each after the name of its field."""
    if isinstance(value, dict):
        for key, item in value.items():
            if key in _GENERIC:
                yield from _messages(item, name)
            elif key != "code" or "message" not in value:
                yield from _messages(item, f"{name}.{key}" if name else key)
    elif isinstance(value, list) and any(isinstance(item, (dict, list)) for item in value):
        for index, item in enumerate(value):
            yield from _messages(item, f"{name}[{index}]")
    elif value not in (None, "", []):
        text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        yield f"{name}: {text}" if name else text


def _page_message(text: str) -> str:
    """Return a page's title, or all of its text."""
    # Split by hand: html.parser takes seconds for some broken pages.
    before, *parts = text.split("<")
    shown = [before]
    for part in parts:
        tag, _, inner = part.partition(">")
        if tag[:5].lower() == "title" and inner.strip():
            return unescape(inner)
        if not tag.lower().startswith(("script", "style")):
            shown.append(inner)
    return unescape(" ".join(shown))
