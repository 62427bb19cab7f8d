"""The messages of errors: what a response says, without secrets, and what may help."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from html import unescape
from typing import TYPE_CHECKING, Any

from cvat_sdk._runtime import defaults, errors
from cvat_sdk._runtime.http.headers import is_json, media_type
from cvat_sdk._runtime.http.secrets import clear

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from cvat_sdk._runtime.http.request import Request

_MOST = 1_000_000  # characters of a body that are looked at
_MOST_CLEARED = 20_000  # characters, of which the first few hundred are shown
# Names that Django REST framework gives to messages about the request as a whole.
_GENERIC = ("detail", "message", "non_field_errors", "error", "title")

_ADDRESS = "Is {address} the address of the {title}?"
# By status, else by class.
_HINTS: dict[object, str] = {
    401: "Check username= and password=, or access_token=, of the configuration.",
    403: "Check the permissions of this user, and the organization that the call names, if any.",
    404: "Check the ids in the URL, and the organization that the call names, if any.",
    409: "Wait until what uses the object has ended, or read its state again.",
    413: "Send less in one request.",
    429: "Send fewer requests at once, or allow more retries.",
    errors.ContentTypeError: f"{_ADDRESS} Is there a login proxy in front of it?",
    errors.ApiResponseError: _ADDRESS,  # not HTTP, or not decompressible
    errors.ApiConnectionError: f"Is the server running? {_ADDRESS} Is it http or https?",
    errors.ApiTimeoutError: "Allow more time with timeout= or _request_timeout=.",
    errors.ApiTlsError: "Check the address, and the files of ssl_ca_cert= and cert_file=.",
    errors.ApiProxyError: "Check proxy= and no_proxy=, or HTTP_PROXY, HTTPS_PROXY and NO_PROXY.",
}


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
        # By patterns that take linear time: html.parser takes seconds for some broken pages.
        title = re.search(r"(?i)<title[^<>]*>([^<]*)", text)
        if title and title[1].strip():
            return unescape(title[1])
        text = re.sub(r"(?is)<(script|style)\b.*?(</\1|$)", "<", text)
        return unescape(re.sub(r"<[^<>]*>?", " ", text))
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


def hint(error: errors.ApiException, request: Request, title: str) -> str:
    """Return what may help against an error of a request to the API of that title."""
    # Empty after a redirect, which leads to a path that is not the call's.
    prefix = "" if request.redirected_from else request.target.removesuffix("/").partition("?")[0]
    prefix = prefix.rsplit("/", request.path.rstrip("/").count("/"))[0]
    text = _HINTS.get(error.status) or _HINTS.get(type(error), "")
    content_type = (error.headers or {}).get("Content-Type") or ""
    # That of another program. Django labels plain text as HTML.
    is_page = "<" in (error.body or "") or media_type(content_type) != "text/html"
    if error.status == 400 and "HTTPS" in error.message and request.origin.startswith("http:"):
        text = "This port speaks https, not http: use https://."
    elif error.status in (404, 405, 501) and is_page and not is_json(content_type):
        text = f"{_ADDRESS} {text}".rstrip()
    if _ADDRESS in text and prefix and f"{request.path}/".startswith(f"{prefix}/"):
        text += f" Does {prefix} belong there? Every path begins with it."
    return text.format(address=(request.redirected_from or request.origin) + prefix, title=title)
