"""The timeouts that a call hands to its pool manager."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk.api_client import ApiClient, Configuration, exceptions

if TYPE_CHECKING:
    from collections.abc import Callable


class TimeoutRecorder:
    """A pool manager that sends nothing and keeps the timeouts it was given."""

    def __init__(self) -> None:
        self.timeouts: list[tuple[Any, Any]] = []

    def request(self, *args: Any, timeout: Any, **options: Any) -> Any:
        self.timeouts.append((timeout.connect_timeout, timeout.read_timeout))
        raise OSError


def timeouts_of(call: Callable[[ApiClient], object]) -> tuple[Any, Any]:
    """The timeouts for connecting and reading that a call hands to its pool manager."""
    manager = TimeoutRecorder()
    client = ApiClient(Configuration(retries=0), pool_manager=manager)
    with client, pytest.raises(exceptions.ApiException):
        call(client)
    [timeouts] = manager.timeouts
    return timeouts
