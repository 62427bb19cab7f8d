"""Responses of older, newer and mistaken servers: documented types, or an error that says where."""

from __future__ import annotations

import copy
import json
import pickle
import re
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import UNSET
from msgspec import json as msgspec_json

from cvat_sdk.api_client import ApiClient, Configuration, exceptions, models
from tests.support import recordings
from tests.support.interpreter import run_python
from tests.support.samples import CALL, OPERATIONS, PAGE, STORAGE, retrieve
from tests.support.scripted import ScriptedServer, http_response, respond

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import Connect, Serve

TYPES: dict[str, Any] = {
    "retrieve": models.CloudStorageRead,
    "list": models.PaginatedCloudStorageReadList,
    "retrieve_content_v2": models.CloudStorageContent,
    "retrieve_requests": models.FunctionCall,
    "create_requests": models.FunctionCall,
    "list_requests": list,
}
ROUTES = [
    ("list", "GET", r"/api/cloudstorages"),
    ("retrieve", "GET", r"/api/cloudstorages/\d+"),
    ("retrieve", "POST", r"/api/cloudstorages"),
    ("retrieve_content_v2", "GET", r"/api/cloudstorages/\d+/content-v2"),
    ("list_requests", "GET", r"/api/lambda/requests"),
    ("create_requests", "POST", r"/api/lambda/requests"),
    ("retrieve_requests", "GET", r"/api/lambda/requests/[^/]+"),
]


def recorded() -> list[tuple[str, Any]]:
    """Operations and the bodies of recorded responses to them."""
    found = []
    for exchange in recordings.exchanges():
        for operation, method, path in ROUTES:
            if (
                exchange.method == method
                and re.fullmatch(path, exchange.path)
                and 200 <= exchange.status < 300
                and exchange.response.body[:1] in (b"{", b"[")
            ):
                found.append((operation, exchange.response.json()))
    return found


RECORDED = recorded()
WRONG = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**30), 10**30),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=20),
    st.sampled_from(["", "2026-13-45", "2026-11-21", "1", "true", "\ud7ff", "NaN", "x" * 5000]),
    st.lists(st.integers(), max_size=3),
    st.dictionaries(st.text(max_size=5), st.integers(), max_size=3),
    st.builds(lambda: {"a": {"b": {"c": [None, {}]}}}),
)
Location = tuple[Any, ...]


def locations(value: Any, location: Location = ()) -> Iterator[Location]:
    yield location
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from locations(inner, (*location, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value[:3]):
            yield from locations(inner, (*location, index))


def as_text(location: Location) -> str:
    steps = [f"[{step}]" if isinstance(step, int) else f".{step}" for step in location]
    return "".join(steps).removeprefix(".")


@st.composite
def mutated(draw: st.DrawFn) -> tuple[str, Any, list[str]]:
    """An operation, a recorded body with up to three mutations, and where those are."""
    operation, body = draw(st.sampled_from(RECORDED))
    body = copy.deepcopy(body)
    changed: list[str] = []
    for _ in range(draw(st.integers(1, 3))):
        *above, last = ("", *draw(st.sampled_from(list(locations(body)))))
        if not above:
            changed.append("")
            body = draw(WRONG)
            continue
        holder = body
        for step in above[1:]:
            holder = holder[step]
        kind = draw(st.sampled_from(["drop", "null", "retype", "rename"]))
        changed.append(as_text((*above[1:], last)))
        if kind == "null":
            holder[last] = None
        elif kind == "retype":
            holder[last] = draw(WRONG)
        elif isinstance(holder, list):
            del holder[last]
            # What follows moves up.
            changed.append(as_text(tuple(above[1:])))
        else:
            inner = holder.pop(last)
            if kind == "rename":
                holder[draw(st.sampled_from([f"{last}_", "new", last.upper(), ""]))] = inner
    return operation, body, changed


class VariableServer(ScriptedServer):
    """Responds with the body that is set."""

    def __init__(self) -> None:
        super().__init__(lambda peer: peer.send(http_response(self.body)))
        self.body = b""


@pytest.fixture(scope="module")
def variable() -> Iterator[VariableServer]:
    with VariableServer() as server:
        yield server


@pytest.mark.parametrize("strict", [False, True])
def test_a_changed_response_is_data_or_an_error_that_names_the_location(
    variable: VariableServer, strict: bool
) -> None:
    configuration = Configuration(host=variable.url, strict_responses=strict)

    @settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
    @given(mutated())
    def check(case: tuple[str, Any, list[str]]) -> None:
        operation, body, changed = case
        variable.body = json.dumps(body).encode()
        refused: exceptions.ResponseValidationError | None = None
        data: Any = None
        try:
            data, _ = OPERATIONS[operation](client)
        except exceptions.ResponseValidationError as error:
            refused = error
        if refused is not None:
            location = refused.location
            assert location in str(refused)
            assert [c for c in changed if c.startswith(location) or location.startswith(c)], changed
            assert len(str(refused)) < 800
            return
        assert isinstance(data, TYPES[operation])
        assert repr(data)
        assert pickle.loads(pickle.dumps(data)) == data
        assert msgspec_json.encode(data)

    with ApiClient(configuration) as client:
        check()


def test_there_are_recorded_responses_of_every_type() -> None:
    assert {operation for operation, _ in RECORDED} >= {
        "retrieve",
        "list",
        "retrieve_content_v2",
        "list_requests",
        "retrieve_requests",
    }


def test_recorded_responses_fit_the_contract(variable: VariableServer) -> None:
    configuration = Configuration(host=variable.url, strict_responses=True)
    with ApiClient(configuration) as client:
        for operation, body in RECORDED:
            variable.body = json.dumps(body).encode()
            assert isinstance(OPERATIONS[operation](client)[0], TYPES[operation])


def read_storage(serve: Serve, connect: Connect, **changes: Any) -> Any:
    body = {name: value for name, value in {**STORAGE, **changes}.items() if value is not ...}
    data, _ = retrieve(connect(serve(respond(body))))
    assert type(data) is models.CloudStorageRead
    return data


def test_an_unknown_field_is_ignored(serve: Serve, connect: Connect) -> None:
    data = read_storage(serve, connect, brand_new={"deep": [1]})
    assert data == read_storage(serve, connect)
    assert not hasattr(data, "brand_new")


def test_an_unknown_value_of_an_enum_is_a_member_of_it(serve: Serve, connect: Connect) -> None:
    data = read_storage(serve, connect, provider_type="OCI_BUCKET")
    assert data.provider_type == "OCI_BUCKET"
    assert isinstance(data.provider_type, models.ProviderTypeEnum)
    assert data.provider_type.value == "OCI_BUCKET"
    assert data.provider_type not in list(models.ProviderTypeEnum)
    assert pickle.loads(pickle.dumps(data)) == data == copy.deepcopy(data)
    assert json.loads(msgspec_json.encode(data))["provider_type"] == "OCI_BUCKET"
    assert hash(data.provider_type) == hash("OCI_BUCKET")


def test_a_missing_required_field_is_unset(serve: Serve, connect: Connect) -> None:
    data = read_storage(serve, connect, manifests=..., id=...)
    assert data.manifests is UNSET
    assert data.id is UNSET
    assert data.resource == "images"
    assert "manifests" not in data.to_dict()


def test_null_is_none_even_where_the_contract_forbids_it(serve: Serve, connect: Connect) -> None:
    data = read_storage(serve, connect, resource=None, manifests=None)
    assert data.resource is None
    assert data.manifests is None


@pytest.mark.parametrize(
    "written",
    [
        "2026-11-21 16:59:33Z",
        "Sat, 21 Nov 2026 16:59:33 GMT",
        "2026-11-21T16:59:33+0000",
        "21 Nov 2026 16:59:33 +00:00",
        "20261121T165933Z",
    ],
)
def test_a_date_in_another_form_is_read(serve: Serve, connect: Connect, written: str) -> None:
    data = read_storage(serve, connect, created_date=written)
    assert data.created_date == datetime(2026, 11, 21, 16, 59, 33, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    "written",
    ["2026-02-30T00:00:00Z", "2026-11-21T23:59:60Z", "0000-01-01T00:00:00Z", "soon", "", "x" * 200],
)
def test_a_date_that_cannot_be_read_is_unset(serve: Serve, connect: Connect, written: str) -> None:
    server = serve(respond({**STORAGE, "created_date": written}))
    assert retrieve(connect(server))[0].created_date is UNSET
    with pytest.raises(exceptions.ResponseValidationError, match="created_date"):
        retrieve(connect(server, strict_responses=True))


@pytest.mark.parametrize("written", ["2026-11-21T24:00:00Z", "2026-11-21T24:00Z"])
def test_midnight_at_the_end_of_a_day_is_a_datetime_or_unset(
    serve: Serve, connect: Connect, written: str
) -> None:
    read: Any = retrieve(connect(serve(respond({**STORAGE, "created_date": written}))))[0]
    # Newer versions of Python read it.
    end = datetime(2026, 11, 22, tzinfo=timezone.utc)
    assert read.created_date is UNSET or read.created_date == end


def test_a_deviation_within_one_item_leaves_the_others_as_they_are(
    serve: Serve, connect: Connect
) -> None:
    page = {**PAGE, "results": [STORAGE, {**STORAGE, "owner": {"id": None}}, STORAGE]}
    data, _ = connect(serve(respond(page))).cloudstorages_api.list()
    assert [type(item) for item in data.results] == [models.CloudStorageRead] * 3
    owner = data.results[1].owner
    assert isinstance(owner, models.BasicUser)
    assert owner.id is None
    assert owner.username is UNSET
    assert data.results[0] == data.results[2]


# In an interpreter of its own, since a process logs a deviation only once.
DEVIATING = """
import logging, sys
from cvat_sdk.api_client import ApiClient, Configuration
logging.basicConfig(stream=sys.stdout, format="%(name)s %(levelname)s %(message)s")
with ApiClient(Configuration(host=sys.argv[1])) as client:
    for _ in range(3):
        client.cloudstorages_api.list(_validate_outputs=False)
    print("validated:", flush=True)
    for _ in range(3):
        client.cloudstorages_api.list()
"""


def test_a_deviation_is_logged_once_for_each_field_and_not_without_validation_of_outputs(
    serve: Serve,
) -> None:
    odd = {**STORAGE, "provider_type": 5, "resource": None}

    first, *logged = run_python(
        DEVIATING, serve(respond({**PAGE, "results": [odd, odd]})).url
    ).splitlines()

    assert first == "validated:"
    assert [line.startswith("cvat_sdk WARNING") for line in logged] == [True, True]
    assert sum("CloudStorageRead.provider_type" in line for line in logged) == 1
    assert sum("CloudStorageRead.resource" in line for line in logged) == 1


@pytest.mark.parametrize(
    ("changes", "location"),
    [
        ({"resource": None}, "resource"),
        ({"provider_type": "OCI_BUCKET"}, "provider_type"),
        ({"owner": {"id": 1}}, "owner"),
        ({"owner": {**STORAGE["owner"], "id": "7"}}, "owner.id"),
        ({"manifests": ["a", 5]}, "manifests[1]"),
        ({"created_date": "yesterday"}, "created_date"),
    ],
)
def test_strict_responses_raise_an_error_that_names_the_location(
    serve: Serve, connect: Connect, changes: dict[str, Any], location: str
) -> None:
    client = connect(serve(respond({**STORAGE, **changes})), strict_responses=True)
    with pytest.raises(exceptions.ResponseValidationError) as raised:
        retrieve(client)
    assert raised.value.location.startswith(location)
    assert raised.value.location in str(raised.value)
    assert (raised.value.status, raised.value.path) == (200, "/api/cloudstorages/{id}")
    if location != "created_date":
        data, _ = retrieve(client, _validate_outputs=False)
        assert type(data) is models.CloudStorageRead


def test_strict_responses_allow_fields_that_a_newer_server_adds(
    serve: Serve, connect: Connect
) -> None:
    client = connect(serve(respond({**STORAGE, "new": 1})), strict_responses=True)
    assert retrieve(client)[0].id == 7


def test_an_unknown_status_of_a_function_call_is_kept(serve: Serve, connect: Connect) -> None:
    data, _ = OPERATIONS["retrieve_requests"](connect(serve(respond({**CALL, "status": "paused"}))))
    assert data.status == "paused"


def test_a_text_that_cannot_be_a_date_is_not_even_parsed(serve: Serve) -> None:
    script = """
import logging, sys
from cvat_sdk.api_client import ApiClient, Configuration
logging.disable()
with ApiClient(Configuration(host=sys.argv[1])) as client:
    page, _ = client.cloudstorages_api.list()
print(len(page.results), page.results[0].created_date or "unset", "dateutil" in sys.modules)
"""
    storage = {**STORAGE, "created_date": "Mon Mon 7", "updated_date": "n/a"}
    server = serve(respond({**PAGE, "results": [storage] * 10_000}))

    assert run_python(script, server.url) == "10000 unset False\n"
