"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk.api_client.model.point import Point
from cvat_sdk._runtime.schema import FileInput, Model


class Upload(Model):
    """`Upload` of the contract.

    Source: ``#/components/schemas/Upload``
    """

    file: FileInput
    files: list[FileInput] | UnsetType = UNSET
    tags: list[str] | UnsetType = UNSET
    point: Point | UnsetType = UNSET
    note: str | UnsetType = UNSET
    count: int | UnsetType = UNSET
