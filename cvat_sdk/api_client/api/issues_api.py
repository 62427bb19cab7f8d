# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`IssuesApi`, the operations of the tag `issues`."""

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


class IssuesApi(Api):
    """Issues that reviewers raise on frames."""

    create_endpoint: Operation = Operation(
        "create",
        "POST",
        "/api/issues",
        parameters=(
            Body(
                "issue_write_request",
                lambda: models.IssueWriteRequest,
                content_types=("application/json",),
                required=True,
            ),
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("org", str),
            QueryParam("org_id", int),
        ),
        returns=lambda: models.IssueRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create(
        self,
        issue_write_request: models.IssueWriteRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.IssueRead, HTTPResponse]: ...
    @overload
    def create(
        self,
        issue_write_request: models.IssueWriteRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create(
        self,
        issue_write_request: models.IssueWriteRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.IssueRead, HTTPResponse]]: ...
    def create(
        self,
        issue_write_request: models.IssueWriteRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        **kwargs: Any,
    ) -> Any:
        """Raises an issue on a frame of a job.

        Source: ``POST /api/issues``

        :param issue_write_request: An issue to raise on a frame.
        :param x_organization: Organization unique slug
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `IssueRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.create_endpoint.call((issue_write_request, x_organization, org, org_id), kwargs)

    destroy_endpoint: Operation = Operation(
        "destroy",
        "DELETE",
        "/api/issues/{id}",
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
        """Deletes an issue and its comments.

        Source: ``DELETE /api/issues/{id}``

        :param id: The id of the issue.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.destroy_endpoint.call((id,), kwargs)

    list_endpoint: Operation = Operation(
        "list",
        "GET",
        "/api/issues",
        parameters=(
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("assignee", str),
            QueryParam("filter", str),
            QueryParam("frame_id", int),
            QueryParam("job_id", int),
            QueryParam("org", str),
            QueryParam("org_id", int),
            QueryParam("owner", str),
            QueryParam("page", int),
            QueryParam("page_size", int),
            QueryParam("resolved", bool),
            QueryParam("search", str),
            QueryParam("sort", str),
            QueryParam("task_id", int),
        ),
        returns=lambda: models.PaginatedIssueReadList,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def list(
        self,
        x_organization: str | None = None,
        assignee: str | None = None,
        filter: str | None = None,
        frame_id: int | None = None,
        job_id: int | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        resolved: bool | None = None,
        search: str | None = None,
        sort: str | None = None,
        task_id: int | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.PaginatedIssueReadList, HTTPResponse]: ...
    @overload
    def list(
        self,
        x_organization: str | None = None,
        assignee: str | None = None,
        filter: str | None = None,
        frame_id: int | None = None,
        job_id: int | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        resolved: bool | None = None,
        search: str | None = None,
        sort: str | None = None,
        task_id: int | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def list(
        self,
        x_organization: str | None = None,
        assignee: str | None = None,
        filter: str | None = None,
        frame_id: int | None = None,
        job_id: int | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        resolved: bool | None = None,
        search: str | None = None,
        sort: str | None = None,
        task_id: int | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.PaginatedIssueReadList, HTTPResponse]]: ...
    def list(
        self,
        x_organization: str | None = None,
        assignee: str | None = None,
        filter: str | None = None,
        frame_id: int | None = None,
        job_id: int | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        resolved: bool | None = None,
        search: str | None = None,
        sort: str | None = None,
        task_id: int | None = None,
        **kwargs: Any,
    ) -> Any:
        """Lists issues, a page at a time.

        Source: ``GET /api/issues``

        :param x_organization: Organization unique slug
        :param assignee: Only issues assigned to the user with this name.
        :param filter: A JSON Logic expression that results have to match; it may use
            `assignee`, `frame_id`, `id`, `job_id`, `owner`, `resolved` and `task_id`.
        :param frame_id: Only those on the frame with this number.
        :param job_id: Only those of the job with this id.
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param owner: Only issues raised by the user with this name.
        :param page: The number of the page, from 1.
        :param page_size: The number of results on a page.
        :param resolved: Only issues that are solved, or with false, that are not.
        :param search: A text to find in `assignee` or `owner`.
        :param sort: The field to sort by, with `-` before it for the reverse order:
            `assignee`, `frame_id`, `id`, `job_id`, `owner`, `resolved` or `task_id`.
        :param task_id: Only those of the task with this id.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `PaginatedIssueReadList`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            x_organization, assignee, filter, frame_id, job_id, org, org_id, owner, page, page_size,
            resolved, search, sort, task_id,
        )  # fmt: skip
        return self.list_endpoint.call(arguments, kwargs)

    partial_update_endpoint: Operation = Operation(
        "partial_update",
        "PATCH",
        "/api/issues/{id}",
        parameters=(
            PathParam("id", int),
            Body(
                "patched_issue_write_request",
                lambda: models.PatchedIssueWriteRequest,
                content_types=("application/json",),
            ),
        ),
        returns=lambda: models.IssueRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def partial_update(
        self,
        id: int,
        patched_issue_write_request: models.PatchedIssueWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.IssueRead, HTTPResponse]: ...
    @overload
    def partial_update(
        self,
        id: int,
        patched_issue_write_request: models.PatchedIssueWriteRequest
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
        patched_issue_write_request: models.PatchedIssueWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.IssueRead, HTTPResponse]]: ...
    def partial_update(
        self,
        id: int,
        patched_issue_write_request: models.PatchedIssueWriteRequest
        | Mapping[str, Any]
        | None = None,
        **kwargs: Any,
    ) -> Any:
        """Changes an issue.

        Source: ``PATCH /api/issues/{id}``

        :param id: The id of the issue.
        :param patched_issue_write_request: The changes of an issue; a field that is left out
            keeps its value.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `IssueRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.partial_update_endpoint.call((id, patched_issue_write_request), kwargs)

    retrieve_endpoint: Operation = Operation(
        "retrieve",
        "GET",
        "/api/issues/{id}",
        parameters=(PathParam("id", int),),
        returns=lambda: models.IssueRead,
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
    ) -> tuple[models.IssueRead, HTTPResponse]: ...
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
    ) -> AsyncResult[tuple[models.IssueRead, HTTPResponse]]: ...
    def retrieve(self, id: int, **kwargs: Any) -> Any:
        """Returns an issue.

        Source: ``GET /api/issues/{id}``

        :param id: The id of the issue.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `IssueRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_endpoint.call((id,), kwargs)
