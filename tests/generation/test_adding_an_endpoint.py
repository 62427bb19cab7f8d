"""What CONTRIBUTING says about adding an endpoint, done in a copy of the repository."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

from tests.support.interpreter import ROOT
from tests.support.scripted import ScriptedServer, respond

if TYPE_CHECKING:
    from pathlib import Path

CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
SECTION = CONTRIBUTING.partition("\n## Adding an endpoint\n")[2].partition("\n## ")[0]
GENERATED = ("cvat_sdk/api_client/", "docs/apis/", "docs/models/")
# They look at each operation, schema and field of the contract.
TESTS = "tests/test_every_operation.py"


def block(language: str) -> str:
    """The one block of this language in the section."""
    [text] = re.findall(rf"^ *```{language}\n(.*?)^ *```$", SECTION, re.MULTILINE | re.DOTALL)
    return dedent(text)


def read_files(repository: Path) -> dict[str, bytes]:
    return {
        path.relative_to(repository).as_posix(): path.read_bytes()
        for path in repository.rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }


def run_in(repository: Path, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=repository,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A copy of the work tree."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    for name in listed.stdout.splitlines():
        if (ROOT / name).is_file():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


@pytest.mark.slow
@pytest.mark.timeout(900)  # it generates, and runs tests of its own
@pytest.mark.skipif(not shutil.which("git"), reason="git lists the files to copy")
def test_editing_the_contract_and_generating_is_enough(repository: Path) -> None:
    contract = repository / "openapi.yaml"
    text = contract.read_text(encoding="utf-8")
    assert "make generate" in SECTION
    before = read_files(repository)

    lines = block("yaml").splitlines(keepends=True)
    described = "".join(f"  {line}" for line in lines)
    contract.write_text(text.replace("\npaths:\n", f"\npaths:\n{described}", 1), encoding="utf-8")
    report = run_in(repository, "tools/generate.py")

    assert "ServerApi" in report
    after = read_files(repository)
    changed = {name for name in before.keys() | after if before.get(name) != after.get(name)}
    assert [name for name in changed if not name.startswith(GENERATED)] == ["openapi.yaml"]
    with ScriptedServer(respond({"DatabaseBackend": "working"})) as server:
        script = block("python").replace("http://localhost:8080", server.url)
        assert run_in(repository, "-W", "error", "-c", script) == "DatabaseBackend working\n"
    run_in(repository, "-m", "pytest", "-q", "-p", "no:cacheprovider", TESTS)
