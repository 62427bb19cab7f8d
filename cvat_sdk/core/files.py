"""Writing files so that they are there as a whole, or not at all."""

from __future__ import annotations

import secrets
from contextlib import contextmanager
from errno import EEXIST
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import PathLike


@contextmanager
def replacing(path: str | PathLike[str]) -> Iterator[IO[bytes]]:
    """Open a file for writing that takes its name at the end, or is removed if the block fails."""
    target = Path(path)
    if target.exists() and not target.is_file():  # a folder, or a device, which would be replaced
        raise FileExistsError(EEXIST, "not a file", str(target))
    # Not of the whole name, which may be as long as the system allows.
    partial = target.with_name(f".{target.name[:32]}.{secrets.token_hex(4)}")
    try:
        with partial.open("wb") as file:
            yield file
        partial.replace(target)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
