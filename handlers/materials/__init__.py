"""Materials of an event: handed out by its coordinators, read by who takes part."""
