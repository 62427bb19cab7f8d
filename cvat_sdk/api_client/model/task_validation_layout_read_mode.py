# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `ValidationMode` by its other name, `TaskValidationLayoutReadMode`."""

from cvat_sdk.api_client.model.validation_mode import ValidationMode as TaskValidationLayoutReadMode

__all__ = ["TaskValidationLayoutReadMode"]
