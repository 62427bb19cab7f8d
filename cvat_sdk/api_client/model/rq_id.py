# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `RqId`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model


class RqId(Model):
    """The id of the background request that does the work.

    Source: ``#/components/schemas/RqId``
    """

    rq_id: str
    """The id to give to `requests_api.retrieve`."""
