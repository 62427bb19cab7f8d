"""What is installed, what it exports, and what importing it costs."""

from __future__ import annotations

import importlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Any

import pytest

import cvat_sdk

ROOT = Path(__file__).resolve().parents[1]

PUBLIC = [
    "cvat_sdk",
    "cvat_sdk.api_client",
    "cvat_sdk.api_client.apis",
    "cvat_sdk.api_client.exceptions",
    "cvat_sdk.api_client.models",
    "cvat_sdk.testing",
]

EXAMPLE = """
from cvat_sdk.api_client import Configuration, ApiClient, exceptions
from cvat_sdk.api_client.models import *
client = ApiClient(Configuration(host="http://localhost", username="user", password="password"))
client.cloudstorages_api, client.lambda_api
"""

# Heavy, and of use only once there is something to send. (msgspec itself loads inspect, and by way
# of uuid subprocess.)
NOT_BEFORE_THE_FIRST_REQUEST = {
    "asyncio",
    "concurrent.futures",
    "dateutil",
    "email",
    "http.client",
    "http.cookies",
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
# A ceiling with little air: whoever needs more modules should know why.
MODULES_AT_MOST = 95


def run_python(code: str, *options: str) -> Any:
    """Runs code in a fresh interpreter; gives what it printed as JSON."""
    run = subprocess.run(
        [sys.executable, "-I", *options, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


def modules_after(code: str) -> set[str]:
    """The modules that code loads on top of a bare interpreter's."""
    report = (
        "import sys; before = set(sys.modules)\n"
        f"{code}\n"
        "after = set(sys.modules)\n"
        "import json; print(json.dumps(sorted(after - before)))"
    )
    return set(run_python(report))


@pytest.mark.parametrize("name", PUBLIC)
def test_a_public_module_exports_what_it_says_in_order(name: str) -> None:
    module = importlib.import_module(name)

    assert sorted(set(module.__all__)) == sorted(module.__all__)
    assert all(getattr(module, exported) is not None for exported in module.__all__)
    assert set(module.__all__) <= set(dir(module))


@pytest.mark.parametrize("name", PUBLIC)
def test_importing_all_of_a_public_module_gives_exactly_its_names(name: str) -> None:
    namespace: dict[str, Any] = {}
    exec(f"from {name} import *", namespace)

    expected = set(importlib.import_module(name).__all__)
    assert set(namespace) - {"__builtins__"} == expected


@pytest.mark.parametrize("name", PUBLIC)
def test_a_name_that_is_not_there_is_an_attribute_error(name: str) -> None:
    module = importlib.import_module(name)

    assert not hasattr(module, "no_such_name")


def test_the_documented_start_up_loads_nothing_that_only_a_request_needs() -> None:
    loaded = modules_after(EXAMPLE)

    assert not loaded & NOT_BEFORE_THE_FIRST_REQUEST


def test_the_documented_start_up_loads_few_modules() -> None:
    loaded = modules_after(EXAMPLE)

    assert len(loaded) <= MODULES_AT_MOST, sorted(loaded)


def test_only_type_checkers_need_typing_extensions() -> None:
    """msgspec loads it where it is installed, which is a third of our start-up."""
    run_python(f"import sys; sys.modules['typing_extensions'] = None\n{EXAMPLE}\nprint(1)")


def test_a_client_loads_no_model_and_no_api_that_nobody_touched() -> None:
    loaded = modules_after(
        "from cvat_sdk.api_client import ApiClient, Configuration, models, apis\n"
        "ApiClient(Configuration(host='http://localhost'))"
    )

    touched = ("cvat_sdk.api_client.model.", "cvat_sdk.api_client.api.")
    assert not [name for name in loaded if name.startswith(touched)]


def test_importing_the_client_compiles_no_regular_expression() -> None:
    compiled = run_python(
        "import re, sys, json\n"
        "made, compile_ = [], re.compile\n"
        "def noting(pattern, flags=0):\n"
        "    made.append(sys._getframe(1).f_globals.get('__name__'))\n"
        "    return compile_(pattern, flags)\n"
        "re.compile = noting\n"
        f"{EXAMPLE}\n"
        "print(json.dumps([name for name in made if name.startswith('cvat_sdk')]))"
    )

    assert compiled == []


def test_an_operation_makes_its_decoder_once() -> None:
    made = run_python(
        "import json, msgspec, sys\n"
        f"sys.path.insert(0, {str(ROOT)!r})\n"
        "made, Decoder = [], msgspec.json.Decoder\n"
        "def noting(*args, **kwargs):\n"
        "    made.append(str(args))\n"
        "    return Decoder(*args, **kwargs)\n"
        "msgspec.json.Decoder = noting\n"
        "from cvat_sdk.api_client import ApiClient, Configuration\n"
        "from cvat_sdk.testing import CvatServer\n"
        "with CvatServer() as server:\n"
        "    account = dict(username=server.username, password=server.password)\n"
        "    with ApiClient(Configuration(host=server.url, **account)) as client:\n"
        "        for _ in range(3):\n"
        "            client.cloudstorages_api.list()\n"
        "print(json.dumps([name for name in made if 'PaginatedCloudStorageReadList' in name]))"
    )

    assert len(made) == 1


def test_interpreter_warnings_are_errors_and_none_is_raised_by_any_module() -> None:
    names = run_python(
        "import cvat_sdk, importlib, json, pkgutil\n"
        "names = [m.name for m in pkgutil.walk_packages(cvat_sdk.__path__, 'cvat_sdk.')]\n"
        "for name in names:\n"
        "    if not name.endswith('__main__'):\n"
        "        importlib.import_module(name)\n"
        "print(json.dumps(names))",
        "-W",
        "error",
    )

    assert len(names) > 30


@pytest.fixture(scope="module")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist, and the wheel made from it."""
    source = tmp_path_factory.mktemp("source")
    for name in ("pyproject.toml", "setup.py", "MANIFEST.in", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    shutil.copy(ROOT / "openapi.yaml", source)
    shutil.copytree(
        ROOT / "cvat_sdk", source / "cvat_sdk", ignore=shutil.ignore_patterns("__pycache__")
    )
    run = subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", source / "dist", source],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONWARNINGS": "default"},
    )
    assert run.returncode == 0, run.stdout[-2000:] + run.stderr[-2000:]
    return source / "dist"


@pytest.fixture(scope="module")
def wheel(distributions: Path) -> Path:
    [path] = distributions.glob("*.whl")
    return path


def modules_of_the_work_tree() -> set[str]:
    return {path.relative_to(ROOT).as_posix() for path in (ROOT / "cvat_sdk").rglob("*.py")}


@pytest.mark.slow
def test_the_wheel_holds_every_module_the_type_marker_and_nothing_of_the_tests(
    wheel: Path,
) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())

    assert modules_of_the_work_tree() <= names
    assert {"cvat_sdk/py.typed", "cvat_sdk/openapi.yaml"} <= names
    assert {name.split("/")[0].split("-")[0] for name in names} == {"cvat_sdk"}


@pytest.mark.slow
def test_the_sdist_holds_what_the_wheel_is_made_of(distributions: Path) -> None:
    [path] = distributions.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}

    assert modules_of_the_work_tree() <= names
    assert {"LICENSE", "README.md", "openapi.yaml", "pyproject.toml", "cvat_sdk/py.typed"} <= names


@pytest.mark.slow
def test_the_wheel_imports_from_a_fresh_folder_without_a_warning(
    wheel: Path, tmp_path: Path
) -> None:
    subprocess.run(
        [
            *(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"),
            *("--disable-pip-version-check", "--target", tmp_path, wheel),
        ],
        check=True,
    )

    version, file = run_python(
        f"import json, sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        f"{EXAMPLE}\n"
        "import cvat_sdk; print(json.dumps([cvat_sdk.__version__, cvat_sdk.__file__]))",
        "-W",
        "error",
    )

    assert version == cvat_sdk.__version__
    assert Path(file).is_relative_to(tmp_path)
    assert wheel.name.split("-")[1] == cvat_sdk.__version__
