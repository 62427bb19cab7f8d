# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`InvitationsApi`, the operations of the tag `invitations`."""

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


class InvitationsApi(Api):
    """Invitations to organizations."""

    accept_endpoint: Operation = Operation(
        "accept",
        "POST",
        "/api/invitations/{key}/accept",
        parameters=(PathParam("key", str),),
        returns=lambda: models.AcceptInvitationRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def accept(
        self,
        key: str,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.AcceptInvitationRead, HTTPResponse]: ...
    @overload
    def accept(
        self,
        key: str,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def accept(
        self,
        key: str,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.AcceptInvitationRead, HTTPResponse]]: ...
    def accept(self, key: str, **kwargs: Any) -> Any:
        """Accepts an invitation.

        Source: ``POST /api/invitations/{key}/accept``

        :param key: The key of the invitation.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `AcceptInvitationRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.accept_endpoint.call((key,), kwargs)

    create_endpoint: Operation = Operation(
        "create",
        "POST",
        "/api/invitations",
        parameters=(
            Body(
                "invitation_write_request",
                lambda: models.InvitationWriteRequest,
                content_types=("application/json",),
                required=True,
            ),
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("org", str),
            QueryParam("org_id", int),
        ),
        returns=lambda: models.InvitationRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create(
        self,
        invitation_write_request: models.InvitationWriteRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.InvitationRead, HTTPResponse]: ...
    @overload
    def create(
        self,
        invitation_write_request: models.InvitationWriteRequest | Mapping[str, Any],
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
        invitation_write_request: models.InvitationWriteRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.InvitationRead, HTTPResponse]]: ...
    def create(
        self,
        invitation_write_request: models.InvitationWriteRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        **kwargs: Any,
    ) -> Any:
        """Invites a user to the organization of the request.

        Source: ``POST /api/invitations``

        :param invitation_write_request: A user to invite to the organization of the request.
        :param x_organization: Organization unique slug
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `InvitationRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            invitation_write_request, x_organization, org, org_id,
        )  # fmt: skip
        return self.create_endpoint.call(arguments, kwargs)

    decline_endpoint: Operation = Operation(
        "decline",
        "POST",
        "/api/invitations/{key}/decline",
        parameters=(PathParam("key", str),),
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def decline(
        self,
        key: str,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def decline(
        self,
        key: str,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def decline(self, key: str, **kwargs: Any) -> Any:
        """Declines an invitation.

        Source: ``POST /api/invitations/{key}/decline``

        :param key: The key of the invitation.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.decline_endpoint.call((key,), kwargs)

    destroy_endpoint: Operation = Operation(
        "destroy",
        "DELETE",
        "/api/invitations/{key}",
        parameters=(PathParam("key", str),),
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def destroy(
        self,
        key: str,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def destroy(
        self,
        key: str,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def destroy(self, key: str, **kwargs: Any) -> Any:
        """Withdraws an invitation.

        Source: ``DELETE /api/invitations/{key}``

        :param key: The key of the invitation.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.destroy_endpoint.call((key,), kwargs)

    list_endpoint: Operation = Operation(
        "list",
        "GET",
        "/api/invitations",
        parameters=(
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("filter", str),
            QueryParam("org", str),
            QueryParam("org_id", int),
            QueryParam("owner", str),
            QueryParam("page", int),
            QueryParam("page_size", int),
            QueryParam("search", str),
            QueryParam("sort", str),
        ),
        returns=lambda: models.PaginatedInvitationReadList,
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
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.PaginatedInvitationReadList, HTTPResponse]: ...
    @overload
    def list(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
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
    ) -> AsyncResult[tuple[models.PaginatedInvitationReadList, HTTPResponse]]: ...
    def list(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        **kwargs: Any,
    ) -> Any:
        """Lists invitations, a page at a time.

        Source: ``GET /api/invitations``

        :param x_organization: Organization unique slug
        :param filter: A JSON Logic expression that results have to match; it may use
            `accepted`, `id`, `owner` and `user_id`.
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param owner: Only invitations by the user with this name.
        :param page: The number of the page, from 1.
        :param page_size: The number of results on a page.
        :param search: A text to find in `owner`.
        :param sort: The field to sort by, with `-` before it for the reverse order:
            `accepted`, `created_date`, `owner` or `user_id`.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `PaginatedInvitationReadList`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            x_organization, filter, org, org_id, owner, page, page_size, search, sort,
        )  # fmt: skip
        return self.list_endpoint.call(arguments, kwargs)

    partial_update_endpoint: Operation = Operation(
        "partial_update",
        "PATCH",
        "/api/invitations/{key}",
        parameters=(
            PathParam("key", str),
            Body(
                "patched_invitation_write_request",
                lambda: models.PatchedInvitationWriteRequest,
                content_types=("application/json",),
            ),
        ),
        returns=lambda: models.InvitationRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def partial_update(
        self,
        key: str,
        patched_invitation_write_request: models.PatchedInvitationWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.InvitationRead, HTTPResponse]: ...
    @overload
    def partial_update(
        self,
        key: str,
        patched_invitation_write_request: models.PatchedInvitationWriteRequest
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
        key: str,
        patched_invitation_write_request: models.PatchedInvitationWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.InvitationRead, HTTPResponse]]: ...
    def partial_update(
        self,
        key: str,
        patched_invitation_write_request: models.PatchedInvitationWriteRequest
        | Mapping[str, Any]
        | None = None,
        **kwargs: Any,
    ) -> Any:
        """Changes an invitation.

        Source: ``PATCH /api/invitations/{key}``

        :param key: The key of the invitation.
        :param patched_invitation_write_request: The changes of an invitation; a field that
            is left out keeps its value.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `InvitationRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.partial_update_endpoint.call((key, patched_invitation_write_request), kwargs)

    resend_endpoint: Operation = Operation(
        "resend",
        "POST",
        "/api/invitations/{key}/resend",
        parameters=(PathParam("key", str),),
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def resend(
        self,
        key: str,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def resend(
        self,
        key: str,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def resend(self, key: str, **kwargs: Any) -> Any:
        """Sends an invitation once more.

        Source: ``POST /api/invitations/{key}/resend``

        :param key: The key of the invitation.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.resend_endpoint.call((key,), kwargs)

    retrieve_endpoint: Operation = Operation(
        "retrieve",
        "GET",
        "/api/invitations/{key}",
        parameters=(PathParam("key", str),),
        returns=lambda: models.InvitationRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def retrieve(
        self,
        key: str,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.InvitationRead, HTTPResponse]: ...
    @overload
    def retrieve(
        self,
        key: str,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve(
        self,
        key: str,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.InvitationRead, HTTPResponse]]: ...
    def retrieve(self, key: str, **kwargs: Any) -> Any:
        """Returns an invitation.

        Source: ``GET /api/invitations/{key}``

        :param key: The key of the invitation.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `InvitationRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_endpoint.call((key,), kwargs)
