"""The waiting list of an event: how it moves, what it offers, who is left over."""
