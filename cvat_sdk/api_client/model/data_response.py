# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The union `DataResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from cvat_sdk._runtime.schema import FileInput, OneOf
from cvat_sdk.api_client.model.rq_id import RqId

if TYPE_CHECKING:
    DataResponse: TypeAlias = "RqId | FileInput"
else:

    class DataResponse(OneOf):
        """The id of the request that imports the files.

        Source: ``#/components/schemas/DataResponse``
        """

        @staticmethod
        def _variants():
            return (RqId, FileInput)
