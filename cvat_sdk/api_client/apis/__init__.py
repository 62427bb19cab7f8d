# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The API classes, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime import lazy

if TYPE_CHECKING:
    from cvat_sdk.api_client.api.assets_api import AssetsApi as AssetsApi
    from cvat_sdk.api_client.api.auth_api import AuthApi as AuthApi
    from cvat_sdk.api_client.api.cloudstorages_api import CloudstoragesApi as CloudstoragesApi
    from cvat_sdk.api_client.api.comments_api import CommentsApi as CommentsApi
    from cvat_sdk.api_client.api.consensus_api import ConsensusApi as ConsensusApi
    from cvat_sdk.api_client.api.events_api import EventsApi as EventsApi
    from cvat_sdk.api_client.api.guides_api import GuidesApi as GuidesApi
    from cvat_sdk.api_client.api.invitations_api import InvitationsApi as InvitationsApi
    from cvat_sdk.api_client.api.issues_api import IssuesApi as IssuesApi
    from cvat_sdk.api_client.api.jobs_api import JobsApi as JobsApi
    from cvat_sdk.api_client.api.labels_api import LabelsApi as LabelsApi
    from cvat_sdk.api_client.api.lambda_api import LambdaApi as LambdaApi
    from cvat_sdk.api_client.api.memberships_api import MembershipsApi as MembershipsApi
    from cvat_sdk.api_client.api.organizations_api import OrganizationsApi as OrganizationsApi
    from cvat_sdk.api_client.api.projects_api import ProjectsApi as ProjectsApi
    from cvat_sdk.api_client.api.quality_api import QualityApi as QualityApi
    from cvat_sdk.api_client.api.requests_api import RequestsApi as RequestsApi
    from cvat_sdk.api_client.api.schema_api import SchemaApi as SchemaApi
    from cvat_sdk.api_client.api.server_api import ServerApi as ServerApi
    from cvat_sdk.api_client.api.tasks_api import TasksApi as TasksApi
    from cvat_sdk.api_client.api.users_api import UsersApi as UsersApi
    from cvat_sdk.api_client.api.webhooks_api import WebhooksApi as WebhooksApi
else:
    __getattr__, __dir__ = lazy.exports(
        __name__,
        {
            "AssetsApi": "cvat_sdk.api_client.api.assets_api",
            "AuthApi": "cvat_sdk.api_client.api.auth_api",
            "CloudstoragesApi": "cvat_sdk.api_client.api.cloudstorages_api",
            "CommentsApi": "cvat_sdk.api_client.api.comments_api",
            "ConsensusApi": "cvat_sdk.api_client.api.consensus_api",
            "EventsApi": "cvat_sdk.api_client.api.events_api",
            "GuidesApi": "cvat_sdk.api_client.api.guides_api",
            "InvitationsApi": "cvat_sdk.api_client.api.invitations_api",
            "IssuesApi": "cvat_sdk.api_client.api.issues_api",
            "JobsApi": "cvat_sdk.api_client.api.jobs_api",
            "LabelsApi": "cvat_sdk.api_client.api.labels_api",
            "LambdaApi": "cvat_sdk.api_client.api.lambda_api",
            "MembershipsApi": "cvat_sdk.api_client.api.memberships_api",
            "OrganizationsApi": "cvat_sdk.api_client.api.organizations_api",
            "ProjectsApi": "cvat_sdk.api_client.api.projects_api",
            "QualityApi": "cvat_sdk.api_client.api.quality_api",
            "RequestsApi": "cvat_sdk.api_client.api.requests_api",
            "SchemaApi": "cvat_sdk.api_client.api.schema_api",
            "ServerApi": "cvat_sdk.api_client.api.server_api",
            "TasksApi": "cvat_sdk.api_client.api.tasks_api",
            "UsersApi": "cvat_sdk.api_client.api.users_api",
            "WebhooksApi": "cvat_sdk.api_client.api.webhooks_api",
        },
    )

__all__ = [
    "AssetsApi",
    "AuthApi",
    "CloudstoragesApi",
    "CommentsApi",
    "ConsensusApi",
    "EventsApi",
    "GuidesApi",
    "InvitationsApi",
    "IssuesApi",
    "JobsApi",
    "LabelsApi",
    "LambdaApi",
    "MembershipsApi",
    "OrganizationsApi",
    "ProjectsApi",
    "QualityApi",
    "RequestsApi",
    "SchemaApi",
    "ServerApi",
    "TasksApi",
    "UsersApi",
    "WebhooksApi",
]
