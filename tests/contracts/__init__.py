"""Contracts other than ours, that the templates and the runtime carry without a change."""
