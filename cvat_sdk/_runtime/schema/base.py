"""What all models have in common: access to their fields, and how they are shown."""

from __future__ import annotations

from enum import Enum
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any

from msgspec import UNSET, StructMeta, structs

from cvat_sdk._runtime.errors import ApiKeyError
from cvat_sdk._runtime.redact import MASK, masked_query

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_NO_SECRETS: Mapping[str, tuple[str, ...] | None] = {}
_NO_NAMES: tuple[str, ...] = ()
_LINE_LENGTH = 96


class ModelBase:
    """What all models can do.

    A generated class may set these attributes:

    ``__secrets__``
        fields whose values are not shown; a field whose value is a query string has the keys whose
        values are shown, others have None
    ``__deprecated__``
        fields that warn when they are sent
    """

    __slots__ = ()

    # Not annotated: msgspec evaluates the annotations of base classes as well, and could not.
    __secrets__ = _NO_SECRETS
    __deprecated__ = _NO_NAMES

    def to_dict(self) -> dict[str, Any]:
        """Return the fields that are set by their Python names, nested models as dicts too.

        Members of enumerations become their values, dates stay as they are. No dict or list is
        shared with the model.
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
"""Make a model as decoding does, without checks and without the messages of `Model`."""


def open_model(cls: Any, fields: dict[str, Any]) -> Any:
    """Make an `OpenModel` of fields by their Python names, without checks."""
    model = construct(cls, **{name: fields.get(name, UNSET) for name in cls.__struct_fields__})
    additional = additional_properties(model)
    additional.update({k: value for k, value in fields.items() if k not in cls.__struct_fields__})
    return model


def additional_properties(model: Any) -> dict[str, Any]:
    """Return the additional properties of an `OpenModel`, which are the model's own dict."""
    # One level further down in the instance's dict, by a name that no attribute has: as attributes
    # they would hide methods.
    properties: dict[str, Any] = vars(model).setdefault("", {})
    return properties


def set_fields(model: Any) -> dict[str, Any]:
    """Return the fields of a model that are set by their Python names, declared ones first."""
    fields = {name: value for name, value in structs.asdict(model).items() if value is not UNSET}
    return {**fields, **additional_properties(model)} if hasattr(model, "__dict__") else fields


def _to_dict(value: Any) -> Any:
    if isinstance(value, ModelBase):
        # Not its to_dict(): an open model may have a field of that name.
        return {name: _to_dict(item) for name, item in set_fields(value).items()}
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
        shown = value
        if name in secrets and value is not None:
            visible = secrets[name]
            is_query = visible is not None and isinstance(value, str)
            shown = masked_query(value, visible or ()) if is_query else MASK
        yield name, shown


def _format(value: Any, indent: int, outer: tuple[int, ...]) -> str:
    """Write a value as `repr` does, over several lines if one would be too long.

    :param outer: the ids of the values that this one stands in
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
