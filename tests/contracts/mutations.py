"""Change a line of a template: does any golden notice?

``python -m tests.contracts.mutations [--sample N] [--seed N] [TEMPLATE...]`` tries each line of the
templates, or a sample of them, and names those whose change no golden shows. A change is one of:
the line is left out, or a word of it becomes another.
"""

from __future__ import annotations

import argparse
import random
import re
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tools.generate import ROOT, TEMPLATES, GenerateError, generate, read

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
GOLDENS = {HERE / "dialect.yaml": HERE / "golden", ROOT / "openapi.yaml": ROOT}

Mutation = tuple[str, int, str]
"""A template's name, the number of the line from 0, and what stands there instead."""


def mutations(names: list[str]) -> Iterator[Mutation]:
    """Each change that is tried, of these templates or of all."""
    for path in sorted(TEMPLATES.glob("*.mustache")):
        if names and path.name not in names:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n")):
            if line.strip():
                yield path.name, number, ""
            words = re.sub(r"\{\{.*?\}\}+", lambda tag: "_" * len(tag[0]), line)
            word = re.search(r"[A-Za-z]{3,}", words)
            if word:
                yield path.name, number, f"{line[: word.start()]}mutant{line[word.end() :]}"


def is_noticed(mutation: Mutation) -> bool:
    """Whether any golden differs, or cannot be made at all."""
    name, number, instead = mutation
    with tempfile.TemporaryDirectory(prefix="mutant-") as folder:
        templates = Path(folder) / "templates"
        shutil.copytree(TEMPLATES, templates)
        lines = (templates / name).read_text(encoding="utf-8").split("\n")
        lines[number : number + 1] = [instead] if instead else []
        (templates / name).write_text("\n".join(lines), encoding="utf-8")
        try:
            return differs(templates)
        except GenerateError:
            return True


def differs(templates: Path) -> bool:
    """Whether these templates make anything else than the goldens."""
    return any(generate(spec, templates) != read(golden) for spec, golden in GOLDENS.items())


def main() -> int:
    """Try them; the status is 1 if one goes unnoticed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--sample", type=int, metavar="N", help="try N changes, not all")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="of the sample")
    parser.add_argument("templates", nargs="*", metavar="TEMPLATE", help="only of these templates")
    options = parser.parse_args()
    if differs(TEMPLATES):
        parser.error("the goldens are stale as it is, so every change would seem to be noticed")
    tried = list(mutations(options.templates))
    if options.sample:
        tried = random.Random(options.seed).sample(tried, min(options.sample, len(tried)))
    unnoticed = 0
    for name, number, instead in tried:
        if not is_noticed((name, number, instead)):
            unnoticed += 1
            print(f"{name}:{number + 1}: {'becomes ' + instead.strip() if instead else 'left out'}")
    print(f"{len(tried)} changes of template lines, {unnoticed} unnoticed")
    return 1 if unnoticed else 0


if __name__ == "__main__":
    sys.exit(main())
