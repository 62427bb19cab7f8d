"""The lock file of the development environment, and the lower bounds of the package."""

from __future__ import annotations

import re
from importlib.metadata import requires

import pytest
from packaging.requirements import Requirement

from tests.support.interpreter import ROOT

LOCK = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8")
PINNED = dict(re.findall(r"^([\w.-]+)==(\S+)", LOCK, re.MULTILINE))
PYTHON_3_10 = "python_full_version < '3.11'"
DIRECT = [Requirement(text) for text in requires("cvat-sdk") or ()]
DEPENDENCIES = [requirement for requirement in DIRECT if requirement.marker is None]


@pytest.mark.parametrize("requirement", DIRECT, ids=str)
def test_the_lock_file_has_a_release_that_pyproject_allows(requirement: Requirement) -> None:
    assert requirement.name in PINNED, "run `make lock`"
    assert requirement.specifier.contains(PINNED[requirement.name]), "run `make lock`"


def test_each_release_of_the_lock_file_has_a_hash_and_none_a_source_of_its_own() -> None:
    entries = re.split(r"^(?=\w)", LOCK, flags=re.MULTILINE)[1:]

    assert len(entries) >= len(DIRECT)
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
    assert re.findall(r"\S*(?:://|^-|/)\S*", re.sub(r"(?m)^ *#.*", "", LOCK)) == []


@pytest.mark.parametrize("requirement", DEPENDENCIES, ids=str)
def test_each_dependency_has_a_lower_bound(requirement: Requirement) -> None:
    assert [each for each in requirement.specifier if each.operator == ">="]


def test_the_lock_file_is_for_the_oldest_python_too() -> None:
    """Without `--python-version`, uv locks for the Python that it runs on and newer ones."""
    assert re.search(rf"^tomli==.*{PYTHON_3_10}", LOCK, re.MULTILINE)
