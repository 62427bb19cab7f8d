"""Encoding what is sent, and errors about it."""

from __future__ import annotations

import collections
import datetime
import decimal
import io
import json
import math
import pathlib
import types
import uuid
from typing import TYPE_CHECKING, Annotated, Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET, Meta

from cvat_sdk._runtime import defaults
from cvat_sdk._runtime.errors import ApiTypeError, ApiValueError
from cvat_sdk._runtime.schema import OneOf
from cvat_sdk._runtime.schema.codec import (
    encode,
    from_json,
    plain_to_json,
    to_builtins,
    to_json,
)
from cvat_sdk._runtime.schema.scalars import Mode
from cvat_sdk._runtime.schema.values import contains_file
from cvat_sdk.api_client import models
from tests.unit.sample_models import (
    Cat,
    Color,
    Counted,
    Dog,
    Everything,
    House,
    Level,
    Loose,
    Node,
    Upload,
)

if TYPE_CHECKING:
    from cvat_sdk._runtime.errors import OpenApiException

SECRET = "hunter2-hunter2"
NOW = datetime.datetime(2026, 11, 21, 16, 59, 33, 5, tzinfo=datetime.timezone.utc)


@pytest.mark.parametrize(
    ("field", "value", "sent"),
    [
        ("whole", 9, 9),
        ("real", 1, 1),
        ("real", 0.5, 0.5),
        ("real", None, None),
        ("flag", True, True),
        ("pattern", "abc", "abc"),
        ("color", Color.RED, "red"),
        ("color", "sky-blue", "sky-blue"),
        ("level", "high", "high"),
        ("level", None, None),
        ("mode", "auto", "auto"),
        ("timestamp", NOW, "2026-11-21T16:59:33.000005Z"),
        ("timestamp", "2026-11-21T16:59:33Z", "2026-11-21T16:59:33Z"),
        ("day", NOW.date(), "2026-11-21"),
        ("number", uuid.UUID(int=5), "00000000-0000-0000-0000-000000000005"),
        ("real", decimal.Decimal("1.50"), 1.5),
        ("blob", b"abc", "YWJj"),
        ("either", 5, 5),
        ("either", "x", "x"),
        ("names", ("a", "b"), ["a", "b"]),
        ("names", {"a": 1}.keys(), ["a"]),
        ("names", collections.deque(["a"]), ["a"]),
        (
            "levels",
            types.MappingProxyType({"a": "low", Color.RED: Level.HIGH}),
            {"a": "low", "red": "high"},
        ),
        ("anything", None, None),
        ("anything", {"a": [Cat(pet_type="c", lives=1), NOW.date()]}, None),
        ("class_", 3, 3),
    ],
)
def test_models_and_mappings_with_valid_values_encode_alike(
    field: str, value: Any, sent: Any
) -> None:
    if isinstance(value, dict):
        sent = {"a": [{"pet_type": "c", "lives": 1}, "2026-11-21"]}
    body = {"text": "a", field.rstrip("_"): sent}
    model = Everything(**{"text": "a", field: value})
    assert encode(model, Everything, "body") == body
    assert encode({"text": "a", field: value}, Everything, "body") == body
    assert json.loads(to_json(to_builtins(model))) == body
    assert json.loads(to_json(encode(model, Everything, "body"))) == body


@pytest.mark.parametrize(
    ("field", "value", "error", "message"),
    [
        ("text", "", ApiValueError, "expected str of length >= 1, got 0$"),
        ("text", "abcdef", ApiValueError, "expected str of length <= 5, got 6$"),
        ("text", 5, ApiTypeError, "expected str, got int$"),
        ("text", None, ApiTypeError, "got None$"),
        ("text", "\ud800", ApiValueError, "lone surrogate"),
        ("whole", 10, ApiValueError, "expected int <= 9$"),
        ("whole", True, ApiTypeError, "got bool"),
        ("whole", 1.0, ApiTypeError, "got float"),
        ("whole", "1", ApiTypeError, "got str"),
        ("whole", None, ApiTypeError, "got None; leave the field out"),
        ("real", math.nan, ApiValueError, "finite"),
        ("real", math.inf, ApiValueError, "finite"),
        ("real", True, ApiTypeError, "got bool"),
        ("flag", 1, ApiTypeError, "expected bool, got int"),
        ("pattern", "ABC", ApiValueError, "matching"),
        ("even", 3, ApiValueError, "expected int that's a multiple of 2$"),
        ("color", "green", ApiValueError, "expected one of 'red', 'sky-blue', got 'green'"),
        ("color", "sky_blue", ApiValueError, "got 'sky_blue', did you mean 'sky-blue'?"),
        ("level", "top", ApiValueError, "expected one of 'low', 'high', got 'top'"),
        ("timestamp", NOW.replace(tzinfo=None), ApiValueError, "a time zone.*astimezone"),
        ("timestamp", "2026-11-21T16:59:33", ApiValueError, "a time zone.*astimezone"),
        ("anything", [NOW.replace(tzinfo=None)], ApiValueError, r"^body\.anything\[0\]:.* zone"),
        ("color", 1, ApiTypeError, "expected one of 'red', 'sky-blue', got int"),
        ("color", ["red"], ApiTypeError, "got list"),
        ("level", True, ApiTypeError, "got bool"),
        ("mode", "other", ApiValueError, "expected one of 'auto', 'manual', got 'other'"),
        ("mode", True, ApiTypeError, "got bool"),
        ("timestamp", "yesterday", ApiValueError, "invalid RFC3339 encoded datetime$"),
        ("timestamp", 5, ApiTypeError, "expected datetime, got int$"),
        ("day", NOW, ApiTypeError, "expected date, got datetime$"),
        ("either", 0.5, ApiTypeError, "expected int or str, got float"),
        ("names", [], ApiValueError, "expected array of length >= 1, got 0$"),
        ("names", "abc", ApiTypeError, "expected list of str, got str"),
        ("names", {"a": 1}, ApiTypeError, "expected list of str, got dict"),
        ("names", iter("abc"), ApiTypeError, "expected list of str, got str_"),
        ("levels", {"a": "top"}, ApiValueError, r"^body\.levels\.a: expected one of 'low', "),
        ("levels", {"not a name": "top"}, ApiValueError, r"^body\.levels\['not a name'\]: "),
        ("levels", {1: "low"}, ApiTypeError, "expected str as key, got int"),
        ("anything", {1, object()}, ApiTypeError, "something that JSON can hold, got object"),
        ("anything", {"a": {2: 1}}, ApiTypeError, r"^body\.anything\.a\[int\]: expected str as"),
        ("anything", [10**5000], ApiValueError, "at most 4096 bits"),
    ],
)
def test_an_invalid_value_is_an_error_with_its_path(
    field: str, value: Any, error: type[OpenApiException], message: str
) -> None:
    model = Everything(text="a")
    model[field] = value
    for body in ({"text": "a", field: value}, model):
        with pytest.raises(error, match=message) as raised:
            encode(body, Everything, "body")
        assert str(raised.value).startswith(f"body.{field}")
        assert raised.value.__cause__ is None


def test_encoding_errors_do_not_quote_values() -> None:
    for value in (SECRET, [SECRET], {"password": SECRET}, {"name": "a", "inner": {"name": SECRET}}):
        for tp in (int, Everything, Annotated[str, Meta(max_length=3)], list[int], House):
            with pytest.raises((ApiTypeError, ApiValueError)) as raised:
                encode(value, tp, "p")
            assert SECRET not in str(raised.value)


def test_the_path_of_an_error_leads_through_models_lists_and_mappings() -> None:
    body = House(
        pets=[Cat(pet_type="cat", lives=1)],
        counted={"a": Counted(name="a"), "b": Counted(name="b")},
    )
    cast("Any", body.counted)["b"].legs = "four"
    with pytest.raises(ApiTypeError, match=r"^body\.counted\.b\.legs: expected int, got str$"):
        encode(body, House, "body")


def test_an_unknown_key_of_a_mapping_is_sent_or_an_error_that_suggests_a_field() -> None:
    body = {"text": "a", "txet": [{"deep": 1}]}
    assert encode(body, Everything, "body") == body
    with pytest.raises(ApiValueError, match=r"Everything has no field 'txet', .*'text'"):
        encode(body, Everything, "body", Mode(forbid_unknown=True))
    with pytest.raises(ApiTypeError, match="expected str as key, got int"):
        encode({"text": "a", 5: 1}, Everything, "body")


def test_a_missing_required_field_is_an_error() -> None:
    with pytest.raises(ApiValueError, match=r"^body: required field 'text' is missing"):
        encode({}, Everything, "body")
    with pytest.raises(ApiValueError, match="required field 'text' is missing"):
        encode({"text": UNSET}, Everything, "body")


def test_mappings_may_use_either_name_of_a_field_but_not_both() -> None:
    assert encode({"from": "a"}, Loose, "body") == {"from": "a"}
    assert encode({"from_": "a"}, Loose, "body") == {"from": "a"}
    with pytest.raises(ApiValueError, match="both its names"):
        encode({"from_": "a", "from": "a"}, Loose, "body")


def test_python_names_can_be_excluded() -> None:
    body = {"text": "a", "class": 1}
    wire_names_only = Mode(wire_names_only=True, forbid_unknown=True)
    assert encode(body, Everything, "body", wire_names_only) == body
    with pytest.raises(ApiValueError, match="no field 'class_', did you mean 'class'"):
        encode({"text": "a", "class_": 1}, Everything, "body", wire_names_only)


def test_unset_values_are_not_sent() -> None:
    assert encode(Loose(task=UNSET, more=UNSET), Loose, "body") == {}
    assert encode({"task": UNSET, "more": UNSET}, Loose, "body") == {}
    assert to_builtins({"a": UNSET, "b": Everything(text="a")}) == {"b": {"text": "a"}}


def test_additional_properties_are_sent_beside_declared_fields() -> None:
    body = {"task": 1, "frame": 0, "pos_points": [[1, 2]], "from": "x"}
    model = Loose(task=1, frame=0, pos_points=[[1, 2]], from_="x")
    assert encode(model, Loose, "body") == encode(body, Loose, "body") == to_builtins(model) == body
    model["task"] = "1"
    with pytest.raises(ApiTypeError, match=r"^body\.task: expected int, got str"):
        encode(model, Loose, "body")


def test_typed_additional_properties_are_checked() -> None:
    assert encode({"name": "a", "more": 1}, Counted, "body") == {"name": "a", "more": 1}
    with pytest.raises(ApiTypeError, match=r"^body\.more: expected int, got str$"):
        encode({"name": "a", "more": "1"}, Counted, "body")


def test_a_variant_is_chosen_by_class_or_by_what_fits() -> None:
    dog = {"pet_type": "Dog", "barks": True}
    body = {"pets": [dog, {"pet_type": "cat", "lives": 1}], "guest": dog}
    model = House(
        pets=[Dog(pet_type="Dog", barks=True), Cat(pet_type="cat", lives=1)],
        guest=Dog(pet_type="Dog", barks=True),
    )
    assert encode(model, House, "body") == encode(body, House, "body") == body
    assert encode({"pets": [], "guest": "me"}, House, "body") == {"pets": [], "guest": "me"}
    with pytest.raises(ApiTypeError, match=r"^body\.pets\[0\]\.lives: expected int, got str"):
        encode({"pets": [{"pet_type": "cat", "lives": "1"}]}, House, "body")
    with pytest.raises(ApiTypeError, match=r"^body\.guest: expected Guest, got int"):
        encode({"pets": [], "guest": 5}, House, "body")


def test_a_model_of_another_class_is_an_error() -> None:
    with pytest.raises(ApiTypeError, match="expected Dog or a mapping, got Cat"):
        encode(Cat(pet_type="cat", lives=1), Dog, "body")


def test_a_model_is_taken_for_an_object_of_any_fields_and_keeps_their_names_in_json() -> None:
    assert encode(Loose(from_="a", more=1), dict[str, Any], "body") == {"from": "a", "more": 1}


def test_a_model_of_a_subclass_is_sent_with_its_own_fields() -> None:
    class Kitten(Cat):
        age: int

    kitten = Kitten(pet_type="cat", lives=9, age=1)
    assert encode(kitten, Cat, "body") == {"pet_type": "cat", "lives": 9, "age": 1}


def test_encoding_neither_keeps_nor_changes_the_callers_containers() -> None:
    names = ["a"]
    mapping = {"text": "a", "names": names, "anything": {"deep": [1]}}
    before = json.dumps(mapping)
    for made in (encode(mapping, Everything, "body"), to_builtins(mapping)):
        made["names"].append("b")
        made["anything"]["deep"].append(2)
        made["new"] = 1
    assert json.dumps(mapping) == before


def test_a_value_that_contains_itself_is_an_error() -> None:
    cycle: list[Any] = []
    cycle.append(cycle)
    node = Node(value=1)
    node.children = [node]
    for value, tp in ((cycle, Any), (node, Node), ({"value": 1, "children": cycle}, Node)):
        with pytest.raises((ApiValueError, ApiTypeError)) as raised:
            encode(value, tp, "body")
        assert len(str(raised.value)) < 500
    for value in (cycle, node):
        with pytest.raises(ApiValueError, match="within itself"):
            to_builtins(value)


def test_a_body_that_is_nested_deeper_than_the_default_is_an_error() -> None:
    value: Any = 1
    for _ in range(defaults.MAX_DEPTH):
        value = [value]
    assert json.loads(to_json(to_builtins(value)))
    with pytest.raises(ApiValueError, match="nested deeper"):
        to_builtins([[value]])


def test_integers_of_more_than_64_bits_are_sent_exactly() -> None:
    assert json.loads(to_json(to_builtins({"a": 2**70, "b": -(2**63)}))) == {
        "a": 2**70,
        "b": -(2**63),
    }


def test_a_body_that_is_larger_than_the_default_is_an_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(defaults, "MAX_REQUEST_BYTES", 10)
    assert to_json("12345678") == b'"12345678"'
    with pytest.raises(ApiValueError, match="at most 10 can be sent"):
        to_json({"a": "123456789"})


@pytest.mark.parametrize(
    "file", [b"x", bytearray(b"x"), memoryview(b"x"), io.BytesIO(b"x"), pathlib.Path("x")]
)
def test_every_kind_of_file_is_recognized(file: Any) -> None:
    sent = encode(Upload(title="a", file=file), Upload, "body")
    assert sent["file"] is file
    assert contains_file(sent)
    assert contains_file({"a": [{"b": file}]})
    assert not contains_file({"a": ["x", 1, None, 0.5, {"b": False}]})


def test_a_value_that_is_not_a_file_is_an_error_with_a_hint(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"x")
    with pytest.raises(ApiTypeError, match="got str: open the file"):
        encode({"title": "a", "file": str(path)}, Upload, "body")
    with pytest.raises(ApiTypeError, match="got int"):
        encode({"title": "a", "file": 5}, Upload, "body")


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.integers(), inner),
    max_leaves=20,
)


@given(JSON_VALUES)
def test_any_value_is_sent_exactly_or_is_an_error(value: Any) -> None:
    try:
        body = to_json(to_builtins(value))
    except (ApiTypeError, ApiValueError):
        return
    if not contains_file(to_builtins(value)):
        assert json.loads(body) == value


@given(st.dictionaries(st.sampled_from([*Everything.__struct_fields__, "class"]), JSON_VALUES))
def test_any_values_of_fields_encode_to_valid_builtins_or_are_an_error(
    fields: dict[str, Any],
) -> None:
    try:
        sent = encode({"text": "a", **fields}, Everything, "body")
    except (ApiTypeError, ApiValueError):
        return
    assert encode(sent, Everything, "body", Mode(wire_names_only=True)) == sent


class _Whole(OneOf):
    _variants = lambda: (int, bool)  # noqa: E731


class _Instant(OneOf):
    _variants = lambda: (datetime.date, datetime.datetime)  # noqa: E731


class _Nullable(OneOf):
    _variants = lambda: (Color | None, _Whole)  # noqa: E731


@pytest.mark.parametrize(
    ("tp", "value", "sent"),
    [
        (_Whole, True, True),
        (_Whole, 1, 1),
        (_Instant, NOW, "2026-11-21T16:59:33.000005Z"),
        (_Instant, NOW.date(), "2026-11-21"),
        (_Nullable, None, None),
        (_Nullable, False, False),
        (list[_Nullable], [None, "red", 1], [None, "red", 1]),
    ],
)
def test_an_alternative_takes_what_any_of_its_types_takes(tp: Any, value: Any, sent: Any) -> None:
    encoded = encode(value, tp, "p")
    assert (encoded, type(encoded)) == (sent, type(sent))
    decoded = from_json(to_json(encoded), tp, strict=True)
    assert (decoded, type(decoded)) == (value, type(value)) or decoded == value == encoded
    with pytest.raises(ApiValueError, match="a time zone"):
        encode(NOW.replace(tzinfo=None), _Instant, "p")


POINTS = st.lists(st.floats(), min_size=4, max_size=6)
TEXTS = st.text() | st.binary() | st.datetimes() | st.uuids() | st.none() | st.integers()


@given(
    points=POINTS | POINTS.map(tuple),
    group=st.none() | st.integers() | st.booleans(),
    source=TEXTS,
    rotation=st.floats(-9, 999) | st.decimals(-9, 999),
    name=st.sampled_from(["frame", "unknown"]),
)
def test_a_body_that_msgspec_alone_has_checked_is_sent_as_any_other(
    points: Any, group: int | None, source: Any, rotation: Any, name: str
) -> None:
    fields = {"points": points, "group": group, "source": source, "rotation": rotation}
    shape = models.LabeledShapeRequest(type="polygon", frame=1, label_id=2)
    for field, value in fields.items():
        setattr(shape, field, value)
    mapping = {**fields, "type": "polygon", "label_id": 2, "frame": 1, name: 1}
    for body in (models.LabeledDataRequest(shapes=[shape]), {"shapes": [mapping]}):
        sent = plain_to_json(body, models.LabeledDataRequest)
        if sent is not None:
            assert json.loads(sent) == encode(body, models.LabeledDataRequest, "body")


def test_msgspec_alone_checks_what_nearly_every_body_is() -> None:
    shape = {"type": "polygon", "frame": 1, "label_id": 2, "points": [0, 1.5]}
    mapping = {"shapes": [shape]}
    for body in (mapping, models.LabeledDataRequest.from_dict(mapping)):
        assert plain_to_json(body, models.LabeledDataRequest) is not None
    for other in ({**shape, "unknown": 1}, {**shape, "source": b"x"}, {**shape, "type": "star"}):
        assert plain_to_json({"shapes": [other]}, models.LabeledDataRequest) is None
