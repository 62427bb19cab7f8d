# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `DatasetFormats`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.dataset_format import DatasetFormat


class DatasetFormats(Model):
    """The formats that the server reads and writes.

    Source: ``#/components/schemas/DatasetFormats``
    """

    importers: list[DatasetFormat]
    """The formats that can be imported."""
    exporters: list[DatasetFormat]
    """The formats that can be exported."""
