# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`DefaultApi`, the operations of the tag `default`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from cvat_sdk._runtime.operation import Api, Operation

if TYPE_CHECKING:
    from typing_extensions import Unpack
    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.operation import CallOptions
    from cvat_sdk._runtime.threads import AsyncResult


class DefaultApi(Api):
    """The operations of `default`."""

    probe_endpoint: Operation = Operation(
        "probe",
        "GET",
        "/untagged",
        returns=Any,
        accept="application/json",
        security=("keyInCookie", "keyInHeader", "keyInQuery"),
    )

    @overload
    def probe(
        self,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[Any, HTTPResponse]: ...
    @overload
    def probe(
        self,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def probe(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[Any, HTTPResponse]]: ...
    def probe(self, **kwargs: Any) -> Any:
        """Call ``GET /untagged``.

        Source: ``GET /untagged``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Any`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.probe_endpoint.call((), kwargs)
