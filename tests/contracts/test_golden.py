"""One contract uses everything that the dialect holds; its client is compared, checked and called.

After a change of the contract or a template write it anew: ``python tools/generate.py
--spec tests/contracts/dialect.yaml --output tests/contracts/golden``.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.contracts.conftest import CHECKERS
from tools import dialect, generate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.contracts.conftest import CheckTypes

HERE = Path(__file__).parent
SPEC = HERE / "dialect.yaml"
GOLDEN = generate.read(HERE / "golden")


@pytest.fixture(scope="module")
def made() -> generate.Files:
    return generate.generate(SPEC)


def keywords(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        yield from node
        node = list(node.values())
    for value in node if isinstance(node, list) else ():
        yield from keywords(value)


def test_the_contract_uses_every_keyword_of_the_dialect() -> None:
    taken = {keyword.rstrip("!") for row in dialect.ROWS.values() for keyword in row}
    assert taken - set(keywords(dialect.load(SPEC).value)) == set()


def test_the_golden_has_the_same_files(made: generate.Files) -> None:
    assert GOLDEN.keys() == made.keys()


@pytest.mark.parametrize("name", sorted(GOLDEN))
def test_each_file_is_what_the_pipeline_makes(made: generate.Files, name: str) -> None:
    assert made[name].decode() == GOLDEN[name].decode()


@pytest.mark.slow
@pytest.mark.parametrize("checker", CHECKERS)
def test_its_types_are_right(check_types: CheckTypes, checker: str) -> None:
    check_types(HERE / "golden", checker)


def test_its_client_sends_and_reads_what_the_contract_says() -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--noconftest"]
    command += [str(HERE / "exercise.py"), "-p", "no:xdist"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_examples_of_the_reference_make_values_that_can_be_sent() -> None:
    pages = "".join(text.decode() for name, text in GOLDEN.items() if "docs/apis" in name)
    blocks = re.findall(r"as api_client:\n((?:    .*\n)*)\n    try:", pages)
    blocks = [re.sub(r"^    ", "", block, flags=re.MULTILINE) for block in blocks]
    code = "\n".join(["import datetime, uuid", *blocks])
    code = code.replace("open('/path/to/file', 'rb')", 'b"file"')
    golden = f"import cvat_sdk; cvat_sdk.__path__.insert(0, {str(HERE / 'golden' / 'cvat_sdk')!r})"
    script = f"{golden}\nfrom cvat_sdk.api_client.models import *\n{code}\nprint(pet_request.name)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.stdout == "name_examp\n", done.stderr
