"""Benchmarks of this client, other clients and hand-written code: `make bench`."""
