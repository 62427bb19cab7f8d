# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `AttributeValRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import Meta

from cvat_sdk._runtime.schema import Model


class AttributeValRequest(Model):
    """The value to give an attribute.

    :param spec_id: The id of the attribute.
    :param value: The value as text, whatever the control; a checkbox has `true` or `false`.

    Source: ``#/components/schemas/AttributeValRequest``
    """

    spec_id: int
    """The id of the attribute."""
    value: Annotated[str, Meta(max_length=4096)]
    """The value as text, whatever the control; a checkbox has `true` or `false`."""

    if TYPE_CHECKING:

        def __init__(self, spec_id: int, value: str) -> None: ...
