"""What users' type checkers see. Nothing here runs; tests/test_typing.py has it checked."""
