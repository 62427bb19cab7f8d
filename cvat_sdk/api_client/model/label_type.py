# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `LabelType`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class LabelType(OpenStrEnum):
    """The type of shape that a label is for.

    - `any`: every type but skeletons
    - `cuboid`: a cuboid
    - `ellipse`: an ellipse
    - `mask`: a mask of pixels
    - `points`: one or more points
    - `polygon`: a polygon
    - `polyline`: a line of several segments
    - `rectangle`: a rectangle
    - `skeleton`: a skeleton of sublabels
    - `tag`: a tag of the whole frame

    Source: ``#/components/schemas/LabelType``
    """

    ANY = "any"
    """every type but skeletons"""
    CUBOID = "cuboid"
    """a cuboid"""
    ELLIPSE = "ellipse"
    """an ellipse"""
    MASK = "mask"
    """a mask of pixels"""
    POINTS = "points"
    """one or more points"""
    POLYGON = "polygon"
    """a polygon"""
    POLYLINE = "polyline"
    """a line of several segments"""
    RECTANGLE = "rectangle"
    """a rectangle"""
    SKELETON = "skeleton"
    """a skeleton of sublabels"""
    TAG = "tag"
    """a tag of the whole frame"""
