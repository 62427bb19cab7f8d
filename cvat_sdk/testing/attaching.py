"""What a request to attach or change a storage says, and what is wrong with it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, parse_qsl

from werkzeug.datastructures import FileStorage

from cvat_sdk.testing.forms import (
    Field,
    Problems,
    anything,
    dotted,
    indexed,
    one_of,
    problems_of,
    upload,
)
from cvat_sdk.testing.replies import crash, plain, refusal

if TYPE_CHECKING:
    from cvat_sdk.testing.calls import Call
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


def _is_form(call: Call) -> bool:
    return call.request.mimetype == "multipart/form-data"


def problems(call: Call, data: Any, *, partial: bool = False) -> Problems:
    """What is wrong with a request's body, its owner aside."""
    found = problems_of(data, _FIELDS, partial=partial)
    if call.state.lenient:
        found.pop("specific_attributes", None)
    return found


def owner_problems(call: Call, data: Any, *, partial: bool = False) -> Problems:
    """What is wrong with a described owner, whom the server otherwise ignores."""
    if not isinstance(data, dict):
        return {}
    owner = data.get("owner")
    if _is_form(call):
        owner = dotted(data, "owner") or None
    if owner is None:
        return {}
    found = problems_of(owner, _OWNER_FIELDS, partial=partial)
    if not found and owner.get("username") in call.state.users:
        return {"username": ["A user with that username already exists."]}
    return found


def check_credentials(data: dict[str, Any]) -> None:
    """Refuse credentials of which a part is missing or plainly wrong."""
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


def named_bucket(call: Call, data: dict[str, Any], doing: str, *, in_lines: bool) -> Bucket:
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


def named_manifests(call: Call, data: dict[str, Any], bucket: Bucket) -> list[str]:
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
