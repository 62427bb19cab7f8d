# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`OddOnesApi`, the operations of the tag `odd ones`."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any, Literal, overload

from cvat_sdk._runtime.http.parameters import Body, FormParam, PathParam
from cvat_sdk._runtime.operation import Api, Operation
from cvat_sdk._runtime.schema import FileInput
from cvat_sdk.api_client import models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack
    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.operation import CallOptions
    from cvat_sdk._runtime.threads import AsyncResult


class OddOnesApi(Api):
    """The operations of `odd ones`."""

    paint_endpoint: Operation = Operation(
        "paint",
        "PUT",
        "/pets/{id}/picture",
        parameters=(
            PathParam("id", int),
            FormParam("image", FileInput, required=True),
            FormParam("title", str),
        ),
        returns=lambda: models.Shape,
        accept="application/json",
        security=("keyInCookie", "keyInHeader", "keyInQuery"),
    )

    @overload
    def paint(
        self,
        id: int,
        image: FileInput,
        title: str | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.Shape, HTTPResponse]: ...
    @overload
    def paint(
        self,
        id: int,
        image: FileInput,
        title: str | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def paint(
        self,
        id: int,
        image: FileInput,
        title: str | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.Shape, HTTPResponse]]: ...
    def paint(self, id: int, image: FileInput, title: str | None = None, **kwargs: Any) -> Any:
        """Call ``PUT /pets/{id}/picture``.

        Source: ``PUT /pets/{id}/picture``

        :param id: `id` in the path
        :param image: `image` in the form
        :param title: `title` in the form
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Shape`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.paint_endpoint.call((id, image, title), kwargs)

    picture_endpoint: Operation = Operation(
        "picture",
        "GET",
        "/pets/{id}/picture",
        parameters=(PathParam("id", int),),
        returns=BytesIO,
        accept="image/png",
        security=("keyInCookie", "keyInHeader", "keyInQuery"),
    )

    @overload
    def picture(
        self,
        id: int,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[BytesIO, HTTPResponse]: ...
    @overload
    def picture(
        self,
        id: int,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def picture(
        self,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[BytesIO, HTTPResponse]]: ...
    def picture(self, id: int, **kwargs: Any) -> Any:
        """Call ``GET /pets/{id}/picture``.

        Source: ``GET /pets/{id}/picture``

        :param id: `id` in the path
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `BytesIO`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.picture_endpoint.call((id,), kwargs)

    twice_endpoint: Operation = Operation(
        "twice",
        "POST",
        "/twice",
        parameters=(
            Body(
                "odd_ones_twice_request",
                lambda: models.OddOnesTwiceRequest,
                content_types=("application/json",),
            ),
        ),
        returns=lambda: models.OddOnesTwice200Response,
        accept="application/json",
        security=("keyInCookie", "keyInHeader", "keyInQuery"),
    )

    @overload
    def twice(
        self,
        odd_ones_twice_request: models.OddOnesTwiceRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.OddOnesTwice200Response, HTTPResponse]: ...
    @overload
    def twice(
        self,
        odd_ones_twice_request: models.OddOnesTwiceRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def twice(
        self,
        odd_ones_twice_request: models.OddOnesTwiceRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.OddOnesTwice200Response, HTTPResponse]]: ...
    def twice(
        self,
        odd_ones_twice_request: models.OddOnesTwiceRequest | Mapping[str, Any] | None = None,
        **kwargs: Any,
    ) -> Any:
        """Call ``POST /twice``.

        Source: ``POST /twice``

        :param odd_ones_twice_request: the request body
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `OddOnesTwice200Response`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.twice_endpoint.call((odd_ones_twice_request,), kwargs)

    upload_endpoint: Operation = Operation(
        "upload",
        "POST",
        "/pets/{id}/picture",
        parameters=(
            PathParam("id", int),
            Body("body", FileInput, content_types=("application/octet-stream",), required=True),
        ),
        returns=lambda: models.OddOnesUpload200Response,
        accept="application/json",
        security=("keyInCookie", "keyInHeader", "keyInQuery"),
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
    ) -> tuple[models.OddOnesUpload200Response, HTTPResponse]: ...
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
    ) -> AsyncResult[tuple[models.OddOnesUpload200Response, HTTPResponse]]: ...
    def upload(self, id: int, body: FileInput, **kwargs: Any) -> Any:
        """Call ``POST /pets/{id}/picture``.

        Source: ``POST /pets/{id}/picture``

        :param id: `id` in the path
        :param body: the request body
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `OddOnesUpload200Response`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.upload_endpoint.call((id, body), kwargs)
