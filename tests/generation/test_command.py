"""The command `python tools/generate.py`."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from tests.generation.conftest import ROOT, Generate, WriteContract, write

if TYPE_CHECKING:
    from pathlib import Path

PETS: dict[str, Any] = {
    "paths": {
        "/pets/{id}": {
            "get": {
                "operationId": "pets_retrieve",
                "tags": ["pets"],
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
                ],
                "responses": {
                    "200": {
                        "description": "A pet",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}
                        },
                    }
                },
            }
        }
    },
    "schemas": {
        "Pet": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
    },
}


def tree(root: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def generated(generate: Generate, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the contract of pets, and in `out` what is generated from it."""
    folder = tmp_path_factory.mktemp("pets")
    spec = write(folder / "contract.yaml", **PETS)
    done = generate("--spec", spec, "--output", folder / "out")
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def pets(generated: Path, tmp_path: Path) -> Path:
    """A copy of it, which a test may change."""
    return shutil.copytree(generated, tmp_path / "pets")


def test_a_contract_gives_the_same_bytes_in_any_environment_and_as_json_or_yaml(
    generate: Generate, pets: Path
) -> None:
    as_json = pets / "contract.json"
    document = yaml.safe_load((pets / "contract.yaml").read_text())
    as_json.write_text(json.dumps(document))
    seed = {"PYTHONHASHSEED": "2", "LC_ALL": "C"}
    done = generate("--spec", as_json, "--output", pets / "json", **seed)
    assert done.returncode == 0, done.stderr
    from_json = {
        name: text.replace(b"contract.json", b"contract.yaml")
        for name, text in tree(pets / "json").items()
    }
    assert from_json == tree(pets / "out") != {}


def test_another_contract_gives_a_package_that_works_beside_our_runtime(pets: Path) -> None:
    script = f"""
import cvat_sdk
cvat_sdk.__path__.insert(0, {str(pets / "out" / "cvat_sdk")!r})
from cvat_sdk.api_client import ApiClient, Configuration
from cvat_sdk.api_client.models import *
with ApiClient(Configuration(host="http://localhost:1")) as client:
    print(client.pets_api.retrieve_endpoint.path, Pet(name="Rex"))
"""
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout == "/pets/{id} Pet(name='Rex')\n", done.stderr


def test_check_names_each_file_that_differs_shows_the_diff_and_fails(
    generate: Generate, pets: Path
) -> None:
    spec, out = pets / "contract.yaml", pets / "out"
    edited = out / "cvat_sdk/api_client/model/pet.py"
    edited.write_text(edited.read_text().replace("name: str", "name: int"))
    (out / "docs/models/Old.md").write_text("left behind\n")
    (out / "docs/models/Pet.md").unlink()
    before = tree(out)
    done = generate("--spec", spec, "--output", out, "--check")
    assert done.returncode == 1
    assert "-    name: int\n+    name: str\n" in done.stdout
    for name in ("cvat_sdk/api_client/model/pet.py", "docs/models/Old.md", "docs/models/Pet.md"):
        assert f"{name} is not what" in done.stdout
    assert tree(out) == before


def test_files_of_what_the_contract_no_longer_has_are_removed(
    generate: Generate, pets: Path
) -> None:
    out, before = pets / "out", tree(pets / "out")
    (out / "docs/models/Cat.md").write_text("# Cat\n")
    (out / "cvat_sdk/api_client/model/cat.py").write_text("class Cat: ...\n")
    generate("--spec", pets / "contract.yaml", "--output", out)
    assert tree(out) == before


@pytest.mark.parametrize("name", ["missing.yaml", "broken.yaml", "list.yaml"])
def test_what_is_no_contract_is_refused_in_one_line(
    generate: Generate, tmp_path: Path, name: str
) -> None:
    (tmp_path / "broken.yaml").write_text("a: [1\n")
    (tmp_path / "list.yaml").write_text("- a\n")
    done = generate("--spec", tmp_path / name, "--output", tmp_path / "out")
    assert done.returncode == 2
    assert name in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_field_that_holds_secrets_in_any_way_is_masked(
    generate: Generate, contract: WriteContract, tmp_path: Path
) -> None:
    hush = {"type": "string", "format": "password"}
    reference = {"$ref": "#/components/schemas/Hush"}
    shown = {
        "shown": {"type": "string"},
        "inner": {"allOf": [{"$ref": "#/components/schemas/Inner"}]},
    }
    masked = {
        "alone": hush,
        "described": {"allOf": [reference], "description": "A refinement."},
        "referred": reference,
        "listed": {"type": "array", "items": reference},
        "mapped": {"type": "object", "additionalProperties": hush},
        "either": {"oneOf": [{"type": "integer"}, hush]},
        "nullable": {**hush, "nullable": True},
    }
    schemas = {
        "Hush": hush,
        "Inner": {"type": "object", "properties": {"alone": hush}},
        "Outer": {"type": "object", "properties": {**shown, **masked}},
    }
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Outer"}}}
    operation = {
        "operationId": "x_create",
        "tags": ["x"],
        "requestBody": {"required": True, "content": content},
        "responses": {"200": {"description": "", "content": content}},
    }
    path = contract(schemas=schemas, paths={"/x": {"post": operation}})
    run = generate("--spec", path, "--output", tmp_path / "out")
    assert run.returncode == 0, run.stderr
    code = (tmp_path / "out/cvat_sdk/api_client/model/outer.py").read_text(encoding="utf-8")
    secrets = code.partition("_secrets = {")[2].partition("}")[0]
    assert sorted(re.findall(r'"(\w+)": True', secrets)) == sorted(masked)
