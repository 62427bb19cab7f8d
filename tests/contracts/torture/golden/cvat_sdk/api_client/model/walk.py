"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model


class Walk(Model):
    """`Walk` of the contract.

    Source: ``#/components/schemas/Walk``
    """

    steps: list[Step]


# Here, for these modules import this one.
from cvat_sdk.api_client.model.step import Step  # noqa: E402
