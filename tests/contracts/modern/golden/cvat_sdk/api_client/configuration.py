"""Generated from contract.json by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from cvat_sdk._runtime.configuration import BaseConfiguration, Server


class Configuration(BaseConfiguration):
    """The servers and the security schemes of the contract; `BaseConfiguration` tells the rest."""

    servers = (Server("https://modern.example.org"),)
    security_schemes = ()
