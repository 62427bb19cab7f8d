# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PatchedOrganizationWriteRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


class PatchedOrganizationWriteRequest(Model):
    """The changes of an organization; a field that is left out keeps its value.

    :param slug: The short name used in URLs and requests; letters, digits, `-` and `_`.
    :param name: The full name.
    :param description: A description of the organization.
    :param contact: How to reach the organization, such as `email`, `phone` and `location`.

    Source: ``#/components/schemas/PatchedOrganizationWriteRequest``
    """

    slug: (
        Annotated[str, Meta(pattern="^[-a-zA-Z0-9_]+$", min_length=1, max_length=16)] | UnsetType
    ) = UNSET
    """The short name used in URLs and requests; letters, digits, `-` and `_`."""
    name: Annotated[str, Meta(max_length=64)] | UnsetType = UNSET
    """The full name."""
    description: str | UnsetType = UNSET
    """A description of the organization."""
    contact: dict[str, Any] | UnsetType = UNSET
    """How to reach the organization, such as `email`, `phone` and `location`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            slug: str | UnsetType = ...,
            name: str | UnsetType = ...,
            description: str | UnsetType = ...,
            contact: Mapping[str, Any] | UnsetType = ...,
        ) -> None: ...
