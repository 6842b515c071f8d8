"""The service's time, what makes it pass, and the demo's way of moving it."""
