"""Answers of older, newer and mistaken servers: data of the documented type, or a named place."""

from __future__ import annotations

import copy
import json
import logging
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
from cvat_sdk.runtime import tolerance
from tests.support.samples import CALL, OPERATIONS, PAGE, STORAGE, retrieve
from tests.support import recordings
from tests.support.scripted import Peer, ScriptedServer, respond, http_response

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
_ROUTES = [
    ("list", "GET", r"/api/cloudstorages"),
    ("retrieve", "GET", r"/api/cloudstorages/\d+"),
    ("retrieve", "POST", r"/api/cloudstorages"),
    ("retrieve_content_v2", "GET", r"/api/cloudstorages/\d+/content-v2"),
    ("list_requests", "GET", r"/api/lambda/requests"),
    ("create_requests", "POST", r"/api/lambda/requests"),
    ("retrieve_requests", "GET", r"/api/lambda/requests/[^/]+"),
]


def _recorded() -> list[tuple[str, Any]]:
    """Operations and the bodies that a real server answered them with."""
    found = []
    for exchange in recordings.exchanges():
        for operation, method, path in _ROUTES:
            if (
                exchange.method == method
                and re.fullmatch(path, exchange.path)
                and 200 <= exchange.status < 300
                and exchange.response.body[:1] in (b"{", b"[")
            ):
                found.append((operation, exchange.response.json()))
    return found


RECORDED = _recorded()
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
Place = tuple[Any, ...]


def _places(value: Any, place: Place = ()) -> Iterator[Place]:
    yield place
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _places(inner, (*place, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value[:3]):
            yield from _places(inner, (*place, index))


def _text(place: Place) -> str:
    steps = [f"[{step}]" if isinstance(step, int) else f".{step}" for step in place]
    return "".join(steps).removeprefix(".")


@st.composite
def mutated(draw: st.DrawFn) -> tuple[str, Any, list[str]]:
    """An operation, a recorded body with up to three mutations, and where those are."""
    operation, body = draw(st.sampled_from(RECORDED))
    body = copy.deepcopy(body)
    changed: list[str] = []
    for _ in range(draw(st.integers(1, 3))):
        *above, last = ("", *draw(st.sampled_from(list(_places(body)))))
        if not above:
            changed.append("")
            body = draw(WRONG)
            continue
        holder = body
        for step in above[1:]:
            holder = holder[step]
        kind = draw(st.sampled_from(["drop", "null", "retype", "rename"]))
        changed.append(_text((*above[1:], last)))
        if kind == "null":
            holder[last] = None
        elif kind == "retype":
            holder[last] = draw(WRONG)
        elif isinstance(holder, list):
            del holder[last]
            # What follows moves up.
            changed.append(_text(tuple(above[1:])))
        else:
            inner = holder.pop(last)
            if kind == "rename":
                holder[draw(st.sampled_from([f"{last}_", "new", last.upper(), ""]))] = inner
    return operation, body, changed


class _Answering:
    """One server and one client, whose next answer is set."""

    def __init__(self) -> None:
        self.body = b""
        self.server = ScriptedServer(self._answer)

    def _answer(self, peer: Peer) -> None:
        peer.send(http_response(self.body))


@pytest.fixture(scope="module")
def answering() -> Iterator[_Answering]:
    answering = _Answering()
    with answering.server:
        yield answering


@pytest.mark.parametrize("strict", [False, True])
def test_a_mutated_answer_gives_data_or_an_error_that_names_the_place(
    answering: _Answering, strict: bool
) -> None:
    configuration = Configuration(host=answering.server.url, strict_responses=strict)

    @settings(
        max_examples=300 if not strict else 150,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(mutated())
    def check(case: tuple[str, Any, list[str]]) -> None:
        operation, body, changed = case
        answering.body = json.dumps(body).encode()
        data: Any = None
        refused: exceptions.ResponseValidationError | None = None
        try:
            data, _ = OPERATIONS[operation](client)
        except exceptions.ResponseValidationError as error:
            refused = error
        if refused is not None:
            place = refused.location
            assert place in str(refused)
            assert [p for p in changed if p.startswith(place) or place.startswith(p)], changed
            assert len(str(refused)) < 800
            return
        assert isinstance(data, TYPES[operation])
        assert repr(data)
        assert pickle.loads(pickle.dumps(data)) == data
        assert msgspec_json.encode(data)

    with ApiClient(configuration) as client:
        check()


def test_there_are_recorded_answers_of_every_type() -> None:
    assert {operation for operation, _ in RECORDED} >= {
        "retrieve",
        "list",
        "retrieve_content_v2",
        "list_requests",
        "retrieve_requests",
    }


def test_what_was_recorded_is_read_strictly(answering: _Answering) -> None:
    configuration = Configuration(host=answering.server.url, strict_responses=True)
    with ApiClient(configuration) as client:
        for operation, body in RECORDED:
            answering.body = json.dumps(body).encode()
            assert isinstance(OPERATIONS[operation](client)[0], TYPES[operation])


def _storage(serve: Serve, connect: Connect, **changes: Any) -> Any:
    body = {name: value for name, value in {**STORAGE, **changes}.items() if value is not ...}
    data, _ = retrieve(connect(serve(respond(body))))
    assert type(data) is models.CloudStorageRead
    return data


def test_unknown_fields_are_ignored(serve: Serve, connect: Connect) -> None:
    data = _storage(serve, connect, brand_new={"deep": [1]})
    assert data == _storage(serve, connect)
    assert not hasattr(data, "brand_new")


def test_unknown_values_of_enums_are_kept_as_members(serve: Serve, connect: Connect) -> None:
    data = _storage(serve, connect, provider_type="OCI_BUCKET")
    assert data.provider_type == "OCI_BUCKET"
    assert isinstance(data.provider_type, models.ProviderTypeEnum)
    assert data.provider_type.value == "OCI_BUCKET"
    assert data.provider_type not in list(models.ProviderTypeEnum)
    assert pickle.loads(pickle.dumps(data)) == data == copy.deepcopy(data)
    assert json.loads(msgspec_json.encode(data))["provider_type"] == "OCI_BUCKET"
    assert hash(data.provider_type) == hash("OCI_BUCKET")


def test_missing_required_fields_are_unset(serve: Serve, connect: Connect) -> None:
    data = _storage(serve, connect, manifests=..., id=...)
    assert data.manifests is UNSET
    assert data.id is UNSET
    assert data.resource == "images"
    assert "manifests" not in data.to_dict()


def test_null_stays_none_where_the_contract_forbids_it(serve: Serve, connect: Connect) -> None:
    data = _storage(serve, connect, resource=None, manifests=None)
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
def test_dates_in_other_forms_are_read(serve: Serve, connect: Connect, written: str) -> None:
    data = _storage(serve, connect, created_date=written)
    assert data.created_date == datetime(2026, 11, 21, 16, 59, 33, tzinfo=timezone.utc)


def test_what_is_wrong_deep_within_a_page_spares_the_rest(serve: Serve, connect: Connect) -> None:
    page = {**PAGE, "results": [STORAGE, {**STORAGE, "owner": {"id": None}}, STORAGE]}
    data, _ = connect(serve(respond(page))).cloudstorages_api.list()
    assert [type(item) for item in data.results] == [models.CloudStorageRead] * 3
    owner = data.results[1].owner
    assert isinstance(owner, models.BasicUser)
    assert owner.id is None
    assert owner.username is UNSET
    assert data.results[0] == data.results[2]


@pytest.fixture
def fresh_warnings() -> Iterator[None]:
    tolerance._warned.clear()
    yield
    tolerance._warned.clear()


@pytest.mark.usefixtures("fresh_warnings")
def test_one_warning_is_logged_for_a_model_s_field(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    odd = {**STORAGE, "provider_type": 5, "resource": None}
    client = connect(serve(respond({**PAGE, "results": [odd, odd]})))
    for _ in range(3):
        client.cloudstorages_api.list()
    logged = [r for r in caplog.records if r.levelno == logging.WARNING]
    assert [record.name for record in logged] == ["cvat_sdk"] * 2
    told = " ".join(record.getMessage() for record in logged)
    assert told.count("CloudStorageRead.provider_type") == 1
    assert told.count("CloudStorageRead.resource") == 1


@pytest.mark.usefixtures("fresh_warnings")
def test_no_warning_is_logged_without_validation_of_outputs(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    data, _ = retrieve(
        connect(serve(respond({**STORAGE, "resource": None}))), _validate_outputs=False
    )
    assert data.resource is None
    assert caplog.records == []


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
def test_strict_responses_raise_and_name_the_place(
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


def test_strict_responses_read_what_newer_servers_add(serve: Serve, connect: Connect) -> None:
    client = connect(serve(respond({**STORAGE, "new": 1})), strict_responses=True)
    assert retrieve(client)[0].id == 7


def test_a_status_that_no_one_knows_is_kept(serve: Serve, connect: Connect) -> None:
    data, _ = OPERATIONS["retrieve_requests"](connect(serve(respond({**CALL, "status": "paused"}))))
    assert data.status == "paused"
