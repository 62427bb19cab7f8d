"""An in-memory CVAT server for tests: `with CvatServer() as server: …`.

It has cloud storages, functions, log-in, and tasks with their images, labels, jobs, annotations and
exports; what CVAT has besides is a 501. It needs the extra `testing`: in a clone of the repository,
`pip install '.[testing]'`. `python -m cvat_sdk.testing` runs it until Ctrl-C.
"""

from importlib.util import find_spec

if find_spec("werkzeug") is None:
    # The index has another package of our name, without this extra.
    raise ModuleNotFoundError(
        "cvat_sdk.testing needs werkzeug: pip install '.[testing]' in a clone of the repository, "
        "or pip install 'cvat-sdk[testing] @ git+URL' with its URL",
        name="werkzeug",
    )

from cvat_sdk.testing.basics import RUN_STEPS, Organization, User
from cvat_sdk.testing.buckets import NumberedBucket
from cvat_sdk.testing.contract import ContractViolation
from cvat_sdk.testing.server import CvatServer, ReceivedFile, ReceivedRequest
from cvat_sdk.testing.state import Bucket, Detection, Function, Run, Storage
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
