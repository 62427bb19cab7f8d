"""The examples of the reference: for each argument, Python code that makes a value for it."""

from __future__ import annotations

from typing import Any

from tools.text import quoted

Json = dict[str, Any]

TEXTS = {
    "binary": "open('/path/to/file', 'rb')",
    "byte": 'b"bytes"',
    "date": "datetime.date(2020, 2, 29)",
    "date-time": "datetime.datetime(2020, 2, 29, tzinfo=datetime.timezone.utc)",
    "decimal": 'decimal.Decimal("3.14")',
    "uuid": 'uuid.UUID("00000000-0000-4000-8000-000000000000")',
}
"""Expressions for the formats of texts that are no `str` in Python."""

TYPES = {"string": str, "integer": int, "number": float, "boolean": bool, "array": list}


def key_of(schema: Json) -> str:
    """The component that a schema refers to, or nothing."""
    reference: str = (schema.get("allOf") or [schema])[0].get("$ref", "")
    return reference.rpartition("/")[2].replace("~1", "/").replace("~0", "~")


def example(node: Json, name: str, classes: Json, within: tuple[str, ...] = ()) -> list[str]:
    """The lines of an expression; none if the value would hold one of its own class.

    :param node: a schema with `x-python`
    :param classes: the schemas of the classes, by their keys
    """
    key, given = key_of(node), node["x-python"]["given"]
    kind, schema = node.get("type"), classes.get(key, node)
    if "enum" in schema:
        values = [one for one in given if one in schema["enum"]] or schema["enum"]
        code = quoted(values[0])
        return [f"{node['x-python']['ref']}({code})" if key else code]
    if key:
        return [] if key in within else _instance(node, schema, classes, (*within, key))
    if kind == "string" and node.get("format") in TEXTS:
        return [TEXTS[node["format"]]]
    if given and type(given[0]) is TYPES.get(str(kind)):
        return [quoted(given[0])]
    if kind == "array":
        items = joined("", example(node["items"], name, classes, within), ",")
        return block("[", items * node.get("minItems", 1), "]")
    if kind == "object":
        lines = example(node["additionalProperties"], "key", classes, within)
        return (
            ['{"key": None}']
            if lines == ["None"]
            else block("{", joined('"key": ', lines, ","), "}")
        )
    if kind == "string":
        return [quoted(f"{name}_example"[: node.get("maxLength")])]
    usual = {"integer": 1, "number": 3.14, "boolean": True}.get(str(kind))
    return [quoted(max(usual, node.get("minimum", usual)) if usual else None)]


def _instance(node: Json, schema: Json, classes: Json, within: tuple[str, ...]) -> list[str]:
    if "oneOf" in schema:
        options = (example(option, "value", classes, within) for option in schema["oneOf"])
        return next(filter(None, options), ["None"])
    lines: list[str] = []
    for wire, field in schema["properties"].items():
        value = example(field, wire, classes, within)
        skip = not value or field.get("readOnly") or field.get("deprecated")
        if wire in schema["required"] or not skip:
            lines += joined(f"{field['x-python']['name']}=", value or ["None"], ",")
    return block(f"{node['x-python']['ref']}(", lines, ")")


def joined(before: str, lines: list[str], after: str) -> list[str]:
    """Lines with something before the first and after the last."""
    whole = "\n".join(lines)
    return f"{before}{whole}{after}".split("\n") if lines else []


def block(opened: str, lines: list[str], closed: str) -> list[str]:
    """Indented lines in brackets."""
    return [opened, *("    " + line for line in lines), closed] if lines else [opened + closed]
