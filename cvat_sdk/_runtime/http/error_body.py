"""The message in an error's body, in each of the forms that servers use."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from html import unescape
from typing import Any

from msgspec import json

_MOST = 1_000_000  # characters of a body that are looked at


def server_message(body: str, content_type: str) -> str:
    """Return what an error's body says: the texts of its JSON, a page's title, or its text.

    :param body: the body as text
    :param content_type: its ``Content-Type``
    """
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
            generic = key in ("detail", "message", "non_field_errors", "error", "title")
            if key == "code" and "message" in value:
                continue
            yield from _messages(item, name if generic else f"{name}.{key}" if name else str(key))
    elif isinstance(value, list):
        if any(isinstance(item, (dict, list)) for item in value):
            for index, item in enumerate(value):
                yield from _messages(item, f"{name}[{index}]")
        elif value:
            text = ", ".join(str(item) for item in value)
            yield f"{name}: {text}" if name else text
    elif value not in (None, ""):
        yield f"{name}: {value}" if name else str(value)


def _page_message(text: str) -> str:
    """Return a page's title, or all of its text.

    Split by hand: html.parser takes seconds for some broken pages.
    """
    before, *parts = text.split("<")
    shown = [before]
    for part in parts:
        tag, _, inner = part.partition(">")
        if tag[:5].lower() == "title" and inner.strip():
            return unescape(inner)
        if not tag.lower().startswith(("script", "style")):
            shown.append(inner)
    return unescape(" ".join(shown))
