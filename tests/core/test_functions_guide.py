"""The code of the guide on functions runs, and what it says is so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

import cvat_sdk
from cvat_sdk import exceptions
from cvat_sdk.core import waiting
from cvat_sdk.core.runs import RunOptions
from tests.support.interpreter import ROOT

if TYPE_CHECKING:
    from cvat_sdk.core import Client
    from cvat_sdk.testing import CvatServer

GUIDE = (ROOT / "docs" / "guides" / "functions.md").read_text(encoding="utf-8")


def test_the_code_of_the_guide_runs(
    timed_client: Client,
    timed_server: CvatServer,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    blocks = re.findall(r"^```python\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
    assert len(blocks) == 10
    for _ in range(3):
        timed_server.add_task()
    timed_server.tasks[5].failure = "ValueError: no frames"

    monkeypatch.setattr(cvat_sdk, "make_client", lambda: timed_client)
    names: dict[str, Any] = {}
    for block in blocks:
        exec(compile(block, "functions.md", "exec"), names)

    printed = capsys.readouterr().out
    assert "detector detector ['person', 'bicycle', 'car']" in printed
    assert "rectangle [2.5, 3.0, 20.25, 30.5]" in printed
    assert "5 failed ValueError: no frames" in printed
    assert "\nTrue\n" in printed


def test_the_guide_says_how_long_an_outage_may_last_and_how_often_it_looks() -> None:
    assert f"for {waiting.MAX_OUTAGE / 60:.0f} minutes" in GUIDE
    assert f"from {waiting.FIRST_DELAY} to {waiting.MAX_DELAY:.0f} seconds" in GUIDE


@pytest.mark.parametrize(
    "name",
    re.findall(r"^\| `(\w+(?:Error|Exception))`(?: \(`TimeoutError`\))? \|", GUIDE, re.MULTILINE),
)
def test_the_errors_that_the_guide_names_exist(name: str) -> None:
    error = getattr(waiting, name, None) or getattr(exceptions, name)

    assert issubclass(error, exceptions.OpenApiException)


def test_the_guide_lists_the_options_of_a_run() -> None:
    table = GUIDE.partition("| option of `start` |")[2].partition("\n\n")[0]

    listed = set(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE))
    assert listed == {"job", *RunOptions.__annotations__}
