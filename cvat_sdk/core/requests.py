"""Background requests: the work on tasks that the server does after it has responded."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import msgspec

from cvat_sdk.api_client import models
from cvat_sdk.api_client.exceptions import ApiException, ConflictException
from cvat_sdk.core.helpers import checked
from cvat_sdk.core.waiting import Connection, Polling, Run, may_pass, unless_gone

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Self
    from urllib3 import HTTPResponse


class BackgroundRequest(Run):
    """Work on a task that the server does in the background, such as an export.

    The id names the work: when it is asked for again after its end, that has the same id.
    """

    request: models.Request
    """What the server reported; there is nothing before the first look."""
    response: HTTPResponse

    @classmethod
    def start(
        cls, client: Connection, call: Callable[[], tuple[Any, Any]], id: str | None = None
    ) -> Self:
        """Return the request that a call starts, or the one for the same work that goes on.

        If its id is known, the response may be lost.
        """
        try:
            return cls(client, checked(call(), rq_id=str).rq_id)
        except ConflictException as error:
            with suppress(msgspec.MsgspecError):
                return cls(client, msgspec.json.decode(error.body or "", type=models.RqId).rq_id)
            raise
        except ApiException as error:
            run = cls(client, id or "")
            with suppress(ApiException):
                if id and may_pass(error):
                    Polling(client.clock).persist(run.refresh)
            # One that failed may be that of an earlier call.
            if run.done and run.status != "finished":
                raise
            return run

    def refresh(self) -> Self:  # noqa: D102 - inherited
        retrieve = self._client.api_client.requests_api.retrieve
        self.request, self.response = unless_gone(retrieve, self.id, self)
        fraction = self.request.get("progress")
        self.progress = None if fraction is None else round(min(max(fraction, 0), 1) * 100)
        self.status, self.failure = self.request.status, self.request.get("message") or ""
        return self
