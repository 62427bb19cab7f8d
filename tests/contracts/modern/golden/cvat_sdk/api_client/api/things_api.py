"""Generated from contract.json by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

import builtins
import datetime
from typing import TYPE_CHECKING, Any, Literal, overload

from cvat_sdk.api_client import models
from cvat_sdk._runtime.operation import Api, Body, Operation, PathParam, QueryParam
from cvat_sdk._runtime.schema import FileInput

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack
    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.threads import AsyncResult
    from cvat_sdk._runtime.operation import CallOptions


class ThingsApi(Api):
    """The operations of `things`."""

    create_endpoint = Operation(
        "create",
        "POST",
        "/things",
        parameters=(
            Body("thing", lambda: models.Thing, content_types=("application/json",), required=True),
        ),
        returns=lambda: models.Thing,
        accept="application/json",
    )

    @overload
    def create(
        self,
        thing: models.Thing | Mapping[str, Any],
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.Thing, HTTPResponse]: ...
    @overload
    def create(
        self,
        thing: models.Thing | Mapping[str, Any],
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create(
        self,
        thing: models.Thing | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.Thing, HTTPResponse]]: ...
    def create(self, thing: models.Thing | Mapping[str, Any], **kwargs: Any) -> Any:
        """Call ``POST /things``.

        Source: ``POST /things``

        :param thing: the body
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Thing`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.create_endpoint.call((thing,), kwargs)

    list_endpoint = Operation(
        "list",
        "GET",
        "/things",
        parameters=(
            QueryParam("since", datetime.date | None),
            QueryParam("mode", Literal["fast"]),
            QueryParam("ids", builtins.list[int | str], explode=False),
        ),
        returns=lambda: builtins.list[models.Thing],
        accept="application/json",
    )

    @overload
    def list(
        self,
        since: datetime.date | None = None,
        mode: str | None = None,
        ids: Sequence[int | str] | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[builtins.list[models.Thing], HTTPResponse]: ...
    @overload
    def list(
        self,
        since: datetime.date | None = None,
        mode: str | None = None,
        ids: Sequence[int | str] | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def list(
        self,
        since: datetime.date | None = None,
        mode: str | None = None,
        ids: Sequence[int | str] | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[builtins.list[models.Thing], HTTPResponse]]: ...
    def list(
        self,
        since: datetime.date | None = None,
        mode: str | None = None,
        ids: Sequence[int | str] | None = None,
        **kwargs: Any,
    ) -> Any:
        """Call ``GET /things``.

        Source: ``GET /things``

        :param since: `since` in the query
        :param mode: `mode` in the query
        :param ids: `ids` in the query
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `list[Thing]`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.list_endpoint.call((since, mode, ids), kwargs)

    retrieve_endpoint = Operation(
        "retrieve",
        "GET",
        "/things/{id}",
        parameters=(PathParam("id", int),),
        returns=lambda: models.Thing,
        accept="application/json",
    )

    @overload
    def retrieve(
        self,
        id: int,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.Thing, HTTPResponse]: ...
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
    ) -> AsyncResult[tuple[models.Thing, HTTPResponse]]: ...
    def retrieve(self, id: int, **kwargs: Any) -> Any:
        """Call ``GET /things/{id}``.

        Source: ``GET /things/{id}``

        :param id: `id` in the path
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Thing`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.retrieve_endpoint.call((id,), kwargs)

    upload_endpoint = Operation(
        "upload",
        "PUT",
        "/things/{id}/file",
        parameters=(
            PathParam("id", int),
            Body("body", FileInput, content_types=("image/png",), required=True),
        ),
        returns=int,
        accept="application/json",
    )

    @overload
    def upload(
        self,
        id: int,
        body: FileInput,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[int, HTTPResponse]: ...
    @overload
    def upload(
        self,
        id: int,
        body: FileInput,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def upload(
        self,
        id: int,
        body: FileInput,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[int, HTTPResponse]]: ...
    def upload(self, id: int, body: FileInput, **kwargs: Any) -> Any:
        """Call ``PUT /things/{id}/file``.

        Source: ``PUT /things/{id}/file``

        :param id: `id` in the path
        :param body: the body
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `int`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.upload_endpoint.call((id, body), kwargs)
