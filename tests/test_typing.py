"""Type checkers of users know the types of all public names."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.interpreter import ROOT


@pytest.mark.slow
def test_the_public_names_have_known_types_for_users() -> None:
    folders = [str(Path(sys.executable).parent), os.environ["PATH"]]
    # pyright looks for packages with the first Python of the path, and not in an editable install.
    environment = {**os.environ, "PATH": os.pathsep.join(folders), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "pyright", "--outputjson", "--ignoreexternal"]
    command += ["--verifytypes", "cvat_sdk"]
    run = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    report = json.loads(run.stdout)["typeCompleteness"]

    incomplete = [
        (symbol["name"], problem["message"])
        for symbol in report["symbols"]
        for problem in symbol["diagnostics"]
        if symbol["isExported"] and problem["severity"] == "error"
    ]
    assert report["exportedSymbolCounts"]["withKnownType"] > 500
    assert report["completenessScore"] >= 0.99, incomplete
