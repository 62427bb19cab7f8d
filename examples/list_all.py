"""List all cloud storages. CVAT_HOST, CVAT_ACCESS_TOKEN, … say where; see docs/guides/client.md."""

from cvat_sdk import make_client

with make_client() as client:
    for storage in client.cloud_storages.list(sort="id"):
        print(storage.id, storage.provider_type, storage.resource, storage.display_name, sep="\t")
