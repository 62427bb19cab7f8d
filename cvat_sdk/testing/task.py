"""Tasks and their labels, as the testing server keeps them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from cvat_sdk.testing.state import Step, User


@dataclass
class Label:
    """A label of a task; `attributes` maps each attribute's name to its default value."""

    name: str
    type: str = "any"
    attributes: dict[str, str] = field(default_factory=dict)
    id: int = 0
    attribute_ids: dict[str, int] = field(default_factory=dict)
    color: str = "#c06060"
    specs: dict[str, dict[str, Any]] = field(default_factory=dict)
    """How the attributes were defined, by name: `mutable`, `input_type`, `values`."""


@dataclass
class Task:
    """A task with `size` frames, named `frames`, and the ids of its jobs.

    Annotations stand in `annotations` as the server returns them: lists of `tags`, `shapes` and
    `tracks`. Without `has_data` the task waits for its images.

    `run_steps` are the steps of its runs instead of the server's; with a `failure`, which is a
    traceback, they fail once they have started.
    """

    owner: User
    labels: list[Label] = field(default_factory=list)
    size: int = 5
    jobs: list[int] = field(default_factory=list)
    id: int = 0
    run_steps: Sequence[Step] | None = None
    failure: str | None = None
    name: str = ""
    frames: list[str] = field(default_factory=list)
    deleted_frames: list[int] = field(default_factory=list)
    annotations: dict[str, list[dict[str, Any]]] = field(
        default_factory=lambda: {"tags": [], "shapes": [], "tracks": []}
    )
    has_data: bool = True
    segment_size: int = 0
    overlap: int = 0
    storage: int | None = None
    image_quality: int = 70
    bug_tracker: str = ""
    subset: str = ""
    organization: int | None = None
    created_date: datetime | None = None
    updated_date: datetime | None = None
    job_changes: dict[int, dict[str, str]] = field(default_factory=dict)
    """The `state` and `stage` of each job that was changed."""
    files: dict[str, bytes] = field(default_factory=dict, repr=False)
    """The files uploaded so far, by name."""

    def add_frames(self, names: Sequence[str], job_id: Callable[[], int]) -> None:
        """Give the task its frames, and a job for each segment of them."""
        self.frames, self.size, self.has_data = list(names), len(names), True
        self.segment_size = self.segment_size or self.size
        starts = range(0, max(self.size - self.overlap, 1), self.segment_size - self.overlap)
        self.jobs = [job_id() for _ in starts]

    def job_frames(self, job: int) -> range:
        """The numbers of a job's frames."""
        step = (self.segment_size or self.size) - self.overlap
        start = self.jobs.index(job) * step
        return range(start, min(start + (self.segment_size or self.size), self.size))
