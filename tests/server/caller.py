"""Calls of the testing server whose responses are checked and decoded."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cvat_sdk.testing import CvatServer


class Caller:
    """Calls the server as one of its users."""

    def __init__(self, server: CvatServer, username: str = "") -> None:
        from cvat_sdk.api_client import ApiClient, Configuration

        user = server.users[username or server.username]
        self.client = ApiClient(
            Configuration(
                host=server.url, username=user.username, password=user.password, retries=False
            )
        )

    def __call__(
        self, method: str, path: str, body: Any = None, *, status: int = 200, **headers: str
    ) -> Any:
        """The decoded body of the response, which has to have this status."""
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        _, response = self.client.call_api(
            path, method, body=body, header_params={"Accept": "*/*", **names}, _check_status=False
        )
        assert response.status == status, response.data
        is_json = response.data and "json" in response.headers.get("Content-Type", "")
        return json.loads(response.data) if is_json else response.data

    def task(self, **data: Any) -> Any:
        """A new task with two labels, and the images that `data` names."""
        color = {"name": "color", "mutable": False, "input_type": "text", "values": []}
        labels = [
            {"name": "car", "attributes": [{**color, "default_value": "red"}]}, {"name": "person"}
        ]  # fmt: skip
        body = {"name": "Task", "labels": labels, "segment_size": 3}
        task = self("POST", "/api/tasks", body, status=201)
        given = {"image_quality": 70, "cloud_storage_id": 1, **data}
        self.wait(self("POST", f"/api/tasks/{task['id']}/data/", given, status=202)["rq_id"])
        return self("GET", f"/api/tasks/{task['id']}")

    def wait(self, request_id: str, expected: str = "finished") -> Any:
        """The background request once it is over."""
        looks = [self("GET", f"/api/requests/{request_id}") for _ in range(2)]
        assert [look["status"] for look in looks] == ["started", expected]
        return looks[-1]

    def labels(self, task: Any) -> dict[str, int]:
        """The ids of a task's labels by their names."""
        return {
            label["name"]: label["id"]
            for label in self("GET", f"/api/labels?task_id={task['id']}")["results"]
        }
