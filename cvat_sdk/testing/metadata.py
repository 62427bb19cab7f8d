"""The fields of a request, as a response to `OPTIONS` describes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cvat_sdk.testing.validation import Choice, uploaded_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cvat_sdk.testing.validation import Field


def field_metadata(fields: Sequence[Field]) -> dict[str, dict[str, Any]]:
    """Fields that a request may have, by their names."""
    return {field.name: _describe(field) for field in fields}


def _describe(field: Field) -> dict[str, Any]:
    kind = "file upload" if field.validator is uploaded_file else "string"
    described = {**_common(field.name, kind), "required": field.required}
    if isinstance(field.validator, Choice):
        described["type"] = "choice"
        described["choices"] = [
            {"value": value, "display_name": name}
            for value, name in field.validator.choices.items()
        ]
    if field.max_length is not None:
        described["max_length"] = field.max_length
    return described


def _common(name: str, kind: str) -> dict[str, Any]:
    label = "ID" if name == "id" else name.replace("_", " ").capitalize()
    return {"type": kind, "required": False, "read_only": False, "label": label}


def read_only_metadata(**kinds: str) -> dict[str, dict[str, Any]]:
    """Fields that only responses have, by their names, from their types."""
    return {name: {**_common(name, kind), "read_only": True} for name, kind in kinds.items()}


def nested_metadata(fields: dict[str, Any]) -> dict[str, Any]:
    """An object with these fields."""
    return {"type": "nested object", "children": fields}
