"""The templates: ours, each of use, and each line of them seen by a test."""

from __future__ import annotations

import re
import shutil
import zipfile
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from tools.generate import CONFIG, ROOT, TEMPLATES, GenerateError, generate

if TYPE_CHECKING:
    from tests.generation.conftest import WriteContract

OURS = sorted(TEMPLATES.glob("*.mustache"))
BY_CONVENTION = {"api.mustache", "model.mustache"}


def stock_templates() -> dict[str, str]:
    """The templates for Python that openapi-generator-cli carries."""
    package = find_spec("openapi_generator_cli")
    assert package is not None
    assert package.origin is not None
    with zipfile.ZipFile(Path(package.origin).parent / "openapi-generator.jar") as jar:
        return {
            name: jar.read(name).decode("utf-8")
            for name in jar.namelist()
            if name.startswith("python") and name.endswith(".mustache")
        }


def words(line: str) -> str:
    """A line's words, tags and punctuation aside."""
    return " ".join(re.findall(r"\w+", re.sub(r"\{\{.*?\}\}+", "", line)))


def telling(text: str) -> set[str]:
    """The words of each line that has some of its own; which modules there are is Python's."""
    lines = {words(line) for line in text.splitlines() if not line.startswith(("from ", "import "))}
    return {line for line in lines if line.count(" ") > 2}


def test_no_template_is_a_copy_of_a_stock_one() -> None:
    stock = stock_templates()
    assert stock
    # The documents' own sentences are in the stock reference too; they are the contract's to say.
    folder = ROOT / "tests" / "documented"
    documents = " ".join(words(path.read_text(encoding="utf-8")) for path in folder.glob("*.txt"))
    for ours in OURS:
        lines = {line for line in telling(ours.read_text("utf-8")) if line not in documents}
        for name, text in stock.items():
            same = lines & telling(text)
            assert len(same) <= max(1, len(lines) // 10), (ours.name, name, same)


def test_each_template_is_rendered_or_part_of_one_that_is() -> None:
    config = yaml.safe_load(CONFIG.read_text(encoding="utf-8"))
    partials = {
        f"{name}.mustache"
        for ours in OURS
        for name in re.findall(r"\{\{>(\w+)\}\}", ours.read_text(encoding="utf-8"))
    }
    assert {ours.name for ours in OURS} == {*config["files"], *BY_CONVENTION, *partials}


def test_the_table_in_contributing_names_each_template() -> None:
    guide = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert [ours.name for ours in OURS if f"`{ours.name}`" not in guide] == []


def test_the_generator_s_version_stands_in_one_place() -> None:
    version = re.compile(r"openapi-generator-cli==([\d.]+)")
    found = version.findall((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert len(found) == 1
    written_by_hand = [CONFIG, *OURS, *(ROOT / "tools").rglob("*.py"), ROOT / "Makefile"]
    assert [p.name for p in written_by_hand if found[0] in p.read_text(encoding="utf-8")] == []


@pytest.mark.parametrize(
    ("template", "line", "expected"),
    [
        ("model.mustache", "{{#never_closed}}", "openapi-generator-cli failed: .*never_closed"),
        ("model.mustache", "class:", "ruff failed: .*model/.*: invalid-syntax"),
    ],
)
def test_a_tool_that_fails_is_reported_in_one_line_with_the_place(
    contract: WriteContract, tmp_path: Path, template: str, line: str, expected: str
) -> None:
    spec = contract(schemas={"Pet": {"type": "object", "properties": {"a": {"type": "string"}}}})
    templates = tmp_path / "templates"
    shutil.copytree(TEMPLATES, templates)
    broken = templates / template
    broken.write_text(broken.read_text(encoding="utf-8") + line + "\n", encoding="utf-8")
    with pytest.raises(GenerateError, match=expected) as caught:
        generate(spec, templates)
    assert "\n" not in str(caught.value)
