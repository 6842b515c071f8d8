"""What is taught, asked and said: programmes and texts; parses and checks, knows no database."""
