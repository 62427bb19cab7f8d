"""Validation of the requests that create or update a cloud storage."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, parse_qsl

from werkzeug.datastructures import FileStorage

from cvat_sdk.testing.responses import ErrorResponse, json_error, server_error, text_error
from cvat_sdk.testing.validation import (
    Field,
    ValidationErrors,
    any_value,
    as_text,
    choice,
    form_list,
    form_object,
    uploaded_file,
    validate,
)

if TYPE_CHECKING:
    from cvat_sdk.testing.context import RequestContext
    from cvat_sdk.testing.state import Bucket

PROVIDERS = ("AWS_S3_BUCKET", "AZURE_CONTAINER", "GOOGLE_CLOUD_STORAGE")
CREDENTIALS = (
    "KEY_SECRET_KEY_PAIR",
    "ACCOUNT_NAME_TOKEN_PAIR",
    "KEY_FILE_PATH",
    "ANONYMOUS_ACCESS",
    "CONNECTION_STRING",
)


def _attributes(value: Any) -> list[str]:
    try:
        parse_qsl(str(value), strict_parsing=bool(value))
    except ValueError:
        return ["Invalid specific attributes"]
    return []


_FIELDS = (
    Field("provider_type", choice(*PROVIDERS), required=True),
    Field("resource", required=True, allow_blank=False, max_length=222),
    Field("display_name", required=True, allow_blank=False, max_length=63),
    Field("owner", any_value),
    Field("credentials_type", choice(*CREDENTIALS), required=True),
    Field("session_token", max_length=440),
    Field("account_name", max_length=24),
    Field("key", max_length=40),
    Field("secret_key", max_length=64),
    Field("connection_string", max_length=1024),
    Field("key_file", uploaded_file),
    Field("specific_attributes", _attributes, max_length=1024),
    Field("description"),
    Field("manifests", any_value),
)
_OWNER_FIELDS = (
    Field("username", required=True, allow_blank=False, max_length=150),
    Field("first_name", max_length=150),
    Field("last_name", max_length=150),
)
_REQUIRED_CREDENTIALS = {
    "KEY_SECRET_KEY_PAIR": ("key", "secret_key"),
    "ACCOUNT_NAME_TOKEN_PAIR": ("account_name", "session_token"),
    "KEY_FILE_PATH": ("key_file",),
    "ANONYMOUS_ACCESS": (),
    "CONNECTION_STRING": ("connection_string",),
}


def _is_form(context: RequestContext) -> bool:
    return context.request.mimetype == "multipart/form-data"


def validate_storage(
    context: RequestContext, data: Any, *, partial: bool = False
) -> ValidationErrors:
    """The errors of a body, except for those of its `owner`."""
    errors = validate(data, _FIELDS, partial=partial)
    if context.state.lenient:
        errors.pop("specific_attributes", None)
    return errors


def validate_owner(
    context: RequestContext, data: Any, *, partial: bool = False
) -> ValidationErrors:
    """The errors of `owner`, which the server validates and then ignores."""
    if not isinstance(data, dict):
        return {}
    owner = data.get("owner")
    if _is_form(context):
        owner = form_object(data, "owner") or None
    if owner is None:
        return {}
    errors = validate(owner, _OWNER_FIELDS, partial=partial)
    if not errors and owner.get("username") in context.state.users:
        return {"username": ["A user with that username already exists."]}
    return errors


def check_credentials(data: dict[str, Any]) -> None:
    """Reject incomplete or malformed credentials."""
    if not all(data.get(name) for name in _REQUIRED_CREDENTIALS[data["credentials_type"]]):
        raise text_error(400, "Insufficient data for authentication")
    has_string = data["credentials_type"] == "CONNECTION_STRING"
    if has_string and "=" not in str(data["connection_string"]):
        raise text_error(400, "Connection string is either blank or malformed.")
    key_file = data.get("key_file")
    if isinstance(key_file, FileStorage) and data["provider_type"] == "GOOGLE_CLOUD_STORAGE":
        _check_key_file(key_file.stream.read())


def _check_key_file(content: bytes) -> None:
    try:
        key = json.loads(content)
    except ValueError as error:
        raise text_error(400, str(error)) from None
    missing = [name for name in ("client_email", "token_uri") if name not in key]
    if missing:
        message = "Service account info was not in the expected format, missing fields"
        raise text_error(400, f"{message} {', '.join(missing)}.")


def find_bucket(context: RequestContext, data: dict[str, Any]) -> Bucket:
    """The bucket of a request, if it exists and grants access."""
    resource = data["resource"]
    if parse_qs(data.get("specific_attributes", "")).get("prefix", [""])[0].startswith("/"):
        raise json_error(400, ['Prefix cannot start with forward slash ("/").'])
    bucket = context.state.buckets.get(resource)
    if bucket is None:
        message = f"The resource {resource} not found. It may have been deleted."
        raise _field_error(context, "resource", message)
    if bucket.forbidden:
        action = "create" if context.request.method == "POST" else "update"
        message = f"Cannot {action} resource {resource} with specified credentials."
        raise _field_error(context, "credentials", f"{message} Access forbidden.")
    return bucket


def find_manifests(context: RequestContext, data: dict[str, Any], bucket: Bucket) -> list[str]:
    """The manifests of a request; a form has them as `manifests[0]`, `manifests[1]`, …"""
    manifests = form_list(data, "manifests") if _is_form(context) else data.get("manifests", [])
    if not isinstance(manifests, list):
        raise server_error()
    for manifest in manifests:
        if manifest == "":
            message = "Invalid length for parameter Key, value: 0, valid min length: 1"
            raise text_error(400, f"Parameter validation failed:\n{message}")
        if manifest not in bucket.files:
            message = f"The file '{manifest}' does not exist in the bucket"
            raise _field_error(context, "manifests", message)
    return list(manifests)


def _field_error(context: RequestContext, field: str, message: str) -> ErrorResponse:
    """The error of one field: a line of text after POST, JSON after PATCH."""
    if context.request.method == "POST":
        return text_error(400, as_text({field: [message]}))
    return json_error(400, {field: message})
