# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `ValidationParamsRequest` by its other name, `DataRequestValidationParams`."""

from cvat_sdk.api_client.model.validation_params_request import (
    ValidationParamsRequest as DataRequestValidationParams,
)

__all__ = ["DataRequestValidationParams"]
