"""The contract allows what a real server accepted, as openapi-core reads it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from werkzeug.datastructures import Headers
from werkzeug.test import EnvironBuilder
from werkzeug.wrappers import Request

from cvat_sdk.testing.contract import load_contract
from tests.support import recordings

if TYPE_CHECKING:
    from tests.support.recordings import Exchange

_CONTRACT = load_contract(Path(__file__).parents[2] / "openapi.yaml")
# What a server puts up with, and no documented call sends.
_PUT_UP_WITH = {
    "085-create-multipart-manifests-empty-string-201": "a list in a form that is not numbered",
    "115-list-page-size-all-200": "a page size that is no number",
    "117-list-page-size-text-200": "a page size that is no number",
    "151-list-org-id-empty-200": "an organization's number that is none",
    "194-patch-empty-body-200": "a body that is announced and not there",
}
_ACCEPTED = [each for each in recordings.exchanges(recordings.COPIES) if each.status < 300]


@pytest.mark.parametrize("exchange", _ACCEPTED, ids=lambda exchange: exchange.name)
def test_what_a_server_accepted_is_allowed(exchange: Exchange) -> None:
    builder = EnvironBuilder(
        exchange.path,
        method=exchange.method,
        query_string=exchange.query,
        headers=Headers(exchange.request.headers),
        data=exchange.request.body,
    )
    request = Request(builder.get_environ())

    violations = list(_CONTRACT.violations(request))

    request.close()
    builder.close()
    assert bool(violations) == (exchange.name in _PUT_UP_WITH), violations
