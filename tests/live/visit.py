"""What the live tests use of a server, made at first use and removed at the end."""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk.api_client import exceptions

if TYPE_CHECKING:
    from cvat_sdk.api_client import ApiClient
    from cvat_sdk.api_client.models import CloudStorageRead, FunctionCall

NAME = "live test of cvat_sdk"
UNFINISHED = {"queued", "started", "deferred", "scheduled"}
# The server has the endpoint switched off, or nothing behind it, or not for this account.
UNAVAILABLE = {403, 404, 405, 501, 503}


@contextlib.contextmanager
def skipping_what_is_unavailable() -> Any:
    try:
        yield
    except exceptions.ApiException as error:
        # A CVAT server lists the requests of removed tasks, but does not return them.
        is_gone = error.status == 400 and "matching query does not exist" in (error.message or "")
        if not is_gone and error.status not in UNAVAILABLE:
            raise
        pytest.skip(f"the server does not offer it here: {error.status} {error.message}")


class Visit:
    """A client, and the storage, function and run that the tests share."""

    def __init__(self, client: ApiClient, settings: dict[str, str]) -> None:
        self.client = client
        self.settings = settings
        self.storage_id: int | None = None
        self.run_id: str | None = None

    def __enter__(self) -> Visit:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.remove_run()
        self.remove_storage()

    # --- storages -------------------------------------------------------------------------------

    def new_storage(self) -> CloudStorageRead:
        """Attach the bucket of the settings, instead of the storage attached before."""
        bucket = self.settings.get("CVAT_BUCKET")
        if not bucket:
            pytest.skip(
                "no bucket: set CVAT_BUCKET, and what examples/quickstart.py lists beside it"
            )
        self.remove_storage()
        body: dict[str, Any] = {
            "provider_type": "AWS_S3_BUCKET",
            "resource": bucket,
            "display_name": NAME,
            "credentials_type": "ANONYMOUS_ACCESS",
            "specific_attributes": self.settings.get("CVAT_BUCKET_ATTRIBUTES", ""),
        }
        if key := self.settings.get("CVAT_BUCKET_KEY"):
            secret_key = self.settings.get("CVAT_BUCKET_SECRET_KEY", "")
            body |= {"credentials_type": "KEY_SECRET_KEY_PAIR", "key": key}
            body["secret_key"] = secret_key
        if manifest := self.settings.get("CVAT_BUCKET_MANIFEST"):
            body["manifests"] = [manifest]
        storage, _ = self.client.cloudstorages_api.create(body)
        self.storage_id = storage.id
        return storage

    @property
    def storage(self) -> int:
        return self.new_storage().id if self.storage_id is None else self.storage_id

    def remove_storage(self) -> None:
        if self.storage_id is not None:
            storage_id, self.storage_id = self.storage_id, None
            self.client.cloudstorages_api.destroy(storage_id)

    # --- functions and runs ---------------------------------------------------------------------

    def functions(self) -> list[dict[str, Any]]:
        with skipping_what_is_unavailable():
            _, response = self.client.lambda_api.list_functions()
        functions: list[dict[str, Any]] = response.json()
        return functions

    def function(self, kind: str = "detector") -> str:
        for each in self.functions():
            if each["kind"] == kind:
                return str(each["id"])
        pytest.skip(f"the server has no {kind}")

    @property
    def task(self) -> int:
        if "CVAT_TASK" not in self.settings:
            pytest.skip("no task: set CVAT_TASK to the id of one that may be annotated")
        return int(self.settings["CVAT_TASK"])

    def new_run(self) -> FunctionCall:
        """Start a detector on the task, instead of the run started before."""
        body = {"function": self.function(), "task": self.task}
        self.remove_run()
        run, _ = self.client.lambda_api.create_requests(body)
        self.run_id = run.id
        return run

    @property
    def run(self) -> str:
        return self.new_run().id if self.run_id is None else self.run_id

    def finished_run(self) -> FunctionCall:
        run_id = self.run
        delay = 0.05
        while True:
            run, _ = self.client.lambda_api.retrieve_requests(run_id)
            if run.status not in UNFINISHED:
                return run
            time.sleep(delay)
            delay = min(2 * delay, 5)

    def remove_run(self) -> None:
        if self.run_id is not None:
            run_id, self.run_id = self.run_id, None
            with contextlib.suppress(exceptions.NotFoundException):
                self.client.lambda_api.delete_requests(run_id)
