"""Type adapters of models and alternatives, and the way from a type to its adapter."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cached_property, partial
from types import NoneType
from typing import Any
from uuid import UUID

from msgspec import UNSET, inspect

from cvat_sdk._runtime.schema.adapter import Deviations, TypeAdapter
from cvat_sdk._runtime.schema.base import ModelBase, construct, open_model, set_fields
from cvat_sdk._runtime.schema.containers import DictAdapter, ListAdapter, UnionAdapter
from cvat_sdk._runtime.schema.invalid import InvalidValue, shortened, suggestion, wrong_type
from cvat_sdk._runtime.schema.one_of import OneOf, is_class, variant_of
from cvat_sdk._runtime.schema.scalars import (
    NULL,
    AnyAdapter,
    ChoiceAdapter,
    FileAdapter,
    ScalarAdapter,
    StringFormatAdapter,
)
from cvat_sdk._runtime.schema.values import FileInput


class _Field:
    __slots__ = ("adapter", "deprecated", "location", "name", "required", "wire_name")

    def __init__(self, cls: Any, field: inspect.Field) -> None:
        self.name = field.name
        self.wire_name = field.encode_name
        self.required = field.required
        self.adapter = _adapter_of_node(field.type)
        self.deprecated = field.name in cls.__deprecated__
        self.location = (cls, field.name)

    def encode(self, value: Any, wire_names_only: bool) -> Any:
        if value is None and not self.adapter.nullable:
            hint = "" if self.required else "; leave the field out"
            message = f"expected {self.adapter.expected}, got None{hint}"
            raise InvalidValue(message, wrong_type=True)
        if self.deprecated:
            _warn_deprecated(f"{self.location[0].__name__}.{self.name}")
        return self.adapter.encode(value, wire_names_only)


class ModelAdapter(TypeAdapter):
    """An object with the fields of a model."""

    def __init__(self, cls: Any) -> None:
        self.cls = cls
        self.expected = cls.__name__

    # Only when they are asked for: a model may have fields of its own kind.
    @cached_property
    def _fields(self) -> tuple[_Field, ...]:
        node: Any = inspect.type_info(self.cls)
        return tuple(_Field(self.cls, field) for field in node.fields)

    # Decoding costs little but unpacking these and comparing types. With attributes of the fields,
    # or with a call for each value, it would take half as long again.
    @cached_property
    def _steps(
        self,
    ) -> tuple[tuple[str, str, type | None, Callable[[Any], Any] | None, bool, _Field], ...]:
        return tuple(
            (f.wire_name, f.name, f.adapter.exact_type, f.adapter.check, f.adapter.nullable, f)
            for f in self._fields
        )

    @cached_property
    def _by_name(self) -> dict[str, _Field]:
        return {field.name: field for field in self._fields}

    @cached_property
    def _by_wire_name(self) -> dict[str, _Field]:
        return {field.wire_name: field for field in self._fields}

    @cached_property
    def _by_any_name(self) -> dict[str, _Field]:
        return {**self._by_name, **self._by_wire_name}

    def encode(self, value: Any, wire_names_only: bool, /) -> Any:
        if isinstance(value, self.cls):
            if type(value) is not self.cls:
                return adapter_of(type(value)).encode(value, wire_names_only)
            given, additional = _sorted(set_fields(value), self._by_name)
        elif isinstance(value, Mapping):
            names = self._by_wire_name if wire_names_only else self._by_any_name
            given, additional = _sorted(value, names)
        else:
            raise wrong_type(f"{self.expected} or a mapping", value)
        others = self._encode_additional(additional, wire_names_only) if additional else {}
        encoded = {}
        for field in self._fields:
            if field.name in given:
                try:
                    encoded[field.wire_name] = field.encode(given[field.name], wire_names_only)
                except InvalidValue as error:
                    raise error.within(f".{field.name}") from None
            elif field.required:
                raise InvalidValue(f"required field {field.name!r} is missing")
        return {**encoded, **others}

    def _encode_additional(self, values: dict[Any, Any], wire_names_only: bool) -> dict[str, Any]:
        key = next(iter(values))
        hint = suggestion(key, self._by_wire_name if wire_names_only else self._by_name)
        raise InvalidValue(f"{self.expected} has no field {shortened(repr(key))}{hint}")

    def decode(self, value: Any, deviations: Deviations, /) -> Any:
        return construct(self.cls, **self._decode_fields(value, deviations))

    def _decode_fields(self, value: Any, deviations: Deviations) -> dict[str, Any]:
        if type(value) is not dict:
            raise wrong_type(self.expected, value)
        outer_field = deviations.field
        decoded: dict[str, Any] = {}
        wire_name = ""
        try:
            for wire_name, name, exact_type, check, nullable, field in self._steps:
                item = value.get(wire_name, UNSET)
                if type(item) is exact_type and (check is None or check(item)):
                    decoded[name] = item
                elif item is None and nullable:
                    decoded[name] = None
                elif item is not UNSET:
                    deviations.field = field.location
                    adapter = field.adapter
                    decode = adapter.decode if item is not None else adapter.decode_item
                    decoded[name] = decode(item, deviations)
                elif field.required:
                    deviations.field = field.location
                    deviations.add("the required field is missing")
                    decoded[name] = UNSET
        except InvalidValue as error:
            raise error.within(f".{wire_name}") from None
        finally:
            deviations.field = outer_field
        return decoded


def _sorted(
    values: Mapping[Any, Any], fields: dict[str, _Field]
) -> tuple[dict[str, Any], dict[Any, Any]]:
    """Tell fields, by their Python names, from additional properties."""
    given: dict[str, Any] = {}
    additional: dict[Any, Any] = {}
    for key, value in values.items():
        if value is UNSET:
            continue
        field = fields.get(key)
        if field is None:
            additional[key] = value
        elif field.name in given:
            raise InvalidValue(f"field {field.name!r} is given by both its names")
        else:
            given[field.name] = value
    return given, additional


class OpenModelAdapter(ModelAdapter):
    """An object with the fields of an open model and additional properties."""

    @cached_property
    def _additional(self) -> TypeAdapter:
        return DictAdapter(adapter_of(self.cls.__additional__()))

    def _encode_additional(self, values: dict[Any, Any], wire_names_only: bool) -> dict[str, Any]:
        encoded: dict[str, Any] = self._additional.encode(values, wire_names_only)
        return encoded

    def decode(self, value: Any, deviations: Deviations, /) -> Any:
        fields = self._decode_fields(value, deviations)
        others = {key: item for key, item in value.items() if key not in self._by_wire_name}
        additional = self._additional.decode(others, deviations)
        # A declared field takes precedence over an additional property that has its Python name.
        return open_model(self.cls, {**additional, **fields})


class OneOfAdapter(TypeAdapter):
    """One of the variants of a `OneOf`."""

    def __init__(self, cls: type[OneOf]) -> None:
        self.cls = cls
        self.expected = cls.__name__

    @cached_property
    def _union(self) -> UnionAdapter:
        return UnionAdapter([adapter_of(tp) for tp in self.cls.__variants__()], self.expected)

    @property
    def nullable(self) -> bool:  # type: ignore[override]
        """Whether null is one of the variants."""
        # Not by way of their adapters, which may in turn ask for this.
        return any(tp is None or tp is NoneType for tp in self.cls.__variants__())

    def encode(self, value: Any, wire_names_only: bool, /) -> Any:
        classes = (tp for tp in self.cls.__variants__() if is_class(tp) and isinstance(value, tp))
        variant = next(classes, None) or variant_of(self.cls, value)
        if variant is not None:
            return adapter_of(variant).encode(value, wire_names_only)
        if isinstance(value, Mapping) and self.cls.__discriminator__ in value:
            raise InvalidValue(f"expected {self.expected}, got {type(value).__name__}")
        return self._union.encode(value, wire_names_only)

    def decode(self, value: Any, deviations: Deviations, /) -> Any:
        variant = variant_of(self.cls, value)
        if variant is not None:
            return adapter_of(variant).decode(value, deviations)
        if isinstance(value, dict) and self.cls.__discriminator__:
            deviations.add("the contract does not list the variant")
            return value
        return self._union.decode(value, deviations)


def _warn_deprecated(field: str) -> None:
    # The warning is about the caller's line, which is the further out the deeper in a body the
    # field is. Before Python 3.12 warnings cannot skip a package's frames by themselves.
    level = 2
    while sys._getframe(level - 1).f_globals.get("__name__", "").startswith("cvat_sdk."):
        level += 1
    warnings.warn(f"{field} is deprecated", DeprecationWarning, stacklevel=level)


# By how msgspec.inspect describes a type. Of a union it leaves out UnsetType.
_FACTORIES: dict[type[inspect.Type], Callable[[Any], TypeAdapter]] = {
    inspect.AnyType: lambda _: AnyAdapter(),
    inspect.StrType: partial(ScalarAdapter, str),
    inspect.IntType: partial(ScalarAdapter, int),
    inspect.FloatType: partial(ScalarAdapter, float),
    inspect.BoolType: partial(ScalarAdapter, bool),
    inspect.DateTimeType: partial(StringFormatAdapter, datetime),
    inspect.DateType: partial(StringFormatAdapter, date),
    inspect.TimeType: partial(StringFormatAdapter, time),
    inspect.TimeDeltaType: partial(StringFormatAdapter, timedelta),
    inspect.UUIDType: partial(StringFormatAdapter, UUID),
    inspect.DecimalType: partial(StringFormatAdapter, Decimal),
    inspect.BytesType: partial(StringFormatAdapter, bytes),
    inspect.NoneType: lambda _: NULL,
    inspect.LiteralType: lambda node: ChoiceAdapter({value: value for value in node.values}),
    inspect.EnumType: lambda node: ChoiceAdapter({m.value: m for m in node.cls}, node.cls),
    inspect.ListType: lambda node: ListAdapter(_adapter_of_node(node.item_type), node),
    inspect.DictType: lambda node: DictAdapter(_adapter_of_node(node.value_type), node),
    inspect.UnionType: lambda node: UnionAdapter([_adapter_of_node(tp) for tp in node.types]),
    inspect.Metadata: lambda node: _adapter_of_node(node.type),
    inspect.StructType: lambda node: adapter_of(node.cls),
    inspect.CustomType: lambda node: adapter_of(node.cls),
}

_adapters: dict[Any, TypeAdapter] = {}


def adapter_of(tp: Any) -> TypeAdapter:
    """Return the adapter of a type, as it is written in an annotation.

    :raises TypeError: no contract can have the type
    """
    adapter = _adapters.get(tp)
    if adapter is None:
        cls: Any = tp if is_class(tp) else NoneType
        if cls is FileInput:
            adapter = FileAdapter()
        elif issubclass(cls, OneOf):
            adapter = OneOfAdapter(cls)
        elif hasattr(cls, "__additional__"):
            adapter = OpenModelAdapter(cls)
        elif issubclass(cls, ModelBase):
            adapter = ModelAdapter(cls)
        else:
            adapter = _adapter_of_node(inspect.type_info(tp))
        _adapters[tp] = adapter
    return adapter


def _adapter_of_node(node: Any) -> TypeAdapter:
    if type(node) not in _FACTORIES:
        raise TypeError(f"cannot encode or decode {node}")
    return _FACTORIES[type(node)](node)
