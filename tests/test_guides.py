"""docs/guides/reliability.md says what the client does."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import pytest

from cvat_sdk.api_client import Configuration
from cvat_sdk.api_client.api.cloudstorages_api import CloudstoragesApi
from cvat_sdk.api_client.api.lambda_api import LambdaApi
from cvat_sdk.runtime import defaults
from cvat_sdk.runtime.endpoint import Operation
from cvat_sdk.runtime.retry import RetryPolicy

GUIDE = (Path(__file__).parents[2] / "docs" / "guides" / "reliability.md").read_text("utf-8")
NOT_A_SETTING = {"TIMEOUT", "SECRET_WORDS"}
"""One is made of two that are listed, the other is a list of words."""


def _rows(shape: str) -> dict[str, str]:
    return dict(re.findall(rf"^\| `({shape})` \| ([^|]*) \|", GUIDE, re.MULTILINE))


def _written(value: Any) -> str:
    if isinstance(value, frozenset):
        return ", ".join(map(str, sorted(value)))
    return f"{value:g}" if isinstance(value, float) else str(value)


def test_the_guide_quotes_every_default() -> None:
    quoted = {name: text.removesuffix(" s") for name, text in _rows(r"[A-Z_]+").items()}
    held = {
        name: _written(value)
        for name, value in vars(defaults).items()
        if name.isupper() and name not in NOT_A_SETTING
    }
    assert quoted == held


def test_the_guide_lists_the_operations_that_wait_longer() -> None:
    listed = {name: float(text.removesuffix(" s")) for name, text in _rows("[a-z_0-9]+").items()}
    waiting = {
        operation.name: operation.timeout
        for api in (CloudstoragesApi, LambdaApi)
        for operation in vars(api).values()
        if isinstance(operation, Operation) and operation.timeout is not None
    }
    assert listed == waiting


@pytest.mark.parametrize("code", re.findall(r"Configuration\([a-z_]+=\(?[^…\n]*\)", GUIDE))
def test_the_settings_that_the_guide_names_exist(code: str) -> None:
    names = {"Configuration": Configuration, "RetryPolicy": RetryPolicy}
    assert isinstance(eval(code.partition("  ")[0], names), Configuration)


def test_the_settings_of_the_table_exist() -> None:
    for cls in (Configuration, RetryPolicy):
        given = set(inspect.signature(cls).parameters)
        named = set(re.findall(rf"{cls.__name__}\((\w+)=…\)", GUIDE))
        assert named
        assert named <= given
