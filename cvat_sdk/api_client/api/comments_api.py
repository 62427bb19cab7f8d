# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`CommentsApi`, the operations of the tag `comments`."""

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


class CommentsApi(Api):
    """Comments on issues."""

    create_endpoint: Operation = Operation(
        "create",
        "POST",
        "/api/comments",
        parameters=(
            Body(
                "comment_write_request",
                lambda: models.CommentWriteRequest,
                content_types=("application/json",),
                required=True,
            ),
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("org", str),
            QueryParam("org_id", int),
        ),
        returns=lambda: models.CommentRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create(
        self,
        comment_write_request: models.CommentWriteRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.CommentRead, HTTPResponse]: ...
    @overload
    def create(
        self,
        comment_write_request: models.CommentWriteRequest | Mapping[str, Any],
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
        comment_write_request: models.CommentWriteRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.CommentRead, HTTPResponse]]: ...
    def create(
        self,
        comment_write_request: models.CommentWriteRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        **kwargs: Any,
    ) -> Any:
        """Comments on an issue.

        Source: ``POST /api/comments``

        :param comment_write_request: A comment to write on an issue.
        :param x_organization: Organization unique slug
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `CommentRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            comment_write_request, x_organization, org, org_id,
        )  # fmt: skip
        return self.create_endpoint.call(arguments, kwargs)

    destroy_endpoint: Operation = Operation(
        "destroy",
        "DELETE",
        "/api/comments/{id}",
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
        """Deletes a comment.

        Source: ``DELETE /api/comments/{id}``

        :param id: The id of the comment.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.destroy_endpoint.call((id,), kwargs)

    list_endpoint: Operation = Operation(
        "list",
        "GET",
        "/api/comments",
        parameters=(
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("filter", str),
            QueryParam("frame_id", int),
            QueryParam("issue_id", int),
            QueryParam("job_id", int),
            QueryParam("org", str),
            QueryParam("org_id", int),
            QueryParam("owner", str),
            QueryParam("page", int),
            QueryParam("page_size", int),
            QueryParam("search", str),
            QueryParam("sort", str),
        ),
        returns=lambda: models.PaginatedCommentReadList,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def list(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        frame_id: int | None = None,
        issue_id: int | None = None,
        job_id: int | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.PaginatedCommentReadList, HTTPResponse]: ...
    @overload
    def list(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        frame_id: int | None = None,
        issue_id: int | None = None,
        job_id: int | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def list(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        frame_id: int | None = None,
        issue_id: int | None = None,
        job_id: int | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.PaginatedCommentReadList, HTTPResponse]]: ...
    def list(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        frame_id: int | None = None,
        issue_id: int | None = None,
        job_id: int | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        **kwargs: Any,
    ) -> Any:
        """Lists comments, a page at a time.

        Source: ``GET /api/comments``

        :param x_organization: Organization unique slug
        :param filter: A JSON Logic expression that results have to match; it may use
            `frame_id`, `id`, `issue_id`, `job_id` and `owner`.
        :param frame_id: Only those on the frame with this number.
        :param issue_id: Only those of the issue with this id.
        :param job_id: Only those of the job with this id.
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param owner: Only comments of the user with this name.
        :param page: The number of the page, from 1.
        :param page_size: The number of results on a page.
        :param search: A text to find in `owner`.
        :param sort: The field to sort by, with `-` before it for the reverse order:
            `frame_id`, `id`, `issue_id`, `job_id` or `owner`.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `PaginatedCommentReadList`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            x_organization, filter, frame_id, issue_id, job_id, org, org_id, owner, page, page_size,
            search, sort,
        )  # fmt: skip
        return self.list_endpoint.call(arguments, kwargs)

    partial_update_endpoint: Operation = Operation(
        "partial_update",
        "PATCH",
        "/api/comments/{id}",
        parameters=(
            PathParam("id", int),
            Body(
                "patched_comment_write_request",
                lambda: models.PatchedCommentWriteRequest,
                content_types=("application/json",),
            ),
        ),
        returns=lambda: models.CommentRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def partial_update(
        self,
        id: int,
        patched_comment_write_request: models.PatchedCommentWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.CommentRead, HTTPResponse]: ...
    @overload
    def partial_update(
        self,
        id: int,
        patched_comment_write_request: models.PatchedCommentWriteRequest
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
        patched_comment_write_request: models.PatchedCommentWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.CommentRead, HTTPResponse]]: ...
    def partial_update(
        self,
        id: int,
        patched_comment_write_request: models.PatchedCommentWriteRequest
        | Mapping[str, Any]
        | None = None,
        **kwargs: Any,
    ) -> Any:
        """Changes the text of a comment.

        Source: ``PATCH /api/comments/{id}``

        :param id: The id of the comment.
        :param patched_comment_write_request: The new text of a comment.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `CommentRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.partial_update_endpoint.call((id, patched_comment_write_request), kwargs)

    retrieve_endpoint: Operation = Operation(
        "retrieve",
        "GET",
        "/api/comments/{id}",
        parameters=(PathParam("id", int),),
        returns=lambda: models.CommentRead,
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
    ) -> tuple[models.CommentRead, HTTPResponse]: ...
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
    ) -> AsyncResult[tuple[models.CommentRead, HTTPResponse]]: ...
    def retrieve(self, id: int, **kwargs: Any) -> Any:
        """Returns a comment.

        Source: ``GET /api/comments/{id}``

        :param id: The id of the comment.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `CommentRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_endpoint.call((id,), kwargs)
