"""`CvatServer`: an in-memory CVAT server for tests and demos."""

from __future__ import annotations

import contextlib
import json
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from werkzeug.datastructures import Headers, MultiDict
from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.wrappers import Request, Response

from cvat_sdk.testing.app import add_common_headers, handle_request
from cvat_sdk.testing.basics import RUN_STEPS, Step
from cvat_sdk.testing.contract import Contract, ContractViolation, find_contract, load_contract
from cvat_sdk.testing.responses import JSON_TYPE
from cvat_sdk.testing.seed import seed
from cvat_sdk.testing.state import State
from cvat_sdk.testing.web import WebServer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from types import TracebackType

    from cvat_sdk.testing.basics import User

MAX_BODY_BYTES = 100 * 1024 * 1024
"""The largest body that CVAT reads into memory."""

MAX_REQUESTS_SEEN = 10_000
"""How many of the last requests `requests_seen` keeps, for servers that run for long."""

_DETAIL_MESSAGES = {
    401: "Authentication credentials were not provided.",
    403: "You do not have permission to perform this action.",
    404: "Not found.",
    429: "Request was throttled.",
}


@dataclass(frozen=True)
class ReceivedFile:
    """A file of a multipart body."""

    filename: str | None
    content_type: str | None
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class ReceivedRequest:
    """A request as the server received it."""

    method: str
    path: str
    """As sent, percent-encoded."""
    query: str
    """As sent, without the question mark."""
    headers: Headers = field(repr=False)
    body: bytes = field(repr=False)
    args: MultiDict[str, str] = field(repr=False)
    """The query parameters, decoded."""
    form: dict[str, str | ReceivedFile] = field(repr=False)
    """The fields and files of a multipart body."""

    def json(self) -> Any:
        """The body, read as JSON."""
        return json.loads(self.body)


@dataclass
class _CannedResponse:
    status: int
    body: bytes
    headers: dict[str, str]
    method: str | None
    path: str | None
    times: int
    delay: float
    proxy: bool

    def matches(self, request: Request) -> bool:
        return (
            self.times > 0
            and self.method in {None, request.method}
            and self.path in {None, request.path}
        )


class CvatServer(State):
    """An in-memory CVAT server on loopback, which runs during the `with` block::

        with CvatServer() as server:
            configuration = Configuration(
                host=server.url, username=server.username, password=server.password
            )

    It starts with an administrator, a regular user `user1`, the buckets `images` and `empty`, one
    storage, a task with a job for each user, and a function of each kind. Tests can read and
    change all of it: `server.storages`, `server.buckets`, `server.add_task(…)`, ….

    `requests_seen` lists the last 10 000 requests. If openapi-core is installed, each request is
    validated against the contract. Violations are collected in `contract_violations`, and the end
    of the `with` block then raises `ContractViolation`.

    :param username: the administrator's name
    :param password: the administrator's password
    :param host: the address to listen on
    :param port: the port to listen on; 0 picks a free one
    :param contract: the OpenAPI document to validate requests against; True: the package's own, if
        openapi-core is installed; False: none
    :param run_steps: the statuses and the progress of a run
    :param run_seconds: how long a run takes, in seconds; None: it advances one step per request for
        it
    :param lenient: ignore invalid organizations, filter expressions, page tokens, bucket names and
        specific attributes, instead of responding with an error
    :param clock: returns the current time, as an aware datetime; by default, the system's
    :param max_body_bytes: the largest body of a request; larger ones are refused with 413
    """

    def __init__(
        self,
        *,
        username: str = "admin",
        password: str = "admin-password",
        host: str = "127.0.0.1",
        port: int = 0,
        contract: str | Path | bool = True,
        run_steps: Sequence[Step] = RUN_STEPS,
        run_seconds: float | None = None,
        lenient: bool = False,
        clock: Callable[[], datetime] | None = None,
        max_body_bytes: int = MAX_BODY_BYTES,
    ) -> None:
        super().__init__(clock=clock, run_steps=run_steps, run_seconds=run_seconds, lenient=lenient)
        self.username = username
        self.password = password
        self.host = host
        self.port: int = port
        self.requests_seen: list[ReceivedRequest] = []
        """The last requests received, in the order in which they were handled."""
        self.contract_violations: list[str] = []
        """Violations of the contract, with openapi-core's messages."""
        self._max_body_bytes = max_body_bytes
        self._contract = contract
        self._validator: Contract | None = None
        self._canned: list[_CannedResponse] = []
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._web: WebServer | None = None
        self.admin: User = self.add_user(username, password, group="admin")
        self.user: User = self.add_user("user1", "user1-password")
        seed(self)

    @property
    def url(self) -> str:
        """The server's URL, for `Configuration(host=…)`."""
        return f"http://{self.host}:{self.port}"

    def start(self) -> CvatServer:
        """Start to listen; `with` does the same. After `stop`, on the same port as before."""
        self._stopping.clear()
        if self._contract is True:
            self._validator = find_contract()
        elif self._contract:
            self._validator = load_contract(Path(self._contract))
        self._web = WebServer(self._respond, self.host, self.port, self._max_body_bytes)
        self.port = self._web.server_address[1]
        return self

    def stop(self) -> None:
        """Close all connections and end all threads."""
        self._stopping.set()
        if self._web is not None:
            self._web.stop()
            self._web = None

    def __enter__(self) -> CvatServer:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()
        if error is None and self.contract_violations:
            raise ContractViolation("\n".join(self.contract_violations))

    def respond_next(
        self,
        status: int,
        body: Any = b"",
        *,
        headers: Mapping[str, str] | None = None,
        method: str | None = None,
        path: str | None = None,
        times: int = 1,
        delay: float = 0,
        proxy: bool = False,
    ) -> None:
        """Respond to the next requests with this, instead of handling them.

        :param status: the HTTP status
        :param body: bytes or a string, sent as they are; anything else is sent as JSON
        :param headers: additional headers
        :param method: respond so only to requests with this method; None: with any
        :param path: respond so only to requests for this path; None: for any
        :param times: the number of requests
        :param delay: seconds to wait before the response
        :param proxy: respond as a proxy in front of CVAT, without the headers that CVAT adds
        """
        all_headers = {name.title(): value for name, value in (headers or {}).items()}
        if isinstance(body, str):
            body = body.encode()
        elif not isinstance(body, bytes):
            body = json.dumps(body).encode()
        if body:
            all_headers.setdefault("Content-Type", JSON_TYPE)
        self._canned.append(
            _CannedResponse(status, body, all_headers, method, path, times, delay, proxy)
        )

    def fail_next(
        self,
        status: int = 503,
        *,
        times: int = 1,
        retry_after: float | None = None,
        method: str | None = None,
        path: str | None = None,
    ) -> None:
        """Respond to the next requests with an error status, as a failing server does.

        :param status: the HTTP status
        :param times: the number of requests
        :param retry_after: seconds in the `Retry-After` header; None: no such header
        :param method: only requests with this method fail; None: with any
        :param path: only requests for this path fail; None: for any
        """
        message = _DETAIL_MESSAGES.get(status, "")
        headers = {}
        if retry_after is not None:
            headers["Retry-After"] = f"{retry_after:g}"
            if status == 429:
                message += f" Expected available in {retry_after:g} seconds."
        body = {"detail": message} if message else b""
        self.respond_next(status, body, headers=headers, method=method, path=path, times=times)

    def _respond(self, request: Request) -> Response:
        with self._lock, contextlib.closing(request):
            self._record(request)
            canned = next((each for each in self._canned if each.matches(request)), None)
            if canned is None:
                return add_common_headers(handle_request(self, request))
            canned.times -= 1
        if canned.delay:
            self._stopping.wait(canned.delay)
        response = Response(canned.body, canned.status)
        response.headers = Headers(canned.headers)
        return response if canned.proxy else add_common_headers(response)

    def _record(self, request: Request) -> None:
        raw_path, _, query = str(request.environ["RAW_URI"]).partition("?")
        body = request.get_data(cache=True)
        form: dict[str, str | ReceivedFile] = {}
        # A form that cannot be read is for the endpoint to refuse.
        with contextlib.suppress(ValueError, RequestEntityTooLarge):
            form.update(request.form)
            for name, file in request.files.items():
                form[name] = ReceivedFile(file.filename, file.content_type, file.read())
                file.seek(0)
        headers = Headers(request.environ["cvat_sdk.headers"])
        self.requests_seen.append(
            ReceivedRequest(request.method, raw_path, query, headers, body, request.args, form)
        )
        del self.requests_seen[:-MAX_REQUESTS_SEEN]
        if self._validator is not None:
            self.contract_violations.extend(self._validator.violations(request))
