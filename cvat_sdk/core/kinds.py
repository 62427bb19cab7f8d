"""What functions of each kind take and return when they are called for a frame."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import UNSET, Meta, UnsetType, field

from cvat_sdk._runtime.schema import Model, OpenModel, OpenStrEnum
from cvat_sdk.api_client import models

_Frame = Annotated[int, Meta(ge=0)]
_Point = Annotated[list[float], Meta(min_length=2, max_length=2)]


class FunctionKind(OpenStrEnum):
    """What a function does. A newer server may have other kinds; they equal their names."""

    DETECTOR = "detector"
    INTERACTOR = "interactor"
    TRACKER = "tracker"
    REID = "reid"


class FunctionLabel(Model):
    """A label that a function finds, with the type of its shapes, which may be any or unknown."""

    name: str
    type: str = "unknown"
    attributes: list[dict[str, Any]] = []
    sublabels: list[FunctionLabel] = []


class FunctionInfo(OpenModel):
    """A function as the server describes it; an older one leaves some of it out."""

    id: str
    kind: FunctionKind
    name: str = ""
    description: str = ""
    labels: list[FunctionLabel] = field(name="labels_v2", default_factory=list)
    version: int | None = None


class DetectedShape(models.LabeledShape):
    """A shape on the frame; a server leaves `elements` out but for a skeleton."""

    elements: list[models.SubLabeledShape] = []
    score: float | None = None
    """The confidence, from 0 to 1; only newer servers return it."""


class DetectorResult(Model):
    """What a detector found on a frame, as annotations that have no id yet."""

    tags: list[models.LabeledImage] = []
    shapes: list[DetectedShape] = []
    tracks: list[models.LabeledTrack] = []


class InteractorResult(OpenModel):
    """An object: the rows of a mask of the frame, and the points of its outline."""

    mask: list[list[int]]
    points: list[list[float]]


class TrackerShape(Model):
    """A shape that a tracker moved to another frame."""

    type: str
    points: list[float]


class TrackerResult(Model):
    """The shapes on a frame, some trackers return only coordinates, and states to go on with."""

    shapes: list[TrackerShape | list[float]]
    states: list[Any]


class FunctionInputs(models.OnlineFunctionCallRequest):
    """The inputs of functions of all kinds."""

    frame: _Frame | UnsetType = UNSET
    threshold: float | UnsetType = UNSET
    mapping: dict[str, models.LabelMappingEntryRequest] | UnsetType = UNSET
    conv_mask_to_poly: bool | UnsetType = UNSET
    pos_points: list[_Point] | UnsetType = UNSET
    neg_points: list[_Point] | UnsetType = UNSET
    obj_bbox: Annotated[list[_Point], Meta(min_length=2, max_length=2)] | UnsetType = UNSET
    shapes: list[Any] | UnsetType = UNSET
    states: list[Any] | UnsetType = UNSET
    frame0: _Frame | UnsetType = UNSET
    frame1: _Frame | UnsetType = UNSET
    boxes0: list[Any] | UnsetType = UNSET
    boxes1: list[Any] | UnsetType = UNSET
    max_distance: float | UnsetType = UNSET


KINDS: dict[str, tuple[tuple[str, ...], Any]] = {
    "detector": (("frame",), DetectorResult),
    "interactor": (("frame", "pos_points", "neg_points"), InteractorResult),
    "tracker": (("frame", "shapes or states"), TrackerResult),
    "reid": (("frame0", "frame1", "boxes0", "boxes1"), list[int]),
}
"""The inputs that each kind requires, and what it returns."""
