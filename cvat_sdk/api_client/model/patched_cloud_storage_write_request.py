# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PatchedCloudStorageWriteRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import FileInput, Model
from cvat_sdk.api_client.model.basic_user_request import BasicUserRequest
from cvat_sdk.api_client.model.credentials_type_enum import CredentialsTypeEnum
from cvat_sdk.api_client.model.provider_type_enum import ProviderTypeEnum

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class PatchedCloudStorageWriteRequest(Model):
    """The changes of a cloud storage; a field that is left out keeps its value.

    `manifests` is the exception: **a CVAT server empties the list when it is left out**, so send
    the current list with every change.

    :param provider_type: The provider of the storage.
    :param resource: The name of the bucket or container.
    :param display_name: The name shown to users.
    :param owner: Ignored by a CVAT server; the owner does not change.
    :param credentials_type: How the server authenticates with the provider.
    :param session_token: A session token of AWS, or a shared access signature of Azure.
    :param account_name: The name of the Azure account.
    :param key: The id of the access key.
    :param secret_key: The secret access key.
    :param connection_string: A connection string of Azure.
    :param key_file: The JSON key file of a Google Cloud service account. A server also
        accepts it for a storage of another provider, but that storage then stops working.
    :param specific_attributes: Settings of the provider as a query string, such as
        `region=us-east-1&endpoint_url=https://s3.example.org`.
    :param description: A description of the storage.
    :param manifests: Paths of the manifest files in the storage. A CVAT server empties the
        list when this is left out.

    Source: ``#/components/schemas/PatchedCloudStorageWriteRequest``
    """

    _secrets = {
        "session_token": True,
        "key": True,
        "secret_key": True,
        "connection_string": True,
        "key_file": True,
        "specific_attributes": ("endpoint_url", "prefix", "region"),
    }

    provider_type: ProviderTypeEnum | UnsetType = UNSET
    """The provider of the storage."""
    resource: Annotated[str, Meta(min_length=1, max_length=222)] | UnsetType = UNSET
    """The name of the bucket or container."""
    display_name: Annotated[str, Meta(min_length=1, max_length=63)] | UnsetType = UNSET
    """The name shown to users."""
    owner: BasicUserRequest | UnsetType = UNSET
    """Ignored by a CVAT server; the owner does not change."""
    credentials_type: CredentialsTypeEnum | UnsetType = UNSET
    """How the server authenticates with the provider."""
    session_token: Annotated[str, Meta(max_length=440)] | UnsetType = UNSET
    """A session token of AWS, or a shared access signature of Azure."""
    account_name: Annotated[str, Meta(max_length=24)] | UnsetType = UNSET
    """The name of the Azure account."""
    key: Annotated[str, Meta(max_length=40)] | UnsetType = UNSET
    """The id of the access key."""
    secret_key: Annotated[str, Meta(max_length=64)] | UnsetType = UNSET
    """The secret access key."""
    connection_string: Annotated[str, Meta(max_length=1024)] | UnsetType = UNSET
    """A connection string of Azure."""
    key_file: FileInput | UnsetType = UNSET
    """The JSON key file of a Google Cloud service account. A server also accepts it for a storage
    of another provider, but that storage then stops working.
    """
    specific_attributes: Annotated[str, Meta(max_length=1024)] | UnsetType = UNSET
    """Settings of the provider as a query string, such as
    `region=us-east-1&endpoint_url=https://s3.example.org`.
    """
    description: str | UnsetType = UNSET
    """A description of the storage."""
    manifests: list[Annotated[str, Meta(min_length=1, max_length=1024)]] | UnsetType = UNSET
    """Paths of the manifest files in the storage. A CVAT server empties the list when this is left
    out.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider_type: ProviderTypeEnum | str | UnsetType = ...,
            resource: str | UnsetType = ...,
            display_name: str | UnsetType = ...,
            owner: BasicUserRequest | Mapping[str, Any] | UnsetType = ...,
            credentials_type: CredentialsTypeEnum | str | UnsetType = ...,
            session_token: str | UnsetType = ...,
            account_name: str | UnsetType = ...,
            key: str | UnsetType = ...,
            secret_key: str | UnsetType = ...,
            connection_string: str | UnsetType = ...,
            key_file: FileInput | UnsetType = ...,
            specific_attributes: str | UnsetType = ...,
            description: str | UnsetType = ...,
            manifests: Sequence[str] | UnsetType = ...,
        ) -> None: ...
