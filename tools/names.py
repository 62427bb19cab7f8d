"""Python names for what a contract names, where the generator's would not do."""

from __future__ import annotations

import builtins
import keyword
import re

IMPORTED = {
    "Annotated", "Any", "Decimal", "FileInput", "Literal", "Mapping", "Meta", "Model", "OneOf",
    "OpenIntEnum", "OpenModel", "OpenStrEnum", "TypeAlias", "UNSET", "UUID", "UnsetType",
}  # fmt: skip
CLASSES = {*IMPORTED, "ApiClient", "Configuration", *dir(builtins)}
TYPES = {"bool", "bytes", "datetime", "dict", "float", "int", "models", "str"}
"""What a member of a class must not hide from the annotations below it."""

FIELDS = {*TYPES, "additional_properties", "field", "from_dict", "get", "list", "self",
          "staticmethod", "to_dict", "to_str"}  # fmt: skip
PARAMETERS = {"kwargs", "options", "self"}


def words(name: str) -> str:
    """A name in small letters with underscores, as openapi-generator makes it for Python."""
    name = re.sub(r"[\W_]+", "_", name.replace("[]", ""))
    name = re.sub(r"([A-Z]+)([A-Z][a-z][a-z]+)", r"\1_\2", name)
    return re.sub(r"([a-z\d])([A-Z])", r"\1_\2", name).lower().strip("_")


def pascal(name: str) -> str:
    """A name in capitalized words: `task_owner` is `TaskOwner`."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[\W_]+", name))


def class_name(key: str) -> str:
    """The name of a schema's class."""
    name = pascal(key)
    name = name if name[:1].isalpha() else f"Model{name}"
    return f"{name}Model" if name in CLASSES or keyword.iskeyword(name.lower()) else name


def module(key: str) -> str:
    """The name of its module."""
    return words(class_name(key))


def variable(wire: str, reserved: set[str]) -> str:
    """The name of a method, field or parameter."""
    name = words(wire)
    name = name if name[:1].isalpha() else f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in reserved else name


def method(tag: str, operation: str) -> str:
    """The name of an operation's method: its id without the tag before it."""
    name = words(operation).removeprefix(words(tag) + "_")
    # As openapi-generator has it.
    return f"call_{name}" if keyword.iskeyword(name) or name in TYPES else name


def member(value: str | int, reserved: set[str]) -> str:
    """The name of an enumeration's member."""
    text = value if isinstance(value, str) else str(value).replace("-", "MINUS_")
    name = re.sub(r"\W+", "_", text).upper().strip("_") or ("VALUE" if value else "EMPTY")
    name = name if name[0].isalpha() else f"VALUE_{name}"
    while name in reserved:
        name += "_"
    return name
