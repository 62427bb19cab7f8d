"""Type adapters of arrays, of objects with any keys, and of unions."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from cvat_sdk._runtime.schema.adapter import Deviations, TypeAdapter
from cvat_sdk._runtime.schema.base import ModelBase, set_fields
from cvat_sdk._runtime.schema.constraints import constraints_of
from cvat_sdk._runtime.schema.invalid import InvalidValue, wrong_type
from cvat_sdk._runtime.schema.scalars import NULL
from cvat_sdk._runtime.schema.values import map_dict, map_list

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_NO_ARRAYS = (str, bytes, bytearray, memoryview, Mapping, ModelBase)
# Shared, for what it has to know is nothing but that it is strict.
_STRICT = Deviations(None)


class _ContainerAdapter(TypeAdapter):
    __slots__ = ("check", "expected", "item", "words")

    kind: str
    unit: str

    def __init__(self, item: TypeAdapter, node: Any = None) -> None:
        self.check, self.words = constraints_of(node, self.unit)
        self.item = item
        self.expected = f"{self.kind} of {item.expected}"

    def _checked(self, value: Any, deviations: Deviations) -> Any:
        if self.check is not None and not self.check(value):
            deviations.add(f"expected {type(value).__name__}{self.words}, got {len(value)}")
        return value


class ListAdapter(_ContainerAdapter):
    """An array."""

    __slots__ = ()
    kind, unit = "list", "item"

    def encode(self, value: Any, wire_names_only: bool, /) -> Any:
        if isinstance(value, _NO_ARRAYS) or not isinstance(value, Collection):
            raise wrong_type(self.expected, value)
        encoded = map_list(lambda item: self.item.encode(item, wire_names_only), value)
        return self._checked(encoded, _STRICT)

    def decode(self, value: Any, deviations: Deviations, /) -> Any:
        if type(value) is not list:
            raise wrong_type(self.expected, value)
        adapter = self.item
        # Most arrays hold nothing but strings or numbers. No call for each of them is made so.
        if not adapter.check and {adapter.exact_type}.issuperset(map(type, value)):
            decoded = value
        else:
            decoded = map_list(lambda item: adapter.decode_item(item, deviations), value)
        return self._checked(decoded, deviations)


class DictAdapter(_ContainerAdapter):
    """An object whose keys the contract does not list."""

    __slots__ = ()
    kind, unit = "mapping", "entry"

    def encode(self, value: Any, wire_names_only: bool, /) -> Any:
        if isinstance(value, ModelBase):
            value = set_fields(value)
        if not isinstance(value, Mapping):
            raise wrong_type(self.expected, value)
        encoded = map_dict(lambda item: self.item.encode(item, wire_names_only), value.items())
        return self._checked(encoded, _STRICT)

    def decode(self, value: Any, deviations: Deviations, /) -> Any:
        if type(value) is not dict:
            raise wrong_type(self.expected, value)
        decoded = map_dict(lambda item: self.item.decode_item(item, deviations), value.items())
        return self._checked(decoded, deviations)


class UnionAdapter(TypeAdapter):
    """One of several types, or null."""

    def __init__(self, options: Sequence[TypeAdapter], expected: str = "") -> None:
        self.nullable = any(option.nullable for option in options)
        self.options = [option for option in options if option is not NULL]
        self.expected = expected or " or ".join(option.expected for option in self.options)
        if len(self.options) == 1:
            self.exact_type, self.check = self.options[0].exact_type, self.options[0].check

    def encode(self, value: Any, wire_names_only: bool, /) -> Any:
        if value is None and self.nullable:
            return None
        return next(self._results(lambda option: option.encode(value, wire_names_only), value))

    def decode(self, value: Any, deviations: Deviations, /) -> Any:
        if value is None and self.nullable:
            return None
        if len(self.options) == 1:
            return self.options[0].decode(value, deviations)
        try:
            fitting = self._results(lambda option: option.decode(value, _STRICT), value)
            return max(fitting, key=lambda decoded: _known_keys(decoded, value))
        except InvalidValue:
            # Twice strictly would double the time with each union within a union.
            if deviations.strict:
                raise
        return next(self._results(lambda option: option.decode(value, deviations), value))

    def _results(self, attempt: Callable[[TypeAdapter], Any], value: Any) -> Iterator[Any]:
        """Yield the results of the options that fit.

        :raises InvalidValue: none does; the error is that of the option that came furthest
        """
        errors: list[InvalidValue] = []
        for option in self.options:
            try:
                yield attempt(option)
            except InvalidValue as error:  # noqa: PERF203 (there are few options)
                errors.append(error)
        if len(errors) == len(self.options):
            deepest = max(errors, key=lambda error: len(error.segments))
            is_clear = deepest.segments or len(errors) == 1
            raise deepest if is_clear else wrong_type(self.expected, value)


def _known_keys(decoded: Any, value: Any) -> int:
    """Count the keys of an object that the model decoded from it has fields for."""
    names = getattr(type(decoded), "__struct_encode_fields__", ())
    return len(value.keys() & names) if isinstance(value, dict) else 0
