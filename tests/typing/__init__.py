"""What type checkers see. Nothing here runs; tests/test_typing.py checks it."""
