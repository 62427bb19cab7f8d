# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `ProviderTypeEnum`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class ProviderTypeEnum(OpenStrEnum):
    """The provider of the storage.

    - `AWS_S3_BUCKET`: AWS S3, or a compatible service
    - `AZURE_CONTAINER`: Azure Blob Storage
    - `GOOGLE_CLOUD_STORAGE`: Google Cloud Storage

    Source: ``#/components/schemas/ProviderTypeEnum``
    """

    AWS_S3_BUCKET = "AWS_S3_BUCKET"
    """AWS S3, or a compatible service"""
    AZURE_CONTAINER = "AZURE_CONTAINER"
    """Azure Blob Storage"""
    GOOGLE_CLOUD_STORAGE = "GOOGLE_CLOUD_STORAGE"
    """Google Cloud Storage"""
