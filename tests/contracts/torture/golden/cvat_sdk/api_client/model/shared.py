"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk.api_client.model.more import More
from cvat_sdk.api_client.model.point import Point
from cvat_sdk._runtime.schema import Model


class Shared(Model):
    """`Shared` of the contract.

    Source: ``#/components/schemas/Shared``
    """

    more: More | UnsetType = UNSET
    again: Shared | UnsetType = UNSET
    point: Point | UnsetType = UNSET
