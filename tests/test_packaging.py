"""The distributions: what the wheel and the sdist hold, and that the wheel works."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile
from email import message_from_bytes
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from packaging.requirements import Requirement

import cvat_sdk
from tests.support.documented import adapted, documented_server, load_examples
from tests.support.interpreter import ROOT

if TYPE_CHECKING:
    from email.message import Message

pytestmark = pytest.mark.slow

SOURCE_URL = "https://git.example/somebody/cvat-sdk"
# They change or remove what other examples use.
LAST = [
    "cloudstorages_api.partial_update",
    "cloudstorages_api.destroy",
    "lambda_api.delete_requests",
    "lambda_api.create_requests",
]


@pytest.fixture(scope="module")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist, and the wheel made from it for an index that knows our URL."""
    source = tmp_path_factory.mktemp("source")
    for name in ("pyproject.toml", "setup.py", "MANIFEST.in", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    for name in ("openapi.yaml", "CHANGELOG.md"):
        shutil.copy(ROOT / name, source)
    for name in ("cvat_sdk", "tests"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    dist = source / "dist"
    build("--sdist", source, dist)
    [archive] = dist.glob("*.tar.gz")
    with tarfile.open(archive) as opened:
        opened.extractall(source, filter="data")
    unpacked = source / archive.name.removesuffix(".tar.gz")
    build("--wheel", unpacked, dist, SOURCE_URL=SOURCE_URL, SOURCE_REF="v1.2.3")
    return dist


def build(kind: str, source: Path, dist: Path, **environment: str) -> None:
    run(
        *("build", "--no-isolation", kind, "--outdir", dist, source),
        **{"PYTHONWARNINGS": "default", **environment},
    )


def run(module: str, *arguments: object, **environment: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", module, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment},
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]


@pytest.fixture(scope="module")
def wheel(distributions: Path) -> Path:
    [path] = distributions.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def sdist(distributions: Path) -> Path:
    [path] = distributions.glob("*.tar.gz")
    return path


def metadata_of_the_wheel(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        [name] = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        return message_from_bytes(archive.read(name))


def metadata_of_the_sdist(sdist: Path) -> Message:
    with tarfile.open(sdist) as archive:
        file = archive.extractfile(f"{sdist.name.removesuffix('.tar.gz')}/PKG-INFO")
        assert file is not None
        return message_from_bytes(file.read())


def modules_of_the_work_tree() -> set[str]:
    return {path.relative_to(ROOT).as_posix() for path in (ROOT / "cvat_sdk").rglob("*.py")}


def test_the_wheel_holds_every_module_the_type_marker_and_nothing_of_the_tests(
    wheel: Path,
) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())

    assert modules_of_the_work_tree() <= names
    assert {"cvat_sdk/py.typed", "cvat_sdk/openapi.yaml"} <= names
    assert {name.split("/")[0].split("-")[0] for name in names} == {"cvat_sdk"}


def test_the_sdist_holds_what_the_wheel_is_made_of_and_no_tests(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}

    assert modules_of_the_work_tree() <= names
    assert {"LICENSE", "README.md", "openapi.yaml", "pyproject.toml", "cvat_sdk/py.typed"} <= names
    assert [name for name in names if name.startswith("tests")] == []


def test_the_checkers_of_indexes_accept_both(wheel: Path, sdist: Path) -> None:
    run("twine", "check", "--strict", wheel, sdist)
    run("check_wheel_contents", wheel)


def test_the_metadata_names_license_python_keywords_and_urls(wheel: Path) -> None:
    metadata = metadata_of_the_wheel(wheel)
    urls = dict(each.split(", ") for each in metadata.get_all("Project-URL", []))

    assert metadata["License-Expression"] == "MIT"
    assert metadata["Requires-Python"] == ">=3.10"
    assert "Typing :: Typed" in metadata.get_all("Classifier", [])
    assert "cvat" in metadata["Keywords"].split(",")
    assert set(metadata.get_all("Provides-Extra", [])) == {"dev", "docs", "progress", "testing"}
    assert urls["CVAT"] == "https://www.cvat.ai/"
    assert urls["Source"] == SOURCE_URL
    assert urls["Changelog"] == f"{SOURCE_URL}/blob/v1.2.3/CHANGELOG.md"


def links(metadata: Message) -> list[str]:
    return re.findall(r"\]\(([^)]+)\)", str(metadata.get_payload()))


def test_an_index_shows_links_into_the_repository_if_its_url_is_known(
    wheel: Path, sdist: Path
) -> None:
    assert [link for link in links(metadata_of_the_wheel(wheel)) if "://" not in link] == []
    assert f"{SOURCE_URL}/blob/v1.2.3/CHANGELOG.md" in links(metadata_of_the_wheel(wheel))
    without = links(metadata_of_the_sdist(sdist))
    assert without
    assert [link for link in without if "://" not in link or SOURCE_URL in link] == []


def required_by(distribution_: Distribution) -> list[Distribution]:
    """What a distribution requires without extras, and what that requires."""
    found = []
    for requirement in map(Requirement, distribution_.requires or ()):
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            found.append(distribution(requirement.name))
            found.extend(required_by(found[-1]))
    return found


def install(folder: Path, wheel: Path) -> Path:
    """The interpreter of an environment that has the wheel and what it requires, without an index.

    What is installed here is copied; with pip it would take most of a minute.
    """
    venv.create(folder)
    [site] = folder.glob("[Ll]ib/**/site-packages")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    [metadata] = site.glob("cvat_sdk-*.dist-info")
    for each in required_by(Distribution.at(metadata)):
        for file in each.files or ():
            if ".." not in file.parts and file.suffix != ".pyc":
                target = site / file
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(str(file.locate()), target)
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def test_the_wheel_alone_runs_the_documented_examples(wheel: Path, tmp_path: Path) -> None:
    python = install(tmp_path / "environment", wheel)
    key_file = tmp_path / "key.json"
    key_file.write_bytes(b"{}")
    examples = load_examples()
    script = (
        "import json, sys\n"
        "for name, code in json.load(sys.stdin).items():\n"
        "    exec(compile(code, name, 'exec'), {'__name__': 'example'})\n"
        "import cvat_sdk; print(cvat_sdk.__version__, cvat_sdk.__file__, sep='\\n')\n"
    )

    with documented_server() as server:
        names = [*(name for name in examples if name not in LAST), *LAST]
        done = subprocess.run(
            [python, "-I", "-W", "error", "-c", script],
            input=json.dumps({name: adapted(examples[name], server, key_file) for name in names}),
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            cwd=tmp_path,
        )
        assert len(server.requests_seen) == len(examples)

    assert (done.stderr, done.returncode) == ("", 0)
    assert "Exception when calling" not in done.stdout
    version, file = done.stdout.splitlines()[-2:]
    assert version == cvat_sdk.__version__ == wheel.name.split("-")[1]
    assert Path(file).is_relative_to(tmp_path)
