# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `FrameMeta`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model


class FrameMeta(Model):
    """The size and name of a frame.

    Source: ``#/components/schemas/FrameMeta``
    """

    width: int
    """The width in pixels."""
    height: int
    """The height in pixels."""
    name: str
    """The name of the file with its folders."""
    related_files: int
    """The number of context images."""
    has_related_context: bool
    """Whether the frame has context images."""
