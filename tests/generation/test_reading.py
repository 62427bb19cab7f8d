"""A contract is read as YAML 1.2 has it, or refused."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.generation.small_contract import SMALL
from tools import dialect

if TYPE_CHECKING:
    from tests.generation.conftest import Findings


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("true", True),
        ("FALSE", False),
        ("y", "y"),
        ("12", 12),
        ("-3", -3),
        ("0", 0),
        ("+7", 7),
        ("0x1F", 31),
        ("1.5", 1.5),
        (".5", 0.5),
        ("-.5", -0.5),
        ("1e3", 1000.0),
        ("1.0e+3", 1000.0),
        ("2020-01-01", "2020-01-01"),
        ("2020-01-01T10:00:00Z", "2020-01-01T10:00:00Z"),
        ("1.2.3", "1.2.3"),
        ("'no'", "no"),
        ("no", "no"),
        ("On", "On"),
        ("07", 7),
        ("010", 10),
        ("-08", -8),
        ("0o10", 8),
        ("0b11", "0b11"),
        ("1_000", "1_000"),
        ("12:30", "12:30"),
        (".inf", ".inf"),
        ("=", "="),
        ("!!int '3'", 3),
        ('"08"', "08"),
        ('"12:30"', "12:30"),
        ("!!str no", "no"),
        ("|-\n  no", "no"),
    ],
)
def test_words_and_numbers_are_those_of_yaml_1_2(tmp_path: Path, word: str, value: Any) -> None:
    path = tmp_path / "contract.yaml"
    path.write_text(f"x: {word}\n", encoding="utf-8")
    document = dialect.load(path)
    assert document.findings == []
    assert document.value == {"x": value}
    assert type(document.value["x"]) is type(value)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a: 1\nb: [\n", "contract.yaml:3: document: cannot be read: "),
        ("a: 1\na: 2\n", "contract.yaml:2: a: is defined twice; remove one"),
        ("a: &a [*a]", "contract.yaml:1: document: cannot be read: "),
        ("a: " + "[" * 3000, "contract.yaml:1: document: "),
        ("a: !file x", "contract.yaml:1: document: cannot be read: "),
        ("--- 1\n--- 2\n", "contract.yaml:2: document: cannot be read: "),
        ("a: \0", "contract.yaml:1: document: cannot be read: "),
        ("- 1", "contract.yaml:1: document: is not a mapping; write one"),
        ("", "contract.yaml:1: document: lacks openapi; add it"),
    ],
)
def test_what_is_no_document(findings: Findings, text: str, found: str) -> None:
    printed = findings(text)
    assert any(line.startswith(found) for line in printed), printed
    assert all("\n" not in line for line in printed)


def test_aliases_that_grow_without_end(findings: Findings) -> None:
    lines = [
        "a0: &a0 [x, x]",
        *(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 9)),
    ]
    assert findings("\n".join(lines)) == [
        "contract.yaml:1: document: cannot be read: its aliases expand to too much; write them out"
    ]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    (found,) = map(str, dialect.check(dialect.load(tmp_path / "gone.yaml")))
    assert found.startswith("gone.yaml:1: document: cannot be read: ")


def test_json_is_yaml(findings: Findings, tmp_path: Path) -> None:
    text = json.dumps(SMALL, indent="\t").replace("Small", "\\ud83d\\ude00")
    assert findings(text) == []
    assert dialect.load(tmp_path / "contract.yaml").value["info"]["title"] == "\N{GRINNING FACE}"


@given(st.text() | st.text(st.sampled_from("{}[]:,-&*!|>'\"#%@ \n\tab01.~=<")))
def test_no_text_whatsoever_raises_anything(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "contract.yaml"
        path.write_text(text, encoding="utf-8", errors="replace")
        assert dialect.check(dialect.load(path))
