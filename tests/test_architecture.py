"""The structure of the package: the order of its layers, where urllib3 is used, sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.architecture import (
    Module,
    body_lines,
    find_cycle,
    find_foreign_imports,
    find_private_uses,
    find_upward_imports,
    import_graph,
    load_modules,
)
from tests.support.interpreter import ROOT

if TYPE_CHECKING:
    from pathlib import Path

PACKAGE = ROOT / "cvat_sdk"
RUNTIME = "cvat_sdk._runtime"
# A module imports only those of its own layer and of the layers before it.
LAYERS = [
    ["defaults", "errors", "redact", "lazy"],
    ["schema"],
    ["http"],
    ["checks", "retry", "configuration"],
    ["transport", "threads"],
    ["session"],
    ["operation"],
    ["client"],
]
ORDER = [
    {"cvat_sdk._version", RUNTIME},
    *({f"{RUNTIME}.{name}" for name in layer} for layer in LAYERS),
    {"cvat_sdk.api_client"},
    {"cvat_sdk.core"},
    {"cvat_sdk", "cvat_sdk.testing"},
]
CONNECTION = f"{RUNTIME}.transport.connection"
CORE = "cvat_sdk.core"
FOR_TASKS = ["requests", "transfers", "tasks"]


def layer_of(name: str) -> int:
    """The place of a module in the order, which is that of the nearest package listed there."""
    while name:
        for place, names in enumerate(ORDER):
            if name in names:
                return place
        name = name.rpartition(".")[0]
    raise LookupError


MODULES = load_modules(PACKAGE)
GRAPH = import_graph(MODULES)
HAND_WRITTEN = {
    name: module for name, module in MODULES.items() if not name.startswith("cvat_sdk.api_client")
}
OF_THE_GENERATOR = load_modules(ROOT / "tools")
IN_RUNTIME = {name: module for name, module in MODULES.items() if name.startswith(f"{RUNTIME}.")}


def test_every_module_of_the_runtime_has_its_place_in_the_order() -> None:
    listed = {name for layer in LAYERS for name in layer}

    assert IN_RUNTIME
    assert {name.split(".")[2] for name in IN_RUNTIME} <= listed


def test_no_module_imports_itself_through_others() -> None:
    assert find_cycle(GRAPH) == []


def test_no_module_imports_from_a_higher_layer() -> None:
    assert find_upward_imports(GRAPH, layer_of) == []


def test_only_the_transport_imports_urllib3_at_run_time() -> None:
    importers = {
        name for name, module in MODULES.items() if find_foreign_imports(module, "urllib3")
    }

    assert importers
    assert [name for name in importers if not name.startswith(f"{RUNTIME}.transport")] == []


def test_only_the_connection_uses_private_parts_of_urllib3_and_http_client() -> None:
    uses = {
        name: found
        for name, module in IN_RUNTIME.items()
        if name != CONNECTION and (found := find_private_uses(module, ("urllib3", "http.client")))
    }

    assert uses == {}


@pytest.mark.parametrize(
    "module",
    [*HAND_WRITTEN.values(), *OF_THE_GENERATOR.values()],
    ids=lambda module: module.name,
)
def test_no_file_is_over_400_lines_and_no_function_over_40(module: Module) -> None:
    assert module.lines <= 400
    long = {f.name: lines for f in module.functions() if (lines := body_lines(f)) > 40}
    assert long == {}


def test_the_runtime_is_small() -> None:
    assert 0 < sum(module.lines for module in IN_RUNTIME.values()) <= 4500
    assert MODULES[CONNECTION].lines <= 130


def test_the_layer_that_knows_cvat_is_small() -> None:
    core = {
        name: module.lines for name, module in MODULES.items() if f"{name}.".startswith(f"{CORE}.")
    }
    for_tasks = sum(core.pop(f"{CORE}.{name}", 0) for name in FOR_TASKS)

    assert 0 < for_tasks <= 498
    assert 0 < sum(core.values()) <= 1799


def test_the_layer_that_knows_cvat_uses_little_of_the_runtime() -> None:
    used = {
        imported
        for name, imports in GRAPH.items()
        if name.startswith("cvat_sdk.core")
        for imported in imports
        if imported.startswith(RUNTIME)
    }

    # Masking, checks of arguments, suggestions for misspelt names, open enumerations, lazy exports,
    # and for types.
    schema = {"schema", "schema.codec", "schema.model", "schema.values"}
    allowed = {"lazy", "redact", "operation", "retry", *schema}
    assert used <= {f"{RUNTIME}.{name}" for name in allowed}


# --- the checks themselves ----------------------------------------------------------------------

SAMPLE = {
    "__init__.py": "",
    "_version.py": "",
    "_runtime/__init__.py": "",
    "_runtime/errors.py": "from cvat_sdk._runtime import defaults",
    "_runtime/defaults.py": "from cvat_sdk._version import __version__",
    "_runtime/schema/__init__.py": "",
    "_runtime/schema/model.py": "from cvat_sdk._runtime.errors import ApiTypeError",
    "_runtime/transport/__init__.py": "",
    "_runtime/transport/send.py": "import urllib3\nfrom .. import errors",
    "_runtime/client.py": "if TYPE_CHECKING:\n    from urllib3 import Retry",
}
UPWARD = {
    "at the top": "from cvat_sdk._runtime.client import Client",
    "of a module": "import cvat_sdk._runtime.client",
    "from its package": "from cvat_sdk._runtime import client",
    "relative": "from ..client import Client",
    "in a function": "def f():\n    from cvat_sdk._runtime import client",
    "for types": "if TYPE_CHECKING:\n    from cvat_sdk._runtime import client",
}


def planted(folder: Path, **files: str) -> dict[str, Module]:
    """The modules of the sample, with some files replaced."""
    for path, text in {**SAMPLE, **files}.items():
        file = folder / "cvat_sdk" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return load_modules(folder / "cvat_sdk")


def test_the_checks_allow_imports_of_lower_layers(tmp_path: Path) -> None:
    graph = import_graph(planted(tmp_path))

    assert graph["cvat_sdk._runtime.transport.send"] == {"cvat_sdk._runtime.errors"}
    assert find_cycle(graph) == []
    assert find_upward_imports(graph, layer_of) == []


@pytest.mark.parametrize("code", UPWARD.values(), ids=UPWARD)
def test_the_checks_find_an_import_of_a_higher_layer(tmp_path: Path, code: str) -> None:
    graph = import_graph(planted(tmp_path, **{"_runtime/schema/model.py": code}))

    assert find_upward_imports(graph, layer_of) == [
        ("cvat_sdk._runtime.schema.model", "cvat_sdk._runtime.client")
    ]


def test_the_checks_find_a_cycle(tmp_path: Path) -> None:
    code = "def f():\n    from cvat_sdk._runtime.errors import ApiTypeError"
    graph = import_graph(planted(tmp_path, **{"_runtime/defaults.py": code}))

    assert set(find_cycle(graph)) == {"cvat_sdk._runtime.defaults", "cvat_sdk._runtime.errors"}


def test_the_checks_tell_imports_at_run_time_from_those_for_types(tmp_path: Path) -> None:
    modules = planted(tmp_path)

    assert find_foreign_imports(modules["cvat_sdk._runtime.transport.send"], "urllib3")
    assert not find_foreign_imports(modules["cvat_sdk._runtime.client"], "urllib3")


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("from urllib3._collections import X", "import of urllib3._collections.X"),
        ("import http.client\nclass A(http.client.HTTPResponse): ...",
         "class A(http.client.HTTPResponse)"),
        ("from urllib3 import PoolManager\nclass A(PoolManager): ...", "class A(PoolManager)"),
    ],
)  # fmt: skip
def test_the_checks_find_private_uses(tmp_path: Path, code: str, found: str) -> None:
    modules = planted(tmp_path, **{"_runtime/transport/send.py": code})
    module = modules["cvat_sdk._runtime.transport.send"]

    assert find_private_uses(module, ("urllib3", "http.client")) == [found]


def test_the_checks_measure_functions_without_signature_and_docstring(tmp_path: Path) -> None:
    code = 'def f(\n    a,\n):\n    """One\n\n    Two."""\n    x = 1\n\n    return x\n'
    module = planted(tmp_path, **{"_runtime/client.py": code})["cvat_sdk._runtime.client"]

    assert [body_lines(function) for function in module.functions()] == [3]
