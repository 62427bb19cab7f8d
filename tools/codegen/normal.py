"""Schemas that say the same in other words, brought to one form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .contract import ContractError

if TYPE_CHECKING:
    from .contract import Json, Place

ANNOTATIONS = frozenset({
    "title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly",
    "nullable", "externalDocs", "xml", "$comment",
})  # fmt: skip
"""Keywords that say nothing about which values are valid."""

REFUSED = (
    "patternProperties", "prefixItems", "if", "dependentSchemas", "dependentRequired", "not",
    "contains", "propertyNames", "unevaluatedProperties", "$dynamicRef", "$recursiveRef", "$defs",
)  # fmt: skip
"""Keywords that no generated class could honour."""


def unwrapped(schema: Json) -> Json:
    """The schema without wrappings: `allOf` of one thing, null as one of several options."""
    if len(schema.get("allOf", ())) == 1 and not _says_more(schema, "allOf"):
        (part,) = schema["allOf"]
        return unwrapped({**part, **{k: v for k, v in schema.items() if k != "allOf"}})
    for keyword in ("oneOf", "anyOf"):
        options = schema.get(keyword, ())
        rest = [option for option in options if not _is_null(option)]
        if len(rest) < len(options):
            schema = {**schema, keyword: rest, "nullable": True}
        if len(rest) == 1 and not _says_more(schema, keyword):
            return unwrapped({**rest[0], **{k: v for k, v in schema.items() if k != keyword}})
    return schema


def _says_more(schema: Json, keyword: str) -> bool:
    return any(
        key not in ANNOTATIONS
        and key not in (keyword, "discriminator")
        and not key.startswith("x-")
        for key in schema
    )


def _is_null(schema: Any) -> bool:
    return isinstance(schema, dict) and (
        schema.get("type") == "null" or schema.get("enum") == [None]
    )


def mapping(schema: Any, place: Place) -> Json:
    """The schema as a mapping, which `true` is short for."""
    if schema is True:
        return {}
    if not isinstance(schema, dict):
        raise ContractError(place, "allows no value at all")
    return schema


def kinds_of(schema: Json, place: Place) -> tuple[list[str], bool]:
    """The JSON types that a schema allows, null aside, and whether it allows null."""
    given = schema.get("type")
    kinds = list(given) if isinstance(given, list) else [given] if given else []
    null = "null" in kinds or None in schema.get("enum", ())
    kinds = [kind for kind in kinds if kind != "null"]
    if not kinds and "enum" not in schema:
        if "properties" in schema or "additionalProperties" in schema:
            kinds = ["object"]
        elif "items" in schema:
            kinds = ["array"]
        elif null:
            raise ContractError((*place, "type"), "allows nothing but null")
    return kinds, null
