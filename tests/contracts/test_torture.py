"""Everything that OpenAPI lets a contract hold goes through the pipeline.

After a change of the contracts or templates write the goldens anew:
``python tools/generate.py --spec tests/contracts/torture/contract.yaml
--output tests/contracts/torture/golden``, and likewise for the others.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tools.codegen import tree
from tools.codegen.command import FOLDERS, generate

if TYPE_CHECKING:
    from tests.contracts.conftest import CheckTypes

HERE = Path(__file__).parent
CHECKERS = {"mypy": ["mypy", "--strict"], "pyright": ["pyright", "--pythonpath", sys.executable]}
CONTRACTS = {"torture": "contract.yaml", "modern": "contract.json", "empty": "contract.yaml"}

for_each_contract = pytest.mark.parametrize("name", CONTRACTS)


@for_each_contract
def test_the_golden_is_what_the_pipeline_makes(name: str) -> None:
    made = generate(HERE / name / CONTRACTS[name])
    golden = tree.read(HERE / name / "golden", FOLDERS)
    assert "\n".join(diff for _, diff in tree.differences(golden, made)) == ""


@for_each_contract
def test_its_client_sends_and_reads_what_the_contract_says(name: str) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--noconftest"]
    exercise = HERE / f"exercise_{name}.py"
    done = subprocess.run([*command, exercise], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
@for_each_contract
@pytest.mark.parametrize("checker", CHECKERS, ids=CHECKERS)
def test_its_types_are_right(check_types: CheckTypes, name: str, checker: str) -> None:
    check_types(HERE / name / "golden", CHECKERS[checker])
