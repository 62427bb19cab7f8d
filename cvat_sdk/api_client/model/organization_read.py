# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `OrganizationRead`."""

from __future__ import annotations

import datetime
from typing import Any

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.basic_user import BasicUser


class OrganizationRead(Model):
    """A group of users who share projects, tasks and storages.

    Source: ``#/components/schemas/OrganizationRead``
    """

    id: int
    """The organization's id."""
    slug: str
    """The short name used in URLs and requests."""
    name: str
    """The full name; empty if unset."""
    description: str
    """A description of the organization; empty if unset."""
    created_date: datetime.datetime
    """When the organization was created."""
    updated_date: datetime.datetime
    """When the organization was last changed."""
    contact: dict[str, Any]
    """How to reach the organization, such as `email`, `phone` and `location`."""
    owner: BasicUser | None
    """The user who owns the organization; null if that user was deleted."""
