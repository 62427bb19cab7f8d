"""Background requests: the work on tasks that the server does after it has responded."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec

from cvat_sdk.api_client import models
from cvat_sdk.api_client.exceptions import ApiException, ConflictException
from cvat_sdk.core.helpers import checked
from cvat_sdk.core.waiting import Connection, Polling, Run, RunError, may_pass, unless_gone

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Self
    from urllib3 import HTTPResponse


MAX_START = 60.0
"""Seconds for which the request of a call whose response was lost is looked for."""


class BackgroundRequest(Run):
    """Work on a task that the server does in the background, such as an export.

    The id names the work: when it is asked for again after its end, that has the same id.
    """

    request: models.Request
    """What the server reported; there is nothing before the first look."""
    response: HTTPResponse

    @classmethod
    def complete(
        cls, client: Connection, call: Callable[[], tuple[Any, Any]], timeout: float | None,
        id: str | None = None,
    ) -> Self:  # fmt: skip
        """Wait for the request that a call starts, or for the one for the same work that goes on.

        If its id is known, the response to the call may be lost.
        """
        try:
            started = checked(call(), rq_id=str)
        except ConflictException as error:
            try:
                started = msgspec.json.decode(error.body or "", type=models.RqId)
            except msgspec.MsgspecError:
                raise error from None
        except ApiException as error:
            if not (id and may_pass(error)):
                raise
            longest = MAX_START if timeout is None else min(timeout, MAX_START)
            polling, deadline = Polling(client.clock), client.clock.monotonic() + longest
            while True:
                try:
                    return cls(client, id).wait(timeout)
                except RunError as other:  # there is none yet, or an earlier one, which failed
                    if client.clock.monotonic() > deadline:
                        raise error from other
                polling.sleep()
        return cls(client, started.rq_id).wait(timeout)

    def refresh(self, **options: Any) -> Self:  # noqa: D102 - inherited
        retrieve = partial(self._client.api_client.requests_api.retrieve, **options)
        self.request, self.response = unless_gone(retrieve, self.id, self)
        fraction = self.request.get("progress")
        self.progress = None if fraction is None else round(min(max(fraction, 0), 1) * 100)
        self.status, self.failure = self.request.status, self.request.get("message") or ""
        return self
