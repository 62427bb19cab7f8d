"""An HTTP/1.1 server for loopback: keep-alive, one thread per connection."""

from __future__ import annotations

import contextlib
import io
import logging
import socket
import sys
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast
from urllib.parse import unquote_to_bytes

from werkzeug.formparser import FormDataParser
from werkzeug.wrappers import Request, Response

from cvat_sdk.testing.bodies import RefusedRequest, malformed, read_body

Application = Callable[[Request], Response]

_BODY_TIMEOUT = 20.0
"""Seconds to wait for the next bytes of a body, as a reverse proxy does."""
_LINGER_TIMEOUT = 5.0

_logger = logging.getLogger("cvat_sdk.testing")


class _StrictFormDataParser(FormDataParser):
    """Raises for a malformed form, which would otherwise count as an empty one."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{**options, "silent": False})


class WebRequest(Request):
    """A request whose form may have fields of any size, since its body is already read."""

    max_form_memory_size: int | None = None
    max_form_parts = 1000
    form_data_parser_class: type[FormDataParser] = _StrictFormDataParser


class WebServer(ThreadingHTTPServer):
    """Passes requests to an application until it is stopped."""

    # A connection that a client keeps open must not block the interpreter's exit.
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, application: Application, host: str, port: int, max_body_bytes: int) -> None:
        self.application = application
        self.max_body_bytes = max_body_bytes
        self._connections: list[tuple[socket.socket, threading.Thread]] = []
        super().__init__((host, port), _Handler)
        self._thread = threading.Thread(
            target=self.serve_forever, kwargs={"poll_interval": 0.005}, name="cvat-testing-server"
        )
        self._thread.daemon = True
        self._thread.start()

    def stop(self) -> None:
        """Stop listening, close all connections and join their threads."""
        self.shutdown()
        self._thread.join()
        self.server_close()
        for connection, _ in self._connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for _, thread in self._connections:
            thread.join()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Start a thread for a new connection."""
        thread = threading.Thread(
            target=self.process_request_thread, args=(request, client_address), daemon=True
        )
        alive = [each for each in self._connections if each[1].is_alive()]
        self._connections = [*alive, (request, thread)]
        thread.start()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Log an error of the server, but not a client that closed its connection."""
        error = sys.exc_info()[1]
        if not isinstance(error, ConnectionError):
            _logger.error("Failed on %s from %s", request, client_address, exc_info=error)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    # Buffered, so that headers and body are sent in one packet.
    wbufsize = -1

    def version_string(self) -> str:
        return "uvicorn"

    def log_message(self, format: str, *args: Any) -> None:
        """Log nothing: `requests_seen` has all requests."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):
            return self._respond
        raise AttributeError(name)

    def _respond(self) -> None:
        server = cast(WebServer, self.server)
        try:
            if not self.path.isascii():
                raise malformed("the target is not percent-encoded")
            self.connection.settimeout(_BODY_TIMEOUT)
            body = read_body(self.rfile, self.headers, server.max_body_bytes)
            self.connection.settimeout(None)
        except TimeoutError:
            self._refuse(RefusedRequest(408, "The body did not arrive in time."))
        except RefusedRequest as refusal:
            self._refuse(refusal)
        else:
            self._send(server.application(WebRequest(self._environ(body))))

    def _send(self, response: Response) -> None:
        body = response.get_data()
        response.headers["Content-Length"] = str(len(body))
        self.send_response(response.status_code)
        for name, value in response.headers.items():
            self.send_header(name, value)
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _refuse(self, refusal: RefusedRequest) -> None:
        self.close_connection = True
        self._send(Response(str(refusal), refusal.status, content_type="text/plain"))
        self.wfile.flush()
        # To close a connection with unread data resets it, and the client may lose the response.
        self.connection.shutdown(socket.SHUT_WR)
        self.connection.settimeout(_LINGER_TIMEOUT)
        deadline = time.monotonic() + _LINGER_TIMEOUT
        with contextlib.suppress(OSError):
            while time.monotonic() < deadline and self.connection.recv(65536):
                pass

    def _environ(self, body: bytes) -> dict[str, Any]:
        path, _, query = self.path.partition("?")
        host, port = cast(WebServer, self.server).server_address[:2]
        environ: dict[str, Any] = {
            "REQUEST_METHOD": self.command,
            "SCRIPT_NAME": "",
            "PATH_INFO": unquote_to_bytes(path).decode("latin-1"),
            "QUERY_STRING": query,
            "RAW_URI": self.path,
            "SERVER_NAME": host,
            "SERVER_PORT": str(port),
            "SERVER_PROTOCOL": self.request_version,
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(body),
            "wsgi.input_terminated": True,
            "cvat_sdk.headers": self.headers.items(),
        }
        for name, value in self.headers.items():
            key = name.upper().replace("-", "_")
            key = key if key in {"CONTENT_TYPE", "CONTENT_LENGTH"} else f"HTTP_{key}"
            environ[key] = f"{environ[key]},{value}" if key in environ else value
        environ["CONTENT_LENGTH"] = str(len(body))
        return environ
