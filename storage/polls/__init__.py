"""Polls: questions in versions, what is asked whom, who answered, and what was answered."""
