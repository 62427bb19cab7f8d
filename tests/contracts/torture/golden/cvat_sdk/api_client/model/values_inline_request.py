"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk.api_client.model.values_inline_request_inner import ValuesInlineRequestInner
from cvat_sdk.api_client.model.values_inline_request_kind import ValuesInlineRequestKind
from cvat_sdk._runtime.schema import Model


class ValuesInlineRequest(Model):
    """`ValuesInlineRequest` of the contract.

    Source: ``#/paths/~1values~1inline/post/requestBody/content/application~1json/schema``
    """

    kind: ValuesInlineRequestKind
    inner: ValuesInlineRequestInner | UnsetType = UNSET
