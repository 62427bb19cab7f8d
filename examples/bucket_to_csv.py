"""Write all files of a cloud storage to a CSV file: bucket_to_csv.py STORAGE_ID FILE."""

import csv
import sys
from pathlib import Path

from cvat_sdk import make_client
from cvat_sdk.core import StoredFile

if len(sys.argv) != 3:
    sys.exit(__doc__)
storage_id, path = sys.argv[1:]
with make_client() as client, Path(path).open("w", newline="", encoding="utf-8") as file:
    writer = csv.writer(file)
    writer.writerow(StoredFile._fields)
    writer.writerows(client.cloud_storages.retrieve(int(storage_id)).iter_content(recursive=True))
