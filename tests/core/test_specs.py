"""Specs of buckets: credentials that belong together, settings encoded and decoded."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvat_sdk import exceptions
from cvat_sdk.core import S3, AzureBlob, GoogleCloud, StorageSpec
from tests.support.interpreter import run_python

if TYPE_CHECKING:
    from cvat_sdk import Client
    from cvat_sdk.testing import CvatServer

KEYS: dict[str, Any] = {"key": "an-id", "secret_key": "a-secret"}
SPECS: list[tuple[StorageSpec, str, dict[str, Any]]] = [
    (S3("b"), "ANONYMOUS_ACCESS", {}),
    (S3("b", key="k", secret_key="s"), "KEY_SECRET_KEY_PAIR", {"key": "k", "secret_key": "s"}),
    (
        S3("b", key="k", secret_key="s", session_token="t"),
        "KEY_SECRET_KEY_PAIR",
        {"key": "k", "secret_key": "s", "session_token": "t"},
    ),
    (AzureBlob("b", account_name="a"), "ANONYMOUS_ACCESS", {"account_name": "a"}),
    (
        AzureBlob("b", account_name="a", sas_token="t"),
        "ACCOUNT_NAME_TOKEN_PAIR",
        {"account_name": "a", "session_token": "t"},
    ),
    (
        AzureBlob("b", connection_string="c=d"),
        "CONNECTION_STRING",
        {"connection_string": "c=d"},
    ),
    (GoogleCloud("b"), "ANONYMOUS_ACCESS", {}),
    (GoogleCloud("b", key_file=b"{}"), "KEY_FILE_PATH", {"key_file": b"{}"}),
    (GoogleCloud("b", key_file="key.json"), "KEY_FILE_PATH", {"key_file": Path("key.json")}),
    (GoogleCloud("b", key_file=Path("key.json")), "KEY_FILE_PATH", {"key_file": Path("key.json")}),
]


@pytest.mark.parametrize(("spec", "kind", "credentials"), SPECS)
def test_the_type_of_credentials_follows_from_those_that_are_given(
    spec: StorageSpec, kind: str, credentials: dict[str, Any]
) -> None:
    fields = spec.to_fields()

    assert fields["credentials_type"] == kind == spec.credentials_type
    assert fields["provider_type"] == spec.provider_type
    settled = {"credentials_type", "provider_type", "resource", "display_name"}
    rest = {name: value for name, value in fields.items() if name not in settled}
    assert rest == {"specific_attributes": "", **credentials}


@pytest.mark.parametrize(
    ("cls", "keywords", "message"),
    [
        (S3, {"key": "k"}, "got key: secret_key missing"),
        (S3, {"session_token": "t"}, "got session_token: key and secret_key missing"),
        (S3, {"key": "", "secret_key": ""}, "key is empty"),
        (S3, {"region": ""}, "region is empty"),
        (AzureBlob, {}, "got no credentials: account_name missing"),
        (AzureBlob, {"sas_token": "t"}, "got sas_token: account_name missing"),
        (
            AzureBlob,
            {"account_name": "a", "connection_string": "c"},
            "got account_name and connection_string: these do not belong together",
        ),
        (GoogleCloud, {"key_file": b""}, "key_file is empty"),
        (
            S3,
            {**KEYS, "credentials_type": "ANONYMOUS_ACCESS"},
            "got key and secret_key for ANONYMOUS_ACCESS: these do not belong together",
        ),
    ],
)
def test_credentials_that_are_incomplete_or_do_not_belong_together_are_refused(
    cls: type[StorageSpec], keywords: dict[str, Any], message: str
) -> None:
    with pytest.raises(exceptions.ApiValueError, match=message):
        cls("b", **keywords)


@pytest.mark.parametrize("resource", ["", None])
def test_a_bucket_without_a_name_is_refused(resource: Any) -> None:
    with pytest.raises(exceptions.ApiValueError, match="S3: resource is empty"):
        S3(resource)


@pytest.mark.parametrize(
    ("cls", "name", "message"),
    [
        (S3, "region_name", "did you mean 'region'"),
        (S3, "endpoint", "did you mean 'endpoint_url'"),
        (S3, "secret", "did you mean 'secret_key'"),
        (GoogleCloud, "projekt", "did you mean 'project'"),
        (AzureBlob, "region", "AzureBlob has no field 'region'"),
    ],
)
def test_a_keyword_that_cvat_does_not_know_is_refused_with_the_nearest_one(
    cls: Any, name: str, message: str
) -> None:
    with pytest.raises(exceptions.ApiTypeError, match=message):
        cls("b", **{name: "x"})


def test_settings_become_a_query_string_as_cvat_shows_it() -> None:
    spec = S3("b", endpoint_url="https://minio.example.com:9000", region="us-east-1", prefix="a/b")

    assert spec.to_fields()["specific_attributes"] == (
        "region=us-east-1&endpoint_url=https://minio.example.com:9000&prefix=a/b"
    )


texts = st.none() | st.text(
    st.characters(codec="utf-8"), min_size=1, max_size=20
)  # a lone surrogate cannot be sent


@given(region=texts, endpoint_url=texts, prefix=texts)
def test_settings_arrive_at_the_server_as_they_were_given(
    region: str | None, endpoint_url: str | None, prefix: str | None
) -> None:
    spec = S3("b", region=region, endpoint_url=endpoint_url, prefix=prefix)
    text = spec.to_fields()["specific_attributes"]

    given = {"region": region, "endpoint_url": endpoint_url, "prefix": prefix}
    assert dict(parse_qsl(text)) == {name: value for name, value in given.items() if value}
    # What CVAT's validation of the field demands.
    assert all(pair.count("=") == 1 for pair in text.split("&") if text)


@pytest.mark.parametrize(("spec", "kind", "credentials"), SPECS)
def test_no_credential_shows_in_a_repr(
    spec: StorageSpec, kind: str, credentials: dict[str, Any]
) -> None:
    secrets = {name for name in credentials if name != "account_name"}

    assert repr(spec).count("***") == len(secrets)
    assert kind in repr(spec)


def test_a_repr_is_the_same_before_anything_else_was_imported() -> None:
    script = "from cvat_sdk.core import S3; print(repr(S3('b', key='k', secret_key='s')))"

    assert run_python(script) == f"{S3('b', key='k', secret_key='s')!r}\n"


def test_a_password_in_the_url_of_an_endpoint_does_not_show_in_a_repr() -> None:
    assert "hidden" not in repr(S3("b", endpoint_url="https://user:hidden@minio.example.com"))


def test_a_spec_can_be_compared_copied_and_pickled() -> None:
    spec = S3("b", region="eu-west-1", **KEYS)

    assert spec == copy.deepcopy(spec) == pickle.loads(pickle.dumps(spec))
    assert spec != S3("b", **KEYS)


# --- on a server --------------------------------------------------------------------------------


def test_an_attached_bucket_has_the_spec_that_attached_it_but_for_the_credentials(
    server: CvatServer, cvat: Client
) -> None:
    spec = S3(
        "images",
        endpoint_url="https://minio.example.com/?a=1&b=2",
        region="x y",
        prefix="sub",
        **KEYS,
    )
    decoded = cvat.cloud_storages.create(spec).spec

    assert isinstance(decoded, S3)
    assert (decoded.key, decoded.secret_key) == (None, None)
    assert decoded.credentials_type == spec.credentials_type
    assert (decoded.endpoint_url, decoded.region) == (spec.endpoint_url, spec.region)
    assert (decoded.resource, decoded.prefix) == ("images", "sub")


def test_a_storage_is_cloned_by_its_spec_and_the_credentials(cvat: Client) -> None:
    first = cvat.cloud_storages.create(S3("images", region="eu-west-1", **KEYS))

    with pytest.raises(exceptions.ApiValueError, match="key and secret_key missing"):
        cvat.cloud_storages.create(first.spec)
    second = cvat.cloud_storages.create(first.spec, display_name="Clone", **KEYS)

    assert second.spec == first.spec
    assert (second.display_name, second.id) == ("Clone", first.id + 1)


def test_a_storage_with_anonymous_access_is_cloned_by_its_spec_alone(
    server: CvatServer, cvat: Client
) -> None:
    first = cvat.cloud_storages.create(S3("images", prefix="sub"))

    assert cvat.cloud_storages.create(first.spec).spec == first.spec == S3("images", prefix="sub")


def test_a_clone_may_have_credentials_of_another_type_and_other_settings(
    server: CvatServer, cvat: Client
) -> None:
    first = cvat.cloud_storages.create(S3("images", prefix="sub"))

    second = cvat.cloud_storages.create(first.spec, prefix="deep", **KEYS)

    assert second.credentials_type == "KEY_SECRET_KEY_PAIR"
    assert second.specific_attributes == "prefix=deep"


@pytest.mark.parametrize(
    ("provider", "cls"), [("AZURE_CONTAINER", AzureBlob), ("GOOGLE_CLOUD_STORAGE", GoogleCloud)]
)
def test_each_provider_has_its_spec(
    server: CvatServer, cvat: Client, provider: str, cls: type[StorageSpec]
) -> None:
    storage = server.add_storage(
        provider_type=provider, credentials_type="ANONYMOUS_ACCESS", specific_attributes="prefix=a"
    )
    spec = cvat.cloud_storages.retrieve(storage.id).spec

    assert type(spec) is cls
    assert spec.prefix == "a"


def test_a_setting_that_cvat_ignores_is_left_out(server: CvatServer, cvat: Client) -> None:
    storage = server.add_storage(specific_attributes="region_name=us-east-1&prefix=a")

    spec = cvat.cloud_storages.retrieve(storage.id).spec

    assert spec == S3("images", prefix="a", credentials_type=spec.credentials_type)


def test_an_unknown_provider_has_no_spec(server: CvatServer, cvat: Client) -> None:
    storage = server.add_storage(provider_type="ORACLE")

    with pytest.raises(exceptions.ApiValueError, match="no spec for 'ORACLE'"):
        _ = cvat.cloud_storages.retrieve(storage.id).spec


@pytest.mark.parametrize("as_path", [True, False])
def test_a_key_file_is_sent_as_a_file(
    server: CvatServer, cvat: Client, tmp_path: Path, as_path: bool
) -> None:
    key = b'{"client_email": "a@b.example", "token_uri": "https://c.example"}'
    (tmp_path / "key.json").write_bytes(key)
    given: str | bytes = str(tmp_path / "key.json") if as_path else key

    storage = cvat.cloud_storages.create(GoogleCloud("images", key_file=given, project="p"))

    assert storage.spec.credentials_type == "KEY_FILE_PATH"
    form = server.requests_seen[-1].form
    assert getattr(form["key_file"], "content", None) == key
    assert form["specific_attributes"] == "project=p"


def test_a_sas_token_is_sent_as_the_server_expects_it(server: CvatServer, cvat: Client) -> None:
    cvat.cloud_storages.create(AzureBlob("images", account_name="a", sas_token="sv=1&sig=2"))

    sent = server.requests_seen[-1].json()
    assert (sent["account_name"], sent["session_token"]) == ("a", "sv=1&sig=2")
