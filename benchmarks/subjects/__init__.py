"""One module a subject, each run by `benchmarks/worker.py` in an environment of its own.

`STARTUP` is what a user's script imports and makes before its first request; `DISTRIBUTIONS` are
the packages whose versions the report names; `Subject` does the calls.
"""
