"""The reference holds the two documents that the client is made after, word for word."""

from __future__ import annotations

import html
import inspect
import re
from difflib import SequenceMatcher
from typing import Any

import pytest

from cvat_sdk.api_client import apis
from tests.generation.conftest import ROOT

DOCUMENTS = {"CloudstoragesApi": "cloudstorages_api.txt", "LambdaApi": "lambda_api.txt"}

# Both documents are cut where a description holds a `|`; these words of theirs stand for more.
CUT = {"Cloud Storage actions (GET PUT", "Cloud Storage status (AVAILABLE NOT_FOUND"}


def document(api: str) -> str:
    return (ROOT / "tests" / "documented" / DOCUMENTS[api]).read_text(encoding="utf-8")


def page(api: str) -> str:
    return (ROOT / "docs" / "apis" / f"{api}.md").read_text(encoding="utf-8")


def as_read(markdown: str) -> str:
    """The words of a page as somebody reads them."""
    text = re.sub(
        r"<!--.*?-->|<a id=[^>]*></a>|^```\w*$|^\[\w+\]: .*$", "", markdown, flags=re.MULTILINE
    )
    text = re.sub(
        r"^(\S+ \| .*|--- \| .*)$", lambda row: row[0].replace(" | ", " "), text, flags=re.MULTILINE
    )
    text = re.sub(r"\[([^\]\[]+)\]\([^)]+\)", r"\1", text)
    return html.unescape(re.sub(r"\\([^\w\s\"])", r"\1", text))


def tokens(text: str) -> list[str]:
    straight = text.translate(str.maketrans("\u2018\u2019\u201c\u201d", "''\"\"")).replace(
        "<user>", ""
    )
    straight = straight.replace("Authorization", "Authentication").replace("•", "")
    return re.findall(r"\w+|[^\w\s*#|\\`,'\"-]", straight)


@pytest.mark.parametrize("api", DOCUMENTS)
def test_each_page_has_every_word_of_its_document_in_order(api: str) -> None:
    wanted, there = tokens(document(api)), tokens(as_read(page(api)))
    missing = [
        " ".join(wanted[start:end])
        for kind, start, end, _, _ in SequenceMatcher(
            None, wanted, there, autojunk=False
        ).get_opcodes()
        if kind in {"delete", "replace"}
    ]
    assert missing == []


@pytest.mark.parametrize("api", DOCUMENTS)
def test_each_example_stands_there_to_the_letter(api: str) -> None:
    code = re.findall(r"```python\n(from pprint.*?)```", page(api), flags=re.DOTALL)
    assert len(code) == document(api).count("from pprint import pprint")
    assert [one for one in code if one.rstrip("\n") not in document(api)] == []


@pytest.mark.parametrize("api", DOCUMENTS)
def test_each_method_has_the_signature_of_its_document(api: str) -> None:
    cls: Any = getattr(apis, api)
    signatures = re.findall(r"^(\w+)\( (.*), \*\*kwargs \)$", document(api), flags=re.MULTILINE)
    signatures += [
        (name, "") for name in re.findall(r"^(\w+)\( \*\*kwargs \)$", document(api), re.MULTILINE)
    ]
    assert len(signatures) == document(api).count("**kwargs )")
    for name, parameters in signatures:
        wanted = ["self", *(parameters.split(", ") if parameters else []), "**kwargs"]
        signature = inspect.signature(getattr(cls, name))
        bare = [p.replace(annotation=p.empty) for p in signature.parameters.values()]
        assert [str(parameter) for parameter in bare] == wanted


@pytest.mark.parametrize("cut", sorted(CUT))
def test_what_the_document_cuts_at_a_bar_is_told_in_full(cut: str) -> None:
    text = as_read(page("CloudstoragesApi")).replace(" | ", " ")
    assert re.search(re.escape(cut) + r" \w+\)", text)


def test_what_html_and_markdown_would_swallow_is_escaped() -> None:
    row = next(
        line for line in page("CloudstoragesApi").splitlines() if line.startswith("**filter**")
    )
    assert "&lt;user&gt;" in row
    assert r"\[{" in row
    statuses = next(line for line in page("CloudstoragesApi").splitlines() if "FORBIDDEN" in line)
    assert r"(AVAILABLE \| NOT_FOUND \| FORBIDDEN)" in statuses
