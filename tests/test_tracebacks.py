"""Tools that show the variables of each frame of a traceback find no secret in those of a call."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk import Client
from cvat_sdk.api_client import ApiClient, Configuration, exceptions, models
from cvat_sdk.core import S3, AzureBlob
from tests.support.proxy import ForwardProxy
from tests.support.samples import NEW, OK, QUICK, STORAGE, retrieve
from tests.support.scripted import close, echo, on_connect, reset, respond, send, send_and_close

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator

    from tests.conftest import Connect, Serve

S = "s3cr3t"
CREDENTIALS: dict[str, Any] = {
    "username": "ann",
    "password": f"{S}-password",
    "access_token": f"{S}-bearer",
    "api_key": {
        "sessionAuth": f"{S}-session",
        "csrfAuth": f"{S}-csrf",
        "signatureAuth": f"{S}-signature",
        "tokenAuth": f"{S}-token",
    },
    "proxy_headers": {"X-Proxy-Token": f"{S}-proxy"},
}


def variables(error: BaseException) -> Iterator[tuple[str, str]]:
    """For each frame that tools show of an exception and its causes, but ours: what it holds."""
    link: BaseException | None = error
    while link is not None:
        traceback = link.__traceback__
        while traceback is not None:
            frame = traceback.tb_frame
            if Path(frame.f_code.co_filename) != Path(__file__):
                for name, value in frame.f_locals.items():
                    yield f"{frame.f_code.co_name}.{name}", repr(value)
            traceback = traceback.tb_next
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def assert_shows_nothing(error: BaseException) -> None:
    found = list(variables(error))
    assert found
    assert [name for name, shown in found if S in shown] == []


def storage() -> models.CloudStorageWriteRequest:
    return models.CloudStorageWriteRequest(
        **NEW,
        key=f"{S}-key",
        secret_key=f"{S}-secret",
        specific_attributes=f"password={S}",
        key_file=io.BytesIO(f"{S}-file".encode()),
    )


def run(call: Callable[..., Any], in_background: bool) -> None:
    if in_background:
        call(_async_call=True).get(60)
    else:
        call()


FAILURES = {
    "lost": close,
    "reset": reset,
    "garbage": send_and_close(b"garbage\r\n\r\n"),
    "cut short": send_and_close(b"HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n{}"),
    "refused": echo(400),
    "unavailable": echo(503),
    "invalid": respond({**STORAGE, "id": S}),
    "page": respond(b"<title>Log in</title>", content_type="text/html"),
}


@pytest.mark.parametrize("step", [pytest.param(step, id=name) for name, step in FAILURES.items()])
@pytest.mark.parametrize("in_background", [False, True])
@pytest.mark.parametrize("call", ["retrieve", "create", "call_api"])
def test_the_variables_of_a_failed_call_hold_no_secret(
    serve: Serve, connect: Connect, step: Any, in_background: bool, call: str
) -> None:
    client = connect(serve(step), **CREDENTIALS)
    client.set_default_header("X-Token", f"{S}-header")
    client.cookies["own"] = f"{S}-cookie"
    calls: dict[str, Callable[..., Any]] = {
        "retrieve": lambda **options: client.cloudstorages_api.retrieve(7, **options),
        "create": lambda **options: client.cloudstorages_api.create(storage(), **options),
        "call_api": lambda **options: client.call_api(
            "/x", "POST", body=storage(), response_schema=models.CloudStorageRead,
            header_params={"Content-Type": "multipart/form-data"}, **options,
        ),
    }  # fmt: skip
    with pytest.raises(exceptions.ApiException) as raised:
        run(calls[call], in_background)
    assert_shows_nothing(raised.value)


def test_the_variables_of_a_failed_handshake_hold_no_secret(
    serve: Serve, connect: Connect, tls: ssl.SSLContext
) -> None:
    with pytest.raises(exceptions.ApiTlsError) as raised:
        retrieve(connect(serve(OK, tls=tls), **CREDENTIALS))
    assert_shows_nothing(raised.value)
    plain = serve(on_connect(send(b"HTTP/1.1 400 No\r\n\r\n"))).url.replace("http:", "https:")
    with pytest.raises(exceptions.ApiException) as raised_too:
        retrieve(connect(plain, **CREDENTIALS))
    assert_shows_nothing(raised_too.value)


def test_the_variables_of_a_call_that_a_proxy_refuses_hold_no_secret(connect: Connect) -> None:
    with ForwardProxy(login="bob:other") as proxy:
        url = f"http://ann:{S}@127.0.0.1:{proxy.port}"
        client = connect("https://cvat.example", **CREDENTIALS, proxy=url)
        with pytest.raises(exceptions.ApiProxyError) as raised:
            retrieve(client)
    assert_shows_nothing(raised.value)


@pytest.mark.parametrize("in_background", [False, True])
def test_the_variables_of_a_refused_argument_hold_no_secret(
    serve: Serve, connect: Connect, in_background: bool
) -> None:
    body = storage()
    body.secret_key = [f"{S}-list"]  # type: ignore[assignment]
    client = connect(serve(OK), **CREDENTIALS)
    with pytest.raises(exceptions.ApiTypeError) as raised:
        run(lambda **options: client.cloudstorages_api.create(body, **options), in_background)
    assert_shows_nothing(raised.value)


def test_the_variables_of_an_interrupted_call_hold_no_secret(serve: Serve) -> None:
    class Interrupted(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            if size:
                raise KeyboardInterrupt
            return b""

    body = storage()
    body.key_file = Interrupted(b"x")
    configuration = Configuration(host=serve(OK).url, retries=QUICK, **CREDENTIALS)
    with ApiClient(configuration) as client, pytest.raises(KeyboardInterrupt) as raised:
        client.cloudstorages_api.create(body)
    assert_shows_nothing(raised.value)


@pytest.mark.parametrize(
    "spec",
    [
        S3("images", key=f"{S}-key", secret_key=f"{S}-secret"),
        AzureBlob("images", account_name="ours", sas_token=f"sig={S}"),
        models.CloudStorageWriteRequest(**NEW, key=f"{S}-key", secret_key=f"{S}-secret"),
    ],
    ids=["S3", "AzureBlob", "model"],
)
def test_the_variables_of_a_bucket_that_cannot_be_attached_hold_no_secret(
    serve: Serve, spec: Any
) -> None:
    with Client(serve(echo()).url) as client, pytest.raises(exceptions.BadRequestException) as e:
        client.cloud_storages.create(spec)

    assert_shows_nothing(e.value)


def test_the_variables_of_a_change_that_is_refused_hold_no_secret(serve: Serve) -> None:
    changes = models.PatchedCloudStorageWriteRequest(secret_key=f"{S}-secret", manifests=[])
    with Client(serve(respond({"id": 1}), echo()).url) as client:
        storage = client.cloud_storages.retrieve(1)
        with pytest.raises(exceptions.BadRequestException) as e:
            storage.update(changes)

    assert_shows_nothing(e.value)


def test_the_variables_of_a_log_in_hold_the_password_only_where_it_was_given(serve: Serve) -> None:
    with Client(serve(echo()).url) as client, pytest.raises(exceptions.BadRequestException) as e:
        client.login(("ann", f"{S}-password"))

    assert [name for name, shown in variables(e.value) if S in shown] == ["login.credentials"]


def test_an_exception_that_was_being_handled_keeps_its_variables(
    serve: Serve, connect: Connect
) -> None:
    def fail() -> None:
        mine = "mine"
        raise KeyError(mine)

    client = connect(serve(close))
    kept: list[KeyError] = []
    try:
        fail()
    except KeyError as handled:
        with pytest.raises(exceptions.ApiConnectionError):
            retrieve(client)
        kept.append(handled)
    assert kept[0].__traceback__ is not None
    inner = kept[0].__traceback__.tb_next
    assert inner is not None
    assert inner.tb_frame.f_locals == {"mine": "mine"}


def test_a_failed_call_shows_the_lines_that_it_came_through(serve: Serve, connect: Connect) -> None:
    with pytest.raises(exceptions.ApiConnectionError) as raised:
        retrieve(connect(serve(close)))
    cause = raised.value.__cause__
    assert cause is not None
    names = set()
    traceback = cause.__traceback__
    while traceback is not None:
        names.add(traceback.tb_frame.f_globals["__name__"])
        traceback = traceback.tb_next
    assert {"cvat_sdk._runtime.transport.send", "urllib3.connectionpool"} <= names
    assert sys.exc_info() == (None, None, None)
