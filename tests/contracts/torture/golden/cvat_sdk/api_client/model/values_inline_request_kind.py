"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class ValuesInlineRequestKind(OpenStrEnum):
    """`ValuesInlineRequestKind` of the contract.

    Source: ``#/paths/~1values~1inline/post/requestBody/content/application~1json/schema/properties/kind``
    """

    A = "a"
    B = "b"
