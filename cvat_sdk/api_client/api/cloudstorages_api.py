# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`CloudstoragesApi`, the operations of the tag `cloudstorages`."""

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


class CloudstoragesApi(Api):
    """Buckets and containers that a CVAT server reads images from and writes exports to."""

    create_endpoint: Operation = Operation(
        "create",
        "POST",
        "/api/cloudstorages",
        parameters=(
            Body(
                "cloud_storage_write_request",
                lambda: models.CloudStorageWriteRequest,
                content_types=("application/json", "multipart/form-data"),
                required=True,
            ),
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("org", str),
            QueryParam("org_id", int),
        ),
        returns=lambda: models.CloudStorageRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create(
        self,
        cloud_storage_write_request: models.CloudStorageWriteRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.CloudStorageRead, HTTPResponse]: ...
    @overload
    def create(
        self,
        cloud_storage_write_request: models.CloudStorageWriteRequest | Mapping[str, Any],
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
        cloud_storage_write_request: models.CloudStorageWriteRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.CloudStorageRead, HTTPResponse]]: ...
    def create(
        self,
        cloud_storage_write_request: models.CloudStorageWriteRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        **kwargs: Any,
    ) -> Any:
        """Method creates a cloud storage with a specified characteristics.

        Source: ``POST /api/cloudstorages``

        :param cloud_storage_write_request: A cloud storage to attach, with the credentials
            that its provider requires.
        :param x_organization: Organization unique slug
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `CloudStorageRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            cloud_storage_write_request, x_organization, org, org_id,
        )  # fmt: skip
        return self.create_endpoint.call(arguments, kwargs)

    destroy_endpoint: Operation = Operation(
        "destroy",
        "DELETE",
        "/api/cloudstorages/{id}",
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
        """Method deletes a specific cloud storage.

        Source: ``DELETE /api/cloudstorages/{id}``

        :param id: A unique integer value identifying this cloud storage.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.destroy_endpoint.call((id,), kwargs)

    list_endpoint: Operation = Operation(
        "list",
        "GET",
        "/api/cloudstorages",
        parameters=(
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam(
                "credentials_type",
                Literal[
                    "KEY_SECRET_KEY_PAIR",
                    "ACCOUNT_NAME_TOKEN_PAIR",
                    "KEY_FILE_PATH",
                    "ANONYMOUS_ACCESS",
                    "CONNECTION_STRING",
                ],
            ),
            QueryParam("filter", str),
            QueryParam("name", str),
            QueryParam("org", str),
            QueryParam("org_id", int),
            QueryParam("owner", str),
            QueryParam("page", int),
            QueryParam("page_size", int),
            QueryParam(
                "provider_type", Literal["AWS_S3_BUCKET", "AZURE_CONTAINER", "GOOGLE_CLOUD_STORAGE"]
            ),
            QueryParam("resource", str),
            QueryParam("search", str),
            QueryParam("sort", str),
        ),
        returns=lambda: models.PaginatedCloudStorageReadList,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def list(
        self,
        x_organization: str | None = None,
        credentials_type: str | None = None,
        filter: str | None = None,
        name: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        provider_type: str | None = None,
        resource: str | None = None,
        search: str | None = None,
        sort: str | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.PaginatedCloudStorageReadList, HTTPResponse]: ...
    @overload
    def list(
        self,
        x_organization: str | None = None,
        credentials_type: str | None = None,
        filter: str | None = None,
        name: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        provider_type: str | None = None,
        resource: str | None = None,
        search: str | None = None,
        sort: str | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def list(
        self,
        x_organization: str | None = None,
        credentials_type: str | None = None,
        filter: str | None = None,
        name: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        provider_type: str | None = None,
        resource: str | None = None,
        search: str | None = None,
        sort: str | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.PaginatedCloudStorageReadList, HTTPResponse]]: ...
    def list(
        self,
        x_organization: str | None = None,
        credentials_type: str | None = None,
        filter: str | None = None,
        name: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        provider_type: str | None = None,
        resource: str | None = None,
        search: str | None = None,
        sort: str | None = None,
        **kwargs: Any,
    ) -> Any:
        """Returns a paginated list of storages.

        Source: ``GET /api/cloudstorages``

        :param x_organization: Organization unique slug
        :param credentials_type: A simple equality filter for the credentials_type field
        :param filter: JSON Logic filter. This filter can be used to perform complex
            filtering by grouping rules. For example, using such a filter you can get all
            resources created by you: - {"and":[{"==":[{"var":"owner"},"<user>"]}]} Details about
            the syntax used can be found at the link: https://jsonlogic.com/ Available
            filter_fields: ['provider_type', 'name', 'resource', 'credentials_type', 'owner',
            'description', 'id'].
        :param name: A simple equality filter for the name field
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param owner: A simple equality filter for the owner field
        :param page: A page number within the paginated result set.
        :param page_size: Number of results to return per page.
        :param provider_type: A simple equality filter for the provider_type field
        :param resource: A simple equality filter for the resource field
        :param search: A search term. Available search_fields: ('provider_type', 'name',
            'resource', 'credentials_type', 'owner', 'description')
        :param sort: Which field to use when ordering the results. Available ordering_fields:
            ['provider_type', 'name', 'resource', 'credentials_type', 'owner', 'description',
            'id']
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `PaginatedCloudStorageReadList`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            x_organization, credentials_type, filter, name, org, org_id, owner, page, page_size,
            provider_type, resource, search, sort,
        )  # fmt: skip
        return self.list_endpoint.call(arguments, kwargs)

    partial_update_endpoint: Operation = Operation(
        "partial_update",
        "PATCH",
        "/api/cloudstorages/{id}",
        parameters=(
            PathParam("id", int),
            Body(
                "patched_cloud_storage_write_request",
                lambda: models.PatchedCloudStorageWriteRequest,
                content_types=("application/json", "multipart/form-data"),
            ),
        ),
        returns=lambda: models.CloudStorageRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def partial_update(
        self,
        id: int,
        patched_cloud_storage_write_request: models.PatchedCloudStorageWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.CloudStorageRead, HTTPResponse]: ...
    @overload
    def partial_update(
        self,
        id: int,
        patched_cloud_storage_write_request: models.PatchedCloudStorageWriteRequest
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
        patched_cloud_storage_write_request: models.PatchedCloudStorageWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.CloudStorageRead, HTTPResponse]]: ...
    def partial_update(
        self,
        id: int,
        patched_cloud_storage_write_request: models.PatchedCloudStorageWriteRequest
        | Mapping[str, Any]
        | None = None,
        **kwargs: Any,
    ) -> Any:
        """Methods does a partial update of chosen fields in a cloud storage instance.

        Source: ``PATCH /api/cloudstorages/{id}``

        :param id: A unique integer value identifying this cloud storage.
        :param patched_cloud_storage_write_request: The changes of a cloud storage; a field
            that is left out keeps its value.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `CloudStorageRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.partial_update_endpoint.call((id, patched_cloud_storage_write_request), kwargs)

    retrieve_endpoint: Operation = Operation(
        "retrieve",
        "GET",
        "/api/cloudstorages/{id}",
        parameters=(PathParam("id", int),),
        returns=lambda: models.CloudStorageRead,
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
    ) -> tuple[models.CloudStorageRead, HTTPResponse]: ...
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
    ) -> AsyncResult[tuple[models.CloudStorageRead, HTTPResponse]]: ...
    def retrieve(self, id: int, **kwargs: Any) -> Any:
        """Method returns details of a specific cloud storage.

        Source: ``GET /api/cloudstorages/{id}``

        :param id: A unique integer value identifying this cloud storage.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `CloudStorageRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_endpoint.call((id,), kwargs)

    retrieve_actions_endpoint: Operation = Operation(
        "retrieve_actions",
        "GET",
        "/api/cloudstorages/{id}/actions",
        parameters=(PathParam("id", int),),
        returns=str,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def retrieve_actions(
        self,
        id: int,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[str, HTTPResponse]: ...
    @overload
    def retrieve_actions(
        self,
        id: int,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve_actions(
        self,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[str, HTTPResponse]]: ...
    def retrieve_actions(self, id: int, **kwargs: Any) -> Any:
        """Method returns allowed actions for the cloud storage.

        Method return allowed actions for cloud storage. It's required for reading/writing

        Source: ``GET /api/cloudstorages/{id}/actions``

        :param id: A unique integer value identifying this cloud storage.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `str`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_actions_endpoint.call((id,), kwargs)

    retrieve_content_v2_endpoint: Operation = Operation(
        "retrieve_content_v2",
        "GET",
        "/api/cloudstorages/{id}/content-v2",
        parameters=(
            PathParam("id", int),
            QueryParam("manifest_path", str),
            QueryParam("next_token", str),
            QueryParam("page_size", int),
            QueryParam("prefix", str),
        ),
        returns=lambda: models.CloudStorageContent,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
        timeout=300,
    )

    @overload
    def retrieve_content_v2(
        self,
        id: int,
        manifest_path: str | None = None,
        next_token: str | None = None,
        page_size: int | None = None,
        prefix: str | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.CloudStorageContent, HTTPResponse]: ...
    @overload
    def retrieve_content_v2(
        self,
        id: int,
        manifest_path: str | None = None,
        next_token: str | None = None,
        page_size: int | None = None,
        prefix: str | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve_content_v2(
        self,
        id: int,
        manifest_path: str | None = None,
        next_token: str | None = None,
        page_size: int | None = None,
        prefix: str | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.CloudStorageContent, HTTPResponse]]: ...
    def retrieve_content_v2(
        self,
        id: int,
        manifest_path: str | None = None,
        next_token: str | None = None,
        page_size: int | None = None,
        prefix: str | None = None,
        **kwargs: Any,
    ) -> Any:
        """Method returns the content of the cloud storage.

        Source: ``GET /api/cloudstorages/{id}/content-v2``

        :param id: A unique integer value identifying this cloud storage.
        :param manifest_path: Path to the manifest file in a cloud storage
        :param next_token: Used to continue listing files in the bucket
        :param page_size: `page_size` in the query
        :param prefix: Prefix to filter data
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `CloudStorageContent`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            id, manifest_path, next_token, page_size, prefix,
        )  # fmt: skip
        return self.retrieve_content_v2_endpoint.call(arguments, kwargs)

    retrieve_preview_endpoint: Operation = Operation(
        "retrieve_preview",
        "GET",
        "/api/cloudstorages/{id}/preview",
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
        """Method returns a preview image from a cloud storage.

        Source: ``GET /api/cloudstorages/{id}/preview``

        :param id: A unique integer value identifying this cloud storage.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_preview_endpoint.call((id,), kwargs)

    retrieve_status_endpoint: Operation = Operation(
        "retrieve_status",
        "GET",
        "/api/cloudstorages/{id}/status",
        parameters=(PathParam("id", int),),
        returns=str,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def retrieve_status(
        self,
        id: int,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[str, HTTPResponse]: ...
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
    ) -> AsyncResult[tuple[str, HTTPResponse]]: ...
    def retrieve_status(self, id: int, **kwargs: Any) -> Any:
        """Method returns a cloud storage status.

        Source: ``GET /api/cloudstorages/{id}/status``

        :param id: A unique integer value identifying this cloud storage.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `str`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_status_endpoint.call((id,), kwargs)
