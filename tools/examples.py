"""The examples of the reference: for each parameter, Python code that makes a value for it."""

from __future__ import annotations

import re
from typing import Any

from tools.text import quoted

Json = dict[str, Any]

FORMATS = {
    "binary": "open('/path/to/file', 'rb')",
    "byte": 'b"bytes"',
    "date": 'datetime.date.fromisoformat("1970-01-01")',
    "date-time": 'datetime.datetime.fromisoformat("1970-01-01T00:00:00+00:00")',
    "decimal": 'decimal.Decimal("3.14")',
    "uuid": 'uuid.UUID("00000000-0000-4000-8000-000000000000")',
}
TEXTS = ("1", "a", "A1", "a@b.example", "2020-01-01")
KINDS: dict[str, Any] = {"string": str, "integer": int, "number": (int, float), "boolean": bool,
                         "array": list, "object": dict}  # fmt: skip


def statement(variable: str, node: Json, wire: str, classes: Json) -> list[str]:
    """The lines that give a variable a value.

    :param node: a schema with `x-python`
    :param wire: what the contract calls it
    :param classes: the schemas of the classes, by their keys
    """
    return _after(f"{variable} = ", _value(node, wire, classes, ()))


def _value(node: Json, name: str, classes: Json, within: tuple[str, ...]) -> list[str]:
    """A value: the one that the contract gives, if it fits, or one made up."""
    extra = node["x-python"]
    for given in extra["given"]:
        if (made := _given(node, given, classes)) is not None:
            return made
    if "ref" in extra:
        return _instance(node, name, classes, within)
    if "literal" in extra:
        return [quoted(node["enum"][0])]
    match node.get("type"):
        case "integer" | "number" as kind:
            return [_number(node, "1" if kind == "integer" else "3.14")]
        case "boolean":
            return ["True"]
        case "array":
            item = _value(node["items"], name, classes, within)
            return ["[", *_indented(_after("", item, ",") * node.get("minItems", 1)), "]"]
        case "object":
            value = _value(node["additionalProperties"], "key", classes, within)
            if value == ["None"]:
                return ['{"key": None}']
            return ["{", *_indented(_after('"key": ', value, ",")), "}"]
        case "string":
            return [FORMATS.get(node.get("format", "")) or quoted(_text(node, f"{name}_example"))]
        case _:
            return ["None"]


def _instance(node: Json, name: str, classes: Json, within: tuple[str, ...]) -> list[str]:
    extra = node["x-python"]
    key = _key(node)
    schema = classes[key]
    if key in within:
        return ["None"]
    if "members" in schema["x-python"]:
        members = schema["x-python"]["members"]
        return [f"{extra['ref']}({members[0]['literal']})" if members else "None"]
    if "oneOf" in schema:
        options = [one for one in schema["oneOf"] if _key(one) not in (*within, key)]
        return _value(options[0], name, classes, (*within, key)) if options else ["None"]
    lines: list[str] = []
    for wire, field in schema["properties"].items():
        if wire not in schema["required"] and (
            field.get("readOnly") or field.get("deprecated") or _returns(field, (*within, key))
        ):
            continue
        value = _value(field, wire, classes, (*within, key))
        lines += _after(f"{field['x-python']['name']}=", value, ",")
    return [f"{extra['ref']}(", *_indented(lines), ")"] if lines else [f"{extra['ref']}()"]


def _given(node: Json, value: Any, classes: Json) -> list[str] | None:
    """A value of the contract's as code of that type, None if it is none."""
    extra = node["x-python"]
    if "ref" in extra:
        schema = classes[_key(node)]
        literals = [member["literal"] for member in schema["x-python"].get("members", ())]
        if quoted(value) in literals:
            return [f"{extra['ref']}({quoted(value)})"]
        if literals or not isinstance(value, dict) or "properties" not in schema:
            return None
        lines: list[str] = []
        for wire, field in schema["properties"].items():
            if wire in value:
                made = _given(field, value[wire], classes)
                if made is None:
                    return None
                lines += _after(f"{field['x-python']['name']}=", made, ",")
        return [f"{extra['ref']}(", *_indented(lines), ")"] if lines else [f"{extra['ref']}()"]
    kind = node.get("type")
    if value is None:
        return ["None"] if node.get("nullable") or not kind else None
    if kind and (not isinstance(value, KINDS[kind]) or isinstance(value, bool) != (kind == "boolean")):
        return None
    if kind == "array" and value:
        items = [_given(node["items"], item, classes) for item in value]
        if None in items:
            return None
        return ["[", *_indented([line for item in items for line in _after("", item or [], ",")]), "]"]
    form = FORMATS.get(node.get("format", "")) if kind == "string" else None
    if form:
        called = form.partition("(")[0]
        return [f"{called}({quoted(value.replace('Z', '+00:00'))})"] if "." in called else [form]
    return [quoted(value)]


def _returns(node: Json, within: tuple[str, ...]) -> bool:
    """Whether a field's value would hold the object that it stands in."""
    inner = node.get("items") or node.get("additionalProperties")
    return _key(node) in within or (isinstance(inner, dict) and _returns(inner, within))


def _key(node: Json) -> str:
    parts = node.get("allOf") or [{}]
    name: str = parts[0].get("$ref", "").removeprefix("#/components/schemas/")
    return name.replace("~1", "/").replace("~0", "~")


def _number(node: Json, usual: str) -> str:
    """The usual number if it is within the bounds, else a bound."""
    step = node.get("multipleOf")
    low, high = node.get("minimum"), node.get("maximum")
    number = float(usual)
    if (low is None or low <= number) and (high is None or number <= high) and not step:
        return usual
    bound = low if low is not None else high if high is not None else step
    return repr(bound if not step else -(-bound // step) * step)


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


def _indented(lines: list[str]) -> list[str]:
    return ["    " + line for line in lines]
