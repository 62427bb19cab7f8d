"""The workflow that proposes the client anew: its script, run with a `gh` that only takes notes."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

WORKFLOW = Path(__file__).resolve().parents[2] / ".github" / "workflows" / "regenerate.yml"
GENERATED = "cvat_sdk/api_client/api.py"

pytestmark = pytest.mark.skipif(
    not (shutil.which("git") and shutil.which("bash")), reason="the script needs git and bash"
)


class Repository:
    """A clone with generated files, and what the script made of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clone = folder / "clone"
        steps = yaml.safe_load(WORKFLOW.read_text())["jobs"]["regenerate"]["steps"]
        self.script: str = steps[-2]["run"]
        gh = folder / "bin" / "gh"
        gh.parent.mkdir()
        gh.write_text('#!/bin/sh\n[ "$2" = list ] && echo "$OPEN" || echo "$@" >> "$NOTES"\n')
        gh.chmod(0o755)
        self.git("init", "--quiet", "--bare", "--initial-branch=main", str(folder / "origin"))
        self.git("clone", "--quiet", str(folder / "origin"), str(self.clone))
        for name in (GENERATED, "docs/apis/A.md", "docs/models/A.md"):
            (self.clone / name).parent.mkdir(parents=True, exist_ok=True)
            (self.clone / name).write_text("old\n")
        person = ("-c", "user.name=a", "-c", "user.email=a@example.org")
        self.git("-C", str(self.clone), "add", ".")
        self.git("-C", str(self.clone), *person, "commit", "--quiet", "--message", "First")
        self.git("-C", str(self.clone), "push", "--quiet", "origin", "HEAD:main")
        (folder / "changes.md").write_text("# Changes of the API\n" + "- a line\n" * 20_000)

    @staticmethod
    def git(*arguments: str) -> str:
        done = subprocess.run(["git", *arguments], check=True, capture_output=True, text=True)
        return done.stdout

    def run(self, *, open_number: str = "", tests: str = "success") -> list[str]:
        """What `gh` was asked to do."""
        here: dict[str, Any] = {
            **os.environ,
            "PATH": f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "RUNNER_TEMP": self.folder,
            "GITHUB_STEP_SUMMARY": self.folder / "summary",
            "GITHUB_REF_NAME": "main",
            "BRANCH": "regenerate/main",
            "NOTES": self.folder / "notes",
            "OPEN": open_number,
            "TESTS": tests,
        }
        command = ["bash", "-e", "-c", self.script]
        subprocess.run(command, cwd=self.clone, env=here, check=True, capture_output=True)
        notes = self.folder / "notes"
        return notes.read_text().splitlines() if notes.exists() else []


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


def test_a_change_is_proposed_in_a_pull_request_that_tells_how_the_tests_went(
    repository: Repository,
) -> None:
    (repository.clone / GENERATED).write_text("new\n")
    (asked,) = repository.run(tests="failure")
    assert asked.startswith("pr create --base main --head regenerate/main")
    body = (repository.folder / "body.md").read_text()
    assert body.endswith("\nTests: failure.\n")
    assert len(body) < 65_536
    pushed = repository.git("-C", str(repository.folder / "origin"), "show",
                            f"regenerate/main:{GENERATED}")  # fmt: skip
    assert pushed == "new\n"


def test_an_open_pull_request_is_updated(repository: Repository) -> None:
    (repository.clone / GENERATED).write_text("new\n")
    (asked,) = repository.run(open_number="7")
    assert asked.startswith("pr edit 7 --body-file")


def test_a_pull_request_that_has_nothing_to_say_any_more_is_closed(repository: Repository) -> None:
    assert repository.run() == []
    (asked,) = repository.run(open_number="7")
    assert asked.startswith("pr close 7 --delete-branch")


def test_failed_tests_fail_the_workflow_after_the_pull_request() -> None:
    steps = yaml.safe_load(WORKFLOW.read_text())["jobs"]["regenerate"]["steps"]
    assert steps[-3]["continue-on-error"] is True
    assert steps[-1] == {
        "name": "Fail if the tests did",
        "if": f"steps.{steps[-3]['id']}.outcome == 'failure'",
        "run": "exit 1",
    }
