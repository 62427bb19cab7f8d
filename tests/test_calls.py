"""Calls of operations: their arguments and the keywords that control them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk.api_client import exceptions, models
from cvat_sdk.api_client.api_client import Endpoint
from tests.support.samples import NEW, OK, STORAGE, create, retrieve
from tests.support.scripted import respond

if TYPE_CHECKING:
    from tests.conftest import Connect, Serve


def test_a_call_returns_the_data_and_the_response(serve: Serve, connect: Connect) -> None:
    data, response = retrieve(connect(serve(OK)))

    assert isinstance(data, models.CloudStorageRead)
    assert response.status == 200
    assert response.headers["Content-Type"] == "application/vnd.cvat+json"
    assert json.loads(response.data) == response.json() == STORAGE


def test_the_repr_of_a_response_shows_its_status(serve: Serve, connect: Connect) -> None:
    _, response = retrieve(connect(serve(respond(STORAGE, 203))))

    assert repr(response) == "<HTTPResponse [203]>"


def test_an_unparsed_response_is_streamed(serve: Serve, connect: Connect) -> None:
    data, response = retrieve(connect(serve(OK)), _parse_response=False)

    assert data is None
    assert response.read(2) == b'{"'
    assert response.read().endswith(b"}")


def test_an_endpoint_has_its_settings_by_the_names_of_the_published_client(
    serve: Serve, connect: Connect
) -> None:
    endpoint = connect(serve()).cloudstorages_api.partial_update_endpoint

    assert endpoint.settings == {
        "operation_id": "partial_update",
        "http_method": "PATCH",
        "endpoint_path": "/api/cloudstorages/{id}",
    }
    assert endpoint.path == "/api/cloudstorages/{id}"
    assert isinstance(endpoint, Endpoint)


def test_a_call_in_the_background_returns_its_result_later(serve: Serve, connect: Connect) -> None:
    call = retrieve(connect(serve(OK)), _async_call=True)

    data, response = call.get(60)

    assert (data.id, response.status) == (7, 200)
    assert call.successful()


def test_without_validation_of_inputs_an_argument_is_sent_as_it_is(
    serve: Serve, connect: Connect
) -> None:
    server = serve(OK)
    client = connect(server)
    body = {**NEW, "display_name": "x" * 1000}

    with pytest.raises(exceptions.OpenApiException):
        client.cloudstorages_api.create(body)
    client.cloudstorages_api.create(body, _validate_inputs=False)

    (request,) = server.requests
    assert json.loads(request.body) == body


def test_the_content_type_of_a_body_can_be_chosen(serve: Serve, connect: Connect) -> None:
    server = serve(OK)
    client = connect(server)

    create(client, _content_type="multipart/form-data")
    with pytest.raises(exceptions.ApiValueError, match="application/xml"):
        create(client, _content_type="application/xml")

    (request,) = server.requests
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")


def test_credentials_of_a_call_replace_those_of_the_configuration(
    serve: Serve, connect: Connect
) -> None:
    server = serve(OK)
    client = connect(server, username="ann", password="secret")
    settings = {"in": "header", "key": "Authorization", "value": "Token t"}

    retrieve(client, _request_auths=[settings])

    assert server.requests[0].headers["authorization"] == "Token t"


def test_the_server_of_a_call_is_one_of_those_of_the_contract(
    serve: Serve, connect: Connect
) -> None:
    server = serve(OK)
    client = connect(server)

    assert retrieve(client, _host_index=0)[0].id == 7
    with pytest.raises(exceptions.ApiValueError, match="index"):
        retrieve(client, _host_index=1)


def test_an_unknown_keyword_is_a_type_error_that_names_the_nearest(
    serve: Serve, connect: Connect
) -> None:
    client = connect(serve(OK))
    wrong: Any = {"_request_timout": 1}

    with pytest.raises(TypeError, match="_request_timeout"):
        client.cloudstorages_api.retrieve(7, **wrong)


def test_an_endpoint_calls_its_operation(serve: Serve, connect: Connect) -> None:
    endpoint = connect(serve(OK)).cloudstorages_api.retrieve_endpoint

    data, response = endpoint.call_with_http_info(id=7, _check_status=False)

    assert (data.id, response.status) == (7, 200)
