"""Requests for headers alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cvat_sdk.api_client import ApiClient


def test_an_answer_to_head_ends_with_its_headers(client: ApiClient) -> None:
    headers = client.get_common_headers()
    client.update_params_for_auth(headers, [])

    response = client.request("HEAD", "/api/cloudstorages/1", headers=headers)

    assert response.data == b""
    assert int(response.headers["Content-Length"]) > 0
    assert client.cloudstorages_api.retrieve(1)[0].id == 1
