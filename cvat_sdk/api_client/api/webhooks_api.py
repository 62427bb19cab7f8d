# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`WebhooksApi`, the operations of the tag `webhooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, overload

from msgspec import Meta

from cvat_sdk._runtime.http.parameters import Body, HeaderParam, PathParam, QueryParam
from cvat_sdk._runtime.operation import Api, Operation
from cvat_sdk.api_client import models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack
    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.operation import CallOptions
    from cvat_sdk._runtime.threads import AsyncResult


class WebhooksApi(Api):
    """URLs that the server calls when something happens."""

    create_endpoint: Operation = Operation(
        "create",
        "POST",
        "/api/webhooks",
        parameters=(
            Body(
                "webhook_write_request",
                lambda: models.WebhookWriteRequest,
                content_types=("application/json",),
                required=True,
            ),
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("org", str),
            QueryParam("org_id", int),
        ),
        returns=lambda: models.WebhookRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create(
        self,
        webhook_write_request: models.WebhookWriteRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.WebhookRead, HTTPResponse]: ...
    @overload
    def create(
        self,
        webhook_write_request: models.WebhookWriteRequest | Mapping[str, Any],
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
        webhook_write_request: models.WebhookWriteRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.WebhookRead, HTTPResponse]]: ...
    def create(
        self,
        webhook_write_request: models.WebhookWriteRequest | Mapping[str, Any],
        x_organization: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        **kwargs: Any,
    ) -> Any:
        """Creates a webhook.

        Source: ``POST /api/webhooks``

        :param webhook_write_request: A webhook to create, or what replaces one.
        :param x_organization: Organization unique slug
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `WebhookRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            webhook_write_request, x_organization, org, org_id,
        )  # fmt: skip
        return self.create_endpoint.call(arguments, kwargs)

    create_deliveries_redelivery_endpoint: Operation = Operation(
        "create_deliveries_redelivery",
        "POST",
        "/api/webhooks/{id}/deliveries/{delivery_id}/redelivery",
        parameters=(
            PathParam("delivery_id", lambda: Annotated[str, Meta(pattern="^\\d+$")]),
            PathParam("id", int),
        ),
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create_deliveries_redelivery(
        self,
        delivery_id: str,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create_deliveries_redelivery(
        self,
        delivery_id: str,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[None, HTTPResponse]]: ...
    def create_deliveries_redelivery(self, delivery_id: str, id: int, **kwargs: Any) -> Any:
        """Repeats a delivery of a webhook.

        Source: ``POST /api/webhooks/{id}/deliveries/{delivery_id}/redelivery``

        :param delivery_id: The id of the delivery.
        :param id: The id of the webhook.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.create_deliveries_redelivery_endpoint.call((delivery_id, id), kwargs)

    create_ping_endpoint: Operation = Operation(
        "create_ping",
        "POST",
        "/api/webhooks/{id}/ping",
        parameters=(PathParam("id", int),),
        returns=lambda: models.WebhookDeliveryRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def create_ping(
        self,
        id: int,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.WebhookDeliveryRead, HTTPResponse]: ...
    @overload
    def create_ping(
        self,
        id: int,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def create_ping(
        self,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.WebhookDeliveryRead, HTTPResponse]]: ...
    def create_ping(self, id: int, **kwargs: Any) -> Any:
        """Calls a webhook with the event `ping`.

        A target that cannot be reached is reported with status 200 too; see `status_code`.

        Source: ``POST /api/webhooks/{id}/ping``

        :param id: The id of the webhook.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `WebhookDeliveryRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.create_ping_endpoint.call((id,), kwargs)

    destroy_endpoint: Operation = Operation(
        "destroy",
        "DELETE",
        "/api/webhooks/{id}",
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
        """Deletes a webhook.

        Source: ``DELETE /api/webhooks/{id}``

        :param id: The id of the webhook.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, None, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.destroy_endpoint.call((id,), kwargs)

    list_endpoint: Operation = Operation(
        "list",
        "GET",
        "/api/webhooks",
        parameters=(
            HeaderParam("x_organization", str, name="X-Organization"),
            QueryParam("filter", str),
            QueryParam("org", str),
            QueryParam("org_id", int),
            QueryParam("owner", str),
            QueryParam("page", int),
            QueryParam("page_size", int),
            QueryParam("project_id", int),
            QueryParam("search", str),
            QueryParam("sort", str),
            QueryParam("target_url", str),
            QueryParam("type", Literal["organization", "project"]),
        ),
        returns=lambda: models.PaginatedWebhookReadList,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def list(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        project_id: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        target_url: str | None = None,
        type: str | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.PaginatedWebhookReadList, HTTPResponse]: ...
    @overload
    def list(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        project_id: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        target_url: str | None = None,
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
        filter: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        project_id: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        target_url: str | None = None,
        type: str | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.PaginatedWebhookReadList, HTTPResponse]]: ...
    def list(
        self,
        x_organization: str | None = None,
        filter: str | None = None,
        org: str | None = None,
        org_id: int | None = None,
        owner: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        project_id: int | None = None,
        search: str | None = None,
        sort: str | None = None,
        target_url: str | None = None,
        type: str | None = None,
        **kwargs: Any,
    ) -> Any:
        """Lists webhooks, a page at a time.

        Source: ``GET /api/webhooks``

        :param x_organization: Organization unique slug
        :param filter: A JSON Logic expression that results have to match; it may use
            `description`, `id`, `owner`, `project_id`, `target_url`, `type` and `updated_date`.
        :param org: Organization unique slug
        :param org_id: Organization identifier
        :param owner: Only webhooks of the user with this name.
        :param page: The number of the page, from 1.
        :param page_size: The number of results on a page.
        :param project_id: Only those of the project with this id.
        :param search: A text to find in `description`, `owner` or `target_url`.
        :param sort: The field to sort by, with `-` before it for the reverse order:
            `description`, `id`, `owner`, `project_id`, `target_url`, `type` or `updated_date`.
        :param target_url: Only webhooks that call this URL.
        :param type: Only webhooks that belong to an organization or to a project.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `PaginatedWebhookReadList`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        arguments = (
            x_organization, filter, org, org_id, owner, page, page_size, project_id, search, sort,
            target_url, type,
        )  # fmt: skip
        return self.list_endpoint.call(arguments, kwargs)

    list_deliveries_endpoint: Operation = Operation(
        "list_deliveries",
        "GET",
        "/api/webhooks/{id}/deliveries",
        parameters=(PathParam("id", int), QueryParam("page", int), QueryParam("page_size", int)),
        returns=lambda: models.PaginatedWebhookDeliveryReadList,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def list_deliveries(
        self,
        id: int,
        page: int | None = None,
        page_size: int | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.PaginatedWebhookDeliveryReadList, HTTPResponse]: ...
    @overload
    def list_deliveries(
        self,
        id: int,
        page: int | None = None,
        page_size: int | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def list_deliveries(
        self,
        id: int,
        page: int | None = None,
        page_size: int | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.PaginatedWebhookDeliveryReadList, HTTPResponse]]: ...
    def list_deliveries(
        self, id: int, page: int | None = None, page_size: int | None = None, **kwargs: Any
    ) -> Any:
        """Lists the deliveries of a webhook, a page at a time.

        Source: ``GET /api/webhooks/{id}/deliveries``

        :param id: The id of the webhook.
        :param page: The number of the page, from 1.
        :param page_size: The number of results on a page.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `PaginatedWebhookDeliveryReadList`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.list_deliveries_endpoint.call((id, page, page_size), kwargs)

    partial_update_endpoint: Operation = Operation(
        "partial_update",
        "PATCH",
        "/api/webhooks/{id}",
        parameters=(
            PathParam("id", int),
            Body(
                "patched_webhook_write_request",
                lambda: models.PatchedWebhookWriteRequest,
                content_types=("application/json",),
            ),
        ),
        returns=lambda: models.WebhookRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def partial_update(
        self,
        id: int,
        patched_webhook_write_request: models.PatchedWebhookWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.WebhookRead, HTTPResponse]: ...
    @overload
    def partial_update(
        self,
        id: int,
        patched_webhook_write_request: models.PatchedWebhookWriteRequest
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
        patched_webhook_write_request: models.PatchedWebhookWriteRequest
        | Mapping[str, Any]
        | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.WebhookRead, HTTPResponse]]: ...
    def partial_update(
        self,
        id: int,
        patched_webhook_write_request: models.PatchedWebhookWriteRequest
        | Mapping[str, Any]
        | None = None,
        **kwargs: Any,
    ) -> Any:
        """Changes a webhook.

        Source: ``PATCH /api/webhooks/{id}``

        :param id: The id of the webhook.
        :param patched_webhook_write_request: The changes of a webhook; a field that is left
            out keeps its value.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `WebhookRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.partial_update_endpoint.call((id, patched_webhook_write_request), kwargs)

    retrieve_endpoint: Operation = Operation(
        "retrieve",
        "GET",
        "/api/webhooks/{id}",
        parameters=(PathParam("id", int),),
        returns=lambda: models.WebhookRead,
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
    ) -> tuple[models.WebhookRead, HTTPResponse]: ...
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
    ) -> AsyncResult[tuple[models.WebhookRead, HTTPResponse]]: ...
    def retrieve(self, id: int, **kwargs: Any) -> Any:
        """Returns a webhook.

        Source: ``GET /api/webhooks/{id}``

        :param id: The id of the webhook.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `WebhookRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_endpoint.call((id,), kwargs)

    retrieve_deliveries_endpoint: Operation = Operation(
        "retrieve_deliveries",
        "GET",
        "/api/webhooks/{id}/deliveries/{delivery_id}",
        parameters=(
            PathParam("delivery_id", lambda: Annotated[str, Meta(pattern="^\\d+$")]),
            PathParam("id", int),
        ),
        returns=lambda: models.WebhookDeliveryRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def retrieve_deliveries(
        self,
        delivery_id: str,
        id: int,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.WebhookDeliveryRead, HTTPResponse]: ...
    @overload
    def retrieve_deliveries(
        self,
        delivery_id: str,
        id: int,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve_deliveries(
        self,
        delivery_id: str,
        id: int,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.WebhookDeliveryRead, HTTPResponse]]: ...
    def retrieve_deliveries(self, delivery_id: str, id: int, **kwargs: Any) -> Any:
        """Returns a delivery of a webhook.

        Source: ``GET /api/webhooks/{id}/deliveries/{delivery_id}``

        :param delivery_id: The id of the delivery.
        :param id: The id of the webhook.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `WebhookDeliveryRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_deliveries_endpoint.call((delivery_id, id), kwargs)

    retrieve_events_endpoint: Operation = Operation(
        "retrieve_events",
        "GET",
        "/api/webhooks/events",
        parameters=(QueryParam("type", str),),
        returns=lambda: models.Events,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def retrieve_events(
        self,
        type: str | None = None,
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.Events, HTTPResponse]: ...
    @overload
    def retrieve_events(
        self,
        type: str | None = None,
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def retrieve_events(
        self,
        type: str | None = None,
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.Events, HTTPResponse]]: ...
    def retrieve_events(self, type: str | None = None, **kwargs: Any) -> Any:
        """Lists the events that a webhook can be called for.

        Source: ``GET /api/webhooks/events``

        :param type: Only events of webhooks of this type.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `Events`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.retrieve_events_endpoint.call((type,), kwargs)

    update_endpoint: Operation = Operation(
        "update",
        "PUT",
        "/api/webhooks/{id}",
        parameters=(
            PathParam("id", int),
            Body(
                "webhook_write_request",
                lambda: models.WebhookWriteRequest,
                content_types=("application/json",),
                required=True,
            ),
        ),
        returns=lambda: models.WebhookRead,
        accept="application/vnd.cvat+json",
        security=("basicAuth", "csrfAuth", "sessionAuth", "signatureAuth", "tokenAuth"),
    )

    @overload
    def update(
        self,
        id: int,
        webhook_write_request: models.WebhookWriteRequest | Mapping[str, Any],
        *,
        _parse_response: Literal[True] = True,
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[models.WebhookRead, HTTPResponse]: ...
    @overload
    def update(
        self,
        id: int,
        webhook_write_request: models.WebhookWriteRequest | Mapping[str, Any],
        *,
        _parse_response: Literal[False],
        _async_call: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> tuple[None, HTTPResponse]: ...
    @overload
    def update(
        self,
        id: int,
        webhook_write_request: models.WebhookWriteRequest | Mapping[str, Any],
        *,
        _parse_response: bool = True,
        _async_call: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncResult[tuple[models.WebhookRead, HTTPResponse]]: ...
    def update(
        self,
        id: int,
        webhook_write_request: models.WebhookWriteRequest | Mapping[str, Any],
        **kwargs: Any,
    ) -> Any:
        """Replaces a webhook.

        Source: ``PUT /api/webhooks/{id}``

        :param id: The id of the webhook.
        :param webhook_write_request: A webhook to create, or what replaces one.
        :param kwargs: how to call, see `cvat_sdk.api_client.CallOptions`
        :return: the data, `WebhookRead`, and the response
        :raises ApiTypeError, ApiValueError: an argument does not fit the contract
        :raises ApiException: the request failed, or the response reports an error
        """
        return self.update_endpoint.call((id, webhook_write_request), kwargs)
