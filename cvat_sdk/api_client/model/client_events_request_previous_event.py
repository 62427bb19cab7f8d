# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `EventRequest` by its other name, `ClientEventsRequestPreviousEvent`."""

from cvat_sdk.api_client.model.event_request import EventRequest as ClientEventsRequestPreviousEvent

__all__ = ["ClientEventsRequestPreviousEvent"]
