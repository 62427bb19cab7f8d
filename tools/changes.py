"""What changed in the public API between two generated clients."""

from __future__ import annotations

import ast
import re


def report(old: dict[str, bytes], new: dict[str, bytes]) -> str:
    """The changes from one client to another, each a dict of files by path, in markdown."""
    before, after = _surface(old), _surface(new)
    kept = sorted(name for name in before.keys() & after.keys() if before[name] != after[name])
    sections = {
        "Removed": [f"`{name}`" for name in _whole(before.keys() - after.keys())],
        "Changed": [f"`{name}{before[name]}` to `{name}{after[name]}`" for name in kept],
        "Added": [f"`{name}{after[name]}`" for name in _whole(after.keys() - before.keys())],
    }
    found = [f"## {title}\n\n- " + "\n- ".join(some) for title, some in sections.items() if some]
    return "\n\n".join(["# Changes of the API", *(found or ["None."])]) + "\n"


def _whole(names: set[str]) -> list[str]:
    """Names without those of members whose class is among them."""
    return sorted(name for name in names if name.rpartition(".")[0] not in names)


def _surface(files: dict[str, bytes]) -> dict[str, str]:
    """The signatures of what users name: operations, models, fields, values."""
    found: dict[str, str] = {}
    modules = [text for path, text in files.items() if re.search(r"/(api|model)/\w+\.py$", path)]
    for owner in (node for text in modules for node in ast.walk(ast.parse(text))):
        if isinstance(owner, ast.ClassDef):
            found[owner.name] = ""
            for node in reversed(owner.body):  # A method's first signature is to be the last.
                match node:
                    case ast.FunctionDef(
                        name="__variants__", body=[ast.Return(ast.expr() as value)]
                    ):
                        found[owner.name] = f" = {ast.unparse(value)}"
                    case ast.FunctionDef(returns=ast.Subscript() as returns):
                        del node.args.args[0], node.args.kwonlyargs[:]
                        node.args.kw_defaults, node.args.kwarg = [], None
                        code = f"({ast.unparse(node.args)}) -> {ast.unparse(returns)}"
                        found[f"{owner.name}.{node.name}"] = code
                    case ast.AnnAssign(target=ast.Name(name)) | ast.Assign([ast.Name(name)]):
                        if not name.startswith("__") and not name.endswith("_endpoint"):
                            found[f"{owner.name}.{name}"] = ast.unparse(node).removeprefix(name)
    return found
