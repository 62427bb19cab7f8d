"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk.api_client.model.values_inline_response_items_item import (
    ValuesInlineResponseItemsItem,
)
from cvat_sdk._runtime.schema import Model


class ValuesInlineResponse(Model):
    """`ValuesInlineResponse` of the contract.

    Source: ``#/paths/~1values~1inline/post/responses/200/content/application~1json/schema``
    """

    items: list[ValuesInlineResponseItemsItem] | UnsetType = UNSET
