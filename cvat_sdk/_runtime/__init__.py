"""What every operation shares, written by hand: it knows HTTP and OpenAPI and nothing of CVAT.

A call takes one road: `operation` builds the request (`http`), sends it (`transport`) and decodes
the response (`http.response`, `schema`). What outlives a call is in `session`, every exception in
`errors`, every default in `defaults`. Modules import only what stands to their left::

    defaults, errors, redact, lazy <- schema <- http <- retry, configuration <- transport
        <- session <- operation <- custom_call, client
"""
