"""Run a function on tasks, or list a bucket, with the workers of a Dask cluster.

    export CVAT_HOST=https://app.cvat.ai CVAT_ACCESS_TOKEN=… DASK_SCHEDULER_ADDRESS=tls://…
    python examples/annotate_on_dask.py annotate yolo 1 2 3
    python examples/annotate_on_dask.py list STORAGE_ID

Without DASK_SCHEDULER_ADDRESS it starts workers on this machine. Workers need this package, but
neither this file nor the variables: the client is sent to them with its log-in, so use TLS.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from cvat_sdk import exceptions, make_client
from cvat_sdk.api_client.models import FunctionCallRequest
from cvat_sdk.core import FunctionRun, Outcome, RunError

try:
    from distributed import Client as Dask
    from distributed import as_completed
except ImportError:
    sys.exit("This example needs Dask: pip install 'dask[distributed]'")

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cvat_sdk import Client
    from cvat_sdk.core import StoredFile


def annotate(dask: Dask, client: Client, function: str, tasks: Iterable[int]) -> Iterator[Outcome]:
    """Run a function on tasks, as many at a time as the workers have threads."""
    client.functions.retrieve(function)  # raises if there is none
    futures = [
        # Again if the connection was lost; Dask itself repeats what a lost worker did.
        dask.submit(
            annotate_one, client, function, task, FunctionRun.find(client, task),
            pure=False, retries=3,
        )
        for task in tasks
    ]  # fmt: skip
    ended = as_completed(futures)
    # Of futures that are kept, Dask would repeat the tasks whose results a lost worker held, even
    # long after the server has forgotten their runs.
    del futures
    for future in ended:
        yield future.result()


def annotate_one(client: Client, function: str, task: int, before: FunctionRun | None) -> Outcome:
    """Run a function on a task, which had the run `before` when this was submitted.

    When it is repeated, it goes on with the run that was started, even if that has ended.
    """
    run = None
    with client:  # this worker's copy
        try:
            run = FunctionRun.find(client, task)
            if run is None or (before and before.done and not before.is_replaced_by(run)):
                run = client.functions.retrieve(function).start(task, if_running="attach")
            run.require(FunctionCallRequest(function, task)).wait()
        except (RunError, exceptions.ApiStatusError) as error:
            return Outcome(task, run.status if run else None, error, run)
        return Outcome(task, run.status, None, run)


def list_bucket(dask: Dask, client: Client, storage: int) -> Iterator[StoredFile]:
    """Go through the files of a cloud storage; workers list its directories."""
    futures = []
    for file in client.cloud_storages.retrieve(storage).iter_content():
        if file.is_dir:
            prefix = f"{file.path}/"
            futures.append(dask.submit(list_prefix, client, storage, prefix, pure=False, retries=3))
        else:
            yield file
    for future in as_completed(futures):
        yield from future.result()


def list_prefix(client: Client, storage: int, prefix: str) -> list[StoredFile]:
    """Return the files of a cloud storage below a prefix."""
    with client:
        return [*client.cloud_storages.retrieve(storage).iter_content(prefix, recursive=True)]


def main() -> None:
    """Do what the arguments say."""
    if len(sys.argv) < 3 or sys.argv[1] not in {"annotate", "list"}:
        sys.exit(__doc__)
    command, id, *tasks = sys.argv[1:]
    with make_client() as client, Dask() as dask:
        if command == "annotate":
            for outcome in annotate(dask, client, id, map(int, tasks)):
                print(outcome.task, outcome.status, outcome.error or "", sep="\t")
        else:
            for file in list_bucket(dask, client, int(id)):
                print(file.path)


if __name__ == "__main__":
    main()
