"""The clients to compare, one module each. `benchmarks/worker.py` imports one of them.

`STARTUP` is what a script does before its first request, `FIRST_CALL` a script of one request and
`MODELS` one that imports all models; `DISTRIBUTIONS` are the packages whose versions the report
lists, and `Subject` makes the calls.
"""
