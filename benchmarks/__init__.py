"""Figures, each measured beside a named control in the same run."""
