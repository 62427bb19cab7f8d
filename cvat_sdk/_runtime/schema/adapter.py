"""The base class of type adapters.

msgspec decodes what keeps to the contract. The adapters do the rest: they encode with messages that
name the path, and decode tolerantly. There is one for each type, made by `adapters.adapter_of`.
"""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING, Any

from cvat_sdk._runtime.schema.invalid import InvalidValue, wrong_type

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["Deviations", "TypeAdapter", "first_fitting", "json_type", "refuse", "undecodable"]


class Deviations:
    """Reports what a response has that does not fit the contract but can be decoded.

    :ivar field: the class and the name of the field that is being decoded
    :param report: called with the field and a message; may raise `InvalidValue`
    """

    __slots__ = ("_report", "field")

    def __init__(self, report: Callable[[tuple[type, str] | None, str], None]) -> None:
        self.field: tuple[type, str] | None = None
        self._report = report

    def add(self, message: str) -> None:
        """Report a deviation of the field that is being decoded."""
        self._report(self.field, message)


def refuse(_field: tuple[type, str] | None, message: str) -> None:
    """Allow no deviations: what `Deviations` of strict decoding report to."""
    raise InvalidValue(message)


class TypeAdapter:
    """Encodes and decodes the values of one type.

    :ivar expected: the type in words that follow "expected"
    :ivar nullable: whether None is a value of the type
    :ivar exact_type: if not None, values of exactly this type decode to themselves,
    :ivar check: if this function, where it is not None, returns something true
    """

    __slots__ = ()

    expected: str
    nullable: bool = False
    exact_type: type | None = None
    check: Callable[[Any], Any] | None = None

    def encode(self, value: Any, wire_names_only: bool, /) -> Any:
        """Return a value as builtins.

        :param wire_names_only: take the fields of mappings by their names in JSON only
        :raises InvalidValue: it does not fit the type
        """
        raise NotImplementedError

    def decode(self, value: Any, deviations: Deviations, /) -> Any:
        """Return what builtins stand for, as far as that can be told.

        :raises InvalidValue: it cannot
        """
        raise NotImplementedError

    def decode_item(self, value: Any, deviations: Deviations, /) -> Any:
        """Do as `decode`, but keep a null in a field, a list or a mapping that allows none."""
        if value is None and not self.nullable:
            deviations.add(f"expected {self.expected}, got null")
            return None
        return self.decode(value, deviations)


def first_fitting(
    attempt: Callable[[TypeAdapter], Any],
    options: Sequence[TypeAdapter],
    expected: str,
    value: Any,
) -> Any:
    """Return the result for the first adapter that accepts a value.

    :raises InvalidValue: none does; the error is that of the option that came furthest
    """
    errors: list[InvalidValue] = []
    for option in options:
        try:
            return attempt(option)
        except InvalidValue as error:  # noqa: PERF203 (there are few options)
            errors.append(error)
    deepest = max(errors, key=lambda error: len(error.segments))
    raise deepest if deepest.segments else wrong_type(expected, value)


def undecodable(expected: str, value: Any) -> InvalidValue:
    """Return the error of a JSON value that has another type than expected."""
    return InvalidValue(f"expected {expected}, got {json_type(value)}")


def json_type(value: Any) -> str:
    """Name the type of a JSON value."""
    names: dict[type, str] = {NoneType: "null", dict: "object", list: "array"}
    return names.get(type(value)) or type(value).__name__
