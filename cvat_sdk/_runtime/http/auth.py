"""The security schemes of a contract, and the credentials that each adds to a request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Protocol
from urllib.parse import quote

from msgspec import Struct

from cvat_sdk._runtime.errors import ApiTypeError, ApiValueError
from cvat_sdk._runtime.redact import MASK

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cvat_sdk._runtime.http.request import RequestBuilder


class Credential(Struct, frozen=True):
    """What a security scheme adds to a request.

    :ivar type: basic, bearer or api_key
    :ivar place: header, query or cookie
    :ivar key: the name of the header, parameter or cookie
    :ivar value: the secret
    :ivar csrf_header: the header that repeats a cookie's value
    """

    type: str
    place: str
    key: str
    value: str
    csrf_header: str | None = None

    # Tracebacks with locals show it.
    def __repr__(self) -> str:
        return f"Credential(type={self.type!r}, place={self.place!r}, value={MASK!r})"

    @classmethod
    def from_setting(cls, setting: Any) -> Credential:
        """Read an entry of `_request_auths`.

        :raises ApiTypeError: it is no mapping with in, key and value
        """
        try:
            key, place, value = setting["key"], setting["in"], setting["value"]
        except (KeyError, TypeError, IndexError):
            raise ApiTypeError(
                "_request_auths: expected a list of mappings with in, key and value"
            ) from None
        if not isinstance(value, str):
            raise ApiTypeError(f"the value of {key}: expected str, got {type(value).__name__}")
        return cls("", place, key, value, setting.get("csrf_header"))

    def to_setting(self) -> dict[str, str]:
        """Return it as `Configuration.auth_settings` and `_request_auths` have it."""
        setting = {"type": self.type, "in": self.place, "key": self.key, "value": self.value}
        return setting | ({"csrf_header": self.csrf_header} if self.csrf_header else {})

    def apply(self, request: RequestBuilder) -> None:
        """Add it to a request."""
        if self.place == "header":
            request.headers[self.key] = self.value
        elif self.place == "cookie":
            request.cookies[self.key] = self.value
            if self.csrf_header is not None:
                request.headers.setdefault(self.csrf_header, self.value)
                # Django takes a CSRF token over HTTPS only from its own origin.
                request.headers.setdefault("Origin", request.origin)
        elif self.place == "query":
            request.secret_query.append((quote(self.key, safe=""), quote(self.value, safe="")))
        else:
            raise ApiValueError(
                f"_request_auths: expected 'in' to be header, cookie or query, got {self.place!r}"
            )


class CredentialSource(Protocol):
    """Where the schemes find what the user configured: a configuration."""

    access_token: str | None

    def get_basic_auth_token(self) -> str | None: ...
    def get_api_key_with_prefix(self, identifier: str) -> str | None: ...


class HttpBasic(Struct, frozen=True):
    """`type: http, scheme: basic`: `username` and `password` of the configuration.

    :param name: the scheme's name in the contract
    """

    name: str

    def credential(self, source: CredentialSource, _cookies: Any = None) -> Credential | None:
        """Return what the configuration has for this scheme, or None."""
        token = source.get_basic_auth_token()
        return Credential("basic", "header", "Authorization", token) if token else None


class HttpBearer(Struct, frozen=True):
    """`type: http, scheme: bearer` and its like: `access_token` of the configuration.

    :param name: the scheme's name in the contract
    """

    name: str

    def credential(self, source: CredentialSource, _cookies: Any = None) -> Credential | None:
        """Return what the configuration has for this scheme, or None."""
        token = source.access_token
        return Credential("bearer", "header", "Authorization", f"Bearer {token}") if token else None


class ApiKey(Struct, frozen=True):
    """`type: apiKey`: `api_key[name]` of the configuration, with its prefix if it has one.

    :param name: the scheme's name in the contract
    :param place: where the key goes
    :param key: the name of the header, parameter or cookie
    :param prefix: stands before the key, e.g. ``Token``
    :param csrf_header: the header that repeats a cookie's value, which proves to the server that
        no foreign page sent the request
    """

    name: str
    place: Literal["header", "query", "cookie"]
    key: str
    prefix: str | None = None
    csrf_header: str | None = None

    def credential(
        self, source: CredentialSource, cookies: Mapping[str, str] | None = None
    ) -> Credential | None:
        """Return what the configuration, or the CSRF cookie that the client keeps, has for it."""
        value = source.get_api_key_with_prefix(self.name)
        if value is None and self.csrf_header is not None and cookies:
            value = cookies.get(self.key)
        if value is None:
            return None
        return Credential("api_key", self.place, self.key, value, self.csrf_header)


def credentials(
    schemes: Iterable[HttpBasic | HttpBearer | ApiKey],
    source: CredentialSource,
    cookies: Mapping[str, str],
) -> list[Credential]:
    """Return what is configured for these schemes, and the access token, which counts for all.

    :param schemes: those that the operation may use
    :param source: the configuration
    :param cookies: the cookies of every request
    """
    found = [scheme.credential(source, cookies) for scheme in (*schemes, HttpBearer(""))]
    return [credential for credential in found if credential is not None]
