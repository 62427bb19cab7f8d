"""`ApiClient.with_options`: other settings on the same connections."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk.api_client import ApiClient, Configuration, exceptions
from tests.support.samples import OK, STORAGE, retrieve
from tests.support.scripted import respond
from tests.support.timeouts import timeouts_of

if TYPE_CHECKING:
    from tests.conftest import Connect, Serve


def test_a_derived_client_adds_changes_and_leaves_out_headers(
    serve: Serve, connect: Connect
) -> None:
    server = serve(OK)
    client = connect(server)
    client.set_default_header("X-A", "1")
    client.set_default_header("X-B", "1")

    retrieve(client.with_options(headers={"X-A": None, "X-B": "2", "X-C": "2"}))
    retrieve(client)

    found = [[request.headers.get(f"x-{name}") for name in "abc"] for request in server.requests]
    assert found == [[None, "2", "2"], ["1", "1", None]]
    assert server.connections == 1


def test_headers_that_are_set_later_are_those_of_one_client(serve: Serve, connect: Connect) -> None:
    server = serve(OK)
    client = connect(server)
    derived = client.with_options()

    derived.set_default_header("X-A", "1")
    retrieve(client)
    retrieve(derived)

    assert [request.headers.get("x-a") for request in server.requests] == [None, "1"]


def test_an_api_that_was_used_before_belongs_to_its_own_client(connect: Connect) -> None:
    client = connect("http://localhost")
    api = client.cloudstorages_api
    derived = client.with_options()

    assert derived.cloudstorages_api.api_client is derived
    assert client.cloudstorages_api is api


def test_credentials_that_are_set_later_are_those_of_both(serve: Serve, connect: Connect) -> None:
    server = serve(OK)
    client = connect(server)
    derived = client.with_options(timeout=5)

    client.configuration.access_token = "abc"
    retrieve(derived)

    assert server.requests[0].headers["authorization"] == "Bearer abc"


def test_cookies_that_the_server_sets_are_sent_by_both(serve: Serve) -> None:
    server = serve(respond(STORAGE, headers=[("Set-Cookie", "a=b")]), OK)
    with ApiClient(Configuration(host=server.url), keep_cookies=True) as client:
        derived = client.with_options(timeout=5)
        retrieve(derived)
        retrieve(client)

    assert server.requests[1].headers["cookie"] == "a=b"


@pytest.mark.parametrize(
    ("timeout", "expected"), [((1, 2), (1, 2)), (7, (7, 7)), (None, (None, None))]
)
def test_the_timeout_of_a_derived_client_takes_precedence(
    timeout: Any, expected: tuple[float | None, float | None]
) -> None:
    def call(client: ApiClient, **options: Any) -> Any:
        return client.with_options(timeout=timeout).lambda_api.create_functions("f", {}, **options)

    assert timeouts_of(call) == pytest.approx(expected, abs=1)


def test_a_call_takes_precedence_over_its_client(serve: Serve, connect: Connect) -> None:
    server = serve(respond({}, 503))
    client = connect(server).with_options(retries=3)

    with pytest.raises(exceptions.ServiceException):
        retrieve(client, _retries=0)
    assert len(server.requests) == 1


def test_a_derived_client_keeps_what_a_subclass_adds() -> None:
    class Labelled(ApiClient):
        label = ""

    client = Labelled(Configuration(host="http://localhost"))
    client.label = "mine"

    assert client.with_options().label == "mine"


def test_a_derived_client_can_be_pickled(serve: Serve, connect: Connect) -> None:
    server = serve(OK)
    derived = connect(server).with_options(headers={"X-A": "1"}, timeout=5)

    with pickle.loads(pickle.dumps(derived)) as copied:
        retrieve(copied)

    assert server.requests[0].headers["x-a"] == "1"
