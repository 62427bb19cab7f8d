"""README and guides: what they show works as it stands there."""

from __future__ import annotations

import inspect
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from cvat_sdk import Configuration, RetryPolicy
from tests.support.interpreter import ROOT
from tests.support.samples import OPERATIONS
from tests.support.timeouts import timeouts_of

if TYPE_CHECKING:
    from pathlib import Path

    from cvat_sdk.testing import CvatServer

README = (ROOT / "README.md").read_text(encoding="utf-8")
RELIABILITY = (ROOT / "docs" / "guides" / "reliability.md").read_text(encoding="utf-8")
TESTING = (ROOT / "docs" / "guides" / "testing.md").read_text(encoding="utf-8")


def test_the_first_script_of_the_readme_attaches_a_storage_and_lists_its_content(
    server: CvatServer, capsys: pytest.CaptureFixture[str]
) -> None:
    [script] = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    for placeholder, value in {
        "https://cvat.example.com": server.url,
        "YOUR_USERNAME": server.username,
        "YOUR_PASSWORD": server.password,
    }.items():
        assert placeholder in script
        script = script.replace(placeholder, value)

    exec(compile(script, "README.md", "exec"), {})

    first, *files, last = capsys.readouterr().out.splitlines()
    assert first.startswith("2 20")
    assert len(files) == 21
    assert last == "200 2"


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_every_link_to_a_file_of_the_repository_leads_to_one(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")

    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text):
        assert (ROOT / target).exists(), target


def test_the_reliability_guide_lists_the_operations_with_a_longer_read_timeout() -> None:
    listed = re.findall(r"^\| `([a-z_0-9]+)` \| (\d+) s \|", RELIABILITY, re.MULTILINE)
    read_timeouts = {name: timeouts_of(call)[1] for name, call in OPERATIONS.items()}

    assert {name: int(seconds) for name, seconds in listed} == {
        name: seconds for name, seconds in read_timeouts.items() if seconds != 60
    }


@pytest.mark.parametrize("code", re.findall(r"Configuration\([a-z_]+=\(?[^…\n]*\)", RELIABILITY))
def test_the_configurations_of_the_reliability_guide_can_be_made(code: str) -> None:
    names = {"Configuration": Configuration, "RetryPolicy": RetryPolicy}

    assert isinstance(eval(code.partition("  ")[0], names), Configuration)


@pytest.mark.parametrize("cls", [Configuration, RetryPolicy])
def test_the_settings_that_the_reliability_guide_names_exist(cls: type) -> None:
    named = set(re.findall(rf"{cls.__name__}\((\w+)=…\)", RELIABILITY))

    assert named
    assert named <= set(inspect.signature(cls).parameters)


def test_the_examples_of_the_testing_guide_pass(tmp_path: Path) -> None:
    blocks = re.findall(r"^```python( conftest)?\n(.*?)^```", TESTING, re.MULTILINE | re.DOTALL)
    assert len(blocks) == 5
    for number, (is_conftest, code) in enumerate(blocks):
        name = "conftest.py" if is_conftest else f"test_{number}.py"
        (tmp_path / name).write_text(code, encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", "."],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert "4 passed" in done.stdout
