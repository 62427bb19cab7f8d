# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `LabelsSummary`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model


class LabelsSummary(Model):
    """Where the labels are.

    Source: ``#/components/schemas/LabelsSummary``
    """

    url: str
    """The URL that lists the labels."""
