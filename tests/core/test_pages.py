"""Going through the pages of a list operation."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk import exceptions
from cvat_sdk.core import paginate
from cvat_sdk.core.helpers import get_paginated_collection
from tests.support import recordings
from tests.support.replay import recorded_response
from tests.support.samples import STORAGE
from tests.support.scripted import JSON, ScriptedServer, respond

if TYPE_CHECKING:
    from collections.abc import Callable

    from cvat_sdk import Client
    from cvat_sdk.testing import CvatServer
    from tests.conftest import Serve
    from tests.core.conftest import Open

RECORDED = {exchange.number: exchange for exchange in recordings.copies()}


def page(ids: list[int], following: object = None, count: int = 9) -> dict[str, Any]:
    """A page; `following` is the number of the next one, or its URL."""
    if isinstance(following, int):
        following = f"https://elsewhere.example/api/cloudstorages?page={following}&page_size=2"
    results = [{**STORAGE, "id": id} for id in ids]
    return {"count": count, "next": following, "previous": None, "results": results}


def numbers(server: ScriptedServer) -> list[str]:
    """The page numbers that were asked for."""
    return [dict(request.args)["page"] for request in server.requests]


@pytest.fixture
def ids(serve: Serve, open_client: Open) -> Callable[..., tuple[list[int], ScriptedServer]]:
    """The ids of the storages on the given pages, and the server that has them."""

    def collect(*pages: dict[str, Any]) -> tuple[list[int], ScriptedServer]:
        server = serve(*map(respond, pages))
        method = open_client(server, retries=0).api_client.cloudstorages_api.list
        return [storage.id for storage in paginate(method)], server

    return collect


def test_all_items_are_found_however_small_the_pages_are(server: CvatServer, cvat: Client) -> None:
    for number in range(11):
        server.add_storage("images", display_name=f"Storage {number}")
    method = cvat.api_client.cloudstorages_api.list

    for size in (1, 5, 12, 1000):
        found = [each.id for each in paginate(method, page_size=size, sort="id")]
        assert found == list(range(1, 13))

    assert len(server.requests_seen) == 12 + 3 + 1 + 1


def test_a_page_is_fetched_when_it_is_needed(serve: Serve, open_client: Open) -> None:
    server = serve(respond(page([1, 2], 2)), respond(page([3])))
    storages = paginate(open_client(server).api_client.cloudstorages_api.list)
    assert server.requests == []

    first = iter(storages)
    assert [next(first).id, next(first).id] == [1, 2]
    assert len(server.requests) == 1
    assert next(first).id == 3
    assert numbers(server) == ["1", "2"]


def test_only_the_number_of_the_next_page_is_taken_from_its_url(
    ids: Callable[..., tuple[list[int], ScriptedServer]],
) -> None:
    found, server = ids(page([1], "http://127.0.0.1:1/api/cloudstorages?page=7"), page([2]))

    assert found == [1, 2]
    assert numbers(server) == ["1", "7"]
    assert {request.path for request in server.requests} == {"/api/cloudstorages"}


def test_filters_and_call_options_go_with_every_page(serve: Serve, open_client: Open) -> None:
    server = serve(respond(page([1], 2)), respond(page([2])))
    method = open_client(server).api_client.cloudstorages_api.list

    list(paginate(method, page_size=1, name="a", x_organization="team", _request_timeout=5))

    for request in server.requests:
        assert request.headers["x-organization"] == "team"
        assert dict(request.args) == {
            "page": dict(request.args)["page"],
            "page_size": "1",
            "name": "a",
        }


def test_the_length_is_the_count_of_the_server(serve: Serve, open_client: Open) -> None:
    server = serve(respond(page([1, 2], 2, count=3)), respond(page([3], count=3)))
    storages = paginate(open_client(server).api_client.cloudstorages_api.list)

    assert len(storages) == 3
    assert [storage.id for storage in storages] == [1, 2, 3]
    assert len(storages) == 3
    assert numbers(server) == ["1", "2"]


def test_a_list_of_all_items_costs_no_additional_request(serve: Serve, open_client: Open) -> None:
    server = serve(respond(page([1, 2], 2, count=3)), respond(page([3], count=3)))

    assert len(list(paginate(open_client(server).api_client.cloudstorages_api.list))) == 3
    assert numbers(server) == ["1", "2"]


def test_each_iteration_starts_at_the_first_page(serve: Serve, open_client: Open) -> None:
    server = serve(*[respond(page([1], 2)), respond(page([2]))] * 2)
    storages = paginate(open_client(server).api_client.cloudstorages_api.list)

    assert [each.id for each in storages] == [each.id for each in storages] == [1, 2]
    assert numbers(server) == ["1", "2", "1", "2"]


def test_pages_come_with_their_responses(serve: Serve, open_client: Open) -> None:
    server = serve(respond(page([1, 2], 2)), respond(page([3])))
    pages = paginate(open_client(server).api_client.cloudstorages_api.list).pages()

    assert [(len(each.results), response.status) for each, response in pages] == [
        (2, 200),
        (1, 200),
    ]


@pytest.mark.parametrize("last", [page([]), page([], 3)], ids=["without next", "with next"])
def test_an_empty_page_is_the_last_one(
    ids: Callable[..., tuple[list[int], ScriptedServer]], last: dict[str, Any]
) -> None:
    found, server = ids(page([1], 2), last, page([9]))

    assert found == [1]
    assert len(server.requests) == 2


def test_a_collection_that_shrank_ends_at_the_page_that_is_gone(
    serve: Serve, open_client: Open
) -> None:
    gone = recorded_response(RECORDED["111"])
    server = serve(respond(page([1], 2)), gone)

    storages = paginate(open_client(server).api_client.cloudstorages_api.list)

    assert [storage.id for storage in storages] == [1]


def test_a_proxy_that_has_lost_the_server_does_not_end_a_list(
    serve: Serve, open_client: Open
) -> None:
    proxy = respond("<h1>404</h1>", 404, content_type="text/html")
    server = serve(respond(page([1], 2)), proxy)

    with pytest.raises(exceptions.NotFoundException):
        list(paginate(open_client(server).api_client.cloudstorages_api.list))


def test_a_first_page_that_does_not_exist_is_an_error(serve: Serve, open_client: Open) -> None:
    server = serve(recorded_response(RECORDED["111"]))

    with pytest.raises(exceptions.NotFoundException):
        list(paginate(open_client(server).api_client.cloudstorages_api.list, page=9))
    assert numbers(server) == ["9"]


@pytest.mark.parametrize(
    "following",
    [
        1,
        2,
        "http://localhost/api/cloudstorages",
        "http://localhost/api/cloudstorages?page=last",
        f"http://localhost/api/cloudstorages?page={'9' * 5000}",
        "http://[localhost/api/cloudstorages",
    ],
)
def test_pages_that_would_never_end_are_an_error(
    ids: Callable[..., tuple[list[int], ScriptedServer]], following: object
) -> None:
    with pytest.raises(
        exceptions.ApiResponseError, match="the page after 2 is not that of a later one"
    ):
        ids(page([1], 2), page([2], following))


@pytest.mark.parametrize("count", [-1, 10**10, 10**30, None])
def test_a_count_that_cannot_be_one_is_an_error(
    serve: Serve, open_client: Open, count: int | None
) -> None:
    server = serve(respond({"count": count, "next": None, "previous": None, "results": []}))

    with pytest.raises(exceptions.ResponseValidationError, match="count"):
        len(paginate(open_client(server).api_client.cloudstorages_api.list))


def test_a_server_that_dies_in_the_middle_is_an_error_after_the_items_before(
    serve: Serve, open_client: Open
) -> None:
    server = serve(respond(page([1], 2)), lambda peer: peer.close())
    storages = paginate(open_client(server, retries=0).api_client.cloudstorages_api.list)
    found: list[int] = []

    with pytest.raises(exceptions.ApiConnectionError):
        found.extend(storage.id for storage in storages)
    assert found == [1]


@pytest.mark.parametrize("option", ["_async_call", "_check_status", "_parse_response"])
def test_options_that_change_what_is_returned_are_refused(cvat: Client, option: str) -> None:
    with pytest.raises(exceptions.ApiTypeError, match=option):
        paginate(cvat.api_client.cloudstorages_api.list, **{option: True})


def test_a_misspelt_filter_is_refused(cvat: Client) -> None:
    with pytest.raises(exceptions.ApiTypeError, match="did you mean 'owner'"):
        list(paginate(cvat.api_client.cloudstorages_api.list, ownr="admin"))


def test_recorded_pages_are_followed(serve: Serve, open_client: Open) -> None:
    pages = [RECORDED[number] for number in ("108", "109", "110")]
    bodies = [each.response.json() for each in pages]
    bodies[1]["next"] = bodies[0]["next"].replace("page=2", "page=3")

    server = serve(*[respond(json.dumps(each), content_type=JSON) for each in bodies])
    storages = paginate(open_client(server).api_client.cloudstorages_api.list)

    expected = [storage["id"] for body in bodies for storage in body["results"]]
    assert [storage.id for storage in storages] == expected
    assert len(storages) == bodies[-1]["count"]


def test_a_collection_is_read_through_its_endpoint_under_the_name_that_scripts_use(
    server: CvatServer, cvat: Client
) -> None:
    for _ in range(11):
        server.add_storage("images")
    endpoint = cvat.api_client.cloudstorages_api.list_endpoint

    models = get_paginated_collection(endpoint, sort="id", page_size=5)
    items = get_paginated_collection(endpoint, return_json=True, sort="id")

    assert [model.id for model in models] == [item["id"] for item in items] == list(range(1, 13))
    assert items[0]["owner"]["username"] == server.username
