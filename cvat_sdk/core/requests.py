"""Background requests: the work on tasks that the server does after it has responded."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import msgspec

from cvat_sdk.api_client.exceptions import ConflictException
from cvat_sdk.api_client.models import RqId
from cvat_sdk.core.helpers import checked
from cvat_sdk.core.waiting import Connection, Run, not_found_means_gone

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Self
    from urllib3 import HTTPResponse

    from cvat_sdk.api_client.models import Request


class BackgroundRequest(Run):
    """Work on a task that the server does in the background, such as an export.

    The id names the work: when it is asked for again after its end, that has the same id.
    """

    request: Request
    """What the server reported; there is nothing before the first look."""
    response: HTTPResponse

    @classmethod
    def start(cls, client: Connection, call: Callable[[], tuple[Any, Any]]) -> Self:
        """Return the request that a call starts, or the one for the same work that goes on."""
        try:
            return cls(client, checked(call(), rq_id=str).rq_id)
        except ConflictException as error:
            with suppress(msgspec.MsgspecError):
                return cls(client, msgspec.json.decode(error.body or "", type=RqId).rq_id)
            raise

    def refresh(self) -> Self:  # noqa: D102 - inherited
        with not_found_means_gone(self.id, self):
            self.request, self.response = self._client.api_client.requests_api.retrieve(self.id)
        fraction = self.request.get("progress")
        self.progress = None if fraction is None else round(min(max(fraction, 0), 1) * 100)
        self.status, self.failure = self.request.status, self.request.get("message") or ""
        return self
