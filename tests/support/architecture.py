"""What can be read about a package's structure from its source: imports, private names, sizes."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cached_property
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Module:
    """A module, parsed."""

    name: str
    path: Path

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @property
    def lines(self) -> int:
        return len(self.text.splitlines())

    def imports(self, *, runtime_only: bool = False) -> Iterator[tuple[str, str]]:
        """The module and the name of each import, wherever in the file it stands.

        The name is empty for ``import module``. Imports under ``if TYPE_CHECKING`` are left out
        with `runtime_only`.
        """
        for node in _nodes(self.tree, skip_type_checking=runtime_only):
            if isinstance(node, ast.Import):
                yield from ((alias.name, "") for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                base = node.module or ""
                if node.level:
                    is_package = self.path.name == "__init__.py"
                    parents = self.name.split(".")
                    above = parents[: len(parents) - node.level + is_package]
                    base = ".".join([*above, *([base] if base else [])])
                yield from ((base, alias.name) for alias in node.names)

    def functions(self) -> Iterator[Function]:
        return (node for node in ast.walk(self.tree) if isinstance(node, Function))


def _nodes(node: ast.AST, *, skip_type_checking: bool) -> Iterator[ast.AST]:
    yield node
    children: list[ast.AST] = list(ast.iter_child_nodes(node))
    if skip_type_checking and isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
        children = list(node.orelse)
    for child in children:
        yield from _nodes(child, skip_type_checking=skip_type_checking)


def load_modules(root: Path) -> dict[str, Module]:
    """The modules of the package in a folder, by their full names."""
    modules = {}
    for path in sorted(root.rglob("*.py")):
        parts = [root.name, *path.relative_to(root).with_suffix("").parts]
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        modules[name] = Module(name, path)
    return modules


def import_graph(modules: dict[str, Module]) -> dict[str, set[str]]:
    """For each module those of the package that it imports."""
    graph: dict[str, set[str]] = {}
    for module in modules.values():
        found = graph[module.name] = set()
        for base, name in module.imports():
            # `from package import module` imports the module, `from module import name` does not.
            target = f"{base}.{name}" if f"{base}.{name}" in modules else base
            if target in modules and target != module.name:
                found.add(target)
    return graph


def find_cycle(graph: dict[str, set[str]]) -> list[str]:
    """A cycle of imports, if there is one."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        cycle: list[str] = error.args[1]
        return cycle
    return []


def find_upward_imports(
    graph: dict[str, set[str]], layer_of: Callable[[str], int]
) -> list[tuple[str, str]]:
    """Imports of a module in a higher layer than that of its importer."""
    return [
        (importer, imported)
        for importer, targets in graph.items()
        for imported in sorted(targets)
        if layer_of(imported) > layer_of(importer)
    ]


def find_foreign_imports(module: Module, package: str) -> list[str]:
    """Imports, at run time, of a package that is not ours."""
    return [
        base
        for base, _ in module.imports(runtime_only=True)
        if base == package or base.startswith(f"{package}.")
    ]


def find_private_uses(module: Module, packages: tuple[str, ...]) -> list[str]:
    """Private names that a module imports of other packages, and classes it derives from theirs.

    Ruff finds private attributes.
    """
    theirs = set()
    found = []
    for base, name in module.imports():
        if any(base == package or base.startswith(f"{package}.") for package in packages):
            theirs.add(name or base.partition(".")[0])
            if any(part.startswith("_") for part in (name, *base.split("."))):
                found.append(f"import of {base}.{name}")
    return found + [
        f"class {node.name}({ast.unparse(base)})"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ClassDef)
        for base in node.bases
        if ast.unparse(base).partition(".")[0].partition("[")[0] in theirs
    ]


def body_lines(function: Function) -> int:
    """The lines of a function, its signature and docstring not counted."""
    body = function.body
    if ast.get_docstring(function) is not None:
        body = body[1:]
    return (function.end_lineno or 0) - body[0].lineno + 1 if body else 0
