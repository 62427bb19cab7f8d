"""The types of the layer that knows CVAT."""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from typing_extensions import assert_type

from cvat_sdk import Client, make_client
from cvat_sdk.api_client.models import (
    CloudStorageRead,
    Label,
    LabeledData,
    ProviderTypeEnum,
    Request,
)
from cvat_sdk.core import (
    S3,
    AccessToken,
    AzureBlob,
    CloudStorage,
    CloudStorageStatus,
    Paginator,
    StoredFile,
    Task,
    paginate,
)


def a_client_is_made_and_derived() -> None:
    with make_client("localhost", credentials=("user", "password")) as client:
        assert_type(client, Client)
        assert_type(client.with_options(organization=None, timeout=(1, None), retries=3), Client)
        client.login(AccessToken("abc"))
        with client.organization_context("team") as inside:
            assert_type(inside, Client)


def pages_have_the_items_of_the_operation(client: Client) -> None:
    api = client.api_client.cloudstorages_api
    assert_type(paginate(api.list), Paginator[CloudStorageRead])
    for storage in paginate(api.list, page_size=5):
        assert_type(storage, CloudStorageRead)
    for page, response in paginate(api.list).pages():
        assert_type(page.count, int)
        assert_type(response.status, int)


def a_storage_has_the_fields_of_its_model(client: Client) -> None:
    storage = client.cloud_storages.create(S3("images", region="us-east-1"), display_name="x")
    assert_type(storage, CloudStorage)
    assert_type(storage.provider_type, ProviderTypeEnum)
    assert_type(storage.manifests, list[str])
    assert_type(storage.fetch().update(description=""), CloudStorage)
    assert_type(storage.get_status(), CloudStorageStatus)
    assert_type(storage.get_actions(), frozenset[str])
    assert_type(storage.get_preview(), tuple[bytes, str])
    assert_type(storage.download_preview("a.jpg"), Path)
    assert_type(storage.iter_content(recursive=True), Iterator[StoredFile])
    assert_type(client.cloud_storages.list(), list[CloudStorage])
    storage.no_such_field  # type: ignore[attr-defined]


def keywords_that_a_provider_does_not_have_are_mistakes() -> None:
    S3("b", region_name="x")  # type: ignore[call-arg]
    AzureBlob("b", region="x")  # type: ignore[call-arg]
    S3("b", key=5)  # type: ignore[arg-type]


def a_task_has_the_fields_of_its_model(client: Client) -> None:
    task = client.tasks.create({"name": "x"}, ["a.png"], data_params={"image_quality": 90})
    assert_type(task, Task)
    assert_type(task.segment_size, int)
    assert_type(task.fetch().update(name="y"), Task)
    assert_type(task.upload_data([Path("a.png")]), Task)
    assert_type(task.get_annotations(), LabeledData)
    assert_type(task.get_labels(), list[Label])
    assert_type(task.export_dataset("COCO 1.0", "a.zip"), Path)
    assert_type(task.download_backup("a.zip"), Path)
    assert_type(client.tasks.list(name="x"), list[Task])
    assert_type(client.wait_for_completion("id", timeout=1)[0], Request)
    client.tasks.create({"name": "x"}, resource_type="cloud")  # type: ignore[arg-type]
    task.no_such_field  # type: ignore[attr-defined]
