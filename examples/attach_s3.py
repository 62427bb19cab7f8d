"""Attach a bucket of an S3-compatible service: attach_s3.py BUCKET ENDPOINT_URL.

AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY hold the credentials; without them, access is anonymous.
"""

import os
import sys

from cvat_sdk import make_client
from cvat_sdk.core import S3

if len(sys.argv) != 3:
    sys.exit(__doc__)
bucket, endpoint_url = sys.argv[1:]
key, secret_key = map(os.environ.get, ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"))
with make_client() as client:
    spec = S3(bucket, endpoint_url=endpoint_url, key=key, secret_key=secret_key)
    storage = client.cloud_storages.create(spec, display_name=f"{bucket} at {endpoint_url}"[:63])
    print(storage.id, storage.get_status(), *sorted(storage.get_actions()))
