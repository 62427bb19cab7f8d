# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `QualityPointSizeBase`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class QualityPointSizeBase(OpenStrEnum):
    """What the size of points is relative to.

    - `image_size`: the size of the image
    - `group_bbox_size`: the size of the box around a group of points

    Source: ``#/components/schemas/QualityPointSizeBase``
    """

    IMAGE_SIZE = "image_size"
    """the size of the image"""
    GROUP_BBOX_SIZE = "group_bbox_size"
    """the size of the box around a group of points"""
