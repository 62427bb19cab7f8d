"""What attaches a bucket: its provider, settings and credentials."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import quote, urlencode

from cvat_sdk._runtime.redact import masked
from cvat_sdk._runtime.schema.codec import encode
from cvat_sdk.api_client import ApiTypeError, ApiValueError, models
from cvat_sdk.core.helpers import check_names

if TYPE_CHECKING:
    from os import PathLike

    from typing_extensions import Self

# Imported here already, since `masked` knows from the model which keywords are secret.
REQUEST = models.CloudStorageWriteRequest


@dataclass(frozen=True, repr=False, kw_only=True)
class StorageSpec:
    """What the specs of all providers have in common; use `S3`, `AzureBlob` or `GoogleCloud`.

    :raises ApiTypeError: a keyword that CVAT does not know
    :raises ApiValueError: credentials that do not belong together, or only a part of them
    """

    provider_type: ClassVar[models.ProviderTypeEnum]
    # The credentials that belong together, and the type of each combination; the smallest first.
    _combinations: ClassVar[dict[tuple[str, ...], models.CredentialsTypeEnum]]
    # The keywords that become `specific_attributes`.
    _settings: ClassVar[tuple[str, ...]]

    resource: str = field(kw_only=False)
    prefix: str | None = None
    credentials_type: models.CredentialsTypeEnum | None = None

    def __new__(cls, *_args: Any, **keywords: Any) -> Self:  # noqa: D102 - documented above
        if cls is StorageSpec:
            raise ApiTypeError("StorageSpec: use S3, AzureBlob or GoogleCloud")
        check_names(cls, keywords, cls.__dataclass_fields__)
        return super().__new__(cls)

    def __post_init__(self) -> None:
        for name, value in vars(self).items():
            is_empty = isinstance(value, (str, bytes)) and not value
            if is_empty or (value is None and name == "resource"):
                raise ApiValueError(f"{type(self).__name__}: {name} is empty")
            if name in ("resource", *self._settings):  # the request's model checks the others
                encode(value, str | None, f"{type(self).__name__}.{name}")
        # A spec that was decoded has a type only: servers return no credentials.
        if self.credentials_type is None or self._credentials():
            object.__setattr__(self, "credentials_type", self._complete_credentials())

    def __repr__(self) -> str:
        shown = [f"{name}={value!r}" for name, value in masked(vars(self)).items() if value]
        return f"{type(self).__name__}({', '.join(shown)})"

    def _credentials(self) -> dict[str, Any]:
        """Return the credentials that are given."""
        names = {name for together in self._combinations for name in together}
        return {name: value for name, value in vars(self).items() if name in names and value}

    def _complete_credentials(self) -> models.CredentialsTypeEnum:
        """Return the type of the given credentials, after checking that none is missing."""
        given, chosen = self._credentials().keys(), self.credentials_type
        items = self._combinations.items()
        fitting = (each for each in items if given <= {*each[0]} and chosen in (None, each[1]))
        names, kind = next(fitting, ((), None))
        missing = [name for name in names if name not in given]
        if kind and not missing:
            return kind
        reason = f"{' and '.join(missing)} missing" if missing else "these do not belong together"
        valid = "; ".join(" and ".join(names) or "no credentials" for names in self._combinations)
        raise ApiValueError(
            f"{type(self).__name__}: got {' and '.join(sorted(given)) or 'no credentials'}"
            f"{f' for {chosen}' if chosen else ''}: {reason}. Valid are: {valid}"
        )

    def to_fields(self, **changes: Any) -> dict[str, Any]:
        """Return the fields of a `CloudStorageWriteRequest`.

        :param changes: other settings and credentials, by the spec's keywords, and other fields
        :raises ApiTypeError: an unknown field, or one that the spec makes of its own keywords
        :raises ApiValueError: credentials are missing, as in the spec of an attached storage
        """
        own = {name: changes.pop(name) for name in vars(self) if name in changes}
        if not own.keys() <= {"resource", *self._settings}:
            own.setdefault("credentials_type", None)  # that of the new credentials
        spec = replace(self, **own)
        check_names(REQUEST, changes, [*REQUEST.__struct_fields__, *vars(self)])
        settings = {name: vars(spec)[name] for name in spec._settings if vars(spec)[name]}
        result: dict[str, Any] = {
            "provider_type": spec.provider_type,
            "resource": spec.resource,
            "display_name": spec.resource[:63],
            "credentials_type": spec._complete_credentials(),
            # Without escapes that URLs do not need, so that they stay readable in CVAT's pages.
            "specific_attributes": urlencode(settings, safe=":/", quote_via=quote),
        }
        for name, value in spec._credentials().items():
            is_path = name == "key_file" and isinstance(value, str)
            wire_name = "session_token" if name == "sas_token" else name
            result[wire_name] = Path(value) if is_path else value
        for name in changes.keys() & result.keys() - {"display_name"}:
            raise ApiTypeError(f"{name}: the spec's own keywords make it")
        return {**result, **changes}


@dataclass(frozen=True, repr=False, kw_only=True)
class S3(StorageSpec):
    """A bucket of AWS S3, or of a service that is compatible with it.

    With `key` and `secret_key`, or without credentials for anonymous access.

    :param resource: the bucket's name
    :param key: the id of the access key
    :param secret_key: the secret access key
    :param session_token: of temporary credentials
    :param region: e.g. ``us-east-1``
    :param endpoint_url: the service's URL, if it is not AWS
    :param prefix: only files whose path begins with it are visible
    """

    provider_type = models.ProviderTypeEnum.AWS_S3_BUCKET
    _combinations: ClassVar = {
        (): models.CredentialsTypeEnum.ANONYMOUS_ACCESS,
        ("key", "secret_key"): models.CredentialsTypeEnum.KEY_SECRET_KEY_PAIR,
        ("key", "secret_key", "session_token"): models.CredentialsTypeEnum.KEY_SECRET_KEY_PAIR,
    }
    _settings = ("region", "endpoint_url", "prefix")

    key: str | None = None
    secret_key: str | None = None
    session_token: str | None = None
    region: str | None = None
    endpoint_url: str | None = None


@dataclass(frozen=True, repr=False, kw_only=True)
class AzureBlob(StorageSpec):
    """A container of Azure Blob Storage.

    With `account_name` and `sas_token`, with `connection_string`, or with `account_name` alone for
    anonymous access.

    :param resource: the container's name
    :param account_name: the storage account
    :param sas_token: a shared access signature
    :param connection_string: a connection string
    :param prefix: only files whose path begins with it are visible
    """

    provider_type = models.ProviderTypeEnum.AZURE_CONTAINER
    _combinations: ClassVar = {
        ("account_name",): models.CredentialsTypeEnum.ANONYMOUS_ACCESS,
        ("account_name", "sas_token"): models.CredentialsTypeEnum.ACCOUNT_NAME_TOKEN_PAIR,
        ("connection_string",): models.CredentialsTypeEnum.CONNECTION_STRING,
    }
    _settings = ("prefix",)

    account_name: str | None = None
    sas_token: str | None = None
    connection_string: str | None = None


@dataclass(frozen=True, repr=False, kw_only=True)
class GoogleCloud(StorageSpec):
    """A bucket of Google Cloud Storage.

    With `key_file`, or without it for anonymous access.

    :param resource: the bucket's name
    :param key_file: the JSON key of a service account: its path, or its bytes
    :param project: the project's id
    :param location: the bucket's location, e.g. ``EUROPE-WEST4``
    :param prefix: only files whose path begins with it are visible
    """

    provider_type = models.ProviderTypeEnum.GOOGLE_CLOUD_STORAGE
    _combinations: ClassVar = {
        (): models.CredentialsTypeEnum.ANONYMOUS_ACCESS,
        ("key_file",): models.CredentialsTypeEnum.KEY_FILE_PATH,
    }
    _settings = ("project", "location", "prefix")

    key_file: str | PathLike[str] | bytes | None = None
    project: str | None = None
    location: str | None = None


SPECS = {spec_type.provider_type: spec_type for spec_type in (S3, AzureBlob, GoogleCloud)}
"""The spec of each provider."""
