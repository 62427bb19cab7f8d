"""Hand-written code with httpx and pydantic."""

STARTUP = """
import httpx
import pydantic
httpx.Client()
"""
DISTRIBUTIONS = ("httpx", "pydantic")


class Subject:
    def __init__(self, url, connections=1):
        import httpx

        limits = httpx.Limits(
            max_connections=connections,
            max_keepalive_connections=connections,
            keepalive_expiry=None,
        )
        self.client = httpx.Client(
            base_url=url,
            auth=("user", "password"),
            headers={"Accept": "application/vnd.cvat+json"},
            limits=limits,
            timeout=60,
        )
        self.storage, self.storages = models()

    def retrieve(self):
        response = self.client.get("/api/cloudstorages/1")
        return self.storage.model_validate_json(response.content)

    def page(self, size, search=""):
        parameters = {"page_size": size, "search": search}
        response = self.client.get("/api/cloudstorages", params=parameters)
        return self.storages.model_validate_json(response.content)

    def items(self, size):
        return self.page(size).results

    def stream(self):
        request = self.client.build_request("GET", "/api/cloudstorages/1/preview")
        return self.client.send(request, stream=True).iter_bytes(65536)


def models():
    from datetime import datetime
    from enum import Enum

    from pydantic import BaseModel

    class ProviderType(str, Enum):
        AWS_S3_BUCKET = "AWS_S3_BUCKET"
        AZURE_CONTAINER = "AZURE_CONTAINER"
        GOOGLE_CLOUD_STORAGE = "GOOGLE_CLOUD_STORAGE"

    class CredentialsType(str, Enum):
        KEY_SECRET_KEY_PAIR = "KEY_SECRET_KEY_PAIR"
        ACCOUNT_NAME_TOKEN_PAIR = "ACCOUNT_NAME_TOKEN_PAIR"
        KEY_FILE_PATH = "KEY_FILE_PATH"
        ANONYMOUS_ACCESS = "ANONYMOUS_ACCESS"
        CONNECTION_STRING = "CONNECTION_STRING"

    class User(BaseModel):
        url: str
        id: int
        username: str
        first_name: str
        last_name: str

    class Storage(BaseModel):
        id: int
        owner: User | None
        manifests: list[str]
        created_date: datetime
        updated_date: datetime
        provider_type: ProviderType
        resource: str
        display_name: str
        credentials_type: CredentialsType
        specific_attributes: str
        description: str
        organization: int | None

    class Storages(BaseModel):
        count: int
        next: str | None
        previous: str | None
        results: list[Storage]

    return Storage, Storages
