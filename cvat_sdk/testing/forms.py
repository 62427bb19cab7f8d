"""Checks of request bodies, with the words and in the order of the server's own."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from werkzeug.datastructures import FileStorage

Problems = dict[str, Any]
"""What is wrong, by field: a list of sentences, or the problems of what is nested there."""

_NO_FILE = "The submitted data was not a file. Check the encoding type on the form."


def text(value: Any) -> list[str]:
    """A string, or a number to write as one."""
    return [] if isinstance(value, (str, int, float)) else ["Not a valid string."]


def integer(value: Any) -> list[str]:
    """A whole number, or a string of digits."""
    whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
    if whole or (isinstance(value, str) and re.fullmatch(r"\s*-?\d+\s*", value)):
        return []
    return ["A valid integer is required."]


def number(value: Any) -> list[str]:
    """A number, or a string that reads as one."""
    try:
        float(value)
    except (TypeError, ValueError):
        return ["A valid number is required."]
    return []


def boolean(value: Any) -> list[str]:
    """True or false, in one of the accepted spellings."""
    spelled = isinstance(value, (bool, int, str)) and str(value).lower() in {
        "true", "false", "1", "0", "yes", "no", "on", "off",
    }  # fmt: skip
    return [] if spelled else ["Must be a valid boolean."]


def upload(value: Any) -> list[str]:
    """A file of a multipart body."""
    return [] if isinstance(value, FileStorage) else [_NO_FILE]


def anything(_value: Any) -> list[str]:
    """Whatever JSON can say."""
    return []


def one_of(*choices: str) -> Callable[[Any], list[str]]:
    """One of these strings."""
    return lambda value: [] if value in choices else [f'"{value}" is not a valid choice.']


@dataclass(frozen=True)
class Field:
    """One field of a body: whether it must be there, and what it may hold."""

    name: str
    check: Callable[[Any], list[str] | Problems] = text
    required: bool = False
    nullable: bool = False
    blank: bool = True
    longest: int | None = None

    def problems(self, value: Any) -> list[str] | Problems:
        """What is wrong with a value that was sent."""
        if value is None:
            return [] if self.nullable else ["This field may not be null."]
        if value == "" and not self.blank:
            return ["This field may not be blank."]
        found = self.check(value)
        if not found and self.longest is not None and len(str(value)) > self.longest:
            return [f"Ensure this field has no more than {self.longest} characters."]
        return found


def not_an_object(data: Any) -> Problems | None:
    """The problem of a body that is no object, if it is none."""
    if isinstance(data, Mapping):
        return None
    words = f"Invalid data. Expected a dictionary, but got {type(data).__name__}."
    return {"non_field_errors": [words]}


def problems_of(data: Any, fields: Sequence[Field], *, partial: bool = False) -> Problems:
    """What is wrong with a body, in the fields' order; empty when nothing is."""
    if (problem := not_an_object(data)) is not None:
        return problem
    found: Problems = {}
    for field in fields:
        if field.name in data:
            if problems := field.problems(data[field.name]):
                found[field.name] = problems
        elif field.required and not partial:
            found[field.name] = ["This field is required."]
    return found


def as_lines(problems: Problems) -> str:
    """Problems as `field: sentence` lines."""
    return "".join(
        f"{name}: {sentence}\n" for name, sentences in problems.items() for sentence in sentences
    )


def indexed(data: Mapping[str, Any], name: str) -> list[Any]:
    """A form's list, from its fields `name[0]`, `name[1]`, … in the order of their numbers."""
    pattern = re.compile(re.escape(name) + r"\[(\d+)\]")
    found = {int(match[1]): data[key] for key in data if (match := pattern.fullmatch(key))}
    return [found[number] for number in sorted(found)]


def dotted(data: Mapping[str, Any], name: str) -> dict[str, Any]:
    """A form's object, from its fields `name.one`, `name.other`, …"""
    prefix = name + "."
    return {key.removeprefix(prefix): data[key] for key in data if key.startswith(prefix)}
