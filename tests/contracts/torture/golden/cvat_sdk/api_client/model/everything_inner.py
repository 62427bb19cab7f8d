"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk.api_client.model.everything_inner_b import EverythingInnerB
from cvat_sdk._runtime.schema import Model


class EverythingInner(Model):
    """`EverythingInner` of the contract.

    Source: ``#/components/schemas/Everything/properties/inner``
    """

    a: str
    b: EverythingInnerB | UnsetType = UNSET
