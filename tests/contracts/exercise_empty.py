"""The empty contract's client; `test_torture.py` runs this file in a process of its own."""

from __future__ import annotations

from pathlib import Path

import cvat_sdk

cvat_sdk.__path__.insert(0, str(Path(__file__).parent / "empty" / "golden" / "cvat_sdk"))

from cvat_sdk.api_client import ApiClient, Configuration, apis, models  # noqa: E402


def test_a_contract_without_operations_makes_a_client_without_any() -> None:
    assert (apis.__all__, models.__all__) == ([], [])
    with ApiClient(Configuration()) as client:
        assert client.configuration.host == "http://localhost"
