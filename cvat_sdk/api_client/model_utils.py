# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""Names that scripts for the published cvat-sdk import from here."""

from io import IOBase as file_type
from types import NoneType as none_type

from cvat_sdk._runtime.schema import Model as IModelData
from cvat_sdk._runtime.schema import Model as ModelNormal
from cvat_sdk._runtime.schema import Model as OpenApiModel
from cvat_sdk._runtime.schema.codec import to_builtins as to_json

__all__ = ["IModelData", "ModelNormal", "OpenApiModel", "file_type", "none_type", "to_json"]
