"""Log in, count the storages of an organization, and log out: organization.py HOST USER SLUG."""

import sys
from getpass import getpass

from cvat_sdk import make_client

if len(sys.argv) != 4:
    sys.exit(__doc__)
host, user, organization = sys.argv[1:]
with make_client(host, credentials=(user, getpass()), organization=organization) as client:
    print(f"{organization}: {len(client.cloud_storages.list())}")
    with client.organization_context(""):
        print(f"personal: {len(client.cloud_storages.list())}")
    client.logout()
