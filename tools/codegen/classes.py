"""The classes that a contract asks for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from . import types

if TYPE_CHECKING:
    from .contract import Json, Place
    from .types import Type


@dataclass
class Field:
    """One property of a struct."""

    name: str
    wire: str
    type: Type
    schema: Json
    required: bool
    place: Place


@dataclass
class Struct:
    """A class with fields."""

    name: str
    place: Place
    schema: Json
    fields: list[Field] = field(default_factory=list)
    additional: Type | None = None


@dataclass
class Enum:
    """A class with members, each with its Python name."""

    name: str
    place: Place
    schema: Json
    members: list[tuple[str, str | int]]


@dataclass
class Union:
    """A name for one of several types, told apart by a property or by trying."""

    name: str
    place: Place
    schema: Json
    options: tuple[Type, ...] = ()
    discriminator: str | None = None
    mapping: list[tuple[str, str]] = field(default_factory=list)


def names_in(cls: Struct | Enum | Union) -> set[str]:
    """The classes that a class names."""
    found: list[Type] = []
    match cls:
        case Struct():
            found = [*(field.type for field in cls.fields), cls.additional or types.ANY]
        case Union():
            found = list(cls.options)
        case Enum():
            pass
    return {name for tp in found for name in types.classes(tp)}
