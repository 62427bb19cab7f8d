"""The servers of a contract, as `Server` takes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from . import text
from .contract import ContractError

if TYPE_CHECKING:
    from .contract import Json


def servers(contract: Json) -> list[Json]:
    """The servers of the contract; this machine when it names none."""
    return contract.get("servers") or [{"url": "/"}]


def host(contract: Json) -> str:
    """The first server's URL, its variables at their defaults."""
    server = servers(contract)[0]
    url: str = _absolute(server["url"])
    for name, variable in server.get("variables", {}).items():
        url = url.replace(f"{{{name}}}", variable["default"])
    return url


def _absolute(url: str) -> str:
    """A server's URL, on this machine when the contract says nothing of the host."""
    if "://" in url or url.startswith("{"):
        return url
    return urljoin("http://localhost/", url).rstrip("/")


def code_of(server: Json) -> Json:
    """A server as code."""
    variables = {
        name: (variable["default"], tuple(variable["enum"]))
        if variable.get("enum")
        else variable["default"]
        for name, variable in server.get("variables", {}).items()
    }
    for name in re.findall(r"{([^}]*)}", server["url"]):
        if name not in variables:
            raise ContractError(("servers", server["url"]), f"{name} is none of its variables")
    code = text.quoted(_absolute(server["url"]))
    if variables:
        code += f", variables={variables!r}"
    if server.get("description"):
        code += f", description={text.quoted(text.words_of(server['description']))}"
    return {"code": f"Server({code})"}
