# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `OddOnesTwiceRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class OddOnesTwiceRequest(Model):
    """`OddOnesTwiceRequest` of the contract.

    Source: ``#/components/schemas/OddOnesTwiceRequest``
    """

    sent: int | UnsetType = UNSET

    if TYPE_CHECKING:

        def __init__(self, *, sent: int | UnsetType = ...) -> None: ...
