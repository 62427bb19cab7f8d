"""Models in their users' hands."""

from __future__ import annotations

import copy
import datetime
import io
import pickle
import pprint
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET

from cvat_sdk._runtime.errors import ApiAttributeError, ApiKeyError, ApiTypeError, ApiValueError
from cvat_sdk._runtime.schema import OpenStrEnum
from cvat_sdk._runtime.schema.codec import encode, from_json
from tests.unit.sample_models import (
    Cat,
    Color,
    Counted,
    Everything,
    House,
    Level,
    Loose,
    Node,
    Secretive,
    Upload,
)

SECRET = "hunter2-hunter2"


def secretive() -> Secretive:
    return Secretive(
        name="n",
        password=SECRET,
        attributes=f"region=eu&token={SECRET}",
        inner=Secretive(name="m", password=SECRET),
        many=[Secretive(name="o", password=SECRET)],
    )


def test_a_field_that_was_left_out_reads_as_unset() -> None:
    model = Everything(text="a")
    assert model.whole is UNSET
    assert "whole" not in model
    assert model.get("whole", 7) == 7
    with pytest.raises(ApiKeyError, match="whole"):
        model["whole"]


def test_fields_are_read_and_set_as_items() -> None:
    model = Everything(text="a", whole=3)
    model["whole"] = 4
    assert model["whole"] == model.whole == 4
    assert "whole" in model


def test_a_missing_field_is_a_type_error_that_names_it() -> None:
    with pytest.raises(ApiTypeError, match=r"Everything: .*'text'"):
        Everything(whole=3)  # type: ignore[call-arg]
    with pytest.raises(ApiTypeError, match=r"Counted: .*'name'"):
        Counted(more=3)  # type: ignore[call-arg]


def test_required_fields_may_be_given_by_position() -> None:
    assert Cat("cat", 9) == Cat("cat", lives=9) == Cat(pet_type="cat", lives=9)  # type: ignore[call-arg]
    assert Counted("a", more=1) == Counted(name="a", more=1)  # type: ignore[call-arg]
    with pytest.raises(ApiTypeError, match=r"Cat: .*\(pet_type, lives\), each once"):
        Cat("cat", 9, 1)  # type: ignore[call-arg]
    with pytest.raises(ApiTypeError, match=r"Cat: .*\(pet_type, lives\), each once"):
        Cat("cat", pet_type="cat", lives=1)  # type: ignore[misc]


def test_models_are_equal_if_their_classes_and_fields_are() -> None:
    assert Everything(text="a", whole=1) == Everything(text="a", whole=1)
    assert Everything(text="a", whole=1) != Everything(text="a")
    others: list[Any] = [{"pet_type": "cat", "lives": 9}, None]
    assert Cat(pet_type="cat", lives=9) not in others
    assert Loose(task=1, more=[1]) == Loose(more=[1], task=1)
    assert Loose(task=1) != Loose(task=1, more=None)
    others = [Counted(name="a")]
    assert Loose(name="a") not in others


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize(
    "model",
    [
        Everything(
            text="a", color=Color.RED, timestamp=datetime.datetime.now(datetime.timezone.utc)
        ),
        Loose(task=1, more=[Level.HIGH], other={"odd name": 1}),
        House(pets=[Cat(pet_type="cat", lives=1)], counted={"a": Counted(name="b", more=1)}),
        secretive(),
    ],
    ids=lambda model: type(model).__name__,
)
def test_models_can_be_pickled_and_copied(model: Any, protocol: int) -> None:
    assert pickle.loads(pickle.dumps(model, protocol)) == model
    assert copy.copy(model) == model
    deep = copy.deepcopy(model)
    assert deep == model
    assert type(deep) is type(model)


def test_a_copy_of_an_open_model_has_its_own_fields() -> None:
    model = Loose(more=[1])
    shallow, deep = copy.copy(model), copy.deepcopy(model)
    model.task = 5
    model.more.append(2)
    assert shallow == Loose(more=[1, 2])
    assert deep == Loose(more=[1])


def test_to_dict_returns_set_fields_by_python_name_as_builtins() -> None:
    timestamp = datetime.datetime(2026, 1, 2, tzinfo=datetime.timezone.utc)
    model = Everything(text="a", color=Color.RED, timestamp=timestamp, class_=1, names=["x"])
    assert model.to_dict() == {
        "text": "a",
        "color": "red",
        "timestamp": timestamp,
        "names": ["x"],
        "class_": 1,
    }
    assert type(model.to_dict()["color"]) is str
    house = House(pets=[Cat(pet_type="cat", lives=1)], loose=Loose(more={"c": Color.RED}))
    assert house.to_dict() == {
        "pets": [{"pet_type": "cat", "lives": 1}],
        "loose": {"more": {"c": "red"}},
    }


def test_to_dict_shares_no_containers_with_the_model() -> None:
    model = Everything(text="a", names=["x"])
    model.to_dict()["names"].append("y")
    assert model.names == ["x"]


def test_from_dict_takes_python_names_and_names_in_json() -> None:
    expected = Everything(text="a", class_=1, color=Color.RED)
    assert Everything.from_dict({"text": "a", "class_": 1, "color": "red"}) == expected
    assert Everything.from_dict({"text": "a", "class": 1, "color": Color.RED}) == expected
    assert Loose.from_dict({"from": "x", "more": 1}) == Loose(from_="x", more=1)


def test_from_dict_makes_nested_models() -> None:
    house = House.from_dict({"pets": [{"pet_type": "cat", "lives": 1}], "loose": {"b": 2}})
    assert house == House(pets=[Cat(pet_type="cat", lives=1)], loose=Loose(b=2))
    file = io.BytesIO(b"x")
    assert Upload.from_dict({"title": "a", "file": file}).file is file


def test_from_dict_of_to_dict_is_the_same_model() -> None:
    model = secretive()
    assert Secretive.from_dict(model.to_dict()) == model


def test_from_dict_checks_values_as_if_they_were_sent() -> None:
    with pytest.raises(ApiValueError, match=r"^Everything\.text: expected str of length >= 1"):
        Everything.from_dict({"text": ""})
    with pytest.raises(ApiTypeError, match=r"^Everything\.whole: expected int, got str"):
        Everything.from_dict({"text": "a", "whole": "1"})


def test_no_text_of_a_model_shows_a_secret() -> None:
    model = secretive()
    texts = [repr(model), str(model), f"{model}", model.to_str(), pprint.pformat([model])]
    texts += [repr(model.__rich_repr__())]
    for text in texts:
        assert SECRET not in text
        assert "region=eu" in text
        assert "'***'" in text
        assert "inner" in text


def test_repr_shows_the_fields_that_are_set() -> None:
    assert repr(Everything(text="a", whole=1)) == "Everything(text='a', whole=1)"
    assert repr(Loose(more=1, task=2)) == "Loose(task=2, more=1)"


def test_repr_of_a_model_that_contains_itself_ends() -> None:
    node = Node(value=1)
    node.children = [node]
    assert repr(node) == "Node(value=1, children=[...])"


def test_an_open_model_keeps_additional_properties() -> None:
    model = Loose(task=1, frame=0, pos_points=[[1, 2]])
    assert model.frame == model["frame"] == 0
    assert "frame" in model
    model.more = 3
    del model.frame
    assert model.to_dict() == {"task": 1, "pos_points": [[1, 2]], "more": 3}
    assert "more" in dir(model)
    with pytest.raises(ApiAttributeError, match="'frame'"):
        _ = model.frame
    with pytest.raises(AttributeError):
        del model.frame


def test_additional_properties_do_not_hide_methods_of_their_name() -> None:
    model = Loose(to_dict=1, _values=2, get=3)
    assert model.to_dict() == {"to_dict": 1, "_values": 2, "get": 3}
    assert model["get"] == 3
    assert model.get("_values") == 2


def test_an_additional_property_may_have_any_name() -> None:
    fields = {"self": 1, "cls": 2, "values": 3, "args": 4, "odd name": 5, "": 6, "__dict__": 7}
    model = Loose.from_dict(fields)
    assert model == Loose(**fields)  # type: ignore[arg-type]
    assert model.to_dict() == fields


def test_setting_a_field_to_unset_removes_it() -> None:
    model = Loose(task=1, more=2)
    model.task = UNSET
    model.more = UNSET
    assert model == Loose()
    assert model.task is UNSET


class Suffix(OpenStrEnum):
    NONE = ""


MEMBERS = [(Color.SKY_BLUE, "sky-blue"), (Suffix.NONE, "")]


@pytest.mark.parametrize(("member", "value"), MEMBERS)
def test_members_of_enumerations_are_equal_to_their_values(member: Any, value: object) -> None:
    assert member == value
    assert hash(member) == hash(value)
    assert str(member) == f"{member}" == str(value)
    assert type(member)(value) is member
    assert pickle.loads(pickle.dumps(member)) is member


def test_calling_an_enumeration_with_an_unlisted_value_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="Color: expected one of 'red', 'sky-blue'"):
        Color("green")


def test_an_unlisted_value_of_a_response_becomes_a_member() -> None:
    member = from_json(b'"green"', Color, warn=False)
    assert isinstance(member, Color)
    assert member == "green"
    assert {"green": 1}[member] == 1
    assert str(member) == "green"
    assert member not in list(Color)
    assert copy.deepcopy(member) == member
    assert pickle.loads(pickle.dumps(member)) == member
    assert isinstance(pickle.loads(pickle.dumps(member)), Color)
    assert repr(member) == "<Color.green: 'green'>"


def test_the_number_of_unlisted_members_that_are_kept_is_bounded() -> None:
    first = from_json(b'"' + b"x" * 1000 + b'"', Color, warn=False)
    again = from_json(b'"' + b"x" * 1000 + b'"', Color, warn=False)
    assert first == again
    assert first is not again
    for number in range(2000):
        assert from_json(f'"value {number}"'.encode(), Color, warn=False) == f"value {number}"


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
    | st.sampled_from(["red", "auto", *Color, *Level, "2026-01-02T03:04:05Z", None]),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=8,
)  # fmt: skip


@given(st.dictionaries(st.sampled_from(Everything.__struct_fields__), VALUES))
def test_a_model_takes_what_can_be_sent_and_sends_the_same(values: dict[str, Any]) -> None:
    fields = {"text": "a", **values}
    try:
        sent = encode(fields, Everything, "body")
    except (ApiTypeError, ApiValueError):
        sent = None
    try:
        model = Everything(**fields)
    except (ApiTypeError, ApiValueError):
        assert sent is None
    else:
        # What only JSON cannot hold, such as NaN, may be found no sooner than it is sent.
        assert sent is None or encode(model, Everything, "body") == sent
        assert Everything.from_dict(fields) == model or sent is None
