"""People whom a coordinator adds to an event: known ones, somebody new, or a whole list."""
