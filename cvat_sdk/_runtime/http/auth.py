"""The security schemes of a contract, and the credentials that each adds to a request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

from msgspec import Struct, ValidationError, convert

from cvat_sdk._runtime.errors import ApiTypeError
from cvat_sdk._runtime.redact import MASK, declare

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cvat_sdk._runtime.http.request import RequestBuilder


class Credential(Struct, frozen=True, omit_defaults=True, rename={"place": "in"}):
    """What a scheme adds to a request; as a mapping what `Configuration.auth_settings` has."""

    place: Literal["header", "query", "cookie"]
    key: str
    value: str
    type: str = ""
    csrf_header: str | None = None

    # Tracebacks with locals show it.
    def __repr__(self) -> str:
        return f"Credential(type={self.type!r}, place={self.place!r}, value={MASK!r})"

    def apply(self, request: RequestBuilder) -> None:
        if self.place == "header":
            request.headers[self.key] = self.value
        elif self.place == "query":
            request.query.append((quote(self.key, safe=""), quote(self.value, safe="")))
            declare([self.key], {self.key: True})
        else:
            request.cookies[self.key] = self.value
            if self.csrf_header is not None:
                request.headers.setdefault(self.csrf_header, self.value)
                # Django takes a CSRF token over HTTPS only from its own origin.
                request.headers.setdefault("Origin", request.origin)


def credentials_of(name: str, given: Any) -> list[Credential]:
    """Return the credentials of an argument, given as mappings like a `Credential`'s."""
    try:
        return convert([*given], list[Credential])
    except (TypeError, ValidationError, UnicodeError):
        # The message of a ValidationError may quote what was given for `in`.
        expected = "mappings with in (header, query or cookie), key and value, all of them str"
        raise ApiTypeError(f"{name}: expected {expected}") from None


class HttpAuth(Struct, frozen=True):
    """`type: http`: `username` and `password`, or `access_token`, of the configuration."""

    name: str  # in the contract
    scheme: Literal["basic", "bearer"]  # the latter for OAuth 2 and OpenID Connect, too

    def credential(self, source: Any, _cookies: Any) -> Credential | None:
        if self.scheme == "basic":
            value = source.get_basic_auth_token()
        else:
            value = source.access_token and f"Bearer {source.access_token}"
        return Credential("header", "Authorization", value, self.scheme) if value else None


class ApiKey(Struct, frozen=True):
    """`type: apiKey`: `api_key[name]` of the configuration, with its prefix if it has one."""

    name: str  # in the contract
    place: Literal["header", "query", "cookie"]
    key: str  # the name of the header, parameter or cookie
    prefix: str | None = None  # stands before the key, e.g. "Token"
    # Repeats the cookie's value, which proves to the server that no foreign page sent the request.
    csrf_header: str | None = None

    def credential(self, source: Any, cookies: Mapping[str, str]) -> Credential | None:
        value = source.get_api_key_with_prefix(self.name) if source.api_key else None
        # The server sets the CSRF cookie, and expects it back in the header as well.
        if value is None and self.csrf_header is not None:
            value = cookies.get(self.key)
        if not value:
            return None
        return Credential(self.place, self.key, value, "api_key", self.csrf_header)
