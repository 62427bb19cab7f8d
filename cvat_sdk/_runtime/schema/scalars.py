"""Type adapters of values without parts."""

from __future__ import annotations

import math
from contextlib import suppress
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

from msgspec import UNSET, ValidationError, convert, json, to_builtins

from cvat_sdk._runtime.schema.adapter import TypeAdapter
from cvat_sdk._runtime.schema.constraints import constraints_of
from cvat_sdk._runtime.schema.dates import parse_date
from cvat_sdk._runtime.schema.enums import member_of
from cvat_sdk._runtime.schema.invalid import InvalidValue, listed, type_name, wrong_type
from cvat_sdk._runtime.schema.values import builtins_of, is_file

if TYPE_CHECKING:
    from cvat_sdk._runtime.schema.adapter import Deviations


class AnyAdapter(TypeAdapter):
    """Whatever JSON can hold."""

    __slots__ = ()

    expected = "anything"
    nullable = True

    def encode(self, value: Any, _wire_names_only: bool, /) -> Any:
        return builtins_of(value)

    def decode(self, value: Any, _deviations: Deviations, /) -> Any:
        return value


class ScalarAdapter(TypeAdapter):
    """A string, a number or a boolean."""

    __slots__ = ("check", "exact_type", "expected", "kind")

    def __init__(self, kind: type, node: Any = None) -> None:
        self.kind = self.exact_type = kind
        self.check, words = constraints_of(node, "character")
        self.expected = kind.__name__ + words

    def encode(self, value: Any, _wire_names_only: bool, /) -> Any:
        if type(value) is not self.kind:
            inner = value.value if isinstance(value, Enum) else value
            kinds = (int, float) if self.kind is float else self.kind
            # To Python a bool is an int.
            if not isinstance(inner, kinds) or (isinstance(inner, bool) and self.kind is not bool):
                raise wrong_type(self.expected, value)
        builtin = builtins_of(value)
        if self.check is not None and not self.check(builtin):
            raise _not_allowed(self.expected, value)
        return builtin

    def decode(self, value: Any, deviations: Deviations, /) -> Any:
        kind = type(value)
        if kind is int and self.kind is float:
            return float(value)
        if kind is not self.kind:
            decoded = self.convert(value)
            deviations.add(f"expected {self.expected}, got {type_name(value)}")
            return decoded
        if self.check is not None and not self.check(value):
            deviations.add(f"expected {self.expected}, got another {kind.__name__}")
        return value

    def convert(self, value: Any) -> Any:
        """Convert a scalar of another type if that loses nothing.

        :raises InvalidValue: it would
        """
        if type(value) in {str, int, float, bool}:
            if self.kind is str:
                return json.encode(value).decode()
            # Not strict, msgspec takes strings for what they say, and 0 and 1 for booleans.
            with suppress(ValidationError):
                converted: Any = convert(value, self.kind, strict=False)
                # msgspec takes the string "nan" for a number, which JSON has not.
                if type(converted) is not float or math.isfinite(converted):
                    return converted
        raise wrong_type(self.expected, value)


class StringFormatAdapter(TypeAdapter):
    """A date, a time, a UUID, a decimal or bytes, which are strings in JSON."""

    __slots__ = ("expected", "kind")

    def __init__(self, kind: type, _node: Any) -> None:
        self.kind = kind
        self.expected = kind.__name__

    def encode(self, value: Any, _wire_names_only: bool, /) -> Any:
        kinds = (bytes, bytearray, memoryview) if self.kind is bytes else self.kind
        # To Python a datetime is a date.
        is_other = self.kind is date and isinstance(value, datetime)
        if isinstance(value, str):
            text = builtins_of(value)
        elif isinstance(value, kinds) and not is_other:
            text = to_builtins(value)
        else:
            raise wrong_type(f"{self.expected} or its text", value)
        try:
            convert(text, self.kind)
        except ValidationError:
            raise _not_allowed(self.expected, text) from None
        return text

    def decode(self, value: Any, deviations: Deviations, /) -> Any:
        try:
            return convert(value, self.kind)
        except ValidationError:
            if type(value) not in {str, int, float}:
                raise wrong_type(self.expected, value) from None
        deviations.add(f"expected {self.expected}, got another {type_name(value)}")
        if type(value) is str and self.kind in {date, datetime}:
            return parse_date(value, self.kind)
        # Not strict, msgspec takes numbers for seconds since 1970.
        with suppress(ValidationError):
            return convert(value, self.kind, strict=False)
        return value


class ChoiceAdapter(TypeAdapter):
    """One of some values: those of an enumeration or of a Literal, or nothing but null."""

    __slots__ = ("cls", "expected", "kinds", "members", "nullable")

    def __init__(self, members: dict[Any, Any], cls: Any = None) -> None:
        self.cls: Any = cls
        self.kinds = {type(value) for value in members}
        # To a dict True is 1, so the type is part of the key.
        self.members = {(type(value), value): member for value, member in members.items()}
        self.nullable = None in members
        self.expected = f"one of {listed(list(members))}"

    def encode(self, value: Any, _wire_names_only: bool, /) -> Any:
        builtins = builtins_of(value)
        # A response may have brought members that the contract does not list.
        if self.cls is not None and isinstance(value, self.cls):
            return builtins
        if type(builtins) not in self.kinds:
            raise wrong_type(self.expected, value)
        if (type(builtins), builtins) not in self.members:
            raise _not_allowed(self.expected, value)
        return builtins

    def decode(self, value: Any, deviations: Deviations, /) -> Any:
        kind = type(value)
        member = self.members.get((kind, value), UNSET) if kind in self.kinds else UNSET
        if member is not UNSET:
            return member
        if self.cls is not None:
            if kind not in self.kinds:
                (enum_kind,) = self.kinds
                value = ScalarAdapter(enum_kind).convert(value)
            value = member_of(self.cls, value)
        elif isinstance(value, (dict, list)):
            raise wrong_type(self.expected, value)
        deviations.add("the contract does not list the value")
        return value


NULL = ChoiceAdapter({None: None})


class FileAdapter(TypeAdapter):
    """A file. Among builtins it is still one."""

    __slots__ = ()

    expected = "a file open in binary mode, bytes, or a path"

    def encode(self, value: Any, _wire_names_only: bool, /) -> Any:
        hint = ": open the file, or make it a pathlib.Path" if isinstance(value, str) else ""
        kind = type(value).__name__
        if not is_file(value):
            raise InvalidValue(f"expected {self.expected}, got {kind}{hint}", wrong_type=True)
        if getattr(value, "closed", False) is True:
            raise InvalidValue(f"expected {self.expected}, got a closed {kind}")
        if hasattr(value, "read") and _is_text_file(value):
            message = f"expected {self.expected}, got {kind} open in text mode"
            raise InvalidValue(message, wrong_type=True)
        return value

    def decode(self, value: Any, _deviations: Deviations, /) -> Any:
        # A response has its content as a string. Mappings that become models have files.
        if not isinstance(value, str) and not is_file(value):
            raise wrong_type("str", value)
        return value


def _is_text_file(file: Any) -> bool:
    try:
        return isinstance(file.read(0), str)
    except TypeError:  # its read() takes no size
        return False
    except (OSError, ValueError) as error:
        message = f"the {type(file).__name__} cannot be read: {type(error).__name__}"
        raise InvalidValue(message) from None


def _not_allowed(expected: str, value: Any) -> InvalidValue:
    has_length = isinstance(value, str) and " of " in expected
    length = f" of {len(value)} characters" if has_length else ""
    return InvalidValue(f"expected {expected}, got {type_name(value)}{length}")
