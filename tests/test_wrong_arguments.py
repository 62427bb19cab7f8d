"""Arguments of a wrong type or value: refused by name, before anything is sent."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cvat_sdk import RetryPolicy
from cvat_sdk.api_client import ApiClient, Configuration, exceptions, models
from tests.support.samples import OK

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.conftest import Connect, Serve

REFUSED = (exceptions.ApiTypeError, exceptions.ApiValueError)


def call_api(client: Any, **given: Any) -> Any:
    return client.call_api(**{"resource_path": "/x", "method": "GET", **given})


def request(client: Any, **given: Any) -> Any:
    return client.request(**{"method": "GET", "url": "/x", **given})


def retrieve(client: Any, **given: Any) -> Any:
    return client.cloudstorages_api.retrieve(**{"id": 1, **given})


def list_storages(client: Any, **given: Any) -> Any:
    return client.cloudstorages_api.list(**given)


def set_default_header(client: Any, **given: Any) -> None:
    client.set_default_header(**{"header_name": "X-Own", "header_value": "x", **given})


def make_storage(_: Any, **given: Any) -> None:
    models.CloudStorageWriteRequest.from_dict(**given)


def update_params_for_auth(client: Any, **given: Any) -> Any:
    client.update_params_for_auth(**{"headers": {}, "queries": [], **given})


def new_client(client: Any, **given: Any) -> Any:
    new: Any = ApiClient
    return new(**{"configuration": client.configuration, **given})


def set_attribute(client: Any, **given: Any) -> None:
    for name, value in given.items():
        setattr(client.configuration, name, value)


def policy(_: Any, **given: Any) -> None:
    new: Any = RetryPolicy
    new(**given)


def configure(_: Any, **given: Any) -> None:
    new: Any = Configuration
    new(**given)


NO_PAIRS = [5, "ab", {1: 2}, [("a", "b", "c")]]
NO_TEXTS = [5, b"x"]
NO_NAMES = [5, "basicAuth", [1]]
NO_CREDENTIALS = [5, {"a": 1}, [{"in": "header", "key": 1, "value": "x"}], "\ud800"]
NO_MAPPINGS = [5, "x", {1: "x"}, {"a": 5}]
OPTIONS: dict[str, list[Any]] = {
    "_request_timeout": ["5", -1, float("nan"), [1]],
    "_retries": ["5", -1, 0.5],
    "_host_index": ["0", 1, -1, True],
    "_request_auths": NO_CREDENTIALS,
}
SETTINGS: dict[str, list[Any]] = {
    "host": NO_TEXTS,
    "server_index": ["0", 1, -1],
    "api_key": NO_MAPPINGS,
    "api_key_prefix": NO_MAPPINGS,
    "proxy_headers": NO_MAPPINGS,
    "no_proxy": NO_TEXTS,
    "connection_pool_maxsize": ["5", -1],
    "retries": ["5", -1],
    "timeout": ["5", [1]],
}
TABLE: list[tuple[Callable[..., Any], dict[str, list[Any]]]] = [
    (
        call_api,
        {
            "resource_path": [*NO_TEXTS, None, "x"],
            "method": [*NO_TEXTS, None],
            "path_params": NO_PAIRS,
            "query_params": NO_PAIRS,
            "header_params": NO_PAIRS,
            "post_params": NO_PAIRS,
            "files": NO_PAIRS,
            "response_schema": [5, "x", [5], ("",), (object(),), set, Enum, list[set[int]], object],
            "auth_settings": NO_NAMES,
            "_host": NO_TEXTS,
            **OPTIONS,
        },
    ),
    (
        request,
        {
            "url": [*NO_TEXTS, None, "x", "http://"],
            "method": [*NO_TEXTS, None],
            "query_params": NO_PAIRS,
            "headers": NO_PAIRS,
            "post_params": NO_PAIRS,
        },
    ),
    (retrieve, OPTIONS),
    (list_storages, {"x_organization": [5, "é", "a\nb"], "page": ["5"]}),
    (set_default_header, {"header_name": [5, [], None], "header_value": [5, b"x"]}),
    (make_storage, {"values": [5, None, "x", [1]]}),
    (ApiClient.with_options, {"headers": NO_MAPPINGS, "timeout": ["5"], "retries": ["5", -1]}),
    (
        update_params_for_auth,
        {
            "headers": [5, "x", None, [("a", "b")], {"a": 5}],
            "queries": [5, "x", {}, ()],
            "auth_settings": NO_NAMES,
            "request_host": NO_TEXTS,
            "request_auths": NO_CREDENTIALS,
        },
    ),
    (
        new_client,
        {
            "configuration": [5, Configuration],
            "headers": NO_MAPPINGS,
            "cookies": [5, {"a b": "x"}],
            "pool_threads": ["5", 0],
        },
    ),
    (ApiClient.printable, {"text": [*NO_TEXTS, None]}),
    (configure, SETTINGS),
    (set_attribute, {"host": NO_TEXTS, "api_key": NO_MAPPINGS}),
    (
        policy,
        {
            "total": ["5", -1, None],
            "statuses": [5, ["x"]],
            "methods": ["GET", [5]],
            "backoff": ["5", -1],
            "backoff_max": ["5"],
            "retry_after_max": [None],
        },
    ),
]


@pytest.mark.parametrize(
    ("call", "argument", "wrong"),
    [
        pytest.param(call, argument, wrong, id=f"{call.__name__}-{argument}-{type(wrong).__name__}")
        for call, arguments in TABLE
        for argument, values in arguments.items()
        for wrong in values
    ],
)
def test_an_argument_of_a_wrong_type_is_named_and_nothing_is_sent(
    serve: Serve, connect: Connect, call: Callable[..., Any], argument: str, wrong: Any
) -> None:
    server = serve(OK)
    client = connect(server)

    with pytest.raises(REFUSED, match=rf"^{argument}\b"):
        call(client, **{argument: wrong})

    assert server.requests == []


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3)
    | st.binary(max_size=3) | st.sampled_from([int, len, object()]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(
        st.text(max_size=2) | st.integers(), inner, max_size=2
    ) | st.tuples(inner, inner),
    max_leaves=4,
)  # fmt: skip


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    # Not those with which a call may wait for long.
    argument=st.sampled_from(
        ["resource_path", "method", "path_params", "query_params", "header_params", "body",
         "post_params", "files", "response_schema", "auth_settings", "_host",
         *sorted(OPTIONS.keys() - {"_request_timeout", "_retries"})]
    ),
    value=anything,
)  # fmt: skip
def test_call_api_raises_exceptions_of_the_client_only_whatever_it_is_given(
    connect: Connect, argument: str, value: Any
) -> None:
    client = connect("http://127.0.0.1:9", retries=False)

    # Nothing listens there, so that what can be sent is refused, too.
    with pytest.raises(exceptions.OpenApiException):
        call_api(client, **{argument: value})
