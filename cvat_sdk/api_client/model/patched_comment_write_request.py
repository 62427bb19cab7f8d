# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PatchedCommentWriteRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model


class PatchedCommentWriteRequest(Model):
    """The new text of a comment.

    :param message: The text of the comment.

    Source: ``#/components/schemas/PatchedCommentWriteRequest``
    """

    message: Annotated[str, Meta(min_length=1)] | UnsetType = UNSET
    """The text of the comment."""

    if TYPE_CHECKING:

        def __init__(self, *, message: str | UnsetType = ...) -> None: ...
