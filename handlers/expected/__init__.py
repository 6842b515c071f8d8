"""People whom an office expects: their list as a file, and who of them has arrived."""
