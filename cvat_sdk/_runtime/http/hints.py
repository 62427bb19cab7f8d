"""What an error suggests to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime import errors
from cvat_sdk._runtime.http.headers import is_json, media_type

if TYPE_CHECKING:
    from cvat_sdk._runtime.http.request import Request

_ADDRESS = "Is {address} the address of the {title}?"
# By status, else by class.
_HINTS: dict[object, str] = {
    401: "Check username= and password=, or access_token=, of the configuration.",
    403: "Check the permissions of this user, and the organization that the call names, if any.",
    404: "Check the ids in the URL, and the organization that the call names, if any.",
    409: "Wait until what uses the object has ended, or read its state again.",
    413: "Send less in one request.",
    429: "Send fewer requests at once, or allow more retries.",
    errors.ContentTypeError: f"{_ADDRESS} Is there a login proxy in front of it?",
    errors.ApiResponseError: _ADDRESS,  # not HTTP, or not decompressible
    errors.ApiConnectionError: f"Is the server running? {_ADDRESS} Is it http or https?",
    errors.ApiTimeoutError: "Allow more time with timeout= or _request_timeout=.",
    errors.ApiTlsError: "Check the address, and the files of ssl_ca_cert= and cert_file=.",
    errors.ApiProxyError: "Check proxy= and no_proxy=, or HTTP_PROXY, HTTPS_PROXY and NO_PROXY.",
}


def hint(error: errors.ApiException, request: Request, title: str) -> str:
    """Return what may help against an error of a request to the API of that title."""
    # Empty after a redirect, which leads to a path that is not the call's.
    prefix = "" if request.redirected_from else request.target.removesuffix("/").partition("?")[0]
    prefix = prefix.rsplit("/", request.path.rstrip("/").count("/"))[0]
    text = _HINTS.get(error.status) or _HINTS.get(type(error), "")
    if error.status == 400 and "HTTPS" in error.message and request.origin.startswith("http:"):
        text = "This port speaks https, not http: use https://."
    elif error.status in (404, 405, 501) and _is_foreign(error):
        text = f"{_ADDRESS} {text}".rstrip()
    if _ADDRESS in text and prefix and f"{request.path}/".startswith(f"{prefix}/"):
        text += f" Does {prefix} belong there? Every path begins with it."
    return text.format(address=(request.redirected_from or request.origin) + prefix, title=title)


def _is_foreign(error: errors.ApiException) -> bool:
    """Tell whether the response looks like that of another program."""
    content_type = (error.headers or {}).get("Content-Type") or ""
    # Django labels plain text as HTML.
    is_page = "<" in (error.body or "") or media_type(content_type) != "text/html"
    return is_page and not is_json(content_type)
