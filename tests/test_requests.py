"""Requests: the method, URL, query, headers and body that each operation sends, and no more.

The package `responses` compares strictly and refuses a request that differs in any of these.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
import responses
from responses import matchers

from cvat_sdk import __version__
from cvat_sdk.api_client import ApiClient, Configuration
from cvat_sdk.api_client.models import (
    BasicUserRequest,
    CloudStorageWriteRequest,
    CredentialsTypeEnum,
    FunctionCallRequest,
    LabelMappingEntryRequest,
    OnlineFunctionCallRequest,
    PatchedCloudStorageWriteRequest,
    ProviderTypeEnum,
    SublabelMappingEntryRequest,
)
from tests.support.requests_pool import RequestsPoolManager
from tests.support.samples import CALL, STORAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from requests import PreparedRequest

HOST = "http://cvat.example:8080"
VENDOR_JSON = "application/vnd.cvat+json"
# "user:password", as RFC 7617 writes it.
BASIC = "Basic dXNlcjpwYXNzd29yZA=="


@dataclass
class Sends:
    """One call and the request it makes."""

    sentence: str
    call: Callable[[ApiClient], Any]
    method: str
    path: str
    query: dict[str, Any] = field(default_factory=dict)
    accept: str | None = VENDOR_JSON
    headers: dict[str, str] = field(default_factory=dict)
    json: Any = None
    multipart: dict[str, tuple[Any, ...]] | None = None
    response: Any = None


def key_file() -> io.BytesIO:
    """A stream that has a name, as an open file has."""
    stream = io.BytesIO(b'{"type": "service_account"}')
    stream.name = "/home/somebody/key.json"
    return stream


TABLE = [
    Sends(
        "create sends a storage as JSON, and what was left out is not sent",
        lambda api: api.cloudstorages_api.create(
            CloudStorageWriteRequest(
                provider_type=ProviderTypeEnum("AWS_S3_BUCKET"),
                credentials_type=CredentialsTypeEnum("KEY_SECRET_KEY_PAIR"),
                resource="images",
                display_name="Images",
                key="AKIA",
                secret_key="hush",
                manifests=["a.jsonl", "b/c.jsonl"],
                owner=BasicUserRequest(username="ann"),
            )
        ),
        "POST",
        "/api/cloudstorages",
        json={
            "provider_type": "AWS_S3_BUCKET",
            "credentials_type": "KEY_SECRET_KEY_PAIR",
            "resource": "images",
            "display_name": "Images",
            "key": "AKIA",
            "secret_key": "hush",
            "manifests": ["a.jsonl", "b/c.jsonl"],
            "owner": {"username": "ann"},
        },
        response=STORAGE,
    ),
    Sends(
        "create takes a plain mapping, and names the organization in header and query",
        lambda api: api.cloudstorages_api.create(
            {
                "provider_type": "AWS_S3_BUCKET",
                "credentials_type": "ANONYMOUS_ACCESS",
                "resource": "images",
                "display_name": "Bilder für Ægir",
            },
            x_organization="acme",
            org="acme",
            org_id=3,
        ),
        "POST",
        "/api/cloudstorages",
        query={"org": "acme", "org_id": "3"},
        headers={"X-Organization": "acme"},
        json={
            "provider_type": "AWS_S3_BUCKET",
            "credentials_type": "ANONYMOUS_ACCESS",
            "resource": "images",
            "display_name": "Bilder für Ægir",
        },
        response=STORAGE,
    ),
    Sends(
        "create sends a storage with a file as multipart, lists indexed and objects as JSON",
        lambda api: api.cloudstorages_api.create(
            CloudStorageWriteRequest(
                provider_type=ProviderTypeEnum("GOOGLE_CLOUD_STORAGE"),
                credentials_type=CredentialsTypeEnum("KEY_FILE_PATH"),
                resource="images",
                display_name="Images",
                owner=BasicUserRequest(username="ann"),
                key_file=key_file(),
                manifests=["a.jsonl", "b/c.jsonl"],
            )
        ),
        "POST",
        "/api/cloudstorages",
        multipart={
            "provider_type": (None, "GOOGLE_CLOUD_STORAGE"),
            "resource": (None, "images"),
            "display_name": (None, "Images"),
            "owner": (None, '{"username":"ann"}', "application/json"),
            "credentials_type": (None, "KEY_FILE_PATH"),
            "key_file": ("key.json", b'{"type": "service_account"}', "application/json"),
            "manifests[0]": (None, "a.jsonl"),
            "manifests[1]": (None, "b/c.jsonl"),
        },
        response=STORAGE,
    ),
    Sends(
        "list without arguments sends no query",
        lambda api: api.cloudstorages_api.list(),
        "GET",
        "/api/cloudstorages",
        response={"count": 1, "next": None, "previous": None, "results": [STORAGE]},
    ),
    Sends(
        "list sends every filter under its documented name",
        lambda api: api.cloudstorages_api.list(
            x_organization="acme",
            credentials_type="ANONYMOUS_ACCESS",
            filter='{"and":[{"==":[{"var":"owner"},"ann & bob"]}]}',
            name="Images",
            org="acme",
            org_id=3,
            owner="ann",
            page=2,
            page_size=50,
            provider_type="AWS_S3_BUCKET",
            resource="images",
            search="spring + summer",
            sort="-id",
        ),
        "GET",
        "/api/cloudstorages",
        query={
            "credentials_type": "ANONYMOUS_ACCESS",
            "filter": '{"and":[{"==":[{"var":"owner"},"ann & bob"]}]}',
            "name": "Images",
            "org": "acme",
            "org_id": "3",
            "owner": "ann",
            "page": "2",
            "page_size": "50",
            "provider_type": "AWS_S3_BUCKET",
            "resource": "images",
            "search": "spring + summer",
            "sort": "-id",
        },
        headers={"X-Organization": "acme"},
        response={"count": 0, "next": None, "previous": None, "results": []},
    ),
    Sends(
        "retrieve asks for the storage by its id",
        lambda api: api.cloudstorages_api.retrieve(7),
        "GET",
        "/api/cloudstorages/7",
        response=STORAGE,
    ),
    Sends(
        "partial_update sends only what was given, and null is not the same as left out",
        lambda api: api.cloudstorages_api.partial_update(
            7, patched_cloud_storage_write_request={"description": "", "manifests": []}
        ),
        "PATCH",
        "/api/cloudstorages/7",
        json={"description": "", "manifests": []},
        response=STORAGE,
    ),
    Sends(
        "partial_update sends a file as multipart, and a stream without a name under one",
        lambda api: api.cloudstorages_api.partial_update(
            7,
            PatchedCloudStorageWriteRequest(
                key_file=io.BytesIO(b"\x00\xff key"), manifests=["a.jsonl"]
            ),
        ),
        "PATCH",
        "/api/cloudstorages/7",
        multipart={
            "key_file": ("key_file", b"\x00\xff key", "application/octet-stream"),
            "manifests[0]": (None, "a.jsonl"),
        },
        response=STORAGE,
    ),
    Sends(
        "partial_update without a body sends none",
        lambda api: api.cloudstorages_api.partial_update(7),
        "PATCH",
        "/api/cloudstorages/7",
        response=STORAGE,
    ),
    Sends(
        "destroy sends a DELETE and sends no Accept header",
        lambda api: api.cloudstorages_api.destroy(7),
        "DELETE",
        "/api/cloudstorages/7",
        accept=None,
    ),
    Sends(
        "retrieve_actions asks for the actions of the storage",
        lambda api: api.cloudstorages_api.retrieve_actions(7),
        "GET",
        "/api/cloudstorages/7/actions",
        response="read",
    ),
    Sends(
        "retrieve_content_v2 names the manifest, the prefix and the page",
        lambda api: api.cloudstorages_api.retrieve_content_v2(
            7, manifest_path="sub/manifest.jsonl", next_token="a=b&c", page_size=5, prefix="ü/"
        ),
        "GET",
        "/api/cloudstorages/7/content-v2",
        query={
            "manifest_path": "sub/manifest.jsonl",
            "next_token": "a=b&c",
            "page_size": "5",
            "prefix": "ü/",
        },
        response={"next": None, "content": []},
    ),
    Sends(
        "retrieve_preview sends no Accept header",
        lambda api: api.cloudstorages_api.retrieve_preview(7),
        "GET",
        "/api/cloudstorages/7/preview",
        accept=None,
    ),
    Sends(
        "retrieve_status asks for the status of the storage",
        lambda api: api.cloudstorages_api.retrieve_status(7),
        "GET",
        "/api/cloudstorages/7/status",
        response="AVAILABLE",
    ),
    Sends(
        "list_functions sends no Accept header",
        lambda api: api.lambda_api.list_functions(),
        "GET",
        "/api/lambda/functions",
        accept=None,
    ),
    Sends(
        "retrieve_functions asks for the function by its id",
        lambda api: api.lambda_api.retrieve_functions("yolo-v3"),
        "GET",
        "/api/lambda/functions/yolo-v3",
        response={"id": "yolo-v3"},
    ),
    Sends(
        "create_functions sends the additional properties of an interactive call as given",
        lambda api: api.lambda_api.create_functions(
            "sam",
            OnlineFunctionCallRequest(task=1, frame=0, pos_points=[[1, 2]], neg_points=[]),
        ),
        "POST",
        "/api/lambda/functions/sam",
        accept=None,
        json={"task": 1, "frame": 0, "pos_points": [[1, 2]], "neg_points": []},
        response={"mask": [], "points": []},
    ),
    Sends(
        "list_requests asks for all requests",
        lambda api: api.lambda_api.list_requests(),
        "GET",
        "/api/lambda/requests",
        response=[CALL],
    ),
    Sends(
        "create_requests sends the mapping of labels with its attributes and sublabels",
        lambda api: api.lambda_api.create_requests(
            FunctionCallRequest(
                function="yolo",
                task=5,
                threshold=0.25,
                cleanup=True,
                mapping={
                    "person": LabelMappingEntryRequest(
                        name="pedestrian",
                        attributes={"age": "years"},
                        sublabels={"head": SublabelMappingEntryRequest(name="skull")},
                    )
                },
            ),
            org="acme",
        ),
        "POST",
        "/api/lambda/requests",
        query={"org": "acme"},
        json={
            "function": "yolo",
            "task": 5,
            "threshold": 0.25,
            "cleanup": True,
            "mapping": {
                "person": {
                    "name": "pedestrian",
                    "attributes": {"age": "years"},
                    "sublabels": {"head": {"name": "skull"}},
                }
            },
        },
        response=CALL,
    ),
    Sends(
        "retrieve_requests keeps an id with = and & inside its segment of the path",
        lambda api: api.lambda_api.retrieve_requests("action=autoannotate&target=task"),
        "GET",
        "/api/lambda/requests/action%3Dautoannotate%26target%3Dtask",
        response=CALL,
    ),
    Sends(
        "delete_requests sends a DELETE and sends no Accept header",
        lambda api: api.lambda_api.delete_requests("action=autoannotate&target=task"),
        "DELETE",
        "/api/lambda/requests/action%3Dautoannotate%26target%3Dtask",
        accept=None,
    ),
]


def no_body(request: PreparedRequest) -> tuple[bool, str]:
    """Matches a request without a body."""
    return not request.body, "there is a body"


@pytest.fixture
def strict() -> Iterator[responses.RequestsMock]:
    """Refuses a request that is not described, and misses one that is not sent."""
    with responses.RequestsMock() as strict:
        yield strict


@pytest.mark.parametrize("sends", [pytest.param(sends, id=sends.sentence) for sends in TABLE])
def test_an_operation_sends_what_the_contract_says(
    strict: responses.RequestsMock, sends: Sends
) -> None:
    headers: dict[str, str | re.Pattern[str]] = {
        "User-Agent": f"cvat_sdk/{__version__}",
        "Authorization": BASIC,
        **({"Accept": sends.accept} if sends.accept else {}),
        **sends.headers,
    }
    match = [matchers.query_param_matcher(sends.query)]
    if sends.json is not None:
        headers["Content-Type"] = "application/json"
        match.append(matchers.json_params_matcher(sends.json))
    elif sends.multipart is not None:
        headers["Content-Type"] = re.compile(r"multipart/form-data; boundary=\S+$")
        headers["Content-Length"] = re.compile(r"[1-9]\d*$")
        match.append(matchers.multipart_matcher(sends.multipart))
    else:
        match.append(no_body)
    match.append(matchers.header_matcher(headers, strict_match=True))
    strict.add(
        sends.method,
        HOST + sends.path,
        json=sends.response,
        content_type=VENDOR_JSON,
        match=match,
    )
    with ApiClient(
        Configuration(host=HOST, username="user", password="password", retries=0),
        pool_manager=RequestsPoolManager(),
    ) as api:
        sends.call(api)
