# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`ConsensusApi`, the operations of the tag `consensus`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from cvat_sdk._runtime.http.parameters import Body, HeaderParam, PathParam, QueryParam
from cvat_sdk._runtime.operation import Api, Operation
from cvat_sdk.api_client import models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack
    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.operation import CallOptions
    from cvat_sdk._runtime.threads import AsyncResult


class ConsensusApi(Api):
    """Merging the annotations of several annotators of the same frames."""

    create_merge_endpoint: Operation = Operation(
        "create_merge",
        "POST",
        "/api/consensus/merges",
        parameters=(
            Body(
                "consensus_merge_create_request",
                lambda: models.ConsensusMergeCreateRequest,
                content_types=("application/json",),
            ),
        ),
        returns=lambda: models.RqId,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create_merge(
        self,
        consensus_merge_create_request: models.ConsensusMergeCreateRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.RqId, HTTPResponse]: ...
    @overload
    def create_merge(
        self,
        consensus_merge_create_request: models.ConsensusMergeCreateRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create_merge(
        self,
        consensus_merge_create_request: models.ConsensusMergeCreateRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.RqId, HTTPResponse]]: ...
    def create_merge(
        self,
        consensus_merge_create_request: models.ConsensusMergeCreateRequest
        | Mapping[str, Any]
        | None = None,
        **kwargs: Any,
    ) -> Any:
        """Merges the replicas of a task or job in the background.

        Source: ``POST /api/consensus/merges``

        :param consensus_merge_create_request: What to merge the replicas of: a task or one
            of its jobs.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `RqId`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.create_merge_endpoint.call((consensus_merge_create_request,), kwargs)

    list_settings_endpoint: Operation = Operation(
        "list_settings",
        "GET",
        "/api/consensus/settings",
        parameters=(
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("filter", str),
            QueryParam("org", str),
            QueryParam("org_id", int),
            QueryParam("page", int),
            QueryParam("page_size", int),
            QueryParam("sort", str),
            QueryParam("task_id", int),
        ),
        returns=lambda: models.PaginatedConsensusSettingsList,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def list_settings(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort: str | None = None,
        task_id: int | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.PaginatedConsensusSettingsList, HTTPResponse]: ...
    @overload
    def list_settings(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort: str | None = None,
        task_id: int | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def list_settings(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort: str | None = None,
        task_id: int | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.PaginatedConsensusSettingsList, HTTPResponse]]: ...
    def list_settings(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort: str | None = None,
        task_id: int | None = None,
        **kwargs: Any,
    ) -> Any:
        """Lists consensus settings, a page at a time.

        Source: ``GET /api/consensus/settings``

        :param x_organization: Organization unique slug
        :param filter: A JSON Logic expression that results have to match; it may use `id`
            and `task_id`.
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param page: The number of the page, from 1.
        :param page_size: The number of results on a page.
        :param sort: The field to sort by, with `-` before it for the reverse order: `id`.
        :param task_id: Only those of the task with this id.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `PaginatedConsensusSettingsList`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            x_organization, filter, org, org_id, page, page_size, sort, task_id,
        )  # fmt: skip
        return self.list_settings_endpoint.call(arguments, kwargs)

    partial_update_settings_endpoint: Operation = Operation(
        "partial_update_settings",
        "PATCH",
        "/api/consensus/settings/{id}",
        parameters=(
            PathParam("id", int),
            Body(
                "patched_consensus_settings_request",
                lambda: models.PatchedConsensusSettingsRequest,
                content_types=("application/json",),
            ),
        ),
        returns=lambda: models.ConsensusSettings,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def partial_update_settings(
        self,
        id: int,
        patched_consensus_settings_request: models.PatchedConsensusSettingsRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.ConsensusSettings, HTTPResponse]: ...
    @overload
    def partial_update_settings(
        self,
        id: int,
        patched_consensus_settings_request: models.PatchedConsensusSettingsRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def partial_update_settings(
        self,
        id: int,
        patched_consensus_settings_request: models.PatchedConsensusSettingsRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.ConsensusSettings, HTTPResponse]]: ...
    def partial_update_settings(
        self,
        id: int,
        patched_consensus_settings_request: models.PatchedConsensusSettingsRequest
        | Mapping[str, Any]
        | None = None,
        **kwargs: Any,
    ) -> Any:
        """Changes the consensus settings of a task.

        Source: ``PATCH /api/consensus/settings/{id}``

        :param id: The id of the settings.
        :param patched_consensus_settings_request: The changes of consensus settings; a field
            that is left out keeps its value.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `ConsensusSettings`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            id, patched_consensus_settings_request,
        )  # fmt: skip
        return self.partial_update_settings_endpoint.call(arguments, kwargs)

    retrieve_settings_endpoint: Operation = Operation(
        "retrieve_settings",
        "GET",
        "/api/consensus/settings/{id}",
        parameters=(PathParam("id", int),),
        returns=lambda: models.ConsensusSettings,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def retrieve_settings(
        self,
        id: int,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.ConsensusSettings, HTTPResponse]: ...
    @overload
    def retrieve_settings(
        self,
        id: int,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve_settings(
        self,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.ConsensusSettings, HTTPResponse]]: ...
    def retrieve_settings(self, id: int, **kwargs: Any) -> Any:
        """Returns the consensus settings of a task.

        Source: ``GET /api/consensus/settings/{id}``

        :param id: The id of the settings.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `ConsensusSettings`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_settings_endpoint.call((id,), kwargs)
