"""What a type asks of a value: how one is checked and made plain to be sent, and how one is read.

`shape_of` turns a type, as it stands in an annotation, into its `Shape`, once. A shape's ``send``
gives the plain form of a value that fits, its ``read`` makes the best of one that msgspec refused.
Both raise `Problem`, which knows the path to the value and never holds the value itself.
"""

from __future__ import annotations

import math
import warnings
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from types import NoneType
from typing import Annotated, Any, TypeAlias, cast, get_origin
from uuid import UUID

import msgspec
from msgspec import UNSET, Meta, ValidationError, convert, inspect, to_builtins

from cvat_sdk.runtime.dates import parsed_date
from cvat_sdk.runtime.limits import in_words, limits_of, size_problem, test_of
from cvat_sdk.runtime.model import (
    FileInput,
    Model,
    OneOf,
    OpenIntEnum,
    OpenModel,
    OpenStrEnum,
    construct,
    member_of,
    nearest,
    opened,
    set_fields,
)
from cvat_sdk.runtime.plain import (
    Problem,
    is_file,
    key_step,
    key_text,
    kind_of,
    plain,
    wrong,
)
from cvat_sdk.runtime.reader import further_type, read_custom, variant_of

__all__ = ["Log", "Shape", "shape_of"]


class Log:
    """Where reading says what it had to put up with."""

    __slots__ = ("_take", "at")

    def __init__(self, take: Callable[[tuple[type, str] | None, str], None]) -> None:
        self.at: tuple[type, str] | None = None
        self._take = take

    def note(self, problem: str) -> None:
        """Say what was wrong with the value of the field that is being read."""
        self._take(self.at, problem)


class Shape(ABC):
    """What a type asks of a value."""

    __slots__ = ()

    expected: str
    """What the type asks for, in words that follow "expected"."""
    nullable: bool = False
    exact: type | None = None
    """The class whose instances can be read as they are, if there is one,"""
    within: Callable[[Any], Any] | None = None
    """provided that they pass this test."""

    @abstractmethod
    def send(self, value: Any, wire: bool, /) -> Any:
        """Give the plain form of a value that fits; raise `Problem` for one that does not.

        :param wire: whether mappings have the names of the wire only, not those of python
        """

    @abstractmethod
    def read(self, value: Any, log: Log, /) -> Any:
        """Give the value that JSON's plain one stands for, as far as it can be made out."""


class AnyShape(Shape):
    """Whatever JSON can hold."""

    __slots__ = ()

    expected = "anything"
    nullable = True

    def send(self, value: Any, _wire: bool, /) -> Any:
        return plain(value)

    def read(self, value: Any, _log: Log, /) -> Any:
        return value


class NullShape(Shape):
    """Nothing but null."""

    __slots__ = ()

    expected = "None"
    nullable = True

    def send(self, value: Any, _wire: bool, /) -> Any:
        if value is not None:
            raise wrong(self.expected, value)

    def read(self, value: Any, _log: Log, /) -> Any:
        if value is not None:
            raise wrong(self.expected, value)


class ScalarShape(Shape):
    """A text, a number or a truth value within limits."""

    __slots__ = ("exact", "expected", "kind", "within")

    def __init__(self, kind: type, limits: dict[str, Any]) -> None:
        self.kind = self.exact = kind
        self.within = test_of(limits)
        self.expected = kind.__name__ + in_words(limits, "character")

    def send(self, value: Any, _wire: bool, /) -> Any:
        if type(value) is not self.kind:
            inner = value.value if isinstance(value, Enum) else value
            kinds = (int, float) if self.kind is float else self.kind
            if not isinstance(inner, kinds) or (isinstance(inner, bool) and self.kind is not bool):
                raise wrong(self.expected, value)
        value = plain(value)
        if self.within is not None and not self.within(value):
            raise _unfit(self.expected, value)
        return value

    def read(self, value: Any, log: Log, /) -> Any:
        kind = type(value)
        if kind is self.kind:
            if self.within is not None and not self.within(value):
                log.note(f"expected {self.expected}, got another {kind.__name__}")
            return value
        if kind is int and self.kind is float:
            return float(value)
        read = self.converted(value)
        log.note(f"expected {self.expected}, got {_json_kind(value)}")
        return read

    def converted(self, value: Any) -> Any:
        """Give a scalar of another kind as one of this, if nothing is lost."""
        if type(value) in {str, int, float, bool}:
            if self.kind is str:
                return msgspec.json.encode(value).decode()
            with suppress(ValidationError):
                read: Any = convert(value, self.kind, strict=False)
                if type(read) is not float or math.isfinite(read):
                    return read
        raise _unreadable(self.expected, value)


class WrittenShape(Shape):
    """A date, a duration, a UUID, a decimal or bytes, which JSON writes as text."""

    __slots__ = ("expected", "kind", "type")

    def __init__(self, kind: type, limits: dict[str, Any]) -> None:
        self.kind = kind
        self.type: Any = Annotated[kind, Meta(**limits)] if limits else kind
        self.expected = kind.__name__ + in_words(limits, "byte")

    def send(self, value: Any, _wire: bool, /) -> Any:
        kinds = (bytes, bytearray, memoryview) if self.kind is bytes else self.kind
        is_one = isinstance(value, kinds) and not (
            self.kind is date and isinstance(value, datetime)
        )
        if not is_one and not isinstance(value, str):
            raise wrong(f"{self.expected} or its text", value)
        value = plain(value) if isinstance(value, str) else to_builtins(value)
        try:
            convert(value, self.type)
        except ValidationError:
            raise _unfit(self.expected, value) from None
        return value

    def read(self, value: Any, log: Log, /) -> Any:
        try:
            return convert(value, self.type)
        except ValidationError:
            read = self._converted(value)
        log.note(f"expected {self.expected}, got another {_json_kind(value)}")
        return read

    def _converted(self, value: Any) -> Any:
        if type(value) not in {str, int, float}:
            raise _unreadable(self.expected, value)
        if type(value) is str and self.kind in {date, datetime}:
            return parsed_date(value, self.kind)
        with suppress(ValidationError):
            return convert(value, self.kind, strict=False)
        return value


class ChoiceShape(Shape):
    """One of some values: an enum's, or those of a Literal."""

    __slots__ = ("cls", "expected", "kind", "members", "nullable", "open")

    def __init__(self, cls: type[Enum] | None, members: dict[Any, Any]) -> None:
        self.cls = cls
        kinds = {type(value) for value in members}
        self.kind = kinds.pop() if len(kinds) == 1 else None
        # True is 1 to a dict: where values are of several kinds, the kind is part of the key.
        self.members = {self._key(value): member for value, member in members.items()}
        self.nullable = None in members
        self.open = cls is not None and issubclass(cls, (OpenStrEnum, OpenIntEnum))
        shown = ", ".join(map(repr, list(members)[:20])) + (", ..." if len(members) > 20 else "")
        self.expected = f"one of {shown}"

    def _key(self, value: Any) -> Any:
        if isinstance(value, (dict, list)):
            return None
        return value if type(value) is self.kind else (type(value), value)

    def send(self, value: Any, _wire: bool, /) -> Any:
        is_member = self.cls is not None and isinstance(value, self.cls)
        plain_value = plain(value)
        if not is_member and self._key(plain_value) not in self.members:
            kinds = {type(plain(member)) for member in self.members.values()}
            raise (_unfit if type(plain_value) in kinds else wrong)(self.expected, value)
        return plain_value

    def read(self, value: Any, log: Log, /) -> Any:
        member = self.members.get(value if type(value) is self.kind else self._key(value))
        if member is None:
            member = self._unknown(value)
            log.note("the contract does not know the value")
        return member

    def _unknown(self, value: Any) -> Any:
        if self.open:
            if type(value) is not self.kind:
                value = _SCALARS[self.kind or str].converted(value)
            return member_of(cast(Any, self.cls), value)
        if self.cls is not None or isinstance(value, (dict, list)):
            raise _unreadable(self.expected, value)
        return value


class ListShape(Shape):
    """An array."""

    __slots__ = ("build", "expected", "item", "limits")

    def __init__(self, item: Shape, build: type, limits: dict[str, Any]) -> None:
        self.item = item
        self.build = build
        self.limits = limits
        self.expected = f"list of {item.expected}"

    def send(self, value: Any, wire: bool, /) -> Any:
        if isinstance(value, (str, bytes, bytearray, memoryview, Mapping, Model, OpenModel)) or (
            not isinstance(value, Collection)
        ):
            raise wrong(self.expected, value)
        result: list[Any] = []
        send = self.item.send
        try:
            result.extend(send(item, wire) for item in value)
        except Problem as problem:
            raise problem.at(f"[{len(result)}]") from None
        _check_size(result, self.limits, "item")
        return result

    def read(self, value: Any, log: Log, /) -> Any:
        if type(value) is not list:
            raise _unreadable(self.expected, value)
        shape, exact, within = self.item, self.item.exact, self.item.within
        result: list[Any] = []
        try:
            for item in value:
                fits = type(item) is exact and (within is None or within(item))
                result.append(item if fits else _read(shape, item, log))
        except Problem as problem:
            raise problem.at(f"[{len(result)}]") from None
        _note_size(result, self.limits, "item", log)
        return result if self.build is list else self.build(result)


class DictShape(Shape):
    """An object whose keys are the server's or the caller's."""

    __slots__ = ("expected", "item", "key", "limits")

    def __init__(self, key: Shape, item: Shape, limits: dict[str, Any]) -> None:
        self.key = key
        self.item = item
        self.limits = limits
        self.expected = f"mapping of {key.expected} to {item.expected}"

    def send(self, value: Any, wire: bool, /) -> dict[str, Any]:
        if isinstance(value, (Model, OpenModel)):
            value = set_fields(value)
        if not isinstance(value, Mapping):
            raise wrong(self.expected, value)
        result: dict[str, Any] = {}
        key: Any = None
        try:
            for key, item in value.items():
                if item is not UNSET:
                    result[self.key.send(key, wire)] = self.item.send(item, wire)
        except Problem as problem:
            raise problem.at(key_step(key)) from None
        _check_size(result, self.limits, "entry")
        return result

    def read(self, value: Any, log: Log, /) -> Any:
        if type(value) is not dict:
            raise _unreadable(self.expected, value)
        result: dict[str, Any] = {}
        key = ""
        try:
            for key, item in value.items():
                result[key] = _read(self.item, item, log)
        except Problem as problem:
            raise problem.at(key_step(key)) from None
        _note_size(result, self.limits, "entry", log)
        return result


class UnionShape(Shape):
    """One of several types that JSON itself tells apart, or null."""

    __slots__ = ("exact", "expected", "nullable", "options", "within")

    def __init__(self, options: list[Shape]) -> None:
        self.nullable = any(option.nullable for option in options)
        self.options = [option for option in options if not isinstance(option, NullShape)]
        only = self.options[0] if len(self.options) == 1 else None
        self.exact, self.within = (only.exact, only.within) if only else (None, None)
        self.expected = " or ".join(option.expected for option in options)

    def send(self, value: Any, wire: bool, /) -> Any:
        if value is None and self.nullable:
            return None
        if len(self.options) == 1:
            return self.options[0].send(value, wire)
        return _first_that(lambda option: option.send(value, wire), self.options, self, value)

    def read(self, value: Any, log: Log, /) -> Any:
        if value is None:
            return None
        if len(self.options) == 1:
            return self.options[0].read(value, log)
        for option in self.options:
            if _fits(option, value):
                return option.read(value, log)
        return _first_that(lambda option: option.read(value, log), self.options, self, value)


class FileShape(Shape):
    """A file."""

    __slots__ = ()

    expected = "a file open in binary mode, bytes, or a path"

    def send(self, value: Any, _wire: bool, /) -> Any:
        if isinstance(value, str):
            raise Problem(
                f"expected {self.expected}, got str: open the file, or make it a pathlib.Path",
                of_type=True,
            )
        if not is_file(value):
            raise wrong(self.expected, value)
        if getattr(value, "closed", False) is True:
            raise Problem(f"expected {self.expected}, got a closed {kind_of(value)}")
        if hasattr(value, "read") and _reads_text(value):
            raise Problem(
                f"expected {self.expected}, got {kind_of(value)} open in text mode", of_type=True
            )
        return value

    def read(self, value: Any, _log: Log, /) -> Any:
        if not isinstance(value, str) and not is_file(value):
            raise _unreadable("str", value)
        return value


class _Field:
    __slots__ = ("deprecated", "name", "place", "required", "shape", "wire")

    def __init__(self, cls: Any, field: inspect.Field) -> None:
        self.place = (cls, field.name)
        self.wire = field.encode_name
        self.name = field.name
        self.shape = _shape_of_node(field.type)
        self.required = field.required
        self.deprecated = field.name in cls.__deprecated__

    def send(self, value: Any, wire: bool, /) -> Any:
        if value is None and not self.shape.nullable:
            way_out = "" if self.required else "; leave the field out"
            raise Problem(f"expected {self.shape.expected}, got None{way_out}", of_type=True)
        if self.deprecated:
            _warn_of_use(f"{self.place[0].__name__}.{self.name}")
        return self.shape.send(value, wire)


# Of a field: its names, on the wire and in python, what can be read as it is, if it passes which
# test, whether null can be, and the rest.
_Step: TypeAlias = "tuple[str, str, type | None, Callable[[Any], Any] | None, bool, _Field]"


class StructShape(Shape):
    """An object with the fields of a model."""

    __slots__ = ("_node", "_plan", "by_wire", "cls", "expected", "names")

    names: dict[str, _Field]
    by_wire: dict[str, _Field]

    def __init__(self, cls: Any, node: inspect.StructType) -> None:
        self.cls = cls
        self.expected = cls.__name__
        self._node = node
        self._plan: tuple[_Step, ...] | None = None

    def plan(self) -> tuple[_Step, ...]:
        """Give the fields, made when they are asked for: a model may hold models of its kind."""
        if self._plan is None:
            fields = [_Field(self.cls, field) for field in self._node.fields]
            self.by_wire = {field.wire: field for field in fields}
            self.names = {field.name: field for field in fields}
            self._plan = tuple(
                (f.wire, f.name, f.shape.exact, f.shape.within, f.shape.nullable, f) for f in fields
            )
        return self._plan

    def send(self, value: Any, wire: bool, /) -> Any:
        plan = self.plan()
        if isinstance(value, self.cls):
            if type(value) is not self.cls:
                return shape_of(type(value)).send(value, wire)
            given, further = self._of_model(value)
        elif isinstance(value, Mapping):
            given, further = self._of_mapping(value, wire)
        else:
            raise wrong(f"{self.expected} or a mapping", value)
        more = self._send_further(further, wire) if further else {}
        missing = [f.name for *_, f in plan if f.required and given.get(f.name, UNSET) is UNSET]
        if missing:
            raise Problem(f"required field {missing[0]!r} is missing")
        result = {}
        name = ""
        try:
            for wire_name, name, *_, field in plan:
                item = given.get(name, UNSET)
                if item is not UNSET:
                    result[wire_name] = field.send(item, wire)
        except Problem as problem:
            raise problem.at(f".{name}") from None
        return {**result, **more}

    def _of_model(self, value: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        return set_fields(value), {}

    def _of_mapping(self, value: Any, wire: bool, /) -> tuple[dict[str, Any], dict[str, Any]]:
        given: dict[str, Any] = {}
        further: dict[str, Any] = {}
        for key, item in value.items():
            field = self.by_wire.get(key) or (None if wire else self.names.get(key))
            if field is None:
                further[key] = item
            elif field.name in given:
                raise Problem(f"field {field.name!r} is given by both its names")
            else:
                given[field.name] = item
        return given, further

    def _send_further(self, further: dict[str, Any], wire: bool) -> dict[str, Any]:
        name = next(iter(further))
        near = nearest(name, self.by_wire if wire else self.names)
        raise Problem(f"{self.expected} has no field {key_text(name)}{near}")

    def read(self, value: Any, log: Log, /) -> Any:
        return construct(self.cls, **self._read_fields(value, log))

    def _read_fields(self, value: Any, log: Log, /) -> dict[str, Any]:
        if type(value) is not dict:
            raise _unreadable(self.expected, value)
        outer = log.at
        result = {}
        wire = ""
        try:
            for wire, name, exact, within, nullable, field in self.plan():
                item = value.get(wire, UNSET)
                if type(item) is exact and (within is None or within(item)):
                    result[name] = item
                elif item is None and nullable:
                    result[name] = None
                elif item is not UNSET:
                    log.at = field.place
                    result[name] = (
                        _read(field.shape, item, log)
                        if item is None
                        else field.shape.read(item, log)
                    )
                elif field.required:
                    log.at = field.place
                    log.note("required, but missing")
                    result[name] = UNSET
        except Problem as problem:
            raise problem.at(f".{wire}") from None
        log.at = outer
        return result


class OpenShape(StructShape):
    """An object with the fields of an open model, and any others."""

    __slots__ = ()

    def _of_model(self, value: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        given = set_fields(value)
        return given, {key: item for key, item in given.items() if key not in self.names}

    def _send_further(self, further: dict[str, Any], wire: bool) -> dict[str, Any]:
        shape = DictShape(ScalarShape(str, {}), shape_of(further_type(self.cls)), {})
        return shape.send(further, wire)

    def read(self, value: Any, log: Log, /) -> Any:
        result = {k: v for k, v in self._read_fields(value, log).items() if v is not UNSET}
        further = {key: item for key, item in value.items() if key not in self.by_wire}
        shape = DictShape(ScalarShape(str, {}), shape_of(further_type(self.cls)), {})
        return opened(self.cls, {**shape.read(further, log), **result})


class OneOfShape(Shape):
    """One of the variants of a `OneOf`."""

    __slots__ = ("cls", "expected")

    def __init__(self, cls: type[OneOf]) -> None:
        self.cls = cls
        self.expected = cls.__name__

    @property
    def nullable(self) -> bool:  # type: ignore[override]
        """Whether null is among the variants."""
        return any(variant in {None, NoneType} for variant in self.cls.__variants__())

    def send(self, value: Any, wire: bool, /) -> Any:
        variants = self.cls.__variants__()
        for variant in variants:
            plain = get_origin(variant) is None  # in 3.10 list[int] is an instance of type as well
            if plain and isinstance(variant, type) and isinstance(value, variant):
                return shape_of(variant).send(value, wire)
        if isinstance(value, Mapping) and (variant := variant_of(self.cls, value)):
            return shape_of(variant).send(value, wire)
        if isinstance(value, Mapping) and self.cls.__discriminator__ in value:
            raise _unfit(self.expected, value)
        options = [shape_of(variant) for variant in variants]
        return _first_that(lambda option: option.send(value, wire), options, self, value)

    def read(self, value: Any, log: Log, /) -> Any:
        try:
            return read_custom(self.cls, value)
        except ValidationError:
            pass
        variant = variant_of(self.cls, value)
        if variant:
            return shape_of(variant).read(value, log)
        if isinstance(value, dict) and self.cls.__discriminator__:
            log.note(f"expected {self.expected}, got a variant that the contract does not know")
            return value
        options = [shape_of(variant) for variant in self.cls.__variants__()]
        return _first_that(lambda option: option.read(value, log), options, self, value)


def _read(shape: Shape, value: Any, log: Log, /) -> Any:
    """Read what stands in a field, a list or a mapping."""
    if value is None and not shape.nullable:
        log.note(f"expected {shape.expected}, got null")
        return None
    return shape.read(value, log)


def _fits(shape: Shape, value: Any) -> bool:
    try:
        shape.send(value, True)
    except Problem:
        return False
    return True


def _first_that(
    attempt: Callable[[Shape], Any], options: list[Shape], shape: Shape, value: Any
) -> Any:
    """Give the result of the first option whose attempt meets no problem."""
    problems: list[Problem] = []
    for option in options:
        try:
            return attempt(option)
        except Problem as problem:  # noqa: PERF203 (there are few)
            problems.append(problem)
    deepest = max(problems, key=lambda problem: len(problem.steps))
    raise deepest if deepest.steps else wrong(shape.expected, value)


# Words for problems.


def _unfit(expected: str, value: Any) -> Problem:
    size = f" of {len(value)} characters" if isinstance(value, str) and " of " in expected else ""
    return Problem(f"expected {expected}, got {kind_of(value)}{size}")


def _unreadable(expected: str, value: Any) -> Problem:
    return Problem(f"expected {expected}, got {_json_kind(value)}")


def _json_kind(value: Any) -> str:
    names: dict[type, str] = {NoneType: "null", dict: "object", list: "array"}
    return names.get(type(value)) or kind_of(value)


def _check_size(value: Collection[Any], limits: dict[str, Any], unit: str) -> None:
    problem = size_problem(value, limits, unit) if limits else None
    if problem:
        raise Problem(problem)


def _note_size(value: Collection[Any], limits: dict[str, Any], unit: str, log: Log) -> None:
    problem = size_problem(value, limits, unit) if limits else None
    if problem:
        log.note(problem)


def _warn_of_use(field: str) -> None:
    import sys

    level = 2
    while sys._getframe(level - 1).f_globals.get("__name__", "").startswith("cvat_sdk."):
        level += 1
    warnings.warn(f"{field} is deprecated", DeprecationWarning, stacklevel=level)


def _reads_text(file: Any) -> bool:
    try:
        return isinstance(file.read(0), str)
    except TypeError:  # its read() takes no size
        return False
    except (OSError, ValueError) as error:
        raise Problem(f"the {kind_of(file)} cannot be read: {type(error).__name__}") from None


# From types to shapes.


_PLAIN_KINDS: dict[type[inspect.Type], type] = {
    inspect.StrType: str,
    inspect.IntType: int,
    inspect.FloatType: float,
    inspect.BoolType: bool,
}
_WRITTEN_KINDS: dict[type[inspect.Type], type] = {
    inspect.DateTimeType: datetime,
    inspect.DateType: date,
    inspect.TimeType: time,
    inspect.TimeDeltaType: timedelta,
    inspect.UUIDType: UUID,
    inspect.DecimalType: Decimal,
    inspect.BytesType: bytes,
}
_BUILDS: dict[type[inspect.Type], type] = {
    inspect.ListType: list,
    inspect.SetType: set,
    inspect.FrozenSetType: frozenset,
    inspect.VarTupleType: tuple,
}
_MAKERS: dict[type[inspect.Type], Callable[[Any], Shape]] = {
    inspect.AnyType: lambda _: AnyShape(),
    inspect.NoneType: lambda _: NullShape(),
    inspect.Metadata: lambda node: _shape_of_node(node.type),
    inspect.UnionType: lambda node: UnionShape([_shape_of_node(tp) for tp in node.types]),
    inspect.DictType: lambda node: DictShape(
        _shape_of_node(node.key_type), _shape_of_node(node.value_type), limits_of(node)
    ),
    inspect.EnumType: lambda node: ChoiceShape(node.cls, {m.value: m for m in node.cls}),
    inspect.LiteralType: lambda node: ChoiceShape(None, {value: value for value in node.values}),
    inspect.StructType: lambda node: _shape_of_model(node.cls, node),
    inspect.CustomType: lambda node: _shape_of_custom(node.cls),
}
_SCALARS = {kind: ScalarShape(kind, {}) for kind in (str, int)}

_shapes: dict[Any, Shape] = {}
_models: dict[type, StructShape] = {}


def shape_of(tp: Any) -> Shape:
    """Give the shape of a type, made when it is first asked for."""
    shape = _shapes.get(tp)
    if shape is None:
        shape = _shapes[tp] = _shape_of_node(inspect.type_info(tp))
    return shape


def _shape_of_node(node: Any) -> Shape:
    kind = type(node)
    if kind in _PLAIN_KINDS:
        return ScalarShape(_PLAIN_KINDS[kind], limits_of(node))
    if kind in _WRITTEN_KINDS:
        return WrittenShape(_WRITTEN_KINDS[kind], limits_of(node))
    if kind in _BUILDS:
        return ListShape(_shape_of_node(node.item_type), _BUILDS[kind], limits_of(node))
    if kind in _MAKERS:
        return _MAKERS[kind](node)
    raise TypeError(f"cannot read or send {node}")


def _shape_of_model(cls: type, node: inspect.StructType) -> Shape:
    return _models.get(cls) or _models.setdefault(cls, StructShape(cls, node))


def _shape_of_custom(cls: Any) -> Shape:
    if cls is FileInput:
        return FileShape()
    if issubclass(cls, OneOf):
        return OneOfShape(cls)
    if cls in _models:
        return _models[cls]
    if hasattr(cls, "__declared__"):
        node: Any = inspect.type_info(cls.__declared__)
        return _models.setdefault(cls, OpenShape(cls, node))
    raise TypeError(f"cannot read or send {cls.__name__}")
