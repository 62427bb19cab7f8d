"""`allOf` of several objects is one object, as django-rest-polymorphic means it."""

from __future__ import annotations

from copy import deepcopy

from tests.generation.small import SMALL, TEXT, A, Json
from tools import enrich


def test_a_schema_has_the_fields_of_all_that_it_joins() -> None:
    contract = deepcopy(SMALL)
    kind: Json = {"type": "object", "properties": {"kind": TEXT}, "required": ["kind"]}
    schemas = contract["components"]["schemas"]
    schemas["A"]["required"] = ["a"]
    schemas["B"] = {"allOf": [kind, {"$ref": A}], "description": "Both"}
    schemas["C"] = {
        "allOf": [{"$ref": "#/components/schemas/B"}, {"description": "More"}],
        "properties": {"c": TEXT},
    }
    made = enrich.enriched(contract, "contract.yaml")
    classes = made["components"]["schemas"]
    assert {key: sorted(classes[key]["properties"]) for key in "ABC"} == {
        "A": ["a"],
        "B": ["a", "kind"],
        "C": ["a", "c", "kind"],
    }
    assert sorted(classes["C"]["required"]) == ["a", "kind"]
