"""Validation of request bodies, with the messages of Django REST framework."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from werkzeug.datastructures import FileStorage

ValidationErrors = dict[str, Any]
"""Errors by field: a list of messages, or the errors of a nested object."""
Validator = Callable[[Any], "list[str] | ValidationErrors"]
"""Returns the errors of one value; empty when it is valid."""

_NO_FILE = "The submitted data was not a file. Check the encoding type on the form."


_TRUE = {True, "true", "t", "yes", "y", "on", "1"}
_FALSE = {False, "false", "f", "no", "n", "off", "0"}
_MAX_NUMBER_LENGTH = 1000


def string(value: Any) -> list[str]:
    """A string, or a number that is converted to one."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return ["Not a valid string."]
    text = str(value)
    if "\0" in text:
        return ["Null characters are not allowed."]
    surrogate = re.search("[\ud800-\udfff]", text)
    if surrogate:
        return [f"Surrogate characters are not allowed: U+{ord(surrogate[0]):X}."]
    return []


def integer(value: Any) -> list[str]:
    """A whole number, or a string of digits."""
    return _number_errors(value, to_integer, "A valid integer is required.")


def non_negative(value: Any) -> list[str]:
    """A whole number from zero."""
    if errors := integer(value):
        return errors
    return ["Ensure this value is greater than or equal to 0."] if to_integer(value) < 0 else []


def number(value: Any) -> list[str]:
    """A number, or a string that can be parsed as one."""
    return _number_errors(value, float, "A valid number is required.")


def _number_errors(value: Any, convert: Callable[[Any], object], message: str) -> list[str]:
    if isinstance(value, str) and len(value) > _MAX_NUMBER_LENGTH:
        return ["String value too large."]
    try:
        convert(value)
    except (TypeError, ValueError):
        return [message]
    return []


def to_integer(value: Any) -> int:
    """The whole number that a value stands for; its decimals may only be zeros."""
    return int(re.sub(r"\.0*\s*$", "", str(value)))


def parse_integer(text: str) -> int | None:
    """A number of a path or query; None if it is none, or has thousands of digits."""
    try:
        return int(text)
    except ValueError:
        return None


def boolean(value: Any) -> list[str]:
    """A boolean, or one of the strings and numbers that the server accepts for it."""
    key = value.strip().lower() if isinstance(value, str) else value
    accepted = isinstance(key, (bool, int, float, str)) and key in _TRUE | _FALSE
    return [] if accepted else ["Must be a valid boolean."]


def uploaded_file(value: Any) -> list[str]:
    """A file part of a multipart body."""
    return [] if isinstance(value, FileStorage) else [_NO_FILE]


def any_value(_value: Any) -> list[str]:
    """Any JSON value."""
    return []


@dataclass(frozen=True, eq=False)
class Choice:
    """One of some strings, each with the name that it is shown with."""

    choices: Mapping[str, str]

    def __call__(self, value: Any) -> list[str]:
        """The errors of a value."""
        # Not every value can be hashed.
        return [] if value in list(self.choices) else [f'"{value}" is not a valid choice.']


def choice(*choices: str) -> Choice:
    """One of these strings."""
    return Choice({each: each for each in choices})


def list_of(item_errors: Validator) -> Validator:
    """A list, each of whose items has these errors."""

    def validate_items(value: Any) -> Any:
        if not isinstance(value, list):
            kind = type(value).__name__
            return {"non_field_errors": [f'Expected a list of items but got type "{kind}".']}
        errors = [item_errors(each) for each in value]
        return errors if any(errors) else []

    return validate_items


_CONVERTERS: dict[Validator, Callable[[Any], Any]] = {
    string: lambda value: str(value).strip(),
    integer: to_integer,
    non_negative: to_integer,
    number: float,
}


@dataclass(frozen=True)
class Field:
    """One field of a body and its constraints."""

    name: str
    validator: Validator = string
    required: bool = False
    allow_null: bool = False
    allow_blank: bool = True
    max_length: int | None = None

    def errors(self, value: Any) -> list[str] | ValidationErrors:
        """The errors of a value of this field."""
        if value is None:
            return [] if self.allow_null else ["This field may not be null."]
        if not self.allow_blank and str(value).strip() == "":
            return ["This field may not be blank."]
        errors = self.validator(value)
        length = len(str(value).strip())
        if not errors and self.max_length is not None and length > self.max_length:
            return [f"Ensure this field has no more than {self.max_length} characters."]
        return errors

    def convert(self, value: Any) -> Any:
        """A valid value, as the server stores it."""
        convert = _CONVERTERS.get(self.validator)
        return value if value is None or convert is None else convert(value)


def validate(data: Any, fields: Sequence[Field], *, partial: bool = False) -> ValidationErrors:
    """The errors of a body, in the order of the fields; empty when it is valid.

    With `partial`, as for PATCH, required fields may be missing.
    """
    if not isinstance(data, Mapping):
        message = f"Invalid data. Expected a dictionary, but got {type(data).__name__}."
        return {"non_field_errors": [message]}
    errors: ValidationErrors = {}
    for field in fields:
        if field.name in data:
            if field_errors := field.errors(data[field.name]):
                errors[field.name] = field_errors
        elif field.required and not partial:
            errors[field.name] = ["This field is required."]
    return errors


def converted(data: Mapping[str, Any], fields: Sequence[Field]) -> dict[str, Any]:
    """The values of a valid body, as the server stores them."""
    return {field.name: field.convert(data[field.name]) for field in fields if field.name in data}


def object_of(fields: Sequence[Field]) -> Validator:
    """An object with these fields."""
    return lambda value: validate(value, fields)


def as_text(errors: ValidationErrors) -> str:
    """The errors as lines of `field: message`."""
    return "".join(
        f"{name}: {message}\n" for name, messages in errors.items() for message in messages
    )


def form_list(data: Mapping[str, Any], name: str) -> list[Any]:
    """A list from the form fields `name[0]`, `name[1]`, …, in the order of their indexes."""
    pattern = re.compile(re.escape(name) + r"\[(\d+)\]")
    items = {int(match[1]): data[key] for key in data if (match := pattern.fullmatch(key))}
    return [items[index] for index in sorted(items)]


def form_object(data: Mapping[str, Any], name: str) -> dict[str, Any]:
    """An object from the form fields `name.one`, `name.other`, …"""
    prefix = name + "."
    return {key.removeprefix(prefix): data[key] for key in data if key.startswith(prefix)}
