"""Decoding responses that fit the contract, and responses that do not."""

from __future__ import annotations

import datetime
import json
import logging
import math
import uuid
import warnings
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET

from cvat_sdk._runtime.schema import Model
from cvat_sdk._runtime.schema.codec import encode, from_json, to_builtins, to_json
from cvat_sdk._runtime.schema.values import InvalidValue
from tests.unit.sample_models import (
    Cat,
    Color,
    Counted,
    Dog,
    Everything,
    Guest,
    House,
    Level,
    Loose,
    Node,
    Upload,
)

UTC = datetime.timezone.utc
MINIMAL = {"text": "a"}


def decode(value: Any, tp: Any = Everything, **options: Any) -> Any:
    return from_json(json.dumps(value).encode(), tp, **options)


def test_a_body_that_fits_the_contract_decodes_to_its_types() -> None:
    value = {
        **MINIMAL,
        "real": 1,
        "color": "red",
        "level": "high",
        "timestamp": "2026-11-21T16:59:33.379336Z",
        "number": str(uuid.UUID(int=1)),
        "blob": "YWJj",
        "class": 1,
    }
    assert decode(value, strict=True) == Everything(
        text="a",
        real=1.0,
        color=Color.RED,
        level=Level.HIGH,
        timestamp=datetime.datetime(2026, 11, 21, 16, 59, 33, 379336, UTC),
        number=uuid.UUID(int=1),
        blob=b"abc",
        class_=1,
    )


def test_open_models_and_alternatives_decode_at_any_depth() -> None:
    value = {
        "pets": [{"pet_type": "Dog", "barks": True}, {"pet_type": "cat", "lives": 1}],
        "guest": {"pet_type": "?", "barks": False},
        "loose": {"task": 1, "from": "x", "more": [1]},
        "counted": {"a": {"name": "b", "more": 1}},
    }
    house = House(
        pets=[Dog(pet_type="Dog", barks=True), Cat(pet_type="cat", lives=1)],
        guest=Dog(pet_type="?", barks=False),
        loose=Loose(task=1, from_="x", more=[1]),
        counted={"a": Counted(name="b", more=1)},
    )
    assert decode(value, House, strict=True) == house
    assert decode([house.to_dict()], list[House], strict=False)[0].counted == house.counted
    assert decode({"pets": [], "guest": "me"}, House, strict=True).guest == "me"
    assert isinstance(house.guest, Guest)
    assert not isinstance(house, Guest)


def test_a_file_in_a_response_is_a_string() -> None:
    assert decode({"title": "a", "file": "text"}, Upload, strict=True).file == "text"
    with pytest.raises(InvalidValue, match=r"^file: expected str, got int"):
        decode({"title": "a", "file": 5}, Upload)


# Fields of a response, the field in question, and what it decodes to tolerantly.
TOLERATED: list[tuple[dict[str, Any], str, Any]] = [
    ({"color": "green"}, "color", "green"),
    ({"color": 5}, "color", "5"),
    ({"mode": "other"}, "mode", "other"),
    ({"mode": True}, "mode", "true"),
    ({"text": None}, "text", None),
    ({"text": 5}, "text", "5"),
    ({"text": 0.5}, "text", "0.5"),
    ({"text": True}, "text", "true"),
    ({"text": "too long"}, "text", "too long"),
    ({"whole": "5"}, "whole", 5),
    ({"whole": 5.0}, "whole", 5),
    ({"whole": 99}, "whole", 99),
    ({"real": "0.5"}, "real", 0.5),
    ({"flag": "true"}, "flag", True),
    ({"flag": 1}, "flag", True),
    ({"pattern": "ABC"}, "pattern", "ABC"),
    ({"names": None}, "names", None),
    ({"names": ["a", None, 5]}, "names", ["a", None, "5"]),
    ({"names": []}, "names", []),
    ({"levels": {"a": "low", "b": "top"}}, "levels", {"a": "low", "b": "top"}),
    ({"either": "x", "whole": None}, "whole", None),
    ({"either": 0.5}, "either", "0.5"),
    ({"class": "1"}, "class_", 1),
    ({"blob": "%"}, "blob", UNSET),
    ({"timestamp": "2026-11-21 16:59:33+01:00", "flag": "1"}, "flag", True),
    (
        {"timestamp": "Sat, 21 Nov 2026 15:00:00 GMT"},
        "timestamp",
        datetime.datetime(2026, 11, 21, 15, tzinfo=UTC),
    ),
    (
        {"timestamp": "21 Nov 2026 15:00 +0000"},
        "timestamp",
        datetime.datetime(2026, 11, 21, 15, tzinfo=UTC),
    ),
    ({"timestamp": 1795273200}, "timestamp", datetime.datetime(2026, 11, 21, 15, tzinfo=UTC)),
    ({"timestamp": "yesterday"}, "timestamp", UNSET),
    ({"timestamp": "15:00"}, "timestamp", UNSET),
    ({"timestamp": "5"}, "timestamp", UNSET),
    ({"timestamp": "2026-11-21T23:59:60Z"}, "timestamp", UNSET),
    ({"timestamp": "0000-01-01T00:00:00Z"}, "timestamp", UNSET),
    ({"timestamp": "2026-02-30T00:00:00Z"}, "timestamp", UNSET),
    ({"timestamp": None}, "timestamp", None),
    ({"day": "21 November 2026"}, "day", datetime.date(2026, 11, 21)),
    ({"day": "0000-01-01"}, "day", UNSET),
    ({"number": "no uuid"}, "number", UNSET),
]


@pytest.mark.parametrize(("given_fields", "field", "expected"), TOLERATED)
def test_deviations_decode_tolerantly_and_are_errors_with_a_path_in_strict_mode(
    given_fields: dict[str, Any], field: str, expected: Any
) -> None:
    value = {"results": [{"one": MINIMAL}, {"one": {**MINIMAL, **given_fields}}], "more": 0}
    tp = dict[str, list[dict[str, Everything]] | int]
    model = decode(value, tp, warn=False)["results"][1]["one"]
    assert type(model) is Everything
    assert getattr(model, field) == expected
    assert type(getattr(model, field)) is type(expected) or isinstance(expected, (str, int))
    with pytest.raises(InvalidValue) as raised:
        decode(value, tp, strict=True)
    assert raised.value.path.startswith("results[1].one.")
    assert raised.value.__cause__ is None


def test_a_missing_required_field_is_unset() -> None:
    model = decode({"whole": 1}, warn=False)
    assert model.text is UNSET
    assert model.to_dict() == {"whole": 1}
    with pytest.raises(InvalidValue, match=r"^one\.text: the required field is missing"):
        decode({"one": {"whole": 1}}, dict[str, Everything], strict=True)


def test_strict_decoding_ignores_unknown_fields() -> None:
    assert decode({**MINIMAL, "new": 1}, strict=True) == Everything(text="a")


def test_open_models_decode_tolerantly() -> None:
    value = {"pets": [], "loose": {"task": "1", "from": 5, "more": [None]}}
    assert decode(value, House, warn=False).loose == Loose(task=1, from_="5", more=[None])
    value = {"pets": [], "counted": {"a": {"more": "5"}}}
    assert decode(value, House, warn=False).counted["a"].to_dict() == {"more": 5}


def test_alternatives_decode_tolerantly() -> None:
    value = {"pets": [{"pet_type": "cat", "lives": "9"}, {"pet_type": "bird"}], "guest": None}
    pets = decode(value, House, warn=False).pets
    assert pets[0] == Cat(pet_type="cat", lives=9)
    assert type(pets[1]) is Cat
    assert pets[1].to_dict() == {"pet_type": "bird"}
    with pytest.raises(InvalidValue, match=r"^pets\[1\]"):
        decode(
            {"pets": [{"pet_type": "cat", "lives": 9}, {"pet_type": "bird"}]}, House, strict=True
        )


@pytest.mark.parametrize(
    ("value", "tp", "path"),
    [
        ({"text": {}}, Everything, "text"),
        ({**MINIMAL, "whole": "x"}, Everything, "whole"),
        ({**MINIMAL, "whole": 0.5}, Everything, "whole"),
        ({**MINIMAL, "whole": True}, Everything, "whole"),
        ({**MINIMAL, "real": "nan"}, Everything, "real"),
        ({**MINIMAL, "color": []}, Everything, "color"),
        ({**MINIMAL, "mode": {}}, Everything, "mode"),
        ({**MINIMAL, "timestamp": []}, Everything, "timestamp"),
        ({**MINIMAL, "names": "a"}, Everything, "names"),
        ({**MINIMAL, "names": ["a", {}]}, Everything, "names[1]"),
        ({**MINIMAL, "levels": {"a b": []}}, Everything, "levels['a b']"),
        ({"pets": [], "counted": {"a": {"name": "n", "more": "x"}}}, House, "counted.a.more"),
        ({"pets": [], "guest": []}, House, "guest"),
        (
            {"value": 1, "children": [{"value": 1, "children": [{"value": 2}, 5]}]},
            Node,
            "children[0].children[1]",
        ),
        ([], Everything, ""),
        (None, Everything, ""),
        ("text", Everything, ""),
        ({}, list[Everything], ""),
        ({}, str, ""),
        ([5, []], list[int], "[1]"),
    ],
)
def test_a_value_that_cannot_be_decoded_is_an_error_with_its_path(
    value: Any, tp: Any, path: str
) -> None:
    for strict in (False, True):
        with pytest.raises(InvalidValue) as raised:
            decode(value, tp, strict=strict, warn=False)
        assert raised.value.path == path
        assert str(raised.value).startswith(path)


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"", "an empty body"),
        (b" \n", "an empty body"),
        (b"{", "invalid JSON: Input data was truncated"),
        (b"<html><body>Log in", "invalid JSON"),
        (b'{"text": NaN}', "invalid JSON"),
        (b'{"text": "a", "real": 1e999}', "Number out of range"),
        (b'{"text": "a"} {}', "trailing characters"),
        (b'{"text": "\xff"}', "not UTF-8"),
        (b'{"text": "\\ud800 "}', "invalid JSON"),
        ('{"text": "a"}'.encode("utf-16"), "invalid JSON"),
        (b"[" * 200_000, "nested too deeply"),
        (b'{"a":' * 200_000, "nested too deeply"),
        (b'{"text": "a", "anything":' + b"[" * 200_000 + b"]" * 200_000 + b"}", "nested too"),
        (b'{"text": "a", "unknown":' + b"[" * 200_000 + b"]" * 200_000 + b"}", "nested too"),
        (b'{"text": "a", "whole": ' + b"9" * 5000 + b"}", "invalid JSON: Integer value out"),
        (b'{"text": 5, "whole": ' + b"9" * 5000 + b"}", "Integer value out of range"),
        (b"9" * 5000, "Expected|expected|out of range"),
    ],
    ids=range(17),
)
@pytest.mark.parametrize("strict", [False, True])
def test_a_body_that_is_not_json_is_an_error(body: bytes, problem: str, strict: bool) -> None:
    with pytest.raises(InvalidValue, match=problem) as raised:
        from_json(body, Everything, strict=strict, warn=False)
    assert len(str(raised.value)) < 300


def test_a_body_that_nests_a_recursive_model_too_deeply_is_an_error() -> None:
    for first in (b"1", b'"1"'):
        body = b'{"value": %s, "children": [' % first
        with pytest.raises(InvalidValue, match="nested too deeply"):
            from_json(body * 50_000 + b"]}" * 50_000, Node, warn=False)


def test_a_byte_order_mark_is_ignored() -> None:
    for text in ('{"text": "a"}', '{"text": "a", "whole": "1"}'):
        assert from_json(b"\xef\xbb\xbf" + text.encode(), Everything, warn=False).text == "a"


def test_several_byte_order_marks_are_not_json() -> None:
    with pytest.raises(InvalidValue, match="invalid JSON"):
        from_json(b"\xef\xbb\xbf" * 5000 + b"1", int)


def test_decoding_errors_do_not_quote_values() -> None:
    secret = "hunter2-hunter2"
    for value in ({"text": [secret]}, {"text": "a", "whole": secret}, secret, [secret]):
        for strict in (False, True):
            with pytest.raises(InvalidValue) as raised:
                decode(value, strict=strict, warn=False)
            assert secret not in str(raised.value)


def test_the_first_deviation_of_a_field_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    # A class of the test's own, since a field is warned of once in a process.
    fields = {"__annotations__": {"color": Color, "count": int}, "__module__": __name__}
    metaclass: Any = type(Model)
    warned: Any = metaclass("Warned", (Model,), fields)
    with caplog.at_level(logging.WARNING, logger="cvat_sdk"):
        for _ in range(3):
            decode([{"color": "hunter2", "count": 1}] * 3, list[warned])
        assert len(caplog.records) == 1
        assert caplog.records[0].name == "cvat_sdk"
        assert "Warned.color: the contract does not list the value" in caplog.text
        assert "hunter2" not in caplog.text
        decode([{"color": "hunter2", "count": "1"}], list[warned], warn=False)
        assert len(caplog.records) == 1
        decode([{"color": "hunter2", "count": "1"}], list[warned])
        assert "Warned.count: expected int, got str" in caplog.records[1].getMessage()


def test_a_tolerantly_decoded_model_can_be_sent() -> None:
    model = decode({**MINIMAL, "color": "green", "level": "top"}, warn=False)
    body = {"text": "a", "color": "green", "level": "top"}
    assert encode(model, Everything, "body") == body
    assert json.loads(to_json(to_builtins(model))) == body


def attempt(value: Any, tp: Any, **options: Any) -> tuple[Any, InvalidValue | None]:
    try:
        return decode(value, tp, **options), None
    except InvalidValue as error:
        return None, error


@given(st.text())
def test_any_text_in_a_date_field_decodes_to_a_date_or_is_unset(text: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        timestamp = decode({**MINIMAL, "timestamp": text}, warn=False).timestamp
    assert timestamp is UNSET or isinstance(timestamp, datetime.datetime)


@given(st.binary() | st.text().map(str.encode))
def test_any_bytes_decode_or_are_an_invalid_body(body: bytes) -> None:
    for tp in (Everything, House, list[Node], str, dict[str, Any], float):
        try:
            result = from_json(body, tp, warn=False)
        except InvalidValue:
            continue
        assert result is not None
        assert not (isinstance(result, float) and math.isnan(result))
