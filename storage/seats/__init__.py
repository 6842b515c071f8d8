"""Who takes part in an event, or waits to."""
