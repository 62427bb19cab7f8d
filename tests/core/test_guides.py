"""The code of the guides runs as it stands there, block after block."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.interpreter import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from cvat_sdk.testing import CvatServer

PLACEHOLDERS = ("https://cvat.example.com", "YOUR_USERNAME", "YOUR_PASSWORD")


def blocks(guide: str) -> list[str]:
    text = (ROOT / "docs" / "guides" / guide).read_text(encoding="utf-8")
    return re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("guide", ["client.md", "storages.md"])
def test_the_blocks_of_a_guide_run_in_their_order(
    server: CvatServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, guide: str
) -> None:
    team = server.add_organization("team", members=["user1"])
    server.add_storage("images", "user1", organization=team.id)
    server.add_storage("images", "user1")
    settings = {"HOST": server.url, "USERNAME": "user1", "PASSWORD": "user1-password"}
    for name, value in settings.items():
        monkeypatch.setenv(f"CVAT_{name}", value)
    monkeypatch.chdir(tmp_path)
    namespace: dict[str, Any] = {}

    for code in blocks(guide):
        for placeholder, value in zip(PLACEHOLDERS, settings.values(), strict=True):
            code = code.replace(placeholder, value)  # noqa: PLW2901
        exec(compile(code, guide, "exec"), namespace)

    assert len(blocks(guide)) >= 6
    assert not [path for path in tmp_path.iterdir() if path.stat().st_size == 0]
