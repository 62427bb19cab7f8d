# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`EventsApi`, the operations of the tag `events`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Literal, overload

from cvat_sdk._runtime.http.parameters import Body, HeaderParam, QueryParam
from cvat_sdk._runtime.operation import Api, Operation
from cvat_sdk.api_client import models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack
    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.operation import CallOptions
    from cvat_sdk._runtime.threads import AsyncResult


class EventsApi(Api):
    """What users and clients did."""

    create_endpoint: Operation = Operation(
        "create",
        "POST",
        "/api/events",
        parameters=(
            Body(
                "client_events_request",
                lambda: models.ClientEventsRequest,
                content_types=("application/json",),
                required=True,
            ),
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("org", str),
            QueryParam("org_id", int),
        ),
        returns=lambda: models.ClientEvents,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create(
        self,
        client_events_request: models.ClientEventsRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.ClientEvents, HTTPResponse]: ...
    @overload
    def create(
        self,
        client_events_request: models.ClientEventsRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create(
        self,
        client_events_request: models.ClientEventsRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.ClientEvents, HTTPResponse]]: ...
    def create(
        self,
        client_events_request: models.ClientEventsRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        **kwargs: Any,
    ) -> Any:
        """Records events of a client.

        Source: ``POST /api/events``

        :param client_events_request: Events of a client to record.
        :param x_organization: Organization unique slug
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `ClientEvents`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            client_events_request, x_organization, org, org_id,
        )  # fmt: skip
        return self.create_endpoint.call(arguments, kwargs)

    create_export_endpoint: Operation = Operation(
        "create_export",
        "POST",
        "/api/events/export",
        parameters=(
            QueryParam("cloud_storage_id", int),
            QueryParam("filename", str),
            QueryParam("_from", datetime.datetime, name="from"),
            QueryParam("job_id", int),
            QueryParam("location", Literal["cloud_storage", "local"]),
            QueryParam("org_id", int),
            QueryParam("project_id", int),
            QueryParam("task_id", int),
            QueryParam("to", datetime.datetime),
            QueryParam("user_id", int),
        ),
        returns=lambda: models.RqId,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create_export(
        self,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        _from: datetime.datetime | None = None,
        job_id: int | None = None,
        location: str | None = None,
        org_id: int | None = None,
        project_id: int | None = None,
        task_id: int | None = None,
        to: datetime.datetime | None = None,
        user_id: int | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.RqId, HTTPResponse]: ...
    @overload
    def create_export(
        self,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        _from: datetime.datetime | None = None,
        job_id: int | None = None,
        location: str | None = None,
        org_id: int | None = None,
        project_id: int | None = None,
        task_id: int | None = None,
        to: datetime.datetime | None = None,
        user_id: int | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create_export(
        self,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        _from: datetime.datetime | None = None,
        job_id: int | None = None,
        location: str | None = None,
        org_id: int | None = None,
        project_id: int | None = None,
        task_id: int | None = None,
        to: datetime.datetime | None = None,
        user_id: int | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.RqId, HTTPResponse]]: ...
    def create_export(
        self,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        _from: datetime.datetime | None = None,
        job_id: int | None = None,
        location: str | None = None,
        org_id: int | None = None,
        project_id: int | None = None,
        task_id: int | None = None,
        to: datetime.datetime | None = None,
        user_id: int | None = None,
        **kwargs: Any,
    ) -> Any:
        """Exports events to a CSV file in the background.

        Source: ``POST /api/events/export``

        :param cloud_storage_id: The id of the cloud storage of `location` `cloud_storage`.
        :param filename: The name for the exported file; made from the name of the object if
            left out.
        :param _from: Only events from this time on.
        :param job_id: Only events of the job with this id.
        :param location: Where the file goes or comes from; on the server unless given.
        :param org_id: Only events of the organization with this id.
        :param project_id: Only events of the project with this id.
        :param task_id: Only events of the task with this id.
        :param to: Only events up to this time.
        :param user_id: Only events of the user with this id.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `RqId`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            cloud_storage_id, filename, _from, job_id, location, org_id, project_id, task_id, to,
            user_id,
        )  # fmt: skip
        return self.create_export_endpoint.call(arguments, kwargs)

    list_endpoint: Operation = Operation(
        "list",
        "GET",
        "/api/events",
        parameters=(
            QueryParam("action", Literal["download"]),
            QueryParam("filename", str),
            QueryParam("_from", datetime.datetime, name="from"),
            QueryParam("job_id", int),
            QueryParam("org_id", int),
            QueryParam("project_id", int),
            QueryParam("query_id", str),
            QueryParam("task_id", int),
            QueryParam("to", datetime.datetime),
            QueryParam("user_id", int),
        ),
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
        deprecated=True,
    )

    @overload
    def list(
        self,
        action: str | None = None,
        filename: str | None = None,
        _from: datetime.datetime | None = None,
        job_id: int | None = None,
        org_id: int | None = None,
        project_id: int | None = None,
        query_id: str | None = None,
        task_id: int | None = None,
        to: datetime.datetime | None = None,
        user_id: int | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def list(
        self,
        action: str | None = None,
        filename: str | None = None,
        _from: datetime.datetime | None = None,
        job_id: int | None = None,
        org_id: int | None = None,
        project_id: int | None = None,
        query_id: str | None = None,
        task_id: int | None = None,
        to: datetime.datetime | None = None,
        user_id: int | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def list(
        self,
        action: str | None = None,
        filename: str | None = None,
        _from: datetime.datetime | None = None,
        job_id: int | None = None,
        org_id: int | None = None,
        project_id: int | None = None,
        query_id: str | None = None,
        task_id: int | None = None,
        to: datetime.datetime | None = None,
        user_id: int | None = None,
        **kwargs: Any,
    ) -> Any:
        """Exports events; use `create_export` instead.

        Deprecated.

        Newer servers respond with status 410 or start the export only.

        Source: ``GET /api/events``

        :param action: With `download`, return the file of a finished export.
        :param filename: The name for the downloaded file.
        :param _from: Only events from this time on.
        :param job_id: Only events of the job with this id.
        :param org_id: Only events of the organization with this id.
        :param project_id: Only events of the project with this id.
        :param query_id: The id of the export, from the response that started it.
        :param task_id: Only events of the task with this id.
        :param to: Only events up to this time.
        :param user_id: Only events of the user with this id.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            action, filename, _from, job_id, org_id, project_id, query_id, task_id, to, user_id,
        )  # fmt: skip
        return self.list_endpoint.call(arguments, kwargs)
