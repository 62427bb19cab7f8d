"""The types of what calls return."""

# A mistake that a checker does not find makes its "ignore" an error.
# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from io import BytesIO
from typing import Any

from typing_extensions import assert_type
from urllib3 import HTTPResponse

from cvat_sdk.api_client import ApiClient
from cvat_sdk.api_client.api.cloudstorages_api import CloudstoragesApi
from cvat_sdk.api_client.api.lambda_api import LambdaApi
from cvat_sdk.api_client.models import (
    BasicUser,
    CloudStorageContent,
    CloudStorageRead,
    FunctionCall,
    JobReadAssignee,
    LabeledData,
    PaginatedCloudStorageReadList,
    PaginatedTaskReadList,
    RqId,
    TaskRead,
    User,
)


def a_client_has_an_api_for_each_tag(client: ApiClient) -> None:
    assert_type(client.cloudstorages_api, CloudstoragesApi)
    assert_type(client.lambda_api, LambdaApi)
    with client as entered:
        assert_type(entered, ApiClient)


def a_call_returns_its_model_and_the_response(api: CloudstoragesApi) -> None:
    assert_type(api.retrieve(1), tuple[CloudStorageRead, HTTPResponse])
    assert_type(api.list(page_size=1), tuple[PaginatedCloudStorageReadList, HTTPResponse])
    assert_type(api.retrieve_content_v2(1), tuple[CloudStorageContent, HTTPResponse])
    assert_type(api.retrieve(1, _parse_response=True), tuple[CloudStorageRead, HTTPResponse])


def each_api_of_cvat_is_typed(client: ApiClient) -> None:
    tasks = client.tasks_api
    assert_type(tasks.retrieve(1), tuple[TaskRead, HTTPResponse])
    assert_type(tasks.list(project_id=1), tuple[PaginatedTaskReadList, HTTPResponse])
    assert_type(tasks.retrieve_annotations(1), tuple[LabeledData, HTTPResponse])
    assert_type(tasks.retrieve_data(1, "frame"), tuple[BytesIO, HTTPResponse])
    assert_type(tasks.create_annotations(1)[0], RqId | None)
    assert_type(client.users_api.retrieve_self(), tuple[User | BasicUser, HTTPResponse])
    assert_type(client.jobs_api.retrieve(1)[0].assignee, JobReadAssignee | None)
    client.assets_api.create(guide_id=1, file=b"")


def text_mappings_and_lists_have_their_own_types(
    api: CloudstoragesApi, functions: LambdaApi
) -> None:
    assert_type(api.retrieve_actions(1), tuple[str, HTTPResponse])
    assert_type(functions.retrieve_functions("sam"), tuple[dict[str, Any], HTTPResponse])
    assert_type(functions.list_requests(), tuple[list[FunctionCall], HTTPResponse])


def a_response_without_a_schema_is_none(api: CloudstoragesApi, functions: LambdaApi) -> None:
    assert_type(api.destroy(1), tuple[None, HTTPResponse])
    assert_type(api.retrieve_preview(1), tuple[None, HTTPResponse])
    assert_type(api.retrieve_preview(1, _parse_response=False), tuple[None, HTTPResponse])
    assert_type(functions.list_functions(), tuple[None, HTTPResponse])
    assert_type(functions.delete_requests("id"), tuple[None, HTTPResponse])


def an_unparsed_response_has_no_data(api: CloudstoragesApi) -> None:
    assert_type(api.retrieve(1, _parse_response=False), tuple[None, HTTPResponse])
    assert_type(
        api.list(_parse_response=False, _request_timeout=(1, 2.5)), tuple[None, HTTPResponse]
    )


def a_background_call_returns_the_same_later(api: CloudstoragesApi) -> None:
    later = api.retrieve(1, _async_call=True)
    assert_type(later.get(), tuple[CloudStorageRead, HTTPResponse])
    assert_type(later.successful(), bool)
    assert_type(api.destroy(1, _async_call=True).get(), tuple[None, HTTPResponse])


def every_call_accepts_the_control_keywords(api: CloudstoragesApi) -> None:
    api.retrieve(1, _request_timeout=None, _check_status=False, _validate_inputs=False)
    api.retrieve(1, _content_type=None, _host_index=0, _request_auths=[], _retries=0)


def mistakes_are_found(api: CloudstoragesApi) -> None:
    api.retrieve("1")  # type: ignore[call-overload]
    api.retrieve()  # type: ignore[call-overload]
    api.list(pages=1)  # type: ignore[call-overload]
    api.retrieve(1, _request_timeout="soon")  # type: ignore[call-overload]
