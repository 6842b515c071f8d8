"""Lists of people whom an office expects."""
