# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `Person` by its other name, `OldPerson`."""

from cvat_sdk.api_client.model.person import Person as OldPerson

__all__ = ["OldPerson"]
