# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `CloudStorageRead`."""

from __future__ import annotations

import datetime

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.basic_user import BasicUser
from cvat_sdk.api_client.model.credentials_type_enum import CredentialsTypeEnum
from cvat_sdk.api_client.model.provider_type_enum import ProviderTypeEnum


class CloudStorageRead(Model):
    """A cloud storage attached to the server, without its credentials.

    Source: ``#/components/schemas/CloudStorageRead``
    """

    _secrets = {"specific_attributes": ("endpoint_url", "prefix", "region")}

    id: int
    """The storage's id."""
    owner: BasicUser | None
    """The user who attached the storage; null if that user was deleted."""
    manifests: list[str]
    """Paths of the manifest files in the storage."""
    created_date: datetime.datetime
    """When the storage was attached."""
    updated_date: datetime.datetime
    """When the storage was last changed."""
    provider_type: ProviderTypeEnum
    """The provider of the storage."""
    resource: str
    """The name of the bucket or container."""
    display_name: str
    """The name shown to users."""
    credentials_type: CredentialsTypeEnum
    """How the server authenticates with the provider."""
    specific_attributes: str
    """Settings of the provider as a query string, such as `region=us-east-1`; empty if unset."""
    description: str
    """A description of the storage; empty if unset."""
    organization: int | None
    """The id of the storage's organization; null for a personal storage."""
