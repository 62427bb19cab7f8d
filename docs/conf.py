"""The documentation site: `make docs`."""

from __future__ import annotations

import inspect
import re
from dataclasses import is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils.nodes import emphasis
from sphinx.util.inspect import stringify_signature
from sphinx.util.nodes import make_refnode

import cvat_sdk
from cvat_sdk._runtime.client import BaseClient
from cvat_sdk._runtime.configuration import BaseConfiguration
from cvat_sdk.api_client import apis

if TYPE_CHECKING:
    from docutils.nodes import Element, reference
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

ROOT = Path(__file__).parents[1]
ROOT_PAGES = {"CHANGELOG.md": "changelog.md", "CONTRIBUTING.md": "contributing.md"}
# Annotations of the runtime name the bases of what is generated.
PUBLIC_NAMES = {"BaseClient": "ApiClient", "BaseConfiguration": "Configuration"}

project = "cvat_sdk"
author = "the cvat_sdk maintainers"
project_copyright = author
release = version = cvat_sdk.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx_copybutton"]
# Each operation of a generated page defines the links that it needs, and some need the same.
suppress_warnings = ["myst.duplicate_def"]
myst_heading_anchors = 3  # as GitHub makes them

default_role = "py:obj"
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autodoc_default_options = {
    "members": True,
    "undoc-members": True,
    # But for what these bases have.
    "inherited-members": "BaseException, ApiException, Model, OSError, dict, str, tuple",
}

html_theme = "furo"
html_title = f"cvat_sdk {release}"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_show_sourcelink = html_copy_source = False


def prepare_page(app: Sphinx, page: str, source: list[str]) -> None:
    """Fit pages into the site that are written for GitHub too."""
    if page.startswith("apis/"):
        # The heading has that id anyway. Of an operation, the contents list the name only.
        text = re.sub(r'^<a id="\w+"></a>\n', "", source[0], flags=re.MULTILINE)
        source[0] = f"---\ntocdepth: 2\n---\n{text}"
    if page.startswith("models/"):
        # In the navigation of each page, hundreds of models would be a wall.
        source[0] = f"---\norphan: true\n---\n{source[0]}"
    if page == "reference/models":
        app.env.note_reread()  # for it lists other pages
        models = sorted(name for name in app.env.found_docs if name.startswith("models/"))
        links = "\n".join(f"- [{Path(name).name}](/{name}.md)" for name in models)
        source[0] += f'\n<div class="models">\n\n{links}\n\n</div>\n'
    if page == "reference/operations":
        rows = [(name, inspect.getdoc(getattr(apis, name)) or "") for name in sorted(apis.__all__)]
        table = "\n".join(f"| [{name}](/apis/{name}.md) | {doc} |" for name, doc in rows)
        # The headings of the pages would be too long for the navigation.
        contents = "\n".join(f"{name} </apis/{name}>" for name, _ in rows)
        source[0] += f"\n| class | operations |\n|---|---|\n{table}\n"
        source[0] += f"\n```{{toctree}}\n:hidden:\n\n{contents}\n```\n"
    file = ROOT / f"{page.upper()}.md"
    if file.name in ROOT_PAGES:
        app.env.note_dependency(file)
        source[0] = re.sub(r"\[([^]]+)\]\(([\w/.]+)(#.*?)?\)", from_root, file.read_text("utf-8"))


def from_root(link: re.Match[str]) -> str:
    """Turn a link of a page in the root folder into one that works below docs/."""
    text, path, anchor = link.groups("")
    target = path.removeprefix("docs/") if path.startswith("docs/") else ROOT_PAGES.get(path, "")
    # Files that are no pages have no place in the site.
    return f"[{text}]({target}{anchor})" if target else text


def show_base_docstring(
    _app: Sphinx, what: str, _name: str, obj: Any, _options: Any, lines: list[str]
) -> None:
    """Show the docstring of the private base of a generated class, which has the parameters."""
    base = getattr(obj, "__base__", None)
    if what == "class" and base in (BaseClient, BaseConfiguration):
        lines[:] = [*inspect.getdoc(base).splitlines(), ""]


def show_signature(
    _app: Sphinx, _what: str, _name: str, obj: Any, *_args: Any
) -> tuple[str, str] | None:
    """Show the parameters of a dataclass, even if its base has a `__new__`."""
    if not (inspect.isclass(obj) and is_dataclass(obj)):
        return None
    return stringify_signature(inspect.signature(obj), show_annotation=False), ""


def link_public_name(
    app: Sphinx, env: BuildEnvironment, node: Element, content: Element
) -> reference | None:
    """Resolve names of Python as docstrings and annotations have them: short, or private."""
    if node.get("refdomain") != "py":
        return None
    *owner, name = node["reftarget"].split(".")
    if name in PUBLIC_NAMES:
        name = PUBLIC_NAMES[name]
        content = emphasis(name, name)
    pages = [(f"models/{name}", ""), (f"apis/{name}", "")]
    pages += [(f"apis/{owner[-1]}", name)] if owner else []
    for page, anchor in pages:
        if page in env.found_docs:
            return make_refnode(app.builder, node["refdoc"], page, anchor, content)
    for full_name, entry in env.domains.python_domain.objects.items():
        if entry.aliased or not f".{full_name}".endswith(f".{name}"):
            continue
        # A lower-case word on its own is a parameter rather than an attribute of some class.
        is_member = entry.objtype not in ("class", "exception", "function")
        if not is_member or owner == full_name.split(".")[-2:-1]:
            return make_refnode(app.builder, node["refdoc"], entry.docname, entry.node_id, content)
    return None


def setup(app: Sphinx) -> None:
    """Connect the functions above."""
    app.connect("source-read", prepare_page)
    app.connect("autodoc-process-docstring", show_base_docstring)
    app.connect("autodoc-process-signature", show_signature)
    app.connect("missing-reference", link_public_name)
