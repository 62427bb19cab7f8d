"""Progress: shown as a bar, written as lines, or reported to a function."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TypeAlias

from cvat_sdk.api_client.exceptions import ApiTypeError, ApiValueError

Report: TypeAlias = Callable[[int, int], object]
"""Takes what is done, and the total."""
Progress: TypeAlias = "bool | Report | None"
"""True for a bar, or lines where stderr is a file; or a function."""


def check_progress(progress: Progress) -> bool:
    """Return whether progress is shown as a bar; raise if it cannot be shown as asked."""
    if progress and progress is not True and not callable(progress):
        raise ApiTypeError(f"progress: expected True or a function, got {progress!r}")
    # A notebook's stderr is no terminal, but shows bars.
    has_display = sys.stderr is not None and (sys.stderr.isatty() or "ipykernel" in sys.modules)
    if progress is True and has_display and find_spec("tqdm") is None:
        raise ApiValueError("progress=True needs tqdm: pip install tqdm")
    return progress is True and has_display


@contextmanager
def reporting(progress: Progress, description: str, total: int | None) -> Iterator[Report]:
    """Yield a function that shows what is done; None is an unknown total."""
    has_bar = check_progress(progress)
    last = (-1, -1)

    def report(done: int, of: int) -> None:
        nonlocal last
        # A server may report less than it did before, or more than there is.
        done = min(max(done, last[0], 0), of)
        if (done, of) != last:
            last = (done, of)
            show(done, of)

    if not has_bar:
        show = _lines(description) if progress is True else progress or (lambda _done, _of: None)
        yield report
    else:
        from tqdm.auto import tqdm

        class Bar(tqdm):  # type: ignore[type-arg]
            # The thread that redraws bars outlives them.
            monitor_interval = 0

        with Bar(total=total, desc=description, miniters=1) as bar:
            show = lambda done, _of: bar.update(done - bar.n)  # noqa: E731
            yield report


def _lines(description: str) -> Report:
    """Return a function that writes a line for every tenth."""
    shown = -1

    def write(done: int, total: int) -> None:
        nonlocal shown
        if (tenth := done * 10 // max(total, 1)) != shown and sys.stderr is not None:
            shown = tenth
            sys.stderr.write(f"{description}: {done} of {total}\n")
            sys.stderr.flush()

    return write
