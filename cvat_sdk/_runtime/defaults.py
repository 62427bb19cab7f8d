"""Every default of the client. docs/guides/reliability.md quotes this module."""

from __future__ import annotations

from typing import Final

CONNECT_TIMEOUT: Final = 10.0
"""Seconds to wait for a connection."""
READ_TIMEOUT: Final = 60.0
"""Seconds to wait for the next bytes of a response."""
TIMEOUT: Final = (CONNECT_TIMEOUT, READ_TIMEOUT)

RETRIES: Final = 3
"""How often a request is retried after its first failure."""
BACKOFF: Final = 0.5
"""Seconds before the first retry; the delay doubles with each further one."""
BACKOFF_MAX: Final = 8.0
"""The longest delay between two retries, in seconds."""
JITTER: Final = 0.25
"""The share of a delay that is taken off at random."""
RETRY_AFTER_MAX: Final = 60.0
"""The longest ``Retry-After`` that is obeyed, in seconds; a longer one ends the retries."""
RETRY_STATUSES: Final = frozenset({429, 502, 503, 504})
"""Statuses that are worth a retry."""
RETRY_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
"""Methods whose request may be repeated although the server may have received it."""
UNPROCESSED_STATUSES: Final = frozenset({429})
"""Statuses by which a server says that it did nothing, so that any method may be repeated."""

REDIRECTS: Final = 5
"""How many redirects a GET or HEAD follows."""
CROSS_ORIGIN_HEADERS: Final = frozenset({"accept", "accept-encoding", "user-agent"})
"""The only headers that a redirect to another scheme, host or port carries."""

POOL_MAXSIZE: Final = 32
"""Connections to one host at most; further threads wait for one."""
POOL_THREADS: Final = 1
"""Threads for `_async_call`."""
EXIT_TIMEOUT: Final = 5.0
"""Seconds that the interpreter waits at its end for calls on other threads."""

MAX_REQUEST_BYTES: Final = 100 * 1024 * 1024
"""Size of the largest JSON body that is sent, in bytes; files are not counted."""
MAX_RESPONSE_BYTES: Final = 512 * 1024 * 1024
"""Size of the largest response that is parsed, decompressed, in bytes; stream larger ones."""
MAX_COOKIES: Final = 50
"""How many cookies are kept, with `keep_cookies`; the first ones."""
MAX_COOKIE_BYTES: Final = 4096
"""Size of the largest cookie that is kept, in bytes."""
MAX_DEPTH: Final = 200
"""How deep a body may be nested."""

MAX_MASKED_BYTES: Final = 1024 * 1024
"""How much of a file is searched for secrets; a response keeps no larger body of its request."""
MESSAGE_CHARACTERS: Final = 300
"""How much of a response's body the text of an exception holds."""
SECRET_WORDS: Final = (
    "auth", "connection_string", "cookie", "credential", "csrf", "key", "passw", "secret",
    "session", "sign", "token",
)  # fmt: skip
"""Headers, and fields of bodies that the contract does not know, hold secrets when their names
contain one of these."""
