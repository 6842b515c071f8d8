"""Figures, each measured beside a named control in the same run. `make bench` prints them all.

Never a timed test: a machine that is busy makes a figure worse, not a build red.
"""
