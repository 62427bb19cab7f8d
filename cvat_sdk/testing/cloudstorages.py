"""`/api/cloudstorages`: storages, and what is in their buckets."""

from __future__ import annotations

import hashlib
import json
import mimetypes
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, parse_qsl

from werkzeug.datastructures import FileStorage
from werkzeug.wrappers import Response

from cvat_sdk.testing.filters import by_expression, chosen, ordered, page_of
from cvat_sdk.testing.forms import (
    Field,
    Problems,
    anything,
    as_lines,
    dotted,
    indexed,
    one_of,
    problems_of,
    upload,
)
from cvat_sdk.testing.negotiation import read_body
from cvat_sdk.testing.preview import PREVIEW
from cvat_sdk.testing.replies import (
    Refusal,
    crash,
    detail,
    json_reply,
    not_permitted,
    plain,
    refusal,
)
from cvat_sdk.testing.state import Bucket, State, Storage, timestamp

if TYPE_CHECKING:
    from cvat_sdk.testing.calls import Call

PROVIDERS = ("AWS_S3_BUCKET", "AZURE_CONTAINER", "GOOGLE_CLOUD_STORAGE")
CREDENTIALS = (
    "KEY_SECRET_KEY_PAIR",
    "ACCOUNT_NAME_TOKEN_PAIR",
    "KEY_FILE_PATH",
    "ANONYMOUS_ACCESS",
    "CONNECTION_STRING",
)
LARGEST_CONTENT_PAGE = 500

_BODY_TYPES = ("application/json", "multipart/form-data")
_EQUALITY = ("provider_type", "name", "resource", "credentials_type", "owner")
_TEXTS = (*_EQUALITY, "description")
_KNOWN = (*_TEXTS, "id")
_NO_STORAGE = "No CloudStorage matches the given query."
_INTERNAL_ERROR = "An internal error has occurred"


def _attributes(value: Any) -> list[str]:
    try:
        parse_qsl(str(value), strict_parsing=bool(value))
    except ValueError:
        return ["Invalid specific attributes"]
    return []


_FIELDS = (
    Field("provider_type", one_of(*PROVIDERS), required=True),
    Field("resource", required=True, blank=False, longest=222),
    Field("display_name", required=True, blank=False, longest=63),
    Field("owner", anything),
    Field("credentials_type", one_of(*CREDENTIALS), required=True),
    Field("session_token", longest=440),
    Field("account_name", longest=24),
    Field("key", longest=40),
    Field("secret_key", longest=64),
    Field("connection_string", longest=1024),
    Field("key_file", upload),
    Field("specific_attributes", _attributes, longest=1024),
    Field("description"),
    Field("manifests", anything),
)
_OWNER_FIELDS = (
    Field("username", required=True, blank=False, longest=150),
    Field("first_name", longest=150),
    Field("last_name", longest=150),
)
_NEEDED = {
    "KEY_SECRET_KEY_PAIR": ("key", "secret_key"),
    "ACCOUNT_NAME_TOKEN_PAIR": ("account_name", "session_token"),
    "KEY_FILE_PATH": ("key_file",),
    "ANONYMOUS_ACCESS": (),
    "CONNECTION_STRING": ("connection_string",),
}


def list_storages(call: Call) -> Response:
    """`GET /api/cloudstorages`."""
    seen = [
        storage
        for storage in call.state.storages.values()
        if _visible(call, storage) and call.context.holds(storage.organization)
    ]
    seen = by_expression(
        _equal(call, seen), call.request.args.get("filter", ""), _values, _KNOWN,
        lenient=call.state.lenient,
    )  # fmt: skip
    seen = ordered(seen, call.request.args.get("sort", ""), _values, _KNOWN)
    return json_reply(page_of(seen, call.request, lambda storage: _read(call, storage)))


def create_storage(call: Call) -> Response:
    """`POST /api/cloudstorages`; what is wrong is told in lines, not in JSON."""
    if call.user.group not in {"admin", "user"}:
        raise not_permitted()
    data = read_body(call.request, _BODY_TYPES, _refuse_body)
    problems = _problems(call, data)
    if problems:
        raise plain(400, as_lines(problems))
    if _owner_problems(call, data):
        raise crash()
    _check_credentials(data)
    bucket = _bucket(call, data, "create", in_lines=True)
    manifests = _manifests(call, data, bucket)
    storage = call.state.add_storage(
        data["resource"],
        call.user.username,
        manifests=manifests,
        organization=call.context.number,
        **{name: data[name] for name in ("provider_type", "display_name", "credentials_type")},
        **{name: data.get(name, "") for name in ("specific_attributes", "description")},
    )
    return json_reply(_written(call, storage), 201)


def retrieve_storage(call: Call) -> Response:
    """`GET /api/cloudstorages/{id}`."""
    return json_reply(_read(call, _storage(call)))


def update_storage(call: Call) -> Response:
    """`PATCH /api/cloudstorages/{id}`, which removes the manifests that it does not name."""
    storage = _storage(call)
    data = read_body(call.request, _BODY_TYPES)
    if storage.broken:
        raise crash()
    problems = _problems(call, data, partial=True)
    if not problems and (owner := _owner_problems(call, data, partial=True)):
        problems = {"owner": owner}
    if problems:
        raise refusal(400, problems)
    bucket = _bucket(call, {"resource": storage.resource, **data}, "update", in_lines=False)
    storage.manifests = _manifests(call, data, bucket)
    for name in ("resource", "display_name", "credentials_type", "specific_attributes"):
        setattr(storage, name, data.get(name, getattr(storage, name)))
    storage.description = data.get("description", storage.description)
    storage.broken = "key_file" in data and storage.provider_type == "AWS_S3_BUCKET"
    storage.updated_date = call.state.now()
    return json_reply(_written(call, storage))


def destroy_storage(call: Call) -> Response:
    """`DELETE /api/cloudstorages/{id}`."""
    del call.state.storages[_storage(call).id]
    return Response(status=204)


def retrieve_status(call: Call) -> Response:
    """`GET /api/cloudstorages/{id}/status`."""
    bucket = call.state.buckets.get(_storage(call).resource)
    if bucket is None:
        return json_reply("NOT_FOUND")
    return json_reply("FORBIDDEN" if bucket.forbidden else "AVAILABLE")


def retrieve_actions(call: Call) -> Response:
    """`GET /api/cloudstorages/{id}/actions`: JSON that calls itself plain text."""
    try:
        storage = _storage(call)
    except Refusal as refused:
        if refused.response.status_code != 404:
            raise
        raise plain(400, _NO_STORAGE if _number(call.name) is not None else "") from None
    if storage.broken:
        raise plain(400, "not enough values to unpack (expected 2, got 1)")
    bucket = call.state.buckets.get(storage.resource)
    called = "when calling the GetBucketPolicy operation"
    if bucket is None:
        words = f"An error occurred (NoSuchBucket) {called}: The specified bucket does not exist"
        raise plain(400, words)
    if bucket.forbidden:
        raise plain(400, f"An error occurred (AccessDenied) {called}: Access Denied")
    body = json.dumps(list(bucket.actions), separators=(",", ":"))
    return Response(body, headers={"Content-Type": "text/plain"})


def retrieve_preview(call: Call) -> Response:
    """`GET /api/cloudstorages/{id}/preview`: the first image of a manifest, always the same."""
    storage, bucket = _contents(call)
    for manifest in storage.manifests:
        if _images(bucket.files.get(manifest, b"")):
            return Response(PREVIEW, content_type="image/jpeg")
    raise plain(404, "Cloud storage preview not found")


def retrieve_content(call: Call) -> Response:
    """`GET /api/cloudstorages/{id}/content-v2`: one folder of a bucket or of a manifest."""
    args = call.request.args
    size = args.get("page_size", str(LARGEST_CONTENT_PAGE))
    if not size.isdecimal() or int(size) < 1:
        raise plain(400, "Wrong value for page_size was found")
    size_limit = min(int(size), LARGEST_CONTENT_PAGE)
    storage, bucket = _contents(call)
    prefix = _prefix(storage, args.get("prefix", ""))
    token = args.get("next_token", "")
    manifest = args.get("manifest_path")
    if prefix is None:
        return json_reply({"next": None, "content": []})
    if not manifest:
        return json_reply(_bucket_page(call.state, bucket, prefix, token, size_limit))
    if manifest not in bucket.files:
        words = f"The file '{manifest}' not found on the cloud storage '{storage.resource}'"
        raise refusal(404, words)
    return json_reply(_manifest_page(call.state, bucket.files[manifest], prefix, token, size_limit))


def _bucket_page(
    state: State, bucket: Bucket, prefix: str, token: str, size: int
) -> dict[str, Any]:
    """Files and folders in the order of their names; folders first within the page."""
    entries = _entries(sorted(bucket.files), prefix)
    tokens = [_token(prefix, name) for name, _ in entries]
    if token and token not in tokens and not state.lenient:
        raise refusal(500, _INTERNAL_ERROR)
    first = tokens.index(token) if token in tokens else 0
    page, rest = entries[first : first + size], entries[first + size :]
    return {
        "next": _token(prefix, rest[0][0]) if rest else None,
        "content": [_file_info(*entry) for entry in sorted(page, key=lambda entry: not entry[1])],
    }


def _manifest_page(
    state: State, manifest: bytes, prefix: str, token: str, size: int
) -> dict[str, Any]:
    """Images and folders that a manifest lists; folders first on the first pages."""
    images = _images(manifest)
    if images is None:
        raise refusal(500, _INTERNAL_ERROR)
    if token and not token.isdecimal() and not state.lenient:
        raise plain(400, "Wrong value for the next_token parameter was found.")
    first = int(token) if token.isdecimal() else 0
    entries = sorted(_entries(sorted(images), prefix), key=lambda entry: not entry[1])
    last = first + size
    return {
        "next": str(last) if last < len(entries) else None,
        "content": [_file_info(*entry) for entry in entries[first:last]],
    }


def _entries(paths: list[str], prefix: str) -> list[tuple[str, bool]]:
    """The names below a prefix, each with whether it is a folder."""
    folder = prefix.rpartition("/")[0]
    start = len(folder) + 1 if folder else 0
    found: dict[tuple[str, bool], None] = {}
    for path in paths:
        if path.startswith(prefix):
            name, slash, _ = path[start:].partition("/")
            found[name, bool(slash)] = None
    return list(found)


def _file_info(name: str, is_folder: bool) -> dict[str, str]:
    if is_folder:
        return {"name": name, "type": "DIR", "mime_type": "DIR"}
    guessed = (mimetypes.guess_type(name)[0] or "").partition("/")[0]
    kind = guessed if guessed in {"image", "video"} else "unknown"
    if name.endswith((".zip", ".tar", ".7z", ".rar")):
        kind = "archive"
    return {"name": name, "type": "REG", "mime_type": kind}


def _token(prefix: str, name: str) -> str:
    return hashlib.sha256(f"{prefix}\n{name}".encode()).hexdigest()[:32]


def _prefix(storage: Storage, asked: str) -> str | None:
    """What the paths shall begin with, the storage's own prefix included; None for nowhere."""
    own = parse_qs(storage.specific_attributes).get("prefix", [""])[0]
    asked = asked.lstrip("/")
    if asked.startswith(own):
        return asked
    return own if own.startswith(asked) else None


def _images(manifest: bytes) -> list[str] | None:
    """The paths that a manifest file lists; None when it is no manifest."""
    try:
        lines = [json.loads(line) for line in manifest.decode().splitlines() if line.strip()]
        return [line["name"] + line["extension"] for line in lines if "name" in line]
    except (ValueError, KeyError, TypeError):
        return None


def _contents(call: Call) -> tuple[Storage, Bucket]:
    """A storage and its bucket; here every refusal is a bare string."""
    try:
        storage = _storage(call)
    except Refusal as refused:
        if refused.response.status_code == 404:
            raise refusal(500, _INTERNAL_ERROR) from None
        words = json.loads(refused.response.get_data())["detail"]
        raise refusal(refused.response.status_code, words) from None
    if storage.broken:
        raise refusal(500, _INTERNAL_ERROR)
    bucket = call.state.buckets.get(storage.resource)
    if bucket is None:
        raise refusal(404, f"The resource {storage.resource} not found. It may have been deleted.")
    if bucket.forbidden:
        words = f"The resource {storage.resource} is no longer available. Access forbidden."
        raise refusal(403, words)
    return storage, bucket


def _number(name: str) -> int | None:
    try:
        return int(name)
    except ValueError:
        return None


def _storage(call: Call) -> Storage:
    """The storage that the path names, if it is this user's to see."""
    number = _number(call.name)
    if number is None:
        raise detail(404, "Not found.")
    storage = call.state.storages.get(number)
    if storage is None or not _equal(call, [storage]):
        raise detail(404, _NO_STORAGE)
    if not _visible(call, storage):
        raise not_permitted()
    return storage


def _visible(call: Call, storage: Storage) -> bool:
    if call.may_see(storage.owner):
        return True
    return any(
        each.id == storage.organization and call.user.username in each.members
        for each in call.state.organizations.values()
    )


def _equal(call: Call, storages: list[Storage]) -> list[Storage]:
    """The storages that the query's equality filters and search leave."""
    return chosen(
        storages, call.request, _values, fields=_EQUALITY, searched=_TEXTS,
        choices={"provider_type": PROVIDERS, "credentials_type": CREDENTIALS},
    )  # fmt: skip


def _values(storage: Storage) -> dict[str, Any]:
    return {
        "provider_type": storage.provider_type,
        "name": storage.display_name,
        "resource": storage.resource,
        "credentials_type": storage.credentials_type,
        "owner": storage.owner.username,
        "description": storage.description,
        "id": storage.id,
    }


def _read(call: Call, storage: Storage) -> dict[str, Any]:
    return {
        "id": storage.id,
        "owner": call.user_described(storage.owner),
        "manifests": storage.manifests,
        "created_date": timestamp(storage.created_date),
        "updated_date": timestamp(storage.updated_date),
        "provider_type": storage.provider_type,
        "resource": storage.resource,
        "display_name": storage.display_name,
        "credentials_type": storage.credentials_type,
        "specific_attributes": storage.specific_attributes,
        "description": storage.description,
        "organization": storage.organization,
    }


def _written(call: Call, storage: Storage) -> dict[str, Any]:
    """The same as read; after writing, the server names the fields in another order."""
    described = _read(call, storage)
    first = ("provider_type", "resource", "display_name", "owner", "credentials_type")
    return {**{name: described[name] for name in first}, **described}


def _refuse_body(status: int, words: str) -> Refusal:
    code = "unsupported_media_type" if status == 415 else "parse_error"
    return refusal(status, {"message": words, "code": code})


def _is_form(call: Call) -> bool:
    return call.request.mimetype == "multipart/form-data"


def _problems(call: Call, data: Any, *, partial: bool = False) -> Problems:
    problems = problems_of(data, _FIELDS, partial=partial)
    if call.state.lenient:
        problems.pop("specific_attributes", None)
    return problems


def _owner_problems(call: Call, data: Any, *, partial: bool = False) -> Problems:
    """What is wrong with a described owner, whom the server otherwise ignores."""
    if not isinstance(data, dict):
        return {}
    owner = data.get("owner")
    if _is_form(call):
        owner = dotted(data, "owner") or None
    if owner is None:
        return {}
    problems = problems_of(owner, _OWNER_FIELDS, partial=partial)
    if not problems and owner.get("username") in call.state.users:
        return {"username": ["A user with that username already exists."]}
    return problems


def _check_credentials(data: dict[str, Any]) -> None:
    if not all(data.get(name) for name in _NEEDED[data["credentials_type"]]):
        raise plain(400, "Insufficient data for authentication")
    by_string = data["credentials_type"] == "CONNECTION_STRING"
    if by_string and "=" not in str(data["connection_string"]):
        raise plain(400, "Connection string is either blank or malformed.")
    key_file = data.get("key_file")
    if isinstance(key_file, FileStorage) and data["provider_type"] == "GOOGLE_CLOUD_STORAGE":
        _check_key_file(key_file.stream.read())


def _check_key_file(content: bytes) -> None:
    try:
        key = json.loads(content)
    except ValueError as error:
        raise plain(400, str(error)) from None
    missing = [name for name in ("client_email", "token_uri") if name not in key]
    if missing:
        words = "Service account info was not in the expected format, missing fields "
        raise plain(400, f"{words}{', '.join(missing)}.")


def _bucket(call: Call, data: dict[str, Any], doing: str, *, in_lines: bool) -> Bucket:
    """The bucket that a request names, if it is there and lets the server in."""
    resource = data["resource"]
    bucket = call.state.buckets.get(resource)
    if parse_qs(data.get("specific_attributes", "")).get("prefix", [""])[0].startswith("/"):
        raise refusal(400, ['Prefix cannot start with forward slash ("/").'])
    if bucket is None:
        field, words = "resource", f"The resource {resource} not found. It may have been deleted."
    elif bucket.forbidden:
        field = "credentials"
        words = f"Cannot {doing} resource {resource} with specified credentials. Access forbidden."
    else:
        return bucket
    raise plain(400, f"{field}: {words}\n") if in_lines else refusal(400, {field: words})


def _manifests(call: Call, data: dict[str, Any], bucket: Bucket) -> list[str]:
    """The manifests that a request names; in a form only as `manifests[0]`, `manifests[1]`, …"""
    manifests = indexed(data, "manifests") if _is_form(call) else data.get("manifests", [])
    if not isinstance(manifests, list):
        raise crash()
    for manifest in manifests:
        if manifest == "":
            words = "Invalid length for parameter Key, value: 0, valid min length: 1"
            raise plain(400, f"Parameter validation failed:\n{words}")
        if manifest not in bucket.files:
            words = f"The file '{manifest}' does not exist in the bucket"
            raise (
                plain(400, f"manifests: {words}\n")
                if call.request.method == "POST"
                else refusal(400, {"manifests": words})
            )
    return list(manifests)
