"""What the pipeline makes of a contract."""
