"""Bodies that may be null."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk.api_client import ApiClient, Configuration, exceptions
from cvat_sdk.runtime.endpoint import Api, Body, Operation

if TYPE_CHECKING:
    from cvat_sdk.testing import CvatServer


class Things(Api):
    """Operations that take a body."""

    nullable_endpoint = Operation(
        "nullable",
        "POST",
        "/api/things",
        parameters=(
            Body(
                "thing", dict[str, Any] | None, content_types=("application/json",), required=True
            ),
        ),
    )
    needed_endpoint = Operation(
        "needed",
        "POST",
        "/api/things",
        parameters=(
            Body("thing", dict[str, Any], content_types=("application/json",), required=True),
        ),
    )


def test_none_for_a_required_body_that_may_be_null_is_sent_as_null(server: CvatServer) -> None:
    with ApiClient(Configuration(host=server.url)) as client:
        Things(client).nullable_endpoint.call((None,), {"_check_status": False})

    assert server.requests_seen[-1].body == b"null"


def test_none_for_any_other_required_body_is_refused(server: CvatServer) -> None:
    with (
        ApiClient(Configuration(host=server.url)) as client,
        pytest.raises(exceptions.ApiTypeError, match="a value is required"),
    ):
        Things(client).needed_endpoint.call((None,), {})

    assert not server.requests_seen
