# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `UserIdentifiers` by its other name, `RequestOwner`."""

from cvat_sdk.api_client.model.user_identifiers import UserIdentifiers as RequestOwner

__all__ = ["RequestOwner"]
