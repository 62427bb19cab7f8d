"""A fast asyncio server with canned responses and keep-alive."""

from __future__ import annotations

import asyncio
import json
from functools import cache
from urllib.parse import parse_qs, urlsplit

STREAMED = 2**30
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


@cache
def response(target: str) -> bytes:
    """Headers and body. With `search=unknown`, every item has an unknown enum value."""
    path, query = urlsplit(target).path, parse_qs(urlsplit(target).query)
    if path == "/api/cloudstorages":
        size = int(query["page_size"][0])
        provider = "OCI_BUCKET" if query.get("search") == ["unknown"] else "AWS_S3_BUCKET"
        results = [storage(number, provider) for number in range(1, size + 1)]
        document: object = {"count": size, "next": None, "previous": None, "results": results}
    else:
        document = storage(1)
    body = json.dumps(document, separators=(",", ":")).encode()
    headers = _HEADERS.format(content_type="application/vnd.cvat+json", length=len(body))
    return headers.encode() + body


class Connection(asyncio.Protocol):
    """Responds to GET requests in their order."""

    transport: asyncio.Transport

    def __init__(self) -> None:
        self.received = b""
        self.remaining = 0
        self.paused = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.received += data
        while b"\r\n\r\n" in self.received:
            headers, _, self.received = self.received.partition(b"\r\n\r\n")
            target = headers.split(b" ", 2)[1].decode()
            if target.endswith("/preview"):
                preview_headers = _HEADERS.format(content_type="image/jpeg", length=STREAMED)
                self.transport.write(preview_headers.encode())
                self.remaining = STREAMED
                self.write_chunks()
            else:
                self.transport.write(response(target))

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
