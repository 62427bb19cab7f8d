# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The models, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime import lazy

if TYPE_CHECKING:
    from cvat_sdk.api_client.model.basic_user import BasicUser as BasicUser
    from cvat_sdk.api_client.model.basic_user_request import BasicUserRequest as BasicUserRequest
    from cvat_sdk.api_client.model.cloud_storage_content import (
        CloudStorageContent as CloudStorageContent,
    )
    from cvat_sdk.api_client.model.cloud_storage_read import CloudStorageRead as CloudStorageRead
    from cvat_sdk.api_client.model.cloud_storage_write_request import (
        CloudStorageWriteRequest as CloudStorageWriteRequest,
    )
    from cvat_sdk.api_client.model.credentials_type_enum import (
        CredentialsTypeEnum as CredentialsTypeEnum,
    )
    from cvat_sdk.api_client.model.file_info import FileInfo as FileInfo
    from cvat_sdk.api_client.model.file_info_type_enum import FileInfoTypeEnum as FileInfoTypeEnum
    from cvat_sdk.api_client.model.function_call import FunctionCall as FunctionCall
    from cvat_sdk.api_client.model.function_call_params import (
        FunctionCallParams as FunctionCallParams,
    )
    from cvat_sdk.api_client.model.function_call_request import (
        FunctionCallRequest as FunctionCallRequest,
    )
    from cvat_sdk.api_client.model.label_mapping_entry_request import (
        LabelMappingEntryRequest as LabelMappingEntryRequest,
    )
    from cvat_sdk.api_client.model.online_function_call_request import (
        OnlineFunctionCallRequest as OnlineFunctionCallRequest,
    )
    from cvat_sdk.api_client.model.paginated_cloud_storage_read_list import (
        PaginatedCloudStorageReadList as PaginatedCloudStorageReadList,
    )
    from cvat_sdk.api_client.model.patched_cloud_storage_write_request import (
        PatchedCloudStorageWriteRequest as PatchedCloudStorageWriteRequest,
    )
    from cvat_sdk.api_client.model.provider_type_enum import ProviderTypeEnum as ProviderTypeEnum
    from cvat_sdk.api_client.model.sublabel_mapping_entry_request import (
        SublabelMappingEntryRequest as SublabelMappingEntryRequest,
    )
else:
    __getattr__, __dir__ = lazy.exports(
        __name__,
        {
            "BasicUser": "cvat_sdk.api_client.model.basic_user",
            "BasicUserRequest": "cvat_sdk.api_client.model.basic_user_request",
            "CloudStorageContent": "cvat_sdk.api_client.model.cloud_storage_content",
            "CloudStorageRead": "cvat_sdk.api_client.model.cloud_storage_read",
            "CloudStorageWriteRequest": "cvat_sdk.api_client.model.cloud_storage_write_request",
            "CredentialsTypeEnum": "cvat_sdk.api_client.model.credentials_type_enum",
            "FileInfo": "cvat_sdk.api_client.model.file_info",
            "FileInfoTypeEnum": "cvat_sdk.api_client.model.file_info_type_enum",
            "FunctionCall": "cvat_sdk.api_client.model.function_call",
            "FunctionCallParams": "cvat_sdk.api_client.model.function_call_params",
            "FunctionCallRequest": "cvat_sdk.api_client.model.function_call_request",
            "LabelMappingEntryRequest": "cvat_sdk.api_client.model.label_mapping_entry_request",
            "OnlineFunctionCallRequest": "cvat_sdk.api_client.model.online_function_call_request",
            "PaginatedCloudStorageReadList": "cvat_sdk.api_client.model.paginated_cloud_storage_read_list",
            "PatchedCloudStorageWriteRequest": "cvat_sdk.api_client.model.patched_cloud_storage_write_request",
            "ProviderTypeEnum": "cvat_sdk.api_client.model.provider_type_enum",
            "SublabelMappingEntryRequest": "cvat_sdk.api_client.model.sublabel_mapping_entry_request",
        },
    )

__all__ = [
    "BasicUser",
    "BasicUserRequest",
    "CloudStorageContent",
    "CloudStorageRead",
    "CloudStorageWriteRequest",
    "CredentialsTypeEnum",
    "FileInfo",
    "FileInfoTypeEnum",
    "FunctionCall",
    "FunctionCallParams",
    "FunctionCallRequest",
    "LabelMappingEntryRequest",
    "OnlineFunctionCallRequest",
    "PaginatedCloudStorageReadList",
    "PatchedCloudStorageWriteRequest",
    "ProviderTypeEnum",
    "SublabelMappingEntryRequest",
]
