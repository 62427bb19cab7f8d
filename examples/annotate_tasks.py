"""Run a function on tasks, and print what became of each.

CVAT_HOST=https://app.cvat.ai CVAT_ACCESS_TOKEN=… python examples/annotate_tasks.py yolo 1 2 3
"""

from __future__ import annotations

import sys

from cvat_sdk import make_client

if len(sys.argv) < 3:
    sys.exit(__doc__)
function, *tasks = sys.argv[1:]
with make_client() as client:
    ids = [int(task) for task in tasks]
    for outcome in client.functions.annotate(function, ids, cleanup=True, progress=True):
        print(outcome.task, outcome.status, outcome.error or "", sep="\t")
