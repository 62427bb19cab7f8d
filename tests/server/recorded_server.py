"""The server as it stood when the exchanges were recorded."""

from __future__ import annotations

import base64
import json
import re
from typing import TYPE_CHECKING, Any

from cvat_sdk.testing import Bucket, CvatServer, Detection, Function, Label
from tests.support import recordings

if TYPE_CHECKING:
    from collections.abc import Callable

    from urllib3 import PoolManager

    from tests.support.recordings import Exchange

ENDPOINT = "endpoint_url=http://127.0.0.1:9000&region=us-east-1"
IMAGES = [f"img_{number:02}.png" for number in range(12)]

_BOXES: list[dict[str, Any]] = [
    {"name": "person", "type": "rectangle", "attributes": []},
    {"name": "bicycle", "type": "any", "attributes": []},
    {
        "name": "car",
        "type": "rectangle",
        "attributes": [{"name": "color", "input_type": "select", "values": ["red", "blue"]}],
    },
]
_FOUND = [
    Detection("person", [2.5, 3.0, 20.25, 30.5], confidence=0.95),
    Detection("car", [10, 10, 40, 35], confidence=0.6, attributes={"color": "red"}),
]
_MASK = Detection(
    "person", [1, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 4, 4], "mask", polygon=[1, 1, 4, 1, 4, 4, 1, 4]
)
_BODY = Detection("body", type="skeleton", elements=[Detection("head", [5, 5], "points")])
SKELETON = {
    "name": "body",
    "type": "skeleton",
    "attributes": [],
    "sublabels": [
        {"name": "head", "type": "points", "attributes": []},
        {"name": "foot", "type": "points", "attributes": []},
    ],
    "svg": "<circle r='1.5' cx='10' cy='10' data-element-id='1' data-node-id='1'/>",
}


def recorded_server(*, contract: bool = False) -> CvatServer:
    server = CvatServer(password="<redacted>", contract=contract)
    for kept in (server.storages, server.tasks, server.functions, server.buckets):
        kept.clear()
    _people(server)
    _buckets(server)
    _storages(server)
    _functions(server)
    _tasks(server)
    return server


def _people(server: CvatServer) -> None:
    server.add_user("worker1", "password", group="worker")
    server.add_user("nogroup1", "password", group=None)
    for user in server.users.values():
        user.last_name = "Ref"
    server.add_organization("reforg80664")


def _buckets(server: CvatServer) -> None:
    images = [*IMAGES, "sub/a.png", "sub/b.jpg", "deep/er/c.png"]
    other = ["archive.zip", "clip.mp4", "notes.txt"]
    manifests = {
        "manifest.jsonl": Bucket.manifest(images),
        "second.jsonl": Bucket.manifest(IMAGES[:2]),
        "sub/manifest.jsonl": Bucket.manifest(["a.png"]),
    }
    server.buckets.update(
        images=Bucket({**dict.fromkeys(images + other, b""), **manifests}),
        nomanifest=Bucket(dict.fromkeys(IMAGES, b"")),
        textonly=Bucket({"readme.txt": b"text"}),
        many=Bucket({f"f{number:04}.png": b"" for number in range(1200)}),
        badmanifest=Bucket({"manifest.jsonl": b"no manifest"}),
        emptybucket=Bucket(),
    )


def _storages(server: CvatServer) -> None:
    def add(number: int, letter: str, resource: str, owner: str = "", **fields: Any) -> None:
        given = {"specific_attributes": ENDPOINT, "display_name": f"store {letter}", **fields}
        server.add_storage(resource, owner, id=number, **given)

    add(139, "A", "images", manifests=["manifest.jsonl"], description="first")
    add(140, "B", "nomanifest")
    add(
        141, "C", "images",
        manifests=["manifest.jsonl", "second.jsonl", "sub/manifest.jsonl"],
    )  # fmt: skip
    add(142, "D", "images", credentials_type="ANONYMOUS_ACCESS")
    add(145, "E", "textonly")
    add(146, "F", "many", specific_attributes=f"{ENDPOINT}&prefix=f000")
    add(147, "G", "badmanifest", manifests=["manifest.jsonl"])
    add(148, "H", "emptybucket")
    add(149, "I", "many", "user1")


def _functions(server: CvatServer) -> None:
    # Their names and descriptions are the recorded server's own.
    listed = recordings.load(recordings.COPIES / "409-functions-list-200.json").response.json()
    texts = {each["id"]: (each["name"], each["description"]) for each in listed}
    people = [{"name": "person", "type": "mask", "attributes": []}]
    rows: list[tuple[str, Any, list[dict[str, Any]], dict[str, Any]]] = [
        ("yolo-v3", "detector", _BOXES, {"detections": _FOUND}),
        ("slow-detector", "detector", _BOXES, {}),
        ("broken-detector", "detector", _BOXES, {"status": 500}),
        ("timeout-detector", "detector", _BOXES, {}),
        ("tagger", "detector", _BOXES, {"detections": [Detection("person", type="tag")]}),
        ("mask-detector", "detector", people, {"detections": [_MASK]}),
        ("skeleton", "detector", [SKELETON], {"detections": [_BODY]}),
        ("reid", "reid", [], {}),
        (
            "dextr", "interactor", [],
            {"details": {
                "min_pos_points": 4,
                "min_neg_points": -1,
                "startswith_box": False,
                "startswith_box_optional": False,
                "help_message": "Click the four extreme points",
                "animated_gif": "https://example.com/a.gif",
            }},
        ),
        ("siammask", "tracker", [], {"details": {"supported_shape_types": ["rectangle"]}}),
        (
            "tracker-shapes", "tracker", [],
            {"details": {"supported_shape_types": ["polygon", "rectangle"]}},
        ),
        ("building", "detector", _BOXES, {"status": 502}),
    ]  # fmt: skip
    for name, kind, labels, rest in rows:
        id = f"ref-{name}"
        server.add_function(Function(id, kind, *texts[id], labels, **rest))


def _tasks(server: CvatServer) -> None:
    for number, owner in [(2, ""), (3, ""), (4, "user1"), (5, ""), (6, ""), (8, "")]:
        kind = "any" if number == 8 else "rectangle"
        labels = [Label("person", kind), Label("car", "any", {"color": "red"})]
        body = Label(
            "body", "skeleton", sublabels=[Label("head", "points"), Label("foot", "points")]
        )
        numbered = [*labels, body, *body.sublabels]
        task = server.add_task(owner, [*labels, body] if number == 8 else labels)
        del server.tasks[task.id]
        task.id, task.jobs = number, [number]
        server.tasks[number] = task
        first = {2: 3, 4: 7, 8: 15}.get(number, 9)
        for offset, label in enumerate(numbered):
            label.id = first + offset
        labels[1].attribute_ids = {"color": {4: 4}.get(number, 2)}


def _run(
    task: int, function: str, *steps: tuple[str, int | None], looks: int = 0, **fields: Any
) -> Callable[[CvatServer], None]:
    """A run on a task that is queued, goes through steps, and was looked at."""

    def add(server: CvatServer) -> None:
        run = server.add_run(f"ref-{function}", task, steps=(("queued", None), *steps), **fields)
        for _ in range(looks):
            server.advance(run)

    return add


def _extra_storage(number: int, resource: str, **fields: Any) -> Callable[[CvatServer], Any]:
    return lambda server: server.add_storage(
        resource, id=number, **{"specific_attributes": ENDPOINT, **fields}
    )


def _in_organization(server: CvatServer, organization: int | None = 1) -> None:
    for number, name in [(178, "org store"), (179, "org store 2"), (180, "org store 3")]:
        server.add_storage(
            "images",
            id=number,
            display_name=name,
            specific_attributes=ENDPOINT,
            organization=organization,
        )


def _forbidden(server: CvatServer) -> None:
    server.buckets["images"].forbidden = True


def _throttle(server: CvatServer) -> None:
    detail = "Request was throttled. Expected available in 38 seconds."
    server.respond_next(
        429, {"detail": detail}, headers={"Retry-After": "38", "Allow": "POST, OPTIONS"}
    )


_UNKNOWN_KIND: Any = "segmenter"
_TRACEBACK = "Traceback (most recent call last):"
# What happened before an exchange, by its number and name.
_BEFORE: list[tuple[str, Callable[[CvatServer], Any]]] = [
    (r"057-", _forbidden),
    (r"\d+-.*-after-key-file-on-aws-|225-", _extra_storage(174, "images", display_name="kf")),
    (r"22[689]-", lambda server: setattr(server.storages[174], "broken", True)),
    (r"\d+-.*-bucket-gone-", _extra_storage(175, "gone")),
    (r"\d+-.*-bucket-gone-", lambda server: server.buckets.pop("gone")),
    (r"27\d-.*-bucket-forbidden-", _extra_storage(176, "images", manifests=["manifest.jsonl"])),
    (r"27\d-.*-bucket-forbidden-", _forbidden),
    (r"466-", lambda server: server.add_function(Function("ref-bad-type", _UNKNOWN_KIND))),
    (r"330-", _extra_storage(177, "images")),
    (r"6(09|1[0-6])-", _in_organization),
    (r"6(31|8[23])-|7(08|10|11)-", lambda server: _in_organization(server, None)),
    (r"\d+-.*gateway-down-", lambda server: setattr(server, "gateway_down", True)),
    (r"192-|19[4-9]-|20\d-|21\d-|223-", lambda server: server.storages[141].manifests.clear()),
    (r"19[4-9]-|20\d-|21\d-|223-", lambda s: setattr(s.storages[141], "display_name", "store C2")),
    (r"19[124]-", lambda server: setattr(server.storages[141], "description", "changed")),
    (r"19[678]-", lambda server: setattr(server.storages[141], "description", "mp")),
    (r"612-|631-|683-|7", lambda server: setattr(server.storages[149], "description", "mine")),
    (r"481-|482-|756-|493-|491-", _run(5, "slow-detector")),
    (r"484-|485-", _run(3, "yolo-v3")),
    (r"485-", _run(5, "slow-detector", ("started", 12), threshold=0.5)),
    (r"488-|489-", _run(5, "slow-detector", ("started", 25), threshold=0.5)),
    (r"497-", _run(5, "slow-detector", ("finished", 50), threshold=0.5)),
    (r"499-", _run(5, "slow-detector", ("finished", 50), looks=1)),
    (r"500-", _run(5, "yolo-v3", ("finished", 100))),
    (r"502-|504-", _run(3, "broken-detector", ("started", 0), failure=_TRACEBACK)),
    (r"506-", _run(2, "yolo-v3", ("finished", 100), job=2)),
    (r"507-", _run(3, "yolo-v3", ("started", 0), failure=_TRACEBACK, looks=1)),
    (r"508-", _run(3, "reid", ("finished", 66), threshold=0.5)),
    (r"513-|514-", _run(5, "yolo-v3")),
    (r"543-", _run(5, "yolo-v3", ("started", 0), failure=_TRACEBACK)),
    (r"755-", _run(5, "yolo-v3", ("started", 0), failure=_TRACEBACK, looks=1)),
    (r"758-", _run(3, "yolo-v3", ("finished", 100), threshold=0.5)),
    (r"761-", _run(5, "slow-detector", ("started", 50), exc_info=_TRACEBACK)),
    (r"745-", _extra_storage(192, "images")),
    (r"653-", _throttle),
    (r"007-", lambda server: setattr(server.users["user1"], "is_active", False)),
]


def prepare(server: CvatServer, exchange: Exchange) -> None:
    for pattern, change in _BEFORE:
        if re.match(pattern, exchange.name):
            change(server)


_WHO = {
    r".*worker": "worker1",
    r".*nogroup": "nogroup1",
    r"007-|.*-user1|.*other-user|182-|614-": "user1",
}
_CREDENTIALS = {
    r"005-": "Token nonsense",
    r"006-|013-": "Bearer nonsense",
    r"676-": "Token",
    r"677-": "Basic",
    r"678-": "Basic !garbage!",
    r"679-": "Token two words",
    r"681-": "Bearer two words",
}


# Which page of a bucket a recorded token stands for.
_PAGE_OF_TOKEN = {
    "d705712b8592e3a899c97fb2c0cdb8ad": 2,
    "6afc2f6a37b3f23e7d89fbb0bb466e03": 3,
    "7fbedf70be6fd97223b1d034bbb9072b": 5,
    "0d350d7aef78b07f69ac7b839c975f2c": 7,
}


def query_for(server: CvatServer, pool: PoolManager, exchange: Exchange) -> dict[str, str]:
    """The recorded query, with a token of this server in place of the recorded one."""
    query = dict(exchange.args)
    page = _PAGE_OF_TOKEN.get(query.get("next_token", ""), 0)
    token = None
    for _ in range(page - 1):
        response = pool.request(
            "GET",
            server.url + exchange.path,
            fields={**query, "next_token": token or ""},
            headers=headers_for(server, exchange),
        )
        token = response.json()["next"]
    return {**query, "next_token": token} if token else query


def body_for(server: CvatServer, pool: PoolManager, exchange: Exchange) -> bytes:
    """The recorded body, with a tracker's state of this server in place of the recorded one."""
    if not exchange.name.startswith("449-"):
        return exchange.request.body
    body = exchange.request.json()
    tracked = pool.request(
        exchange.method,
        server.url + exchange.path,
        headers=headers_for(server, exchange),
        json={**body, "states": [], "shapes": exchange.response.json()["shapes"]},
    )
    return json.dumps({**body, "states": tracked.json()["states"]}).encode()


def headers_for(server: CvatServer, exchange: Exchange) -> dict[str, str]:
    """The recorded headers, with credentials that this server knows in place of the hidden ones."""
    headers = {
        name: value
        for name, value in exchange.request.headers.items()
        if name not in {"host", "content-length", "host2", "connection"}
    }
    username = _matching(_WHO, exchange.name) or server.username
    user = server.users[username]
    if "authorization" in headers:
        headers["authorization"] = _matching(_CREDENTIALS, exchange.name) or _authorization(
            server, headers["authorization"].split()[0], user.username
        )
    if "cookie" in headers:
        server.sessions["session"] = (user, "csrf")
        headers["cookie"] = "csrftoken=csrf; sessionid=session"
    if "x-csrftoken" in headers:
        headers["x-csrftoken"] = "csrf"
    if headers.get("origin") == "http://127.0.0.1:8080":
        headers["origin"] = server.url
    return headers


def _matching(table: dict[str, str], name: str) -> str | None:
    return next((value for pattern, value in table.items() if re.match(pattern, name)), None)


def _authorization(server: CvatServer, scheme: str, username: str) -> str:
    user = server.users[username]
    if scheme == "Token":
        return f"Token {user.token}"
    if scheme == "Bearer":
        return f"Bearer {server.add_access_token(username, read_only=False)}"
    if scheme == "Basic":
        return "Basic " + base64.b64encode(f"{username}:{user.password}".encode()).decode()
    return scheme
