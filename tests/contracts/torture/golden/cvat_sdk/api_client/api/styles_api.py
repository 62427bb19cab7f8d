"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

import datetime
import decimal
import uuid
from typing import TYPE_CHECKING, Annotated, Any, Literal, overload

from msgspec import Meta

from cvat_sdk.api_client import models
from cvat_sdk._runtime.configuration import Server
from cvat_sdk._runtime.operation import (
    Api,
    CookieParam,
    HeaderParam,
    Operation,
    PathParam,
    QueryParam,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack
    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.threads import AsyncResult
    from cvat_sdk._runtime.operation import CallOptions


class StylesApi(Api):
    """Ways to write a value."""

    elsewhere_endpoint = Operation(
        "elsewhere",
        "GET",
        "/styles/elsewhere",
        parameters=(
            HeaderParam(
                "x_numbers",
                Annotated[list[int], Meta(min_length=1, max_length=5)],
                name="X-Numbers",
            ),
            HeaderParam("x_point", lambda: models.Point, name="X-Point", explode=True),
            CookieParam("crumb", str),
            CookieParam(
                "crumbs", Annotated[list[int], Meta(min_length=1, max_length=5)], explode=False
            ),
            CookieParam("cookie_point", lambda: models.Point, name="cookie point", explode=False),
        ),
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def elsewhere(
        self,
        x_numbers: Sequence[int] | None = None,
        x_point: models.Point | Mapping[str, Any] | None = None,
        crumb: str | None = None,
        crumbs: Sequence[int] | None = None,
        cookie_point: models.Point | Mapping[str, Any] | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def elsewhere(
        self,
        x_numbers: Sequence[int] | None = None,
        x_point: models.Point | Mapping[str, Any] | None = None,
        crumb: str | None = None,
        crumbs: Sequence[int] | None = None,
        cookie_point: models.Point | Mapping[str, Any] | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def elsewhere(
        self,
        x_numbers: Sequence[int] | None = None,
        x_point: models.Point | Mapping[str, Any] | None = None,
        crumb: str | None = None,
        crumbs: Sequence[int] | None = None,
        cookie_point: models.Point | Mapping[str, Any] | None = None,
        **kwargs: Any,
    ) -> Any:
        """Call ``GET /styles/elsewhere``.

        Source: ``GET /styles/elsewhere``

        :param x_numbers: `X-Numbers` in the header
        :param x_point: `X-Point` in the header
        :param crumb: `crumb` in the cookie
        :param crumbs: `crumbs` in the cookie
        :param cookie_point: `cookie point` in the cookie
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        arguments = (
            x_numbers, x_point, crumb, crumbs, cookie_point,
        )  # fmt: skip
        return self.elsewhere_endpoint.call(arguments, kwargs)

    in_path_endpoint = Operation(
        "in_path",
        "GET",
        "/styles/{simple}/{simple_explode}/{label}/{label_explode}/{matrix}/{matrix_explode}/{object}",
        parameters=(
            PathParam("simple", Annotated[list[int], Meta(min_length=1, max_length=5)]),
            PathParam("simple_explode", lambda: models.Point, explode=True),
            PathParam(
                "label", Annotated[list[int], Meta(min_length=1, max_length=5)], style="label"
            ),
            PathParam("label_explode", lambda: models.Point, style="label", explode=True),
            PathParam(
                "matrix", Annotated[list[int], Meta(min_length=1, max_length=5)], style="matrix"
            ),
            PathParam("matrix_explode", lambda: models.Point, style="matrix", explode=True),
            PathParam("object", lambda: models.Point),
        ),
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def in_path(
        self,
        simple: Sequence[int],
        simple_explode: models.Point | Mapping[str, Any],
        label: Sequence[int],
        label_explode: models.Point | Mapping[str, Any],
        matrix: Sequence[int],
        matrix_explode: models.Point | Mapping[str, Any],
        object: models.Point | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def in_path(
        self,
        simple: Sequence[int],
        simple_explode: models.Point | Mapping[str, Any],
        label: Sequence[int],
        label_explode: models.Point | Mapping[str, Any],
        matrix: Sequence[int],
        matrix_explode: models.Point | Mapping[str, Any],
        object: models.Point | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def in_path(
        self,
        simple: Sequence[int],
        simple_explode: models.Point | Mapping[str, Any],
        label: Sequence[int],
        label_explode: models.Point | Mapping[str, Any],
        matrix: Sequence[int],
        matrix_explode: models.Point | Mapping[str, Any],
        object: models.Point | Mapping[str, Any],
        **kwargs: Any,
    ) -> Any:
        """Call ``GET
        /styles/{simple}/{simple_explode}/{label}/{label_explode}/{matrix}/{matrix_explode}/{object}``.

        Source: ``GET /styles/{simple}/{simple_explode}/{label}/{label_explode}/{matrix}/{matrix_explode}/{object}``

        :param simple: `simple` in the path
        :param simple_explode: `simple_explode` in the path
        :param label: `label` in the path
        :param label_explode: `label_explode` in the path
        :param matrix: `matrix` in the path
        :param matrix_explode: `matrix_explode` in the path
        :param object: `object` in the path
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        arguments = (
            simple, simple_explode, label, label_explode, matrix, matrix_explode, object,
        )  # fmt: skip
        return self.in_path_endpoint.call(arguments, kwargs)

    in_query_endpoint = Operation(
        "in_query",
        "GET",
        "/styles/query",
        parameters=(
            QueryParam("form", list[str]),
            QueryParam("form_joined", list[str], explode=False),
            QueryParam("spaces", list[str], style="spaceDelimited", explode=False),
            QueryParam("pipes", list[str], style="pipeDelimited", explode=False),
            QueryParam("deep", lambda: models.Point, style="deepObject", explode=True),
            QueryParam("object", lambda: models.Point),
            QueryParam("object_joined", lambda: models.Point, explode=False),
            QueryParam("reserved", str, allow_reserved=True),
            QueryParam("document", lambda: models.Point, content_type="application/json"),
            QueryParam("flag", bool),
            QueryParam("since", datetime.datetime),
            QueryParam("price", decimal.Decimal),
            QueryParam("serial", uuid.UUID),
            QueryParam("color", lambda: models.Color),
            QueryParam("level", Literal[1, 2, 3]),
            QueryParam("colors", lambda: list[models.Color]),
        ),
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def in_query(
        self,
        form: Sequence[str] | None = None,
        form_joined: Sequence[str] | None = None,
        spaces: Sequence[str] | None = None,
        pipes: Sequence[str] | None = None,
        deep: models.Point | Mapping[str, Any] | None = None,
        object: models.Point | Mapping[str, Any] | None = None,
        object_joined: models.Point | Mapping[str, Any] | None = None,
        reserved: str | None = None,
        document: models.Point | Mapping[str, Any] | None = None,
        flag: bool | None = None,
        since: datetime.datetime | None = None,
        price: decimal.Decimal | None = None,
        serial: uuid.UUID | None = None,
        color: models.Color | str | None = None,
        level: int | None = None,
        colors: Sequence[models.Color | str] | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def in_query(
        self,
        form: Sequence[str] | None = None,
        form_joined: Sequence[str] | None = None,
        spaces: Sequence[str] | None = None,
        pipes: Sequence[str] | None = None,
        deep: models.Point | Mapping[str, Any] | None = None,
        object: models.Point | Mapping[str, Any] | None = None,
        object_joined: models.Point | Mapping[str, Any] | None = None,
        reserved: str | None = None,
        document: models.Point | Mapping[str, Any] | None = None,
        flag: bool | None = None,
        since: datetime.datetime | None = None,
        price: decimal.Decimal | None = None,
        serial: uuid.UUID | None = None,
        color: models.Color | str | None = None,
        level: int | None = None,
        colors: Sequence[models.Color | str] | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def in_query(
        self,
        form: Sequence[str] | None = None,
        form_joined: Sequence[str] | None = None,
        spaces: Sequence[str] | None = None,
        pipes: Sequence[str] | None = None,
        deep: models.Point | Mapping[str, Any] | None = None,
        object: models.Point | Mapping[str, Any] | None = None,
        object_joined: models.Point | Mapping[str, Any] | None = None,
        reserved: str | None = None,
        document: models.Point | Mapping[str, Any] | None = None,
        flag: bool | None = None,
        since: datetime.datetime | None = None,
        price: decimal.Decimal | None = None,
        serial: uuid.UUID | None = None,
        color: models.Color | str | None = None,
        level: int | None = None,
        colors: Sequence[models.Color | str] | None = None,
        **kwargs: Any,
    ) -> Any:
        """Call ``GET /styles/query``.

        Source: ``GET /styles/query``

        :param form: `form` in the query
        :param form_joined: `form_joined` in the query
        :param spaces: `spaces` in the query
        :param pipes: `pipes` in the query
        :param deep: `deep` in the query
        :param object: `object` in the query
        :param object_joined: `object_joined` in the query
        :param reserved: `reserved` in the query
        :param document: `document` in the query
        :param flag: `flag` in the query
        :param since: `since` in the query
        :param price: `price` in the query
        :param serial: `serial` in the query
        :param color: `color` in the query
        :param level: `level` in the query
        :param colors: `colors` in the query
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        arguments = (
            form, form_joined, spaces, pipes, deep, object, object_joined, reserved, document, flag,
            since, price, serial, color, level, colors,
        )  # fmt: skip
        return self.in_query_endpoint.call(arguments, kwargs)

    secured_all_endpoint = Operation(
        "secured_all",
        "GET",
        "/secured/all",
        security=(("basic",), ("key in header", "query_key"), ("oauth",), ("connect",)),
        servers=(
            Server("https://{tenant}.auth.example.org", variables={"tenant": "main"}),
            Server("http://localhost:9"),
        ),
    )

    @overload
    def secured_all(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def secured_all(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def secured_all(self, **kwargs: Any) -> Any:
        """Call ``GET /secured/all``.

        Source: ``GET /secured/all``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.secured_all_endpoint.call((), kwargs)
