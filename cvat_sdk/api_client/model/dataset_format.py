# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `DatasetFormat`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model


class DatasetFormat(Model):
    """A format of datasets.

    Source: ``#/components/schemas/DatasetFormat``
    """

    name: str
    """The name and version, as requests give it in `format`."""
    ext: str
    """The extension of the files, such as `ZIP`."""
    version: str
    """The version of the format."""
    enabled: bool
    """Whether the server has what the format needs."""
    dimension: str
    """`2d` for images, `3d` for point clouds."""
