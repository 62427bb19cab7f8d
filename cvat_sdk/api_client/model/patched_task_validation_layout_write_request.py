# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PatchedTaskValidationLayoutWriteRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.frame_selection_method import FrameSelectionMethod

if TYPE_CHECKING:
    from collections.abc import Sequence


class PatchedTaskValidationLayoutWriteRequest(Model):
    """The changes of a task's validation; a field that is left out keeps its value.

    :param disabled_frames: The numbers of all validation frames not to use; those not listed
        are used.
    :param frame_selection_method: How the honeypots are chosen anew; `manual` needs
        `honeypot_real_frames`.
    :param honeypot_real_frames: The validation frame that each honeypot is to show.

    Source: ``#/components/schemas/PatchedTaskValidationLayoutWriteRequest``
    """

    disabled_frames: list[Annotated[int, Meta(ge=0)]] | UnsetType = UNSET
    """The numbers of all validation frames not to use; those not listed are used."""
    frame_selection_method: FrameSelectionMethod | UnsetType = UNSET
    """How the honeypots are chosen anew; `manual` needs `honeypot_real_frames`."""
    honeypot_real_frames: list[Annotated[int, Meta(ge=0)]] | UnsetType = UNSET
    """The validation frame that each honeypot is to show."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            disabled_frames: Sequence[int] | UnsetType = ...,
            frame_selection_method: FrameSelectionMethod | str | UnsetType = ...,
            honeypot_real_frames: Sequence[int] | UnsetType = ...,
        ) -> None: ...
