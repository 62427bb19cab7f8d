"""The fields of models, below the classes that users see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, StructMeta, structs

if TYPE_CHECKING:
    from collections.abc import Callable

# Makes a model as msgspec does when it decodes: without the messages of `Model`.
construct: Callable[..., Any] = StructMeta.__call__


def open_model(cls: Any, fields: dict[str, Any]) -> Any:
    """Make an `OpenModel` of fields by their Python names."""
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
