"""The documentation of the exceptions: the tree in the guide."""

from __future__ import annotations

import inspect
import re

from cvat_sdk._runtime import errors
from cvat_sdk.api_client import exceptions
from tests.support.interpreter import ROOT

GUIDE = (ROOT / "docs" / "guides" / "reliability.md").read_text("utf-8")


def classes() -> list[type[Exception]]:
    return [
        cls
        for cls in vars(errors).values()
        if inspect.isclass(cls) and issubclass(cls, Exception) and cls.__module__ == errors.__name__
    ]


def drawn(text: str) -> list[tuple[int, str]]:
    """Depth and name of each line of the tree in a text."""
    tree = re.search(r"^OpenApiException$.*?(?=^```$|\Z)", text, re.MULTILINE | re.DOTALL)
    assert tree
    found = re.findall(
        r"^([ │├└─]*)(\w+)(?: \(\w+\))?(?:  .*)?$", tree[0].rstrip("\n"), re.MULTILINE
    )
    widths = sorted({len(lead) for lead, _ in found})
    return [(widths.index(len(lead)), name) for lead, name in found]


def test_the_tree_is_drawn_as_the_classes_inherit() -> None:
    above: list[str] = []
    for depth, name in drawn(GUIDE):
        del above[depth:]
        assert not above or getattr(errors, above[-1]) in getattr(errors, name).__bases__, name
        above.append(name)

    assert sorted(name for _, name in drawn(GUIDE)) == sorted(cls.__name__ for cls in classes())


def test_every_exception_is_public() -> None:
    assert set(exceptions.__all__) >= {cls.__name__ for cls in classes()}
