"""The sessions of an event, and the hours in which they are."""
