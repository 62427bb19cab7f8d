"""The security schemes of a contract, and what each adds to a request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from cvat_sdk.runtime.configuration import BaseConfiguration

__all__ = ["ApiKey", "HttpBasic", "HttpBearer", "bearer_setting"]

Setting = dict[str, Any]
"""How a configured scheme shows in a request: type, in, key and value."""


class HttpBasic:
    """`type: http, scheme: basic`: `username` and `password` of the configuration."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def setting(self, configuration: BaseConfiguration) -> Setting | None:
        """What the configuration's user name and password add, or None when they are not set."""
        value = configuration.get_basic_auth_token()
        if value is None:
            return None
        return {"type": "basic", "in": "header", "key": "Authorization", "value": value}


class HttpBearer:
    """`type: http, scheme: bearer` and its kin: `access_token` of the configuration."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def setting(self, configuration: BaseConfiguration) -> Setting | None:
        """What the configuration's access token adds, or None when it is not set."""
        return bearer_setting(configuration)


class ApiKey:
    """`type: apiKey`: `api_key[name]` of the configuration, with its prefix if it has one.

    :param name: the scheme's name in the contract
    :param place: where the key goes
    :param key: the header's, parameter's or cookie's name
    :param prefix: stands before the key, e.g. ``Token``
    :param csrf_header: the header that repeats a cookie's value, so that the server knows that no
        foreign page sent it
    """

    __slots__ = ("csrf_header", "key", "name", "place", "prefix")

    def __init__(
        self,
        name: str,
        place: Literal["header", "query", "cookie"],
        key: str,
        *,
        prefix: str | None = None,
        csrf_header: str | None = None,
    ) -> None:
        self.name = name
        self.place = place
        self.key = key
        self.prefix = prefix
        self.csrf_header = csrf_header

    def setting(self, configuration: BaseConfiguration) -> Setting | None:
        """What the configuration's key adds, or None when it is not set."""
        if self.name not in configuration.api_key:
            return None
        value = configuration.get_api_key_with_prefix(self.name)
        setting = {"type": "api_key", "in": self.place, "key": self.key, "value": value}
        if self.csrf_header is not None:
            setting["csrf_header"] = self.csrf_header
        return setting


def bearer_setting(configuration: BaseConfiguration) -> Setting | None:
    """What the configuration's access token adds to every request, or None."""
    token = configuration.access_token
    if token is None:
        return None
    value = "Bearer " + token
    return {"type": "bearer", "in": "header", "key": "Authorization", "value": value}
