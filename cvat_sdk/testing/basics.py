"""Users, organizations, and the words that all of the testing server's data use."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any, Literal

Group = Literal["admin", "user", "worker"]
Step = tuple[str, int | None]
"""A status of a run, and its progress in percent."""

RUN_STEPS: tuple[Step, ...] = (
    ("queued", None),
    ("started", None),
    ("started", 25),
    ("started", 75),
    ("finished", 100),
)
"""The steps of a run: it starts at the first one, and each request for it moves on to the next."""


@dataclass
class User:
    """A user. Administrators have access to everything; workers cannot attach storages."""

    username: str
    password: str = field(default="password", repr=False)
    group: Group | None = "user"
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    is_active: bool = True
    id: int = 0
    token: str = field(default_factory=lambda: secrets.token_hex(20), repr=False)
    """The key that log-in returns and log-out replaces."""


@dataclass
class Organization:
    """A group of users; its owner is a member."""

    slug: str
    members: list[str] = field(default_factory=list)
    id: int = 0
    name: str = ""
    description: str = ""
    contact: Any = field(default_factory=dict)
    created_date: datetime | None = None
    updated_date: datetime | None = None


def timestamp(time: datetime | None) -> str | None:
    """A time as JSON: ISO 8601 in UTC with microseconds."""
    if time is None:
        return None
    return time.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
