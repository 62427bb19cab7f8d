"""A pytest fixture: `pytest_plugins = ["cvat_sdk.testing.fixtures"]` in the topmost conftest.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cvat_sdk.testing import CvatServer

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def cvat_server() -> Iterator[CvatServer]:
    """A new in-memory CVAT server for each test, see `cvat_sdk.testing.CvatServer`."""
    with CvatServer() as server:
        yield server
