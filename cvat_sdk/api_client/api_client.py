# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`ApiClient`, the client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from cvat_sdk._runtime.client import BaseClient
from cvat_sdk._runtime.errors import ApiException as ApiException
from cvat_sdk._runtime.errors import ApiTypeError as ApiTypeError
from cvat_sdk._runtime.errors import ApiValueError as ApiValueError
from cvat_sdk._runtime.operation import Endpoint as Endpoint
from cvat_sdk._version import __version__
from cvat_sdk.api_client.configuration import Configuration

if TYPE_CHECKING:
    from cvat_sdk._runtime.configuration import BaseConfiguration
    from cvat_sdk.api_client import apis


class ApiClient(BaseClient):
    """The client: it holds the configuration and the connections, and has a property for each API.

    Use it as a context manager, or call `close()`; it may be shared among threads.
    """

    api_title: ClassVar[str] = "CVAT REST API"
    configuration_type: ClassVar[type[BaseConfiguration]] = Configuration
    default_user_agent: ClassVar[str] = f"cvat_sdk/{__version__}"

    @cached_property
    def assets_api(self) -> apis.AssetsApi:
        """Files that the guides of annotators show."""
        from cvat_sdk.api_client.api.assets_api import AssetsApi

        return AssetsApi(self)

    @cached_property
    def auth_api(self) -> apis.AuthApi:
        """Logging in and out, accounts and access tokens."""
        from cvat_sdk.api_client.api.auth_api import AuthApi

        return AuthApi(self)

    @cached_property
    def cloudstorages_api(self) -> apis.CloudstoragesApi:
        """Buckets and containers that a CVAT server reads images from and writes exports to."""
        from cvat_sdk.api_client.api.cloudstorages_api import CloudstoragesApi

        return CloudstoragesApi(self)

    @cached_property
    def comments_api(self) -> apis.CommentsApi:
        """Comments on issues."""
        from cvat_sdk.api_client.api.comments_api import CommentsApi

        return CommentsApi(self)

    @cached_property
    def consensus_api(self) -> apis.ConsensusApi:
        """Merging the annotations of several annotators of the same frames."""
        from cvat_sdk.api_client.api.consensus_api import ConsensusApi

        return ConsensusApi(self)

    @cached_property
    def events_api(self) -> apis.EventsApi:
        """What users and clients did."""
        from cvat_sdk.api_client.api.events_api import EventsApi

        return EventsApi(self)

    @cached_property
    def guides_api(self) -> apis.GuidesApi:
        """Instructions for the annotators of a task or project."""
        from cvat_sdk.api_client.api.guides_api import GuidesApi

        return GuidesApi(self)

    @cached_property
    def invitations_api(self) -> apis.InvitationsApi:
        """Invitations to organizations."""
        from cvat_sdk.api_client.api.invitations_api import InvitationsApi

        return InvitationsApi(self)

    @cached_property
    def issues_api(self) -> apis.IssuesApi:
        """Issues that reviewers raise on frames."""
        from cvat_sdk.api_client.api.issues_api import IssuesApi

        return IssuesApi(self)

    @cached_property
    def jobs_api(self) -> apis.JobsApi:
        """Jobs, the parts of a task that annotators work on."""
        from cvat_sdk.api_client.api.jobs_api import JobsApi

        return JobsApi(self)

    @cached_property
    def labels_api(self) -> apis.LabelsApi:
        """The labels of projects and tasks."""
        from cvat_sdk.api_client.api.labels_api import LabelsApi

        return LabelsApi(self)

    @cached_property
    def lambda_api(self) -> apis.LambdaApi:
        """Annotation functions, called directly for a frame or in the background for a task."""
        from cvat_sdk.api_client.api.lambda_api import LambdaApi

        return LambdaApi(self)

    @cached_property
    def memberships_api(self) -> apis.MembershipsApi:
        """The members of organizations."""
        from cvat_sdk.api_client.api.memberships_api import MembershipsApi

        return MembershipsApi(self)

    @cached_property
    def organizations_api(self) -> apis.OrganizationsApi:
        """Groups of users who share projects, tasks and storages."""
        from cvat_sdk.api_client.api.organizations_api import OrganizationsApi

        return OrganizationsApi(self)

    @cached_property
    def projects_api(self) -> apis.ProjectsApi:
        """Projects, which hold tasks with the same labels."""
        from cvat_sdk.api_client.api.projects_api import ProjectsApi

        return ProjectsApi(self)

    @cached_property
    def quality_api(self) -> apis.QualityApi:
        """How well annotations agree with ground truth."""
        from cvat_sdk.api_client.api.quality_api import QualityApi

        return QualityApi(self)

    @cached_property
    def requests_api(self) -> apis.RequestsApi:
        """Work that the server does in the background."""
        from cvat_sdk.api_client.api.requests_api import RequestsApi

        return RequestsApi(self)

    @cached_property
    def schema_api(self) -> apis.SchemaApi:
        """The server's own OpenAPI document."""
        from cvat_sdk.api_client.api.schema_api import SchemaApi

        return SchemaApi(self)

    @cached_property
    def server_api(self) -> apis.ServerApi:
        """The server itself."""
        from cvat_sdk.api_client.api.server_api import ServerApi

        return ServerApi(self)

    @cached_property
    def tasks_api(self) -> apis.TasksApi:
        """Tasks, which hold images or a video to annotate."""
        from cvat_sdk.api_client.api.tasks_api import TasksApi

        return TasksApi(self)

    @cached_property
    def users_api(self) -> apis.UsersApi:
        """The users of the server."""
        from cvat_sdk.api_client.api.users_api import UsersApi

        return UsersApi(self)

    @cached_property
    def webhooks_api(self) -> apis.WebhooksApi:
        """URLs that the server calls when something happens."""
        from cvat_sdk.api_client.api.webhooks_api import WebhooksApi

        return WebhooksApi(self)
