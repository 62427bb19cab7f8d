"""The documentation site as `make docs` builds it, and headless Chromium that shows it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.interpreter import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
OPTIONS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--enable-logging=stderr",
    "--virtual-time-budget=60000",
    "--dump-dom",
]


@pytest.fixture(scope="session")
def build(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder of the site, and what Sphinx complained about."""
    if find_spec("sphinx") is None:
        pytest.skip("Sphinx is not installed; the extra docs has it")
    folder = tmp_path_factory.mktemp("site")
    folders: list[str | Path] = ["-d", folder / "doctrees", ROOT / "docs", folder / "html"]
    done = subprocess.run(
        [sys.executable, "-m", "sphinx", "--quiet", "--keep-going", *folders],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT), "NO_COLOR": "1"},
    )
    return folder / "html", done.stderr


@pytest.fixture(scope="session")
def site(build: tuple[Path, str]) -> Path:
    return build[0]


class Handler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Print nothing."""


@pytest.fixture(scope="session")
def site_url(site: Path) -> Iterator[str]:
    handler = partial(Handler, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture
def browse(site_url: str, tmp_path: Path) -> Callable[..., tuple[str, list[str]]]:
    """Opens a page in Chromium: returns its document at the end, and its console's messages."""
    chromium = next(filter(None, map(shutil.which, NAMES)), None)
    if chromium is None:
        pytest.skip("there is no Chromium; on Debian, apt install chromium")

    def run(path: str, *options: str) -> tuple[str, list[str]]:
        done = subprocess.run(
            [chromium, *OPTIONS, *options, f"--user-data-dir={tmp_path}", f"{site_url}/{path}"],
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
        )
        return done.stdout, re.findall(r"CONSOLE.*", done.stderr)

    return run
