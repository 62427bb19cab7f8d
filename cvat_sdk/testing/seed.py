"""The data that the testing server starts with."""

from __future__ import annotations

from typing import Any

from cvat_sdk.testing.state import Bucket, Detection, Function, State
from cvat_sdk.testing.task import Label

_IMAGES = [f"img_{number:02}.png" for number in range(12)]
_NESTED = ["sub/a.png", "sub/b.jpg", "deep/er/c.png"]


def seed(state: State) -> None:
    """Add buckets, a storage, functions, and a task for each user."""
    state.buckets["images"] = image_bucket()
    state.buckets["empty"] = Bucket()
    state.add_storage("images", display_name="Images", manifests=["manifest.jsonl"])
    for username in list(state.users):
        state.add_task(username, task_labels())
    for function in functions():
        state.add_function(function)


def image_bucket() -> Bucket:
    """A bucket with images, folders, other files and three manifests."""
    other_files = ["archive.zip", "clip.mp4", "notes.txt"]
    bucket = Bucket(dict.fromkeys([*_IMAGES, *_NESTED, *other_files], b""))
    bucket.files["manifest.jsonl"] = Bucket.manifest([*_IMAGES, *_NESTED])
    bucket.files["second.jsonl"] = Bucket.manifest(_IMAGES[:2])
    bucket.files["sub/manifest.jsonl"] = Bucket.manifest(["a.png", "b.jpg"])
    return bucket


def task_labels() -> list[Label]:
    """The labels of each task: persons, and cars with a color."""
    return [Label("person", "rectangle"), Label("car", "any", {"color": "red"})]


def functions() -> list[Function]:
    """One function of each kind, and a detector that fails."""
    return [
        *_detectors(),
        Function(
            "interactor",
            "interactor",
            "Interactor",
            "Draws a mask around clicked points",
            details={
                "min_pos_points": 1,
                "min_neg_points": -1,
                "startswith_box": False,
                "startswith_box_optional": False,
                "help_message": "Click inside the object",
                "animated_gif": "",
            },
        ),
        Function(
            "tracker",
            "tracker",
            "Tracker",
            "Keeps each shape where it was",
            details={"supported_shape_types": ["polygon", "rectangle"]},
        ),
        Function("reid", "reid", "ReID", "Matches boxes in their order"),
    ]


def _detectors() -> list[Function]:
    labels: list[dict[str, Any]] = [
        {"name": "person", "type": "rectangle", "attributes": []},
        {"name": "bicycle", "type": "any", "attributes": []},
        {
            "name": "car",
            "type": "rectangle",
            "attributes": [{"name": "color", "input_type": "select", "values": ["red", "blue"]}],
        },
    ]
    detections = [
        Detection("person", [2.5, 3.0, 20.25, 30.5], confidence=0.95),
        Detection("car", [10, 10, 40, 35], confidence=0.6, attributes={"color": "red"}),
    ]
    return [
        Function(
            "detector",
            name="Detector",
            description="Finds two boxes in every frame",
            labels=labels,
            detections=detections,
        ),
        Function(
            "broken-detector",
            name="Broken detector",
            description="Always fails",
            labels=labels,
            status=500,
        ),
    ]
