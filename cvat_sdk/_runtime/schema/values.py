"""Values of fields: any as builtins, files, enumerations, alternatives; errors about them."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from os import PathLike
from types import UnionType
from typing import IO, TYPE_CHECKING, Any, ClassVar, TypeAlias, Union, cast, get_args, get_origin
from uuid import UUID

from msgspec import UNSET, Struct, StructMeta, structs, to_builtins

from cvat_sdk._runtime import defaults
from cvat_sdk._runtime.errors import ApiValueError

_MAX_NAME_LENGTH = 100
_STRING_FORMATS = (datetime, date, time, timedelta, UUID)
NO_JSON = (*_STRING_FORMATS, Decimal, bytes, bytearray, memoryview)
_MAX_INT_BITS = 4096
_SCALARS = {type(None), bool, int, float, str}


class InvalidValue(Exception):
    """A value does not fit its type. It may be secret, so only one of an enumeration is quoted."""

    def __init__(self, message: str, *, wrong_type: bool = False) -> None:
        super().__init__(message)
        self.message = message
        self.wrong_type = wrong_type
        self.segments: list[str] = []

    def within(self, segment: str) -> InvalidValue:
        """Put a segment, ``.name`` or ``[0]``, before the path. Containers do, inner ones first."""
        self.segments.append(segment)
        return self

    @property
    def path(self) -> str:
        """The path from the outermost value, such as ``results[3].owner.id``."""
        return shortened("".join(reversed(self.segments)).removeprefix("."), 300)

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.segments else self.message


def shortened(text: str, length: int = _MAX_NAME_LENGTH) -> str:
    """Cut out the middle of a text that is longer than this."""
    return text if len(text) <= length else f"{text[: length // 2]}...{text[-length // 2 :]}"


def wrong_type(expected: str, value: Any, hint: str = "") -> InvalidValue:
    name = "None" if value is None else type(value).__name__
    return InvalidValue(f"expected {expected}, got {name}{hint}", wrong_type=True)


def key_segment(key: Any) -> str:
    if isinstance(key, str) and key.isidentifier():
        return f".{shortened(key)}"
    return f"[{shortened(repr(key)) if isinstance(key, str) else type(key).__name__}]"


def listed(values: list[Any]) -> str:
    return ", ".join(map(repr, values[:20])) + ", ..." * (len(values) > 20)


def suggestion(name: object, known: Iterable[str], cutoff: float = 0.5) -> str:
    """Return ``, did you mean …?`` for a misspelt name; nothing if no known one is similar."""
    # Takes longer to import than all of this package, which only errors should cost.
    from difflib import get_close_matches

    # Comparing takes quadratic time, and the name may come from anywhere.
    matches = get_close_matches(str(name)[:_MAX_NAME_LENGTH], list(known), 1, cutoff)
    return f", did you mean {matches[0]!r}?" if matches else ""


def no_field(model: str, key: Any, known: Iterable[str]) -> str:
    return f"{model} has no field {shortened(repr(key))}{suggestion(key, known)}"


def is_file(value: Any) -> bool:
    return isinstance(value, (bytes, bytearray, memoryview, PathLike)) or hasattr(value, "read")


def contains_file(builtins: Any) -> bool:
    if isinstance(builtins, (dict, list)):
        items = builtins.values() if isinstance(builtins, dict) else builtins
        return any(map(contains_file, items))
    return type(builtins) not in _SCALARS and is_file(builtins)


if TYPE_CHECKING:
    FileInput: TypeAlias = IO[bytes] | bytes | PathLike[str]
else:

    class _FileInputMeta(type):
        # msgspec checks what was decoded for a custom type with isinstance. In a response a file is
        # a string.
        def __instancecheck__(cls, value: object) -> bool:
            return isinstance(value, str) or is_file(value)

    class FileInput(metaclass=_FileInputMeta):
        """A file to send: open in binary mode, anything with ``read()``, bytes, or a path.

        A file that the caller opened is read from its current position, and closed after the call.
        One that cannot seek is read into memory, so that the request can be sent again.
        """


def builtins_of(value: Any, depth: int = 0) -> Any:
    """Return a value, in so many containers, as builtins in new ones; files stay as they are."""
    value = scalar_of(value)
    if type(value) in _SCALARS:
        return value
    if depth > defaults.MAX_DEPTH:
        raise InvalidValue(f"nested deeper than {defaults.MAX_DEPTH} levels, or within itself")
    if isinstance(value, Struct):
        # Not by msgspec.to_builtins: it drops additional properties, and refuses files.
        cls = type(value)
        names = dict(zip(cls.__struct_fields__, cls.__struct_encode_fields__, strict=True))
        value = {names.get(name, name): item for name, item in set_fields(value).items()}
    elif isinstance(value, _STRING_FORMATS):
        return to_builtins(value)
    elif is_file(value):
        return value
    if isinstance(value, Collection):
        return map_items(lambda item: builtins_of(item, depth + 1), value)
    raise wrong_type("something that JSON can hold", value)


def map_items(function: Callable[[Any], Any], container: Collection[Any]) -> Any:
    """Apply a function to the items of an array, or the values of a mapping that are not unset."""
    result: Any = {} if isinstance(container, Mapping) else []
    key: Any = None
    try:
        if isinstance(container, Mapping):
            for key, item in dict(container).items():  # those of HTTPHeaderDict repeat keys
                if item is not UNSET:
                    name = scalar_of(key)
                    if type(name) is not str:
                        raise wrong_type("str as key", name)
                    result[name] = function(item)
        else:
            for item in container:
                result.append(function(item))
    except InvalidValue as error:
        segment = f"[{len(result)}]" if type(result) is list else key_segment(key)
        raise error.within(segment) from None
    return result


def scalar_of(value: Any) -> Any:
    """Return a string, a number or an array of numpy as builtins, and other values as they are.

    What cannot be sent at all, such as NaN, is an error.
    """
    # What most values are comes first. True is an int as well, but must stay what it is.
    if value is None or value is True or value is False or (type(value) is str and value.isascii()):
        return value
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        value = str.__str__(value)
        try:
            value.encode()
        except UnicodeEncodeError:
            raise InvalidValue("the text holds a lone surrogate, which UTF-8 cannot hold") from None
    elif isinstance(value, int) and type(value) is not bool:
        value = int(value)
        if value.bit_length() > _MAX_INT_BITS:
            raise InvalidValue(f"expected an int of at most {_MAX_INT_BITS} bits, got a longer one")
    elif isinstance(value, (float, Decimal)):
        value = float("nan" if isinstance(value, Decimal) and value.is_nan() else value)
        if not math.isfinite(value):
            raise InvalidValue("expected a finite number, got NaN or an infinity")
    elif isinstance(value, datetime):
        if value.tzinfo is None:
            raise InvalidValue("expected a datetime with a time zone; astimezone() adds one")
    elif not isinstance(value, (bool, Struct, memoryview)) and hasattr(value, "tolist"):
        return scalar_of(value.tolist())
    return value


# Makes a model as msgspec does when it decodes: without the messages of `Model`.
construct: Callable[..., Any] = StructMeta.__call__


def model_of(cls: Any, fields: dict[str, Any]) -> Any:
    """Make a model of fields by their Python names, and additional properties if it is open."""
    model = construct(cls, **{name: fields.pop(name, UNSET) for name in cls.__struct_fields__})
    if fields:
        additional_properties(model).update(fields)
    return model


def additional_properties(model: Any) -> dict[str, Any]:
    """Return the additional properties of an `OpenModel`, which are the model's own dict."""
    # One level further down in the instance's dict, by a name that no attribute has: as attributes
    # they would hide methods.
    return cast("dict[str, Any]", vars(model).setdefault("", {}))


def set_fields(model: Any) -> dict[str, Any]:
    """Return the fields of a model that are set by their Python names, declared ones first."""
    fields = {name: value for name, value in structs.asdict(model).items() if value is not UNSET}
    return {**fields, **additional_properties(model)} if hasattr(model, "__dict__") else fields


class _AllowedValues:
    def __get__(self, _: object, cls: type[Enum]) -> dict[tuple[str], dict[str, Any]]:
        return {("value",): {member.name: member.value for member in cls}}


class OpenStrEnum(str, Enum):
    """An enumeration of strings. Its members are equal to their values.

    Calling it with a value that the contract does not list raises `ApiValueError`. A response of a
    newer server may hold one: it is decoded as a member, which is not in ``list(cls)``.
    """

    if TYPE_CHECKING:
        allowed_values: dict[tuple[str], dict[str, Any]]
    else:
        allowed_values = _AllowedValues()  # as the published cvat-sdk has them

    __str__ = str.__str__
    # Enum hashes names. What is equal to its value has to be found under it in a dict.
    __hash__ = str.__hash__
    __format__ = str.__format__  # type: ignore[assignment]

    def to_str(self) -> str:
        """Return the value as text."""
        return str(self)

    @classmethod
    def _missing_(cls, value: object) -> Any:
        known = [str(member) for member in cls]
        message = f"expected one of {listed(known)}{suggestion(value, known)}"
        raise ApiValueError(f"{cls.__name__}: {message}")

    # Enum unpickles by calling the class, which refuses members that the contract does not list.
    def __reduce_ex__(self, proto: object) -> tuple[Any, ...]:
        return member_of, (type(self), self._value_)


_unlisted: dict[tuple[type[Enum], str], Any] = {}


def member_of(cls: type[OpenStrEnum], value: str) -> Any:
    """Return the member with this value, making one if the contract does not list it."""
    member: Any = cls._value2member_map_.get(value, _unlisted.get((cls, value)))
    if member is None:
        # As EnumType makes members, but without adding it to the class.
        member = str.__new__(cls, value)
        member._name_, member._value_, member.__objclass__ = value, value, cls
        # They are a server's choice. Were all of them kept, they could fill the memory.
        if len(_unlisted) < 1000 and len(value) <= 100:
            member = _unlisted.setdefault((cls, value), member)
    return member


class _OneOfMeta(type):
    # msgspec checks what was decoded for a custom type with isinstance, and so may users.
    def __instancecheck__(cls, value: object) -> bool:
        try:
            return isinstance(value, cast("type[OneOf]", cls)._variants())
        except TypeError:  # an alternative is no class, such as list[int]
            return True


class OneOf(metaclass=_OneOfMeta):
    """Alternatives, of which each value is one.

    ``_variants``
        a function that returns their types; of those that fit an object the one that has fields for
        most of its keys is taken, the first of equals
    """

    _variants: ClassVar[Any]


def alternatives(tp: Any) -> Collection[Any]:
    """Return the types of which a value is one; of a type that is no union, only that."""
    if isinstance(tp, type) and issubclass(tp, OneOf):
        return cast("Collection[Any]", tp._variants())
    return get_args(tp) if get_origin(tp) in (Union, UnionType) else (tp,)
