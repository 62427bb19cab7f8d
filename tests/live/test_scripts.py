"""The quickstart and the other examples, run on a server as a user would."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.support.interpreter import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.live.visit import Visit

EXAMPLES = sorted(path.stem for path in (ROOT / "examples").glob("*.py"))


def annotate_tasks(visit: Visit, folder: Path) -> list[str]:
    visit.remove_run()  # CVAT refuses a second one on the same task
    return [visit.function(), str(visit.task)]


ARGUMENTS: dict[str, Callable[[Visit, Path], list[str]]] = {
    "annotate_a_bucket": lambda visit, folder: [str(visit.storage and folder / "dataset.zip")],
    "annotate_on_dask": lambda visit, folder: ["annotate", *annotate_tasks(visit, folder)],
    "annotate_tasks": annotate_tasks,
    "bucket_to_csv": lambda visit, folder: [str(visit.storage), str(folder / "bucket.csv")],
    "list_all": lambda visit, folder: [],
    "outline_object": lambda visit, folder: [visit.function("interactor") and str(visit.task),
                                             "0", "1", "1"],
    "quickstart": lambda visit, folder: [],
}  # fmt: skip


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_runs_to_its_end(visit: Visit, tmp_path: Path, name: str) -> None:
    if name not in ARGUMENTS:
        pytest.skip(f"the live tests have no arguments for examples/{name}.py")
    arguments = ARGUMENTS[name](visit, tmp_path)
    if name in {"annotate_a_bucket", "quickstart"}:
        visit.remove_storage()  # a bucket is attached once
    environment = {name: text for name, text in os.environ.items() if name != "CVAT_TEST_HOST"}

    done = subprocess.run(
        [sys.executable, str(ROOT / "examples" / f"{name}.py"), *arguments],
        env={**environment, **visit.settings, "PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )

    # Progress is written to stderr.
    assert done.returncode == 0, done.stdout + done.stderr
