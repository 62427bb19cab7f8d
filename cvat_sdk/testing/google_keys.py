"""Validation of Google's key files, with the messages of the libraries that CVAT uses."""

from __future__ import annotations

import base64
import json
import re

from cvat_sdk.testing.responses import text_error

NO_GOOGLE_CREDENTIALS = (
    "Your default credentials were not found. To set up Application Default Credentials, see "
    "https://cloud.google.com/docs/authentication/external/set-up-adc for more information."
)
_UNREADABLE_KEY = (
    "Could not deserialize key data. The data may be in an incorrect format, it may be encrypted "
    "with an unsupported algorithm, or it may be an unsupported key type (e.g. EC curves with "
    "explicit parameters). Details: ASN.1 parsing error: "
)
_PEM = re.compile("-----BEGIN PRIVATE KEY-----(.*)-----END PRIVATE KEY-----", re.DOTALL)


def check_key_file(content: bytes) -> None:
    """Refuse what is no key file of a service account, or has a private key that is cut off."""
    try:
        key = json.loads(content)
    except ValueError as error:
        raise text_error(400, str(error)) from None
    if not isinstance(key, dict):
        raise text_error(400, f"'{type(key).__name__}' object has no attribute 'keys'")
    missing = [name for name in ("client_email", "token_uri") if name not in key]
    if missing:
        message = "Service account info was not in the expected format, missing fields"
        raise text_error(400, f"{message} {', '.join(missing)}.")
    pem = _PEM.search(str(key.get("private_key")))
    if pem and (lacking := _missing_bytes(_decode(pem[1]))):
        detail = f"short data (needed at least {lacking} additional bytes)"
        raise text_error(400, _UNREADABLE_KEY + detail)


def _decode(text: str) -> bytes:
    try:
        return base64.b64decode(text)
    except ValueError:
        raise text_error(400, "Unable to load PEM file.") from None


def _missing_bytes(der: bytes) -> int:
    """How many bytes a DER value lacks, as far as its header says: a tag, then its length."""
    if len(der) < 2:
        return 1
    length, header = der[1], 2
    if length > 127:  # the number of bytes that hold the length
        header += length - 128
        if len(der) < header:
            return header - len(der)
        length = int.from_bytes(der[2:header], "big")
    return max(header + length - len(der), 0)
