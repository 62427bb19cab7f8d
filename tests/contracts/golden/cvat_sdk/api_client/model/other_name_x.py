# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `OtherNameX`."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class OtherNameX(Model):
    """`OtherNameX` of the contract.

    Source: ``#/components/schemas/Other-name_x``
    """

    a: str | UnsetType = UNSET
