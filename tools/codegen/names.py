"""Python names for what a contract names."""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from typing import TYPE_CHECKING

from .contract import ContractError, Json, Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_MODULE_NAMES = frozenset({
    "Annotated", "Any", "FileInput", "Literal", "Mapping", "Meta", "Model", "OneOf", "OpenIntEnum",
    "OpenModel", "OpenStrEnum", "TypeAlias", "UNSET", "UnsetType",
})  # fmt: skip
"""Names that generated modules need themselves."""

CLASS_NAMES_IN_USE = _MODULE_NAMES | {"ApiClient", "Configuration"} | set(dir(builtins))
"""These names, and those that `from … import *` must not hide."""

FIELD_NAMES_IN_USE = _MODULE_NAMES | {
    "additional_properties", "builtins", "from_dict", "get", "self", "staticmethod", "to_dict",
    "to_str",
}  # fmt: skip
"""What models have besides their fields, and what their code and construction call their own."""

PARAMETER_NAMES_IN_USE = frozenset({"kwargs", "options", "self"})

OPERATION_NAMES_IN_USE = frozenset({"api_client", "bool", "builtins", "overload", "tuple"})
"""What an API class needs itself."""


def words(text: str) -> list[str]:
    """The words of a name in any convention: `HTTPServer-url` has `HTTP`, `Server`, `url`."""
    text = unicodedata.normalize("NFKC", text)
    text = re.sub(r"([A-Z]+)([A-Z][a-z])|([a-z\d])(?=[A-Z])", r"\1\3_\2", text)
    return [word for word in re.split(r"[\W_]+", text) if word]


def snake(text: str) -> str:
    """`convMaskToPoly` as `conv_mask_to_poly`."""
    return "_".join(words(text)).lower()


def pascal(text: str) -> str:
    """`task_owner` as `TaskOwner`, capitals within words kept."""
    return "".join(word[0].upper() + word[1:] for word in re.split(r"[\W_]+", text) if word)


def module(class_name: str) -> str:
    """The module that openapi-generator writes a class to."""
    text = re.sub(r"([A-Z\d]+)([A-Z][a-z])", r"\1_\2", class_name)
    return re.sub(r"([a-z\d])([A-Z])", r"\1_\2", text).lower()


def class_name(name: str) -> str:
    """The name of a class, made so that neither it nor its module has another meaning."""
    taken = name in CLASS_NAMES_IN_USE or keyword.iskeyword(module(name))
    return f"{name}Model" if taken else name


def identifier(name: str, prefix: str, in_use: Iterable[str], place: Place) -> str:
    """A name made fit for Python: not empty, no digit first, no keyword, nothing in use."""
    if not name:
        raise ContractError(place, "has no letter to make a Python name of; add x-python-name")
    if not name[0].isalpha():
        name = f"{prefix}{name}"
    if keyword.iskeyword(name) or name in in_use:
        name += "_"
    if not name.isidentifier():
        raise ContractError(place, f"{name!r} is no Python name; add x-python-name")
    return name


def chosen(node: Json, place: Place, in_use: Iterable[str]) -> str | None:
    """The name that the contract itself gives with `x-python-name`."""
    name = node.get("x-python-name")
    return None if name is None else checked(name, (*place, "x-python-name"), in_use)


def checked(name: object, place: Place, in_use: Iterable[str]) -> str:
    """A name that the contract gives, if Python takes it and generated code has no use for it."""
    if not (isinstance(name, str) and name.isidentifier() and not keyword.iskeyword(name)):
        raise ContractError(place, f"{name!r} is no Python name")
    if name.startswith("_") or name in in_use:
        raise ContractError(place, f"{name!r} has another meaning in generated code")
    return name


def distinct(
    wire: Iterable[str],
    chosen_names: dict[str, str],
    candidates: tuple[Callable[[str], str], ...],
    place: Place,
) -> dict[str, str]:
    """One name for each of `wire`: the first candidate that nothing else claims.

    Those that collide all move on to the next candidate, so that no order decides.
    Raises ContractError where no candidate keeps two apart.
    """
    names = dict(chosen_names)
    waiting = [name for name in wire if name not in names]
    for candidate in candidates:
        made = {name: candidate(name) for name in waiting}
        claims = [*names.values(), *made.values()]
        names |= {name: python for name, python in made.items() if claims.count(python) == 1}
        waiting = [name for name in waiting if name not in names]
        if not waiting:
            break
    claims = list(names.values())
    for name, python in [*((n, candidates[0](n)) for n in waiting), *names.items()]:
        if name in waiting or claims.count(python) > 1:
            rivals = sorted({n for n in (*waiting, *names) if names.get(n, python) == python})
            raise ContractError(
                (*place, name),
                f"{' and '.join(map(repr, rivals))} are both {python} in Python; add x-python-name",
            )
    return names


def member(value: str) -> str:
    """The name of an enum's member: `GET_ALL` for `get-all`, the signs' names for `>=`."""
    if not value:
        return "EMPTY"
    name = re.sub(r"[\W_]+", "_", unicodedata.normalize("NFKC", value)).strip("_").upper()
    return name or member_spelled(value)


def member_spelled(value: str) -> str:
    """The name of an enum's member with every sign named: `HYPHEN_MINUS_NAME` for `-name`."""
    parts = re.findall(r"[^\W_]+|[\W_]", unicodedata.normalize("NFKC", value))
    named = [p if p[0].isalnum() else unicodedata.name(p, f"U{ord(p):04X}") for p in parts]
    return re.sub(r"\W+", "_", "_".join(named)).upper()


def member_as_is(value: str) -> str:
    """The name of an enum's member in the value's own capitals."""
    return re.sub(r"\W", "_", unicodedata.normalize("NFKC", value))
