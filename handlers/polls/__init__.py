"""Polls: an office asks, and whoever is asked answers with a press."""
