"""Type adapters of single values."""

from __future__ import annotations

import math
from contextlib import suppress
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, cast

import msgspec
from msgspec import Meta, ValidationError, convert

from cvat_sdk._runtime.schema.adapter import TypeAdapter, json_type, undecodable
from cvat_sdk._runtime.schema.dates import parse_date
from cvat_sdk._runtime.schema.enums import OpenIntEnum, OpenStrEnum, listed, member_of
from cvat_sdk._runtime.schema.invalid import InvalidValue, wrong_type
from cvat_sdk._runtime.schema.values import builtins_of, is_file

if TYPE_CHECKING:
    from cvat_sdk._runtime.schema.adapter import Deviations
    from cvat_sdk._runtime.schema.constraints import Constraints

__all__ = [
    "AnyAdapter",
    "ChoiceAdapter",
    "FileAdapter",
    "NullAdapter",
    "ScalarAdapter",
    "StringFormatAdapter",
]


class AnyAdapter(TypeAdapter):
    """Whatever JSON can hold."""

    __slots__ = ()

    expected = "anything"
    nullable = True

    def encode(self, value: Any, _wire_names_only: bool, /) -> Any:
        return builtins_of(value)

    def decode(self, value: Any, _deviations: Deviations, /) -> Any:
        return value


class NullAdapter(TypeAdapter):
    """Nothing but null."""

    __slots__ = ()

    expected = "None"
    nullable = True

    def encode(self, value: Any, _wire_names_only: bool, /) -> Any:
        if value is not None:
            raise wrong_type(self.expected, value)

    def decode(self, value: Any, _deviations: Deviations, /) -> Any:
        if value is not None:
            raise wrong_type(self.expected, value)


class ScalarAdapter(TypeAdapter):
    """A string, a number or a boolean."""

    __slots__ = ("check", "exact_type", "expected", "kind")

    def __init__(self, kind: type, constraints: Constraints | None = None) -> None:
        self.kind = self.exact_type = kind
        self.check = constraints.check() if constraints else None
        self.expected = kind.__name__ + (constraints.words if constraints else "")

    def encode(self, value: Any, _wire_names_only: bool, /) -> Any:
        if type(value) is not self.kind:
            inner = value.value if isinstance(value, Enum) else value
            kinds = (int, float) if self.kind is float else self.kind
            # To Python True is an int.
            is_bool = isinstance(inner, bool)
            if not isinstance(inner, kinds) or (is_bool and self.kind is not bool):
                raise wrong_type(self.expected, value)
        value = builtins_of(value)
        if self.check is not None and not self.check(value):
            raise _unfit(self.expected, value)
        return value

    def decode(self, value: Any, deviations: Deviations, /) -> Any:
        kind = type(value)
        if kind is self.kind:
            if self.check is not None and not self.check(value):
                deviations.add(f"expected {self.expected}, got another {kind.__name__}")
            return value
        if kind is int and self.kind is float:
            return float(value)
        decoded = self.convert(value)
        deviations.add(f"expected {self.expected}, got {json_type(value)}")
        return decoded

    def convert(self, value: Any) -> Any:
        """Convert a JSON scalar to this type if that loses nothing.

        :raises InvalidValue: it would
        """
        if type(value) in {str, int, float, bool}:
            if self.kind is str:
                return msgspec.json.encode(value).decode()
            with suppress(ValidationError):
                converted: Any = convert(value, self.kind, strict=False)
                # The text "nan" is a float to msgspec, but not to JSON.
                if type(converted) is not float or math.isfinite(converted):
                    return converted
        raise undecodable(self.expected, value)


class StringFormatAdapter(TypeAdapter):
    """A date, a time, a UUID, a decimal or bytes, which are strings in JSON."""

    __slots__ = ("expected", "kind", "type")

    def __init__(self, kind: type, constraints: Constraints) -> None:
        self.kind = kind
        meta = constraints.meta
        self.type: Any = Annotated[kind, Meta(**meta)] if meta else kind
        self.expected = kind.__name__ + constraints.words

    def encode(self, value: Any, _wire_names_only: bool, /) -> Any:
        kinds = (bytes, bytearray, memoryview) if self.kind is bytes else self.kind
        # To Python a datetime is a date.
        is_other = self.kind is date and isinstance(value, datetime)
        if isinstance(value, str):
            text = builtins_of(value)
        elif isinstance(value, kinds) and not is_other:
            text = msgspec.to_builtins(value)
        else:
            raise wrong_type(f"{self.expected} or its text", value)
        try:
            convert(text, self.type)
        except ValidationError:
            raise _unfit(self.expected, text) from None
        return text

    def decode(self, value: Any, deviations: Deviations, /) -> Any:
        try:
            return convert(value, self.type)
        except ValidationError:
            decoded = self._convert(value)
        deviations.add(f"expected {self.expected}, got another {json_type(value)}")
        return decoded

    def _convert(self, value: Any) -> Any:
        if type(value) not in {str, int, float}:
            raise undecodable(self.expected, value)
        if type(value) is str and self.kind in {date, datetime}:
            return parse_date(value, self.kind)
        with suppress(ValidationError):
            return convert(value, self.kind, strict=False)
        return value


class ChoiceAdapter(TypeAdapter):
    """One of some values: those of an enumeration, or of a Literal."""

    __slots__ = ("cls", "expected", "kind", "members", "nullable", "open")

    def __init__(self, cls: type[Enum] | None, members: dict[Any, Any]) -> None:
        self.cls = cls
        kinds = {type(value) for value in members}
        self.kind = kinds.pop() if len(kinds) == 1 else None
        self.members = {self._key(value): member for value, member in members.items()}
        self.nullable = None in members
        self.open = cls is not None and issubclass(cls, (OpenStrEnum, OpenIntEnum))
        self.expected = f"one of {listed(list(members))}"

    def _key(self, value: Any) -> Any:
        # A dict takes True for 1, so where values are of several types the type is part of the key.
        if isinstance(value, (dict, list)):
            return None
        return value if type(value) is self.kind else (type(value), value)

    def encode(self, value: Any, _wire_names_only: bool, /) -> Any:
        builtins = builtins_of(value)
        # A member may be one that a response brought and the contract does not list.
        is_member = self.cls is not None and isinstance(value, self.cls)
        if not is_member and self._key(builtins) not in self.members:
            kinds = {type(builtins_of(member)) for member in self.members.values()}
            raise (_unfit if type(builtins) in kinds else wrong_type)(self.expected, value)
        return builtins

    def decode(self, value: Any, deviations: Deviations, /) -> Any:
        member = self.members.get(value if type(value) is self.kind else self._key(value))
        if member is None:
            member = self._unknown(value)
            deviations.add("the contract does not list the value")
        return member

    def _unknown(self, value: Any) -> Any:
        if self.open:
            if type(value) is not self.kind:
                value = ScalarAdapter(self.kind or str).convert(value)
            return member_of(cast(Any, self.cls), value)
        if self.cls is not None or isinstance(value, (dict, list)):
            raise undecodable(self.expected, value)
        return value


class FileAdapter(TypeAdapter):
    """A file. It stays one in builtins."""

    __slots__ = ()

    expected = "a file open in binary mode, bytes, or a path"

    def encode(self, value: Any, _wire_names_only: bool, /) -> Any:
        if isinstance(value, str):
            raise InvalidValue(
                f"expected {self.expected}, got str: open the file, or make it a pathlib.Path",
                wrong_type=True,
            )
        if not is_file(value):
            raise wrong_type(self.expected, value)
        kind = type(value).__name__
        if getattr(value, "closed", False) is True:
            raise InvalidValue(f"expected {self.expected}, got a closed {kind}")
        if hasattr(value, "read") and _is_text_file(value):
            raise InvalidValue(
                f"expected {self.expected}, got {kind} open in text mode", wrong_type=True
            )
        return value

    def decode(self, value: Any, _deviations: Deviations, /) -> Any:
        # Of a response it is the content; of a mapping that becomes a model, a file.
        if not isinstance(value, str) and not is_file(value):
            raise undecodable("str", value)
        return value


def _is_text_file(file: Any) -> bool:
    try:
        return isinstance(file.read(0), str)
    except TypeError:  # its read() takes no size
        return False
    except (OSError, ValueError) as error:
        raise InvalidValue(
            f"the {type(file).__name__} cannot be read: {type(error).__name__}"
        ) from None


def _unfit(expected: str, value: Any) -> InvalidValue:
    has_length = isinstance(value, str) and " of " in expected
    length = f" of {len(value)} characters" if has_length else ""
    return InvalidValue(f"expected {expected}, got {type(value).__name__}{length}")
