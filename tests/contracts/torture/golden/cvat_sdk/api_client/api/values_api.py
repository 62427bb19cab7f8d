"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from cvat_sdk.api_client import models
from cvat_sdk._runtime.operation import Api, Body, Operation, QueryParam

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack
    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.threads import AsyncResult
    from cvat_sdk._runtime.operation import CallOptions


class ValuesApi(Api):
    """The operations of `values`."""

    inline_endpoint = Operation(
        "inline",
        "POST",
        "/values/inline",
        parameters=(
            Body(
                "values_inline_request",
                lambda: models.ValuesInlineRequest,
                content_types=("application/json",),
            ),
        ),
        returns=lambda: models.ValuesInlineResponse,
        accept="application/json",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def inline(
        self,
        values_inline_request: models.ValuesInlineRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.ValuesInlineResponse, HTTPResponse]: ...
    @overload
    def inline(
        self,
        values_inline_request: models.ValuesInlineRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def inline(
        self,
        values_inline_request: models.ValuesInlineRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.ValuesInlineResponse, HTTPResponse]]: ...
    def inline(
        self,
        values_inline_request: models.ValuesInlineRequest | Mapping[str, Any] | None = None,
        **kwargs: Any,
    ) -> Any:
        """Call ``POST /values/inline``.

        Source: ``POST /values/inline``

        :param values_inline_request: the body
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `ValuesInlineResponse`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.inline_endpoint.call((values_inline_request,), kwargs)

    json_endpoint = Operation(
        "json",
        "POST",
        "/values/json",
        parameters=(
            Body(
                "body",
                lambda: models.JsonValue | None,
                content_types=("application/json",),
                required=True,
            ),
        ),
        returns=lambda: models.JsonValue | None,
        accept="application/json",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def json(
        self,
        body: models.JsonValue | Mapping[str, Any] | None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.JsonValue | None, HTTPResponse]: ...
    @overload
    def json(
        self,
        body: models.JsonValue | Mapping[str, Any] | None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def json(
        self,
        body: models.JsonValue | Mapping[str, Any] | None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.JsonValue | None, HTTPResponse]]: ...
    def json(self, body: models.JsonValue | Mapping[str, Any] | None, **kwargs: Any) -> Any:
        """Call ``POST /values/json``.

        Source: ``POST /values/json``

        :param body: the body
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `JsonValue | None`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.json_endpoint.call((body,), kwargs)

    mingled_endpoint = Operation(
        "mingled",
        "POST",
        "/values/mingled",
        parameters=(
            Body(
                "mingled",
                lambda: models.Mingled,
                content_types=("application/json",),
                required=True,
            ),
            QueryParam("level", lambda: models.Level),
        ),
        returns=lambda: models.Mingled,
        accept="application/json",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def mingled(
        self,
        mingled: models.Mingled | Mapping[str, Any],
        level: models.Level | int | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.Mingled, HTTPResponse]: ...
    @overload
    def mingled(
        self,
        mingled: models.Mingled | Mapping[str, Any],
        level: models.Level | int | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def mingled(
        self,
        mingled: models.Mingled | Mapping[str, Any],
        level: models.Level | int | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.Mingled, HTTPResponse]]: ...
    def mingled(
        self,
        mingled: models.Mingled | Mapping[str, Any],
        level: models.Level | int | None = None,
        **kwargs: Any,
    ) -> Any:
        """Call ``POST /values/mingled``.

        Source: ``POST /values/mingled``

        :param mingled: the body
        :param level: `level` in the query
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Mingled`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.mingled_endpoint.call((mingled, level), kwargs)

    nearest_endpoint = Operation(
        "nearest",
        "POST",
        "/values/nearest",
        parameters=(
            Body("spot", lambda: models.Spot, content_types=("application/json",), required=True),
        ),
        returns=lambda: models.Spot,
        accept="application/json",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def nearest(
        self,
        spot: models.Spot | Mapping[str, Any],
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.Spot, HTTPResponse]: ...
    @overload
    def nearest(
        self,
        spot: models.Spot | Mapping[str, Any],
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def nearest(
        self,
        spot: models.Spot | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.Spot, HTTPResponse]]: ...
    def nearest(self, spot: models.Spot | Mapping[str, Any], **kwargs: Any) -> Any:
        """Call ``POST /values/nearest``.

        Source: ``POST /values/nearest``

        :param spot: the body
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Spot`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.nearest_endpoint.call((spot,), kwargs)

    send_endpoint = Operation(
        "send",
        "POST",
        "/values",
        parameters=(
            Body(
                "everything",
                lambda: models.Everything,
                content_types=("application/json",),
                required=True,
            ),
        ),
        returns=lambda: models.Everything,
        accept="application/json",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def send(
        self,
        everything: models.Everything | Mapping[str, Any],
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.Everything, HTTPResponse]: ...
    @overload
    def send(
        self,
        everything: models.Everything | Mapping[str, Any],
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def send(
        self,
        everything: models.Everything | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.Everything, HTTPResponse]]: ...
    def send(self, everything: models.Everything | Mapping[str, Any], **kwargs: Any) -> Any:
        """Call ``POST /values``.

        Source: ``POST /values``

        :param everything: the body
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Everything`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.send_endpoint.call((everything,), kwargs)

    shape_endpoint = Operation(
        "shape",
        "POST",
        "/values/shape",
        parameters=(
            Body("shape", lambda: models.Shape, content_types=("application/json",), required=True),
        ),
        returns=lambda: models.Shape,
        accept="application/json",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def shape(
        self,
        shape: models.Shape | Mapping[str, Any],
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.Shape, HTTPResponse]: ...
    @overload
    def shape(
        self,
        shape: models.Shape | Mapping[str, Any],
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def shape(
        self,
        shape: models.Shape | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.Shape, HTTPResponse]]: ...
    def shape(self, shape: models.Shape | Mapping[str, Any], **kwargs: Any) -> Any:
        """Call ``POST /values/shape``.

        Source: ``POST /values/shape``

        :param shape: the body
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Shape`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.shape_endpoint.call((shape,), kwargs)

    shared_endpoint = Operation(
        "shared",
        "GET",
        "/values/shared",
        parameters=(QueryParam("page", int),),
        returns=lambda: models.Shared,
        accept="application/json",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def shared(
        self,
        page: int | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.Shared, HTTPResponse]: ...
    @overload
    def shared(
        self,
        page: int | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def shared(
        self,
        page: int | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.Shared, HTTPResponse]]: ...
    def shared(self, page: int | None = None, **kwargs: Any) -> Any:
        """Call ``GET /values/shared``.

        Source: ``GET /values/shared``

        :param page: `page` in the query
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Shared`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.shared_endpoint.call((page,), kwargs)

    tree_endpoint = Operation(
        "tree",
        "POST",
        "/values/tree",
        parameters=(
            Body("tree", lambda: models.Tree, content_types=("application/json",), required=True),
        ),
        returns=lambda: models.Tree,
        accept="application/json",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def tree(
        self,
        tree: models.Tree | Mapping[str, Any],
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.Tree, HTTPResponse]: ...
    @overload
    def tree(
        self,
        tree: models.Tree | Mapping[str, Any],
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def tree(
        self,
        tree: models.Tree | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.Tree, HTTPResponse]]: ...
    def tree(self, tree: models.Tree | Mapping[str, Any], **kwargs: Any) -> Any:
        """Call ``POST /values/tree``.

        Source: ``POST /values/tree``

        :param tree: the body
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Tree`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.tree_endpoint.call((tree,), kwargs)

    wide_endpoint = Operation(
        "wide",
        "GET",
        "/values/wide",
        returns=lambda: models.Wide,
        accept="application/json",
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def wide(
        self,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.Wide, HTTPResponse]: ...
    @overload
    def wide(
        self,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def wide(
        self,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.Wide, HTTPResponse]]: ...
    def wide(self, **kwargs: Any) -> Any:
        """Call ``GET /values/wide``.

        Source: ``GET /values/wide``

        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Wide`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.wide_endpoint.call((), kwargs)
