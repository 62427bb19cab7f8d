"""The messages of errors: what a response says, without the secrets that were sent."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from html import escape, unescape
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, quote_plus, unquote

from cvat_sdk._runtime import defaults
from cvat_sdk._runtime.redact import MASK, is_secret_name

if TYPE_CHECKING:
    from cvat_sdk._runtime.http.request import Request

_MOST = 1_000_000  # characters of a body that are looked at
# Names that Django REST framework gives to messages about the request as a whole.
_GENERIC = ("detail", "message", "non_field_errors", "error", "title")


def secrets_of(request: Request) -> Iterator[str]:
    """Yield every secret text in a request: in its headers, query and body."""
    for name, value in request.headers.items():
        if is_secret_name(name):
            # The whole, what follows the scheme of Authorization, and the values of cookies.
            yield from (value, value.partition(" ")[2])
            yield from (pair.partition("=")[2].strip() for pair in value.split(";"))
    yield from (unquote(value) for _, value in request.secret_query)
    yield from _in_body(*request.content)


def _in_body(value: Any, tp: Any) -> Iterator[str]:
    """Yield the secrets of a model, or of a mapping that stands for one."""
    if not isinstance(value, Mapping):
        tp, names = type(value), getattr(value, "_secrets", ())
        value = {name: getattr(value, name) for name in names}
    known: Mapping[str, tuple[str, ...] | None] | None = getattr(tp, "_secrets", None)
    if known is None:
        known = {name: None for name in value if isinstance(name, str) and is_secret_name(name)}
    for name, visible in known.items():
        secret = value.get(name)
        if isinstance(secret, (bytes, bytearray)):
            secret = secret.decode("utf-8", "replace")
        if not isinstance(secret, str):
            continue
        if visible is None:
            yield secret
        else:  # a query string with some keys that need not be hidden
            pairs = (part.partition("=") for part in secret.split("&"))
            yield from (text for key, _, text in pairs if key not in visible)


def clear(text: str, secrets: Iterable[str]) -> str:
    forms: set[str] = set()
    for secret in [secret for secret in secrets if len(secret) > 2]:
        # Servers echo what they were sent in other forms too: escaped for a URL, HTML or JSON.
        sent = secret.encode("utf-8", "replace")
        forms |= {secret, quote(sent, safe=""), quote_plus(sent), escape(secret)}
        forms |= {json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1]}
        forms |= {" ".join(secret.split())}
    # The longest first, since one may hold another. What is shorter is found in any text.
    for form in sorted(forms, key=len, reverse=True):
        if len(form) > 2:
            text = text.replace(form, MASK)
    return text


def one_line(text: str | None, secrets: Iterable[str], limit: int = 0) -> str:
    """Return a text as one printable line without secrets, cut at a limit if it is too long."""
    text = clear(" ".join((text or "").split()), secrets)
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
