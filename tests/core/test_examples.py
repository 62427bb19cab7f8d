"""The short scripts in `examples/` do what they say, and stay short."""

from __future__ import annotations

import ast
import csv
import getpass
import runpy
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

from tests.support.interpreter import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from cvat_sdk.testing import CvatServer

EXAMPLES = ROOT / "examples"


@pytest.fixture
def account(server: CvatServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment of a script that uses `server`."""
    monkeypatch.setenv("CVAT_HOST", server.url)
    monkeypatch.setenv("CVAT_ACCESS_TOKEN", server.add_access_token("admin", read_only=False))


def run(monkeypatch: pytest.MonkeyPatch, name: str, *arguments: str) -> None:
    monkeypatch.setattr(sys, "argv", [name, *arguments])
    runpy.run_path(str(EXAMPLES / name), run_name="__main__")


@pytest.mark.usefixtures("account")
def test_list_all_prints_every_storage(
    server: CvatServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(15):
        server.add_storage("images")

    run(monkeypatch, "list_all.py")

    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 16
    assert lines[0] == "1\tAWS_S3_BUCKET\timages\tImages"


@pytest.mark.usefixtures("account")
def test_bucket_to_csv_writes_every_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    run(monkeypatch, "bucket_to_csv.py", "1", str(tmp_path / "files.csv"))

    with (tmp_path / "files.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 21
    assert rows[0] == {
        "path": "deep/er/c.png", "name": "c.png", "is_dir": "False", "mime_type": "image",
    }  # fmt: skip


@pytest.mark.usefixtures("account")
def test_attach_s3_attaches_a_bucket_with_its_endpoint(
    server: CvatServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "an-id")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "a-secret")

    run(monkeypatch, "attach_s3.py", "images", "https://minio.example.com")

    assert capsys.readouterr().out == "2 AVAILABLE read write\n"
    assert server.storages[2].specific_attributes == "endpoint_url=https://minio.example.com"
    assert server.requests_seen[0].json()["secret_key"] == "a-secret"


def test_organization_logs_in_and_out(
    server: CvatServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    team = server.add_organization("team", members=["user1"])
    server.add_storage("images", organization=team.id)
    monkeypatch.setattr(getpass, "getpass", lambda: "user1-password")

    run(monkeypatch, "organization.py", server.url, "user1", "team")

    assert capsys.readouterr().out == "team: 1\npersonal: 0\n"
    assert [request.path.rpartition("/")[2] for request in server.requests_seen] == [
        "login", "cloudstorages", "cloudstorages", "logout",
    ]  # fmt: skip


@pytest.mark.usefixtures("account")
def test_annotate_tasks_prints_what_became_of_each_task(
    server: CvatServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(3):
        server.add_task()
    server.tasks[4].failure = "Traceback\nValueError: no frames\n"

    run(monkeypatch, "annotate_tasks.py", "detector", "1", "2", "3", "4", "5")

    printed = capsys.readouterr()
    for task in (1, 2, 3, 5):
        assert f"{task}\tfinished\t\n" in printed.out
    assert "4\tfailed\tValueError: no frames\n" in printed.out
    assert printed.err.endswith("function 'detector': 5 of 5\n")


@pytest.mark.usefixtures("account")
def test_outline_object_prints_the_outline_of_what_is_at_a_point(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(monkeypatch, "outline_object.py", "1", "0", "320", "200")

    assert capsys.readouterr().out == "320,200\n"


@pytest.mark.parametrize(
    "name",
    ["annotate_on_dask", "annotate_tasks", "attach_s3", "bucket_to_csv", "organization",
     "outline_object"],
)  # fmt: skip
def test_a_script_that_needs_arguments_says_which(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    with pytest.raises(SystemExit, match=f"{name}.py "):
        run(monkeypatch, f"{name}.py")


WORKFLOW = [
    "Attached bucket 'images' as storage 2: AVAILABLE.",
    "Created task 3 with 15 images.",
    "Detector found 30 objects.",
    "Moved a 'person' on frame 0 by one pixel.",
    "Saved the dataset",
    "Removed the task and detached the storage; the bucket itself is untouched.",
]


@pytest.mark.parametrize("on_given_server", [True, False])
def test_annotate_a_bucket_goes_from_the_bucket_to_the_dataset(
    server: CvatServer,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    request: pytest.FixtureRequest,
    on_given_server: bool,
) -> None:
    if on_given_server:
        request.getfixturevalue("account")
        monkeypatch.setenv("CVAT_BUCKET", "images")

    with pytest.raises(SystemExit) as ended:
        run(monkeypatch, "annotate_a_bucket.py", str(tmp_path / "dataset.zip"))

    assert ended.value.code == 0
    lines = capsys.readouterr().out.splitlines()[0 if on_given_server else 1 :]
    assert [line.startswith(start) for line, start in zip(lines, WORKFLOW, strict=True)] == [
        True
    ] * len(WORKFLOW)
    with zipfile.ZipFile(tmp_path / "dataset.zip") as archive:
        assert b'label="person"' in archive.read("annotations.xml")
        assert len(archive.namelist()) == 16
    assert on_given_server == bool(server.requests_seen)
    assert (list(server.storages), list(server.tasks)) == ([1], [1, 2])


@pytest.mark.usefixtures("account")
def test_annotate_a_bucket_removes_what_it_made_when_it_fails(
    server: CvatServer,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("CVAT_BUCKET", "images")
    server.fail_next(400, method="POST", path="/api/lambda/requests")

    with pytest.raises(SystemExit) as ended:
        run(monkeypatch, "annotate_a_bucket.py", str(tmp_path / "dataset.zip"))

    assert ended.value.code == 1
    assert "Failed: POST" in capsys.readouterr().err
    assert (list(server.storages), list(server.tasks)) == ([1], [1, 2])
    assert list(tmp_path.iterdir()) == []


def test_the_six_short_scripts_have_60_lines_at_most() -> None:
    longer = {"annotate_a_bucket.py", "annotate_on_dask.py", "quickstart.py"}
    scripts = [path for path in EXAMPLES.glob("*.py") if path.name not in longer]

    assert len(scripts) == 6
    assert 0 < sum(map(lines_of_code, scripts)) <= 60


def lines_of_code(path: Path) -> int:
    """The lines without imports, docstrings, comments and blank ones."""
    source = path.read_text(encoding="utf-8")
    lines = set()
    for number, statement in enumerate(ast.parse(source).body):
        is_docstring = number == 0 and isinstance(statement, ast.Expr)
        if not is_docstring and not isinstance(statement, (ast.Import, ast.ImportFrom)):
            assert statement.end_lineno is not None
            lines |= set(range(statement.lineno, statement.end_lineno + 1))
    texts = [source.splitlines()[number - 1].strip() for number in lines]
    return len([text for text in texts if text and not text.startswith("#")])
