"""Finding the secrets in what was sent, and removing them from what is shown."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, quote_plus, unquote

from cvat_sdk._runtime import defaults
from cvat_sdk._runtime.redact import MASK, is_secret_name

if TYPE_CHECKING:
    from cvat_sdk._runtime.http.request import Request


def secrets_of(request: Request) -> Iterator[str]:
    """Yield every secret text in a request: in its headers, query and body."""
    yield from _in_headers(request.headers)
    yield from (unquote(value) for _, value in request.secret_query)
    yield from _in_body(*request.content)


def _in_headers(headers: Mapping[str, str]) -> Iterator[str]:
    for name, value in headers.items():
        if not is_secret_name(name):
            continue
        yield value
        if name.lower().endswith("cookie"):
            yield from (pair.partition("=")[2].strip() for pair in value.split(";"))
        elif name.lower().endswith("authorization"):
            yield value.partition(" ")[2]


def _in_body(value: Any, tp: Any) -> Iterator[str]:
    """Yield the secrets of a model, or of a mapping that stands for one."""
    known = getattr(tp if isinstance(value, Mapping) else value, "__secrets__", None)
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
            pairs = (part.partition("=") for part in secret.split("&"))
            yield from (text for key, _, text in pairs if text and key not in visible)


def clear(text: str, secrets: Iterable[str]) -> str:
    """Mask every occurrence of a secret in a text, the longest first.

    Servers echo what they were sent in other forms too: escaped for a URL, for HTML, for JSON.
    """
    forms: set[str] = set()
    for secret in secrets:
        if len(secret) > 2:
            sent = secret.encode("utf-8", "replace")
            forms |= {secret, quote(sent, safe=""), quote_plus(sent), escape(secret)}
            forms |= {json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1]}
            forms |= {" ".join(secret.split())}
    for form in sorted(forms, key=len, reverse=True):
        if len(form) > 2:
            text = text.replace(form, MASK)
    return text


def one_line(text: str | None, secrets: Iterable[str], limit: int = 0) -> str:
    """Return a text as one printable line without secrets, and not too long.

    :param limit: characters at most; `defaults.MESSAGE_CHARACTERS` when 0
    """
    text = clear(" ".join((text or "").split()), secrets)
    if not text.isprintable():
        text = "".join(c if c.isprintable() else "\ufffd" for c in text)
    limit = limit or defaults.MESSAGE_CHARACTERS
    return text if len(text) <= limit else text[: limit - 1] + "…"
