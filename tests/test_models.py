"""Request models: what they are made of, what they refuse, and what is sent of them."""

from __future__ import annotations

import io
import json
import pickle
from collections import UserString
from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

import numpy
import pytest

from cvat_sdk.api_client import api_client, exceptions, models
from cvat_sdk.api_client.model_utils import IModelData, OpenApiModel, none_type, to_json
from tests.support.samples import CALL, NEW, OK, STORAGE, retrieve
from tests.support.scripted import respond

if TYPE_CHECKING:
    from tests.conftest import Connect, Serve

Storage = models.CloudStorageWriteRequest
Any_: Any = Storage  # for arguments that type checkers refuse
CREATED = respond(STORAGE, 201)


def test_a_text_becomes_a_member_and_a_mapping_a_model() -> None:
    storage = Storage(**NEW, owner={"username": "ann"}, manifests=("a", "b"))

    assert storage.provider_type is models.ProviderTypeEnum.AWS_S3_BUCKET
    assert storage.owner == models.BasicUserRequest(username="ann")
    assert isinstance(storage.owner, models.BasicUserRequest)
    assert storage.manifests == ["a", "b"]


def test_models_in_mappings_and_lists_are_made_at_any_depth() -> None:
    sublabel = {"name": "hand", "attributes": {"side": "side"}}
    call = models.FunctionCallRequest(
        "yolo", 5, mapping={"person": {"name": "human", "sublabels": {"arm": sublabel}}}
    )

    mapping = cast("Any", call.mapping)
    assert type(mapping["person"]) is models.LabelMappingEntryRequest
    sublabels: Any = mapping["person"].sublabels
    assert isinstance(sublabels["arm"], models.SublabelMappingEntryRequest)
    assert models.FunctionCallRequest.from_dict(call.to_dict()) == call


def test_a_model_given_to_a_model_stays_the_same_object() -> None:
    owner = models.BasicUserRequest("ann")

    assert Storage(**NEW, owner=owner).owner is owner
    assert Storage(**NEW, owner=owner, key_file=b"{}").owner is owner


def test_required_fields_may_be_given_by_position_in_the_order_of_the_contract() -> None:
    by_position = Storage("AWS_S3_BUCKET", "images", "Images", "ANONYMOUS_ACCESS", description="d")

    assert by_position == Storage(
        **{**NEW, "credentials_type": "ANONYMOUS_ACCESS"}, description="d"
    )
    with pytest.raises(exceptions.ApiTypeError, match=r"each once"):
        Any_("AWS_S3_BUCKET", "images", "Images", "ANONYMOUS_ACCESS", "d")
    with pytest.raises(exceptions.ApiTypeError, match=r"each once"):
        Any_("AWS_S3_BUCKET", **NEW)


@pytest.mark.parametrize(
    "values",
    [
        {"manifests": ["a"]},
        {"manifests": ["a"], "owner": {"username": "ann"}},
        {"manifests": ["a"], "key_file": io.BytesIO(b"{}")},
    ],
)
def test_what_the_caller_does_to_a_list_later_changes_nothing(
    serve: Serve, connect: Connect, values: dict[str, Any]
) -> None:
    server = serve(CREATED)
    storage = Storage(**NEW, **values)
    given = values["manifests"]

    given.append("b")
    connect(server).cloudstorages_api.create(storage)

    assert storage.manifests == ["a"]
    assert b"manifests" in server.requests[0].body
    assert b'"b"' not in server.requests[0].body
    assert b"manifests[1]" not in server.requests[0].body


def test_what_the_caller_does_to_values_of_an_open_model_changes_nothing() -> None:
    points = [[1, 2]]
    call = models.OnlineFunctionCallRequest(task=1, pos_points=points, more={"points": points})

    points[0].append(3)

    assert call.to_dict() == {"task": 1, "pos_points": [[1, 2]], "more": {"points": [[1, 2]]}}


@pytest.mark.parametrize(
    ("values", "error", "message"),
    [
        ({"resource": 5}, exceptions.ApiTypeError, r"\.resource: expected str, got int"),
        ({"resource": ""}, exceptions.ApiValueError, r"\.resource: expected str of length >= 1"),
        ({"provider_type": "AWS"}, exceptions.ApiValueError, r"\.provider_type: expected one of"),
        ({"provider_type": None}, exceptions.ApiTypeError, r"\.provider_type: .*got None"),
        ({"owner": "ann"}, exceptions.ApiTypeError, r"\.owner: expected BasicUserRequest or a"),
        ({"owner": {}}, exceptions.ApiTypeError, r"\.owner: required field 'username'"),
        ({"owner": {"username": 1}}, exceptions.ApiTypeError, r"\.owner\.username: expected str"),
        ({"manifests": "a"}, exceptions.ApiTypeError, r"\.manifests: expected list of str"),
        ({"manifests": ["a", 1]}, exceptions.ApiTypeError, r"\.manifests\[1\]: expected str"),
        ({"key_file": "path"}, exceptions.ApiTypeError, r"\.key_file: expected a file.*Path"),
    ],
)
def test_a_mistake_is_reported_where_the_model_is_made(
    values: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match="^CloudStorageWriteRequest" + message):
        Storage(**{**NEW, **values})
    with pytest.raises(error, match="^CloudStorageWriteRequest" + message):
        Storage.from_dict({**NEW, **values})


@pytest.mark.parametrize("make", [Storage.from_dict, lambda values: Storage(**values)])
def test_a_missing_field_is_reported_where_the_model_is_made(make: Any) -> None:
    with pytest.raises(exceptions.ApiTypeError, match="required field 'resource' is missing"):
        make({name: value for name, value in NEW.items() if name != "resource"})


def test_a_model_is_checked_once_more_when_it_is_sent(serve: Serve, connect: Connect) -> None:
    server = serve(CREATED)
    storage = Storage(**NEW)
    storage["provider_type"] = "AWS"

    with pytest.raises(exceptions.ApiValueError, match=r"provider_type: expected one of"):
        connect(server).cloudstorages_api.create(storage)
    assert server.requests == []


def test_an_unknown_field_of_a_constructor_is_left_out_with_one_warning(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(CREATED)

    storages = [Any_(**NEW, descriptoin=text) for text in ("a", "b")]
    connect(server).cloudstorages_api.create(storages[0])

    assert storages[0] == Storage(**NEW)
    assert json.loads(server.requests[0].body) == NEW
    (record,) = caplog.records
    assert (record.name, record.levelname) == ("cvat_sdk", "WARNING")
    assert "CloudStorageWriteRequest has no field 'descriptoin'" in record.message
    assert "'description'" in record.message


def test_an_unknown_key_of_a_mapping_is_sent_with_one_warning(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(CREATED, CREATED)
    client = connect(server)
    body = {**NEW, "owner": {"username": "ann", "usrname": None}, "resuorce": [{"x": 1}]}

    for _ in range(2):
        client.cloudstorages_api.create(body)

    assert json.loads(server.requests[1].body) == body
    messages = [record.message for record in caplog.records if record.levelname == "WARNING"]
    assert len(messages) == 2
    assert [m for m in messages if "BasicUserRequest has no field 'usrname'" in m]
    assert [m for m in messages if "'resuorce'" in m and "did you mean 'resource'?" in m]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("owner", numpy.array([1, 2])),
        ("owner", range(2)),
        ("manifests", UserString("ab")),
        ("display_name", numpy.array("x" * 64)),
        ("provider_type", Decimal("sNaN")),
    ],
    ids=["array", "range", "string", "array of no dimension", "signaling NaN"],
)
def test_a_value_whose_type_raises_errors_of_its_own_is_refused(field: str, value: Any) -> None:
    with pytest.raises((exceptions.ApiTypeError, exceptions.ApiValueError), match=field):
        models.CloudStorageWriteRequest(**{**NEW, field: value})


@pytest.mark.parametrize(
    ("model", "fields", "message"),
    [
        (models.LabelMappingEntryRequest, {"name": "a", "attributes": range(3)}, "got range"),
        (models.FunctionCallRequest, {"function": "a", "task": "\ud800"}, "a lone surrogate"),
    ],
)
def test_an_object_in_the_place_of_another_is_refused(
    model: Any, fields: dict[str, Any], message: str
) -> None:
    with pytest.raises((exceptions.ApiTypeError, exceptions.ApiValueError), match=message):
        model(**fields)


def test_an_unknown_key_of_a_mapping_is_refused_if_requests_are_to_be_strict(
    serve: Serve, connect: Connect
) -> None:
    server = serve(CREATED)
    client = connect(server, strict_requests=True)

    for body in ({**NEW, "rseource": 1}, {**NEW, "owner": {"username": "ann", "namee": 1}}):
        with pytest.raises(exceptions.ApiValueError, match=r"has no field .*, did you mean "):
            client.cloudstorages_api.create(body)
    client.configuration.strict_requests = False
    client.cloudstorages_api.create({**NEW, "rseource": 1})

    assert len(server.requests) == 1


def test_what_was_read_can_be_changed_and_sent_back(serve: Serve, connect: Connect) -> None:
    server = serve(OK, OK)
    client = connect(server)

    storage, _ = retrieve(client)
    storage.display_name = "Other"
    client.cloudstorages_api.partial_update(7, storage.to_dict())

    assert json.loads(server.requests[1].body) == {**STORAGE, "display_name": "Other"}


def test_a_response_that_lacks_fields_can_be_pickled(serve: Serve, connect: Connect) -> None:
    storage, _ = retrieve(connect(serve(respond({"id": 7, "provider_type": "NEW"}))))

    again = pickle.loads(pickle.dumps(storage))

    assert again == storage
    assert again.to_dict() == {"id": 7, "provider_type": "NEW"}


def test_names_of_the_published_client_are_those_of_ours() -> None:
    call = models.FunctionCall.from_dict(CALL)

    assert isinstance(call, OpenApiModel)
    assert isinstance(call, IModelData)
    assert api_client.ApiException is exceptions.ApiException
    assert isinstance(None, none_type)
    assert to_json([call, {"a": models.ProviderTypeEnum.AZURE_CONTAINER}]) == [
        CALL, {"a": "AZURE_CONTAINER"}
    ]  # fmt: skip
    assert models.ProviderTypeEnum.allowed_values["value",]["AWS_S3_BUCKET"] == "AWS_S3_BUCKET"
    assert models.ProviderTypeEnum.AWS_S3_BUCKET.to_str() == "AWS_S3_BUCKET"


def test_models_and_exceptions_are_modules_of_the_package_too() -> None:
    assert import_module("cvat_sdk.models") is models
    assert import_module("cvat_sdk.exceptions").ApiException is exceptions.ApiException
