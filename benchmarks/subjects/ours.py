"""This package, from the working tree."""

STARTUP = """
from pprint import pprint
from cvat_sdk.api_client import Configuration, ApiClient, exceptions
from cvat_sdk.api_client.models import *
client = ApiClient(Configuration(host="http://localhost", username="user", password="password"))
client.cloudstorages_api, client.lambda_api
"""
FIRST_CALL = """
import sys
from cvat_sdk.api_client import ApiClient, Configuration
configuration = Configuration(host=sys.argv[1], username="user", password="password")
ApiClient(configuration).cloudstorages_api.list(page_size=1)
"""
MODELS = "from cvat_sdk.api_client.models import *"
DISTRIBUTIONS = ("msgspec", "urllib3")


class Subject:
    def __init__(self, url, connections=1, **settings):
        from cvat_sdk.api_client import ApiClient, Configuration

        configuration = Configuration(
            host=url,
            username="user",
            password="password",
            connection_pool_maxsize=connections,
            **settings,
        )
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

    def rectangles(self, count):
        data, response = self.client.jobs_api.retrieve_annotations(count)
        return data.shapes, int(response.headers["Content-Length"])

    def model(self, annotations):
        from cvat_sdk.api_client.models import LabeledDataRequest

        return LabeledDataRequest(**annotations)

    def save(self, annotations):
        return self.client.tasks_api.update_annotations(1, annotations)[0].version

    def stream(self):
        return self.api.retrieve_preview(1, _parse_response=False)[1].stream(65536)
