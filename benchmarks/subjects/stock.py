"""The stock `python` client of openapi-generator, of the cloudstorages and lambda APIs alone."""

STARTUP = """
from pprint import pprint
from stock_client import ApiClient, CloudstoragesApi, Configuration, LambdaApi
from stock_client.exceptions import ApiException
from stock_client.models import *
client = ApiClient(Configuration(host="http://localhost", username="user", password="password"))
CloudstoragesApi(client), LambdaApi(client)
"""
DISTRIBUTIONS = ("pydantic", "urllib3")


class Subject:
    def __init__(self, url, connections=1):
        from stock_client import ApiClient, CloudstoragesApi, Configuration

        configuration = Configuration(host=url, username="user", password="password")
        configuration.connection_pool_maxsize = connections
        self.api = CloudstoragesApi(ApiClient(configuration))

    def retrieve(self):
        return self.api.cloudstorages_retrieve(1)

    def page(self, size, search=""):
        return self.api.cloudstorages_list(page_size=size, search=search)

    def items(self, size):
        return self.page(size).results

    def stream(self):
        response = self.api.cloudstorages_retrieve_preview_without_preload_content(1)
        return response.stream(65536)
