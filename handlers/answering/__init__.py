"""People are asked what a poll asks, and answer."""
