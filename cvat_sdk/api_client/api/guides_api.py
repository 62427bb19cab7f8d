# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`GuidesApi`, the operations of the tag `guides`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from cvat_sdk._runtime.http.parameters import Body, PathParam
from cvat_sdk._runtime.operation import Api, Operation
from cvat_sdk.api_client import models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack
    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.operation import CallOptions
    from cvat_sdk._runtime.threads import AsyncResult


class GuidesApi(Api):
    """Instructions for the annotators of a task or project."""

    create_endpoint: Operation = Operation(
        "create",
        "POST",
        "/api/guides",
        parameters=(
            Body(
                "annotation_guide_write_request",
                lambda: models.AnnotationGuideWriteRequest,
                content_types=("application/json",),
            ),
        ),
        returns=lambda: models.AnnotationGuideRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create(
        self,
        annotation_guide_write_request: models.AnnotationGuideWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.AnnotationGuideRead, HTTPResponse]: ...
    @overload
    def create(
        self,
        annotation_guide_write_request: models.AnnotationGuideWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create(
        self,
        annotation_guide_write_request: models.AnnotationGuideWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.AnnotationGuideRead, HTTPResponse]]: ...
    def create(
        self,
        annotation_guide_write_request: models.AnnotationGuideWriteRequest
        | Mapping[str, Any]
        | None = None,
        **kwargs: Any,
    ) -> Any:
        """Writes the guide of a task or project.

        There is one at most: a CVAT server responds to another with status 500.

        Source: ``POST /api/guides``

        :param annotation_guide_write_request: Instructions to write for a task or a project.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `AnnotationGuideRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.create_endpoint.call((annotation_guide_write_request,), kwargs)

    destroy_endpoint: Operation = Operation(
        "destroy",
        "DELETE",
        "/api/guides/{id}",
        parameters=(PathParam("id", int),),
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def destroy(
        self,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def destroy(
        self,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def destroy(self, id: int, **kwargs: Any) -> Any:
        """Deletes a guide and its files.

        Source: ``DELETE /api/guides/{id}``

        :param id: The id of the guide.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.destroy_endpoint.call((id,), kwargs)

    partial_update_endpoint: Operation = Operation(
        "partial_update",
        "PATCH",
        "/api/guides/{id}",
        parameters=(
            PathParam("id", int),
            Body(
                "patched_annotation_guide_write_request",
                lambda: models.PatchedAnnotationGuideWriteRequest,
                content_types=("application/json",),
            ),
        ),
        returns=lambda: models.AnnotationGuideRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def partial_update(
        self,
        id: int,
        patched_annotation_guide_write_request: models.PatchedAnnotationGuideWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.AnnotationGuideRead, HTTPResponse]: ...
    @overload
    def partial_update(
        self,
        id: int,
        patched_annotation_guide_write_request: models.PatchedAnnotationGuideWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def partial_update(
        self,
        id: int,
        patched_annotation_guide_write_request: models.PatchedAnnotationGuideWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.AnnotationGuideRead, HTTPResponse]]: ...
    def partial_update(
        self,
        id: int,
        patched_annotation_guide_write_request: models.PatchedAnnotationGuideWriteRequest
        | Mapping[str, Any]
        | None = None,
        **kwargs: Any,
    ) -> Any:
        """Changes a guide.

        Source: ``PATCH /api/guides/{id}``

        :param id: The id of the guide.
        :param patched_annotation_guide_write_request: The changes of a guide; a field that
            is left out keeps its value.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `AnnotationGuideRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            id, patched_annotation_guide_write_request,
        )  # fmt: skip
        return self.partial_update_endpoint.call(arguments, kwargs)

    retrieve_endpoint: Operation = Operation(
        "retrieve",
        "GET",
        "/api/guides/{id}",
        parameters=(PathParam("id", int),),
        returns=lambda: models.AnnotationGuideRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def retrieve(
        self,
        id: int,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.AnnotationGuideRead, HTTPResponse]: ...
    @overload
    def retrieve(
        self,
        id: int,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve(
        self,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.AnnotationGuideRead, HTTPResponse]]: ...
    def retrieve(self, id: int, **kwargs: Any) -> Any:
        """Returns a guide.

        Source: ``GET /api/guides/{id}``

        :param id: The id of the guide.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `AnnotationGuideRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_endpoint.call((id,), kwargs)
