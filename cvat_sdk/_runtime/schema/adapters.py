"""Type adapters of values with parts, and the way from a type to its adapter."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date, datetime
from functools import cache, partial
from io import BytesIO, IOBase
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin
from uuid import UUID

from msgspec import UNSET, Meta, Struct, UnsetType, ValidationError, structs

from cvat_sdk._runtime.schema import scalars, values
from cvat_sdk._runtime.schema.scalars import Mode, Report, TypeAdapter
from cvat_sdk._runtime.schema.values import InvalidValue, wrong_type

_NO_ARRAYS = (str, bytes, bytearray, memoryview, Mapping)


class ListAdapter(TypeAdapter):
    kind: Any = list

    def __init__(self, item: TypeAdapter, constraints: Meta | None = None) -> None:
        self.item = item
        self.check = scalars.constraint_check(self.kind, constraints)
        self.expected = f"{self.kind.__name__} of {item.expected}"
        self.is_simple = item.is_simple

    def encode_value(self, value: Any, mode: Mode, /) -> Any:
        encode = self.item.encode
        encoded = values.map_items(lambda item: encode(item, mode), self._items(value))
        self._check(encoded, scalars.refuse)
        return encoded

    def _items(self, value: Any) -> Any:
        # Most are lists, and asking for abstract classes takes long.
        if type(value) is list:
            return value
        value = values.scalar_of(value)
        if isinstance(value, Collection) and not isinstance(value, _NO_ARRAYS):
            return value
        raise wrong_type(self.expected, value)

    def decode_value(self, value: Any, report: Report, /) -> Any:
        if type(value) is not self.kind:
            raise wrong_type(self.expected, value)
        self._check(value, report)
        # Most arrays hold nothing but strings or numbers. No call for each of them is made so.
        if type(value) is list and {self.item.exact_type}.issuperset(map(type, value)):
            return value
        return values.map_items(lambda item: self.item.decode(item, report), value)

    def _check(self, builtins: Any, report: Report) -> None:
        try:
            if self.check:
                self.check(builtins)
        except ValidationError as error:
            report(self.location, scalars.constraint_error(error, builtins).message)


class DictAdapter(ListAdapter):
    """An object whose keys the contract does not list."""

    kind = dict

    def _items(self, value: Any) -> Any:
        if isinstance(value, Struct):
            return values.builtins_of(value)
        if isinstance(value, Mapping):
            return value
        raise wrong_type(self.expected, value)


class UnionAdapter(TypeAdapter):
    def __init__(self, options: list[TypeAdapter]) -> None:
        self.options = options
        self.expected = " or ".join(option.expected for option in options)

    def encode_value(self, value: Any, mode: Mode, /) -> Any:
        return self._first(value, lambda option: option.encode(value, mode))

    def decode_value(self, value: Any, report: Report, /) -> Any:
        try:
            return self._first(value, lambda option: option.decode(value, scalars.refuse))
        except InvalidValue:
            # Twice strictly would double the time with each union within a union.
            if report is scalars.refuse:
                raise
        return self._first(value, lambda option: option.decode(value, report))

    def _first(self, value: Any, attempt: Callable[[TypeAdapter], Any]) -> Any:
        """Return the result of the first option that fits; if none does, raise the clearest error.

        Models take unknown fields, so those come first that know most keys of a mapping.
        """
        errors: list[InvalidValue] = []
        for option in sorted(self.options, key=lambda option: -_known_keys(option, value)):
            try:
                return attempt(option)
            except InvalidValue as error:  # noqa: PERF203 (there are few options)
                errors.append(error)
        # The option that came furthest, or the one of the right type, is most likely meant.
        deepest = max(errors, key=lambda error: (len(error.segments), not error.wrong_type))
        messages = {error.message for error in errors if not error.wrong_type}
        is_clear = deepest.segments or len(messages) == 1
        raise deepest if is_clear else wrong_type(self.expected, value)


def _known_keys(option: TypeAdapter, value: Any) -> int:
    fields = fields_of(option.cls).by_any_name if isinstance(option, ModelAdapter) else ()
    return len(value.keys() & fields) if isinstance(value, Mapping) else 0


class _Field(NamedTuple):
    wire_name: str
    name: str
    required: bool
    adapter: TypeAdapter


class _Fields:
    def __init__(self, cls: Any) -> None:
        model = f"{cls.__name__}."
        fields = [
            _Field(f.encode_name, f.name, f.required, _adapter_of_field(f.type, model + f.name))
            for f in structs.fields(cls)
        ]
        # Decoding costs little but unpacking these and comparing types. With attributes, with a
        # call for each value, or with named tuples, it would take half as long again.
        self.steps: list[Any] = [(*f, f.adapter.exact_type, f.adapter.nullable) for f in fields]
        self.required = [field for field in fields if field.required]
        is_open = hasattr(cls, "_additional")
        # msgspec takes names in JSON only, and drops additional properties.
        same = {f.name: f.adapter for f in fields if f.name == f.wire_name and not is_open}
        self.simple = {name for name, adapter in same.items() if adapter.is_simple}
        items = {name: getattr(adapter, "item", adapter) for name, adapter in same.items()}
        self.models = {n: a.cls for n, a in items.items() if isinstance(a, ModelAdapter)}
        self.convertible = self.simple | self.models.keys()
        self.is_plain = len(self.convertible) == len(fields) and not is_open
        self.by_wire_name = {field.wire_name: field for field in fields}
        self.by_any_name = {**{field.name: field for field in fields}, **self.by_wire_name}
        self.additional: TypeAdapter | None = None
        if is_open:
            self.additional = DictAdapter(_adapter_of_field(cls._additional(), cls.__name__))


class ModelAdapter(TypeAdapter):
    def __init__(self, cls: Any) -> None:
        self.cls = cls
        self.expected = cls.__name__

    def encode_value(self, value: Any, mode: Mode, /) -> Any:
        if isinstance(value, self.cls):
            if mode.build:
                return value
            fields = fields_of(type(value))
            value, known = values.set_fields(value), fields.by_any_name
        elif isinstance(value, Mapping):
            fields = fields_of(self.cls)
            known = fields.by_wire_name if mode.wire_names_only else fields.by_any_name
        else:
            raise wrong_type(f"{self.expected} or a mapping", value)
        encoded, others = _encode_fields(value, known, mode)
        if others and fields.additional:
            encoded.update(fields.additional.encode(others, mode))
        elif others:
            if mode.forbid_unknown:
                raise InvalidValue(values.no_field(self.expected, next(iter(others)), known))
            fate = "left out" if mode.build else "sent as it is"
            for key in others:
                scalars.log_once((self.cls, key, fate), partial(self._unknown, key, fate))
            encoded.update({} if mode.build else values.builtins_of(others))
        for field in fields.required:
            if field.wire_name not in encoded:
                message = f"required field {field.name!r} is missing"
                raise InvalidValue(message, wrong_type=mode.build)
        return encoded

    def _unknown(self, key: Any, fate: str) -> str:
        names = fields_of(self.cls).by_any_name
        return f"the field is {fate}: {values.no_field(self.expected, key, names)}"

    def make(self, args: tuple[Any, ...], named: dict[str, Any]) -> Any:
        """Make a model of the arguments of its constructor."""
        names = [field.name for field in fields_of(self.cls).required]
        if len(args) > len(names) or named.keys() & names[: len(args)]:
            most = f"by position at most the required fields ({', '.join(names) or 'none'})"
            raise InvalidValue(f"expected {most}, each once", wrong_type=True)
        given = {**dict(zip(names, args, strict=False)), **named}
        encoded = self.encode_value(given, Mode(build=True))
        return self.decode_value(encoded, scalars.ignore)

    def decode_value(self, value: Any, report: Report, /) -> Any:
        if type(value) is not dict:
            if isinstance(value, self.cls):  # a part of a model that is being made
                return value
            raise wrong_type(self.expected, value)
        fields = fields_of(self.cls)
        decoded: dict[str, Any] = {}
        wire_name = ""
        try:
            for wire_name, name, required, adapter, exact_type, nullable in fields.steps:
                item = value.get(wire_name, UNSET)
                if type(item) is exact_type or (item is None and nullable):
                    decoded[name] = item
                elif item is None:
                    decoded[name] = adapter.decode(None, report)
                elif item is not UNSET:
                    decoded[name] = adapter.decode_value(item, report)
                elif required:
                    report(adapter.location, "the required field is missing")
                    decoded[name] = UNSET
        except InvalidValue as error:
            raise error.within(f".{wire_name}") from None
        if fields.additional is None:
            return values.construct(self.cls, **decoded)
        others = {key: item for key, item in value.items() if key not in fields.by_wire_name}
        # A declared field takes precedence over an additional property that has its Python name.
        return values.model_of(self.cls, {**fields.additional.decode(others, report), **decoded})


def _encode_fields(
    given: Mapping[Any, Any], known: dict[str, _Field], mode: Mode
) -> tuple[dict[str, Any], dict[Any, Any]]:
    """Return the known fields by their names in JSON, and the values of other keys."""
    encoded: dict[str, Any] = {}
    others: dict[Any, Any] = {}
    key: Any = None
    try:
        for key, value in given.items():
            field = known.get(key)
            if value is UNSET:
                continue
            if field is None:
                others[key] = value
                continue
            if field.wire_name in encoded:
                raise InvalidValue("the field is given by both its names")
            if value is None and not field.adapter.nullable:
                hint = "" if field.required else "; leave the field out"
                raise wrong_type(field.adapter.expected, None, hint)
            encoded[field.wire_name] = field.adapter.encode(value, mode)
    except InvalidValue as error:
        raise error.within(f".{known[key].name}") from None
    return encoded, others


_SCALARS = (str, int, float, bool, datetime, date, UUID, bytes)


def _adapter_of_field(tp: Any, location: str = "") -> TypeAdapter:
    constraints = None
    if get_origin(tp) is Annotated:
        tp, constraints = get_args(tp)
    kind = get_origin(tp) or tp
    if kind in _SCALARS:
        adapter: TypeAdapter = scalars.ScalarAdapter(kind, constraints)
    elif kind in (list, dict):
        item = _adapter_of_field((get_args(tp) or (Any,))[-1], location)
        adapter = (ListAdapter if kind is list else DictAdapter)(item, constraints)
    elif kind is Any:
        adapter = scalars.AnyAdapter()
    elif kind in (Literal, NoneType, None):
        adapter = scalars.ChoiceAdapter({value: value for value in get_args(tp) or (None,)})
    elif kind in (values.FileInput, BytesIO, IOBase):
        adapter = scalars.FileAdapter()
    elif kind in (Union, UnionType):
        adapter = _union_adapter(get_args(tp), location)
    elif issubclass(kind, values.OneOf):
        adapter = _union_adapter(kind._variants(), kind.__name__)
        adapter.expected = kind.__name__
    elif issubclass(kind, values.OpenStrEnum):
        adapter = scalars.ChoiceAdapter({member.value: member for member in kind}, kind)
    elif issubclass(kind, Struct):
        adapter = ModelAdapter(kind)
    else:
        raise TypeError(f"cannot encode or decode {tp}")
    adapter.location = location
    return adapter


def _union_adapter(types: Collection[Any], location: str) -> TypeAdapter:
    others = [tp for tp in types if tp not in (None, NoneType, UnsetType)]
    options = [_adapter_of_field(tp, location) for tp in others]
    adapter = options[0] if len(options) == 1 else UnionAdapter(options)
    adapter.nullable = None in types or NoneType in types or any(o.nullable for o in options)
    return adapter


# Not kept by adapters, or made with them: a model may contain itself.
fields_of: Callable[[Any], _Fields] = cache(_Fields)
adapter_of: Callable[[Any], TypeAdapter] = cache(_adapter_of_field)
