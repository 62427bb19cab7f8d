"""The workflows: what they call exists, and a release has one version everywhere."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from importlib.metadata import metadata
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from tests.support.interpreter import ROOT

if TYPE_CHECKING:
    from pathlib import Path

WORKFLOWS = ROOT / ".github" / "workflows"
NAMES = sorted(path.stem for path in WORKFLOWS.glob("*.yml"))
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
CHANGELOG = """\
## [Unreleased]

## [1.2.3] - 2026-11-26

- Something new.

## [1.2.2] - 2026-11-25

- Something old.
"""


def load(name: str) -> Any:
    return yaml.safe_load((WORKFLOWS / f"{name}.yml").read_text(encoding="utf-8"))


def documents() -> list[Path]:
    return [
        *sorted(WORKFLOWS.glob("*.yml")),
        *sorted((ROOT / "docs" / "guides").glob("*.md")),
        *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", ".pre-commit-config.yaml")),
    ]


@pytest.mark.parametrize("path", documents(), ids=lambda path: path.name)
def test_each_make_command_has_a_target(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    commands = re.findall(r"(?:`|run: |entry: |^ *)make ((?:[a-z-]+ ?)+)", text, re.MULTILINE)

    assert {target for command in commands for target in command.split()} <= TARGETS


@pytest.mark.parametrize("name", NAMES)
def test_each_job_ends_some_day_and_has_no_more_rights_than_stated(name: str) -> None:
    workflow = load(name)

    assert workflow["permissions"]
    assert all(job["timeout-minutes"] <= 60 for job in workflow["jobs"].values())


def test_each_python_that_the_package_names_is_tested() -> None:
    classifiers = metadata("cvat-sdk").get_all("Classifier", [])
    named = [each.rpartition(" ")[2] for each in classifiers if re.search(r":: 3\.\d+$", each)]

    assert load("tests")["jobs"]["test"]["strategy"]["matrix"]["python"] == named


def check_release(folder: Path, tag: str, version: str) -> subprocess.CompletedProcess[str]:
    [step] = [each for each in load("publish")["jobs"]["publish"]["steps"] if "Check" in str(each)]
    (folder / "cvat_sdk").mkdir()
    (folder / "cvat_sdk" / "_version.py").write_text(f'__version__ = "{version}"\n')
    (folder / "CHANGELOG.md").write_text(CHANGELOG)
    return subprocess.run(
        ["bash", "-e", "-c", step["run"]],
        cwd=folder,
        env={**os.environ, "GITHUB_REF_NAME": tag, "RUNNER_TEMP": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )


needs_a_shell = pytest.mark.skipif(
    os.name == "nt" or not shutil.which("awk"), reason="the script runs on Ubuntu"
)


@needs_a_shell
def test_a_release_has_the_notes_of_its_version(tmp_path: Path) -> None:
    done = check_release(tmp_path, "v1.2.3", "1.2.3")

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "notes.md").read_text().strip() == "- Something new."


@needs_a_shell
@pytest.mark.parametrize(
    ("tag", "version", "message"),
    [
        ("v1.2.3", "1.2.4", "The tag is v1.2.3, but cvat_sdk/_version.py says 1.2.4."),
        ("1.2.3", "1.2.3", "The tag is 1.2.3, but cvat_sdk/_version.py says 1.2.3."),
        ("v1.2.4", "1.2.4", "CHANGELOG.md has no entries under '## [1.2.4] - ' and a date."),
        ("v1.2", "1.2", "CHANGELOG.md has no entries under '## [1.2] - ' and a date."),
    ],
)
def test_a_release_whose_tag_version_and_changelog_differ_is_refused(
    tmp_path: Path, tag: str, version: str, message: str
) -> None:
    done = check_release(tmp_path, tag, version)

    assert (done.returncode, done.stdout) == (1, f"::error::{message}\n")
