# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`MembershipsApi`, the operations of the tag `memberships`."""

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


class MembershipsApi(Api):
    """The members of organizations."""

    destroy_endpoint: Operation = Operation(
        "destroy",
        "DELETE",
        "/api/memberships/{id}",
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
        """Removes a member from an organization.

        Source: ``DELETE /api/memberships/{id}``

        :param id: The id of the membership.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.destroy_endpoint.call((id,), kwargs)

    list_endpoint: Operation = Operation(
        "list",
        "GET",
        "/api/memberships",
        parameters=(
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("filter", str),
            QueryParam("org", str),
            QueryParam("org_id", int),
            QueryParam("page", int),
            QueryParam("page_size", int),
            QueryParam("role", Literal["worker", "supervisor", "maintainer", "owner"]),
            QueryParam("search", str),
            QueryParam("sort", str),
            QueryParam("user", str),
        ),
        returns=lambda: models.PaginatedMembershipReadList,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def list(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        role: str | None = None,
        search: str | None = None,
        sort: str | None = None,
        user: str | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.PaginatedMembershipReadList, HTTPResponse]: ...
    @overload
    def list(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        role: str | None = None,
        search: str | None = None,
        sort: str | None = None,
        user: str | None = None,
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
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        role: str | None = None,
        search: str | None = None,
        sort: str | None = None,
        user: str | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.PaginatedMembershipReadList, HTTPResponse]]: ...
    def list(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        role: str | None = None,
        search: str | None = None,
        sort: str | None = None,
        user: str | None = None,
        **kwargs: Any,
    ) -> Any:
        """Lists members of organizations, a page at a time.

        Source: ``GET /api/memberships``

        :param x_organization: Organization unique slug
        :param filter: A JSON Logic expression that results have to match; it may use `id`,
            `role` and `user`.
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param page: The number of the page, from 1.
        :param page_size: The number of results on a page.
        :param role: Only members with this role.
        :param search: A text to find in `user`.
        :param sort: The field to sort by, with `-` before it for the reverse order: `id`,
            `role` or `user`.
        :param user: Only memberships of the user with this name.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `PaginatedMembershipReadList`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            x_organization, filter, org, org_id, page, page_size, role, search, sort, user,
        )  # fmt: skip
        return self.list_endpoint.call(arguments, kwargs)

    partial_update_endpoint: Operation = Operation(
        "partial_update",
        "PATCH",
        "/api/memberships/{id}",
        parameters=(
            PathParam("id", int),
            Body(
                "patched_membership_write_request",
                lambda: models.PatchedMembershipWriteRequest,
                content_types=("application/json",),
            ),
        ),
        returns=lambda: models.MembershipRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def partial_update(
        self,
        id: int,
        patched_membership_write_request: models.PatchedMembershipWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.MembershipRead, HTTPResponse]: ...
    @overload
    def partial_update(
        self,
        id: int,
        patched_membership_write_request: models.PatchedMembershipWriteRequest
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
        patched_membership_write_request: models.PatchedMembershipWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.MembershipRead, HTTPResponse]]: ...
    def partial_update(
        self,
        id: int,
        patched_membership_write_request: models.PatchedMembershipWriteRequest
        | Mapping[str, Any]
        | None = None,
        **kwargs: Any,
    ) -> Any:
        """Changes the role of a member.

        Source: ``PATCH /api/memberships/{id}``

        :param id: The id of the membership.
        :param patched_membership_write_request: The new role of a member.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `MembershipRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.partial_update_endpoint.call((id, patched_membership_write_request), kwargs)

    retrieve_endpoint: Operation = Operation(
        "retrieve",
        "GET",
        "/api/memberships/{id}",
        parameters=(PathParam("id", int),),
        returns=lambda: models.MembershipRead,
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
    ) -> tuple[models.MembershipRead, HTTPResponse]: ...
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
    ) -> AsyncResult[tuple[models.MembershipRead, HTTPResponse]]: ...
    def retrieve(self, id: int, **kwargs: Any) -> Any:
        """Returns a membership.

        Source: ``GET /api/memberships/{id}``

        :param id: The id of the membership.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `MembershipRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_endpoint.call((id,), kwargs)
