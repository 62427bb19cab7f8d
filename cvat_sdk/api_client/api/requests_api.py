# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`RequestsApi`, the operations of the tag `requests`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from cvat_sdk._runtime.http.parameters import PathParam, QueryParam
from cvat_sdk._runtime.operation import Api, Operation
from cvat_sdk.api_client import models

if TYPE_CHECKING:
    from typing_extensions import Unpack
    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.operation import CallOptions
    from cvat_sdk._runtime.threads import AsyncResult


class RequestsApi(Api):
    """Work that the server does in the background."""

    create_cancel_endpoint: Operation = Operation(
        "create_cancel",
        "POST",
        "/api/requests/{id}/cancel",
        parameters=(PathParam("id", str),),
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create_cancel(
        self,
        id: str,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create_cancel(
        self,
        id: str,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def create_cancel(self, id: str, **kwargs: Any) -> Any:
        """Cancels a background request that is queued.

        A request that has begun cannot be canceled: status 400.

        Source: ``POST /api/requests/{id}/cancel``

        :param id: The id of the request, such as `action=create&target=task&target_id=38`.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.create_cancel_endpoint.call((id,), kwargs)

    list_endpoint: Operation = Operation(
        "list",
        "GET",
        "/api/requests",
        parameters=(
            QueryParam("action", str),
            QueryParam("filter", str),
            QueryParam("format", str),
            QueryParam("job_id", int),
            QueryParam("org", str),
            QueryParam("page", int),
            QueryParam("page_size", int),
            QueryParam("project_id", int),
            QueryParam("sort", str),
            QueryParam("status", Literal["queued", "started", "failed", "finished"]),
            QueryParam("subresource", str),
            QueryParam("target", str),
            QueryParam("task_id", int),
        ),
        returns=lambda: models.PaginatedRequestList,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def list(
        self,
        action: str | None = None,
        filter: str | None = None,
        format: str | None = None,
        job_id: int | None = None,
        org: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        project_id: int | None = None,
        sort: str | None = None,
        status: str | None = None,
        subresource: str | None = None,
        target: str | None = None,
        task_id: int | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.PaginatedRequestList, HTTPResponse]: ...
    @overload
    def list(
        self,
        action: str | None = None,
        filter: str | None = None,
        format: str | None = None,
        job_id: int | None = None,
        org: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        project_id: int | None = None,
        sort: str | None = None,
        status: str | None = None,
        subresource: str | None = None,
        target: str | None = None,
        task_id: int | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def list(
        self,
        action: str | None = None,
        filter: str | None = None,
        format: str | None = None,
        job_id: int | None = None,
        org: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        project_id: int | None = None,
        sort: str | None = None,
        status: str | None = None,
        subresource: str | None = None,
        target: str | None = None,
        task_id: int | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.PaginatedRequestList, HTTPResponse]]: ...
    def list(
        self,
        action: str | None = None,
        filter: str | None = None,
        format: str | None = None,
        job_id: int | None = None,
        org: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        project_id: int | None = None,
        sort: str | None = None,
        status: str | None = None,
        subresource: str | None = None,
        target: str | None = None,
        task_id: int | None = None,
        **kwargs: Any,
    ) -> Any:
        """Lists the user's background requests, a page at a time.

        An unknown value of a parameter gives an empty list.

        Source: ``GET /api/requests``

        :param action: Only requests of this kind, such as `create`, `import` or `export`.
        :param filter: A JSON Logic expression that results have to match; it may use
            `action`, `format`, `job_id`, `org`, `org_id`, `project_id`, `status`, `subresource`,
            `target` and `task_id`.
        :param format: Only requests with this format of datasets.
        :param job_id: Only those of the job with this id.
        :param org: Organization unique slug
        :param page: The number of the page, from 1.
        :param page_size: The number of results on a page.
        :param project_id: Only those of the project with this id.
        :param sort: The field to sort by, with `-` before it for the reverse order:
            `action`, `created_date` or `status`.
        :param status: Only requests with this status.
        :param subresource: Only requests for this part of the object, such as `dataset`,
            `annotations` or `backup`.
        :param target: Only requests for this kind of object: `project`, `task` or `job`.
        :param task_id: Only those of the task with this id.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `PaginatedRequestList`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            action, filter, format, job_id, org, page, page_size, project_id, sort, status,
            subresource, target, task_id,
        )  # fmt: skip
        return self.list_endpoint.call(arguments, kwargs)

    retrieve_endpoint: Operation = Operation(
        "retrieve",
        "GET",
        "/api/requests/{id}",
        parameters=(PathParam("id", str),),
        returns=lambda: models.Request,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def retrieve(
        self,
        id: str,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.Request, HTTPResponse]: ...
    @overload
    def retrieve(
        self,
        id: str,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve(
        self,
        id: str,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.Request, HTTPResponse]]: ...
    def retrieve(self, id: str, **kwargs: Any) -> Any:
        """Returns the state of a background request.

        Work that failed is reported with status 200 too; see `status` and `message`. An ended
        request is kept for a time that depends on its kind.

        Source: ``GET /api/requests/{id}``

        :param id: The id of the request, such as `action=create&target=task&target_id=38`.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Request`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_endpoint.call((id,), kwargs)
