"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk.api_client.model.branches import Branches
from cvat_sdk.api_client.model.mingled_level_or_number import MingledLevelOrNumber
from cvat_sdk.api_client.model.mingled_open_or_text import MingledOpenOrText
from cvat_sdk.api_client.model.step import Step
from cvat_sdk._runtime.schema import Model


class Mingled(Model):
    """`Mingled` of the contract.

    Source: ``#/components/schemas/Mingled``
    """

    open_or_text: MingledOpenOrText | UnsetType = UNSET
    level_or_number: MingledLevelOrNumber | UnsetType = UNSET
    branches: Branches | UnsetType = UNSET
    step: Step | UnsetType = UNSET
