# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`QualityApi`, the operations of the tag `quality`."""

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


class QualityApi(Api):
    """How well annotations agree with ground truth."""

    create_report_endpoint: Operation = Operation(
        "create_report",
        "POST",
        "/api/quality/reports",
        parameters=(
            QueryParam("rq_id", str, deprecated=True),
            Body(
                "quality_report_create_request",
                lambda: models.QualityReportCreateRequest,
                content_types=("application/json",),
            ),
        ),
        returns=lambda: models.QualityReport,
        returns_by_status={202: lambda: models.RqId},
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create_report(
        self,
        rq_id: str | None = None,
        quality_report_create_request: models.QualityReportCreateRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.QualityReport | models.RqId, HTTPResponse]: ...
    @overload
    def create_report(
        self,
        rq_id: str | None = None,
        quality_report_create_request: models.QualityReportCreateRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create_report(
        self,
        rq_id: str | None = None,
        quality_report_create_request: models.QualityReportCreateRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.QualityReport | models.RqId, HTTPResponse]]: ...
    def create_report(
        self,
        rq_id: str | None = None,
        quality_report_create_request: models.QualityReportCreateRequest
        | Mapping[str, Any]
        | None = None,
        **kwargs: Any,
    ) -> Any:
        """Calculates a quality report, in the background.

        Source: ``POST /api/quality/reports``

        :param rq_id: The id of an earlier request, whose state is wanted. (deprecated)
        :param quality_report_create_request: What to calculate the quality of: a task or a
            project.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `QualityReport | RqId`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.create_report_endpoint.call((rq_id, quality_report_create_request), kwargs)

    list_conflicts_endpoint: Operation = Operation(
        "list_conflicts",
        "GET",
        "/api/quality/conflicts",
        parameters=(
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("filter", str),
            QueryParam("frame", int),
            QueryParam("job_id", int),
            QueryParam("org", str),
            QueryParam("org_id", int),
            QueryParam("page", int),
            QueryParam("page_size", int),
            QueryParam("project_id", int),
            QueryParam("report_id", int),
            QueryParam("severity", Literal["warning", "error"]),
            QueryParam("sort", str),
            QueryParam("task_id", int),
            QueryParam(
                "type",
                Literal[
                    "missing_annotation",
                    "extra_annotation",
                    "mismatching_label",
                    "low_overlap",
                    "mismatching_direction",
                    "mismatching_attributes",
                    "mismatching_groups",
                    "covered_annotation",
                ],
            ),
        ),
        returns=lambda: models.PaginatedAnnotationConflictList,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def list_conflicts(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        frame: int | None = None,
        job_id: int | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        project_id: int | None = None,
        report_id: int | None = None,
        severity: str | None = None,
        sort: str | None = None,
        task_id: int | None = None,
        type: str | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.PaginatedAnnotationConflictList, HTTPResponse]: ...
    @overload
    def list_conflicts(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        frame: int | None = None,
        job_id: int | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        project_id: int | None = None,
        report_id: int | None = None,
        severity: str | None = None,
        sort: str | None = None,
        task_id: int | None = None,
        type: str | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def list_conflicts(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        frame: int | None = None,
        job_id: int | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        project_id: int | None = None,
        report_id: int | None = None,
        severity: str | None = None,
        sort: str | None = None,
        task_id: int | None = None,
        type: str | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.PaginatedAnnotationConflictList, HTTPResponse]]: ...
    def list_conflicts(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        frame: int | None = None,
        job_id: int | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        project_id: int | None = None,
        report_id: int | None = None,
        severity: str | None = None,
        sort: str | None = None,
        task_id: int | None = None,
        type: str | None = None,
        **kwargs: Any,
    ) -> Any:
        """Lists the conflicts of quality reports, a page at a time.

        Source: ``GET /api/quality/conflicts``

        :param x_organization: Organization unique slug
        :param filter: A JSON Logic expression that results have to match; it may use
            `frame`, `id`, `job_id`, `project_id`, `severity`, `task_id` and `type`.
        :param frame: Only conflicts on the frame with this number.
        :param job_id: Only those of the job with this id.
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param page: The number of the page, from 1.
        :param page_size: The number of results on a page.
        :param project_id: Only those of the project with this id.
        :param report_id: Only conflicts of the report with this id.
        :param severity: Only conflicts of this severity.
        :param sort: The field to sort by, with `-` before it for the reverse order: `frame`,
            `id`, `job_id`, `project_id`, `severity`, `task_id` or `type`.
        :param task_id: Only those of the task with this id.
        :param type: Only conflicts of this type.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `PaginatedAnnotationConflictList`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            x_organization, filter, frame, job_id, org, org_id, page, page_size, project_id,
            report_id, severity, sort, task_id, type,
        )  # fmt: skip
        return self.list_conflicts_endpoint.call(arguments, kwargs)

    list_reports_endpoint: Operation = Operation(
        "list_reports",
        "GET",
        "/api/quality/reports",
        parameters=(
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("filter", str),
            QueryParam("job_id", int),
            QueryParam("org", str),
            QueryParam("org_id", int),
            QueryParam("page", int),
            QueryParam("page_size", int),
            QueryParam("parent_id", int),
            QueryParam("project_id", int),
            QueryParam("sort", str),
            QueryParam("target", Literal["job", "project", "task"]),
            QueryParam("task_id", int),
        ),
        returns=lambda: models.PaginatedQualityReportList,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def list_reports(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        job_id: int | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        parent_id: int | None = None,
        project_id: int | None = None,
        sort: str | None = None,
        target: str | None = None,
        task_id: int | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.PaginatedQualityReportList, HTTPResponse]: ...
    @overload
    def list_reports(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        job_id: int | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        parent_id: int | None = None,
        project_id: int | None = None,
        sort: str | None = None,
        target: str | None = None,
        task_id: int | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def list_reports(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        job_id: int | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        parent_id: int | None = None,
        project_id: int | None = None,
        sort: str | None = None,
        target: str | None = None,
        task_id: int | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.PaginatedQualityReportList, HTTPResponse]]: ...
    def list_reports(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        job_id: int | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        parent_id: int | None = None,
        project_id: int | None = None,
        sort: str | None = None,
        target: str | None = None,
        task_id: int | None = None,
        **kwargs: Any,
    ) -> Any:
        """Lists quality reports, a page at a time.

        Source: ``GET /api/quality/reports``

        :param x_organization: Organization unique slug
        :param filter: A JSON Logic expression that results have to match; it may use
            `created_date`, `gt_last_updated`, `id`, `job_id`, `project_id`,
            `target_last_updated` and `task_id`.
        :param job_id: Only those of the job with this id.
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param page: The number of the page, from 1.
        :param page_size: The number of results on a page.
        :param parent_id: Only reports that are part of the report with this id.
        :param project_id: Only those of the project with this id.
        :param sort: The field to sort by, with `-` before it for the reverse order:
            `created_date`, `gt_last_updated`, `id`, `job_id`, `project_id`,
            `target_last_updated` or `task_id`.
        :param target: Only reports about this kind of object.
        :param task_id: Only those of the task with this id.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `PaginatedQualityReportList`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            x_organization, filter, job_id, org, org_id, page, page_size, parent_id, project_id,
            sort, target, task_id,
        )  # fmt: skip
        return self.list_reports_endpoint.call(arguments, kwargs)

    list_settings_endpoint: Operation = Operation(
        "list_settings",
        "GET",
        "/api/quality/settings",
        parameters=(
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("filter", str),
            QueryParam("inherit", bool),
            QueryParam("org", str),
            QueryParam("org_id", int),
            QueryParam("page", int),
            QueryParam("page_size", int),
            QueryParam("parent_type", Literal["project", "task"]),
            QueryParam("project_id", int),
            QueryParam("sort", str),
            QueryParam("task_id", int),
        ),
        returns=lambda: models.PaginatedQualitySettingsList,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def list_settings(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        inherit: bool | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        parent_type: str | None = None,
        project_id: int | None = None,
        sort: str | None = None,
        task_id: int | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.PaginatedQualitySettingsList, HTTPResponse]: ...
    @overload
    def list_settings(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        inherit: bool | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        parent_type: str | None = None,
        project_id: int | None = None,
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
        inherit: bool | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        parent_type: str | None = None,
        project_id: int | None = None,
        sort: str | None = None,
        task_id: int | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.PaginatedQualitySettingsList, HTTPResponse]]: ...
    def list_settings(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        inherit: bool | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        parent_type: str | None = None,
        project_id: int | None = None,
        sort: str | None = None,
        task_id: int | None = None,
        **kwargs: Any,
    ) -> Any:
        """Lists quality settings, a page at a time.

        With `project_id`, those of the project and of its tasks.

        Source: ``GET /api/quality/settings``

        :param x_organization: Organization unique slug
        :param filter: A JSON Logic expression that results have to match; it may use
            `created_date`, `id`, `inherit`, `project_id`, `task_id` and `updated_date`.
        :param inherit: Only settings that are those of the project, or with false, that are
            not.
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param page: The number of the page, from 1.
        :param page_size: The number of results on a page.
        :param parent_type: Only settings of projects or of tasks.
        :param project_id: Only those of the project with this id.
        :param sort: The field to sort by, with `-` before it for the reverse order:
            `created_date`, `id`, `inherit`, `project_id`, `task_id` or `updated_date`.
        :param task_id: Only those of the task with this id.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `PaginatedQualitySettingsList`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            x_organization, filter, inherit, org, org_id, page, page_size, parent_type, project_id,
            sort, task_id,
        )  # fmt: skip
        return self.list_settings_endpoint.call(arguments, kwargs)

    partial_update_settings_endpoint: Operation = Operation(
        "partial_update_settings",
        "PATCH",
        "/api/quality/settings/{id}",
        parameters=(
            PathParam("id", int),
            Body(
                "patched_quality_settings_request",
                lambda: models.PatchedQualitySettingsRequest,
                content_types=("application/json",),
            ),
        ),
        returns=lambda: models.QualitySettings,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def partial_update_settings(
        self,
        id: int,
        patched_quality_settings_request: models.PatchedQualitySettingsRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.QualitySettings, HTTPResponse]: ...
    @overload
    def partial_update_settings(
        self,
        id: int,
        patched_quality_settings_request: models.PatchedQualitySettingsRequest
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
        patched_quality_settings_request: models.PatchedQualitySettingsRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.QualitySettings, HTTPResponse]]: ...
    def partial_update_settings(
        self,
        id: int,
        patched_quality_settings_request: models.PatchedQualitySettingsRequest
        | Mapping[str, Any]
        | None = None,
        **kwargs: Any,
    ) -> Any:
        """Changes quality settings.

        Source: ``PATCH /api/quality/settings/{id}``

        :param id: The id of the settings.
        :param patched_quality_settings_request: The changes of quality settings; a field
            that is left out keeps its value.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `QualitySettings`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            id, patched_quality_settings_request,
        )  # fmt: skip
        return self.partial_update_settings_endpoint.call(arguments, kwargs)

    retrieve_report_endpoint: Operation = Operation(
        "retrieve_report",
        "GET",
        "/api/quality/reports/{id}",
        parameters=(PathParam("id", int),),
        returns=lambda: models.QualityReport,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def retrieve_report(
        self,
        id: int,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.QualityReport, HTTPResponse]: ...
    @overload
    def retrieve_report(
        self,
        id: int,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve_report(
        self,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.QualityReport, HTTPResponse]]: ...
    def retrieve_report(self, id: int, **kwargs: Any) -> Any:
        """Returns a quality report.

        Source: ``GET /api/quality/reports/{id}``

        :param id: The id of the report.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `QualityReport`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_report_endpoint.call((id,), kwargs)

    retrieve_report_data_endpoint: Operation = Operation(
        "retrieve_report_data",
        "GET",
        "/api/quality/reports/{id}/data",
        parameters=(PathParam("id", int),),
        returns=lambda: dict[str, Any],
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def retrieve_report_data(
        self,
        id: int,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[dict[str, Any], HTTPResponse]: ...
    @overload
    def retrieve_report_data(
        self,
        id: int,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve_report_data(
        self,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[dict[str, Any], HTTPResponse]]: ...
    def retrieve_report_data(self, id: int, **kwargs: Any) -> Any:
        """Returns a quality report with the results of each frame.

        Its form depends on the version of the server.

        Source: ``GET /api/quality/reports/{id}/data``

        :param id: The id of the report.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `dict[str, Any]`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_report_data_endpoint.call((id,), kwargs)

    retrieve_settings_endpoint: Operation = Operation(
        "retrieve_settings",
        "GET",
        "/api/quality/settings/{id}",
        parameters=(PathParam("id", int),),
        returns=lambda: models.QualitySettings,
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
    ) -> tuple[models.QualitySettings, HTTPResponse]: ...
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
    ) -> AsyncResult[tuple[models.QualitySettings, HTTPResponse]]: ...
    def retrieve_settings(self, id: int, **kwargs: Any) -> Any:
        """Returns quality settings.

        Source: ``GET /api/quality/settings/{id}``

        :param id: The id of the settings.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `QualitySettings`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_settings_endpoint.call((id,), kwargs)
