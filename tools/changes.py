"""What changed in the public API between two generated clients, as griffe reads them.

griffe (PyPI: griffelib) reads Python without running it, so that two packages of one name can be
held against each other.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Part:
    """Something that users name: an operation, a parameter, a model, a field, an enum value."""

    kind: str
    type: str = ""
    needed: bool = False


@dataclass(frozen=True)
class Change:
    """What became of a part."""

    name: str
    kind: str
    what: str
    breaking: bool

    def __str__(self) -> str:
        return f"{self.kind} `{self.name}` {self.what}"


def report(old: dict[str, bytes], new: dict[str, bytes]) -> str:
    """The changes from one client to another in markdown, breaking ones first.

    :param old: the files of a client by their paths, as `tree.read` gives them
    :param new: those of the other
    :raises ModuleNotFoundError: griffe is not installed
    """
    found = list(changes(_surface(old), _surface(new)))
    lines = ["# Changes of the API", ""]
    for title, breaking in (("Breaking", True), ("Compatible", False)):
        some = [change for change in found if change.breaking is breaking]
        if some:
            lines += [f"## {title}", "", *(f"- {change}" for change in some), ""]
    return "\n".join(lines if found else [*lines, "None.", ""])


def changes(old: dict[str, Part], new: dict[str, Part]) -> Iterator[Change]:
    """Each change; what is part of something removed or added goes without saying."""
    for name, part in old.items():
        if name not in new and _owner(name) not in old.keys() - new.keys():
            yield Change(name, part.kind, "was removed", breaking=True)
    for name, part in new.items():
        if name not in old and _owner(name) not in new.keys() - old.keys():
            needed = ", and is required" if part.needed else ""
            yield Change(name, part.kind, f"was added{needed}", breaking=part.needed)
    for name, before in old.items():
        if (after := new.get(name)) is None:
            continue
        if before.kind == "order":
            if _shifted(before.type.split(), after.type.split()):
                what = f"takes its parameters as {after.type}, not as {before.type}"
                yield Change(_owner(name), "operation", what, breaking=True)
        elif before != after:
            what = f"was `{before.type}`, is `{after.type}`"
            yield Change(name, after.kind, what, breaking=not _widened(before, after))


def _shifted(before: list[str], after: list[str]) -> bool:
    """Whether arguments given by position now mean something else."""
    kept = [name for name in before if name in after]
    return after[: len(kept)] != kept


def _owner(name: str) -> str:
    """What a part belongs to: a parameter to its operation, a field to its model."""
    return name.rpartition("(")[0] or name.rpartition(".")[0]


def _widened(before: Part, after: Part) -> bool:
    """Whether what callers gave is still taken."""
    if before.kind != "parameter" or (after.needed and not before.needed):
        return False
    return set(before.type.split(" | ")) <= set(after.type.split(" | "))


def _surface(files: dict[str, bytes]) -> dict[str, Part]:
    code = {name: content for name, content in files.items() if name.endswith(".py")}
    if not code:
        return {}
    import griffe

    with tempfile.TemporaryDirectory(prefix="surface-") as folder:
        for name, content in code.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        package = griffe.load("cvat_sdk.api_client", search_paths=[folder], resolve_aliases=False)
        return dict([*_operations(package), *_models(package)])


def _operations(package: Any) -> Iterator[tuple[str, Part]]:
    for _, module in sorted(package["api"].modules.items()):
        for api in module.classes.values():
            for method in api.functions.values():
                name = f"{api.name}.{method.name}"
                first = method.overloads[0]
                data = str(first.returns.slice.elements[0])
                yield name, Part("operation", data)
                given = [p for p in method.parameters if p.name not in {"self", "kwargs"}]
                yield f"{name}()", Part("order", " ".join(parameter.name for parameter in given))
                for parameter in given:
                    needed = parameter.default is None
                    part = Part("parameter", str(parameter.annotation), needed)
                    yield f"{name}({parameter.name})", part


def _models(package: Any) -> Iterator[tuple[str, Part]]:
    for _, module in sorted(package["model"].modules.items()):
        for cls in module.classes.values():
            bases = {str(base) for base in cls.bases}
            kind = "enumeration" if bases & {"OpenStrEnum", "OpenIntEnum"} else "model"
            variants = cls.functions.get("__variants__")
            if variants:
                yield cls.name, Part("union", str(variants.source).partition("return ")[2].strip())
                continue
            yield cls.name, Part(kind)
            for field in cls.attributes.values():
                if field.name.startswith("__"):
                    continue
                if kind == "enumeration":
                    yield f"{cls.name}.{field.name}", Part("value", str(field.value))
                else:
                    part = Part("field", str(field.annotation), needed=field.value is None)
                    yield f"{cls.name}.{field.name}", part
