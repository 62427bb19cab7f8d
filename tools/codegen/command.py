"""The command `tools/generate.py`."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from . import changes, contract, generator, prepare, tree
from .contract import ContractError
from .generator import ROOT, GeneratorError

FOLDERS = ("cvat_sdk/api_client", "docs/apis", "docs/models")
"""What is generated: everything in these folders, and nothing else."""


def main(arguments: list[str] | None = None) -> int:
    """Generate or compare; returns the process's status."""
    options = _parser().parse_args(arguments)
    try:
        new = generate(options.spec, options.templates)
    except (ContractError, GeneratorError) as error:
        print(f"{options.spec.name}: {error}", file=sys.stderr)
        return 2
    old = tree.read(options.output, FOLDERS)
    differing = list(tree.differences(old, new))
    if options.check:
        for name, diff in differing:
            print(f"{name} is not what {options.spec.name} and the templates make:\n{diff}\n")
        return 1 if differing else 0
    told = _changes(old, new)
    if options.report:
        options.report.write_text(told, encoding="utf-8")
    tree.write(options.output, old, new)
    print(f"{len(new)} files, {len(differing)} of them changed.\n")
    print(told, end="")
    return 0


def _changes(old: dict[str, bytes], new: dict[str, bytes]) -> str:
    try:
        return changes.report(old, new)
    except ModuleNotFoundError as missing:
        return f"Changes of the API are not told: {missing.name} is not installed (griffelib).\n"


def generate(spec: Path, templates: Path = generator.TEMPLATES) -> dict[str, bytes]:
    """The generated files of a contract, by their paths.

    :raises ContractError: the contract is invalid, or not supported, or names collide
    :raises GeneratorError: openapi-generator-cli or ruff failed
    """
    ready = prepare.prepared(contract.load(spec), spec.name)
    with tempfile.TemporaryDirectory(prefix="generate-") as folder:
        rendered = Path(folder) / "rendered"
        generator.render(ready, rendered, templates)
        generator.format_code(rendered / "cvat_sdk")
        return generator.collected(rendered, ready)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Write the client and its reference.")
    for name, default, metavar, told in (
        ("--spec", ROOT / "openapi.yaml", "FILE", "the contract, YAML or JSON"),
        ("--output", ROOT, "DIR", "where cvat_sdk/api_client and docs are written"),
        ("--templates", generator.TEMPLATES, "DIR", "the Mustache templates"),
    ):
        parser.add_argument(
            name,
            type=Path,
            default=default,
            metavar=metavar,
            help=f"{told}; {default.name} if left out",
        )
    parser.add_argument(
        "--report",
        type=Path,
        metavar="FILE",
        help="write the changes of the API there, in markdown",
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="write nothing; show what differs, fail if anything does",
    )
    return parser
