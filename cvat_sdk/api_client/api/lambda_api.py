# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`LambdaApi`, the operations of the tag `lambda`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Annotated, Any, Literal, overload

from msgspec import Meta

from cvat_sdk._runtime.http.parameters import Body, HeaderParam, PathParam, QueryParam
from cvat_sdk._runtime.operation import Api, Operation
from cvat_sdk.api_client import models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack
    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.operation import CallOptions
    from cvat_sdk._runtime.threads import AsyncResult


class LambdaApi(Api):
    """Annotation functions, called directly for a frame or in the background for a task."""

    create_functions_endpoint: Operation = Operation(
        "create_functions",
        "POST",
        "/api/lambda/functions/{func_id}",
        parameters=(
            PathParam("func_id", lambda: Annotated[str, Meta(pattern="^[a-zA-Z0-9_.-]+$")]),
            Body(
                "online_function_call_request",
                lambda: models.OnlineFunctionCallRequest,
                content_types=("application/json",),
            ),
        ),
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
        timeout=300,
    )

    @overload
    def create_functions(
        self,
        func_id: str,
        online_function_call_request: models.OnlineFunctionCallRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create_functions(
        self,
        func_id: str,
        online_function_call_request: models.OnlineFunctionCallRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def create_functions(
        self,
        func_id: str,
        online_function_call_request: models.OnlineFunctionCallRequest
        | Mapping[str, Any]
        | None = None,
        **kwargs: Any,
    ) -> Any:
        """Allows to execute a function for immediate computation. Intended for short-lived
        executions, useful for interactive calls. When executed for interactive annotation, the
        job id must be specified in the 'job' input field. The task id is not required in this
        case, but if it is specified, it must match the job task id.

        Source: ``POST /api/lambda/functions/{func_id}``

        :param func_id: `func_id` in the path
        :param online_function_call_request: The input of a function that runs immediately.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.create_functions_endpoint.call((func_id, online_function_call_request), kwargs)

    create_requests_endpoint: Operation = Operation(
        "create_requests",
        "POST",
        "/api/lambda/requests",
        parameters=(
            Body(
                "function_call_request",
                lambda: models.FunctionCallRequest,
                content_types=("application/json",),
                required=True,
            ),
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("org", str),
            QueryParam("org_id", int),
        ),
        returns=lambda: models.FunctionCall,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create_requests(
        self,
        function_call_request: models.FunctionCallRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.FunctionCall, HTTPResponse]: ...
    @overload
    def create_requests(
        self,
        function_call_request: models.FunctionCallRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create_requests(
        self,
        function_call_request: models.FunctionCallRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.FunctionCall, HTTPResponse]]: ...
    def create_requests(
        self,
        function_call_request: models.FunctionCallRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        **kwargs: Any,
    ) -> Any:
        """Method calls the function.

        Source: ``POST /api/lambda/requests``

        :param function_call_request: A function to run in the background on a task or on one
            of its jobs.
        :param x_organization: Organization unique slug
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `FunctionCall`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            function_call_request, x_organization, org, org_id,
        )  # fmt: skip
        return self.create_requests_endpoint.call(arguments, kwargs)

    delete_requests_endpoint: Operation = Operation(
        "delete_requests",
        "DELETE",
        "/api/lambda/requests/{id}",
        parameters=(PathParam("id", str),),
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def delete_requests(
        self,
        id: str,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def delete_requests(
        self,
        id: str,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def delete_requests(self, id: str, **kwargs: Any) -> Any:
        """Method cancels the request.

        Source: ``DELETE /api/lambda/requests/{id}``

        :param id: Request id
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.delete_requests_endpoint.call((id,), kwargs)

    list_functions_endpoint: Operation = Operation(
        "list_functions",
        "GET",
        "/api/lambda/functions",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def list_functions(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def list_functions(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def list_functions(self, **kwargs: Any) -> Any:
        """Method returns a list of functions.

        Source: ``GET /api/lambda/functions``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.list_functions_endpoint.call((), kwargs)

    list_requests_endpoint: Operation = Operation(
        "list_requests",
        "GET",
        "/api/lambda/requests",
        returns=lambda: builtins.list[models.FunctionCall],
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def list_requests(
        self,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[builtins.list[models.FunctionCall], HTTPResponse]: ...
    @overload
    def list_requests(
        self,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def list_requests(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[builtins.list[models.FunctionCall], HTTPResponse]]: ...
    def list_requests(self, **kwargs: Any) -> Any:
        """Method returns a list of requests.

        Source: ``GET /api/lambda/requests``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `list[FunctionCall]`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.list_requests_endpoint.call((), kwargs)

    retrieve_functions_endpoint: Operation = Operation(
        "retrieve_functions",
        "GET",
        "/api/lambda/functions/{func_id}",
        parameters=(
            PathParam("func_id", lambda: Annotated[str, Meta(pattern="^[a-zA-Z0-9_.-]+$")]),
        ),
        returns=lambda: dict[str, Any],
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def retrieve_functions(
        self,
        func_id: str,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[dict[str, Any], HTTPResponse]: ...
    @overload
    def retrieve_functions(
        self,
        func_id: str,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve_functions(
        self,
        func_id: str,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[dict[str, Any], HTTPResponse]]: ...
    def retrieve_functions(self, func_id: str, **kwargs: Any) -> Any:
        """Method returns the information about the function.

        Source: ``GET /api/lambda/functions/{func_id}``

        :param func_id: `func_id` in the path
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `dict[str, Any]`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_functions_endpoint.call((func_id,), kwargs)

    retrieve_requests_endpoint: Operation = Operation(
        "retrieve_requests",
        "GET",
        "/api/lambda/requests/{id}",
        parameters=(PathParam("id", str),),
        returns=lambda: models.FunctionCall,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def retrieve_requests(
        self,
        id: str,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.FunctionCall, HTTPResponse]: ...
    @overload
    def retrieve_requests(
        self,
        id: str,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve_requests(
        self,
        id: str,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.FunctionCall, HTTPResponse]]: ...
    def retrieve_requests(self, id: str, **kwargs: Any) -> Any:
        """Method returns the status of the request.

        Source: ``GET /api/lambda/requests/{id}``

        :param id: Request id
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `FunctionCall`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_requests_endpoint.call((id,), kwargs)
