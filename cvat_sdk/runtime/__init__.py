"""What every operation shares, written by hand: it knows HTTP and OpenAPI and nothing of CVAT.

A call reads in this order: `endpoint` checks the arguments and builds the request with
`parameters`, `codec` and `auth`; `transport` sends it; `answers` decodes what comes back; the
caller gets ``(data, response)``. What can go wrong is in `errors`, every default in `defaults`.
"""
