"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

import builtins
import datetime as _datetime
import decimal as _decimal
import uuid as _uuid
from typing import TYPE_CHECKING, Any, Literal, overload

from cvat_sdk.api_client import models as _models
from cvat_sdk._runtime.operation import Api, HeaderParam, Operation, PathParam, QueryParam

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack
    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.threads import AsyncResult
    from cvat_sdk._runtime.operation import CallOptions


class ClassApi(Api):
    """The operations of `class`."""

    datetime_endpoint = Operation(
        "datetime",
        "GET",
        "/names/types",
        returns=_datetime.datetime,
        accept="application/json",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def datetime(
        self,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[_datetime.datetime, HTTPResponse]: ...
    @overload
    def datetime(
        self,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def datetime(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[_datetime.datetime, HTTPResponse]]: ...
    def datetime(self, **kwargs: Any) -> Any:
        """Call ``GET /names/types``.

        Source: ``GET /names/types``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `datetime.datetime`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.datetime_endpoint.call((), kwargs)

    decimal_endpoint = Operation(
        "decimal",
        "PUT",
        "/names/types",
        returns=_decimal.Decimal,
        accept="application/json",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def decimal(
        self,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[_decimal.Decimal, HTTPResponse]: ...
    @overload
    def decimal(
        self,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def decimal(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[_decimal.Decimal, HTTPResponse]]: ...
    def decimal(self, **kwargs: Any) -> Any:
        """Call ``PUT /names/types``.

        Source: ``PUT /names/types``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `decimal.Decimal`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.decimal_endpoint.call((), kwargs)

    import__endpoint = Operation(
        "import_",
        "PUT",
        "/names/{id}/{class}",
        parameters=(PathParam("id", int), PathParam("class_", builtins.str, name="class")),
        returns=builtins.list[builtins.str],
        accept="application/json",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def import_(
        self,
        id: int,
        class_: builtins.str,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[builtins.list[builtins.str], HTTPResponse]: ...
    @overload
    def import_(
        self,
        id: int,
        class_: builtins.str,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def import_(
        self,
        id: int,
        class_: builtins.str,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[builtins.list[builtins.str], HTTPResponse]]: ...
    def import_(self, id: int, class_: builtins.str, **kwargs: Any) -> Any:
        """Call ``PUT /names/{id}/{class}``.

        Source: ``PUT /names/{id}/{class}``

        :param id: `id` in the path
        :param class_: `class` in the path
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `list[str]`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.import__endpoint.call((id, class_), kwargs)

    list_endpoint = Operation(
        "list",
        "GET",
        "/names/{id}/{class}",
        parameters=(
            PathParam("id_in_path", int, name="id"),
            PathParam("class_", builtins.str, name="class"),
            QueryParam("from_", builtins.str, name="from"),
            QueryParam("async_", bool, name="async"),
            QueryParam("self_", builtins.str, name="self"),
            QueryParam("none", builtins.str, name="None"),
            QueryParam("filter", builtins.str),
            QueryParam("list", builtins.list[int]),
            QueryParam("type", builtins.str),
            QueryParam("str", builtins.str),
            QueryParam("kwargs_", builtins.str, name="kwargs"),
            QueryParam("parse_response", builtins.str, name="_parse_response"),
            QueryParam("convMaskToPoly", bool),
            QueryParam("conv_mask_to_poly", bool),
            HeaderParam("id_in_header", builtins.str, name="id"),
            QueryParam("größe", float),
            QueryParam("filter_name", builtins.str, name="filter[name]"),
            QueryParam("param_2fa", builtins.str, name="2fa"),
            QueryParam("limit", int, name="$top"),
        ),
        returns=lambda: builtins.list[_models.Keywords],
        accept="application/json",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def list(
        self,
        id_in_path: int,
        class_: builtins.str,
        from_: builtins.str | None = None,
        async_: bool | None = None,
        self_: builtins.str | None = None,
        none: builtins.str | None = None,
        filter: builtins.str | None = None,
        list: Sequence[int] | None = None,
        type: builtins.str | None = None,
        str: builtins.str | None = None,
        kwargs_: builtins.str | None = None,
        parse_response: builtins.str | None = None,
        convMaskToPoly: bool | None = None,
        conv_mask_to_poly: bool | None = None,
        id_in_header: builtins.str | None = None,
        größe: float | None = None,
        filter_name: builtins.str | None = None,
        param_2fa: builtins.str | None = None,
        limit: int | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[builtins.list[_models.Keywords], HTTPResponse]: ...
    @overload
    def list(
        self,
        id_in_path: int,
        class_: builtins.str,
        from_: builtins.str | None = None,
        async_: bool | None = None,
        self_: builtins.str | None = None,
        none: builtins.str | None = None,
        filter: builtins.str | None = None,
        list: Sequence[int] | None = None,
        type: builtins.str | None = None,
        str: builtins.str | None = None,
        kwargs_: builtins.str | None = None,
        parse_response: builtins.str | None = None,
        convMaskToPoly: bool | None = None,
        conv_mask_to_poly: bool | None = None,
        id_in_header: builtins.str | None = None,
        größe: float | None = None,
        filter_name: builtins.str | None = None,
        param_2fa: builtins.str | None = None,
        limit: int | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def list(
        self,
        id_in_path: int,
        class_: builtins.str,
        from_: builtins.str | None = None,
        async_: bool | None = None,
        self_: builtins.str | None = None,
        none: builtins.str | None = None,
        filter: builtins.str | None = None,
        list: Sequence[int] | None = None,
        type: builtins.str | None = None,
        str: builtins.str | None = None,
        kwargs_: builtins.str | None = None,
        parse_response: builtins.str | None = None,
        convMaskToPoly: bool | None = None,
        conv_mask_to_poly: bool | None = None,
        id_in_header: builtins.str | None = None,
        größe: float | None = None,
        filter_name: builtins.str | None = None,
        param_2fa: builtins.str | None = None,
        limit: int | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[builtins.list[_models.Keywords], HTTPResponse]]: ...
    def list(
        self,
        id_in_path: int,
        class_: builtins.str,
        from_: builtins.str | None = None,
        async_: bool | None = None,
        self_: builtins.str | None = None,
        none: builtins.str | None = None,
        filter: builtins.str | None = None,
        list: Sequence[int] | None = None,
        type: builtins.str | None = None,
        str: builtins.str | None = None,
        kwargs_: builtins.str | None = None,
        parse_response: builtins.str | None = None,
        convMaskToPoly: bool | None = None,
        conv_mask_to_poly: bool | None = None,
        id_in_header: builtins.str | None = None,
        größe: float | None = None,
        filter_name: builtins.str | None = None,
        param_2fa: builtins.str | None = None,
        limit: int | None = None,
        **kwargs: Any,
    ) -> Any:
        """Call ``GET /names/{id}/{class}``.

        Source: ``GET /names/{id}/{class}``

        :param id_in_path: `id` in the path
        :param class_: `class` in the path
        :param from_: `from` in the query
        :param async_: `async` in the query
        :param self_: `self` in the query
        :param none: `None` in the query
        :param filter: `filter` in the query
        :param list: `list` in the query
        :param type: `type` in the query
        :param str: `str` in the query
        :param kwargs_: `kwargs` in the query
        :param parse_response: `_parse_response` in the query
        :param convMaskToPoly: `convMaskToPoly` in the query
        :param conv_mask_to_poly: `conv_mask_to_poly` in the query
        :param id_in_header: `id` in the header
        :param größe: `größe` in the query
        :param filter_name: `filter[name]` in the query
        :param param_2fa: `2fa` in the query
        :param limit: `$top` in the query
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `list[Keywords]`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        arguments = (
            id_in_path, class_, from_, async_, self_, none, filter, list, type, str, kwargs_,
            parse_response, convMaskToPoly, conv_mask_to_poly, id_in_header, größe, filter_name,
            param_2fa, limit,
        )  # fmt: skip
        return self.list_endpoint.call(arguments, kwargs)

    models_endpoint = Operation(
        "models",
        "PATCH",
        "/names/types",
        returns=lambda: _models.Point,
        accept="application/json",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def models(
        self,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[_models.Point, HTTPResponse]: ...
    @overload
    def models(
        self,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def models(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[_models.Point, HTTPResponse]]: ...
    def models(self, **kwargs: Any) -> Any:
        """Call ``PATCH /names/types``.

        Source: ``PATCH /names/types``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Point`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.models_endpoint.call((), kwargs)

    none_endpoint = Operation(
        "none",
        "POST",
        "/names/{id}/{class}",
        parameters=(PathParam("id", int), PathParam("class_", builtins.str, name="class")),
        returns=dict[builtins.str, builtins.list[int]],
        accept="application/json",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def none(
        self,
        id: int,
        class_: builtins.str,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[dict[builtins.str, builtins.list[int]], HTTPResponse]: ...
    @overload
    def none(
        self,
        id: int,
        class_: builtins.str,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def none(
        self,
        id: int,
        class_: builtins.str,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[dict[builtins.str, builtins.list[int]], HTTPResponse]]: ...
    def none(self, id: int, class_: builtins.str, **kwargs: Any) -> Any:
        """Call ``POST /names/{id}/{class}``.

        Source: ``POST /names/{id}/{class}``

        :param id: `id` in the path
        :param class_: `class` in the path
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `dict[str, list[int]]`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.none_endpoint.call((id, class_), kwargs)

    overload__endpoint = Operation(
        "overload_",
        "DELETE",
        "/names/types",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def overload_(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def overload_(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def overload_(self, **kwargs: Any) -> Any:
        """Call ``DELETE /names/types``.

        Source: ``DELETE /names/types``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.overload__endpoint.call((), kwargs)

    str_endpoint = Operation(
        "str",
        "PATCH",
        "/names/{id}/{class}",
        parameters=(PathParam("id", int), PathParam("class_", builtins.str, name="class")),
        returns=builtins.str | None,
        accept="application/json",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def str(
        self,
        id: int,
        class_: builtins.str,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[builtins.str | None, HTTPResponse]: ...
    @overload
    def str(
        self,
        id: int,
        class_: builtins.str,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def str(
        self,
        id: int,
        class_: builtins.str,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[builtins.str | None, HTTPResponse]]: ...
    def str(self, id: int, class_: builtins.str, **kwargs: Any) -> Any:
        """Call ``PATCH /names/{id}/{class}``.

        Source: ``PATCH /names/{id}/{class}``

        :param id: `id` in the path
        :param class_: `class` in the path
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `str | None`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.str_endpoint.call((id, class_), kwargs)

    type_endpoint = Operation(
        "type",
        "DELETE",
        "/names/{id}/{class}",
        parameters=(PathParam("id", int), PathParam("class_", builtins.str, name="class")),
        returns=builtins.str,
        accept="application/json",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def type(
        self,
        id: int,
        class_: builtins.str,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[builtins.str, HTTPResponse]: ...
    @overload
    def type(
        self,
        id: int,
        class_: builtins.str,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def type(
        self,
        id: int,
        class_: builtins.str,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[builtins.str, HTTPResponse]]: ...
    def type(self, id: int, class_: builtins.str, **kwargs: Any) -> Any:
        """Call ``DELETE /names/{id}/{class}``.

        Source: ``DELETE /names/{id}/{class}``

        :param id: `id` in the path
        :param class_: `class` in the path
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `str`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.type_endpoint.call((id, class_), kwargs)

    uuid_endpoint = Operation(
        "uuid",
        "POST",
        "/names/types",
        returns=_uuid.UUID,
        accept="application/json",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def uuid(
        self,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[_uuid.UUID, HTTPResponse]: ...
    @overload
    def uuid(
        self,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def uuid(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[_uuid.UUID, HTTPResponse]]: ...
    def uuid(self, **kwargs: Any) -> Any:
        """Call ``POST /names/types``.

        Source: ``POST /names/types``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `uuid.UUID`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.uuid_endpoint.call((), kwargs)
