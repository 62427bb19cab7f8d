"""The types of single values: what formats mean, and limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .types import FILE, Bounded, Plain, Type

if TYPE_CHECKING:
    from .contract import Json

FORMATS = {
    "date": "datetime.date",
    "date-time": "datetime.datetime",
    "time": "datetime.time",
    "duration": "datetime.timedelta",
    "uuid": "uuid.UUID",
    "byte": "bytes",
    "decimal": "decimal.Decimal",
}

LIMITS = {
    "number": {
        "minimum": "ge", "maximum": "le", "exclusiveMinimum": "gt", "exclusiveMaximum": "lt",
        "multipleOf": "multiple_of",
    },
    "string": {"pattern": "pattern", "minLength": "min_length", "maxLength": "max_length"},
    "array": {"minItems": "min_length", "maxItems": "max_length"},
    "object": {"minProperties": "min_length", "maxProperties": "max_length"},
}  # fmt: skip
"""The limits of each JSON type, and what msgspec's Meta calls them."""


def string(schema: Json) -> Type:
    """The type of a text, by its format."""
    form = schema.get("format")
    if form == "binary" or ("contentMediaType" in schema and "contentEncoding" not in schema):
        return FILE
    if schema.get("contentEncoding") == "base64":
        return Plain("bytes")
    if form in FORMATS:
        return Plain(FORMATS[form])
    return bounded(Plain("str"), schema, "string")


def bounded(tp: Type, schema: Json, kind: str) -> Type:
    """The type with the limits that the schema sets to that kind of JSON."""
    limits: dict[str, str | int | float] = {}
    for keyword, limit in LIMITS[kind].items():
        value = schema.get(keyword)
        if isinstance(value, bool) and keyword.startswith("exclusive"):
            # OpenAPI 3.0: a flag that sharpens minimum or maximum.
            plain = LIMITS[kind]["m" + keyword.removeprefix("exclusiveM")]
            if value and plain in limits:
                limits[limit] = limits.pop(plain)
        elif value is not None:
            limits[limit] = value
    if limits.get("min_length") == 0:
        del limits["min_length"]
    return Bounded(tp, tuple(limits.items())) if limits else tp
