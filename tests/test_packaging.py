"""The distributions: what the wheel and the sdist hold, and that the wheel works."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

import cvat_sdk
from tests.support.interpreter import ROOT, run_python

pytestmark = pytest.mark.slow


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


def test_the_wheel_holds_every_module_the_type_marker_and_nothing_of_the_tests(
    wheel: Path,
) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())

    assert modules_of_the_work_tree() <= names
    assert {"cvat_sdk/py.typed", "cvat_sdk/openapi.yaml"} <= names
    assert {name.split("/")[0].split("-")[0] for name in names} == {"cvat_sdk"}


def test_the_sdist_holds_what_the_wheel_is_made_of(distributions: Path) -> None:
    [path] = distributions.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}

    assert modules_of_the_work_tree() <= names
    assert {"LICENSE", "README.md", "openapi.yaml", "pyproject.toml", "cvat_sdk/py.typed"} <= names


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
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from cvat_sdk.api_client import ApiClient, Configuration, models\n"
        "ApiClient(Configuration()).cloudstorages_api, models.CloudStorageRead\n"
        "import cvat_sdk; print(cvat_sdk.__version__, cvat_sdk.__file__, sep='\\n')"
    ).splitlines()

    assert version == cvat_sdk.__version__
    assert Path(file).is_relative_to(tmp_path)
    assert wheel.name.split("-")[1] == cvat_sdk.__version__
