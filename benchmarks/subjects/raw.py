"""Hand-written code with urllib3 and json."""

import json

STARTUP = "import urllib3"
DISTRIBUTIONS = ("urllib3",)


class Subject:
    def __init__(self, url, connections=1):
        from urllib3 import PoolManager, make_headers

        self.pool = PoolManager(maxsize=connections)
        self.host = url
        self.url = f"{url}/api/cloudstorages"
        self.headers = {
            **make_headers(basic_auth="user:password"),
            "Accept": "application/vnd.cvat+json",
        }

    def transfer(self, size, search=""):
        fields = {"page_size": str(size), "search": search}
        return self.pool.request("GET", self.url, fields=fields, headers=self.headers).data

    def retrieve(self):
        return json.loads(self.pool.request("GET", f"{self.url}/1", headers=self.headers).data)

    def page(self, size, search=""):
        return json.loads(self.transfer(size, search))

    def items(self, size):
        return self.page(size)["results"]

    def polygons(self, count):
        url = f"{self.host}/api/tasks/{count}/annotations/"
        return json.loads(self.pool.request("GET", url, headers=self.headers).data)["shapes"]

    def rectangles(self, count):
        url = f"{self.host}/api/jobs/{count}/annotations/"
        response = self.pool.request("GET", url, headers=self.headers)
        return json.loads(response.data)["shapes"], int(response.headers["Content-Length"])

    def save(self, annotations):
        response = self.pool.request(
            "PUT",
            f"{self.host}/api/tasks/1/annotations/",
            body=json.dumps(annotations),
            headers={**self.headers, "Content-Type": "application/json"},
        )
        return json.loads(response.data)["version"]

    def stream(self):
        response = self.pool.request(
            "GET", f"{self.url}/1/preview", headers=self.headers, preload_content=False
        )
        return response.stream(65536)
