"""What the generated models are made of: structs, open structs, open enums, alternatives, files.

A generated class may say of itself, as class attributes:

``__secrets__``
    field -> None when no text may show its value, or the keys whose values may be shown when the
    value is a query string
``__deprecated__``
    fields whose use is warned of when they are sent
``__additional__``
    (`OpenModel`) a function without arguments that gives the type of additional properties
``__variants__``, ``__discriminator__``, ``__mapping__``
    (`OneOf`) see there
"""

from __future__ import annotations

from enum import Enum
from os import PathLike
from reprlib import recursive_repr
from typing import IO, TYPE_CHECKING, Any, ClassVar, cast, get_origin

from msgspec import NODEFAULT, UNSET, Struct, StructMeta, field

from cvat_sdk.runtime.errors import ApiAttributeError, ApiKeyError, ApiTypeError, ApiValueError
from cvat_sdk.runtime.redact import MASK, masked_query

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import TypeAlias

    from typing_extensions import Self, dataclass_transform
else:

    def dataclass_transform(**_: Any) -> Any:
        """Say to type checkers what a class's construction looks like; nothing at run time."""
        return lambda cls: cls


__all__ = ["FileInput", "Model", "OneOf", "OpenIntEnum", "OpenModel", "OpenStrEnum"]


class _Readable:
    """What every model can do, whatever holds its fields."""

    __slots__ = ()

    # msgspec evaluates the annotations of a model's bases too; these need not cost that.
    if TYPE_CHECKING:
        __secrets__: ClassVar[Mapping[str, tuple[str, ...] | None]]
        __deprecated__: ClassVar[tuple[str, ...]]
    else:
        __secrets__ = {}
        __deprecated__ = ()

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Make a model of a plain mapping, checked as if it were sent.

        :param values: fields by their python names, or as they stand on the wire
        :raises ApiTypeError: a field is of the wrong type
        :raises ApiValueError: a field is unknown, missing, or has a value that cannot be
        """
        from cvat_sdk.runtime.codec import made

        return cast("Self", made(values, cls))

    def to_dict(self) -> dict[str, Any]:
        """Give the fields that are set by their python names, nested models as dicts as well.

        Enums stand as their values, dates as they are. The dict is the caller's to change.
        """
        return {name: _bare(value) for name, value in set_fields(self).items()}

    def to_str(self) -> str:
        """Give the fields that are set as `repr` does, secrets masked."""
        return repr(self)

    def get(self, name: str, default: Any = None) -> Any:
        """Give a field's value, or the default when it is unset or unknown."""
        return set_fields(self).get(name, default)

    def __getitem__(self, name: str) -> Any:
        try:
            return set_fields(self)[name]
        except KeyError:
            raise ApiKeyError(f"{type(self).__name__} has no field {name!r} that is set") from None

    def __setitem__(self, name: str, value: Any) -> None:
        setattr(self, name, value)

    def __contains__(self, name: object) -> bool:
        return name in set_fields(self)

    @recursive_repr()
    def __repr__(self) -> str:
        return _written(self, 0, ())

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return list(_shown(self))


class _ModelMeta(StructMeta):
    def __new__(
        mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **options: Any
    ) -> _ModelMeta:
        # The collector need not walk models, for JSON holds no cycles: a page is read in less time.
        return super().__new__(mcls, name, bases, namespace, kw_only=True, gc=False, **options)

    # A type checker takes a metaclass's __call__ for the last word on how its classes are made.
    if not TYPE_CHECKING:
        # Decoding makes its structs without this, so that help with a misspelt name is free.
        def __call__(cls, /, *args, **values):
            try:
                return construct(cls, *args, **values)
            except TypeError as error:
                if args:
                    problem = "takes its fields by name only"
                else:
                    problem = misfit(values, cls.__struct_fields__, required(cls)) or str(error)
                raise ApiTypeError(f"{cls.__name__}: {problem}") from None


construct: Callable[..., Any] = StructMeta.__call__
"""Make a struct as decoding does: nothing is checked but names."""


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class Model(_Readable, Struct, metaclass=_ModelMeta):
    """A JSON object with the fields of its class.

    Fields are given by name, read and set as attributes or items. What was left out reads as
    `msgspec.UNSET` and is not sent; None is JSON's null. A model is checked when it is sent. Models
    that are made to hold each other in a circle stay in memory.
    """


if TYPE_CHECKING:

    class OpenModel(Model):
        """A `Model` that takes, keeps and sends any further field as well."""

        __additional__: ClassVar[Callable[[], Any]]

        def __init__(self, **values: Any) -> None: ...
        def __getattr__(self, name: str) -> Any: ...
        def __setattr__(self, name: str, value: Any) -> None: ...
        def __delattr__(self, name: str) -> None: ...

else:

    class _OpenMeta(type):
        """Makes of a class's fields a struct of its own, `__declared__`, by which they are read.

        The class itself is no struct, for msgspec reads no further fields into one.
        """

        def __new__(mcls, name, bases, namespace):
            keys = [key for key in namespace if key.startswith("__annot")]
            keys += [k for k in namespace.get("__annotations__", ()) if k in namespace]
            fields = {key: namespace[key] for key in ("__module__", "__qualname__", *keys)}
            parents = tuple(base.__declared__ for base in bases if isinstance(base, _OpenMeta))
            declared = _ModelMeta(name, parents or (Model,), fields)
            for key in declared.__struct_fields__:
                namespace.pop(key, None)
            namespace.setdefault("__slots__", ())
            namespace["__declared__"] = declared
            namespace["__python_names__"] = dict(
                zip(declared.__struct_encode_fields__, declared.__struct_fields__, strict=True)
            )
            return super().__new__(mcls, name, bases, namespace)

    class OpenModel(_Readable, metaclass=_OpenMeta):
        """A `Model` that takes, keeps and sends any further field as well."""

        __slots__ = ("_values",)

        __additional__ = staticmethod(lambda: Any)

        def __init__(self, /, **values):
            cls = type(self)
            problem = misfit(values, values, required(cls.__declared__))
            if problem:
                raise ApiTypeError(f"{cls.__name__}: {problem}")
            _restore(self, {})
            for name, value in values.items():
                setattr(self, name, value)

        def __getattr__(self, name):
            if name == "_values":  # asked for while a copy is being made
                raise AttributeError(name)
            try:
                return self._values[name]
            except KeyError:
                if name in type(self).__declared__.__struct_fields__:
                    return UNSET
                raise ApiAttributeError(f"{type(self).__name__} has no field {name!r}") from None

        def __setattr__(self, name, value):
            name = type(self).__python_names__.get(name, name)
            if value is UNSET:
                self._values.pop(name, None)
            else:
                self._values[name] = value

        def __delattr__(self, name):
            if self._values.pop(name, UNSET) is UNSET:
                raise ApiAttributeError(f"{type(self).__name__} has no field {name!r} that is set")

        def __dir__(self):
            declared = type(self).__declared__.__struct_fields__
            return [*super().__dir__(), *{*declared, *self._values}]

        def __eq__(self, other):
            return self._values == other._values if type(self) is type(other) else NotImplemented

        __hash__ = None

        def __copy__(self):
            return opened(type(self), dict(self._values))

        def __reduce__(self):
            return opened, (type(self), self._values)


# Sets what holds an open model's fields, which its __setattr__ cannot.
_restore: Any = OpenModel.__dict__["_values"].__set__


def opened(cls: type[OpenModel], values: dict[str, Any]) -> OpenModel:
    """Make an open model that holds this very dict of fields by their python names."""
    model: OpenModel = cls.__new__(cls)
    _restore(model, values)
    return model


def required(cls: StructMeta) -> list[str]:
    """Name the fields of a struct that cannot be left out."""
    fields, defaults = cls.__struct_fields__, cls.__struct_defaults__
    return [
        name
        for name, default in zip(fields[len(fields) - len(defaults) :], defaults, strict=True)
        if default is NODEFAULT
    ] + list(fields[: len(fields) - len(defaults)])


def misfit(values: Mapping[str, Any], known: Any, needed: Any) -> str | None:
    """Say which name is unknown, and which is nearest to it, or which is missing."""
    for name in values:
        if name not in known:
            return f"unknown field {name!r}{nearest(name, known)}"
    missing = [name for name in needed if name not in values]
    return f"required field {missing[0]!r} is missing" if missing else None


def nearest(name: object, known: Any) -> str:
    """Suggest the known name that a misspelt one may stand for."""
    from difflib import get_close_matches

    matches = get_close_matches(str(name)[:100], list(known), 1, 0.5)
    return f", did you mean {matches[0]!r}?" if matches else ""


def set_fields(model: Any) -> dict[str, Any]:
    """Give the fields of a model that are set, by their python names, in order."""
    if isinstance(model, Struct):
        pairs = ((name, getattr(model, name)) for name in model.__struct_fields__)
        return {name: value for name, value in pairs if value is not UNSET}
    values = model._values
    names = type(model).__declared__.__struct_fields__
    return {name: values[name] for name in dict.fromkeys((*names, *values)) if name in values}


def _bare(value: Any) -> Any:
    if isinstance(value, _Readable):
        return {name: _bare(item) for name, item in set_fields(value).items()}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dict):
        return {key: _bare(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_bare(item) for item in value]
    return value


def _shown(model: _Readable) -> Iterator[tuple[str, Any]]:
    """Give the fields that are set, secrets masked."""
    secrets = type(model).__secrets__
    for name, value in set_fields(model).items():
        if name not in secrets or value is None:
            yield name, value
        else:
            visible = secrets[name]
            query = visible is not None and isinstance(value, str)
            yield name, masked_query(value, visible or ()) if query else MASK


_WIDTH = 96


def _written(value: Any, margin: int, within: tuple[int, ...]) -> str:
    """Write a value as Python would, over several lines where one would be too long."""
    if id(value) in within:
        return "..."
    if isinstance(value, _Readable):
        opening, closing = f"{type(value).__name__}(", ")"
        parts = [(f"{name}=", item) for name, item in _shown(value)]
    elif type(value) is list:
        opening, closing = "[", "]"
        parts = [("", item) for item in value]
    elif type(value) is dict:
        opening, closing = "{", "}"
        parts = [(f"{key!r}: ", item) for key, item in value.items()]
    else:
        return repr(value)
    inner = margin + 4
    texts = [label + _written(item, inner, (*within, id(value))) for label, item in parts]
    line = opening + ", ".join(texts) + closing
    if margin + len(line) <= _WIDTH and "\n" not in line:
        return line
    lines = "".join(f"\n{' ' * inner}{text}," for text in texts)
    return f"{opening}{lines}\n{' ' * margin}{closing}"


# Values that no contract knows come from servers: few, short ones are kept, the rest made anew.
_unknown_members: dict[tuple[type[Enum], str | int], Any] = {}
_UNKNOWN_MEMBERS = 1000
_UNKNOWN_LENGTH = 100


def member_of(cls: type[OpenStrEnum | OpenIntEnum], value: str | int) -> Any:
    """Give the member with this value, made for the occasion when the contract knows none."""
    member: Any = cls._value2member_map_.get(value)
    if member is None:
        member = _unknown_members.get((cls, value))
    if member is None:
        name = str(value)
        base: Any = str if issubclass(cls, str) else int
        member = base.__new__(cls, value)
        member._name_, member._value_, member.__objclass__ = name, value, cls
        if len(_unknown_members) < _UNKNOWN_MEMBERS and len(name) <= _UNKNOWN_LENGTH:
            member = _unknown_members.setdefault((cls, value), member)
    return member


def _unknown_member(cls: type[Enum], value: object) -> ApiValueError:
    known = [member.value for member in cls]
    shown = ", ".join(map(repr, known[:20])) + (", ..." if len(known) > 20 else "")
    return ApiValueError(
        f"{cls.__name__}: expected one of {shown}{nearest(value, map(str, known))}"
    )


class OpenStrEnum(str, Enum):
    """An enumeration of texts. Its members are the texts themselves.

    Calling it with a text that the contract does not know is an ApiValueError. An answer may hold
    one from a newer server; it is read as a member like any other, that is not in ``list(cls)``.
    """

    __str__ = str.__str__
    __hash__ = str.__hash__

    def __format__(self, format_spec: str) -> str:
        return str.__format__(self, format_spec)

    @classmethod
    def _missing_(cls, value: object) -> Any:
        raise _unknown_member(cls, value)

    def __reduce_ex__(self, proto: object) -> tuple[Any, ...]:
        return member_of, (type(self), self._value_)


class OpenIntEnum(int, Enum):
    """An enumeration of numbers. Its members are the numbers themselves; see `OpenStrEnum`."""

    __str__ = int.__repr__
    __hash__ = int.__hash__

    def __format__(self, format_spec: str) -> str:
        return int.__format__(self, format_spec)

    @classmethod
    def _missing_(cls, value: object) -> Any:
        raise _unknown_member(cls, value)

    def __reduce_ex__(self, proto: object) -> tuple[Any, ...]:
        return member_of, (type(self), self._value_)


class _OneOfMeta(type):
    # What is read for an alternative has to be its instance to msgspec, and may be to users.
    def __instancecheck__(cls, value: object) -> bool:
        variants = cast("type[OneOf]", cls).__variants__()
        plain = [v for v in variants if isinstance(v, type) and v is not Any and not get_origin(v)]
        return len(plain) < len(variants) or isinstance(value, tuple(plain))


class OneOf(metaclass=_OneOfMeta):
    """Alternatives (``oneOf``, ``anyOf``) of which each value is one.

    ``__variants__``
        a function without arguments that gives the types; of those that fit an object the one
        that knows most of its fields is taken, of equals the first
    ``__discriminator__``
        the name, on the wire, of the field that tells the type
    ``__mapping__``
        a function without arguments that gives the types by the values of that field; the names
        of the classes serve where it is left out
    """

    __variants__: ClassVar[Any]
    __discriminator__: ClassVar[str | None] = None
    __mapping__: ClassVar[Any] = None


if TYPE_CHECKING:
    FileInput: TypeAlias = IO[bytes] | bytes | PathLike[str]
else:

    class _FileMeta(type):
        # An answer holds a file's content as text.
        def __instancecheck__(cls, value):
            kinds = (str, bytes, bytearray, memoryview, PathLike)
            return isinstance(value, kinds) or hasattr(value, "read")

    class FileInput(metaclass=_FileMeta):
        """A file to send: open in binary mode, anything with ``read()``, bytes, or a path.

        A file that the caller opened is read from where it stands, and closed after the call. One
        that cannot seek is read into memory, so that the call can be tried again.
        """
