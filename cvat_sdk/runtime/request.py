"""What goes on the wire, while it is being put together."""

from __future__ import annotations

from typing import Any

__all__ = ["Request", "split_origin", "with_query"]


class Request:
    """What goes on the wire, being put together.

    :ivar method: the HTTP method
    :ivar path: the path template, which is what errors and log lines show
    :ivar origin: scheme, host and port
    :ivar target: the path
    :ivar query: the parts of the query, percent-encoded
    :ivar secret_query: further parts, which are credentials
    :ivar headers: the headers
    :ivar cookies: the cookies
    :ivar body: the body as urllib3 takes it
    :ivar stream: what the body is read from, where it holds files
    :ivar content_type: the body's media type
    :ivar wire_names_only: whether a mapping as body goes by the contract's names only
    :ivar secret_source: the body as it was given, and its type
    :ivar strayed_to: scheme, host and port that it was redirected to without its credentials
    """

    __slots__ = (
        "body",
        "content_type",
        "cookies",
        "headers",
        "method",
        "origin",
        "path",
        "query",
        "secret_query",
        "secret_source",
        "strayed_to",
        "stream",
        "target",
        "wire_names_only",
    )

    def __init__(self, method: str, path: str, origin: str, target: str) -> None:
        self.method = method
        self.path = path
        self.origin = origin
        self.target = target
        self.query: list[tuple[str, str]] = []
        self.secret_query: list[tuple[str, str]] = []
        self.headers: dict[str, str] = {}
        self.cookies: dict[str, str] = {}
        self.body: Any = None
        self.stream: Any = None
        self.content_type: str | None = None
        self.wire_names_only = False
        self.secret_source: tuple[Any, Any] | None = None
        self.strayed_to: str | None = None

    @property
    def shown_target(self) -> str:
        """Path and query, but for credentials in it."""
        return with_query(self.target, self.query) if self.query else self.target

    @property
    def full_target(self) -> str:
        """Path and query."""
        return with_query(self.shown_target, self.secret_query)

    def rewind(self) -> bool:
        """Make the body ready to be sent once more; False if it cannot be."""
        return self.stream is None or bool(self.stream.rewind())

    def close_files(self) -> None:
        """Close the files that the body was read from."""
        if self.stream is not None:
            self.stream.close_files()


def with_query(target: str, query: list[tuple[str, str]]) -> str:
    """The target with further parts of a query, percent-encoded, appended."""
    if not query:
        return target
    separator = "&" if "?" in target else "?"
    return target + separator + "&".join([f"{name}={text}" for name, text in query])


def split_origin(url: str) -> tuple[str, str]:
    """Scheme, host and port of a URL, as browsers write them in `Origin`, and the rest of it."""
    scheme, _, rest = url.partition("://")
    scheme = scheme.lower()
    end = next((index for index, character in enumerate(rest) if character in "/?#"), len(rest))
    default_port = {"http": ":80", "https": ":443"}.get(scheme, "")
    return f"{scheme}://{rest[:end].lower().removesuffix(default_port)}", rest[end:]
