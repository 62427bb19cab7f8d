# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `OddOnesPaintRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import FileInput, Model


class OddOnesPaintRequest(Model):
    """`OddOnesPaintRequest` of the contract.

    Source: ``#/components/schemas/OddOnesPaintRequest``
    """

    image: FileInput
    title: str | UnsetType = UNSET

    if TYPE_CHECKING:

        def __init__(self, image: FileInput, *, title: str | UnsetType = ...) -> None: ...
