"""A virtual environment for each subject, cached in `benchmarks/.envs`."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[1]
ENVIRONMENTS = ROOT / "benchmarks" / ".envs"
CONTRACT = ROOT / "openapi.yaml"


@dataclass(frozen=True)
class Environment:
    """A virtual environment with a subject, or in `problem` the reason why there is none."""

    folder: Path
    problem: str = ""

    @property
    def python(self) -> Path:
        return self.folder / "bin" / "python"

    @property
    def packages(self) -> Path:
        """The environment's site-packages."""
        return next(self.folder.glob("lib/python*/site-packages"))


@dataclass(frozen=True)
class Recipe:
    """How to set up a subject: what pip installs, and then how to generate its client."""

    requirements: tuple[str, ...]
    generate: Callable[[Environment], None] | None = None

    def digest(self, name: str) -> str:
        contract = CONTRACT.read_text() if self.generate else ""
        text = repr((name, sys.version, self.requirements, contract))
        return hashlib.sha256(text.encode()).hexdigest()


def prepare(name: str) -> Environment:
    """Set up the environment of a subject if its recipe or the contract has changed."""
    environment = Environment(ENVIRONMENTS / name)
    recipe = RECIPES[name]
    stamp = environment.folder / "recipe-digest"
    digest = recipe.digest(name)
    try:
        if not stamp.exists() or stamp.read_text() != digest:
            _run(sys.executable, "-m", "venv", "--clear", environment.folder)
            if recipe.requirements:
                _run(environment.python, "-m", "pip", "install", "--quiet", *recipe.requirements)
            if recipe.generate:
                recipe.generate(environment)
            stamp.write_text(digest)
        if name in ("ours", "documented"):
            _install_work_tree(environment, documented=name == "documented")
    except (OSError, subprocess.CalledProcessError) as error:
        return Environment(environment.folder, _problem(error))
    return environment


def generate(output: Path, contract: Path = CONTRACT) -> None:
    """Write client and reference to a folder as `make generate` does."""
    _run(sys.executable, ROOT / "tools/generate.py", "--spec", contract, "--output", output)


def _run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True, capture_output=True)


def _problem(error: Exception) -> str:
    output = getattr(error, "stderr", b"") or b""
    lines = output.decode(errors="replace").strip().splitlines()
    return lines[-1] if lines else str(error)


def _install_work_tree(environment: Environment, *, documented: bool) -> None:
    """Copy the package to where pip would install it, which saves building a wheel."""
    target = environment.packages / "cvat_sdk"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(ROOT / "cvat_sdk", target, ignore=shutil.ignore_patterns("__pycache__"))
    if documented:
        generate(environment.packages, _write_documented_only(environment))
    _run(environment.python, "-m", "compileall", "-q", target)


def documented_only(contract: dict[str, Any]) -> dict[str, Any]:
    """The contract of the cloudstorages and lambda APIs alone."""
    kept = ("/api/cloudstorages", "/api/lambda")
    paths = {path: item for path, item in contract["paths"].items() if path.startswith(kept)}
    schemas: dict[str, Any] = {}
    names = _references(paths)
    while names - schemas.keys():
        schemas |= {name: contract["components"]["schemas"][name] for name in names}
        names = _references(schemas)
    components = contract["components"] | {"schemas": schemas}
    return contract | {"paths": paths, "components": components, "x-aliases": {}}


def _write_documented_only(environment: Environment) -> Path:
    contract = environment.folder / CONTRACT.name
    contract.write_text(json.dumps(documented_only(yaml.safe_load(CONTRACT.read_bytes()))))
    return contract


def _references(part: dict[str, Any]) -> set[str]:
    return set(re.findall(r'"#/components/schemas/(\w+)"', json.dumps(part)))


def _runtime_requirements() -> tuple[str, ...]:
    return tuple(
        requirement
        for requirement in metadata.requires("cvat-sdk") or ()
        if not re.search(r"\bextra\b", requirement)
    )


def _generate_stock(environment: Environment) -> None:
    # Of an enum whose only value is null, which other APIs have, it makes a syntax error.
    contract = _write_documented_only(environment)
    output = environment.folder / "generated"
    _run(
        *(Path(sys.executable).with_name("openapi-generator-cli"), "generate", "-g", "python"),
        *("--input-spec", contract, "--output", output, "--package-name", "stock_client"),
    )
    _run(environment.python, "-m", "pip", "install", "--quiet", "-r", output / "requirements.txt")
    shutil.move(output / "stock_client", environment.packages / "stock_client")


def _generate_openapi_python_client(environment: Environment) -> None:
    _run(
        *(environment.folder / "bin" / "openapi-python-client", "generate", "--meta", "none"),
        *("--path", CONTRACT, "--output-path", environment.packages / "opc_client"),
    )


RECIPES = {
    "raw": Recipe(("urllib3",)),
    "ours": Recipe(_runtime_requirements()),
    "documented": Recipe(_runtime_requirements()),
    "peer": Recipe(("cvat-sdk",)),
    "stock": Recipe((), _generate_stock),
    "openapi_python_client": Recipe(("openapi-python-client",), _generate_openapi_python_client),
    "httpx_pydantic": Recipe(("httpx", "pydantic")),
}
