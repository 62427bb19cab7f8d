"""From a contract to code and reference: each module does one step of `tools/generate.py`.

`contract` reads and checks the document, `schemas` and `operations` say in Python's words what it
holds, `prepare` writes that into the contract as `x-python`, `generator` runs
openapi-generator-cli with our templates on it, `tree` compares and writes, `changes` reports.
"""
