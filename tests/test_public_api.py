"""The public modules: what they export, and what importing them costs."""

from __future__ import annotations

import importlib
import json
from typing import Any

import pytest

from tests.support.interpreter import run_python

PUBLIC = [
    "cvat_sdk",
    "cvat_sdk.api_client",
    "cvat_sdk.api_client.apis",
    "cvat_sdk.api_client.exceptions",
    "cvat_sdk.api_client.model_utils",
    "cvat_sdk.api_client.models",
    "cvat_sdk.core",
    "cvat_sdk.exceptions",
    "cvat_sdk.models",
    "cvat_sdk.testing",
]
public = pytest.mark.parametrize("name", PUBLIC)

FIRST_CALL = """
from cvat_sdk.api_client import ApiClient, Configuration
from cvat_sdk.api_client.models import CloudStorageWriteRequest
client = ApiClient(Configuration(host="http://localhost", username="user", password="password"))
client.cloudstorages_api.create_endpoint
"""
DOCUMENTED_IMPORTS = """
from cvat_sdk.api_client import Configuration, ApiClient, exceptions
from cvat_sdk.api_client.models import *
client = ApiClient(Configuration(host="http://localhost", username="user", password="password"))
client.cloudstorages_api, client.lambda_api
"""

# Heavy, and needed only by a request. (msgspec itself loads inspect, and through uuid subprocess.)
NOT_BEFORE_THE_FIRST_REQUEST = {
    "asyncio",
    "concurrent.futures",
    "dateutil",
    "email",
    "http.client",
    "json",
    "multiprocessing",
    "pydantic",
    "socket",
    "ssl",
    "tempfile",
    "urllib.request",
    "urllib3",
    "yaml",
}


def modules_loaded_by(code: str) -> set[str]:
    """The modules that code loads beyond those of a bare interpreter."""
    script = (
        "import sys; before = set(sys.modules)\n"
        f"{code}\n"
        "loaded = set(sys.modules) - before\n"
        "import json; print(json.dumps(sorted(loaded)))"
    )
    return set(json.loads(run_python(script)))


@public
def test_a_public_module_has_each_name_that_it_lists_once(name: str) -> None:
    module = importlib.import_module(name)

    assert sorted(set(module.__all__)) == sorted(module.__all__)
    assert all(hasattr(module, exported) for exported in module.__all__)
    assert set(module.__all__) <= set(dir(module))


@public
def test_a_star_import_of_a_public_module_gives_exactly_its_names(name: str) -> None:
    namespace: dict[str, Any] = {}
    exec(f"from {name} import *", namespace)

    assert namespace.keys() - {"__builtins__"} == set(importlib.import_module(name).__all__)


@public
def test_a_public_module_raises_an_attribute_error_for_an_unknown_name(name: str) -> None:
    assert not hasattr(importlib.import_module(name), "no_such_name")


def test_start_up_loads_none_that_only_a_request_needs() -> None:
    assert modules_loaded_by(DOCUMENTED_IMPORTS) & NOT_BEFORE_THE_FIRST_REQUEST == set()


def test_start_up_loads_few_modules_however_many_the_models_are() -> None:
    loaded = modules_loaded_by(FIRST_CALL)

    # A ceiling with little room: who needs more modules should know why.
    assert len(loaded) <= 88, sorted(loaded)


def test_a_model_loads_only_what_it_is_made_of() -> None:
    loaded = modules_loaded_by("from cvat_sdk.api_client.models import Chapter")

    models = {name for name in loaded if ".model." in name}
    assert models == {
        f"cvat_sdk.api_client.model.{name}" for name in ("chapter", "chapter_metadata")
    }


def test_start_up_does_not_need_typing_extensions() -> None:
    """msgspec loads it where it is installed, which is a third of our start-up."""
    run_python(f"import sys; sys.modules['typing_extensions'] = None\n{DOCUMENTED_IMPORTS}")


def test_a_client_loads_only_the_models_and_apis_that_are_used() -> None:
    loaded = modules_loaded_by(
        "from cvat_sdk.api_client import ApiClient, Configuration, models, apis\n"
        "ApiClient(Configuration(host='http://localhost'))"
    )

    unused = ("cvat_sdk.api_client.model.", "cvat_sdk.api_client.api.")
    assert not [name for name in loaded if name.startswith(unused)]


def test_the_face_loads_nothing_of_what_it_exports() -> None:
    loaded = modules_loaded_by("import cvat_sdk, cvat_sdk.core")

    ours = {name for name in loaded if name.startswith("cvat_sdk")}
    assert ours <= {
        "cvat_sdk", "cvat_sdk._version", "cvat_sdk._runtime", "cvat_sdk._runtime.lazy",
        "cvat_sdk.core",
    }  # fmt: skip


def test_a_client_that_knows_cvat_loads_nothing_that_only_a_request_needs() -> None:
    loaded = modules_loaded_by("import cvat_sdk\ncvat_sdk.make_client('localhost')")

    assert loaded & NOT_BEFORE_THE_FIRST_REQUEST == set()
    assert "cvat_sdk.core.storages" not in loaded


def test_no_module_warns_when_it_is_imported() -> None:
    imported = run_python(
        "import cvat_sdk, importlib, pkgutil\n"
        "for module in pkgutil.walk_packages(cvat_sdk.__path__, 'cvat_sdk.'):\n"
        "    if not module.name.endswith('__main__'):\n"
        "        importlib.import_module(module.name)\n"
        "        print(module.name)\n"
    )

    assert len(imported.splitlines()) > 30
