# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`Configuration`, the servers and security schemes."""

from __future__ import annotations

from typing import ClassVar

from cvat_sdk._runtime.configuration import BaseConfiguration, Server
from cvat_sdk._runtime.http.auth import ApiKey, HttpAuth


class Configuration(BaseConfiguration):
    """The servers and the security schemes of the contract; the rest is `BaseConfiguration`'s."""

    servers: ClassVar[tuple[Server, ...]] = (Server("http://localhost"),)
    security_schemes: ClassVar[tuple[HttpAuth | ApiKey, ...]] = (
        HttpAuth("basicAuth", "basic"),
        ApiKey("csrfAuth", "cookie", "csrftoken", csrf_header="X-CSRFToken"),
        ApiKey("csrfHeaderAuth", "header", "X-CSRFToken"),
        ApiKey("sessionAuth", "cookie", "sessionid"),
        ApiKey("signatureAuth", "query", "sign"),
        ApiKey("tokenAuth", "header", "Authorization", prefix="Token"),
    )
