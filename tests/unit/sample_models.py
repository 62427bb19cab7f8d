"""Models with every kind of field that a contract can have."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType, field

from cvat_sdk._runtime.schema import FileInput, Model, OneOf, OpenModel, OpenStrEnum


class Color(OpenStrEnum):
    RED = "red"
    SKY_BLUE = "sky-blue"


class Level(OpenStrEnum):
    LOW = "low"
    HIGH = "high"


class Secretive(Model):
    _secrets = {"password": True, "attributes": ("region", "url")}

    name: str
    password: str | UnsetType = UNSET
    attributes: str | UnsetType = UNSET
    inner: Secretive | UnsetType | None = UNSET
    many: list[Secretive] | UnsetType = UNSET


class Everything(Model):
    text: Annotated[str, Meta(min_length=1, max_length=5)]
    whole: Annotated[int, Meta(ge=0, lt=10)] | UnsetType = UNSET
    even: Annotated[int, Meta(multiple_of=2)] | UnsetType = UNSET
    real: float | UnsetType | None = UNSET
    flag: bool | UnsetType = UNSET
    pattern: Annotated[str, Meta(pattern="^[a-z]+$")] | UnsetType = UNSET
    color: Color | UnsetType = UNSET
    level: Level | UnsetType | None = UNSET
    mode: Literal["auto", "manual"] | UnsetType = UNSET
    timestamp: datetime.datetime | UnsetType = UNSET
    day: datetime.date | UnsetType = UNSET
    number: uuid.UUID | UnsetType = UNSET
    blob: bytes | UnsetType = UNSET
    either: int | str | UnsetType = UNSET
    names: Annotated[list[str], Meta(min_length=1, max_length=3)] | UnsetType = UNSET
    levels: dict[str, Level] | UnsetType = UNSET
    anything: Any | UnsetType = UNSET
    class_: int | UnsetType = field(default=UNSET, name="class")


class Node(Model):
    value: int
    children: list[Node] | UnsetType = UNSET


class Loose(OpenModel):
    task: int | UnsetType = UNSET
    from_: str | UnsetType = field(default=UNSET, name="from")

    if TYPE_CHECKING:

        def __init__(
            self, *, task: int | UnsetType = ..., from_: str | UnsetType = ..., **more: Any
        ) -> None: ...


class Counted(OpenModel):
    _additional = lambda: int  # noqa: E731

    name: str

    if TYPE_CHECKING:

        def __init__(self, *, name: str, **more: int) -> None: ...


class Cat(Model):
    pet_type: str
    lives: int


class Dog(Model):
    pet_type: str
    barks: bool


if TYPE_CHECKING:
    Pet: TypeAlias = Cat | Dog
    Guest: TypeAlias = Cat | Dog | str
else:

    class Pet(OneOf):
        _variants = lambda: (Cat, Dog)  # noqa: E731

    class Guest(OneOf):
        _variants = lambda: (Cat, Dog, str)  # noqa: E731


class House(Model):
    pets: list[Pet]
    guest: Guest | UnsetType | None = UNSET
    loose: Loose | UnsetType = UNSET
    counted: dict[str, Counted] | UnsetType = UNSET


class Upload(Model):
    title: str
    file: FileInput | UnsetType = UNSET
    files: list[FileInput] | UnsetType = UNSET
    tags: list[str] | UnsetType = UNSET
    owner: Secretive | UnsetType = UNSET
    size: float | UnsetType = UNSET
    public: bool | UnsetType = UNSET
    timestamp: datetime.datetime | UnsetType = UNSET
