"""`python -m cvat_sdk.testing`."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from tests.support.interpreter import ROOT, run_python

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def running(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-W", "error", "-m", "cvat_sdk.testing", *arguments]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def read_message(process: subprocess.Popen[str]) -> str:
    """What it prints at its start, which the script ends."""
    assert process.stdout is not None
    lines = []
    for line in process.stdout:
        lines.append(line)
        if line.startswith("        print("):
            break
    return "".join(lines)


def test_it_prints_its_address_a_user_and_a_script_that_runs() -> None:
    with running() as process:
        message = read_message(process)
        introduction, _, script = message.partition("A first script:\n")
        printed = run_python(script)

    assert re.search(r"running on http://127\.0\.0\.1:\d+\.", introduction)
    assert "Username: admin\nPassword: admin-password\n" in introduction
    assert printed.startswith("1 Images ['deep', 'sub', ")


@pytest.mark.skipif(os.name == "nt", reason="Windows sends Ctrl-C to the whole console")
def test_ctrl_c_ends_it_quietly() -> None:
    with running() as process:
        read_message(process)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)

    assert (process.returncode, errors) == (0, "")


def test_it_says_which_port_it_cannot_listen_on() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with running("--port", str(port)) as process:
            _, errors = process.communicate(timeout=30)

    assert process.returncode == 1
    assert errors.startswith(f"Cannot listen on port {port}: ")
    assert "Traceback" not in errors
