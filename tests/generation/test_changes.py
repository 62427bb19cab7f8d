"""What `tools/generate.py` says of changes in the public API."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.generation.conftest import write
from tools import generate as pipeline
from tools.generate import generate

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.generation.conftest import Generate, WriteContract

NUMBER, TEXT = {"type": "integer"}, {"type": "string"}


def shop(number: int) -> dict[str, Any]:
    """Part of a contract: an operation, a model, an enumeration and a union of its own number."""
    response = {"application/json": {"schema": {"$ref": f"#/components/schemas/Shop{number}"}}}
    return {
        "operations": {
            "list": {
                "operationId": f"shops{number}_list",
                "tags": [f"shops{number}"],
                "parameters": [
                    {"name": "a", "in": "query", "schema": TEXT},
                    {"name": "b", "in": "query", "schema": NUMBER},
                ],
                "responses": {"200": {"description": "", "content": response}},
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


def return_a_list(part: dict[str, Any]) -> None:
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


LIST = "`Shops{n}Api.list(%s) -> tuple[models.Shop{n}, HTTPResponse]`"
BEFORE = LIST % "a: str | None=None, b: int | None=None"


def retyped(arguments: str) -> list[str]:
    return [f"{BEFORE} to {LIST % arguments}"]


CASES: list[tuple[Callable[[dict[str, Any]], None], dict[str, list[str]]]] = [
    (remove_the_operation, {"Removed": ["`Shops{n}Api`"]}),
    (add_an_operation, {"Added": [BEFORE.replace("list", "search")]}),
    (
        return_a_list,
        {
            "Changed": [
                f"{BEFORE} to {BEFORE}".replace(
                    "[models.Shop{n},", "[builtins.list[models.Shop{n}],"
                ).replace("[builtins.list[models.Shop{n}],", "[models.Shop{n},", 1)
            ]
        },
    ),
    (remove_a_parameter, {"Changed": retyped("a: str | None=None")}),
    (
        add_a_parameter,
        {"Changed": retyped("a: str | None=None, b: int | None=None, c: str | None=None")},
    ),
    (require_a_parameter, {"Changed": retyped("a: str, b: int | None=None")}),
    (
        insert_a_parameter,
        {"Changed": retyped("c: str | None=None, a: str | None=None, b: int | None=None")},
    ),
    (retype_a_parameter, {"Changed": retyped("a: str | None=None, b: str | None=None")}),
    (remove_a_field, {"Removed": ["`Shop{n}.name`"]}),
    (add_a_field, {"Added": ["`Shop{n}.size: int | UnsetType = UNSET`"]}),
    (add_a_required_field, {"Added": ["`Shop{n}.size: int`"]}),
    (retype_a_field, {"Changed": ["`Shop{n}.id: int` to `Shop{n}.id: str`"]}),
    (
        change_enum_values,
        {"Removed": ["`Kind{n}.LARGE`"], "Added": ["`Kind{n}.MIDDLING = 'middling'`"]},
    ),
    (add_a_model, {"Added": ["`Till{n}`"]}),
    (retype_a_union, {"Changed": ["`Ware{n} = (Shop{n}, str)` to `Ware{n} = (Shop{n}, int)`"]}),
]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> list[pipeline.Files]:
    """What a contract gives, and what it gives when each part is changed in its own way."""
    parts = [shop(number) for number in range(len(CASES))]
    folder = tmp_path_factory.mktemp("changes")
    old = generate(write(folder / "old.yaml", **whole(parts)))
    for part, (change, _) in zip(parts, CASES, strict=True):
        change(part)
    return [old, generate(write(folder / "new.yaml", **whole(parts)))]


@pytest.mark.parametrize("number", range(len(CASES)), ids=[case[0].__name__ for case in CASES])
def test_a_change_is_reported_once_and_as_what_it_is(
    packages: list[pipeline.Files], number: int
) -> None:
    title, *sections = pipeline.report(*packages).split("\n## ")
    assert title == "# Changes of the API\n"
    assert [section.partition("\n")[0] for section in sections] == ["Removed", "Changed", "Added"]
    for section in sections:
        found = re.findall(rf"^- (`[A-Za-z]+{number}(?!\d).*)$", section, flags=re.MULTILINE)
        expected = CASES[number][1].get(section.partition("\n")[0], [])
        assert found == [line.replace("{n}", str(number)) for line in expected]


def test_what_was_added_is_reported_in_the_order_of_names(packages: list[pipeline.Files]) -> None:
    report = pipeline.report({}, packages[0])
    names = re.findall(r"- `(\w+)", report.partition("## Added")[2])
    assert names == sorted(names)
    assert {f"{name}{n}" for name in ("Shop", "Kind") for n in range(len(CASES))} < set(names)


def test_the_command_tells_the_changes_and_writes_them_where_it_is_reported(
    generate: Generate, contract: WriteContract, tmp_path: Any
) -> None:
    spec, report = contract(**whole([shop(0)])), tmp_path / "report.md"
    arguments = ("--spec", spec, "--output", tmp_path / "out", "--report", report)
    done = generate(*arguments)
    reported = report.read_text()
    assert "## Added\n\n- `Kind0`" in reported
    assert done.stdout.endswith(reported)
    generate(*arguments)
    assert report.read_text() == "# Changes of the API\n\nNone.\n"
