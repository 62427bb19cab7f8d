"""Handlers of `/api/cloudstorages`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from werkzeug.wrappers import Response

from cvat_sdk.testing.basics import timestamp
from cvat_sdk.testing.contents import (
    bucket_page,
    effective_prefix,
    listed_images,
    manifest_page,
)
from cvat_sdk.testing.filters import filter_by_expression, filter_items, paginate, sort_items
from cvat_sdk.testing.negotiation import read_body
from cvat_sdk.testing.preview import PREVIEW
from cvat_sdk.testing.responses import (
    ErrorResponse,
    detail_error,
    internal_error,
    json_error,
    json_response,
    permission_denied,
    server_error,
    text_error,
)
from cvat_sdk.testing.storage_validation import (
    CREDENTIALS,
    PROVIDERS,
    check_credentials,
    find_bucket,
    find_manifests,
    stored_values,
    validate_owner,
    validate_storage,
)
from cvat_sdk.testing.validation import as_text, parse_integer

if TYPE_CHECKING:
    from cvat_sdk.testing.context import RequestContext
    from cvat_sdk.testing.state import Bucket, Storage

MAX_CONTENT_PAGE_SIZE = 500

BODY_TYPES = ("application/json", "multipart/form-data")
_FILTER_FIELDS = ("provider_type", "name", "resource", "credentials_type", "owner")
_SEARCH_FIELDS = (*_FILTER_FIELDS, "description")
_SORT_FIELDS = (*_SEARCH_FIELDS, "id")
_UPDATED_FIELDS = (
    "resource", "display_name", "credentials_type", "specific_attributes", "description",
)  # fmt: skip
_NOT_FOUND = "No CloudStorage matches the given query."


def list_storages(context: RequestContext) -> Response:
    """`GET /api/cloudstorages`."""
    storages = [
        storage
        for storage in context.state.storages.values()
        if _can_access(context, storage) and context.workspace.contains(storage.organization)
    ]
    storages = filter_by_expression(
        _filter(context, storages), context.request.args.get("filter", ""), _values, _SORT_FIELDS,
        lenient=context.state.lenient,
    )  # fmt: skip
    storages = sort_items(storages, context.request.args.get("sort", ""), _values, _SORT_FIELDS)
    return json_response(
        paginate(storages, context.request, lambda storage: _to_dict(context, storage))
    )


def create_storage(context: RequestContext) -> Response:
    """`POST /api/cloudstorages`, whose validation errors are lines of text, not JSON."""
    if context.user.group not in {"admin", "user"}:
        raise permission_denied()
    data = read_body(context.request, BODY_TYPES, _body_error)
    errors = validate_storage(context, data)
    nested = any(isinstance(each, dict) for each in errors.values())
    if nested or (not errors and validate_owner(context, data)):
        # CVAT fails to write nested errors as text.
        raise server_error()
    if errors:
        raise text_error(400, as_text(errors))
    data = {**data, **stored_values(data)}
    check_credentials(data)
    bucket = find_bucket(context, data)
    manifests = find_manifests(context, data, bucket)
    storage = context.state.add_storage(
        data["resource"],
        context.user.username,
        manifests=manifests,
        organization=context.workspace.organization_id,
        **{name: data[name] for name in ("provider_type", "display_name", "credentials_type")},
        **{name: data.get(name, "") for name in ("specific_attributes", "description")},
    )
    return json_response(_to_write_dict(context, storage), 201)


def retrieve_storage(context: RequestContext) -> Response:
    """`GET /api/cloudstorages/{id}`."""
    return json_response(_to_dict(context, _storage(context)))


def update_storage(context: RequestContext) -> Response:
    """`PATCH /api/cloudstorages/{id}`, which empties `manifests` when it is left out."""
    storage = _storage(context)
    data = read_body(context.request, BODY_TYPES)
    if storage.broken:
        raise server_error()
    errors = validate_storage(context, data, partial=True)
    if not errors and (owner := validate_owner(context, data, partial=True)):
        errors = {"owner": owner}
    if errors:
        raise json_error(400, errors)
    data = {**data, **stored_values(data)}
    bucket = find_bucket(context, {"resource": storage.resource, **data})
    storage.manifests = find_manifests(context, data, bucket)
    for name in _UPDATED_FIELDS:
        setattr(storage, name, data.get(name, getattr(storage, name)))
    storage.broken = "key_file" in data and storage.provider_type == "AWS_S3_BUCKET"
    storage.updated_date = context.state.now()
    return json_response(_to_write_dict(context, storage))


def destroy_storage(context: RequestContext) -> Response:
    """`DELETE /api/cloudstorages/{id}`."""
    del context.state.storages[_storage(context).id]
    return Response(status=204)


def retrieve_status(context: RequestContext) -> Response:
    """`GET /api/cloudstorages/{id}/status`."""
    bucket = context.state.buckets.get(_storage(context).resource)
    if bucket is None:
        return json_response("NOT_FOUND")
    return json_response("FORBIDDEN" if bucket.forbidden else "AVAILABLE")


def retrieve_actions(context: RequestContext) -> Response:
    """`GET /api/cloudstorages/{id}/actions`: JSON with the media type of plain text."""
    try:
        storage = _storage(context)
    except ErrorResponse as error:
        if error.response.status_code != 404:
            raise
        raise text_error(
            400, _NOT_FOUND if parse_integer(context.object_id) is not None else ""
        ) from None
    if storage.broken:
        raise text_error(400, "not enough values to unpack (expected 2, got 1)")
    if storage.provider_type != "AWS_S3_BUCKET":
        # CVAT asks only AWS, and writes no JSON for None.
        response = Response()
        del response.headers["Content-Type"]
        return response
    bucket = context.state.buckets.get(storage.resource)
    if bucket is None:
        raise _aws_error("NoSuchBucket", "The specified bucket does not exist")
    if bucket.forbidden:
        raise _aws_error("AccessDenied", "Access Denied")
    body = json.dumps(list(bucket.actions), separators=(",", ":"))
    return Response(body, headers={"Content-Type": "text/plain"})


def _aws_error(code: str, message: str) -> ErrorResponse:
    operation = "when calling the GetBucketPolicy operation"
    return text_error(400, f"An error occurred ({code}) {operation}: {message}")


def retrieve_preview(context: RequestContext) -> Response:
    """`GET /api/cloudstorages/{id}/preview`: the same image for every storage with a manifest."""
    storage, bucket = _storage_and_bucket(context)
    for manifest in storage.manifests:
        if listed_images(bucket.files.get(manifest, b"")):
            return Response(PREVIEW, content_type="image/jpeg")
    raise text_error(404, "Cloud storage preview not found")


def retrieve_content(context: RequestContext) -> Response:
    """`GET /api/cloudstorages/{id}/content-v2`: a page of one folder of a bucket or manifest."""
    args = context.request.args
    size = args.get("page_size", str(MAX_CONTENT_PAGE_SIZE))
    if not size.isdecimal():
        raise text_error(400, "Wrong value for page_size was found")
    number = parse_integer(size)
    if number is None:
        raise internal_error()
    size_limit = min(number, MAX_CONTENT_PAGE_SIZE)
    storage, bucket = _storage_and_bucket(context)
    prefix = effective_prefix(storage, args.get("prefix", ""))
    token = args.get("next_token", "")
    manifest = args.get("manifest_path")
    if prefix is None:
        return json_response({"next": None, "content": []})
    if not manifest:
        return json_response(bucket_page(context.state, bucket, prefix, token, size_limit))
    if manifest not in bucket.files:
        message = f"The file '{manifest}' not found on the cloud storage '{storage.resource}'"
        raise json_error(404, message)
    return json_response(manifest_page(context.state, bucket, manifest, prefix, token, size_limit))


def _storage_and_bucket(context: RequestContext) -> tuple[Storage, Bucket]:
    """The storage and its bucket, with errors whose JSON is a single string."""
    try:
        storage = _storage(context)
    except ErrorResponse as error:
        if error.response.status_code == 404:
            raise internal_error() from None
        message = json.loads(error.response.get_data())["detail"]
        raise json_error(error.response.status_code, message) from None
    if storage.broken:
        raise internal_error()
    bucket = context.state.buckets.get(storage.resource)
    if bucket is None:
        raise json_error(
            404, f"The resource {storage.resource} not found. It may have been deleted."
        )
    if bucket.forbidden:
        message = f"The resource {storage.resource} is no longer available. Access forbidden."
        raise json_error(403, message)
    return storage, bucket


def _storage(context: RequestContext) -> Storage:
    """The storage of the path, if the user has access to it."""
    storage_id = parse_integer(context.object_id)
    if storage_id is None:
        raise detail_error(404, "Not found.")
    storage = context.state.storages.get(storage_id)
    if storage is None or not _filter(context, [storage]):
        raise detail_error(404, _NOT_FOUND)
    if not _can_access(context, storage):
        raise permission_denied()
    return storage


def _can_access(context: RequestContext, storage: Storage) -> bool:
    if context.can_access(storage.owner):
        return True
    return any(
        each.id == storage.organization and context.user.username in each.members
        for each in context.state.organizations.values()
    )


def _filter(context: RequestContext, storages: list[Storage]) -> list[Storage]:
    """The storages that match the query's filters and search terms."""
    return filter_items(
        storages, context.request, _values, fields=_FILTER_FIELDS, search_fields=_SEARCH_FIELDS,
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


def _to_dict(context: RequestContext, storage: Storage) -> dict[str, Any]:
    return {
        "id": storage.id,
        "owner": context.user_to_dict(storage.owner),
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


def _to_write_dict(context: RequestContext, storage: Storage) -> dict[str, Any]:
    """The same fields in the order in which the server returns them after a write."""
    fields = _to_dict(context, storage)
    first = ("provider_type", "resource", "display_name", "owner", "credentials_type")
    return {**{name: fields[name] for name in first}, **fields}


def _body_error(status: int, message: str) -> ErrorResponse:
    code = "unsupported_media_type" if status == 415 else "parse_error"
    return json_error(status, {"message": message, "code": code})
