"""Print the outline of the object at a point of a frame, as the first interactor sees it.

    CVAT_HOST=https://app.cvat.ai CVAT_ACCESS_TOKEN=… python examples/outline_object.py 1 0 320 200

The arguments are the id of the task, the frame, and the coordinates of the point.
"""

from __future__ import annotations

import sys

from cvat_sdk import make_client

if len(sys.argv) != 5:
    sys.exit(__doc__)
task, frame, x, y = (int(argument) for argument in sys.argv[1:])
with make_client() as client:
    interactor = next(f for f in client.functions.list() if f.kind == "interactor")
    result = interactor.call(task=task, frame=frame, pos_points=[[x, y]], neg_points=[])
    print(*(f"{x:g},{y:g}" for x, y in result.points))
