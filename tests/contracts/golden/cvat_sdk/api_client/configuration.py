# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`Configuration`, the servers and security schemes."""

from __future__ import annotations

from typing import ClassVar

from cvat_sdk._runtime.configuration import BaseConfiguration, Server
from cvat_sdk._runtime.http.auth import ApiKey, HttpAuth


class Configuration(BaseConfiguration):
    """The servers and the security schemes of the contract; the rest is `BaseConfiguration`'s."""

    servers: ClassVar[tuple[Server, ...]] = (
        Server("http://localhost/base", description="A path of this machine"),
        Server("https://example.org/v1"),
    )
    security_schemes: ClassVar[tuple[HttpAuth | ApiKey, ...]] = (
        ApiKey("keyInHeader", "header", "Authorization", prefix="Token"),
        ApiKey("keyInQuery", "query", "sign"),
        ApiKey("keyInCookie", "cookie", "session", csrf_header="X-CSRFToken"),
        HttpAuth("bearer", "bearer"),
        HttpAuth("basic", "basic"),
        HttpAuth("flows", "bearer"),
        HttpAuth("connect", "bearer"),
    )
