"""A fast asyncio server with canned responses and keep-alive."""

from __future__ import annotations

import asyncio
import json
import re
from functools import cache
from urllib.parse import parse_qs, urlsplit

STREAMED = 2**30
DIFFERENT = 1000  # shapes before they repeat, since making them all would take seconds
_CHUNK = b"\xff" * 2**18

# The headers of a real CVAT server.
_HEADERS = (
    "HTTP/1.1 200 OK\r\n"
    "date: Sat, 21 Nov 2026 17:00:47 GMT\r\n"
    "server: uvicorn\r\n"
    "content-type: {content_type}\r\n"
    "vary: Accept, Accept-Encoding, Origin, Cookie\r\n"
    "allow: GET, PATCH, DELETE, HEAD, OPTIONS\r\n"
    "x-frame-options: DENY\r\n"
    "x-request-id: 8c13b1f9-2dcc-4f75-920f-052eef99f7e1\r\n"
    "content-length: {length}\r\n"
    "x-content-type-options: nosniff\r\n"
    "referrer-policy: strict-origin-when-cross-origin\r\n"
    "cross-origin-opener-policy: same-origin\r\n"
    "\r\n"
)


def storage(number: int, provider_type: str = "AWS_S3_BUCKET") -> dict[str, object]:
    """A cloud storage as JSON."""
    return {
        "id": number,
        "owner": {
            "url": f"http://localhost/api/users/{number % 7}",
            "id": number % 7,
            "username": "admin",
            "first_name": "Admin",
            "last_name": "Ref",
        },
        "manifests": ["manifest.jsonl"],
        "created_date": "2026-11-21T16:59:33.379336Z",
        "updated_date": "2026-11-21T16:59:33.397705Z",
        "provider_type": provider_type,
        "resource": f"images-{number}",
        "display_name": f"store {number}",
        "credentials_type": "KEY_SECRET_KEY_PAIR",
        "specific_attributes": "endpoint_url=http://127.0.0.1:9000&region=us-east-1",
        "description": "what the team collected in spring",
        "organization": None,
    }


def shape(number: int, points: int) -> dict[str, object]:
    """A rectangle of two points, or a polygon of more, as JSON."""
    return {
        "type": "rectangle" if points == 2 else "polygon",
        "occluded": False,
        "outside": False,
        "z_order": 0,
        "rotation": 0.0,
        "points": [
            (7_919 * number + 1_048_573 * place) % 19_200_000 / 10_000
            for place in range(2 * points)
        ],
        "id": number,
        "frame": number % 500,
        "label_id": number % 7,
        "group": 0,
        "source": "manual",
        "attributes": [],
        "elements": [],
    }


def labeled_data(shapes: list[bytes], version: int = 0) -> bytes:
    """Annotations, given shapes as JSON."""
    return b'{"version":%d,"tags":[],"shapes":[%b],"tracks":[]}' % (version, b",".join(shapes))


def with_headers(body: bytes) -> bytes:
    """A complete response of CVAT's JSON."""
    headers = _HEADERS.format(content_type="application/vnd.cvat+json", length=len(body))
    return headers.encode() + body


@cache
def response(target: str) -> bytes:
    """Headers and body. With `search=unknown`, every item has an unknown enum value.

    A task has as many polygons of 20 points as its id says, a job as many rectangles.
    """
    path, query = urlsplit(target).path, parse_qs(urlsplit(target).query)
    if path.endswith("/annotations/"):
        _, kind, count, _ = path.removeprefix("/api").split("/", 3)
        points = {"tasks": 20, "jobs": 2}[kind]
        shapes = [
            json.dumps(shape(number, points), separators=(",", ":")).encode()
            for number in range(1, DIFFERENT + 1)
        ]
        repeats = -(-int(count) // DIFFERENT)
        return with_headers(labeled_data((shapes * repeats)[: int(count)]))
    if path == "/api/cloudstorages":
        size = int(query["page_size"][0])
        provider = "OCI_BUCKET" if query.get("search") == ["unknown"] else "AWS_S3_BUCKET"
        results = [storage(number, provider) for number in range(1, size + 1)]
        document: object = {"count": size, "next": None, "previous": None, "results": results}
    else:
        document = storage(1)
    return with_headers(json.dumps(document, separators=(",", ":")).encode())


class Connection(asyncio.Protocol):
    """Responds to requests in their order: to PUT with the body's length as the version."""

    transport: asyncio.Transport

    def __init__(self) -> None:
        self.received = b""
        self.body_length = 0
        self.body_missing = 0
        self.remaining = 0
        self.paused = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        if self.body_missing:
            self.read_body(data)
            return
        self.received += data
        while b"\r\n\r\n" in self.received:
            headers, _, self.received = self.received.partition(b"\r\n\r\n")
            method, target, _ = headers.decode().split(" ", 2)
            if method == "PUT":
                [length] = re.findall(rb"(?i)\r\ncontent-length: *(\d+)", headers)
                self.body_length = self.body_missing = int(length)
                data, self.received = self.received, b""
                self.read_body(data)
            elif target.endswith("/preview"):
                preview_headers = _HEADERS.format(content_type="image/jpeg", length=STREAMED)
                self.transport.write(preview_headers.encode())
                self.remaining = STREAMED
                self.write_chunks()
            else:
                self.transport.write(response(target))

    def read_body(self, data: bytes) -> None:
        self.body_missing -= len(data)
        if not self.body_missing:
            self.transport.write(with_headers(labeled_data([], self.body_length)))

    def pause_writing(self) -> None:
        self.paused = True

    def resume_writing(self) -> None:
        self.paused = False
        self.write_chunks()

    def write_chunks(self) -> None:
        while self.remaining and not self.paused:
            self.remaining -= len(_CHUNK)
            self.transport.write(_CHUNK)


async def main() -> None:
    server = await asyncio.get_running_loop().create_server(Connection, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
