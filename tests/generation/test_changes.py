"""What `tools/generate.py` says of changes in the public API."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.generation.conftest import write
from tools import changes
from tools.generate import generate

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.generation.conftest import Generate, WriteContract

NUMBER, TEXT = {"type": "integer"}, {"type": "string"}


def shop(number: int) -> dict[str, Any]:
    """Part of a contract: an operation, a model, an enumeration and a union of its own number."""
    answer = {"application/json": {"schema": {"$ref": f"#/components/schemas/Shop{number}"}}}
    return {
        "operations": {
            "list": {
                "operationId": f"shops{number}_list",
                "tags": [f"shops{number}"],
                "parameters": [
                    {"name": "a", "in": "query", "schema": TEXT},
                    {"name": "b", "in": "query", "schema": NUMBER},
                ],
                "responses": {"200": {"description": "", "content": answer}},
            }
        },
        "Shop": {"type": "object", "required": ["id"], "properties": {"id": NUMBER, "name": TEXT}},
        "Kind": {"type": "string", "enum": ["small", "large"]},
        "Ware": {"oneOf": [{"$ref": f"#/components/schemas/Shop{number}"}, TEXT]},
    }


def whole(parts: list[dict[str, Any]]) -> dict[str, Any]:
    """The contract of these parts."""
    paths = {
        f"/shops{number}/{name}": {"get": operation}
        for number, part in enumerate(parts)
        for name, operation in part["operations"].items()
    }
    schemas = {
        f"{name}{number}": schema
        for number, part in enumerate(parts)
        for name, schema in part.items()
        if name != "operations"
    }
    return {"paths": paths, "schemas": schemas}


def parameters(part: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = part["operations"]["list"]["parameters"]
    return found


def remove_the_operation(part: dict[str, Any]) -> None:
    del part["operations"]["list"]


def add_an_operation(part: dict[str, Any]) -> None:
    more = copy.deepcopy(part["operations"]["list"])
    more["operationId"] = more["operationId"].replace("list", "search")
    part["operations"]["search"] = more


def answer_a_list(part: dict[str, Any]) -> None:
    content = part["operations"]["list"]["responses"]["200"]["content"]["application/json"]
    content["schema"] = {"type": "array", "items": content["schema"]}


def remove_a_parameter(part: dict[str, Any]) -> None:
    del parameters(part)[1]


def add_a_parameter(part: dict[str, Any]) -> None:
    parameters(part).append({"name": "c", "in": "query", "schema": TEXT})


def require_a_parameter(part: dict[str, Any]) -> None:
    parameters(part)[0]["required"] = True


def insert_a_parameter(part: dict[str, Any]) -> None:
    parameters(part).insert(0, {"name": "c", "in": "query", "schema": TEXT})


def widen_a_parameter(part: dict[str, Any]) -> None:
    kind = part["operations"]["list"]["tags"][0].replace("shops", "Kind")
    parameters(part)[0]["schema"] = {"$ref": f"#/components/schemas/{kind}"}


def retype_a_parameter(part: dict[str, Any]) -> None:
    parameters(part)[1]["schema"] = TEXT


def remove_a_field(part: dict[str, Any]) -> None:
    del part["Shop"]["properties"]["name"]


def add_a_field(part: dict[str, Any]) -> None:
    part["Shop"]["properties"]["size"] = NUMBER


def add_a_required_field(part: dict[str, Any]) -> None:
    add_a_field(part)
    part["Shop"]["required"].append("size")


def retype_a_field(part: dict[str, Any]) -> None:
    part["Shop"]["properties"]["id"] = TEXT


def change_enum_values(part: dict[str, Any]) -> None:
    part["Kind"]["enum"] = ["small", "middling"]


def add_a_model(part: dict[str, Any]) -> None:
    part["Till"] = {"type": "object", "properties": {"sum": NUMBER}}


def retype_a_union(part: dict[str, Any]) -> None:
    part["Ware"]["oneOf"][1] = NUMBER


CASES: list[tuple[Callable[[dict[str, Any]], None], list[str], list[str]]] = [
    (remove_the_operation, ["operation `Shops{n}Api.list` was removed"], []),
    (add_an_operation, [], ["operation `Shops{n}Api.search` was added"]),
    (
        answer_a_list,
        ["operation `Shops{n}Api.list` was `models.Shop{n}`, is `builtins.list[models.Shop{n}]`"],
        [],
    ),
    (remove_a_parameter, ["parameter `Shops{n}Api.list(b)` was removed"], []),
    (add_a_parameter, [], ["parameter `Shops{n}Api.list(c)` was added"]),
    (require_a_parameter, ["parameter `Shops{n}Api.list(a)` was `str | None`, is `str`"], []),
    (
        insert_a_parameter,
        ["operation `Shops{n}Api.list` takes its parameters as c a b, not as a b"],
        ["parameter `Shops{n}Api.list(c)` was added"],
    ),
    (
        widen_a_parameter,
        [],
        ["parameter `Shops{n}Api.list(a)` was `str | None`, is `models.Kind{n} | str | None`"],
    ),
    (
        retype_a_parameter,
        ["parameter `Shops{n}Api.list(b)` was `int | None`, is `str | None`"],
        [],
    ),
    (remove_a_field, ["field `Shop{n}.name` was removed"], []),
    (add_a_field, [], ["field `Shop{n}.size` was added"]),
    (add_a_required_field, ["field `Shop{n}.size` was added, and is required"], []),
    (retype_a_field, ["field `Shop{n}.id` was `int`, is `str`"], []),
    (
        change_enum_values,
        ["value `Kind{n}.LARGE` was removed"],
        ["value `Kind{n}.MIDDLING` was added"],
    ),
    (add_a_model, [], ["model `Till{n}` was added"]),
    (retype_a_union, ["union `Ware{n}` was `(Shop{n}, str)`, is `(Shop{n}, int)`"], []),
]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The report on a contract in which each part is changed in its own way."""
    parts = [shop(number) for number in range(len(CASES))]
    folder = tmp_path_factory.mktemp("changes")
    old = generate(write(folder / "old.yaml", **whole(parts)))
    for part, (change, _, _) in zip(parts, CASES, strict=True):
        change(part)
    return changes.report(old, generate(write(folder / "new.yaml", **whole(parts))))


@pytest.mark.parametrize("number", range(len(CASES)), ids=[case[0].__name__ for case in CASES])
def test_a_change_is_told_once_and_as_what_it_is(told: str, number: int) -> None:
    title, *sections = told.split("\n## ")
    assert title == "# Changes of the API\n"
    assert [section.partition("\n")[0] for section in sections] == ["Breaking", "Compatible"]
    for section, expected in zip(sections, CASES[number][1:], strict=True):
        assert re.findall(rf"^- (.*`[A-Za-z]+{number}(?!\d).*)$", section, flags=re.MULTILINE) == [
            line.replace("{n}", str(number)) for line in expected
        ]


def test_what_was_added_is_told_in_the_order_of_names(contract: WriteContract) -> None:
    parts = [shop(number) for number in range(9)]
    report = changes.report({}, generate(contract(**whole(parts))))
    for kind in ("operation", "enumeration"):
        names = re.findall(rf"- {kind} `(.*)` was added", report)
        assert names == sorted(names)
        assert len(names) == len(parts)


def test_the_command_tells_the_changes_and_writes_them_where_it_is_told(
    generate: Generate, contract: WriteContract, tmp_path: Any
) -> None:
    arguments = ("--output", tmp_path / "out", "--report", tmp_path / "report.md")
    generate("--spec", contract(**whole([shop(0)])), *arguments)
    part = shop(0)
    add_a_field(part)
    done = generate("--spec", contract(**whole([part])), *arguments)
    told = (tmp_path / "report.md").read_text()
    assert "- field `Shop0.size` was added" in told
    assert done.stdout.endswith(told)
    generate("--spec", contract(**whole([part])), *arguments)
    assert (tmp_path / "report.md").read_text() == "# Changes of the API\n\nNone.\n"
