"""The clients to compare, one module each. `benchmarks/worker.py` imports one of them.

`STARTUP` is what a script does before its first request, `DISTRIBUTIONS` are the packages whose
versions the report lists, and `Subject` makes the calls.
"""
