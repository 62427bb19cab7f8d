"""Texts of the contract on their way into code, docstrings and markdown."""

from __future__ import annotations

import html
import re
import textwrap
from typing import Any

WIDTH = 100


def quoted(value: Any) -> str:
    """A value of the contract as Python source: the one way that text takes into code."""
    if isinstance(value, str):
        plain = value.replace("\\", "\\\\")
        code = plain if value.isprintable() else value.encode("unicode_escape").decode()
        return '"' + code.replace('"', '\\"') + '"'
    if isinstance(value, dict):
        return "{" + ", ".join(f"{quoted(key)}: {quoted(one)}" for key, one in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        code = ", ".join(map(quoted, value))
        return f"[{code}]" if isinstance(value, list) else f"({code},)" if value else "()"
    return repr(value)


def wrapped(text: str, indent: int, hanging: int = 0) -> list[str]:
    """The lines of a docstring: paragraphs filled, lists and tables with their own breaks.

    :param indent: columns before the docstring
    :param hanging: columns before each line but the first
    """
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
