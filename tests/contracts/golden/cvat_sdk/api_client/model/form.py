# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `Form`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model


class Form(Model):
    """`Form` of the contract.

    Source: ``#/components/schemas/Form``
    """

    form: str
