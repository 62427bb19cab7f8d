"""The types of models' fields."""

# A mistake that a checker does not find makes its "ignore" an error.
# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from msgspec import UNSET, UnsetType
from typing_extensions import assert_type

from cvat_sdk.api_client.models import (
    BasicUser,
    BasicUserRequest,
    CloudStorageRead,
    CloudStorageWriteRequest,
    CredentialsTypeEnum,
    FunctionCall,
    FunctionCallRequest,
    OnlineFunctionCallRequest,
    PaginatedCloudStorageReadList,
    PatchedCloudStorageWriteRequest,
    ProviderTypeEnum,
)


def required_fields_have_their_types(storage: CloudStorageRead, call: FunctionCall) -> None:
    assert_type(storage.id, int)
    assert_type(storage.display_name, str)
    assert_type(storage.created_date, datetime)
    assert_type(storage.provider_type, ProviderTypeEnum)
    assert_type(storage.manifests, list[str])
    assert_type(call.id, str)


def nullable_fields_may_be_none(
    storage: CloudStorageRead, page: PaginatedCloudStorageReadList
) -> None:
    assert_type(storage.owner, BasicUser | None)
    assert_type(storage.organization, int | None)
    assert_type(page.next, str | None)
    assert_type(page.results, list[CloudStorageRead])


def optional_fields_may_be_unset(request: PatchedCloudStorageWriteRequest) -> None:
    assert_type(request.display_name, str | UnsetType)
    assert_type(request.owner, BasicUserRequest | UnsetType)
    if request.display_name is not UNSET:
        assert_type(request.display_name, str)


def a_request_takes_keywords_and_files(path: Path) -> None:
    with path.open("rb") as stream:
        CloudStorageWriteRequest(
            provider_type=ProviderTypeEnum("AWS_S3_BUCKET"),
            credentials_type=CredentialsTypeEnum.KEY_FILE_PATH,
            resource="images",
            display_name="Images",
            key_file=stream,
        )


def a_request_takes_texts_mappings_and_required_fields_by_position() -> None:
    request = CloudStorageWriteRequest(
        "AWS_S3_BUCKET", "images", "Images", "KEY_FILE_PATH", owner={"username": "ann"}
    )
    assert_type(request.provider_type, ProviderTypeEnum)
    assert_type(request.owner, BasicUserRequest | UnsetType)
    FunctionCallRequest("yolo", 5, mapping={"person": {"name": "human"}})


def additional_properties_are_accepted_where_the_contract_has_them() -> None:
    OnlineFunctionCallRequest(task=1, frame=0, pos_points=[[1, 2]])


def models_convert_to_and_from_mappings(storage: CloudStorageRead) -> None:
    assert_type(storage.to_dict(), dict[str, Any])
    assert_type(CloudStorageRead.from_dict(storage.to_dict()), CloudStorageRead)


def mistakes_are_found(storage: CloudStorageRead) -> None:
    CloudStorageWriteRequest(resource="images")  # type: ignore[call-arg]
    BasicUserRequest(username=1)  # type: ignore[arg-type]
    CloudStorageWriteRequest(1, "images", "Images", "KEY_FILE_PATH")  # type: ignore[arg-type]
    BasicUserRequest("ann", "lee")  # type: ignore[call-arg]
    BasicUserRequest(username="ann", surname="Lee")  # type: ignore[call-arg]
    storage.name  # type: ignore[attr-defined]
