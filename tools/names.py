"""Python names for what a contract names."""

from __future__ import annotations

import builtins
import itertools
import keyword
import re
from collections.abc import Iterable, Iterator

MODULE_NAMES = {
    "Annotated", "Any", "FileInput", "Literal", "Mapping", "Meta", "Model", "OneOf", "OpenIntEnum",
    "OpenModel", "OpenStrEnum", "TypeAlias", "UNSET", "UnsetType",
}  # fmt: skip
CLASS_NAMES = MODULE_NAMES | {"ApiClient", "Configuration"} | set(dir(builtins))
FIELD_NAMES = MODULE_NAMES | {
    "additional_properties", "builtins", "from_dict", "get", "self", "staticmethod", "to_dict",
    "to_str",
}  # fmt: skip
PARAMETER_NAMES = {"kwargs", "options", "self"}


def words(name: str) -> str:
    """A name in small letters with underscores, as openapi-generator makes it for Python."""
    name = re.sub(r"[\W_]+", "_", name.replace("[]", ""))
    name = re.sub(r"([A-Z]+)([A-Z][a-z][a-z]+)", r"\1_\2", name)
    return re.sub(r"([a-z\d])([A-Z])", r"\1_\2", name).lower().strip("_")


def pascal(name: str) -> str:
    """`task_owner` as `TaskOwner`, capitals within words kept."""
    return "".join(word[0].upper() + word[1:] for word in re.split(r"[\W_]+", name) if word)


def class_name(key: str) -> str:
    """The name of a schema's class."""
    name = pascal(key)
    name = name if name[:1].isalpha() else f"Model{name}"
    return f"{name}Model" if name in CLASS_NAMES or keyword.iskeyword(words(name)) else name


def module(key: str) -> str:
    """The name of its module."""
    return words(class_name(key))


def method(tag: str, operation: str) -> str:
    """The name of an operation's method: its id without the tag before it."""
    return words(operation).removeprefix(words(tag) + "_")


def field(wire: str, in_use: Iterable[str] = FIELD_NAMES) -> str:
    """The name of a field."""
    name = words(wire)
    name = name if name[:1].isalpha() else f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in in_use else name


def parameter(wire: str) -> str:
    """The name of a parameter."""
    return field(wire, PARAMETER_NAMES)


def member(value: str | int, in_use: Iterable[str]) -> str:
    """The name of an enumeration's member."""
    told = str(value).replace("-", "MINUS_") if isinstance(value, int) else value
    name = re.sub(r"\W+", "_", told).upper().strip("_") or ("VALUE" if value else "EMPTY")
    name = name if name[0].isalpha() else f"VALUE_{name}"
    return next(one for one in numbered(name) if one not in in_use)


def numbered(name: str) -> Iterator[str]:
    """The name, and others like it."""
    return itertools.chain([name], (f"{name}_{number}" for number in itertools.count(2)))
