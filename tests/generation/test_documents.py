"""The reference holds the two documents that the client is made after, word for word."""

from __future__ import annotations

import html
import inspect
import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk.api_client import ApiClient, Configuration, apis
from cvat_sdk.testing import CvatServer
from tests.generation.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

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


EXAMPLES = [
    (api, name, lead, code)
    for api in DOCUMENTS
    for name, lead, code in re.findall(
        r"^## \*\*(\w+)\*\*$.*?^### Example\n(.*?)^```python\n(.*?)^```",
        page(api),
        flags=re.MULTILINE | re.DOTALL,
    )
]


def test_the_examples_that_pass_every_organization_say_what_to_pass_instead() -> None:
    passing = {name for _, name, _, code in EXAMPLES if "org_id=org_id" in code}

    assert passing
    assert passing == {
        name for _, name, lead, _ in EXAMPLES if "configuration.md#organizations" in lead
    }


def test_the_examples_that_ignore_a_result_say_how_to_get_it() -> None:
    ignoring = {name for _, name, _, code in EXAMPLES if "(data, response) =" not in code}

    assert ignoring - {"delete_requests", "destroy"} == {
        name for _, name, lead, _ in EXAMPLES if "#results-without-a-model" in lead
    }


@pytest.fixture
def lambda_api() -> Iterator[apis.LambdaApi]:
    with CvatServer() as server:
        configuration = Configuration(
            host=server.url, username=server.username, password=server.password
        )
        with ApiClient(configuration) as api_client:
            yield api_client.lambda_api


def test_the_page_describes_each_field_of_the_functions_that_a_server_lists(
    lambda_api: apis.LambdaApi,
) -> None:
    section = page("LambdaApi").partition("## **list_functions**")[2].partition("<a id=")[0]
    _, response = lambda_api.list_functions()

    keys = {key for function in response.json() for key in function}
    assert len(keys) > 6
    assert {key for key in keys if f"`{key}`" not in section} == set()


@pytest.mark.parametrize(
    ("function", "body"),
    [
        ("detector", {"task": 1, "frame": 0}),
        ("interactor", {"task": 1, "frame": 0, "pos_points": [[1, 1]], "neg_points": []}),
        ("tracker", {"task": 1, "frame": 0, "shapes": [[1, 1, 2, 2]]}),
    ],
)
def test_the_page_describes_each_field_of_the_result_of_a_function(
    lambda_api: apis.LambdaApi, function: str, body: dict[str, Any]
) -> None:
    section = page("LambdaApi").partition("## **create_functions**")[2].partition("<a id=")[0]
    row = next(line for line in section.splitlines() if line.startswith(f"| {function} |"))
    _, response = lambda_api.create_functions(function, body)

    result = response.json()
    shapes = [shape for shape in result.get("shapes", ()) if isinstance(shape, dict)]
    keys = {*result, *(key for shape in shapes for key in shape)}
    assert {key for key in keys if f"`{key}`" not in row} == set()
