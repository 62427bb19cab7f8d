"""Buckets that are too large to be kept in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from cvat_sdk.testing.state import Bucket


@dataclass
class NumberedBucket(Bucket):
    """A bucket of `count` files, from `00000000.png`, in folders of a thousand; none is stored."""

    count: int = 0

    def paths(self) -> Sequence[str]:
        """The paths of all files, sorted; each is computed when it is needed."""
        return _NumberedPaths(self.count)


class _NumberedPaths(Sequence[str]):
    def __init__(self, count: int) -> None:
        self._numbers = range(count)

    def __len__(self) -> int:
        return len(self._numbers)

    def __getitem__(self, index: Any) -> Any:
        number = self._numbers[index]
        return f"{number // 1000:05}/{number:08}.png"
