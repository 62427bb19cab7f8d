"""Types of fields beside models: enumerations and alternatives."""

from __future__ import annotations

from enum import Enum
from typing import Any, ClassVar, cast, get_origin

from cvat_sdk._runtime.errors import ApiValueError
from cvat_sdk._runtime.schema.values import listed, suggestion


class _OpenEnum(Enum):
    @classmethod
    def _missing_(cls, value: object) -> Any:
        known = [member.value for member in cls]
        raise ApiValueError(
            f"{cls.__name__}: expected one of {listed(known)}{suggestion(value, map(str, known))}"
        )

    # Enum unpickles by calling the class, which refuses members that the contract does not list.
    def __reduce_ex__(self, proto: object) -> tuple[Any, ...]:
        return member_of, (type(self), self._value_)


class OpenStrEnum(str, _OpenEnum):
    """An enumeration of strings. Its members are equal to their values.

    Calling it with a value that the contract does not list raises `ApiValueError`. A response of a
    newer server may hold one: it is decoded as a member, which is not in ``list(cls)``.
    """

    __str__ = str.__str__
    # Enum hashes names. What is equal to its value has to be found under it in a dict.
    __hash__ = str.__hash__
    __format__ = str.__format__  # type: ignore[assignment]


class OpenIntEnum(int, _OpenEnum):
    """An enumeration of integers. Its members are equal to their values; see `OpenStrEnum`."""

    __str__ = int.__repr__
    __hash__ = int.__hash__
    __format__ = int.__format__  # type: ignore[assignment]


_unlisted: dict[tuple[type[Enum], str | int], Any] = {}


def member_of(cls: type[Enum], value: str | int) -> Any:
    """Return the member with this value, making one if the contract does not list it."""
    member: Any = cls._value2member_map_.get(value, _unlisted.get((cls, value)))
    if member is None:
        name = str(value)
        # As EnumType makes members, but without adding it to the class.
        base: Any = str if issubclass(cls, str) else int
        member = base.__new__(cls, value)
        member._name_, member._value_, member.__objclass__ = name, value, cls
        # They are a server's choice. Were all of them kept, they could fill the memory.
        if len(_unlisted) < 1000 and len(name) <= 100:
            member = _unlisted.setdefault((cls, value), member)
    return member


class _OneOfMeta(type):
    # msgspec checks what was decoded for a custom type with isinstance, and so may users.
    def __instancecheck__(cls, value: object) -> bool:
        variants = cast("type[OneOf]", cls).__variants__()
        # On Python 3.10 list[int] is an instance of type, too, and on 3.11 Any.
        classes = tuple(
            v for v in variants if isinstance(v, type) and v is not Any and get_origin(v) is None
        )
        return len(classes) < len(variants) or isinstance(value, classes)


class OneOf(metaclass=_OneOfMeta):
    """Alternatives, of which each value is one.

    ``__variants__``
        a function that returns their types; of those that fit an object the one that has fields for
        most of its keys is taken, the first of equals
    ``__discriminator__``
        the field, by its name in JSON, whose value names the type
    ``__mapping__``
        a function that returns the types by the values of that field; a value may also be the name
        of a class
    """

    __variants__: ClassVar[Any]
    __discriminator__: ClassVar[str | None] = None
    __mapping__: ClassVar[Any] = None
