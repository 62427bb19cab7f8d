"""Names and texts of a contract on their way into Python, docstrings and markdown."""

from __future__ import annotations

import builtins
import html
import keyword
import math
import re
import textwrap
from typing import Any
from unicodedata import normalize

Json = dict[str, Any]

WIDTH = 100
CLASSES = {"Annotated", "Any", "ApiClient", "BytesIO", "Configuration", "FileInput",
           "Literal", "Mapping", "Meta", "Model", "OneOf", "OpenModel", "OpenStrEnum",
           "Sequence", "TypeAlias", "UNSET", "UUID", "UnsetType",
           *dir(builtins)}  # fmt: skip
# What a member of a class must not hide from the annotations below it.
TYPES = {"bool", "bytes", "datetime", "dict", "float", "int", "str"}
FIELDS = {*TYPES, "additional_properties", "field", "from_dict", "get", "list", "self",
          "staticmethod", "to_dict", "to_str"}  # fmt: skip
PARAMETERS = {"kwargs", "options", "self"}
VALUES: Json = {"string": "", "integer": 1, "number": 3.14, "boolean": True, "array": []}
# Those that are no `str` in Python, with code for one.
FORMATS = {"binary": "open('/path/to/file', 'rb')", "byte": 'b""', "date": '"1970-01-01"',
           "date-time": '"1970-01-01T00:00:00Z"',
           "uuid": '"00000000-0000-0000-0000-000000000000"'}  # fmt: skip


def key_of(schema: Json) -> str:
    """The component that a schema refers to, or nothing."""
    return str((schema.get("allOf") or [schema])[0].get("$ref", "")).rpartition("/")[2]


def without_symbols(name: str) -> str:
    r"""A name with blanks for what no identifier holds; `\w` takes more, such as `➒`."""
    return "".join(c if f"_{c}".isidentifier() else " " for c in normalize("NFKC", name))


def words(name: str) -> str:
    """A name in small letters with underscores, as openapi-generator makes it for Python."""
    name = re.sub(r"[\W_]+", "_", without_symbols(name.replace("[]", "")))
    name = re.sub(r"([A-Z]+)([A-Z][a-z][a-z]+)", r"\1_\2", name)
    return re.sub(r"([a-z\d])([A-Z])", r"\1_\2", name).lower().strip("_")


def pascal(name: str) -> str:
    """A name in capitalized words: `task_owner` is `TaskOwner`."""
    found = re.split(r"[\W_]+", without_symbols(name))
    return "".join(word[:1].upper() + word[1:] for word in found)


def class_name(key: str) -> str:
    name = pascal(key)
    name = name if name[:1].isalpha() else f"Model{name}"
    return f"{name}Model" if name in CLASSES or keyword.iskeyword(name.lower()) else name


def variable(wire: str, reserved: set[str]) -> str:
    name = words(wire)
    name = name if name[:1].isalpha() else f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in reserved else name


def method(tag: str, operation: str) -> str:
    """The name of an operation's method: its id without the tag before it."""
    name = words(operation).removeprefix(words(tag) + "_")
    taken = keyword.iskeyword(name) or name in {*TYPES, "models"} or not name[:1].isalpha()
    return f"call_{name}" if taken else name


def member(value: str, reserved: set[str]) -> str:
    name = re.sub(r"\W+", "_", without_symbols(value)).upper().strip("_")
    name = name or ("VALUE" if value else "EMPTY")
    name = name if name[0].isalpha() else f"VALUE_{name}"
    while name in reserved:
        name += "_"
    return name


def quoted(value: Any) -> str:
    """A value of the contract as Python source: the one way that text takes into code."""
    if isinstance(value, str):
        plain = value.replace("\\", "\\\\")
        code = plain if value.isprintable() else value.encode("unicode_escape").decode()
        return '"' + code.replace('"', '\\"') + '"'
    if isinstance(value, (list, tuple)):
        code = ", ".join(map(quoted, value))
        return f"[{code}]" if isinstance(value, list) else f"({code},)" if value else "()"
    return repr(value)


def wrapped(text: str, indent: int, hanging: int = 0) -> list[str]:
    """The lines of a docstring: paragraphs filled, lists and tables with their own breaks."""
    lines: list[str] = []
    filler = textwrap.TextWrapper(break_long_words=False, break_on_hyphens=False)
    for paragraph in re.split(r"\n[ \t]*\n", text.strip("\n").expandtabs(4)):
        kept = re.search(r"^(\s|[-*+] |\d+\. |\||#|```)", paragraph, flags=re.MULTILINE)
        lines += [""] if lines else []
        for line in paragraph.rstrip().split("\n") if kept else [paragraph]:
            start = re.match(r"\s*([-*+] |\d+\. )?", line) if kept else None
            filler.subsequent_indent = " " * len(start[0]) if start else ""
            table = line.lstrip().startswith("|")
            filler.width = len(line) + 1 if table else WIDTH - len('"""') - indent - hanging
            lines += filler.wrap(line) or [""]
    return [escaped(" " * hanging + line if i and line else line) for i, line in enumerate(lines)]


def escaped(line: str) -> str:
    r"""A line as it stands between triple quotes: `\`, `\"""` and control characters escaped."""
    line = line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"').rstrip()
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in line)


def docstring(text: str, indent: int) -> list[str]:
    """The lines of a docstring with the quotes around them, none for an empty one."""
    lines = wrapped(text, indent)
    if len(lines) > 1 or len(lines[0]) > WIDTH - 10 or lines[0].endswith(('"', "\\")):
        return [f'"""{lines[0]}', *lines[1:], '"""']
    return [f'"""{lines[0]}"""'] if lines[0] else []


def lead(text: str) -> str:
    """The first paragraph on one line."""
    return " ".join(re.split(r"\n[ \t]*\n", text.strip())[0].split())


def cell(text: str) -> str:
    """A text on one line of a table; code stays code, nothing else is markup."""
    parts = re.split(r"(`[^`]+`)", " ".join(text.split()))
    for i, part in enumerate(parts):
        shown = html.escape(part, quote=False)
        marked = re.sub(r"([\\`*|\[\]~])", r"\\\1", shown)
        # Within a word an underscore is no markup.
        plain = re.sub(r"(?<![^\W_])_|_(?![^\W_])", r"\_", marked)
        parts[i] = part.replace("|", "\\|") if i % 2 else plain
    return "".join(parts)


def prose(text: str) -> str:
    """A description, which may be markdown, for a page: what reads as HTML outside code is not."""
    if len(re.findall("^ {0,3}```", text, flags=re.MULTILINE)) % 2:
        text += "\n```"  # would swallow the rest of the page
    parts = re.split(r"(```.*?```|`[^`\n]*`)", text, flags=re.DOTALL)
    return "".join(p if i % 2 else p.replace("<", "&lt;") for i, p in enumerate(parts))


def example(node: Json, name: str, classes: Json, within: tuple[str, ...] = ()) -> str:
    """Python code for a value of a schema with `x-python`; none if it would hold its own class."""
    key, given, kind = key_of(node), node["x-python"]["given"], node.get("type", "")
    schema = classes.get(key, node)
    if "enum" in schema:
        code = quoted(next((one for one in given if one in schema["enum"]), schema["enum"][0]))
        return f"{node['x-python']['ref']}({code})" if key else code
    if key in within:
        return ""
    if "oneOf" in schema:
        options = (example(one, "value", classes, (*within, key)) for one in schema["oneOf"])
        return next(filter(None, options), "None")
    if key:
        lines = []
        for wire, field in schema["properties"].items():
            value = example(field, wire, classes, (*within, key))
            optional = not value or field.get("readOnly") or field.get("deprecated")
            if wire in schema["required"] or not optional:
                lines.append(f"{field['x-python']['name']}={value or None},")
        return _block(f"{node['x-python']['ref']}(", lines, ")")
    is_whole = given and (given[0] != [] or not node.get("minItems"))
    if is_whole and type(given[0]) is type(VALUES.get(kind)):
        return quoted(given[0])
    if node.get("format") in FORMATS:
        return FORMATS[node["format"]]
    if kind == "array":
        item = example(node["items"], name, classes, within)
        return _block("[", [f"{item},"] * node.get("minItems", 1) if item else [], "]")
    if kind == "object":
        value = example(node["additionalProperties"], "key", classes, within)
        return '{"key": None}' if value == "None" else _block("{", [f'"key": {value},'], "}")
    if kind == "string":
        return quoted(f"{name}_example"[: node.get("maxLength")])
    least, most = node.get("minimum", 0), node.get("maximum", math.inf)
    return quoted(min(max(VALUES[kind], least), most) if kind in VALUES else None)


def _block(opened: str, lines: list[str], closed: str) -> str:
    inner = textwrap.indent("\n".join(lines), "    ")
    return f"{opened}\n{inner}\n{closed}" if lines else opened + closed
