"""What changed in the public API between two generated clients, as griffe reads them.

griffe (PyPI: griffelib) reads Python without running it, so that two packages of one name can be
held against each other.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator


class Part(NamedTuple):
    """Something that users name: an operation, a parameter, a model, a field, an enum value."""

    kind: str
    type: str = ""
    needed: bool = False


def report(old: dict[str, bytes], new: dict[str, bytes]) -> str:
    """The changes from one client to another in markdown, breaking ones first.

    :param old: the files of a client by their paths
    :param new: those of the other
    """
    found = list(_changes(_surface(old), _surface(new)))
    lines = ["# Changes of the API", ""]
    for title, breaking in (("Breaking", True), ("Compatible", False)):
        some = [f"- {change}" for change, breaks in found if breaks is breaking]
        lines += [f"## {title}", "", *some, ""] if some else []
    return "\n".join(lines if found else [*lines, "None.", ""])


def _changes(old: dict[str, Part], new: dict[str, Part]) -> Iterator[tuple[str, bool]]:
    """Each change and whether it breaks; parts of what is removed or added go without saying."""
    for name, part in old.items():
        if name not in new and _owner(name) not in old.keys() - new.keys():
            yield f"{part.kind} `{name}` was removed", True
    for name, part in new.items():
        if name not in old and _owner(name) not in new.keys() - old.keys():
            required = ", and is required" if part.needed else ""
            yield f"{part.kind} `{name}` was added{required}", part.needed
    for name in (name for name in old if name in new and old[name] != new[name]):
        before, after = old[name], new[name]
        if before.kind != "order":
            kept = set(before.type.split(" | ")) <= set(after.type.split(" | "))
            widened = before.kind == "parameter" and kept and before.needed >= after.needed
            yield f"{after.kind} `{name}` was `{before.type}`, is `{after.type}`", not widened
        elif _shifted(before.type.split(), after.type.split()):
            problem = f"takes its parameters as {after.type}, not as {before.type}"
            yield f"operation `{_owner(name)}` {problem}", True


def _shifted(before: list[str], after: list[str]) -> bool:
    """Whether arguments given by position now mean something else."""
    kept = [name for name in before if name in after]
    return after[: len(kept)] != kept


def _owner(name: str) -> str:
    """What a part belongs to: a parameter to its operation, a field to its model."""
    return name.rpartition("(")[0] or name.rpartition(".")[0]


def _surface(files: dict[str, bytes]) -> dict[str, Part]:
    import griffe

    with tempfile.TemporaryDirectory(prefix="surface-") as folder:
        for name in (name for name in files if name.endswith(".py")):
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(files[name])
        if not any(Path(folder).iterdir()):
            return {}
        package = griffe.load("cvat_sdk.api_client", search_paths=[folder], resolve_aliases=False)
        return dict([*_operations(package), *_models(package)])


def _operations(package: Any) -> Iterator[tuple[str, Part]]:
    for _, module in sorted(package["api"].modules.items()):
        for api in module.classes.values():
            for method in api.functions.values():
                name = f"{api.name}.{method.name}"
                yield name, Part("operation", str(method.overloads[0].returns.slice.elements[0]))
                given = [one for one in method.parameters if one.name not in {"self", "kwargs"}]
                yield f"{name}()", Part("order", " ".join(one.name for one in given))
                for one in given:
                    part = Part("parameter", str(one.annotation), one.default is None)
                    yield f"{name}({one.name})", part


def _models(package: Any) -> Iterator[tuple[str, Part]]:
    for _, module in sorted(package["model"].modules.items()):
        for cls in module.classes.values():
            if "__variants__" in cls.functions:
                source = str(cls.functions["__variants__"].source)
                yield cls.name, Part("union", source.partition("return ")[2].strip())
                continue
            enumeration = bool({str(base) for base in cls.bases} & {"OpenStrEnum", "OpenIntEnum"})
            yield cls.name, Part("enumeration" if enumeration else "model")
            for one in (one for one in cls.attributes.values() if not one.name.startswith("__")):
                field = Part("field", str(one.annotation), one.value is None)
                part = Part("value", str(one.value)) if enumeration else field
                yield f"{cls.name}.{one.name}", part
