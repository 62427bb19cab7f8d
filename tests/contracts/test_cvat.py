"""The whole API of CVAT goes through the pipeline, and nothing of it is lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.contracts import cvat
from tests.contracts.conftest import CHECKERS
from tools import generate

if TYPE_CHECKING:
    from tests.contracts.conftest import CheckTypes

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The client of the contract. Making it takes about 6 seconds; the limit is generous."""
    folder = tmp_path_factory.mktemp("cvat")
    spec = folder / "cvat.json"
    spec.write_text(json.dumps(cvat.document()), encoding="utf-8")
    started = time.monotonic()
    files = generate.generate(spec)
    assert time.monotonic() - started < 60
    generate.write(folder, {}, files)
    return folder


def run(generated: Path, script: str) -> Any:
    """What a script prints as JSON that finds the generated client in the place of ours."""
    beside = f"import cvat_sdk; cvat_sdk.__path__.insert(0, {str(generated / 'cvat_sdk')!r})\n"
    command = [sys.executable, "-c", "import json, sys\n" + beside + script]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_no_operation_and_no_parameter_is_lost(generated: Path) -> None:
    script = """
from cvat_sdk.api_client import apis
from cvat_sdk._runtime.http.parameters import Body
from cvat_sdk._runtime.operation import Operation
print(json.dumps({
    f"{api.removesuffix('Api').lower()}_{op.name}": [
        op.method, op.path,
        sorted("body" if isinstance(p, Body) else f"{type(p).__name__[0]} {p.name or p.python_name}"
               for p in op.parameters),
    ]
    for api in apis.__all__
    for op in vars(getattr(apis, api)).values()
    if isinstance(op, Operation)
}))
"""
    wanted = {
        name: [
            fact["method"],
            fact["path"],
            sorted(
                [f"{p['in'][0].upper()} {p['name']}" for p in fact.get("parameters", ())]
                + (["body"] if "body" in fact else [])
            ),
        ]
        for name, fact in cvat.facts()["operations"].items()
    }
    assert run(generated, script) == wanted


def test_no_schema_no_field_and_no_value_is_lost(generated: Path) -> None:
    script = """
from cvat_sdk.api_client import models
def parts(cls):
    if cls is None:
        return [None]
    if hasattr(cls, "__struct_encode_fields__"):
        return list(cls.__struct_encode_fields__)
    if hasattr(cls, "_variants"):
        return len(cls._variants())
    return [member.value for member in cls]
print(json.dumps({name: parts(getattr(models, name)) for name in models.__all__}))
"""
    wanted: dict[str, Any] = {}
    for name, schema in cvat.facts()["schemas"].items():
        options = schema.get("oneOf") or schema.get("anyOf")
        wanted[name] = len(options) if options else schema.get("enum")
        if "properties" in schema:
            wanted[name] = sorted(schema["properties"])
    found = run(generated, script)
    assert {
        name: sorted(part) if part and name in wanted and "properties" in
        cvat.facts()["schemas"][name] else part
        for name, part in found.items()
    } == wanted  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("checker", CHECKERS)
def test_its_types_are_right(generated: Path, check_types: CheckTypes, checker: str) -> None:
    check_types(generated, checker)


def test_importing_an_api_loads_no_model(generated: Path) -> None:
    script = """
from cvat_sdk.api_client import ApiClient, Configuration, apis, models
with ApiClient(Configuration()) as client:
    client.tasks_api.retrieve_endpoint
print(json.dumps([name for name in sys.modules if name.startswith("cvat_sdk.api_client.model.")]))
"""
    assert run(generated, script) == []


def test_a_model_loads_only_what_it_is_made_of(generated: Path) -> None:
    script = """
from cvat_sdk.api_client.models import Chapter
print(json.dumps([name for name in sys.modules if ".model." in name]))
"""
    loaded = run(generated, script)
    assert set(loaded) == {
        f"cvat_sdk.api_client.model.{name}" for name in ("chapter", "chapter_metadata")
    }


def test_each_operation_sends_and_reads_what_the_facts_say(generated: Path) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--noconftest"]
    command += ["-p", "no:xdist", "tests/contracts/exercise_cvat.py"]
    here = {**os.environ, "GENERATED_CLIENT": str(generated)}
    done = subprocess.run(command, cwd=ROOT, env=here, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr
