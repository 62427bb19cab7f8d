"""Quickstart: attach a cloud storage, list its files, and run a function on a task.

Against your own server:

    CVAT_HOST=https://app.cvat.ai CVAT_ACCESS_TOKEN=… CVAT_BUCKET=… CVAT_TASK=… \
        python examples/quickstart.py

Without CVAT_HOST it starts an in-memory server. These environment variables configure it:

CVAT_HOST                       the server's URL
CVAT_ACCESS_TOKEN               a personal access token, or
CVAT_USERNAME, CVAT_PASSWORD    a username and password
CVAT_ORGANIZATION               the organization to work in; without it, all that you have access to
CVAT_BUCKET                     the bucket to attach; without it, this part is skipped
CVAT_BUCKET_KEY, _SECRET_KEY    its access key; without it, access is anonymous
CVAT_BUCKET_ATTRIBUTES          for example endpoint_url=https://…&region=us-east-1
CVAT_BUCKET_MANIFEST            a manifest file in the bucket; without one there is no preview
CVAT_TASK                       the id of the task to annotate; without it, this part is skipped
CVAT_FUNCTION                   the function to run; by default, the first detector
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

from cvat_sdk import ApiClient, exceptions, make_client
from cvat_sdk.api_client.models import (
    CloudStorageWriteRequest,
    CredentialsTypeEnum,
    FunctionCallRequest,
    ProviderTypeEnum,
)

ACCOUNT = "CVAT_USERNAME and CVAT_PASSWORD, or CVAT_ACCESS_TOKEN"
FIRST_DELAY, MAX_DELAY = 0.05, 5.0
# Settings that match the data of the in-memory server.
DEMO = {
    "CVAT_BUCKET": "images",
    "CVAT_BUCKET_KEY": "demo",
    "CVAT_BUCKET_SECRET_KEY": "demo",
    "CVAT_BUCKET_MANIFEST": "manifest.jsonl",
    "CVAT_TASK": "1",
}


def main() -> int:
    """Run against CVAT_HOST, or else against an in-memory server."""
    task = os.environ.get("CVAT_TASK", "")
    if task and not task.isdecimal():
        print(f"CVAT_TASK has to be the id of a task, a number, not {task!r}.", file=sys.stderr)
        return 1
    try:
        if os.environ.get("CVAT_HOST"):
            with make_client() as client:  # what is left out comes from the environment
                run(client.api_client, dict(os.environ))
            return 0

        try:
            from cvat_sdk.testing import CvatServer
        except ModuleNotFoundError as error:
            print(f"{error}. Or set CVAT_HOST to the URL of a server.", file=sys.stderr)
            return 1
        with CvatServer() as server:
            print(f"CVAT_HOST is not set: started an in-memory CVAT server on {server.url}.")
            account = (server.username, server.password)
            with make_client(server.url, credentials=account, organization="") as client:
                run(client.api_client, {**DEMO, **os.environ})
    except exceptions.OpenApiException as error:
        print(f"Failed: {error}", file=sys.stderr)
        if isinstance(error, exceptions.UnauthorizedException) and not configured_account():
            print(f"To log in, set {ACCOUNT}.", file=sys.stderr)
        return 1
    return 0


def configured_account() -> bool:
    """Tell whether the environment has credentials."""
    return any(os.environ.get(name) for name in ("CVAT_USERNAME", "CVAT_ACCESS_TOKEN"))


def run(client: ApiClient, settings: dict[str, str]) -> None:
    """Run the parts that have settings, and remove what they created."""
    list_storages(client)
    if settings.get("CVAT_BUCKET"):
        storage_id = attach_storage(client, settings)
        try:
            browse(client, storage_id)
            if settings.get("CVAT_BUCKET_MANIFEST"):
                save_preview(client, storage_id)
        finally:
            client.cloudstorages_api.destroy(storage_id)
            print(f"Detached storage {storage_id}; the bucket itself is untouched.")
    else:
        print("To attach a bucket, list its files and detach it, set CVAT_BUCKET to its name.")
    if settings.get("CVAT_TASK"):
        annotate(client, int(settings["CVAT_TASK"]), settings.get("CVAT_FUNCTION") or None)
    else:
        print("To run a function on a task, set CVAT_TASK to its id.")


def list_storages(client: ApiClient) -> None:
    """Print the first page of the attached storages."""
    page, _ = client.cloudstorages_api.list(page_size=5, sort="name")
    print(f"Attached storages: {page.count}.")
    for storage in page.results:
        print(f"  {storage.id}: {storage.display_name} ({storage.provider_type.value})")


def attach_storage(client: ApiClient, settings: dict[str, str]) -> int:
    """Attach the bucket and return the id of the new storage."""
    request = CloudStorageWriteRequest(
        provider_type=ProviderTypeEnum.AWS_S3_BUCKET,
        resource=settings["CVAT_BUCKET"],
        display_name="quickstart",
        credentials_type=CredentialsTypeEnum.ANONYMOUS_ACCESS,
        specific_attributes=settings.get("CVAT_BUCKET_ATTRIBUTES", ""),
    )
    if settings.get("CVAT_BUCKET_KEY"):
        request.credentials_type = CredentialsTypeEnum.KEY_SECRET_KEY_PAIR
        request.key = settings["CVAT_BUCKET_KEY"]
        request.secret_key = settings.get("CVAT_BUCKET_SECRET_KEY", "")
    if settings.get("CVAT_BUCKET_MANIFEST"):
        request.manifests = [settings["CVAT_BUCKET_MANIFEST"]]
    storage, _ = client.cloudstorages_api.create(request)
    print(f"Attached bucket {storage.resource!r} as storage {storage.id}.")
    status, _ = client.cloudstorages_api.retrieve_status(storage.id)
    actions, _ = client.cloudstorages_api.retrieve_actions(storage.id)
    print(f"It is {status}, and allows: {', '.join(json.loads(actions))}.")
    return storage.id


def browse(client: ApiClient, storage_id: int) -> None:
    """Print the entries of the bucket's root folder, page by page."""
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
    """Save the preview. The data is None here; `response.data` has the bytes."""
    _, response = client.cloudstorages_api.retrieve_preview(storage_id)
    path = Path(tempfile.gettempdir()) / f"cvat-storage-{storage_id}.jpg"
    path.write_bytes(response.data)
    print(f"Saved the preview, {len(response.data)} bytes, as {path}.")


def annotate(client: ApiClient, task: int, function: str | None) -> None:
    """Run a function on a task, and print its progress until it ends; raise if it failed."""
    _, response = client.lambda_api.list_functions()
    functions = json.loads(response.data)
    print(f"Functions: {', '.join(each['id'] for each in functions) or 'none'}.")
    if function is None:
        function = next((each["id"] for each in functions if each["kind"] == "detector"), None)
    if function is None:
        print("There is no detector.")
        return
    call, _ = client.lambda_api.create_requests(FunctionCallRequest(function=function, task=task))
    print(f"Started {function!r} on task {task}.")
    printed, delay = None, FIRST_DELAY
    while True:
        if (call.status, call.progress) != printed:
            printed = (call.status, call.progress)
            print(f"  {call.status}" + (f", {call.progress} %" if call.progress else ""))
        if call.status not in {"queued", "started", "deferred", "scheduled"}:
            break
        time.sleep(delay)
        delay = min(2 * delay, MAX_DELAY)
        call, _ = client.lambda_api.retrieve_requests(call.id)
    client.lambda_api.delete_requests(call.id)
    print("Removed the request of the run.")
    if call.status != "finished":
        *_, reason = (call.exc_info or "no traceback").strip().splitlines()
        raise exceptions.ApiException(reason=f"the run {call.status}: {reason}")


if __name__ == "__main__":
    sys.exit(main())
