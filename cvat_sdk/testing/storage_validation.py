"""Validation of the requests that create or update a cloud storage."""

from __future__ import annotations

from string import ascii_lowercase, digits
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from werkzeug.datastructures import FileStorage

from cvat_sdk.testing.google_keys import NO_GOOGLE_CREDENTIALS, check_key_file
from cvat_sdk.testing.metadata import field_metadata, nested_metadata, read_only_metadata
from cvat_sdk.testing.responses import ErrorResponse, json_error, server_error, text_error
from cvat_sdk.testing.validation import (
    Choice,
    Field,
    ValidationErrors,
    any_value,
    as_text,
    choice,
    converted,
    form_list,
    form_object,
    string,
    uploaded_file,
    validate,
)

if TYPE_CHECKING:
    from cvat_sdk.testing.context import RequestContext
    from cvat_sdk.testing.state import Bucket

PROVIDERS = {
    "AWS_S3_BUCKET": "Amazon S3",
    "AZURE_CONTAINER": "Azure Blob Storage",
    "GOOGLE_CLOUD_STORAGE": "Google Cloud Storage",
}
CREDENTIALS = (
    "KEY_SECRET_KEY_PAIR",
    "ACCOUNT_NAME_TOKEN_PAIR",
    "KEY_FILE_PATH",
    "ANONYMOUS_ACCESS",
    "CONNECTION_STRING",
)


def _attributes(value: Any) -> list[str]:
    """Pairs as in a query, but without a way to write an equals sign inside of one."""
    if errors := string(value):
        return errors
    pairs = str(value).split("&") if value else []
    return [] if all(pair.count("=") == 1 for pair in pairs) else ["Invalid specific attributes"]


def _list(value: Any) -> list[str] | ValidationErrors:
    if not isinstance(value, list):
        message = f'Expected a list of items but got type "{type(value).__name__}".'
        return {"non_field_errors": [message]}
    return ["This field may not be null."] if None in value else []


_FIELDS = (
    Field("provider_type", Choice(PROVIDERS), required=True),
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
    Field("manifests", _list),
)
_OWNER_FIELDS = (
    Field("username", required=True, allow_blank=False, max_length=150),
    Field("first_name", max_length=150),
    Field("last_name", max_length=150),
)
_MANIFEST_FIELDS = (Field("filename", max_length=1024),)
_USERNAME_HELP = "Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only."
_PUNCTUATION = {"AWS_S3_BUCKET": "-.", "GOOGLE_CLOUD_STORAGE": "-_."}
"""What a bucket's name may hold besides lower-case letters and digits; elsewhere only a dash."""


def storage_metadata() -> dict[str, Any]:
    """The fields of a body, as a response to `OPTIONS` describes them."""
    owner = {**read_only_metadata(url="field", id="integer"), **field_metadata(_OWNER_FIELDS)}
    owner["username"]["help_text"] = _USERNAME_HELP
    fields = field_metadata(_FIELDS)
    fields["owner"] |= nested_metadata(owner)
    manifest = nested_metadata(field_metadata(_MANIFEST_FIELDS))
    manifest |= {"required": False, "read_only": False}
    fields["manifests"] |= {"type": "field", "child": manifest}
    return fields | read_only_metadata(
        created_date="datetime", updated_date="datetime", id="integer", organization="field"
    )


def _is_form(context: RequestContext) -> bool:
    return context.request.mimetype == "multipart/form-data"


def validate_storage(
    context: RequestContext, data: Any, *, partial: bool = False
) -> ValidationErrors:
    """The errors of a body, except for those of its `owner`."""
    if _is_form(context) and isinstance(data, dict):
        # In a form, only the fields with an index are taken for a list.
        data = {name: value for name, value in data.items() if name != "manifests"}
    errors = validate(data, _FIELDS, partial=partial)
    errors = errors or _combined_errors(data)
    if context.state.lenient and isinstance(data, dict):
        for name in ("specific_attributes", "resource"):
            if isinstance(data.get(name), str):
                errors.pop(name, None)
    return errors


def _combined_errors(data: dict[str, Any]) -> ValidationErrors:
    provider = data.get("provider_type")
    if provider == "AZURE_CONTAINER" and not (
        data.get("account_name") or data.get("connection_string")
    ):
        message = "Account name or connection string for Azure container was not specified"
        return {"non_field_errors": [message]}
    allowed = ascii_lowercase + digits
    allowed += _PUNCTUATION.get(str(provider), "-")
    invalid = sorted(set(str(data.get("resource", "")).strip()) - set(allowed))
    if invalid:
        return {"resource": [f"Invalid characters ({','.join(invalid)}) were found."]}
    return {}


def stored_values(data: dict[str, Any]) -> dict[str, Any]:
    """The values of a valid body, as the server stores them."""
    return converted(data, _FIELDS)


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
    """Reject incomplete or malformed credentials, with the words of each provider's library."""
    provider = data["provider_type"]
    if provider == "AWS_S3_BUCKET":
        given = [name for name in ("key", "secret_key", "session_token") if data.get(name)]
        if len(given) == 1:
            raise text_error(400, "Insufficient data for authentication")
    elif provider == "AZURE_CONTAINER":
        connection = data.get("connection_string")
        if connection and "=" not in connection:
            raise text_error(400, "Connection string is either blank or malformed.")
    elif isinstance(data.get("key_file"), FileStorage):
        check_key_file(data["key_file"].stream.read())
    elif data["credentials_type"] != "ANONYMOUS_ACCESS":
        raise text_error(400, NO_GOOGLE_CREDENTIALS)


def find_bucket(context: RequestContext, data: dict[str, Any]) -> Bucket:
    """The bucket of a request, if it exists and grants access."""
    resource = data["resource"]
    if message := _prefix_error(data.get("specific_attributes", "")):
        # After POST, CVAT expects the error of a field here, and fails.
        raise server_error() if context.request.method == "POST" else json_error(400, [message])
    bucket = context.state.buckets.get(resource)
    if bucket is None:
        message = f"The resource {resource} not found. It may have been deleted."
        raise _field_error(context, "resource", message)
    if bucket.forbidden:
        action = "create" if context.request.method == "POST" else "update"
        message = f"Cannot {action} resource {resource} with specified credentials."
        raise _field_error(context, "credentials", f"{message} Access forbidden.")
    return bucket


def _prefix_error(attributes: str) -> str | None:
    prefix = parse_qs(attributes).get("prefix", [""])[0]
    if prefix.startswith("/"):
        return 'Prefix cannot start with forward slash ("/").'
    if prefix and "" in prefix.strip("/").split("/"):
        return "Prefix cannot contain multiple slashes in a row."
    return None


def find_manifests(context: RequestContext, data: dict[str, Any], bucket: Bucket) -> list[str]:
    """The manifests of a request; a form has them as `manifests[0]`, `manifests[1]`, …"""
    manifests = form_list(data, "manifests") if _is_form(context) else data.get("manifests", [])
    for manifest in manifests:
        if message := _key_error(manifest):
            # CVAT passes on the words of boto3 after POST only.
            text = text_error(400, f"Parameter validation failed:\n{message}")
            raise text if context.request.method == "POST" else server_error()
        if manifest not in bucket.files:
            message = f"The file '{manifest}' does not exist in the bucket"
            raise _field_error(context, "manifests", message)
    return list(manifests)


def _key_error(key: Any) -> str | None:
    if not isinstance(key, str):
        kind = f"type: {type(key)}, valid types: <class 'str'>"
        return f"Invalid type for parameter Key, value: {key}, {kind}"
    return None if key else "Invalid length for parameter Key, value: 0, valid min length: 1"


def _field_error(context: RequestContext, field: str, message: str) -> ErrorResponse:
    """The error of one field: a line of text after POST, JSON after PATCH."""
    if context.request.method == "POST":
        return text_error(400, as_text({field: [message]}))
    return json_error(400, {field: message})
