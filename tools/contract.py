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


class Loader(yaml.CSafeLoader):
    """Reads plain words as YAML 1.2 does: `no` and `12:30` are text, and `07` is 7."""

    yaml_implicit_resolvers: dict[Any, Any] = {}  # noqa: RUF012 - PyYAML's own, of YAML 1.1

    def construct_yaml_int(self, node: yaml.ScalarNode) -> int:  # noqa: D102 - of PyYAML
        text = str(self.construct_scalar(node))
        return int(text, 0 if re.match("0[ox]", text) else 10)


Loader.add_constructor("tag:yaml.org,2002:int", Loader.construct_yaml_int)
for kind, pattern in {  # Numbers that JSON and a float cannot hold are text.
    "null": r"~|null|Null|NULL|",
    "bool": r"true|True|TRUE|false|False|FALSE",
    "int": r"[-+]?[0-9]{1,99}|0o[0-7]{1,99}|0x[0-9a-fA-F]{1,99}",
    "float": r"[-+]?(\.[0-9]+|[0-9]{1,99}(\.[0-9]*)?)([eE][-+]?[0-9]{1,2})?",
}.items():
    resolver = re.compile(rf"(?:{pattern})\Z")
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{kind}", resolver, None)


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
        loader = Loader(text)
        node = loader.get_single_node()
        document.value = _value(document, loader, node, ()) if node else {}
    except (OSError, ValueError, RecursionError, yaml.YAMLError) as error:
        if mark := getattr(error, "problem_mark", None):
            document.lines[()] = mark.line + 1
        document.refuse((), f"cannot be read: {getattr(error, 'problem', None) or error}")
    return document


def _value(document: Document, loader: Loader, node: yaml.Node, place: Place) -> Any:
    """The value of a node, an alias written out wherever it stands."""
    document.lines.setdefault(place, node.start_mark.line + 1)
    if len(document.lines) > 300_000:
        raise ValueError("its aliases stand for too much; write them out")
    if isinstance(node, yaml.SequenceNode):
        parts = enumerate(node.value)
        return [_value(document, loader, part, (*place, str(index))) for index, part in parts]
    if not isinstance(node, yaml.MappingNode):
        return loader.construct_object(node)
    found: dict[str, Any] = {}
    for key, part in node.value:
        at = (*place, str(key.value))
        document.lines[at] = key.start_mark.line + 1
        if at[-1] in found:
            document.refuse(at, "stands twice; leave one out")
        found[at[-1]] = _value(document, loader, part, at)
    return found
