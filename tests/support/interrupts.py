"""Ctrl-C at a chosen line of a call."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_TRANSPORT = ("cvat_sdk/_runtime/", "urllib3/", "http/client.py", "queue.py", "threading.py")


@contextmanager
def interrupt_at(number: int) -> Iterator[list[str]]:
    """Raises KeyboardInterrupt at the n-th line that the transport, or what it uses, executes.

    Yields a list that is empty unless there was such a line.
    """
    lines = 0
    struck: list[str] = []

    def trace_lines(frame: Any, event: str, _arg: Any) -> Any:
        nonlocal lines
        if event in {"line", "return"}:
            lines += 1
            if lines == number:
                sys.settrace(None)
                struck.append(frame.f_code.co_name)
                raise KeyboardInterrupt
        return trace_lines

    def trace(frame: Any, _event: str, _arg: Any) -> Any:
        path = frame.f_code.co_filename.replace("\\", "/")
        return trace_lines if any(part in path for part in _TRANSPORT) else trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        yield struck
    except KeyboardInterrupt:
        pass
    finally:
        sys.settrace(before)
