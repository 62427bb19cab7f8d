"""The results of a run as a table for the terminal, a Markdown page and a chart."""

from __future__ import annotations

import os
import platform
from importlib import metadata
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.chart import bar_chart
from benchmarks.measure import BIG_POLYGONS, CLIENTS, POLYGONS, RECTANGLES
from benchmarks.rows import ROWS
from cvat_sdk import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    from benchmarks.environments import Environment
    from benchmarks.measure import Samples

HERE = Path(__file__).resolve().parent

TITLES = {
    "ours": "cvat_sdk (this one)",
    "raw": "urllib3 + json",
    "documented": "cvat_sdk, 2 APIs",
    "peer": "published cvat-sdk",
    "stock": "openapi-generator, 2 APIs",
    "openapi_python_client": "openapi-python-client",
    "httpx_pydantic": "httpx + pydantic",
}
# For each measurement: heading, factor and unit.
COLUMNS = {
    "startup": ("start-up", 1e3, "ms"),
    "retrieve": ("`retrieve()`", 1e6, "µs"),
    "page": ("page of 1000", 1e3, "ms"),
    "unknown page": ("page of 1000, unknown enum values", 1e3, "ms"),
    "memory": ("memory per item", 1, "B"),
    "threads": ("32 threads", 1, "calls/s"),
    "stream": ("1 GB streamed, peak memory", 1e-6, "MB"),
}
# The same for what only some subjects can do.
COMPARISONS = {
    "startup": COLUMNS["startup"],
    "first call": ("imports and a first call", 1e3, "ms"),
    "threads without timeouts": ("32 threads without timeouts", 1, "calls/s"),
    "models": ("importing all models", 1e3, "ms"),
    "polygons": (f"reading {POLYGONS:,} polygons", 1e3, "ms"),
    "big polygons": (f"reading {BIG_POLYGONS:,} polygons", 1e3, "ms"),
    "save": (f"sending {BIG_POLYGONS:,} polygons in a mapping", 1e3, "ms"),
    "save model": (f"sending {BIG_POLYGONS:,} polygons in a model", 1e3, "ms"),
    "polygons memory": ("memory per polygon", 1, "B"),
    "rectangles": (f"reading {RECTANGLES:,} rectangles, peak memory", 1, "times the response"),
    "generate": ("`make generate`", 1, "s"),
}


def goals(samples: Samples, *, measured_only: bool = False) -> str:
    """A table of the goals and the figures of this run."""
    lines = ["| what | goal | stretch | measured | |", "|---|---|---|---|---|"]
    for row in ROWS:
        value = row.value(samples)
        if value is None and measured_only:
            continue
        limits = f"{row.show_limit(row.goal)} | {row.show_limit(row.stretch)}"
        measured = (
            "– | not measured" if value is None else f"{row.show(value)} | {row.verdict(value)}"
        )
        lines.append(f"| {row.what} | {limits} | {measured} |")
    return "\n".join(lines)


def results(samples: Samples, environments: Mapping[str, Environment], *, quick: bool) -> str:
    """The Markdown page."""
    rounds = max(len(values) for values in samples.values.values())
    remarks = _remarks(samples, environments)
    return "\n".join(
        [
            "# Benchmark results",
            "",
            "Written by `make bench`; do not edit.",
            "",
            "Times are CPU time of the client's process; calls per second and the time of",
            "`make generate` are wall-clock time. The clients call a local server with canned",
            "responses and take turns in every round. Figures are medians over",
            f"{rounds} rounds{' (a quick run)' if quick else ''}, over fewer where a measurement",
            "takes seconds. The code with urllib3 and json sets no timeouts, which saves it a",
            "system call before it sends and before it receives.",
            "",
            "## Goals",
            "",
            goals(samples),
            "",
            "## All clients",
            "",
            "![Bar chart of start-up, retrieve() and a page of 1000](results.svg)",
            "",
            _table(samples, environments),
            "",
            "## Annotations, and all of CVAT's API",
            "",
            _comparisons(samples),
            "",
            *(["Missing figures:", "", *remarks, ""] if remarks else []),
            "## Machine and versions",
            "",
            f"- {_processor()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}",
            f"- {platform.python_implementation()} {platform.python_version()}",
            *_versions(samples),
            "",
        ]
    )


def write(samples: Samples, environments: Mapping[str, Environment], *, quick: bool) -> None:
    """Write RESULTS.md and results.svg."""
    (HERE / "RESULTS.md").write_text(results(samples, environments, quick=quick), encoding="utf-8")
    panels = []
    for measurement in ("startup", "retrieve", "page"):
        heading, factor, unit = COLUMNS[measurement]
        bars = [
            (TITLES[subject], value * factor, f"{_round(value * factor)} {unit}")
            for subject in CLIENTS
            if (value := _median(samples, measurement, subject)) is not None
        ]
        panels.append((f"{heading.replace('`', '')}: CPU time in {unit}", bars))
    chart = bar_chart(panels, TITLES["ours"])
    (HERE / "results.svg").write_text(chart, encoding="utf-8")


def _table(samples: Samples, environments: Mapping[str, Environment]) -> str:
    headings = [f"{heading}, {unit}" for heading, _, unit in COLUMNS.values()]
    lines = [f"| | {' | '.join(headings)} |", "|---" + "|---:" * len(headings) + "|"]
    for subject in CLIENTS:
        if environments[subject].problem:
            cells = ["missing"] * len(COLUMNS)
        else:
            cells = []
            for measurement, (_, factor, _) in COLUMNS.items():
                value = _median(samples, measurement, subject)
                cells.append("–" if value is None else _round(value * factor))
        lines.append(f"| {TITLES[subject]} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _comparisons(samples: Samples) -> str:
    subjects = ("ours", "raw", "documented", "peer")
    titles = " | ".join(TITLES[subject] for subject in subjects)
    lines = [f"| | {titles} |", "|---" + "|---:" * 4 + "|"]
    for measurement, (heading, factor, unit) in COMPARISONS.items():
        medians = [_median(samples, measurement, subject) for subject in subjects]
        cells = ["–" if value is None else _round(value * factor) for value in medians]
        lines.append(f"| {heading}, {unit} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _remarks(samples: Samples, environments: Mapping[str, Environment]) -> list[str]:
    missing = [
        f"- {TITLES[subject]} is missing: {environment.problem}"
        for subject, environment in environments.items()
        if environment.problem
    ]
    headings = COLUMNS | COMPARISONS
    failed = [
        f"- {TITLES[subject]}, {headings.get(measurement, (measurement,))[0]}: {problem}"
        for (measurement, subject), problem in samples.problems.items()
    ]
    return missing + failed


def _versions(samples: Samples) -> list[str]:
    return [
        f"- {TITLES[subject]}: "
        + ", ".join(
            ([f"cvat_sdk {__version__}"] if subject == "ours" else [])
            + (_generator() if subject == "stock" else [])
            + [f"{name} {version}" for name, version in versions.items()]
        )
        for subject, versions in samples.versions.items()
    ]


def _generator() -> list[str]:
    return [f"openapi-generator {metadata.version('openapi-generator-cli')}"]


def _median(samples: Samples, measurement: str, subject: str) -> float | None:
    values = samples.of(measurement, subject)
    return median(values) if values else None


def _round(value: float) -> str:
    return f"{value:.1f}" if value < 100 else f"{value:.0f}"


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or "unknown processor"
