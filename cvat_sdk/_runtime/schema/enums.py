"""Enumerations whose values may grow with newer servers."""

from __future__ import annotations

from enum import Enum
from typing import Any

from cvat_sdk._runtime.errors import ApiValueError
from cvat_sdk._runtime.schema.names import suggestion

__all__ = ["OpenIntEnum", "OpenStrEnum", "listed", "member_of"]

_LISTED = 20


def listed(values: list[Any]) -> str:
    """Write values for a message, the first of them where there are many."""
    return ", ".join(map(repr, values[:_LISTED])) + (", ..." if len(values) > _LISTED else "")


class _OpenEnum(Enum):
    @classmethod
    def _missing_(cls, value: object) -> Any:
        known = [member.value for member in cls]
        raise ApiValueError(
            f"{cls.__name__}: expected one of {listed(known)}{suggestion(value, map(str, known))}"
        )

    # Unpickling an unknown value must not go through _missing_, as Enum's own does.
    def __reduce_ex__(self, proto: object) -> tuple[Any, ...]:
        return member_of, (type(self), self._value_)


class OpenStrEnum(str, _OpenEnum):
    """An enumeration of strings. Its members are equal to their values.

    Calling it with a value that the contract does not list raises `ApiValueError`. A response of a
    newer server may hold one: it is decoded as a member, which is not in ``list(cls)``.
    """

    __str__ = str.__str__
    # Enum hashes the names of members, but equal dict keys need equal hashes.
    __hash__ = str.__hash__

    def __format__(self, format_spec: str) -> str:
        return str.__format__(self, format_spec)


class OpenIntEnum(int, _OpenEnum):
    """An enumeration of integers. Its members are equal to their values; see `OpenStrEnum`."""

    __str__ = int.__repr__
    __hash__ = int.__hash__

    def __format__(self, format_spec: str) -> str:
        return int.__format__(self, format_spec)


# Unknown values are a server's choice: their number and length are bounded, and those beyond the
# bounds become a new member each time.
_unknown_members: dict[tuple[type[Enum], str | int], Any] = {}
_MAX_UNKNOWN_MEMBERS = 1000
_MAX_UNKNOWN_LENGTH = 100


def member_of(cls: type[OpenStrEnum | OpenIntEnum], value: str | int) -> Any:
    """Return the member with this value, making one if the contract does not list it."""
    member: Any = cls._value2member_map_.get(value)
    if member is None:
        member = _unknown_members.get((cls, value))
    if member is None:
        name = str(value)
        base: Any = str if issubclass(cls, str) else int
        # What EnumType does for each member, but for adding it to the class.
        member = base.__new__(cls, value)
        member._name_, member._value_, member.__objclass__ = name, value, cls
        if len(_unknown_members) < _MAX_UNKNOWN_MEMBERS and len(name) <= _MAX_UNKNOWN_LENGTH:
            member = _unknown_members.setdefault((cls, value), member)
    return member
