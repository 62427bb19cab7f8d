"""This package, generated from a contract of only the cloudstorages and lambda APIs."""

from .ours import DISTRIBUTIONS, FIRST_CALL, STARTUP, Subject

__all__ = ["DISTRIBUTIONS", "FIRST_CALL", "STARTUP", "Subject"]
