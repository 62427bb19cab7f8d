# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `AnnotationConflictAnnotationType`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class AnnotationConflictAnnotationType(OpenStrEnum):
    """What kind of annotation is in conflict.

    - `tag`: a tag of a frame
    - `shape`: a shape on one frame
    - `track`: an object on several frames

    Source: ``#/components/schemas/AnnotationConflictAnnotationType``
    """

    TAG = "tag"
    """a tag of a frame"""
    SHAPE = "shape"
    """a shape on one frame"""
    TRACK = "track"
    """an object on several frames"""
