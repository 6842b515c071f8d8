"""Offices: opening one, and the sample that a fresh service begins with."""
