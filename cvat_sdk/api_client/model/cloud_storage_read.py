# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `CloudStorageRead`."""

from __future__ import annotations

import datetime

from cvat_sdk.api_client.model.basic_user import BasicUser
from cvat_sdk.api_client.model.credentials_type_enum import CredentialsTypeEnum
from cvat_sdk.api_client.model.provider_type_enum import ProviderTypeEnum
from cvat_sdk.runtime.model import Model


class CloudStorageRead(Model):
    """A cloud storage attached to the server, without its credentials.

    Source: ``#/components/schemas/CloudStorageRead``
    """

    __secrets__ = {"specific_attributes": ("endpoint_url", "prefix", "region")}

    id: int
    """The storage's number."""
    owner: BasicUser | None
    """Who attached the storage; null when that user is gone."""
    manifests: list[str]
    """Paths of the manifest files in the storage."""
    created_date: datetime.datetime
    """When the storage was attached."""
    updated_date: datetime.datetime
    """When the storage was last changed."""
    provider_type: ProviderTypeEnum
    """Who keeps the files."""
    resource: str
    """The name of the bucket or container."""
    display_name: str
    """The name shown to users."""
    credentials_type: CredentialsTypeEnum
    """How the server logs in to the provider."""
    specific_attributes: str
    """Settings of the provider as a query string, such as `region=us-east-1`; empty when unset."""
    description: str
    """Free words about the storage; empty when unset."""
    organization: int | None
    """The number of the organization that has the storage; null for a personal one."""
