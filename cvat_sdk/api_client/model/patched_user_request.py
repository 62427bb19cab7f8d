# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PatchedUserRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model

if TYPE_CHECKING:
    from collections.abc import Sequence


class PatchedUserRequest(Model):
    """The changes of a user; a field that is left out keeps its value.

    :param username: The name to log in with; letters, digits and `@ . + - _`.
    :param first_name: The given name.
    :param last_name: The family name.
    :param email: The email address.
    :param groups: The groups, such as `admin`, `user` or `worker`, that give the user rights
        on the server.
    :param is_staff: Whether the user may use the administration site.
    :param is_superuser: Whether the user has all rights.
    :param is_active: Whether the user may log in.

    Source: ``#/components/schemas/PatchedUserRequest``
    """

    username: (
        Annotated[str, Meta(pattern="^[\\w.@+-]+$", min_length=1, max_length=150)] | UnsetType
    ) = UNSET
    """The name to log in with; letters, digits and `@ . + - _`."""
    first_name: Annotated[str, Meta(max_length=150)] | UnsetType = UNSET
    """The given name."""
    last_name: Annotated[str, Meta(max_length=150)] | UnsetType = UNSET
    """The family name."""
    email: Annotated[str, Meta(max_length=254)] | UnsetType = UNSET
    """The email address."""
    groups: list[Annotated[str, Meta(min_length=1)]] | UnsetType = UNSET
    """The groups, such as `admin`, `user` or `worker`, that give the user rights on the server."""
    is_staff: bool | UnsetType = UNSET
    """Whether the user may use the administration site."""
    is_superuser: bool | UnsetType = UNSET
    """Whether the user has all rights."""
    is_active: bool | UnsetType = UNSET
    """Whether the user may log in."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            username: str | UnsetType = ...,
            first_name: str | UnsetType = ...,
            last_name: str | UnsetType = ...,
            email: str | UnsetType = ...,
            groups: Sequence[str] | UnsetType = ...,
            is_staff: bool | UnsetType = ...,
            is_superuser: bool | UnsetType = ...,
            is_active: bool | UnsetType = ...,
        ) -> None: ...
