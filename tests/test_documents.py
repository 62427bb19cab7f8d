"""README and guides: what they show works as it stands there."""

from __future__ import annotations

import importlib
import inspect
import logging
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import trustme

import cvat_sdk
from cvat_sdk import ApiClient, Configuration, RetryPolicy
from tests.support.contract import load_operations
from tests.support.interpreter import ROOT
from tests.support.samples import OPERATIONS
from tests.support.timeouts import timeouts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cvat_sdk.testing import CvatServer

GUIDES = ROOT / "docs" / "guides"
RELIABILITY = (GUIDES / "reliability.md").read_text(encoding="utf-8")
CONFIGURATION = (GUIDES / "configuration.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), *sorted(GUIDES.glob("*.md"))]
BLOCK = re.compile(r"^```python( conftest)?\n(.*?)^```", re.MULTILINE | re.DOTALL)
BLOCKS = {page.name: BLOCK.findall(page.read_text(encoding="utf-8")) for page in PAGES}


def is_test(block: tuple[str, str]) -> bool:
    """Tell whether a block is for pytest; the others are parts of a script."""
    return block[0] != "" or re.search("^def test_", block[1], re.MULTILINE) is not None


SCRIPTS = {
    page: [code for conftest, code in blocks if not is_test((conftest, code))]
    for page, blocks in BLOCKS.items()
    if page != "functions.md"  # its runs take hours: tests/core/test_functions_guide.py has a clock
}


@pytest.fixture
def run_blocks(
    server: CvatServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], None]]:
    """Runs the blocks of a page one after the other, as one script that has an `api_client`."""
    placeholders = {
        "https://cvat.example.com": server.url,
        "YOUR_USERNAME": "user1",
        "YOUR_PASSWORD": "user1-password",
    }
    authority = trustme.CA()
    certificate = authority.issue_cert("me.example.com")
    for path, pem in {
        "/etc/ssl/certs/our-authority.pem": authority.cert_pem,
        "/etc/ssl/certs/me.pem": certificate.cert_chain_pems[0],
        "/etc/ssl/private/me.key": certificate.private_key_pem,
    }.items():
        placeholders[path] = str(tmp_path / path.rpartition("/")[2])
        pem.write_to_path(placeholders[path])
    server.add_organization("team", ["user1"])
    monkeypatch.setenv("CVAT_HOST", server.url)
    monkeypatch.setenv("CVAT_ACCESS_TOKEN", server.add_access_token("user1", read_only=False))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "frames").mkdir()
    (tmp_path / "frames" / "1.jpg").write_bytes(b"an image")
    logger = logging.getLogger("cvat_sdk")
    level = logger.level
    configuration = Configuration(
        host=server.url, username=server.username, password=server.password
    )
    with ApiClient(configuration) as api_client:
        names = {name: getattr(cvat_sdk, name) for name in cvat_sdk.__all__}
        names["api_client"] = api_client

        def run(page: str) -> None:
            for number, code in enumerate(SCRIPTS[page], 1):
                filled = re.sub("|".join(placeholders), lambda it: placeholders[it[0]], code)
                exec(compile(filled, f"{page}, block {number}", "exec"), names)

        yield run
    logger.setLevel(level)


@pytest.mark.parametrize("page", [page for page in SCRIPTS if SCRIPTS[page]])
def test_the_code_of_the_page_runs(
    page: str, run_blocks: Callable[[str], None], server: CvatServer
) -> None:
    server.add_storage("images", "user1", organization=server.organizations["team"].id)
    server.add_storage("images", "user1")

    run_blocks(page)


def test_the_first_script_of_the_readme_attaches_a_storage_and_lists_its_content(
    run_blocks: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    run_blocks("README.md")

    first, *files, last = capsys.readouterr().out.splitlines()
    assert first.startswith("2 20")
    assert len(files) == 21
    assert last == "200 1"


@pytest.mark.parametrize(
    "page", [*PAGES, ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md"], ids=lambda page: page.name
)
def test_every_link_to_a_file_of_the_repository_leads_to_one(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_the_reliability_guide_lists_the_operations_with_a_longer_read_timeout() -> None:
    rows = re.findall(r"^\| (`[a-z_0-9]+`.*) \| (\d+) s \|", RELIABILITY, re.MULTILINE)
    listed = {name: int(s) for names, s in rows for name in re.findall(r"`(\w+)`", names)}

    assert listed == {each.name: each.timeout for each in load_operations() if each.timeout}
    for name, call in OPERATIONS.items():
        assert timeouts_of(call)[1] == listed.get(name, 60)


@pytest.mark.parametrize("code", re.findall(r"Configuration\([a-z_]+=\(?[^…\n]*\)", RELIABILITY))
def test_the_configurations_of_the_reliability_guide_can_be_made(code: str) -> None:
    names = {"Configuration": Configuration, "RetryPolicy": RetryPolicy}

    assert isinstance(eval(code.partition("  ")[0], names), Configuration)


@pytest.mark.parametrize("cls", [Configuration, RetryPolicy])
def test_the_settings_that_the_reliability_guide_names_exist(cls: type) -> None:
    named = set(re.findall(rf"{cls.__name__}\((\w+)=…\)", RELIABILITY))

    assert named
    assert named <= set(inspect.signature(cls).parameters)


@pytest.mark.parametrize("cls", [Configuration, ApiClient])
def test_the_configuration_guide_lists_every_parameter(cls: type) -> None:
    section = CONFIGURATION.partition(f"## Parameters of {cls.__name__}\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (`.*?) \|", section, re.MULTILINE)
    without_effect = section.rpartition("\n\n")[2] if cls is Configuration else ""

    listed = re.findall(r"`(\w+)`", " ".join([*rows, without_effect]))
    assert sorted(listed) == sorted(inspect.signature(cls).parameters)


@pytest.mark.parametrize(
    "module",
    ["cvat_sdk", "cvat_sdk.api_client", "cvat_sdk.api_client.exceptions", "cvat_sdk.core",
     "cvat_sdk.testing"],
)  # fmt: skip
def test_the_guides_mention_every_public_name(module: str) -> None:
    text = "".join(page.read_text(encoding="utf-8") for page in PAGES)

    names = importlib.import_module(module).__all__
    assert [name for name in names if not re.search(rf"\b{name}\b", text)] == []


def test_the_tests_in_the_pages_pass(tmp_path: Path) -> None:
    expected = 0
    for page, blocks in BLOCKS.items():
        for number, (conftest, code) in enumerate(blocks):
            if is_test((conftest, code)):
                name = "conftest.py" if conftest else f"test_{Path(page).stem}_{number}.py"
                (tmp_path / name).write_text(code, encoding="utf-8")
                expected += code.count("def test_")

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", "."],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{expected} passed" in done.stdout
