"""An in-memory CVAT server for tests: `with CvatServer() as server: …`.

It has cloud storages, functions, log-in, and tasks with their images, labels, jobs, annotations and
exports; what CVAT has besides is a 501. It needs the extra `testing`:
`pip install 'cvat-sdk[testing]'`.
"""

from importlib.util import find_spec

if find_spec("werkzeug") is None:
    raise ModuleNotFoundError(
        "cvat_sdk.testing needs werkzeug: pip install 'cvat-sdk[testing]'", name="werkzeug"
    )

from cvat_sdk.testing.buckets import NumberedBucket
from cvat_sdk.testing.contract import ContractViolation
from cvat_sdk.testing.server import CvatServer, ReceivedFile, ReceivedRequest
from cvat_sdk.testing.state import (
    RUN_STEPS,
    Bucket,
    Detection,
    Function,
    Organization,
    Run,
    Storage,
    User,
)
from cvat_sdk.testing.task import Label, Task

__all__ = [
    "RUN_STEPS",
    "Bucket",
    "ContractViolation",
    "CvatServer",
    "Detection",
    "Function",
    "Label",
    "NumberedBucket",
    "Organization",
    "ReceivedFile",
    "ReceivedRequest",
    "Run",
    "Storage",
    "Task",
    "User",
]
