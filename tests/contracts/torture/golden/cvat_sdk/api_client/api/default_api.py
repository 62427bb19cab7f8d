"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any, Literal, overload

from cvat_sdk._runtime.operation import Api, Operation, PathParam

if TYPE_CHECKING:
    from typing_extensions import Unpack
    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.threads import AsyncResult
    from cvat_sdk._runtime.operation import CallOptions


class DefaultApi(Api):
    """The operations of `default`."""

    get_endpoint = Operation(
        "get", "GET", "/", security=(("bearer",), ("key in header", "cookie-key"))
    )

    @overload
    def get(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def get(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def get(self, **kwargs: Any) -> Any:
        """Call ``GET /``.

        Source: ``GET /``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.get_endpoint.call((), kwargs)

    post_untagged_by_thing_id_run_endpoint = Operation(
        "post_untagged_by_thing_id_run",
        "POST",
        "/untagged/{thing-id}/run",
        parameters=(PathParam("thing_id", uuid.UUID, name="thing-id"),),
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def post_untagged_by_thing_id_run(
        self,
        thing_id: uuid.UUID,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def post_untagged_by_thing_id_run(
        self,
        thing_id: uuid.UUID,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def post_untagged_by_thing_id_run(self, thing_id: uuid.UUID, **kwargs: Any) -> Any:
        """Call ``POST /untagged/{thing-id}/run``.

        Source: ``POST /untagged/{thing-id}/run``

        :param thing_id: `thing-id` in the path
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.post_untagged_by_thing_id_run_endpoint.call((thing_id,), kwargs)
