# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The union `OddOnesUpload200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from cvat_sdk._runtime.schema import OneOf

if TYPE_CHECKING:
    OddOnesUpload200Response: TypeAlias = "int | str"
else:

    class OddOnesUpload200Response(OneOf):
        """`OddOnesUpload200Response` of the contract.

        Source: ``#/components/schemas/OddOnesUpload200Response``
        """

        @staticmethod
        def _variants():
            return (int, str)
