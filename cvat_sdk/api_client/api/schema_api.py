# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`SchemaApi`, the operations of the tag `schema`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from cvat_sdk._runtime.http.parameters import QueryParam
from cvat_sdk._runtime.operation import Api, Operation

if TYPE_CHECKING:
    from typing_extensions import Unpack
    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.operation import CallOptions
    from cvat_sdk._runtime.threads import AsyncResult


class SchemaApi(Api):
    """The server's own OpenAPI document."""

    retrieve_endpoint: Operation = Operation(
        "retrieve",
        "GET",
        "/api/schema/",
        parameters=(
            QueryParam(
                "lang",
                Literal[
                    "af",
                    "ar",
                    "ar-dz",
                    "ast",
                    "az",
                    "be",
                    "bg",
                    "bn",
                    "br",
                    "bs",
                    "ca",
                    "ckb",
                    "cs",
                    "cy",
                    "da",
                    "de",
                    "dsb",
                    "el",
                    "en",
                    "en-au",
                    "en-gb",
                    "eo",
                    "es",
                    "es-ar",
                    "es-co",
                    "es-mx",
                    "es-ni",
                    "es-ve",
                    "et",
                    "eu",
                    "fa",
                    "fi",
                    "fr",
                    "fy",
                    "ga",
                    "gd",
                    "gl",
                    "he",
                    "hi",
                    "hr",
                    "hsb",
                    "hu",
                    "hy",
                    "ia",
                    "id",
                    "ig",
                    "io",
                    "is",
                    "it",
                    "ja",
                    "ka",
                    "kab",
                    "kk",
                    "km",
                    "kn",
                    "ko",
                    "ky",
                    "lb",
                    "lt",
                    "lv",
                    "mk",
                    "ml",
                    "mn",
                    "mr",
                    "ms",
                    "my",
                    "nb",
                    "ne",
                    "nl",
                    "nn",
                    "os",
                    "pa",
                    "pl",
                    "pt",
                    "pt-br",
                    "ro",
                    "ru",
                    "sk",
                    "sl",
                    "sq",
                    "sr",
                    "sr-latn",
                    "sv",
                    "sw",
                    "ta",
                    "te",
                    "tg",
                    "th",
                    "tk",
                    "tr",
                    "tt",
                    "udm",
                    "uk",
                    "ur",
                    "uz",
                    "vi",
                    "zh-hans",
                    "zh-hant",
                ],
            ),
            QueryParam("scheme", Literal["json", "yaml"]),
        ),
        returns=lambda: dict[str, Any],
        accept="application/vnd.oai.openapi+json, application/json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def retrieve(
        self,
        lang: str | None = None,
        scheme: str | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[dict[str, Any], HTTPResponse]: ...
    @overload
    def retrieve(
        self,
        lang: str | None = None,
        scheme: str | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve(
        self,
        lang: str | None = None,
        scheme: str | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[dict[str, Any], HTTPResponse]]: ...
    def retrieve(self, lang: str | None = None, scheme: str | None = None, **kwargs: Any) -> Any:
        """Returns the OpenAPI document of the server's API.

        Source: ``GET /api/schema/``

        :param lang: The language of the descriptions.
        :param scheme: The format of the document; only `json` fits what the client accepts.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `dict[str, Any]`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_endpoint.call((lang, scheme), kwargs)
