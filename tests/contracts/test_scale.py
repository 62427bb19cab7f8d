"""A contract of 126 paths and 252 schemas goes through the pipeline like a small one."""

from __future__ import annotations

import compileall
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.contracts import scale
from tools.codegen.command import generate

if TYPE_CHECKING:
    from tests.contracts.conftest import CheckTypes

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The client of the contract; making it takes less than a minute."""
    folder = tmp_path_factory.mktemp("scale")
    spec = folder / "scale.json"
    spec.write_text(json.dumps(scale.contract()), encoding="utf-8")
    started = time.monotonic()
    files = generate(spec)
    assert time.monotonic() - started < 60
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    compileall.compile_dir(folder / "cvat_sdk", quiet=1)
    return folder


def run(generated: Path, script: str) -> Any:
    """What a script prints as JSON that finds the generated client in the place of ours."""
    beside = f"import cvat_sdk; cvat_sdk.__path__.insert(0, {str(generated / 'cvat_sdk')!r})\n"
    command = [sys.executable, "-c", "import json, sys, time\n" + beside + script]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_no_operation_parameter_or_schema_is_lost(generated: Path) -> None:
    there = run(
        generated,
        """
from cvat_sdk.api_client import apis, models
from cvat_sdk._runtime.operation import Operation
print(json.dumps({
    "operations": {
        f"{op.method} {op.path}": [api, op.name, sorted(p.name for p in op.parameters)]
        for api in apis.__all__
        for op in vars(getattr(apis, api)).values()
        if isinstance(op, Operation)
    },
    "schemas": {
        name: sorted(getattr(cls, "__struct_fields__", None) or [member.value for member in cls])
        for name in models.__all__
        for cls in [getattr(models, name)]
    },
}))
""",
    )
    contract = scale.contract()
    schemas = contract["components"]["schemas"]
    assert len(contract["paths"]) >= 120
    assert len(schemas) >= 250
    wanted = {}
    for path, item in contract["paths"].items():
        for method, node in item.items():
            if method == "parameters":
                continue
            tag = node["tags"][0]
            nodes = (*item.get("parameters", ()), *node.get("parameters", ()))
            parameters = [node["name"] for node in nodes]
            if "requestBody" in node:
                schema = node["requestBody"]["content"]["application/json"]["schema"]["$ref"]
                name = schema.rpartition("/")[2].replace("WriteRequest", "_write_request")
                parameters.append(name.replace("PatchedR", "patched_r").replace("R", "r"))
            api = "".join(word.capitalize() for word in tag.split("_")) + "Api"
            name = node["operationId"].removeprefix(f"{tag}_")
            wanted[f"{method.upper()} {path}"] = [api, name, sorted(parameters)]
    assert there["operations"] == wanted
    for name, schema in schemas.items():
        assert there["schemas"][name] == sorted(schema.get("properties") or schema["enum"])


def test_importing_the_package_and_an_api_loads_no_model(generated: Path) -> None:
    loaded = run(
        generated,
        """
from cvat_sdk.api_client import ApiClient, Configuration, apis, models
with ApiClient(Configuration()) as client:
    client.resource1s_api.retrieve_endpoint
apis.Resource2sApi
print(json.dumps([name for name in sys.modules if name.startswith("cvat_sdk.api_client.")]))
""",
    )
    assert {name for name in loaded if ".api." in name} == {
        "cvat_sdk.api_client.api.resource1s_api",
        "cvat_sdk.api_client.api.resource2s_api",
    }
    assert [name for name in loaded if ".model." in name] == []


def test_touching_one_model_loads_only_what_it_is_made_of(generated: Path) -> None:
    loaded = run(
        generated,
        """
from cvat_sdk.api_client.models import Resource1Label
print(json.dumps([name for name in sys.modules if ".model." in name]))
""",
    )
    assert loaded == ["cvat_sdk.api_client.model.resource1_label"]


def test_importing_all_models_at_once_takes_less_than_100_ms(generated: Path) -> None:
    script = """
import cvat_sdk.api_client.models
import cvat_sdk._runtime.schema, datetime
started = time.perf_counter()
from cvat_sdk.api_client.models import *
print(json.dumps(time.perf_counter() - started))
"""
    assert min(run(generated, script) for _ in range(5)) < 0.1


@pytest.mark.slow
def test_its_types_are_right(generated: Path, check_types: CheckTypes) -> None:
    check_types(generated, ["mypy", "--strict"])
