"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from cvat_sdk._runtime.configuration import Server
from cvat_sdk._runtime.operation import Api, Operation

if TYPE_CHECKING:
    from typing_extensions import Unpack
    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.threads import AsyncResult
    from cvat_sdk._runtime.operation import CallOptions


class SecuredApi(Api):
    """The operations of `secured`."""

    all_endpoint = Operation(
        "all",
        "GET",
        "/secured/all",
        security=(("basic",), ("key in header", "query_key"), ("oauth",), ("connect",)),
        servers=(
            Server("https://{tenant}.auth.example.org", variables={"tenant": "main"}),
            Server("http://localhost:9"),
        ),
    )

    @overload
    def all(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def all(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def all(self, **kwargs: Any) -> Any:
        """Call ``GET /secured/all``.

        Source: ``GET /secured/all``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.all_endpoint.call((), kwargs)

    nothing_endpoint = Operation("nothing", "GET", "/secured/nothing")

    @overload
    def nothing(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def nothing(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def nothing(self, **kwargs: Any) -> Any:
        """Call ``GET /secured/nothing``.

        Source: ``GET /secured/nothing``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.nothing_endpoint.call((), kwargs)

    optional_endpoint = Operation(
        "optional", "GET", "/secured/optional", security=((), ("bearer",))
    )

    @overload
    def optional(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def optional(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def optional(self, **kwargs: Any) -> Any:
        """Call ``GET /secured/optional``.

        Source: ``GET /secured/optional``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.optional_endpoint.call((), kwargs)
