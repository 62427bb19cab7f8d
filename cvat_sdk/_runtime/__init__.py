"""What every operation shares, written by hand: it knows HTTP and OpenAPI and nothing of CVAT.

A call takes one road: `operation` builds the request (`http`), sends it (`transport`) and decodes
the response (`http.response`, `schema`). tests/test_architecture.py has the order of the layers.
"""
