"""Operations that the contract of CVAT has no example of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk._runtime.operation import Api, Body, Operation
from cvat_sdk.api_client import exceptions
from tests.support.samples import OK

if TYPE_CHECKING:
    from tests.conftest import Connect, Serve


def operation_with_body(tp: Any) -> Operation:
    body = Body("thing", tp, content_types=("application/json",), required=True)
    return Operation("create", "POST", "/api/things", parameters=(body,))


class ThingsApi(Api):
    """Operations that take a body."""

    nullable_endpoint = operation_with_body(dict[str, Any] | None)
    required_endpoint = operation_with_body(dict[str, Any])


def test_none_for_a_required_body_that_may_be_null_is_sent_as_null(
    serve: Serve, connect: Connect
) -> None:
    server = serve(OK)

    ThingsApi(connect(server)).nullable_endpoint.call((None,), {})

    assert server.requests[0].body == b"null"


def test_none_for_any_other_required_body_is_refused(serve: Serve, connect: Connect) -> None:
    server = serve(OK)

    with pytest.raises(exceptions.ApiTypeError, match="required"):
        ThingsApi(connect(server)).required_endpoint.call((None,), {})

    assert server.requests == []
