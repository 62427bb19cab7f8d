"""Tasks: create one with its images, read and change its annotations, export it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from cvat_sdk._runtime.schema.codec import encode
from cvat_sdk.api_client import ApiValueError, models
from cvat_sdk.core.entities import Entity, Repo
from cvat_sdk.core.helpers import check_names, checked, iterable, paginate
from cvat_sdk.core.progress import Progress, check_progress
from cvat_sdk.core.requests import BackgroundRequest
from cvat_sdk.core.transfers import export, local_files, upload

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path
    from typing import TypeAlias

    from typing_extensions import Self

    from cvat_sdk.api_client.apis import TasksApi

    StrPath: TypeAlias = str | os.PathLike[str]
    _Fields = models.TaskRead
else:
    _Fields = object

ResourceType = Literal["local", "share", "remote"]
"""Where the files of a task are: on this machine; in a cloud storage or the server's share; URLs"""
IMAGE_QUALITY = 70
"""The JPEG quality of compressed frames in percent, unless the caller sets another one."""


def _prepare(
    resources: Iterable[StrPath] | None, kind: ResourceType, params: Mapping[str, Any] | None,
    timeout: float | None, progress: Progress,
) -> tuple[dict[Path, int], models.DataRequest]:  # fmt: skip
    """Check the arguments; return the files to upload, with their sizes, and the request."""
    encode(kind, ResourceType, "resource_type")
    encode(timeout, float | None, "timeout")
    check_progress(progress)
    fields = {"image_quality": IMAGE_QUALITY, **encode(params or {}, dict[str, Any], "data_params")}
    check_names(models.DataRequest, fields)
    names = [*iterable(() if resources is None else resources, "resources")]
    if resources is not None and not names:
        raise ApiValueError("resources: there are none; leave it out for a task without images")
    files = local_files(names) if kind == "local" else {}
    if names and kind != "local":
        names = [os.fspath(each) if isinstance(each, os.PathLike) else each for each in names]
        field = "server_files" if kind == "share" else "remote_files"
        fields[field] = encode(names, list[str], "resources")
    return files, models.DataRequest.from_dict(fields)


class Task(Entity, _Fields):
    """A task: images or a video to annotate, with the fields of `TaskRead`."""

    _api: TasksApi
    _changes = models.PatchedTaskWriteRequest

    def __repr__(self) -> str:
        return f"<Task {self.id}: {self.name!r}>"

    def upload_data(
        self, resources: Iterable[StrPath] | None, *, resource_type: ResourceType = "local",
        data_params: Mapping[str, Any] | None = None, timeout: float | None = None,
        progress: Progress = None,
    ) -> Self:  # fmt: skip
        """Give the task its images or video, wait, and return this task with the new fields.

        The parameters and exceptions are those of `TasksRepo.create`.
        """
        files, request = _prepare(resources, resource_type, data_params, timeout, progress)
        if files:
            upload(self._client, self.id, files, progress)
        start = partial(
            self._api.create_data, self.id, upload_finish=bool(files) or None, data_request=request
        )
        # If the task has images, there may be a request that is not that of this call.
        id = None if self.size else f"action=create&target=task&target_id={self.id}"
        BackgroundRequest.complete(self._client, start, timeout, id)
        return self.fetch()

    def get_jobs(self) -> list[models.JobRead]:
        """Return the jobs that the task is divided into."""
        return list(paginate(self._client.api_client.jobs_api.list, task_id=self.id))

    def get_labels(self) -> list[models.Label]:
        """Return the labels of the task, or of its project."""
        return list(paginate(self._client.api_client.labels_api.list, task_id=self.id))

    def get_annotations(self) -> models.LabeledData:
        """Return the annotations of all frames."""
        return self._api.retrieve_annotations(self.id)[0]

    def export_dataset(
        self, format_name: str, path: StrPath, *, include_images: bool = True,
        timeout: float | None = None, progress: Progress = None,
    ) -> Path:  # fmt: skip
        """Export the task as a dataset, and save it. A file of that name is replaced at the end.

        If the server is at the same export already, that one is waited for.

        :param format_name: the name and version of the format, such as ``COCO 1.0``
        :param path: where to save the archive
        :param include_images: False: export the annotations alone
        :param timeout: seconds to wait for the export at most; None: no limit
        :param progress: True for a progress bar, or a function of the bytes downloaded and all
        :return: the path
        :raises OSError: the file cannot be written
        :raises RunFailedError, RunGoneError, WaitTimeoutError: as `BackgroundRequest.wait`
        :raises ApiException: the server refused the format, or the download failed
        """
        start = partial(
            self._api.create_dataset_export, encode(format_name, str, "format_name"), self.id,
            location="local", save_images=encode(include_images, bool, "include_images"),
        )  # fmt: skip
        return export(self._client, start, path, timeout, progress)

    def download_backup(
        self, path: StrPath, *, timeout: float | None = None, progress: Progress = None
    ) -> Path:
        """Save a backup of the task; the rest is as in `export_dataset`."""
        start = partial(self._api.create_backup_export, self.id, location="local")
        return export(self._client, start, path, timeout, progress)


class TasksRepo(Repo[Task]):
    """The tasks of a server, as `client.tasks`."""

    _entity = Task
    _api: TasksApi

    def create(
        self, spec: models.TaskWriteRequest | Mapping[str, Any],
        resources: Iterable[StrPath] | None = None, *, resource_type: ResourceType = "local",
        data_params: Mapping[str, Any] | None = None, timeout: float | None = None,
        progress: Progress = None,
    ) -> Task:  # fmt: skip
        """Create a task with its images or video, and wait until the server has taken them.

        :param spec: a `TaskWriteRequest` or a mapping: the task's name, labels and so on
        :param resources: the files; without them the task waits for `Task.upload_data`
        :param resource_type: where they are: ``"local"``: files of this machine, to upload;
            ``"share"``: paths in the server's share, or in the cloud storage with the
            ``cloud_storage_id`` of `data_params`; ``"remote"``: URLs
        :param data_params: fields of `DataRequest` such as ``sorting_method``
        :param timeout: seconds to wait for the server at most; None: no limit
        :param progress: True for a progress bar, or a function of the bytes uploaded and all
        :raises OSError: a file cannot be read; nothing was sent
        :raises ApiTypeError, ApiValueError: an argument is not allowed; nothing was sent
        :raises RunFailedError: the server cannot use the files; the task stays, without frames
        :raises WaitTimeoutError: the server goes on
        :raises ApiException: the server refused or did not respond
        """
        if isinstance(spec, Mapping):
            check_names(models.TaskWriteRequest, spec)
        resources = None if resources is None else [*iterable(resources, "resources")]
        _prepare(resources, resource_type, data_params, timeout, progress)
        task = self._of(checked(self._api.create(spec), id=int))
        if resources is None and not data_params:
            return task
        return task.upload_data(
            resources, resource_type=resource_type, data_params=data_params, timeout=timeout,
            progress=progress,
        )  # fmt: skip
