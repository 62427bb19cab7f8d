"""Attach a bucket, make a task of its images, annotate them with a function, export the dataset.

Against your own server:

    CVAT_HOST=https://app.cvat.ai CVAT_ACCESS_TOKEN=… CVAT_BUCKET=… \
        python examples/annotate_a_bucket.py dataset.zip

Without CVAT_HOST it starts an in-memory server. These environment variables configure it:

CVAT_HOST                       the server's URL
CVAT_ACCESS_TOKEN               a personal access token, or
CVAT_USERNAME, CVAT_PASSWORD    a username and password
CVAT_ORGANIZATION               the slug of the organization to work in
CVAT_BUCKET                     the bucket of S3
CVAT_BUCKET_KEY, _SECRET_KEY    its access key; without it, access is anonymous
CVAT_BUCKET_ATTRIBUTES          for example endpoint_url=https://…&region=us-east-1
CVAT_BUCKET_PREFIX              take only images whose path begins with it
CVAT_FUNCTION                   the function to run; by default, the first detector
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from cvat_sdk import Client, exceptions, make_client
from cvat_sdk.core import S3, CloudStorage, Function, FunctionKind, Task

FORMAT = "CVAT for images 1.1"
MAX_IMAGES = 20


def main() -> int:
    """Run against CVAT_HOST, or else against an in-memory server."""
    default = Path(tempfile.gettempdir()) / "cvat-dataset.zip"
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else default
    try:
        if os.environ.get("CVAT_HOST"):
            if not os.environ.get("CVAT_BUCKET"):
                print(
                    "Set CVAT_BUCKET to the name of a bucket to take images from.", file=sys.stderr
                )
                return 1
            with make_client() as client:
                run(client, path)
            return 0

        from cvat_sdk.testing import CvatServer

        with CvatServer() as server:
            print(f"CVAT_HOST is not set: started an in-memory CVAT server on {server.url}.")
            account = (server.username, server.password)
            with make_client(server.url, credentials=account) as client:
                run(client, path)
    except (exceptions.OpenApiException, ModuleNotFoundError, OSError) as error:
        print(f"Failed: {error}", file=sys.stderr)
        return 1
    return 0


def run(client: Client, path: Path) -> None:
    """Do it all, and remove what was created on the server."""
    detector = find_detector(client)
    attributes: dict[str, Any] = dict(parse_qsl(os.environ.get("CVAT_BUCKET_ATTRIBUTES", "")))
    bucket = S3(
        os.environ.get("CVAT_BUCKET", "images"),
        key=os.environ.get("CVAT_BUCKET_KEY"),
        secret_key=os.environ.get("CVAT_BUCKET_SECRET_KEY"),
        **attributes,
    )
    storage = client.cloud_storages.create(bucket, display_name="Annotate a bucket")
    print(f"Attached bucket {storage.resource!r} as storage {storage.id}: {storage.get_status()}.")
    try:
        task = create_task(client, storage, detector)
        try:
            annotate(client, task, detector)
            task.export_dataset(FORMAT, path)
            print(f"Saved the dataset, {path.stat().st_size} bytes, as {path}.")
        finally:
            task.remove()
    finally:
        storage.remove()
        print("Removed the task and detached the storage; the bucket itself is untouched.")


def find_detector(client: Client) -> Function:
    """Return the function to run."""
    if name := os.environ.get("CVAT_FUNCTION"):
        return client.functions.retrieve(name)
    for function in client.functions.list():
        if function.kind == FunctionKind.DETECTOR:
            return function
    raise exceptions.ApiValueError("the server has no detector; set CVAT_FUNCTION")


def create_task(client: Client, storage: CloudStorage, detector: Function) -> Task:
    """Make a task of images of the bucket, with the labels of the detector."""
    files = storage.iter_content(os.environ.get("CVAT_BUCKET_PREFIX", ""), recursive=True)
    images = [file.path for file in files if file.mime_type == "image"][:MAX_IMAGES]
    labels = [{"name": label.name} for label in detector.labels]
    task = client.tasks.create(
        {"name": "Annotate a bucket", "labels": labels},
        images,
        resource_type="share",
        data_params={"cloud_storage_id": storage.id},
    )
    print(f"Created task {task.id} with {task.size} images.")
    return task


def annotate(client: Client, task: Task, detector: Function) -> None:
    """Run the detector on the task, and move the first shape that it finds."""
    detector.start(task.id).wait(progress=True)
    names = {label.id: label.name for label in task.get_labels()}
    shapes = task.get_annotations().shapes
    print(f"{detector.name} found {len(shapes)} objects.")
    if shapes:
        shape = shapes[0]
        shape.points = [value + 1 for value in shape.points]
        changed = {"shapes": [shape.to_dict()]}
        client.api_client.tasks_api.partial_update_annotations("update", task.id, changed)
        print(f"Moved a {names[shape.label_id]!r} on frame {shape.frame} by one pixel.")


if __name__ == "__main__":
    sys.exit(main())
