"""What the testing server knows: users, buckets, storages, tasks, functions and their runs."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

Group = Literal["admin", "user", "worker"]
Kind = Literal["detector", "interactor", "tracker", "reid"]
Step = tuple[str, int | None]
"""A status of a run, and the progress it is reported with."""

RUN_STEPS: tuple[Step, ...] = (
    ("queued", None),
    ("started", None),
    ("started", 25),
    ("started", 75),
    ("finished", 100),
)
"""What the server says of a run: the first when it is created, one further at each look."""

RESULTS_LIVE = {"finished": timedelta(minutes=30), "failed": timedelta(hours=3)}


@dataclass
class User:
    """Somebody who can log in. An administrator sees all; a worker attaches no storages."""

    username: str
    password: str = field(default="password", repr=False)
    group: Group | None = "user"
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    is_active: bool = True
    id: int = 0
    token: str = field(default_factory=lambda: secrets.token_hex(20), repr=False)
    """The key that logging in answers; logging out replaces it."""


@dataclass
class Organization:
    """A group of users; its owner is a member."""

    slug: str
    members: list[str] = field(default_factory=list)
    id: int = 0


@dataclass
class Bucket:
    """Files by their path. One that is `forbidden` refuses every request for it."""

    files: dict[str, bytes] = field(default_factory=dict, repr=False)
    forbidden: bool = False
    actions: Sequence[str] = ("write", "read")

    @staticmethod
    def manifest(names: Sequence[str]) -> bytes:
        """A manifest file that lists the images of these paths."""
        lines: list[dict[str, Any]] = [{"version": "1.1"}, {"type": "images"}]
        for name in names:
            stem, dot, extension = name.rpartition(".")
            lines.append({"name": stem, "extension": dot + extension, "width": 64, "height": 48})
        return "".join(json.dumps(line) + "\n" for line in lines).encode()


@dataclass
class Storage:
    """A bucket attached to the server, as `POST /api/cloudstorages` describes it."""

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
    """As a real server has it after a `PATCH` with a key file on an AWS storage."""


@dataclass
class Label:
    """A label of a task; `attributes` are the values that new shapes get, by name."""

    name: str
    type: str = "any"
    attributes: dict[str, str] = field(default_factory=dict)
    id: int = 0
    attribute_ids: dict[str, int] = field(default_factory=dict)


@dataclass
class Task:
    """A task of `size` frames and its jobs' ids."""

    owner: User
    labels: list[Label] = field(default_factory=list)
    size: int = 5
    jobs: list[int] = field(default_factory=list)
    id: int = 0


@dataclass
class Detection:
    """What a detector finds in every frame."""

    label: str
    points: Sequence[float] = ()
    type: str = "rectangle"
    confidence: float = 1.0
    attributes: Mapping[str, str] = field(default_factory=dict)
    polygon: Sequence[float] = ()
    """The outline of a mask, answered when the request asks for polygons."""


@dataclass
class Function:
    """A function for automatic annotation.

    `status` other than 200 is what calling it answers, and runs of it fail. `answer`, given the
    request's body, stands for the function itself; its arguments are then not checked.
    """

    id: str
    kind: Kind = "detector"
    name: str = ""
    description: str = ""
    labels: list[dict[str, Any]] = field(default_factory=list)
    version: int = 1
    details: dict[str, Any] = field(default_factory=dict)
    """Further fields of its description: `min_pos_points`, `supported_shape_types`, …"""
    detections: list[Detection] = field(default_factory=list)
    status: int = 200
    answer: Callable[[dict[str, Any]], Any] | None = None

    def described(self) -> dict[str, Any]:
        """The function as the server lists it."""
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
    """A function at work on a task, from being queued to its end."""

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
    """What it fails with once it has started; None: it finishes."""

    @property
    def over(self) -> bool:
        """Whether it has ended, well or not."""
        return self.ended is not None

    def to_step(self, step: int, now: datetime) -> None:
        """Move on to the given step, or stay at a later one."""
        while not self.over and self.step < min(step, len(self.steps) - 1):
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

    def described(self) -> dict[str, Any]:
        """The run as the server reports it."""
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


def timestamp(moment: datetime | None) -> str | None:
    """A moment as the server writes it: UTC with microseconds and a Z."""
    if moment is None:
        return None
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


class State:
    """All that the server remembers. Tests may look at it and change it between requests.

    Parameters:
        clock: tells the time; without it, the system's.
        run_steps: the statuses and progress a run goes through.
        run_seconds: how long a run takes, in seconds; None: it moves on one step at each look.
        lenient: take organization parameters, filter expressions, page tokens and specific
            attributes that say nothing for left out, instead of refusing them.
    """

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
        """Whether the functions' gateway cannot be reached: all their calls then answer 503."""
        self.users: dict[str, User] = {}
        self.organizations: dict[str, Organization] = {}
        self.buckets: dict[str, Bucket] = {}
        self.storages: dict[int, Storage] = {}
        self.tasks: dict[int, Task] = {}
        self.functions: dict[str, Function] = {}
        self.runs: dict[str, Run] = {}
        self.sessions: dict[str, tuple[User, str]] = {}
        """Users and their CSRF tokens, by the session's cookie."""
        self.access_tokens: dict[str, tuple[User, bool]] = {}
        """Users and whether the token only reads, by the token."""
        self._clock = clock or (lambda: datetime.now(timezone.utc))
        self._latest = datetime.min.replace(tzinfo=timezone.utc)
        self._ids: dict[str, int] = {}

    def now(self) -> datetime:
        """The time, later at each call even if the clock stands still."""
        self._latest = max(self._clock(), self._latest + timedelta(microseconds=1))
        return self._latest

    def new_id(self, kind: str) -> int:
        """The next number for things of this kind, from 1."""
        self._ids[kind] = self._ids.get(kind, 0) + 1
        return self._ids[kind]

    def add_user(self, username: str, password: str, *, group: Group | None = "user") -> User:
        """Let somebody log in."""
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
        """Found an organization of these users."""
        organization = Organization(slug, list(members), self.new_id("organization"))
        self.organizations[slug] = organization
        return organization

    def add_access_token(self, username: str, *, read_only: bool = True) -> str:
        """Make a personal access token, for `Authorization: Bearer …`."""
        token = secrets.token_hex(20)
        self.access_tokens[token] = (self.users[username], read_only)
        return token

    def add_storage(self, resource: str = "images", owner: str = "", **fields: Any) -> Storage:
        """Attach a bucket, which is made when there is none of that name."""
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

    def add_task(self, owner: str = "", labels: Sequence[Label] = (), size: int = 5) -> Task:
        """Make a task with one job, of `size` frames."""
        for label in labels:
            label.id = self.new_id("label")
            label.attribute_ids = {name: self.new_id("attribute") for name in label.attributes}
        task = Task(
            self.owner(owner), list(labels), size, [self.new_id("job")], self.new_id("task")
        )
        self.tasks[task.id] = task
        return task

    def add_function(self, function: Function) -> Function:
        """Deploy a function."""
        self.functions[function.id] = function
        return function

    def add_run(self, function: str, task: int, *, id: str | None = None, **fields: Any) -> Run:
        """Queue a run, whatever is running already."""
        id = id or f"action=autoannotate&target=task&target_id={task}"
        owner = fields.pop("owner", None) or self.tasks[task].owner
        fields.setdefault("steps", self.run_steps)
        run = Run(id, function, task, owner, self.now(), **fields)
        run.status, run.progress = run.steps[0]
        self.runs[id] = run
        return run

    def owner(self, username: str) -> User:
        """The user of that name; the first one without a name."""
        return self.users[username] if username else next(iter(self.users.values()))

    def job_task(self, job: int) -> Task | None:
        """The task a job belongs to."""
        return next((task for task in self.tasks.values() if job in task.jobs), None)

    def advance(self, run: Run) -> None:
        """Move a run on, as time or this look at it has it."""
        now = self.now()
        step = run.step + 1
        if self.run_seconds is not None:
            passed = (now - run.enqueued).total_seconds()
            step = int(passed / max(self.run_seconds, 1e-6) * (len(run.steps) - 1))
        run.to_step(step, now)

    def forget_old_runs(self) -> None:
        """Drop the results that a real server would have dropped by now."""
        now = self.now()
        for run in list(self.runs.values()):
            lives = RESULTS_LIVE.get(run.status or "")
            if lives is not None and run.ended is not None and now - run.ended > lives:
                del self.runs[run.id]
