"""`python -m cvat_sdk.testing`: run the in-memory server until Ctrl-C."""

from __future__ import annotations

import argparse
import contextlib
import sys
import time

from cvat_sdk.testing import CvatServer

MESSAGE = """\
An in-memory CVAT server is running on {server.url}. Press Ctrl-C to end it.
Username: {server.username}
Password: {server.password}

A first script:

from cvat_sdk import make_client

with make_client("{server.url}", credentials=("{server.username}", "{server.password}")) as client:
    for storage in client.cloud_storages.list():
        print(storage.id, storage.display_name, [file.name for file in storage.iter_content()])
"""


def main() -> None:
    """Run the server, and print what it takes to use it."""
    parser = argparse.ArgumentParser(
        prog="python -m cvat_sdk.testing",
        description="Run an in-memory CVAT server on this machine until Ctrl-C.",
    )
    parser.add_argument(
        "--port", type=int, default=0, help="the port to listen on; by default, a free one"
    )
    port = parser.parse_args().port
    try:
        with contextlib.suppress(KeyboardInterrupt), CvatServer(port=port) as server:
            print(MESSAGE.format(server=server), flush=True)
            while True:
                time.sleep(3600)
    except (OSError, OverflowError) as error:
        sys.exit(f"Cannot listen on port {port}: {error}")


if __name__ == "__main__":
    main()
