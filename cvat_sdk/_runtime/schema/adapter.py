"""The base class of type adapters.

msgspec decodes what fits the contract. The adapters do what it cannot: they encode with errors that
name the place, and decode what does not quite fit. `adapters.adapter_of` makes one for each type.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cvat_sdk._runtime.schema.invalid import InvalidValue

if TYPE_CHECKING:
    from collections.abc import Callable


class Deviations:
    """Takes what does not fit the contract but can be decoded.

    :ivar field: the class and the name of the field that is being decoded
    :ivar strict: whether deviations are errors
    :param report: called with the field and a message; None for strict decoding
    """

    __slots__ = ("_report", "field", "strict")

    def __init__(self, report: Callable[[tuple[type, str] | None, str], None] | None) -> None:
        self.field: tuple[type, str] | None = None
        self._report = report
        self.strict = report is None

    def add(self, message: str) -> None:
        """Report a deviation, or raise `InvalidValue` if it is an error."""
        if self._report is None:
            raise InvalidValue(message)
        self._report(self.field, message)


def ignore(_field: tuple[type, str] | None, _message: str) -> None:
    """Report nothing."""


class TypeAdapter:
    """Encodes and decodes the values of one type.

    :ivar expected: the type, as it follows "expected" in messages
    :ivar nullable: whether None is one of its values
    :ivar exact_type: values of exactly this type decode to themselves,
    :ivar check: provided that this function, if there is one, returns something true
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

        :raises InvalidValue: it cannot, or not strictly
        """
        raise NotImplementedError

    def decode_item(self, value: Any, deviations: Deviations, /) -> Any:
        """Decode what stands in a field, an array or an object; null stays None everywhere."""
        if value is None and not self.nullable:
            deviations.add(f"expected {self.expected}, got null")
            return None
        return self.decode(value, deviations)
