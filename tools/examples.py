"""The examples of the reference: for each argument, Python code that makes a value for it."""

from __future__ import annotations

import textwrap
from typing import Any

from tools.text import quoted

Json = dict[str, Any]

FORMATS = {
    "binary": "open('/path/to/file', 'rb')",
    "byte": 'b"bytes"',
    "date": "datetime.date(2020, 2, 29)",
    "date-time": "datetime.datetime(2020, 2, 29, tzinfo=datetime.timezone.utc)",
    "decimal": 'decimal.Decimal("3.14")',
    "uuid": 'uuid.UUID("00000000-0000-4000-8000-000000000000")',
}
"""Expressions for the formats of texts that are no `str` in Python."""

TYPES = {"string": str, "integer": int, "number": float, "boolean": bool, "array": list}
VALUES: Json = {"integer": 1, "number": 3.14, "boolean": True}


def key_of(schema: Json) -> str:
    """The component that a schema refers to, or nothing."""
    reference: str = (schema.get("allOf") or [schema])[0].get("$ref", "")
    return reference.rpartition("/")[2].replace("~1", "/").replace("~0", "~")


def example(node: Json, name: str, classes: Json, within: tuple[str, ...] = ()) -> str:
    """An expression; none if the value would hold one of its own class.

    :param node: a schema with `x-python`
    :param classes: the schemas of the classes, by their keys
    """
    key, given, kind = key_of(node), node["x-python"]["given"], node.get("type", "")
    schema = classes.get(key, node)
    if "enum" in schema:
        code = quoted(next((one for one in given if one in schema["enum"]), schema["enum"][0]))
        return f"{node['x-python']['ref']}({code})" if key else code
    if key:
        return "" if key in within else _instance(node, schema, classes, (*within, key))
    if kind == "string" and node.get("format") in FORMATS:
        return FORMATS[node["format"]]
    if given and type(given[0]) is TYPES.get(kind):
        return quoted(given[0])
    if kind == "array":
        item = example(node["items"], name, classes, within)
        return _block("[", [f"{item},"] * node.get("minItems", 1) if item else [], "]")
    if kind == "object":
        value = example(node["additionalProperties"], "key", classes, within)
        return '{"key": None}' if value == "None" else _block("{", [f'"key": {value},'], "}")
    if kind == "string":
        return quoted(f"{name}_example"[: node.get("maxLength")])
    return quoted(max(VALUES[kind], node.get("minimum", 0)) if kind in VALUES else None)


def _instance(node: Json, schema: Json, classes: Json, within: tuple[str, ...]) -> str:
    if "oneOf" in schema:
        options = (example(option, "value", classes, within) for option in schema["oneOf"])
        return next(filter(None, options), "None")
    lines = []
    for wire, field in schema["properties"].items():
        value = example(field, wire, classes, within)
        optional = not value or field.get("readOnly") or field.get("deprecated")
        if wire in schema["required"] or not optional:
            lines.append(f"{field['x-python']['name']}={value or None},")
    return _block(f"{node['x-python']['ref']}(", lines, ")")


def _block(opened: str, lines: list[str], closed: str) -> str:
    inner = textwrap.indent("\n".join(lines), "    ")
    return f"{opened}\n{inner}\n{closed}" if lines else opened + closed
