"""Every default of the client. docs/guides/reliability.md quotes this module."""

from __future__ import annotations

from typing import Final

CONNECT_TIMEOUT: Final = 10.0
"""Seconds to wait for a connection."""
READ_TIMEOUT: Final = 60.0
"""Seconds of silence to wait for while an answer is read."""
TIMEOUT: Final = (CONNECT_TIMEOUT, READ_TIMEOUT)

RETRIES: Final = 3
"""How often a call is tried again after its first failure."""
BACKOFF: Final = 0.5
"""Seconds before the first retry; each further pause is twice as long."""
BACKOFF_MAX: Final = 8.0
"""Seconds that one pause lasts at most."""
JITTER: Final = 0.25
"""The share of a pause that chance may take off it."""
RETRY_AFTER_MAX: Final = 60.0
"""Seconds that ``Retry-After`` may ask for; an answer asking for more is returned at once."""
RETRY_STATUSES: Final = frozenset({429, 502, 503, 504})
RETRY_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
"""Methods whose request may be sent again although its bytes may have arrived."""
REFUSED_STATUSES: Final = frozenset({429})
"""Statuses that say that nothing was done, so that every method is tried again."""

REDIRECTS: Final = 5
"""How many redirects a GET or HEAD follows."""
CROSS_ORIGIN_HEADERS: Final = frozenset({"accept", "accept-encoding", "user-agent"})
"""The only headers that a redirect to another scheme, host or port carries."""

POOL_MAXSIZE: Final = 32
"""Connections to one host at most; further threads wait for one."""
POOL_THREADS: Final = 1
"""Threads for `_async_call`."""

MAX_REQUEST_BYTES: Final = 100 * 1024 * 1024
"""Size of a JSON or form body, in bytes; files are not counted."""
MAX_RESPONSE_BYTES: Final = 512 * 1024 * 1024
"""Size of an answer that is parsed, decompressed, in bytes; stream larger ones."""
MAX_DEPTH: Final = 200
"""How deep a body may be nested."""

MESSAGE_CHARACTERS: Final = 300
"""How much of an answer's body the text of an exception holds."""
SECRET_WORDS: Final = (
    "auth", "connection_string", "cookie", "credential", "csrf", "key", "passw", "secret",
    "session", "sign", "token",
)  # fmt: skip
"""Headers, and fields of bodies that the contract does not know, hold secrets when their names
contain one of these."""
