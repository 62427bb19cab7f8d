# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The models, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime import lazy

if TYPE_CHECKING:
    from cvat_sdk.api_client.model.about import About as About
    from cvat_sdk.api_client.model.accept_invitation_read import (
        AcceptInvitationRead as AcceptInvitationRead,
    )
    from cvat_sdk.api_client.model.access_token_read import AccessTokenRead as AccessTokenRead
    from cvat_sdk.api_client.model.access_token_write_request import (
        AccessTokenWriteRequest as AccessTokenWriteRequest,
    )
    from cvat_sdk.api_client.model.annotation_conflict import (
        AnnotationConflict as AnnotationConflict,
    )
    from cvat_sdk.api_client.model.annotation_conflict_annotation_type import (
        AnnotationConflictAnnotationType as AnnotationConflictAnnotationType,
    )
    from cvat_sdk.api_client.model.annotation_conflict_severity import (
        AnnotationConflictSeverity as AnnotationConflictSeverity,
    )
    from cvat_sdk.api_client.model.annotation_conflict_type import (
        AnnotationConflictType as AnnotationConflictType,
    )
    from cvat_sdk.api_client.model.annotation_file_request import (
        AnnotationFileRequest as AnnotationFileRequest,
    )
    from cvat_sdk.api_client.model.annotation_guide_read import (
        AnnotationGuideRead as AnnotationGuideRead,
    )
    from cvat_sdk.api_client.model.annotation_guide_write_request import (
        AnnotationGuideWriteRequest as AnnotationGuideWriteRequest,
    )
    from cvat_sdk.api_client.model.annotation_id import AnnotationId as AnnotationId
    from cvat_sdk.api_client.model.annotation_id_shape_type import (
        AnnotationIdShapeType as AnnotationIdShapeType,
    )
    from cvat_sdk.api_client.model.asset_read import AssetRead as AssetRead
    from cvat_sdk.api_client.model.asset_write_request import AssetWriteRequest as AssetWriteRequest
    from cvat_sdk.api_client.model.attribute import Attribute as Attribute
    from cvat_sdk.api_client.model.attribute_request import AttributeRequest as AttributeRequest
    from cvat_sdk.api_client.model.attribute_val import AttributeVal as AttributeVal
    from cvat_sdk.api_client.model.attribute_val_request import (
        AttributeValRequest as AttributeValRequest,
    )
    from cvat_sdk.api_client.model.basic_organization import BasicOrganization as BasicOrganization
    from cvat_sdk.api_client.model.basic_user import BasicUser as BasicUser
    from cvat_sdk.api_client.model.basic_user_request import BasicUserRequest as BasicUserRequest
    from cvat_sdk.api_client.model.chapter import Chapter as Chapter
    from cvat_sdk.api_client.model.chapter_metadata import ChapterMetadata as ChapterMetadata
    from cvat_sdk.api_client.model.chunk_type import ChunkType as ChunkType
    from cvat_sdk.api_client.model.client_events import ClientEvents as ClientEvents
    from cvat_sdk.api_client.model.client_events_request import (
        ClientEventsRequest as ClientEventsRequest,
    )
    from cvat_sdk.api_client.model.client_events_request_previous_event import (
        ClientEventsRequestPreviousEvent as ClientEventsRequestPreviousEvent,
    )
    from cvat_sdk.api_client.model.cloud_storage_content import (
        CloudStorageContent as CloudStorageContent,
    )
    from cvat_sdk.api_client.model.cloud_storage_read import CloudStorageRead as CloudStorageRead
    from cvat_sdk.api_client.model.cloud_storage_read_owner import (
        CloudStorageReadOwner as CloudStorageReadOwner,
    )
    from cvat_sdk.api_client.model.cloud_storage_write_request import (
        CloudStorageWriteRequest as CloudStorageWriteRequest,
    )
    from cvat_sdk.api_client.model.comment_read import CommentRead as CommentRead
    from cvat_sdk.api_client.model.comment_write_request import (
        CommentWriteRequest as CommentWriteRequest,
    )
    from cvat_sdk.api_client.model.comments_summary import CommentsSummary as CommentsSummary
    from cvat_sdk.api_client.model.consensus_merge_create_request import (
        ConsensusMergeCreateRequest as ConsensusMergeCreateRequest,
    )
    from cvat_sdk.api_client.model.consensus_settings import ConsensusSettings as ConsensusSettings
    from cvat_sdk.api_client.model.credentials_type_enum import (
        CredentialsTypeEnum as CredentialsTypeEnum,
    )
    from cvat_sdk.api_client.model.data_meta_read import DataMetaRead as DataMetaRead
    from cvat_sdk.api_client.model.data_request import DataRequest as DataRequest
    from cvat_sdk.api_client.model.data_request_validation_params import (
        DataRequestValidationParams as DataRequestValidationParams,
    )
    from cvat_sdk.api_client.model.data_response import DataResponse as DataResponse
    from cvat_sdk.api_client.model.dataset_file_request import (
        DatasetFileRequest as DatasetFileRequest,
    )
    from cvat_sdk.api_client.model.dataset_format import DatasetFormat as DatasetFormat
    from cvat_sdk.api_client.model.dataset_formats import DatasetFormats as DatasetFormats
    from cvat_sdk.api_client.model.event import Event as Event
    from cvat_sdk.api_client.model.event_request import EventRequest as EventRequest
    from cvat_sdk.api_client.model.events import Events as Events
    from cvat_sdk.api_client.model.events_enum import EventsEnum as EventsEnum
    from cvat_sdk.api_client.model.file_info import FileInfo as FileInfo
    from cvat_sdk.api_client.model.file_info_type_enum import FileInfoTypeEnum as FileInfoTypeEnum
    from cvat_sdk.api_client.model.frame_meta import FrameMeta as FrameMeta
    from cvat_sdk.api_client.model.frame_selection_method import (
        FrameSelectionMethod as FrameSelectionMethod,
    )
    from cvat_sdk.api_client.model.function_call import FunctionCall as FunctionCall
    from cvat_sdk.api_client.model.function_call_params import (
        FunctionCallParams as FunctionCallParams,
    )
    from cvat_sdk.api_client.model.function_call_request import (
        FunctionCallRequest as FunctionCallRequest,
    )
    from cvat_sdk.api_client.model.input_type_enum import InputTypeEnum as InputTypeEnum
    from cvat_sdk.api_client.model.invitation_read import InvitationRead as InvitationRead
    from cvat_sdk.api_client.model.invitation_write_request import (
        InvitationWriteRequest as InvitationWriteRequest,
    )
    from cvat_sdk.api_client.model.issue_read import IssueRead as IssueRead
    from cvat_sdk.api_client.model.issue_write_request import IssueWriteRequest as IssueWriteRequest
    from cvat_sdk.api_client.model.issues_summary import IssuesSummary as IssuesSummary
    from cvat_sdk.api_client.model.job_read import JobRead as JobRead
    from cvat_sdk.api_client.model.job_read_assignee import JobReadAssignee as JobReadAssignee
    from cvat_sdk.api_client.model.job_read_target_storage import (
        JobReadTargetStorage as JobReadTargetStorage,
    )
    from cvat_sdk.api_client.model.job_stage import JobStage as JobStage
    from cvat_sdk.api_client.model.job_status import JobStatus as JobStatus
    from cvat_sdk.api_client.model.job_type import JobType as JobType
    from cvat_sdk.api_client.model.job_validation_layout_read import (
        JobValidationLayoutRead as JobValidationLayoutRead,
    )
    from cvat_sdk.api_client.model.job_write_request import JobWriteRequest as JobWriteRequest
    from cvat_sdk.api_client.model.jobs_summary import JobsSummary as JobsSummary
    from cvat_sdk.api_client.model.label import Label as Label
    from cvat_sdk.api_client.model.label_mapping_entry_request import (
        LabelMappingEntryRequest as LabelMappingEntryRequest,
    )
    from cvat_sdk.api_client.model.label_type import LabelType as LabelType
    from cvat_sdk.api_client.model.labeled_data import LabeledData as LabeledData
    from cvat_sdk.api_client.model.labeled_data_request import (
        LabeledDataRequest as LabeledDataRequest,
    )
    from cvat_sdk.api_client.model.labeled_image import LabeledImage as LabeledImage
    from cvat_sdk.api_client.model.labeled_image_request import (
        LabeledImageRequest as LabeledImageRequest,
    )
    from cvat_sdk.api_client.model.labeled_shape import LabeledShape as LabeledShape
    from cvat_sdk.api_client.model.labeled_shape_request import (
        LabeledShapeRequest as LabeledShapeRequest,
    )
    from cvat_sdk.api_client.model.labeled_track import LabeledTrack as LabeledTrack
    from cvat_sdk.api_client.model.labeled_track_request import (
        LabeledTrackRequest as LabeledTrackRequest,
    )
    from cvat_sdk.api_client.model.labels_summary import LabelsSummary as LabelsSummary
    from cvat_sdk.api_client.model.location_enum import LocationEnum as LocationEnum
    from cvat_sdk.api_client.model.login_serializer_ex_request import (
        LoginSerializerExRequest as LoginSerializerExRequest,
    )
    from cvat_sdk.api_client.model.membership_read import MembershipRead as MembershipRead
    from cvat_sdk.api_client.model.meta_user import MetaUser as MetaUser
    from cvat_sdk.api_client.model.null_enum import NullEnum as NullEnum
    from cvat_sdk.api_client.model.online_function_call_request import (
        OnlineFunctionCallRequest as OnlineFunctionCallRequest,
    )
    from cvat_sdk.api_client.model.operation_status import OperationStatus as OperationStatus
    from cvat_sdk.api_client.model.organization_read import OrganizationRead as OrganizationRead
    from cvat_sdk.api_client.model.organization_write_request import (
        OrganizationWriteRequest as OrganizationWriteRequest,
    )
    from cvat_sdk.api_client.model.paginated_access_token_read_list import (
        PaginatedAccessTokenReadList as PaginatedAccessTokenReadList,
    )
    from cvat_sdk.api_client.model.paginated_annotation_conflict_list import (
        PaginatedAnnotationConflictList as PaginatedAnnotationConflictList,
    )
    from cvat_sdk.api_client.model.paginated_cloud_storage_read_list import (
        PaginatedCloudStorageReadList as PaginatedCloudStorageReadList,
    )
    from cvat_sdk.api_client.model.paginated_comment_read_list import (
        PaginatedCommentReadList as PaginatedCommentReadList,
    )
    from cvat_sdk.api_client.model.paginated_consensus_settings_list import (
        PaginatedConsensusSettingsList as PaginatedConsensusSettingsList,
    )
    from cvat_sdk.api_client.model.paginated_invitation_read_list import (
        PaginatedInvitationReadList as PaginatedInvitationReadList,
    )
    from cvat_sdk.api_client.model.paginated_issue_read_list import (
        PaginatedIssueReadList as PaginatedIssueReadList,
    )
    from cvat_sdk.api_client.model.paginated_job_read_list import (
        PaginatedJobReadList as PaginatedJobReadList,
    )
    from cvat_sdk.api_client.model.paginated_label_list import (
        PaginatedLabelList as PaginatedLabelList,
    )
    from cvat_sdk.api_client.model.paginated_membership_read_list import (
        PaginatedMembershipReadList as PaginatedMembershipReadList,
    )
    from cvat_sdk.api_client.model.paginated_meta_user_list import (
        PaginatedMetaUserList as PaginatedMetaUserList,
    )
    from cvat_sdk.api_client.model.paginated_organization_read_list import (
        PaginatedOrganizationReadList as PaginatedOrganizationReadList,
    )
    from cvat_sdk.api_client.model.paginated_project_read_list import (
        PaginatedProjectReadList as PaginatedProjectReadList,
    )
    from cvat_sdk.api_client.model.paginated_quality_report_list import (
        PaginatedQualityReportList as PaginatedQualityReportList,
    )
    from cvat_sdk.api_client.model.paginated_quality_settings_list import (
        PaginatedQualitySettingsList as PaginatedQualitySettingsList,
    )
    from cvat_sdk.api_client.model.paginated_request_list import (
        PaginatedRequestList as PaginatedRequestList,
    )
    from cvat_sdk.api_client.model.paginated_task_read_list import (
        PaginatedTaskReadList as PaginatedTaskReadList,
    )
    from cvat_sdk.api_client.model.paginated_webhook_delivery_read_list import (
        PaginatedWebhookDeliveryReadList as PaginatedWebhookDeliveryReadList,
    )
    from cvat_sdk.api_client.model.paginated_webhook_read_list import (
        PaginatedWebhookReadList as PaginatedWebhookReadList,
    )
    from cvat_sdk.api_client.model.password_change_request import (
        PasswordChangeRequest as PasswordChangeRequest,
    )
    from cvat_sdk.api_client.model.password_reset_confirm_request import (
        PasswordResetConfirmRequest as PasswordResetConfirmRequest,
    )
    from cvat_sdk.api_client.model.password_reset_serializer_ex_request import (
        PasswordResetSerializerExRequest as PasswordResetSerializerExRequest,
    )
    from cvat_sdk.api_client.model.patched_access_token_write_request import (
        PatchedAccessTokenWriteRequest as PatchedAccessTokenWriteRequest,
    )
    from cvat_sdk.api_client.model.patched_annotation_guide_write_request import (
        PatchedAnnotationGuideWriteRequest as PatchedAnnotationGuideWriteRequest,
    )
    from cvat_sdk.api_client.model.patched_cloud_storage_write_request import (
        PatchedCloudStorageWriteRequest as PatchedCloudStorageWriteRequest,
    )
    from cvat_sdk.api_client.model.patched_comment_write_request import (
        PatchedCommentWriteRequest as PatchedCommentWriteRequest,
    )
    from cvat_sdk.api_client.model.patched_consensus_settings_request import (
        PatchedConsensusSettingsRequest as PatchedConsensusSettingsRequest,
    )
    from cvat_sdk.api_client.model.patched_data_meta_write_request import (
        PatchedDataMetaWriteRequest as PatchedDataMetaWriteRequest,
    )
    from cvat_sdk.api_client.model.patched_invitation_write_request import (
        PatchedInvitationWriteRequest as PatchedInvitationWriteRequest,
    )
    from cvat_sdk.api_client.model.patched_issue_write_request import (
        PatchedIssueWriteRequest as PatchedIssueWriteRequest,
    )
    from cvat_sdk.api_client.model.patched_job_data_meta_write_request import (
        PatchedJobDataMetaWriteRequest as PatchedJobDataMetaWriteRequest,
    )
    from cvat_sdk.api_client.model.patched_job_validation_layout_write_request import (
        PatchedJobValidationLayoutWriteRequest as PatchedJobValidationLayoutWriteRequest,
    )
    from cvat_sdk.api_client.model.patched_job_write_request import (
        PatchedJobWriteRequest as PatchedJobWriteRequest,
    )
    from cvat_sdk.api_client.model.patched_label_request import (
        PatchedLabelRequest as PatchedLabelRequest,
    )
    from cvat_sdk.api_client.model.patched_labeled_data_request import (
        PatchedLabeledDataRequest as PatchedLabeledDataRequest,
    )
    from cvat_sdk.api_client.model.patched_membership_write_request import (
        PatchedMembershipWriteRequest as PatchedMembershipWriteRequest,
    )
    from cvat_sdk.api_client.model.patched_organization_write_request import (
        PatchedOrganizationWriteRequest as PatchedOrganizationWriteRequest,
    )
    from cvat_sdk.api_client.model.patched_project_write_request import (
        PatchedProjectWriteRequest as PatchedProjectWriteRequest,
    )
    from cvat_sdk.api_client.model.patched_project_write_request_target_storage import (
        PatchedProjectWriteRequestTargetStorage as PatchedProjectWriteRequestTargetStorage,
    )
    from cvat_sdk.api_client.model.patched_quality_settings_request import (
        PatchedQualitySettingsRequest as PatchedQualitySettingsRequest,
    )
    from cvat_sdk.api_client.model.patched_task_validation_layout_write_request import (
        PatchedTaskValidationLayoutWriteRequest as PatchedTaskValidationLayoutWriteRequest,
    )
    from cvat_sdk.api_client.model.patched_task_write_request import (
        PatchedTaskWriteRequest as PatchedTaskWriteRequest,
    )
    from cvat_sdk.api_client.model.patched_user_request import (
        PatchedUserRequest as PatchedUserRequest,
    )
    from cvat_sdk.api_client.model.patched_webhook_write_request import (
        PatchedWebhookWriteRequest as PatchedWebhookWriteRequest,
    )
    from cvat_sdk.api_client.model.plugins import Plugins as Plugins
    from cvat_sdk.api_client.model.project_file_request import (
        ProjectFileRequest as ProjectFileRequest,
    )
    from cvat_sdk.api_client.model.project_read import ProjectRead as ProjectRead
    from cvat_sdk.api_client.model.project_read_target_storage import (
        ProjectReadTargetStorage as ProjectReadTargetStorage,
    )
    from cvat_sdk.api_client.model.project_write_request import (
        ProjectWriteRequest as ProjectWriteRequest,
    )
    from cvat_sdk.api_client.model.provider_type_enum import ProviderTypeEnum as ProviderTypeEnum
    from cvat_sdk.api_client.model.quality_point_size_base import (
        QualityPointSizeBase as QualityPointSizeBase,
    )
    from cvat_sdk.api_client.model.quality_report import QualityReport as QualityReport
    from cvat_sdk.api_client.model.quality_report_create_request import (
        QualityReportCreateRequest as QualityReportCreateRequest,
    )
    from cvat_sdk.api_client.model.quality_report_jobs_summary import (
        QualityReportJobsSummary as QualityReportJobsSummary,
    )
    from cvat_sdk.api_client.model.quality_report_summary import (
        QualityReportSummary as QualityReportSummary,
    )
    from cvat_sdk.api_client.model.quality_report_summary_jobs import (
        QualityReportSummaryJobs as QualityReportSummaryJobs,
    )
    from cvat_sdk.api_client.model.quality_report_summary_tasks import (
        QualityReportSummaryTasks as QualityReportSummaryTasks,
    )
    from cvat_sdk.api_client.model.quality_report_target import (
        QualityReportTarget as QualityReportTarget,
    )
    from cvat_sdk.api_client.model.quality_report_tasks_summary import (
        QualityReportTasksSummary as QualityReportTasksSummary,
    )
    from cvat_sdk.api_client.model.quality_settings import QualitySettings as QualitySettings
    from cvat_sdk.api_client.model.quality_target_metric import (
        QualityTargetMetric as QualityTargetMetric,
    )
    from cvat_sdk.api_client.model.register_serializer_ex import (
        RegisterSerializerEx as RegisterSerializerEx,
    )
    from cvat_sdk.api_client.model.register_serializer_ex_request import (
        RegisterSerializerExRequest as RegisterSerializerExRequest,
    )
    from cvat_sdk.api_client.model.request import Request as Request
    from cvat_sdk.api_client.model.request_data_operation import (
        RequestDataOperation as RequestDataOperation,
    )
    from cvat_sdk.api_client.model.request_owner import RequestOwner as RequestOwner
    from cvat_sdk.api_client.model.request_status import RequestStatus as RequestStatus
    from cvat_sdk.api_client.model.rest_auth_detail import RestAuthDetail as RestAuthDetail
    from cvat_sdk.api_client.model.role_enum import RoleEnum as RoleEnum
    from cvat_sdk.api_client.model.rq_id import RqId as RqId
    from cvat_sdk.api_client.model.rq_status import RqStatus as RqStatus
    from cvat_sdk.api_client.model.rq_status_state_enum import (
        RqStatusStateEnum as RqStatusStateEnum,
    )
    from cvat_sdk.api_client.model.shape_type import ShapeType as ShapeType
    from cvat_sdk.api_client.model.sorting_method import SortingMethod as SortingMethod
    from cvat_sdk.api_client.model.storage import Storage as Storage
    from cvat_sdk.api_client.model.storage_method import StorageMethod as StorageMethod
    from cvat_sdk.api_client.model.storage_request import StorageRequest as StorageRequest
    from cvat_sdk.api_client.model.storage_type import StorageType as StorageType
    from cvat_sdk.api_client.model.sub_labeled_shape import SubLabeledShape as SubLabeledShape
    from cvat_sdk.api_client.model.sub_labeled_shape_request import (
        SubLabeledShapeRequest as SubLabeledShapeRequest,
    )
    from cvat_sdk.api_client.model.sub_labeled_track import SubLabeledTrack as SubLabeledTrack
    from cvat_sdk.api_client.model.sub_labeled_track_request import (
        SubLabeledTrackRequest as SubLabeledTrackRequest,
    )
    from cvat_sdk.api_client.model.sublabel import Sublabel as Sublabel
    from cvat_sdk.api_client.model.sublabel_mapping_entry_request import (
        SublabelMappingEntryRequest as SublabelMappingEntryRequest,
    )
    from cvat_sdk.api_client.model.sublabel_request import SublabelRequest as SublabelRequest
    from cvat_sdk.api_client.model.task_file_request import TaskFileRequest as TaskFileRequest
    from cvat_sdk.api_client.model.task_read import TaskRead as TaskRead
    from cvat_sdk.api_client.model.task_validation_layout_read import (
        TaskValidationLayoutRead as TaskValidationLayoutRead,
    )
    from cvat_sdk.api_client.model.task_validation_layout_read_mode import (
        TaskValidationLayoutReadMode as TaskValidationLayoutReadMode,
    )
    from cvat_sdk.api_client.model.task_write_request import TaskWriteRequest as TaskWriteRequest
    from cvat_sdk.api_client.model.tasks_summary import TasksSummary as TasksSummary
    from cvat_sdk.api_client.model.token import Token as Token
    from cvat_sdk.api_client.model.tracked_shape import TrackedShape as TrackedShape
    from cvat_sdk.api_client.model.tracked_shape_request import (
        TrackedShapeRequest as TrackedShapeRequest,
    )
    from cvat_sdk.api_client.model.user import User as User
    from cvat_sdk.api_client.model.user_identifiers import UserIdentifiers as UserIdentifiers
    from cvat_sdk.api_client.model.validation_mode import ValidationMode as ValidationMode
    from cvat_sdk.api_client.model.validation_params_request import (
        ValidationParamsRequest as ValidationParamsRequest,
    )
    from cvat_sdk.api_client.model.webhook_content_type import (
        WebhookContentType as WebhookContentType,
    )
    from cvat_sdk.api_client.model.webhook_delivery_read import (
        WebhookDeliveryRead as WebhookDeliveryRead,
    )
    from cvat_sdk.api_client.model.webhook_read import WebhookRead as WebhookRead
    from cvat_sdk.api_client.model.webhook_type import WebhookType as WebhookType
    from cvat_sdk.api_client.model.webhook_write_request import (
        WebhookWriteRequest as WebhookWriteRequest,
    )
else:
    __getattr__, __dir__ = lazy.exports(
        __name__,
        {
            "About": "cvat_sdk.api_client.model.about",
            "AcceptInvitationRead": "cvat_sdk.api_client.model.accept_invitation_read",
            "AccessTokenRead": "cvat_sdk.api_client.model.access_token_read",
            "AccessTokenWriteRequest": "cvat_sdk.api_client.model.access_token_write_request",
            "AnnotationConflict": "cvat_sdk.api_client.model.annotation_conflict",
            "AnnotationConflictAnnotationType": "cvat_sdk.api_client.model.annotation_conflict_annotation_type",
            "AnnotationConflictSeverity": "cvat_sdk.api_client.model.annotation_conflict_severity",
            "AnnotationConflictType": "cvat_sdk.api_client.model.annotation_conflict_type",
            "AnnotationFileRequest": "cvat_sdk.api_client.model.annotation_file_request",
            "AnnotationGuideRead": "cvat_sdk.api_client.model.annotation_guide_read",
            "AnnotationGuideWriteRequest": "cvat_sdk.api_client.model.annotation_guide_write_request",
            "AnnotationId": "cvat_sdk.api_client.model.annotation_id",
            "AnnotationIdShapeType": "cvat_sdk.api_client.model.shape_type:ShapeType",
            "AssetRead": "cvat_sdk.api_client.model.asset_read",
            "AssetWriteRequest": "cvat_sdk.api_client.model.asset_write_request",
            "Attribute": "cvat_sdk.api_client.model.attribute",
            "AttributeRequest": "cvat_sdk.api_client.model.attribute_request",
            "AttributeVal": "cvat_sdk.api_client.model.attribute_val",
            "AttributeValRequest": "cvat_sdk.api_client.model.attribute_val_request",
            "BasicOrganization": "cvat_sdk.api_client.model.basic_organization",
            "BasicUser": "cvat_sdk.api_client.model.basic_user",
            "BasicUserRequest": "cvat_sdk.api_client.model.basic_user_request",
            "Chapter": "cvat_sdk.api_client.model.chapter",
            "ChapterMetadata": "cvat_sdk.api_client.model.chapter_metadata",
            "ChunkType": "cvat_sdk.api_client.model.chunk_type",
            "ClientEvents": "cvat_sdk.api_client.model.client_events",
            "ClientEventsRequest": "cvat_sdk.api_client.model.client_events_request",
            "ClientEventsRequestPreviousEvent": "cvat_sdk.api_client.model.event_request:EventRequest",
            "CloudStorageContent": "cvat_sdk.api_client.model.cloud_storage_content",
            "CloudStorageRead": "cvat_sdk.api_client.model.cloud_storage_read",
            "CloudStorageReadOwner": "cvat_sdk.api_client.model.basic_user:BasicUser",
            "CloudStorageWriteRequest": "cvat_sdk.api_client.model.cloud_storage_write_request",
            "CommentRead": "cvat_sdk.api_client.model.comment_read",
            "CommentWriteRequest": "cvat_sdk.api_client.model.comment_write_request",
            "CommentsSummary": "cvat_sdk.api_client.model.comments_summary",
            "ConsensusMergeCreateRequest": "cvat_sdk.api_client.model.consensus_merge_create_request",
            "ConsensusSettings": "cvat_sdk.api_client.model.consensus_settings",
            "CredentialsTypeEnum": "cvat_sdk.api_client.model.credentials_type_enum",
            "DataMetaRead": "cvat_sdk.api_client.model.data_meta_read",
            "DataRequest": "cvat_sdk.api_client.model.data_request",
            "DataRequestValidationParams": "cvat_sdk.api_client.model.validation_params_request:ValidationParamsRequest",
            "DataResponse": "cvat_sdk.api_client.model.data_response",
            "DatasetFileRequest": "cvat_sdk.api_client.model.dataset_file_request",
            "DatasetFormat": "cvat_sdk.api_client.model.dataset_format",
            "DatasetFormats": "cvat_sdk.api_client.model.dataset_formats",
            "Event": "cvat_sdk.api_client.model.event",
            "EventRequest": "cvat_sdk.api_client.model.event_request",
            "Events": "cvat_sdk.api_client.model.events",
            "EventsEnum": "cvat_sdk.api_client.model.events_enum",
            "FileInfo": "cvat_sdk.api_client.model.file_info",
            "FileInfoTypeEnum": "cvat_sdk.api_client.model.file_info_type_enum",
            "FrameMeta": "cvat_sdk.api_client.model.frame_meta",
            "FrameSelectionMethod": "cvat_sdk.api_client.model.frame_selection_method",
            "FunctionCall": "cvat_sdk.api_client.model.function_call",
            "FunctionCallParams": "cvat_sdk.api_client.model.function_call_params",
            "FunctionCallRequest": "cvat_sdk.api_client.model.function_call_request",
            "InputTypeEnum": "cvat_sdk.api_client.model.input_type_enum",
            "InvitationRead": "cvat_sdk.api_client.model.invitation_read",
            "InvitationWriteRequest": "cvat_sdk.api_client.model.invitation_write_request",
            "IssueRead": "cvat_sdk.api_client.model.issue_read",
            "IssueWriteRequest": "cvat_sdk.api_client.model.issue_write_request",
            "IssuesSummary": "cvat_sdk.api_client.model.issues_summary",
            "JobRead": "cvat_sdk.api_client.model.job_read",
            "JobReadAssignee": "cvat_sdk.api_client.model.basic_user:BasicUser",
            "JobReadTargetStorage": "cvat_sdk.api_client.model.storage:Storage",
            "JobStage": "cvat_sdk.api_client.model.job_stage",
            "JobStatus": "cvat_sdk.api_client.model.job_status",
            "JobType": "cvat_sdk.api_client.model.job_type",
            "JobValidationLayoutRead": "cvat_sdk.api_client.model.job_validation_layout_read",
            "JobWriteRequest": "cvat_sdk.api_client.model.job_write_request",
            "JobsSummary": "cvat_sdk.api_client.model.jobs_summary",
            "Label": "cvat_sdk.api_client.model.label",
            "LabelMappingEntryRequest": "cvat_sdk.api_client.model.label_mapping_entry_request",
            "LabelType": "cvat_sdk.api_client.model.label_type",
            "LabeledData": "cvat_sdk.api_client.model.labeled_data",
            "LabeledDataRequest": "cvat_sdk.api_client.model.labeled_data_request",
            "LabeledImage": "cvat_sdk.api_client.model.labeled_image",
            "LabeledImageRequest": "cvat_sdk.api_client.model.labeled_image_request",
            "LabeledShape": "cvat_sdk.api_client.model.labeled_shape",
            "LabeledShapeRequest": "cvat_sdk.api_client.model.labeled_shape_request",
            "LabeledTrack": "cvat_sdk.api_client.model.labeled_track",
            "LabeledTrackRequest": "cvat_sdk.api_client.model.labeled_track_request",
            "LabelsSummary": "cvat_sdk.api_client.model.labels_summary",
            "LocationEnum": "cvat_sdk.api_client.model.location_enum",
            "LoginSerializerExRequest": "cvat_sdk.api_client.model.login_serializer_ex_request",
            "MembershipRead": "cvat_sdk.api_client.model.membership_read",
            "MetaUser": "cvat_sdk.api_client.model.meta_user",
            "NullEnum": "cvat_sdk.api_client.model.null_enum",
            "OnlineFunctionCallRequest": "cvat_sdk.api_client.model.online_function_call_request",
            "OperationStatus": "cvat_sdk.api_client.model.operation_status",
            "OrganizationRead": "cvat_sdk.api_client.model.organization_read",
            "OrganizationWriteRequest": "cvat_sdk.api_client.model.organization_write_request",
            "PaginatedAccessTokenReadList": "cvat_sdk.api_client.model.paginated_access_token_read_list",
            "PaginatedAnnotationConflictList": "cvat_sdk.api_client.model.paginated_annotation_conflict_list",
            "PaginatedCloudStorageReadList": "cvat_sdk.api_client.model.paginated_cloud_storage_read_list",
            "PaginatedCommentReadList": "cvat_sdk.api_client.model.paginated_comment_read_list",
            "PaginatedConsensusSettingsList": "cvat_sdk.api_client.model.paginated_consensus_settings_list",
            "PaginatedInvitationReadList": "cvat_sdk.api_client.model.paginated_invitation_read_list",
            "PaginatedIssueReadList": "cvat_sdk.api_client.model.paginated_issue_read_list",
            "PaginatedJobReadList": "cvat_sdk.api_client.model.paginated_job_read_list",
            "PaginatedLabelList": "cvat_sdk.api_client.model.paginated_label_list",
            "PaginatedMembershipReadList": "cvat_sdk.api_client.model.paginated_membership_read_list",
            "PaginatedMetaUserList": "cvat_sdk.api_client.model.paginated_meta_user_list",
            "PaginatedOrganizationReadList": "cvat_sdk.api_client.model.paginated_organization_read_list",
            "PaginatedProjectReadList": "cvat_sdk.api_client.model.paginated_project_read_list",
            "PaginatedQualityReportList": "cvat_sdk.api_client.model.paginated_quality_report_list",
            "PaginatedQualitySettingsList": "cvat_sdk.api_client.model.paginated_quality_settings_list",
            "PaginatedRequestList": "cvat_sdk.api_client.model.paginated_request_list",
            "PaginatedTaskReadList": "cvat_sdk.api_client.model.paginated_task_read_list",
            "PaginatedWebhookDeliveryReadList": "cvat_sdk.api_client.model.paginated_webhook_delivery_read_list",
            "PaginatedWebhookReadList": "cvat_sdk.api_client.model.paginated_webhook_read_list",
            "PasswordChangeRequest": "cvat_sdk.api_client.model.password_change_request",
            "PasswordResetConfirmRequest": "cvat_sdk.api_client.model.password_reset_confirm_request",
            "PasswordResetSerializerExRequest": "cvat_sdk.api_client.model.password_reset_serializer_ex_request",
            "PatchedAccessTokenWriteRequest": "cvat_sdk.api_client.model.patched_access_token_write_request",
            "PatchedAnnotationGuideWriteRequest": "cvat_sdk.api_client.model.patched_annotation_guide_write_request",
            "PatchedCloudStorageWriteRequest": "cvat_sdk.api_client.model.patched_cloud_storage_write_request",
            "PatchedCommentWriteRequest": "cvat_sdk.api_client.model.patched_comment_write_request",
            "PatchedConsensusSettingsRequest": "cvat_sdk.api_client.model.patched_consensus_settings_request",
            "PatchedDataMetaWriteRequest": "cvat_sdk.api_client.model.patched_data_meta_write_request",
            "PatchedInvitationWriteRequest": "cvat_sdk.api_client.model.patched_invitation_write_request",
            "PatchedIssueWriteRequest": "cvat_sdk.api_client.model.patched_issue_write_request",
            "PatchedJobDataMetaWriteRequest": "cvat_sdk.api_client.model.patched_job_data_meta_write_request",
            "PatchedJobValidationLayoutWriteRequest": "cvat_sdk.api_client.model.patched_job_validation_layout_write_request",
            "PatchedJobWriteRequest": "cvat_sdk.api_client.model.patched_job_write_request",
            "PatchedLabelRequest": "cvat_sdk.api_client.model.patched_label_request",
            "PatchedLabeledDataRequest": "cvat_sdk.api_client.model.patched_labeled_data_request",
            "PatchedMembershipWriteRequest": "cvat_sdk.api_client.model.patched_membership_write_request",
            "PatchedOrganizationWriteRequest": "cvat_sdk.api_client.model.patched_organization_write_request",
            "PatchedProjectWriteRequest": "cvat_sdk.api_client.model.patched_project_write_request",
            "PatchedProjectWriteRequestTargetStorage": "cvat_sdk.api_client.model.storage_request:StorageRequest",
            "PatchedQualitySettingsRequest": "cvat_sdk.api_client.model.patched_quality_settings_request",
            "PatchedTaskValidationLayoutWriteRequest": "cvat_sdk.api_client.model.patched_task_validation_layout_write_request",
            "PatchedTaskWriteRequest": "cvat_sdk.api_client.model.patched_task_write_request",
            "PatchedUserRequest": "cvat_sdk.api_client.model.patched_user_request",
            "PatchedWebhookWriteRequest": "cvat_sdk.api_client.model.patched_webhook_write_request",
            "Plugins": "cvat_sdk.api_client.model.plugins",
            "ProjectFileRequest": "cvat_sdk.api_client.model.project_file_request",
            "ProjectRead": "cvat_sdk.api_client.model.project_read",
            "ProjectReadTargetStorage": "cvat_sdk.api_client.model.storage:Storage",
            "ProjectWriteRequest": "cvat_sdk.api_client.model.project_write_request",
            "ProviderTypeEnum": "cvat_sdk.api_client.model.provider_type_enum",
            "QualityPointSizeBase": "cvat_sdk.api_client.model.quality_point_size_base",
            "QualityReport": "cvat_sdk.api_client.model.quality_report",
            "QualityReportCreateRequest": "cvat_sdk.api_client.model.quality_report_create_request",
            "QualityReportJobsSummary": "cvat_sdk.api_client.model.quality_report_jobs_summary",
            "QualityReportSummary": "cvat_sdk.api_client.model.quality_report_summary",
            "QualityReportSummaryJobs": "cvat_sdk.api_client.model.quality_report_jobs_summary:QualityReportJobsSummary",
            "QualityReportSummaryTasks": "cvat_sdk.api_client.model.quality_report_tasks_summary:QualityReportTasksSummary",
            "QualityReportTarget": "cvat_sdk.api_client.model.quality_report_target",
            "QualityReportTasksSummary": "cvat_sdk.api_client.model.quality_report_tasks_summary",
            "QualitySettings": "cvat_sdk.api_client.model.quality_settings",
            "QualityTargetMetric": "cvat_sdk.api_client.model.quality_target_metric",
            "RegisterSerializerEx": "cvat_sdk.api_client.model.register_serializer_ex",
            "RegisterSerializerExRequest": "cvat_sdk.api_client.model.register_serializer_ex_request",
            "Request": "cvat_sdk.api_client.model.request",
            "RequestDataOperation": "cvat_sdk.api_client.model.request_data_operation",
            "RequestOwner": "cvat_sdk.api_client.model.user_identifiers:UserIdentifiers",
            "RequestStatus": "cvat_sdk.api_client.model.request_status",
            "RestAuthDetail": "cvat_sdk.api_client.model.rest_auth_detail",
            "RoleEnum": "cvat_sdk.api_client.model.role_enum",
            "RqId": "cvat_sdk.api_client.model.rq_id",
            "RqStatus": "cvat_sdk.api_client.model.rq_status",
            "RqStatusStateEnum": "cvat_sdk.api_client.model.rq_status_state_enum",
            "ShapeType": "cvat_sdk.api_client.model.shape_type",
            "SortingMethod": "cvat_sdk.api_client.model.sorting_method",
            "Storage": "cvat_sdk.api_client.model.storage",
            "StorageMethod": "cvat_sdk.api_client.model.storage_method",
            "StorageRequest": "cvat_sdk.api_client.model.storage_request",
            "StorageType": "cvat_sdk.api_client.model.storage_type",
            "SubLabeledShape": "cvat_sdk.api_client.model.sub_labeled_shape",
            "SubLabeledShapeRequest": "cvat_sdk.api_client.model.sub_labeled_shape_request",
            "SubLabeledTrack": "cvat_sdk.api_client.model.sub_labeled_track",
            "SubLabeledTrackRequest": "cvat_sdk.api_client.model.sub_labeled_track_request",
            "Sublabel": "cvat_sdk.api_client.model.sublabel",
            "SublabelMappingEntryRequest": "cvat_sdk.api_client.model.sublabel_mapping_entry_request",
            "SublabelRequest": "cvat_sdk.api_client.model.sublabel_request",
            "TaskFileRequest": "cvat_sdk.api_client.model.task_file_request",
            "TaskRead": "cvat_sdk.api_client.model.task_read",
            "TaskValidationLayoutRead": "cvat_sdk.api_client.model.task_validation_layout_read",
            "TaskValidationLayoutReadMode": "cvat_sdk.api_client.model.validation_mode:ValidationMode",
            "TaskWriteRequest": "cvat_sdk.api_client.model.task_write_request",
            "TasksSummary": "cvat_sdk.api_client.model.tasks_summary",
            "Token": "cvat_sdk.api_client.model.token",
            "TrackedShape": "cvat_sdk.api_client.model.tracked_shape",
            "TrackedShapeRequest": "cvat_sdk.api_client.model.tracked_shape_request",
            "User": "cvat_sdk.api_client.model.user",
            "UserIdentifiers": "cvat_sdk.api_client.model.user_identifiers",
            "ValidationMode": "cvat_sdk.api_client.model.validation_mode",
            "ValidationParamsRequest": "cvat_sdk.api_client.model.validation_params_request",
            "WebhookContentType": "cvat_sdk.api_client.model.webhook_content_type",
            "WebhookDeliveryRead": "cvat_sdk.api_client.model.webhook_delivery_read",
            "WebhookRead": "cvat_sdk.api_client.model.webhook_read",
            "WebhookType": "cvat_sdk.api_client.model.webhook_type",
            "WebhookWriteRequest": "cvat_sdk.api_client.model.webhook_write_request",
        },
    )

__all__ = [
    "About",
    "AcceptInvitationRead",
    "AccessTokenRead",
    "AccessTokenWriteRequest",
    "AnnotationConflict",
    "AnnotationConflictAnnotationType",
    "AnnotationConflictSeverity",
    "AnnotationConflictType",
    "AnnotationFileRequest",
    "AnnotationGuideRead",
    "AnnotationGuideWriteRequest",
    "AnnotationId",
    "AnnotationIdShapeType",
    "AssetRead",
    "AssetWriteRequest",
    "Attribute",
    "AttributeRequest",
    "AttributeVal",
    "AttributeValRequest",
    "BasicOrganization",
    "BasicUser",
    "BasicUserRequest",
    "Chapter",
    "ChapterMetadata",
    "ChunkType",
    "ClientEvents",
    "ClientEventsRequest",
    "ClientEventsRequestPreviousEvent",
    "CloudStorageContent",
    "CloudStorageRead",
    "CloudStorageReadOwner",
    "CloudStorageWriteRequest",
    "CommentRead",
    "CommentWriteRequest",
    "CommentsSummary",
    "ConsensusMergeCreateRequest",
    "ConsensusSettings",
    "CredentialsTypeEnum",
    "DataMetaRead",
    "DataRequest",
    "DataRequestValidationParams",
    "DataResponse",
    "DatasetFileRequest",
    "DatasetFormat",
    "DatasetFormats",
    "Event",
    "EventRequest",
    "Events",
    "EventsEnum",
    "FileInfo",
    "FileInfoTypeEnum",
    "FrameMeta",
    "FrameSelectionMethod",
    "FunctionCall",
    "FunctionCallParams",
    "FunctionCallRequest",
    "InputTypeEnum",
    "InvitationRead",
    "InvitationWriteRequest",
    "IssueRead",
    "IssueWriteRequest",
    "IssuesSummary",
    "JobRead",
    "JobReadAssignee",
    "JobReadTargetStorage",
    "JobStage",
    "JobStatus",
    "JobType",
    "JobValidationLayoutRead",
    "JobWriteRequest",
    "JobsSummary",
    "Label",
    "LabelMappingEntryRequest",
    "LabelType",
    "LabeledData",
    "LabeledDataRequest",
    "LabeledImage",
    "LabeledImageRequest",
    "LabeledShape",
    "LabeledShapeRequest",
    "LabeledTrack",
    "LabeledTrackRequest",
    "LabelsSummary",
    "LocationEnum",
    "LoginSerializerExRequest",
    "MembershipRead",
    "MetaUser",
    "NullEnum",
    "OnlineFunctionCallRequest",
    "OperationStatus",
    "OrganizationRead",
    "OrganizationWriteRequest",
    "PaginatedAccessTokenReadList",
    "PaginatedAnnotationConflictList",
    "PaginatedCloudStorageReadList",
    "PaginatedCommentReadList",
    "PaginatedConsensusSettingsList",
    "PaginatedInvitationReadList",
    "PaginatedIssueReadList",
    "PaginatedJobReadList",
    "PaginatedLabelList",
    "PaginatedMembershipReadList",
    "PaginatedMetaUserList",
    "PaginatedOrganizationReadList",
    "PaginatedProjectReadList",
    "PaginatedQualityReportList",
    "PaginatedQualitySettingsList",
    "PaginatedRequestList",
    "PaginatedTaskReadList",
    "PaginatedWebhookDeliveryReadList",
    "PaginatedWebhookReadList",
    "PasswordChangeRequest",
    "PasswordResetConfirmRequest",
    "PasswordResetSerializerExRequest",
    "PatchedAccessTokenWriteRequest",
    "PatchedAnnotationGuideWriteRequest",
    "PatchedCloudStorageWriteRequest",
    "PatchedCommentWriteRequest",
    "PatchedConsensusSettingsRequest",
    "PatchedDataMetaWriteRequest",
    "PatchedInvitationWriteRequest",
    "PatchedIssueWriteRequest",
    "PatchedJobDataMetaWriteRequest",
    "PatchedJobValidationLayoutWriteRequest",
    "PatchedJobWriteRequest",
    "PatchedLabelRequest",
    "PatchedLabeledDataRequest",
    "PatchedMembershipWriteRequest",
    "PatchedOrganizationWriteRequest",
    "PatchedProjectWriteRequest",
    "PatchedProjectWriteRequestTargetStorage",
    "PatchedQualitySettingsRequest",
    "PatchedTaskValidationLayoutWriteRequest",
    "PatchedTaskWriteRequest",
    "PatchedUserRequest",
    "PatchedWebhookWriteRequest",
    "Plugins",
    "ProjectFileRequest",
    "ProjectRead",
    "ProjectReadTargetStorage",
    "ProjectWriteRequest",
    "ProviderTypeEnum",
    "QualityPointSizeBase",
    "QualityReport",
    "QualityReportCreateRequest",
    "QualityReportJobsSummary",
    "QualityReportSummary",
    "QualityReportSummaryJobs",
    "QualityReportSummaryTasks",
    "QualityReportTarget",
    "QualityReportTasksSummary",
    "QualitySettings",
    "QualityTargetMetric",
    "RegisterSerializerEx",
    "RegisterSerializerExRequest",
    "Request",
    "RequestDataOperation",
    "RequestOwner",
    "RequestStatus",
    "RestAuthDetail",
    "RoleEnum",
    "RqId",
    "RqStatus",
    "RqStatusStateEnum",
    "ShapeType",
    "SortingMethod",
    "Storage",
    "StorageMethod",
    "StorageRequest",
    "StorageType",
    "SubLabeledShape",
    "SubLabeledShapeRequest",
    "SubLabeledTrack",
    "SubLabeledTrackRequest",
    "Sublabel",
    "SublabelMappingEntryRequest",
    "SublabelRequest",
    "TaskFileRequest",
    "TaskRead",
    "TaskValidationLayoutRead",
    "TaskValidationLayoutReadMode",
    "TaskWriteRequest",
    "TasksSummary",
    "Token",
    "TrackedShape",
    "TrackedShapeRequest",
    "User",
    "UserIdentifiers",
    "ValidationMode",
    "ValidationParamsRequest",
    "WebhookContentType",
    "WebhookDeliveryRead",
    "WebhookRead",
    "WebhookType",
    "WebhookWriteRequest",
]
