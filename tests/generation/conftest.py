"""Contracts as small as a test needs them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tools import dialect

ROOT = Path(__file__).resolve().parents[2]

Generate = Callable[..., "subprocess.CompletedProcess[str]"]
WriteContract = Callable[..., Path]


@pytest.fixture(scope="session")
def generate() -> Generate:
    """`python tools/generate.py` with these arguments."""

    def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "tools/generate.py", *map(str, arguments)]
        return subprocess.run(
            command,
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            env={"PATH": "", **environment} if environment else None,
        )

    return run


def write(
    path: Path,
    *,
    schemas: Mapping[str, Any] | None = None,
    paths: Mapping[str, Any] | None = None,
    **more: Any,
) -> Path:
    """Write a contract of these schemas and paths and whatever else."""
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Small", "version": "1"},
        "paths": paths or {},
        "components": {"schemas": schemas or {}},
        **more,
    }
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


@pytest.fixture
def contract(tmp_path: Path) -> WriteContract:
    """`write`, to a file of the test's own."""
    return partial(write, tmp_path / "contract.yaml")


Findings = Callable[[str], list[str]]


@pytest.fixture
def findings(tmp_path: Path) -> Findings:
    """What is refused in a text, as it is printed."""

    def check(text: str) -> list[str]:
        path = tmp_path / "contract.yaml"
        path.write_text(text, encoding="utf-8")
        return dialect.check(dialect.load(path))

    return check
