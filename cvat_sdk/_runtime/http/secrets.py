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
        tp, names = type(value), getattr(value, "__secrets__", ())
        value = {name: getattr(value, name) for name in names}
    known: Mapping[str, tuple[str, ...] | None] | None = getattr(tp, "__secrets__", None)
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
