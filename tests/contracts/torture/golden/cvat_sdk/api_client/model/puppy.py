"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from typing import Annotated

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model


class Puppy(Model):
    """`Puppy` of the contract.

    Source: ``#/components/schemas/Puppy``
    """

    kind: str
    name: str | UnsetType = UNSET
    bark: bool
    weeks: Annotated[int, Meta(ge=0)] | UnsetType = UNSET
