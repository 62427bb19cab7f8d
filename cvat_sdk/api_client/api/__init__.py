# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""A module for each API class."""
