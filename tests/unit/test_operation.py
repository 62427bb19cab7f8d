"""Operations that the contract of CVAT has no example of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk._runtime.http.parameters import Body
from cvat_sdk._runtime.operation import Api, Operation
from cvat_sdk._runtime.schema import FileInput, OneOf
from cvat_sdk.api_client import exceptions
from tests.support.samples import OK
from tests.support.scripted import JSON, respond
from tests.unit.sample_models import Cat

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


class CatOrFile(OneOf):
    """As CVAT's DataResponse: an object as JSON, or a file."""

    _variants = lambda: (Cat, FileInput)  # noqa: E731


class CatOrText(OneOf):
    """The same with a text."""

    _variants = lambda: (Cat, str)  # noqa: E731


class AlternativesApi(Api):
    """Operations that return alternatives."""

    file_endpoint = Operation("file", "GET", "/api/file", returns=CatOrFile)
    text_endpoint = Operation("text", "GET", "/api/text", returns=CatOrText)


@pytest.mark.parametrize("name", ["file_endpoint", "text_endpoint"])
def test_an_object_among_alternatives_is_decoded_from_json(
    serve: Serve, connect: Connect, name: str
) -> None:
    body = b'{"pet_type": "cat", "lives": 9}'
    api = AlternativesApi(connect(serve(respond(body, content_type=JSON))))

    assert getattr(api, name).call((), {})[0] == Cat(pet_type="cat", lives=9)


@pytest.mark.parametrize("media", ["application/octet-stream", "image/png", "text/csv"])
def test_a_file_among_alternatives_is_taken_from_any_other_media_type(
    serve: Serve, connect: Connect, media: str
) -> None:
    api = AlternativesApi(connect(serve(respond(b"\x00\xff", content_type=media))))

    assert api.file_endpoint.call((), {})[0].read() == b"\x00\xff"


def test_a_text_among_alternatives_is_taken_from_text_media_types(
    serve: Serve, connect: Connect
) -> None:
    body = "né".encode("latin-1")
    api = AlternativesApi(connect(serve(respond(body, content_type="text/plain; charset=latin-1"))))

    assert api.text_endpoint.call((), {})[0] == "né"
