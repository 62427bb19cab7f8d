"""The published cvat-sdk."""

STARTUP = """
from pprint import pprint
from cvat_sdk.api_client import Configuration, ApiClient, exceptions
from cvat_sdk.api_client.models import *
client = ApiClient(Configuration(host="http://localhost", username="user", password="password"))
client.cloudstorages_api, client.lambda_api
"""
MODELS = "from cvat_sdk.api_client.models import *"
DISTRIBUTIONS = ("cvat-sdk", "urllib3")


class Subject:
    def __init__(self, url, connections=1):
        from cvat_sdk.api_client import ApiClient, Configuration

        configuration = Configuration(host=url, username="user", password="password")
        configuration.connection_pool_maxsize = connections
        self.client = ApiClient(configuration)
        self.api = self.client.cloudstorages_api

    def retrieve(self):
        return self.api.retrieve(1)[0]

    def page(self, size, search=""):
        return self.api.list(page_size=size, search=search)[0]

    def items(self, size):
        return self.page(size).results

    def polygons(self, count):
        return self.client.tasks_api.retrieve_annotations(count)[0].shapes

    def stream(self):
        return self.api.retrieve_preview(1, _parse_response=False)[1].stream(65536)
