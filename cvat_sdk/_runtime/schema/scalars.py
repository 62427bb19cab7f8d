"""Type adapters, and those of values without parts.

msgspec decodes what fits the contract. The adapters do what it cannot: they encode with errors that
name the place, and decode what does not quite fit. `adapters.adapter_of` makes one for each type.
"""

from __future__ import annotations

import math
import re
from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from functools import partial
from typing import Annotated, Any, TypeAlias

from msgspec import UNSET, Meta, Struct, ValidationError, convert, defstruct, json, to_builtins

from cvat_sdk._runtime.schema import values
from cvat_sdk._runtime.schema.values import InvalidValue, scalar_of, wrong_type

_DIGITS_OF_A_DATE = re.compile(r"\d{6}|\d\D+\d")  # of its day and its year at least
_SOME_DAYS = (datetime(2000, 1, 1), datetime(2005, 3, 4))  # noqa: DTZ001 (the text's zone counts)

Report: TypeAlias = Callable[[str, str], None]
"""Takes where a response does not fit the contract, as ``Model.field``, and a message."""


def refuse(_location: str, message: str) -> None:
    """Make what does not fit the contract an error: strict decoding."""
    raise InvalidValue(message)


def ignore(_location: str, _message: str) -> None:
    """Report nothing."""


_logged: set[Any] = set()


def log_once(subject: Any, message: Callable[[], str]) -> None:
    """Log a warning, the first about this subject."""
    if subject not in _logged and len(_logged) < 1000:
        _logged.add(subject)
        # Takes 4 ms to import, which most scripts never need.
        import logging

        logging.getLogger("cvat_sdk").warning(message())


class Mode(Struct, frozen=True):
    """How a value is taken."""

    wire_names_only: bool = False  # fields of mappings by their names in JSON only
    forbid_unknown: bool = False
    build: bool = False  # for a model that is being made, whose parts may be models already


class TypeAdapter(ABC):
    """Encodes and decodes the values of one type."""

    expected: str  # the type, as it follows "expected" in messages
    exact_type: type | None = None  # values of exactly this type decode to themselves
    nullable = False  # whether None is one of its values
    is_simple = False  # whether `msgspec.convert` builds values as well as this
    location = ""  # the field it is for, as Model.field

    def encode(self, value: Any, mode: Mode, /) -> Any:
        """Return a value that fits the type as builtins, or raise `InvalidValue`."""
        if value is None and self.nullable:
            return None
        return self.encode_value(value, mode)

    def decode(self, value: Any, report: Report, /) -> Any:
        """Return what builtins stand for, or raise `InvalidValue` if that is unclear."""
        # None is what code that expects a value notices best, so null is never made anything else.
        if value is not None:
            return self.decode_value(value, report)
        if not self.nullable:
            report(self.location, f"expected {self.expected}, got null")
        return None

    @abstractmethod
    def encode_value(self, value: Any, mode: Mode, /) -> Any: ...
    @abstractmethod
    def decode_value(self, value: Any, report: Report, /) -> Any: ...


class AnyAdapter(TypeAdapter):
    expected = "anything"
    nullable = True

    def encode_value(self, value: Any, _mode: Mode, /) -> Any:
        return values.builtins_of(value)

    def decode_value(self, value: Any, _report: Report, /) -> Any:
        return value


class ScalarAdapter(TypeAdapter):
    def __init__(self, kind: Any, constraints: Meta | None = None) -> None:
        self.kind = kind
        self.expected = kind.__name__
        check = constraint_check(kind, constraints)
        self.convert: Callable[[Any], Any] = check or partial(convert, type=kind)
        self.is_simple = kind in {str, int, float, bool}
        self.exact_type = kind if self.is_simple and not check else None

    def encode_value(self, value: Any, _mode: Mode, /) -> Any:
        scalar = scalar_of(value)
        if type(scalar) is not self.exact_type:
            try:
                scalar_of(self.convert(scalar))  # which may be a datetime without a time zone
            except ValidationError as error:
                raise self._invalid(error, value) from None
        return scalar if self.is_simple else to_builtins(scalar)

    def decode_value(self, value: Any, report: Report, /) -> Any:
        try:
            return self.convert(value)
        except ValidationError as error:
            invalid = self._invalid(error, value)
        repaired = repair(value, self.kind, self.expected)
        report(self.location, invalid.message)
        return repaired

    def _invalid(self, error: ValidationError, value: Any) -> InvalidValue:
        # msgspec has a message of its own for types, but names them as JSON does: array, not list.
        is_wrong_type = ", got `" in str(error)
        return wrong_type(self.expected, value) if is_wrong_type else constraint_error(error, value)


def constraint_check(kind: Any, constraints: Meta | None) -> Callable[[Any], Any] | None:
    """Return a function that converts what keeps to the constraints; None if there are none."""
    if constraints is None:
        return None
    # convert() takes an annotated type apart at each call, but that of a struct's field only once.
    field = ("value", Annotated[kind, constraints])
    struct: Any = defstruct("Constrained", [field], array_like=True)
    return lambda value: convert((value,), struct).value


def constraint_error(error: ValidationError, value: Any) -> InvalidValue:
    """Return the error of a value that has the right type but breaks a constraint or format."""
    # Such as "Expected `str` of length <= 5 - at `$[0]`". No message of these quotes the value.
    message = str(error).partition(" - at `$")[0].replace("`", "")
    length = f", got {len(scalar_of(value))}" if " of length " in message else ""
    return InvalidValue(message[0].lower() + message[1:] + length)


class ChoiceAdapter(TypeAdapter):
    """One of some texts: those of an enumeration or of a Literal."""

    is_simple = True

    # Not by convert(), whose messages quote the value, and which is slow for enumerations.
    def __init__(self, members: dict[Any, Any], cls: Any = None) -> None:
        self.cls = cls
        self.nullable = None in members
        self.members = members
        self.expected = f"one of {values.listed(list(members))}"

    def encode_value(self, value: Any, _mode: Mode, /) -> Any:
        scalar = scalar_of(value)
        # A response may have brought members that the contract does not list.
        if self.cls is not None and isinstance(value, self.cls):
            return scalar
        if type(scalar) is not str:
            raise wrong_type(self.expected, value)
        if scalar not in self.members:
            hint = values.suggestion(scalar, filter(None, self.members))
            got = values.shortened(repr(scalar))
            raise InvalidValue(f"expected {self.expected}, got {got}{hint}")
        return scalar

    def decode_value(self, value: Any, report: Report, /) -> Any:
        if type(value) is str and value in self.members:
            return self.members[value]
        text = repair(value, str, self.expected)
        report(self.location, "the contract does not list the value")
        return values.member_of(self.cls, text) if self.cls else text


class FileAdapter(TypeAdapter):
    """A file. Among builtins it is still one."""

    expected = "a file open in binary mode, bytes, or a path"

    def encode_value(self, value: Any, _mode: Mode, /) -> Any:
        if not values.is_file(value):
            hint = ": open the file, or make it a pathlib.Path" if isinstance(value, str) else ""
            raise wrong_type(self.expected, value, hint)
        return value

    def decode_value(self, value: Any, _report: Report, /) -> Any:
        # A response has its content as a string. Mappings that become models have files.
        if not isinstance(value, str) and not values.is_file(value):
            raise wrong_type("str", value)
        return value


def repair(value: Any, kind: Any, expected: str) -> Any:
    """Convert a scalar of a response to what it was meant to be; unset if that is unclear."""
    if type(value) not in {str, int, float, bool}:
        raise wrong_type(expected, value)
    # Of the right type, it breaks a constraint.
    if type(value) is kind:
        return value
    if kind is str:
        return json.encode(value).decode()
    if type(value) is str and kind in {date, datetime}:
        return parse_date(value, kind)
    # Not strict, msgspec takes strings for what they say, 0 and 1 for booleans, and numbers for
    # seconds since 1970. It takes the string "nan" for a number, which JSON has not.
    with suppress(ValidationError):
        converted: Any = convert(value, kind, strict=False)
        if type(converted) is not float or math.isfinite(converted):
            return converted
    if kind in {int, float, bool}:  # programs count on them
        raise wrong_type(expected, value)
    return UNSET


def parse_date(text: str, kind: type[date]) -> Any:
    """Parse a `date` or `datetime` that is not as in RFC 3339; unset if it is none."""
    with suppress(ValueError):
        return kind.fromisoformat(text)
    # Parsing longer texts can take minutes, and 20 000 of those that are no dates seconds.
    if len(text) > 100 or not _DIGITS_OF_A_DATE.search(text):
        return UNSET
    with suppress(ValueError, TypeError, ArithmeticError, ImportError, OSError):
        # Takes 10 ms to import, and few servers write such dates.
        from dateutil import parser

        # dateutil takes what the text leaves open from the default. The results are equal when it
        # leaves nothing open: "15:00" is not a date. Names of time zones alone mean nothing.
        parsed, again = (
            parser.parse(text, default=day, tzinfos=lambda _name, offset: offset)
            for day in _SOME_DAYS
        )
        if parsed == again:
            return parsed if kind is datetime else parsed.date()
    return UNSET
