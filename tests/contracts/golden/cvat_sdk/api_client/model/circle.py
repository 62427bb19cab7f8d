# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `Circle`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime.schema import Model


class Circle(Model):
    """`Circle` of the contract.

    Source: ``#/components/schemas/Circle``
    """

    form: str
    radius: float

    if TYPE_CHECKING:

        def __init__(self, form: str, radius: float) -> None: ...
