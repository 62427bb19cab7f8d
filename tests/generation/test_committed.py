"""The client and the reference that are committed."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator

from cvat_sdk.api_client import apis, models
from tests.generation.conftest import ROOT, Generate
from tests.support.contract import load_contract, load_operations

if TYPE_CHECKING:
    from pathlib import Path

CLIENT = ROOT / "cvat_sdk" / "api_client"
DOCS = ROOT / "docs"
MODULES = sorted(CLIENT.rglob("*.py"))
PAGES = sorted([*(DOCS / "apis").glob("*.md"), *(DOCS / "models").glob("*.md")])
CONTRACT = load_operations()
APIS = sorted({operation.api for operation in CONTRACT})


def test_a_published_validator_finds_nothing_wrong_with_the_contract() -> None:
    assert [str(error) for error in OpenAPIV30SpecValidator(load_contract()).iter_errors()] == []


def test_what_is_committed_is_what_the_contract_and_the_templates_make(generate: Generate) -> None:
    done = generate("--check")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("api", APIS)
def test_each_api_has_the_methods_of_the_contract_and_no_other(api: str) -> None:
    cls = getattr(apis, api.title().replace("_", ""))
    names = {operation.name for operation in CONTRACT if operation.api == api}

    public = {name for name in vars(cls) if not name.startswith("_")}
    assert {name for name in public if not name.endswith("_endpoint")} == names
    assert {f"{name}_endpoint" for name in names} < public


@pytest.mark.parametrize("path", [*MODULES, *PAGES], ids=lambda p: p.relative_to(ROOT).as_posix())
def test_each_generated_file_says_first_what_it_is_made_from_and_how(path: Path) -> None:
    first = path.read_text(encoding="utf-8").partition("\n")[0]
    assert "Generated from openapi.yaml by `make generate` (openapi-generator-cli 7" in first


def test_no_generated_line_is_longer_than_100_but_where_a_module_is_named() -> None:
    long = [
        line
        for path in MODULES
        for line in path.read_text(encoding="utf-8").splitlines()
        if len(line) > 100 and '": "cvat_sdk.' not in line
    ]
    assert long == []


def test_a_method_is_its_signature_its_docstring_and_ten_lines_at_most() -> None:
    found = 0
    for module in (CLIENT / "api").glob("*_api.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and not node.decorator_list:
                docstring, *body = node.body
                assert ast.get_docstring(node)
                assert body[-1].end_lineno is not None
                assert docstring.end_lineno is not None
                assert body[-1].end_lineno - docstring.end_lineno <= 10, node.name
                found += 1
    assert found == len(CONTRACT)


def anchors(page: Path) -> set[str]:
    """What GitHub makes of the headings of a page, and the ids in it."""
    text = page.read_text(encoding="utf-8")
    headings = re.findall(r"^#+ (.+)$", text, flags=re.MULTILINE)
    slugs = {re.sub(r"[^\w -]", "", one).lower().replace(" ", "-") for one in headings}
    return slugs | set(re.findall(r'<a id="(\w+)"></a>', text))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_each_link_of_the_reference_leads_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    inline = re.findall(r"\]\(([^)]+)\)", re.sub(r"```.*?```", "", text, flags=re.DOTALL))
    defined = dict(re.findall(r"^\[(\w+)\]: (\S+)$", text, flags=re.MULTILINE))
    for target in [*inline, *defined.values()]:
        name, _, anchor = target.partition("#")
        linked = (page.parent / name).resolve() if name else page
        assert linked.is_file(), target
        assert not anchor or anchor in anchors(linked), target
    models = {path.stem for path in (DOCS / "models").glob("*.md")}
    named = {word for word in re.findall(r"\[(\w+)\](?![(:])", text) if word in models}
    assert named == set(defined) - {"file_type", "none_type"}  # which every page defines


def test_every_model_has_a_page_and_every_page_a_model() -> None:
    pages = {path.stem for path in (DOCS / "models").glob("*.md")}
    assert pages == set(models.__all__)
