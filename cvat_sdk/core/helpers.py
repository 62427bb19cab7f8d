"""Helpers under the names that scripts for the published cvat-sdk use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cvat_sdk.core.pages import paginate

if TYPE_CHECKING:
    from cvat_sdk._runtime.operation import Endpoint


def get_paginated_collection(
    endpoint: Endpoint, *, return_json: bool = False, **kwargs: Any
) -> list[Any]:
    """Return the items of all pages of a list operation.

    :param endpoint: the operation, e.g. ``client.api_client.cloudstorages_api.list_endpoint``
    :param return_json: return the JSON of the items, instead of models
    :param kwargs: arguments of the operation and options of its calls
    """
    pages = paginate(endpoint.call_with_http_info, **kwargs)
    if not return_json:
        return list(pages)
    return [item for _, response in pages.pages() for item in response.json()["results"]]
