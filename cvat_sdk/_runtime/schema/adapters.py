"""Type adapters of models and alternatives, and the way from a type to its adapter."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cached_property
from types import NoneType
from typing import Any, TypeAlias
from uuid import UUID

from msgspec import UNSET, ValidationError, inspect

from cvat_sdk._runtime.schema.adapter import Deviations, TypeAdapter, first_fitting, undecodable
from cvat_sdk._runtime.schema.base import construct, open_model, set_fields
from cvat_sdk._runtime.schema.constraints import Constraints
from cvat_sdk._runtime.schema.containers import DictAdapter, ListAdapter, UnionAdapter
from cvat_sdk._runtime.schema.files import FileInput
from cvat_sdk._runtime.schema.invalid import InvalidValue, key_text, wrong_type
from cvat_sdk._runtime.schema.names import suggestion
from cvat_sdk._runtime.schema.one_of import OneOf, is_class, variant_of
from cvat_sdk._runtime.schema.scalars import (
    AnyAdapter,
    ChoiceAdapter,
    FileAdapter,
    NullAdapter,
    ScalarAdapter,
    StringFormatAdapter,
)
from cvat_sdk._runtime.schema.strict import decode_custom

__all__ = ["adapter_of"]


class _Field:
    __slots__ = ("adapter", "deprecated", "location", "name", "required", "wire_name")

    def __init__(self, cls: Any, field: inspect.Field) -> None:
        self.location = (cls, field.name)
        self.wire_name = field.encode_name
        self.name = field.name
        self.adapter = _adapter_of_node(field.type)
        self.required = field.required
        self.deprecated = field.name in cls.__deprecated__

    def encode(self, value: Any, wire_names_only: bool, /) -> Any:
        if value is None and not self.adapter.nullable:
            hint = "" if self.required else "; leave the field out"
            raise InvalidValue(f"expected {self.adapter.expected}, got None{hint}", wrong_type=True)
        if self.deprecated:
            _warn_deprecated(f"{self.location[0].__name__}.{self.name}")
        return self.adapter.encode(value, wire_names_only)


# The field's names in JSON and in Python, its adapter's `exact_type`, `check` and `nullable`, and
# the field.
_Step: TypeAlias = "tuple[str, str, type | None, Callable[[Any], Any] | None, bool, _Field]"


class StructAdapter(TypeAdapter):
    """An object with the fields of a model."""

    def __init__(self, cls: Any, node: inspect.StructType) -> None:
        self.cls = cls
        self.expected = cls.__name__
        self._node = node

    # Cached rather than made at once: a model may have fields of its own kind.
    @cached_property
    def fields(self) -> list[_Field]:
        return [_Field(self.cls, field) for field in self._node.fields]

    @cached_property
    def by_wire_name(self) -> dict[str, _Field]:
        return {field.wire_name: field for field in self.fields}

    @cached_property
    def by_name(self) -> dict[str, _Field]:
        return {field.name: field for field in self.fields}

    @cached_property
    def _steps(self) -> tuple[_Step, ...]:
        # Unpacking a tuple is what keeps decoding fast: most values need no adapter then, and no
        # attribute is looked up for them.
        return tuple(
            (f.wire_name, f.name, f.adapter.exact_type, f.adapter.check, f.adapter.nullable, f)
            for f in self.fields
        )

    def encode(self, value: Any, wire_names_only: bool, /) -> Any:
        if isinstance(value, self.cls):
            if type(value) is not self.cls:
                return adapter_of(type(value)).encode(value, wire_names_only)
            given, additional = self._fields_of_model(value)
        elif isinstance(value, Mapping):
            given, additional = self._fields_of_mapping(value, wire_names_only)
        else:
            raise wrong_type(f"{self.expected} or a mapping", value)
        encoded = self._encode_additional(additional, wire_names_only) if additional else {}
        for field in self.fields:
            if field.required and given.get(field.name, UNSET) is UNSET:
                raise InvalidValue(f"required field {field.name!r} is missing")
        result = {}
        name = ""
        try:
            for name, field in self.by_name.items():
                item = given.get(name, UNSET)
                if item is not UNSET:
                    result[field.wire_name] = field.encode(item, wire_names_only)
        except InvalidValue as error:
            raise error.within(f".{name}") from None
        return {**result, **encoded}

    def _fields_of_model(self, value: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        return set_fields(value), {}

    def _fields_of_mapping(
        self, value: Mapping[Any, Any], wire_names_only: bool
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        given: dict[str, Any] = {}
        additional: dict[str, Any] = {}
        for key, item in value.items():
            field = self.by_wire_name.get(key)
            if field is None and not wire_names_only:
                field = self.by_name.get(key)
            if field is None:
                additional[key] = item
            elif field.name in given:
                raise InvalidValue(f"field {field.name!r} is given by both its names")
            else:
                given[field.name] = item
        return given, additional

    def _encode_additional(
        self, additional: dict[str, Any], wire_names_only: bool
    ) -> dict[str, Any]:
        name = next(iter(additional))
        known = self.by_wire_name if wire_names_only else self.by_name
        raise InvalidValue(
            f"{self.expected} has no field {key_text(name)}{suggestion(name, known)}"
        )

    def decode(self, value: Any, deviations: Deviations, /) -> Any:
        return construct(self.cls, **self._decode_fields(value, deviations))

    def _decode_fields(self, value: Any, deviations: Deviations) -> dict[str, Any]:
        if type(value) is not dict:
            raise undecodable(self.expected, value)
        outer_field = deviations.field
        result = {}
        wire_name = ""
        try:
            for wire_name, name, exact_type, check, nullable, field in self._steps:
                item = value.get(wire_name, UNSET)
                if type(item) is exact_type and (check is None or check(item)):
                    result[name] = item
                elif item is None and nullable:
                    result[name] = None
                elif item is not UNSET:
                    deviations.field = field.location
                    result[name] = field.adapter.decode_item(item, deviations)
                elif field.required:
                    deviations.field = field.location
                    deviations.add("the required field is missing")
                    result[name] = UNSET
        except InvalidValue as error:
            raise error.within(f".{wire_name}") from None
        finally:
            deviations.field = outer_field
        return result


class OpenModelAdapter(StructAdapter):
    """An object with the fields of an open model and additional properties."""

    @cached_property
    def _additional(self) -> TypeAdapter:
        return DictAdapter(ScalarAdapter(str), adapter_of(self.cls.__additional__()), Constraints())

    def _fields_of_model(self, value: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        given = set_fields(value)
        return given, {key: item for key, item in given.items() if key not in self.by_name}

    def _encode_additional(
        self, additional: dict[str, Any], wire_names_only: bool
    ) -> dict[str, Any]:
        encoded: dict[str, Any] = self._additional.encode(additional, wire_names_only)
        return encoded

    def decode(self, value: Any, deviations: Deviations, /) -> Any:
        fields = self._decode_fields(value, deviations)
        declared = {key: item for key, item in fields.items() if item is not UNSET}
        additional = {key: item for key, item in value.items() if key not in self.by_wire_name}
        return open_model(self.cls, {**self._additional.decode(additional, deviations), **declared})


class OneOfAdapter(TypeAdapter):
    """One of the variants of a `OneOf`."""

    __slots__ = ("cls", "expected")

    def __init__(self, cls: type[OneOf]) -> None:
        self.cls = cls
        self.expected = cls.__name__

    @property
    def nullable(self) -> bool:  # type: ignore[override]
        """Whether null is one of the variants."""
        return any(variant in {None, NoneType} for variant in self.cls.__variants__())

    def encode(self, value: Any, wire_names_only: bool, /) -> Any:
        variants = self.cls.__variants__()
        for variant in variants:
            if is_class(variant) and isinstance(value, variant):
                return adapter_of(variant).encode(value, wire_names_only)
        if variant := variant_of(self.cls, value):
            return adapter_of(variant).encode(value, wire_names_only)
        if isinstance(value, Mapping) and self.cls.__discriminator__ in value:
            raise InvalidValue(f"expected {self.expected}, got {type(value).__name__}")
        return first_fitting(
            lambda option: option.encode(value, wire_names_only),
            [adapter_of(variant) for variant in variants],
            self.expected,
            value,
        )

    def decode(self, value: Any, deviations: Deviations, /) -> Any:
        try:
            return decode_custom(self.cls, value)
        except ValidationError:
            pass
        if variant := variant_of(self.cls, value):
            return adapter_of(variant).decode(value, deviations)
        if isinstance(value, dict) and self.cls.__discriminator__:
            deviations.add("the contract does not list the variant")
            return value
        return first_fitting(
            lambda option: option.decode(value, deviations),
            [adapter_of(variant) for variant in self.cls.__variants__()],
            self.expected,
            value,
        )


def _warn_deprecated(field: str) -> None:
    # The warning belongs to the user's line, which is some frames further out, depending on where
    # in the body the field is.
    level = 2
    while sys._getframe(level - 1).f_globals.get("__name__", "").startswith("cvat_sdk."):
        level += 1
    warnings.warn(f"{field} is deprecated", DeprecationWarning, stacklevel=level)


_SCALARS: dict[type[inspect.Type], type] = {
    inspect.StrType: str,
    inspect.IntType: int,
    inspect.FloatType: float,
    inspect.BoolType: bool,
}
_STRING_FORMATS: dict[type[inspect.Type], type] = {
    inspect.DateTimeType: datetime,
    inspect.DateType: date,
    inspect.TimeType: time,
    inspect.TimeDeltaType: timedelta,
    inspect.UUIDType: UUID,
    inspect.DecimalType: Decimal,
    inspect.BytesType: bytes,
}
_OTHERS: dict[type[inspect.Type], Callable[[Any], TypeAdapter]] = {
    inspect.AnyType: lambda _: AnyAdapter(),
    inspect.NoneType: lambda _: NullAdapter(),
    inspect.Metadata: lambda node: _adapter_of_node(node.type),
    inspect.UnionType: lambda node: UnionAdapter([_adapter_of_node(tp) for tp in node.types]),
    inspect.ListType: lambda node: ListAdapter(
        _adapter_of_node(node.item_type), Constraints(node, "item")
    ),
    inspect.DictType: lambda node: DictAdapter(
        _adapter_of_node(node.key_type),
        _adapter_of_node(node.value_type),
        Constraints(node, "entry"),
    ),
    inspect.EnumType: lambda node: ChoiceAdapter(node.cls, {m.value: m for m in node.cls}),
    inspect.LiteralType: lambda node: ChoiceAdapter(None, {value: value for value in node.values}),
    inspect.StructType: lambda node: _adapter_of_model(node.cls, StructAdapter, node),
    inspect.CustomType: lambda node: _adapter_of_custom(node.cls),
}

_adapters: dict[Any, TypeAdapter] = {}
# By class as well, for a model that has fields of its own kind is reached by its nodes only.
_model_adapters: dict[type, StructAdapter] = {}


def adapter_of(tp: Any) -> TypeAdapter:
    """Return the adapter of a type, as it is written in an annotation.

    :raises TypeError: the contract cannot have such a type
    """
    adapter = _adapters.get(tp)
    if adapter is None:
        adapter = _adapters[tp] = _adapter_of_node(inspect.type_info(tp))
    return adapter


def _adapter_of_node(node: Any) -> TypeAdapter:
    kind = type(node)
    if kind in _SCALARS:
        return ScalarAdapter(_SCALARS[kind], Constraints(node))
    if kind in _STRING_FORMATS:
        return StringFormatAdapter(_STRING_FORMATS[kind], Constraints(node, "byte"))
    if kind in _OTHERS:
        return _OTHERS[kind](node)
    raise TypeError(f"cannot encode or decode {node}")


def _adapter_of_model(cls: type, adapter: type[StructAdapter], node: Any) -> TypeAdapter:
    return _model_adapters.get(cls) or _model_adapters.setdefault(cls, adapter(cls, node))


def _adapter_of_custom(cls: Any) -> TypeAdapter:
    if cls is FileInput:
        return FileAdapter()
    if issubclass(cls, OneOf):
        return OneOfAdapter(cls)
    if hasattr(cls, "__declared__"):
        return _model_adapters.get(cls) or _adapter_of_model(
            cls, OpenModelAdapter, inspect.type_info(cls.__declared__)
        )
    raise TypeError(f"cannot encode or decode {cls.__name__}")
