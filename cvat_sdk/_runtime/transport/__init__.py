"""Sending requests with urllib3. Imported at a session's first request."""
