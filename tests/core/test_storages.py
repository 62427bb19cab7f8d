"""Cloud storages: attaching, listing, changing and detaching them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk import UNSET, exceptions, models
from cvat_sdk.core import S3, CloudStorage, CloudStorageStatus
from tests.support import recordings
from tests.support.replay import recorded_response
from tests.support.samples import NEW, STORAGE
from tests.support.scripted import respond

if TYPE_CHECKING:
    from pathlib import Path

    from cvat_sdk import Client
    from cvat_sdk.testing import CvatServer
    from tests.conftest import Serve
    from tests.core.conftest import Open

RECORDED = {exchange.number: exchange for exchange in recordings.copies()}
KEYS: dict[str, Any] = {"key": "an-id", "secret_key": "a-secret"}


@pytest.fixture
def storage(cvat: Client) -> CloudStorage:
    """The storage that the server starts with."""
    return cvat.cloud_storages.retrieve(1)


def replayed(number: str, serve: Serve, open_client: Open) -> CloudStorage:
    """A storage whose next response is a recorded one."""
    client = open_client(serve(respond(STORAGE), recorded_response(RECORDED[number])), retries=0)
    return client.cloud_storages.retrieve(7)


# --- attaching ----------------------------------------------------------------------------------


def test_a_bucket_is_attached_under_its_own_name_unless_there_is_another(cvat: Client) -> None:
    first = cvat.cloud_storages.create(S3("images", **KEYS))
    second = cvat.cloud_storages.create(
        S3("images"), display_name="Ours", description="d", manifests=["manifest.jsonl"]
    )

    assert first.display_name == "images"
    assert (second.display_name, second.description) == ("Ours", "d")
    assert second.manifests == ["manifest.jsonl"]


def test_a_bucket_is_attached_by_a_model_or_a_mapping_with_more_fields(cvat: Client) -> None:
    model = models.CloudStorageWriteRequest(**NEW, **KEYS)

    for request in (model, NEW | KEYS):
        storage = cvat.cloud_storages.create(request, description="more")
        assert (storage.display_name, storage.description) == ("Images", "more")
    assert model.description != "more"


@pytest.mark.parametrize("request_type", ["spec", "model", "mapping"])
def test_an_unknown_field_is_refused_with_the_nearest_one(cvat: Client, request_type: str) -> None:
    requests: dict[str, Any] = {
        "spec": S3("images"),
        "model": models.CloudStorageWriteRequest(**NEW),
        "mapping": NEW,
    }
    with pytest.raises(exceptions.ApiTypeError, match="did you mean 'display_name'"):
        cvat.cloud_storages.create(requests[request_type], displayname="Ours")


def test_an_unknown_field_beside_a_spec_may_be_meant_for_a_keyword_of_it(cvat: Client) -> None:
    with pytest.raises(exceptions.ApiTypeError, match="did you mean 'region'"):
        cvat.cloud_storages.create(S3("images"), regon="eu-west-1")


@pytest.mark.parametrize("name", ["specific_attributes", "provider_type"])
def test_a_field_that_a_spec_makes_is_refused_beside_it(cvat: Client, name: str) -> None:
    with pytest.raises(exceptions.ApiTypeError, match=f"{name}: the spec's own keywords"):
        cvat.cloud_storages.create(S3("images"), **{name: "region=a"})


def test_a_bucket_that_the_server_cannot_find_raises_its_message(cvat: Client) -> None:
    with pytest.raises(exceptions.BadRequestException, match="nowhere not found"):
        cvat.cloud_storages.create(S3("nowhere"))


# --- finding ------------------------------------------------------------------------------------


def test_a_list_has_all_storages_and_not_the_first_page_only(
    server: CvatServer, cvat: Client
) -> None:
    for number in range(120):
        server.add_storage("images", display_name=f"{number:03}")

    assert len(cvat.cloud_storages.list()) == 121
    assert [each.display_name for each in cvat.cloud_storages.list(name="077")] == ["077"]


def test_storages_are_iterated_a_page_at_a_time(server: CvatServer, cvat: Client) -> None:
    for _ in range(9):
        server.add_storage("images")

    storages = cvat.cloud_storages.iterate(sort="id", page_size=5)

    assert next(storages).id == 1
    assert len(server.requests_seen) == 1
    assert [storage.id for storage in storages] == list(range(2, 11))


def test_a_storage_that_does_not_exist_is_an_error(cvat: Client) -> None:
    with pytest.raises(exceptions.NotFoundException):
        cvat.cloud_storages.retrieve(99)


def test_a_storage_has_the_fields_of_the_model(storage: CloudStorage) -> None:
    assert (storage.id, storage.resource, storage.owner is not None) == (1, "images", True)
    assert repr(storage) == "<CloudStorage 1: AWS_S3_BUCKET 'images'>"
    assert not hasattr(storage, "no_such_field")


def test_a_fetch_refreshes_the_storage_and_returns_it(
    server: CvatServer, storage: CloudStorage
) -> None:
    server.storages[1].description = "changed elsewhere"

    assert storage.description == ""
    assert storage.fetch() is storage
    assert storage.description == "changed elsewhere"


# --- changing -----------------------------------------------------------------------------------


def test_a_change_keeps_the_manifests(server: CvatServer, storage: CloudStorage) -> None:
    assert storage.update(description="new") is storage

    assert (storage.description, storage.manifests) == ("new", ["manifest.jsonl"])
    assert server.storages[1].manifests == ["manifest.jsonl"]


def test_a_change_that_leaves_the_manifests_unset_keeps_them(
    server: CvatServer, storage: CloudStorage
) -> None:
    storage.update(description="new", manifests=UNSET)
    storage.update(models.PatchedCloudStorageWriteRequest(description="newer"), key_file=UNSET)

    assert server.storages[1].manifests == ["manifest.jsonl"]


@pytest.mark.parametrize("wrong", [None, S3, 5, models.TaskWriteRequest("x")], ids=repr)
def test_what_is_no_spec_is_refused(cvat: Client, wrong: Any) -> None:
    expected = "spec: expected S3, AzureBlob, GoogleCloud, CloudStorageWriteRequest or a mapping"
    with pytest.raises(exceptions.ApiTypeError, match=expected):
        cvat.cloud_storages.create(wrong)


def test_what_holds_no_changes_is_refused(storage: CloudStorage) -> None:
    wrong: Any = models.TaskWriteRequest("x")
    with pytest.raises(exceptions.ApiTypeError, match="PatchedCloudStorageWriteRequest or a mapp"):
        storage.update(wrong)


def test_a_change_keeps_the_manifests_that_were_set_since(
    server: CvatServer, storage: CloudStorage
) -> None:
    server.storages[1].manifests = ["second.jsonl"]

    storage.update(description="new")

    assert server.storages[1].manifests == ["second.jsonl"]


@pytest.mark.parametrize("manifests", [[], ["second.jsonl", "manifest.jsonl"]])
def test_a_change_of_the_manifests_is_sent_as_it_is(
    server: CvatServer, storage: CloudStorage, manifests: list[str]
) -> None:
    server.requests_seen.clear()

    storage.update(manifests=manifests)

    assert storage.manifests == manifests
    assert [request.method for request in server.requests_seen] == ["PATCH"]


def test_a_change_of_an_unknown_field_is_refused(storage: CloudStorage) -> None:
    with pytest.raises(exceptions.ApiTypeError, match="did you mean 'description'"):
        storage.update(descripton="new")


def test_a_key_file_for_a_storage_that_it_would_break_is_refused(
    server: CvatServer, storage: CloudStorage
) -> None:
    with pytest.raises(exceptions.ApiValueError, match="key_file: a storage of AWS_S3_BUCKET"):
        storage.update(key_file=b"{}")
    assert not server.storages[1].broken


def test_removed_storages_are_gone_and_their_buckets_stay(server: CvatServer, cvat: Client) -> None:
    for _ in range(3):
        server.add_storage("images")

    cvat.cloud_storages.retrieve(2).remove()
    cvat.cloud_storages.remove_by_ids([3, 4])

    assert [storage.id for storage in cvat.cloud_storages.list()] == [1]
    assert "images" in server.buckets


# --- looking ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "status"), [("231", "AVAILABLE"), ("269", "NOT_FOUND"), ("270", "FORBIDDEN")]
)
def test_a_status_is_a_member_of_an_enumeration(
    serve: Serve, open_client: Open, number: str, status: str
) -> None:
    found = replayed(number, serve, open_client).get_status()

    assert found is CloudStorageStatus(status)
    assert found == status


def test_a_status_of_a_newer_server_is_kept(serve: Serve, open_client: Open) -> None:
    client = open_client(serve(respond(STORAGE), respond('"THROTTLED"')))

    assert client.cloud_storages.retrieve(7).get_status().value == "THROTTLED"


def test_actions_are_a_set(serve: Serve, open_client: Open) -> None:
    assert replayed("232", serve, open_client).get_actions() == {"read", "write"}


def test_a_provider_whose_actions_cvat_does_not_know_has_none(
    server: CvatServer, cvat: Client
) -> None:
    storage = server.add_storage(provider_type="AZURE_CONTAINER")

    assert cvat.cloud_storages.retrieve(storage.id).get_actions() == frozenset()


@pytest.mark.parametrize("body", ["read", "[1]", "{}"])
def test_actions_that_cannot_be_understood_are_an_error(
    serve: Serve, open_client: Open, body: str
) -> None:
    server = serve(respond(STORAGE), respond(body, content_type="text/plain"))

    with pytest.raises(exceptions.ResponseValidationError, match="array of strings"):
        open_client(server).cloud_storages.retrieve(7).get_actions()


def test_a_preview_is_bytes_and_their_content_type(serve: Serve, open_client: Open) -> None:
    preview = replayed("282", serve, open_client).get_preview()

    assert preview == (RECORDED["282"].response.body, "image/jpeg")


def test_a_storage_without_a_manifest_has_no_preview(serve: Serve, open_client: Open) -> None:
    with pytest.raises(exceptions.NotFoundException, match="preview not found"):
        replayed("285", serve, open_client).get_preview()


def test_a_page_for_logging_in_is_no_preview(
    server: CvatServer, storage: CloudStorage, tmp_path: Path
) -> None:
    server.respond_next(200, "<html>", headers={"Content-Type": "text/html"})

    with pytest.raises(exceptions.ContentTypeError, match="got text/html"):
        storage.download_preview(tmp_path / "a.jpg")
    assert list(tmp_path.iterdir()) == []


def test_a_preview_is_saved_in_the_place_of_an_older_one(
    storage: CloudStorage, tmp_path: Path
) -> None:
    target = tmp_path / "a.jpg"
    target.write_bytes(b"old")

    assert storage.download_preview(str(target)) == target
    assert target.read_bytes() == storage.get_preview()[0]
    assert list(tmp_path.iterdir()) == [target]


def test_a_preview_that_cannot_be_saved_leaves_nothing_behind(
    server: CvatServer, storage: CloudStorage, tmp_path: Path
) -> None:
    (tmp_path / "a.jpg").mkdir()
    with pytest.raises(OSError, match=r"a\.jpg"):
        storage.download_preview(tmp_path / "a.jpg")
    assert [path.name for path in tmp_path.iterdir()] == ["a.jpg"]


def test_a_preview_that_breaks_off_leaves_the_older_one(
    serve: Serve, open_client: Open, tmp_path: Path
) -> None:
    def break_off(peer: Any) -> None:
        peer.send(b"HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nContent-Length: 99\r\n\r\nabc")
        peer.close()

    (tmp_path / "a.jpg").write_bytes(b"old")
    client = open_client(serve(respond(STORAGE), break_off), retries=0)

    with pytest.raises(exceptions.ApiConnectionError):
        client.cloud_storages.retrieve(7).download_preview(tmp_path / "a.jpg")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]
