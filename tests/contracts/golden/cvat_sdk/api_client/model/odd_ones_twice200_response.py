# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `OddOnesTwice200Response`."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class OddOnesTwice200Response(Model):
    """`OddOnesTwice200Response` of the contract.

    Source: ``#/components/schemas/OddOnesTwice200Response``
    """

    read: int | UnsetType = UNSET
