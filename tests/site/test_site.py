"""The documentation site builds without a warning, has no broken link, and works in a browser."""

from __future__ import annotations

import html
import importlib
import inspect
import json
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest

from cvat_sdk.api_client import apis

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Browse = Callable[..., tuple[str, list[str]]]

pytestmark = pytest.mark.slow

PUBLIC_MODULES = [
    "cvat_sdk",
    "cvat_sdk.api_client",
    "cvat_sdk.api_client.exceptions",
    "cvat_sdk.core",
    "cvat_sdk.testing",
]

# Shows each page in a frame of a given width, and reports what it finds there.
PROBE = """<!doctype html><meta name="color-scheme" content="light dark"><body><script>
(async () => {
  const [width, ...pages] = location.search.slice(1).split(",");
  const found = {};
  for (const page of pages) {
    const frame = document.createElement("iframe");
    frame.width = width;
    frame.height = 900;
    frame.src = page;
    await new Promise((loaded) => { frame.onload = loaded; document.body.append(frame); });
    const shown = frame.contentDocument;
    const style = frame.contentWindow.getComputedStyle(shown.body);
    found[page] = {
      heading: shown.querySelector("h1")?.innerText ?? "",
      overflow: shown.documentElement.scrollWidth - frame.clientWidth,
      background: style.backgroundColor,
    };
    frame.remove();
  }
  const result = document.createElement("pre");
  result.textContent = JSON.stringify(found);
  document.body.replaceChildren(result);
})();
</script>"""


class Links(HTMLParser):
    """The ids of a page, and what it links to."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.targets: set[str] = set()
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.ids += filter(None, [values.get("id")])
        self.targets |= set(filter(None, [values.get("href"), values.get("src")]))


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, Links]:
    return {path.relative_to(site).as_posix(): Links(path) for path in site.rglob("*.html")}


def test_it_builds_without_a_warning(build: tuple[Path, str]) -> None:
    assert build[1] == ""


def test_no_link_is_broken(site: Path, pages: dict[str, Links]) -> None:
    broken = []
    for page, links in pages.items():
        for target in links.targets:
            url = urlsplit(target)
            if url.scheme:
                continue
            path = (site / page).parent / unquote(url.path) if url.path else site / page
            linked = pages.get(path.resolve().relative_to(site).as_posix())
            if not path.exists() or (url.fragment and linked and url.fragment not in linked.ids):
                broken.append(f"{page}: {target}")

    assert broken == []


def test_no_id_is_used_twice_on_a_page(pages: dict[str, Links]) -> None:
    twice = {
        page: {id for id in links.ids if links.ids.count(id) > 1} for page, links in pages.items()
    }

    assert {page: ids for page, ids in twice.items() if ids} == {}


def test_every_operation_and_model_has_its_place(pages: dict[str, Links]) -> None:
    for name in apis.__all__:
        ids = pages[f"apis/{name}.html"].ids
        methods = [key for key, _ in inspect.getmembers(getattr(apis, name), inspect.isfunction)]
        assert {method for method in methods if not method.startswith("_")} <= set(ids)
    models = importlib.import_module("cvat_sdk.api_client.models")
    # Some have a second name, which is that of the published cvat-sdk.
    values = [getattr(models, name) for name in models.__all__]
    classes = {value.__name__ for value in values if isinstance(value, type)}
    assert {f"models/{name}.html" for name in classes} <= set(pages)


@pytest.mark.parametrize("module", PUBLIC_MODULES)
def test_every_public_class_and_function_is_described(pages: dict[str, Links], module: str) -> None:
    described = {id.rpartition(".")[2] for links in pages.values() for id in links.ids if "." in id}
    public = importlib.import_module(module)
    names = [
        name
        for name in public.__all__
        if inspect.isclass(getattr(public, name)) or inspect.isfunction(getattr(public, name))
    ]

    assert names
    assert [name for name in names if name not in described] == []


@pytest.mark.parametrize(
    ("width", "scheme", "dark"), [(1440, 1, False), (360, 0, True)], ids=["wide", "narrow-dark"]
)
def test_every_page_fits_its_window_and_is_light_or_dark_as_the_system_is(
    browse: Browse, site: Path, pages: dict[str, Links], width: int, scheme: int, dark: bool
) -> None:
    (site / "probe.html").write_text(PROBE, encoding="utf-8")
    shown = [page for page in pages if page != "search.html"]  # empty without a query
    document, messages = browse(
        f"probe.html?{','.join([str(width), *shown])}",
        "--window-size=1600,1000",
        f"--blink-settings=preferredColorScheme={scheme}",
    )

    assert messages == []
    found = json.loads(html.unescape(re.findall(r"<pre>(.*)</pre>", document, re.DOTALL)[0]))
    assert list(found) == shown
    for page, what in found.items():
        assert what["heading"], page
        assert what["overflow"] <= 0, page
        red, green, blue = map(int, re.findall(r"\d+", what["background"])[:3])
        assert (red + green + blue < 3 * 128) == dark, page


def test_the_search_finds_an_operation(browse: Browse) -> None:
    document, messages = browse("search.html?q=retrieve_content_v2")

    assert messages == []
    assert 'href="apis/CloudstoragesApi.html' in document.partition('id="search-results"')[2]
