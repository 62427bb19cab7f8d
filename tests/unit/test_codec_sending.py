"""What is checked, and refused, before anything is sent."""

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
import warnings
from typing import TYPE_CHECKING, Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET, Meta

from cvat_sdk._runtime import defaults
from cvat_sdk._runtime.codec import checked, has_file, plain, to_form, to_json
from cvat_sdk._runtime.errors import ApiTypeError, ApiValueError
from tests.support.odd_models import (
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
        ("whole", Level.LOW, 1),
        ("real", 1, 1),
        ("real", 0.5, 0.5),
        ("real", None, None),
        ("flag", True, True),
        ("pattern", "abc", "abc"),
        ("color", Color.RED, "red"),
        ("color", "sky-blue", "sky-blue"),
        ("level", 2, 2),
        ("level", None, None),
        ("mixed", "auto", "auto"),
        ("mixed", 1, 1),
        ("moment", NOW, "2026-11-21T16:59:33.000005Z"),
        ("moment", "2026-11-21T16:59:33Z", "2026-11-21T16:59:33Z"),
        ("day", NOW.date(), "2026-11-21"),
        ("number", uuid.UUID(int=5), "00000000-0000-0000-0000-000000000005"),
        ("price", decimal.Decimal("1.50"), "1.50"),
        ("blob", b"abc", "YWJj"),
        ("either", 5, 5),
        ("either", "x", "x"),
        ("names", ("a", "b"), ["a", "b"]),
        ("names", {"a": 1}.keys(), ["a"]),
        ("names", collections.deque(["a"]), ["a"]),
        ("levels", types.MappingProxyType({"a": 1, Color.RED: Level.HIGH}), {"a": 1, "red": 2}),
        ("anything", None, None),
        ("anything", {"a": [Cat(pet_type="c", lives=1), NOW.date()]}, None),
        ("class_", 3, 3),
    ],
)
def test_what_fits_is_sent_from_models_and_mappings_alike(
    field: str, value: Any, sent: Any
) -> None:
    if isinstance(value, dict):
        sent = {"a": [{"pet_type": "c", "lives": 1}, "2026-11-21"]}
    body = {"text": "a", field.rstrip("_"): sent}
    model = Everything(**{"text": "a", field: value})
    assert checked(model, Everything, "body") == body
    assert checked({"text": "a", field: value}, Everything, "body") == body
    assert json.loads(to_json(plain(model))) == body
    assert json.loads(to_json(checked(model, Everything, "body"))) == body


@pytest.mark.parametrize(
    ("field", "value", "error", "message"),
    [
        ("text", "", ApiValueError, "expected str of at least 1 character and at most 5"),
        ("text", "abcdef", ApiValueError, "at most 5 characters, got str of 6 characters"),
        ("text", 5, ApiTypeError, "expected str of at least 1 .* characters, got int"),
        ("text", None, ApiTypeError, "got None$"),
        ("text", "\ud800", ApiValueError, "lone surrogate"),
        ("whole", 10, ApiValueError, "expected int >= 0 and < 10, got int"),
        ("whole", True, ApiTypeError, "got bool"),
        ("whole", 1.0, ApiTypeError, "got float"),
        ("whole", "1", ApiTypeError, "got str"),
        ("whole", None, ApiTypeError, "got None; leave the field out"),
        ("even", 3, ApiValueError, "expected int that is a multiple of 2, got int"),
        ("real", math.nan, ApiValueError, "finite"),
        ("real", math.inf, ApiValueError, "finite"),
        ("real", True, ApiTypeError, "got bool"),
        ("flag", 1, ApiTypeError, "expected bool, got int"),
        ("pattern", "ABC", ApiValueError, "matching"),
        ("color", "green", ApiValueError, "expected one of 'red', 'sky-blue', got str"),
        ("color", 1, ApiTypeError, "expected one of 'red', 'sky-blue', got int"),
        ("color", ["red"], ApiTypeError, "got list"),
        ("level", True, ApiTypeError, "got bool"),
        ("mixed", "manual", ApiValueError, "expected one of 1, 'auto', got str"),
        ("mixed", True, ApiTypeError, "got bool"),
        ("moment", "yesterday", ApiValueError, "expected datetime, got str"),
        ("moment", 5, ApiTypeError, "expected datetime or its text, got int"),
        ("day", NOW, ApiTypeError, "expected date or its text, got datetime"),
        ("either", 0.5, ApiTypeError, "expected int or str, got float"),
        ("names", [], ApiValueError, "expected list of at least 1 item and at most 3 items, got 0"),
        ("names", "abc", ApiTypeError, "expected list of str, got str"),
        ("names", {"a": 1}, ApiTypeError, "expected list of str, got dict"),
        ("names", iter("abc"), ApiTypeError, "expected list of str, got str_"),
        ("levels", {"a": 3}, ApiValueError, r"^body\.levels\.a: expected one of 1, 2"),
        ("levels", {"not a name": 3}, ApiValueError, r"^body\.levels\['not a name'\]: "),
        ("levels", {1: 1}, ApiTypeError, "expected str, got int"),
        ("anything", {1, object()}, ApiTypeError, "something that JSON can hold, got object"),
        ("anything", {"a": {2: 1}}, ApiTypeError, r"^body\.anything\.a\[int\]: expected str as"),
        ("anything", [10**5000], ApiValueError, "at most 4096 bits"),
    ],
)
def test_what_does_not_fit_is_refused_by_path_and_type(
    field: str, value: Any, error: type[OpenApiException], message: str
) -> None:
    for body in (
        {"text": "a", field: value},
        Everything(**{"text": "a", field: value}),
    ):
        with pytest.raises(error, match=message) as raised:
            checked(body, Everything, "body")
        assert str(raised.value).startswith(f"body.{field}")
        assert raised.value.__cause__ is None


def test_refusals_never_hold_the_value() -> None:
    for value in (SECRET, [SECRET], {"password": SECRET}, {"name": "a", "inner": {"name": SECRET}}):
        for tp in (int, Everything, Annotated[str, Meta(max_length=3)], Color, list[int], House):
            with pytest.raises((ApiTypeError, ApiValueError)) as raised:
                checked(value, tp, "p")
            assert SECRET not in str(raised.value)


def test_the_path_leads_through_models_lists_and_mappings() -> None:
    body = House(
        pets=[Cat(pet_type="cat", lives=1)],
        counted={"a": Counted(name="a"), "b": Counted(name="b", legs="four")},  # type: ignore[arg-type]
    )
    with pytest.raises(ApiTypeError, match=r"^body\.counted\.b\.legs: expected int, got str$"):
        checked(body, House, "body")


def test_a_field_that_a_mapping_misspells_is_refused_with_the_nearest() -> None:
    with pytest.raises(ApiValueError, match=r"Everything has no field 'txet', .*'text'"):
        checked({"txet": "a"}, Everything, "body")


def test_required_fields_are_asked_for() -> None:
    with pytest.raises(ApiValueError, match=r"^body: required field 'text' is missing"):
        checked({}, Everything, "body")
    with pytest.raises(ApiValueError, match="required field 'text' is missing"):
        checked({"text": UNSET}, Everything, "body")


def test_mappings_may_use_either_name_of_a_field_but_not_both() -> None:
    assert checked({"from": "a"}, Loose, "body") == {"from": "a"}
    assert checked({"from_": "a"}, Loose, "body") == {"from": "a"}
    with pytest.raises(ApiValueError, match="both its names"):
        checked({"from_": "a", "from": "a"}, Loose, "body")


def test_the_names_of_the_wire_can_be_insisted_on() -> None:
    body = {"text": "a", "class": 1}
    assert checked(body, Everything, "body", wire_names_only=True) == body
    with pytest.raises(ApiValueError, match="no field 'class_', did you mean 'class'"):
        checked({"text": "a", "class_": 1}, Everything, "body", wire_names_only=True)


def test_unset_values_are_not_sent() -> None:
    assert checked(Loose(task=UNSET, more=UNSET), Loose, "body") == {}
    assert checked({"task": UNSET, "more": UNSET}, Loose, "body") == {}
    assert plain({"a": UNSET, "b": Everything(text="a")}) == {"b": {"text": "a"}}


def test_further_fields_of_open_models_stand_beside_the_declared() -> None:
    body = {"task": 1, "frame": 0, "pos_points": [[1, 2]], "from": "x"}
    model = Loose(task=1, frame=0, pos_points=[[1, 2]], from_="x")
    assert checked(model, Loose, "body") == checked(body, Loose, "body") == plain(model) == body
    with pytest.raises(ApiTypeError, match=r"^body\.task: expected int, got str"):
        checked(Loose(task="1", more=2), Loose, "body")  # type: ignore[arg-type]


def test_typed_further_fields_are_checked() -> None:
    assert checked({"name": "a", "more": 1}, Counted, "body") == {"name": "a", "more": 1}
    with pytest.raises(ApiTypeError, match=r"^body\.more: expected int, got str$"):
        checked({"name": "a", "more": "1"}, Counted, "body")


def test_alternatives_are_told_by_class_by_discriminator_or_by_what_fits() -> None:
    dog = {"pet_type": "Dog", "barks": True}
    body = {"pets": [dog, {"pet_type": "cat", "lives": 1}], "guest": dog}
    model = House(
        pets=[Dog(pet_type="Dog", barks=True), Cat(pet_type="cat", lives=1)],
        guest=Dog(pet_type="Dog", barks=True),
    )
    assert checked(model, House, "body") == checked(body, House, "body") == body
    assert checked({"pets": [], "guest": "me"}, House, "body") == {"pets": [], "guest": "me"}
    with pytest.raises(ApiTypeError, match=r"^body\.pets\[0\]\.lives: expected int, got str"):
        checked({"pets": [{"pet_type": "cat", "lives": "1"}]}, House, "body")
    with pytest.raises(ApiTypeError, match=r"^body\.guest: expected Guest, got int"):
        checked({"pets": [], "guest": 5}, House, "body")


def test_a_model_of_another_class_is_refused() -> None:
    with pytest.raises(ApiTypeError, match="expected Dog or a mapping, got Cat"):
        checked(Cat(pet_type="cat", lives=1), Dog, "body")


def test_a_model_of_a_subclass_is_sent_with_its_own_fields() -> None:
    class Kitten(Cat):
        age: int

    kitten = Kitten(pet_type="cat", lives=9, age=1)
    assert checked(kitten, Cat, "body") == {"pet_type": "cat", "lives": 9, "age": 1}


def test_deprecated_fields_warn_where_they_are_sent() -> None:
    with pytest.warns(DeprecationWarning, match=r"Everything\.old is deprecated") as caught:
        checked(Everything(text="a", old=1), Everything, "body")
    assert caught[0].filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        checked(Everything(text="a"), Everything, "body")


def test_the_callers_containers_are_neither_kept_nor_changed() -> None:
    names = ["a"]
    mapping = {"text": "a", "names": names, "anything": {"deep": [1]}}
    before = json.dumps(mapping)
    for made in (checked(mapping, Everything, "body"), plain(mapping)):
        made["names"].append("b")
        made["anything"]["deep"].append(2)
        made["new"] = 1
    assert json.dumps(mapping) == before


def test_what_holds_itself_is_refused() -> None:
    cycle: list[Any] = []
    cycle.append(cycle)
    node = Node(value=1)
    node.children = [node]
    for value, tp in ((cycle, Any), (node, Node), ({"value": 1, "children": cycle}, Node)):
        with pytest.raises((ApiValueError, ApiTypeError)) as raised:
            checked(value, tp, "body")
        assert len(str(raised.value)) < 500
    for value in (cycle, node):
        with pytest.raises(ApiValueError, match="within itself"):
            plain(value)


def test_bodies_are_nested_as_deep_as_the_default_says() -> None:
    value: Any = 1
    for _ in range(defaults.MAX_DEPTH):
        value = [value]
    assert json.loads(to_json(plain(value)))
    with pytest.raises(ApiValueError, match="nested deeper"):
        plain([[value]])


def test_long_numbers_are_sent_right() -> None:
    assert json.loads(to_json(plain({"a": 2**70, "b": -(2**63)}))) == {"a": 2**70, "b": -(2**63)}


@pytest.mark.parametrize(("value", "unit"), [(0.3, 0.1), (7.5, 2.5), (6, 2), (1e6, 0.01)])
def test_multiples_are_told_in_spite_of_rounding(value: float, unit: float) -> None:
    tp = Annotated[float, Meta(multiple_of=unit)]
    assert checked(value, tp, "p") == value
    with pytest.raises(ApiValueError, match="that is a multiple of"):
        checked(value + unit / 3, tp, "p")


def test_bodies_longer_than_the_default_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(defaults, "MAX_REQUEST_BYTES", 10)
    assert to_json("12345678") == b'"12345678"'
    for write in (to_json, to_form):
        with pytest.raises(ApiValueError, match="10 may be sent"):
            write({"a": "123456789"})


def test_forms_repeat_the_name_of_a_list() -> None:
    form = to_form({"a": [1, True], "b": "é &", "c": {"d": 1}})
    assert form == b"a=1&a=true&b=%C3%A9+%26&c=%7B%22d%22%3A1%7D"
    with pytest.raises(ApiValueError, match="a: a form cannot say null"):
        to_form({"a": None})
    with pytest.raises(ApiTypeError, match="got list"):
        to_form([1])


@pytest.mark.parametrize(
    "file", [b"x", bytearray(b"x"), memoryview(b"x"), io.BytesIO(b"x"), pathlib.Path("x")]
)
def test_files_of_every_sort_are_recognised(file: Any) -> None:
    sent = checked(Upload(title="a", file=file), Upload, "body")
    assert sent["file"] is file
    assert has_file(sent)
    assert has_file({"a": [{"b": file}]})
    assert not has_file({"a": ["x", 1, None, 0.5, {"b": False}]})


def test_what_is_no_file_is_refused_with_a_way_out(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"x")
    with pytest.raises(ApiTypeError, match="got str: open the file"):
        checked({"title": "a", "file": str(path)}, Upload, "body")
    with path.open() as text, pytest.raises(ApiTypeError, match="TextIOWrapper open in text mode"):
        checked({"title": "a", "file": text}, Upload, "body")
    with pytest.raises(ApiTypeError, match="StringIO open in text mode"):
        checked({"title": "a", "file": io.StringIO("x")}, Upload, "body")
    with path.open("rb") as closed:
        pass
    with pytest.raises(ApiValueError, match="closed BufferedReader"):
        checked({"title": "a", "file": closed}, Upload, "body")
    with path.open("wb") as writer, pytest.raises(ApiValueError, match="cannot be read"):
        checked({"title": "a", "file": writer}, Upload, "body")
    with pytest.raises(ApiTypeError, match="got int"):
        checked({"title": "a", "file": 5}, Upload, "body")


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.integers(), inner),
    max_leaves=20,
)


@given(JSON_VALUES)
def test_whatever_is_given_is_sent_right_or_refused(value: Any) -> None:
    try:
        body = to_json(plain(value))
    except (ApiTypeError, ApiValueError):
        return
    if not has_file(plain(value)):
        assert json.loads(body) == value


@given(st.dictionaries(st.sampled_from([*Everything.__struct_fields__, "class"]), JSON_VALUES))
def test_whatever_is_given_for_fields_is_sent_right_or_refused(fields: dict[str, Any]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        try:
            sent = checked({"text": "a", **fields}, Everything, "body")
        except (ApiTypeError, ApiValueError):
            return
        assert checked(sent, Everything, "body", wire_names_only=True) == sent
