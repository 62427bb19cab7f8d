# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The union `MetaUser`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from cvat_sdk._runtime.schema import OneOf
from cvat_sdk.api_client.model.basic_user import BasicUser
from cvat_sdk.api_client.model.user import User

if TYPE_CHECKING:
    MetaUser: TypeAlias = "User | BasicUser"
else:

    class MetaUser(OneOf):
        """A user; with all fields for oneself and for administrators, briefly for others.

        Source: ``#/components/schemas/MetaUser``
        """

        @staticmethod
        def _variants():
            return (User, BasicUser)
