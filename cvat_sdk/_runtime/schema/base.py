"""What all models have in common: access to their fields, and how they are shown."""

from __future__ import annotations

from enum import Enum
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any

from msgspec import UNSET, Struct, StructMeta
from msgspec.structs import asdict

from cvat_sdk._runtime.errors import ApiKeyError
from cvat_sdk._runtime.redact import MASK, masked_query

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

__all__ = ["ModelBase", "construct", "open_model", "set_fields", "wire_names"]

_NO_SECRETS: Mapping[str, tuple[str, ...] | None] = {}
_NO_FIELDS: tuple[str, ...] = ()
_LINE_LENGTH = 96


class ModelBase:
    """What all models can do.

    A generated class may set these class attributes:

    ``__secrets__``
        the fields whose values are never shown; for one whose value is a query string, the keys
        whose values are shown, otherwise None
    ``__deprecated__``
        the fields that warn when they are sent
    """

    __slots__ = ()

    # Without annotations, for msgspec evaluates those of all base classes when it first decodes.
    __secrets__ = _NO_SECRETS
    __deprecated__ = _NO_FIELDS

    def to_dict(self) -> dict[str, Any]:
        """Return the fields that are set by their Python names, nested models as dicts too.

        Enum members become their values; dates stay as they are. The dict shares no dicts or lists
        with the model.
        """
        return {name: _to_dict(value) for name, value in set_fields(self).items()}

    def to_str(self) -> str:
        """Return what `repr` does: the fields that are set, secrets masked."""
        return repr(self)

    def get(self, name: str, default: Any = None) -> Any:
        """Return a field's value, or the default if it is unset or unknown."""
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
        return _format(self, 0, ())

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return list(_shown_fields(self))


construct: Callable[..., Any] = StructMeta.__call__
"""Make a model of its fields as decoding does: their values are not checked."""


def open_model(cls: Any, values: dict[str, Any]) -> Any:
    """Make an `OpenModel` that holds this very dict of fields, by their Python names."""
    model = cls.__new__(cls)
    # Its own __setattr__ sets fields.
    object.__setattr__(model, "_values", values)
    return model


def set_fields(model: Any) -> dict[str, Any]:
    """Return the fields of a model that are set, by their Python names, the declared ones first."""
    if isinstance(model, Struct):
        return {name: value for name, value in asdict(model).items() if value is not UNSET}
    values = model._values
    declared = type(model).__declared__.__struct_fields__
    return {name: values[name] for name in dict.fromkeys((*declared, *values)) if name in values}


def wire_names(cls: Any) -> dict[str, str]:
    """Return the names of a model's declared fields in JSON by their Python names."""
    struct = cls if issubclass(cls, Struct) else cls.__declared__
    return dict(zip(struct.__struct_fields__, struct.__struct_encode_fields__, strict=True))


def _to_dict(value: Any) -> Any:
    if isinstance(value, ModelBase):
        return value.to_dict()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dict):
        return {key: _to_dict(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_to_dict(item) for item in value]
    return value


def _shown_fields(model: ModelBase) -> Iterator[tuple[str, Any]]:
    """Yield the fields that are set, secrets masked."""
    secrets = type(model).__secrets__
    for name, value in set_fields(model).items():
        if name not in secrets or value is None:
            yield name, value
        else:
            visible = secrets[name]
            is_query = visible is not None and isinstance(value, str)
            yield name, masked_query(value, visible or ()) if is_query else MASK


def _format(value: Any, indent: int, outer: tuple[int, ...]) -> str:
    """Write a value as `repr` does, over several lines if one would be too long.

    :param outer: ids of the values that this one is part of
    """
    if id(value) in outer:
        return "..."
    if isinstance(value, ModelBase):
        opening, closing = f"{type(value).__name__}(", ")"
        parts = [(f"{name}=", item) for name, item in _shown_fields(value)]
    elif type(value) is list:
        opening, closing = "[", "]"
        parts = [("", item) for item in value]
    elif type(value) is dict:
        opening, closing = "{", "}"
        parts = [(f"{key!r}: ", item) for key, item in value.items()]
    else:
        return repr(value)
    inner = indent + 4
    texts = [label + _format(item, inner, (*outer, id(value))) for label, item in parts]
    line = opening + ", ".join(texts) + closing
    if indent + len(line) <= _LINE_LENGTH and "\n" not in line:
        return line
    lines = "".join(f"\n{' ' * inner}{text}," for text in texts)
    return f"{opening}{lines}\n{' ' * indent}{closing}"
