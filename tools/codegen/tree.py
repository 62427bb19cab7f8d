"""Trees of generated files: compared, shown as a diff, written."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SUFFIXES = frozenset({".md", ".py"})


def read(root: Path, folders: tuple[str, ...]) -> dict[str, bytes]:
    """The files in these folders of a root, by their paths."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for folder in folders
        for path in sorted((root / folder).rglob("*"))
        if path.is_file() and path.suffix in SUFFIXES
    }


def differences(old: dict[str, bytes], new: dict[str, bytes]) -> Iterator[tuple[str, str]]:
    """Each file that differs, and the readable diff."""
    for name in sorted(old.keys() | new.keys()):
        before, after = old.get(name, b""), new.get(name, b"")
        if name not in old or name not in new or before != after:
            lines = difflib.unified_diff(
                before.decode(errors="replace").splitlines(),
                after.decode(errors="replace").splitlines(),
                name if name in old else "/dev/null",
                name if name in new else "/dev/null",
                lineterm="",
            )
            yield name, "\n".join(lines)


def write(root: Path, old: dict[str, bytes], new: dict[str, bytes]) -> None:
    """Make the files of a root what `new` says; those that it lacks are removed."""
    for name in old.keys() - new.keys():
        (root / name).unlink()
    for name, content in new.items():
        if old.get(name) != content:
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
