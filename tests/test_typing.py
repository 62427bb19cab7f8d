"""Type checkers see the documented types, and find mistakes."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.support.interpreter import ROOT

FILES = sorted(str(path) for path in (ROOT / "tests" / "typing").glob("*.py"))


@pytest.mark.slow
@pytest.mark.parametrize(
    "checker", [["mypy"], ["pyright", "--pythonpath", sys.executable]], ids=["mypy", "pyright"]
)
def test_a_type_checker_infers_every_documented_type_and_finds_every_mistake(
    checker: list[str],
) -> None:
    run = subprocess.run(
        [sys.executable, "-m", *checker, *FILES],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
