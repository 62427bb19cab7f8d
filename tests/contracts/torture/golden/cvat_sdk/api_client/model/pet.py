"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from cvat_sdk.api_client.model.cat import Cat
from cvat_sdk.api_client.model.dog import Dog
from cvat_sdk._runtime.schema import OneOf

if TYPE_CHECKING:
    Pet: TypeAlias = Dog | Cat
else:

    class Pet(OneOf):
        """A dog or a cat.

        Source: ``#/components/schemas/Pet``
        """

        __discriminator__ = "kind"

        @staticmethod
        def __variants__():
            return (Dog, Cat)

        @staticmethod
        def __mapping__():
            return {"Dog": Dog, "Cat": Cat, "dog": Dog, "cat": Cat}
