"""The client that openapi-python-client generates from our contract."""

STARTUP = """
from pprint import pprint
from opc_client import AuthenticatedClient
from opc_client.api.cloudstorages import cloudstorages_list, cloudstorages_retrieve
from opc_client.api.lambda_ import lambda_create_requests, lambda_list_functions
from opc_client.models import *
client = AuthenticatedClient(base_url="http://localhost", token="token")
client.get_httpx_client()
"""
DISTRIBUTIONS = ("attrs", "httpx", "openapi-python-client")


class Subject:
    def __init__(self, url, connections=1):
        import httpx
        from opc_client import AuthenticatedClient

        limits = httpx.Limits(
            max_connections=connections,
            max_keepalive_connections=connections,
            keepalive_expiry=None,
        )
        self.client = AuthenticatedClient(
            base_url=url, token="token", timeout=httpx.Timeout(60), httpx_args={"limits": limits}
        )
        # Created here, because it is created lazily and not thread-safe.
        self.client.get_httpx_client()

    def retrieve(self):
        from opc_client.api.cloudstorages import cloudstorages_retrieve

        return cloudstorages_retrieve.sync(1, client=self.client)

    def page(self, size, search=""):
        from opc_client.api.cloudstorages import cloudstorages_list

        return cloudstorages_list.sync(client=self.client, page_size=size, search=search)

    def items(self, size):
        return self.page(size).results
