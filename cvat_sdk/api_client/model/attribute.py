# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `Attribute`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.input_type_enum import InputTypeEnum


class Attribute(Model):
    """An attribute that annotations with a label have.

    Source: ``#/components/schemas/Attribute``
    """

    id: int
    """The attribute's id; annotations refer to it as `spec_id`."""
    name: str
    """The name of the attribute."""
    mutable: bool
    """Whether the value may change from frame to frame of a track."""
    input_type: InputTypeEnum
    """The control that annotators enter the value with."""
    default_value: str
    """The value of annotations that do not set it."""
    values: list[str]
    """The values to choose from; for a number, its minimum, maximum and step."""
