"""Python names for what a contract names, where the generator's would not do."""

from __future__ import annotations

import builtins
import functools
import itertools
import keyword
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MODULE = {
    "Annotated", "Any", "FileInput", "Literal", "Mapping", "Meta", "Model", "OneOf", "OpenIntEnum",
    "OpenModel", "OpenStrEnum", "TypeAlias", "UNSET", "UnsetType",
}  # fmt: skip
CLASSES = {*MODULE, "ApiClient", "Configuration", *dir(builtins)}
FIELDS = {*MODULE, "additional_properties", "builtins", "from_dict", "get", "self", "staticmethod",
          "to_dict", "to_str"}  # fmt: skip
PARAMETERS = {"kwargs", "options", "self"}


def words(name: str) -> str:
    """A name in small letters with underscores, as openapi-generator makes it for Python."""
    name = re.sub(r"[\W_]+", "_", name.replace("[]", ""))
    name = re.sub(r"([A-Z]+)([A-Z][a-z][a-z]+)", r"\1_\2", name)
    return re.sub(r"([a-z\d])([A-Z])", r"\1_\2", name).lower().strip("_")


@functools.cache
def class_name(key: str) -> str:
    """The name of a schema's class: `task_owner` is `TaskOwner`."""
    name = "".join(word[:1].upper() + word[1:] for word in re.split(r"[\W_]+", key))
    name = name if name[:1].isalpha() else f"Model{name}"
    return f"{name}Model" if name in CLASSES or keyword.iskeyword(words(name)) else name


def module(key: str) -> str:
    """The name of its module."""
    return words(class_name(key))


def method(tag: str, operation: str) -> str:
    """The name of an operation's method: its id without the tag before it."""
    return words(operation).removeprefix(words(tag) + "_")


def variable(wire: str, in_use: Iterable[str]) -> str:
    """The name of a field or parameter."""
    name = words(wire)
    name = name if name[:1].isalpha() else f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in in_use else name


def member(value: str | int, in_use: Iterable[str]) -> str:
    """The name of an enumeration's member."""
    told = str(value).replace("-", "MINUS_") if isinstance(value, int) else value
    name = re.sub(r"\W+", "_", told).upper().strip("_") or ("VALUE" if value else "EMPTY")
    name = name if name[0].isalpha() else f"VALUE_{name}"
    return next(one for one in numbered(name) if one not in in_use)


def numbered(name: str) -> Iterator[str]:
    """The name, and others like it."""
    return itertools.chain([name], (f"{name}_{number}" for number in itertools.count(2)))
