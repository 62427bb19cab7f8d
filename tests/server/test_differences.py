"""Requests that are wrong in one value: the testing server responds as CVAT does."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from cvat_sdk.testing import CvatServer

JSON_TYPE = {"Content-Type": "application/json"}
LONG_NUMBER = "9" * 5000
NO_ACCOUNT = (
    "non_field_errors: Account name or connection string for Azure container was not specified"
)
WRONG_PAIRS = "specific_attributes: Invalid specific attributes"
FUNCTION = "/api/lambda/functions/"
AWS = {
    "provider_type": "AWS_S3_BUCKET",
    "resource": "images",
    "display_name": "New",
    "credentials_type": "KEY_SECRET_KEY_PAIR",
    "key": "key",
    "secret_key": "secret",
}
AZURE = {
    "provider_type": "AZURE_CONTAINER",
    "resource": "images",
    "display_name": "Azure",
    "credentials_type": "ANONYMOUS_ACCESS",
    "account_name": "account",
}
GOOGLE = {
    "provider_type": "GOOGLE_CLOUD_STORAGE",
    "resource": "images",
    "display_name": "Google",
    "credentials_type": "ANONYMOUS_ACCESS",
}


@pytest.fixture(autouse=True)
def nothing_is_logged(caplog: pytest.LogCaptureFixture) -> Any:
    yield
    assert [each for each in caplog.records if each.name == "cvat_sdk.testing"] == []


@pytest.fixture
def server() -> Any:
    from cvat_sdk.testing import CvatServer

    # The requests violate the contract, as they should.
    with CvatServer(contract=False) as server:
        yield server


def content(response: Any) -> Any:
    """The body of an error: JSON, the first word of a page, or text."""
    if response.headers.get("Content-Type") == "application/vnd.cvat+json":
        return response.json()
    text = response.data.decode()
    return "a page" if "<!doctype html>" in text else text


def out_of_range(value: object) -> list[str]:
    return [f"Invalid frame '{value}'. The frame number should be in the [0, 5] range"]


@pytest.mark.parametrize("frame", [5, -1, "x", "0", 1.5, [0], {}, 10**30])
def test_a_frame_that_the_task_does_not_have_is_refused(ask: Any, frame: object) -> None:
    response = ask("POST", FUNCTION + "detector", json={"task": 1, "frame": frame})

    assert (response.status, content(response)) == (400, out_of_range(frame))


@pytest.mark.parametrize(
    ("frame", "status", "error"),
    [
        (5, 400, "The frame is outside the job range"),
        (-1, 400, "The frame is outside the job range"),
        ("x", 500, "a page"),
        (None, 400, "`detector` lambda function was called without mandatory argument: frame"),
    ],
)
def test_a_frame_that_the_job_does_not_have_is_refused(
    ask: Any, frame: object, status: int, error: str
) -> None:
    response = ask("POST", FUNCTION + "detector", json={"job": 1, "frame": frame})

    assert (response.status, content(response)) == (status, error)


@pytest.mark.parametrize(
    ("function", "arguments", "status", "error"),
    [
        ("interactor", {"frame": 9, "pos_points": [], "neg_points": []}, 400, out_of_range(9)),
        ("tracker", {"frame": 9, "shapes": []}, 400, out_of_range(9)),
        ("tracker", {"frame": 0, "states": 5}, 500, "a page"),
        ("tracker", {"frame": 0, "shapes": "x"}, 500, "a page"),
        ("reid", {"frame0": 0, "frame1": 9, "boxes0": [], "boxes1": []}, 400, out_of_range(9)),
        ("detector", {"frame": 0, "mapping": "x"}, 500, "a page"),
        ("detector", {"frame": 0, "mapping": {"car": {}}}, 500, "a page"),
        ("detector", {"frame": 0, "mapping": {"car": {"name": []}}}, 400,
         'Invalid mapping. Unknown db label "[]"'),
        ("detector", {"frame": 0, "mapping": {"car": {"name": "car", "attributes": []}}}, 500,
         "a page"),
        ("detector", {"frame": 0, "mapping": {"car": {"name": "car", "attributes": {"x": "y"}}}},
         400, 'Invalid mapping. Unknown model attribute "x"'),
        ("detector", {"frame": 0, "mapping": {"bicycle": {"name": "person"}}}, 400,
         'Invalid mapping. Model label "bicycle" and database label "person" are not compatible'),
    ],
)  # fmt: skip
def test_an_argument_of_the_wrong_kind_is_refused(
    ask: Any, function: str, arguments: dict[str, Any], status: int, error: object
) -> None:
    response = ask("POST", FUNCTION + function, json={"task": 1, **arguments})

    assert (response.status, content(response)) == (status, error)


@pytest.mark.parametrize(
    ("function", "arguments"),
    [
        ("detector", {"frame": 0, "threshold": "x"}),
        ("detector", {"frame": 0, "threshold": [1]}),
        ("reid", {"frame0": 0, "frame1": 1, "boxes0": 1, "boxes1": 2}),
    ],
)
def test_a_function_fails_on_what_cvat_passes_on_unchecked(
    ask: Any, function: str, arguments: dict[str, Any]
) -> None:
    response = ask("POST", FUNCTION + function, json={"task": 1, **arguments})

    assert response.status == 500
    assert response.json().startswith("500 Server Error: Internal Server Error for url:")


@pytest.mark.parametrize(
    ("storage", "error"),
    [
        ({**AWS, "specific_attributes": "a=b=c"}, WRONG_PAIRS),
        ({**AWS, "specific_attributes": "a=b&"}, WRONG_PAIRS),
        ({**AWS, "specific_attributes": 5}, WRONG_PAIRS),
        ({**AWS, "resource": True}, "resource: Not a valid string."),
        ({**AWS, "resource": "  "}, "resource: This field may not be blank."),
        ({**AWS, "resource": "My bucket"}, "resource: Invalid characters ( ,M) were found."),
        ({**AWS, "description": "\0"}, "description: Null characters are not allowed."),
        ({**AWS, "description": "\ud800"},
         "description: Surrogate characters are not allowed: U+D800."),
        ({**AWS, "provider_type": []}, 'provider_type: "[]" is not a valid choice.'),
        ({**AZURE, "account_name": ""},
         NO_ACCOUNT),
        ({**AZURE, "resource": "a_b"}, "resource: Invalid characters (_) were found."),
    ],
)  # fmt: skip
def test_a_storage_with_a_wrong_field_is_refused(
    ask: Any, storage: dict[str, Any], error: str
) -> None:
    response = ask("POST", "/api/cloudstorages", body=json.dumps(storage), headers=JSON_TYPE)

    assert (response.status, content(response)) == (400, error + "\n")


@pytest.mark.parametrize(
    ("storage", "error"),
    [
        ({**AWS, "secret_key": ""}, "Insufficient data for authentication"),
        ({**AWS, "manifests": [[]]}, "Parameter validation failed:"),
        ({**AWS, "manifests": [5]}, "Parameter validation failed:"),
        ({**AZURE, "connection_string": "garbage"}, "Connection string is either blank"),
        ({**GOOGLE, "credentials_type": "KEY_FILE_PATH"}, "Your default credentials were not"),
    ],
)
def test_the_words_of_a_provider_are_passed_on(
    ask: Any, storage: dict[str, Any], error: str
) -> None:
    response = ask("POST", "/api/cloudstorages", json=storage)

    assert response.status == 400
    assert content(response).startswith(error)


@pytest.mark.parametrize(
    ("storage", "patched"),
    [
        ({"manifests": {}},
         {"manifests": {"non_field_errors": ['Expected a list of items but got type "dict".']}}),
        ({"specific_attributes": "prefix=/a"}, ['Prefix cannot start with forward slash ("/").']),
        ({"specific_attributes": "prefix=a//b"},
         ["Prefix cannot contain multiple slashes in a row."]),
    ],
)  # fmt: skip
def test_what_cvat_cannot_write_as_text_is_a_500_after_post(
    ask: Any, storage: dict[str, Any], patched: object
) -> None:
    created = ask("POST", "/api/cloudstorages", json={**AWS, **storage})
    updated = ask("PATCH", "/api/cloudstorages/1", json=storage)

    assert (created.status, content(created)) == (500, "a page")
    assert (updated.status, content(updated)) == (400, patched)


def test_values_are_stored_as_strings_without_blanks_around_them(ask: Any) -> None:
    created = ask("POST", "/api/cloudstorages", json={**AWS, "display_name": 5, "key": " key "})
    listed = ask("GET", "/api/cloudstorages?sort=name")

    assert created.json()["display_name"] == "5"
    assert [each["display_name"] for each in listed.json()["results"]] == ["5", "Images"]


@pytest.mark.parametrize("storage", [AZURE, GOOGLE])
def test_only_aws_reports_its_actions(server: CvatServer, ask: Any, storage: Any) -> None:
    created = ask("POST", "/api/cloudstorages", json=storage).json()
    server.buckets["images"].forbidden = True

    response = ask("GET", f"/api/cloudstorages/{created['id']}/actions")

    assert (response.status, response.data) == (200, b"")
    assert "Content-Type" not in response.headers


@pytest.mark.parametrize(
    ("query", "status", "expected"),
    [
        ("content-v2?page_size=0", 200, []),
        ("content-v2?page_size=0&manifest_path=manifest.jsonl", 200, []),
        ("content-v2?page_size=-1", 400, "Wrong value for page_size was found"),
        (f"content-v2?page_size={LONG_NUMBER}", 500, "An internal error has occurred"),
        (f"content-v2?manifest_path=manifest.jsonl&next_token={LONG_NUMBER}", 400,
         "Wrong value for the next_token parameter was found."),
        ("status?org_id=x", 500, "a page"),
        (f"status?org_id={LONG_NUMBER}", 500, "a page"),
        ("status?org_id=-1", 404, {"detail": "-1 organization does not exist."}),
    ],
)  # fmt: skip
def test_numbers_in_the_query_of_a_storage(
    ask: Any, query: str, status: int, expected: object
) -> None:
    response = ask("GET", f"/api/cloudstorages/1/{query}")

    got = content(response)
    listed = got["content"] if response.status == 200 else got
    assert (response.status, listed) == (status, expected)


@pytest.mark.parametrize(
    ("query", "status"),
    [
        (f"page={LONG_NUMBER}", 404),
        ("page=0", 404),
        ("page=-1", 404),
        ("page=x", 404),
        (f"page_size={LONG_NUMBER}", 200),
        ("page_size=-3", 200),
        ('filter={"var":[]}', 400),
        ('filter={"!":[]}', 400),
        ('filter={"==":[1]}', 400),
        ('filter={"in":["a"]}', 400),
        ('filter={"<":[{"var":"id"},"a"]}', 200),
        ("filter=" + '{"!":' * 3000 + "1" + "}" * 3000, 500),
    ],
)
def test_numbers_and_filters_in_the_query_of_a_list(ask: Any, query: str, status: int) -> None:
    assert ask("GET", f"/api/cloudstorages?{query}").status == status


@pytest.mark.parametrize("path", [LONG_NUMBER, "1.0", "%00", "%ff", "1_0", "-0"])
def test_a_path_without_an_id_of_a_storage_is_a_404(ask: Any, path: str) -> None:
    assert ask("GET", f"/api/cloudstorages/{path}").status == 404


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"[" * 100_000, 500),
        (b'{"task": 1e999, "function": "detector"}', 500),
        (b'{"task": NaN, "function": "detector"}', 400),
        (b'{"task": Infinity, "function": "detector"}', 400),
        (b'{"task": 1, "function": "detector", "threshold": 1e999}', 500),
        (b'{"task": 1, "function": "detector", "threshold": ' + b"1" * 400 + b"}", 500),
        (b'{"task": 1, "function": "detector", "threshold": "\\ud800"}', 400),
        (b'{"task": 1, "function": ' + b"1" * 5000 + b"}", 400),
        (b'{"task": 1, "function": true}', 400),
        (b'{"task": 1, "function": "detector", "max_distance": true}', 400),
        (b'{"task": 1, "function": "detector", "cleanup": []}', 400),
        (b'{"task": 1, "function": "detector", "mapping": {"\\ud800": 5}}', 500),
        (b"\xff", 400),
        (b"\xff\xfe{\0}\0", 400),
        (b'"text"', 500),
    ],
)
def test_json_of_every_kind_gets_a_response(ask: Any, body: bytes, status: int) -> None:
    response = ask("POST", "/api/lambda/requests", body=body, headers=JSON_TYPE)

    assert response.status == status


@pytest.mark.parametrize(
    ("fields", "run"),
    [
        ({"task": "1", "threshold": "0.5", "job": "1"}, {"task": 1, "job": 1, "threshold": 0.5}),
        ({"task": 1, "cleanup": " Yes "}, {"task": 1, "threshold": None}),
    ],
)
def test_numbers_as_strings_are_converted(ask: Any, fields: Any, run: Any) -> None:
    response = ask("POST", "/api/lambda/requests", json={"function": "detector", **fields})

    assert response.status == 200
    assert response.json()["function"] == {"id": "detector", **run}


@pytest.mark.parametrize(
    ("body", "errors"),
    [
        ([], {"non_field_errors": ["Invalid data. Expected a dictionary, but got list."]}),
        ({"username": [], "password": "x"}, {"username": ["Not a valid string."]}),
        ({"username": "x", "password": None}, {"password": ["This field may not be null."]}),
    ],
)
def test_a_log_in_with_values_of_the_wrong_kind_is_refused(
    ask: Any, body: object, errors: object
) -> None:
    response = ask("POST", "/api/auth/login", json=body)

    assert (response.status, response.json()) == (400, errors)


def test_a_password_that_is_no_base64_is_a_401(ask: Any) -> None:
    response = ask("GET", "/api/users/self", headers={"Authorization": "Basic \xe9"})

    assert response.status == 401


@pytest.mark.parametrize("key", ["5", "[]", '"x"', "null"])
def test_a_key_file_that_is_no_object_is_refused(ask: Any, key: str) -> None:
    form = {**GOOGLE, "credentials_type": "KEY_FILE_PATH", "key_file": ("key.json", key)}

    response = ask("POST", "/api/cloudstorages", fields=form)

    kind = type(json.loads(key)).__name__
    expected = f"'{kind}' object has no attribute 'keys'"
    assert (response.status, content(response)) == (400, expected)


@pytest.mark.parametrize(
    ("der", "missing"),
    [(b"", 1), (b"\x30", 1), (b"\x30\x05ab", 3), (b"\x30\x82\x01", 1), (b"\x30\x81\x80", 128)],
)
def test_a_private_key_that_is_cut_off_is_refused(ask: Any, der: bytes, missing: int) -> None:
    response = ask("POST", "/api/cloudstorages", fields=google_form(der))

    assert response.status == 400
    assert response.data.endswith(b"(needed at least %d additional bytes)" % missing)


@pytest.mark.parametrize("der", [b"\x30\x00", b"\x30\x02ab", b"\x30\x81\x01a"])
def test_a_private_key_of_its_announced_length_is_accepted(ask: Any, der: bytes) -> None:
    assert ask("POST", "/api/cloudstorages", fields=google_form(der)).status == 201


def google_form(der: bytes) -> dict[str, Any]:
    """A Google storage with a key file, whose private key is this."""
    text = base64.b64encode(der).decode()
    key = {
        "client_email": "a@example.com",
        "token_uri": "https://example.com/token",
        "private_key": f"-----BEGIN PRIVATE KEY-----\n{text}\n-----END PRIVATE KEY-----\n",
    }
    file = ("key.json", json.dumps(key))
    return {**GOOGLE, "credentials_type": "KEY_FILE_PATH", "key_file": file}
