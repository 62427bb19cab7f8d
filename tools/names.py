"""Python names for what a contract names, where the generator's would not do."""

from __future__ import annotations

import builtins
import itertools
import keyword
import re
from typing import TYPE_CHECKING

from tools.dialect import module_name, snake

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MODULE = set(
    "Annotated Any FileInput Literal Mapping Meta Model OneOf OpenIntEnum OpenModel OpenStrEnum "
    "TypeAlias UNSET UnsetType".split()
)
CLASSES = {*MODULE, "ApiClient", "Configuration", *dir(builtins)}
FIELDS = {
    *MODULE,
    *"additional_properties builtins from_dict get self staticmethod to_dict to_str".split(),
}
PARAMETERS = {"kwargs", "options", "self"}


def class_name(key: str) -> str:
    """The name of a schema's class: `task_owner` is `TaskOwner`."""
    name = "".join(word[:1].upper() + word[1:] for word in re.split(r"[\W_]+", key))
    name = name if name[:1].isalpha() else f"Model{name}"
    return f"{name}Model" if name in CLASSES or keyword.iskeyword(snake(name)) else name


def module(key: str) -> str:
    """The name of its module."""
    return module_name(class_name(key))


def variable(wire: str, in_use: Iterable[str]) -> str:
    """The name of a field or parameter."""
    name = snake(wire)
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
