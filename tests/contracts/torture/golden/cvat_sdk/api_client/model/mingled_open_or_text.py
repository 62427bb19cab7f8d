"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from cvat_sdk.api_client.model.open import Open
from cvat_sdk._runtime.schema import OneOf

if TYPE_CHECKING:
    MingledOpenOrText: TypeAlias = Open | str
else:

    class MingledOpenOrText(OneOf):
        """`MingledOpenOrText` of the contract.

        Source: ``#/components/schemas/Mingled/properties/open_or_text``
        """

        @staticmethod
        def __variants__():
            return (Open, str)
