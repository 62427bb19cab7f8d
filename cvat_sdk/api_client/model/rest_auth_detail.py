# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `RestAuthDetail`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model


class RestAuthDetail(Model):
    """What was done.

    Source: ``#/components/schemas/RestAuthDetail``
    """

    detail: str
    """A sentence about what was done."""
