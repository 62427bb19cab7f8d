"""`make bench`: measure all subjects and write RESULTS.md and results.svg."""

from __future__ import annotations

import argparse
import sys

from benchmarks import report
from benchmarks.environments import RECIPES, prepare
from benchmarks.measure import MEASUREMENTS, Bench, canned_server


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer and shorter rounds")
    parser.add_argument(
        "--only",
        metavar="MEASUREMENT",
        nargs="+",
        choices=MEASUREMENTS,
        help=f"take only these measurements and write no files: {', '.join(MEASUREMENTS)}",
    )
    parser.add_argument(
        "--subjects",
        nargs="+",
        choices=RECIPES,
        default=list(RECIPES),
        help="measure only these clients and write no files",
    )
    options = parser.parse_args()
    measurements = set(options.only or MEASUREMENTS)
    measured = {subject for name in measurements for subject in MEASUREMENTS[name]}
    environments = {}
    for subject in (name for name in options.subjects if name in measured):
        print(f"preparing {report.TITLES[subject]}", file=sys.stderr, flush=True)
        environments[subject] = prepare(subject)
    usable = {name: each for name, each in environments.items() if not each.problem}
    with canned_server() as url:
        samples = Bench(usable, url, quick=options.quick).run(measurements)
    partial = bool(options.only) or len(environments) < len(RECIPES)
    print(report.goals(samples, measured_only=partial))
    if partial:
        for key, values in sorted(samples.values.items()):
            print(*key, " ".join(f"{value:.3g}" for value in values), sep="\t")
    else:
        report.write(samples, environments, quick=options.quick)


if __name__ == "__main__":
    main()
