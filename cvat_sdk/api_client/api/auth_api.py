# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`AuthApi`, the operations of the tag `auth`."""

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


class AuthApi(Api):
    """Logging in and out, accounts and access tokens."""

    create_access_tokens_endpoint: Operation = Operation(
        "create_access_tokens",
        "POST",
        "/api/auth/access_tokens",
        parameters=(
            Body(
                "access_token_write_request",
                lambda: models.AccessTokenWriteRequest,
                content_types=("application/json",),
                required=True,
            ),
        ),
        returns=lambda: models.AccessTokenRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create_access_tokens(
        self,
        access_token_write_request: models.AccessTokenWriteRequest | Mapping[str, Any],
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.AccessTokenRead, HTTPResponse]: ...
    @overload
    def create_access_tokens(
        self,
        access_token_write_request: models.AccessTokenWriteRequest | Mapping[str, Any],
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create_access_tokens(
        self,
        access_token_write_request: models.AccessTokenWriteRequest | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.AccessTokenRead, HTTPResponse]]: ...
    def create_access_tokens(
        self,
        access_token_write_request: models.AccessTokenWriteRequest | Mapping[str, Any],
        **kwargs: Any,
    ) -> Any:
        """Creates an access token.

        The response is the only one with the secret. A token can create no tokens.

        Source: ``POST /api/auth/access_tokens``

        :param access_token_write_request: An access token to create.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `AccessTokenRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.create_access_tokens_endpoint.call((access_token_write_request,), kwargs)

    create_login_endpoint: Operation = Operation(
        "create_login",
        "POST",
        "/api/auth/login",
        parameters=(
            Body(
                "login_serializer_ex_request",
                lambda: models.LoginSerializerExRequest,
                content_types=("application/json",),
                required=True,
            ),
        ),
        returns=lambda: models.Token,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create_login(
        self,
        login_serializer_ex_request: models.LoginSerializerExRequest | Mapping[str, Any],
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.Token, HTTPResponse]: ...
    @overload
    def create_login(
        self,
        login_serializer_ex_request: models.LoginSerializerExRequest | Mapping[str, Any],
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create_login(
        self,
        login_serializer_ex_request: models.LoginSerializerExRequest | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.Token, HTTPResponse]]: ...
    def create_login(
        self,
        login_serializer_ex_request: models.LoginSerializerExRequest | Mapping[str, Any],
        **kwargs: Any,
    ) -> Any:
        """Logs in with a name and a password.

        The token of the response authenticates further requests; the response also sets the
        cookies of a session.

        Source: ``POST /api/auth/login``

        :param login_serializer_ex_request: The credentials of a user; give a name or an
            email address.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Token`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.create_login_endpoint.call((login_serializer_ex_request,), kwargs)

    create_logout_endpoint: Operation = Operation(
        "create_logout",
        "POST",
        "/api/auth/logout",
        returns=lambda: models.RestAuthDetail,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create_logout(
        self,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.RestAuthDetail, HTTPResponse]: ...
    @overload
    def create_logout(
        self,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create_logout(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.RestAuthDetail, HTTPResponse]]: ...
    def create_logout(self, **kwargs: Any) -> Any:
        """Logs out and revokes the token of the log-in.

        Source: ``POST /api/auth/logout``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `RestAuthDetail`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.create_logout_endpoint.call((), kwargs)

    create_password_change_endpoint: Operation = Operation(
        "create_password_change",
        "POST",
        "/api/auth/password/change",
        parameters=(
            Body(
                "password_change_request",
                lambda: models.PasswordChangeRequest,
                content_types=("application/json",),
                required=True,
            ),
        ),
        returns=lambda: models.RestAuthDetail,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create_password_change(
        self,
        password_change_request: models.PasswordChangeRequest | Mapping[str, Any],
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.RestAuthDetail, HTTPResponse]: ...
    @overload
    def create_password_change(
        self,
        password_change_request: models.PasswordChangeRequest | Mapping[str, Any],
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create_password_change(
        self,
        password_change_request: models.PasswordChangeRequest | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.RestAuthDetail, HTTPResponse]]: ...
    def create_password_change(
        self,
        password_change_request: models.PasswordChangeRequest | Mapping[str, Any],
        **kwargs: Any,
    ) -> Any:
        """Changes the password of the user.

        Source: ``POST /api/auth/password/change``

        :param password_change_request: The old password of a user and a new one.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `RestAuthDetail`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.create_password_change_endpoint.call((password_change_request,), kwargs)

    create_password_reset_endpoint: Operation = Operation(
        "create_password_reset",
        "POST",
        "/api/auth/password/reset",
        parameters=(
            Body(
                "password_reset_serializer_ex_request",
                lambda: models.PasswordResetSerializerExRequest,
                content_types=("application/json",),
                required=True,
            ),
        ),
        returns=lambda: models.RestAuthDetail,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create_password_reset(
        self,
        password_reset_serializer_ex_request: models.PasswordResetSerializerExRequest
        | Mapping[str, Any],
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.RestAuthDetail, HTTPResponse]: ...
    @overload
    def create_password_reset(
        self,
        password_reset_serializer_ex_request: models.PasswordResetSerializerExRequest
        | Mapping[str, Any],
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create_password_reset(
        self,
        password_reset_serializer_ex_request: models.PasswordResetSerializerExRequest
        | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.RestAuthDetail, HTTPResponse]]: ...
    def create_password_reset(
        self,
        password_reset_serializer_ex_request: models.PasswordResetSerializerExRequest
        | Mapping[str, Any],
        **kwargs: Any,
    ) -> Any:
        """Sends an email with a link to reset a password.

        Source: ``POST /api/auth/password/reset``

        :param password_reset_serializer_ex_request: The account whose password is to be
            reset.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `RestAuthDetail`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            password_reset_serializer_ex_request,
        )  # fmt: skip
        return self.create_password_reset_endpoint.call(arguments, kwargs)

    create_password_reset_confirm_endpoint: Operation = Operation(
        "create_password_reset_confirm",
        "POST",
        "/api/auth/password/reset/confirm",
        parameters=(
            Body(
                "password_reset_confirm_request",
                lambda: models.PasswordResetConfirmRequest,
                content_types=("application/json",),
                required=True,
            ),
        ),
        returns=lambda: models.RestAuthDetail,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create_password_reset_confirm(
        self,
        password_reset_confirm_request: models.PasswordResetConfirmRequest | Mapping[str, Any],
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.RestAuthDetail, HTTPResponse]: ...
    @overload
    def create_password_reset_confirm(
        self,
        password_reset_confirm_request: models.PasswordResetConfirmRequest | Mapping[str, Any],
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create_password_reset_confirm(
        self,
        password_reset_confirm_request: models.PasswordResetConfirmRequest | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.RestAuthDetail, HTTPResponse]]: ...
    def create_password_reset_confirm(
        self,
        password_reset_confirm_request: models.PasswordResetConfirmRequest | Mapping[str, Any],
        **kwargs: Any,
    ) -> Any:
        """Sets a new password after a reset.

        Source: ``POST /api/auth/password/reset/confirm``

        :param password_reset_confirm_request: A new password, with what the email about the
            reset holds.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `RestAuthDetail`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            password_reset_confirm_request,
        )  # fmt: skip
        return self.create_password_reset_confirm_endpoint.call(arguments, kwargs)

    create_register_endpoint: Operation = Operation(
        "create_register",
        "POST",
        "/api/auth/register",
        parameters=(
            Body(
                "register_serializer_ex_request",
                lambda: models.RegisterSerializerExRequest,
                content_types=("application/json",),
                required=True,
            ),
        ),
        returns=lambda: models.RegisterSerializerEx,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create_register(
        self,
        register_serializer_ex_request: models.RegisterSerializerExRequest | Mapping[str, Any],
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.RegisterSerializerEx, HTTPResponse]: ...
    @overload
    def create_register(
        self,
        register_serializer_ex_request: models.RegisterSerializerExRequest | Mapping[str, Any],
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create_register(
        self,
        register_serializer_ex_request: models.RegisterSerializerExRequest | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.RegisterSerializerEx, HTTPResponse]]: ...
    def create_register(
        self,
        register_serializer_ex_request: models.RegisterSerializerExRequest | Mapping[str, Any],
        **kwargs: Any,
    ) -> Any:
        """Creates an account.

        Source: ``POST /api/auth/register``

        :param register_serializer_ex_request: An account to make.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `RegisterSerializerEx`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.create_register_endpoint.call((register_serializer_ex_request,), kwargs)

    destroy_access_tokens_endpoint: Operation = Operation(
        "destroy_access_tokens",
        "DELETE",
        "/api/auth/access_tokens/{id}",
        parameters=(PathParam("id", int),),
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def destroy_access_tokens(
        self,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def destroy_access_tokens(
        self,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def destroy_access_tokens(self, id: int, **kwargs: Any) -> Any:
        """Revokes an access token.

        Source: ``DELETE /api/auth/access_tokens/{id}``

        :param id: The id of the access token.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.destroy_access_tokens_endpoint.call((id,), kwargs)

    list_access_tokens_endpoint: Operation = Operation(
        "list_access_tokens",
        "GET",
        "/api/auth/access_tokens",
        parameters=(
            QueryParam("filter", str),
            QueryParam("name", str),
            QueryParam("page", int),
            QueryParam("page_size", int),
            QueryParam("search", str),
            QueryParam("sort", str),
        ),
        returns=lambda: models.PaginatedAccessTokenReadList,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def list_access_tokens(
        self,
        filter: str | None = None,
        name: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.PaginatedAccessTokenReadList, HTTPResponse]: ...
    @overload
    def list_access_tokens(
        self,
        filter: str | None = None,
        name: str | None = None,
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
    def list_access_tokens(
        self,
        filter: str | None = None,
        name: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.PaginatedAccessTokenReadList, HTTPResponse]]: ...
    def list_access_tokens(
        self,
        filter: str | None = None,
        name: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        **kwargs: Any,
    ) -> Any:
        """Lists the user's access tokens, a page at a time.

        Source: ``GET /api/auth/access_tokens``

        :param filter: A JSON Logic expression that results have to match; it may use
            `created_date`, `expiry_date`, `id`, `last_used_date`, `name`, `read_only` and
            `updated_date`.
        :param name: Only those with this name.
        :param page: The number of the page, from 1.
        :param page_size: The number of results on a page.
        :param search: A text to find in `name`.
        :param sort: The field to sort by, with `-` before it for the reverse order:
            `created_date`, `expiry_date`, `id`, `last_used_date`, `name`, `read_only` or
            `updated_date`.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `PaginatedAccessTokenReadList`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            filter, name, page, page_size, search, sort,
        )  # fmt: skip
        return self.list_access_tokens_endpoint.call(arguments, kwargs)

    partial_update_access_tokens_endpoint: Operation = Operation(
        "partial_update_access_tokens",
        "PATCH",
        "/api/auth/access_tokens/{id}",
        parameters=(
            PathParam("id", int),
            Body(
                "patched_access_token_write_request",
                lambda: models.PatchedAccessTokenWriteRequest,
                content_types=("application/json",),
            ),
        ),
        returns=lambda: models.AccessTokenRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def partial_update_access_tokens(
        self,
        id: int,
        patched_access_token_write_request: models.PatchedAccessTokenWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.AccessTokenRead, HTTPResponse]: ...
    @overload
    def partial_update_access_tokens(
        self,
        id: int,
        patched_access_token_write_request: models.PatchedAccessTokenWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def partial_update_access_tokens(
        self,
        id: int,
        patched_access_token_write_request: models.PatchedAccessTokenWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.AccessTokenRead, HTTPResponse]]: ...
    def partial_update_access_tokens(
        self,
        id: int,
        patched_access_token_write_request: models.PatchedAccessTokenWriteRequest
        | Mapping[str, Any]
        | None = None,
        **kwargs: Any,
    ) -> Any:
        """Changes an access token.

        Source: ``PATCH /api/auth/access_tokens/{id}``

        :param id: The id of the access token.
        :param patched_access_token_write_request: The changes of an access token; a field
            that is left out keeps its value.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `AccessTokenRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            id, patched_access_token_write_request,
        )  # fmt: skip
        return self.partial_update_access_tokens_endpoint.call(arguments, kwargs)

    retrieve_access_tokens_endpoint: Operation = Operation(
        "retrieve_access_tokens",
        "GET",
        "/api/auth/access_tokens/{id}",
        parameters=(PathParam("id", int),),
        returns=lambda: models.AccessTokenRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def retrieve_access_tokens(
        self,
        id: int,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.AccessTokenRead, HTTPResponse]: ...
    @overload
    def retrieve_access_tokens(
        self,
        id: int,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve_access_tokens(
        self,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.AccessTokenRead, HTTPResponse]]: ...
    def retrieve_access_tokens(self, id: int, **kwargs: Any) -> Any:
        """Returns an access token, without its secret.

        Source: ``GET /api/auth/access_tokens/{id}``

        :param id: The id of the access token.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `AccessTokenRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_access_tokens_endpoint.call((id,), kwargs)

    retrieve_access_tokens_self_endpoint: Operation = Operation(
        "retrieve_access_tokens_self",
        "GET",
        "/api/auth/access_tokens/self",
        returns=lambda: models.AccessTokenRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def retrieve_access_tokens_self(
        self,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.AccessTokenRead, HTTPResponse]: ...
    @overload
    def retrieve_access_tokens_self(
        self,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve_access_tokens_self(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.AccessTokenRead, HTTPResponse]]: ...
    def retrieve_access_tokens_self(self, **kwargs: Any) -> Any:
        """Returns the access token that authenticates the request.

        Source: ``GET /api/auth/access_tokens/self``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `AccessTokenRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_access_tokens_self_endpoint.call((), kwargs)

    retrieve_rules_endpoint: Operation = Operation("retrieve_rules", "GET", "/api/auth/rules")

    @overload
    def retrieve_rules(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve_rules(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def retrieve_rules(self, **kwargs: Any) -> Any:
        """Returns the rules by which the server permits requests.

        They are a bundle of Open Policy Agent, for the server's own use.

        Source: ``GET /api/auth/rules``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_rules_endpoint.call((), kwargs)
