"""Generated from contract.json by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, Literal, overload

from cvat_sdk.api_client import models
from cvat_sdk._runtime.operation import Api, Operation

if TYPE_CHECKING:
    from typing_extensions import Unpack
    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.threads import AsyncResult
    from cvat_sdk._runtime.operation import CallOptions


class OwnersApi(Api):
    """The operations of `owners`."""

    list_endpoint = Operation(
        "list",
        "GET",
        "/owners",
        returns=lambda: builtins.list[models.Owner],
        accept="application/json",
    )

    @overload
    def list(
        self,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[builtins.list[models.Owner], HTTPResponse]: ...
    @overload
    def list(
        self,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def list(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[builtins.list[models.Owner], HTTPResponse]]: ...
    def list(self, **kwargs: Any) -> Any:
        """Call ``GET /owners``.

        Source: ``GET /owners``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `list[Owner]`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.list_endpoint.call((), kwargs)
