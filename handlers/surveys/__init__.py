"""Surveys that an office makes itself, question by question."""
