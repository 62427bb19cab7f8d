"""`examples/quickstart.py` runs to its end, on a server of its own and on a given one."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from cvat_sdk.testing import CvatServer
from tests.support.interpreter import ROOT, run_python

if TYPE_CHECKING:
    from pathlib import Path

STEPS = [
    "Attached storages: 1.",
    "Attached bucket 'images' as storage 2.",
    "It is AVAILABLE, and allows: write, read.",
    "  DIR  deep",
    "Saved the preview",
    "Detached storage 2",
    "Started 'detector' on task 1.",
    "  started, 25 %",
    "  finished, 100 %",
    "Removed the request of the run.",
]
SETTINGS = {
    "CVAT_BUCKET": "images",
    "CVAT_BUCKET_KEY": "key",
    "CVAT_BUCKET_SECRET_KEY": "secret",
    "CVAT_BUCKET_MANIFEST": "manifest.jsonl",
    "CVAT_TASK": "1",
}


def quickstart(folder: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "PYTHONWARNINGS": "error",
        "TMPDIR": str(folder),
        **settings,
    }
    return subprocess.run(
        [sys.executable, str(ROOT / "examples" / "quickstart.py")],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=environment,
    )


def test_it_runs_without_a_server(tmp_path: Path) -> None:
    done = quickstart(tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    for step in STEPS:
        assert step in done.stdout
    assert next(tmp_path.glob("*.jpg")).read_bytes().startswith(b"\xff\xd8\xff")


def test_it_runs_on_the_server_and_as_the_user_of_the_environment(tmp_path: Path) -> None:
    with CvatServer() as server:
        done = quickstart(
            tmp_path,
            CVAT_HOST=server.url,
            CVAT_USERNAME=server.username,
            CVAT_PASSWORD=server.password,
            **SETTINGS,
        )

        assert (done.returncode, done.stderr) == (0, "")
        assert list(server.storages) == [1]
        assert server.runs == {}
    for step in STEPS:
        assert step in done.stdout


def test_it_runs_with_an_access_token(tmp_path: Path) -> None:
    with CvatServer() as server:
        token = server.add_access_token(server.username, read_only=False)
        done = quickstart(tmp_path, CVAT_HOST=server.url, CVAT_ACCESS_TOKEN=token, **SETTINGS)

    assert (done.returncode, done.stderr) == (0, "")
    assert "  finished, 100 %" in done.stdout


def test_it_reports_an_error_without_a_traceback(tmp_path: Path) -> None:
    with CvatServer() as server:
        done = quickstart(
            tmp_path, CVAT_HOST=server.url, CVAT_USERNAME="nobody", CVAT_PASSWORD="wrong"
        )

    assert done.returncode == 1
    assert "Unable to log in with provided credentials." in done.stderr
    assert "Traceback" not in done.stderr


def test_it_says_what_else_it_could_do(tmp_path: Path) -> None:
    with CvatServer() as server:
        token = server.add_access_token(server.username)
        done = quickstart(tmp_path, CVAT_HOST=server.url, CVAT_ACCESS_TOKEN=token)

    assert (done.returncode, done.stderr) == (0, "")
    assert "set CVAT_BUCKET to its name" in done.stdout
    assert "set CVAT_TASK to its id" in done.stdout


@pytest.mark.parametrize("name", ["quickstart.py", "annotate_a_bucket.py"])
def test_it_says_what_to_install_for_a_server_of_its_own(name: str) -> None:
    script = """
import runpy, sys
sys.modules["werkzeug"] = None
sys.stderr = sys.stdout
try:
    runpy.run_path(sys.argv[1], run_name="__main__")
except SystemExit as end:
    print(end.code)
"""
    printed = run_python(script, str(ROOT / "examples" / name))

    assert "cvat_sdk.testing needs werkzeug: pip install '.[testing]'" in printed
    assert printed.endswith("\n1\n")
    assert "Traceback" not in printed


def test_it_says_how_to_log_in(tmp_path: Path) -> None:
    with CvatServer() as server:
        done = quickstart(tmp_path, CVAT_HOST=server.url)

    assert done.returncode == 1
    assert "CVAT_USERNAME and CVAT_PASSWORD, or CVAT_ACCESS_TOKEN" in done.stderr


def test_it_says_that_a_username_alone_does_not_do(tmp_path: Path) -> None:
    done = quickstart(tmp_path, CVAT_HOST="cvat.example.com", CVAT_USERNAME="ann")

    assert done.returncode == 1
    assert done.stderr.startswith("Failed: credentials: set both CVAT_USERNAME and CVAT_PASSWORD")


def test_a_run_that_fails_is_an_error(tmp_path: Path) -> None:
    done = quickstart(tmp_path, CVAT_FUNCTION="broken-detector")

    assert done.returncode == 1
    assert "  failed" in done.stdout
    assert done.stderr.startswith("Failed: the run failed: requests.exceptions.HTTPError: 500")


@pytest.mark.parametrize("task", ["first", "1.5", "-1"])
def test_it_says_that_the_task_has_to_be_a_number(tmp_path: Path, task: str) -> None:
    done = quickstart(tmp_path, CVAT_TASK=task)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"CVAT_TASK has to be the id of a task, a number, not {task!r}.\n"
