"""A virtual environment for each subject, cached in `benchmarks/.envs`."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

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
    if not stamp.exists() or stamp.read_text() != digest:
        try:
            _run(sys.executable, "-m", "venv", "--clear", environment.folder)
            if recipe.requirements:
                _run(environment.python, "-m", "pip", "install", "--quiet", *recipe.requirements)
            if recipe.generate:
                recipe.generate(environment)
        except (OSError, subprocess.CalledProcessError) as error:
            return Environment(environment.folder, _problem(error))
        stamp.write_text(digest)
    if name == "ours":
        _install_work_tree(environment)
    return environment


def _run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True, capture_output=True)


def _problem(error: Exception) -> str:
    output = getattr(error, "stderr", b"") or b""
    lines = output.decode(errors="replace").strip().splitlines()
    return lines[-1] if lines else str(error)


def _install_work_tree(environment: Environment) -> None:
    """Copy the package to where pip would install it, which saves building a wheel."""
    target = environment.packages / "cvat_sdk"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(ROOT / "cvat_sdk", target, ignore=shutil.ignore_patterns("__pycache__"))
    _run(environment.python, "-m", "compileall", "-q", target)


def _runtime_requirements() -> tuple[str, ...]:
    return tuple(
        requirement
        for requirement in metadata.requires("cvat-sdk") or ()
        if not re.search(r"\bextra\b", requirement)
    )


def _generate_stock(environment: Environment) -> None:
    output = environment.folder / "generated"
    _run(
        *(Path(sys.executable).with_name("openapi-generator-cli"), "generate", "-g", "python"),
        *("--input-spec", CONTRACT, "--output", output, "--package-name", "stock_client"),
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
    "peer": Recipe(("cvat-sdk",)),
    "stock": Recipe((), _generate_stock),
    "openapi_python_client": Recipe(("openapi-python-client",), _generate_openapi_python_client),
    "httpx_pydantic": Recipe(("httpx", "pydantic")),
}
