# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `ShapeType`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class ShapeType(OpenStrEnum):
    """The type of a shape.

    - `rectangle`: a rectangle
    - `polygon`: a polygon
    - `polyline`: a line of several segments
    - `points`: one or more points
    - `ellipse`: an ellipse
    - `cuboid`: a cuboid
    - `mask`: a mask of pixels
    - `skeleton`: a skeleton of points

    Source: ``#/components/schemas/ShapeType``
    """

    RECTANGLE = "rectangle"
    """a rectangle"""
    POLYGON = "polygon"
    """a polygon"""
    POLYLINE = "polyline"
    """a line of several segments"""
    POINTS = "points"
    """one or more points"""
    ELLIPSE = "ellipse"
    """an ellipse"""
    CUBOID = "cuboid"
    """a cuboid"""
    MASK = "mask"
    """a mask of pixels"""
    SKELETON = "skeleton"
    """a skeleton of points"""
