"""The benchmarks: what is measured, how figures are made, and how they are reported."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
import urllib3
import yaml

from benchmarks import report
from benchmarks.chart import bar_chart
from benchmarks.environments import CONTRACT, RECIPES, Environment, documented_only
from benchmarks.measure import PAGE, Bench, Samples, SubjectError, Worker, canned_server
from benchmarks.rows import ROWS

if TYPE_CHECKING:
    from collections.abc import Iterator


class DevelopersEnvironment(Environment):
    """The one that the tests run in; it has all that we and urllib3 need."""

    @property
    def python(self) -> Path:
        return Path(sys.executable)


@pytest.fixture
def url() -> Iterator[str]:
    with canned_server() as url:
        yield url


def samples_of(values: dict[tuple[str, str], list[float]]) -> Samples:
    samples = Samples()
    samples.values.update(values)
    return samples


@pytest.mark.parametrize("subject", ["ours", "raw"])
def test_a_subject_makes_the_measured_calls(url: str, subject: str) -> None:
    worker = Worker(DevelopersEnvironment(Path()), subject, url)
    try:
        worker.ask("connect")

        assert worker.ask("cpu", "retrieve", [], 2) > 0
        assert worker.ask("cpu", "page", [PAGE], 1) > 0
        assert worker.ask("cpu", "page", [5, "unknown"], 1) > 0
        assert worker.ask("threads", 2, 3) > 0
        assert worker.ask("memory", "items", 10) > 100
        assert worker.ask("cpu", "polygons", [5], 1) > 0
        assert worker.ask("memory", "polygons", 10) > 100
        assert worker.ask("rectangles", 2000) > 1
        assert worker.ask("save", 1000, False) > 0
    finally:
        worker.close()


def test_a_model_is_made_before_it_is_sent_and_measured(url: str) -> None:
    worker = Worker(DevelopersEnvironment(Path()), "ours", url)
    try:
        worker.ask("connect")

        assert worker.ask("save", 1000, True) > 0
    finally:
        worker.close()


@pytest.mark.parametrize(("kind", "numbers"), [("tasks", 40), ("jobs", 4)])
def test_the_server_has_as_many_shapes_as_it_is_asked_for(
    url: str, kind: str, numbers: int
) -> None:
    response = urllib3.request("GET", f"{url}/api/{kind}/2001/annotations/")

    assert {len(shape["points"]) for shape in response.json()["shapes"]} == {numbers}
    assert len(response.json()["shapes"]) == 2001


def test_the_server_reads_a_whole_body_before_it_responds(url: str) -> None:
    with urllib3.PoolManager() as pool:
        for body in (b"[]", b"x" * 3_000_000, b"\r\n\r\n"):
            response = pool.request("PUT", f"{url}/api/tasks/1/annotations/", body=body)

            assert response.json()["version"] == len(body)


def test_a_body_that_does_not_arrive_whole_is_no_sample(url: str) -> None:
    worker = Worker(DevelopersEnvironment(Path()), "raw", url)
    try:
        worker.ask("connect")
        with pytest.raises(SubjectError, match="EOFError: only"):
            worker.ask("stream", 2**30 + 1)
    finally:
        worker.close()


def test_the_contract_to_compare_with_has_the_cloudstorages_and_lambda_apis_alone() -> None:
    contract = documented_only(yaml.safe_load(CONTRACT.read_bytes()))

    operations = [
        operation
        for item in contract["paths"].values()
        for operation in item.values()
        if "operationId" in operation
    ]
    assert {tag for operation in operations for tag in operation["tags"]} == {
        "cloudstorages",
        "lambda",
    }
    schemas = contract["components"]["schemas"]
    used = set(re.findall(r"#/components/schemas/(\w+)", json.dumps(contract)))
    assert used == schemas.keys()
    assert "LabeledData" not in schemas


@pytest.mark.parametrize(
    ("measurement", "rounds"), [("retrieve", 3), ("polygons", 1), ("polygons memory", 1)]
)
def test_what_takes_long_is_measured_in_fewer_rounds(
    url: str, measurement: str, rounds: int
) -> None:
    bench = Bench({"raw": DevelopersEnvironment(Path())}, url, quick=True)

    samples = bench.run({measurement})

    assert len(samples.of(measurement, "raw")) == rounds


def test_what_a_subject_cannot_do_is_said_in_one_line(url: str) -> None:
    worker = Worker(DevelopersEnvironment(Path()), "raw", url)
    try:
        with pytest.raises(SubjectError, match=r"\AAttributeError: [^\n]+\Z"):
            worker.ask("cpu", "retrieve", [], 1)
    finally:
        worker.close()


def test_a_subject_that_does_not_start_leaves_the_others_to_be_measured(
    url: str,
) -> None:
    here = DevelopersEnvironment(Path())
    bench = Bench({"raw": here, "httpx_pydantic": here}, url, quick=True)

    samples = bench.run({"retrieve"})

    assert len(samples.of("retrieve", "raw")) == 3
    assert samples.of("retrieve", "httpx_pydantic") == []
    assert "httpx" in samples.problems["everything", "httpx_pydantic"]


def test_a_figure_is_the_median_of_the_ratios_of_the_rounds() -> None:
    [row] = [row for row in ROWS if "retrieve" in row.what and "PoolManager" in row.what]
    samples = samples_of(
        {("retrieve", "ours"): [1.0, 9.0, 4.0], ("retrieve", "raw"): [2.0, 3.0, 4.0]}
    )

    assert row.value(samples) == 1.0


@pytest.mark.parametrize(
    ("value", "verdict"), [(0.9, "stretch met"), (1.05, "goal met"), (1.06, "missed")]
)
def test_a_verdict_compares_a_figure_with_goal_and_stretch(value: float, verdict: str) -> None:
    [row] = [row for row in ROWS if "retrieve" in row.what and "PoolManager" in row.what]

    assert row.verdict(value) == verdict


def test_a_missing_competitor_is_reported_as_missing() -> None:
    environments = {name: Environment(Path(), "") for name in RECIPES}
    environments["peer"] = Environment(Path(), "no matching distribution")
    samples = samples_of({("retrieve", "ours"): [1.0], ("retrieve", "raw"): [1.0]})

    page = report.results(samples, environments, quick=True)

    assert "published cvat-sdk is missing: no matching distribution" in page
    assert "| published cvat-sdk | missing |" in page
    assert "not measured" in page


def test_figures_stand_beside_what_they_are_compared_to() -> None:
    environments = {name: Environment(Path(), "") for name in RECIPES}
    samples = samples_of({("save", "ours"): [0.5], ("save", "raw"): [1.5]})

    page = report.results(samples, environments, quick=False)

    assert "| sending 100,000 polygons in a mapping, ms | 500 | 1500 | – | – |" in page
    assert "in a mapping, checked, against `json.dumps` + urllib3 | ≤ 1 | ≤ 0.6 | 0.333 |" in page


def test_the_chart_is_well_formed_and_shows_every_bar() -> None:
    chart = bar_chart([("<title> & more", [("ours", 1.0, "1 ms"), ("b", 4.0, "4 ms")])], "ours")

    root = ElementTree.fromstring(chart)
    bars = root.findall("{http://www.w3.org/2000/svg}rect")
    assert [bar.get("class") for bar in bars] == ["ours", "other"]
    assert float(bars[1].get("width", "")) == 4 * float(bars[0].get("width", ""))
