"""The defaults, which the reliability guide quotes."""

from __future__ import annotations

import re
from typing import Any

from cvat_sdk._runtime import defaults
from tests.support.interpreter import ROOT

GUIDE = (ROOT / "docs" / "guides" / "reliability.md").read_text("utf-8")
NOT_QUOTED = {"TIMEOUT", "SECRET_WORDS"}
"""The pair of both timeouts, and what names of secrets contain."""


def as_text(value: Any) -> str:
    if isinstance(value, frozenset):
        return ", ".join(map(str, sorted(value)))
    return f"{value:g}" if isinstance(value, float) else str(value)


def test_the_guide_quotes_every_default() -> None:
    rows = re.findall(r"^\| `([A-Z_]+)` \| ([^|]*) \|", GUIDE, re.MULTILINE)
    quoted = {name: text.removesuffix(" s") for name, text in rows}

    assert quoted == {
        name: as_text(value)
        for name, value in vars(defaults).items()
        if name.isupper() and name not in NOT_QUOTED
    }
