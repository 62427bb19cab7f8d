"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from msgspec import UNSET, UnsetType, field

from cvat_sdk._runtime.schema import Model


class Twins(Model):
    """`Twins` of the contract.

    Source: ``#/components/schemas/Twins``
    """

    convMaskToPoly: bool | UnsetType = UNSET
    conv_mask_to_poly: bool | UnsetType = UNSET
    a_dash_b: int | UnsetType = field(default=UNSET, name="a-b")
    a_b: int | UnsetType = UNSET
    Case: int | UnsetType = UNSET
    case: int | UnsetType = UNSET
