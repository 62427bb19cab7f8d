"""Which redirects are followed, and what the next request carries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from msgspec.structs import replace

from cvat_sdk._runtime import defaults
from cvat_sdk._runtime.http.request import split_origin

if TYPE_CHECKING:
    from cvat_sdk._runtime.configuration import BaseConfiguration
    from cvat_sdk._runtime.http.request import Request

_HTTP = ("http://", "https://")


def next_request(
    request: Request, response: Any, configuration: BaseConfiguration
) -> Request | None:
    """Return the request that a redirect asks for, or None if there is none to follow."""
    # Sent to a place that nobody named, any other request could do something twice, or as a GET do
    # nothing.
    if response.status not in (301, 302, 303, 307, 308) or request.method not in ("GET", "HEAD"):
        return None
    origin, target = _location(request, response)
    if not origin.startswith(_HTTP):
        return None
    secret_keys = configuration.secret_query_keys()
    path, _, query = target.partition("?")
    pairs = [(*part.partition("=")[::2], part) for part in query.split("&")]
    kept = "&".join(part for name, _, part in pairs if name not in secret_keys)
    target = f"{path or '/'}{kept and '?'}{kept}"
    if origin == request.origin:
        secret = tuple((name, value) for name, value, _ in pairs if name in secret_keys)
        return replace(request, target=target, secret_query=secret)
    # Another origin gets nothing that says who is asking.
    allowed = defaults.CROSS_ORIGIN_HEADERS
    return replace(
        request,
        origin=origin,
        target=target,
        secret_query=(),
        headers={name: text for name, text in request.headers.items() if name.lower() in allowed},
        redirected_from=request.redirected_from or request.origin,
    )


def _location(request: Request, response: Any) -> tuple[str, str]:
    """Return the origin and the rest of the URL that a response redirects to; empty for none."""
    given = response.headers.get("Location")
    if not given:
        return "", ""
    try:
        url = urljoin(request.origin + request.target, given).partition("#")[0]
    except ValueError:
        return "", ""
    origin, target = split_origin(url)
    scheme, _, authority = origin.partition("://")
    return f"{scheme}://{authority.rpartition('@')[2]}", target


def redirect_message(request: Request, response: Any) -> str | None:
    """Return what an error says of a redirect that was not followed, or that led elsewhere."""
    advice = "if that is the server, give host={!r} to the configuration"
    if response.status in (401, 403) and request.redirected_from:
        origin = request.origin
        return f"redirected to {origin} without credentials; {advice.format(origin)}"
    origin, _ = _location(request, response)
    if not 300 <= response.status < 400 or not origin:
        return None
    if not origin.startswith(_HTTP):
        return "the server redirects to something that is not HTTP"
    if request.method in ("GET", "HEAD"):
        return f"redirected more than {defaults.REDIRECTS} times, at last to {origin}"
    return (
        f"the server redirects to {origin}, and a {request.method} follows no redirect; "
        f"{advice.format(origin)}"
    )
