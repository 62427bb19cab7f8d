"""The types of single values: what formats mean, and limits."""

from __future__ import annotations

from math import ceil, floor
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
    "string": {"pattern": "pattern", "minLength": "min_length", "maxLength": "max_length"},
    "array": {"minItems": "min_length", "maxItems": "max_length"},
    "object": {"minProperties": "min_length", "maxProperties": "max_length"},
}
"""The limits of what has a length, and what msgspec's Meta calls them."""

LARGEST = 2**63 - 1
"""No limit of a whole number can be larger, says msgspec; none that matters is."""


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
    limits = {
        limit: schema[keyword]
        for keyword, limit in LIMITS[kind].items()
        if schema.get(keyword) not in (None, 0)
    }
    return Bounded(tp, tuple(limits.items())) if limits else tp


def number(schema: Json, *, whole: bool) -> Type:
    """The type of a number with its limits."""
    limits: dict[str, int | float] = {}
    for side, closed, opened in (("Minimum", "ge", "gt"), ("Maximum", "le", "lt")):
        value, exclusive = schema.get(side.lower()), schema.get(f"exclusive{side}")
        if isinstance(exclusive, bool):  # OpenAPI 3.0: a flag beside the limit
            value, exclusive = (None, value) if exclusive else (value, None)
        found = [(v, name) for v, name in ((value, closed), (exclusive, opened)) if v is not None]
        if not found:
            continue
        # The sharper of two, the exclusive one where they are equal.
        tightest = max if side == "Minimum" else min
        limit, name = tightest(found, key=lambda one: one[0]) if len(found) > 1 else found[0]
        if value == exclusive:
            name = opened
        if whole and limit != int(limit):
            limit, name = (ceil if side == "Minimum" else floor)(limit), closed
        if not whole or abs(limit) <= LARGEST:
            limits[name] = int(limit) if whole else limit
    step = schema.get("multipleOf")
    if step is not None and (not whole or step == int(step)):
        limits["multiple_of"] = int(step) if whole else step
    tp = Plain("int" if whole else "float")
    return Bounded(tp, tuple(limits.items())) if limits else tp
