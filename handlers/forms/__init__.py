"""Guided conversations: questions, answers, and the form that holds them."""
