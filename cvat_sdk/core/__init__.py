"""The part of the client that knows CVAT: `make_client`, cloud storages, tasks and functions.

Each name is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime import lazy

if TYPE_CHECKING:
    from cvat_sdk.core.client import AccessToken, Client, make_client
    from cvat_sdk.core.functions import Function, FunctionsRepo
    from cvat_sdk.core.helpers import Paginator, paginate
    from cvat_sdk.core.kinds import DetectorResult, FunctionKind, InteractorResult, TrackerResult
    from cvat_sdk.core.requests import BackgroundRequest
    from cvat_sdk.core.runs import FunctionRun, Outcome
    from cvat_sdk.core.specs import S3, AzureBlob, GoogleCloud, StorageSpec
    from cvat_sdk.core.storages import (
        CloudStorage,
        CloudStoragesRepo,
        CloudStorageStatus,
        StoredFile,
    )
    from cvat_sdk.core.tasks import Task, TasksRepo
    from cvat_sdk.core.waiting import (
        Clock,
        ForeignRunError,
        RunError,
        RunFailedError,
        RunGoneError,
        WaitTimeoutError,
    )
else:
    _NAMES = {
        "client": "AccessToken Client make_client",
        "functions": "Function FunctionsRepo",
        "helpers": "Paginator paginate",
        "kinds": "DetectorResult FunctionKind InteractorResult TrackerResult",
        "requests": "BackgroundRequest",
        "runs": "FunctionRun Outcome",
        "specs": "S3 AzureBlob GoogleCloud StorageSpec",
        "storages": "CloudStorage CloudStorageStatus CloudStoragesRepo StoredFile",
        "tasks": "Task TasksRepo",
        "waiting": "Clock ForeignRunError RunError RunFailedError RunGoneError WaitTimeoutError",
    }
    _MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}
    __getattr__, __dir__ = lazy.exports(
        __name__, {name: f"{__name__}.{module}" for name, module in _MODULES.items()}
    )

__all__ = [
    "S3", "AccessToken", "AzureBlob", "BackgroundRequest", "Client", "Clock", "CloudStorage",
    "CloudStorageStatus", "CloudStoragesRepo", "DetectorResult", "ForeignRunError", "Function",
    "FunctionKind", "FunctionRun", "FunctionsRepo", "GoogleCloud", "InteractorResult", "Outcome",
    "Paginator", "RunError", "RunFailedError", "RunGoneError", "StorageSpec", "StoredFile", "Task",
    "TasksRepo", "TrackerResult", "WaitTimeoutError", "make_client", "paginate",
]  # fmt: skip
