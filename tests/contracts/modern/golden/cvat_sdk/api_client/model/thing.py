"""Generated from contract.json by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk.api_client.model.owner import Owner
from cvat_sdk.api_client.model.thing_choice import ThingChoice
from cvat_sdk._runtime.schema import Model


class Thing(Model):
    """`Thing` of the contract.

    Source: ``#/components/schemas/Thing``
    """

    kind: Literal["thing"]
    version: Literal[3] | UnsetType = UNSET
    name: Annotated[str, Meta(min_length=1)] | None
    size: Annotated[float, Meta(gt=0, lt=10)]
    either: int | str | UnsetType | None = UNSET
    tags: list[str] | UnsetType | None = UNSET
    owner: Owner | UnsetType | None = UNSET
    blob: bytes | UnsetType = UNSET
    examples: str | UnsetType = UNSET
    anything: Any | UnsetType = UNSET
    described: Owner | UnsetType = UNSET
    """Words beside a reference"""
    choice: ThingChoice | UnsetType | None = UNSET
    flags: dict[str, bool | None] | UnsetType = UNSET
