# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`PetsApi`, the operations of the tag `pets`."""

from __future__ import annotations

import builtins
import datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal, overload
from uuid import UUID

from msgspec import Meta

from cvat_sdk._runtime.http.parameters import Body, HeaderParam, PathParam, QueryParam
from cvat_sdk._runtime.operation import Api, Operation
from cvat_sdk.api_client import models

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack
    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.operation import CallOptions
    from cvat_sdk._runtime.threads import AsyncResult


class PetsApi(Api):
    """What can be asked about pets."""

    call_datetime_endpoint: Operation = Operation(
        "call_datetime",
        "OPTIONS",
        "/pets/{id}",
        parameters=(PathParam("id", UUID),),
        returns=str,
        accept="text/plain",
        security=("keyInCookie", "keyInHeader", "keyInQuery"),
    )

    @overload
    def call_datetime(
        self,
        id: UUID,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[str, HTTPResponse]: ...
    @overload
    def call_datetime(
        self,
        id: UUID,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def call_datetime(
        self,
        id: UUID,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[str, HTTPResponse]]: ...
    def call_datetime(self, id: UUID, **kwargs: Any) -> Any:
        """Call ``OPTIONS /pets/{id}``.

        Source: ``OPTIONS /pets/{id}``

        :param id: The pet
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `str`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.call_datetime_endpoint.call((id,), kwargs)

    create_endpoint: Operation = Operation(
        "create",
        "POST",
        "/pets",
        parameters=(
            HeaderParam("x_trace", str, name="X-Trace", required=True),
            Body(
                "pet_request",
                lambda: models.PetRequest,
                content_types=("application/json",),
                required=True,
            ),
            QueryParam("page", int),
        ),
        returns=lambda: models.Pet,
        returns_by_status={202: lambda: models.PetsCreate202Response},
        accept="application/json",
        security=("basic", "bearer"),
    )

    @overload
    def create(
        self,
        x_trace: str,
        pet_request: models.PetRequest | Mapping[str, Any],
        page: int | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.Pet | models.PetsCreate202Response, HTTPResponse]: ...
    @overload
    def create(
        self,
        x_trace: str,
        pet_request: models.PetRequest | Mapping[str, Any],
        page: int | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create(
        self,
        x_trace: str,
        pet_request: models.PetRequest | Mapping[str, Any],
        page: int | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.Pet | models.PetsCreate202Response, HTTPResponse]]: ...
    def create(
        self,
        x_trace: str,
        pet_request: models.PetRequest | Mapping[str, Any],
        page: int | None = None,
        **kwargs: Any,
    ) -> Any:
        """Call ``POST /pets``.

        Source: ``POST /pets``

        :param x_trace: `X-Trace` in the header
        :param pet_request: A pet, as it is sent.
        :param page: `page` in the query
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Pet | PetsCreate202Response`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.create_endpoint.call((x_trace, pet_request, page), kwargs)

    decimal_endpoint: Operation = Operation(
        "decimal",
        "HEAD",
        "/pets/{id}",
        parameters=(PathParam("id", UUID),),
        security=("keyInCookie", "keyInHeader", "keyInQuery"),
    )

    @overload
    def decimal(
        self,
        id: UUID,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def decimal(
        self,
        id: UUID,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def decimal(self, id: UUID, **kwargs: Any) -> Any:
        """Call ``HEAD /pets/{id}``.

        Source: ``HEAD /pets/{id}``

        :param id: The pet
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.decimal_endpoint.call((id,), kwargs)

    destroy_endpoint: Operation = Operation(
        "destroy",
        "DELETE",
        "/pets/{id}",
        parameters=(PathParam("id", UUID),),
        security=("keyInCookie", "keyInHeader", "keyInQuery"),
    )

    @overload
    def destroy(
        self,
        id: UUID,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def destroy(
        self,
        id: UUID,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def destroy(self, id: UUID, **kwargs: Any) -> Any:
        """Call ``DELETE /pets/{id}``.

        Source: ``DELETE /pets/{id}``

        :param id: The pet
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.destroy_endpoint.call((id,), kwargs)

    list_endpoint: Operation = Operation(
        "list",
        "GET",
        "/pets",
        parameters=(
            HeaderParam("x_trace", str, name="X-Trace", required=True),
            QueryParam("page", lambda: Annotated[int, Meta(ge=1, le=100)]),
            QueryParam("kind", lambda: models.Kind),
            QueryParam("level", lambda: models.Level),
            QueryParam("order", Literal["up", 'do"wn']),
            QueryParam("size", Literal["s", "m"]),
            QueryParam("ids", lambda: builtins.list[int]),
            QueryParam(
                "names",
                lambda: Annotated[
                    builtins.list[Literal["a", "b"]], Meta(min_length=1, max_length=3)
                ],
            ),
            QueryParam("born", datetime.date),
            QueryParam("seen", datetime.datetime),
            QueryParam("price", lambda: Annotated[str, Meta(pattern="^[0-9.]+$")]),
            QueryParam("ratio", lambda: Annotated[float, Meta(gt=0, lt=1)]),
            QueryParam("exact", bool, deprecated=True),
            QueryParam("_from", str, name="from"),
            QueryParam("_class", str, name="class"),
            HeaderParam("x_many", lambda: builtins.list[str], name="X-Many"),
        ),
        returns=lambda: models.PetPage,
        accept="application/json, application/problem+json",
        security=("keyInCookie", "keyInHeader", "keyInQuery"),
        timeout=2.5,
    )

    @overload
    def list(
        self,
        x_trace: str,
        page: int | None = None,
        kind: models.Kind | str | None = None,
        level: models.Level | str | None = None,
        order: str | None = None,
        size: str | None = None,
        ids: Sequence[int] | None = None,
        names: Sequence[str] | None = None,
        born: datetime.date | None = None,
        seen: datetime.datetime | None = None,
        price: str | None = None,
        ratio: float | None = None,
        exact: bool | None = None,
        _from: str | None = None,
        _class: str | None = None,
        x_many: Sequence[str] | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.PetPage, HTTPResponse]: ...
    @overload
    def list(
        self,
        x_trace: str,
        page: int | None = None,
        kind: models.Kind | str | None = None,
        level: models.Level | str | None = None,
        order: str | None = None,
        size: str | None = None,
        ids: Sequence[int] | None = None,
        names: Sequence[str] | None = None,
        born: datetime.date | None = None,
        seen: datetime.datetime | None = None,
        price: str | None = None,
        ratio: float | None = None,
        exact: bool | None = None,
        _from: str | None = None,
        _class: str | None = None,
        x_many: Sequence[str] | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def list(
        self,
        x_trace: str,
        page: int | None = None,
        kind: models.Kind | str | None = None,
        level: models.Level | str | None = None,
        order: str | None = None,
        size: str | None = None,
        ids: Sequence[int] | None = None,
        names: Sequence[str] | None = None,
        born: datetime.date | None = None,
        seen: datetime.datetime | None = None,
        price: str | None = None,
        ratio: float | None = None,
        exact: bool | None = None,
        _from: str | None = None,
        _class: str | None = None,
        x_many: Sequence[str] | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.PetPage, HTTPResponse]]: ...
    def list(
        self,
        x_trace: str,
        page: int | None = None,
        kind: models.Kind | str | None = None,
        level: models.Level | str | None = None,
        order: str | None = None,
        size: str | None = None,
        ids: Sequence[int] | None = None,
        names: Sequence[str] | None = None,
        born: datetime.date | None = None,
        seen: datetime.datetime | None = None,
        price: str | None = None,
        ratio: float | None = None,
        exact: bool | None = None,
        _from: str | None = None,
        _class: str | None = None,
        x_many: Sequence[str] | None = None,
        **kwargs: Any,
    ) -> Any:
        """Lists pets.

        Described at length.

        - a list, of which an item is so long that it has to be wrapped onto another line, which
          is indented
        - another

        | a table | that is kept |
        | --- | --- |

        Source: ``GET /pets``

        :param x_trace: `X-Trace` in the header
        :param page: Overrides the one of the path
        :param kind: An enumeration
        :param level: `level` in the query
        :param order: `order` in the query
        :param size: `size` in the query
        :param ids: `ids` in the query
        :param names: `names` in the query
        :param born: `born` in the query
        :param seen: `seen` in the query
        :param price: `price` in the query
        :param ratio: `ratio` in the query
        :param exact: `exact` in the query (deprecated)
        :param _from: `from` in the query
        :param _class: `class` in the query
        :param x_many: `X-Many` in the header
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `PetPage`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            x_trace, page, kind, level, order, size, ids, names, born, seen, price, ratio, exact,
            _from, _class, x_many,
        )  # fmt: skip
        return self.list_endpoint.call(arguments, kwargs)

    replace_endpoint: Operation = Operation(
        "replace",
        "PUT",
        "/pets/{id}",
        parameters=(
            PathParam("id", UUID),
            Body(
                "pet_request",
                lambda: models.PetRequest,
                content_types=("application/json", "multipart/form-data"),
                required=True,
            ),
        ),
        returns=lambda: builtins.list[models.Pet],
        accept="application/json",
        security=("keyInCookie", "keyInHeader", "keyInQuery"),
    )

    @overload
    def replace(
        self,
        id: UUID,
        pet_request: models.PetRequest | Mapping[str, Any],
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[builtins.list[models.Pet], HTTPResponse]: ...
    @overload
    def replace(
        self,
        id: UUID,
        pet_request: models.PetRequest | Mapping[str, Any],
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def replace(
        self,
        id: UUID,
        pet_request: models.PetRequest | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[builtins.list[models.Pet], HTTPResponse]]: ...
    def replace(
        self, id: UUID, pet_request: models.PetRequest | Mapping[str, Any], **kwargs: Any
    ) -> Any:
        """Call ``PUT /pets/{id}``.

        Source: ``PUT /pets/{id}``

        :param id: The pet
        :param pet_request: The whole pet.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `list[Pet]`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.replace_endpoint.call((id, pet_request), kwargs)

    retrieve_endpoint: Operation = Operation(
        "retrieve",
        "GET",
        "/pets/{id}",
        parameters=(PathParam("id", UUID),),
        returns=lambda: models.Pet,
        accept="application/vnd.pets+json",
        deprecated=True,
    )

    @overload
    def retrieve(
        self,
        id: UUID,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.Pet, HTTPResponse]: ...
    @overload
    def retrieve(
        self,
        id: UUID,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve(
        self,
        id: UUID,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.Pet, HTTPResponse]]: ...
    def retrieve(self, id: UUID, **kwargs: Any) -> Any:
        """Call ``GET /pets/{id}``.

        Deprecated.

        Source: ``GET /pets/{id}``

        :param id: The pet
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Pet`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_endpoint.call((id,), kwargs)

    tag_endpoint: Operation = Operation(
        "tag",
        "PATCH",
        "/pets/{id}",
        parameters=(
            PathParam("id", UUID),
            Body(
                "body",
                lambda: Annotated[
                    dict[str, builtins.list[models.Kind]], Meta(min_length=1, max_length=3)
                ],
                content_types=("application/json",),
            ),
        ),
        returns=lambda: dict[str, models.Pet],
        accept="application/json",
        security=("keyInCookie", "keyInHeader", "keyInQuery"),
    )

    @overload
    def tag(
        self,
        id: UUID,
        body: Mapping[str, Sequence[models.Kind | str]] | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[dict[str, models.Pet], HTTPResponse]: ...
    @overload
    def tag(
        self,
        id: UUID,
        body: Mapping[str, Sequence[models.Kind | str]] | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def tag(
        self,
        id: UUID,
        body: Mapping[str, Sequence[models.Kind | str]] | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[dict[str, models.Pet], HTTPResponse]]: ...
    def tag(
        self, id: UUID, body: Mapping[str, Sequence[models.Kind | str]] | None = None, **kwargs: Any
    ) -> Any:
        """Call ``PATCH /pets/{id}``.

        Source: ``PATCH /pets/{id}``

        :param id: The pet
        :param body: the request body
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `dict[str, Pet]`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.tag_endpoint.call((id, body), kwargs)

    uuid_endpoint: Operation = Operation(
        "uuid",
        "TRACE",
        "/pets/{id}",
        parameters=(PathParam("id", UUID),),
        security=("keyInCookie", "keyInHeader", "keyInQuery"),
    )

    @overload
    def uuid(
        self,
        id: UUID,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def uuid(
        self,
        id: UUID,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def uuid(self, id: UUID, **kwargs: Any) -> Any:
        """Call ``TRACE /pets/{id}``.

        Source: ``TRACE /pets/{id}``

        :param id: The pet
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.uuid_endpoint.call((id,), kwargs)
