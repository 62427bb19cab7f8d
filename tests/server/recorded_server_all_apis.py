"""The server as it stood when the exchanges of all of CVAT's API were recorded."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from cvat_sdk.testing import Bucket, CvatServer
from tests.support import recordings

if TYPE_CHECKING:
    from collections.abc import Callable

    from urllib3 import BaseHTTPResponse, PoolManager

    from cvat_sdk.testing import Task
    from tests.support.recordings import Exchange

_ORIGIN = "http://127.0.0.1:8080"
_IMAGES = [f"img_{number:02}.jpg" for number in range(12)]
_FINISH = {
    "image_quality": 75,
    "sorting_method": "predefined",
    "upload_file_order": ["img3.png", "img2.png", "img1.png", "a/img0.png"],
}
_ATTRIBUTES = [
    {"name": "model", "mutable": False, "input_type": "select", "default_value": "mazda"},
    {"name": "parked", "mutable": True, "input_type": "checkbox", "default_value": "false"},
    {"name": "speed", "mutable": True, "input_type": "number", "default_value": "0"},
    {"name": "note", "mutable": False, "input_type": "text", "default_value": ""},
    {"name": "side", "mutable": False, "input_type": "radio", "default_value": "left"},
]
_LABELS = [
    {"name": "car", "attributes": [{**each, "values": []} for each in _ATTRIBUTES]},
    {"name": "person"},
    {"name": "lane", "type": "polyline"},
    {"name": "body", "type": "skeleton", "sublabels": [{"name": name} for name in "123"]},
]
_EXPORT_ID = (
    "action=export&target=task&target_id=38&user_id=2&format=CVAT_for_images_1~1"
    "&subresource=annotations"
)
_USER = "user1"
_WHO = {
    r"823-": "user1",
    r".*(as-other|403-403|other-user|retrieve-foreign|as-assignee)": "user2",
    r"854-|855-": "user6",
}


def recorded_server_all_apis() -> CvatServer:
    server = CvatServer(username="admin1", contract=False)
    for kept in (server.storages, server.tasks, server.functions, server.buckets):
        kept.clear()
    for number in range(2, 7):
        server.add_user(f"user{number}", "<redacted>")
    manifest = {"manifest.jsonl": Bucket.manifest(_IMAGES)}
    server.buckets["images"] = Bucket({**dict.fromkeys(_IMAGES, b"image"), **manifest})
    server.add_storage("images", _USER, id=16)
    return server


@dataclass
class Replay:
    """Sends the recorded requests in their order, and does what was done in between."""

    server: CvatServer
    pool: PoolManager
    done: int = 0
    uploads: dict[str, str] = field(default_factory=dict)
    """The path of each upload, by the recorded one."""

    def respond(self, exchange: Exchange) -> BaseHTTPResponse:
        """Our response to a recorded request."""
        self._prepare(exchange)
        response = self._send(exchange)
        # A recorded request looks at work that is over; here, each look moves it on.
        while exchange.path.startswith("/api/requests/") and _is_ahead(exchange, response):
            response = self._send(exchange)
        location, recorded = response.headers.get("location"), exchange.response.headers
        if location and "location" in recorded:
            self.uploads[_path(recorded["location"])] = _path(location)
        return response

    def _prepare(self, exchange: Exchange) -> None:
        number = int(exchange.name.partition("-")[0])
        for before, change in _BEFORE:
            if self.done < before <= number:
                change(self)
        self.done = number

    def _send(self, exchange: Exchange) -> BaseHTTPResponse:
        path = self.uploads.get(exchange.path, exchange.path)
        return self.pool.request(
            exchange.method,
            self.server.url + path + ("?" + exchange.query if exchange.query else ""),
            headers=self._headers(exchange),
            body=exchange.request.body,
            decode_content=False,
        )

    def _headers(self, exchange: Exchange) -> dict[str, str]:
        headers = {
            name: value
            for name, value in exchange.request.headers.items()
            if name not in {"host", "content-length", "connection", "cookie", "x-csrftoken"}
        }
        who = next((who for each, who in _WHO.items() if re.match(each, exchange.name)), _USER)
        scheme = headers.get("authorization", "").partition(" ")[0]
        if scheme == "Bearer":
            is_deleted = exchange.name.startswith("860-")
            token = "deleted" if is_deleted else self.server.add_access_token(who)
            headers["authorization"] = f"Bearer {token}"
        elif scheme:
            headers["authorization"] = f"Token {self.server.users[who].token}"
        if headers.get("origin") == _ORIGIN:
            headers["origin"] = self.server.url
        return headers

    def call(self, method: str, path: str, body: Any = None, **headers: str) -> BaseHTTPResponse:
        """Do what was done in an exchange that is not recorded."""
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        token = {"Authorization": f"Token {self.server.users[_USER].token}"}
        json = {} if body is None else {"json": body}
        response = self.pool.request(
            method, self.server.url + path, headers={**token, **names}, **json
        )
        assert response.status < 300, response.data
        return response

    def task(self, number: int, **values: Any) -> Task:
        """Add a task that waits for its images."""
        body = {"name": "rec task", "labels": _LABELS if number == 38 else [{"name": "a"}]}
        task = self.server.tasks.pop(self.call("POST", "/api/tasks", body).json()["id"])
        task.id = number
        self.server.tasks[number] = task
        for name, value in values.items():
            setattr(task, name, value)
        return task

    def data(self, number: int, *names: str, **values: Any) -> None:
        """Send the images of a bucket for a task."""
        files = {"cloud_storage_id": 16, "server_files": names} if names else {}
        body = {"image_quality": 70, **files, **values}
        self.call("POST", f"/api/tasks/{number}/data/", body)

    def finish(self, request_id: str) -> None:
        """Look at a request until it is over."""
        while self.server.requests[request_id].finished is None:
            self.call("GET", f"/api/requests/{request_id}")


def _path(url: str) -> str:
    return "/" + url.split("/", 3)[3]


def _is_ahead(exchange: Exchange, response: BaseHTTPResponse) -> bool:
    """Whether the recorded request is over, and ours not yet."""
    if exchange.method != "GET" or response.status != 200 or exchange.status != 200:
        return False
    over = {"finished", "failed"}
    recorded = exchange.response.json()["status"]
    return recorded in over and response.json()["status"] not in over


def _recorded_task(replay: Replay) -> None:
    """Task 38, whose labels and attributes later requests name by their ids."""
    task = replay.task(38, segment_size=3, subset="Train")
    for offset, label in enumerate(task.all_labels().values()):
        label.id = 108 + offset
    car = task.labels[0]
    car.attribute_ids = {name: 27 + offset for offset, name in enumerate(car.attributes)}


def _jobs(replay: Replay) -> None:
    replay.server.tasks[38].jobs = [66, 67]


def _files(number: int, *names: str) -> Callable[[Replay], None]:
    """Files that were uploaded for a task."""
    return lambda replay: replay.server.tasks[number].files.update(dict.fromkeys(names, b"image"))


def _missing_file(replay: Replay) -> None:
    replay.task(45)
    replay.data(45, "missing.jpg")


def _no_share(replay: Replay) -> None:
    replay.task(47)
    replay.data(47, server_files=["missing.jpg"])


def _three_frames(replay: Replay) -> None:
    replay.task(51, segment_size=2)
    replay.data(51, *_IMAGES[:3])
    replay.finish("action=create&target=task&target_id=51")


def _annotations(replay: Replay) -> None:
    [put] = [each for each in recordings.all_apis() if each.name.startswith("1125-")]
    replay.call("PUT", put.path, put.request.json())


def _track(label: int, shown: int, hidden: int) -> dict[str, Any]:
    position = {"type": "rectangle", "points": [5, 5, 15, 15]}
    shapes = [{**position, "frame": shown}, {**position, "frame": hidden, "outside": True}]
    return {"frame": shown, "label_id": label, "group": 0, "shapes": shapes}


def _track_of_job(replay: Replay) -> None:
    replay.call("PUT", "/api/jobs/67/annotations", {"tracks": [_track(108, 3, 4)]})


def _imported_track(replay: Replay) -> None:
    replay.call("PUT", "/api/tasks/38/annotations", {"tracks": [_track(109, 0, 2)]})


def _split_track(replay: Replay) -> None:
    track = _track(109, 0, 1)
    track["shapes"].append({"type": "rectangle", "points": [9, 9, 12, 12], "frame": 5})
    replay.call("PUT", "/api/tasks/38/annotations", {"tracks": [track]})


def _many_shapes(replay: Replay) -> None:
    shape = {"type": "rectangle", "frame": 3, "label_id": 109, "points": [0, 0, 5, 5]}
    replay.call("PUT", "/api/jobs/67/annotations", {"shapes": [shape] * 40})


def _deleted_task(replay: Replay) -> None:
    replay.task(65)
    replay.data(65, *_IMAGES[:1])
    replay.finish("action=create&target=task&target_id=65")


def _begun_upload(replay: Replay) -> None:
    replay.task(69)
    headers = {"Upload_Length": "10", "Upload_Metadata": "filename eC5wbmc="}
    origin = replay.server.url
    begun = replay.call("POST", "/api/tasks/69/data/", Origin=origin, **headers)
    path = "/api/tasks/69/data/2_cbcf1314-1564-47a6-be52-d0ebdf4da27e"
    replay.uploads[path] = _path(begun.headers["location"])


def _export(replay: Replay) -> None:
    replay.finish(_EXPORT_ID)
    query = "format=CVAT%20for%20images%201.1&filename=%D0%BD%20%221%22.zip"
    replay.call("POST", f"/api/tasks/38/dataset/export?{query}")
    replay.finish(_EXPORT_ID)


# What was done before an exchange, and is not recorded, by the exchange's number.
_BEFORE: list[tuple[int, Callable[[Replay], Any]]] = [
    (854, lambda replay: setattr(replay.server.users["user6"], "id", 20)),
    (873, lambda replay: setattr(replay.server.organizations["recorg"], "id", 4)),
    (982, _recorded_task),
    (992, lambda replay: replay.task(39)),
    (1002, _files(39, "img2.png", "img3.png")),
    (1015, _files(39, "img1.png", "a/img0.png")),
    (1017, lambda replay: replay.call("POST", "/api/tasks/39/data/", _FINISH, Upload_Finish="1")),
    (1019, lambda replay: replay.task(42)),
    (1026, _missing_file),
    (1027, lambda replay: replay.task(46)),
    (1029, _no_share),
    (1035, lambda replay: replay.task(50)),
    (1042, lambda replay: replay.task(51)),
    (1046, _three_frames),
    (1064, lambda replay: replay.task(57)),
    (1068, _files(57, "img0.png")),
    (1068, lambda replay: replay.data(57)),
    (1072, _jobs),
    (1119, lambda replay: replay.task(58)),
    (1120, lambda replay: replay.finish("action=create&target=task&target_id=58")),
    (1125, lambda replay: replay.server.tasks[38].deleted_frames.clear()),
    (1168, _annotations),
    (1190, _track_of_job),
    (1218, lambda replay: replay.task(59)),
    (1226, lambda replay: replay.finish(_EXPORT_ID)),
    (1296, _imported_track),
    (1315, lambda replay: replay.call("POST", "/api/tasks/57/backup/export")),
    (1458, _many_shapes),
    (1461, lambda replay: replay.task(64, segment_size=2, overlap=1)),
    (1463, lambda replay: replay.finish("action=create&target=task&target_id=64")),
    (1463, lambda replay: setattr(replay.server.tasks[64].labels[0], "id", 158)),
    (1469, _deleted_task),
    (1504, _begun_upload),
    (1516, _export),
    (1527, _split_track),
    (1531, lambda replay: replay.task(70)),
    (1532, lambda replay: replay.task(71)),
    (1535, lambda replay: replay.task(77)),
]
