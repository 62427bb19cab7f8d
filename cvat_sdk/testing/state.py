"""The data of the testing server: users, buckets, storages, tasks, functions and runs."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, Literal

from cvat_sdk.testing.basics import RUN_STEPS, Group, Organization, Step, User, timestamp
from cvat_sdk.testing.task import BackgroundRequest, Label, Task

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

Kind = Literal["detector", "interactor", "tracker", "reid"]

RESULT_LIFETIMES = {"finished": timedelta(minutes=30), "failed": timedelta(hours=3)}


@dataclass
class Bucket:
    """A bucket: its files by path. CVAT gets no access to one that is `forbidden`."""

    files: dict[str, bytes] = field(default_factory=dict, repr=False)
    forbidden: bool = False
    actions: Sequence[str] = ("write", "read")

    def paths(self) -> Sequence[str]:
        """The paths of all files, sorted."""
        return sorted(self.files)

    @staticmethod
    def manifest(names: Sequence[str]) -> bytes:
        """The content of a manifest file that lists the images with these paths."""
        lines: list[dict[str, Any]] = [{"version": "1.1"}, {"type": "images"}]
        for name in names:
            stem, dot, extension = name.rpartition(".")
            lines.append({"name": stem, "extension": dot + extension, "width": 64, "height": 48})
        return "".join(json.dumps(line) + "\n" for line in lines).encode()


@dataclass
class Storage:
    """A cloud storage: a bucket that is attached to the server."""

    provider_type: str
    resource: str
    display_name: str
    credentials_type: str
    owner: User
    specific_attributes: str = ""
    description: str = ""
    manifests: list[str] = field(default_factory=list)
    organization: int | None = None
    id: int = 0
    created_date: datetime | None = None
    updated_date: datetime | None = None
    broken: bool = False
    """Most requests fail, as on a real server after a `PATCH` of an AWS storage with a key file."""


@dataclass
class Detection:
    """An annotation that a detector returns for every frame."""

    label: str
    points: Sequence[float] = ()
    type: str = "rectangle"
    confidence: float = 1.0
    attributes: Mapping[str, str] = field(default_factory=dict)
    polygon: Sequence[float] = ()
    """The outline of a mask, returned when the request asks for polygons."""
    elements: Sequence[Detection] = ()
    """The elements of a skeleton; a sublabel without one is returned as `outside`."""


@dataclass
class Function:
    """A function for automatic annotation.

    With a `status` other than 200, calls return that status and runs fail. `respond` is called with
    the request's body and returns the function's result; its arguments are then not validated.
    """

    id: str
    kind: Kind = "detector"
    name: str = ""
    description: str = ""
    labels: list[dict[str, Any]] = field(default_factory=list)
    version: int = 1
    details: dict[str, Any] = field(default_factory=dict)
    """Additional fields, such as `min_pos_points` and `supported_shape_types`."""
    detections: list[Detection] = field(default_factory=list)
    status: int = 200
    respond: Callable[[dict[str, Any]], Any] | None = None

    def to_dict(self) -> dict[str, Any]:
        """The function as JSON."""
        return {
            "id": self.id,
            "kind": self.kind,
            "labels_v2": self.labels,
            "description": self.description,
            "name": self.name or self.id,
            "version": self.version,
            **self.details,
        }


@dataclass
class Run:
    """A function that annotates a task in the background."""

    id: str
    function: str
    task: int
    owner: User
    enqueued: datetime
    job: int | None = None
    threshold: float | None = None
    status: str | None = "queued"
    progress: int | None = None
    started: datetime | None = None
    ended: datetime | None = None
    exc_info: str | None = None
    steps: Sequence[Step] = RUN_STEPS
    step: int = 0
    failure: str | None = None
    """The traceback to fail with once it has started; None: it finishes."""
    on_finish: Callable[[], None] | None = field(default=None, repr=False)
    """Writes what it found into the task."""

    @property
    def has_ended(self) -> bool:
        """Whether it has finished, failed or been stopped."""
        return self.ended is not None

    def advance_to(self, step: int, now: datetime) -> None:
        """Go through the steps up to this one; do nothing if it is past it."""
        while not self.has_ended and self.step < min(step, len(self.steps) - 1):
            self.step += 1
            self._enter(*self.steps[self.step], now)

    def _enter(self, status: str, progress: int | None, now: datetime) -> None:
        if status != "queued" and self.started is None:
            self.started = now
        if self.failure is not None and status != "queued":
            self.status, self.progress, self.ended = "failed", None, now
            self.exc_info = self.failure
            return
        self.status, self.progress = status, progress
        if status in {"finished", "failed", "stopped", "canceled"}:
            self.ended = now
            self.exc_info = None
        if status == "finished" and self.on_finish is not None:
            self.on_finish()

    def to_dict(self) -> dict[str, Any]:
        """The run as JSON."""
        function: dict[str, Any] = {"id": self.function, "task": self.task}
        if self.job is not None:
            function["job"] = self.job
        return {
            "id": self.id,
            "function": {**function, "threshold": self.threshold},
            "status": self.status,
            "progress": self.progress,
            "enqueued": timestamp(self.enqueued),
            "started": timestamp(self.started),
            "ended": timestamp(self.ended),
            "exc_info": self.exc_info,
        }


class State:
    """The data of the server. `CvatServer` documents the parameters."""

    def __init__(
        self,
        *,
        clock: Callable[[], datetime] | None = None,
        run_steps: Sequence[Step] = RUN_STEPS,
        run_seconds: float | None = None,
        lenient: bool = False,
    ) -> None:
        self.run_steps = run_steps
        self.run_seconds = run_seconds
        self.lenient = lenient
        self.gateway_down = False
        """Whether the functions' gateway is unreachable: requests for functions then return 503."""
        self.users: dict[str, User] = {}
        self.organizations: dict[str, Organization] = {}
        self.buckets: dict[str, Bucket] = {}
        self.storages: dict[int, Storage] = {}
        self.tasks: dict[int, Task] = {}
        self.functions: dict[str, Function] = {}
        self.runs: dict[str, Run] = {}
        self.requests: dict[str, BackgroundRequest] = {}
        self.uploads: dict[str, tuple[Task, str, int, bytearray]] = {}
        """Unfinished uploads by their ids: the task, the file's name, its length, what came."""
        self.sessions: dict[str, tuple[User, str]] = {}
        """Users and their CSRF tokens, by session id."""
        self.access_tokens: dict[str, tuple[User, bool]] = {}
        """Users and whether the token is read-only, by token."""
        self.page_tokens: dict[str, str] = {}
        """The path that a page of a bucket begins with, by token."""
        self._clock = clock or (lambda: datetime.now(timezone.utc))
        self._latest = datetime.min.replace(tzinfo=timezone.utc)
        self._ids: dict[str, int] = {}

    def now(self) -> datetime:
        """The current time. It increases with each call, even if the clock does not."""
        self._latest = max(self._clock(), self._latest + timedelta(microseconds=1))
        return self._latest

    def new_id(self, kind: str) -> int:
        """The next id for an object of this kind, from 1."""
        self._ids[kind] = self._ids.get(kind, 0) + 1
        return self._ids[kind]

    def add_user(self, username: str, password: str, *, group: Group | None = "user") -> User:
        """Add a user."""
        user = User(
            username,
            password,
            group,
            first_name=username.capitalize(),
            last_name="Test",
            email=f"{username}@example.com",
            id=self.new_id("user"),
        )
        self.users[username] = user
        return user

    def add_organization(self, slug: str, members: Sequence[str] = ()) -> Organization:
        """Add an organization with these users."""
        organization = Organization(slug, list(members), self.new_id("organization"), name=slug)
        organization.created_date = organization.updated_date = self.now()
        self.organizations[slug] = organization
        return organization

    def add_access_token(self, username: str, *, read_only: bool = True) -> str:
        """Create a personal access token, for `Authorization: Bearer …`."""
        token = secrets.token_hex(20)
        self.access_tokens[token] = (self.users[username], read_only)
        return token

    def add_storage(self, resource: str = "images", owner: str = "", **fields: Any) -> Storage:
        """Attach a bucket, which is created if there is none of that name."""
        self.buckets.setdefault(resource, Bucket())
        fields = {
            "provider_type": "AWS_S3_BUCKET",
            "display_name": resource,
            "credentials_type": "KEY_SECRET_KEY_PAIR",
            **fields,
        }
        storage = Storage(resource=resource, owner=self.owner(owner), **fields)
        storage.id = storage.id or self.new_id("storage")
        storage.created_date = storage.created_date or self.now()
        storage.updated_date = storage.updated_date or self.now()
        self.storages[storage.id] = storage
        return storage

    def add_task(
        self,
        owner: str = "",
        labels: Sequence[Label] = (),
        size: int = 5,
        organization: int | None = None,
    ) -> Task:
        """Add a task with one job and `size` frames."""
        task = Task(
            self.owner(owner), id=self.new_id("task"), name="Task", organization=organization
        )
        for label in labels:
            self.add_label(task, label)
        names = [f"frame_{number:06}.png" for number in range(size)]
        task.add_frames(names, lambda: self.new_id("job"))
        task.created_date = task.updated_date = self.now()
        self.tasks[task.id] = task
        return task

    def add_label(self, task: Task, label: Label) -> Label:
        """Add a label with its sublabels to a task."""
        for each in (label, *label.sublabels):
            each.id = self.new_id("label")
            each.attribute_ids = {name: self.new_id("attribute") for name in each.attributes}
        task.labels.append(label)
        return label

    def add_function(self, function: Function) -> Function:
        """Add a function."""
        self.functions[function.id] = function
        return function

    def add_run(self, function: str, task: int, *, id: str | None = None, **fields: Any) -> Run:
        """Queue a run, even if the task has another one."""
        id = id or f"action=autoannotate&target=task&target_id={task}"
        owner = fields.pop("owner", None) or self.tasks[task].owner
        fields.setdefault("steps", self.tasks[task].run_steps or self.run_steps)
        run = Run(id, function, task, owner, self.now(), **fields)
        run.status, run.progress = run.steps[0]
        self.runs[id] = run
        return run

    def owner(self, username: str) -> User:
        """The user of that name; without a name, the first user."""
        return self.users[username] if username else next(iter(self.users.values()))

    def job_task(self, job: int) -> Task | None:
        """The task a job belongs to."""
        return next((task for task in self.tasks.values() if job in task.jobs), None)

    def advance(self, run: Run) -> None:
        """Advance a run: by one step, or with `run_seconds` by the time that has passed."""
        now = self.now()
        step = run.step + 1
        if self.run_seconds is not None:
            elapsed = (now - run.enqueued).total_seconds()
            step = int(elapsed / max(self.run_seconds, 1e-6) * (len(run.steps) - 1))
        run.advance_to(step, now)

    def remove_expired_runs(self) -> None:
        """Remove the runs whose results a real server no longer keeps."""
        now = self.now()
        for run in list(self.runs.values()):
            lifetime = RESULT_LIFETIMES.get(run.status or "")
            if lifetime is not None and run.ended is not None and now - run.ended > lifetime:
                del self.runs[run.id]
