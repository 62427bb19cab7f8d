# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `BasicUser` by its other name, `CloudStorageReadOwner`."""

from cvat_sdk.api_client.model.basic_user import BasicUser as CloudStorageReadOwner

__all__ = ["CloudStorageReadOwner"]
