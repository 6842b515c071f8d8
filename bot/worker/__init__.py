"""Slow work in one process beside the service: drawing files, and reading what people sent."""
