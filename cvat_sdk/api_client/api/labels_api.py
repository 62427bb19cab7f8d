# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`LabelsApi`, the operations of the tag `labels`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from cvat_sdk._runtime.http.parameters import Body, HeaderParam, PathParam, QueryParam
from cvat_sdk._runtime.operation import Api, Operation
from cvat_sdk.api_client import models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack
    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.operation import CallOptions
    from cvat_sdk._runtime.threads import AsyncResult


class LabelsApi(Api):
    """The labels of projects and tasks."""

    destroy_endpoint: Operation = Operation(
        "destroy",
        "DELETE",
        "/api/labels/{id}",
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
        """Deletes a label and its annotations.

        Source: ``DELETE /api/labels/{id}``

        :param id: The id of the label.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.destroy_endpoint.call((id,), kwargs)

    list_endpoint: Operation = Operation(
        "list",
        "GET",
        "/api/labels",
        parameters=(
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("color", str),
            QueryParam("filter", str),
            QueryParam("job_id", int),
            QueryParam("name", str),
            QueryParam("org", str),
            QueryParam("org_id", int),
            QueryParam("page", int),
            QueryParam("page_size", int),
            QueryParam("parent", str),
            QueryParam("parent_id", int),
            QueryParam("project_id", int),
            QueryParam("search", str),
            QueryParam("sort", str),
            QueryParam("task_id", int),
            QueryParam(
                "type",
                Literal[
                    "any",
                    "cuboid",
                    "ellipse",
                    "mask",
                    "points",
                    "polygon",
                    "polyline",
                    "rectangle",
                    "skeleton",
                    "tag",
                ],
            ),
        ),
        returns=lambda: models.PaginatedLabelList,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def list(
        self,
        x_organization: str | None = None,
        color: str | None = None,
        filter: str | None = None,
        job_id: int | None = None,
        name: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        parent: str | None = None,
        parent_id: int | None = None,
        project_id: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        task_id: int | None = None,
        type: str | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.PaginatedLabelList, HTTPResponse]: ...
    @overload
    def list(
        self,
        x_organization: str | None = None,
        color: str | None = None,
        filter: str | None = None,
        job_id: int | None = None,
        name: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        parent: str | None = None,
        parent_id: int | None = None,
        project_id: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        task_id: int | None = None,
        type: str | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def list(
        self,
        x_organization: str | None = None,
        color: str | None = None,
        filter: str | None = None,
        job_id: int | None = None,
        name: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        parent: str | None = None,
        parent_id: int | None = None,
        project_id: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        task_id: int | None = None,
        type: str | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.PaginatedLabelList, HTTPResponse]]: ...
    def list(
        self,
        x_organization: str | None = None,
        color: str | None = None,
        filter: str | None = None,
        job_id: int | None = None,
        name: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        parent: str | None = None,
        parent_id: int | None = None,
        project_id: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        task_id: int | None = None,
        type: str | None = None,
        **kwargs: Any,
    ) -> Any:
        """Lists labels, a page at a time.

        Of `job_id`, `task_id` and `project_id`, give one at most.

        Source: ``GET /api/labels``

        :param x_organization: Organization unique slug
        :param color: Only labels with this color.
        :param filter: A JSON Logic expression that results have to match; it may use
            `color`, `id`, `name`, `parent`, `parent_id` and `type`.
        :param job_id: Only those of the job with this id.
        :param name: Only labels with this name.
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param page: The number of the page, from 1.
        :param page_size: The number of results on a page.
        :param parent: Only labels that are part of the skeleton with this name.
        :param parent_id: Only labels that are part of the skeleton with this id.
        :param project_id: Only those of the project with this id.
        :param search: A text to find in `name` or `parent`.
        :param sort: The field to sort by, with `-` before it for the reverse order: `color`,
            `id`, `name`, `parent`, `parent_id` or `type`.
        :param task_id: Only those of the task with this id.
        :param type: Only labels for this type of shape.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `PaginatedLabelList`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            x_organization, color, filter, job_id, name, org, org_id, page, page_size, parent,
            parent_id, project_id, search, sort, task_id, type,
        )  # fmt: skip
        return self.list_endpoint.call(arguments, kwargs)

    partial_update_endpoint: Operation = Operation(
        "partial_update",
        "PATCH",
        "/api/labels/{id}",
        parameters=(
            PathParam("id", int),
            Body(
                "patched_label_request",
                lambda: models.PatchedLabelRequest,
                content_types=("application/json",),
            ),
        ),
        returns=lambda: models.Label,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def partial_update(
        self,
        id: int,
        patched_label_request: models.PatchedLabelRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.Label, HTTPResponse]: ...
    @overload
    def partial_update(
        self,
        id: int,
        patched_label_request: models.PatchedLabelRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def partial_update(
        self,
        id: int,
        patched_label_request: models.PatchedLabelRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.Label, HTTPResponse]]: ...
    def partial_update(
        self,
        id: int,
        patched_label_request: models.PatchedLabelRequest | Mapping[str, Any] | None = None,
        **kwargs: Any,
    ) -> Any:
        """Changes a label.

        A label whose `color` is left out gets the default color. The sublabels of a skeleton are
        changed through it.

        Source: ``PATCH /api/labels/{id}``

        :param id: The id of the label.
        :param patched_label_request: A label to add, change or delete; **the color returns
            to the default if it is left out**.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Label`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.partial_update_endpoint.call((id, patched_label_request), kwargs)

    retrieve_endpoint: Operation = Operation(
        "retrieve",
        "GET",
        "/api/labels/{id}",
        parameters=(PathParam("id", int),),
        returns=lambda: models.Label,
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
    ) -> tuple[models.Label, HTTPResponse]: ...
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
    ) -> AsyncResult[tuple[models.Label, HTTPResponse]]: ...
    def retrieve(self, id: int, **kwargs: Any) -> Any:
        """Returns a label.

        Source: ``GET /api/labels/{id}``

        :param id: The id of the label.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Label`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_endpoint.call((id,), kwargs)
