"""`CvatServer`: an in-memory CVAT for tests and demonstrations."""

from __future__ import annotations

import contextlib
import json
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from werkzeug.datastructures import Headers, MultiDict
from werkzeug.wrappers import Request, Response

from cvat_sdk.testing.app import answer, dress
from cvat_sdk.testing.contract import Contract, ContractViolation, find_contract, load_contract
from cvat_sdk.testing.replies import JSON_TYPE
from cvat_sdk.testing.seed import seed
from cvat_sdk.testing.state import RUN_STEPS, State, Step
from cvat_sdk.testing.web import WebServer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from types import TracebackType

_DETAILS = {
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
    """A request as it came in: what the client really sent."""

    method: str
    path: str
    """As sent, percent-encoded."""
    query: str
    """As sent, without the question mark."""
    headers: Headers = field(repr=False)
    body: bytes = field(repr=False)
    args: MultiDict[str, str] = field(repr=False)
    """The query's parameters."""
    form: dict[str, str | ReceivedFile] = field(repr=False)
    """The fields and files of a multipart body."""

    def json(self) -> Any:
        """The body, read as JSON."""
        return json.loads(self.body)


@dataclass
class _Planned:
    status: int
    body: bytes
    headers: dict[str, str]
    method: str | None
    path: str | None
    times: int
    delay: float

    def concerns(self, request: Request) -> bool:
        return (
            self.times > 0
            and self.method in {None, request.method}
            and self.path in {None, request.path}
        )


class CvatServer(State):
    """A CVAT server in memory, on loopback, for as long as the `with` block lasts.

        with CvatServer() as server:
            configuration = Configuration(
                host=server.url, username=server.username, password=server.password
            )

    It has an administrator, an ordinary user `user1`, the buckets `images` and `empty`, one
    storage, a task and a job for each user, and a function of each kind. All of this is there to
    be read and changed: `server.storages`, `server.buckets`, `server.add_task(…)`, ….

    What came in is in `requests_seen`. Each request is held against the contract with
    openapi-core, if that is installed; what violates it is in `contract_violations`, and leaving
    the `with` block then raises `ContractViolation`.

    Parameters:
        username, password: of the administrator.
        host, port: where to listen; port 0 is any free one.
        contract: an OpenAPI document to hold requests against; True: the one of this package, if
            openapi-core is installed; False: none.
        run_steps: the statuses and the progress that a run goes through.
        run_seconds: how long a run takes, in seconds; None: it moves on one step each time that
            it is looked at.
        lenient: take organization parameters, filter expressions, page tokens and specific
            attributes that say nothing for left out, instead of refusing them.
        clock: tells the time, as an aware datetime.
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
    ) -> None:
        super().__init__(clock=clock, run_steps=run_steps, run_seconds=run_seconds, lenient=lenient)
        self.username = username
        self.password = password
        self.host = host
        self.port = port
        self.requests_seen: list[ReceivedRequest] = []
        """What came in, in the order in which it was answered."""
        self.contract_violations: list[str] = []
        """What the contract does not allow, in openapi-core's words."""
        self._contract = contract
        self._checked: Contract | None = None
        self._planned: list[_Planned] = []
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._web: WebServer | None = None
        self.admin = self.add_user(username, password, group="admin")
        self.user = self.add_user("user1", "user1-password")
        seed(self)

    @property
    def url(self) -> str:
        """The address to give to `Configuration(host=…)`."""
        return f"http://{self.host}:{self.port}"

    def start(self) -> CvatServer:
        """Begin to answer; `with` does the same."""
        if self._contract is True:
            self._checked = find_contract()
        elif self._contract:
            self._checked = load_contract(Path(self._contract))
        self._web = WebServer(self._answer, self.host, self.port)
        self.port = self._web.server_address[1]
        return self

    def stop(self) -> None:
        """Close every connection, and end every thread."""
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

    def answer_next(
        self,
        status: int,
        body: Any = b"",
        *,
        headers: Mapping[str, str] | None = None,
        method: str | None = None,
        path: str | None = None,
        times: int = 1,
        delay: float = 0,
    ) -> None:
        """Answer the next requests with this, instead of with what the server would say.

        Parameters:
            status: the HTTP status.
            body: bytes or text as they are; anything else becomes JSON.
            headers: further headers of the answer.
            method, path: answer only these so; None: any.
            times: how many requests.
            delay: seconds to wait before the answer.
        """
        given = {name.title(): value for name, value in (headers or {}).items()}
        if isinstance(body, str):
            body = body.encode()
        elif not isinstance(body, bytes):
            body = json.dumps(body).encode()
        if body:
            given.setdefault("Content-Type", JSON_TYPE)
        self._planned.append(_Planned(status, body, given, method, path, times, delay))

    def fail_next(
        self,
        status: int = 503,
        *,
        times: int = 1,
        retry_after: float | None = None,
        method: str | None = None,
        path: str | None = None,
    ) -> None:
        """Make the next requests fail with a status, as a server in trouble would.

        Parameters:
            status: the HTTP status.
            times: how many requests.
            retry_after: seconds for the header `Retry-After`; None: without it.
            method, path: only these fail; None: any.
        """
        words = _DETAILS.get(status, "")
        headers = {}
        if retry_after is not None:
            headers["Retry-After"] = f"{retry_after:g}"
            if status == 429:
                words += f" Expected available in {retry_after:g} seconds."
        body = {"detail": words} if words else b""
        self.answer_next(status, body, headers=headers, method=method, path=path, times=times)

    def _answer(self, request: Request) -> Response:
        with self._lock, contextlib.closing(request):
            self._record(request)
            planned = next((each for each in self._planned if each.concerns(request)), None)
            if planned is None:
                return dress(answer(self, request))
            planned.times -= 1
        if planned.delay:
            self._stopping.wait(planned.delay)
        response = Response(planned.body, planned.status)
        response.headers = Headers(planned.headers)
        return dress(response)

    def _record(self, request: Request) -> None:
        raw_path, _, query = str(request.environ["RAW_URI"]).partition("?")
        body = request.get_data(cache=True)
        form: dict[str, str | ReceivedFile] = dict(request.form)
        for name, file in request.files.items():
            form[name] = ReceivedFile(file.filename, file.content_type, file.read())
            file.seek(0)
        headers = Headers(request.environ["cvat_sdk.headers"])
        self.requests_seen.append(
            ReceivedRequest(request.method, raw_path, query, headers, body, request.args, form)
        )
        if self._checked is not None:
            self.contract_violations.extend(self._checked.violations(request))
