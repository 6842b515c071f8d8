"""Files: what is drawn for a post, and what came in with an update."""
