"""The messages of errors: what a response says, without the secrets that were sent."""

from __future__ import annotations

import json
from contextlib import suppress
from html import unescape
from typing import TYPE_CHECKING, Any

from cvat_sdk._runtime import defaults
from cvat_sdk._runtime.http.secrets import clear

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_MOST = 1_000_000  # characters of a body that are looked at
_MOST_CLEARED = 20_000  # characters, of which the first few hundred are shown
# Names that Django REST framework gives to messages about the request as a whole.
_GENERIC = ("detail", "message", "non_field_errors", "error", "title")


def one_line(text: str | None, secrets: Collection[str], limit: int = 0) -> str:
    """Return a text as one printable line without secrets, cut at a limit if it is too long."""
    whole = " ".join((text or "").split())
    text = clear(whole[:_MOST_CLEARED], secrets)
    if len(whole) > _MOST_CLEARED:  # what comes last may be a part of a secret, escaped
        text = text[: max(0, len(text) - 6 * max(map(len, secrets), default=0))]
    if not text.isprintable():
        text = "".join(c if c.isprintable() else "\ufffd" for c in text)
    limit = limit or defaults.MESSAGE_CHARACTERS
    return text if len(text) <= limit else text[: limit - 1] + "…"


def server_message(body: str, content_type: str) -> str:
    """Return what an error's body says: the texts of its JSON, a page's title, or its text."""
    text = body[:_MOST].strip()
    if text[:1] in ('"', "{", "["):
        with suppress(ValueError, RecursionError):
            return "; ".join(_messages(json.loads(text), ""))
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
