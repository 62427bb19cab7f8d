# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `DataRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import FileInput, Model
from cvat_sdk.api_client.model.sorting_method import SortingMethod
from cvat_sdk.api_client.model.storage_method import StorageMethod
from cvat_sdk.api_client.model.validation_params_request import ValidationParamsRequest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class DataRequest(Model):
    """The files of a task, and how to split and store them.

    :param chunk_size: The number of frames in a chunk; chosen by the server if left out or
        null.
    :param image_quality: The JPEG quality of compressed frames in percent.
    :param start_frame: The first frame to take from the source, counted from 0.
    :param stop_frame: The last frame to take from the source.
    :param frame_filter: Which frames to take, such as `step=5` for every fifth.
    :param client_files: Files to upload with the request.
    :param server_files: Paths in the cloud storage, or in the share of the server.
    :param remote_files: URLs that the server downloads.
    :param use_zip_chunks: Whether chunks of a video are archives of images instead of
        videos.
    :param server_files_exclude: Paths to leave out of the directories among `server_files`.
    :param cloud_storage_id: The id of the cloud storage that `server_files` are in.
    :param use_cache: Whether the server makes chunks when they are needed instead of all at
        first.
    :param copy_data: Whether files of the share are copied to the server.
    :param storage_method: When the chunks of a task are made.
    :param sorting_method: How the files of a task are ordered.
    :param filename_pattern: A pattern, such as `images/*.jpg`, of the files to take from a
        manifest.
    :param job_file_mapping: The names of the files of each job; each file is in one job.
    :param upload_file_order: The names of all uploaded files, in the order of
        `sorting_method` `predefined`.
    :param validation_params: How the frames for validation are chosen; null for no
        validation. A CVAT server ignores it in a form, so send it in a request without files.

    Source: ``#/components/schemas/DataRequest``
    """

    chunk_size: Annotated[int, Meta(ge=0, le=2147483647)] | UnsetType | None = UNSET
    """The number of frames in a chunk; chosen by the server if left out or null."""
    image_quality: Annotated[int, Meta(ge=0, le=100)]
    """The JPEG quality of compressed frames in percent."""
    start_frame: Annotated[int, Meta(ge=0, le=2147483647)] | UnsetType = UNSET
    """The first frame to take from the source, counted from 0."""
    stop_frame: Annotated[int, Meta(ge=0, le=2147483647)] | UnsetType = UNSET
    """The last frame to take from the source."""
    frame_filter: Annotated[str, Meta(max_length=256)] | UnsetType = UNSET
    """Which frames to take, such as `step=5` for every fifth."""
    client_files: list[FileInput] | UnsetType = UNSET
    """Files to upload with the request."""
    server_files: list[Annotated[str, Meta(min_length=1, max_length=1024)]] | UnsetType = UNSET
    """Paths in the cloud storage, or in the share of the server."""
    remote_files: list[Annotated[str, Meta(min_length=1, max_length=1024)]] | UnsetType = UNSET
    """URLs that the server downloads."""
    use_zip_chunks: bool | UnsetType = UNSET
    """Whether chunks of a video are archives of images instead of videos."""
    server_files_exclude: list[Annotated[str, Meta(min_length=1, max_length=1024)]] | UnsetType = (
        UNSET
    )
    """Paths to leave out of the directories among `server_files`."""
    cloud_storage_id: int | UnsetType | None = UNSET
    """The id of the cloud storage that `server_files` are in."""
    use_cache: bool | UnsetType = UNSET
    """Whether the server makes chunks when they are needed instead of all at first."""
    copy_data: bool | UnsetType = UNSET
    """Whether files of the share are copied to the server."""
    storage_method: StorageMethod | UnsetType = UNSET
    """When the chunks of a task are made."""
    sorting_method: SortingMethod | UnsetType = UNSET
    """How the files of a task are ordered."""
    filename_pattern: Annotated[str, Meta(min_length=1)] | UnsetType | None = UNSET
    """A pattern, such as `images/*.jpg`, of the files to take from a manifest."""
    job_file_mapping: (
        list[list[Annotated[str, Meta(min_length=1, max_length=1024)]]] | UnsetType
    ) = UNSET
    """The names of the files of each job; each file is in one job."""
    upload_file_order: list[Annotated[str, Meta(min_length=1, max_length=1024)]] | UnsetType = UNSET
    """The names of all uploaded files, in the order of `sorting_method` `predefined`."""
    validation_params: ValidationParamsRequest | UnsetType | None = UNSET
    """How the frames for validation are chosen; null for no validation. A CVAT server ignores it in
    a form, so send it in a request without files.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            image_quality: int,
            *,
            chunk_size: int | UnsetType | None = ...,
            start_frame: int | UnsetType = ...,
            stop_frame: int | UnsetType = ...,
            frame_filter: str | UnsetType = ...,
            client_files: Sequence[FileInput] | UnsetType = ...,
            server_files: Sequence[str] | UnsetType = ...,
            remote_files: Sequence[str] | UnsetType = ...,
            use_zip_chunks: bool | UnsetType = ...,
            server_files_exclude: Sequence[str] | UnsetType = ...,
            cloud_storage_id: int | UnsetType | None = ...,
            use_cache: bool | UnsetType = ...,
            copy_data: bool | UnsetType = ...,
            storage_method: StorageMethod | str | UnsetType = ...,
            sorting_method: SortingMethod | str | UnsetType = ...,
            filename_pattern: str | UnsetType | None = ...,
            job_file_mapping: Sequence[Sequence[str]] | UnsetType = ...,
            upload_file_order: Sequence[str] | UnsetType = ...,
            validation_params: ValidationParamsRequest | Mapping[str, Any] | UnsetType | None = ...,
        ) -> None: ...
