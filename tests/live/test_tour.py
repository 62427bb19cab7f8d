"""A tour of every operation on a server: `make test-server`, and `make test` in memory.

It changes nothing but storages and runs of its own. Operations that it has no step for are called
if they only read, and need nothing but the id of something that can be listed.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk.api_client import ApiException, models
from tests.live.conftest import HOST
from tests.live.visit import NAME, Visit, skipping_what_is_unavailable
from tests.support.contract import Operation, load_operations

if TYPE_CHECKING:
    from collections.abc import Callable


def attach(visit: Visit) -> None:
    assert visit.new_storage().display_name == NAME


def detach(visit: Visit) -> None:
    storage_id = visit.new_storage().id

    visit.remove_storage()

    with pytest.raises(ApiException) as raised:
        visit.client.cloudstorages_api.retrieve(storage_id)
    assert raised.value.status == 404


def list_storages(visit: Visit) -> None:
    storage_id = visit.storage

    page, _ = visit.client.cloudstorages_api.list(page_size=1, sort="-id")

    assert page.count >= 1
    assert [storage.id for storage in page.results] == [storage_id]


def update(visit: Visit) -> None:
    # Without the manifests, the server would forget them.
    manifests = visit.client.cloudstorages_api.retrieve(visit.storage)[0].manifests
    body = {"description": "Changed", "manifests": manifests}

    storage, _ = visit.client.cloudstorages_api.partial_update(
        visit.storage, patched_cloud_storage_write_request=body
    )

    assert storage.description == "Changed"


def retrieve_storage(visit: Visit) -> None:
    storage, _ = visit.client.cloudstorages_api.retrieve(visit.storage)

    assert storage.resource == visit.settings["CVAT_BUCKET"]
    assert storage.provider_type is models.ProviderTypeEnum.AWS_S3_BUCKET


def retrieve_actions(visit: Visit) -> None:
    actions, _ = visit.client.cloudstorages_api.retrieve_actions(visit.storage)

    assert "read" in actions


def retrieve_content(visit: Visit) -> None:
    content, _ = visit.client.cloudstorages_api.retrieve_content_v2(visit.storage, page_size=2)

    assert len(content.content) <= 2
    assert all(entry.name for entry in content.content)


def retrieve_preview(visit: Visit) -> None:
    if "CVAT_BUCKET_MANIFEST" not in visit.settings:
        pytest.skip("no preview without a manifest: set CVAT_BUCKET_MANIFEST")
    data, response = visit.client.cloudstorages_api.retrieve_preview(visit.storage)

    assert data is None
    assert response.data


def retrieve_status(visit: Visit) -> None:
    status, _ = visit.client.cloudstorages_api.retrieve_status(visit.storage)

    assert status == "AVAILABLE"


def list_functions(visit: Visit) -> None:
    assert all({"id", "kind", "name"} <= each.keys() for each in visit.functions())


def retrieve_function(visit: Visit) -> None:
    function_id = visit.function()

    function, _ = visit.client.lambda_api.retrieve_functions(function_id)

    assert function["id"] == function_id


def call_function(visit: Visit) -> None:
    body = {"task": visit.task, "frame": 0}

    _, response = visit.client.lambda_api.create_functions(visit.function(), body)

    assert isinstance(response.json(), (dict, list))


def start(visit: Visit) -> None:
    task = visit.task
    run = visit.new_run()

    assert run.function.task == task
    assert visit.finished_run().status == "finished"


def retrieve_run(visit: Visit) -> None:
    run, _ = visit.client.lambda_api.retrieve_requests(visit.run)

    assert run.id == visit.run


def list_runs(visit: Visit) -> None:
    run_id = visit.run

    with skipping_what_is_unavailable():
        runs, _ = visit.client.lambda_api.list_requests()

    assert run_id in [run.id for run in runs]


def remove_run(visit: Visit) -> None:
    run_id = visit.run

    visit.remove_run()

    with pytest.raises(ApiException) as raised:
        visit.client.lambda_api.retrieve_requests(run_id)
    assert raised.value.status == 404


STEPS: dict[str, Callable[[Visit], None]] = {
    "cloudstorages_api.create": attach,
    "cloudstorages_api.destroy": detach,
    "cloudstorages_api.list": list_storages,
    "cloudstorages_api.partial_update": update,
    "cloudstorages_api.retrieve": retrieve_storage,
    "cloudstorages_api.retrieve_actions": retrieve_actions,
    "cloudstorages_api.retrieve_content_v2": retrieve_content,
    "cloudstorages_api.retrieve_preview": retrieve_preview,
    "cloudstorages_api.retrieve_status": retrieve_status,
    "lambda_api.create_functions": call_function,
    "lambda_api.create_requests": start,
    "lambda_api.delete_requests": remove_run,
    "lambda_api.list_functions": list_functions,
    "lambda_api.list_requests": list_runs,
    "lambda_api.retrieve_functions": retrieve_function,
    "lambda_api.retrieve_requests": retrieve_run,
}


def read(visit: Visit, operation: Operation) -> None:
    """Call an operation that only reads."""
    api = getattr(visit.client, operation.api)
    required = [each["name"] for each in operation.parameters if each.get("required")]
    if operation.method != "GET":
        pytest.skip("the tour changes nothing but storages and runs")
    if not set(required) <= {"id"}:
        pytest.skip(f"the tour has no value for {', '.join(required)}")
    with skipping_what_is_unavailable(), warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of the contract, not of ours
        arguments: list[Any] = []
        if required:
            if not hasattr(api, "list"):
                pytest.skip(f"{operation.api} does not list what to look at")
            page, _ = api.list(page_size=1)
            if not page.results:
                pytest.skip(f"the server has nothing that {operation.api} lists")
            arguments.append(page.results[0].id)
        _, response = getattr(api, operation.name)(*arguments)
    assert response.status < 300


def key_of(operation: Operation) -> str:
    return f"{operation.api}.{operation.name}"


# The in-memory server has the endpoints of the steps only.
OPERATIONS = sorted(
    (each for each in load_operations() if HOST or key_of(each) in STEPS), key=key_of
)


@pytest.mark.parametrize("operation", OPERATIONS, ids=key_of)
def test_the_server_responds_as_the_contract_says(visit: Visit, operation: Operation) -> None:
    step = STEPS.get(key_of(operation))
    if step is None:
        read(visit, operation)
    else:
        step(visit)


def test_the_tour_leaves_nothing_behind(visit: Visit) -> None:
    visit.remove_run()
    visit.remove_storage()

    page, _ = visit.client.cloudstorages_api.list(name=NAME)

    assert page.count == 0
