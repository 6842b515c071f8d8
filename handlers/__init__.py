"""Conversations and decisions: the turn, routes, forms, one file per capability."""
