"""Texts of the contract on their way into code, docstrings and markdown."""

from __future__ import annotations

import re
import textwrap
from typing import Any

WIDTH = 100


def quoted(value: Any) -> str:
    """A value of the contract as Python source: the one way that text takes into code."""
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\")
        if not value.isprintable():
            escaped = value.encode("unicode_escape").decode()
        return '"' + escaped.replace('"', '\\"') + '"'
    if isinstance(value, dict):
        return "{" + ", ".join(f"{quoted(key)}: {quoted(v)}" for key, v in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        opened, closed = ("[", "]") if isinstance(value, list) else ("(", ",)" if value else ")")
        return opened + ", ".join(map(quoted, value)) + closed
    return repr(value)


def pattern(value: str) -> str:
    """A regular expression as Python source, raw where that reads better."""
    if "\\" in value and '"' not in value and value.isprintable() and not value.endswith("\\"):
        return f'r"{value}"'
    return quoted(value)


def wrapped(text: str, indent: int, hanging: int = 0) -> list[str]:
    """The lines of a docstring: paragraphs filled, lists and tables with their own breaks.

    :param indent: columns before the docstring
    :param hanging: columns before each line but the first
    """
    lines: list[str] = []
    for paragraph in re.split(r"\n[ \t]*\n", text.strip("\n").expandtabs(4)):
        lines += [""] if lines else []
        lines += _filled(paragraph.rstrip(), WIDTH - indent - len('"""') - hanging)
    lines[1:] = [" " * hanging + line if line else "" for line in lines[1:]]
    return [escaped(line) for line in lines]


def _filled(paragraph: str, width: int) -> list[str]:
    if not re.search(r"^(\s|[-*+] |\d+\. |\||#|```)", paragraph, flags=re.MULTILINE):
        return _fill(paragraph, width, "")
    lines: list[str] = []
    for line in paragraph.split("\n"):
        start = re.match(r"\s*([-*+] |\d+\. )?", line)
        indent = " " * len(start[0]) if start else ""
        table = line.lstrip().startswith("|")
        lines += [line.rstrip()] if table else _fill(line, width, indent) or [""]
    return lines


def _fill(text: str, width: int, indent: str) -> list[str]:
    return textwrap.wrap(
        text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )


def escaped(line: str) -> str:
    r"""A line as it stands between triple quotes: `\`, `\"""` and control characters escaped."""
    line = line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"').rstrip()
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in line)


def docstring(lines: list[str], limit: int = WIDTH - 10) -> list[str]:
    """The lines of a docstring with the quotes around them, none for an empty one."""
    if not lines:
        return []
    if len(lines) > 1 or len(lines[0]) > limit or lines[-1].endswith(('"', "\\")):
        return [f'"""{lines[0]}', *lines[1:], '"""']
    return [f'"""{lines[0]}"""']


def one_line(text: str) -> str:
    """A text on one line."""
    return " ".join(text.split())


def first_paragraph(text: str) -> str:
    """What stands before the first empty line."""
    return re.split(r"\n[ \t]*\n", text.strip())[0]


def comment(text: str) -> str:
    """A text on one line, as the examples have it behind a `#`."""
    return "".join(c if c.isprintable() else " " for c in text).replace('"', '\\"')


def cell(text: str) -> str:
    """A text on one line of a table; code stays code, nothing else is markup."""
    pieces = re.split(r"(`[^`]+`)", one_line(text))
    return "".join(
        piece.replace("|", "\\|") if i % 2 else _literal(piece) for i, piece in enumerate(pieces)
    )


def _literal(text: str) -> str:
    marked = re.sub(r"([\\`*|\[\]~])", r"\\\1", html(text))
    return re.sub(r"(?<![^\W_])_|_(?![^\W_])", r"\_", marked)  # within a word it is no markup


def html(text: str) -> str:
    """A text of which nothing is taken for HTML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def prose(text: str) -> str:
    """A description, which may be markdown, for a page: what reads as HTML outside code is not."""
    pieces = re.split(r"(```.*?```|`[^`\n]*`)", text, flags=re.DOTALL)
    return "".join(p if i % 2 else p.replace("<", "&lt;") for i, p in enumerate(pieces))
