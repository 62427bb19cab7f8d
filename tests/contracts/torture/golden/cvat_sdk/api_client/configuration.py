"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from cvat_sdk._runtime.http.auth import ApiKey, HttpBasic, HttpBearer
from cvat_sdk._runtime.configuration import BaseConfiguration, Server


class Configuration(BaseConfiguration):
    """The servers and the security schemes of the contract; `BaseConfiguration` tells the rest."""

    servers = (
        Server(
            "https://{region}.example.org:{port}/v{version}",
            variables={"region": ("eu", ("eu", "us")), "port": "443", "version": "1"},
            description='The public "one"',
        ),
        Server("http://localhost/relative"),
    )
    security_schemes = (
        HttpBasic("basic"),
        HttpBearer("bearer"),
        HttpBearer("connect"),
        ApiKey("cookie-key", "cookie", "key", csrf_header="X-Same"),
        ApiKey("key in header", "header", "X-Key", prefix="Key"),
        HttpBearer("oauth"),
        ApiKey("query_key", "query", "key"),
    )
