"""Type adapters of arrays, of objects with any keys, and of unions."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from cvat_sdk._runtime.schema.adapter import (
    Deviations,
    TypeAdapter,
    first_fitting,
    refuse,
    undecodable,
)
from cvat_sdk._runtime.schema.base import ModelBase, set_fields
from cvat_sdk._runtime.schema.invalid import InvalidValue, key_segment, wrong_type
from cvat_sdk._runtime.schema.scalars import NullAdapter

if TYPE_CHECKING:
    from collections.abc import Callable

    from cvat_sdk._runtime.schema.constraints import Constraints

__all__ = ["DictAdapter", "ListAdapter", "UnionAdapter"]

_NO_ARRAYS = (str, bytes, bytearray, memoryview, Mapping, ModelBase)


class ListAdapter(TypeAdapter):
    """An array."""

    __slots__ = ("constraints", "expected", "item")

    def __init__(self, item: TypeAdapter, constraints: Constraints) -> None:
        self.item = item
        self.constraints = constraints
        self.expected = f"list of {item.expected}"

    def encode(self, value: Any, wire_names_only: bool, /) -> Any:
        if isinstance(value, _NO_ARRAYS) or not isinstance(value, Collection):
            raise wrong_type(self.expected, value)
        result: list[Any] = []
        encode = self.item.encode
        try:
            result.extend(encode(item, wire_names_only) for item in value)
        except InvalidValue as error:
            raise error.within(f"[{len(result)}]") from None
        if not self.constraints.has_length(result):
            raise InvalidValue(_length_message(result, self.constraints))
        return result

    def decode(self, value: Any, deviations: Deviations, /) -> Any:
        if type(value) is not list:
            raise undecodable(self.expected, value)
        adapter, exact_type, check = self.item, self.item.exact_type, self.item.check
        result: list[Any] = []
        try:
            for item in value:
                fits = type(item) is exact_type and (check is None or check(item))
                result.append(item if fits else adapter.decode_item(item, deviations))
        except InvalidValue as error:
            raise error.within(f"[{len(result)}]") from None
        if not self.constraints.has_length(result):
            deviations.add(_length_message(result, self.constraints))
        return result


class DictAdapter(TypeAdapter):
    """An object whose keys the contract does not list."""

    __slots__ = ("constraints", "expected", "item", "key")

    def __init__(self, key: TypeAdapter, item: TypeAdapter, constraints: Constraints) -> None:
        self.key = key
        self.item = item
        self.constraints = constraints
        self.expected = f"mapping of {key.expected} to {item.expected}"

    def encode(self, value: Any, wire_names_only: bool, /) -> dict[str, Any]:
        if isinstance(value, ModelBase):
            value = set_fields(value)
        if not isinstance(value, Mapping):
            raise wrong_type(self.expected, value)
        result: dict[str, Any] = {}
        key: Any = None
        try:
            for key, item in value.items():
                if item is not UNSET:
                    name = self.key.encode(key, wire_names_only)
                    result[name] = self.item.encode(item, wire_names_only)
        except InvalidValue as error:
            raise error.within(key_segment(key)) from None
        if not self.constraints.has_length(result):
            raise InvalidValue(_length_message(result, self.constraints))
        return result

    def decode(self, value: Any, deviations: Deviations, /) -> dict[str, Any]:
        if type(value) is not dict:
            raise undecodable(self.expected, value)
        result: dict[str, Any] = {}
        key = ""
        try:
            for key, item in value.items():
                result[key] = self.item.decode_item(item, deviations)
        except InvalidValue as error:
            raise error.within(key_segment(key)) from None
        if not self.constraints.has_length(result):
            deviations.add(_length_message(result, self.constraints))
        return result


class UnionAdapter(TypeAdapter):
    """One of several types that are told apart by their types in JSON, or null."""

    __slots__ = ("check", "exact_type", "expected", "nullable", "options")

    def __init__(self, options: list[TypeAdapter]) -> None:
        self.nullable = any(option.nullable for option in options)
        self.options = [option for option in options if not isinstance(option, NullAdapter)]
        self.exact_type = self.check = None
        if len(self.options) == 1:
            self.exact_type, self.check = self.options[0].exact_type, self.options[0].check
        self.expected = " or ".join(option.expected for option in options)

    def encode(self, value: Any, wire_names_only: bool, /) -> Any:
        if value is None and self.nullable:
            return None
        if len(self.options) == 1:
            return self.options[0].encode(value, wire_names_only)
        return self._first_fitting(lambda option: option.encode(value, wire_names_only), value)

    def decode(self, value: Any, deviations: Deviations, /) -> Any:
        if value is None:
            return None
        if len(self.options) == 1:
            return self.options[0].decode(value, deviations)
        # An option that fits exactly goes before one that the value could be converted to.
        exact = Deviations(refuse)
        with suppress(InvalidValue):
            return self._first_fitting(lambda option: option.decode(value, exact), value)
        return self._first_fitting(lambda option: option.decode(value, deviations), value)

    def _first_fitting(self, attempt: Callable[[TypeAdapter], Any], value: Any) -> Any:
        return first_fitting(attempt, self.options, self.expected, value)


def _length_message(value: Collection[Any], constraints: Constraints) -> str:
    return f"expected {type(value).__name__}{constraints.words}, got {len(value)}"
