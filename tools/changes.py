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
    removed, added = old.keys() - new.keys(), new.keys() - old.keys()
    for name in sorted(removed):
        if re.sub(r"\(.*|\.\w+$", "", name) not in removed - {name}:
            yield f"`{name}` was removed", True
    for name in sorted(added):
        if re.sub(r"\(.*|\.\w+$", "", name) not in added - {name}:
            required = re.fullmatch(":[^=]*", new[name]) is not None
            yield f"`{name}{new[name]}` was added", required
    for name in sorted(name for name in old.keys() - removed if old[name] != new[name]):
        before, after = old[name], new[name]
        kept = [part for part in after.split() if part in before.split()]
        if not name.endswith("()"):
            yield f"`{name}{before}` is now `{name}{after}`", True
        elif kept != after.split()[: len(kept)]:
            yield f"`{name}` takes {after}, not {before}", True


def _surface(files: dict[str, bytes]) -> Iterator[tuple[str, str]]:
    """What users name, and its type: operations, parameters, models, fields, values."""
    modules = (text for path, text in files.items() if re.search(r"/(api|model)/\w+\.py$", path))
    for node in (node for text in modules for node in ast.walk(ast.parse(text))):
        if isinstance(node, ast.ClassDef):
            yield node.name, ""
            for part in reversed(node.body):  # A method's first signature is to be the last.
                yield from _member(node.name, part)


def _member(owner: str, node: ast.stmt) -> Iterator[tuple[str, str]]:
    match node:
        case ast.FunctionDef(name="_variants", body=[ast.Return(value=ast.expr() as value)]):
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
