"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, Literal, overload

from cvat_sdk.api_client import models
from cvat_sdk._runtime.operation import Api, Body, Operation, QueryParam
from cvat_sdk._runtime.schema import FileInput

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack
    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.threads import AsyncResult
    from cvat_sdk._runtime.operation import CallOptions


class MediaTypesApi(Api):
    """Bodies, \"\"\"quoted\"\"\", with a \\ at the end: \\
    """

    bytes_endpoint = Operation(
        "bytes",
        "POST",
        "/media/bytes",
        parameters=(
            Body("body", FileInput, content_types=("application/octet-stream",), required=True),
        ),
        returns=builtins.bytes,
        accept="application/octet-stream",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def bytes(
        self,
        body: FileInput,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[builtins.bytes, HTTPResponse]: ...
    @overload
    def bytes(
        self,
        body: FileInput,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def bytes(
        self,
        body: FileInput,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[builtins.bytes, HTTPResponse]]: ...
    def bytes(self, body: FileInput, **kwargs: Any) -> Any:
        """Call ``POST /media/bytes``.

        Source: ``POST /media/bytes``

        :param body: the body
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `bytes`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.bytes_endpoint.call((body,), kwargs)

    default_endpoint = Operation(
        "default",
        "GET",
        "/media/default",
        returns=lambda: models.Point,
        accept="application/json",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def default(
        self,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.Point, HTTPResponse]: ...
    @overload
    def default(
        self,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def default(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.Point, HTTPResponse]]: ...
    def default(self, **kwargs: Any) -> Any:
        """Call ``GET /media/default``.

        Source: ``GET /media/default``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Point`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.default_endpoint.call((), kwargs)

    either_endpoint = Operation(
        "either",
        "GET",
        "/media/text-or-json",
        returns=lambda: models.Point | str,
        accept="application/json, text/plain",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def either(
        self,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.Point | str, HTTPResponse]: ...
    @overload
    def either(
        self,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def either(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.Point | str, HTTPResponse]]: ...
    def either(self, **kwargs: Any) -> Any:
        """Call ``GET /media/text-or-json``.

        Source: ``GET /media/text-or-json``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Point | str`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.either_endpoint.call((), kwargs)

    file_or_json_endpoint = Operation(
        "file_or_json",
        "GET",
        "/media/file-or-json",
        returns={
            200: lambda: models.Point | builtins.bytes,
            202: lambda: models.MediaTypesFileOrJsonResponse,
            203: str,
            206: str,
            207: lambda: models.Cat,
        },
        accept="application/json, application/pdf, text/html, application/x-ndjson",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def file_or_json(
        self,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[
        models.Point | builtins.bytes | models.MediaTypesFileOrJsonResponse | str | models.Cat,
        HTTPResponse,
    ]: ...
    @overload
    def file_or_json(
        self,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def file_or_json(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[
        tuple[
            models.Point | builtins.bytes | models.MediaTypesFileOrJsonResponse | str | models.Cat,
            HTTPResponse,
        ]
    ]: ...
    def file_or_json(self, **kwargs: Any) -> Any:
        """Call ``GET /media/file-or-json``.

        Source: ``GET /media/file-or-json``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Point | bytes | MediaTypesFileOrJsonResponse | str | Cat`, and
            the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.file_or_json_endpoint.call((), kwargs)

    form_endpoint = Operation(
        "form",
        "POST",
        "/media/form",
        parameters=(
            Body(
                "point",
                lambda: models.Point,
                content_types=("application/x-www-form-urlencoded",),
                required=True,
            ),
        ),
        returns=int,
        accept="application/json",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def form(
        self,
        point: models.Point | Mapping[str, Any],
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[int, HTTPResponse]: ...
    @overload
    def form(
        self,
        point: models.Point | Mapping[str, Any],
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def form(
        self,
        point: models.Point | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[int, HTTPResponse]]: ...
    def form(self, point: models.Point | Mapping[str, Any], **kwargs: Any) -> Any:
        """Call ``POST /media/form``.

        Source: ``POST /media/form``

        :param point: the body
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `int`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.form_endpoint.call((point,), kwargs)

    json_endpoint = Operation(
        "json",
        "POST",
        "/media/json",
        parameters=(
            Body(
                "pet",
                lambda: models.Pet,
                content_types=("application/json", "application/vnd.torture+json"),
                required=True,
            ),
        ),
        returns=lambda: models.Pet,
        accept="application/vnd.torture+json",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def json(
        self,
        pet: models.Pet | Mapping[str, Any],
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.Pet, HTTPResponse]: ...
    @overload
    def json(
        self,
        pet: models.Pet | Mapping[str, Any],
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def json(
        self,
        pet: models.Pet | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.Pet, HTTPResponse]]: ...
    def json(self, pet: models.Pet | Mapping[str, Any], **kwargs: Any) -> Any:
        """Call ``POST /media/json``.

        Source: ``POST /media/json``

        :param pet: A pet, in one of two kinds of JSON
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Pet`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.json_endpoint.call((pet,), kwargs)

    multipart_endpoint = Operation(
        "multipart",
        "POST",
        "/media/multipart",
        parameters=(
            Body(
                "upload",
                lambda: models.Upload,
                content_types=("multipart/form-data",),
                required=True,
                encoding={"note": "text/markdown"},
            ),
        ),
        returns=dict[str, int],
        accept="application/json",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def multipart(
        self,
        upload: models.Upload | Mapping[str, Any],
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[dict[str, int], HTTPResponse]: ...
    @overload
    def multipart(
        self,
        upload: models.Upload | Mapping[str, Any],
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def multipart(
        self,
        upload: models.Upload | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[dict[str, int], HTTPResponse]]: ...
    def multipart(self, upload: models.Upload | Mapping[str, Any], **kwargs: Any) -> Any:
        """Call ``POST /media/multipart``.

        Source: ``POST /media/multipart``

        :param upload: the body
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `dict[str, int]`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.multipart_endpoint.call((upload,), kwargs)

    range_endpoint = Operation(
        "range",
        "POST",
        "/media/range",
        parameters=(
            Body("body", FileInput, content_types=("application/octet-stream",), required=True),
        ),
        returns=Any,
        accept="*/*",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def range(
        self,
        body: FileInput,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[Any, HTTPResponse]: ...
    @overload
    def range(
        self,
        body: FileInput,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def range(
        self,
        body: FileInput,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[Any, HTTPResponse]]: ...
    def range(self, body: FileInput, **kwargs: Any) -> Any:
        """Call ``POST /media/range``.

        Source: ``POST /media/range``

        :param body: the body
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Any`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.range_endpoint.call((body,), kwargs)

    same_endpoint = Operation(
        "same",
        "PUT",
        "/media/range",
        parameters=(
            Body(
                "media_types_same_request",
                lambda: models.MediaTypesSameRequest,
                content_types=("application/json", "application/x-www-form-urlencoded"),
                required=True,
            ),
        ),
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def same(
        self,
        media_types_same_request: models.MediaTypesSameRequest | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def same(
        self,
        media_types_same_request: models.MediaTypesSameRequest | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def same(
        self,
        media_types_same_request: models.MediaTypesSameRequest | Mapping[str, Any],
        **kwargs: Any,
    ) -> Any:
        """Call ``PUT /media/range``.

        Source: ``PUT /media/range``

        :param media_types_same_request: the body
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.same_endpoint.call((media_types_same_request,), kwargs)

    several_endpoint = Operation(
        "several",
        "GET",
        "/media/several",
        parameters=(QueryParam("want", str, required=True),),
        returns={200: lambda: models.Cat, 202: lambda: models.Point, 204: None},
        accept="application/json, application/problem+json",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def several(
        self,
        want: str,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.Cat | models.Point | None, HTTPResponse]: ...
    @overload
    def several(
        self,
        want: str,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def several(
        self,
        want: str,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.Cat | models.Point | None, HTTPResponse]]: ...
    def several(self, want: str, **kwargs: Any) -> Any:
        """Call ``GET /media/several``.

        Source: ``GET /media/several``

        :param want: `want` in the query
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Cat | Point | None`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.several_endpoint.call((want,), kwargs)

    text_endpoint = Operation(
        "text",
        "POST",
        "/media/text",
        parameters=(Body("body", str, content_types=("text/plain",)),),
        returns=str,
        accept="text/plain",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def text(
        self,
        body: str | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[str, HTTPResponse]: ...
    @overload
    def text(
        self,
        body: str | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def text(
        self,
        body: str | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[str, HTTPResponse]]: ...
    def text(self, body: str | None = None, **kwargs: Any) -> Any:
        """Call ``POST /media/text``.

        Source: ``POST /media/text``

        :param body: the body
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `str`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.text_endpoint.call((body,), kwargs)
