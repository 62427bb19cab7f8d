"""The examples of the reference: for each parameter, Python code that makes a value for it."""

from __future__ import annotations

import re
from typing import Any

from tools.text import quoted

Json = dict[str, Any]

FORMATS = {
    "binary": ("open('/path/to/file', 'rb')", ""),
    "byte": ('b"bytes"', ""),
    "date": ("datetime.date.fromisoformat({})", "1970-01-01"),
    "date-time": ("datetime.datetime.fromisoformat({})", "1970-01-01T00:00:00+00:00"),
    "decimal": ("decimal.Decimal({})", "3.14"),
    "uuid": ("uuid.UUID({})", "00000000-0000-4000-8000-000000000000"),
}
TYPES: dict[str, Any] = {"string": str, "integer": int, "number": (int, float), "boolean": bool}
TEXTS = ("1", "a", "A1", "a@b.example", "2020-01-01")


def key_of(schema: Json) -> str:
    """The component that a schema refers to, or nothing."""
    reference: str = (schema.get("allOf") or [schema])[0].get("$ref", "")
    return reference.rpartition("/")[2].replace("~1", "/").replace("~0", "~")


def example(node: Json, name: str, classes: Json, within: tuple[str, ...] = ()) -> list[str]:
    """The lines of an expression; none if the value would hold one of its own class.

    :param node: a schema with `x-python`
    :param classes: the schemas of the classes, by their keys
    """
    given = [one for one in node["x-python"]["given"] if _fits(node, one, classes)]
    if key := key_of(node):
        return _instance(node["x-python"]["ref"], key, given, classes, within)
    kind, form = node.get("type"), node.get("format")
    if kind == "array" and not given:
        items = joined("", example(node["items"], name, classes, within), ",")
        return block("[", items * node.get("minItems", 1), "]")
    if kind == "object" and not given:
        lines = example(node["additionalProperties"], "key", classes, within)
        simple = lines == ["None"]
        return ['{"key": None}'] if simple else block("{", joined('"key": ', lines, ","), "}")
    if kind == "string" and form in FORMATS:
        code, usual = FORMATS[form]
        return [code.format(quoted((given or [usual])[0].replace("Z", "+00:00")))]
    return [quoted(given[0] if given else _made_up(node, name))]


def _instance(
    name: str, key: str, given: list[Any], classes: Json, within: tuple[str, ...]
) -> list[str]:
    schema, within = classes[key], (*within, key)
    if key in within[:-1]:
        return []
    if "oneOf" in schema:
        made = (example(option, "value", classes, within) for option in schema["oneOf"])
        return next(filter(None, made), ["None"])
    if "enum" in schema:
        return [f"{name}({quoted((given or schema['enum'])[0])})"]
    lines: list[str] = []
    for field in schema["properties"].values():
        extra, skip = field["x-python"], field.get("readOnly") or field.get("deprecated")
        value = example(field, extra["key"], classes, within)
        if extra["required"] or (value and not skip):
            lines += joined(f"{extra['name']}=", value or ["None"], ",")
    return block(f"{name}(", lines, ")")


def _fits(node: Json, value: Any, classes: Json) -> bool:
    """Whether an example or default of the contract can stand in code."""
    schema = classes.get(key_of(node), node)
    if "enum" in schema:
        return value in schema["enum"]
    if schema.get("type") == "array":
        inner = schema["items"]
        return isinstance(value, list) and all(_fits(inner, one, classes) for one in value)
    wanted = TYPES.get(schema.get("type", ""))
    number = not isinstance(value, bool) or wanted is bool
    return wanted is not None and isinstance(value, wanted) and number


def _made_up(node: Json, name: str) -> Any:
    match node.get("type"):
        case _ if "enum" in node:
            return node["enum"][0]
        case "integer" | "number" as kind:
            usual = 1 if kind == "integer" else 3.14
            bound = node.get("multipleOf", max(usual, node.get("minimum", usual)))
            return min(bound, node.get("maximum", bound))
        case "string":
            least, most = node.get("minLength", 0), node.get("maxLength")
            texts = [one.ljust(least, "_")[:most] for one in (f"{name}_example", *TEXTS)]
            fitting = (one for one in texts if re.search(node.get("pattern", ""), one))
            return next(fitting, texts[0])
        case kind:
            return True if kind else None


def joined(before: str, lines: list[str], after: str) -> list[str]:
    """Lines with something before the first and after the last."""
    whole = "\n".join(lines)
    return f"{before}{whole}{after}".split("\n") if lines else []


def block(opened: str, lines: list[str], closed: str) -> list[str]:
    """Indented lines in brackets."""
    return [opened, *("    " + line for line in lines), closed] if lines else [opened + closed]
