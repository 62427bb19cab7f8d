# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`AssetsApi`, the operations of the tag `assets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload
from uuid import UUID

from cvat_sdk._runtime.http.parameters import FormParam, PathParam
from cvat_sdk._runtime.operation import Api, Operation
from cvat_sdk._runtime.schema import FileInput
from cvat_sdk.api_client import models

if TYPE_CHECKING:
    from typing_extensions import Unpack
    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.operation import CallOptions
    from cvat_sdk._runtime.threads import AsyncResult


class AssetsApi(Api):
    """Files that the guides of annotators show."""

    create_endpoint: Operation = Operation(
        "create",
        "POST",
        "/api/assets",
        parameters=(
            FormParam("guide_id", int, required=True),
            FormParam("file", FileInput, required=True),
        ),
        returns=lambda: models.AssetRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create(
        self,
        guide_id: int,
        file: FileInput,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.AssetRead, HTTPResponse]: ...
    @overload
    def create(
        self,
        guide_id: int,
        file: FileInput,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create(
        self,
        guide_id: int,
        file: FileInput,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.AssetRead, HTTPResponse]]: ...
    def create(self, guide_id: int, file: FileInput, **kwargs: Any) -> Any:
        """Uploads a file for a guide.

        Source: ``POST /api/assets``

        :param guide_id: The id of the guide that shows the file.
        :param file: A JPEG, PNG, WebP, GIF or PDF file.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `AssetRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.create_endpoint.call((guide_id, file), kwargs)

    destroy_endpoint: Operation = Operation(
        "destroy",
        "DELETE",
        "/api/assets/{uuid}",
        parameters=(PathParam("uuid", UUID),),
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def destroy(
        self,
        uuid: UUID,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def destroy(
        self,
        uuid: UUID,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def destroy(self, uuid: UUID, **kwargs: Any) -> Any:
        """Deletes a file.

        A CVAT server responds with status 500, but deletes the files of a guide with the guide.

        Source: ``DELETE /api/assets/{uuid}``

        :param uuid: The UUID of the file.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.destroy_endpoint.call((uuid,), kwargs)

    retrieve_endpoint: Operation = Operation(
        "retrieve",
        "GET",
        "/api/assets/{uuid}",
        parameters=(PathParam("uuid", UUID),),
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def retrieve(
        self,
        uuid: UUID,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve(
        self,
        uuid: UUID,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def retrieve(self, uuid: UUID, **kwargs: Any) -> Any:
        """Downloads a file.

        Source: ``GET /api/assets/{uuid}``

        :param uuid: The UUID of the file.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_endpoint.call((uuid,), kwargs)
