"""Listing the files of a bucket or of a manifest, folder by folder and in pages."""

from __future__ import annotations

import hashlib
import json
import mimetypes
import posixpath
from bisect import bisect_left
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from cvat_sdk.testing.responses import internal_error, text_error
from cvat_sdk.testing.validation import parse_integer

if TYPE_CHECKING:
    from cvat_sdk.testing.state import Bucket, State, Storage


def bucket_page(state: State, bucket: Bucket, prefix: str, token: str, size: int) -> dict[str, Any]:
    """One page of a bucket: sorted by path, then with the folders first."""
    paths = bucket.paths()
    folder = prefix[: prefix.rfind("/") + 1]
    if token and token not in state.page_tokens and not state.lenient:
        raise internal_error()
    position = bisect_left(paths, max(prefix, state.page_tokens.get(token, "")))
    page: list[tuple[str, bool]] = []
    following = None
    while size and position < len(paths) and paths[position].startswith(prefix):
        path = paths[position]
        if len(page) == size:
            following = hashlib.sha256(path.encode()).hexdigest()[:32]
            state.page_tokens[following] = path
            break
        name, slash, _ = path[len(folder) :].partition("/")
        page.append((name, bool(slash)))
        # A zero comes right after a slash, and so after all that is in the folder.
        position = bisect_left(paths, f"{folder}{name}0", position) if slash else position + 1
    page.sort(key=lambda entry: not entry[1])
    return {"next": following, "content": [_file_info(*entry) for entry in page]}


def manifest_page(
    state: State, bucket: Bucket, manifest: str, prefix: str, token: str, size: int
) -> dict[str, Any]:
    """One page of a manifest: all folders come before all images."""
    listed = listed_images(bucket.files[manifest])
    if listed is None:
        raise internal_error()
    # A manifest lists the images relative to its own folder.
    images = [posixpath.join(posixpath.dirname(manifest), image) for image in listed]
    first = parse_integer(token or "0")
    if first is None and not state.lenient:
        raise text_error(400, "Wrong value for the next_token parameter was found.")
    first = max(first or 0, 0)
    entries = sorted(_entries(sorted(images), prefix), key=lambda entry: not entry[1])
    last = first + size
    return {
        "next": str(last) if last < len(entries) else None,
        "content": [_file_info(*entry) for entry in entries[first:last]],
    }


def _entries(paths: list[str], prefix: str) -> list[tuple[str, bool]]:
    """The names below a prefix, and whether each is a folder."""
    folder = prefix.rpartition("/")[0]
    start = len(folder) + 1 if folder else 0
    entries: dict[tuple[str, bool], None] = {}
    for path in paths:
        if path.startswith(prefix):
            name, slash, _ = path[start:].partition("/")
            entries[name, bool(slash)] = None
    return list(entries)


def _file_info(name: str, is_folder: bool) -> dict[str, str]:
    if is_folder:
        return {"name": name, "type": "DIR", "mime_type": "DIR"}
    category = (mimetypes.guess_type(name)[0] or "").partition("/")[0]
    kind = category if category in {"image", "video"} else "unknown"
    if name.endswith((".zip", ".tar", ".7z", ".rar")):
        kind = "archive"
    return {"name": name, "type": "REG", "mime_type": kind}


def effective_prefix(storage: Storage, requested: str) -> str | None:
    """The requested prefix combined with the storage's own; None when no path can match both."""
    own = parse_qs(storage.specific_attributes).get("prefix", [""])[0]
    requested = requested.lstrip("/")
    if requested.startswith(own):
        return requested
    return own if own.startswith(requested) else None


def listed_images(manifest: bytes) -> list[str] | None:
    """The image paths in a manifest file; None when it is not a manifest."""
    try:
        lines = [json.loads(line) for line in manifest.decode().splitlines() if line.strip()]
        return [line["name"] + line["extension"] for line in lines if "name" in line]
    except (ValueError, KeyError, TypeError):
        return None
