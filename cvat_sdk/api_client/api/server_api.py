# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`ServerApi`, the operations of the tag `server`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, Literal, overload

from cvat_sdk._runtime.http.parameters import QueryParam
from cvat_sdk._runtime.operation import Api, Operation
from cvat_sdk.api_client import models

if TYPE_CHECKING:
    from typing_extensions import Unpack
    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.operation import CallOptions
    from cvat_sdk._runtime.threads import AsyncResult


class ServerApi(Api):
    """The server itself."""

    list_share_endpoint: Operation = Operation(
        "list_share",
        "GET",
        "/api/server/share",
        parameters=(QueryParam("directory", str), QueryParam("search", str)),
        returns=lambda: builtins.list[models.FileInfo],
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def list_share(
        self,
        directory: str | None = None,
        search: str | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[builtins.list[models.FileInfo], HTTPResponse]: ...
    @overload
    def list_share(
        self,
        directory: str | None = None,
        search: str | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def list_share(
        self,
        directory: str | None = None,
        search: str | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[builtins.list[models.FileInfo], HTTPResponse]]: ...
    def list_share(
        self, directory: str | None = None, search: str | None = None, **kwargs: Any
    ) -> Any:
        """Lists a directory of the files that the server shares for tasks.

        Source: ``GET /api/server/share``

        :param directory: The path of the directory; the root if left out.
        :param search: A part of the names to list.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `list[FileInfo]`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.list_share_endpoint.call((directory, search), kwargs)

    retrieve_about_endpoint: Operation = Operation(
        "retrieve_about",
        "GET",
        "/api/server/about",
        returns=lambda: models.About,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def retrieve_about(
        self,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.About, HTTPResponse]: ...
    @overload
    def retrieve_about(
        self,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve_about(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.About, HTTPResponse]]: ...
    def retrieve_about(self, **kwargs: Any) -> Any:
        """Returns the name and version of the server.

        Source: ``GET /api/server/about``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `About`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_about_endpoint.call((), kwargs)

    retrieve_annotation_formats_endpoint: Operation = Operation(
        "retrieve_annotation_formats",
        "GET",
        "/api/server/annotation/formats",
        returns=lambda: models.DatasetFormats,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def retrieve_annotation_formats(
        self,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.DatasetFormats, HTTPResponse]: ...
    @overload
    def retrieve_annotation_formats(
        self,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve_annotation_formats(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.DatasetFormats, HTTPResponse]]: ...
    def retrieve_annotation_formats(self, **kwargs: Any) -> Any:
        """Lists the formats of datasets that the server reads and writes.

        Source: ``GET /api/server/annotation/formats``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `DatasetFormats`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_annotation_formats_endpoint.call((), kwargs)

    retrieve_plugins_endpoint: Operation = Operation(
        "retrieve_plugins",
        "GET",
        "/api/server/plugins",
        returns=lambda: models.Plugins,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def retrieve_plugins(
        self,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.Plugins, HTTPResponse]: ...
    @overload
    def retrieve_plugins(
        self,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve_plugins(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.Plugins, HTTPResponse]]: ...
    def retrieve_plugins(self, **kwargs: Any) -> Any:
        """Returns which optional parts the server has.

        Source: ``GET /api/server/plugins``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Plugins`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_plugins_endpoint.call((), kwargs)
