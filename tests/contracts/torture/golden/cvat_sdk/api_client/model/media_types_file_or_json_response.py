"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from cvat_sdk.api_client.model.point import Point
from cvat_sdk._runtime.schema import FileInput, OneOf

if TYPE_CHECKING:
    MediaTypesFileOrJsonResponse: TypeAlias = Point | FileInput
else:

    class MediaTypesFileOrJsonResponse(OneOf):
        """`MediaTypesFileOrJsonResponse` of the contract.

        Source: ``#/paths/~1media~1file-or-json/get/responses/202/content/application~1json/schema``
        """

        @staticmethod
        def __variants__():
            return (Point, FileInput)
