"""What changed in the public API between two generated clients."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def report(old: dict[str, bytes], new: dict[str, bytes]) -> str:
    """The changes from one client to another in markdown, breaking ones first.

    :param old: the files of a client by their paths
    :param new: those of the other
    """
    found = list(_changes(dict(_surface(old)), dict(_surface(new))))
    lines = ["# Changes of the API", ""]
    for title, breaking in (("Breaking", True), ("Compatible", False)):
        some = [f"- {change}" for change, breaks in found if breaks is breaking]
        lines += [f"## {title}", "", *some, ""] if some else []
    return "\n".join(lines if found else [*lines, "None.", ""])


def _changes(old: dict[str, str], new: dict[str, str]) -> Iterator[tuple[str, bool]]:
    """Each change and whether it breaks; parts of what is removed or added go without saying."""
    for name in sorted(old.keys() - new.keys()):
        if _owner(name) not in old.keys() - new.keys():
            yield f"`{name}` was removed", True
    for name in sorted(new.keys() - old.keys()):
        if _owner(name) not in new.keys() - old.keys():
            required = re.fullmatch(":[^=]*", new[name]) is not None
            yield f"`{name}{new[name]}` was added", required
    for name in sorted(name for name in old.keys() & new.keys() if old[name] != new[name]):
        before, after = old[name], new[name]
        kept = [part for part in after.split() if part in before.split()]
        if not name.endswith("()"):
            yield f"`{name}{before}` is now `{name}{after}`", True
        elif kept != after.split()[: len(kept)]:
            yield f"`{name}` takes {after}, not {before}", True


def _owner(name: str) -> str:
    """What a part belongs to: a parameter to its operation, a field to its model."""
    return name.rpartition("(")[0] or name.rpartition(".")[0]


def _surface(files: dict[str, bytes]) -> Iterator[tuple[str, str]]:
    """What users name, and its type: operations, parameters, models, fields, values."""
    for path in files:
        if re.search(r"/(api|model)/(?!__)\w+\.py$", path):
            for node in ast.walk(ast.parse(files[path])):
                if isinstance(node, ast.ClassDef):
                    yield node.name, ""
                    for part in reversed(node.body):  # A method's first signature stands last.
                        yield from _member(node.name, part)


def _member(owner: str, node: ast.stmt) -> Iterator[tuple[str, str]]:
    match node:
        case ast.FunctionDef(name="__variants__", body=[ast.Return(value=ast.expr() as value)]):
            yield owner, f" = {ast.unparse(value)}"
        case ast.FunctionDef(name=name, args=arguments, returns=ast.Subscript() as returns):
            given = arguments.args[1:]
            yield f"{owner}.{name}", f" -> {ast.unparse(returns)}"
            yield f"{owner}.{name}()", " ".join(argument.arg for argument in given)
            required = len(given) - len(arguments.defaults)
            for index, argument in enumerate(given):
                default = "" if index < required else " = None"
                kind = ast.unparse(argument).partition(": ")[2]
                yield f"{owner}.{name}({argument.arg})", f": {kind}{default}"
        case ast.AnnAssign(target=ast.Name(id=name), annotation=kind, value=value) if (
            not name.endswith("_endpoint")
        ):
            code = ast.unparse(value) if value else ""
            yield f"{owner}.{name}", f": {ast.unparse(kind)}" + " = UNSET" * ("UNSET" in code)
        case ast.Assign(targets=[ast.Name(id=name)], value=value) if not name.startswith("__"):
            yield f"{owner}.{name}", f" = {ast.unparse(value)}"
