"""What the README shows works as it stands there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

    from cvat_sdk.testing import CvatServer

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_first_script_attaches_a_storage_and_lists_its_content(
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

    first, *entries = capsys.readouterr().out.splitlines()
    assert first.startswith("2 20")
    assert len(entries) == 5


def test_every_link_to_a_file_of_the_repository_leads_to_one() -> None:
    for page in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md"):
        text = (ROOT / page).read_text(encoding="utf-8")
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text):
            assert (ROOT / target).exists(), f"{page} links to {target}"
