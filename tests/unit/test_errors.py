"""The documentation of the exceptions."""

from __future__ import annotations

import inspect
import re

from cvat_sdk._runtime import errors
from cvat_sdk.api_client import exceptions


def classes() -> list[type[Exception]]:
    return [
        cls
        for cls in vars(errors).values()
        if inspect.isclass(cls) and issubclass(cls, Exception) and cls.__module__ == errors.__name__
    ]


def drawn() -> list[tuple[int, str]]:
    """Depth and name of each line of the tree in the docstring of the module."""
    found = re.findall(
        r"^ {4}([ │├└─]*)(\w+)( \(\w+\))?(?:  .*)?$", errors.__doc__ or "", re.MULTILINE
    )
    return [(len(lead) // 4 if lead else 0, name) for lead, name, _ in found]


def test_the_docstring_draws_the_tree_as_the_classes_inherit() -> None:
    above: list[str] = []
    for depth, name in drawn():
        del above[depth:]
        assert not above or getattr(errors, above[-1]) in getattr(errors, name).__bases__, name
        above.append(name)

    assert sorted(name for _, name in drawn()) == sorted(cls.__name__ for cls in classes())


def test_every_exception_is_public() -> None:
    assert set(exceptions.__all__) >= {cls.__name__ for cls in classes()}
