"""The web chat, as people see it: the real service, played in a real browser."""
