"""Names and texts of a contract on their way into Python, docstrings and markdown."""

from __future__ import annotations

import builtins
import html
import keyword
import re
import textwrap
from typing import Any

WIDTH = 100
CLASSES = {"Annotated", "Any", "ApiClient", "Configuration", "Decimal", "FileInput", "Literal",
           "Mapping", "Meta", "Model", "OneOf", "OpenIntEnum", "OpenModel", "OpenStrEnum",
           "TypeAlias", "UNSET", "UUID", "UnsetType", *dir(builtins)}  # fmt: skip
# What a member of a class must not hide from the annotations below it.
TYPES = {"bool", "bytes", "datetime", "dict", "float", "int", "models", "str"}
FIELDS = {*TYPES, "additional_properties", "field", "from_dict", "get", "list", "self",
          "staticmethod", "to_dict", "to_str"}  # fmt: skip
PARAMETERS = {"kwargs", "options", "self"}


def key_of(schema: dict[str, Any]) -> str:
    """The component that a schema refers to, or nothing."""
    return str((schema.get("allOf") or [schema])[0].get("$ref", "")).rpartition("/")[2]


def words(name: str) -> str:
    """A name in small letters with underscores, as openapi-generator makes it for Python."""
    name = re.sub(r"[\W_]+", "_", name.replace("[]", ""))
    name = re.sub(r"([A-Z]+)([A-Z][a-z][a-z]+)", r"\1_\2", name)
    return re.sub(r"([a-z\d])([A-Z])", r"\1_\2", name).lower().strip("_")


def pascal(name: str) -> str:
    """A name in capitalized words: `task_owner` is `TaskOwner`."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[\W_]+", name))


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
    return f"call_{name}" if keyword.iskeyword(name) or name in TYPES else name


def member(value: str | int, reserved: set[str]) -> str:
    text = value if isinstance(value, str) else str(value).replace("-", "MINUS_")
    name = re.sub(r"\W+", "_", text).upper().strip("_") or ("VALUE" if value else "EMPTY")
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
    pieces = re.split(r"(`[^`]+`)", " ".join(text.split()))
    for i, piece in enumerate(pieces):
        shown = html.escape(piece, quote=False)
        marked = re.sub(r"([\\`*|\[\]~])", r"\\\1", shown)
        # Within a word an underscore is no markup.
        plain = re.sub(r"(?<![^\W_])_|_(?![^\W_])", r"\_", marked)
        pieces[i] = piece.replace("|", "\\|") if i % 2 else plain
    return "".join(pieces)


def prose(text: str) -> str:
    """A description, which may be markdown, for a page: what reads as HTML outside code is not."""
    pieces = re.split(r"(```.*?```|`[^`\n]*`)", text, flags=re.DOTALL)
    return "".join(p if i % 2 else p.replace("<", "&lt;") for i, p in enumerate(pieces))
