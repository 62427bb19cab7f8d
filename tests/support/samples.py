"""A storage, a function call, and a call of each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cvat_sdk import RetryPolicy
from tests.support.scripted import respond

if TYPE_CHECKING:
    from collections.abc import Callable

    from cvat_sdk.api_client import ApiClient

QUICK = RetryPolicy(3, backoff=0.01)
"""The default policy but for its delays."""

STORAGE: dict[str, Any] = {
    "id": 7,
    "owner": {
        "url": "http://localhost/api/users/1",
        "id": 1,
        "username": "ann",
        "first_name": "",
        "last_name": "",
    },
    "manifests": ["manifest.jsonl"],
    "created_date": "2026-11-21T16:59:33.379336Z",
    "updated_date": "2026-11-21T16:59:33.379336Z",
    "provider_type": "AWS_S3_BUCKET",
    "resource": "images",
    "display_name": "Images",
    "credentials_type": "ANONYMOUS_ACCESS",
    "specific_attributes": "",
    "description": "",
    "organization": None,
}
NEW: dict[str, Any] = {
    "provider_type": "AWS_S3_BUCKET",
    "resource": "images",
    "display_name": "Images",
    "credentials_type": "KEY_SECRET_KEY_PAIR",
}
PAGE = {"count": 1, "next": None, "previous": None, "results": [STORAGE]}
CALL: dict[str, Any] = {
    "id": "action=autoannotate&target=task&target_id=5",
    "function": {"id": "yolo", "task": 5, "threshold": None},
    "status": "queued",
    "progress": None,
    "enqueued": None,
    "started": None,
    "ended": None,
    "exc_info": None,
}
OK = respond(STORAGE)

OPERATIONS: dict[str, Callable[..., Any]] = {
    "create": lambda c, **o: c.cloudstorages_api.create(NEW, **o),
    "destroy": lambda c, **o: c.cloudstorages_api.destroy(7, **o),
    "list": lambda c, **o: c.cloudstorages_api.list(**o),
    "partial_update": lambda c, **o: c.cloudstorages_api.partial_update(
        7, patched_cloud_storage_write_request={"display_name": "New"}, **o
    ),
    "retrieve": lambda c, **o: c.cloudstorages_api.retrieve(7, **o),
    "retrieve_actions": lambda c, **o: c.cloudstorages_api.retrieve_actions(7, **o),
    "retrieve_content_v2": lambda c, **o: c.cloudstorages_api.retrieve_content_v2(7, **o),
    "retrieve_preview": lambda c, **o: c.cloudstorages_api.retrieve_preview(7, **o),
    "retrieve_status": lambda c, **o: c.cloudstorages_api.retrieve_status(7, **o),
    "create_functions": lambda c, **o: c.lambda_api.create_functions(
        "yolo", {"task": 5, "frame": 0}, **o
    ),
    "create_requests": lambda c, **o: c.lambda_api.create_requests(
        {"function": "yolo", "task": 5}, **o
    ),
    "delete_requests": lambda c, **o: c.lambda_api.delete_requests(CALL["id"], **o),
    "list_functions": lambda c, **o: c.lambda_api.list_functions(**o),
    "list_requests": lambda c, **o: c.lambda_api.list_requests(**o),
    "retrieve_functions": lambda c, **o: c.lambda_api.retrieve_functions("yolo", **o),
    "retrieve_requests": lambda c, **o: c.lambda_api.retrieve_requests(CALL["id"], **o),
}
"""Each operation of the contract, with arguments that it takes."""


def retrieve(client: ApiClient, **options: Any) -> Any:
    """A GET."""
    return client.cloudstorages_api.retrieve(7, **options)


def create(client: ApiClient, **options: Any) -> Any:
    """A POST."""
    return client.cloudstorages_api.create(NEW, **options)


def update(client: ApiClient, **options: Any) -> Any:
    """A PATCH."""
    return OPERATIONS["partial_update"](client, **options)


def destroy(client: ApiClient, **options: Any) -> Any:
    """A DELETE."""
    return client.cloudstorages_api.destroy(7, **options)
