"""The organization of a client applies to every call."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from cvat_sdk import Client, exceptions, make_client
from tests.support.samples import PAGE
from tests.support.scripted import TEST_TIMEOUT, Peer, http_response, respond

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cvat_sdk.testing import CvatServer
    from tests.conftest import Serve
    from tests.core.conftest import Open


@pytest.fixture
def member(server: CvatServer) -> Iterator[Client]:
    """A client of `user1`, who is a member of the organization `team`."""
    team = server.add_organization("team", members=["user1"])
    server.add_storage("images", display_name="Of the team", organization=team.id)
    server.add_storage("images", "user1", display_name="Personal")
    with make_client(
        server.url, credentials=("user1", "user1-password"), organization="team"
    ) as client:
        yield client


def names(client: Client) -> list[str]:
    return sorted(storage.display_name for storage in client.cloud_storages.list())


def test_a_client_sees_what_belongs_to_its_organization(member: Client) -> None:
    assert names(member) == ["Of the team"]


def test_the_organization_comes_from_the_environment_if_it_is_left_out(
    server: CvatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CVAT_ORGANIZATION", "team")

    with make_client(server.url) as client, make_client(server.url, organization="") as personal:
        assert client.organization_slug == "team"
        assert personal.organization_slug == ""


def test_an_organization_can_be_set_and_unset(member: Client) -> None:
    member.organization_slug = ""
    assert names(member) == ["Personal"]

    member.organization_slug = None
    assert names(member) == ["Of the team", "Personal"]


def test_a_context_sets_the_organization_and_restores_the_one_before(member: Client) -> None:
    with member.organization_context("") as inside:
        assert inside is member
        assert names(member) == ["Personal"]
        with pytest.raises(KeyError), member.organization_context(None):
            raise KeyError
        assert member.organization_slug == ""

    assert member.organization_slug == "team"


def test_a_bucket_is_attached_to_the_organization(server: CvatServer, member: Client) -> None:
    storage = member.cloud_storages.create(
        {
            "provider_type": "AWS_S3_BUCKET",
            "resource": "images",
            "display_name": "New",
            "credentials_type": "ANONYMOUS_ACCESS",
        }
    )

    assert storage.organization == server.organizations["team"].id


def test_an_interactive_call_is_made_in_the_organization(
    server: CvatServer, member: Client
) -> None:
    task = server.add_task(organization=server.organizations["team"].id)
    call = {"task": task.id, "frame": 0}

    _, response = member.api_client.lambda_api.create_functions("detector", call)
    assert response.status == 200

    with member.organization_context(None), pytest.raises(exceptions.ForbiddenException):
        member.api_client.lambda_api.create_functions("detector", call)


def test_a_call_on_another_thread_keeps_the_organization_that_it_was_made_in(
    serve: Serve, open_client: Open
) -> None:
    changed = threading.Event()

    def once_changed(peer: Peer) -> None:
        assert changed.wait(TEST_TIMEOUT)
        peer.send(http_response(PAGE))

    server = serve(once_changed, respond(PAGE))
    client = open_client(server, connection_pool_maxsize=1)  # and so one thread
    with client.organization_context("team"):
        api = client.api_client.cloudstorages_api
        first, second = api.list(_async_call=True), api.list(_async_call=True)
    changed.set()
    first.get()
    second.get()

    assert [r.headers.get("x-organization") for r in server.requests] == ["team", "team"]


def test_an_argument_of_a_call_takes_precedence(member: Client) -> None:
    page, _ = member.api_client.cloudstorages_api.list(x_organization="")

    assert [each.display_name for each in page.results] == ["Personal"]


def test_a_user_who_is_no_member_is_refused(server: CvatServer, member: Client) -> None:
    server.add_organization("strangers")

    with pytest.raises(exceptions.ForbiddenException):
        member.with_options(organization="strangers").cloud_storages.list()
