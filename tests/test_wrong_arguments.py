"""Arguments of a wrong basic type: refused by name, before anything is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cvat_sdk import RetryPolicy
from cvat_sdk.api_client import ApiClient, Configuration, exceptions
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


PAIRS = [5, True, b"x", [1], "ab", {1: 2}, [(1, 2)], [("a", "b", "c")], int, object()]
TEXTS = [5, b"x", ["a"], {}, int]
NAMES = [5, "basicAuth", {1: "a"}, [1], int]
CREDENTIALS = [5, "x", {"a": 1}, [1], [{"in": "header", "key": 1, "value": "x"}], int, "\ud800"]
MAPPINGS = [5, "x", [1], {1: "x"}, {"a": 5}, {"a": b"x"}, int]
OPTIONS: dict[str, list[Any]] = {
    "_request_timeout": ["5", True, -1, float("nan"), [1], {}],
    "_retries": ["5", -1, 0.5, b"x", []],
    "_host_index": ["0", 0.5],
    "_request_auths": CREDENTIALS,
}
SETTINGS: dict[str, list[Any]] = {
    "host": TEXTS,
    "api_key": MAPPINGS,
    "api_key_prefix": MAPPINGS,
    "proxy_headers": MAPPINGS,
    "no_proxy": TEXTS,
    "connection_pool_maxsize": ["5", -1, 0.5],
    "retries": ["5", -1, b"x"],
    "timeout": ["5", b"x", [1]],
}
TABLE: list[tuple[Callable[..., Any], dict[str, list[Any]]]] = [
    (
        call_api,
        {
            "resource_path": [*TEXTS, None],
            "method": [*TEXTS, None],
            "path_params": PAIRS,
            "query_params": PAIRS,
            "header_params": PAIRS,
            "post_params": PAIRS,
            "files": PAIRS,
            "response_schema": [5, "x", object(), [5], {"a": 5}, (object(),)],
            "auth_settings": NAMES,
            "_host": TEXTS,
            **OPTIONS,
        },
    ),
    (
        request,
        {
            "url": [*TEXTS, None],
            "method": [*TEXTS, None],
            "query_params": PAIRS,
            "headers": PAIRS,
            "post_params": PAIRS,
        },
    ),
    (retrieve, OPTIONS),
    (ApiClient.with_options, {"headers": MAPPINGS, "timeout": ["5"], "retries": ["5", -1]}),
    (
        update_params_for_auth,
        {
            "headers": [5, "x", None, [], ()],
            "auth_settings": NAMES,
            "request_host": TEXTS[:3],
            "request_auths": CREDENTIALS,
        },
    ),
    (
        new_client,
        {
            "configuration": [5, {}, Configuration],
            "headers": MAPPINGS,
            "cookies": [*PAIRS, {"a b": "x"}],
            "pool_threads": ["5", 0, 0.5],
        },
    ),
    (ApiClient.printable, {"text": [*TEXTS, None]}),
    (configure, SETTINGS),
    (set_attribute, SETTINGS),
    (
        policy,
        {
            "total": ["5", -1, 0.5, None],
            "statuses": [5, "x", ["x"], {}],
            "methods": [5, "GET", [5], {}],
            "backoff": ["5", -1],
            "backoff_max": [b"x"],
            "retry_after_max": [None],
        },
    ),
]  # fmt: skip


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

    with pytest.raises(REFUSED, match=argument.strip("_")):
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
