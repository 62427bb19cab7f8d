"""The goals: ratios and sizes computed from the samples of one run."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.measure import Samples

    Figure = Callable[[Samples], list[float]]


@dataclass(frozen=True)
class Row:
    """A figure with its goal and its stretch goal."""

    what: str
    figure: Figure
    goal: float
    stretch: float
    at_least: bool = False
    unit: str = ""

    def value(self, samples: Samples) -> float | None:
        """The median over the rounds; None when samples are missing."""
        values = self.figure(samples)
        return median(values) if values else None

    def verdict(self, value: float) -> str:
        """Which of the two goals the value meets."""
        for limit, verdict in ((self.stretch, "stretch met"), (self.goal, "goal met")):
            if value >= limit if self.at_least else value <= limit:
                return verdict
        return "missed"

    def show(self, value: float) -> str:
        """The value as text."""
        if self.unit:
            return f"{value:.0f} {self.unit}"
        return f"{value:.3g}" if value >= 0.1 else f"1/{1 / value:.0f}"

    def show_limit(self, limit: float) -> str:
        """A goal as text, with its direction."""
        return f"{'≥' if self.at_least else '≤'} {self.show(limit)}"


def ratio(
    measurement: str, subject: str, their_measurement: str = "", numerator: str = "ours"
) -> Figure:
    """The samples of a subject, ours if none is named, relative to another's, round by round."""
    return lambda samples: [
        ours / theirs
        for ours, theirs in zip(
            samples.of(measurement, numerator),
            samples.of(their_measurement or measurement, subject),
            strict=False,
        )
    ]


def parsing(page: str, loads: str) -> Figure:
    """Our whole call less the bare transfer, relative to `json.loads`."""
    return lambda samples: [
        (call - transfer) / parse
        for call, transfer, parse in zip(
            samples.of(page, "ours"),
            samples.of("transfer", "raw"),
            samples.of(loads, "raw"),
            strict=False,
        )
    ]


ROWS = (
    Row(
        "start-up of the documented imports, all models among them, against `import urllib3`",
        ratio("startup", "raw"),
        0.7,
        0.5,
    ),
    Row(
        "the same of a client of 2 of the APIs, which are what the documents describe",
        ratio("startup", "raw", numerator="documented"),
        0.7,
        0.5,
    ),
    Row(
        "`retrieve()`, whole call, against `PoolManager.request` + `json.loads`",
        ratio("retrieve", "raw"),
        1.05,
        0.95,
    ),
    Row(
        "parsing a page of 1000 (whole call less transfer), against `json.loads`",
        parsing("page", "loads"),
        0.5,
        0.3,
    ),
    Row(
        "`list()` of a page of 1000, whole call, against the published cvat-sdk",
        ratio("page", "peer"),
        1 / 200,
        1 / 300,
    ),
    Row(
        "`list()` of a page of 100 000, whole call, against urllib3 + `json.loads`",
        ratio("big page", "raw"),
        0.5,
        0.35,
    ),
    Row(
        "memory of a parsed storage, against the published cvat-sdk",
        ratio("memory", "peer"),
        0.25,
        0.15,
    ),
    Row(
        "parsing with an unknown enum value in every item, against `json.loads`",
        parsing("unknown page", "unknown loads"),
        5,
        3,
    ),
    Row(
        "32 threads on one client, calls per second, against one `PoolManager`",
        ratio("threads", "raw"),
        0.95,
        1,
        at_least=True,
    ),
    Row(
        "the same without timeouts, which the `PoolManager` has none of, either",
        ratio("threads without timeouts", "raw", "threads"),
        0.95,
        1,
        at_least=True,
    ),
    Row(
        "1 GB streamed with `_parse_response=False`, peak memory of the process",
        lambda samples: [peak / 1e6 for peak in samples.of("stream", "ours")],
        40,
        30,
        unit="MB",
    ),
    Row(
        "annotations, 100 000 polygons of 20 points, whole call, against urllib3 + `json.loads`",
        ratio("big polygons", "raw"),
        0.6,
        0.45,
    ),
    Row(
        "annotations, 10 000 polygons, whole call, against the published cvat-sdk",
        ratio("polygons", "peer"),
        1 / 30,
        1 / 45,
    ),
    Row(
        "memory of 10 000 parsed polygons, against the published cvat-sdk",
        ratio("polygons memory", "peer"),
        0.5,
        0.4,
    ),
    Row(
        "sending 100 000 polygons in a model, checked, against `json.dumps` + urllib3",
        ratio("save model", "raw", "save"),
        1,
        0.6,
    ),
    Row(
        "sending 100 000 polygons in a mapping, checked, against `json.dumps` + urllib3",
        ratio("save", "raw"),
        1,
        0.6,
    ),
    Row(
        "1 000 000 rectangles read, peak memory of the process, against the response's size",
        lambda samples: samples.of("rectangles", "ours"),
        8,
        5,
    ),
    Row(
        "importing all models, over bare Python, against the published cvat-sdk",
        ratio("models", "peer"),
        0.6,
        0.4,
    ),
    Row(
        "imports and a first `cloudstorages_api` call, against a client of 2 of the APIs",
        ratio("first call", "documented"),
        1.1,
        1,
    ),
    Row(
        "`make generate`, all of CVAT",
        lambda samples: samples.of("generate", "ours"),
        20,
        10,
        unit="s",
    ),
)
