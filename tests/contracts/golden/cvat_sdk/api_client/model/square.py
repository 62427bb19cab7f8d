# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `Square`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model


class Square(Model):
    """`Square` of the contract.

    Source: ``#/components/schemas/Square``
    """

    form: str
    side: float
