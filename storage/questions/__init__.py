"""What people ask the organisers."""
