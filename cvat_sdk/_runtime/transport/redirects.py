"""Which redirects are followed, and what the next request carries."""

from __future__ import annotations

from contextlib import suppress
from typing import Any
from urllib.parse import unquote_plus, urljoin

from msgspec.structs import replace

from cvat_sdk._runtime import defaults
from cvat_sdk._runtime.http.request import Request, split_origin
from cvat_sdk._runtime.http.secrets import secrets_of
from cvat_sdk._runtime.redact import secrecy_within


def next_request(request: Request, response: Any) -> Request | None:
    """Return the request that a redirect asks for, or None if there is none to follow."""
    # Sent to a place that nobody named, any other request could do something twice, or as a GET do
    # nothing.
    if response.status not in (301, 302, 303, 307, 308) or request.method not in ("GET", "HEAD"):
        return None
    origin, target = _location(request, response)
    if not origin:
        return None
    if origin == request.origin:
        return replace(request, target=target)
    # Another origin gets nothing that says who is asking.
    path, mark, query = target.partition("?")
    allowed = defaults.CROSS_ORIGIN_HEADERS
    return replace(
        request,
        origin=origin,
        target=path + mark + _without_secrets(request, query),
        headers={name: text for name, text in request.headers.items() if name.lower() in allowed},
        redirected_from=request.redirected_from or request.origin,
    )


def _without_secrets(request: Request, query: str) -> str:
    """Leave out of a query the secrets of a request, by their names and by their values."""
    own = (pair.partition("=")[0] for pair in request.target.partition("?")[2].split("&"))
    names = {name for name in map(unquote_plus, own) if secrecy_within(False, name)}
    # What is shorter may be equal by chance.
    values = {text for text in secrets_of(request) if len(text) > 7}
    pairs = [(pair, *map(unquote_plus, pair.split("=", 1))) for pair in query.split("&")]
    return "&".join(p[0] for p in pairs if p[1] not in names and p[-1] not in values)


def _location(request: Request, response: Any) -> tuple[str, str]:
    """Return the origin and the rest of the URL that a response redirects to; empty for none."""
    given = response.headers.get("Location") or ""
    with suppress(ValueError):
        url = urljoin(request.origin + request.target, given).partition("#")[0]
        origin, target = split_origin(url)
        if given and origin.startswith(("http://", "https://")):
            return origin, target if target.startswith("/") else f"/{target}"
    return "", ""


def redirect_message(request: Request, response: Any) -> str | None:
    """Return what an error says of a redirect that was not followed, or that led elsewhere."""
    refused = response.status in (401, 403) and request.redirected_from is not None
    origin = request.origin if refused else _location(request, response)[0]
    if not origin or not (refused or 300 <= response.status < 400):
        return None
    return (
        f"redirected to {origin}; if that is the server, give host={origin!r} to the "
        f"configuration: a GET or HEAD follows {defaults.REDIRECTS} redirects, to another host "
        "without credentials, and other methods follow none"
    )
