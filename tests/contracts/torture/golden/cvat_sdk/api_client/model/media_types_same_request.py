"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class MediaTypesSameRequest(Model):
    """`MediaTypesSameRequest` of the contract.

    Source: ``#/paths/~1media~1range/put/requestBody/content/application~1json/schema``
    """

    a: int | UnsetType = UNSET
