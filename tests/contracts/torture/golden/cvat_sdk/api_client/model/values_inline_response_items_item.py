"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class ValuesInlineResponseItemsItem(Model):
    """`ValuesInlineResponseItemsItem` of the contract.

    Source: ``#/paths/~1values~1inline/post/responses/200/content/application~1json/schema/properties/items/items``
    """

    n: int | UnsetType = UNSET
