# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `Storage` by its other name, `ProjectReadTargetStorage`."""

from cvat_sdk.api_client.model.storage import Storage as ProjectReadTargetStorage

__all__ = ["ProjectReadTargetStorage"]
