"""Attach a storage, look into it, run a function on a task: the client at work.

Against a server of yours:

    CVAT_HOST=https://app.cvat.ai CVAT_ACCESS_TOKEN=… CVAT_BUCKET=… CVAT_TASK=… \
        python examples/quickstart.py

Without CVAT_HOST it starts an in-memory server of its own. It reads from the environment:

CVAT_HOST                       the server's address
CVAT_ACCESS_TOKEN               a personal access token, or
CVAT_USERNAME, CVAT_PASSWORD    a user's name and password
CVAT_BUCKET                     the bucket to attach; without it, this part is left out
CVAT_BUCKET_KEY, _SECRET_KEY    its key pair; without it, the bucket is opened anonymously
CVAT_BUCKET_ATTRIBUTES          such as endpoint_url=https://…&region=us-east-1
CVAT_BUCKET_MANIFEST            a manifest file in the bucket; without one there is no preview
CVAT_TASK                       the number of the task to annotate; without it, this is left out
CVAT_FUNCTION                   the function to run; without it, the first detector there is
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

from cvat_sdk.api_client import ApiClient, Configuration, exceptions
from cvat_sdk.api_client.models import (
    CloudStorageWriteRequest,
    CredentialsTypeEnum,
    FunctionCallRequest,
    ProviderTypeEnum,
)

FIRST_PAUSE, LONGEST_PAUSE = 0.05, 5.0
# What the in-memory server has.
DEMO = {
    "CVAT_BUCKET": "images",
    "CVAT_BUCKET_KEY": "demo",
    "CVAT_BUCKET_SECRET_KEY": "demo",
    "CVAT_BUCKET_MANIFEST": "manifest.jsonl",
    "CVAT_TASK": "1",
}


def main() -> int:
    """Run against the server that the environment names, else against one of our own."""
    host = os.environ.get("CVAT_HOST")
    try:
        if host:
            configuration = Configuration(
                host=host,
                username=os.environ.get("CVAT_USERNAME") or None,
                password=os.environ.get("CVAT_PASSWORD") or None,
                access_token=os.environ.get("CVAT_ACCESS_TOKEN") or None,
            )
            run(configuration, dict(os.environ))
            return 0

        from cvat_sdk.testing import CvatServer

        with CvatServer() as server:
            print(f"No CVAT_HOST: started an in-memory CVAT on {server.url}.")
            configuration = Configuration(
                host=server.url, username=server.username, password=server.password
            )
            run(configuration, {**DEMO, **os.environ})
    except exceptions.OpenApiException as error:
        print(f"That did not work: {error}", file=sys.stderr)
        return 1
    return 0


def run(configuration: Configuration, settings: dict[str, str]) -> None:
    """Do everything that the settings allow, and take away what was made."""
    with ApiClient(configuration) as client:
        list_storages(client)
        if "CVAT_BUCKET" in settings:
            storage_id = attach_storage(client, settings)
            try:
                browse(client, storage_id)
                if "CVAT_BUCKET_MANIFEST" in settings:
                    save_preview(client, storage_id)
            finally:
                client.cloudstorages_api.destroy(storage_id)
                print(f"Detached storage {storage_id}; the bucket itself is untouched.")
        if "CVAT_TASK" in settings:
            annotate(client, int(settings["CVAT_TASK"]), settings.get("CVAT_FUNCTION"))


def list_storages(client: ApiClient) -> None:
    """Show the first page of what is attached already."""
    page, _ = client.cloudstorages_api.list(page_size=5, sort="name")
    print(f"Attached storages: {page.count}.")
    for storage in page.results:
        print(f"  {storage.id}: {storage.display_name} ({storage.provider_type.value})")


def attach_storage(client: ApiClient, settings: dict[str, str]) -> int:
    """Attach the bucket; the answer's number stands for it from now on."""
    request = CloudStorageWriteRequest(
        provider_type=ProviderTypeEnum.AWS_S3_BUCKET,
        resource=settings["CVAT_BUCKET"],
        display_name="quickstart",
        credentials_type=CredentialsTypeEnum.ANONYMOUS_ACCESS,
        specific_attributes=settings.get("CVAT_BUCKET_ATTRIBUTES", ""),
    )
    if "CVAT_BUCKET_KEY" in settings:
        request.credentials_type = CredentialsTypeEnum.KEY_SECRET_KEY_PAIR
        request.key = settings["CVAT_BUCKET_KEY"]
        request.secret_key = settings.get("CVAT_BUCKET_SECRET_KEY", "")
    if "CVAT_BUCKET_MANIFEST" in settings:
        request.manifests = [settings["CVAT_BUCKET_MANIFEST"]]
    storage, _ = client.cloudstorages_api.create(request)
    print(f"Attached bucket {storage.resource!r} as storage {storage.id}.")
    status, _ = client.cloudstorages_api.retrieve_status(storage.id)
    actions, _ = client.cloudstorages_api.retrieve_actions(storage.id)
    print(f"It is {status}, and allows: {', '.join(json.loads(actions))}.")
    return storage.id


def browse(client: ApiClient, storage_id: int) -> None:
    """Walk through the bucket's topmost folder, a page at a time."""
    print("In the bucket:")
    next_token = None
    while True:
        page, _ = client.cloudstorages_api.retrieve_content_v2(
            storage_id, page_size=10, next_token=next_token
        )
        for entry in page.content:
            print(f"  {entry.type.value}  {entry.name}")
        next_token = page.next
        if not next_token:
            break


def save_preview(client: ApiClient, storage_id: int) -> None:
    """Write the preview to a file: the documented data is None, the bytes are the response's."""
    _, response = client.cloudstorages_api.retrieve_preview(storage_id)
    path = Path(tempfile.gettempdir()) / f"cvat-storage-{storage_id}.jpg"
    path.write_bytes(response.data)
    print(f"Saved the preview, {len(response.data)} bytes, as {path}.")


def annotate(client: ApiClient, task: int, function: str | None) -> None:
    """Run a function on a task, and follow it to its end."""
    _, response = client.lambda_api.list_functions()
    functions = json.loads(response.data)
    print(f"Functions: {', '.join(each['id'] for each in functions) or 'none'}.")
    if function is None:
        function = next((each["id"] for each in functions if each["kind"] == "detector"), None)
    if function is None:
        print("There is no detector to run.")
        return
    call, _ = client.lambda_api.create_requests(FunctionCallRequest(function=function, task=task))
    print(f"Started {function!r} on task {task}.")
    shown, pause = None, FIRST_PAUSE
    while True:
        if (call.status, call.progress) != shown:
            shown = (call.status, call.progress)
            print(f"  {call.status}" + (f", {call.progress} %" if call.progress else ""))
        if call.status not in {"queued", "started", "deferred", "scheduled"}:
            break
        time.sleep(pause)
        pause = min(2 * pause, LONGEST_PAUSE)
        call, _ = client.lambda_api.retrieve_requests(call.id)
    if call.exc_info:
        print(call.exc_info.strip().splitlines()[-1])
    client.lambda_api.delete_requests(call.id)
    print("Removed the finished request. Done.")


if __name__ == "__main__":
    sys.exit(main())
