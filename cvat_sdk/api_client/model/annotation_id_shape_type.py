# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `ShapeType` by its other name, `AnnotationIdShapeType`."""

from cvat_sdk.api_client.model.shape_type import ShapeType as AnnotationIdShapeType

__all__ = ["AnnotationIdShapeType"]
