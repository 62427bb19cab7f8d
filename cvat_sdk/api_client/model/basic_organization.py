# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `BasicOrganization`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model


class BasicOrganization(Model):
    """An organization, briefly.

    Source: ``#/components/schemas/BasicOrganization``
    """

    id: int
    """The organization's id."""
    slug: str
    """The short name used in URLs and requests."""
