"""Texts of the contract on their way into docstrings, comments and markdown."""

from __future__ import annotations

import re
import textwrap

WIDTH = 100


def wrapped(text: str, indent: int, hanging: int = 0) -> list[str]:
    """The lines of a docstring, wrapped so that they fit at that indentation.

    Paragraphs are filled; list items, tables and indented lines keep their breaks.
    """
    lines: list[str] = []
    for paragraph in re.split(r"\n[ \t]*\n", text.strip("\n").expandtabs(4)):
        if lines:
            lines.append("")
        lines += _filled(paragraph.rstrip(), WIDTH - indent - len('"""'), hanging)
    lines[1:] = [" " * hanging + line if line else "" for line in lines[1:]]
    return [docstring(line) for line in lines]


def _filled(paragraph: str, width: int, hanging: int) -> list[str]:
    if re.search(r"^(\s|[-*+] |\d+\. |\||#|```)", paragraph, flags=re.MULTILINE):
        return [piece for line in paragraph.split("\n") for piece in _kept(line, width - hanging)]
    return textwrap.wrap(
        paragraph, width - hanging, break_long_words=False, break_on_hyphens=False
    )  # the room that a hanging line has is a first line's too: one width, no surprises


def _kept(line: str, width: int) -> list[str]:
    if line.lstrip().startswith("|"):
        return [line.rstrip()]
    start = re.match(r"\s*([-*+] |\d+\. )?", line)
    indent = " " * len(start.group()) if start else ""
    return textwrap.wrap(
        line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    ) or [""]


def docstring(line: str) -> str:
    r"""A line as it stands between triple quotes: `\` and `\"""` escaped."""
    return line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"').rstrip()


def quoted(text: str) -> str:
    """A text as a Python literal in double quotes."""
    escaped = text.encode("unicode_escape").decode() if not text.isprintable() else _slashes(text)
    return '"' + escaped.replace('"', '\\"') + '"'


def _slashes(text: str) -> str:
    return text.replace("\\", "\\\\")


def comment(text: str) -> str:
    """A text on one line, as the examples have it behind a `#`."""
    return re.sub(r"[\r\n]", " ", text).replace('"', '\\"')


def markdown(text: str) -> str:
    """A text that a reader of the page sees as it is: nothing of it is taken for HTML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def cell(text: str) -> str:
    """A text on one line of a table; code stays code, nothing else is markup."""
    pieces = re.split(r"(`[^`]+`)", " ".join(text.split()))
    return "".join(
        piece.replace("|", "\\|") if i % 2 else _literal(piece) for i, piece in enumerate(pieces)
    )


def _literal(text: str) -> str:
    escaped = re.sub(r"([\\`*|\[\]~])", r"\\\1", markdown(text))
    return re.sub(r"(?<![^\W_])_|_(?![^\W_])", r"\_", escaped)  # within a word it is no markup


def notes(remarks: list[str]) -> str:
    """Remarks in the last column of a table."""
    return "; ".join(cell(remark) for remark in remarks).replace(r"\[optional\]", "[optional]")


def words_of(text: str) -> str:
    """A text on one line."""
    return " ".join(text.split())


def first_paragraph(text: str) -> str:
    """What stands before the first empty line."""
    return re.split(r"\n[ \t]*\n", text.strip())[0]


def prose(text: str) -> str:
    """A description, which may be markdown, for a page: what reads as HTML outside code is not."""
    pieces = re.split(r"(```.*?```|`[^`\n]*`)", text, flags=re.DOTALL)
    return "".join(p if i % 2 else p.replace("<", "&lt;") for i, p in enumerate(pieces))


def tuple_of(values: tuple[str, ...]) -> str:
    """Texts as a Python tuple."""
    items = [quoted(value) for value in values]
    return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"
