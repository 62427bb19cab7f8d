# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `CredentialsTypeEnum`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class CredentialsTypeEnum(OpenStrEnum):
    """How the server authenticates with the provider.

    - `KEY_SECRET_KEY_PAIR`: `key` and `secret_key`
    - `ACCOUNT_NAME_TOKEN_PAIR`: `account_name` and `session_token`
    - `KEY_FILE_PATH`: `key_file`
    - `ANONYMOUS_ACCESS`: no credentials
    - `CONNECTION_STRING`: `connection_string`

    Source: ``#/components/schemas/CredentialsTypeEnum``
    """

    KEY_SECRET_KEY_PAIR = "KEY_SECRET_KEY_PAIR"
    """`key` and `secret_key`"""
    ACCOUNT_NAME_TOKEN_PAIR = "ACCOUNT_NAME_TOKEN_PAIR"
    """`account_name` and `session_token`"""
    KEY_FILE_PATH = "KEY_FILE_PATH"
    """`key_file`"""
    ANONYMOUS_ACCESS = "ANONYMOUS_ACCESS"
    """no credentials"""
    CONNECTION_STRING = "CONNECTION_STRING"
    """`connection_string`"""
