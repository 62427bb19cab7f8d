"""Reading a contract: YAML 1.2 or JSON, with the line of every part."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from pathlib import Path

Place = tuple[str, ...]
"""The keys and indices that lead to a part."""

CORE = {  # of YAML 1.2, without the numbers that JSON lacks
    "null": r"~|null|Null|NULL|",
    "bool": r"true|True|TRUE|false|False|FALSE",
    "int": r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]{1,16}",
    "float": r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?",
}


@dataclass
class Document:
    """A contract: its value, the line of each part of it, and what is refused in it."""

    file: str
    value: Any = None
    lines: dict[Place, int] = field(default_factory=dict)
    findings: list[tuple[int, str]] = field(default_factory=list)

    def refuse(self, place: Place, message: str) -> None:
        """Add a finding, at the line of the place or of what it stands in."""
        lines = (self.lines.get(place[:size]) for size in range(len(place), -1, -1))
        line = next(filter(None, lines), 1)
        text = f"{self.file}:{line}: {' > '.join(place) or 'document'}: {message}"
        self.findings.append((line, " ".join(text.split())))


def load(path: Path) -> Document:
    """Read a contract, YAML 1.2 or JSON. What cannot be read is one of its findings."""
    document = Document(path.name)
    try:
        text = path.read_text(encoding="utf-8-sig")
        if text.lstrip().startswith("{"):  # PyYAML takes neither tabs nor escaped surrogates.
            pairs = r"(?i)(?<!\\)\\ud[89ab]..\\ud[c-f].."
            text = re.sub(pairs, lambda pair: json.loads(f'"{pair[0]}"'), text.replace("\t", " "))
        node = yaml.compose(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        document.value = _value(document, node, ()) if node else {}
    except (OSError, ValueError, yaml.YAMLError) as error:
        if mark := getattr(error, "problem_mark", None):
            document.lines[()] = mark.line + 1
        document.refuse((), f"cannot be read: {getattr(error, 'problem', None) or error}")
    except RecursionError:
        document.refuse((), "has no end; write out what its aliases stand for")
    return document


def _value(document: Document, node: yaml.Node, place: Place) -> Any:
    document.lines.setdefault(place, node.start_mark.line + 1)
    if len(document.lines) > 300_000:
        raise RecursionError
    if isinstance(node, yaml.ScalarNode):
        return _scalar(document, node, place)
    if not node.tag.endswith((":map", ":seq")):
        document.refuse(place, f"{node.tag} is not supported; leave the tag out")
    if isinstance(node, yaml.SequenceNode):
        return [_value(document, part, (*place, str(i))) for i, part in enumerate(node.value)]
    found: dict[str, Any] = {}
    for key, part in node.value:
        at = (*place, str(key.value) if isinstance(key, yaml.ScalarNode) else "?")
        document.lines[at] = key.start_mark.line + 1
        if at[-1] in found:
            document.refuse(at, "stands twice; leave one out")
        if not isinstance(_value(document, key, at), (str, int)):
            document.refuse(at, "is a key but no text; quote it")
        found[at[-1]] = _value(document, part, at)
    return found


def _scalar(document: Document, node: yaml.ScalarNode, place: Place) -> Any:
    text: str = node.value
    rules = {} if node.style else CORE
    kind = next((name for name, rule in rules.items() if re.fullmatch(rule, text)), "str")
    old = node.tag.rpartition(":")[2]  # its type in YAML 1.1
    # A date is the same text in both; 1e3 is a number to every reader but PyYAML.
    same = kind == old or (not node.style and (kind == "float" or old == "timestamp"))
    if not same or (kind == "int" and re.match("[-+]?0[0-9]", text)):
        document.refuse(place, f"{text!r} is not the same in YAML 1.1 and 1.2; quote it")
    elif kind in ("int", "float"):
        number = int(text, 0) if kind == "int" and len(text) < 400 else float(text)
        if number in (float("inf"), float("-inf")):
            document.refuse(place, "is too large a number; write a smaller one")
        return number
    return {"null": None, "bool": text.lower() == "true"}.get(kind, text)
