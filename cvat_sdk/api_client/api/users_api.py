# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`UsersApi`, the operations of the tag `users`."""

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


class UsersApi(Api):
    """The users of the server."""

    destroy_endpoint: Operation = Operation(
        "destroy",
        "DELETE",
        "/api/users/{id}",
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
        """Deletes a user.

        Source: ``DELETE /api/users/{id}``

        :param id: The id of the user.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.destroy_endpoint.call((id,), kwargs)

    list_endpoint: Operation = Operation(
        "list",
        "GET",
        "/api/users",
        parameters=(
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("filter", str),
            QueryParam("first_name", str),
            QueryParam("is_active", bool),
            QueryParam("last_name", str),
            QueryParam("org", str),
            QueryParam("org_id", int),
            QueryParam("page", int),
            QueryParam("page_size", int),
            QueryParam("search", str),
            QueryParam("sort", str),
            QueryParam("username", str),
        ),
        returns=lambda: models.PaginatedMetaUserList,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def list(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        first_name: str | None = None,
        is_active: bool | None = None,
        last_name: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        username: str | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.PaginatedMetaUserList, HTTPResponse]: ...
    @overload
    def list(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        first_name: str | None = None,
        is_active: bool | None = None,
        last_name: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        username: str | None = None,
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
        first_name: str | None = None,
        is_active: bool | None = None,
        last_name: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        username: str | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.PaginatedMetaUserList, HTTPResponse]]: ...
    def list(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        first_name: str | None = None,
        is_active: bool | None = None,
        last_name: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        username: str | None = None,
        **kwargs: Any,
    ) -> Any:
        """Lists users, a page at a time.

        Source: ``GET /api/users``

        :param x_organization: Organization unique slug
        :param filter: A JSON Logic expression that results have to match; it may use
            `first_name`, `id`, `is_active`, `last_name` and `username`.
        :param first_name: Only users with this given name.
        :param is_active: Only users who may log in, or with false, who may not.
        :param last_name: Only users with this family name.
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param page: The number of the page, from 1.
        :param page_size: The number of results on a page.
        :param search: A text to find in `first_name`, `last_name` or `username`.
        :param sort: The field to sort by, with `-` before it for the reverse order:
            `first_name`, `id`, `is_active`, `last_name` or `username`.
        :param username: Only the user with this name.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `PaginatedMetaUserList`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            x_organization, filter, first_name, is_active, last_name, org, org_id, page, page_size,
            search, sort, username,
        )  # fmt: skip
        return self.list_endpoint.call(arguments, kwargs)

    partial_update_endpoint: Operation = Operation(
        "partial_update",
        "PATCH",
        "/api/users/{id}",
        parameters=(
            PathParam("id", int),
            Body(
                "patched_user_request",
                lambda: models.PatchedUserRequest,
                content_types=("application/json",),
            ),
        ),
        returns=lambda: models.MetaUser,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def partial_update(
        self,
        id: int,
        patched_user_request: models.PatchedUserRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.MetaUser, HTTPResponse]: ...
    @overload
    def partial_update(
        self,
        id: int,
        patched_user_request: models.PatchedUserRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def partial_update(
        self,
        id: int,
        patched_user_request: models.PatchedUserRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.MetaUser, HTTPResponse]]: ...
    def partial_update(
        self,
        id: int,
        patched_user_request: models.PatchedUserRequest | Mapping[str, Any] | None = None,
        **kwargs: Any,
    ) -> Any:
        """Changes a user.

        Source: ``PATCH /api/users/{id}``

        :param id: The id of the user.
        :param patched_user_request: The changes of a user; a field that is left out keeps
            its value.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `MetaUser`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.partial_update_endpoint.call((id, patched_user_request), kwargs)

    retrieve_endpoint: Operation = Operation(
        "retrieve",
        "GET",
        "/api/users/{id}",
        parameters=(PathParam("id", int),),
        returns=lambda: models.MetaUser,
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
    ) -> tuple[models.MetaUser, HTTPResponse]: ...
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
    ) -> AsyncResult[tuple[models.MetaUser, HTTPResponse]]: ...
    def retrieve(self, id: int, **kwargs: Any) -> Any:
        """Returns a user.

        Source: ``GET /api/users/{id}``

        :param id: The id of the user.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `MetaUser`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_endpoint.call((id,), kwargs)

    retrieve_self_endpoint: Operation = Operation(
        "retrieve_self",
        "GET",
        "/api/users/self",
        returns=lambda: models.MetaUser,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def retrieve_self(
        self,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.MetaUser, HTTPResponse]: ...
    @overload
    def retrieve_self(
        self,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve_self(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.MetaUser, HTTPResponse]]: ...
    def retrieve_self(self, **kwargs: Any) -> Any:
        """Returns the user who sends the request.

        Source: ``GET /api/users/self``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `MetaUser`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_self_endpoint.call((), kwargs)
