"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model


class ShapeSquare(Model):
    """`ShapeSquare` of the contract.

    Source: ``#/components/schemas/Shape/oneOf/1``
    """

    side: float
