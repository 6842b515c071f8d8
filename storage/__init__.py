"""What is remembered: one noun a file; the only place with SQL."""
