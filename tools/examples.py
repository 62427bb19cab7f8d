"""The examples of the reference: for each parameter, Python code that makes a value for it."""

from __future__ import annotations

import re
from typing import Any

from tools.text import quoted

Json = dict[str, Any]

FORMATS = {
    "binary": "open('/path/to/file', 'rb')",
    "byte": 'b"bytes"',
    "date": "datetime.date.fromisoformat({})",
    "date-time": "datetime.datetime.fromisoformat({})",
    "decimal": "decimal.Decimal({})",
    "uuid": "uuid.UUID({})",
}
VALUES = {
    "date": "1970-01-01",
    "date-time": "1970-01-01T00:00:00+00:00",
    "decimal": "3.14",
    "uuid": "00000000-0000-4000-8000-000000000000",
}
TEXTS = ("1", "a", "A1", "a@b.example", "2020-01-01")
TYPES: dict[str, Any] = {"string": str, "integer": int, "number": (int, float), "boolean": bool,
                         "array": list, "object": dict}  # fmt: skip
AGAIN = object()
"""Stands for a value that would hold one of its own class."""


def key_of(schema: Json) -> str:
    """The component that a schema refers to, or nothing."""
    reference: str = schema.get("$ref") or next(iter(schema.get("allOf", ())), {}).get("$ref") or ""
    return reference.rpartition("/")[2].replace("~1", "/").replace("~0", "~")


class Examples:
    """Examples for schemas with `x-python`; `classes` are those of the classes, by their keys."""

    def __init__(self, classes: Json) -> None:
        self._classes = classes

    def statement(self, variable: str, node: Json, name: str) -> list[str]:
        """The lines that give a variable a value."""
        return _after(f"{variable} = ", self._code(node, self._sample(node, name, ())))

    def _sample(self, node: Json, name: str, within: tuple[str, ...]) -> Any:
        """A JSON value: the one that the contract gives, if it fits, or one made up."""
        for given in node["x-python"]["given"]:
            if self._fits(node, given):
                return given
        if key := key_of(node):
            return self._instance(key, name, within)
        if "enum" in node:
            return node["enum"][0]
        match node.get("type"):
            case "array":
                item = self._sample(node["items"], name, within)
                return [] if item is AGAIN else [item] * node.get("minItems", 1)
            case "object":
                value = self._sample(node["additionalProperties"], "key", within)
                return {} if value is AGAIN else {"key": value}
            case "string" if "format" in node and node["format"] in FORMATS:
                return VALUES.get(node["format"], "")
            case "string":
                return _text(node, f"{name}_example")
            case "integer" | "number" as kind:
                usual = 1 if kind == "integer" else 3.14
                bound = node.get("multipleOf", max(usual, node.get("minimum", usual)))
                return min(bound, node.get("maximum", bound))
            case kind:
                return True if kind else None

    def _instance(self, key: str, name: str, within: tuple[str, ...]) -> Any:
        schema = self._classes[key]
        within = (*within, key)
        if key in within[:-1]:
            return AGAIN
        if "properties" not in schema:
            values = schema.get("enum") or [
                self._sample(one, name, within) for one in schema["oneOf"]
            ]
            return next((value for value in values if value is not AGAIN), None)
        found = {}
        for field in schema["properties"].values():
            extra = field["x-python"]
            value = self._sample(field, extra["key"], within)
            unwanted = value is AGAIN or field.get("readOnly") or field.get("deprecated")
            if extra["required"] or not unwanted:
                found[extra["key"]] = None if value is AGAIN else value
        return found

    def _fits(self, node: Json, value: Any) -> bool:
        if value is None:
            return node.get("nullable", "type" not in node)
        schema = self._classes.get(key_of(node), node)
        if "oneOf" in schema:
            return any(self._fits(option, value) for option in schema["oneOf"])
        kind = schema.get("type")
        if (
            kind
            and not isinstance(value, TYPES[kind])
            or "enum" in schema
            and value not in schema["enum"]
        ):
            return False
        if isinstance(value, bool) and kind not in ("boolean", None):
            return False
        inner = [(schema["items"], one) for one in value] if kind == "array" else []
        for field in schema.get("properties", {}).values():
            if field["x-python"]["key"] in value:
                inner.append((field, value[field["x-python"]["key"]]))
        return all(self._fits(*pair) for pair in inner)

    def _code(self, node: Json, value: Any) -> list[str]:
        """A JSON value as Python code of the node's type."""
        name = node["x-python"].get("ref")
        schema = self._classes.get(key_of(node), node)
        if value is None:
            return ["None"]
        if "oneOf" in schema:
            return self._code(next(o for o in schema["oneOf"] if self._fits(o, value)), value)
        if "properties" in schema:
            lines = [
                line
                for extra, field in (
                    (one["x-python"], one) for one in schema["properties"].values()
                )
                if extra["key"] in value
                for line in _after(f"{extra['name']}=", self._code(field, value[extra["key"]]), ",")
            ]
            return _block(f"{name}(", lines, ")")
        if name:
            return [f"{name}({quoted(value)})"]
        match node.get("type"):
            case "array":
                items = [self._code(node["items"], one) for one in value]
                return _block("[", [line for one in items for line in _after("", one, ",")], "]")
            case "object" if value and None not in value.values():
                value_code = self._code
                lines = [line for key, one in value.items() for line in _after(
                    f"{quoted(key)}: ", value_code(node["additionalProperties"], one), ",")]  # fmt: skip
                return _block("{", lines, "}")
            case "string" if node.get("format") in FORMATS:
                return [FORMATS[node["format"]].format(quoted(value.replace("Z", "+00:00")))]
            case _:
                return [quoted(value)]


def _text(node: Json, usual: str) -> str:
    """The usual text at an allowed length; where a pattern is due, some text that matches."""
    least, most = node.get("minLength", 0), node.get("maxLength")
    sized = [one.ljust(least, "_")[:most] for one in (usual, *TEXTS)]
    fitting = (one for one in sized if re.search(node.get("pattern", ""), one))
    return next(fitting, sized[0])


def _after(before: str, lines: list[str], after: str = "") -> list[str]:
    joined = [before + lines[0], *lines[1:]]
    joined[-1] += after
    return joined


def _block(opened: str, lines: list[str], closed: str) -> list[str]:
    return [opened, *("    " + line for line in lines), closed] if lines else [opened + closed]
