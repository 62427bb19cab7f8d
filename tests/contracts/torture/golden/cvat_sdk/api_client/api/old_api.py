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


class OldApi(Api):
    """The operations of `old`."""

    call_endpoint = Operation(
        "call",
        "GET",
        "/old",
        parameters=(QueryParam("new", str), QueryParam("old", str, deprecated=True)),
        returns=lambda: models.Faded,
        accept="application/json",
        security=(("bearer",), ("key in header", "cookie-key")),
        deprecated=True,
    )

    @overload
    def call(
        self,
        new: str | None = None,
        old: str | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.Faded, HTTPResponse]: ...
    @overload
    def call(
        self,
        new: str | None = None,
        old: str | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def call(
        self,
        new: str | None = None,
        old: str | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.Faded, HTTPResponse]]: ...
    def call(self, new: str | None = None, old: str | None = None, **kwargs: Any) -> Any:
        """A description with \"\"\"quotes\"\"\", 'single ones', a \\ backslash, */ and {{mustache}}, %s

        Deprecated.
        and %(x)d.

        | a | table |
        |---|-------|
        | 1 | <b>2</b> |

        - a list item that goes on and on, far past the hundredth column, so that it has to be
          wrapped somewhere in the middle
        - `code <T>`

        Source: ``GET /old``

        :param new: `new` in the query
        :param old: Use `new`; was "old" | <old>\\ (deprecated)
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Faded`, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.call_endpoint.call((new, old), kwargs)

    send_endpoint = Operation(
        "send",
        "POST",
        "/old",
        parameters=(
            Body("faded", lambda: models.Faded, content_types=("application/json",), required=True),
        ),
        security=(("bearer",), ("key in header", "cookie-key")),
    )

    @overload
    def send(
        self,
        faded: models.Faded | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def send(
        self,
        faded: models.Faded | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def send(self, faded: models.Faded | Mapping[str, Any], **kwargs: Any) -> Any:
        """Call ``POST /old``.

        Source: ``POST /old``

        :param faded: the body
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: arguments that the contract does not allow
        :raises ApiException: no answer, or one that tells of a failure
        """
        return self.send_endpoint.call((faded,), kwargs)
