# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `AttributeVal`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model


class AttributeVal(Model):
    """The value of an attribute.

    Source: ``#/components/schemas/AttributeVal``
    """

    spec_id: int
    """The id of the attribute."""
    value: str
    """The value as text, whatever the control; a checkbox has `true` or `false`."""
