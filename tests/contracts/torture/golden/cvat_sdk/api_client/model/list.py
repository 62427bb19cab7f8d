"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk.api_client.model.exception_model import ExceptionModel
from cvat_sdk._runtime.schema import Model


class List(Model):
    """`List` of the contract.

    Source: ``#/components/schemas/list``
    """

    entries: list[ExceptionModel] | UnsetType = UNSET
