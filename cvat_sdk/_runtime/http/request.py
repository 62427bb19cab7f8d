"""A request: built up from its parameters, then sent as it is."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from msgspec import Struct

from cvat_sdk._runtime.http.headers import check_headers
from cvat_sdk._runtime.http.multipart import Multipart, Stream
from cvat_sdk._runtime.schema.scalars import Mode

# Scheme, authority and the rest, as RFC 3986 separates them. urlsplit would drop line breaks.
_URL = re.compile(r"(?:([^:/?#]+):)?(?://([^/?#]*))?(.*)", re.DOTALL)


class Request(Struct, frozen=True):
    method: str
    path: str  # the template, which is what errors and log lines show
    origin: str
    target: str  # path and query
    headers: dict[str, str] = {}
    body: bytes | Stream | None = None
    redirected_from: str | None = None  # the origin of the call, if a redirect led to another one
    attempts: int = 1  # how often it was sent, this time included

    # Without headers and body, since tracebacks and debuggers show it.
    def __repr__(self) -> str:
        return f"<Request {self.method} {self.path}>"

    @property
    def url(self) -> str:
        """The URL without its query."""
        return self.origin + self.target.partition("?")[0]

    @property
    def accept(self) -> str:
        return next((text for name, text in self.headers.items() if name.lower() == "accept"), "")


class RequestBuilder(Struct):
    """A request whose parameters are being filled in; `build` returns the request."""

    method: str
    path: str
    origin: str
    target: str
    headers: dict[str, str] = {}
    cookies: dict[str, str] = {}
    query: list[tuple[str, str]] = []
    body: bytes | Stream | dict[str, Any] | None = None  # a mapping: the fields of a form
    content_type: str | None = None
    mode: Mode | None = None  # how arguments are taken; None: unchecked

    def __repr__(self) -> str:
        return f"<RequestBuilder {self.method} {self.path}>"

    def build(self) -> Request:
        if self.cookies:
            # They take precedence over those that are given as a header.
            given = map(str.strip, self.headers.get("Cookie", "").split(";"))
            kept = [pair for pair in given if pair and pair.partition("=")[0] not in self.cookies]
            added = [f"{name}={value}" for name, value in self.cookies.items()]
            self.headers["Cookie"] = "; ".join(kept + added)
        if isinstance(self.body, dict):
            self.body = Multipart(self.body)
        if isinstance(self.body, Stream):
            self.headers.update(self.body.headers)
        # Of a path that scripts give, both may have a query already.
        path, target = self.path.partition("?")[0], self.target
        if self.query:
            pairs = [f"{name}={value}" for name, value in self.query]
            target += ("&" if "?" in target else "?") + "&".join(pairs)
        headers = check_headers(self.headers)
        return Request(self.method, path, self.origin, target, headers, self.body)


# Every request needs that of the host, and splitting takes as long as building the rest of one.
@lru_cache(maxsize=16)
def split_origin(url: str) -> tuple[str, str]:
    """Split a URL into its origin (scheme, host and port, as in ``Origin``) and the rest."""
    scheme, authority, rest = (part or "" for part in _URL.findall(url)[0])
    default_port = {"http": ":80", "https": ":443"}.get(scheme.lower(), "")
    host = authority.rpartition("@")[2]  # without credentials
    return f"{scheme}://{host.removesuffix(default_port)}".lower(), rest
