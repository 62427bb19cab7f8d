# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`OrganizationsApi`, the operations of the tag `organizations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from cvat_sdk._runtime.http.parameters import Body, PathParam, QueryParam
from cvat_sdk._runtime.operation import Api, Operation
from cvat_sdk.api_client import models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack
    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.operation import CallOptions
    from cvat_sdk._runtime.threads import AsyncResult


class OrganizationsApi(Api):
    """Groups of users who share projects, tasks and storages."""

    create_endpoint: Operation = Operation(
        "create",
        "POST",
        "/api/organizations",
        parameters=(
            Body(
                "organization_write_request",
                lambda: models.OrganizationWriteRequest,
                content_types=("application/json",),
                required=True,
            ),
        ),
        returns=lambda: models.OrganizationRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create(
        self,
        organization_write_request: models.OrganizationWriteRequest | Mapping[str, Any],
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.OrganizationRead, HTTPResponse]: ...
    @overload
    def create(
        self,
        organization_write_request: models.OrganizationWriteRequest | Mapping[str, Any],
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create(
        self,
        organization_write_request: models.OrganizationWriteRequest | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.OrganizationRead, HTTPResponse]]: ...
    def create(
        self,
        organization_write_request: models.OrganizationWriteRequest | Mapping[str, Any],
        **kwargs: Any,
    ) -> Any:
        """Creates an organization.

        Source: ``POST /api/organizations``

        :param organization_write_request: An organization to create.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `OrganizationRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.create_endpoint.call((organization_write_request,), kwargs)

    destroy_endpoint: Operation = Operation(
        "destroy",
        "DELETE",
        "/api/organizations/{id}",
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
        """Deletes an organization.

        Source: ``DELETE /api/organizations/{id}``

        :param id: The id of the organization.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.destroy_endpoint.call((id,), kwargs)

    list_endpoint: Operation = Operation(
        "list",
        "GET",
        "/api/organizations",
        parameters=(
            QueryParam("filter", str),
            QueryParam("name", str),
            QueryParam("owner", str),
            QueryParam("page", int),
            QueryParam("page_size", int),
            QueryParam("search", str),
            QueryParam("slug", str),
            QueryParam("sort", str),
        ),
        returns=lambda: models.PaginatedOrganizationReadList,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def list(
        self,
        filter: str | None = None,
        name: str | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        slug: str | None = None,
        sort: str | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.PaginatedOrganizationReadList, HTTPResponse]: ...
    @overload
    def list(
        self,
        filter: str | None = None,
        name: str | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        slug: str | None = None,
        sort: str | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def list(
        self,
        filter: str | None = None,
        name: str | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        slug: str | None = None,
        sort: str | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.PaginatedOrganizationReadList, HTTPResponse]]: ...
    def list(
        self,
        filter: str | None = None,
        name: str | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        slug: str | None = None,
        sort: str | None = None,
        **kwargs: Any,
    ) -> Any:
        """Lists organizations, a page at a time.

        Source: ``GET /api/organizations``

        :param filter: A JSON Logic expression that results have to match; it may use `id`,
            `name`, `owner` and `slug`.
        :param name: Only organizations with this name.
        :param owner: Only organizations of the user with this name.
        :param page: The number of the page, from 1.
        :param page_size: The number of results on a page.
        :param search: A text to find in `name`, `owner` or `slug`.
        :param slug: Only the organization with this slug.
        :param sort: The field to sort by, with `-` before it for the reverse order: `id`,
            `name`, `owner` or `slug`.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `PaginatedOrganizationReadList`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            filter, name, owner, page, page_size, search, slug, sort,
        )  # fmt: skip
        return self.list_endpoint.call(arguments, kwargs)

    partial_update_endpoint: Operation = Operation(
        "partial_update",
        "PATCH",
        "/api/organizations/{id}",
        parameters=(
            PathParam("id", int),
            Body(
                "patched_organization_write_request",
                lambda: models.PatchedOrganizationWriteRequest,
                content_types=("application/json",),
            ),
        ),
        returns=lambda: models.OrganizationRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def partial_update(
        self,
        id: int,
        patched_organization_write_request: models.PatchedOrganizationWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.OrganizationRead, HTTPResponse]: ...
    @overload
    def partial_update(
        self,
        id: int,
        patched_organization_write_request: models.PatchedOrganizationWriteRequest
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
        patched_organization_write_request: models.PatchedOrganizationWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.OrganizationRead, HTTPResponse]]: ...
    def partial_update(
        self,
        id: int,
        patched_organization_write_request: models.PatchedOrganizationWriteRequest
        | Mapping[str, Any]
        | None = None,
        **kwargs: Any,
    ) -> Any:
        """Changes an organization.

        Source: ``PATCH /api/organizations/{id}``

        :param id: The id of the organization.
        :param patched_organization_write_request: The changes of an organization; a field
            that is left out keeps its value.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `OrganizationRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.partial_update_endpoint.call((id, patched_organization_write_request), kwargs)

    retrieve_endpoint: Operation = Operation(
        "retrieve",
        "GET",
        "/api/organizations/{id}",
        parameters=(PathParam("id", int),),
        returns=lambda: models.OrganizationRead,
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
    ) -> tuple[models.OrganizationRead, HTTPResponse]: ...
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
    ) -> AsyncResult[tuple[models.OrganizationRead, HTTPResponse]]: ...
    def retrieve(self, id: int, **kwargs: Any) -> Any:
        """Returns an organization.

        Source: ``GET /api/organizations/{id}``

        :param id: The id of the organization.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `OrganizationRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_endpoint.call((id,), kwargs)
