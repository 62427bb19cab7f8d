"""The demonstration runs to its end, on its own server and on one that is named."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from cvat_sdk.testing import CvatServer

_ROOT = Path(__file__).parents[1]
_STEPS = [
    "Attached storages: 1.",
    "Attached bucket 'images' as storage 2.",
    "It is AVAILABLE, and allows: write, read.",
    "  DIR  deep",
    "Saved the preview",
    "Detached storage 2",
    "Started 'detector' on task 1.",
    "  started, 25 %",
    "  finished, 100 %",
    "Removed the finished request.",
]
_SETTINGS = {
    "CVAT_BUCKET": "images",
    "CVAT_BUCKET_KEY": "key",
    "CVAT_BUCKET_SECRET_KEY": "secret",
    "CVAT_BUCKET_MANIFEST": "manifest.jsonl",
    "CVAT_TASK": "1",
}


def _quickstart(folder: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "PYTHONPATH": str(_ROOT),
        "PYTHONWARNINGS": "error",
        "TMPDIR": str(folder),
        **settings,
    }
    return subprocess.run(
        [sys.executable, str(_ROOT / "examples" / "quickstart.py")],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=environment,
    )


def test_it_needs_no_server(tmp_path: Path) -> None:
    done = _quickstart(tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    for step in _STEPS:
        assert step in done.stdout
    assert next(tmp_path.glob("*.jpg")).read_bytes().startswith(b"\xff\xd8\xff")


def test_it_uses_the_server_and_user_that_are_named(tmp_path: Path) -> None:
    with CvatServer() as server:
        done = _quickstart(
            tmp_path,
            CVAT_HOST=server.url,
            CVAT_USERNAME=server.username,
            CVAT_PASSWORD=server.password,
            **_SETTINGS,
        )

        assert (done.returncode, done.stderr) == (0, "")
        assert list(server.storages) == [1]
        assert server.runs == {}
    for step in _STEPS:
        assert step in done.stdout


def test_it_uses_an_access_token(tmp_path: Path) -> None:
    with CvatServer() as server:
        token = server.add_access_token(server.username, read_only=False)
        done = _quickstart(tmp_path, CVAT_HOST=server.url, CVAT_ACCESS_TOKEN=token, **_SETTINGS)

    assert (done.returncode, done.stderr) == (0, "")
    assert "  finished, 100 %" in done.stdout


def test_it_says_why_it_stops(tmp_path: Path) -> None:
    with CvatServer() as server:
        done = _quickstart(
            tmp_path, CVAT_HOST=server.url, CVAT_USERNAME="nobody", CVAT_PASSWORD="wrong"
        )

    assert done.returncode == 1
    assert "Invalid username/password." in done.stderr
    assert "Traceback" not in done.stderr
