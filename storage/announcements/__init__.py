"""What offices announce: the words, whom they are for, and what became of each copy."""
