"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk.api_client.model.values_inline_request_inner_deep import ValuesInlineRequestInnerDeep
from cvat_sdk._runtime.schema import Model


class ValuesInlineRequestInner(Model):
    """`ValuesInlineRequestInner` of the contract.

    Source: ``#/paths/~1values~1inline/post/requestBody/content/application~1json/schema/properties/inner``
    """

    deep: ValuesInlineRequestInnerDeep | UnsetType = UNSET
