# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`ProjectsApi`, the operations of the tag `projects`."""

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


class ProjectsApi(Api):
    """Projects, which hold tasks with the same labels."""

    create_endpoint: Operation = Operation(
        "create",
        "POST",
        "/api/projects",
        parameters=(
            Body(
                "project_write_request",
                lambda: models.ProjectWriteRequest,
                content_types=("application/json",),
                required=True,
            ),
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("org", str),
            QueryParam("org_id", int),
        ),
        returns=lambda: models.ProjectRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create(
        self,
        project_write_request: models.ProjectWriteRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.ProjectRead, HTTPResponse]: ...
    @overload
    def create(
        self,
        project_write_request: models.ProjectWriteRequest | Mapping[str, Any],
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
        project_write_request: models.ProjectWriteRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.ProjectRead, HTTPResponse]]: ...
    def create(
        self,
        project_write_request: models.ProjectWriteRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        **kwargs: Any,
    ) -> Any:
        """Creates a project.

        Source: ``POST /api/projects``

        :param project_write_request: A project to create.
        :param x_organization: Organization unique slug
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `ProjectRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            project_write_request, x_organization, org, org_id,
        )  # fmt: skip
        return self.create_endpoint.call(arguments, kwargs)

    create_backup_endpoint: Operation = Operation(
        "create_backup",
        "POST",
        "/api/projects/backup/",
        parameters=(
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("cloud_storage_id", int),
            QueryParam("filename", str),
            QueryParam("location", Literal["cloud_storage", "local"]),
            QueryParam("org", str),
            QueryParam("org_id", int),
            Body(
                "project_file_request",
                lambda: models.ProjectFileRequest,
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
        project_file_request: models.ProjectFileRequest | Mapping[str, Any] | None = None,
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
        project_file_request: models.ProjectFileRequest | Mapping[str, Any] | None = None,
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
        project_file_request: models.ProjectFileRequest | Mapping[str, Any] | None = None,
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
        project_file_request: models.ProjectFileRequest | Mapping[str, Any] | None = None,
        **kwargs: Any,
    ) -> Any:
        """Creates a project from a backup, in the background.

        Source: ``POST /api/projects/backup/``

        :param x_organization: Organization unique slug
        :param cloud_storage_id: The id of the cloud storage that the backup is in.
        :param filename: The path of the backup in the cloud storage.
        :param location: Where the backup comes from.
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param project_file_request: The backup of a project.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `RqId`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            x_organization, cloud_storage_id, filename, location, org, org_id, project_file_request,
        )  # fmt: skip
        return self.create_backup_endpoint.call(arguments, kwargs)

    create_backup_export_endpoint: Operation = Operation(
        "create_backup_export",
        "POST",
        "/api/projects/{id}/backup/export",
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
        """Exports a backup of a project, in the background.

        Source: ``POST /api/projects/{id}/backup/export``

        :param id: The id of the project.
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

    create_dataset_endpoint: Operation = Operation(
        "create_dataset",
        "POST",
        "/api/projects/{id}/dataset/",
        parameters=(
            PathParam("id", int),
            QueryParam("cloud_storage_id", int),
            QueryParam("filename", str),
            QueryParam("format", str),
            QueryParam("location", Literal["cloud_storage", "local"]),
            Body(
                "dataset_file_request",
                lambda: models.DatasetFileRequest,
                content_types=("application/json", "multipart/form-data"),
            ),
        ),
        returns=lambda: models.RqId,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
        timeout=300,
    )

    @overload
    def create_dataset(
        self,
        id: int,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        format: str | None = None,
        location: str | None = None,
        dataset_file_request: models.DatasetFileRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.RqId, HTTPResponse]: ...
    @overload
    def create_dataset(
        self,
        id: int,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        format: str | None = None,
        location: str | None = None,
        dataset_file_request: models.DatasetFileRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create_dataset(
        self,
        id: int,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        format: str | None = None,
        location: str | None = None,
        dataset_file_request: models.DatasetFileRequest | Mapping[str, Any] | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.RqId, HTTPResponse]]: ...
    def create_dataset(
        self,
        id: int,
        cloud_storage_id: int | None = None,
        filename: str | None = None,
        format: str | None = None,
        location: str | None = None,
        dataset_file_request: models.DatasetFileRequest | Mapping[str, Any] | None = None,
        **kwargs: Any,
    ) -> Any:
        """Imports a dataset into a project as new tasks, in the background.

        Source: ``POST /api/projects/{id}/dataset/``

        :param id: The id of the project.
        :param cloud_storage_id: The id of the cloud storage of `location` `cloud_storage`.
        :param filename: The path of the file in the cloud storage, or the id of the upload
            that this request ends.
        :param format: The name and version of the format, as
            `server_api.retrieve_annotation_formats` has them.
        :param location: Where the file goes or comes from; on the server unless given.
        :param dataset_file_request: A dataset to import into a project.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `RqId`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            id, cloud_storage_id, filename, format, location, dataset_file_request,
        )  # fmt: skip
        return self.create_dataset_endpoint.call(arguments, kwargs)

    create_dataset_export_endpoint: Operation = Operation(
        "create_dataset_export",
        "POST",
        "/api/projects/{id}/dataset/export",
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
        """Exports a project as a dataset, in the background.

        Source: ``POST /api/projects/{id}/dataset/export``

        :param format: The name and version of the format, as
            `server_api.retrieve_annotation_formats` has them.
        :param id: The id of the project.
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
        "/api/projects/{id}",
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
        """Deletes a project and its tasks.

        Source: ``DELETE /api/projects/{id}``

        :param id: The id of the project.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.destroy_endpoint.call((id,), kwargs)

    list_endpoint: Operation = Operation(
        "list",
        "GET",
        "/api/projects",
        parameters=(
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("assignee", str),
            QueryParam("filter", str),
            QueryParam("name", str),
            QueryParam("org", str),
            QueryParam("org_id", int),
            QueryParam("owner", str),
            QueryParam("page", int),
            QueryParam("page_size", int),
            QueryParam("search", str),
            QueryParam("sort", str),
            QueryParam("status", Literal["annotation", "validation", "completed"]),
        ),
        returns=lambda: models.PaginatedProjectReadList,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def list(
        self,
        x_organization: str | None = None,
        assignee: str | None = None,
        filter: str | None = None,
        name: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        status: str | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.PaginatedProjectReadList, HTTPResponse]: ...
    @overload
    def list(
        self,
        x_organization: str | None = None,
        assignee: str | None = None,
        filter: str | None = None,
        name: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        status: str | None = None,
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
        filter: str | None = None,
        name: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        status: str | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.PaginatedProjectReadList, HTTPResponse]]: ...
    def list(
        self,
        x_organization: str | None = None,
        assignee: str | None = None,
        filter: str | None = None,
        name: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        status: str | None = None,
        **kwargs: Any,
    ) -> Any:
        """Lists projects, a page at a time.

        Source: ``GET /api/projects``

        :param x_organization: Organization unique slug
        :param assignee: Only projects assigned to the user with this name.
        :param filter: A JSON Logic expression that results have to match; it may use
            `assignee`, `id`, `name`, `owner`, `status` and `updated_date`.
        :param name: Only projects with this name.
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param owner: Only projects of the user with this name.
        :param page: The number of the page, from 1.
        :param page_size: The number of results on a page.
        :param search: A text to find in `assignee`, `name` or `owner`.
        :param sort: The field to sort by, with `-` before it for the reverse order:
            `assignee`, `id`, `name`, `owner`, `status` or `updated_date`.
        :param status: Only projects with this status.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `PaginatedProjectReadList`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            x_organization, assignee, filter, name, org, org_id, owner, page, page_size, search,
            sort, status,
        )  # fmt: skip
        return self.list_endpoint.call(arguments, kwargs)

    partial_update_endpoint: Operation = Operation(
        "partial_update",
        "PATCH",
        "/api/projects/{id}",
        parameters=(
            PathParam("id", int),
            Body(
                "patched_project_write_request",
                lambda: models.PatchedProjectWriteRequest,
                content_types=("application/json",),
            ),
        ),
        returns=lambda: models.ProjectRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def partial_update(
        self,
        id: int,
        patched_project_write_request: models.PatchedProjectWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.ProjectRead, HTTPResponse]: ...
    @overload
    def partial_update(
        self,
        id: int,
        patched_project_write_request: models.PatchedProjectWriteRequest
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
        patched_project_write_request: models.PatchedProjectWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.ProjectRead, HTTPResponse]]: ...
    def partial_update(
        self,
        id: int,
        patched_project_write_request: models.PatchedProjectWriteRequest
        | Mapping[str, Any]
        | None = None,
        **kwargs: Any,
    ) -> Any:
        """Changes a project.

        The response has no labels; `labels_api.list` returns them.

        Source: ``PATCH /api/projects/{id}``

        :param id: The id of the project.
        :param patched_project_write_request: The changes of a project; a field that is left
            out keeps its value.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `ProjectRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.partial_update_endpoint.call((id, patched_project_write_request), kwargs)

    retrieve_endpoint: Operation = Operation(
        "retrieve",
        "GET",
        "/api/projects/{id}",
        parameters=(PathParam("id", int),),
        returns=lambda: models.ProjectRead,
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
    ) -> tuple[models.ProjectRead, HTTPResponse]: ...
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
    ) -> AsyncResult[tuple[models.ProjectRead, HTTPResponse]]: ...
    def retrieve(self, id: int, **kwargs: Any) -> Any:
        """Returns a project.

        Source: ``GET /api/projects/{id}``

        :param id: The id of the project.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `ProjectRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_endpoint.call((id,), kwargs)

    retrieve_preview_endpoint: Operation = Operation(
        "retrieve_preview",
        "GET",
        "/api/projects/{id}/preview",
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
        """Returns a preview image of a project.

        Source: ``GET /api/projects/{id}/preview``

        :param id: The id of the project.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_preview_endpoint.call((id,), kwargs)
