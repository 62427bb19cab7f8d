# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`TasksApi`, the operations of the tag `tasks`."""

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


class TasksApi(Api):
    """Tasks, which hold images or a video to annotate."""

    create_endpoint: Operation = Operation(
        "create",
        "POST",
        "/api/tasks",
        parameters=(
            Body(
                "task_write_request",
                lambda: models.TaskWriteRequest,
                content_types=("application/json",),
                required=True,
            ),
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("org", str),
            QueryParam("org_id", int),
        ),
        returns=lambda: models.TaskRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create(
        self,
        task_write_request: models.TaskWriteRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.TaskRead, HTTPResponse]: ...
    @overload
    def create(
        self,
        task_write_request: models.TaskWriteRequest | Mapping[str, Any],
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
        task_write_request: models.TaskWriteRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.TaskRead, HTTPResponse]]: ...
    def create(
        self,
        task_write_request: models.TaskWriteRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        **kwargs: Any,
    ) -> Any:
        """Creates a task without data.

        `create_data` then gives it images or a video.

        Source: ``POST /api/tasks``

        :param task_write_request: A task to create; its data is sent in requests of their
            own.
        :param x_organization: Organization unique slug
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `TaskRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.create_endpoint.call((task_write_request, x_organization, org, org_id), kwargs)

    create_annotations_endpoint: Operation = Operation(
        "create_annotations",
        "POST",
        "/api/tasks/{id}/annotations/",
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
        """Imports annotations into a task from a file, in the background.

        They replace the annotations that the task has.

        Source: ``POST /api/tasks/{id}/annotations/``

        :param id: The id of the task.
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

    create_backup_endpoint: Operation = Operation(
        "create_backup",
        "POST",
        "/api/tasks/backup/",
        parameters=(
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("cloud_storage_id", int),
            QueryParam("filename", str),
            QueryParam("location", Literal["cloud_storage", "local"]),
            QueryParam("org", str),
            QueryParam("org_id", int),
            Body(
                "task_file_request",
                lambda: models.TaskFileRequest,
                content_types=("application/json", "multipart/form-data"),
            ),
        ),
        returns=lambda: models.RqId,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
        timeout=300,
    )

    @overload
    def create_backup(
        self,
        x_organization: str | None = None,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        location: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        task_file_request: models.TaskFileRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.RqId, HTTPResponse]: ...
    @overload
    def create_backup(
        self,
        x_organization: str | None = None,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        location: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        task_file_request: models.TaskFileRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create_backup(
        self,
        x_organization: str | None = None,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        location: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        task_file_request: models.TaskFileRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.RqId, HTTPResponse]]: ...
    def create_backup(
        self,
        x_organization: str | None = None,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        location: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        task_file_request: models.TaskFileRequest | Mapping[str, Any] | None = None,
        **kwargs: Any,
    ) -> Any:
        """Creates a task from a backup, in the background.

        Source: ``POST /api/tasks/backup/``

        :param x_organization: Organization unique slug
        :param cloud_storage_id: The id of the cloud storage that the backup is in.
        :param filename: The path of the backup in the cloud storage.
        :param location: Where the backup comes from.
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param task_file_request: The backup of a task.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `RqId`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            x_organization, cloud_storage_id, filename, location, org, org_id, task_file_request,
        )  # fmt: skip
        return self.create_backup_endpoint.call(arguments, kwargs)

    create_backup_export_endpoint: Operation = Operation(
        "create_backup_export",
        "POST",
        "/api/tasks/{id}/backup/export",
        parameters=(
            PathParam("id", int),
            QueryParam("cloud_storage_id", int),
            QueryParam("filename", str),
            QueryParam("lightweight", bool),
            QueryParam("location", Literal["cloud_storage", "local"]),
        ),
        returns=lambda: models.RqId,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create_backup_export(
        self,
        id: int,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        lightweight: bool | None = None,
        location: str | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.RqId, HTTPResponse]: ...
    @overload
    def create_backup_export(
        self,
        id: int,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        lightweight: bool | None = None,
        location: str | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create_backup_export(
        self,
        id: int,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        lightweight: bool | None = None,
        location: str | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.RqId, HTTPResponse]]: ...
    def create_backup_export(
        self,
        id: int,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        lightweight: bool | None = None,
        location: str | None = None,
        **kwargs: Any,
    ) -> Any:
        """Exports a backup of a task, in the background.

        Source: ``POST /api/tasks/{id}/backup/export``

        :param id: The id of the task.
        :param cloud_storage_id: The id of the cloud storage of `location` `cloud_storage`.
        :param filename: The name for the exported file; made from the name of the object if
            left out.
        :param lightweight: Whether to leave out files that a cloud storage has.
        :param location: Where the file goes or comes from; on the server unless given.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `RqId`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            id, cloud_storage_id, filename, lightweight, location,
        )  # fmt: skip
        return self.create_backup_export_endpoint.call(arguments, kwargs)

    create_data_endpoint: Operation = Operation(
        "create_data",
        "POST",
        "/api/tasks/{id}/data/",
        parameters=(
            PathParam("id", int),
            HeaderParam("upload_finish", bool, name="Upload-Finish"),
            HeaderParam("upload_multiple", bool, name="Upload-Multiple"),
            HeaderParam("upload_start", bool, name="Upload-Start"),
            Body(
                "data_request",
                lambda: models.DataRequest,
                content_types=("application/json", "multipart/form-data"),
            ),
        ),
        returns=lambda: models.DataResponse,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
        timeout=300,
    )

    @overload
    def create_data(
        self,
        id: int,
        upload_finish: bool | None = None,
        upload_multiple: bool | None = None,
        upload_start: bool | None = None,
        data_request: models.DataRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.DataResponse, HTTPResponse]: ...
    @overload
    def create_data(
        self,
        id: int,
        upload_finish: bool | None = None,
        upload_multiple: bool | None = None,
        upload_start: bool | None = None,
        data_request: models.DataRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create_data(
        self,
        id: int,
        upload_finish: bool | None = None,
        upload_multiple: bool | None = None,
        upload_start: bool | None = None,
        data_request: models.DataRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.DataResponse, HTTPResponse]]: ...
    def create_data(
        self,
        id: int,
        upload_finish: bool | None = None,
        upload_multiple: bool | None = None,
        upload_start: bool | None = None,
        data_request: models.DataRequest | Mapping[str, Any] | None = None,
        **kwargs: Any,
    ) -> Any:
        """Gives a task its images or video, in the background.

        In one request, `client_files` are uploaded, or the server reads `server_files` or
        `remote_files`. In several, the first has `Upload-Start`, those with files have
        `Upload-Multiple`, and the last has `Upload-Finish` and all the settings. Many mistakes
        show only when the background request has failed.

        Source: ``POST /api/tasks/{id}/data/``

        :param id: The id of the task.
        :param upload_finish: Whether this request ends an upload.
        :param upload_multiple: Whether this request sends some files of an upload.
        :param upload_start: Whether this request begins an upload in several requests.
        :param data_request: The files of a task, and how to split and store them.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `DataResponse`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            id, upload_finish, upload_multiple, upload_start, data_request,
        )  # fmt: skip
        return self.create_data_endpoint.call(arguments, kwargs)

    create_dataset_export_endpoint: Operation = Operation(
        "create_dataset_export",
        "POST",
        "/api/tasks/{id}/dataset/export",
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
        """Exports a task as a dataset, in the background.

        Source: ``POST /api/tasks/{id}/dataset/export``

        :param format: The name and version of the format, as
            `server_api.retrieve_annotation_formats` has them.
        :param id: The id of the task.
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
        "/api/tasks/{id}",
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
        """Deletes a task and its jobs.

        Source: ``DELETE /api/tasks/{id}``

        :param id: The id of the task.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.destroy_endpoint.call((id,), kwargs)

    destroy_annotations_endpoint: Operation = Operation(
        "destroy_annotations",
        "DELETE",
        "/api/tasks/{id}/annotations/",
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
        """Deletes the annotations of a task.

        Source: ``DELETE /api/tasks/{id}/annotations/``

        :param id: The id of the task.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.destroy_annotations_endpoint.call((id,), kwargs)

    list_endpoint: Operation = Operation(
        "list",
        "GET",
        "/api/tasks",
        parameters=(
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("assignee", str),
            QueryParam("dimension", Literal["3d", "2d"]),
            QueryParam("filter", str),
            QueryParam("mode", str),
            QueryParam("name", str),
            QueryParam("org", str),
            QueryParam("org_id", int),
            QueryParam("owner", str),
            QueryParam("page", int),
            QueryParam("page_size", int),
            QueryParam("project_id", int),
            QueryParam("project_name", str),
            QueryParam("search", str),
            QueryParam("sort", str),
            QueryParam("status", Literal["annotation", "validation", "completed"]),
            QueryParam("subset", str),
            QueryParam("tracker_link", str),
            QueryParam("validation_mode", Literal["gt", "gt_pool"]),
        ),
        returns=lambda: models.PaginatedTaskReadList,
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
        mode: str | None = None,
        name: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        project_id: int | None = None,
        project_name: str | None = None,
        search: str | None = None,
        sort: str | None = None,
        status: str | None = None,
        subset: str | None = None,
        tracker_link: str | None = None,
        validation_mode: str | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.PaginatedTaskReadList, HTTPResponse]: ...
    @overload
    def list(
        self,
        x_organization: str | None = None,
        assignee: str | None = None,
        dimension: str | None = None,
        filter: str | None = None,
        mode: str | None = None,
        name: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        project_id: int | None = None,
        project_name: str | None = None,
        search: str | None = None,
        sort: str | None = None,
        status: str | None = None,
        subset: str | None = None,
        tracker_link: str | None = None,
        validation_mode: str | None = None,
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
        mode: str | None = None,
        name: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        project_id: int | None = None,
        project_name: str | None = None,
        search: str | None = None,
        sort: str | None = None,
        status: str | None = None,
        subset: str | None = None,
        tracker_link: str | None = None,
        validation_mode: str | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.PaginatedTaskReadList, HTTPResponse]]: ...
    def list(
        self,
        x_organization: str | None = None,
        assignee: str | None = None,
        dimension: str | None = None,
        filter: str | None = None,
        mode: str | None = None,
        name: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        project_id: int | None = None,
        project_name: str | None = None,
        search: str | None = None,
        sort: str | None = None,
        status: str | None = None,
        subset: str | None = None,
        tracker_link: str | None = None,
        validation_mode: str | None = None,
        **kwargs: Any,
    ) -> Any:
        """Lists tasks, a page at a time.

        Source: ``GET /api/tasks``

        :param x_organization: Organization unique slug
        :param assignee: Only tasks assigned to the user with this name.
        :param dimension: Only tasks with images (`2d`) or point clouds (`3d`).
        :param filter: A JSON Logic expression that results have to match; it may use
            `assignee`, `created_date`, `dimension`, `id`, `media_type`, `mode`, `name`, `owner`,
            `project_id`, `project_name`, `status`, `subset`, `tracker_link`, `updated_date` and
            `validation_mode`.
        :param mode: Only tasks with images (`annotation`) or with a video (`interpolation`).
        :param name: Only tasks with this name.
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param owner: Only tasks of the user with this name.
        :param page: The number of the page, from 1.
        :param page_size: The number of results on a page.
        :param project_id: Only those of the project with this id.
        :param project_name: Only tasks of projects with this name.
        :param search: A text to find in `assignee`, `name`, `owner`, `project_name`,
            `subset` or `tracker_link`.
        :param sort: The field to sort by, with `-` before it for the reverse order:
            `assignee`, `created_date`, `dimension`, `id`, `media_type`, `mode`, `name`, `owner`,
            `project_id`, `project_name`, `status`, `subset`, `tracker_link`, `updated_date` or
            `validation_mode`.
        :param status: Only tasks with this status.
        :param subset: Only tasks in this subset.
        :param tracker_link: Only tasks with this URL of a bug tracker.
        :param validation_mode: Only tasks that are validated in this way.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `PaginatedTaskReadList`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            x_organization, assignee, dimension, filter, mode, name, org, org_id, owner, page,
            page_size, project_id, project_name, search, sort, status, subset, tracker_link,
            validation_mode,
        )  # fmt: skip
        return self.list_endpoint.call(arguments, kwargs)

    partial_update_endpoint: Operation = Operation(
        "partial_update",
        "PATCH",
        "/api/tasks/{id}",
        parameters=(
            PathParam("id", int),
            Body(
                "patched_task_write_request",
                lambda: models.PatchedTaskWriteRequest,
                content_types=("application/json",),
            ),
        ),
        returns=lambda: models.TaskRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def partial_update(
        self,
        id: int,
        patched_task_write_request: models.PatchedTaskWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.TaskRead, HTTPResponse]: ...
    @overload
    def partial_update(
        self,
        id: int,
        patched_task_write_request: models.PatchedTaskWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def partial_update(
        self,
        id: int,
        patched_task_write_request: models.PatchedTaskWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.TaskRead, HTTPResponse]]: ...
    def partial_update(
        self,
        id: int,
        patched_task_write_request: models.PatchedTaskWriteRequest
        | Mapping[str, Any]
        | None = None,
        **kwargs: Any,
    ) -> Any:
        """Changes a task.

        The response has no labels; `labels_api.list` returns them.

        Source: ``PATCH /api/tasks/{id}``

        :param id: The id of the task.
        :param patched_task_write_request: The changes of a task; a field that is left out
            keeps its value.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `TaskRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.partial_update_endpoint.call((id, patched_task_write_request), kwargs)

    partial_update_annotations_endpoint: Operation = Operation(
        "partial_update_annotations",
        "PATCH",
        "/api/tasks/{id}/annotations/",
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
        """Creates, updates or deletes some annotations of a task.

        Source: ``PATCH /api/tasks/{id}/annotations/``

        :param action: What to do with the annotations of the request.
        :param id: The id of the task.
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
        "/api/tasks/{id}/data/meta",
        parameters=(
            PathParam("id", int),
            Body(
                "patched_data_meta_write_request",
                lambda: models.PatchedDataMetaWriteRequest,
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
        patched_data_meta_write_request: models.PatchedDataMetaWriteRequest
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
        patched_data_meta_write_request: models.PatchedDataMetaWriteRequest
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
        patched_data_meta_write_request: models.PatchedDataMetaWriteRequest
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
        patched_data_meta_write_request: models.PatchedDataMetaWriteRequest
        | Mapping[str, Any]
        | None = None,
        **kwargs: Any,
    ) -> Any:
        """Marks frames of a task as deleted, or restores them.

        Source: ``PATCH /api/tasks/{id}/data/meta``

        :param id: The id of the task.
        :param patched_data_meta_write_request: The changes of a task's data; a field that is
            left out keeps its value.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `DataMetaRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            id, patched_data_meta_write_request,
        )  # fmt: skip
        return self.partial_update_data_meta_endpoint.call(arguments, kwargs)

    partial_update_validation_layout_endpoint: Operation = Operation(
        "partial_update_validation_layout",
        "PATCH",
        "/api/tasks/{id}/validation_layout",
        parameters=(
            PathParam("id", int),
            Body(
                "patched_task_validation_layout_write_request",
                lambda: models.PatchedTaskValidationLayoutWriteRequest,
                content_types=("application/json",),
            ),
        ),
        returns=lambda: models.TaskValidationLayoutRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def partial_update_validation_layout(
        self,
        id: int,
        patched_task_validation_layout_write_request: models.PatchedTaskValidationLayoutWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.TaskValidationLayoutRead, HTTPResponse]: ...
    @overload
    def partial_update_validation_layout(
        self,
        id: int,
        patched_task_validation_layout_write_request: models.PatchedTaskValidationLayoutWriteRequest
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
        patched_task_validation_layout_write_request: models.PatchedTaskValidationLayoutWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.TaskValidationLayoutRead, HTTPResponse]]: ...
    def partial_update_validation_layout(
        self,
        id: int,
        patched_task_validation_layout_write_request: models.PatchedTaskValidationLayoutWriteRequest
        | Mapping[str, Any]
        | None = None,
        **kwargs: Any,
    ) -> Any:
        """Changes which frames of a task are used for validation.

        Source: ``PATCH /api/tasks/{id}/validation_layout``

        :param id: The id of the task.
        :param patched_task_validation_layout_write_request: The changes of a task's
            validation; a field that is left out keeps its value.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `TaskValidationLayoutRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            id, patched_task_validation_layout_write_request,
        )  # fmt: skip
        return self.partial_update_validation_layout_endpoint.call(arguments, kwargs)

    retrieve_endpoint: Operation = Operation(
        "retrieve",
        "GET",
        "/api/tasks/{id}",
        parameters=(PathParam("id", int),),
        returns=lambda: models.TaskRead,
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
    ) -> tuple[models.TaskRead, HTTPResponse]: ...
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
    ) -> AsyncResult[tuple[models.TaskRead, HTTPResponse]]: ...
    def retrieve(self, id: int, **kwargs: Any) -> Any:
        """Returns a task.

        Source: ``GET /api/tasks/{id}``

        :param id: The id of the task.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `TaskRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_endpoint.call((id,), kwargs)

    retrieve_annotations_endpoint: Operation = Operation(
        "retrieve_annotations",
        "GET",
        "/api/tasks/{id}/annotations/",
        parameters=(PathParam("id", int),),
        returns=lambda: models.LabeledData,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
        timeout=300,
    )

    @overload
    def retrieve_annotations(
        self,
        id: int,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.LabeledData, HTTPResponse]: ...
    @overload
    def retrieve_annotations(
        self,
        id: int,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve_annotations(
        self,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.LabeledData, HTTPResponse]]: ...
    def retrieve_annotations(self, id: int, **kwargs: Any) -> Any:
        """Returns the annotations of a task.

        Source: ``GET /api/tasks/{id}/annotations/``

        :param id: The id of the task.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `LabeledData`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_annotations_endpoint.call((id,), kwargs)

    retrieve_data_endpoint: Operation = Operation(
        "retrieve_data",
        "GET",
        "/api/tasks/{id}/data/",
        parameters=(
            PathParam("id", int),
            QueryParam("type", Literal["chunk", "context_image", "frame"], required=True),
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
        number: int | None = None,
        quality: str | None = None,
        **kwargs: Any,
    ) -> Any:
        """Returns a frame, a chunk of frames or context images of a task.

        Source: ``GET /api/tasks/{id}/data/``

        :param id: The id of the task.
        :param type: What to return: a `frame`, a `chunk` of frames, or the context images of
            a frame.
        :param number: The number of the frame or chunk in the task, counted from 0.
        :param quality: Whether frames are compressed or as they were uploaded.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `BytesIO`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_data_endpoint.call((id, type, number, quality), kwargs)

    retrieve_data_meta_endpoint: Operation = Operation(
        "retrieve_data_meta",
        "GET",
        "/api/tasks/{id}/data/meta",
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
        """Returns what is known of the frames of a task.

        Source: ``GET /api/tasks/{id}/data/meta``

        :param id: The id of the task.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `DataMetaRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_data_meta_endpoint.call((id,), kwargs)

    retrieve_preview_endpoint: Operation = Operation(
        "retrieve_preview",
        "GET",
        "/api/tasks/{id}/preview",
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
        """Returns a preview image of a task.

        Source: ``GET /api/tasks/{id}/preview``

        :param id: The id of the task.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_preview_endpoint.call((id,), kwargs)

    retrieve_status_endpoint: Operation = Operation(
        "retrieve_status",
        "GET",
        "/api/tasks/{id}/status",
        parameters=(PathParam("id", int),),
        returns=lambda: models.RqStatus,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
        deprecated=True,
    )

    @overload
    def retrieve_status(
        self,
        id: int,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.RqStatus, HTTPResponse]: ...
    @overload
    def retrieve_status(
        self,
        id: int,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve_status(
        self,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.RqStatus, HTTPResponse]]: ...
    def retrieve_status(self, id: int, **kwargs: Any) -> Any:
        """Returns the state of the import of a task's data; use `requests_api` instead.

        Deprecated.

        Source: ``GET /api/tasks/{id}/status``

        :param id: The id of the task.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `RqStatus`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_status_endpoint.call((id,), kwargs)

    retrieve_validation_layout_endpoint: Operation = Operation(
        "retrieve_validation_layout",
        "GET",
        "/api/tasks/{id}/validation_layout",
        parameters=(PathParam("id", int),),
        returns=lambda: models.TaskValidationLayoutRead,
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
    ) -> tuple[models.TaskValidationLayoutRead, HTTPResponse]: ...
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
    ) -> AsyncResult[tuple[models.TaskValidationLayoutRead, HTTPResponse]]: ...
    def retrieve_validation_layout(self, id: int, **kwargs: Any) -> Any:
        """Returns which frames of a task are used for validation.

        Source: ``GET /api/tasks/{id}/validation_layout``

        :param id: The id of the task.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `TaskValidationLayoutRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_validation_layout_endpoint.call((id,), kwargs)

    update_annotations_endpoint: Operation = Operation(
        "update_annotations",
        "PUT",
        "/api/tasks/{id}/annotations/",
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
        """Replaces the annotations of a task.

        The saved annotations have new ids. An annotation on a frame that the task does not have
        is left out without an error.

        Source: ``PUT /api/tasks/{id}/annotations/``

        :param id: The id of the task.
        :param labeled_data_request: The annotations that replace those of a task or job.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `LabeledData`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.update_annotations_endpoint.call((id, labeled_data_request), kwargs)
