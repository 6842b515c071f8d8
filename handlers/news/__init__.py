"""What people are told of an event that changed."""
