"""The web chat: a page with phones in it, for this machine only, and the server behind it."""
