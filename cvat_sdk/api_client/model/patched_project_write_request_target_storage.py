# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `StorageRequest` by its other name, `PatchedProjectWriteRequestTargetStorage`."""

from cvat_sdk.api_client.model.storage_request import (
    StorageRequest as PatchedProjectWriteRequestTargetStorage,
)

__all__ = ["PatchedProjectWriteRequestTargetStorage"]
