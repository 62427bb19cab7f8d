"""Packages whose names are imported when they are first touched (PEP 562)."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def exports(
    package: str, modules: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` of a package, given the module that defines each name.

    A module that ends in the name itself is exported as a whole; `module:name` is what the module
    defines by another name.
    """

    def __getattr__(name: str) -> Any:
        try:
            module, _, defined = modules[name].partition(":")
        except KeyError:
            raise AttributeError(f"module {package!r} has no attribute {name!r}") from None
        loaded = import_module(module)
        value = loaded if module.rpartition(".")[2] == name else getattr(loaded, defined or name)
        # Python comes here only for names that the package lacks, so once for each.
        setattr(sys.modules[package], name, value)
        return value

    def __dir__() -> list[str]:
        return sorted({*modules, *vars(sys.modules[package])})

    return __getattr__, __dir__
