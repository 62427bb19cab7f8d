"""What the tests of other contracts share."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CHECKERS = {"mypy": ["mypy", "--strict"], "pyright": ["pyright", "--pythonpath", sys.executable]}

CheckTypes = Callable[[Path, str], None]


@pytest.fixture
def check_types(tmp_path: Path) -> CheckTypes:
    """Run a type checker over a generated client, laid beside our runtime as users have it."""

    def check(generated: Path, checker: str) -> None:
        package = tmp_path / "cvat_sdk"
        shutil.copytree(ROOT / "cvat_sdk" / "_runtime", package / "_runtime")
        for name in ("_version.py", "py.typed"):
            shutil.copy(ROOT / "cvat_sdk" / name, package / name)
        # Ours exports what knows the operations of CVAT.
        (package / "__init__.py").touch()
        shutil.copytree(generated / "cvat_sdk" / "api_client", package / "api_client")
        here = {**os.environ, "MYPYPATH": ""}
        command = [sys.executable, "-m", *CHECKERS[checker], "cvat_sdk/api_client"]
        done = subprocess.run(
            command, cwd=tmp_path, env=here, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr

    return check
