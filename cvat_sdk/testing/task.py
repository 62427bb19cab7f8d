"""Tasks, their labels, and what is done for them in the background."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from cvat_sdk.testing.basics import timestamp

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from cvat_sdk.testing.basics import Step, User


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
    sublabels: list[Label] = field(default_factory=list)
    """The elements of a skeleton."""
    svg: str = ""
    """How a skeleton looks."""

    def is_mutable(self, attribute: str) -> bool:
        """Whether the values of an attribute may change along a track."""
        return bool(self.specs.get(attribute, {}).get("mutable"))

    def linked_svg(self) -> str:
        """The SVG with the ids of the sublabels that it names."""
        svg = self.svg
        for each in self.sublabels:
            svg = svg.replace(f'data-label-name="{each.name}"', f'data-label-id="{each.id}"')
        return svg


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
    chunk_size: int = 72
    bug_tracker: str = ""
    subset: str = ""
    organization: int | None = None
    created_date: datetime | None = None
    updated_date: datetime | None = None
    job_changes: dict[int, dict[str, str]] = field(default_factory=dict)
    """The `state` and `stage` of each job that was changed."""
    files: dict[str, bytes] = field(default_factory=dict, repr=False)
    """The files uploaded so far, by name."""

    def all_labels(self) -> dict[int, Label]:
        """The labels and the sublabels of skeletons, by their ids."""
        sublabels = [each for label in self.labels for each in label.sublabels]
        return {label.id: label for label in [*self.labels, *sublabels]}

    def add_frames(self, names: Sequence[str], job_id: Callable[[], int]) -> None:
        """Give the task its frames, and a job for each segment of them."""
        self.frames, self.size, self.has_data = list(names), len(names), True
        self.segment_size = self.segment_size or self.size
        self.overlap = min(self.overlap, self.segment_size // 2)
        starts = range(0, max(self.size - self.overlap, 1), self.segment_size - self.overlap)
        self.jobs = [job_id() for _ in starts]

    def job_frames(self, job: int) -> range:
        """The numbers of a job's frames."""
        step = (self.segment_size or self.size) - self.overlap
        start = self.jobs.index(job) * step
        return range(start, min(start + (self.segment_size or self.size), self.size))


_LIFETIMES = {
    "create": timedelta(seconds=500),
    "export": timedelta(hours=24),
    "import": timedelta(hours=1),
}
_FAILED_LIFETIMES = {"create": timedelta(days=365), "import": timedelta(days=30)}


class WorkError(Exception):
    """What a background request fails with: the class and the text that CVAT reports."""


@dataclass
class BackgroundRequest:
    """Something that the server does in the background: each request for it moves it on.

    It is `queued`, `started`, then `finished` or `failed`.
    """

    id: str
    kind: str
    """Such as `create:task` and `export:dataset`."""
    task: Task
    owner: User
    created: datetime
    work: Callable[[], None] = field(repr=False)
    format: str | None = None
    status: str = "queued"
    message: str = ""
    started: datetime | None = None
    finished: datetime | None = None
    file: tuple[str, bytes] | None = field(default=None, repr=False)
    """The name and the content of what was exported."""

    @property
    def expiry(self) -> datetime | None:
        """When the server forgets it; None while it is not over."""
        if self.finished is None:
            return None
        action = self.kind.partition(":")[0]
        lifetime = _FAILED_LIFETIMES.get(action) if self.status == "failed" else None
        return self.finished + (lifetime or _LIFETIMES[action])

    def advance(self, now: datetime) -> None:
        """Go on to the next status; the work is done at the end."""
        if self.status == "queued":
            self.status, self.started = "started", now
        elif self.status == "started":
            try:
                self.work()
                self.status = "finished"
            except WorkError as error:
                self.status, self.message = "failed", f"{error}\n"
            self.finished = now

    def to_dict(self, host_url: str) -> dict[str, Any]:
        """The request as JSON."""
        url = None
        if self.file is not None:
            path = "backup" if self.kind == "export:backup" else "dataset"
            query = urlencode({"rq_id": self.id})
            url = f"{host_url}api/tasks/{self.task.id}/{path}/download?{query}"
        return {
            "status": self.status,
            "message": self.message,
            "id": self.id,
            "operation": {
                "type": self.kind,
                "target": "task",
                "project_id": None,
                "task_id": self.task.id,
                "job_id": None,
                "format": self.format,
                "lightweight": None,
            },
            "progress": 0.0,  # a real server never changes it either
            "created_date": timestamp(self.created),
            "started_date": timestamp(self.started),
            "finished_date": timestamp(self.finished),
            "expiry_date": timestamp(self.expiry),
            "owner": {"id": self.owner.id, "username": self.owner.username},
            "result_url": url,
            "result_id": None,
        }
