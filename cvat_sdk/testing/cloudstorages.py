"""`/api/cloudstorages`: storages, and what is in their buckets."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from werkzeug.wrappers import Response

from cvat_sdk.testing.attaching import (
    CREDENTIALS,
    PROVIDERS,
    check_credentials,
    named_bucket,
    named_manifests,
    owner_problems,
    problems,
)
from cvat_sdk.testing.contents import (
    bucket_page,
    effective_prefix,
    listed_images,
    manifest_page,
)
from cvat_sdk.testing.filters import by_expression, chosen, ordered, page_of
from cvat_sdk.testing.forms import as_lines
from cvat_sdk.testing.negotiation import read_body
from cvat_sdk.testing.preview import PREVIEW
from cvat_sdk.testing.replies import (
    INTERNAL_ERROR,
    Refusal,
    crash,
    detail,
    json_reply,
    not_permitted,
    plain,
    refusal,
)
from cvat_sdk.testing.state import Bucket, Storage, timestamp

if TYPE_CHECKING:
    from cvat_sdk.testing.calls import Call

LARGEST_CONTENT_PAGE = 500

_BODY_TYPES = ("application/json", "multipart/form-data")
_EQUALITY = ("provider_type", "name", "resource", "credentials_type", "owner")
_TEXTS = (*_EQUALITY, "description")
_KNOWN = (*_TEXTS, "id")
_NO_STORAGE = "No CloudStorage matches the given query."


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
    if found := problems(call, data):
        raise plain(400, as_lines(found))
    if owner_problems(call, data):
        raise crash()
    check_credentials(data)
    bucket = named_bucket(call, data, "create", in_lines=True)
    manifests = named_manifests(call, data, bucket)
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
    found = problems(call, data, partial=True)
    if not found and (owner := owner_problems(call, data, partial=True)):
        found = {"owner": owner}
    if found:
        raise refusal(400, found)
    bucket = named_bucket(call, {"resource": storage.resource, **data}, "update", in_lines=False)
    storage.manifests = named_manifests(call, data, bucket)
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
        if listed_images(bucket.files.get(manifest, b"")):
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
    prefix = effective_prefix(storage, args.get("prefix", ""))
    token = args.get("next_token", "")
    manifest = args.get("manifest_path")
    if prefix is None:
        return json_reply({"next": None, "content": []})
    if not manifest:
        return json_reply(bucket_page(call.state, bucket, prefix, token, size_limit))
    if manifest not in bucket.files:
        words = f"The file '{manifest}' not found on the cloud storage '{storage.resource}'"
        raise refusal(404, words)
    return json_reply(manifest_page(call.state, bucket.files[manifest], prefix, token, size_limit))


def _contents(call: Call) -> tuple[Storage, Bucket]:
    """A storage and its bucket; here every refusal is a bare string."""
    try:
        storage = _storage(call)
    except Refusal as refused:
        if refused.response.status_code == 404:
            raise refusal(500, INTERNAL_ERROR) from None
        words = json.loads(refused.response.get_data())["detail"]
        raise refusal(refused.response.status_code, words) from None
    if storage.broken:
        raise refusal(500, INTERNAL_ERROR)
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
