# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`JobsApi`, the operations of the tag `jobs`."""

from __future__ import annotations

from io import BytesIO
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


class JobsApi(Api):
    """Jobs, the parts of a task that annotators work on."""

    create_endpoint: Operation = Operation(
        "create",
        "POST",
        "/api/jobs",
        parameters=(
            Body(
                "job_write_request",
                lambda: models.JobWriteRequest,
                content_types=("application/json",),
                required=True,
            ),
        ),
        returns=lambda: models.JobRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create(
        self,
        job_write_request: models.JobWriteRequest | Mapping[str, Any],
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.JobRead, HTTPResponse]: ...
    @overload
    def create(
        self,
        job_write_request: models.JobWriteRequest | Mapping[str, Any],
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create(
        self,
        job_write_request: models.JobWriteRequest | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.JobRead, HTTPResponse]]: ...
    def create(
        self, job_write_request: models.JobWriteRequest | Mapping[str, Any], **kwargs: Any
    ) -> Any:
        """Creates the ground truth job of a task.

        Source: ``POST /api/jobs``

        :param job_write_request: A ground truth job to create for a task.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `JobRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.create_endpoint.call((job_write_request,), kwargs)

    create_annotations_endpoint: Operation = Operation(
        "create_annotations",
        "POST",
        "/api/jobs/{id}/annotations/",
        parameters=(
            PathParam("id", int),
            QueryParam("cloud_storage_id", int),
            QueryParam("filename", str),
            QueryParam("format", str),
            QueryParam("location", Literal["cloud_storage", "local"]),
            QueryParam("use_default_location", bool, deprecated=True),
            Body(
                "annotation_file_request",
                lambda: models.AnnotationFileRequest,
                content_types=("application/json", "multipart/form-data"),
            ),
        ),
        returns_by_status={202: lambda: models.RqId},
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
        timeout=300,
    )

    @overload
    def create_annotations(
        self,
        id: int,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        format: str | None = None,
        location: str | None = None,
        use_default_location: bool | None = None,
        annotation_file_request: models.AnnotationFileRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.RqId | None, HTTPResponse]: ...
    @overload
    def create_annotations(
        self,
        id: int,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        format: str | None = None,
        location: str | None = None,
        use_default_location: bool | None = None,
        annotation_file_request: models.AnnotationFileRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create_annotations(
        self,
        id: int,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        format: str | None = None,
        location: str | None = None,
        use_default_location: bool | None = None,
        annotation_file_request: models.AnnotationFileRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.RqId | None, HTTPResponse]]: ...
    def create_annotations(
        self,
        id: int,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        format: str | None = None,
        location: str | None = None,
        use_default_location: bool | None = None,
        annotation_file_request: models.AnnotationFileRequest | Mapping[str, Any] | None = None,
        **kwargs: Any,
    ) -> Any:
        """Imports annotations into a job from a file, in the background.

        Source: ``POST /api/jobs/{id}/annotations/``

        :param id: The id of the job.
        :param cloud_storage_id: The id of the cloud storage of `location` `cloud_storage`.
        :param filename: The path of the file in the cloud storage, or the id of the upload
            that this request ends.
        :param format: The name and version of the format, as
            `server_api.retrieve_annotation_formats` has them.
        :param location: Where the file goes or comes from; on the server unless given.
        :param use_default_location: Whether to use the storage of the task; give `location`
            instead. (deprecated)
        :param annotation_file_request: A file of annotations to import.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `None | RqId`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            id, cloud_storage_id, filename, format, location, use_default_location,
            annotation_file_request,
        )  # fmt: skip
        return self.create_annotations_endpoint.call(arguments, kwargs)

    create_dataset_export_endpoint: Operation = Operation(
        "create_dataset_export",
        "POST",
        "/api/jobs/{id}/dataset/export",
        parameters=(
            QueryParam("format", str, required=True),
            PathParam("id", int),
            QueryParam("cloud_storage_id", int),
            QueryParam("filename", str),
            QueryParam("location", Literal["cloud_storage", "local"]),
            QueryParam("save_images", bool),
        ),
        returns=lambda: models.RqId,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create_dataset_export(
        self,
        format: str,
        id: int,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        location: str | None = None,
        save_images: bool | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.RqId, HTTPResponse]: ...
    @overload
    def create_dataset_export(
        self,
        format: str,
        id: int,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        location: str | None = None,
        save_images: bool | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create_dataset_export(
        self,
        format: str,
        id: int,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        location: str | None = None,
        save_images: bool | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.RqId, HTTPResponse]]: ...
    def create_dataset_export(
        self,
        format: str,
        id: int,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        location: str | None = None,
        save_images: bool | None = None,
        **kwargs: Any,
    ) -> Any:
        """Exports a job as a dataset, in the background.

        Source: ``POST /api/jobs/{id}/dataset/export``

        :param format: The name and version of the format, as
            `server_api.retrieve_annotation_formats` has them.
        :param id: The id of the job.
        :param cloud_storage_id: The id of the cloud storage of `location` `cloud_storage`.
        :param filename: The name for the exported file; made from the name of the object if
            left out.
        :param location: Where the file goes or comes from; on the server unless given.
        :param save_images: Whether the dataset has the images too.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `RqId`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            format, id, cloud_storage_id, filename, location, save_images,
        )  # fmt: skip
        return self.create_dataset_export_endpoint.call(arguments, kwargs)

    destroy_endpoint: Operation = Operation(
        "destroy",
        "DELETE",
        "/api/jobs/{id}",
        parameters=(PathParam("id", int),),
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def destroy(
        self,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def destroy(
        self,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def destroy(self, id: int, **kwargs: Any) -> Any:
        """Deletes a ground truth job.

        Other jobs cannot be deleted: status 400.

        Source: ``DELETE /api/jobs/{id}``

        :param id: The id of the job.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.destroy_endpoint.call((id,), kwargs)

    destroy_annotations_endpoint: Operation = Operation(
        "destroy_annotations",
        "DELETE",
        "/api/jobs/{id}/annotations/",
        parameters=(PathParam("id", int),),
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def destroy_annotations(
        self,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def destroy_annotations(
        self,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def destroy_annotations(self, id: int, **kwargs: Any) -> Any:
        """Deletes the annotations of a job.

        Source: ``DELETE /api/jobs/{id}/annotations/``

        :param id: The id of the job.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.destroy_annotations_endpoint.call((id,), kwargs)

    list_endpoint: Operation = Operation(
        "list",
        "GET",
        "/api/jobs",
        parameters=(
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("assignee", str),
            QueryParam("dimension", Literal["3d", "2d"]),
            QueryParam("filter", str),
            QueryParam("org", str),
            QueryParam("org_id", int),
            QueryParam("page", int),
            QueryParam("page_size", int),
            QueryParam("parent_job_id", int),
            QueryParam("project_id", int),
            QueryParam("project_name", str),
            QueryParam("search", str),
            QueryParam("sort", str),
            QueryParam("stage", Literal["annotation", "validation", "acceptance"]),
            QueryParam("state", Literal["new", "in progress", "completed", "rejected"]),
            QueryParam("task_id", int),
            QueryParam("task_name", str),
            QueryParam("type", Literal["annotation", "ground_truth", "consensus_replica"]),
        ),
        returns=lambda: models.PaginatedJobReadList,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def list(
        self,
        x_organization: str | None = None,
        assignee: str | None = None,
        dimension: str | None = None,
        filter: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        parent_job_id: int | None = None,
        project_id: int | None = None,
        project_name: str | None = None,
        search: str | None = None,
        sort: str | None = None,
        stage: str | None = None,
        state: str | None = None,
        task_id: int | None = None,
        task_name: str | None = None,
        type: str | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.PaginatedJobReadList, HTTPResponse]: ...
    @overload
    def list(
        self,
        x_organization: str | None = None,
        assignee: str | None = None,
        dimension: str | None = None,
        filter: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        parent_job_id: int | None = None,
        project_id: int | None = None,
        project_name: str | None = None,
        search: str | None = None,
        sort: str | None = None,
        stage: str | None = None,
        state: str | None = None,
        task_id: int | None = None,
        task_name: str | None = None,
        type: str | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def list(
        self,
        x_organization: str | None = None,
        assignee: str | None = None,
        dimension: str | None = None,
        filter: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        parent_job_id: int | None = None,
        project_id: int | None = None,
        project_name: str | None = None,
        search: str | None = None,
        sort: str | None = None,
        stage: str | None = None,
        state: str | None = None,
        task_id: int | None = None,
        task_name: str | None = None,
        type: str | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.PaginatedJobReadList, HTTPResponse]]: ...
    def list(
        self,
        x_organization: str | None = None,
        assignee: str | None = None,
        dimension: str | None = None,
        filter: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
        parent_job_id: int | None = None,
        project_id: int | None = None,
        project_name: str | None = None,
        search: str | None = None,
        sort: str | None = None,
        stage: str | None = None,
        state: str | None = None,
        task_id: int | None = None,
        task_name: str | None = None,
        type: str | None = None,
        **kwargs: Any,
    ) -> Any:
        """Lists jobs, a page at a time.

        Source: ``GET /api/jobs``

        :param x_organization: Organization unique slug
        :param assignee: Only jobs assigned to the user with this name.
        :param dimension: Only jobs with images (`2d`) or point clouds (`3d`).
        :param filter: A JSON Logic expression that results have to match; it may use
            `assignee`, `dimension`, `id`, `media_type`, `mode`, `parent_job_id`, `project_id`,
            `project_name`, `stage`, `state`, `task_id`, `task_name`, `type` and `updated_date`.
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param page: The number of the page, from 1.
        :param page_size: The number of results on a page.
        :param parent_job_id: Only replicas of the job with this id.
        :param project_id: Only those of the project with this id.
        :param project_name: Only jobs of projects with this name.
        :param search: A text to find in `assignee`, `project_name` or `task_name`.
        :param sort: The field to sort by, with `-` before it for the reverse order:
            `assignee`, `dimension`, `id`, `media_type`, `mode`, `parent_job_id`, `project_id`,
            `project_name`, `stage`, `state`, `task_id`, `task_name`, `type` or `updated_date`.
        :param stage: Only jobs in this stage.
        :param state: Only jobs in this state.
        :param task_id: Only those of the task with this id.
        :param task_name: Only jobs of tasks with this name.
        :param type: Only jobs of this type.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `PaginatedJobReadList`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            x_organization, assignee, dimension, filter, org, org_id, page, page_size,
            parent_job_id, project_id, project_name, search, sort, stage, state, task_id, task_name,
            type,
        )  # fmt: skip
        return self.list_endpoint.call(arguments, kwargs)

    partial_update_endpoint: Operation = Operation(
        "partial_update",
        "PATCH",
        "/api/jobs/{id}",
        parameters=(
            PathParam("id", int),
            Body(
                "patched_job_write_request",
                lambda: models.PatchedJobWriteRequest,
                content_types=("application/json",),
            ),
        ),
        returns=lambda: models.JobRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def partial_update(
        self,
        id: int,
        patched_job_write_request: models.PatchedJobWriteRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.JobRead, HTTPResponse]: ...
    @overload
    def partial_update(
        self,
        id: int,
        patched_job_write_request: models.PatchedJobWriteRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def partial_update(
        self,
        id: int,
        patched_job_write_request: models.PatchedJobWriteRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.JobRead, HTTPResponse]]: ...
    def partial_update(
        self,
        id: int,
        patched_job_write_request: models.PatchedJobWriteRequest | Mapping[str, Any] | None = None,
        **kwargs: Any,
    ) -> Any:
        """Changes the assignee, stage or state of a job.

        Source: ``PATCH /api/jobs/{id}``

        :param id: The id of the job.
        :param patched_job_write_request: The changes of a job; a field that is left out
            keeps its value.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `JobRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.partial_update_endpoint.call((id, patched_job_write_request), kwargs)

    partial_update_annotations_endpoint: Operation = Operation(
        "partial_update_annotations",
        "PATCH",
        "/api/jobs/{id}/annotations/",
        parameters=(
            QueryParam("action", Literal["create", "delete", "update"], required=True),
            PathParam("id", int),
            Body(
                "patched_labeled_data_request",
                lambda: models.PatchedLabeledDataRequest,
                content_types=("application/json", "multipart/form-data"),
            ),
        ),
        returns=lambda: models.LabeledData,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
        timeout=300,
    )

    @overload
    def partial_update_annotations(
        self,
        action: str,
        id: int,
        patched_labeled_data_request: models.PatchedLabeledDataRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.LabeledData, HTTPResponse]: ...
    @overload
    def partial_update_annotations(
        self,
        action: str,
        id: int,
        patched_labeled_data_request: models.PatchedLabeledDataRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def partial_update_annotations(
        self,
        action: str,
        id: int,
        patched_labeled_data_request: models.PatchedLabeledDataRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.LabeledData, HTTPResponse]]: ...
    def partial_update_annotations(
        self,
        action: str,
        id: int,
        patched_labeled_data_request: models.PatchedLabeledDataRequest
        | Mapping[str, Any]
        | None = None,
        **kwargs: Any,
    ) -> Any:
        """Creates, updates or deletes some annotations of a job.

        Source: ``PATCH /api/jobs/{id}/annotations/``

        :param action: What to do with the annotations of the request.
        :param id: The id of the job.
        :param patched_labeled_data_request: The annotations to create, update or delete.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `LabeledData`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            action, id, patched_labeled_data_request,
        )  # fmt: skip
        return self.partial_update_annotations_endpoint.call(arguments, kwargs)

    partial_update_data_meta_endpoint: Operation = Operation(
        "partial_update_data_meta",
        "PATCH",
        "/api/jobs/{id}/data/meta",
        parameters=(
            PathParam("id", int),
            Body(
                "patched_job_data_meta_write_request",
                lambda: models.PatchedJobDataMetaWriteRequest,
                content_types=("application/json",),
            ),
        ),
        returns=lambda: models.DataMetaRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def partial_update_data_meta(
        self,
        id: int,
        patched_job_data_meta_write_request: models.PatchedJobDataMetaWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.DataMetaRead, HTTPResponse]: ...
    @overload
    def partial_update_data_meta(
        self,
        id: int,
        patched_job_data_meta_write_request: models.PatchedJobDataMetaWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def partial_update_data_meta(
        self,
        id: int,
        patched_job_data_meta_write_request: models.PatchedJobDataMetaWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.DataMetaRead, HTTPResponse]]: ...
    def partial_update_data_meta(
        self,
        id: int,
        patched_job_data_meta_write_request: models.PatchedJobDataMetaWriteRequest
        | Mapping[str, Any]
        | None = None,
        **kwargs: Any,
    ) -> Any:
        """Marks frames of a job as deleted, or restores them.

        Source: ``PATCH /api/jobs/{id}/data/meta``

        :param id: The id of the job.
        :param patched_job_data_meta_write_request: The changes of a job's data.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `DataMetaRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            id, patched_job_data_meta_write_request,
        )  # fmt: skip
        return self.partial_update_data_meta_endpoint.call(arguments, kwargs)

    partial_update_validation_layout_endpoint: Operation = Operation(
        "partial_update_validation_layout",
        "PATCH",
        "/api/jobs/{id}/validation_layout",
        parameters=(
            PathParam("id", int),
            Body(
                "patched_job_validation_layout_write_request",
                lambda: models.PatchedJobValidationLayoutWriteRequest,
                content_types=("application/json",),
            ),
        ),
        returns=lambda: models.JobValidationLayoutRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def partial_update_validation_layout(
        self,
        id: int,
        patched_job_validation_layout_write_request: models.PatchedJobValidationLayoutWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.JobValidationLayoutRead, HTTPResponse]: ...
    @overload
    def partial_update_validation_layout(
        self,
        id: int,
        patched_job_validation_layout_write_request: models.PatchedJobValidationLayoutWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def partial_update_validation_layout(
        self,
        id: int,
        patched_job_validation_layout_write_request: models.PatchedJobValidationLayoutWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.JobValidationLayoutRead, HTTPResponse]]: ...
    def partial_update_validation_layout(
        self,
        id: int,
        patched_job_validation_layout_write_request: models.PatchedJobValidationLayoutWriteRequest
        | Mapping[str, Any]
        | None = None,
        **kwargs: Any,
    ) -> Any:
        """Changes the honeypots of a job.

        Source: ``PATCH /api/jobs/{id}/validation_layout``

        :param id: The id of the job.
        :param patched_job_validation_layout_write_request: The changes of a job's honeypots.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `JobValidationLayoutRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            id, patched_job_validation_layout_write_request,
        )  # fmt: skip
        return self.partial_update_validation_layout_endpoint.call(arguments, kwargs)

    retrieve_endpoint: Operation = Operation(
        "retrieve",
        "GET",
        "/api/jobs/{id}",
        parameters=(PathParam("id", int),),
        returns=lambda: models.JobRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def retrieve(
        self,
        id: int,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.JobRead, HTTPResponse]: ...
    @overload
    def retrieve(
        self,
        id: int,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve(
        self,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.JobRead, HTTPResponse]]: ...
    def retrieve(self, id: int, **kwargs: Any) -> Any:
        """Returns a job.

        Source: ``GET /api/jobs/{id}``

        :param id: The id of the job.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `JobRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_endpoint.call((id,), kwargs)

    retrieve_annotations_endpoint: Operation = Operation(
        "retrieve_annotations",
        "GET",
        "/api/jobs/{id}/annotations/",
        parameters=(
            PathParam("id", int),
            QueryParam("action", str, deprecated=True),
            QueryParam("cloud_storage_id", int, deprecated=True),
            QueryParam("filename", str, deprecated=True),
            QueryParam("format", str, deprecated=True),
            QueryParam("location", Literal["cloud_storage", "local"], deprecated=True),
        ),
        returns=lambda: models.LabeledData,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
        timeout=300,
    )

    @overload
    def retrieve_annotations(
        self,
        id: int,
        action: str | None = None,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        format: str | None = None,
        location: str | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.LabeledData, HTTPResponse]: ...
    @overload
    def retrieve_annotations(
        self,
        id: int,
        action: str | None = None,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        format: str | None = None,
        location: str | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve_annotations(
        self,
        id: int,
        action: str | None = None,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        format: str | None = None,
        location: str | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.LabeledData, HTTPResponse]]: ...
    def retrieve_annotations(
        self,
        id: int,
        action: str | None = None,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        format: str | None = None,
        location: str | None = None,
        **kwargs: Any,
    ) -> Any:
        """Returns the annotations of a job.

        Without the deprecated parameters, by which old clients export a dataset.

        Source: ``GET /api/jobs/{id}/annotations/``

        :param id: The id of the job.
        :param action: With `download`, return the file of an export. (deprecated)
        :param cloud_storage_id: The id of the cloud storage that the export goes to.
            (deprecated)
        :param filename: The name for the exported file. (deprecated)
        :param format: The name of the format to export. (deprecated)
        :param location: Where the export goes. (deprecated)
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `LabeledData`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            id, action, cloud_storage_id, filename, format, location,
        )  # fmt: skip
        return self.retrieve_annotations_endpoint.call(arguments, kwargs)

    retrieve_data_endpoint: Operation = Operation(
        "retrieve_data",
        "GET",
        "/api/jobs/{id}/data",
        parameters=(
            PathParam("id", int),
            QueryParam("type", Literal["chunk", "context_image", "frame"], required=True),
            QueryParam("index", int),
            QueryParam("number", int),
            QueryParam("quality", Literal["compressed", "original"]),
        ),
        returns=BytesIO,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
        timeout=300,
    )

    @overload
    def retrieve_data(
        self,
        id: int,
        type: str,
        index: int | None = None,
        number: int | None = None,
        quality: str | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[BytesIO, HTTPResponse]: ...
    @overload
    def retrieve_data(
        self,
        id: int,
        type: str,
        index: int | None = None,
        number: int | None = None,
        quality: str | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve_data(
        self,
        id: int,
        type: str,
        index: int | None = None,
        number: int | None = None,
        quality: str | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[BytesIO, HTTPResponse]]: ...
    def retrieve_data(
        self,
        id: int,
        type: str,
        index: int | None = None,
        number: int | None = None,
        quality: str | None = None,
        **kwargs: Any,
    ) -> Any:
        """Returns a frame, a chunk of frames or context images of a job.

        Source: ``GET /api/jobs/{id}/data``

        :param id: The id of the job.
        :param type: What to return: a `frame`, a `chunk` of frames, or the context images of
            a frame.
        :param index: The number of the chunk in the job, counted from 0; give this or
            `number`.
        :param number: The number of the frame or chunk in the task, counted from 0.
        :param quality: Whether frames are compressed or as they were uploaded.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `BytesIO`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_data_endpoint.call((id, type, index, number, quality), kwargs)

    retrieve_data_meta_endpoint: Operation = Operation(
        "retrieve_data_meta",
        "GET",
        "/api/jobs/{id}/data/meta",
        parameters=(PathParam("id", int),),
        returns=lambda: models.DataMetaRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def retrieve_data_meta(
        self,
        id: int,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.DataMetaRead, HTTPResponse]: ...
    @overload
    def retrieve_data_meta(
        self,
        id: int,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve_data_meta(
        self,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.DataMetaRead, HTTPResponse]]: ...
    def retrieve_data_meta(self, id: int, **kwargs: Any) -> Any:
        """Returns what is known of the frames of a job.

        Source: ``GET /api/jobs/{id}/data/meta``

        :param id: The id of the job.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `DataMetaRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_data_meta_endpoint.call((id,), kwargs)

    retrieve_preview_endpoint: Operation = Operation(
        "retrieve_preview",
        "GET",
        "/api/jobs/{id}/preview",
        parameters=(PathParam("id", int),),
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
        timeout=300,
    )

    @overload
    def retrieve_preview(
        self,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve_preview(
        self,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def retrieve_preview(self, id: int, **kwargs: Any) -> Any:
        """Returns a preview image of a job.

        Source: ``GET /api/jobs/{id}/preview``

        :param id: The id of the job.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_preview_endpoint.call((id,), kwargs)

    retrieve_validation_layout_endpoint: Operation = Operation(
        "retrieve_validation_layout",
        "GET",
        "/api/jobs/{id}/validation_layout",
        parameters=(PathParam("id", int),),
        returns=lambda: models.JobValidationLayoutRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def retrieve_validation_layout(
        self,
        id: int,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.JobValidationLayoutRead, HTTPResponse]: ...
    @overload
    def retrieve_validation_layout(
        self,
        id: int,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve_validation_layout(
        self,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.JobValidationLayoutRead, HTTPResponse]]: ...
    def retrieve_validation_layout(self, id: int, **kwargs: Any) -> Any:
        """Returns which frames of a job are used for validation.

        Source: ``GET /api/jobs/{id}/validation_layout``

        :param id: The id of the job.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `JobValidationLayoutRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_validation_layout_endpoint.call((id,), kwargs)

    update_annotations_endpoint: Operation = Operation(
        "update_annotations",
        "PUT",
        "/api/jobs/{id}/annotations/",
        parameters=(
            PathParam("id", int),
            Body(
                "labeled_data_request",
                lambda: models.LabeledDataRequest,
                content_types=("application/json", "multipart/form-data"),
            ),
        ),
        returns=lambda: models.LabeledData,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
        timeout=300,
    )

    @overload
    def update_annotations(
        self,
        id: int,
        labeled_data_request: models.LabeledDataRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.LabeledData, HTTPResponse]: ...
    @overload
    def update_annotations(
        self,
        id: int,
        labeled_data_request: models.LabeledDataRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def update_annotations(
        self,
        id: int,
        labeled_data_request: models.LabeledDataRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.LabeledData, HTTPResponse]]: ...
    def update_annotations(
        self,
        id: int,
        labeled_data_request: models.LabeledDataRequest | Mapping[str, Any] | None = None,
        **kwargs: Any,
    ) -> Any:
        """Replaces the annotations of a job.

        The saved annotations have new ids.

        Source: ``PUT /api/jobs/{id}/annotations/``

        :param id: The id of the job.
        :param labeled_data_request: The annotations that replace those of a task or job.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `LabeledData`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.update_annotations_endpoint.call((id, labeled_data_request), kwargs)
