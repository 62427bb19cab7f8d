"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, TypeAlias

from cvat_sdk._runtime.schema import OneOf

if TYPE_CHECKING:
    EverythingDateOrText: TypeAlias = datetime.date | str
else:

    class EverythingDateOrText(OneOf):
        """`EverythingDateOrText` of the contract.

        Source: ``#/components/schemas/Everything/properties/date_or_text``
        """

        @staticmethod
        def __variants__():
            return (datetime.date, str)
